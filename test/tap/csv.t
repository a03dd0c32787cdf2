#!/bin/bash
# demo/load_csv.py on the files people have: encodings, delimiters, quoting, headers, and rows that cannot be loaded; then the whole of demo/run.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/csv.t inside
fi
top=$PWD
files=$(mktemp -d)
chmod 755 "$files"
trap 'rm -rf "$files"' EXIT
n=0
failed=0
ok() { n=$((n + 1)); if [ "$1" = 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; failed=1; fi; }
# is NAME EXPECTED GOT
is() {
	[ "$3" = "$2" ]
	ok $? "$1"
	[ "$3" = "$2" ] || printf '# expected %s\n# got      %s\n' "$2" "$3" | sed '1!s/^\([^#]\)/#   \1/'
}
sql() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1" 2>&1; }
# load FILE [OPTION ...]: into csv.t, output kept in $output, report in $files/report
load() {
	local file=$1
	shift
	rm -f "$files/report"
	output=$(demo/load_csv.py --table csv.t --report "$files/report" "$@" "$files/$file" 2>&1)
	status=$?
}
said() { /usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$files/report" "$1"; }
rows() { sql "SELECT string_agg(t::text, ' ' ORDER BY csv_row) FROM csv.t"; }

/usr/bin/python3 - "$files" <<'END'
import os, sys
def write(name, data):
    with open(os.path.join(sys.argv[1], name), "wb") as file:
        file.write(data)
body = "Naam;Geboortedatum;E-mail;Straße\r\nJörg Müller;01-02-1980;jm@web.de;Große Straße 5\r\nRenée Çelik;;;'s-Gravenweg 1\r\n"
for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "cp850"):
    write(codec + ".csv", body.encode(codec))
write("utf-16-be-bom.csv", b"\xfe\xff" + body.encode("utf-16-be"))
write("euro.csv", "naam;prijs\r\nJörg;€ 5\r\n".encode("cp1252"))
write("cp1250.csv", "imię;nazwisko;miasto\nŁukasz;Wiśniewski;Łódź\nZbyszek;Żak;Kraków\nMałgorzata;Dąbrowska;Gdańsk\n".encode("cp1250"))
write("comma.csv", b'id,name,note\n1,A,"x; y; z"\n2,B,"p; q; r"\n')
write("tab.csv", b'name\tcity\nA "B"\tx,y\n\tz\n')
write("bar.csv", b'name|city\nA;1|x\nB;2|y\n')
write("sep.csv", b'sep=;\r\nname;mail\r\nA;a@b.nl\r\n')
write("cr.csv", b"name,city\rA,B\rC,D\r")
write("one.csv", b"email\na@b.nl\nc@d.nl\n")
write("no-header.csv", b"Jan,jan@x.nl,0612345678\nPiet,piet@x.nl,0612345679\n")
write("title.csv", b"Export 2024,,\nname,mail,city\nA,a@b.nl,X\nB,b@b.nl,Y\nC,c@b.nl,Z\n")
write("names.csv", b'Name,name,Name,,Name,ctid,csv_row,"a ""b""; drop table x",' + b"n" * 70 + b"," + b"n" * 70 + b"\n1,2,3,4,5,6,7,8,9,10\n")
write("quotes.csv", b'id,name,city\n1,"A, B",X\n2,"line\nbreak",Y\n3,"a ""b"" c",Z\n4,5" pipe,Z\n5,"back\\"slash",W\n6,"",\n7, "spaced" ,V\n8,"\\.",\\N\n')
write("stray.csv", b'id,name,city\n1,"open,X\n2,B,Y\n3,"x"y,Z\n4,"D",Q\n5,E,"never\n6,F,R\n')
write("ragged.csv", b"id,name,city\n1,A,X\n2,B\n3,C,Y,\n4,D,Z,extra\n\n,,\n5,E,W\n")
write("bytes.csv", b"id,name\n1,caf\xc3\xa9\n2,bad\xff\n3,nul\x00x\n4,na\xc3\xafve\n")
write("wide.csv", b"a,b\n1,2,3\n4,5,6\n7,8,9\n")
write("empty.csv", b"")
write("blank.csv", b"\n\n \n")
write("workbook.csv", b"PK\x03\x04xxxx")
write("header-only.csv", b"name,city,email\n")
write("many-quotes.csv", b"id,name\n" + b"".join(b'%d,"open\n' % i for i in range(20000)))
write("long.csv", b"id,name\n1," + b"x" * 3000000 + b"\n2,y\n")
END

german="(2,\"Jörg Müller\",01-02-1980,jm@web.de,\"Große Straße 5\") (3,\"Renée Çelik\",,,\"'s-Gravenweg 1\")"
for codec in utf-8:UTF-8 utf-8-sig:UTF-8 utf-16:UTF-16 utf-16-le:UTF-16 utf-16-be:UTF-16 utf-16-be-bom:UTF-16 cp1252:Windows-1252 latin-1:Windows-1252 "cp850:code page 850 (DOS)"; do
	load "${codec%%:*}.csv"
	is "${codec%%:*}: text is what it was" "${codec#*:}|$german" "$(said encoding)|$(rows)"
done
load utf-8.csv
is "columns are called as in the file" 'csv_row|Naam|Geboortedatum|E-mail|Straße' "$(sql "SELECT string_agg(attname, '|' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'csv.t'::regclass AND attnum > 0")"
load euro.csv
is "the euro sign of Windows-1252" '(2,Jörg,"€ 5")' "$(rows)"
load cp1250.csv
is "Polish of Windows-1250" "(2,Łukasz,Wiśniewski,Łódź) (3,Zbyszek,Żak,Kraków) (4,Małgorzata,Dąbrowska,Gdańsk)" "$(rows)"
load latin-1.csv --encoding iso-8859-2
is "an encoding that is asked for is taken" "iso-8859-2" "$(said encoding)"
load latin-1.csv --encoding klingon
is "one that does not exist is refused" "1|$files/latin-1.csv: there is no encoding \"klingon\"" "$status|$output"

for delimiter in comma tab bar; do
	load $delimiter.csv
	is "fields apart by $delimiter" "$delimiter" "$(said delimiter_name)"
done
load sep.csv
is "Excel's sep= line" "semicolon|(3,A,a@b.nl)" "$(said delimiter_name)|$(rows)"
load cr.csv
is "lines that end in CR" "(2,A,B) (3,C,D)" "$(rows)"
load one.csv
is "one column" "(2,a@b.nl) (3,c@d.nl)" "$(rows)"
load no-header.csv
is "no header row" "False|(1,Jan,jan@x.nl,0612345678) (2,Piet,piet@x.nl,0612345679)|csv_row,column_1,column_2,column_3" "$(said header)|$(rows)|$(sql "SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'csv.t'::regclass AND attnum > 0")"
load no-header.csv --header yes
is "a header row on demand" "(2,Piet,piet@x.nl,0612345679)" "$(rows)"
load title.csv
is "a title above the header" "3|1" "$(said loaded)|$(said rejected)"
load names.csv
is "names of columns are made unique and short enough" "1|10|63" "$(said loaded)|$(sql "SELECT count(DISTINCT attname) - 1 FROM pg_attribute WHERE attrelid = 'csv.t'::regclass AND attnum > 0")|$(sql "SELECT max(length(attname)) FROM pg_attribute WHERE attrelid = 'csv.t'::regclass AND attnum > 0")"
is "and keep their quotes" "8" "$(sql 'SELECT "a ""b""; drop table x" FROM csv.t')"
load wide.csv
is "more columns than names" "(2,1,2,3) (3,4,5,6) (4,7,8,9)" "$(rows)"

load quotes.csv
is "quotes" '(2,1,"A, B",X) (3,2,"line
break",Y) (5,3,"a ""b"" c",Z) (6,4,"5"" pipe",Z) (7,5,"back""slash",W) (8,6,,) (9,7,spaced,V) (10,8,"\\.","\\N")' "$(rows)"
is "an empty field is NULL" "t" "$(sql "SELECT name IS NULL AND city IS NULL FROM csv.t WHERE id = '6'")"
load stray.csv
is "a stray quote costs its row only" "2,4,6|3" "$(sql "SELECT string_agg(id, ',' ORDER BY csv_row) FROM csv.t")|$(said rejected)"
is "rejected rows are kept with line and reason" '2,"text behind the closing quote of field 2, or a quote that is never closed","1,""open,X"' "$(sed -n 2p "$(said rejected_file)" | tr -d '\r')"
load ragged.csv
is "ragged rows are rejected, empty cells too many are not" "1,3,5|2|2" "$(sql "SELECT string_agg(id, ',' ORDER BY csv_row) FROM csv.t")|$(said rejected)|$(said empty)"
is "and the message says which and why" "  line 3 not loaded: 2 fields where the header has 3
  line 5 not loaded: 4 fields where the header has 3" "$(echo "$output" | head -2)"
load bytes.csv
is "bytes that are no UTF-8, and NUL, cost their rows only" "café,naïve|2" "$(sql "SELECT string_agg(name, ',' ORDER BY csv_row) FROM csv.t")|$(said rejected)"
is "and are not lost" '3,"bytes in field 2 that are not UTF-8","2,bad\xff"
4,"a NUL character","3,nul\x00x"' "$(sed -n '2,$p' "$(said rejected_file)" | tr -d '\r')"
first=$(said rejected_file)
digest=$(md5sum <"$first")
load bytes.csv
is "a file of rejected rows is never overwritten" "$first|$digest|bytes.csv.rejected-2.csv" "$first|$(md5sum <"$first")|$(basename "$(said rejected_file)")"
for file in empty:"the file is empty" blank:"there is no row in it" workbook:"this is an Excel workbook (.xlsx) or zip file, not text: save it as CSV first" absent:"no such file"; do
	load "${file%%:*}.csv"
	is "${file%%:*}: says what is wrong" "1|$files/${file%%:*}.csv: ${file#*:}" "$status|$output"
done
load header-only.csv
is "a header and nothing else" "0|0" "$status|$(said loaded)"
SECONDS=0
load many-quotes.csv
is "twenty thousand open quotes: every row is accounted for, in time" "20000|t" "$(($(said loaded) + $(said rejected)))|$([ $SECONDS -lt 60 ] && echo t)"
load long.csv
is "a field of three million characters" "3000000" "$(sql "SELECT max(length(name)) FROM csv.t")"

# The whole: a file as Dutch Excel writes it.
if [ "$(psql -XAtq -c "CREATE EXTENSION hygiene" -c "SELECT to_regproc('hygiene.find_duplicates') IS NOT NULL" 2>&1)" = t ]; then
	mkdir "$files/whole"
	/usr/bin/python3 - "$files/whole/klanten.csv" <<'END'
import sys
rows = ["Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mailadres;Mobiel;Straat;Postcode;Woonplaats",
        "Mirjam;van;Dalen;17-03-1984;mirjam.vandalen@gmail.com;06-48291735;Kastanjelaan 12;3581 KH;Utrecht",
        "René;de;Groot;02-11-1971;rene@degroot.nl;0611223344;Dorpsstraat 1;1234 AB;Ons Dorp",
        "Mirjam;van;Dalen;17-03-1984;m.vandalen84@ziggo.nl;+31 6 48291735;Oude Gracht 88;3511AS;Utrecht",
        "=1+1;;Vos;;vos@x.nl;;;;", "kapot;rij"]
rows += [f"Naam{i};;Persoon{chr(97 + i % 26)}{chr(97 + i // 26)};{1 + i % 28:02}-{1 + i % 12:02}-{1950 + i % 50};p{i}@voorbeeld{i}.nl;06{20000000 + i * 7919};Straat {i};{2000 + i} AB;Plaats" for i in range(200)]
open(sys.argv[1], "wb").write("\r\n".join(rows).encode("cp1252") + b"\r\n")
END
	PGDATABASE=demo bash demo/run --inside "$files/whole/klanten.csv" >"$files/out" 2>&1
	is "demo/run on a CSV file succeeds" 0 $?
	is "the customer entered twice is in duplicates.csv" "2;4" "$(grep Mirjam "$files/whole/duplicates.csv" | cut -d';' -f4,5)"
	is "which begins with a byte order mark" "efbbbf" "$(head -c 3 "$files/whole/duplicates.csv" | od -An -tx1 | tr -d ' \n')"
	is "and has the delimiter of the input" "group;probability %;reasons;line 1;line 2" "$(head -1 "$files/whole/duplicates.csv" | tail -c +4 | cut -d';' -f1-5)"
	is "the broken row is beside it" 1 "$(grep -c 'kapot;rij' "$files/whole/klanten.csv.rejected.csv")"
	grep -q "rows stand for" "$files/out"
	ok $? "and a summary is printed"
	PGDATABASE=demo bash demo/run --inside "$files/whole/klanten.csv" >"$files/out" 2>&1
	[ -e "$files/whole/duplicates-2.csv" ] && grep -q "duplicates.csv was there already" "$files/out"
	ok $? "nothing is overwritten"
	printf 'foo,bar\n1,2\n3,4\n' >"$files/whole/foo.csv"
	output=$(PGDATABASE=demo bash demo/run --inside "$files/whole/foo.csv" 2>&1)
	is "a file of which nothing is understood: fails and says what to do" "1|1" "$?|$(grep -c CSV_COLUMNS <<<"$output")"
fi
echo "1..$n"
exit $failed

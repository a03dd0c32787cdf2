#!/bin/bash
# Tables of the address fields: postcodes, abbreviations in street names, countries.
set -euo pipefail
data=src/field/data
/usr/bin/python3 generate/postcode.py $data/postcode.txt src/field/postcode_table.c
/usr/bin/python3 generate/wordlist.py src/field/postcode_area_table.c hyg_postcode_areas=$data/postcode_area.txt

mkdir -p build
/usr/bin/python3 generate/street.py $data/street_abbreviation.txt >build/street_abbreviation.txt
/usr/bin/python3 generate/wordlist.py src/field/street_table.c \
	hyg_street_abbreviations=build/street_abbreviation.txt \
	hyg_street_additions=$data/street_addition.txt \
	hyg_street_boxes=$data/street_box.txt \
	hyg_street_words=$data/street_word.txt

${CC:-cc} -O1 -Isrc -Itest/kernel -o build/fold_lines generate/fold_lines.c src/text/buffer.c src/text/wordlist.c \
	src/text/nfkc.c src/text/nfkc_table.c src/text/fold.c src/text/fold_table.c
/usr/bin/python3 generate/country.py build/fold_lines $data/country_alias.txt src/field/country_table.c

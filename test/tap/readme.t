#!/bin/bash
# README.md (or the document DOC) tells the truth: its ```sql blocks, run in order in one session, print what the ``` blocks behind them say.
#
# usage: [DOC=docs/NAME.md] test/tap/readme.t [write]; "write" puts the actual output into it, to be read before it is committed.
# Trailing blanks do not count.  A ```sql block without a block behind it must print no error.
set -uo pipefail
cd "$(dirname "$0")/../.."
DOC=${DOC:-README.md}
export DOC
case ${1:-} in
	inside) ;;
	*) exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/readme.t inside "${1:-}" ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# NUMBER.sql, NUMBER.line and, where one follows, NUMBER.expected; a block of output stands at most one blank line behind its SQL
awk -v work="$work" '
	/^```/ && !inside {
		inside = 1
		if ($0 == "```sql") { n++; file = sprintf("%s/%d.sql", work, n); printf "" > file; print NR > sprintf("%s/%d.line", work, n) }
		else if ($0 == "```" && n && NR - last <= 2 && !(n in answered)) { answered[n] = 1; file = sprintf("%s/%d.expected", work, n); printf "" > file }
		else file = ""
		sql = ($0 == "```sql")
		next
	}
	/^```$/ { inside = 0; if (sql) last = NR; next }
	inside && file != "" { print > file }' "$DOC"
count=$(ls "$work" | grep -c '\.sql$')
if [ "$count" = 0 ]; then echo "not ok 1 - $DOC has no sql blocks"; echo "1..1"; exit 1; fi

# one session; a line of its own says where the next block begins
for number in $(seq "$count"); do
	echo "\\echo --block $number"
	cat "$work/$number.sql"
done | stdbuf -oL psql -Xq 2>&1 | sed 's/[[:space:]]*$//' |
	awk -v work="$work" '/^--block / { file = sprintf("%s/%d.actual", work, $2); printf "" > file; next } { print > file }'
# psql ends each table by an empty line
for number in $(seq "$count"); do
	touch "$work/$number.actual"
	sed -i -e :a -e '/^\n*$/{$d;N;ba' -e '}' "$work/$number.actual"
done

if [ "${2:-}" = write ]; then
	awk -v work="$work" '
		/^```/ && !inside {
			inside = 1; copy = 1; print
			if ($0 == "```sql") n++
			else if ($0 == "```" && n && NR - last <= 2 && !(n in answered)) {
				answered[n] = 1; copy = 0
				file = sprintf("%s/%d.actual", work, n)
				while ((getline line < file) > 0) print line
			}
			sql = ($0 == "```sql")
			next
		}
		/^```$/ { inside = 0; if (sql) last = NR; print; next }
		!inside || copy { print }' "$DOC" >"$work/document" && cat "$work/document" >"$DOC"
	exit
fi

failed=0
for number in $(seq "$count"); do
	what="$DOC line $(cat "$work/$number.line"): $(head -n 1 "$work/$number.sql" | tr -d '#' | cut -c 1-80)"
	if [ -e "$work/$number.expected" ]; then
		sed -i 's/[[:space:]]*$//' "$work/$number.expected"
		difference=$(diff "$work/$number.expected" "$work/$number.actual")
	else
		difference=$(grep -E '^(ERROR|FATAL|psql:)' "$work/$number.actual")
	fi
	if [ -z "$difference" ]; then
		echo "ok $number - $what"
	else
		echo "not ok $number - $what"
		sed 's/^/# /' <<<"$difference"
		failed=1
	fi
done
# what it speaks of is there: targets of make, files and documents linked to
number=$count
missing=$({
	grep -oE '`make [a-z-]+' "$DOC" | sed 's/`make //' | sort -u | while read -r target; do
		[ "$target" = install ] || grep -qE "^(${target}:|\.PHONY: ${target}$|SETUP_GOALS =.* ${target}( |$))" Makefile || echo "make $target"
	done
	(cd "$(dirname "$DOC")" && grep -oE '\]\([^):#]+' "$(basename "$DOC")" | sed 's/](//' | sort -u | while read -r file; do [ -e "$file" ] || echo "$file"; done)
})
number=$((number + 1))
if [ -z "$missing" ]; then echo "ok $number - links and make targets"; else echo "not ok $number - not there: $missing"; failed=1; fi
# every function it names is there with that name
unknown=$(grep -oE 'hygiene\.[a-z_]+\(' "$DOC" | sort -u | sed 's/^hygiene\.//; s/($//' | while read -r name; do
	[ "$(psql -XAtqc "SELECT count(*) FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname = '$name'")" != 0 ] || echo "$name"
done)
number=$((number + 1))
if [ -z "$unknown" ]; then echo "ok $number - functions"; else echo "not ok $number - no such function: $unknown"; failed=1; fi
# one version everywhere
number=$((number + 1))
version=$(sed -n 's/^EXTVERSION = //p' Makefile)
other=$(grep -L "^default_version = '$version'" hygiene.control; grep -L "\"version\": \"$version\"" META.json; grep -L "^## $version" CHANGELOG.md)
if [ -n "$version" ] && [ -z "$other" ]; then echo "ok $number - version $version"; else echo "not ok $number - not version $version: $other"; failed=1; fi
echo "1..$number"
exit $failed

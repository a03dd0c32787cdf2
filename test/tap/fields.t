#!/bin/bash
# Every example of docs/fields.md and docs/similarity.md gives what the page says: rows "| `call` | `result` |".
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/fields.t inside
fi
psql -Xqc 'CREATE EXTENSION hygiene'
n=0
failed=0
# one session: a line "number<TAB>result" for each call
rows=$(grep -hE '^\| `[a-z_]+\(.*\)` \| `.*` \|' docs/fields.md docs/similarity.md)
results=$({
	echo "SET search_path = hygiene;"
	number=0
	while IFS= read -r row; do
		number=$((number + 1))
		call=${row#'| `'}
		call=${call%%'` | `'*}
		printf "SELECT %d, coalesce((%s)::text, '∅');\n" "$number" "$call"
	done <<<"$rows"
} | psql -XAtq -F $'\t' 2>&1)
while IFS= read -r row; do
	n=$((n + 1))
	call=${row#'| `'}
	call=${call%%'` | `'*}
	expected=${row#*'` | `'}
	expected=${expected%%'` |'*}
	if grep -qxF "$n"$'\t'"$expected" <<<"$results"; then
		echo "ok $n - $call"
	else
		echo "not ok $n - $call: expected $expected, got $(grep "^$n"$'\t' <<<"$results")"
		failed=1
	fi
done <<<"$rows"
# a function of a field that the page does not show
missing=$(psql -XAtqc "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace
	AND proname ~ '^(normalize|parse|fold|email|phone|legal|organization_core|registrable|suggest_email|street|is_placeholder|is_disposable|cologne|birth)'
	AND prokind = 'f' AND provolatile <> 'v' AND prolang IN (SELECT oid FROM pg_language WHERE lanname IN ('c', 'plpgsql'))" |
	while read -r name; do grep -q "\`$name(" docs/fields.md || echo "$name"; done)
n=$((n + 1))
if [ -z "$missing" ]; then echo "ok $n - all field functions have an example"; else echo "not ok $n - without an example: $missing"; failed=1; fi
echo "1..$n"
exit $failed

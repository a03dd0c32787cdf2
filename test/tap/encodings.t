#!/bin/bash
# Field functions and identities in databases of other encodings: on what LATIN1 and WIN1252 can hold, the results are those of UTF8, converted.
# In a result a character that the encoding has not (the capital of a LATIN1 "y" with two dots) has its stand-in; it is no normal form, and an error in the
# text of an identity, which is read again.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/encodings.t inside
fi
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
sql() { psql -XAtq -v ON_ERROR_STOP=1 -F $'\t' "$@"; }

# the functions are those with a golden digest, and what is made of fields
setup() {
	cat <<-'SQL'
		CREATE EXTENSION hygiene;
		CREATE SCHEMA golden;
		CREATE TABLE golden.corpus (n int PRIMARY KEY, kind text, value text, region text);
		CREATE TABLE golden.field_function (name text, kinds text[], call text);
	SQL
	sed -n '/^INSERT INTO golden.field_function/,/;$/p' sql/golden.sql
	cat <<-'SQL'
		INSERT INTO golden.field_function VALUES
			('person', NULL, 'hygiene.person(full_name => {v}, city => {v}, phone => {v}, region => {r})'),
			('organization', NULL, 'hygiene.organization(name => {v}, street => {v}, website => {v}, region => {r})'),
			('normal_form text', NULL, $$hygiene.normal_form('text', {v})$$),
			('normal_form name', NULL, $$hygiene.normal_form('full_name', {v})$$),
			('person keys', NULL, 'hygiene.blocking_keys(hygiene.person(full_name => {v}))'),
			('organization keys', NULL, 'hygiene.blocking_keys(hygiene.organization(name => {v}))'),
			('person_name_similarity', NULL, $$hygiene.person_name_similarity({v}, 'Jürgen Müller')$$),
			('organization_similarity', NULL, $$hygiene.organization_similarity({v}, 'Société Générale SA')$$),
			('edit_similarity', NULL, $$hygiene.edit_similarity({v}, 'Façade Straße')$$);
		CREATE FUNCTION golden.result(call text, value text, region text, OUT result text) LANGUAGE plpgsql AS $body$
		BEGIN
			EXECUTE format('SELECT (%s)::text', replace(replace(call, '{v}', '$1'), '{r}', '$2')) INTO result USING value, region;
		EXCEPTION WHEN untranslatable_character THEN
			result := 'error 22P05';
		END$body$;
		CREATE TABLE golden.results (n int, name text, result text);
		CREATE PROCEDURE golden.fill() LANGUAGE plpgsql AS $body$
		DECLARE
			f golden.field_function;
		BEGIN
			FOR f IN SELECT * FROM golden.field_function LOOP
				BEGIN
					EXECUTE format('INSERT INTO golden.results SELECT c.n, %L::text, (%s)::text FROM golden.corpus c', f.name,
						replace(replace(f.call, '{v}', 'c.value'), '{r}', 'c.region'));
				EXCEPTION WHEN untranslatable_character THEN
					INSERT INTO golden.results SELECT c.n, f.name, golden.result(f.call, c.value, c.region) FROM golden.corpus c;
				END;
			END LOOP;
		END$body$;
	SQL
}
psql -Xqc "CREATE DATABASE in_utf8 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
{
	setup
	echo 'CREATE TABLE golden.seed (n int GENERATED ALWAYS AS IDENTITY, kind text, value text, region text);'
	cat test/golden/corpus.sql
	cat <<-'SQL'
		INSERT INTO golden.corpus
		SELECT row_number() OVER (ORDER BY m.form, s.n), s.kind, m.value, s.region
		FROM golden.seed s, LATERAL (VALUES (1, s.value), (2, upper(s.value))) AS m(form, value)
		WHERE form = 1 OR (m.value <> s.value AND m.value ~ '[^ -~]');
		-- every letter and sign of the two encodings by itself and within words
		INSERT INTO golden.corpus
		SELECT 10000 + 4 * c + form, 'letter', replace(m.value, '?', chr(c)), NULL
		FROM (SELECT generate_series(160, 255) UNION SELECT ascii(convert_from(set_byte('\x00', 0, b), 'WIN1252'))
			FROM generate_series(128, 159) b WHERE b NOT IN (129, 141, 143, 144, 157)) AS letters(c),
		LATERAL (VALUES (0, '?'), (1, 'Jan ?ansen'), (2, 'VES de?vries 12?')) AS m(form, value);
		CREATE FUNCTION golden.holds(value text, encoding name) RETURNS bool LANGUAGE plpgsql AS $$
		BEGIN
			PERFORM convert_to(value, encoding);
			RETURN true;
		EXCEPTION WHEN untranslatable_character THEN
			RETURN false;
		END$$;
		-- what hyg_to_text (src/server) promises, said once more
		CREATE FUNCTION golden.said(value text, encoding name) RETURNS text LANGUAGE sql STRICT AS $$
			SELECT string_agg(CASE WHEN golden.holds(c, encoding) THEN c WHEN golden.holds(s, encoding) AND s <> c THEN s ELSE '?' END, '' ORDER BY n)
			FROM unnest(string_to_array(value, NULL)) WITH ORDINALITY AS v(c, n),
			LATERAL translate(c, U&'\2044\03BC\039C\0178\0191\0301\0303\0304\0308\0327', U&'/\00B5\00B5\00FF\0192\00B4\02DC\00AF\00A8\00B8') AS s
		$$;
		CALL golden.fill();
	SQL
} | sql in_utf8 >"$files/log" 2>&1 || { echo "not ok the corpus in UTF8"; sed 's/^/# /' "$files/log"; exit 1; }
failed=0
for encoding in LATIN1 WIN1252; do
	database=in_${encoding,,}
	psql -Xqc "CREATE DATABASE $database TEMPLATE template0 ENCODING '$encoding' LOCALE 'C'"
	setup | sql $database >"$files/log" 2>&1
	sql in_utf8 -c "COPY (SELECT * FROM golden.corpus WHERE golden.holds(value, '$encoding')) TO STDOUT" |
		sql $database -c 'COPY golden.corpus FROM STDIN' -c 'CALL golden.fill()' >>"$files/log" 2>&1
	sql in_utf8 -c "COPY (SELECT n, r.name, c.value,
			CASE WHEN golden.holds(r.result, '$encoding') THEN r.result WHEN r.name IN ('person', 'organization') THEN 'error 22P05'
				WHEN r.name NOT LIKE 'normal_form%' THEN golden.said(r.result, '$encoding') END
		FROM golden.results r JOIN golden.corpus c USING (n) WHERE golden.holds(c.value, '$encoding')
		ORDER BY n, r.name COLLATE \"C\") TO STDOUT" >"$files/expected"
	sql $database -c 'COPY (SELECT n, r.name, c.value, r.result FROM golden.results r JOIN golden.corpus c USING (n)
		ORDER BY n, r.name COLLATE "C") TO STDOUT' >"$files/results" 2>>"$files/log"
	if [ "$(wc -l <"$files/expected")" -gt 60000 ] && cmp -s "$files/expected" "$files/results"; then
		echo "ok $encoding: the results of UTF8"
	else
		echo "not ok $encoding: the results of UTF8 ($(wc -l <"$files/expected") expected, $(wc -l <"$files/results") there)"
		{ cat "$files/log"; diff "$files/expected" "$files/results" | head -n 40; } | sed 's/^/# /'
		failed=1
	fi
done
# a byte that WIN1252 has no character for, and signs whose normal form it lacks
if [ "$(sql in_win1252 -c "SELECT hygiene.normalize_text(E'a\\x81b') || hygiene.normalize_text(E' 2\\xBD \\xB5m \\x83')")" = "$(printf 'a?b21/2 \302\265m \306\222')" ]; then
	echo "ok what cannot be said has a stand-in"
else
	echo "not ok what cannot be said has a stand-in"
	failed=1
fi
exit $failed

-- The demonstration on a table loaded from CSV: variables relation, region and columns (may be empty), threshold.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
\pset pager off
\pset linestyle unicode
\pset footer off
\pset null ''
CREATE EXTENSION hygiene;

\echo '== What the columns mean, guessed by hygiene.suggest_columns()'
CREATE TABLE csv.guess AS SELECT coalesce(nullif(:'columns', '')::jsonb, hygiene.suggest_columns(:'relation')) AS columns;
SELECT columns = '{}' AS none, (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = :'relation'::regclass AND a.attnum > 1
		AND NOT EXISTS (SELECT FROM jsonb_each(columns) AS e WHERE e.value @> to_jsonb(a.attname::text) OR e.value = to_jsonb(a.attname::text))) AS others FROM csv.guess \gset
\if :none
\echo '   none of them could be guessed:' :others
\echo '   Say what they are, for example: make demo CSV=... CSV_COLUMNS=''{"given_name": "foo", "family_name": "bar", "phone": ["tel 1", "tel 2"]}'''
\quit
\endif
-- The country of telephone numbers and postcodes without one: that of most rows by a country column, international numbers, or e-mail domains.
\if :{?region} \else \set region '' \endif
SELECT :'region' = '' AS guess_region \gset
\if :guess_region
SELECT format('SELECT %s AS country, %s AS phone, %s AS email, %s AS postcode FROM %s LIMIT 20000',
			  coalesce('(' || quote_ident(columns->>'country') || ')', 'NULL'), coalesce((SELECT 'concat_ws('';'', ' || string_agg(quote_ident(p), ', ') || ')' FROM jsonb_array_elements_text(CASE jsonb_typeof(columns->'phone') WHEN 'array' THEN columns->'phone' ELSE jsonb_build_array(columns->'phone') END) AS p), 'NULL'),
			  coalesce((SELECT 'concat_ws('';'', ' || string_agg(quote_ident(p), ', ') || ')' FROM jsonb_array_elements_text(CASE jsonb_typeof(columns->'email') WHEN 'array' THEN columns->'email' ELSE jsonb_build_array(columns->'email') END) AS p), 'NULL'),
			  coalesce(quote_ident(columns->>'postcode'), 'NULL'), :'relation') AS sample FROM csv.guess \gset
CREATE TEMPORARY TABLE sample (country text, phone text, email text, postcode text);
INSERT INTO sample :sample;
WITH vote AS (
	SELECT hygiene.normalize_country(country) AS region, 10 AS weight FROM sample WHERE country IS NOT NULL
	UNION ALL SELECT CASE WHEN p ~ '31' THEN 'NL' WHEN p ~ '32' THEN 'BE' WHEN p ~ '49' THEN 'DE' WHEN p ~ '43' THEN 'AT' WHEN p ~ '41' THEN 'CH' WHEN p ~ '33' THEN 'FR' WHEN p ~ '44' THEN 'GB' WHEN p ~ '48' THEN 'PL' END, 3
	FROM sample, substring(phone from '(?:^|[^0-9])(?:\+|00)(31|32|49|43|41|33|44|48)') AS p
	UNION ALL SELECT CASE t WHEN 'uk' THEN 'GB' ELSE upper(t) END, 1 FROM sample, substring(lower(email) from '\.(nl|be|de|at|ch|fr|uk|pl|es|it|dk|se|no|fi|ie|pt|cz)\s*$') AS t
	UNION ALL SELECT 'NL', 3 FROM sample WHERE postcode ~ '^\s*[1-9][0-9]{3}\s?[A-Za-z]{2}\s*$'
	UNION ALL SELECT 'GB', 3 FROM sample WHERE postcode ~ '^\s*[A-Za-z]{1,2}[0-9][0-9A-Za-z]?\s+[0-9][A-Za-z]{2}\s*$'
	UNION ALL SELECT 'PL', 3 FROM sample WHERE postcode ~ '^\s*[0-9]{2}-[0-9]{3}\s*$')
SELECT coalesce((SELECT region FROM vote WHERE region IS NOT NULL GROUP BY region ORDER BY sum(weight) DESC, region LIMIT 1), 'NL') AS region \gset
\echo '   numbers without a country are read as those of' :region '(CSV_REGION overrules)'
\endif
SELECT r.role, r.columns, r.example, r.normalized_example, r.note FROM csv.guess AS g, hygiene.register(:'relation', columns => g.columns, region => :'region') AS r;

\if :{?others}
\echo '   not used:' :others
\endif

\timing on
\echo '== hygiene.find_duplicates()'
CREATE TABLE csv.duplicate AS SELECT key_a, key_b, probability, weight FROM hygiene.find_duplicates(:'relation', :threshold);
\timing off
SELECT count(*) AS pairs, (SELECT count(*) FROM (SELECT key_a FROM csv.duplicate UNION SELECT key_b FROM csv.duplicate) AS k) AS "records in them", min(round(probability::numeric, 3)) AS "least probability" FROM csv.duplicate;
CREATE TABLE csv.reason AS
SELECT d.key_a, d.key_b, e.n, e.field, e.a_value, e.b_value, e.level, e.weight
FROM csv.duplicate d, LATERAL hygiene.explain_pair(:'relation', d.key_a, d.key_b) WITH ORDINALITY AS e(field, a_value, b_value, level, weight, n);

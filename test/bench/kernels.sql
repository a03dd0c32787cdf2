-- Costs of the scalar functions, net of the scan.
-- Environment: PAIRS, number of pairs or values (default 100000).
\set pairs `echo "${PAIRS:-100000}"`
\i test/bench/common.sql
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY '{pg_trgm,fuzzystrmatch,pg_similarity,unaccent}'::text[] LOOP
		BEGIN
			EXECUTE format('CREATE EXTENSION %I', name);
		EXCEPTION WHEN OTHERS THEN
			RAISE WARNING 'without %: %', name, SQLERRM;
		END;
	END LOOP;
END$$;

CREATE TABLE bench.name AS
SELECT i, bench.pick(g.words, bench.hash(i, 1)) || ' ' || bench.pick(f.words, bench.hash(i, 2)) AS a
FROM generate_series(1, :pairs) i, bench.word g, bench.word f WHERE g.kind = 'given' AND f.kind = 'family';

-- half of the pairs unrelated, half misspelt: one letter changed, dropped or exchanged
CREATE TABLE bench.pair AS
SELECT n.a, CASE i % 6
	WHEN 0 THEN overlay(n.a PLACING 'x' FROM 1 + (bench.hash(i, 3) % length(n.a))::int FOR 1)
	WHEN 1 THEN overlay(n.a PLACING '' FROM 1 + (bench.hash(i, 3) % length(n.a))::int FOR 1)
	WHEN 2 THEN overlay(n.a PLACING reverse(substr(n.a, 3, 2)) FROM 3 FOR 2)
	ELSE bench.pick(g.words, bench.hash(i, 4)) || ' ' || bench.pick(f.words, bench.hash(i, 5)) END AS b
FROM bench.name n, bench.word g, bench.word f WHERE g.kind = 'given' AND f.kind = 'family';
-- the peers work on bytes or cost more on wide characters: a second table of ASCII only
CREATE TABLE bench.ascii_pair AS SELECT unaccent(a) AS a, unaccent(b) AS b FROM bench.pair;
CREATE TABLE bench.ascii_name AS SELECT unaccent(a) AS a FROM bench.name;
VACUUM ANALYZE bench.pair; VACUUM ANALYZE bench.ascii_pair; VACUUM ANALYZE bench.name; VACUUM ANALYZE bench.ascii_name;

\echo how many times as long as the first line, per pair of names
SELECT bench.compare('Levenshtein, ASCII names', '{hygiene.levenshtein,fuzzystrmatch levenshtein,pg_similarity lev (bytes)}', ARRAY[
	'SELECT count(b) FROM bench.ascii_pair',
	'SELECT count(hygiene.levenshtein(a, b)) FROM bench.ascii_pair',
	'SELECT count(public.levenshtein(a, b)) FROM bench.ascii_pair',
	'SELECT count(lev(a, b)) FROM bench.ascii_pair'], :pairs);
SELECT bench.compare('Levenshtein, names with accents', '{hygiene.levenshtein,fuzzystrmatch levenshtein,pg_similarity lev (bytes)}', ARRAY[
	'SELECT count(b) FROM bench.pair',
	'SELECT count(hygiene.levenshtein(a, b)) FROM bench.pair',
	'SELECT count(public.levenshtein(a, b)) FROM bench.pair',
	'SELECT count(lev(a, b)) FROM bench.pair'], :pairs);
SELECT bench.compare('With transpositions', '{hygiene.damerau_levenshtein,fuzzystrmatch levenshtein (has none),fuzzystrmatch levenshtein_less_equal 2}', ARRAY[
	'SELECT count(b) FROM bench.pair',
	'SELECT count(hygiene.damerau_levenshtein(a, b)) FROM bench.pair',
	'SELECT count(public.levenshtein(a, b)) FROM bench.pair',
	'SELECT count(public.levenshtein_less_equal(a, b, 2)) FROM bench.pair'], :pairs);
SELECT bench.compare('Jaro-Winkler', '{hygiene.jaro_winkler,pg_similarity jarowinkler (bytes),pg_trgm similarity}', ARRAY[
	'SELECT count(b) FROM bench.pair',
	'SELECT count(hygiene.jaro_winkler(a, b)) FROM bench.pair',
	'SELECT count(jarowinkler(a, b)) FROM bench.pair',
	'SELECT count(similarity(a, b)) FROM bench.pair'], :pairs);
SELECT bench.compare('Words and names', '{hygiene.token_similarity,hygiene.person_name_similarity,pg_trgm similarity}', ARRAY[
	'SELECT count(b) FROM bench.pair',
	'SELECT count(hygiene.token_similarity(a, b)) FROM bench.pair',
	'SELECT count(hygiene.person_name_similarity(a, b)) FROM bench.pair',
	'SELECT count(similarity(a, b)) FROM bench.pair'], :pairs);
SELECT bench.compare('Folding, ASCII names', '{hygiene.fold,lower(unaccent(x)),lower(x)}', ARRAY[
	'SELECT count(a) FROM bench.ascii_name',
	'SELECT count(hygiene.fold(a)) FROM bench.ascii_name',
	'SELECT count(lower(unaccent(a))) FROM bench.ascii_name',
	'SELECT count(lower(a)) FROM bench.ascii_name'], :pairs);
SELECT bench.compare('Folding, names with accents', '{hygiene.fold,lower(unaccent(x)),lower(x)}', ARRAY[
	'SELECT count(a) FROM bench.name',
	'SELECT count(hygiene.fold(a)) FROM bench.name',
	'SELECT count(lower(unaccent(a))) FROM bench.name',
	'SELECT count(lower(a)) FROM bench.name'], :pairs);

-- every field function on ordinary input, against lower() of the same column
CREATE TABLE bench.field AS
SELECT a AS name,
	lower(replace(unaccent(a), ' ', '.')) || bench.hash(i, 6) % 100 || bench.pick('{@gmail.com,@example.org,@web.de,@hotmail.co.uk}', bench.hash(i, 7)) AS email,
	bench.pick('{+31 6 ,0031 6-,06-,+49 171 ,020 }', bench.hash(i, 8)) || lpad((bench.hash(i, 9) % 100000000)::text, 8, '1') AS phone,
	bench.pick('{http://www.,https://,www.,""}', bench.hash(i, 10)) || lower(bench.pick('{Jansen,Schmidt,acme,noordzee}', bench.hash(i, 11)))
		|| bench.hash(i, 12) % 1000 || bench.pick('{.nl,.com/shop?x=1,.co.uk/,.de/index.html}', bench.hash(i, 13)) AS website,
	bench.pick('{Bakkerij,Autohaus,Software,Transport}', bench.hash(i, 14)) || ' ' || split_part(a, ' ', 2)
		|| bench.pick('{" B.V."," GmbH & Co. KG"," Ltd",""," International Holding NV"}', bench.hash(i, 15)) AS organization,
	bench.pick('{Nederland,Germany,UK,FR,Österreich,Schweiz,US}', bench.hash(i, 16)) AS country,
	(1000 + bench.hash(i, 17) % 8999) || bench.pick('{ab," AB",AB," xk"}', bench.hash(i, 18)) AS postcode,
	bench.pick('{Kerkstraat,Prins Hendrikkade,Hauptstr.,Dorfweg}', bench.hash(i, 19)) || ' ' || bench.hash(i, 20) % 300
		|| bench.pick('{"",a," bis","-3"}', bench.hash(i, 21)) AS street,
	'NL' || lpad((bench.hash(i, 22) % 1000000000)::text, 9, '0') || 'B01' AS vat,
	'DE' || lpad((bench.hash(i, 23) % 100)::text, 2, '0') || lpad(bench.hash(i, 24)::text, 18, '3') AS iban,
	to_char(date '1930-01-01' + (bench.hash(i, 25) % 27000)::int, bench.pick('{YYYY-MM-DD,DD-MM-YYYY,DD.MM.YYYY,"DD Mon YYYY"}', bench.hash(i, 26))) AS birth_date,
	bench.pick('{m,V,female,Herr,Mrs}', bench.hash(i, 27)) AS gender
FROM bench.name;
VACUUM ANALYZE bench.field;
\echo times the cost of lower() on the same value
SELECT c.line
FROM (VALUES ('normalize_text(%I)', 'name'), ('fold(%I)', 'name'), ('fold_variants(%I)', 'name'), ('cologne_phonetic(%I)', 'name'), ('phonetic_codes(%I)', 'name'),
	('normalize_person_name(%I)', 'name'), ('parse_person_name(%I)', 'name'), ('normalize_organization(%I)', 'organization'), ('legal_form(%I)', 'organization'),
	('organization_core(%I)', 'organization'), ('normalize_email(%I)', 'email'), ('email_key(%I)', 'email'), ('suggest_email(%I)', 'email'),
	('email_issues(%I)', 'email'), ('normalize_phone(%I, ''NL'')', 'phone'), ('phone_type(%I, ''NL'')', 'phone'), ('phone_validity(%I, ''NL'')', 'phone'),
	('normalize_website(%I)', 'website'), ('registrable_domain(%I)', 'website'), ('normalize_country(%I)', 'country'),
	('normalize_postcode(%I, ''NL'')', 'postcode'), ('parse_street(%I, ''NL'')', 'street'), ('street_key(%I, ''NL'')', 'street'),
	('normalize_vat_number(%I, ''NL'')', 'vat'), ('normalize_registration_number(%I, ''NL'')', 'vat'), ('normalize_iban(%I)', 'iban'), ('normalize_bic(%I)', 'iban'),
	('normalize_lei(%I)', 'iban'), ('parse_birth_date(%I, ''NL'')', 'birth_date'), ('normalize_gender(%I, ''NL'')', 'gender'), ('is_placeholder(%I)', 'name')
) AS f(call, col),
LATERAL bench.compare('', ARRAY['lower', split_part(call, '(', 1)], ARRAY[
	format('SELECT count(%I) FROM bench.field', col),
	format('SELECT count(lower(%I)) FROM bench.field', col),
	format('SELECT count(hygiene.%s) FROM bench.field', format(call, col))], :pairs, 3) WITH ORDINALITY AS c(line, n)
WHERE c.n = 3;

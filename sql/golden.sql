-- Golden digests: a frozen corpus through every field function, one digest per function.
-- Rule set 1 is for ever from the first release on: indexes and generated columns hold its results.  Before the first release a changed digest
-- must be meant, and the commit says which function changed and why; from then on it is a bug, and a new result belongs to a new rule set.
-- "digest" is of the kinds of value the function is for, "others" of all the rest (its behaviour on what does not belong there is as lasting).
CREATE EXTENSION hygiene;
\pset format unaligned
\pset null ∅
\set ECHO none
\encoding UTF8
CREATE SCHEMA golden;
CREATE TABLE golden.seed (
	n int GENERATED ALWAYS AS IDENTITY,
	kind text COLLATE "C" NOT NULL,
	value text COLLATE "C" NOT NULL,
	region text COLLATE "C"
);
\i test/golden/corpus.sql

-- as typed, and as it comes out of old systems.  The letters outside ASCII are named, as upper() of other letters follows the system's locale
CREATE TABLE golden.corpus AS
SELECT row_number() OVER (ORDER BY m.form, s.n)::int AS n, s.kind, s.region, m.form, m.value
FROM golden.seed s,
LATERAL (VALUES
	(1, s.value),
	(2, translate(upper(s.value), 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþąćčďđęěğįłńňőœřśşšťůűųźżžабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђєіїљњћύωαβγδεζηθικλμνξοπρστυφχψ',
		'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĄĆČĎĐĘĚĞĮŁŃŇŐŒŘŚŞŠŤŮŰŲŹŻŽАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЀЁЂЄІЇЉЊЋΎΩΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨ')),
	(3, lower(s.value)),
	(4, '  ' || replace(s.value, ' ', '  ') || '  '),
	(5, normalize(s.value, NFD)),
	(6, '"' || s.value || '",'),
	(7, U&'\FEFF- ' || replace(s.value, ' ', U&'\00A0') || ' (?)'),
	(8, overlay(s.value PLACING reverse(substr(s.value, 3, 2)) FROM 3 FOR 2)),
	(9, overlay(s.value PLACING '' FROM 2 FOR 1)),
	(10, replace(replace(s.value, ' ', '-'), '.', ''))
) AS m(form, value);
CREATE UNIQUE INDEX ON golden.corpus (n);

-- functions of one value; {v} stands for it, {r} for its region
CREATE TABLE golden.field_function (name text COLLATE "C", kinds text[], call text);
INSERT INTO golden.field_function VALUES
	('normalize_text', '{text,person,organization}', 'hygiene.normalize_text({v})'),
	('fold', '{text,person,organization}', 'hygiene.fold({v})'),
	('fold_variants', '{text,person,organization}', 'hygiene.fold_variants({v})'),
	('cologne_phonetic', '{text,person,organization}', 'hygiene.cologne_phonetic({v})'),
	('phonetic_codes', '{text,person,organization}', 'hygiene.phonetic_codes({v})'),
	('fuzzy_text_keys', '{text,person,organization}', 'hygiene.fuzzy_text_keys({v})'),
	('normalize_person_name', '{person}', 'hygiene.normalize_person_name({v})'),
	('parse_person_name', '{person}', 'hygiene.parse_person_name({v})'),
	('normalize_organization', '{organization}', 'hygiene.normalize_organization({v})'),
	('legal_form', '{organization}', 'hygiene.legal_form({v})'),
	('organization_core', '{organization}', 'hygiene.organization_core({v})'),
	('normalize_email', '{email}', 'hygiene.normalize_email({v})'),
	('email_key', '{email}', 'hygiene.email_key({v})'),
	('suggest_email', '{email}', 'hygiene.suggest_email({v})'),
	('email_issues', '{email}', 'hygiene.email_issues({v})'),
	('normalize_website', '{website}', 'hygiene.normalize_website({v})'),
	('registrable_domain', '{website,email}', 'hygiene.registrable_domain({v})'),
	('normalize_country', '{country}', 'hygiene.normalize_country({v})'),
	('normalize_iban', '{code}', 'hygiene.normalize_iban({v})'),
	('normalize_bic', '{code}', 'hygiene.normalize_bic({v})'),
	('normalize_lei', '{code}', 'hygiene.normalize_lei({v})'),
	('is_placeholder', '{placeholder,person,email,phone}', 'hygiene.is_placeholder({v})'),
	('normalize_phone', '{phone}', 'hygiene.normalize_phone({v}, {r})'),
	('phone_type', '{phone}', 'hygiene.phone_type({v}, {r})'),
	('phone_validity', '{phone}', 'hygiene.phone_validity({v}, {r})'),
	('normalize_postcode', '{postcode}', 'hygiene.normalize_postcode({v}, {r})'),
	('parse_street', '{street}', 'hygiene.parse_street({v}, {r})'),
	('street_key', '{street}', 'hygiene.street_key({v}, {r})'),
	('normalize_vat_number', '{code}', 'hygiene.normalize_vat_number({v}, {r})'),
	('normalize_registration_number', '{code}', 'hygiene.normalize_registration_number({v}, {r})'),
	('parse_birth_date', '{date}', $$pg_catalog.to_char(hygiene.parse_birth_date({v}, {r}), 'YYYY-MM-DD')$$),
	('normalize_gender', '{gender}', 'hygiene.normalize_gender({v}, {r})');

-- every digest there is.  What makes them is written with its schema, so that a search_path in the way would reach the functions measured, not this one.
CREATE FUNCTION golden.digests(OUT name text, OUT "values" bigint, OUT nulls bigint, OUT digest text, OUT others text) RETURNS SETOF record LANGUAGE plpgsql AS $body$
DECLARE
	f golden.field_function;
	-- the value of NULL is none a function can give
	per_kind constant text := $$
		SELECT pg_catalog.count(*) FILTER (WHERE own), pg_catalog.count(*) FILTER (WHERE own AND result IS NULL),
			pg_catalog.md5(pg_catalog.string_agg(coalesce(result, E'\x01'), E'\n' ORDER BY n, which) FILTER (WHERE own)),
			pg_catalog.md5(pg_catalog.string_agg(coalesce(result, E'\x01'), E'\n' ORDER BY n, which) FILTER (WHERE NOT own))
		FROM (SELECT c.n, v.which, c.kind = ANY ($1) AS own, (%s)::pg_catalog.text AS result FROM golden.corpus c, %s) r$$;
	one constant text := '(VALUES (1)) AS v(which)';
	-- the field's own region, none, and another one
	regions constant text := $$LATERAL (VALUES (1, coalesce(c.region, 'NL')), (2, NULL), (3, 'US')) AS v(which, region)$$;
	whole constant text := $$
		SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE result IS NULL), pg_catalog.md5(pg_catalog.string_agg(coalesce(result, E'\x01'), E'\n' ORDER BY n)), NULL
		FROM (%s) r(n, result)$$;
BEGIN
	FOR f IN SELECT * FROM golden.field_function t ORDER BY t.name LOOP
		name := f.name;
		EXECUTE pg_catalog.format(per_kind, pg_catalog.replace(pg_catalog.replace(f.call, '{v}', 'c.value'), '{r}', 'v.region'),
			CASE WHEN f.call LIKE '%{r}%' THEN regions ELSE one END)
			INTO "values", nulls, digest, others USING f.kinds;
		RETURN NEXT;
	END LOOP;

	name := 'birth_date_issue';
	EXECUTE pg_catalog.format(whole, $$
		SELECT d, hygiene.birth_date_issue(CASE d WHEN 0 THEN 'infinity' WHEN 1 THEN '-infinity' ELSE pg_catalog.make_date(1850, 1, 1) + d * 61 END, pg_catalog.make_date(2025, 6, 1))
		FROM pg_catalog.generate_series(0, 1200) d$$) INTO "values", nulls, digest, others;
	RETURN NEXT;

	-- each value with itself misspelt, and with its neighbours
	FOREACH name IN ARRAY '{jaro_winkler,levenshtein,damerau_levenshtein,edit_similarity,token_similarity,person_name_similarity,organization_similarity}'::pg_catalog.text[] LOOP
		EXECUTE pg_catalog.format(whole, pg_catalog.format($$
			SELECT pg_catalog.row_number() OVER (ORDER BY a.n, b.n), pg_catalog.round(hygiene.%I(a.value, b.value)::pg_catalog.numeric, 6)::pg_catalog.text
			FROM golden.corpus a JOIN golden.corpus b ON (b.form = 1 AND b.n IN (a.n + 1, a.n + 7)) OR (b.form > 1 AND b.n %% (SELECT pg_catalog.count(*) FROM golden.seed) = a.n %% (SELECT pg_catalog.count(*) FROM golden.seed))
			WHERE a.form = 1 AND a.kind IN ('person', 'organization', 'street', 'text', 'email')$$, name)) INTO "values", nulls, digest, others;
		RETURN NEXT;
	END LOOP;

	-- records made of the fields' values, the same place in each kind
	FOREACH name IN ARRAY '{person,organization,blocking_keys}'::pg_catalog.text[] LOOP
		EXECUTE pg_catalog.format(whole, pg_catalog.format($$
			SELECT i.n, %s
			FROM (SELECT n, form, value, pg_catalog.row_number() OVER (PARTITION BY form ORDER BY n) - 1 AS place FROM golden.corpus WHERE kind IN ('person', 'organization')) p,
			LATERAL (SELECT pg_catalog.jsonb_object_agg(k.kind, k.value) AS v, pg_catalog.max(k.region) FILTER (WHERE k.kind = 'phone') AS region
				FROM golden.kind_place k WHERE k.form = p.form AND k.place = p.place %% k.places) o,
			LATERAL (VALUES
				(p.n * 2, hygiene.person(full_name => p.value, birth_date => hygiene.parse_birth_date(v ->> 'date', o.region), email => v ->> 'email',
					phone => v ->> 'phone', street => v ->> 'street', postcode => v ->> 'postcode', city => v ->> 'text', country => v ->> 'country',
					organization => v ->> 'organization', national_id => v ->> 'code', extra => pg_catalog.jsonb_build_object('card', v ->> 'text'), region => o.region), 'person'),
				(p.n * 2 + 1, hygiene.organization(name => p.value, alias => v ->> 'organization', website => v ->> 'website', email => v ->> 'email', phone => v ->> 'phone',
					street => v ->> 'street', postcode => v ->> 'postcode', city => v ->> 'text', country => v ->> 'country', registration_number => v ->> 'code',
					tax_number => v ->> 'code', external_id => v ->> 'text', region => o.region), 'organization')) AS i(n, identity, kind)
			WHERE %s$$,
			CASE WHEN name = 'blocking_keys' THEN $$pg_catalog.array_to_string(hygiene.blocking_keys(i.identity), ',')$$ ELSE 'i.identity::pg_catalog.text' END,
			CASE WHEN name = 'blocking_keys' THEN 'true' ELSE pg_catalog.format('i.kind = %L', name) END)) INTO "values", nulls, digest, others;
		RETURN NEXT;
	END LOOP;
END$body$;
CREATE TABLE golden.kind_place AS
SELECT kind, form, value, region, row_number() OVER (PARTITION BY kind, form ORDER BY n) - 1 AS place, count(*) OVER (PARTITION BY kind, form) AS places FROM golden.corpus;
CREATE INDEX ON golden.kind_place (form, place);
ANALYZE golden.corpus; ANALYZE golden.kind_place; ANALYZE golden.seed;

-- every immutable field function of the schema is here
\echo functions of text without a digest:
SELECT p.proname FROM pg_proc p
WHERE p.pronamespace = 'hygiene'::regnamespace AND p.provolatile = 'i' AND p.proargnames[1] = 'value' AND p.proargtypes[0] = 'text'::regtype
	AND p.proname NOT IN (SELECT name FROM golden.field_function) ORDER BY p.proname COLLATE "C";
\echo the corpus:
SELECT kind, count(*) AS "values", md5(string_agg(value, E'\n' ORDER BY n)) FROM golden.corpus GROUP BY 1 ORDER BY 1;
\echo the digests:
CREATE TABLE golden.first AS SELECT row_number() OVER () AS n, d.* FROM golden.digests() d;
SELECT name, "values", nulls, digest, others FROM golden.first ORDER BY n;

-- no setting of the session changes one: dates, numbers, locale, time zone, quoting, encoding of the client, and functions of the same names in front of ours
CREATE SCHEMA planted;
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY '{lower,upper,btrim,initcap,length,md5,normalize_text,fold}'::text[] LOOP
		EXECUTE format('CREATE FUNCTION planted.%I(text) RETURNS text LANGUAGE sql IMMUTABLE AS $f$SELECT ''planted''::text$f$', name);
	END LOOP;
END$$;
SET DateStyle = 'SQL, DMY';
SET IntervalStyle = 'sql_standard';
SET TimeZone = 'Pacific/Kiritimati';
SET extra_float_digits = -15;
SET lc_monetary = 'C';
SET lc_numeric = 'C';
SET lc_time = 'C';
SET lc_messages = 'C';
SET bytea_output = 'escape';
SET quote_all_identifiers = on;
SET xmloption = document;
SET array_nulls = off;
SET standard_conforming_strings = on;
SET default_text_search_config = 'pg_catalog.dutch';
SET search_path = planted, pg_catalog;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
SET client_encoding = 'LATIN1';
CREATE TABLE golden.second AS SELECT * FROM golden.digests();
RESET ALL;
SET client_encoding = 'UTF8';
\echo changed by settings of the session:
SELECT name FROM golden.first f JOIN golden.second s USING (name) WHERE (f."values", f.nulls, f.digest, f.others) IS DISTINCT FROM (s."values", s.nulls, s.digest, s.others);
SELECT (SELECT count(*) FROM golden.first) AS first, (SELECT count(*) FROM golden.second) AS second;

-- A company by a name that is misspelt, reordered or abbreviated: text =~ text by fuzzy_text_ops against pg_trgm's GIN and %.
-- Environment: ROWS (default 1000000), PROBES of each kind of alteration (default 60), ROUNDS (default 3).
--
-- Names are composed from the words of demo/generator.sql: family names as frequent as they are, trades, towns, coined words, legal forms.
-- A probe is the altered name of a row; it is found when its row is among the answers.  The queries run in turn, probe by probe, warm.
-- Times are of the processor, where the kernel tells them (Linux), since other work on the machine delays a long query and a short one differently.
\set rows `echo "${ROWS:-1000000}"`
\set probes `echo "${PROBES:-60}"`
\set rounds `echo "${ROUNDS:-3}"`
\i test/bench/common.sql
CREATE EXTENSION pg_trgm;
\ir ../../demo/generator.sql
SET client_min_messages = warning;

CREATE TABLE bench.company (id bigint PRIMARY KEY, name text NOT NULL, legal text NOT NULL);
INSERT INTO bench.company
SELECT n, btrim(CASE
		WHEN style < 28 THEN family || ' ' || trade
		WHEN style < 38 THEN trade || ' ' || family
		WHEN style < 48 THEN coined || ' ' || trade
		WHEN style < 62 THEN coined
		WHEN style < 70 THEN town || ' ' || trade || ' ' || family
		WHEN style < 82 THEN family || ' & ' || family2
		WHEN style < 88 THEN family || (ARRAY[' & Zn.', ' & Söhne', ' et Fils', ' & Sons', ' i Synowie'])[w.language + 1]
		WHEN style < 94 THEN upper(left(family, 1) || left(family2, 1) || left(coined, 1)) || ' ' || trade
		ELSE coined || ' ' || town END || CASE WHEN h3 & 7 = 0 THEN ' ' || parent ELSE '' END || ' ' || legal), legal
FROM (
	SELECT n, style, b.language, h3, f.name AS family, f2.name AS family2, t.word AS trade, l.word AS legal, p.word AS parent, c.city AS town,
		initcap(left(crm_generator.ascii(f2.name, b.language), 2 + (h3 >> 10 & 3)::int)) || lower(k.word) AS coined
	FROM (SELECT n, h1, h2, h3, (h1 & 1023) % 100 AS style,
			CASE WHEN h2 & 127 < 54 THEN 0 WHEN h2 & 127 < 82 THEN 1 WHEN h2 & 127 < 97 THEN 2 WHEN h2 & 127 < 113 THEN 3 ELSE 4 END AS language
		FROM (SELECT n, crm_generator.bits(n, 1, 21) AS h1, crm_generator.bits(n, 1, 22) AS h2, crm_generator.bits(n, 1, 23) AS h3 FROM generate_series(1, :rows) n) b) b
	JOIN crm_generator.language g ON g.number = b.language
	JOIN crm_generator.family f ON f.key = b.language * 1000000 + crm_generator.zipf(crm_generator.unit(h1), g.family_names, 60)
	JOIN crm_generator.family f2 ON f2.key = b.language * 1000000 + crm_generator.zipf(crm_generator.unit(h2), g.family_names, 60)
	JOIN crm_generator.short_list t ON t.key = b.language * 512 + 128 + (h3 >> 20 & 63)
	JOIN crm_generator.short_list l ON l.key = b.language * 512 + 192 + (h3 >> 26 & 63)
	JOIN crm_generator.short_list p ON p.key = b.language * 512 + 256 + (h3 >> 32 & 63)
	JOIN crm_generator.short_list k ON k.key = b.language * 512 + 384 + (h3 >> 38 & 63)
	JOIN crm_generator.city c ON c.key = b.language * 1024 + (h3 >> 44 & 1023)) w;
ANALYZE bench.company;

CREATE TABLE bench.index (method text, seconds float8, bytes bigint);
CREATE PROCEDURE bench.build(method text, definition text) LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz := clock_timestamp();
BEGIN
	EXECUTE format('CREATE INDEX company_%s ON bench.company USING gin (%s)', method, definition);
	INSERT INTO bench.index VALUES (method, extract(epoch FROM clock_timestamp() - started), pg_relation_size(('bench.company_' || method)::regclass));
END$$;
CALL bench.build('fuzzy', 'name hygiene.fuzzy_text_ops');
CALL bench.build('core', 'hygiene.organization_core(name) hygiene.fuzzy_text_ops');
CALL bench.build('trgm', 'name gin_trgm_ops');
VACUUM ANALYZE bench.company;

-- Word number `at` of the name misspelt, the one from there on that is long enough.
CREATE FUNCTION bench.misspell(name text, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	words text[] := string_to_array(name, ' ');
	n int := cardinality(words);
	i int;
BEGIN
	FOR k IN 0 .. n - 1 LOOP
		i := 1 + ((h >> 32 & 1023)::int + k) % n;
		IF char_length(words[i]) > 4 THEN
			words[i] := crm_generator.typo(words[i], h);
			EXIT;
		END IF;
	END LOOP;
	RETURN array_to_string(words, ' ');
END$$;

CREATE TABLE bench.probe AS
SELECT DISTINCT ON (kind, id) kind, id, name, CASE kind
	WHEN 'misspelt' THEN bench.misspell(name, h)
	WHEN 'misspelt twice' THEN bench.misspell(bench.misspell(name, h), crm_generator.bits(id, 1, 32) # (1::bigint << 32))
	WHEN 'reordered' THEN regexp_replace(bare, '^(\S+) +(.*)$', '\2 \1') || ' ' || legal
	WHEN 'legal form' THEN CASE WHEN h >> 20 & 1 = 0 THEN bare ELSE bare || ' ' || replace(form, '.', '') END
	WHEN 'ampersand' THEN replace(name, ' & ', ' en ')
	WHEN 'joined' THEN regexp_replace(name, '([[:alpha:]]{2}) +([[:alpha:]]{2})', '\1\2')
	WHEN 'word cut' THEN regexp_replace(bare, '([[:alpha:]]{5})[[:alpha:]]{3,}(?=[^[:alpha:]]*$)', '\1.')
	END AS words
FROM (SELECT c.*, string_to_array(name, ' ') AS words, crm_generator.bits(id, 1, 31) AS h, coalesce(hygiene.legal_form(name), '') AS form,
		btrim(left(btrim(name), - char_length(legal))) AS bare
	FROM bench.company c) c,
	unnest(ARRAY['misspelt', 'misspelt twice', 'reordered', 'legal form', 'ampersand', 'joined', 'word cut']) kind
WHERE id <= 100 * :probes;
DELETE FROM bench.probe WHERE words = name OR words !~ '\w' OR (kind = 'word cut' AND words !~ '\.') OR (kind = 'reordered' AND cardinality(string_to_array(words, ' ')) < 3);
DELETE FROM bench.probe p USING (SELECT kind, id, row_number() OVER (PARTITION BY kind ORDER BY hashint8extended(id, 7)) AS place FROM bench.probe) r
WHERE (p.kind, p.id) = (r.kind, r.id) AND place > :probes;

CREATE FUNCTION bench.by_fuzzy(probe text) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
BEGIN RETURN ARRAY(SELECT id FROM bench.company WHERE name OPERATOR(hygiene.=~) probe); END$$;
CREATE FUNCTION bench.by_core(probe text) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
	core text := hygiene.organization_words(probe);
BEGIN RETURN ARRAY(SELECT id FROM bench.company WHERE hygiene.organization_core(name) OPERATOR(hygiene.=~) core); END$$;
CREATE FUNCTION bench.by_trgm_5(probe text) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off SET pg_trgm.similarity_threshold = 0.5 AS $$
BEGIN RETURN ARRAY(SELECT id FROM bench.company WHERE name % probe); END$$;
CREATE FUNCTION bench.by_trgm_7(probe text) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off SET pg_trgm.similarity_threshold = 0.7 AS $$
BEGIN RETURN ARRAY(SELECT id FROM bench.company WHERE name % probe); END$$;

-- milliseconds; reading the one file brings the other up to date
CREATE FUNCTION bench.processor() RETURNS float8 LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_read_file('/proc/self/stat', 0, 10);
	RETURN split_part(pg_read_file('/proc/self/schedstat', 0, 100), ' ', 1)::float8 / 1e6;
EXCEPTION WHEN OTHERS THEN
	RETURN extract(epoch FROM clock_timestamp()) * 1000;
END$$;
CREATE TABLE bench.answer (kind text, id bigint, method text, round int, milliseconds float8, found boolean, returned int);
SET bench.rounds = :rounds;
DO $$
DECLARE
	probe record;
	method text;
	answer bigint[];
	started float8;
	elapsed float8;
BEGIN
	FOR probe IN SELECT * FROM bench.probe ORDER BY hashint8extended(id, 9), kind LOOP
		FOR round IN 0 .. current_setting('bench.rounds')::int LOOP			-- round 0 warms up
			FOREACH method IN ARRAY '{=~,=~ core,% 0.5,% 0.7}'::text[] LOOP
				started := bench.processor();
				CASE method
					WHEN '=~' THEN answer := bench.by_fuzzy(probe.words);
					WHEN '=~ core' THEN answer := bench.by_core(probe.words);
					WHEN '% 0.5' THEN answer := bench.by_trgm_5(probe.words);
					ELSE answer := bench.by_trgm_7(probe.words);
				END CASE;
				elapsed := bench.processor() - started;
				INSERT INTO bench.answer VALUES (probe.kind, probe.id, method, round, elapsed, probe.id = ANY (answer), cardinality(answer));
			END LOOP;
		END LOOP;
	END LOOP;
END$$;

CREATE VIEW bench.probe_answer AS
SELECT kind, id, method, bool_and(found) AS found, min(returned) AS returned, percentile_cont(0.5) WITHIN GROUP (ORDER BY milliseconds) AS t
FROM bench.answer WHERE round > 0 GROUP BY 1, 2, 3;
CREATE VIEW bench.summary AS
SELECT method, avg(found::int) AS recall, avg(returned) AS returned, percentile_cont(0.5) WITHIN GROUP (ORDER BY t) AS median,
	percentile_cont(0.95) WITHIN GROUP (ORDER BY t) AS p95, max(t) AS longest
FROM bench.probe_answer GROUP BY method;

\echo company names looked up; recall: the row it was made of is found; times as context
SELECT format('  %s recall %s  rows back %s  (median %s ms, p95 %s ms, longest %s ms)', rpad(method, 8), recall::numeric(6, 3), lpad(returned::numeric(10, 1)::text, 8),
	lpad(median::numeric(10, 3)::text, 9), lpad(p95::numeric(10, 3)::text, 9), lpad(longest::numeric(10, 3)::text, 9))
FROM bench.summary ORDER BY method;
SELECT format('  %s %s', rpad(kind, 15), string_agg(format('%s recall %s', rpad(method, 7), recall::numeric(6, 3)), '   ' ORDER BY method) || format('   (%s names)', max(n)))
FROM (SELECT kind, method, avg(found::int) AS recall, count(*) AS n FROM bench.probe_answer GROUP BY 1, 2) k GROUP BY kind ORDER BY kind;
SELECT format('  pg_trgm %s / %s: median %s x, p95 %s x, recall %s against %s', t.method, rpad(f.method, 7), (t.median / f.median)::numeric(10, 1), (t.p95 / f.p95)::numeric(10, 1),
	t.recall::numeric(6, 3), f.recall::numeric(6, 3))
FROM bench.summary f, bench.summary t WHERE f.method LIKE '=~%' AND t.method LIKE '\%%' ORDER BY f.method, t.method;
SELECT format('  index %s / pg_trgm: size %s x, build %s x  (%s and %s bytes a row)', rpad(i.method, 6), (i.bytes::float8 / t.bytes)::numeric(10, 2), (i.seconds / t.seconds)::numeric(10, 2),
	i.bytes / :rows, t.bytes / :rows)
FROM bench.index i, bench.index t WHERE i.method <> 'trgm' AND t.method = 'trgm' ORDER BY i.method;

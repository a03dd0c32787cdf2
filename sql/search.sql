-- The search index: words of a registered table, misspelt or cut, without reading identities of every row
CREATE EXTENSION hygiene;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text; h text;
BEGIN EXECUTE statement; RETURN 'ok'; EXCEPTION WHEN OTHERS THEN GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT; RETURN concat_ws(E'\n  ', SQLSTATE || ' ' || SQLERRM, nullif(d, ''), nullif(h, '')); END $$;
CREATE TABLE contact (id int PRIMARY KEY, "first%name" text, last_name text, mail text, tel text, city text, born date, firm text);
INSERT INTO contact VALUES (1, 'Mirjam', 'de Boer', 'mirjam@boer.nl', '06-12345678', 'Zwolle', '1980-02-03', 'Bakkerij Smit B.V.'),
    (2, 'Wouter', 'Oosterhuis', 'w@oost.nl', NULL, 'Amsterdam', NULL, NULL), (3, 'Jürgen', 'Müller', NULL, NULL, 'Berlin', NULL, 'Müller & Söhne GmbH'),
    (4, 'Jan', 'Jansen', NULL, NULL, 'Amsterdam', NULL, NULL), (5, 'Jens', 'Visser', NULL, NULL, 'Utrecht', NULL, NULL), (6, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (7, '100%_\', 'Percent', NULL, NULL, 'Amersfoort', NULL, NULL);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first%name", "family_name": "last_name", "email": "mail", "phone": "tel", "city": "city", "birth_date": "born", "organization": "firm"}', 'NL');
-- without it: the answers to compare with
CREATE TABLE answer AS SELECT words, key, score FROM unnest(ARRAY['oosterhuis', 'osterhuis', 'ooster', 'amsterdam', 'amsterdam oosterhuis', 'oosterhuis berlin', 'mueller', 'smit bakkery', 'jans', 'mirjam', 'mirjam@boer.nl',
    'boer.nl', 'amsterdam nobody@else.nl', 'bakkerij smit zwolle', 'xyzzy', 'a', 'percent', '%', '100%_\', E'\\', '''; DROP TABLE contact; --', 'am']) words, hygiene.search('contact', words);
SELECT hygiene.search_index('contact');
SELECT hygiene.search_index_ddl('contact');
SELECT hygiene.create_search_index('contact');
SELECT hygiene.create_search_index('contact');
SELECT words, array_agg(key ORDER BY score DESC, key) AS keys FROM (SELECT DISTINCT words FROM answer) w CROSS JOIN LATERAL hygiene.search('contact', words) GROUP BY words ORDER BY words COLLATE "C";
-- what is found without the index and not with it, and the other way round
SELECT words, a.key AS without_index, b.key AS with_index FROM (SELECT w.words, s.key FROM (SELECT DISTINCT words FROM answer) w CROSS JOIN LATERAL hygiene.search('contact', words) s) b
FULL JOIN answer a USING (words, key) WHERE a.key IS NULL OR b.key IS NULL ORDER BY words COLLATE "C", a.key, b.key;
-- it is used, by every question put to it
INSERT INTO contact SELECT n, 'Anna' || n, 'Family' || n, NULL, NULL, 'City' || n % 100, NULL, NULL FROM generate_series(100, 5000) n;
ANALYZE contact;
CREATE FUNCTION plan(statement text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE line text;
BEGIN FOR line IN EXECUTE 'EXPLAIN (COSTS off) ' || statement LOOP IF line ~ 'Scan' THEN RETURN NEXT btrim(line, ' ->'); END IF; END LOOP; END $$;
SELECT plan(format($$SELECT * FROM contact t WHERE hygiene.text_match(%s, 'oosterhuis')$$, hygiene.search_text('contact', 't')));
SELECT key, record ->> 'last_name' AS last_name FROM hygiene.search('contact', 'family4711');
SELECT key FROM hygiene.search('contact', 'familly4711');
SELECT count(*) FROM hygiene.search('contact', 'city17', 1000);
-- beginnings of three letters or more, misspelt words and words left out do not read the table; shorter beginnings do when there is nothing else
BEGIN;
SET LOCAL enable_seqscan = off;   -- the table is small
CREATE FUNCTION reads(question text, OUT keys text[], OUT seq_scans bigint) LANGUAGE plpgsql AS $$
DECLARE before bigint;
BEGIN
    SELECT seq_scan INTO before FROM pg_stat_xact_user_tables WHERE relid = 'contact'::regclass;
    SELECT array_agg(key ORDER BY key) INTO keys FROM hygiene.search('contact', question, 5);
    SELECT seq_scan - before INTO seq_scans FROM pg_stat_xact_user_tables WHERE relid = 'contact'::regclass;
END $$;
SELECT question, r.* FROM unnest(ARRAY['oost', 'amst oost', 'bakk zwol', 'oosterhius', 'mirj bakkery', 'family471', 'city17 family47', 'nothing at all', 'am ooster', 'de boe zw', 'oosterhuis amsterdam nothing', 'ou', 'am ou']) question, reads(question) r;
SELECT hygiene.search_variants('Jan de Boer', 'Jan de Boer', 1), hygiene.search_variants('jan x@y.nl', 'jan', 1), hygiene.search_variants('Jan de Boer', 'Jan de Boer', 2), hygiene.search_variants('', '', 1);
ROLLBACK;
-- more than are scored is said
INSERT INTO contact SELECT n, NULL, NULL, NULL, NULL, 'Everywhere', NULL, NULL FROM generate_series(10001, 20002) n;
SELECT count(*) FROM hygiene.search('contact', 'everywhere', 3);
-- a new mapping is another index; the old one serves no more
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first%name", "family_name": "last_name", "email": "mail"}', 'NL');
SELECT hygiene.search_index('contact');
SELECT object, state FROM hygiene.status() WHERE object LIKE '%search%';
SELECT key FROM hygiene.search('contact', 'oosterhuis');
SELECT hygiene.create_search_index('contact');
-- errors
CREATE TABLE bare (id int PRIMARY KEY, born date);
SELECT count(*) FROM hygiene.register('bare', 'person', '{"birth_date": "born"}', 'NL');
SELECT try($$SELECT hygiene.create_search_index('bare')$$);
CREATE VIEW seen AS SELECT * FROM contact;
SELECT count(*) FROM hygiene.register('seen', 'person', '{"given_name": "first%name", "family_name": "last_name"}', 'NL', '{"key": "id"}');
SELECT try($$SELECT hygiene.create_search_index('seen')$$);
SELECT count(*) FROM hygiene.search('seen', 'oosterhuis');
SELECT try($$SELECT hygiene.create_search_index('try')$$);
CREATE TABLE unknown_table (id int PRIMARY KEY);
SELECT try($$SELECT hygiene.create_search_index('unknown_table')$$);

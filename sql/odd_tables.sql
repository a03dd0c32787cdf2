-- Matching over tables that are not as one would wish: keys that are none, tables that inherit, odd names and types, nothing in them.
CREATE EXTENSION hygiene;
SET client_min_messages = notice;
\set SHOW_CONTEXT never
\pset format unaligned

-- a key that is named must be one, as far as 10 000 rows tell
CREATE TABLE listed (nr int, first_name text, last_name text, email text);
INSERT INTO listed VALUES (1, 'Mirjam', 'de Boer', 'mirjam@deboer.nl'), (1, 'Mirjam', 'de Boer', 'mirjam@deboer.nl'), (2, 'Mirjam', 'den Boer', 'mirjam@deboer.nl');
SELECT hygiene.register('listed');
SELECT hygiene.register('listed', options => '{"key": "nr"}');
UPDATE listed SET nr = NULL WHERE nr = 2;
SELECT hygiene.register('listed', options => '{"key": "nr"}');
UPDATE listed SET nr = (ctid::text::point)[1];
SELECT count(*) FROM hygiene.register('listed', options => '{"key": "nr"}');
SELECT key_a, key_b FROM hygiene.find_duplicates('listed');
-- a primary key says nothing of the tables that inherit
CREATE TABLE base (id int PRIMARY KEY, first_name text, last_name text, email text);
CREATE TABLE child () INHERITS (base);
INSERT INTO base VALUES (1, 'Mirjam', 'de Boer', 'mirjam@deboer.nl');
INSERT INTO child VALUES (1, 'Mirjam', 'de Boer', 'mirjam@deboer.nl');
SELECT hygiene.register('base');
UPDATE child SET id = 2;
SELECT count(*) FROM hygiene.register('base');
SELECT key_a, key_b FROM hygiene.find_duplicates('base');

-- nothing in it, one row, nothing said
CREATE TABLE nothing (id int PRIMARY KEY, first_name text, last_name text, email text);
SELECT count(*) FROM hygiene.register('nothing');
CREATE FUNCTION looked_at() RETURNS TABLE (what text, rows bigint) LANGUAGE sql AS $$
    SELECT 'find_duplicates', count(*) FROM hygiene.find_duplicates('nothing', 0) UNION ALL SELECT 'entities', count(*) FILTER (WHERE is_primary) FROM hygiene.entities('nothing')
    UNION ALL SELECT 'threshold_preview', sum(pairs) FROM hygiene.threshold_preview('nothing') UNION ALL SELECT 'unlinkables', max(unlinkable) FROM hygiene.unlinkables('nothing')
    UNION ALL SELECT 'blocking_analysis', count(*) FROM hygiene.blocking_analysis('nothing', 0) UNION ALL SELECT 'find_matches', count(*) FROM hygiene.find_matches('nothing', 'listed', 0)
    UNION ALL SELECT 'search', count(*) FROM hygiene.search('nothing', 'jan jansen') UNION ALL SELECT 'train', count(*) FROM hygiene.train('nothing') WHERE outcome = 'trained' $$;
SELECT * FROM looked_at();
INSERT INTO nothing VALUES (1);
SELECT * FROM looked_at();
INSERT INTO nothing SELECT n FROM generate_series(2, 200) n;
SELECT * FROM looked_at();

-- names and types
CREATE EXTENSION citext;
CREATE SCHEMA "My CRM";
CREATE DOMAIN "My CRM".address AS text CHECK (VALUE ~ '@');
CREATE TABLE "My CRM"."Contact ""person""" ("ID" uuid PRIMARY KEY, "First Name" varchar(40), "user" citext, mails citext[], other "My CRM".address[], more varchar(60)[]);
INSERT INTO "My CRM"."Contact ""person""" VALUES ('00000000-0000-0000-0000-000000000001', 'Mirjam', 'de Boer', '{Mirjam@DeBoer.nl,m@werk.nl}', NULL, NULL),
    ('00000000-0000-0000-0000-000000000002', 'Mirjam', 'DE BOER', NULL, '{mirjam@deboer.nl}', NULL), ('00000000-0000-0000-0000-000000000003', 'M.', 'Boer', NULL, NULL, '{m@werk.nl}');
SELECT role, columns FROM hygiene.register('"My CRM"."Contact ""person"""', 'person', '{"given_name": "First Name", "family_name": "user", "email": ["mails", "other", "more"]}', 'NL');
SELECT hygiene.create_index('"My CRM"."Contact ""person"""');
SELECT right(key_a, 1) AS a, right(key_b, 1) AS b FROM hygiene.find_duplicates('"My CRM"."Contact ""person"""') ORDER BY 1, 2;
SELECT right(key, 1) AS key FROM hygiene.duplicates_of('"My CRM"."Contact ""person"""', '00000000-0000-0000-0000-000000000003', 0.5) ORDER BY 1;
SELECT right(key, 1) AS key FROM hygiene.find_like('"My CRM"."Contact ""person"""', '{"First Name": "Mirjam", "user": "de Boer", "mails": ["x@y.nl", "m@werk.nl"]}') ORDER BY 1;
SELECT DISTINCT right(entity_key, 1) AS entity FROM hygiene.entities('"My CRM"."Contact ""person"""');

-- labels and tables that do not go together
CREATE TABLE company (id int PRIMARY KEY, name text);
SELECT count(*) FROM hygiene.register('company', 'organization', '{"name": "name"}');
SELECT hygiene.train('company', other => 'base');
SELECT hygiene.train('base', other => 'base');
CREATE TABLE label (key_a int, key_b int, is_match text);
SELECT hygiene.train('base', 'label');
ALTER TABLE label ALTER is_match TYPE boolean USING is_match = 'yes';
INSERT INTO label VALUES (1, 2, true), (1, 99, true), (NULL, 1, false), (2, 1, NULL);
SELECT outcome FROM hygiene.train('base', 'label');
-- everybody is there eight times: training says that this is more than one would think
CREATE TABLE repeated (id int PRIMARY KEY, given text, family text, born date, mail text);
INSERT INTO repeated SELECT n + 1000 * again, (ARRAY['Anna', 'Bram', 'Cora', 'Daan', 'Elsbeth', 'Floris', 'Gijs', 'Hanneke'])[1 + abs(hashint4(n)) % 8],
       (ARRAY['Aalders', 'Bosman', 'Cuperus', 'Dijkgraaf', 'Evertsen', 'Fokkema', 'Koopmans'])[1 + abs(hashint4(n + 10000)) % 7], date '1940-01-01' + abs(hashint4(n + 20000)) % 22000, left(md5(n::text), 8) || '@gmail.com'
FROM generate_series(1, 100) n, generate_series(1, 8) again;
SELECT count(*) FROM hygiene.register('repeated', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail"}', 'NL');
SELECT outcome, round(expected_pairs, -2) AS expected_pairs FROM (SELECT outcome, expected_pairs::numeric FROM hygiene.train('repeated')) t;
-- labels across two tables are of the keys of both; the models of one table and of two stand side by side
CREATE TABLE elsewhere (code text PRIMARY KEY, given text, family text, born date, mail text);
INSERT INTO elsewhere SELECT 'e' || id, given, family, born, mail FROM repeated WHERE id < 1200;
SELECT count(*) FROM hygiene.register('elsewhere', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail"}', 'NL');
CREATE VIEW judged AS SELECT id::text AS key_a, 'e' || 1000 + id % 1000 AS key_b, true AS is_match FROM repeated WHERE id % 1000 <= 10;
SELECT outcome FROM hygiene.train('repeated', 'judged', 'elsewhere');
SELECT hygiene.model_of('repeated') IS NOT NULL AS of_one, hygiene.model_of('repeated', 'elsewhere') IS NOT NULL AS of_two, hygiene.model_of('elsewhere') IS NOT NULL AS of_the_other;
SELECT hygiene.untrain('repeated', 'elsewhere'), hygiene.model_of('repeated') IS NOT NULL AS of_one, hygiene.model_of('repeated', 'elsewhere') IS NOT NULL AS of_two;

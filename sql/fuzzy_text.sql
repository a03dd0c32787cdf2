-- text =~ text, text_match and the operator class fuzzy_text_ops.
CREATE EXTENSION hygiene;
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcname = 'fuzzy_text_ops';

SELECT place, "column", words, hygiene.text_match("column", words) FROM (VALUES
    (1, 'Jansen Bouw B.V.', 'Bouw Jansen BV'),
    (2, 'Jansen Bouw BV', 'jansne bouw b.v.'),
    (3, 'Jansen Bouw', 'Jansen Bouw BV'),           -- every word that is asked for must be there
    (4, 'Jansen Bouw', hygiene.organization_core('Jansen Bouw BV')),
    (5, 'Jansen Bouw BV', 'jansen'),                -- what else there is does not count
    (6, 'Müller & Söhne', 'Mueller Soehne'),
    (7, 'Mueller & Soehne', 'Müller Söhne'),
    (8, 'Bakkerij Kuijper', 'bakkery kuyper'),
    (9, 'Jan', 'Jam'),                              -- three characters: exact
    (10, 'Jansen', 'Janssens'),                     -- two errors
    (11, 'J.P. Jansen', 'p jansen'),
    (12, 'IBM', 'I.B.M.'),
    (13, 'H&M', 'hm'),
    (14, 'Иванов', 'Ivanov'),
    (15, '日本語 会社', '会社'),
    (16, 'x', ''), (17, '', 'x'), (18, '', ''), (19, '...', '...'), (20, NULL, 'x'), (21, 'x', NULL)) v(place, "column", words) ORDER BY place;
SELECT 'Jansen Bouw' OPERATOR(hygiene.=~) 'bouw' AS operator;

-- words that are cut, where a point or an asterisk says so; written together or apart; words that only join others
SELECT place, "column", words, hygiene.text_match("column", words) FROM (VALUES
    (1, 'Jansen International', 'Internat. Jansen'), (2, 'Jansen International', 'Internat Jansen'), (3, 'Jansen Int.', 'jansen international'), (4, 'Jansen Int', 'jansen international'),
    (5, 'Bakkerij Smit', 'bakk*'), (6, 'Bakkerij Smit', 'smi* bak*'), (7, 'Bakkerij Smit', 'ba*'), (8, 'Bakkerij Smit', 'bakk. visser'), (9, 'Jansen Bouw B.V.', 'jans. bouw b.v.'),
    (10, 'www.bakkerij.nl', 'bakkerijsmit'), (11, 'Müllerei', 'muell*'), (12, 'Müllerei', 'mull*'), (13, 'Jan...', 'jansen'), (14, 'Jansen', '*jan *'),
    (20, 'Bakkerij Smit', 'BakkerijSmit'), (21, 'BakkerijSmit', 'bakkerij smit'), (22, 'Smit Bakkerij', 'BakkerijSmit'), (23, 'ABN AMRO Bank', 'abnamro'), (24, 'De Boer', 'deboer bv'),
    (25, 'Bouwbedrijf Jansen', 'bouw bedrijf jansen'), (26, 'Bouw Bedrijf Jansen', 'bouwbedrijf'), (27, 'Müller Söhne', 'MuellerSoehne'),
    (30, 'Jansen & Zonen', 'Jansen en Zonen'), (31, 'Jansen Zonen', 'Jansen und Zonen'), (32, 'Dupont et Fils', 'dupont & fils'), (33, 'Garcia Hijos', 'García y Hijos'), (34, 'Jansen', 'en'),
    (35, 'Jansen en Co', 'en'), (36, 'Jansen', 'jansen y')) v(place, "column", words) ORDER BY place;

SELECT name, hygiene.organization_core(name) AS core, hygiene.organization_words(name) AS words FROM (VALUES ('Jansen Internat. B.V.'), ('bakk* Smit GmbH & Co. KG'), ('Müll. Söhne'),
    (''), ('B.V.'), ('...'), ('Ver. Jansen & Co'), ('jansen.nl bv')) v(name);
SELECT hygiene.organization_words(NULL) IS NULL AS none, length(hygiene.organization_words(repeat('abc. ', 100000))) > 0 AS long;

-- only the first 32 words of 64 characters count, on both sides
SELECT hygiene.text_match(repeat('word ', 32) || 'late', 'late') AS late, hygiene.text_match(repeat('word ', 31) || 'late', 'late') AS in_time,
    hygiene.text_match('word', repeat('word ', 32) || 'late') AS late_in_query,
    hygiene.text_match(repeat('x', 64) || 'tail', repeat('x', 64) || 'other') AS beyond, hygiene.text_match(repeat('x', 60) || 'tail', repeat('x', 60) || 'oops') AS within,
    hygiene.text_match(repeat('Jansen ', 200000), 'Jansen') AS long_column, hygiene.text_match('Jansen', repeat('Jansen ', 200000)) AS long_query;

-- keys stand in indexes: these must not change
SELECT hygiene.fuzzy_text_keys('Jan') AS short, hygiene.fuzzy_text_keys('Jansen') AS frequent, hygiene.fuzzy_text_keys('Quirk') AS long, hygiene.fuzzy_text_keys('Quirk.') AS cut,
    hygiene.fuzzy_text_keys('Jan Quirk') AS joined, hygiene.fuzzy_text_keys('Ää') AS spellings, hygiene.fuzzy_text_keys('B.V.') AS letters,
    hygiene.fuzzy_text_keys('') AS none, cardinality(hygiene.fuzzy_text_keys(repeat('abcdefghijklmnopqrstuvwxyz', 100))) AS at_most;

-- The index and the sequential scan agree: random words, typing errors, hostile and odd text.
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE FUNCTION word(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (ARRAY['jan', 'Müller', 'bouw', 'Bakkerij', 'de', 'Vries', 'holding', 'Groep', 'Søren', 'B.V.', 'GmbH', 'Łódź', 'Kuyper', 'transport', 'Иванов', '会社', '1e', '24', 'h&m', 'amsterdam'])
        [1 + (hashint8extended(n, 1) & 1023)::int % 20] $$;
-- one typing error somewhere
CREATE FUNCTION typo(value text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE hashint8extended(n, 2) & 3
        WHEN 0 THEN left(value, at - 1) || substr(value, at + 1)
        WHEN 1 THEN left(value, at) || 'x' || substr(value, at + 1)
        WHEN 2 THEN left(value, at - 1) || substr(value, at + 1, 1) || substr(value, at, 1) || substr(value, at + 2)
        ELSE left(value, at - 1) || 'q' || substr(value, at + 1) END
    FROM (SELECT 1 + (hashint8extended(n, 3) & 1023)::int % length(value) AS at) s $$;
INSERT INTO t SELECT n, concat_ws(' ', word(n), CASE WHEN n % 3 > 0 THEN typo(word(n + 10000), n) END, CASE WHEN n % 5 = 0 THEN word(n + 20000) END, CASE WHEN n % 7 = 0 THEN n END)
FROM generate_series(1, 4000) n;
INSERT INTO t VALUES (-1, NULL), (-2, ''), (-3, '   '), (-4, repeat('Jan Müller ', 3000)), (-5, repeat('x', 100000)), (-6, E'\u0001\u200B\uFEFF\u0301'), (-7, ''';DROP TABLE t;--'), (-8, '%_\'),
    (-9, '...*** . *'), (-10, repeat('* .', 40000)), (-11, repeat(U&'\+01F600', 5000)), (-12, repeat('abc.', 30000)), (-13, 'Trans. Amst. Bakk*'), (-14, U&'\+01F600 jan\+01F600sen');
CREATE TABLE query AS SELECT row_number() OVER (ORDER BY id) AS id, words FROM (
    SELECT id, name AS words FROM t WHERE id % 40 = 0 UNION ALL
    SELECT id + 10000, typo(name, id) FROM t WHERE id % 20 = 1 UNION ALL
    SELECT id + 20000, word(id) || ' ' || word(id + 7) FROM t WHERE id % 40 = 2 UNION ALL
    SELECT id + 30000, name FROM t WHERE id < 0 UNION ALL
    SELECT id + 40000, replace(name, ' ', '') FROM t WHERE id % 40 = 3 UNION ALL
    SELECT id + 50000, regexp_replace(name, '(\w{3,})\w\w', '\1* ') FROM t WHERE id % 40 = 4 UNION ALL
    SELECT id + 60000, overlay(name PLACING ' ' FROM 4 FOR 0) FROM t WHERE id % 40 = 5 AND length(name) > 4 UNION ALL
    VALUES (90000, 'jan'), (90001, 'b'), (90002, 'v b'), (90003, repeat('jan bouw de vries holding groep amsterdam transport muller soren ', 20)), (90004, 'jan nothing')) s;
CREATE FUNCTION answers(OUT n bigint, OUT digest text) LANGUAGE sql AS $$
    SELECT count(*), md5(string_agg(q.id || '-' || t.id, ',' ORDER BY q.id, t.id)) FROM query q JOIN t ON hygiene.text_match(t.name, q.words) $$;
CREATE TABLE expected AS SELECT * FROM answers();
SELECT n > 2000 AS enough FROM expected;
CREATE INDEX t_name ON t USING gin (name hygiene.fuzzy_text_ops);
ANALYZE t;
SET enable_seqscan = off;
SELECT a = e AS same FROM expected e, answers() a;
DROP INDEX t_name;
CREATE TABLE copy AS TABLE t;
TRUNCATE t;
CREATE INDEX t_name ON t USING gin (name hygiene.fuzzy_text_ops) WITH (fastupdate = on, gin_pending_list_limit = 2097151);
INSERT INTO t SELECT * FROM copy;
SELECT a = e AS pending_same FROM expected e, answers() a;
VACUUM t;
SELECT a = e AS vacuumed_same FROM expected e, answers() a;
SET work_mem = '64kB';
SELECT a = e AS lossy_same FROM expected e, answers() a;
RESET work_mem;

-- the index is used with nothing on the search_path: by the function, by the operator, in a join, on an expression
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.text_match(name, 'jansen bouw');
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE name OPERATOR(hygiene.=~) 'jansen bouw';
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.text_match(name, (SELECT words FROM query LIMIT 1));
EXPLAIN (COSTS OFF) SELECT * FROM query q JOIN t ON hygiene.text_match(t.name, q.words);
-- not for texts that hold what is in the column
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.text_match('jansen bouw', name);
CREATE TABLE v (id int PRIMARY KEY, name varchar(50), town varchar(50) COLLATE "C");
INSERT INTO v SELECT n, 'Firm ' || n, 'Town ' || n % 100 FROM generate_series(1, 5000) n;
CREATE INDEX v_name ON v USING gin (name hygiene.fuzzy_text_ops, town hygiene.fuzzy_text_ops);
CREATE INDEX v_both ON v USING gin (hygiene.join_values(name, town) hygiene.fuzzy_text_ops);
ANALYZE v;
RESET enable_seqscan;
EXPLAIN (COSTS OFF) SELECT id FROM v WHERE hygiene.text_match(name, 'firm 77') AND hygiene.text_match(town, 'twon');
SELECT id FROM v WHERE hygiene.text_match(name, 'frim 4077') AND hygiene.text_match(town, 'twon 77');
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM v WHERE hygiene.text_match(hygiene.join_values(name, town), 'town 78 firm');
RESET enable_seqscan;
SELECT count(*) FROM v WHERE hygiene.text_match(hygiene.join_values(name, town), 'twon 78 frim');
-- few rows are expected
CREATE FUNCTION estimated(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE plan json; BEGIN EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan; RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint; END $$;
SELECT estimated('SELECT FROM v WHERE hygiene.text_match(name, ''x y'')') BETWEEN 1 AND 200 AS few,
    estimated('SELECT FROM v WHERE name OPERATOR(hygiene.=~) ''x y''') BETWEEN 1 AND 200 AS few_by_operator,
    estimated('SELECT FROM v a JOIN v b ON hygiene.text_match(a.name, b.name)') <= 500000 AS few_joined;

-- a generic plan, one query after another
PREPARE lookup(text) AS SELECT count(*) FROM t WHERE hygiene.text_match(name, $1);
SET plan_cache_mode = force_generic_plan;
EXECUTE lookup('muller bouw');
EXECUTE lookup('mueler');
EXECUTE lookup('');
EXECUTE lookup(NULL);

-- a database of another encoding
SELECT current_database() AS original \gset
CREATE DATABASE fuzzy_latin1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;
\c fuzzy_latin1
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE TABLE t (id int, name text);
INSERT INTO t SELECT n, 'Müller ' || n FROM generate_series(1, 3000) n;
CREATE INDEX ON t USING gin (name hygiene.fuzzy_text_ops);
SET enable_seqscan = off;
SELECT id FROM t WHERE hygiene.text_match(name, '123 mueller') OR hygiene.text_match(name, '124 Müler') ORDER BY id;
\c :original
DROP DATABASE fuzzy_latin1;

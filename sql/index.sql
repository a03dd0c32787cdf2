-- The operator class: valid, agrees with sequential scans, survives NULLs, empty keys, pending lists, VACUUM, parallel plans.
CREATE EXTENSION hygiene;
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcnamespace = 'hygiene'::regnamespace ORDER BY 1;

CREATE TABLE t (id int PRIMARY KEY, i hygiene.identity);
INSERT INTO t SELECT n, hygiene.person(
    given_name => (ARRAY['Jan', 'Mirjam', 'Kees', 'Anna', 'Peter', 'Ingrid', 'Wouter', 'Sanne'])[1 + n % 8],
    family_name => (ARRAY['de Vries', 'Bakker', 'Vermeulen', 'Müller', 'Kowalski', 'Oosterhuis', 'Dubois', 'van den Berg', 'Smith'])[1 + n / 8 % 9],
    birth_date => '1950-01-01'::date + n * 37 % 20000,
    email => CASE WHEN n % 3 = 0 THEN 'mail' || n || '@x.nl' END,
    postcode => (1000 + n % 500) || 'AB', city => 'Utrecht', region => 'NL')
FROM generate_series(1, 2000) n;
-- duplicates with errors
INSERT INTO t SELECT n + 10000, hygiene.person(
    given_name => (ARRAY['J.', 'Miriam', 'Cornelis', 'Ana', 'Pieter', 'Ingird', 'Wouter', 'Sanne'])[1 + n % 8],
    family_name => (ARRAY['Vries', 'Bakkr', 'Vermeulne', 'Mueller', 'Kovalski', 'Osterhuis', 'Dubois', 'Berg', 'Smyth'])[1 + n / 8 % 9],
    birth_date => '1950-01-01'::date + n * 37 % 20000, city => 'Utrecht', region => 'NL')
FROM generate_series(1, 2000, 7) n;
INSERT INTO t VALUES (-1, NULL), (-2, hygiene.person()), (-3, hygiene.person(city => 'Utrecht'));

CREATE FUNCTION answers(condition text, OUT n bigint, OUT digest text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT count(*), md5(string_agg(a.id || ''-'' || b.id, '','' ORDER BY a.id, b.id)) FROM t a JOIN t b ON %s', condition) INTO n, digest;
END $$;
-- without index
CREATE TABLE expected AS
SELECT 'match' AS what, * FROM answers('hygiene.is_match(a.i, b.i) AND b.id % 50 = 1')
UNION ALL SELECT 'key', * FROM answers('hygiene.shares_key(a.i, b.i) AND b.id % 50 = 1')
UNION ALL SELECT 'nothing', * FROM answers('hygiene.is_match(a.i, b.i) AND b.id < 0');
SELECT what, n > 20 OR what = 'nothing' AS enough FROM expected ORDER BY 1;

-- with it: built at once, and grown through the pending list
CREATE INDEX t_i ON t USING gin (i hygiene.identity_ops) WITH (fastupdate = off);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.is_match(i, hygiene.person(full_name => 'Mirjam Bakker', birth_date => '1980-01-01'));
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.is_match(hygiene.person(full_name => 'Mirjam Bakker'), i);
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE hygiene.shares_key(i, (SELECT hygiene.person(full_name => 'Mirjam Bakker')));
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE i OPERATOR(hygiene.=~) hygiene.person(full_name => 'Mirjam Bakker');
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE i OPERATOR(hygiene.@>) 42::bigint;
EXPLAIN (COSTS OFF) SELECT a.id FROM t a JOIN t b ON hygiene.is_match(a.i, b.i);
SELECT what, a.n = e.n AND a.digest IS NOT DISTINCT FROM e.digest AS same FROM expected e, LATERAL answers(CASE what WHEN 'match' THEN 'hygiene.is_match(a.i, b.i) AND b.id % 50 = 1'
    WHEN 'key' THEN 'hygiene.shares_key(a.i, b.i) AND b.id % 50 = 1' ELSE 'hygiene.is_match(a.i, b.i) AND b.id < 0' END) a ORDER BY 1;
DROP INDEX t_i;
CREATE TABLE copy AS TABLE t;
TRUNCATE t;
CREATE INDEX t_i ON t USING gin (i) WITH (fastupdate = on, gin_pending_list_limit = 2097151);
INSERT INTO t SELECT * FROM copy;
SELECT a.n = e.n AND a.digest = e.digest AS pending_same FROM expected e, answers('hygiene.is_match(a.i, b.i) AND b.id % 50 = 1') a WHERE what = 'match';
VACUUM t;
SELECT a.n = e.n AND a.digest = e.digest AS vacuumed_same FROM expected e, answers('hygiene.is_match(a.i, b.i) AND b.id % 50 = 1') a WHERE what = 'match';
DELETE FROM t WHERE id % 2 = 0;
VACUUM t;
INSERT INTO t SELECT * FROM copy WHERE id % 2 = 0;
SELECT a.n = e.n AND a.digest = e.digest AS rewritten_same FROM expected e, answers('hygiene.is_match(a.i, b.i) AND b.id % 50 = 1') a WHERE what = 'match';
-- a key finds its rows
SELECT bool_and(n > 0) FROM (SELECT k, (SELECT count(*) FROM t WHERE i OPERATOR(hygiene.@>) k) AS n FROM unnest(hygiene.blocking_keys(hygiene.person(full_name => 'Sanne Dubois'))) k) s;

-- an expression index serves the expression
CREATE TABLE c (id int PRIMARY KEY, name text, mail text);
INSERT INTO c SELECT n, 'Jan de Vries ' || n, 'jan' || n || '@x.nl' FROM generate_series(1, 3000) n;
CREATE INDEX ON c USING gin (hygiene.person(full_name => name, email => mail) hygiene.identity_ops) WITH (fastupdate = off);
ANALYZE c;
RESET enable_seqscan;
SELECT id FROM c WHERE hygiene.is_match(hygiene.person(full_name => name, email => mail), (SELECT hygiene.person(full_name => 'J. de Vries', email => 'JAN77@X.NL ')));
EXPLAIN (COSTS OFF) SELECT id FROM c WHERE hygiene.is_match(hygiene.person(full_name => name, email => mail), (SELECT hygiene.person(full_name => 'J. de Vries', email => 'JAN77@X.NL ')));
-- few rows are expected, however large the table
CREATE FUNCTION estimated(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE plan json; BEGIN EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan; RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint; END $$;
SELECT estimated('SELECT FROM c WHERE hygiene.is_match(hygiene.person(full_name => name, email => mail), hygiene.person(full_name => ''X Y''))') BETWEEN 1 AND 20 AS few;
SELECT estimated('SELECT FROM c a JOIN c b ON hygiene.is_match(hygiene.person(full_name => a.name, email => a.mail), hygiene.person(full_name => b.name, email => b.mail))') < 60000 AS few_joined;

-- parallel workers see the same
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SET enable_bitmapscan = off;
SELECT count(*) FROM c WHERE hygiene.is_match(hygiene.person(full_name => name, email => mail), hygiene.person(full_name => 'Jan de Vries', email => 'jan77@x.nl'));

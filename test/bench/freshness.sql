-- stale() by the stored moment against sequential scans that compute the same, 1 % of the rows stale; and what the flag's triggers cost writes.
-- Environment: ROWS (default 1000000), ROUNDS (default 3).
\set rows `echo "${ROWS:-1000000}"`
\set rounds `echo "${ROUNDS:-3}"`
\i test/bench/common.sql
-- VACUUM cannot mark pages all visible before the commit of their rows is flushed
SET synchronous_commit = on;
CREATE TABLE bench.contact (id int PRIMARY KEY, name text, phone text, email text, last_call timestamptz, last_mail timestamptz);
CREATE TABLE bench.orders (contact_id int, ordered timestamptz);
INSERT INTO bench.contact
SELECT n, 'Contact ' || n, '06' || 10000000 + n, n || '@example.org', t - interval '20 days', CASE WHEN n % 3 > 0 THEN t END
FROM (SELECT n, timestamptz '2026-01-01' - CASE WHEN hashint4(n) % 100 = 0 THEN interval '500 days' ELSE interval '1 day' * (n % 300) END AS t FROM generate_series(1, :rows) n) x;
INSERT INTO bench.orders SELECT 1 + (n * 7919::bigint) % :rows, timestamptz '2024-06-01' + n % 500 * interval '1 hour' FROM generate_series(1, :rows) n;
CREATE INDEX ON bench.orders (contact_id);
VACUUM ANALYZE bench.contact;
VACUUM ANALYZE bench.orders;
CREATE TABLE bench.bare (LIKE bench.contact INCLUDING ALL);
CREATE TABLE bench.time (what text, seconds float8);
CREATE PROCEDURE bench.turns(labels text[], queries text[], rounds int) LANGUAGE plpgsql AS $$
DECLARE
    started timestamptz;
    rows bigint;
    seen bigint;
BEGIN
    FOR r IN 0 .. rounds LOOP
        FOR q IN 1 .. cardinality(queries) LOOP
            started := clock_timestamp();
            EXECUTE queries[q] INTO rows;
            IF r > 0 THEN
                INSERT INTO bench.time VALUES (labels[q], extract(epoch FROM clock_timestamp() - started));
            END IF;
            IF q = 1 THEN
                seen := rows;
            ELSIF seen <> rows THEN
                RAISE 'answers differ: % and %', seen, rows;
            END IF;
        END LOOP;
    END LOOP;
END $$;
CREATE FUNCTION bench.report(title text) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT title UNION ALL
    (SELECT format('  %s %s x   (%s ms)', rpad(what, 62), lpad((s / min(s) OVER ())::numeric(12, 1)::text, 8), (s * 1000)::numeric(12, 1))
     FROM (SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS s FROM bench.time GROUP BY what) m ORDER BY s)
$$;

-- evidence in columns of the row
CREATE TABLE bench.plain (LIKE bench.contact INCLUDING ALL);
INSERT INTO bench.plain TABLE bench.contact;
VACUUM ANALYZE bench.plain;
SELECT FROM (SELECT hygiene.add_freshness('bench.plain', 'phone', '1 year', 'greatest(last_call, last_mail)')) x;
SELECT FROM (SELECT hygiene.add_freshness('bench.contact', 'phone', '1 year', 'greatest(last_call, last_mail)'), hygiene.add_stale_flag('bench.contact', 'stale_at')) x;
VACUUM ANALYZE bench.contact;
SELECT count(*) AS stale FROM hygiene.stale('bench.contact', '2026-01-01') \gset
\echo rows: :rows, of them stale: :stale
CALL bench.turns(ARRAY['stale() by the stored moment', 'the query by hand, a sequential scan', 'stale() without the moment, a sequential scan'], ARRAY[
    $$SELECT count(*) FROM hygiene.stale('bench.contact', '2026-01-01')$$,
    $$SELECT count(*) FROM (SELECT id::text, 'phone', c, hygiene.confidence(c, '1 year', '2026-01-01') FROM (SELECT id, greatest(last_call, last_mail) AS c FROM bench.contact WHERE phone <> '' OFFSET 0) x
      WHERE hygiene.confidence(c, '1 year', '2026-01-01') <= 0.5 OFFSET 0) y$$,
    $$SELECT count(*) FROM hygiene.stale('bench.plain', '2026-01-01')$$], :rounds);
SELECT * FROM bench.report('evidence in columns of the row');
TRUNCATE bench.time;

-- evidence in another table too
SELECT FROM (SELECT hygiene.add_freshness('bench.contact', 'phone', '1 year', 'greatest(last_call, last_mail, (SELECT max(o.ordered) FROM bench.orders o WHERE o.contact_id = contact.id))')) x;
VACUUM ANALYZE bench.contact;
CALL bench.turns(ARRAY['stale() by the stored moment', 'the query by hand, a sequential scan'], ARRAY[
    $$SELECT count(*) FROM hygiene.stale('bench.contact', '2026-01-01')$$,
    $$SELECT count(*) FROM (SELECT id::text, 'phone', c, hygiene.confidence(c, '1 year', '2026-01-01')
      FROM (SELECT id, greatest(last_call, last_mail, (SELECT max(o.ordered) FROM bench.orders o WHERE o.contact_id = c.id)) AS c FROM bench.contact c WHERE phone <> '' OFFSET 0) x
      WHERE hygiene.confidence(c, '1 year', '2026-01-01') <= 0.5 OFFSET 0) y$$], :rounds);
SELECT * FROM bench.report('evidence in another table too');
TRUNCATE bench.time;

-- what the triggers cost
CREATE TABLE bench.bare_orders (LIKE bench.orders INCLUDING ALL);
CALL bench.turns(ARRAY['INSERT of 10000 rows into a bare table', 'INSERT of 10000 rows, flagged'], ARRAY[
    $$WITH i AS (INSERT INTO bench.bare SELECT n, 'x', '1', 'x', now() FROM generate_series((SELECT coalesce(max(id), 0) + 1 FROM bench.bare), (SELECT coalesce(max(id), 0) + 10000 FROM bench.bare)) n RETURNING 1) SELECT count(*) FROM i$$,
    $$WITH i AS (INSERT INTO bench.contact SELECT n, 'x', '1', 'x', now() FROM generate_series((SELECT max(id) + 1 FROM bench.contact), (SELECT max(id) + 10000 FROM bench.contact)) n RETURNING 1) SELECT count(*) FROM i$$], :rounds);
SELECT * FROM bench.report('writing rows');
TRUNCATE bench.time;
CALL bench.turns(ARRAY['INSERT of 10000 orders, nobody watching', 'INSERT of 10000 orders that are evidence'], ARRAY[
    $$WITH i AS (INSERT INTO bench.bare_orders SELECT 1 + (n * 31) % 100000, timestamptz '2026-01-01' + n * interval '1 second' FROM generate_series(1, 10000) n RETURNING 1) SELECT count(*) FROM i$$,
    $$WITH i AS (INSERT INTO bench.orders SELECT 1 + (n * 31) % 100000, timestamptz '2026-01-01' + random() * interval '100 days' FROM generate_series(1, 10000) n RETURNING 1) SELECT count(*) FROM i$$], :rounds);
SELECT * FROM bench.report('writing evidence');

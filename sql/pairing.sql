-- Pairing in bulk: the same pairs whatever the memory, the workers and the order of the rows; what cannot be is told.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE SCHEMA pairing;
SET search_path = pairing;

-- 4000 people, each fifth twice with a slip; 3000 more records share a switchboard, 300 of these also their names
CREATE TABLE person AS
SELECT n AS id, 'Given' || chr(97 + n % 23) || chr(97 + n % 19) || 'a' AS given_name, 'Fam' || chr(97 + n / 7 % 26) || chr(97 + n / 3 % 26) || 'en' AS family_name,
       date '1950-01-01' + n * 7 % 18000 AS birth_date, 'p' || n || '@example.org' AS email, NULL::text AS phone
FROM generate_series(1, 4000) n
UNION ALL
SELECT 10000 + n, 'Given' || chr(97 + n % 23) || chr(97 + n % 19), 'Fam' || chr(97 + n / 7 % 26) || chr(97 + n / 3 % 26) || 'en', date '1950-01-01' + n * 7 % 18000, NULL, NULL
FROM generate_series(5, 4000, 5) n
UNION ALL
SELECT 20000 + n, CASE WHEN n <= 300 THEN 'Jan' ELSE 'Koos' || chr(97 + n % 26) || chr(97 + n / 26 % 26) END, CASE WHEN n <= 300 THEN 'Jansen' ELSE 'Visser' || n END,
       CASE WHEN n <= 300 THEN date '1930-01-01' + n * 83 END, NULL, '+31 20 555 1234'
FROM generate_series(1, 3000) n;
-- found only by refining the switchboard's block: nothing else in common that makes a key
INSERT INTO person VALUES (30001, 'Wilhelmina', NULL, NULL, 'w@example.net', '+31 20 555 1234'), (30002, 'Wilhelmina', NULL, NULL, 'v@example.com', '+31 20 555 1234');

CREATE FUNCTION query(ordered text DEFAULT 'id') RETURNS text LANGUAGE sql AS $$
SELECT 'SELECT id::text, hygiene.person(given_name => given_name, family_name => family_name, birth_date => birth_date, email => email, phone => phone, region => ''NL'') FROM pairing.person ORDER BY ' || ordered $$;
CREATE FUNCTION digest(ordered text DEFAULT 'id') RETURNS text LANGUAGE sql AS $$
SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('/', key_a, key_b, probability, weight), 0)) FROM hygiene.match_pairs(pairing.query(ordered), 0.5) $$;

SET max_parallel_maintenance_workers = 0;
CREATE TABLE result AS SELECT digest() AS in_memory;
SELECT split_part(in_memory, ' ', 1) AS pairs FROM result;
SELECT digest('-id') = in_memory AS other_order, digest('md5(id::text)') = in_memory AS shuffled FROM result;
SET maintenance_work_mem = '1MB';
SELECT digest() = in_memory AS little_memory FROM result;
SET maintenance_work_mem = '32MB';
SET max_parallel_maintenance_workers = 2;
SET min_parallel_table_scan_size = 0;
SELECT digest() = in_memory AS workers, digest('md5(id::text)') = in_memory AS workers_shuffled FROM result;
RESET min_parallel_table_scan_size;
-- each pair once, the smaller key first
SELECT count(*) AS twice FROM (SELECT FROM hygiene.match_pairs(query(), 0) GROUP BY key_a, key_b HAVING count(*) > 1) s;
SELECT count(*) AS turned FROM hygiene.match_pairs(query(), 0.5) WHERE key_a >= key_b COLLATE "C";

-- what an over-full block kept is told: 300 of one name at one switchboard
SET client_min_messages = notice;
SELECT count(*) > 0 AS refined FROM hygiene.match_pairs(query(), 0.01) WHERE key_a = '30001' AND key_b = '30002';
RESET client_min_messages;
SELECT kind, keys, largest_block, overfull_blocks, overfull_records, capped_blocks, capped_records FROM hygiene.pairing_statistics(query()) WHERE overfull_blocks > 0 AND kind !~ '^bulk' ORDER BY 1;
-- records that are the same in every field, too many to compare: each with the first of them, and that one with the rest
CREATE TABLE written_again (id int PRIMARY KEY, given_name text, family_name text, birth_date date, email text);
INSERT INTO written_again SELECT n, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@deboer.example' FROM generate_series(11, 400) n;
INSERT INTO written_again VALUES (1, 'Miriam', 'Boer', '1980-02-03', 'mirjam@deboer.example'), (2, 'Jan', 'de Boer', '1951-04-04', 'jan@deboer.example');
INSERT INTO written_again SELECT 500 + n, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@deboer.example' FROM generate_series(1, 3) n;
SELECT count(*) AS roles FROM hygiene.register('written_again', region => 'NL');
SELECT count(*) AS pairs, count(*) FILTER (WHERE '100' IN (key_a, key_b)) AS of_the_first, array_agg(key_b ORDER BY key_b) FILTER (WHERE key_a = '1') AS of_another FROM hygiene.find_duplicates('written_again');
SET client_min_messages = warning;
SELECT entity_key, count(*), count(*) FILTER (WHERE is_primary) AS primaries FROM hygiene.entities('written_again') GROUP BY 1 ORDER BY 1;
SELECT threshold, pairs, clusters, records FROM hygiene.threshold_preview('written_again');
SELECT hygiene.dismiss_duplicate('written_again', '200', '300');
SELECT entity_key, count(*) FROM hygiene.entities('written_again') GROUP BY 1 ORDER BY 1;
CREATE TABLE written_elsewhere AS SELECT * FROM written_again WHERE id > 450 OR id < 15;
ALTER TABLE written_elsewhere ADD PRIMARY KEY (id);
SELECT count(*) AS roles FROM hygiene.register('written_elsewhere', region => 'NL');
SELECT count(*) AS pairs, count(DISTINCT key_a) AS here, count(DISTINCT key_b) AS there, count(*) - count(DISTINCT (key_a, key_b)) AS twice FROM hygiene.find_matches('written_again', 'written_elsewhere');
SET min_parallel_table_scan_size = 0;
SELECT count(*) AS pairs, count(DISTINCT key_a) AS here, count(DISTINCT key_b) AS there, count(*) - count(DISTINCT (key_a, key_b)) AS twice FROM hygiene.find_matches('written_again', 'written_elsewhere');
RESET min_parallel_table_scan_size;
RESET client_min_messages;
-- what kinds find: a match is counted for each kind that leads to it
SELECT bool_and(only_candidates <= candidates AND only_matches <= matches AND matches <= candidates) AS sound, sum(only_matches) <= (SELECT split_part(in_memory, ' ', 1)::int FROM result) AS fewer
FROM hygiene.pairing_statistics(query(), 0.5);
-- the same of a registered table
ALTER TABLE person ADD PRIMARY KEY (id);
SELECT count(*) AS roles FROM (SELECT hygiene.register('person', columns => '{"given_name": "given_name", "family_name": "family_name", "birth_date": "birth_date", "email": "email", "phone": "phone"}', region => 'NL')) s;
SELECT kind, keys, largest_block, candidates, only_candidates, matches, only_matches, only_share FROM hygiene.blocking_analysis('person') WHERE kind IN ('email', 'birth_given', 'bulk_birth', 'bulk_family');
SELECT * FROM hygiene.blocking_analysis('person', 2);

-- progress: seen from the session itself while the query runs
SELECT count(*) AS before FROM hygiene.progress;
CREATE FUNCTION watch(n bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF n = 4000 THEN
        RAISE INFO 'phase %', (SELECT phase FROM hygiene.progress WHERE pid = pg_backend_pid());
    END IF;
    RETURN true;
END $$;
SELECT count(*) > 0 AS found FROM hygiene.match_pairs(replace(query(), 'ORDER BY', 'WHERE pairing.watch(id) ORDER BY'));
SELECT count(*) AS after FROM hygiene.progress;

-- errors leave nothing behind: temporary space, time
SET maintenance_work_mem = '1MB';
SET temp_file_limit = '200kB';
SELECT count(*) FROM hygiene.match_pairs(query());
RESET temp_file_limit;
SET statement_timeout = '50ms';
DO $$
BEGIN
    PERFORM count(*) FROM hygiene.match_pairs((SELECT string_agg(replace(pairing.query(), 'ORDER BY id', ''), ' UNION ALL ') FROM generate_series(1, 50)), 0.0001);
    RAISE INFO 'not cancelled';
EXCEPTION WHEN query_canceled THEN
    RAISE INFO 'cancelled';
END $$;
RESET statement_timeout;
SELECT count(*) AS files FROM pg_ls_tmpdir();
SELECT count(*) AS progress FROM hygiene.progress;
SELECT digest() = in_memory AS afterwards FROM result;

SELECT * FROM hygiene.match_pairs('SELECT 1');
SELECT * FROM hygiene.match_pairs(query(), 1.5);
SELECT count(*) FROM hygiene.match_pairs(NULL);
SELECT * FROM hygiene.match_pairs('SELECT ''1''::text, NULL::hygiene.identity WHERE false');

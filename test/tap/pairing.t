#!/bin/bash
# A search for duplicates as other sessions see it: its progress, and that cancelling it leaves nothing behind.
cd "$(dirname "$0")/../.."
[ -n "${HYGIENE_CLUSTER:-}" ] || exec scripts/with-cluster -c "max_parallel_workers = 4" -- bash "$0"
q() { psql -XqAt "$@" 2>&1; }
says() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "# $2, not $3"; fi; }
# also those of sets that processes share, which pg_ls_tmpdir() does not show
files() { find "$HYGIENE_CLUSTER/data/base/pgsql_tmp" -type f 2>/dev/null | wc -l; }
# until the query prints something, at most 20 seconds
await() { local i out; for i in $(seq 200); do out=$(q -c "$1"); [ -z "$out" ] || break; sleep 0.1; done; echo "$out"; }

q -c "CREATE EXTENSION hygiene" -c "CREATE TABLE person AS SELECT n AS id, hygiene.person(given_name => 'Anna' || chr(97 + n % 25), family_name => 'Jansen', phone => '06123456' || lpad((n % 100)::text, 2, '0'), region => 'NL') AS identity
	FROM generate_series(1, 20000) n" -c "CREATE FUNCTION slow(n int) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN IF n = 2000 THEN PERFORM pg_sleep(0.5); ELSIF n = 15000 THEN PERFORM pg_sleep(30); END IF; RETURN true; END'"
run="SELECT count(*) FROM hygiene.match_pairs('SELECT id::text, identity FROM person WHERE slow(id)', 0.5)"

PGOPTIONS="-c maintenance_work_mem=1MB" psql -XqAt -c "$run" >/dev/null 2>"$HYGIENE_CLUSTER/cancelled" &
says "another session sees the rows read" "$(await "SELECT phase, database, rows_read > 1000 FROM hygiene.progress WHERE rows_read > 1000")" "reading|postgres|t"
says "rows are in temporary files by then" "$([ "$(files)" -gt 0 ] && echo t)" "t"
q -c "SELECT pg_cancel_backend(pid) FROM hygiene.progress" >/dev/null
wait
says "it can be cancelled" "$(grep ERROR "$HYGIENE_CLUSTER/cancelled")" "ERROR:  canceling statement due to user request"
says "and leaves no file" "$(files)" "0"
says "nor a row of progress" "$(q -c "SELECT count(*) FROM hygiene.progress")" "0"

# in the midst of pairing, workers and all: everybody is everybody's candidate by 0
run="SELECT count(*) FROM hygiene.match_pairs((SELECT string_agg('SELECT id::text, identity FROM person', ' UNION ALL ') FROM generate_series(1, 20)), 0)"
PGOPTIONS="-c min_parallel_table_scan_size=0 -c max_parallel_maintenance_workers=2" psql -XqAt -c "$run" >/dev/null 2>"$HYGIENE_CLUSTER/cancelled" &
says "another session sees it pair" "$(await "SELECT phase FROM hygiene.progress WHERE phase = 'pairing'")" "pairing"
q -c "SELECT pg_cancel_backend(pid) FROM hygiene.progress" >/dev/null
wait
says "pairing can be cancelled" "$(grep -v NOTICE "$HYGIENE_CLUSTER/cancelled" | grep -c 'canceling statement')" "1"
says "no worker stays" "$(await "SELECT 'none' WHERE NOT EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'parallel worker')")" "none"
says "and no file" "$(await "SELECT 'none' WHERE NOT EXISTS (SELECT FROM pg_ls_dir('base/pgsql_tmp', true, false))")" "none"

# whoever reads the rows, the pairs are the same: one process, workers with the leader or without, all in one worker, tables divided, two of them
q -c "DROP FUNCTION slow" -c "CREATE TABLE divided (LIKE person) PARTITION BY HASH (id)" -c "CREATE TABLE divided_0 PARTITION OF divided FOR VALUES WITH (MODULUS 3, REMAINDER 0)" \
	-c "CREATE TABLE divided_1 PARTITION OF divided FOR VALUES WITH (MODULUS 3, REMAINDER 1)" -c "CREATE TABLE divided_2 PARTITION OF divided FOR VALUES WITH (MODULUS 3, REMAINDER 2)" \
	-c "INSERT INTO divided SELECT * FROM person" -c "ANALYZE person, divided" >/dev/null
digest() { echo "SET client_min_messages = error; SELECT count(*) > 1000, md5(string_agg(concat_ws(' ', key_a, key_b, probability, weight), ',' ORDER BY key_a, key_b)) FROM hygiene.match_pairs('$1', 0.001)"; }
forced=$(q -c "SELECT name FROM pg_settings WHERE name IN ('force_parallel_mode', 'debug_parallel_query')")
eager="-c min_parallel_table_scan_size=0 -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c max_parallel_workers_per_gather=2 -c max_parallel_maintenance_workers=2"
one="SELECT id::text, identity FROM person WHERE id <= 3000"
two="SELECT id::text, identity, 0 FROM person WHERE id <= 2000 UNION ALL SELECT id::text, identity, 1 FROM person WHERE id BETWEEN 2001 AND 4000"
alone=$(PGOPTIONS="-c max_parallel_workers_per_gather=0 -c max_parallel_maintenance_workers=0" q -c "$(digest "$one")")
says "one process finds pairs" "${alone%%|*}" "t"
says "workers and the leader" "$(PGOPTIONS="$eager" q -c "$(digest "$one")")" "$alone"
says "with little memory" "$(PGOPTIONS="$eager -c maintenance_work_mem=1MB" q -c "$(digest "$one")")" "$alone"
says "workers alone" "$(PGOPTIONS="$eager -c parallel_leader_participation=off" q -c "$(digest "$one")")" "$alone"
says "all in one worker" "$(PGOPTIONS="$eager -c $forced=on -c enable_partitionwise_aggregate=on" q -c "$(digest "$one")")" "$alone"
says "a worker that runs the aggregate" "$(PGOPTIONS="-c $forced=on -c max_parallel_workers_per_gather=2" q -c "$(digest "$one")")" "$alone"
says "a divided table" "$(PGOPTIONS="$eager -c enable_partitionwise_aggregate=on" q -c "$(digest "${one/person/divided}")")" "$alone"
across=$(PGOPTIONS="-c max_parallel_workers_per_gather=0 -c max_parallel_maintenance_workers=0" q -c "$(digest "$two")")
says "two tables" "$(PGOPTIONS="$eager" q -c "$(digest "$two")")" "$across"
says "a search within a search" "$(PGOPTIONS="$eager" q -c "CREATE FUNCTION within(int) RETURNS boolean LANGUAGE sql VOLATILE AS 'SELECT (SELECT count(*) FROM hygiene.match_pairs(''SELECT id::text, identity FROM person WHERE id <= 20'', 0.5)) >= 0'" \
	-c "$(digest "SELECT id::text, identity FROM person WHERE id <= 3000 AND (id % 500 <> 1 OR within(id))")" | tail -1)" "$alone"
says "no room for files" "$(PGOPTIONS="$eager -c temp_file_limit=100kB" q -c "$(digest "SELECT id::text, identity FROM person")" | grep -o 'temporary file size exceeds temp_file_limit' | head -1)" "temporary file size exceeds temp_file_limit"
says "and then no file is left" "$(await "SELECT 'none' WHERE NOT EXISTS (SELECT FROM pg_ls_dir('base/pgsql_tmp', true, false))")" "none"
says "the aggregate by itself" "$(q -c "SELECT hygiene.collect_records(1, 'a', identity, 0) FROM person LIMIT 1" | head -1)" "ERROR:  no search for duplicates reads these rows"
says "and in workers" "$(PGOPTIONS="$eager -c parallel_leader_participation=off" q -c "SELECT hygiene.collect_records(4294967297, 'a', identity, 0) FROM person" | head -1)" "ERROR:  no search for duplicates reads these rows"
says "nor over a window" "$(q -c "SELECT hygiene.collect_records(1, 'a', identity, 0) OVER () FROM person LIMIT 1" | head -1)" "ERROR:  aggregate function hygiene.collect_records(bigint,text,hygiene.identity,integer) does not support use as a window function"

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

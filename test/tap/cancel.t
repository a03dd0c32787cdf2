#!/bin/bash
# Finding duplicates and making entities cancelled at any moment, and a worker killed: nothing is left behind, and soon.
cd "$(dirname "$0")/../.."
# DSM segments as files of this cluster's own, so that they can be counted
[ -n "${HYGIENE_CLUSTER:-}" ] || exec scripts/with-cluster -c "max_parallel_workers = 4" -c "dynamic_shared_memory_type = mmap" -c "autovacuum = off" -- bash "$0"
data=$HYGIENE_CLUSTER/data
q() { psql -XqAt "$@" 2>&1; }
says() { if [ "$2" = "$3" ]; then echo "ok $1"; else echo "not ok $1"; echo "# $2, not $3"; fi; }
# until the query prints what is wanted, at most 30 seconds
await() { local i out; for i in $(seq 300); do out=$(q -c "$1"); [ "$out" != "$2" ] || break; sleep 0.1; done; echo "$out"; }
segments() { find "$data/pg_dynshmem" -name 'mmap.*' | wc -l; }
files() { find "$data"/base/pgsql_tmp -type f 2>/dev/null | wc -l; }
left="SELECT (SELECT count(*) FROM hygiene.progress) || ' in progress, ' || (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'parallel worker') || ' workers'"
nothing="0 in progress, 0 workers, 0 files, 0 segments more"
# workers end a little after their leader
leftovers() { echo "$(await "$left" "0 in progress, 0 workers"), $(files) files, $(($(segments) - before)) segments more"; }

q -c "CREATE EXTENSION hygiene" -c "CREATE TABLE person (id int PRIMARY KEY, first_name text, last_name text, birth_date date, phone text, city text)" \
	-c "INSERT INTO person SELECT n, initcap(substr(translate(md5((n / 3)::text), '0123456789', 'ghijklmnop'), 1, 6)), initcap(substr(translate(md5((n / 30)::text), '0123456789', 'aeioubsteo'), 1, 7)), date '1950-01-01' + n / 3 % 20000,
		'06' || lpad((n / 3 * 7919 % 100000000)::text, 8, '0'), 'Utrecht' FROM generate_series(1, 60000) n" -c "SELECT count(*) FROM hygiene.register('person', region => 'NL')" -c "ANALYZE person" >/dev/null
# little memory, so that there are files, and workers, for reading and for pairing
export PGOPTIONS="-c maintenance_work_mem=16MB -c work_mem=64kB -c min_parallel_table_scan_size=0 -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c max_parallel_workers_per_gather=2 -c max_parallel_maintenance_workers=2"
now() { date +%s%3N; }

# whatever grows by itself has grown after one run of each
find="SELECT count(*) FROM hygiene.find_duplicates('person', 0.5)"
entities="SELECT count(*) FROM hygiene.entities('person')"
found=$(q -c "$find"); made=$(q -c "$entities")
says "there are pairs and entities" "$([ "$found" -gt 10000 ] && [ "$made" = 60000 ] && echo yes)" "yes"
before=$(segments)
says "a run that ends leaves nothing" "$(leftovers)" "$nothing"

# ten moments evenly over the time it takes: reading, counting, pairing, sorting, clustering, returning rows
for what in find entities; do
	sql=${!what}
	started=$(now); q -c "$sql" >/dev/null; took=$(($(now) - started))
	cancelled=0; slowest=0; dirty=
	for tenth in 1 2 3 4 5 6 7 8 9; do
		after=$((took * tenth / 10 + 1))
		started=$(now)
		out=$(q -c "SET statement_timeout = $after" -c "SET client_min_messages = error" -c "$sql")
		late=$(($(now) - started - after))
		case $out in
			*"canceling statement"*) echo "# $what at $after ms: $late ms late"; cancelled=$((cancelled + 1)); [ $late -le $slowest ] || slowest=$late ;;
			"$found" | "$made") ;;	# it was quicker this time
			*) dirty="$dirty $out" ;;
		esac
		is=$(leftovers)
		[ "$is" = "$nothing" ] || dirty="$dirty at $tenth tenths: $is;"
	done
	echo "# $what: $took ms, $cancelled times cancelled, the latest $slowest ms after it was asked"
	says "$what cancelled at nine moments leaves nothing" "$dirty" ""
	says "$what was cancelled most times" "$([ $cancelled -ge 5 ] && echo yes)" "yes"
	# a second, and what starting psql and waiting for a processor takes on a slow machine
	says "$what ends soon when cancelled" "$([ $slowest -lt 5000 ] && echo yes || echo "after $slowest ms")" "yes"
done

# while rows are handed out nothing of the search is there any more but the rows
psql -XqAt -c "SET client_min_messages = error" -c "SELECT count(pg_sleep(0.01)) FROM hygiene.cluster_pairs('SELECT key_a, key_b, probability, NULL::text FROM hygiene.find_duplicates(''person'', 0.5)')" \
	>"$HYGIENE_CLUSTER/out" 2>&1 &
says "while rows are read nothing is in progress" "$(await "SELECT (SELECT count(*) FROM hygiene.progress) FROM pg_stat_activity WHERE wait_event = 'PgSleep'" 0)" "0"
for i in $(seq 100); do	# it is not always asleep
	kill -0 $! 2>/dev/null && q -c "SELECT FROM (SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE '%count(pg_sleep(%' AND pid <> pg_backend_pid()) s" || break
	sleep 0.1
done
wait
says "it can be cancelled" "$(cat "$HYGIENE_CLUSTER/out")" "ERROR:  canceling statement due to user request"
says "leaves nothing" "$(leftovers)" "$nothing"

# caught by a block with an exception handler: its transaction goes on, without what the search had
says "cancelled inside a block that catches it" "$(q -c "SET client_min_messages = error" -c "SET statement_timeout = $((took / 2 + 1))" -c "DO \$\$
	BEGIN
		PERFORM count(*) FROM hygiene.entities('person');
	EXCEPTION WHEN query_canceled THEN
		IF EXISTS (SELECT FROM hygiene.progress) THEN RAISE 'still in progress'; END IF;
		IF EXISTS (SELECT FROM pg_ls_dir('base/pgsql_tmp', true, false)) THEN RAISE 'files are left'; END IF;
	END \$\$")" ""
says "leaves nothing, too" "$(leftovers)" "$nothing"

# a session that is terminated; a worker that is killed takes the server down, which then comes up clean
psql -XqAt -c "$entities" >/dev/null 2>&1 &
await "SELECT count(*) > 0 FROM hygiene.progress" t >/dev/null
q -c "SELECT FROM (SELECT pg_terminate_backend(pid) FROM hygiene.progress) s"
wait
says "a session terminated leaves nothing" "$(leftovers)" "$nothing"
psql -XqAt -c "SELECT count(*) FROM hygiene.match_pairs('SELECT p.id::text, hygiene.person(given_name => first_name, family_name => last_name) FROM person p, generate_series(1, 20)', 0)" >/dev/null 2>&1 &
for i in $(seq 300); do
	worker=$(q -c "SELECT pid FROM pg_stat_activity WHERE backend_type = 'parallel worker' LIMIT 1")
	[ -z "$worker" ] || [ "$(files)" = 0 ] || break
	sleep 0.1
done
says "a worker to kill" "$([ -n "$worker" ] && kill -9 "$worker" && echo killed)" "killed"
wait
says "the server starts again" "$(await "SELECT 'up'" up)" "up"
says "and nothing is left" "$(leftovers)" "$nothing"
says "and the same is found" "$(q -c "SET client_min_messages = error" -c "$find")" "$found"

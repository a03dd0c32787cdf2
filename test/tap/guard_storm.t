#!/bin/bash
# Sixteen sessions save overlapping people as fast as they can, several in a transaction, at all isolation levels: no duplicate gets
# in, also not over a crash, and nothing that was committed is lost.  The same with unrelated people: nobody fails.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "max_connections = 40" -c "deadlock_timeout = '200ms'" -c "max_locks_per_transaction = 10" -- bash test/tap/guard_storm.t inside
fi
. test/tap/is.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clients=16
transactions=25
psql -Xq -v ON_ERROR_STOP=1 <<'SQL' >/dev/null || exit 1
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE TABLE contact (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, client int, tx int, first_name text, last_name text, born date, mail text, phone text);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name", "birth_date": "born", "email": "mail", "phone": "phone"}', 'NL');
SELECT hygiene.create_index('contact');
SELECT hygiene.add_duplicate_guard('contact', 'block');
-- person number n, each time written a little differently; made of syllables, so that two numbers are two people
CREATE FUNCTION word(n int, salt text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT initcap(string_agg((ARRAY['ba','ko','ri','te','lu','ma','vi','so','de','na','po','ge','ha','wi','zu','fe'])[1 + ('x' || substr(md5(n || salt), i, 1))::bit(4)::int], ''))
    FROM generate_series(1, 5) i $$;
CREATE FUNCTION person(client int, tx int, n int, variant int) RETURNS text LANGUAGE sql AS $$
    SELECT format('(%s, %s, %L, %L, %L, %L, %L)', client, tx,
        CASE variant % 3 WHEN 0 THEN word(n, 'a') WHEN 1 THEN upper(word(n, 'a')) ELSE left(word(n, 'a'), 1) || '.' END,
        CASE variant % 2 WHEN 0 THEN word(n, 'b') ELSE 'van ' || word(n, 'b') END,
        date '1940-01-01' + (('x' || substr(md5(n || 'c'), 1, 4))::bit(16)::int) % 20000,
        CASE variant % 2 WHEN 0 THEN lower(word(n, 'b')) || n || '@example.nl' ELSE upper(word(n, 'b')) || n || '@Example.NL' END,
        '06' || lpad((10000000 + n * 7919::bigint % 90000000)::text, 8, '0')) $$;
-- transactions of one client: three people each, out of so many, beginning at
CREATE FUNCTION script(client int, transactions int, first int, people int, level text) RETURNS SETOF text LANGUAGE sql AS $$
    SELECT format(E'BEGIN ISOLATION LEVEL %s;\n%s\n\\echo tx %s %s\nCOMMIT;', level,
                  string_agg(format('INSERT INTO contact (client, tx, first_name, last_name, born, mail, phone) VALUES %s;', person(client, tx, number, variant)), E'\n'), client, tx)
    FROM (SELECT tx, place, first + (('x' || substr(md5(format('%s %s %s', client, tx, place)), 1, 6))::bit(24)::int + place) % people AS number,
                 ('x' || substr(md5(format('v %s %s %s', client, tx, place)), 1, 2))::bit(8)::int AS variant
          FROM generate_series(1, transactions) tx, generate_series(1, 3) place) s
    GROUP BY tx ORDER BY tx $$;
SQL
levels=("READ COMMITTED" "REPEATABLE READ" "SERIALIZABLE")
query() { psql -XAtq -c "$1" 2>&1; }
# storm NAME FIRST PEOPLE [LEVEL]: every client runs its script; what was committed is in NAME.log
storm() {
	local c pids=()
	for ((c = 1; c <= clients; c++)); do
		query "SELECT * FROM script($c, $transactions, $2, $3, '${4:-${levels[c % 3]}}')" >"$work/$1.$c.sql"
	done
	for ((c = 1; c <= clients; c++)); do
		PGOPTIONS='-c client_min_messages=error' psql -X -f "$work/$1.$c.sql" >"$work/$1.$c.out" 2>"$work/$1.$c.err" &
		pids+=($!)
	done
	storm_pids=("${pids[@]}")
}
committed() { awk '/^tx /{t = $2 " " $3} /^COMMIT$/{print t}' "$work/$1".*.out | sort; }
errors() { cat "$work/$1".*.err | grep -E 'ERROR|FATAL|PANIC' | sed 's/.*\(ERROR\|FATAL\|PANIC\): *//' | sed 's/"[^"]*"/x/g' | sort | uniq -c; }
kept() { query "SELECT client || ' ' || tx FROM contact GROUP BY client, tx HAVING count(*) = 3 ORDER BY 1" | sort; }

storm one 1 100
# meanwhile the index is made anew, again and again
reindexed=0
: >"$work/reindex"
while for p in "${storm_pids[@]}"; do kill -0 "$p" 2>/dev/null && break; done; do
	query "REINDEX INDEX CONCURRENTLY contact_hygiene_identity" >>"$work/reindex" && reindexed=$((reindexed + 1))
done
wait "${storm_pids[@]}"
is "REINDEX CONCURRENTLY, at least once, without an error" "$([ $reindexed -gt 0 ] && echo often)$(cat "$work/reindex")" often
is "and nothing is left of it" "$(query "SELECT state FROM hygiene.status() WHERE object LIKE 'index%'")" ok
is "overlapping people: find_duplicates at the guard's threshold finds none" "$(query "SELECT count(*) FROM hygiene.find_duplicates('contact')")" 0
is "every committed transaction is whole, and no other" "$(kept)" "$(committed one)"
is "some were saved, some refused" "$(query "SELECT count(*) > 50 FROM contact")$(grep -lq 'duplicate key' "$work"/one.*.err && echo refused)" trefused
is "no error but refusals, serialization failures and deadlocks of three" \
	"$(errors one | grep -vE 'duplicate key value violates|could not serialize access|deadlock detected|current transaction is aborted')" ""
is "no row of it locked any more" "$(query "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")" 0

# each person on its own is refused only because it is there
is "who was refused is there" "$(query "SELECT count(*) FROM generate_series(1, 100) n WHERE NOT EXISTS (SELECT FROM contact c WHERE c.mail ILIKE word(n, 'b') || n || '@example.nl')
	AND NOT EXISTS (SELECT FROM hygiene.find_like('contact', jsonb_build_object('given_name', word(n, 'a'), 'family_name', word(n, 'b'), 'email', word(n, 'b') || n || '@example.nl'), 0.95))")" \
	"$(query "SELECT count(*) FROM generate_series(1, 100) n WHERE NOT EXISTS (SELECT FROM contact c WHERE c.mail ILIKE word(n, 'b') || n || '@example.nl')")"

# a crash in the middle
query "TRUNCATE contact"
transactions=60
storm two 201 300
for _ in $(seq 1 200); do
	[ "$(cat "$work"/two.*.out | grep -c '^COMMIT')" -ge 60 ] && break
	sleep 0.05
done
kill -QUIT "$(head -n 1 "$HYGIENE_CLUSTER/data/postmaster.pid")"
wait "${storm_pids[@]}"
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=postgres "--regid=$(id -g postgres)" --clear-groups)
for _ in $(seq 1 100); do
	(cd / && "${as[@]}" pg_ctl -D "$HYGIENE_CLUSTER/data" -l "$HYGIENE_CLUSTER/server.log" -w start >/dev/null 2>&1) && break
	sleep 0.1
done
is "the crash was in the middle" "$(cat "$work"/two.*.err | grep -cE 'server closed the connection|terminating connection|connection to server was lost' | sed 's/^[1-9].*/some/')" some
is "after the crash: find_duplicates finds none" "$(query "SELECT count(*) FROM hygiene.find_duplicates('contact')")" 0
is "what was acknowledged is there" "$(comm -13 <(kept) <(committed two))" ""
is "no transaction is there in part" "$(query "SELECT count(*) FROM (SELECT FROM contact GROUP BY client, tx HAVING count(*) <> 3) x")" 0
before=$(query "SELECT count(*) FROM contact")
transactions=25
storm three 201 300
wait "${storm_pids[@]}"
is "and it goes on: none, after a second storm on what was there" "$(query "SELECT count(*) FROM hygiene.find_duplicates('contact')")" 0
is "which saved more" "$(query "SELECT count(*) >= $before FROM contact")" t

# unrelated people: nobody waits for anybody and nobody fails
query "TRUNCATE contact"
for ((c = 1; c <= clients; c++)); do
	query "SELECT format('BEGIN ISOLATION LEVEL %s; %s COMMIT;', (ARRAY['READ COMMITTED', 'REPEATABLE READ'])[1 + tx % 2],
		string_agg(format('INSERT INTO contact (client, tx, first_name, last_name, born, mail, phone) VALUES %s;', person($c, tx, 100000 * $c + 3 * tx + place, 0)), ' '))
		FROM generate_series(1, 25) tx, generate_series(1, 3) place GROUP BY tx ORDER BY md5(tx || '$c')" >"$work/own.$c.sql"
done
pids=()
for ((c = 1; c <= clients; c++)); do
	psql -Xq -f "$work/own.$c.sql" >"$work/own.$c.out" 2>"$work/own.$c.err" &
	pids+=($!)
done
wait "${pids[@]}"
is "unrelated people: no transaction fails" "$(errors own)" ""
is "unrelated people: all are in" "$(query "SELECT count(*) FROM contact")" $((clients * 75))

# a prepared transaction is waited for
mirjam="INSERT INTO contact (first_name, last_name, born, mail) VALUES ('Mirjam', 'de Boer', '1980-02-03', 'mirjam@example.nl')"
for end in COMMIT ROLLBACK; do
	psql -Xq -c BEGIN -c "$mirjam" -c "PREPARE TRANSACTION 'one'"
	query "$mirjam" >"$work/waiting" &
	waiting=$!
	for _ in $(seq 1 200); do
		[ "$(query "SELECT count(*) FROM pg_locks WHERE NOT granted")" = 1 ] && break
		sleep 0.02
	done
	blocked=$(query "SELECT count(*) FROM pg_locks WHERE NOT granted")
	query "$end PREPARED 'one'"
	wait $waiting
	is "a prepared transaction is waited for, $end" "$blocked $(sed -n '1s/.*duplicate key.*/refused/p' "$work/waiting") $(query "SELECT count(*) FROM contact WHERE last_name = 'de Boer'")" \
		"1 $([ $end = COMMIT ] && echo refused) 1"
	query "DELETE FROM contact WHERE last_name = 'de Boer'"
done

# bulk: locks do not grow with rows, and rows of one COPY are compared with each other
query "TRUNCATE contact"
query "COPY (SELECT 1, n, word(n, 'a'), word(n, 'b'), date '1940-01-01' + (('x' || substr(md5(n || 'c'), 1, 4))::bit(16)::int) % 20000, lower(word(n, 'b')) || n || '@example.nl', NULL
	FROM generate_series(1, 10000) n) TO STDOUT" >"$work/rows"
is "10 000 rows by COPY: locks" "$(psql -XAtq 2>&1 <<SQL
BEGIN;
\\copy contact (client, tx, first_name, last_name, born, mail, phone) FROM '$work/rows'
SELECT count(*) < 30 FROM pg_locks WHERE pid = pg_backend_pid();
COMMIT;
SQL
)" t
is "all are in" "$(query "SELECT count(*) FROM contact")" 10000
is "the same person twice in one COPY" "$(query "TRUNCATE contact"; { head -n 3 "$work/rows"; head -n 1 "$work/rows"; } | psql -XAtq -c "\\copy contact (client, tx, first_name, last_name, born, mail, phone) FROM STDIN" 2>&1 | head -n 1)" \
	'ERROR:  duplicate key value violates unique constraint "contact_duplicate_key"'
echo "1..$n"
exit $failed

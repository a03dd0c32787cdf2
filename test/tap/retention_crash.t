#!/bin/bash
# The server is killed in the middle of CALL hygiene.run_retention(), three times; the next run finishes: every row that was due is gone, once, every
# row that was not is there, children went with their rows or stayed, and the log verifies and counts what is gone.  Then a session is cancelled and one
# ends in the middle: no lock stays.  And rows that others hold are done later, rows that others bring to life stay.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/retention_crash.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -c "$1" 2>&1; }
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=postgres "--regid=$(id -g postgres)" --clear-groups)
psql -Xq -v ON_ERROR_STOP=1 <<'SQL' >/dev/null || exit 1
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, last_at timestamptz, tms timestamptz);
CREATE TABLE crm.note (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, contact_id int REFERENCES crm.contact);
CREATE INDEX ON crm.note (contact_id);
INSERT INTO crm.contact SELECT n, CASE WHEN n % 3 = 0 THEN now() ELSE '2001-01-01' END FROM generate_series(1, 12000) n;
INSERT INTO crm.note (contact_id) SELECT n FROM generate_series(1, 12000, 2) n;
CREATE TABLE expected AS SELECT id FROM crm.contact WHERE id % 3 = 0;
-- a batch takes a while
CREATE FUNCTION crm.slowly() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.02); RETURN NULL; END$$;
CREATE TRIGGER slowly AFTER DELETE ON crm.contact FOR EACH STATEMENT EXECUTE FUNCTION crm.slowly();
SELECT hygiene.add_retention_policy('crm.contact', 'old', 'delete', 'last_at', '2 years', 'test', 'test', options => '{"max_share": 1, "children": ["crm.note"]}');
SELECT hygiene.approve_retention_policy('old');
SQL
# after SECONDS that count rows gone: waits until at least so many rows are gone
gone() { for _ in $(seq 1 400); do [ "$(query "SELECT 12000 - count(*) >= $1 FROM crm.contact")" = t ] && return; sleep 0.02; done; }
for crash in 1 2 3; do
	psql -Xq -c "CALL hygiene.run_retention('old', 100)" >/dev/null 2>&1 &
	running=$!
	gone $((crash * 1500))
	kill -QUIT "$(head -n 1 "$HYGIENE_CLUSTER/data/postmaster.pid")"
	wait $running
	for _ in $(seq 1 100); do
		(cd / && "${as[@]}" pg_ctl -D "$HYGIENE_CLUSTER/data" -l "$HYGIENE_CLUSTER/server.log" -w start >/dev/null 2>&1) && break
		sleep 0.1
	done
	left=$(query "SELECT count(*) FROM crm.contact")
	is "crash $crash was in the middle" "$([ "$left" -gt 4000 ] && [ "$left" -le $((12000 - crash * 1500)) ] && echo yes || echo "$left left")" yes
	is "crash $crash: the log says what is gone" "$(query "SELECT (SELECT ok FROM hygiene.verify_retention_log()), coalesce(sum(row_count), 0) = 12000 - $left FROM hygiene.retention_log")" "t|t"
	is "crash $crash: nothing went that was not due, no note lost its contact" "$(query "SELECT (SELECT count(*) FROM expected WHERE id NOT IN (SELECT id FROM crm.contact)), (SELECT count(*) FROM crm.note WHERE contact_id NOT IN (SELECT id FROM crm.contact))")" "0|0"
done
query "CALL hygiene.run_retention('old', 100)" >/dev/null
is "the next run finishes it" "$(query "SELECT count(*), count(*) FILTER (WHERE id NOT IN (SELECT id FROM expected)) FROM crm.contact")" "4000|0"
is "with the notes of the rows, and only those" "$(query "SELECT count(*), count(*) FILTER (WHERE contact_id % 3 <> 0) FROM crm.note")" "2000|0"
is "each row was removed once, by the log, which verifies" "$(query "SELECT (SELECT ok FROM hygiene.verify_retention_log()), sum(row_count), sum((details #>> '{children,crm.note}')::int) FROM hygiene.retention_log")" "t|8000|4000"
is "what was interrupted is known" "$(query "SELECT string_agg(state, ' ' ORDER BY run) FROM hygiene.retention_runs")" "interrupted interrupted interrupted finished"
is "again: nothing" "$(query "CALL hygiene.run_retention('old')" | head -n 1)" 'NOTICE:  retention: policy "old", delete of "crm.contact": 0 done'

# a cancel, a terminated session, an error within: no lock stays, and others can run it
refill="INSERT INTO crm.contact SELECT n, '2001-01-01' FROM generate_series(20001, 22000) n ON CONFLICT DO NOTHING"
for how in pg_cancel_backend pg_terminate_backend; do
	query "$refill" >/dev/null
	coproc session { psql -XAtq 2>&1; }
	session_pid=$session_PID
	echo "CALL hygiene.run_retention('old', 10); SELECT 'held: ' || count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid();" >&"${session[1]}"
	for _ in $(seq 1 200); do [ "$(query "SELECT count(*) FROM crm.contact WHERE id > 20000")" -lt 2000 ] && break; sleep 0.02; done
	is "$how: two sessions do not run a policy at once" "$(query "CALL hygiene.run_retention('old')")" 'NOTICE:  retention: policy "old" is being run by another session'
	query "SELECT $how(pid) FROM pg_stat_activity WHERE query LIKE 'CALL hygiene.run_retention%' AND pid <> pg_backend_pid() AND state = 'active'" >/dev/null
	if [ $how = pg_cancel_backend ]; then
		while read -r -t 20 line <&"${session[0]}"; do case $line in held:*) break ;; esac; done
		is "a session that was cancelled holds no lock" "$line" "held: 0"
	fi
	eval "exec ${session[1]}>&-"
	wait "$session_pid" 2>/dev/null
	query "CALL hygiene.run_retention('old')" >/dev/null
	is "$how: the next run finishes" "$(query "SELECT count(*), (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory') FROM crm.contact WHERE id > 20000")" "0|0"
done

# rows in others' hands: one is held for a while, one is brought to life, one for longer than the run waits
query "ALTER TABLE crm.contact DISABLE TRIGGER slowly" >/dev/null
query "INSERT INTO crm.contact SELECT n, '2001-01-01' FROM generate_series(30001, 30100) n" >/dev/null
psql -Xq -c "BEGIN" -c "SELECT FROM crm.contact WHERE id = 30001 FOR UPDATE" -c "SELECT pg_sleep(1)" -c "COMMIT" >/dev/null &
psql -Xq -c "BEGIN" -c "UPDATE crm.contact SET last_at = now() WHERE id = 30002" -c "SELECT pg_sleep(1)" -c "COMMIT" >/dev/null &
psql -Xq -c "BEGIN" -c "UPDATE crm.contact SET tms = now() WHERE id = 30003" -c "SELECT pg_sleep(1)" -c "COMMIT" >/dev/null &
psql -Xq -c "BEGIN" -c "INSERT INTO crm.note (contact_id) VALUES (30004)" -c "SELECT pg_sleep(1)" -c "COMMIT" >/dev/null &
psql -Xq -c "BEGIN" -c "SELECT FROM crm.contact WHERE id = 30005 FOR SHARE" -c "SELECT pg_sleep(8)" -c "COMMIT" >/dev/null &
long=$!
for _ in $(seq 1 200); do [ "$(query "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active' AND pid <> pg_backend_pid()")" = 5 ] && break; sleep 0.02; done
query "CALL hygiene.run_retention('old')" >/dev/null
is "held for a while: gone; touched: gone; with a new note: gone; alive again, held for long: there" "$(query "SELECT string_agg(id::text, ' ' ORDER BY id) FROM crm.contact WHERE id > 30000")" "30002 30005"
is "and it is told" "$(query "SELECT done, locked, state FROM hygiene.retention_runs ORDER BY run DESC LIMIT 1")" "98|1|finished"
wait $long
query "CALL hygiene.run_retention('old')" >/dev/null
is "the next run takes what was held" "$(query "SELECT string_agg(id::text, ' ' ORDER BY id) FROM crm.contact WHERE id > 30000")" 30002
is "no note without its contact, and the log verifies" "$(query "SELECT count(*), (SELECT ok FROM hygiene.verify_retention_log()) FROM crm.note WHERE contact_id NOT IN (SELECT id FROM crm.contact)")" "0|t"
echo "1..$n"
exit $failed

#!/bin/bash
# CALL hygiene.normalize() beside other sessions: cancelled, crashed, taken up again, with rows that others hold.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/normalize.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1" 2>&1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rows=4000

query "CREATE EXTENSION hygiene;
CREATE TABLE contact (id int PRIMARY KEY, name text, phone text, saved int DEFAULT 0);
INSERT INTO contact SELECT n, CASE n % 4 WHEN 0 THEN 'Person Right' ELSE 'person wrong' END, CASE n % 4 WHEN 0 THEN '+31612345678' ELSE '06-12345678' END FROM generate_series(1, $rows) n;
CREATE FUNCTION saved() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN new.saved := new.saved + 1; RETURN new; END';
CREATE TRIGGER saved BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION saved();
SELECT count(*) FROM hygiene.register('contact', 'person', '{\"full_name\": \"name\", \"phone\": \"phone\"}', 'NL')" >"$work/setup"
wrong="SELECT count(*) FROM contact WHERE name = 'person wrong' OR phone = '06-12345678'"
# state after an interruption: rows changed as committed, journalled once each, and the run says so
consistent() {
	query "SELECT (SELECT count(*) FROM contact WHERE saved = 1) = (SELECT count(*) FROM hygiene.change)
		AND (SELECT count(*) FROM hygiene.change) = (SELECT sum(rows_changed) FROM hygiene.normalizations)
		AND (SELECT max(saved) FROM contact) = 1 AND count(*) FILTER (WHERE name = 'person wrong') BETWEEN 1 AND 2999 FROM contact"
}
start() {	# in the background, until at least $1 rows are changed
	psql -Xq -c "CALL hygiene.normalize('contact', $2)" >"$work/call.$1" 2>&1 &
	call=$!
	for _ in $(seq 1000); do
		[ "$(query "SELECT coalesce(max(rows_changed), 0) >= $1 FROM hygiene.normalizations")" = t ] && break
		sleep 0.01
	done
	pid=$(query "SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL hygiene.normalize%'")
}

start 200 20
query "SELECT pg_cancel_backend($pid)" >/dev/null
wait $call
is "cancelled: says so" "$(grep -c 'canceling statement' "$work/call.200")" 1
is "cancelled: what was committed is there, journalled, counted" "$(consistent)" t
is "cancelled: the view says unfinished" "$(query "SELECT state FROM hygiene.normalizations")" unfinished
before=$(query "SELECT rows_seen FROM hygiene.normalizations")

start $((before + 200)) 20
is "called again: goes on with the run" "$(grep -c "going on with run 1 of \"public.contact\", $before rows behind" "$work/call.$((before + 200))")" 1
# the backend is killed: the server restarts and recovers
kill -9 "$pid"
wait $call
for _ in $(seq 200); do query "SELECT 1" >/dev/null && break; sleep 0.05; done
is "crashed: what was committed is there, journalled, counted" "$(consistent)" t

# two sessions take turns, each row once
psql -Xq -c "CALL hygiene.normalize('contact', 500)" >"$work/one" 2>&1 &
one=$!
psql -Xq -c "CALL hygiene.normalize('contact', 500)" >"$work/two" 2>&1
wait $one
is "two at once: neither fails" "$? $(cat "$work/one" "$work/two" | grep -c ERROR)" "0 0"
is "all rows are normal" "$(query "$wrong")" 0
is "each row that was wrong was written once, no other" "$(query "SELECT count(*), sum(saved), max(saved), count(*) FILTER (WHERE saved = 1 AND id % 4 = 0) FROM contact")" "$rows|3000|1|0"
is "each is in the journal once, all in one run" "$(query "SELECT count(*), count(DISTINCT key), count(DISTINCT run) FROM hygiene.change")" "3000|3000|1"
is "the run is finished" "$(query "SELECT state, rows_seen, rows_changed, rows_waiting FROM hygiene.normalizations")" "finished|$rows|3000|0"
query "SELECT outcome, row_count FROM hygiene.undo_run(1)" >"$work/undo"
is "the run is taken back as a whole" "$(cat "$work/undo") $(query "$wrong")" "undone|3000 3000"

# undoing in batches: killed in the middle, called again
query "CALL hygiene.normalize('contact')" >/dev/null
run=$(query "SELECT max(run) FROM hygiene.changes WHERE kind = 'normalize'")
psql -Xq -c "CALL hygiene.undo_normalize($run, 5)" >"$work/batches" 2>&1 &
call=$!
for _ in $(seq 1000); do
	[ "$(query "SELECT count(*) > 200 FROM hygiene.change WHERE run > $run")" = t ] && break
	sleep 0.01
done
kill -9 "$(query "SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL hygiene.undo_normalize%'")"
wait $call
for _ in $(seq 200); do query "SELECT 1" >/dev/null && break; sleep 0.05; done
taken="SELECT count(*) FROM hygiene.changes WHERE run = $run AND undone_by IS NOT NULL"
is "undo crashed: what was committed is taken back and journalled" "$(query "SELECT ($taken) = ($wrong) AND ($taken) BETWEEN 200 AND 2999")" t
query "CALL hygiene.undo_normalize($run, 500)" >"$work/again"
is "called again: the rest is, each row once" "$(query "$wrong") $(query "$taken") $(query "SELECT count(*) - count(DISTINCT undoes) FROM hygiene.changes WHERE kind = 'undo'")" "3000 3000 0"

# rows that others hold: one is changed meanwhile and let go, one stays held
query "UPDATE contact SET name = 'Person Right', phone = NULL WHERE id > 100"
psql -Xq >"$work/held" 2>&1 <<'SQL' &
BEGIN;
UPDATE contact SET name = 'kees de wit' WHERE id = 5;
SELECT pg_sleep(0.7);
COMMIT;
SQL
held=$!
coproc holder { psql -XAtq 2>&1; }
echo "BEGIN; SELECT 'held', id FROM contact WHERE id = 7 FOR UPDATE;" >&"${holder[1]}"
read -r answer <&"${holder[0]}"
for _ in $(seq 200); do
	[ "$(query "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(0.7)%' AND state = 'active' AND pid <> pg_backend_pid()")" = 1 ] && break
	sleep 0.01
done
query "CALL hygiene.normalize('contact', 50)" >"$work/locked"
is "a row is held" "$answer" "held|7"
is "a row changed by another session is normalized as it became" "$(query "SELECT name FROM contact WHERE id = 5")" "Kees de Wit"
is "its journal entry has what the other session wrote" "$(query "SELECT before ->> 'name', after ->> 'name' FROM hygiene.changes WHERE key = '5' ORDER BY id DESC LIMIT 1")" "kees de wit|Kees de Wit"
is "a row that stays locked is told" "$(grep -c '1 rows were locked' "$work/locked") $(query "SELECT state, rows_waiting FROM hygiene.normalizations")" "1 finished|1"
echo "ROLLBACK;" >&"${holder[1]}"
wait $held
for _ in $(seq 100); do [ "$(query "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction'")" = 0 ] && break; sleep 0.02; done
query "CALL hygiene.normalize('contact')" >/dev/null
is "and done the next time" "$(query "SELECT name FROM contact WHERE id = 7")" "Person Wrong"
exec {holder[1]}>&-
echo "1..$n"
exit $failed

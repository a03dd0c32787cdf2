#!/bin/bash
# schedule() with the real pg_cron: a retention policy is carried out on time and to its end, also when the server is killed half way.
set -uo pipefail
cd "$(dirname "$0")/../.."
library=$("${PG_CONFIG:-pg_config}" --pkglibdir)/pg_cron.so
if [ ! -e "$library" ]; then
	echo "not ok 1 - pg_cron is installed: $library"
	exit 1
fi
case ${1:-} in
	inside | without) ;;
	*)
		scripts/with-cluster -- bash test/tap/schedule.t without
		first=$?
		# jobs run by background workers: nothing has to connect
		scripts/with-cluster -c "shared_preload_libraries = 'pg_cron'" -c "cron.database_name = 'crm'" -c "cron.use_background_workers = on" -c "max_worker_processes = 20" \
			-c "timezone = 'Europe/Amsterdam'" -- bash test/tap/schedule.t inside
		exit $((first + $?)) ;;
esac
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -d "${2:-crm}" -c "$1" 2>&1; }
# wait until QUERY answers t, at most so many seconds
await() {
	local n
	for n in $(seq "$2"); do
		[ "$(query "$1")" = t ] && return 0
		sleep 1
	done
	return 1
}

createdb crm
query "CREATE EXTENSION hygiene"
if [ "$1" = without ]; then
	# pg_cron is not running: an error that says what to do
	answer=$(query "SELECT hygiene.schedule('run_retention', '15 2 * * *')")
	is "without pg_cron: what is wrong" "$(head -n 1 <<<"$answer")" "ERROR:  pg_cron is not running on this server"
	is "without pg_cron: lines for postgresql.conf and crontab" "$(grep -c "shared_preload_libraries = 'pg_cron' and cron.database_name = 'crm'.* 15 2 \* \* \* psql -d crm -c \"CALL hygiene.run_retention()\"" <<<"$answer")" 1
	is "without pg_cron: nothing is scheduled" "$(query "SELECT count(*) FROM hygiene.schedules")" 0
	echo "1..$n"
	exit $failed
fi

# ---- who may, what, and errors ----
is "the library alone is not enough" "$(query "SELECT hygiene.schedule('run_retention', '15 2 * * *')" | head -n 1)" "ERROR:  extension pg_cron is not installed in this database"
query "CREATE EXTENSION pg_cron"
createdb other
query "CREATE EXTENSION hygiene" other
answer=$(query "SELECT hygiene.schedule('run_retention', '15 2 * * *')" other)
is "another database: an error" "$(head -n 1 <<<"$answer")" 'ERROR:  pg_cron keeps its jobs in database "crm", not in this one'
is "another database: the statement to run" "$(grep -o "SELECT cron.schedule_in_database(.*); " <<<"$answer")" "SELECT cron.schedule_in_database('hygiene other CALL hygiene.run_retention()', '15 2 * * *', 'CALL hygiene.run_retention()', 'other', 'postgres'); "
is "an unknown job" "$(query "SELECT hygiene.schedule('undo; DROP TABLE x', '15 2 * * *')" | head -n 1)" 'ERROR:  unknown job: "undo; DROP TABLE x"'
is "a job that needs a relation" "$(query "SELECT hygiene.schedule('normalize', '15 2 * * *')" | head -n 1)" 'ERROR:  the job "normalize" needs a relation'
is "a job that takes none" "$(query "SELECT hygiene.schedule('run_retention', '15 2 * * *', 'pg_class')" | head -n 1)" 'ERROR:  the job "run_retention" takes no relation'
is "a schedule that is none" "$(query "SELECT hygiene.schedule('run_retention', '15 2 * *')" | head -n 2 | tail -n 1 | cut -c1-34)" 'HINT:  Five fields in GMT: minute,'
is "nothing was scheduled" "$(query "SELECT count(*) FROM hygiene.schedules")$(query "SELECT count(*) FROM cron.job")" 00
query "CREATE ROLE clerk LOGIN"
is "EXECUTE is nobody's" "$(query "SET ROLE clerk; SELECT hygiene.schedule('run_retention', '15 2 * * *')" | head -n 1)" "ERROR:  permission denied for function schedule"
query "GRANT USAGE ON SCHEMA hygiene TO clerk; SELECT hygiene.grant_administration('clerk')" >/dev/null
is "pg_cron's schema is nobody's" "$(query "SET ROLE clerk; SELECT hygiene.schedule('run_retention', '15 2 * * *')" | head -n 1)" "ERROR:  permission denied to schedule jobs"
query "GRANT USAGE ON SCHEMA cron TO clerk; CREATE TABLE contact (id int PRIMARY KEY, name text, seen timestamptz); CREATE TABLE invoice (id int PRIMARY KEY, contact_id int REFERENCES contact ON DELETE CASCADE, sent date)"
is "who schedules for a table owns it" "$(query "SET ROLE clerk; SELECT hygiene.schedule('normalize', '15 2 * * *', 'contact')" | head -n 1)" 'ERROR:  must be owner of relation "public.contact"'
is "a role schedules for itself" "$(query "SET ROLE clerk; SELECT hygiene.schedule('run_retention', '15 2 * * *') > 0")" t
is "as itself, in this database, one statement" "$(query "SELECT username, database, command, schedule FROM cron.job")" "clerk|crm|CALL hygiene.run_retention()|15 2 * * *"
is "again: it changes" "$(query "SET ROLE clerk; SELECT count(hygiene.schedule('run_retention', '16 2 * * *')); SELECT cron FROM hygiene.schedules; SELECT count(*) FROM cron.job")" "1
16 2 * * *
1"
is "not run yet, in status()" "$(query "SELECT object, state FROM hygiene.status() WHERE object ~ '^job'")" "job run_retention (16 2 * * *)|has not run yet"
query "SELECT cron.unschedule(jobid) FROM cron.job" >/dev/null
is "taken off by hand: status() says so" "$(query "SELECT state, advice FROM hygiene.status() WHERE object ~ '^job'")" "unknown to pg_cron|SELECT hygiene.schedule('run_retention', '16 2 * * *');"
query "SET ROLE clerk; SELECT hygiene.unschedule('run_retention')" >/dev/null
is "unscheduled" "$(query "SELECT count(*) FROM hygiene.schedules")" 0
is "nothing left to unschedule" "$(query "SELECT hygiene.unschedule('run_retention')" | head -n 1)" 'ERROR:  job "run_retention" is not scheduled'

# ---- a policy, carried out every minute ----
# 6000 contacts: not seen for two years are due, but those with an invoice of the last seven years stay; every third is due
query "INSERT INTO contact SELECT n, 'Contact ' || n, now() - CASE n % 3 WHEN 0 THEN interval '3 years' WHEN 1 THEN interval '1 year' ELSE interval '4 years' END FROM generate_series(1, 6000) n;
	INSERT INTO invoice SELECT n, n, current_date - 1000 FROM generate_series(1, 6000) n WHERE n % 3 = 2;
	CREATE TABLE gone (id int); CREATE FUNCTION note_gone() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN INSERT INTO gone VALUES (OLD.id); RETURN NULL; END \$\$;
	CREATE TRIGGER note_gone AFTER DELETE ON contact FOR EACH ROW EXECUTE FUNCTION note_gone();
	CREATE INDEX ON invoice (contact_id)"
policies() {
	query "SELECT hygiene.add_retention_policy('invoice', 'invoices', 'keep', 'sent', '7 years', 'tax law', 'AWR 52', count_from => 'year end')"
	query "SELECT hygiene.add_retention_policy('contact', 'unseen contacts', 'delete', 'seen', '2 years', 'no purpose any more', 'GDPR 5', options => '{\"max_share\": 0.5}')"
	query "SELECT hygiene.approve_retention_policy('invoices'), hygiene.approve_retention_policy('unseen contacts')"
}
policies >/dev/null
query "SELECT hygiene.schedule('run_retention', '* * * * *')" >/dev/null
await "SELECT EXISTS (SELECT FROM hygiene.schedules WHERE last_status IN ('succeeded', 'failed'))" 90
is "pg_cron ran it" "$(query "SELECT job, last_status, last_success IS NOT NULL FROM hygiene.schedules")" "run_retention|succeeded|t"
is "every row that was due is gone, once" "$(query "SELECT count(*), count(DISTINCT id), min(id % 3), max(id % 3) FROM gone")" "2000|2000|0|0"
is "every row that was not due is there" "$(query "SELECT count(*) FROM contact; SELECT count(*) FROM invoice")" "4000
2000"
is "the log verifies" "$(query "SELECT ok, first_bad, problem FROM hygiene.verify_retention_log()")" "t||"
is "and it is well in status()" "$(query "SELECT state FROM hygiene.status() WHERE object ~ '^job'")" ok

# ---- the server is killed in mid-run ----
query "SELECT hygiene.unschedule('run_retention')" >/dev/null
query "TRUNCATE gone; INSERT INTO contact SELECT n, 'Contact ' || n, now() - interval '3 years' FROM generate_series(10001, 14000) n;
	CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN PERFORM pg_sleep(0.002); RETURN OLD; END \$\$;
	CREATE TRIGGER slow BEFORE DELETE ON contact FOR EACH ROW EXECUTE FUNCTION slow()"
query "SELECT hygiene.schedule('run_retention', '* * * * *')" >/dev/null
await "SELECT count(*) > 0 FROM gone" 90
kill -9 "$(head -n 1 "$HYGIENE_CLUSTER/data/postmaster.pid")"
sleep 2
# by the same means as it was started; the crash leaves shared memory and workers to end by themselves
start() {
	if [ "$(id -u)" = 0 ]; then
		(cd / && setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups pg_ctl -D "$HYGIENE_CLUSTER/data" -l "$HYGIENE_CLUSTER/server.log" -w start)
	else
		pg_ctl -D "$HYGIENE_CLUSTER/data" -l "$HYGIENE_CLUSTER/server.log" -w start
	fi
}
for attempt in 1 2 3 4 5 6 7 8 9 10; do start >/dev/null 2>&1 && break; sleep 2; done
is "killed in mid-run: some are gone, not all" "$(query "SELECT count(*) > 0, count(*) < 4000 FROM gone")" "t|t"
is "what is gone is what has gone" "$(query "SELECT count(*) FROM gone g JOIN contact c USING (id)")" 0
query "DROP TRIGGER slow ON contact"
await "SELECT NOT EXISTS (SELECT FROM contact WHERE id > 10000) AND (SELECT last_status = 'succeeded' FROM hygiene.schedules)" 150
is "the next run finished it: every due row is gone once" "$(query "SELECT count(*), count(DISTINCT id) FROM gone; SELECT count(*) FROM contact")" "4000|4000
4000"
is "the log verifies after the crash" "$(query "SELECT ok, first_bad, problem FROM hygiene.verify_retention_log()")" "t||"

# ---- a job that fails is seen; without pg_cron nothing breaks ----
query "SELECT hygiene.unschedule('run_retention')" >/dev/null
query "SELECT hygiene.schedule('refresh_stale_flags', '* * * * *', 'contact')" >/dev/null
await "SELECT EXISTS (SELECT FROM hygiene.schedules WHERE last_status IN ('succeeded', 'failed'))" 90
is "a failed job in status()" "$(query "SELECT relation, object, state ~ '^failed at .* UTC: ERROR', advice ~ '^CALL hygiene.refresh_stale_flags' FROM hygiene.status() WHERE object ~ '^job'")" "contact|job refresh_stale_flags (* * * * *)|t|t"
query "DROP EXTENSION pg_cron"
is "pg_cron dropped: status() says so" "$(query "SELECT state FROM hygiene.status() WHERE object ~ '^job'")" "pg_cron is not installed in this database"
is "pg_cron dropped: schedules are still listed" "$(query "SELECT job, relation, last_status FROM hygiene.schedules")" "refresh_stale_flags|contact|"
query "SELECT hygiene.unschedule('refresh_stale_flags', 'contact')" >/dev/null
is "and can be unscheduled" "$(query "SELECT count(*) FROM hygiene.schedules")" 0
echo "1..$n"
exit $failed

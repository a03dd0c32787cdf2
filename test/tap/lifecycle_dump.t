#!/bin/bash
# Policies, holds and their triggers are dumped and restored, and follow renames of tables, columns and schemas: what was protected stays so,
# and what a policy does stays what it was.  Options name columns and tables as text: when they fit no more, nothing is done.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/lifecycle_dump.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -d "$1" -c "$2" 2>&1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

createdb original
psql -Xq -v ON_ERROR_STOP=1 -d original >"$work/setup.log" 2>&1 <<'SQL' || { cat "$work/setup.log"; exit 1; }
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE ROLE books;
SELECT hygiene.grant_administration('books');
CREATE SCHEMA "Crm ü";
GRANT USAGE ON SCHEMA "Crm ü" TO books;
CREATE SCHEMA "books" AUTHORIZATION books;
CREATE TABLE "Crm ü"."Kontakt ""1""" ("Nr" int PRIMARY KEY, "Näme" text, mail text, "Status 'x'" text);
INSERT INTO "Crm ü"."Kontakt ""1""" SELECT n, 'Person ' || n, 'p' || n || '@x.nl', 'open' FROM generate_series(1, 9) n;
GRANT REFERENCES, SELECT ON "Crm ü"."Kontakt ""1""" TO books;
CREATE TABLE "Crm ü".note (id int PRIMARY KEY, kind text, about text);
INSERT INTO "Crm ü".note VALUES (1, 'contact', '6'), (2, 'company', '7');
SELECT hygiene.add_reference('"Crm ü".note', 'about', '"Crm ü"."Kontakt ""1"""', 'kind', 'contact');
CREATE TABLE "Crm ü".visit (contact int REFERENCES "Crm ü"."Kontakt ""1""" ON DELETE CASCADE, day date, PRIMARY KEY (day, contact)) PARTITION BY RANGE (day);
CREATE TABLE "Crm ü".visit_old PARTITION OF "Crm ü".visit FOR VALUES FROM ('2000-01-01') TO ('2020-01-01');
CREATE TABLE "Crm ü".visit_new PARTITION OF "Crm ü".visit DEFAULT;
INSERT INTO "Crm ü".visit VALUES (4, '2010-01-01'), (5, '2025-01-01');
SET ROLE books;
CREATE TABLE books.invoice (id int PRIMARY KEY, contact int REFERENCES "Crm ü"."Kontakt ""1""" ON DELETE SET NULL, issued date);
INSERT INTO books.invoice VALUES (1, 1, '2020-05-01'), (2, 2, '1900-05-01');
SELECT hygiene.add_retention_policy('books.invoice', 'invoices "ü"', 'keep', 'issued', '100 years', 'bookkeeping', 'AWR art. 52', count_from => 'year end', options => '{"time_zone": "Europe/Amsterdam"}');
SELECT hygiene.approve_retention_policy('invoices "ü"');
RESET ROLE;
SET search_path = "Crm ü", public;
SELECT hygiene.place_hold('"Kontakt ""1"""', '"Status ''x''" = ''disputed'' OR EXISTS (SELECT FROM visit v WHERE v.contact = "Nr" AND v.day < date ''2015-01-01'')', 'lawsuit ü', '2099-01-01');
RESET search_path;
SELECT hygiene.place_hold_on('"Crm ü".visit', '["2025-01-01", "5"]', 'complaint');
SELECT hygiene.place_hold_on_person('"Crm ü"."Kontakt ""1"""', '6', 'inquiry');
SELECT hygiene.place_hold('"Crm ü".note', 'id = 2', 'over'), hygiene.place_hold('"Crm ü".note', 'id = 2', 'released');
SELECT hygiene.release_hold(4, '0'), hygiene.release_hold(5, '50 years');
SQL

answers() {
	query "$1" 'SELECT id, kind, relation, condition, key, reason, placed_at, placed_by, review_on, released_at, protects_until, state, row_count FROM hygiene.holds ORDER BY id'
	query "$1" 'SELECT hygiene.bound_relation(function_name), key, hold FROM hygiene.retention_hold_row ORDER BY 3, 1::text, 2'
	query "$1" 'SELECT * FROM hygiene.status() ORDER BY relation::text COLLATE "C", object'
	query "$1" 'SELECT relation, kind, name, definition, enabled FROM hygiene.rules ORDER BY name, relation::text COLLATE "C"'
	query "$1" 'SELECT tgrelid::regclass, tgname, tgenabled FROM pg_trigger WHERE tgname LIKE $$Hygiene%$$ ORDER BY tgrelid::regclass::text COLLATE "C", 2'
	query "$1" 'SELECT hygiene.protection($$"Crm ü"."Kontakt ""1"""$$, "Nr"::text) FROM "Crm ü"."Kontakt ""1""" ORDER BY "Nr"'
	query "$1" 'SELECT ok, problem FROM hygiene.verify_retention_log()'
}
# what is refused, by names as they are now: table of contacts, its schema, key column
refusals() {
	for n in 1 2 3 4 5 6; do query "$1" "BEGIN; DELETE FROM $2 WHERE $3 = $n; ROLLBACK" | head -n 1; done
	query "$1" "TRUNCATE $2 CASCADE" | grep -v NOTICE | head -n 1
	query "$1" "DELETE FROM books.invoice WHERE id = 1" | head -n 1
	query "$1" "UPDATE books.invoice SET contact = 3 WHERE id = 1" | head -n 1
	query "$1" "DELETE FROM $4.visit" | head -n 1
	query "$1" "DELETE FROM $4.note" | head -n 1
	query "$1" "BEGIN; UPDATE $4.visit SET day = '2019-01-01' WHERE contact = 5; DELETE FROM $4.visit WHERE contact = 5; ROLLBACK" | head -n 1
}
contact='"Crm ü"."Kontakt ""1"""'
before=$(answers original)
refused=$(refusals original "$contact" '"Nr"' '"Crm ü"')
is "what is protected is refused" "$refused" 'ERROR:  cannot delete row of "Kontakt "1"": rows that refer to it are protected by policy "invoices "ü"" until 2121-01-01
ERROR:  cannot delete row of "Kontakt "1"": it is protected by hold 1
ERROR:  cannot delete row of "Kontakt "1"": rows that refer to it are protected by hold 2
ERROR:  cannot delete row of "Kontakt "1"": it is protected by hold 3
ERROR:  cannot truncate "Kontakt "1"": it has rows protected by policy "invoices "ü"" until 2121-01-01
ERROR:  cannot delete row of "invoice": it is protected by policy "invoices "ü"" until 2121-01-01
ERROR:  cannot change the reference of row of "invoice": it is protected by policy "invoices "ü"" until 2121-01-01
ERROR:  cannot delete row of "visit_new": it is protected by hold 2
ERROR:  cannot delete row of "note": it is protected by hold 3
ERROR:  cannot delete row of "visit_old": it is protected by hold 2'
is "nothing is wrong" "$(query original "SELECT object, state FROM hygiene.status() WHERE state NOT LIKE 'ok%' AND object NOT LIKE 'reference%'")" ""

pg_dump -Fc -f "$work/custom" original 2>"$work/dump.log"
is "pg_dump is silent" "$(cat "$work/dump.log")" ""
pg_dump -f "$work/plain.sql" original
createdb plain
psql -Xq -v ON_ERROR_STOP=1 -d plain -f "$work/plain.sql" >"$work/plain.log" 2>&1
is "plain dump: restored without errors" "$?$(grep -iE 'error|notice|warning' "$work/plain.log")" 0
createdb custom
pg_restore -d custom "$work/custom" >"$work/custom.log" 2>&1
is "custom dump: restored without errors" "$?$(cat "$work/custom.log")" 0
createdb parallel
pg_restore -j2 -d parallel "$work/custom" >"$work/parallel.log" 2>&1
is "custom dump, -j2: restored without errors" "$?$(grep -iE 'error|warning' "$work/parallel.log")" 0
for database in plain custom parallel; do
	is "$database: answers as before" "$(answers $database)" "$before"
	is "$database: refuses as before" "$(refusals $database "$contact" '"Nr"' '"Crm ü"')" "$refused"
done

# renames, in the original and in a restored one
for database in original custom; do
	query $database 'ALTER TABLE "Crm ü"."Kontakt ""1""" RENAME TO person' >/dev/null
	query $database 'ALTER TABLE "Crm ü".person RENAME "Nr" TO id; ALTER TABLE "Crm ü".person RENAME "Status '"'x'"'" TO status; ALTER TABLE books.invoice RENAME issued TO dated; ALTER TABLE "Crm ü".note RENAME about TO subject' >/dev/null
	query $database 'ALTER SCHEMA "Crm ü" RENAME TO crm; ALTER TABLE crm.person SET SCHEMA books' >/dev/null
	is "$database: refuses after renames" "$(refusals $database books.person id crm | sed 's/"person"/"Kontakt "1""/')" "$refused"
	is "$database: shows the new names" "$(query $database 'SELECT id, relation FROM hygiene.holds WHERE id <= 3 ORDER BY id')" "1|books.person
2|crm.visit
3|books.person"
	is "$database: nothing is wrong" "$(query $database "SELECT object, state FROM hygiene.status() WHERE state NOT LIKE 'ok%' AND object NOT LIKE 'reference%'")" ""
	query $database "UPDATE books.person SET status = 'disputed' WHERE id = 9" >/dev/null
	is "$database: a row that comes under the condition is protected" "$(query $database 'DELETE FROM books.person WHERE id = 9' | head -n 1)" 'ERROR:  cannot delete row of "person": it is protected by hold 1'
	# partitions that come and go
	query $database "CREATE TABLE crm.visit_far PARTITION OF crm.visit FOR VALUES FROM ('2090-01-01') TO ('2100-01-01')" >/dev/null
	is "$database: a new partition is protected" "$(query $database "SELECT count(*) FROM pg_trigger WHERE tgrelid = 'crm.visit_far'::regclass AND tgname LIKE 'Hygiene%'")" 3
	# released, the triggers go
	query $database "SELECT hygiene.release_hold(1, '0'), hygiene.release_hold(2, '0'), hygiene.release_hold(3, '0'); SELECT hygiene.remove_retention_policy('invoices \"ü\"'); UPDATE hygiene.retention_hold SET protects_until = now() WHERE id = 5; SELECT hygiene.refresh_protection()" >/dev/null
	is "$database: without holds and policies no trigger is left" "$(query $database "SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'Hygiene%'; DELETE FROM books.person; SELECT count(*) FROM books.person")" "0
0"
done
# a table that is dropped with CASCADE takes its holds' functions with it, and status() tells
is "DROP TABLE does not take a held table" "$(query plain 'DROP TABLE "Crm ü"."Kontakt ""1"""' | grep -c 'function hygiene.hold_1')" 1
query plain 'DROP TABLE "Crm ü"."Kontakt ""1""" CASCADE' >/dev/null
is "with CASCADE it does, and status() tells" "$(query plain "SELECT object, state FROM hygiene.status() WHERE object = 'hold 1'")" 'hold 1|the function it is about is gone, with or from "Crm ü"."Kontakt ""1"""'

# policies that act
createdb acting
psql -Xq -v ON_ERROR_STOP=1 -d acting >"$work/acting.log" 2>&1 <<'SQL' || { cat "$work/acting.log"; exit 1; }
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA "Crm ü";
SET search_path = "Crm ü", public;
CREATE TABLE "Kontakt ""1""" ("Nr" int PRIMARY KEY, "zuletzt 'x'" date, status text);
INSERT INTO "Kontakt ""1""" SELECT n, CASE WHEN n <= 6 THEN date '2010-01-01' + n ELSE date '9000-01-01' END, CASE n WHEN 6 THEN 'vip' ELSE 'open' END FROM generate_series(1, 9) n;
CREATE TABLE note (id int PRIMARY KEY, contact int REFERENCES "Kontakt ""1""");
INSERT INTO note VALUES (1, 1), (2, 1), (7, 7);
CREATE TABLE invoice (id int PRIMARY KEY, contact int REFERENCES "Kontakt ""1""", issued date);
INSERT INTO invoice VALUES (2, 2, '9000-01-01'), (3, 3, '1900-01-01');
CREATE TABLE visit (id int PRIMARY KEY, contact int REFERENCES "Kontakt ""1""");
INSERT INTO visit VALUES (4, 4);
CREATE TABLE lead (id int PRIMARY KEY, seen date, mail text, born date);
INSERT INTO lead VALUES (1, '2010-01-01', 'a@x.nl', '1980-05-05'), (2, '9000-01-01', 'b@x.nl', '1980-05-05');
CREATE TABLE task (id int PRIMARY KEY, seen date, stale boolean);
INSERT INTO task VALUES (1, '2010-01-01'), (2, '9000-01-01');
CREATE TABLE ticket (id int PRIMARY KEY, seen date, words text);
INSERT INTO ticket VALUES (1, '2010-01-01', 'old'), (2, '9000-01-01', 'new');
CREATE TABLE message (id int PRIMARY KEY, seen date, going timestamptz);
INSERT INTO message VALUES (1, '2010-01-01'), (2, '9000-01-01');
SELECT hygiene.add_retention_policy('invoice', 'invoices "ü"', 'keep', 'issued', '7 years', 'bookkeeping', 'law', count_from => 'year end'),
    hygiene.add_retention_policy('"Kontakt ""1"""', 'inactive ü', 'delete', '"zuletzt ''x''"', '2 years', 'care', 'interest', 'status <> ''vip''', options => '{"children": ["\"Crm ü\".note", "\"Crm ü\".invoice"], "max_share": 1, "time_zone": "Europe/Amsterdam"}'),
    hygiene.add_retention_policy('lead', 'leads', 'anonymize', 'seen', '2 years', 'sales', 'interest', options => '{"columns": {"mail": "null", "born": "year"}, "quasi_identifiers": ["born"], "max_share": 1}'),
    hygiene.add_retention_policy('task', 'tasks', 'flag', 'seen', '2 years', 'work', 'interest', options => '{"column": "stale"}'),
    hygiene.add_retention_policy('ticket', 'tickets', 'archive', 'seen', '2 years', 'work', 'interest', options => '{"archive": "public.old_ticket", "max_share": 1}'),
    hygiene.add_retention_policy('message', 'messages', 'delete', 'seen', '2 years', 'work', 'interest', options => '{"grace": "30 days", "flag": "going", "max_share": 1}');
SELECT hygiene.approve_retention_policy(name) FROM hygiene.retention_policy ORDER BY name;
SQL
previews() {
	query "$1" "SELECT policy, p.outcome, p.row_count, p.sample_keys FROM hygiene.retention_policy x, hygiene.preview_retention(x.name) p WHERE p.outcome <> 'advice' ORDER BY policy COLLATE \"C\", 2, 3, 4"
}
preview=$(previews acting)
is "what policies would do" "$preview" 'inactive ü|blocked|1|{4}
inactive ü|cascade|1|{}
inactive ü|cascade|2|{}
inactive ü|delete|3|{1,3,5}
inactive ü|not due|3|{}
inactive ü|protected|1|{2}
invoices "ü"|keep|1|{2}
invoices "ü"|not kept|1|{3}
leads|anonymize|1|{1}
leads|not due|1|{}
leads|smallest group|1|{1}
messages|flag|1|{1}
messages|not due|1|{}
tasks|flag|1|{1}
tasks|not due|1|{}
tickets|archive|1|{1}
tickets|not due|1|{}'
pg_dump -Fc -f "$work/acting" acting 2>"$work/dump.log"
is "policies that act: pg_dump is silent" "$(cat "$work/dump.log")" ""
createdb restored
pg_restore -d restored "$work/acting" >"$work/restored.log" 2>&1
is "policies that act: restored without errors" "$?$(cat "$work/restored.log")" 0
is "policies that act: previews as before" "$(previews restored)" "$preview"
for database in acting restored; do
	# bound expressions follow
	query $database 'ALTER TABLE "Crm ü"."Kontakt ""1""" RENAME TO person; ALTER TABLE "Crm ü".person RENAME "zuletzt '"'x'"'" TO last_seen; ALTER TABLE "Crm ü".person RENAME "Nr" TO id; ALTER TABLE "Crm ü".person RENAME status TO stage' >/dev/null
	query $database 'ALTER TABLE "Crm ü".invoice RENAME issued TO dated; ALTER TABLE "Crm ü".lead RENAME seen TO looked; ALTER TABLE "Crm ü".lead RENAME TO prospect' >/dev/null
	is "$database: previews after renames" "$(previews $database)" "$preview"
	# what options name as text does not: an error, and nothing is done
	query $database 'ALTER TABLE "Crm ü".note RENAME TO memo; ALTER TABLE "Crm ü".prospect RENAME mail TO address; ALTER TABLE "Crm ü".task RENAME stale TO old; ALTER TABLE "Crm ü".ticket RENAME words TO line; ALTER TABLE "Crm ü".message RENAME going TO leaving' >/dev/null
	for policy in "inactive ü" leads messages tasks tickets; do
		is "$database: $policy: a preview says that its options do not fit" "$(query $database "SELECT * FROM hygiene.preview_retention('$policy')" | grep -c "ERROR:  the options of policy \"$policy\" no longer fit")" 1
		is "$database: $policy: a run fails" "$(query $database "CALL hygiene.run_retention('$policy')" | grep -c "ERROR:  retention did not run to its end: policy \"$policy\": the options of policy \"$policy\" no longer fit")" 1
	done
	is "$database: of what" "$(query $database "SELECT * FROM hygiene.preview_retention('tasks')" | grep -v CONTEXT | head -n 2; query $database "SELECT * FROM hygiene.preview_retention('tickets')" | head -n 1)" \
		'ERROR:  the options of policy "tasks" no longer fit ""Crm ü".task": relation ""Crm ü".task" has no column "stale" that can hold a mark
HINT:  Options name columns and tables as text. Add and approve a new version that names those there are, or rename them back.
ERROR:  the options of policy "tickets" no longer fit ""Crm ü".ticket": archive public.old_ticket has no column "line"'
	rows='SELECT (SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM "Crm ü".person), (SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM "Crm ü".memo), (SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM "Crm ü".invoice),
		(SELECT string_agg(concat_ws($$ $$, id, address, born), $$,$$ ORDER BY id) FROM "Crm ü".prospect), (SELECT string_agg(concat_ws($$ $$, id, old), $$,$$ ORDER BY id) FROM "Crm ü".task),
		(SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM "Crm ü".ticket), (SELECT string_agg(concat_ws($$ $$, id, words), $$,$$ ORDER BY id) FROM public.old_ticket),
		(SELECT string_agg(concat_ws($$ $$, id, leaving IS NOT NULL), $$,$$ ORDER BY id) FROM "Crm ü".message), (SELECT count(*) FROM hygiene.retention_mark)'
	is "$database: nothing was done" "$(query $database "$rows")" '1,2,3,4,5,6,7,8,9|1,2,7|2,3|1 a@x.nl 1980-05-05,2 b@x.nl 1980-05-05|1,2|1,2||1 f,2 f|0'
	# put right: the archive has the new name too, the others are renamed back
	query $database 'ALTER TABLE "Crm ü".memo RENAME TO note; ALTER TABLE "Crm ü".prospect RENAME address TO mail; ALTER TABLE "Crm ü".task RENAME old TO stale; ALTER TABLE public.old_ticket RENAME words TO line; ALTER TABLE "Crm ü".message RENAME leaving TO going' >/dev/null
	is "$database: previews, put right" "$(previews $database)" "$preview"
	is "$database: a run of all is without errors" "$(query $database "CALL hygiene.run_retention()" | grep -cE 'ERROR|failed')" 0
	rows=$(sed 's/memo/note/; s/address/mail/; s/, old)/, stale)/; s/words/line/; s/leaving/going/' <<<"$rows")
	is "$database: did what the previews said" "$(query $database "$rows")" '2,4,6,7,8,9|7|2|1 1980-01-01,2 b@x.nl 1980-05-05|1 t,2|2|1 old|1 t,2 f|2'
	is "$database: and logged it" "$(query $database "SELECT policy, action, row_count FROM hygiene.retention_log ORDER BY policy COLLATE \"C\"; SELECT ok FROM hygiene.verify_retention_log()")" 'inactive ü|delete|3
leads|anonymize|1
messages|flag|1
tasks|flag|1
tickets|archive|1
t'
done
echo "1..$n"
exit $failed

#!/bin/bash
# A database with registered, indexed and guarded tables is dumped and restored: everything works in the new one.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/dump.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -d "$1" -c "$2" 2>&1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

createdb original
psql -Xq -v ON_ERROR_STOP=1 -d original >"$work/setup.log" 2>&1 <<'SQL' || { cat "$work/setup.log"; exit 1; }
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA "Crm ü";
CREATE TABLE "Crm ü"."Kontakt ""1""" ("Nr" int PRIMARY KEY, "Näme" text, mail text, born date, deleted_at timestamptz);
CREATE TABLE lead (id int, region text, name text, mail text, mail2 varchar(80), tags text[], code char(4), since timestamptz, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
CREATE TABLE lead_s PARTITION OF lead DEFAULT;
CREATE TABLE party (id uuid PRIMARY KEY, is_company boolean, name text, email text, website text, tags jsonb);
CREATE TABLE dropped (id int PRIMARY KEY, name text);
INSERT INTO "Crm ü"."Kontakt ""1""" SELECT n, 'Person ' || chr(65 + n % 26) || 'aaltje' || n, 'person' || n || '@x.nl', date '1950-01-01' + 37 * n FROM generate_series(1, 200) n;
INSERT INTO "Crm ü"."Kontakt ""1""" VALUES (1001, 'Mirjam de Boer', 'mirjam@x.nl', '1980-02-03'), (1002, 'Boer, M. de', 'Mirjam@X.nl', '1980-02-03');
INSERT INTO lead VALUES (1, 'n', 'Willem Oosterhuis', 'willem@x.nl');
INSERT INTO party VALUES ('00000000-0000-0000-0000-000000000001', true, 'Bakkerij Smit B.V.', 'verkoop@smit-brood.nl', 'smit-brood.nl', '{"card": "A1"}');
SELECT count(*) FROM hygiene.register('"Crm ü"."Kontakt ""1"""', 'person', '{"full_name": "Näme", "email": "mail", "birth_date": "born", "deleted": "deleted_at"}', 'NL');
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": ["mail", "mail2"], "phone": "tags", "birth_date": "since", "extra": ["code", "id"]}', 'NL');
SELECT count(*) FROM hygiene.register('party', 'party', '{"is_organization": "is_company", "name": "name", "full_name": "name", "email": "email", "website": "website", "extra": "tags"}', 'NL');
SELECT count(*) FROM hygiene.register('dropped', 'person', '{"full_name": "name"}');
SELECT hygiene.create_index('"Crm ü"."Kontakt ""1"""'), hygiene.create_index('lead'), hygiene.create_index('party');
SELECT hygiene.add_duplicate_guard('"Crm ü"."Kontakt ""1"""', 'block', exact => '{email}'), hygiene.add_duplicate_guard('lead', 'block'), hygiene.add_duplicate_guard('party', 'warn');
INSERT INTO party VALUES ('00000000-0000-0000-0000-000000000002', true, 'Bakkerij Smit BV', 'verkoop@smit-brood.nl', 'www.smit-brood.nl', NULL);
DROP TABLE dropped;
SELECT hygiene.dismiss_duplicate('"Crm ü"."Kontakt ""1"""', '1001', '1002', 'sisters');
BEGIN;
SELECT hygiene.allow_duplicates('import');
INSERT INTO lead VALUES (5, 's', 'Willem Oosterhuis', 'willem@x.nl');
COMMIT;
CREATE TABLE "Member" (id int PRIMARY KEY, name text, active boolean DEFAULT true);
CREATE TABLE member_mail (member int REFERENCES "Member", mail text, kind text);
INSERT INTO "Member" VALUES (1, 'Sjoukje Hoekstra'), (2, 'S. Hoekstra');
INSERT INTO member_mail VALUES (1, 'sjoukje@fam.nl', 'home'), (2, 'sjoukje@fam.nl', 'bounced');
SELECT count(*) FROM hygiene.register('"Member"', 'person', '{"full_name": "name", "deleted": "active", "email": {"table": "member_mail", "column": "mail", "key": "member", "where": "kind <> ''bounced''"}}', 'NL');
SELECT hygiene.create_index('"Member"');
SELECT hygiene.add_duplicate_guard('"Member"', 'block', exact => '{email}');
SELECT hygiene.add_normalization('"Member"');
-- normalization, validation, suppression, journal
CREATE SCHEMA app;
CREATE FUNCTION app.is_fine(int) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 > 0;
CREATE TABLE "Crm ü".ruled (id int PRIMARY KEY, "Näme" text, mail text, amount int, since date);
INSERT INTO "Crm ü".ruled VALUES (1, 'jan smit', 'Jan@X.NL', -1, '2020-02-03'), (2, 'Piet Smit', 'piet@x.nl', 1, NULL);
SELECT count(*) FROM hygiene.register('"Crm ü".ruled', 'person', '{"full_name": "Näme", "email": "mail"}', 'NL');
SELECT hygiene.add_normalization('"Crm ü".ruled');
CALL hygiene.normalize('"Crm ü".ruled');
SELECT hygiene.suppress('"Crm ü".ruled', '2', 'erasure ü 17'), hygiene.add_suppression_guard('"Crm ü".ruled');
SET search_path = app, public;
SET datestyle = 'SQL, DMY';
SELECT hygiene.add_validation('"Crm ü".ruled', 'größer "0"', 'is_fine(amount) OR since < ''04/02/2020''', 'reject', '0 or less "ü"');
RESET search_path;
RESET datestyle;
CREATE VIEW clean AS SELECT c."Nr", hygiene.normalize_email(mail) AS mail FROM "Crm ü"."Kontakt ""1""" c;
SQL

# what a database answers: the same before and after
answers() {
	query "$1" 'SELECT relation, kind, columns, region, options FROM hygiene.registered ORDER BY schema_name COLLATE "C", table_name COLLATE "C"'
	query "$1" 'SELECT * FROM hygiene.status()'
	query "$1" 'SELECT * FROM hygiene.find_duplicates($$"Crm ü"."Kontakt ""1"""$$)'
	query "$1" 'SELECT md5(string_agg(hygiene.identity(c)::text, $$;$$ ORDER BY "Nr")) FROM "Crm ü"."Kontakt ""1""" c'
	query "$1" 'SELECT hygiene.identity(p) FROM party p ORDER BY id'
	query "$1" 'SELECT key FROM hygiene.find_like($$lead$$, $${"name": "W. Oosterhuis", "mail": "willem@x.nl"}$$, 0.5)'
	query "$1" 'SELECT key FROM hygiene.search($$"Crm ü"."Kontakt ""1"""$$, $$mirjam boer$$) ORDER BY 1'
	query "$1" 'SELECT key, duplicate_key, rule, allowance FROM hygiene.duplicate_inbox ORDER BY id'
	query "$1" 'SELECT relation, key_a, key_b, decision, reason, decided_at FROM hygiene.decisions'
	query "$1" 'SELECT * FROM hygiene.duplicate_allowance'
	query "$1" 'SELECT relation, kind, name, action, definition, enabled FROM hygiene.rules ORDER BY relation::text COLLATE "C", kind, name'
	query "$1" 'SELECT id, run, relation, key, kind, columns, before, after, changed_by FROM hygiene.changes ORDER BY id'
	query "$1" 'SELECT entry, fields, reason, added_at FROM hygiene.suppressions; SELECT hygiene.is_suppressed($${"email": "PIET@x.nl"}$$), hygiene.is_suppressed($${"email": "jan@x.nl"}$$)'
	query "$1" 'SELECT * FROM hygiene.findings($$"Crm ü".ruled$$) ORDER BY key, code'
	query "$1" 'SELECT tgrelid::regclass, tgenabled, tgargs FROM pg_trigger WHERE tgname = $$hygiene_duplicate_guard$$ ORDER BY tgrelid::regclass::text COLLATE "C"'
	query "$1" 'SELECT * FROM hygiene."Member_identity" ORDER BY k1'
	query "$1" 'SELECT * FROM hygiene.check_identities($$"Member"$$)'
	query "$1" 'SELECT key FROM hygiene.find_like($$"Member"$$, $${"email": "sjoukje@fam.nl", "name": "Sjoukje Hoekstra"}$$)'
	query "$1" 'SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname ~ $$identity$$ ORDER BY 1'
	query "$1" 'SET enable_seqscan = off; EXPLAIN (COSTS OFF) SELECT 1 FROM "Crm ü"."Kontakt ""1""" c WHERE hygiene.is_match(hygiene.identity(c), (SELECT hygiene.person(full_name => $$Mirjam de Boer$$)))'
}
writes() {
	query "$1" 'INSERT INTO "Crm ü"."Kontakt ""1""" VALUES (2000, $$Mirjam de Boer$$, NULL, $$1980-02-03$$)' | head -n 1
	query "$1" 'INSERT INTO lead VALUES (2, $$s$$, $$Willem Oosterhuis$$, $$willem@x.nl$$)' | head -n 1
	query "$1" 'INSERT INTO lead VALUES (2, $$s$$, $$Sietske Postma$$, $$postma@x.nl$$)'
	query "$1" 'INSERT INTO party VALUES ($$00000000-0000-0000-0000-000000000003$$, true, $$Bakkerij Smit BV$$, $$verkoop@smit-brood.nl$$)' | head -n 1
	query "$1" 'SELECT count(*) FROM hygiene.duplicate_inbox'
	# a record spread over tables: refused at its child, and its tables' renames are followed
	query "$1" 'UPDATE member_mail SET kind = $$work$$ WHERE member = 2' | head -n 1
	query "$1" 'ALTER TABLE member_mail RENAME TO mail_of_member'
	query "$1" 'ALTER TABLE mail_of_member RENAME COLUMN kind TO sort'
	query "$1" 'UPDATE mail_of_member SET sort = $$work$$, mail = $$hoekstra@fam.nl$$ WHERE member = 2'
	query "$1" 'INSERT INTO mail_of_member VALUES (1, $$S@HOEKSTRA-boten.nl$$, $$home$$), (1, $$S@HOEKSTRA-boten.nl$$, $$bounced$$) RETURNING mail'
	query "$1" 'SELECT k1, identity FROM hygiene."Member_identity" ORDER BY k1'
	query "$1" 'SELECT * FROM hygiene.check_identities($$"Member"$$)'
	query "$1" 'SELECT DISTINCT state FROM hygiene.status() WHERE relation = $$"Member"$$::regclass'
	query "$1" 'SELECT hygiene.remove_duplicate_guard($$"Member"$$), hygiene.remove_normalization($$"Member"$$); SELECT hygiene.unregister($$"Member"$$); DROP TABLE "Member" CASCADE' | tail -n 1
	query "$1" 'INSERT INTO "Crm ü".ruled VALUES (3, $$KEES SMIT$$, $$Kees@X.NL$$, 0, $$2020-02-03$$) RETURNING "Näme", mail'
	query "$1" 'INSERT INTO "Crm ü".ruled VALUES (4, NULL, NULL, 0, $$2020-02-04$$)' | head -n 1
	query "$1" 'INSERT INTO "Crm ü".ruled VALUES (4, $$x$$, $$Piet@X.NL$$, 1)' | head -n 1
	query "$1" 'SELECT hygiene.undo(1); SELECT "Näme" FROM "Crm ü".ruled WHERE id = 1; SELECT max(id) FROM hygiene.changes'
	query "$1" 'SELECT hygiene.suppress_record($${"email": "new@x.nl"}$$, $$r$$)'
	query "$1" 'ALTER TABLE "Crm ü".ruled RENAME mail TO "E-Mail"; INSERT INTO "Crm ü".ruled ("E-Mail", id) VALUES ($$A@B.NL$$, 5) RETURNING "E-Mail"'
	# renames are followed in a restored database too
	query "$1" 'ALTER TABLE party RENAME TO "Party 2"'
	query "$1" 'ALTER TABLE "Party 2" RENAME COLUMN email TO mail'
	query "$1" 'SELECT object, state FROM hygiene.status() WHERE relation = $$"Party 2"$$::regclass'
	query "$1" 'SELECT count(hygiene.identity(p)) FROM "Party 2" p'
	query "$1" 'SELECT hygiene.remove_duplicate_guard($$lead$$); SELECT hygiene.unregister($$lead$$)'
	query "$1" 'DROP TABLE "Party 2"'
	query "$1" 'DROP TABLE lead'
	query "$1" 'SELECT object, state FROM hygiene.status()'
}
before=$(answers original)
is "the dropped table does not hurt" "$(query original "SELECT object, state FROM hygiene.status() WHERE state = 'gone'")" "table public.dropped|gone"
is "every index and guard is well" "$(query original "SELECT count(*) FROM hygiene.status() WHERE state = 'ok'")" 17
is "the index serves hygiene.identity(row)" "$(grep -c 'Bitmap Index Scan on' <<<"$before")" 1

pg_dump -Fc -f "$work/custom" original 2>"$work/dump.log"
is "pg_dump is silent" "$(cat "$work/dump.log")" ""
pg_dump -f "$work/plain.sql" original
pg_dump -Fd -j2 -f "$work/directory" original

createdb plain
psql -Xq -v ON_ERROR_STOP=1 -d plain -f "$work/plain.sql" >"$work/plain.log" 2>&1
is "plain dump: restored without errors" "$?$(grep -iE 'error|notice|warning' "$work/plain.log")" 0
createdb custom
pg_restore -d custom "$work/custom" >"$work/custom.log" 2>&1
is "custom dump: restored without errors" "$?$(cat "$work/custom.log")" 0
createdb parallel
pg_restore -j2 -d parallel "$work/custom" >"$work/parallel.log" 2>&1
is "custom dump, -j2: restored without errors" "$?$(grep -iE 'error|warning' "$work/parallel.log")" 0
createdb directory
pg_restore -j2 --exit-on-error -d directory "$work/directory" >"$work/directory.log" 2>&1
is "directory dump, -j2: restored without errors" "$?$(grep -iE 'error|warning' "$work/directory.log")" 0
createdb sections
{ pg_restore --section=pre-data -d sections "$work/custom" && pg_restore --section=data -d sections "$work/custom" && pg_restore --section=post-data -d sections "$work/custom"; } >"$work/sections.log" 2>&1
is "by sections: restored without errors" "$?$(grep -iE 'error|warning' "$work/sections.log")" 0
for database in plain custom parallel directory sections; do
	is "$database: answers as before" "$(answers $database)" "$before"
done
# a dump of the restored one is the same dump (new versions of pg_dump add random lines, and rows
# of a table come in the order they lie in)
pg_dump plain | grep -v restrict | LC_ALL=C sort >"$work/again.sql"
is "a dump of the restored database is the same" "$(diff <(grep -v restrict "$work/plain.sql" | LC_ALL=C sort) "$work/again.sql")" ""
after=$(writes original)
is "guards work" "$after" 'ERROR:  duplicate key value violates unique constraint "Kontakt "1"_duplicate_key"
ERROR:  duplicate key value violates unique constraint "lead_duplicate_key"
NOTICE:  record may be a duplicate
4
ERROR:  duplicate key value violates unique constraint "Member_duplicate_key"
S@hoekstra-boten.nl
S@HOEKSTRA-boten.nl
1|1 person given_name=sjoukje family_name=hoekstra email=s@hoekstra-boten.nl email=sjoukje@fam.nl
2|1 person given_name=s family_name=hoekstra email=hoekstra@fam.nl
ok

Kees Smit|Kees@x.nl
ERROR:  0 or less "ü"
ERROR:  this record is on the suppression list

jan smit
2
2
A@b.nl
index public.party_hygiene_identity|ok
trigger hygiene_duplicate_guard|ok
3


'"$(query original 'SELECT object, state FROM hygiene.status()')"
for database in plain custom parallel directory sections; do
	is "$database: guards work, renames are followed, tables can be dropped" "$(writes $database)" "$after"
done
# the list without its secret, for those who must not be able to test guesses
pg_dump --exclude-table-data=hygiene.suppression_secret original 2>/dev/null >"$work/without.sql"
is "a dump can leave the secret out" "$(grep -c 'COPY hygiene.suppression_secret ' "$work/without.sql") $(grep -c 'COPY hygiene.suppression ' "$work/without.sql")" "0 1"
# only the rows: into a database where the tables and rules are
pg_dump --data-only --disable-triggers -f "$work/rows.sql" original 2>/dev/null
is "a dump of the rows only holds the registrations" "$(grep -c 'COPY hygiene.registration ' "$work/rows.sql")" 1
echo "1..$n"
exit $failed

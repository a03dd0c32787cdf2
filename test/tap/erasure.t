#!/bin/bash
# The proof log, rules and records of erasures are dumped and restored; an old backup is restored and erasures are done again.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/erasure.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -d "$1" -c "$2" 2>&1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

createdb original
psql -Xq -v ON_ERROR_STOP=1 -d original >"$work/setup.log" 2>&1 <<'SQL' || { cat "$work/setup.log"; exit 1; }
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, first text, last text, email text, born date);
CREATE TABLE crm.visit (contact int REFERENCES crm.contact, place text);
CREATE TABLE crm.note (id int PRIMARY KEY, kind text, parent text, body text);
INSERT INTO crm.contact SELECT n, 'Person' || chr(97 + n % 26) || chr(97 + n / 26 % 26), 'Family' || chr(97 + n / 7 % 26) || chr(97 + n % 26), 'p' || n || '@x.nl', date '1950-01-01' + n FROM generate_series(1, 300) n;
INSERT INTO crm.contact VALUES (1001, 'Ren' || chr(233) || 'e', 'de Boer', 'renee@x.nl', '1980-02-03'), (1002, 'R.', 'de Boer', 'renee@x.nl', '1980-02-03'), (1003, 'Jan', 'Smit', 'jan@y.nl', '1971-02-03'),
    (1004, 'Kees', 'de Boer', 'renee@x.nl', '2010-01-01');
INSERT INTO crm.visit SELECT id, 'Ede' FROM crm.contact;
INSERT INTO crm.note SELECT id, 'Contact', id, 'about ' || id FROM crm.contact;
SELECT count(*) FROM hygiene.register('crm.contact', 'person', '{"given_name": "first", "family_name": "last", "email": "email", "birth_date": "born"}', 'NL');
SELECT hygiene.create_index('crm.contact');
SELECT hygiene.add_reference('crm.note', 'parent', 'crm.contact', 'kind', 'Contact');
SELECT hygiene.set_erasure('crm.note', 'delete'), hygiene.set_erasure('crm.visit', 'anonymize', '{"contact": null, "place": "?"}', by => '{contact}');
SELECT hygiene.add_recipient('crm.contact', 'agency', 'by mail');
ALTER TABLE crm.visit RENAME COLUMN place TO town;
ALTER TABLE crm.note RENAME TO remark;
SQL
pg_dump -Fc -f "$work/old.dump" original
is "nothing is on record before the first erasure" "$(query original 'SELECT count(*) FROM hygiene.suppression_secret')" 0
psql -Xq -v ON_ERROR_STOP=1 -d original >"$work/erase.log" 2>&1 <<'SQL' || { cat "$work/erase.log"; exit 1; }
SET client_min_messages = warning;
SELECT hygiene.confirm_duplicate('crm.contact', '1001', '1002');
SELECT * FROM hygiene.erase('crm.contact', '1001', 'request ' || chr(233) || ' 17');
SELECT * FROM hygiene.erase('crm.contact', '1003', 'request 18');
SQL
is "they are gone" "$(query original "SELECT string_agg(id::text, ' ' ORDER BY id) FROM crm.contact WHERE id > 1000")" "1004"
is "and what hung on them" "$(query original "SELECT count(*) FROM crm.remark WHERE id IN (1001, 1002, 1003) UNION ALL SELECT count(*) FROM crm.visit WHERE contact IN (1001, 1002, 1003) OR town = 'Ede' AND contact IS NULL")" $'0\n0'
query original "SELECT hygiene.export_erasures()" >"$work/erasures.json"
noted=$(query original "SELECT hygiene.retention_log_head()")
pg_dump -Fc -f "$work/new.dump" original

# nobody's data is in the export or in the log
is "no personal data on record" "$(cat "$work/erasures.json" <(query original "SELECT * FROM hygiene.retention_log_entry") | grep -ciE 'boer|smit|renee@|jan@|1980-02-03|1971-02-03')" 0

# restored with other settings, and in another encoding
createdb restored
createdb -E LATIN1 -T template0 --locale=C latin
query postgres "ALTER DATABASE restored SET timezone = 'Asia/Kolkata'; ALTER DATABASE restored SET datestyle = 'German'; ALTER DATABASE restored SET bytea_output = escape"
for db in restored latin; do
	pg_restore -d "$db" "$work/new.dump" 2>&1
	is "$db: the log verifies" "$(query $db "SELECT * FROM hygiene.verify_retention_log()")" "$(query original "SELECT * FROM hygiene.verify_retention_log()")"
	is "$db: also against the head that was noted" "$(query $db "SELECT ok FROM hygiene.verify_retention_log('$noted')")" t
	is "$db: it goes on where it was" "$(query $db "SELECT hygiene.log_retention(NULL, NULL, 'crm.contact', 'delete', 1, NULL, NULL) = split_part('$noted', ':', 1)::bigint + 1; SELECT ok FROM hygiene.verify_retention_log('$noted')")" $'t\nt'
done
same='SELECT id, relation, by_columns, action, clear FROM hygiene.erasure_rules ORDER BY id; SELECT id, referencing, key_column, target, type_column, type_value FROM hygiene.declared_references; SELECT name, instruction, hygiene.bound_relation(hygiene.recipient_function(name)) FROM hygiene.erasure_recipient; SELECT count(*) FROM hygiene.erasure_subject'
is "rules, references, recipients and records" "$(query restored "$same")" "$(query original "$same")"
is "the rules, as they are called now" "$(query restored 'SELECT relation, by_columns, action, clear FROM hygiene.erasure_rules ORDER BY id')" 'crm.remark||delete|{}
crm.visit|{contact}|anonymize|{"town": "?", "contact": null}'
is "erasing goes on" "$(query restored "SELECT relation, action, row_count, kept_because FROM hygiene.erase('crm.contact', '7', 'request 19') WHERE action <> 'look'")" 'crm.contact|delete|1|
crm.remark|delete|1|
crm.visit|anonymize|1|
hygiene.suppression|suppress|1|
crm.contact|tell||agency: by mail'

# the day before yesterday's backup
createdb old
pg_restore -d old "$work/old.dump" 2>&1
is "they are back" "$(query old "SELECT string_agg(id::text, ' ' ORDER BY id) FROM crm.contact WHERE id > 1000")" "1001 1002 1003 1004"
is "and nothing is known of them" "$(query old 'SELECT count(*) FROM hygiene.replay_erasures()')" 0
is "taken in" "$(psql -XAtq -d old -v file="$work/erasures.json" 2>&1 <<'SQL'
\set erasures `cat :file`
SELECT hygiene.import_erasures(:'erasures');
SELECT hygiene.import_erasures(:'erasures');
SQL
)" $'2\n0'
is "found" "$(query old 'SELECT erasure, relation, action, row_count, because FROM hygiene.replay_erasures(true) ORDER BY 1')" $'1|crm.contact|found|2|keys 1001, 1002\n2|crm.contact|found|1|keys 1003'
is "erased again" "$(query old 'SELECT erasure, relation, action, row_count FROM hygiene.replay_erasures()')" '1|crm.contact|delete|2
1|crm.remark|delete|2
1|crm.visit|anonymize|2
1|crm.contact|tell|
2|crm.contact|delete|1
2|crm.remark|delete|1
2|crm.visit|anonymize|1
2|crm.contact|tell|'
is "they, and nobody else" "$(query old 'SELECT count(*), max(id) FROM crm.contact')" "301|1004"
is "once" "$(query old 'SELECT count(*) FROM hygiene.replay_erasures()')" 0
is "they do not come back" "$(query old "SELECT hygiene.add_suppression_guard('crm.contact'); INSERT INTO crm.contact VALUES (1005, 'Jan', 'Smit', 'other@x.nl', '1971-02-03')" | grep -o 'this record is on the suppression list')" "this record is on the suppression list"
is "the log there says so" "$(query old "SELECT count(*), bool_and(details ? 'replay') FROM hygiene.retention_log; SELECT ok FROM hygiene.verify_retention_log()")" $'6|t\nt'
is "the noted head is of another log" "$(query old "SELECT ok, problem FROM hygiene.verify_retention_log('$noted')" | cut -c1-40)" "f|entry 6 is not the one that was noted"

# one transaction: nothing of an erasure that fails is left
is "all or nothing" "$(query original "SELECT count(*) FROM hygiene.retention_log_entry, hygiene.erasure; BEGIN; SELECT count(*) > 0 FROM hygiene.erase('crm.contact', '5', 'r'); SELECT 1 / 0" | tail -1)
$(query original "SELECT count(*) FROM crm.contact WHERE id = 5 UNION ALL SELECT count(*) FROM crm.remark WHERE id = 5; SELECT ok FROM hygiene.verify_retention_log('$noted')")" 'ERROR:  division by zero
1
1
t'
for level in "REPEATABLE READ" "SERIALIZABLE"; do
	is "at $level" "$(query original "BEGIN ISOLATION LEVEL $level; SELECT count(*) > 0 FROM hygiene.erase('crm.contact', (SELECT min(id)::text FROM crm.contact), 'r'); COMMIT; SELECT ok FROM hygiene.verify_retention_log()")" $'t\nt'
done
# on a standby or in a read-only transaction one can look
is "read only" "$(query original "BEGIN READ ONLY; SELECT count(*) > 0 FROM hygiene.preview_erasure('crm.contact', '10'); SELECT hygiene.subject_record('crm.contact', '10') #>> '{tables,0,rows,0,id}'; SELECT ok FROM hygiene.verify_retention_log()")" $'t\n10\nt'
echo "1..$n"
exit $failed

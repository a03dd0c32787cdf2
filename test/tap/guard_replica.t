#!/bin/bash
# Logical replication into a guarded table: nothing is refused, so nothing stops, but pairs are filed; local writes are refused as ever.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "wal_level = logical" -- bash test/tap/guard_replica.t inside
fi
. test/tap/is.sh
query() { psql -XAtq -v ON_ERROR_STOP=1 -d "$1" -c "$2" 2>&1; }
for database in publisher subscriber; do
	createdb $database
	psql -Xq -d $database -v ON_ERROR_STOP=1 <<'SQL' >/dev/null || exit 1
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, name text, born date, mail text, country text DEFAULT 'NL');
CREATE TABLE crm.parted (id int, region text, name text, born date, mail text, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE crm.parted_n PARTITION OF crm.parted FOR VALUES IN ('n');
CREATE TABLE crm.parted_s PARTITION OF crm.parted FOR VALUES IN ('s');
SELECT count(*) FROM hygiene.register('crm.contact', 'person', '{"full_name": "name", "birth_date": "born", "email": "mail"}', 'NL');
SELECT count(*) FROM hygiene.register('crm.parted', 'person', '{"full_name": "name", "birth_date": "born", "email": "mail"}', 'NL');
SELECT hygiene.create_index('crm.contact'), hygiene.create_index('crm.parted');
SQL
done
query subscriber "SELECT hygiene.add_duplicate_guard('crm.contact', 'block', exact => '{email}'), hygiene.add_duplicate_guard('crm.parted', 'block')" >/dev/null
query publisher "CREATE PUBLICATION crm FOR TABLE crm.contact, crm.parted" >/dev/null
query publisher "SELECT pg_create_logical_replication_slot('crm', 'pgoutput')" >/dev/null
query subscriber "CREATE SUBSCRIPTION crm CONNECTION 'dbname=publisher host=$PGHOST port=$PGPORT user=$PGUSER' PUBLICATION crm WITH (create_slot = false, slot_name = 'crm')" >/dev/null
until_there() {	# until_there QUERY EXPECTED
	for _ in $(seq 1 300); do
		[ "$(query subscriber "$1")" = "$2" ] && break
		sleep 0.05
	done
	query subscriber "$1"
}
# tables are first copied side by side, each in a transaction that does not see the others
until_there "SELECT count(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'" 0 >/dev/null
query publisher "INSERT INTO crm.contact VALUES (1, 'Mirjam de Boer', '1980-02-03', 'm@x.nl'), (2, 'M. de Boer', '1980-02-03', 'M@x.nl'), (3, 'Karel Kok', '1999-01-09', 'kok@x.nl')"
query publisher "INSERT INTO crm.parted VALUES (1, 'n', 'Mirjam de Boer', '1980-02-03', 'm@x.nl'), (2, 's', 'M. de Boer', '1980-02-03', 'M@x.nl')"
is "applied, duplicates too" "$(until_there 'SELECT (SELECT count(*) FROM crm.contact) + (SELECT count(*) FROM crm.parted)' 5)" 5
is "and filed" "$(query subscriber "SELECT table_name, key, duplicate_key, rule FROM hygiene.duplicate_inbox WHERE key COLLATE \"C\" > duplicate_key ORDER BY table_name")" \
	'contact|2|1|contact_duplicate
parted|["s","2"]|["n","1"]|parted_duplicate'
query publisher "UPDATE crm.contact SET name = 'Mirjam de Boer', mail = 'm@x.nl', born = '1980-02-03' WHERE id = 3"
is "an update as well" "$(until_there "SELECT count(*) FROM crm.contact WHERE name = 'Mirjam de Boer'" 2) $(query subscriber "SELECT count(*) FROM hygiene.duplicate_inbox WHERE key = '3'")" "2 2"
is "a local write is refused" "$(query subscriber "INSERT INTO crm.contact VALUES (9, 'Mirjam de Boer', '1980-02-03', 'm@x.nl')" | head -n 1)" \
	'ERROR:  duplicate key value violates unique constraint "contact_duplicate_key"'
query subscriber "DROP INDEX crm.contact_hygiene_identity"
query publisher "INSERT INTO crm.contact VALUES (4, 'Mirjam de Boer', '1980-02-03', 'm@x.nl')"
is "without an index it goes on too" "$(until_there 'SELECT count(*) FROM crm.contact' 4)" 4
query subscriber "ALTER SUBSCRIPTION crm DISABLE; ALTER SUBSCRIPTION crm SET (slot_name = NONE); DROP SUBSCRIPTION crm" >/dev/null
query publisher "SELECT pg_drop_replication_slot('crm')" >/dev/null 2>&1
echo "1..$n"
exit $failed

#!/bin/bash
# Freshness in a dumped and restored database: rules, stored moments, what is remembered of touched rows, and renames afterwards.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/freshness_dump.t inside
fi
. test/tap/is.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
createdb original
psql -Xq -v ON_ERROR_STOP=1 -d original >"$work/setup.log" 2>&1 <<'SQL' || { cat "$work/setup.log"; exit 1; }
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, dropped int, name text, phone text, email text, updated_at timestamptz);
ALTER TABLE crm.contact DROP COLUMN dropped;
CREATE TABLE crm.orders (contact_id int, ordered timestamptz);
INSERT INTO crm.contact VALUES (1, 'a', '1', 'x@x.nl', '2024-01-01'), (2, 'b', '2', NULL, '2025-06-01'), (3, 'c', NULL, '', NULL);
INSERT INTO crm.orders VALUES (1, '2025-09-01');
SET search_path = crm;
SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'updated_at');
SELECT hygiene.add_freshness('contact', 'email', '1 year', 'greatest(updated_at, (SELECT max(ordered) FROM orders WHERE contact_id = contact.id))');
SELECT hygiene.add_stale_flag('contact', 'stale_at', 'is_stale');
SELECT hygiene.add_activity('contact', 'orders', '(SELECT max(ordered) FROM orders WHERE contact_id = contact.id)');
SELECT hygiene.add_list('contact', 'all', 'true', 'id > 1');
SELECT hygiene.add_observation('contact', 'name', '''x''');
UPDATE contact SET updated_at = '2025-12-31';
SQL
answers() {
	psql -XAtq -d "$1" 2>&1 <<'SQL'
SELECT key, field, last_confirmed FROM hygiene.stale('crm.contact', '2026-01-01') ORDER BY 1, 2;
SELECT hygiene.stale_candidates('crm.contact', '2026-01-01');
SELECT id, stale_at FROM crm.contact ORDER BY id;
SELECT relation, kind, name, action, definition, enabled FROM hygiene.rules ORDER BY 2, 3;
SELECT * FROM hygiene.status();
SELECT * FROM hygiene.conflicts('crm.contact') ORDER BY 1;
SELECT * FROM hygiene.list_rot('crm.contact');
SQL
}
writes() {
	psql -XAtq -d "$1" 2>&1 <<'SQL'
INSERT INTO crm.orders VALUES (1, '2029-09-01');
ALTER TABLE crm.contact RENAME TO "Kontakt";
ALTER TABLE crm."Kontakt" RENAME stale_at TO "stale At";
ALTER TABLE crm.orders RENAME ordered TO "when";
ALTER SCHEMA crm RENAME TO "Crm";
INSERT INTO "Crm".orders VALUES (2, '2031-01-01');
UPDATE "Crm"."Kontakt" SET updated_at = '2028-01-01';
UPDATE "Crm"."Kontakt" SET phone = '3', email = 'y@x.nl', updated_at = '2028-01-02' WHERE id = 2;
SELECT id, "stale At" FROM "Crm"."Kontakt" ORDER BY id;
SELECT key, field, last_confirmed FROM hygiene.stale('"Crm"."Kontakt"', '2030-01-01') ORDER BY 1, 2;
SELECT hygiene.add_freshness('"Crm"."Kontakt"', 'name', '2 years', 'updated_at');
SELECT hygiene.remove_freshness('"Crm"."Kontakt"', 'phone'), hygiene.remove_freshness('"Crm"."Kontakt"', 'email'), hygiene.remove_stale_flag('"Crm"."Kontakt"');
SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'zz%';
SQL
}
before=$(answers original)
is "a touched row is stale still" "$(head -n 1 <<<"$before")" "1|phone|2024-01-01 00:00:00+00"
is "the stored moment serves" "$(grep -c '^t.stale_at <= ' <<<"$before")" 1
pg_dump -Fc -f "$work/dump" original 2>"$work/dump.log"
is "pg_dump is silent" "$(cat "$work/dump.log")" ""
createdb restored
pg_restore -d restored "$work/dump" >"$work/restore.log" 2>&1
is "restored without errors" "$?$(cat "$work/restore.log")" 0
is "answers as before" "$(answers restored)" "$before"
after=$(writes original)
is "evidence and renames are followed" "$(head -n 3 <<<"$after")" "1|2025-01-01 00:00:00+00
2|2029-01-02 00:00:00+00
3|"
is "in the restored database too" "$(writes restored)" "$after"
echo "1..$n"
exit $failed

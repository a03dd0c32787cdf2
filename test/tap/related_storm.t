#!/bin/bash
# Sixteen sessions save overlapping people spread over three tables, as fast as they can, and change them again, at each isolation
# level: nobody is there twice, what is stored of them is what their tables say, and only the same people are refused.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "max_connections = 40" -c "deadlock_timeout = '200ms'" -- bash test/tap/related_storm.t inside
fi
. test/tap/is.sh
work=$(mktemp -d)
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
cat >"$work/storm.sql" <<'SQL'
\set who random(1, 40)
\set other random(1, 40)
SELECT save(:who), save(:other), change(:who);
SQL
for level in "read committed" "repeatable read" serializable; do
	database=${level// /_}
	createdb "$database"
	psql -Xq -v ON_ERROR_STOP=1 -d "$database" >/dev/null <<'SQL'
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE TABLE party (id serial PRIMARY KEY, name text);
CREATE TABLE contact_mechanism (id serial PRIMARY KEY, party int REFERENCES party ON DELETE CASCADE, type text, value text, active boolean DEFAULT true);
CREATE TABLE address (id serial PRIMARY KEY, party int REFERENCES party ON DELETE CASCADE, street text, city text);
CREATE TABLE outcome (what text, detail text);
SELECT count(*) FROM hygiene.register('party', 'person', '{"full_name": "name", "street": {"table": "address", "column": "street", "key": "party"}, "city": {"table": "address", "column": "city", "key": "party"},
	"email": {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email'' AND active"},
	"phone": {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''phone'' AND active"}}', 'NL');
SELECT hygiene.create_index('party');
SELECT hygiene.add_duplicate_guard('party', 'block');
-- one person in three tables, in the order of an application; what is refused is undone
CREATE FUNCTION save(who int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    p int;
    given text := (ARRAY['Mirjam', 'Willem', 'Anna', 'Karel', 'Sietske', 'Gerrit', 'Hiltje', 'Folkert'])[1 + who % 8];
    family text := (ARRAY['Oosterhuis', 'Postma', 'Zuidema', 'Wiersma', 'Hoekstra'])[1 + who / 8 % 5];
BEGIN
    INSERT INTO party (name) VALUES (given || ' ' || family) RETURNING id INTO p;
    INSERT INTO address (party, street, city) VALUES (p, 'Terpstraat ' || who, 'Ee');
    INSERT INTO contact_mechanism (party, type, value) VALUES (p, 'email', lower(given || '.' || family) || '@terp' || who || '.nl');
    INSERT INTO contact_mechanism (party, type, value) VALUES (p, 'phone', '06123400' || to_char(who, 'FM00'));
    RETURN 'saved';
EXCEPTION WHEN unique_violation THEN
    RETURN 'refused';
END $$;
-- somebody who is there gets another address and loses it, and a mailbox is switched off and on
CREATE FUNCTION change(who int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    p int := (SELECT party FROM contact_mechanism WHERE value = '06123400' || to_char(who, 'FM00') LIMIT 1);
BEGIN
    INSERT INTO address (party, street, city) VALUES (p, 'Dijk ' || who, 'Ee');
    UPDATE contact_mechanism SET active = NOT active WHERE party = p AND type = 'email';
    DELETE FROM address WHERE party = p AND street = 'Dijk ' || who;
    UPDATE contact_mechanism SET active = NOT active WHERE party = p AND type = 'email';
EXCEPTION WHEN unique_violation OR foreign_key_violation THEN
    NULL;
END $$;
SQL
	PGOPTIONS="-c default_transaction_isolation=${level// /\\ }" pgbench -n -c 16 -j 2 -t 12 --max-tries=100 -f "$work/storm.sql" "$database" >"$work/log" 2>&1
	is "$level: every session came through" "$? $(grep -c 'aborted' "$work/log")" "0 0"
	is "$level: nobody is there twice" "$(psql -XAtqc "SELECT count(*) FROM hygiene.find_duplicates('party')" "$database")" 0
	is "$level: everybody is there once" "$(psql -XAtqc 'SELECT count(*) = count(DISTINCT value), count(*) > 30 FROM contact_mechanism WHERE type = $$phone$$' "$database")" "t|t"
	is "$level: what is stored is what the tables say" "$(psql -XAtqc "SELECT * FROM hygiene.check_identities('party')" "$database")" ""
done
echo "1..$n"
exit $failed

#!/bin/bash
# One pair, one probability, whoever is asked and however the rows lie: find_duplicates, match_probability in both orders, duplicates_of, find_like, explain_pair, find_matches,
# the guard, untrained and trained, over generated contacts and companies (ROWS, SEED), and over the same contacts spread over related tables.
cd "$(dirname "$0")/../.."
[ -n "${HYGIENE_CLUSTER:-}" ] || exec scripts/with-cluster -c "autovacuum = off" -- bash "$0"
. test/tap/is.sh
q() { psql -XqAt -v ON_ERROR_STOP=1 "$@" 2>&1; }
rows=${ROWS:-900} seed=${SEED:-20261}

PGOPTIONS="-c client_min_messages=warning" q <<EOF >/dev/null || { echo "not ok - tables"; exit 1; }
CREATE EXTENSION hygiene;
\i demo/generator.sql
SELECT crm_generator.make('crm', $rows, seed => $seed, duplicate_share => 0.25, companies => $rows / 2);
SELECT hygiene.register('crm.contact', region => 'NL');
SELECT hygiene.register('crm.company', region => 'NL');
-- the same rows in another order, and in two tables
CREATE TABLE crm.contact_again AS SELECT * FROM crm.contact ORDER BY md5(id::text || 'x');
CREATE TABLE crm.company_again AS SELECT * FROM crm.company ORDER BY md5(id::text || 'x');
CREATE TABLE crm.contact_left AS SELECT * FROM crm.contact WHERE id % 2 = 0;
CREATE TABLE crm.contact_right AS SELECT * FROM crm.contact WHERE id % 2 = 1;
CREATE TABLE crm.company_left AS SELECT * FROM crm.company WHERE id % 2 = 0;
CREATE TABLE crm.company_right AS SELECT * FROM crm.company WHERE id % 2 = 1;
DO \$\$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['contact', 'company'] LOOP
        EXECUTE format('ALTER TABLE crm.%I ADD PRIMARY KEY (id)', name || '_again');
        EXECUTE format('ALTER TABLE crm.%I ADD PRIMARY KEY (id)', name || '_left');
        EXECUTE format('ALTER TABLE crm.%I ADD PRIMARY KEY (id)', name || '_right');
        PERFORM hygiene.register(format('crm.%I', name || s)::regclass, r.kind, r.columns, 'NL')
        FROM hygiene.registered r, unnest(ARRAY['_again', '_left', '_right']) s WHERE r.relation = format('crm.%I', name)::regclass;
    END LOOP;
END \$\$;
-- contacts spread over tables, as Tryton and SuiteCRM keep them
CREATE TABLE crm.party (id bigint PRIMARY KEY, first_name text, middle_name text, last_name text, birth_date date, company text);
CREATE TABLE crm.mechanism (party bigint NOT NULL, place int NOT NULL, type text NOT NULL, value text, PRIMARY KEY (party, place));
CREATE TABLE crm.address (party bigint PRIMARY KEY, street text, postal_code text, city text, country text);
INSERT INTO crm.party SELECT id, first_name, middle_name, last_name, birth_date, company FROM crm.contact;
INSERT INTO crm.mechanism SELECT c.id, v.place, v.type, v.value FROM crm.contact c, LATERAL (VALUES (1, 'email', c.email), (2, 'phone', c.phone), (3, 'phone', c.mobile)) v(place, type, value) WHERE v.value IS NOT NULL;
INSERT INTO crm.address SELECT id, street, postal_code, city, country FROM crm.contact;
SELECT hygiene.register('crm.party', 'person', '{"given_name": "first_name", "middle_name": "middle_name", "family_name": "last_name", "birth_date": "birth_date", "organization": "company",
    "email": {"table": "mechanism", "column": "value", "key": "party", "where": "type = ''email''"},
    "phone": {"table": "mechanism", "column": "value", "key": "party", "where": "type = ''phone''", "order": "place"},
    "street": {"table": "address", "column": "street", "key": "party"}, "postcode": {"table": "address", "column": "postal_code", "key": "party"},
    "city": {"table": "address", "column": "city", "key": "party"}, "country": {"table": "address", "column": "country", "key": "party"}}', 'NL');
SELECT hygiene.create_index('crm.contact'), hygiene.create_index('crm.company'), hygiene.create_index('crm.party');
CREATE TABLE pair (key_a text, key_b text, probability float8, weight float8);

-- what differs from find_duplicates, by who was asked
CREATE FUNCTION differing(relation regclass, twin regclass) RETURNS SETOF text LANGUAGE plpgsql AS \$f\$
DECLARE
    n bigint;
    bad bigint;
    least_pairs CONSTANT int := 50;     -- the test says something
BEGIN
    TRUNCATE pair;
    INSERT INTO pair SELECT * FROM hygiene.find_duplicates(relation, 0.01);
    SELECT count(*) INTO n FROM pair;
    IF n < least_pairs THEN RETURN NEXT format('only %s pairs', n); END IF;
    SELECT count(*) INTO bad FROM pair p FULL JOIN hygiene.find_duplicates(twin, 0.01) t USING (key_a, key_b) WHERE (p.probability, p.weight) IS DISTINCT FROM (t.probability, t.weight);
    IF bad > 0 THEN RETURN NEXT format('another order: %s', bad); END IF;
    SELECT count(*) INTO bad FROM pair p, LATERAL (SELECT hygiene.identity_of(relation, p.key_a) AS a, hygiene.identity_of(relation, p.key_b) AS b, hygiene.model_of(relation) AS m OFFSET 0) i
    WHERE p.probability <> hygiene.match_probability(i.a, i.b, i.m) OR p.probability <> hygiene.match_probability(i.b, i.a, i.m)
       OR p.weight <> hygiene.match_weight(i.a, i.b, i.m) OR p.weight <> hygiene.match_weight(i.b, i.a, i.m)
       OR i.m IS NULL AND p.probability <> hygiene.match_probability(i.a, i.b);
    IF bad > 0 THEN RETURN NEXT format('match_probability: %s', bad); END IF;
    -- in both directions; what kinds of key only bulk search knows may be missing
    SELECT count(*) FILTER (WHERE d.key IS NULL AND hygiene.shares_key(hygiene.identity_of(relation, v.a), hygiene.identity_of(relation, v.b))
                                  OR (d.probability, d.weight) <> (p.probability, p.weight)), count(d.key) INTO bad, n
    FROM pair p CROSS JOIN LATERAL (VALUES (p.key_a, p.key_b), (p.key_b, p.key_a)) v(a, b) LEFT JOIN LATERAL hygiene.duplicates_of(relation, v.a, 0.01) d ON d.key = v.b;
    IF bad > 0 OR n < least_pairs THEN RETURN NEXT format('duplicates_of: %s of %s', bad, n); END IF;
    SELECT count(*) INTO bad FROM pair p WHERE abs(p.weight - (SELECT sum(e.weight) FROM hygiene.explain_pair(relation, p.key_a, p.key_b) e)) > 0.0501
                                             OR abs(p.weight - (SELECT sum(e.weight) FROM hygiene.explain_pair(relation, p.key_b, p.key_a) e)) > 0.0501;
    IF bad > 0 THEN RETURN NEXT format('explain_pair: %s', bad); END IF;
    -- counts of what is made of the same pairs
    SELECT count(*) INTO bad FROM hygiene.threshold_preview(relation) t WHERE t.pairs <> (SELECT count(*) FROM pair p WHERE p.probability >= t.threshold)
        OR abs(t.expected_wrong - (SELECT avg(1 - p.probability) FROM pair p WHERE p.probability >= t.threshold)) > 1e-6;
    IF bad > 0 THEN RETURN NEXT format('threshold_preview: %s', bad); END IF;
    SELECT u.uncertain - (SELECT count(DISTINCT k) FROM pair p, LATERAL (VALUES (p.key_a), (p.key_b)) v(k) WHERE p.probability >= 0.5 AND p.probability < 0.95) INTO bad
    FROM hygiene.unlinkables(relation) u WHERE u.missing_field IS NULL;
    IF bad <> 0 THEN RETURN NEXT format('unlinkables: %s', bad); END IF;
END \$f\$;
CREATE FUNCTION differing_like(relation regclass) RETURNS SETOF text LANGUAGE plpgsql AS \$f\$
DECLARE
    n bigint;
    bad bigint;
BEGIN
    EXECUTE format('SELECT count(*) FILTER (WHERE l.key IS NULL AND hygiene.shares_key(hygiene.identity_of(%1\$L, p.key_a), hygiene.identity_of(%1\$L, p.key_b)) OR l.probability <> p.probability OR l.weight <> p.weight), count(l.key)
                    FROM pair p JOIN %1\$s a ON a.id = p.key_a::bigint LEFT JOIN LATERAL hygiene.find_like(%1\$L, to_jsonb(a), 0.01, 1000) l ON l.key = p.key_b', relation) INTO bad, n;
    IF bad > 0 OR n < 50 THEN RETURN NEXT format('find_like: %s of %s', bad, n); END IF;
END \$f\$;
-- pairs of rows that are in different halves
CREATE FUNCTION differing_matches(l regclass, r regclass) RETURNS SETOF text LANGUAGE plpgsql AS \$f\$
DECLARE
    bad bigint;
BEGIN
    SELECT count(*) INTO bad FROM hygiene.find_matches(l, r, 0.3) m
    LEFT JOIN pair p ON (p.key_a, p.key_b) = (least(m.key_a COLLATE "C", m.key_b COLLATE "C"), greatest(m.key_a COLLATE "C", m.key_b COLLATE "C"))
    WHERE (m.probability, m.weight) IS DISTINCT FROM (p.probability, p.weight);
    IF bad > 0 THEN RETURN NEXT format('find_matches: %s', bad); END IF;
    SELECT count(*) INTO bad FROM hygiene.find_matches(l, r, 0.3) m FULL JOIN hygiene.find_matches(r, l, 0.3) t ON (t.key_a, t.key_b) = (m.key_b, m.key_a)
    WHERE (m.probability, m.weight) IS DISTINCT FROM (t.probability, t.weight);
    IF bad > 0 THEN RETURN NEXT format('find_matches the other way round: %s', bad); END IF;
END \$f\$;
-- some rows come in again, changed here and there; what the guard files of them
CREATE FUNCTION differing_guard(relation regclass, copying text) RETURNS SETOF text LANGUAGE plpgsql AS \$f\$
DECLARE
    n bigint;
    bad bigint;
BEGIN
    PERFORM hygiene.add_duplicate_guard(relation, 'warn', threshold => 0.3);
    EXECUTE copying;
    SELECT count(*) FILTER (WHERE i.probability <> hygiene.match_probability(hygiene.identity_of(relation, i.key), hygiene.identity_of(relation, i.duplicate_key), hygiene.model_of(relation))
                                  OR f.probability IS DISTINCT FROM i.probability), count(*) INTO bad, n
    FROM hygiene.duplicate_inbox i LEFT JOIN hygiene.find_duplicates(relation, 0.01) f ON (f.key_a, f.key_b) = (least(i.key COLLATE "C", i.duplicate_key COLLATE "C"), greatest(i.key COLLATE "C", i.duplicate_key COLLATE "C"));
    IF bad > 0 OR n < 20 THEN RETURN NEXT format('guard: %s of %s', bad, n); END IF;
    PERFORM hygiene.remove_duplicate_guard(relation);
    EXECUTE format('DELETE FROM %s WHERE id >= 1000000', relation);
    DELETE FROM hygiene.duplicate_inbox;
END \$f\$;
EOF

contacts="INSERT INTO crm.contact (id, first_name, middle_name, last_name, birth_date, email, phone, mobile, street, postal_code, city, country, company)
	SELECT 1000000 + id, first_name, middle_name, CASE WHEN id % 3 = 0 THEN overlay(last_name PLACING 'x' FROM 2 FOR 1) ELSE last_name END, CASE WHEN id % 2 = 0 THEN birth_date END, email, phone,
	       mobile, street, CASE WHEN id % 5 = 0 THEN overlay(postal_code PLACING '9' FROM 3 FOR 1) ELSE postal_code END, city, country, company FROM crm.contact WHERE id % 37 = 1"
companies="INSERT INTO crm.company (id, name, website, email, phone, street, postal_code, city, country)
	SELECT 1000000 + id, CASE WHEN id % 3 = 0 THEN overlay(name PLACING 'x' FROM 2 FOR 1) ELSE name END, website, CASE WHEN id % 2 = 0 THEN email END, phone, street,
	       CASE WHEN id % 5 = 0 THEN overlay(postal_code PLACING '9' FROM 3 FOR 1) ELSE postal_code END, city, country FROM crm.company WHERE id % 13 = 1"
parties="INSERT INTO crm.party SELECT 1000000 + id, first_name, middle_name, last_name, CASE WHEN id % 2 = 0 THEN birth_date END, company FROM crm.party WHERE id % 37 = 1"
export PGOPTIONS="-c client_min_messages=error"
check() {	# what, relation, rows in another order, halves or '', rows that come again
	is "$1: one probability for a pair" "$(q -c "SELECT differing('$2', '$3')")" ""
	[ -z "$4" ] || is "$1: as a record, and between tables" "$(q -c "SELECT differing_like('$2')" -c "SELECT differing_matches('$4_left', '$4_right')")" ""
	is "$1: the guard" "$(q -c "SELECT differing_guard('$2', \$\$$5\$\$)")" ""
}
check "contacts" crm.contact crm.contact_again crm.contact "$contacts"
check "companies" crm.company crm.company_again crm.company "$companies"
check "contacts in related tables" crm.party crm.contact "" "$parties"

# as if the tables were large, by the planner's number: duplicates are expected less often, by everyone
q -c "SELECT differing('crm.contact', 'crm.contact_again')" -c "CREATE TABLE small AS SELECT * FROM pair" >/dev/null
q -c "UPDATE pg_class SET reltuples = 17e6 WHERE oid IN (SELECT relation FROM hygiene.registered)" >/dev/null
check "contacts of a large table" crm.contact crm.contact_again crm.contact "$contacts"
check "large related tables" crm.party crm.contact "" "$parties"
is "the odds are a sixteenth, the weights the same" "$(q -c "SELECT differing('crm.contact', 'crm.contact_again')" -c "SELECT count(*) FROM small s JOIN pair p USING (key_a, key_b)
	WHERE abs(s.weight - p.weight) > 1e-6 OR abs(p.probability / (1 - p.probability) * 16 / (s.probability / (1 - s.probability)) - 1) > 1e-4 AND s.probability < 0.999999")" "0"
is "and pairs fall below a threshold" "$(q -c "SELECT count(*) > 0 FROM small s LEFT JOIN pair p USING (key_a, key_b) WHERE p IS NULL AND s.probability >= 0.01")" "t"
q -c "UPDATE pg_class SET reltuples = 900 WHERE oid IN (SELECT relation FROM hygiene.registered)" >/dev/null

is "all learn" "$(q -c "SELECT t, (hygiene.train(t::regclass)).outcome FROM unnest(ARRAY['crm.contact', 'crm.contact_again', 'crm.company', 'crm.company_again', 'crm.party']) t")" "crm.contact|trained
crm.contact_again|trained
crm.company|trained
crm.company_again|trained
crm.party|trained"
is "the same from rows in another order, and from related tables" "$(q -c "SELECT count(DISTINCT hygiene.model_of(t::regclass)::text) FROM unnest(ARRAY['crm.contact', 'crm.contact_again', 'crm.party']) t
	UNION ALL SELECT count(DISTINCT hygiene.model_of(t::regclass)::text) FROM unnest(ARRAY['crm.company', 'crm.company_again']) t")" "1
1"
# pairs of the halves are judged by the model of the whole
q -c "INSERT INTO hygiene.trained_model (schema_name, table_name, model, report) SELECT schema_name, table_name || half, model, report FROM hygiene.trained_model, unnest(ARRAY['_left', '_right']) half
	WHERE table_name IN ('contact', 'company')"
check "contacts, trained" crm.contact crm.contact_again crm.contact "$contacts"
check "companies, trained" crm.company crm.company_again crm.company "$companies"
check "contacts in related tables, trained" crm.party crm.contact "" "$parties"
echo "1..$n"
exit $failed

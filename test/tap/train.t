#!/bin/bash
# Training on a table full of relatives, colleagues and namesakes (demo/generator.sql): little is lost against the built-in model, which was made with such
# tables in view, and not much depends on which rows it sees.
cd "$(dirname "$0")/../.."
[ -n "${HYGIENE_CLUSTER:-}" ] || exec scripts/with-cluster -- bash "$0"
. test/tap/is.sh
q() { psql -XqAt -v ON_ERROR_STOP=1 "$@" 2>&1; }

q -c "CREATE EXTENSION hygiene" -f demo/generator.sql -c "SELECT FROM crm_generator.make('crm', 10000)" >/dev/null
q >/dev/null <<'SQL'
CREATE FUNCTION register(relation text) RETURNS void LANGUAGE sql AS $$
	SELECT FROM hygiene.register(relation, 'person', '{"given_name": "first_name", "family_name": "last_name", "birth_date": "birth_date",
		"email": "email", "phone": "mobile", "street": "street", "postcode": "postal_code", "city": "city", "organization": "company"}', 'NL') $$;
-- F1 of pairs at the default threshold, of the model that crm.contact has
CREATE FUNCTION f1() RETURNS float8 LANGUAGE sql AS $$
	SELECT 2.0 * count(*) FILTER (WHERE a.entity_id = b.entity_id)
		/ (count(*) + (SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM crm.contact_truth GROUP BY entity_id) e))::float8
	FROM hygiene.find_duplicates('crm.contact') f JOIN crm.contact_truth a ON a.id = f.key_a::bigint JOIN crm.contact_truth b ON b.id = f.key_b::bigint $$;
SELECT register('crm.contact');
CREATE TABLE f1 AS SELECT 'built-in' AS model, f1();
CREATE TABLE run AS SELECT 'all' AS rows, * FROM hygiene.train('crm.contact');
INSERT INTO f1 SELECT 'trained', f1();
CREATE TABLE model AS SELECT 'all' AS rows, * FROM hygiene.model('crm.contact');
-- 1 MB for the records: blocks and records are sampled
SET maintenance_work_mem = '1MB';
INSERT INTO run SELECT 'little memory', * FROM hygiene.train('crm.contact');
INSERT INTO f1 SELECT 'little memory', f1();
INSERT INTO model SELECT 'little memory', * FROM hygiene.model('crm.contact');
RESET maintenance_work_mem;
-- two thirds of the people
CREATE TABLE crm.most AS SELECT c.* FROM crm.contact c JOIN crm.contact_truth t USING (id) WHERE hashint8(t.entity_id) % 3 <> 0;
ALTER TABLE crm.most ADD PRIMARY KEY (id);
SELECT register('crm.most');
INSERT INTO run SELECT 'most', * FROM hygiene.train('crm.most');
INSERT INTO model SELECT 'most', * FROM hygiene.model('crm.most');
SQL
is "all are trained" "$(q -c "SELECT string_agg(outcome, ' ') FROM run")" "trained trained trained"
is "the trained model is at most 0.03 behind the built-in one" "$(q -c "SELECT (SELECT f1 FROM f1 WHERE model = 'trained') > (SELECT f1 FROM f1 WHERE model = 'built-in') - 0.03")" t
is "with little memory nearly so" "$(q -c "SELECT (SELECT f1 FROM f1 WHERE model = 'little memory') > (SELECT f1 FROM f1 WHERE model = 'trained') - 0.02")" t
is "as many matches are expected, within a half" "$(q -c "SELECT a.expected_pairs / b.expected_pairs BETWEEN 0.66 AND 1.5 FROM run a, run b WHERE a.rows = 'all' AND b.rows = 'little memory'")" t
is "weights of what many pairs show differ by less than two bits" "$(q -c "SELECT coalesce(string_agg(format('%s %s %s: %s, %s', b.rows, field, level, a.weight, b.weight), E'\n'), 'none')
	FROM model a JOIN model b USING (kind, field, level) WHERE a.rows = 'all' AND b.rows <> 'all' AND a.m > 0.05 AND a.u > 0.0001 AND abs(a.weight - b.weight) > 2")" none
q -c "SELECT format('# %s: %s', model, round(f1::numeric, 4)) FROM f1" -c "SELECT format('# %s: %s matches expected, %s iterations', rows, round(expected_pairs), iterations) FROM run"
exit $failed

#!/bin/bash
# Random policies, keeps, holds and children: what preview_retention() says and run_retention() does is what an obvious and slow
# oracle says, row by row, with a calendar of its own.  SEEDS (20) cases from SEED (1).
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/retention_oracle.t inside
fi
. test/tap/is.sh
seeds=${SEEDS:-20} first=${SEED:-1}
psql -Xq -v ON_ERROR_STOP=1 <<'SQL' >/dev/null || exit 1
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, a date, b date, x int);
CREATE TABLE crm.invoice (id int PRIMARY KEY, contact_id int REFERENCES crm.contact, a date, b date, x int);
CREATE INDEX ON crm.invoice (contact_id);
CREATE TABLE crm.line (id int PRIMARY KEY, invoice_id int REFERENCES crm.invoice, a date, b date, x int);
CREATE INDEX ON crm.line (invoice_id);
CREATE TABLE crm.old_contact (LIKE crm.contact);
-- the rules of a case, in plain columns; until_x: the rule is about rows with x below it
CREATE TABLE rule (relation text, name text, action text, starts text, months int, count_from text, until_x int, children boolean);
CREATE TABLE fate (seed int, id int, expected text);
CREATE TABLE problem (seed int, what text);

-- the last day of a period, counted on one's fingers; the period is over on the day after it has passed
CREATE FUNCTION ends(start date, months int, count_from text) RETURNS date LANGUAGE plpgsql AS $$
DECLARE
    y int := extract(year FROM start);
    m int := extract(month FROM start);
    d int := extract(day FROM start);
BEGIN
    IF start IS NULL THEN RETURN NULL; END IF;
    IF count_from = 'year end' THEN y := y + 1; m := 1; d := 1; END IF;
    IF count_from = 'month end' THEN m := m + 1; d := 1; END IF;
    FOR i IN 1 .. months LOOP m := m + 1; END LOOP;
    WHILE m > 12 LOOP m := m - 12; y := y + 1; END LOOP;
    IF d > 28 THEN
        -- is there such a day?
        IF (d > CASE WHEN m IN (4, 6, 9, 11) THEN 30 WHEN m <> 2 THEN 31 WHEN y % 4 = 0 AND (y % 100 <> 0 OR y % 400 = 0) THEN 29 ELSE 28 END) THEN
            d := 1; m := m + 1;
            IF m = 13 THEN m := 1; y := y + 1; END IF;
        END IF;
    END IF;
    RETURN make_date(y, m, d);
END $$;
CREATE FUNCTION due(r rule, a date, b date, x int) RETURNS boolean LANGUAGE sql AS
    $$ SELECT coalesce(x < r.until_x AND ends(CASE r.starts WHEN 'a' THEN a ELSE b END, r.months, r.count_from) <= current_date, false) $$;
CREATE FUNCTION stays(of text, a date, b date, x int) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM rule r WHERE r.relation = of AND (r.action = 'hold' AND x < r.until_x
        OR r.action = 'keep' AND x < r.until_x AND coalesce(ends(CASE r.starts WHEN 'a' THEN a ELSE b END, r.months, r.count_from) > current_date, true))) $$;
CREATE FUNCTION invoice_stays(i crm.invoice) RETURNS boolean LANGUAGE sql AS
    $$ SELECT stays('crm.invoice', i.a, i.b, i.x) OR EXISTS (SELECT FROM crm.line l WHERE l.invoice_id = i.id AND stays('crm.line', l.a, l.b, l.x)) $$;
CREATE FUNCTION contact_stays(c crm.contact) RETURNS boolean LANGUAGE sql AS
    $$ SELECT stays('crm.contact', c.a, c.b, c.x) OR EXISTS (SELECT FROM crm.invoice i WHERE i.contact_id = c.id AND invoice_stays(i)) $$;
-- does this rule remove this contact now?
CREATE FUNCTION removes(r rule, c crm.contact) RETURNS boolean LANGUAGE sql AS $$
    SELECT due(r, c.a, c.b, c.x) AND NOT contact_stays(c)
       AND (r.children OR NOT EXISTS (SELECT FROM crm.invoice i WHERE i.contact_id = c.id))
       AND NOT EXISTS (SELECT FROM rule q WHERE q.relation = 'crm.contact' AND q.action IN ('delete', 'archive') AND q.action <> r.action AND due(q, c.a, c.b, c.x)
                       AND (ends(CASE q.starts WHEN 'a' THEN c.a ELSE c.b END, q.months, q.count_from) < ends(CASE r.starts WHEN 'a' THEN c.a ELSE c.b END, r.months, r.count_from)
                            OR ends(CASE q.starts WHEN 'a' THEN c.a ELSE c.b END, q.months, q.count_from) = ends(CASE r.starts WHEN 'a' THEN c.a ELSE c.b END, r.months, r.count_from) AND q.action = 'delete')) $$;
CREATE FUNCTION removes(r rule, i crm.invoice) RETURNS boolean LANGUAGE sql AS
    $$ SELECT due(r, i.a, i.b, i.x) AND NOT invoice_stays(i) AND (r.children OR NOT EXISTS (SELECT FROM crm.line l WHERE l.invoice_id = i.id)) $$;

CREATE FUNCTION pick(n int) RETURNS int LANGUAGE sql AS 'SELECT floor(random() * n)::int';
-- days that matter: today, the ends of months and years, leap days, and none
CREATE FUNCTION any_day() RETURNS date LANGUAGE sql AS $$
    SELECT CASE pick(8) WHEN 0 THEN NULL WHEN 1 THEN current_date - make_interval(months => pick(60)) WHEN 2 THEN date_trunc('year', current_date - make_interval(years => pick(5)))::date - 1
                        WHEN 3 THEN date_trunc('month', current_date - make_interval(months => pick(60)))::date - 1 WHEN 4 THEN date '2020-02-29' WHEN 5 THEN current_date + pick(400)
                        ELSE current_date - pick(2000) END $$;
CREATE FUNCTION make_case(seed int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    r rule;
BEGIN
    PERFORM setseed(seed / 1000.0);
    TRUNCATE crm.contact, crm.invoice, crm.line, crm.old_contact, rule;
    INSERT INTO crm.contact SELECT n, any_day(), any_day(), pick(10) FROM generate_series(1, 80) n;
    INSERT INTO crm.invoice SELECT n, 1 + pick(80), any_day(), any_day(), pick(10) FROM generate_series(1, 60) n;
    INSERT INTO crm.line SELECT n, 1 + pick(60), any_day(), any_day(), pick(10) FROM generate_series(1, 40) n;
    FOR i IN 1 .. 3 + pick(5) LOOP
        r.relation := (ARRAY['crm.contact', 'crm.contact', 'crm.invoice', 'crm.line'])[1 + pick(4)];
        IF i = 1 THEN r.relation := 'crm.contact'; END IF;
        r.name := 'rule ' || i;
        r.action := CASE r.relation WHEN 'crm.contact' THEN (ARRAY['delete', 'archive', 'keep', 'hold'])[1 + pick(CASE i WHEN 1 THEN 2 ELSE 4 END)]
                                    WHEN 'crm.invoice' THEN (ARRAY['delete', 'keep', 'keep', 'hold'])[1 + pick(4)] ELSE (ARRAY['keep', 'hold'])[1 + pick(2)] END;
        r.starts := (ARRAY['a', 'b'])[1 + pick(2)];
        r.months := CASE r.action WHEN 'keep' THEN pick(84) ELSE pick(36) END;
        r.count_from := (ARRAY['event', 'month end', 'year end'])[1 + pick(3)];
        r.until_x := CASE WHEN r.action IN ('keep', 'hold') THEN 1 + pick(4) ELSE 3 + pick(10) END;
        r.children := pick(2) = 0;
        INSERT INTO rule VALUES (r.*);
        IF r.action = 'hold' THEN
            PERFORM hygiene.place_hold(r.relation::regclass, 'x < ' || r.until_x, r.name);
        ELSE
            PERFORM hygiene.add_retention_policy(r.relation::regclass, r.name, r.action, r.starts, make_interval(months => r.months), 'test', 'test', 'x < ' || r.until_x, r.count_from,
                options => CASE r.action WHEN 'keep' THEN '{}' ELSE jsonb_build_object('max_share', 1) || CASE WHEN r.children THEN '{"children": "cascade"}' ELSE '{}' END::jsonb
                           || CASE r.action WHEN 'archive' THEN '{"archive": "crm.old_contact"}' ELSE '{}' END::jsonb END);
            PERFORM hygiene.approve_retention_policy(r.name);
        END IF;
    END LOOP;
END $$;
CREATE FUNCTION foresee(the_seed int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v rule;
    said bigint;
    truth bigint;
BEGIN
    FOR v IN SELECT * FROM rule WHERE action IN ('delete', 'archive') LOOP
        SELECT coalesce(sum(p.row_count) FILTER (WHERE p.outcome = v.action), 0) INTO said FROM hygiene.preview_retention(v.name) p;
        IF v.relation = 'crm.contact' THEN SELECT count(*) INTO truth FROM crm.contact c WHERE removes(v, c);
        ELSE SELECT count(*) INTO truth FROM crm.invoice i WHERE removes(v, i); END IF;
        IF said <> truth THEN
            INSERT INTO problem VALUES (the_seed, format('preview of %s: %s, oracle %s', v.name, said, truth));
        END IF;
    END LOOP;
    -- invoices go first, and their lines with them
    CREATE TEMP TABLE went AS SELECT i.id FROM crm.invoice i WHERE EXISTS (SELECT FROM rule r WHERE r.relation = 'crm.invoice' AND r.action = 'delete' AND removes(r, i));
    CREATE TEMP TABLE invoices AS SELECT i.* FROM crm.invoice i;
    CREATE TEMP TABLE lines AS SELECT l.* FROM crm.line l;
    DELETE FROM crm.line WHERE invoice_id IN (SELECT id FROM went);
    DELETE FROM crm.invoice WHERE id IN (SELECT id FROM went);
    INSERT INTO fate SELECT the_seed, c.id, CASE WHEN EXISTS (SELECT FROM rule r WHERE r.relation = 'crm.contact' AND r.action = 'archive' AND removes(r, c)) THEN 'archive'
                                                 WHEN EXISTS (SELECT FROM rule r WHERE r.relation = 'crm.contact' AND r.action = 'delete' AND removes(r, c)) THEN 'delete' ELSE 'stay' END FROM crm.contact c;
    INSERT INTO crm.invoice SELECT * FROM invoices WHERE id IN (SELECT id FROM went);
    INSERT INTO crm.line SELECT * FROM lines WHERE invoice_id IN (SELECT id FROM went);
    DROP TABLE invoices, lines;
END $$;
CREATE FUNCTION compare_case(the_seed int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    h record;
BEGIN
    INSERT INTO problem
    SELECT the_seed, format('contact %s: expected %s, was %s', f.id, f.expected, w.was)
    FROM fate f CROSS JOIN LATERAL (SELECT CASE WHEN EXISTS (SELECT FROM crm.contact c WHERE c.id = f.id) THEN 'stay' WHEN EXISTS (SELECT FROM crm.old_contact c WHERE c.id = f.id) THEN 'archive' ELSE 'delete' END) w(was)
    WHERE f.seed = the_seed AND w.was <> f.expected;
    INSERT INTO problem SELECT the_seed, format('invoice %s', i.id) FROM went w JOIN crm.invoice i ON i.id = w.id;
    INSERT INTO problem SELECT the_seed, format('run of %s: %s %s', r.policy, r.state, r.problem) FROM hygiene.retention_runs r WHERE r.state <> 'finished' OR r.failed > 0;
    DROP TABLE went;
    PERFORM hygiene.remove_retention_policy(r.name) FROM rule r WHERE r.action <> 'hold';
    FOR h IN SELECT id FROM hygiene.retention_hold WHERE released_at IS NULL LOOP
        PERFORM hygiene.release_hold(h.id);
    END LOOP;
    -- what was released protects a while longer
    UPDATE hygiene.retention_hold SET protects_until = '2001-01-01';
    PERFORM hygiene.refresh_protection();
END $$;
SQL
psql -Xq -v ON_ERROR_STOP=1 -c "SET client_min_messages = error" -c "DO \$\$
BEGIN
    FOR seed IN $first .. $first + $seeds - 1 LOOP
        PERFORM make_case(seed);
        COMMIT;
        PERFORM foresee(seed);
        COMMIT;
        CALL hygiene.run_retention(batch_size => 1 + seed % 40);
        PERFORM compare_case(seed);
        COMMIT;
    END LOOP;
END \$\$"
is "the cases ran" $? 0
query() { psql -XAtqc "$1" 2>&1; }
is "each row fared as the oracle says, and previews said so" "$(query "SELECT * FROM problem ORDER BY 1, 2 LIMIT 20")" ""
is "all fates occurred" "$(query "SELECT string_agg(DISTINCT expected, ' ' ORDER BY expected) FROM fate")" "archive delete stay"
is "in $seeds cases" "$(query "SELECT count(DISTINCT seed) FROM fate")" "$seeds"
is "the log verifies and counts what went" "$(query "SELECT (SELECT ok FROM hygiene.verify_retention_log()), (SELECT sum(row_count) FROM hygiene.retention_log WHERE relation = 'crm.contact' AND action IN ('delete', 'archive')) = (SELECT count(*) FROM fate WHERE expected <> 'stay')")" "t|t"
query "SELECT '# ' || expected || ' ' || count(*) FROM fate GROUP BY expected"
echo "1..$n"
exit $failed

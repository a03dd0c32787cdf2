-- Freshness: confidence, rules, what is stale, what is to be expected wrong.
CREATE EXTENSION hygiene;
SET timezone = 'Europe/Amsterdam';
SET datestyle = 'ISO';
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    d text; h text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '));
END $$;

-- confidence halves every stale_after: calendar arithmetic in UTC
SELECT what, hygiene.confidence(c, a, t) AS confidence, hygiene.stale_moment(c, a) AT TIME ZONE 'UTC' AS stale_moment
FROM (VALUES
    ('at once', timestamptz '2024-01-01 00:00+00', interval '1 year', timestamptz '2024-01-01 00:00+00'),
    ('one half', '2024-01-01 00:00+00', '1 year', '2025-01-01 00:00+00'),
    ('one microsecond before', '2024-01-01 00:00+00', '1 year', '2024-12-31 23:59:59.999999+00'),
    ('a quarter', '2023-01-01 00:00+00', '1 year', '2025-01-01 00:00+00'),
    ('31 January and a month', '2023-01-31 00:00+00', '1 month', '2023-02-28 00:00+00'),
    ('29 February and a year', '2024-02-29 12:00+00', '1 year', '2025-02-28 12:00+00'),
    ('29 February and four years', '2024-02-29 12:00+00', '4 years', '2028-02-29 12:00+00'),
    ('over the change of the clock', '2024-03-30 12:00+00', '1 day', '2024-03-31 12:00+00'),
    ('hours', '2024-03-30 12:00+00', '36 hours', '2024-04-01 00:00+00'),
    ('the clock went back', '2024-01-01 00:00+00', '1 year', '2023-01-01 00:00+00'),
    ('confirmed in the future, for ever', 'infinity', '1 year', '2024-01-01 00:00+00'),
    ('never confirmed', NULL, '1 year', '2024-01-01 00:00+00'),
    ('minus infinity', '-infinity', '1 year', '2024-01-01 00:00+00'),
    ('minus infinity, asked for then', '-infinity', '1 year', '-infinity'),
    ('at the end of time', '2024-01-01 00:00+00', '1 year', 'infinity'),
    ('both at the end of time', 'infinity', '1 year', 'infinity'),
    ('before all time', '2024-01-01 00:00+00', '1 year', '-infinity'),
    ('does not go stale', '2024-01-01 00:00+00', NULL, '2999-01-01 00:00+00'),
    ('never confirmed, does not go stale', NULL, NULL, '2999-01-01 00:00+00'),
    ('later than there are dates', '2024-01-01 00:00+00', '290000 years 11 months', '2999-01-01 00:00+00'),
    ('much later', '2024-01-01 00:00+00', '2147483640 months', '2999-01-01 00:00+00'),
    ('no moment asked', '2024-01-01 00:00+00', '1 year', NULL)) AS v(what, c, a, t);
SELECT try($$SELECT hygiene.confidence(now(), '0', now())$$);
SELECT try($$SELECT hygiene.confidence(now(), '-1 day', now())$$);
SELECT try($$SELECT hygiene.stale_moment(now(), '1 month -1 day')$$);
-- stale is a confidence of one half or less, to the microsecond, whatever the session's zone
SELECT count(*), count(*) FILTER (WHERE (hygiene.confidence(c, a, t) <= 0.5) <> (hygiene.stale_moment(c, a) <= t)) AS contradict
FROM (SELECT timestamptz '2020-01-31 01:00+00' + n * interval '1 day 1 minute 1 microsecond' AS c, (ARRAY[interval '1 month', '19 months', '1 day', '7 hours', '4 years 3 days'])[1 + n % 5] AS a FROM generate_series(1, 2000) n) x
CROSS JOIN LATERAL (VALUES (hygiene.stale_moment(c, a)), (hygiene.stale_moment(c, a) - interval '1 microsecond'), (hygiene.stale_moment(c, a) + interval '1 microsecond'), (c), (c + interval '50 days')) m(t);
SELECT role, stale_after, source FROM hygiene.freshness_defaults() WHERE role IN ('phone', 'job_title', 'birth_date', 'street');

-- rules: columns, related tables, roles
CREATE SCHEMA shop;
CREATE TABLE contact (id int PRIMARY KEY, name text, phone text, email text, birth_date date, job_title text, last_call_at timestamptz, updated_at timestamptz, archived boolean NOT NULL DEFAULT false);
CREATE TABLE shop.orders (id int PRIMARY KEY, contact_id int, ordered_at timestamp);
INSERT INTO contact (id, name, phone, email, updated_at, last_call_at) VALUES
    (1, 'Mirjam de Boer', '0612345678', 'mirjam@x.nl', '2024-01-01', NULL),
    (2, 'Hakim Amrani', '0687654321', NULL, '2023-01-01', '2025-06-01'),
    (3, 'Nicky Jansen', NULL, '', '2020-01-01', NULL),
    (4, 'Tara Smit', '0611111111', 'tara@x.nl', NULL, NULL);
INSERT INTO shop.orders VALUES (1, 1, '2025-09-01'), (2, 1, '2022-01-01'), (3, 4, NULL);
SELECT try($$SELECT * FROM hygiene.stale('contact')$$);
SELECT try($$SELECT * FROM hygiene.stale(NULL)$$);
SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'greatest(updated_at, last_call_at)');
SET search_path = shop, public;
SELECT hygiene.add_freshness('contact', 'email', '2 years', '(SELECT max(ordered_at) FROM orders WHERE contact_id = contact.id)');
RESET search_path;
SELECT hygiene.add_freshness('contact', 'birth_date', NULL, 'updated_at'), hygiene.add_freshness('contact', 'job_title', NULL, 'updated_at');
SELECT field, stale_after, evidence, evidence_source, stale_after_source FROM hygiene.freshness_rules('contact');
SELECT * FROM hygiene.stale('contact', '2026-01-01') ORDER BY key, field;
SELECT * FROM hygiene.stale('contact', '2024-06-01') ORDER BY key, field;
SELECT field, value_count, stale_count, never_confirmed, round(expected_wrong::numeric, 4) AS expected_wrong, round(share::numeric, 4) AS share FROM hygiene.expected_wrong('contact', '2026-01-01');
-- the same by hand
SELECT round(sum(1 - hygiene.confidence(greatest(updated_at, last_call_at), '1 year', '2026-01-01'))::numeric, 4) FROM contact WHERE phone <> '';
-- the whole record
SELECT hygiene.add_freshness('contact', '*', '5 years', 'updated_at');
SELECT key, field FROM hygiene.stale('contact', '2026-01-01') WHERE field = '*' ORDER BY key;
SELECT hygiene.remove_freshness('contact', '*');
-- the same field replaces its rule, and no function is left behind
SELECT hygiene.add_freshness('contact', 'phone', '3 years', 'greatest(updated_at, last_call_at)');
SELECT key, field FROM hygiene.stale('contact', '2026-01-01') ORDER BY key, field;
SELECT count(*) FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname ~ '^freshness_[0-9]+(_filled)?$';
-- what is not one expression of the row is refused
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'updated_at) FROM contact; DROP TABLE contact; --')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'phone')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'max(updated_at)')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'nothing')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', ' ')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '-1 year', 'updated_at')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'last_call_at', NULL, 'updated_at')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', 'fax', '1 year', 'updated_at')$$);
SELECT try($$SELECT hygiene.add_freshness('contact', '', '1 year', 'updated_at')$$);
SELECT try($$SELECT hygiene.add_freshness(NULL, 'phone', '1 year', 'updated_at')$$);
SELECT try($$SELECT hygiene.remove_freshness('contact', 'fax')$$);
SELECT try($$SELECT * FROM hygiene.stale('contact', NULL)$$);
CREATE VIEW seen AS SELECT * FROM contact;
SELECT try($$SELECT hygiene.add_freshness('seen', 'phone', '1 year', 'updated_at')$$);
CREATE TABLE keyless (phone text, updated_at timestamptz);
SELECT try($$SELECT hygiene.add_freshness('keyless', 'phone', '1 year', 'updated_at')$$);
-- a rule outlives names, and keeps what it reads from being dropped
ALTER TABLE shop.orders RENAME TO "Orders";
ALTER TABLE shop."Orders" RENAME ordered_at TO "when";
ALTER TABLE contact RENAME email TO "E-mail";
ALTER TABLE contact RENAME TO "Kontakt";
SELECT key, field FROM hygiene.stale('"Kontakt"', '2028-01-01') ORDER BY key, field;
SELECT try($$ALTER TABLE shop."Orders" DROP COLUMN "when"$$) LIKE '2BP01%' AS refused;
ALTER TABLE "Kontakt" RENAME TO contact;
ALTER TABLE contact RENAME "E-mail" TO email;
-- registered: fields by role, evidence by role, deleted rows are left out
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "phone": "phone", "email": "email", "birth_date": "birth_date", "updated_at": "updated_at", "last_activity": "last_call_at", "deleted": "archived"}', 'NL');
SELECT hygiene.add_freshness('contact', 'full_name', NULL), hygiene.add_freshness('contact', 'phone', NULL), hygiene.remove_freshness('contact', 'email');
SELECT field, stale_after, evidence, evidence_source, stale_after_source FROM hygiene.freshness_rules('contact');
SELECT * FROM hygiene.stale('contact', '2026-06-01') ORDER BY key, field;
UPDATE contact SET archived = true WHERE id = 4;
SELECT * FROM hygiene.stale('contact', '2026-06-01') ORDER BY key, field;
-- keys of several columns
CREATE TABLE lead (region text, id int, phone text, seen timestamptz, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
CREATE TABLE lead_s PARTITION OF lead DEFAULT;
INSERT INTO lead VALUES ('n', 1, '0612345678', '2020-01-01'), ('s', 1, '0612345678', '2025-12-01');
SELECT hygiene.add_freshness('lead', 'phone', '1 year', 'seen');
SELECT * FROM hygiene.stale('lead', '2026-01-01') ORDER BY key;
SELECT try($$SELECT hygiene.add_freshness('lead_n', 'phone', '1 year', 'seen')$$);
-- rights: who adds a rule owns the table; who asks needs to read what the evidence reads
CREATE ROLE regress_freshness_reader;
GRANT USAGE ON SCHEMA hygiene TO regress_freshness_reader;
SET ROLE regress_freshness_reader;
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'updated_at')$$);
SELECT try($$SELECT * FROM hygiene.stale('contact')$$);
RESET ROLE;
SELECT hygiene.grant_administration('regress_freshness_reader');
SET ROLE regress_freshness_reader;
SELECT try($$SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'updated_at')$$);
SELECT try($$SELECT hygiene.remove_freshness('contact', 'phone')$$);
RESET ROLE;
GRANT SELECT ON contact TO regress_freshness_reader;
SET ROLE regress_freshness_reader;
SELECT key FROM hygiene.stale('contact', '2026-06-01') ORDER BY key, field;
RESET ROLE;
DROP OWNED BY regress_freshness_reader;
DROP ROLE regress_freshness_reader;
-- a write that leaves the field as it is confirms nothing, whatever updated_at says
CREATE TABLE thirdparty (id int PRIMARY KEY, phone text, email text, owner text, tms timestamptz);
CREATE FUNCTION set_tms() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tms := '2025-06-01'; RETURN NEW; END $$;
INSERT INTO thirdparty SELECT n, '061234567' || n, 'x' || n || '@x.nl', NULL, CASE WHEN n < 4 THEN timestamptz '2020-01-01' END FROM generate_series(1, 4) n;
CREATE TRIGGER touch BEFORE UPDATE ON thirdparty FOR EACH ROW EXECUTE FUNCTION set_tms();
SELECT hygiene.add_freshness('thirdparty', 'phone', '1 year', 'tms'), hygiene.add_freshness('thirdparty', 'email', '1 year', 'tms');
CREATE TEMP TABLE before AS SELECT * FROM hygiene.stale('thirdparty', '2025-07-01');
UPDATE thirdparty SET owner = 'bulk';
UPDATE thirdparty SET phone = phone, tms = now();
SELECT count(*) FROM thirdparty WHERE tms = '2025-06-01';
SELECT count(*) AS stale, (SELECT count(*) FROM (TABLE before INTERSECT SELECT * FROM hygiene.stale('thirdparty', '2025-07-01')) x) AS the_same FROM before;
-- what is changed is confirmed, and only that
UPDATE thirdparty SET phone = '0699999999' WHERE id = 1;
UPDATE thirdparty SET owner = 'again';
SELECT key, field, last_confirmed FROM hygiene.stale('thirdparty', '2025-07-01') ORDER BY key, field;
SELECT key, field, last_confirmed FROM hygiene.stale('thirdparty', '2026-07-01') WHERE key = '1' ORDER BY field;
-- rows that go take along what was remembered of them
DELETE FROM thirdparty WHERE id = 2;
SELECT count(*) FROM hygiene.unchanged_value WHERE key = '2';
INSERT INTO thirdparty VALUES (2, '1', 'x@x.nl', NULL, '2025-06-01');
SELECT count(*) FROM hygiene.stale('thirdparty', '2025-07-01') WHERE key = '2';
SELECT hygiene.remove_freshness('thirdparty', 'phone');
SELECT count(*) FROM hygiene.unchanged_value u WHERE NOT EXISTS (SELECT FROM hygiene.freshness_rule r WHERE r.id = u.rule);
TRUNCATE thirdparty;
SELECT count(*) FROM hygiene.unchanged_value;
SELECT hygiene.remove_freshness('thirdparty', 'email');
SELECT count(*) FROM pg_trigger WHERE tgrelid = 'thirdparty'::regclass AND tgname LIKE 'zz_%';
-- what stands, and what has gone
SELECT kind, name, action, definition FROM hygiene.rules WHERE relation = 'contact'::regclass ORDER BY kind, name;
SET client_min_messages = warning;
DROP TABLE lead CASCADE;
RESET client_min_messages;
SELECT relation, object, state, regexp_replace(advice, '[0-9]+', 'N') AS advice FROM hygiene.status() WHERE object ~ 'freshness' AND relation IS NULL;
DELETE FROM hygiene.freshness_rule WHERE table_name = 'lead';

-- The stored moment from which a row has a stale field, kept by triggers.
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
CREATE SCHEMA shop;
CREATE TABLE contact (id int PRIMARY KEY, name text, phone text, email text, called timestamptz, seen timestamp, birth_date date);
CREATE TABLE shop.orders (id int PRIMARY KEY, contact_id int, ordered timestamptz, cancelled boolean NOT NULL DEFAULT false);
CREATE TABLE call (id int PRIMARY KEY, started timestamptz);
CREATE TABLE attendee (call_id int, contact_id int);
INSERT INTO contact VALUES (1, 'Mirjam', '0611111111', 'mirjam@x.nl', '2020-01-01', NULL), (2, 'Hakim', NULL, 'hakim@x.nl', NULL, NULL), (3, 'Nicky', NULL, NULL, '2020-01-01', NULL),
    (4, 'Tara', '0644444444', NULL, '2029-01-01', '2029-06-01');
INSERT INTO shop.orders SELECT n, 1 + n % 3, timestamptz '2021-01-01 00:00+00' + n * interval '10 days', n % 5 = 0 FROM generate_series(1, 20) n;
INSERT INTO call VALUES (1, '2022-01-01'), (2, '2023-01-01');
INSERT INTO attendee VALUES (1, 1), (1, 4), (2, 4);
SELECT try($$SELECT hygiene.add_stale_flag('contact', 'stale_at')$$);
SELECT hygiene.add_freshness('contact', 'phone', '1 year', 'greatest(called, seen, (SELECT max(c.started) FROM call c JOIN attendee a ON a.call_id = c.id WHERE a.contact_id = contact.id))'),
       hygiene.add_freshness('contact', 'email', '2 years', '(SELECT max(ordered) FROM shop.orders o WHERE o.contact_id = contact.id AND NOT cancelled)'),
       hygiene.add_freshness('contact', 'birth_date', NULL, 'called');
SELECT try($$SELECT hygiene.add_stale_flag('contact', 'name')$$);
SELECT try($$SELECT hygiene.add_stale_flag('contact', 'stale_at', 'name')$$);
SELECT try($$SELECT hygiene.add_stale_flag('contact', NULL)$$);
SELECT try($$SELECT hygiene.remove_stale_flag('contact')$$);
SELECT try($$CALL hygiene.refresh_stale_flags('contact')$$);
SELECT hygiene.add_stale_flag('contact', 'stale_at', 'is_stale');
SELECT id, stale_at, is_stale FROM contact ORDER BY id;

-- what must hold after whatever is done: the moment is the earliest of its fields, and stale() is what reading all rows says
CREATE FUNCTION wrong() RETURNS bigint LANGUAGE sql AS $$
    SELECT count(*) FROM contact t WHERE stale_at IS DISTINCT FROM least(
        CASE WHEN phone <> '' THEN hygiene.stale_at(greatest(called, seen AT TIME ZONE 'UTC', (SELECT max(c.started) FROM call c, attendee a WHERE a.call_id = c.id AND a.contact_id = t.id)), '1 year') END,
        CASE WHEN email <> '' THEN hygiene.stale_at((SELECT max(ordered) FROM shop.orders o WHERE o.contact_id = t.id AND NOT cancelled), '2 years') END)
$$;
SELECT wrong();
-- the row itself, by any way of writing
INSERT INTO contact VALUES (5, 'Kees', '0655555555', NULL, '2024-02-29 12:00+00', NULL) RETURNING stale_at;
UPDATE contact SET called = '2025-01-01 00:00+00' WHERE id = 5 RETURNING stale_at;
UPDATE contact SET phone = NULL WHERE id = 5 RETURNING stale_at, is_stale;
UPDATE contact SET stale_at = '2099-01-01', is_stale = true WHERE id = 5 RETURNING stale_at, is_stale;
INSERT INTO contact (id, phone, stale_at) VALUES (5, '1', '2099-01-01') ON CONFLICT (id) DO UPDATE SET phone = '0655555555' RETURNING stale_at AT TIME ZONE 'UTC' AS stale_at;
COPY contact (id, phone, seen) FROM stdin;
6	0666666666	2024-03-31 12:00:00
\.
SELECT stale_at AT TIME ZONE 'UTC' AS stale_at FROM contact WHERE id = 6;
SELECT wrong();
-- evidence in other tables: inserted, moved, changed, deleted, one by one and many at once
INSERT INTO shop.orders VALUES (100, 1, '2026-01-01', false), (101, 2, '2026-02-01', true), (102, NULL, '2026-02-01', false), (103, 99, now(), false);
SELECT id, stale_at FROM contact WHERE id < 3 ORDER BY id;
SELECT wrong();
UPDATE shop.orders SET contact_id = 2 WHERE id = 100;
SELECT wrong();
UPDATE shop.orders SET cancelled = NOT cancelled;
SELECT wrong();
DELETE FROM shop.orders WHERE ordered > '2021-03-01';
SELECT wrong();
UPDATE call SET started = started + interval '1 year';
SELECT wrong();
INSERT INTO attendee SELECT 2, n FROM generate_series(1, 6) n;
SELECT wrong();
DELETE FROM call WHERE id = 2;
SELECT wrong();
WITH moved AS (DELETE FROM shop.orders WHERE id = 1 RETURNING *) INSERT INTO shop.orders SELECT id + 1000, 1, '2027-01-01', cancelled FROM moved;
SELECT wrong();
TRUNCATE attendee;
SELECT wrong();
SELECT id, stale_at AT TIME ZONE 'UTC' AS stale_at FROM contact ORDER BY id;
-- in subtransactions that fail
BEGIN;
SAVEPOINT a;
INSERT INTO shop.orders VALUES (200, 2, '2028-01-01');
ROLLBACK TO a;
INSERT INTO shop.orders VALUES (200, 2, '2028-01-01');
COMMIT;
SELECT wrong();

-- the triggers of the table do not take our writes for a person's
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := NEW.name || '!'; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION touch();
UPDATE shop.orders SET ordered = '2028-06-01' WHERE id = 200;
SELECT name, stale_at FROM contact WHERE id = 2;
UPDATE contact SET birth_date = '2000-01-01' WHERE id = 2 RETURNING name;
DROP TRIGGER touch ON contact;
-- stale() trusts the moment only while everything that keeps it stands
SELECT hygiene.stale_candidates('contact', '2026-01-01'), hygiene.stale_candidates('contact', '1960-01-01');
ALTER TABLE shop.orders DISABLE TRIGGER USER;
SELECT hygiene.stale_candidates('contact', '2026-01-01');
SELECT relation, object, state, regexp_replace(advice, '[0-9]+', 'N', 'g') AS advice FROM hygiene.status() WHERE object ~ 'stale' ORDER BY object LIMIT 2;
INSERT INTO shop.orders VALUES (300, 2, '2010-01-01');
DELETE FROM shop.orders WHERE id = 200;
SELECT wrong();
ALTER TABLE shop.orders ENABLE TRIGGER USER;
CALL hygiene.refresh_stale_flags('contact', 2);
SELECT wrong();
CREATE TEMP TABLE by_all AS SELECT * FROM hygiene.stale('contact', '2026-01-01');
ALTER TABLE contact DISABLE TRIGGER zz_hygiene_stale_at;
SELECT count(*) FROM (TABLE by_all EXCEPT SELECT * FROM hygiene.stale('contact', '2026-01-01')) x;
SELECT relation, object, state, advice FROM hygiene.status() WHERE object ~ 'stale' ORDER BY object;
ALTER TABLE contact ENABLE TRIGGER zz_hygiene_stale_at;

-- rules come and go: the moment follows
SELECT hygiene.remove_freshness('contact', 'email');
SELECT id, stale_at FROM contact WHERE email <> '' AND phone IS NULL;
SELECT tgrelid::regclass, count(*) FROM pg_trigger WHERE tgname LIKE 'zz_hygiene%' GROUP BY 1 ORDER BY 1;
SELECT hygiene.add_freshness('contact', 'email', '2 years', '(SELECT max(ordered) FROM shop.orders o WHERE o.contact_id = contact.id AND NOT cancelled)');
SELECT wrong();
-- names may change, columns and defaults may come
ALTER TABLE shop.orders RENAME ordered TO "when";
ALTER TABLE shop.orders RENAME TO "Orders";
ALTER TABLE contact RENAME stale_at TO "stale At";
ALTER TABLE contact RENAME email TO "E-mail";
ALTER TABLE contact RENAME TO "Kontakt";
ALTER TABLE "Kontakt" ADD COLUMN points int NOT NULL DEFAULT 0;
INSERT INTO shop."Orders" VALUES (400, 2, '2029-01-01');
SELECT "stale At" AT TIME ZONE 'UTC' AS stale_at FROM "Kontakt" WHERE id = 2;
SELECT try($$ALTER TABLE "Kontakt" DROP COLUMN "stale At"$$) LIKE '2BP01%' AS refused;
ALTER TABLE "Kontakt" RENAME TO contact;
-- what cannot be followed is said, and not trusted
CREATE VIEW latest AS SELECT contact_id, max("when") AS ordered FROM shop."Orders" GROUP BY 1;
SELECT hygiene.add_freshness('contact', 'E-mail', '2 years', '(SELECT ordered FROM latest l WHERE l.contact_id = contact.id)');
SELECT not_followed FROM hygiene.stale_flag;
SELECT hygiene.stale_candidates('contact', '2026-01-01');
SELECT object, state, advice FROM hygiene.status() WHERE object ~ 'stale';
SELECT hygiene.remove_freshness('contact', 'E-mail');
-- left unfilled for big tables
SELECT hygiene.remove_stale_flag('contact');
SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'zz_hygiene%';
SELECT count(*) FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname ~ '^stale_flag_[0-9]';
ALTER TABLE contact DROP COLUMN "stale At";
SELECT hygiene.add_stale_flag('contact', 'stale_at', fill => false);
SELECT hygiene.stale_candidates('contact', '2026-01-01');
SELECT object, state, advice FROM hygiene.status() WHERE object ~ 'stale';
CALL hygiene.refresh_stale_flags();
SELECT hygiene.stale_candidates('contact', '2026-01-01');
SELECT object, state, advice FROM hygiene.status() WHERE object ~ 'stale';
CREATE INDEX ON contact (stale_at);
SELECT object, state, advice FROM hygiene.status() WHERE object ~ 'stale';
-- generated columns have no value yet when the moment is worked out
CREATE TABLE made (id int PRIMARY KEY, phone text, a timestamptz, b timestamptz GENERATED ALWAYS AS (a) STORED);
SELECT hygiene.add_freshness('made', 'phone', '1 year', 'b');
SELECT try($$SELECT hygiene.add_stale_flag('made', 'stale_at')$$);
-- partitions, also of another order of columns
CREATE TABLE lead (region text, id int, phone text, seen timestamptz, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
SELECT hygiene.add_freshness('lead', 'phone', '1 year', 'seen');
SELECT hygiene.add_stale_flag('lead', 'stale_at', 'is_stale');
CREATE TABLE lead_s (stale_at timestamptz, dropped int, seen timestamptz, phone text, is_stale boolean NOT NULL DEFAULT false, id int NOT NULL, region text NOT NULL);
ALTER TABLE lead_s DROP COLUMN dropped;
ALTER TABLE lead ATTACH PARTITION lead_s DEFAULT;
INSERT INTO lead VALUES ('n', 1, '1', '2020-01-01'), ('s', 1, '1', '2021-01-01');
UPDATE lead SET region = 'x', seen = '2022-01-01' WHERE region = 'n';
SELECT tableoid::regclass, region, id, stale_at, is_stale FROM lead ORDER BY 2;
SELECT * FROM hygiene.stale('lead', '2026-01-01') ORDER BY key;
-- evidence is looked up as the owner of the table: who inserts an order need not see contacts
CREATE ROLE regress_stale_clerk;
GRANT USAGE ON SCHEMA shop TO regress_stale_clerk;
GRANT INSERT ON shop."Orders" TO regress_stale_clerk;
SELECT hygiene.add_freshness('contact', 'E-mail', '2 years', '(SELECT max("when") FROM shop."Orders" o WHERE o.contact_id = contact.id)');
SET ROLE regress_stale_clerk;
INSERT INTO shop."Orders" VALUES (500, 2, '2031-01-01');
RESET ROLE;
SELECT stale_at AT TIME ZONE 'UTC' AS stale_at FROM contact WHERE id = 2;
DROP OWNED BY regress_stale_clerk;
DROP ROLE regress_stale_clerk;
-- evidence of a moment that any write sets, and of another table: both are seen for what they are
CREATE TABLE client (id int PRIMARY KEY, "tms 2" timestamptz, tms timestamptz, phone text);
CREATE TABLE visit (client_id int, at timestamptz);
INSERT INTO client VALUES (1, '2019-01-01', '2020-01-01', '1'), (2, '2019-01-01', '2020-01-01', '1');
SELECT hygiene.add_freshness('client', 'phone', '1 year', 'greatest("tms 2", tms, (SELECT max(at) FROM visit v WHERE v.client_id = client.id AND v.at > client.tms))');
SELECT hygiene.add_stale_flag('client', 'stale_at');
UPDATE client SET tms = '2025-01-01';
INSERT INTO visit VALUES (1, '2021-01-01'), (1, '2022-01-01');
SELECT id, tms, stale_at FROM client ORDER BY id;
UPDATE client SET phone = '2', tms = '2025-02-01' WHERE id = 2;
SELECT id, tms, stale_at FROM client ORDER BY id;
SELECT key, last_confirmed FROM hygiene.stale('client', '2025-06-01');

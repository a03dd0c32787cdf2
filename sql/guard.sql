-- Guards: who writes a person twice is refused, told, or let in and filed; nobody else is.
CREATE EXTENSION hygiene;
CREATE EXTENSION citext;
SET client_min_messages = warning;

-- What a statement answers: its row count, or every field of its error.
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n bigint;
    d text; h text; c text; s text; t text; col text; ctx text;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN 'ok ' || n;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, c = CONSTRAINT_NAME, s = SCHEMA_NAME, t = TABLE_NAME, col = COLUMN_NAME;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || regexp_replace(d, 'probability [01][.]\d+', 'probability ...'), 'detail: '), nullif('hint: ' || h, 'hint: '),
                     nullif(format('in: %s.%s %s %s', s, t, c, col), 'in: .  '));
END $$;

CREATE TABLE contact (id int PRIMARY KEY, first_name text, last_name text, birth_date date, email text, phone text, street text, postcode text, city text,
                      note text, deleted_at timestamptz);
INSERT INTO contact VALUES
(1, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@x.nl', '06-12345678', 'Dorpsstraat 1', '1234 AB', 'Utrecht'),
(2, 'Jan', 'de Vries', '1950-05-03', 'fam.devries@x.nl', '020-6241111', 'Laan 5', '1071 AA', 'Amsterdam'),
(3, 'Anna', 'Bakker', '2001-06-01', 'bakker@x.nl', '020-6249999', 'Kade 3', '1011 AA', 'Amsterdam');

-- what a guard needs
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block')$$);
SELECT count(*) FROM hygiene.register('contact', region => 'NL');
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block')$$);
SELECT hygiene.create_index('contact');
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', NULL)$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'refuse')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', 1.5)$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', 'NaN')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', 0.9, 0.95)$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', NULL)$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{city}')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{national_id}')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{NULL}')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', options => '{"colour": "red"}')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', options => '{"errcode": "P0001"}')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'block', options => '[]')$$);
SELECT try($$SELECT hygiene.add_duplicate_guard(NULL, 'block')$$);
SELECT try($$SELECT hygiene.remove_duplicate_guard('contact')$$);
CREATE TABLE unlike (id int);
CREATE TRIGGER t BEFORE INSERT ON unlike FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard();
SELECT try($$INSERT INTO unlike VALUES (1)$$);
DROP TRIGGER t ON unlike;
CREATE TRIGGER t AFTER INSERT ON unlike FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard('x');
SELECT try($$INSERT INTO unlike VALUES (1)$$);
DROP TABLE unlike;

-- block: the same person is refused, others are not
SELECT hygiene.add_duplicate_guard('contact', 'block');
SELECT try($$INSERT INTO contact VALUES (10, 'Mirjam', 'de Boer', '1980-02-03', 'm.deboer@werk.nl', '+31 6 1234 5678', 'Kerkweg 9', '9876 ZZ', 'Groningen')$$);
SELECT try($$INSERT INTO contact VALUES (10, 'Miriam', 'd. Boer', '1980-02-03', 'MIRJAM@x.nl', NULL, NULL, NULL, NULL)$$);
SELECT try($$INSERT INTO contact VALUES (11, 'Jan', 'de Vries', '1980-07-22', 'fam.devries@x.nl', '020-6241111', 'Laan 5', '1071 AA', 'Amsterdam')$$) AS son;
SELECT try($$INSERT INTO contact VALUES (12, 'Sophie', 'Bakker', '2001-06-01', 'bakker@x.nl', '020-6249999', 'Kade 3', '1011 AA', 'Amsterdam')$$) AS twin;
SELECT try($$INSERT INTO contact (id) VALUES (13), (14)$$) AS empty;
SELECT try($$INSERT INTO contact VALUES (15, 'Piet', 'Mol', '1970-01-02', 'mol@x.nl'), (16, 'P.', 'Mol', '1970-01-02', 'Mol@X.nl')$$) AS one_statement;
SELECT try($$INSERT INTO contact SELECT 20 + n, 'Kees', 'Jong', '1970-01-02', 'kees@x.nl' FROM generate_series(1, 3) n$$) AS one_statement;
COPY contact (id, first_name, last_name, birth_date, email) FROM stdin;
17	Els	Smit	1961-03-04	els@x.nl
18	Els	Smit	1961-03-04	els@x.nl
\.
SELECT count(*) FROM contact;

-- UPDATE: a pair that was not one before; and upserts of the row itself
SELECT try($$UPDATE contact SET email = 'new@x.nl', note = 'moved' WHERE id = 1$$);
SELECT try($$UPDATE contact SET first_name = 'Mirjam', last_name = 'de Boer', birth_date = '1980-02-03', phone = '0612345678' WHERE id = 3$$);
SELECT try($$UPDATE contact SET id = id + 100, first_name = upper(first_name)$$) AS all_rows;
SELECT try($$UPDATE contact SET id = id - 100, first_name = initcap(first_name)$$) AS back;
SELECT try($$INSERT INTO contact VALUES (1, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@x.nl') ON CONFLICT (id) DO UPDATE SET email = excluded.email, note = 'upsert'$$);
SELECT try($$INSERT INTO contact VALUES (1, 'Mirjam', 'de Boer') ON CONFLICT DO NOTHING$$);
SELECT try($$INSERT INTO contact VALUES (30, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@x.nl') ON CONFLICT (id) DO UPDATE SET email = excluded.email$$) AS upsert_of_another;
SELECT try($$INSERT INTO contact VALUES (30, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@x.nl') ON CONFLICT DO NOTHING$$) AS do_nothing;
SELECT try($$MERGE INTO contact c USING (VALUES (1, 'mirjam@y.nl'), (2, 'jan@y.nl')) v(id, email) ON c.id = v.id WHEN MATCHED THEN UPDATE SET email = v.email$$);
SELECT try($$MERGE INTO contact c USING (VALUES (40, 'mirjam@y.nl')) v(id, email) ON c.id = v.id
    WHEN NOT MATCHED THEN INSERT (id, first_name, last_name, birth_date, email) VALUES (v.id, 'Mirjam', 'de Boer', '1980-02-03', v.email)$$);
-- two that were there before the guard: either can be corrected, and nothing else becomes possible
ALTER TABLE contact DISABLE TRIGGER hygiene_duplicate_guard;
INSERT INTO contact VALUES (50, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl', '0612345678');
ALTER TABLE contact ENABLE TRIGGER hygiene_duplicate_guard;
SELECT try($$UPDATE contact SET street = 'Nieuwstraat 2' WHERE id = 50$$);
SELECT try($$UPDATE contact SET city = 'Zeist', first_name = 'Mirjam A.' WHERE id = 1$$);
SELECT try($$INSERT INTO contact VALUES (51, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl', '0612345678')$$) LIKE '23505%' AS refused;
SELECT try($$UPDATE contact SET first_name = 'Jan', last_name = 'de Vries', birth_date = '1950-05-03', email = 'jan@y.nl', phone = NULL WHERE id = 50$$) LIKE '23505%' AS refused;
DELETE FROM contact WHERE id = 50;

-- within a transaction: what is gone is gone, what was rolled back never was
BEGIN;
DELETE FROM contact WHERE id = 1;
SELECT try($$INSERT INTO contact VALUES (60, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$) AS after_delete;
SAVEPOINT s;
SELECT try($$INSERT INTO contact VALUES (61, 'Karel', 'Kok', '1999-01-09', 'kok@y.nl')$$);
ROLLBACK TO s;
SELECT try($$INSERT INTO contact VALUES (62, 'Karel', 'Kok', '1999-01-09', 'kok@y.nl')$$) AS after_rollback;
SELECT try($$INSERT INTO contact VALUES (63, 'Karel', 'Kok', '1999-01-09', 'kok@y.nl')$$) LIKE '23505%' AS refused;
WITH gone AS (DELETE FROM contact WHERE id = 62 RETURNING *)
INSERT INTO contact SELECT 64, first_name, last_name, birth_date, email FROM gone;
ROLLBACK;
-- a row changed again before its trigger runs
WITH x AS (INSERT INTO contact VALUES (65, 'Karel', 'Kok', '1999-01-09', 'kok@y.nl') RETURNING id) SELECT count(*) FROM x;
DELETE FROM contact WHERE id = 65;

-- the other SQLSTATE; thresholds; exact
SELECT hygiene.add_duplicate_guard('contact', 'block', options => '{"errcode": "23P01"}');
SELECT try($$INSERT INTO contact VALUES (70, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{email}');
SELECT try($$INSERT INTO contact VALUES (71, 'Sietske', 'Postma', '1944-12-12', 'Bakker@X.nl')$$);
SELECT try($$INSERT INTO contact VALUES (71, 'Sietske', 'Postma', '1944-12-12', '')$$);
SELECT hygiene.add_duplicate_guard('contact', 'block', NULL, exact => '{email,phone}');
SELECT try($$INSERT INTO contact VALUES (72, 'Mirjam', 'de Boer', '1980-02-03', 'other@y.nl')$$) AS only_exact;
SELECT try($$INSERT INTO contact VALUES (73, 'Sietske', 'Postma', '1954-12-12', NULL, '0031 20 624 9999')$$);
DELETE FROM contact WHERE id = 72;
SELECT tgname, tgenabled, replace(encode(tgargs, 'escape'), '\000', '|') AS arguments FROM pg_trigger WHERE tgrelid = 'contact'::regclass;

-- warn, and what lies between the thresholds: let in, told and filed
SET client_min_messages = notice;
SELECT hygiene.add_duplicate_guard('contact', 'warn');
INSERT INTO contact VALUES (80, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl');
INSERT INTO contact VALUES (81, 'Gerrit', 'Zuid', '1981-02-03', 'zuid@y.nl');
SET client_min_messages = warning;
SELECT hygiene.add_duplicate_guard('contact', 'block', 0.99999999, 0.5);
INSERT INTO contact (id, first_name, last_name, birth_date) VALUES (82, 'Gerrit', 'Zuid', '1981-02-03');
SELECT id, schema_name, table_name, key, duplicate_key, round(probability::numeric, 1) AS probability, rule, filed_by FROM hygiene.duplicate_inbox ORDER BY id;
DELETE FROM contact WHERE id >= 80;
TRUNCATE hygiene.duplicate_inbox RESTART IDENTITY;

-- deleted rows are no duplicates, and undeleting is a write like any other
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name", "birth_date": "birth_date", "email": "email",
    "phone": "phone", "street": "street", "postcode": "postcode", "city": "city", "deleted": "deleted_at"}', 'NL');
SELECT hygiene.add_duplicate_guard('contact', 'block');
UPDATE contact SET deleted_at = '2026-01-01' WHERE id = 1;
SELECT try($$INSERT INTO contact VALUES (90, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
SELECT try($$INSERT INTO contact VALUES (91, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl', deleted_at => NULL)$$) LIKE '42601%' AS no_such_syntax;
SELECT try($$INSERT INTO contact (id, first_name, last_name, birth_date, email, deleted_at) VALUES (91, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl', now())$$) AS deleted_one;
SELECT try($$UPDATE contact SET deleted_at = NULL WHERE id = 1$$) LIKE '23505%' AS refused;
DELETE FROM contact WHERE id IN (90, 91);
UPDATE contact SET deleted_at = NULL WHERE id = 1;
-- renamed columns are followed by the guard
ALTER TABLE contact RENAME COLUMN deleted_at TO "Gelöscht am";
ALTER TABLE contact RENAME COLUMN email TO "E-Mail";
UPDATE contact SET "Gelöscht am" = '2026-01-01' WHERE id = 1;
SELECT try($$INSERT INTO contact VALUES (92, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
SELECT try($$INSERT INTO contact VALUES (93, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
DELETE FROM contact WHERE id = 92;
UPDATE contact SET "Gelöscht am" = NULL WHERE id = 1;

-- the index is the only definition: without it nothing is let in
SET gin_fuzzy_search_limit = 1;
SET enable_indexscan = off;
SELECT try($$INSERT INTO contact VALUES (95, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$) LIKE '23505%' AS refused;
SHOW gin_fuzzy_search_limit;
RESET ALL;
SET client_min_messages = warning;
DROP INDEX contact_hygiene_identity;
SELECT try($$INSERT INTO contact VALUES (95, 'Somebody', 'Else')$$);
SELECT try($$UPDATE contact SET note = 'x' WHERE id = 1$$);
SELECT hygiene.create_index('contact');
SELECT try($$INSERT INTO contact VALUES (95, 'Somebody', 'Else')$$);
-- an invalid index does not count
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'contact_hygiene_identity'::regclass;
SELECT try($$INSERT INTO contact VALUES (96, 'Somebody', 'Other')$$) LIKE '55000%' AS refused;
UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'contact_hygiene_identity'::regclass;

-- registering again: the guard follows or says what it needs
SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{email}');
SELECT try($$SELECT hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name"}', 'NL')$$);
SET client_min_messages = notice;
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name", "email": "E-Mail", "birth_date": "birth_date"}', 'NL');
SET client_min_messages = warning;
SELECT object, state FROM hygiene.status();
SELECT hygiene.create_index('contact');
SELECT object, state FROM hygiene.status();
SELECT replace(encode(tgargs, 'escape'), '\000', '|') AS arguments FROM pg_trigger WHERE tgrelid = 'contact'::regclass;
SELECT try($$SELECT hygiene.unregister('contact')$$);
SELECT hygiene.remove_duplicate_guard('contact');
SELECT hygiene.unregister('contact');
SELECT try($$INSERT INTO contact VALUES (97, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$) AS unguarded;

-- archived rows (Odoo's active) and rows that say nothing
CREATE TABLE partial (id int PRIMARY KEY, name text, born date, active boolean NOT NULL DEFAULT true);
SELECT count(*) FROM hygiene.register('partial', 'person', '{"full_name": "name", "birth_date": "born", "deleted": "active"}', 'NL');
SELECT hygiene.create_index('partial');
SELECT hygiene.add_duplicate_guard('partial', 'block');
INSERT INTO partial VALUES (1, 'Mirjam de Boer', '1980-02-03', false);
SELECT try($$INSERT INTO partial VALUES (2, 'Mirjam de Boer', '1980-02-03')$$) AS archived_is_no_duplicate;
SELECT try($$UPDATE partial SET active = true WHERE id = 1$$) LIKE '23505%' AS refused;
SELECT try($$INSERT INTO partial VALUES (3, NULL, NULL), (4, NULL, NULL), (5, '', NULL), (6, 'N/A', '1900-01-01'), (7, 'N/A', '1900-01-01')$$) AS nothing_known;

-- partitions: across them, rows that move, keys; only the root is guarded
CREATE TABLE lead (region text, id uuid, name text, born date, mail citext, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
CREATE TABLE lead_rest PARTITION OF lead DEFAULT PARTITION BY HASH (id);
CREATE TABLE lead_0 PARTITION OF lead_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE lead_1 PARTITION OF lead_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "birth_date": "born", "email": "mail"}', 'NL');
SELECT hygiene.create_index('lead');
SELECT try($$SELECT hygiene.add_duplicate_guard('lead_n', 'block')$$);
SELECT hygiene.add_duplicate_guard('lead', 'block');
INSERT INTO lead VALUES ('n', '00000000-0000-0000-0000-000000000001', 'Mirjam de Boer', '1980-02-03', 'Mirjam@x.nl');
SELECT try($$INSERT INTO lead VALUES ('s', '00000000-0000-0000-0000-000000000002', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$);
SELECT try(format($$INSERT INTO lead VALUES ('s', '00000000-0000-0000-0000-00000000000%s', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$, n)) LIKE '23505%' AS refused FROM generate_series(3, 6) n;
SELECT try($$UPDATE lead SET region = 's' WHERE region = 'n'$$) AS moved;
SELECT try($$UPDATE lead SET id = '00000000-0000-0000-0000-000000000009'$$) AS moved;
SELECT try($$INSERT INTO lead_n VALUES ('n', '00000000-0000-0000-0000-000000000002', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$) LIKE '23505%' AS refused;
CREATE TABLE lead_w PARTITION OF lead FOR VALUES IN ('w');
SELECT try($$INSERT INTO lead VALUES ('w', '00000000-0000-0000-0000-000000000002', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$) LIKE '23505%' AS refused;
-- two of before the guard: one of them may move
ALTER TABLE lead DISABLE TRIGGER hygiene_duplicate_guard;
INSERT INTO lead VALUES ('n', '00000000-0000-0000-0000-000000000001', 'Mirjam de Boer', '1980-02-03', 'Mirjam@x.nl');
ALTER TABLE lead ENABLE TRIGGER hygiene_duplicate_guard;
SELECT try($$UPDATE lead SET region = 'w' WHERE region = 'n'$$) AS moved;
DELETE FROM lead WHERE region = 'w';

-- rights: who may not read the table learns no key; the inbox needs none
CREATE ROLE guard_writer;
CREATE ROLE guard_reader;
GRANT INSERT, UPDATE ON contact, lead, partial TO guard_writer, guard_reader;
GRANT SELECT ON contact, lead, partial TO guard_reader;
SELECT count(*) FROM hygiene.register('contact', region => 'NL');
DELETE FROM contact WHERE id >= 90;
SELECT hygiene.create_index('contact');
SELECT hygiene.add_duplicate_guard('contact', 'block');
SET ROLE guard_writer;
SELECT try($$INSERT INTO contact VALUES (100, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
SELECT try($$INSERT INTO lead VALUES ('n', '00000000-0000-0000-0000-000000000002', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$);
SET ROLE guard_reader;
SELECT try($$INSERT INTO contact VALUES (100, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$);
SELECT try($$INSERT INTO lead VALUES ('n', '00000000-0000-0000-0000-000000000002', 'Mirjam de Boer', '1980-02-03', 'mirjam@X.nl')$$);
RESET ROLE;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON contact USING (id > 50);
SET ROLE guard_reader;
SELECT try($$INSERT INTO contact VALUES (100, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl')$$) AS row_security;
RESET ROLE;
SELECT hygiene.add_duplicate_guard('contact', 'warn');
SET ROLE guard_writer;
SET client_min_messages = notice;
INSERT INTO contact VALUES (100, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam@y.nl');
SET client_min_messages = warning;
SELECT try($$SELECT FROM hygiene.duplicate_inbox$$);
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'warn')$$);
SELECT try($$SELECT hygiene.remove_duplicate_guard('contact')$$);
CREATE TEMP TABLE own (id int);
SELECT try($$CREATE TRIGGER t AFTER INSERT ON own FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard()$$);
SELECT current_user;
RESET ROLE;
SELECT id, key, duplicate_key, rule, filed_by FROM hygiene.duplicate_inbox;
-- who owns a table and may administer may guard it
CREATE ROLE guard_admin;
SELECT hygiene.grant_administration('guard_admin');
CREATE SCHEMA app AUTHORIZATION guard_admin;
SET ROLE guard_admin;
SELECT try($$SELECT hygiene.add_duplicate_guard('contact', 'warn')$$);

-- quoted names, quotes in values, keys of several columns and of types that settings print
CREATE TABLE app."Kontakt ""alt"" ü" ("Schlüssel 1" timestamptz, "k""2" bytea, "Näme" text, "E-Mail" text, PRIMARY KEY ("Schlüssel 1", "k""2"));
SELECT count(*) FROM hygiene.register('app."Kontakt ""alt"" ü"', 'person', '{"full_name": "Näme", "email": "E-Mail"}', 'DE');
SELECT hygiene.create_index('app."Kontakt ""alt"" ü"');
SELECT hygiene.add_duplicate_guard('app."Kontakt ""alt"" ü"', 'block');
INSERT INTO app."Kontakt ""alt"" ü" VALUES ('2026-03-04 05:06:07+00', '\x00ff', 'Jörg O''Müller "der Ältere"', 'Jörg@x.de');
SET "DateStyle" = 'German, DMY';
SET "TimeZone" = 'Asia/Tokyo';
SET bytea_output = escape;
SELECT try($$INSERT INTO app."Kontakt ""alt"" ü" VALUES (now(), '\x01', 'Jörg O''Müller', ' Jörg@X.de ')$$);
SHOW "DateStyle";
SELECT try($$SELECT hygiene.unregister('app."Kontakt ""alt"" ü"')$$);
-- renamed table: the guard stays, under its rule's old name
ALTER TABLE app."Kontakt ""alt"" ü" RENAME TO kontakt;
SELECT try($$INSERT INTO app.kontakt VALUES (now(), '\x01', 'Jörg O''Müller', ' Jörg@X.de ')$$) LIKE '23505%' AS refused;
SELECT object, state FROM hygiene.status() WHERE relation = 'app.kontakt'::regclass;
SELECT hygiene.remove_duplicate_guard('app.kontakt');
SELECT hygiene.unregister('app.kontakt');
RESET ROLE;
RESET ALL;
SET client_min_messages = warning;

-- no primary key but a unique NOT NULL index; a table of one's own order of indexes
CREATE TABLE keyless (code text NOT NULL UNIQUE, name text, mail text);
SELECT count(*) FROM hygiene.register('keyless', 'organization', '{"name": "name", "email": "mail"}', 'NL');
SELECT hygiene.create_index('keyless');
SELECT hygiene.add_duplicate_guard('keyless', 'block');
INSERT INTO keyless VALUES ('A-1', 'Bakkerij Smit B.V.', 'verkoop@smit-brood.nl');
SELECT try($$INSERT INTO keyless VALUES ('A-2', 'Bakkerij Smit BV', 'Verkoop@smit-brood.nl')$$);

-- what cannot be guarded
CREATE VIEW v AS SELECT * FROM contact;
SELECT count(*) FROM hygiene.register('v', 'person', '{"family_name": "last_name", "given_name": "first_name"}', 'NL', '{"key": "id"}');
SELECT try($$SELECT hygiene.add_duplicate_guard('v', 'block')$$);
SELECT try($$SELECT hygiene.create_index('v')$$);

-- TRUNCATE, VACUUM and a fresh start leave it working
TRUNCATE partial;
INSERT INTO partial SELECT n, (ARRAY['Anna', 'Bert', 'Carla', 'Dirk', 'Eva', 'Frank', 'Greet', 'Hans'])[1 + n % 8] || ' ' || (ARRAY['Aalbers', 'Bos', 'Claes', 'Dekker', 'Evers', 'Franken', 'Groen', 'Hoek', 'Ips'])[1 + n / 8 % 9],
    date '1940-01-01' + n * 97 FROM generate_series(1, 300) n;
DELETE FROM partial WHERE id % 3 = 0;
VACUUM partial;
SELECT try($$INSERT INTO partial SELECT id + 1000, name, born FROM partial WHERE id = 100$$) LIKE '23505%' AS refused;
SELECT try($$INSERT INTO partial SELECT n, (ARRAY['Anna', 'Bert', 'Carla', 'Dirk', 'Eva', 'Frank', 'Greet', 'Hans'])[1 + n % 8] || ' ' || (ARRAY['Aalbers', 'Bos', 'Claes', 'Dekker', 'Evers', 'Franken', 'Groen', 'Hoek', 'Ips'])[1 + n / 8 % 9],
    date '1940-01-01' + n * 97 FROM generate_series(3, 300, 3) n$$) AS deleted_ones_again;

DROP OWNED BY guard_admin, guard_writer, guard_reader;
DROP ROLE guard_admin, guard_writer, guard_reader;

-- DROP EXTENSION CASCADE takes what the extension put on tables, and no row or column of the user but those made of its functions.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE TABLE party (id int PRIMARY KEY, name text, active boolean DEFAULT true);
CREATE TABLE mechanism (id int PRIMARY KEY, party int REFERENCES party, type text, value text);
INSERT INTO party VALUES (1, 'Mirjam de Boer', true);
INSERT INTO mechanism VALUES (1, 1, 'email', 'mirjam@deboer.nl');
SELECT count(*) FROM hygiene.register('party', 'person', '{"full_name": "name", "email": {"table": "mechanism", "column": "value", "key": "party", "where": "type = ''email''"}}', 'NL');
SELECT hygiene.create_index('party'), hygiene.add_normalization('party'), hygiene.add_duplicate_guard('party', 'block'), hygiene.add_suppression_guard('party');
CREATE TABLE contact (id int PRIMARY KEY, name text, email text, changed timestamptz, email_normal text GENERATED ALWAYS AS (hygiene.normalize_email(email)) STORED, key text);
CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER own BEFORE INSERT ON contact FOR EACH ROW EXECUTE FUNCTION own();
INSERT INTO contact VALUES (1, 'Jan Smit', 'jan@smit-boten.nl', '2026-01-02 03:04Z');
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "email": "email", "updated_at": "changed"}', 'NL');
SELECT hygiene.create_index('contact'), hygiene.add_normalization('contact'), hygiene.add_duplicate_guard('contact', 'block'), hygiene.add_validation('contact', 'named', 'name IS NOT NULL', 'reject'),
       hygiene.add_suppression_guard('contact'), hygiene.place_hold('contact', 'id = 1', 'r') > 0 AS held;
SELECT hygiene.unique_key_ddl('contact', 'email') \gexec
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN ('party'::regclass, 'mechanism'::regclass, 'contact'::regclass) ORDER BY 1, 2;
-- says what else would go
\set VERBOSITY terse
DROP EXTENSION hygiene;
-- a column one wants to keep
ALTER TABLE contact ALTER COLUMN email_normal DROP EXPRESSION;
ALTER TABLE contact ADD COLUMN folded text GENERATED ALWAYS AS (hygiene.fold(name)) STORED;
DROP EXTENSION hygiene CASCADE;
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN ('party'::regclass, 'mechanism'::regclass, 'contact'::regclass) ORDER BY 1, 2;
SELECT indexrelid::regclass FROM pg_index WHERE indrelid IN ('party'::regclass, 'mechanism'::regclass, 'contact'::regclass) ORDER BY 1;
SELECT id, name, email, email_normal FROM contact;
SELECT * FROM party;
SELECT * FROM mechanism;
INSERT INTO contact (id, name, email) VALUES (2, 'jan smit', 'Jan@Smit-Boten.nl');
DELETE FROM contact WHERE id = 1;
SELECT * FROM contact;
SELECT nspname FROM pg_namespace WHERE nspname = 'hygiene';
-- and again
CREATE EXTENSION hygiene;
SELECT count(*) FROM hygiene.registered;

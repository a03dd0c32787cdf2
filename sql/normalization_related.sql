-- Normalizing records spread over tables: on write, preview, what is there, findings, renames.
CREATE EXTENSION hygiene;
\set SHOW_CONTEXT never
CREATE SCHEMA crm;
SET search_path = crm, public;
CREATE TABLE party (id int PRIMARY KEY, name text, active boolean DEFAULT true);
CREATE TABLE contact_mechanism (id serial PRIMARY KEY, party int REFERENCES party, type text, value text, active boolean DEFAULT true);
CREATE TABLE address (id serial PRIMARY KEY, party int REFERENCES party, street text, zip text, city text, land text);
INSERT INTO party VALUES (1, 'willem oosterhuis', true), (2, 'Mirjam de Boer', true), (3, 'Gone', false);
INSERT INTO contact_mechanism (party, type, value) VALUES (1, 'email', 'Willem@OOSTERHUIS.nl'), (2, 'email', 'mirjam@deboer.nl'), (2, 'phone', '06-12345678'), (2, 'website', 'X.NL'), (2, 'email', 'n/a'),
    (1, 'phone', 'zzz'), (1, 'email', 'jan@gmial.com'), (3, 'email', 'Gone@X.nl');
INSERT INTO address (party, street, zip, city, land) VALUES (1, 'Kerkstraat 3', '1234ab', 'Goes', 'Nederland'), (1, 'Hauptstr. 3', '12345', 'Berlin', 'DE');
CREATE FUNCTION mapping(country boolean) RETURNS jsonb LANGUAGE sql AS $$ SELECT '{"full_name": "name", "deleted": "active",
  "email":    {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email'' AND active"},
  "phone":    {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type IN (''phone'', ''mobile'') AND active"},
  "postcode": {"table": "address", "column": "zip", "key": "party"}}'::jsonb || CASE WHEN country THEN '{"country": {"table": "address", "column": "land", "key": "party"}}'::jsonb ELSE '{}' END $$;
SELECT count(*) FROM hygiene.register('party', 'person', mapping(false), 'NL');
SELECT * FROM hygiene.preview_normalization('party');
SELECT column_name, role, would_change FROM hygiene.preview_normalization('party', '{email}');
SELECT * FROM hygiene.findings('party') ORDER BY key, column_name, value;

-- on write, by whoever may write that table and no other
SELECT hygiene.add_normalization('party');
CREATE ROLE regress_related_writer;
GRANT USAGE ON SCHEMA crm TO regress_related_writer;
GRANT INSERT, SELECT (type, value) ON contact_mechanism TO regress_related_writer;
GRANT USAGE ON SEQUENCE contact_mechanism_id_seq TO regress_related_writer;
SET ROLE regress_related_writer;
INSERT INTO contact_mechanism (party, type, value) VALUES (2, 'email', 'A.B@Jansen-BOUW.nl'), (2, 'phone', '020 6123456'), (2, 'note', 'A.B@Jansen-BOUW.nl') RETURNING type, value;
INSERT INTO contact_mechanism (party, type, value, active) VALUES (2, 'email', 'Old@Jansen-BOUW.nl', false) RETURNING type, value;
RESET ROLE;
COPY contact_mechanism (party, type, value) FROM stdin;
1	mobile	06 22334455
\.
SELECT value FROM contact_mechanism WHERE type = 'mobile';
INSERT INTO address (party, zip, land) VALUES (2, '4321ba', NULL) RETURNING zip;
-- a row that begins to count is normalized when its value is written
UPDATE contact_mechanism SET active = true WHERE value = 'Old@Jansen-BOUW.nl' RETURNING value;
UPDATE contact_mechanism SET value = 'Older@Jansen-BOUW.nl' WHERE value = 'Old@Jansen-BOUW.nl' RETURNING value;
SELECT relation, kind, name, definition FROM hygiene.rules ORDER BY 1, 3;

-- what is there, and back
CALL hygiene.normalize('party', 2);
SELECT party, type, value FROM contact_mechanism WHERE id < 9 ORDER BY id;
SELECT name FROM party ORDER BY id;
SELECT relation, run, state, rows_changed FROM hygiene.normalizations ORDER BY run;
SELECT run, relation, key, before, after FROM hygiene.changes ORDER BY id;
SELECT outcome, row_count FROM hygiene.undo_run(2);
SELECT value FROM contact_mechanism WHERE id = 1;
SELECT hygiene.create_index('party');
CALL hygiene.normalize('party', columns => '{email}');
SELECT * FROM hygiene.check_identities('party');

-- a country in another row
SELECT count(*) FROM hygiene.register('party', 'person', mapping(true), 'NL');
SELECT hygiene.add_normalization('party');
INSERT INTO contact_mechanism (party, type, value) VALUES (1, 'phone', '030 1234567'), (1, 'phone', '0031 30 1234567') RETURNING value;
INSERT INTO address (party, zip, land) VALUES (1, '1234ab', 'nl'), (1, 'sw1a1aa', 'England') RETURNING zip, land;
SELECT column_name, code, value FROM hygiene.findings('party') WHERE value ~ '030|zzz' ORDER BY value;

-- names are followed, disabled triggers told, registrations that are used not dropped
ALTER TABLE contact_mechanism RENAME value TO val;
ALTER TABLE contact_mechanism RENAME type TO sort;
ALTER TABLE contact_mechanism RENAME TO mechanism;
INSERT INTO mechanism (party, sort, val) VALUES (1, 'email', 'A.C@Jansen-BOUW.nl') RETURNING val;
ALTER TABLE mechanism DISABLE TRIGGER hygiene_normal_party_identity_2;
SELECT object, state, advice FROM hygiene.status() WHERE state <> 'ok';
ALTER TABLE mechanism ADD COLUMN note text;
SELECT hygiene.unregister('party');
SELECT hygiene.add_normalization('party', '{name}');
SELECT name, definition FROM hygiene.rules;
SELECT hygiene.add_normalization('party', '{email}');
SELECT name, definition FROM hygiene.rules;
SELECT count(*) FROM hygiene.register('party', 'person', '{"full_name": "name", "email": {"table": "mechanism", "column": "val", "key": "party", "where": "sort IN (''email'', ''mail'')"}}', 'NL');
INSERT INTO mechanism (party, sort, val) VALUES (1, 'mail', 'A.D@Jansen-BOUW.nl') RETURNING val;
SELECT hygiene.remove_normalization('party');
SELECT hygiene.remove_normalization('party');
SELECT hygiene.unregister('party');

-- behind a link table; rows that many records refer to are nobody's own
CREATE TABLE contact (id text PRIMARY KEY, first_name text, last_name text, country_id int);
CREATE TABLE email_address (id text PRIMARY KEY, name text);
CREATE TABLE entity_email (id serial PRIMARY KEY, entity_id text, email_id text, entity_type text, deleted boolean DEFAULT false);
CREATE TABLE country (id int PRIMARY KEY, name text);
INSERT INTO country VALUES (1, 'Nederland');
INSERT INTO contact VALUES ('a', 'mirjam', 'BOER', 1), ('b', 'Piet', 'Visser', 1);
INSERT INTO email_address VALUES ('x', 'Mirjam@X.nl'), ('y', 'piet@@x');
INSERT INTO entity_email (entity_id, email_id, entity_type) VALUES ('a', 'x', 'Contact'), ('b', 'y', 'Contact'), ('b', 'x', 'Lead');
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name",
  "email": {"table": "email_address", "column": "name", "key": "id", "via": {"table": "entity_email", "key": "entity_id", "references": "email_id", "where": "entity_type = ''Contact'' AND NOT deleted"}},
  "country": {"table": "country", "column": "name", "key": "id", "parent": "country_id"}}', 'NL');
SELECT hygiene.add_normalization('contact');
INSERT INTO email_address VALUES ('z', 'Kees@X.nl') RETURNING name;
SELECT key, column_name, code, value FROM hygiene.findings('contact') ORDER BY 1, 2, 3;
CALL hygiene.normalize('contact');
SELECT * FROM email_address ORDER BY id;
SELECT * FROM country;
SELECT hygiene.add_normalization('contact', '{country}');
-- the registered table is dropped
DROP TABLE contact;
INSERT INTO email_address VALUES ('zz', 'Kees@X.nl') RETURNING name;
SELECT advice FROM hygiene.status() WHERE state = 'gone' \gset
SELECT hygiene.drop_identity_triggers(r), hygiene.drop_identity_table(r.identity_table) FROM hygiene.registration r WHERE table_name = 'contact';
INSERT INTO email_address VALUES ('zzz', 'Kees@X.nl') RETURNING name;
DROP OWNED BY regress_related_writer;
DROP ROLE regress_related_writer;

-- Records spread over tables: columns of related tables in a mapping, the identity table and its triggers, the guard on it.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    d text;
    h text;
    t text;
BEGIN
    EXECUTE statement;
    RETURN 'done';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, t = TABLE_NAME;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, 'detail: ' || nullif(d, ''), 'hint: ' || nullif(h, ''), 'table: ' || nullif(t, ''));
END $$;

-- as Tryton has it
CREATE SCHEMA crm;
SET search_path = crm, public;
CREATE TABLE party (id int PRIMARY KEY, name text, active boolean DEFAULT true);
CREATE TABLE contact_mechanism (id int PRIMARY KEY, party int NOT NULL REFERENCES party ON DELETE CASCADE, type text, value text, active boolean DEFAULT true, note text);
CREATE TABLE address (id int PRIMARY KEY, party int NOT NULL REFERENCES party ON DELETE CASCADE, street text, postal_code text, city text, sequence int, active boolean DEFAULT true);
INSERT INTO party VALUES (1, 'Willem Oosterhuis'), (2, 'Mirjam de Boer');
INSERT INTO contact_mechanism VALUES (1, 1, 'email', 'willem@x.nl', true), (2, 2, 'email', 'mirjam@x.nl', true), (3, 2, 'phone', '0612345678', true), (4, 2, 'email', 'old@x.nl', false);
INSERT INTO address VALUES (1, 1, 'Dorpsstraat 12', '1234 AB', 'Ede', 1), (2, 2, 'Kerkstraat 3', '4321 BA', 'Goes', 2), (3, 2, 'Postbus 1', '4300 AA', 'Zierikzee', 5);
CREATE FUNCTION mapping() RETURNS jsonb LANGUAGE sql AS $$ SELECT '{"full_name": "name", "deleted": "active",
  "email": {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email'' AND active"},
  "phone": {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type IN (''phone'', ''mobile'') AND active"},
  "street": {"table": "address", "column": "street", "key": "party", "where": "active", "order": "sequence"},
  "postcode": {"table": "address", "column": "postal_code", "key": "party", "where": "active", "order": "sequence"},
  "city": {"table": "address", "column": "city", "key": "party", "where": "active", "order": "sequence"}}'::jsonb $$;
SELECT * FROM hygiene.register('party', 'person', mapping(), 'NL');
-- works before there is an identity table
SELECT id, hygiene.identity(p) FROM party p ORDER BY id;
SELECT key FROM hygiene.find_like('party', '{"full_name": "M. de Boer", "email": "mirjam@x.nl", "phone": "06-12345678"}');
SELECT * FROM hygiene.status();
SELECT hygiene.create_index('party');
SELECT hygiene.create_index('party');
SELECT * FROM hygiene.party_identity ORDER BY k1;
SELECT object, state, advice FROM hygiene.status();
SELECT indexdef FROM pg_indexes WHERE schemaname = 'hygiene' AND tablename = 'party_identity' ORDER BY 1;
SELECT hygiene.index_ddl('party');
-- every kind of write of every table
CREATE FUNCTION stored() RETURNS TABLE (key int, identity hygiene.identity, deleted boolean, problem text) LANGUAGE sql AS $$
    SELECT k1, i.identity, i.deleted, c.problem FROM hygiene.party_identity i FULL JOIN hygiene.check_identities('crm.party') c ON c.key = k1::text ORDER BY 1 $$;
INSERT INTO party VALUES (3, 'Anna Bakker'), (4, NULL);
INSERT INTO contact_mechanism VALUES (10, 3, 'email', 'anna@x.nl'), (11, 3, 'website', 'x.nl'), (12, 3, 'mobile', '06 22334455'), (13, 3, 'phone', '020 6123456');
SELECT * FROM stored();
UPDATE contact_mechanism SET party = 1 WHERE id = 12;
UPDATE contact_mechanism SET type = 'email', value = 'anna@home.nl' WHERE id = 11;
UPDATE contact_mechanism SET active = false WHERE id = 10;
UPDATE address SET sequence = 1 WHERE id = 3;
UPDATE party SET name = 'Anna Bakker-Smit' WHERE id = 3;
UPDATE party SET active = false WHERE id = 1;
SELECT * FROM stored();
DELETE FROM contact_mechanism WHERE id = 11;
UPDATE party SET id = 33, active = NULL WHERE id = 4;
DELETE FROM party WHERE id = 1;
SELECT * FROM stored();
-- what changes nothing writes nothing
SELECT ctid FROM hygiene.party_identity WHERE k1 = 2 \gset
UPDATE contact_mechanism SET note = 'seen' WHERE party = 2;
UPDATE party SET name = name WHERE id = 2;
SELECT ctid = :'ctid'::tid AS untouched FROM hygiene.party_identity WHERE k1 = 2;
TRUNCATE address;
SELECT * FROM stored();
-- finding
INSERT INTO party VALUES (5, 'M. de Boer');
INSERT INTO contact_mechanism VALUES (20, 5, 'email', 'Mirjam@X.nl'), (21, 5, 'mobile', '+31612345678');
SELECT key_a, key_b, probability > 0.95 AS sure FROM hygiene.find_duplicates('party');
SELECT key, probability > 0.95 AS sure, record FROM hygiene.duplicates_of('party', '5');
SELECT key FROM hygiene.find_like('party', '{"full_name": "Mirjam Boer", "email": "mirjam@x.nl"}');
SELECT field, level FROM hygiene.explain_pair('party', '2', '5');
SELECT key FROM hygiene.search('party', 'mirjam boer') ORDER BY key;
SELECT key FROM hygiene.search('party', 'anna') ORDER BY key;
SELECT key_a, key_b FROM hygiene.find_matches('party', 'party') WHERE key_a < key_b;
SET enable_seqscan = off;
CREATE FUNCTION plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query; END $$;
SELECT hygiene.record_source(r, 'party', 't') AS source, hygiene.record_identity(r, 'party', 't') AS identity FROM hygiene.registration r WHERE table_name = 'party' \gset
SELECT plan(format('SELECT t.id FROM %s WHERE hygiene.shares_key(%s, (SELECT hygiene.person(full_name => ''Mirjam de Boer'')))', :'source', :'identity'));
RESET enable_seqscan;
-- guarding: refused at the write that makes the record a duplicate
DELETE FROM party WHERE id = 5;
SELECT try($$SELECT hygiene.add_duplicate_guard('crm.party', 'block', exact => '{website}')$$);
SELECT hygiene.add_duplicate_guard('party', 'block', exact => '{email}');
BEGIN ISOLATION LEVEL REPEATABLE READ;
INSERT INTO party VALUES (6, 'Mirjam de Boer');
SAVEPOINT s;
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (30, 6, 'email', 'mirjam@x.nl')$$);
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (30, 6, 'mobile', '0612345678')$$);
INSERT INTO contact_mechanism VALUES (30, 6, 'email', 'mail@elders.nl');
COMMIT;
SELECT try($$UPDATE crm.contact_mechanism SET value = 'MIRJAM@x.nl' WHERE id = 30$$);
SELECT try($$UPDATE crm.contact_mechanism SET type = 'email', value = 'mail@elders.nl' WHERE id = 3$$);
-- deleted ones do not count, and are checked when they come back
UPDATE party SET active = false WHERE id = 2;
UPDATE contact_mechanism SET value = 'mirjam@x.nl' WHERE id = 30;
SELECT try($$UPDATE crm.party SET active = true WHERE id = 2$$);
UPDATE contact_mechanism SET active = false WHERE id = 2;
UPDATE party SET active = true WHERE id = 2;
SELECT try($$UPDATE crm.contact_mechanism SET active = true WHERE id = 2$$);
-- rows of one statement are compared, and by what they are at its end
SELECT try($$WITH p AS (INSERT INTO crm.party VALUES (7, 'Karel Kok'), (8, 'K. Kok') RETURNING id) SELECT 1$$);
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (40, 7, 'email', 'kok@x.nl'), (41, 8, 'email', 'kok@x.nl')$$);
SELECT * FROM stored() WHERE problem IS NOT NULL;
-- what a guard would have refused
INSERT INTO party VALUES (70, 'Trijntje Keever'), (71, 'T. Keever');
BEGIN;
SELECT hygiene.remove_duplicate_guard('party');
INSERT INTO contact_mechanism VALUES (70, 70, 'email', 'keever@x.nl'), (71, 71, 'email', 'keever@x.nl');
SELECT key, duplicate_key, reason FROM hygiene.preview_duplicate_guard('party', exact => '{email}');
ROLLBACK;
-- warn: filed under the registered relation
SELECT hygiene.add_duplicate_guard('party', 'warn', exact => '{email}');
INSERT INTO contact_mechanism VALUES (40, 7, 'email', 'kok@x.nl'), (41, 8, 'email', 'kok@x.nl');
SELECT schema_name, table_name, key, duplicate_key, rule FROM hygiene.duplicate_inbox ORDER BY id;
SELECT hygiene.dismiss_duplicate('party', '7', '8');
SELECT hygiene.add_duplicate_guard('party', 'block', exact => '{email}');
UPDATE contact_mechanism SET value = 'karel@x.nl' WHERE party = 7;
UPDATE contact_mechanism SET value = 'kok@x.nl' WHERE party = 7;
-- who may write but not read
CREATE ROLE related_clerk;
GRANT USAGE ON SCHEMA crm TO related_clerk;
GRANT INSERT, UPDATE ON party, contact_mechanism TO related_clerk;
SET ROLE related_clerk;
INSERT INTO party VALUES (9, 'Mirjam de Boer');
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (50, 9, 'email', 'mirjam@x.nl')$$);
SELECT try($$SELECT * FROM hygiene.party_identity$$);
SELECT try($$SELECT hygiene.find_like('crm.party', '{"full_name": "Mirjam Boer"}')$$);
SELECT try($$SELECT hygiene.check_identities('crm.party')$$);
RESET ROLE;
GRANT SELECT ON party TO related_clerk;
SET ROLE related_clerk;
-- reads the party, not its e-mail addresses
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (50, 9, 'email', 'mirjam@x.nl')$$);
RESET ROLE;
GRANT SELECT ON contact_mechanism, address, hygiene.party_identity TO related_clerk;
SET ROLE related_clerk;
SELECT try($$INSERT INTO crm.contact_mechanism VALUES (50, 9, 'email', 'mirjam@x.nl')$$);
SELECT key FROM hygiene.find_like('crm.party', '{"full_name": "Mirjam Boer", "email": "mirjam@x.nl"}');
RESET ROLE;
-- a trigger of someone else's table does not reach the identities
CREATE TABLE other (id int PRIMARY KEY);
CREATE TRIGGER t AFTER INSERT ON other FOR EACH ROW EXECUTE FUNCTION hygiene.maintain_identity('party_identity');
CREATE TRIGGER u AFTER TRUNCATE ON other FOR EACH STATEMENT EXECUTE FUNCTION hygiene.maintain_identity('party_identity');
SELECT try('INSERT INTO crm.other VALUES (1)');
SELECT try('TRUNCATE crm.other');
DROP TABLE other;
-- triggers circumvented, and mended
ALTER TABLE contact_mechanism DISABLE TRIGGER hygiene_party_identity;
UPDATE contact_mechanism SET value = 'changed@x.nl' WHERE id = 30;
DROP TRIGGER hygiene_party_identity ON address;
DELETE FROM hygiene.party_identity WHERE k1 = 9;
INSERT INTO hygiene.party_identity VALUES (99, NULL, false);
SELECT * FROM hygiene.check_identities('party') ORDER BY 1;
SELECT object, state, advice FROM hygiene.status() WHERE state <> 'ok';
SELECT hygiene.refresh_identities('party');
SELECT * FROM hygiene.check_identities('party');
SELECT object, state FROM hygiene.status();
-- renames of every table and column are followed
ALTER TABLE contact_mechanism RENAME TO "Contact ""Way""";
ALTER TABLE "Contact ""Way""" RENAME COLUMN party TO "party id";
ALTER TABLE "Contact ""Way""" RENAME COLUMN type TO kind;
ALTER TABLE party RENAME COLUMN id TO nr;
ALTER TABLE party RENAME TO partner;
ALTER SCHEMA crm RENAME TO "C r m";
SET search_path = "C r m", public;
INSERT INTO partner VALUES (60, 'Sietske Postma');
INSERT INTO "Contact ""Way""" VALUES (60, 60, 'email', 'postma@x.nl');
SELECT k1, identity FROM hygiene.party_identity WHERE k1 = 60;
SELECT try($$INSERT INTO partner VALUES (61, 'S. Postma'); INSERT INTO "Contact ""Way""" VALUES (61, 61, 'email', 'postma@x.nl')$$);
SELECT jsonb_pretty(columns -> 'email') FROM hygiene.registered;
SELECT object, state FROM hygiene.status();
-- a column of a condition that goes is told of
BEGIN;
ALTER TABLE "Contact ""Way""" DROP COLUMN kind;
SELECT object, state FROM hygiene.status();
SELECT try('INSERT INTO "Contact ""Way""" VALUES (70, 60, $$x@y.nl$$)');
ROLLBACK;
-- another mapping: the triggers follow
SELECT role, columns FROM hygiene.register('partner', 'person', '{"full_name": "name", "email": {"table": "Contact \"Way\"", "column": "value", "key": "party id"}}', 'NL');
INSERT INTO "Contact ""Way""" VALUES (62, 60, 'other', 'postma@y.nl');
SELECT k1, identity FROM hygiene.party_identity WHERE k1 = 60;
SELECT * FROM hygiene.check_identities('partner');
SELECT try($$SELECT hygiene.register('partner', 'person', '{"full_name": "name"}')$$);
SELECT try($$SELECT hygiene.unregister('partner')$$);
SELECT hygiene.remove_duplicate_guard('partner');
SELECT role, columns FROM hygiene.register('partner', 'person', '{"full_name": "name"}');
SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'hygiene%';
SELECT proname FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname LIKE 'part%identity%';
SELECT hygiene.unregister('partner');

-- a link table, as EspoCRM has it; e-mail addresses are shared
CREATE TABLE contact (id varchar(24) PRIMARY KEY, first_name text, last_name text, email_old text, deleted boolean DEFAULT false, country_id int);
CREATE TABLE email_address (id varchar(24) PRIMARY KEY, name text, deleted boolean DEFAULT false);
CREATE TABLE entity_email_address (id serial PRIMARY KEY, entity_id varchar(24), email_address_id varchar(24), entity_type text, deleted boolean DEFAULT false);
CREATE INDEX ON entity_email_address (entity_id);
CREATE TABLE country (id int PRIMARY KEY, code text);
INSERT INTO country VALUES (1, 'NL'), (2, 'DE');
SELECT role, columns, example, note FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name", "deleted": "deleted",
  "email": ["email_old", {"table": "email_address", "column": "name", "key": "id", "where": "NOT deleted",
            "via": {"table": "entity_email_address", "key": "entity_id", "references": "email_address_id", "where": "entity_type = ''Contact'' AND NOT deleted"}}],
  "country": {"table": "country", "column": "code", "key": "id", "parent": "country_id"}}');
SELECT hygiene.create_index('contact');
INSERT INTO contact VALUES ('c1', 'Mirjam', 'de Boer', 'm@old.nl', false, 1), ('c2', 'Willem', 'Oosterhuis', NULL, false, 2);
INSERT INTO email_address VALUES ('e1', 'mirjam@x.nl'), ('e2', 'willem@x.nl');
INSERT INTO entity_email_address (entity_id, email_address_id, entity_type) VALUES ('c1', 'e1', 'Contact'), ('c2', 'e2', 'Contact'), ('c2', 'e1', 'Account');
-- a link before its contact
INSERT INTO entity_email_address (entity_id, email_address_id, entity_type) VALUES ('c3', 'e1', 'Contact'), ('a1', 'e1', 'Account');
SELECT k1, identity, deleted FROM hygiene.contact_identity ORDER BY 1;
INSERT INTO contact VALUES ('c3', 'Anna', 'Bakker');
UPDATE email_address SET name = 'shared@x.nl' WHERE id = 'e1';
UPDATE country SET code = 'BE' WHERE id = 2;
UPDATE entity_email_address SET deleted = true WHERE entity_id = 'c2';
SELECT k1, identity, deleted FROM hygiene.contact_identity ORDER BY 1;
DELETE FROM email_address WHERE id = 'e1';
TRUNCATE entity_email_address;
SELECT k1, identity, deleted FROM hygiene.contact_identity ORDER BY 1;
SELECT * FROM hygiene.check_identities('contact');
SELECT proname, pg_get_function_arguments(oid), prosrc FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname ~ '^contact_identity_(keys|lock)$' ORDER BY 1, 2;

-- types that change, seen by plans that are there already
ALTER TABLE entity_email_address ALTER entity_id TYPE text, ALTER email_address_id TYPE text;
INSERT INTO entity_email_address (entity_id, email_address_id, entity_type) VALUES ('c2', 'e2', 'Contact');
ALTER TABLE email_address ALTER name TYPE varchar(200);
UPDATE email_address SET name = 'oosterhuis@x.nl' WHERE id = 'e2';
ALTER TABLE country ALTER id TYPE bigint;
UPDATE country SET code = 'FR' WHERE id = 2;
SELECT k1, identity FROM hygiene.contact_identity WHERE k1 = 'c2';
ALTER TABLE contact ALTER id TYPE text;
SELECT try($$UPDATE contact SET first_name = 'Wim' WHERE id = 'c2'$$);
SELECT hygiene.refresh_identities('contact');
UPDATE contact SET first_name = 'Wim' WHERE id = 'c2';
SELECT k1, identity FROM hygiene.contact_identity WHERE k1 = 'c2';
SELECT * FROM hygiene.check_identities('contact');

-- keys of several columns; birth date of another table; kind party
CREATE TABLE org (country text, nr int, name text, is_company boolean, PRIMARY KEY (country, nr));
CREATE TABLE org_more (nr int, country text, born date, site text, PRIMARY KEY (country, nr));
SELECT role, columns FROM hygiene.register('org', 'party', '{"name": "name", "full_name": "name", "is_organization": "is_company",
  "birth_date": {"table": "org_more", "column": "born", "key": ["country", "nr"]}, "website": {"table": "org_more", "column": "site", "key": ["country", "nr"]}}', 'NL');
INSERT INTO org VALUES ('NL', 1, 'Bakkerij Smit', true), ('NL', 2, 'Jan Smit', false);
INSERT INTO org_more VALUES (1, 'NL', NULL, 'smit.nl'), (2, 'NL', '1980-02-03', NULL);
SELECT hygiene.create_index('org');
UPDATE org_more SET site = 'www.bakkerij-smit.nl' WHERE nr = 1;
SELECT * FROM hygiene.org_identity ORDER BY k2;
SELECT hygiene.identity_of('org', '["NL", "2"]');
DELETE FROM hygiene.org_identity;
SELECT * FROM hygiene.check_identities('org') ORDER BY 1;
SELECT hygiene.refresh_identities('org');

-- what is wrong is named, with what there is
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "email_address IS NOT NULL"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "xmin IS NOT NULL"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"column": "name"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "adres", "key": "id"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "contact"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": ["id", "name"]}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "if": "true"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "via": {"table": "entity_email_address", "key": "entity_id"}}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "via": {"table": "entity_email_address", "key": "entity_id", "references": ["id", "entity_type"]}}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "entity_email_address", "column": "id", "key": "entity_id", "parent": "country_id"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "active"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "name"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "true); DROP TABLE country; SELECT (true"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "true) FROM pg_class WHERE (true"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "EXISTS (SELECT FROM country)"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "now() IS NOT NULL"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id", "where": "count(*) > 1"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"full_name": "first_name", "deleted": {"table": "email_address", "column": "deleted", "key": "id"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "pg_class", "schema": "pg_catalog", "column": "relname", "key": "relname"}}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id"}}', options => '{"key": "first_name"}')$$);
CREATE TABLE parted (id int PRIMARY KEY, name text) PARTITION BY RANGE (id);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"email": {"table": "parted", "column": "name", "key": "name"}}')$$);
SELECT try($$SELECT hygiene.register('parted', 'person', '{"email": {"table": "email_address", "column": "name", "key": "id"}}')$$);
SELECT try($$SELECT hygiene.register('org', 'person', '{"email": {"table": "email_address", "column": "name", "key": ["id", "deleted"]}}')$$);
SELECT count(*) FROM country;
-- conditions are what they were for who registered, whatever is planted later
CREATE FUNCTION is_mail(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 LIKE '%@%' $$;
SELECT role FROM hygiene.register('contact', 'person', '{"full_name": "first_name", "email": {"table": "email_address", "column": "name", "key": "id", "where": "is_mail(name) -- as it is"}}');
CREATE SCHEMA planted;
CREATE FUNCTION planted.is_mail(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT 1 / 0 = 1 $$;
SET search_path = planted, "C r m";
INSERT INTO "C r m".email_address VALUES ('c1', 'x@y.nl');
SELECT k1, identity FROM hygiene.contact_identity WHERE k1 = 'c1';
SET search_path = "C r m", public;
-- tables are dropped as if nothing were registered
DROP TABLE country;
SELECT object, state, advice FROM hygiene.status() WHERE state <> 'ok';
DROP TABLE contact CASCADE;
SELECT to_regclass('hygiene.contact_identity');
INSERT INTO email_address VALUES ('e9', 'goes@on.nl');
SELECT object, state, advice FROM hygiene.status() WHERE state <> 'ok';
SELECT hygiene.drop_identity_triggers(r), hygiene.drop_identity_table(r.identity_table) FROM hygiene.registration r WHERE (r.schema_name, r.table_name) = ('C r m', 'contact');
DELETE FROM hygiene.registration WHERE (schema_name, table_name) = ('C r m', 'contact');
SELECT count(*) FROM pg_trigger WHERE tgrelid = 'email_address'::regclass;
DROP ROLE IF EXISTS nobody;
REVOKE ALL ON SCHEMA "C r m" FROM related_clerk;
DROP OWNED BY related_clerk;
DROP ROLE related_clerk;
-- an owner who is no superuser does all of it
CREATE ROLE related_owner;
CREATE ROLE related_app;
SELECT hygiene.grant_administration('related_owner');
CREATE SCHEMA own AUTHORIZATION related_owner;
GRANT USAGE ON SCHEMA own TO related_app;
SET ROLE related_owner;
SET search_path = own;
CREATE TABLE person (id int PRIMARY KEY, name text);
CREATE TABLE mailbox (id int PRIMARY KEY, person int, mail text, bounced boolean);
GRANT INSERT, UPDATE, DELETE, TRUNCATE ON person, mailbox TO related_app;
GRANT SELECT ON person TO related_app;
SELECT role FROM hygiene.register('person', 'person', '{"full_name": "name", "email": {"table": "mailbox", "column": "mail", "key": "person", "where": "NOT bounced"}}');
SELECT hygiene.create_index('person');
SELECT hygiene.add_duplicate_guard('person', 'block', exact => '{email}');
RESET ROLE;
SET ROLE related_app;
INSERT INTO person VALUES (1, 'Aukje Terpstra'), (2, 'A. Terpstra');
INSERT INTO mailbox VALUES (1, 1, 'aukje@terp.nl', false);
SELECT public.try($$INSERT INTO mailbox VALUES (2, 2, 'aukje@terp.nl', false)$$);
INSERT INTO mailbox VALUES (2, 2, 'aukje@terp.nl', true);
RESET ROLE;
SET ROLE related_owner;
SELECT * FROM hygiene.check_identities('person');
SELECT hygiene.refresh_identities('person');
SELECT role FROM hygiene.register('person', 'person', '{"full_name": "name", "email": {"table": "mailbox", "column": "mail", "key": "person"}}');
SELECT relname, relowner::regrole, relacl FROM pg_class WHERE relnamespace = 'hygiene'::regnamespace AND relname LIKE 'person_identity%' ORDER BY 1;
ALTER TABLE mailbox RENAME mail TO address;
RESET ROLE;
SET ROLE related_app;
TRUNCATE mailbox;
DELETE FROM person WHERE id = 2;
RESET ROLE;
SET ROLE related_owner;
SELECT k1, identity FROM hygiene.person_identity ORDER BY 1;
RESET ROLE;
SELECT object, state FROM hygiene.status() WHERE relation = 'person'::regclass;
SET ROLE related_owner;
SELECT hygiene.remove_duplicate_guard('person'), hygiene.unregister('person');
RESET ROLE;
SET search_path = "C r m", public;
SET client_min_messages = warning;
-- tables of somebody else
CREATE TABLE foreign_mail (id int PRIMARY KEY, person int, mail text);
GRANT USAGE ON SCHEMA "C r m" TO related_owner;
SET ROLE related_owner;
SELECT public.try($$SELECT hygiene.register('own.person', 'person', '{"full_name": "name", "email": {"table": "foreign_mail", "schema": "C r m", "column": "mail", "key": "person"}}')$$);
RESET ROLE;
SELECT role FROM hygiene.register('own.person', 'person', '{"full_name": "name", "email": {"table": "foreign_mail", "column": "mail", "key": "person"}}');
SELECT try($$SELECT hygiene.create_index('own.person')$$);
DROP SCHEMA own CASCADE;
DROP TABLE foreign_mail;
DROP OWNED BY related_owner, related_app;
DROP ROLE related_owner, related_app;

-- rules of records spread over tables
CREATE SCHEMA club;
CREATE TABLE club.member (id int PRIMARY KEY, name text, born date);
CREATE TABLE club.member_mail (member int REFERENCES club.member, mail text);
SELECT count(*) FROM hygiene.register('club.member', 'person', '{"full_name": "name", "birth_date": "born", "email": {"table": "member_mail", "column": "mail", "key": "member"}}', 'NL');
SELECT try($$SELECT hygiene.unique_key_ddl('club.member', 'email')$$);
SELECT try($$SELECT hygiene.add_normalization('club.member', '{email}')$$);
SELECT try($$SELECT hygiene.add_suppression_guard('club.member')$$);
SET client_min_messages = notice;
SELECT hygiene.add_normalization('club.member');
SET client_min_messages = warning;
SELECT hygiene.create_index('club.member') IS NOT NULL;
SELECT hygiene.add_suppression_guard('club.member'), hygiene.suppress_record('{"email": "sietske@x.nl"}', 'objected');
INSERT INTO club.member VALUES (1, 'Sietske Postma'), (2, 'Karel Kok');
SELECT try($$INSERT INTO club.member_mail VALUES (1, 'Sietske@X.nl')$$);
INSERT INTO club.member_mail VALUES (2, 'karel@x.nl');
SELECT try($$UPDATE club.member_mail SET mail = 'sietske@x.nl'$$) LIKE '23514%' AS refused;
SELECT relation, kind, name, action FROM hygiene.rules WHERE relation = 'club.member'::regclass ORDER BY kind;
-- somebody suppressed who is there does not keep the table from being filled anew
SELECT hygiene.suppress('club.member', '2', 'erased') IS NOT NULL, hygiene.refresh_identities('club.member');
SELECT try($$SELECT hygiene.unregister('club.member')$$);
SELECT hygiene.remove_suppression_guard('club.member'), hygiene.remove_normalization('club.member'), hygiene.add_validation('club.member', 'named', 'name IS NOT NULL', 'reject', 'no name');
SELECT try($$SELECT hygiene.unregister('club.member')$$);
SELECT hygiene.remove_validation('club.member', 'named'), hygiene.unregister('club.member');
-- a schema that one may not use
CREATE SCHEMA closed;
CREATE TABLE closed.lead (id int PRIMARY KEY, name text);
SELECT count(*) FROM hygiene.register('closed.lead', 'person', '{"full_name": "name"}');
CREATE ROLE related_reader;
GRANT USAGE ON SCHEMA hygiene TO related_reader;
SET ROLE related_reader;
SELECT object, state, advice FROM hygiene.status() WHERE object LIKE '%closed%';
RESET ROLE;
DROP OWNED BY related_reader;
DROP ROLE related_reader;
-- a temporary table that is gone goes with the next registration
CREATE TEMP TABLE passing (id int PRIMARY KEY, name text);
SELECT count(*) FROM hygiene.register('passing', 'person', '{"full_name": "name"}');
DISCARD TEMP;
SELECT state FROM hygiene.status() WHERE object LIKE '%passing';
SELECT count(*) FROM hygiene.register('closed.lead', 'person', '{"full_name": "name"}');
SELECT count(*) FROM hygiene.status() WHERE object LIKE '%passing';

-- Registering: what columns mean, by whom, for which relations; everything works or says what to do.
CREATE EXTENSION hygiene;
CREATE EXTENSION citext;
SET client_min_messages = warning;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n bigint; d text; h text;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN 'ok ' || n;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '));
END $$;

-- bad input
CREATE TABLE contact (id int PRIMARY KEY, first_name text, last_name text, email text, mobile text, place text, doc xml, pic bytea, score point, born text);
SELECT try($$SELECT hygiene.register(NULL)$$);
SELECT try($$SELECT hygiene.register('no_such_table')$$);
SELECT try($$SELECT hygiene.register('contact', 'dog')$$);
SELECT try($$SELECT hygiene.register('contact', region => 'Nederland')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "voornaam"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"colour": "place"}')$$);
SELECT try($$SELECT hygiene.register('contact', 'person', '{"website": "place"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '["first_name"]')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '"first_name"')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"country": "place"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": []}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": [null]}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": 1}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "ctid"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "doc"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "pic"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "first_name", "birth_date": "score"}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "first_name", "birth_date": ["born", "place"]}')$$);
SELECT try($$SELECT hygiene.register('contact', columns => '{"given_name": "first_name", "extra": "score"}')$$);
SELECT try($$SELECT hygiene.register('contact', 'party', '{"full_name": "first_name"}')$$);
SELECT try($$SELECT hygiene.register('contact', options => '{"colour": "red"}')$$);
SELECT try($$SELECT hygiene.register('contact', options => '{"key": "nr"}')$$);
SELECT try($$SELECT hygiene.register('contact', options => '{"key": []}')$$);
SELECT try($$SELECT hygiene.register('contact', options => '[]')$$);
SELECT try($$SELECT hygiene.register('contact_pkey')$$);
CREATE SEQUENCE number;
SELECT try($$SELECT hygiene.register('number')$$);
CREATE TABLE nothing (id int PRIMARY KEY, colour text);
SELECT try($$SELECT hygiene.register('nothing')$$);
CREATE TABLE no_columns ();
SELECT try($$SELECT hygiene.register('no_columns')$$);
SELECT hygiene.suggest_columns('no_columns'), hygiene.suggest_columns('nothing');
SELECT try($$SELECT hygiene.unregister('contact')$$);
SELECT try($$SELECT hygiene.index_ddl('contact')$$);
SELECT try($$SELECT hygiene.create_index('contact')$$);
SELECT try($$SELECT hygiene.identity_expression('contact')$$);
SELECT try($$SELECT hygiene.identity_expression(NULL)$$);
SELECT try($$SELECT hygiene.index_ddl(NULL)$$);
SELECT count(*) AS nothing_was_kept FROM hygiene.registered;

-- an empty table, then rows
SELECT * FROM hygiene.register('contact');
INSERT INTO contact VALUES (1, 'Mirjam', 'de Boer', 'Mirjam@Gmail.com', '06-12345678', 'Utrecht'), (2, 'Jan', 'de Vries', 'none', '06-87654321', NULL);
SELECT * FROM hygiene.register('contact');
SELECT hygiene.identity_expression('contact'), hygiene.identity_expression('contact', 'my c');
SELECT hygiene.index_ddl('contact');
SELECT hygiene.create_index('contact');
SET client_min_messages = notice;
SELECT hygiene.create_index('contact');
SET client_min_messages = warning;
SELECT hygiene.identity(c) FROM contact c ORDER BY id;
SELECT relation, kind, columns, region, options, rule_set FROM hygiene.registered;
SELECT * FROM hygiene.status();
-- again, with another mapping, key and region; the index is told to be old
SELECT role, columns FROM hygiene.register('contact', 'PERSON', '{"given_name": ["first_name"], "family_name": "last_name", "email": null, "birth_date": "born"}', 'nl');
SELECT hygiene.identity(c) FROM contact c ORDER BY id;
SELECT state, advice FROM hygiene.status();
SELECT hygiene.create_index('contact');
SELECT state FROM hygiene.status();

-- the same columns in other roles are another mapping
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "last_name", "family_name": "first_name", "birth_date": "born"}', 'NL');
SELECT state FROM hygiene.status();
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first_name", "family_name": "last_name", "birth_date": "born"}', 'NL');
SELECT state FROM hygiene.status();

-- names that change
ALTER TABLE contact RENAME TO "Contact Person";
ALTER TABLE "Contact Person" RENAME COLUMN first_name TO "first ""name""";
CREATE SCHEMA crm;
ALTER TABLE "Contact Person" SET SCHEMA crm;
ALTER SCHEMA crm RENAME TO "Crm ü";
SELECT relation, columns FROM hygiene.registered;
SELECT object, state FROM hygiene.status();
SELECT hygiene.identity(c) FROM "Crm ü"."Contact Person" c WHERE id = 1;
-- a view's name and columns, too
CREATE VIEW person_view AS SELECT id AS nr, last_name AS name FROM "Crm ü"."Contact Person";
SELECT try($$SELECT hygiene.register('person_view', 'person', '{"full_name": "name"}')$$);
SELECT role, columns, example FROM hygiene.register('person_view', 'person', '{"full_name": "name"}', 'NL', '{"key": ["nr"]}');
ALTER VIEW person_view RENAME TO view_2;
ALTER VIEW view_2 RENAME COLUMN name TO naam;
SELECT relation, columns FROM hygiene.registered WHERE table_name LIKE '%view%';
SELECT try($$SELECT * FROM hygiene.find_duplicates('view_2')$$);
SELECT try($$SELECT hygiene.create_index('view_2')$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('view_2', '1')$$);
-- a key that was renamed
ALTER VIEW view_2 RENAME COLUMN nr TO number;
SELECT try($$SELECT * FROM hygiene.duplicates_of('view_2', '1')$$);
DROP VIEW view_2;
-- a column that is dropped, a type that no longer serves, a table that is dropped, and one of its name made again
CREATE TABLE gone (id int PRIMARY KEY, name text, mail text);
SELECT count(*) FROM hygiene.register('gone', 'person', '{"full_name": "name", "email": "mail"}');
SELECT hygiene.create_index('gone');
SET client_min_messages = notice;
ALTER TABLE gone DROP COLUMN mail;
SET client_min_messages = warning;
SELECT object, state, advice FROM hygiene.status() WHERE relation = 'gone'::regclass;
SELECT try($$SELECT * FROM hygiene.find_duplicates('gone')$$);
SELECT count(*) FROM hygiene.register('gone', 'person', '{"full_name": "name"}');
SELECT object, state FROM hygiene.status() WHERE relation = 'gone'::regclass;
ALTER TABLE gone ALTER name TYPE jsonb USING to_jsonb(name);
SELECT object, state FROM hygiene.status() WHERE relation = 'gone'::regclass;
DROP TABLE gone;
SELECT relation, object, state, advice FROM hygiene.status() WHERE object ~ 'gone';
CREATE TABLE gone (id int PRIMARY KEY, name text);
ALTER TABLE gone RENAME COLUMN name TO naam;
SELECT columns FROM hygiene.registered WHERE table_name = 'gone';
SELECT hygiene.unregister('gone');
DROP TABLE gone;

-- names that need quotes, of 63 bytes, and SQL in them
CREATE TABLE "ö12345678901234567890123456789012345678901234567890123456789ü" (id int PRIMARY KEY, "naam ö12345678901234567890123456789012345678901234567890123456" text, "a'b;--\" text, """" text, "%I" text, "$1" text);
SELECT role, columns FROM hygiene.register('"ö12345678901234567890123456789012345678901234567890123456789ü"', 'person',
    '{"full_name": "naam ö12345678901234567890123456789012345678901234567890123456", "email": ["a''b;--\\", "\"", "%I", "$1"]}', 'DE');
SELECT hygiene.create_index('"ö12345678901234567890123456789012345678901234567890123456789ü"');
INSERT INTO "ö12345678901234567890123456789012345678901234567890123456789ü" VALUES (1, 'Jörg Müller', 'a@x.de', 'b@x.de', 'c@x.de', 'd@x.de'), (2, 'Joerg Mueller', NULL, 'B@x.de', NULL, NULL);
SELECT key_a, key_b FROM hygiene.find_duplicates('"ö12345678901234567890123456789012345678901234567890123456789ü"');
SELECT object, state FROM hygiene.status() WHERE relation::text ~ '123';
DROP TABLE "ö12345678901234567890123456789012345678901234567890123456789ü";

-- keys
CREATE TABLE k (a int, b text, name text, UNIQUE (b));
SELECT try($$SELECT hygiene.register('k', 'person', '{"full_name": "name"}')$$);
ALTER TABLE k ALTER b SET NOT NULL;
SELECT hygiene.key_columns(c) FROM (SELECT 'k'::regclass AS c, count(*) FROM hygiene.register('k', 'person', '{"full_name": "name"}')) s;
ALTER TABLE k ADD PRIMARY KEY (b, a);
SELECT hygiene.key_columns('k');
SELECT count(*) FROM hygiene.register('k', 'person', '{"full_name": "name"}', options => '{"key": "a"}');
SELECT hygiene.key_columns('k');
DROP TABLE k;

-- column types
CREATE DOMAIN mail_address AS citext CHECK (VALUE ~ '@');
CREATE DOMAIN plain AS varchar(40);
CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TABLE types (id uuid PRIMARY KEY, c citext, v varchar(20), b char(12), n name, d plain, m mail_address, a text[], av varchar(20)[], j jsonb, i bigint, num numeric, u uuid, e mood, ai int[],
    born date, born_ts timestamp, born_tz timestamptz, born_text text, y smallint, mo int, da text);
INSERT INTO types VALUES ('00000000-0000-0000-0000-000000000001', 'Mirjam', 'Anna', 'de Boer', 'Jansen', 'Straat 1', 'M@x.nl', '{a@x.nl,NULL,b@y.nl}', '{06-12345678}', '{"card": "A 1"}', 1234567, 12.50,
    '00000000-0000-0000-0000-000000000009', 'glad', '{1}', '1980-02-03', '1980-02-03 23:00', '1980-02-03 23:00+00', '3-2-1980', 1980, 2, '3');
SELECT role, columns, example, normalized_example FROM hygiene.register('types', 'person', '{"given_name": "c", "middle_name": "v", "family_name": "b", "birth_name": "n", "street": "d", "email": ["m", "a"], "phone": "av",
    "extra": "j", "national_id": "i", "postcode": "num", "external_id": "u", "birth_date": "born"}', 'NL');
SELECT hygiene.identity(t) FROM types t;
SELECT hygiene.index_ddl('types');
SELECT hygiene.create_index('types');
SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "birth_date": "born_ts"}', 'NL');
SELECT try('SELECT hygiene.create_index(''types'')') AS indexed;
SELECT hygiene.identity(t) FROM types t;
SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "birth_date": "born_tz"}', 'NL');
SELECT try('SELECT hygiene.create_index(''types'')') AS indexed;
SELECT hygiene.identity(t) FROM types t;
SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "birth_date": "born_text"}', 'NL');
SELECT try('SELECT hygiene.create_index(''types'')') AS indexed;
SELECT hygiene.identity(t) FROM types t;
SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "birth_date": ["y", "mo", "da"]}', 'NL');
SELECT try('SELECT hygiene.create_index(''types'')') AS indexed;
SELECT hygiene.identity(t) FROM types t;
SET "DateStyle" = 'SQL, MDY';
SET "TimeZone" = 'America/Los_Angeles';
SELECT hygiene.identity(t) FROM types t;
SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "birth_date": "born_tz"}', 'NL');
SELECT hygiene.identity(t) FROM types t;
RESET "DateStyle";
RESET "TimeZone";
SELECT try(format($$SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "%s"}')$$, c)) FROM unnest(ARRAY['e', 'ai', 'j', 'born', 'y']) c;
SELECT try($$SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "extra": ["i", "u", "v"]}')$$);
SELECT hygiene.identity(t) FROM types t;
SELECT try($$SELECT count(*) FROM hygiene.register('types', 'person', '{"full_name": "c", "extra": ["j", "u"]}')$$);

-- party
CREATE TABLE party (id int PRIMARY KEY, company boolean, what text, name text, tax text, born date);
INSERT INTO party VALUES (1, true, 'Company', 'Bakkerij Smit B.V.', 'NL004671850B01', NULL), (2, false, 'person', 'Mirjam de Boer', NULL, '1980-02-03'), (3, NULL, NULL, 'Jan Smit', NULL, NULL);
SELECT role, columns FROM hygiene.register('party', 'party', '{"is_organization": "company", "name": "name", "full_name": "name", "tax_number": "tax", "birth_date": "born"}', 'NL');
SELECT hygiene.identity(p) FROM party p ORDER BY id;
SELECT hygiene.create_index('party');
SELECT count(*) FROM hygiene.register('party', 'party', '{"is_organization": "what", "name": "name", "full_name": "name", "tax_number": "tax", "birth_date": "born"}', 'NL');
SELECT hygiene.identity(p) FROM party p ORDER BY id;
SELECT hygiene.create_index('party');
SELECT try($$SELECT hygiene.register('party', 'party', '{"is_organization": "born", "name": "name"}')$$);

-- partitioned, temporary, foreign, materialized
CREATE TABLE parted (id int PRIMARY KEY, name text) PARTITION BY RANGE (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (100);
SELECT try($$SELECT count(*) FROM hygiene.register('parted_1', 'person', '{"full_name": "name"}')$$);
SELECT try($$SELECT count(*) FROM hygiene.register('parted', 'person', '{"full_name": "name"}')$$);
SELECT hygiene.create_index('parted');
SELECT hygiene.index_ddl('parted');
INSERT INTO parted VALUES (1, 'Mirjam de Boer');
SELECT hygiene.identity(p) FROM parted p;
SELECT (hygiene.registration_of('parted_1')).table_name;
CREATE TEMP TABLE passing (id int PRIMARY KEY, full_name text);
SELECT try($$SELECT count(*) FROM hygiene.register('passing')$$);
SELECT try($$SELECT hygiene.create_index('passing')$$);
CREATE FOREIGN DATA WRAPPER dummy;
CREATE SERVER dummy_server FOREIGN DATA WRAPPER dummy;
CREATE FOREIGN TABLE far (id int, full_name text) SERVER dummy_server;
SELECT try($$SELECT count(*) FROM hygiene.register('far', 'person', '{"full_name": "full_name"}', 'NL')$$);
SELECT try($$SELECT count(*) FROM hygiene.register('far', 'person', '{"full_name": "full_name"}', 'NL', '{"key": "id"}')$$);
SELECT try($$SELECT hygiene.suggest_columns('far')$$);
CREATE MATERIALIZED VIEW mat AS SELECT id, name FROM party;
SELECT try($$SELECT count(*) FROM hygiene.register('mat', 'person', '{"full_name": "name"}', 'NL', '{"key": "id"}')$$);
SELECT hygiene.create_index('mat');
SELECT try($$SELECT count(*) FROM hygiene.register('pg_catalog.pg_class', 'person', '{"full_name": "relname"}', 'NL')$$);

-- rights
CREATE ROLE registry_nobody;
CREATE ROLE registry_owner;
CREATE SCHEMA own AUTHORIZATION registry_owner;
GRANT USAGE ON SCHEMA hygiene TO registry_nobody, registry_owner;
SET ROLE registry_nobody;
SELECT count(*) > 0 AS seen FROM hygiene.registered;
SELECT try($$SELECT hygiene.register('party')$$);
SELECT try($$SELECT hygiene.unregister('party')$$);
SELECT try($$SELECT hygiene.create_index('party')$$);
SELECT try($$SELECT * FROM hygiene.find_duplicates('party')$$);
SELECT try($$SELECT * FROM hygiene.search('party', 'smit')$$);
SELECT try($$SELECT * FROM hygiene.find_like('party', '{"name": "smit"}')$$);
SELECT try($$SELECT hygiene.make_identity_function('party')$$);
SELECT try($$SELECT hygiene.drop_identity_function('party')$$);
SELECT try($$SELECT hygiene.drop_with_type('hygiene.identity(party)', 'party')$$);
SELECT try($$DELETE FROM hygiene.registration$$);
SELECT try($$SELECT hygiene.grant_administration('registry_nobody')$$);
RESET ROLE;
SELECT hygiene.grant_administration('registry_owner');
SET ROLE registry_owner;
SELECT try($$SELECT hygiene.register('party')$$);
CREATE TABLE own.contact (id int PRIMARY KEY, name text, mail text);
SELECT try($$SELECT hygiene.register('own.contact', 'person', '{"full_name": "name", "email": "mail"}')$$);
SELECT hygiene.create_index('own.contact');
INSERT INTO own.contact VALUES (1, 'Mirjam de Boer', 'm@x.nl'), (2, 'Boer, Mirjam de', 'M@x.nl');
SELECT key_a, key_b FROM hygiene.find_duplicates('own.contact');
SELECT try($$ALTER TABLE own.contact RENAME COLUMN mail TO email$$);
SELECT columns FROM hygiene.registered WHERE schema_name = 'own';
-- row security: bulk functions refuse, look-ups show what the user sees
ALTER TABLE own.contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON own.contact USING (id = 2);
GRANT USAGE ON SCHEMA own TO registry_nobody;
GRANT SELECT ON own.contact TO registry_nobody;
SET ROLE registry_nobody;
SELECT try($$SELECT * FROM hygiene.find_duplicates('own.contact')$$);
SELECT try($$SELECT * FROM hygiene.find_matches('own.contact', 'own.contact')$$);
SELECT key FROM hygiene.find_like('own.contact', '{"name": "Mirjam de Boer", "email": "m@x.nl"}');
SELECT key FROM hygiene.search('own.contact', 'mirjam boer');
SET ROLE registry_owner;
SELECT try($$SELECT hygiene.unregister('own.contact')$$);
DROP TABLE own.contact;
RESET ROLE;
DROP OWNED BY registry_owner, registry_nobody;
DROP ROLE registry_owner, registry_nobody;

-- what CRMs call their columns
CREATE SCHEMA known;
SET search_path = known, public;
CREATE TABLE res_partner (id serial PRIMARY KEY, name varchar, complete_name varchar, email varchar, email_normalized varchar, phone varchar, mobile varchar, phone_sanitized varchar, street varchar, street2 varchar, zip varchar, city varchar,
    state_id int, country_id int, vat varchar, ref varchar, function varchar, is_company boolean, parent_id int, user_id int, company_id int, active boolean, type varchar, lang varchar, website varchar, comment text,
    create_uid int, create_date timestamp, write_uid int, write_date timestamp, firstname varchar, lastname varchar, birthdate_date date);
CREATE TABLE espo_contact (id varchar(17) PRIMARY KEY, deleted boolean, salutation_name varchar, first_name varchar, last_name varchar, description text, do_not_call boolean, address_street varchar, address_city varchar, address_state varchar,
    address_country varchar, address_postal_code varchar, account_id varchar, created_at timestamp, modified_at timestamp, created_by_id varchar, modified_by_id varchar, assigned_user_id varchar, stream_updated_at timestamp);
CREATE TABLE suite_contacts (id char(36) PRIMARY KEY, date_entered timestamp, date_modified timestamp, modified_user_id char(36), created_by char(36), deleted smallint, salutation varchar, first_name varchar, last_name varchar, title varchar, phone_home varchar,
    phone_mobile varchar, phone_work varchar, phone_other varchar, phone_fax varchar, primary_address_street varchar, primary_address_city varchar, primary_address_state varchar, primary_address_postalcode varchar, primary_address_country varchar,
    alt_address_street varchar, alt_address_city varchar, alt_address_postalcode varchar, assistant varchar, assistant_phone varchar, birthdate date, lead_source varchar);
CREATE TABLE suite_accounts (id char(36) PRIMARY KEY, name varchar, date_entered timestamp, date_modified timestamp, deleted smallint, account_type varchar, phone_office varchar, phone_alternate varchar, phone_fax varchar, website varchar,
    billing_address_street varchar, billing_address_city varchar, billing_address_postalcode varchar, billing_address_country varchar, shipping_address_street varchar);
CREATE TABLE person (id uuid PRIMARY KEY, "createdAt" timestamptz, "updatedAt" timestamptz, "deletedAt" timestamptz, "nameFirstName" text, "nameLastName" text, "emailsPrimaryEmail" text, "emailsAdditionalEmails" jsonb, "phonesPrimaryPhoneNumber" text,
    "phonesPrimaryPhoneCountryCode" text, "jobTitle" text, city text, "linkedinLinkPrimaryLinkUrl" text, "companyId" uuid, "createdBySource" text, "createdByName" text);
CREATE TABLE company (id uuid PRIMARY KEY, name text, "domainNamePrimaryLinkUrl" text, employees int, "addressAddressStreet1" text, "addressAddressStreet2" text, "addressAddressCity" text, "addressAddressPostcode" text, "addressAddressCountry" text,
    "createdAt" timestamptz, "deletedAt" timestamptz);
CREATE TABLE hubspot_contacts (id bigint PRIMARY KEY, email text, firstname text, lastname text, phone text, mobilephone text, jobtitle text, company text, website text, address text, city text, state text, zip text, country text, date_of_birth text,
    createdate timestamptz, lastmodifieddate timestamptz, hubspot_owner_id text, notes_last_contacted timestamptz, hs_analytics_source text);
CREATE TABLE hubspot_csv ("Record ID" text PRIMARY KEY, "First Name" text, "Last Name" text, "Email" text, "Phone Number" text, "Job Title" text, "Company Name" text, "Create Date" text, "Original Source" text, "City" text, "Postal Code" text, "Country/Region" text);
CREATE TABLE fivetran_hubspot (id bigint PRIMARY KEY, property_email text, property_firstname text, property_lastname text, property_company text, property_phone text, property_createdate timestamptz, _fivetran_deleted boolean);
CREATE TABLE salesforce_contact ("Id" varchar(18) PRIMARY KEY, "FirstName" text, "LastName" text, "Name" text, "Salutation" text, "Email" text, "Phone" text, "MobilePhone" text, "HomePhone" text, "OtherPhone" text, "AssistantPhone" text, "Fax" text,
    "MailingStreet" text, "MailingCity" text, "MailingPostalCode" text, "MailingCountry" text, "OtherStreet" text, "Birthdate" date, "Title" text, "AccountId" text, "OwnerId" text, "CreatedById" text, "CreatedDate" timestamptz, "LastModifiedDate" timestamptz,
    "LastActivityDate" date, "LeadSource" text, "IsDeleted" boolean, "MasterRecordId" text);
CREATE TABLE heroku_account (id serial PRIMARY KEY, sfid varchar(18), name varchar, website varchar, phone varchar, billingstreet varchar, billingcity varchar, billingpostalcode varchar, billingcountry varchar, isdeleted boolean, createddate timestamp, systemmodstamp timestamp);
CREATE TABLE party_party (id int PRIMARY KEY, name varchar, code varchar, active boolean, create_date timestamp, write_date timestamp);
CREATE TABLE klanten (klantnummer int PRIMARY KEY, voornaam text, tussenvoegsel text, achternaam text, geboortedatum text, adres text, huisnummer int, toevoeging text, postcode text, woonplaats text, telefoon text, mobiel text, "e-mail" text);
CREATE TABLE kunden ("Kunden-Nr." int PRIMARY KEY, "Vorname" text, "Nachname" text, "Straße" text, "PLZ" text, "Ort" text, "E-Mail-Adresse" text, "Telefon" text, "Geburtsdatum" date);
SELECT c.relname, hygiene.suggest_kind(c.oid) AS kind, jsonb_pretty(hygiene.suggest_columns(c.oid)) AS columns
FROM pg_class c WHERE c.relnamespace = 'known'::regnamespace AND c.relkind = 'r' ORDER BY 1;
-- each of them can be registered and indexed as proposed
SELECT c.relname, try(format('SELECT hygiene.register(%L)', c.oid::regclass)) AS registered, left(try(format('SELECT hygiene.create_index(%L)', c.oid::regclass)), 60) AS indexed
FROM pg_class c WHERE c.relnamespace = 'known'::regnamespace AND c.relkind = 'r' ORDER BY 1;

-- Normalization: on write, before it, and of what is there.
CREATE EXTENSION hygiene;
CREATE EXTENSION citext;
-- the normal form of a value by its role; NULL when it has none, and why
SELECT role, value, hygiene.normal_form(role, value, country) AS normal, hygiene.normal_form_problem(role, value, country) AS problem
FROM (VALUES
    ('given_name', ' jan  ', NULL), ('given_name', 'LeBron', NULL), ('given_name', 'anna-MARIA', NULL), ('family_name', 'De JONG', NULL), ('family_name', 'Berg van der', NULL), ('family_name', 'VAN DER BERG', NULL), ('family_name', 'van der Berg', NULL), ('given_name', 'n/a', NULL),
    ('full_name', 'Boer, M. de', NULL), ('full_name', 'jan VAN DER berg', NULL), ('organization', 'jansen  b.v.', NULL), ('name', 'onbekend', NULL),
    ('email', ' Info@X.NL ', NULL), ('email', 'mailto:a@x.nl', NULL), ('email', '<a@x.nl>', NULL), ('email', 'A@X.nl,b@Y.nl', NULL), ('email', 'Jan <a@x.nl>', NULL),
    ('email', 'a@x.nl; broken', NULL), ('email', 'broken', NULL),
    ('phone', '06 12345678', 'NL'), ('phone', '+31 (0)20 123 45 67', NULL), ('phone', '020-1234567 tst 12', 'NL'), ('phone', '+31201234567;ext=12', NULL),
    ('phone', '020-1234567 / 06-12345678', 'NL'), ('phone', '+31201234567;ext=12; 0612345678', 'NL'), ('phone', 'Tel. 06-12345678', 'nl'),
    ('phone', '06-12345678 (thuis)', 'NL'), ('phone', '06 12345678', NULL), ('phone', '123', 'NL'), ('phone', '0000000000', 'NL'),
    ('website', 'X.nl', NULL), ('website', 'https://x.nl/#a', NULL), ('website', 'geen', NULL), ('postcode', '1234ab', 'NL'), ('postcode', '1234 AB Amsterdam', 'NL'),
    ('postcode', '99', 'NL'), ('country', 'Nederland', NULL), ('country', 'no', NULL), ('country', 'Atlantis', NULL), ('street', ' Dorpsstraat   12 ', NULL), ('street', U&'Dorpsstraat 12\00BD', NULL),
    ('city', U&'\FF34okyo', NULL), ('tax_number', 'nl 004495445 b 01', NULL), ('tax_number', 'NL123', NULL), ('registration_number', '12 34 56 78', 'NL'),
    ('iban', 'nl91 abna 0417 1643 00', NULL), ('iban', 'NL00ABNA0417164300', NULL), ('bic', 'abnanl2a', NULL), ('gender', 'dhr', NULL), ('gender', 'x', NULL),
    ('birth_date', '3-2-1980', NULL), ('birth_date', '29 februari 2000', NULL), ('birth_date', '31-12-1899', NULL), ('text', '', NULL), ('text', '  ', NULL)) AS t(role, value, country);
SELECT hygiene.normal_form('shoe_size', '43');
SELECT hygiene.normal_form('phone', '43', 'Holland');
SELECT hygiene.normal_form(NULL, '43') IS NULL AND hygiene.normal_form('phone', NULL) IS NULL AS null_in_null_out;
-- every form is its own normal form, and the date is the one of parse_birth_date
SELECT count(*) AS days, count(*) FILTER (WHERE hygiene.normal_form('birth_date', s) IS DISTINCT FROM s) AS wrong
FROM generate_series(timestamp '1900-01-02', timestamp '2025-12-31', interval '1 day') d, to_char(d, 'YYYY-MM-DD') s
WHERE hygiene.parse_birth_date(s, NULL) = d::date AND NOT hygiene.is_placeholder(s);

-- columns of many types
CREATE DOMAIN local_phone AS text CHECK (VALUE !~ '^\+');
CREATE DOMAIN phone AS varchar(20);
CREATE SCHEMA crm;
CREATE TABLE crm.company (code text PRIMARY KEY);
CREATE TABLE crm.contact (id int PRIMARY KEY, first text, last varchar(12), mail citext, home local_phone, work phone, others text[], zip char(8), land text,
    account varchar, sex char(1), initial text GENERATED ALWAYS AS (left(first, 1)) STORED, company text REFERENCES crm.company);
INSERT INTO crm.contact VALUES
    (1, ' jan ', 'VAN DER BERG', 'Info@X.NL', '06 12345678', '06 12345678', '{06-12345678,NULL,x}', '1234ab', 'nederland', 'nl91 abna 0417 1643 00', 'v'),
    (2, 'piet', 'jansen', 'broken', '06 12345678', '+31 20 1234567', '{{020 1234567},{06-12345678 (thuis)}}', 'sw1a1aa', 'uk', 'NL00', 'm'),
    (3, 'Kees', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
SELECT role, columns FROM hygiene.register('crm.contact', 'person',
    '{"given_name": ["first", "initial"], "family_name": "last", "email": "mail", "phone": ["home", "work", "others"], "postcode": "zip", "country": "land", "organization": "company"}', 'NL');
-- what it would do; generated columns and keys are left out
SELECT column_name, role, row_count, empty, would_change, no_normal_form, examples, problem_examples FROM hygiene.preview_normalization('crm.contact');
SELECT column_name, role, would_change, no_normal_form, examples, problem_examples FROM hygiene.preview_normalization('crm.contact', '{account:iban,sex:gender}');
-- errors
SELECT hygiene.add_normalization('crm.contact', '{nothing}');
SELECT hygiene.add_normalization('crm.contact', '{}');
SELECT hygiene.add_normalization('crm.contact', '{account}');
SELECT hygiene.add_normalization('crm.contact', '{account:shoe_size}');
SELECT hygiene.add_normalization('crm.contact', '{initial}');
SELECT hygiene.add_normalization('crm.contact', '{company}');
SELECT hygiene.add_normalization('crm.contact', '{id:text}');
SELECT hygiene.add_normalization('crm.company');
SELECT hygiene.add_normalization(NULL);
SELECT hygiene.remove_normalization('crm.contact');
SELECT hygiene.normalize_row();
CREATE TABLE crm.plain (id int);
CREATE TRIGGER wrong AFTER INSERT ON crm.plain FOR EACH ROW EXECUTE FUNCTION hygiene.normalize_row();
INSERT INTO crm.plain VALUES (1);
DROP TRIGGER wrong ON crm.plain;
CREATE TRIGGER wrong BEFORE INSERT ON crm.plain FOR EACH ROW EXECUTE FUNCTION hygiene.normalize_row('NL');
INSERT INTO crm.plain VALUES (1);
DROP TRIGGER wrong ON crm.plain;
CREATE TRIGGER wrong BEFORE INSERT ON crm.plain FOR EACH ROW EXECUTE FUNCTION hygiene.normalize_row('NL', '', '', 'id', 'text', 'gone', 'text');
INSERT INTO crm.plain VALUES (1);

-- on write: what is changed becomes normal, what has no normal form, does not fit or is refused by its domain stays
SELECT hygiene.add_normalization('crm.contact', '{first,last,mail,home,work,others,zip,land,account:iban,sex:gender}');
INSERT INTO crm.contact VALUES
    (11, ' ANNA', 'd''artagnan', 'A@X.NL', '06 12345678', '06 12345678', '{06-12345678,NULL}', '1234ab', 'NL', 'nl91abna0417164300', 'v'),
    (12, 'n/a', 'Mc Donald', 'a@@x', '06', '0044 20 7946 0958', '[2:2]={0301234567}', '12345', 'Duitsland', 'x', NULL);
SELECT * FROM crm.contact WHERE id > 10 ORDER BY id;
UPDATE crm.contact SET last = 'DE WIT' WHERE id = 2 RETURNING first, last, mail;
UPDATE crm.contact SET first = first, mail = 'New@X.NL' WHERE id = 2 RETURNING first, mail;
INSERT INTO crm.contact (id, first) VALUES (11, 'anna-MARIA') ON CONFLICT (id) DO UPDATE SET first = excluded.first RETURNING first, initial;
COPY crm.contact (id, first, work) FROM stdin;
13	JAAP	020 1234567
\.
SELECT first, work FROM crm.contact WHERE id = 13;
-- it follows names and mapping, and status() watches it
ALTER TABLE crm.contact RENAME work TO office;
ALTER TABLE crm.contact RENAME TO person;
INSERT INTO crm.person (id, office) VALUES (14, '020 1234567') RETURNING office;
SELECT count(*) FROM hygiene.register('crm.person', 'person', '{"given_name": "first", "family_name": "last", "email": "mail", "phone": ["home", "office"]}', 'DE');
INSERT INTO crm.person (id, office, land) VALUES (15, '030 1234567', 'NL') RETURNING office;
ALTER TABLE crm.person DISABLE TRIGGER hygiene_normalization;
SELECT object, state, advice FROM hygiene.status() WHERE object LIKE 'trigger%';
SELECT hygiene.unregister('crm.person');
SELECT hygiene.remove_normalization('crm.person');
SELECT hygiene.unregister('crm.person');
DROP TABLE crm.person;

-- a party: a name is an organisation's or a person's
CREATE TABLE party (id int PRIMARY KEY, is_company boolean, name text, kind text);
SELECT count(*) FROM hygiene.register('party', 'party', '{"is_organization": "is_company", "name": "name", "full_name": "name"}');
SELECT hygiene.add_normalization('party');
INSERT INTO party VALUES (1, true, 'van der berg b.v.', 'company'), (2, false, 'berg, j. van der', 'person'), (3, NULL, 'berg, j. van der', NULL) RETURNING name;
SELECT count(*) FROM hygiene.register('party', 'party', '{"is_organization": "kind", "name": "name", "full_name": "name"}');
INSERT INTO party VALUES (4, NULL, 'smit, a. bv', 'Company'), (5, NULL, 'smit, a.', 'person') RETURNING name;

-- what is there: batches, partitions, keys of several columns
CREATE TABLE lead (region text, id int, name text, mail text, changed int DEFAULT 0, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_a PARTITION OF lead FOR VALUES IN ('a');
CREATE TABLE lead_b PARTITION OF lead DEFAULT;
CREATE UNIQUE INDEX ON lead_a (mail);
INSERT INTO lead SELECT r, n, 'person ' || n, 'Person' || n || '@X.nl' FROM unnest('{a,b,"c d","[\"x"}'::text[]) r, generate_series(1, 6) n;
UPDATE lead SET mail = 'Person2@x.nl' WHERE region = 'a' AND id = 3;
UPDATE lead SET name = 'Done', mail = 'done@x.nl' WHERE region = 'b' AND id = 4;
CREATE SCHEMA app;
CREATE FUNCTION app.own() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- a trigger of the application, which counts on its search_path
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.changed := new.changed + own(); RETURN new; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON lead FOR EACH ROW EXECUTE FUNCTION touch();
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": "mail"}');
CALL hygiene.normalize('lead', 0);
CALL hygiene.normalize('crm.plain');
BEGIN;
CALL hygiene.normalize('lead');
ROLLBACK;
SET search_path = public, app;
CALL hygiene.normalize('lead', 7);
SELECT region, id, name, mail, changed FROM lead WHERE id IN (2, 3, 4) ORDER BY 1, 2;
SELECT relation, state, rows_seen, rows_changed, rows_waiting, rows_refused, refused_keys, last_error FROM hygiene.normalizations;
-- nothing is done twice
CALL hygiene.normalize('lead', columns => '{name}');
CALL hygiene.normalize('lead', triggers => false);
SELECT sum(changed), max(changed) FROM lead;
-- an unfinished run goes on where it was
UPDATE lead SET name = lower(name);
UPDATE hygiene.normalization_run SET finished_at = NULL, scanned = false, last_key = '["b", "3"]', rows_seen = 99 WHERE table_name = 'lead';
CALL hygiene.normalize('lead');
SELECT region, count(*) FILTER (WHERE name = lower(name)) FROM lead GROUP BY 1 ORDER BY 1;
ALTER TABLE lead RENAME TO leads;
SELECT relation, state FROM hygiene.normalizations;
RESET search_path;

-- who may
CREATE ROLE regress_normalization_owner;
CREATE ROLE regress_normalization_writer;
GRANT CREATE ON SCHEMA public TO regress_normalization_owner;
SELECT hygiene.grant_administration('regress_normalization_owner');
GRANT USAGE ON SCHEMA hygiene TO regress_normalization_owner, regress_normalization_writer;
SET ROLE regress_normalization_owner;
CREATE TABLE mine (id int PRIMARY KEY, name text);
INSERT INTO mine VALUES (1, 'jan smit'), (2, 'Piet Smit');
SELECT count(*) FROM hygiene.register('mine', 'person', '{"full_name": "name"}');
SELECT hygiene.add_normalization('mine');
CALL hygiene.normalize('mine');
SELECT key, before, after, changed_by FROM hygiene.changes;
SELECT count(*) FROM hygiene.change;
SELECT hygiene.add_normalization('leads');
CALL hygiene.normalize('leads');
GRANT INSERT ON mine TO regress_normalization_writer;
SET ROLE regress_normalization_writer;
INSERT INTO mine VALUES (3, 'kees smit');
SELECT hygiene.add_normalization('mine');
CALL hygiene.normalize('mine');
SELECT count(*) FROM hygiene.normalizations;
RESET ROLE;
SELECT name FROM mine WHERE id = 3;
DROP TABLE mine;
DROP OWNED BY regress_normalization_owner, regress_normalization_writer;
DROP ROLE regress_normalization_owner, regress_normalization_writer;

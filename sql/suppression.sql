-- The suppression list: who was erased or objected does not come back, and the list tells nobody who.
CREATE EXTENSION hygiene;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n bigint; d text; h text; c text; s text; t text; col text;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN 'ok ' || n;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, c = CONSTRAINT_NAME, s = SCHEMA_NAME, t = TABLE_NAME, col = COLUMN_NAME;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '), nullif(format('in: %s.%s rule %s column %s', s, t, c, col), 'in: . rule  column '));
END $$;
CREATE TABLE contact (id int PRIMARY KEY, first text, last text, email text, phones text[], born date);
INSERT INTO contact VALUES (1, 'Mirjam', 'de Boer', 'Mirjam+crm@gmail.com', '{06-12345678,"020 1234567"}', '1980-02-03'),
    (2, 'Jan', 'Smit', NULL, NULL, NULL), (3, 'Piet', 'Jansen', 'piet@x.nl', NULL, NULL), (4, 'Kees', NULL, 'kees@x.nl', '{}', '1970-01-02');
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first", "family_name": "last", "email": "email", "phone": "phones", "birth_date": "born"}', 'NL');
-- nobody is on it, and there is no secret yet
SELECT hygiene.is_suppressed('{"email": "mirjam@gmail.com"}');
SELECT count(*) FROM hygiene.suppression_secret;
SELECT hygiene.add_suppression_guard('contact');
INSERT INTO contact (id, email) VALUES (5, 'new@x.nl');
-- on the list
SELECT hygiene.suppress('contact', '1', 'erasure request 17');
SELECT entry, fields, reason, added_by = current_user AS mine FROM hygiene.suppressions;
SELECT field, length(fingerprint), fingerprint = sha256(convert_to('mirjam@gmail.com', 'UTF8')) AS plain_hash FROM hygiene.suppression ORDER BY field;
SELECT count(*), min(length(secret)) FROM hygiene.suppression_secret;
SELECT hygiene.is_suppressed('{"email": "m.irjam@googlemail.com"}') AS mailbox, hygiene.is_suppressed('{"phone": "+31 6 1234 5678"}') AS phone,
       hygiene.is_suppressed('{"phone": "0201234567", "region": "NL"}') AS region, hygiene.is_suppressed('{"phone": "0201234567"}') AS no_region,
       hygiene.is_suppressed('{"full_name": "Boer, MIRJAM de", "birth_date": "3-2-1980"}') AS name, hygiene.is_suppressed('{"full_name": "Mirjam de Boer"}') AS no_date,
       hygiene.is_suppressed('{"given_name": "mirjam", "family_name": "boer", "birth_date": "1980-02-04"}') AS other_date, hygiene.is_suppressed('{}') AS nothing;
-- refused, whoever writes; the message holds nobody's data
SELECT try($$INSERT INTO contact (id, email) VALUES (6, 'x@x.nl'), (7, 'MIRJAM@gmail.com')$$);
SELECT try($$INSERT INTO contact (id, phones) VALUES (6, '{0031612345678}')$$);
SELECT try($$INSERT INTO contact (id, first, last, born) VALUES (6, 'MIRJAM', 'Boer', '1980-02-03')$$);
SELECT try($$INSERT INTO contact VALUES (6, 'Mirjam', 'de Boer', 'mirjam@gmail.com', '{0612345678}', '1980-02-03')$$);
SELECT try($$INSERT INTO contact (id, first, last, born) VALUES (6, 'Mirjam', 'Boer', '1980-02-04')$$);
SELECT try($$UPDATE contact SET email = 'mirjam@gmail.com' WHERE id = 3$$);
SELECT try($$INSERT INTO contact (id) VALUES (3) ON CONFLICT (id) DO UPDATE SET phones = '{0612345678}'$$);
SELECT try($$COPY contact (id, email) FROM PROGRAM 'echo 8 mirjam@gmail.com | tr " " "\t"'$$);
-- the row that is there can be changed, or anonymised, and not brought back
SELECT try($$UPDATE contact SET last = 'Boer' WHERE id = 1$$);
SELECT try($$UPDATE contact SET email = NULL WHERE id = 1$$);
SELECT try($$UPDATE contact SET email = 'mirjam@gmail.com' WHERE id = 1$$);
-- by some fields only: a family that shares a mailbox
SELECT hygiene.suppress('contact', '4', 'objected to mail', '{email}');
SELECT try($$INSERT INTO contact (id, first, email) VALUES (9, 'Anna', 'kees@x.nl')$$);
SELECT hygiene.suppress_record('{"phone": "+31 30 1234567"}', 'called and objected');
SELECT try($$INSERT INTO contact (id, phones) VALUES (9, '{030-1234567}')$$);
-- warn and finding
SELECT hygiene.add_suppression_guard('contact', 'warn');
INSERT INTO contact (id, phones) VALUES (9, '{030-1234567}');
SELECT hygiene.add_suppression_guard('contact', 'finding');
INSERT INTO contact (id, phones) VALUES (10, '{030-1234567}');
SELECT key, column_name, code, severity, value FROM hygiene.findings('contact') WHERE code = 'suppressed' ORDER BY key::int;
SELECT relation, kind, name, action FROM hygiene.rules;
-- off the list
SELECT hygiene.unsuppress('contact', '10');
SELECT hygiene.unsuppress('contact', '10');
SELECT hygiene.unsuppress_record('{"email": "kees@x.nl"}');
SELECT entry, fields FROM hygiene.suppressions ORDER BY entry;
-- errors
SELECT try($$SELECT hygiene.suppress('contact', '2', 'r')$$);
SELECT try($$SELECT hygiene.suppress('contact', '3', 'r', '{phone}')$$);
SELECT try($$SELECT hygiene.suppress('contact', '99', 'r')$$);
SELECT try($$SELECT hygiene.suppress('contact', '3', ' ')$$);
SELECT try($$SELECT hygiene.suppress('contact', '3', 'r', '{shoe_size}')$$);
SELECT try($$SELECT hygiene.suppress_record('{"mail": "a@x.nl"}', 'r')$$);
SELECT try($$SELECT hygiene.suppress_record('[]', 'r')$$);
SELECT try($$SELECT hygiene.suppress_record('{"email": "n/a"}', 'r')$$);
SELECT try($$SELECT hygiene.is_suppressed(NULL)$$);
SELECT try($$SELECT hygiene.add_suppression_guard('contact', 'refuse')$$);
SELECT try($$SELECT hygiene.add_suppression_guard('pg_class')$$);
SELECT try($$SELECT hygiene.suppression_guard()$$);
-- partitions, whose columns may stand in another order
CREATE TABLE lead (id int, region text, email text, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_a (email text, gone int, id int NOT NULL, region text NOT NULL);
ALTER TABLE lead_a DROP COLUMN gone;
ALTER TABLE lead ATTACH PARTITION lead_a FOR VALUES IN ('a');
CREATE TABLE lead_b PARTITION OF lead DEFAULT;
SELECT count(*) FROM hygiene.register('lead', 'person', '{"email": "email"}');
SELECT hygiene.add_suppression_guard('lead');
SELECT try($$INSERT INTO lead VALUES (1, 'a', 'mirjam@gmail.com')$$);
SELECT try($$INSERT INTO lead VALUES (1, 'b', 'mirjam@gmail.com')$$);
SELECT try($$INSERT INTO lead VALUES (1, 'b', 'a@x.nl'), (1, 'a', 'a@x.nl')$$);
SELECT try($$UPDATE lead SET email = 'mirjam@gmail.com', region = 'z' WHERE region = 'a'$$);
ALTER TABLE lead RENAME COLUMN email TO mail;
SELECT try($$INSERT INTO lead VALUES (2, 'a', 'mirjam@gmail.com')$$);
SELECT try($$SELECT hygiene.unregister('lead')$$);
SELECT hygiene.remove_suppression_guard('lead');
SELECT try($$SELECT hygiene.remove_suppression_guard('lead')$$);
-- who may
CREATE ROLE regress_suppression_writer;
CREATE ROLE regress_suppression_admin;
GRANT USAGE ON SCHEMA hygiene TO regress_suppression_writer, regress_suppression_admin;
GRANT INSERT ON contact TO regress_suppression_writer;
GRANT SELECT ON contact TO regress_suppression_admin;
SELECT hygiene.grant_administration('regress_suppression_admin');
SELECT hygiene.add_suppression_guard('contact', 'reject');
SET ROLE regress_suppression_writer;
INSERT INTO contact (id, email) VALUES (20, 'MIRJAM@gmail.com');
INSERT INTO contact (id, email) VALUES (20, 'mirjam@x.nl');
SELECT hygiene.is_suppressed('{"email": "mirjam@gmail.com"}');
SELECT hygiene.suppressed_fields(hygiene.person(email => 'mirjam@gmail.com'));
SELECT hygiene.suppress_record('{"email": "a@x.nl"}', 'r');
SELECT * FROM hygiene.suppression;
SELECT * FROM hygiene.suppression_secret;
SELECT * FROM hygiene.suppressions;
SET ROLE regress_suppression_admin;
SELECT hygiene.is_suppressed('{"email": "mirjam@gmail.com"}');
SELECT hygiene.suppress('contact', '3', 'r');
SELECT * FROM hygiene.suppression;
SELECT * FROM hygiene.suppression_secret;
RESET ROLE;
-- the secret is lost: nothing passes unseen
DELETE FROM hygiene.suppression_secret;
SELECT try($$INSERT INTO contact (id, email) VALUES (21, 'a@x.nl')$$);
SELECT try($$SELECT hygiene.suppress_record('{"email": "a@x.nl"}', 'r')$$);
TRUNCATE hygiene.suppression;
INSERT INTO contact (id, email) VALUES (21, 'a@x.nl');
-- whoever suppresses somebody of a table of his own need not think of the guard
CREATE TABLE member (id int PRIMARY KEY, first_name text, last_name text, birth_date date, email text);
INSERT INTO member VALUES (1, 'Karel', 'Appel', '1921-04-25', 'karel@x.nl'), (2, 'Aad', 'Zwart', NULL, 'aad@x.nl');
SELECT count(*) FROM hygiene.register('member');
SELECT hygiene.suppress('member', '1', 'objected');
DELETE FROM member;
SELECT try($$INSERT INTO member VALUES (3, 'K.', 'Appel', NULL, 'Karel@X.nl')$$);
SELECT hygiene.remove_suppression_guard('member');
INSERT INTO member VALUES (2, 'Aad', 'Zwart', NULL, 'aad@x.nl');
SELECT hygiene.create_index('member');
SELECT hygiene.add_duplicate_guard('member', 'warn');
SELECT hygiene.suppress('member', '2', 'objected');
SELECT name, action FROM hygiene.rules WHERE relation = 'member'::regclass ORDER BY name;
INSERT INTO member VALUES (4, 'K.', 'Appel', NULL, 'Karel@X.nl');
SELECT key, value FROM hygiene.findings('member') WHERE code = 'suppressed' ORDER BY key;
CREATE VIEW all_members AS SELECT * FROM member;
SELECT count(*) FROM hygiene.register('all_members', options => '{"key": ["id"]}');
SELECT hygiene.suppress('all_members', '2', 'objected');

DROP OWNED BY regress_suppression_writer, regress_suppression_admin;
DROP ROLE regress_suppression_writer, regress_suppression_admin;

-- All that is held on one person; erasures after a restore.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    h text; d text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS h = PG_EXCEPTION_HINT, d = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, 'detail: ' || nullif(d, ''), 'hint: ' || nullif(h, ''));
END $$;
CREATE TABLE contact (id int PRIMARY KEY, first text, last text, email text, born date, made timestamptz DEFAULT '2024-01-01', source text);
CREATE TABLE visit (contact int REFERENCES contact ON DELETE CASCADE, place text);
CREATE TABLE account (id int PRIMARY KEY, name text, main int REFERENCES contact ON DELETE SET NULL);
CREATE TABLE invoice (id int PRIMARY KEY, contact int REFERENCES contact, total numeric, sent date);
CREATE TABLE contact_phone (id int PRIMARY KEY, owner int, number text, active boolean);
CREATE TABLE email_address (id int PRIMARY KEY, address text);
CREATE TABLE email_link (address_id int, kind text, who int, PRIMARY KEY (address_id, kind, who));
INSERT INTO contact (id, first, last, email, born, source) VALUES (1, 'Mirjam', 'de Boer', 'mirjam@x.nl', '1980-02-03', 'fair'), (2, 'Mirjam', 'de Boer', 'm.deboer@y.nl', '1980-02-03', NULL), (3, 'Jan', 'Smit', 'jan@x.nl', NULL, NULL);
INSERT INTO visit VALUES (1, 'Utrecht'), (1, 'Ede'), (3, 'Ede');
INSERT INTO account VALUES (10, 'Boer Ltd', 1);
INSERT INTO invoice VALUES (100, 1, 12.5, '2024-03-01');
INSERT INTO contact_phone VALUES (1, 1, '0612345678', true), (2, 3, '0201234567', true);
INSERT INTO email_address VALUES (1, 'm2@x.nl'), (2, 'office@x.nl'), (3, 'jan2@x.nl');
INSERT INTO email_link VALUES (1, 'Contact', 1), (2, 'Contact', 1), (2, 'Contact', 3), (3, 'Contact', 3), (3, 'Lead', 1);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first", "family_name": "last", "birth_date": "born", "created_at": "made", "source": "source",
    "phone": {"table": "contact_phone", "column": "number", "key": "owner", "where": "active"},
    "email": ["email", {"table": "email_address", "column": "address", "key": "id", "via": {"table": "email_link", "key": "who", "references": "address_id", "where": "kind = ''Contact''"}}]}', 'NL');
SELECT hygiene.create_index('contact');
SELECT hygiene.confirm_duplicate('contact', '1', '2');
SELECT hygiene.set_erasure('invoice', 'keep', because => 'tax law');
SELECT hygiene.add_recipient('contact', 'agency', 'by mail');
SELECT jsonb_pretty((hygiene.subject_record('contact', '1') - 'made_at') #- '{kept_by_hygiene,decisions,0,decided_at}');
SELECT hygiene.subject_record('contact', '3') -> 'tables' @> '[{"relation": "email_address"}]' AS address, jsonb_path_query_array(hygiene.subject_record('contact', '3'), '$.tables[*].relation');
-- related tables go with the record; an address that another record has too stays
SELECT hygiene.set_erasure('invoice', 'delete');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '1', 'request 1');
SELECT * FROM email_address ORDER BY id; SELECT * FROM email_link ORDER BY 1, 2, 3; SELECT id FROM contact_phone;
SELECT id FROM contact; SELECT count(*) FROM hygiene.contact_identity;
-- an old backup is restored
INSERT INTO contact (id, first, last, email, born, source) VALUES (1, 'Mirjam', 'de Boer', 'mirjam@x.nl', '1980-02-03', 'fair'), (2, 'Mirjam', 'de Boer', 'm.deboer@y.nl', '1980-02-03', NULL);
INSERT INTO visit VALUES (1, 'Utrecht');
INSERT INTO invoice VALUES (100, 1, 12.5, '2024-03-01');
SELECT * FROM hygiene.replay_erasures(true);
SELECT * FROM hygiene.replay_erasures();
SELECT id FROM contact; SELECT * FROM visit; SELECT * FROM invoice;
SELECT * FROM hygiene.replay_erasures();
SELECT relation, action, row_count, details FROM hygiene.retention_log ORDER BY number;
-- under another key: by name and birth date, or name and mailbox; the mailbox alone is anybody's; the key alone too
INSERT INTO contact VALUES (11, 'Mirjam', 'Boer', NULL, '1980-02-03'), (12, 'MIRJAM', 'de Boer', 'Mirjam@x.nl', NULL), (13, 'Kees', 'de Boer', 'mirjam@x.nl', NULL), (1, 'Anna', 'Bakker', 'anna@x.nl', NULL);
INSERT INTO contact VALUES (14, 'Mirjam', 'de Boer', 'mirjam@x.nl', '1980-02-03', '2100-01-01');
SELECT * FROM hygiene.replay_erasures(true);
SELECT relation, action, row_count FROM hygiene.replay_erasures() WHERE action = 'delete';
SELECT id FROM contact ORDER BY id;
-- who gave his consent anew
SELECT hygiene.unsuppress_record('{"email": "mirjam@x.nl", "full_name": "Mirjam de Boer", "birth_date": "1980-02-03", "phone": "+31612345678"}');
SELECT hygiene.unsuppress_record('{"email": "m2@x.nl"}'), hygiene.unsuppress_record('{"email": "office@x.nl"}'), hygiene.unsuppress_record('{"email": "m.deboer@y.nl"}');
INSERT INTO contact VALUES (15, 'Mirjam', 'de Boer', 'mirjam@x.nl', '1980-02-03');
SELECT erasure, action, because FROM hygiene.replay_erasures() ORDER BY because;
-- taken elsewhere and back
SELECT jsonb_object_keys(hygiene.export_erasures()) ORDER BY 1;
SELECT hygiene.export_erasures() AS exported \gset
SELECT hygiene.import_erasures(:'exported');
SELECT hygiene.suppress('contact', '3', 'objected');
SELECT count(*) > 0 AS erased FROM hygiene.erase('contact', '3', 'request 2');
SELECT hygiene.export_erasures() AS exported \gset
BEGIN;
TRUNCATE hygiene.suppression, hygiene.suppression_secret, hygiene.erasure CASCADE;
SELECT hygiene.import_erasures(:'exported');
SELECT hygiene.import_erasures(:'exported');
SELECT hygiene.is_suppressed('{"email": "jan@x.nl"}');
-- as a restored backup has it: rows come before triggers
SELECT hygiene.remove_suppression_guard('contact');
INSERT INTO contact VALUES (3, 'Jan', 'Smit', 'jan@x.nl', NULL);
SELECT relation, action, row_count FROM hygiene.replay_erasures() WHERE action = 'delete';
ROLLBACK;
BEGIN;
UPDATE hygiene.suppression_secret SET secret = sha256('x');
SELECT try(format('SELECT hygiene.import_erasures(%L)', :'exported'));
ROLLBACK;
SELECT try($$SELECT hygiene.import_erasures('{}')$$);
SELECT try($$SELECT hygiene.import_erasures(NULL)$$);
-- a table that is not there any more, or renamed
ALTER TABLE contact RENAME TO person;
SELECT DISTINCT table_name FROM hygiene.erasure_subject;
SELECT hygiene.prune_erasures('1 year');
SELECT try('SELECT hygiene.prune_erasures(NULL)');
SELECT hygiene.prune_erasures('0 days') >= 0 AS pruned;
-- rights
CREATE ROLE regress_subject;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hygiene TO regress_subject;
GRANT SELECT ON person, visit TO regress_subject;
SET ROLE regress_subject;
SELECT try($$SELECT hygiene.subject_record('person', '1')$$);
SELECT try('SELECT hygiene.export_erasures()');
SELECT try('SELECT hygiene.replay_erasures()');
RESET ROLE;
SELECT try($$SELECT hygiene.subject_record('person', '99')$$);
DROP OWNED BY regress_subject;
DROP ROLE regress_subject;

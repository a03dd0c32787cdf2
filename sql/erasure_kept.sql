-- Erasing one whom holds and policies protect.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE TABLE contact (id int PRIMARY KEY, name text, email text, note text);
CREATE TABLE invoice (id int PRIMARY KEY, contact int NOT NULL REFERENCES contact ON DELETE CASCADE, address text, sent date);
CREATE TABLE invoice_line (invoice int REFERENCES invoice ON DELETE CASCADE, what text);
CREATE TABLE call (id int PRIMARY KEY, contact int REFERENCES contact ON DELETE CASCADE, said text);
INSERT INTO contact VALUES (1, 'Mirjam de Boer', 'mirjam@x.nl', 'tea'), (2, 'Jan Smit', 'jan@x.nl', 'coffee'), (3, 'Piet Bos', 'piet@x.nl', 'water'), (4, 'Kees Kok', 'kees@x.nl', 'milk');
INSERT INTO invoice VALUES (10, 1, 'Street 1', CURRENT_DATE), (11, 1, 'Street 1', '2001-05-05'), (20, 2, 'Street 2', '2001-05-05');
INSERT INTO invoice_line VALUES (10, 'a bike'), (11, 'a bell'), (20, 'a lamp');
INSERT INTO call VALUES (1, 1, 'hello'), (2, 2, 'hello'), (3, 3, 'hello');
SELECT hygiene.add_retention_policy('invoice', 'invoices', 'keep', 'sent', '7 years', 'tax', 'tax law, article 52', count_from => 'year end') IS NOT NULL AS added;
SELECT hygiene.approve_retention_policy('invoices') IS NOT NULL AS approved;
-- the invoice of this year keeps itself and the contact; the old one goes, with the calls
CREATE FUNCTION no_date(t text) RETURNS text LANGUAGE sql AS $$ SELECT regexp_replace(t, 'until \d{4}-\d\d-\d\d', 'until YYYY') $$;
SELECT relation, action, row_count, sample_keys, no_date(because) FROM hygiene.preview_erasure('contact', '1');
SELECT hygiene.set_erasure('contact', 'delete', '{"email": null, "note": null}');
SELECT relation, action, row_count, no_date(kept_because) FROM hygiene.erase('contact', '1', 'request 1');
SELECT * FROM contact ORDER BY id; SELECT id FROM invoice ORDER BY id; SELECT * FROM invoice_line; SELECT id FROM call ORDER BY id;
SELECT relation, action, row_count, no_date(details ->> 'because') FROM hygiene.retention_log ORDER BY number;
-- the journal does not keep what was cleared
SELECT hygiene.journal('contact', k, 'normalize', 'update', NULL, '{"email": "X@x.nl"}', '{"email": "x@x.nl"}') > 0 FROM unnest('{1,3}'::text[]) k;
SELECT relation, action, row_count FROM hygiene.erase('contact', '1', 'request 1 again') WHERE relation = 'hygiene.change'::regclass;
SELECT key FROM hygiene.change;
-- the old invoice keeps nobody
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '2', 'request 2') WHERE action <> 'look';
-- a hold freezes the row: nothing of it is cleared; what is not held goes
SELECT hygiene.place_hold_on('contact', '3', 'lawsuit');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '3', 'request 3') WHERE action <> 'look';
SELECT * FROM contact WHERE id = 3; SELECT id FROM call; SELECT key FROM hygiene.change;
-- released: gone, and its key with it
SELECT hygiene.release_hold(1, '0');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '3', 'request 3') WHERE action <> 'look';
SELECT key, released_at IS NOT NULL AS released FROM hygiene.retention_hold; SELECT count(*) FROM hygiene.retention_hold_row;
-- a row that hangs on a person and is held keeps him
INSERT INTO call VALUES (4, 4, 'sue you');
SELECT hygiene.place_hold('call', 'said LIKE ''%sue%''', 'lawsuit 2');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '4', 'request 4') WHERE action <> 'look';
SELECT * FROM contact WHERE id = 4;
SELECT ok, problem FROM hygiene.verify_retention_log();
SELECT hygiene.subject_record('contact', '4') #> '{tables,1}';
SELECT jsonb_path_query(hygiene.subject_record('contact', '1'), '$.tables[*] ? (@.policies[0].policy == "invoices").policies');
-- rows that a policy moved to an archive, or marked
CREATE TABLE old_call (LIKE call);
SELECT hygiene.add_retention_policy('call', 'old calls', 'archive', 'now() - interval ''2 years''', '1 year', 'tidy', 'none needed', options => '{"archive": "public.old_call"}') IS NOT NULL AS added;
SELECT hygiene.approve_retention_policy('old calls') IS NOT NULL AS approved;
INSERT INTO contact VALUES (5, 'Anna Bakker', 'anna@x.nl'); INSERT INTO call VALUES (5, 5, 'hello'); INSERT INTO old_call VALUES (6, 5, 'long ago'), (7, 99, 'of another');
INSERT INTO hygiene.retention_mark (policy, key, marked_at) VALUES ('old calls', '5', now()), ('old calls', '6', now()), ('invoices', '5', now());
INSERT INTO hygiene.retention_run (run, policy, policy_version, as_of, batch_size, failed_keys) VALUES (1, 'old calls', 1, now(), 10, '{5,6}');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '5', 'request 5') WHERE action <> 'look';
SELECT id FROM old_call; SELECT policy, key FROM hygiene.retention_mark ORDER BY 1, 2; SELECT failed_keys FROM hygiene.retention_run;
-- the owner of tables who may administer: rules, references, erasing; not the log itself
CREATE ROLE regress_owner;
SELECT hygiene.grant_administration('regress_owner');
CREATE SCHEMA own AUTHORIZATION regress_owner;
SET ROLE regress_owner;
SET search_path = own;
CREATE TABLE person (id int PRIMARY KEY, name text, email text);
CREATE TABLE letter (id int PRIMARY KEY, kind text, "to" text, body text);
INSERT INTO person VALUES (1, 'Mirjam de Boer', 'mirjam@y.nl'), (2, 'Jan Smit', 'jan@y.nl'); INSERT INTO letter VALUES (1, 'P', '1', 'Dear'), (2, 'P', '2', 'Dear');
SELECT count(*) FROM hygiene.register('person', 'person', '{"full_name": "name", "email": "email"}', 'NL');
SELECT hygiene.create_index('person');
SELECT hygiene.add_reference('letter', 'to', 'person', 'kind', 'P') > 0 AS added;
SELECT hygiene.set_erasure('letter', 'anonymize', '{"to": "", "body": "(erased)"}');
SELECT hygiene.set_erasure('letter', 'delete');
SELECT hygiene.add_recipient('person', 'printer', 'call');
SELECT relation, action, row_count, because FROM hygiene.preview_erasure('person', '1');
SELECT * FROM hygiene.erase('person', '1', 'request 6');
SELECT * FROM letter; SELECT id FROM person;
SELECT relation, action, row_count, reason FROM hygiene.retention_log WHERE reason = 'request 6' ORDER BY number;
SELECT hygiene.remove_erasure('letter'), hygiene.remove_recipient('printer'), hygiene.remove_reference(id) FROM hygiene.declared_references WHERE referencing = 'letter'::regclass;
DO $$
DECLARE
    statement text;
BEGIN
    FOREACH statement IN ARRAY ARRAY['UPDATE hygiene.retention_log_entry SET reason = NULL', 'DELETE FROM hygiene.retention_log_entry', 'INSERT INTO hygiene.retention_log_entry SELECT * FROM hygiene.retention_log_entry',
            'UPDATE hygiene.retention_log_head SET number = 1', 'SELECT * FROM hygiene.erasure_subject', 'TRUNCATE hygiene.retention_log_entry', 'SELECT * FROM hygiene.suppression_secret',
            'SELECT hygiene.erase(''public.contact'', ''4'', ''r'')', 'SELECT hygiene.owner_task(''public.contact'', ''forget'', ''{"keys": ["4"]}'')',
            'SELECT hygiene.owner_task_body(''public.contact'', ''forget'', ''{"keys": ["4"]}'', ''x'')', 'SELECT hygiene.set_erasure(''public.contact'', ''delete'')', 'SELECT hygiene.prune_retention_log(''0'')'] LOOP
        BEGIN
            EXECUTE statement;
            RAISE WARNING 'done: %', statement;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE WARNING '%: %', statement, SQLERRM;
        END;
    END LOOP;
END $$;
RESET search_path;
RESET ROLE;
SELECT ok FROM hygiene.verify_retention_log();
SET client_min_messages = error;
DROP OWNED BY regress_owner CASCADE;
DROP ROLE regress_owner;

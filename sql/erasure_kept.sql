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
-- the old invoice keeps nobody
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '2', 'request 2') WHERE action <> 'look';
-- a hold freezes the row: nothing of it is cleared; what is not held goes
SELECT hygiene.place_hold_on('contact', '3', 'lawsuit');
SELECT relation, action, row_count, kept_because FROM hygiene.erase('contact', '3', 'request 3') WHERE action <> 'look';
SELECT * FROM contact WHERE id = 3; SELECT id FROM call;
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

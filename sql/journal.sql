-- The journal: what the extension changed in user rows, and taking it back.
CREATE EXTENSION hygiene;
CREATE TABLE contact (id int PRIMARY KEY, name text, email varchar(40), phones text[], born date DEFAULT '1980-02-03', note text);
INSERT INTO contact (id, name, email, phones) SELECT n, 'person ' || n, 'Person' || n || '@X.NL', ARRAY['06-1234567' || n, NULL, 'a "quoted" one'] FROM generate_series(1, 5) n;
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "email": "email", "phone": "phones"}', 'NL');
SELECT hygiene.add_normalization('contact');
CALL hygiene.normalize('contact');
SELECT id, run, relation, key, kind, operation, columns, before, after, changed_by = current_user AS mine, undoes, undone_by FROM hygiene.changes ORDER BY id;
-- back to what it was, though the table is normalized on write
SELECT hygiene.undo(1);
SELECT name, email, phones FROM contact WHERE id = 1;
SELECT id, run, key, kind, columns, before, after, undoes, undone_by FROM hygiene.changes WHERE key = '1' ORDER BY id;
SELECT hygiene.undo(1);
-- and forth
SELECT hygiene.undo(6);
SELECT name, email, phones FROM contact WHERE id = 1;
-- afterwards the table is normalized again
UPDATE contact SET name = 'kees smit' WHERE id = 1 RETURNING name;
-- what was changed since is not lost
UPDATE contact SET email = 'other@x.nl', note = 'x' WHERE id = 2;
SELECT hygiene.undo(2);
UPDATE contact SET email = 'Person2@x.nl' WHERE id = 2;
SELECT hygiene.undo(2);
DELETE FROM contact WHERE id = 3;
SELECT hygiene.undo(3);
SELECT hygiene.undo(99);
SELECT hygiene.undo(NULL);
SELECT outcome, row_count, sample_keys FROM hygiene.undo_run(1);
SELECT id, name, email, phones FROM contact ORDER BY id;
SELECT * FROM hygiene.undo_run(99);
-- a suspension that failed in between is over
BEGIN;
SAVEPOINT s;
SELECT hygiene.suspend_normalization(true);
SELECT 1 / 0;
ROLLBACK TO s;
UPDATE contact SET name = 'jan smit' WHERE id = 4 RETURNING name;
SELECT hygiene.suspend_normalization(true);
UPDATE contact SET name = 'piet smit' WHERE id = 4 RETURNING name;
COMMIT;
UPDATE contact SET name = 'henk smit' WHERE id = 4 RETURNING name;
-- a trigger of the table that keeps rows as they are
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER keep BEFORE UPDATE ON contact FOR EACH ROW WHEN (old.id = 1) EXECUTE FUNCTION keep();
SELECT hygiene.journal('contact', '1', 'normalize', 'update', NULL, '{"note": "before", "born": "1970-01-02"}', '{"note": null, "born": "1980-02-03"}') AS id \gset
SELECT hygiene.undo(:id);
DROP TRIGGER keep ON contact;
-- values come back whatever the settings
SET datestyle = 'German';
SELECT hygiene.undo(:id);
SELECT note, born FROM contact WHERE id = 1;
RESET datestyle;
-- names are followed
ALTER TABLE contact RENAME COLUMN name TO full_name;
CREATE SCHEMA crm;
ALTER TABLE contact SET SCHEMA crm;
SELECT relation, columns, before FROM hygiene.changes WHERE id = 5;
ALTER TABLE crm.contact DROP COLUMN phones CASCADE;
SELECT hygiene.undo(9);
-- what a merge entered is not taken back row by row
SELECT hygiene.journal('crm.contact', '1', 'merge', 'delete', 77, '{"note": "a"}', NULL) AS id \gset
SELECT hygiene.undo(:id);
SELECT * FROM hygiene.undo_run(77);

-- who may read and write what
CREATE ROLE regress_journal_reader;
CREATE ROLE regress_journal_admin;
GRANT USAGE ON SCHEMA hygiene, crm TO regress_journal_reader, regress_journal_admin;
SELECT hygiene.grant_administration('regress_journal_admin');
SELECT count(*) > 0 AS changes FROM hygiene.changes;
SET ROLE regress_journal_reader;
SELECT count(*) FROM hygiene.changes;
SELECT hygiene.undo(1);
RESET ROLE;
GRANT SELECT (id, email) ON crm.contact TO regress_journal_reader;
SET ROLE regress_journal_reader;
SELECT id, key, columns, before, after FROM hygiene.changes WHERE id = 1;
SELECT * FROM hygiene.change;
RESET ROLE;
-- row security
GRANT SELECT ON crm.contact TO regress_journal_reader;
ALTER TABLE crm.contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON crm.contact USING (id = 2);
SET ROLE regress_journal_reader;
SELECT DISTINCT key FROM hygiene.changes;
RESET ROLE;
ALTER TABLE crm.contact DISABLE ROW LEVEL SECURITY;
-- an administrator enters and undoes only what it may write, prunes what it owns
SET ROLE regress_journal_admin;
SELECT count(*) FROM hygiene.changes;
SELECT hygiene.journal('crm.contact', '1', 'normalize', 'update', NULL, '{}', '{}');
SELECT hygiene.prune_changes('crm.contact');
RESET ROLE;
GRANT SELECT ON crm.contact TO regress_journal_admin;
SET ROLE regress_journal_admin;
SELECT hygiene.undo(10);
RESET ROLE;
GRANT UPDATE (full_name, email, note) ON crm.contact TO regress_journal_admin;
SET ROLE regress_journal_admin;
SELECT hygiene.journal('crm.contact', '1', 'normalize', 'update', NULL, '{"note": "x"}', '{"note": "before"}') AS id \gset
SELECT hygiene.undo(:id);
SELECT changed_by FROM hygiene.changes WHERE id = :id;
RESET ROLE;
-- pruning
SELECT hygiene.prune_changes('crm.contact');
SELECT hygiene.prune_changes('crm.contact', NULL);
SELECT hygiene.prune_changes(NULL);
SELECT count(*) > 0 AS of_row_1, hygiene.delete_changes('crm.contact', '1', NULL) = count(*) AS deleted FROM hygiene.change WHERE key = '1';
SELECT hygiene.prune_changes('crm.contact', '-1 day') > 0 AS pruned, (SELECT count(*) FROM hygiene.changes) > 0 AS before;
SELECT count(*) FROM hygiene.change;
DROP TABLE crm.contact;
DROP OWNED BY regress_journal_reader, regress_journal_admin;
DROP ROLE regress_journal_reader, regress_journal_admin;

-- a whole run at once, when some rows cannot be changed and others have been; and in batches
CREATE TABLE lead (id int PRIMARY KEY, name text, mail varchar(30), code char(5), tags text[]);
INSERT INTO lead SELECT n, 'person ' || n, 'Person' || n || '@X.nl', 'ab', CASE WHEN n % 2 = 0 THEN '{x}'::text[] END FROM generate_series(1, 200) n;
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": "mail"}');
CALL hygiene.normalize('lead');
SELECT max(run) AS run FROM hygiene.changes \gset
CREATE UNIQUE INDEX ON lead (name) WHERE id IN (3, 150);
UPDATE lead SET name = 'person 3' WHERE id = 150;                        -- as it was; in the way of row 3
UPDATE lead SET mail = 'other@x.nl' WHERE id IN (7, 77);
DELETE FROM lead WHERE id = 8;
ALTER TABLE lead ADD CHECK (id <> 9 OR mail <> 'Person9@X.nl');
SELECT outcome, row_count, sample_keys FROM hygiene.undo_run(:run) ORDER BY row_count;
SELECT count(*) FILTER (WHERE name = 'person ' || id) AS names, count(*) FILTER (WHERE mail = 'Person' || id || '@X.nl') AS mails, count(*) FILTER (WHERE name = 'Person ' || id) AS left FROM lead;
SELECT outcome, row_count FROM hygiene.undo_run(:run) ORDER BY row_count;
SELECT max(run) AS run FROM hygiene.changes \gset
CALL hygiene.undo_normalize(:run, 0);
CALL hygiene.undo_normalize(NULL);
BEGIN;
CALL hygiene.undo_normalize(:run);
ROLLBACK;
\set SHOW_CONTEXT never
CALL hygiene.undo_normalize(99999);
CALL hygiene.undo_normalize(:run, 50);
SELECT count(*) FILTER (WHERE name = 'Person ' || id) AS names FROM lead;
-- values of other types, NULL, blanks of char(n); a value that no longer fits is not cut
SELECT hygiene.row_change(l, ROW(l.id, 'New', l.mail, 'abc', NULL)::lead, '{name,mail,code,tags,gone}') FROM lead l WHERE id = 2;
SELECT hygiene.row_change(l, l, '{name,mail,code,tags}') FROM lead l WHERE id = 2;
SELECT hygiene.journal('lead', '2', 'normalize', 'update', 12345, '{"mail": "Person2000@X.nl", "code": "ab", "tags": null}', '{"mail": "other@x.nl", "code": "xy", "tags": "{y}"}') AS id \gset
UPDATE lead SET mail = 'other@x.nl', code = 'xy', tags = '{y}' WHERE id = 2;
DELETE FROM lead WHERE id <> 2;
ALTER TABLE lead ALTER mail TYPE varchar(12);
SELECT outcome, row_count FROM hygiene.undo_run(12345);
ALTER TABLE lead ALTER mail TYPE varchar(30);
SELECT outcome, row_count FROM hygiene.undo_run(12345);
SELECT * FROM lead WHERE id = 2;

-- a schema somebody may not use hides its rows, and no others
CREATE ROLE regress_journal_reader;
GRANT USAGE ON SCHEMA hygiene TO regress_journal_reader;
CREATE SCHEMA closed;
CREATE TABLE closed.person (id int PRIMARY KEY, name text);
INSERT INTO closed.person VALUES (1, 'jan smit');
SELECT count(*) FROM hygiene.register('closed.person', 'person', '{"full_name": "name"}');
CALL hygiene.normalize('closed.person');
GRANT SELECT ON closed.person, lead TO regress_journal_reader;
SET ROLE regress_journal_reader;
SELECT DISTINCT relation FROM hygiene.changes ORDER BY 1;
SELECT relation FROM hygiene.normalizations ORDER BY 1;
-- pairs in the inbox are shown to those who may read both rows
RESET ROLE;
INSERT INTO hygiene.duplicate_inbox (schema_name, table_name, key, duplicate_key, probability, rule, filed_by)
VALUES ('closed', 'person', '1', '2', 1, 'r', 'me'), ('public', 'lead', '2', '4', 1, 'r', 'me'), ('public', 'lead', '2', NULL, 1, 'r', 'me'), ('public', 'gone', '2', '3', 1, 'r', 'me');
GRANT SELECT ON hygiene.duplicate_inbox TO regress_journal_reader;
SET ROLE regress_journal_reader;
SELECT table_name, key, duplicate_key FROM hygiene.duplicate_inbox ORDER BY id;
RESET ROLE;
ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
CREATE POLICY two ON lead USING (id = 2);
SET ROLE regress_journal_reader;
SELECT table_name, key, duplicate_key FROM hygiene.duplicate_inbox ORDER BY id;
RESET ROLE;
SELECT count(*) FROM hygiene.duplicate_inbox;
DROP OWNED BY regress_journal_reader;
DROP ROLE regress_journal_reader;

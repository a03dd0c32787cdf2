-- many rows at once: what one statement may delete is what row by row may be deleted, and what a plain look at the tables says
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
SELECT setseed(0.42);
CREATE TABLE company (id int PRIMARY KEY, parent_id int REFERENCES company ON DELETE CASCADE, name text);
CREATE TABLE contact (id int PRIMARY KEY, company_id int REFERENCES company ON DELETE CASCADE, name text);
CREATE TABLE invoice (id int PRIMARY KEY, contact_id int REFERENCES contact ON DELETE CASCADE, issued_on date);
CREATE TABLE line (id int PRIMARY KEY, invoice_id int REFERENCES invoice ON DELETE CASCADE);
CREATE TABLE note (id int PRIMARY KEY, about_type text, about text, body text);
INSERT INTO company SELECT n, CASE WHEN n > 20 THEN 1 + floor(random() * 20) END, 'company ' || n FROM generate_series(1, 100) n;
INSERT INTO contact SELECT n, 1 + floor(random() * 100), 'contact ' || n FROM generate_series(1, 400) n;
INSERT INTO invoice SELECT n, 1 + floor(random() * 400), CASE WHEN random() < 0.3 THEN date '2020-01-01' WHEN random() < 0.05 THEN NULL ELSE date '1900-01-01' END FROM generate_series(1, 200) n;
INSERT INTO line SELECT n, 1 + floor(random() * 200) FROM generate_series(1, 500) n;
INSERT INTO note SELECT n, CASE WHEN random() < 0.5 THEN 'contact' ELSE 'company' END, (1 + floor(random() * 100))::text, CASE WHEN random() < 0.1 THEN 'legal' END FROM generate_series(1, 300) n;
CREATE INDEX ON contact (company_id);
CREATE INDEX ON invoice (contact_id);
CREATE INDEX ON line (invoice_id);
SELECT hygiene.add_reference('note', 'about', 'contact', 'about_type', 'contact'), hygiene.add_reference('note', 'about', 'company', 'about_type', 'company');
SELECT hygiene.add_retention_policy('invoice', 'invoices', 'keep', 'issued_on', '100 years', 'books', 'law', options => '{"time_zone": "UTC"}');
SELECT hygiene.add_retention_policy('invoice', 'lines', 'keep', 'issued_on', '50 years', 'books', 'law', condition => 'EXISTS (SELECT FROM line l WHERE l.invoice_id = invoice.id AND l.id % 7 = 0)', options => '{"time_zone": "UTC"}');
SELECT hygiene.approve_retention_policy('invoices'), hygiene.approve_retention_policy('lines');
SELECT hygiene.place_hold('note', 'body = ''legal''', 'r'), hygiene.place_hold('contact', 'id % 53 = 0 AND id < 1000', 'r'), hygiene.place_hold_on('line', '7', 'r'), hygiene.place_hold_on('company', '99', 'r');
-- the plain look
CREATE VIEW kept_line AS SELECT id, id = 7 AS kept FROM line;
CREATE VIEW kept_invoice AS SELECT i.id, i.contact_id, i.issued_on IS NULL OR i.issued_on > '1990-01-01' OR EXISTS (SELECT FROM line l JOIN kept_line k USING (id) WHERE l.invoice_id = i.id AND k.kept) AS kept FROM invoice i;
CREATE VIEW kept_contact AS SELECT c.id, c.company_id, c.id % 53 = 0 OR EXISTS (SELECT FROM kept_invoice i WHERE i.contact_id = c.id AND i.kept)
    OR EXISTS (SELECT FROM note n WHERE n.about_type = 'contact' AND n.about = c.id::text AND n.body = 'legal') AS kept FROM contact c;
CREATE VIEW kept_company AS SELECT c.id, EXISTS (
    WITH RECURSIVE below AS (SELECT c.id UNION SELECT d.id FROM company d JOIN below b ON d.parent_id = b.id)
    SELECT FROM below b WHERE b.id = 99 OR EXISTS (SELECT FROM kept_contact k WHERE k.company_id = b.id AND k.kept)
        OR EXISTS (SELECT FROM note n WHERE n.about_type = 'company' AND n.about = b.id::text AND n.body = 'legal')) AS kept FROM company c;
CREATE FUNCTION refused(relation regclass, key int) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DELETE FROM %s WHERE id = %s', relation, key);
    RAISE SQLSTATE 'ZZ000';
EXCEPTION WHEN SQLSTATE 'ZZ000' THEN RETURN false; WHEN restrict_violation THEN RETURN true;
END $$;
CREATE FUNCTION judged(relation text, OUT row_count bigint, OUT kept bigint, OUT named_differs bigint, OUT free_differs bigint, OUT refused_differs bigint) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT count(*), count(*) FILTER (WHERE k.kept), count(*) FILTER (WHERE k.kept <> ((%s) IS NOT NULL)), count(*) FILTER (WHERE k.kept = (%s)), count(*) FILTER (WHERE k.kept <> refused(%L, k.id)) FROM %s t JOIN kept_%s k USING (id)',
                   hygiene.protection_sql(relation::regclass, 't'), hygiene.unprotected_sql(relation::regclass, 't'), relation, relation, relation) INTO row_count, kept, named_differs, free_differs, refused_differs;
END $$;
SELECT r AS relation, j.row_count, j.kept > 0 AS any_kept, j.named_differs, j.free_differs, j.refused_differs FROM unnest('{line,invoice,contact,company}'::text[]) r, judged(r) j;
-- one statement: all of it or nothing
DO $$
DECLARE r text; m text;
BEGIN
    FOREACH r IN ARRAY '{company,contact,invoice}'::text[] LOOP
        BEGIN
            EXECUTE format('DELETE FROM %s', r);
        EXCEPTION WHEN restrict_violation THEN
            RAISE WARNING '% refused', r;
        END;
    END LOOP;
    -- few at a time, with the same plan
    FOR n IN 0..30 LOOP
        DELETE FROM contact WHERE id BETWEEN n * 10 AND n * 10 + 4 AND id IN (SELECT k.id FROM kept_contact k WHERE NOT k.kept);
    END LOOP;
END $$;
DELETE FROM contact WHERE id IN (SELECT k.id FROM kept_contact k WHERE NOT k.kept);
SELECT (SELECT bool_and(kept) FROM kept_contact) AS only_kept, (SELECT count(*) > 0 FROM contact) AS any_left, (SELECT count(*) FROM invoice i WHERE NOT EXISTS (SELECT FROM contact c WHERE c.id = i.contact_id)) AS orphans;
-- children in the same statement, and a hold placed between statements of a transaction
INSERT INTO contact SELECT n, NULL, 'late' FROM generate_series(1001, 1200) n;
INSERT INTO invoice SELECT n, n, '1900-01-01' FROM generate_series(1001, 1200) n;
BEGIN;
DELETE FROM contact WHERE id BETWEEN 1001 AND 1060;
SELECT hygiene.place_hold('invoice', 'id = 1100', 'r') > 0 AS held;
DELETE FROM contact WHERE id BETWEEN 1061 AND 1099;
SAVEPOINT s;
\set VERBOSITY sqlstate
DELETE FROM contact WHERE id BETWEEN 1061 AND 1130;
ROLLBACK TO s;
WITH i AS (DELETE FROM invoice WHERE id = 1100) DELETE FROM contact WHERE id BETWEEN 1100 AND 1110;
ROLLBACK TO s;
DELETE FROM contact WHERE id BETWEEN 1101 AND 1200;
COMMIT;
SELECT count(*), min(id) FROM contact WHERE id > 1000;
-- rows as long as they come
CREATE TABLE file (id int PRIMARY KEY, body text);
ALTER TABLE file ALTER body SET STORAGE EXTERNAL;
INSERT INTO file SELECT n, repeat(n::text || ' ', 50000) FROM generate_series(1, 20) n;
SELECT hygiene.place_hold('file', 'length(body) < 120000', 'r') > 0 AS held;
DELETE FROM file;
DELETE FROM file WHERE id > 9;
SELECT count(*) FROM file;

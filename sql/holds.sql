-- holds and policies that keep: what they refuse, and to whom
CREATE EXTENSION hygiene;
CREATE SCHEMA crm;
CREATE TABLE crm.company (id int PRIMARY KEY, name text);
CREATE TABLE crm.contact (id int PRIMARY KEY, name text, company_id int REFERENCES crm.company ON DELETE SET NULL, dossier text);
CREATE TABLE crm.invoice (id int PRIMARY KEY, contact_id int REFERENCES crm.contact ON DELETE CASCADE, status_id int, issued_on date);
CREATE INDEX ON crm.invoice (contact_id);
CREATE TABLE crm.line (invoice_id int REFERENCES crm.invoice ON DELETE CASCADE, n int, PRIMARY KEY (invoice_id, n));
INSERT INTO crm.company VALUES (1, 'Bakkerij Smit'), (2, 'Jansen');
INSERT INTO crm.contact SELECT n, 'contact ' || n, n, NULL FROM generate_series(1, 2) n;
INSERT INTO crm.contact SELECT n, 'contact ' || n FROM generate_series(3, 9) n;
INSERT INTO crm.invoice VALUES (1, 1, 1, '2020-05-01'), (2, 2, 1, '1900-05-01'), (3, 3, 1, '2000-01-01'), (4, 4, 1, NULL), (5, 5, 1, 'infinity');
INSERT INTO crm.line VALUES (1, 1), (2, 1);

-- what a statement says, without what changes from day to day
CREATE FUNCTION said(statement text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    m text; d text; h text; c text; t text; n bigint;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN NEXT format('done, %s rows', n);
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, c = CONSTRAINT_NAME, t = TABLE_NAME;
    RETURN NEXT SQLSTATE || ' ' || m;
    RETURN QUERY SELECT x FROM unnest(ARRAY['DETAIL: ' || replace(replace(d, current_date::text, 'TODAY'), (current_date + 30)::text, 'TODAY + 30'), 'HINT: ' || h, 'ABOUT: ' || t || ' ' || c]) x WHERE x !~ ': *$';
END $$;

-- a policy that keeps, and what it keeps through references
SELECT hygiene.add_retention_policy('crm.invoice', 'invoices', 'keep', 'issued_on', '100 years', 'bookkeeping', 'AWR art. 52', count_from => 'year end', options => '{"time_zone": "Europe/Amsterdam"}');
SELECT hygiene.approve_retention_policy('invoices');
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE tgname LIKE 'Hygiene%' ORDER BY tgrelid::regclass::text, tgname;
SELECT format('SELECT c.id, %s AS protection, %s AS free FROM crm.contact c ORDER BY c.id', hygiene.protection_sql('crm.contact', 'c'), hygiene.unprotected_sql('crm.contact', 'c')) \gexec
SELECT format('SELECT c.id, %s AS protection FROM crm.company c ORDER BY c.id', hygiene.protection_sql('crm.company', 'c')) \gexec
SELECT hygiene.protection_sql('crm.line', 'l');
SELECT said('DELETE FROM crm.invoice WHERE id = 1');
SELECT said('DELETE FROM crm.contact WHERE id = 1');
SELECT said('DELETE FROM crm.contact');
SELECT said('DELETE FROM crm.invoice WHERE id = 4');
SELECT said('DELETE FROM crm.contact WHERE id = 5');
SELECT said('WITH i AS (DELETE FROM crm.invoice WHERE id = 1) DELETE FROM crm.contact WHERE id = 1');
SELECT said('TRUNCATE crm.invoice CASCADE');
SELECT said('TRUNCATE crm.contact CASCADE');
SELECT said('UPDATE crm.invoice SET id = 10 WHERE id = 1');
SELECT said('UPDATE crm.invoice SET contact_id = 9 WHERE id = 1');
SELECT said('UPDATE crm.invoice SET contact_id = NULL WHERE id = 1');
SELECT said('UPDATE crm.contact SET id = 10 WHERE id = 1');
-- what is not lost is not refused
SELECT said('UPDATE crm.invoice SET status_id = 2, issued_on = issued_on, id = id, contact_id = contact_id');
SELECT said('UPDATE crm.contact SET name = upper(name), company_id = 2 WHERE id = 1');
SELECT said('DELETE FROM crm.line WHERE invoice_id = 1');
SELECT said('DELETE FROM crm.contact WHERE id = 9');
SELECT said('DELETE FROM crm.contact WHERE id = 2');
SELECT said('DELETE FROM crm.company WHERE id = 1');

-- ties: look-ups change with the work, the debtor does not
CREATE TABLE crm.status (id int PRIMARY KEY);
INSERT INTO crm.status VALUES (1), (2), (3);
ALTER TABLE crm.invoice ADD FOREIGN KEY (status_id) REFERENCES crm.status ON DELETE SET NULL;
SELECT said('UPDATE crm.invoice SET status_id = 3 WHERE id = 1');
SELECT count(*) FROM hygiene.register('crm.contact', 'person', '{"full_name": "name"}', 'NL');
SELECT hygiene.refresh_protection();
SELECT said('UPDATE crm.invoice SET status_id = 3 WHERE id = 1');
SELECT said('UPDATE crm.invoice SET contact_id = 3 WHERE id = 1');
SELECT said('DELETE FROM crm.status WHERE id = 3');
SELECT said('UPDATE crm.invoice SET status_id = 2');
-- SET NULL cuts the invoice from its debtor
ALTER TABLE crm.invoice DROP CONSTRAINT invoice_contact_id_fkey, ADD FOREIGN KEY (contact_id) REFERENCES crm.contact ON DELETE SET NULL;
SELECT said('DELETE FROM crm.contact WHERE id = 1');
SELECT said('DELETE FROM crm.contact WHERE id = 6');
ALTER TABLE crm.invoice DROP CONSTRAINT invoice_contact_id_fkey, ADD FOREIGN KEY (contact_id) REFERENCES crm.contact;
SELECT said('DELETE FROM crm.contact WHERE id = 1');

-- holds
SELECT hygiene.place_hold('crm.contact', 'dossier = ''2026-31''', 'lawsuit', current_date);
SELECT hygiene.place_hold_on('crm.contact', '7', 'complaint', current_date + 30);
UPDATE crm.contact SET dossier = '2026-31' WHERE id = 8;
SELECT said('DELETE FROM crm.contact WHERE id = 7');
SELECT said('DELETE FROM crm.contact WHERE id = 8');
SELECT said('UPDATE crm.contact SET id = 70 WHERE id = 7');
SELECT said('TRUNCATE crm.contact CASCADE');
SELECT hygiene.protection('crm.contact', '7'), hygiene.protection('crm.contact', '8'), hygiene.protection('crm.contact', '1'), hygiene.protection('crm.contact', '3');
SELECT id, kind, relation, condition, key, reason, placed_by, review_on - current_date AS review_in, overdue, state, row_count FROM hygiene.holds ORDER BY id;
SELECT id, relation, days_overdue FROM hygiene.overdue_holds;
SELECT relation, object, replace(state, current_date::text, 'TODAY') AS state, advice FROM hygiene.status() WHERE object LIKE 'hold%';
SELECT relation, kind, name, action, definition, enabled FROM hygiene.rules ORDER BY name;
SELECT hygiene.review_hold(1, current_date + 90);
SELECT id, reviewed_by, reviewed_at::date = current_date AS today, overdue FROM hygiene.holds ORDER BY id;
SELECT said('SELECT hygiene.unregister(''crm.contact'')');
-- released, it protects for its grace
SELECT hygiene.release_hold(1), hygiene.release_hold(2, '0');
SELECT said('DELETE FROM crm.contact WHERE id = 8');
SELECT said('DELETE FROM crm.contact WHERE id = 7');
SELECT id, state, released_by, protects_until - released_at AS grace FROM hygiene.holds ORDER BY id;
UPDATE hygiene.retention_hold SET protects_until = now() WHERE id = 1;
SELECT hygiene.refresh_protection();
SELECT said('DELETE FROM crm.contact WHERE id = 8');
SELECT proname FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname ~ '^hold_[0-9]';
SELECT action, relation, row_count, details FROM hygiene.retention_log WHERE action LIKE 'hold%' ORDER BY number;
-- the policy goes, and with it the triggers
SELECT hygiene.remove_retention_policy('invoices');
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE tgname LIKE 'Hygiene%';
SELECT hygiene.unregister('crm.contact');

-- errors
SELECT said($$SELECT hygiene.place_hold(NULL, 'true', 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', ' ', 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', NULL, 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'nme = 1', 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'name', 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'true); DROP TABLE crm.contact; SELECT (true', 'r')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'true', ' ')$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'true', 'r', current_date - 1)$$);
SELECT said($$SELECT hygiene.place_hold('crm.contact', 'true', 'r', NULL, '-1 day')$$);
SELECT said($$SELECT hygiene.place_hold('pg_class', 'true', 'r')$$);
SELECT said($$SELECT hygiene.place_hold_on('crm.contact', '700', 'r')$$);
SELECT said($$SELECT hygiene.place_hold_on('crm.contact', 'x', 'r')$$);
SELECT said($$SELECT hygiene.place_hold_on('crm.contact', NULL, 'r')$$);
SELECT said($$SELECT hygiene.release_hold(99)$$);
SELECT said($$SELECT hygiene.release_hold(2)$$);
SELECT said($$SELECT hygiene.review_hold(2, current_date)$$);
SELECT said($$DELETE FROM hygiene.retention_hold$$);
CREATE TEMP TABLE gone (id int PRIMARY KEY);
SELECT said($$SELECT hygiene.place_hold('gone', 'true', 'r')$$);
CREATE TRIGGER wrong BEFORE DELETE ON gone FOR EACH ROW EXECUTE FUNCTION hygiene.protect_row();
INSERT INTO gone VALUES (1);
SELECT said('DELETE FROM gone');

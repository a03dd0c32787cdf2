-- Activity, what behaviour shows, and lists that rot.
CREATE EXTENSION hygiene;
SET timezone = 'UTC';
SET datestyle = 'ISO';
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    h text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('hint: ' || h, 'hint: '));
END $$;
CREATE TABLE contact (id int PRIMARY KEY, name text, phone text, color text, size int, updated_at timestamptz);
CREATE TABLE orders (contact_id int, ordered_at timestamptz, color text);
CREATE TABLE mail (contact_id int, opened_at timestamptz);
CREATE TABLE list_member (list text, contact_id int);
INSERT INTO contact VALUES (1, 'Mirjam', '1', 'Green', 1, '2020-01-01'), (2, 'Hakim', '2', 'Rot', 2, '2020-01-01'), (3, 'Nicky', '3', NULL, 3, '2020-01-01'), (4, 'Tara', '4', ' GREEN', 4, '2020-01-01');
INSERT INTO orders VALUES (1, '2025-03-01', 'blue'), (1, '2022-01-01', 'green'), (3, '2025-05-01', 'red'), (4, '2021-01-01', 'green');
INSERT INTO mail VALUES (2, '2025-06-01'), (4, '2025-06-01');
INSERT INTO list_member SELECT 'customers', n FROM generate_series(1, 4) n;
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "phone": "phone", "updated_at": "updated_at"}', 'NL');
-- only what people do counts, unless said
SELECT hygiene.add_freshness('contact', 'phone', '1 year');
SELECT hygiene.add_activity('contact', 'orders', '(SELECT max(ordered_at) FROM orders o WHERE o.contact_id = contact.id)'),
       hygiene.add_activity('contact', 'mails opened', '(SELECT max(opened_at) FROM mail m WHERE m.contact_id = contact.id)', 'passive');
SELECT field, stale_after, evidence_source FROM hygiene.freshness_rules('contact');
SELECT key, last_confirmed FROM hygiene.stale('contact', '2025-07-01') ORDER BY key;
-- half the confidence: as if it had been a year earlier
SELECT hygiene.add_activity('contact', 'mails opened', '(SELECT max(opened_at) FROM mail m WHERE m.contact_id = contact.id)', 'passive', 0.5);
SELECT key, last_confirmed, confidence FROM hygiene.stale('contact', '2025-06-01') ORDER BY key;
SELECT key, last_confirmed FROM hygiene.stale('contact', '2025-05-31') ORDER BY key;
-- what was remembered of touched rows stays when the rules are made anew
UPDATE contact SET updated_at = '2025-06-15';
SELECT key FROM hygiene.stale('contact', '2025-07-01') ORDER BY key;
SELECT hygiene.remove_activity('contact', 'mails opened');
SELECT key, last_confirmed FROM hygiene.stale('contact', '2025-07-01') ORDER BY key;
SELECT count(*) FROM hygiene.unchanged_value;
SELECT hygiene.add_freshness('contact', 'phone', '2 years');
SELECT count(*) FROM hygiene.unchanged_value;
SELECT hygiene.activity_expression('contact');
SELECT try($$SELECT hygiene.activity_expression('contact', '{system}')$$);
SELECT try($$SELECT hygiene.add_activity('contact', 'x', 'updated_at', 'robot')$$);
SELECT try($$SELECT hygiene.add_activity('contact', 'x', 'updated_at', 'passive', 1.5)$$);
SELECT try($$SELECT hygiene.add_activity('contact', 'x', 'updated_at', 'passive', 'NaN')$$);
SELECT try($$SELECT hygiene.add_activity('contact', '', 'updated_at')$$);
SELECT try($$SELECT hygiene.add_activity('contact', 'x', ' ')$$);
SELECT try($$SELECT hygiene.add_activity('contact', 'x', 'name')$$);
SELECT try($$SELECT hygiene.remove_activity('contact', 'x')$$);
-- stated one colour, ordered another
SELECT try($$SELECT * FROM hygiene.conflicts('contact')$$);
SELECT hygiene.add_observation('contact', 'color', '(SELECT o.color FROM orders o WHERE o.contact_id = contact.id ORDER BY o.ordered_at DESC LIMIT 1)'),
       hygiene.add_observation('contact', 'size', '(SELECT count(*) FROM orders o WHERE o.contact_id = contact.id)');
SELECT * FROM hygiene.conflicts('contact') ORDER BY key, field;
SELECT try($$SELECT hygiene.add_observation('contact', 'colour', '1')$$);
SELECT try($$SELECT hygiene.add_observation('contact', 'color', '1); DROP TABLE contact; --')$$);
SELECT hygiene.remove_observation('contact', 'size');
SELECT * FROM hygiene.conflicts('contact') ORDER BY key, field;
SELECT try($$SELECT hygiene.remove_observation('contact', 'size')$$);
-- a list of customers that are customers no more
SELECT hygiene.add_list('contact', 'customers', $$EXISTS (SELECT FROM list_member m WHERE m.contact_id = contact.id AND m.list = 'customers')$$,
                        $$EXISTS (SELECT FROM orders o WHERE o.contact_id = contact.id AND o.ordered_at > '2025-01-01')$$),
       hygiene.add_list('contact', 'empty', 'false', 'true');
SELECT * FROM hygiene.list_rot('contact');
DELETE FROM list_member WHERE contact_id = 4;
ALTER TABLE list_member RENAME TO member;
SELECT * FROM hygiene.list_rot('contact');
SELECT try($$SELECT hygiene.add_list('contact', 'x', 'id', 'true')$$);
SELECT try($$SELECT hygiene.add_list('contact', 'x', '', 'true')$$);
SELECT kind, name, action FROM hygiene.rules WHERE relation = 'contact'::regclass ORDER BY kind, name;
SELECT hygiene.remove_list('contact', 'empty'), hygiene.remove_list('contact', 'customers');
SELECT try($$SELECT hygiene.remove_list('contact', 'customers')$$);
SELECT hygiene.remove_observation('contact', 'color'), hygiene.remove_activity('contact', 'orders'), hygiene.remove_freshness('contact', 'phone');
SELECT proname FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname ~ '^(activity|observation|list|freshness)_[0-9]';

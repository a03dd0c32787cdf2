-- Decisions of people on pairs: remembered by key, heeded by guards, following renames.
CREATE EXTENSION hygiene;
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

CREATE TABLE contact (id int PRIMARY KEY, name text, born date, mail text);
INSERT INTO contact VALUES (9, 'Mirjam de Boer', '1980-02-03', 'mirjam@x.nl'), (10, 'Miriam de Boer', '1980-02-03', 'mirjam@x.nl'), (11, 'Karel Kok', '1999-01-09', 'kok@x.nl');
SELECT try($$SELECT hygiene.dismiss_duplicate('contact', '9', '10')$$);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "birth_date": "born", "email": "mail"}', 'NL');
SELECT hygiene.create_index('contact');
SELECT hygiene.add_duplicate_guard('contact', 'block');
SELECT try($$SELECT hygiene.dismiss_duplicate('contact', '9', '09')$$);
SELECT try($$SELECT hygiene.dismiss_duplicate('contact', '9', NULL)$$);
SELECT try($$SELECT hygiene.dismiss_duplicate('contact', 'nine', '10')$$);
SELECT try($$SELECT hygiene.dismiss_duplicate('contact', '1', '2')$$);
SELECT try($$SELECT hygiene.dismiss_duplicate(NULL, '9', '10')$$);

-- both orders are one pair; the opposite replaces; withdrawing forgets
SELECT hygiene.dismiss_duplicate('contact', '9', '010', 'sisters');
SELECT * FROM (SELECT relation, key_a, key_b, decision, reason, decided_by = current_user AS by_me FROM hygiene.decisions) d;
SELECT hygiene.confirm_duplicate('contact', '10', '9');
SELECT key_a, key_b, decision, reason FROM hygiene.decisions;
SELECT hygiene.withdraw_decision('contact', '10', '9'), hygiene.withdraw_decision('contact', '10', '9');

-- a dismissed pair is never refused, another one is
SELECT try($$UPDATE contact SET name = 'Mirjam de Boer', born = '1980-02-03', mail = 'mirjam@x.nl' WHERE id = 11$$) LIKE '23505%' AS refused;
SELECT hygiene.dismiss_duplicate('contact', '11', '9');
SELECT try($$UPDATE contact SET name = 'Mirjam de Boer', born = '1980-02-03', mail = 'mirjam@x.nl' WHERE id = 11$$) LIKE '23505%' AS refused_for_the_other;
SELECT hygiene.dismiss_duplicate('contact', '10', '11');
BEGIN;
SELECT try($$UPDATE contact SET name = 'Mirjam de Boer', born = '1980-02-03', mail = 'mirjam@x.nl' WHERE id = 11$$);
SELECT try($$INSERT INTO contact SELECT 12, name, born, mail FROM contact WHERE id = 11$$) LIKE '23505%' AS refused;
ROLLBACK;
SELECT hygiene.confirm_duplicate('contact', '10', '11');
SELECT try($$UPDATE contact SET name = 'Mirjam de Boer', born = '1980-02-03', mail = 'mirjam@x.nl' WHERE id = 11$$) LIKE '23505%' AS refused;
-- before the second row is there
SET client_min_messages = notice;
SELECT hygiene.dismiss_duplicate('contact', '9', '20');
SET client_min_messages = warning;
SELECT hygiene.dismiss_duplicate('contact', '10', '20');
SELECT try($$INSERT INTO contact VALUES (20, 'Mirjam de Boer', '1980-02-03', 'mirjam@x.nl')$$);
-- mode warn says nothing of it either
SELECT hygiene.add_duplicate_guard('contact', 'warn');
DELETE FROM contact WHERE id = 20;
INSERT INTO contact VALUES (20, 'Mirjam de Boer', '1980-02-03', 'mirjam@x.nl');
SELECT count(*) AS filed FROM hygiene.duplicate_inbox;

-- renames are followed; what a dropped table left under the new name makes room
CREATE TABLE person (id int PRIMARY KEY, name text);
INSERT INTO person VALUES (1, 'A B'), (2, 'A B');
SELECT count(*) FROM hygiene.register('person', 'person', '{"full_name": "name"}', 'NL');
SELECT hygiene.dismiss_duplicate('person', '1', '2');
DROP TABLE person;
ALTER TABLE contact RENAME TO person;
CREATE SCHEMA crm;
ALTER TABLE person SET SCHEMA crm;
ALTER SCHEMA crm RENAME TO sales;
SELECT relation, key_a, key_b, decision FROM hygiene.decisions ORDER BY 2, 3;
SELECT schema_name, table_name, columns FROM hygiene.registered;

-- partitions: a decision is of the whole table; keys of several columns
CREATE TABLE lead (region text, id int, name text, mail text, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
CREATE TABLE lead_s PARTITION OF lead FOR VALUES IN ('s');
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": "mail"}', 'NL');
SELECT hygiene.create_index('lead');
SELECT hygiene.add_duplicate_guard('lead', 'block');
INSERT INTO lead VALUES ('n', 1, 'Willem Oosterhuis', 'w@x.nl'), ('s', 2, 'Karel Kok', 'k@x.nl');
SELECT try($$SELECT hygiene.dismiss_duplicate('lead', '1', '2')$$);
SELECT hygiene.dismiss_duplicate('lead_s', '["s", "2"]', '["n","1"]');
SELECT relation, key_a, key_b FROM hygiene.decisions WHERE relation = 'lead'::regclass;
SELECT try($$UPDATE lead SET name = 'Willem Oosterhuis', mail = 'w@x.nl' WHERE id = 2$$);
SELECT try($$INSERT INTO lead VALUES ('s', 3, 'Willem Oosterhuis', 'w@x.nl')$$) LIKE '23505%' AS refused;

-- a transaction of an older snapshot heeds what was decided since (isolation/decision); who may decide, and see decisions
CREATE ROLE decision_reader;
GRANT SELECT, UPDATE ON lead TO decision_reader;
SET ROLE decision_reader;
SELECT relation, key_a FROM hygiene.decisions;
SELECT try($$SELECT hygiene.dismiss_duplicate('lead', '["s", "2"]', '["n","1"]')$$);
SELECT try($$TABLE hygiene.pair_decision$$);
RESET ROLE;
GRANT EXECUTE ON FUNCTION hygiene.dismiss_duplicate, hygiene.withdraw_decision, hygiene.decide_pair TO decision_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON hygiene.pair_decision TO decision_reader;
SET ROLE decision_reader;
SELECT try($$SELECT hygiene.dismiss_duplicate('lead', '["s", "2"]', '["n","1"]')$$);
SELECT try($$SELECT hygiene.dismiss_duplicate('sales.person', '9', '10')$$);
SELECT decided_by FROM hygiene.decisions;
RESET ROLE;
REVOKE UPDATE ON lead FROM decision_reader;
SET ROLE decision_reader;
SELECT try($$SELECT hygiene.withdraw_decision('lead', '["s", "2"]', '["n","1"]')$$);
RESET ROLE;
ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
SET ROLE decision_reader;
SELECT count(*) FROM hygiene.decisions;
RESET ROLE;
DROP OWNED BY decision_reader;
DROP ROLE decision_reader;

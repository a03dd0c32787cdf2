-- The duplicate guard beside other triggers, subtransactions and many rows.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on
\set VERBOSITY terse
SET client_min_messages = warning;

CREATE TABLE contact (id int PRIMARY KEY, full_name text, email text, birth_date date, note text);
SELECT count(*) > 0 FROM hygiene.register('contact', 'person', '{"full_name": "full_name", "email": "email", "birth_date": "birth_date"}', 'NL');
SELECT hygiene.create_index('contact') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('contact', 'block');
INSERT INTO contact VALUES (1, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');

-- a trigger that runs before the guard updates the row just inserted: that hides no duplicate
CREATE FUNCTION adorn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE contact SET full_name = full_name || ' jr' WHERE id = NEW.id; RETURN NULL; END $$;
CREATE TRIGGER adorn AFTER INSERT ON contact FOR EACH ROW EXECUTE FUNCTION adorn();
INSERT INTO contact VALUES (2, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
INSERT INTO contact VALUES (3, 'Karel Appel', 'karel@x.nl', '1921-04-25');
DROP TRIGGER adorn ON contact;
-- one that makes the row somebody else is right
CREATE FUNCTION rename() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE contact SET full_name = 'Piet Puk', email = 'puk@y.nl', birth_date = '1950-01-01' WHERE id = NEW.id; RETURN NULL; END $$;
CREATE TRIGGER adorn AFTER INSERT ON contact FOR EACH ROW EXECUTE FUNCTION rename();
INSERT INTO contact VALUES (4, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
-- but not if somebody else is there as well
INSERT INTO contact VALUES (5, 'Jan Jansen', 'jj@x.nl', '1970-01-02');
DROP TRIGGER adorn ON contact;
-- one that deletes the row
CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM contact WHERE id = NEW.id; RETURN NULL; END $$;
CREATE TRIGGER adorn AFTER INSERT ON contact FOR EACH ROW EXECUTE FUNCTION forget();
INSERT INTO contact VALUES (6, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
DROP TRIGGER adorn ON contact;
SELECT id, full_name FROM contact ORDER BY id;

-- refused and tried again in subtransactions: settings and locks are as before
SET gin_fuzzy_search_limit = 1;
DO $$
DECLARE refused int := 0;
BEGIN
    FOR i IN 1..5 LOOP
        BEGIN
            INSERT INTO contact VALUES (100 + i, 'Karel van der Wal' || i, 'kw' || i || '@z.nl', date '1960-01-01' + 400 * i), (200 + i, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
        EXCEPTION WHEN unique_violation THEN
            refused := refused + 1;
            INSERT INTO contact VALUES (300 + i, 'Olga Bakker' || i, 'ob' || i || '@w.nl', date '1965-01-01' + 400 * i);
        END;
    END LOOP;
    RAISE WARNING 'refused: %', refused;
END $$;
SHOW gin_fuzzy_search_limit;
RESET gin_fuzzy_search_limit;
SELECT id FROM contact WHERE id > 10 ORDER BY id;
SELECT count(*) FROM pg_locks WHERE locktype = 'advisory';

-- a row twice changed in one transaction, both times a pair that was one before
ALTER TABLE contact DISABLE TRIGGER hygiene_duplicate_guard;
INSERT INTO contact VALUES (7, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
ALTER TABLE contact ENABLE TRIGGER hygiene_duplicate_guard;
BEGIN;
UPDATE contact SET full_name = 'Miriam de Boer' WHERE id = 7;
UPDATE contact SET full_name = 'Mirjam de Boer' WHERE id = 7;
COMMIT;

-- partitions whose columns stand elsewhere: each row's identity is by its own partition's index
CREATE TABLE person (id int, country text, full_name text, email text, birth_date date, PRIMARY KEY (id, country)) PARTITION BY LIST (country);
CREATE TABLE person_nl PARTITION OF person FOR VALUES IN ('NL');
CREATE TABLE person_de (gone int, birth_date date, email text, id int NOT NULL, full_name text, country text NOT NULL);
ALTER TABLE person_de DROP COLUMN gone;
ALTER TABLE person ATTACH PARTITION person_de FOR VALUES IN ('DE');
SELECT count(*) > 0 FROM hygiene.register('person', 'person', '{"full_name": "full_name", "email": "email", "birth_date": "birth_date"}', 'NL');
SELECT hygiene.create_index('person') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('person', 'block');
INSERT INTO person SELECT 1000 + i, CASE WHEN i % 2 = 0 THEN 'NL' ELSE 'DE' END, 'Ada Lovelace' || chr(96 + i), 'al' || i || '@v' || i || '.nl', date '1930-01-01' + 777 * i FROM generate_series(1, 20) i;
INSERT INTO person VALUES (1, 'NL', 'Mirjam de Boer', 'm@x.nl', '1980-02-03'), (2, 'DE', 'M. de Boer', 'm@x.nl', '1980-02-03');
INSERT INTO person VALUES (1, 'DE', 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
INSERT INTO person VALUES (2, 'NL', 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
SELECT count(*), count(*) FILTER (WHERE id = 1) FROM person;

-- a row moved to another partition, with another trigger's commands in between, is no new duplicate
ALTER TABLE person DISABLE TRIGGER hygiene_duplicate_guard;
INSERT INTO person VALUES (3, 'DE', 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
ALTER TABLE person ENABLE TRIGGER hygiene_duplicate_guard;
CREATE TABLE noted (id int);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO noted VALUES (NEW.id); INSERT INTO noted VALUES (-NEW.id); RETURN NULL; END $$;
CREATE TRIGGER adorn AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION note();
UPDATE person SET country = 'NL' WHERE id = 3;
SELECT tableoid::regclass, id FROM person WHERE id < 10 ORDER BY id;

-- what a statement made ready is not used after its table or index has changed, nor after an error
CREATE FUNCTION again_and_again() RETURNS void LANGUAGE plpgsql AS $$
DECLARE file text := current_setting('data_directory') || '/guarded_copy';
BEGIN
    EXECUTE format('COPY (SELECT i, ''Karel '' || chr(96 + i) || ''lderink'', ''k'' || i || ''@w.nl'', date ''1951-03-01'' + i * 500, NULL FROM generate_series(1, 8) i) TO %L', file);
    EXECUTE format('COPY (SELECT 9, ''Karel blderink'', ''k2@w.nl'', ''1951-03-01''::date + 1000, NULL) TO %L', file || '_2');
    FOR round IN 1..4 LOOP
        DELETE FROM contact;
        EXECUTE format('COPY contact FROM %L', file);
        BEGIN
            EXECUTE format('COPY contact FROM %L', file || '_2');
        EXCEPTION WHEN unique_violation THEN
            RAISE WARNING 'round %: refused', round;
        END;
        CASE round
            WHEN 1 THEN DROP INDEX contact_hygiene_identity; PERFORM hygiene.create_index('contact');
            WHEN 2 THEN ALTER TABLE contact ALTER note TYPE varchar(10);
            WHEN 3 THEN REINDEX TABLE contact;
            ELSE NULL;
        END CASE;
    END LOOP;
END $$;
SELECT again_and_again();
SELECT count(*) FROM contact;

-- COLUMN: by default of a rule about one column, else as wanted
CREATE FUNCTION refusal(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text; h text; col text;
BEGIN
    EXECUTE statement;
    RETURN 'saved';
EXCEPTION WHEN unique_violation THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, col = COLUMN_NAME;
    RETURN format('%s %s [%s]', regexp_replace(d, 'probability [01][.]\d+', 'probability ...'), h, col);
END $$;
CREATE TABLE lead (id int PRIMARY KEY, nr text UNIQUE NOT NULL, full_name text, email text, birth_date date, active boolean DEFAULT true, phone text);
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "full_name", "email": "email", "birth_date": "birth_date", "deleted": "active"}', 'NL', '{"key": "nr"}');
SELECT options FROM hygiene.registered WHERE relation = 'lead'::regclass;
SELECT hygiene.create_index('lead');
INSERT INTO lead VALUES (1, 'L-1', 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
SELECT hygiene.add_duplicate_guard('lead', 'block', NULL, exact => '{email}');
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'X', 'M@x.nl')$$);
SELECT hygiene.add_duplicate_guard('lead', 'block', NULL, exact => '{email}', options => '{"column": false}');
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'X', 'M@x.nl')$$);
SELECT hygiene.add_duplicate_guard('lead', 'block', options => '{"column": true}');
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'Mirjam de Boer', NULL, '1980-02-03')$$);
SELECT refusal($$SELECT hygiene.add_duplicate_guard('lead', 'block', options => '{"column": "email"}')$$);
SELECT refusal($$SELECT hygiene.add_duplicate_guard('lead', 'block', options => '{"deleted": "yes"}')$$);
SELECT refusal($$SELECT hygiene.add_duplicate_guard('contact', 'block', options => '{"deleted": "report"}')$$);

-- deleted rows: ignored, or reported as such; what is live comes first
SELECT hygiene.add_duplicate_guard('lead', 'block');
UPDATE lead SET active = false;
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
DELETE FROM lead WHERE id = 2;
SELECT hygiene.add_duplicate_guard('lead', 'block', options => '{"deleted": "report"}');
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
SELECT refusal($$INSERT INTO lead VALUES (2, 'L-2', 'Mirjam de Boer', 'm@x.nl', '1980-02-03', false)$$) AS deleted_itself;
SELECT refusal($$UPDATE lead SET active = true WHERE id = 2$$) AS undeleted;
SELECT refusal($$UPDATE lead SET active = true WHERE id = 1$$);
SELECT refusal($$INSERT INTO lead VALUES (3, 'L-3', 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$) AS live_first;
SET client_min_messages = notice;
SELECT hygiene.add_duplicate_guard('lead', 'warn', options => '{"deleted": "report"}');
UPDATE lead SET active = false WHERE id = 2;
\set VERBOSITY default
INSERT INTO lead VALUES (3, 'L-3', 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
\set VERBOSITY terse
SET client_min_messages = warning;
SELECT key, duplicate_key FROM hygiene.duplicate_inbox ORDER BY id;
-- columns of other meaning, stored once and kept through renames
SELECT refusal($$SELECT hygiene.register('lead', 'person', '{"full_name": "full_name", "deleted": "active"}', 'NL', '{"deleted_when": "zero"}')$$);
SELECT hygiene.deleted_when('lead', 'active', NULL), hygiene.deleted_when('lead', 'active', 'true'), hygiene.deleted_when('lead', 'id', NULL), hygiene.deleted_when('lead', 'birth_date', NULL);
ALTER TABLE lead RENAME active TO enabled;
SELECT options, columns -> 'deleted' FROM hygiene.registered WHERE relation = 'lead'::regclass;
SELECT encode(tgargs, 'escape') ~ 'deleted=enabled.000deleted_when=false' FROM pg_trigger WHERE tgrelid = 'lead'::regclass;
SELECT key_a, key_b FROM hygiene.find_duplicates('lead');
CREATE TABLE status (id int PRIMARY KEY, n text, state int);
INSERT INTO status VALUES (1, 'Mirjam de Boer', 1), (2, 'Mirjam de Boer', 0), (3, 'Mirjam de Boer', NULL), (4, 'Mirjam de Boer', 1);
SELECT count(*) FROM hygiene.register('status', 'person', '{"full_name": "n", "deleted": "state"}', 'NL', '{"deleted_when": "zero"}');
SELECT key_a, key_b FROM hygiene.find_duplicates('status', 0) ORDER BY 1, 2;
SELECT count(*) FROM hygiene.register('status', 'person', '{"full_name": "n", "deleted": "state"}', 'NL');
SELECT key_a, key_b FROM hygiene.find_duplicates('status', 0) ORDER BY 1, 2;
SELECT hygiene.create_index('status');
SELECT hygiene.add_duplicate_guard('status', 'block', 0.1);
SELECT refusal($$INSERT INTO status VALUES (5, 'Mirjam de Boer', 0)$$);
DELETE FROM status WHERE id IN (2, 3);
SELECT refusal($$INSERT INTO status VALUES (5, 'Mirjam de Boer', 0)$$);

-- mode warn files every pair, up to ten
SELECT hygiene.add_duplicate_guard('contact', 'warn', NULL, exact => '{email}');
TRUNCATE contact;
TRUNCATE hygiene.duplicate_inbox RESTART IDENTITY;
INSERT INTO contact SELECT i, 'Olga Bakker' || i, 'shared@w.nl', date '1965-01-01' + 400 * i FROM generate_series(1, 15) i;
SELECT key, count(*) FROM hygiene.duplicate_inbox GROUP BY key ORDER BY key::int;

-- allowed for a transaction, a savepoint; recorded
SELECT hygiene.add_duplicate_guard('contact', 'block', 0.95, 0.9);
TRUNCATE contact;
TRUNCATE hygiene.duplicate_inbox RESTART IDENTITY;
INSERT INTO contact VALUES (1, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
SELECT hygiene.allow_duplicates(NULL);
SELECT hygiene.allow_duplicates(E' \n');
BEGIN;
SELECT hygiene.allow_duplicates('import');
INSERT INTO contact SELECT i, 'Mirjam de Boer', 'm@x.nl', '1980-02-03' FROM generate_series(2, 4) i;
INSERT INTO contact VALUES (5, 'Karel Appel', 'karel@x.nl', '1921-04-25');
COMMIT;
SELECT refusal($$INSERT INTO contact VALUES (6, 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$) AS not_in_the_next;
BEGIN;
SAVEPOINT a;
SELECT hygiene.allow_duplicates('rolled back');
INSERT INTO contact VALUES (7, 'Karel Appel', 'karel@x.nl', '1921-04-25');
ROLLBACK TO a;
SELECT refusal($$INSERT INTO contact VALUES (7, 'Karel Appel', 'karel@x.nl', '1921-04-25')$$) AS taken_back;
SAVEPOINT b;
SELECT hygiene.allow_duplicates('kept');
RELEASE b;
INSERT INTO contact VALUES (7, 'Karel Appel', 'karel@x.nl', '1921-04-25');
SAVEPOINT c;
SELECT hygiene.allow_duplicates('inner');
INSERT INTO contact VALUES (8, 'Karel Appel', 'karel@x.nl', '1921-04-25');
ROLLBACK TO c;
INSERT INTO contact VALUES (9, 'Karel Appel', 'karel@x.nl', '1921-04-25');
COMMIT;
BEGIN;
SELECT hygiene.allow_duplicates('never was');
INSERT INTO contact VALUES (10, 'Karel Appel', 'karel@x.nl', '1921-04-25');
ROLLBACK;
SELECT refusal($$INSERT INTO contact VALUES (10, 'Karel Appel', 'karel@x.nl', '1921-04-25')$$) LIKE 'Key%' AS refused;
SELECT reason, allowed_by = current_user, row_count FROM hygiene.duplicate_allowance ORDER BY id;
SELECT a.reason, i.key, i.duplicate_key FROM hygiene.duplicate_inbox i JOIN hygiene.duplicate_allowance a ON a.id = i.allowance ORDER BY i.id;
BEGIN;
SELECT hygiene.allow_duplicates('prepared') > 0;
INSERT INTO contact VALUES (11, 'Karel Appel', 'karel@x.nl', '1921-04-25');
PREPARE TRANSACTION 'allowed';
SELECT refusal($$INSERT INTO contact VALUES (12, 'Karel Appel', 'karel@x.nl', '1921-04-25')$$) LIKE 'Key%' AS refused;
COMMIT PREPARED 'allowed';
SELECT reason, row_count FROM hygiene.duplicate_allowance ORDER BY id DESC LIMIT 1;
CREATE ROLE allow_role;
GRANT INSERT ON contact TO allow_role;
SET ROLE allow_role;
SELECT hygiene.allow_duplicates('I want to');
RESET ROLE;
GRANT EXECUTE ON FUNCTION hygiene.allow_duplicates TO allow_role;
SET ROLE allow_role;
BEGIN;
SELECT hygiene.allow_duplicates('I may') > 0;
INSERT INTO contact VALUES (20, 'Karel Appel', 'karel@x.nl', '1921-04-25');
COMMIT;
TABLE hygiene.duplicate_allowance;
RESET ROLE;
SELECT allowed_by, row_count FROM hygiene.duplicate_allowance ORDER BY id DESC LIMIT 1;

-- when a replica applies changes nothing is refused, but filed, also without an index
TRUNCATE hygiene.duplicate_inbox RESTART IDENTITY;
SET session_replication_role = replica;
INSERT INTO contact VALUES (30, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
RESET session_replication_role;
SELECT key, count(*) FROM hygiene.duplicate_inbox GROUP BY key;
DROP INDEX contact_hygiene_identity;
SET session_replication_role = replica;
INSERT INTO contact VALUES (31, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
RESET session_replication_role;
SELECT count(*) FROM hygiene.duplicate_inbox;
SELECT hygiene.create_index('contact');

-- an update tells who may not read only what the statement gave
GRANT UPDATE (full_name) ON contact TO allow_role;
DELETE FROM contact WHERE id > 1;
INSERT INTO contact VALUES (2, 'Willem Kok', 'm@x.nl', '1980-02-03');
SET ROLE allow_role;
SELECT refusal($$UPDATE contact SET full_name = 'Mirjam de Boer'$$);
SELECT refusal($$INSERT INTO contact VALUES (3, 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
RESET ROLE;
DROP OWNED BY allow_role;
DROP ROLE allow_role;

-- a table that has lost its key: refused and filed all the same
SELECT hygiene.add_duplicate_guard('contact', 'block');
ALTER TABLE contact DROP CONSTRAINT contact_pkey;
SELECT refusal($$INSERT INTO contact VALUES (3, 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
SELECT hygiene.add_duplicate_guard('contact', 'warn');
TRUNCATE hygiene.duplicate_inbox;
INSERT INTO contact VALUES (3, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
SELECT key, duplicate_key FROM hygiene.duplicate_inbox;

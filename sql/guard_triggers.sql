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

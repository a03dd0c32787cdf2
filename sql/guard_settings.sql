-- No setting, search_path or operator of a user's own changes what a guard lets in.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on
\set VERBOSITY terse
SET client_min_messages = warning;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, full_name text, email text, birth_date date, deleted_at timestamptz);
SELECT count(*) FROM hygiene.register('crm.contact', 'person', '{"full_name": "full_name", "email": "email", "birth_date": "birth_date", "deleted": "deleted_at"}', 'NL');
SELECT hygiene.create_index('crm.contact');
INSERT INTO crm.contact SELECT i, (ARRAY['Anna','Bert','Carla','Dirk','Eva','Frank','Greet'])[1 + i % 7] || ' ' || initcap(translate(i::text, '0123456789', 'bdfghklmnp')) || 'elaar', 'p' || i || '@v' || i || '.nl', date '1930-01-01' + 17 * i
FROM generate_series(1, 1000) i;
INSERT INTO crm.contact VALUES (2000, 'Mirjam de Boer', 'm@x.nl', '1980-02-03');
SELECT hygiene.add_duplicate_guard('crm.contact', 'block');

-- what is tried under every setting: a duplicate, one of an older row by other spelling, somebody new
CREATE FUNCTION crm.attempt() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text := '';
    statement text;
BEGIN
    FOREACH statement IN ARRAY ARRAY[
        $s$INSERT INTO crm.contact VALUES (3000, 'M. de Boer', 'M@x.nl', '1980-02-03')$s$,
        $s$INSERT INTO crm.contact SELECT 3000, upper(full_name), email, birth_date FROM crm.contact WHERE id = 500$s$,
        $s$UPDATE crm.contact SET full_name = 'Mirjam de Boer', email = 'm@x.nl', birth_date = '1980-02-03' WHERE id = 7$s$,
        $s$INSERT INTO crm.contact VALUES (3001, 'Olga Zwart', 'olga@z.nl', '1971-07-08')$s$] LOOP
        BEGIN
            EXECUTE statement;
            result := pg_catalog.concat(result, ' in');
        EXCEPTION WHEN unique_violation THEN
            result := pg_catalog.concat(result, ' refused');
        END;
    END LOOP;
    DELETE FROM crm.contact WHERE id OPERATOR(pg_catalog.>=) 3000;
    RETURN result;
END $$;
SELECT crm.attempt();
SET gin_fuzzy_search_limit = 1;
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off; SET enable_seqscan = off;
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
SET force_parallel_mode = on; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
SET work_mem = '64kB'; SET jit = on; SET jit_above_cost = 0;
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
SET default_transaction_isolation = 'serializable';
SELECT crm.attempt();
SET default_transaction_isolation = 'repeatable read';
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
SET "DateStyle" = 'German'; SET "TimeZone" = 'Asia/Tokyo'; SET bytea_output = escape; SET "IntervalStyle" = iso_8601; SET lc_messages = 'C'; SET standard_conforming_strings = off; SET row_security = off;
SELECT crm.attempt();
RESET ALL; SET client_min_messages = warning;
-- operators, functions and casts that stand before those of the system
CREATE SCHEMA evil;
CREATE FUNCTION evil.never(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION evil.never(bigint, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION evil.never(date, date) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.never);
CREATE OPERATOR evil.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = evil.never);
CREATE OPERATOR evil.= (LEFTARG = date, RIGHTARG = date, FUNCTION = evil.never);
CREATE FUNCTION evil.match(hygiene.identity, hygiene.identity) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE OPERATOR evil.&& (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = evil.match);
CREATE OPERATOR evil.=~ (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = evil.match);
CREATE FUNCTION evil.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT random()::text';
CREATE FUNCTION evil.person(text, text, text, text, text, date) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
CREATE TABLE evil.pair_decision AS SELECT * FROM hygiene.pair_decision;
CREATE TABLE evil.duplicate_inbox AS SELECT * FROM hygiene.duplicate_inbox;
SET search_path = evil, pg_catalog;
SELECT crm.attempt();
SELECT hygiene.dismiss_duplicate('crm.contact', '7', '2000');
SELECT crm.attempt();
UPDATE crm.contact SET full_name = 'Anna Bdelaar', email = 'p7@v7.nl', birth_date = '1930-05-01' WHERE id OPERATOR(pg_catalog.=) 7;
SELECT hygiene.withdraw_decision('crm.contact', '7', '2000');
SET search_path = '';
SELECT crm.attempt();
RESET search_path;

-- who may insert and not read gets the same answer whatever agrees, and how much
CREATE ROLE settings_writer;
GRANT USAGE ON SCHEMA crm TO settings_writer;
GRANT INSERT ON crm.contact TO settings_writer;
CREATE FUNCTION crm.answer(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE d text; h text; c text; n text;
BEGIN
    EXECUTE statement;
    RETURN 'in';
EXCEPTION WHEN unique_violation THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT, n = COLUMN_NAME;
    RETURN concat_ws(' | ', SQLERRM, d, h, n);
END $$;
GRANT EXECUTE ON FUNCTION crm.answer TO settings_writer;
SELECT hygiene.add_duplicate_guard('crm.contact', 'block', options => '{"deleted": "report", "column": true}');
UPDATE crm.contact SET deleted_at = now() WHERE id = 2000;
SET ROLE settings_writer;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (3000, 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
SELECT crm.answer($$INSERT INTO crm.contact VALUES (3000, 'Mirjam de Boer', 'other@y.nl', '1980-02-03')$$);
SELECT crm.answer($$INSERT INTO crm.contact VALUES (3000, 'Miriam d. Boer', 'm@x.nl', '1980-02-04')$$);
RESET ROLE;
UPDATE crm.contact SET deleted_at = NULL WHERE id = 2000;
SET ROLE settings_writer;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (3000, 'Mirjam de Boer', 'm@x.nl', '1980-02-03')$$);
RESET ROLE;
DROP OWNED BY settings_writer;
DROP ROLE settings_writer;

-- a mailbox that thousands share: not followed by itself, but where a second key agrees; followed when it is exact
SELECT hygiene.remove_duplicate_guard('crm.contact');
INSERT INTO crm.contact SELECT 10000 + i, 'Q' || translate(i::text, '0123456789', 'bdfghklmnp'), 'info@office.nl', date '1900-01-01' + i FROM generate_series(1, 5100) i;
INSERT INTO crm.contact VALUES (20000, 'Sietske Postma', 'info@office.nl', '1944-12-12');
SELECT hygiene.add_duplicate_guard('crm.contact', 'block', 0.8);
SELECT crm.answer($$INSERT INTO crm.contact VALUES (20001, 'Sietske Postma', 'info@office.nl', '1944-12-12')$$) LIKE 'duplicate%' AS refused;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (20001, 'Olga Zwart', 'info@office.nl', '1971-07-08')$$);
SELECT hygiene.add_duplicate_guard('crm.contact', 'block', NULL, exact => '{email}');
SELECT crm.answer($$INSERT INTO crm.contact VALUES (20002, 'Piet Zwart', 'info@office.nl', '1972-07-08')$$) LIKE 'duplicate%' AS refused;
-- two things that thousands share: who shares both is looked at
SELECT hygiene.remove_duplicate_guard('crm.contact');
INSERT INTO crm.contact SELECT 30000 + i, substr('bdgklmnrst', 1 + i % 10, 1) || translate(i::text, '0123456789', 'eioaueioau') || ' Postma', 's' || i || '@v' || i || '.nl', '1944-12-12' FROM generate_series(1, 5100) i;
SELECT hygiene.add_duplicate_guard('crm.contact', 'block', 0.01);
SELECT crm.answer($$INSERT INTO crm.contact VALUES (40001, 'Fokje Postma', 'info@office.nl', '1944-12-12')$$) LIKE '%record 20000%' AS refused;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (40001, 'Fokje Postma', 'fokje@office.nl', '1944-12-12')$$);
SELECT hygiene.add_duplicate_guard('crm.contact', 'block');

-- rows that the index holds in a list to be sorted in later, and then does not
DELETE FROM crm.contact WHERE id > 20000;
ALTER INDEX crm.contact_hygiene_identity SET (fastupdate = on);
SELECT crm.attempt();
INSERT INTO crm.contact VALUES (50000, 'Tjitske Wiersma', 't@wiersma.nl', '1966-06-07');
SELECT crm.answer($$INSERT INTO crm.contact VALUES (50001, 'T. Wiersma', 't@wiersma.nl', NULL)$$) LIKE 'duplicate%' AS refused;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (50001, 'Tjitske Wiersma', NULL, '1966-06-07'), (50002, 'Geert Bos', 'geert@bos.nl', NULL), (50003, 'Geert Bos', 'geert@bos.nl', NULL)$$) LIKE 'duplicate%' AS refused;
SELECT gin_clean_pending_list('crm.contact_hygiene_identity') > 0;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (50001, 'T. Wiersma', 't@wiersma.nl', NULL)$$) LIKE 'duplicate%' AS refused;
SELECT crm.attempt();
ALTER INDEX crm.contact_hygiene_identity SET (fastupdate = off);

-- rows with several versions, and values kept outside of the row, dead ones among them
ALTER TABLE crm.contact ADD COLUMN note text, ALTER COLUMN email SET STORAGE EXTERNAL, ALTER COLUMN note SET STORAGE EXTERNAL;
INSERT INTO crm.contact VALUES (60000, 'Hielke Hoekstra', repeat('nobody;', 1000) || 'hielke@hoekstra.nl', '1955-05-06', NULL, repeat('x', 9000));
UPDATE crm.contact SET note = note || i FROM generate_series(1, 3) i WHERE id = 60000;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (60001, 'Hielke Hoekstra', 'hielke@hoekstra.nl', NULL)$$) LIKE 'duplicate%' AS refused;
UPDATE crm.contact SET email = 'other@hoekstra.nl', birth_date = '1988-08-09' WHERE id = 60000;
SELECT crm.answer($$INSERT INTO crm.contact VALUES (60001, 'Hielke Hoekstra', 'hielke@hoekstra.nl', '1955-05-06')$$);

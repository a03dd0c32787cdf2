-- The proof log: a chain of hashes without personal data.
CREATE EXTENSION hygiene;
\set VERBOSITY terse
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    h text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, 'hint: ' || nullif(h, ''));
END $$;
CREATE TABLE contact (id int PRIMARY KEY, name text);
-- empty
SELECT * FROM hygiene.verify_retention_log();
SELECT hygiene.retention_log_head();
SELECT hygiene.prune_retention_log();
-- entries
SELECT hygiene.log_retention('inactive', 3, 'contact', 'delete', 2, hygiene.keys_hash('{1,2}'), 'two years without interaction');
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'erase', 1, hygiene.keys_hash('{3}'), E'caf\u00e9, request 17', '{"erasure": 1, "n": 1.50, "a": [null, true]}');
SELECT hygiene.log_retention('inactive', 4, 'contact', 'delete', 0, NULL, NULL, NULL);
SELECT number, entered_by = current_user AS by, session_role = session_user AS session, policy, policy_version, relation, action, row_count, keys_hash IS NOT NULL AS keyed, octet_length(reason) AS reason, details FROM hygiene.retention_log ORDER BY number;
SELECT * FROM hygiene.verify_retention_log();
-- the order of keys does not matter; which ones does, and it is no plain hash
SELECT hygiene.keys_hash('{2,1}') = keys_hash AS same, hygiene.keys_hash('{12}') = keys_hash AS other, length(keys_hash) FROM hygiene.retention_log WHERE number = 1;
-- the hash by the book, in SQL
CREATE FUNCTION field(t text) RETURNS bytea LANGUAGE sql AS $$ SELECT coalesce(convert_to(octet_length(convert_to(t, 'UTF8')) || ':' || t, 'UTF8'), '-') $$;
CREATE FUNCTION field(b bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT coalesce(convert_to(octet_length(b) || ':', 'UTF8') || b, '-') $$;
SELECT number, hash = sha256(convert_to(E'hygiene proof log 1\n', 'UTF8') || field(number::text) || field(((extract(epoch FROM entered_at) * 1000000)::bigint)::text)
       || field(entered_by) || field(session_role) || field(policy) || field(policy_version::text) || field(relation) || field(action)
       || field(row_count::text) || field(keys_hash) || field(reason) || field(details::text) || field(previous)) AS by_the_book
FROM hygiene.retention_log_entry ORDER BY number;
-- settings do not matter
SET TimeZone = 'Asia/Kolkata'; SET DateStyle = 'SQL, DMY'; SET bytea_output = escape; SET extra_float_digits = -5; SET IntervalStyle = iso_8601;
SELECT * FROM hygiene.verify_retention_log();
RESET ALL;
-- what is rolled back leaves no gap
BEGIN;
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 1, NULL, NULL);
ROLLBACK;
BEGIN;
SAVEPOINT s;
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 1, NULL, NULL);
ROLLBACK TO s;
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 5, NULL, NULL);
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 6, NULL, NULL);
COMMIT;
SELECT * FROM hygiene.verify_retention_log();
SELECT hygiene.retention_log_head() AS noted \gset
-- nothing is changed by mistake
SELECT try('UPDATE hygiene.retention_log_entry SET reason = NULL');
SELECT try('DELETE FROM hygiene.retention_log_entry WHERE number = 5');
SELECT try('TRUNCATE hygiene.retention_log_entry');
-- and what somebody changes on purpose is found
SET session_replication_role = replica;
CREATE FUNCTION after_doing(statement text, noted text DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    r text;
BEGIN
    EXECUTE statement;
    SELECT v::text INTO r FROM hygiene.verify_retention_log(noted) v;
    RAISE EXCEPTION USING ERRCODE = 'HY001', MESSAGE = r;
EXCEPTION WHEN SQLSTATE 'HY001' THEN
    RETURN SQLERRM;
END $$;
SELECT c.column_name, after_doing(format('UPDATE hygiene.retention_log_entry SET %I = %s WHERE number = 2', c.column_name,
       CASE c.data_type WHEN 'text' THEN '''x''' WHEN 'jsonb' THEN '''{"erasure": 2}''' WHEN 'bytea' THEN 'sha256(''x'')' WHEN 'integer' THEN '5'
                        WHEN 'bigint' THEN CASE c.column_name WHEN 'number' THEN '22' ELSE 'row_count + 1' END ELSE 'entered_at + interval ''1 us''' END))
FROM information_schema.columns c WHERE c.table_schema = 'hygiene' AND c.table_name = 'retention_log_entry' ORDER BY c.ordinal_position;
SELECT after_doing('UPDATE hygiene.retention_log_entry SET policy = NULL WHERE number = 1');
SELECT after_doing('UPDATE hygiene.retention_log_entry SET reason = '''' WHERE number = 3');
SELECT n, after_doing(format('DELETE FROM hygiene.retention_log_entry WHERE number = %s', n)) FROM generate_series(1, 5) n;
SELECT after_doing('DELETE FROM hygiene.retention_log_entry WHERE number IN (2, 3)');
SELECT after_doing('DELETE FROM hygiene.retention_log_entry WHERE number > 3');
SELECT after_doing('DELETE FROM hygiene.retention_log_entry');
SELECT after_doing('DELETE FROM hygiene.retention_log_head');
SELECT after_doing('UPDATE hygiene.retention_log_head SET number = 4');
SELECT after_doing('UPDATE hygiene.retention_log_head SET hash = sha256(''x'')');
SELECT after_doing('DELETE FROM hygiene.retention_log_head; DELETE FROM hygiene.retention_log_entry');
-- reordered: numbers exchanged
SELECT after_doing('UPDATE hygiene.retention_log_entry SET number = CASE number WHEN 2 THEN 13 ELSE 12 END WHERE number IN (2, 3); UPDATE hygiene.retention_log_entry SET number = number - 10 WHERE number > 10');
-- one inserted in the middle of others' numbers cannot be; at the end it lacks the head
SELECT after_doing('INSERT INTO hygiene.retention_log_entry SELECT 6, entered_at, entered_by, session_role, policy, policy_version, relation, action, row_count, keys_hash, reason, details, hash, hash FROM hygiene.retention_log_entry WHERE number = 5');
-- written anew from entry 4 on by one who may write everything: the chain holds, what was noted elsewhere does not
CREATE FUNCTION forge() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    e hygiene.retention_log_entry;
    before bytea := (SELECT hash FROM hygiene.retention_log_entry WHERE number = 3);
BEGIN
    FOR e IN SELECT * FROM hygiene.retention_log_entry WHERE number > 3 ORDER BY number LOOP
        e.row_count := 0; e.previous := before;
        before := hygiene.retention_log_hash(e);
        UPDATE hygiene.retention_log_entry SET row_count = 0, previous = e.previous, hash = before WHERE number = e.number;
    END LOOP;
    UPDATE hygiene.retention_log_head SET hash = before;
END $$;
SELECT after_doing('SELECT forge()');
SELECT after_doing('SELECT forge()', :'noted');
SELECT after_doing('DELETE FROM hygiene.retention_log_entry WHERE number > 3; UPDATE hygiene.retention_log_head h SET number = 3, hash = e.hash FROM hygiene.retention_log_entry e WHERE e.number = 3', :'noted');
SELECT after_doing('DELETE FROM hygiene.retention_log_head; DELETE FROM hygiene.retention_log_entry', :'noted');
RESET session_replication_role;
-- with what was noted
SELECT * FROM hygiene.verify_retention_log(:'noted');
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 7, NULL, NULL);
SELECT * FROM hygiene.verify_retention_log(:'noted');
SELECT try($$SELECT hygiene.verify_retention_log('5')$$);
-- its own retention
SELECT hygiene.prune_retention_log();
SELECT try($$SELECT hygiene.prune_retention_log('-1 day')$$), try($$SELECT hygiene.prune_retention_log(NULL)$$);
SET session_replication_role = replica;
SELECT after_doing($$DELETE FROM hygiene.retention_log_entry WHERE number <= 2$$);
-- as if 1 to 4 were old: the chain is made with those moments
DO $$
DECLARE
    e hygiene.retention_log_entry;
    before bytea := decode(repeat('00', 32), 'hex');
BEGIN
    FOR e IN SELECT * FROM hygiene.retention_log_entry ORDER BY number LOOP
        IF e.number <= 4 THEN e.entered_at := '2015-06-01 12:00Z'; END IF;
        e.previous := before;
        before := hygiene.retention_log_hash(e);
        UPDATE hygiene.retention_log_entry SET entered_at = e.entered_at, previous = e.previous, hash = before WHERE number = e.number;
    END LOOP;
    UPDATE hygiene.retention_log_head SET hash = before;
END $$;
RESET session_replication_role;
SELECT * FROM hygiene.verify_retention_log();
SELECT number || ':' || encode(hash, 'hex') AS noted2 FROM hygiene.retention_log_entry WHERE number = 2 \gset
SELECT number || ':' || encode(hash, 'hex') AS noted4 FROM hygiene.retention_log_entry WHERE number = 4 \gset
SELECT hygiene.prune_retention_log();
SELECT number, action, row_count, reason, details ->> 'through' AS through FROM hygiene.retention_log_entry ORDER BY number;
SELECT * FROM hygiene.verify_retention_log();
SELECT * FROM hygiene.verify_retention_log(:'noted2');
SELECT * FROM hygiene.verify_retention_log(:'noted4');
SELECT hygiene.prune_retention_log();
SET session_replication_role = replica;
SELECT n, after_doing(format('DELETE FROM hygiene.retention_log_entry WHERE number = %s', n)) FROM generate_series(5, 7) n;
SELECT after_doing('DELETE FROM hygiene.retention_log_entry');
RESET session_replication_role;
SELECT try('DELETE FROM hygiene.retention_log_entry WHERE number >= 5');
SELECT hygiene.prune_retention_log('0');
SELECT number, action, details ->> 'through' AS through FROM hygiene.retention_log_entry;
SELECT * FROM hygiene.verify_retention_log();
SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 7, NULL, NULL);
SELECT * FROM hygiene.verify_retention_log();
-- rights: who may change a relation may be entered; who may read it reads of it; anybody may verify
CREATE ROLE regress_log_clerk;
CREATE ROLE regress_log_reader;
GRANT EXECUTE ON FUNCTION hygiene.log_retention(text, integer, regclass, text, bigint, bytea, text, jsonb) TO regress_log_clerk;
CREATE TABLE other (id int PRIMARY KEY);
GRANT DELETE ON other TO regress_log_clerk;
GRANT SELECT ON other TO regress_log_reader;
SET ROLE regress_log_clerk;
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 1, NULL, NULL)$$);
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, NULL, 'prune log', 1, NULL, NULL)$$);
SELECT hygiene.log_retention(NULL, NULL, 'other', 'delete', 1, NULL, 'other');
SELECT count(*) FROM hygiene.retention_log;
SELECT try('SELECT FROM hygiene.retention_log_entry'), try('SELECT FROM hygiene.retention_log_head'), try('SELECT hygiene.prune_retention_log()'), try($$SELECT hygiene.keys_hash('{1}')$$);
SET ROLE regress_log_reader;
SELECT number, entered_by, relation FROM hygiene.retention_log;
SELECT try('SELECT hygiene.verify_retention_log()'), try('SELECT hygiene.retention_log_head()');
RESET ROLE;
GRANT EXECUTE ON FUNCTION hygiene.verify_retention_log(text), hygiene.retention_log_head() TO regress_log_reader;
SET ROLE regress_log_reader;
SELECT ok, entries FROM hygiene.verify_retention_log();
SELECT hygiene.retention_log_head() ~ '^10:[0-9a-f]{64}$';
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, 'other', 'delete', 1, NULL, NULL)$$);
RESET ROLE;
-- bad arguments; a log whose head is lost takes no entry
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, 'contact', NULL, 1, NULL, NULL)$$), try($$SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', -1, NULL, NULL)$$);
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, 1::regclass, 'delete', 1, NULL, NULL)$$);
BEGIN;
DELETE FROM hygiene.retention_log_head;
SELECT try($$SELECT hygiene.log_retention(NULL, NULL, 'contact', 'delete', 1, NULL, NULL)$$);
ROLLBACK;
-- relations that are gone stay in the log
DROP TABLE other;
SELECT number, relation FROM hygiene.retention_log ORDER BY number;
DROP OWNED BY regress_log_clerk, regress_log_reader;
DROP ROLE regress_log_clerk, regress_log_reader;

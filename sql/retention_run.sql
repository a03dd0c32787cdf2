-- Running retention policies: every action, what saves rows, what stops a run.
\set SHOW_CONTEXT never
CREATE EXTENSION hygiene;
SET timezone = 'UTC';
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    d text; h text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '));
END $$;
-- a policy in force
CREATE FUNCTION policy(relation regclass, name text, action text, starts text, period interval, condition text DEFAULT 'true', options jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM hygiene.add_retention_policy(relation, name, action, starts, period, 'test', 'test', condition, options => '{"max_share": 1}' || options);
    PERFORM hygiene.approve_retention_policy(name);
END $$;
CREATE FUNCTION preview(name text) RETURNS TABLE (outcome text, reason text, row_count bigint, sample_keys text[]) LANGUAGE sql AS
    $$ SELECT p.outcome, p.reason, p.row_count, p.sample_keys FROM hygiene.preview_retention(name) p $$;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, name text NOT NULL, email text, zip text, born date, notes text, last_at timestamptz, tms timestamptz DEFAULT now());
CREATE TABLE crm.note (id int PRIMARY KEY, contact_id int REFERENCES crm.contact, words text);
CREATE INDEX ON crm.note (contact_id);
CREATE TABLE crm.attachment (id int PRIMARY KEY, note_id int REFERENCES crm.note, name text);
CREATE TABLE crm.tag (contact_id int REFERENCES crm.contact ON DELETE CASCADE, tag text, PRIMARY KEY (contact_id, tag));
CREATE TABLE crm.task (id int PRIMARY KEY, contact_id int REFERENCES crm.contact ON DELETE SET NULL, what text);
CREATE INDEX ON crm.task (contact_id);
CREATE FUNCTION fill() RETURNS void LANGUAGE sql SET client_min_messages = warning AS $$
    TRUNCATE crm.contact CASCADE;
    -- 1 to 10: years ago; 11: no start, 12: -infinity, 13: infinity, 14: in the future
    INSERT INTO crm.contact (id, name, email, zip, born, notes, last_at)
    SELECT n, 'name ' || n, n || '@example.org', (1000 + n * 11) || ' AB', date '1980-02-03' + n * 40, 'called',
           CASE n WHEN 11 THEN NULL WHEN 12 THEN '-infinity' WHEN 13 THEN 'infinity' WHEN 14 THEN now() + interval '1 year' ELSE now() - n * interval '1 year' + interval '1 hour' END
    FROM generate_series(1, 14) n;
    INSERT INTO crm.tag SELECT n, 't' FROM generate_series(1, 14, 2) n;
    INSERT INTO crm.task SELECT n, n, 'call' FROM generate_series(1, 14, 3) n;
$$;
SELECT fill();
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years', 'id <> 9');
SELECT * FROM preview('inactive');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
SELECT (SELECT array_agg(contact_id ORDER BY contact_id) FROM crm.tag) AS tags, (SELECT array_agg(contact_id ORDER BY id) FROM crm.task) AS tasks;
-- again: nothing is due
CALL hygiene.run_retention('inactive', 1);
SELECT policy, policy_version, relation, action, row_count, reason, details, keys_hash = hygiene.keys_hash('{10,7,6,8}') AS these FROM hygiene.retention_log;
SELECT run, policy, relation, action, state, picked, done, saved, moved, locked, failed, rows_left FROM hygiene.retention_runs ORDER BY run;
SELECT * FROM hygiene.verify_retention_log();
SELECT count(*) AS locks FROM pg_locks WHERE locktype = 'advisory';

-- what refers to a row and does not go by itself stands in the way, unless the policy says so, all the way down
SELECT fill();
INSERT INTO crm.note SELECT n, n, 'w' FROM generate_series(6, 8) n;
INSERT INTO crm.attachment VALUES (1, 7, 'a');
SELECT * FROM preview('inactive');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years', 'id <> 9', '{"children": ["crm.note"]}');
SELECT * FROM preview('inactive');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years', 'id <> 9', '{"children": "cascade"}');
SELECT * FROM preview('inactive');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
SELECT (SELECT count(*) FROM crm.note) AS notes, (SELECT count(*) FROM crm.attachment) AS attachments;
SELECT action, row_count, details -> 'children' AS children FROM hygiene.retention_log ORDER BY number DESC LIMIT 1;
SELECT hygiene.remove_retention_policy('inactive');

-- too many at once: the run stops before it begins, the others go on, and the call fails
SELECT fill();
SELECT policy('crm.contact', 'a', 'delete', 'last_at', '5 years', options => '{"max_share": 0.3}');
SELECT policy('crm.task', 'b', 'delete', '(SELECT c.last_at FROM crm.contact c WHERE c.id = task.contact_id)', '5 years');
SELECT * FROM preview('a');
CALL hygiene.run_retention();
SELECT count(*) FROM crm.contact;
SELECT policy, state, problem, done FROM hygiene.retention_runs ORDER BY run DESC LIMIT 2;
SELECT policy('crm.contact', 'a', 'delete', 'last_at', '5 years', options => '{"max_share": 0.36}');
CALL hygiene.run_retention();
SELECT hygiene.remove_retention_policy(p) FROM unnest('{a,b}'::text[]) p;

-- anonymizing: only what differs is changed, and nothing the second time
SELECT fill();
SELECT policy('crm.contact', 'anonymous', 'anonymize', 'last_at', '5 years', options =>
    '{"columns": {"name": {"constant": "removed"}, "email": "null", "zip": {"prefix": 2}, "born": "year", "notes": "clear"}, "quasi_identifiers": ["zip", "born"]}');
SELECT * FROM preview('anonymous');
CALL hygiene.run_retention('anonymous');
SELECT id, name, email, zip, born, notes FROM crm.contact WHERE id > 4 ORDER BY id;
CALL hygiene.run_retention('anonymous');
SELECT * FROM preview('anonymous');
UPDATE crm.contact SET email = 'back@example.org' WHERE id = 7;
CALL hygiene.run_retention('anonymous');
SELECT email IS NULL AS gone FROM crm.contact WHERE id = 7;
SELECT DISTINCT action FROM hygiene.retention_log WHERE policy = 'anonymous';
SELECT hygiene.remove_retention_policy('anonymous');

-- archive and delete on one table: the earlier takes the row
SELECT fill();
SELECT policy('crm.contact', 'old', 'archive', 'last_at', '5 years', 'id <> 6', '{"archive": "crm.old_contact"}');
SELECT policy('crm.contact', 'gone', 'delete', 'last_at', '3 years', 'id > 7');
SELECT * FROM preview('old');
CALL hygiene.run_retention();
SELECT (SELECT array_agg(id ORDER BY id) FROM crm.contact) AS here, (SELECT array_agg(id ORDER BY id) FROM crm.old_contact) AS there, (SELECT array_agg(contact_id ORDER BY contact_id) FROM crm.tag) AS tags;
SELECT hygiene.remove_retention_policy(p) FROM unnest('{old,gone}'::text[]) p;

-- restrict and flag, with a column and without; a trigger that touches rows does not reset their clocks
SELECT fill();
ALTER TABLE crm.contact ADD blocked boolean, ADD stale_since timestamptz;
CREATE FUNCTION crm.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN new.tms := clock_timestamp(); RETURN new; END';
UPDATE crm.contact SET tms = last_at;
CREATE TRIGGER touch BEFORE UPDATE ON crm.contact FOR EACH ROW EXECUTE FUNCTION crm.touch();
SELECT policy('crm.contact', 'r1', 'restrict', 'last_at', '5 years', options => '{"column": "blocked"}');
SELECT policy('crm.contact', 'r2', 'restrict', 'last_at', '8 years');
SELECT policy('crm.contact', 'f1', 'flag', 'last_at', '3 years', options => '{"column": "stale_since"}');
CALL hygiene.run_retention();
SELECT id, blocked, stale_since IS NOT NULL AS stale FROM crm.contact ORDER BY id;
SELECT policy, action, array_agg(key ORDER BY length(key), key) AS keys, bool_and(acts_at IS NULL) AS for_ever FROM hygiene.retention_marks GROUP BY 1, 2 ORDER BY 1;
UPDATE crm.contact SET last_at = now() WHERE id IN (5, 10);
CALL hygiene.run_retention();
SELECT id, blocked, stale_since IS NOT NULL AS stale FROM crm.contact WHERE id IN (4, 5, 10) ORDER BY id;
SELECT * FROM preview('f1');
SELECT * FROM preview('r2');
SELECT hygiene.remove_retention_policy(p) FROM unnest('{r1,r2,f1}'::text[]) p;
SELECT count(*) FROM hygiene.retention_mark;

-- flag, grace, act: something happening in the grace saves the row, a trigger's touch does not
ALTER TABLE crm.contact DISABLE TRIGGER touch;
SELECT fill();
UPDATE crm.contact SET tms = last_at;
ALTER TABLE crm.contact ENABLE TRIGGER touch;
SELECT policy('crm.contact', 'grace', 'delete', 'tms', '5 years', options => '{"grace": "30 days", "flag": "blocked"}');
SELECT * FROM preview('grace');
CALL hygiene.run_retention('grace');
SELECT * FROM preview('grace');
SELECT array_agg(id ORDER BY id) FILTER (WHERE blocked) AS flagged, bool_and(tms > now() - interval '1 day') FILTER (WHERE blocked) AS touched, count(*) FROM crm.contact;
SELECT acts_at - marked_at AS grace, start_before < now() - interval '5 years' AS was, start_after > now() - interval '1 day' AS is_now FROM hygiene.retention_marks WHERE key = '7';
UPDATE crm.contact SET notes = 'she called' WHERE id = 8;
CALL hygiene.run_retention('grace');
SELECT array_agg(id ORDER BY id) FILTER (WHERE blocked) AS flagged, array_agg(id ORDER BY id) FILTER (WHERE NOT blocked) AS unflagged FROM crm.contact;
UPDATE hygiene.retention_mark SET marked_at = marked_at - interval '31 days' WHERE key IN ('7', '9');
SELECT * FROM preview('grace');
CALL hygiene.run_retention('grace');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
DELETE FROM crm.contact WHERE id = 6;
CALL hygiene.run_retention('grace');
SELECT array_agg(key) FROM hygiene.retention_marks;
-- a clock that went back: nothing more is due, and it is said
UPDATE hygiene.retention_run SET as_of = '2999-01-01 00:00+00' WHERE run = (SELECT max(run) FROM hygiene.retention_run);
UPDATE hygiene.retention_mark SET marked_at = '2999-01-01 00:00+00';
CALL hygiene.run_retention('grace');
SELECT hygiene.remove_retention_policy('grace');
DROP TRIGGER touch ON crm.contact;

-- rows that cannot be removed do not keep the others
SELECT fill();
CREATE FUNCTION crm.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF old.id = 6 THEN RAISE EXCEPTION ''not this one''; ELSIF old.id = 8 THEN RETURN NULL; END IF; RETURN old; END';
CREATE TRIGGER refuse BEFORE DELETE ON crm.contact FOR EACH ROW EXECUTE FUNCTION crm.refuse();
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
SELECT state, done, failed, failed_keys, problem FROM hygiene.retention_runs ORDER BY run DESC LIMIT 1;
DROP TRIGGER refuse ON crm.contact;
-- an expression that fails fails the run, and the next run goes on
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years', '1 / (id - 5) IS NOT NULL');
CALL hygiene.run_retention('inactive');
UPDATE crm.contact SET id = 50 WHERE id = 5 AND NOT EXISTS (SELECT FROM crm.tag WHERE contact_id = 5);
DELETE FROM crm.tag WHERE contact_id = 5;
UPDATE crm.contact SET id = 50 WHERE id = 5;
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
-- deferred constraints are checked within the batch; a child's trigger that changes its parent does not keep it
CREATE TABLE crm.late (id int PRIMARY KEY, contact_id int REFERENCES crm.contact DEFERRABLE INITIALLY DEFERRED);
CREATE FUNCTION crm.count_notes() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN UPDATE crm.contact SET notes = 'fewer' WHERE id = old.contact_id; RETURN NULL; END$$;
CREATE TRIGGER count_notes AFTER DELETE ON crm.note FOR EACH ROW EXECUTE FUNCTION crm.count_notes();
SELECT fill();
INSERT INTO crm.late VALUES (1, 7);
INSERT INTO crm.note VALUES (1, 8, 'w'), (2, 9, 'w');
SELECT policy('crm.contact', 'inactive', 'delete', 'last_at', '5 years', options => '{"children": ["crm.note"]}');
SELECT * FROM preview('inactive');
CALL hygiene.run_retention('inactive');
SELECT array_agg(id ORDER BY id) FROM crm.contact;
DROP TABLE crm.late;
SELECT hygiene.remove_retention_policy('inactive');

-- rows that refer to rows of their own table, partitions, keys of several columns
CREATE TABLE crm.company (country text, id int, parent_country text, parent int, ended date, PRIMARY KEY (country, id), FOREIGN KEY (parent_country, parent) REFERENCES crm.company) PARTITION BY LIST (country);
CREATE TABLE crm.company_nl PARTITION OF crm.company FOR VALUES IN ('NL');
CREATE TABLE crm.company_rest (parent int, id int NOT NULL, ended date, parent_country text, country text NOT NULL);
ALTER TABLE crm.company ATTACH PARTITION crm.company_rest DEFAULT;
INSERT INTO crm.company VALUES ('NL', 1, NULL, NULL, '2001-01-01'), ('NL', 2, 'NL', 1, '2001-01-01'), ('BE', 3, 'NL', 2, '2001-01-01'), ('BE', 4, NULL, NULL, '2001-01-01'), ('NL', 5, 'BE', 4, NULL);
SELECT policy('crm.company', 'ended', 'delete', 'ended', '5 years');
SELECT * FROM preview('ended');
CALL hygiene.run_retention('ended');
SELECT * FROM crm.company ORDER BY id;
SELECT row_count, keys_hash = hygiene.keys_hash('{"[\"BE\",\"3\"]"}') AS deepest FROM hygiene.retention_log WHERE policy = 'ended' ORDER BY number LIMIT 1;

-- names are followed
ALTER SCHEMA crm RENAME TO "C R M";
ALTER TABLE "C R M".company RENAME TO "Firma";
UPDATE "C R M"."Firma" SET ended = '2002-02-02';
CALL hygiene.run_retention();
SELECT count(*) FROM "C R M"."Firma";
ALTER SCHEMA "C R M" RENAME TO crm;

-- where it cannot run
SELECT try('CALL hygiene.run_retention()');
BEGIN;
CALL hygiene.run_retention();
ROLLBACK;
CALL hygiene.run_retention('nothing');
CALL hygiene.run_retention(batch_size => 0);
SELECT hygiene.add_retention_policy('crm.contact', 'keeper', 'keep', 'last_at', '5 years', 'test', 'test');
SELECT hygiene.approve_retention_policy('keeper');
CALL hygiene.run_retention('keeper');
SELECT * FROM preview('keeper');
SELECT count(*) AS locks FROM pg_locks WHERE locktype = 'advisory';
-- what status() says of drafts, of runs that did not do all, and of policies that are gone
SELECT hygiene.add_retention_policy('crm."Firma"', 'a draft', 'delete', 'ended', '5 years', 'test', 'test');
SELECT policy('crm.contact', 'too many', 'delete', 'last_at', '1 year', options => '{"max_share": 0}');
CALL hygiene.run_retention('too many');
UPDATE hygiene.retention_run SET state = 'running' WHERE policy = 'ended';
SELECT * FROM hygiene.retention_status();
SET client_min_messages = warning;
DROP TABLE crm."Firma" CASCADE;
SELECT relation, object, state FROM hygiene.status() WHERE object LIKE 'retention%' ORDER BY 2;

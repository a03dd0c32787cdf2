-- Who may run policies, and with whose rights expressions and triggers run.
\set SHOW_CONTEXT never
CREATE EXTENSION hygiene;
CREATE ROLE regress_rr_owner;
CREATE ROLE regress_rr_admin;
CREATE ROLE regress_rr_other;
CREATE ROLE regress_rr_nobody;
SELECT hygiene.grant_administration(r) FROM unnest('{regress_rr_admin,regress_rr_other}'::regrole[]) r;
GRANT regress_rr_owner TO regress_rr_admin;
CREATE SCHEMA crm AUTHORIZATION regress_rr_owner;
GRANT USAGE ON SCHEMA crm TO regress_rr_admin, regress_rr_other, regress_rr_nobody;
CREATE TABLE seen (who text, session text, what text);
GRANT INSERT ON seen TO PUBLIC;
SET ROLE regress_rr_owner;
CREATE TABLE crm.lead (id int PRIMARY KEY, at timestamptz);
-- an owner who would like to be more
CREATE FUNCTION crm.spy(what text) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN INSERT INTO public.seen VALUES (current_user, session_user, what); RETURN true; END$$;
CREATE FUNCTION crm.climb() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM crm.spy(TG_ARGV[0]);
    BEGIN
        EXECUTE 'RESET ROLE';
        PERFORM crm.spy('climbed by RESET ROLE');
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
    BEGIN
        EXECUTE 'SET SESSION AUTHORIZATION DEFAULT';
        PERFORM crm.spy('climbed by SET SESSION AUTHORIZATION');
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
    PERFORM set_config('search_path', 'crm', false);
    RETURN old;
END$$;
CREATE TRIGGER climb BEFORE DELETE ON crm.lead FOR EACH ROW EXECUTE FUNCTION crm.climb('trigger');
CREATE CONSTRAINT TRIGGER late AFTER DELETE ON crm.lead DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION crm.climb('deferred trigger');
INSERT INTO crm.lead SELECT n, '2001-01-01' FROM generate_series(1, 3) n;
RESET ROLE;
SET SESSION AUTHORIZATION regress_rr_admin;
SELECT hygiene.add_retention_policy('crm.lead', 'leads', 'delete', 'at', '1 year', 'sales', 'consent', 'crm.spy(''condition'') AND id < 3', options => '{"max_share": 1}');
-- not yet approved
CALL hygiene.run_retention('leads');
SELECT hygiene.approve_retention_policy('leads');
RESET SESSION AUTHORIZATION;
-- others cannot run it, nor look, and a run of all leaves it out
SET SESSION AUTHORIZATION regress_rr_other;
CALL hygiene.run_retention('leads');
CALL hygiene.run_retention();
SELECT * FROM hygiene.preview_retention('leads');
SELECT count(*) FROM hygiene.retention_runs;
SELECT * FROM hygiene.query_as_owner('crm.lead', 'SELECT 1::int8, NULL::tid[], NULL::text[]', false, '', 'UTC');
INSERT INTO hygiene.retention_mark VALUES ('leads', '3', '2001-01-01');
INSERT INTO hygiene.retention_run (run, policy, policy_version, as_of, batch_size) VALUES (99, 'leads', 1, now(), 1);
SET SESSION AUTHORIZATION regress_rr_nobody;
CALL hygiene.run_retention();
SELECT * FROM hygiene.preview_retention('leads');
RESET SESSION AUTHORIZATION;
-- a superuser runs it: everything of the owner's runs as the owner
SHOW search_path;
CALL hygiene.run_retention('leads');
SHOW search_path;
SELECT who, what, count(*) > 0 AS seen FROM seen GROUP BY 1, 2 ORDER BY 1, 2;
TABLE crm.lead;
SELECT current_user = session_user AS self;
-- who may act as the owner runs it as the owner
UPDATE crm.lead SET id = 2;
TRUNCATE seen;
SET SESSION AUTHORIZATION regress_rr_admin;
CALL hygiene.run_retention();
SELECT policy, run_by, state, done FROM hygiene.retention_runs ORDER BY run DESC LIMIT 1;
RESET SESSION AUTHORIZATION;
SELECT DISTINCT who FROM seen;
SELECT entered_by, action, row_count FROM hygiene.retention_log ORDER BY number;
-- row security that would hide rows from the owner is an error, not fewer rows
INSERT INTO crm.lead VALUES (1, '2001-01-01');
ALTER TABLE crm.lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE crm.lead FORCE ROW LEVEL SECURITY;
CALL hygiene.run_retention('leads');
SELECT count(*) FROM crm.lead;
ALTER TABLE crm.lead NO FORCE ROW LEVEL SECURITY;
-- a policy's own functions cannot run policies; what a statement gives must fit
SELECT hygiene.lock_retention_run('a'), hygiene.lock_retention_run('b');
SELECT hygiene.lock_retention_run('a');
SELECT hygiene.unlock_retention_run();
SELECT count(*) AS locks FROM pg_locks WHERE locktype = 'advisory';
SELECT * FROM hygiene.query_as_owner('crm.lead', 'SELECT 1', false, '', 'UTC');
SELECT * FROM hygiene.query_as_owner(0, 'SELECT 1', false, '', 'UTC');
-- the isolation level and read-only state of the session do not matter, or are errors
SET default_transaction_isolation = serializable;
CALL hygiene.run_retention('leads');
RESET default_transaction_isolation;
SELECT count(*) FROM crm.lead;
DROP OWNED BY regress_rr_owner, regress_rr_admin, regress_rr_other CASCADE;
DROP ROLE regress_rr_owner, regress_rr_admin, regress_rr_other, regress_rr_nobody;

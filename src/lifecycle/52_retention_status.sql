-- What stands, and what went wrong -------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.retention_rules() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
    SELECT hygiene.bound_relation(p.start_function), 'retention policy', p.name, p.action,
           format('%s after %s%s%s', p.period, CASE p.count_from WHEN 'event' THEN '' ELSE format('the %s of ', p.count_from) END, p.starts,
                  CASE WHEN btrim(p.condition) <> 'true' THEN format(' where %s', p.condition) ELSE '' END), p.state = 'approved'
    FROM hygiene.retention_policy p WHERE p.state IN ('draft', 'approved')
    $$;
COMMENT ON FUNCTION hygiene.retention_rules() IS 'Internal: retention policies in force, and drafts, for the view rules';

CREATE FUNCTION hygiene.retention_status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    p record;
    r record;
BEGIN
    FOR p IN SELECT x.name, x.version, x.state, x.schema_name, x.table_name, hygiene.bound_relation(x.start_function) AS relation, hygiene.bound_relation(x.condition_function) AS other
             FROM hygiene.retention_policy x WHERE x.state IN ('draft', 'approved') ORDER BY x.name, x.version LOOP
        relation := p.relation;
        object := format('retention policy "%s"', p.name);
        IF p.relation IS NULL OR p.other IS NULL THEN
            state := format('gone, with or from %I.%I', p.schema_name, p.table_name);
            advice := format('SELECT hygiene.remove_retention_policy(%L); and make it again where it is needed', p.name);
            RETURN NEXT;
            CONTINUE;
        ELSIF p.state = 'draft' THEN
            state := format('version %s is a draft', p.version);
            advice := format('SELECT * FROM hygiene.preview_retention(%L); then SELECT hygiene.approve_retention_policy(%1$L);', p.name);
            RETURN NEXT;
            CONTINUE;
        END IF;
        SELECT * INTO r FROM hygiene.retention_runs x WHERE x.policy = p.name ORDER BY x.run DESC LIMIT 1;
        CONTINUE WHEN NOT FOUND;
        IF r.state IN ('stopped', 'failed') THEN
            state := format('run %s %s: %s', r.run, r.state, r.problem);
            advice := format('SELECT * FROM hygiene.preview_retention(%L);', p.name);
            RETURN NEXT;
        ELSIF r.state = 'interrupted' OR r.state = 'running' AND NOT EXISTS (
                SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid = 1752786793 AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())) THEN
            state := format('run %s was interrupted', r.run);
            advice := format('CALL hygiene.run_retention(%L);', p.name);
            RETURN NEXT;
        ELSIF r.failed > 0 THEN
            state := format('run %s could not change %s rows: %s', r.run, r.failed, r.problem);
            advice := format('SELECT failed_keys FROM hygiene.retention_runs WHERE run = %s;', r.run);
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.retention_status() IS 'Internal: policies that are gone or drafts, and runs that did not do all, for status()';

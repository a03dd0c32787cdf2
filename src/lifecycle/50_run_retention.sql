-- Running policies ---------------------------------------------------------------------------------------------------------------
-- A run picks the rows that are due, by their places (ctid), and works them off in batches, a transaction each: lock the rows, look again
-- whether they are due and unprotected, then act.  So nothing depends on what was picked: after a crash the next run picks anew.

CREATE SEQUENCE hygiene.retention_run_seq;
COMMENT ON SEQUENCE hygiene.retention_run_seq IS 'Numbers of runs of retention policies; in the proof log too';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_run_seq', '');

-- State of runs; not dumped.
CREATE TABLE hygiene.retention_run (
    run bigint PRIMARY KEY,
    policy text NOT NULL,
    policy_version int NOT NULL,
    state text NOT NULL DEFAULT 'running'
        CHECK (state OPERATOR(pg_catalog.=) ANY (ARRAY['running', 'finished', 'stopped', 'failed', 'interrupted'])),
    as_of timestamptz NOT NULL,
    batch_size int NOT NULL,
    passes int NOT NULL DEFAULT 0,
    attempt int NOT NULL DEFAULT 0,
    picked bigint NOT NULL DEFAULT 0,
    flagged bigint NOT NULL DEFAULT 0,
    unflagged bigint NOT NULL DEFAULT 0,
    done bigint NOT NULL DEFAULT 0,
    children bigint NOT NULL DEFAULT 0,
    saved bigint NOT NULL DEFAULT 0,
    moved bigint NOT NULL DEFAULT 0,
    locked bigint NOT NULL DEFAULT 0,
    failed bigint NOT NULL DEFAULT 0,
    failed_keys text[] NOT NULL DEFAULT '{}',
    problem text,
    signature text,
    expressions hygiene.retention_sql,
    refs jsonb,
    pass_done bigint NOT NULL DEFAULT 0,
    pass_moved bigint NOT NULL DEFAULT 0,
    started_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    finished_at timestamptz,
    run_by text NOT NULL DEFAULT session_user
);
COMMENT ON TABLE hygiene.retention_run IS 'Internal: how far runs of retention policies are; see the view retention_runs';
COMMENT ON COLUMN hygiene.retention_run.expressions IS 'made anew when the signature of what they are made of changes';
CREATE INDEX retention_run_policy ON hygiene.retention_run (policy, run);
CREATE TRIGGER owner_inserts AFTER INSERT ON hygiene.retention_run REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_updates_old AFTER UPDATE ON hygiene.retention_run REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_updates_new AFTER UPDATE ON hygiene.retention_run REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_deletes AFTER DELETE ON hygiene.retention_run REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();

-- What is left of a run; gone after a crash, as it may be.
CREATE UNLOGGED TABLE hygiene.retention_work (
    run bigint NOT NULL,
    batch bigint GENERATED ALWAYS AS IDENTITY,
    attempt int NOT NULL DEFAULT 0,
    phase int NOT NULL,
    target text NOT NULL,
    tids tid[] NOT NULL,
    PRIMARY KEY (run, attempt, phase, batch)
);
COMMENT ON TABLE hygiene.retention_work IS 'Internal: places of rows that a run has still to look at';

CREATE VIEW hygiene.retention_runs WITH (security_barrier) AS
    SELECT r.run, r.policy, r.policy_version, p.relation, p.action, r.state, r.picked, r.done, r.flagged, r.unflagged, r.children, r.saved, r.moved, r.locked, r.failed, r.failed_keys,
           CASE WHEN r.state OPERATOR(pg_catalog.=) 'running' THEN (SELECT COALESCE(pg_catalog.sum(pg_catalog.cardinality(w.tids)), 0) FROM hygiene.retention_work w WHERE w.run OPERATOR(pg_catalog.=) r.run) END AS rows_left,
           r.problem, r.as_of, r.started_at, r.updated_at, r.finished_at, r.run_by
    FROM hygiene.retention_run r
    JOIN (SELECT p.name, p.version, p.action, COALESCE(hygiene.bound_relation(p.start_function),
                   (SELECT hygiene.bound_relation(q.start_function) FROM hygiene.retention_policy q WHERE q.name OPERATOR(pg_catalog.=) p.name AND q.state OPERATOR(pg_catalog.=) 'approved'),
                   hygiene.relation_in(p.schema_name, p.table_name)) AS relation
          FROM hygiene.retention_policy p) p ON p.name OPERATOR(pg_catalog.=) r.policy AND p.version OPERATOR(pg_catalog.=) r.policy_version
    WHERE pg_catalog.has_table_privilege(p.relation, 'SELECT');
COMMENT ON VIEW hygiene.retention_runs IS
    'Runs of retention policies on tables you may read: how far they are; saved: no longer due, or protected, when their turn came; locked: by others until the end; failed: could not be changed';
GRANT SELECT ON hygiene.retention_runs TO PUBLIC;

CREATE FUNCTION hygiene.lock_retention_run(policy text) RETURNS boolean
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_lock_retention_run';
REVOKE ALL ON FUNCTION hygiene.lock_retention_run(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.lock_retention_run(text) IS 'Internal: takes the lock of the runs of a policy, over commits, until unlock_retention_run() or an error; false when another session has it';
CREATE FUNCTION hygiene.unlock_retention_run() RETURNS void
    LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_unlock_retention_run';
REVOKE ALL ON FUNCTION hygiene.unlock_retention_run() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unlock_retention_run() IS 'Internal: lets go of the lock of a run';

-- The journal holds what rows were: it must not outlive them.  Says only whether there is anything.
CREATE FUNCTION hygiene.has_changes(relation regclass) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT EXISTS (SELECT FROM hygiene.change c JOIN pg_class r ON r.relname = c.table_name JOIN pg_namespace n ON n.oid = r.relnamespace AND n.nspname = c.schema_name WHERE r.oid = relation)
    $$;
REVOKE ALL ON FUNCTION hygiene.has_changes(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.has_changes(regclass) IS 'Internal: does the journal hold anything of a relation?';

-- Policies in force of the current user's tables, in the order of their runs: rows that refer to others first, so that what is due with
-- them can go; what keeps rows before what removes them.
CREATE FUNCTION hygiene.retention_queue(policy text) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    given hygiene.retention_policy;
BEGIN
    IF policy IS NOT NULL THEN
        given := hygiene.policy_version(policy, '{approved}');
        PERFORM hygiene.check_owner(hygiene.bound_relation(given.start_function));
        IF given.action = 'keep' THEN
            RAISE EXCEPTION 'policy "%" keeps rows: it has nothing to run', policy USING ERRCODE = 'wrong_object_type',
                HINT = 'What it keeps is protected as long as it is in force.';
        END IF;
        RETURN ARRAY[policy];
    END IF;
    RETURN ARRAY(
        WITH RECURSIVE p AS (
            SELECT x.name, x.action, hygiene.bound_relation(x.start_function)::oid AS relation FROM hygiene.retention_policy x WHERE x.state = 'approved' AND x.action <> 'keep'
        ), above AS (
            SELECT DISTINCT p.relation AS relation, p.relation AS parent FROM p
            UNION
            SELECT a.relation, c.confrelid FROM above a JOIN pg_constraint c ON c.contype = 'f' AND c.conrelid = a.parent
        )
        SELECT p.name FROM p JOIN pg_class c ON c.oid = p.relation
        WHERE pg_has_role(c.relowner, 'USAGE')
        ORDER BY (SELECT count(*) FROM above a WHERE a.relation = p.relation) DESC, array_position('{restrict,flag,anonymize,archive,delete}', p.action), p.name COLLATE "C");
END
$$;
REVOKE ALL ON FUNCTION hygiene.retention_queue(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.retention_queue(text) IS 'Internal: the policies that a call of run_retention() runs, in their order';

-- A run, with its expressions as policies and holds are now.
CREATE FUNCTION hygiene.retention_run_state(the_run bigint, policy hygiene.retention_policy) RETURNS hygiene.retention_run
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    state hygiene.retention_run;
    now_is text := hygiene.retention_signature();
    relation regclass := hygiene.bound_relation(policy.start_function);
BEGIN
    SELECT * INTO state FROM hygiene.retention_run r WHERE r.run = the_run;
    IF state.signature IS DISTINCT FROM now_is THEN
        UPDATE hygiene.retention_run r
        SET signature = now_is, expressions = hygiene.retention_expressions(policy),
            refs = (SELECT jsonb_agg(to_jsonb(f) || jsonb_build_object('child', f.child::oid, 'plain', f.indexed AND c.relkind = 'r' AND NOT c.relhassubclass) ORDER BY f.depth DESC, f.child::text, f.name)
                    FROM hygiene.retention_references(relation, policy.options) f JOIN pg_class c ON c.oid = f.child WHERE policy.action IN ('delete', 'archive'))
        WHERE r.run = the_run RETURNING * INTO state;
    END IF;
    RETURN state;
END
$$;
REVOKE ALL ON FUNCTION hygiene.retention_run_state(bigint, hygiene.retention_policy) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.retention_run_state(bigint, hygiene.retention_policy) IS 'Internal: how far a run is, and what it is in SQL';

-- Picks the rows for a pass of a run; how many.
CREATE FUNCTION hygiene.pick_rows(the_run bigint, path text) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    state hygiene.retention_run;
    policy hygiene.retention_policy;
    x hygiene.retention_sql;
    phases text[];
    target regclass;
    pick_total bigint := 0;
    one bigint;
    enough numeric;
    share numeric;
BEGIN
    SELECT * INTO policy FROM hygiene.retention_policy p WHERE p.state = 'approved' AND p.name = (SELECT r.policy FROM hygiene.retention_run r WHERE r.run = the_run);
    state := hygiene.retention_run_state(the_run, policy);
    x := state.expressions;
    share := coalesce((policy.options ->> 'max_share')::numeric, 0.2);
    phases := CASE WHEN policy.action = 'flag' THEN '{unflag,flag}' WHEN policy.options ? 'grace' THEN '{unflag,flag,act}' ELSE '{act}' END;
    FOR phase IN 1 .. cardinality(phases) LOOP
        FOR target IN SELECT * FROM hygiene.retention_targets(x.relation) LOOP
            WITH w AS (
                INSERT INTO hygiene.retention_work (run, phase, target, tids)
                SELECT the_run, array_position('{unflag,flag,act}', phases[phase]), target::oid::text, q.rows
                FROM hygiene.query_as_owner(x.relation, format(
                    'SELECT s.n, pg_catalog.array_agg(s.tid ORDER BY s.tid), NULL::pg_catalog.text[] FROM (SELECT t.ctid AS tid, (pg_catalog.row_number() OVER (ORDER BY t.ctid) OPERATOR(pg_catalog.-) 1) OPERATOR(pg_catalog./) %s AS n'
                    ' FROM ONLY %s AS t%s WHERE %s) s GROUP BY s.n ORDER BY s.n', state.batch_size, target, x.source, concat_ws(' AND ', CASE WHEN phases[phase] <> 'unflag' THEN x.soon END, hygiene.retention_where(x, phases[phase]))),
                    false, path, policy.time_zone, NULL, NULL, state.as_of) q
                RETURNING cardinality(tids) AS n)
            SELECT coalesce(sum(w.n), 0) INTO one FROM w;
            pick_total := pick_total + one;
        END LOOP;
    END LOOP;
    -- what is flagged only is no loss
    SELECT coalesce(sum(cardinality(w.tids)), 0) INTO one FROM hygiene.retention_work w WHERE w.run = the_run AND w.phase = 3;
    IF one > 0 AND share < 1 AND state.passes = 0 THEN
        -- no need to count them all
        enough := CASE WHEN share > 0 THEN ceil(one / share) ELSE 9223372036854775807 END;
        IF (SELECT q.n FROM hygiene.query_as_owner(x.relation, format('SELECT pg_catalog.count(*), NULL::pg_catalog.tid[], NULL::pg_catalog.text[] FROM (SELECT FROM %s LIMIT %s) s', x.relation, enough), false, path,
                                                   policy.time_zone) q) < enough THEN
            DELETE FROM hygiene.retention_work w WHERE w.run = the_run;
            UPDATE hygiene.retention_run r SET state = 'stopped', picked = one, updated_at = clock_timestamp(), finished_at = clock_timestamp(),
                problem = format('%s rows are due, more than max_share (%s) of the table', one, share)
            WHERE r.run = the_run;
            RETURN 0;
        END IF;
    END IF;
    UPDATE hygiene.retention_run r SET passes = r.passes + 1, attempt = 0, locked = 0, failed = 0, failed_keys = '{}', picked = r.picked + pick_total, pass_done = 0, pass_moved = 0, updated_at = clock_timestamp() WHERE r.run = the_run;
    RETURN pick_total;
END
$$;
REVOKE ALL ON FUNCTION hygiene.pick_rows(bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.pick_rows(bigint, text) IS 'Internal: notes the rows that a run will look at; stops it when they are too many';

CREATE FUNCTION hygiene.begin_retention_run(policy text, batch_size int, path text) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    version hygiene.retention_policy;
    relation regclass;
    number bigint;
    last timestamptz;
    missing text;
BEGIN
    -- removed since it was queued
    SELECT * INTO version FROM hygiene.retention_policy p WHERE p.name = policy AND p.state = 'approved';
    relation := hygiene.bound_relation(version.start_function);
    IF relation IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM hygiene.check_owner(relation);
    IF NOT hygiene.lock_retention_run(policy) THEN
        RAISE NOTICE 'retention: policy "%" is being run by another session', policy;
        RETURN NULL;
    END IF;
    -- who had the lock and let go of it without saying so was interrupted
    UPDATE hygiene.retention_run r SET state = 'interrupted', finished_at = clock_timestamp() WHERE r.policy = policy AND r.state = 'running';
    DELETE FROM hygiene.retention_work w USING hygiene.retention_run r WHERE r.policy = policy AND w.run = r.run;
    SELECT max(r.as_of) INTO last FROM hygiene.retention_run r WHERE r.policy = policy;
    IF last > clock_timestamp() THEN
        RAISE NOTICE 'retention: the clock stands before the last run of policy "%", of %', policy, last
            USING HINT = 'What is due by the clock as it stands is acted on, nothing else.';
    END IF;
    -- the last 100 runs of a policy are kept
    DELETE FROM hygiene.retention_run r WHERE r.policy = policy AND r.run <= (SELECT o.run FROM hygiene.retention_run o WHERE o.policy = policy ORDER BY o.run DESC OFFSET 99 LIMIT 1);
    number := nextval('hygiene.retention_run_seq');
    INSERT INTO hygiene.retention_run (run, policy, policy_version, as_of, batch_size) VALUES (number, policy, version.version, clock_timestamp(), batch_size);
    IF version.action IN ('delete', 'archive') THEN
        SELECT string_agg(DISTINCT format('%s (%s)', r.child, r.name), ', ') INTO missing
        FROM hygiene.retention_references(relation, version.options) r WHERE NOT r.indexed;
        IF missing IS NOT NULL THEN
            RAISE NOTICE 'retention: each row deleted from "%" reads a table whole that refers to it without an index: %', relation, missing
                USING HINT = 'Create an index on the referencing columns.';
        END IF;
    END IF;
    BEGIN
        PERFORM hygiene.pick_rows(number, path);
    EXCEPTION WHEN OTHERS THEN
        UPDATE hygiene.retention_run r SET state = 'failed', problem = SQLERRM, finished_at = clock_timestamp(), updated_at = clock_timestamp() WHERE r.run = number;
    END;
    RETURN number;
END
$$;
REVOKE ALL ON FUNCTION hygiene.begin_retention_run(text, int, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.begin_retention_run(text, int, text) IS 'Internal: locks a policy and begins a run of it; NULL when another session runs it';

-- Some rows, in the caller's transaction.  An error is all of theirs.
CREATE FUNCTION hygiene.apply_retention(state hygiene.retention_run, policy hygiene.retention_policy, phase text, target regclass, tids tid[], path text,
                                        OUT done bigint, OUT children bigint, OUT saved bigint, OUT moved bigint, OUT waiting tid[])
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "IntervalStyle" = postgres SET bytea_output = hex
    AS $$
DECLARE
    x hygiene.retention_sql := state.expressions;
    where_due text := hygiene.retention_where(x, phase);
    nothing CONSTANT text := 'NULL::pg_catalog.tid[], NULL::pg_catalog.text[]';
    flag_column text := policy.options ->> CASE WHEN policy.action IN ('flag', 'restrict') THEN 'column' ELSE 'flag' END;
    removes boolean := phase = 'act' AND policy.action IN ('delete', 'archive');
    by_key text := format('FROM pg_catalog.unnest($2) WITH ORDINALITY AS k(key, place) JOIN ONLY %s AS t ON %s', target, hygiene.key_condition(x.relation, 't', 'k.key'));
    locked record;
    victims record;
    result record;
    names text;
    keys text[];
    starts text[];
    starts_after text[];
    r record;
    details jsonb := jsonb_build_object('run', state.run);
BEGIN
    waiting := '{}';
    children := 0;
    moved := 0;
    SELECT * INTO locked FROM hygiene.query_as_owner(x.relation, format(
        'SELECT pg_catalog.count(*), pg_catalog.array_agg(s.tid), NULL::pg_catalog.text[] FROM (SELECT t.ctid AS tid FROM ONLY %s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) FOR %s OF t SKIP LOCKED) s',
        target, CASE WHEN removes THEN 'UPDATE' ELSE 'NO KEY UPDATE' END), true, path, policy.time_zone, tids, NULL, state.as_of);
    IF locked.n < cardinality(tids) THEN
        -- rows in others' hands come again later; those that were changed have moved
        SELECT coalesce(q.rows, '{}') INTO waiting FROM hygiene.query_as_owner(x.relation, format(
            'SELECT pg_catalog.count(*), pg_catalog.array_agg(t.ctid), NULL::pg_catalog.text[] FROM ONLY %s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) AND t.ctid OPERATOR(pg_catalog.<>) ALL ($1[1:0] OPERATOR(pg_catalog.||) %L::pg_catalog.tid[])',
            target, coalesce(locked.rows, '{}')), false, path, policy.time_zone, tids, NULL, state.as_of) q;
        moved := cardinality(tids) - locked.n - cardinality(waiting);
    END IF;
    -- a new snapshot: what others committed before we had the lock is seen
    SELECT * INTO victims FROM hygiene.query_as_owner(x.relation, format(
        'SELECT pg_catalog.count(*), pg_catalog.array_agg(t.ctid), pg_catalog.array_agg(%s) OPERATOR(pg_catalog.||) pg_catalog.array_agg((%s)::pg_catalog.text) FROM ONLY %s AS t%s WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) AND %s',
        x.key, CASE WHEN x.marks THEN x.start ELSE 'NULL' END, target, x.source, where_due), true, path, policy.time_zone, locked.rows, NULL, state.as_of);
    done := victims.n;
    saved := locked.n - victims.n;
    IF done = 0 THEN
        RETURN;
    END IF;
    keys := victims.texts[:done];
    starts := victims.texts[done + 1:];

    IF phase = 'act' AND policy.action = 'archive' THEN
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO names FROM pg_attribute a WHERE a.attrelid = x.relation AND a.attnum > 0 AND NOT a.attisdropped;
        SELECT * INTO result FROM hygiene.query_as_owner(x.relation, format(
            'WITH a AS (INSERT INTO %s (%s) SELECT %2$s FROM ONLY %3$s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) RETURNING 1) SELECT pg_catalog.count(*), %4$s FROM a',
            policy.options ->> 'archive', names, target, nothing), true, path, policy.time_zone, victims.rows);
        IF result.n <> done THEN
            RAISE EXCEPTION 'a trigger of archive % did not take all rows', policy.options ->> 'archive' USING ERRCODE = 'triggered_action_exception';
        END IF;
        details := details || jsonb_build_object('archive', policy.options ->> 'archive');
    END IF;
    IF removes THEN
        FOR r IN SELECT (f ->> 'child')::oid::regclass AS child, (f ->> 'depth')::int AS depth, f ->> 'source' AS source, f ->> 'condition' AS condition, (f ->> 'plain')::boolean AS plain
                 FROM jsonb_array_elements(coalesce(state.refs, '[]')) f WHERE f ->> 'kind' = 'delete' LOOP
            -- OFFSET 0: by the index, row by row of the few that go, whatever statistics say
            SELECT * INTO result FROM hygiene.query_as_owner(x.relation, format(CASE WHEN r.plain THEN
                'WITH d AS (DELETE FROM %1$s AS d WHERE d.ctid OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT c.tid FROM ONLY %4$s AS t CROSS JOIN LATERAL (SELECT x%2$s.ctid AS tid FROM %7$s WHERE %5$s OFFSET 0) c '
                'WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1))) RETURNING 1) SELECT pg_catalog.count(*), %6$s FROM d' ELSE
                'WITH d AS (DELETE FROM %1$s AS x%2$s USING %3$s ONLY %4$s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) AND %5$s RETURNING 1) SELECT pg_catalog.count(*), %6$s FROM d' END,
                r.child, r.depth, substr(r.source || ', ', strpos(r.source || ', ', ', ') + 2), target, r.condition, nothing, r.source), true, path, policy.time_zone, victims.rows);
            children := children + result.n;
            IF result.n > 0 THEN
                details := jsonb_set(details, '{children}', coalesce(details -> 'children', '{}') || jsonb_build_object(r.child::text, coalesce((details #>> ARRAY['children', r.child::text])::bigint, 0) + result.n));
            END IF;
        END LOOP;
        SELECT * INTO result FROM hygiene.query_as_owner(x.relation, format(
            'WITH d AS (DELETE FROM ONLY %s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) RETURNING 1) SELECT pg_catalog.count(*), %s FROM d', target, nothing), true, path, policy.time_zone, victims.rows);
        IF result.n < done THEN
            -- a trigger on what went before has changed rows: they stand elsewhere now
            done := result.n;
            SELECT * INTO result FROM hygiene.query_as_owner(x.relation, format(
                'WITH d AS (DELETE FROM ONLY %s AS g WHERE g.ctid OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT t.ctid %s)) RETURNING 1) SELECT pg_catalog.count(*), %s FROM d', target, by_key, nothing),
                true, path, policy.time_zone, NULL, keys);
            IF done + result.n < cardinality(keys) THEN
                RAISE EXCEPTION 'a trigger of "%" kept the row', target USING ERRCODE = 'triggered_action_exception';
            END IF;
            done := done + result.n;
        END IF;
    ELSIF phase = 'act' AND policy.action = 'anonymize' THEN
        SELECT string_agg(format('%I = %s', c.key, hygiene.anonymous_expression(x.relation, c.key, c.value, 't')), ', ') INTO names FROM jsonb_each(policy.options -> 'columns') c;
    ELSIF flag_column IS NOT NULL THEN
        SELECT format('%I = %s', flag_column, CASE WHEN phase = 'unflag' THEN CASE a.atttypid WHEN 'boolean'::regtype THEN 'false' ELSE 'NULL' END
                                                   WHEN a.atttypid = 'boolean'::regtype THEN 'true' ELSE format('$3::%s', format_type(a.atttypid, a.atttypmod)) END) INTO names
        FROM pg_attribute a WHERE a.attrelid = x.relation AND a.attname = flag_column;
        IF names IS NULL THEN
            RAISE EXCEPTION 'relation "%" has no column "%"', x.relation, flag_column USING ERRCODE = 'undefined_column';
        END IF;
    END IF;
    IF names IS NOT NULL AND NOT removes THEN
        SELECT * INTO result FROM hygiene.query_as_owner(x.relation, format(
            'WITH u AS (UPDATE ONLY %s AS t SET %s WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1) RETURNING 1) SELECT pg_catalog.count(*), %s FROM u', target, names, nothing),
            true, path, policy.time_zone, victims.rows, NULL, state.as_of);
        IF result.n < done THEN
            RAISE EXCEPTION 'a trigger of "%" kept the row as it is', target USING ERRCODE = 'triggered_action_exception';
        END IF;
    END IF;

    IF phase = 'flag' OR policy.action = 'restrict' AND x.marks THEN
        -- a trigger may have touched the row: that is no activity
        SELECT q.texts INTO starts_after FROM hygiene.query_as_owner(x.relation, format(
            'SELECT pg_catalog.count(*), NULL::pg_catalog.tid[], pg_catalog.array_agg((%s)::pg_catalog.text ORDER BY k.place) %s', hygiene.bound_expression(policy.start_function, 't'), by_key),
            true, path, policy.time_zone, NULL, keys) q;
        IF cardinality(starts_after) <> done THEN
            RAISE EXCEPTION 'a trigger of "%" changed the key of a row', target USING ERRCODE = 'triggered_action_exception';
        END IF;
        INSERT INTO hygiene.retention_mark (policy, key, marked_at, start_before, start_after)
        SELECT policy.name, m.key, state.as_of, m.before::timestamptz, m.after::timestamptz FROM unnest(keys, starts, starts_after) AS m(key, before, after);
    ELSIF x.marks THEN
        DELETE FROM hygiene.retention_mark m WHERE m.policy = policy.name AND m.key = ANY (keys);
    END IF;
    IF phase = 'act' AND policy.action IN ('delete', 'archive', 'anonymize') AND hygiene.has_changes(x.relation) THEN
        PERFORM hygiene.delete_changes(x.relation, k, NULL) FROM unnest(keys) k;
    END IF;
    -- last: others wait to enter theirs until this batch is committed
    PERFORM hygiene.log_retention(policy.name, policy.version, x.relation, CASE phase WHEN 'act' THEN policy.action ELSE phase END, done, hygiene.keys_hash(keys),
                                  format('%s, counted from %s', policy.period, policy.count_from), details);
END
$$;
REVOKE ALL ON FUNCTION hygiene.apply_retention(hygiene.retention_run, hygiene.retention_policy, text, regclass, tid[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.apply_retention(hygiene.retention_run, hygiene.retention_policy, text, regclass, tid[], text) IS
    'Internal: locks rows, looks again whether they are due, and does with them what the policy says';

-- One batch, in the caller's transaction: how long to wait before the next one; NULL when the run is over.
CREATE FUNCTION hygiene.retention_batch(the_run bigint, path text) RETURNS float8
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    state hygiene.retention_run;
    policy hygiene.retention_policy;
    work hygiene.retention_work;
    phase text;
    target regclass;
    result record;
    one record;
    tid tid;
    again tid[] := '{}';
BEGIN
    SELECT * INTO state FROM hygiene.retention_run r WHERE r.run = the_run;
    IF state.state IS DISTINCT FROM 'running' THEN
        RETURN NULL;
    END IF;
    SELECT * INTO policy FROM hygiene.retention_policy p WHERE p.name = state.policy AND p.state = 'approved' AND p.version = state.policy_version;
    IF NOT FOUND THEN
        UPDATE hygiene.retention_run r SET state = 'stopped', problem = 'the policy was removed or replaced', finished_at = clock_timestamp() WHERE r.run = the_run;
        DELETE FROM hygiene.retention_work w WHERE w.run = the_run;
        RETURN NULL;
    END IF;
    BEGIN
        state := hygiene.retention_run_state(the_run, policy);
    EXCEPTION WHEN OTHERS THEN
        UPDATE hygiene.retention_run r SET state = 'failed', problem = SQLERRM, finished_at = clock_timestamp(), updated_at = clock_timestamp() WHERE r.run = the_run;
        RETURN NULL;
    END;
    SELECT * INTO work FROM hygiene.retention_work w WHERE w.run = the_run ORDER BY w.attempt, w.phase, w.batch LIMIT 1;
    IF NOT FOUND THEN
        -- rows that others changed meanwhile stand elsewhere; rows that only rows gone now referred to can go
        IF state.passes < 20 AND (state.pass_moved > 0 OR state.pass_done > 0 AND EXISTS (
                SELECT FROM hygiene.retention_references(hygiene.bound_relation(policy.start_function), policy.options) f
                WHERE f.kind = 'blocked' AND f.child = hygiene.bound_relation(policy.start_function))) THEN
            BEGIN
                IF hygiene.pick_rows(the_run, path) > 0 THEN
                    RETURN 0;
                END IF;
            EXCEPTION WHEN OTHERS THEN
                UPDATE hygiene.retention_run r SET state = 'failed', problem = SQLERRM, finished_at = clock_timestamp(), updated_at = clock_timestamp() WHERE r.run = the_run;
                RETURN NULL;
            END;
        END IF;
        PERFORM hygiene.forget_marks(policy, path);
        UPDATE hygiene.retention_run r SET state = 'finished', finished_at = clock_timestamp(), updated_at = clock_timestamp() WHERE r.run = the_run AND r.state = 'running';
        RETURN NULL;
    ELSIF work.attempt > state.attempt THEN
        UPDATE hygiene.retention_run r SET attempt = work.attempt, updated_at = clock_timestamp() WHERE r.run = the_run;
        RETURN (ARRAY[0.05, 0.5, 2])[least(work.attempt, 3)];
    END IF;
    phase := (ARRAY['unflag', 'flag', 'act'])[work.phase];
    target := work.target::oid::regclass;
    PERFORM set_config('lock_timeout', (extract(epoch FROM coalesce((policy.options ->> 'lock_timeout')::interval, '5 seconds')) * 1000)::bigint::text, true);
    BEGIN
        SELECT * INTO result FROM hygiene.apply_retention(state, policy, phase, target, work.tids, path);
        again := result.waiting;
    EXCEPTION
        WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
            SELECT 0::bigint AS done, 0::bigint AS children, 0::bigint AS saved, 0::bigint AS moved INTO result;
            again := work.tids;
        WHEN OTHERS THEN
            -- some row cannot be changed: one by one
            SELECT 0::bigint AS done, 0::bigint AS children, 0::bigint AS saved, 0::bigint AS moved INTO result;
            FOREACH tid IN ARRAY work.tids LOOP
                BEGIN
                    SELECT * INTO one FROM hygiene.apply_retention(state, policy, phase, target, ARRAY[tid], path);
                    result.done := result.done + one.done;
                    result.children := result.children + one.children;
                    result.saved := result.saved + one.saved;
                    result.moved := result.moved + one.moved;
                    again := again || one.waiting;
                EXCEPTION
                    WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
                        again := again || tid;
                    WHEN OTHERS THEN
                        state.failed := state.failed + 1;
                        state.problem := SQLERRM;
                        IF cardinality(state.failed_keys) < 100 THEN
                            state.failed_keys := state.failed_keys || coalesce((SELECT q.texts FROM hygiene.query_as_owner(hygiene.bound_relation(policy.start_function), format(
                                'SELECT 1::pg_catalog.int8, NULL::pg_catalog.tid[], ARRAY[%s] FROM ONLY %s AS t WHERE t.ctid OPERATOR(pg_catalog.=) ANY ($1)',
                                hygiene.key_expression(hygiene.bound_relation(policy.start_function), 't'), target), false, path, policy.time_zone, ARRAY[tid]) q), '{}');
                        END IF;
                END;
            END LOOP;
    END;
    DELETE FROM hygiene.retention_work w WHERE (w.run, w.attempt, w.phase, w.batch) = (work.run, work.attempt, work.phase, work.batch);
    IF cardinality(again) > 0 AND work.attempt < 3 THEN
        INSERT INTO hygiene.retention_work (run, attempt, phase, target, tids) VALUES (the_run, work.attempt + 1, work.phase, work.target, again);
    END IF;
    UPDATE hygiene.retention_run r
    SET done = r.done + CASE phase WHEN 'act' THEN result.done ELSE 0 END, flagged = r.flagged + CASE phase WHEN 'flag' THEN result.done ELSE 0 END,
        unflagged = r.unflagged + CASE phase WHEN 'unflag' THEN result.done ELSE 0 END, children = r.children + result.children, saved = r.saved + result.saved, moved = r.moved + result.moved,
        locked = r.locked + CASE WHEN work.attempt = 3 THEN cardinality(again) ELSE 0 END, pass_done = r.pass_done + result.done, pass_moved = r.pass_moved + result.moved,
        failed = state.failed, failed_keys = state.failed_keys, problem = state.problem, updated_at = clock_timestamp()
    WHERE r.run = the_run;
    RETURN 0;
END
$$;
REVOKE ALL ON FUNCTION hygiene.retention_batch(bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.retention_batch(bigint, text) IS 'Internal: one batch of a run; returns seconds to wait before the next, NULL when the run is over';

-- Marks of rows that are gone.
CREATE FUNCTION hygiene.forget_marks(policy hygiene.retention_policy, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    relation regclass := hygiene.bound_relation(policy.start_function);
BEGIN
    IF EXISTS (SELECT FROM hygiene.retention_mark m WHERE m.policy = policy.name) THEN
        DELETE FROM hygiene.retention_mark m
        USING (SELECT unnest(q.texts) AS key FROM hygiene.query_as_owner(relation, format(
                   'SELECT 0::pg_catalog.int8, NULL::pg_catalog.tid[], pg_catalog.array_agg(m.key) FROM hygiene.retention_marks m WHERE m.policy OPERATOR(pg_catalog.=) %L AND NOT EXISTS (SELECT FROM %s AS t WHERE %s)',
                   policy.name, relation, hygiene.key_condition(relation, 't', 'm.key')), false, path, policy.time_zone) q) gone
        WHERE m.policy = policy.name AND m.key = gone.key;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.forget_marks(hygiene.retention_policy, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.forget_marks(hygiene.retention_policy, text) IS 'Internal: forgets marks of rows that are gone';

CREATE FUNCTION hygiene.end_retention_run(the_run bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    state hygiene.retention_run;
    policy hygiene.retention_policy;
    relation regclass;
BEGIN
    PERFORM hygiene.unlock_retention_run();
    SELECT * INTO state FROM hygiene.retention_run r WHERE r.run = the_run;
    SELECT * INTO policy FROM hygiene.retention_policy p WHERE p.name = state.policy AND p.version = state.policy_version;
    relation := hygiene.bound_relation(policy.start_function);
    RAISE NOTICE 'retention: policy "%", % of "%": %', state.policy, policy.action, relation,
        concat_ws(', ', CASE WHEN policy.action <> 'flag' THEN format('%s done', state.done) END,
                  CASE WHEN policy.action = 'flag' OR policy.options ? 'grace' THEN format('%s flagged, %s unflagged', state.flagged, state.unflagged) END,
                  CASE WHEN state.saved > 0 THEN format('%s saved', state.saved) END, CASE WHEN state.locked > 0 THEN format('%s locked', state.locked) END,
                  CASE WHEN state.failed > 0 THEN format('%s failed: %s', state.failed, state.problem) END, CASE WHEN state.state <> 'finished' THEN format('%s: %s', state.state, state.problem) END);
    IF policy.action IN ('delete', 'archive', 'anonymize') AND state.done > 0 THEN
        RAISE NOTICE 'retention: the old rows of "%" can be read from its file until VACUUM removes them', relation
            USING HINT = format('VACUUM %s; backups, replicas and WAL keep them as long as you keep those.', relation);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.end_retention_run(bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.end_retention_run(bigint) IS 'Internal: lets go of the lock of a run and tells what it did';

CREATE FUNCTION hygiene.check_retention_runs(runs bigint[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    problems text;
BEGIN
    SELECT string_agg(format('policy "%s": %s', r.policy, r.problem), '; ' ORDER BY r.run) INTO problems
    FROM hygiene.retention_run r WHERE r.run = ANY (runs) AND r.state IN ('stopped', 'failed');
    IF problems IS NOT NULL THEN
        RAISE EXCEPTION 'retention did not run to its end: %', problems USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'What was done stays done. SELECT * FROM hygiene.preview_retention(policy) shows what is due; a new version with a greater max_share, approved, lets it go on.';
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.check_retention_runs(bigint[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.check_retention_runs(bigint[]) IS 'Internal: an error when a run was stopped or failed, so that the job that called it has failed';

-- No SET clause, which would forbid COMMIT; so all names are qualified and no operator is used.
CREATE PROCEDURE hygiene.run_retention(policy text DEFAULT NULL, batch_size int DEFAULT 1000)
    LANGUAGE plpgsql
    AS $$
DECLARE
    path text := pg_catalog.current_setting('search_path');
    queue text[];
    name text;
    run bigint;
    runs bigint[];
    pause float8;
BEGIN
    -- inside a transaction block this is an error, before anything is locked
    COMMIT;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    PERFORM hygiene.check_batch_size(batch_size);
    queue := hygiene.retention_queue(policy);
    FOREACH name IN ARRAY queue LOOP
        run := hygiene.begin_retention_run(name, batch_size, path);
        COMMIT;
        SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
        CONTINUE WHEN run IS NULL;
        runs := pg_catalog.array_append(runs, run);
        LOOP
            pause := hygiene.retention_batch(run, path);
            COMMIT;
            SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
            PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
            EXIT WHEN pause IS NULL;
            PERFORM pg_catalog.pg_sleep(pause);
        END LOOP;
        PERFORM hygiene.end_retention_run(run);
        COMMIT;
        SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    END LOOP;
    -- the caller may go on in this transaction
    PERFORM pg_catalog.set_config('search_path', path, true);
    PERFORM hygiene.check_retention_runs(runs);
END
$$;
REVOKE ALL ON PROCEDURE hygiene.run_retention(text, int) FROM PUBLIC;
COMMENT ON PROCEDURE hygiene.run_retention(text, int) IS
    'Does what is due up to now by the policies in force of your tables (or by one): batches with a commit each, every row looked at again under lock; called again after a crash it goes on. For a job: it must be the only statement';

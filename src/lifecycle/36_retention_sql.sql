-- What a policy is in SQL ----------------------------------------------------------------------------------------------------------
-- Expressions over a row with the alias t, for preview_retention() and run_retention(): they say and do the same.

-- Rows a policy has marked: flagged, in grace, or restricted where no column holds that.
CREATE TABLE hygiene.retention_mark (
    policy text NOT NULL,
    key text NOT NULL,
    marked_at timestamptz NOT NULL,
    start_before timestamptz,
    start_after timestamptz,
    PRIMARY KEY (policy, key)
);
COMMENT ON TABLE hygiene.retention_mark IS 'Rows that a policy flagged or restricted; read by the view retention_marks';
COMMENT ON COLUMN hygiene.retention_mark.start_after IS 'the start once the row was marked: while it is that, start_before counts, so that a trigger that touches the row does not reset its clock';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_mark', '');

CREATE FUNCTION hygiene.check_mark_rows() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    foreign_name text;
BEGIN
    IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NULL;
    END IF;
    SELECT m.policy INTO foreign_name
    FROM (SELECT DISTINCT policy FROM changed) m
    WHERE NOT EXISTS (SELECT FROM hygiene.retention_policy p JOIN pg_class c ON c.oid = hygiene.bound_relation(p.start_function)
                      WHERE p.name = m.policy AND pg_has_role(c.relowner, 'USAGE'))
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'must be owner of the relation of policy "%"', foreign_name USING ERRCODE = 'insufficient_privilege',
            HINT = 'Who marks rows of a table must own it.';
    END IF;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.check_mark_rows() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.check_mark_rows() IS 'Trigger: only the owner of a relation marks its rows and writes of its runs';
CREATE TRIGGER owner_inserts AFTER INSERT ON hygiene.retention_mark REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_updates_old AFTER UPDATE ON hygiene.retention_mark REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_updates_new AFTER UPDATE ON hygiene.retention_mark REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();
CREATE TRIGGER owner_deletes AFTER DELETE ON hygiene.retention_mark REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_mark_rows();

CREATE VIEW hygiene.retention_marks WITH (security_barrier) AS
    SELECT p.relation, m.policy, p.action, m.key, m.marked_at,
           CASE WHEN p.grace IS NOT NULL THEN m.marked_at OPERATOR(pg_catalog.+) p.grace END AS acts_at, m.start_before, m.start_after
    FROM (SELECT p.name, p.action, (p.options OPERATOR(pg_catalog.->>) 'grace')::interval AS grace, hygiene.bound_relation(p.start_function) AS relation
          FROM hygiene.retention_policy p WHERE p.state OPERATOR(pg_catalog.=) 'approved') p
    JOIN hygiene.retention_mark m ON m.policy OPERATOR(pg_catalog.=) p.name
    WHERE pg_catalog.has_table_privilege(p.relation, 'SELECT');
COMMENT ON VIEW hygiene.retention_marks IS 'Rows that a policy in force has flagged or restricted, of the tables you may read; acts_at: when the grace is over';
GRANT SELECT ON hygiene.retention_marks TO PUBLIC;

CREATE FUNCTION hygiene.query_as_owner(relation regclass, statement text, writes boolean, path text, time_zone text, tids tid[] DEFAULT NULL, words text[] DEFAULT NULL,
                                       as_of timestamptz DEFAULT NULL, OUT n bigint, OUT rows tid[], OUT texts text[]) RETURNS SETOF record
    LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_query_as_owner';
REVOKE ALL ON FUNCTION hygiene.query_as_owner(regclass, text, boolean, text, text, tid[], text[], timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.query_as_owner(regclass, text, boolean, text, text, tid[], text[], timestamptz) IS
    'Internal: what a statement gives, run with the rights of the relation''s owner, for him or a superuser; $1 is tids, $2 words, $3 as_of';

CREATE FUNCTION hygiene.retention_targets(relation regclass) RETURNS SETOF regclass
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    WITH RECURSIVE tree AS (SELECT relation::oid AS oid UNION SELECT i.inhrelid FROM tree t JOIN pg_inherits i ON i.inhparent = t.oid)
    SELECT t.oid::regclass FROM tree t JOIN pg_class c ON c.oid = t.oid WHERE c.relkind = 'r' ORDER BY t.oid
    $$;
COMMENT ON FUNCTION hygiene.retention_targets(regclass) IS 'Internal: the tables that hold the rows of a relation: itself, its partitions, its heirs';

-- What refers to a relation, and what refers to that.  kind: "cascade" goes by itself, "delete" is deleted first because the
-- policy says so, "orphan" stays without its reference, "blocked" stands in the way.  source and condition: rows x1 hang on t, x2 on x1 ...
CREATE FUNCTION hygiene.retention_references(relation regclass, options jsonb)
    RETURNS TABLE (depth int, kind text, child regclass, name text, source text, condition text, on_delete "char", indexed boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH RECURSIVE listed AS (
        SELECT to_regclass(c) AS child FROM jsonb_array_elements_text(CASE jsonb_typeof(options -> 'children') WHEN 'array' THEN options -> 'children' ELSE '[]' END) c
    ), e AS (
        SELECT 0 AS depth, relation AS child, NULL::text AS name, NULL::text[] AS columns, NULL::"char" AS on_delete, '{}'::regclass[] AS path, 'delete' AS kind, NULL::text AS source, NULL::text AS condition
        UNION ALL
        SELECT e.depth + 1, f.referencing, f.label, f.columns, f.on_delete, e.path || e.child,
               CASE WHEN f.on_delete IN ('n', 'd') THEN 'orphan' WHEN f.on_delete = 'c' THEN 'cascade'
                    WHEN (EXISTS (SELECT FROM listed l WHERE l.child = f.referencing) OR options -> 'children' = '"cascade"') AND f.referencing <> ALL (e.path || e.child) THEN 'delete'
                    WHEN f.on_delete IS NULL THEN 'orphan' ELSE 'blocked' END,
               concat_ws(', ', format('%s AS x%s', f.referencing, e.depth + 1), e.source), concat_ws(' AND ', f.condition, e.condition)
        FROM e CROSS JOIN LATERAL hygiene.references_to(e.child, 'x' || e.depth + 1, CASE e.depth WHEN 0 THEN 't' ELSE 'x' || e.depth END) f
        WHERE e.kind IN ('cascade', 'delete') AND e.child <> ALL (e.path) AND e.depth < 16
    )
    SELECT e.depth, e.kind, e.child, e.name, e.source, e.condition, e.on_delete,
           EXISTS (SELECT FROM pg_index i WHERE i.indrelid = e.child AND i.indisvalid AND i.indpred IS NULL
                   AND e.columns <@ ARRAY(SELECT a.attname::text FROM unnest((i.indkey::int2[])[0:cardinality(e.columns) - 1]) k JOIN pg_attribute a ON a.attrelid = e.child AND a.attnum = k))
    FROM e WHERE e.depth > 0
    $$;
COMMENT ON FUNCTION hygiene.retention_references(regclass, jsonb) IS 'Internal: what refers to the rows of a relation, and what a policy with these options does about it';

CREATE TYPE hygiene.retention_sql AS (
    relation regclass,
    key text,           -- of a row
    source text,        -- what follows FROM %s AS t: marks, and the start worked out once
    start text,
    ends text,
    condition text,
    due text,           -- at $3
    soon text,          -- follows from due, and an index can serve it
    undone text,        -- not acted on already
    marked text,
    grace_over text,    -- at $3
    protection text,    -- NULL, or by what the row is protected
    unprotected text,   -- whether it is not, which is cheaper to ask
    left_to text,       -- NULL, or the policy that the row is left to
    blocked text,       -- NULL, or what refers to the row and must not go
    marks boolean
);
COMMENT ON TYPE hygiene.retention_sql IS 'Internal: SQL expressions of a policy over a row with the alias t';

CREATE FUNCTION hygiene.retention_ends(policy hygiene.retention_policy, start text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$ SELECT format('hygiene.retention_end(%s, %L::pg_catalog.interval, %L::pg_catalog.text, %L::pg_catalog.text)', start, (policy).period, (policy).count_from, (policy).time_zone) $$;
COMMENT ON FUNCTION hygiene.retention_ends(hygiene.retention_policy, text) IS 'Internal: SQL of when the period of a policy ends that counts from a start';

-- Options name columns and tables as text: after a rename they fit no more, and nothing is done until they do.
CREATE FUNCTION hygiene.check_policy_options(policy hygiene.retention_policy, relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    problem text;
    missing text;
BEGIN
    BEGIN
        PERFORM hygiene.check_retention_options(relation, policy.action, policy.options);
        -- made when the policy is approved
        IF policy.action = 'archive' AND policy.state = 'approved' THEN
            SELECT string_agg(format('"%s"', a.attname), ', ' ORDER BY a.attnum) INTO missing
            FROM pg_attribute a
            WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND NOT EXISTS (
                SELECT FROM pg_attribute o WHERE o.attrelid = to_regclass(policy.options ->> 'archive') AND o.attname = a.attname AND o.attnum > 0 AND NOT o.attisdropped);
            IF to_regclass(policy.options ->> 'archive') IS NULL THEN
                problem := format('archive %s does not exist', policy.options ->> 'archive');
            ELSIF missing IS NOT NULL THEN
                problem := format('archive %s has no column %s', policy.options ->> 'archive', missing);
            END IF;
        END IF;
    EXCEPTION WHEN undefined_column OR undefined_table OR invalid_parameter_value OR invalid_schema_name THEN
        problem := SQLERRM;
    END;
    IF problem IS NOT NULL THEN
        RAISE EXCEPTION 'the options of policy "%" no longer fit "%": %', policy.name, relation, problem USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'Options name columns and tables as text. Add and approve a new version that names those there are, or rename them back.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_policy_options(hygiene.retention_policy, regclass) IS 'Internal: an error when columns or tables that the options of a policy name are gone or renamed';

-- Little is looked at here, but estimates of recursive queries are large: with much work_mem their hash tables take longest.
CREATE FUNCTION hygiene.retention_expressions(policy hygiene.retention_policy) RETURNS hygiene.retention_sql
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres SET work_mem = '1MB' SET jit = off
    AS $$
DECLARE
    result hygiene.retention_sql;
    raw text := hygiene.bound_expression(policy.start_function, 't');
    mark_column text := policy.options ->> 'column';
    other hygiene.retention_policy;
    pieces text[] := '{}';
BEGIN
    result.relation := hygiene.bound_relation(policy.start_function);
    result.key := hygiene.key_expression(result.relation, 't');
    result.condition := hygiene.bound_expression(policy.condition_function, 't');
    IF raw IS NULL OR result.condition IS NULL THEN
        RAISE EXCEPTION 'the relation or a function of retention policy "%" is gone', policy.name USING ERRCODE = 'undefined_object',
            HINT = format('Make it again, or remove it: SELECT hygiene.remove_retention_policy(%L);', policy.name);
    END IF;
    PERFORM hygiene.check_policy_options(policy, result.relation);
    result.marks := policy.action = 'flag' OR policy.action = 'restrict' AND mark_column IS NULL OR policy.options ? 'grace';
    IF result.marks THEN
        -- OFFSET 0: worked out once a row
        result.source := format(' LEFT JOIN hygiene.retention_marks m ON m.policy OPERATOR(pg_catalog.=) %L AND m.key OPERATOR(pg_catalog.=) %s CROSS JOIN LATERAL (SELECT (%s) AS raw OFFSET 0) r'
            ' CROSS JOIN LATERAL (SELECT CASE WHEN m.key IS NOT NULL AND (r.raw OPERATOR(pg_catalog.=) m.start_after OR r.raw IS NULL AND m.start_after IS NULL) THEN m.start_before ELSE r.raw END AS start) s',
            policy.name, result.key, raw);
        result.start := 's.start';
        result.marked := 'm.key IS NOT NULL';
    ELSE
        result.source := '';
        result.start := format('(%s)', raw);
        result.marked := 'false';
    END IF;
    result.ends := hygiene.retention_ends(policy, result.start);
    result.soon := format('%s OPERATOR(pg_catalog.<=) (pg_catalog.timezone(%L, pg_catalog.timezone(%2$L, $3) OPERATOR(pg_catalog.-) %3$L::pg_catalog.interval) OPERATOR(pg_catalog.+) ''5 days''::pg_catalog.interval)',
                          result.start, policy.time_zone, policy.period);
    result.due := format('%s OPERATOR(pg_catalog.<=) $3 AND (%s)', result.ends, result.condition);
    result.undone := CASE
        WHEN policy.action = 'anonymize' THEN
            (SELECT format('ROW(%s)::pg_catalog.record OPERATOR(pg_catalog.*<>) ROW(%s)::pg_catalog.record', string_agg(format('t.%I', c.key), ', ' ORDER BY c.key),
                           string_agg(hygiene.anonymous_expression(result.relation, c.key, c.value, 't'), ', ' ORDER BY c.key))
             FROM jsonb_each(policy.options -> 'columns') c)
        WHEN policy.action = 'restrict' AND mark_column IS NOT NULL THEN
            (SELECT format(CASE a.atttypid WHEN 'boolean'::regtype THEN 't.%I IS NOT TRUE' ELSE 't.%I IS NULL' END, mark_column)
             FROM pg_attribute a WHERE a.attrelid = result.relation AND a.attname = mark_column)
        WHEN policy.action IN ('flag', 'restrict') THEN 'm.key IS NULL'
        ELSE 'true' END;
    result.grace_over := CASE WHEN policy.options ? 'grace' THEN
        format('m.marked_at OPERATOR(pg_catalog.+) %L::pg_catalog.interval OPERATOR(pg_catalog.<=) $3', (policy.options ->> 'grace')::interval) ELSE 'true' END;
    -- restricting is what the law has for data that must stay
    result.protection := CASE WHEN policy.action IN ('restrict', 'keep') THEN 'NULL::pg_catalog.text' ELSE hygiene.protection_sql(result.relation, 't') END;
    result.unprotected := CASE WHEN policy.action IN ('restrict', 'keep') THEN 'true' ELSE hygiene.unprotected_sql(result.relation, 't') END;
    result.left_to := 'NULL::pg_catalog.text';
    result.blocked := 'NULL::pg_catalog.text';
    IF policy.action IN ('delete', 'archive') THEN
        -- of a policy that deletes and one that archives, the earlier takes the row; at the same moment the one that deletes
        FOR other IN SELECT * FROM hygiene.retention_policy p WHERE p.state = 'approved' AND p.action IN ('delete', 'archive') AND p.action <> policy.action AND p.name <> policy.name
                     AND hygiene.bound_relation(p.start_function) = result.relation ORDER BY p.name LOOP
            pieces := pieces || format('WHEN (%s) AND %s OPERATOR(pg_catalog.<=) $3 AND %2$s OPERATOR(pg_catalog.%3$s) %4$s THEN %5$L',
                hygiene.bound_expression(other.condition_function, 't'), hygiene.retention_ends(other, format('(%s)', hygiene.bound_expression(other.start_function, 't'))),
                CASE policy.action WHEN 'delete' THEN '<' ELSE '<=' END, result.ends, other.name);
        END LOOP;
        IF pieces <> '{}' THEN
            result.left_to := format('CASE %s END', array_to_string(pieces, ' '));
        END IF;
        SELECT format('CASE %s END', string_agg(format('WHEN EXISTS (SELECT FROM %s WHERE %s) THEN %L', r.source, r.condition,
                                                       format('rows of %s refer to it: %s', r.child, r.name)), ' ' ORDER BY r.depth, r.child::text, r.name))
        INTO result.blocked
        FROM hygiene.retention_references(result.relation, policy.options) r WHERE r.kind = 'blocked' HAVING count(*) > 0;
        result.blocked := coalesce(result.blocked, 'NULL::pg_catalog.text');
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.retention_expressions(hygiene.retention_policy) IS 'Internal: what a policy is in SQL';

-- Which rows a phase of a run takes: unflag, flag, act.
CREATE FUNCTION hygiene.retention_where(x hygiene.retention_sql, phase text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE phase
        WHEN 'unflag' THEN format('%s AND (%s) IS NOT TRUE', x.marked, x.due)
        ELSE format('%s AND (%s) AND %s AND %s AND (%s) IS NULL AND (%s) IS NULL', x.due, x.undone,
                    CASE WHEN phase = 'flag' THEN format('NOT (%s)', x.marked) ELSE x.grace_over END, x.unprotected, x.left_to, x.blocked) END
    $$;
COMMENT ON FUNCTION hygiene.retention_where(hygiene.retention_sql, text) IS 'Internal: the rows that a phase of a run takes';

-- What the expressions were made of: while it is the same, they are.
CREATE FUNCTION hygiene.retention_signature() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT concat_ws(' ', (SELECT concat_ws('/', count(*), max(p.xmin::text::bigint)) FROM hygiene.retention_policy p), (SELECT concat_ws('/', count(*), max(h.xmin::text::bigint)) FROM hygiene.retention_hold h),
                     (SELECT concat_ws('/', count(*), max(f.xmin::text::bigint)) FROM hygiene.reference f))
    $$;
REVOKE ALL ON FUNCTION hygiene.retention_signature() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.retention_signature() IS 'Internal: changes with every change of policies, holds and declared references';

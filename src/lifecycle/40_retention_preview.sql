-- What a policy would do ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.preview_retention_with_path(policy text, path text) RETURNS TABLE (outcome text, reason text, row_count bigint, sample_keys text[])
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    version hygiene.retention_policy := hygiene.policy_version(policy, '{draft,approved}');
    x hygiene.retention_sql := hygiene.retention_expressions(version);
    as_of timestamptz := clock_timestamp();
    removes boolean := version.action IN ('delete', 'archive');
    grace text := coalesce(((version.options ->> 'grace')::interval)::text, '');
    rows_from text := format('%s AS t%s', x.relation, x.source);
    goes text := format('%s AND %s AND (%s) AND %s AND (%s) IS NULL AND (%s) IS NULL', x.soon, x.due, x.undone, x.unprotected, x.left_to, x.blocked);
    statement text;
    due bigint := 0;
    total bigint;
    r record;
    q record;
BEGIN
    PERFORM hygiene.check_owner(x.relation);
    IF version.action = 'keep' THEN
        statement := format('SELECT CASE WHEN %1$s IS NULL OR NOT pg_catalog.isfinite(%1$s) THEN ARRAY[''keep'', ''no end is known: starts is NULL or infinite''] '
                            'WHEN %1$s OPERATOR(pg_catalog.>) $3 THEN ARRAY[''keep'', ''until the period is over''] ELSE ARRAY[''not kept'', ''the period is over''] END AS class, %2$s AS key '
                            'FROM %3$s WHERE (%4$s)', x.ends, x.key, rows_from, x.condition);
    ELSE
        -- step by step, each only where the one before let the row through
        statement := format(
            'SELECT CASE WHEN a.step OPERATOR(pg_catalog.<>) ''due'' THEN ARRAY[a.step, CASE a.step WHEN ''never due'' THEN ''starts is NULL or infinite'' WHEN ''not due'' THEN ''the period is not over'' ELSE %1$L END] '
            'WHEN b.protection IS NOT NULL THEN ARRAY[''protected'', b.protection] '
            'WHEN b.left_to IS NOT NULL THEN ARRAY[''left'', ''policy "'' OPERATOR(pg_catalog.||) b.left_to OPERATOR(pg_catalog.||) ''" was due earlier''] '
            'WHEN b.blocked IS NOT NULL THEN ARRAY[''blocked'', b.blocked] '
            'WHEN b.flag THEN ARRAY[''flag'', %2$L] WHEN b.grace_over IS NOT TRUE THEN ARRAY[''in grace'', %3$L] ELSE ARRAY[%4$L, ''due''] END AS class, b.key '
            'FROM %5$s CROSS JOIN LATERAL (SELECT CASE WHEN %6$s IS NULL OR NOT pg_catalog.isfinite(%6$s) THEN ''never due'' WHEN %6$s OPERATOR(pg_catalog.>) $3 THEN ''not due'' WHEN (%7$s) IS NOT TRUE THEN ''done'' ELSE ''due'' END AS step OFFSET 0) a '
            'CROSS JOIN LATERAL (SELECT CASE a.step WHEN ''due'' THEN %8$s END AS protection, CASE a.step WHEN ''due'' THEN %9$s END AS left_to, CASE a.step WHEN ''due'' THEN %10$s END AS blocked, '
            '%11$s AS flag, %12$s AS grace_over, %13$s AS key OFFSET 0) b WHERE (%14$s)',
            CASE version.action WHEN 'anonymize' THEN 'anonymized already' WHEN 'restrict' THEN 'restricted already' ELSE 'flagged already' END,
            format('due; %s %s after that, unless something happens', version.action, grace), format('flagged less than %s ago', grace), version.action,
            rows_from, x.ends, x.undone, x.protection, x.left_to, x.blocked,
            CASE WHEN grace <> '' THEN format('NOT (%s)', x.marked) ELSE 'false' END, x.grace_over, x.key, x.condition);
    END IF;
    FOR q IN SELECT * FROM hygiene.query_as_owner(x.relation, format(
            'SELECT pg_catalog.count(*), NULL::pg_catalog.tid[], s.class OPERATOR(pg_catalog.||) '
            'CASE WHEN s.class OPERATOR(pg_catalog.=) ARRAY[''not due'', ''the period is not over''] THEN ''{}'' ELSE (pg_catalog.array_agg(s.key ORDER BY pg_catalog.length(s.key), s.key COLLATE "C"))[1:5] END '
            'FROM (%s) s GROUP BY s.class ORDER BY s.class', statement), false, path, version.time_zone, NULL, NULL, as_of) LOOP
        outcome := q.texts[1];
        reason := q.texts[2];
        row_count := q.n;
        sample_keys := q.texts[3:];
        due := due + CASE WHEN outcome = version.action AND version.action NOT IN ('keep', 'flag') THEN q.n ELSE 0 END;
        RETURN NEXT;
    END LOOP;
    IF due > 0 AND coalesce((version.options ->> 'max_share')::numeric, 0.2) < 1 THEN
        SELECT s.n INTO total FROM hygiene.query_as_owner(x.relation, format('SELECT pg_catalog.count(*), NULL::pg_catalog.tid[], NULL::pg_catalog.text[] FROM %s', x.relation), false, path, version.time_zone) s;
        IF due > coalesce((version.options ->> 'max_share')::numeric, 0.2) * total THEN
            outcome := 'stopped';
            reason := format('%s of %s rows: more than max_share (%s)', due, total, coalesce((version.options ->> 'max_share')::numeric, 0.2));
            row_count := due;
            sample_keys := '{}';
            RETURN NEXT;
        END IF;
    END IF;
    IF removes THEN
        FOR r IN SELECT * FROM hygiene.retention_references(x.relation, version.options) f WHERE f.kind <> 'blocked' ORDER BY f.depth, f.child::text, f.name LOOP
            SELECT s.n, coalesce(s.texts, '{}') AS texts INTO q
            FROM hygiene.query_as_owner(x.relation, format(
                'SELECT pg_catalog.count(*), NULL::pg_catalog.tid[], NULL::pg_catalog.text[] FROM %s, %s WHERE %s AND %s', r.source, rows_from, r.condition, goes),
                false, path, version.time_zone, NULL, NULL, as_of) s;
            IF q.n > 0 THEN
                outcome := CASE r.kind WHEN 'orphan' THEN 'orphan' ELSE 'cascade' END;
                reason := format(CASE WHEN r.kind = 'delete' THEN 'rows of %s are deleted with it: %s, option children' WHEN r.kind = 'cascade' THEN 'rows of %s are deleted with it: %s, ON DELETE CASCADE'
                                      WHEN r.on_delete IS NULL THEN 'rows of %s keep a key that leads nowhere: %s' ELSE 'rows of %s lose their reference: %s' END, r.child, r.name);
                row_count := q.n;
                sample_keys := '{}';
                RETURN NEXT;
            END IF;
        END LOOP;
    END IF;
    IF version.action = 'anonymize' THEN
        RETURN QUERY SELECT * FROM hygiene.preview_group_size(version, x, path, as_of);
    END IF;
    sample_keys := '{}';
    row_count := NULL;
    outcome := 'advice';
    IF removes THEN
        FOR r IN SELECT f.child, f.name FROM hygiene.retention_references(x.relation, version.options) f WHERE NOT f.indexed GROUP BY f.child, f.name ORDER BY f.child::text, f.name LOOP
            reason := format('%s has no index on the columns of %s: each row deleted reads it whole', r.child, r.name);
            RETURN NEXT;
        END LOOP;
    END IF;
    IF due > 0 AND version.action IN ('delete', 'archive', 'anonymize') THEN
        reason := format('after the run: VACUUM %s; until then, and in backups, replicas and WAL, the old rows can be read', x.relation);
        RETURN NEXT;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.preview_retention_with_path(text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.preview_retention_with_path(text, text) IS 'Internal: the body of preview_retention()';

-- Of the rows that are, or would be, anonymized: how many at least are alike in what is left that may tell who it is.
CREATE FUNCTION hygiene.preview_group_size(version hygiene.retention_policy, x hygiene.retention_sql, path text, as_of timestamptz)
    RETURNS TABLE (outcome text, reason text, row_count bigint, sample_keys text[])
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    quasi text[] := CASE WHEN version.options ? 'quasi_identifiers' THEN ARRAY(SELECT jsonb_array_elements_text(version.options -> 'quasi_identifiers'))
                         ELSE ARRAY(SELECT c.key FROM jsonb_each(version.options -> 'columns') c WHERE c.value = '"year"' OR c.value ? 'prefix' ORDER BY c.key) END;
    values_left text;
    q record;
BEGIN
    IF quasi = '{}' THEN
        RETURN;
    END IF;
    SELECT string_agg(coalesce(hygiene.anonymous_expression(x.relation, k.name, version.options -> 'columns' -> k.name, 't'), format('t.%I', k.name)) || '::pg_catalog.text', ', ' ORDER BY k.place)
    INTO values_left FROM unnest(quasi) WITH ORDINALITY AS k(name, place);
    SELECT s.* INTO q FROM hygiene.query_as_owner(x.relation, format(
        'SELECT g.n, NULL::pg_catalog.tid[], g.texts FROM (SELECT pg_catalog.count(*) AS n, (pg_catalog.array_agg(s.key ORDER BY pg_catalog.length(s.key), s.key COLLATE "C"))[1:5] AS texts '
        'FROM (SELECT %s AS key, ARRAY[%s] AS q FROM %s AS t%s WHERE %s AND %s) s GROUP BY s.q) g ORDER BY g.n, g.texts LIMIT 1',
        x.key, values_left, x.relation, x.source, x.due, x.unprotected), false, path, version.time_zone, NULL, NULL, as_of) s;
    IF FOUND THEN
        outcome := 'smallest group';
        reason := format('k, the least number of anonymized rows with the same %s; %s', array_to_string(quasi, ', '),
                         CASE WHEN q.n = 1 THEN 'somebody stands alone and may be recognised' ELSE 'whoever knows these of somebody finds at least so many' END);
        row_count := q.n;
        sample_keys := q.texts;
        RETURN NEXT;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.preview_group_size(hygiene.retention_policy, hygiene.retention_sql, text, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.preview_group_size(hygiene.retention_policy, hygiene.retention_sql, text, timestamptz) IS 'Internal: k, the size of the smallest group that anonymizing leaves';

CREATE FUNCTION hygiene.preview_retention(name text) RETURNS TABLE (policy text, outcome text, reason text, row_count bigint, sample_keys text[])
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT name, p.outcome, p.reason, p.row_count, p.sample_keys FROM hygiene.preview_retention_with_path(name, pg_catalog.current_setting('search_path')) p;
    END;
REVOKE ALL ON FUNCTION hygiene.preview_retention(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.preview_retention(text) IS
    'What a policy (its draft, if there is one) would do now: how many rows, which go with them, which are protected, blocked or left alone and why; changes nothing';

-- The walk: all rows that hang on some rows ------------------------------------------------------------------------------------------
-- By foreign keys, declared references and the related tables of a registered record.  Runs with the rights of whoever asks, with row
-- security off as an error: a part of a person is nobody.

CREATE TYPE hygiene.hanging_row AS (
    level integer,
    relation regclass,
    key text,
    parent_relation regclass,
    parent_key text,
    label text,
    columns text[],
    on_delete "char",
    declared boolean,
    far boolean,
    rule bigint,
    action text,
    because text
);
COMMENT ON TYPE hygiene.hanging_row IS 'Internal: a row that hangs on another, and what is to be done with it';

-- A table without a key: the place of the row, which holds while it is locked.
CREATE FUNCTION hygiene.has_key(relation regclass) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.key_columns(relation);
    RETURN true;
EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN false;
END
$$;
COMMENT ON FUNCTION hygiene.has_key(regclass) IS 'Internal: do rows of the relation have a key?';

CREATE FUNCTION hygiene.row_expression(relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN hygiene.has_key(relation) THEN hygiene.key_expression(relation, alias)
           ELSE format('pg_catalog.concat(%1$I.tableoid, '' '', %1$I.ctid)', alias) END
    $$;
COMMENT ON FUNCTION hygiene.row_expression(regclass, text) IS 'Internal: SQL of a row''s key, or of its place when it has none';

CREATE FUNCTION hygiene.row_condition(relation regclass, alias text, key_parameter text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN hygiene.has_key(relation) THEN hygiene.key_condition(relation, alias, key_parameter)
           ELSE format('%1$I.ctid OPERATOR(pg_catalog.=) pg_catalog.split_part(%2$s, '' '', 2)::pg_catalog.tid AND %1$I.tableoid OPERATOR(pg_catalog.=) pg_catalog.split_part(%2$s, '' '', 1)::pg_catalog.oid',
                       alias, key_parameter) END
    $$;
COMMENT ON FUNCTION hygiene.row_condition(regclass, text, text) IS 'Internal: SQL that finds a row by row_expression()';

-- What hangs on rows of a table, and what is to be done with it.
CREATE FUNCTION hygiene.hanging_edges(target regclass)
    RETURNS TABLE (referencing regclass, columns text[], condition text, on_delete "char", declared boolean, far boolean, label text, rule bigint, action text, because text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_column
DECLARE
    names text[];
BEGIN
    IF EXISTS (SELECT FROM hygiene.registration g JOIN pg_class c ON c.relname = g.table_name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = g.schema_name
               WHERE c.oid = target AND g.related <> '{}') THEN
        names := hygiene.key_columns(target);
    END IF;
    RETURN QUERY
    WITH record AS (         -- the registration of the table; of which it is a link table
        SELECT g.*, target AS relation FROM hygiene.registration g
        JOIN pg_class c ON c.relname = g.table_name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = g.schema_name
        WHERE c.oid = target AND g.related <> '{}'
    ), specs AS (
        SELECT DISTINCT s FROM record, jsonb_each(record.related) e, jsonb_array_elements(e.value) s WHERE NOT s ? 'parent'
    ), links AS (
        SELECT DISTINCT s, g.schema_name, g.table_name FROM hygiene.registration g, jsonb_each(g.related) e, jsonb_array_elements(e.value) s
        WHERE g.related <> '{}' AND s ? 'via' AND hygiene.related_table(s -> 'via') = target
    ), edges AS (
        SELECT f.referencing, f.columns, f.condition, f.on_delete, f.reference IS NOT NULL AS declared, false AS far, f.label,
               CASE WHEN f.on_delete = 'c' THEN 'delete' WHEN f.on_delete IN ('n', 'd') THEN 'detach' ELSE 'undecided' END AS by_default
        FROM hygiene.references_to(target) f
        UNION ALL
        SELECT hygiene.related_table(n.near), hygiene.role_columns(n.near, 'key'),
               (SELECT string_agg(format('child.%I OPERATOR(pg_catalog.=) parent.%I::%s', k, p,
                           (SELECT format_type(a.atttypid, -1) FROM pg_attribute a WHERE a.attrelid = hygiene.related_table(n.near) AND a.attname = k)), ' AND ' ORDER BY place)
                FROM unnest(hygiene.role_columns(n.near, 'key'), names) WITH ORDINALITY AS x(k, p, place)) || hygiene.related_condition(n.near, 'child'),
               NULL::"char", false, false, 'related', 'delete'
        FROM (SELECT DISTINCT coalesce(s -> 'via', s) AS near FROM specs) n
        UNION ALL
        -- what a link refers to goes with its last link
        SELECT hygiene.related_table(s), hygiene.role_columns(s, 'key'),
               format('%s AND NOT EXISTS (SELECT FROM %s AS other WHERE %s AND NOT (%s))',
                      hygiene.columns_equal('child', hygiene.role_columns(s, 'key'), 'parent', hygiene.role_columns(s -> 'via', 'references')), target,
                      hygiene.columns_equal('other', hygiene.role_columns(s -> 'via', 'references'), 'child', hygiene.role_columns(s, 'key')),
                      hygiene.columns_equal('other', hygiene.role_columns(s -> 'via', 'key'), 'parent', hygiene.role_columns(s -> 'via', 'key'))),
               NULL::"char", false, true, 'related', 'delete'
        FROM links WHERE hygiene.related_table(s) IS NOT NULL
    ), archives AS (        -- rows that a policy moved away have no foreign keys, but the same columns
        SELECT DISTINCT hygiene.bound_relation(p.condition_function) AS relation, to_regclass(p.options ->> 'archive') AS archive
        FROM hygiene.retention_policy p WHERE p.action = 'archive' AND p.state <> 'draft' AND to_regclass(p.options ->> 'archive') IS NOT NULL
    ), all_edges AS (
        SELECT e.* FROM edges e
        UNION ALL
        SELECT a.archive, e.columns, e.condition, NULL, e.declared, false, format('archive of %s', a.relation), CASE e.by_default WHEN 'delete' THEN 'delete' ELSE 'undecided' END
        FROM edges e JOIN archives a ON a.relation = e.referencing WHERE NOT e.far
    )
    SELECT DISTINCT ON (e.referencing, e.columns, e.condition) e.referencing, e.columns, e.condition, e.on_delete, e.declared, e.far, e.label, u.id, coalesce(u.action, e.by_default),
           CASE WHEN u.action = 'keep' THEN u.because END
    FROM all_edges e
    LEFT JOIN LATERAL (SELECT x.* FROM hygiene.erasure_rules x
                       WHERE x.relation = e.referencing AND (x.by_columns IS NULL OR x.by_columns @> e.columns AND e.columns @> x.by_columns)
                       ORDER BY x.by_columns IS NULL LIMIT 1) u ON true
    WHERE e.referencing IS NOT NULL
    ORDER BY e.referencing, e.columns, e.condition, e.on_delete NULLS LAST;
END
$$;
COMMENT ON FUNCTION hygiene.hanging_edges(regclass) IS 'Internal: references_to(), the related tables of a record, and what set_erasure() says of each';

-- kept: 'hold 3' or 'policy "invoices" until ...', with the legal basis of the policy.
CREATE FUNCTION hygiene.protection_words(protection text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    RETURN protection || coalesce((
        SELECT format(' (%s)', p.legal_basis) FROM hygiene.retention_policy p
        WHERE p.state = 'approved' AND starts_with(protection, format('policy "%s"', p.name)) ORDER BY length(p.name) DESC LIMIT 1), '');
END
$$;
COMMENT ON FUNCTION hygiene.protection_words(text) IS 'Internal: what protects a row, with the legal basis of the policy';

-- The rows that hang on the roots, the roots first.  Rows whose action is in `descend` are walked on from.
CREATE FUNCTION hygiene.hanging_rows(roots hygiene.hanging_row[], descend text[], lock boolean DEFAULT false, only_declared boolean DEFAULT false, max_rows bigint DEFAULT 100000)
    RETURNS hygiene.hanging_row[]
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    result hygiene.hanging_row[] := roots;
    frontier hygiene.hanging_row[] := roots;
    found hygiene.hanging_row[];
    part hygiene.hanging_row[];
    depth integer := 0;
    from_relation regclass;
    keys text[];
    edge record;
BEGIN
    WHILE cardinality(frontier) > 0 LOOP
        depth := depth + 1;
        found := '{}';
        FOR from_relation, keys IN SELECT f.relation, array_agg(DISTINCT f.key) FROM unnest(frontier) f GROUP BY f.relation ORDER BY f.relation LOOP
            FOR edge IN SELECT e.* FROM hygiene.hanging_edges(from_relation) e WHERE e.declared OR NOT only_declared LOOP
                EXECUTE format(
                    'SELECT pg_catalog.array_agg(ROW($2, $3, x.key, $4, x.parent_key, $5, $6, $7, $8, $9, $10, CASE WHEN x.protection IS NULL THEN $11 ELSE ''keep'' END,
                            COALESCE(hygiene.protection_words(x.protection), $12))::hygiene.hanging_row)
                     FROM (SELECT %s AS key, %s AS parent_key, %s AS protection FROM pg_catalog.unnest($1) AS k(key) %s LIMIT %s%s) x',
                    hygiene.row_expression(edge.referencing, 'child'), CASE WHEN only_declared THEN 'k.key' ELSE hygiene.row_expression(from_relation, 'parent') END,
                    hygiene.protection_sql(edge.referencing, 'child'),
                    CASE WHEN only_declared     -- the rows themselves are gone; a declared reference is to a key of one column
                    THEN format('JOIN %s AS child ON %s', edge.referencing, (SELECT regexp_replace(edge.condition, format('parent\.%s::', replace(quote_ident(c), '\', '\\')), 'k.key::') FROM unnest(hygiene.key_columns(from_relation)) c))
                    ELSE format('JOIN %s AS parent ON %s JOIN %s AS child ON %s', from_relation, hygiene.row_condition(from_relation, 'parent', 'k.key'), edge.referencing, edge.condition) END,
                    max_rows + 1, CASE WHEN lock THEN ' FOR UPDATE OF child' ELSE '' END)
                INTO part
                USING keys, depth, edge.referencing, from_relation, edge.label, edge.columns, edge.on_delete, edge.declared, edge.far, edge.rule, edge.action, edge.because;
                found := found || coalesce(part, '{}');
                IF cardinality(result) + cardinality(found) > max_rows THEN
                    RAISE EXCEPTION 'more than % rows hang on this one', max_rows USING ERRCODE = 'program_limit_exceeded', DETAIL = format('The last were of "%s", by %s.', edge.referencing, edge.label),
                        HINT = format('If those rows are not about the person, say so: SELECT hygiene.set_erasure(%L, ''detach'', by => %L);', edge.referencing::text, edge.columns::text);
                END IF;
            END LOOP;
        END LOOP;
        -- the same row by the same way once; walked on from once, and never from what is cut off or stays
        found := ARRAY(SELECT DISTINCT ON (f.relation, f.key, f.parent_relation, f.parent_key, f.label, f.columns) f FROM unnest(found) f
                       WHERE NOT EXISTS (SELECT FROM unnest(result) r WHERE (r.relation, r.key, r.parent_relation, r.parent_key, r.label, r.columns)
                                                                           = (f.relation, f.key, f.parent_relation, f.parent_key, f.label, f.columns)));
        frontier := ARRAY(SELECT DISTINCT ON (f.relation, f.key) f FROM unnest(found) f
                          WHERE f.action = ANY (descend) AND NOT EXISTS (SELECT FROM unnest(result) r WHERE (r.relation, r.key) = (f.relation, f.key) AND (r.action = ANY (descend) OR r.level = 0)));
        result := result || found;
    END LOOP;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.hanging_rows(hygiene.hanging_row[], text[], boolean, boolean, bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.hanging_rows(hygiene.hanging_row[], text[], boolean, boolean, bigint) IS
    'Internal: all rows that hang on some rows, level by level, with what is to be done with each; read with the rights of the caller';

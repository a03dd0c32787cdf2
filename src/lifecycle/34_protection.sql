-- What protects a row ----------------------------------------------------------------------------------------------------------
-- A row is protected by a hold or a policy that keeps it, and by rows that refer to it and are protected themselves: an invoice keeps its
-- debtor.  One SQL expression over a row says by what: runs, previews and the protecting trigger all use it.

-- References from child to parent; partitions stand for their roots.
CREATE FUNCTION hygiene.protecting_references()
    RETURNS TABLE (child regclass, parent regclass, child_columns text[], parent_columns text[], operators text[], cuts boolean, declared bigint, type_column text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT DISTINCT coalesce(pg_partition_root(f.conrelid), f.conrelid)::regclass, coalesce(pg_partition_root(f.confrelid), f.confrelid)::regclass,
           c.child_columns, c.parent_columns, c.operators, f.confdeltype IN ('n', 'd'), NULL::bigint, NULL::text
    FROM pg_constraint f
    CROSS JOIN LATERAL (
        SELECT array_agg(a.attname::text ORDER BY k.place) AS child_columns, array_agg(b.attname::text ORDER BY k.place) AS parent_columns,
               array_agg(format('OPERATOR(%I.%s)', n.nspname, o.oprname) ORDER BY k.place) AS operators
        FROM unnest(f.conkey, f.confkey, f.conpfeqop) WITH ORDINALITY AS k(child, parent, operator, place)
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.child
        JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = k.parent
        JOIN pg_operator o ON o.oid = k.operator
        JOIN pg_namespace n ON n.oid = o.oprnamespace) c
    WHERE f.contype = 'f' AND f.conparentid = 0
    UNION ALL
    SELECT d.referencing, d.target, ARRAY[d.key_column], ARRAY[d.target_column], NULL, false, d.id, d.type_column
    FROM hygiene.declared_references d
    WHERE d.referencing IS NOT NULL AND d.target IS NOT NULL AND d.key_column IS NOT NULL AND d.target_column IS NOT NULL AND (d.type_value IS NULL OR d.type_column IS NOT NULL)
    $$;
COMMENT ON FUNCTION hygiene.protecting_references() IS
    'Internal: foreign keys and declared references between tables; cuts: deleting the parent leaves the child without it (SET NULL, SET DEFAULT)';

CREATE FUNCTION hygiene.reference_condition(child regclass, child_columns text[], parent_columns text[], operators text[], declared bigint, child_alias text, parent_alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN declared IS NULL THEN
               (SELECT string_agg(format('%I.%I %s %I.%I', parent_alias, k.parent, k.operator, child_alias, k.child), ' AND ' ORDER BY k.place)
                FROM unnest(parent_columns, child_columns, operators) WITH ORDINALITY AS k(parent, child, operator, place))
           ELSE format('%I.%I OPERATOR(pg_catalog.=) %I.%I::%s', child_alias, child_columns[1], parent_alias, parent_columns[1],
                       (SELECT format_type(a.atttypid, -1) FROM pg_attribute a WHERE a.attrelid = child AND a.attname = child_columns[1]))
               || coalesce(format(' AND (%s)', nullif(hygiene.bound_expression(format('reference_%s_type', declared), child_alias), '')), '') END
    $$;
COMMENT ON FUNCTION hygiene.reference_condition(regclass, text[], text[], text[], bigint, text, text) IS 'Internal: SQL that a row of child refers to a row of parent';

-- Relations with holds that protect or approved policies that keep.
CREATE FUNCTION hygiene.protected_relations() RETURNS SETOF regclass
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT b.relation FROM (
        SELECT hygiene.bound_relation(h.function_name) AS relation FROM hygiene.retention_hold h
        WHERE h.kind = 'condition' AND (h.released_at IS NULL OR h.protects_until > now())
        UNION
        SELECT hygiene.bound_relation(x.function_name) FROM (
            SELECT DISTINCT r.function_name FROM hygiene.retention_hold_row r JOIN hygiene.retention_hold h ON h.id = r.hold
            WHERE h.released_at IS NULL OR h.protects_until > now()) x
        UNION
        SELECT hygiene.bound_relation(p.condition_function) FROM hygiene.retention_policy p WHERE p.state = 'approved' AND p.action = 'keep') b
    WHERE b.relation IS NOT NULL
    $$;
REVOKE ALL ON FUNCTION hygiene.protected_relations() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protected_relations() IS 'Internal: relations that have a hold or a policy that keeps';

-- References that tie a row to the one it is about: those to tables that hygiene knows (registered, or with a policy or a hold), and where it
-- knows none of them, all.  The others are look-ups, such as a status, and change with the work.
CREATE FUNCTION hygiene.tying_references(relation regclass)
    RETURNS TABLE (parent regclass, child_columns text[], type_column text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH known AS MATERIALIZED (
        SELECT c.oid AS relid FROM hygiene.registration r JOIN pg_namespace n ON n.nspname = r.schema_name JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = r.table_name
        UNION SELECT hygiene.bound_relation(p.condition_function) FROM hygiene.retention_policy p WHERE p.state = 'approved'
        UNION SELECT hygiene.bound_relation(h.function_name) FROM hygiene.retention_hold h WHERE h.released_at IS NULL OR h.protects_until > now()),
    mine AS MATERIALIZED (
        SELECT f.parent, f.child_columns, f.type_column, f.parent IN (SELECT k.relid FROM known k WHERE k.relid IS NOT NULL) AS is_known
        FROM hygiene.protecting_references() f WHERE f.child = relation)
    SELECT m.parent, m.child_columns, m.type_column FROM mine m WHERE m.is_known OR NOT EXISTS (SELECT FROM mine o WHERE o.is_known)
    $$;
REVOKE ALL ON FUNCTION hygiene.tying_references(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.tying_references(regclass) IS 'Internal: the references of a relation that a row kept cannot lose';

-- What protects a row of a relation by itself, as SQL over its alias: what it is called, and whether; NULLs when nothing can.
CREATE FUNCTION hygiene.own_protection_sql(relation regclass, alias text, OUT named text, OUT stands text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    key_function text := hygiene.protection_key(relation);
    names text[] := '{}';
    tests text[] := '{}';
    ends text[] := '{}';
    until text;
    r record;
BEGIN
    IF EXISTS (SELECT FROM hygiene.retention_hold_row x JOIN hygiene.retention_hold h ON h.id = x.hold
               WHERE x.function_name = key_function AND (h.released_at IS NULL OR h.protects_until > now())) THEN
        until := format('FROM hygiene.held_rows hr WHERE hr.function_name OPERATOR(pg_catalog.=) %L AND hr.key OPERATOR(pg_catalog.=) (%s)',
                        key_function, hygiene.bound_expression(key_function, alias));
        names := names || format('(SELECT %L OPERATOR(pg_catalog.||) hr.hold::pg_catalog.text %s ORDER BY hr.hold LIMIT 1)', 'hold ', until);
        tests := tests || format('EXISTS (SELECT %s)', until);
    END IF;
    FOR r IN SELECT h.id, b.condition, h.protects_until
             FROM hygiene.retention_hold h CROSS JOIN LATERAL (SELECT hygiene.bound_expression(h.function_name, alias) AS condition) b
             WHERE h.kind = 'condition' AND (h.released_at IS NULL OR h.protects_until > now()) AND hygiene.bound_relation(h.function_name) = relation ORDER BY h.id LOOP
        until := format('(%s)', r.condition) || CASE WHEN r.protects_until IS NOT NULL THEN format(' AND pg_catalog.now() OPERATOR(pg_catalog.<) %L::timestamptz', r.protects_until) ELSE '' END;
        names := names || format('CASE WHEN %s THEN %L::pg_catalog.text END', until, 'hold ' || r.id);
        tests := tests || format('(%s)', until);
    END LOOP;
    FOR r IN SELECT p.name, hygiene.bound_expression(p.condition_function, alias) AS condition, p.time_zone,
                    format('hygiene.retention_end(%s, %L::interval, %L, %L)', hygiene.bound_expression(p.start_function, alias), p.period, p.count_from, p.time_zone) AS till
             FROM hygiene.retention_policy p WHERE p.state = 'approved' AND p.action = 'keep' AND hygiene.bound_relation(p.condition_function) = relation
               AND hygiene.bound_relation(p.start_function) = relation ORDER BY p.name LOOP
        ends := ends || format('SELECT %s AS till, %L::pg_catalog.text AS policy, %L::pg_catalog.text AS zone WHERE (%s)', r.till, format('policy "%s"', r.name), r.time_zone, r.condition);
        -- an unknown end is none: what begins to count later is kept until then
        tests := tests || format('((%s) AND COALESCE(%s OPERATOR(pg_catalog.>) pg_catalog.now(), true))', r.condition, r.till);
    END LOOP;
    IF ends <> '{}' THEN
        names := names || format('(SELECT k.policy OPERATOR(pg_catalog.||) CASE WHEN pg_catalog.isfinite(k.till) '
                                 'THEN '' until '' OPERATOR(pg_catalog.||) pg_catalog.to_char(pg_catalog.timezone(k.zone, k.till), ''YYYY-MM-DD'') ELSE '' without end'' END '
                                 'FROM (%s OFFSET 0) k WHERE COALESCE(k.till OPERATOR(pg_catalog.>) pg_catalog.now(), true)%s)',
                                 array_to_string(ends, ' UNION ALL '), CASE WHEN cardinality(ends) > 1 THEN ' ORDER BY k.till DESC NULLS FIRST LIMIT 1' ELSE '' END);
    END IF;
    IF names <> '{}' THEN
        named := format('COALESCE(%s)', array_to_string(names, ', '));
        stands := array_to_string(tests, ' OR ');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.own_protection_sql(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.own_protection_sql(regclass, text) IS 'Internal: SQL of what protects a row by itself: its name, and whether there is any';

-- Relations whose rows can be protected: with rules of their own, or because rows that refer to them are.  Little is looked at here, but
-- estimates of recursive queries are large: with much work_mem it would take longest to make and clear their hash tables.
CREATE FUNCTION hygiene.protected_parents() RETURNS TABLE (relation regclass, own boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET work_mem = '1MB' SET jit = off
    AS $$
    WITH RECURSIVE refs AS MATERIALIZED (SELECT DISTINCT f.child, f.parent, f.cuts FROM hygiene.protecting_references() f),
    own AS MATERIALIZED (SELECT p AS relation FROM hygiene.protected_relations() p),
    up AS (
        SELECT o.relation, true AS through FROM own o
        UNION
        SELECT f.parent, true FROM up u JOIN refs f ON f.child = u.relation AND NOT f.cuts),
    cut AS (SELECT t.parent AS relation FROM own o CROSS JOIN LATERAL hygiene.tying_references(o.relation) t)
    SELECT x.relation, bool_or(x.own) FROM (
        SELECT o.relation, true AS own FROM own o UNION ALL SELECT u.relation, false FROM up u UNION ALL
        -- a tie that deleting the parent would cut, and whom the parent is protected for
        SELECT v.relation, false FROM (
            WITH RECURSIVE more AS (SELECT c.relation FROM cut c UNION SELECT f.parent FROM more m JOIN refs f ON f.child = m.relation AND NOT f.cuts) SELECT more.relation FROM more) v) x
    GROUP BY x.relation
    $$;
REVOKE ALL ON FUNCTION hygiene.protected_parents() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protected_parents() IS 'Internal: relations whose rows can be protected, by rules of their own or through rows that refer to them';

-- What protects a row, by itself (own) and through rows that refer to it (through), as SQL over its alias; NULLs when nothing can.
CREATE FUNCTION hygiene.protection_terms(relation regclass, alias text, protected regclass[], path regclass[] DEFAULT '{}',
                                         OUT own_named text, OUT own_stands text, OUT through_named text, OUT through_tests text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    owner oid := (SELECT c.relowner FROM pg_class c WHERE c.oid = relation);
    child_alias text := 'hygiene_p' || cardinality(path) + 1;
    f record;
    joined text;
    named text;
    stands text;
    names text[] := '{}';
    elsewhere boolean := false;
BEGIN
    through_tests := '{}';
    SELECT o.named, o.stands INTO own_named, own_stands FROM hygiene.own_protection_sql(relation, alias) o;
    FOR f IN SELECT x.*, c.relowner FROM hygiene.protecting_references() x JOIN pg_class c ON c.oid = x.child
             WHERE x.parent = relation AND x.child = ANY (protected) AND NOT x.child = ANY (path) ORDER BY x.child::oid, x.child_columns LOOP
        CONTINUE WHEN f.cuts AND NOT EXISTS (SELECT FROM hygiene.tying_references(f.child) y WHERE (y.parent, y.child_columns) = (relation, f.child_columns));
        IF f.relowner <> owner THEN
            -- another owner's expressions are not ours to run
            elsewhere := true;
            CONTINUE;
        END IF;
        joined := hygiene.reference_condition(f.child, f.child_columns, f.parent_columns, f.operators, f.declared, child_alias, alias);
        IF f.cuts THEN
            SELECT o.named, o.stands INTO named, stands FROM hygiene.own_protection_sql(f.child, child_alias) o;
        ELSIF f.child = relation THEN
            -- rows that refer to rows of the same table, however deep
            SELECT format('COALESCE(%s)', concat_ws(', ', x.own_named, x.through_named)), nullif(array_to_string(x.own_stands || x.through_tests, ' OR '), '')
            INTO named, stands FROM hygiene.protection_terms(relation, child_alias, protected, path || relation) x;
            joined := format('ROW(%s) IN (WITH RECURSIVE below AS (SELECT %s FROM %s s WHERE %s UNION SELECT %s FROM %s s JOIN below ON %s) SELECT * FROM below)',
                             (SELECT string_agg(format('%s.%I', child_alias, k), ', ' ORDER BY p) FROM unnest(f.parent_columns) WITH ORDINALITY AS x(k, p)),
                             (SELECT string_agg(format('s.%I', k), ', ' ORDER BY p) FROM unnest(f.parent_columns) WITH ORDINALITY AS x(k, p)), relation,
                             hygiene.reference_condition(f.child, f.child_columns, f.parent_columns, f.operators, f.declared, 's', alias),
                             (SELECT string_agg(format('s.%I', k), ', ' ORDER BY p) FROM unnest(f.parent_columns) WITH ORDINALITY AS x(k, p)), relation,
                             hygiene.reference_condition(f.child, f.child_columns, f.parent_columns, f.operators, f.declared, 's', 'below'));
        ELSE
            SELECT format('COALESCE(%s)', concat_ws(', ', x.own_named, x.through_named)), nullif(array_to_string(x.own_stands || x.through_tests, ' OR '), '')
            INTO named, stands FROM hygiene.protection_terms(f.child, child_alias, protected, path || relation) x;
        END IF;
        CONTINUE WHEN stands IS NULL;
        joined := format('FROM %s %s WHERE %s', f.child, child_alias, joined);
        through_tests := through_tests || format('EXISTS (SELECT %s AND (%s))', joined, stands);
        -- the planner makes a hashed or an indexed test of EXISTS; only what is protected is looked at again for its name
        names := names || format('CASE WHEN EXISTS (SELECT %1$s AND (%2$s)) THEN (SELECT n.named FROM (SELECT %3$s AS named %1$s OFFSET 0) n WHERE n.named IS NOT NULL LIMIT 1) END',
                                 joined, stands, named);
    END LOOP;
    IF elsewhere THEN
        names := names || format('hygiene.elsewhere_protected(%L::pg_catalog.regclass, %I)', relation, alias);
        through_tests := through_tests || format('(hygiene.elsewhere_protected(%L::pg_catalog.regclass, %I) IS NOT NULL)', relation, alias);
    END IF;
    IF names <> '{}' THEN
        through_named := array_to_string(names, ', ');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection_terms(regclass, text, regclass[], regclass[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_terms(regclass, text, regclass[], regclass[]) IS 'Internal: SQL of what protects a row by itself and through rows that refer to it: the names, and whether there is any';

-- Of definer's rights: what is on other people's tables counts for a row as well.  Gives text made of catalogs, runs none.
CREATE FUNCTION hygiene.protection_sql(relation regclass, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off
    AS $$
DECLARE
    root regclass := coalesce(pg_partition_root(relation), relation);
    protected regclass[] := ARRAY(SELECT p.relation FROM hygiene.protected_parents() p);
    t record;
BEGIN
    IF NOT root = ANY (protected) THEN
        RETURN 'NULL::pg_catalog.text';
    END IF;
    SELECT * INTO t FROM hygiene.protection_terms(root, alias, protected);
    RETURN coalesce(format('COALESCE(%s)', nullif(concat_ws(', ', t.own_named, t.through_named), '')), 'NULL::pg_catalog.text');
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection_sql(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_sql(regclass, text) IS
    'Internal: SQL over a row with an alias that is NULL or names what protects it (hold 3, policy "invoices" until 2031-01-01), also through rows that refer to it; runs with the rights of the relation''s owner';

CREATE FUNCTION hygiene.unprotected_sql(relation regclass, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off
    AS $$
DECLARE
    root regclass := coalesce(pg_partition_root(relation), relation);
    protected regclass[] := ARRAY(SELECT p.relation FROM hygiene.protected_parents() p);
    t record;
BEGIN
    IF NOT root = ANY (protected) THEN
        RETURN 'true';
    END IF;
    SELECT * INTO t FROM hygiene.protection_terms(root, alias, protected);
    -- each alone, so that the planner can make anti-joins of them
    RETURN coalesce(nullif(concat_ws(' AND ', '((' || t.own_stands || ') IS NOT TRUE)', (SELECT string_agg('NOT ' || x, ' AND ') FROM unnest(t.through_tests) x)), ''), 'true');
END
$$;
REVOKE ALL ON FUNCTION hygiene.unprotected_sql(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unprotected_sql(regclass, text) IS 'Internal: SQL over a row with an alias that is true when nothing protects it; cheaper than to ask what does';

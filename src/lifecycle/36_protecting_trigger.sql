-- The protecting triggers ------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.protect_row() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_row';
REVOKE ALL ON FUNCTION hygiene.protect_row() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_row() IS 'Trigger that refuses to delete rows under a hold or before the end of the period they are kept for; put on tables by place_hold() and approve_retention_policy()';
CREATE FUNCTION hygiene.protect_key() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_key';
REVOKE ALL ON FUNCTION hygiene.protect_key() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_key() IS 'Trigger that refuses to change the key of a protected row, or to cut it from the row it is about';
CREATE FUNCTION hygiene.protect_table() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_table';
REVOKE ALL ON FUNCTION hygiene.protect_table() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_table() IS 'Trigger that refuses to truncate a table with protected rows';

CREATE FUNCTION hygiene.elsewhere_protected(relation regclass, record anyelement) RETURNS text
    LANGUAGE C STABLE STRICT COST 1000 AS 'MODULE_PATHNAME', 'hygiene_elsewhere_protected';
COMMENT ON FUNCTION hygiene.elsewhere_protected(regclass, anyelement) IS
    'Internal: what protects a row through rows of tables with another owner, for the owner of its relation; each owner''s rules run with his rights';

CREATE FUNCTION hygiene.flush_protection() RETURNS void LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_flush_protection';
REVOKE ALL ON FUNCTION hygiene.flush_protection() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.flush_protection() IS 'Internal: sessions read again what protects rows';

-- What the trigger asks of a row, $1: what protects it itself, and through rows that refer to it.  For the relation it is on and those whose
-- rows are rows of it (its root, what it inherits from).
CREATE FUNCTION hygiene.protection_queries(relation regclass)
    RETURNS TABLE (of_relation regclass, query text, test_query text, rows_query text, table_query text, key_function text, key_query text, moved_query text, key_columns text[], tie_columns text[], moving_columns text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    protected regclass[] := ARRAY(SELECT p.relation FROM hygiene.protected_parents() p);
    the_row text;
    t record;
BEGIN
    FOR of_relation IN
        WITH RECURSIVE up AS (SELECT relation::oid AS relid UNION SELECT i.inhparent FROM up u JOIN pg_inherits i ON i.inhrelid = u.relid)
        SELECT u.relid FROM up u WHERE u.relid = ANY (protected::oid[]) ORDER BY u.relid
    LOOP
        SELECT * INTO t FROM hygiene.protection_terms(of_relation, 'hygiene_row', protected);
        CONTINUE WHEN t.own_named IS NULL AND t.through_named IS NULL;
        query := format('SELECT %s, COALESCE(%s, NULL::pg_catalog.text)', coalesce(t.own_named, 'NULL::pg_catalog.text'), coalesce(t.through_named, 'NULL::pg_catalog.text'));
        -- the whole row must be one of its type where an expression takes it whole
        the_row := CASE WHEN query ~ '\mhygiene_row(\.\*|[^.])' THEN 'pg_catalog.unnest(ARRAY[$1]) AS hygiene_row' ELSE '(SELECT ($1).*) AS hygiene_row' END;
        query := format('%s FROM %s', query, the_row);
        test_query := format('SELECT FROM %s WHERE %s', the_row, array_to_string(t.own_stands || t.through_tests, ' OR '));
        -- of all rows of a statement, in the transition table; each test alone, so that it can be a semi-join
        rows_query := CASE WHEN the_row LIKE '(%' THEN
            (SELECT string_agg(format('(SELECT FROM hygiene_gone AS hygiene_row WHERE %s LIMIT 1)', x), ' UNION ALL ') FROM unnest(t.own_stands || t.through_tests) x WHERE x IS NOT NULL) END;
        table_query := format('SELECT COALESCE(%s) FROM ONLY %s AS hygiene_row WHERE %s LIMIT 1', concat_ws(', ', t.own_named, t.through_named), relation,
                              array_to_string(t.own_stands || t.through_tests, ' OR '));
        SELECT * INTO key_columns, tie_columns, moving_columns FROM hygiene.protected_columns(of_relation);
        key_function := hygiene.protection_key(of_relation);
        key_query := format('SELECT %s FROM (SELECT ($1).*) AS hygiene_row', hygiene.bound_expression(key_function, 'hygiene_row'));
        -- after a move to another partition: is the row there, but for what makes it lie in a partition, and what is its key?
        moved_query := CASE WHEN (SELECT c.relkind = 'p' FROM pg_class c WHERE c.oid = of_relation) THEN
            format('SELECT %s FROM %s AS n, (SELECT ($1).*) AS o WHERE %s LIMIT 2', coalesce(hygiene.bound_expression(key_function, 'n'), 'NULL::pg_catalog.text'), of_relation,
                   (SELECT string_agg(format(CASE WHEN a.attnotnull AND y.typnamespace = 'pg_catalog'::regnamespace THEN 'n.%1$I OPERATOR(pg_catalog.=) o.%1$I' ELSE 'n.%1$I IS NOT DISTINCT FROM o.%1$I' END,
                                             a.attname), ' AND ' ORDER BY a.attnum)
                    FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
                    WHERE a.attrelid = of_relation AND a.attnum > 0 AND NOT a.attisdropped AND NOT a.attname = ANY (hygiene.partition_columns(of_relation))
                      AND (a.attname = ANY (key_columns || tie_columns) OR key_columns || tie_columns = '{}'))) END;
        RETURN NEXT;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection_queries(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_queries(regclass) IS 'Internal: the queries of the protecting triggers of a relation';

CREATE FUNCTION hygiene.elsewhere_queries(relation regclass) RETURNS TABLE (of_relation regclass, query text, owner oid)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    protected regclass[] := ARRAY(SELECT p.relation FROM hygiene.protected_parents() p);
    f record;
    t record;
    named text;
BEGIN
    of_relation := relation;
    FOR f IN SELECT x.*, c.relowner FROM hygiene.protecting_references() x JOIN pg_class c ON c.oid = x.child
             WHERE x.parent = relation AND x.child = ANY (protected) AND c.relowner <> (SELECT r.relowner FROM pg_class r WHERE r.oid = relation) ORDER BY x.child::oid, x.child_columns LOOP
        CONTINUE WHEN f.cuts AND NOT EXISTS (SELECT FROM hygiene.tying_references(f.child) y WHERE (y.parent, y.child_columns) = (relation, f.child_columns));
        SELECT * INTO t FROM hygiene.protection_terms(f.child, 'hygiene_row', protected, CASE WHEN f.cuts THEN protected ELSE '{}' END);
        named := concat_ws(', ', t.own_named, t.through_named);
        CONTINUE WHEN named = '';
        owner := f.relowner;
        query := format('SELECT n.named FROM (SELECT COALESCE(%s) AS named FROM %s hygiene_row, (SELECT ($1).*) parent WHERE %s OFFSET 0) n WHERE n.named IS NOT NULL LIMIT 1', named, f.child,
                        hygiene.reference_condition(f.child, f.child_columns, f.parent_columns, f.operators, f.declared, 'hygiene_row', 'parent'));
        RETURN NEXT;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.elsewhere_queries(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.elsewhere_queries(regclass) IS 'Internal: what protects a row, $1, through rows of tables with another owner; each query runs with the rights of that owner';

CREATE FUNCTION hygiene.partition_columns(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT ARRAY(SELECT DISTINCT a.attname::text FROM pg_partition_tree(relation) x JOIN pg_partitioned_table p ON p.partrelid = x.relid
                 JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = ANY (p.partattrs::int2[]) ORDER BY 1)
    $$;
COMMENT ON FUNCTION hygiene.partition_columns(regclass) IS 'Internal: the columns that make a row lie in its partition';

-- The columns that a protected row is known by, those that tie it to the row it is about, and those of its key that it may change, since
-- they only say in which partition it lies.
CREATE FUNCTION hygiene.protected_columns(relation regclass, OUT key_columns text[], OUT tie_columns text[], OUT moving_columns text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    referred text[] := ARRAY(SELECT DISTINCT k FROM hygiene.protecting_references() f, unnest(f.parent_columns) k WHERE f.parent = relation);
BEGIN
    BEGIN
        key_columns := hygiene.key_columns(relation);
    EXCEPTION WHEN object_not_in_prerequisite_state OR undefined_column THEN
        key_columns := '{}';
    END;
    moving_columns := ARRAY(SELECT k FROM unnest(key_columns) k WHERE k = ANY (hygiene.partition_columns(relation)) AND NOT k = ANY (referred) ORDER BY 1);
    key_columns := ARRAY(SELECT k FROM unnest(key_columns || referred) k WHERE NOT k = ANY (moving_columns) GROUP BY k ORDER BY 1);
    tie_columns := ARRAY(SELECT k FROM hygiene.protected_relations() p, hygiene.tying_references(relation) t, unnest(t.child_columns || t.type_column) k
                         WHERE p = relation AND k IS NOT NULL AND NOT k = ANY (key_columns) GROUP BY k ORDER BY 1);
END
$$;
REVOKE ALL ON FUNCTION hygiene.protected_columns(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protected_columns(regclass) IS 'Internal: the columns of a relation that a protected row must not change, and those of its key that it may';

-- The triggers there should be.  They fire before those of foreign keys, "RI_...", by their names, so that an error names the rule.  Row triggers of a partitioned table are its partitions', too; others are put on every table.
CREATE FUNCTION hygiene.wanted_protection() RETURNS TABLE (relation regclass, trigger_name text, columns text[])
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH RECURSIVE roots AS MATERIALIZED (SELECT p.relation::oid AS relid FROM hygiene.protected_parents() p),
    below AS (SELECT r.relid AS root, r.relid FROM roots r UNION SELECT b.root, i.inhrelid FROM below b JOIN pg_inherits i ON i.inhparent = b.relid),
    tables AS MATERIALIZED (
        SELECT b.root, c.oid AS relid, c.relispartition, c.relkind FROM below b JOIN pg_class c ON c.oid = b.relid
        WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence <> 't' AND pg_relation_is_updatable(c.oid, false) <> 0),
    columns AS MATERIALIZED (SELECT r.relid, k.key_columns || k.tie_columns || k.moving_columns AS columns FROM roots r CROSS JOIN LATERAL hygiene.protected_columns(r.relid) k)
    SELECT DISTINCT t.relid::regclass, 'Hygiene_protection', NULL::text[] FROM tables t WHERE NOT t.relispartition
    UNION ALL
    SELECT t.relid::regclass, 'Hygiene_protection_key', ARRAY(SELECT DISTINCT k FROM tables x JOIN columns y ON y.relid = x.root, unnest(y.columns) k WHERE x.relid = t.relid ORDER BY 1)
    FROM (SELECT DISTINCT relid FROM tables WHERE NOT relispartition) t
    WHERE EXISTS (SELECT FROM tables x JOIN columns y ON y.relid = x.root WHERE x.relid = t.relid AND y.columns <> '{}')
    UNION ALL
    SELECT DISTINCT t.relid::regclass, 'Hygiene_protection_table', NULL::text[] FROM tables t WHERE t.relkind <> 'f'
    $$;
REVOKE ALL ON FUNCTION hygiene.wanted_protection() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.wanted_protection() IS 'Internal: the protecting triggers there should be, and the columns the one of keys looks at';

CREATE FUNCTION hygiene.standing_protection() RETURNS TABLE (relation regclass, trigger_name text, columns text[], enabled "char", trigger oid)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT t.tgrelid::regclass, t.tgname::text, CASE p.proname WHEN 'protect_key' THEN ARRAY(SELECT unnest(hygiene.trigger_columns(t.oid)) ORDER BY 1) END, t.tgenabled, t.oid
    FROM pg_proc p JOIN pg_trigger t ON t.tgfoid = p.oid
    WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname IN ('protect_row', 'protect_key', 'protect_table') AND t.tgparentid = 0
    $$;
COMMENT ON FUNCTION hygiene.standing_protection() IS 'Internal: the protecting triggers there are';

-- Of definer's rights: an invoice protects its debtor, whoever owns the table of debtors.
CREATE FUNCTION hygiene.refresh_protection(relation regclass DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET jit = off
    AS $$
#variable_conflict use_variable
DECLARE
    t record;
    f record;
BEGIN
    -- a foreign key makes who deletes a parent come to its children, and wait for us; a declared reference does not
    FOR f IN WITH RECURSIVE up AS (SELECT r.child, r.parent, r.declared FROM hygiene.protecting_references() r WHERE r.child = relation
                                   UNION SELECT r.child, r.parent, r.declared FROM up u JOIN hygiene.protecting_references() r ON r.child = u.parent AND NOT r.cuts)
             SELECT DISTINCT u.parent FROM up u WHERE u.declared IS NOT NULL ORDER BY u.parent LOOP
        EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', f.parent);
    END LOOP;
    -- the functions of holds that are over go with them
    FOR f IN SELECT p.oid::regprocedure AS function FROM hygiene.retention_hold h JOIN pg_proc p ON p.proname = h.function_name AND p.pronamespace = 'hygiene'::regnamespace
             WHERE h.kind = 'condition' AND h.protects_until <= now() LOOP
        EXECUTE format('DROP FUNCTION %s', f.function);
    END LOOP;
    FOR t IN SELECT coalesce(w.relation, s.relation) AS relation, coalesce(w.trigger_name, s.trigger_name) AS name, w.relation IS NOT NULL AS wanted, s.relation IS NOT NULL AS standing,
                    w.columns, coalesce(w.columns, '{}') <> coalesce(s.columns, '{}') AS differs, s.enabled
             FROM hygiene.wanted_protection() w FULL JOIN hygiene.standing_protection() s ON (s.relation, s.trigger_name) = (w.relation, w.trigger_name)
             ORDER BY 1, 2 LOOP
        IF t.standing AND (NOT t.wanted OR t.differs) THEN
            EXECUTE format('DROP TRIGGER %I ON %s', t.name, t.relation);
        END IF;
        IF t.wanted AND (NOT t.standing OR t.differs) THEN
            IF t.name = 'Hygiene_protection' THEN
                -- rows of a statement are asked about together, where PostgreSQL can have it so
                EXECUTE format('CREATE TRIGGER "Hygiene_protection" AFTER DELETE ON %s %sFOR EACH ROW EXECUTE FUNCTION hygiene.protect_row()', t.relation,
                               CASE WHEN (SELECT c.relkind = 'r' FROM pg_class c WHERE c.oid = t.relation) AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = t.relation)
                                    THEN 'REFERENCING OLD TABLE AS hygiene_gone ' ELSE '' END);
            ELSIF t.name = 'Hygiene_protection_key' THEN
                EXECUTE format('CREATE TRIGGER "Hygiene_protection_key" AFTER UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION hygiene.protect_key()', t.relation,
                               (SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', k), ' OR ' ORDER BY k) FROM unnest(t.columns) k));
            ELSE
                EXECUTE format('CREATE TRIGGER "Hygiene_protection_table" BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION hygiene.protect_table()', t.relation);
            END IF;
            IF t.enabled IN ('D', 'R', 'A') THEN
                EXECUTE format('ALTER TABLE %s %s TRIGGER %I', t.relation, CASE t.enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, t.name);
            END IF;
        END IF;
    END LOOP;
    PERFORM hygiene.flush_protection();
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_protection(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_protection(regclass) IS
    'Puts the protecting triggers on tables whose rows holds and policies protect, and on those they refer to, and takes them off where nothing does any more';

-- What a refusal says: names of the rule, no values and no reason, which may tell of a dispute.  For the trigger, with the rights of the extension's owner.
CREATE FUNCTION hygiene.describe_protection(named text, OUT title text, OUT detail text, OUT hint text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    hold hygiene.retention_hold;
    policy hygiene.retention_policy;
BEGIN
    title := named;
    IF named ~ '^hold [0-9]+$' THEN
        SELECT * INTO hold FROM hygiene.retention_hold h WHERE h.id = substr(named, 6)::bigint;
        title := 'hold_' || hold.id;
        detail := format('Hold %s on "%s" %s.', hold.id, coalesce(hygiene.bound_relation(hold.function_name)::text, hold.table_name),
                         CASE WHEN hold.released_at IS NOT NULL THEN format('was released and protects until %s', hold.protects_until::date)
                              WHEN hold.review_on IS NOT NULL THEN format('stands until it is released, and is to be reviewed on %s', hold.review_on) ELSE 'stands until it is released' END);
        hint := CASE WHEN hold.released_at IS NULL THEN format('Who owns the table can see why in hygiene.holds, and release it: SELECT hygiene.release_hold(%s);', hold.id)
                     ELSE 'Wait until then; who owns the table can see why in hygiene.holds.' END;
    ELSE
        SELECT * INTO policy FROM hygiene.retention_policy p
        WHERE p.state = 'approved' AND p.action = 'keep' AND starts_with(named, format('policy "%s" ', p.name)) ORDER BY length(p.name) DESC LIMIT 1;
        title := policy.name;
        detail := format('Rows of "%s" are kept for %s, legal basis: %s.', coalesce(hygiene.bound_relation(policy.condition_function)::text, policy.table_name), policy.purpose, policy.legal_basis);
        hint := 'Wait until then. Data that need not be kept can be taken out of the row, or be anonymized.';
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.describe_protection(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.describe_protection(text) IS 'Internal: what an error says of the rule that protects a row';

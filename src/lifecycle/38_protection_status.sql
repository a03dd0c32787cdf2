-- What stands, and what is wrong with it ---------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.protection_names(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT ARRAY(
        SELECT x.name FROM (
            SELECT 1 AS place, h.id, 'hold ' || h.id AS name FROM hygiene.retention_hold h
            WHERE (h.released_at IS NULL OR h.protects_until > now())
              AND (hygiene.bound_relation(h.function_name) = relation
                   OR EXISTS (SELECT FROM hygiene.retention_hold_row r WHERE r.hold = h.id AND r.function_name = hygiene.protection_key(relation)))
            UNION ALL
            SELECT 2, 0, format('policy "%s"', p.name) FROM hygiene.retention_policy p
            WHERE p.state = 'approved' AND p.action = 'keep' AND hygiene.bound_relation(p.condition_function) = relation) x
        ORDER BY x.place, x.id, x.name)
    $$;
REVOKE ALL ON FUNCTION hygiene.protection_names(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_names(regclass) IS 'Internal: holds that protect rows of a relation, and policies that keep them';

CREATE FUNCTION hygiene.check_unprotected(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := hygiene.protection_names(relation);
BEGIN
    IF names <> '{}' THEN
        RAISE EXCEPTION 'cannot unregister "%": its rows are protected', relation USING ERRCODE = 'dependent_objects_still_exist',
            DETAIL = format('They are by: %s.', array_to_string(names, ', ')),
            HINT = 'End that first: ' || (SELECT string_agg(CASE WHEN n ~ '^hold' THEN format('SELECT hygiene.release_hold(%s, ''0'');', substr(n, 6))
                                                            ELSE format('SELECT hygiene.remove_retention_policy(%L);', substr(n, 9, length(n) - 9)) END, ' ' ORDER BY p)
                                          FROM unnest(names) WITH ORDINALITY AS x(n, p));
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_unprotected(regclass) IS 'Internal: an error while holds or policies protect rows of a relation';

-- Of definer's rights: says which triggers and holds there are, no reasons.
CREATE FUNCTION hygiene.protection_status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off
    AS $$
#variable_conflict use_variable
DECLARE
    t record;
BEGIN
    IF NOT EXISTS (SELECT FROM hygiene.retention_hold) AND NOT EXISTS (SELECT FROM hygiene.retention_policy p WHERE p.action = 'keep') THEN
        RETURN;
    END IF;
    FOR t IN SELECT coalesce(w.relation, s.relation) AS relation, coalesce(w.trigger_name, s.trigger_name) AS name, s.relation IS NULL AS missing, w.relation IS NULL AS needless,
                    coalesce(w.columns, '{}') <> coalesce(s.columns, '{}') AS differs, s.enabled
             FROM hygiene.wanted_protection() w FULL JOIN hygiene.standing_protection() s ON (s.relation, s.trigger_name) = (w.relation, w.trigger_name) ORDER BY 1, 2 LOOP
        relation := t.relation;
        object := format('trigger %I', t.name);
        state := CASE WHEN t.missing THEN 'missing' WHEN t.needless THEN 'not needed any more' WHEN t.enabled = 'D' THEN 'disabled' WHEN t.enabled = 'R' THEN 'replica only'
                      WHEN t.differs THEN 'made for other columns' ELSE 'ok' END;
        advice := CASE WHEN t.missing OR t.needless OR t.differs THEN 'SELECT hygiene.refresh_protection();'
                       WHEN t.enabled IN ('D', 'R') THEN format('ALTER TABLE %s ENABLE TRIGGER %I;', relation, t.name) END;
        RETURN NEXT;
    END LOOP;
    FOR t IN SELECT c.tgrelid::regclass AS relation, c.tgname, c.tgenabled FROM pg_trigger c JOIN pg_proc p ON p.oid = c.tgfoid
             WHERE c.tgparentid <> 0 AND p.pronamespace = 'hygiene'::regnamespace AND p.proname IN ('protect_row', 'protect_key') AND c.tgenabled IN ('D', 'R') ORDER BY 1, 2 LOOP
        relation := t.relation;
        object := format('trigger %I', t.tgname);
        state := CASE t.tgenabled WHEN 'D' THEN 'disabled' ELSE 'replica only' END;
        advice := format('ALTER TABLE %s ENABLE TRIGGER %I;', relation, t.tgname);
        RETURN NEXT;
    END LOOP;
    IF current_setting('session_replication_role') = 'replica' THEN
        relation := NULL;
        object := 'session';
        state := 'session_replication_role is replica: triggers do not fire, nothing is protected';
        advice := 'RESET session_replication_role;';
        RETURN NEXT;
    END IF;
    FOR t IN SELECT h.id, h.schema_name, h.table_name, h.review_on, hygiene.bound_relation(h.function_name) AS relation FROM hygiene.retention_hold h
             WHERE (h.released_at IS NULL OR h.protects_until > now()) AND (hygiene.bound_relation(h.function_name) IS NULL OR h.released_at IS NULL AND h.review_on <= current_date) ORDER BY h.id LOOP
        relation := t.relation;
        object := 'hold ' || t.id;
        IF t.relation IS NULL THEN
            state := format('the function it is about is gone, with or from %I.%I', t.schema_name, t.table_name);
            advice := format('SELECT hygiene.release_hold(%s, ''0''); and place it again where it is needed', t.id);
        ELSE
            state := format('its review was due on %s', t.review_on);
            advice := format('SELECT hygiene.review_hold(%1$s, date ''...''); or SELECT hygiene.release_hold(%1$s);', t.id);
        END IF;
        RETURN NEXT;
    END LOOP;
    FOR t IN SELECT p.name, p.schema_name, p.table_name, hygiene.bound_relation(p.condition_function) AS relation FROM hygiene.retention_policy p
             WHERE p.state = 'approved' AND p.action = 'keep' AND (hygiene.bound_relation(p.condition_function) IS NULL OR hygiene.bound_relation(p.start_function) IS NULL) ORDER BY p.name LOOP
        relation := t.relation;
        object := format('policy "%s"', t.name);
        state := format('keeps nothing: a function of it is gone, with or from %I.%I', t.schema_name, t.table_name);
        advice := format('SELECT hygiene.remove_retention_policy(%L); or make and approve it again', t.name);
        RETURN NEXT;
    END LOOP;
    -- whoever deletes a parent has its children looked up
    FOR t IN WITH parents AS MATERIALIZED (SELECT p.relation FROM hygiene.protected_parents() p),
                  ties AS MATERIALIZED (SELECT o AS child, y.parent, y.child_columns FROM hygiene.protected_relations() o CROSS JOIN LATERAL hygiene.tying_references(o) y)
             SELECT f.child, f.parent, f.child_columns FROM hygiene.protecting_references() f
             WHERE f.child IN (SELECT p.relation FROM parents p)
               AND (NOT f.cuts OR EXISTS (SELECT FROM ties y WHERE (y.child, y.parent, y.child_columns) = (f.child, f.parent, f.child_columns)))
               AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = f.child AND i.indisvalid AND i.indpred IS NULL
                               AND (SELECT array_agg(a.attname::text) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(n, p)
                                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.n WHERE k.p <= cardinality(f.child_columns)) @> f.child_columns)
             ORDER BY f.child::oid, f.child_columns LOOP
        relation := t.child;
        object := format('reference to %s', t.parent);
        state := format('no index leads on %s: every row that is deleted from %s reads all of this table', array_to_string(t.child_columns, ', '), t.parent);
        advice := format('CREATE INDEX CONCURRENTLY ON %s (%s);', t.child, (SELECT string_agg(quote_ident(k), ', ' ORDER BY p) FROM unnest(t.child_columns) WITH ORDINALITY AS x(k, p)));
        RETURN NEXT;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection_status() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_status() IS 'Internal: the part of status() about holds, policies that keep, and their triggers';

CREATE FUNCTION hygiene.hold_rules() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT h.relation, 'hold', 'hold ' || h.id, 'protect',
           CASE h.kind WHEN 'condition' THEN hygiene.bound_expression('hold_' || h.id, c.relname) WHEN 'row' THEN 'key ' || h.key
                ELSE format('key %s and %s rows of duplicates and related tables', h.key, h.row_count - 1) END,
           EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = h.relation AND t.tgname = 'Hygiene_protection' AND t.tgenabled IN ('O', 'A'))
    FROM hygiene.holds h JOIN pg_class c ON c.oid = h.relation WHERE h.state <> 'over' ORDER BY h.id
    $$;
COMMENT ON FUNCTION hygiene.hold_rules() IS 'Internal: the part of the view rules about holds, of tables one owns';

-- Why a row cannot be deleted.
CREATE FUNCTION hygiene.protection(relation regclass, key text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    result text;
    n bigint;
BEGIN
    PERFORM hygiene.check_owner(relation);
    EXECUTE format('SELECT %s FROM %s AS t WHERE %s', hygiene.protection_sql(relation, 't'), relation, hygiene.key_condition(relation, 't', '$1')) INTO result USING key;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n = 0 THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found',
            HINT = 'A key is the primary key as text; several columns are a JSON array.';
    END IF;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection(regclass, text) IS 'What protects a row from being deleted, itself or through rows that refer to it; NULL when nothing does';

-- Partitions, children and references that come and go --------------------------------------------------------------------------

CREATE FUNCTION hygiene.follow_protection() RETURNS event_trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    loose record;
BEGIN
    -- a dump that is being restored brings its triggers itself
    IF NOT current_setting('check_function_bodies')::boolean
       OR NOT EXISTS (SELECT FROM pg_event_trigger_ddl_commands() e JOIN pg_class c ON e.classid = 'pg_class'::regclass AND c.oid = e.objid
                      WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence <> 't'
                        AND (EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid) OR EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND c.oid IN (f.conrelid, f.confrelid))
                             OR EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'Hygiene\_protection%')))
       OR NOT EXISTS (SELECT FROM hygiene.standing_protection()) THEN
        RETURN;
    END IF;
    FOR loose IN SELECT DISTINCT s.relation FROM hygiene.standing_protection() s JOIN pg_event_trigger_ddl_commands() e ON e.classid = 'pg_class'::regclass AND e.objid = s.relation
                 WHERE NOT EXISTS (SELECT FROM hygiene.wanted_protection() w WHERE w.relation = s.relation) LOOP
        RAISE NOTICE 'rows of "%" are protected no longer', loose.relation USING HINT = 'Holds and policies are about the table it belonged to; place them on this one as well if need be.';
    END LOOP;
    BEGIN
        PERFORM hygiene.refresh_protection();
    EXCEPTION WHEN OTHERS THEN
        RAISE WARNING 'hygiene: protecting triggers could not follow: %', SQLERRM USING HINT = 'hygiene.status() says what is missing, hygiene.refresh_protection() makes it.';
    END;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_protection() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_protection() IS 'Event trigger: protecting triggers follow partitions, inheritance and foreign keys';
CREATE EVENT TRIGGER hygiene_follow_protection ON ddl_command_end
    WHEN TAG IN ('ALTER TABLE', 'CREATE TABLE', 'CREATE FOREIGN TABLE')
    EXECUTE FUNCTION hygiene.follow_protection();
COMMENT ON EVENT TRIGGER hygiene_follow_protection IS 'protecting triggers follow partitions, inheritance and foreign keys';

-- Records spread over tables: the identity table ------------------------------------------------------------------
-- hygiene.TABLE_identity has a row per record: its key, its identity, whether it is deleted.  Triggers on every table
-- concerned keep it; beside it stand functions made from the registration:
--   TABLE_identity_now(key...)      what the tables say the identity is
--   TABLE_identity_keys(row)        the records a row of one of the tables is part of
--   TABLE_identity_lock(row)        locks rows that this row begins to refer to
--   TABLE_identity_where_N(...)     a condition of the mapping, of the columns in it
-- All of it is owned by, and runs as, the owner of the registered relation, and is dumped like any table.

CREATE FUNCTION hygiene.maintain_identity() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_maintain_identity';
REVOKE ALL ON FUNCTION hygiene.maintain_identity() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.maintain_identity() IS 'Trigger that keeps the identities of records spread over tables; put on each of them by create_index()';

CREATE FUNCTION hygiene.drop_with_table(dependent regclass, relation regclass) RETURNS void
    LANGUAGE C STRICT AS 'MODULE_PATHNAME', 'hygiene_drop_with_table';
REVOKE ALL ON FUNCTION hygiene.drop_with_table(regclass, regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_with_table(regclass, regclass) IS 'Internal: lets DROP TABLE drop the identity table too';

-- Does a name stand for what was made for some registration?
CREATE FUNCTION hygiene.made_for(base text, function_name text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT starts_with(function_name, base || '_') AND substr(function_name, length(base) + 2) ~ '^(now|keys|lock|where_[0-9]+)$' $$;
COMMENT ON FUNCTION hygiene.made_for(text, text) IS 'Internal: is this the name of a function of an identity table?';

CREATE FUNCTION hygiene.identity_table_name(relation regclass, wanted boolean) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    r hygiene.registration;
    base text;
    result text;
    n integer := 1;
BEGIN
    SELECT g.* INTO r FROM hygiene.registration g JOIN pg_class c ON c.relname = g.table_name JOIN pg_namespace s ON s.oid = c.relnamespace AND s.nspname = g.schema_name
    WHERE c.oid = relation;
    IF FOUND AND (r.related <> '{}') <> wanted AND EXISTS (
            SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = hygiene.indexed_relation(relation) AND p.proname = 'duplicate_guard' AND NOT t.tgisinternal) THEN
        RAISE EXCEPTION 'relation "%" has a duplicate guard, which cannot go with this mapping', relation USING ERRCODE = 'dependent_objects_still_exist',
            DETAIL = 'One of the mappings has columns of related tables, the other has none.',
            HINT = format('Remove the guard first: SELECT hygiene.remove_duplicate_guard(%L);', relation::text);
    END IF;
    IF NOT wanted THEN
        IF r.identity_table IS NOT NULL THEN
            PERFORM hygiene.drop_identity_triggers(r);
            PERFORM hygiene.drop_identity_table(r.identity_table);
        END IF;
        RETURN NULL;
    ELSIF r.identity_table IS NOT NULL THEN
        RETURN r.identity_table;
    END IF;
    base := (SELECT relname FROM pg_class WHERE oid = relation);
    WHILE octet_length(base) > 30 LOOP
        base := left(base, -1);
    END LOOP;
    result := base || '_identity';
    WHILE EXISTS (SELECT FROM pg_class WHERE relnamespace = 'hygiene'::regnamespace AND relname = result)
       OR EXISTS (SELECT FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND (proname = result OR starts_with(proname, result || '_')))
       OR EXISTS (SELECT FROM hygiene.registration WHERE identity_table = result) LOOP
        n := n + 1;
        result := base || '_identity' || n;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.identity_table_name(regclass, boolean) IS 'Internal: the name of the identity table a registration has or will have; drops one that is no longer wanted';

-- The tables of a registration, the relation itself first.
CREATE FUNCTION hygiene.concerned_tables(registration hygiene.registration, relation regclass) RETURNS SETOF regclass
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT t FROM (SELECT relation AS t, 1 AS place UNION SELECT hygiene.related_table(s), 2 FROM hygiene.related_tables(registration.related) s) x
    WHERE t IS NOT NULL GROUP BY t ORDER BY min(place), t::text
    $$;
COMMENT ON FUNCTION hygiene.concerned_tables(hygiene.registration, regclass) IS 'Internal: the tables a registered record is spread over';

-- Conditions: given text, bound to a function of the row once.  The text reaches this function's own CREATE only as it was
-- deparsed from one parsed expression.
CREATE FUNCTION hygiene.bind_conditions(relation regclass, caller_path text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    c record;
    bound record;
    bound_columns jsonb := '{}';
BEGIN
    FOR c IN SELECT p.oid::regprocedure AS f FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace AND hygiene.made_for(registration.identity_table, p.proname) LOOP
        EXECUTE format('DROP FUNCTION %s', c.f);
    END LOOP;
    FOR c IN
        SELECT DISTINCT ON (s ->> 'condition') s ->> 'condition' AS name, s ->> 'where' AS given, hygiene.related_table(s) AS of_table
        FROM hygiene.related_tables(registration.related) s WHERE s ? 'condition' ORDER BY 1
    LOOP
        BEGIN
            bound := hygiene.qualified_condition(c.of_table, c.given, caller_path);
            bound_columns := bound_columns || jsonb_build_object(c.name, bound.columns);
        EXCEPTION WHEN OTHERS THEN
            RAISE EXCEPTION 'condition on table "%": %', c.of_table, SQLERRM USING ERRCODE = SQLSTATE,
                DETAIL = format('The condition is: %s', c.given),
                HINT = format('It is an expression over one row of the table, whose columns are: %s.',
                              (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.of_table AND a.attnum > 0 AND NOT a.attisdropped));
        END;
        EXECUTE format('CREATE FUNCTION hygiene.%I(%s) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT %s; END', c.name,
            (SELECT string_agg(format_type(a.atttypid, NULL), ', ' ORDER BY x.p) FROM unnest(bound.columns) WITH ORDINALITY AS x(n, p)
             JOIN pg_attribute a ON a.attrelid = c.of_table AND a.attname = x.n), bound.expression);
        -- it is the condition of triggers too, which look at it as whoever writes
        EXECUTE format('GRANT EXECUTE ON FUNCTION hygiene.%I TO PUBLIC', c.name);
        EXECUTE format('COMMENT ON FUNCTION hygiene.%I IS %L', c.name, format('A condition of the mapping of %s; made by hygiene.register', relation));
    END LOOP;
    UPDATE hygiene.registration r
    SET related = (
        SELECT coalesce(jsonb_object_agg(e.key, (
            SELECT jsonb_agg(s.spec || CASE WHEN s.spec ? 'condition' THEN jsonb_build_object('condition_columns', bound_columns -> (s.spec ->> 'condition')) ELSE '{}' END
                             || CASE WHEN s.spec -> 'via' ? 'condition'
                                THEN jsonb_build_object('via', (s.spec -> 'via') || jsonb_build_object('condition_columns', bound_columns -> (s.spec -> 'via' ->> 'condition'))) ELSE '{}' END ORDER BY s.place)
            FROM jsonb_array_elements(e.value) WITH ORDINALITY AS s(spec, place))), '{}')
        FROM jsonb_each(r.related) e)
    WHERE r.identity_table = registration.identity_table;
END
$$;
REVOKE ALL ON FUNCTION hygiene.bind_conditions(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.bind_conditions(regclass, text) IS 'Internal: makes the functions of a mapping''s conditions; for whoever may register';

-- The records a row of `concerned` is part of, as SQL over "record".
CREATE FUNCTION hygiene.keys_sql(registration hygiene.registration, relation regclass, concerned regclass) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := hygiene.key_columns(relation);
    spec jsonb;
    queries text[] := '{}';
    columns text;
BEGIN
    IF concerned = relation THEN
        queries := queries || format('SELECT %s', (SELECT string_agg(format('record.%I', k), ', ' ORDER BY p) FROM unnest(names) WITH ORDINALITY AS x(k, p)));
    END IF;
    FOR spec IN SELECT s FROM jsonb_each(registration.related) e, jsonb_array_elements(e.value) s LOOP
        IF hygiene.related_table(coalesce(spec -> 'via', spec)) = concerned THEN
            -- the table next to the record
            queries := queries || CASE
                WHEN spec ? 'parent' THEN format('SELECT %s FROM %s AS t WHERE %s%s', (SELECT string_agg(format('t.%I', k), ', ' ORDER BY p) FROM unnest(names) WITH ORDINALITY AS x(k, p)), relation,
                                                 hygiene.columns_equal('t', hygiene.role_columns(spec, 'parent'), 'record', hygiene.role_columns(spec, 'key')), hygiene.related_condition(spec, 'record'))
                ELSE (SELECT format('SELECT %s WHERE true%s', string_agg(format('record.%I::%s', k, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY p),
                                    hygiene.related_condition(coalesce(spec -> 'via', spec), 'record'))
                      FROM unnest(hygiene.role_columns(coalesce(spec -> 'via', spec), 'key'), names) WITH ORDINALITY AS x(k, n, p)
                      JOIN pg_attribute a ON a.attrelid = relation AND a.attname = n) END;
        END IF;
        IF spec ? 'via' AND hygiene.related_table(spec) = concerned THEN
            columns := (SELECT string_agg(format('link.%I::%s', k, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY p)
                        FROM unnest(hygiene.role_columns(spec -> 'via', 'key'), names) WITH ORDINALITY AS x(k, n, p)
                        JOIN pg_attribute a ON a.attrelid = relation AND a.attname = n);
            queries := queries || format('SELECT %s FROM %s AS link WHERE %s%s%s', columns, hygiene.related_table(spec -> 'via'),
                hygiene.columns_equal('link', hygiene.role_columns(spec -> 'via', 'references'), 'record', hygiene.role_columns(spec, 'key')),
                hygiene.related_condition(spec -> 'via', 'link'), hygiene.related_condition(spec, 'record'));
        END IF;
    END LOOP;
    RETURN (SELECT string_agg(q, ' UNION ' ORDER BY q) FROM (SELECT DISTINCT unnest(queries) AS q) x);
END
$$;
COMMENT ON FUNCTION hygiene.keys_sql(hygiene.registration, regclass, regclass) IS 'Internal: SQL of the records a row of a concerned table is part of';

-- Rows a row begins to refer to: locked, so that a change of them waits for us, or we for it.
CREATE FUNCTION hygiene.lock_sql(registration hygiene.registration, relation regclass, concerned regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT string_agg(DISTINCT format('SELECT FROM %s AS far WHERE %s FOR SHARE', hygiene.related_table(s),
               hygiene.columns_equal('far', hygiene.role_columns(s, 'key'), 'record', coalesce(hygiene.role_columns(s -> 'via', 'references'), hygiene.role_columns(s, 'parent')))), '; ')
    FROM jsonb_each(registration.related) e, jsonb_array_elements(e.value) s
    WHERE hygiene.related_table(s -> 'via') = concerned OR s ? 'parent' AND relation = concerned
    $$;
COMMENT ON FUNCTION hygiene.lock_sql(hygiene.registration, regclass, regclass) IS 'Internal: SQL that locks what a row of a concerned table refers to; NULL when it refers to nothing';

CREATE FUNCTION hygiene.make_maintenance_functions(relation regclass) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    base text := registration.identity_table;
    names text[] := hygiene.key_columns(relation);
    types text[];
    f record;
    concerned regclass;
BEGIN
    FOR f IN SELECT p.oid::regprocedure AS f FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace
             AND p.proname = ANY (ARRAY[base || '_now', base || '_keys', base || '_lock']) LOOP
        EXECUTE format('DROP FUNCTION %s', f.f);
    END LOOP;
    types := (SELECT array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY p) FROM unnest(names) WITH ORDINALITY AS x(n, p)
              JOIN pg_attribute a ON a.attrelid = relation AND a.attname = n);
    registration.identity_table := NULL;
    EXECUTE format('CREATE FUNCTION hygiene.%I(%s) RETURNS TABLE (identity hygiene.identity, deleted boolean) LANGUAGE sql STABLE ROWS 1 AS %L', base || '_now',
        array_to_string(types, ', '),
        format('SELECT %s, NOT coalesce(%s, true) FROM %s AS t WHERE %s', hygiene.identity_sql(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'), relation,
               (SELECT string_agg(format('t.%I OPERATOR(pg_catalog.=) $%s', n, p), ' AND ' ORDER BY p) FROM unnest(names) WITH ORDINALITY AS x(n, p))));
    EXECUTE format('COMMENT ON FUNCTION hygiene.%I IS %L', base || '_now', format('The identity of a record of %s by what its tables hold; made by hygiene.create_index', relation));
    FOR concerned IN SELECT hygiene.concerned_tables(registration, relation) LOOP
        EXECUTE format('CREATE FUNCTION hygiene.%I(record %s) RETURNS TABLE (%s) LANGUAGE sql STABLE ROWS 2 AS %L', base || '_keys', concerned,
            (SELECT string_agg(format('k%s %s', p, t), ', ' ORDER BY p) FROM unnest(types) WITH ORDINALITY AS x(t, p)), hygiene.keys_sql(registration, relation, concerned));
        EXECUTE format('COMMENT ON FUNCTION hygiene.%I(%s) IS %L', base || '_keys', concerned, format('The records of %s this row is part of; made by hygiene.create_index', relation));
        IF hygiene.lock_sql(registration, relation, concerned) IS NOT NULL THEN
            EXECUTE format('CREATE FUNCTION hygiene.%I(record %s) RETURNS void LANGUAGE sql VOLATILE AS %L', base || '_lock', concerned,
                           hygiene.lock_sql(registration, relation, concerned));
            EXECUTE format('COMMENT ON FUNCTION hygiene.%I(%s) IS %L', base || '_lock', concerned, format('Locks what this row refers to; made by hygiene.create_index for %s', relation));
        END IF;
    END LOOP;
    PERFORM hygiene.drop_with_type(p.oid, p.proargtypes[0]) FROM pg_proc p
    WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname = ANY (ARRAY[base || '_keys', base || '_lock']);
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_maintenance_functions(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_maintenance_functions(regclass) IS 'Internal: makes the functions of an identity table from its registration; for whoever may register';

CREATE FUNCTION hygiene.make_identity_table(relation regclass) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    base text := registration.identity_table;
    names text[] := hygiene.key_columns(relation);
BEGIN
    EXECUTE format('CREATE %s TABLE hygiene.%I (%s, identity hygiene.identity, deleted boolean NOT NULL, PRIMARY KEY (%s))',
        CASE (SELECT relpersistence FROM pg_class WHERE oid = relation) WHEN 'u' THEN 'UNLOGGED' END, base,
        (SELECT string_agg(format('k%s %s%s', p, format_type(a.atttypid, a.atttypmod),
                                  CASE WHEN a.attcollation <> t.typcollation THEN (SELECT format(' COLLATE %I.%I', n.nspname, c.collname) FROM pg_collation c
                                                                                   JOIN pg_namespace n ON n.oid = c.collnamespace WHERE c.oid = a.attcollation) END), ', ' ORDER BY p)
         FROM unnest(names) WITH ORDINALITY AS x(n, p) JOIN pg_attribute a ON a.attrelid = relation AND a.attname = x.n JOIN pg_type t ON t.oid = a.atttypid),
        array_to_string(hygiene.stored_key(relation), ', '));
    EXECUTE format('COMMENT ON TABLE hygiene.%I IS %L', base, format('Identities of %s, whose records are spread over tables; kept by triggers on each of them', relation));
    EXECUTE format('REVOKE ALL ON TABLE hygiene.%I FROM PUBLIC', base);
    EXECUTE format('ALTER TABLE hygiene.%I OWNER TO %s', base, (SELECT relowner::regrole FROM pg_class WHERE oid = relation));
    PERFORM hygiene.drop_with_table(format('hygiene.%I', base)::regclass, relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_identity_table(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_identity_table(regclass) IS 'Internal: makes the identity table of a registration; for whoever may register';

-- Indexes are made in the schema of their table, where owners of registered relations may make nothing.
CREATE FUNCTION hygiene.make_stored_index(relation regclass) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF hygiene.indexed_relation(relation) <> relation AND hygiene.identity_index(relation) IS NULL THEN
        EXECUTE hygiene.index_statement(relation, 'now');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_stored_index(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_stored_index(regclass) IS 'Internal: makes the index of an identity table that has none; for whoever may register';

CREATE FUNCTION hygiene.drop_identity_table(base text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
DECLARE
    f regprocedure;
    t record;
BEGIN
    IF NOT EXISTS (SELECT FROM hygiene.registration WHERE identity_table = base) THEN
        RETURN;
    END IF;
    -- triggers that normalize related tables call its conditions
    FOR t IN SELECT g.tgrelid::regclass AS of_table, g.tgname FROM pg_trigger g
             WHERE g.tgfoid = 'hygiene.normalize_row()'::regprocedure AND starts_with(g.tgname, 'hygiene_normal_' || base || '_') LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t.of_table);
    END LOOP;
    EXECUTE format('DROP TABLE IF EXISTS hygiene.%I', base);
    FOR f IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace AND hygiene.made_for(base, p.proname) LOOP
        EXECUTE format('DROP FUNCTION %s', f);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_identity_table(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_identity_table(text) IS 'Internal: drops an identity table and what was made with it; for whoever may unregister';

CREATE FUNCTION hygiene.drop_identity_triggers(registration hygiene.registration) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT g.tgrelid::regclass AS of_table, g.tgname FROM pg_trigger g
             WHERE g.tgfoid = 'hygiene.maintain_identity()'::regprocedure AND g.tgname LIKE 'hygiene\_' || replace(registration.identity_table, '_', '\_') || '%'
               AND g.tgname = ANY (ARRAY['hygiene_' || registration.identity_table, 'hygiene_' || registration.identity_table || '_truncate']) LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t.of_table);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_identity_triggers(hygiene.registration) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_identity_triggers(hygiene.registration) IS 'Internal: takes the triggers that keep an identity table off its tables';

-- All rows anew; what the tables hold cannot change meanwhile.
CREATE FUNCTION hygiene.fill_identity_table(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off SET client_min_messages = warning
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    base text := registration.identity_table;
    owner oid := (SELECT relowner FROM pg_class WHERE oid = relation);
    concerned regclass;
    key_column record;
    index regclass := hygiene.identity_index(relation);
    trigger record;
    guard record;
    guards jsonb := (SELECT coalesce(jsonb_object_agg(tgname, tgenabled), '{}') FROM pg_trigger
                     WHERE tgrelid = hygiene.identity_table(registration) AND tgname IN ('hygiene_duplicate_guard', 'hygiene_suppression_guard'));
BEGIN
    FOR concerned IN SELECT hygiene.concerned_tables(registration, relation) LOOP
        -- what the triggers do is done as the owner of the registered relation
        IF NOT has_table_privilege(owner, concerned, 'SELECT') OR hygiene.lock_sql(registration, relation, concerned) IS NOT NULL AND EXISTS (
               SELECT FROM jsonb_each(registration.related) e, jsonb_array_elements(e.value) s
               WHERE (s ? 'via' OR s ? 'parent') AND NOT has_table_privilege(owner, hygiene.related_table(s), 'UPDATE')) THEN
            RAISE EXCEPTION 'the owner of "%" may not read all of "%"', relation, concerned USING ERRCODE = 'insufficient_privilege',
                DETAIL = 'Its triggers read the related tables, and lock rows of those that are shared, as that owner.',
                HINT = format('GRANT SELECT, UPDATE ON %s TO %s; or let one role own all of the tables.', concerned, owner::regrole);
        END IF;
        EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', concerned);
    END LOOP;
    -- To drop a trigger takes a lock that readers wait for, and nobody writes now: those that are as they should be stay.
    FOR trigger IN SELECT g.tgrelid::regclass AS of_table, g.tgname FROM pg_trigger g
                   WHERE g.tgfoid = 'hygiene.maintain_identity()'::regprocedure AND g.tgname IN ('hygiene_' || base, 'hygiene_' || base || '_truncate')
                     AND g.tgrelid NOT IN (SELECT c::oid FROM hygiene.concerned_tables(registration, relation) c) LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', trigger.tgname, trigger.of_table);
    END LOOP;
    PERFORM hygiene.make_maintenance_functions(relation);
    FOR guard IN SELECT * FROM jsonb_each_text(guards) LOOP
        EXECUTE format('ALTER TABLE hygiene.%I DISABLE TRIGGER %I', base, guard.key);
    END LOOP;
    EXECUTE format('TRUNCATE hygiene.%I', base);
    IF index IS NOT NULL THEN
        EXECUTE format('DROP INDEX %s', index);
    END IF;
    IF cardinality(hygiene.stored_key(relation)) <> (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = hygiene.identity_table(registration) AND a.attname ~ '^k[0-9]+$' AND NOT a.attisdropped) THEN
        RAISE EXCEPTION 'the key of "%" has another number of columns now', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Make its identity table anew: SELECT hygiene.unregister(%L), after removing its guard, and register it again.', relation::text);
    END IF;
    FOR key_column IN
        SELECT s.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
        FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(n, p) JOIN pg_attribute a ON a.attrelid = relation AND a.attname = x.n
        JOIN pg_attribute s ON s.attrelid = hygiene.identity_table(registration) AND s.attname = 'k' || p
        WHERE (s.atttypid, s.atttypmod) <> (a.atttypid, a.atttypmod)
    LOOP
        EXECUTE format('ALTER TABLE hygiene.%I ALTER COLUMN %I TYPE %s USING NULL', base, key_column.name, key_column.type);
    END LOOP;
    registration.identity_table := NULL;
    EXECUTE format('INSERT INTO hygiene.%I SELECT %s, %s, NOT coalesce(%s, true) FROM %s AS t', base,
        (SELECT string_agg(format('t.%I', k), ', ' ORDER BY p) FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(k, p)),
        hygiene.identity_sql(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'), relation);
    IF index IS NOT NULL THEN
        PERFORM hygiene.make_stored_index(relation);
    END IF;
    FOR guard IN SELECT * FROM jsonb_each_text(guards) LOOP
        EXECUTE format('ALTER TABLE hygiene.%I %s TRIGGER %I', base,
                       CASE guard.value WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END, guard.key);
    END LOOP;
    registration.identity_table := base;
    FOR trigger IN
        SELECT c AS of_table, n.name, n.events, g.tgenabled
        FROM hygiene.concerned_tables(registration, relation) c
        CROSS JOIN (VALUES ('hygiene_' || base, 'INSERT OR UPDATE OR DELETE'), ('hygiene_' || base || '_truncate', 'TRUNCATE')) AS n(name, events)
        LEFT JOIN pg_trigger g ON g.tgrelid = c AND g.tgname = n.name
    LOOP
        IF trigger.tgenabled IS NULL THEN
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s FOR EACH %s EXECUTE FUNCTION hygiene.maintain_identity(%L)', trigger.name, trigger.events, trigger.of_table,
                           CASE trigger.events WHEN 'TRUNCATE' THEN 'STATEMENT' ELSE 'ROW' END, base);
        ELSIF trigger.tgenabled IN ('D', 'R') THEN
            EXECUTE format('ALTER TABLE %s ENABLE TRIGGER %I', trigger.of_table, trigger.name);
        END IF;
    END LOOP;
    EXECUTE format('ANALYZE hygiene.%I', base);
END
$$;
REVOKE ALL ON FUNCTION hygiene.fill_identity_table(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.fill_identity_table(regclass) IS 'Internal: fills an identity table and puts the triggers that keep it; writes of the tables concerned wait meanwhile';

-- register() called again
CREATE FUNCTION hygiene.follow_mapping(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF hygiene.indexed_relation(relation) <> relation THEN
        PERFORM hygiene.fill_identity_table(relation);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_mapping(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_mapping(regclass) IS 'Internal: an identity table follows a changed mapping';

CREATE FUNCTION hygiene.check_identities(relation regclass, sample bigint DEFAULT NULL) RETURNS TABLE (key text, problem text)
    LANGUAGE plpgsql STABLE ROWS 100
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    base text := registration.identity_table;
    names text[] := hygiene.stored_key(relation);
    columns text;
BEGIN
    IF hygiene.identity_table(registration) IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no identity table', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = CASE WHEN registration.related = '{}' THEN 'Its identities are in its index, which PostgreSQL keeps.' ELSE format('SELECT hygiene.create_index(%L);', relation::text) END;
    END IF;
    columns := (SELECT string_agg(format('t.%I', k), ', ' ORDER BY p) FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(k, p));
    registration.identity_table := NULL;
    RETURN QUERY EXECUTE format(
        'SELECT CASE WHEN n.present THEN n.key ELSE %5$s END, CASE WHEN NOT s.present OR s.present IS NULL THEN ''missing'' WHEN n.present IS NULL THEN ''no such record'' ELSE ''different'' END
         FROM (SELECT *, true AS present FROM hygiene.%1$I) s
         %10$s JOIN (SELECT %2$s, %3$s, %6$s, NOT coalesce(%4$s, true), true FROM %7$s AS t %9$s) n(%8$s, key, identity, deleted, present) USING (%8$s)
         WHERE s.present IS NULL OR n.present IS NULL OR s.identity OPERATOR(hygiene.<>) n.identity OR (s.identity IS NULL) <> (n.identity IS NULL) OR s.deleted <> n.deleted',
        base, columns, hygiene.key_expression(relation, 't'), hygiene.live_condition(registration, relation, 't'),
        CASE WHEN cardinality(names) = 1 THEN 's.k1::text' ELSE (SELECT format('to_json(ARRAY[%s])::text', string_agg(format('s.%I::text', k), ', ')) FROM unnest(names) k) END,
        hygiene.identity_sql(registration, relation, 't'), relation, array_to_string(names, ', '),
        CASE WHEN sample IS NOT NULL THEN format('LIMIT %s', sample) ELSE '' END, CASE WHEN sample IS NULL THEN 'FULL' ELSE 'RIGHT' END);
END
$$;
REVOKE ALL ON FUNCTION hygiene.check_identities(regclass, bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.check_identities(regclass, bigint) IS 'Records spread over tables whose stored identity is not what the tables say; none, unless triggers were disabled or circumvented; of the first rows only, when sample says how many';

CREATE FUNCTION hygiene.refresh_identities(relation regclass) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    different bigint;
BEGIN
    PERFORM hygiene.check_owner(relation);
    SELECT count(*) INTO different FROM hygiene.check_identities(relation);
    PERFORM hygiene.fill_identity_table(relation);
    RETURN different;
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_identities(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_identities(regclass) IS 'Makes the identity table of records spread over tables true again, when triggers were disabled or circumvented; returns how many rows were not';

-- State ------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.missing_related(related jsonb, relation regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT string_agg(DISTINCT CASE WHEN t IS NULL THEN format('table %I.%I', s ->> 'schema', s ->> 'table') ELSE format('column %s.%I', t, c) END, ', ')
    FROM (SELECT s, hygiene.related_table(s) AS t, c
          FROM hygiene.related_tables(related) s, unnest(hygiene.role_columns(s, 'columns') || hygiene.role_columns(s, 'key') || hygiene.role_columns(s, 'order') || hygiene.role_columns(s, 'references') || hygiene.role_columns(s, 'condition_columns')) c
          UNION ALL SELECT s, relation, c FROM hygiene.related_tables(related) s, unnest(hygiene.role_columns(s, 'parent')) c) x
    WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = x.t AND a.attname = x.c AND a.attnum > 0 AND NOT a.attisdropped)
    $$;
COMMENT ON FUNCTION hygiene.missing_related(jsonb, regclass) IS 'Internal: tables and columns a mapping of related tables names that are not there, or NULL';

CREATE FUNCTION hygiene.related_status(registration hygiene.registration, relation regclass) RETURNS TABLE (object text, state text, advice text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    t record;
    different bigint;
BEGIN
    IF hygiene.identity_table(registration) IS NULL THEN
        RETURN;
    END IF;
    FOR t IN
        SELECT c.of_table, c.name, g.tgenabled, c.place >= 2000 AS rule FROM (
            SELECT x AS of_table, n AS name, row_number() OVER () AS place
            FROM hygiene.concerned_tables(registration, relation) x, unnest(ARRAY['hygiene_' || registration.identity_table, 'hygiene_' || registration.identity_table || '_truncate']) n
            UNION ALL
            SELECT hygiene.identity_table(registration), g.tgname, 1000 FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE g.tgrelid = hygiene.identity_table(registration) AND n.nspname = 'hygiene' AND NOT g.tgisinternal
            UNION ALL
            SELECT relation, g.tgname, 2000 FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE g.tgrelid = relation AND n.nspname = 'hygiene' AND NOT g.tgisinternal AND p.proname NOT IN ('maintain_identity', 'protect_row', 'protect_key', 'protect_table')
            UNION ALL
            SELECT f.of_table, f.name, 2001 FROM hygiene.related_normalization_triggers(relation) f) c
        LEFT JOIN pg_trigger g ON g.tgrelid = c.of_table AND g.tgname = c.name
        ORDER BY c.place, c.name
    LOOP
        object := format('trigger %I on %s', t.name, t.of_table);
        state := CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica only' ELSE 'ok' END;
        advice := CASE WHEN t.tgenabled IN ('D', 'R') THEN format(CASE WHEN t.rule THEN 'ALTER TABLE %s ENABLE TRIGGER %I;' ELSE 'ALTER TABLE %s ENABLE TRIGGER %I; SELECT hygiene.refresh_identities(%L);' END, t.of_table, t.name, relation::text) END;
        IF t.tgenabled IS NULL THEN
            state := 'missing';
            advice := format('SELECT hygiene.refresh_identities(%L);', relation::text);
        END IF;
        RETURN NEXT;
    END LOOP;
    -- a sample: all of it is check_identities()
    BEGIN
        SELECT count(*) INTO different FROM hygiene.check_identities(relation, 1000);
    EXCEPTION WHEN insufficient_privilege THEN
        different := 0;
    END;
    IF different > 0 THEN
        object := format('table %s', hygiene.identity_table(registration));
        state := format('not as the tables are: %s of the first 1000 rows', different);
        advice := format('SELECT hygiene.refresh_identities(%L);', relation::text);
        RETURN NEXT;
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.related_status(hygiene.registration, regclass) IS 'Internal: what status() says of an identity table and its triggers';

-- Renames of related tables and their columns ---------------------------------------------------------------------------

-- A mapping in which one table and its columns have the names they have now; own: it is the registered relation, whose columns "parent" names.
CREATE FUNCTION hygiene.renamed_related(related jsonb, old_schema text, old_table text, relid oid, column_numbers jsonb, own boolean) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    renames jsonb := (SELECT jsonb_object_agg(k.value, a.attname) FROM jsonb_each_text(column_numbers) k
                      JOIN pg_attribute a ON a.attrelid = relid AND a.attnum = k.key::int2 AND NOT a.attisdropped);
    new_names jsonb := (SELECT jsonb_build_object('schema', n.nspname, 'table', c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relid);
    result jsonb := related;
    role text;
    i integer;
    path text[];
    field text;
BEGIN
    FOR role IN SELECT jsonb_object_keys(related) LOOP
        FOR i IN 0 .. jsonb_array_length(related -> role) - 1 LOOP
            FOREACH path SLICE 1 IN ARRAY ARRAY[[role, i::text, ''], [role, i::text, 'via']] LOOP
                path := array_remove(path, '');
                IF (related #> path) @> jsonb_build_object('schema', old_schema, 'table', old_table) THEN
                    result := jsonb_set(result, path, (result #> path) || new_names);
                    FOREACH field IN ARRAY ARRAY['columns', 'key', 'order', 'references', 'condition_columns'] LOOP
                        IF result #> path ? field THEN
                            result := jsonb_set(result, path || field, (SELECT jsonb_agg(coalesce(renames ->> c, c) ORDER BY p) FROM jsonb_array_elements_text(result #> (path || field)) WITH ORDINALITY AS x(c, p)));
                        END IF;
                    END LOOP;
                END IF;
            END LOOP;
            path := ARRAY[role, i::text, 'parent'];
            IF own AND result #> path IS NOT NULL THEN
                result := jsonb_set(result, path, (SELECT jsonb_agg(coalesce(renames ->> c, c) ORDER BY p) FROM jsonb_array_elements_text(result #> path) WITH ORDINALITY AS x(c, p)));
            END IF;
        END LOOP;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.renamed_related(jsonb, text, text, oid, jsonb, boolean) IS 'Internal: related columns of a mapping with the names they have now';

-- Called by follow_ddl() with the relations that changed, NULL among them for a schema.
CREATE FUNCTION hygiene.follow_related(changed oid[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    t record;
    g record;
BEGIN
    FOR t IN
        SELECT r.relid, r.schema_name AS old_schema, r.table_name AS old_table, r.column_numbers, c.oid::regclass AS now,
               EXISTS (SELECT FROM hygiene.registration o WHERE (o.schema_name, o.table_name) = (r.schema_name, r.table_name)) AS registered
        FROM hygiene.registration_relation r JOIN pg_class c ON c.oid = r.relid JOIN pg_namespace n ON n.oid = c.relnamespace
        -- of a table that changed in any way: types of columns are in its functions too
        WHERE r.relid = ANY (changed) OR array_position(changed, NULL) IS NOT NULL AND n.nspname <> r.schema_name
    LOOP
        FOR g IN
            UPDATE hygiene.registration o
            SET related = hygiene.renamed_related(o.related, t.old_schema, t.old_table, t.relid, t.column_numbers, (o.schema_name, o.table_name) = (t.old_schema, t.old_table))
            WHERE o.related <> '{}' AND ((o.schema_name, o.table_name) = (t.old_schema, t.old_table)
                OR EXISTS (SELECT FROM hygiene.related_tables(o.related) s WHERE s @> jsonb_build_object('schema', t.old_schema, 'table', t.old_table)))
            RETURNING o.schema_name, o.table_name, to_regclass(format('%I.%I', o.schema_name, o.table_name)) AS relation
        LOOP
            CONTINUE WHEN g.relation IS NULL;   -- itself renamed: follow_ddl() makes all of it again
            PERFORM hygiene.remake_related(g.relation);
        END LOOP;
        IF NOT t.registered THEN
            PERFORM hygiene.note_relation(t.now);
        END IF;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_related(oid[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_related(oid[]) IS 'Internal: keeps mappings true to renamed related tables and columns';

CREATE FUNCTION hygiene.remake_related(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    f record;
BEGIN
    PERFORM hygiene.make_identity_function(relation);
    IF hygiene.indexed_relation(relation) <> relation THEN
        PERFORM hygiene.make_maintenance_functions(relation);
    END IF;
    PERFORM hygiene.refresh_related_normalization(relation);
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'hygiene: the mapping of "%" no longer fits: %', relation, SQLERRM;
    -- sessions that have planned with what was there would go on with it
    FOR f IN SELECT p.oid::regprocedure AS name FROM pg_proc p, hygiene.registration r
             WHERE (r.schema_name, r.table_name) = (SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation)
               AND p.pronamespace = 'hygiene'::regnamespace AND p.proname = ANY (ARRAY[r.identity_table || '_now', r.identity_table || '_keys', r.identity_table || '_lock']) LOOP
        EXECUTE format('DROP FUNCTION %s', f.name);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remake_related(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remake_related(regclass) IS 'Internal: makes the functions of a mapping again after a rename';

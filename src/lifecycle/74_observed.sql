-- Activity, what behaviour shows, and lists that rot -------------------------------------------------------------------------
-- Declared once for a table, as expressions over its rows; bound as functions hygiene.activity_ID, observation_ID..., list_ID... (10_bound_expression.sql).

CREATE TABLE hygiene.activity (
    id integer PRIMARY KEY DEFAULT pg_catalog.nextval('hygiene.freshness_id'),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['human', 'passive', 'system'])),
    weight float8 NOT NULL CHECK (weight OPERATOR(pg_catalog.>=) 0 AND weight OPERATOR(pg_catalog.<=) 1),
    moment text NOT NULL
);
COMMENT ON TABLE hygiene.activity IS 'When something happened last around a row, by kind: human (an order, a call, a login), passive (an opened e-mail), system (an import); written by add_activity()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.activity', '');
GRANT SELECT ON hygiene.activity TO PUBLIC;

CREATE TABLE hygiene.observation (
    id integer PRIMARY KEY DEFAULT pg_catalog.nextval('hygiene.freshness_id'),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    field text NOT NULL,
    observed text NOT NULL
);
COMMENT ON TABLE hygiene.observation IS 'What behaviour shows of a field somebody filled in; written by add_observation()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.observation', '');
GRANT SELECT ON hygiene.observation TO PUBLIC;

CREATE TABLE hygiene.static_list (
    id integer PRIMARY KEY DEFAULT pg_catalog.nextval('hygiene.freshness_id'),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    name text NOT NULL,
    members text NOT NULL,
    definition text NOT NULL
);
COMMENT ON TABLE hygiene.static_list IS 'Lists whose members were picked once, with what its members should be; written by add_list()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.static_list', '');
GRANT SELECT ON hygiene.static_list TO PUBLIC;

CREATE FUNCTION hygiene.check_declared(name text, expression text, what text, example text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF name IS NULL OR name = '' OR octet_length(name) > 200 THEN
        RAISE EXCEPTION 'invalid name: "%"', left(name, 50) USING ERRCODE = 'invalid_name', HINT = 'A name has 1 to 200 bytes.';
    ELSIF expression IS NULL OR btrim(expression, E' \t\n\r') = '' THEN
        RAISE EXCEPTION '% must not be empty', what USING ERRCODE = 'invalid_parameter_value', HINT = 'For example: ' || example;
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_declared(text, text, text, text) IS 'Internal: an error unless there is a name and an expression';

-- Binds with the caller's path.
CREATE FUNCTION hygiene.bind_with_path(relation regclass, expression text, type regtype, name text, what text, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM set_config('search_path', path, true);
    PERFORM hygiene.bind_expression(relation, expression, type, name, what);
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
END
$$;
REVOKE ALL ON FUNCTION hygiene.bind_with_path(regclass, text, regtype, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.bind_with_path(regclass, text, regtype, text, text, text) IS 'Internal: bind_expression() with a search_path';

-- Activity ---------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.add_activity_with_path(relation regclass, name text, moment text, kind text, weight float8, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    id int := nextval('hygiene.freshness_id');
    the_weight float8 := coalesce(weight, CASE kind WHEN 'human' THEN 1 ELSE 0 END);
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.check_declared(name, moment, 'moment', '(SELECT max(o.ordered_at) FROM orders o WHERE o.contact_id = contact.id)');
    IF kind IS NULL OR kind NOT IN ('human', 'passive', 'system') THEN
        RAISE EXCEPTION 'invalid kind of activity: "%"', kind USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Kinds are human (somebody did something: an order, a call, a login), passive (an opened e-mail) and system (an import, a synchronisation).';
    ELSIF NOT (the_weight >= 0 AND the_weight <= 1) THEN
        RAISE EXCEPTION 'weight must be between 0 and 1' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is the confidence that the activity gives; 0 does not count, 0.5 counts as one that is stale_after older.';
    END IF;
    PERFORM hygiene.forget_activity(relation, name);
    PERFORM hygiene.bind_with_path(relation, moment, 'timestamptz', 'activity_' || id, 'moment', path);
    INSERT INTO hygiene.activity (id, schema_name, table_name, name, kind, weight, moment)
    SELECT id, n.nspname, c.relname, name, kind, the_weight, moment FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    PERFORM hygiene.follow_activity(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_activity_with_path(regclass, text, text, text, float8, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_activity_with_path(regclass, text, text, text, float8, text) IS 'Internal: the body of add_activity()';

CREATE FUNCTION hygiene.add_activity(relation regclass, name text, moment text, kind text DEFAULT 'human', weight float8 DEFAULT NULL) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_activity_with_path(relation, name, moment, kind, weight, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_activity(regclass, text, text, text, float8) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_activity(regclass, text, text, text, float8) IS
    'Declares when something happened last around a row, an expression over it. Evidence by default counts it with its weight: 1 for human, 0 for passive and system unless said. The same name replaces it';

CREATE FUNCTION hygiene.forget_activity(relation regclass, the_name text) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    gone int;
BEGIN
    DELETE FROM hygiene.activity a WHERE a.name = the_name AND hygiene.bound_relation('activity_' || a.id) = relation RETURNING a.id INTO gone;
    PERFORM hygiene.drop_bound(relation, 'activity_' || gone);
    RETURN gone IS NOT NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.forget_activity(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.forget_activity(regclass, text) IS 'Internal: takes away an activity';

CREATE FUNCTION hygiene.remove_activity(relation regclass, name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF name IS NULL OR NOT hygiene.forget_activity(relation, name) THEN
        RAISE EXCEPTION 'relation "%" has no activity "%"', relation, name USING ERRCODE = 'undefined_object',
            HINT = format('Its activities are: %s.', coalesce((SELECT string_agg(a.name, ', ' ORDER BY a.name) FROM hygiene.activity a WHERE hygiene.bound_relation('activity_' || a.id) = relation), 'none'));
    END IF;
    PERFORM hygiene.follow_activity(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_activity(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_activity(regclass, text) IS 'Takes an activity off a table';

-- Rules with the default evidence are made anew, with what they remember.
CREATE FUNCTION hygiene.follow_activity(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    r hygiene.freshness_rule;
BEGIN
    FOR r IN SELECT * FROM hygiene.freshness_rules(relation) x WHERE x.evidence IS NULL LOOP
        PERFORM hygiene.add_freshness_with_path(relation, r.field, r.stale_after, NULL, 'pg_catalog, pg_temp');
        UPDATE hygiene.freshness_rule n SET stale_after_source = r.stale_after_source FROM hygiene.freshness_rules(relation) f WHERE f.id = n.id AND f.field = r.field;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_activity(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_activity(regclass) IS 'Internal: default evidence follows the activities of a table';

CREATE FUNCTION hygiene.activity_expression(relation regclass, kinds text[] DEFAULT '{human}') RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    parts text[];
BEGIN
    SELECT array_agg(format('(%s)', hygiene.bound_expression('activity_' || a.id, c.relname)) ORDER BY a.id) INTO parts
    FROM hygiene.activity a JOIN pg_class c ON c.oid = relation WHERE hygiene.bound_relation('activity_' || a.id) = relation AND a.kind = ANY (kinds);
    IF parts IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no activity of kind %', relation, array_to_string(kinds, ' or ') USING ERRCODE = 'undefined_object',
            HINT = format('SELECT hygiene.add_activity(%L, ''orders'', ''(SELECT max(o.ordered_at) FROM orders o WHERE o.contact_id = contact.id)'');', relation::text);
    END IF;
    RETURN format('GREATEST(%s)', array_to_string(parts, ', '));
END
$$;
COMMENT ON FUNCTION hygiene.activity_expression(regclass, text[]) IS 'The expression of the last activity of some kinds over a row: to be given as evidence, or as the start of a retention policy';

-- Declared and observed ------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.add_observation_with_path(relation regclass, field name, observed text, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    id int := nextval('hygiene.freshness_id');
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.key_columns(relation);
    PERFORM hygiene.check_declared(field::text, observed, 'observed', '(SELECT o.color FROM orders o WHERE o.contact_id = contact.id ORDER BY o.ordered_at DESC LIMIT 1)');
    IF NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = field AND a.attnum > 0 AND NOT a.attisdropped) THEN
        RAISE EXCEPTION 'column "%" of relation "%" does not exist', field, relation USING ERRCODE = 'undefined_column', HINT = format('Columns are: %s.', hygiene.relation_columns(relation));
    END IF;
    PERFORM hygiene.forget_observation(relation, field);
    PERFORM hygiene.bind_expression(relation, format('%I.%I::text', c.relname, field), 'text', 'observation_' || id || '_declared', 'field') FROM pg_class c WHERE c.oid = relation;
    PERFORM hygiene.bind_with_path(relation, format(E'(%s\n)::pg_catalog.text', observed), 'text', 'observation_' || id, 'observed', path);
    INSERT INTO hygiene.observation (id, schema_name, table_name, field, observed)
    SELECT id, n.nspname, c.relname, field, observed FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_observation_with_path(regclass, name, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_observation_with_path(regclass, name, text, text) IS 'Internal: the body of add_observation()';

CREATE FUNCTION hygiene.add_observation(relation regclass, field name, observed text) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_observation_with_path(relation, field, observed, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_observation(regclass, name, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_observation(regclass, name, text) IS
    'Declares what behaviour shows of a column somebody filled in, an expression over the row; conflicts() lists where they differ. The same column replaces it';

CREATE FUNCTION hygiene.forget_observation(relation regclass, the_field name) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    gone int;
BEGIN
    DELETE FROM hygiene.observation o WHERE o.field = the_field AND hygiene.bound_relation('observation_' || o.id) = relation RETURNING o.id INTO gone;
    PERFORM hygiene.drop_bound(relation, 'observation_' || gone, 'observation_' || gone || '_declared');
    RETURN gone IS NOT NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.forget_observation(regclass, name) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.forget_observation(regclass, name) IS 'Internal: takes away an observation';

CREATE FUNCTION hygiene.remove_observation(relation regclass, field name) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF field IS NULL OR NOT hygiene.forget_observation(relation, field) THEN
        RAISE EXCEPTION 'relation "%" has no observation of "%"', relation, field USING ERRCODE = 'undefined_object', HINT = 'SELECT * FROM hygiene.observation lists those there are.';
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_observation(regclass, name) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_observation(regclass, name) IS 'Takes an observation off a table';

CREATE FUNCTION hygiene.conflicts(relation regclass) RETURNS TABLE (key text, field text, declared text, observed text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    listed text;
BEGIN
    SELECT string_agg(format('(%L::pg_catalog.text, %s, %s)', o.field, hygiene.bound_expression('observation_' || o.id || '_declared', 't'), hygiene.bound_expression('observation_' || o.id, 't')), ', ' ORDER BY o.id)
    INTO listed FROM hygiene.observation o WHERE hygiene.bound_relation('observation_' || o.id) = relation;
    IF listed IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no observations', relation USING ERRCODE = 'undefined_object',
            HINT = format('Say what behaviour shows: SELECT hygiene.add_observation(%L, ''favourite_color'', ''(SELECT ...)'');', relation::text);
    END IF;
    RETURN QUERY EXECUTE format('SELECT %s, v.field, v.declared, v.observed FROM %s AS t CROSS JOIN LATERAL (SELECT * FROM (VALUES %s) AS x(field, declared, observed) OFFSET 0) v
                                 WHERE v.declared <> '''' AND v.observed <> '''' AND coalesce(hygiene.fold(v.declared), v.declared) <> coalesce(hygiene.fold(v.observed), v.observed)',
                                hygiene.key_expression(relation, 't'), relation, listed);
END
$$;
COMMENT ON FUNCTION hygiene.conflicts(regclass) IS 'Rows whose fields say one thing and whose behaviour shows another; case, accents and spaces do not count, and where either says nothing there is no conflict';

-- Lists ------------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.add_list_with_path(relation regclass, name text, members text, definition text, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    id int := nextval('hygiene.freshness_id');
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.key_columns(relation);
    PERFORM hygiene.check_declared(name, members, 'members', 'EXISTS (SELECT FROM list_member m WHERE m.contact_id = contact.id AND m.list = 7)');
    PERFORM hygiene.check_declared(name, definition, 'definition', 'EXISTS (SELECT FROM orders o WHERE o.contact_id = contact.id AND o.ordered_at > now() - interval ''1 year'')');
    PERFORM hygiene.forget_list(relation, name);
    PERFORM hygiene.bind_with_path(relation, members, 'boolean', 'list_' || id || '_members', 'members', path);
    PERFORM hygiene.bind_with_path(relation, definition, 'boolean', 'list_' || id, 'definition', path);
    INSERT INTO hygiene.static_list (id, schema_name, table_name, name, members, definition)
    SELECT id, n.nspname, c.relname, name, members, definition FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_list_with_path(regclass, text, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_list_with_path(regclass, text, text, text, text) IS 'Internal: the body of add_list()';

CREATE FUNCTION hygiene.add_list(relation regclass, name text, members text, definition text) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_list_with_path(relation, name, members, definition, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_list(regclass, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_list(regclass, text, text, text) IS
    'Declares a list picked once: who is on it, and what its members should be, two conditions over a row; list_rot() tells how many no longer are. The same name replaces it';

CREATE FUNCTION hygiene.forget_list(relation regclass, the_name text) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    gone int;
BEGIN
    DELETE FROM hygiene.static_list l WHERE l.name = the_name AND hygiene.bound_relation('list_' || l.id) = relation RETURNING l.id INTO gone;
    PERFORM hygiene.drop_bound(relation, 'list_' || gone, 'list_' || gone || '_members');
    RETURN gone IS NOT NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.forget_list(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.forget_list(regclass, text) IS 'Internal: takes away a list';

CREATE FUNCTION hygiene.remove_list(relation regclass, name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF name IS NULL OR NOT hygiene.forget_list(relation, name) THEN
        RAISE EXCEPTION 'relation "%" has no list "%"', relation, name USING ERRCODE = 'undefined_object', HINT = 'SELECT * FROM hygiene.static_list lists those there are.';
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_list(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_list(regclass, text) IS 'Forgets a declared list; its members stay where they are';

CREATE FUNCTION hygiene.list_rot(relation regclass) RETURNS TABLE (list text, members bigint, outdated bigint, share float8, sample_keys text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    l hygiene.static_list;
BEGIN
    FOR l IN SELECT * FROM hygiene.static_list x WHERE hygiene.bound_relation('list_' || x.id) = relation ORDER BY x.name COLLATE "C" LOOP
        RETURN QUERY EXECUTE format('SELECT $1, count(*), count(*) FILTER (WHERE NOT s.fits), count(*) FILTER (WHERE NOT s.fits)::float8 / nullif(count(*), 0), (array_agg(s.key ORDER BY s.key COLLATE "C") FILTER (WHERE NOT s.fits))[1:10]
                                     FROM (SELECT %s AS key, (%s) IS TRUE AS fits FROM %s AS t WHERE %s OFFSET 0) s', hygiene.key_expression(relation, 't'),
                                    hygiene.bound_expression('list_' || l.id, 't'), relation, hygiene.bound_expression('list_' || l.id || '_members', 't')) USING l.name;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.list_rot(regclass) IS 'Of each declared list of a table: how many members it has, how many no longer meet its definition, what share that is, and keys of some';

CREATE FUNCTION hygiene.observed_declared() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT hygiene.bound_relation('activity_' || a.id), 'activity', a.name, format('%s, weight %s', a.kind, a.weight), a.moment, true FROM hygiene.activity a
    WHERE hygiene.bound_relation('activity_' || a.id) IS NOT NULL
    UNION ALL SELECT hygiene.bound_relation('observation_' || o.id), 'observation', o.field, 'compare', o.observed, true FROM hygiene.observation o WHERE hygiene.bound_relation('observation_' || o.id) IS NOT NULL
    UNION ALL SELECT hygiene.bound_relation('list_' || l.id), 'list', l.name, l.members, l.definition, true FROM hygiene.static_list l WHERE hygiene.bound_relation('list_' || l.id) IS NOT NULL
    $$;
COMMENT ON FUNCTION hygiene.observed_declared() IS 'Internal: activities, observations and lists for the view rules';

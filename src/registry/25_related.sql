-- Columns of related tables ---------------------------------------------------------------------------------
-- Many CRMs keep e-mail, phone and address in tables of their own.  registration.related has, by role, what of
-- them is part of the record:
--   {"schema", "table", "columns": [...], "key": [...], "parent": [...], "order": [...], "where", "condition", "condition_columns": [...],
--    "via": {"schema", "table", "key": [...], "references": [...], "where", "condition", "condition_columns": [...]}}
-- key: the columns that hold the record's key (with parent: what those columns of the record refer to; with via: what
-- via.references refers to).  where is the text that was given, condition the function it was bound to, of
-- columns and not of the row, since a function of a row type keeps its table from being altered.

CREATE FUNCTION hygiene.qualified_condition(relation regclass, condition text, search_path text, OUT expression text, OUT columns text[])
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_qualified_condition';
COMMENT ON FUNCTION hygiene.qualified_condition(regclass, text, text) IS
    'Internal: a condition over one row, parsed with a search_path, as SQL with every name qualified and columns as parameters; an error unless it is one expression that depends on the row alone';

CREATE FUNCTION hygiene.relation_named(name text, schema_name text, of_relation regclass, search_path text) RETURNS regclass
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result regclass;
    home text := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = of_relation);
BEGIN
    IF schema_name IS NOT NULL THEN
        RETURN to_regclass(format('%I.%I', schema_name, name));
    END IF;
    -- beside the record's own table first; a name with a dash in it is a name
    result := coalesce(to_regclass(format('%I.%I', home, name)),
                       (SELECT c.oid::regclass FROM unnest(string_to_array(search_path, ',')) WITH ORDINALITY AS p(s, place)
                        JOIN pg_namespace n ON n.nspname = btrim(btrim(p.s), '"') JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = name
                        ORDER BY p.place LIMIT 1));
    IF result IS NULL AND position('.' IN name) > 0 THEN
        result := to_regclass(name);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.relation_named(text, text, regclass, text) IS 'Internal: the table a mapping names, as register() was called';

CREATE FUNCTION hygiene.related_table(spec jsonb) RETURNS regclass
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT to_regclass(format('%I.%I', spec ->> 'schema', spec ->> 'table')) $$;
COMMENT ON FUNCTION hygiene.related_table(jsonb) IS 'Internal: the table of a related column or of its link; NULL when it is gone';

CREATE FUNCTION hygiene.related_tables(related jsonb) RETURNS SETOF jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT s FROM jsonb_each(related) e, jsonb_array_elements(e.value) s
    UNION ALL SELECT s -> 'via' FROM jsonb_each(related) e, jsonb_array_elements(e.value) s WHERE s ? 'via'
    $$;
COMMENT ON FUNCTION hygiene.related_tables(jsonb) IS 'Internal: every place of a mapping that names a related table';

-- One place that says what a mapping may hold: the columns of `field` of a related table or its link, checked.
CREATE FUNCTION hygiene.related_columns(given jsonb, field text, role text, relation regclass) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := hygiene.role_columns(given, field);
    missing text;
BEGIN
    IF names IS NULL OR cardinality(names) = 0 OR array_position(names, NULL) IS NOT NULL THEN
        RAISE EXCEPTION 'role "%" must say "%" of table "%"', role, field, relation USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email'' AND active"}, or with a link table {"table": "email_address", "column": "name", "key": "id", "via": {"table": "entity_email_address", "key": "entity_id", "references": "email_address_id", "where": "entity_type = ''Contact''"}}.';
    END IF;
    SELECT name INTO missing FROM unnest(names) AS name
    WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = name AND a.attnum > 0 AND NOT a.attisdropped);
    IF FOUND THEN
        RAISE EXCEPTION 'column "%" of relation "%" does not exist', missing, relation USING ERRCODE = 'undefined_column',
            DETAIL = format('It is given as "%s" for the role "%s".', field, role),
            HINT = format('Columns are: %s.', (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a
                                               WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped));
    END IF;
    RETURN to_jsonb(names);
END
$$;
COMMENT ON FUNCTION hygiene.related_columns(jsonb, text, text, regclass) IS 'Internal: columns a mapping names of a related table; an error that says what there is';

CREATE FUNCTION hygiene.checked_related_table(relation regclass, given jsonb, role text, search_path text) RETURNS regclass
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result regclass;
    kind "char";
BEGIN
    IF jsonb_typeof(given -> 'table') IS DISTINCT FROM 'string' THEN
        RAISE EXCEPTION 'role "%" must name the related "table"', role USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email'' AND active"}.';
    END IF;
    result := hygiene.relation_named(given ->> 'table', given ->> 'schema', relation, search_path);
    IF result IS NULL THEN
        RAISE EXCEPTION 'relation "%" does not exist', given ->> 'table' USING ERRCODE = 'undefined_table',
            DETAIL = format('It is given for the role "%s".', role),
            HINT = format('Tables beside "%s" are: %s.', relation,
                          (SELECT string_agg(s.relname, ', ' ORDER BY s.relname) FROM (SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.oid <> relation
                               AND c.relnamespace = (SELECT o.relnamespace FROM pg_class o WHERE o.oid = relation) ORDER BY c.relname LIMIT 50) s));
    END IF;
    SELECT relkind INTO kind FROM pg_class WHERE oid = result;
    IF kind <> 'r' OR (SELECT c.relispartition OR c.relpersistence <> o.relpersistence FROM pg_class c, pg_class o WHERE c.oid = result AND o.oid = relation) THEN
        RAISE EXCEPTION '"%" cannot be a related table', result USING ERRCODE = 'wrong_object_type',
            DETAIL = format('It is given for the role "%s".', role),
            HINT = 'Related tables are ordinary tables, not partitioned, of the same kind as the record''s own: their triggers keep its identity.';
    END IF;
    PERFORM hygiene.check_owner(result);
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.checked_related_table(regclass, jsonb, text, text) IS 'Internal: the related table a mapping names; an error that says what there is';

-- What is given for related tables, in the form of registration.related.
CREATE FUNCTION hygiene.checked_related(relation regclass, kind text, columns jsonb, base text, search_path text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    entry record;
    given jsonb;
    part jsonb;
    spec jsonb;
    via jsonb;
    far regclass;
    link regclass;
    owner_key text[];
    word text;
    conditions text[] := '{}';
    result jsonb := '{}';
BEGIN
    FOR entry IN SELECT e.key AS role, e.value FROM jsonb_each(columns) e LOOP
        IF NOT entry.role = ANY (hygiene.identity_roles(kind)) OR entry.role = 'extra' THEN
            RAISE EXCEPTION 'role "%" cannot be a column of a related table', entry.role USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Roles that can be are: %s.', array_to_string(array_remove(hygiene.identity_roles(kind), 'extra'), ', '));
        END IF;
        IF (SELECT c.relkind <> 'r' OR c.relispartition FROM pg_class c WHERE c.oid = relation) THEN
            RAISE EXCEPTION 'cannot relate other tables to "%"', relation USING ERRCODE = 'wrong_object_type',
                HINT = 'A record spread over tables has an ordinary table, not partitioned, of its own.';
        END IF;
        owner_key := hygiene.key_columns(relation);
        FOR given IN SELECT jsonb_array_elements(entry.value) LOOP
            FOR word IN SELECT jsonb_object_keys(given) LOOP
                IF NOT word = ANY (ARRAY['schema', 'table', 'column', 'key', 'parent', 'order', 'where', 'via']) THEN
                    RAISE EXCEPTION 'unknown key "%" in the mapping of role "%"', word, entry.role USING ERRCODE = 'invalid_parameter_value',
                        HINT = 'A related column is given by table, column, key, and optionally schema, where, order, parent or via.';
                END IF;
            END LOOP;
            far := hygiene.checked_related_table(relation, given, entry.role, search_path);
            spec := (SELECT jsonb_build_object('schema', n.nspname, 'table', c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = far)
                || jsonb_build_object('columns', hygiene.related_columns(given, 'column', entry.role, far), 'key', hygiene.related_columns(given, 'key', entry.role, far));
            IF given ? 'order' THEN
                spec := spec || jsonb_build_object('order', hygiene.related_columns(given, 'order', entry.role, far));
            END IF;
            link := NULL;
            IF given ? 'via' THEN
                via := given -> 'via';
                FOR word IN SELECT jsonb_object_keys(via) LOOP
                    IF NOT word = ANY (ARRAY['schema', 'table', 'key', 'references', 'where']) THEN
                        RAISE EXCEPTION 'unknown key "%" in "via" of role "%"', word, entry.role USING ERRCODE = 'invalid_parameter_value',
                            HINT = 'A link table is given by table, key, references, and optionally schema and where.';
                    END IF;
                END LOOP;
                link := hygiene.checked_related_table(relation, via, entry.role, search_path);
                part := (SELECT jsonb_build_object('schema', n.nspname, 'table', c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = link)
                    || jsonb_build_object('key', hygiene.related_columns(via, 'key', entry.role, link), 'references', hygiene.related_columns(via, 'references', entry.role, link));
                IF jsonb_array_length(part -> 'references') <> jsonb_array_length(spec -> 'key') THEN
                    RAISE EXCEPTION 'role "%": "references" of "%" and "key" of "%" have different numbers of columns', entry.role, link, far USING ERRCODE = 'invalid_parameter_value';
                END IF;
                spec := spec || jsonb_build_object('via', part);
            END IF;
            IF given ? 'parent' THEN
                spec := spec || jsonb_build_object('parent', hygiene.related_columns(given, 'parent', entry.role, relation));
                -- a row that many records refer to, such as a country: locked while one begins to
                IF link IS NOT NULL OR NOT EXISTS (
                    SELECT FROM pg_index i WHERE i.indrelid = far AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
                    AND ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place) JOIN pg_attribute a ON a.attrelid = far AND a.attnum = k.attnum
                              WHERE k.place <= i.indnkeyatts ORDER BY 1) = ARRAY(SELECT n FROM unnest(hygiene.role_columns(spec, 'key')) AS n ORDER BY 1)) THEN
                    RAISE EXCEPTION 'role "%": "parent" needs a unique key of "%"', entry.role, far USING ERRCODE = 'invalid_parameter_value',
                        HINT = 'With "parent" a column of the record refers to one row of the other table, as country_id to country(id).';
                END IF;
            END IF;
            IF jsonb_array_length(coalesce(spec -> 'via' -> 'key', spec -> 'key')) <> coalesce(jsonb_array_length(spec -> 'parent'), cardinality(owner_key)) THEN
                RAISE EXCEPTION 'role "%": the key of "%" has % columns, not %', entry.role, relation, cardinality(owner_key), jsonb_array_length(coalesce(spec -> 'via' -> 'key', spec -> 'key'))
                    USING ERRCODE = 'invalid_parameter_value', HINT = format('Name as "key" the columns that hold (%s), in this order.', array_to_string(owner_key, ', '));
            END IF;
            -- the same condition of the same table is bound once
            IF btrim(given ->> 'where') <> '' THEN
                word := format('%s %s', far::oid, given ->> 'where');
                IF NOT word = ANY (conditions) THEN
                    conditions := conditions || word;
                END IF;
                spec := spec || jsonb_build_object('where', given ->> 'where', 'condition', format('%s_where_%s', base, array_position(conditions, word)));
            END IF;
            IF btrim(given -> 'via' ->> 'where') <> '' THEN
                word := format('%s %s', link::oid, given -> 'via' ->> 'where');
                IF NOT word = ANY (conditions) THEN
                    conditions := conditions || word;
                END IF;
                spec := jsonb_set(spec, '{via}', (spec -> 'via') || jsonb_build_object('where', given -> 'via' ->> 'where', 'condition', format('%s_where_%s', base, array_position(conditions, word))));
            END IF;
            result := jsonb_set(result, ARRAY[entry.role], coalesce(result -> entry.role, '[]') || jsonb_build_array(spec));
        END LOOP;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.checked_related(regclass, text, jsonb, text, text) IS 'Internal: the related columns of a mapping, checked';

-- A mapping as given, in two: columns of the table itself, and of related tables.
CREATE FUNCTION hygiene.mapping_part(columns jsonb, related boolean) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN jsonb_typeof(columns) <> 'object' THEN CASE WHEN related THEN '{}' ELSE columns END
        ELSE coalesce((
            SELECT jsonb_object_agg(e.key, CASE
                       WHEN jsonb_typeof(e.value) = 'array' THEN (SELECT coalesce(jsonb_agg(v.value ORDER BY v.place), '[]') FROM jsonb_array_elements(e.value) WITH ORDINALITY AS v(value, place)
                                                                  WHERE (jsonb_typeof(v.value) = 'object') = related)
                       WHEN related THEN jsonb_build_array(e.value)
                       ELSE e.value END)
            FROM jsonb_each(columns) e
            WHERE CASE WHEN related THEN jsonb_typeof(e.value) = 'object' OR jsonb_path_exists(e.value, 'strict $[*] ? (@.type() == "object")', '{}', true)
                  ELSE jsonb_typeof(e.value) <> 'object'
                       AND (jsonb_typeof(e.value) <> 'array' OR e.value = '[]' OR jsonb_path_exists(e.value, 'strict $[*] ? (@.type() != "object")', '{}', true)) END), '{}') END
    $$;
COMMENT ON FUNCTION hygiene.mapping_part(jsonb, boolean) IS 'Internal: what a mapping says of the table itself, or of related tables';

-- The mapping as register() takes it.
CREATE FUNCTION hygiene.registered_mapping(registration hygiene.registration) RETURNS jsonb
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT registration.columns || coalesce((
        SELECT jsonb_object_agg(e.key, coalesce(registration.columns -> e.key, '[]') || (
            SELECT jsonb_agg((s.spec - 'columns' - 'condition' - 'condition_columns') || jsonb_build_object('column', s.spec -> 'columns')
                             || CASE WHEN s.spec ? 'via' THEN jsonb_build_object('via', (s.spec -> 'via') - 'condition' - 'condition_columns') ELSE '{}' END ORDER BY s.place)
            FROM jsonb_array_elements(e.value) WITH ORDINALITY AS s(spec, place)))
        FROM jsonb_each(registration.related) e), '{}')
    $$;
COMMENT ON FUNCTION hygiene.registered_mapping(hygiene.registration) IS 'A registered mapping as register() takes it';

-- From a mapping to SQL ----------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.columns_equal(left_alias text, left_columns text[], right_alias text, right_columns text[]) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT string_agg(format('%I.%I OPERATOR(pg_catalog.=) %I.%I', left_alias, l, right_alias, r), ' AND ' ORDER BY place)
    FROM unnest(left_columns, right_columns) WITH ORDINALITY AS c(l, r, place)
    $$;
COMMENT ON FUNCTION hygiene.columns_equal(text, text[], text, text[]) IS 'Internal: SQL that columns of two rows are equal';

CREATE FUNCTION hygiene.condition_of(spec jsonb, alias text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN spec ? 'condition' THEN format('hygiene.%I(%s)', spec ->> 'condition',
               (SELECT string_agg(format('%I.%I', alias, c), ', ' ORDER BY p) FROM unnest(hygiene.role_columns(spec, 'condition_columns')) WITH ORDINALITY AS x(c, p))) ELSE 'true' END
    $$;
COMMENT ON FUNCTION hygiene.condition_of(jsonb, text) IS 'Internal: SQL of the condition on a related row alone';

CREATE FUNCTION hygiene.related_condition(spec jsonb, alias text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT CASE WHEN spec ? 'condition' THEN ' AND ' || hygiene.condition_of(spec, alias) ELSE '' END $$;
COMMENT ON FUNCTION hygiene.related_condition(jsonb, text) IS 'Internal: SQL of the condition on a related row, after others';

-- E-mail and phone take every related row, other roles the first one: a street and a town of two addresses make none.
CREATE FUNCTION hygiene.related_expression(registration hygiene.registration, relation regclass, alias text, role text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    spec jsonb;
    far regclass;
    link regclass;
    owner_key text[];
    value text;
    ordering text;
    source text;
    parts text[] := '{}';
BEGIN
    IF hygiene.role_columns(registration.columns, role) IS NOT NULL THEN
        parts := parts || hygiene.role_expression(relation, alias, role, hygiene.role_columns(registration.columns, role), registration.region);
    END IF;
    FOR spec IN SELECT jsonb_array_elements(registration.related -> role) LOOP
        far := hygiene.related_table(spec);
        link := hygiene.related_table(spec -> 'via');
        IF far IS NULL OR spec ? 'via' AND link IS NULL THEN
            RAISE EXCEPTION 'relation "%" does not exist', CASE WHEN far IS NULL THEN spec ->> 'table' ELSE spec -> 'via' ->> 'table' END USING ERRCODE = 'undefined_table',
                HINT = format('Register "%s" again with the tables there are now: hygiene.register().', relation);
        END IF;
        owner_key := coalesce(hygiene.role_columns(spec, 'parent'), hygiene.key_columns(relation));
        value := hygiene.role_expression(far, 'related', role, hygiene.role_columns(spec, 'columns'), registration.region);
        ordering := (SELECT string_agg(format('related.%I', name), ', ' ORDER BY place)
                     FROM unnest(hygiene.role_columns(spec, 'order') || hygiene.order_of(far, hygiene.role_columns(spec, 'columns'))) WITH ORDINALITY AS o(name, place));
        source := format('%s AS related WHERE %s%s', far, hygiene.columns_equal('related', hygiene.role_columns(spec, 'key'), alias, owner_key), hygiene.related_condition(spec, 'related'));
        IF link IS NOT NULL THEN
            source := format('%s AS link JOIN %s AS related ON %s WHERE %s%s%s', link, far,
                hygiene.columns_equal('related', hygiene.role_columns(spec, 'key'), 'link', hygiene.role_columns(spec -> 'via', 'references')),
                hygiene.columns_equal('link', hygiene.role_columns(spec -> 'via', 'key'), alias, owner_key),
                hygiene.related_condition(spec -> 'via', 'link'), hygiene.related_condition(spec, 'related'));
        END IF;
        parts := parts || CASE WHEN role IN ('email', 'phone')
            THEN format('(SELECT pg_catalog.string_agg(%s, ''; '' ORDER BY %s) FROM %s)', value, ordering, source)
            ELSE format('(SELECT %s FROM %s ORDER BY %s LIMIT 1)', value, source, ordering) END;
    END LOOP;
    RETURN CASE WHEN cardinality(parts) = 1 THEN parts[1]
        WHEN role = 'birth_date' THEN format('coalesce(%s)', array_to_string(parts, ', '))
        ELSE format('hygiene.join_values(%s)', array_to_string(parts, ', ')) END;
END
$$;
COMMENT ON FUNCTION hygiene.related_expression(hygiene.registration, regclass, text, text) IS 'Internal: SQL of a role that has columns of related tables';

CREATE FUNCTION hygiene.order_of(relation regclass, otherwise text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    RETURN hygiene.key_columns(relation);
EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN otherwise;
END
$$;
COMMENT ON FUNCTION hygiene.order_of(regclass, text[]) IS 'Internal: columns that put the rows of a related table in an order: its key, else those given';

CREATE FUNCTION hygiene.mapped_expression(registration hygiene.registration, relation regclass, alias text, role text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN registration.related ? role THEN hygiene.related_expression(registration, relation, alias, role)
                ELSE hygiene.role_expression(relation, alias, role, hygiene.role_columns(registration.columns, role), registration.region) END
    $$;
COMMENT ON FUNCTION hygiene.mapped_expression(hygiene.registration, regclass, text, text) IS 'Internal: SQL of one role of a registered relation, wherever its columns are';

-- Where the identity is stored ---------------------------------------------------------------------------------

CREATE FUNCTION hygiene.identity_table(registration hygiene.registration) RETURNS regclass
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT CASE WHEN registration.identity_table IS NOT NULL THEN to_regclass(format('hygiene.%I', registration.identity_table)) END $$;
COMMENT ON FUNCTION hygiene.identity_table(hygiene.registration) IS 'The table that holds the identities of a record spread over tables; NULL when there is none';

-- k1, k2 ...: the record's key
CREATE FUNCTION hygiene.stored_key(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT array_agg('k' || n ORDER BY n) FROM generate_series(1, cardinality(hygiene.key_columns(relation))) n $$;
COMMENT ON FUNCTION hygiene.stored_key(regclass) IS 'Internal: the key columns of an identity table';

CREATE FUNCTION hygiene.stored_identity(registration hygiene.registration, relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT format('(SELECT stored.identity FROM hygiene.%I AS stored WHERE %s)', registration.identity_table,
                  hygiene.columns_equal('stored', hygiene.stored_key(relation), alias, hygiene.key_columns(relation)))
    $$;
COMMENT ON FUNCTION hygiene.stored_identity(hygiene.registration, regclass, text) IS 'Internal: SQL of a row''s identity as it is stored';

-- FROM and identity of registered rows, so that the index serves wherever it is.
CREATE FUNCTION hygiene.record_source(registration hygiene.registration, relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN hygiene.identity_table(registration) IS NULL THEN format('%s AS %I', relation, alias)
        ELSE format('(%s AS %I JOIN hygiene.%I AS %I ON %s)', relation, alias, registration.identity_table, alias || '_stored',
                    hygiene.columns_equal(alias || '_stored', hygiene.stored_key(relation), alias, hygiene.key_columns(relation))) END
    $$;
COMMENT ON FUNCTION hygiene.record_source(hygiene.registration, regclass, text) IS 'Internal: SQL of the rows of a registered relation with their identities, for FROM';

CREATE FUNCTION hygiene.record_identity(registration hygiene.registration, relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN hygiene.identity_table(registration) IS NULL THEN hygiene.identity_sql(registration, relation, alias)
        ELSE format('%I.identity', alias || '_stored') END
    $$;
COMMENT ON FUNCTION hygiene.record_identity(hygiene.registration, regclass, text) IS 'Internal: SQL of the identity of a row of record_source()';

-- What is registered ---------------------------------------------------------------------------------------
-- Names, not OIDs: an OID of a dropped table would be dumped and bound to another one.  Event triggers keep
-- them true; registration_relation (not dumped) is what they recognise a renamed table and its columns by.

CREATE TABLE hygiene.registration (
    schema_name text NOT NULL,
    table_name text NOT NULL,
    kind text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['person', 'organization', 'party'])),
    columns jsonb NOT NULL,
    related jsonb NOT NULL DEFAULT '{}',
    identity_table text,
    region text,
    options jsonb NOT NULL DEFAULT '{}',
    rule_set integer NOT NULL DEFAULT 1,
    registered_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    registered_by text NOT NULL DEFAULT current_user,
    PRIMARY KEY (schema_name, table_name)
);
COMMENT ON TABLE hygiene.registration IS 'Registered tables: what their columns mean; written by register() and unregister()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.registration', '');
GRANT SELECT ON hygiene.registration TO PUBLIC;
ALTER TABLE hygiene.trained_model
    ADD FOREIGN KEY (schema_name, table_name) REFERENCES hygiene.registration ON UPDATE CASCADE ON DELETE CASCADE,
    ADD FOREIGN KEY (other_schema_name, other_table_name) REFERENCES hygiene.registration ON UPDATE CASCADE ON DELETE CASCADE;

CREATE TABLE hygiene.registration_relation (
    relid oid PRIMARY KEY,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    column_numbers jsonb NOT NULL
);
COMMENT ON TABLE hygiene.registration_relation IS 'Internal: which relation and column numbers a registration had last, so that renames can be followed; not dumped';
GRANT SELECT ON hygiene.registration_relation TO PUBLIC;

-- Roles ----------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.identity_roles(kind text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE kind
        WHEN 'person' THEN ARRAY['given_name', 'middle_name', 'family_name', 'birth_name', 'full_name', 'birth_date', 'email', 'phone',
            'street', 'postcode', 'city', 'country', 'organization', 'national_id', 'external_id', 'extra']
        WHEN 'organization' THEN ARRAY['name', 'alias', 'website', 'email', 'phone', 'street', 'postcode', 'city', 'country',
            'registration_number', 'tax_number', 'external_id', 'extra']
        ELSE ARRAY['given_name', 'middle_name', 'family_name', 'birth_name', 'full_name', 'birth_date', 'name', 'alias', 'website', 'email', 'phone',
            'street', 'postcode', 'city', 'country', 'organization', 'national_id', 'registration_number', 'tax_number', 'external_id', 'extra']
        END
    $$;
COMMENT ON FUNCTION hygiene.identity_roles(text) IS 'Roles columns can have in the identity of a person, organization or party';

CREATE FUNCTION hygiene.other_roles() RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT ARRAY['created_at', 'updated_at', 'created_by', 'source', 'last_activity', 'deleted', 'is_organization'] $$;
COMMENT ON FUNCTION hygiene.other_roles() IS 'Roles columns can have beyond the identity';

-- Reading a registration -----------------------------------------------------------------------------------

CREATE FUNCTION hygiene.registration_of(relation regclass) RETURNS hygiene.registration
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result hygiene.registration;
    root regclass := relation;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'relation must not be NULL' USING ERRCODE = 'null_value_not_allowed',
            HINT = 'Give the name of a registered table, such as ''crm.contact''.';
    END IF;
    SELECT r.* INTO result
    FROM hygiene.registration r
    JOIN pg_class c ON c.relname = r.table_name
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name
    WHERE c.oid = relation;
    IF NOT FOUND THEN
        -- a partition is what its root is
        root := pg_partition_root(relation);
        IF root IS NOT NULL AND root <> relation THEN
            RETURN hygiene.registration_of(root);
        END IF;
        RAISE EXCEPTION 'relation "%" is not registered', relation USING ERRCODE = 'undefined_object',
            HINT = format('Register it first: SELECT * FROM hygiene.register(%L);', relation::text);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.registration_of(regclass) IS 'The registration of a table (of its root, for a partition); an error when it has none';

CREATE FUNCTION hygiene.check_owner(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF relation IS NOT NULL AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = relation) THEN
        RAISE EXCEPTION 'relation with OID % does not exist', relation::oid USING ERRCODE = 'undefined_table', HINT = 'Give the name of a table, such as ''crm.contact''.';
    END IF;
    IF NOT (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = relation) THEN
        RAISE EXCEPTION 'must be owner of relation "%"', relation USING ERRCODE = 'insufficient_privilege',
            HINT = 'Who changes the rules of a table must own it.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_owner(regclass) IS 'Internal: an error unless the current user owns the relation';

-- Keys: the primary key as text ----------------------------------------------------------------------------

CREATE FUNCTION hygiene.key_columns(relation regclass) RETURNS text[]
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result text[];
BEGIN
    SELECT ARRAY(SELECT jsonb_array_elements_text(CASE jsonb_typeof(r.options -> 'key') WHEN 'array' THEN r.options -> 'key'
                                                  ELSE jsonb_build_array(r.options -> 'key') END))
    INTO result
    FROM hygiene.registration r
    JOIN pg_class c ON c.relname = r.table_name
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name
    WHERE c.oid = relation AND r.options ? 'key';
    IF FOUND THEN
        PERFORM FROM unnest(result) AS name
        WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = name AND a.attnum > 0 AND NOT a.attisdropped);
        IF FOUND THEN
            RAISE EXCEPTION 'relation "%" has no column of the option "key": %', relation, array_to_string(result, ', ') USING ERRCODE = 'undefined_column',
                HINT = format('Register it again with the columns that identify a row: hygiene.register(%L, options => ''{"key": ["..."]}'').', relation::text);
        END IF;
        RETURN result;
    END IF;
    -- the primary key, else the unique index of fewest NOT NULL columns
    SELECT ARRAY(SELECT a.attname::text
                 FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                 WHERE k.place <= i.indnkeyatts ORDER BY k.place)
    INTO result
    FROM pg_index i
    WHERE i.indrelid = relation AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL
      AND (i.indisprimary OR NOT EXISTS (
            SELECT FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE k.place <= i.indnkeyatts AND NOT a.attnotnull))
    ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid
    LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'relation "%" has no primary key', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Add a primary key, or name the columns that identify a row: hygiene.register(%L, options => ''{"key": ["id"]}'').', relation::text);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.key_columns(regclass) IS
    'The columns whose values are a row''s key: primary key, else the smallest NOT NULL unique index, or the option key of register()';

CREATE FUNCTION hygiene.key_expression(relation regclass, alias text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := hygiene.key_columns(relation);
BEGIN
    IF cardinality(names) = 1 THEN
        RETURN format('%I.%I::pg_catalog.text', alias, names[1]);
    END IF;
    RETURN format('pg_catalog.to_json(ARRAY[%s])::pg_catalog.text',
                  (SELECT string_agg(format('%I.%I::pg_catalog.text', alias, name), ', ' ORDER BY place)
                   FROM unnest(names) WITH ORDINALITY AS k(name, place)));
END
$$;
COMMENT ON FUNCTION hygiene.key_expression(regclass, text) IS 'SQL of a row''s key as text: the column, or a JSON array of several';

CREATE FUNCTION hygiene.key_condition(relation regclass, alias text, key_parameter text) RETURNS text
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := hygiene.key_columns(relation);
BEGIN
    RETURN (SELECT string_agg(
                format('%I.%I OPERATOR(pg_catalog.=) (%s)::%s', alias, name,
                    CASE WHEN cardinality(names) = 1 THEN key_parameter
                         ELSE format('(%s::pg_catalog.json ->> %s)', key_parameter, place - 1) END,
                    -- without its length: a cast to varchar(3) would cut "abcd" and find the row "abc"
                    format_type(a.atttypid, -1)), ' AND ' ORDER BY place)
            FROM unnest(names) WITH ORDINALITY AS k(name, place)
            JOIN pg_attribute a ON a.attrelid = relation AND a.attname = name);
END
$$;
COMMENT ON FUNCTION hygiene.key_condition(regclass, text, text) IS 'SQL that finds a row by its key as text, with the key''s own types so that its index serves';

-- From a mapping to SQL -------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.extra_values(VARIADIC pairs text[]) RETURNS jsonb
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_extra_values';
COMMENT ON FUNCTION hygiene.extra_values(text[]) IS 'Names and values by turns as a JSON object, without those that are NULL; IMMUTABLE, unlike jsonb_build_object';

CREATE FUNCTION hygiene.column_as_text(relation regclass, alias text, column_name text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    reference text := CASE WHEN alias IS NULL THEN format('%I', column_name) ELSE format('%I.%I', alias, column_name) END;
    base regtype;
    category "char";
    element regtype;
BEGIN
    SELECT CASE t.typtype WHEN 'd' THEN getbasetype ELSE t.oid END, b.typcategory, nullif(b.typelem, 0)
    INTO base, category, element
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    CROSS JOIN LATERAL (SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END AS getbasetype) d
    JOIN pg_type b ON b.oid = d.getbasetype
    WHERE a.attrelid = relation AND a.attname = column_name AND a.attnum > 0 AND NOT a.attisdropped;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'column "%" of relation "%" does not exist', column_name, relation USING ERRCODE = 'undefined_column',
            HINT = format('Register the relation again with the columns it has now: SELECT * FROM hygiene.register(%L);', relation::text);
    END IF;
    IF base IN ('text'::regtype, 'varchar'::regtype) THEN
        RETURN reference;
    ELSIF base IN ('bpchar'::regtype, 'name'::regtype, 'int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'uuid'::regtype, 'boolean'::regtype)
        OR (category = 'S' AND (SELECT typname FROM pg_type WHERE oid = base) = 'citext') THEN
        RETURN reference || '::pg_catalog.text';
    ELSIF category = 'A' AND EXISTS (SELECT FROM pg_type t WHERE t.oid = CASE WHEN (SELECT e.typtype FROM pg_type e WHERE e.oid = element) = 'd'
                                                                           THEN (SELECT e.typbasetype FROM pg_type e WHERE e.oid = element) ELSE element END
                                     AND (t.oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) OR t.typcategory = 'S' AND t.typname = 'citext')) THEN
        RETURN format('hygiene.join_values(VARIADIC %s::pg_catalog.text[])', reference);
    END IF;
    RAISE EXCEPTION 'column "%" of relation "%" has type %, which cannot be part of an identity', column_name, relation, format_type(base, NULL)
        USING ERRCODE = 'datatype_mismatch',
        HINT = 'Use a text, number, uuid or text[] column, or a generated column: ALTER TABLE ... ADD COLUMN ... text GENERATED ALWAYS AS '
               || CASE WHEN base = 'jsonb'::regtype THEN format('(translate(%I::text, ''[]"'', '''')) STORED makes one of a JSON array of strings.', column_name) ELSE '(...) STORED.' END;
END
$$;
COMMENT ON FUNCTION hygiene.column_as_text(regclass, text, text) IS 'Internal: SQL of a column as text, IMMUTABLE by its type; an error for types that have no such form';

CREATE FUNCTION hygiene.column_as_date(relation regclass, alias text, column_names text[], region text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    reference text;
    base regtype;
BEGIN
    IF cardinality(column_names) = 3 THEN   -- year, month, day
        RETURN format('hygiene.parse_birth_date(%s, %L)',
                      (SELECT string_agg(hygiene.column_as_text(relation, alias, name), ' || ''-'' || ' ORDER BY place)
                       FROM unnest(column_names) WITH ORDINALITY AS c(name, place)), region);
    ELSIF cardinality(column_names) <> 1 THEN
        RAISE EXCEPTION 'role "birth_date" takes one column, or three: year, month and day' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    reference := CASE WHEN alias IS NULL THEN format('%I', column_names[1]) ELSE format('%I.%I', alias, column_names[1]) END;
    SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO base
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = relation AND a.attname = column_names[1] AND a.attnum > 0 AND NOT a.attisdropped;
    RETURN CASE base
        WHEN 'date'::regtype THEN reference
        WHEN 'timestamp'::regtype THEN reference || '::pg_catalog.date'
        WHEN 'timestamptz'::regtype THEN format('(%s AT TIME ZONE ''UTC'')::pg_catalog.date', reference)
        ELSE format('hygiene.parse_birth_date(%s, %L)', hygiene.column_as_text(relation, alias, column_names[1]), region)
        END;
END
$$;
COMMENT ON FUNCTION hygiene.column_as_date(regclass, text, text[], text) IS 'Internal: SQL of a birth date column as date, whatever its type';

-- One role of a mapping as SQL; columns that share a role are joined.
CREATE FUNCTION hygiene.role_expression(relation regclass, alias text, role text, column_names text[], region text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    one_type regtype;
BEGIN
    IF role = 'birth_date' THEN
        RETURN hygiene.column_as_date(relation, alias, column_names, region);
    ELSIF role = 'extra' THEN
        SELECT a.atttypid INTO one_type FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = column_names[1] AND a.attnum > 0;
        IF cardinality(column_names) = 1 AND one_type = 'jsonb'::regtype THEN
            RETURN CASE WHEN alias IS NULL THEN format('%I', column_names[1]) ELSE format('%I.%I', alias, column_names[1]) END;
        END IF;
        RETURN format('hygiene.extra_values(%s)',
                      (SELECT string_agg(format('%L, %s', name, hygiene.column_as_text(relation, alias, name)), ', ' ORDER BY place)
                       FROM unnest(column_names) WITH ORDINALITY AS c(name, place)));
    ELSIF cardinality(column_names) = 1 THEN
        RETURN hygiene.column_as_text(relation, alias, column_names[1]);
    END IF;
    RETURN format('hygiene.join_values(%s)',
                  (SELECT string_agg(hygiene.column_as_text(relation, alias, name), ', ' ORDER BY place)
                   FROM unnest(column_names) WITH ORDINALITY AS c(name, place)));
END
$$;
COMMENT ON FUNCTION hygiene.role_expression(regclass, text, text, text[], text) IS 'Internal: SQL of one role of a registered relation';

CREATE FUNCTION hygiene.role_columns(columns jsonb, role text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE jsonb_typeof(columns -> role)
        WHEN 'string' THEN ARRAY[columns ->> role]
        WHEN 'array' THEN ARRAY(SELECT jsonb_array_elements_text(columns -> role))
        END
    $$;
COMMENT ON FUNCTION hygiene.role_columns(jsonb, text) IS 'The columns a mapping gives a role, or NULL';

-- Constructor call of one kind.  Roles in `given` (a JSON object of values) replace what is mapped; its value is read from
-- the parameter named `given_parameter`.
CREATE FUNCTION hygiene.constructor_call(registration hygiene.registration, relation regclass, kind text, alias text, given jsonb, given_parameter text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    role text;
    arguments text[] := '{}';
    mapped text[];
BEGIN
    FOREACH role IN ARRAY hygiene.identity_roles(kind) LOOP
        mapped := hygiene.role_columns(registration.columns, role);
        IF given ? role THEN
            arguments := arguments || format(CASE role
                WHEN 'birth_date' THEN 'birth_date => hygiene.parse_birth_date(%2$s ->> %1$L, %3$L)'
                WHEN 'extra' THEN 'extra => %2$s -> %1$L'
                ELSE '%1$I => %2$s ->> %1$L' END, role, given_parameter, registration.region);
        ELSIF registration.related ? role THEN
            arguments := arguments || format('%I => %s', role, hygiene.related_expression(registration, relation, coalesce(alias, 't'), role));
        ELSIF mapped IS NOT NULL THEN
            arguments := arguments || format('%I => %s', role, hygiene.role_expression(relation, alias, role, mapped, registration.region));
        END IF;
    END LOOP;
    IF registration.region IS NOT NULL THEN
        arguments := arguments || format('region => %L', registration.region);
    END IF;
    RETURN format('hygiene.%I(%s)', kind, array_to_string(arguments, ', '));
END
$$;
COMMENT ON FUNCTION hygiene.constructor_call(hygiene.registration, regclass, text, text, jsonb, text) IS 'Internal: SQL of person(...) or organization(...) for a registered relation';

-- Which rows of a table of kind party are organisations.
CREATE FUNCTION hygiene.organization_condition(registration hygiene.registration, relation regclass, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    mapped text[] := hygiene.role_columns(registration.columns, 'is_organization');
    base regtype;
BEGIN
    SELECT a.atttypid INTO base FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = mapped[1] AND a.attnum > 0;
    IF base = 'boolean'::regtype THEN
        RETURN CASE WHEN alias IS NULL THEN format('%I', mapped[1]) ELSE format('%I.%I', alias, mapped[1]) END;
    END IF;
    -- a type column: what it says in a word
    RETURN format('(hygiene.fold(%s) OPERATOR(pg_catalog.=) ANY (ARRAY[''true'', ''t'', ''1'', ''y'', ''yes'', ''organization'', ''organisation'', ''company'', ''business'', ''bedrijf'', ''organisatie'', ''firma'', ''societe'']::pg_catalog.text[]))',
                        hygiene.column_as_text(relation, alias, mapped[1]));
END
$$;
COMMENT ON FUNCTION hygiene.organization_condition(hygiene.registration, regclass, text) IS 'Internal: SQL that is true of rows that are organisations, by the role "is_organization"';

CREATE FUNCTION hygiene.identity_sql(registration hygiene.registration, relation regclass, alias text, given jsonb DEFAULT '{}', given_parameter text DEFAULT '$1') RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    condition text;
BEGIN
    IF given = '{}' AND hygiene.identity_table(registration) IS NOT NULL THEN
        RETURN hygiene.stored_identity(registration, relation, coalesce(alias, 't'));
    ELSIF registration.kind <> 'party' THEN
        RETURN hygiene.constructor_call(registration, relation, registration.kind, alias, given, given_parameter);
    END IF;
    condition := CASE WHEN given ? 'is_organization' THEN format('(%s ->> ''is_organization'')::pg_catalog.bool', given_parameter)
                 ELSE hygiene.organization_condition(registration, relation, alias) END;
    RETURN format('CASE WHEN %s THEN %s ELSE %s END', condition,
                  hygiene.constructor_call(registration, relation, 'organization', alias, given, given_parameter),
                  hygiene.constructor_call(registration, relation, 'person', alias, given, given_parameter));
END
$$;
COMMENT ON FUNCTION hygiene.identity_sql(hygiene.registration, regclass, text, jsonb, text) IS 'Internal: SQL of a row''s identity by a registration';

CREATE FUNCTION hygiene.identity_expression(relation regclass, alias text DEFAULT NULL) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.identity_sql(hygiene.registration_of(relation), relation, alias) $$;
COMMENT ON FUNCTION hygiene.identity_expression(regclass, text) IS 'The SQL of a registered row''s identity, as the index uses it; alias names the row in a query';

-- What a column of the role "deleted" means is decided once, when a table is registered, and kept in its option deleted_when.
CREATE FUNCTION hygiene.deleted_when(relation regclass, column_name text, given text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    -- Odoo and Tryton say it the other way round
    inverted boolean := column_name IN ('active', 'is_active', 'isactive', 'actief', 'aktiv');
    base regtype;
    possible text[];
BEGIN
    SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END INTO base
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = relation AND a.attname = column_name AND a.attnum > 0;
    possible := CASE
        WHEN base = 'boolean'::regtype THEN ARRAY['true', 'false', 'not null']
        WHEN base IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) THEN ARRAY['nonzero', 'zero', 'not null']
        ELSE ARRAY['not null'] END;
    IF given IS NOT NULL AND NOT given = ANY (possible) THEN
        RAISE EXCEPTION 'invalid value for option "deleted_when": "%"', given USING ERRCODE = 'invalid_parameter_value',
            HINT = format('For column "%s" of type %s it is: %s.', column_name, format_type(base, NULL), array_to_string(possible, ', '));
    END IF;
    RETURN coalesce(given, CASE WHEN inverted AND cardinality(possible) > 1 THEN possible[2] ELSE possible[1] END);
END
$$;
COMMENT ON FUNCTION hygiene.deleted_when(regclass, text, text) IS
    'Internal: when a column of the role "deleted" says that a row is deleted: true, false, nonzero, zero or not null; as given, else by its type and name';

CREATE FUNCTION hygiene.live_condition(registration hygiene.registration, relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN NOT registration.columns ? 'deleted' THEN 'true'
           ELSE format(CASE registration.options ->> 'deleted_when'
                           WHEN 'true' THEN '%1$s%2$I IS NOT TRUE'
                           WHEN 'false' THEN '%1$s%2$I IS NOT FALSE'
                           WHEN 'nonzero' THEN '(%1$s%2$I OPERATOR(pg_catalog.<>) 0) IS NOT TRUE'
                           WHEN 'zero' THEN '(%1$s%2$I OPERATOR(pg_catalog.=) 0) IS NOT TRUE'
                           ELSE '%1$s%2$I IS NULL' END,
                       CASE WHEN alias IS NULL THEN '' ELSE format('%I.', alias) END, (hygiene.role_columns(registration.columns, 'deleted'))[1]) END
    $$;
COMMENT ON FUNCTION hygiene.live_condition(hygiene.registration, regclass, text) IS 'Internal: SQL that is true of rows not deleted, by the role "deleted"';

CREATE FUNCTION hygiene.literal_list(items text[]) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT string_agg(quote_literal(v), ', ' ORDER BY p) FROM unnest(items) WITH ORDINALITY AS x(v, p) $$;
COMMENT ON FUNCTION hygiene.literal_list(text[]) IS 'Internal: SQL of texts as a list of literals, such as the arguments of a trigger';

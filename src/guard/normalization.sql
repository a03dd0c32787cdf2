-- Normalization: columns hold the normal form of their role -----------------------------------------------------------

CREATE FUNCTION hygiene.normalize_row() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_normalize_row';
COMMENT ON FUNCTION hygiene.normalize_row() IS 'Trigger that brings columns into their normal form before a row is written; put on a table by add_normalization()';
REVOKE ALL ON FUNCTION hygiene.normalize_row() FROM PUBLIC;

CREATE FUNCTION hygiene.normal_record(record anyelement, arguments text[]) RETURNS anyelement
    LANGUAGE C STABLE STRICT COST 500 AS 'MODULE_PATHNAME', 'hygiene_normal_record';
COMMENT ON FUNCTION hygiene.normal_record(anyelement, text[]) IS 'Internal: the record as a normalization of these arguments would write it; the arguments must be the same for all rows of a query';

CREATE FUNCTION hygiene.record_problems(record anyelement, arguments text[]) RETURNS text[]
    LANGUAGE C STABLE STRICT COST 500 AS 'MODULE_PATHNAME', 'hygiene_record_problems';
COMMENT ON FUNCTION hygiene.record_problems(anyelement, text[]) IS
    'Internal: for each column of the arguments why it stays as it is: empty, placeholder, invalid, remark, too_long, refused (by its domain); NULL when it does not';

CREATE FUNCTION hygiene.normal_roles() RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT ARRAY['given_name', 'middle_name', 'family_name', 'birth_name', 'full_name', 'organization', 'name', 'alias', 'email', 'phone', 'website',
                       'street', 'postcode', 'city', 'country', 'registration_number', 'tax_number'] $$;
COMMENT ON FUNCTION hygiene.normal_roles() IS 'Internal: roles of a registration that have a normal form a column can hold';

CREATE FUNCTION hygiene.cannot_be_normalized(relation regclass, column_name text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE
        WHEN a.attgenerated <> '' THEN 'it is generated'
        WHEN NOT EXISTS (SELECT FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
                         WHERE t.oid = (WITH RECURSIVE base AS (SELECT a.atttypid AS oid UNION ALL SELECT d.typbasetype FROM base JOIN pg_type d ON d.oid = base.oid AND d.typtype = 'd')
                                        SELECT base.oid FROM base JOIN pg_type d ON d.oid = base.oid AND d.typtype <> 'd')
                           AND (t.oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) OR t.typname = 'citext' AND t.typcategory = 'S'
                                OR e.oid IN ('text'::regtype, 'varchar'::regtype)))
             THEN format('it has type %s', format_type(a.atttypid, a.atttypmod))
        WHEN EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = relation AND k.contype IN ('p', 'f') AND a.attnum = ANY (k.conkey)
                     OR k.confrelid = relation AND k.contype = 'f' AND a.attnum = ANY (k.confkey)) THEN 'it is part of a key' END
    FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = column_name AND a.attnum > 0 AND NOT a.attisdropped
    $$;
COMMENT ON FUNCTION hygiene.cannot_be_normalized(regclass, text) IS 'Internal: why a column cannot be normalized, or NULL';

-- What a trigger argument list says: region, column of the country, column that tells an organisation, then column and role by turns.
CREATE FUNCTION hygiene.normalization_arguments(relation regclass, columns text[] DEFAULT NULL) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    known text[] := hygiene.normal_roles();
    beyond text[] := ARRAY['birth_date', 'iban', 'bic', 'lei', 'gender', 'text'];
    names text[] := columns;
    name text;
    role text;
    a record;
    reason text;
    result text[];
BEGIN
    result := ARRAY[coalesce(registration.region, ''), coalesce((hygiene.role_columns(registration.columns, 'country'))[1], ''),
                    CASE registration.kind WHEN 'party' THEN (hygiene.role_columns(registration.columns, 'is_organization'))[1] ELSE '' END];
    IF columns IS NULL THEN
        SELECT array_agg(DISTINCT c) INTO names
        FROM unnest(known) r, unnest(hygiene.role_columns(registration.columns, r)) c;
    ELSIF cardinality(columns) = 0 OR array_position(columns, NULL) IS NOT NULL THEN
        RAISE EXCEPTION 'columns must name the columns to normalize' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example ''{email, phone, account:iban}''; NULL means every column whose role has a normal form.';
    END IF;
    FOR name IN SELECT n.name FROM unnest(names) WITH ORDINALITY AS n(name, place)
                ORDER BY CASE WHEN columns IS NULL THEN (SELECT x.attnum FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = n.name) END, n.place LOOP
        role := NULL;
        SELECT * INTO a FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = name AND x.attnum > 0 AND NOT x.attisdropped;
        IF NOT FOUND AND name ~ ':' THEN
            role := substring(name FROM '[^:]*$');
            name := left(name, -1 - length(role));
            SELECT * INTO a FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = name AND x.attnum > 0 AND NOT x.attisdropped;
        END IF;
        IF a.attname IS NULL AND registration.related ? name THEN
            RAISE EXCEPTION 'role "%" of relation "%" is in a table that cannot be normalized', name, relation USING ERRCODE = 'feature_not_supported',
                DETAIL = format('It is a column of %s.', (SELECT string_agg(format('"%s"', s ->> 'table'), ', ') FROM jsonb_array_elements(registration.related -> name) s)),
                HINT = 'Rows that many records refer to, and roles without a normal form, stay as they are; the identity of the record has normal forms all the same.';
        END IF;
        IF a.attname IS NULL THEN
            RAISE EXCEPTION 'column "%" of relation "%" does not exist', name, relation USING ERRCODE = 'undefined_column',
                HINT = format('Columns are: %s.', (SELECT string_agg(x.attname, ', ' ORDER BY x.attnum) FROM pg_attribute x
                                                   WHERE x.attrelid = relation AND x.attnum > 0 AND NOT x.attisdropped));
        ELSIF role IS NOT NULL AND NOT role = ANY (known || beyond) THEN
            RAISE EXCEPTION 'role "%" has no normal form', role USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Roles that have one are: %s.', array_to_string(known || beyond, ', '));
        END IF;
        IF role IS NULL THEN
            SELECT r INTO role FROM unnest(known || 'birth_date'::text) WITH ORDINALITY AS k(r, place)
            WHERE name = ANY (hygiene.role_columns(registration.columns, r)) ORDER BY place LIMIT 1;
            IF role IS NULL THEN
                RAISE EXCEPTION 'column "%" of relation "%" has no role with a normal form', name, relation USING ERRCODE = 'invalid_parameter_value',
                    HINT = format('Say what it is, for example "%s:iban"; roles that have a normal form are: %s.', name, array_to_string(known || beyond, ', '));
            ELSIF registration.kind = 'party' AND role = 'full_name' AND name = ANY (hygiene.role_columns(registration.columns, 'name')) THEN
                role := 'name/full_name';
            END IF;
        END IF;
        reason := hygiene.cannot_be_normalized(relation, name);
        IF reason IS NULL THEN
            result := result || ARRAY[name, role];
        ELSIF columns IS NOT NULL THEN
            RAISE EXCEPTION 'cannot normalize column "%" of relation "%": %', name, relation, reason USING ERRCODE = 'invalid_parameter_value',
                HINT = 'Columns that can be normalized hold text, or arrays of text, that is no key.';
        END IF;
    END LOOP;
    IF cardinality(result) = 3 THEN
        RAISE EXCEPTION 'relation "%" has no column to normalize', relation USING ERRCODE = 'invalid_parameter_value',
            HINT = format('Say what its columns mean: SELECT * FROM hygiene.register(%L, ...);', relation::text);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.normalization_arguments(regclass, text[]) IS 'Internal: what a normalization of these columns does, as its trigger and normal_record take it';

CREATE FUNCTION hygiene.trigger_arguments(tgargs bytea) RETURNS text[]
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT (array_agg(convert_from(decode(a, 'escape'), getdatabaseencoding()) ORDER BY p))[:count(*) - 1]
    FROM unnest(string_to_array(encode(tgargs, 'escape'), '\000')) WITH ORDINALITY AS x(a, p)
    $$;
COMMENT ON FUNCTION hygiene.trigger_arguments(bytea) IS 'Internal: the arguments of a trigger';

CREATE FUNCTION hygiene.standing_normalization(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT hygiene.trigger_arguments(t.tgargs) FROM pg_trigger t WHERE t.tgrelid = relation AND t.tgname = 'hygiene_normalization' AND t.tgfoid = 'hygiene.normalize_row()'::regprocedure
    $$;
COMMENT ON FUNCTION hygiene.standing_normalization(regclass) IS 'Internal: arguments of a table''s normalization, or NULL';

CREATE FUNCTION hygiene.make_normalization(relation regclass, arguments text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    enabled "char";
BEGIN
    SELECT t.tgenabled INTO enabled FROM pg_trigger t WHERE t.tgrelid = relation AND t.tgname = 'hygiene_normalization';
    IF FOUND THEN
        EXECUTE format('DROP TRIGGER hygiene_normalization ON %s', relation);
    END IF;
    EXECUTE format('CREATE TRIGGER hygiene_normalization BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.normalize_row(%s)',
                   relation, hygiene.literal_list(arguments));
    IF enabled <> 'O' THEN
        EXECUTE format('ALTER TABLE %s %s TRIGGER hygiene_normalization', relation,
                       CASE enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_normalization(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_normalization(regclass, text[]) IS 'Internal: makes the trigger of a normalization, in place of the one there is';

CREATE FUNCTION hygiene.check_rule_target(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    c record;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'relation must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Give the name of a table, such as ''crm.contact''.';
    END IF;
    PERFORM hygiene.check_owner(relation);
    SELECT relkind, relispartition INTO c FROM pg_class WHERE oid = relation;
    IF c.relkind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION 'cannot put a rule on "%": it is not a table', relation USING ERRCODE = 'wrong_object_type',
            HINT = 'Put it on the table whose rows are written.';
    ELSIF c.relispartition THEN
        RAISE EXCEPTION 'cannot put a rule on "%": it is a partition', relation USING ERRCODE = 'wrong_object_type',
            HINT = format('Put it on the partitioned table "%s".', pg_partition_root(relation));
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_rule_target(regclass) IS 'Internal: an error unless the current user may put rules on the relation and it can have any';

-- Records spread over tables -------------------------------------------------------------------------------------------------

-- What normalizing does to related tables: for each of them and each condition the arguments of a trigger.  wanted: roles, NULL for all.  A row that many
-- records refer to ("parent") is nobody's own, and is left out.  Where the country of a record is not in the row itself, only what says its country is read.
CREATE FUNCTION hygiene.related_forms(relation regclass, wanted text[] DEFAULT NULL) RETURNS TABLE (of_table regclass, spec jsonb, arguments text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    part record;
    c record;
    country text;
BEGIN
    FOR part IN
        SELECT hygiene.related_table(s.spec) AS of_table, s.spec ->> 'condition' AS condition, (array_agg(s.spec ORDER BY e.key))[1] AS spec
        FROM jsonb_each(registration.related) e, jsonb_array_elements(e.value) AS s(spec)
        WHERE NOT s.spec ? 'parent' AND hygiene.related_table(s.spec) IS NOT NULL
        GROUP BY 1, 2 ORDER BY 1::text, 2
    LOOP
        of_table := part.of_table;
        spec := part.spec;
        SELECT x.spec -> 'columns' ->> 0 INTO country FROM jsonb_array_elements(registration.related -> 'country') AS x(spec)
        WHERE hygiene.related_table(x.spec) = of_table AND x.spec ->> 'condition' IS NOT DISTINCT FROM part.condition AND NOT x.spec ? 'parent';
        arguments := ARRAY[CASE WHEN country IS NULL AND (registration.related || registration.columns) ? 'country' THEN '' ELSE coalesce(registration.region, '') END, coalesce(country, ''), ''];
        FOR c IN
            SELECT x.name, min(e.key) AS role, count(DISTINCT e.key) AS roles
            FROM jsonb_each(registration.related) e, jsonb_array_elements(e.value) AS s(spec), jsonb_array_elements_text(s.spec -> 'columns') AS x(name)
            WHERE hygiene.related_table(s.spec) = of_table AND s.spec ->> 'condition' IS NOT DISTINCT FROM part.condition AND NOT s.spec ? 'parent'
              AND e.key = ANY (hygiene.normal_roles()) AND (wanted IS NULL OR e.key = ANY (wanted))
            GROUP BY x.name ORDER BY x.name
        LOOP
            -- of a column that is two things nothing in the row tells which
            IF c.roles = 1 AND hygiene.cannot_be_normalized(of_table, c.name) IS NULL THEN
                arguments := arguments || ARRAY[c.name, c.role];
            END IF;
        END LOOP;
        IF cardinality(arguments) > 3 THEN
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.related_forms(regclass, text[]) IS 'Internal: what a normalization of a record does to related tables: arguments of its triggers and the mapping they are of';

CREATE FUNCTION hygiene.related_normalization_triggers(relation regclass) RETURNS TABLE (of_table regclass, name name, enabled "char", arguments text[])
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT t.tgrelid, t.tgname, t.tgenabled, hygiene.trigger_arguments(t.tgargs)
    FROM hygiene.registration r JOIN pg_class c ON c.relname = r.table_name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name
    JOIN pg_trigger t ON t.tgfoid = 'hygiene.normalize_row()'::regprocedure
    WHERE c.oid = relation AND r.identity_table IS NOT NULL AND starts_with(t.tgname, 'hygiene_normal_' || r.identity_table || '_')
      AND substr(t.tgname, length('hygiene_normal_' || r.identity_table || '_') + 1) ~ '^[0-9]+$'
    $$;
COMMENT ON FUNCTION hygiene.related_normalization_triggers(regclass) IS 'Internal: triggers that normalize related tables of a registered table';

-- The roles normalized in related tables, or NULL when none is.
CREATE FUNCTION hygiene.standing_related_normalization(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT array_agg(DISTINCT t.arguments[i + 1] ORDER BY t.arguments[i + 1])
    FROM hygiene.related_normalization_triggers(relation) t, generate_series(4, cardinality(t.arguments), 2) i
    $$;
COMMENT ON FUNCTION hygiene.standing_related_normalization(regclass) IS 'Internal: roles that are normalized in related tables, or NULL';

CREATE FUNCTION hygiene.drop_related_normalization(relation regclass) RETURNS text[]
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result text[] := hygiene.standing_related_normalization(relation);
    t record;
BEGIN
    FOR t IN SELECT x.of_table, x.name FROM hygiene.related_normalization_triggers(relation) x LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', t.name, t.of_table);
    END LOOP;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_related_normalization(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_related_normalization(regclass) IS 'Internal: takes the normalization off related tables; the roles it was of, or NULL';

-- wanted: roles, NULL for none
CREATE FUNCTION hygiene.make_related_normalization(relation regclass, wanted text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    base text := (hygiene.registration_of(relation)).identity_table;
    disabled text[] := ARRAY(SELECT format('%s %s', t.of_table::oid, t.arguments[4]) FROM hygiene.related_normalization_triggers(relation) t WHERE t.enabled = 'D');
    part record;
BEGIN
    PERFORM hygiene.drop_related_normalization(relation);
    IF wanted IS NULL THEN
        RETURN;
    END IF;
    FOR part IN SELECT f.*, row_number() OVER () AS n FROM hygiene.related_forms(relation, wanted) f LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION hygiene.normalize_row(%s)',
                       format('hygiene_normal_%s_%s', base, part.n), part.of_table, hygiene.condition_of(part.spec, 'new'),
                       hygiene.literal_list(part.arguments));
        IF format('%s %s', part.of_table::oid, part.arguments[4]) = ANY (disabled) THEN
            EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', part.of_table, format('hygiene_normal_%s_%s', base, part.n));
        END IF;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_related_normalization(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_related_normalization(regclass, text[]) IS 'Internal: makes the triggers that normalize some roles in related tables, in place of those there are';

-- Other names of columns.  Nothing is done when nothing has changed: what this does is DDL, which calls it again.
CREATE FUNCTION hygiene.refresh_related_normalization(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    wanted text[] := hygiene.standing_related_normalization(relation);
BEGIN
    IF wanted IS NOT NULL AND EXISTS (SELECT FROM hygiene.related_forms(relation, wanted) f
                                      FULL JOIN hygiene.related_normalization_triggers(relation) t ON t.of_table = f.of_table AND t.arguments = f.arguments
                                      WHERE f.of_table IS NULL OR t.of_table IS NULL) THEN
        PERFORM hygiene.make_related_normalization(relation, wanted);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_related_normalization(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_related_normalization(regclass) IS 'Internal: makes triggers that normalize related tables again when names have changed';

-- All that normalizing columns of a record means: the relation itself, when it has any, and related tables.  NULL columns: what stands, else everything.
CREATE FUNCTION hygiene.normalization_parts(relation regclass, columns text[], standing boolean) RETURNS TABLE (of_table regclass, arguments text[], condition text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    own text[];
    far text[];
BEGIN
    of_table := relation;
    condition := 'true';
    IF columns IS NULL AND standing AND (hygiene.standing_normalization(relation) IS NOT NULL OR hygiene.standing_related_normalization(relation) IS NOT NULL) THEN
        arguments := hygiene.standing_normalization(relation);
        far := coalesce(hygiene.standing_related_normalization(relation), '{}');
    ELSIF columns IS NULL THEN
        far := ARRAY(SELECT jsonb_object_keys(registration.related));
        BEGIN
            arguments := hygiene.normalization_arguments(relation);
        EXCEPTION WHEN invalid_parameter_value THEN
            IF NOT EXISTS (SELECT FROM hygiene.related_forms(relation, far)) THEN
                RAISE;
            END IF;
        END;
    ELSE
        -- a name that is no column of the relation may be a role of which related tables hold the values
        far := ARRAY(SELECT c FROM unnest(columns) c WHERE registration.related ? c
                     AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = c AND a.attnum > 0 AND NOT a.attisdropped)
                     AND EXISTS (SELECT FROM hygiene.related_forms(relation, ARRAY[c])));
        own := ARRAY(SELECT c FROM unnest(columns) WITH ORDINALITY AS x(c, p) WHERE NOT coalesce(c = ANY (far), false) ORDER BY p);
        IF own <> '{}' OR far = '{}' THEN
            arguments := hygiene.normalization_arguments(relation, own);
        END IF;
    END IF;
    IF arguments IS NOT NULL THEN
        RETURN NEXT;
    END IF;
    RETURN QUERY SELECT f.of_table, f.arguments, hygiene.condition_of(f.spec, 't') FROM hygiene.related_forms(relation, far) f;
END
$$;
COMMENT ON FUNCTION hygiene.normalization_parts(regclass, text[], boolean) IS 'Internal: tables a normalization is of, with the arguments of its triggers and which rows of t it concerns';

CREATE FUNCTION hygiene.add_normalization(relation regclass, columns text[] DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration;
    part record;
    own text[];
    far text[];     -- roles
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    registration := hygiene.registration_of(relation);
    FOR part IN SELECT * FROM hygiene.normalization_parts(relation, columns, false) LOOP
        IF part.of_table = relation THEN
            own := part.arguments;
        ELSE
            far := far || ARRAY(SELECT part.arguments[i] FROM generate_series(5, cardinality(part.arguments), 2) i);
        END IF;
    END LOOP;
    IF own IS NOT NULL THEN
        PERFORM hygiene.make_normalization(relation, own);
    ELSIF hygiene.standing_normalization(relation) IS NOT NULL THEN
        EXECUTE format('DROP TRIGGER hygiene_normalization ON %s', relation);
    END IF;
    PERFORM hygiene.make_related_normalization(relation, far);
    IF EXISTS (SELECT FROM hygiene.related_forms(relation, far) f, generate_series(5, cardinality(f.arguments), 2) i
               WHERE far IS NOT NULL AND f.arguments[1] = '' AND f.arguments[2] = '' AND registration.region IS NOT NULL
                 AND f.arguments[i] IN ('phone', 'postcode', 'registration_number', 'tax_number')) THEN
        RAISE NOTICE 'in related tables only values that tell their country themselves are normalized' USING
            DETAIL = 'The country of a record is in another row, which these triggers do not see: "+31 20 6123456" is normalized, "020 6123456" stays.',
            HINT = 'Identities have normal forms of both.';
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_normalization(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_normalization(regclass, text[]) IS
    'From now on brings columns into the normal form of their role when they are written; NULL means all whose role has one, also in related tables; "column:role" says another role. Called again it replaces what stands';

CREATE FUNCTION hygiene.remove_normalization(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF hygiene.drop_related_normalization(relation) IS NULL AND hygiene.standing_normalization(relation) IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no normalization', relation USING ERRCODE = 'undefined_object',
            HINT = format('Add one: SELECT hygiene.add_normalization(%L);', relation::text);
    END IF;
    IF hygiene.standing_normalization(relation) IS NOT NULL THEN
        EXECUTE format('DROP TRIGGER hygiene_normalization ON %s', relation);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_normalization(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_normalization(regclass) IS 'Takes the normalization off a table; values stay as they are';

-- Another mapping or other names of columns: the trigger names them, so it is made again.  column_numbers has the names
-- columns had when the trigger was made.
CREATE FUNCTION hygiene.refresh_normalization(relation regclass, column_numbers jsonb DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    old text[] := hygiene.standing_normalization(relation);
    registration hygiene.registration;
    new text[];
    name text;
    role text;
    mapped text;
BEGIN
    IF old IS NULL THEN
        RETURN;
    END IF;
    registration := hygiene.registration_of(relation);
    new := ARRAY[coalesce(registration.region, ''), coalesce((hygiene.role_columns(registration.columns, 'country'))[1], ''),
                 CASE registration.kind WHEN 'party' THEN (hygiene.role_columns(registration.columns, 'is_organization'))[1] ELSE '' END];
    FOR i IN 4 .. cardinality(old) - 1 BY 2 LOOP
        SELECT a.attname INTO name FROM jsonb_each_text(column_numbers) k
        JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = k.key::int2 AND NOT a.attisdropped WHERE k.value = old[i];
        name := coalesce(name, old[i]);
        role := old[i + 1];
        -- what the mapping says of the column now, unless it says nothing
        SELECT r INTO mapped FROM jsonb_object_keys(registration.columns) r
        WHERE name = ANY (hygiene.role_columns(registration.columns, r)) AND r = ANY (string_to_array(role, '/'));
        IF mapped IS NULL AND role = ANY (hygiene.normal_roles()) THEN
            BEGIN
                role := coalesce((hygiene.normalization_arguments(relation, ARRAY[name]))[5], role);
            EXCEPTION WHEN invalid_parameter_value OR undefined_column THEN
                NULL;       -- named with a role of its own, or gone
            END;
        END IF;
        new := new || ARRAY[name, role];
    END LOOP;
    IF new <> old THEN
        PERFORM hygiene.make_normalization(relation, new);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_normalization(regclass, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_normalization(regclass, jsonb) IS 'Internal: makes the trigger of a normalization again when the mapping or names of columns have changed';

-- Looking before -------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.preview_normalization(relation regclass, columns text[] DEFAULT NULL)
    RETURNS TABLE (column_name name, role text, row_count bigint, empty bigint, would_change bigint, no_normal_form bigint, examples text[], problem_examples text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
#variable_conflict use_variable
DECLARE
    part record;
    source text;
    mapped text;
    counts bigint[];
    n int;
BEGIN
    FOR part IN SELECT * FROM hygiene.normalization_parts(relation, columns, true) LOOP
        n := (cardinality(part.arguments) - 3) / 2;
        source := format('%s AS t WHERE %s', part.of_table, part.condition);
        EXECUTE format('SELECT ARRAY[pg_catalog.count(*), %s] FROM (SELECT t, hygiene.normal_record(t, $1) AS n, hygiene.record_problems(t, $1) AS p FROM %s OFFSET 0) s',
            (SELECT string_agg(format('count(*) FILTER (WHERE (t).%1$I IS NULL OR p[%2$s] = ''empty''), '
                                      'count(*) FILTER (WHERE (t).%1$I::text COLLATE "C" IS DISTINCT FROM (n).%1$I::text COLLATE "C"), '
                                      'count(*) FILTER (WHERE p[%2$s] <> ''empty'')', part.arguments[2 + 2 * i], i), ', ' ORDER BY i) FROM generate_series(1, n) i), source)
        INTO counts USING part.arguments;
        row_count := counts[1];
        FOR i IN 1 .. n LOOP
            mapped := part.arguments[2 + 2 * i];
            column_name := CASE WHEN part.of_table = relation THEN mapped ELSE (SELECT c.relname FROM pg_class c WHERE c.oid = part.of_table) || '.' || mapped END;
            role := part.arguments[3 + 2 * i];
            empty := counts[3 * i - 1];
            would_change := counts[3 * i];
            no_normal_form := counts[3 * i + 1];
            examples := '{}';
            problem_examples := '{}';
            IF would_change > 0 THEN
                EXECUTE format('SELECT ARRAY(SELECT (t).%1$I::text || '' -> '' || (n).%1$I::text FROM (SELECT t, hygiene.normal_record(t, $1) AS n FROM %2$s OFFSET 0) s
                                WHERE (t).%1$I::text COLLATE "C" IS DISTINCT FROM (n).%1$I::text COLLATE "C" LIMIT 3)', mapped, source)
                INTO examples USING part.arguments;
            END IF;
            IF no_normal_form > 0 THEN
                EXECUTE format('SELECT ARRAY(SELECT (t).%1$I::text || '' ('' || p[%3$s] || '')'' FROM (SELECT t, hygiene.record_problems(t, $1) AS p FROM %2$s OFFSET 0) s
                                WHERE p[%3$s] <> ''empty'' LIMIT 3)', mapped, source, i)
                INTO problem_examples USING part.arguments;
            END IF;
            RETURN NEXT;
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.preview_normalization(regclass, text[]) IS
    'What normalizing would do to the rows there are, column by column, those of related tables as table.column: counts, and examples before and after; examples of what has no normal form say why';

-- What is there -----------------------------------------------------------------------------------------------------------

-- State of runs: which rows are behind, which wait.  Not dumped: in a restored database a run begins anew.
CREATE TABLE hygiene.normalization_run (
    run bigint PRIMARY KEY,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    arguments text[] NOT NULL,
    registered regclass,
    last_key text,
    rows_seen bigint NOT NULL DEFAULT 0,
    rows_changed bigint NOT NULL DEFAULT 0,
    waiting text[] NOT NULL DEFAULT '{}',
    refused text[] NOT NULL DEFAULT '{}',
    refused_count bigint NOT NULL DEFAULT 0,
    last_error text,
    scanned boolean NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    updated_at timestamptz,
    finished_at timestamptz
);
COMMENT ON TABLE hygiene.normalization_run IS 'Internal: how far normalize() is with a table; see the view normalizations';

CREATE VIEW hygiene.normalizations WITH (security_barrier) AS
    SELECT r.relation, n.run,
           CASE WHEN n.finished_at IS NOT NULL THEN 'finished' WHEN n.scanned THEN 'waiting for locked rows' ELSE 'unfinished' END AS state,
           n.rows_seen, n.rows_changed, pg_catalog.cardinality(n.waiting) AS rows_waiting, n.refused_count AS rows_refused, n.refused AS refused_keys,
           n.last_error, n.last_key, n.started_at, n.updated_at, n.finished_at
    FROM hygiene.normalization_run n
    CROSS JOIN LATERAL (SELECT hygiene.relation_in(n.schema_name, n.table_name) AS relation OFFSET 0) r
    WHERE r.relation IS NOT NULL AND pg_catalog.has_table_privilege(r.relation, 'SELECT') AND NOT pg_catalog.row_security_active(r.relation);
COMMENT ON VIEW hygiene.normalizations IS 'Runs of normalize() on tables you may read: how far they are, which rows could not be changed and why';
GRANT SELECT ON hygiene.normalizations TO PUBLIC;

CREATE FUNCTION hygiene.begin_normalization_runs(relation regclass, columns text[]) RETURNS bigint[]
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    part record;
    names record;
    known hygiene.normalization_run;
    result bigint[] := '{}';
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    FOR part IN SELECT * FROM hygiene.normalization_parts(relation, columns, true) LOOP
        PERFORM hygiene.check_rule_target(part.of_table);
        PERFORM hygiene.key_columns(part.of_table);
        SELECT n.nspname::text AS schema_name, c.relname::text AS table_name INTO names FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = part.of_table;
        SELECT * INTO known FROM hygiene.normalization_run r
        WHERE (r.schema_name, r.table_name, r.registered) = (names.schema_name, names.table_name, relation) AND r.finished_at IS NULL AND r.arguments = part.arguments
        ORDER BY r.run DESC LIMIT 1;
        IF FOUND THEN
            RAISE NOTICE 'normalize: going on with run % of "%", % rows behind', known.run, part.of_table, known.rows_seen;
        ELSE
            -- one run a table is kept, of related tables one for each of their columns; an unfinished one of other columns is over
            DELETE FROM hygiene.normalization_run r WHERE (r.schema_name, r.table_name, r.registered) = (names.schema_name, names.table_name, relation)
            AND (part.of_table = relation OR r.arguments[4] = part.arguments[4] AND r.arguments[5] = part.arguments[5]);
            INSERT INTO hygiene.normalization_run (run, schema_name, table_name, arguments, registered)
            VALUES (nextval('hygiene.change_run_seq'), names.schema_name, names.table_name, part.arguments, relation) RETURNING * INTO known;
        END IF;
        result := result || known.run;
    END LOOP;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.begin_normalization_runs(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.begin_normalization_runs(regclass, text[]) IS 'Internal: the unfinished runs of normalize() with a table and its related tables, or new ones';

-- The table of a run, and which of its rows it concerns; NULL when the mapping has become another one.
CREATE FUNCTION hygiene.normalization_target(registered regclass, the_run bigint, OUT relation regclass, OUT condition text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    state hygiene.normalization_run;
BEGIN
    SELECT * INTO state FROM hygiene.normalization_run r WHERE r.run = the_run;
    relation := to_regclass(format('%I.%I', state.schema_name, state.table_name));
    condition := 'true';
    IF relation IS DISTINCT FROM registered THEN
        SELECT f.of_table, hygiene.condition_of(f.spec, 't') INTO relation, condition FROM hygiene.related_forms(registered) f
        WHERE f.of_table = relation AND f.arguments @> state.arguments;
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.normalization_target(regclass, bigint) IS 'Internal: the table of a run of normalize(), and SQL of which rows t it concerns';

-- Normalizes the rows that the condition picks, journals them; keys of rows that are locked come back in waiting.
CREATE FUNCTION hygiene.normalize_rows(relation regclass, the_run bigint, arguments text[], condition text, low text, high text, keys text[], path text,
                                       OUT changed bigint, OUT waiting text[])
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    names text[] := ARRAY(SELECT arguments[2 + 2 * i] FROM generate_series(1, (cardinality(arguments) - 3) / 2) i);
    key text := hygiene.key_expression(relation, 't');
    differs text := 'hygiene.normal_record(t, $1) OPERATOR(pg_catalog.*<>) t';
    statement text;
    candidates bigint;
    same_row text := (SELECT string_agg(format('t.%I OPERATOR(pg_catalog.=) l.%I', k, 'key ' || p), ' AND ') FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(k, p));
    same_candidate text := (SELECT string_agg(format('t.%I OPERATOR(pg_catalog.=) c.%I', k, 'key ' || p), ' AND ') FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(k, p));
    key_list text := (SELECT string_agg(format('t.%I AS %I', k, 'key ' || p), ', ') FROM unnest(hygiene.key_columns(relation)) WITH ORDINALITY AS x(k, p));
BEGIN
    -- The select list is worked out again for the version of a row that got locked; a LATERAL item would not be.  One that is where it was found
    -- is what it was then.
    statement := format(
        'WITH c AS MATERIALIZED (SELECT s.* FROM (SELECT %1$s, t.tableoid AS "of", t.ctid AS "at", t AS old, hygiene.normal_record(t, $1) AS new FROM %2$s AS t WHERE (%3$s) OFFSET 0) s
                                 WHERE s.new OPERATOR(pg_catalog.*<>) s.old),
              l AS MATERIALIZED (SELECT %1$s, t AS old, CASE WHEN t.ctid OPERATOR(pg_catalog.=) c."at" AND t.tableoid OPERATOR(pg_catalog.=) c."of" THEN c.new ELSE hygiene.normal_record(t, $1) END AS new
                                 FROM %2$s AS t, c WHERE %4$s FOR NO KEY UPDATE OF t SKIP LOCKED),
              u AS (UPDATE %2$s AS t SET %5$s FROM l WHERE %6$s AND l.new OPERATOR(pg_catalog.*<>) l.old
                    RETURNING %7$s AS key, hygiene.row_change(l.old, t, $7) AS change),
              j AS (SELECT hygiene.journal_updates($2, ''normalize'', $3, pg_catalog.array_agg(g.key), pg_catalog.array_agg(g.change[1]), pg_catalog.array_agg(g.change[2]),
                                                   pg_catalog.array_agg(NULL::pg_catalog.int8)) AS entered
                    FROM (SELECT u.key, u.change, pg_catalog.row_number() OVER () OPERATOR(pg_catalog./) 10000 AS part FROM u WHERE u.change IS NOT NULL) g GROUP BY g.part)
         SELECT COALESCE(pg_catalog.sum(j.entered), 0), (SELECT pg_catalog.count(*) FROM c) FROM j',
        key_list, relation, condition, same_candidate,
        (SELECT string_agg(format('%I = (l.new).%1$I', n), ', ') FROM unnest(names) n), same_row, key);
    PERFORM set_config('search_path', path, true);
    EXECUTE statement INTO changed, candidates USING arguments, relation, the_run, low, high, keys, names;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    waiting := '{}';
    IF changed < candidates THEN
        -- who still differs is locked, or kept as it is by a trigger of the table
        EXECUTE format('SELECT ARRAY(SELECT %s FROM %s AS t WHERE (%s) AND %s)', key, relation, condition, differs) INTO waiting USING arguments, relation, the_run, low, high, keys;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.normalize_rows(regclass, bigint, text[], text, text, text, text[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.normalize_rows(regclass, bigint, text[], text, text, text, text[], text) IS 'Internal: normalizes and journals some rows in one statement';

-- One batch of a run, or one attempt at the rows that were locked; in the caller's transaction.  The state of the run changes in
-- the same transaction as the rows: after a crash or a cancel it goes on where it was.  Its row is locked meanwhile, so
-- two sessions that normalize one table take turns.
CREATE FUNCTION hygiene.normalize_batch(registered regclass, the_run bigint, batch_size int, path text, triggers boolean) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    state hygiene.normalization_run;
    relation regclass := (hygiene.normalization_target(registered, the_run)).relation;
    concerned text := (hygiene.normalization_target(registered, the_run)).condition;
    names text[] := hygiene.key_columns(relation);
    types text[] := ARRAY(SELECT format_type(a.atttypid, -1) FROM unnest(names) WITH ORDINALITY AS k(n, p)
                          JOIN pg_attribute a ON a.attrelid = relation AND a.attname = k.n ORDER BY k.p);
    single boolean := cardinality(names) = 1;
    after_low text;
    upto_high text;
    condition text;
    seen bigint;
    high text;
    keys text[];
    part text[];
    part_size int;
    at int;
    result record;
    changed bigint := 0;
    waiting text[] := '{}';
BEGIN
    SELECT * INTO state FROM hygiene.normalization_run r WHERE r.run = the_run FOR UPDATE;
    IF NOT FOUND OR state.finished_at IS NOT NULL THEN
        RETURN true;        -- another session did the rest
    ELSIF relation IS NULL THEN
        RAISE EXCEPTION 'run % of normalize() no longer fits the mapping of "%"', the_run, registered USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Begin again: CALL hygiene.normalize(%L);', registered::text);
    END IF;
    IF NOT triggers THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    after_low := format('(%s) OPERATOR(pg_catalog.>) (%s)', (SELECT string_agg(format('t.%I', n), ', ') FROM unnest(names) n),
                        (SELECT string_agg(format(CASE WHEN single THEN '$4::%2$s' ELSE '($4::pg_catalog.json OPERATOR(pg_catalog.->>) %1$s)::%2$s' END, p - 1, y), ', ' ORDER BY p)
                         FROM unnest(types) WITH ORDINALITY AS x(y, p)));
    upto_high := replace(replace(after_low, 'OPERATOR(pg_catalog.>) (', 'OPERATOR(pg_catalog.<=) ('), '$4', '$5');
    IF NOT state.scanned THEN
        condition := CASE WHEN state.last_key IS NULL THEN 'true' ELSE after_low END;
        EXECUTE format('SELECT pg_catalog.count(*), (pg_catalog.array_agg(s.key ORDER BY s.place DESC))[1]
                        FROM (SELECT %1$s AS key, pg_catalog.row_number() OVER (ORDER BY %2$s) AS place FROM %3$s AS t WHERE %4$s ORDER BY %2$s LIMIT %5$s) s',
                       hygiene.key_expression(relation, 't'), (SELECT string_agg(format('t.%I USING OPERATOR(pg_catalog.<)', n), ', ') FROM unnest(names) n), relation,
                       replace(condition, '$4', '$1'), batch_size)
        INTO seen, high USING state.last_key;
        condition := concat_ws(' AND ', concerned, condition, CASE WHEN seen = batch_size THEN upto_high END);
    ELSE
        condition := format('%s AND EXISTS (SELECT FROM pg_catalog.unnest($6) AS k(key) WHERE %s)', concerned, hygiene.key_condition(relation, 't', 'k.key'));
        keys := state.waiting;
        seen := 0;
    END IF;
    BEGIN
        SELECT * INTO result FROM hygiene.normalize_rows(relation, the_run, state.arguments, condition, state.last_key, high, keys, path);
        changed := result.changed;
        waiting := result.waiting;
    EXCEPTION WHEN OTHERS THEN
        -- some row cannot be changed (a unique index, a check, a trigger of the table): in ever smaller parts until it is alone
        EXECUTE format('SELECT ARRAY(SELECT %s FROM %s AS t WHERE (%s) AND hygiene.normal_record(t, $1) OPERATOR(pg_catalog.*<>) t)',
                       hygiene.key_expression(relation, 't'), relation, condition)
        INTO keys USING state.arguments, relation, the_run, state.last_key, high, keys;
        condition := format('%s AND EXISTS (SELECT FROM pg_catalog.unnest($6) AS k(key) WHERE %s)', concerned, hygiene.key_condition(relation, 't', 'k.key'));
        part_size := greatest(cardinality(keys) / 8, 1);
        at := 1;
        WHILE at <= cardinality(keys) LOOP
            part := keys[at:at + part_size - 1];
            BEGIN
                SELECT * INTO result FROM hygiene.normalize_rows(relation, the_run, state.arguments, condition, NULL, NULL, part, path);
                changed := changed + result.changed;
                waiting := waiting || result.waiting;
                at := at + part_size;
                part_size := least(part_size * 4, cardinality(keys));
            EXCEPTION WHEN OTHERS THEN
                IF part_size = 1 THEN
                    state.refused_count := state.refused_count + 1;
                    state.last_error := format('row %s: %s', part[1], SQLERRM);
                    IF cardinality(state.refused) < 100 THEN
                        state.refused := state.refused || part[1];
                    END IF;
                    at := at + 1;
                END IF;
                part_size := greatest(part_size / 8, 1);
            END;
        END LOOP;
    END;
    IF state.scanned THEN
        state.waiting := waiting;
    ELSE
        state.waiting := state.waiting || waiting;
        state.last_key := coalesce(high, state.last_key);
        state.scanned := seen < batch_size;
    END IF;
    UPDATE hygiene.normalization_run r
    SET last_key = state.last_key, rows_seen = r.rows_seen + seen, rows_changed = r.rows_changed + changed, waiting = state.waiting, scanned = state.scanned,
        refused = state.refused, refused_count = state.refused_count, last_error = state.last_error, updated_at = clock_timestamp(),
        finished_at = CASE WHEN state.scanned AND cardinality(state.waiting) = 0 THEN clock_timestamp() END
    WHERE r.run = the_run RETURNING * INTO state;
    RAISE NOTICE 'normalize: % rows of "%" looked at, % changed', state.rows_seen, relation, state.rows_changed;
    RETURN state.scanned;
END
$$;
REVOKE ALL ON FUNCTION hygiene.normalize_batch(regclass, bigint, int, text, boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.normalize_batch(regclass, bigint, int, text, boolean) IS 'Internal: one batch of a run of normalize(); true when all rows have been looked at';

CREATE FUNCTION hygiene.end_normalization_run(registered regclass, the_run bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    state hygiene.normalization_run;
    relation regclass := (hygiene.normalization_target(registered, the_run)).relation;
BEGIN
    UPDATE hygiene.normalization_run r SET finished_at = coalesce(r.finished_at, clock_timestamp()) WHERE r.run = the_run RETURNING * INTO state;
    IF cardinality(state.waiting) > 0 THEN
        RAISE NOTICE 'normalize: % rows were locked by other sessions and stayed as they are', cardinality(state.waiting)
            USING HINT = format('Call it again later: CALL hygiene.normalize(%L);', registered::text);
    END IF;
    IF state.refused_count > 0 THEN
        RAISE NOTICE 'normalize: % rows could not be changed', state.refused_count
            USING DETAIL = state.last_error, HINT = 'SELECT refused_keys FROM hygiene.normalizations tells which.';
    END IF;
    RAISE NOTICE 'normalize: run % of "%" is finished', the_run, relation
        USING HINT = CASE WHEN state.rows_changed > 0 THEN format('SELECT * FROM hygiene.undo_run(%s) takes it back.', the_run) ELSE 'Nothing had to be changed.' END;
END
$$;
REVOKE ALL ON FUNCTION hygiene.end_normalization_run(regclass, bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.end_normalization_run(regclass, bigint) IS 'Internal: ends a run of normalize() and tells what is left';

-- No SET clause, which would forbid COMMIT; so all names are qualified and no operator is used.
CREATE PROCEDURE hygiene.normalize(relation regclass, batch_size int DEFAULT 10000, columns text[] DEFAULT NULL, triggers boolean DEFAULT true)
    LANGUAGE plpgsql
    AS $$
DECLARE
    path text := pg_catalog.current_setting('search_path');
    runs bigint[];
    run bigint;
    pause float8;
BEGIN
    PERFORM hygiene.check_batch_size(batch_size);
    runs := hygiene.begin_normalization_runs(relation, columns);
    COMMIT;
    FOREACH run IN ARRAY runs LOOP
        LOOP
            IF hygiene.normalize_batch(relation, run, batch_size, path, triggers) THEN
                COMMIT;
                EXIT;
            END IF;
            COMMIT;
        END LOOP;
        -- rows that were locked: a second and a third time
        FOREACH pause IN ARRAY '{0.05,0.5,2}'::pg_catalog.float8[] LOOP
            EXIT WHEN hygiene.normalization_is_finished(run);
            PERFORM pg_catalog.pg_sleep(pause);
            PERFORM hygiene.normalize_batch(relation, run, batch_size, path, triggers);
            COMMIT;
        END LOOP;
        PERFORM hygiene.end_normalization_run(relation, run);
        COMMIT;
    END LOOP;
END
$$;
REVOKE ALL ON PROCEDURE hygiene.normalize(regclass, int, text[], boolean) FROM PUBLIC;
COMMENT ON PROCEDURE hygiene.normalize(regclass, int, text[], boolean) IS
    'Brings the rows there are into normal form, batch by batch with a commit each; journalled; called again after a crash it goes on where it was. triggers => false fires none of the table''s (superusers)';

CREATE FUNCTION hygiene.normalization_is_finished(the_run bigint) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT NOT EXISTS (SELECT FROM hygiene.normalization_run r WHERE r.run = the_run AND r.finished_at IS NULL) $$;
COMMENT ON FUNCTION hygiene.normalization_is_finished(bigint) IS 'Internal: is a run of normalize() over?';

-- Registering ----------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.drop_with_type(function regprocedure, type regtype) RETURNS void
    LANGUAGE C STRICT AS 'MODULE_PATHNAME', 'hygiene_drop_with_type';
REVOKE ALL ON FUNCTION hygiene.drop_with_type(regprocedure, regtype) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_with_type(regprocedure, regtype) IS 'Internal: lets DROP TABLE drop the function that takes its row type too';

-- hygiene.identity(row): the only thing that is made in this schema for a user's table; the text of it comes from
-- the registration alone, so it may run with the extension owner's rights.
CREATE FUNCTION hygiene.make_identity_function(relation regclass) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    owner text := (SELECT c.relowner::regrole::text FROM pg_class c WHERE c.oid = relation);
BEGIN
    IF NOT (SELECT c.reltype <> 0 FROM pg_class c WHERE c.oid = relation) THEN
        RETURN;
    END IF;
    EXECUTE format('DROP FUNCTION IF EXISTS hygiene.identity(%s)', relation);
    -- by what the tables hold, not by what is stored
    registration.identity_table := NULL;
    EXECUTE format('CREATE FUNCTION hygiene.identity(record %s) RETURNS hygiene.identity LANGUAGE sql %s PARALLEL SAFE COST 500 AS %L',
                   relation, CASE WHEN registration.related = '{}' THEN 'IMMUTABLE' ELSE 'STABLE' END, 'SELECT ' || hygiene.identity_sql(registration, relation, 'record'));
    -- a registration must not keep anyone from dropping the table
    PERFORM hygiene.drop_with_type(p.oid, p.proargtypes[0]) FROM pg_proc p
    WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname = 'identity' AND p.pronargs = 1
      AND p.proargtypes[0] = (SELECT c.reltype FROM pg_class c WHERE c.oid = relation);
    EXECUTE format('COMMENT ON FUNCTION hygiene.identity(%s) IS %L', relation, format('The identity of a row of %s as registered; made by hygiene.register', relation));
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_identity_function(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_identity_function(regclass) IS 'Internal: makes hygiene.identity(row) for a registered table; for whoever may register';

CREATE FUNCTION hygiene.note_relation(relation regclass) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$
    DELETE FROM hygiene.registration_relation r USING pg_class c, pg_namespace n
    WHERE c.oid = relation AND n.oid = c.relnamespace AND (r.relid = c.oid OR (r.schema_name, r.table_name) = (n.nspname, c.relname));
    INSERT INTO hygiene.registration_relation (relid, schema_name, table_name, column_numbers)
    SELECT c.oid, n.nspname, c.relname,
           (SELECT jsonb_object_agg(a.attnum::text, a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation
    $$;
REVOKE ALL ON FUNCTION hygiene.note_relation(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.note_relation(regclass) IS 'Internal: remembers which relation a registration speaks of, to follow renames';

-- The mapping as it is stored: only known roles, only columns there are; an error names what is wrong and what there is.
CREATE FUNCTION hygiene.checked_mapping(relation regclass, kind text, columns jsonb, with_others boolean DEFAULT false) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    roles text[] := hygiene.identity_roles(kind) || hygiene.other_roles();
    entry record;
    names text[];
    missing text;
    result jsonb := '{}';
BEGIN
    IF jsonb_typeof(columns) <> 'object' THEN
        RAISE EXCEPTION 'columns must be a JSON object of roles' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example {"given_name": "first_name", "email": ["email1", "email2"]}.';
    END IF;
    FOR entry IN SELECT * FROM jsonb_each(columns) LOOP
        IF NOT entry.key = ANY (roles) THEN
            RAISE EXCEPTION 'unknown role "%" for a table of kind %', entry.key, kind USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Roles are: %s.', array_to_string(roles, ', '));
        END IF;
        CONTINUE WHEN jsonb_typeof(entry.value) = 'null';
        names := hygiene.role_columns(columns, entry.key);
        IF names IS NULL OR cardinality(names) = 0 OR array_position(names, NULL) IS NOT NULL THEN
            RAISE EXCEPTION 'role "%" must name a column or an array of columns', entry.key USING ERRCODE = 'invalid_parameter_value';
        END IF;
        SELECT name INTO missing FROM unnest(names) AS name
        WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = name AND a.attnum > 0 AND NOT a.attisdropped);
        IF FOUND THEN
            RAISE EXCEPTION 'column "%" of relation "%" does not exist', missing, relation USING ERRCODE = 'undefined_column',
                DETAIL = format('It is given for the role "%s".', entry.key),
                HINT = format('Columns are: %s.', (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a
                                                   WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped));
        END IF;
        result := result || jsonb_build_object(entry.key, to_jsonb(names));
    END LOOP;
    IF NOT with_others AND NOT EXISTS (SELECT FROM jsonb_object_keys(result) AS role WHERE role = ANY (hygiene.identity_roles(kind)) AND role <> 'country') THEN
        RAISE EXCEPTION 'no column of relation "%" has a role in the identity of a %', relation, kind USING ERRCODE = 'invalid_parameter_value',
            HINT = format('Say what the columns mean: hygiene.register(%L, %L, ''{"full_name": "..."}''). Columns are: %s.', relation::text, kind,
                          (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a
                           WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped));
    END IF;
    IF kind = 'party' AND NOT result ? 'is_organization' THEN
        RAISE EXCEPTION 'a table of kind party needs the role "is_organization"' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'It names the column that tells an organisation from a person.';
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.checked_mapping(regclass, text, jsonb, boolean) IS 'Internal: a mapping with every role and column checked';

-- A key that was named, or that tables inheriting do not share, is not known to be one: looked at in some rows.
CREATE FUNCTION hygiene.check_key(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    names text := array_to_string(hygiene.key_columns(relation), ', ');
    nothing boolean;
    twice text;
BEGIN
    EXECUTE format('SELECT bool_or(s.nothing), min(s.key) FILTER (WHERE s.n > 1)
                    FROM (SELECT r.key, bool_or(r.nothing) AS nothing, count(*) AS n
                          FROM (SELECT %s AS key, %s AS nothing FROM %s AS t LIMIT 10000) r GROUP BY r.key) s',
                   hygiene.key_expression(relation, 't'),
                   (SELECT string_agg(format('t.%I IS NULL', c), ' OR ') FROM unnest(hygiene.key_columns(relation)) c), relation)
    INTO nothing, twice;
    IF nothing THEN
        RAISE EXCEPTION 'the key of "%" holds NULLs: %', relation, names USING ERRCODE = 'null_value_not_allowed',
            HINT = 'Name columns that identify every row: options => ''{"key": ["id"]}''.';
    ELSIF twice IS NOT NULL THEN
        RAISE EXCEPTION 'the key of "%" does not identify rows: %', relation, names USING ERRCODE = 'unique_violation',
            DETAIL = format('Key "%s" is there more than once.', twice),
            HINT = 'Name columns that are different in every row, also in tables that inherit: options => ''{"key": ["id"]}''.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_key(regclass) IS 'Internal: an error when the first 10 000 rows show that a key identifies no row';

CREATE FUNCTION hygiene.register_relation(relation regclass, kind text, mapping_given jsonb, region text, options jsonb, caller_path text)
    RETURNS TABLE (role text, columns text[], example text, normalized_example text, note text)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    the_kind text := lower(kind);
    mapping jsonb := mapping_given;
    the_region text := upper(region);
    the_options jsonb;
    others jsonb;
    base text;
    names record;
    option text;
    normalized text[];
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'relation must not be NULL' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    PERFORM hygiene.check_owner(relation);
    SELECT n.nspname::text AS schema_name, c.relname::text AS table_name, c.relkind, c.relispartition INTO names
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    IF names.relkind NOT IN ('r', 'p', 'v', 'm', 'f') THEN
        RAISE EXCEPTION '"%" is not a table, view or foreign table', relation USING ERRCODE = 'wrong_object_type';
    END IF;
    IF names.relispartition THEN
        RAISE EXCEPTION '"%" is a partition', relation USING ERRCODE = 'wrong_object_type',
            HINT = format('Register the partitioned table: SELECT * FROM hygiene.register(%L);', pg_partition_root(relation)::text);
    END IF;
    IF the_kind IS NULL THEN
        the_kind := hygiene.suggest_kind(relation);
    ELSIF the_kind NOT IN ('person', 'organization', 'party') THEN
        RAISE EXCEPTION 'unknown kind "%"', kind USING ERRCODE = 'invalid_parameter_value', HINT = 'Kinds are person, organization and party (a table that holds both).';
    END IF;
    IF the_region !~ '^[A-Z][A-Z]$' THEN
        RAISE EXCEPTION 'invalid region: "%"', region USING ERRCODE = 'invalid_parameter_value', HINT = 'Use an ISO 3166 alpha-2 code such as NL, DE or GB, or NULL.';
    END IF;
    IF jsonb_typeof(options) <> 'object' THEN
        RAISE EXCEPTION 'options must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"key": ["id"]}.';
    END IF;
    FOR option IN SELECT jsonb_object_keys(coalesce(options, '{}')) LOOP
        IF option NOT IN ('key', 'deleted_when') THEN
            RAISE EXCEPTION 'unknown option "%"', option USING ERRCODE = 'invalid_parameter_value',
                HINT = 'Options are "key": the column or columns that identify a row; and "deleted_when": true, false, nonzero, zero or not null.';
        END IF;
    END LOOP;
    IF options ? 'key' THEN
        IF jsonb_typeof(options -> 'key') NOT IN ('string', 'array') OR options -> 'key' = '[]' THEN
            RAISE EXCEPTION 'option "key" must name a column or an array of columns' USING ERRCODE = 'invalid_parameter_value';
        END IF;
    END IF;
    mapping := coalesce(mapping, hygiene.suggest_mapping(relation, the_kind));
    others := hygiene.mapping_part(mapping, true);
    mapping := hygiene.checked_mapping(relation, the_kind, hygiene.mapping_part(mapping, false), others <> '{}');
    IF others <> '{}' AND options ? 'key' THEN
        RAISE EXCEPTION 'a record spread over tables is known by its primary key' USING ERRCODE = 'invalid_parameter_value', HINT = 'Leave the option "key" out.';
    END IF;
    -- its triggers call the functions of conditions, which are made anew
    normalized := hygiene.drop_related_normalization(relation);
    base := hygiene.identity_table_name(relation, others <> '{}');
    others := hygiene.checked_related(relation, the_kind, others, base, caller_path);
    the_region := coalesce(the_region, hygiene.suggest_region(relation, mapping));
    the_options := coalesce(options, '{}') - 'deleted_when';
    IF mapping ? 'deleted' THEN
        the_options := the_options || jsonb_build_object('deleted_when', hygiene.deleted_when(relation, (hygiene.role_columns(mapping, 'deleted'))[1], options ->> 'deleted_when'));
    END IF;

    -- temporary tables of sessions that have ended
    DELETE FROM hygiene.registration r
    WHERE r.schema_name LIKE 'pg\_temp\_%' AND NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE (n.nspname, c.relname) = (r.schema_name, r.table_name));
    -- what was learnt of other identities says nothing of these
    DELETE FROM hygiene.trained_model m USING hygiene.registration r
    WHERE (r.schema_name, r.table_name) = (names.schema_name, names.table_name)
      AND (r.kind, r.columns, r.related, r.region) IS DISTINCT FROM (the_kind, mapping, others, the_region)
      AND (r.schema_name, r.table_name) IN ((m.schema_name, m.table_name), (m.other_schema_name, m.other_table_name));
    IF FOUND THEN
        RAISE NOTICE 'what was trained for "%" is forgotten: its columns mean something else now', relation
            USING HINT = format('Train again: SELECT * FROM hygiene.train(%L);', relation::text);
    END IF;
    INSERT INTO hygiene.registration AS r (schema_name, table_name, kind, columns, related, identity_table, region, options)
    VALUES (names.schema_name, names.table_name, the_kind, mapping, others, base, the_region, the_options)
    ON CONFLICT ON CONSTRAINT registration_pkey DO UPDATE
    SET kind = excluded.kind, columns = excluded.columns, related = excluded.related, identity_table = excluded.identity_table, region = excluded.region,
        options = excluded.options, registered_at = now(), registered_by = current_user;
    PERFORM hygiene.key_columns(relation);      -- an error when rows have no key
    IF options ? 'key' OR EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = relation) AND names.relkind <> 'p' THEN
        PERFORM hygiene.check_key(relation);
    END IF;
    IF others <> '{}' THEN
        PERFORM hygiene.bind_conditions(relation, caller_path);
    END IF;
    PERFORM hygiene.identity_expression(relation);      -- and when a column's type does not serve
    PERFORM hygiene.note_relation(relation);
    PERFORM hygiene.make_identity_function(relation);
    IF others <> '{}' THEN
        PERFORM hygiene.note_relation(hygiene.related_table(s)) FROM hygiene.related_tables(others) s;
        PERFORM hygiene.follow_mapping(relation);
        PERFORM hygiene.make_related_normalization(relation, normalized);
    END IF;
    PERFORM hygiene.refresh_rules(relation);
    RETURN QUERY SELECT * FROM hygiene.registered_roles(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.register_relation(regclass, text, jsonb, text, jsonb, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.register_relation(regclass, text, jsonb, text, jsonb, text) IS 'Internal: the body of register()';

-- SQL, since PL/pgSQL does not allow a parameter and a result column of one name; no search_path of its own, since names in
-- conditions are those of the caller
CREATE FUNCTION hygiene.register(relation regclass, kind text DEFAULT NULL, columns jsonb DEFAULT NULL, region text DEFAULT NULL, options jsonb DEFAULT '{}')
    RETURNS TABLE (role text, columns text[], example text, normalized_example text, note text)
    LANGUAGE sql
    AS $$ SELECT * FROM hygiene.register_relation($1, $2, $3, $4, $5, pg_catalog.current_setting('search_path')) $$;
REVOKE ALL ON FUNCTION hygiene.register(regclass, text, jsonb, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.register(regclass, text, jsonb, text, jsonb) IS
    'Tells hygiene what the columns of a table mean; NULLs mean "as suggest_columns proposes". Returns how each role is understood, with an example; called again it changes the mapping';

-- How each role of a registered relation is understood: a filled value and what becomes of it.
CREATE FUNCTION hygiene.registered_roles(relation regclass)
    RETURNS TABLE (role text, columns text[], example text, normalized_example text, note text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO'
    AS $$
#variable_conflict use_variable
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    expression text;
    normal text;
    country text;
    filled bigint;
    valid bigint;
    sampled bigint;
BEGIN
    country := hygiene.mapped_expression(registration, relation, 's', 'country');
    country := format('coalesce(%s, %L)', CASE WHEN registration.columns ? 'country' OR registration.related ? 'country' THEN format('hygiene.normalize_country(%s)', country) ELSE 'NULL' END, registration.region);
    FOR role, columns IN
        SELECT r.role, hygiene.role_columns(registration.columns, r.role)
        FROM unnest(hygiene.identity_roles(registration.kind) || hygiene.other_roles()) WITH ORDINALITY AS r(role, place)
        WHERE registration.columns ? r.role OR registration.related ? r.role ORDER BY r.place
    LOOP
        expression := CASE WHEN role = ANY (hygiene.other_roles()) THEN format('s.%I::text', columns[1])
                           WHEN role = 'birth_date' AND NOT registration.related ? role THEN (SELECT string_agg(format('s.%I::text', c), ' || ''-'' || ' ORDER BY p) FROM unnest(columns) WITH ORDINALITY AS x(c, p))
                           ELSE hygiene.mapped_expression(registration, relation, 's', role) || '::text' END;
        columns := columns || ARRAY(SELECT format('%s.%s', s.spec ->> 'table', c) FROM jsonb_array_elements(registration.related -> role) WITH ORDINALITY AS s(spec, place),
                                    jsonb_array_elements_text(s.spec -> 'columns') WITH ORDINALITY AS x(c, nth) ORDER BY s.place, x.nth);
        normal := CASE role
            WHEN 'given_name' THEN format('hygiene.fold(%s)', expression)
            WHEN 'middle_name' THEN format('hygiene.fold(%s)', expression)
            WHEN 'family_name' THEN format('hygiene.fold(%s)', expression)
            WHEN 'birth_name' THEN format('hygiene.fold(%s)', expression)
            WHEN 'full_name' THEN format('hygiene.normalize_person_name(%s)', expression)
            WHEN 'birth_date' THEN hygiene.mapped_expression(registration, relation, 's', role) || '::text'
            WHEN 'email' THEN format('(SELECT string_agg(hygiene.email_key(e), ''; '' ORDER BY p) FROM regexp_split_to_table(%s, ''[;,]'') WITH ORDINALITY AS x(e, p))', expression)
            WHEN 'phone' THEN format('(SELECT string_agg(hygiene.normalize_phone(e, %s), ''; '' ORDER BY p) FROM regexp_split_to_table(%s, ''[;,]'') WITH ORDINALITY AS x(e, p))', country, expression)
            WHEN 'street' THEN format('hygiene.street_key(replace(%s, ''; '', '' ''), %s)', expression, country)
            WHEN 'postcode' THEN format('hygiene.normalize_postcode(%s, %s)', expression, country)
            WHEN 'city' THEN format('hygiene.fold(%s)', expression)
            WHEN 'country' THEN format('hygiene.normalize_country(%s)', expression)
            WHEN 'organization' THEN format('hygiene.organization_core(%s)', expression)
            WHEN 'name' THEN format('hygiene.organization_core(%s)', expression)
            WHEN 'alias' THEN format('hygiene.organization_core(%s)', expression)
            WHEN 'website' THEN format('hygiene.registrable_domain(%s)', expression)
            WHEN 'registration_number' THEN format('hygiene.normalize_registration_number(%s, %s)', expression, country)
            WHEN 'tax_number' THEN format('hygiene.normalize_vat_number(%s, %s)', expression, country)
            WHEN 'national_id' THEN format('replace(hygiene.fold(%s), '' '', '''')', expression)
            WHEN 'external_id' THEN format('replace(hygiene.fold(%s), '' '', '''')', expression)
            ELSE 'NULL::text' END;
        EXECUTE format(
            'WITH sample AS MATERIALIZED (SELECT %1$s AS v, (%2$s)::text AS n FROM (SELECT * FROM %3$s LIMIT 500) s)
             SELECT count(*), count(*) FILTER (WHERE btrim(v) <> ''''), count(*) FILTER (WHERE btrim(v) <> '''' AND n <> ''''),
                    (SELECT v FROM sample WHERE btrim(v) <> '''' ORDER BY (n IS NOT NULL) DESC LIMIT 1)
             FROM sample', expression, normal, relation)
        INTO sampled, filled, valid, example;
        normalized_example := NULL;
        IF example IS NOT NULL THEN
            EXECUTE format('SELECT (%1$s)::text FROM (SELECT * FROM %2$s LIMIT 500) s WHERE %3$s = $1 ORDER BY ((%1$s) IS NOT NULL) DESC LIMIT 1', normal, relation, expression)
            INTO normalized_example USING example;
        END IF;
        note := CASE
            WHEN sampled = 0 THEN 'the table is empty'
            WHEN filled = 0 THEN 'no value in the first ' || sampled || ' rows'
            ELSE concat_ws('; ', format('%s %% filled', round(100.0 * filled / sampled)),
                CASE WHEN role = ANY (hygiene.identity_roles(registration.kind)) AND role NOT IN ('extra') AND valid < filled
                     THEN format('%s of %s not understood', filled - valid, filled) END) END;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.registered_roles(regclass) IS 'How each role of a registered table is understood: columns, an example, its normal form, how many are filled and understood';

CREATE FUNCTION hygiene.unregister(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    standing text;
    removal text;
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF hygiene.standing_related_normalization(relation) IS NOT NULL THEN
        RAISE EXCEPTION 'cannot unregister "%": it is normalized', relation USING ERRCODE = 'dependent_objects_still_exist',
            DETAIL = format('Triggers: %s.', (SELECT string_agg(format('%I on %s', t.name, t.of_table), ', ' ORDER BY t.name) FROM hygiene.related_normalization_triggers(relation) t)),
            HINT = format('Remove the normalization first: SELECT hygiene.remove_normalization(%L);', relation::text);
    END IF;
    SELECT string_agg(quote_ident(t.tgname), ', ' ORDER BY t.tgname),
           string_agg(DISTINCT CASE p.proname WHEN 'duplicate_guard' THEN format('SELECT hygiene.remove_duplicate_guard(%L);', relation::text)
                                              WHEN 'normalize_row' THEN format('SELECT hygiene.remove_normalization(%L);', relation::text)
                                              WHEN 'validate_row' THEN format('SELECT hygiene.remove_validation(%L, %L);', relation::text, (hygiene.trigger_arguments(t.tgargs))[1])
                                              WHEN 'suppression_guard' THEN format('SELECT hygiene.remove_suppression_guard(%L);', relation::text) END, ' ')
    INTO standing, removal
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE t.tgrelid IN (relation, hygiene.identity_table(registration)) AND n.nspname = 'hygiene' AND NOT t.tgisinternal AND p.proname NOT IN ('maintain_identity', 'protect_row', 'protect_key', 'protect_table');
    IF standing IS NOT NULL THEN
        RAISE EXCEPTION 'cannot unregister "%": it is guarded', relation USING ERRCODE = 'dependent_objects_still_exist',
            DETAIL = format('Triggers: %s.', standing),
            HINT = 'Remove the guard first: ' || removal;
    END IF;
    PERFORM hygiene.check_unprotected(relation);
    PERFORM hygiene.drop_identity_function(relation);
    IF registration.identity_table IS NOT NULL THEN
        PERFORM hygiene.drop_identity_triggers(registration);
        PERFORM hygiene.drop_identity_table(registration.identity_table);
    END IF;
    DELETE FROM hygiene.registration_relation r WHERE r.relid = relation;
    DELETE FROM hygiene.registration r WHERE (r.schema_name, r.table_name) = (registration.schema_name, registration.table_name);
END
$$;
REVOKE ALL ON FUNCTION hygiene.unregister(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unregister(regclass) IS 'Forgets what the columns of a table mean; refuses while a guard or another rule, a hold or a policy that keeps stands; indexes stay';

CREATE FUNCTION hygiene.drop_identity_function(relation regclass) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
BEGIN
    EXECUTE format('DROP FUNCTION IF EXISTS hygiene.identity(%s)', relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_identity_function(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_identity_function(regclass) IS 'Internal: drops hygiene.identity(row) of a table; for whoever may unregister';

CREATE VIEW hygiene.registered AS
    SELECT c.oid::pg_catalog.regclass AS relation,      -- not by to_regclass, which fails where a schema may not be used
           r.schema_name, r.table_name, r.kind, hygiene.registered_mapping(r) AS columns, r.region, r.options, r.rule_set, r.registered_at, r.registered_by
    FROM hygiene.registration r
    LEFT JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) r.schema_name
    LEFT JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid AND c.relname OPERATOR(pg_catalog.=) r.table_name;
COMMENT ON VIEW hygiene.registered IS 'Registered tables; relation is NULL when the table is gone';
GRANT SELECT ON hygiene.registered TO PUBLIC;

-- Who may administer -----------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.grant_administration(role regrole) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN SELECT p.oid FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
             JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'hygiene'
             WHERE p.proname NOT IN ('grant_administration', 'drop_with_type', 'prune_retention_log') AND p.prorettype <> 'event_trigger'::regtype
               AND NOT EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0) LOOP
        EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO %s', f, role);
    END LOOP;
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA hygiene TO %s', role);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA hygiene TO %s', role);
    -- it holds values of all tables: read by the view changes, written by functions that look who asks
    EXECUTE format('REVOKE ALL ON hygiene.change, hygiene.suppression, hygiene.suppression_secret, hygiene.retention_log_head, hygiene.erasure, hygiene.erasure_subject FROM %s', role);
    -- whoever could write the proof log would prove nothing
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON hygiene.retention_log_entry FROM %s', role);
    -- reasons of holds are read by the view holds, of what one owns
    EXECUTE format('REVOKE SELECT ON hygiene.retention_hold FROM %s', role);
    EXECUTE format('GRANT SELECT (id, kind, function_name, grace, released_at) ON hygiene.retention_hold TO %s', role);
END
$$;
REVOKE ALL ON FUNCTION hygiene.grant_administration(regrole) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.grant_administration(regrole) IS
    'Lets a role register and guard the tables it owns: EXECUTE on what is revoked from PUBLIC, and the extension''s tables';

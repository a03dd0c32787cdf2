-- Guards: what may be written ---------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.duplicate_guard() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_duplicate_guard';
COMMENT ON FUNCTION hygiene.duplicate_guard() IS 'Trigger that refuses or reports duplicates; put on a table by add_duplicate_guard()';
REVOKE ALL ON FUNCTION hygiene.duplicate_guard() FROM PUBLIC;

-- What guards let in and reported.  No unique index: ON CONFLICT would fail in REPEATABLE READ.
CREATE TABLE hygiene.duplicate_inbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    key text,
    duplicate_key text,
    probability float8 NOT NULL,
    rule text NOT NULL,
    filed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    filed_by text NOT NULL
);
COMMENT ON TABLE hygiene.duplicate_inbox IS 'Pairs that guards let in and filed for review; duplicate_key may be of a row that was still being saved, and NULL when that is not known';
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_inbox', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_inbox_id_seq', '');

CREATE FUNCTION hygiene.add_duplicate_guard(relation regclass, mode text, threshold float8 DEFAULT 0.95, review_threshold float8 DEFAULT NULL,
                                            exact text[] DEFAULT '{}', options jsonb DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    exactable text[] := ARRAY['email', 'phone', 'website', 'national_id', 'external_id', 'registration_number', 'tax_number'];
    field text;
    kind "char";
    option text;
BEGIN
    PERFORM hygiene.check_owner(relation);
    SELECT relkind INTO kind FROM pg_class WHERE oid = relation;
    IF kind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION 'cannot guard "%": it is not a table', relation USING ERRCODE = 'wrong_object_type',
            HINT = 'Guard the table whose rows are written.';
    END IF;
    IF (SELECT relispartition FROM pg_class WHERE oid = relation) THEN
        RAISE EXCEPTION 'cannot guard "%": it is a partition', relation USING ERRCODE = 'wrong_object_type',
            HINT = format('Guard the partitioned table "%s".', pg_partition_root(relation));
    END IF;
    IF mode IS NULL OR mode NOT IN ('block', 'warn') THEN
        RAISE EXCEPTION 'invalid mode: "%"', mode USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Modes are block (refuse the row) and warn (let it in, tell and file it for review).';
    END IF;
    IF threshold IS NOT NULL AND NOT threshold BETWEEN 0 AND 1 OR review_threshold IS NOT NULL AND NOT review_threshold BETWEEN 0 AND 1 THEN
        RAISE EXCEPTION 'threshold must be between 0 and 1' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is a probability; 0.95 is the default.';
    END IF;
    IF review_threshold > threshold THEN
        RAISE EXCEPTION 'review_threshold must not be above threshold' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Pairs between the two are let in and filed for review.';
    END IF;
    IF threshold IS NULL AND review_threshold IS NULL AND cardinality(coalesce(exact, '{}')) = 0 THEN
        RAISE EXCEPTION 'a guard without threshold needs an exact role' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example exact => ''{email}''; 0.95 is the default threshold.';
    END IF;
    FOREACH field IN ARRAY coalesce(exact, '{}') LOOP
        IF (field = ANY (exactable)) IS NOT TRUE THEN
            RAISE EXCEPTION 'role "%" cannot be exact', field USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Roles of which an equal normal form can be enough are: %s.', array_to_string(exactable, ', '));
        ELSIF NOT registration.columns ? field THEN
            RAISE EXCEPTION 'relation "%" has no column of role "%"', relation, field USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Its roles are: %s.', (SELECT string_agg(r, ', ' ORDER BY r) FROM jsonb_object_keys(registration.columns) r));
        END IF;
    END LOOP;
    IF jsonb_typeof(options) <> 'object' THEN
        RAISE EXCEPTION 'options must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"errcode": "23P01"}.';
    END IF;
    FOR option IN SELECT jsonb_object_keys(coalesce(options, '{}')) LOOP
        IF option = 'errcode' AND (options ->> option IN ('23505', '23P01')) IS NOT TRUE THEN
            RAISE EXCEPTION 'invalid errcode: "%"', options ->> option USING ERRCODE = 'invalid_parameter_value',
                HINT = 'It is "23505" (unique violation, the default) or "23P01" (exclusion violation).';
        ELSIF option <> 'errcode' THEN
            RAISE EXCEPTION 'unknown option "%"', option USING ERRCODE = 'invalid_parameter_value',
                HINT = 'The option is "errcode": "23505" (unique violation, the default) or "23P01" (exclusion violation).';
        END IF;
    END LOOP;
    IF hygiene.identity_index(relation) IS NULL OR NOT hygiene.index_is_current(relation, hygiene.identity_index(relation)) THEN
        RAISE EXCEPTION 'relation "%" has no valid identity index', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Create it first: SELECT hygiene.create_index(%L); or without blocking writes, the statement SELECT hygiene.index_ddl(%1$L); returns.', relation::text);
    END IF;
    PERFORM hygiene.make_duplicate_guard(relation, registration.table_name || '_duplicate', mode, threshold, review_threshold, coalesce(exact, '{}'),
                                         coalesce(options ->> 'errcode', '23505'));
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) IS
    'From now on refuses (mode block) or reports (mode warn) rows that are duplicates; an equal normal form of an exact role is enough by itself. Called again it replaces the guard';

-- The trigger's arguments: the rule, then in pairs the roles and columns of which DETAIL names one: the first on which both
-- records agree, an exact one before others.
CREATE FUNCTION hygiene.duplicate_guard_arguments(relation regclass, rule text, mode text, threshold text, review_threshold text, exact text[], errcode text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    RETURN (SELECT string_agg(quote_literal(argument), ', ' ORDER BY place)
            FROM (SELECT a, p FROM unnest(ARRAY[rule, mode, threshold, review_threshold, array_to_string(exact, ','),
                      coalesce((hygiene.role_columns(registration.columns, 'deleted'))[1], ''), errcode]) WITH ORDINALITY AS x(a, p)
                  UNION ALL
                  SELECT pair[i], 10000 * first + 10 * c.place + i
                  FROM (SELECT r, min(p) AS first
                        FROM unnest(exact || ARRAY['national_id', 'registration_number', 'tax_number', 'email', 'phone', 'website', 'external_id', 'birth_date',
                            'full_name', 'family_name', 'name', 'given_name']) WITH ORDINALITY AS x(r, p) GROUP BY r) roles
                  CROSS JOIN LATERAL unnest(hygiene.role_columns(registration.columns, r)) WITH ORDINALITY AS c(name, place)
                  CROSS JOIN LATERAL (SELECT ARRAY[r, c.name] AS pair) b
                  CROSS JOIN generate_series(1, 2) i) arguments(argument, place));
END
$$;
COMMENT ON FUNCTION hygiene.duplicate_guard_arguments(regclass, text, text, text, text, text[], text) IS 'Internal: arguments of a guard''s trigger, as SQL';

CREATE FUNCTION hygiene.make_duplicate_guard(relation regclass, rule text, mode text, threshold float8, review_threshold float8, exact text[], errcode text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.drop_duplicate_guard(relation);
    EXECUTE format('CREATE TRIGGER hygiene_duplicate_guard AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard(%s)',
                   relation, hygiene.duplicate_guard_arguments(relation, rule, mode, coalesce(threshold::text, ''), coalesce(review_threshold::text, ''), exact, errcode));
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_duplicate_guard(regclass, text, text, float8, float8, text[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_duplicate_guard(regclass, text, text, float8, float8, text[], text) IS 'Internal: makes the trigger of a guard, in place of the one there is';

-- Another mapping or other names of columns: the guard's trigger names them, so it is made again.
CREATE FUNCTION hygiene.refresh_duplicate_guard(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    guard record;
    old text[];
    role text;
BEGIN
    SELECT t.tgargs, t.tgenabled INTO guard FROM pg_trigger t WHERE t.tgrelid = relation AND t.tgname = 'hygiene_duplicate_guard';
    IF NOT FOUND THEN
        RETURN;
    END IF;
    SELECT array_agg(convert_from(decode(a, 'escape'), getdatabaseencoding()) ORDER BY p) INTO old
    FROM unnest(string_to_array(encode(guard.tgargs, 'escape'), '\000')) WITH ORDINALITY AS x(a, p);
    FOREACH role IN ARRAY string_to_array(old[5], ',') LOOP
        IF NOT registration.columns ? role THEN
            RAISE EXCEPTION 'relation "%" has a duplicate guard with the exact role "%"', relation, role USING ERRCODE = 'dependent_objects_still_exist',
                HINT = format('Keep a column of that role in the mapping, or remove the guard first: SELECT hygiene.remove_duplicate_guard(%L);', relation::text);
        END IF;
    END LOOP;
    IF (SELECT string_agg(quote_literal(a), ', ' ORDER BY p) FROM unnest(old[:cardinality(old) - 1]) WITH ORDINALITY AS x(a, p))
       <> hygiene.duplicate_guard_arguments(relation, old[1], old[2], old[3], old[4], string_to_array(old[5], ','), old[7]) THEN
        PERFORM hygiene.make_duplicate_guard(relation, old[1], old[2], nullif(old[3], '')::float8, nullif(old[4], '')::float8, string_to_array(old[5], ','), old[7]);
        IF guard.tgenabled <> 'O' THEN
            EXECUTE format('ALTER TABLE %s %s TRIGGER hygiene_duplicate_guard', relation,
                           CASE guard.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END);
        END IF;
    END IF;
    IF hygiene.identity_index(relation) IS NULL OR NOT hygiene.index_is_current(relation, hygiene.identity_index(relation)) THEN
        RAISE NOTICE 'the guard of "%" goes by the mapping its identity index was made for', relation
            USING HINT = format('Make it again: SELECT hygiene.create_index(%L);', relation::text);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_duplicate_guard(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_duplicate_guard(regclass) IS 'Internal: makes the trigger of a guard again when the mapping or names of columns have changed';

CREATE FUNCTION hygiene.drop_duplicate_guard(relation regclass) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = relation AND t.tgname = 'hygiene_duplicate_guard') THEN
        RETURN false;
    END IF;
    EXECUTE format('DROP TRIGGER hygiene_duplicate_guard ON %s', relation);
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_duplicate_guard(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_duplicate_guard(regclass) IS 'Internal: drops the guard of a table; false when there is none';

CREATE FUNCTION hygiene.remove_duplicate_guard(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF NOT hygiene.drop_duplicate_guard(relation) THEN
        RAISE EXCEPTION 'relation "%" has no duplicate guard', relation USING ERRCODE = 'undefined_object',
            HINT = format('Add one: SELECT hygiene.add_duplicate_guard(%L, ''warn'');', relation::text);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_duplicate_guard(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_duplicate_guard(regclass) IS 'Takes the duplicate guard off a table';

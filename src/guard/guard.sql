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
COMMENT ON TABLE hygiene.duplicate_inbox IS 'Pairs that guards let in and filed for review; duplicate_key is NULL when the other row was still being saved';
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
    shown text;
    rule_name text;
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
    FOREACH field IN ARRAY coalesce(exact, '{}') LOOP
        IF NOT field = ANY (exactable) THEN
            RAISE EXCEPTION 'role "%" cannot be exact', field USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Roles of which an equal normal form can be enough are: %s.', array_to_string(exactable, ', '));
        ELSIF NOT registration.columns ? field THEN
            RAISE EXCEPTION 'relation "%" has no column of role "%"', relation, field USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Its roles are: %s.', (SELECT string_agg(r, ', ' ORDER BY r) FROM jsonb_object_keys(registration.columns) r));
        END IF;
    END LOOP;
    FOR option IN SELECT jsonb_object_keys(coalesce(options, '{}')) LOOP
        IF option <> 'errcode' OR options ->> option NOT IN ('23505', '23P01') THEN
            RAISE EXCEPTION 'unknown option "%"', option USING ERRCODE = 'invalid_parameter_value',
                HINT = 'The option is "errcode": "23505" (unique violation, the default) or "23P01" (exclusion violation).';
        END IF;
    END LOOP;
    IF hygiene.identity_index(relation) IS NULL OR NOT hygiene.index_is_current(relation, hygiene.identity_index(relation)) THEN
        RAISE EXCEPTION 'relation "%" has no valid identity index', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Create it first: SELECT hygiene.create_index(%L); or without blocking writes, the statement SELECT hygiene.index_ddl(%1$L); returns.', relation::text);
    END IF;

    -- the one column applications read in DETAIL: of these the first on which the two records agree
    SELECT string_agg(r || '=' || (hygiene.role_columns(registration.columns, r))[1], E'\n' ORDER BY place) INTO shown
    FROM unnest(ARRAY['national_id', 'registration_number', 'tax_number', 'email', 'phone', 'website', 'external_id', 'birth_date', 'full_name', 'family_name', 'name', 'given_name'])
         WITH ORDINALITY AS x(r, place)
    WHERE registration.columns ? r AND NOT (hygiene.role_columns(registration.columns, r))[1] ~ E'\n';
    rule_name := registration.table_name || '_duplicate';
    PERFORM hygiene.drop_duplicate_guard(relation);
    EXECUTE format('CREATE TRIGGER hygiene_duplicate_guard AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard(%L, %L, %L, %L, %L, %L, %L, %L)',
                   relation, rule_name, mode, coalesce(threshold::text, ''), coalesce(review_threshold::text, ''),
                   array_to_string(coalesce(exact, '{}'), ','), coalesce(shown, ''),
                   coalesce((hygiene.role_columns(registration.columns, 'deleted'))[1], ''), coalesce(options ->> 'errcode', '23505'));
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) IS
    'From now on refuses (mode block) or reports (mode warn) rows that are duplicates; an equal normal form of an exact role is enough by itself. Called again it replaces the guard';

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

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
    filed_by text NOT NULL,
    allowance bigint
);
COMMENT ON TABLE hygiene.duplicate_inbox IS 'Pairs that guards let in and filed for review; duplicate_key may be of a row that was still being saved, and NULL when that is not known; allowance is the number of an allow_duplicates() without which the row had been refused';
CREATE INDEX duplicate_inbox_allowance_idx ON hygiene.duplicate_inbox (allowance) WHERE allowance IS NOT NULL;
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_inbox', '');
-- Keys can be personal data.  Guards file as the owner, whom no policy concerns.
ALTER TABLE hygiene.duplicate_inbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON hygiene.duplicate_inbox
    USING (hygiene.row_is_readable(hygiene.relation_in(schema_name, table_name), key)
           AND (duplicate_key IS NULL OR hygiene.row_is_readable(hygiene.relation_in(schema_name, table_name), duplicate_key)));
COMMENT ON POLICY readable ON hygiene.duplicate_inbox IS 'Pairs of rows that one may read';
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_inbox_id_seq', '');

-- Who let duplicates in, and why.  row_count is set at the end of the transaction.
CREATE TABLE hygiene.duplicate_allowance (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reason text NOT NULL,
    allowed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    allowed_by text NOT NULL,
    row_count bigint
);
COMMENT ON TABLE hygiene.duplicate_allowance IS 'Calls of allow_duplicates() in transactions that were committed, with the number of rows let in that guards had refused otherwise';
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_allowance', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.duplicate_allowance_id_seq', '');

CREATE FUNCTION hygiene.count_allowed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    UPDATE hygiene.duplicate_allowance a
    SET row_count = (SELECT count(DISTINCT (i.schema_name, i.table_name, i.key)) FROM hygiene.duplicate_inbox i WHERE i.allowance = NEW.id)
    WHERE a.id = NEW.id;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.count_allowed() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.count_allowed() IS 'Trigger: counts at the end of a transaction the rows an allow_duplicates() let in';
-- a restored row has its number already
CREATE CONSTRAINT TRIGGER count_allowed AFTER INSERT ON hygiene.duplicate_allowance DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.row_count IS NULL) EXECUTE FUNCTION hygiene.count_allowed();

CREATE FUNCTION hygiene.allow_duplicates(reason text) RETURNS bigint
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_allow_duplicates';
REVOKE ALL ON FUNCTION hygiene.allow_duplicates(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.allow_duplicates(text) IS
    'For the rest of this transaction guards refuse nothing; recorded in duplicate_allowance with who, when, why and how many rows, the pairs in duplicate_inbox';

CREATE FUNCTION hygiene.shared_role(a hygiene.identity, b hygiene.identity, roles text[]) RETURNS text
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_shared_role';
COMMENT ON FUNCTION hygiene.shared_role(hygiene.identity, hygiene.identity, text[]) IS 'The first of the roles of which two identities have a normal form in common, or NULL; symmetric';

CREATE FUNCTION hygiene.add_duplicate_guard(relation regclass, mode text, threshold float8 DEFAULT 0.95, review_threshold float8 DEFAULT NULL,
                                            exact text[] DEFAULT '{}', options jsonb DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    kind "char";
    given text[];
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
    PERFORM hygiene.check_guard(relation, threshold, review_threshold, exact);
    given := hygiene.guard_options(coalesce(options, '{}'));
    IF 'report_deleted=on' = ANY (given) AND NOT registration.columns ? 'deleted' THEN
        RAISE EXCEPTION 'relation "%" has no column of role "deleted"', relation USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Register it with the column that marks rows as deleted: {"deleted": "..."}.';
    END IF;
    -- a rule about one column marks that column in forms
    IF (options ? 'column') IS NOT TRUE AND threshold IS NULL AND review_threshold IS NULL AND cardinality(exact) = 1
       AND cardinality(hygiene.role_columns(registration.columns, exact[1])) = 1 THEN
        given := given || 'column=on'::text;
    END IF;
    PERFORM hygiene.make_duplicate_guard(relation, array_remove(ARRAY['rule=' || registration.table_name || '_duplicate', 'mode=' || mode, 'threshold=' || threshold,
        'review=' || review_threshold], NULL) || ARRAY(SELECT 'exact=' || e FROM unnest(exact) e) || given);
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_duplicate_guard(regclass, text, float8, float8, text[], jsonb) IS
    'From now on refuses (mode block) or reports (mode warn) rows that are duplicates; an equal normal form of an exact role is enough by itself. Called again it replaces the guard';

CREATE FUNCTION hygiene.check_guard(relation regclass, threshold float8, review_threshold float8, exact text[]) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    exactable text[] := ARRAY['email', 'phone', 'website', 'national_id', 'external_id', 'registration_number', 'tax_number'];
    field text;
BEGIN
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
        ELSIF NOT registration.columns ? field AND NOT registration.related ? field THEN
            RAISE EXCEPTION 'relation "%" has no column of role "%"', relation, field USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Its roles are: %s.', (SELECT string_agg(r, ', ' ORDER BY r) FROM jsonb_object_keys(registration.columns || registration.related) r));
        END IF;
    END LOOP;
    IF hygiene.identity_index(relation) IS NULL OR NOT hygiene.index_is_current(relation, hygiene.identity_index(relation)) THEN
        RAISE EXCEPTION 'relation "%" has no valid identity index', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Create it first: SELECT hygiene.create_index(%L); or without blocking writes, the statement SELECT hygiene.index_ddl(%1$L); returns.', relation::text);
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_guard(regclass, float8, float8, text[]) IS 'Internal: an error unless a guard of these thresholds and exact roles is possible';

CREATE FUNCTION hygiene.guard_options(options jsonb) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    option record;
    result text[] := '{}';
BEGIN
    IF jsonb_typeof(options) <> 'object' THEN
        RAISE EXCEPTION 'options must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"errcode": "23P01"}.';
    END IF;
    FOR option IN SELECT * FROM jsonb_each_text(options) LOOP
        IF option.key = 'errcode' AND option.value IN ('23505', '23P01') THEN
            result := result || ('errcode=' || option.value);
        ELSIF option.key = 'column' AND option.value IN ('true', 'false') THEN
            result := result || CASE option.value WHEN 'true' THEN 'column=on' ELSE 'column=off' END;
        ELSIF option.key = 'deleted' AND option.value IN ('ignore', 'report') THEN
            result := result || CASE option.value WHEN 'report' THEN 'report_deleted=on' ELSE 'report_deleted=off' END;
        ELSIF option.key IN ('errcode', 'column', 'deleted') THEN
            RAISE EXCEPTION 'invalid value for option "%": "%"', option.key, option.value USING ERRCODE = 'invalid_parameter_value',
                HINT = CASE option.key WHEN 'errcode' THEN 'It is "23505" (unique violation, the default) or "23P01" (exclusion violation).'
                       WHEN 'column' THEN 'It is true or false: whether the error names a column in its own field.'
                       ELSE 'It is "ignore" (the default) or "report": a record that was deleted counts as one that exists.' END;
        ELSE
            RAISE EXCEPTION 'unknown option "%"', option.key USING ERRCODE = 'invalid_parameter_value', HINT = 'Options are errcode, column and deleted.';
        END IF;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.guard_options(jsonb) IS 'Internal: options of a guard as arguments of its trigger';

-- What a guard's trigger has to know of the mapping: columns of the key if registered, which rows are deleted, and the columns of
-- which DETAIL names one: the first on which both records agree, an exact one before others.
CREATE FUNCTION hygiene.duplicate_guard_arguments(relation regclass, given text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    RETURN given
        || CASE WHEN registration.related <> '{}' THEN ARRAY['deleted=deleted', 'deleted_when=true']     -- an identity table's own column
           ELSE ARRAY(SELECT 'deleted=' || c FROM unnest(hygiene.role_columns(registration.columns, 'deleted')) c LIMIT 1)
             || ARRAY(SELECT 'deleted_when=' || (registration.options ->> 'deleted_when') WHERE registration.options ? 'deleted_when') END
        || ARRAY(SELECT 'key=' || k FROM unnest(hygiene.role_columns(registration.options, 'key')) WITH ORDINALITY AS x(k, p) ORDER BY p)
        || ARRAY(SELECT format('tell=%s:%s', r, c.name)
                 FROM (SELECT r, min(p) AS first
                       FROM unnest(ARRAY(SELECT substr(g, 7) FROM unnest(given) WITH ORDINALITY AS x(g, p) WHERE g LIKE 'exact=%' ORDER BY p)
                                   || ARRAY['national_id', 'registration_number', 'tax_number', 'email', 'phone', 'website', 'external_id', 'birth_date',
                                            'full_name', 'family_name', 'name', 'given_name']) WITH ORDINALITY AS x(r, p) GROUP BY r) roles
                 CROSS JOIN LATERAL unnest(CASE WHEN registration.related ? r THEN ARRAY[r] ELSE hygiene.role_columns(registration.columns, r) END) WITH ORDINALITY AS c(name, place)
                 ORDER BY first, c.place);
END
$$;
COMMENT ON FUNCTION hygiene.duplicate_guard_arguments(regclass, text[]) IS 'Internal: arguments of a guard''s trigger: those given, and what follows from the mapping';

-- ALWAYS: also when a replica applies changes, where nothing is refused but pairs are filed.
CREATE FUNCTION hygiene.make_duplicate_guard(relation regclass, given text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
    AS $$
BEGIN
    PERFORM hygiene.drop_duplicate_guard(relation);
    EXECUTE format('CREATE TRIGGER hygiene_duplicate_guard AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.duplicate_guard(%s)', hygiene.indexed_relation(relation),
                   hygiene.literal_list(hygiene.duplicate_guard_arguments(relation, given)));
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER hygiene_duplicate_guard', hygiene.indexed_relation(relation));
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_duplicate_guard(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_duplicate_guard(regclass, text[]) IS 'Internal: makes the trigger of a guard, in place of the one there is';

-- Another mapping or other names of columns: the guard's trigger names them, so it is made again.
CREATE FUNCTION hygiene.refresh_duplicate_guard(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    guard record;
    old text[];
    given text[];
    argument text;
BEGIN
    SELECT t.tgargs, t.tgenabled INTO guard FROM pg_trigger t WHERE t.tgrelid = hygiene.indexed_relation(relation) AND t.tgname = 'hygiene_duplicate_guard';
    IF NOT FOUND THEN
        RETURN;
    END IF;
    -- every argument ends with a zero byte
    SELECT array_agg(convert_from(decode(a, 'escape'), getdatabaseencoding()) ORDER BY p) INTO old
    FROM unnest(string_to_array(encode(guard.tgargs, 'escape'), '\000')) WITH ORDINALITY AS x(a, p) WHERE a <> '';
    SELECT coalesce(array_agg(a ORDER BY p), '{}') INTO given FROM unnest(old) WITH ORDINALITY AS x(a, p)
    WHERE split_part(a, '=', 1) NOT IN ('deleted', 'deleted_when', 'key', 'tell');
    FOREACH argument IN ARRAY given LOOP
        IF argument LIKE 'exact=%' AND NOT (registration.columns || registration.related) ? substr(argument, 7) OR argument = 'report_deleted=on' AND NOT registration.columns ? 'deleted' THEN
            RAISE EXCEPTION 'relation "%" has a duplicate guard with "%"', relation, argument USING ERRCODE = 'dependent_objects_still_exist',
                HINT = format('Keep a column of that role in the mapping, or remove the guard first: SELECT hygiene.remove_duplicate_guard(%L);', relation::text);
        END IF;
    END LOOP;
    IF old <> hygiene.duplicate_guard_arguments(relation, given) THEN
        PERFORM hygiene.make_duplicate_guard(relation, given);
        IF guard.tgenabled <> 'A' THEN
            EXECUTE format('ALTER TABLE %s %s TRIGGER hygiene_duplicate_guard', hygiene.indexed_relation(relation),
                           CASE guard.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END);
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
    IF NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = hygiene.indexed_relation(relation) AND t.tgname = 'hygiene_duplicate_guard') THEN
        RETURN false;
    END IF;
    EXECUTE format('DROP TRIGGER hygiene_duplicate_guard ON %s', hygiene.indexed_relation(relation));
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

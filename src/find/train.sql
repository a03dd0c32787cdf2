-- Training -----------------------------------------------------------------------------------------------------------

-- Rows of a registered table as match_pairs and train_model read them: what `selected` says, of those not deleted.
CREATE FUNCTION hygiene.live_rows(relation regclass, selected text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    RETURN format('SELECT %s FROM %s WHERE %s', replace(selected, '{identity}', hygiene.record_identity(registration, relation, 't')),
                  hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'));
END
$$;
COMMENT ON FUNCTION hygiene.live_rows(regclass, text) IS 'Internal: a query for rows of a registered table; {identity} stands for their identity';

-- The labelled pairs as train_model reads them; what is wrong with the table, or with its keys, is said.
CREATE FUNCTION hygiene.labels_sql(relation regclass, other regclass, labels regclass) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    a hygiene.registration := hygiene.registration_of(relation);
    b hygiene.registration := hygiene.registration_of(other);
    -- keys are cast, so that a table of labels may hold them in their own type
    source text := format('(SELECT l.key_a::text, l.key_b::text, l.is_match FROM %s AS l) AS l', labels);
    joined text := format('%s JOIN %s ON %s JOIN %s ON %s', source, hygiene.record_source(a, relation, 'a'), hygiene.key_condition(relation, 'a', 'l.key_a'),
                          hygiene.record_source(b, other, 'b'), hygiene.key_condition(other, 'b', 'l.key_b'));
    given bigint;
    usable bigint;
BEGIN
    IF (SELECT count(*) FROM pg_attribute c WHERE c.attrelid = labels AND c.attnum > 0 AND NOT c.attisdropped
        AND (c.attname IN ('key_a', 'key_b') OR c.attname = 'is_match' AND c.atttypid = 'boolean'::regtype)) < 3 THEN
        RAISE EXCEPTION 'relation "%" does not hold labelled pairs', labels USING ERRCODE = 'undefined_column',
            HINT = 'It must have the columns key_a text, key_b text and is_match boolean.';
    END IF;
    EXECUTE format('SELECT count(*) FROM %s', labels) INTO given;
    EXECUTE format('SELECT count(*) FROM %s WHERE l.is_match IS NOT NULL', joined) INTO usable;
    IF usable < given THEN
        RAISE NOTICE '% of % labelled pairs are left out', given - usable, given
            USING DETAIL = 'Their keys name no row, or is_match is NULL.',
                  HINT = CASE WHEN relation = other THEN format('Keys are those of "%s" as text, as find_duplicates() prints them.', relation)
                         ELSE format('key_a is a key of "%s" and key_b of "%s", as find_matches() prints them.', relation, other) END;
    END IF;
    RETURN format('SELECT %s, %s, l.is_match FROM %s', hygiene.record_identity(a, relation, 'a'), hygiene.record_identity(b, other, 'b'), joined);
END
$$;
REVOKE ALL ON FUNCTION hygiene.labels_sql(regclass, regclass, regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.labels_sql(regclass, regclass, regclass) IS 'Internal: SQL of labelled pairs of identities; a NOTICE of those that name no rows';

CREATE FUNCTION hygiene.train(relation regclass, labels regclass DEFAULT NULL, other regclass DEFAULT NULL)
    RETURNS TABLE (kind text, outcome text, records bigint, pairs_compared bigint, iterations integer, converged boolean, log_likelihood float8,
                   prior float8, expected_pairs float8)
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    other_registration hygiene.registration := NULL;
    query text;
    label_query text;
    result record;
    trained hygiene.model_parameters;
    report jsonb := '[]';
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF other IS NULL THEN
        query := hygiene.live_rows(relation, '{identity}');
    ELSE
        PERFORM hygiene.check_owner(other);
        other_registration := hygiene.registration_of(other);
        IF other = relation THEN
            RAISE EXCEPTION 'cannot train matches of "%" with itself', relation USING ERRCODE = 'invalid_parameter_value',
                HINT = format('For pairs within one table: SELECT * FROM hygiene.train(%L);', relation::text);
        END IF;
        PERFORM hygiene.check_kinds(registration, other_registration, relation, other);
        query := hygiene.live_rows(relation, '{identity}, 0') || ' UNION ALL ' || hygiene.live_rows(other, '{identity}, 1');
    END IF;
    IF labels IS NOT NULL THEN
        label_query := hygiene.labels_sql(relation, coalesce(other, relation), labels);
    END IF;
    FOR result IN SELECT m.* FROM hygiene.train_model(query, label_query, other IS NOT NULL) m LOOP
        trained := result.model;
        kind := result.kind;
        outcome := result.outcome;
        records := result.records;
        pairs_compared := result.pairs_compared;
        iterations := result.iterations;
        converged := result.converged;
        log_likelihood := result.log_likelihood;
        prior := result.prior;
        expected_pairs := result.expected_pairs;
        report := report || (to_jsonb(result) - 'model');
        IF outcome <> 'trained' THEN
            RAISE NOTICE 'the built-in model is kept for records of kind % in "%": %', kind, relation, outcome
                USING DETAIL = format('%s records, %s pairs compared, %s pairs expected to match.', records, coalesce(pairs_compared, 0), coalesce(round(expected_pairs)::text, 'no')),
                      HINT = CASE outcome WHEN 'too few records' THEN 'Training needs 50 records and 10 matching pairs; a larger table may be trained instead and its model used for both.'
                             WHEN 'too few matching pairs' THEN 'There is next to nothing to find here, or nothing that tells it; labelled pairs may help.'
                             WHEN 'too many matching pairs' THEN 'What it took for matches are more likely namesakes or relatives; more maintenance_work_mem (a larger sample) or labelled pairs may help.'
                             ELSE format('Check what the columns mean: SELECT * FROM hygiene.registered_roles(%L);', relation::text) END;
        ELSIF expected_pairs > 2 * records THEN
            RAISE NOTICE 'the model trained for records of kind % in "%" expects more than twice as many matching pairs as there are records', kind, relation
                USING HINT = format('Unless most are there several times, it has taken something else for a match: look at the pairs it finds, and go back with SELECT hygiene.untrain(%L%s).',
                                    relation::text, CASE WHEN other IS NULL THEN '' ELSE format(', %L', other::text) END);
        END IF;
        RETURN NEXT;
    END LOOP;
    IF report = '[]' THEN
        RAISE NOTICE 'the built-in model is kept for "%": there are no rows', relation;
    END IF;
    DELETE FROM hygiene.trained_model m
    WHERE (m.schema_name, m.table_name) = (registration.schema_name, registration.table_name)
      AND (m.other_schema_name, m.other_table_name) IS NOT DISTINCT FROM (other_registration.schema_name, other_registration.table_name);
    IF trained IS NOT NULL THEN
        INSERT INTO hygiene.trained_model (schema_name, table_name, other_schema_name, other_table_name, model, report)
        VALUES (registration.schema_name, registration.table_name, other_registration.schema_name, other_registration.table_name, trained, report);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.train(regclass, regclass, regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.train(regclass, regclass, regclass) IS
    'Learns from a registered table itself how much each field says in it (with labelled pairs in a table of key_a, key_b, is_match if there are any; across two tables with other); everything that judges its pairs uses it from then on';

CREATE FUNCTION hygiene.untrain(relation regclass, other regclass DEFAULT NULL) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    other_registration hygiene.registration;
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF other IS NOT NULL THEN
        other_registration := hygiene.registration_of(other);
    END IF;
    DELETE FROM hygiene.trained_model m
    WHERE (m.schema_name, m.table_name) = (registration.schema_name, registration.table_name)
      AND (m.other_schema_name, m.other_table_name) IS NOT DISTINCT FROM (other_registration.schema_name, other_registration.table_name);
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION hygiene.untrain(regclass, regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.untrain(regclass, regclass) IS 'Forgets what train() learnt: the built-in model serves again; false when there was nothing to forget';

CREATE FUNCTION hygiene.model(relation regclass, other regclass DEFAULT NULL)
    RETURNS TABLE (kind text, field text, level text, m float8, u float8, weight float8)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    trained hygiene.model_parameters := CASE WHEN other IS NULL THEN hygiene.model_of(relation) ELSE hygiene.model_between(relation, other) END;
BEGIN
    RETURN QUERY SELECT p.* FROM hygiene.model_levels(trained) p
        WHERE registration.kind = 'party' OR p.kind = registration.kind;
END
$$;
COMMENT ON FUNCTION hygiene.model(regclass, regclass) IS
    'The model that judges pairs of a table: per field and level how often matches (m) and strangers (u) show it, and what it weighs in bits';

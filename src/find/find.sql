-- Finding ---------------------------------------------------------------------------------------------------------
-- Everything here runs with the caller's rights.  Bulk functions switch row security off, so that a caller who
-- may see a part only gets an error instead of a part; look-ups see what the caller sees.
-- Keys are printed the same whatever the session's settings.

CREATE FUNCTION hygiene.check_threshold(threshold float8) RETURNS void
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF (threshold BETWEEN 0 AND 1) IS NOT TRUE THEN
        RAISE EXCEPTION 'threshold must be between 0 and 1' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'It is a probability: 0.95 is the default, lower finds more and more that is wrong.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_threshold(float8) IS 'Internal: an error unless the threshold is a probability';

CREATE FUNCTION hygiene.find_duplicates(relation regclass, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (key_a text, key_b text, probability float8, weight float8)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 1000
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    RETURN QUERY SELECT p.key_a, p.key_b, p.probability, p.weight
        FROM hygiene.match_pairs(format('SELECT %s, %s FROM %s WHERE %s',
                                        hygiene.key_expression(relation, 't'), hygiene.record_identity(registration, relation, 't'), hygiene.record_source(registration, relation, 't'),
                                        hygiene.live_condition(registration, relation, 't')), threshold, hygiene.model_of(relation)) p
        ORDER BY p.probability DESC, p.weight DESC, p.key_a COLLATE "C", p.key_b COLLATE "C";
END
$$;
COMMENT ON FUNCTION hygiene.find_duplicates(regclass, float8) IS
    'All pairs of rows of a registered table that are one entity with at least this probability, best first; needs no index';

-- Pairs across two tables are judged by the model trained for the two, else by that of either, see match/model_sql.c.
CREATE FUNCTION hygiene.model_between(left_relation regclass, right_relation regclass) RETURNS hygiene.model_parameters
    LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_between';
COMMENT ON FUNCTION hygiene.model_between(regclass, regclass) IS 'The model find_matches() judges by: that trained for the two tables, else that of the first, else of the second, else the built-in one for so large a table; NULL is the plain built-in one';

CREATE FUNCTION hygiene.check_kinds(l hygiene.registration, r hygiene.registration, left_relation regclass, right_relation regclass) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF l.kind <> r.kind AND 'party' <> ALL (ARRAY[l.kind, r.kind]) THEN
        RAISE EXCEPTION 'relations "%" and "%" hold different kinds of records: % and %', left_relation, right_relation, l.kind, r.kind
            USING ERRCODE = 'invalid_parameter_value',
            HINT = 'A person never matches an organization. A table that holds both is registered as party.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_kinds(hygiene.registration, hygiene.registration, regclass, regclass) IS 'Internal: an error unless rows of the two tables can match';

CREATE FUNCTION hygiene.find_matches(left_relation regclass, right_relation regclass, threshold float8 DEFAULT 0.95, one_to_one boolean DEFAULT false)
    RETURNS TABLE (key_a text, key_b text, probability float8, weight float8)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 1000
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    l hygiene.registration := hygiene.registration_of(left_relation);
    r hygiene.registration := hygiene.registration_of(right_relation);
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    PERFORM hygiene.check_kinds(l, r, left_relation, right_relation);
    RETURN QUERY SELECT s.key_a, s.key_b, s.probability, s.weight
        FROM (SELECT p.*, CASE WHEN one_to_one THEN row_number() OVER (PARTITION BY p.key_a ORDER BY p.probability DESC, p.weight DESC, p.key_b COLLATE "C") END AS of_left,
                     CASE WHEN one_to_one THEN row_number() OVER (PARTITION BY p.key_b ORDER BY p.probability DESC, p.weight DESC, p.key_a COLLATE "C") END AS of_right
              FROM hygiene.match_pairs(format('SELECT %s, %s, 0 FROM %s WHERE %s UNION ALL SELECT %s, %s, 1 FROM %s WHERE %s',
                                        hygiene.key_expression(left_relation, 't'), hygiene.record_identity(l, left_relation, 't'), hygiene.record_source(l, left_relation, 't'),
                                        hygiene.live_condition(l, left_relation, 't'),
                                        hygiene.key_expression(right_relation, 't'), hygiene.record_identity(r, right_relation, 't'), hygiene.record_source(r, right_relation, 't'),
                                        hygiene.live_condition(r, right_relation, 't')), threshold, hygiene.model_between(left_relation, right_relation)) p) s
        WHERE (s.of_left = 1 AND s.of_right = 1) IS NOT FALSE
        ORDER BY s.probability DESC, s.weight DESC, s.key_a COLLATE "C", s.key_b COLLATE "C";
END
$$;
COMMENT ON FUNCTION hygiene.find_matches(regclass, regclass, float8, boolean) IS
    'Pairs of rows of two registered tables (leads and contacts, an import and the CRM) that are one entity, best first; one_to_one keeps those that are the best for both rows, so that none is there twice';

-- The identity of one row.
CREATE FUNCTION hygiene.identity_of(relation regclass, key text) RETURNS hygiene.identity
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    result hygiene.identity;
    n bigint;
BEGIN
    IF key IS NULL THEN
        RAISE EXCEPTION 'key must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Keys are the primary key as text.';
    END IF;
    EXECUTE format('SELECT %s FROM %s AS t WHERE %s', hygiene.identity_expression(relation, 't'), relation, hygiene.key_condition(relation, 't', '$1'))
    INTO result USING key;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n = 0 THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found',
            HINT = CASE WHEN cardinality(hygiene.key_columns(relation)) > 1 THEN 'The key of several columns is a JSON array of strings, such as ["1", "NL"].'
                   ELSE 'Keys are the primary key as text.' END;
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.identity_of(regclass, text) IS 'The identity of the row with this key; an error when there is none';

-- Rows like an identity, best first.
CREATE FUNCTION hygiene.candidates_of(relation regclass, probe hygiene.identity, threshold float8, max_results integer, except_key text)
    RETURNS TABLE (key text, probability float8, weight float8, record jsonb)
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    SET gin_fuzzy_search_limit = 0
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    identity text := hygiene.record_identity(registration, relation, 't');
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    -- OFFSET 0: the identity of a candidate is computed once for both of its scores
    RETURN QUERY EXECUTE format(
        'SELECT s.key, hygiene.match_probability(s.identity, $1, $5), hygiene.match_weight(s.identity, $1, $5), s.record
         FROM (SELECT %1$s AS key, %2$s AS identity, to_jsonb(t) AS record FROM %3$s WHERE hygiene.shares_key(%2$s, $1) AND %4$s OFFSET 0) s
         WHERE hygiene.match_probability(s.identity, $1, $5) OPERATOR(pg_catalog.>=) $2 AND (s.key = $4) IS NOT TRUE
         ORDER BY 2 DESC, 3 DESC, s.key COLLATE "C" LIMIT $3',
        hygiene.key_expression(relation, 't'), identity, hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'))
    USING probe, threshold, max_results, except_key, hygiene.model_of(relation);
END
$$;
COMMENT ON FUNCTION hygiene.candidates_of(regclass, hygiene.identity, float8, integer, text) IS 'Internal: rows of a registered table that match an identity';

CREATE FUNCTION hygiene.duplicates_of(relation regclass, key text, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (key text, probability float8, weight float8, record jsonb)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT c.key, c.probability, c.weight, c.record FROM hygiene.candidates_of($1, hygiene.identity_of($1, $2), $3, NULL, $2) c $$;
COMMENT ON FUNCTION hygiene.duplicates_of(regclass, text, float8) IS 'The other rows that are one entity with the row of this key, best first; one index look-up';

-- A record given as JSON, keys being roles or column names, as {role: value}.
CREATE FUNCTION hygiene.record_roles(registration hygiene.registration, relation regclass, record jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    entry record;
    role text;
    known boolean;
    roles text[] := hygiene.identity_roles(registration.kind) || CASE WHEN registration.kind = 'party' THEN ARRAY['is_organization'] ELSE '{}'::text[] END;
    result jsonb := '{}';
    value text;
BEGIN
    IF record IS NULL OR jsonb_typeof(record) <> 'object' THEN
        RAISE EXCEPTION 'record must be a JSON object' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example {"given_name": "Mirjam", "family_name": "de Boer", "birth_date": "1980-02-03"}.';
    END IF;
    FOR entry IN SELECT * FROM jsonb_each(record) LOOP
        known := false;
        value := CASE jsonb_typeof(entry.value)
                     WHEN 'array' THEN (SELECT string_agg(v, '; ') FROM jsonb_array_elements_text(entry.value) v)
                     ELSE entry.value #>> '{}' END;
        IF entry.key = 'extra' AND jsonb_typeof(entry.value) = 'object' THEN
            result := result || jsonb_build_object('extra', entry.value);
            CONTINUE;
        END IF;
        -- a role of the mapping, else of the kind; a column stands for every role it has, and also when it is named as one of them
        FOR role IN
            SELECT r FROM unnest(roles) r WHERE r = entry.key
            UNION
            SELECT r FROM unnest(roles) r
            WHERE entry.key = ANY (hygiene.role_columns(registration.columns, r)) AND (NOT entry.key = ANY (roles) OR entry.key = ANY (hygiene.role_columns(registration.columns, entry.key)))
        LOOP
            known := true;
            IF role = 'extra' THEN
                result := jsonb_set(result, '{extra}', coalesce(result -> 'extra', '{}') || jsonb_build_object(entry.key, entry.value));
            ELSIF btrim(value) <> '' THEN
                result := result || jsonb_build_object(role, CASE
                    WHEN role = 'birth_date' AND result ? role THEN (result ->> role) || '-' || value
                    ELSE concat_ws('; ', result ->> role, value) END);
            END IF;
        END LOOP;
        -- columns of the table without a part in the identity are no error: applications send whole records
        IF NOT known AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = entry.key AND a.attnum > 0 AND NOT a.attisdropped) THEN
            RAISE EXCEPTION 'unknown key "%" in record', entry.key USING ERRCODE = 'invalid_parameter_value',
                HINT = format('Keys are columns of "%s", or roles: %s.', relation, array_to_string(roles, ', '));
        END IF;
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.record_roles(hygiene.registration, regclass, jsonb) IS 'Internal: a record of roles or column names as roles';

CREATE FUNCTION hygiene.identity_of_record(relation regclass, record jsonb) RETURNS hygiene.identity
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    given jsonb := hygiene.record_roles(registration, relation, record);
    result hygiene.identity;
BEGIN
    IF registration.kind = 'party' AND NOT given ? 'is_organization' THEN
        given := given || jsonb_build_object('is_organization',
                     CASE WHEN given ? 'name' AND NOT given ?| ARRAY['given_name', 'family_name', 'birth_date', 'national_id']
                               AND coalesce(given ->> 'full_name', given ->> 'name') = given ->> 'name' AND NOT record ? 'full_name' THEN 'true' ELSE 'false' END);
    END IF;
    registration.columns := '{}';
    registration.related := '{}';
    registration.identity_table := NULL;
    EXECUTE 'SELECT ' || hygiene.identity_sql(registration, relation, NULL, given) INTO result USING given;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.identity_of_record(regclass, jsonb) IS
    'The identity a record would have in a registered table; its keys are roles or column names';

CREATE FUNCTION hygiene.find_like(relation regclass, record jsonb, threshold float8 DEFAULT 0.95, max_results integer DEFAULT 10)
    RETURNS TABLE (key text, probability float8, weight float8, record jsonb)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT c.key, c.probability, c.weight, c.record FROM hygiene.candidates_of($1, hygiene.identity_of_record($1, $2), $3, $4, NULL) c $$;
COMMENT ON FUNCTION hygiene.find_like(regclass, jsonb, float8, integer) IS
    'Do we know this one already? Rows that match a record, whose keys are roles or column names; the rule of the guard';

CREATE FUNCTION hygiene.explain_pair(relation regclass, key_a text, key_b text)
    RETURNS TABLE (field text, a_value text, b_value text, level text, weight float8)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT e.field, e.a_value, e.b_value, e.level, e.weight FROM hygiene.explain_match(hygiene.identity_of($1, $2), hygiene.identity_of($1, $3), hygiene.model_of($1)) e $$;
COMMENT ON FUNCTION hygiene.explain_pair(regclass, text, text) IS 'Why two rows do or do not match: a row per field with its level of agreement and weight';

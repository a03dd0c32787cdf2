-- From pairs to entities ---------------------------------------------------------------------------------------------
-- With the caller's rights and row security off, as find_duplicates(): a part of the rows would make other entities.

-- The query of the pairs of a relation and of what people decided on them, for cluster_pairs().  Decisions on rows that are
-- deleted or not there are left out, and so are those that would make a person and an organisation one.
CREATE FUNCTION hygiene.evidence_sql(registration hygiene.registration, relation regclass, threshold float8) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    root regclass := format('%I.%I', registration.schema_name, registration.table_name);
    result text := format('SELECT p.key_a, p.key_b, p.probability, p.decision FROM hygiene.match_evidence(%L, %L, hygiene.model_of(%L::regclass)) p',
                          format('SELECT %s, %s FROM %s WHERE %s', hygiene.key_expression(relation, 't'), hygiene.record_identity(registration, relation, 't'),
                                 hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't')),
                          threshold, relation);
BEGIN
    IF EXISTS (SELECT FROM hygiene.decisions d WHERE d.relation = root) THEN
        result := result || format(
            ' UNION ALL SELECT d.key_a, d.key_b, NULL, d.decision FROM hygiene.decisions d
              JOIN %1$s AS a ON %2$s = d.key_a AND %3$s JOIN %1$s AS b ON %4$s = d.key_b AND %5$s WHERE d.relation = %6$L::regclass%7$s',
            relation, hygiene.key_expression(relation, 'a'), hygiene.live_condition(registration, relation, 'a'),
            hygiene.key_expression(relation, 'b'), hygiene.live_condition(registration, relation, 'b'), root,
            CASE WHEN registration.kind = 'party'
                 THEN format(' AND (%s IS TRUE) = (%s IS TRUE)', hygiene.organization_condition(registration, relation, 'a'), hygiene.organization_condition(registration, relation, 'b')) END);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.evidence_sql(hygiene.registration, regclass, float8) IS 'Internal: SQL of the pairs and decisions that make the entities of a relation';

-- A column of one of these roles that can say which of two rows is the later; NULL when there is none.
CREATE FUNCTION hygiene.time_expression(registration hygiene.registration, relation regclass, alias text, VARIADIC roles text[]) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT format('%I.%I', alias, a.attname)
    FROM unnest(roles) WITH ORDINALITY AS r(role, place)
    JOIN pg_attribute a ON a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attname = (hygiene.role_columns(registration.columns, r.role))[1]
    JOIN pg_type t ON t.oid = a.atttypid
    WHERE t.typcategory IN ('D', 'N')
    ORDER BY r.place LIMIT 1
    $$;
COMMENT ON FUNCTION hygiene.time_expression(hygiene.registration, regclass, text, text[]) IS 'Internal: SQL of the first of these roles whose column is a date, time or number';

CREATE FUNCTION hygiene.entities(relation regclass, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (key text, entity_key text, is_primary boolean)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 10000
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    -- pairs somewhat below the threshold tell a dense group from a chain
    RETURN QUERY EXECUTE format(
        'SELECT s.key, s.entity_key,
                s.single OR row_number() OVER (PARTITION BY s.entity_key COLLATE "C"
                                               ORDER BY s.filled DESC, s.updated DESC NULLS LAST, s.created NULLS LAST, s.key COLLATE "C") = 1
         FROM (SELECT %1$s AS key, coalesce(c.cluster_key, %1$s) AS entity_key, coalesce(c.cluster_size, 1) = 1 AS single,
                      CASE WHEN c.cluster_size > 1 THEN (SELECT count(DISTINCT f.field) FROM hygiene.identity_fields(%2$s) f) END AS filled,
                      %3$s AS updated, %4$s AS created
               FROM %5$s AS t LEFT JOIN hygiene.cluster_pairs($1, $2) c ON c.key = %1$s
               WHERE %6$s) s',
        hygiene.key_expression(relation, 't'), hygiene.identity_sql(registration, relation, 't'),
        coalesce(hygiene.time_expression(registration, relation, 't', 'updated_at', 'last_activity'), 'NULL::int'),
        coalesce(hygiene.time_expression(registration, relation, 't', 'created_at'), 'NULL::int'),
        relation, hygiene.live_condition(registration, relation, 't'))
    USING hygiene.evidence_sql(registration, relation, least(threshold, 0.5)), threshold;
END
$$;
COMMENT ON FUNCTION hygiene.entities(regclass, float8) IS
    'Every row of a registered table with the entity it belongs to, and one primary row for each: the one with most fields, then the latest updated, then the oldest; what people decided on pairs comes first';

CREATE FUNCTION hygiene.threshold_preview(relation regclass)
    RETURNS TABLE (threshold float8, pairs bigint, clusters bigint, records bigint, expected_wrong float8, samples text[])
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 5
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    RETURN QUERY SELECT p.* FROM hygiene.preview_pairs(hygiene.evidence_sql(registration, relation, 0.5), ARRAY[0.5, 0.8, 0.9, 0.95, 0.99]) p;
END
$$;
COMMENT ON FUNCTION hygiene.threshold_preview(regclass) IS
    'What each threshold would bring: pairs, entities of more than one row and the rows in them, the share of pairs the model expects to be wrong, and keys of the pairs nearest above it, for explain_pair()';

-- The fields an identity can have by the roles that are mapped, and of which kind of record.
CREATE FUNCTION hygiene.registered_fields(registration hygiene.registration) RETURNS TABLE (field text, place bigint, of_person boolean, of_organization boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT f.field, min(r.place), bool_or(r.role = ANY (hygiene.identity_roles('person'))), bool_or(r.role = ANY (hygiene.identity_roles('organization')))
    FROM unnest(hygiene.identity_roles((registration).kind)) WITH ORDINALITY AS r(role, place)
    CROSS JOIN LATERAL unnest(CASE r.role WHEN 'full_name' THEN ARRAY['given_name', 'family_name'] WHEN 'middle_name' THEN ARRAY['given_name']
                                          WHEN 'birth_name' THEN ARRAY['family_name'] WHEN 'alias' THEN ARRAY['name'] ELSE ARRAY[r.role] END) AS f(field)
    WHERE ((registration).columns ? r.role OR (registration).related ? r.role) AND r.role <> 'country'
    GROUP BY f.field
    $$;
COMMENT ON FUNCTION hygiene.registered_fields(hygiene.registration) IS 'Internal: the fields of an identity that the mapped roles can fill';

CREATE FUNCTION hygiene.unlinkables(relation regclass, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (missing_field text, records bigint, unlinkable bigint, unlinkable_share float8, uncertain bigint, uncertain_share float8)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 10
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    RETURN QUERY EXECUTE format(
        'WITH doubtful AS (
             SELECT DISTINCT k.key FROM hygiene.match_pairs($1, least($2, 0.5), $3) p, LATERAL (VALUES (p.key_a), (p.key_b)) k(key) WHERE p.probability < $2
         ), pattern AS MATERIALIZED (
             SELECT r.is_organization, r.fields, count(*) AS records, count(*) FILTER (WHERE r.unlinkable) AS unlinkable, count(*) FILTER (WHERE r.uncertain) AS uncertain
             FROM (SELECT s.is_organization, s.uncertain, hygiene.match_probability(s.identity, s.identity, $3) < $2 AS unlinkable,
                          ARRAY(SELECT DISTINCT f.field FROM hygiene.identity_fields(s.identity) f ORDER BY 1) AS fields
                   FROM (SELECT %1$s AS identity, %2$s AS is_organization, d.key IS NOT NULL AS uncertain
                         FROM %3$s AS t LEFT JOIN doubtful d ON d.key = %4$s WHERE %5$s OFFSET 0) s) r
             GROUP BY r.is_organization, r.fields
         ), part AS (
             SELECT 0::bigint AS place, NULL::text AS field, coalesce(sum(p.records), 0) AS n, coalesce(sum(p.unlinkable), 0) AS u, coalesce(sum(p.uncertain), 0) AS d FROM pattern p
             UNION ALL
             SELECT f.place, f.field, coalesce(sum(p.records), 0), coalesce(sum(p.unlinkable), 0), coalesce(sum(p.uncertain), 0)
             FROM hygiene.registered_fields($4) f
             LEFT JOIN pattern p ON NOT f.field = ANY (p.fields) AND CASE WHEN p.is_organization THEN f.of_organization ELSE f.of_person END
             GROUP BY f.place, f.field
         )
         SELECT field, n::bigint, u::bigint, (u / nullif(n, 0))::float8, d::bigint, (d / nullif(n, 0))::float8 FROM part ORDER BY place, field COLLATE "C"',
        hygiene.identity_sql(registration, relation, 't'),
        CASE registration.kind WHEN 'party' THEN format('(%s IS TRUE)', hygiene.organization_condition(registration, relation, 't'))
                               WHEN 'organization' THEN 'true' ELSE 'false' END,
        relation, hygiene.key_expression(relation, 't'), hygiene.live_condition(registration, relation, 't'))
    USING format('SELECT %s, %s FROM %s WHERE %s', hygiene.key_expression(relation, 't'), hygiene.record_identity(registration, relation, 't'),
                 hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't')),
          threshold, hygiene.model_of(relation), registration;
END
$$;
COMMENT ON FUNCTION hygiene.unlinkables(regclass, float8) IS
    'Rows with too little in them to be matched even with their own twin, and rows with a doubtful pair (from 0.5 to below the threshold): in the whole table (missing_field NULL) and among the rows where a field is empty or not understood';

-- What a guard would have done ----------------------------------------------------------------------------------------

-- SQL of the order in which rows came: the role created_at, else a key that counts up, else where they lie.
CREATE FUNCTION hygiene.arrival_order(relation regclass, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    created text := (hygiene.role_columns((hygiene.registration_of(relation)).columns, 'created_at'))[1];
    names text[] := hygiene.key_columns(relation);
BEGIN
    IF created IS NOT NULL THEN
        RETURN format('%I.%I', alias, created);
    ELSIF cardinality(names) = 1 AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = names[1]
                                             AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)) THEN
        RETURN format('%I.%I', alias, names[1]);
    END IF;
    RETURN format('%I.ctid', alias);
END
$$;
COMMENT ON FUNCTION hygiene.arrival_order(regclass, text) IS 'Internal: SQL by which rows of a registered table are ordered from the oldest to the newest';

CREATE FUNCTION hygiene.preview_duplicate_guard(relation regclass, threshold float8 DEFAULT 0.95, exact text[] DEFAULT '{}', max_rows integer DEFAULT 1000)
    RETURNS TABLE (key text, duplicate_key text, probability float8, reason text)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 100
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    SET gin_fuzzy_search_limit = 0 SET enable_seqscan = off SET jit = off      -- the price put on sequential scans would have everything compiled
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    identity text := hygiene.record_identity(registration, relation, 't');
BEGIN
    PERFORM hygiene.check_guard(relation, threshold, NULL, exact);
    IF (max_rows > 0) IS NOT TRUE THEN
        RAISE EXCEPTION 'max_rows must be positive' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is the number of rows, newest first, that are looked at; 1000 is the default.';
    END IF;
    RETURN QUERY EXECUTE format(
        'WITH newest AS MATERIALIZED (
             SELECT %1$s AS key, %2$s AS identity, %3$s AS arrived, t.tableoid AS part, t.ctid AS place FROM %4$s WHERE %5$s
             ORDER BY %3$s DESC NULLS LAST, t.tableoid DESC, t.ctid DESC LIMIT $4)
         SELECT n.key, d.key, d.probability, coalesce(''same '' || d.role, ''match probability '' || round(d.probability::numeric, 3))
         FROM newest n
         CROSS JOIN LATERAL (
             SELECT s.key, hygiene.match_probability(s.identity, n.identity, $3) AS probability, hygiene.shared_role(s.identity, n.identity, $2) AS role
             FROM (SELECT %1$s AS key, %2$s AS identity FROM %4$s
                   WHERE hygiene.shares_key(%2$s, n.identity) AND %5$s
                     AND (%3$s < n.arrived OR %3$s IS NULL AND n.arrived IS NOT NULL
                          OR %3$s IS NOT DISTINCT FROM n.arrived AND (t.tableoid < n.part OR t.tableoid = n.part AND t.ctid < n.place))
                   OFFSET 0) s
             WHERE (hygiene.match_probability(s.identity, n.identity, $3) >= $1 OR hygiene.shared_role(s.identity, n.identity, $2) IS NOT NULL)
               AND NOT EXISTS (SELECT FROM hygiene.decisions p WHERE p.relation = $5 AND p.decision = ''distinct''
                               AND p.key_a = least(s.key COLLATE "C", n.key COLLATE "C") AND p.key_b = greatest(s.key COLLATE "C", n.key COLLATE "C"))
             ORDER BY 2 DESC, s.key COLLATE "C" LIMIT 1) d
         ORDER BY n.arrived DESC NULLS LAST, n.part DESC, n.place DESC',
        hygiene.key_expression(relation, 't'), identity, hygiene.arrival_order(relation, 't'), hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'))
    USING threshold, coalesce(exact, '{}'), hygiene.model_of(relation), max_rows, relation;
END
$$;
COMMENT ON FUNCTION hygiene.preview_duplicate_guard(regclass, float8, text[], integer) IS
    'Which of the newest rows a guard would have refused, because of which older row and why; newest first';

-- Exact keys ----------------------------------------------------------------------------------------------------------

-- SQL of the normal form of which a unique index is made; NULL for what has none, which a unique index lets pass.
CREATE FUNCTION hygiene.unique_key_expression(relation regclass, role text, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    columns text[] := hygiene.role_columns(registration.columns, role);
    countries text[] := hygiene.role_columns(registration.columns, 'country');
    able text[] := ARRAY['email', 'phone', 'website', 'national_id', 'external_id', 'registration_number', 'tax_number'];
    kind "char" := (SELECT relkind FROM pg_class WHERE oid = relation);
    value text;
    country text;
BEGIN
    IF (role = ANY (able)) IS NOT TRUE THEN
        RAISE EXCEPTION 'role "%" cannot be a unique key', role USING ERRCODE = 'invalid_parameter_value',
            HINT = format('Roles whose normal form can be one are: %s.', array_to_string(able, ', '));
    ELSIF registration.related ? role THEN
        RAISE EXCEPTION 'role "%" of relation "%" is in another table', role, relation USING ERRCODE = 'feature_not_supported',
            DETAIL = format('It is a column of %s.', (SELECT string_agg(format('"%s"', s ->> 'table'), ', ') FROM jsonb_array_elements(registration.related -> role) s)),
            HINT = format('An index sees the rows of one table; a guard sees the whole record: SELECT hygiene.add_duplicate_guard(%L, ''block'', NULL, exact => ''{%s}'');', relation::text, role);
    ELSIF columns IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no column of role "%"', relation, role USING ERRCODE = 'invalid_parameter_value',
            HINT = format('Its roles are: %s.', (SELECT string_agg(r, ', ' ORDER BY r) FROM jsonb_object_keys(registration.columns) r));
    ELSIF cardinality(columns) > 1 THEN
        RAISE EXCEPTION 'role "%" of relation "%" has several columns', role, relation USING ERRCODE = 'feature_not_supported',
            DETAIL = format('They are: %s.', array_to_string(columns, ', ')),
            HINT = format('A unique index cannot compare one column with another; a guard does: SELECT hygiene.add_duplicate_guard(%L, ''block'', NULL, exact => ''{%s}'');', relation::text, role);
    ELSIF kind <> 'r' THEN
        RAISE EXCEPTION 'relation "%" cannot have a unique key of role "%"', relation, role USING ERRCODE = 'wrong_object_type',
            DETAIL = CASE kind WHEN 'p' THEN 'On a partitioned table a unique index holds within each partition only.' ELSE 'It is not a table.' END,
            HINT = CASE kind WHEN 'p' THEN format('A guard looks in all partitions: SELECT hygiene.add_duplicate_guard(%L, ''block'', NULL, exact => ''{%s}'');', relation::text, role)
                   ELSE 'Index the table its rows are in.' END;
    END IF;
    value := hygiene.column_as_text(relation, alias, columns[1]);
    country := CASE WHEN countries IS NULL THEN format('%L', registration.region)
                    ELSE format('coalesce(hygiene.normalize_country(%s), %L)', hygiene.role_expression(relation, alias, 'country', countries, NULL), registration.region) END;
    RETURN format(CASE role
        WHEN 'email' THEN 'hygiene.email_key(%1$s)'
        WHEN 'phone' THEN 'hygiene.normalize_phone(%1$s, %2$s)'
        WHEN 'website' THEN 'hygiene.registrable_domain(%1$s)'
        WHEN 'registration_number' THEN 'hygiene.normalize_registration_number(%1$s, %2$s)'
        WHEN 'tax_number' THEN 'hygiene.normalize_vat_number(%1$s, %2$s)'
        ELSE 'CASE WHEN NOT hygiene.is_placeholder(%1$s) THEN nullif(pg_catalog.replace(hygiene.fold(%1$s), '' '', ''''), '''') END' END, value, country);
END
$$;
COMMENT ON FUNCTION hygiene.unique_key_expression(regclass, text, text) IS 'Internal: SQL of the normal form of a role as one indexable expression';

CREATE FUNCTION hygiene.unique_key_violations(relation regclass, role text) RETURNS TABLE (normal_form text, row_count bigint, keys text[])
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 100
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT n, count(*), (array_agg(k ORDER BY k COLLATE "C"))[:100]
         FROM (SELECT %s AS n, %s AS k FROM %s AS t WHERE %s) s WHERE n IS NOT NULL
         GROUP BY n HAVING count(*) > 1 ORDER BY count(*) DESC, n COLLATE "C"',
        hygiene.unique_key_expression(relation, role, 't'), hygiene.key_expression(relation, 't'), relation,
        hygiene.live_condition(hygiene.registration_of(relation), relation, 't'));
END
$$;
COMMENT ON FUNCTION hygiene.unique_key_violations(regclass, text) IS
    'Normal forms of a role that several rows share, with the keys of up to 100 of them: what stands in the way of unique_key_ddl()';

CREATE FUNCTION hygiene.unique_key_ddl(relation regclass, role text) RETURNS text
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    expression text := hygiene.unique_key_expression(relation, role, NULL);
    live text := hygiene.live_condition(registration, relation, NULL);
    name text := registration.table_name;
    found_values bigint;
    found_rows numeric;
BEGIN
    SELECT count(*), sum(v.row_count) INTO found_values, found_rows FROM hygiene.unique_key_violations(relation, role) v;
    IF found_values > 0 THEN
        RAISE NOTICE '% rows of "%" share % normal forms of role "%": the index cannot be made before that is mended', found_rows, relation, found_values, role
            USING HINT = format('They are: SELECT * FROM hygiene.unique_key_violations(%L, %L);', relation::text, role);
    END IF;
    WHILE octet_length(name) > 63 - octet_length('_' || role || '_unique') LOOP
        name := left(name, -1);
    END LOOP;
    RETURN format('CREATE UNIQUE INDEX CONCURRENTLY %I ON %s (%s)%s', name || '_' || role || '_unique', relation,
                  CASE WHEN expression LIKE 'CASE%' THEN format('(%s)', expression) ELSE expression END, CASE WHEN live <> 'true' THEN ' WHERE ' || live END);
END
$$;
COMMENT ON FUNCTION hygiene.unique_key_ddl(regclass, text) IS
    'The statement that makes a unique index on the normal form of a role, deleted rows left out; tells how many rows stand in its way. Run it with \gexec or by hand, outside a transaction';

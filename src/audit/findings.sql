-- Findings: what is wrong with the rows there are ---------------------------------------------------------------------------
-- Computed from the data each time: nothing of a row is kept anywhere else.  Runs with the caller's rights; row security applies.

-- SELECTs of what is wrong with the values of columns of t, of which x.n has the normal forms and x.p the problems: (column, code, severity, value, suggestion).
CREATE FUNCTION hygiene.form_findings(of_table regclass, arguments text[], prefix text, country text, chosen text[], kind text) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    parts text[] := '{}';
    mapped text;
    told text;
    role text;
    elements text;
BEGIN
    FOR i IN 1 .. coalesce((cardinality(arguments) - 3) / 2, 0) LOOP
        mapped := arguments[2 + 2 * i];
        told := prefix || mapped;
        role := split_part(arguments[3 + 2 * i], '/', 1);
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = of_table AND a.attname = mapped AND a.attnum > 0 AND NOT a.attisdropped);
        parts := parts || format(
            'SELECT %4$L::pg_catalog.name, CASE x.p[%2$s] WHEN ''invalid'' THEN %3$L WHEN ''too_long'' THEN ''normal_form_too_long'' WHEN ''refused'' THEN ''normal_form_refused'' ELSE x.p[%2$s] END,
                    CASE x.p[%2$s] WHEN ''invalid'' THEN ''error'' WHEN ''placeholder'' THEN ''warning'' ELSE ''info'' END, t.%1$I::pg_catalog.text, NULL::pg_catalog.text
             WHERE x.p[%2$s] OPERATOR(pg_catalog.<>) ''empty''', mapped, i, role || '_invalid', told);
        -- a form nobody chose for the column is none to propose
        IF chosen IS NULL OR mapped = ANY (chosen) THEN
            parts := parts || format(
            'SELECT %2$L, ''not_normal'', ''info'', t.%1$I::pg_catalog.text, (x.n).%1$I::pg_catalog.text
             WHERE t.%1$I::pg_catalog.text COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) (x.n).%1$I::pg_catalog.text COLLATE pg_catalog."C"', mapped, told);
        END IF;
        IF role IN ('email', 'phone') THEN
            elements := format('pg_catalog.regexp_split_to_table(%s, %L) AS e', hygiene.column_as_text(of_table, 't', mapped), '\s*(;(?!ext=)|,|\n)\s*');
        END IF;
        IF role = 'email' THEN
            parts := parts || format(
                'SELECT %1$L, ''email_typo'', ''warning'', e, hygiene.suggest_email(e) FROM %2$s WHERE ''typo'' OPERATOR(pg_catalog.=) ANY (hygiene.email_issues(e))', told, elements)
              || format('SELECT %1$L, ''email_disposable'', ''warning'', e, NULL FROM %2$s WHERE hygiene.is_disposable(e)', told, elements);
            IF kind = 'person' THEN
                parts := parts || format('SELECT %1$L, ''email_role'', ''info'', e, NULL FROM %2$s WHERE ''role'' OPERATOR(pg_catalog.=) ANY (hygiene.email_issues(e))', told, elements);
            END IF;
        ELSIF role = 'phone' THEN
            parts := parts || format(
                'SELECT %1$L, ''phone_unknown'', ''info'', e, NULL FROM %2$s
                 WHERE hygiene.normalize_phone(e, %3$s) IS NOT NULL AND hygiene.phone_validity(e, %3$s) OPERATOR(pg_catalog.=) ''invalid'' AND NOT hygiene.is_placeholder(e)', told, elements, country);
        END IF;
    END LOOP;
    RETURN parts;
END
$$;
COMMENT ON FUNCTION hygiene.form_findings(regclass, text[], text, text, text[], text) IS 'Internal: SQL of the findings on values and their normal forms';

-- The same of values in related tables, under the key of the record they belong to.
CREATE FUNCTION hygiene.related_findings(relation regclass, registration hygiene.registration) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    part record;
    wanted text[] := hygiene.standing_related_normalization(relation);
    anything boolean := wanted IS NOT NULL OR hygiene.standing_normalization(relation) IS NOT NULL;
    source text;
    result text[] := '{}';
BEGIN
    FOR part IN SELECT f.*, f.arguments[1] = '' AND f.arguments[2] = '' AND registration.region IS NOT NULL AS no_country FROM hygiene.related_forms(relation) f LOOP
        source := CASE WHEN part.spec ? 'via' THEN format('%s AS link ON %s%s JOIN %s AS t ON %s', hygiene.related_table(part.spec -> 'via'),
                hygiene.columns_equal('link', hygiene.role_columns(part.spec -> 'via', 'key'), 'r', hygiene.key_columns(relation)), hygiene.related_condition(part.spec -> 'via', 'link'), part.of_table,
                hygiene.columns_equal('t', hygiene.role_columns(part.spec, 'key'), 'link', hygiene.role_columns(part.spec -> 'via', 'references')))
            ELSE format('%s AS t ON %s', part.of_table, hygiene.columns_equal('t', hygiene.role_columns(part.spec, 'key'), 'r', hygiene.key_columns(relation))) END;
        result := result || format(
            'SELECT %s, f.* FROM %s AS r JOIN %s AND %s CROSS JOIN LATERAL (SELECT hygiene.normal_record(t, %5$L) AS n, hygiene.record_problems(t, %5$L) AS p OFFSET 0) AS x
             CROSS JOIN LATERAL (%6$s) AS f(column_name, code, severity, value, suggestion) WHERE %7$s%8$s',
            hygiene.key_expression(relation, 'r'), relation, source, hygiene.condition_of(part.spec, 't'), part.arguments,
            array_to_string(hygiene.form_findings(part.of_table, part.arguments, (SELECT c.relname || '.' FROM pg_class c WHERE c.oid = part.of_table),
                format('coalesce(%s, nullif(%L, ''''))', CASE WHEN part.arguments[2] <> '' THEN format('hygiene.normalize_country(%s)', hygiene.column_as_text(part.of_table, 't', part.arguments[2])) ELSE 'NULL' END,
                       part.arguments[1]),
                CASE WHEN anything THEN ARRAY(SELECT part.arguments[i] FROM generate_series(4, cardinality(part.arguments), 2) i WHERE part.arguments[i + 1] = ANY (wanted)) END, registration.kind), ' UNION ALL '),
            hygiene.live_condition(registration, relation, 'r'),
            -- a national number is not invalid where the country is in another row
            CASE WHEN part.no_country THEN ' AND f.code OPERATOR(pg_catalog.<>) ALL (ARRAY[''phone_invalid'', ''postcode_invalid'', ''registration_number_invalid'', ''tax_number_invalid''])' ELSE '' END);
    END LOOP;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.related_findings(regclass, hygiene.registration) IS 'Internal: SQL of the findings on values in related tables';

CREATE FUNCTION hygiene.findings_with_path(relation regclass, path text)
    RETURNS TABLE (key text, column_name name, code text, severity text, value text, suggestion text)
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    registration hygiene.registration;
    arguments text[];
    standing text[] := hygiene.standing_normalization(relation);
    country text := 'NULL';
    live text := 'true';
    parts text[] := '{}';
    mapped text;
    rule record;
    elements text;
    elsewhere text[] := '{}';
    statement text;
BEGIN
    BEGIN
        registration := hygiene.registration_of(relation);
        live := hygiene.live_condition(registration, relation, 't');
        arguments := hygiene.normalization_arguments(relation);
    EXCEPTION WHEN undefined_object OR invalid_parameter_value THEN
        NULL;       -- rules can stand on any table; and a table may have nothing to normalize
    END;
    -- and the columns of a normalization that the registration does not know of
    arguments := coalesce(arguments, standing[:3]) || coalesce((SELECT array_agg(standing[i + o] ORDER BY i, o) FROM generate_series(4, cardinality(standing), 2) i, generate_series(0, 1) o
        WHERE NOT EXISTS (SELECT FROM generate_series(4, cardinality(arguments), 2) j WHERE arguments[j] = standing[i])), '{}');
    IF hygiene.role_columns(registration.columns, 'country') IS NOT NULL THEN
        country := format('hygiene.normalize_country(%s)', hygiene.role_expression(relation, 't', 'country', hygiene.role_columns(registration.columns, 'country'), NULL));
    END IF;
    country := format('coalesce(%s, %L)', country, registration.region);

    -- normal forms
    parts := hygiene.form_findings(relation, arguments, '', country, CASE WHEN standing IS NOT NULL THEN ARRAY(SELECT standing[i] FROM generate_series(4, cardinality(standing), 2) i) END, registration.kind);

    -- birth dates
    IF hygiene.role_columns(registration.columns, 'birth_date') IS NOT NULL THEN
        mapped := (hygiene.role_columns(registration.columns, 'birth_date'))[1];
        elements := hygiene.column_as_date(relation, 't', hygiene.role_columns(registration.columns, 'birth_date'), registration.region);
        parts := parts || format(
            'SELECT %1$L, ''birth_date_'' OPERATOR(pg_catalog.||) hygiene.birth_date_issue(%2$s),
                    CASE hygiene.birth_date_issue(%2$s) WHEN ''future'' THEN ''error'' WHEN ''minor'' THEN ''info'' ELSE ''warning'' END, (%2$s)::pg_catalog.text, NULL
             WHERE hygiene.birth_date_issue(%2$s) IS NOT NULL', mapped, elements);
        IF elements ~ 'parse_birth_date' THEN
            parts := parts || format(
                'SELECT %1$L, ''birth_date_invalid'', ''error'', b.v, NULL FROM (SELECT pg_catalog.concat_ws(''-'', %3$s)) b(v) WHERE %2$s IS NULL AND b.v OPERATOR(pg_catalog.<>) ''''',
                mapped, elements, (SELECT string_agg(format('nullif(pg_catalog.btrim(t.%I::pg_catalog.text), '''')', c), ', ' ORDER BY p)
                                   FROM unnest(hygiene.role_columns(registration.columns, 'birth_date')) WITH ORDINALITY AS u(c, p)));
        END IF;
    END IF;

    -- rules that are broken, whatever they do on writing
    FOR rule IN SELECT t.oid, hygiene.trigger_arguments(t.tgargs) AS arguments, hygiene.trigger_columns(t.oid) AS columns FROM pg_trigger t
                WHERE t.tgrelid = relation AND t.tgfoid = 'hygiene.validate_row()'::regprocedure ORDER BY t.tgname LOOP
        mapped := CASE WHEN cardinality(rule.columns) = 1 THEN rule.columns[1] END;
        parts := parts || format('SELECT %L::pg_catalog.name, %L, %L, %s, %L WHERE %s', mapped, 'rule:' || rule.arguments[1], CASE rule.arguments[2] WHEN 'reject' THEN 'error' ELSE 'warning' END,
                                 CASE WHEN mapped IS NULL THEN 'NULL' ELSE format('t.%I::pg_catalog.text', mapped) END, nullif(rule.arguments[3], ''), hygiene.trigger_condition(rule.oid, 't'));
    END LOOP;

    -- people who should not be here; told to those who may ask the list
    IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid IN (relation, hygiene.indexed_relation(relation)) AND t.tgfoid = 'hygiene.suppression_guard()'::regprocedure)
       AND has_function_privilege('hygiene.suppressed_fields(hygiene.identity)', 'EXECUTE') THEN
        parts := parts || format('SELECT NULL::pg_catalog.name, ''suppressed'', ''error'', pg_catalog.array_to_string(f, '', ''), NULL
                                  FROM hygiene.suppressed_fields(%s) f WHERE pg_catalog.cardinality(f) OPERATOR(pg_catalog.>) 0', hygiene.identity_expression(relation, 't'));
    END IF;
    IF registration.related <> '{}' THEN
        elsewhere := hygiene.related_findings(relation, registration);
    END IF;
    IF cardinality(parts) = 0 AND cardinality(elsewhere) = 0 THEN
        PERFORM hygiene.registration_of(relation);     -- an error when nothing is known of the table
        RETURN;
    END IF;
    IF cardinality(parts) > 0 THEN
        statement := format('SELECT %s, f.* FROM %s AS t%s CROSS JOIN LATERAL (%s) AS f(column_name, code, severity, value, suggestion) WHERE %s',
            hygiene.key_expression(relation, 't'), relation,
            CASE WHEN arguments IS NOT NULL THEN ' CROSS JOIN LATERAL (SELECT hygiene.normal_record(t, $1) AS n, hygiene.record_problems(t, $1) AS p OFFSET 0) AS x' END,
            array_to_string(parts, ' UNION ALL '), live);
    END IF;
    statement := array_to_string(statement || elsewhere, ' UNION ALL ');
    PERFORM set_config('search_path', path, true);
    RETURN QUERY EXECUTE statement USING arguments;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
END
$$;
COMMENT ON FUNCTION hygiene.findings_with_path(regclass, text) IS 'Internal: the body of findings()';

CREATE FUNCTION hygiene.findings(relation regclass)
    RETURNS TABLE (key text, column_name name, code text, severity text, value text, suggestion text)
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT f.key, f.column_name, f.code, f.severity, f.value, f.suggestion FROM hygiene.findings_with_path(relation, pg_catalog.current_setting('search_path')) f;
    END;
COMMENT ON FUNCTION hygiene.findings(regclass) IS
    'What is wrong with the rows of a table, as error, warning or info: values without normal form, typing errors, placeholders, implausible dates, broken rules, people on the suppression list; with what is proposed instead';

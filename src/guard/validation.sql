-- Validation: rules an administrator declares ---------------------------------------------------------------------------

CREATE FUNCTION hygiene.validate_row() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_validate_row';
COMMENT ON FUNCTION hygiene.validate_row() IS 'Trigger that refuses or reports rows which break a rule, its WHEN condition; put on a table by add_validation()';
REVOKE ALL ON FUNCTION hygiene.validate_row() FROM PUBLIC;

CREATE FUNCTION hygiene.bind_condition(relation regclass, condition text, alias text) RETURNS text
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_bind_condition';
COMMENT ON FUNCTION hygiene.bind_condition(regclass, text, text) IS
    'Internal: a condition over the columns of a relation with every name qualified, as the present search_path has it; an error when it is anything else';

CREATE FUNCTION hygiene.trigger_condition(trigger oid, alias text) RETURNS text
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_trigger_condition';
COMMENT ON FUNCTION hygiene.trigger_condition(oid, text) IS 'Internal: the WHEN condition of a trigger, with alias for the new row';

CREATE FUNCTION hygiene.trigger_columns(trigger oid) RETURNS text[]
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_trigger_columns';
COMMENT ON FUNCTION hygiene.trigger_columns(oid) IS 'Internal: the columns the WHEN condition of a trigger looks at';

-- without SET and with a body of its own, so that it is inlined
CREATE FUNCTION hygiene.is_filled(given text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10
    RETURN given IS NOT NULL AND NOT hygiene.is_placeholder(given);
COMMENT ON FUNCTION hygiene.is_filled(text) IS 'Does the value say something: not NULL, not blank, no placeholder such as n/a or -? Never NULL';

CREATE FUNCTION hygiene.add_validation_with_path(relation regclass, rule text, condition text, action text, message text, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    bound text;
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF rule IS NULL OR rule = '' OR octet_length('hygiene_validation_' || rule) > 63 THEN
        RAISE EXCEPTION 'invalid name of a rule: "%"', rule USING ERRCODE = 'invalid_name', HINT = 'A name has 1 to 44 bytes.';
    ELSIF action IS NULL OR action NOT IN ('reject', 'warn', 'finding') THEN
        RAISE EXCEPTION 'invalid action: "%"', action USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Actions are reject (refuse the row), warn (let it in and tell) and finding (let it in, findings() lists it).';
    ELSIF condition IS NULL OR btrim(condition) = '' THEN
        RAISE EXCEPTION 'condition must not be empty' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example: email IS NOT NULL OR phone IS NOT NULL';
    END IF;
    PERFORM set_config('search_path', path, true);
    bound := hygiene.bind_condition(relation, condition, 'new');
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = relation AND t.tgname = 'hygiene_validation_' || rule) THEN
        EXECUTE format('DROP TRIGGER %I ON %s', 'hygiene_validation_' || rule, relation);
    END IF;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %s FOR EACH ROW WHEN ((%s) IS FALSE) EXECUTE FUNCTION hygiene.validate_row(%L, %L, %L)',
                   'hygiene_validation_' || rule, relation, bound, rule, action, coalesce(message, ''));
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_validation_with_path(regclass, text, text, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_validation_with_path(regclass, text, text, text, text, text) IS 'Internal: the body of add_validation()';

CREATE FUNCTION hygiene.add_validation(relation regclass, name text, condition text, action text, message text DEFAULT NULL) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_validation_with_path(relation, name, condition, action, message, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_validation(regclass, text, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_validation(regclass, text, text, text, text) IS
    'From now on refuses (23514), reports or lists rows for which the condition is false; as with CHECK it holds when it is NULL. An UPDATE answers for the columns it changes. The same name replaces the rule';

CREATE FUNCTION hygiene.remove_validation(relation regclass, name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    trigger text;
BEGIN
    PERFORM hygiene.check_owner(relation);
    SELECT t.tgname INTO trigger FROM pg_trigger t
    WHERE t.tgrelid = relation AND t.tgfoid = 'hygiene.validate_row()'::regprocedure AND (hygiene.trigger_arguments(t.tgargs))[1] = name;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'relation "%" has no validation rule "%"', relation, name USING ERRCODE = 'undefined_object',
            HINT = format('Its rules are: %s.', coalesce((SELECT string_agg(quote_ident((hygiene.trigger_arguments(t.tgargs))[1]), ', ' ORDER BY 1) FROM pg_trigger t
                                                          WHERE t.tgrelid = relation AND t.tgfoid = 'hygiene.validate_row()'::regprocedure), 'none'));
    END IF;
    EXECUTE format('DROP TRIGGER %I ON %s', trigger, relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_validation(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_validation(regclass, text) IS 'Takes a validation rule off a table';

-- Conditions run with the caller's rights and path.
CREATE FUNCTION hygiene.validate_with_path(relation regclass, only_rule text, path text)
    RETURNS TABLE (rule text, action text, key text, columns text[], message text)
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    statement text;
BEGIN
    SELECT string_agg(format('SELECT %L::pg_catalog.text, %L::pg_catalog.text, %s, %L::pg_catalog.text[], %L::pg_catalog.text FROM %s AS t WHERE %s',
                             r.arguments[1], r.arguments[2], hygiene.key_expression(relation, 't'), hygiene.trigger_columns(r.oid), nullif(r.arguments[3], ''), relation,
                             hygiene.trigger_condition(r.oid, 't')), ' UNION ALL ' ORDER BY r.arguments[1])
    INTO statement
    FROM (SELECT t.oid, hygiene.trigger_arguments(t.tgargs) AS arguments FROM pg_trigger t
          WHERE t.tgrelid = relation AND t.tgfoid = 'hygiene.validate_row()'::regprocedure) r
    WHERE only_rule IS NULL OR r.arguments[1] = only_rule;
    IF statement IS NULL AND only_rule IS NOT NULL THEN
        RAISE EXCEPTION 'relation "%" has no validation rule "%"', relation, only_rule USING ERRCODE = 'undefined_object',
            HINT = format('SELECT * FROM hygiene.rules WHERE relation = %L::regclass lists its rules.', relation::text);
    ELSIF statement IS NOT NULL THEN
        PERFORM set_config('search_path', path, true);
        RETURN QUERY EXECUTE statement;
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.validate_with_path(regclass, text, text) IS 'Internal: the body of validate()';

CREATE FUNCTION hygiene.validate(relation regclass, name text DEFAULT NULL)
    RETURNS TABLE (rule text, action text, key text, columns text[], message text)
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT v.rule, v.action, v.key, v.columns, v.message FROM hygiene.validate_with_path(relation, name, pg_catalog.current_setting('search_path')) v;
    END;
COMMENT ON FUNCTION hygiene.validate(regclass, text) IS 'The rows that break the validation rules of a table (or one of them), whenever they were written';

CREATE FUNCTION hygiene.preview_validation_with_path(relation regclass, condition text, path text, OUT row_count bigint, OUT violations bigint, OUT sample_keys text[])
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    key text := hygiene.key_expression(relation, 't');
    bound text;
    counting text;
    sampling text;
BEGIN
    PERFORM set_config('search_path', path, true);
    bound := hygiene.bind_condition(relation, condition, 't');
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    counting := format('SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE (%s) IS FALSE) FROM %s AS t', bound, relation);
    sampling := format('SELECT ARRAY(SELECT %s FROM %s AS t WHERE (%s) IS FALSE LIMIT 10)', key, relation, bound);
    PERFORM set_config('search_path', path, true);
    EXECUTE counting INTO row_count, violations;
    EXECUTE sampling INTO sample_keys;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
END
$$;
COMMENT ON FUNCTION hygiene.preview_validation_with_path(regclass, text, text) IS 'Internal: the body of preview_validation()';

CREATE FUNCTION hygiene.preview_validation(relation regclass, condition text, OUT row_count bigint, OUT violations bigint, OUT sample_keys text[])
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT p.row_count, p.violations, p.sample_keys FROM hygiene.preview_validation_with_path(relation, condition, pg_catalog.current_setting('search_path')) p;
    END;
COMMENT ON FUNCTION hygiene.preview_validation(regclass, text) IS 'How many rows there are that would break a rule, with keys of some, before it is added';

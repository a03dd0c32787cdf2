-- What people decided on a pair ----------------------------------------------------------------------------------
-- "Not the same" and "the same" are remembered by key: guards never refuse a pair that was dismissed, and entities
-- are formed with both in mind.

CREATE TABLE hygiene.pair_decision (
    schema_name text NOT NULL,
    table_name text NOT NULL,
    key_a text COLLATE "C" NOT NULL,
    key_b text COLLATE "C" NOT NULL,
    decision text NOT NULL CHECK (decision OPERATOR(pg_catalog.=) ANY (ARRAY['distinct', 'same'])),
    reason text,
    decided_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    decided_by text NOT NULL DEFAULT current_user,
    PRIMARY KEY (schema_name, table_name, key_a, key_b),
    CHECK (key_a OPERATOR(pg_catalog.<) key_b)
);
COMMENT ON TABLE hygiene.pair_decision IS 'Pairs of rows people called distinct or the same; written by dismiss_duplicate(), confirm_duplicate() and withdraw_decision()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.pair_decision', '');

-- For those who may read the table itself; a barrier, so that no condition of a query sees other rows.
CREATE VIEW hygiene.decisions WITH (security_barrier) AS
    SELECT c.oid::pg_catalog.regclass AS relation, d.key_a, d.key_b, d.decision, d.reason, d.decided_at, d.decided_by
    FROM hygiene.pair_decision d
    JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) d.schema_name
    JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid AND c.relname OPERATOR(pg_catalog.=) d.table_name
    WHERE pg_catalog.has_table_privilege(c.oid, 'SELECT') AND NOT pg_catalog.row_security_active(c.oid);
COMMENT ON VIEW hygiene.decisions IS 'Pairs of rows people called distinct or the same, of the tables the current user may read wholly';
GRANT SELECT ON hygiene.decisions TO PUBLIC;

-- The key of a row as it is written everywhere: of the row there is, else of the text cast to the key's types.
CREATE FUNCTION hygiene.canonical_key(relation regclass, key text, OUT canonical text, OUT present boolean)
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    names text[] := hygiene.key_columns(relation);
BEGIN
    IF key IS NULL THEN
        RAISE EXCEPTION 'key must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Keys are the primary key as text.';
    END IF;
    EXECUTE format('SELECT %s FROM %s AS t WHERE %s', hygiene.key_expression(relation, 't'), relation, hygiene.key_condition(relation, 't', '$1'))
    INTO canonical USING key;
    present := canonical IS NOT NULL;
    IF NOT present THEN
        EXECUTE (SELECT CASE WHEN cardinality(names) = 1 THEN format('SELECT $1::%s::text', string_agg(format_type(a.atttypid, -1), ''))
                        ELSE format('SELECT to_json(ARRAY[%s])::text', string_agg(format('($1::json ->> %s)::%s::text', place - 1, format_type(a.atttypid, -1)), ', ' ORDER BY place)) END
                 FROM unnest(names) WITH ORDINALITY AS k(name, place)
                 JOIN pg_attribute a ON a.attrelid = relation AND a.attname = name)
        INTO canonical USING key;
        IF cardinality(names) > 1 AND EXISTS (SELECT FROM json_array_elements_text(canonical::json) v WHERE v IS NULL) THEN
            RAISE EXCEPTION 'invalid key: "%"', key USING ERRCODE = 'invalid_parameter_value',
                HINT = format('The key of %s is a JSON array of %s strings: %s.', relation, cardinality(names), array_to_string(names, ', '));
        END IF;
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.canonical_key(regclass, text) IS 'Internal: the text of a key as hygiene prints it, and whether there is a row with it';

-- The pair as it is remembered: of the root of a partition, keys in order.
CREATE FUNCTION hygiene.decided_pair(relation regclass, key_a text, key_b text, OUT schema_name text, OUT table_name text, OUT first text, OUT second text, OUT missing text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    root regclass := format('%I.%I', registration.schema_name, registration.table_name);
    a record;
    b record;
BEGIN
    IF NOT (has_table_privilege(root, 'SELECT') AND has_table_privilege(root, 'UPDATE')) THEN
        RAISE EXCEPTION 'permission denied to decide on pairs of "%"', root USING ERRCODE = 'insufficient_privilege',
            HINT = 'Who decides which rows are the same must be able to read and update them.';
    END IF;
    SELECT * INTO a FROM hygiene.canonical_key(root, key_a);
    SELECT * INTO b FROM hygiene.canonical_key(root, key_b);
    IF a.canonical = b.canonical THEN
        RAISE EXCEPTION 'a pair has two different keys' USING ERRCODE = 'invalid_parameter_value', DETAIL = format('Both are "%s".', a.canonical);
    END IF;
    schema_name := registration.schema_name;
    table_name := registration.table_name;
    first := least(a.canonical COLLATE "C", b.canonical COLLATE "C");
    second := greatest(a.canonical COLLATE "C", b.canonical COLLATE "C");
    -- an application that makes its keys itself may decide before it saves the second row
    missing := array_remove(ARRAY[CASE WHEN NOT a.present THEN a.canonical END, CASE WHEN NOT b.present THEN b.canonical END], NULL);
END
$$;
COMMENT ON FUNCTION hygiene.decided_pair(regclass, text, text) IS 'Internal: a pair as pair_decision holds it; an error unless the current user may read and update the table';

CREATE FUNCTION hygiene.decide_pair(relation regclass, key_a text, key_b text, decision text, reason text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    pair record := hygiene.decided_pair(relation, key_a, key_b);
BEGIN
    IF cardinality(pair.missing) = 2 OR cardinality(pair.missing) = 1 AND row_security_active(relation) THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, pair.missing[1] USING ERRCODE = 'no_data_found',
            HINT = CASE WHEN cardinality(hygiene.key_columns(relation)) > 1 THEN 'The key of several columns is a JSON array of strings, such as ["1", "NL"].'
                   ELSE 'Keys are the primary key as text.' END;
    ELSIF cardinality(pair.missing) = 1 THEN
        RAISE NOTICE 'relation "%" has no row with key "%" yet', relation, pair.missing[1];
    END IF;
    INSERT INTO hygiene.pair_decision AS d (schema_name, table_name, key_a, key_b, decision, reason)
    VALUES (pair.schema_name, pair.table_name, pair.first, pair.second, decide_pair.decision, decide_pair.reason)
    ON CONFLICT ON CONSTRAINT pair_decision_pkey DO UPDATE
    SET decision = excluded.decision, reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by;
END
$$;
REVOKE ALL ON FUNCTION hygiene.decide_pair(regclass, text, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.decide_pair(regclass, text, text, text, text) IS 'Internal: the body of dismiss_duplicate() and confirm_duplicate()';

CREATE FUNCTION hygiene.dismiss_duplicate(relation regclass, key_a text, key_b text, reason text DEFAULT NULL) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.decide_pair($1, $2, $3, 'distinct', $4) $$;
REVOKE ALL ON FUNCTION hygiene.dismiss_duplicate(regclass, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.dismiss_duplicate(regclass, text, text, text) IS
    'Remembers that two rows are not the same: guards let the pair pass from now on. The opposite is confirm_duplicate(); withdraw_decision() forgets it';

CREATE FUNCTION hygiene.confirm_duplicate(relation regclass, key_a text, key_b text, reason text DEFAULT NULL) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.decide_pair($1, $2, $3, 'same', $4) $$;
REVOKE ALL ON FUNCTION hygiene.confirm_duplicate(regclass, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.confirm_duplicate(regclass, text, text, text) IS
    'Remembers that two rows are the same, whatever their probability. The opposite is dismiss_duplicate(); withdraw_decision() forgets it';

CREATE FUNCTION hygiene.withdraw_decision(relation regclass, key_a text, key_b text) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    pair record := hygiene.decided_pair(relation, key_a, key_b);
BEGIN
    DELETE FROM hygiene.pair_decision d WHERE (d.schema_name, d.table_name, d.key_a, d.key_b) = (pair.schema_name, pair.table_name, pair.first, pair.second);
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION hygiene.withdraw_decision(regclass, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.withdraw_decision(regclass, text, text) IS 'Forgets what was decided on a pair; false when nothing was';

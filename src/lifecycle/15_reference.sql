-- Which rows hang on a row: foreign keys, and references that are declared --------------------------------------------------------
-- The catalog knows foreign keys.  Many CRMs have none, and a note or an activity that can belong to any table cannot have one; those
-- are declared.  The columns of a declared reference are bound as functions of the row (10_bound_expression.sql), which
-- follow renames: reference_N_key, reference_N_type (boolean, only with a type column) and, of the target, reference_N_target.

CREATE TABLE hygiene.reference (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referencing text NOT NULL,
    key_column text NOT NULL,
    target text NOT NULL,
    type_column text,
    type_value text,
    declared_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    declared_by text NOT NULL DEFAULT current_user,
    CHECK ((type_column IS NULL) OPERATOR(pg_catalog.=) (type_value IS NULL))
);
COMMENT ON TABLE hygiene.reference IS 'References declared with add_reference(), with the names they had then; what they are called now has the view declared_references';
SELECT pg_catalog.pg_extension_config_dump('hygiene.reference', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.reference_id_seq', '');
GRANT SELECT ON hygiene.reference TO PUBLIC;

-- A function's body depends on the columns in it.
CREATE FUNCTION hygiene.bound_columns(name text) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT array_agg(a.attname::text ORDER BY a.attnum)
    FROM pg_proc p
    JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname = bound_columns.name AND d.refobjid = hygiene.bound_relation(bound_columns.name)
    $$;
COMMENT ON FUNCTION hygiene.bound_columns(text) IS 'Internal: the columns of its relation that a bound expression reads, as they are called now; NULL when its function is gone';

CREATE VIEW hygiene.declared_references AS
    SELECT r.id, hygiene.bound_relation(pg_catalog.format('reference_%s_key', r.id)) AS referencing,
           (hygiene.bound_columns(pg_catalog.format('reference_%s_key', r.id)))[1] AS key_column,
           hygiene.bound_relation(pg_catalog.format('reference_%s_target', r.id)) AS target,
           (hygiene.bound_columns(pg_catalog.format('reference_%s_target', r.id)))[1] AS target_column,
           (hygiene.bound_columns(pg_catalog.format('reference_%s_type', r.id)))[1] AS type_column, r.type_value, r.declared_at, r.declared_by
    FROM hygiene.reference r;
COMMENT ON VIEW hygiene.declared_references IS 'References declared with add_reference() as they are now; NULL where a table or column is gone';
GRANT SELECT ON hygiene.declared_references TO PUBLIC;

-- Columns are named as they are, without quotes; a table whose rows have keys.
CREATE FUNCTION hygiene.check_reference_column(relation regclass, name text, what text) RETURNS regtype
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result regtype;
BEGIN
    IF relation IS NULL OR name IS NULL THEN
        RAISE EXCEPTION '% must not be NULL', CASE WHEN relation IS NULL THEN 'relation' ELSE what END USING ERRCODE = 'null_value_not_allowed';
    END IF;
    SELECT a.atttypid INTO result FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = name AND a.attnum > 0 AND NOT a.attisdropped;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'column "%" of relation "%" does not exist', name, relation USING ERRCODE = 'undefined_column', DETAIL = format('It is given as %s.', what),
            HINT = format('Columns are: %s.', (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a
                                               WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped));
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.check_reference_column(regclass, text, text) IS 'Internal: the type of a column; an error that says which columns there are';

CREATE FUNCTION hygiene.add_reference(referencing regclass, key_column name, target regclass, type_column name DEFAULT NULL, type_value text DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    keys text[];
    result bigint;
    type regtype;
    t regclass;
BEGIN
    FOREACH t IN ARRAY ARRAY[referencing, target] LOOP
        IF t IS NULL THEN
            RAISE EXCEPTION 'relations must not be NULL' USING ERRCODE = 'null_value_not_allowed',
                HINT = 'For example hygiene.add_reference(''crm.note'', ''parent_id'', ''crm.contact'', ''parent_type'', ''Contact'').';
        ELSIF (SELECT c.relkind NOT IN ('r', 'p') OR c.relpersistence = 't' FROM pg_class c WHERE c.oid = t) THEN
            RAISE EXCEPTION '"%" is not a table', t USING ERRCODE = 'wrong_object_type', HINT = 'References are between tables that are kept, partitioned or not.';
        ELSIF pg_partition_root(t) <> t THEN
            RAISE EXCEPTION '"%" is a partition', t USING ERRCODE = 'wrong_object_type', HINT = format('Declare the reference of "%s".', pg_partition_root(t));
        END IF;
        PERFORM hygiene.check_owner(t);
    END LOOP;
    type := hygiene.check_reference_column(referencing, key_column, 'key_column');
    IF (type_column IS NULL) <> (type_value IS NULL) THEN
        RAISE EXCEPTION 'type_column and type_value go together' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example hygiene.add_reference(''crm.note'', ''parent_id'', ''crm.contact'', ''parent_type'', ''Contact'').';
    ELSIF type_column IS NOT NULL THEN
        PERFORM hygiene.check_reference_column(referencing, type_column, 'type_column');
    END IF;
    keys := hygiene.key_columns(target);
    IF cardinality(keys) <> 1 THEN
        RAISE EXCEPTION 'the key of relation "%" has % columns', target, cardinality(keys) USING ERRCODE = 'feature_not_supported',
            HINT = 'A column can only refer to a table with a key of one column. A foreign key needs no declaration.';
    END IF;
    INSERT INTO hygiene.reference (referencing, key_column, target, type_column, type_value)
    VALUES (add_reference.referencing::text, add_reference.key_column, add_reference.target::text, add_reference.type_column, add_reference.type_value) RETURNING id INTO result;
    PERFORM hygiene.bind_expression(referencing, quote_ident(key_column), type, format('reference_%s_key', result), 'key_column');
    PERFORM hygiene.bind_expression(target, quote_ident(keys[1]), hygiene.check_reference_column(target, keys[1], 'key'), format('reference_%s_target', result), 'key of the target');
    IF type_column IS NOT NULL THEN
        PERFORM hygiene.bind_expression(referencing, format('%I = %L', type_column, type_value), 'boolean', format('reference_%s_type', result), 'type_column and type_value');
    END IF;
    IF EXISTS (SELECT FROM hygiene.declared_references o JOIN hygiene.declared_references n ON n.id = result AND o.id <> n.id
               WHERE (o.referencing, o.key_column, o.target) = (n.referencing, n.key_column, n.target)
                 AND (o.type_column, o.type_value) IS NOT DISTINCT FROM (n.type_column, n.type_value)) THEN
        RAISE EXCEPTION 'the reference of "%" by "%" to "%" is declared already', referencing, key_column, target USING ERRCODE = 'duplicate_object',
            HINT = 'The view hygiene.declared_references lists them.';
    END IF;
    BEGIN
        EXECUTE format('SELECT FROM %s AS child JOIN %s AS parent ON %s LIMIT 0', referencing, target,
                       (SELECT e.condition FROM hygiene.references_to(target) e WHERE e.reference = result));
    EXCEPTION WHEN cannot_coerce OR undefined_function OR datatype_mismatch THEN
        RAISE EXCEPTION 'column "%" of relation "%", of type %, cannot hold keys of "%", of type %', key_column, referencing, type, target,
            hygiene.check_reference_column(target, keys[1], 'key') USING ERRCODE = 'datatype_mismatch', HINT = 'The key is cast to the type of the column.';
    END;
    -- what protects a row protects what it refers to
    PERFORM hygiene.refresh_protection(referencing);
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_reference(regclass, name, regclass, name, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_reference(regclass, name, regclass, name, text) IS
    'Declares that a column holds the key of rows of another table, where no foreign key says so; with type_column only in rows where it has that value. Returns its number';

CREATE FUNCTION hygiene.remove_reference(reference bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    part text;
    relation regclass;
BEGIN
    IF NOT EXISTS (SELECT FROM hygiene.reference r WHERE r.id = reference) THEN
        RAISE EXCEPTION 'there is no reference %', coalesce(reference::text, 'NULL') USING ERRCODE = 'undefined_object', HINT = 'The view hygiene.declared_references lists them.';
    END IF;
    FOREACH part IN ARRAY ARRAY['key', 'target', 'type'] LOOP
        relation := hygiene.bound_relation(format('reference_%s_%s', reference, part));
        IF relation IS NOT NULL THEN
            PERFORM hygiene.check_owner(relation);
            EXECUTE format('DROP FUNCTION hygiene.reference_%s_%s', reference, part);
        END IF;
    END LOOP;
    DELETE FROM hygiene.reference r WHERE r.id = reference;
    PERFORM hygiene.refresh_protection();
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_reference(bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_reference(bigint) IS 'Takes a declared reference back';

-- One place that knows what refers to a table.  condition is SQL over rows with two aliases; on_delete is what the foreign key
-- does (a no action, r restrict, c cascade, n set null, d set default), NULL for what is declared.
CREATE FUNCTION hygiene.references_to(target regclass, child_alias text DEFAULT 'child', parent_alias text DEFAULT 'parent')
    RETURNS TABLE (referencing regclass, columns text[], condition text, on_delete "char", reference bigint, label text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH family AS (        -- a foreign key may refer to the table, the partitioned one it is part of, or one of its partitions
        SELECT pg_partition_root(target) AS relation UNION SELECT target
        UNION SELECT a.relid FROM pg_partition_ancestors(target) a UNION SELECT p.relid FROM pg_partition_tree(target) p
    )
    SELECT f.conrelid::regclass,
           ARRAY(SELECT a.attname::text FROM unnest(f.conkey) WITH ORDINALITY AS k(attnum, place)
                 JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.attnum ORDER BY k.place),
           (SELECT string_agg(format('%I.%I OPERATOR(%I.%s) %I.%I', parent_alias, p.attname, n.nspname, o.oprname, child_alias, c.attname), ' AND ' ORDER BY k.place)
            FROM unnest(f.conkey, f.confkey, f.conpfeqop) WITH ORDINALITY AS k(child, parent, operator, place)
            JOIN pg_attribute c ON c.attrelid = f.conrelid AND c.attnum = k.child
            JOIN pg_attribute p ON p.attrelid = f.confrelid AND p.attnum = k.parent
            JOIN pg_operator o ON o.oid = k.operator JOIN pg_namespace n ON n.oid = o.oprnamespace)
           || CASE WHEN f.confrelid <> target AND f.confrelid IN (SELECT p.relid FROM pg_partition_tree(target) p)
              THEN format(' AND %I.tableoid OPERATOR(pg_catalog.=) %s::pg_catalog.oid', parent_alias, f.confrelid) ELSE '' END,
           f.confdeltype, NULL::bigint, f.conname::text
    FROM pg_constraint f
    WHERE f.contype = 'f' AND f.conparentid = 0 AND f.confrelid IN (SELECT relation FROM family)
    UNION ALL
    SELECT d.referencing, ARRAY[d.key_column],
           format('%I.%I OPERATOR(pg_catalog.=) %I.%I::%s', child_alias, d.key_column, parent_alias, d.target_column,
                  (SELECT format_type(a.atttypid, -1) FROM pg_attribute a WHERE a.attrelid = d.referencing AND a.attname = d.key_column))
           || coalesce(' AND ' || hygiene.bound_expression(format('reference_%s_type', d.id), child_alias), ''),
           NULL, d.id, format('reference %s', d.id)
    FROM hygiene.declared_references d
    WHERE d.target IN (SELECT relation FROM family) AND d.referencing IS NOT NULL
      AND (d.type_value IS NULL OR d.type_column IS NOT NULL)
    ORDER BY 1, 6
    $$;
COMMENT ON FUNCTION hygiene.references_to(regclass, text, text) IS
    'Internal: foreign keys and declared references to a table, each with the SQL that a row with one alias hangs on a row with the other';

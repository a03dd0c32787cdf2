-- Standing rules, whatever they are ---------------------------------------------------------------------------------------

-- What follows a new mapping or new names: called by register() and by the event trigger that follows DDL.
CREATE FUNCTION hygiene.refresh_rules(relation regclass, column_numbers jsonb DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.refresh_duplicate_guard(relation);
    PERFORM hygiene.refresh_normalization(relation, column_numbers);
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_rules(regclass, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_rules(regclass, jsonb) IS 'Internal: makes the rules of a table follow a changed mapping or changed names';

-- What is kept by a table's name follows it.
CREATE FUNCTION hygiene.rename_records(old_schema text, old_table text, relid oid, column_numbers jsonb) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names record;
    renamed jsonb;
BEGIN
    SELECT n.nspname::text AS schema_name, c.relname::text AS table_name INTO names FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relid;
    IF (names.schema_name, names.table_name) <> (old_schema, old_table) THEN
        UPDATE hygiene.change c SET schema_name = names.schema_name, table_name = names.table_name WHERE (c.schema_name, c.table_name) = (old_schema, old_table);
        UPDATE hygiene.normalization_run r SET schema_name = names.schema_name, table_name = names.table_name WHERE (r.schema_name, r.table_name) = (old_schema, old_table);
    END IF;
    SELECT jsonb_object_agg(k.value, a.attname) INTO renamed
    FROM jsonb_each_text(column_numbers) k JOIN pg_attribute a ON a.attrelid = relid AND a.attnum = k.key::int2 AND NOT a.attisdropped
    WHERE a.attname <> k.value;
    IF renamed IS NOT NULL THEN
        UPDATE hygiene.change c
        SET before = (SELECT jsonb_object_agg(coalesce(renamed ->> v.key, v.key), v.value) FROM jsonb_each(c.before) v),
            after = (SELECT jsonb_object_agg(coalesce(renamed ->> v.key, v.key), v.value) FROM jsonb_each(c.after) v)
        WHERE (c.schema_name, c.table_name) = (names.schema_name, names.table_name)
          AND (c.before ?| ARRAY(SELECT jsonb_object_keys(renamed)) OR c.after ?| ARRAY(SELECT jsonb_object_keys(renamed)));
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.rename_records(text, text, oid, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.rename_records(text, text, oid, jsonb) IS 'Internal: journal and run state of a table follow new names of it and of its columns';

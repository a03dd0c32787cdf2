-- The identity index -------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.indexed_relation(relation regclass) RETURNS regclass
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT coalesce((SELECT hygiene.identity_table(r) FROM hygiene.registration r JOIN pg_class c ON c.relname = r.table_name
                     JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name WHERE c.oid = relation), relation)
    $$;
COMMENT ON FUNCTION hygiene.indexed_relation(regclass) IS 'The table whose rows hold the identities of a relation: its own, or the identity table of records spread over tables';

CREATE FUNCTION hygiene.identity_index(relation regclass) RETURNS regclass
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT i.indexrelid::regclass
    FROM pg_index i
    JOIN pg_opclass o ON o.oid = i.indclass[0]
    JOIN pg_namespace n ON n.oid = o.opcnamespace
    WHERE i.indrelid = hygiene.indexed_relation(relation) AND o.opcname = 'identity_ops' AND n.nspname = 'hygiene'
    ORDER BY i.indisvalid DESC, i.indexrelid DESC
    LIMIT 1
    $$;
COMMENT ON FUNCTION hygiene.identity_index(regclass) IS 'The index on a table''s identity, or NULL';

CREATE FUNCTION hygiene.index_statement(relation regclass, how text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    kind "char" := (SELECT relkind FROM pg_class WHERE oid = relation);
    schema name := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation);
    suffix text;
    name text;
BEGIN
    IF kind NOT IN ('r', 'p', 'm') THEN
        RAISE EXCEPTION 'cannot index "%": it is a %', relation, CASE kind WHEN 'v' THEN 'view' ELSE 'foreign table' END USING ERRCODE = 'wrong_object_type',
            HINT = CASE kind WHEN 'v' THEN 'Index the table below the view, or a materialized view; find_duplicates works without an index.'
                   ELSE 'Index the table on the other server; find_duplicates works without an index.' END;
    END IF;
    -- a name that is free: an index of an older mapping serves until the new one is there
    FOR n IN 0..1000 LOOP
        suffix := '_hygiene_identity' || CASE WHEN n > 0 THEN n::text ELSE '' END;
        -- identifiers have 63 bytes; what is cut off is the table's name, at a character
        name := registration.table_name;
        WHILE octet_length(name) > 63 - octet_length(suffix) LOOP
            name := left(name, -1);
        END LOOP;
        EXIT WHEN to_regclass(format('%I.%I', schema, name || suffix)) IS NULL;
    END LOOP;
    IF registration.related <> '{}' THEN
        IF hygiene.identity_table(registration) IS NULL THEN
            RAISE EXCEPTION 'relation "%" has no identity table yet', relation USING ERRCODE = 'object_not_in_prerequisite_state',
                HINT = format('Its records are spread over tables: SELECT hygiene.create_index(%L);', relation::text);
        END IF;
        RETURN format('CREATE INDEX %s%I ON hygiene.%I USING gin (identity hygiene.identity_ops) WITH (fastupdate = off)',
                      CASE WHEN how = 'concurrently' THEN 'CONCURRENTLY ' END, registration.identity_table || '_identity', registration.identity_table);
    END IF;
    RETURN format('CREATE INDEX %s%I ON %s USING gin ((%s) hygiene.identity_ops) WITH (fastupdate = off)',
                  CASE WHEN how = 'concurrently' AND kind <> 'p' THEN 'CONCURRENTLY ' END,
                  name || suffix, relation, hygiene.identity_expression(relation));
END
$$;
COMMENT ON FUNCTION hygiene.index_statement(regclass, text) IS 'Internal: CREATE INDEX of a registered table''s identity';

CREATE FUNCTION hygiene.index_ddl(relation regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.index_statement(relation, 'concurrently') $$;
COMMENT ON FUNCTION hygiene.index_ddl(regclass) IS 'The statement that makes the identity index without blocking writes; run it with \gexec or by hand, outside a transaction';

CREATE FUNCTION hygiene.create_index(relation regclass) RETURNS regclass
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    existing regclass;
    wanted text;
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF (hygiene.registration_of(relation)).related <> '{}' AND hygiene.indexed_relation(relation) = relation THEN
        PERFORM hygiene.make_identity_table(relation);
        PERFORM hygiene.fill_identity_table(relation);
    END IF;
    existing := hygiene.identity_index(relation);
    wanted := hygiene.index_statement(relation, 'now');
    IF existing IS NOT NULL THEN
        IF hygiene.index_is_current(relation, existing) THEN
            RAISE NOTICE 'relation "%" has its identity index already: "%"', relation, existing;
            RETURN existing;
        END IF;
        EXECUTE format('DROP INDEX %s', existing);
        wanted := hygiene.index_statement(relation, 'now');     -- under the name that is free now
    END IF;
    IF hygiene.indexed_relation(relation) <> relation THEN
        PERFORM hygiene.make_stored_index(relation);
    ELSE
        EXECUTE wanted;
    END IF;
    EXECUTE format('ANALYZE %s', hygiene.indexed_relation(relation));
    RETURN hygiene.identity_index(relation);
END
$$;
COMMENT ON FUNCTION hygiene.create_index(regclass) IS
    'Makes the identity index, replacing one of an older mapping; writes wait meanwhile (index_ddl() gives the statement that lets them go on)';

CREATE FUNCTION hygiene.index_expression_is(index regclass, expression text) RETURNS boolean
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_index_expression_is';
COMMENT ON FUNCTION hygiene.index_expression_is(regclass, text) IS 'Internal: does an index hold just this expression of its table?';

-- Has the index the expression the registration would give it now?
CREATE FUNCTION hygiene.index_is_current(relation regclass, index regclass) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT i.indisvalid AND CASE WHEN i.indrelid = relation THEN hygiene.index_expression_is(index, hygiene.identity_expression(relation))
                                 ELSE i.indrelid = hygiene.indexed_relation(relation) AND i.indexprs IS NULL END
    FROM pg_index i WHERE i.indexrelid = index
    $$;
COMMENT ON FUNCTION hygiene.index_is_current(regclass, regclass) IS 'Internal: does an identity index fit the present mapping?';

CREATE FUNCTION hygiene.status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    r hygiene.registration;
    index regclass;
    kind "char";
    closed boolean;
    missing text;
    t record;
BEGIN
    FOR r IN SELECT * FROM hygiene.registration ORDER BY schema_name, table_name LOOP
        SELECT c.oid, NOT has_schema_privilege(n.oid, 'USAGE') INTO relation, closed
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = r.schema_name AND c.relname = r.table_name;
        object := format('table %I.%I', r.schema_name, r.table_name);
        IF relation IS NULL THEN
            state := 'gone';
            advice := format(CASE WHEN r.identity_table IS NOT NULL THEN 'The table was dropped: SELECT hygiene.drop_identity_triggers(r), hygiene.drop_identity_table(r.identity_table) FROM hygiene.registration r WHERE (r.schema_name, r.table_name) = (%1$L, %2$L); DELETE' ELSE 'The table was dropped: DELETE' END
                             || ' FROM hygiene.registration WHERE (schema_name, table_name) = (%1$L, %2$L);', r.schema_name, r.table_name);
            RETURN NEXT;
            CONTINUE;
        ELSIF closed THEN
            state := 'permission denied for schema';
            advice := format('Whoever may use the schema sees its state: GRANT USAGE ON SCHEMA %I TO %I;', r.schema_name, current_user);
            RETURN NEXT;
            CONTINUE;
        END IF;
        SELECT string_agg(DISTINCT c, ', ') INTO missing
        FROM jsonb_each(r.columns) e, jsonb_array_elements_text(e.value) c
        WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = c AND a.attnum > 0 AND NOT a.attisdropped);
        IF r.related <> '{}' AND hygiene.missing_related(r.related, relation) IS NOT NULL THEN
            state := 'missing: ' || hygiene.missing_related(r.related, relation);
            advice := format('Register again with the related tables and columns there are: SELECT * FROM hygiene.register(%L, %L, %L, %L, %L);', relation::text, r.kind,
                             hygiene.registered_mapping(r), r.region, r.options);
            RETURN NEXT;
            CONTINUE;
        END IF;
        IF missing IS NOT NULL THEN
            state := 'missing columns: ' || missing;
            -- what was registered, less what is gone: registering anew by suggestion would lose what somebody had put right
            advice := format('Register again: SELECT * FROM hygiene.register(%L, %L, %L, %L, %L);', relation::text, r.kind,
                (SELECT jsonb_object_agg(role, names) FROM (
                    SELECT e.key AS role, jsonb_agg(c.name ORDER BY c.place) AS names
                    FROM jsonb_each(r.columns) e, jsonb_array_elements_text(e.value) WITH ORDINALITY AS c(name, place)
                    WHERE EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = c.name AND a.attnum > 0 AND NOT a.attisdropped)
                    GROUP BY e.key) kept), r.region, r.options);
            RETURN NEXT;
            CONTINUE;
        END IF;
        BEGIN
            PERFORM hygiene.identity_expression(relation);
        EXCEPTION WHEN OTHERS THEN
            state := 'mapping does not fit: ' || SQLERRM;
            advice := format('Register again with columns that fit: SELECT * FROM hygiene.register(%L, %L, %L, %L, %L);', relation::text, r.kind, r.columns, r.region, r.options);
            RETURN NEXT;
            CONTINUE;
        END;
        SELECT relkind INTO kind FROM pg_class WHERE oid = relation;
        IF kind IN ('r', 'p', 'm') THEN
            index := hygiene.identity_index(relation);
            object := 'identity index';
            IF index IS NULL THEN
                state := 'missing';
                advice := CASE WHEN r.related <> '{}' THEN format('SELECT hygiene.create_index(%L);', relation::text) ELSE hygiene.index_ddl(relation) || ';' END;
                RETURN NEXT;
            ELSIF NOT (SELECT indisvalid FROM pg_index WHERE indexrelid = index) THEN
                object := format('index %s', index);
                state := 'invalid';
                advice := format(CASE kind WHEN 'p' THEN 'REINDEX INDEX %s;' ELSE 'REINDEX INDEX CONCURRENTLY %s;' END, index);
                RETURN NEXT;
            ELSIF NOT hygiene.index_is_current(relation, index) THEN
                object := format('index %s', index);
                state := 'made for another mapping';
                -- the new one first: a guarded table without an index refuses every row
                advice := format(CASE kind WHEN 'p' THEN '%s; DROP INDEX %s;' ELSE '%s; DROP INDEX CONCURRENTLY %s;' END, hygiene.index_ddl(relation), index);
                RETURN NEXT;
            ELSE
                object := format('index %s', index);
                state := 'ok';
                advice := NULL;
                RETURN NEXT;
            END IF;
        END IF;
        FOR t IN SELECT i.indexrelid::regclass AS name, i.indisvalid AS valid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                 WHERE i.indrelid = relation AND c.relname ~ '_hygiene_search[0-9]*$' ORDER BY c.relname LOOP
            object := format('index %s', t.name);
            state := CASE WHEN NOT t.valid THEN 'invalid' WHEN t.name = hygiene.search_index(relation) THEN 'ok' ELSE 'made for another mapping' END;
            advice := CASE WHEN state = 'invalid' THEN format(CASE kind WHEN 'p' THEN 'REINDEX INDEX %s;' ELSE 'REINDEX INDEX CONCURRENTLY %s;' END, t.name)
                           WHEN state <> 'ok' THEN format(CASE kind WHEN 'p' THEN '%s; DROP INDEX %s;' ELSE '%s; DROP INDEX CONCURRENTLY %s;' END, hygiene.search_index_ddl(relation), t.name) END;
            RETURN NEXT;
        END LOOP;
        IF r.related <> '{}' THEN
            RETURN QUERY SELECT status.relation, s.object, s.state, s.advice FROM hygiene.related_status(r, relation) s;
            CONTINUE;
        END IF;
        FOR t IN SELECT g.tgname, g.tgenabled FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
                 WHERE g.tgrelid = relation AND n.nspname = 'hygiene' AND NOT g.tgisinternal AND p.proname NOT IN ('protect_row', 'protect_key', 'protect_table') ORDER BY g.tgname LOOP
            object := format('trigger %I', t.tgname);
            state := CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica only' ELSE 'ok' END;
            advice := CASE WHEN t.tgenabled IN ('D', 'R') THEN format('ALTER TABLE %s ENABLE %sTRIGGER %I;', relation, CASE t.tgname WHEN 'hygiene_duplicate_guard' THEN 'ALWAYS ' END, t.tgname) END;
            RETURN NEXT;
        END LOOP;
        SELECT string_agg(a[i], ', ') INTO missing
        FROM (SELECT hygiene.standing_normalization(relation) AS a) n, generate_series(4, cardinality(n.a), 2) i
        WHERE NOT EXISTS (SELECT FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = n.a[i] AND x.attnum > 0 AND NOT x.attisdropped);
        IF missing IS NOT NULL THEN
            object := 'trigger hygiene_normalization';
            state := 'missing columns: ' || missing;
            advice := format('SELECT hygiene.add_normalization(%L, ...); with the columns it should have', relation::text);
            RETURN NEXT;
        END IF;
    END LOOP;
    -- validation rules stand on tables that are not registered, too
    FOR t IN SELECT g.tgrelid, g.tgname, g.tgenabled FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid
             JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'hygiene' AND p.proname = 'validate_row'
             JOIN pg_class c ON c.oid = g.tgrelid
             WHERE NOT g.tgisinternal AND g.tgparentid = 0
               AND NOT EXISTS (SELECT FROM hygiene.registration known JOIN pg_namespace s ON s.nspname = known.schema_name WHERE c.relname = known.table_name AND c.relnamespace = s.oid)
             ORDER BY c.oid, g.tgname LOOP
        relation := t.tgrelid::regclass;
        object := format('trigger %I', t.tgname);
        state := CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica only' ELSE 'ok' END;
        advice := CASE WHEN t.tgenabled IN ('D', 'R') THEN format('ALTER TABLE %s ENABLE TRIGGER %I;', relation, t.tgname) END;
        RETURN NEXT;
    END LOOP;
    RETURN QUERY SELECT s.relation, s.object, s.state, s.advice FROM hygiene.freshness_status() s;
    RETURN QUERY SELECT s.relation, s.object, s.state, s.advice FROM hygiene.schedule_status() s;
    -- which tables are under a hold is for those who administer them
    IF has_function_privilege('hygiene.protection_status()', 'EXECUTE') THEN
        RETURN QUERY SELECT s.relation, s.object, s.state, s.advice FROM hygiene.protection_status() s;
    END IF;
    RETURN QUERY SELECT s.relation, s.object, s.state, s.advice FROM hygiene.reference_status() s;
    RETURN QUERY SELECT s.relation, s.object, s.state, s.advice FROM hygiene.retention_status() s;
END
$$;
COMMENT ON FUNCTION hygiene.status() IS 'State of every registered table, its index and its triggers, with the SQL that mends what is wrong';

-- Renames and drops are followed ----------------------------------------------------------------------------------

-- After a restore, or when a registered table was made anew: what is about to change is noted first.
CREATE FUNCTION hygiene.note_relations() RETURNS event_trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    DELETE FROM hygiene.registration_relation r
    USING pg_class c, pg_namespace n
    WHERE c.relname = r.table_name AND n.oid = c.relnamespace AND n.nspname = r.schema_name AND c.oid <> r.relid
      AND NOT EXISTS (SELECT FROM pg_class o WHERE o.oid = r.relid);
    INSERT INTO hygiene.registration_relation (relid, schema_name, table_name, column_numbers)
    SELECT c.oid, n.nspname, c.relname,
           (SELECT jsonb_object_agg(a.attnum::text, a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM (SELECT schema_name, table_name FROM hygiene.registration
          UNION SELECT s ->> 'schema', s ->> 'table' FROM hygiene.registration r, hygiene.related_tables(r.related) s) g
    JOIN pg_class c ON c.relname = g.table_name
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = g.schema_name
    WHERE NOT EXISTS (SELECT FROM hygiene.registration_relation r WHERE r.relid = c.oid)
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    ON CONFLICT (relid) DO NOTHING;
END
$$;
REVOKE ALL ON FUNCTION hygiene.note_relations() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.note_relations() IS 'Event trigger: remembers registered tables not noted yet, before they change';

CREATE FUNCTION hygiene.renamed_columns(relid oid, column_numbers jsonb, columns jsonb) RETURNS jsonb
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT jsonb_object_agg(e.key, (
               SELECT jsonb_agg(coalesce((SELECT a.attname::text FROM jsonb_each_text($2) k
                                          JOIN pg_attribute a ON a.attrelid = $1 AND a.attnum = k.key::int2 AND NOT a.attisdropped
                                          WHERE k.value = v.name), v.name) ORDER BY v.place)
               FROM unnest(hygiene.role_columns($3, e.key)) WITH ORDINALITY AS v(name, place)))
    FROM jsonb_each($3) e
    $$;
COMMENT ON FUNCTION hygiene.renamed_columns(oid, jsonb, jsonb) IS 'Internal: a mapping with the names columns of known numbers have now';

-- Every table of the extension that names relations by schema_name and table_name, whatever room it is of.  Where the name
-- is the key, what is left there of a relation dropped since makes room.
CREATE FUNCTION hygiene.follow_rename(old_schema text, old_table text, new_schema text, new_table text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    t record;
BEGIN
    IF (old_schema, old_table) = (new_schema, new_table) THEN
        RETURN;
    END IF;
    FOR t IN SELECT c.oid::regclass AS name,
                    EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique
                            AND i.indkey[0] IN (s.attnum, n.attnum) AND i.indkey[1] IN (s.attnum, n.attnum)) AS keyed
             FROM pg_class c
             JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
             JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'hygiene'
             JOIN pg_attribute s ON s.attrelid = c.oid AND s.attname = 'schema_name'
             JOIN pg_attribute n ON n.attrelid = c.oid AND n.attname = 'table_name'
             -- a reference follows by itself
             WHERE c.relkind = 'r' AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.confrelid = 'hygiene.registration'::regclass)
             ORDER BY c.oid LOOP
        IF t.keyed THEN
            EXECUTE format('DELETE FROM %s WHERE (schema_name, table_name) = ($1, $2)', t.name) USING new_schema, new_table;
        END IF;
        EXECUTE format('UPDATE %s SET schema_name = $1, table_name = $2 WHERE (schema_name, table_name) = ($3, $4)', t.name)
        USING new_schema, new_table, old_schema, old_table;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_rename(text, text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_rename(text, text, text, text) IS 'Internal: gives a renamed relation its new name in all tables of the extension';

CREATE FUNCTION hygiene.follow_ddl() RETURNS event_trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    changed record;
BEGIN
    PERFORM hygiene.follow_related(array_agg(CASE WHEN e.classid = 'pg_class'::regclass THEN e.objid END))
    FROM pg_event_trigger_ddl_commands() e WHERE e.classid IN ('pg_class'::regclass, 'pg_namespace'::regclass);
    FOR changed IN
        SELECT r.relid, r.schema_name AS old_schema, r.table_name AS old_table, n.nspname::text AS schema_name, c.relname::text AS table_name,
               r.column_numbers, g.columns, g.options
        FROM hygiene.registration_relation r
        JOIN pg_event_trigger_ddl_commands() e ON e.classid IN ('pg_class'::regclass, 'pg_namespace'::regclass)
            AND (e.objid = r.relid OR e.classid = 'pg_namespace'::regclass)
        JOIN pg_class c ON c.oid = r.relid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN hygiene.registration g ON (g.schema_name, g.table_name) = (r.schema_name, r.table_name)
    LOOP
        PERFORM hygiene.follow_rename(changed.old_schema, changed.old_table, changed.schema_name, changed.table_name);
        UPDATE hygiene.registration g
        SET columns = hygiene.renamed_columns(changed.relid, changed.column_numbers, changed.columns),
            options = CASE WHEN changed.options ? 'key'
                           THEN changed.options || hygiene.renamed_columns(changed.relid, changed.column_numbers, jsonb_build_object('key', changed.options -> 'key'))
                           ELSE changed.options END
        WHERE (g.schema_name, g.table_name) = (changed.schema_name, changed.table_name)
          AND EXISTS (SELECT FROM jsonb_each_text(changed.column_numbers) k JOIN pg_attribute a ON a.attrelid = changed.relid AND a.attnum = k.key::int2
                      WHERE NOT a.attisdropped AND a.attname <> k.value);
        PERFORM hygiene.note_relation(changed.relid::regclass);
        PERFORM hygiene.rename_journal_columns(changed.relid, changed.column_numbers);
        BEGIN
            PERFORM hygiene.make_identity_function(changed.relid::regclass);
            PERFORM hygiene.remake_related(changed.relid::regclass);
            PERFORM hygiene.refresh_rules(changed.relid::regclass, changed.column_numbers);
        EXCEPTION WHEN OTHERS THEN
            -- a column that is gone or has another type now: status() says so; the DDL goes on
            RAISE NOTICE 'hygiene: the mapping of "%" no longer fits: %', changed.relid::regclass, SQLERRM;
        END;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_ddl() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_ddl() IS 'Event trigger: keeps registrations true to renamed tables, schemas and columns';
CREATE EVENT TRIGGER hygiene_follow_ddl ON ddl_command_end
    WHEN TAG IN ('ALTER TABLE', 'ALTER FOREIGN TABLE', 'ALTER VIEW', 'ALTER MATERIALIZED VIEW', 'ALTER SCHEMA')
    EXECUTE FUNCTION hygiene.follow_ddl();
COMMENT ON EVENT TRIGGER hygiene_follow_ddl IS 'keeps registrations true to renamed tables, schemas and columns';
CREATE EVENT TRIGGER hygiene_note_relations ON ddl_command_start
    WHEN TAG IN ('ALTER TABLE', 'ALTER FOREIGN TABLE', 'ALTER VIEW', 'ALTER MATERIALIZED VIEW', 'ALTER SCHEMA')
    EXECUTE FUNCTION hygiene.note_relations();
COMMENT ON EVENT TRIGGER hygiene_note_relations IS 'remembers registered tables not noted yet, before they change';

-- The journal: every change the extension makes to user rows ---------------------------------------------------------
-- Normalizing, undoing and merging enter what a row held before and after, so that it can be brought back.  Values are the text
-- of each column (ISO dates, UTC, hex bytea), the same whatever the session's settings; NULL is null.  Rows are only added: what has been undone is
-- known by the entry that undid it.

CREATE TABLE hygiene.change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run bigint,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    operation text NOT NULL CHECK (operation OPERATOR(pg_catalog.=) ANY (ARRAY['insert', 'update', 'delete'])),
    before jsonb,
    after jsonb,
    changed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    changed_by text NOT NULL,
    undoes bigint
);
COMMENT ON TABLE hygiene.change IS 'The journal: what the extension changed in user rows; read it by the view changes';
COMMENT ON COLUMN hygiene.change.kind IS 'why: normalize, undo, merge ...';
COMMENT ON COLUMN hygiene.change.before IS 'columns and their values as text; NULL for an inserted row';
COMMENT ON COLUMN hygiene.change.undoes IS 'the change that this one took back';
CREATE INDEX change_relation ON hygiene.change (schema_name, table_name, key);
CREATE INDEX change_run ON hygiene.change (run) WHERE run IS NOT NULL;
CREATE UNIQUE INDEX change_undoes ON hygiene.change (undoes) WHERE undoes IS NOT NULL;
SELECT pg_catalog.pg_extension_config_dump('hygiene.change', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.change_id_seq', '');

CREATE SEQUENCE hygiene.change_run_seq;
COMMENT ON SEQUENCE hygiene.change_run_seq IS 'Numbers of runs: changes that were made, and can be undone, together';
SELECT pg_catalog.pg_extension_config_dump('hygiene.change_run_seq', '');

CREATE FUNCTION hygiene.journal(relation regclass, key text, kind text, operation text, run bigint, before jsonb, after jsonb, undoes bigint DEFAULT NULL) RETURNS bigint
    LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_journal';
REVOKE ALL ON FUNCTION hygiene.journal(regclass, text, text, text, bigint, jsonb, jsonb, bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.journal(regclass, text, text, text, bigint, jsonb, jsonb, bigint) IS
    'Internal: enters a change of a row in the journal, for whoever may change the relation; returns its number';

CREATE FUNCTION hygiene.delete_changes(relation regclass, key text, before timestamptz) RETURNS bigint
    LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_delete_changes';
REVOKE ALL ON FUNCTION hygiene.delete_changes(regclass, text, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.delete_changes(regclass, text, timestamptz) IS
    'Internal: deletes what the journal holds of a relation (of one row, of the time before), for its owner; NULL means any';

CREATE FUNCTION hygiene.prune_changes(relation regclass, older_than interval DEFAULT '90 days') RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF older_than IS NULL THEN
        RAISE EXCEPTION 'older_than must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'For example interval ''90 days''.';
    END IF;
    RETURN hygiene.delete_changes(relation, NULL, now() - older_than);
END
$$;
REVOKE ALL ON FUNCTION hygiene.prune_changes(regclass, interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.prune_changes(regclass, interval) IS
    'Deletes the journal''s entries of a relation that are older; they hold personal data and cannot be undone any more. Returns how many';

-- Reading --------------------------------------------------------------------------------------------------------------

-- Runs with the rights of whoever asks, also inside the view.
CREATE FUNCTION hygiene.row_is_readable(relation regclass, key text) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    found boolean;
BEGIN
    IF relation IS NULL OR NOT has_any_column_privilege(relation, 'SELECT') THEN
        RETURN false;
    ELSIF NOT row_security_active(relation) THEN
        RETURN true;
    END IF;
    BEGIN
        EXECUTE format('SELECT EXISTS (SELECT FROM %s AS t WHERE %s)', relation, hygiene.key_condition(relation, 't', '$1')) INTO found USING key;
    EXCEPTION WHEN insufficient_privilege OR data_exception OR undefined_object OR object_not_in_prerequisite_state THEN
        found := false;     -- a row that cannot be looked up is not shown
    END;
    RETURN found;
END
$$;
COMMENT ON FUNCTION hygiene.row_is_readable(regclass, text) IS 'Internal: may the current user read anything of the relation, and this row of it?';

CREATE FUNCTION hygiene.readable_values(relation regclass, given jsonb) RETURNS jsonb
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT CASE WHEN given IS NULL OR has_table_privilege(relation, 'SELECT') THEN given
           ELSE (SELECT coalesce(jsonb_object_agg(v.key, v.value), '{}')
                 FROM jsonb_each(given) v
                 JOIN pg_attribute a ON a.attrelid = relation AND a.attname = v.key AND NOT a.attisdropped
                 WHERE has_column_privilege(relation, a.attnum, 'SELECT')) END
    $$;
COMMENT ON FUNCTION hygiene.readable_values(regclass, jsonb) IS 'Internal: those of a row''s values that the current user may read';

CREATE VIEW hygiene.changes WITH (security_barrier) AS
    SELECT c.id, c.run, r.relation, c.key, c.kind, c.operation,
           (SELECT pg_catalog.array_agg(k ORDER BY k) FROM pg_catalog.jsonb_object_keys(COALESCE(c.before, c.after)) k) AS columns,
           hygiene.readable_values(r.relation, c.before) AS before, hygiene.readable_values(r.relation, c.after) AS after,
           c.changed_at, c.changed_by, c.undoes,
           (SELECT u.id FROM hygiene.change u WHERE u.undoes OPERATOR(pg_catalog.=) c.id) AS undone_by
    FROM hygiene.change c
    CROSS JOIN LATERAL (SELECT pg_catalog.to_regclass(pg_catalog.format('%I.%I', c.schema_name, c.table_name)) AS relation) r
    WHERE hygiene.row_is_readable(r.relation, c.key);
COMMENT ON VIEW hygiene.changes IS 'What the extension changed in rows you may read, with the values you may read; undo(id) takes a change back';
GRANT SELECT ON hygiene.changes TO PUBLIC;

-- Taking back ------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.suspend_normalization(suspend boolean) RETURNS void
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_suspend_normalization';
REVOKE ALL ON FUNCTION hygiene.suspend_normalization(boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.suspend_normalization(boolean) IS
    'Internal: lets values be written as they were until switched off again or the transaction ends; undo() brings back what was not normal';

-- Takes an update back; the problem that stands against it, or NULL.
CREATE FUNCTION hygiene.undo_update(relation regclass, change_id bigint, key text, kind text, run bigint, before jsonb, after jsonb, path text) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO'
    SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    target text := hygiene.key_condition(relation, 't', '$1');
    present jsonb;
    missing text;
    statement text;
    found boolean;
BEGIN
    SELECT string_agg(format('"%s"', k), ', ' ORDER BY k) INTO missing
    FROM jsonb_object_keys(before) k
    WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = k AND a.attnum > 0 AND NOT a.attisdropped);
    IF missing IS NOT NULL THEN
        RETURN format('the relation no longer has the column %s', missing);
    END IF;
    EXECUTE format('SELECT pg_catalog.jsonb_build_object(%s) FROM %s AS t WHERE %s FOR NO KEY UPDATE',
                   (SELECT string_agg(format('%L, t.%I::pg_catalog.text', k, k), ', ') FROM jsonb_object_keys(before) k), relation, target)
    INTO present USING key;
    IF present IS NULL THEN
        RETURN 'the row is gone';
    END IF;
    SELECT string_agg(format('"%s"', k), ', ' ORDER BY k) INTO missing
    FROM jsonb_object_keys(before) k WHERE present -> k IS DISTINCT FROM after -> k;
    IF missing IS NOT NULL THEN
        RETURN format('the column %s has been changed since', missing);
    END IF;
    statement := format('UPDATE %s AS t SET %s WHERE %s RETURNING true', relation,
                        (SELECT string_agg(format('%I = ($2 OPERATOR(pg_catalog.->>) %L)::%s', a.attname, a.attname, format_type(a.atttypid, a.atttypmod)), ', ')
                         FROM jsonb_object_keys(before) k JOIN pg_attribute a ON a.attrelid = relation AND a.attname = k), target);
    -- the table's own triggers run with the path of whoever writes
    PERFORM hygiene.suspend_normalization(true);
    PERFORM set_config('search_path', path, true);
    EXECUTE statement
    INTO found USING key, before;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    PERFORM hygiene.suspend_normalization(false);
    IF found IS NOT TRUE THEN
        RETURN 'a trigger of the relation kept the row as it is';
    END IF;
    PERFORM hygiene.journal(relation, key, 'undo', 'update', run, after, before, change_id);
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_update(regclass, bigint, text, text, bigint, jsonb, jsonb, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_update(regclass, bigint, text, text, bigint, jsonb, jsonb, text) IS 'Internal: takes one journalled update back; returns what stands against it, or NULL';

CREATE FUNCTION hygiene.undo_with_path(change_id bigint, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    change record;
    problem text;
BEGIN
    SELECT * INTO change FROM hygiene.changes c WHERE c.id = change_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no change %', change_id USING ERRCODE = 'undefined_object',
            HINT = 'The view hygiene.changes lists the changes of rows you may read.';
    ELSIF change.undone_by IS NOT NULL THEN
        RAISE EXCEPTION 'change % has been undone already', change_id USING ERRCODE = 'object_not_in_prerequisite_state',
            DETAIL = format('Change %s took it back.', change.undone_by), HINT = format('SELECT hygiene.undo(%s) makes it again.', change.undone_by);
    ELSIF change.kind NOT IN ('normalize', 'undo', 'suggestion') THEN
        RAISE EXCEPTION 'change % is part of a %', change_id, change.kind USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'It is taken back as a whole, not row by row.';
    ELSIF EXISTS (SELECT FROM unnest(change.columns) k WHERE NOT change.before ? k) THEN
        RAISE EXCEPTION 'permission denied to undo change %', change_id USING ERRCODE = 'insufficient_privilege',
            HINT = 'It concerns columns you may not read.';
    END IF;
    problem := hygiene.undo_update(change.relation, change_id, change.key, change.kind, NULL, change.before, change.after, path);
    IF problem IS NOT NULL THEN
        RAISE EXCEPTION 'cannot undo change %: %', change_id, problem USING ERRCODE = 'object_not_in_prerequisite_state',
            DETAIL = format('It is a change of row %s of "%s".', change.key, change.relation),
            HINT = format('See what it was: SELECT before, after FROM hygiene.changes WHERE id = %s;', change_id);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_with_path(bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_with_path(bigint, text) IS 'Internal: the body of undo()';

CREATE FUNCTION hygiene.undo(change_id bigint) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.undo_with_path(change_id, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.undo(bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo(bigint) IS
    'Takes a journalled change of one row back, when its columns still hold what the change left; that is journalled too, and can be undone';

CREATE FUNCTION hygiene.undo_run_with_path(the_run bigint, path text) RETURNS TABLE (outcome text, row_count bigint, sample_keys text[])
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_column
DECLARE
    change record;
    problem text;
    new_run bigint;
    counts jsonb := '{}';
    samples jsonb := '{}';
BEGIN
    FOR change IN SELECT * FROM hygiene.changes c WHERE c.run = the_run ORDER BY c.id DESC LOOP
        IF new_run IS NULL THEN
            new_run := nextval('hygiene.change_run_seq');
        END IF;
        IF change.kind NOT IN ('normalize', 'undo', 'suggestion') THEN
            RAISE EXCEPTION 'run % is a %', the_run, change.kind USING ERRCODE = 'object_not_in_prerequisite_state',
                HINT = 'It has an undo of its own.';
        END IF;
        problem := CASE WHEN change.undone_by IS NOT NULL THEN 'had been undone already'
                        WHEN EXISTS (SELECT FROM unnest(change.columns) k WHERE NOT change.before ? k) THEN 'concerns columns you may not read'
                        ELSE hygiene.undo_update(change.relation, change.id, change.key, change.kind, new_run, change.before, change.after, path) END;
        problem := coalesce(problem, 'undone');
        counts := counts || jsonb_build_object(problem, coalesce((counts ->> problem)::bigint, 0) + 1);
        IF coalesce(jsonb_array_length(samples -> problem), 0) < 5 THEN
            samples := samples || jsonb_build_object(problem, coalesce(samples -> problem, '[]') || to_jsonb(change.key));
        END IF;
    END LOOP;
    IF new_run IS NULL THEN
        RAISE EXCEPTION 'there is no run %', the_run USING ERRCODE = 'undefined_object',
            HINT = 'The column run of the view hygiene.changes has the runs.';
    END IF;
    RETURN QUERY SELECT c.key, c.value::text::bigint, ARRAY(SELECT jsonb_array_elements_text(samples -> c.key))
                 FROM jsonb_each(counts) c ORDER BY c.key <> 'undone', c.key;
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_run_with_path(bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_run_with_path(bigint, text) IS 'Internal: the body of undo_run()';

CREATE FUNCTION hygiene.undo_run(run bigint) RETURNS TABLE (outcome text, row_count bigint, sample_keys text[])
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT u.outcome, u.row_count, u.sample_keys FROM hygiene.undo_run_with_path(run, pg_catalog.current_setting('search_path')) u;
    END;
REVOKE ALL ON FUNCTION hygiene.undo_run(bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_run(bigint) IS
    'Takes back every change of a run, newest first; rows that were changed since are left and counted. The undoing is a run of its own';

CREATE FUNCTION hygiene.rename_journal_columns(relid oid, column_numbers jsonb) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names record;
    renamed jsonb;
BEGIN
    SELECT jsonb_object_agg(k.value, a.attname) INTO renamed
    FROM jsonb_each_text(column_numbers) k JOIN pg_attribute a ON a.attrelid = relid AND a.attnum = k.key::int2 AND NOT a.attisdropped
    WHERE a.attname <> k.value;
    IF renamed IS NOT NULL THEN
        SELECT n.nspname::text AS schema_name, c.relname::text AS table_name INTO names FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relid;
        UPDATE hygiene.change c
        SET before = (SELECT jsonb_object_agg(coalesce(renamed ->> v.key, v.key), v.value) FROM jsonb_each(c.before) v),
            after = (SELECT jsonb_object_agg(coalesce(renamed ->> v.key, v.key), v.value) FROM jsonb_each(c.after) v)
        WHERE (c.schema_name, c.table_name) = (names.schema_name, names.table_name)
          AND (c.before ?| ARRAY(SELECT jsonb_object_keys(renamed)) OR c.after ?| ARRAY(SELECT jsonb_object_keys(renamed)));
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.rename_journal_columns(oid, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.rename_journal_columns(oid, jsonb) IS 'Internal: the journal follows new names of columns; column_numbers has those they had';

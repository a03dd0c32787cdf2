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
CREATE INDEX change_run ON hygiene.change (run, id) WHERE run IS NOT NULL;
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

CREATE FUNCTION hygiene.journal_updates(relation regclass, kind text, run bigint, keys text[], before jsonb[], after jsonb[], undoes bigint[]) RETURNS bigint
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_journal_updates';
REVOKE ALL ON FUNCTION hygiene.journal_updates(regclass, text, bigint, text[], jsonb[], jsonb[], bigint[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.journal_updates(regclass, text, bigint, text[], jsonb[], jsonb[], bigint[]) IS
    'Internal: enters updates of many rows in the journal, for whoever may change the relation; returns how many';

CREATE FUNCTION hygiene.row_change(old record, new record, columns text[]) RETURNS jsonb[]
    LANGUAGE C STABLE STRICT COST 100 AS 'MODULE_PATHNAME', 'hygiene_row_change';
COMMENT ON FUNCTION hygiene.row_change(record, record, text[]) IS
    'Internal: those of the columns that differ, as the journal has them before and after; NULL when none does. The columns must be the same for all rows of a query';

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

-- Unlike to_regclass no error where a schema may not be used: a view over many tables shows the others.  Inlined.
CREATE FUNCTION hygiene.relation_in(in_schema text, table_name text) RETURNS regclass
    LANGUAGE sql STABLE
    RETURN (SELECT c.oid::pg_catalog.regclass FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid
            WHERE n.nspname OPERATOR(pg_catalog.=) in_schema AND c.relname OPERATOR(pg_catalog.=) table_name AND pg_catalog.has_schema_privilege(n.oid, 'USAGE'));
COMMENT ON FUNCTION hygiene.relation_in(text, text) IS 'Internal: the relation of a name, NULL when there is none or its schema may not be used';

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
           CASE WHEN r.readable THEN c.before ELSE hygiene.readable_values(r.relation, c.before) END AS before,
           CASE WHEN r.readable THEN c.after ELSE hygiene.readable_values(r.relation, c.after) END AS after,
           c.changed_at, c.changed_by, c.undoes,
           (SELECT u.id FROM hygiene.change u WHERE u.undoes OPERATOR(pg_catalog.=) c.id) AS undone_by
    FROM hygiene.change c
    -- the functions are called when privileges on the whole table do not settle it
    CROSS JOIN LATERAL (SELECT x.relation, pg_catalog.has_table_privilege(x.relation, 'SELECT') AS readable
                        FROM (SELECT hygiene.relation_in(c.schema_name, c.table_name) AS relation OFFSET 0) x) r
    WHERE CASE WHEN r.readable AND NOT pg_catalog.row_security_active(r.relation) THEN true ELSE hygiene.row_is_readable(r.relation, c.key) END;
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
    -- types without their length: a cast to varchar(3) would cut "abcd", the assignment refuses it
    statement := format('UPDATE %s AS t SET %s WHERE %s RETURNING true', relation,
                        (SELECT string_agg(format('%I = ($2 OPERATOR(pg_catalog.->>) %L)::%s', a.attname, a.attname, format_type(a.atttypid, -1)), ', ')
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

-- Takes updates of one relation back in one statement, those whose columns still hold what the change left; returns their numbers.
CREATE FUNCTION hygiene.undo_updates(relation regclass, new_run bigint, ids bigint[], keys text[], before jsonb[], after jsonb[], path text) RETURNS bigint[]
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO'
    SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    names text[] := ARRAY(SELECT DISTINCT k FROM unnest(before) b, jsonb_object_keys(b) k ORDER BY k);
    statement text;
    result bigint[];
BEGIN
    IF EXISTS (SELECT FROM unnest(names) n WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = n AND a.attnum > 0 AND NOT a.attisdropped)) THEN
        RETURN '{}';        -- row by row it is told which
    END IF;
    -- A column is set to itself in rows whose change did not concern it.  When another session changes a row meanwhile, the conditions are looked
    -- at again for what it has become.
    statement := format(
        'WITH u AS (UPDATE %1$s AS t SET %2$s FROM ROWS FROM (pg_catalog.unnest($1), pg_catalog.unnest($2), pg_catalog.unnest($3), pg_catalog.unnest($4)) AS c(id, key, before, after) WHERE %3$s AND %4$s RETURNING c.id, c.key, c.before, c.after),
              j AS (SELECT hygiene.journal_updates($5, ''undo'', $6, pg_catalog.array_agg(u.key ORDER BY u.id DESC), pg_catalog.array_agg(u.after ORDER BY u.id DESC), pg_catalog.array_agg(u.before ORDER BY u.id DESC),
                                                   pg_catalog.array_agg(u.id ORDER BY u.id DESC)) AS entered FROM u)
         SELECT pg_catalog.array_agg(u.id) FROM u CROSS JOIN j', relation,
        (SELECT string_agg(format('%1$I = CASE WHEN c.before OPERATOR(pg_catalog.?) %1$L THEN (c.before OPERATOR(pg_catalog.->>) %1$L)::%2$s ELSE t.%1$I END', a.attname, format_type(a.atttypid, -1)), ', ')
         FROM unnest(names) n JOIN pg_attribute a ON a.attrelid = relation AND a.attname = n),
        hygiene.key_condition(relation, 't', 'c.key'),
        (SELECT string_agg(format('CASE WHEN c.before OPERATOR(pg_catalog.?) %2$L THEN CASE WHEN t.%1$I IS NULL THEN (c.after OPERATOR(pg_catalog.->>) %2$L) IS NULL
                                   ELSE t.%1$I::pg_catalog.text COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) (c.after OPERATOR(pg_catalog.->>) %2$L) END ELSE true END', n, n), ' AND ')
         FROM unnest(names) n));
    -- the table's own triggers run with the path of whoever writes
    PERFORM hygiene.suspend_normalization(true);
    PERFORM set_config('search_path', path, true);
    EXECUTE statement INTO result USING ids, keys, before, after, relation, new_run;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    PERFORM hygiene.suspend_normalization(false);
    RETURN coalesce(result, '{}');
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_updates(regclass, bigint, bigint[], text[], jsonb[], jsonb[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_updates(regclass, bigint, bigint[], text[], jsonb[], jsonb[], text) IS 'Internal: takes journalled updates of one relation back in one statement; returns the numbers of those it could';

-- The view changes cannot be read along an index; this tells nothing but a number.
CREATE FUNCTION hygiene.undo_window(the_run bigint, below bigint, batch_size int) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$ SELECT min(w.id) FROM (SELECT c.id FROM hygiene.change c WHERE c.run = the_run AND c.id < below ORDER BY c.id DESC LIMIT batch_size) w $$;
REVOKE ALL ON FUNCTION hygiene.undo_window(bigint, bigint, int) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_window(bigint, bigint, int) IS 'Internal: where the next batch of a run ends, newest changes first; NULL when none are left';

-- One batch of a run, newest changes first: those with a number below `below`.  Nothing stops it: what cannot be taken back is counted, with the reason.
CREATE FUNCTION hygiene.undo_batch(the_run bigint, new_run bigint, below bigint, batch_size int, path text, INOUT counts jsonb, INOUT samples jsonb, OUT next_below bigint)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_column
DECLARE
    part record;
    change record;
    taken bigint[];
    size int;
    low int;
    high int;
    outcomes text[] := '{}';
    keys text[] := '{}';
    problem text;
BEGIN
    -- of the changes that can be taken back at once, those of one relation
    next_below := hygiene.undo_window(the_run, below, batch_size);
    FOR part IN
        WITH batch AS MATERIALIZED (
            SELECT c.id, c.relation, c.key, c.kind, c.before, c.after,
                   CASE WHEN c.undone_by IS NOT NULL THEN 'had been undone already'
                        WHEN EXISTS (SELECT FROM unnest(c.columns) k WHERE NOT c.before ? k) THEN 'concerns columns you may not read' END AS problem
            FROM hygiene.changes c WHERE c.run = the_run AND c.id < below AND c.id >= next_below)
        SELECT b.relation, b.problem, array_agg(b.id ORDER BY b.id DESC) AS ids, array_agg(b.key ORDER BY b.id DESC) AS keys,
               array_agg(b.before ORDER BY b.id DESC) AS before, array_agg(b.after ORDER BY b.id DESC) AS after,
               (array_agg(b.kind) FILTER (WHERE b.kind NOT IN ('normalize', 'undo', 'suggestion')))[1] AS other_kind
        FROM batch b GROUP BY b.relation, b.problem ORDER BY max(b.id) DESC
    LOOP
        IF part.other_kind IS NOT NULL THEN
            RAISE EXCEPTION 'run % is a %', the_run, part.other_kind USING ERRCODE = 'object_not_in_prerequisite_state',
                HINT = 'It has an undo of its own.';
        ELSIF part.problem IS NOT NULL THEN
            outcomes := outcomes || array_fill(part.problem, ARRAY[cardinality(part.ids)]);
            keys := keys || part.keys;
            CONTINUE;
        END IF;
        -- all at once; where some row cannot be changed, in ever smaller parts until it is alone
        taken := '{}';
        size := cardinality(part.ids);
        low := 1;
        WHILE low <= cardinality(part.ids) LOOP
            high := least(low + size - 1, cardinality(part.ids));
            BEGIN
                taken := taken || hygiene.undo_updates(part.relation, new_run, part.ids[low:high], part.keys[low:high], part.before[low:high], part.after[low:high], path);
                low := high + 1;
                size := least(size * 4, cardinality(part.ids));
            EXCEPTION WHEN OTHERS THEN
                IF size = 1 THEN
                    low := low + 1;     -- looked at below
                END IF;
                size := greatest(size / 8, 1);
            END;
        END LOOP;
        -- the others one by one, to say why
        FOR change IN SELECT u.* FROM unnest(part.ids, part.keys, part.before, part.after) WITH ORDINALITY AS u(id, key, before, after, place)
                      LEFT JOIN unnest(taken) AS t(id) ON t.id = u.id WHERE t.id IS NULL ORDER BY u.place LOOP
            BEGIN
                problem := hygiene.undo_update(part.relation, change.id, change.key, NULL, new_run, change.before, change.after, path);
            EXCEPTION WHEN OTHERS THEN
                problem := 'refused: ' || SQLERRM;
            END;
            outcomes := outcomes || coalesce(problem, 'undone');
            keys := keys || change.key;
        END LOOP;
        outcomes := outcomes || array_fill('undone'::text, ARRAY[cardinality(taken)]);
        keys := keys || ARRAY(SELECT u.key FROM unnest(part.ids, part.keys) AS u(id, key) JOIN unnest(taken) AS t(id) ON t.id = u.id ORDER BY u.id DESC LIMIT 5)
                     || array_fill(NULL::text, ARRAY[greatest(cardinality(taken) - 5, 0)]);
    END LOOP;
    SELECT counts || coalesce(jsonb_object_agg(o.outcome, coalesce((counts ->> o.outcome)::bigint, 0) + o.n), '{}'),
           samples || coalesce(jsonb_object_agg(o.outcome, (SELECT jsonb_agg(e.value) FROM (SELECT value FROM jsonb_array_elements(coalesce(samples -> o.outcome, '[]') || o.keys) LIMIT 5) e)), '{}')
    INTO counts, samples
    FROM (SELECT u.outcome, count(*) AS n, coalesce(to_jsonb((array_agg(u.key ORDER BY u.place) FILTER (WHERE u.key IS NOT NULL))[:5]), '[]') AS keys
          FROM unnest(outcomes, keys) WITH ORDINALITY AS u(outcome, key, place) GROUP BY u.outcome) o;
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_batch(bigint, bigint, bigint, int, text, jsonb, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_batch(bigint, bigint, bigint, int, text, jsonb, jsonb) IS
    'Internal: takes a batch of a run back, newest first; counts and sample keys by outcome, and below which number the next batch begins, NULL at the end';

CREATE FUNCTION hygiene.undo_run_with_path(the_run bigint, path text) RETURNS TABLE (outcome text, row_count bigint, sample_keys text[])
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    new_run bigint := nextval('hygiene.change_run_seq');
    below bigint := 9223372036854775807;
    counts jsonb := '{}';
    samples jsonb := '{}';
BEGIN
    WHILE below IS NOT NULL LOOP
        SELECT b.counts, b.samples, b.next_below INTO counts, samples, below FROM hygiene.undo_batch(the_run, new_run, below, 10000, path, counts, samples) b;
    END LOOP;
    RETURN QUERY SELECT * FROM hygiene.undo_outcome(the_run, counts, samples);
END
$$;
REVOKE ALL ON FUNCTION hygiene.undo_run_with_path(bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_run_with_path(bigint, text) IS 'Internal: the body of undo_run()';

CREATE FUNCTION hygiene.undo_outcome(the_run bigint, counts jsonb, samples jsonb) RETURNS TABLE (outcome text, row_count bigint, sample_keys text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF counts = '{}' THEN
        RAISE EXCEPTION 'there is no run %', the_run USING ERRCODE = 'undefined_object',
            HINT = 'The column run of the view hygiene.changes has the runs.';
    END IF;
    RETURN QUERY SELECT c.key, c.value::text::bigint, ARRAY(SELECT jsonb_array_elements_text(samples -> c.key))
                 FROM jsonb_each(counts) c ORDER BY c.key <> 'undone', c.key COLLATE "C";
END
$$;
COMMENT ON FUNCTION hygiene.undo_outcome(bigint, jsonb, jsonb) IS 'Internal: counts by outcome as rows; an error when there are none';

CREATE FUNCTION hygiene.undo_run(run bigint) RETURNS TABLE (outcome text, row_count bigint, sample_keys text[])
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT u.outcome, u.row_count, u.sample_keys FROM hygiene.undo_run_with_path(run, pg_catalog.current_setting('search_path')) u;
    END;
REVOKE ALL ON FUNCTION hygiene.undo_run(bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.undo_run(bigint) IS
    'Takes back every change of a run, newest first, all in this transaction; rows that were changed since, or that cannot be changed, are left and counted. The undoing is a run of its own';

-- No SET clause, which would forbid COMMIT; so all names are qualified and no operator is used.
CREATE PROCEDURE hygiene.undo_normalize(run bigint, batch_size int DEFAULT 10000)
    LANGUAGE plpgsql
    AS $$
DECLARE
    path text := pg_catalog.current_setting('search_path');
    new_run bigint := pg_catalog.nextval('hygiene.change_run_seq');
    below bigint := 9223372036854775807;
    counts jsonb := '{}';
    samples jsonb := '{}';
    result record;
BEGIN
    PERFORM hygiene.check_batch_size(batch_size);
    WHILE below IS NOT NULL LOOP
        SELECT b.counts, b.samples, b.next_below INTO counts, samples, below FROM hygiene.undo_batch(run, new_run, below, batch_size, path, counts, samples) b;
        COMMIT;
    END LOOP;
    FOR result IN SELECT o.outcome, o.row_count, o.sample_keys FROM hygiene.undo_outcome(run, counts, samples) o LOOP
        RAISE NOTICE 'undo_normalize: % rows: %', result.row_count, result.outcome
            USING DETAIL = pg_catalog.format('Keys: %s.', pg_catalog.array_to_string(result.sample_keys, ', '));
    END LOOP;
END
$$;
REVOKE ALL ON PROCEDURE hygiene.undo_normalize(bigint, int) FROM PUBLIC;
COMMENT ON PROCEDURE hygiene.undo_normalize(bigint, int) IS
    'As undo_run(), batch by batch with a commit each; called again after a crash it goes on with what is left';

CREATE FUNCTION hygiene.check_batch_size(batch_size int) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF (batch_size BETWEEN 1 AND 1000000) IS NOT TRUE THEN
        RAISE EXCEPTION 'batch_size must be between 1 and 1000000' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is the number of rows of one transaction.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_batch_size(int) IS 'Internal: an error unless the number of rows of a batch is sensible';

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

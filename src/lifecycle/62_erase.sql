-- Erasing one person, everywhere ---------------------------------------------------------------------------------------------------

CREATE TABLE hygiene.erasure (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    erased_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    erased_by text NOT NULL,
    reason text NOT NULL,
    report jsonb NOT NULL
);
COMMENT ON TABLE hygiene.erasure IS 'Erasures: when, who, why and how many rows of which tables; read it by the view erasures';
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure_id_seq', '');

CREATE TABLE hygiene.erasure_subject (
    erasure bigint NOT NULL REFERENCES hygiene.erasure ON DELETE CASCADE,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    key_hash bytea NOT NULL,
    weak bytea[] NOT NULL,
    sure bytea[] NOT NULL,
    suppression bigint,
    PRIMARY KEY (erasure, schema_name, table_name, key_hash)
);
COMMENT ON TABLE hygiene.erasure_subject IS 'Of each row of an erased person keyed hashes by which replay_erasures() knows it again; no personal data';
COMMENT ON COLUMN hygiene.erasure_subject.weak IS 'of mailbox, phone number, and name with birth date: what others may share';
COMMENT ON COLUMN hygiene.erasure_subject.sure IS 'of name with birth date, mailbox or phone number';
COMMENT ON COLUMN hygiene.erasure_subject.suppression IS 'entry of the suppression list';
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure_subject', '');

CREATE VIEW hygiene.erasures AS
    SELECT e.id, e.erased_at, e.erased_by, e.reason, e.report FROM hygiene.erasure e;
COMMENT ON VIEW hygiene.erasures IS 'Erasures: when, who, why, and how many rows of which tables; not of whom';

-- The extension's own tables -------------------------------------------------------------------------------------------------------

-- What holds keys or values of rows, and what becomes of it; a test compares it with the tables there are.
CREATE FUNCTION hygiene.own_tables() RETURNS TABLE (name text, on_erasure text)
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
    VALUES ('change', 'rows of the key are deleted'),
           ('duplicate_inbox', 'rows of the key are deleted'),
           ('pair_decision', 'rows of the key are deleted'),
           ('normalization_run', 'the key is taken out'),
           ('retention_hold', 'of holds that ended, the key is taken out; one that stands keeps the row'),
           ('retention_hold_row', 'of holds that ended, rows of the key are deleted; one that stands keeps the row'),
           ('retention_mark', 'rows of the key are deleted'),
           ('retention_run', 'the key is taken out'),
           ('unchanged_value', 'rows of the key are deleted'),
           ('erasure_subject', 'keyed hashes'),
           ('suppression', 'keyed hashes'),
           ('suppression_secret', 'no data of rows'),
           ('retention_log_entry', 'keyed hashes'),
           ('retention_log_head', 'no data of rows'),
           ('erasure', 'counts'),
           ('retention_policy', 'no data of rows'),
           ('freshness_rule', 'no data of rows'),
           ('registration', 'names of columns'),
           ('registration_relation', 'names of columns'),
           ('reference', 'names of columns'),
           ('erasure_rule', 'names of columns, and values for cleared ones'),
           ('trained_model', 'counts of values that many rows share')
    $$;
COMMENT ON FUNCTION hygiene.own_tables() IS 'Tables of the extension with something about rows of users, and what erase() does with it';

-- Runs as the owner of the extension, called by owner_task() after it has checked that the caller may delete rows of the relation.
CREATE FUNCTION hygiene.owner_task_body(relation regclass, task text, arguments jsonb, caller text) RETURNS jsonb
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
DECLARE
    keys text[] := ARRAY(SELECT jsonb_array_elements_text(arguments -> 'keys'));
    counts jsonb := '{}';
    id bigint;
    n bigint;
    t record;
BEGIN
    IF task = 'forget' THEN
        FOR t IN SELECT s.nspname::text AS schema_name, c.relname::text AS table_name FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
                 WHERE c.oid = relation OR c.oid IN (SELECT p.relid FROM pg_partition_tree(relation) p) LOOP
            DELETE FROM hygiene.change c WHERE (c.schema_name, c.table_name) = (t.schema_name, t.table_name) AND c.key = ANY (keys);
            GET DIAGNOSTICS n = ROW_COUNT;
            counts := counts || jsonb_build_object('change', coalesce((counts ->> 'change')::bigint, 0) + n);
            DELETE FROM hygiene.duplicate_inbox i WHERE (i.schema_name, i.table_name) = (t.schema_name, t.table_name) AND (i.key = ANY (keys) OR i.duplicate_key = ANY (keys));
            GET DIAGNOSTICS n = ROW_COUNT;
            counts := counts || jsonb_build_object('duplicate_inbox', coalesce((counts ->> 'duplicate_inbox')::bigint, 0) + n);
            DELETE FROM hygiene.pair_decision d WHERE (d.schema_name, d.table_name) = (t.schema_name, t.table_name) AND (d.key_a = ANY (keys) OR d.key_b = ANY (keys));
            GET DIAGNOSTICS n = ROW_COUNT;
            counts := counts || jsonb_build_object('pair_decision', coalesce((counts ->> 'pair_decision')::bigint, 0) + n);
            UPDATE hygiene.normalization_run r
            SET last_key = CASE WHEN r.last_key = ANY (keys) AND r.finished_at IS NOT NULL THEN NULL ELSE r.last_key END,
                last_error = CASE WHEN r.refused && keys OR r.waiting && keys THEN NULL ELSE r.last_error END,
                waiting = ARRAY(SELECT k FROM unnest(r.waiting) k WHERE NOT k = ANY (keys)), refused = ARRAY(SELECT k FROM unnest(r.refused) k WHERE NOT k = ANY (keys))
            WHERE (r.schema_name, r.table_name) = (t.schema_name, t.table_name) AND (r.last_key = ANY (keys) OR r.waiting && keys OR r.refused && keys);
            GET DIAGNOSTICS n = ROW_COUNT;
            counts := counts || jsonb_build_object('normalization_run', coalesce((counts ->> 'normalization_run')::bigint, 0) + n);
        END LOOP;
        -- of holds that ended; one that stands keeps its rows
        DELETE FROM hygiene.retention_hold_row r USING hygiene.retention_hold h
        WHERE h.id = r.hold AND h.protects_until <= now() AND r.key = ANY (keys) AND hygiene.bound_relation(r.function_name) = relation;
        GET DIAGNOSTICS n = ROW_COUNT;
        counts := counts || jsonb_build_object('retention_hold_row', n);
        UPDATE hygiene.retention_hold h SET key = '(erased)' WHERE h.protects_until <= now() AND h.key = ANY (keys) AND hygiene.bound_relation(h.function_name) = relation;
        GET DIAGNOSTICS n = ROW_COUNT;
        counts := counts || jsonb_build_object('retention_hold', n);
        DELETE FROM hygiene.retention_mark m
        WHERE m.key = ANY (keys) AND EXISTS (SELECT FROM hygiene.retention_policy p WHERE p.name = m.policy AND hygiene.bound_relation(p.condition_function) = relation);
        GET DIAGNOSTICS n = ROW_COUNT;
        counts := counts || jsonb_build_object('retention_mark', n);
        UPDATE hygiene.retention_run r SET failed_keys = ARRAY(SELECT k FROM unnest(r.failed_keys) k WHERE NOT k = ANY (keys)), problem = NULL
        WHERE r.failed_keys && keys AND EXISTS (SELECT FROM hygiene.retention_policy p WHERE p.name = r.policy AND hygiene.bound_relation(p.condition_function) = relation);
        GET DIAGNOSTICS n = ROW_COUNT;
        counts := counts || jsonb_build_object('retention_run', n);
        DELETE FROM hygiene.unchanged_value u WHERE u.key = ANY (keys) AND hygiene.bound_relation('freshness_' || u.rule) = relation;
        GET DIAGNOSTICS n = ROW_COUNT;
        counts := counts || jsonb_build_object('unchanged_value', n);
        RETURN counts;
    ELSIF task = 'record' THEN
        INSERT INTO hygiene.erasure (erased_by, reason, report) VALUES (caller, arguments ->> 'reason', arguments -> 'report') RETURNING erasure.id INTO id;
        INSERT INTO hygiene.erasure_subject (erasure, schema_name, table_name, key_hash, weak, sure, suppression)
        SELECT id, s.nspname, c.relname, hygiene.keyed_hash('row', ARRAY[x.value ->> 'key']),
               ARRAY(SELECT decode(jsonb_array_elements_text(x.value -> 'weak'), 'hex')), ARRAY(SELECT decode(jsonb_array_elements_text(x.value -> 'sure'), 'hex')),
               (x.value ->> 'suppression')::bigint
        FROM jsonb_array_elements(arguments -> 'subjects') x, pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE c.oid = relation;
        RETURN to_jsonb(id);
    END IF;
    RAISE EXCEPTION 'invalid task: "%"', task USING ERRCODE = 'invalid_parameter_value';
END
$$;
REVOKE ALL ON FUNCTION hygiene.owner_task_body(regclass, text, jsonb, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.owner_task_body(regclass, text, jsonb, text) IS 'Internal: the body of owner_task()';

CREATE FUNCTION hygiene.owner_task(relation regclass, task text, arguments jsonb) RETURNS jsonb
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_owner_task';
REVOKE ALL ON FUNCTION hygiene.owner_task(regclass, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.owner_task(regclass, text, jsonb) IS 'Internal: work of erase() on the extension''s own tables, for whoever may delete rows of the relation';

CREATE FUNCTION hygiene.person_fingerprints(record hygiene.identity, OUT weak bytea[], OUT sure bytea[])
    LANGUAGE C VOLATILE STRICT COST 1000 AS 'MODULE_PATHNAME', 'hygiene_person_fingerprints';
REVOKE ALL ON FUNCTION hygiene.person_fingerprints(hygiene.identity) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.person_fingerprints(hygiene.identity) IS 'Internal: keyed hashes by which an erased person is known again: those of the suppression list, and those that are sure';

-- The plan -------------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.is_registered(relation regclass) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT EXISTS (SELECT FROM hygiene.registration r JOIN pg_class c ON c.relname = r.table_name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name
                   WHERE c.oid = relation)
    $$;
COMMENT ON FUNCTION hygiene.is_registered(regclass) IS 'Internal: is the relation registered?';

CREATE FUNCTION hygiene.check_erasure_options(options jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    unknown text;
BEGIN
    IF options IS NULL OR jsonb_typeof(options) <> 'object' THEN
        RAISE EXCEPTION 'options must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"duplicates": ["23", "40"]}.';
    END IF;
    SELECT string_agg(format('"%s"', k), ', ') INTO unknown FROM jsonb_object_keys(options) k WHERE k NOT IN ('duplicates', 'duplicate_threshold', 'suppress', 'max_rows');
    IF unknown IS NOT NULL THEN
        RAISE EXCEPTION 'unknown option %', unknown USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Options are duplicates (keys of rows that are the same person), duplicate_threshold (a probability from which on they are), suppress (false: no entry in the suppression list) and max_rows.';
    ELSIF options ? 'duplicates' AND (jsonb_typeof(options -> 'duplicates') <> 'array' OR jsonb_path_exists(options, '$.duplicates[*] ? (@.type() != "string")')) THEN
        RAISE EXCEPTION 'option "duplicates" must be an array of keys' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"duplicates": ["23", "40"]}.';
    ELSIF options ? 'duplicate_threshold' AND (jsonb_typeof(options -> 'duplicate_threshold') <> 'number' OR NOT (options ->> 'duplicate_threshold')::numeric BETWEEN 0.5 AND 1) THEN
        RAISE EXCEPTION 'option "duplicate_threshold" must be a number from 0.5 to 1' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Without it only duplicates that people confirmed are erased.';
    ELSIF options ? 'suppress' AND jsonb_typeof(options -> 'suppress') <> 'boolean' THEN
        RAISE EXCEPTION 'option "suppress" must be true or false' USING ERRCODE = 'invalid_parameter_value';
    ELSIF options ? 'max_rows' AND (jsonb_typeof(options -> 'max_rows') <> 'number' OR NOT (options ->> 'max_rows')::numeric BETWEEN 1 AND 10000000) THEN
        RAISE EXCEPTION 'option "max_rows" must be a number from 1 to 10000000' USING ERRCODE = 'invalid_parameter_value';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_erasure_options(jsonb) IS 'Internal: an error that names what is wrong with options of erase()';

-- The person: the row, and the rows that are the same: confirmed by people, named, or probable enough for whoever asks.
CREATE FUNCTION hygiene.erasure_roots(relation regclass, key text, options jsonb, lock boolean) RETURNS hygiene.hanging_row[]
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    own record;
    keys text[];
    result hygiene.hanging_row[];
BEGIN
    PERFORM hygiene.check_erasure_options(options);
    SELECT * INTO own FROM hygiene.canonical_key(relation, key);
    IF NOT own.present THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found', HINT = 'A key is the primary key as text; several columns are a JSON array.';
    END IF;
    keys := ARRAY[own.canonical];
    keys := keys || ARRAY(SELECT c.canonical FROM jsonb_array_elements_text(coalesce(options -> 'duplicates', '[]')) d, hygiene.canonical_key(relation, d) c);
    IF options ? 'duplicate_threshold' THEN
        keys := keys || ARRAY(SELECT d.key FROM hygiene.duplicates_of(relation, key, (options ->> 'duplicate_threshold')::float8) d);
    END IF;
    WITH RECURSIVE same AS (
        SELECT unnest(keys) COLLATE "C" AS key
        UNION SELECT CASE WHEN d.key_a = s.key THEN d.key_b ELSE d.key_a END
        FROM same s JOIN hygiene.decisions d ON d.relation = erasure_roots.relation AND d.decision = 'same' AND s.key IN (d.key_a, d.key_b)
    ) SELECT array_agg(s.key ORDER BY s.key <> own.canonical, s.key COLLATE "C") INTO keys FROM same s;
    EXECUTE format(
        'SELECT pg_catalog.array_agg(ROW(0, $2, x.key, NULL, NULL, CASE WHEN x.key OPERATOR(pg_catalog.=) $3 THEN ''the row'' ELSE ''confirmed duplicate'' END, NULL, NULL, false, false, $4,
                CASE WHEN x.protection IS NULL THEN $5 ELSE ''keep'' END, COALESCE(hygiene.protection_words(x.protection), $6))::hygiene.hanging_row)
         FROM (SELECT %s AS key, %s AS protection FROM pg_catalog.unnest($1) AS k(key) JOIN %s AS t ON %s %s) x',
        hygiene.key_expression(relation, 't'), hygiene.protection_sql(relation, 't'), relation, hygiene.key_condition(relation, 't', 'k.key'), CASE WHEN lock THEN 'FOR UPDATE OF t' ELSE '' END)
    INTO result
    USING keys, relation, own.canonical, (SELECT r.id FROM hygiene.erasure_rules r WHERE r.relation = erasure_roots.relation AND r.by_columns IS NULL),
          coalesce((SELECT nullif(r.action, 'detach') FROM hygiene.erasure_rules r WHERE r.relation = erasure_roots.relation AND r.by_columns IS NULL), 'delete'),
          (SELECT r.because FROM hygiene.erasure_rules r WHERE r.relation = erasure_roots.relation AND r.by_columns IS NULL AND r.action = 'keep');
    IF NOT EXISTS (SELECT FROM unnest(result) r WHERE r.key = own.canonical) THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found', HINT = 'It was removed meanwhile.';
    ELSIF cardinality(result) < cardinality(keys) AND options ? 'duplicates' AND EXISTS (
            SELECT FROM jsonb_array_elements_text(options -> 'duplicates') d, hygiene.canonical_key(relation, d) c WHERE NOT c.present) THEN
        RAISE EXCEPTION 'relation "%" has no row with a key that option "duplicates" names', relation USING ERRCODE = 'no_data_found', HINT = 'preview_erasure() lists what are probably duplicates.';
    END IF;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.erasure_roots(regclass, text, jsonb, boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.erasure_roots(regclass, text, jsonb, boolean) IS 'Internal: the rows that are one person, with what is to be done with them';

-- One answer for each row, of all the ways it was reached by; a row stays when one that stays refers to it.
-- The planner takes arrays for short: joins of them by loops would be quadratic.
CREATE FUNCTION hygiene.erasure_plan(walked hygiene.hanging_row[]) RETURNS hygiene.hanging_row[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET enable_nestloop = off
    AS $$
DECLARE
    result hygiene.hanging_row[];
    stays jsonb;
BEGIN
    result := ARRAY(SELECT DISTINCT ON (w.relation, w.key) w FROM unnest(walked) w
                    ORDER BY w.relation, w.key, w.level > 0, array_position(ARRAY['keep', 'delete', 'anonymize', 'undecided', 'detach'], w.action), w.level, w.label);
    LOOP
        SELECT jsonb_object_agg(x.parent, x.because) INTO stays
        FROM (SELECT DISTINCT ON (p.relation, p.key) p.relation::oid || ' ' || p.key AS parent,
                     format('rows of %s refer to it%s', c.relation, ': ' || coalesce(c.because, CASE c.action WHEN 'anonymize' THEN 'they are anonymized' WHEN 'undecided' THEN 'nothing is said of them' END)) AS because
              FROM unnest(walked) w
              JOIN unnest(result) c ON (c.relation, c.key) = (w.relation, w.key) AND c.action IN ('keep', 'anonymize', 'undecided')
              JOIN unnest(result) p ON (p.relation, p.key) = (w.parent_relation, w.parent_key) AND p.action = 'delete'
              LEFT JOIN hygiene.erasure_rules u ON u.id = w.rule
              WHERE NOT w.far
                -- not where the reference is cut: by PostgreSQL, by the rule, or by what the rule clears
                AND (coalesce(c.because, '') ~ '^(hold|policy) '
                     OR NOT (coalesce(w.on_delete IN ('n', 'd'), false) OR w.action = 'detach'
                             OR EXISTS (SELECT FROM unnest(w.columns) k WHERE u.clear -> k = 'null')))
              ORDER BY p.relation, p.key, c.because) x;
        EXIT WHEN stays IS NULL;
        result := ARRAY(SELECT CASE WHEN stays ? (r.relation::oid || ' ' || r.key)
                               THEN ROW(r.level, r.relation, r.key, r.parent_relation, r.parent_key, r.label, r.columns, r.on_delete, r.declared, r.far, r.rule,
                                        'keep', stays ->> (r.relation::oid || ' ' || r.key))::hygiene.hanging_row ELSE r END
                        FROM unnest(result) r);
    END LOOP;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.erasure_plan(hygiene.hanging_row[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.erasure_plan(hygiene.hanging_row[]) IS 'Internal: what becomes of each row of a walk';

-- What is walked, with what becomes of each row.
CREATE FUNCTION hygiene.planned_rows(walked hygiene.hanging_row[], plan hygiene.hanging_row[]) RETURNS hygiene.hanging_row[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET enable_nestloop = off
    AS $$
    SELECT array_agg((w.level, w.relation, w.key, w.parent_relation, w.parent_key, w.label, w.columns, w.on_delete, w.declared, w.far, w.rule, c.action, c.because)::hygiene.hanging_row)
    FROM unnest(walked) w JOIN unnest(plan) c ON (c.relation, c.key) = (w.relation, w.key)
    $$;
COMMENT ON FUNCTION hygiene.planned_rows(hygiene.hanging_row[], hygiene.hanging_row[]) IS 'Internal: the rows of a walk, with the actions of the plan';

-- Rows that stay and whose references have to be emptied; PostgreSQL does that for ON DELETE SET NULL itself.
CREATE FUNCTION hygiene.detached_rows(walked hygiene.hanging_row[], plan hygiene.hanging_row[]) RETURNS TABLE (relation regclass, columns text[], keys text[])
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET enable_nestloop = off
    AS $$
    SELECT w.relation, w.columns, array_agg(DISTINCT w.key)
    FROM unnest(walked) w JOIN unnest(plan) c ON (c.relation, c.key) = (w.relation, w.key) AND c.action <> 'delete'
    JOIN unnest(plan) p ON (p.relation, p.key) = (w.parent_relation, w.parent_key) AND p.action = 'delete'
    WHERE w.action = 'detach' AND NOT coalesce(w.on_delete IN ('n', 'd'), false) GROUP BY w.relation, w.columns
    $$;
COMMENT ON FUNCTION hygiene.detached_rows(hygiene.hanging_row[], hygiene.hanging_row[]) IS 'Internal: rows of a walk that only lose their reference';

-- Rows that stay, and of which set_erasure() clears columns nevertheless: not under a hold, which freezes them.
CREATE FUNCTION hygiene.is_cleared(r hygiene.hanging_row) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT r.action = 'anonymize' OR r.action = 'keep' AND coalesce(r.because, '') !~ '(^|: )hold '
           AND EXISTS (SELECT FROM hygiene.erasure_rules u WHERE u.id = r.rule AND u.clear <> '{}')
    $$;
COMMENT ON FUNCTION hygiene.is_cleared(hygiene.hanging_row) IS 'Internal: are columns of this row cleared?';

-- The rows that are kept, but for some columns.
CREATE FUNCTION hygiene.cleared_rows(plan hygiene.hanging_row[]) RETURNS hygiene.hanging_row[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT coalesce(array_agg((r.level, r.relation, r.key, r.parent_relation, r.parent_key, r.label, r.columns, r.on_delete, r.declared, r.far, r.rule, 'clear',
                               (SELECT string_agg(c, ', ' ORDER BY c) FROM jsonb_object_keys(u.clear) c))::hygiene.hanging_row), '{}')
    FROM unnest(plan) r JOIN hygiene.erasure_rules u ON u.id = r.rule WHERE r.action = 'keep' AND hygiene.is_cleared(r)
    $$;
COMMENT ON FUNCTION hygiene.cleared_rows(hygiene.hanging_row[]) IS 'Internal: rows of a plan that stay, of which columns are cleared, as lines of their own';

-- What the plan does not cover and somebody should look at: probable duplicates, and tables that look like a history.
CREATE FUNCTION hygiene.erasure_leads(relation regclass, plan hygiene.hanging_row[]) RETURNS TABLE (in_relation regclass, row_count bigint, keys text[], because text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    root hygiene.hanging_row;
    other regclass;
BEGIN
    IF hygiene.is_registered(relation) THEN
        SELECT r.* INTO root FROM unnest(plan) r WHERE r.level = 0 ORDER BY r.label <> 'the row' LIMIT 1;
        BEGIN
            FOR in_relation, keys, row_count, because IN
                SELECT relation, ARRAY[d.key], 1, format('probably the same person (%s), and nobody has confirmed it', round(d.probability::numeric, 3))
                FROM (SELECT x.* FROM hygiene.duplicates_of(relation, root.key, 0.8) x LIMIT 50) d
                WHERE NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.relation = erasure_leads.relation AND p.key = d.key)
                  AND NOT EXISTS (SELECT FROM hygiene.decisions c WHERE c.relation = erasure_leads.relation AND c.decision = 'distinct'
                                  AND (c.key_a, c.key_b) = (least(d.key COLLATE "C", root.key COLLATE "C"), greatest(d.key COLLATE "C", root.key COLLATE "C"))) LOOP
                RETURN NEXT;
            END LOOP;
            -- the same person as a lead, a member, a subscriber ...
            FOR other IN SELECT c.oid::regclass FROM hygiene.registration r JOIN pg_class c ON c.relname = r.table_name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name
                         WHERE c.oid <> relation AND r.kind IN ('person', 'party') AND has_table_privilege(c.oid, 'SELECT') AND NOT row_security_active(c.oid) ORDER BY 1 LOOP
                FOR in_relation, keys, row_count, because IN
                    SELECT other, ARRAY[d.key], 1, format('probably the same person (%s) in another table', round(d.probability::numeric, 3))
                    FROM hygiene.candidates_of(other, hygiene.identity_of(relation, root.key), 0.8, 10, NULL) d
                    WHERE NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.relation = other AND p.key = d.key) LOOP
                    RETURN NEXT;
                END LOOP;
            END LOOP;
        EXCEPTION WHEN insufficient_privilege OR object_not_in_prerequisite_state THEN
            in_relation := relation; keys := NULL; row_count := 0;
            because := format('duplicates were not looked for: %s', SQLERRM);
            RETURN NEXT;
        END;
    ELSE
        in_relation := relation; keys := NULL; row_count := 0;
        because := 'not registered: duplicates are not looked for';
        RETURN NEXT;
    END IF;
    FOR in_relation, because IN
        SELECT c.oid::regclass, format('looks like a history of %s that nothing connects with it: hygiene.add_reference(%L, ..., %L)', r.relation, c.oid::regclass, r.relation::text)
        FROM (SELECT DISTINCT p.relation FROM unnest(plan) p) r
        JOIN pg_class k ON k.oid = r.relation
        JOIN pg_class c ON c.relkind IN ('r', 'p') AND NOT c.relispartition AND starts_with(lower(c.relname), lower(k.relname) || '_')
            AND lower(c.relname) ~ '_(history|hist|audit|log|archive|archived|old|version|versions|backup|bak|deleted)$' AND length(c.relname) - length(k.relname) <= 10
        WHERE NOT EXISTS (SELECT FROM hygiene.references_to(r.relation) e WHERE e.referencing = c.oid) AND NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.relation = c.oid) LOOP
        keys := NULL; row_count := NULL;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION hygiene.erasure_leads(regclass, hygiene.hanging_row[]) IS 'Internal: what may be the same person or his history, and is not erased with him';

CREATE TYPE hygiene.erasure_preview AS (relation regclass, action text, row_count bigint, sample_keys text[], because text);
COMMENT ON TYPE hygiene.erasure_preview IS 'A line of preview_erasure(): rows of a relation, what erase() would do with them, and why';
CREATE TYPE hygiene.erasure_result AS (relation regclass, action text, row_count bigint, kept_because text);
COMMENT ON TYPE hygiene.erasure_result IS 'A line of erase(): rows of a relation, what became of them, and why they were kept';

CREATE FUNCTION hygiene.preview_erasure(relation regclass, key text, options jsonb DEFAULT '{}') RETURNS SETOF hygiene.erasure_preview
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
#variable_conflict use_column
DECLARE
    target regclass := coalesce(pg_partition_root(preview_erasure.relation), preview_erasure.relation);
    plan hygiene.hanging_row[];
BEGIN
    plan := hygiene.erasure_plan(hygiene.hanging_rows(hygiene.erasure_roots(target, preview_erasure.key, options, false), '{delete}', max_rows => coalesce((options ->> 'max_rows')::bigint, 100000)));
    RETURN QUERY
    SELECT p.relation, p.action, count(*), CASE WHEN hygiene.has_key(p.relation) THEN (array_agg(p.key ORDER BY p.key COLLATE "C"))[1:5] END,
           CASE WHEN p.action = 'undecided' THEN format('rows of %s refer to it by %s, and nothing says what to do with them: hygiene.set_erasure(%L, ...)', p.relation, p.label, p.relation::text)
                WHEN p.action IN ('keep', 'clear', 'anonymize') THEN p.because WHEN p.level = 0 THEN min(p.label) WHEN p.action = 'detach' THEN 'only refers to the person, by ' || array_to_string(p.columns, ', ') END
    FROM (SELECT r.level, r.relation, r.key, r.label, r.columns, r.action, r.because, r.parent_relation FROM unnest(plan) r
          UNION ALL SELECT r.level, r.relation, r.key, r.label, r.columns, r.action, r.because, r.parent_relation FROM unnest(hygiene.cleared_rows(plan)) r) p
    GROUP BY p.relation, p.action, p.because, CASE WHEN p.action = 'undecided' OR p.level = 0 THEN p.label END, p.level = 0, p.columns, p.label
    ORDER BY min(p.level), p.relation::text, p.action, p.because;
    RETURN QUERY SELECT l.in_relation, 'look', l.row_count, l.keys, l.because FROM hygiene.erasure_leads(target, plan) l;
    RETURN QUERY SELECT target, 'tell', NULL::bigint, NULL::text[], format('%s: %s', t.name, t.instruction)
                 FROM hygiene.erasure_recipient t WHERE hygiene.bound_relation(hygiene.recipient_function(t.name)) IN (SELECT p.relation FROM unnest(plan) p) ORDER BY t.name;
END
$$;
REVOKE ALL ON FUNCTION hygiene.preview_erasure(regclass, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.preview_erasure(regclass, text, jsonb) IS
    'What erase() would do with a row, its duplicates and everything that hangs on them, what would stay and why, and what nobody has decided yet (undecided, look)';

CREATE FUNCTION hygiene.as_root(r hygiene.hanging_row) RETURNS hygiene.hanging_row
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT (0, r.relation, r.key, NULL, NULL, r.label, NULL, NULL, false, false, r.rule, r.action, r.because)::hygiene.hanging_row $$;
COMMENT ON FUNCTION hygiene.as_root(hygiene.hanging_row) IS 'Internal: a row of a walk as the beginning of another';

-- Doing it -----------------------------------------------------------------------------------------------------------------------------

-- The table's own triggers run with the path of whoever erases.
CREATE FUNCTION hygiene.execute_with_path(statement text, arguments jsonb, path text) RETURNS jsonb
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    result jsonb;
BEGIN
    PERFORM set_config('search_path', path, true);
    EXECUTE statement INTO result USING arguments;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.execute_with_path(text, jsonb, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.execute_with_path(text, jsonb, text) IS 'Internal: runs a statement that gives one JSON value, on the search_path of the caller';

-- Clears, detaches and deletes as planned; an error unless every row was there and went.
CREATE FUNCTION hygiene.carry_out(walked hygiene.hanging_row[], plan hygiene.hanging_row[], path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
DECLARE
    t record;
    counts jsonb;
    keys jsonb;
    ctes text;
BEGIN
    FOR t IN
        SELECT r.relation, array_agg(r.key) AS keys, (SELECT string_agg(format('%I = %L::%s', a.attname, c.value, format_type(a.atttypid, a.atttypmod)), ', ')
                   FROM jsonb_each_text(u.clear) c JOIN pg_attribute a ON a.attrelid = r.relation AND a.attname = c.key) AS assignments
        FROM unnest(plan) r JOIN hygiene.erasure_rules u ON u.id = r.rule
        WHERE hygiene.is_cleared(r) GROUP BY r.relation, u.id, u.clear
        UNION ALL
        SELECT d.relation, d.keys, (SELECT string_agg(format('%I = NULL', k), ', ') FROM unnest(d.columns) k) FROM hygiene.detached_rows(walked, plan) d
    LOOP
        counts := hygiene.execute_with_path(
            format('WITH done AS (UPDATE %s AS t SET %s FROM pg_catalog.jsonb_array_elements_text($1) AS k(key) WHERE %s RETURNING 1) SELECT pg_catalog.to_jsonb(pg_catalog.count(*)) FROM done',
                   t.relation, t.assignments, hygiene.row_condition(t.relation, 't', 'k.key')), to_jsonb(t.keys), path);
        IF counts::bigint <> cardinality(t.keys) THEN
            RAISE EXCEPTION 'of % rows of "%" only % could be cleared', cardinality(t.keys), t.relation, counts USING ERRCODE = 'object_not_in_prerequisite_state',
                HINT = 'A trigger or rule of the table kept the others as they are. Nothing was erased.';
        END IF;
    END LOOP;
    -- in one statement, so that rows may refer to each other in a circle
    SELECT string_agg(format('d%s AS (DELETE FROM %s AS t USING pg_catalog.jsonb_array_elements_text($1 -> %L) AS k(key) WHERE %s RETURNING 1)',
                             x.place, x.relation, x.relation::oid, hygiene.row_condition(x.relation, 't', 'k.key')), ', ' ORDER BY x.place)
           || ' SELECT pg_catalog.jsonb_build_object(' || string_agg(format('%L, (SELECT pg_catalog.count(*) FROM d%s)', x.relation::oid, x.place), ', ') || ')',
           jsonb_object_agg(x.relation::oid, x.keys)
    INTO ctes, keys
    FROM (SELECT r.relation, array_agg(r.key) AS keys, row_number() OVER (ORDER BY max(r.level) DESC, r.relation) AS place FROM unnest(plan) r WHERE r.action = 'delete' GROUP BY r.relation) x;
    IF ctes IS NULL THEN
        RETURN;
    END IF;
    counts := hygiene.execute_with_path('WITH ' || ctes, keys, path);
    FOR t IN SELECT e.key::oid::regclass AS relation, e.value::bigint AS done, jsonb_array_length(keys -> e.key) AS wanted FROM jsonb_each(counts) e LOOP
        IF t.done <> t.wanted THEN
            RAISE EXCEPTION 'of % rows of "%" only % could be deleted', t.wanted, t.relation, t.done USING ERRCODE = 'object_not_in_prerequisite_state',
                HINT = 'A trigger or rule of the table kept the others, as one that marks them as deleted does. Nothing was erased.';
        END IF;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.carry_out(hygiene.hanging_row[], hygiene.hanging_row[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.carry_out(hygiene.hanging_row[], hygiene.hanging_row[], text) IS 'Internal: does what erase() has planned';

CREATE FUNCTION hygiene.check_decided(plan hygiene.hanging_row[]) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    undecided text;
    example text;
BEGIN
    SELECT string_agg(format('%s rows of %s by %s', u.n, u.relation, u.label), ', ' ORDER BY u.relation::text), min(u.relation::text) INTO undecided, example
    FROM (SELECT r.relation, r.label, count(*) AS n FROM unnest(plan) r WHERE r.action = 'undecided' GROUP BY r.relation, r.label) u;
    IF undecided IS NOT NULL THEN
        RAISE EXCEPTION 'nothing says what becomes of rows that refer to the erased one' USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = format('They are: %s.', undecided),
            HINT = format('Say it once for each table: SELECT hygiene.set_erasure(%L, ''delete''); or anonymize, detach or keep.', example);
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_decided(hygiene.hanging_row[]) IS 'Internal: an error unless it is said of every row what becomes of it';

CREATE FUNCTION hygiene.erase_with_path(target regclass, key text, reason text, options jsonb, path text, replayed bigint DEFAULT NULL) RETURNS SETOF hygiene.erasure_result
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
#variable_conflict use_column
DECLARE
    max_rows bigint;
    roots hygiene.hanging_row[];
    walked hygiene.hanging_row[];
    plan hygiene.hanging_row[];
    all_rows hygiene.hanging_row[];
    subjects jsonb := '[]';
    weak bytea[];
    sure bytea[];
    before hygiene.hanging_row[];
    entry bigint;
    suppressed bigint := 0;
    record_id bigint;
    r hygiene.hanging_row;
    t record;
    leads jsonb;
BEGIN
    PERFORM hygiene.check_reason(reason);
    PERFORM hygiene.check_erasure_options(options);
    max_rows := coalesce((options ->> 'max_rows')::bigint, 100000);
    target := coalesce(pg_partition_root(target), target);
    roots := hygiene.erasure_roots(target, key, options, true);
    walked := hygiene.hanging_rows(roots, '{delete}', true, false, max_rows);
    plan := hygiene.erasure_plan(walked);
    PERFORM hygiene.check_decided(plan);
    SELECT jsonb_agg(to_jsonb(l)) INTO leads FROM hygiene.erasure_leads(target, plan) l;
    -- who it was, before he is gone
    FOREACH r IN ARRAY roots LOOP
        weak := '{}'; sure := '{}'; entry := NULL;
        IF hygiene.is_registered(target) THEN
            SELECT f.weak, f.sure INTO weak, sure FROM hygiene.person_fingerprints(hygiene.identity_of_key(target, r.key)) f;
            IF replayed IS NULL AND coalesce((options -> 'suppress')::boolean, true) THEN
                entry := hygiene.suppress_identity(hygiene.identity_of_key(target, r.key), '{email,phone,name}', reason);
                suppressed := suppressed + (entry IS NOT NULL)::int;
            END IF;
        END IF;
        subjects := subjects || jsonb_build_object('key', r.key, 'suppression', entry, 'weak', ARRAY(SELECT encode(w, 'hex') FROM unnest(weak) w),
                                                   'sure', ARRAY(SELECT encode(w, 'hex') FROM unnest(sure) w));
    END LOOP;
    -- what triggers write while rows are cleared or deleted, such as a history; not what hung on rows that stay already
    before := hygiene.hanging_rows(ARRAY(SELECT hygiene.as_root(p) FROM unnest(plan) p WHERE p.level > 0 AND hygiene.is_cleared(p) AND hygiene.has_key(p.relation)), '{}', true, true, max_rows);
    PERFORM hygiene.carry_out(walked, plan, path);
    all_rows := plan;
    FOR i IN 1 .. 10 LOOP
        walked := hygiene.hanging_rows(ARRAY(SELECT hygiene.as_root(p) FROM unnest(all_rows) p WHERE (p.action = 'delete' OR hygiene.is_cleared(p)) AND hygiene.has_key(p.relation)),
                                       '{}', true, true, max_rows);
        plan := ARRAY(SELECT p FROM unnest(hygiene.erasure_plan(ARRAY(SELECT w FROM unnest(walked) w WHERE w.level > 0))) p
                      WHERE p.action <> 'keep' AND NOT EXISTS (SELECT FROM unnest(all_rows) a WHERE (a.relation, a.key) = (p.relation, p.key) AND a.action <> 'delete')
                        AND NOT EXISTS (SELECT FROM unnest(before) b WHERE (b.relation, b.key) = (p.relation, p.key)));
        EXIT WHEN plan = '{}';
        IF i = 10 THEN
            RAISE EXCEPTION 'triggers write rows of the person as fast as they are erased' USING ERRCODE = 'object_not_in_prerequisite_state',
                DETAIL = format('The last were in "%s".', plan[1].relation), HINT = 'A trigger that writes a history of deleted rows must not fire for the history itself.';
        END IF;
        PERFORM hygiene.check_decided(plan);
        PERFORM hygiene.carry_out(walked, plan, path);
        all_rows := all_rows || plan;
    END LOOP;
    RETURN QUERY
    SELECT p.relation, p.action, count(*), CASE WHEN p.action = 'keep' THEN p.because END
    FROM (SELECT x.* FROM unnest(all_rows) x UNION ALL SELECT x.* FROM unnest(hygiene.cleared_rows(all_rows)) x) p
    GROUP BY p.relation, p.action, CASE WHEN p.action = 'keep' THEN p.because END
    ORDER BY min(p.level), p.relation::text, p.action, 4;
    FOR t IN
        SELECT ('hygiene.' || c.key)::regclass AS relation, sum(c.value::bigint)::bigint AS n
        FROM (SELECT x.relation, jsonb_agg(DISTINCT x.key) AS keys FROM unnest(all_rows) x WHERE x.action = 'delete' OR hygiene.is_cleared(x) GROUP BY x.relation) x,
             hygiene.owner_task(x.relation, 'forget', jsonb_build_object('keys', x.keys)) f, jsonb_each_text(f) c
        GROUP BY c.key HAVING sum(c.value::bigint) > 0 ORDER BY c.key LOOP
        RETURN QUERY SELECT t.relation, CASE WHEN t.relation IN ('hygiene.normalization_run'::regclass, 'hygiene.retention_hold'::regclass, 'hygiene.retention_run'::regclass) THEN 'clear' ELSE 'delete' END, t.n, NULL::text;
    END LOOP;
    IF suppressed > 0 THEN
        RETURN QUERY SELECT 'hygiene.suppression'::regclass, 'suppress', suppressed, NULL::text;
    END IF;
    RETURN QUERY SELECT (l.value ->> 'in_relation')::regclass, 'look', (l.value ->> 'row_count')::bigint, l.value ->> 'because' FROM jsonb_array_elements(leads) l;
    RETURN QUERY SELECT target, 'tell', NULL::bigint, format('%s: %s', n.name, n.instruction)
                 FROM hygiene.erasure_recipient n WHERE hygiene.bound_relation(hygiene.recipient_function(n.name)) IN (SELECT p.relation FROM unnest(all_rows) p) ORDER BY n.name;
    -- the record, then the log: others wait for it until this transaction ends
    IF replayed IS NULL THEN
        record_id := hygiene.owner_task(target, 'record', jsonb_build_object('reason', reason, 'subjects', subjects, 'report', (
            SELECT jsonb_agg(jsonb_build_object('relation', x.relation, 'action', x.action, 'rows', x.n, 'because', x.because) ORDER BY x.relation::text, x.action)
            FROM (SELECT p.relation, p.action, CASE WHEN p.action = 'keep' THEN p.because END AS because, count(*) AS n FROM unnest(all_rows) p GROUP BY 1, 2, 3) x)))::bigint;
        PERFORM pg_notify('hygiene_erasure', record_id::text);
    END IF;
    FOR t IN SELECT p.relation, p.action, CASE WHEN p.action = 'keep' THEN p.because END AS because, count(*) AS n, hygiene.keys_hash(array_agg(p.key)) AS keys
             FROM (SELECT x.* FROM unnest(all_rows) x
                   UNION ALL SELECT x.* FROM unnest(hygiene.cleared_rows(all_rows)) x) p GROUP BY 1, 2, 3 ORDER BY min(p.level), p.relation::text, p.action LOOP
        PERFORM hygiene.log_retention(NULL, NULL, t.relation, CASE t.action WHEN 'keep' THEN 'keep' ELSE 'erase: ' || t.action END, t.n, t.keys, reason,
                                      jsonb_strip_nulls(jsonb_build_object('erasure', coalesce(record_id, replayed), 'replay', nullif(replayed IS NOT NULL, false), 'because', t.because)));
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.erase_with_path(regclass, text, text, jsonb, text, bigint) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.erase_with_path(regclass, text, text, jsonb, text, bigint) IS 'Internal: the body of erase()';

CREATE FUNCTION hygiene.erase(relation regclass, key text, reason text, options jsonb DEFAULT '{}') RETURNS SETOF hygiene.erasure_result
    LANGUAGE sql VOLATILE
    BEGIN ATOMIC
        SELECT e.relation, e.action, e.row_count, e.kept_because FROM hygiene.erase_with_path(relation, key, reason, options, pg_catalog.current_setting('search_path')) e;
    END;
REVOKE ALL ON FUNCTION hygiene.erase(regclass, text, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.erase(regclass, text, text, jsonb) IS
    'Erases a person: the row, its confirmed duplicates, what hangs on them, and what the extension holds of them; says what was kept and why. All of it or nothing';

CREATE FUNCTION hygiene.reference_status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT coalesce(d.referencing, d.target), format('reference %s', d.id), 'gone', format('A table or column of it was dropped: SELECT hygiene.remove_reference(%s);', d.id)
    FROM hygiene.declared_references d WHERE d.referencing IS NULL OR d.target IS NULL OR (d.type_value IS NOT NULL AND d.type_column IS NULL)
    UNION ALL
    SELECT u.relation, format('rule of erasure %s', u.id), CASE WHEN u.relation IS NULL THEN 'gone' ELSE 'missing columns' END,
           CASE WHEN u.relation IS NULL THEN format('The table was dropped: DELETE FROM hygiene.erasure_rule WHERE id = %s;', u.id) ELSE format('Set it again: SELECT hygiene.set_erasure(%L, %L, ...);', u.relation, u.action) END
    FROM hygiene.erasure_rules u JOIN hygiene.erasure_rule r ON r.id = u.id
    WHERE u.relation IS NULL OR (SELECT count(*) FROM jsonb_object_keys(u.clear)) < cardinality(r.clear_values)
    $$;
COMMENT ON FUNCTION hygiene.reference_status() IS 'Internal: what status() says about declared references and rules of erasure';

CREATE FUNCTION hygiene.erasure_declared() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT u.relation, 'erasure', 'erasure ' || u.id, u.action,
           nullif(concat_ws(', ', 'by ' || array_to_string(u.by_columns, ', '), 'clear ' || nullif(u.clear, '{}')::text, u.because), ''), true
    FROM hygiene.erasure_rules u WHERE u.relation IS NOT NULL
    UNION ALL
    SELECT d.referencing, 'reference', 'reference ' || d.id, 'refer', format('%I to %s%s', d.key_column, d.target, format(' where %I = %L', d.type_column, d.type_value)), true
    FROM hygiene.declared_references d WHERE d.referencing IS NOT NULL AND d.target IS NOT NULL AND d.type_value IS NOT NULL
    UNION ALL
    SELECT d.referencing, 'reference', 'reference ' || d.id, 'refer', format('%I to %s', d.key_column, d.target), true
    FROM hygiene.declared_references d WHERE d.referencing IS NOT NULL AND d.target IS NOT NULL AND d.type_value IS NULL
    $$;
COMMENT ON FUNCTION hygiene.erasure_declared() IS 'Internal: the part of the view rules about rules of erasure and declared references';

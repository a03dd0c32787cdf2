-- The stored moment from which a row has a stale field ------------------------------------------------------------------

CREATE FUNCTION hygiene.stale_at(last_confirmed timestamptz, stale_after interval) RETURNS timestamptz
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_stale_at';
COMMENT ON FUNCTION hygiene.stale_at(timestamptz, interval) IS
    'stale_moment() as it is stored in rows, where drivers must read it: 1970-01-01 for all that is earlier, and for what was never confirmed';

CREATE FUNCTION hygiene.keep_stale_at() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_keep_stale_at';
COMMENT ON FUNCTION hygiene.keep_stale_at() IS 'Trigger that works out from which moment on a row that is written has a stale field; put on a table by add_stale_flag()';
REVOKE ALL ON FUNCTION hygiene.keep_stale_at() FROM PUBLIC;

CREATE FUNCTION hygiene.follow_evidence() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_follow_evidence';
COMMENT ON FUNCTION hygiene.follow_evidence() IS 'Trigger on tables that evidence reads: rows it is evidence of get their moment worked out again; put on by add_stale_flag()';
REVOKE ALL ON FUNCTION hygiene.follow_evidence() FROM PUBLIC;

CREATE FUNCTION hygiene.refresh_stale_moments(refreshing boolean) RETURNS void
    LANGUAGE C STRICT AS 'MODULE_PATHNAME', 'hygiene_refresh_stale_moments';
REVOKE ALL ON FUNCTION hygiene.refresh_stale_moments(boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_stale_moments(boolean) IS 'Internal: from here on updates of flagged rows are made for the moment alone, so nothing else in them changes';

CREATE FUNCTION hygiene.evidence_condition(name text, related regclass, alias text, changed_rows text) RETURNS text
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_evidence_condition';
COMMENT ON FUNCTION hygiene.evidence_condition(text, regclass, text, text) IS
    'Internal: SQL that is true of rows of which changed rows of a related table are evidence; NULL when that cannot be told';

CREATE TABLE hygiene.stale_flag (
    id integer PRIMARY KEY DEFAULT pg_catalog.nextval('hygiene.freshness_id'),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    stale_at_column text NOT NULL,
    flag_column text,
    filled_at timestamptz,
    not_followed text[] NOT NULL DEFAULT '{}',
    added_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    added_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE hygiene.stale_flag IS 'Columns that hold the moment from which a row has a stale field; written by add_stale_flag() and remove_stale_flag()';
COMMENT ON COLUMN hygiene.stale_flag.filled_at IS 'When all rows had their moment; NULL while they have not, and stale() then reads all rows';
COMMENT ON COLUMN hygiene.stale_flag.not_followed IS 'Relations the evidence reads whose changes are not followed: views, foreign tables, tables read in ways too deep';
SELECT pg_catalog.pg_extension_config_dump('hygiene.stale_flag', '');
GRANT SELECT ON hygiene.stale_flag TO PUBLIC;

CREATE FUNCTION hygiene.stale_flag_of(relation regclass) RETURNS hygiene.stale_flag
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT f FROM hygiene.stale_flag f WHERE hygiene.bound_relation('stale_flag_' || f.id) = relation $$;
COMMENT ON FUNCTION hygiene.stale_flag_of(regclass) IS 'Internal: the stale flag of a table, or NULL';

-- The moment of a row as one expression over it.
CREATE FUNCTION hygiene.stale_at_expression(relation regclass, alias text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
    SELECT coalesce(format('LEAST(%s)', string_agg(format('CASE WHEN %s THEN hygiene.stale_at(%s, %L::pg_catalog.interval) END', hygiene.bound_expression('freshness_' || r.id || '_filled', alias),
                                                          hygiene.bound_expression('freshness_' || r.id, alias), r.stale_after), ', ' ORDER BY r.id)), 'NULL')
    FROM hygiene.freshness_rules(relation) r WHERE r.stale_after IS NOT NULL
    $$;
COMMENT ON FUNCTION hygiene.stale_at_expression(regclass, text) IS 'Internal: SQL of the earliest moment at which a field of a row is stale; NULL when none goes stale';

-- Statements of follow_evidence(): lock the rows that changed rows are evidence of, or work out their moment again.
CREATE FUNCTION hygiene.follow_statement(flag text, related oid, event text, locking boolean) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    relation regclass := hygiene.bound_relation(flag);
    stale_at name := hygiene.bound_column(flag || '_column');
    moment text := hygiene.bound_expression(flag, 't');
    names text[] := hygiene.key_columns(relation);
    keys text;
    found text;
BEGIN
    IF event = 'TRUNCATE' THEN
        RETURN CASE WHEN locking THEN format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', relation)
                    ELSE format('UPDATE %s AS t SET %I = t.%2$I WHERE t.%2$I IS DISTINCT FROM (%3$s)', relation, stale_at, moment) END;
    END IF;
    keys := (SELECT string_agg(format('u.%I', k), ', ') FROM unnest(names) k);
    -- one query for each way, so that each finds its rows by an index
    SELECT string_agg(format('SELECT %s FROM %s AS u WHERE %s', keys, relation, hygiene.evidence_condition(flag, related, 'u', 'hygiene_' || rows)), ' UNION ALL ')
    INTO found FROM unnest(CASE event WHEN 'INSERT' THEN '{new}' WHEN 'DELETE' THEN '{old}' ELSE '{old,new}' END::text[]) AS rows;
    IF found IS NULL OR stale_at IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN format(CASE WHEN locking THEN 'SELECT FROM %1$s AS t WHERE (%2$s) IN (%3$s) ORDER BY %2$s FOR NO KEY UPDATE OF t'
                       ELSE 'UPDATE %1$s AS t SET %4$I = t.%4$I WHERE (%2$s) IN (%3$s) AND t.%4$I IS DISTINCT FROM (%5$s)' END,
                  relation, (SELECT string_agg(format('t.%I', k), ', ') FROM unnest(names) k), found, stale_at, moment);
END
$$;
COMMENT ON FUNCTION hygiene.follow_statement(text, oid, text, boolean) IS 'Internal: what the trigger follow_evidence() executes';

-- Makes the function and all triggers of a flag as the rules are now; fills the column when it is told to.
CREATE FUNCTION hygiene.make_stale_flag(relation regclass, flag hygiene.stale_flag, fill boolean) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    name text := 'stale_flag_' || flag.id;
    alias text := (SELECT c.relname FROM pg_class c WHERE c.oid = relation);
    t record;
    event text;
    unfollowed text[] := '{}';
BEGIN
    PERFORM hygiene.drop_stale_triggers(name);
    PERFORM hygiene.drop_bound(relation, name);
    PERFORM hygiene.bind_expression(relation, hygiene.stale_at_expression(relation, alias), 'timestamptz', name, 'moment from which something is stale');
    EXECUTE format('CREATE TRIGGER zz_hygiene_stale_at BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.keep_stale_at(%L)', relation, name);
    FOR t IN SELECT DISTINCT d.refobjid::regclass AS related, c.relkind, c.relowner FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid
             WHERE d.classid = 'pg_proc'::regclass AND d.objid = (SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname = name)
               AND d.refclassid = 'pg_class'::regclass AND (d.refobjid <> relation OR hygiene.evidence_condition(name, d.refobjid, 't', 'rows') IS NOT NULL)
               AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1 LOOP
        IF t.related = relation OR hygiene.evidence_condition(name, t.related, 't', 'rows') IS NULL THEN
            unfollowed := unfollowed || t.related::text;
            CONTINUE;
        END IF;
        IF NOT has_table_privilege(t.related, 'TRIGGER') THEN
            RAISE EXCEPTION 'permission denied to follow evidence in "%"', t.related USING ERRCODE = 'insufficient_privilege',
                HINT = format('Evidence reads that table, so a trigger on it keeps the moment: GRANT TRIGGER ON %s TO %I; or use other evidence.', t.related, current_user);
        END IF;
        FOREACH event IN ARRAY '{INSERT,UPDATE,DELETE,TRUNCATE}'::text[] LOOP
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION hygiene.follow_evidence(%L)', format('zz_hygiene_%s_%s', name, lower(event)), event, t.related,
                           CASE event WHEN 'INSERT' THEN 'REFERENCING NEW TABLE AS hygiene_new' WHEN 'DELETE' THEN 'REFERENCING OLD TABLE AS hygiene_old'
                                      WHEN 'UPDATE' THEN 'REFERENCING OLD TABLE AS hygiene_old NEW TABLE AS hygiene_new' ELSE '' END, name);
        END LOOP;
    END LOOP;
    IF cardinality(unfollowed) > 0 THEN
        RAISE NOTICE 'changes in % are not followed', array_to_string(unfollowed, ', ')
            USING HINT = 'A view, a foreign table, the table itself or a table read by a subquery of a subquery: stale() reads all rows, and CALL hygiene.refresh_stale_flags() mends the column.';
    END IF;
    UPDATE hygiene.stale_flag f SET not_followed = unfollowed, filled_at = NULL WHERE f.id = flag.id;
    IF fill THEN
        PERFORM hygiene.refresh_stale_batch(flag.id, NULL, NULL);
        UPDATE hygiene.stale_flag f SET filled_at = clock_timestamp() WHERE f.id = flag.id;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_stale_flag(regclass, hygiene.stale_flag, boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_stale_flag(regclass, hygiene.stale_flag, boolean) IS 'Internal: makes function and triggers of a stale flag as the rules are';

CREATE FUNCTION hygiene.drop_stale_triggers(name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT g.tgname, g.tgrelid::regclass AS relation FROM pg_trigger g
             WHERE g.tgfoid IN ('hygiene.keep_stale_at()'::regprocedure, 'hygiene.follow_evidence()'::regprocedure) AND NOT g.tgisinternal AND g.tgparentid = 0
               AND (hygiene.trigger_arguments(g.tgargs))[1] = name ORDER BY 2, 1 LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t.relation);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_stale_triggers(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_stale_triggers(text) IS 'Internal: drops the triggers of a stale flag from all tables';

CREATE FUNCTION hygiene.check_flag_column(relation regclass, column_name name, type regtype) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    a record;
BEGIN
    SELECT x.atttypid::regtype AS type, x.attgenerated, x.attnotnull INTO a FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = column_name AND NOT x.attisdropped;
    IF NOT FOUND THEN
        RETURN false;
    ELSIF a.type <> type OR a.attgenerated <> '' OR (a.attnotnull AND type = 'timestamptz'::regtype) THEN
        RAISE EXCEPTION 'column "%" of relation "%" cannot hold the flag', column_name, relation USING ERRCODE = 'datatype_mismatch',
            DETAIL = format('It is of type %s%s.', a.type, CASE WHEN a.attgenerated <> '' THEN ' and generated' WHEN a.attnotnull THEN ' and NOT NULL' ELSE '' END),
            HINT = format('It must be a plain column of type %s%s; a column that is not there is added.', type, CASE WHEN type = 'timestamptz'::regtype THEN ' that may be NULL, for what does not go stale' ELSE '' END);
    END IF;
    RETURN true;
END
$$;
COMMENT ON FUNCTION hygiene.check_flag_column(regclass, name, regtype) IS 'Internal: is there such a column? An error when it is there and cannot hold a flag';

CREATE FUNCTION hygiene.add_stale_flag(relation regclass, stale_at_column name, flag_column name DEFAULT NULL, fill boolean DEFAULT true) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    flag hygiene.stale_flag;
    generated text;
    entry record;
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.check_freshness_rules(relation);
    IF stale_at_column IS NULL OR stale_at_column = '' OR flag_column = stale_at_column THEN
        RAISE EXCEPTION 'stale_at_column must name a column' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example stale_at; it is added when it is not there.';
    END IF;
    SELECT string_agg(DISTINCT quote_ident(a.attname), ', ') INTO generated
    FROM hygiene.freshness_rules(relation) r JOIN pg_proc p ON p.pronamespace = 'hygiene'::regnamespace AND p.proname IN ('freshness_' || r.id, 'freshness_' || r.id || '_filled')
    JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = relation
    JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = d.refobjsubid AND a.attgenerated <> '';
    IF generated IS NOT NULL THEN
        RAISE EXCEPTION 'freshness of relation "%" depends on generated columns: %', relation, generated USING ERRCODE = 'feature_not_supported',
            HINT = 'They have no value yet when the moment is worked out: use the columns they are made of.';
    END IF;
    flag := hygiene.stale_flag_of(relation);
    IF flag.id IS NOT NULL THEN
        PERFORM hygiene.remove_stale_flag(relation);
    END IF;
    FOR entry IN SELECT * FROM (VALUES (stale_at_column, 'timestamptz'::regtype), (flag_column, 'boolean'::regtype)) AS c(name, type) WHERE c.name IS NOT NULL LOOP
        IF NOT hygiene.check_flag_column(relation, entry.name, entry.type) THEN
            EXECUTE format('ALTER TABLE %s ADD COLUMN %I %s', relation, entry.name, CASE entry.type WHEN 'boolean'::regtype THEN 'boolean NOT NULL DEFAULT false' ELSE 'timestamptz' END);
        END IF;
    END LOOP;
    INSERT INTO hygiene.stale_flag (schema_name, table_name, stale_at_column, flag_column)
    SELECT n.nspname, c.relname, stale_at_column, flag_column FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation
    RETURNING * INTO flag;
    SELECT c.relname INTO entry FROM pg_class c WHERE c.oid = relation;
    PERFORM hygiene.bind_expression(relation, format('%I.%I', entry.relname, stale_at_column), 'timestamptz', 'stale_flag_' || flag.id || '_column', 'column of the moment');
    IF flag_column IS NOT NULL THEN
        PERFORM hygiene.bind_expression(relation, format('%I.%I', entry.relname, flag_column), 'boolean', 'stale_flag_' || flag.id || '_flag', 'column of the flag');
    END IF;
    IF hygiene.stale_index(relation) IS NULL AND fill THEN
        EXECUTE hygiene.stale_index_statement(relation, stale_at_column, false);
    END IF;
    PERFORM hygiene.make_stale_flag(relation, flag, fill);
    IF NOT fill THEN
        RAISE NOTICE 'the column "%" of relation "%" is not filled yet', stale_at_column, relation
            USING HINT = format('CALL hygiene.refresh_stale_flags(%L); %s', relation::text, coalesce(hygiene.stale_index_statement(relation, stale_at_column, true) || ';', ''));
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_stale_flag(regclass, name, name, boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_stale_flag(regclass, name, name, boolean) IS
    'Keeps in each row the moment from which it has a stale field, by triggers on the table and on those its evidence reads, and an index on it that stale() uses; flag_column: a boolean too, true of rows stale when they were written or refreshed last. Columns not there are added. fill false leaves filling and indexing to refresh_stale_flags()';

CREATE FUNCTION hygiene.stale_index(relation regclass) RETURNS regclass
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam AND m.amname = 'btree'
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = relation AND i.indisvalid AND i.indpred IS NULL AND a.attname = hygiene.bound_column('stale_flag_' || (hygiene.stale_flag_of(relation)).id || '_column')
    LIMIT 1
    $$;
COMMENT ON FUNCTION hygiene.stale_index(regclass) IS 'Internal: an index on the stored moment, or NULL';

-- With what stale() reads beside it, so that it need not visit the rows; not where that may be too long for an index.
CREATE FUNCTION hygiene.stale_index_statement(relation regclass, stale_at_column name, online boolean) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH rules AS (
        SELECT r.id, count(*) OVER () AS number FROM hygiene.freshness_rules(relation) r WHERE r.stale_after IS NOT NULL
    ), reads AS (
        SELECT a.attnum FROM pg_attribute a JOIN unnest(hygiene.key_columns(relation)) AS k(name) ON a.attname = k.name WHERE a.attrelid = relation
        UNION
        SELECT a.attnum FROM pg_attribute a JOIN unnest(hygiene.role_columns((hygiene.registration_if_any(relation)).columns, 'deleted')) AS k(name) ON a.attname = k.name WHERE a.attrelid = relation
        UNION
        SELECT d.refobjsubid FROM rules r
        JOIN pg_proc p ON p.pronamespace = 'hygiene'::regnamespace AND (p.proname = 'freshness_' || r.id OR r.number > 1 AND p.proname = 'freshness_' || r.id || '_filled')
        JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = relation AND d.refobjsubid > 0
    ), beside AS (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns, bool_and(a.attlen > 0) AND count(*) < 16 AS fits
        FROM reads JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = reads.attnum WHERE a.attname <> stale_at_column
    )
    SELECT format('CREATE INDEX %sON %s (%I)%s', CASE WHEN online AND c.relkind <> 'p' THEN 'CONCURRENTLY ' END, relation, stale_at_column, CASE WHEN b.fits THEN format(' INCLUDE (%s)', b.columns) END)
    FROM pg_class c, beside b WHERE c.oid = relation
    $$;
COMMENT ON FUNCTION hygiene.stale_index_statement(regclass, name, boolean) IS 'Internal: the statement that makes the index on the stored moment';

CREATE FUNCTION hygiene.remove_stale_flag(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    flag hygiene.stale_flag;
    name text;
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    flag := hygiene.stale_flag_of(relation);
    IF flag.id IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no stale flag', relation USING ERRCODE = 'undefined_object', HINT = 'SELECT * FROM hygiene.stale_flag lists those there are.';
    END IF;
    name := 'stale_flag_' || flag.id;
    PERFORM hygiene.drop_stale_triggers(name);
    PERFORM hygiene.drop_bound(relation, name, name || '_column', name || '_flag');
    DELETE FROM hygiene.stale_flag f WHERE f.id = flag.id;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_stale_flag(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_stale_flag(regclass) IS 'Takes the stale flag off a table; its column and index stay, kept by nobody: drop them when they are of no use';

-- Rows whose moment is not what it should be; all of them, or a batch after a key. Returns the last key looked at, NULL when that was the end.
CREATE FUNCTION hygiene.refresh_stale_batch(flag_id int, last_key text, batch_size int) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    name text := 'stale_flag_' || flag_id;
    relation regclass := hygiene.bound_relation(name);
    stale_at name := hygiene.bound_column(name || '_column');
    flag name := hygiene.bound_column(name || '_flag');
    moment text := hygiene.bound_expression(name, 't');
    names text[] := hygiene.key_columns(relation);
    single boolean := cardinality(names) = 1;
    differs text := format('(t.%I IS DISTINCT FROM (%s)%s)', stale_at, moment,
                           CASE WHEN flag IS NOT NULL THEN format(' OR t.%I IS DISTINCT FROM coalesce(t.%I <= statement_timestamp(), false)', flag, stale_at) ELSE '' END);
    after text;
    upto text;
    seen bigint;
    high text;
BEGIN
    PERFORM hygiene.refresh_stale_moments(true);
    IF batch_size IS NULL THEN
        EXECUTE format('UPDATE %s AS t SET %I = t.%2$I WHERE %3$s', relation, stale_at, differs);
    ELSE
        SELECT format('(%s) > (%s)', string_agg(format('t.%I', k), ', ' ORDER BY p),
                      string_agg(format(CASE WHEN single THEN '$1::%2$s' ELSE '($1::json ->> %1$s)::%2$s' END, p - 1, format_type(a.atttypid, -1)), ', ' ORDER BY p))
        INTO after FROM unnest(names) WITH ORDINALITY AS x(k, p) JOIN pg_attribute a ON a.attrelid = relation AND a.attname = x.k;
        upto := replace(replace(after, ') > (', ') <= ('), '$1', '$2');
        EXECUTE format('SELECT count(*), (array_agg(s.key ORDER BY s.place DESC))[1] FROM (SELECT %s AS key, row_number() OVER (ORDER BY %2$s) AS place FROM %s AS t WHERE %s ORDER BY %2$s LIMIT $2) s',
                       hygiene.key_expression(relation, 't'), (SELECT string_agg(format('t.%I', k), ', ' ORDER BY p) FROM unnest(names) WITH ORDINALITY AS x(k, p)), relation,
                       CASE WHEN last_key IS NULL THEN 'true' ELSE after END)
        INTO seen, high USING last_key, batch_size;
        IF seen > 0 THEN
            EXECUTE format('UPDATE %s AS t SET %I = t.%2$I WHERE %3$s AND %4$s AND %5$s', relation, stale_at, CASE WHEN last_key IS NULL THEN 'true' ELSE after END, upto, differs)
            USING last_key, high;
        END IF;
    END IF;
    PERFORM hygiene.refresh_stale_moments(false);
    RETURN CASE WHEN seen = batch_size THEN high END;
END
$$;
REVOKE ALL ON FUNCTION hygiene.refresh_stale_batch(int, text, int) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refresh_stale_batch(int, text, int) IS 'Internal: works out the moments of some rows again';

CREATE FUNCTION hygiene.flags_to_refresh(relation regclass) RETURNS int[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF relation IS NULL THEN
        RETURN ARRAY(SELECT f.id FROM hygiene.stale_flag f JOIN pg_class c ON c.oid = hygiene.bound_relation('stale_flag_' || f.id)
                     WHERE pg_has_role(c.relowner, 'USAGE') ORDER BY f.id);
    END IF;
    PERFORM hygiene.check_rule_target(relation);
    IF (hygiene.stale_flag_of(relation)).id IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no stale flag', relation USING ERRCODE = 'undefined_object',
            HINT = format('SELECT hygiene.add_stale_flag(%L, ''stale_at'');', relation::text);
    END IF;
    RETURN ARRAY[(hygiene.stale_flag_of(relation)).id];
END
$$;
COMMENT ON FUNCTION hygiene.flags_to_refresh(regclass) IS 'Internal: the stale flags of a table, or all of those the current user owns';

CREATE FUNCTION hygiene.note_flag_filled(flag_id int) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$ UPDATE hygiene.stale_flag f SET filled_at = clock_timestamp() WHERE f.id = flag_id $$;
REVOKE ALL ON FUNCTION hygiene.note_flag_filled(int) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.note_flag_filled(int) IS 'Internal: all rows of a stale flag have their moment';

-- No SET clause, which would forbid COMMIT; so all names are qualified and no operator is used.
CREATE PROCEDURE hygiene.refresh_stale_flags(relation regclass DEFAULT NULL, batch_size int DEFAULT 10000)
    LANGUAGE plpgsql
    AS $$
DECLARE
    flag int;
    last_key text;
BEGIN
    PERFORM hygiene.check_batch_size(batch_size);
    FOREACH flag IN ARRAY hygiene.flags_to_refresh(relation) LOOP
        last_key := NULL;
        LOOP
            last_key := hygiene.refresh_stale_batch(flag, last_key, batch_size);
            COMMIT;
            EXIT WHEN last_key IS NULL;
        END LOOP;
        PERFORM hygiene.note_flag_filled(flag);
        COMMIT;
    END LOOP;
END
$$;
REVOKE ALL ON PROCEDURE hygiene.refresh_stale_flags(regclass, int) FROM PUBLIC;
COMMENT ON PROCEDURE hygiene.refresh_stale_flags(regclass, int) IS
    'Works out the stored moments (and boolean flags) of a table, or of all of one''s own, where they are not what they should be: batch by batch with a commit each; may be called at any time, again after a crash too';

CREATE FUNCTION hygiene.stale_flag_status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    WITH f AS (SELECT x.*, 'stale_flag_' || x.id AS name, hygiene.bound_relation('stale_flag_' || x.id) AS relation FROM hygiene.stale_flag x)
    SELECT NULL::regclass, format('stale flag "%s" of %I.%I', f.stale_at_column, f.schema_name, f.table_name), 'gone',
           format('The table was dropped: DELETE FROM hygiene.stale_flag WHERE id = %s;', f.id)
    FROM f WHERE f.relation IS NULL
    UNION ALL
    SELECT f.relation, format('stale flag %I', hygiene.bound_column(f.name || '_column')),
           CASE WHEN f.filled_at IS NULL THEN 'not filled' WHEN f.not_followed <> '{}' THEN 'changes are not followed in ' || array_to_string(f.not_followed, ', ')
                WHEN hygiene.stale_index(f.relation) IS NULL THEN 'not indexed' ELSE 'ok' END,
           CASE WHEN f.filled_at IS NULL THEN format('CALL hygiene.refresh_stale_flags(%L);', f.relation::text)
                WHEN f.not_followed <> '{}' THEN format('stale() reads all rows. Have the column mended regularly: SELECT hygiene.schedule(''refresh_stale_flags'', ''30 1 * * *'', %L);', f.relation::text)
                WHEN hygiene.stale_index(f.relation) IS NULL THEN hygiene.stale_index_statement(f.relation, hygiene.bound_column(f.name || '_column'), true) || ';' END
    FROM f WHERE f.relation IS NOT NULL
    UNION ALL
    SELECT g.tgrelid::regclass, format('trigger %I', g.tgname), CASE g.tgenabled WHEN 'D' THEN 'disabled' ELSE 'replica only' END,
           format('ALTER TABLE %s ENABLE TRIGGER %I; CALL hygiene.refresh_stale_flags(%L);', g.tgrelid::regclass, g.tgname, f.relation::text)
    FROM f JOIN pg_trigger g ON g.tgfoid IN ('hygiene.keep_stale_at()'::regprocedure, 'hygiene.follow_evidence()'::regprocedure) AND g.tgenabled IN ('D', 'R')
         AND g.tgparentid = 0 AND (hygiene.trigger_arguments(g.tgargs))[1] = f.name
    $$;
COMMENT ON FUNCTION hygiene.stale_flag_status() IS 'Internal: what status() says about stale flags';

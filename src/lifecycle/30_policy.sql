-- Retention policies ---------------------------------------------------------------------------------------------------------
-- A policy says from when on rows of a table must go, or how long they must stay.  Every version is kept; at most one of a name is
-- approved and at most one a draft.  Names of relations are for display: what a policy is about is the relation of its bound
-- functions, which follow renames.

CREATE SEQUENCE hygiene.retention_policy_seq;
COMMENT ON SEQUENCE hygiene.retention_policy_seq IS 'Numbers of versions of retention policies; their functions are named by them';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_policy_seq', '');

CREATE TABLE hygiene.retention_policy (
    name text NOT NULL,
    version int NOT NULL,
    state text NOT NULL CHECK (state OPERATOR(pg_catalog.=) ANY (ARRAY['draft', 'approved', 'replaced', 'withdrawn', 'removed'])),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    action text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['delete', 'anonymize', 'archive', 'restrict', 'flag', 'keep'])),
    starts text NOT NULL,
    condition text NOT NULL,
    start_function text NOT NULL,
    condition_function text NOT NULL,
    period interval NOT NULL,
    count_from text NOT NULL CHECK (count_from OPERATOR(pg_catalog.=) ANY (ARRAY['event', 'month end', 'year end'])),
    time_zone text NOT NULL,
    purpose text NOT NULL,
    legal_basis text NOT NULL,
    owner text,
    options jsonb NOT NULL DEFAULT '{}',
    made_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    made_by text NOT NULL DEFAULT session_user,
    approved_at timestamptz,
    approved_by text,
    ended_at timestamptz,
    ended_by text,
    PRIMARY KEY (name, version)
);
COMMENT ON TABLE hygiene.retention_policy IS 'Retention policies, every version of each; written by add_, approve_ and remove_retention_policy()';
COMMENT ON COLUMN hygiene.retention_policy.state IS 'draft; approved: in force; replaced: by a later version; withdrawn: a draft that a later one took the place of; removed';
COMMENT ON COLUMN hygiene.retention_policy.schema_name IS 'where the relation was when the policy was made; where it is now: bound_relation(start_function)';
COMMENT ON COLUMN hygiene.retention_policy.starts IS 'as it was given; what counts is the bound function';
COMMENT ON COLUMN hygiene.retention_policy.time_zone IS 'of its calendar, whatever the session''s';
CREATE UNIQUE INDEX retention_policy_state ON hygiene.retention_policy (name, state)
    WHERE state OPERATOR(pg_catalog.=) ANY (ARRAY['draft', 'approved']);
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_policy', '');
GRANT SELECT ON hygiene.retention_policy TO PUBLIC;

-- Who may write to the table at all writes only of relations he owns.  Restoring a dump is the table's owner's.
CREATE FUNCTION hygiene.check_policy_rows() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    foreign_name text;
BEGIN
    IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NULL;
    END IF;
    SELECT p.name INTO foreign_name
    FROM changed p
    CROSS JOIN LATERAL (SELECT coalesce(hygiene.bound_relation(p.start_function), to_regclass(format('%I.%I', p.schema_name, p.table_name))) AS relation,
                               hygiene.bound_relation(p.condition_function) AS other) r
    LEFT JOIN pg_class c ON c.oid = r.relation
    WHERE CASE WHEN c.oid IS NULL THEN p.made_by <> session_user ELSE NOT pg_has_role(c.relowner, 'USAGE') OR r.other <> r.relation END
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'must be owner of the relation of policy "%"', foreign_name USING ERRCODE = 'insufficient_privilege',
            HINT = 'Who changes the rules of a table must own it.';
    END IF;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.check_policy_rows() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.check_policy_rows() IS 'Trigger: only the owner of a relation writes its policies';
CREATE TRIGGER owner_inserts AFTER INSERT ON hygiene.retention_policy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_policy_rows();
CREATE TRIGGER owner_updates_old AFTER UPDATE ON hygiene.retention_policy REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_policy_rows();
CREATE TRIGGER owner_updates_new AFTER UPDATE ON hygiene.retention_policy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_policy_rows();
CREATE TRIGGER owner_deletes AFTER DELETE ON hygiene.retention_policy REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_policy_rows();

-- Time -----------------------------------------------------------------------------------------------------------------------

-- Moments as the policy's time zone has them; inlined.
CREATE FUNCTION hygiene.retention_moment(moment timestamptz, time_zone text) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN moment;
CREATE FUNCTION hygiene.retention_moment(moment timestamp, time_zone text) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN pg_catalog.timezone(time_zone, moment);
CREATE FUNCTION hygiene.retention_moment(moment date, time_zone text) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN pg_catalog.timezone(time_zone, moment::timestamp);
COMMENT ON FUNCTION hygiene.retention_moment(timestamptz, text) IS 'Internal: the start of a policy as a moment, whatever the session''s time zone';
COMMENT ON FUNCTION hygiene.retention_moment(timestamp, text) IS 'Internal: the start of a policy as a moment, whatever the session''s time zone';
COMMENT ON FUNCTION hygiene.retention_moment(date, text) IS 'Internal: the start of a policy as a moment, whatever the session''s time zone';

-- Without SET, so that it is inlined.  Before year 1 means "unknown", as -infinity does; calendars end far before timestamps do.
-- Where the last month lacks the day, the period ends with that month, as law has it (Regulation 1182/71, article 3): an interval
-- alone would end it earlier for the 31st than for the 28th.
CREATE FUNCTION hygiene.retention_end(start timestamptz, period interval, count_from text, time_zone text) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10
    RETURN CASE
        WHEN start OPERATOR(pg_catalog.<) '0001-01-01 00:00:00+00'::timestamptz THEN NULL
        WHEN start OPERATOR(pg_catalog.>) '100000-01-01 00:00:00+00'::timestamptz THEN 'infinity'::timestamptz
        WHEN count_from OPERATOR(pg_catalog.=) 'year end' THEN pg_catalog.timezone(time_zone,
            pg_catalog.date_trunc('year', pg_catalog.timezone(time_zone, start)) OPERATOR(pg_catalog.+) '1 year'::interval OPERATOR(pg_catalog.+) period)
        WHEN count_from OPERATOR(pg_catalog.=) 'month end' THEN pg_catalog.timezone(time_zone,
            pg_catalog.date_trunc('month', pg_catalog.timezone(time_zone, start)) OPERATOR(pg_catalog.+) '1 month'::interval OPERATOR(pg_catalog.+) period)
        WHEN pg_catalog.date_part('day', pg_catalog.timezone(time_zone, start) OPERATOR(pg_catalog.+) pg_catalog.date_trunc('month', period))
             OPERATOR(pg_catalog.=) pg_catalog.date_part('day', pg_catalog.timezone(time_zone, start))
            THEN pg_catalog.timezone(time_zone, pg_catalog.timezone(time_zone, start) OPERATOR(pg_catalog.+) period)
        ELSE pg_catalog.timezone(time_zone,
            pg_catalog.date_trunc('month', pg_catalog.timezone(time_zone, start) OPERATOR(pg_catalog.+) pg_catalog.date_trunc('month', period))
            OPERATOR(pg_catalog.+) '1 month'::interval OPERATOR(pg_catalog.+) (period OPERATOR(pg_catalog.-) pg_catalog.date_trunc('month', period))) END;
COMMENT ON FUNCTION hygiene.retention_end(timestamptz, interval, text, text) IS
    'When a period is over that counts from a moment, or from the end of its month or year, by the calendar of a time zone; where the last month lacks the day, at that month''s end; NULL or -infinity: NULL, infinity: infinity';

-- Making, approving, removing --------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.check_time_zone(time_zone text) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM timezone(time_zone, now());
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION 'time zone "%" not recognized', time_zone USING ERRCODE = 'invalid_parameter_value',
        HINT = 'For example "Europe/Amsterdam"; SELECT name FROM pg_timezone_names lists them.';
END
$$;
COMMENT ON FUNCTION hygiene.check_time_zone(text) IS 'Internal: an error unless there is such a time zone';

-- One setting of a column to anonymize: null, clear, year, {"prefix": 2} or {"constant": "..."}; NULL when it is none.
CREATE FUNCTION hygiene.anonymous_expression(relation regclass, column_name text, rule jsonb, alias text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    a record;
    value text := format('%I.%I', alias, column_name);
BEGIN
    SELECT x.attnotnull, format_type(x.atttypid, x.atttypmod) AS type, x.atttypid::regtype AS base, t.typcategory INTO a
    FROM pg_attribute x JOIN pg_type t ON t.oid = x.atttypid
    WHERE x.attrelid = relation AND x.attname = column_name AND x.attnum > 0 AND NOT x.attisdropped AND x.attgenerated = '';
    RETURN CASE
        WHEN NOT FOUND THEN NULL
        WHEN rule IN ('null', '"null"') AND NOT a.attnotnull THEN format('NULL::%s', a.type)
        WHEN rule = '"clear"' AND a.typcategory = 'S' THEN format('%L::%s', CASE WHEN a.attnotnull THEN '' END, a.type)
        WHEN rule = '"year"' AND a.base IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)
            THEN format('pg_catalog.date_trunc(''year'', %s)::%s', value, a.type)
        WHEN jsonb_typeof(rule -> 'prefix') = 'number' AND rule ->> 'prefix' ~ '^[0-9]{1,4}$' AND a.typcategory = 'S' AND rule = jsonb_build_object('prefix', rule -> 'prefix')
            THEN format('pg_catalog."left"(%s::pg_catalog.text, %s)::%s', value, rule ->> 'prefix', a.type)
        WHEN jsonb_typeof(rule -> 'constant') IN ('string', 'number', 'boolean') AND rule = jsonb_build_object('constant', rule -> 'constant') THEN format('%L::%s', rule ->> 'constant', a.type)
    END;
END
$$;
COMMENT ON FUNCTION hygiene.anonymous_expression(regclass, text, jsonb, text) IS 'Internal: SQL of what anonymizing makes of a column; NULL when the rule does not fit it';

CREATE FUNCTION hygiene.check_retention_options(relation regclass, action text, options jsonb) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    removes boolean := action IN ('delete', 'archive', 'anonymize');
    known text[] := ARRAY['time_zone', 'second_person']
        || CASE WHEN action <> 'keep' THEN ARRAY['max_share', 'lock_timeout'] ELSE '{}' END
        || CASE WHEN removes THEN ARRAY['grace', 'flag'] ELSE '{}' END
        || CASE action WHEN 'delete' THEN ARRAY['children'] WHEN 'archive' THEN ARRAY['children', 'archive'] WHEN 'anonymize' THEN ARRAY['columns', 'quasi_identifiers']
                       WHEN 'restrict' THEN ARRAY['column'] WHEN 'flag' THEN ARRAY['column'] ELSE '{}' END;
    o record;
    missing text;
    marked text;
BEGIN
    IF options IS NULL OR jsonb_typeof(options) <> 'object' THEN
        RAISE EXCEPTION 'options must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"max_share": 0.1}.';
    END IF;
    SELECT string_agg(format('"%s"', k), ', ' ORDER BY k) INTO missing FROM jsonb_object_keys(options) k WHERE NOT k = ANY (known);
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION 'unknown option of a policy that says %: %', action, missing USING ERRCODE = 'invalid_parameter_value',
            HINT = format('Its options are %s.', array_to_string(known, ', '));
    END IF;
    PERFORM hygiene.check_time_zone(options ->> 'time_zone') WHERE options ? 'time_zone';
    IF options ? 'second_person' AND jsonb_typeof(options -> 'second_person') <> 'boolean' THEN
        RAISE EXCEPTION 'invalid option "second_person": %', options -> 'second_person' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is true or false.';
    END IF;
    IF options ? 'max_share' AND (jsonb_typeof(options -> 'max_share') <> 'number' OR NOT (options ->> 'max_share')::numeric BETWEEN 0 AND 1) THEN
        RAISE EXCEPTION 'invalid option "max_share": %', options -> 'max_share' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'It is a share of the rows of the table, from 0 to 1.';
    END IF;
    FOR o IN SELECT k, options ->> k AS v FROM unnest('{grace,lock_timeout}'::text[]) k WHERE options ? k LOOP
        BEGIN
            IF o.v::interval IS NULL OR o.v::interval < '0' OR o.v::interval > '100 years' THEN
                RAISE EXCEPTION USING ERRCODE = 'interval_field_overflow';
            END IF;
        EXCEPTION WHEN data_exception THEN
            RAISE EXCEPTION 'invalid option "%": %', o.k, options -> o.k USING ERRCODE = 'invalid_parameter_value', HINT = 'It is an interval, such as "30 days".';
        END;
    END LOOP;
    marked := options ->> CASE WHEN removes THEN 'flag' ELSE 'column' END;
    IF marked IS NOT NULL THEN
        IF removes AND NOT options ? 'grace' THEN
            RAISE EXCEPTION 'option "flag" needs the option "grace"' USING ERRCODE = 'invalid_parameter_value',
                HINT = 'Rows are flagged first and acted on when the grace is over: {"flag": "column", "grace": "30 days"}.';
        ELSIF NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = marked AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                          AND a.atttypid IN ('boolean'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype, 'date'::regtype)) THEN
            RAISE EXCEPTION 'relation "%" has no column "%" that can hold a mark', relation, marked USING ERRCODE = 'undefined_column',
                HINT = 'It must be of type boolean, date or timestamp. Without the option the extension keeps the marks itself: view hygiene.retention_marks.';
        END IF;
    END IF;
    IF options ? 'children' THEN
        IF options -> 'children' <> '"cascade"' AND (jsonb_typeof(options -> 'children') <> 'array' OR EXISTS (
                SELECT FROM jsonb_array_elements(CASE jsonb_typeof(options -> 'children') WHEN 'array' THEN options -> 'children' ELSE '[]' END) c WHERE jsonb_typeof(c) <> 'string')) THEN
            RAISE EXCEPTION 'invalid option "children": %', options -> 'children' USING ERRCODE = 'invalid_parameter_value',
                HINT = 'It lists the tables whose rows go with the row, ["crm.note"], or is "cascade": all that refer to it.';
        ELSIF jsonb_typeof(options -> 'children') = 'array' THEN
            SELECT c INTO missing FROM jsonb_array_elements_text(options -> 'children') c WHERE to_regclass(c) IS NULL LIMIT 1;
            IF FOUND THEN
                RAISE EXCEPTION 'relation "%" of the option "children" does not exist', missing USING ERRCODE = 'undefined_table', HINT = 'Write it with its schema: "crm.note".';
            END IF;
        END IF;
    END IF;
    IF action = 'archive' AND (jsonb_typeof(options -> 'archive') = 'string' AND cardinality(parse_ident(options ->> 'archive')) = 2) IS NOT TRUE THEN
        RAISE EXCEPTION 'a policy that archives needs the option "archive"' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'It is the table that rows move to, with its schema: {"archive": "old.contact"}. It is made when it does not exist.';
    END IF;
    IF action = 'anonymize' THEN
        IF jsonb_typeof(options -> 'columns') IS DISTINCT FROM 'object' OR options -> 'columns' = '{}' THEN
            RAISE EXCEPTION 'a policy that anonymizes needs the option "columns"' USING ERRCODE = 'invalid_parameter_value',
                HINT = 'For example {"columns": {"email": "null", "birth_date": "year", "postcode": {"prefix": 2}, "last_name": {"constant": "removed"}, "notes": "clear"}}.';
        END IF;
        FOR o IN SELECT key AS k, value AS v FROM jsonb_each(options -> 'columns') LOOP
            IF hygiene.anonymous_expression(relation, o.k, o.v, 't') IS NULL THEN
                RAISE EXCEPTION 'cannot anonymize column "%" of "%" by %', o.k, relation, o.v USING ERRCODE = 'invalid_parameter_value',
                    HINT = 'Rules are "null" (a column that may be), "clear" (text), "year" (date or timestamp), {"prefix": n} (text) and {"constant": value}; no generated column.';
            ELSIF o.k = ANY (hygiene.key_columns(relation)) THEN
                RAISE EXCEPTION 'cannot anonymize column "%" of "%": it is part of the key', o.k, relation USING ERRCODE = 'invalid_parameter_value',
                    HINT = 'Rows are known by their key; give the table a key without meaning.';
            END IF;
        END LOOP;
        SELECT q INTO missing FROM jsonb_array_elements_text(CASE jsonb_typeof(options -> 'quasi_identifiers') WHEN 'array' THEN options -> 'quasi_identifiers' ELSE '[]' END) q
        WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = q AND a.attnum > 0 AND NOT a.attisdropped) LIMIT 1;
        IF FOUND OR jsonb_typeof(options -> 'quasi_identifiers') <> 'array' THEN
            RAISE EXCEPTION 'invalid option "quasi_identifiers": %', options -> 'quasi_identifiers' USING ERRCODE = 'invalid_parameter_value',
                HINT = 'It lists columns that together may tell who somebody is: ["birth_date", "postcode", "gender"].';
        END IF;
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_retention_options(regclass, text, jsonb) IS 'Internal: an error unless the options fit the action and the relation';

CREATE FUNCTION hygiene.drop_policy_functions(policy hygiene.retention_policy) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname IN (policy.start_function, policy.condition_function) LOOP
        EXECUTE format('DROP FUNCTION %s', f);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_policy_functions(hygiene.retention_policy) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_policy_functions(hygiene.retention_policy) IS 'Internal: drops the bound functions of a version that is no longer wanted';

CREATE FUNCTION hygiene.add_retention_policy_with_path(relation regclass, policy text, action text, starts text, period interval, purpose text, legal_basis text, condition text,
                                                       count_from text, owner text, options jsonb, path text) RETURNS int
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    zone text := coalesce(options ->> 'time_zone', current_setting('TimeZone'));
    names record;
    last hygiene.retention_policy;
    number bigint;
    start_function text;
    condition_function text;
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.key_columns(relation);
    IF policy IS NULL OR policy = '' OR octet_length(policy) > 63 THEN
        RAISE EXCEPTION 'invalid name of a policy: "%"', policy USING ERRCODE = 'invalid_name', HINT = 'A name has 1 to 63 bytes.';
    ELSIF action IS NULL OR action NOT IN ('delete', 'anonymize', 'archive', 'restrict', 'flag', 'keep') THEN
        RAISE EXCEPTION 'invalid action: "%"', action USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Actions are delete, anonymize, archive, restrict, flag and keep.';
    ELSIF count_from IS NULL OR count_from NOT IN ('event', 'month end', 'year end') THEN
        RAISE EXCEPTION 'invalid count_from: "%"', count_from USING ERRCODE = 'invalid_parameter_value',
            HINT = 'A period counts from the "event" itself, or from the "month end" or "year end" after it.';
    ELSIF period IS NULL OR period < '0' OR period > '1000 years' THEN
        RAISE EXCEPTION 'invalid period: %', period USING ERRCODE = 'invalid_parameter_value', HINT = 'For example interval ''2 years''; from 0 to 1000 years.';
    ELSIF coalesce(btrim(purpose), '') = '' OR coalesce(btrim(legal_basis), '') = '' THEN
        RAISE EXCEPTION 'a policy needs a purpose and a legal basis' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'They answer why the data is kept, and by which law or interest.';
    ELSIF coalesce(btrim(starts), '') = '' OR coalesce(btrim(condition), '') = '' THEN
        RAISE EXCEPTION 'starts and condition must not be empty' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'starts is the moment the period counts from, such as last_contact_at; condition says which rows the policy is about, all by default.';
    END IF;
    PERFORM hygiene.check_time_zone(zone);
    PERFORM hygiene.check_retention_options(relation, action, options);
    -- one at a time: versions are numbered
    PERFORM pg_advisory_xact_lock(hashtextextended('hygiene policy ' || policy, 0));
    SELECT * INTO last FROM hygiene.retention_policy p WHERE p.name = policy ORDER BY p.version DESC LIMIT 1;
    IF FOUND AND last.state IN ('draft', 'approved') AND coalesce(hygiene.bound_relation(last.start_function), relation) <> relation THEN
        RAISE EXCEPTION 'policy "%" is about another relation, "%"', policy, hygiene.bound_relation(last.start_function) USING ERRCODE = 'duplicate_object',
            HINT = format('Take another name, or remove it first: SELECT hygiene.remove_retention_policy(%L);', policy);
    END IF;
    number := nextval('hygiene.retention_policy_seq');
    start_function := format('retention_%s_start', number);
    condition_function := format('retention_%s_condition', number);
    PERFORM set_config('search_path', path, true);
    -- alone first, for its errors; then as a moment of the policy's time zone
    PERFORM hygiene.bind_expression(relation, starts, 'timestamptz', start_function, 'starts');
    PERFORM hygiene.bind_expression(relation, condition, 'boolean', condition_function, 'condition');
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    EXECUTE format('DROP FUNCTION hygiene.%I(%s)', start_function, relation);
    PERFORM set_config('search_path', path, true);
    PERFORM hygiene.bind_expression(relation, pg_catalog.format(E'hygiene.retention_moment((%s\n), %L)', starts, zone), 'timestamptz', start_function, 'starts');
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    IF last.state = 'draft' THEN
        UPDATE hygiene.retention_policy p SET state = 'withdrawn', ended_at = now(), ended_by = session_user WHERE p.name = policy AND p.version = last.version;
        PERFORM hygiene.drop_policy_functions(last);
    END IF;
    SELECT n.nspname::text AS schema_name, c.relname::text AS table_name INTO names FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    INSERT INTO hygiene.retention_policy (name, version, state, schema_name, table_name, action, starts, condition, start_function, condition_function, period, count_from,
                                          time_zone, purpose, legal_basis, owner, options)
    VALUES (policy, coalesce(last.version, 0) + 1, 'draft', names.schema_name, names.table_name, action, starts, condition, start_function, condition_function, period, count_from,
            zone, purpose, legal_basis, owner, options);
    RETURN coalesce(last.version, 0) + 1;
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_retention_policy_with_path(regclass, text, text, text, interval, text, text, text, text, text, jsonb, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_retention_policy_with_path(regclass, text, text, text, interval, text, text, text, text, text, jsonb, text) IS 'Internal: the body of add_retention_policy()';

CREATE FUNCTION hygiene.add_retention_policy(relation regclass, name text, action text, starts text, period interval, purpose text, legal_basis text, condition text DEFAULT 'true',
                                             count_from text DEFAULT 'event', owner text DEFAULT NULL, options jsonb DEFAULT '{}') RETURNS int
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_retention_policy_with_path(relation, name, action, starts, period, purpose, legal_basis, condition, count_from, owner, options,
                                                      pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_retention_policy(regclass, text, text, text, interval, text, text, text, text, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_retention_policy(regclass, text, text, text, interval, text, text, text, text, text, jsonb) IS
    'A draft of a retention policy: what happens (delete, anonymize, archive, restrict, flag) to rows of a table a period after a moment, or how long they are kept (keep). Called again it is a new version, and the approved one stays in force until the new one is approved. Returns the version';

CREATE FUNCTION hygiene.policy_version(policy text, wanted text[]) RETURNS hygiene.retention_policy
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result hygiene.retention_policy;
BEGIN
    SELECT * INTO result FROM hygiene.retention_policy p WHERE p.name = policy AND p.state = ANY (wanted) ORDER BY array_position(wanted, p.state) LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no % retention policy "%"', array_to_string(array_remove(wanted, 'gone'), ' or '), policy USING ERRCODE = 'undefined_object',
            HINT = 'SELECT name, version, state FROM hygiene.retention_policy lists them.';
    ELSIF hygiene.bound_relation(result.start_function) IS NULL AND wanted <> '{approved,draft,gone}' THEN
        RAISE EXCEPTION 'the relation or a function of retention policy "%" is gone', policy USING ERRCODE = 'undefined_object',
            HINT = format('Make it again, or remove it: SELECT hygiene.remove_retention_policy(%L);', policy);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.policy_version(text, text[]) IS 'Internal: the version of a policy that is in the first of the wanted states; an error when there is none';

-- Like the source, but plain: its own rows are history.
CREATE FUNCTION hygiene.make_archive(relation regclass, archive text) RETURNS regclass
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    names text[] := parse_ident(archive);
    result regclass := to_regclass(format('%I.%I', names[1], names[2]));
    missing text;
BEGIN
    IF result IS NULL THEN
        EXECUTE format('CREATE TABLE %I.%I (LIKE %s INCLUDING COMMENTS)', names[1], names[2], relation);
        result := to_regclass(format('%I.%I', names[1], names[2]));
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', result);
        EXECUTE format('ALTER TABLE %s OWNER TO %I', result, (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = relation));
    ELSE
        PERFORM hygiene.check_owner(result);
    END IF;
    SELECT string_agg(format('"%s" %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum) INTO missing
    FROM pg_attribute a
    WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = result AND b.attname = a.attname AND NOT b.attisdropped AND b.attgenerated = '' AND b.attidentity <> 'a'
                      AND (b.atttypid, b.atttypmod) = (a.atttypid, a.atttypmod));
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION 'archive "%" does not have the columns of "%": %', result, relation, missing USING ERRCODE = 'datatype_mismatch',
            HINT = 'Add them to the archive, with the same types.';
    END IF;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_archive(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_archive(regclass, text) IS 'Internal: the archive of a relation, made when it does not exist; an error when rows would not fit';

CREATE FUNCTION hygiene.approve_retention_policy(name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    draft hygiene.retention_policy;
    standing hygiene.retention_policy;
    relation regclass;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('hygiene policy ' || name, 0));
    draft := hygiene.policy_version(name, '{draft}');
    relation := hygiene.bound_relation(draft.start_function);
    PERFORM hygiene.check_owner(relation);
    SELECT * INTO standing FROM hygiene.retention_policy p WHERE p.name = name AND p.state = 'approved';
    -- what a version demands of its successor holds, too: else it could be taken off by one person
    IF ((draft.options ->> 'second_person')::boolean OR (standing.options ->> 'second_person')::boolean) AND draft.made_by = session_user THEN
        RAISE EXCEPTION 'policy "%" must be approved by a second person', name USING ERRCODE = 'insufficient_privilege',
            DETAIL = format('Version %s was made by "%s".', draft.version, draft.made_by),
            HINT = 'Somebody else logs in and approves it.';
    END IF;
    -- the relation may have changed since
    PERFORM hygiene.check_retention_options(relation, draft.action, draft.options);
    IF draft.action = 'archive' THEN
        PERFORM hygiene.make_archive(relation, draft.options ->> 'archive');
    END IF;
    IF standing.name IS NOT NULL THEN
        UPDATE hygiene.retention_policy p SET state = 'replaced', ended_at = now(), ended_by = session_user WHERE p.name = name AND p.version = standing.version;
    END IF;
    UPDATE hygiene.retention_policy p SET state = 'approved', approved_at = now(), approved_by = session_user WHERE p.name = name AND p.version = draft.version;
    IF standing.name IS NOT NULL THEN
        PERFORM hygiene.drop_policy_functions(standing);
    END IF;
    -- a flag is no warning of what comes now
    IF standing.action <> draft.action THEN
        DELETE FROM hygiene.retention_mark m WHERE m.policy = name;
    END IF;
    PERFORM hygiene.refresh_protection(relation) WHERE 'keep' IN (draft.action, standing.action);
END
$$;
REVOKE ALL ON FUNCTION hygiene.approve_retention_policy(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.approve_retention_policy(text) IS
    'Puts the draft of a policy in force, in place of the version that was; with the option second_person only somebody else than who made it can';

CREATE FUNCTION hygiene.remove_retention_policy(name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    standing hygiene.retention_policy;
    relation regclass;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('hygiene policy ' || name, 0));
    PERFORM hygiene.policy_version(name, '{approved,draft,gone}');
    FOR standing IN SELECT * FROM hygiene.retention_policy p WHERE p.name = name AND p.state IN ('draft', 'approved') ORDER BY p.version LOOP
        relation := hygiene.bound_relation(standing.start_function);
        IF relation IS NOT NULL THEN
            PERFORM hygiene.check_owner(relation);
        END IF;
        UPDATE hygiene.retention_policy p SET state = CASE standing.state WHEN 'draft' THEN 'withdrawn' ELSE 'removed' END, ended_at = now(), ended_by = session_user
        WHERE p.name = name AND p.version = standing.version;
        PERFORM hygiene.drop_policy_functions(standing);
        IF standing.state = 'approved' THEN
            DELETE FROM hygiene.retention_mark m WHERE m.policy = name;
        END IF;
        IF standing.state = 'approved' AND standing.action = 'keep' AND relation IS NOT NULL THEN
            PERFORM hygiene.refresh_protection(relation);
        END IF;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_retention_policy(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_retention_policy(text) IS 'Takes a policy out of force, and its draft back; its versions stay in the history';

-- Freshness: how old is what we know? --------------------------------------------------------------------------------

CREATE FUNCTION hygiene.confidence(last_confirmed timestamptz, stale_after interval, as_of timestamptz) RETURNS float8
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_confidence';
COMMENT ON FUNCTION hygiene.confidence(timestamptz, interval, timestamptz) IS
    'How likely a value still holds, 0 to 1: halves every stale_after (calendar arithmetic in UTC); 1 for the future, 0 when never confirmed, 1 when stale_after is NULL';

CREATE FUNCTION hygiene.stale_moment(last_confirmed timestamptz, stale_after interval) RETURNS timestamptz
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_stale_moment';
COMMENT ON FUNCTION hygiene.stale_moment(timestamptz, interval) IS
    'The moment from which a value is stale, its confidence one half or less; -infinity when it was never confirmed, NULL when it does not go stale';

-- Half-lives.  Where 35 % of values change in a year, one half has changed after ln 2 / -ln 0.65 = 1.61 years, 19 months.
CREATE FUNCTION hygiene.freshness_defaults() RETURNS TABLE (role text, stale_after interval, source text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 30 SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
    SELECT r.role, nullif(d.stale_after, '')::interval, d.source
    FROM (VALUES
        ('email phone street postcode city', '19 months', 'rule of thumb of CRM practice: 30 to 40 % of contact data changes within a year; 35 % taken'),
        ('organization job_title', '3 years', 'judgement: people change employer or function every few years'),
        ('website', '4 years', 'judgement: sites of organizations move seldom'),
        ('country', '10 years', 'judgement: few people and organizations change country'),
        ('family_name full_name', '20 years', 'judgement: names change by marriage, divorce and seldom else'),
        ('name alias', '10 years', 'judgement: organizations rename themselves seldom'),
        ('birth_date birth_name given_name middle_name national_id external_id registration_number tax_number', '', 'does not change: wrong values are mistakes, not old')
    ) AS d(roles, stale_after, source)
    CROSS JOIN LATERAL unnest(string_to_array(d.roles, ' ')) AS r(role)
    $$;
COMMENT ON FUNCTION hygiene.freshness_defaults() IS 'After how long a field of a role is stale when add_freshness() is not told; NULL means never; with where the figure comes from';

-- Rules ------------------------------------------------------------------------------------------------------------
-- What is bound to a row lives in functions hygiene.freshness_ID... of the row: they follow renames, so names here are copies for reading.

CREATE SEQUENCE hygiene.freshness_id AS integer;
COMMENT ON SEQUENCE hygiene.freshness_id IS 'Internal: numbers of freshness rules, stale flags, activities, observations and lists';
SELECT pg_catalog.pg_extension_config_dump('hygiene.freshness_id', '');

CREATE TABLE hygiene.freshness_rule (
    id integer PRIMARY KEY DEFAULT pg_catalog.nextval('hygiene.freshness_id'),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    field text NOT NULL,
    stale_after interval,
    evidence text,
    evidence_source text NOT NULL,
    stale_after_source text NOT NULL,
    touchable boolean NOT NULL DEFAULT false,
    added_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    added_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE hygiene.freshness_rule IS 'Fields that go stale: after how long, and what confirms them; written by add_freshness() and remove_freshness()';
COMMENT ON COLUMN hygiene.freshness_rule.evidence IS 'The expression as it was given; NULL for the default';
COMMENT ON COLUMN hygiene.freshness_rule.evidence_source IS 'Where it comes from: given, or the roles and activities of the default';
COMMENT ON COLUMN hygiene.freshness_rule.touchable IS 'Does the evidence read a moment of change that any UPDATE sets? Then hygiene.unchanged_value remembers what it was before';
SELECT pg_catalog.pg_extension_config_dump('hygiene.freshness_rule', '');
GRANT SELECT ON hygiene.freshness_rule TO PUBLIC;

-- What a moment of change said before a write that left the field as it was.
CREATE TABLE hygiene.unchanged_value (
    rule integer NOT NULL,
    key text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (rule, key)
);
COMMENT ON TABLE hygiene.unchanged_value IS 'Internal: rows that were written since a field of theirs changed last, and what their moment of change said then; kept by triggers';
SELECT pg_catalog.pg_extension_config_dump('hygiene.unchanged_value', '');

CREATE FUNCTION hygiene.unchanged_value(rule int, key text) RETURNS text
    LANGUAGE C STABLE STRICT PARALLEL RESTRICTED COST 50 AS 'MODULE_PATHNAME', 'hygiene_unchanged_value';
COMMENT ON FUNCTION hygiene.unchanged_value(int, text) IS 'Internal: what the moment of change of a row said when the field of a rule changed last, where it says something else now; for who may read the table';

CREATE FUNCTION hygiene.note_unchanged() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_note_unchanged';
COMMENT ON FUNCTION hygiene.note_unchanged() IS 'Trigger that keeps a write from confirming a field it leaves as it is; put on a table by add_freshness()';
REVOKE ALL ON FUNCTION hygiene.note_unchanged() FROM PUBLIC;

CREATE FUNCTION hygiene.freshness_rules(relation regclass) RETURNS SETOF hygiene.freshness_rule
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT r.* FROM hygiene.freshness_rule r WHERE hygiene.bound_relation('freshness_' || r.id) = relation ORDER BY r.field COLLATE "C" $$;
COMMENT ON FUNCTION hygiene.freshness_rules(regclass) IS 'The freshness rules of a table';

CREATE FUNCTION hygiene.relation_columns(relation regclass) RETURNS text
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped $$;
COMMENT ON FUNCTION hygiene.relation_columns(regclass) IS 'Internal: the names of the columns of a relation, for hints';

-- PL/pgSQL keeps its plan, which takes longer to make than to execute.
CREATE FUNCTION hygiene.registration_if_any(relation regclass) RETURNS hygiene.registration
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result hygiene.registration;
BEGIN
    SELECT r.* INTO result FROM hygiene.registration r JOIN pg_class c ON c.relname = r.table_name
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name WHERE c.oid = relation;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.registration_if_any(regclass) IS 'Internal: the registration of a table; NULL when it has none';

-- The columns a field stands for: a column, those of a registered role, or all with *.
CREATE FUNCTION hygiene.freshness_columns(relation regclass, field text) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_if_any(relation);
    result text[];
BEGIN
    IF field IS NULL OR field = '' THEN
        RAISE EXCEPTION 'field must not be empty' USING ERRCODE = 'invalid_parameter_value', HINT = 'Give a column, a registered role, or * for the whole record.';
    ELSIF field = '*' THEN
        RETURN ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum);
    ELSIF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = field AND a.attnum > 0 AND NOT a.attisdropped) THEN
        RETURN ARRAY[field];
    END IF;
    result := hygiene.role_columns(registration.columns, field);
    IF result IS NULL AND registration.related ? field THEN
        RAISE EXCEPTION 'the role "%" of relation "%" lies in another table', field, relation USING ERRCODE = 'feature_not_supported',
            HINT = format('Add freshness to that table, %s.', coalesce((SELECT string_agg(DISTINCT format('%I.%I', s ->> 'schema', s ->> 'table'), ', ')
                                                                        FROM hygiene.related_tables(jsonb_build_object(field, registration.related -> field)) s), 'or register the role otherwise'));
    ELSIF result IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no column or registered role "%"', relation, field USING ERRCODE = 'undefined_column',
            HINT = format('Columns are: %s.%s * stands for the whole record.', hygiene.relation_columns(relation),
                          coalesce((SELECT ' Roles are: ' || string_agg(k, ', ' ORDER BY k) || '.' FROM jsonb_object_keys(registration.columns) k), ''));
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.freshness_columns(regclass, text) IS 'Internal: the columns a field of add_freshness() stands for';

-- The column that any write sets, whatever it changes: registered as updated_at, else known by its name.
CREATE FUNCTION hygiene.touched_column(relation regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT coalesce(
        (hygiene.role_columns((hygiene.registration_if_any(relation)).columns, 'updated_at'))[1],
        (SELECT a.attname::text FROM pg_attribute a JOIN hygiene.known_columns() k ON k.role = 'updated_at' AND k.name = hygiene.column_word(a.attname)
         WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)
         ORDER BY a.attnum LIMIT 1))
    $$;
COMMENT ON FUNCTION hygiene.touched_column(regclass) IS 'Internal: the column that says when a row was written last, or NULL';

-- What confirms a field when nobody says: activity that counts, and the moments of change and creation.
CREATE FUNCTION hygiene.default_evidence(relation regclass, stale_after interval, OUT expression text, OUT source text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_if_any(relation);
    alias text := (SELECT c.relname FROM pg_class c WHERE c.oid = relation);
    parts text[];
    sources text[];
BEGIN
    SELECT array_agg(format('%I.%I', alias, c.name) ORDER BY r.place, c.name), array_agg(r.role || ' (' || c.name || ')' ORDER BY r.place, c.name)
    INTO parts, sources
    FROM unnest(ARRAY['last_activity', 'updated_at', 'created_at']) WITH ORDINALITY AS r(role, place), unnest(hygiene.role_columns(registration.columns, r.role)) AS c(name);
    -- a weight below 1 counts as confirmation so much earlier that this is its confidence
    SELECT parts || array_agg(format(CASE WHEN a.weight = 1 THEN '(%1$s)' ELSE '((%1$s) - %2$L::interval * %3$s)' END, hygiene.bound_expression('activity_' || a.id, alias), stale_after, -ln(a.weight) / ln(2::float8)) ORDER BY a.id),
           sources || array_agg(format('activity %s (%s%s)', a.name, a.kind, CASE WHEN a.weight < 1 THEN ', weight ' || a.weight END) ORDER BY a.id)
    INTO parts, sources
    FROM hygiene.activity a WHERE hygiene.bound_relation('activity_' || a.id) = relation AND a.weight > 0 AND (a.weight = 1 OR stale_after IS NOT NULL);
    IF parts IS NULL THEN
        RAISE EXCEPTION 'nothing is known of relation "%" that confirms its values', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'Give evidence, an expression that says when, such as greatest(updated_at, (SELECT max(o.ordered_at) FROM orders o WHERE o.contact_id = contact.id)), or register the roles updated_at, last_activity or created_at.';
    END IF;
    expression := CASE WHEN cardinality(parts) = 1 THEN parts[1] ELSE format('GREATEST(%s)', array_to_string(parts, ', ')) END;
    source := 'default: ' || array_to_string(sources, ', ');
END
$$;
COMMENT ON FUNCTION hygiene.default_evidence(regclass, interval) IS 'Internal: the expression that confirms fields of a table when add_freshness() is given none';

CREATE FUNCTION hygiene.drop_bound(relation regclass, VARIADIC names text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN SELECT p.oid FROM pg_proc p JOIN unnest(names) WITH ORDINALITY AS n(name, place) ON p.proname = n.name
             WHERE p.pronamespace = 'hygiene'::regnamespace AND p.pronargs = 1 AND hygiene.bound_relation(p.proname) IS NOT DISTINCT FROM relation ORDER BY n.place LOOP
        EXECUTE format('DROP FUNCTION %s', f);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.drop_bound(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.drop_bound(regclass, text[]) IS 'Internal: drops bound expressions of a relation, those there are, in this order';

-- Makes the functions of a rule: is there a value, and when was it confirmed last.  Evidence that reads a moment any write sets gets it as it
-- was when the field changed last.
CREATE FUNCTION hygiene.bind_freshness(relation regclass, rule int, field text, expression text, goes_stale boolean, path text) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    alias text := (SELECT c.relname FROM pg_class c WHERE c.oid = relation);
    what text := format('evidence of "%s"', field);
    name text := 'freshness_' || rule;
    touched text := hygiene.touched_column(relation);
    columns text[] := hygiene.freshness_columns(relation, field);
    reads text[];
    row_alias text := 'hygiene_' || md5(random()::text);      -- found in the text of the expression, and nowhere else in it
    bound text;
    value text;
    changed text;
BEGIN
    PERFORM hygiene.bind_expression(relation, CASE WHEN field = '*' THEN 'true' ELSE (
        SELECT string_agg(format(CASE WHEN t.typcategory = 'S' THEN 'coalesce(%1$I.%2$I <> '''', false)' ELSE '%1$I.%2$I IS NOT NULL' END, alias, a.attname), ' OR ')
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = relation AND a.attname = ANY (columns) AND a.attnum > 0) END,
        'boolean', name || '_filled', format('"%s" has a value', field));
    PERFORM set_config('search_path', path, true);
    PERFORM hygiene.bind_expression(relation, expression, 'timestamptz', name, what);
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    reads := ARRAY(SELECT DISTINCT a.attname::text FROM pg_depend d JOIN pg_proc p ON p.pronamespace = 'hygiene'::regnamespace AND p.proname = name AND d.objid = p.oid
                   JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = d.refobjsubid AND a.attnum > 0
                   WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = relation);
    bound := hygiene.bound_expression(name, row_alias);
    IF NOT goes_stale OR touched IS NULL OR touched <> ALL (reads) OR columns = ARRAY[touched] OR position(row_alias || '.*' IN bound) > 0 THEN
        RETURN false;
    END IF;
    PERFORM hygiene.bind_expression(relation, hygiene.key_expression(relation, alias), 'text', name || '_key', 'key');
    PERFORM hygiene.bind_expression(relation, format('coalesce(%I.%I, ''-infinity'')::text', alias, touched), 'text', name || '_touch', 'moment of change');
    PERFORM hygiene.drop_bound(relation, name);
    SELECT format('coalesce(hygiene.unchanged_value(%s, %s)::%s, %I.%I)', rule, hygiene.key_expression(relation, alias), format_type(a.atttypid, a.atttypmod), alias, touched) INTO value
    FROM pg_attribute a WHERE a.attrelid = relation AND a.attname = touched;
    IF bound ~ ('\m' || regexp_replace(alias, '(\W)', '\\\1', 'g') || '\M') THEN
        -- a subquery may use the table's name for something else: the row is a subquery of its own then
        bound := format('(SELECT %s FROM (SELECT %s) AS %I)', bound, (SELECT string_agg(CASE WHEN c = touched THEN format('%s AS %I', value, c) ELSE format('%I.%I', alias, c) END, ', ') FROM unnest(reads) AS c), row_alias);
    ELSE
        bound := replace(regexp_replace(bound, row_alias || '\.' || regexp_replace(quote_ident(touched), '([^\w])', '\\\1', 'g') || '(?![\w$"])', replace(value, '\', '\\'), 'g'),
                         row_alias || '.', quote_ident(alias) || '.');
    END IF;
    PERFORM hygiene.bind_expression(relation, bound, 'timestamptz', name, what);
    -- flags of our own and the moment itself are no part of the record
    SELECT string_agg(format('OLD.%I IS DISTINCT FROM NEW.%1$I', c), ' OR ') INTO changed
    FROM unnest(columns) AS c
    WHERE c <> touched AND c IS DISTINCT FROM hygiene.bound_column('stale_flag_' || (hygiene.stale_flag_of(relation)).id || '_column')
      AND c IS DISTINCT FROM hygiene.bound_column('stale_flag_' || (hygiene.stale_flag_of(relation)).id || '_flag');
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %s FOR EACH ROW WHEN (OLD.%I IS DISTINCT FROM NEW.%3$I AND NOT (%s)) EXECUTE FUNCTION hygiene.note_unchanged(%L, ''touched'')',
                   format('zz_hygiene_freshness_%s_touched', rule), relation, touched, changed, rule);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION hygiene.note_unchanged(%L, ''changed'')',
                   format('zz_hygiene_freshness_%s_changed', rule), relation, changed, rule);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.note_unchanged(%L, ''deleted'')',
                   format('zz_hygiene_freshness_%s_deleted', rule), relation, rule);
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION hygiene.note_unchanged(%L, ''deleted'')',
                   format('zz_hygiene_freshness_%s_emptied', rule), relation, rule);
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION hygiene.bind_freshness(regclass, int, text, text, boolean, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.bind_freshness(regclass, int, text, text, boolean, text) IS 'Internal: makes the functions of a freshness rule; true when it reads a moment any UPDATE sets';

CREATE FUNCTION hygiene.add_freshness_with_path(relation regclass, the_field text, stale_after interval, evidence text, path text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    new_rule int := nextval('hygiene.freshness_id');
    columns text[];
    role text;
    after interval := stale_after;
    after_source text := 'given';
    expression text := evidence;
    source text := 'given';
    names record;
    known record;
    touchable boolean;
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    PERFORM hygiene.key_columns(relation);
    columns := hygiene.freshness_columns(relation, the_field);
    SELECT n.nspname, c.relname INTO names FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    IF after IS NULL THEN
        role := coalesce((SELECT d.role FROM hygiene.freshness_defaults() d WHERE d.role = the_field),
                         (SELECT e.key FROM jsonb_each((hygiene.registration_if_any(relation)).columns) e JOIN hygiene.freshness_defaults() d ON d.role = e.key WHERE e.value ? the_field ORDER BY 1 LIMIT 1),
                         (SELECT d.role FROM hygiene.freshness_defaults() d WHERE replace(d.role, '_', '') = hygiene.column_word(the_field::name)),
                         (SELECT k.role FROM hygiene.known_columns() k JOIN hygiene.freshness_defaults() d ON d.role = k.role WHERE k.name = hygiene.column_word(the_field::name) LIMIT 1));
        SELECT d.* INTO known FROM hygiene.freshness_defaults() d WHERE d.role = role;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'there is no default after how long "%" is stale', the_field USING ERRCODE = 'invalid_parameter_value',
                HINT = 'Give stale_after, such as interval ''18 months''. SELECT * FROM hygiene.freshness_defaults() lists the roles that have a default.';
        END IF;
        after := known.stale_after;
        after_source := format('default of the role %s: %s', role, known.source);
    ELSE
        PERFORM hygiene.stale_moment(NULL, after);     -- complains
    END IF;
    IF expression IS NULL THEN
        SELECT d.expression, d.source INTO expression, source FROM hygiene.default_evidence(relation, after) d;
    ELSIF btrim(expression, E' \t\n\r') = '' THEN
        RAISE EXCEPTION 'evidence must not be empty' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Give an expression that says when the value was confirmed, such as last_call_at; NULL takes what is registered.';
    END IF;
    -- what is remembered of the field stays with it
    UPDATE hygiene.unchanged_value u SET rule = new_rule FROM hygiene.freshness_rules(relation) r WHERE u.rule = r.id AND r.field = the_field;
    PERFORM hygiene.forget_freshness(relation, the_field);
    touchable := hygiene.bind_freshness(relation, new_rule, the_field, expression, after IS NOT NULL, CASE WHEN evidence IS NULL THEN 'pg_catalog, pg_temp' ELSE path END);
    INSERT INTO hygiene.freshness_rule (id, schema_name, table_name, field, stale_after, evidence, evidence_source, stale_after_source, touchable)
    VALUES (new_rule, names.nspname, names.relname, the_field, after, evidence, source, after_source, touchable);
    DELETE FROM hygiene.unchanged_value u WHERE u.rule = new_rule AND NOT touchable;
    PERFORM hygiene.follow_freshness(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_freshness_with_path(regclass, text, interval, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_freshness_with_path(regclass, text, interval, text, text) IS 'Internal: the body of add_freshness()';

CREATE FUNCTION hygiene.add_freshness(relation regclass, field text, stale_after interval, evidence text DEFAULT NULL) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.add_freshness_with_path(relation, field, stale_after, evidence, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.add_freshness(regclass, text, interval, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_freshness(regclass, text, interval, text) IS
    'From now on confidence in a field (a column, a registered role, * for the record) halves every stale_after (NULL: the default of its role) since what the evidence says, an expression of when it was confirmed (NULL: by the registered roles). The same field replaces the rule';

-- What a rule has made; nothing when there is none.
CREATE FUNCTION hygiene.forget_freshness(relation regclass, the_field text) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    rule hygiene.freshness_rule;
    t record;
BEGIN
    SELECT r.* INTO rule FROM hygiene.freshness_rules(relation) r WHERE r.field = the_field;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    DELETE FROM hygiene.freshness_rule r WHERE r.id = rule.id;
    FOR t IN SELECT g.tgname FROM pg_trigger g WHERE g.tgrelid = relation AND g.tgfoid = 'hygiene.note_unchanged()'::regprocedure
             AND (hygiene.trigger_arguments(g.tgargs))[1] = rule.id::text LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, relation);
    END LOOP;
    DELETE FROM hygiene.unchanged_value u WHERE u.rule = rule.id;
    PERFORM hygiene.drop_bound(relation, 'freshness_' || rule.id, 'freshness_' || rule.id || '_filled', 'freshness_' || rule.id || '_key', 'freshness_' || rule.id || '_touch');
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION hygiene.forget_freshness(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.forget_freshness(regclass, text) IS 'Internal: takes away a freshness rule and what was made for it';

CREATE FUNCTION hygiene.follow_freshness(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    flag hygiene.stale_flag := hygiene.stale_flag_of(relation);
BEGIN
    IF flag.id IS NOT NULL THEN
        PERFORM hygiene.make_stale_flag(relation, flag, flag.filled_at IS NOT NULL);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.follow_freshness(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.follow_freshness(regclass) IS 'Internal: what is made of all freshness rules of a table follows them';

CREATE FUNCTION hygiene.remove_freshness(relation regclass, field text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF field IS NULL OR NOT hygiene.forget_freshness(relation, field) THEN
        RAISE EXCEPTION 'relation "%" has no freshness rule for "%"', relation, field USING ERRCODE = 'undefined_object',
            HINT = format('Its rules are for: %s.', coalesce((SELECT string_agg(r.field, ', ' ORDER BY r.field COLLATE "C") FROM hygiene.freshness_rules(relation) r), 'none'));
    END IF;
    PERFORM hygiene.follow_freshness(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_freshness(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_freshness(regclass, text) IS 'Takes a freshness rule off a table';

-- Questions ----------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.check_freshness_rules(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'relation must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Give the name of a table, such as ''crm.contact''.';
    ELSIF NOT EXISTS (SELECT FROM hygiene.freshness_rules(relation)) THEN
        RAISE EXCEPTION 'relation "%" has no freshness rules', relation USING ERRCODE = 'undefined_object',
            HINT = format('Say what goes stale, and after how long: SELECT hygiene.add_freshness(%L, ''phone'', ''18 months'');', relation::text);
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_freshness_rules(regclass) IS 'Internal: an error unless a relation has freshness rules';

-- One row v for each filled field of each row t of the relation that goes stale: key, field, last_confirmed, stale_after.  Evidence with the caller's rights.
CREATE FUNCTION hygiene.freshness_source(relation regclass, condition text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_if_any(relation);
    key text := hygiene.key_expression(relation, 't');
    live text := CASE WHEN registration IS NULL THEN 'true' ELSE hygiene.live_condition(registration, relation, 't') END;
    number int;
    listed text;
    columns text;
    filled text;
BEGIN
    SELECT count(*), string_agg(format('(%s, %s, %s, %s)', p.field, p.filled, p.last_confirmed, p.stale_after), ', ' ORDER BY r.field COLLATE "C"),
           min(format('%s AS field, %s AS last_confirmed, %s AS stale_after', p.field, p.last_confirmed, p.stale_after)), min(p.filled)
    INTO number, listed, columns, filled
    FROM hygiene.freshness_rules(relation) r
    CROSS JOIN LATERAL (SELECT format('%L::pg_catalog.text', r.field) AS field, hygiene.bound_expression('freshness_' || r.id || '_filled', 't') AS filled,
                               format('NULLIF(%s, ''-infinity'')', hygiene.bound_expression('freshness_' || r.id, 't')) AS last_confirmed,
                               format('%L::pg_catalog.interval', r.stale_after) AS stale_after OFFSET 0) AS p
    WHERE r.stale_after IS NOT NULL;
    -- OFFSET 0: evidence is worked out once, however often it is used
    IF number = 1 THEN
        -- a scan and no join; and a row whose only field is empty has no stored moment
        RETURN format('(SELECT %s AS key, %s FROM %s AS t WHERE (%s) AND (%s) AND (%s) OFFSET 0) AS v', key, columns, relation, condition, live,
                      CASE WHEN condition = 'true' THEN filled ELSE 'true' END);
    END IF;
    RETURN format('(SELECT %s AS key, f.field, f.last_confirmed, f.stale_after FROM %s AS t
                    CROSS JOIN LATERAL (SELECT x.field, x.last_confirmed, x.stale_after FROM (VALUES %s) AS x(field, filled, last_confirmed, stale_after) WHERE x.filled OFFSET 0) AS f
                    WHERE (%s) AND (%s)) AS v', key, relation, coalesce(listed, '(NULL::pg_catalog.text, false, NULL::pg_catalog.timestamptz, NULL::pg_catalog.interval)'), condition, live);
END
$$;
COMMENT ON FUNCTION hygiene.freshness_source(regclass, text) IS 'Internal: the FROM of every question about freshness';

-- The stored moment serves when every row has it and everything that changes it is followed.
CREATE FUNCTION hygiene.stale_candidates(relation regclass, as_of timestamptz) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    flag hygiene.stale_flag := hygiene.stale_flag_of(relation);
    stale_at name := hygiene.bound_column('stale_flag_' || flag.id || '_column');
BEGIN
    IF flag.filled_at IS NULL OR stale_at IS NULL OR flag.not_followed <> '{}' OR as_of < timestamptz '1970-01-02 00:00+00'
       OR EXISTS (SELECT FROM pg_trigger g WHERE g.tgfoid IN ('hygiene.keep_stale_at()'::regprocedure, 'hygiene.follow_evidence()'::regprocedure)
                  AND g.tgenabled NOT IN ('O', 'A') AND (hygiene.trigger_arguments(g.tgargs))[1] = 'stale_flag_' || flag.id) THEN
        RETURN 'true';
    END IF;
    RETURN format('t.%I <= $1', stale_at);
END
$$;
COMMENT ON FUNCTION hygiene.stale_candidates(regclass, timestamptz) IS 'Internal: a condition on rows t that all rows with a stale field meet, by an index when there is one';

CREATE FUNCTION hygiene.stale(relation regclass, as_of timestamptz DEFAULT now())
    RETURNS TABLE (key text, field text, last_confirmed timestamptz, confidence float8)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_freshness_rules(relation);
    IF as_of IS NULL THEN
        RAISE EXCEPTION 'as_of must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Leave it out for now.';
    END IF;
    RETURN QUERY EXECUTE format('SELECT v.key, v.field, v.last_confirmed, hygiene.confidence(v.last_confirmed, v.stale_after, $1) FROM %s WHERE hygiene.stale_moment(v.last_confirmed, v.stale_after) <= $1',
                                hygiene.freshness_source(relation, hygiene.stale_candidates(relation, as_of)))
    USING as_of;
END
$$;
COMMENT ON FUNCTION hygiene.stale(regclass, timestamptz) IS
    'The fields of rows whose confidence is one half or less, with when they were confirmed last; NULL when never. Empty fields, deleted rows and fields that do not go stale are left out';

CREATE FUNCTION hygiene.expected_wrong(relation regclass, as_of timestamptz DEFAULT now())
    RETURNS TABLE (field text, value_count bigint, stale_count bigint, never_confirmed bigint, expected_wrong float8, share float8)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.check_freshness_rules(relation);
    IF as_of IS NULL THEN
        RAISE EXCEPTION 'as_of must not be NULL' USING ERRCODE = 'null_value_not_allowed', HINT = 'Leave it out for now.';
    END IF;
    RETURN QUERY EXECUTE format('SELECT s.field, s.n, s.stale, s.never, s.wrong, s.wrong / s.n
        FROM (SELECT v.field, count(*) AS n, count(*) FILTER (WHERE hygiene.stale_moment(v.last_confirmed, v.stale_after) <= $1) AS stale, count(*) FILTER (WHERE v.last_confirmed IS NULL) AS never,
                     sum(1 - hygiene.confidence(v.last_confirmed, v.stale_after, $1)) AS wrong
              FROM %s GROUP BY v.field) s ORDER BY s.field COLLATE "C"', hygiene.freshness_source(relation, 'true'))
    USING as_of;
END
$$;
COMMENT ON FUNCTION hygiene.expected_wrong(regclass, timestamptz) IS
    'How many values of each field are to be expected wrong by now: the sum of 1 - confidence over the filled ones; with how many are stale and how many nothing ever confirmed';

-- What the view rules and status() tell of it --------------------------------------------------------------------------

CREATE FUNCTION hygiene.freshness_declared() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
    SELECT hygiene.bound_relation('freshness_' || r.id), 'freshness', r.field, coalesce('stale after ' || r.stale_after, 'does not go stale'),
           coalesce(r.evidence, r.evidence_source), NOT EXISTS (
               SELECT FROM pg_trigger g WHERE g.tgfoid = 'hygiene.note_unchanged()'::regprocedure AND g.tgenabled NOT IN ('O', 'A') AND (hygiene.trigger_arguments(g.tgargs))[1] = r.id::text)
    FROM hygiene.freshness_rule r WHERE hygiene.bound_relation('freshness_' || r.id) IS NOT NULL
    $$;
COMMENT ON FUNCTION hygiene.freshness_declared() IS 'Internal: freshness rules for the view rules';

CREATE FUNCTION hygiene.freshness_status() RETURNS TABLE (relation regclass, object text, state text, advice text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT NULL::regclass, format('freshness of "%s" in %I.%I', r.field, r.schema_name, r.table_name), 'gone',
           format('The table was dropped: DELETE FROM hygiene.freshness_rule WHERE id = %s;', r.id)
    FROM hygiene.freshness_rule r WHERE hygiene.bound_relation('freshness_' || r.id) IS NULL
    UNION ALL
    SELECT f.relation, f.object, f.state, f.advice FROM hygiene.stale_flag_status() f;
END
$$;
COMMENT ON FUNCTION hygiene.freshness_status() IS 'Internal: what status() says about freshness';

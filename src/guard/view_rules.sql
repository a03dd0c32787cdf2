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

-- Every standing rule.  Rules live in the triggers of their tables, so this reads triggers.
CREATE FUNCTION hygiene.describe_rule(trigger oid, OUT kind text, OUT name text, OUT action text, OUT definition text)
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    t record;
    a text[];
BEGIN
    SELECT p.proname, x.tgname, x.tgargs, c.relname INTO t
    FROM pg_trigger x JOIN pg_proc p ON p.oid = x.tgfoid JOIN pg_class c ON c.oid = x.tgrelid WHERE x.oid = trigger;
    a := hygiene.trigger_arguments(t.tgargs);
    CASE t.proname
        WHEN 'duplicate_guard' THEN     -- its arguments are name=value
            kind := 'duplicate guard';
            SELECT max(substr(g, 6)) FILTER (WHERE g LIKE 'rule=%'), max(substr(g, 6)) FILTER (WHERE g LIKE 'mode=%'),
                   string_agg(replace(g, '=', ' '), ', ' ORDER BY p) FILTER (WHERE g ~ '^(threshold|review|review_threshold|exact|errcode)=.')
            INTO name, action, definition FROM unnest(a) WITH ORDINALITY AS x(g, p);
        WHEN 'normalize_row' THEN
            kind := 'normalization';
            name := t.tgname;
            action := 'normalize';
            definition := (SELECT string_agg(a[i] || ':' || a[i + 1], ', ' ORDER BY i) FROM generate_series(4, cardinality(a), 2) i);
        WHEN 'validate_row' THEN
            kind := 'validation';
            name := a[1];
            action := a[2];
            definition := regexp_replace(hygiene.trigger_condition(trigger, t.relname), '^\((.*) IS FALSE\)$', '\1');
        WHEN 'keep_stale_at' THEN
            kind := 'stale flag';
            name := hygiene.bound_column(a[1] || '_column');
            action := 'keep';
        WHEN 'suppression_guard' THEN
            kind := 'suppression guard';
            name := a[1];
            action := a[2];
        ELSE
            kind := replace(t.proname, '_', ' ');
            name := t.tgname;
            definition := array_to_string(a, ', ');
    END CASE;
END
$$;
COMMENT ON FUNCTION hygiene.describe_rule(oid) IS 'Internal: what the rule of a trigger is';

-- Rules that live in tables, of rooms below.
CREATE FUNCTION hygiene.declared_rules() RETURNS TABLE (relation regclass, kind text, name text, action text, definition text, enabled boolean)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.freshness_declared() d;
    RETURN QUERY SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.observed_declared() d;
    RETURN QUERY SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.hold_rules() d;
    RETURN QUERY SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.retention_rules() d;
    RETURN QUERY SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.erasure_declared() d;
END
$$;
COMMENT ON FUNCTION hygiene.declared_rules() IS 'Internal: the standing rules that are no triggers';

CREATE VIEW hygiene.rules AS
    SELECT COALESCE(s.relation, t.tgrelid)::pg_catalog.regclass AS relation, r.kind, r.name, r.action, r.definition,
           t.tgenabled OPERATOR(pg_catalog.=) ANY (ARRAY['O'::pg_catalog."char", 'A']) AS enabled
    FROM pg_catalog.pg_trigger t
    JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) t.tgrelid
    JOIN pg_catalog.pg_proc p ON p.oid OPERATOR(pg_catalog.=) t.tgfoid
    JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.pronamespace AND n.nspname OPERATOR(pg_catalog.=) 'hygiene'
    CROSS JOIN LATERAL hygiene.describe_rule(t.oid) r
    LEFT JOIN LATERAL (SELECT k.oid AS relation FROM hygiene.registration g        -- of records spread over tables the rules are on their identity table
                       JOIN pg_catalog.pg_namespace m ON m.nspname OPERATOR(pg_catalog.=) g.schema_name
                       JOIN pg_catalog.pg_class k ON k.relnamespace OPERATOR(pg_catalog.=) m.oid AND k.relname OPERATOR(pg_catalog.=) g.table_name
                       WHERE c.relnamespace OPERATOR(pg_catalog.=) n.oid AND g.identity_table OPERATOR(pg_catalog.=) c.relname) s ON true
    WHERE (c.relnamespace OPERATOR(pg_catalog.<>) n.oid OR s.relation IS NOT NULL) AND p.proname OPERATOR(pg_catalog.<>) ALL (ARRAY['protect_row'::pg_catalog.name, 'protect_key', 'maintain_identity', 'protect_table', 'note_unchanged', 'follow_evidence'])
      AND NOT t.tgisinternal AND t.tgparentid OPERATOR(pg_catalog.=) 0::pg_catalog.oid
    UNION ALL SELECT d.relation, d.kind, d.name, d.action, d.definition, d.enabled FROM hygiene.declared_rules() d;
COMMENT ON VIEW hygiene.rules IS 'Every standing rule of every table: what it is, what it does, and whether its trigger is enabled';
GRANT SELECT ON hygiene.rules TO PUBLIC;

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
CREATE VIEW hygiene.rules AS
    SELECT t.tgrelid::pg_catalog.regclass AS relation,
           CASE p.proname WHEN 'duplicate_guard' THEN 'duplicate guard' WHEN 'normalize_row' THEN 'normalization'
                          WHEN 'validate_row' THEN 'validation' WHEN 'suppression_guard' THEN 'suppression guard' ELSE p.proname::pg_catalog.text END AS kind,
           CASE WHEN p.proname OPERATOR(pg_catalog.=) 'normalize_row' THEN t.tgname::pg_catalog.text ELSE a.arguments[1] END AS name,
           CASE WHEN p.proname OPERATOR(pg_catalog.=) 'normalize_row' THEN 'normalize' ELSE a.arguments[2] END AS action,
           CASE p.proname
               WHEN 'duplicate_guard' THEN pg_catalog.concat_ws(', ', 'threshold ' OPERATOR(pg_catalog.||) NULLIF(a.arguments[3], ''),
                   'review ' OPERATOR(pg_catalog.||) NULLIF(a.arguments[4], ''), 'exact ' OPERATOR(pg_catalog.||) NULLIF(a.arguments[5], ''))
               WHEN 'normalize_row' THEN (SELECT pg_catalog.string_agg(a.arguments[2 OPERATOR(pg_catalog.+) 2 OPERATOR(pg_catalog.*) i] OPERATOR(pg_catalog.||) ':'
                   OPERATOR(pg_catalog.||) a.arguments[3 OPERATOR(pg_catalog.+) 2 OPERATOR(pg_catalog.*) i], ', ' ORDER BY i)
                   FROM pg_catalog.generate_series(1, (pg_catalog.cardinality(a.arguments) OPERATOR(pg_catalog.-) 3) OPERATOR(pg_catalog./) 2) i)
               WHEN 'validate_row' THEN pg_catalog.regexp_replace(hygiene.trigger_condition(t.oid, c.relname::pg_catalog.text), '^\((.*) IS FALSE\)$', '\1')
               END AS definition,
           t.tgenabled OPERATOR(pg_catalog.=) ANY (ARRAY['O'::pg_catalog."char", 'A']) AS enabled
    FROM pg_catalog.pg_trigger t
    JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) t.tgrelid
    JOIN pg_catalog.pg_proc p ON p.oid OPERATOR(pg_catalog.=) t.tgfoid
    JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) p.pronamespace AND n.nspname OPERATOR(pg_catalog.=) 'hygiene'
    CROSS JOIN LATERAL (SELECT hygiene.trigger_arguments(t.tgargs) AS arguments) a
    WHERE c.relnamespace OPERATOR(pg_catalog.<>) n.oid AND NOT t.tgisinternal AND t.tgparentid OPERATOR(pg_catalog.=) 0::pg_catalog.oid;
COMMENT ON VIEW hygiene.rules IS 'Every standing rule of every table: what it is, what it does, and whether its trigger is enabled';
GRANT SELECT ON hygiene.rules TO PUBLIC;

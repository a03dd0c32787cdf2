-- All that is held on one person -----------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.subject_record(relation regclass, key text, options jsonb DEFAULT '{}') RETURNS jsonb
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
DECLARE
    target regclass := coalesce(pg_partition_root(subject_record.relation), subject_record.relation);
    roots hygiene.hanging_row[] := hygiene.erasure_roots(target, subject_record.key, options, false);
    walked hygiene.hanging_row[];
    plan hygiene.hanging_row[];
    t record;
    found jsonb;
    tables jsonb := '[]';
    known jsonb := '{}';
BEGIN
    walked := hygiene.hanging_rows(roots, '{delete,keep,anonymize,undecided}', max_rows => coalesce((options ->> 'max_rows')::bigint, 100000));
    plan := hygiene.erasure_plan(walked);
    walked := hygiene.planned_rows(walked, plan);
    -- rows that only refer to the person are of somebody else: where, not what
    FOR t IN
        SELECT w.relation, w.action = 'detach' AS refers, min(w.level) AS level, array_agg(DISTINCT w.key) AS keys, array_agg(DISTINCT w.label) AS labels,
               array_agg(DISTINCT w.because) FILTER (WHERE w.action = 'keep') AS kept, array_agg(DISTINCT k) FILTER (WHERE k IS NOT NULL) AS columns
        FROM unnest(walked) w LEFT JOIN LATERAL unnest(w.columns) k ON true
        GROUP BY w.relation, w.action = 'detach' ORDER BY min(w.level), w.relation::text, 2
    LOOP
        found := NULL;
        IF NOT t.refers THEN
            EXECUTE format('SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(t) ORDER BY k.place) FROM pg_catalog.unnest($1) WITH ORDINALITY AS k(key, place) JOIN %s AS t ON %s',
                           t.relation, hygiene.row_condition(t.relation, 't', 'k.key'))
            INTO found USING t.keys;
        END IF;
        tables := tables || (jsonb_strip_nulls(jsonb_build_object(
            'relation', t.relation, 'row_count', cardinality(t.keys), 'found_by', t.labels, 'refers_by', CASE WHEN t.refers THEN t.columns END, 'kept_because', t.kept,
            'policies', (SELECT jsonb_agg(jsonb_build_object('policy', p.name, 'action', p.action, 'purpose', p.purpose, 'legal_basis', p.legal_basis, 'period', p.period::text,
                                                             'counted_from', p.count_from) ORDER BY p.name)
                         FROM hygiene.retention_policy p WHERE p.state = 'approved' AND hygiene.bound_relation(p.condition_function) = t.relation),
            'roles', (SELECT r.columns FROM hygiene.registration r JOIN pg_class c ON c.oid = t.relation AND c.relname = r.table_name
                      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name),
            'recipients', (SELECT jsonb_agg(n.name ORDER BY n.name) FROM hygiene.erasure_recipient n WHERE hygiene.bound_relation(hygiene.recipient_function(n.name)) = t.relation)))
            || CASE WHEN found IS NULL THEN '{}' ELSE jsonb_build_object('rows', found) END);
    END LOOP;
    known := jsonb_strip_nulls(jsonb_build_object(
        'changes', (SELECT jsonb_agg(jsonb_build_object('relation', c.relation, 'key', c.key, 'kind', c.kind, 'operation', c.operation, 'before', c.before, 'after', c.after,
                                                        'changed_at', c.changed_at, 'changed_by', c.changed_by) ORDER BY c.id)
                    FROM hygiene.changes c WHERE EXISTS (SELECT FROM unnest(plan) p WHERE (p.relation, p.key) = (c.relation, c.key) AND p.action <> 'detach')),
        'decisions', (SELECT jsonb_agg(jsonb_build_object('key', d.key_a, 'other_key', d.key_b, 'decision', d.decision, 'decided_at', d.decided_at) ORDER BY d.key_a, d.key_b)
                      FROM hygiene.decisions d WHERE d.relation = target AND EXISTS (SELECT FROM unnest(roots) r WHERE r.key IN (d.key_a, d.key_b))),
        'suppressed_by', CASE WHEN hygiene.is_registered(target) THEN to_jsonb(nullif(hygiene.suppressed_fields(hygiene.identity_of_key(target, roots[1].key)), '{}')) END));
    RETURN jsonb_build_object('subject', jsonb_build_object('relation', target, 'keys', (SELECT jsonb_agg(r.key ORDER BY r.label DESC, r.key) FROM unnest(roots) r)), 'made_at', now(), 'tables', tables)
           || CASE WHEN known = '{}' THEN '{}' ELSE jsonb_build_object('kept_by_hygiene', known) END
           || coalesce((SELECT jsonb_build_object('look', jsonb_agg(jsonb_strip_nulls(jsonb_build_object('relation', l.in_relation, 'keys', l.keys, 'because', l.because))))
                        FROM hygiene.erasure_leads(target, plan) l HAVING count(*) > 0), '{}');
END
$$;
REVOKE ALL ON FUNCTION hygiene.subject_record(regclass, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.subject_record(regclass, text, jsonb) IS
    'All that is held on a person, as JSON: the rows of every table the walk of erase() reaches, the policies on them, recipients, and what the extension keeps; read with the rights of the caller';

-- What blocking keys cost and bring ----------------------------------------------------------------------------------

CREATE FUNCTION hygiene.blocking_analysis(relation regclass, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (kind text, keys bigint, largest_block bigint, candidates bigint, only_candidates bigint, matches bigint, only_matches bigint,
                   only_share numeric, overfull_blocks bigint, overfull_records bigint, capped_blocks bigint, capped_records bigint)
    LANGUAGE plpgsql VOLATILE COST 10000 ROWS 20
    SET search_path = pg_catalog, pg_temp SET row_security = off SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_column
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
BEGIN
    PERFORM hygiene.check_threshold(threshold);
    RETURN QUERY SELECT s.kind, s.keys, s.largest_block, s.candidates, s.only_candidates, s.matches, s.only_matches,
                        round(100.0 * s.only_matches / nullif(s.pairs_found, 0), 2), s.overfull_blocks, s.overfull_records, s.capped_blocks, s.capped_records
        FROM hygiene.pairing_statistics(format('SELECT %s, %s FROM %s WHERE %s',
                                               hygiene.key_expression(relation, 't'), hygiene.record_identity(registration, relation, 't'), hygiene.record_source(registration, relation, 't'),
                                               hygiene.live_condition(registration, relation, 't')), threshold, hygiene.model_of(relation)) s;
END
$$;
COMMENT ON FUNCTION hygiene.blocking_analysis(regclass, float8) IS
    'Per kind of blocking key: how many candidate pairs it makes in a registered table, and what share of the matches (percent) only it found';

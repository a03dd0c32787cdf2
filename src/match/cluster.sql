-- From pairs to entities ------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.cluster_pairs(query text, threshold float8 DEFAULT 0.95)
    RETURNS TABLE (key text, cluster_key text, cluster_size bigint)
    LANGUAGE C VOLATILE STRICT COST 10000 ROWS 10000 AS 'MODULE_PATHNAME', 'hygiene_cluster_pairs';
COMMENT ON FUNCTION hygiene.cluster_pairs(text, float8) IS
    'Clusters of the records of a query that returns (key_a text, key_b text, probability float8, decision text); entities() is made of it';
CREATE FUNCTION hygiene.preview_pairs(query text, thresholds float8[])
    RETURNS TABLE (threshold float8, pairs bigint, clusters bigint, records bigint, expected_wrong float8, samples text[])
    LANGUAGE C VOLATILE STRICT COST 10000 ROWS 5 AS 'MODULE_PATHNAME', 'hygiene_preview_pairs';
COMMENT ON FUNCTION hygiene.preview_pairs(text, float8[]) IS
    'What each threshold makes of the pairs of a query as cluster_pairs() takes it; threshold_preview() is made of it';

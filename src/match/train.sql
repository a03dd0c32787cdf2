CREATE FUNCTION hygiene.train_model(query text, labels text DEFAULT NULL, across_sources boolean DEFAULT false)
    RETURNS TABLE (kind text, outcome text, records bigint, records_kept bigint, pairs_compared bigint, iterations integer, converged boolean,
                   log_likelihood float8, prior float8, expected_pairs float8, model hygiene.model_parameters)
    LANGUAGE C VOLATILE COST 10000 ROWS 1 AS 'MODULE_PATHNAME', 'hygiene_train_model';
COMMENT ON FUNCTION hygiene.train_model(text, text, boolean) IS
    'Estimates a model from the rows of a query that returns identity [, source integer], without labels or with some from a query that returns identity, identity, boolean; train() is made of it';

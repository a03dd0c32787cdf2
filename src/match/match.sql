CREATE FUNCTION hygiene.match_weight(a hygiene.identity, b hygiene.identity) RETURNS float8
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_match_weight';
COMMENT ON FUNCTION hygiene.match_weight(hygiene.identity, hygiene.identity) IS
    'Evidence that two identities are one entity, in bits: log2 of how much likelier a match makes what they show';
CREATE FUNCTION hygiene.match_probability(a hygiene.identity, b hygiene.identity) RETURNS float8
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_match_probability';
COMMENT ON FUNCTION hygiene.match_probability(hygiene.identity, hygiene.identity) IS
    'Probability that two identities are one entity, by the built-in model, 0 to 1';
CREATE FUNCTION hygiene.explain_match(a hygiene.identity, b hygiene.identity)
    RETURNS TABLE (field text, a_value text, b_value text, level text, weight float8)
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 8 AS 'MODULE_PATHNAME', 'hygiene_explain_match';
COMMENT ON FUNCTION hygiene.explain_match(hygiene.identity, hygiene.identity) IS
    'The match weight taken apart: a row per field, with the level of agreement and its weight in bits; they add up to match_weight';

-- The same by a trained model; NULL is the built-in one.
CREATE FUNCTION hygiene.match_weight(a hygiene.identity, b hygiene.identity, model hygiene.model_parameters) RETURNS float8
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_match_weight_with';
COMMENT ON FUNCTION hygiene.match_weight(hygiene.identity, hygiene.identity, hygiene.model_parameters) IS
    'Evidence that two identities are one entity by a model, in bits; NULL is the built-in model';
CREATE FUNCTION hygiene.match_probability(a hygiene.identity, b hygiene.identity, model hygiene.model_parameters) RETURNS float8
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_match_probability_with';
COMMENT ON FUNCTION hygiene.match_probability(hygiene.identity, hygiene.identity, hygiene.model_parameters) IS
    'Probability that two identities are one entity by a model, 0 to 1; NULL is the built-in model';
CREATE FUNCTION hygiene.explain_match(a hygiene.identity, b hygiene.identity, model hygiene.model_parameters)
    RETURNS TABLE (field text, a_value text, b_value text, level text, weight float8)
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100 ROWS 8 AS 'MODULE_PATHNAME', 'hygiene_explain_match_with';
COMMENT ON FUNCTION hygiene.explain_match(hygiene.identity, hygiene.identity, hygiene.model_parameters) IS
    'The match weight by a model taken apart; NULL is the built-in model';

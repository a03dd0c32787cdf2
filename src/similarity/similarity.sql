CREATE FUNCTION hygiene.levenshtein(a text, b text) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_levenshtein';
COMMENT ON FUNCTION hygiene.levenshtein(text, text) IS
'insertions, deletions and substitutions of characters that turn one text into the other; any length';

CREATE FUNCTION hygiene.damerau_levenshtein(a text, b text) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_damerau_levenshtein';
COMMENT ON FUNCTION hygiene.damerau_levenshtein(text, text) IS
'like levenshtein, an exchange of neighbouring characters counting one (optimal string alignment)';

CREATE FUNCTION hygiene.edit_similarity(a text, b text) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_edit_similarity';
COMMENT ON FUNCTION hygiene.edit_similarity(text, text) IS
'1 - damerau_levenshtein / length of the longer text: 0 to 1';

CREATE FUNCTION hygiene.jaro_winkler(a text, b text) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_jaro_winkler';
COMMENT ON FUNCTION hygiene.jaro_winkler(text, text) IS
'Jaro-Winkler similarity of the characters as they are (case and accents count): 0 to 1';

CREATE FUNCTION hygiene.token_similarity(a text, b text) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_token_similarity';
COMMENT ON FUNCTION hygiene.token_similarity(text, text) IS
'similarity of the words of two texts in any order, case and accents ignored: 0 to 1';

CREATE FUNCTION hygiene.normalize_text(value text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_text';
COMMENT ON FUNCTION hygiene.normalize_text(text) IS 'NFKC without control and zero-width characters, white space collapsed and trimmed; NULL when nothing is left';

CREATE FUNCTION hygiene.fold(value text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_fold';
COMMENT ON FUNCTION hygiene.fold(text) IS 'the comparable form: lower case, to Latin, no diacritics, apostrophes gone, other punctuation a space, single spaces; empty when nothing is left';

CREATE FUNCTION hygiene.fold_variants(value text) RETURNS text[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_fold_variants';
COMMENT ON FUNCTION hygiene.fold_variants(text) IS 'all foldings one name may be typed in, in byte order: a u with umlaut gives ue and u';

CREATE FUNCTION hygiene.cologne_phonetic(value text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_cologne_phonetic';
COMMENT ON FUNCTION hygiene.cologne_phonetic(text) IS 'Koelner Phonetik (Postel 1969) of the folded text';

CREATE FUNCTION hygiene.phonetic_codes(value text) RETURNS text[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_phonetic_codes';
COMMENT ON FUNCTION hygiene.phonetic_codes(text) IS 'the phonetic codes of every word that blocking keys are made of: Koelner Phonetik (digits) and the consonant reading (letters), in byte order';

CREATE FUNCTION hygiene.normalize_phone(value text, region text)
RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_normalize_phone';
COMMENT ON FUNCTION hygiene.normalize_phone(text, text) IS
	'Phone number as E.164 with ;ext= for an extension; NULL when it has no possible length. The region (ISO 3166 alpha-2, may be NULL) reads numbers without + or 00';

CREATE FUNCTION hygiene.phone_type(value text, region text)
RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_phone_type';
COMMENT ON FUNCTION hygiene.phone_type(text, text) IS
	'mobile, fixed, fixed_or_mobile, voip, toll_free, premium, shared_cost, personal, pager, uan or voicemail by the frozen numbering plans; NULL when they know no such number';

CREATE FUNCTION hygiene.phone_validity(value text, region text)
RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_phone_validity';
COMMENT ON FUNCTION hygiene.phone_validity(text, text) IS
	'valid (the frozen numbering plans know the number), possible (its length and first digits fit) or invalid; plans age, so do not reject by it';

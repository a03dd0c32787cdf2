CREATE FUNCTION hygiene.normalize_vat_number(value text, country text) RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_vat_number';
COMMENT ON FUNCTION hygiene.normalize_vat_number(text, text) IS
'VAT number, compact with its country prefix, when its check digits hold (EU, GB, CH, LI, NO); country is used when the prefix is missing';

CREATE FUNCTION hygiene.normalize_registration_number(value text, country text) RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_registration_number';
COMMENT ON FUNCTION hygiene.normalize_registration_number(text, text) IS
'number in the country''s trade or enterprise register, compact, when its check digits or form hold';

CREATE FUNCTION hygiene.normalize_iban(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_iban';
COMMENT ON FUNCTION hygiene.normalize_iban(text) IS 'IBAN, compact, when length, structure and check digits hold';

CREATE FUNCTION hygiene.normalize_bic(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_bic';
COMMENT ON FUNCTION hygiene.normalize_bic(text) IS 'BIC of 8 or 11 characters; the office code XXX (head office) is left off';

CREATE FUNCTION hygiene.normalize_lei(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME', 'hygiene_normalize_lei';
COMMENT ON FUNCTION hygiene.normalize_lei(text) IS 'Legal Entity Identifier, compact, when its check digits hold';

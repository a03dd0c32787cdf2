CREATE FUNCTION hygiene.normalize_organization(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'hygiene_normalize_organization';
COMMENT ON FUNCTION hygiene.normalize_organization(text) IS
'display form of an organisation''s name: spacing repaired, legal form in its usual spelling, casing changed only where safe';

CREATE FUNCTION hygiene.legal_form(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'hygiene_legal_form';
COMMENT ON FUNCTION hygiene.legal_form(text) IS
'code of the legal form in an organisation''s name (BV, GMBH & CO KG, SARL ...), NULL when there is none';

CREATE FUNCTION hygiene.organization_core(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'hygiene_organization_core';
COMMENT ON FUNCTION hygiene.organization_core(text) IS
'comparable name of an organisation: folded, without legal form and remarks';

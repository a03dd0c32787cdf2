CREATE FUNCTION hygiene.person_name_similarity(a text, b text) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_person_name_similarity';
COMMENT ON FUNCTION hygiene.person_name_similarity(text, text) IS
'similarity of two full names of persons, nicknames, initials, spellings and word order considered: 0 to 1';

CREATE FUNCTION hygiene.organization_similarity(a text, b text) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_organization_similarity';
COMMENT ON FUNCTION hygiene.organization_similarity(text, text) IS
'similarity of two names of organisations, legal form ignored, common words of little weight: 0 to 1';

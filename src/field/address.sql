CREATE FUNCTION hygiene.normalize_country(value text)
RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_normalize_country';
COMMENT ON FUNCTION hygiene.normalize_country(text) IS
	'ISO 3166 alpha-2 code of a country given by a code or by its name in any language; NULL for unknown and ambiguous names';

CREATE FUNCTION hygiene.normalize_postcode(value text, country text)
RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_normalize_postcode';
COMMENT ON FUNCTION hygiene.normalize_postcode(text, text) IS
	'Postcode as its country writes it; NULL when it is no possible code there. The country may be a code or a name; without one only what the form itself tells is used';

CREATE FUNCTION hygiene.parse_street(value text, region text, OUT street text, OUT house_number text, OUT addition text)
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_parse_street';
COMMENT ON FUNCTION hygiene.parse_street(text, text) IS
	'Street, house number and addition of an address line; parts that are not there are NULL. A post office box is all street';

CREATE FUNCTION hygiene.street_key(value text, region text)
RETURNS text
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_street_key';
COMMENT ON FUNCTION hygiene.street_key(text, text) IS
	'Comparable form of an address line: folded, abbreviations written out, house number first or last as the region has it';

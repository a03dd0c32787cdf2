CREATE FUNCTION hygiene.normal_form(role text, value text, country text DEFAULT NULL) RETURNS text
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_normal_form';
COMMENT ON FUNCTION hygiene.normal_form(text, text, text) IS
	'What a column of a role should hold instead of the value; NULL when it has no normal form or that would lose a part of it (a second number, a remark)';

CREATE FUNCTION hygiene.normal_form_problem(role text, value text, country text DEFAULT NULL) RETURNS text
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_normal_form_problem';
COMMENT ON FUNCTION hygiene.normal_form_problem(text, text, text) IS
	'Why a value has no normal form: empty, placeholder, invalid, remark (it holds more than one value or a remark); NULL when it has one';

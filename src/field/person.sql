CREATE FUNCTION hygiene.normalize_person_name(value text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_normalize_person_name';
COMMENT ON FUNCTION hygiene.normalize_person_name(text) IS
	'A person''s name as it is displayed: given name first, capitals and particles as usual, initials J.P.; NULL when it is no name';

CREATE FUNCTION hygiene.parse_person_name(value text, OUT prefix text, OUT given text, OUT particle text, OUT family text, OUT suffix text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
	AS 'MODULE_PATHNAME', 'hygiene_parse_person_name';
COMMENT ON FUNCTION hygiene.parse_person_name(text) IS
	'The parts of a person''s name; a part that is not there is NULL. Remarks in brackets and a second person are left out';

CREATE FUNCTION hygiene.normalize_gender(value text, region text) RETURNS text
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_normalize_gender';
COMMENT ON FUNCTION hygiene.normalize_gender(text, text) IS
	'M, F, X (neither) or NULL from ISO 5218 codes, letters, words and forms of address; region is an ISO 3166 alpha-2 code or NULL';

CREATE FUNCTION hygiene.parse_birth_date(value text, region text) RETURNS date
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_parse_birth_date';
COMMENT ON FUNCTION hygiene.parse_birth_date(text, text) IS
	'A typed birth date: day first (month first in the US), ISO, month names, spreadsheet numbers; years 00 to 25 are 2000 to 2025; NULL when it is none or before 1900';

CREATE FUNCTION hygiene.birth_date_issue(value date, today date DEFAULT current_date) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1
	AS 'MODULE_PATHNAME', 'hygiene_birth_date_issue';
COMMENT ON FUNCTION hygiene.birth_date_issue(date, date) IS
	'What is wrong with a birth date: placeholder, future, too_old (over 125 years), minor (under 18), or NULL';

CREATE FUNCTION hygiene.is_placeholder(value text) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
	AS 'MODULE_PATHNAME', 'hygiene_is_placeholder';
COMMENT ON FUNCTION hygiene.is_placeholder(text) IS
	'Does the value stand for no value: n/a, test, -, xxx, 0000000000, asdf, junk addresses; an empty text does';

CREATE EXTENSION hygiene;
SET datestyle = ISO;
\pset null '(null)'
SELECT v AS value, r AS region, hygiene.parse_birth_date(v, r) AS date FROM (VALUES
 -- orders
 ('1980-12-31', NULL), ('31-12-1980', 'NL'), ('31.12.1980', 'DE'), ('31/12/1980', 'FR'), ('31 12 1980', NULL), ('1-3-1980', 'NL'), ('03/01/1980', 'US'), ('03/01/1980', 'GB'), ('3/1/1980', 'us'),
 ('12/31/1980', 'NL'), ('31/12/1980', 'US'), ('1980/12/31', NULL), ('1980.12.31.', 'HU'), ('19801231', NULL), ('31121980', 'NL'), ('12311980', 'US'), ('1121980', 'NL'), ('311280', 'NL'), ('123180', 'US'),
 -- two digits: 00 to 25 are this century
 ('31-12-80', 'NL'), ('1-1-00', NULL), ('31-12-25', NULL), ('1-1-26', NULL), ('80-12-31', NULL), ('1-1-''80', 'NL'),
 -- months
 ('31 december 1980', 'NL'), ('1 mrt 1980', 'NL'), ('1. März 1980', 'DE'), ('1er août 1980', 'FR'), ('December 31, 1980', 'US'), ('31st of December 1980', 'GB'), ('31-Dec-80', NULL), ('31dec1980', NULL), ('1980 Dec 31', NULL),
 ('31 de diciembre de 1980', 'ES'), ('5 października 1980 r.', 'PL'), ('3 gennaio 1980', 'IT'), ('5.X.1980', 'PL'), ('Wednesday 31 December 1980', 'GB'), ('31 foo 1980', NULL),
 -- spreadsheets and programs
 ('29586', 'NL'), ('29586.0', NULL), ('29586.75', NULL), ('1980-12-31 00:00:00', NULL), ('1980-12-31T23:00:00.000Z', NULL), ('31-12-1980 0:00', 'NL'), ('12/31/1980 12:00:00 AM', 'US'),
 -- none
 ('30-02-1980', 'NL'), ('29-02-1980', 'NL'), ('29-02-1981', 'NL'), ('29-02-1900', NULL), ('00-00-0000', 'NL'), ('0000-00-00', NULL), ('1980', NULL), ('12-1980', NULL), ('1-1-1-1980', NULL), ('0001-01-01', NULL), ('1753-01-01', NULL),
 ('1899-12-30', NULL), ('1850-05-05', NULL), ('9999-12-31', NULL), ('99999', NULL), ('123', NULL), ('onbekend', 'NL'), ('', NULL), ('-', NULL), ('31-13-1980', NULL), (NULL, 'NL')) t(v, r);
SELECT v AS value, hygiene.birth_date_issue(v::date, '2026-03-01') AS issue FROM (VALUES
 ('1980-12-31'), ('2026-03-01'), ('2026-03-02'), ('2008-03-01'), ('2008-03-02'), ('2008-02-29'), ('1901-03-01'), ('1901-02-28'), ('1900-06-15'), ('1850-05-05'), ('4713-01-01 BC'),
 ('1900-01-01'), ('1901-01-01'), ('1970-01-01'), ('1899-12-30'), ('1899-12-31'), ('1753-01-01'), ('0001-01-01'), ('1111-11-11'), ('9999-12-31'), ('infinity'), ('-infinity'), (NULL)) t(v);
-- 29 February comes of age on 1 March
SELECT hygiene.birth_date_issue('2008-02-29', '2026-02-28'), hygiene.birth_date_issue('2008-02-29', '2026-03-01');
-- the second argument is today unless given
SELECT hygiene.birth_date_issue(current_date + 1), hygiene.birth_date_issue(current_date), hygiene.birth_date_issue('1980-06-15');
-- every day of two centuries and its four usual spellings come back
SELECT count(*) AS days, count(*) FILTER (WHERE d IS DISTINCT FROM hygiene.parse_birth_date(to_char(d, 'DD-MM-YYYY'), 'NL')) AS day_first,
 count(*) FILTER (WHERE d IS DISTINCT FROM hygiene.parse_birth_date(to_char(d, 'MM/DD/YYYY'), 'US')) AS month_first,
 count(*) FILTER (WHERE d IS DISTINCT FROM hygiene.parse_birth_date(to_char(d, 'YYYYMMDD'), NULL)) AS compact,
 count(*) FILTER (WHERE d IS DISTINCT FROM hygiene.parse_birth_date(to_char(d, 'DDMMYYYY'), 'NL')) AS compact_day_first,
 count(*) FILTER (WHERE d IS DISTINCT FROM hygiene.parse_birth_date(to_char(d, 'FMDD FMMonth YYYY'), 'GB')) AS named
FROM (SELECT generate_series('1900-01-01', '2100-12-31', interval '1 day')::date) t(d);
-- the age limits against PostgreSQL's own age()
SELECT count(*) AS wrong FROM (SELECT generate_series('1899-06-01', '2026-07-01', interval '1 day')::date) t(d), (VALUES ('2026-03-01'::date), ('2024-02-29'), ('2025-02-28')) n(today)
WHERE hygiene.birth_date_issue(d, today) IS DISTINCT FROM 'placeholder'
AND hygiene.birth_date_issue(d, today) IS DISTINCT FROM CASE WHEN d > today THEN 'future' WHEN extract(year FROM age(today - 1, d)) >= 125 THEN 'too_old' WHEN extract(year FROM age(today, d)) < 18 THEN 'minor' END;
SELECT hygiene.parse_birth_date('31-12-1980', 'Holland');
DROP EXTENSION hygiene;

CREATE EXTENSION hygiene;
-- codes, names in several languages, abbreviations, old and formal names
SELECT value, hygiene.normalize_country(value)
FROM unnest(ARRAY['nl', 'NL', 'NLD', '528', 'Nederland', 'The Netherlands', 'Holland', 'Países Bajos', '荷兰', 'هولندا',
	'NL - Nederland', 'Nederland (NL)', 'UK', 'Schotland', 'Great Britain', 'U.S.A.', 'VS', 'United States of America', 'D', 'BRD',
	'Österreich', 'Oesterreich', 'Türkiye', 'Cote d''Ivoire', 'Viet Nam', 'Russian Federation', 'Korea, Republic of', 'Kosovo', 'EL',
	'Macedonia', 'Éire']) value;
-- what is no country, or more than one
SELECT value, hygiene.normalize_country(value)
FROM unnest(ARRAY['', ' ', 'Congo', 'Atlantis', 'n/a', 'EU', 'XX', 'Amsterdam', 'NL - Duitsland', 'Yugoslavia', repeat('Nederland', 1000)]) AS t(value)
WHERE hygiene.normalize_country(value) IS NOT NULL;
SELECT hygiene.normalize_country(NULL);
-- a code is itself
SELECT count(*), count(*) FILTER (WHERE hygiene.normalize_country(code) = code) AS same
FROM (SELECT chr(a) || chr(b) AS code FROM generate_series(65, 90) a, generate_series(65, 90) b) codes
WHERE hygiene.normalize_country(code) IS NOT NULL AND code NOT IN ('UK', 'EL', 'VS', 'VK', 'RF', 'SU');
-- usable in an index and a generated column
CREATE TABLE firm (country text, code text GENERATED ALWAYS AS (hygiene.normalize_country(country)) STORED);
INSERT INTO firm VALUES ('Duitsland'), ('Belgique'), ('nergens');
SELECT * FROM firm;

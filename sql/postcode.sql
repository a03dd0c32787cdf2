CREATE EXTENSION hygiene;
-- the form of the country
SELECT country, value, hygiene.normalize_postcode(value, country)
FROM (VALUES ('NL', '1234ab'), ('NL', 'NL-1234 AB'), ('NL', ' 1234  ab '), ('BE', 'B-1000'), ('DE', 'D-10115'), ('DE', '1067'), ('DE', '1067.0'),
	('FR', 'F-75008'), ('GB', 'sw1a1aa'), ('GB', 'SW1A OAA'), ('GB', 'S014 1AA'), ('IE', 'a65f4e2'), ('PL', '00950'), ('PL', '950'), ('CZ', '10000'),
	('SK', '1001'), ('SE', 'SE-11455'), ('GR', '10557'), ('PT', '1000205'), ('LV', '1010'), ('LT', '1103'), ('FI', '100'), ('NO', '150'), ('ES', '8001'),
	('IT', '118'), ('CH', 'CH-8001'), ('LU', 'L-1855'), ('MT', 'vlt1117'), ('US', '501'), ('US', '123456789'), ('CA', 'k1a0b1'), ('AU', '800'),
	('JP', '〒1000001'), ('BR', '01310100'), ('KE', 'ke 00100')) AS t(country, value);
-- not possible in the country
SELECT country, value, hygiene.normalize_postcode(value, country)
FROM (VALUES ('NL', '12345'), ('NL', '1234 SS'), ('NL', '1234'), ('NL', '0123 AB'), ('BE', '0999'), ('DE', '00000'), ('DE', '123'), ('GB', 'SW1A'),
	('GB', 'ZZ1 1AA'), ('FR', '7500A'), ('US', 'n/a'), ('NL', ''), ('NL', 'Amsterdam'), ('KE', 'Nairobi')) AS t(country, value)
WHERE hygiene.normalize_postcode(value, country) IS NOT NULL;
-- without a country
SELECT value, hygiene.normalize_postcode(value, NULL)
FROM unnest(ARRAY['1234ab', 'NL-1234AB', 'sw1a1aa', 'k1a0b1', 'D-10115', 'LT-01103', '00-950', '1000-205', '114 55', '10115', 'Amsterdam', 'n/a', '']) value;
-- the country may be written in any way; what is no country is as NULL
SELECT hygiene.normalize_postcode('1234ab', 'Nederland') AS name, hygiene.normalize_postcode('1067', 'DEU') AS alpha3,
	hygiene.normalize_postcode('1067', 'Atlantis') AS unknown, hygiene.normalize_postcode(NULL, 'NL') AS none;
-- twice is once
SELECT count(*) FILTER (WHERE once IS NOT NULL) > 20000 AS many, count(*) FILTER (WHERE hygiene.normalize_postcode(once, country) IS DISTINCT FROM once) AS changed
FROM (SELECT country, hygiene.normalize_postcode(n::text || suffix, country) AS once
	FROM generate_series(1, 99999, 37) n, unnest(ARRAY['', 'AB', '000']) suffix, unnest(ARRAY['NL', 'DE', 'US', 'PT', 'CZ', 'LT', 'PL', NULL]) country) codes;

-- Registered numbers: VAT, trade registers, IBAN, BIC, LEI.
CREATE EXTENSION hygiene;
SELECT v AS vat, c AS country, hygiene.normalize_vat_number(v, c)
FROM (VALUES ('NL 8104.33.941.B.01', NULL), ('810433941B01', 'nl'), ('810433941B01', NULL), ('NL001234567B01', NULL), ('403.019.261', 'BE'),
	('BTW BE 0403.019.261', NULL), ('DE136695976', NULL), ('DE136695977', NULL), ('USt-IdNr. DE 136 695 976', 'DE'), ('40 303 265 045', 'FR'),
	('GB 980 7806 84', 'GB'), ('980780684', 'UK'), ('094259216', 'GR'), ('CHE-107.787.577 MWST', 'CH'), ('988077917', 'NO'), ('U13585627', 'AT'),
	('B58378431', 'ES'), ('00743110157', 'IT'), ('123456789', 'US'), ('DE136695976', 'NL'), ('', 'NL'), (NULL, 'NL')) AS t(v, c);
SELECT v AS number, c AS country, hygiene.normalize_registration_number(v, c)
FROM (VALUES ('KvK 1234 5678', 'NL'), ('1234567', 'NL'), ('123456789', 'NL'), ('00000000', 'NL'), ('000012345678', 'NL'), ('0403.019.261', 'BE'),
	('HRB 12345', 'DE'), ('Amtsgericht München, HRB 12345', 'DE'), ('HRB 12345 B (Charlottenburg)', NULL), ('552 008 443', 'FR'),
	('RCS Paris B 552 008 443', 'FR'), ('73282932000074', 'FR'), ('73282932000075', 'FR'), ('35600000049837', 'FR'), ('sc123456', 'GB'),
	('1234567', 'GB'), ('988 077 917', 'NO'), ('556188-8404', 'SE'), ('13585628', 'DK'), ('2077474-0', 'FI'), ('0000127206', 'PL'),
	('CHE-107.787.577', NULL), ('FN 56247 t', 'AT'), ('MI-1234567', 'IT'), ('B58378431', 'ES'), ('C 12345', 'MT'), ('B 12345', 'LU'), ('abc', 'LU'), (NULL, NULL)) AS t(v, c);
SELECT v AS iban, hygiene.normalize_iban(v)
FROM unnest(ARRAY['IBAN: nl91 abna 0417 1643 00', 'NL91ABNA0417164301', 'DE8937040044053201300', 'BE68 5390 0754 7034', 'GB29 NWBK 6016 1331 9268 19', 'ＮＬ91ABNA0417164300', '']) AS v;
SELECT v AS bic, hygiene.normalize_bic(v) FROM unnest(ARRAY['abnanl2axxx', 'ABNANL2A', 'BIC: ABNANL2A', 'DEUTDEFF500', 'ABNAZZ2A', 'ABNANL2']) AS v;
SELECT v AS lei, hygiene.normalize_lei(v) FROM unnest(ARRAY['5493001kjtiigc8y1r12', '5493001KJTIIGC8Y1R13', NULL]) AS v;
-- a country is two letters or nothing
SELECT hygiene.normalize_vat_number('NL810433941B01', '');
SELECT hygiene.normalize_vat_number('NL810433941B01', 'Nederland');

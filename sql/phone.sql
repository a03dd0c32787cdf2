CREATE EXTENSION hygiene;

-- the same number in the spellings people use
SELECT value, region, hygiene.normalize_phone(value, region)
FROM (VALUES
	('0612345678', 'NL'), ('06-12345678', 'NL'), ('+31 (0)6 12 34 56 78', NULL), ('0031612345678', NULL),
	('612345678', 'NL'), ('612345678.0', 'NL'), ('6.12345678E8', 'NL'), ('31612345678', 'nl'),
	('Mob. 06-12345678', 'NL'), ('T0612345678', 'NL'), ('06-12345678 (privé)', 'NL'), ('06 12345678 werk', 'NL'),
	('++31612345678', 'BE'), ('+31+31612345678', NULL), ('tel:+31-6-12345678', NULL),
	('tel:6-12345678;phone-context=+31', NULL), ('０６－１２３４５６７８', 'NL'), ('٠٦١٢٣٤٥٦٧٨', 'NL'),
	(E'\u202a+31\u00a06\u00a012345678\u202c', NULL), ('06 12345678 / 020 6241111', 'NL'),
	('06-12345678; 020-6241111', 'NL'), (E'06-12345678\n020-6241111', 'NL'),
	('+0612345678', 'NL'), ('+31 31 6 12345678', NULL), ('06-12345678 (2)', 'NL'), ('06,12345678', 'NL'),
	('+34 (0)612345678', NULL), ('0031612345678', 'AU'), ('+229 01 90 01 12 34', NULL)
) AS given (value, region);

-- extensions
SELECT value, hygiene.normalize_phone(value, 'NL')
FROM unnest(ARRAY['020 6241111 tst. 12', '020-6241111 toestel 12', '020 624 1111 ext 12', '020 624 1111 x12',
	'020 624 1111 #12', '+31206241111;ext=12', '020 624 11 11 toestelnr. 0012']) AS value;
SELECT hygiene.normalize_phone('030 901820-12', 'DE') AS direct_dial, hygiene.normalize_phone('030 901820 Durchwahl -12', 'DE') AS named;

-- no number: nothing is guessed
SELECT value, hygiene.normalize_phone(value, 'NL')
FROM unnest(ARRAY['', 'n.v.t.', '-', '06-l2345678', '06123456o8', '1', '06-1234567', '06123456789012', '6.123E+08', '+999123456789']) AS value;
-- without a region only what is international by itself
SELECT hygiene.normalize_phone('0612345678', NULL), hygiene.normalize_phone('0612345678', 'ZZ'), hygiene.normalize_phone(NULL, 'NL'),
	hygiene.normalize_phone('0031612345678', 'US');

-- type and validity
SELECT value, hygiene.normalize_phone(value, region), hygiene.phone_type(value, region), hygiene.phone_validity(value, region)
FROM (VALUES
	('0612345678', 'NL'), ('0206241111', 'NL'), ('08001234', 'NL'), ('0900 1234', 'NL'), ('088 1234567', 'NL'), ('085 1234567', 'NL'),
	('2015550123', 'US'), ('1-800-FLOWERS', 'US'), ('+44 7700 900123', NULL), ('+44 7700 200123', NULL),
	('+31 66 1234567', NULL), ('+31 61 00000000', NULL), ('+39 212345678', NULL), ('+31000000000', NULL), ('geen', 'NL')
) AS given (value, region);
SELECT hygiene.phone_type(NULL, 'NL'), hygiene.phone_validity(NULL, 'NL');

-- a region is a code, not a name
SELECT hygiene.normalize_phone('0612345678', 'Nederland');
SELECT hygiene.phone_type('0612345678', 'NLD');
SELECT hygiene.phone_validity('0612345678', '31');

-- generated columns and indexes may use them
CREATE TABLE contact (phone text, region text, phone_e164 text GENERATED ALWAYS AS (hygiene.normalize_phone(phone, region)) STORED);
CREATE UNIQUE INDEX ON contact (hygiene.normalize_phone(phone, region));
INSERT INTO contact VALUES ('06-12345678', 'NL');
INSERT INTO contact VALUES ('+31 6 12345678', 'BE');

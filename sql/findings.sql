-- Findings: what is wrong with the rows there are.
CREATE EXTENSION hygiene;
SELECT hygiene.load_disposable_domains('{mailinator.com}');
CREATE TABLE contact (id int PRIMARY KEY, first text, last varchar(12), email text, phones text[], born date, zip text, land text, site text, tax text, removed timestamptz);
INSERT INTO contact VALUES
    (1, 'Anna', 'Bakker', 'anna@bakker-brood.nl', '{+31612345678}', '1980-02-03', '1234 AB', 'NL', 'https://bakker-brood.nl', 'NL004495445B01', NULL),
    (2, 'n/a', 'SMIT', 'anna@gmial.com', '{06-12345678}', '2999-01-01', '12', 'Atlantis', 'geen', 'NL12', NULL),
    (3, 'Kees', 'jan', 'info@x.nl; x@mailinator.com', '{020 1234567 (thuis),123}', '1900-01-01', 'SW1A1AA', 'UK', 'x y', NULL, NULL),
    (4, NULL, '', 'broken', NULL, current_date - 3, NULL, NULL, NULL, NULL, NULL),
    (5, 'n/a', 'n/a', 'broken', NULL, '2999-01-01', NULL, NULL, NULL, NULL, now());
SELECT count(*) FROM hygiene.register('contact', 'person', '{"given_name": "first", "family_name": "last", "email": "email", "phone": "phones", "birth_date": "born", "postcode": "zip", "country": "land", "deleted": "removed"}', 'NL');
SELECT key, column_name, code, severity, CASE WHEN code = 'birth_date_minor' THEN '...' ELSE value END AS value, suggestion FROM hygiene.findings('contact') ORDER BY key::int, column_name, code, value;
-- a normalization says which columns; broken rules are findings, whatever they do on writing
SELECT hygiene.add_normalization('contact', '{site:website,tax:tax_number}');
SELECT hygiene.add_validation('contact', 'has name', 'hygiene.is_filled(last)', 'reject', 'A family name is needed.');
SELECT hygiene.add_validation('contact', 'born and named', 'born IS NULL OR first IS NOT NULL', 'finding');
SELECT key, column_name, code, severity, CASE WHEN code LIKE 'birth_date%' THEN '...' ELSE value END AS value, suggestion FROM hygiene.findings('contact') ORDER BY key::int, column_name, code;
-- birth dates as text, and of three columns
CREATE TABLE old (id int PRIMARY KEY, name text, born text, d int, m int, y int);
INSERT INTO old VALUES (1, 'Jan Smit', '31-12-1980', 31, 12, 1980), (2, 'Piet Smit', 'yesterday', 31, 2, 1980), (3, 'Kees Smit', '', NULL, NULL, NULL), (4, 'Joop Smit', '1-1-2999', 1, 1, 2999);
SELECT count(*) FROM hygiene.register('old', 'person', '{"full_name": "name", "birth_date": "born"}');
SELECT * FROM hygiene.findings('old') ORDER BY key;
SELECT count(*) FROM hygiene.register('old', 'person', '{"full_name": "name", "birth_date": ["y", "m", "d"]}');
SELECT * FROM hygiene.findings('old') ORDER BY key;
-- a table that is not registered has its rules
CREATE TABLE orders (id int PRIMARY KEY, amount numeric);
SELECT * FROM hygiene.findings('orders');
SELECT hygiene.add_validation('orders', 'positive', 'amount > 0', 'finding', 'An amount is above 0.');
INSERT INTO orders VALUES (1, 3), (2, -3), (3, NULL);
SELECT * FROM hygiene.findings('orders');
-- with the reader's rights
CREATE ROLE regress_findings_reader;
GRANT USAGE ON SCHEMA hygiene TO regress_findings_reader;
SET ROLE regress_findings_reader;
SELECT * FROM hygiene.findings('orders');
RESET ROLE;
GRANT SELECT ON orders TO regress_findings_reader;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY few ON orders USING (id = 1);
SET ROLE regress_findings_reader;
SELECT * FROM hygiene.findings('orders');
RESET ROLE;
DROP OWNED BY regress_findings_reader;
DROP ROLE regress_findings_reader;

-- The guard rules most candidates out by a few columns.  It must find what comparing all of them finds: random people and companies
-- that are much alike are saved one by one, and the guard's pairs are held against those of the whole identities.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
-- one of these, by chance that is the same in every run
CREATE FUNCTION any_of(seed text, VARIADIC choices text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT choices[1 + ('x' || substr(md5(seed), 1, 7))::bit(28)::int % cardinality(choices)] $$;
CREATE TABLE person (id int PRIMARY KEY, given text, middle text, family text, birth_name text, born date, mail text, tel text, mobile text, street text, postcode text,
                     city text, country text, company text, number text);
INSERT INTO person
SELECT n, any_of(n || 'given', 'Jan', 'Jan', 'Johannes', 'J.', 'Jan Willem', 'Mirjam', 'Miriam', 'Maria', 'Anna', 'Annemarie', 'Anne Marie', 'Bob', 'Robert', 'X', NULL, 'n.v.t.'),
    any_of(n || 'middle', NULL, NULL, 'van', 'de', 'van der'),
    any_of(n || 'family', 'Jansen', 'Janssen', 'Jansen', 'de Vries', 'Vries-Jansen', 'Dijk', 'Dyk', 'Zuidema', 'Zuidemma', 'Oosterhuis', 'Jan', NULL) || any_of(n || 'family2', '', 'ma', 'stra', 'kamp', 'veld', 'huizen', 'burg', ' Bakker', ' Visser', 'berg'),
    any_of(n || 'birth', NULL, NULL, NULL, NULL, 'Jansen', 'Zuidema', 'de Vries'),
    any_of(n || 'born', '1980-02-03', '1980-03-02', '1980-02-08', '1981-02-03', '1950-07-11', '1950-11-07', '1900-01-01', '1990-01-01', NULL, NULL)::date + 366 * any_of(n || 'year', '0', '0', '3', '6', '10', '14', '21', '25')::int,
    any_of(n || 'mail', NULL, NULL, 'jan.jansen@gmail.com', 'Jan.Janssen@GMail.com', 'janjansen+crm@googlemail.com', 'jan.jansen@bakkerij-smit.nl', 'info@bakkerij-smit.nl', 'jan_jansen@ziggo.nl',
           'zuidema@x-y.nl', 'zuidemma@x-y.nl', 'mirjam@oosterhuis.nl; mirjam@gmail.com', 'any@jan-jansen.fastmail.com', 'Jan <JAN.JANSEN@ziggo.nl>', '"jan"@x', 'm.dijk@kpn.com', 'm.dyk@kpn.com'),
    any_of(n || 'tel', NULL, NULL, '020 6123456', '+31 20 6123457', '0206123465', '(020) 612 34 56', '030-2345678', 'tel. 030 2345679 (thuis)', '0800 FLOWERS', '112'),
    any_of(n || 'mobile', NULL, '06-12345678', '0031612345678', '+31 (0)6 12345687', '06 12345679 / 020 6123456', '06-87654321', '+44 7911 123456', '07911 123457'),
    any_of(n || 'street', NULL, 'Kerkstraat 3', 'Kerkstr. 3 bis', 'Kerkstraat 33', 'Kerkstraat', 'Dorpsstraat 12-2', 'Dorpsstr 12', '12 High Street', 'Plein 1944 nr. 3', 'Postbus 33', 'Kerkstraat '),
    any_of(n || 'postcode', NULL, '4321 BA', '4321BA', '4321 BB', 'NL-4321 BA', '1017 GA', '80331', 'SW1A 1AA'),
    any_of(n || 'city', NULL, 'Goes', 'GOES', 'Goess', 'Amsterdam', 'Amstredam', 'München', 'Muenchen', 'Den Haag', '''s-Gravenhage'),
    any_of(n || 'country', NULL, NULL, 'NL', 'Nederland', 'GB', 'DE'),
    any_of(n || 'company', NULL, NULL, NULL, 'Bakkerij Smit B.V.', 'Smit Bakkerij', 'Smit', 'Zuidema & Zn'),
    any_of(n || 'number', NULL, NULL, NULL, NULL, NULL, NULL, 'A-1001', 'a1001', 'A-1002', 'A-1010')
FROM generate_series(1, 700) n;
-- values of more than an identity holds
INSERT INTO person (id, given, family, mail, tel, street, postcode, city)
SELECT 700 + n, 'Jan ' || (SELECT string_agg('x' || i, ' ') FROM generate_series(1, 9) i), 'Jansen-Aa-Bb-Cc-Dd-Ee-Ff-Gg',
       (SELECT string_agg(format('jan%s@x-y%s.nl', i, i + n), '; ') FROM generate_series(1, 9) i), (SELECT string_agg('0612345' || i + n, '; ') FROM generate_series(600, 609) i),
       'Kerkstraat 3', '4321 BA', 'Goes' FROM generate_series(1, 12) n;
CREATE TABLE company (id int PRIMARY KEY, name text, alias text, site text, mail text, tel text, street text, postcode text, city text, tax text, registration text);
INSERT INTO company
SELECT n, any_of(n || 'name', 'Bakkerij Smit B.V.', 'Bakkerij Smit', 'Smit Bakkerijen BV', 'Bakkerij Smits', 'Zuidema Transport', 'Zuidema Transport GmbH', 'Zuidema', 'IBM', 'International Business Machines', NULL) || any_of(n || 'name2', '', ' Oost', ' West', ' Zuid', ' Logistiek', ' Makelaars', ' Goes', ' Nederland', ' Advies', ' en Zonen'),
    any_of(n || 'alias', NULL, NULL, NULL, 'Smit', 'Bakkerij Smit'),
    any_of(n || 'site', NULL, NULL, 'www.bakkerij-smit.nl', 'https://bakkerij-smit.nl/brood', 'bakkerij-smits.nl', 'zuidema.com'),
    any_of(n || 'mail', NULL, NULL, 'info@bakkerij-smit.nl', 'verkoop@bakkerij-smit.nl', 'inf@bakkerij-smit.nl', 'zuidema@gmail.com', 'info@zuidema.com'),
    any_of(n || 'tel', NULL, '020 6123456', '+31 20 6123457', '0206123465', '030-2345678'),
    any_of(n || 'street', NULL, 'Kerkstraat 3', 'Kerkstr. 3 bis', 'Kerkstraat 33', 'Dorpsstraat 12-2', 'Postbus 33'),
    any_of(n || 'postcode', NULL, '4321 BA', '4321BA', '4321 BB', '1017 GA'),
    any_of(n || 'city', NULL, 'Goes', 'Goess', 'Amsterdam', 'Utrecht'),
    any_of(n || 'tax', NULL, NULL, NULL, 'NL820563945B01', 'NL 8205.63.945.B01', 'NL001234567B01', '820563945'),
    any_of(n || 'registration', NULL, NULL, NULL, '12345678', '12345687')
FROM generate_series(1, 350) n;

-- the rows one by one
CREATE FUNCTION save_all(source regclass, target regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    n int;
BEGIN
    FOR n IN EXECUTE format('SELECT id FROM %s ORDER BY id', source) LOOP
        BEGIN
            EXECUTE format('INSERT INTO %s SELECT * FROM %s WHERE id = $1', target, source) USING n;
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;
\set person_mapping '{"given_name": "given", "middle_name": "middle", "family_name": "family", "birth_name": "birth_name", "birth_date": "born", "email": "mail", "phone": ["tel", "mobile"], "street": "street", "postcode": "postcode", "city": "city", "country": "country", "organization": "company", "external_id": "number"}'
\set company_mapping '{"name": "name", "alias": "alias", "website": "site", "email": "mail", "phone": "tel", "street": "street", "postcode": "postcode", "city": "city", "tax_number": "tax", "registration_number": "registration"}'
-- what a guard of any threshold has to find: every pair that shares a key, by their whole identities
SELECT count(*) > 0 FROM hygiene.register('person', 'person', :'person_mapping', 'NL');
SELECT count(*) > 0 FROM hygiene.register('company', 'organization', :'company_mapping', 'NL');
CREATE TABLE person_pair AS
    WITH i AS MATERIALIZED (SELECT p.id, hygiene.identity(p) AS identity FROM person p)
    SELECT a.id AS id, b.id AS older, hygiene.match_probability(a.identity, b.identity) AS probability, hygiene.shared_role(a.identity, b.identity, '{email,external_id}') AS role
    FROM i a JOIN i b ON b.id < a.id WHERE hygiene.shares_key(a.identity, b.identity);
CREATE TABLE company_pair AS
    WITH i AS MATERIALIZED (SELECT c.id, hygiene.identity(c) AS identity FROM company c)
    SELECT a.id AS id, b.id AS older, hygiene.match_probability(a.identity, b.identity) AS probability, hygiene.shared_role(a.identity, b.identity, '{tax_number}') AS role
    FROM i a JOIN i b ON b.id < a.id WHERE hygiene.shares_key(a.identity, b.identity);
SELECT (SELECT count(*) > 5000 FROM person_pair), (SELECT count(*) > 2000 FROM company_pair);

-- refused are those of whom one that was let in before is a duplicate, and no others
CREATE TABLE refusing (LIKE person INCLUDING ALL);
SELECT count(*) > 0 FROM hygiene.register('refusing', 'person', :'person_mapping', 'NL');
SELECT hygiene.create_index('refusing') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('refusing', 'block', 0.95, 0.6);
SELECT save_all('person', 'refusing');
SELECT count(*) > 100 FROM refusing;
SELECT * FROM person_pair p JOIN refusing USING (id) JOIN refusing o ON o.id = p.older WHERE p.probability >= 0.95;
SELECT * FROM person WHERE id NOT IN (SELECT id FROM refusing) AND id NOT IN (SELECT p.id FROM person_pair p JOIN refusing o ON o.id = p.older WHERE p.probability >= 0.95);
-- filed are those between: up to ten of a row
SELECT count(*) > 100 FROM hygiene.duplicate_inbox WHERE table_name = 'refusing';
CREATE VIEW filed AS SELECT table_name, key::int AS id, duplicate_key::int AS older, probability FROM hygiene.duplicate_inbox;
CREATE TABLE expected AS
    SELECT p.id, p.older, p.probability FROM person_pair p JOIN refusing USING (id) JOIN refusing o ON o.id = p.older WHERE p.probability >= 0.6;
SELECT id, older FROM filed WHERE table_name = 'refusing' EXCEPT SELECT id, older FROM expected;
SELECT id, older FROM expected WHERE id IN (SELECT id FROM expected GROUP BY id HAVING count(*) <= 10) EXCEPT SELECT id, older FROM filed WHERE table_name = 'refusing';
SELECT id FROM expected GROUP BY id HAVING count(*) > 10 AND (SELECT count(*) FROM filed f WHERE f.table_name = 'refusing' AND f.id = expected.id) <> 10;

-- an equal mailbox or number is enough, however little else is alike
CREATE TABLE exact (LIKE person INCLUDING ALL);
SELECT count(*) > 0 FROM hygiene.register('exact', 'person', :'person_mapping', 'NL');
SELECT hygiene.create_index('exact') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('exact', 'block', 0.99, exact => '{email,external_id}');
SELECT save_all('person', 'exact');
SELECT * FROM person_pair p JOIN exact USING (id) JOIN exact o ON o.id = p.older WHERE p.probability >= 0.99 OR p.role IS NOT NULL;
SELECT * FROM person WHERE id NOT IN (SELECT id FROM exact) AND id NOT IN (SELECT p.id FROM person_pair p JOIN exact o ON o.id = p.older WHERE p.probability >= 0.99 OR p.role IS NOT NULL);
-- and nothing else, when there is no threshold
TRUNCATE exact;
SELECT hygiene.add_duplicate_guard('exact', 'block', NULL, exact => '{email,external_id}');
SELECT save_all('person', 'exact');
SELECT count(*) > 100 FROM exact;
SELECT * FROM person_pair p JOIN exact USING (id) JOIN exact o ON o.id = p.older WHERE p.role IS NOT NULL;
SELECT * FROM person WHERE id NOT IN (SELECT id FROM exact) AND id NOT IN (SELECT p.id FROM person_pair p JOIN exact o ON o.id = p.older WHERE p.role IS NOT NULL);

-- common names, and no column for a name at birth: nobody agrees on a rare one
CREATE TABLE usual (LIKE person INCLUDING ALL);
INSERT INTO usual SELECT * FROM person WHERE id <= 400;
UPDATE usual SET given = any_of(id || 'g', 'Jan', 'Maria', 'Anna', given), family = any_of(id || 'f', 'Jansen', 'de Vries', 'Jansen', family);
SELECT count(*) > 0 FROM hygiene.register('usual', 'person', :'person_mapping'::jsonb - 'birth_name', 'NL');
CREATE TABLE usual_pair AS
    WITH i AS MATERIALIZED (SELECT p.id, hygiene.identity(p) AS identity FROM usual p)
    SELECT a.id AS id, b.id AS older, hygiene.match_probability(a.identity, b.identity) AS probability
    FROM i a JOIN i b ON b.id < a.id WHERE hygiene.shares_key(a.identity, b.identity);
CREATE TABLE common (LIKE person INCLUDING ALL);
SELECT count(*) > 0 FROM hygiene.register('common', 'person', :'person_mapping'::jsonb - 'birth_name', 'NL');
SELECT hygiene.create_index('common') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('common', 'block', 0.9);
SELECT save_all('usual', 'common');
SELECT count(*) > 50 FROM common;
SELECT * FROM usual_pair p JOIN common USING (id) JOIN common o ON o.id = p.older WHERE p.probability >= 0.9;
SELECT * FROM usual WHERE id NOT IN (SELECT id FROM common) AND id NOT IN (SELECT p.id FROM usual_pair p JOIN common o ON o.id = p.older WHERE p.probability >= 0.9);

-- companies
CREATE TABLE firm (LIKE company INCLUDING ALL);
SELECT count(*) > 0 FROM hygiene.register('firm', 'organization', :'company_mapping', 'NL');
SELECT hygiene.create_index('firm') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('firm', 'block', 0.95, 0.6);
SELECT save_all('company', 'firm');
SELECT count(*) > 50 FROM firm;
SELECT * FROM company_pair p JOIN firm USING (id) JOIN firm o ON o.id = p.older WHERE p.probability >= 0.95;
SELECT * FROM company WHERE id NOT IN (SELECT id FROM firm) AND id NOT IN (SELECT p.id FROM company_pair p JOIN firm o ON o.id = p.older WHERE p.probability >= 0.95);
SELECT id, older FROM filed WHERE table_name = 'firm' EXCEPT SELECT p.id, p.older FROM company_pair p JOIN firm USING (id) JOIN firm o ON o.id = p.older WHERE p.probability >= 0.6;

-- by a model of its own
SELECT FROM hygiene.train('person');
SELECT hygiene.model_of('person') IS NOT NULL;
CREATE TABLE trained_pair AS
    WITH i AS MATERIALIZED (SELECT p.id, hygiene.identity(p) AS identity FROM person p)
    SELECT a.id AS id, b.id AS older, hygiene.match_probability(a.identity, b.identity, hygiene.model_of('person')) AS probability
    FROM i a JOIN i b ON b.id < a.id JOIN person_pair p ON (p.id, p.older) = (a.id, b.id);
SELECT hygiene.create_index('person') IS NOT NULL;
CREATE TEMP TABLE again AS TABLE person;
TRUNCATE person;
SELECT hygiene.add_duplicate_guard('person', 'block', 0.9);
SELECT save_all('again', 'person');
SELECT count(*) > 50 FROM person;
SELECT * FROM trained_pair p JOIN person USING (id) JOIN person o ON o.id = p.older WHERE p.probability >= 0.9;
SELECT * FROM again WHERE id NOT IN (SELECT id FROM person) AND id NOT IN (SELECT p.id FROM trained_pair p JOIN person o ON o.id = p.older WHERE p.probability >= 0.9);

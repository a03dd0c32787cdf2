-- Finding: duplicates, matches between tables, look-ups by record and by words, explanations.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    n bigint; d text; h text;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN 'ok ' || n;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '));
END $$;

CREATE TABLE contact (id int PRIMARY KEY, first_name text, last_name text, birth_date date, email text, email2 text, phone text, street text, postcode text, city text, note text);
INSERT INTO contact (id, first_name, last_name, birth_date, email, phone, street, postcode, city, note) VALUES
(1, 'Mirjam', 'de Boer', '1980-02-03', 'mirjam.deboer@gmail.com', '06-12345678', 'Dorpsstraat 1', '1234 AB', 'Utrecht', 'known customer'),
(2, 'Mirjam', 'den Boer', '1980-02-03', 'm.denboer@werk.nl', '+31 6 1234 5678', 'Kerkweg 9', '9876 ZZ', 'Groningen', 'the same, entered again'),
(3, 'Jan', 'de Vries', '1950-05-03', NULL, '020-6241111', 'Dorpsstraat 5', '1234 AB', 'Utrecht', 'father'),
(4, 'Jan', 'de Vries', '1980-07-22', NULL, '020-6241111', 'Dorpsstraat 5', '1234 AB', 'Utrecht', 'son'),
(5, 'Anna', 'Bakker', '2001-06-01', 'fambakker@ziggo.nl', '020-6249999', 'Laan 3', '1071 AA', 'Amsterdam', 'twin'),
(6, 'Sophie', 'Bakker', '2001-06-01', 'fambakker@ziggo.nl', '020-6249999', 'Laan 3', '1071 AA', 'Amsterdam', 'twin'),
(7, 'Kees', 'Mulder', NULL, 'info@acme.nl', '020-5551234', 'Kade 1', '1019 AB', 'Amsterdam', 'colleague'),
(8, 'Petra', 'Dijkstra', NULL, 'info@acme.nl', '020-5551234', 'Kade 1', '1019 AB', 'Amsterdam', 'colleague'),
(9, 'Wouter', 'Oosterhuis', '1971-11-30', 'wouter@oosterhuis.nl', '0031-6-87654321', 'Singel 100', '1012 AA', 'Amsterdam', NULL),
(10, 'W.', 'Oosterhuis', NULL, 'Wouter@Oosterhuis.nl', NULL, NULL, NULL, NULL, 'newsletter'),
(11, 'Saskia', 'van den Heuvel', '1966-01-09', 'saskia@heuvel.nl', '06 55555111', 'Brink 2', '7411 AA', 'Deventer', NULL),
(12, 'Heuvel', 'Saskia', '1966-01-09', 'saskia@heuvel.nl', NULL, NULL, NULL, 'Deventer', 'names swapped'),
(13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'empty'),
(14, '', 'n/a', NULL, 'none', '0000000000', '', '', '', 'nothing said'),
(15, 'Jürgen', 'Müller', '1959-09-09', NULL, NULL, NULL, NULL, 'Köln', NULL),
(16, 'Juergen', 'Mueller', '1959-09-09', NULL, NULL, NULL, NULL, 'Koeln', NULL);

SELECT try($$SELECT * FROM hygiene.find_duplicates('contact')$$);
SELECT try($$SELECT * FROM hygiene.find_duplicates('nowhere')$$);
SELECT try($$SELECT * FROM hygiene.find_duplicates(NULL)$$);
SELECT count(*) FROM hygiene.register('contact', region => 'NL');
SELECT try($$SELECT * FROM hygiene.find_duplicates('contact', 2)$$);
SELECT try($$SELECT * FROM hygiene.find_duplicates('contact', NULL)$$);
SELECT try($$SELECT * FROM hygiene.find_duplicates('contact', 'NaN')$$);

-- duplicates are found and nobody else is, with and without an index
SELECT key_a, key_b FROM hygiene.find_duplicates('contact') ORDER BY key_a::int, key_b::int;
SELECT hygiene.create_index('contact');
SELECT key_a, key_b, probability > 0.95 AS probable, weight > 0 AS weighs FROM hygiene.find_duplicates('contact') ORDER BY key_a::int, key_b::int;
SELECT key_a, key_b, field, a_value, b_value, level, sign(round(weight)) AS weight FROM (VALUES ('1', '2'), ('3', '4')) v(key_a, key_b), hygiene.explain_pair('contact', key_a, key_b);

-- one answer, whoever asks
SELECT count(*) AS pairs, bool_and(d.probability = p.probability AND d.weight = p.weight AND d.probability = l.probability) AS same
FROM hygiene.find_duplicates('contact', 0.5) d
JOIN contact a ON a.id = d.key_a::int
CROSS JOIN LATERAL (SELECT hygiene.match_probability(hygiene.identity(a), hygiene.identity(b)), hygiene.match_weight(hygiene.identity(a), hygiene.identity(b))
                    FROM contact b WHERE b.id = d.key_b::int) p(probability, weight)
CROSS JOIN LATERAL (SELECT l.probability FROM hygiene.find_like('contact', to_jsonb(a), 0.5, 100) l WHERE l.key = d.key_b) l;
SELECT a.id, array_agg(x.key ORDER BY x.key::int) AS duplicates FROM contact a, hygiene.duplicates_of('contact', a.id::text) x GROUP BY 1 ORDER BY 1;
SELECT x.key, x.record ->> 'note' AS note FROM hygiene.duplicates_of('contact', '2') x;
SELECT try($$SELECT * FROM hygiene.duplicates_of('contact', '999')$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('contact', 'one')$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('contact', NULL)$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('contact', '1', 7)$$);
SELECT try($$SELECT * FROM hygiene.explain_pair('contact', '1', '999')$$);
SELECT count(*) FROM hygiene.explain_pair('contact', '13', '1');

-- do we know this one already?
SELECT what, key FROM (VALUES
    ('roles', '{"given_name": "Miriam", "family_name": "de Boer", "birth_date": "1980-02-03", "email": "privat@boer.de", "phone": "0612345678"}'::jsonb),
    ('columns', '{"first_name": "Miriam", "last_name": "de Boer", "birth_date": "3-2-1980", "phone": "(06) 1234 56 78"}'),
    ('a whole record', '{"id": 77, "first_name": "Mirjam", "last_name": "Boer", "birth_date": "1980-02-03T00:00:00", "note": "new", "email": null, "city": ""}'),
    ('full name', '{"full_name": "mevr. M. de Boer", "email": "mirjam.deboer@gmail.com"}'),
    ('array', '{"full_name": "Mirjam de Boer", "email": ["x@y.nl", "Mirjam.DeBoer+news@googlemail.com"], "phone": []}'),
    ('date in words', '{"full_name": "Mirjam de Boer", "birth_date": "3 februari 1980"}'),
    ('date in dots', '{"full_name": "Mirjam de Boer", "birth_date": "03.02.1980"}'),
    ('date as number', '{"full_name": "Mirjam de Boer", "birth_date": 19800203}'),
    ('somebody else', '{"full_name": "Piet Paulusma", "birth_date": "1956-12-15", "email": "piet@weer.nl"}'),
    ('sister', '{"full_name": "Marieke de Boer", "birth_date": "1983-04-05", "phone": "06-12345678"}'),
    ('nothing', '{}'), ('nulls', '{"email": null, "given_name": ""}'), ('a mailbox of all', '{"full_name": "Joost Smits", "email": "info@acme.nl"}')) v(what, record)
LEFT JOIN LATERAL hygiene.find_like('contact', v.record) ON true ORDER BY what, key;
SELECT try($$SELECT * FROM hygiene.find_like('contact', '{"colour": "red"}')$$);
SELECT try($$SELECT * FROM hygiene.find_like('contact', '[]')$$);
SELECT try($$SELECT * FROM hygiene.find_like('contact', NULL)$$);
SELECT try($$SELECT * FROM hygiene.find_like('contact', '{"full_name": {"a": 1}}')$$);
SELECT try($$SELECT * FROM hygiene.find_like('contact', '{"birth_date": "not a date"}')$$);
SELECT count(*) FROM hygiene.find_like('contact', '{"full_name": "Mirjam de Boer", "birth_date": "1980-02-03"}', 0.5, 1);
SELECT try($$SELECT * FROM hygiene.find_like('contact', '{"full_name": "Mirjam de Boer"}', 0.5, -1)$$);
SELECT try($$SELECT * FROM hygiene.find_like('contact', '{"full_name": "Mirjam de Boer"}', 1.5)$$);

-- a search box
SELECT words, array_agg(key ORDER BY score DESC, key) FILTER (WHERE key IS NOT NULL) AS keys
FROM unnest(ARRAY['mirjam de boer', 'boer mirjam', 'Miriam Boer', 'mirjan den boer', 'Boer, M.', 'mirjam.deboer@gmail.com', 'MIRJAM.DEBOER@GMAIL.COM', 'Miriam de Boer mirjam@elders.nl', 'Miriam Boer 06-98765432', '0612345678', '+31 6 1234 5678', '06-12 34 56 78',
    'de vries utrecht', 'jan de vries 1950-05-03', 'de vries 22-07-1980', 'oosterhuis', 'osterhuis wouter', 'muller jurgen', 'Müller', 'van den heuvel saskia', 'bakker 1071AA', 'xyzzy plugh', '', '   ', '''; DROP TABLE contact; --', '%', '\', '€€€'])
     WITH ORDINALITY AS w(words, place)
LEFT JOIN LATERAL hygiene.search('contact', words) ON true GROUP BY words, place ORDER BY place;
SELECT count(*) FROM hygiene.search('contact', NULL);
SELECT count(*) FROM hygiene.search('contact', repeat('mirjam boer ', 5000));
SELECT count(*) FROM hygiene.search('contact', 'amsterdam', 2);
DROP INDEX contact_hygiene_identity;
SELECT words, array_agg(key ORDER BY score DESC, key) AS keys_without_index FROM unnest(ARRAY['mirjam de boer', 'Miriam Boer', 'oosterhuis']) words, hygiene.search('contact', words) GROUP BY 1 ORDER BY 1;
SELECT key FROM hygiene.find_like('contact', '{"full_name": "Mirjam de Boer", "birth_date": "1980-02-03"}') ORDER BY 1;

-- between two tables, of other columns and keys
CREATE TABLE lead (region text, nr int, naam text, mail text, tel text, PRIMARY KEY (region, nr));
INSERT INTO lead VALUES ('NL', 1, 'M. de Boer', 'mirjam.deboer@gmail.com', NULL), ('N"L\', 2, 'Wouter Oosterhuis', NULL, '06 87654321'), ('NL', 3, 'Nobody Else', 'nobody@else.nl', NULL);
SELECT try($$SELECT * FROM hygiene.find_matches('lead', 'contact')$$);
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "naam", "email": "mail", "phone": "tel"}', 'NL');
SELECT key_a, key_b FROM hygiene.find_matches('lead', 'contact') ORDER BY 1, 2;
SELECT key_a, key_b FROM hygiene.find_matches('contact', 'lead') ORDER BY 1, 2;
SELECT key, explained FROM (SELECT m.key_b AS key, (SELECT count(*) FROM hygiene.explain_pair('lead', m.key_a, m.key_a)) > 0 AS explained FROM hygiene.find_matches('lead', 'contact') m) s ORDER BY 1;
SELECT try($$SELECT * FROM hygiene.duplicates_of('lead', '1')$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('lead', '["NL"]')$$);
SELECT try($$SELECT * FROM hygiene.duplicates_of('lead', '["NL", "x"]')$$);

-- keys of types that settings print in many ways
CREATE TABLE odd (t timestamptz, d date, b bytea, i interval, f float8, name text, mail text, PRIMARY KEY (t, d, b, i, f));
INSERT INTO odd VALUES ('2026-01-02 03:04:05.678+00', '2026-02-01', '\x00ff5c', '1 day 02:03', 0.1, 'Mirjam de Boer', 'm@boer.nl'), ('2026-07-02 03:04:05+00', '2026-02-01', '\x01', '-1 mon', 1e300, 'Boer, Mirjam de', 'M@boer.nl');
SELECT count(*) FROM hygiene.register('odd', 'person', '{"full_name": "name", "email": "mail"}', 'NL');
SELECT key_a, key_b FROM hygiene.find_duplicates('odd');
CREATE TEMP TABLE seen AS SELECT key_a, key_b FROM hygiene.find_duplicates('odd');
SET "DateStyle" = 'German, DMY';
SET "TimeZone" = 'Asia/Kathmandu';
SET bytea_output = escape;
SET "IntervalStyle" = iso_8601;
SET extra_float_digits = -10;
SELECT count(*) AS same FROM hygiene.find_duplicates('odd') JOIN seen USING (key_a, key_b);
SELECT key = key_b AS found FROM seen, hygiene.duplicates_of('odd', key_a);
SELECT count(*) > 0 AS explained FROM seen, hygiene.explain_pair('odd', key_a, key_b);
SELECT bool_and(key IN (key_a, key_b)) AS same, count(*) FROM seen, hygiene.find_like('odd', '{"name": "Mirjam de Boer", "mail": "m@boer.nl"}');
RESET ALL;
SET client_min_messages = warning;
CREATE TABLE padded (code char(6) PRIMARY KEY, name text, mail text);
INSERT INTO padded VALUES ('A', 'Mirjam de Boer', 'm@boer.nl'), ('B', 'Mirjam de Boer', 'm@boer.nl');
SELECT count(*) FROM hygiene.register('padded', 'person', '{"full_name": "name", "email": "mail"}', 'NL');
SELECT key_a, key_b FROM hygiene.find_duplicates('padded');
SELECT key FROM hygiene.duplicates_of('padded', 'A');

-- rows that are deleted are not found
CREATE TABLE soft (id int PRIMARY KEY, name text, mail text, active boolean, deleted boolean, deleted_at timestamptz, deleted_flag smallint);
INSERT INTO soft VALUES (1, 'Mirjam de Boer', 'm@boer.nl', true, false, NULL, 0), (2, 'Mirjam de Boer', 'm@boer.nl', NULL, NULL, NULL, NULL), (3, 'Mirjam de Boer', 'm@boer.nl', false, true, now(), 1);
CREATE FUNCTION found(role text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM hygiene.register('soft', 'person', jsonb_build_object('full_name', 'name', 'email', 'mail') || CASE WHEN role <> '' THEN jsonb_build_object('deleted', role) ELSE '{}' END, 'NL');
    RETURN format('%s duplicates, %s like, %s searched, %s of 1',
        (SELECT count(*) FROM hygiene.find_duplicates('soft')), (SELECT count(*) FROM hygiene.find_like('soft', '{"full_name": "Mirjam de Boer", "email": "m@boer.nl"}')),
        (SELECT count(*) FROM hygiene.search('soft', 'mirjam boer')), (SELECT count(*) FROM hygiene.duplicates_of('soft', '1')));
END $$;
SELECT role, found(role) FROM unnest(ARRAY['', 'active', 'deleted', 'deleted_at', 'deleted_flag']) role;

-- organisations and parties
CREATE TABLE party (id int PRIMARY KEY, is_company boolean, name text, email text, phone text, website text, city text);
INSERT INTO party VALUES
(1, true, 'Bakkerij Smit B.V.', 'info@smitbrood.nl', '020-6240001', 'https://www.smitbrood.nl', 'Amsterdam'),
(2, true, 'Smit Bakkerij BV', NULL, '0206240001', 'smitbrood.nl', 'Amsterdam'),
(3, false, 'Jan Smit', 'info@smitbrood.nl', '020-6240001', NULL, 'Amsterdam'),
(4, true, 'Garage Smit', NULL, NULL, NULL, 'Amsterdam'),
(5, false, 'Smit, Jan', 'jan@smitbrood.nl', '020-6240001', NULL, 'Amsterdam');
SELECT count(*) FROM hygiene.register('party', 'party', '{"is_organization": "is_company", "name": "name", "full_name": "name", "email": "email", "phone": "phone", "website": "website", "city": "city"}', 'NL');
SELECT hygiene.create_index('party');
SELECT key_a, key_b FROM hygiene.find_duplicates('party', 0.9) ORDER BY 1, 2;
SELECT what, key FROM (VALUES ('company by role', '{"name": "Bakkery Smit", "website": "www.smitbrood.nl"}'::jsonb), ('company by flag', '{"is_company": true, "name": "Bakkerij Smit", "phone": "020 6240001"}'),
    ('person by flag', '{"is_company": false, "name": "J. Smit", "email": "jan@smitbrood.nl"}'), ('person by role', '{"full_name": "J. Smit", "email": "jan@smitbrood.nl"}')) v(what, record)
LEFT JOIN LATERAL hygiene.find_like('party', record, 0.9) ON true ORDER BY 1, 2;
SELECT field, level, sign(round(weight)) AS weight FROM hygiene.explain_match((SELECT hygiene.identity(p) FROM party p WHERE id = 2), hygiene.organization(name => 'Bakkery Smit', website => 'www.smitbrood.nl'));
SELECT words, array_agg(key ORDER BY key) AS keys FROM unnest(ARRAY['bakkerij smit', 'smit bakkery', 'smitbrood.nl', 'jan smit', 'garage smit amsterdam']) words LEFT JOIN hygiene.search('party', words) ON true GROUP BY 1 ORDER BY 1;

-- a key longer than its column names no row: it is not cut to fit
CREATE TABLE short (code varchar(3), place char(4), name text, PRIMARY KEY (code, place));
INSERT INTO short VALUES ('abc', 'wxyz', 'Jan Smit');
SELECT count(*) FROM hygiene.register('short', 'person', '{"full_name": "name"}', 'NL');
SELECT hygiene.identity_of('short', '["abc", "wxyz"]');
SELECT hygiene.identity_of('short', '["abcd", "wxyz"]');
SELECT hygiene.identity_of('short', '["abc", "wxyzq"]');

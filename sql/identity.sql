-- The type identity, its constructors, keys and comparison.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on

-- one record, every field
SELECT hygiene.person(given_name => 'Mirjam', middle_name => 'A.', family_name => 'de Boer-van der Meulen', birth_name => 'Jansen',
    birth_date => '1980-02-03', email => 'Mirjam.deBoer+crm@Googlemail.com; info@x.nl', phone => '06-12345678, +49 30 901820', street => 'Dorpsstr. 12a',
    postcode => '1234ab', city => 's-Gravenhage', country => 'Nederland', organization => 'Bakkerij Smit B.V.', national_id => '123.456.782',
    external_id => 'SF-001', extra => '{"card": "A 1", "n": 7, "tags": ["x", "y"], "deep": {"not": "read"}, "none": null}', region => 'NL');
SELECT hygiene.organization(name => 'Bakkerij Smit B.V.', alias => 'De Gouden Krakeling', website => 'https://www.smit.nl/over', email => 'info@smit.nl',
    phone => '020 624 1111', street => 'Hoofdstraat 1', postcode => '1011 AA', city => 'Amsterdam', country => 'NL', registration_number => '12345678',
    tax_number => 'NL 0046.71.850.B01', region => 'NL');
SELECT * FROM hygiene.identity_fields(hygiene.person(full_name => 'dhr. J.P. van den Berg jr.', region => 'NL'));

-- what says nothing is nothing
SELECT hygiene.person();
SELECT hygiene.person(given_name => '', family_name => '  ', email => 'n/a', phone => '0000000000', birth_date => '1900-01-01', city => 'onbekend');
SELECT hygiene.person(birth_date => 'infinity'), hygiene.person(birth_date => '0044-03-15 BC'), hygiene.person(birth_date => '5000-01-01');
SELECT hygiene.person(region => 'Nederland');
SELECT hygiene.person(extra => '[1]');

-- text form in and out
SELECT i::text::hygiene.identity OPERATOR(hygiene.=) i
FROM (VALUES (hygiene.person(full_name => 'Zoë "Z" O''Hara\', city => 'Łódź')), (hygiene.organization(name => 'A "B" C')), (hygiene.person())) v(i);
SELECT '1 person given_name="a b" city="x\"y\\z"'::hygiene.identity;
SELECT ''::hygiene.identity;
SELECT '2 person'::hygiene.identity;
SELECT '1 dog'::hygiene.identity;
SELECT '1 person colour=red'::hygiene.identity;
SELECT '1 person city='::hygiene.identity;
SELECT '1 person city="x'::hygiene.identity;
SELECT '1 person city="x"y'::hygiene.identity;
SELECT ('1 person city=' || repeat('x', 129))::hygiene.identity;
SELECT ('1 person' || string_agg(' email=' || i || '@x.nl', ''))::hygiene.identity FROM generate_series(1, 9) i;

-- bounded: long values are cut at a character, long lists end
SELECT length(hygiene.person(given_name => repeat('é ', 500000), family_name => repeat('ж', 1000000), email => repeat('a@b.nl;', 100000))::text) < 3000;

-- binary form: round trip through COPY, and damaged bytes refused
CREATE TEMP TABLE one (i hygiene.identity);
INSERT INTO one SELECT hygiene.person(full_name => 'Mirjam de Boer', birth_date => '1980-02-03', email => 'm@x.nl');
SELECT encode(hygiene.identity_send(i), 'hex') FROM one;

-- order, hash
SELECT count(DISTINCT i), count(*) FROM (SELECT hygiene.person(full_name => n) AS i FROM unnest(ARRAY['Jan Smit', 'JAN SMIT', 'Jan  Smit', 'Jan Smith']) n) s;
SELECT i FROM (SELECT hygiene.person(full_name => n) AS i FROM unnest(ARRAY['Jan Smit', 'JAN SMIT', 'Jan Smith']) n) s GROUP BY i ORDER BY i;

-- blocking keys: bounded, distinct, and those of duplicates meet
SELECT string_agg(hygiene.blocking_key_kind(k), ' ' ORDER BY k)
FROM unnest(hygiene.blocking_keys(hygiene.person(full_name => 'Mirjam de Boer', birth_date => '1980-02-03', email => 'mirjam1980@x.nl', phone => '0612345678', postcode => '1234AB', street => 'Dorpsstraat 1', region => 'NL'))) k;
SELECT string_agg(hygiene.blocking_key_kind(k), ' ' ORDER BY k)
FROM unnest(hygiene.blocking_keys(hygiene.organization(name => 'Bakkerij Smit B.V.', website => 'smit.nl', email => 'info@smit.nl', city => 'Utrecht', region => 'NL'))) k;
SELECT hygiene.blocking_keys(hygiene.person()), hygiene.blocking_key_kind(0);
SELECT a, b, hygiene.shares_key(hygiene.person(full_name => a, birth_date => '1980-02-03'), hygiene.person(full_name => b))
FROM (VALUES ('Mirjam de Boer', 'Mirjam de Boer'), ('Mirjam de Boer', 'Miriam den Boer'), ('Mirjam Vermeulen', 'Mirjam Vermeulne'), ('Jan Müller', 'Jan Mueller'),
             ('Пушкин Александр', 'Aleksandr Pushkin'), ('Jan de Vries', 'Jan Bakker')) v(a, b);

-- comparing: the mission's example, and who is not the same
\pset tuples_only off
\pset format aligned
CREATE TEMP TABLE p (name text PRIMARY KEY, i hygiene.identity);
INSERT INTO p VALUES
('mirjam', hygiene.person(full_name => 'Mirjam de Boer', birth_date => '1980-02-03', email => 'mirjam@x.nl', phone => '0612345678', street => 'Dorpsstraat 1', postcode => '1234 AB', city => 'Utrecht', region => 'NL')),
('mirjam, moved', hygiene.person(given_name => 'Mirjam', family_name => 'de Boer', birth_date => '1980-02-03', email => 'm.deboer@werk.nl', phone => '+31 6 1234 5678', street => 'Kerkweg 9', postcode => '9876 ZZ', city => 'Groningen', region => 'NL')),
('father', hygiene.person(full_name => 'Jan de Vries', birth_date => '1950-05-03', phone => '020-6241111', street => 'Dorpsstraat 5', postcode => '1234 AB', city => 'Utrecht', region => 'NL')),
('son', hygiene.person(full_name => 'Jan de Vries', birth_date => '1980-07-22', phone => '020-6241111', street => 'Dorpsstraat 5', postcode => '1234 AB', city => 'Utrecht', region => 'NL')),
('twin 1', hygiene.person(full_name => 'Anna Bakker', birth_date => '2001-06-01', phone => '020-6249999', email => 'fambakker@ziggo.nl', street => 'Laan 3', postcode => '1071 AA', city => 'Amsterdam', region => 'NL')),
('twin 2', hygiene.person(full_name => 'Sophie Bakker', birth_date => '2001-06-01', phone => '020-6249999', email => 'fambakker@ziggo.nl', street => 'Laan 3', postcode => '1071 AA', city => 'Amsterdam', region => 'NL')),
('colleague 1', hygiene.person(full_name => 'Kees Mulder', email => 'info@acme.nl', phone => '020-5551234', organization => 'Acme B.V.', street => 'Kade 1', postcode => '1019 AB', city => 'Amsterdam', region => 'NL')),
('colleague 2', hygiene.person(full_name => 'Petra Dijkstra', email => 'info@acme.nl', phone => '020-5551234', organization => 'ACME BV', street => 'Kade 1', postcode => '1019 AB', city => 'Amsterdam', region => 'NL'));
SELECT a.name, b.name, hygiene.is_match(a.i, b.i) AS is_match, round(hygiene.match_probability(a.i, b.i)::numeric, 2) AS probability
FROM p a JOIN p b ON a.name < b.name WHERE hygiene.shares_key(a.i, b.i) ORDER BY 1, 2;
SELECT field, a_value, b_value, level FROM p a, p b, hygiene.explain_match(a.i, b.i) WHERE a.name = 'mirjam' AND b.name = 'mirjam, moved';
-- the parts add up, the order does not matter
SELECT bool_and(abs((SELECT coalesce(sum(e.weight), 0) FROM hygiene.explain_match(a.i, b.i) e) - hygiene.match_weight(a.i, b.i)) < 0.06) AS adds_up,
       bool_and(hygiene.match_weight(a.i, b.i) = hygiene.match_weight(b.i, a.i)) AS symmetric,
       bool_and(hygiene.match_probability(a.i, a.i) > 0.95) AS same_as_itself
FROM p a, p b;
-- a person is no organisation
SELECT hygiene.match_probability(hygiene.person(full_name => 'Jan Smit', email => 'jan@smit.nl'), hygiene.organization(name => 'Jan Smit', email => 'jan@smit.nl')),
       hygiene.match_weight(hygiene.person(full_name => 'Jan Smit'), hygiene.organization(name => 'Jan Smit'));
SELECT * FROM hygiene.explain_match(hygiene.person(full_name => 'Jan Smit'), hygiene.organization(name => 'Jan Smit'));
SELECT hygiene.is_match(NULL, hygiene.person());

-- several columns of one role
SELECT hygiene.join_values('a', NULL, '', 'b'), hygiene.join_values(NULL, '') IS NULL AS nothing;
SELECT hygiene.extra_values('a', '1', 'b', NULL, NULL, 'c');
SELECT hygiene.extra_values('a');

-- Training: a model learnt from a table serves everything that judges its pairs.
CREATE EXTENSION hygiene;
SET client_min_messages = notice;
-- the type
SELECT hygiene.builtin_model()::text::hygiene.model_parameters::text = hygiene.builtin_model()::text AS text_round_trip;
SELECT '{}'::hygiene.model_parameters;
SELECT '{"person": {"prior": 0.1}}'::hygiene.model_parameters;
SELECT '[1'::hygiene.model_parameters;
SELECT replace(hygiene.builtin_model()::text, '"prior": 3e-05', '"prior": 2')::hygiene.model_parameters;
SELECT replace(hygiene.builtin_model()::text, '0.4,', '-0.4,')::hygiene.model_parameters;
COPY (SELECT hygiene.builtin_model()) TO '/dev/null' (FORMAT binary);
SELECT field, level, round(m::numeric, 4) AS m, round(u::numeric, 6) AS u, round(weight::numeric, 2) AS weight FROM hygiene.model_levels(NULL) WHERE kind = 'person' AND field = 'phone';
-- without a model, with the built-in one as a value: the same
SELECT hygiene.match_probability(a, b) = hygiene.match_probability(a, b, NULL) AS null_is_built_in,
       abs(hygiene.match_probability(a, b) - hygiene.match_probability(a, b, hygiene.builtin_model())) < 1e-6 AS as_a_value,
       abs(hygiene.match_weight(a, b, hygiene.builtin_model()) - (SELECT sum(weight) FROM hygiene.explain_match(a, b, hygiene.builtin_model()))) < 1e-4 AS explained
FROM (SELECT hygiene.person(given_name => 'Mirjam', family_name => 'de Boer', birth_date => '1980-02-03') AS a,
             hygiene.person(given_name => 'Miriam', family_name => 'Boer', birth_date => '1980-02-03') AS b) x;

-- what cannot be trained keeps the built-in model, and says why
CREATE TABLE few (id int PRIMARY KEY, name text);
INSERT INTO few SELECT n, 'Person ' || n FROM generate_series(1, 10) n;
SELECT FROM hygiene.register('few', 'person', '{"full_name": "name"}', 'NL');
SELECT kind, outcome, records FROM hygiene.train('few');
TRUNCATE few;
INSERT INTO few SELECT n, 'Jan Jansen' FROM generate_series(1, 100) n;
SELECT kind, outcome, records FROM hygiene.train('few');
SELECT hygiene.model_of('few') IS NULL AS built_in;

-- people with known duplicates: 400 of them, 80 twice, with a name misspelt or a birth date or a mailbox missing
CREATE TABLE person (id int PRIMARY KEY, given text, family text, born date, mail text, city text);
INSERT INTO person
SELECT n, (ARRAY['Anna', 'Bram', 'Cora', 'Daan', 'Elsbeth', 'Floris', 'Gijs', 'Hanneke', 'Ingmar', 'Jolanda', 'Karel', 'Lotte', 'Mirjam', 'Niels', 'Otto', 'Petra'])[1 + n * 7 % 16],
       (ARRAY['Aalders', 'Bosman', 'Cuperus', 'Dijkgraaf', 'Evertsen', 'Fokkema', 'Groothuis', 'Hoogeveen', 'Jansen', 'Jansen', 'Jansen', 'Jansen', 'Koopmans', 'Lubbers', 'Mulder', 'Nijhuis', 'Oosterhuis'])[1 + n * 11 % 17]
           || CASE WHEN n % 5 = 0 THEN 'sma' ELSE '' END,
       date '1940-01-01' + (n * 7919 % 22000), 'm' || n * 7919 % 99991 || '@example.nl', (ARRAY['Utrecht', 'Zwolle', 'Assen'])[1 + n % 3]
FROM generate_series(1, 400) n;
INSERT INTO person
SELECT 1000 + id, CASE WHEN id % 3 = 0 THEN overlay(given PLACING 'x' FROM 3 FOR 1) ELSE given END, family,
       CASE WHEN id % 4 = 0 THEN NULL ELSE born END, CASE WHEN id % 2 = 0 THEN mail END, city
FROM person WHERE id % 5 = 1;
SELECT FROM hygiene.register('person', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "city": "city"}', 'NL');
SELECT hygiene.create_index('person');
CREATE TABLE untrained AS SELECT * FROM hygiene.find_duplicates('person');
SELECT kind, outcome, records, converged, round(expected_pairs) AS expected_pairs FROM hygiene.train('person');
SELECT count(*) AS found, count(*) FILTER (WHERE key_b::int = 1000 + key_a::int OR key_a::int = 1000 + key_b::int) AS right_ones,
       (SELECT count(*) FROM untrained) AS found_untrained
FROM hygiene.find_duplicates('person');
-- rows in another order give the same model
CREATE TABLE shuffled AS SELECT * FROM person ORDER BY md5(id::text);
ALTER TABLE shuffled ADD PRIMARY KEY (id);
SELECT FROM hygiene.register('shuffled', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "city": "city"}', 'NL');
SELECT FROM hygiene.train('shuffled');
SELECT hygiene.model_of('shuffled')::text = hygiene.model_of('person')::text AS same_model;
SELECT DISTINCT kind, field FROM hygiene.model('person') ORDER BY 1, 2;
-- agreeing on a rare family name weighs more than on a common one
SELECT (SELECT weight FROM hygiene.explain_match(r, r, hygiene.model_of('person')) WHERE field = 'family_name')
     > (SELECT weight FROM hygiene.explain_match(c, c, hygiene.model_of('person')) WHERE field = 'family_name') + 1 AS rare_weighs_more
FROM (SELECT hygiene.person(given_name => 'Otto', family_name => 'Cuperus') AS r, hygiene.person(given_name => 'Otto', family_name => 'Jansen') AS c) x;

-- one probability for one pair, whoever is asked: trained and untrained
CREATE FUNCTION one_probability(model text) RETURNS TABLE (asked text, same bigint, pairs bigint) LANGUAGE sql AS $$
    WITH found AS MATERIALIZED (SELECT f.*, a AS ra, b AS rb, hygiene.identity(a) AS a, hygiene.identity(b) AS b FROM hygiene.find_duplicates('person', 0.3) f
                                JOIN person a ON a.id = f.key_a::int JOIN person b ON b.id = f.key_b::int)
    SELECT 'match_probability', count(*) FILTER (WHERE probability = hygiene.match_probability(a, b, hygiene.model_of('person'))
                                                   AND probability = hygiene.match_probability(b, a, hygiene.model_of('person'))), count(*) FROM found
    UNION ALL
    SELECT 'duplicates_of', count(*) FILTER (WHERE d.probability = f.probability AND d.weight = f.weight), count(*)
    FROM found f LEFT JOIN LATERAL hygiene.duplicates_of('person', f.key_a, 0.3) d ON d.key = f.key_b WHERE hygiene.shares_key(f.a, f.b)
    UNION ALL
    SELECT 'find_like', count(*) FILTER (WHERE d.probability = f.probability), count(*)
    FROM found f LEFT JOIN LATERAL hygiene.find_like('person', to_jsonb(f.ra) - 'id', 0.3, 100) d ON d.key = f.key_b WHERE hygiene.shares_key(f.a, f.b)
    UNION ALL
    SELECT 'explain_pair', count(*) FILTER (WHERE abs(f.weight - (SELECT sum(e.weight) FROM hygiene.explain_pair('person', f.key_a, f.key_b) e)) < 0.06), count(*) FROM found f
    $$;
SELECT * FROM one_probability('trained');
-- the guard: the probability it files is that of find_duplicates
SET client_min_messages = error;
SELECT hygiene.add_duplicate_guard('person', 'warn', threshold => 0.3);
INSERT INTO person SELECT 5000, given, family, NULL, NULL, city FROM person WHERE id = 11;
INSERT INTO person SELECT 5001, overlay(given PLACING 'x' FROM 3 FOR 1), family, born, NULL, city FROM person WHERE id = 17;
SELECT count(*) AS filed, count(*) FILTER (WHERE i.probability = f.probability) AS same
FROM hygiene.duplicate_inbox i LEFT JOIN hygiene.find_duplicates('person', 0.1) f ON (i.key, i.duplicate_key) IN ((f.key_a, f.key_b), (f.key_b, f.key_a));
DELETE FROM person WHERE id >= 5000;
DELETE FROM hygiene.duplicate_inbox;
SELECT hygiene.untrain('person'), hygiene.model_of('person') IS NULL AS built_in;
SELECT * FROM one_probability('built-in');
INSERT INTO person SELECT 5001, given, family, born, NULL, city FROM person WHERE id = 17;
SELECT count(*) AS filed, count(*) FILTER (WHERE i.probability = f.probability) AS same
FROM hygiene.duplicate_inbox i LEFT JOIN hygiene.find_duplicates('person', 0.1) f ON (i.key, i.duplicate_key) IN ((f.key_a, f.key_b), (f.key_b, f.key_a));
DELETE FROM person WHERE id >= 5000;
SELECT hygiene.untrain('person');
RESET client_min_messages;
-- labelled pairs
CREATE TABLE label (key_a text, key_b text, is_match boolean);
INSERT INTO label SELECT id::text, (1000 + id)::text, true FROM person WHERE id < 1000 AND id % 5 = 1;
INSERT INTO label SELECT id::text, (id + 1)::text, false FROM person WHERE id < 300 AND id % 5 = 2;
SELECT outcome, round(expected_pairs) AS expected_pairs FROM hygiene.train('person', 'label');
SELECT FROM hygiene.train('person', 'few');
-- two tables
CREATE TABLE lead AS SELECT * FROM person WHERE id >= 1000;
CREATE TABLE contact AS SELECT * FROM person WHERE id < 1000;
ALTER TABLE lead ADD PRIMARY KEY (id);
ALTER TABLE contact ADD PRIMARY KEY (id);
SELECT FROM hygiene.register('lead', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "city": "city"}', 'NL');
SELECT FROM hygiene.register('contact', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "city": "city"}', 'NL');
SELECT outcome, records FROM hygiene.train('lead', other => 'contact');
SELECT hygiene.model_of('lead') IS NULL AS alone, hygiene.model_of('lead', 'contact') IS NOT NULL AS together, hygiene.model_between('contact', 'lead') IS NOT NULL AS either_way;
SELECT count(*) AS found, count(*) FILTER (WHERE key_a::int = 1000 + key_b::int) AS right_ones FROM hygiene.find_matches('lead', 'contact');
-- a model follows its table's name and goes with its registration
ALTER TABLE lead RENAME TO prospect;
SELECT schema_name, table_name, other_table_name FROM hygiene.trained_model ORDER BY 2;
SELECT hygiene.model_of('prospect', 'contact') IS NOT NULL AS followed;
SELECT hygiene.unregister('prospect');
SELECT count(*) FROM hygiene.trained_model WHERE table_name IN ('lead', 'prospect');
-- rolled back: as before
BEGIN;
SELECT hygiene.untrain('person');
SELECT hygiene.model_of('person') IS NULL AS gone;
ROLLBACK;
SELECT hygiene.model_of('person') IS NULL AS gone;
-- rights: who owns the table trains it; who may not read it does not see its frequencies
CREATE ROLE regress_train_stranger;
SET ROLE regress_train_stranger;
SELECT FROM hygiene.train('person');
SELECT hygiene.model_of('person');
RESET ROLE;
SELECT hygiene.grant_administration('regress_train_stranger');
SET ROLE regress_train_stranger;
SELECT FROM hygiene.train('person');
SELECT hygiene.untrain('person');
RESET ROLE;
DROP OWNED BY regress_train_stranger;
DROP ROLE regress_train_stranger;
-- registered again: the same mapping keeps the model, another one has nothing to do with what was learnt
SELECT FROM hygiene.register('person', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "city": "city"}', 'NL');
SELECT hygiene.model_of('person') IS NOT NULL AS kept;
SELECT FROM hygiene.register('person', 'person', '{"given_name": "given", "family_name": "family", "email": "mail"}', 'NL');
SELECT hygiene.model_of('person') IS NULL AS forgotten;
-- a table large enough that most pairs are known by a sample: households on one street, every twentieth person twice
CREATE TABLE household (id int PRIMARY KEY, given text, family text, born date, mail text, phone text, street text, city text);
INSERT INTO household
SELECT n, (ARRAY['Anna', 'Bram', 'Cora', 'Daan', 'Elsbeth', 'Floris', 'Gijs', 'Hanneke', 'Ingmar', 'Jolanda', 'Karel', 'Lotte', 'Mirjam', 'Niels', 'Otto', 'Petra', 'Ruben', 'Saskia', 'Tobias', 'Willemijn'])[1 + abs(hashint4(n)) % 20],
       (ARRAY['Aalders', 'Bosman', 'Cuperus', 'Dijkgraaf', 'Evertsen', 'Fokkema', 'Groothuis', 'Hoogeveen', 'Jansen', 'Koopmans', 'Lubbers', 'Mulder', 'Nijhuis', 'Oosterhuis', 'Postma'])[1 + abs(hashint4(n / 3 + 100000)) % 15]
           || (ARRAY['', 'sma', 'stra', 'kamp', 'veld', 'huis', 'man'])[1 + abs(hashint4(n / 3 + 200000)) % 7],
       CASE WHEN n % 4 > 0 THEN date '1930-01-01' + abs(hashint4(n + 300000)) % 28000 END,
       CASE WHEN n % 3 = 0 THEN 'm' || abs(hashint4(n + 400000)) || '@example.nl' END,
       CASE WHEN n / 3 % 2 = 0 THEN '030 2' || 100000 + n / 3 END, 'Dorpsstraat ' || 1 + n / 3, 'Utrecht'
FROM generate_series(1, 7500) n;
INSERT INTO household
SELECT 100000 + id, overlay(given PLACING 'x' FROM 3 FOR 1), family, born, mail, phone, CASE WHEN id % 2 = 0 THEN street END, city FROM household WHERE id % 20 = 7;
SELECT FROM hygiene.register('household', 'person', '{"given_name": "given", "family_name": "family", "birth_date": "born", "email": "mail", "phone": "phone", "street": "street", "city": "city"}', 'NL');
SELECT outcome, records, expected_pairs BETWEEN 375 AND 750 AS about_as_many_as_there_are FROM hygiene.train('household');
SET client_min_messages = warning; -- some names are too common to be paired by
SELECT count(*) FILTER (WHERE right_one) AS right_ones, count(*) FILTER (WHERE NOT right_one) < 20 AS few_wrong
FROM (SELECT abs(key_a::int - key_b::int) = 100000 AS right_one FROM hygiene.find_duplicates('household')) f;

-- so many rows of the same few values that most pairs of strangers agree in everything: no match is to be told from them
CREATE TABLE member (id int PRIMARY KEY, first_name text, last_name text, city text);
INSERT INTO member SELECT n, (ARRAY['Anna', 'Jan', 'Kees', 'Maria', 'Piet'])[1 + n % 5], (ARRAY['Bakker', 'de Vries', 'Jansen', 'Smit', 'Visser', 'Mulder'])[1 + n / 5 % 6], (ARRAY['Utrecht', 'Leiden', 'Zwolle'])[1 + n / 30 % 3]
FROM generate_series(0, 2999) n;
SELECT count(*) FROM hygiene.register('member', region => 'NL');
SELECT kind, outcome, records, expected_pairs > 2 * records AS more_than_two_a_record FROM hygiene.train('member');
SELECT hygiene.model_of('member') IS NULL AS builtin_kept;

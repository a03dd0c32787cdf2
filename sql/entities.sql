-- Entities, thresholds and what cannot be linked.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
\set SHOW_CONTEXT never
\pset format unaligned
\pset null '(null)'

CREATE TABLE contact (id int PRIMARY KEY, first_name text, last_name text, birth_date date, email text, phone text, street text, postcode text, city text,
    updated_at timestamptz, created_at timestamptz, deleted boolean);
INSERT INTO contact VALUES
    (10, 'Nicky', 'Bakker', '1990-05-17', 'nicky.bakker@bakkers.nl', '06-12345678', 'Dorpsstraat 12', '1234 AB', 'Ede', '2024-01-01', '2020-01-01', false),
    (9, 'Nicky', 'Bakker', '1990-05-17', 'nicky.bakker@bakkers.nl', NULL, 'Dorpsstraat 12', '1234AB', 'Ede', '2025-01-01', '2019-01-01', false),
    (2, 'N.', 'Bakker', '1990-05-17', NULL, '+31612345678', 'Dorpsstraat 12', '1234 AB', 'Ede', NULL, NULL, false),
    (3, 'Willem', 'Jansen', '1970-01-02', 'w.jansen@jansenbouw.nl', NULL, NULL, NULL, NULL, '2024-01-01', '2020-01-01', false),
    (4, 'Willem', 'Jansen', '1970-01-02', 'w.jansen@jansenbouw.nl', NULL, NULL, NULL, NULL, '2024-06-01', '2021-01-01', false),
    (5, 'Willem', 'Jansen', '1970-01-02', 'w.jansen@jansenbouw.nl', NULL, NULL, NULL, NULL, '2024-07-01', '2021-01-01', true),
    (6, 'Ada', 'de Groot', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (8, 'Piet', 'Smit', '1980-02-02', 'piet@smitwonen.nl', '0201234567', 'Kade 1', '4321 BA', 'Goes', '2024-01-01', '2020-01-01', false);
SELECT count(*) FROM hygiene.register('contact', 'person', region => 'NL');
SELECT columns - 'first_name' FROM hygiene.registered;

-- every live row once, one primary row each; a deleted one is not there
SELECT * FROM hygiene.entities('contact') ORDER BY key::int;
-- a mailing
SELECT c.id, c.first_name, c.last_name FROM contact c JOIN hygiene.entities('contact') e ON e.key = c.id::text WHERE e.is_primary ORDER BY c.id;
-- the order of rows does not matter
CREATE TABLE before AS SELECT * FROM hygiene.entities('contact');
CREATE TABLE stored AS SELECT * FROM contact;
TRUNCATE contact; INSERT INTO contact SELECT * FROM stored ORDER BY id;
(TABLE before EXCEPT SELECT * FROM hygiene.entities('contact')) UNION ALL (SELECT * FROM hygiene.entities('contact') EXCEPT TABLE before);

-- decisions of people come first
SELECT hygiene.dismiss_duplicate('contact', '9', '10');
SELECT * FROM hygiene.entities('contact') WHERE key IN ('2', '9', '10') ORDER BY key::int;
SELECT hygiene.confirm_duplicate('contact', '6', '8', 'married name');
SELECT * FROM hygiene.entities('contact') WHERE key IN ('6', '8') ORDER BY key::int;
-- contradicting ones are told
SET client_min_messages = notice;
SELECT hygiene.confirm_duplicate('contact', '2', '9'), hygiene.confirm_duplicate('contact', '2', '10');
SELECT * FROM hygiene.entities('contact') WHERE key IN ('2', '9', '10') ORDER BY key::int;
SET client_min_messages = warning;
SELECT hygiene.withdraw_decision('contact', '9', '10');
SELECT * FROM hygiene.entities('contact') WHERE key IN ('2', '9', '10') ORDER BY key::int;
-- a decision on a deleted row joins nothing
SELECT hygiene.confirm_duplicate('contact', '5', '8'), hygiene.confirm_duplicate('contact', '5', '3');
SELECT * FROM hygiene.entities('contact') WHERE key IN ('3', '4', '5', '8') ORDER BY key::int;

SELECT threshold, pairs, clusters, records, expected_wrong BETWEEN 0 AND 1 - threshold AS sound, array_ndims(samples) FROM hygiene.threshold_preview('contact');
SELECT bool_and(t.pairs = (SELECT count(*) FROM hygiene.find_duplicates('contact', t.threshold))) AS same_pairs,
       bool_and(t.records = (SELECT count(*) FROM (SELECT count(*) OVER (PARTITION BY entity_key) n FROM hygiene.entities('contact', t.threshold)) s WHERE n > 1)) AS same_records,
       bool_and(t.clusters = (SELECT count(*) FROM (SELECT FROM hygiene.entities('contact', t.threshold) GROUP BY entity_key HAVING count(*) > 1) s)) AS same_clusters
FROM hygiene.threshold_preview('contact') t;
SELECT * FROM hygiene.unlinkables('contact');
SELECT * FROM hygiene.unlinkables('contact', 0.999999999) WHERE missing_field IS NULL;

-- errors
SELECT * FROM hygiene.entities('contact', 1.5);
SELECT * FROM hygiene.entities('stored');
SELECT * FROM hygiene.unlinkables('contact', NULL);
SELECT * FROM hygiene.cluster_pairs('SELECT 1');
SELECT * FROM hygiene.preview_pairs('SELECT 1', '{0.5}');
SELECT * FROM hygiene.cluster_pairs($$VALUES ('b', 'a', 0.96::float8, NULL), ('c', 'b', 0.97, NULL), ('x', 'x', 1, NULL), ('d', 'e', 0.9, NULL), ('f', 'g', NULL, 'same'), (NULL, 'h', 1, NULL)$$);

-- a large cluster is told
SET client_min_messages = notice;
SELECT count(*), count(DISTINCT cluster_key) FROM hygiene.cluster_pairs($$SELECT a::text, b::text, 1::float8, NULL::text FROM generate_series(101, 160) a, generate_series(101, 160) b WHERE a < b$$);
-- two dense groups of 15 with one pair between them: the bridge is cut, a decision holds
SELECT cluster_key, count(*) FROM hygiene.cluster_pairs($$SELECT a::text, b::text, 0.97::float8, NULL::text FROM generate_series(10, 39) a, generate_series(10, 39) b
    WHERE a < b AND (a / 25 = b / 25 OR (a, b) = (12, 33))$$) GROUP BY 1 ORDER BY 1;
SELECT cluster_key, count(*) FROM hygiene.cluster_pairs($$SELECT a::text, b::text, 0.97::float8, CASE WHEN (a, b) = (12, 33) THEN 'same' END FROM generate_series(10, 39) a, generate_series(10, 39) b
    WHERE a < b AND (a / 25 = b / 25 OR (a, b) = (12, 33))$$) GROUP BY 1 ORDER BY 1;
SET client_min_messages = warning;
-- little memory: sorts, keys and links go to temporary files, and the result is the same
CREATE TABLE pair AS SELECT repeat(md5((a / 3)::text), 3) || a AS key_a, repeat(md5(((a + 1) / 3)::text), 3) || a + 1 AS key_b, 0.9 + a % 10 / 100.0::float8 AS probability, NULL::text AS decision
FROM generate_series(1, 30000) a WHERE a % 7 > 0;
SET maintenance_work_mem = '256MB';
CREATE TABLE in_memory AS SELECT * FROM hygiene.cluster_pairs('TABLE pair', 0.92);
CREATE TABLE preview_in_memory AS SELECT * FROM hygiene.preview_pairs('TABLE pair', '{0.5, 0.92, 0.95}');
SET maintenance_work_mem = '1MB';
SELECT count(*), count(DISTINCT cluster_key), max(cluster_size) FROM in_memory;
(TABLE in_memory EXCEPT SELECT * FROM hygiene.cluster_pairs('SELECT * FROM pair ORDER BY md5(key_b)', 0.92)) UNION ALL (SELECT * FROM hygiene.cluster_pairs('TABLE pair', 0.92) EXCEPT TABLE in_memory);
TABLE preview_in_memory EXCEPT SELECT * FROM hygiene.preview_pairs('SELECT * FROM pair ORDER BY md5(key_b)', '{0.5, 0.92, 0.95}');
-- what has to be in memory and does not fit is told: one chain of 20000, 300000 rows
SELECT count(*) FROM hygiene.cluster_pairs($$SELECT a::text, (a + 1)::text, 1::float8, NULL::text FROM generate_series(1, 20000) a$$);
SELECT count(*) FROM hygiene.cluster_pairs($$SELECT a::text, '-' || a, 1::float8, NULL::text FROM generate_series(1, 150000) a$$);
SELECT count(*) FROM hygiene.preview_pairs($$SELECT a::text, '-' || a, 1::float8, NULL::text FROM generate_series(1, 150000) a$$, '{0.5}');
SET maintenance_work_mem = '8MB';
SELECT count(*), count(DISTINCT cluster_key) FROM hygiene.cluster_pairs($$SELECT a::text, (a + 1)::text, 1::float8, NULL::text FROM generate_series(1, 20000) a$$);
RESET maintenance_work_mem;

-- who may not read every row gets an error, as in find_duplicates
CREATE ROLE entity_reader;
GRANT USAGE ON SCHEMA hygiene TO entity_reader;
SET ROLE entity_reader;
SELECT * FROM hygiene.entities('contact');
RESET ROLE;
GRANT SELECT ON contact TO entity_reader;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY part ON contact FOR SELECT TO entity_reader USING (id < 5);
SET ROLE entity_reader;
SELECT * FROM hygiene.entities('contact');
SELECT * FROM hygiene.threshold_preview('contact');
SELECT * FROM hygiene.unlinkables('contact');
RESET ROLE;
DROP POLICY part ON contact; ALTER TABLE contact DISABLE ROW LEVEL SECURITY;
SET ROLE entity_reader;
SELECT count(*) FROM hygiene.entities('contact');
RESET ROLE;

-- persons and organisations never are one, not even by decision; a partitioned table, key of two columns
CREATE TABLE partner (id int, country char(2), name text, is_company boolean, email text, phone text, PRIMARY KEY (id, country)) PARTITION BY LIST (country);
CREATE TABLE partner_nl PARTITION OF partner FOR VALUES IN ('NL');
CREATE TABLE partner_de PARTITION OF partner FOR VALUES IN ('DE');
INSERT INTO partner VALUES (1, 'NL', 'Jan de Vries', false, 'jan@devriesgoes.nl', '0612345678'), (2, 'NL', 'Jan de Vries', true, 'jan@devriesgoes.nl', '0612345678'),
    (3, 'DE', 'Jan de Vries', false, 'jan@devriesgoes.nl', '0612345678');
SELECT count(*) FROM hygiene.register('partner', 'party', '{"full_name": "name", "name": "name", "is_organization": "is_company", "email": "email", "phone": "phone"}', 'NL');
SELECT * FROM hygiene.entities('partner') ORDER BY key;
SELECT hygiene.confirm_duplicate('partner', '["1", "NL"]', '["2", "NL"]');
SELECT * FROM hygiene.entities('partner') ORDER BY key;
SELECT * FROM hygiene.entities('partner_nl') ORDER BY key;
SELECT * FROM hygiene.unlinkables('partner');

-- two tables: an import before it is migrated, another region, ids of another system
CREATE TABLE lead (lead_no bigint PRIMARY KEY, name text, mail text, mobile text, erp_id text);
CREATE TABLE client (id uuid PRIMARY KEY, given text, family text, email text, tel text, erp text);
INSERT INTO lead VALUES (1, 'Jan de Vries', 'jan@devriesgoes.nl', '+31 6 12345678', NULL), (2, 'J. de Vries', 'jan@devriesgoes.nl', NULL, NULL), (3, 'Anna Schmidt', NULL, '+49 30 901820', 'K-77'),
    (4, 'Nobody Known', 'nobody@knowngoes.nl', NULL, NULL);
INSERT INTO client VALUES ('00000000-0000-0000-0000-000000000001', 'Jan', 'de Vries', 'jan@devriesgoes.nl', '0612345678', NULL),
    ('00000000-0000-0000-0000-000000000002', 'Anna', 'Schmidt', NULL, NULL, 'k77');
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": "mail", "phone": "mobile", "external_id": "erp_id"}', 'DE');
SELECT count(*) FROM hygiene.register('client', 'person', '{"given_name": "given", "family_name": "family", "email": "email", "phone": "tel", "external_id": "erp"}', 'NL');
SELECT key_a, key_b, round(probability::numeric, 3) FROM hygiene.find_matches('lead', 'client');
SELECT key_a, key_b FROM hygiene.find_matches('lead', 'client', one_to_one => true);
SELECT key_a, key_b FROM hygiene.find_matches('client', 'lead', 0.95, true);
SELECT key_a, key_b FROM hygiene.find_matches('lead', 'partner');
CREATE TABLE company (id int PRIMARY KEY, name text, email text);
INSERT INTO company VALUES (1, 'Jan de Vries', 'jan@devriesgoes.nl');
SELECT count(*) FROM hygiene.register('company', 'organization', '{"name": "name", "email": "email"}', 'NL');
SELECT * FROM hygiene.find_matches('lead', 'company');
SELECT key_a, key_b FROM hygiene.find_matches('company', 'partner');
DROP OWNED BY entity_reader; DROP ROLE entity_reader;
-- pairs of one's own: what is no pair is said
SELECT * FROM hygiene.cluster_pairs($$VALUES ('a'::text, 'b'::text, 'NaN'::float8, NULL::text)$$);
SELECT * FROM hygiene.cluster_pairs($$VALUES ('a'::text, 'b'::text, 1.5::float8, NULL::text)$$);
SELECT * FROM hygiene.cluster_pairs($$VALUES ('a'::text, 'b'::text, NULL::float8, 'perhaps'::text)$$);
SELECT * FROM hygiene.train_model('SELECT', NULL, false);

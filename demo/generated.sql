-- The demonstration on generated data; demo/run calls it in the database "demo".
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
\pset pager off
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null ''
\if :{?contacts} \else \set contacts 20000 \endif

\echo '== A CRM of' :contacts 'contacts, made up; 15 in 100 of its records are second or later records of somebody'
\ir generator.sql
DROP SCHEMA IF EXISTS crm CASCADE;
SELECT * FROM crm_generator.make('crm', :contacts);
CREATE EXTENSION hygiene;
SET search_path = crm, public;
SET client_min_messages = notice;
SELECT id, first_name, middle_name, last_name, birth_date, email, mobile, street, city FROM contact ORDER BY id LIMIT 6;

\echo '== What the columns mean: hygiene.register(''contact'')'
SELECT role, columns, example, normalized_example, note FROM hygiene.register('contact', region => 'NL');

\timing on
\echo '== One index serves look-ups and the guard: hygiene.create_index(''contact'')'
SELECT hygiene.create_index('contact');

\echo '== Who is in it twice? hygiene.find_duplicates(''contact'')'
CREATE TEMPORARY TABLE found AS SELECT * FROM hygiene.find_duplicates('contact');
\timing off
SELECT count(*) AS pairs, count(*) FILTER (WHERE probability > 0.999) AS "of them above 99.9 %" FROM found;

\echo '== Against the truth the generator kept'
SELECT count(*) FILTER (WHERE f.key_a IS NOT NULL) AS found, count(*) FILTER (WHERE t.id_a IS NOT NULL) AS true,
	   round(100.0 * count(*) FILTER (WHERE f.key_a IS NOT NULL AND t.id_a IS NOT NULL) / nullif(count(*) FILTER (WHERE f.key_a IS NOT NULL), 0), 2) AS "precision %",
	   round(100.0 * count(*) FILTER (WHERE f.key_a IS NOT NULL AND t.id_a IS NOT NULL) / nullif(count(*) FILTER (WHERE t.id_a IS NOT NULL), 0), 2) AS "recall %"
FROM (SELECT least(key_a::bigint, key_b::bigint) AS key_a, greatest(key_a::bigint, key_b::bigint) AS key_b FROM found) AS f
	 FULL JOIN (SELECT a.id AS id_a, b.id AS id_b FROM contact_truth a JOIN contact_truth b ON a.entity_id = b.entity_id AND a.id < b.id) AS t ON (f.key_a, f.key_b) = (t.id_a, t.id_b);

\echo '== Some that were found, and what had gone wrong in them'
WITH pair AS (
	SELECT f.key_a, f.key_b, f.probability, coalesce(ta.error, tb.error) AS error,
		   row_number() OVER (PARTITION BY coalesce(ta.error, tb.error) ORDER BY ta.lookalike NULLS FIRST, f.key_a::bigint) AS n
	FROM found AS f JOIN contact_truth ta ON ta.id = f.key_a::bigint JOIN contact_truth tb ON tb.id = f.key_b::bigint AND tb.entity_id = ta.entity_id
	WHERE (ta.error IS NULL) <> (tb.error IS NULL)
	  AND coalesce(ta.error, tb.error) IN ('nickname', 'particle lost', 'given and family name swapped', 'initials only', 'leading zeros lost', 'birth day and month swapped', 'married name',
										   'whole name in one field', 'mojibake', 'diacritics lost'))
SELECT concat_ws(' ', a.first_name, a.middle_name, a.last_name) AS one, concat_ws(' ', b.first_name, b.middle_name, b.last_name) AS other, round(probability::numeric, 4) AS probability, error
FROM pair JOIN contact a ON a.id = key_a::bigint JOIN contact b ON b.id = key_b::bigint WHERE n = 1 ORDER BY error;

\echo '== What is found least, of the records with one error'
SELECT coalesce(ta.error, tb.error) AS error, count(*) AS pairs, round(100.0 * count(f.key_a) / count(*), 0) AS "found %"
FROM contact_truth ta JOIN contact_truth tb ON tb.entity_id = ta.entity_id AND tb.id > ta.id
	 LEFT JOIN found AS f ON least(f.key_a::bigint, f.key_b::bigint) = ta.id AND greatest(f.key_a::bigint, f.key_b::bigint) = tb.id
WHERE (ta.error IS NULL) <> (tb.error IS NULL) AND coalesce(ta.error, tb.error) NOT LIKE '%,%' GROUP BY 1 HAVING count(*) >= 10 ORDER BY 3, 1 LIMIT 5;

\echo '== Why: hygiene.explain_pair(''contact'', ''1'', ''2''), the customer with one name, birth date and telephone, two addresses and two mailboxes'
SELECT field, a_value, b_value, level, round(weight::numeric, 1) AS weight FROM hygiene.explain_pair('contact', '1', '2');

\echo '== Parent and child of one name, address and telephone are two people: hygiene.explain_pair() says why'
SELECT a.id AS parent, b.id AS child FROM contact a JOIN contact b ON a.first_name = b.first_name AND a.last_name = b.last_name AND a.street = b.street AND a.postal_code = b.postal_code AND a.phone IS NOT NULL AND b.birth_date > a.birth_date + 6000
	JOIN contact_truth ta ON ta.id = a.id AND ta.error IS NULL JOIN contact_truth tb ON tb.id = b.id AND tb.error IS NULL AND ta.entity_id <> tb.entity_id
ORDER BY a.country <> 'Nederland', a.id LIMIT 1 \gset
SELECT field, a_value, b_value, level, round(weight::numeric, 1) AS weight FROM hygiene.explain_pair('contact', least(:'parent', :'child' COLLATE "C"), greatest(:'parent', :'child' COLLATE "C"));

\echo '== "Do we know this one already?"  hygiene.find_like(), misspelt and with another notation'
\timing on
SELECT key, round(probability::numeric, 4) AS probability, record->>'first_name' AS first_name, record->>'middle_name' AS middle_name, record->>'last_name' AS last_name, record->>'city' AS city
FROM hygiene.find_like('contact', '{"first_name": "Miriam", "last_name": "v. Daalen", "birth_date": "1984-03-17", "mobile": "0031648291735"}');
\timing off

\echo '== From now on nobody gets in twice: hygiene.add_duplicate_guard(''contact'', ''block'')'
SELECT hygiene.add_duplicate_guard('contact', 'block') \g /dev/null
\echo 'INSERT INTO contact (first_name, middle_name, last_name, birth_date, mobile, email) VALUES (''Mirjam'', ''van'', ''Dalen'', ''1984-03-17'', ''0648291735'', ''mirjam@nieuw.nl'');'
\set ON_ERROR_STOP off
INSERT INTO contact (first_name, middle_name, last_name, birth_date, mobile, email) VALUES ('Mirjam', 'van', 'Dalen', '1984-03-17', '0648291735', 'mirjam@nieuw.nl');
\set ON_ERROR_STOP on
\if :ERROR
\echo '   refused, SQLSTATE' :SQLSTATE
\else
\echo '   it was let in'
\endif
\echo
\echo '== Look around with "make psql"; try your own file with "make demo CSV=customers.csv"'

CREATE EXTENSION hygiene;

-- one person, written differently; then brothers and strangers
SELECT a, b, round(hygiene.person_name_similarity(a, b)::numeric, 3) AS similarity,
       hygiene.person_name_similarity(a, b) = hygiene.person_name_similarity(b, a) AS symmetric
FROM (VALUES ('Jan van der Berg', 'BERG, J. van der'), ('Jürgen Müller', 'Juergen Mueller'), ('William Smith', 'Bill Smith'),
             ('Peter Schneider', 'Schneider Peter'), ('Peter Schneider', 'Petre Schnieder'), ('Anna Meyer-Schulz', 'Anna Schulz'),
             ('Jan Jansen', 'Piet Jansen'), ('Jan Jansen', 'Jan Bakker'), ('John Smith Jr.', 'John Smith Sr.'),
             ('Jan Jansen', 'Jan Jansen'), ('', ''), ('Jan', ''), ('Jan', NULL)) AS pair(a, b);

-- organisations
SELECT a, b, round(hygiene.organization_similarity(a, b)::numeric, 3) AS similarity,
       hygiene.organization_similarity(a, b) = hygiene.organization_similarity(b, a) AS symmetric
FROM (VALUES ('Jansen Bouw B.V.', 'Bouw Jansen GmbH'), ('Philips', 'Philips Group Holding N.V.'), ('IBM', 'International Business Machines'),
             ('Jansen Bouw', 'Jansen Transport'), ('Acme Group', 'Apex Group'), ('Apotheke 24', 'Apotheke 25'), ('', ''), ('', 'Acme')) AS pair(a, b);

-- the same in every session: immutable, strict, parallel safe, documented
SELECT p.proname, p.provolatile, p.proisstrict, p.proparallel, obj_description(p.oid) IS NOT NULL AS documented
FROM pg_proc p
WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname IN ('person_name_similarity', 'organization_similarity')
ORDER BY p.proname COLLATE "C";

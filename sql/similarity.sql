CREATE EXTENSION hygiene;

-- known values
SELECT a, b, hygiene.levenshtein(a, b), hygiene.damerau_levenshtein(a, b) AS osa,
       round(hygiene.edit_similarity(a, b)::numeric, 4) AS edit, round(hygiene.jaro_winkler(a, b)::numeric, 4) AS jw
FROM (VALUES ('kitten', 'sitting'), ('ca', 'abc'), ('MARTHA', 'MARHTA'), ('DIXON', 'DICKSONX'), ('Müller', 'Muller'),
             ('é', 'è'), ('Иванов', 'Иавнов'), ('', ''), ('', 'abc'), ('a', NULL)) AS pair(a, b);

-- characters, not bytes, and no limit of length
SELECT hygiene.levenshtein(repeat('é', 1000), repeat('e', 1000)) AS levenshtein,
       hygiene.damerau_levenshtein(repeat('ab', 500), repeat('ba', 500)) AS osa,
       hygiene.jaro_winkler(repeat('abc', 500), repeat('abc', 500)) AS jw;

-- a long comparison can be cancelled
SET statement_timeout = '200ms';
SELECT hygiene.levenshtein(repeat('ab', 400000), repeat('bca', 400000));
SELECT hygiene.damerau_levenshtein(repeat('é', 400000), repeat('a', 400000));
RESET statement_timeout;

-- fit for an index and a parallel plan, and documented
SELECT p.proname, p.provolatile, p.proisstrict, p.proparallel, obj_description(p.oid) IS NOT NULL AS documented
FROM pg_proc p
WHERE p.pronamespace = 'hygiene'::regnamespace
  AND p.proname IN ('levenshtein', 'damerau_levenshtein', 'edit_similarity', 'jaro_winkler', 'token_similarity')
ORDER BY p.proname COLLATE "C";

-- words in any order; case, accents and word boundaries do not count
SELECT a, b, round(hygiene.token_similarity(a, b)::numeric, 4) AS tokens
FROM (VALUES ('Jan de Vries', 'VRIES, Jan de'), ('Müller Peter', 'peter muller'), ('van den Berg', 'Vandenberg'),
             ('Peter Smith', 'Peter Jones'), ('Peter Smith', 'Petre Smyth'), ('', ''), ('', 'abc'), ('...', '')) AS pair(a, b);

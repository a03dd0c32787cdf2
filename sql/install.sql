-- The extension installs into a schema of its own and never adopts a planted one.
CREATE SCHEMA hygiene;
CREATE EXTENSION hygiene;
DROP SCHEMA hygiene;
CREATE EXTENSION hygiene;
SELECT extname, extrelocatable FROM pg_extension WHERE extname = 'hygiene';
-- every function, type, operator and operator class of the extension has a comment
SELECT pg_describe_object(d.classid, d.objid, 0) AS without_comment
FROM pg_depend d
WHERE d.refclassid = 'pg_extension'::regclass
  AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'hygiene')
  AND d.deptype = 'e'
  AND d.classid IN ('pg_proc'::regclass, 'pg_type'::regclass, 'pg_operator'::regclass, 'pg_opclass'::regclass, 'pg_class'::regclass)
  AND obj_description(d.objid, d.classid::regclass::text) IS NULL
  AND NOT (d.classid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type t WHERE t.oid = d.objid AND (t.typelem <> 0 OR t.typrelid <> 0)))
  AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (SELECT FROM pg_class c WHERE c.oid = d.objid AND c.relkind NOT IN ('r', 'v')))
ORDER BY 1;
-- every function pins its search_path (SQL and PL) and lives in hygiene; register() reads the caller's
SELECT p.oid::regprocedure AS unpinned
FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'hygiene'
JOIN pg_language l ON l.oid = p.prolang
WHERE (l.lanname = 'plpgsql' OR l.lanname = 'sql' AND p.prosqlbody IS NULL AND NOT p.proname IN ('identity', 'register'))
  AND p.prokind <> 'p'
  AND NOT coalesce(p.proconfig::text, '') ~ 'search_path=pg_catalog, pg_temp'
ORDER BY 1;
-- what runs with the definer's rights is nobody's without a grant
SELECT p.oid::regprocedure AS definer_for_all
FROM pg_proc p
WHERE p.pronamespace = 'hygiene'::regnamespace AND p.prosecdef AND has_function_privilege('public', p.oid, 'EXECUTE')
ORDER BY 1;
DROP EXTENSION hygiene;
SELECT count(*) AS left_behind FROM pg_namespace WHERE nspname = 'hygiene';

-- Whatever a user passes, a function answers or raises an error: none takes the server down, none says "internal error".
CREATE EXTENSION hygiene;
SET client_min_messages = error;
CREATE TABLE t (a int PRIMARY KEY, b text);
INSERT INTO t VALUES (1, 'x');
CREATE VIEW v AS SELECT * FROM t;
SELECT count(*) > 0 AS registered FROM hygiene.register('t', 'person', '{"family_name": "b"}');

-- expressions to try for an argument of a type, the harmless one last
CREATE FUNCTION samples(type oid) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    name text := format_type(type, NULL);
    element text := format_type((SELECT typelem FROM pg_type WHERE oid = type AND typcategory = 'A'), NULL);
BEGIN
    RETURN CASE
        WHEN name IN ('text', 'name', 'character varying') THEN ARRAY['NULL', $q$''$q$, $q$repeat(E'\u00e9 ', 20)$q$, $q$'t'$q$, $q$'email'$q$]
        WHEN name IN ('integer', 'bigint', 'smallint', 'double precision', 'real', 'numeric') THEN ARRAY['NULL', '0', '-1', '32767', '1']
        WHEN name = 'oid' THEN ARRAY['NULL', '0', '1', $q$'public.t'::regclass$q$]
        WHEN name = 'boolean' THEN ARRAY['NULL', 'true', 'false']
        WHEN name = 'regclass' THEN ARRAY['NULL', '0', '1', $q$'public.v'$q$, $q$'pg_catalog.pg_class'$q$, $q$'public.t'$q$]
        WHEN name IN ('anyelement', 'record') THEN ARRAY['NULL::public.t', '1', 'ROW(1, 2)', $q$'x'::text$q$, '(SELECT x FROM (SELECT 1 AS a, 2 AS a) x)', '(SELECT t FROM public.t)']
        WHEN name IN ('json', 'jsonb') THEN ARRAY['NULL', $q$'[1, null]'$q$, '''7''', $q$'{"family_name": "b", "x": [{}]}'$q$, '''{}''']
        WHEN name IN ('date', 'timestamp with time zone') THEN ARRAY['NULL', '''infinity''', '''-infinity''', '''2020-01-01''']
        WHEN name = 'tid' THEN ARRAY['NULL', '''(0,0)''', '''(4294967295,65535)''']
        WHEN name = 'bytea' THEN ARRAY['NULL', '''''', '''\xff00''']
        WHEN name = 'interval' THEN ARRAY['NULL', '''-1 year''', '''1 day''']
        WHEN name = 'hygiene.identity' THEN ARRAY['NULL', $q$hygiene.person_identity(family_name => 'x')$q$, $q$hygiene.organization_identity('x')$q$]
        WHEN element IS NOT NULL THEN
            ARRAY['NULL', format('ARRAY[]::%s[]', element), format('ARRAY[NULL, NULL]::%s[]', element)]
            || CASE WHEN element = 'text' THEN ARRAY[$q$ARRAY[['a', 'b'], ['c', NULL]]$q$, $q$'{person,,,b,family_name}'::text[]$q$, $q$'{a,b}'::text[]$q$] ELSE '{}' END
            || CASE WHEN element IN ('jsonb', 'bigint', 'double precision') THEN ARRAY[format('ARRAY[''1'', ''2'']::%s[]', element)] ELSE '{}' END
        ELSE ARRAY[format('NULL::%s', name)]
    END;
END $$;

-- every function in C that SQL can call, and those of PL/pgSQL and SQL whose arguments users give, with samples in turn
CREATE FUNCTION calls(language text, turns int) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    f record;
    arguments text[];
    s text[];
BEGIN
    FOR f IN SELECT p.proname, p.proargtypes::oid[] AS types FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
             WHERE p.pronamespace = 'hygiene'::regnamespace AND l.lanname = language AND p.prokind = 'f'
               AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype, 'internal'::regtype) AND 'internal'::regtype <> ALL (p.proargtypes::oid[])
             ORDER BY p.proname COLLATE "C", p.oid
    LOOP
        FOR turn IN 0 .. turns - 1 LOOP
            arguments := '{}';
            FOR k IN 0 .. cardinality(f.types) - 1 LOOP
                s := samples(f.types[k]);
                -- most turns have one odd argument among harmless ones
                arguments := arguments || CASE WHEN turn % 3 = 0 THEN s[1 + (turn / 3 + k * (1 + turn / 7)) % cardinality(s)]
                                               WHEN (turn / 3) % cardinality(f.types) = k THEN s[1 + turn % cardinality(s)]
                                               ELSE s[cardinality(s)] END;
            END LOOP;
            RETURN NEXT format('SELECT hygiene.%I(%s)', f.proname, array_to_string(arguments, ', '));
            EXIT WHEN cardinality(f.types) = 0;
        END LOOP;
    END LOOP;
END $$;

-- SQLSTATEs that tell of a mistake of ours: an internal error, a failed cache look-up, a NULL we did not expect
CREATE FUNCTION try_calls(language text, turns int) RETURNS TABLE (finding text) LANGUAGE plpgsql AS $$
DECLARE
    c text;
    n int := 0;
BEGIN
    FOR c IN SELECT * FROM calls(language, turns) LOOP
        n := n + 1;
        BEGIN
            EXECUTE c;
            RAISE EXCEPTION 'taken back' USING ERRCODE = 'HY000';
        EXCEPTION
            WHEN SQLSTATE 'HY000' THEN NULL;
            WHEN internal_error OR data_corrupted OR index_corrupted THEN
                finding := format('%s: %s %s', c, SQLSTATE, SQLERRM);
                RETURN NEXT;
            WHEN OTHERS THEN NULL;
        END;
    END LOOP;
    finding := CASE WHEN n > 100 THEN 'all were called' ELSE 'too few' END;
    RETURN NEXT;
END $$;
SELECT * FROM try_calls('c', 30);
SELECT * FROM try_calls('plpgsql', 3);
SELECT * FROM try_calls('sql', 4);

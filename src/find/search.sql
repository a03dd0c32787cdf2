-- A search box --------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.search_score(identity hygiene.identity, words text) RETURNS float8
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'hygiene_search_score';
COMMENT ON FUNCTION hygiene.search_score(hygiene.identity, text) IS
    'How well an identity answers the words of a search box: mean over the words, 0 to 1, of the best of equal, beginning, misspelt, sounding alike';

-- The identities whose index keys may find what the words mean.
CREATE FUNCTION hygiene.search_probes(registration hygiene.registration, words text) RETURNS hygiene.identity[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    tokens text[] := (SELECT array_agg(t ORDER BY p) FROM (
                        SELECT t, p FROM regexp_split_to_table(hygiene.fold(regexp_replace(words, '\S+@\S+', ' ', 'g')), ' ') WITH ORDINALITY AS x(t, p)
                        WHERE t !~ '^\d' AND length(t) > 1 AND t NOT IN ('van', 'de', 'den', 'der', 'ten', 'ter', 'von', 'zu', 'la', 'le', 'du', 'des', 'di', 'da') LIMIT 5) s);
    email text := substring(words FROM '\S+@\S+');
    digits text := substring(words FROM '[+0-9][-0-9 ()/.]{6,}[0-9]');
    dated date := hygiene.parse_birth_date(substring(words FROM '\d{1,4}[-./]\d{1,2}[-./]\d{1,4}'), registration.region);
    postcode text := hygiene.normalize_postcode(substring(words FROM '(?i)\m\d{4} ?[a-z]{2}\M|\m\d{2}-\d{3}\M|\m\d{5}\M'), registration.region);
    region text := registration.region;
    result hygiene.identity[] := '{}';
BEGIN
    tokens := coalesce(tokens, '{}');
    IF registration.kind IN ('person', 'party') THEN
        result := result || ARRAY(
            SELECT hygiene.person(given_name => a, family_name => b, birth_date => dated, postcode => postcode, region => region)
            FROM unnest(tokens) WITH ORDINALITY AS x(a, i), unnest(tokens) WITH ORDINALITY AS y(b, j)
            WHERE i <> j)
          || ARRAY(SELECT hygiene.person(family_name => t, birth_date => dated, postcode => postcode, region => region) FROM unnest(tokens) t
                   WHERE dated IS NOT NULL OR postcode IS NOT NULL)
          || hygiene.person(email => email, phone => CASE WHEN dated IS NULL THEN digits END, region => region);
    END IF;
    IF registration.kind IN ('organization', 'party') THEN
        result := result || hygiene.organization(name => words, website => CASE WHEN words !~ '\s' THEN words END, email => email, phone => digits, region => region)
          || ARRAY(SELECT hygiene.organization(name => array_to_string(tokens[1:n], ' '), city => array_to_string(tokens[n + 1:], ' '), region => region)
                   FROM generate_series(1, cardinality(tokens)) n);
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.search_probes(hygiene.registration, text) IS 'Internal: identities whose keys lead from search words to rows';

-- The search index: words of all columns as one text -------------------------------------------------------------------

CREATE FUNCTION hygiene.search_text(relation regclass, alias text DEFAULT NULL) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    parts text;
BEGIN
    -- each column once, in the order of the roles; dates and keyed values are found by the identity index
    SELECT string_agg(hygiene.column_as_text(relation, alias, c.name), ', ' ORDER BY c.place) INTO parts
    FROM (SELECT x.name, min(r.place * 1000 + x.place) AS place
          FROM unnest(hygiene.identity_roles(registration.kind)) WITH ORDINALITY AS r(role, place)
          CROSS JOIN LATERAL unnest(hygiene.role_columns(registration.columns, r.role)) WITH ORDINALITY AS x(name, place)
          WHERE r.role NOT IN ('birth_date', 'extra', 'country', 'national_id') GROUP BY x.name) c;
    IF parts IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no column of its own to search in', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'Put a fuzzy_text_ops index on the related table that has the words, and ask that table.';
    END IF;
    RETURN format('hygiene.join_values(%s)', parts);
END
$$;
COMMENT ON FUNCTION hygiene.search_text(regclass, text) IS 'The SQL of a registered row''s words, as the search index holds them; alias names the row in a query';

CREATE FUNCTION hygiene.search_index(relation regclass) RETURNS regclass
    LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT i.indexrelid::regclass
    FROM pg_index i
    JOIN pg_opclass o ON o.oid = i.indclass[0]
    JOIN pg_namespace n ON n.oid = o.opcnamespace
    WHERE i.indrelid = relation AND o.opcname = 'fuzzy_text_ops' AND n.nspname = 'hygiene' AND i.indisvalid AND i.indpred IS NULL AND i.indnatts = 1 AND i.indexprs IS NOT NULL
      AND hygiene.index_expression_is(i.indexrelid::regclass, hygiene.search_text(relation))
    ORDER BY i.indexrelid DESC
    LIMIT 1
    $$;
COMMENT ON FUNCTION hygiene.search_index(regclass) IS 'The index on the words of a registered table that search() uses, or NULL; one of an older mapping is none';

CREATE FUNCTION hygiene.search_index_statement(relation regclass, how text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    words text := hygiene.search_text(relation);
    kind "char";
    schema name;
    "table" text;
    name text;
    suffix text;
BEGIN
    SELECT c.relkind, n.nspname, c.relname INTO kind, schema, "table" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    IF kind NOT IN ('r', 'p', 'm') THEN
        RAISE EXCEPTION 'cannot index "%"', relation USING ERRCODE = 'wrong_object_type', HINT = 'Views and foreign tables have no index; search() reads them.';
    END IF;
    FOR n IN 0..1000 LOOP
        suffix := '_hygiene_search' || CASE WHEN n > 0 THEN n::text ELSE '' END;
        -- identifiers have 63 bytes; what is cut off is the table's name, at a character
        name := "table";
        WHILE octet_length(name) > 63 - octet_length(suffix) LOOP
            name := left(name, -1);
        END LOOP;
        EXIT WHEN to_regclass(format('%I.%I', schema, name || suffix)) IS NULL;
    END LOOP;
    RETURN format('CREATE INDEX %s%I ON %s USING gin ((%s) hygiene.fuzzy_text_ops) WITH (fastupdate = off)', CASE WHEN how = 'concurrently' AND kind <> 'p' THEN 'CONCURRENTLY ' END,
                  name || suffix, relation, words);
END
$$;
COMMENT ON FUNCTION hygiene.search_index_statement(regclass, text) IS 'Internal: CREATE INDEX of the words of a registered table';

CREATE FUNCTION hygiene.search_index_ddl(relation regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.search_index_statement(relation, 'concurrently') $$;
COMMENT ON FUNCTION hygiene.search_index_ddl(regclass) IS 'The statement that makes the index of search() without blocking writes; run it with \gexec or by hand, outside a transaction';

CREATE FUNCTION hygiene.create_search_index(relation regclass) RETURNS regclass
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    existing regclass;
BEGIN
    PERFORM hygiene.check_owner(relation);
    existing := hygiene.search_index(relation);
    IF existing IS NOT NULL THEN
        RAISE NOTICE 'relation "%" has its search index already: "%"', relation, existing;
        RETURN existing;
    END IF;
    EXECUTE hygiene.search_index_statement(relation, 'now');
    RETURN hygiene.search_index(relation);
END
$$;
REVOKE ALL ON FUNCTION hygiene.create_search_index(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.create_search_index(regclass) IS
    'Makes the index of words that search() uses; writes wait meanwhile (search_index_ddl() gives the statement that lets them go on)';

-- Searching --------------------------------------------------------------------------------------------------------------

-- What to ask the index of words when no row holds them as they are, in turn: all of them misspelt, with e-mail and phone or without, and as beginnings; one word less.
CREATE FUNCTION hygiene.search_variants(words text, others text, turn integer) RETURNS text[]
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT ARRAY(SELECT DISTINCT v FROM (
        SELECT unnest(ARRAY[hygiene.fold(words), hygiene.fold(others),
            -- text_match takes a word as a beginning when an asterisk follows its third letter or a later one
            regexp_replace(coalesce(nullif(hygiene.fold(others), ''), hygiene.fold(words)), '(\S{3})(?=\s|$)', '\1*', 'g')]) AS v WHERE turn = 1
        UNION ALL
        SELECT (SELECT string_agg(t, ' ' ORDER BY p) FROM unnest(tokens) WITH ORDINALITY AS x(t, p) WHERE p <> dropped)
        FROM (SELECT string_to_array(hygiene.fold(others), ' ') AS tokens) s, generate_series(1, cardinality(tokens)) dropped
        WHERE turn = 2 AND cardinality(tokens) BETWEEN 2 AND 6) a WHERE v <> '')
    $$;
COMMENT ON FUNCTION hygiene.search_variants(text, text, integer) IS 'Internal: which words rows may hold to be an answer to a search';

CREATE FUNCTION hygiene.search(relation regclass, words text, max_results integer DEFAULT 10)
    RETURNS TABLE (key text, score float8, record jsonb)
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    SET gin_fuzzy_search_limit = 0
    AS $$
#variable_conflict use_column
DECLARE
    bound CONSTANT integer := 2000;     -- rows that are scored, of those that hold a word that was asked for
    registration hygiene.registration := hygiene.registration_of(relation);
    identity text := hygiene.record_identity(registration, relation, 't');
    found bigint;
    -- an e-mail or phone number that is not known must not hide a name that is
    others text := regexp_replace(words, CASE WHEN words ~ '\d{1,4}[-./]\d{1,2}[-./]\d{1,4}' THEN '\S+@\S+' ELSE '\S+@\S+|[+0-9][-0-9 ()/.]{6,}[0-9]' END, ' ', 'g');
    tokens text[];
    score text := 'hygiene.search_score(%s, $1)';
    answer text;
BEGIN
    IF coalesce(btrim(words), '') = '' THEN
        RETURN;
    END IF;
    IF others <> words AND others ~ '\w' THEN
        score := 'greatest(hygiene.search_score(%1$s, $1), 0.9 OPERATOR(pg_catalog.*) hygiene.search_score(%1$s, $3))';
    END IF;
    -- the best of some rows, each once
    answer := format('SELECT b.key, b.score, to_jsonb(b.t) FROM (
                        SELECT s.* FROM (SELECT DISTINCT ON (%1$s) %1$s AS key, %2$s AS score, t FROM %%s ORDER BY %1$s) s
                        WHERE s.score >= %%s ORDER BY s.score DESC, s.key COLLATE "C" LIMIT $2) b ORDER BY b.score DESC, b.key COLLATE "C"', replace(hygiene.key_expression(relation, 't'), '%', '%%'), replace(format(score, identity), '%', '%%'));
    -- the index first: names in pairs, e-mail, phone, birth date or postcode with a name
    IF hygiene.identity_index(relation) IS NOT NULL THEN
        RETURN QUERY EXECUTE format(answer, format('unnest($4) AS p(probe) JOIN %s ON hygiene.shares_key(%s, p.probe) WHERE %s',
                hygiene.record_source(registration, relation, 't'), identity, hygiene.live_condition(registration, relation, 't')), 0.75)
        USING words, max_results, others, hygiene.search_probes(registration, words);
        GET DIAGNOSTICS found = ROW_COUNT;
        IF found > 0 THEN
            RETURN;
        END IF;
    END IF;
    IF registration.related = '{}' AND hygiene.search_index(relation) IS NOT NULL THEN
        -- rows that hold all the words as they are, or with a beginning of one for one
        EXECUTE format('SELECT count(*) FROM (SELECT FROM %s AS t WHERE hygiene.text_match(%s, $1) LIMIT $2) s', relation, hygiene.search_text(relation, 't'))
        INTO found USING words, bound + 1;
        IF found > bound THEN
            RAISE NOTICE 'more than % rows hold "%": the best of so many of them are shown', bound, words USING HINT = 'Ask for more words.';
        END IF;
        RETURN QUERY EXECUTE format(answer, format('(SELECT * FROM %s AS t WHERE hygiene.text_match(%s, $1) AND %s LIMIT %s) t', relation,
                hygiene.search_text(relation, 't'), hygiene.live_condition(registration, relation, 't'), bound), 0.99)
        USING words, max_results, others;
        GET DIAGNOSTICS found = ROW_COUNT;
        IF found > 0 THEN
            RETURN;
        END IF;
        FOR turn IN 1..2 LOOP
            RETURN QUERY EXECUTE format(answer, format(
                    '(SELECT m.* FROM unnest($4) AS v(asked) CROSS JOIN LATERAL (SELECT * FROM %1$s AS t WHERE hygiene.text_match(%2$s, v.asked) AND %3$s LIMIT %4$s) m) t', relation,
                    hygiene.search_text(relation, 't'), hygiene.live_condition(registration, relation, 't'), bound), 0.6)
            USING words, max_results, others, hygiene.search_variants(words, others, turn);
            GET DIAGNOSTICS found = ROW_COUNT;
            IF found > 0 THEN
                RETURN;
            END IF;
        END LOOP;
        -- beginnings of one or two letters: among the rows that hold the longer words, or by reading the words of every row, which is cheap: no identity is made of it
        tokens := regexp_split_to_array(coalesce(nullif(hygiene.fold(others), ''), hygiene.fold(words)), ' ');
        IF EXISTS (SELECT FROM unnest(tokens) w WHERE length(w) < 3) THEN
            RETURN QUERY EXECUTE format(answer, format('(SELECT * FROM %1$s AS t WHERE %5$s '' '' || hygiene.fold(%2$s) LIKE ALL ($4) AND %3$s LIMIT %4$s) t', relation,
                    hygiene.search_text(relation, 't'), hygiene.live_condition(registration, relation, 't'), bound,
                    CASE WHEN EXISTS (SELECT FROM unnest(tokens) w WHERE length(w) >= 3) THEN format('hygiene.text_match(%s, $5) AND', hygiene.search_text(relation, 't')) END), 0.6)
            USING words, max_results, others, ARRAY(SELECT '% ' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%' FROM unnest(tokens) w),
                  (SELECT string_agg(w || '*', ' ') FROM unnest(tokens) w WHERE length(w) >= 3);
        END IF;
        RETURN;
    END IF;
    -- one word, or a town: what no key holds is looked for row by row
    RETURN QUERY EXECUTE format(
        'SELECT s.key, s.score, s.record
         FROM (SELECT %s AS key, %s AS score, to_jsonb(t) AS record FROM %s WHERE %s OFFSET 0) s
         WHERE s.score >= 0.6 ORDER BY s.score DESC, s.key COLLATE "C" LIMIT $2',
        hygiene.key_expression(relation, 't'), format(score, identity), hygiene.record_source(registration, relation, 't'), hygiene.live_condition(registration, relation, 't'))
    USING words, max_results, others;
END
$$;
COMMENT ON FUNCTION hygiene.search(regclass, text, integer) IS
    'A search box over a registered table: any words in any order, misspelt too; two names, an e-mail or a phone use the identity index, other words the search index, or else read the table';

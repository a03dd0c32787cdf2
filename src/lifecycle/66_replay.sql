-- After an old backup was restored: erasing again who was erased since -----------------------------------------------------------------
-- The backup does not know of later erasures.  They are taken out of the database with export_erasures(), kept where backups are not, and given to
-- import_erasures() in the restored one.

CREATE FUNCTION hygiene.export_erasures() RETURNS jsonb
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET row_security = off
    AS $$
    SELECT jsonb_build_object(
        'format', 1,
        'secret', (SELECT encode(s.secret, 'hex') FROM hygiene.suppression_secret s),
        'erasures', (SELECT coalesce(jsonb_agg(jsonb_build_object('erased_at', e.erased_at, 'erased_by', e.erased_by, 'reason', e.reason, 'report', e.report, 'subjects',
                (SELECT jsonb_agg(jsonb_build_object('schema', s.schema_name, 'table', s.table_name, 'key_hash', encode(s.key_hash, 'hex'),
                     'weak', ARRAY(SELECT encode(w, 'hex') FROM unnest(s.weak) w), 'sure', ARRAY(SELECT encode(w, 'hex') FROM unnest(s.sure) w), 'suppression', s.suppression))
                 FROM hygiene.erasure_subject s WHERE s.erasure = e.id)) ORDER BY e.id), '[]') FROM hygiene.erasure e),
        'suppression', (SELECT coalesce(jsonb_agg(jsonb_build_object('fingerprint', encode(s.fingerprint, 'hex'), 'entry', s.entry, 'field', s.field, 'reason', s.reason,
                                                                     'added_at', s.added_at, 'added_by', s.added_by) ORDER BY s.entry, s.field), '[]') FROM hygiene.suppression s))
    $$;
REVOKE ALL ON FUNCTION hygiene.export_erasures() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.export_erasures() IS
    'Records of all erasures and the suppression list, to be kept outside the database and its backups; keyed hashes, and the secret they are made with: keep it like a password';

CREATE FUNCTION hygiene.import_erasures(exported jsonb) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET row_security = off
    AS $$
DECLARE
    secret bytea;
    e jsonb;
    number bigint;
    result bigint := 0;
    entries jsonb := '{}';
    id bigint;
BEGIN
    IF exported IS NULL OR jsonb_typeof(exported) <> 'object' OR exported ->> 'format' IS DISTINCT FROM '1' OR coalesce(exported ->> 'secret', repeat('0', 64)) !~ '^[0-9a-f]{64}$'
       OR jsonb_typeof(exported -> 'erasures') IS DISTINCT FROM 'array' OR jsonb_typeof(exported -> 'suppression') IS DISTINCT FROM 'array' THEN
        RAISE EXCEPTION 'this is not what export_erasures() gave' USING ERRCODE = 'invalid_parameter_value', HINT = 'Give its whole output: \set erasures `cat erasures.json`, then SELECT hygiene.import_erasures(:''erasures'');';
    ELSIF exported ->> 'secret' IS NULL THEN
        RETURN 0;
    END IF;
    LOCK TABLE hygiene.erasure, hygiene.suppression IN SHARE ROW EXCLUSIVE MODE;
    SELECT s.secret INTO secret FROM hygiene.suppression_secret s;
    IF NOT FOUND THEN
        INSERT INTO hygiene.suppression_secret (secret) VALUES (decode(exported ->> 'secret', 'hex'));
    ELSIF secret <> decode(exported ->> 'secret', 'hex') THEN
        RAISE EXCEPTION 'the erasures were recorded with another secret' USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'They are of another database, or the secret here was made after the backup was restored: if the suppression list, the erasures and the proof log here are empty, DELETE FROM hygiene.suppression_secret and import again.';
    END IF;
    FOR e IN SELECT jsonb_agg(s.value) FROM jsonb_array_elements(exported -> 'suppression') s GROUP BY (s.value ->> 'entry')::bigint ORDER BY (s.value ->> 'entry')::bigint LOOP
        SELECT s.entry INTO number FROM hygiene.suppression s
        WHERE s.fingerprint = decode(e -> 0 ->> 'fingerprint', 'hex') AND s.added_at = (e -> 0 ->> 'added_at')::timestamptz LIMIT 1;
        IF NOT FOUND THEN
            number := nextval('hygiene.suppression_entry_seq');
            INSERT INTO hygiene.suppression (fingerprint, entry, field, reason, added_at, added_by)
            SELECT decode(s ->> 'fingerprint', 'hex'), number, s ->> 'field', s ->> 'reason', (s ->> 'added_at')::timestamptz, s ->> 'added_by' FROM jsonb_array_elements(e) s;
        END IF;
        entries := entries || jsonb_build_object(e -> 0 ->> 'entry', number);
    END LOOP;
    FOR e IN SELECT s.value FROM jsonb_array_elements(exported -> 'erasures') WITH ORDINALITY AS s(value, place) ORDER BY s.place LOOP
        CONTINUE WHEN EXISTS (SELECT FROM hygiene.erasure x JOIN hygiene.erasure_subject s ON s.erasure = x.id
                              WHERE x.erased_at = (e ->> 'erased_at')::timestamptz AND s.key_hash = decode(e -> 'subjects' -> 0 ->> 'key_hash', 'hex'));
        INSERT INTO hygiene.erasure AS x (erased_at, erased_by, reason, report) VALUES ((e ->> 'erased_at')::timestamptz, e ->> 'erased_by', e ->> 'reason', e -> 'report') RETURNING x.id INTO id;
        INSERT INTO hygiene.erasure_subject (erasure, schema_name, table_name, key_hash, weak, sure, suppression)
        SELECT id, s ->> 'schema', s ->> 'table', decode(s ->> 'key_hash', 'hex'), ARRAY(SELECT decode(jsonb_array_elements_text(s -> 'weak'), 'hex')),
               ARRAY(SELECT decode(jsonb_array_elements_text(s -> 'sure'), 'hex')), -- taken off the list since: an entry that is not there
               coalesce((entries ->> (s ->> 'suppression'))::bigint, CASE WHEN s ->> 'suppression' IS NOT NULL THEN 0 END)
        FROM jsonb_array_elements(e -> 'subjects') s;
        result := result + 1;
    END LOOP;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.import_erasures(jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.import_erasures(jsonb) IS 'Takes in what export_erasures() gave, but for what is there already; returns how many erasures were new. Then replay_erasures()';

-- Rows of a table that an erasure was of.  sure: the same person beyond doubt; otherwise somebody has to look.
CREATE FUNCTION hygiene.erased_rows(target regclass) RETURNS TABLE (erasure bigint, key text, sure boolean, because text)
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp SET row_security = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres SET extra_float_digits = 1
    AS $$
#variable_conflict use_column
DECLARE
    created text := (SELECT format('(t.%I)::pg_catalog.timestamptz', (hygiene.role_columns(r.columns, 'created_at'))[1]) FROM hygiene.registration r JOIN pg_class c ON c.oid = target AND c.relname = r.table_name
                     JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = r.schema_name WHERE r.columns ? 'created_at');
BEGIN
    RETURN QUERY EXECUTE format(
        'WITH subject AS MATERIALIZED (
             SELECT s.erasure, s.key_hash, s.weak, s.sure, s.suppression, e.erased_at FROM hygiene.erasure_subject s JOIN hygiene.erasure e ON e.id = s.erasure
             WHERE (s.schema_name, s.table_name) = ($1, $2)
         ), wanted AS MATERIALIZED (
             SELECT s.erasure, s.key_hash, ''key'' AS kind, s.key_hash AS hash FROM subject s
             UNION SELECT s.erasure, s.key_hash, ''sure'', pg_catalog.unnest(s.sure) FROM subject s
             UNION SELECT s.erasure, s.key_hash, ''weak'', pg_catalog.unnest(s.weak) FROM subject s
         ), present AS MATERIALIZED (
             SELECT r.key, r.created, h.kind, h.hash
             FROM (SELECT %1$s AS key, %2$s AS created, %3$s AS identity FROM %4$s AS t OFFSET 0) r
             CROSS JOIN LATERAL (
                 SELECT ''key'' AS kind, hygiene.keyed_hash(''row'', ARRAY[r.key]) AS hash
                 UNION ALL SELECT x.kind, x.hash FROM hygiene.person_fingerprints(r.identity) f
                     CROSS JOIN LATERAL (SELECT ''weak'' AS kind, pg_catalog.unnest(f.weak) AS hash UNION ALL SELECT ''sure'', pg_catalog.unnest(f.sure)) x) h
         ), hit AS (
             SELECT w.erasure, w.key_hash, p.key, p.created, pg_catalog.bool_or(p.kind = ''key'') AS by_key, pg_catalog.bool_or(p.kind = ''sure'') AS by_sure, pg_catalog.bool_or(p.kind = ''weak'') AS by_weak
             FROM present p JOIN wanted w ON (w.kind, w.hash) = (p.kind, p.hash) GROUP BY w.erasure, w.key_hash, p.key, p.created
         )
         SELECT DISTINCT ON (x.key) x.erasure, x.key, x.because IS NULL, x.because
         FROM (SELECT h.erasure, h.key, CASE
                   WHEN h.created > s.erased_at THEN ''the row is newer than the erasure''
                   WHEN s.suppression IS NOT NULL AND NOT EXISTS (SELECT FROM hygiene.suppression u WHERE u.entry = s.suppression) THEN ''the person was taken off the suppression list since''
                   WHEN NOT h.by_sure AND NOT h.by_weak AND s.weak <> ''{}'' THEN ''the key of an erased row, with nothing else of that person'' END AS because
               FROM hit h JOIN subject s ON (s.erasure, s.key_hash) = (h.erasure, h.key_hash)
               WHERE h.by_key OR h.by_sure) x
         ORDER BY x.key, x.because IS NOT NULL, x.erasure DESC',
        hygiene.key_expression(target, 't'), coalesce(created, 'NULL::pg_catalog.timestamptz'),
        CASE WHEN hygiene.is_registered(target) THEN hygiene.identity_expression(target, 't') ELSE 'NULL::hygiene.identity' END, target)
    USING (SELECT n.nspname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = target), (SELECT c.relname::text FROM pg_class c WHERE c.oid = target);
END
$$;
REVOKE ALL ON FUNCTION hygiene.erased_rows(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.erased_rows(regclass) IS 'Internal: rows of a table that an erasure on record was of, by their keyed hashes; reads the whole table';

CREATE FUNCTION hygiene.replay_with_path(dry_run boolean, path text) RETURNS TABLE (erasure bigint, relation regclass, action text, row_count bigint, because text)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
#variable_conflict use_column
DECLARE
    t record;
    r record;
BEGIN
    FOR t IN SELECT to_regclass(format('%I.%I', s.schema_name, s.table_name)) AS target, format('%I.%I', s.schema_name, s.table_name) AS name, count(*) AS n
             FROM hygiene.erasure_subject s GROUP BY s.schema_name, s.table_name ORDER BY s.schema_name, s.table_name LOOP
        IF t.target IS NULL THEN
            RETURN QUERY SELECT NULL::bigint, NULL::regclass, 'look', t.n, format('relation %s is not there', t.name);
            CONTINUE;
        END IF;
        FOR r IN SELECT x.erasure, x.sure, x.because, array_agg(x.key ORDER BY x.key COLLATE "C") AS keys FROM hygiene.erased_rows(t.target) x
                 GROUP BY x.erasure, x.sure, x.because ORDER BY x.erasure, x.because NULLS FIRST LOOP
            IF NOT r.sure OR dry_run THEN
                RETURN QUERY SELECT r.erasure, t.target, CASE WHEN r.sure THEN 'found' ELSE 'look' END, cardinality(r.keys)::bigint,
                                    format('keys %s%s', array_to_string(r.keys[1:20], ', '), ': ' || r.because);
                CONTINUE;
            END IF;
            -- less those that went with another erasure before
            r.keys := ARRAY(SELECT k FROM unnest(r.keys) k WHERE (SELECT c.present FROM hygiene.canonical_key(t.target, k) c));
            IF r.keys <> '{}' THEN
                RETURN QUERY SELECT r.erasure, e.relation, e.action, e.row_count, e.kept_because
                             FROM hygiene.erase_with_path(t.target, r.keys[1], (SELECT x.reason FROM hygiene.erasure x WHERE x.id = r.erasure),
                                                          jsonb_build_object('duplicates', r.keys[2:]), path, r.erasure) e;
            END IF;
        END LOOP;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.replay_with_path(boolean, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.replay_with_path(boolean, text) IS 'Internal: the body of replay_erasures()';

CREATE FUNCTION hygiene.replay_erasures(dry_run boolean DEFAULT false) RETURNS TABLE (erasure bigint, relation regclass, action text, row_count bigint, because text)
    LANGUAGE sql VOLATILE
    BEGIN ATOMIC
        SELECT r.erasure, r.relation, r.action, r.row_count, r.because FROM hygiene.replay_with_path(dry_run, pg_catalog.current_setting('search_path')) r;
    END;
REVOKE ALL ON FUNCTION hygiene.replay_erasures(boolean) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.replay_erasures(boolean) IS
    'After a backup was restored: erases again who was erased since, known by keyed hashes; who is not beyond doubt the same is listed for somebody to look. Reads whole tables';

CREATE FUNCTION hygiene.prune_erasures(older_than interval) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
DECLARE
    n bigint;
BEGIN
    IF older_than IS NULL OR older_than < interval '0' THEN
        RAISE EXCEPTION 'older_than must be an interval that is not negative' USING ERRCODE = 'invalid_parameter_value', HINT = 'Keep records of erasures as long as the oldest backup: for example interval ''1 year''.';
    END IF;
    DELETE FROM hygiene.erasure e WHERE e.erased_at < now() - older_than;
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END
$$;
REVOKE ALL ON FUNCTION hygiene.prune_erasures(interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.prune_erasures(interval) IS 'Forgets records of erasures that are older than the oldest backup, and so are never replayed again; the proof log and the suppression list stay';

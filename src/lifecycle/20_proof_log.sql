-- The proof log: what was removed, when, why and by whom, without personal data ------------------------------------------------
-- Every entry holds the hash of the one before it, so that an entry cannot be changed, taken out or moved without a trace.  The hash is of bytes
-- that no setting, encoding or version changes: see hygiene.retention_log_hash().

CREATE TABLE hygiene.retention_log_entry (
    number bigint PRIMARY KEY,
    entered_at timestamptz NOT NULL,
    entered_by text NOT NULL,
    session_role text NOT NULL,
    policy text,
    policy_version integer,
    relation text,
    action text NOT NULL,
    row_count bigint NOT NULL CHECK (row_count OPERATOR(pg_catalog.>=) 0),
    keys_hash bytea,
    reason text,
    details jsonb NOT NULL DEFAULT '{}',
    previous bytea NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE hygiene.retention_log_entry IS
    'The proof log, a chain of hashes; no personal data. Only hygiene.log_retention() and prune_retention_log() write it; read it by the view retention_log';
COMMENT ON COLUMN hygiene.retention_log_entry.keys_hash IS 'keyed hash of the keys of the rows: hygiene.keys_hash()';
COMMENT ON COLUMN hygiene.retention_log_entry.relation IS 'as it was called then: schema and name, quoted where need be';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_log_entry', '');

-- made by the first entry, so that a dump can put its own here
CREATE TABLE hygiene.retention_log_head (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number bigint NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE hygiene.retention_log_head IS 'Number and hash of the newest entry of the proof log: without it, entries missing at the end would not be missed';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_log_head', '');

CREATE FUNCTION hygiene.log_retention(policy text, policy_version integer, relation regclass, action text, row_count bigint, keys_hash bytea, reason text,
                                      details jsonb DEFAULT '{}') RETURNS bigint
    LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_log_retention';
REVOKE ALL ON FUNCTION hygiene.log_retention(text, integer, regclass, text, bigint, bytea, text, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.log_retention(text, integer, regclass, text, bigint, bytea, text, jsonb) IS
    'Internal: enters an action in the proof log, for whoever may change the relation; returns its number. Other sessions wait to enter theirs until the end of the transaction: call it last';

CREATE FUNCTION hygiene.retention_log_hash(entry hygiene.retention_log_entry) RETURNS bytea
    LANGUAGE C IMMUTABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_retention_log_hash';
COMMENT ON FUNCTION hygiene.retention_log_hash(hygiene.retention_log_entry) IS
    'What the hash of an entry must be: SHA-256 of its fields and the hash before it, each as LENGTH:BYTES, in UTF-8, - for NULL; moments as microseconds since 1970';

-- Nobody can work on the log by mistake.  Who may switch triggers off can, and verify_retention_log() finds it.
CREATE FUNCTION hygiene.refuse_log_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    through bigint;
BEGIN
    IF TG_OP = 'DELETE' THEN
        -- prune_retention_log() has said in an entry what it takes out
        SELECT (e.details ->> 'through')::bigint INTO through
        FROM hygiene.retention_log_entry e WHERE e.action = 'prune log' AND e.relation IS NULL ORDER BY e.number DESC LIMIT 1;
        IF NOT EXISTS (SELECT FROM removed r WHERE r.number > coalesce(through, 0)) THEN
            RETURN NULL;
        END IF;
    END IF;
    RAISE EXCEPTION 'entries of the proof log cannot be changed or removed' USING ERRCODE = 'object_not_in_prerequisite_state',
        HINT = 'hygiene.prune_retention_log() removes the old ones.';
END
$$;
REVOKE ALL ON FUNCTION hygiene.refuse_log_change() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.refuse_log_change() IS 'Trigger on the proof log: only prune_retention_log() removes entries';
CREATE TRIGGER refuse_delete AFTER DELETE ON hygiene.retention_log_entry REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION hygiene.refuse_log_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR TRUNCATE ON hygiene.retention_log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION hygiene.refuse_log_change();

-- Hashes of keys: who has the keys can show that an entry speaks of them; who guesses keys cannot, without the secret.
CREATE FUNCTION hygiene.keyed_hash(purpose text, words text[]) RETURNS bytea
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_keyed_hash';
REVOKE ALL ON FUNCTION hygiene.keyed_hash(text, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.keyed_hash(text, text[]) IS
    'Internal: HMAC-SHA256 of some texts under the secret of the suppression list, which it makes when there is none; the same words for another purpose hash to another value';

CREATE FUNCTION hygiene.keys_hash(keys text[]) RETURNS bytea
    LANGUAGE sql VOLATILE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.keyed_hash('keys', ARRAY(SELECT k FROM unnest(keys) k ORDER BY k COLLATE "C")) $$;
REVOKE ALL ON FUNCTION hygiene.keys_hash(text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.keys_hash(text[]) IS 'The keyed hash that an entry of the proof log has of the keys of its rows, in any order';

-- Reading ----------------------------------------------------------------------------------------------------------------------

CREATE VIEW hygiene.retention_log WITH (security_barrier) AS
    SELECT e.number, e.entered_at, e.entered_by, e.session_role, e.policy, e.policy_version,
           e.relation, e.action, e.row_count, e.keys_hash, e.reason, e.details, e.hash
    FROM hygiene.retention_log_entry e
    WHERE pg_catalog.has_table_privilege('hygiene.retention_log_entry', 'SELECT')
       OR COALESCE(pg_catalog.has_any_column_privilege(pg_catalog.to_regclass(e.relation), 'SELECT'), false);
COMMENT ON VIEW hygiene.retention_log IS
    'What was removed, anonymised or kept, by whom and why; of the relations you may read, and all of it for those who may read hygiene.retention_log_entry';
GRANT SELECT ON hygiene.retention_log TO PUBLIC;

CREATE FUNCTION hygiene.retention_log_head() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$ SELECT h.number || ':' || encode(h.hash, 'hex') FROM hygiene.retention_log_head h $$;
REVOKE ALL ON FUNCTION hygiene.retention_log_head() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.retention_log_head() IS
    'Number and hash of the newest entry of the proof log, to be noted outside the database and given to verify_retention_log() later; NULL while the log is empty';

CREATE FUNCTION hygiene.verify_retention_log(noted text DEFAULT NULL, OUT ok boolean, OUT entries bigint, OUT first_bad bigint, OUT problem text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = off
    AS $$
DECLARE
    head hygiene.retention_log_head;
    pruned bigint;
    pruned_hash bytea;
    pruned_by bigint;
    last bigint;
    last_hash bytea;
    noted_number bigint;
    noted_hash bytea;
BEGIN
    IF noted IS NOT NULL THEN
        IF noted !~ '^[0-9]{1,18}:[0-9a-f]{64}$' THEN
            RAISE EXCEPTION 'invalid noted head: "%"', noted USING ERRCODE = 'invalid_parameter_value', HINT = 'Give what hygiene.retention_log_head() gave, such as 17:9f86...';
        END IF;
        noted_number := split_part(noted, ':', 1)::bigint;
        noted_hash := decode(split_part(noted, ':', 2), 'hex');
    END IF;
    ok := false;
    SELECT * INTO head FROM hygiene.retention_log_head;
    SELECT count(*) INTO entries FROM hygiene.retention_log_entry;
    -- the newest checkpoint says where the chain begins
    SELECT e.number, (e.details ->> 'through')::bigint, decode(e.details ->> 'hash', 'hex') INTO pruned_by, pruned, pruned_hash
    FROM hygiene.retention_log_entry e
    WHERE e.action = 'prune log' AND e.relation IS NULL AND e.details ->> 'through' ~ '^[0-9]{1,18}$' AND e.details ->> 'hash' ~ '^[0-9a-f]{64}$'
    ORDER BY e.number DESC LIMIT 1;
    pruned := coalesce(pruned, 0);
    pruned_hash := coalesce(pruned_hash, decode(repeat('00', 32), 'hex'));
    SELECT c.number, c.what INTO first_bad, problem
    FROM (SELECT e.number AS place,
                 CASE WHEN e.number > before.number + 1 THEN before.number + 1 ELSE e.number END AS number,
                 CASE WHEN e.number > before.number + 2 THEN format('entries %s to %s are missing', before.number + 1, e.number - 1)
                      WHEN e.number = before.number + 2 THEN format('entry %s is missing', before.number + 1)
                      WHEN e.number <= before.number THEN format('entry %s had been pruned and is there again', e.number)
                      WHEN e.hash IS DISTINCT FROM hygiene.retention_log_hash(e) THEN format('entry %s is not what was entered', e.number)
                      WHEN e.previous IS DISTINCT FROM before.hash THEN format('entry %s does not follow the one before it', e.number) END AS what
          FROM (SELECT e, lag(e.number, 1, pruned) OVER w AS number, lag(e.hash, 1, pruned_hash) OVER w AS hash
                FROM hygiene.retention_log_entry e WINDOW w AS (ORDER BY e.number)) AS before
          CROSS JOIN LATERAL (SELECT (before.e).*) e) c
    WHERE c.what IS NOT NULL ORDER BY c.place LIMIT 1;
    IF problem IS NOT NULL THEN
        RETURN;
    END IF;
    SELECT e.number, e.hash INTO last, last_hash FROM hygiene.retention_log_entry e ORDER BY e.number DESC LIMIT 1;
    IF head IS NULL AND last IS NOT NULL THEN
        problem := 'the head of the log is missing: whether the newest entries are there cannot be told';
    ELSIF head.number > coalesce(last, pruned) THEN
        first_bad := coalesce(last, pruned) + 1;
        problem := CASE WHEN head.number > first_bad THEN format('entries %s to %s are missing', first_bad, head.number) ELSE format('entry %s is missing', first_bad) END;
    ELSIF head.number < last THEN
        first_bad := head.number + 1;
        problem := format('the head of the log stands at entry %s', head.number);
    ELSIF head.hash <> last_hash THEN
        first_bad := last;
        problem := format('entry %s is not the one the head of the log knows', last);
    ELSIF noted IS NOT NULL AND noted_number > coalesce(last, 0) THEN
        first_bad := coalesce(last, 0) + 1;
        problem := format('the log ends before the noted entry %s', noted_number);
    ELSIF noted IS NOT NULL AND noted_number < pruned THEN
        ok := NULL;
        problem := format('the noted entry %s was pruned: entry %s says so', noted_number, pruned_by);
        RETURN;
    ELSIF noted IS NOT NULL AND noted_hash IS DISTINCT FROM
          (CASE noted_number WHEN pruned THEN pruned_hash ELSE (SELECT e.hash FROM hygiene.retention_log_entry e WHERE e.number = noted_number) END) THEN
        first_bad := noted_number;
        problem := format('entry %s is not the one that was noted', noted_number);
    ELSE
        ok := true;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.verify_retention_log(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.verify_retention_log(text) IS
    'Is every entry of the proof log there, as entered and in its place? With what retention_log_head() gave earlier it also finds a log that was written anew; NULL when what was noted has been pruned since';

CREATE FUNCTION hygiene.prune_retention_log(older_than interval DEFAULT '7 years') RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = off SET "IntervalStyle" = postgres
    AS $$
DECLARE
    through bigint;
    through_hash bytea;
    removed bigint;
BEGIN
    IF older_than IS NULL OR older_than < interval '0' THEN
        RAISE EXCEPTION 'older_than must be an interval that is not negative' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example interval ''7 years''.';
    END IF;
    LOCK TABLE hygiene.retention_log_head IN EXCLUSIVE MODE;
    -- only from the beginning, without a gap, whatever the clock did
    SELECT e.number, e.hash INTO through, through_hash
    FROM hygiene.retention_log_entry e
    WHERE e.number < coalesce((SELECT min(y.number) FROM hygiene.retention_log_entry y WHERE y.entered_at >= now() - older_than), 9223372036854775807)
    ORDER BY e.number DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    SELECT count(*) INTO removed FROM hygiene.retention_log_entry e WHERE e.number <= through;
    PERFORM hygiene.log_retention(NULL, NULL, NULL, 'prune log', removed, NULL, format('older than %s', older_than),
                                  jsonb_build_object('through', through, 'hash', encode(through_hash, 'hex')));
    DELETE FROM hygiene.retention_log_entry e WHERE e.number <= through;
    RETURN removed;
END
$$;
REVOKE ALL ON FUNCTION hygiene.prune_retention_log(interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.prune_retention_log(interval) IS
    'Removes old entries of the proof log and enters a checkpoint from which the rest can still be verified; returns how many';

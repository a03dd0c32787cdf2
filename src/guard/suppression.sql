-- Suppression: who was erased or has objected does not come back ------------------------------------------------------------

CREATE TABLE hygiene.suppression_secret (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    secret bytea NOT NULL CHECK (pg_catalog.octet_length(secret) OPERATOR(pg_catalog.=) 32),
    made_at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE hygiene.suppression_secret IS
    'Key of the fingerprints of the suppression list, made when the first person is put on it; dumped with the list, which is dead without it. Nobody but the owner may read it';
SELECT pg_catalog.pg_extension_config_dump('hygiene.suppression_secret', '');

CREATE SEQUENCE hygiene.suppression_entry_seq;
COMMENT ON SEQUENCE hygiene.suppression_entry_seq IS 'Numbers of entries of the suppression list';
SELECT pg_catalog.pg_extension_config_dump('hygiene.suppression_entry_seq', '');

CREATE TABLE hygiene.suppression (
    fingerprint bytea NOT NULL,
    entry bigint NOT NULL,
    field text NOT NULL CHECK (field OPERATOR(pg_catalog.=) ANY (ARRAY['email', 'phone', 'name'])),
    reason text NOT NULL,
    added_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    added_by text NOT NULL,
    PRIMARY KEY (fingerprint, entry)
);
COMMENT ON TABLE hygiene.suppression IS 'The suppression list: keyed hashes of mailbox, phone number, and name with birth date; no personal data';
SELECT pg_catalog.pg_extension_config_dump('hygiene.suppression', '');

CREATE FUNCTION hygiene.suppression_guard() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_suppression_guard';
COMMENT ON FUNCTION hygiene.suppression_guard() IS 'Trigger that refuses or reports people on the suppression list; put on a table by add_suppression_guard()';
REVOKE ALL ON FUNCTION hygiene.suppression_guard() FROM PUBLIC;

CREATE FUNCTION hygiene.suppressed_fields(record hygiene.identity) RETURNS text[]
    LANGUAGE C VOLATILE STRICT COST 1000 AS 'MODULE_PATHNAME', 'hygiene_suppressed_fields';
REVOKE ALL ON FUNCTION hygiene.suppressed_fields(hygiene.identity) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.suppressed_fields(hygiene.identity) IS 'By which of email, phone and name a record is on the suppression list';

CREATE FUNCTION hygiene.suppress_identity(record hygiene.identity, fields text[], reason text) RETURNS bigint
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_suppress_identity';
REVOKE ALL ON FUNCTION hygiene.suppress_identity(hygiene.identity, text[], text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.suppress_identity(hygiene.identity, text[], text) IS 'Internal: puts a record on the suppression list; NULL when it has nothing to know it by';

CREATE FUNCTION hygiene.unsuppress_identity(record hygiene.identity) RETURNS bigint
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_unsuppress_identity';
REVOKE ALL ON FUNCTION hygiene.unsuppress_identity(hygiene.identity) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unsuppress_identity(hygiene.identity) IS 'Internal: takes what is known of a record off the suppression list';

-- A person given by roles: {"email": "...", "given_name": "...", "birth_date": "...", "region": "NL"}
CREATE FUNCTION hygiene.person_of_record(record jsonb) RETURNS hygiene.identity
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    known text[] := ARRAY['given_name', 'middle_name', 'family_name', 'birth_name', 'full_name', 'birth_date', 'email', 'phone', 'country', 'region'];
    unknown text;
BEGIN
    IF record IS NULL OR jsonb_typeof(record) <> 'object' THEN
        RAISE EXCEPTION 'record must be a JSON object' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"email": "a@example.org"}.';
    END IF;
    SELECT string_agg(format('"%s"', k), ', ') INTO unknown FROM jsonb_object_keys(record) k WHERE NOT k = ANY (known);
    IF unknown IS NOT NULL THEN
        RAISE EXCEPTION 'unknown role %', unknown USING ERRCODE = 'invalid_parameter_value', HINT = format('Roles people are known by are: %s.', array_to_string(known, ', '));
    END IF;
    RETURN hygiene.person(given_name => record ->> 'given_name', middle_name => record ->> 'middle_name', family_name => record ->> 'family_name',
                          birth_name => record ->> 'birth_name', full_name => record ->> 'full_name', birth_date => hygiene.parse_birth_date(record ->> 'birth_date', record ->> 'region'),
                          email => record ->> 'email', phone => record ->> 'phone', country => record ->> 'country', region => record ->> 'region');
END
$$;
COMMENT ON FUNCTION hygiene.person_of_record(jsonb) IS 'Internal: the identity of a person given by roles as a JSON object';

CREATE FUNCTION hygiene.identity_of_key(relation regclass, key text) RETURNS hygiene.identity
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
DECLARE
    result hygiene.identity;
    n bigint;
BEGIN
    EXECUTE format('SELECT %s FROM %s AS t WHERE %s', hygiene.identity_expression(relation, 't'), relation, hygiene.key_condition(relation, 't', '$1'))
    INTO result USING key;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n = 0 THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found',
            HINT = 'A key is the primary key as text; several columns are a JSON array.';
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.identity_of_key(regclass, text) IS 'Internal: the identity of a row, read with the caller''s rights';

CREATE FUNCTION hygiene.check_reason(reason text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF reason IS NULL OR btrim(reason) = '' THEN
        RAISE EXCEPTION 'reason must not be empty' USING ERRCODE = 'invalid_parameter_value', HINT = 'Say why, without personal data: "objected to marketing", "erasure request 2026-031".';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_reason(text) IS 'Internal: an error unless a reason is given';

-- A list that no guard looks at keeps nobody out: the owner of a table gets one with the first of its people who is suppressed, as strict as its duplicate guard.
CREATE FUNCTION hygiene.offer_suppression_guard(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    root regclass := format('%I.%I', registration.schema_name, registration.table_name)::regclass;
    target regclass := hygiene.indexed_relation(root);
    action text := 'reject';
BEGIN
    IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = target AND t.tgname = 'hygiene_suppression_guard') THEN
        RETURN;
    ELSIF (SELECT c.relkind NOT IN ('r', 'p') OR NOT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = root) OR registration.related <> '{}' AND target = root THEN
        RAISE NOTICE 'nothing keeps people on the suppression list out of "%"', root
            USING HINT = CASE WHEN registration.related <> '{}' AND target = root THEN format('Its records are spread over tables: SELECT hygiene.create_index(%L); and then ', root::text) ELSE 'Its owner can add a guard: ' END
                         || format('SELECT hygiene.add_suppression_guard(%L);', root::text);
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = target AND t.tgname = 'hygiene_duplicate_guard' AND 'mode=warn' = ANY (hygiene.trigger_arguments(t.tgargs))) THEN
        action := 'warn';
    END IF;
    PERFORM hygiene.add_suppression_guard(root, action);
    RAISE NOTICE 'a suppression guard was put on "%"', root
        USING DETAIL = CASE action WHEN 'reject' THEN 'People on the list are refused.' ELSE 'People on the list are let in with a NOTICE, as its duplicate guard does with duplicates.' END,
              HINT = format('Another action: SELECT hygiene.add_suppression_guard(%1$L, ''warn''); without one: SELECT hygiene.remove_suppression_guard(%1$L);', root::text);
END
$$;
REVOKE ALL ON FUNCTION hygiene.offer_suppression_guard(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.offer_suppression_guard(regclass) IS 'Internal: puts a suppression guard on a table that has none, or says that somebody should';

CREATE FUNCTION hygiene.suppress(relation regclass, key text, reason text, fields text[] DEFAULT '{email,phone,name}') RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    entry bigint;
BEGIN
    PERFORM hygiene.check_reason(reason);
    entry := hygiene.suppress_identity(hygiene.identity_of_key(relation, key), fields, reason);
    IF entry IS NULL THEN
        RAISE EXCEPTION 'row "%" of relation "%" has nothing to be known by', key, relation USING ERRCODE = 'no_data_found',
            HINT = 'It needs an e-mail address, a phone number, or given name, family name and birth date.';
    END IF;
    PERFORM hygiene.offer_suppression_guard(relation);
    RETURN entry;
END
$$;
REVOKE ALL ON FUNCTION hygiene.suppress(regclass, text, text, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.suppress(regclass, text, text, text[]) IS
    'Puts the person of a row on the suppression list, as keyed hashes of its e-mail addresses, phone numbers, and name with birth date (or of those fields named); the row itself stays. Puts a suppression guard on the table when it has none';

CREATE FUNCTION hygiene.suppress_record(record jsonb, reason text, fields text[] DEFAULT '{email,phone,name}') RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    entry bigint;
BEGIN
    PERFORM hygiene.check_reason(reason);
    entry := hygiene.suppress_identity(hygiene.person_of_record(record), fields, reason);
    IF entry IS NULL THEN
        RAISE EXCEPTION 'the record has nothing to be known by' USING ERRCODE = 'no_data_found',
            HINT = 'It needs an e-mail address, a phone number, or given name, family name and birth date.';
    END IF;
    RETURN entry;
END
$$;
REVOKE ALL ON FUNCTION hygiene.suppress_record(jsonb, text, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.suppress_record(jsonb, text, text[]) IS 'Puts somebody on the suppression list who is in no table, by roles: {"email": "a@example.org"}';

CREATE FUNCTION hygiene.unsuppress(relation regclass, key text) RETURNS bigint
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.unsuppress_identity(hygiene.identity_of_key(relation, key)) $$;
REVOKE ALL ON FUNCTION hygiene.unsuppress(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unsuppress(regclass, text) IS 'Takes the person of a row off the suppression list; returns how many fingerprints were on it';

CREATE FUNCTION hygiene.unsuppress_record(record jsonb) RETURNS bigint
    LANGUAGE sql SET search_path = pg_catalog, pg_temp
    AS $$ SELECT hygiene.unsuppress_identity(hygiene.person_of_record(record)) $$;
REVOKE ALL ON FUNCTION hygiene.unsuppress_record(jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.unsuppress_record(jsonb) IS 'Takes somebody off the suppression list by what is given of him; returns how many fingerprints were on it';

CREATE FUNCTION hygiene.is_suppressed(record jsonb) RETURNS boolean
    LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT cardinality(hygiene.suppressed_fields(hygiene.person_of_record(record))) > 0 $$;
REVOKE ALL ON FUNCTION hygiene.is_suppressed(jsonb) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.is_suppressed(jsonb) IS 'Is somebody on the suppression list, by any of the roles given: {"email": "a@example.org", "phone": "...", "region": "NL"}?';

CREATE FUNCTION hygiene.add_suppression_guard(relation regclass, action text DEFAULT 'reject') RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    registration hygiene.registration := hygiene.registration_of(relation);
    target regclass := hygiene.indexed_relation(relation);      -- of records spread over tables their identity table, so that every table's writes count
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF action IS NULL OR action NOT IN ('reject', 'warn', 'finding') THEN
        RAISE EXCEPTION 'invalid action: "%"', action USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Actions are reject (refuse the row), warn (let it in and tell) and finding (let it in, findings() lists it).';
    END IF;
    IF registration.related <> '{}' AND target = relation THEN
        RAISE EXCEPTION 'relation "%" has no identity table yet', relation USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = format('Its records are spread over tables: SELECT hygiene.create_index(%L);', relation::text);
    END IF;
    IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = target AND t.tgname = 'hygiene_suppression_guard') THEN
        EXECUTE format('DROP TRIGGER hygiene_suppression_guard ON %s', target);
    END IF;
    EXECUTE format('CREATE TRIGGER hygiene_suppression_guard AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hygiene.suppression_guard(%L, %L)',
                   target, registration.table_name || '_suppression', action);
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_suppression_guard(regclass, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_suppression_guard(regclass, text) IS
    'From now on refuses (23514), reports or lists people on the suppression list; an UPDATE answers for what is new in the row. Called again it replaces the guard';

CREATE FUNCTION hygiene.remove_suppression_guard(relation regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.check_owner(relation);
    IF NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = hygiene.indexed_relation(relation) AND t.tgname = 'hygiene_suppression_guard') THEN
        RAISE EXCEPTION 'relation "%" has no suppression guard', relation USING ERRCODE = 'undefined_object',
            HINT = format('Add one: SELECT hygiene.add_suppression_guard(%L);', relation::text);
    END IF;
    EXECUTE format('DROP TRIGGER hygiene_suppression_guard ON %s', hygiene.indexed_relation(relation));
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_suppression_guard(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_suppression_guard(regclass) IS 'Takes the suppression guard off a table; the list stays';

CREATE VIEW hygiene.suppressions AS
    SELECT s.entry, pg_catalog.array_agg(DISTINCT s.field ORDER BY s.field) AS fields, pg_catalog.min(s.reason) AS reason,
           pg_catalog.min(s.added_at) AS added_at, pg_catalog.min(s.added_by) AS added_by
    FROM hygiene.suppression s GROUP BY s.entry;
COMMENT ON VIEW hygiene.suppressions IS 'The entries of the suppression list: by what the person is known, why and when; not who';

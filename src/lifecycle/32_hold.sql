-- Holds: rows that must stay until somebody says otherwise --------------------------------------------------------------------
-- A hold is on the rows that meet a condition, on one row, or on a person with duplicates and related rows.  What a hold by condition is
-- about is its bound function; rows are held by their keys, and the function that makes the key of a row tells their relation.  Both follow renames;
-- names of relations in the tables are for display.

CREATE SEQUENCE hygiene.retention_hold_seq;
COMMENT ON SEQUENCE hygiene.retention_hold_seq IS 'Numbers of holds';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_hold_seq', '');
CREATE SEQUENCE hygiene.protection_key_seq;
COMMENT ON SEQUENCE hygiene.protection_key_seq IS 'Numbers of the functions that make keys of held rows';
SELECT pg_catalog.pg_extension_config_dump('hygiene.protection_key_seq', '');

CREATE TABLE hygiene.retention_hold (
    id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind OPERATOR(pg_catalog.=) ANY (ARRAY['condition', 'row', 'person'])),
    schema_name text NOT NULL,
    table_name text NOT NULL,
    function_name text NOT NULL,
    condition text,
    key text,
    reason text NOT NULL,
    review_on date,
    grace interval NOT NULL DEFAULT '30 days',
    placed_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    placed_by text NOT NULL DEFAULT session_user,
    reviewed_at timestamptz,
    reviewed_by text,
    released_at timestamptz,
    released_by text,
    protects_until timestamptz,
    CHECK ((kind OPERATOR(pg_catalog.=) 'condition') OPERATOR(pg_catalog.=) (condition IS NOT NULL)),
    CHECK ((kind OPERATOR(pg_catalog.=) 'condition') OPERATOR(pg_catalog.=) (key IS NULL)),
    CHECK ((released_at IS NULL) OPERATOR(pg_catalog.=) (protects_until IS NULL))
);
COMMENT ON TABLE hygiene.retention_hold IS 'Holds, also those released; written by place_hold() and its kin, read by the view holds';
COMMENT ON COLUMN hygiene.retention_hold.schema_name IS 'where the relation was when the hold was placed; where it is now: bound_relation(function_name)';
COMMENT ON COLUMN hygiene.retention_hold.function_name IS 'the bound condition, or the function that makes the key of a row';
COMMENT ON COLUMN hygiene.retention_hold.condition IS 'as it was given; what counts is the bound function';
COMMENT ON COLUMN hygiene.retention_hold.grace IS 'how long it goes on protecting after its release';
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_hold', '');

CREATE TABLE hygiene.retention_hold_row (
    function_name text NOT NULL,
    key text NOT NULL,
    hold bigint NOT NULL REFERENCES hygiene.retention_hold,
    PRIMARY KEY (function_name, key, hold)
);
COMMENT ON TABLE hygiene.retention_hold_row IS 'Rows that are held by their keys; function_name makes such a key of a row, and tells its relation';
CREATE INDEX retention_hold_row_hold ON hygiene.retention_hold_row (hold);
SELECT pg_catalog.pg_extension_config_dump('hygiene.retention_hold_row', '');

CREATE FUNCTION hygiene.owns_bound_relation(function_name text) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT coalesce((SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = hygiene.bound_relation(function_name)), false) $$;
COMMENT ON FUNCTION hygiene.owns_bound_relation(text) IS 'Internal: does the current user own the relation a bound function is about?';

-- Who may write to these tables at all writes only of relations he owns, and removes nothing.  Restoring a dump is the tables' owner's.
CREATE FUNCTION hygiene.check_hold_rows() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NULL;
    ELSIF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a hold is not removed from the list of holds' USING ERRCODE = 'insufficient_privilege', HINT = 'Release it: SELECT hygiene.release_hold(id);';
    END IF;
    PERFORM FROM changed h WHERE NOT hygiene.owns_bound_relation(h.function_name);
    IF FOUND THEN
        RAISE EXCEPTION 'must be owner of the relation of a hold' USING ERRCODE = 'insufficient_privilege', HINT = 'Who changes the rules of a table must own it.';
    END IF;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION hygiene.check_hold_rows() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.check_hold_rows() IS 'Trigger: only the owner of a relation writes its holds, and nobody removes one';
CREATE TRIGGER owner_inserts AFTER INSERT ON hygiene.retention_hold REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_updates_old AFTER UPDATE ON hygiene.retention_hold REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_updates_new AFTER UPDATE ON hygiene.retention_hold REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_deletes AFTER DELETE ON hygiene.retention_hold FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_inserts AFTER INSERT ON hygiene.retention_hold_row REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_updates_old AFTER UPDATE ON hygiene.retention_hold_row REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_updates_new AFTER UPDATE ON hygiene.retention_hold_row REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();
CREATE TRIGGER owner_deletes AFTER DELETE ON hygiene.retention_hold_row FOR EACH STATEMENT EXECUTE FUNCTION hygiene.check_hold_rows();

-- What protects rows by their keys, for the owners of their relations.  The comparison of keys is leakproof and goes below the barrier, to the index.
CREATE VIEW hygiene.held_rows WITH (security_barrier) AS
    SELECT r.function_name, r.key, r.hold
    FROM hygiene.retention_hold_row r JOIN hygiene.retention_hold h ON h.id OPERATOR(pg_catalog.=) r.hold
    WHERE (h.released_at IS NULL OR h.protects_until OPERATOR(pg_catalog.>) pg_catalog.now()) AND hygiene.owns_bound_relation(r.function_name);
COMMENT ON VIEW hygiene.held_rows IS 'Rows held by their keys, of relations you own; bound_relation(function_name) is the relation';
GRANT SELECT ON hygiene.held_rows TO PUBLIC;

-- Reasons can tell of a dispute: only to owners.
CREATE VIEW hygiene.holds WITH (security_barrier) AS
    SELECT h.id, h.kind, hygiene.bound_relation(h.function_name) AS relation, h.condition, h.key, h.reason, h.placed_at, h.placed_by, h.review_on,
           h.released_at IS NULL AND COALESCE(h.review_on OPERATOR(pg_catalog.<=) CURRENT_DATE, false) AS overdue, h.reviewed_at, h.reviewed_by,
           h.released_at, h.released_by, h.protects_until, h.grace,
           CASE WHEN h.released_at IS NULL THEN 'standing' WHEN h.protects_until OPERATOR(pg_catalog.>) pg_catalog.now() THEN 'in grace' ELSE 'over' END AS state,
           CASE WHEN h.kind OPERATOR(pg_catalog.<>) 'condition' THEN (SELECT pg_catalog.count(*) FROM hygiene.retention_hold_row r WHERE r.hold OPERATOR(pg_catalog.=) h.id) END AS row_count
    FROM hygiene.retention_hold h
    WHERE hygiene.owns_bound_relation(h.function_name)
       OR hygiene.bound_relation(h.function_name) IS NULL AND (h.placed_by OPERATOR(pg_catalog.=) session_user OR pg_catalog.pg_has_role(
              (SELECT c.relowner FROM pg_catalog.pg_class c WHERE c.oid OPERATOR(pg_catalog.=) 'hygiene.retention_hold'::pg_catalog.regclass), 'USAGE'));
COMMENT ON VIEW hygiene.holds IS 'Holds on relations you own: why, by whom, when they are to be reviewed, whether they stand, are in the grace after their release, or are over';
COMMENT ON COLUMN hygiene.holds.overdue IS 'its review is due and it was not released';
GRANT SELECT ON hygiene.holds TO PUBLIC;

CREATE VIEW hygiene.overdue_holds AS
    SELECT h.id, h.kind, h.relation, h.condition, h.key, h.reason, h.placed_at, h.placed_by, h.review_on, CURRENT_DATE OPERATOR(pg_catalog.-) h.review_on AS days_overdue
    FROM hygiene.holds h WHERE h.overdue;
COMMENT ON VIEW hygiene.overdue_holds IS 'Holds whose review is due: review_hold() gives a new date, release_hold() ends one';
GRANT SELECT ON hygiene.overdue_holds TO PUBLIC;

-- Placing ----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.check_hold(relation regclass, reason text, review_on date, grace interval) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    PERFORM hygiene.check_rule_target(relation);
    IF (SELECT relpersistence = 't' FROM pg_class WHERE oid = relation) THEN
        RAISE EXCEPTION 'cannot hold rows of "%": it is a temporary table', relation USING ERRCODE = 'wrong_object_type', HINT = 'Hold the rows of the table they come from.';
    ELSIF coalesce(btrim(reason), '') = '' THEN
        RAISE EXCEPTION 'a hold needs a reason' USING ERRCODE = 'invalid_parameter_value', HINT = 'Say why, without personal data: "lawsuit 2026-31", "tax audit".';
    ELSIF review_on < current_date THEN
        RAISE EXCEPTION 'review_on must not be in the past' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is the day somebody looks whether the hold is still needed.';
    ELSIF grace IS NULL OR grace < '0' OR grace > '100 years' THEN
        RAISE EXCEPTION 'invalid grace: %', grace USING ERRCODE = 'invalid_parameter_value', HINT = 'It is how long the hold goes on protecting after its release, such as 30 days.';
    END IF;
END
$$;
COMMENT ON FUNCTION hygiene.check_hold(regclass, text, date, interval) IS 'Internal: an error unless such a hold can be placed by the current user';

-- Until we commit nobody deletes what the hold is about; nobody has begun to.
CREATE FUNCTION hygiene.place_hold_with_path(relation regclass, condition text, reason text, review_on date, grace interval, path text) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    hold bigint;
BEGIN
    PERFORM hygiene.check_hold(relation, reason, review_on, grace);
    IF coalesce(btrim(condition), '') = '' THEN
        RAISE EXCEPTION 'condition must not be empty' USING ERRCODE = 'invalid_parameter_value', HINT = 'It says which rows are held, such as status = ''disputed''; true means all.';
    END IF;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', relation);
    hold := nextval('hygiene.retention_hold_seq');
    PERFORM set_config('search_path', path, true);
    PERFORM hygiene.bind_expression(relation, condition, 'boolean', 'hold_' || hold, 'condition');
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    INSERT INTO hygiene.retention_hold (id, kind, schema_name, table_name, function_name, condition, reason, review_on, grace)
    SELECT hold, 'condition', n.nspname, c.relname, 'hold_' || hold, condition, reason, review_on, grace
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    PERFORM hygiene.refresh_protection(relation);
    PERFORM hygiene.log_hold(relation, hold, 'hold placed');
    RETURN hold;
END
$$;
REVOKE ALL ON FUNCTION hygiene.place_hold_with_path(regclass, text, text, date, interval, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.place_hold_with_path(regclass, text, text, date, interval, text) IS 'Internal: the body of place_hold()';

CREATE FUNCTION hygiene.place_hold(relation regclass, condition text, reason text, review_on date DEFAULT NULL, grace interval DEFAULT '30 days') RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT hygiene.place_hold_with_path(relation, condition, reason, review_on, grace, pg_catalog.current_setting('search_path'));
    END;
REVOKE ALL ON FUNCTION hygiene.place_hold(regclass, text, text, date, interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.place_hold(regclass, text, text, date, interval) IS
    'From now on rows that meet the condition cannot be deleted, by nobody, until release_hold(); rows they refer to neither. Returns the number of the hold';

-- The function that makes keys of held rows of a relation; made when there is none.
CREATE FUNCTION hygiene.protection_key(relation regclass) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT p.proname FROM pg_proc p JOIN pg_class c ON c.oid = relation
    WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname ~ '^protection_key_[0-9]+$' AND p.pronargs = 1 AND p.proargtypes[0] = c.reltype AND c.reltype <> 0
    ORDER BY p.oid LIMIT 1
    $$;
COMMENT ON FUNCTION hygiene.protection_key(regclass) IS 'Internal: the name of the function that makes the key of a held row of a relation; NULL when none is held';

CREATE FUNCTION hygiene.make_protection_key(relation regclass) RETURNS text
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result text := hygiene.protection_key(relation);
BEGIN
    IF result IS NULL THEN
        result := 'protection_key_' || nextval('hygiene.protection_key_seq');
        PERFORM hygiene.bind_expression(relation, hygiene.key_expression(relation, c.relname), 'text', result, 'key') FROM pg_class c WHERE c.oid = relation;
    END IF;
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.make_protection_key(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.make_protection_key(regclass) IS 'Internal: the function that makes the key of a held row of a relation, made when there is none';

CREATE FUNCTION hygiene.place_hold_on(relation regclass, key text, reason text, review_on date DEFAULT NULL, grace interval DEFAULT '30 days') RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    the_hold bigint;
    key_function text;
    held text;
BEGIN
    PERFORM hygiene.check_hold(relation, reason, review_on, grace);
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', relation);
    EXECUTE format('SELECT %s FROM %s AS t WHERE %s', hygiene.key_expression(relation, 't'), relation, hygiene.key_condition(relation, 't', '$1')) INTO held USING key;
    IF held IS NULL THEN
        RAISE EXCEPTION 'relation "%" has no row with key "%"', relation, key USING ERRCODE = 'no_data_found',
            HINT = 'A key is the primary key as text; several columns are a JSON array.';
    END IF;
    key_function := hygiene.make_protection_key(relation);
    the_hold := nextval('hygiene.retention_hold_seq');
    INSERT INTO hygiene.retention_hold (id, kind, schema_name, table_name, function_name, key, reason, review_on, grace)
    SELECT the_hold, 'row', n.nspname, c.relname, key_function, held, reason, review_on, grace
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    INSERT INTO hygiene.retention_hold_row (function_name, key, hold) VALUES (key_function, held, the_hold);
    PERFORM hygiene.refresh_protection(relation);
    PERFORM hygiene.log_hold(relation, the_hold, 'hold placed');
    RETURN the_hold;
END
$$;
REVOKE ALL ON FUNCTION hygiene.place_hold_on(regclass, text, text, date, interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.place_hold_on(regclass, text, text, date, interval) IS
    'From now on one row cannot be deleted, by nobody, until release_hold(); rows it refers to neither. Returns the number of the hold. place_hold_on_person() holds more';

-- Everything on one person that there is now: duplicates of the row, and rows that refer to any of it, however far.
CREATE FUNCTION hygiene.fill_person_hold(the_hold bigint, relation regclass, key text, threshold float8, related regclass[]) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET jit = off SET "DateStyle" = 'ISO' SET "TimeZone" = 'UTC' SET bytea_output = hex SET "IntervalStyle" = postgres
    AS $$
#variable_conflict use_variable
DECLARE
    -- a hold on more is one by condition
    most constant bigint := 100000;
    reached regclass[] := ARRAY[relation];
    key_function text;
    without_key text[] := '{}';
    total bigint := 0;
    added bigint;
    found bigint;
    f record;
    target regclass;
BEGIN
    key_function := hygiene.make_protection_key(relation);
    IF EXISTS (SELECT FROM hygiene.registered r WHERE r.relation = fill_person_hold.relation) THEN
        INSERT INTO hygiene.retention_hold_row (function_name, key, hold)
        SELECT key_function, d.key, the_hold FROM hygiene.duplicates_of(relation, key, threshold) d ON CONFLICT DO NOTHING;
    ELSE
        RAISE NOTICE 'relation "%" is not registered: no duplicates were looked for', relation USING HINT = format('SELECT * FROM hygiene.register(%L); and extend the hold: SELECT hygiene.extend_hold(%s);', relation::text, the_hold);
    END IF;
    LOOP
        added := 0;
        FOREACH target IN ARRAY reached LOOP
            FOR f IN SELECT coalesce(pg_partition_root(r.referencing), r.referencing)::regclass AS child, r.condition FROM hygiene.references_to(target) r
                     WHERE related IS NULL OR coalesce(pg_partition_root(r.referencing), r.referencing)::regclass = ANY (related) LOOP
                BEGIN
                    key_function := hygiene.make_protection_key(f.child);
                EXCEPTION WHEN object_not_in_prerequisite_state OR insufficient_privilege THEN
                    IF NOT f.child::text = ANY (without_key) THEN
                        without_key := without_key || f.child::text;
                    END IF;
                    CONTINUE;
                END;
                EXECUTE format('INSERT INTO hygiene.retention_hold_row (function_name, key, hold) SELECT %L, k.key, $1 FROM ('
                               'SELECT DISTINCT %s AS key FROM %s AS child JOIN %s AS parent ON %s JOIN hygiene.held_rows h ON h.function_name = %L AND h.hold = $1 AND h.key = %s LIMIT %s) k ON CONFLICT DO NOTHING',
                               key_function, hygiene.bound_expression(key_function, 'child'), f.child, target, f.condition, hygiene.protection_key(target),
                               hygiene.bound_expression(hygiene.protection_key(target), 'parent'), most + 1)
                USING the_hold;
                GET DIAGNOSTICS found = ROW_COUNT;
                added := added + found;
                IF found > 0 AND NOT f.child = ANY (reached) THEN
                    reached := reached || f.child;
                END IF;
            END LOOP;
        END LOOP;
        total := total + added;
        IF total > most THEN
            RAISE EXCEPTION 'more than % rows refer to row "%" of "%"', most, key, relation USING ERRCODE = 'program_limit_exceeded',
                HINT = 'Name the tables whose rows are about the person, related => ''{crm.invoice,crm.note}'', or hold rows by conditions with hygiene.place_hold().';
        END IF;
        EXIT WHEN added = 0;
    END LOOP;
    IF without_key <> '{}' THEN
        RAISE NOTICE 'rows of % are not held', array_to_string(without_key, ', ') USING DETAIL = 'They have no primary key, or you do not own the table.', HINT = 'Hold them by a condition: hygiene.place_hold().';
    END IF;
    FOREACH target IN ARRAY reached LOOP
        EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', target);
    END LOOP;
    RETURN (SELECT count(*) FROM hygiene.held_rows h WHERE h.hold = the_hold);
END
$$;
REVOKE ALL ON FUNCTION hygiene.fill_person_hold(bigint, regclass, text, float8, regclass[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.fill_person_hold(bigint, regclass, text, float8, regclass[]) IS 'Internal: takes into a hold what there is on a person now; returns how many rows it holds';

CREATE FUNCTION hygiene.place_hold_on_person(relation regclass, key text, reason text, review_on date DEFAULT NULL, grace interval DEFAULT '30 days',
                                             threshold float8 DEFAULT 0.95, related regclass[] DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    the_hold bigint := hygiene.place_hold_on(relation, key, reason, review_on, grace);
BEGIN
    UPDATE hygiene.retention_hold h SET kind = 'person' WHERE h.id = the_hold;
    PERFORM hygiene.extend_hold(the_hold, threshold, related);
    RETURN the_hold;
END
$$;
REVOKE ALL ON FUNCTION hygiene.place_hold_on_person(regclass, text, text, date, interval, float8, regclass[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.place_hold_on_person(regclass, text, text, date, interval, float8, regclass[]) IS
    'Holds a person: the row, its duplicates, and rows of other tables that refer to them (of those named in related, if any), as they are now; extend_hold() takes in what came later. Returns the number of the hold';

CREATE FUNCTION hygiene.extend_hold(hold_id bigint, threshold float8 DEFAULT 0.95, related regclass[] DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    hold hygiene.holds := hygiene.standing_hold(hold_id);
    result bigint;
    r record;
BEGIN
    IF hold.kind <> 'person' THEN
        RAISE EXCEPTION 'hold % is not on a person', hold_id USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'A hold by condition takes in new rows by itself; hygiene.place_hold_on_person() holds a person.';
    ELSIF hold.relation IS NULL THEN
        RAISE EXCEPTION 'the relation of hold % is gone', hold_id USING ERRCODE = 'undefined_table', HINT = format('SELECT hygiene.release_hold(%s, ''0'');', hold_id);
    END IF;
    result := hygiene.fill_person_hold(hold_id, hold.relation, hold.key, threshold, related);
    FOR r IN SELECT DISTINCT hygiene.bound_relation(x.function_name) AS relation FROM hygiene.held_rows x WHERE x.hold = hold_id LOOP
        PERFORM hygiene.refresh_protection(r.relation);
    END LOOP;
    PERFORM hygiene.log_hold(hold.relation, hold_id, 'hold extended');
    RETURN result;
END
$$;
REVOKE ALL ON FUNCTION hygiene.extend_hold(bigint, float8, regclass[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.extend_hold(bigint, float8, regclass[]) IS 'Takes into a hold on a person the duplicates and related rows that have come since; returns how many rows it holds';

-- Ending -----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.standing_hold(hold_id bigint) RETURNS hygiene.holds
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result hygiene.holds;
BEGIN
    SELECT * INTO result FROM hygiene.holds h WHERE h.id = hold_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no hold %', hold_id USING ERRCODE = 'undefined_object', HINT = 'The view hygiene.holds lists the holds on relations you own.';
    ELSIF result.released_at IS NOT NULL THEN
        RAISE EXCEPTION 'hold % was released', hold_id USING ERRCODE = 'object_not_in_prerequisite_state',
            DETAIL = format('"%s" released it on %s; it protects until %s.', result.released_by, result.released_at::date, result.protects_until::date),
            HINT = 'What must stay longer needs a hold of its own.';
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION hygiene.standing_hold(bigint) IS 'Internal: a hold that was not released; an error when there is none';

CREATE FUNCTION hygiene.release_hold(hold_id bigint, grace interval DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    hold hygiene.holds := hygiene.standing_hold(hold_id);
BEGIN
    IF grace < '0' OR grace > '100 years' THEN
        RAISE EXCEPTION 'invalid grace: %', grace USING ERRCODE = 'invalid_parameter_value', HINT = 'It is how long the hold goes on protecting from now, such as 30 days.';
    END IF;
    UPDATE hygiene.retention_hold h SET released_at = now(), released_by = session_user, protects_until = now() + coalesce(grace, h.grace)
    WHERE h.id = hold_id AND h.released_at IS NULL;
    IF hold.relation IS NOT NULL THEN
        PERFORM hygiene.refresh_protection(hold.relation);
        PERFORM hygiene.log_hold(hold.relation, hold_id, 'hold released');
    END IF;
END
$$;
REVOKE ALL ON FUNCTION hygiene.release_hold(bigint, interval) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.release_hold(bigint, interval) IS 'Ends a hold; it goes on protecting for its grace (or the one given), during which a mistake can be mended by a new hold';

CREATE FUNCTION hygiene.review_hold(hold_id bigint, review_on date) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
BEGIN
    PERFORM hygiene.standing_hold(hold_id);
    IF review_on < current_date THEN
        RAISE EXCEPTION 'review_on must not be in the past' USING ERRCODE = 'invalid_parameter_value', HINT = 'It is the day of the next review.';
    END IF;
    UPDATE hygiene.retention_hold h SET review_on = review_on, reviewed_at = now(), reviewed_by = session_user WHERE h.id = hold_id;
END
$$;
REVOKE ALL ON FUNCTION hygiene.review_hold(bigint, date) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.review_hold(bigint, date) IS 'Records that somebody found a hold still needed, and when it is to be reviewed next';

CREATE FUNCTION hygiene.log_hold(relation regclass, hold bigint, what text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    -- the reason is text of a person, and stays in the list of holds
    PERFORM hygiene.log_retention(NULL, NULL, relation, what, coalesce((SELECT count(*) FROM hygiene.retention_hold_row r WHERE r.hold = log_hold.hold), 0), NULL, NULL, jsonb_build_object('hold', hold));
END
$$;
REVOKE ALL ON FUNCTION hygiene.log_hold(regclass, bigint, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.log_hold(regclass, bigint, text) IS 'Internal: enters the placing or releasing of a hold in the proof log';

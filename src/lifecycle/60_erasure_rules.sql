-- What is done with the rows of a table when somebody is erased ------------------------------------------------------------------
-- What nobody has said follows from the foreign key: ON DELETE CASCADE deletes, SET NULL and SET DEFAULT detach, tables of a registered record
-- are deleted with it; anything else has to be said.  The columns of a rule are bound as functions of the row, which follow renames:
-- erasure_N_row, erasure_N_by and erasure_N_clear_I.

CREATE TABLE hygiene.erasure_rule (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    relation text NOT NULL,
    action text NOT NULL CHECK (action OPERATOR(pg_catalog.=) ANY (ARRAY['delete', 'anonymize', 'detach', 'keep'])),
    clear_values text[] NOT NULL DEFAULT '{}',
    because text,
    set_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    set_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE hygiene.erasure_rule IS 'What set_erasure() said, with the names of then; read it by the view erasure_rules';
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure_rule', '');
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure_rule_id_seq', '');
GRANT SELECT ON hygiene.erasure_rule TO PUBLIC;

CREATE VIEW hygiene.erasure_rules AS
    SELECT r.id, hygiene.bound_relation(pg_catalog.format('erasure_%s_row', r.id)) AS relation,
           hygiene.bound_columns(pg_catalog.format('erasure_%s_by', r.id)) AS by_columns, r.action,
           (SELECT COALESCE(pg_catalog.jsonb_object_agg((hygiene.bound_columns(pg_catalog.format('erasure_%s_clear_%s', r.id, v.place)))[1], v.value), '{}')
            FROM pg_catalog.unnest(r.clear_values) WITH ORDINALITY AS v(value, place)
            WHERE hygiene.bound_columns(pg_catalog.format('erasure_%s_clear_%s', r.id, v.place)) IS NOT NULL) AS clear,
           r.because, r.set_at, r.set_by
    FROM hygiene.erasure_rule r;
COMMENT ON VIEW hygiene.erasure_rules IS 'What erase() does with the rows of a table that hang on an erased one: rules of set_erasure(), as columns are called now';
GRANT SELECT ON hygiene.erasure_rules TO PUBLIC;

CREATE FUNCTION hygiene.remove_erasure(relation regclass, by text[] DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    rule bigint;
    f record;
BEGIN
    PERFORM hygiene.check_owner(relation);
    SELECT r.id INTO rule FROM hygiene.erasure_rules r
    WHERE r.relation = remove_erasure.relation AND r.by_columns IS NOT DISTINCT FROM (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
                                                                                      WHERE a.attrelid = remove_erasure.relation AND a.attname = ANY (by));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nothing was set for relation "%"', relation USING ERRCODE = 'undefined_object', HINT = 'The view hygiene.erasure_rules lists what is set.';
    END IF;
    FOR f IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE p.pronamespace = 'hygiene'::regnamespace AND p.proname ~ format('^erasure_%s_(row|by|clear_[0-9]+)$', rule) LOOP
        EXECUTE format('DROP FUNCTION %s', f.name);
    END LOOP;
    DELETE FROM hygiene.erasure_rule r WHERE r.id = rule;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_erasure(regclass, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_erasure(regclass, text[]) IS 'Takes back what set_erasure() said of a table';

CREATE FUNCTION hygiene.set_erasure(relation regclass, action text, clear jsonb DEFAULT '{}', because text DEFAULT NULL, by text[] DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    result bigint;
    c record;
    a record;
    name text;
BEGIN
    IF relation IS NULL OR action IS NULL OR clear IS NULL THEN
        RAISE EXCEPTION 'relation, action and clear must not be NULL' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    PERFORM hygiene.check_owner(relation);
    IF (SELECT k.relkind NOT IN ('r', 'p') FROM pg_class k WHERE k.oid = relation) OR pg_partition_root(relation) <> relation THEN
        RAISE EXCEPTION '"%" is not a table', relation USING ERRCODE = 'wrong_object_type', HINT = 'Rules are of tables, of the whole one when it is partitioned.';
    ELSIF action NOT IN ('delete', 'anonymize', 'detach', 'keep') THEN
        RAISE EXCEPTION 'invalid action: "%"', action USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Actions are delete, anonymize (the columns of clear), detach (the columns that refer) and keep (with the reason why the row may stay).';
    ELSIF jsonb_typeof(clear) <> 'object' OR EXISTS (SELECT FROM jsonb_each(clear) e WHERE jsonb_typeof(e.value) NOT IN ('null', 'string', 'number', 'boolean')) THEN
        RAISE EXCEPTION 'clear must be a JSON object of columns and their new values' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example {"name": "(erased)", "phone": null}.';
    ELSIF action = 'anonymize' AND clear = '{}' THEN
        RAISE EXCEPTION 'anonymize must say what to clear' USING ERRCODE = 'invalid_parameter_value', HINT = 'For example clear => ''{"name": "(erased)", "phone": null}''.';
    ELSIF action = 'keep' AND btrim(coalesce(because, '')) = '' THEN
        RAISE EXCEPTION 'keep must say why the row may stay' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example because => ''tax law: seven years''. Whoever is erased is told this.';
    ELSIF action = 'detach' AND clear <> '{}' THEN
        RAISE EXCEPTION 'detach clears the columns that refer' USING ERRCODE = 'invalid_parameter_value', HINT = 'To clear others use anonymize, with the referring columns among them.';
    END IF;
    FOREACH name IN ARRAY coalesce(by, '{}') LOOP
        PERFORM hygiene.check_reference_column(relation, name, 'by');
    END LOOP;
    FOR c IN SELECT e.key, e.value FROM jsonb_each_text(clear) e LOOP
        PERFORM hygiene.check_reference_column(relation, c.key, 'clear');
        SELECT format_type(x.atttypid, x.atttypmod) AS type, x.attnotnull, x.attgenerated INTO a FROM pg_attribute x WHERE x.attrelid = relation AND x.attname = c.key;
        IF c.value IS NULL AND a.attnotnull THEN
            RAISE EXCEPTION 'column "%" of relation "%" cannot be NULL', c.key, relation USING ERRCODE = 'not_null_violation', HINT = 'Give a value for it, such as "(erased)".';
        ELSIF a.attgenerated <> '' THEN
            RAISE EXCEPTION 'column "%" of relation "%" is generated', c.key, relation USING ERRCODE = 'generated_always', HINT = 'Clear the columns it is made of.';
        END IF;
        BEGIN
            EXECUTE format('SELECT %L::%s', c.value, a.type);
        EXCEPTION WHEN data_exception THEN
            RAISE EXCEPTION 'column "%" of relation "%": %', c.key, relation, SQLERRM USING ERRCODE = SQLSTATE, HINT = 'Give a value of its type, as text.';
        END;
    END LOOP;
    IF EXISTS (SELECT FROM hygiene.erasure_rules r WHERE r.relation = set_erasure.relation AND r.by_columns IS NOT DISTINCT FROM
               (SELECT array_agg(x.attname::text ORDER BY x.attnum) FROM pg_attribute x WHERE x.attrelid = set_erasure.relation AND x.attname = ANY (by))) THEN
        PERFORM hygiene.remove_erasure(relation, by);
    END IF;
    INSERT INTO hygiene.erasure_rule (relation, action, clear_values, because)
    VALUES (relation::text, set_erasure.action, ARRAY(SELECT e.value FROM jsonb_each_text(clear) e ORDER BY e.key), nullif(btrim(set_erasure.because), '')) RETURNING id INTO result;
    PERFORM hygiene.bind_expression(relation, 'true', 'boolean', format('erasure_%s_row', result), 'rule of erasure');
    IF by <> '{}' THEN
        PERFORM hygiene.bind_expression(relation, (SELECT string_agg(format('%I IS NULL', n), ' AND ') FROM unnest(by) n), 'boolean', format('erasure_%s_by', result), 'by');
    END IF;
    FOR c IN SELECT e.key, row_number() OVER (ORDER BY e.key) AS place FROM jsonb_each(clear) e LOOP
        PERFORM hygiene.bind_expression(relation, quote_ident(c.key), hygiene.check_reference_column(relation, c.key, 'clear'), format('erasure_%s_clear_%s', result, c.place), 'clear');
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.set_erasure(regclass, text, jsonb, text, text[]) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.set_erasure(regclass, text, jsonb, text, text[]) IS
    'Says what erase() does with rows of a table that hang on an erased row (by those columns only): delete, anonymize, detach or keep, and which columns it clears in rows that stay';

-- Who else has the data and must be told (GDPR article 19).
CREATE TABLE hygiene.erasure_recipient (
    name text PRIMARY KEY,
    relation text NOT NULL,
    instruction text NOT NULL,
    added_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    added_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE hygiene.erasure_recipient IS 'To whom personal data of a table is passed on: erase() lists whom to tell; written by add_recipient()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.erasure_recipient', '');
GRANT SELECT ON hygiene.erasure_recipient TO PUBLIC;

CREATE FUNCTION hygiene.recipient_function(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
    AS $$ SELECT 'recipient_' || md5(name) $$;
COMMENT ON FUNCTION hygiene.recipient_function(text) IS 'Internal: the bound function that knows the table a recipient gets data of';

CREATE FUNCTION hygiene.add_recipient(relation regclass, name text, instruction text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
BEGIN
    IF relation IS NULL OR btrim(coalesce(name, '')) = '' OR btrim(coalesce(instruction, '')) = '' THEN
        RAISE EXCEPTION 'relation, name and instruction must be given' USING ERRCODE = 'invalid_parameter_value',
            HINT = 'For example hygiene.add_recipient(''crm.contact'', ''mailing agency'', ''delete by their web form'').';
    END IF;
    PERFORM hygiene.check_owner(relation);
    IF EXISTS (SELECT FROM hygiene.erasure_recipient r WHERE r.name = add_recipient.name) THEN
        RAISE EXCEPTION 'recipient "%" is there already', name USING ERRCODE = 'duplicate_object', HINT = format('Remove it first: SELECT hygiene.remove_recipient(%L);', name);
    END IF;
    INSERT INTO hygiene.erasure_recipient (name, relation, instruction) VALUES (add_recipient.name, add_recipient.relation::text, add_recipient.instruction);
    PERFORM hygiene.bind_expression(relation, 'true', 'boolean', hygiene.recipient_function(name), 'recipient');
END
$$;
REVOKE ALL ON FUNCTION hygiene.add_recipient(regclass, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.add_recipient(regclass, text, text) IS 'Names somebody to whom personal data of a table is passed on, and how to tell him of an erasure';

CREATE FUNCTION hygiene.remove_recipient(name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
DECLARE
    f text := hygiene.recipient_function(name);
BEGIN
    IF NOT EXISTS (SELECT FROM hygiene.erasure_recipient r WHERE r.name = remove_recipient.name) THEN
        RAISE EXCEPTION 'there is no recipient "%"', name USING ERRCODE = 'undefined_object', HINT = 'The table hygiene.erasure_recipient lists them.';
    END IF;
    IF hygiene.bound_relation(f) IS NOT NULL THEN
        PERFORM hygiene.check_owner(hygiene.bound_relation(f));
        EXECUTE format('DROP FUNCTION hygiene.%I', f);
    END IF;
    DELETE FROM hygiene.erasure_recipient r WHERE r.name = remove_recipient.name;
END
$$;
REVOKE ALL ON FUNCTION hygiene.remove_recipient(text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.remove_recipient(text) IS 'Takes back add_recipient()';

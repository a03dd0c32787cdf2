-- Models as values ------------------------------------------------------------------------------------------------

CREATE TYPE hygiene.model_parameters;
CREATE FUNCTION hygiene.model_parameters_in(cstring) RETURNS hygiene.model_parameters
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_parameters_in';
COMMENT ON FUNCTION hygiene.model_parameters_in(cstring) IS 'I/O';
CREATE FUNCTION hygiene.model_parameters_out(hygiene.model_parameters) RETURNS cstring
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_parameters_out';
COMMENT ON FUNCTION hygiene.model_parameters_out(hygiene.model_parameters) IS 'I/O';
CREATE FUNCTION hygiene.model_parameters_recv(internal) RETURNS hygiene.model_parameters
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_parameters_recv';
COMMENT ON FUNCTION hygiene.model_parameters_recv(internal) IS 'I/O';
CREATE FUNCTION hygiene.model_parameters_send(hygiene.model_parameters) RETURNS bytea
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_parameters_send';
COMMENT ON FUNCTION hygiene.model_parameters_send(hygiene.model_parameters) IS 'I/O';
CREATE TYPE hygiene.model_parameters (
    INPUT = hygiene.model_parameters_in, OUTPUT = hygiene.model_parameters_out,
    RECEIVE = hygiene.model_parameters_recv, SEND = hygiene.model_parameters_send,
    INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
COMMENT ON TYPE hygiene.model_parameters IS
    'How much each level of agreement of each field says: m, u, prior and the frequencies of values; made by train()';

CREATE FUNCTION hygiene.builtin_model() RETURNS hygiene.model_parameters
    LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_builtin_model';
COMMENT ON FUNCTION hygiene.builtin_model() IS 'The model of =~, of is_match() and of tables that were not trained';

CREATE FUNCTION hygiene.model_levels(model hygiene.model_parameters)
    RETURNS TABLE (kind text, field text, level text, m float8, u float8, weight float8)
    LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 100 AS 'MODULE_PATHNAME', 'hygiene_model_levels';
COMMENT ON FUNCTION hygiene.model_levels(hygiene.model_parameters) IS
    'A model as rows: per kind, field and level m, u against strangers and the weight in bits; kinds it lacks, or NULL, are the built-in model''s';

-- Models trained for tables -----------------------------------------------------------------------------------------
-- They follow the registration: renamed with it, dropped by unregister().  The keys are made where registrations are.

CREATE TABLE hygiene.trained_model (
    schema_name text NOT NULL,
    table_name text NOT NULL,
    other_schema_name text,
    other_table_name text,
    model hygiene.model_parameters NOT NULL,
    report jsonb NOT NULL,
    trained_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    trained_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE hygiene.trained_model IS 'Models made by train() for a registered table, or for finding matches between two; dropped by untrain()';
SELECT pg_catalog.pg_extension_config_dump('hygiene.trained_model', '');
CREATE UNIQUE INDEX trained_model_relations ON hygiene.trained_model
    (schema_name, table_name, coalesce(other_schema_name, ''), coalesce(other_table_name, ''));

CREATE FUNCTION hygiene.model_changed() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_model_changed';
REVOKE ALL ON FUNCTION hygiene.model_changed() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.model_changed() IS 'Trigger on trained_model: sessions that keep a model read it anew';
CREATE TRIGGER model_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON hygiene.trained_model
    FOR EACH STATEMENT EXECUTE FUNCTION hygiene.model_changed();

CREATE FUNCTION hygiene.model_of(relation regclass, other regclass DEFAULT NULL) RETURNS hygiene.model_parameters
    LANGUAGE C STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_model_of';
COMMENT ON FUNCTION hygiene.model_of(regclass, regclass) IS
    'The model trained for a table, or for matches between two; else, for one of more than two million rows, the built-in one with the prior of so large a table; else NULL, and everything that takes a model then uses the plain built-in one';

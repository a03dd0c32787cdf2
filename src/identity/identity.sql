-- The type -------------------------------------------------------------------------------------------------

CREATE TYPE hygiene.identity;

CREATE FUNCTION hygiene.identity_in(cstring) RETURNS hygiene.identity
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_in';
COMMENT ON FUNCTION hygiene.identity_in(cstring) IS 'I/O';
CREATE FUNCTION hygiene.identity_out(hygiene.identity) RETURNS cstring
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_out';
COMMENT ON FUNCTION hygiene.identity_out(hygiene.identity) IS 'I/O';
CREATE FUNCTION hygiene.identity_recv(internal) RETURNS hygiene.identity
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_recv';
COMMENT ON FUNCTION hygiene.identity_recv(internal) IS 'I/O';
CREATE FUNCTION hygiene.identity_send(hygiene.identity) RETURNS bytea
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_send';
COMMENT ON FUNCTION hygiene.identity_send(hygiene.identity) IS 'I/O';

CREATE TYPE hygiene.identity (
    INPUT = hygiene.identity_in, OUTPUT = hygiene.identity_out,
    RECEIVE = hygiene.identity_recv, SEND = hygiene.identity_send,
    INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
COMMENT ON TYPE hygiene.identity IS
    'Fingerprint of one record: its fields normalised once, ready for comparing; made by person() and organization()';

-- Order by bytes, for DISTINCT, GROUP BY and joins; it has no meaning of its own.
CREATE FUNCTION hygiene.identity_lt(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_lt';
COMMENT ON FUNCTION hygiene.identity_lt(hygiene.identity, hygiene.identity) IS 'implementation of < operator';
CREATE FUNCTION hygiene.identity_le(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_le';
COMMENT ON FUNCTION hygiene.identity_le(hygiene.identity, hygiene.identity) IS 'implementation of <= operator';
CREATE FUNCTION hygiene.identity_eq(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_eq';
COMMENT ON FUNCTION hygiene.identity_eq(hygiene.identity, hygiene.identity) IS 'implementation of = operator';
CREATE FUNCTION hygiene.identity_ne(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_ne';
COMMENT ON FUNCTION hygiene.identity_ne(hygiene.identity, hygiene.identity) IS 'implementation of <> operator';
CREATE FUNCTION hygiene.identity_ge(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_ge';
COMMENT ON FUNCTION hygiene.identity_ge(hygiene.identity, hygiene.identity) IS 'implementation of >= operator';
CREATE FUNCTION hygiene.identity_gt(hygiene.identity, hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_gt';
COMMENT ON FUNCTION hygiene.identity_gt(hygiene.identity, hygiene.identity) IS 'implementation of > operator';
CREATE FUNCTION hygiene.identity_cmp(hygiene.identity, hygiene.identity) RETURNS integer
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_cmp';
COMMENT ON FUNCTION hygiene.identity_cmp(hygiene.identity, hygiene.identity) IS 'b-tree comparison: order of the bytes';
CREATE FUNCTION hygiene.identity_hash(hygiene.identity) RETURNS integer
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_hash';
COMMENT ON FUNCTION hygiene.identity_hash(hygiene.identity) IS 'hash of the bytes';
CREATE FUNCTION hygiene.identity_hash_extended(hygiene.identity, bigint) RETURNS bigint
    LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_hash_extended';
COMMENT ON FUNCTION hygiene.identity_hash_extended(hygiene.identity, bigint) IS 'seeded hash of the bytes';

CREATE OPERATOR hygiene.< (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_lt,
    COMMUTATOR = OPERATOR(hygiene.>), NEGATOR = OPERATOR(hygiene.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR hygiene.< (hygiene.identity, hygiene.identity) IS 'less than, by bytes';
CREATE OPERATOR hygiene.<= (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_le,
    COMMUTATOR = OPERATOR(hygiene.>=), NEGATOR = OPERATOR(hygiene.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR hygiene.<= (hygiene.identity, hygiene.identity) IS 'less than or equal, by bytes';
CREATE OPERATOR hygiene.= (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_eq,
    COMMUTATOR = OPERATOR(hygiene.=), NEGATOR = OPERATOR(hygiene.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR hygiene.= (hygiene.identity, hygiene.identity) IS 'the same in every normalised field';
CREATE OPERATOR hygiene.<> (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_ne,
    COMMUTATOR = OPERATOR(hygiene.<>), NEGATOR = OPERATOR(hygiene.=), RESTRICT = neqsel, JOIN = neqjoinsel);
COMMENT ON OPERATOR hygiene.<> (hygiene.identity, hygiene.identity) IS 'different in some normalised field';
CREATE OPERATOR hygiene.>= (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_ge,
    COMMUTATOR = OPERATOR(hygiene.<=), NEGATOR = OPERATOR(hygiene.<), RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR hygiene.>= (hygiene.identity, hygiene.identity) IS 'greater than or equal, by bytes';
CREATE OPERATOR hygiene.> (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.identity_gt,
    COMMUTATOR = OPERATOR(hygiene.<), NEGATOR = OPERATOR(hygiene.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR hygiene.> (hygiene.identity, hygiene.identity) IS 'greater than, by bytes';

CREATE OPERATOR CLASS hygiene.identity_btree_ops DEFAULT FOR TYPE hygiene.identity USING btree AS
    OPERATOR 1 hygiene.<, OPERATOR 2 hygiene.<=, OPERATOR 3 hygiene.=, OPERATOR 4 hygiene.>=, OPERATOR 5 hygiene.>,
    FUNCTION 1 hygiene.identity_cmp(hygiene.identity, hygiene.identity);
COMMENT ON OPERATOR CLASS hygiene.identity_btree_ops USING btree IS 'order of the bytes of an identity';
CREATE OPERATOR CLASS hygiene.identity_hash_ops DEFAULT FOR TYPE hygiene.identity USING hash AS
    OPERATOR 1 hygiene.=,
    FUNCTION 1 hygiene.identity_hash(hygiene.identity),
    FUNCTION 2 hygiene.identity_hash_extended(hygiene.identity, bigint);
COMMENT ON OPERATOR CLASS hygiene.identity_hash_ops USING hash IS 'hash of the bytes of an identity';

-- Constructors ---------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.person(
    given_name text DEFAULT NULL, middle_name text DEFAULT NULL, family_name text DEFAULT NULL,
    birth_name text DEFAULT NULL, full_name text DEFAULT NULL, birth_date date DEFAULT NULL,
    email text DEFAULT NULL, phone text DEFAULT NULL, street text DEFAULT NULL, postcode text DEFAULT NULL,
    city text DEFAULT NULL, country text DEFAULT NULL, organization text DEFAULT NULL, national_id text DEFAULT NULL,
    external_id text DEFAULT NULL, extra jsonb DEFAULT NULL, region text DEFAULT NULL) RETURNS hygiene.identity
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 500 AS 'MODULE_PATHNAME', 'hygiene_person';
COMMENT ON FUNCTION hygiene.person(text, text, text, text, text, date, text, text, text, text, text, text, text, text, text, jsonb, text) IS
    'The identity of a person; email and phone may hold several values separated by ; or ,';

CREATE FUNCTION hygiene.organization(
    name text DEFAULT NULL, alias text DEFAULT NULL, website text DEFAULT NULL, email text DEFAULT NULL,
    phone text DEFAULT NULL, street text DEFAULT NULL, postcode text DEFAULT NULL, city text DEFAULT NULL,
    country text DEFAULT NULL, registration_number text DEFAULT NULL, tax_number text DEFAULT NULL,
    external_id text DEFAULT NULL, extra jsonb DEFAULT NULL, region text DEFAULT NULL) RETURNS hygiene.identity
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 500 AS 'MODULE_PATHNAME', 'hygiene_organization';
COMMENT ON FUNCTION hygiene.organization(text, text, text, text, text, text, text, text, text, text, text, text, jsonb, text) IS
    'The identity of an organisation; email and phone may hold several values separated by ; or ,';

CREATE FUNCTION hygiene.join_values(VARIADIC "values" text[]) RETURNS text
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_join_values';
COMMENT ON FUNCTION hygiene.join_values(text[]) IS
    'Several columns of one role as one value: those not NULL or empty, separated by "; "; IMMUTABLE, unlike concat_ws';

-- Looking inside: documented as internals, for the curious ---------------------------------------------------

CREATE FUNCTION hygiene.identity_fields(identity hygiene.identity, OUT field text, OUT value text) RETURNS SETOF record
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 12 AS 'MODULE_PATHNAME', 'hygiene_identity_fields';
COMMENT ON FUNCTION hygiene.identity_fields(hygiene.identity) IS 'The normalised values an identity holds';
CREATE FUNCTION hygiene.blocking_keys(identity hygiene.identity) RETURNS bigint[]
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'hygiene_blocking_keys';
COMMENT ON FUNCTION hygiene.blocking_keys(hygiene.identity) IS 'The keys under which the index finds an identity';
CREATE FUNCTION hygiene.bulk_keys(identity hygiene.identity) RETURNS bigint[]
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'hygiene_bulk_keys';
COMMENT ON FUNCTION hygiene.bulk_keys(hygiene.identity) IS 'blocking_keys and the single-evidence keys bulk pairing tries as well';
CREATE FUNCTION hygiene.blocking_key_kind(key bigint) RETURNS text
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_blocking_key_kind';
COMMENT ON FUNCTION hygiene.blocking_key_kind(bigint) IS 'What kind of evidence a blocking key stands for';

-- Indexable questions: each operator has a function of the same meaning, whose support function turns it into
-- the operator, so that queries use an index with nothing on the search_path.

CREATE FUNCTION hygiene.match_support(internal) RETURNS internal
    LANGUAGE C STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_match_support';
COMMENT ON FUNCTION hygiene.match_support(internal) IS 'planner support of is_match and shares_key';
CREATE FUNCTION hygiene.identity_sel(internal, oid, internal, integer) RETURNS float8
    LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_sel';
COMMENT ON FUNCTION hygiene.identity_sel(internal, oid, internal, integer) IS 'restriction selectivity of the identity operators';
CREATE FUNCTION hygiene.identity_joinsel(internal, oid, internal, smallint, internal) RETURNS float8
    LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_identity_joinsel';
COMMENT ON FUNCTION hygiene.identity_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of the identity operators';

CREATE FUNCTION hygiene.shares_key(a hygiene.identity, b hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 SUPPORT hygiene.match_support
    AS 'MODULE_PATHNAME', 'hygiene_shares_key';
COMMENT ON FUNCTION hygiene.shares_key(hygiene.identity, hygiene.identity) IS
    'Do two identities share a blocking key: are they worth comparing? As the operator &&; uses an index';
CREATE FUNCTION hygiene.is_match(a hygiene.identity, b hygiene.identity) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 SUPPORT hygiene.match_support
    AS 'MODULE_PATHNAME', 'hygiene_is_match';
COMMENT ON FUNCTION hygiene.is_match(hygiene.identity, hygiene.identity) IS
    'Are two identities one entity: do they share a key and does the built-in model say at least 0.95? As the operator =~; uses an index';
CREATE FUNCTION hygiene.has_key(identity hygiene.identity, key bigint) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_has_key';
COMMENT ON FUNCTION hygiene.has_key(hygiene.identity, bigint) IS 'Has the identity this blocking key? As the operator @>';

CREATE OPERATOR hygiene.&& (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.shares_key,
    COMMUTATOR = OPERATOR(hygiene.&&), RESTRICT = hygiene.identity_sel, JOIN = hygiene.identity_joinsel);
COMMENT ON OPERATOR hygiene.&& (hygiene.identity, hygiene.identity) IS 'shares a blocking key';
CREATE OPERATOR hygiene.=~ (LEFTARG = hygiene.identity, RIGHTARG = hygiene.identity, FUNCTION = hygiene.is_match,
    COMMUTATOR = OPERATOR(hygiene.=~), RESTRICT = hygiene.identity_sel, JOIN = hygiene.identity_joinsel);
COMMENT ON OPERATOR hygiene.=~ (hygiene.identity, hygiene.identity) IS 'same entity by the built-in model';
CREATE OPERATOR hygiene.@> (LEFTARG = hygiene.identity, RIGHTARG = bigint, FUNCTION = hygiene.has_key,
    RESTRICT = hygiene.identity_sel, JOIN = hygiene.identity_joinsel);
COMMENT ON OPERATOR hygiene.@> (hygiene.identity, bigint) IS 'has this blocking key';

CREATE FUNCTION hygiene.gin_extract_identity(hygiene.identity, internal, internal) RETURNS internal
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_extract_identity';
COMMENT ON FUNCTION hygiene.gin_extract_identity(hygiene.identity, internal, internal) IS 'GIN support';
CREATE FUNCTION hygiene.gin_extract_identity_query(hygiene.identity, internal, smallint, internal, internal, internal, internal) RETURNS internal
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_extract_identity_query';
COMMENT ON FUNCTION hygiene.gin_extract_identity_query(hygiene.identity, internal, smallint, internal, internal, internal, internal) IS 'GIN support';
CREATE FUNCTION hygiene.gin_identity_triconsistent(internal, smallint, hygiene.identity, integer, internal, internal, internal) RETURNS "char"
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_identity_triconsistent';
COMMENT ON FUNCTION hygiene.gin_identity_triconsistent(internal, smallint, hygiene.identity, integer, internal, internal, internal) IS 'GIN support';

CREATE OPERATOR CLASS hygiene.identity_ops DEFAULT FOR TYPE hygiene.identity USING gin AS
    OPERATOR 1 hygiene.&& (hygiene.identity, hygiene.identity),
    OPERATOR 2 hygiene.=~ (hygiene.identity, hygiene.identity),
    OPERATOR 3 hygiene.@> (hygiene.identity, bigint),
    FUNCTION 1 (hygiene.identity, hygiene.identity) pg_catalog.btint8cmp(bigint, bigint),
    FUNCTION 2 (hygiene.identity, hygiene.identity) hygiene.gin_extract_identity(hygiene.identity, internal, internal),
    FUNCTION 3 (hygiene.identity, hygiene.identity) hygiene.gin_extract_identity_query(hygiene.identity, internal, smallint, internal, internal, internal, internal),
    FUNCTION 6 (hygiene.identity, hygiene.identity) hygiene.gin_identity_triconsistent(internal, smallint, hygiene.identity, integer, internal, internal, internal),
    STORAGE bigint;
COMMENT ON OPERATOR CLASS hygiene.identity_ops USING gin IS
    'blocking keys of identities: finds the records worth comparing; use with (fastupdate = off)';

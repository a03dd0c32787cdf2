-- Pairing in bulk ----------------------------------------------------------------------------------------------------

-- What match_pairs reads its rows with: an aggregate, so that parallel workers read them, too, see bulk_collect.c.
CREATE FUNCTION hygiene.collect_record(state internal, search bigint, key text, identity hygiene.identity, source integer) RETURNS internal
    LANGUAGE C VOLATILE PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'hygiene_collect_record';
COMMENT ON FUNCTION hygiene.collect_record(internal, bigint, text, hygiene.identity, integer) IS 'Internal: part of the aggregate collect_records';

CREATE FUNCTION hygiene.collect_serialize(state internal) RETURNS bytea
    LANGUAGE C VOLATILE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_collect_serialize';
COMMENT ON FUNCTION hygiene.collect_serialize(internal) IS 'Internal: part of the aggregate collect_records';

CREATE FUNCTION hygiene.collect_deserialize(state bytea, unused internal) RETURNS internal
    LANGUAGE C VOLATILE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_collect_deserialize';
COMMENT ON FUNCTION hygiene.collect_deserialize(bytea, internal) IS 'Internal: part of the aggregate collect_records';

CREATE FUNCTION hygiene.collect_combine(state internal, other internal) RETURNS internal
    LANGUAGE C VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_collect_combine';
COMMENT ON FUNCTION hygiene.collect_combine(internal, internal) IS 'Internal: part of the aggregate collect_records';

CREATE FUNCTION hygiene.collect_finish(state internal) RETURNS bigint
    LANGUAGE C VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_collect_finish';
COMMENT ON FUNCTION hygiene.collect_finish(internal) IS 'Internal: part of the aggregate collect_records';

CREATE AGGREGATE hygiene.collect_records(bigint, text, hygiene.identity, integer) (
    SFUNC = hygiene.collect_record, STYPE = internal, SERIALFUNC = hygiene.collect_serialize, DESERIALFUNC = hygiene.collect_deserialize,
    COMBINEFUNC = hygiene.collect_combine, FINALFUNC = hygiene.collect_finish, FINALFUNC_MODIFY = READ_WRITE, PARALLEL = SAFE);
COMMENT ON AGGREGATE hygiene.collect_records(bigint, text, hygiene.identity, integer) IS
    'Internal: hands rows of (key, identity, source) to the search for duplicates that match_pairs runs; returns how many';

CREATE FUNCTION hygiene.match_pairs(query text, threshold float8 DEFAULT 0.95, model hygiene.model_parameters DEFAULT NULL)
    RETURNS TABLE (key_a text, key_b text, probability float8, weight float8)
    LANGUAGE C VOLATILE COST 10000 ROWS 10000 AS 'MODULE_PATHNAME', 'hygiene_match_pairs';
COMMENT ON FUNCTION hygiene.match_pairs(text, float8, hygiene.model_parameters) IS
    'All matching pairs among the rows of a query that returns (key text, identity [, source integer]); find_duplicates and find_matches are made of it';

CREATE FUNCTION hygiene.match_evidence(query text, threshold float8 DEFAULT 0.95, model hygiene.model_parameters DEFAULT NULL)
    RETURNS TABLE (key_a text, key_b text, probability float8, decision text)
    LANGUAGE C VOLATILE COST 10000 ROWS 10000 AS 'MODULE_PATHNAME', 'hygiene_match_evidence';
COMMENT ON FUNCTION hygiene.match_evidence(text, float8, hygiene.model_parameters) IS
    'The pairs of match_pairs as cluster_pairs() takes them; the decision is NULL, or copy for one of many records that are the same in every field';

CREATE FUNCTION hygiene.pairing_statistics(query text, threshold float8 DEFAULT 0.95, model hygiene.model_parameters DEFAULT NULL)
    RETURNS TABLE (kind text, keys bigint, largest_block bigint, candidates bigint, only_candidates bigint, matches bigint, only_matches bigint,
                   overfull_blocks bigint, overfull_records bigint, capped_blocks bigint, capped_records bigint, pairs_found bigint)
    LANGUAGE C VOLATILE COST 10000 ROWS 20 AS 'MODULE_PATHNAME', 'hygiene_pairing_statistics';
COMMENT ON FUNCTION hygiene.pairing_statistics(text, float8, hygiene.model_parameters) IS
    'What each kind of blocking key costs and brings when the rows of a query are paired as match_pairs does; blocking_analysis is made of it';

-- A job shows how far it is by an advisory lock of its own kind, see progress.c.
CREATE VIEW hygiene.progress AS
    SELECT l.pid, d.datname AS database, a.usename AS username, p.phase, CASE WHEN p.number OPERATOR(pg_catalog.=) 1 THEN l.objid::pg_catalog.int8 END AS rows_read,
           CASE WHEN p.number OPERATOR(pg_catalog.>) 1 THEN pg_catalog.round(l.objid::pg_catalog.int8 OPERATOR(pg_catalog./) 10.0, 1) END AS percent,
           a.query_start AS started
    FROM pg_catalog.pg_locks l
         JOIN (VALUES (1, 'reading'), (2, 'counting keys'), (3, 'pairing'), (4, 'clustering')) AS p (number, phase) ON l.classid::pg_catalog.int8 OPERATOR(pg_catalog.=) p.number
         JOIN pg_catalog.pg_database d ON d.oid OPERATOR(pg_catalog.=) l.database
         LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid OPERATOR(pg_catalog.=) l.pid
    WHERE l.locktype OPERATOR(pg_catalog.=) 'advisory' AND l.objsubid OPERATOR(pg_catalog.=) 18521;
COMMENT ON VIEW hygiene.progress IS 'Searches for duplicates that run now, in any session of the server, and how far they are: rows read, then percent';
GRANT SELECT ON hygiene.progress TO PUBLIC;

-- The protecting triggers ------------------------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.protect_row() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_row';
REVOKE ALL ON FUNCTION hygiene.protect_row() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_row() IS 'Trigger that refuses to delete rows under a hold or before the end of the period they are kept for; put on tables by place_hold() and approve_retention_policy()';
CREATE FUNCTION hygiene.protect_key() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_key';
REVOKE ALL ON FUNCTION hygiene.protect_key() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_key() IS 'Trigger that refuses to change the key of a protected row, or to cut it from the row it is about';
CREATE FUNCTION hygiene.protect_table() RETURNS trigger LANGUAGE C AS 'MODULE_PATHNAME', 'hygiene_protect_table';
REVOKE ALL ON FUNCTION hygiene.protect_table() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protect_table() IS 'Trigger that refuses to truncate a table with protected rows';

CREATE FUNCTION hygiene.elsewhere_protected(relation regclass, record anyelement) RETURNS text
    LANGUAGE C STABLE STRICT COST 1000 AS 'MODULE_PATHNAME', 'hygiene_elsewhere_protected';
COMMENT ON FUNCTION hygiene.elsewhere_protected(regclass, anyelement) IS
    'Internal: what protects a row through rows of tables with another owner, for the owner of its relation; each owner''s rules run with his rights';

CREATE FUNCTION hygiene.flush_protection() RETURNS void LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'hygiene_flush_protection';
REVOKE ALL ON FUNCTION hygiene.flush_protection() FROM PUBLIC;
COMMENT ON FUNCTION hygiene.flush_protection() IS 'Internal: sessions read again what protects rows';

-- What the trigger asks of a row, $1: what protects it itself, and through rows that refer to it.  For the relation it is on and those whose
-- rows are rows of it (its root, what it inherits from).
CREATE FUNCTION hygiene.protection_queries(relation regclass)
    RETURNS TABLE (of_relation regclass, query text, table_query text, gone_query text, key_columns text[], tie_columns text[])
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
#variable_conflict use_variable
DECLARE
    protected regclass[] := ARRAY(SELECT p.relation FROM hygiene.protected_parents() p);
    moving text[];
    t record;
BEGIN
    FOR of_relation IN
        WITH RECURSIVE up AS (SELECT relation::oid AS relid UNION SELECT i.inhparent FROM up u JOIN pg_inherits i ON i.inhrelid = u.relid)
        SELECT u.relid FROM up u WHERE u.relid = ANY (protected::oid[]) ORDER BY u.relid
    LOOP
        SELECT * INTO t FROM hygiene.protection_terms(of_relation, 'hygiene_row', protected);
        CONTINUE WHEN t.own_named IS NULL AND t.through_named IS NULL;
        query := format('SELECT %s, COALESCE(%s, NULL::pg_catalog.text)', coalesce(t.own_named, 'NULL::pg_catalog.text'), coalesce(t.through_named, 'NULL::pg_catalog.text'));
        -- the whole row must be one of its type where an expression takes it whole
        query := query || CASE WHEN query ~ '\mhygiene_row(\.\*|[^.])' THEN ' FROM pg_catalog.unnest(ARRAY[$1]) AS hygiene_row' ELSE ' FROM (SELECT ($1).*) AS hygiene_row' END;
        table_query := format('SELECT COALESCE(%s) FROM ONLY %s AS hygiene_row WHERE %s LIMIT 1', concat_ws(', ', t.own_named, t.through_named), '%s',
                              array_to_string(t.own_stands || t.through_tests, ' OR '));
        SELECT k.key_columns, k.tie_columns INTO key_columns, tie_columns FROM hygiene.protected_columns(of_relation) k;
        -- after a move to another partition: is the row there, with all that is not the partition's?
        moving := ARRAY(SELECT a.attname::text FROM pg_partitioned_table p JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = ANY (p.partattrs::int2[])
                        WHERE p.partrelid IN (SELECT x.relid FROM pg_partition_tree(of_relation) x));
        gone_query := CASE WHEN moving <> '{}' THEN
            format('SELECT %s FROM %s AS n, (SELECT ($1).*) AS o WHERE %s LIMIT 1', coalesce(hygiene.bound_expression(hygiene.protection_key(of_relation), 'n'), 'NULL::pg_catalog.text'), of_relation,
                   coalesce((SELECT string_agg(format(CASE WHEN a.attnotnull THEN 'n.%1$I OPERATOR(%2$I.=) o.%1$I' ELSE 'n.%1$I IS NOT DISTINCT FROM o.%1$I' END, a.attname, 'pg_catalog'), ' AND ' ORDER BY a.attnum)
                             FROM pg_attribute a WHERE a.attrelid = of_relation AND a.attname = ANY (key_columns || tie_columns) AND NOT a.attname = ANY (moving)), 'true')) END;
        RETURN NEXT;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION hygiene.protection_queries(regclass) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.protection_queries(regclass) IS 'Internal: the queries of the protecting triggers of a relation';

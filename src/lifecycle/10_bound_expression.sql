-- Expressions given as text, bound once ------------------------------------------------------------------------------------

CREATE FUNCTION hygiene.bind_expression(relation regclass, expression text, type regtype, name text, what text) RETURNS void
    LANGUAGE C VOLATILE STRICT AS 'MODULE_PATHNAME', 'hygiene_bind_expression';
REVOKE ALL ON FUNCTION hygiene.bind_expression(regclass, text, regtype, text, text) FROM PUBLIC;
COMMENT ON FUNCTION hygiene.bind_expression(regclass, text, regtype, text, text) IS
    'Internal: keeps an expression over a row as the body of a function hygiene.NAME(row), for bound_expression() to take out; parsed with the present search_path, for the relation''s owner, who will own it; what names the expression in errors';

CREATE FUNCTION hygiene.bound_expression(name text, alias text) RETURNS text
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_bound_expression';
COMMENT ON FUNCTION hygiene.bound_expression(text, text) IS
    'Internal: the SQL of a bound expression over a row with an alias, every name qualified; NULL when its function is gone';

CREATE FUNCTION hygiene.bound_relation(name text) RETURNS regclass
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_bound_relation';
COMMENT ON FUNCTION hygiene.bound_relation(text) IS 'Internal: the relation whose rows a bound expression is over; NULL when its function is gone';

CREATE FUNCTION hygiene.bound_column(name text) RETURNS name
    LANGUAGE C STABLE STRICT AS 'MODULE_PATHNAME', 'hygiene_bound_column';
COMMENT ON FUNCTION hygiene.bound_column(text) IS 'Internal: the column a bound expression is, when it is one column and nothing else';

-- Fuzzy text: all words, each but for one typing error, by an index on one column or expression.

CREATE FUNCTION hygiene.text_match_support(internal) RETURNS internal
    LANGUAGE C STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_text_match_support';
COMMENT ON FUNCTION hygiene.text_match_support(internal) IS 'planner support of text_match';
CREATE FUNCTION hygiene.text_match_sel(internal, oid, internal, integer) RETURNS float8
    LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_text_match_sel';
COMMENT ON FUNCTION hygiene.text_match_sel(internal, oid, internal, integer) IS 'restriction selectivity of text =~ text';
CREATE FUNCTION hygiene.text_match_joinsel(internal, oid, internal, smallint, internal) RETURNS float8
    LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_text_match_joinsel';
COMMENT ON FUNCTION hygiene.text_match_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of text =~ text';

CREATE FUNCTION hygiene.text_match("column" text, words text) RETURNS boolean
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 SUPPORT hygiene.text_match_support
    AS 'MODULE_PATHNAME', 'hygiene_text_match';
COMMENT ON FUNCTION hygiene.text_match(text, text) IS
    'Does a text hold all these words, in any order, those longer than three characters but for one typing error? As the operator =~; uses an index';

CREATE OPERATOR hygiene.=~ (LEFTARG = text, RIGHTARG = text, FUNCTION = hygiene.text_match,
    RESTRICT = hygiene.text_match_sel, JOIN = hygiene.text_match_joinsel);
COMMENT ON OPERATOR hygiene.=~ (text, text) IS 'the left text holds all words of the right one, but for typing errors';

CREATE FUNCTION hygiene.gin_extract_text(text, internal, internal) RETURNS internal
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_extract_text';
COMMENT ON FUNCTION hygiene.gin_extract_text(text, internal, internal) IS 'GIN support';
CREATE FUNCTION hygiene.gin_extract_text_query(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_extract_text_query';
COMMENT ON FUNCTION hygiene.gin_extract_text_query(text, internal, smallint, internal, internal, internal, internal) IS 'GIN support';
CREATE FUNCTION hygiene.gin_text_triconsistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char"
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'hygiene_gin_text_triconsistent';
COMMENT ON FUNCTION hygiene.gin_text_triconsistent(internal, smallint, text, integer, internal, internal, internal) IS 'GIN support';

CREATE OPERATOR CLASS hygiene.fuzzy_text_ops FOR TYPE text USING gin AS
    OPERATOR 1 hygiene.=~ (text, text),
    FUNCTION 1 (text, text) pg_catalog.btint4cmp(integer, integer),
    FUNCTION 2 (text, text) hygiene.gin_extract_text(text, internal, internal),
    FUNCTION 3 (text, text) hygiene.gin_extract_text_query(text, internal, smallint, internal, internal, internal, internal),
    FUNCTION 6 (text, text) hygiene.gin_text_triconsistent(internal, smallint, text, integer, internal, internal, internal),
    STORAGE integer;
COMMENT ON OPERATOR CLASS hygiene.fuzzy_text_ops USING gin IS
    'words of a text and what typing errors make of them: CREATE INDEX ON company USING gin (name hygiene.fuzzy_text_ops)';

CREATE FUNCTION hygiene.fuzzy_text_keys(value text) RETURNS integer[]
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'hygiene_fuzzy_text_keys';
COMMENT ON FUNCTION hygiene.fuzzy_text_keys(text) IS 'The keys a fuzzy_text_ops index holds of a text (internals)';

-- organization_core forgets the marks of words that are cut.
CREATE FUNCTION hygiene.organization_words(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 500 SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT coalesce(string_agg(CASE WHEN w.word = ANY (cut.words) THEN w.word || '*' ELSE w.word END, ' ' ORDER BY w.place), '')
    FROM regexp_split_to_table(hygiene.organization_core(name), ' ') WITH ORDINALITY AS w(word, place),
        (SELECT ARRAY(SELECT hygiene.fold(m[1]) FROM regexp_matches(left(name, 1000), '(\w{3,})[.*](?!\w)', 'g') m) AS words) cut
    $$;
COMMENT ON FUNCTION hygiene.organization_words(text) IS
    'What to ask an index on organization_core(name) for: the core of a name, with an asterisk behind words that are cut (Internat.)';

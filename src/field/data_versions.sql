CREATE FUNCTION hygiene.data_versions() RETURNS TABLE (name text, source text, version text)
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 ROWS 20
AS 'MODULE_PATHNAME', 'hygiene_data_versions';
COMMENT ON FUNCTION hygiene.data_versions() IS
'the reference tables frozen in the library: where each comes from, its version there if it has one, and the first 12 digits of its SHA-256';

CREATE FUNCTION hygiene.normalize_website(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_normalize_website';
COMMENT ON FUNCTION hygiene.normalize_website(text) IS
'canonical URL: https unless a scheme is given, host in lower case with IDN as A-labels, no default port, user or fragment; NULL for what is no web address';

CREATE FUNCTION hygiene.registrable_domain(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_registrable_domain';
COMMENT ON FUNCTION hygiene.registrable_domain(text) IS
'the domain someone registered (eTLD+1 by the Public Suffix List, both sections) of a host name, URL or e-mail address; NULL for suffixes, IP addresses and unlisted top-level domains';

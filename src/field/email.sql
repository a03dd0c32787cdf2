CREATE FUNCTION hygiene.normalize_email(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_normalize_email';
COMMENT ON FUNCTION hygiene.normalize_email(text) IS
'the valid address in a value: local part as typed, domain in lower case with IDN as A-labels; NULL if there is none';

CREATE FUNCTION hygiene.email_key(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10
AS 'MODULE_PATHNAME', 'hygiene_email_key';
COMMENT ON FUNCTION hygiene.email_key(text) IS
'the mailbox an address reaches: lower case, without the dots, tags and second domains its provider ignores; NULL if invalid';

CREATE FUNCTION hygiene.suggest_email(value text) RETURNS text
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_suggest_email';
COMMENT ON FUNCTION hygiene.suggest_email(text) IS
'the address that was meant when the domain is a known slip, else NULL';

CREATE FUNCTION hygiene.email_issues(value text) RETURNS text[]
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100
AS 'MODULE_PATHNAME', 'hygiene_email_issues';
COMMENT ON FUNCTION hygiene.email_issues(text) IS
'what is the matter with an address, of: invalid, typo (suggest_email has a proposal), role (a function, not a person), free (the domain is a mailbox provider''s); an empty array if nothing';

CREATE TABLE hygiene.disposable_domain
(
	domain text PRIMARY KEY CHECK ((domain OPERATOR(pg_catalog.=) pg_catalog.split_part(hygiene.normalize_email('x@' OPERATOR(pg_catalog.||) domain), '@', 2)) IS TRUE)
);
COMMENT ON TABLE hygiene.disposable_domain IS
'mail domains whose addresses are thrown away after use; filled by load_disposable_domains, asked by is_disposable';
COMMENT ON COLUMN hygiene.disposable_domain.domain IS 'lower case, IDN as A-labels; subdomains are meant too';
GRANT SELECT ON hygiene.disposable_domain TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('hygiene.disposable_domain', '');

CREATE FUNCTION hygiene.load_disposable_domains(domains text[]) RETURNS bigint
LANGUAGE sql VOLATILE STRICT
SET search_path = pg_catalog, pg_temp
AS $$
	WITH loaded AS (
		INSERT INTO hygiene.disposable_domain (domain)
		SELECT DISTINCT split_part(hygiene.normalize_email('x@' || trim(d)), '@', 2)
		FROM unnest(domains) AS d
		WHERE hygiene.normalize_email('x@' || trim(d)) IS NOT NULL
		ON CONFLICT DO NOTHING
		RETURNING 1)
	SELECT count(*) FROM loaded
$$;
COMMENT ON FUNCTION hygiene.load_disposable_domains(text[]) IS
'adds domains to disposable_domain and tells how many were new; entries that are no domain (comments, blanks) are skipped';
REVOKE EXECUTE ON FUNCTION hygiene.load_disposable_domains(text[]) FROM PUBLIC;

CREATE FUNCTION hygiene.is_disposable(value text) RETURNS boolean
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1000
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	name text := split_part(coalesce(hygiene.normalize_email(value), hygiene.normalize_email('x@' || value)), '@', 2);
BEGIN
	-- the domain itself and every domain above it that has a dot
	WHILE name LIKE '%.%' LOOP
		IF EXISTS (SELECT FROM hygiene.disposable_domain d WHERE d.domain = name) THEN
			RETURN true;
		END IF;
		name := substr(name, strpos(name, '.') + 1);
	END LOOP;
	RETURN false;
END
$$;
COMMENT ON FUNCTION hygiene.is_disposable(text) IS
'is the domain of an address (or a bare domain), or one above it, in disposable_domain? false for what is no address';

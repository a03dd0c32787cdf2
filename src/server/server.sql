CREATE SCHEMA hygiene;
COMMENT ON SCHEMA hygiene IS 'CRM data hygiene: normalising, finding and preventing duplicates, retention, audit';
GRANT USAGE ON SCHEMA hygiene TO PUBLIC;

-- What rules cost on writing: COPY into a table without any, normalized on write, by a PL/pgSQL trigger that calls the same functions, with validation
-- rules, with a suppression guard; and normalizing what is there against a plain UPDATE of the same rows.
-- Environment: ROWS (default 100000), ROUNDS (default 5).
\set rows `echo "${ROWS:-100000}"`
\set rounds `echo "${ROUNDS:-5}"`
\i test/bench/common.sql
\ir ../../demo/generator.sql
SET client_min_messages = warning;
SELECT FROM (SELECT * FROM crm_generator.make('crm', :rows)) x;
SELECT format('%s/bench.dirty', current_setting('data_directory')) AS dirty, format('%s/bench.clean', current_setting('data_directory')) AS clean \gset
SELECT count(*) AS roles FROM hygiene.register('crm.contact', 'person', '{"given_name": "first_name", "middle_name": "middle_name", "family_name": "last_name", "birth_date": "birth_date",
    "email": "email", "phone": ["phone", "mobile"], "street": "street", "postcode": "postal_code", "city": "city", "country": "country", "organization": "company"}', 'NL') \gset
SELECT hygiene.normalization_arguments('crm.contact') AS arguments \gset
COPY crm.contact TO :'dirty';
CREATE TABLE bench.clean AS SELECT (hygiene.normal_record(c, :'arguments')).* FROM crm.contact c;
COPY bench.clean TO :'clean';
SELECT count(*) FILTER (WHERE hygiene.normal_record(c, :'arguments') *<> c) * 100 / count(*) AS share FROM crm.contact c \gset
\echo rows: :rows, 11 columns normalized, of :share % of the rows at least one changes

CREATE TABLE bench.none (LIKE crm.contact);
CREATE TABLE bench.normalized (LIKE crm.contact);
CREATE TABLE bench.plpgsql (LIKE crm.contact);
CREATE TABLE bench.validated (LIKE crm.contact);
CREATE TABLE bench.suppressed (LIKE crm.contact);
DO $do$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['bench.normalized', 'bench.suppressed'] LOOP
        PERFORM hygiene.register(t::regclass, 'person', r.columns, 'NL', '{"key": ["id"]}') FROM hygiene.registered r WHERE r.relation = 'crm.contact'::regclass;
    END LOOP;
END
$do$;
SELECT FROM (SELECT hygiene.add_normalization('bench.normalized')) x;
CREATE FUNCTION bench.normalize() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    country text := coalesce(hygiene.normalize_country(new.country), 'NL');
BEGIN
    new.first_name := coalesce(hygiene.normal_form('given_name', new.first_name, country), new.first_name);
    new.middle_name := coalesce(hygiene.normal_form('middle_name', new.middle_name, country), new.middle_name);
    new.last_name := coalesce(hygiene.normal_form('family_name', new.last_name, country), new.last_name);
    new.email := coalesce(hygiene.normal_form('email', new.email, country), new.email);
    new.phone := coalesce(hygiene.normal_form('phone', new.phone, country), new.phone);
    new.mobile := coalesce(hygiene.normal_form('phone', new.mobile, country), new.mobile);
    new.street := coalesce(hygiene.normal_form('street', new.street, country), new.street);
    new.postal_code := coalesce(hygiene.normal_form('postcode', new.postal_code, country), new.postal_code);
    new.city := coalesce(hygiene.normal_form('city', new.city, country), new.city);
    new.company := coalesce(hygiene.normal_form('organization', new.company, country), new.company);
    new.country := country;
    RETURN new;
END $$;
CREATE TRIGGER normalize BEFORE INSERT OR UPDATE ON bench.plpgsql FOR EACH ROW EXECUTE FUNCTION bench.normalize();
SELECT FROM (SELECT hygiene.add_validation('bench.validated', 'a', 'id > 0', 'reject'), hygiene.add_validation('bench.validated', 'b', 'birth_date IS NULL OR birth_date < DATE ''2100-01-01''', 'reject'),
    hygiene.add_validation('bench.validated', 'c', 'id < 0 OR hygiene.is_filled(''x'')', 'warn'), hygiene.add_validation('bench.validated', 'd', 'length(last_name) < 1000', 'reject'),
    hygiene.add_validation('bench.validated', 'e', 'country IS NULL OR country <> ''Atlantis''', 'finding')) x;
SELECT FROM (SELECT hygiene.add_suppression_guard('bench.suppressed')) x;
SELECT FROM (SELECT count(hygiene.suppress_record(jsonb_build_object('email', 'erased' || n || '@example.org', 'phone', '+316' || 20000000 + n), 'erased')) FROM generate_series(1, 1000) n) x;

CREATE TABLE bench.time (what text, microseconds float8);
CREATE PROCEDURE bench.copies(file text, kind text, rounds int) LANGUAGE plpgsql AS $$
DECLARE
    t text;
    started timestamptz;
BEGIN
    FOR r IN 0 .. rounds LOOP
        FOREACH t IN ARRAY ARRAY['none', 'normalized', 'plpgsql', 'validated', 'suppressed'] LOOP
            EXECUTE format('TRUNCATE bench.%I', t);
            COMMIT;
            started := clock_timestamp();
            EXECUTE format('COPY bench.%I FROM %L', t, file);
            COMMIT;
            IF r > 0 THEN
                INSERT INTO bench.time SELECT t || ' ' || kind, extract(epoch FROM clock_timestamp() - started) * 1e6 / (SELECT count(*) FROM crm.contact);
            END IF;
        END LOOP;
    END LOOP;
END $$;
CALL bench.copies(:'dirty', 'dirty', :rounds);
CALL bench.copies(:'clean', 'clean', :rounds);
\echo COPY, rows a second as a share of the table without rules
WITH m AS (SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) AS us FROM bench.time GROUP BY what)
SELECT format('  %s %s of the rows a second, %s us a row more', rpad(m.what, 22), lpad(round((100 * n.us / m.us)::numeric, 1) || ' %', 7), (m.us - n.us)::numeric(8, 2))
FROM m JOIN m n ON n.what = 'none ' || split_part(m.what, ' ', 2) WHERE m.what NOT LIKE 'none%' ORDER BY split_part(m.what, ' ', 2) DESC, m.us;
SELECT format('  the trigger of hygiene costs %s of what PL/pgSQL with the same functions costs (dirty)',
    round(100 * ((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) FROM bench.time WHERE what = 'normalized dirty') - n) / ((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) FROM bench.time WHERE what = 'plpgsql dirty') - n)) || ' %')
FROM (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) AS n FROM bench.time WHERE what = 'none dirty') x;

-- what is there, against an UPDATE of as many rows that writes nothing down
ALTER TABLE crm.contact DROP CONSTRAINT IF EXISTS contact_pkey;
CREATE TABLE bench.there AS SELECT * FROM crm.contact;
ALTER TABLE bench.there ADD PRIMARY KEY (id);
CREATE TABLE bench.updated AS SELECT * FROM crm.contact;
ALTER TABLE bench.updated ADD PRIMARY KEY (id);
VACUUM ANALYZE bench.there;
VACUUM ANALYZE bench.updated;
SELECT FROM (SELECT hygiene.register('bench.there', 'person', r.columns, 'NL') FROM hygiene.registered r WHERE r.relation = 'crm.contact'::regclass) x;
SELECT clock_timestamp() AS t0 \gset
UPDATE bench.updated u SET first_name = upper(first_name) WHERE hygiene.normal_record(u, :'arguments'::text[]) *<> u;
SELECT clock_timestamp() AS t1 \gset
CALL hygiene.normalize('bench.there');
SELECT clock_timestamp() AS t2 \gset
CALL hygiene.normalize('bench.there');
SELECT clock_timestamp() AS t3 \gset
SELECT format('CALL normalize, journalled: %s times the time of an UPDATE of the same rows; a second time, nothing to change: %s times',
    (extract(epoch FROM :'t2'::timestamptz - :'t1') / extract(epoch FROM :'t1'::timestamptz - :'t0'))::numeric(8, 1),
    (extract(epoch FROM :'t3'::timestamptz - :'t2') / extract(epoch FROM :'t1'::timestamptz - :'t0'))::numeric(8, 1));
SELECT max(run) AS run FROM hygiene.changes WHERE relation = 'bench.there'::regclass \gset
SELECT pg_size_pretty(pg_total_relation_size('hygiene.change')) AS journal, pg_size_pretty(pg_total_relation_size('bench.there')) AS there \gset
SELECT clock_timestamp() AS t4 \gset
SELECT FROM (SELECT * FROM hygiene.undo_run(:run)) x;
SELECT clock_timestamp() AS t5 \gset
SELECT count(*) AS differ FROM bench.there t JOIN crm.contact c USING (id) WHERE t *<> c \gset
SELECT format('undo_run of it: %s times the time of the UPDATE, %s of CALL normalize; rows not as they were: %s; the journal takes %s, the table %s',
    (extract(epoch FROM :'t5'::timestamptz - :'t4') / extract(epoch FROM :'t1'::timestamptz - :'t0'))::numeric(8, 1),
    (extract(epoch FROM :'t5'::timestamptz - :'t4') / extract(epoch FROM :'t2'::timestamptz - :'t1'))::numeric(8, 1), :differ, :'journal', :'there');

-- "Do we know this person already?": one index look-up with a whole record, by identity =~ against pg_trgm's % on the full name.
-- Environment: ROWS, the larger table (default 1000000; the smaller is a tenth), PROBES (default 200), ROUNDS (default 5).
--
-- && (shares a blocking key) is shown beside them: what =~ has to look at, and the most that it can find.
-- The tables come from demo/generator.sql; the look-ups are for records that have duplicates by its truth.  Both indexes are warm, both
-- queries are planned once, and they run in turn, record by record.
\set rows `echo "${ROWS:-1000000}"`
\set probes `echo "${PROBES:-200}"`
\set rounds `echo "${ROUNDS:-5}"`
\i test/bench/common.sql
CREATE EXTENSION pg_trgm;
\ir ../../demo/generator.sql
SET client_min_messages = warning;
SET pg_trgm.similarity_threshold = 0.5;

CREATE TABLE bench.index (size bigint, method text, seconds float8, bytes bigint);
CREATE TABLE bench.lookup (size bigint, method text, probe bigint, round int, milliseconds float8, truth int, found int, returned int);

-- Tables, both indexes and the two look-ups of one size.
CREATE PROCEDURE bench.prepare(size bigint) LANGUAGE plpgsql AS $$
DECLARE
	schema_name text := 'crm_' || size;
	contact text := schema_name || '.contact';
	full_name constant text := $x$(coalesce(first_name, '') || ' ' || coalesce(middle_name || ' ', '') || coalesce(last_name, ''))$x$;
	identity_index regclass;
	started timestamptz;
BEGIN
	PERFORM crm_generator.make(schema_name, size);
	PERFORM hygiene.register(contact::regclass, 'person', '{"given_name": "first_name", "middle_name": "middle_name",
		"family_name": "last_name", "birth_date": "birth_date", "email": "email", "phone": ["phone", "mobile"], "street": "street",
		"postcode": "postal_code", "city": "city", "country": "country", "organization": "company"}', 'NL');
	started := clock_timestamp();
	identity_index := hygiene.create_index(contact::regclass);
	INSERT INTO bench.index VALUES (size, 'identity =~', extract(epoch FROM clock_timestamp() - started), pg_relation_size(identity_index));
	started := clock_timestamp();
	EXECUTE format('CREATE INDEX contact_trgm ON %s USING gin (%s gin_trgm_ops)', contact, full_name);
	INSERT INTO bench.index VALUES (size, 'pg_trgm %', extract(epoch FROM clock_timestamp() - started), pg_relation_size((schema_name || '.contact_trgm')::regclass));
	EXECUTE format('ANALYZE %s', contact);

	EXECUTE format($f$
		CREATE FUNCTION %1$s.by_identity(record %2$s) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $b$
		DECLARE
			probe hygiene.identity := hygiene.identity(record);
		BEGIN
			RETURN ARRAY(SELECT c.id FROM %2$s c WHERE hygiene.identity(c) OPERATOR(hygiene.=~) probe);
		END$b$;
		CREATE FUNCTION %1$s.by_key(record %2$s) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $b$
		DECLARE
			probe hygiene.identity := hygiene.identity(record);
		BEGIN
			RETURN ARRAY(SELECT c.id FROM %2$s c WHERE hygiene.identity(c) OPERATOR(hygiene.&&) probe);
		END$b$;
		CREATE FUNCTION %1$s.by_trigram(record %2$s) RETURNS bigint[] LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $b$
		DECLARE
			probe text := %4$s;
		BEGIN
			RETURN ARRAY(SELECT c.id FROM %2$s c WHERE %3$s %% probe);
		END$b$;
		$f$, schema_name, contact, full_name,
		$x$(coalesce(record.first_name, '') || ' ' || coalesce(record.middle_name || ' ', '') || coalesce(record.last_name, ''))$x$);
END$$;

-- Asks for every probe by both in turn.  The record is fetched before the clock starts.
CREATE PROCEDURE bench.measure(size bigint, probes int, rounds int) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format($f$
		CREATE FUNCTION %1$s.measure(probes int, rounds int) RETURNS void LANGUAGE plpgsql AS $b$
		DECLARE
			record %1$s.contact;
			method text;
			others bigint[];
			answer bigint[];
			started timestamptz;
			elapsed float8;
			probe_ids bigint[] := ARRAY(SELECT id FROM %1$s.contact_truth t
				WHERE EXISTS (SELECT FROM %1$s.contact_truth o WHERE o.entity_id = t.entity_id AND o.id <> t.id)
				ORDER BY hashint8extended(id, 1) LIMIT probes);
		BEGIN
			FOR round IN 0 .. rounds LOOP			-- round 0 warms up
				FOR i IN 1 .. cardinality(probe_ids) LOOP
					SELECT * INTO record FROM %1$s.contact WHERE id = probe_ids[i];
					others := ARRAY(SELECT o.id FROM %1$s.contact_truth t JOIN %1$s.contact_truth o ON o.entity_id = t.entity_id AND o.id <> t.id
						WHERE t.id = probe_ids[i]);
					FOREACH method IN ARRAY '{identity =~,pg_trgm %%,identity &&}'::text[] LOOP
						started := clock_timestamp();
						CASE method
							WHEN 'identity =~' THEN answer := %1$s.by_identity(record);
							WHEN 'pg_trgm %%' THEN answer := %1$s.by_trigram(record);
							ELSE answer := %1$s.by_key(record);
						END CASE;
						elapsed := extract(epoch FROM clock_timestamp() - started) * 1000;
						INSERT INTO bench.lookup SELECT %2$s, method, record.id, round, elapsed, cardinality(others),
							(SELECT count(*) FROM unnest(answer) a WHERE a = ANY (others)), (SELECT count(*) FROM unnest(answer) a WHERE a <> record.id);
					END LOOP;
				END LOOP;
			END LOOP;
		END$b$;
		SELECT %1$s.measure(%3$s, %4$s)$f$, 'crm_' || size, size, probes, rounds);
END$$;

CALL bench.prepare(:rows / 10);
CALL bench.measure(:rows / 10, :probes, :rounds);
CALL bench.prepare(:rows);
CALL bench.measure(:rows, :probes, :rounds);

CREATE VIEW bench.summary AS
SELECT size, method, sum(found)::float8 / sum(truth) AS recall, sum(found)::float8 / greatest(sum(returned), 1) AS precision, avg(returned) AS returned,
	percentile_cont(0.5) WITHIN GROUP (ORDER BY t) AS median, percentile_cont(0.99) WITHIN GROUP (ORDER BY t) AS p99
FROM (SELECT size, method, probe, min(truth) AS truth, min(found) AS found, min(returned) AS returned,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY milliseconds) AS t
	FROM bench.lookup WHERE round > 0 GROUP BY 1, 2, 3) p
GROUP BY size, method;

\echo records with duplicates looked up; recall of their true duplicates; times as context
SELECT format('  %s rows  %s recall %s  precision %s  rows back %s  (median %s ms, p99 %s ms)', lpad(size::text, 8), rpad(method, 12),
	recall::numeric(6, 4), precision::numeric(6, 4), lpad(returned::numeric(8, 1)::text, 7), lpad(median::numeric(10, 3)::text, 9), lpad(p99::numeric(10, 3)::text, 9))
FROM bench.summary ORDER BY size, method;
SELECT format('  %s rows  pg_trgm / identity: median %s x, p99 %s x, recall %s against %s', lpad(i.size::text, 8), (t.median / i.median)::numeric(10, 1),
	(t.p99 / i.p99)::numeric(10, 1), t.recall::numeric(6, 4), i.recall::numeric(6, 4))
FROM bench.summary i JOIN bench.summary t USING (size) WHERE i.method = 'identity =~' AND t.method = 'pg_trgm %' ORDER BY size;
SELECT format('  ten times the rows: %s takes %s x the time (median), p99 %s x', rpad(l.method, 12), (l.median / s.median)::numeric(10, 2), (l.p99 / s.p99)::numeric(10, 2))
FROM bench.summary l JOIN bench.summary s USING (method) WHERE l.size > s.size AND method <> 'identity &&' ORDER BY l.method;
SELECT format('  %s rows  index identity / pg_trgm: size %s x, build %s x  (%s and %s bytes a row, %s and %s us a row)', lpad(i.size::text, 8),
	(i.bytes::float8 / t.bytes)::numeric(10, 2), (i.seconds / t.seconds)::numeric(10, 2), i.bytes / i.size, t.bytes / t.size,
	(i.seconds * 1e6 / i.size)::numeric(10, 1), (t.seconds * 1e6 / t.size)::numeric(10, 1))
FROM bench.index i JOIN bench.index t USING (size) WHERE i.method = 'identity =~' AND t.method = 'pg_trgm %' ORDER BY size;

#!/bin/bash
# What a guard costs: a row inserted into the same table (a) with the trigger people write today, PL/pgSQL over a pg_trgm index, (b) with
# nothing, (c) with the duplicate guard; COPY into each; and sessions that save unrelated people at once.
# Environment: ROWS in each table (default 1000000), PROBES single inserts (default 1000), BULK rows by COPY (default 100000, a hundredth
# of it for (a)), SECONDS_EACH of each storm (default 5).
set -euo pipefail
export PROBES=${PROBES:-1000} BULK=${BULK:-100000} ROWS=${ROWS:-1000000}
psql -Xqt -v ON_ERROR_STOP=1 -v rows="$ROWS" -v probes="$PROBES" -v bulk="$BULK" <<'SQL'
\i test/bench/common.sql
CREATE EXTENSION pg_trgm;
\i demo/generator.sql
SET client_min_messages = warning;
SELECT crm_generator.make('crm', (:rows + :probes + :bulk * 1.3)::bigint) IS NULL \g /dev/null
CREATE FUNCTION bench.full_name(first_name text, middle_name text, last_name text) RETURNS text LANGUAGE sql IMMUTABLE
	RETURN coalesce(first_name, '') || ' ' || coalesce(middle_name || ' ', '') || coalesce(last_name, '');
-- those to come are people of one record, in no order
CREATE TABLE bench.new AS SELECT c.*, row_number() OVER (ORDER BY hashint8extended(c.id, 3)) AS place FROM crm.contact c JOIN crm.contact_truth t USING (id)
	WHERE t.entity_id IN (SELECT entity_id FROM crm.contact_truth GROUP BY entity_id HAVING count(*) = 1) ORDER BY place LIMIT :probes + :bulk;
CREATE TABLE bench.nothing AS SELECT * FROM crm.contact c WHERE id NOT IN (SELECT id FROM bench.new) LIMIT :rows;
CREATE TABLE bench.trigram AS TABLE bench.nothing;
CREATE TABLE bench.guarded AS TABLE bench.nothing;
ALTER TABLE bench.nothing ADD PRIMARY KEY (id);
ALTER TABLE bench.trigram ADD PRIMARY KEY (id);
ALTER TABLE bench.guarded ADD PRIMARY KEY (id);
CREATE INDEX ON bench.trigram USING gin (bench.full_name(first_name, middle_name, last_name) gin_trgm_ops);
CREATE FUNCTION bench.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM bench.trigram c
			   WHERE bench.full_name(c.first_name, c.middle_name, c.last_name) % bench.full_name(NEW.first_name, NEW.middle_name, NEW.last_name)
				 AND (c.email = NEW.email OR c.birth_date = NEW.birth_date OR c.phone = NEW.phone)) THEN
		RAISE unique_violation USING MESSAGE = 'duplicate';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER refuse BEFORE INSERT ON bench.trigram FOR EACH ROW EXECUTE FUNCTION bench.refuse();
SELECT count(*) FROM hygiene.register('bench.guarded', 'person', '{"given_name": "first_name", "middle_name": "middle_name",
	"family_name": "last_name", "birth_date": "birth_date", "email": "email", "phone": ["phone", "mobile"], "street": "street",
	"postcode": "postal_code", "city": "city", "country": "country", "organization": "company"}', 'NL') \g /dev/null
SELECT hygiene.create_index('bench.guarded') \g /dev/null
SELECT hygiene.add_duplicate_guard('bench.guarded', 'block') \g /dev/null
VACUUM ANALYZE bench.nothing, bench.trigram, bench.guarded;
CREATE TABLE bench.times (method text, microseconds float8, refused boolean);
CREATE PROCEDURE bench.inserts(probes int) LANGUAGE plpgsql AS $$
DECLARE
	r record;
	m text;
	started timestamptz;
	refused boolean;
BEGIN
	SET pg_trgm.similarity_threshold = 0.5;
	FOR r IN SELECT * FROM bench.new WHERE place <= probes LOOP
		FOREACH m IN ARRAY ARRAY['nothing', 'trigram', 'guarded'] LOOP
			refused := false;
			started := clock_timestamp();
			BEGIN
				CASE m WHEN 'nothing' THEN INSERT INTO bench.nothing SELECT * FROM crm.contact c WHERE c.id = r.id;
					   WHEN 'trigram' THEN INSERT INTO bench.trigram SELECT * FROM crm.contact c WHERE c.id = r.id;
					   ELSE INSERT INTO bench.guarded SELECT * FROM crm.contact c WHERE c.id = r.id; END CASE;
			EXCEPTION WHEN unique_violation THEN
				refused := true;
			END;
			INSERT INTO bench.times VALUES (m, extract(epoch FROM clock_timestamp() - started) * 1e6, refused);
		END LOOP;
	END LOOP;
END $$;
SQL
psql -Xqt -v ON_ERROR_STOP=1 <<SQL
CALL bench.inserts($PROBES);
SELECT format('single-row inserts into %s rows, %s of each:', $ROWS, $PROBES);
WITH m AS (SELECT method, percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) AS median, avg(microseconds) AS mean, count(*) FILTER (WHERE refused) AS refused FROM bench.times GROUP BY method),
	g AS (SELECT * FROM m WHERE method = 'guarded'), t AS (SELECT * FROM m WHERE method = 'trigram'), n AS (SELECT * FROM m WHERE method = 'nothing')
SELECT format(E'  throughput of the guard, times that of the trigger over pg_trgm: %s (by means; by medians %s)\n  added to no guard: %s us (median), %s us (mean)\n  refused: %s by the guard, %s by the trigger; medians %s, %s, %s us',
	round((t.mean / g.mean)::numeric, 1), round((t.median / g.median)::numeric, 1), round(g.median - n.median), round(g.mean - n.mean), g.refused, t.refused, round(n.median), round(t.median), round(g.median))
FROM g, t, n;
SELECT hygiene.add_duplicate_guard('bench.guarded', 'warn') \g /dev/null
SQL
# COPY: in mode warn, since a single twin would refuse all
psql -Xqt -v ON_ERROR_STOP=1 -c "COPY (SELECT c.* FROM crm.contact c JOIN bench.new n USING (id) WHERE n.place > $PROBES) TO '$HYGIENE_CLUSTER/data/bulk'" \
	-c "COPY (SELECT c.* FROM crm.contact c JOIN bench.new n USING (id) WHERE n.place > $PROBES LIMIT $BULK / 100) TO '$HYGIENE_CLUSTER/data/bulk_little'"
bulk() {	# bulk TABLE FILE ROWS: rows a second
	local seconds
	seconds=$(psql -XAtq -v ON_ERROR_STOP=1 -c "SET client_min_messages = warning" -c "SET pg_trgm.similarity_threshold = 0.5" -c '\timing on' -c "COPY bench.$1 FROM '$HYGIENE_CLUSTER/data/$2'" | sed -nE 's/^Time: ([0-9.]+) ms.*/\1/p')
	awk -v t="$seconds" -v n="$3" 'BEGIN {printf "%d", n / t * 1000}'
}
# the trigger refuses all for one: it reports instead
psql -Xqc "CREATE OR REPLACE FUNCTION bench.refuse() RETURNS trigger LANGUAGE plpgsql AS \$\$
BEGIN
	PERFORM FROM bench.trigram c WHERE bench.full_name(c.first_name, c.middle_name, c.last_name) % bench.full_name(NEW.first_name, NEW.middle_name, NEW.last_name)
		AND (c.email = NEW.email OR c.birth_date = NEW.birth_date OR c.phone = NEW.phone);
	RETURN NEW;
END \$\$"
nothing=$(bulk nothing bulk "$BULK")
trigram=$(bulk trigram bulk_little $((BULK / 100)))
guarded=$(bulk guarded bulk "$BULK")
echo " COPY of $BULK rows into $ROWS, rows a second: guarded $guarded, no guard $nothing, trigger over pg_trgm $trigram ($((BULK / 100)) rows)"
echo "  guarded: $(awk -v a="$guarded" -v b="$trigram" 'BEGIN {printf "%.1f", a / b}') times the trigger, $(awk -v a="$guarded" -v b="$nothing" 'BEGIN {printf "%.3f", a / b}') of no guard"

# unrelated people, in blocks of three
psql -Xqt -c "SELECT hygiene.add_duplicate_guard('bench.guarded', 'block')" -c "CREATE SEQUENCE bench.n START 100000000" \
	-c "CREATE FUNCTION bench.word(n bigint, salt text) RETURNS text LANGUAGE sql IMMUTABLE AS \$\$ SELECT initcap(translate(substr(md5(n || salt), 1, 9), '0123456789abcdef', 'aeiouyrstlnmkdpg')) \$\$" >/dev/null
cat >"$HYGIENE_CLUSTER/storm.sql" <<'SQL'
INSERT INTO bench.guarded (id, first_name, last_name, birth_date, email)
SELECT n, bench.word(n, 'a'), bench.word(n, 'b'), date '1940-01-01' + (n * 7919 % 20000)::int, bench.word(n, 'c') || n || '@example.nl' FROM (SELECT nextval('bench.n') AS n FROM generate_series(1, 3)) s;
SQL
for c in 1 16; do
	tps[c]=$(pgbench -n -f "$HYGIENE_CLUSTER/storm.sql" -c $c -j 2 -T "${SECONDS_EACH:-5}" 2>"$HYGIENE_CLUSTER/storm.err" | sed -nE 's/^tps = ([0-9.]+).*/\1/p')
	grep -E 'ERROR|aborted' "$HYGIENE_CLUSTER/storm.err" | head -n 3 || true
done
echo " unrelated people, three a transaction: 16 sessions save $(awk -v a="${tps[16]}" -v b="${tps[1]}" 'BEGIN {printf "%.2f", a / b}') times as much as one"

-- What the SQL benches share.  Included with \i.
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
CREATE EXTENSION IF NOT EXISTS hygiene;
CREATE SCHEMA bench;

-- Runs the queries in turn, `rounds` times, and compares medians net of the first, which is the bare scan.  Queries that call what is
-- not installed are left out.  `items` is what one query works through.
CREATE FUNCTION bench.compare(title text, labels text[], queries text[], items bigint, rounds integer DEFAULT 7)
	RETURNS TABLE (line text) LANGUAGE plpgsql AS $$
DECLARE
	times float8[];
	medians float8[];
	started timestamptz;
	unit float8;
BEGIN
	times := array_fill(NULL::float8, ARRAY[cardinality(queries) * rounds]);
	FOR r IN 0 .. rounds LOOP				-- round 0 warms up and is not counted
		FOR q IN 1 .. cardinality(queries) LOOP
			started := clock_timestamp();
			BEGIN
				EXECUTE queries[q];
			EXCEPTION WHEN undefined_function OR undefined_table THEN
				CONTINUE;
			END;
			IF r > 0 THEN
				times[(q - 1) * rounds + r] := extract(epoch FROM clock_timestamp() - started) * 1e6 / items;
			END IF;
		END LOOP;
	END LOOP;
	FOR q IN 1 .. cardinality(queries) LOOP
		medians[q] := (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY t) FROM unnest(times[(q - 1) * rounds + 1 : q * rounds]) t);
	END LOOP;
	unit := medians[2] - medians[1];
	line := title;
	RETURN NEXT;
	FOR q IN 2 .. cardinality(queries) LOOP
		line := format('  %s %s', rpad(labels[q - 1], 46),
			CASE WHEN medians[q] IS NULL THEN 'not installed'
			ELSE format('%s x   (%s us each, %s times a scanned row)', lpad(((medians[q] - medians[1]) / unit)::numeric(12, 2)::text, 7),
				(medians[q] - medians[1])::numeric(12, 3), (medians[q] / medians[1])::numeric(12, 1)) END);
		RETURN NEXT;
	END LOOP;
END$$;

-- Names of people as a customer list has them, many alike; deterministic.
CREATE FUNCTION bench.pick(words text[], n bigint) RETURNS text LANGUAGE sql IMMUTABLE
	RETURN words[1 + (n % cardinality(words))];
CREATE FUNCTION bench.hash(n bigint, salt bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
	RETURN pg_catalog.hashint8extended(n, salt) & x'3fffffff'::bigint;

CREATE TABLE bench.word (kind text, words text[]);
INSERT INTO bench.word VALUES
('given', '{Jan,Anna,Piet,Maria,Thomas,Sofie,Peter,Emma,Hendrik,Laura,Michael,Julia,Christian,Sarah,Andreas,Katharina,Stefan,Elisabeth,Daniel,Nina,José,François,Zoë,René,Jürgen,Søren,Łukasz,Agnieszka,Mehmet,Ayşe,Robert,William,Margaret,James,Charlotte,Alexander,Johannes,Willem,Cornelis,Geertruida}'),
('family', '{de Vries,Jansen,van den Berg,Bakker,Müller,Schmidt,Schneider,Fischer,Weber,Meyer,Wagner,Becker,Hoffmann,Schäfer,Koch,Richter,Smith,Jones,Williams,Brown,Taylor,Davies,Evans,Johnson,Dupont,Lefèvre,García,Fernández,Rodríguez,Rossi,Russo,Nowak,Kowalski,Wiśniewski,Novák,Svoboda,Horváth,Nagy,Popescu,Yılmaz,Öztürk,Jørgensen,Åkesson,Lindqvist,Virtanen,Schröder,Kühn,van der Meer,Dijkstra,Hoekstra}');

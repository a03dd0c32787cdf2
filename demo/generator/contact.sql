-- Contacts: one statement makes a chunk of rows, one function does the damage.

CREATE TYPE crm_generator.contact_row AS (
	salutation text, first_name text, middle_name text, last_name text, birth_date date, email text, phone text, mobile text,
	street text, postal_code text, city text, country text, company text, job_title text);

CREATE TYPE crm_generator.damaged_contact AS (r crm_generator.contact_row, error text);

-- What can happen to a record, in slots of 1 / 128.
CREATE FUNCTION crm_generator.contact_error(slot int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT (ARRAY['moved house', 'other e-mail', 'typo in family name', 'nickname', 'initials only', 'e-mail missing', 'typo in given name', 'other mobile', 'birth date missing',
		'married name', 'diacritics lost', 'particle lost', 'street abbreviated', 'capitals', 'address missing', 'phone missing', 'typo in e-mail', 'leading zeros lost',
		'given and family name swapped', 'birth day and month swapped', 'birth date off by a digit', 'typo in street', 'typo in postcode', 'placeholder', 'numbers in each other''s field',
		'mojibake', 'whole name in one field', 'stray spaces and signs', 'birth date placeholder'])[
		(SELECT count(*) FROM unnest(ARRAY[13, 25, 35, 44, 51, 57, 63, 69, 74, 78, 83, 88, 92, 95, 98, 101, 104, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127]) AS upto WHERE upto <= slot) + 1]
$$;
CREATE TABLE crm_generator.contact_error_slot AS SELECT s AS slot, crm_generator.contact_error(s) AS error FROM generate_series(0, 127) AS s;

-- One record entered badly: `wanted` errors out of the list, as far as they apply to it, and their names joined by ", ".  At most two
-- of them take away evidence other than the name and at most two change the name, and one of mailbox, numbers, birth date and postcode
-- stays what it was, so that a person could still tell.
CREATE FUNCTION crm_generator.damage_contact(r crm_generator.contact_row, country int, language int, female boolean, namesake boolean, wanted int, h bigint, seed int)
RETURNS crm_generator.damaged_contact LANGUAGE plpgsql STABLE AS $$
DECLARE
	errors text[] := crm_generator.error_names();
	evidence constant text[] := ARRAY['moved house', 'other e-mail', 'e-mail missing', 'other mobile', 'birth date missing', 'birth date placeholder', 'address missing', 'phone missing'];
	naming constant text[] := ARRAY['typo in family name', 'nickname', 'initials only', 'typo in given name', 'married name', 'given and family name swapped', 'whole name in one field'];
	done text[] := '{}';
	e text; g bigint; before crm_generator.contact_row; t text; c record; d date;
	taken int := 0; renamed int := 0; clean crm_generator.contact_row := r;
BEGIN
	FOR try IN 1 .. 24 LOOP
		EXIT WHEN cardinality(done) >= wanted;
		g := crm_generator.bits(h, seed, 500 + try);
		e := errors[1 + (g & 127)::int];
		CONTINUE WHEN e = ANY (done) OR (e = ANY (evidence) AND taken >= 2) OR (e = ANY (naming) AND renamed >= 2)
			OR (namesake AND e LIKE 'birth date%')		-- nothing else tells parent from child
			OR (e = 'moved house' AND 'address missing' = ANY (done)) OR (e = 'address missing' AND 'moved house' = ANY (done));
		before := r;
		CASE e
		WHEN 'moved house' THEN
			IF r.street IS NOT NULL THEN
				SELECT k.* INTO c FROM crm_generator.city k WHERE k.key = country * 1024 + ((g >> 8) & 1023);
				r.postal_code := crm_generator.postcode(country, c.prefix, c.first, c.last, crm_generator.bits(h, seed, 600));
				r.city := c.city;
				SELECT crm_generator.street_text(country, s.street, crm_generator.bits(h, seed, 601)) INTO r.street
				FROM crm_generator.street s WHERE s.key = crm_generator.street_key(country, r.postal_code, g >> 7);
			END IF;
		WHEN 'other e-mail' THEN
			IF r.email IS NOT NULL THEN
				SELECT word INTO t FROM crm_generator.short_list WHERE key = country * 512 + ((g >> 8) & 63);
				r.email := crm_generator.mailbox(coalesce(r.first_name, 'info'), r.middle_name, coalesce(r.last_name, 'x'), extract(year FROM coalesce(r.birth_date, '1970-01-01'))::int, 1, language, t, g);
			END IF;
		WHEN 'typo in family name' THEN r.last_name := crm_generator.typo(r.last_name, g >> 7);
		WHEN 'typo in given name' THEN r.first_name := crm_generator.typo(r.first_name, g >> 7);
		WHEN 'nickname' THEN
			SELECT short[1 + (g >> 8 & 255)::int % cardinality(short)] INTO t FROM crm_generator.nickname n WHERE n.language = damage_contact.language AND n.name = r.first_name;
			r.first_name := coalesce(t, r.first_name);
		WHEN 'initials only' THEN
			IF r.first_name ~ '^[[:alpha:]][[:alpha:] -]{2,}$' THEN
				t := CASE WHEN (g >> 10) & 3 = 0 THEN chr(65 + ((g >> 16) & 15)::int) END;	-- a second initial nobody knew of
				r.first_name := CASE (g >> 12) & 1 WHEN 0 THEN left(r.first_name, 1) || '.' || coalesce(t || '.', '') ELSE left(r.first_name, 1) || coalesce(t, '') END;
			END IF;
		WHEN 'e-mail missing' THEN r.email := NULL;
		WHEN 'other mobile' THEN
			IF r.mobile IS NOT NULL THEN r.mobile := crm_generator.phone_text(country, crm_generator.mobile(country, g >> 3), (g >> 50 & 7)::int); END IF;
		WHEN 'birth date missing' THEN r.birth_date := NULL;
		WHEN 'married name' THEN
			IF female AND r.last_name !~ '[- ]' THEN
				SELECT f.particle, CASE WHEN damage_contact.language = 4 THEN f.feminine ELSE f.name END AS name INTO c FROM crm_generator.family f
				WHERE f.key = language * 1000000 + crm_generator.zipf(crm_generator.unit(g), 3000, 30);
				IF (g >> 8) & 3 = 0 THEN r.last_name := c.name; r.middle_name := c.particle;
				ELSE r.last_name := c.name || '-' || concat_ws(' ', r.middle_name, r.last_name); r.middle_name := c.particle;
				END IF;
			END IF;
		WHEN 'diacritics lost' THEN
			r.first_name := crm_generator.without_diacritics(r.first_name); r.last_name := crm_generator.without_diacritics(r.last_name);
			r.street := crm_generator.without_diacritics(r.street); r.city := crm_generator.without_diacritics(r.city);
		WHEN 'particle lost' THEN
			IF r.middle_name IS NOT NULL THEN
				CASE ((g >> 8) & 7)::int
					WHEN 0, 1 THEN NULL;
					WHEN 2, 3 THEN r.last_name := r.middle_name || ' ' || r.last_name;
					WHEN 4 THEN r.last_name := r.last_name || ', ' || r.middle_name;
					WHEN 5 THEN r.first_name := r.first_name || ' ' || r.middle_name;
					WHEN 6 THEN r.last_name := initcap(r.middle_name) || ' ' || r.last_name;
					ELSE r.last_name := initcap(replace(r.middle_name, ' ', '')) || lower(r.last_name);
				END CASE;
				r.middle_name := NULL;
			END IF;
		WHEN 'street abbreviated' THEN
			r.street := CASE country
				WHEN 0 THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(r.street, 'straat( |$)', 'str.\1'), 'laan( |$)', 'ln\1'), 'weg( |$)', 'wg\1'), '^(Burgemeester|Dokter|Prins|Koningin) ', 'Burg. ')
				WHEN 1 THEN regexp_replace(regexp_replace(r.street, '([sS])traße( |$)', '\1tr.\2'), 'platz( |$)', 'pl.\1')
				WHEN 2 THEN replace(replace(replace(replace(replace(r.street, 'avenue ', 'av. '), 'boulevard ', 'bd '), 'place ', 'pl. '), 'chemin ', 'ch. '), 'rue ', 'r. ')
				WHEN 3 THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(r.street, 'Road$', 'Rd'), 'Street$', 'St.'), 'Avenue$', 'Ave'), 'Lane$', 'Ln')
				ELSE regexp_replace(r.street, '^(ul\.|al\.|pl\.|os\.) ', '') END;
		WHEN 'capitals' THEN
			IF (g >> 8) & 3 = 0 THEN r.first_name := lower(r.first_name); r.last_name := lower(r.last_name); r.street := lower(r.street); r.city := lower(r.city);
			ELSE r.first_name := upper(r.first_name); r.middle_name := upper(r.middle_name); r.last_name := upper(r.last_name); r.street := upper(r.street); r.city := upper(r.city);
				IF (g >> 10) & 1 = 0 THEN r.email := upper(r.email); END IF;
			END IF;
		WHEN 'address missing' THEN r.street := NULL; r.postal_code := NULL; IF (g >> 8) & 1 = 0 THEN r.city := NULL; END IF;
		WHEN 'phone missing' THEN r.phone := NULL; IF (g >> 8) & 1 = 0 THEN r.mobile := NULL; END IF;
		WHEN 'typo in e-mail' THEN
			IF (g >> 8) & 1 = 0 THEN r.email := crm_generator.typo(split_part(r.email, '@', 1), g >> 9) || '@' || split_part(r.email, '@', 2);
			ELSE t := split_part(r.email, '@', 2);
				r.email := split_part(r.email, '@', 1) || '@' || coalesce((ARRAY['gmial.com', 'gmail.con', 'gamil.com', 'gmai.com'])[CASE WHEN t = 'gmail.com' THEN 1 + (g >> 20 & 3)::int END],
					(ARRAY['hotmial.com', 'hotmail.con', 'hotmal.com', 'homail.com'])[CASE WHEN t = 'hotmail.com' THEN 1 + (g >> 20 & 3)::int END], crm_generator.typo(t, g >> 9));
			END IF;
		WHEN 'leading zeros lost' THEN	-- a spreadsheet took them for numbers
			t := regexp_replace(r.mobile, '[^0-9]', '', 'g');
			IF r.mobile NOT LIKE '+%' AND t ~ '^0[1-9]' THEN r.mobile := substr(t, 2);
			ELSIF r.mobile LIKE '+%' AND r.mobile NOT LIKE '%(%' THEN r.mobile := t; END IF;
			t := regexp_replace(r.phone, '[^0-9]', '', 'g');
			IF r.phone NOT LIKE '+%' AND t ~ '^0[1-9]' THEN r.phone := substr(t, 2); END IF;
			IF r.postal_code ~ '^0[0-9]{4}$' THEN r.postal_code := substr(r.postal_code, 2); END IF;
		WHEN 'given and family name swapped' THEN
			t := r.first_name; r.first_name := concat_ws(' ', r.middle_name, r.last_name); r.last_name := t; r.middle_name := NULL;
		WHEN 'birth day and month swapped' THEN
			IF extract(day FROM r.birth_date) <= 12 THEN
				r.birth_date := make_date(extract(year FROM r.birth_date)::int, extract(day FROM r.birth_date)::int, extract(month FROM r.birth_date)::int);
			END IF;
		WHEN 'birth date off by a digit' THEN
			d := CASE ((g >> 8) & 3)::int WHEN 0 THEN r.birth_date + interval '10 years' WHEN 1 THEN r.birth_date - interval '1 year' WHEN 2 THEN r.birth_date + interval '1 month' ELSE r.birth_date + 1 + (g >> 12 & 7)::int END;
			IF d < date '2020-01-01' THEN r.birth_date := d; END IF;
		WHEN 'typo in street' THEN r.street := crm_generator.typo(regexp_replace(r.street, '^([^0-9]+).*', '\1'), g >> 7) || regexp_replace(r.street, '^[^0-9]+', '');
		WHEN 'typo in postcode' THEN
			t := crm_generator.typo(left(r.postal_code, 5), g >> 7) || substr(r.postal_code, 6);
			IF r.postal_code IS NOT NULL AND char_length(t) = char_length(r.postal_code) THEN r.postal_code := t; END IF;
		WHEN 'placeholder' THEN
			CASE ((g >> 8) & 7)::int
				WHEN 0 THEN r.email := 'test@test.nl'; WHEN 1 THEN r.email := 'n/a'; WHEN 2 THEN r.email := 'geen@email.nl'; WHEN 3 THEN r.phone := '0000000000';
				WHEN 4 THEN r.phone := '0612345678'; WHEN 5 THEN r.street := 'onbekend'; r.postal_code := '0000 AA'; WHEN 6 THEN r.first_name := 'onbekend'; ELSE r.street := '-'; r.phone := 'x';
			END CASE;
		WHEN 'numbers in each other''s field' THEN t := r.phone; r.phone := r.mobile; r.mobile := t;
		WHEN 'mojibake' THEN
			r.first_name := crm_generator.mojibake(r.first_name); r.last_name := crm_generator.mojibake(r.last_name);
			r.street := crm_generator.mojibake(r.street); r.city := crm_generator.mojibake(r.city);
		WHEN 'whole name in one field' THEN
			r.last_name := CASE (g >> 8) & 1 WHEN 0 THEN concat_ws(' ', r.first_name, r.middle_name, r.last_name) ELSE r.last_name || ', ' || concat_ws(' ', r.first_name, r.middle_name) END;
			r.first_name := NULL; r.middle_name := NULL;
		WHEN 'stray spaces and signs' THEN
			IF (g >> 8) & 1 = 0 THEN r.last_name := '  ' || r.last_name || ' '; r.first_name := r.first_name || U&'\00A0';
			ELSE r.last_name := r.last_name || ' -'; r.email := ' ' || r.email || ';'; END IF;
		WHEN 'birth date placeholder' THEN
			IF r.birth_date IS NOT NULL THEN r.birth_date := (ARRAY['1900-01-01', '1970-01-01', '1900-01-01', '1901-01-01'])[1 + (g >> 8 & 3)::int]::date; END IF;
		END CASE;
		IF NOT coalesce(lower(r.email) = lower(clean.email), false) AND NOT coalesce(r.phone = clean.phone, false) AND NOT coalesce(r.mobile = clean.mobile, false)
		   AND NOT coalesce(r.birth_date = clean.birth_date, false) AND NOT coalesce(r.postal_code = clean.postal_code, false) THEN
			r := before;
		END IF;
		IF r IS DISTINCT FROM before THEN
			done := done || e;
			IF e = ANY (evidence) THEN taken := taken + 1; END IF;
			IF e = ANY (naming) THEN renamed := renamed + 1; END IF;
		END IF;
	END LOOP;
	RETURN ROW(r, array_to_string(done, ', '))::crm_generator.damaged_contact;
END
$$;

-- The list as one array: read once a call.
CREATE FUNCTION crm_generator.error_names() RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	RETURN ARRAY[NULL];
END
$$;
DO $$
BEGIN
	EXECUTE format('CREATE OR REPLACE FUNCTION crm_generator.error_names() RETURNS text[] LANGUAGE sql IMMUTABLE AS $f$ SELECT %L::text[] $f$',
		(SELECT array_agg(error ORDER BY slot) FROM crm_generator.contact_error_slot));
END
$$;
DROP TABLE crm_generator.contact_error_slot;

-- Records of nobody, typed by whoever tested the form.
CREATE FUNCTION crm_generator.test_contact(country int, h bigint) RETURNS crm_generator.contact_row LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE k int := (h & 7)::int;
BEGIN
	RETURN ROW(NULL, (ARRAY['Test', 'test', 'Jan', 'asdf', 'Test', 'xxx', 'Piet', 'aaa'])[k + 1], NULL, (ARRAY['Test', 'testpersoon', 'Test', 'asdf', 'Account ' || (h >> 8 & 1023), 'xxx', 'Testing', 'bbb'])[k + 1],
		(ARRAY['1900-01-01', NULL, '2000-01-01', '1970-01-01'])[1 + (h >> 4 & 3)::int]::date,
		(ARRAY['test@test.nl', 'test' || (h >> 8 & 255) || '@test.nl', 'a@a.nl', 'asdf@asdf.com', 'test@example.com', 'xxx@xxx.xx', 'noreply@test.nl', NULL])[1 + (h >> 20 & 7)::int],
		(ARRAY['0000000000', '0612345678', '1234567890', NULL])[1 + (h >> 24 & 3)::int], NULL,
		(ARRAY['Teststraat 1', 'test', 'xxx', NULL])[1 + (h >> 28 & 3)::int], (ARRAY['1234 AB', '0000', '1111 AA', NULL])[1 + (h >> 32 & 3)::int],
		(ARRAY['Test', 'Teststad', 'xxx', NULL])[1 + (h >> 36 & 3)::int], crm_generator.country_text(country, h >> 40), 'Test B.V.', NULL)::crm_generator.contact_row;
END
$$;

-- Rows first_row .. last_row of the table `contact` of a schema and their truth, as the file's head says.  Parameters of the statement:
-- 1 first row, 2 last row, 3 seed, 4 rows, 5 entities, 6 step of the row permutation, 7 step of the entity permutation, 8 its inverse, 9 entities with copies, 10 companies
CREATE FUNCTION crm_generator.contact_statement(schema_name text) RETURNS text LANGUAGE sql AS $$
	SELECT format($f$
WITH row_entity AS (
	SELECT id, x.copy, x.entity, crm_generator.bits(id, $3, 1) AS hr, crm_generator.bits(x.entity, $3, 2) AS he, crm_generator.bits(x.entity, $3, 3) AS he2,
		   x.entity / 16 AS block, (x.entity %% 16)::int AS position, x.single
	FROM generate_series($1, $2) AS id,
		 LATERAL (SELECT (((id - 3) * $6 + 7) %% $4) AS j OFFSET 0) AS j,
		 LATERAL (SELECT (j.j - $5) / 40 AS b, ((j.j - $5) %% 40)::int AS p OFFSET 0) AS d
		 LEFT JOIN crm_generator.copy_pattern c ON c.key = d.p,
		 LATERAL (SELECT CASE WHEN j.j < $5 THEN 0 ELSE c.copy END AS copy, CASE WHEN j.j < $5 THEN j.j ELSE ((d.b * 29 + c.entity) * $7) %% $5 END AS entity,
				  j.j < $5 AND (j.j * $8) %% $5 >= $9 AS single OFFSET 0) AS x OFFSET 0),
household AS (
	SELECT e.*, p.place, p.size, crm_generator.bits(e.block * 16 + p.household, $3, 4) AS hh, crm_generator.bits(e.block * 16 + p.household, $3, 5) AS hh2,
		   e.block * 16 + p.household AS household
	FROM row_entity e JOIN crm_generator.household_pattern p ON p.key = (crm_generator.bits(e.block, $3, 6) & 7)::int * 16 + e.position OFFSET 0),
-- 42 %% Dutch, 22 German, 12 French, 13 British, 11 Polish; of households of one 30 %% are somebody's employee
trait AS (
	SELECT h.*, CASE WHEN c.number IS NOT NULL THEN (c.r).language ELSE (CASE WHEN k.x < 42 THEN 0 WHEN k.x < 64 THEN 1 WHEN k.x < 76 THEN 2 WHEN k.x < 89 THEN 3 ELSE 4 END) END AS country,
		   c.number AS company, c.r AS firm,
		   -- households of two: 10 in 64 are parent and child of one name, 4 are twins; larger: 4 in 64 each
		   CASE WHEN h.size = 1 THEN 'single' WHEN h.size = 2 THEN CASE WHEN k.y < 10 THEN 'namesakes' WHEN k.y < 14 THEN 'twins' ELSE 'couple' END
				WHEN k.y < 5 AND h.size >= 3 THEN 'namesakes' WHEN k.y < 10 AND h.size >= 4 THEN 'twins' ELSE 'family' END AS kind
	FROM household h
		 CROSS JOIN LATERAL (SELECT (h.hh >> 4 & 1023) %% 100 AS x, (h.hh >> 14 & 63) AS y OFFSET 0) AS k
		 LEFT JOIN LATERAL (SELECT floor($10 * power(crm_generator.unit(h.hh2), 1.6))::bigint AS number WHERE h.size = 1 AND (h.hh >> 24 & 63) < 20) AS n ON true
		 LEFT JOIN %1$I.crm_generator_company c ON c.number = n.number OFFSET 0),
person AS (
	SELECT t.*, CASE WHEN t.hh >> 30 & 15 = 0 THEN ((t.hh >> 34 & 255) %% 5)::int ELSE t.country END AS language,
		   x.female, x.child, x.days, x.twin, x.namesake,
		   date '2025-12-31' - x.days - CASE WHEN x.twin THEN (t.hh2 >> 8 & 255) ELSE (t.he2 >> 8 & 255) END::int %% 365 AS birth_date
	FROM trait t, LATERAL (SELECT
		t.kind = 'namesakes' AND t.place IN (1, CASE t.size WHEN 2 THEN 2 ELSE 3 END) AS namesake,
		CASE WHEN t.place = 1 OR t.kind = 'namesakes' AND t.place = CASE t.size WHEN 2 THEN 2 ELSE 3 END THEN (t.hh & 1) = 1
			 WHEN t.place = 2 AND t.kind NOT IN ('twins') AND (t.he & 31) > 0 THEN (t.hh & 1) = 0 ELSE (t.he & 1) = 1 END AS female,
		(t.place > 2 OR (t.size = 2 AND t.place = 2 AND t.kind = 'namesakes')) AS child,
		(t.kind = 'twins' AND (t.size = 2 OR t.place IN (3, 4))) AS twin,
		-- parents 18 to 95, about 57 on average; with namesakes at home at least 45; partners within six years; children 20 to 40 years younger
		CASE WHEN t.kind = 'namesakes' THEN 16436 + (t.hh2 >> 28 & 63) * 256 WHEN t.size > 2 THEN 10957 + (t.hh2 >> 28 & 63) * 220
			 ELSE 6575 + (t.hh2 >> 28 & 63) * 226 + (t.hh2 >> 34 & 63) * 220 END AS parent_days OFFSET 0) AS a,
		LATERAL (SELECT a.female, a.child, a.twin, a.namesake, (CASE
			WHEN a.twin AND t.size = 2 THEN a.parent_days
			WHEN a.twin THEN greatest(730, a.parent_days - 7670 - (t.hh2 >> 44 & 15) * 365)
			WHEN a.child THEN greatest(365, a.parent_days - 7670 - (t.he2 >> 44 & 15) * 365)
			WHEN t.place = 2 THEN greatest(6575, a.parent_days - 1826 + (t.he2 >> 44 & 63) * 58) ELSE a.parent_days END)::int AS days OFFSET 0) AS x OFFSET 0),
key AS (
	SELECT p.*, l.family_names, l.family_flatness, (crm_generator.zipf(crm_generator.unit(p.hh), l.family_names, l.family_flatness)) AS household_rank,
		   -- partners: 5 in 8 took the name, 2 keep their own, 1 has both; of those who live alone 3 in 100 have two
		   CASE WHEN p.place = 2 AND NOT p.child AND p.kind <> 'twins' THEN CASE WHEN (p.he >> 3 & 7) < 5 THEN 0 WHEN (p.he >> 3 & 7) < 7 THEN 1 ELSE 2 END
				WHEN p.size = 1 AND (p.he >> 3 & 31) = 0 AND p.language <> 2 THEN 2 ELSE 0 END AS own_name,
		   crm_generator.zipf(crm_generator.unit(p.he), l.family_names, l.family_flatness) AS own_rank,
		   ((p.language * 2 + p.female::int) * 3 + CASE WHEN p.namesake THEN 1 WHEN (p.he >> 52 & 3) = 0 THEN (p.he >> 54 & 255)::int %% 3 WHEN p.days > 23000 THEN 0 WHEN p.days > 12500 THEN 1 ELSE 2 END) * 1024
		   -- brothers and sisters, twins too, differ; parent and child of one name do not
		   + (CASE WHEN p.place = 1 OR p.namesake THEN p.hh >> 38 WHEN p.child OR p.twin THEN (p.hh >> 38) + p.place * 211 ELSE p.he >> 10 END & 1023)::int AS given_key
	FROM person p JOIN crm_generator.language l ON l.number = p.language OFFSET 0),
name AS (
	SELECT k.*, g.name AS first_name, f.name AS household_name,
		   CASE WHEN k.own_name > 0 THEN o.particle ELSE f.particle END AS particle,
		   CASE k.own_name WHEN 0 THEN CASE WHEN k.female THEN f.feminine ELSE f.name END WHEN 1 THEN CASE WHEN k.female THEN o.feminine ELSE o.name END
				ELSE CASE WHEN k.female THEN o.feminine ELSE o.name END || '-' || CASE WHEN k.female THEN concat_ws(' ', f.particle, f.feminine) ELSE concat_ws(' ', f.particle, f.name) END END AS last_name,
		   c.city AS home_city, crm_generator.postcode(k.country, c.prefix, c.first, c.last, crm_generator.bits(k.household, $3, 7)) AS home_postcode,
		   crm_generator.landline(k.country, c.area_code, crm_generator.bits(k.household, $3, 8)) AS home_phone,
		   crm_generator.bits(k.household, $3, 9) AS ha, crm_generator.bits(k.entity, $3, 10) AS hm, m.word AS domain, jt.word AS job
	FROM key k
		 JOIN crm_generator.given g ON g.key = k.given_key
		 JOIN crm_generator.family f ON f.key = k.language * 1000000 + k.household_rank
		 LEFT JOIN crm_generator.family o ON o.key = CASE WHEN k.own_name > 0 THEN k.language * 1000000 + k.own_rank END
		 JOIN crm_generator.city c ON c.key = k.country * 1024 + (k.hh2 & 1023)::int
		 JOIN crm_generator.short_list m ON m.key = k.country * 512 + (CASE WHEN k.size > 1 AND (crm_generator.bits(k.household, $3, 9) >> 40 & 7) = 0 THEN k.hh2 >> 52 ELSE k.he2 END & 63)::int
		 JOIN crm_generator.short_list jt ON jt.key = k.country * 512 + 64 + (k.he2 >> 50 & 63)::int OFFSET 0),
-- Who has what: e-mail 86 in 100, mobile 75, landline 45 (employees: the switchboard), address 88, birth date 72 (employees 20), and never fewer than an
-- e-mail or a mobile number.  One household in eight shares a mailbox; of the employees one in eight has info@, most one of their company.
record AS (
	SELECT n.id, n.entity, n.copy, n.single, n.country, n.language, n.female, n.hr, n.he, n.kind, n.company, n.place, n.size, n.twin, n.namesake, n.household,
		   (n.hm >> 52 & 1023) < 3 AND n.single AS test,
		   crm_generator.mailbox(n.first_name, n.particle, n.last_name, extract(year FROM n.birth_date)::int, least(n.household_rank, n.given_key & 1023), n.language, n.domain, n.hm) AS own_mail,
		   n.first_name, n.particle, n.last_name, n.household_name, n.birth_date, n.hm, n.ha, n.domain, n.home_phone, n.home_postcode, n.home_city, n.household_rank,
		   n.firm, n.job,
		   s.street AS home_street
	FROM (SELECT n.*, crm_generator.street_key(n.country, n.home_postcode, n.ha) AS street_key FROM name n OFFSET 0) AS n
		 JOIN crm_generator.street s ON s.key = n.street_key OFFSET 0),
written AS (
	SELECT r.*, ROW(
		CASE WHEN (r.hr & 3) > 0 THEN CASE r.country WHEN 0 THEN CASE WHEN r.female THEN CASE WHEN r.hr & 4 = 0 THEN 'Mevr.' ELSE 'Mevrouw' END ELSE CASE WHEN r.hr & 4 = 0 THEN 'Dhr.' ELSE 'De heer' END END
			 WHEN 1 THEN CASE WHEN r.female THEN 'Frau' ELSE 'Herr' END WHEN 2 THEN CASE WHEN r.female THEN 'Mme' ELSE 'M.' END
			 WHEN 3 THEN CASE WHEN r.female THEN (ARRAY['Mrs', 'Ms', 'Miss', 'Mrs.'])[1 + (r.he >> 20 & 3)::int] ELSE 'Mr' END ELSE CASE WHEN r.female THEN 'Pani' ELSE 'Pan' END END END,
		r.first_name, r.particle, r.last_name,
		CASE WHEN r.namesake OR (r.hm >> 8 & 127) < CASE WHEN r.company IS NULL THEN 92 ELSE 26 END THEN r.birth_date END,
		CASE WHEN (r.hm >> 15 & 127) < 110 OR (r.hm >> 22 & 127) >= 96 THEN
			CASE WHEN r.company IS NOT NULL THEN CASE WHEN (r.hm >> 29 & 7) = 0 THEN 'info@' || (r.firm).domain
					WHEN (r.hm >> 29 & 7) < 6 THEN CASE WHEN r.company & 1 = 0 THEN left(crm_generator.ascii(r.first_name, r.language), 1) || '.' ELSE crm_generator.ascii(r.first_name, r.language) || '.' END
						|| crm_generator.ascii(concat(r.particle, r.last_name), r.language) || '@' || (r.firm).domain ELSE r.own_mail END
				 WHEN r.size > 1 AND (r.ha >> 40 & 7) = 0 THEN 'fam.' || crm_generator.ascii(r.household_name, r.language) || (r.household %% 100000) || '@' || r.domain
				 ELSE r.own_mail END END,
		crm_generator.phone_text(r.country, CASE WHEN r.company IS NOT NULL THEN CASE WHEN (r.hm >> 36 & 7) < 6 THEN (r.firm).switchboard END WHEN (r.ha >> 48 & 127) < 58 THEN r.home_phone END,
			CASE WHEN r.hr >> 8 & 1 = 0 THEN (r.company & 1)::int ELSE (r.hr >> 9 & 7)::int END),
		crm_generator.phone_text(r.country, CASE WHEN (r.hm >> 22 & 127) < 96 THEN crm_generator.mobile(r.country, r.hm >> 3) END, (r.hr >> 12 & 7)::int),
		CASE WHEN r.company IS NOT NULL AND (r.hm >> 40 & 7) < 5 THEN (r.firm).street WHEN (r.ha >> 55 & 127) < 113 THEN crm_generator.street_text(r.country, r.home_street, r.ha >> 16) END,
		CASE WHEN r.company IS NOT NULL AND (r.hm >> 40 & 7) < 5 THEN (r.firm).postal_code WHEN (r.ha >> 55 & 127) < 113 THEN CASE WHEN r.country = 0 AND (r.hr >> 16 & 3) = 0 THEN replace(r.home_postcode, ' ', '') ELSE r.home_postcode END END,
		CASE WHEN r.company IS NOT NULL AND (r.hm >> 40 & 7) < 5 THEN (r.firm).city WHEN (r.ha >> 55 & 127) < 120 THEN r.home_city END,
		crm_generator.country_text(r.country, r.hr >> 20),
		(r.firm).name, CASE WHEN r.company IS NOT NULL AND (r.hm >> 44 & 7) < 6 THEN r.job END)::crm_generator.contact_row AS clean
	FROM record r OFFSET 0),
final AS MATERIALIZED (
	SELECT w.id, w.entity, w.copy, w.test, w.hr, w.size, w.twin, w.namesake, w.company,
		   CASE WHEN w.test THEN ROW(crm_generator.test_contact(w.country, w.he), 'test record')::crm_generator.damaged_contact
				-- one error for half of the duplicates, two for 30 %%, three for 15, four for 5; one for 3 %% of the first records
				WHEN w.copy > 0 OR (w.hr >> 40 & 127) < 4 THEN crm_generator.damage_contact(w.clean, w.country, w.language, w.female, w.namesake,
					CASE WHEN w.copy = 0 THEN 1 WHEN (w.hr >> 47 & 127) < 6 THEN 0 WHEN (w.hr >> 47 & 127) < 66 THEN 1 WHEN (w.hr >> 47 & 127) < 103 THEN 2 WHEN (w.hr >> 47 & 127) < 122 THEN 3 ELSE 4 END, w.id, $3)
				ELSE ROW(w.clean, NULL)::crm_generator.damaged_contact END AS d
	FROM written w),
contact AS (
	INSERT INTO %1$I.contact (id, salutation, first_name, middle_name, last_name, birth_date, email, phone, mobile, street, postal_code, city, country, company, job_title, created_at, updated_at, created_by, source)
	SELECT f.id, (f.d).r.salutation, (f.d).r.first_name, (f.d).r.middle_name, (f.d).r.last_name, (f.d).r.birth_date, (f.d).r.email, (f.d).r.phone, (f.d).r.mobile, (f.d).r.street, (f.d).r.postal_code, (f.d).r.city, (f.d).r.country,
		   (f.d).r.company, (f.d).r.job_title, t.created_at, t.created_at + (timestamptz '2026-01-01 00:00:00 UTC' - t.created_at) * power(crm_generator.unit(f.hr), 2),
		   (ARRAY['a.bakker', 'import', 'webshop', 'm.jansen', 'webshop', 'import', 's.keller', 'p.dubois', 'webshop', 'j.kowalska', 'crm sync', 'intern'])[1 + (f.hr >> 4 & 255)::int %% 12],
		   (ARRAY['web form', 'import', 'web shop', 'phone', 'event', 'newsletter', 'sales', 'web shop'])[1 + (f.hr >> 24 & 7)::int]
	FROM final f, LATERAL (SELECT timestamptz '2012-01-01 00:00:00 UTC' + interval '1 second' * floor((f.id - 1) * (441763200::float8 / ($4 + 2)) + (f.hr >> 30 & 255)) AS created_at OFFSET 0) AS t
	ORDER BY f.id)
INSERT INTO %1$I.contact_truth (id, entity_id, error, lookalike)
SELECT f.id, f.entity + 2, CASE WHEN f.copy > 0 THEN coalesce(nullif((f.d).error, ''), 'entered twice') ELSE nullif((f.d).error, '') END,
	   CASE WHEN f.test THEN NULL WHEN f.twin THEN 'twin' WHEN f.namesake THEN 'family of the same name'
			WHEN f.company IS NOT NULL THEN 'colleague' WHEN f.size > 1 THEN 'household' END
FROM final f ORDER BY f.id
$f$, schema_name)
$$;

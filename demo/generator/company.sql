-- Companies.  A fifth of the entities belong to the one before them: a holding of the group ("X Holding B.V.", another registration) or a
-- branch at another address.  Both are other entities.

CREATE TYPE crm_generator.company_row AS (
	name text, website text, email text, phone text, street text, postal_code text, city text, country text, vat_number text, registration_number text,
	-- for the contacts: country as a number, number as area code and rest, domain
	language int, switchboard text, domain text);

-- Numbers whose check digits hold.
CREATE FUNCTION crm_generator.luhn(digits text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE s int := 0; d int;
BEGIN
	FOR i IN 1 .. char_length(digits) LOOP
		d := substr(digits, i, 1)::int;
		IF (char_length(digits) - i) % 2 = 0 THEN d := d * 2; IF d > 9 THEN d := d - 9; END IF; END IF;
		s := s + d;
	END LOOP;
	RETURN digits || (10 - s % 10) % 10;
END
$$;

CREATE FUNCTION crm_generator.weighted(digits text, weights int[]) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE s int := 0;
BEGIN
	FOR i IN 1 .. char_length(digits) LOOP s := s + substr(digits, i, 1)::int * weights[i]; END LOOP;
	RETURN s;
END
$$;

CREATE FUNCTION crm_generator.vat_number(language int, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	b text; c int; p int;
BEGIN
	FOR try IN 0 .. 20 LOOP
		CASE language
		WHEN 0 THEN
			b := lpad(((10000000 + n % 80000000) + try)::text, 8, '0');
			c := crm_generator.weighted(b, ARRAY[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
			IF c < 10 THEN RETURN 'NL' || b || c || 'B01'; END IF;
		WHEN 1 THEN
			b := lpad((10000000 + n % 80000000)::text, 8, '0');
			p := 10;
			FOR i IN 1 .. 8 LOOP c := (substr(b, i, 1)::int + p) % 10; IF c = 0 THEN c := 10; END IF; p := (2 * c) % 11; END LOOP;
			RETURN 'DE' || b || (11 - p) % 10;
		WHEN 2 THEN
			b := crm_generator.luhn(lpad((30000000 + n % 60000000)::text, 8, '0'));
			RETURN 'FR' || lpad(((12 + 3 * (b::bigint % 97)) % 97)::text, 2, '0') || b;
		WHEN 3 THEN
			b := lpad((1000000 + n % 8000000)::text, 7, '0');
			c := 97 - crm_generator.weighted(b, ARRAY[8, 7, 6, 5, 4, 3, 2]) % 97;
			RETURN 'GB' || b || lpad(c::text, 2, '0');
		ELSE
			b := lpad(((110000000 + n % 800000000) + try)::text, 9, '0');
			c := crm_generator.weighted(b, ARRAY[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
			IF c < 10 THEN RETURN 'PL' || b || c; END IF;
		END CASE;
	END LOOP;
END
$$;

-- Entity e: 0 its own company, 1 another company of the group of e - 1, 2 a branch of e - 1.
CREATE FUNCTION crm_generator.company_kin(e bigint, seed int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	k int := (crm_generator.bits(e, seed, 20) & 31)::int;
BEGIN
	RETURN CASE WHEN e = 0 OR k > 6 OR (crm_generator.bits(e - 1, seed, 20) & 31) <= 6 THEN 0 WHEN k < 4 THEN 1 ELSE 2 END;
END
$$;

-- The clean record of entity e.  Country: 42 in 100 Dutch, 22 German, 12 French, 13 British, 11 Polish.
CREATE FUNCTION crm_generator.company(e bigint, seed int) RETURNS crm_generator.company_row LANGUAGE plpgsql STABLE AS $$
DECLARE
	kin int := crm_generator.company_kin(e, seed);
	h bigint := crm_generator.bits(CASE kin WHEN 0 THEN e ELSE e - 1 END, seed, 21);	-- what the group has in common
	h2 bigint := crm_generator.bits(CASE kin WHEN 0 THEN e ELSE e - 1 END, seed, 22);
	own bigint := crm_generator.bits(e, seed, 23);
	place bigint := crm_generator.bits(CASE kin WHEN 1 THEN e - 1 ELSE e END, seed, 24);	-- a holding has its company's address
	x int := ((h & 1023) % 100)::int;
	country int := CASE WHEN x < 42 THEN 0 WHEN x < 64 THEN 1 WHEN x < 76 THEN 2 WHEN x < 89 THEN 3 ELSE 4 END;
	tld text := (ARRAY['nl', 'de', 'fr', 'co.uk', 'pl'])[country + 1];
	style int := ((h >> 10) & 127)::int;
	family text; family2 text; trade text; legal text; coined text; stem text; town text; n int; c record; r crm_generator.company_row;
BEGIN
	SELECT max(CASE WHEN key = country * 512 + 128 + (h >> 20 & 63) THEN word END), max(CASE WHEN key = country * 512 + 192 + (own >> 4 & 63) THEN word END),
		   max(CASE WHEN key = country * 512 + 320 + (h >> 26 & 63) THEN word END) || max(CASE WHEN key = country * 512 + 384 + (h >> 32 & 63) THEN word END)
	INTO trade, legal, coined FROM crm_generator.short_list
	WHERE key IN (country * 512 + 128 + (h >> 20 & 63)::int, country * 512 + 192 + (own >> 4 & 63)::int, country * 512 + 320 + (h >> 26 & 63)::int, country * 512 + 384 + (h >> 32 & 63)::int);
	SELECT family_names INTO n FROM crm_generator.language WHERE number = country;
	SELECT concat_ws(' ', initcap(particle), name) INTO family FROM crm_generator.family WHERE key = country * 1000000 + crm_generator.zipf(crm_generator.unit(h2), n, 60);
	SELECT concat_ws(' ', particle, name) INTO family2 FROM crm_generator.family WHERE key = country * 1000000 + crm_generator.zipf(crm_generator.unit(h), n, 60);
	SELECT city INTO town FROM crm_generator.city WHERE key = country * 1024 + (h2 & 1023);
	SELECT * INTO c FROM crm_generator.city WHERE key = country * 1024 + (place & 1023);
	IF style IN (59, 60, 61, 62) THEN trade := trade || ' ' || town; END IF;
	stem := CASE
		WHEN style < 36 THEN family || ' ' || trade
		WHEN style < 46 THEN trade || ' ' || family
		WHEN style < 62 THEN coined || ' ' || trade
		WHEN style < 78 THEN coined
		WHEN style < 90 THEN town || CASE country WHEN 0 THEN 's' WHEN 1 THEN 'er' ELSE '' END || ' ' || trade || CASE WHEN (h >> 40 & 1) = 0 THEN ' ' || family2 ELSE '' END
		WHEN style < 104 THEN family || ' & ' || family2
		WHEN style < 112 THEN family || (ARRAY[' & Zn.', ' & Söhne', ' et Fils', ' & Sons', ' i Synowie'])[country + 1]
		WHEN style < 120 THEN upper(chr(65 + (h >> 40 & 15)::int) || chr(65 + (h >> 44 & 15)::int) || chr(69 + (h >> 48 & 15)::int)) || ' ' || trade
		ELSE initcap(left(crm_generator.ascii(family, country), 4)) || coined END;
	r.language := country;
	r.domain := replace(crm_generator.ascii(replace(stem, ' ', CASE WHEN style & 1 = 0 THEN '' ELSE '_' END), country), '_', '-') || CASE WHEN style < 36 OR style > 61 THEN ((h2 >> 12) & 8191)::text ELSE '' END;
	r.domain := trim(both '-' from left(regexp_replace(r.domain, '-+', '-', 'g'), 40)) || '.' || CASE WHEN (h2 >> 40 & 7) = 0 THEN 'com' WHEN (h2 >> 40 & 15) = 1 THEN 'eu' ELSE tld END;
	IF kin = 1 THEN stem := stem || ' ' || (SELECT word FROM crm_generator.short_list WHERE key = country * 512 + 256 + (own >> 10 & 63));
	ELSIF kin = 2 THEN stem := stem || CASE WHEN own & 3 = 0 THEN '' ELSE ' ' || c.city END; END IF;
	IF kin = 1 AND legal = '' THEN legal := (ARRAY['B.V.', 'GmbH', 'SAS', 'Ltd', 'Sp. z o.o.'])[country + 1]; END IF;
	r.name := btrim(stem || ' ' || legal);
	r.website := CASE WHEN (own >> 16 & 7) > 0 THEN (ARRAY['www.', 'https://www.', 'http://www.', ''])[1 + (own >> 20 & 3)::int] || r.domain END;
	r.email := CASE WHEN (own >> 24 & 7) > 0 THEN (ARRAY['info', 'info', 'contact', 'office', 'info', 'sales', 'info', 'mail'])[1 + (h2 >> 50 & 7)::int] || '@' || r.domain END;
	r.switchboard := crm_generator.landline(country, c.area_code, place >> 5);
	r.phone := CASE WHEN (own >> 28 & 7) > 0 THEN crm_generator.phone_text(country, r.switchboard, (own >> 32 & 7)::int) END;
	r.postal_code := crm_generator.postcode(country, c.prefix, c.first, c.last, place >> 9);
	SELECT crm_generator.street_text(country, s.street, place >> 20) INTO r.street FROM crm_generator.street s WHERE s.key = crm_generator.street_key(country, r.postal_code, place);
	r.city := c.city;
	r.country := crm_generator.country_text(country, own >> 36);
	r.vat_number := CASE WHEN (own >> 40 & 15) < 9 THEN crm_generator.vat_number(country, crm_generator.bits(CASE kin WHEN 2 THEN e - 1 ELSE e END, seed, 25) & 1099511627775) END;
	r.registration_number := CASE WHEN (own >> 44 & 15) < 8 THEN CASE country
		WHEN 2 THEN coalesce(substr(r.vat_number, 5), crm_generator.luhn(crm_generator.digits(crm_generator.bits(e, seed, 26), 8)))
		WHEN 1 THEN 'HRB ' || (1000 + (crm_generator.bits(CASE kin WHEN 2 THEN e - 1 ELSE e END, seed, 26) & 131071))
		WHEN 4 THEN '0000' || crm_generator.digits(crm_generator.bits(CASE kin WHEN 2 THEN e - 1 ELSE e END, seed, 26), 6)
		ELSE crm_generator.digits(crm_generator.bits(CASE kin WHEN 2 THEN e - 1 ELSE e END, seed, 26), 8) END END;
	RETURN r;
END
$$;

-- A company entered again, with `wanted` errors.
CREATE FUNCTION crm_generator.damage_company(INOUT r crm_generator.company_row, wanted int, h bigint, seed int, OUT error text) LANGUAGE plpgsql STABLE AS $$
DECLARE
	names constant text[] := ARRAY['legal form missing', 'other legal form spelling', 'legal form missing', 'other legal form spelling', 'website written otherwise', 'website missing', 'typo in name', 'typo in name',
		'moved', 'moved', 'other phone', 'phone missing', 'other e-mail', 'e-mail missing', 'capitals', 'diacritics lost', 'word abbreviated', 'word abbreviated', 'city in name', 'ampersand', 'numbers missing', 'numbers missing',
		'street abbreviated', 'address missing', 'leading zeros lost', 'mojibake', 'words joined', 'word lost', 'typo in street', 'vat number written otherwise', 'placeholder', 'city in name'];
	evidence constant text[] := ARRAY['website missing', 'moved', 'other phone', 'phone missing', 'other e-mail', 'e-mail missing', 'numbers missing', 'address missing', 'placeholder'];
	form constant text := '( (B\.V\.|BV|V\.O\.F\.|N\.V\.|GmbH|GmbH & Co\. KG|e\.K\.|AG|UG \(haftungsbeschränkt\)|KG|OHG|SARL|SAS|SA|EURL|SASU|SCI|Ltd\.?|Limited|PLC|LLP|[Ss]p\. z o\.o\.( Sp\. k\.)?|S\.A\.|sp\.j\.))$';
	done text[] := '{}'; e text; g bigint; before crm_generator.company_row; t text; c record; taken int := 0;
BEGIN
	FOR try IN 1 .. 24 LOOP
		EXIT WHEN cardinality(done) >= wanted;
		g := crm_generator.bits(h, seed, 700 + try);
		e := names[1 + (g & 31)::int];
		CONTINUE WHEN e = ANY (done) OR (e = ANY (evidence) AND taken >= 2);
		before := r;
		CASE e
		WHEN 'legal form missing' THEN r.name := regexp_replace(r.name, form, '');
		WHEN 'other legal form spelling' THEN
			t := btrim(substring(r.name from form));
			r.name := regexp_replace(r.name, form, '') || coalesce(' ' || CASE WHEN t = 'B.V.' THEN (ARRAY['BV', 'B.V', 'bv', 'b.v.'])[1 + (g >> 8 & 3)::int] WHEN t = 'BV' THEN 'B.V.' WHEN t = 'GmbH' THEN (ARRAY['Gmbh', 'GMBH', 'G.m.b.H.', 'mbH'])[1 + (g >> 8 & 3)::int]
				WHEN t = 'GmbH & Co. KG' THEN (ARRAY['GmbH & Co KG', 'GmbH+Co. KG', 'GmbH u. Co. KG', 'GmbH'])[1 + (g >> 8 & 3)::int] WHEN t IN ('Ltd', 'Ltd.') THEN 'Limited' WHEN t = 'Limited' THEN 'Ltd' WHEN t = 'SARL' THEN 'S.A.R.L.'
				WHEN t = 'SAS' THEN 'S.A.S.' WHEN t = 'Sp. z o.o.' THEN (ARRAY['sp. z o.o.', 'Sp z o.o.', 'Spółka z o.o.', 'Sp. z o. o.'])[1 + (g >> 8 & 3)::int] WHEN t = 'N.V.' THEN 'NV' WHEN t = 'V.O.F.' THEN 'VOF' WHEN t = 'PLC' THEN 'plc' ELSE t END, '');
		WHEN 'website written otherwise' THEN
			IF r.website IS NOT NULL THEN
				r.website := (ARRAY['www.', 'https://', 'http://www.', 'HTTP://'])[1 + (g >> 8 & 3)::int] || r.domain || (ARRAY['', '/', '/index.html', '/contact'])[1 + (g >> 12 & 3)::int]; END IF;
		WHEN 'website missing' THEN r.website := NULL;
		WHEN 'typo in name' THEN r.name := crm_generator.typo(split_part(r.name, ' ', 1), g >> 7) || substr(r.name, char_length(split_part(r.name, ' ', 1)) + 1);
		WHEN 'moved' THEN
			SELECT k.* INTO c FROM crm_generator.city k WHERE k.key = r.language * 1024 + ((g >> 8) & 1023);
			r.postal_code := crm_generator.postcode(r.language, c.prefix, c.first, c.last, crm_generator.bits(h, seed, 600));
			r.city := c.city;
			SELECT crm_generator.street_text(r.language, s.street, crm_generator.bits(h, seed, 601)) INTO r.street FROM crm_generator.street s WHERE s.key = crm_generator.street_key(r.language, r.postal_code, g >> 7);
		WHEN 'other phone' THEN
			IF r.phone IS NOT NULL THEN r.phone := crm_generator.phone_text(r.language, CASE WHEN (g >> 8) & 1 = 0 THEN crm_generator.mobile(r.language, g >> 3)
				ELSE crm_generator.landline(r.language, split_part(r.switchboard, ' ', 1), g >> 3) END, (g >> 50 & 7)::int); END IF;
		WHEN 'phone missing' THEN r.phone := NULL;
		WHEN 'other e-mail' THEN IF r.email IS NOT NULL THEN r.email := (ARRAY['administratie', 'sales', 'j.smit', 'service'])[1 + (g >> 8 & 3)::int] || '@' || r.domain; END IF;
		WHEN 'e-mail missing' THEN r.email := NULL;
		WHEN 'capitals' THEN IF (g >> 8) & 1 = 0 THEN r.name := upper(r.name); ELSE r.name := lower(r.name); END IF;
		WHEN 'diacritics lost' THEN r.name := crm_generator.without_diacritics(r.name); r.city := crm_generator.without_diacritics(r.city);
		WHEN 'word abbreviated' THEN
			r.name := regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(r.name, 'Installatietechniek', 'Inst.techniek'), 'Automatisering', 'Autom.'), '(Construction|Constructie)', 'Constr.'), 'Engineering', 'Eng.'), 'Services', 'Svcs');
			IF r = before THEN r.name := regexp_replace(r.name, ' ([[:upper:]][[:lower:]]{3})[[:lower:]]{3,}( |$)', ' \1.\2'); END IF;
		WHEN 'city in name' THEN IF strpos(r.name, r.city) = 0 THEN r.name := regexp_replace(r.name, form, '') || ' ' || r.city; END IF;
		WHEN 'ampersand' THEN r.name := replace(r.name, ' & ', (ARRAY[' en ', ' und ', ' et ', ' and ', ' i '])[r.language + 1]);
		WHEN 'numbers missing' THEN r.vat_number := NULL; r.registration_number := NULL;
		WHEN 'street abbreviated' THEN r.street := regexp_replace(regexp_replace(regexp_replace(r.street, 'straat ', 'str. '), '([sS])traße ', '\1tr. '), '(Road|Street)$', 'Rd');
		WHEN 'address missing' THEN r.street := NULL; r.postal_code := NULL;
		WHEN 'leading zeros lost' THEN
			t := regexp_replace(r.phone, '[^0-9]', '', 'g');
			IF r.phone NOT LIKE '+%' AND t ~ '^0[1-9]' THEN r.phone := substr(t, 2); END IF;
			IF r.postal_code ~ '^0[0-9]{4}$' THEN r.postal_code := substr(r.postal_code, 2); END IF;
		WHEN 'mojibake' THEN r.name := crm_generator.mojibake(r.name); r.street := crm_generator.mojibake(r.street); r.city := crm_generator.mojibake(r.city);
		WHEN 'words joined' THEN r.name := regexp_replace(r.name, '([[:lower:]]) ([[:upper:]])([[:lower:]]{2})', '\1\2\3');
		WHEN 'word lost' THEN IF r.name ~ '^\S+ \S{4,} \S' THEN r.name := regexp_replace(r.name, '^(\S+) \S{4,} ', '\1 '); END IF;
		WHEN 'typo in street' THEN r.street := crm_generator.typo(r.street, g >> 7);
		WHEN 'vat number written otherwise' THEN
			r.vat_number := CASE (g >> 8) & 1 WHEN 0 THEN left(r.vat_number, 2) || ' ' || regexp_replace(substr(r.vat_number, 3), '([0-9]{3})([0-9]{3})', '\1.\2.') ELSE substr(r.vat_number, 3) END;
		WHEN 'placeholder' THEN IF (g >> 8) & 1 = 0 THEN r.phone := '0000000000'; ELSE r.email := 'n.v.t.'; END IF;
		END CASE;
		IF r IS DISTINCT FROM before THEN
			done := done || e;
			IF e = ANY (evidence) THEN taken := taken + 1; END IF;
		END IF;
	END LOOP;
	error := array_to_string(done, ', ');
END
$$;

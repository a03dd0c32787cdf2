-- Small functions on text.  Those called for every row are PL/pgSQL with one expression: quicker than SQL functions that cannot be inlined.

-- 64 hashed bits for one number and one purpose.
CREATE FUNCTION crm_generator.bits(n bigint, seed int, purpose int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT pg_catalog.hashint8extended(n, seed::bigint * 1000 + purpose)
$$;

-- A uniform number in [0, 1) of 31 of those bits.
CREATE FUNCTION crm_generator.unit(h bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT ((h >> 20) & 2147483647) / 2147483648.0::float8
$$;

-- What a name becomes in an e-mail address.
CREATE FUNCTION crm_generator.ascii(value text, language int) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	IF octet_length(value) > char_length(value) THEN
		IF language = 1 THEN
			value := replace(replace(replace(replace(value, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ö', 'oe');
		END IF;
		value := replace(translate(value, 'áàâäãåéèêëíìîïıóòôöõúùûüñçćłńśźżąęşğÉÈÁÀÂÖÜÇŁŚŻŹĆÓŠÏ', 'aaaaaaeeeeiiiiiooooouuuuncclnszzaesgeeaaaouclszzcosi'), 'ß', 'ss');
		value := translate(value, 'œæ', 'oa');
	END IF;
	RETURN translate(lower(value), ' ''-.,()/&', '');
END
$$;

-- A mailbox at a provider, in the fashions people choose.  Frequent names (small rank) nearly always need a number.
CREATE FUNCTION crm_generator.mailbox(first_name text, particle text, last_name text, birth_year int, rank int, language int, domain text, h bigint)
RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	f text := crm_generator.ascii(first_name, language);
	l text := crm_generator.ascii(concat(particle, last_name), language);
	box text;
	style int := (h & 15)::int;
	many int := CASE WHEN rank < 300 THEN 97 WHEN rank < 3000 THEN 85 ELSE 55 END;	-- of 100 need a number
BEGIN
	box := CASE WHEN style < 5 THEN f || '.' || l WHEN style = 5 THEN left(f, 1) || '.' || l WHEN style < 8 THEN f || l
		WHEN style = 8 THEN l || '.' || f WHEN style < 11 THEN f || '_' || l WHEN style < 13 THEN left(f, 1) || l
		WHEN style = 13 THEN f || '.' || left(l, 1) ELSE left(f, 4) || left(l, 4) END;
	IF style IN (5, 11, 12, 13, 14, 15) THEN many := 99; END IF;
	IF (h >> 4) & 127 < many * 1.28 THEN
		box := box || CASE (h >> 12) & 7 WHEN 0 THEN lpad((birth_year % 100)::text, 2, '0') || ((h >> 20) & 63) WHEN 1 THEN birth_year || chr(97 + ((h >> 20) & 15)::int)
			WHEN 2 THEN ((h >> 20) & 1023)::text WHEN 3 THEN '.' || ((h >> 20) & 8191) ELSE ((h >> 20) & 32767)::text END;
	ELSIF (h >> 12) & 3 > 0 AND style < 5 THEN	-- most others an initial
		box := f || '.' || chr(97 + ((h >> 14) & 15)::int) || '.' || l;
	ELSIF (h >> 12) & 3 > 0 THEN
		box := box || (ARRAY['nl', 'home', 'prive', 'mail', 'thuis', 'x', 'zz', 'online'])[1 + ((h >> 14) & 7)::int];
	END IF;
	IF (h >> 40) & 63 = 0 THEN		-- 1 in 64 of those who know how
		box := box || (ARRAY['+crm', '+shop', '+news', '+info'])[1 + ((h >> 46) & 3)::int];
	END IF;
	RETURN box || '@' || domain;
END
$$;

-- Digits below 10 to the digits, from a hash.
CREATE FUNCTION crm_generator.digits(h bigint, digits int) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	RETURN lpad(((h & 9223372036854775807) % (10::float8 ^ digits)::bigint)::text, digits, '0');
END
$$;

-- A mobile number without trunk zero: prefix and subscriber with a space between.
CREATE FUNCTION crm_generator.mobile(language int, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	s text := lpad(((h >> 8) & 134217727)::text, 9, '0');	-- 27 bits
	k int := (h & 7)::int;
BEGIN
	RETURN CASE language
		WHEN 0 THEN '6 ' || 1 + k % 5 || right(s, 7)
		WHEN 1 THEN (ARRAY['151', '152', '157', '160', '170', '171', '172', '176'])[k + 1] || ' ' || CASE WHEN k IN (0, 1, 2, 7) THEN right(s, 8) ELSE right(s, 7) END
		WHEN 2 THEN (ARRAY['6 1', '6 2', '6 4', '6 5', '6 6', '6 8', '7 6', '7 8'])[k + 1] || right(s, 7)
		WHEN 3 THEN '7' || (ARRAY['4', '5', '7', '8', '9', '9', '5', '7'])[k + 1] || (h >> 36 & 7) || (h >> 40 & 7) || ' ' || right(s, 6)
		ELSE (ARRAY['50', '51', '53', '60', '66', '69', '78', '88'])[k + 1] || (ARRAY['2', '0', '0', '2', '2', '1', '5', '8'])[k + 1] || ' ' || right(s, 6) END;
END
$$;

-- A subscriber number behind an area code, at the length of the country's plan.
CREATE FUNCTION crm_generator.landline(language int, area_code text, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	s text := 2 + (h & 7)::int % 7 || lpad(((h >> 8) & 134217727)::text, 9, '0');
	n int := char_length(area_code);
BEGIN
	RETURN area_code || ' ' || CASE language WHEN 0 THEN left(s, 1) || right(s, 8 - n) WHEN 1 THEN left(s, 1) || right(s, 6 + (h >> 3 & 1)::int)
		WHEN 2 THEN (2 + (h & 3)) || right(s, 7) WHEN 3 THEN CASE WHEN area_code = '20' THEN '7' || right(s, 7) ELSE (2 + (h & 1)) || right(s, 9 - n) END
		ELSE left(s, 1) || right(s, 6) END;
END
$$;

-- A number ("6 12345678", prefix and rest) as people write it.  0 E.164, 1 national, 2 06-12345678, 3 in groups, 4 +31 6 12345678,
-- 5 0031..., 6 +31 (0)6 12345678, 7 (06) 12345678.
CREATE FUNCTION crm_generator.phone_text(language int, number text, style int) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	split int := strpos(number, ' ');
	area text := left(number, split - 1);
	rest text := substr(number, split + 1);
	calling text := CASE language WHEN 0 THEN '31' WHEN 1 THEN '49' WHEN 2 THEN '33' WHEN 3 THEN '44' ELSE '48' END;
	trunk text := CASE language WHEN 4 THEN '' ELSE '0' END;
BEGIN
	IF number IS NULL THEN RETURN NULL; END IF;
	RETURN CASE style
		WHEN 0 THEN '+' || calling || area || rest
		WHEN 1 THEN trunk || area || rest
		WHEN 2 THEN trunk || area || CASE language WHEN 1 THEN '/' WHEN 3 THEN ' ' WHEN 4 THEN ' ' ELSE '-' END || rest
		WHEN 3 THEN trunk || area || ' ' || CASE WHEN language = 2 OR char_length(rest) = 8 THEN concat_ws(' ', left(rest, 2), substr(rest, 3, 2), substr(rest, 5, 2), substr(rest, 7))
			ELSE left(rest, 3) || ' ' || substr(rest, 4) END
		WHEN 4 THEN '+' || calling || ' ' || area || ' ' || rest
		WHEN 5 THEN '00' || calling || area || rest
		WHEN 6 THEN '+' || calling || CASE language WHEN 4 THEN ' ' ELSE ' (0)' END || area || ' ' || rest
		ELSE '(' || trunk || area || ') ' || rest END;
END
$$;

CREATE FUNCTION crm_generator.postcode(language int, prefix text, first int, last int, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	n int := first + ((h & 1048575) % (last - first + 1))::int;
	letters text := CASE language WHEN 0 THEN 'ABCDEGHJKLMNPRXTVWXZ' ELSE 'ABDEFGHJLNPQRSTUWXYZ' END;	-- no SA, SD, SS
BEGIN
	RETURN CASE language
		WHEN 0 THEN n || ' ' || substr(letters, 1 + ((h >> 20) & 255)::int % 20, 1) || substr(letters, 1 + ((h >> 28) & 255)::int % 20, 1)
		WHEN 2 THEN lpad((CASE WHEN last - first >= 90 THEN n - (n - first) % 100 ELSE n END)::text, 5, '0')
		WHEN 3 THEN prefix || n || ' ' || ((h >> 20) & 255) % 10 || substr(letters, 1 + ((h >> 28) & 255)::int % 20, 1) || substr(letters, 1 + ((h >> 36) & 255)::int % 20, 1)
		WHEN 4 THEN substr(lpad(n::text, 5, '0'), 1, 2) || '-' || substr(lpad(n::text, 5, '0'), 3)
		ELSE lpad(n::text, 5, '0') END;
END
$$;

-- A street's slot follows from the postcode, so that one postcode lies in few streets (in the Netherlands in one).
CREATE FUNCTION crm_generator.street_key(language int, postcode text, h bigint) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	RETURN language * 4096 + ((hashtextextended(postcode, CASE language WHEN 0 THEN 0 WHEN 3 THEN 0 ELSE h & 63 END) >> 7) & 4095)::int;
END
$$;

-- Street and house number in one field, in the country's order.
CREATE FUNCTION crm_generator.street_text(language int, street text, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	number text := 1 + (((h & 255) * ((h >> 8) & 255)) / 256)::int;		-- low numbers are more frequent
	addition int := ((h >> 16) & 63)::int;
BEGIN
	number := number || CASE
		WHEN language = 0 AND addition < 9 THEN (ARRAY['a', 'A', ' b', '-2', ' bis', '-II', ' hs', 'c', '-3'])[addition + 1]
		WHEN language = 1 AND addition < 6 THEN (ARRAY['a', 'b', ' a', ' b', 'c', ' - 3'])[addition + 1]
		WHEN language = 2 AND addition < 4 THEN (ARRAY[' bis', ' ter', 'bis', 'B'])[addition + 1]
		WHEN language = 3 AND addition < 3 THEN (ARRAY['a', 'B', 'b'])[addition + 1]
		WHEN language = 4 AND addition < 30 THEN '/' || addition + 1 ELSE '' END;
	RETURN CASE WHEN language IN (2, 3) THEN number || CASE WHEN language = 2 AND addition & 4 = 4 THEN ', ' ELSE ' ' END || street
		WHEN language = 3 AND addition > 60 THEN 'Flat ' || addition - 58 || ', ' || number || ' ' || street ELSE street || ' ' || number END;
END
$$;

-- The country as it is written in CRMs.
CREATE FUNCTION crm_generator.country_text(language int, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	RETURN CASE language
		WHEN 0 THEN (ARRAY['NL', 'NL', 'Nederland', 'Nederland', 'Nederland', 'Netherlands', 'The Netherlands', NULL])[1 + (h & 7)::int]
		WHEN 1 THEN (ARRAY['DE', 'DE', 'Deutschland', 'Deutschland', 'Deutschland', 'Germany', 'Duitsland', 'DEUTSCHLAND'])[1 + (h & 7)::int]
		WHEN 2 THEN (ARRAY['FR', 'FR', 'France', 'France', 'France', 'Frankrijk', 'FRANCE', 'France'])[1 + (h & 7)::int]
		WHEN 3 THEN (ARRAY['GB', 'UK', 'United Kingdom', 'United Kingdom', 'England', 'Great Britain', 'UK', 'Verenigd Koninkrijk'])[1 + (h & 7)::int]
		ELSE (ARRAY['PL', 'PL', 'Polska', 'Polska', 'Poland', 'Polen', 'Polska', 'POLSKA'])[1 + (h & 7)::int] END;
END
$$;

-- One slip of the keyboard in the letters or digits of a text of four characters or more: a neighbouring key, a key left out, a key
-- twice, two keys in the wrong order.  Never at the first character but one time in eight.  Always changes something if it can.
CREATE FUNCTION crm_generator.typo(value text, h bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	keys constant text := 'qwertyuiop-asdfghjkl-zxcvbnm-1234567890';
	n int := char_length(value);
	p int; at int; c text; d text; r text;
BEGIN
	IF n < 3 THEN RETURN value; END IF;
	FOR try IN 0 .. 7 LOOP
		p := CASE WHEN (h >> 3) & 7 = 0 THEN 1 ELSE 2 END + (((h >> 8) & 65535) + try * 5)::int % (n - 1);
		c := substr(value, p, 1);
		CONTINUE WHEN c !~ '[[:alnum:]]' OR p > n;
		CASE ((h >> 24) & 7)::int
			WHEN 0, 1, 2 THEN
				at := strpos(keys, lower(c));
				IF at = 0 THEN r := left(value, p - 1) || substr(value, p + 1);
				ELSE
					d := substr(keys, at + CASE WHEN (h >> 30) & 1 = 0 THEN 1 ELSE -1 END, 1);
					IF d IN ('-', '') THEN d := substr(keys, at + CASE WHEN (h >> 30) & 1 = 0 THEN -1 ELSE 1 END, 1); END IF;
					r := left(value, p - 1) || CASE WHEN c <> lower(c) THEN upper(d) ELSE d END || substr(value, p + 1);
				END IF;
			WHEN 3, 4 THEN r := left(value, p - 1) || substr(value, p + 1);
			WHEN 5 THEN r := left(value, p) || lower(c) || substr(value, p + 1);
			ELSE
				d := substr(value, p + 1, 1);
				CONTINUE WHEN d !~ '[[:alnum:]]' OR d = lower(c);
				r := left(value, p - 1) || CASE WHEN c <> lower(c) THEN upper(d) ELSE d END || lower(c) || substr(value, p + 2);
		END CASE;
		IF r <> value THEN RETURN r; END IF;
	END LOOP;
	RETURN value;
END
$$;

-- UTF-8 read as Windows-1252: MÃ¼ller.
CREATE FUNCTION crm_generator.mojibake(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT translate(convert_from(convert_to(value, 'UTF8'), 'LATIN1'),
		U&'\0080\0082\0083\0084\0085\0086\0087\0088\0089\008A\008B\008C\008E\0091\0092\0093\0094\0095\0096\0097\0098\0099\009A\009B\009C\009E\009F\0081\008D\008F\0090\009D',
		'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
$$;

CREATE FUNCTION crm_generator.without_diacritics(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT replace(translate(value, 'áàâäãåéèêëíìîïıóòôöõúùûüñçćłńśźżąęşğÉÈÁÀÂÄÖÜÇŁŚŻŹĆÓŠÏĄĘŃÎÔŞ', 'aaaaaaeeeeiiiiiooooouuuuncclnszzaesgEEAAAAOUCLSZZCOSIAENIOS'), 'ß', 'ss')
$$;

-- Tables that turn a slice of a hash into a value: slots filled in proportion to frequency.

CREATE TABLE crm_generator.language (
	number int PRIMARY KEY, language text, iso text, calling_code text,
	family_flatness float8,		-- rank r has frequency ~ 1 / (r + flatness)
	family_names int);
INSERT INTO crm_generator.language VALUES
	(0, 'nl', 'NL', '31', 18), (1, 'de', 'DE', '49', 14), (2, 'fr', 'FR', '33', 30), (3, 'en', 'GB', '44', 9), (4, 'pl', 'PL', '48', 22);

-- The words of a list with their rank from 1.
CREATE FUNCTION crm_generator.words(in_language text, in_list text) RETURNS TABLE (word text, rank int)
LANGUAGE sql STABLE AS $$
	SELECT btrim(w), n::int FROM crm_generator.word_list l, regexp_split_to_table(l.words, ',') WITH ORDINALITY AS s(w, n)
	WHERE l.language = in_language AND l.list = in_list
$$;

-- Slots 0 .. slots-1 shared out over ranks by weight; every rank gets its share of the cumulated weight.
CREATE FUNCTION crm_generator.slots(words text[], weights float8[], slots int) RETURNS TABLE (slot int, word text)
LANGUAGE sql IMMUTABLE AS $$
	WITH w AS (SELECT word, rank, weight, sum(weight) OVER (ORDER BY rank) AS upto, sum(weight) OVER () AS total
			   FROM unnest(words, weights) WITH ORDINALITY AS u(word, weight, rank)),
		 r AS (SELECT word, ceil((upto - weight) / total * slots)::int AS first, ceil(upto / total * slots)::int AS next FROM w)
	SELECT s, word FROM r, generate_series(first, least(next, slots) - 1) AS s
$$;

-- Given names.  key = ((language * 2 + sex) * 3 + period) * 1024 + slot; sex 0 m, 1 f; period 0 old, 1 mid, 2 new.
CREATE TABLE crm_generator.given (key int PRIMARY KEY, name text NOT NULL);
INSERT INTO crm_generator.given
SELECT ((l.number * 2 + sex) * 3 + period) * 1024 + s.slot, s.word
FROM crm_generator.language l, generate_series(0, 1) AS sex, generate_series(0, 2) AS period,
	 LATERAL (SELECT array_agg(word ORDER BY rank) AS words, array_agg(weight ORDER BY rank) AS weights
			  FROM (SELECT word, rank, 1.0 / (rank + 9) AS weight
					FROM crm_generator.words(l.language, 'given ' || (ARRAY['m', 'f'])[sex + 1] || ' ' || (ARRAY['old', 'mid', 'new'])[period + 1])
					UNION ALL	-- double names where they are usual: one person in ten
					SELECT a.word || '-' || b.word, 100 + row_number() OVER (ORDER BY hashtextextended(a.word || b.word, 5), a.word, b.word), 0.2 / 90
					FROM crm_generator.words(l.language, 'given ' || (ARRAY['m', 'f'])[sex + 1] || ' mid') AS a, crm_generator.words(l.language, 'given ' || (ARRAY['m', 'f'])[sex + 1] || ' old') AS b
					WHERE l.language IN ('nl', 'de', 'fr') AND a.rank <= 12 AND b.rank <= 12 AND a.word <> b.word AND a.word || b.word !~ '-' AND hashtextextended(a.word || b.word, 9) & 1 = 0) AS w) AS w,
	 LATERAL crm_generator.slots(w.words, w.weights, 1024) AS s;

CREATE TABLE crm_generator.nickname (language int, name text, short text[], PRIMARY KEY (language, name));
INSERT INTO crm_generator.nickname
SELECT l.number, split_part(word, '=', 1), string_to_array(split_part(word, '=', 2), '|')
FROM crm_generator.language l, LATERAL crm_generator.words(l.language, 'nickname') ON CONFLICT DO NOTHING;

-- Family names by rank.  key = language * 1000000 + rank from 1: the written list, then composed ones in an order of their own.
CREATE TABLE crm_generator.family (key int PRIMARY KEY, particle text, name text NOT NULL, feminine text NOT NULL);
CREATE FUNCTION crm_generator.feminine(language text, name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN language = 'pl' AND name ~ '(sk|ck|dzk)i$' THEN left(name, -1) || 'a' ELSE name END
$$;
WITH listed AS (
	SELECT l.language, CASE WHEN w.word LIKE '%;%' THEN split_part(w.word, ';', 1) END AS particle,
		   CASE WHEN w.word LIKE '%;%' THEN split_part(w.word, ';', 2) ELSE w.word END AS name, min(w.rank)::bigint AS place
	FROM crm_generator.language l, LATERAL crm_generator.words(l.language, 'family') AS w GROUP BY 1, 2, 3),
joined AS (		-- Wald + dorf, and no "sss" or "eee" at the seam
	SELECT f.language, regexp_replace(fw || CASE WHEN f.language = 'de' AND lower(right(fw, 1)) = left(lw, 1) THEN substr(lw, 2) ELSE lw END, '(.)\1\1', '\1\1') AS name
	FROM crm_generator.word_list f JOIN crm_generator.word_list l ON l.language = f.language AND l.list = 'family last',
		 regexp_split_to_table(f.words, ',') AS fw, regexp_split_to_table(l.words, ',') AS lw
	WHERE f.list = 'family first'),
composed AS (
	SELECT language, NULL AS particle, name FROM joined
	UNION ALL	-- Dutch names of places take a particle; every second one gets one, some get two kinds
	SELECT j.language, p.word, j.name FROM joined j, crm_generator.words('nl', 'family particle') AS p
	WHERE j.language = 'nl' AND j.name !~ '(sma|stra|inga|ema|mans?|sen)$' AND hashtext(p.word || j.name) & 7 = 0
	UNION ALL	-- Groot, Klein, Ober, Nieder, Saint, Pod ... before it
	SELECT j.language, NULL, CASE WHEN p.word ~ '[ -]$' THEN p.word || j.name ELSE p.word || lower(j.name) END
	FROM joined j, LATERAL unnest(CASE j.language WHEN 'nl' THEN ARRAY['Groot ', 'Klein ', 'Oude ', 'Nieuwe ', 'Over', 'Onder'] WHEN 'de' THEN ARRAY['Ober', 'Unter', 'Nieder', 'Alt', 'Neu', 'Hinter', 'Groß']
		WHEN 'fr' THEN ARRAY['Le', 'La', 'De', 'Du', 'Saint-', 'Mont'] WHEN 'en' THEN ARRAY['North', 'South', 'East', 'West', 'Over', 'Nether', 'Little'] ELSE ARRAY['Nie', 'Po', 'Za', 'Przy', 'Pod', 'Nad'] END) AS p(word)
	WHERE hashtextextended(p.word || j.name, 11) & 3 = 0
	UNION ALL	-- spelling variants
	SELECT language, NULL, CASE language WHEN 'nl' THEN regexp_replace(replace(name, 'ij', 'y'), '^(.*)k$', '\1ck') WHEN 'de' THEN regexp_replace(name, 't(h?)al', 'thal')
		WHEN 'fr' THEN 'Le' || lower(name) WHEN 'en' THEN name || 'e' ELSE regexp_replace(name, 'ow', 'ew') END
	FROM joined WHERE hashtext(name) & 3 = 0),
ranked AS (
	SELECT language, particle, name, row_number() OVER (PARTITION BY language ORDER BY min(place), hashtextextended(concat(particle, ' ', name), 7), name) AS rank
	FROM (SELECT language, particle, name, place FROM listed UNION ALL SELECT language, particle, name, 100000 FROM composed) AS everything
	GROUP BY language, particle, name)
INSERT INTO crm_generator.family
SELECT l.number * 1000000 + r.rank, r.particle, r.name, crm_generator.feminine(r.language, r.name) FROM ranked r JOIN crm_generator.language l USING (language);
UPDATE crm_generator.language l SET family_names = (SELECT count(*) FROM crm_generator.family f WHERE f.key / 1000000 = l.number);

-- The rank that a uniform u in [0, 1) stands for: P(r) = ln((r + q) / (r + q - 1)) / ln((n + q) / q), about 1 / (r + q).
CREATE FUNCTION crm_generator.zipf(u float8, names int, flatness float8) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT least(names, floor(flatness * power((names + flatness) / flatness, u) - flatness)::int + 1)
$$;

-- Cities.  key = language * 1024 + slot.
CREATE TABLE crm_generator.city (key int PRIMARY KEY, city text NOT NULL, prefix text, first int NOT NULL, last int NOT NULL, area_code text NOT NULL);
INSERT INTO crm_generator.city
SELECT l.number * 1024 + s.slot, split_part(s.word, ':', 1), split_part(s.word, ':', 2), split_part(s.word, ':', 3)::int,
	   split_part(s.word, ':', 4)::int, split_part(s.word, ':', 5)
FROM crm_generator.language l,
	 LATERAL (SELECT array_agg(word ORDER BY rank) AS words, array_agg(split_part(word, ':', 6)::float8 ORDER BY rank) AS weights
			  FROM crm_generator.words(l.language, 'city')) AS w,
	 LATERAL crm_generator.slots(w.words, w.weights, 1024) AS s;

-- Streets.  key = language * 4096 + slot.
CREATE TABLE crm_generator.street (key int PRIMARY KEY, street text NOT NULL);
WITH composed AS (
	SELECT DISTINCT l.number, l.language,
		   CASE WHEN l.language IN ('fr', 'en', 'pl') OR f.word ~ '^(Berlin|Hamburg|München|Köln|Leipzig|Dresdn|Königsberg|Breslau|Danzig|Stettin)er$'
				THEN f.word || ' ' || CASE WHEN l.language = 'de' THEN initcap(e.word) ELSE e.word END
				WHEN f.word ~ '-$' THEN f.word || initcap(e.word)
				ELSE f.word || e.word END AS street
	FROM crm_generator.language l, LATERAL crm_generator.words(l.language, 'street first') AS f, LATERAL crm_generator.words(l.language, 'street last') AS e),
everything AS (
	SELECT l.number, w.word AS street, w.rank::bigint AS place FROM crm_generator.language l, LATERAL crm_generator.words(l.language, 'street') AS w
	UNION ALL
	SELECT number, street, 1000 + row_number() OVER (PARTITION BY number ORDER BY hashtextextended(street, 3), street) FROM composed)
INSERT INTO crm_generator.street
SELECT l.number * 4096 + s.slot, s.word
FROM crm_generator.language l,
	 LATERAL (SELECT array_agg(street ORDER BY place) AS words, array_agg(1.0 / (rank + 25) ORDER BY place) AS weights
			  FROM (SELECT street, place, row_number() OVER (ORDER BY place) AS rank FROM everything e WHERE e.number = l.number) AS e) AS w,
	 LATERAL crm_generator.slots(w.words, w.weights, 4096) AS s;

-- Short lists of one kind in 64 slots.  key = (language * 8 + list) * 64 + slot.
CREATE TABLE crm_generator.short_list (key int PRIMARY KEY, word text NOT NULL);
INSERT INTO crm_generator.short_list
SELECT (l.number * 8 + k.list - 1) * 64 + s.slot, s.word
FROM crm_generator.language l, unnest(ARRAY['mail', 'job', 'trade', 'legal', 'parent', 'coined', 'coined last']) WITH ORDINALITY AS k(name, list),
	 LATERAL (SELECT array_agg(word ORDER BY rank) AS words, array_agg(CASE WHEN k.name = 'mail' THEN 1.0 / (rank + 1) ELSE 1.0 END ORDER BY rank) AS weights
			  FROM crm_generator.words(CASE WHEN k.name LIKE 'coined%' THEN 'nl' ELSE l.language END, k.name)) AS w,
	 LATERAL crm_generator.slots(w.words, w.weights, 64) AS s;

-- Eight ways in which a block of 16 entities falls into households.  key = pattern * 16 + position.
CREATE TABLE crm_generator.household_pattern (key int PRIMARY KEY, household int, place int, size int);
INSERT INTO crm_generator.household_pattern
SELECT (p.pattern - 1) * 16 + row_number() OVER (PARTITION BY p.pattern ORDER BY s.household, place) - 1, s.household - 1, place, s.size
FROM unnest(ARRAY['1 1 1 2 1 1 2 1 1 2 1 1 1', '1 1 1 2 1 1 2 1 1 2 1 1 1', '1 1 2 1 1 4 1 1 1 2 1', '1 2 1 2 1 4 1 1 2 1', '1 1 2 1 3 1 1 2 1 1 1 1',
		'1 1 3 1 1 1 1 1 2 1 2 1', '1 2 1 1 5 1 1 2 1 1', '1 1 1 1 1 1 2 1 1 1 1 1 1 1 1']) WITH ORDINALITY AS p(sizes, pattern),
	 LATERAL unnest(string_to_array(p.sizes, ' ')::int[]) WITH ORDINALITY AS s(size, household), generate_series(1, s.size) AS place;

-- Forty duplicates: of 22 entities one each, of 4 two, of 2 three, of 1 four: clusters of 2 to 5.
CREATE TABLE crm_generator.copy_pattern (key int PRIMARY KEY, entity int, copy int);
INSERT INTO crm_generator.copy_pattern
SELECT row_number() OVER (ORDER BY entity, copy) - 1, entity, copy
FROM (SELECT e AS entity, generate_series(1, CASE WHEN e < 22 THEN 1 WHEN e < 26 THEN 2 WHEN e < 28 THEN 3 ELSE 4 END) AS copy FROM generate_series(0, 28) AS e) AS c;

ANALYZE crm_generator.given, crm_generator.family, crm_generator.city, crm_generator.street, crm_generator.short_list, crm_generator.household_pattern, crm_generator.copy_pattern;

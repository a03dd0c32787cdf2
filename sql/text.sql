CREATE EXTENSION hygiene;
SET client_encoding = 'UTF8';
-- normalize_text: NFKC, invisible characters gone, white space collapsed and trimmed; NULL when nothing is left
SELECT n, quote_literal(hygiene.normalize_text(v)) AS normalized FROM (VALUES
	(1, '  Jan   Jansen '), (2, E'Jan\t\r\nJansen'), (3, E'Jan\u00a0Jansen\u3000BV'), (4, E'Jan\u00adsen\u200b'), (5, E'Jose\u0301'),
	(6, 'ﬁnch ２０２４ Ⅳ ½ №'), (7, E'\u202eevil\u202c\u2066x\u2069'), (8, E'a\u200d\u0301'), (9, E'\u1112\u1161\u11ab'), (10, E'\ufeffBOM'),
	(11, E'line\u2028para\u2029next\u0085end'), (12, E'\x01\x7f bell\x07'), (13, 'Ünïçødé stays'), (14, E'a\u0323\u0307 a\u0307\u0323')) AS t(n, v) ORDER BY n;
SELECT hygiene.normalize_text('') IS NULL AS empty, hygiene.normalize_text(E' \t\u200b\u3000') IS NULL AS blank, hygiene.normalize_text(NULL) IS NULL AS null_in;
-- fold: the comparable form; the empty string when nothing is left
SELECT v, hygiene.fold(v) FROM (VALUES
	('Jürgen Groß'), ('GROẞ'), ('Ørsted'), ('Æsir Œdipus'), ('Þór Guðmundsson'), ('Nguyễn Văn Đức'), ('İbrahim Yıldız'), ('Dvořák Łukasz'),
	('Ștefan Ţepeş'), ('Ĳsbrand'), ('O''Brien'), ('O’Brien'), ('O´Brien'), ('d`Artagnan'), ('''s-Gravenhage'), ('Jansen-de Vries, J.P.'), ('AT&T 3M+'),
	('Gal·la'), ('a · b'), ('Əliyev'), ('№ 5 ½ ²'), ('٣٤٥'), ('Ελένη Παπαδόπουλος'), ('Άγγελος Γκίκας'), ('Пушкин'), ('Щёголев Юлия'), ('Їжакевич'),
	('Ђорђевић'), ('Երևան Մովսես'), ('შოთა'), ('王小明'), ('王Jan'), ('まっちゃ シャツ コーヒー'), ('ﾊﾝﾊﾞｰｸﾞ'), ('ファッション'), ('김민준'), ('محمد'), ('שלום'), ('हिन्दी'),
	('ไทย'), ('😀 Smile')) AS t(v);
SELECT quote_literal(hygiene.fold('')) AS empty, quote_literal(hygiene.fold(E' -–… \u200b')) AS blank, hygiene.fold(NULL) IS NULL AS null_in;
-- every normal form has one fold, and a fold is its own
SELECT v, hygiene.fold(normalize(v, NFD)) = hygiene.fold(v) AS nfd, hygiene.fold(normalize(v, NFKC)) = hygiene.fold(v) AS nfkc,
	hygiene.fold(hygiene.fold(v)) = hygiene.fold(v) AS idempotent
FROM (VALUES ('Müller Ångström'), ('Ελένη Άγγελος ΰ'), ('Йордан Їжак'), ('김민준'), ('ガギグ'), ('O´Brien ¨x'), ('Nguyễn')) AS t(v);
-- fold_variants: in byte order
SELECT v, hygiene.fold_variants(v) FROM (VALUES
	('Müller'), ('Mueller'), ('Sørensen'), ('Åberg'), ('Aagaard'), ('Müller-Lüdenscheidt'), ('Bäcker'), ('Dijkstra'), ('Elijah'), ('Manuel'), ('Emanuela'), ('Samuel'),
	('Suez'), ('Michael'), ('Guerrero'), ('Bauer'), ('Zoë'), ('Næss'), ('Nuÿten'), ('Пушкин'), ('Чайковский'), ('Хрущёв'), ('Въчков'), ('Ђорђевић'),
	('Ελευθερία'), ('Ευαγγελία'), ('Μπάμπης'), ('Παπαδόπουλος'), ('王'), ('Jan')) AS t(v);
SELECT hygiene.fold_variants('') AS empty, hygiene.fold_variants(NULL) IS NULL AS null_in;
-- Kölner Phonetik: worked examples of its rules
SELECT v, hygiene.cologne_phonetic(v) FROM (VALUES
	('Wikipedia'), ('Breschnew'), ('Müller-Lüdenscheidt'), ('Meyer'), ('Mayr'), ('Schmidt'), ('Schmitt'), ('Philipp'), ('Pfeiffer'), ('Christian'), ('Cindy'), ('Caesar'),
	('Scott'), ('Zcech'), ('Dzieck'), ('Tzschirner'), ('Axel'), ('Xaver'), ('Ckxy'), ('Hahn'), ('Heinz Classen'), ('Łukasz'), ('Aho'), ('')) AS t(v);
-- phonetic_codes: Kölner Phonetik, then the consonants that are heard
SELECT v, hygiene.phonetic_codes(v) FROM (VALUES ('Jansen'), ('van Dijk'), ('Renault'), ('Renaud'), ('Tchaikovsky'), ('Tschaikowski'), ('Jimenez'), ('Gimenez'),
	('Thompson'), ('Thomson'), ('Stewart'), ('Stuart'), ('Leigh'), ('Lee'), ('Willem'), ('Wilhelm'), ('王'), ('7'), ('')) AS t(v);
-- long and hostile texts
SELECT length(hygiene.fold(repeat('Å', 500000))) AS rings, hygiene.fold('x' || repeat(U&'\0301\0323', 250000)) AS marks,
	length(hygiene.normalize_text('x' || repeat(U&'\0301\0323', 250000))) AS normalized;
SELECT proname, provolatile, proisstrict, proparallel FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace
	AND proname IN ('normalize_text', 'fold', 'fold_variants', 'cologne_phonetic', 'phonetic_codes') ORDER BY 1;

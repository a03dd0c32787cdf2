CREATE EXTENSION hygiene;
\pset null ∅
SELECT value, hygiene.normalize_website(value)
FROM unnest(ARRAY[
  'example.nl', 'www.Example.NL', 'HTTP://WWW.EXAMPLE.NL/', 'https://example.nl:443', 'example.nl, example.com', 'B.V. Example, example.nl', 'http://example.nl:8080/Shop/', 'https://example.nl/a/./b/../c?q=%7e#top', 'https://bücher.de/ä',
  '//example.nl', 'http//example.nl', 'http:/example.nl', 'htpp://example.nl', 'https:\\example.nl\shop', 'http://http://example.nl', 'http:// www.example.nl', '(www.example.nl)', 'see www.example.nl, please',
  'example.nl; example.com', 'www.example.nl / www.example.com', 'http://user:secret@example.nl/', 'http://192.168.1.10/', 'github.io', 'facebook.com/Example', 'https://my_shop.example.nl/',
  'https://example.brandnewtld', 'https://en.wikipedia.org/wiki/Mercury_(planet)'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
-- no website
SELECT left(value, 40) AS value, hygiene.normalize_website(value)
FROM unnest(ARRAY[
  '', ' ', 'n.v.t.', 'none', 'geen website', 'jan@example.nl', 'mailto:jan@example.nl', 'ftp://example.nl', 'javascript:alert(1)', 'http://', 'https://www.', 'www', 'http://intranet', 'co.uk', '192.168.1.10',
  'example.brandnewtld', 'http://exa mple.nl', 'example.nl:99999', 'http://-a.nl', '06-12345678', repeat('a', 5000) || '.nl'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
-- eTLD+1 by the Public Suffix List
SELECT value, hygiene.registrable_domain(value)
FROM unnest(ARRAY[
  'example.nl', 'mail.example.nl', 'EXAMPLE.CO.UK.', 'https://user@shop.example.com.au:8443/x?y', 'jan@mail.example.nl', 'Jan <jan@example.nl>', 'acme.myshopify.com', 'a.b.acme.github.io',
  'www.ck', 'a.b.c.kobe.jp', 'city.kobe.jp', 'x.city.kobe.jp', 'пример.рф', 'www.xn--e1afmkfd.xn--p1ai', 'a.食狮.公司.cn', '_dmarc.example.nl', 'example.ac.za', '//example.nl/x',
  'co.uk', 'nl', 'github.io', 'kobe.jp', '192.168.1.10', 'http://10.0.0.1:80/', 'n.v.t.', 'server.local', 'localhost', 'a..nl', 'exa mple.nl', '', 'https://'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
SELECT hygiene.normalize_website(NULL) IS NULL AND hygiene.registrable_domain(NULL) IS NULL AS null_gives_null;
SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc
WHERE pronamespace = 'hygiene'::regnamespace AND proname IN ('normalize_website', 'registrable_domain') ORDER BY 1;
-- frozen tables and their versions
SELECT count(*) >= 7 AS enough, count(*) = count(DISTINCT name) AS names_are_unique, bool_and(source <> '') AS have_a_source, bool_and(version ~ '(^|; )[0-9a-f]{12}$') AS have_a_digest
FROM hygiene.data_versions();
SELECT name, source, regexp_replace(version, '; [0-9a-f]{12}$', '') AS version FROM hygiene.data_versions() WHERE name IN ('idna', 'psl') ORDER BY 1;

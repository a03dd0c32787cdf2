CREATE EXTENSION hygiene;
\pset null ∅
-- normal form: what people paste round an address goes, the local part stays as typed
SELECT value, hygiene.normalize_email(value)
FROM unnest(ARRAY[
  'Jan.Jansen@Example.COM', '  jan@example.com  ', E'\u00a0jan@example.com\u200b', 'mailto:jan@example.com?subject=Hello',
  'Jan Jansen <jan@example.com>', 'Jan Jansen (jan@example.com)', 'jan@example.com<mailto:jan@example.com>', 'http://jan@example.com/', '"jan@example.com" <jan@example.com>', '"Jansen, Jan" <jan@example.com>', '<jan@example.com>', '''jan@example.com''', '“jan@example.com”',
  'jan@example.com,', 'jan@example.com.', 'E-mail: jan@example.com', 'SMTP:jan@example.com', 'jan @ example.com', 'jan@example.com (private)',
  'jan＠example.com', 'jan@example.com; piet@example.com', 'jan@example.com / piet@example.com', 'n/a; jan@example.com',
  'jan@bücher.de', 'jan@STRASSE.de', 'jan@straße.de', 'jörg@example.de', '用户@例え.jp', 'o''brien+tag@example.ie', '_@example.com'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
-- no valid address
SELECT left(value, 40) AS value, hygiene.normalize_email(value)
FROM unnest(ARRAY[
  '', ' ', '@', 'jan', 'jan@', '@example.com', 'jan@localhost', 'jan jansen@example.com', 'jan@exam ple.com', 'jan@example.com works',
  'jan..jansen@example.com', 'jan.@example.com', 'jan@example..com', 'jan@-example.com', 'jan@exa_mple.com', 'jan(x)@example.com', '"jan jansen"@example.com',
  'jan@[192.168.1.1]', 'jan@192.168.1.1', 'jan@example.c', 'jan@@example.com', 'jan@xn--.nl', 'n.v.t.',
  repeat('x', 65) || '@example.com', 'jan@' || repeat('b', 64) || '.com', 'a@' || repeat('bbbbbbbbbb.', 23) || 'example.com'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
SELECT hygiene.normalize_email(repeat('x', 64) || '@example.com') IS NOT NULL AS local_of_64,
       hygiene.normalize_email(repeat('a@', 500000)) IS NULL AS long_one;
-- one mailbox, one key
SELECT hygiene.email_key(value) AS key, array_agg(value ORDER BY value COLLATE "C") AS spellings
FROM unnest(ARRAY[
  'j.a.n@gmail.com', 'Jan+crm@gmail.com', 'jan@googlemail.com', 'jan@outlook.com', 'Jan+x@outlook.com', 'ja.n@outlook.com',
  'jan-shop@yahoo.com', 'jan@yahoo.com', 'jan@me.com', 'jan+y@icloud.com', 'jan@pm.me', 'jan+z@protonmail.com', 'jan@ya.ru', 'jan@yandex.com',
  'jan+a@fastmail.com', 'shop@jan.fastmail.com', 'jan+x@example.com', 'JAN@EXAMPLE.COM', 'j.an@ziggo.nl', 'JÖRG@example.de', 'jörg@example.de', 'none'
]) AS value GROUP BY 1 ORDER BY hygiene.email_key(value) COLLATE "C";
-- slips
SELECT value, hygiene.suggest_email(value)
FROM unnest(ARRAY[
  'jan@gmial.com', 'jan@gmai.com', 'jan@gmail.con', 'jan@gmail.co', 'jan@gmail,com', 'jan@gmail..com', 'jan@gmailcom', 'jan@gmail', 'jan@@gmail.com',
  'jan@hotmial.com', 'jan@hotmail.nll', 'jan@hotmai.nl', 'jan@ziggo.n', 'jan@ziggo.com', 'jan@kpnmial.nl', 'jan@telenet.bee', 'jan@t-onlin.de', 'jan@web.dee',
  'jan@wanado.fr', 'jan@interia.p', 'jan@liberro.it', 'jan@btinterent.com', 'jan@example.con', 'jan@gmial.con', 'Jan.Jansen+x@Outlok.com'
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
-- no slips: providers, and real domains beside one
SELECT value FROM unnest(ARRAY[
  'gmail.com', 'email.com', 'mail.com', 'ymail.com', 'cloud.com', 'gmx.de', 'gmx.net', 'web.de', 'wp.pl', 'o2.pl', 'op.pl', 'ya.ru', 'proton.me', 'pm.me', 'me.com', 'mac.com',
  'b.co', 'x.com', 'home.nl', 'kpn.com', 'plant.nl', 'love.nl', 'olive.nl', 'telnet.be', 'free.fr', 'sfr.fr', 'orange.de', 'bt.com', 'sky.com', 'outlook.com', 'live.nl', 'hey.com',
  'example.com', 'proton.de', 'yahoo.ca', 'yahoo.nl', 'hotmail.se', 'ing.nl', 'abnamro.nl', 'gmw.com', 'gmc.com', 'web.nl'
]) AS value WHERE hygiene.suggest_email('jan@' || value) IS NOT NULL;
-- issues
SELECT value, hygiene.email_issues(value)
FROM unnest(ARRAY[
  'jan@example.com', 'jan@gmail.com', 'info@example.com', 'Info@Gmail.com', 'no-reply@example.com', 'noreply+123@example.com', 'customer.service@example.com', 'info2@example.nl',
  'administratie@example.nl', 'buchhaltung@example.de', 'accueil@example.fr', 'contacto@example.es', 'büro@example.de', 'comptabilité@example.fr', 'jörg@example.de', 'segreteria@example.it', 'biuro@example.pl', 'geral@example.pt',
  'info.jansen@example.com', 'post@example.no', 'jan@gmial.com', 'info@gmail.con', 'jan@gmail,com', 'jan', ''
]) WITH ORDINALITY AS t(value, n) ORDER BY n;
SELECT hygiene.normalize_email(NULL) IS NULL AND hygiene.email_key(NULL) IS NULL AND hygiene.suggest_email(NULL) IS NULL
   AND hygiene.email_issues(NULL) IS NULL AND hygiene.is_disposable(NULL) IS NULL AS null_gives_null;
-- disposable domains are the user's own list
SELECT hygiene.is_disposable('x@throwaway.example');
SELECT hygiene.load_disposable_domains(ARRAY['throwaway.example', ' Bücher.example ', 'throwaway.example', '# a comment', '', NULL, 'nodot']);
SELECT hygiene.load_disposable_domains(ARRAY['throwaway.example', 'other.example']);
SELECT domain FROM hygiene.disposable_domain ORDER BY domain COLLATE "C";
SELECT value, hygiene.is_disposable(value)
FROM unnest(ARRAY['x@throwaway.example', 'X <x@THROWAWAY.example>', 'x@box7.throwaway.example', 'throwaway.example', 'x@bücher.example', 'x@notthrowaway.example', 'x@example', 'x', ''])
WITH ORDINALITY AS t(value, n) ORDER BY n;
INSERT INTO hygiene.disposable_domain VALUES ('Not Normal');
INSERT INTO hygiene.disposable_domain VALUES ('Third.Example');
-- who may ask and who may load
CREATE ROLE regress_email_reader;
SET ROLE regress_email_reader;
SELECT hygiene.is_disposable('x@throwaway.example');
SELECT hygiene.load_disposable_domains('{a.example}');
RESET ROLE;
DROP ROLE regress_email_reader;
-- the user's rows are dumped with the database, and the functions can be indexed
SELECT 'hygiene.disposable_domain'::regclass = ANY (extconfig) AS dumped FROM pg_extension WHERE extname = 'hygiene';
SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname IN ('normalize_email', 'email_key', 'suggest_email', 'email_issues', 'is_disposable', 'load_disposable_domains') ORDER BY 1;
CREATE TABLE contact (email text);
CREATE UNIQUE INDEX ON contact (hygiene.email_key(email));
INSERT INTO contact VALUES ('jan@gmail.com');
INSERT INTO contact VALUES ('j.an+x@GoogleMail.com');
DROP TABLE contact;
-- a comma typed for the dot of co.uk would be another mailbox
SELECT v, hygiene.normalize_email(v), hygiene.suggest_email(v) FROM unnest(ARRAY['jan@example.co,uk', 'jan@example.com,nl', 'jan@example.co,uk@x.nl', 'jan@example.co, uk']) v;

CREATE EXTENSION hygiene;
-- none of these is a value: the query shows what is missed
SELECT v AS missed FROM unnest(ARRAY['', ' ', '-', '--', '.', '...', '?', '???', '*', 'x', 'X', 'xx', 'xxx', 'XXXX', 'aaa', 'zzzz', 'test', 'Test', 'TEST', 'test test', 'test123', 'Test Test',
 'n/a', 'N/A', 'N.A.', 'n.v.t.', 'NVT', 'nvt', 'NA', 'null', 'NULL', '(null)', '[NULL]', '\N', 'None', 'none', 'nil', 'undefined', 'NaN', 'nan', 'unknown', 'UNKNOWN', 'onbekend', 'Onbekend', 'unbekannt', 'inconnu', 'Inconnue',
 'nieznany', 'desconocido', 'sconosciuto', 'desconhecido', 'geen', 'Geen', 'keine', 'keine Angabe', 'k.A.', 'aucun', 'ninguno', 'nessuno', 'nenhum', 'brak', 'dummy', 'asdf', 'ASDF', 'asdfgh', 'qwerty', 'Qwertz', 'azerty', 'zxcvbn',
 'poiuy', 'asdasd', 'sdfsdf', 'fghjk', 'qsdf', 'yxcvb', 'asdf asdf', 'qweasd', '#N/A', '#N/B', '#REF!', '#VALUE!', '#WAARDE!', '#NAME?', '#DIV/0!', '#NV', '#¡VALOR!', '####', '{{first_name}}', '${name}', '*|FNAME|*', '%%name%%',
 '0', '000', '0000000000', '00-00-0000', '1111111', '1234567890', '123456', '0123456789', '9876543210', '06-00000000', '+31 600000000', 'Mickey Mouse', 'MICKEY MOUSE', 'Donald Duck', 'John Doe', 'Max Mustermann', 'Voornaam Achternaam',
 'firstname lastname', 'Vorname Nachname', 'prénom nom', 'niet van toepassing', 'to be determined', 'tbd', 'lorem ipsum', 'do not use', 'leer', 'LEER', 'nil', 'root', 'неизвестно', 'тест',
 'test@test.nl', 'test@gmail.com', 'noreply@example.com', 'no-reply@bedrijf.nl', 'a@a.nl', 'aa@aa.nl', 'x@x.x', 'asdf@gmail.com', 'jan@example.org', 'jan@mail.example.co.uk', 'geen@geen.nl', 'geen-email@bedrijf.nl', 'nvt@nvt.nl',
 'onbekend@bedrijf.nl', 'xxx@bedrijf.nl', 'jan@test.com', 'jan@localhost', 'user@domain.invalid', '123456@bedrijf.nl', 'keine@mail.de', 'NOREPLY@BEDRIJF.NL']) v
WHERE NOT hygiene.is_placeholder(v);
-- all of these are somebody's or something's: the query shows what is hit wrongly
SELECT v AS wrongly_hit FROM unnest(ARRAY['Jan', 'Bo', 'Ng', 'Aa', 'O', 'Na', 'Li', 'Wu', 'Null', 'Tester', 'Testa', 'Nan', 'Reza', 'Azer', 'Trew', 'Wert', 'Ertz', 'Power', 'Wer', 'Treu', 'Sass', 'Jansen', 'van der Aa', 'J', 'A', 'ABC', 'KLM', 'DHL', 'SGS', 'TNT',
 'Geenen', 'Keinath', 'Brakman', 'Nones', 'Unknown Pleasures B.V.', 'Test-Aankoop', 'Testo', 'Jan Test', 'Null & Co', 'Donald', 'Mickey', 'Mickey Jansen', 'Doe', 'John', 'Maus', 'Muster', 'Nemo', 'Bond', 'James', 'Potter', 'Harry',
 '王', '金', 'Ё', 'Ωμέγα', 'Ida', 'Anna', 'Otto', 'Aaa Taxi', '1111 AA', '1111', '12345', '020-5555555', '0612345678', '0800-1234', '100', '007', '1', 'a@b.nl', 'info@bedrijf.nl', 'jan@testa.it', 'tester@bedrijf.nl', 'nul@bedrijf.nl',
 'me@me.com', 'jan.test@bedrijf.nl', 'contest@bedrijf.nl', 'jan@latest.nl', 'q@jansen.nl', 'Dummer', 'Sampler', 'Leerdam', 'Blankers', 'Voide', 'Fooij', 'Barbara', 'Xx. Jansen', 'De Noname', 'Root', 'Leer', 'Blank', 'Foo', 'III', 'Nil', 'No', '노', '南', 'Zzzen', 'Oooijer']) v
WHERE hygiene.is_placeholder(v);
SELECT hygiene.is_placeholder(NULL), hygiene.is_placeholder(repeat('x', 1000000)), hygiene.is_placeholder(repeat(' ', 100000));
DROP EXTENSION hygiene;

CREATE EXTENSION hygiene;
\pset null '(null)'
-- display form and parts, side by side
CREATE TEMP TABLE names(id int GENERATED ALWAYS AS IDENTITY, value text);
INSERT INTO names(value) VALUES
-- Dutch and Flemish
('jan VAN DER berg'), ('JAN VAN DER BERG'), ('Berg, J. van den'), ('VAN DEN BERG, JAN'), ('Van den Berg Jan'), ('Jan Van den Berg'), ('Van der Berg'), ('van der berg'),
('Piet in ''t Veld'), ('PIET IN `T VELD'), ('Jan v.d. Berg'), ('Jan v/d Berg'), ('Jan ''s-Gravesande'), ('Anna Jansen-de Vries'), ('Anna Jansen - de Vries'),
('a. ten berge-van der meulen'), ('J. Tjeenk Willink'), ('IJSBRAND VAN IJSSELSTEIN'), ('Mr. J.W. van den Berg MSc'), ('dhr. drs. p.j. de wit'), ('de heer J. de Vries'),
('Dhr. en mevr. Jansen'), ('Familie Jansen'), ('Jan en Marie de Vries'), ('Jan de Vries & Marie Jansen'), ('Jan, Piet & Klaas de Vries'), ('Jansen (overleden)'), ('Jansen - overleden'),
('t.a.v. Jan Jansen'), ('Mohamed El Amrani'), ('MOHAMED EL AMRANI'),
-- initials
('J P Smits'), ('JP Smits'), ('jp smits'), ('J. P. Smits'), ('J.P.Smits'), ('Smits J.P.'), ('Smits JP'), ('JJM JANSEN'), ('Th.J.M. Jansen'), ('Jan P Smits'), ('Jansen, MA'), ('Jan Jansen, MA'),
-- German
('Dr. Hans von der Leyen'), ('HERR DR. HANS MEIER'), ('Prof. Dr. rer. nat. Eva Müller'), ('Dipl.-Ing. Klaus Meier'), ('Karl-Theodor Freiherr von und zu Guttenberg'), ('hans müller-lüdenscheidt'),
('Anna Müller geb. Schmidt'), ('Graf'), ('Steffi Graf'),
-- French
('DUPONT Jean-Pierre'), ('Jean-Pierre DUPONT'), ('J.-P. Dupont'), ('M. Dupont'), ('M. Jansen'), ('M. et Mme Dupont'), ('Jean de La Fontaine'), ('MARINE LE PEN'), ('charles d''artagnan'),
-- English
('MCDONALD, RONALD'), ('sinead o connor'), ('Sinéad O’Connor'), ('Sir Ian McKellen'), ('Martin Luther King Jr.'), ('King, Martin Luther, Jr.'), ('John Smith, PhD'), ('J. Robert Oppenheimer'),
('MACLEOD'), ('Seán Ó Briain'), ('SMITH JOHN MA'), ('John Smith MBA'), ('Jan Jun'), ('Jan jun.'), ('Robert "Bob" Smith'),
-- Spanish, Portuguese, Italian, Polish
('José Luis Rodríguez Zapatero'), ('García López, Juan'), ('María del Carmen García López'), ('Carlos García de la Torre'), ('José Ortega y Gasset'), ('Juan y María García'), ('Ana da Silva Santos'),
('Maria Di Stefano'), ('MARIA DI STEFANO'), ('Leonardo da Vinci'), ('Pan Jan Kowalski'), ('GIUSEPPE DELL''ACQUA'), ('Joan Puig i Cadafalch'), ('Maria Teresa de la Cruz y Sánchez'),
-- what stands around a name, and rarer orders
('Prof.dr.ir. J.H. de Groot'), ('prof.mr.dr. H. Kinneging'), ('Dr. h. c. Hans Meier'), ('Müller, Hans-Peter Dr.'), ('Mme Veuve Dupont'), ('J. de Vries wed. Jansen'), ('C. Jansen c/o de Vries'),
('Hans u. Maria Schmidt'), ('DE CLERCQ MARIE-LOUISE'), ('Vanden Bossche Luc'), ('Jan Op de Beeck'), ('OP DE BEECK JAN'), ('Uit den Bogaard, Cees'), ('Kees v d Wetering'), ('M. Jean-Marc LE GALL'), ('Vittorio de'' Medici'),
('Abd al-Rahman ibn Khaldun'), ('Ahmed Ben Ali'), ('Kim Jong-un'), ('jean-luc Godard'), ('Jon St John'), ('John Q Public'), ('Jan de V.'), ('"Jan de Vries"'), ('"Jan Jansen",'), ('"Jansen, Jan";'), ('Robert Downey Jr'), ('J. Jansen, RA'),
-- other scripts
('Иван Петрович ИВАНОВ'), ('ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ'), ('王小明'), ('محمد علي'),
-- accidents
('jAN jANSEN'), ('JAnsen'), ('  Jan   Jansen  '), ('Jan_Jansen'), ('jan.jansen'), ('Jan2 Jansen'), ('Jan Jansen 2'), ('Jansen,'), ('Bo'), ('O'), ('X'),
-- no names
('jan@jansen.nl'), ('https://jansen.nl'), ('12345'), ('-'), (''), ('???');
SELECT n.value, hygiene.normalize_person_name(n.value) AS display, p.prefix, p.given, p.particle, p.family, p.suffix
FROM names n LEFT JOIN LATERAL hygiene.parse_person_name(n.value) p ON true ORDER BY n.id;
-- the display form of a display form is itself
SELECT value, hygiene.normalize_person_name(value) FROM names
WHERE hygiene.normalize_person_name(hygiene.normalize_person_name(value)) IS DISTINCT FROM hygiene.normalize_person_name(value);
-- NULL in, NULL out; too long is no name
SELECT hygiene.normalize_person_name(NULL), hygiene.parse_person_name(NULL), hygiene.normalize_person_name(repeat('Jan ', 2000)), hygiene.parse_person_name(repeat('x', 1000000));
-- usable in an index
CREATE INDEX ON names (hygiene.normalize_person_name(value));
CREATE INDEX ON names (((hygiene.parse_person_name(value)).family));
-- gender
SELECT v, r, hygiene.normalize_gender(v, r) FROM (VALUES
 ('M', NULL), ('m', 'DE'), ('V', 'NL'), ('v', NULL), ('W', 'DE'), ('F', 'FR'), ('F', 'HU'), ('H', 'FR'), ('H', 'ES'), ('K', 'PL'), ('K', 'NL'), ('D', 'DE'), ('X', NULL), ('1', NULL), ('2', NULL), ('0', NULL), ('9', NULL),
 ('Dhr.', 'NL'), ('De heer', 'NL'), ('mevr', NULL), ('Mr', 'GB'), ('mr.', 'NL'), ('Mr', 'BE'), ('Mrs', 'GB'), ('Frau', 'DE'), ('männlich', 'DE'), ('Monsieur', 'FR'), ('femme', 'FR'), ('mężczyzna', 'PL'), ('kobieta', 'PL'),
 ('Señora', 'ES'), ('Sig.ra', 'IT'), ('uomo', 'IT'), ('♀', NULL), ('divers', 'DE'), ('non-binary', 'GB'), ('ж', 'RU'), ('женский', NULL), ('Z', 'CZ'), ('Z', 'NL'), ('onbekend', 'NL'), ('', 'NL'), ('Jan', 'NL'), ('M/V', 'NL'), (NULL, 'NL')) t(v, r);
SELECT hygiene.normalize_gender('M', 'NLD');
-- couples by their titles, the husband's name, and the Russian order
SELECT v, hygiene.normalize_person_name(v), (hygiene.parse_person_name(v))::text FROM unnest(ARRAY['Hr. und Fr. Schmidt', 'Hr. u. Fr. Schmidt', 'Sr. y Sra. García', 'Sig. e Sig.ra Rossi', 'H. de Groot e/v Jansen',
    'ИВАНОВ ИВАН ИВАНОВИЧ', 'Иванова Анна Петровна', 'Иван Иванович Иванов', 'Роман Аркадьевич Абрамович', 'Абрамович Роман Аркадьевич', 'Шевченко Тарас Григорович', 'Ivanov Ivan Ivanovich', 'Ana Marija Petrović', 'Ivan Petrovich Abramovich']) v;
DROP TABLE names;
DROP EXTENSION hygiene;

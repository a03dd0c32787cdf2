-- The corpus of sql/golden.sql, frozen: values are added at the end of a kind together with new digests, never changed or removed.
-- Kind, value, region or country (\N: the field has none).
COPY golden.seed (kind, value, region) FROM stdin;
person	Jan Jansen	\N
person	jan VAN DER berg	\N
person	J.P. van den Berg jr.	\N
person	dhr. P. de Vries	\N
person	Mevr. A.M. Bakker-de Wit	\N
person	Maria 't Hart	\N
person	Drs. W. van 't Hof	\N
person	Ruud van Nistelrooij	\N
person	Gerrit-Jan ter Horst	\N
person	Sjoerd Ytsma	\N
person	Sietske Dykstra	\N
person	Jean-Luc Peeters	\N
person	Els Van den Broeck	\N
person	Ludo D'Hondt	\N
person	Müller, Hans	\N
person	Hans Mueller	\N
person	Prof. Dr. med. Karl-Heinz Schröder	\N
person	Frau Anna Groß	\N
person	Ute Weiß-Strauß	\N
person	Freiherr Otto von und zu Guttenberg	\N
person	Jürgen Klöckner	\N
person	Dipl.-Ing. Peter Schäfer	\N
person	Wolfgang von der Leyen	\N
person	Ursula Übelacker	\N
person	Björn Yılmaz	\N
person	John Smith	\N
person	SMITH, John A.	\N
person	Dr John O'Connor	\N
person	Mrs. Mary-Anne McDonald	\N
person	Sir Ian MacGregor KBE	\N
person	William H. Gates III	\N
person	Robert Downey, Jr.	\N
person	Siobhán Ní Bhriain	\N
person	Seán Ó Súilleabháin	\N
person	Niamh Fitzgerald	\N
person	Llŷr ap Gruffydd	\N
person	Bob Brown	\N
person	Liz Taylor	\N
person	Lord Alan Sugar	\N
person	Jean-François Lefèvre	\N
person	M. Pierre de La Fontaine	\N
person	Mme Hélène d'Arc	\N
person	François LE GOFF	\N
person	Anaïs Œuvrard	\N
person	Loïc Kerguélen	\N
person	Éric L'Huillier	\N
person	Noël Béranger	\N
person	Zoë Saint-Exupéry	\N
person	José María García López	\N
person	Sra. María de los Ángeles Núñez	\N
person	Íñigo Errejón Galván	\N
person	Juan Carlos de Borbón y Borbón	\N
person	Begoña Peña	\N
person	Jordi Puig i Cadafalch	\N
person	Núria Güell	\N
person	Xoán Castiñeiras	\N
person	João da Silva	\N
person	Dona Conceição dos Santos Araújo	\N
person	António de Oliveira Guimarães	\N
person	Inês Magalhães	\N
person	Giuseppe Verdi	\N
person	Sig.ra Chiara De Luca	\N
person	Niccolò D'Angelo	\N
person	Maria Di Pietro	\N
person	dott. Luca Dell'Acqua	\N
person	Jan Żółć	\N
person	Łukasz Wałęsa	\N
person	Małgorzata Kowalska-Nowak	\N
person	Pan Zbigniew Święcicki	\N
person	Agnieszka Ślązak	\N
person	Tomáš Dvořák	\N
person	Jiří Čapek	\N
person	paní Božena Němcová	\N
person	Ing. Pavel Říha, Ph.D.	\N
person	Ľubomír Šťastný	\N
person	Katarína Kováčová	\N
person	Kovács János	\N
person	dr. Nagy Sándorné	\N
person	Szűcs Győző	\N
person	Árpád Őry	\N
person	Ștefan Țepeș	\N
person	Ioana Mărgineanu	\N
person	Bogdan Brâncuși	\N
person	Иван Петров	\N
person	Пётр Чайковский	\N
person	Екатерина Щукина	\N
person	Володимир Зеленський	\N
person	Ганна Їжакевич	\N
person	Юлія Тимошенко	\N
person	Георги Димитров	\N
person	Цветана Пищялкова	\N
person	Ђорђе Вуковић	\N
person	Đorđe Vuković	\N
person	Љубица Његош	\N
person	Александар Ќосев	\N
person	Віктар Ўсціновіч	\N
person	Alexander Chernyshevsky	\N
person	Viktor Schtscherbakow	\N
person	Γιώργος Παπαδόπουλος	\N
person	Μαρία Ξενάκη	\N
person	Ευάγγελος Οικονόμου	\N
person	Ántonis Tsípras	\N
person	Giorgos Papadopoulos	\N
person	Şükrü Çağlar	\N
person	İsmail Işık	\N
person	Gökçe Öztürk	\N
person	Ayşe Ünal	\N
person	ISIL IRMAK	\N
person	Åse Ødegård	\N
person	Søren Kierkegaard	\N
person	Jens Ærø-Jørgensen	\N
person	Håkon Bjørnson	\N
person	Göran Åkerström	\N
person	Västgöta-Ulf Lindqvist	\N
person	Jón Þorláksson	\N
person	Guðrún Ásgeirsdóttir	\N
person	Ögmundur Æsir	\N
person	Hjördís Ragnarsdóttir	\N
person	Jógvan á Dul	\N
person	Väinö Mäkinen	\N
person	Yrjö Hämäläinen	\N
person	Märt Põder	\N
person	Õnne Kask	\N
person	Jānis Bērziņš	\N
person	Ķirsis Ģederts	\N
person	Žydrūnas Šarūnas	\N
person	Eglė Čiurlionytė	\N
person	Marko Žnidaršič	\N
person	Špela Čuček	\N
person	Ivan Đurđević	\N
person	Željko Šćepanović	\N
person	Ħamrun Żammit	\N
person	Ġorġ Ċaruana	\N
person	Gjergj Kastrioti Skënderbeu	\N
person	Çelë Përmeti	\N
person	Përparim Hoxha	\N
person	Ainhoa Etxebarria	\N
person	Ann-Kathrin van Bommel-Öztürk	\N
person	Mohammed al-Rashid	\N
person	Abdul Rahman bin Said	\N
person	Fatma el Amrani	\N
person	Nguyễn Thị Hương	\N
person	王小明	\N
person	山田 太郎	\N
person	김철수	\N
person	محمد علي	\N
person	דוד כהן	\N
person	გიორგი მელაძე	\N
person	Արամ Խաչատրյան	\N
person	Maria Maria	\N
person	A. B.	\N
person	van Dijk	\N
person	Ms.	\N
person	Peter Müller & Anna Müller	\N
person	Jan Jansen (overleden)	\N
person	jan1 jansen	\N
person	O’Brien	\N
person	O`Brien	\N
person	de la Cruz	\N
person	Mc Donald	\N
person	Family Smith	\N
person	T.a.v. mw. Jansen	\N
person	Kim Lee-van der Meer MSc	\N
person	Baron Philippe de Rothschild	\N
person	Anne  Marie	\N
organization	Bakkerij Smit B.V.	\N
organization	Smit BV	\N
organization	Stichting Het Groene Hart	\N
organization	De Vries & Zonen V.O.F.	\N
organization	Koninklijke Ahold Delhaize N.V.	\N
organization	Vereniging van Eigenaars Kerkstraat	\N
organization	maatschap Tandartsen Zuid	\N
organization	Eenmanszaak J. Jansen	\N
organization	Delhaize Group NV/SA	\N
organization	Colruyt SA	\N
organization	Bakker BVBA	\N
organization	Atelier Peeters SPRL	\N
organization	Siemens AG	\N
organization	Müller GmbH & Co. KG	\N
organization	Müller GmbH	\N
organization	Bäckerei Groß e.K.	\N
organization	Schmidt UG (haftungsbeschränkt)	\N
organization	Deutsche Bank Aktiengesellschaft	\N
organization	Turnverein Köln e. V.	\N
organization	Robert Bosch Gesellschaft mit beschränkter Haftung	\N
organization	Hofer KG	\N
organization	Österreichische Post AG	\N
organization	Raiffeisenbank eGen	\N
organization	Nestlé S.A.	\N
organization	Migros-Genossenschafts-Bund	\N
organization	Zürcher Käse Sàrl	\N
organization	Acme Ltd	\N
organization	ACME LIMITED	\N
organization	Acme Limited Liability Partnership	\N
organization	Marks & Spencer plc	\N
organization	The Coca-Cola Company	\N
organization	Google LLC	\N
organization	Apple Inc.	\N
organization	Johnson & Johnson	\N
organization	Smith and Sons Pty. Ltd.	\N
organization	Ernst & Young LLP	\N
organization	AT&T Corp.	\N
organization	Procter and Gamble Co	\N
organization	Bank of Ireland DAC	\N
organization	An Post Teoranta	\N
organization	The Trustees of Oxford	\N
organization	University of Cambridge	\N
organization	3M Company	\N
organization	7-Eleven, Inc.	\N
organization	I.B.M.	\N
organization	IBM	\N
organization	Société Générale SA	\N
organization	Établissements Leclerc SARL	\N
organization	L'Oréal S.A.	\N
organization	SAS Dupont et Fils	\N
organization	EURL Le Petit Café	\N
organization	SNCF	\N
organization	Crédit Agricole	\N
organization	Boulangerie d'Arc SASU	\N
organization	Ferrari S.p.A.	\N
organization	Trattoria da Gino S.r.l.	\N
organization	Fratelli Rossi s.n.c.	\N
organization	Cooperativa Sociale Aurora a r.l.	\N
organization	Telefónica, S.A.	\N
organization	Construcciones López S.L.	\N
organization	Panadería Núñez S.L.U.	\N
organization	Cortiça Amorim Lda.	\N
organization	Padaria São João, Unipessoal Lda	\N
organization	Sonae SGPS SA	\N
organization	Kowalski Sp. z o.o.	\N
organization	Piekarnia Świt spółka z ograniczoną odpowiedzialnością	\N
organization	PKO Bank Polski S.A.	\N
organization	Žabka s.r.o.	\N
organization	Škoda Auto a.s.	\N
organization	Slovnaft, a. s.	\N
organization	Budapest Bank Zrt.	\N
organization	Kovács és Társa Kft.	\N
organization	Magyar Bt.	\N
organization	Dacia S.R.L.	\N
organization	Banca Transilvania S.A.	\N
organization	ООО «Ромашка»	\N
organization	ПАО Газпром	\N
organization	АО "Вектор"	\N
organization	ТОВ «Калина»	\N
organization	Български пощи ЕАД	\N
organization	Роза ООД	\N
organization	д.о.о. Младост	\N
organization	Mladost d.o.o.	\N
organization	Petrol d.d. Ljubljana	\N
organization	Ина д.д.	\N
organization	ΔΕΗ Α.Ε.	\N
organization	Ελληνικά Πετρέλαια ΑΕ	\N
organization	Papadopoulos E.P.E.	\N
organization	Koç Holding A.Ş.	\N
organization	Öztürk Ltd. Şti.	\N
organization	Volvo AB	\N
organization	Ericsson Aktiebolag	\N
organization	Equinor ASA	\N
organization	Fjord AS	\N
organization	Mærsk A/S	\N
organization	Jensen ApS	\N
organization	Brødrene Hansen I/S	\N
organization	Nokia Oyj	\N
organization	Mäkinen Oy	\N
organization	Oy Karl Fazer Ab	\N
organization	Eesti Energia AS	\N
organization	Tallinna Õlu OÜ	\N
organization	Latvijas Gaze SIA	\N
organization	UAB Žalgiris	\N
organization	AB Lietuvos paštas	\N
organization	Össur hf.	\N
organization	Íslandsbanki ehf	\N
organization	Għawdex Ltd	\N
organization	Albtelecom Sh.A.	\N
organization	株式会社トヨタ	\N
organization	北京公司	\N
organization	Acme t/a Best Shop	\N
organization	Acme Holding	\N
organization	Acme International Group	\N
organization	Acme Nederland	\N
organization	Acme - Rotterdam	\N
organization	Hotel "De Zon"	\N
organization	Dr. Müller & Partner mbB	\N
organization	www.acme.com	\N
organization	St. Mary's Hospital	\N
organization	Gemeente Utrecht	\N
organization	Café De Kroon	\N
organization	B.V.	\N
organization	GmbH	\N
organization	de heer Jansen	\N
organization	Jansen, Jansen & Pietersen	\N
organization	E-commerce 24/7 B.V. i.o.	\N
organization	(voorheen) Smit BV	\N
organization	Acme in liquidation	\N
organization	Bäcker+Söhne	\N
email	jan@example.com	\N
email	Jan.Jansen@Example.COM	\N
email	  jan@example.com 	\N
email	mailto:jan@example.com	\N
email	Jan Jansen <jan@example.com>	\N
email	"Jansen, Jan" <jan@example.com>	\N
email	jan@example.com,	\N
email	jan @ example.com	\N
email	jan＠example.com	\N
email	jan@bücher.de	\N
email	jan@xn--bcher-kva.de	\N
email	jörg@example.de	\N
email	用户@例え.jp	\N
email	o'brien+tag@example.ie	\N
email	j.a.n@gmail.com	\N
email	Jan+crm@gmail.com	\N
email	jan@googlemail.com	\N
email	jan@gmial.com	\N
email	jan@gmal.com	\N
email	jan@gmail.con	\N
email	jan@gmail.co	\N
email	jan@hotmial.com	\N
email	jan@hotmail.nl	\N
email	jan@hotnail.com	\N
email	jan@outlok.com	\N
email	ja.n@outlook.com	\N
email	jan-shop@yahoo.com	\N
email	jan@yaho.com	\N
email	jan@yahoo.co.uk	\N
email	jan@me.com	\N
email	jan+y@icloud.com	\N
email	jan@pm.me	\N
email	jan+z@protonmail.com	\N
email	jan@ya.ru	\N
email	jan@yandex.ru	\N
email	jan@mail.ru	\N
email	jan+a@fastmail.com	\N
email	shop@jan.fastmail.com	\N
email	info@bedrijf.nl	\N
email	sales@acme.com	\N
email	noreply@acme.com	\N
email	no-reply@acme.com	\N
email	webmaster@acme.com	\N
email	postmaster@acme.com	\N
email	kontakt@firma.de	\N
email	contact@societe.fr	\N
email	administratie@school.nl	\N
email	abuse@isp.net	\N
email	test@test.com	\N
email	a@a.nl	\N
email	x@x.x	\N
email	none@none.com	\N
email	geen@geen.nl	\N
email	n/a	\N
email	jan	\N
email	jan@	\N
email	@example.com	\N
email	jan@localhost	\N
email	jan@example	\N
email	jan@@example.com	\N
email	jan..jansen@example.com	\N
email	.jan@example.com	\N
email	jan.@example.com	\N
email	jan@-example.com	\N
email	jan@example-.com	\N
email	jan@exa_mple.com	\N
email	jan@192.168.1.1	\N
email	jan@[192.168.1.1]	\N
email	"jan jansen"@example.com	\N
email	jan(comment)@example.com	\N
email	jan@example.com; piet@example.com	\N
email	jan@example.com piet@example.com	\N
email	jan@example,com	\N
email	jan@example.c	\N
email	jan@web.de	\N
email	jan@gmx.de	\N
email	jan@gmx.at	\N
email	jan@gxm.de	\N
email	jan@t-online.de	\N
email	jan@orange.fr	\N
email	jan@wanadoo.fr	\N
email	jan@libero.it	\N
email	jan@wp.pl	\N
email	jan@o2.pl	\N
email	jan@seznam.cz	\N
email	jan@abv.bg	\N
email	jan@freemail.hu	\N
email	jan@telenet.be	\N
email	jan@skynet.be	\N
email	jan@ziggo.nl	\N
email	jan@kpnmail.nl	\N
email	jan@ziggo.n	\N
email	jan@bluewin.ch	\N
email	jan@live.com	\N
email	jan@msn.com	\N
email	jan@aol.com	\N
email	jan@btinternet.com	\N
email	jan@mailinator.com	\N
email	jan.de.boer@sub.domein.example.co.uk	\N
email	jan_de-boer.99@example.museum	\N
email	JAN@EXAMPLE.ORG	\N
email	иван@почта.рф	\N
email	γιώργος@παράδειγμα.ελ	\N
email	jan@straße.de	\N
email	jan%example.com@relay.org	\N
email	jan!uucp@example.com	\N
email	jan#1@example.com	\N
phone	06-12345678	NL
phone	06 1234 5678	NL
phone	+31 6 12345678	NL
phone	0031612345678	NL
phone	+31(0)20 624 1111	NL
phone	020-6241111	NL
phone	0800-1234	NL
phone	0900-8844	NL
phone	112	NL
phone	088 123 4567	NL
phone	085-1234567	NL
phone	+31-6-12345678 (mobiel)	NL
phone	tel: 020 624 11 11	NL
phone	020 6241111 ext. 12	NL
phone	0612345678 / 0201234567	NL
phone	061234567	NL
phone	06123456789	NL
phone	0470 12 34 56	BE
phone	02 512 34 56	BE
phone	+32 470 12 34 56	NL
phone	030 901820	DE
phone	+49 (0)30 901820	NL
phone	0171 1234567	DE
phone	0151/23456789	DE
phone	+49 30 901820-55	DE
phone	0043 1 58858	AT
phone	0664 1234567	AT
phone	044 668 18 00	CH
phone	+41 79 123 45 67	CH
phone	020 7946 0018	GB
phone	07700 900123	GB
phone	+44 (0)20 7946 0018	GB
phone	0800 123 4567	GB
phone	+353 1 234 5678	IE
phone	087 123 4567	IE
phone	01 42 68 53 00	FR
phone	06 12 34 56 78	FR
phone	+33 (0)6 12 34 56 78	FR
phone	0033142685300	BE
phone	912 345 678	ES
phone	612 34 56 78	ES
phone	+34 612345678	ES
phone	21 123 4567	PT
phone	912 345 678	PT
phone	06 6982	IT
phone	347 123 4567	IT
phone	+39 06 69812345	IT
phone	22 123 45 67	PL
phone	501 234 567	PL
phone	+48 501234567	PL
phone	601 123 456	CZ
phone	+420 224 123 456	CZ
phone	02/1234 5678	SK
phone	0905 123 456	SK
phone	06 1 123 4567	HU
phone	+36 30 123 4567	HU
phone	021 123 4567	RO
phone	0722 123 456	RO
phone	02 123 4567	BG
phone	0888 123 456	BG
phone	210 123 4567	GR
phone	694 123 4567	GR
phone	0212 123 45 67	TR
phone	0532 123 45 67	TR
phone	8 (495) 123-45-67	RU
phone	+7 916 123 45 67	RU
phone	044 123 4567	UA
phone	+380 67 123 4567	UA
phone	01 2345 678	HR
phone	091 234 5678	HR
phone	01 234 56 78	SI
phone	031 234 567	SI
phone	011 123 4567	RS
phone	32 12 34 56	DK
phone	+45 20 12 34 56	DK
phone	08-123 456 78	SE
phone	070-123 45 67	SE
phone	22 12 34 56	NO
phone	+47 912 34 567	NO
phone	09 1234567	FI
phone	040 1234567	FI
phone	+372 5123 4567	EE
phone	67 123 456	LV
phone	8 5 212 3456	LT
phone	+370 612 34567	LT
phone	421 1234	IS
phone	26 12 34	LU
phone	2122 1234	MT
phone	22 123456	CY
phone	+355 4 1234567	AL
phone	212-555-0123	US
phone	(212) 736-5000	US
phone	+1 212 736 5000	NL
phone	1-800-FLOWERS	US
phone	+1 416 555 0199 x3	CA
phone	02 9374 4000	AU
phone	0412 345 678	AU
phone	+86 10 1234 5678	CN
phone	+91 98765 43210	IN
phone	+971 50 123 4567	AE
phone	0000000000	NL
phone	1234567890	NL
phone	0123456789	NL
phone	+	NL
phone	-	NL
phone	geen	NL
phone	+999 123456	NL
phone	123	NL
phone	０６１２３４５６７８	NL
phone	٠٦١٢٣٤٥٦٧٨	NL
phone	06.12.34.56.78	FR
phone	06_12345678	NL
phone	06-1234 5678 (werk)	NL
phone	00 31 6 12345678	NL
phone	31612345678	NL
phone	+310612345678	NL
phone	+3106-12345678	NL
phone	00310612345678	DE
phone	061234-5678	XX
postcode	1234ab	NL
postcode	1234 AB	NL
postcode	NL-1234 AB	NL
postcode	1234	NL
postcode	0123 AB	NL
postcode	1234 SS	NL
postcode	1234-AB	NL
postcode	12 34 ab	NL
postcode	1000	BE
postcode	B-1000	BE
postcode	0999	BE
postcode	L-1234	LU
postcode	1234	LU
postcode	10115	DE
postcode	D-10115	DE
postcode	01067	DE
postcode	1067	DE
postcode	1010	AT
postcode	A-1010	AT
postcode	8001	CH
postcode	CH-8001	CH
postcode	9490	LI
postcode	75008	FR
postcode	F-75008	FR
postcode	7 5008	FR
postcode	20000	FR
postcode	98000	MC
postcode	SW1A 1AA	GB
postcode	sw1a1aa	GB
postcode	M1 1AE	GB
postcode	EC1A1BB	GB
postcode	GIR 0AA	GB
postcode	SWIA 1AA	GB
postcode	BT1 1AA	GB
postcode	JE2 3AB	JE
postcode	IM1 1AA	IM
postcode	D02 X285	IE
postcode	d02x285	IE
postcode	A65F4E2	IE
postcode	28013	ES
postcode	E-28013	ES
postcode	08001	ES
postcode	99999	ES
postcode	1000-205	PT
postcode	1000205	PT
postcode	1000	PT
postcode	00118	IT
postcode	I-00118	IT
postcode	118	IT
postcode	00-950	PL
postcode	00950	PL
postcode	110 00	CZ
postcode	11000	CZ
postcode	811 01	SK
postcode	81101	SK
postcode	1051	HU
postcode	H-1051	HU
postcode	010011	RO
postcode	10011	RO
postcode	1000	BG
postcode	104 31	GR
postcode	10431	GR
postcode	1011	CY
postcode	34000	TR
postcode	101000	RU
postcode	01001	UA
postcode	10000	HR
postcode	HR-10000	HR
postcode	1000	SI
postcode	SI-1000	SI
postcode	11000	RS
postcode	71000	BA
postcode	81000	ME
postcode	1000	MK
postcode	1001	AL
postcode	1050	DK
postcode	DK-1050	DK
postcode	111 22	SE
postcode	SE-111 22	SE
postcode	11122	SE
postcode	0150	NO
postcode	N-0150	NO
postcode	150	NO
postcode	00100	FI
postcode	FI-00100	FI
postcode	101	IS
postcode	100	FO
postcode	10111	EE
postcode	LV-1050	LV
postcode	1050	LV
postcode	LT-01001	LT
postcode	01001	LT
postcode	VLT 1117	MT
postcode	VLT1117	MT
postcode	AD500	AD
postcode	00120	VA
postcode	12345	US
postcode	12345-6789	US
postcode	123456789	US
postcode	K1A 0B1	CA
postcode	k1a0b1	CA
postcode	2000	AU
postcode	100-0001	JP
postcode	110001	IN
postcode	01310-100	BR
postcode		NL
postcode	onbekend	NL
postcode	99999	XX
postcode	1234AB	DE
postcode	10115	NL
postcode	０１２３４	DE
postcode	00000	DE
street	Kerkstraat 12	NL
street	Kerkstraat 12a	NL
street	Kerkstraat 12-A	NL
street	Kerkstraat 12 bis	NL
street	Kerkstr. 12-II	NL
street	Dorpsstr 1 hs	NL
street	Prins Hendrikkade 108-114	NL
street	Plein 1944 5	NL
street	2e Jan van der Heijdenstraat 35 III	NL
street	Tweede Oosterparkstraat 10	NL
street	Laan van Meerdervoort 100 k. 3	NL
street	p/a Kerkstraat 1	NL
street	Postbus 123	NL
street	Antwoordnummer 45	NL
street	's-Gravenweg 9	NL
street	Burg. de Vlugtlaan 3	NL
street	St. Jansstraat 4	NL
street	Ds. van der Horstweg 7	NL
street	Kerkstraat, 12	NL
street	12 Kerkstraat	NL
street	Kerkstraat	NL
street	Kerkstraat 12 rood	NL
street	Wetstraat 16 bus 4	BE
street	Rue de la Loi 16 bte 4	BE
street	Av. Louise 149/24	BE
street	Chaussée de Wavre 1015	BE
street	Hauptstr. 5	DE
street	Hauptstraße 5 a	DE
street	Hauptstrasse 5-7	DE
street	Am Markt 1	DE
street	Straße des 17. Juni 135	DE
street	Unter den Linden 77, Hinterhaus	DE
street	C 4, 12	DE
street	An der Alten Försterei 263	DE
street	Königsallee 92a	DE
street	Postfach 10 01 23	DE
street	Dr.-Karl-Renner-Ring 3	AT
street	Mariahilfer Straße 12/3/45	AT
street	Bahnhofstrasse 21	CH
street	Rue du Rhône 8	CH
street	10 Downing Street	GB
street	221B Baker St	GB
street	221b Baker Street	GB
street	Flat 3, 12 High St.	GB
street	Flat 2B 14 Queen's Rd	GB
street	Unit 5 Kings Ind. Est.	GB
street	Rose Cottage, Mill Lane	GB
street	1-3 Station Approach	GB
street	P.O. Box 99	GB
street	5 St James's Sq	GB
street	12 Sráid Uí Chonaill	IE
street	12 rue de la Paix	FR
street	12 bis, r. de la Paix	FR
street	12ter avenue du Général de Gaulle	FR
street	3 bd St-Michel	FR
street	BP 45	FR
street	1 pl. de l'Étoile	FR
street	Résidence Les Lilas, 4 allée des Roses	FR
street	Calle Mayor 5, 3º Izq.	ES
street	C/ Mayor, 5	ES
street	Avda. de la Constitución s/n	ES
street	Pº de Gracia 43 2º 1ª	ES
street	Carrer de Balmes 10	ES
street	Rua Augusta, 24 - 3.º Dto	PT
street	Av. da Liberdade 110	PT
street	Via Roma 10	IT
street	V.le Monza 12/A	IT
street	P.zza San Marco, 1	IT
street	Corso Vitt. Emanuele II n. 7	IT
street	ul. Marszałkowska 12 m. 5	PL
street	Marszałkowska 12/5	PL
street	al. Jerozolimskie 44	PL
street	os. Złotego Wieku 3	PL
street	Václavské nám. 1	CZ
street	Národní 123/45	CZ
street	č.p. 17	CZ
street	Hlavná 5	SK
street	Kossuth Lajos u. 12. II/3	HU
street	Váci út 1-3.	HU
street	Andrássy u. 60	HU
street	Str. Mihai Eminescu nr. 5, bl. A, ap. 12	RO
street	Bd. Unirii 10	RO
street	ул. Витоша 15	BG
street	бул. Левски 1	BG
street	ул. Ленина, д. 5, кв. 12	RU
street	пр. Мира 10 к. 2	RU
street	вул. Хрещатик, 22	UA
street	Οδός Ερμού 15	GR
street	Λεωφ. Κηφισίας 7	GR
street	Ilica 10	HR
street	Trg bana Jelačića 3	HR
street	Slovenska c. 56	SI
street	Knez Mihailova 6/2	RS
street	Atatürk Cad. No: 12 D: 3	TR
street	İstiklal Cd. 5/2	TR
street	Vesterbrogade 3, 2. tv	DK
street	Nørre Allé 14 st. th.	DK
street	Storgata 1 B	NO
street	Karl Johans gt. 22	NO
street	Drottninggatan 5 lgh 1102	SE
street	Storgatan 12 A 3 tr	SE
street	Mannerheimintie 12 B 34	FI
street	Hämeenkatu 5 as 7	FI
street	Laugavegur 3	IS
street	Pikk tn 12-5	EE
street	Brīvības iela 10-4	LV
street	Gedimino pr. 9	LT
street	12 Triq ir-Repubblika	MT
street	Rruga e Durrësit 4	AL
street	1600 Pennsylvania Ave NW	US
street	350 5th Ave Fl 21	US
street	12 N Main St Apt 4B	US
street	PO Box 1	US
street	100 Rue Sainte-Catherine O	CA
street	12/34 George St	AU
street	onbekend	NL
street	12	NL
street	0	NL
street	123 456	NL
street	c/o Müller, Hauptstr. 1	DE
street	A 12	NL
street	Kerkstraat 12 Kerkstraat 12	NL
website	example.com	\N
website	http://www.example.com	\N
website	https://example.com/	\N
website	HTTPS://WWW.Example.COM/Index.HTML	\N
website	www.example.nl/over-ons?utm_source=x&a=1#top	\N
website	example.co.uk	\N
website	http://shop.example.co.uk	\N
website	foo.bar.example.com.au	\N
website	bücher.de	\N
website	http://www.xn--bcher-kva.de	\N
website	straße.de	\N
website	例え.jp	\N
website	президент.рф	\N
website	παράδειγμα.ελ	\N
website	http://user:pw@example.com:8080/a	\N
website	https://example.com:443/	\N
website	http://example.com:80	\N
website	example.com.	\N
website	http:/example.com	\N
website	http//example.com	\N
website	htp://example.com	\N
website	www,example,com	\N
website	www.example	\N
website	localhost	\N
website	192.168.1.1	\N
website	http://[::1]/	\N
website	ftp://example.com	\N
website	mailto:jan@example.com	\N
website	jan@example.com	\N
website	facebook.com/acme	\N
website	https://www.facebook.com/Acme/	\N
website	https://nl.linkedin.com/company/acme	\N
website	linkedin.com/in/jan-jansen	\N
website	https://acme.github.io	\N
website	acme.blogspot.com	\N
website	https://twitter.com/acme	\N
website	@acme	\N
website	https://sites.google.com/site/acme	\N
website	acme.wordpress.com/blog	\N
website	http://www.gov.uk	\N
website	www.parliament.uk	\N
website	kawasaki.jp	\N
website	city.kawasaki.jp	\N
website	foo.kawasaki.jp	\N
website	www.ck	\N
website	foo.ck	\N
website	example.museum	\N
website	a.b.c.d.e.f.example.org	\N
website	-example.com	\N
website	exa mple.com	\N
website	exa_mple.com	\N
website	_dmarc.example.com	\N
website	http://example.com/a b	\N
website	http://example.com/ä	\N
website	https://example.com/%7Ejan/	\N
website	http://example.com/../a	\N
website	//example.com/x	\N
website	https://	\N
website	http://www.	\N
website	com	\N
website	co.uk	\N
website	.com	\N
website	example..com	\N
website	n/a	\N
website	geen	\N
website	-	\N
website	www.acme.nl, www.acme.be	\N
website	acme.nl / acme.be	\N
website	Website: acme.nl	\N
website	<https://acme.nl>	\N
website	(acme.nl)	\N
website	acme.nl;	\N
website	https://acme.nl/nl/	\N
website	https://www2.acme.nl	\N
website	m.acme.nl	\N
website	http://www.www.nl	\N
website	www.nl	\N
website	xn--p1ai	\N
website	acme.amsterdam	\N
website	acme.gent	\N
website	acme.eu	\N
website	acme.xyzzy	\N
website	１２３.nl	\N
website	acme。nl	\N
country	NL	\N
country	nl	\N
country	NLD	\N
country	528	\N
country	Nederland	\N
country	The Netherlands	\N
country	Netherlands	\N
country	Holland	\N
country	Pays-Bas	\N
country	Niederlande	\N
country	Países Bajos	\N
country	Paesi Bassi	\N
country	Нидерланды	\N
country	Ολλανδία	\N
country	DE	\N
country	D	\N
country	Deutschland	\N
country	Germany	\N
country	Allemagne	\N
country	Alemania	\N
country	Niemcy	\N
country	Německo	\N
country	Saksa	\N
country	Tyskland	\N
country	GB	\N
country	UK	\N
country	U.K.	\N
country	United Kingdom	\N
country	Great Britain	\N
country	England	\N
country	Scotland	\N
country	Wales	\N
country	Northern Ireland	\N
country	Groot-Brittannië	\N
country	FR	\N
country	France	\N
country	Frankreich	\N
country	Frankrijk	\N
country	Francia	\N
country	BE	\N
country	België	\N
country	Belgique	\N
country	Belgium	\N
country	Belgien	\N
country	AT	\N
country	Österreich	\N
country	Oostenrijk	\N
country	Austria	\N
country	CH	\N
country	Schweiz	\N
country	Suisse	\N
country	Svizzera	\N
country	Switzerland	\N
country	LU	\N
country	Luxembourg	\N
country	Lëtzebuerg	\N
country	IE	\N
country	Éire	\N
country	Republic of Ireland	\N
country	ES	\N
country	España	\N
country	Spain	\N
country	PT	\N
country	Portugal	\N
country	IT	\N
country	Italia	\N
country	PL	\N
country	Polska	\N
country	Poland	\N
country	CZ	\N
country	Czechia	\N
country	Česko	\N
country	Czech Republic	\N
country	Tsjechië	\N
country	SK	\N
country	Slovensko	\N
country	HU	\N
country	Magyarország	\N
country	RO	\N
country	România	\N
country	BG	\N
country	България	\N
country	GR	\N
country	EL	\N
country	Ελλάδα	\N
country	Greece	\N
country	CY	\N
country	TR	\N
country	Türkiye	\N
country	Turkey	\N
country	RU	\N
country	Россия	\N
country	Russian Federation	\N
country	UA	\N
country	Україна	\N
country	BY	\N
country	Беларусь	\N
country	HR	\N
country	Hrvatska	\N
country	SI	\N
country	Slovenija	\N
country	RS	\N
country	Србија	\N
country	Srbija	\N
country	BA	\N
country	Bosna i Hercegovina	\N
country	MK	\N
country	Северна Македонија	\N
country	Macedonia	\N
country	AL	\N
country	Shqipëria	\N
country	XK	\N
country	Kosovo	\N
country	DK	\N
country	Danmark	\N
country	SE	\N
country	Sverige	\N
country	NO	\N
country	Norge	\N
country	FI	\N
country	Suomi	\N
country	IS	\N
country	Ísland	\N
country	EE	\N
country	Eesti	\N
country	LV	\N
country	Latvija	\N
country	LT	\N
country	Lietuva	\N
country	MT	\N
country	Malta	\N
country	US	\N
country	USA	\N
country	U.S.A.	\N
country	United States of America	\N
country	Amerika	\N
country	Verenigde Staten	\N
country	Korea	\N
country	South Korea	\N
country	Congo	\N
country	DR Congo	\N
country	Côte d'Ivoire	\N
country	Ivory Coast	\N
country	China	\N
country	中国	\N
country	日本	\N
country	São Tomé	\N
country	Curaçao	\N
country	Sint Maarten	\N
country	Guernsey	\N
country	Jersey	\N
country	EU	\N
country	Europe	\N
country	XX	\N
country	ZZ	\N
country	AN	\N
country	YU	\N
country	SU	\N
country	DDR	\N
country	UN	\N
country	onbekend	\N
country	Amsterdam	\N
country	Nederlnad	\N
country	Nederland (NL)	\N
country	NL - Nederland	\N
country	+31	\N
code	NL004671850B01	NL
code	NL 0046.71.850.B01	NL
code	004671850B01	NL
code	NL000099998B57	NL
code	NL123456789B01	NL
code	DE136695976	DE
code	136695976	DE
code	DE 136 695 976	DE
code	DE123456789	DE
code	BE0403170701	BE
code	BE 0403.170.701	BE
code	0403.170.701	BE
code	403170701	BE
code	FR40303265045	FR
code	FR 40 303 265 045	FR
code	303265045	FR
code	55208131766522	FR
code	552081317	FR
code	GB980780684	GB
code	GB 980 7806 84	GB
code	XI123456789	GB
code	IE6388047V	IE
code	IE3628739L	IE
code	ATU13585627	AT
code	AT U13585627	AT
code	CHE-116.281.838 MWST	CH
code	CHE116281838	CH
code	CHE-116.281.838	CH
code	ESA28015865	ES
code	ES B58378431	ES
code	A28015865	ES
code	PT501964843	PT
code	501964843	PT
code	IT00743110157	IT
code	00743110157	IT
code	RSSMRA85T10A562S	IT
code	PL8567346215	PL
code	PL 526-000-12-46	PL
code	5260001246	PL
code	CZ25123891	CZ
code	25123891	CZ
code	SK2022749619	SK
code	HU12892312	HU
code	RO18547290	RO
code	BG175074752	BG
code	EL094259216	GR
code	GR094259216	GR
code	CY10259033P	CY
code	HR33392005961	HR
code	SI50223054	SI
code	DK13585628	DK
code	13585628	DK
code	SE123456789701	SE
code	556012-5790	SE
code	5560125790	SE
code	NO 974 760 673 MVA	NO
code	974760673	NO
code	FI20774740	FI
code	2077474-0	FI
code	EE100931558	EE
code	LV40003521600	LV
code	LT119511515	LT
code	MT11679112	MT
code	LU15027442	LU
code	12345678	NL
code	KvK 12345678	NL
code	1234567	NL
code	00000000	NL
code	01234567	GB
code	SC123456	GB
code	HRB 12345	DE
code	HRB 12345 B Amtsgericht Berlin	DE
code	FN 123456a	AT
code	EU372008134	NL
code	NL91ABNA0417164300	NL
code	NL91 ABNA 0417 1643 00	NL
code	nl91abna0417164300	NL
code	NL92ABNA0417164300	NL
code	IBAN: NL91ABNA0417164300	NL
code	DE89370400440532013000	DE
code	DE89 3704 0044 0532 0130 00	DE
code	GB29NWBK60161331926819	GB
code	FR1420041010050500013M02606	FR
code	BE68539007547034	BE
code	CH9300762011623852957	CH
code	AT611904300234573201	AT
code	ES9121000418450200051332	ES
code	IT60X0542811101000000123456	IT
code	PL61109010140000071219812874	PL
code	NO9386011117947	NO
code	SE4550000000058398257466	SE
code	DK5000400440116243	DK
code	FI2112345600000785	FI
code	MT84MALT011000012345MTLCAST001S	MT
code	IE29AIBK93115212345678	IE
code	PT50000201231234567890154	PT
code	LT121000011101001000	LT
code	417164300	NL
code	ABNANL2A	NL
code	ABNANL2AXXX	NL
code	abna nl 2a	NL
code	DEUTDEFF500	DE
code	DEUTDEFF50	DE
code	BNPAFRPP	FR
code	ABNAZZ2A	NL
code	COBADEFFXXX	DE
code	7245003KYNRX4GR8HL93	NL
code	724500A93Z8V1MJK5349	NL
code	529900T8BM49AURSDO55	DE
code	5299 00T8 BM49 AURS DO55	DE
code	529900T8BM49AURSDO56	DE
code	213800WSGIIZCXF1P572	GB
code	HWUPKR0MPOU8FGXBT394	US
code	lei 7LTWFZYICNSX8D621K86	DE
code	123.456.782	NL
code	n/a	NL
code	-	NL
code	NL	NL
code	00	XX
date	1980-02-03	\N
date	03-02-1980	\N
date	3-2-1980	\N
date	03/02/1980	\N
date	13/02/1980	\N
date	02/13/1980	\N
date	3.2.1980	\N
date	03.02.80	\N
date	3 2 80	\N
date	19800203	\N
date	03021980	\N
date	030280	\N
date	800203	\N
date	3 februari 1980	\N
date	3 feb. 1980	\N
date	3 Feb 1980	\N
date	Feb 3, 1980	\N
date	February 3rd 1980	\N
date	3. Februar 1980	\N
date	3. Feber 1980	\N
date	März 5 1975	\N
date	5. März 1975	\N
date	5 maart '75	\N
date	3 février 1980	\N
date	1er mars 1980	\N
date	3 août 1980	\N
date	3 de febrero de 1980	\N
date	3 de março de 1980	\N
date	3 febbraio 1980	\N
date	3 lutego 1980	\N
date	3 února 1980	\N
date	3. únor 1980	\N
date	1980. február 3.	\N
date	3 februarie 1980	\N
date	3 февраля 1980	\N
date	3 лютого 1980	\N
date	3 февруари 1980	\N
date	3 Φεβρουαρίου 1980	\N
date	3 Şubat 1980	\N
date	3. helmikuuta 1980	\N
date	3. veebruar 1980	\N
date	1980. gada 3. februāris	\N
date	1980 m. vasario 3 d.	\N
date	3. febrúar 1980	\N
date	3 veljače 1980	\N
date	3 februar 1980	\N
date	1980-02-30	\N
date	1980-13-01	\N
date	29-02-1980	\N
date	29-02-1981	\N
date	31-04-1990	\N
date	00-00-0000	\N
date	0000-00-00	\N
date	01-01-1900	\N
date	1900-01-01	\N
date	01-01-1970	\N
date	1970-01-01	\N
date	11-11-1111	\N
date	1880-05-05	\N
date	2099-01-01	\N
date	01-01-2035	\N
date	31-12-1899	\N
date	1980	\N
date	02-1980	\N
date	feb 1980	\N
date	1980-02	\N
date	1980/02/03	\N
date	1980.02.03	\N
date	1980-02-03 00:00:00	\N
date	1980-02-03T00:00:00Z	\N
date	03-02-1980 12:30	\N
date	Sunday 3 February 1980	\N
date	geb. 3-2-1980	\N
date	* 03.02.1980	\N
date	29254	\N
date	315532800	\N
date	3-2-80	\N
date	3-2-1	\N
date	3-2-001980	\N
date	12-11-10	\N
date	10.11.12	\N
date	31.12.99	\N
date	01/02/03	\N
date	1/1/1	\N
date	onbekend	\N
date	n/a	\N
date	-	\N
date	３-２-１９８０	\N
date	03–02–1980	\N
date	03-FEB-1980	\N
date	3II1980	\N
date	3 II 1980	\N
date	3-II-1980	\N
date	19800230	\N
date	3-2-19800	\N
date	1980-2-3	\N
date	80-02-03	\N
gender	M	\N
gender	m	\N
gender	F	\N
gender	f	\N
gender	V	\N
gender	v	\N
gender	X	\N
gender	x	\N
gender	W	\N
gender	w	\N
gender	H	\N
gender	h	\N
gender	D	\N
gender	d	\N
gender	K	\N
gender	k	\N
gender	O	\N
gender	N	\N
gender	man	\N
gender	Man.	\N
gender	vrouw	\N
gender	male	\N
gender	female	\N
gender	FEMALE	\N
gender	Männlich	\N
gender	weiblich	\N
gender	divers	\N
gender	homme	\N
gender	femme	\N
gender	Mr	\N
gender	Mrs	\N
gender	Ms	\N
gender	Miss	\N
gender	dhr.	\N
gender	mevr.	\N
gender	de heer	\N
gender	mevrouw	\N
gender	Herr	\N
gender	Frau	\N
gender	M.	\N
gender	Mme	\N
gender	Mlle	\N
gender	Monsieur	\N
gender	Madame	\N
gender	Sr.	\N
gender	Sra.	\N
gender	hombre	\N
gender	mujer	\N
gender	Senhor	\N
gender	Senhora	\N
gender	uomo	\N
gender	donna	\N
gender	Sig.	\N
gender	Sig.ra	\N
gender	Pan	\N
gender	Pani	\N
gender	mężczyzna	\N
gender	kobieta	\N
gender	muž	\N
gender	žena	\N
gender	férfi	\N
gender	nő	\N
gender	bărbat	\N
gender	femeie	\N
gender	мужской	\N
gender	женский	\N
gender	муж	\N
gender	жен	\N
gender	чоловік	\N
gender	жінка	\N
gender	мъж	\N
gender	жена	\N
gender	άνδρας	\N
gender	γυναίκα	\N
gender	erkek	\N
gender	kadın	\N
gender	mies	\N
gender	nainen	\N
gender	mann	\N
gender	kvinne	\N
gender	kvinde	\N
gender	kvinna	\N
gender	mees	\N
gender	naine	\N
gender	vīrietis	\N
gender	sieviete	\N
gender	vyras	\N
gender	moteris	\N
gender	karl	\N
gender	kona	\N
gender	muško	\N
gender	žensko	\N
gender	moški	\N
gender	ženska	\N
gender	non-binary	\N
gender	other	\N
gender	anders	\N
gender	onbekend	\N
gender	unknown	\N
gender	0	\N
gender	1	\N
gender	2	\N
gender	9	\N
gender	U	\N
gender	-	\N
gender	?	\N
placeholder	n/a	\N
placeholder	N.A.	\N
placeholder	na	\N
placeholder	-	\N
placeholder	--	\N
placeholder	---	\N
placeholder	.	\N
placeholder	...	\N
placeholder	?	\N
placeholder	???	\N
placeholder	x	\N
placeholder	xx	\N
placeholder	xxx	\N
placeholder	XXXX	\N
placeholder	test	\N
placeholder	Test Test	\N
placeholder	testtest	\N
placeholder	test123	\N
placeholder	tester	\N
placeholder	TEST BEDRIJF	\N
placeholder	asdf	\N
placeholder	asdfasdf	\N
placeholder	qwerty	\N
placeholder	qwertz	\N
placeholder	azerty	\N
placeholder	abc	\N
placeholder	abcdef	\N
placeholder	aaa	\N
placeholder	aaaa	\N
placeholder	bbb	\N
placeholder	0	\N
placeholder	00	\N
placeholder	000	\N
placeholder	0000000000	\N
placeholder	9999999999	\N
placeholder	1111111111	\N
placeholder	1234567890	\N
placeholder	123456	\N
placeholder	987654321	\N
placeholder	0612345678	\N
placeholder	onbekend	\N
placeholder	Onbekende	\N
placeholder	unknown	\N
placeholder	unbekannt	\N
placeholder	inconnu	\N
placeholder	desconocido	\N
placeholder	sconosciuto	\N
placeholder	nieznany	\N
placeholder	neznámý	\N
placeholder	неизвестно	\N
placeholder	άγνωστο	\N
placeholder	geen	\N
placeholder	none	\N
placeholder	null	\N
placeholder	NULL	\N
placeholder	nil	\N
placeholder	nihil	\N
placeholder	nvt	\N
placeholder	n.v.t.	\N
placeholder	niet bekend	\N
placeholder	not available	\N
placeholder	not provided	\N
placeholder	to be determined	\N
placeholder	TBD	\N
placeholder	tba	\N
placeholder	k.A.	\N
placeholder	keine Angabe	\N
placeholder	keine	\N
placeholder	s/o	\N
placeholder	sin datos	\N
placeholder	aucun	\N
placeholder	nessuno	\N
placeholder	brak	\N
placeholder	Jan Jansen	\N
placeholder	John Doe	\N
placeholder	Jane Doe	\N
placeholder	Max Mustermann	\N
placeholder	Erika Mustermann	\N
placeholder	Jean Dupont	\N
placeholder	Mario Rossi	\N
placeholder	Juan Pérez	\N
placeholder	foo	\N
placeholder	foo bar	\N
placeholder	lorem ipsum	\N
placeholder	dummy	\N
placeholder	sample	\N
placeholder	example	\N
placeholder	Mickey Mouse	\N
placeholder	Donald Duck	\N
placeholder	do not use	\N
placeholder	NIET GEBRUIKEN	\N
placeholder	duplicate	\N
placeholder	dubbel	\N
placeholder	verwijderd	\N
placeholder	deleted	\N
placeholder	zzz	\N
placeholder	z_old	\N
placeholder	klant	\N
placeholder	Customer	\N
placeholder	noname	\N
placeholder	no name	\N
placeholder	no-name	\N
placeholder	anonymous	\N
placeholder	Anoniem	\N
placeholder	test@test.nl	\N
placeholder	noemail@noemail.com	\N
placeholder	geen@email.nl	\N
placeholder	x@x.nl	\N
placeholder	a@b.c	\N
placeholder	01-01-1900	\N
placeholder	Amsterdam	\N
placeholder	Test-Achats	\N
placeholder	Testa	\N
placeholder	Nada	\N
placeholder	Nil Sakar	\N
placeholder	Xander	\N
placeholder	An	\N
placeholder	Li	\N
placeholder	X-Ray BV	\N
placeholder	#N/A	\N
placeholder	#REF!	\N
placeholder	undefined	\N
placeholder	NaN	\N
placeholder	[object Object]	\N
placeholder	{{name}}	\N
placeholder	%s	\N
placeholder	<leeg>	\N
placeholder	(leeg)	\N
placeholder	TODO	\N
text	ﬁnance oﬃce	\N
text	ＡＢＣ　ｄｅｆ	\N
text	① Nr. ½	\N
text	zero​width	\N
text	soft­hyphen	\N
text	non breaking	\N
text	em—dash – en	\N
text	“quoted” ‘text’	\N
text	naïve café	\N
text	Ærøskøbing	\N
text	STRASSE Straße ẞ	\N
text	Œuvre cœur	\N
text	ĳsland ĲMUIDEN	\N
text	Łódź	\N
text	Đakovo	\N
text	Þingvellir	\N
text	Ħal Għaxaq	\N
text	ŉ	\N
text	K (Kelvin)	\N
text	Å Å Å	\N
text	İıIi	\N
text	ﬀ ﬆ	\N
text	ǅ Ǉ	\N
text	á á	\N
text	ö ö	\N
text	emoji 😀 text	\N
text	👨‍👩‍👧	\N
text	‮rtl‬	\N
text	tab\there	\N
text	line\nbreak	\N
text	cr\r\nlf	\N
text	\\ backslash	\N
text	's-Hertogenbosch	\N
text	O’Neill's	\N
text	rock'n'roll	\N
text	A.B.C.	\N
text	a-b_c/d	\N
text	50% off!	\N
text	€ 100	\N
text	№ 5	\N
text	™ ® ©	\N
text	x²	\N
text	日本語 テスト	\N
text	한국어	\N
text	ไทย	\N
text	हिन्दी	\N
text	العربية	\N
text	עברית	\N
text	ქართული	\N
text	Հայերեն	\N
text	аеорсух (Cyrillic)	\N
text	αβγδ ΑΒΓΔ ς	\N
text	㎏	\N
text	ｶﾀｶﾅ	\N
text	Ǆ	\N
text	ſ long s	\N
text	Ѐ ѐ Ё	\N
text	Ґ ґ Є	\N
text	a b c d e f g h i j k l m n o p q r s t u v w x y z	\N
text	1 2 3 4 5 6 7 8 9 0	\N
text	lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang 	\N
text	ÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödéÜnïcödé	\N
\.

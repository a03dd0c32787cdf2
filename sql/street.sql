CREATE EXTENSION hygiene;
-- street, number, addition
SELECT region, value, p.*
FROM (VALUES ('NL', 'Hoofdstraat 12a'), ('NL', '1e Helmersstraat 104-2'), ('NL', 'Plein 1944 5'), ('NL', 'Keizersgracht 12 hs'), ('NL', 'Hoofdstraat12'),
	('NL', '''s-Gravenweg 10'), ('NL', 'Postbus 123'), ('NL', 'Hoofdstraat 12, 1234 AB Amsterdam'), ('NL', '12-A'),
	('BE', 'Kerkstraat 12 bus 3'), ('BE', 'Rue de la Loi 16 bte 3'), ('BE', '16, rue de la Loi'), ('BE', 'Rue du 8 Mai 1945 12'),
	('DE', 'Straße des 17. Juni 135'), ('DE', 'Hauptstr.12-14'), ('DE', 'Musterweg 3a, 2. OG'), ('DE', 'Postfach 12 34 56'),
	('FR', '12 bis rue Victor Hugo'), ('FR', '12, bd Voltaire'), ('FR', 'rue Victor Hugo 12'),
	('GB', 'Flat 2, 10 High Street'), ('GB', '10A High St, London'), ('GB', 'The Old Rectory, Church Lane'), ('GB', 'P.O. Box 123'),
	('US', '123 W 45th St Apt 4B'), ('US', '1234 Highway 12'), ('US', '37-06 73rd Street, Suite 100'),
	('PL', 'ul. 3 Maja 12/4'), ('PL', 'al. Jana Pawła II 12 m. 4'), ('ES', 'C/ Mayor, 3, 2º B'), ('ES', 'Calle Mayor s/n'), ('IT', 'Via 4 Novembre, 12/A'),
	('AT', 'Mariahilfer Straße 12/3/4'), ('CZ', 'Václavské náměstí 123/45'), ('SE', 'Kungsgatan 12 lgh 1101'), ('AU', '5/12 High St'),
	(NULL, 'Broadway 12'), (NULL, '12 Broadway')) AS t(region, value), hygiene.parse_street(value, region) p;
SELECT * FROM hygiene.parse_street(NULL, 'NL');
SELECT * FROM hygiene.parse_street(' , ', 'NL');
SELECT * FROM hygiene.parse_street('Hoofdstraat 1', 'Holland');
-- comparable forms
SELECT region, value, hygiene.street_key(value, region)
FROM (VALUES ('NL', 'Hoofdstr. 12'), ('NL', 'HOOFDSTRAAT 12'), ('NL', 'Hoofdstraat'), ('NL', 'Pr. Hendrikkade 3'), ('NL', 'Pr. Beatrixlaan 3'), ('NL', 'St. Jansplein 2a'),
	('NL', 'N.Z. Voorburgwal 3'), ('NL', 'Eerste Helmersstr. 104-2'), ('NL', 'Postbus 123'), ('BE', 'Av. Louise 5'), ('BE', 'Kerkstr. 5 bus 2'),
	('DE', 'Müllerstr. 5a'), ('DE', 'Muellerstraße 5 A'), ('CH', 'Ch. de la Gare 3'), ('CH', 'Bahnhofstr. 3'),
	('FR', '12, bd St-Michel'), ('FR', '12 bis r. de la République'), ('GB', '12 High St'), ('GB', 'High Street 12'), ('GB', '3 St. John''s Rd'), ('GB', 'P.O.Box 12'),
	('US', '123 W 45th St #4b'), ('PL', 'ul. Marszałkowska 12 m. 4'), ('ES', 'C/ Mayor nº 3'), ('IT', 'P.zza Garibaldi 3'),
	(NULL, 'Hoofdstr. 12'), (NULL, '12 High St')) AS t(region, value);
SELECT hygiene.street_key(NULL, 'NL'), hygiene.street_key('', 'NL'), hygiene.street_key('...', NULL);
-- the key of the street alone
SELECT hygiene.street_key(p.street, 'NL') FROM hygiene.parse_street('Burg. de Vlugtln 12-3', 'NL') p;
-- a postcode in the line, years of the war, initials with and without dots
SELECT v, (hygiene.parse_street(v, 'NL'))::text, hygiene.street_key(v, 'NL') FROM unnest(ARRAY['Dorpsstraat 12 1234 AB', 'Dorpsstraat 12a 1234AB Amsterdam', 'Dorpsstraat 12 a 1234 AB', 'Dorpsstraat 1234 AB',
    'Plein ''40-''45 3', 'P.C. Hooftstraat 12', 'PC Hooftstraat 12', 'J. F. Kennedylaan 3', 'A. v. d. Berglaan 3']) v;

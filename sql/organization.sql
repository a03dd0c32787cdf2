-- Organisation names: display form, comparable core, legal form.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
SELECT n AS name, hygiene.organization_core(n) AS core, hygiene.legal_form(n) AS form, hygiene.normalize_organization(n) AS display
FROM unnest(ARRAY[
	'Jansen & Zonen b.v.', 'jansen + zonen BV', 'Jansen en Zn', 'NV Nederlandse Gasunie', 'Stichting Het Goede Doel',
	'Coöperatie Boer U.A.', 'Bakkerij Jansen (in liquidatie) B.V.', 'A.S. Watson', 'Solvay NV/SA', 'Peeters BVBA',
	'Müller & Söhne GmbH & Co. KG', 'Müller UG (haftungsbeschränkt)', 'Volkswagen Aktiengesellschaft', 'Müller e.K.', 'Firma Müller',
	'SARL Dupont', 'Dupont et Fils S.A.R.L.', 'SAS Dupont & Associés', 'SCI Les Lilas', 'Amazon EU S.à r.l.',
	'The Acme Company Ltd', 'Marks &amp; Spencer PLC', 'Acme (UK) Limited', 'Acme , inc', 'Acme L.L.C.', 'I.B.M. Corp', 'Hotel & Spa', 'Rossi S.p.A.',
	'Acme S. de R.L. de C.V.', 'AB Volvo', 'Hansen A/S', 'Virtanen Oy', 'Nagy Kft.', 'Kowalski sp. z o. o.', 'Novák s. r. o.', 'Horvat d. o. o.',
	'ООО "Ромашка"', 'UAB "Statyba"', 'Kask OÜ', 'トヨタ自動車株式会社', '', '-']) AS n;
-- casing is changed where every word can be cased by rule, and not else
SELECT n AS name, hygiene.normalize_organization(n) AS display
FROM unnest(ARRAY['BAKKERIJ VAN DEN BERG BV', 'IBM NEDERLAND BV', 'IKEA', 'adidas', 'bol.com bv', 'transport van den berg', 'jan smit bouw',
	'eBay Marketplaces GmbH', 'SOCIÉTÉ GÉNÉRALE SA', 'McDONALD''S RESTAURANTS']) AS n;
-- too long for a name: no display form, and no error
SELECT hygiene.normalize_organization(repeat('x', 5000)) IS NULL AS refused, length(hygiene.organization_core(repeat('x ', 1000000))) < 5000 AS bounded;
SELECT hygiene.organization_core(NULL), hygiene.legal_form(NULL), hygiene.normalize_organization(NULL);
SELECT proname, provolatile, proparallel, proisstrict FROM pg_proc
WHERE pronamespace = 'hygiene'::regnamespace AND proname IN ('organization_core', 'legal_form', 'normalize_organization') ORDER BY 1;
-- Belgium's two languages
SELECT v, hygiene.legal_form(v), hygiene.organization_core(v) FROM unnest(ARRAY['NV Bekaert SA', 'S.A. Bekaert N.V.', 'BV Test SRL', 'ASBL Huis VZW', 'NV SA']) v;

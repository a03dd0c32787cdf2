-- What a guard would have refused, and unique indexes on normal forms.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
CREATE TABLE contact (id int PRIMARY KEY, full_name text, mail text, tel text, birth_date date, created timestamptz, nr text, gone boolean NOT NULL DEFAULT false);
INSERT INTO contact VALUES
(1, 'Mirjam de Boer', 'm@x.nl', '06-12345678', '1980-02-03', '2026-01-05', NULL, false),
(2, 'Miriam de Boer', 'M@X.nl', NULL, '1980-02-03', '2026-01-04', NULL, false),
(3, 'Karel Kok', 'k@x.nl', '06-12345679', '1999-01-09', '2026-01-03', NULL, false),
(4, 'Sietske Postma', 'K@x.nl', '0612345678', '1944-12-12', '2026-01-06', NULL, false),
(5, 'Mirjam de Boer', 'm@x.nl', NULL, '1980-02-03', NULL, NULL, false),
(6, 'Mirjam de Boer', '', NULL, '1980-02-03', '2026-01-07', 'A 1', true),
(7, 'Piet Puk', '', 'geen', '1950-01-01', '2026-01-08', 'a1', false),
(8, 'Jan Jansen', NULL, '', '1960-01-01', '2026-01-08', 'n.v.t.', false),
(9, 'Anna Aal', NULL, '', '1970-01-01', '2026-01-08', 'N.V.T.', false);
SELECT hygiene.preview_duplicate_guard('contact');
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "full_name", "email": "mail", "phone": "tel", "birth_date": "birth_date", "created_at": "created", "deleted": "gone", "external_id": "nr"}', 'NL');
SELECT hygiene.preview_duplicate_guard('contact');
SELECT hygiene.create_index('contact');
SELECT hygiene.preview_duplicate_guard('contact', 2);
SELECT hygiene.preview_duplicate_guard('contact', exact => '{city}');
SELECT hygiene.preview_duplicate_guard('contact', max_rows => 0);
-- by the time they were made; the one of no time is the oldest
SELECT * FROM hygiene.preview_duplicate_guard('contact');
SELECT * FROM hygiene.preview_duplicate_guard('contact', NULL, '{email,phone}');
SELECT * FROM hygiene.preview_duplicate_guard('contact', max_rows => 5);
SELECT hygiene.dismiss_duplicate('contact', '1', '2');
SELECT * FROM hygiene.preview_duplicate_guard('contact', 0.9);
SELECT hygiene.dismiss_duplicate('contact', '1', '5');
SELECT * FROM hygiene.preview_duplicate_guard('contact', 0.9);
-- it is what the guard does: the same rows saved in that order
CREATE TABLE again (LIKE contact INCLUDING ALL);
SELECT count(*) FROM hygiene.register('again', 'person', '{"full_name": "full_name", "email": "mail", "phone": "tel", "birth_date": "birth_date", "deleted": "gone"}', 'NL');
SELECT hygiene.create_index('again') IS NOT NULL;
SELECT hygiene.add_duplicate_guard('again', 'block', exact => '{email,phone}');
DO $$
DECLARE r contact;
BEGIN
    FOR r IN SELECT * FROM contact ORDER BY created NULLS FIRST, id LOOP
        BEGIN
            INSERT INTO again VALUES (r.*);
        EXCEPTION WHEN unique_violation THEN
            RAISE WARNING 'refused: %', r.id;
        END;
    END LOOP;
END $$;
SELECT hygiene.withdraw_decision('contact', '1', '2'), hygiene.withdraw_decision('contact', '1', '5');
SELECT key FROM hygiene.preview_duplicate_guard('contact', exact => '{email,phone}') ORDER BY key;
-- without a time by a key that counts, or where rows lie
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "full_name", "email": "mail", "phone": "tel", "birth_date": "birth_date"}', 'NL');
SELECT hygiene.create_index('contact');
SELECT key, duplicate_key FROM hygiene.preview_duplicate_guard('contact');
CREATE TABLE lead (region text, id uuid, name text, mail text, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE lead_n PARTITION OF lead FOR VALUES IN ('n');
CREATE TABLE lead_s PARTITION OF lead FOR VALUES IN ('s');
SELECT count(*) FROM hygiene.register('lead', 'person', '{"full_name": "name", "email": "mail"}', 'NL');
SELECT hygiene.create_index('lead');
INSERT INTO lead SELECT r, ('00000000-0000-0000-0000-00000000000' || i)::uuid, 'Willem Oosterhuis', 'w@x.nl' FROM (VALUES ('s', 1), ('n', 2), ('n', 3)) v(r, i);
SELECT key, duplicate_key, reason FROM hygiene.preview_duplicate_guard('lead', exact => '{email}');

-- unique keys: what stands in the way, the statement, the error, upserts
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "full_name", "email": "mail", "phone": "tel", "birth_date": "birth_date", "deleted": "gone", "external_id": "nr"}', 'NL');
SET client_min_messages = notice;
SELECT hygiene.unique_key_ddl('contact', 'email') AS ddl \gset
\echo :ddl
SELECT * FROM hygiene.unique_key_violations('contact', 'email');
SELECT hygiene.unique_key_ddl('contact', 'email') \gexec
DROP INDEX contact_email_unique;
DELETE FROM contact WHERE id IN (2, 4, 5);
SELECT hygiene.unique_key_ddl('contact', 'email') \gexec
SELECT hygiene.unique_key_ddl('contact', 'phone') \gexec
SELECT hygiene.unique_key_ddl('contact', 'external_id') \gexec
\d contact
INSERT INTO contact VALUES (10, 'Anybody', ' M@x.NL ');
INSERT INTO contact VALUES (10, 'Anybody', NULL, '+31 6 12345678');
INSERT INTO contact (id, full_name, nr) VALUES (10, 'Anybody', 'A1');
INSERT INTO contact (id, full_name, mail, gone) VALUES (10, 'Anybody', 'm@x.nl', true);
INSERT INTO contact (id, full_name, mail) VALUES (11, 'Mirjam A. de Boer', 'M@x.nl')
ON CONFLICT (hygiene.email_key(mail)) WHERE gone IS NOT TRUE DO UPDATE SET full_name = excluded.full_name;
INSERT INTO contact (id, full_name, mail) VALUES (12, 'Mirjam', 'M@x.nl') ON CONFLICT DO NOTHING;
SELECT id, full_name FROM contact WHERE mail ILIKE 'm@x.nl';
-- what cannot be one
SELECT hygiene.unique_key_ddl('contact', 'birth_date');
SELECT hygiene.unique_key_ddl('contact', 'national_id');
SELECT hygiene.unique_key_ddl('lead', 'email');
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "full_name", "email": ["mail", "nr"]}', 'NL');
SELECT hygiene.unique_key_ddl('contact', 'email');
CREATE TABLE company (id int PRIMARY KEY, name text, site text, land text, vat varchar(20), kvk char(8));
SELECT count(*) FROM hygiene.register('company', 'organization', '{"name": "name", "website": "site", "country": "land", "tax_number": "vat", "registration_number": "kvk"}', 'NL');
SELECT hygiene.unique_key_ddl('company', r) FROM unnest(ARRAY['website', 'tax_number', 'registration_number']) r \gexec
INSERT INTO company VALUES (1, 'A', 'https://www.example.nl/x', 'Nederland', 'NL 8205.63.945.B01', '12345678');
INSERT INTO company VALUES (2, 'B', 'example.nl', NULL, NULL, NULL);
INSERT INTO company VALUES (2, 'B', NULL, NULL, NULL, '12345678');

-- a guarded table gets its new index before the old one goes
SELECT count(*) FROM hygiene.register('company', 'organization', '{"name": "name", "website": "site"}', 'NL');
SELECT hygiene.create_index('company');
SELECT hygiene.add_duplicate_guard('company', 'block');
SELECT count(*) FROM hygiene.register('company', 'organization', '{"name": "name", "website": "site", "country": "land"}', 'NL');
SELECT state, advice FROM hygiene.status() WHERE object LIKE 'index%company%';
SELECT format('%s', hygiene.index_ddl('company')) \gexec
INSERT INTO company VALUES (3, 'Bakkerij Smit B.V.', 'smit-brood.nl', 'NL', NULL, NULL);
DROP INDEX company_hygiene_identity;
SELECT state, advice FROM hygiene.status() WHERE object LIKE 'index%company%';
REINDEX INDEX CONCURRENTLY company_hygiene_identity1;
INSERT INTO company VALUES (4, 'Bakkerij Smit', 'smit-brood.nl', 'NL', NULL, NULL);

-- Tables for the drivers: a guard by similarity and e-mail, one of one column, one on records spread over tables.
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE TABLE contact (id serial PRIMARY KEY, name text, born date, email text);
CREATE TABLE subscriber (id serial PRIMARY KEY, email text);
CREATE TABLE party (id serial PRIMARY KEY, name text);
CREATE TABLE contact_mechanism (id serial PRIMARY KEY, party int REFERENCES party, type text, value text);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "birth_date": "born", "email": "email"}', 'NL');
SELECT count(*) FROM hygiene.register('subscriber', 'person', '{"email": "email"}', 'NL');
SELECT count(*) FROM hygiene.register('party', 'person', '{"full_name": "name", "email": {"table": "contact_mechanism", "column": "value", "key": "party", "where": "type = ''email''"}}', 'NL');
SELECT hygiene.create_index('contact'), hygiene.create_index('subscriber'), hygiene.create_index('party');
SELECT hygiene.add_duplicate_guard('contact', 'block', exact => '{email}'), hygiene.add_duplicate_guard('subscriber', 'block', NULL, exact => '{email}'),
       hygiene.add_duplicate_guard('party', 'block', exact => '{email}');
INSERT INTO contact (name, born, email) VALUES ('Mirjam de Boer', '1980-02-03', 'mirjam@brink.nl');
INSERT INTO subscriber (email) VALUES ('mirjam@brink.nl');
INSERT INTO party (name) VALUES ('Mirjam de Boer'), ('M. de Boer');
INSERT INTO contact_mechanism (party, type, value) VALUES (1, 'email', 'mirjam@brink.nl');

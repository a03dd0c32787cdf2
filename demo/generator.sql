-- A generator of CRM tables with known truth: contacts and companies of five countries, duplicates by errors that happen in CRMs, and
-- look-alikes that are no duplicates.
--
--   psql> \i demo/generator.sql
--   psql> SELECT * FROM crm_generator.make('crm', 100000);
--
-- makes schema crm with contact, company and, apart, contact_truth and company_truth: rows with the same entity_id are the same
-- person or company.  Not part of the extension; demonstration, tests and benchmarks load it.  Plain SQL and PL/pgSQL, PostgreSQL 13+, a UTF8 database.
--
-- How it works.  Everything about a row follows from its number and the seed through hashint8extended(); nothing is random and
-- nothing is remembered, so chunks of rows are made one after the other in constant memory, the same seed gives the same rows, and
-- duplicates lie far apart:
--
--   row number -> (entity, copy)         a permutation of the rows; the first E rows of it are the entities' first records
--   entity     -> (household, place)     blocks of 16 entities hold households of 1 to 5 in one of eight patterns
--   household  -> country, address, landline, family name; twins, namesakes
--   entity     -> sex, given name, birth date, mailbox, mobile; or a company: its address, switchboard, info@
--   row        -> the way it is written: notation of phones and countries, source, user, time
--   row, copy > 0 -> one to four errors  (crm_generator.damage_contact); copy 0 gets one in 3 of 100 rows
--
-- Numbers of shares are in the comments where they are drawn.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS crm_generator CASCADE;
RESET client_min_messages;
CREATE SCHEMA crm_generator;
COMMENT ON SCHEMA crm_generator IS 'Generator of CRM tables with known duplicates (demonstration and tests)';

CREATE TABLE crm_generator.word_list (language text, list text, words text, PRIMARY KEY (language, list));

\ir data/given_names.sql
\ir data/family_names.sql
\ir data/places.sql
\ir data/business.sql
\ir generator/tables.sql
\ir generator/text.sql
\ir generator/contact.sql
\ir generator/company.sql
\ir generator/make.sql

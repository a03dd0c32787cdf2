-- Retention policies: making, approving and removing them, and the calendar they count by.
CREATE EXTENSION hygiene;
SET timezone = 'Europe/Amsterdam';
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    d text; h text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif('detail: ' || d, 'detail: '), nullif('hint: ' || h, 'hint: '));
END $$;
CREATE SCHEMA crm;
SET search_path = crm, public;
CREATE TABLE contact (id int PRIMARY KEY, name text NOT NULL, email text, last_on date, last_at timestamptz, left_at timestamp, born date, zip varchar(8), flagged boolean,
                      upper_name text GENERATED ALWAYS AS (upper(name)) STORED);
CREATE TABLE activity (contact_id int REFERENCES contact, at timestamptz, kind text);
CREATE TABLE other (id int PRIMARY KEY, at timestamptz);
CREATE FUNCTION is_open(text) RETURNS boolean LANGUAGE sql AS 'SELECT $1 = ''open''';

-- the calendar: a leap day, the end of a month, summer time, what is unknown and what never comes
SELECT given, hygiene.retention_end(given::timestamptz, period, count_from, 'Europe/Amsterdam') AS result, period, count_from
FROM (VALUES ('2020-02-29 12:00', interval '1 year', 'event'), ('2020-02-29 12:00', '4 years', 'event'), ('2021-01-31 12:00', '1 month', 'event'), ('2021-01-28 12:00', '1 month 3 days 1 hour', 'event'), ('2021-01-30 12:00', '1 month 3 days 1 hour', 'event'),
             ('2021-03-31 23:30', '1 month', 'month end'), ('2020-02-29', '1 month', 'month end'), ('2021-12-31 23:59', '7 years', 'year end'), ('2022-01-01', '7 years', 'year end'),
             ('2015-06-30', '7 years', 'year end'), ('2021-02-28 02:30', '1 month', 'event'), ('2021-03-28 01:30', '1 day', 'event'), ('2021-03-28 01:30', '24 hours', 'event'),
             ('infinity', '1 year', 'year end'), ('-infinity', '1 year', 'event'), (NULL, '1 year', 'event'), ('290000-01-01', '1000 years', 'year end'),
             ('4000-01-01 BC', '1 year', 'event'), ('0001-01-01 00:00+00', '0', 'event'), ('2021-05-05', '0', 'month end')) AS x(given, period, count_from);
-- the last moment of a year belongs to it where the policy lives, whatever the session's time zone
SET timezone = 'UTC';
SELECT hygiene.retention_end('2021-12-31 23:30+01', '7 years', 'year end', 'Europe/Amsterdam') AS amsterdam, hygiene.retention_end('2021-12-31 23:30+01', '7 years', 'year end', 'Asia/Tokyo') AS tokyo;
-- never earlier for a later start, never before the start
SELECT count(*) AS broken FROM generate_series('2019-12-25'::timestamptz, '2024-03-05', '7 hours') s, unnest('{0,1 day,1 month,1 year,13 months}'::interval[]) p,
    unnest('{event,month end,year end}'::text[]) c, unnest('{UTC,Europe/Amsterdam,America/New_York,Pacific/Kiritimati}'::text[]) z
WHERE hygiene.retention_end(s, p, c, z) < s - interval '1 hour' OR hygiene.retention_end(s, p, c, z) > hygiene.retention_end(s + interval '7 hours', p, c, z) + interval '1 hour';

-- a draft, its versions, approval
SELECT hygiene.add_retention_policy('contact', 'inactive', 'delete', 'last_on', '2 years', 'customer care', 'legitimate interest');
SELECT try($$SELECT hygiene.approve_retention_policy('nothing')$$);
SELECT hygiene.approve_retention_policy('inactive');
SELECT try($$SELECT hygiene.approve_retention_policy('inactive')$$);
SELECT hygiene.add_retention_policy('contact', 'inactive', 'delete', '(SELECT max(a.at) FROM activity a WHERE a.contact_id = contact.id AND is_open(a.kind))', '2 years', 'customer care',
                                    'legitimate interest', 'NOT coalesce(flagged, false)', 'month end', 'privacy@example.org', '{"time_zone": "Asia/Tokyo", "max_share": 0.5, "grace": "30 days"}');
SELECT hygiene.add_retention_policy('contact', 'inactive', 'delete', 'greatest(last_on, left_at, last_at)', '2 years', 'customer care', 'legitimate interest');
SELECT version, state, starts, count_from, time_zone, hygiene.bound_expression(start_function, 't') AS start, hygiene.bound_expression(condition_function, 't') AS condition
FROM hygiene.retention_policy ORDER BY version;
SELECT hygiene.approve_retention_policy('inactive');
SELECT version, state, hygiene.bound_relation(start_function) AS relation, approved_at IS NOT NULL AS approved, ended_at IS NOT NULL AS ended FROM hygiene.retention_policy ORDER BY version;
SELECT p.proname FROM pg_proc p WHERE p.proname LIKE 'retention\_%\_start';
-- names are followed; what it needs cannot go by accident
ALTER TABLE contact RENAME COLUMN last_on TO "Last";
ALTER TABLE contact RENAME TO "Contact 1";
ALTER SCHEMA crm RENAME TO "Crm";
SELECT hygiene.bound_relation(start_function), hygiene.bound_expression(start_function, 't') FROM hygiene.retention_policy WHERE state = 'approved';
ALTER SCHEMA "Crm" RENAME TO crm;
SELECT try('ALTER TABLE "Contact 1" DROP COLUMN "Last"');
SELECT try('DROP TABLE activity, "Contact 1"');
ALTER TABLE "Contact 1" RENAME TO contact;
ALTER TABLE contact RENAME COLUMN "Last" TO last_on;
-- a draft can be taken back, the history stays
SELECT hygiene.add_retention_policy('contact', 'inactive', 'keep', 'last_on', '7 years', 'tax', 'law');
SELECT try($$SELECT hygiene.add_retention_policy('other', 'inactive', 'delete', 'at', '2 years', 'x', 'y')$$);
SELECT hygiene.remove_retention_policy('inactive');
SELECT version, state, action FROM hygiene.retention_policy ORDER BY version;
SELECT try($$SELECT hygiene.remove_retention_policy('inactive')$$);

-- wrong arguments
CREATE FUNCTION add(relation text, arguments text) RETURNS text LANGUAGE sql AS
    $$ SELECT try(format('SELECT hygiene.add_retention_policy(relation => %L, purpose => ''p'', legal_basis => ''l'', %s)', relation, arguments)) $$;
ALTER TABLE activity ADD COLUMN id int PRIMARY KEY;
SELECT add('contact', $$name => '', action => 'delete', starts => 'last_on', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'shred', starts => 'last_on', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '-1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '2000 years'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => ' ', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'name', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'max(last_on)', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'shoe_size', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on), (now()', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', condition => 'last_on'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', count_from => 'week end'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"time_zone": "Mars/Olympus"}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"max_share": 2}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"columns": {}, "shredder": 1}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"grace": "soon"}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"flag": "flagged"}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"flag": "name", "grace": "1 day"}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"children": ["crm.nothing"]}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '{"children": 7}'$$);
SELECT add('contact', $$name => 'p', action => 'archive', starts => 'last_on', period => '1 year'$$);
SELECT add('contact', $$name => 'p', action => 'anonymize', starts => 'last_on', period => '1 year'$$);
SELECT add('contact', format($$name => 'p', action => 'anonymize', starts => 'last_on', period => '1 year', options => '{"columns": {%s}}'$$, c))
FROM unnest('{"\"name\": \"null\"","\"id\": {\"constant\": 1}","\"born\": \"clear\"","\"name\": \"year\"","\"zip\": {\"prefix\": -1}","\"upper_name\": \"null\"","\"nothing\": \"null\"","\"zip\": {\"prefix\": 1, \"x\": 1}"}'::text[]) c;
SELECT add('contact', $$name => 'p', action => 'anonymize', starts => 'last_on', period => '1 year', options => '{"columns": {"zip": {"prefix": 2}}, "quasi_identifiers": ["height"]}'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year', options => '[]'$$);
SELECT add('contact', $$name => 'p', action => 'delete', starts => NULL, period => NULL$$);
CREATE VIEW all_contacts AS SELECT * FROM contact;
SELECT add('all_contacts', $$name => 'p', action => 'delete', starts => 'last_on', period => '1 year'$$);
CREATE TABLE keyless (at timestamptz);
SELECT add('keyless', $$name => 'p', action => 'delete', starts => 'at', period => '1 year'$$);
SELECT count(*) FROM hygiene.retention_policy WHERE name = 'p';

-- an archive is made like its source, or must be able to take its rows
SELECT hygiene.add_retention_policy('contact', 'old', 'archive', 'last_on', '1 year', 'p', 'l', options => '{"archive": "crm.old_contact"}');
SELECT hygiene.approve_retention_policy('old');
SELECT string_agg(format('%s %s%s', attname, atttypid::regtype, attgenerated), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'old_contact'::regclass AND attnum > 0;
ALTER TABLE old_contact DROP COLUMN zip;
SELECT hygiene.add_retention_policy('contact', 'old', 'archive', 'last_on', '2 years', 'p', 'l', options => '{"archive": "crm.old_contact"}');
SELECT try($$SELECT hygiene.approve_retention_policy('old')$$);

-- a second person
CREATE ROLE regress_retention_admin;
CREATE ROLE regress_retention_officer;
CREATE ROLE regress_retention_owner;
SELECT hygiene.grant_administration(r) FROM unnest('{regress_retention_admin,regress_retention_officer}'::regrole[]) r;
GRANT regress_retention_owner TO regress_retention_admin, regress_retention_officer;
GRANT USAGE ON SCHEMA crm TO regress_retention_owner, regress_retention_admin, regress_retention_officer;
CREATE TABLE lead (id int PRIMARY KEY, at timestamptz);
ALTER TABLE lead OWNER TO regress_retention_owner;
SET SESSION AUTHORIZATION regress_retention_admin;
SELECT hygiene.add_retention_policy('lead', 'leads', 'delete', 'at', '1 year', 'sales', 'consent', options => '{"second_person": true}');
SELECT try($$SELECT hygiene.approve_retention_policy('leads')$$);
SET SESSION AUTHORIZATION regress_retention_officer;
SELECT hygiene.approve_retention_policy('leads');
SELECT hygiene.add_retention_policy('lead', 'leads', 'delete', 'at', '1 day', 'sales', 'consent');
SELECT try($$SELECT hygiene.approve_retention_policy('leads')$$);
SELECT made_by, approved_by, version, state FROM hygiene.retention_policy WHERE name = 'leads' ORDER BY version;
-- others' tables and others' policies
SELECT try($$SELECT hygiene.add_retention_policy('contact', 'mine', 'delete', 'last_on', '1 day', 'p', 'l')$$);
SELECT try($$SELECT hygiene.approve_retention_policy('old')$$);
SELECT try($$SELECT hygiene.remove_retention_policy('old')$$);
SELECT try($$UPDATE hygiene.retention_policy SET state = 'approved' WHERE name = 'old' AND version = 2$$);
SELECT try($$UPDATE hygiene.retention_policy SET start_function = (SELECT start_function FROM hygiene.retention_policy WHERE name = 'old' AND version = 2) WHERE name = 'leads' AND version = 2$$);
SELECT try($$INSERT INTO hygiene.retention_policy SELECT 'mine', 1, 'approved', schema_name, table_name, 'delete', starts, condition, start_function, condition_function, '0', 'event', 'UTC', 'p', 'l'
             FROM hygiene.retention_policy WHERE name = 'old' AND version = 2$$);
SELECT try($$DELETE FROM hygiene.retention_policy WHERE name = 'old'$$);
RESET SESSION AUTHORIZATION;
CREATE ROLE regress_retention_nobody;
SET ROLE regress_retention_nobody;
SELECT try($$SELECT hygiene.add_retention_policy('crm.contact', 'mine', 'delete', 'last_on', '1 day', 'p', 'l')$$);
SELECT try($$SELECT hygiene.remove_retention_policy('old')$$);
RESET ROLE;
-- the table goes with all of it: the policy can be removed
SET client_min_messages = warning;
DROP TABLE lead CASCADE;
RESET client_min_messages;
SELECT try($$SELECT hygiene.approve_retention_policy('leads')$$);
SELECT hygiene.remove_retention_policy('leads');
SELECT version, state FROM hygiene.retention_policy WHERE name = 'leads' ORDER BY version;
DROP OWNED BY regress_retention_admin, regress_retention_officer, regress_retention_owner;
DROP ROLE regress_retention_admin, regress_retention_officer, regress_retention_owner, regress_retention_nobody;

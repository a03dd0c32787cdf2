-- Declared references, and what refers to a table.
CREATE EXTENSION hygiene;
CREATE FUNCTION try(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    h text; d text;
BEGIN
    EXECUTE statement;
    RETURN 'ok';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS h = PG_EXCEPTION_HINT, d = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, 'detail: ' || nullif(d, ''), 'hint: ' || nullif(h, ''));
END $$;
CREATE SCHEMA crm;
CREATE TABLE crm.contact (id int PRIMARY KEY, name text, boss int REFERENCES crm.contact ON DELETE SET NULL);
CREATE TABLE crm.visit (contact int, place text, day date, PRIMARY KEY (contact, day), FOREIGN KEY (contact) REFERENCES crm.contact ON DELETE CASCADE);
CREATE TABLE crm.visit_note (id int PRIMARY KEY, who int, "on day" date, FOREIGN KEY (who, "on day") REFERENCES crm.visit (contact, day));
CREATE TABLE crm.note (id int PRIMARY KEY, parent_type text, parent_id varchar(20), body text);
CREATE TABLE crm.contact_history (id int, name text, at timestamptz);
-- declare
SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.contact', 'parent_type', 'Contact');
SELECT hygiene.add_reference('crm.contact_history', 'id', 'crm.contact');
SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.note', 'parent_type', 'Note');
SELECT id, referencing, key_column, target, target_column, type_column, type_value FROM hygiene.declared_references ORDER BY id;
SELECT * FROM hygiene.references_to('crm.contact');
SELECT * FROM hygiene.references_to('crm.visit');
-- errors
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.contact', 'parent_type', 'Contact')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent', 'crm.contact', 'parent_type', 'Contact')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.contact', 'type', 'Contact')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.contact', 'parent_type')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.visit')$$);
SELECT try($$SELECT hygiene.add_reference('crm.contact_history', 'at', 'crm.contact')$$);
SELECT try($$SELECT hygiene.add_reference('crm.contact', 'id', 'crm.contact_history')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', NULL, 'crm.contact')$$);
SELECT try($$SELECT hygiene.add_reference('crm.note', 'parent_id', NULL)$$);
SELECT try($$SELECT hygiene.add_reference('pg_roles', 'oid', 'crm.contact')$$);
SELECT try($$SELECT hygiene.remove_reference(99)$$);
SELECT count(*) FROM hygiene.reference;
-- renames are followed, of tables that are not registered too
ALTER TABLE crm.note RENAME COLUMN parent_id TO "Parent";
ALTER TABLE crm.note RENAME COLUMN parent_type TO kind;
ALTER TABLE crm.note RENAME TO remark;
ALTER TABLE crm.contact RENAME COLUMN id TO nr;
ALTER SCHEMA crm RENAME TO "C R M";
SELECT id, referencing, key_column, target, target_column, type_column, type_value FROM hygiene.declared_references ORDER BY id;
SELECT referencing, columns, condition FROM hygiene.references_to('"C R M".contact') WHERE on_delete IS NULL;
ALTER SCHEMA "C R M" RENAME TO crm;
-- what is referred by is not dropped unseen
SELECT try('ALTER TABLE crm.remark DROP COLUMN "Parent"') ~ 'cannot drop column' AS refused;
SELECT try('DROP TABLE crm.contact_history');
SET client_min_messages = warning;
DROP TABLE crm.contact_history CASCADE;
RESET client_min_messages;
SELECT id, referencing, key_column, target, target_column, type_column, type_value FROM hygiene.declared_references ORDER BY id;
SELECT hygiene.remove_reference(2);
SELECT hygiene.remove_reference(3);
SELECT id FROM hygiene.declared_references;
-- partitions on both sides
CREATE TABLE party (region text, id int, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE party_a PARTITION OF party FOR VALUES IN ('a');
CREATE TABLE party_b PARTITION OF party FOR VALUES IN ('b');
CREATE TABLE phone (region text, party int, number text, FOREIGN KEY (region, party) REFERENCES party) PARTITION BY LIST (region);
CREATE TABLE phone_a PARTITION OF phone FOR VALUES IN ('a');
CREATE TABLE only_a (region text, party int, FOREIGN KEY (region, party) REFERENCES party_a);
SELECT referencing, regexp_replace(condition, '[0-9]{4,}', 'NNN') AS condition, on_delete, label FROM hygiene.references_to('party');
SELECT referencing, condition FROM hygiene.references_to('party_a');
SELECT referencing, condition FROM hygiene.references_to('party_b');
SELECT try($$SELECT hygiene.add_reference('phone_a', 'number', 'crm.contact')$$);
-- rights
CREATE ROLE regress_reference;
GRANT USAGE ON SCHEMA crm TO regress_reference;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hygiene TO regress_reference;
SET ROLE regress_reference;
SELECT try($$SELECT hygiene.add_reference('crm.remark', 'body', 'crm.contact')$$);
SELECT try($$SELECT hygiene.remove_reference(1)$$);
RESET ROLE;
DROP OWNED BY regress_reference;
DROP ROLE regress_reference;

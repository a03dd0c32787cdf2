-- Erasing one person, everywhere.
CREATE EXTENSION hygiene;
SET client_min_messages = warning;
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
CREATE TABLE crm.contact (id int PRIMARY KEY, first text, last text, email text, phone text, born date, boss int REFERENCES crm.contact ON DELETE SET NULL);
CREATE TABLE crm.visit (contact int REFERENCES crm.contact ON DELETE CASCADE, day date, place text, PRIMARY KEY (contact, day));
CREATE TABLE crm.visit_note (who int, "on day" date, note text, FOREIGN KEY (who, "on day") REFERENCES crm.visit (contact, day) ON DELETE CASCADE);
CREATE TABLE crm.account (id int PRIMARY KEY, name text, main_contact int REFERENCES crm.contact ON DELETE SET NULL);
CREATE TABLE crm.invoice (id int PRIMARY KEY, contact int NOT NULL REFERENCES crm.contact, address text, total numeric);
CREATE TABLE crm.note (id int PRIMARY KEY, parent_type text, parent_id text, body text);
CREATE TABLE crm.contact_history (id int, last text, at timestamptz DEFAULT now());
CREATE FUNCTION crm.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO crm.contact_history (id, last) VALUES (OLD.id, OLD.last); RETURN NULL; END $$;
CREATE TRIGGER keep_history AFTER UPDATE OR DELETE ON crm.contact FOR EACH ROW EXECUTE FUNCTION crm.keep_history();
INSERT INTO crm.contact VALUES (1, 'Mirjam', 'de Boer', 'mirjam@x.nl', '+31612345678', '1980-02-03', NULL), (2, 'M.', 'de Boer', 'mirjam@x.nl', NULL, '1980-02-03', NULL),
    (3, 'Mirjam', 'Boer', NULL, '+31612345678', '1980-02-03', NULL), (4, 'Jan', 'Smit', 'jan@x.nl', NULL, NULL, 1), (5, 'Piet', 'Jansen', 'piet@x.nl', NULL, '1970-01-01', NULL);
INSERT INTO crm.visit VALUES (1, '2024-01-01', 'Utrecht'), (1, '2024-02-01', 'Ede'), (4, '2024-01-01', 'Utrecht');
INSERT INTO crm.visit_note VALUES (1, '2024-01-01', 'was ill'), (1, '2024-01-01', 'came late'), (4, '2024-01-01', 'fine');
INSERT INTO crm.account VALUES (10, 'Boer Ltd', 1);
INSERT INTO crm.note VALUES (1, 'Contact', '1', 'likes tea'), (2, 'Account', '1', 'big'), (3, 'Note', '1', 'reply'), (4, 'Contact', '4', 'likes coffee');
SELECT count(*) FROM hygiene.register('crm.contact', 'person', '{"given_name": "first", "family_name": "last", "email": "email", "phone": "phone", "birth_date": "born"}', 'NL');
SELECT hygiene.create_index('crm.contact');
-- not connected: a table that looks like a history; probable duplicates
SELECT * FROM hygiene.preview_erasure('crm.contact', '1');
-- a reference nothing is said of
SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.contact', 'parent_type', 'Contact');
SELECT hygiene.add_reference('crm.note', 'parent_id', 'crm.note', 'parent_type', 'Note');
SELECT hygiene.add_reference('crm.contact_history', 'id', 'crm.contact');
SELECT relation, action, row_count, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '1') WHERE action IN ('undecided', 'look');
SELECT try($$SELECT hygiene.erase('crm.contact', '1', 'request 17')$$);
SELECT hygiene.set_erasure('crm.note', 'delete');
SELECT hygiene.set_erasure('crm.contact_history', 'delete');
SELECT relation, action, row_count, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '1');
-- what the extension knows of her
SELECT hygiene.confirm_duplicate('crm.contact', '1', '2', 'she called');
SELECT hygiene.dismiss_duplicate('crm.contact', '1', '4');
SELECT hygiene.dismiss_duplicate('crm.contact', '5', '4');
SELECT hygiene.journal('crm.contact', k, 'normalize', 'update', NULL, '{"last": "DE BOER"}', '{"last": "de Boer"}') > 0 FROM unnest('{1,2,5}'::text[]) k;
INSERT INTO hygiene.duplicate_inbox (schema_name, table_name, key, duplicate_key, probability, rule, filed_by) VALUES ('crm', 'contact', '3', '1', 0.9, 'r', 'me'), ('crm', 'contact', '5', '4', 0.9, 'r', 'me');
-- recipients
SELECT hygiene.add_recipient('crm.contact', 'mailing agency', 'delete by their web form');
SELECT relation, action, row_count, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '1');
SELECT * FROM hygiene.erase('crm.contact', '1', 'request 17');
SELECT id, first, boss FROM crm.contact ORDER BY id;
SELECT * FROM crm.visit; SELECT * FROM crm.visit_note; SELECT * FROM crm.account; SELECT * FROM crm.note ORDER BY id; SELECT id, last FROM crm.contact_history ORDER BY 1, 2;
SELECT key FROM hygiene.change; SELECT key, duplicate_key FROM hygiene.duplicate_inbox; SELECT key_a, key_b FROM hygiene.pair_decision;
SELECT entry, fields, reason FROM hygiene.suppressions ORDER BY entry;
SELECT hygiene.is_suppressed('{"email": "mirjam@x.nl"}');
SELECT number, relation, action, row_count, reason, details FROM hygiene.retention_log ORDER BY number;
SELECT ok, entries FROM hygiene.verify_retention_log();
SELECT id, reason, report FROM hygiene.erasures;
SELECT schema_name, table_name, length(key_hash), cardinality(weak) AS weak, cardinality(sure) AS sure, suppression FROM hygiene.erasure_subject ORDER BY 4, 5;
-- gone is gone
SELECT try($$SELECT hygiene.erase('crm.contact', '1', 'request 17')$$);
-- duplicates that somebody names, or that are probable enough for him
INSERT INTO crm.contact VALUES (6, 'Mirjam', 'Boer', 'm@x.nl', '+31612345678', '1980-02-03', NULL);
SELECT relation, action, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '6', '{"duplicates": ["3"]}') WHERE action <> 'tell';
SELECT relation, action, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '6', '{"duplicate_threshold": 0.9}') WHERE action <> 'tell';
SELECT relation, action, row_count FROM hygiene.erase('crm.contact', '6', 'request 18', '{"duplicates": ["3"], "suppress": false}') WHERE action <> 'tell';
SELECT count(*) FROM hygiene.suppressions;
-- keep: an invoice that must stay keeps the contact, whose columns are cleared when that is said
SELECT hygiene.set_erasure('crm.invoice', 'keep', because => 'tax law, seven years');
INSERT INTO crm.invoice VALUES (100, 4, 'Street 1', 12.50), (101, 5, 'Street 2', 1);
SELECT relation, action, row_count, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '4') WHERE action <> 'tell';
SELECT hygiene.set_erasure('crm.invoice', 'keep', '{"address": null}', 'tax law, seven years');
SELECT hygiene.set_erasure('crm.contact', 'delete', '{"first": null, "last": "(erased)", "email": null, "phone": null, "born": null}');
SELECT hygiene.set_erasure('crm.contact', 'detach', by => '{boss}');
SELECT relation, by_columns, action, clear, because FROM hygiene.erasure_rules ORDER BY id;
SELECT relation, action, row_count, sample_keys, because FROM hygiene.preview_erasure('crm.contact', '4') WHERE action <> 'tell';
SELECT * FROM hygiene.erase('crm.contact', '4', 'request 19') WHERE action <> 'tell';
SELECT id, first, last, email FROM crm.contact ORDER BY id;
SELECT * FROM crm.invoice ORDER BY id;
SELECT * FROM crm.visit; SELECT * FROM crm.note; SELECT id, last FROM crm.contact_history;
SELECT relation, action, row_count, details FROM hygiene.retention_log WHERE reason = 'request 19' ORDER BY number;
SELECT relation, kind, name, action, definition FROM hygiene.rules WHERE kind IN ('erasure', 'reference') ORDER BY kind, name;
SELECT object, state FROM hygiene.status() WHERE object ~ 'reference|erasure';
-- anonymize a child, cutting its reference
ALTER TABLE crm.invoice ALTER contact DROP NOT NULL;
SELECT hygiene.set_erasure('crm.invoice', 'anonymize', '{"address": "(erased)", "contact": null}');
SELECT * FROM hygiene.erase('crm.contact', '5', 'request 20') WHERE action <> 'tell';
SELECT id FROM crm.contact; SELECT * FROM crm.invoice ORDER BY id;
-- renames are followed by rules and recipients
ALTER TABLE crm.invoice RENAME COLUMN address TO "Address";
ALTER TABLE crm.invoice RENAME TO bill;
SELECT relation, by_columns, action, clear, because FROM hygiene.erasure_rules ORDER BY id;
SELECT hygiene.remove_erasure('crm.bill');
SELECT hygiene.remove_recipient('mailing agency');
-- rows that refer to each other in a circle, without keys, in partitions
CREATE TABLE a (id int PRIMARY KEY, b int);
CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);
ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;
CREATE TABLE c (region text, id int, a int REFERENCES a, next int, PRIMARY KEY (region, id)) PARTITION BY LIST (region);
CREATE TABLE c_n PARTITION OF c FOR VALUES IN ('n');
CREATE TABLE c_s PARTITION OF c FOR VALUES IN ('s');
CREATE TABLE c_note (region text, c int, note text, FOREIGN KEY (region, c) REFERENCES c) PARTITION BY LIST (region);
CREATE TABLE c_note_n PARTITION OF c_note FOR VALUES IN ('n');
CREATE TABLE c_note_s PARTITION OF c_note FOR VALUES IN ('s');
INSERT INTO a VALUES (1, NULL), (2, NULL); INSERT INTO b VALUES (1, 1), (2, 2); UPDATE a SET b = id;
INSERT INTO c VALUES ('n', 1, 1), ('s', 2, 1), ('s', 3, 2); INSERT INTO c_note VALUES ('n', 1, 'x'), ('n', 1, 'x'), ('s', 2, 'y'), ('s', 3, 'z');
SELECT try($$SELECT hygiene.erase('a', '1', 'r')$$);
SELECT hygiene.set_erasure(t, 'delete') FROM unnest('{a,b,c,c_note}'::regclass[]) t;
SELECT relation, action, row_count, sample_keys FROM hygiene.preview_erasure('a', '1');
SELECT * FROM hygiene.erase('a', '1', 'r');
SELECT * FROM a; SELECT * FROM b; SELECT * FROM c; SELECT * FROM c_note;
SELECT relation, action, row_count FROM hygiene.erase('c_s', '["s","3"]', 'r');
-- a trigger that marks instead of deleting: nothing is erased
CREATE FUNCTION mark() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TABLE lone (id int PRIMARY KEY, a int REFERENCES a ON DELETE CASCADE);
INSERT INTO lone VALUES (1, 2);
CREATE TRIGGER mark BEFORE UPDATE OR DELETE ON lone FOR EACH ROW EXECUTE FUNCTION mark();
SELECT try($$SELECT hygiene.erase('a', '2', 'r')$$);
SELECT hygiene.set_erasure('lone', 'anonymize', '{"a": null}');
SELECT try($$SELECT hygiene.erase('a', '2', 'r')$$);
SELECT count(*) FROM a;
DROP TABLE lone CASCADE;
-- too many rows hang on it
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"max_rows": 1}')$$);
-- errors
SELECT try($$SELECT hygiene.erase('a', '2', ' ')$$);
SELECT try($$SELECT hygiene.erase('a', '99', 'r')$$);
SELECT try($$SELECT hygiene.erase('a', 'x', 'r')$$);
SELECT try($$SELECT hygiene.erase('a', NULL, 'r')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"duplicates": "3"}')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"duplicates": ["3"]}')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"duplicate": ["3"]}')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"replay": 1}')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '{"duplicate_threshold": 0.1}')$$);
SELECT try($$SELECT hygiene.erase('a', '2', 'r', '[]')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'mask')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'keep')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'anonymize')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'anonymize', '{"b": "x"}')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'anonymize', '{"id": null}')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'anonymize', '{"c": null}')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'anonymize', '{"b": [1]}')$$);
SELECT try($$SELECT hygiene.set_erasure('a', 'detach', by => '{c}')$$);
SELECT try($$SELECT hygiene.set_erasure('c_n', 'delete')$$);
SELECT try($$SELECT hygiene.remove_erasure('crm.bill')$$);
SELECT try($$SELECT hygiene.add_recipient('a', '', 'x')$$);
SELECT try($$SELECT hygiene.remove_recipient('nobody')$$);
-- rights: who may not delete a related row erases nothing; row security is an error
CREATE ROLE regress_eraser;
GRANT USAGE ON SCHEMA crm TO regress_eraser;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hygiene TO regress_eraser;
GRANT SELECT, UPDATE, DELETE ON a, c, c_note TO regress_eraser;
GRANT SELECT ON b TO regress_eraser;
SET ROLE regress_eraser;
SELECT try($$SELECT hygiene.erase('a', '2', 'r')$$);
RESET ROLE;
GRANT UPDATE, DELETE ON b TO regress_eraser;
ALTER TABLE b ENABLE ROW LEVEL SECURITY;
SET ROLE regress_eraser;
SELECT try($$SELECT hygiene.erase('a', '2', 'r')$$);
RESET ROLE;
ALTER TABLE b DISABLE ROW LEVEL SECURITY;
SET ROLE regress_eraser;
SELECT relation, action, row_count FROM hygiene.erase('a', '2', 'r');
SELECT try($$SELECT FROM hygiene.erasure_subject$$), try($$SELECT FROM hygiene.erasures$$);
RESET ROLE;
SELECT entered_by, relation, action, row_count FROM hygiene.retention_log ORDER BY number DESC LIMIT 2;
SELECT ok FROM hygiene.verify_retention_log();
-- every table of the extension that holds keys or values of rows is known to erase()
SELECT c.relname, string_agg(a.attname, ', ' ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'hygiene'
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind = 'r' AND (a.attname ~ '(^|_)keys?($|_)' OR a.attname ~ 'before|after|value|record|sample|waiting|refused' OR a.atttypid IN ('jsonb'::regtype, 'json'::regtype))
  AND NOT EXISTS (SELECT FROM hygiene.own_tables() o WHERE o.name = c.relname)
GROUP BY c.relname ORDER BY c.relname;
DROP OWNED BY regress_eraser;
DROP ROLE regress_eraser;

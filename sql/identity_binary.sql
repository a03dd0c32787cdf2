-- Damaged bytes arriving as a binary identity: each is refused, or is an identity that everything bears.
CREATE EXTENSION hygiene;
\pset format unaligned
\pset tuples_only on

CREATE TABLE arrived (i hygiene.identity);
CREATE FUNCTION receive(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    file text := current_setting('data_directory') || '/damaged_identity';
BEGIN
    -- the file of a bytea column is that of an identity of these bytes
    EXECUTE format('COPY (SELECT %L::bytea) TO %L (FORMAT binary)', bytes, file);
    EXECUTE format('COPY arrived FROM %L (FORMAT binary)', file);
    RETURN 'received';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END
$$;

-- whole
SELECT receive(hygiene.identity_send(i)) FROM (VALUES (hygiene.person(full_name => 'Zoë de Boer', birth_date => '1980-02-03', email => 'z@x.nl; a@x.nl', region => 'NL')),
    (hygiene.organization(name => 'Bakkerij Łódź', website => 'x.nl')), (hygiene.person())) v(i);

-- every byte changed in five ways, every length cut, bytes behind the end
CREATE TABLE damaged AS
WITH whole AS (SELECT hygiene.identity_send(i) AS b FROM arrived)
SELECT set_byte(b, p, (get_byte(b, p) # x)) AS bytes FROM whole, generate_series(0, length(b) - 1) p, unnest(ARRAY[1, 2, 32, 128, 255]) x
UNION ALL SELECT substr(b, 1, p) FROM whole, generate_series(0, length(b) - 1) p
UNION ALL SELECT b || c FROM whole, unnest(ARRAY['\x00', '\x010000', '\x15ffff', '\x150100ff']::bytea[]) c;
CREATE TABLE outcome AS SELECT bytes, receive(bytes) AS result FROM damaged;
-- 22P03: invalid binary representation; nothing else, and never an internal error
SELECT result FROM outcome GROUP BY result ORDER BY result COLLATE "C";
SELECT count(*) > 20 FROM outcome WHERE result = 'received';
SELECT count(*) > 200 FROM outcome WHERE result <> 'received';

-- what was received goes out and in again in both forms, has its keys, and is its own duplicate
SELECT count(*) FROM arrived WHERE NOT i::text::hygiene.identity OPERATOR(hygiene.=) i;
SELECT count(*) FROM outcome WHERE result = 'received' AND NOT EXISTS (SELECT FROM arrived WHERE hygiene.identity_send(i) = bytes);
SELECT count(*) FROM arrived WHERE hygiene.blocking_keys(i) IS NULL OR cardinality(hygiene.blocking_keys(i)) > 64;
SELECT count(*) FROM arrived WHERE hygiene.match_probability(i, i) NOT BETWEEN 0 AND 1 OR hygiene.match_weight(i, i) = 'NaN';
SELECT count(*) FROM arrived a, arrived b WHERE hygiene.match_probability(a.i, b.i) <> hygiene.match_probability(b.i, a.i);
CREATE INDEX ON arrived USING gin (i);

-- typed in: what comes out must go in
SELECT E'1 person given_name="a\tb"'::hygiene.identity;
-- parts of a birth date that is none, and a name without letters, make no keys of chance
SELECT hygiene.blocking_keys('1 person given_name=jan family_name=boer birth_date=1') = hygiene.blocking_keys('1 person given_name=jan family_name=boer');
-- only identities can be paired
SELECT * FROM hygiene.match_pairs($q$SELECT 'a'::text, 42$q$);
SELECT * FROM hygiene.match_pairs($q$SELECT 'a'::text, 'b'::bytea$q$);
SELECT * FROM hygiene.match_pairs($q$CREATE TABLE made ()$q$);
SELECT * FROM hygiene.match_pairs($q$SELECT 'a'::text, NULL::hygiene.identity$q$, 'NaN');
-- of two sources the left one's key stands on the left, in whatever order they come
SELECT key_a, key_b FROM hygiene.match_pairs($q$SELECT s::text, hygiene.person(full_name => 'Mirjam de Boer', email => 'm@x.nl', birth_date => '1980-02-03'), s
    FROM unnest(ARRAY[2, 1]) s$q$);

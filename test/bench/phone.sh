#!/bin/bash
# Phone numbers to E.164: hygiene.normalize_phone against libphonenumber (C++) behind an SQL function.
# Environment: NUMBERS (default 30000).  Aim: at least 50 times faster.  Run by test/bench/run phone.
set -euo pipefail
cd "$(dirname "$0")/../.."
numbers=${NUMBERS:-30000}
mkdir -p build/bench
include=$(${PG_CONFIG:-pg_config} --includedir-server)
peer=$HYGIENE_CLUSTER/phone_peer.so
g++ -O2 -w -fPIC -shared -I"$include" test/bench/phone_peer.cc -lphonenumber -o "$peer"
chmod a+rx "$peer"

psql -XqAt -v ON_ERROR_STOP=1 -v numbers="$numbers" -v peer="$peer" <<'SQL'
\i test/bench/common.sql
CREATE FUNCTION bench.peer_phone(text, text) RETURNS text LANGUAGE C IMMUTABLE STRICT COST 100 AS :'peer', 'peer_phone';
-- national numbers of twelve countries: fixed and mobile beginnings, the rest at random, in six spellings
CREATE TABLE bench.phone AS
SELECT p.region, CASE i % 6
	WHEN 0 THEN p.trunk || n.digits
	WHEN 1 THEN '+' || p.code || n.digits
	WHEN 2 THEN '+' || p.code || ' (0)' || substr(n.digits, 1, 2) || ' ' || substr(n.digits, 3, 3) || ' ' || substr(n.digits, 6)
	WHEN 3 THEN '00' || p.code || ' ' || n.digits
	WHEN 4 THEN p.trunk || substr(n.digits, 1, 2) || '-' || substr(n.digits, 3)
	ELSE p.trunk || substr(n.digits, 1, 3) || ' ' || substr(n.digits, 4, 2) || ' ' || substr(n.digits, 6, 2) || ' ' || substr(n.digits, 8)
	END AS value
FROM generate_series(1, :numbers) i
JOIN (VALUES (0, 'NL', '31', '0', '6', 9), (1, 'NL', '31', '0', '20', 9), (2, 'DE', '49', '0', '30', 9), (3, 'DE', '49', '0', '171', 10),
	(4, 'BE', '32', '0', '47', 9), (5, 'FR', '33', '0', '6', 9), (6, 'GB', '44', '0', '7400', 10), (7, 'GB', '44', '0', '20', 10),
	(8, 'AT', '43', '0', '664', 10), (9, 'CH', '41', '0', '78', 9), (10, 'SE', '46', '0', '70', 9), (11, 'TR', '90', '0', '501', 10),
	(12, 'AU', '61', '0', '4', 9)) AS p (k, region, code, trunk, begins, length) ON p.k = i % 13
CROSS JOIN LATERAL (SELECT p.begins || substr((10000000000 + bench.hash(i, 3) % 8999999999)::text, 2, p.length - length(p.begins)) AS digits) n;
VACUUM ANALYZE bench.phone;
SELECT format('%s numbers; results differ for %s, of which %s are readings by which the number exists where libphonenumber has one that does not (0061... in Australia)',
	count(*), count(*) FILTER (WHERE ours IS DISTINCT FROM peer), count(*) FILTER (WHERE ours IS DISTINCT FROM peer
		AND hygiene.phone_validity(ours, NULL) = 'valid' AND hygiene.phone_validity(peer, NULL) IS DISTINCT FROM 'valid'))
FROM (SELECT value, hygiene.normalize_phone(value, region) AS ours, bench.peer_phone(value, region) AS peer FROM bench.phone) r;
\echo how many times as long as the first line, per number
SELECT bench.compare('In SQL', '{hygiene.normalize_phone,libphonenumber behind an SQL function}', ARRAY[
	'SELECT count(value) FROM bench.phone',
	'SELECT count(hygiene.normalize_phone(value, region)) FROM bench.phone',
	'SELECT count(bench.peer_phone(value, region)) FROM bench.phone'], :numbers, 5);
SQL

psql -XqAtF $'\t' -c "SELECT region, value FROM bench.phone ORDER BY md5(value) LIMIT 10000" >build/bench/phones.tsv
for kernel in src/field/phone.c src/field/phone_plan.c src/field/phone_table.c src/field/phone_words_table.c src/text/wordlist.c src/text/buffer.c; do
	cc -O2 -Isrc -c "$kernel" -o "build/bench/phone_$(basename "$kernel" .c).o"
done
g++ -O2 -DSTANDALONE -Isrc test/bench/phone_peer.cc build/bench/phone_*.o -lphonenumber -o build/bench/phone_peer
echo "In C, without a server"
build/bench/phone_peer <build/bench/phones.tsv

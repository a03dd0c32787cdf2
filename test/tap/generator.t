#!/bin/bash
# The generator of CRM tables (demo/generator.sql): the same seed gives the same rows, shares are as documented, the truth is the truth.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/generator.t inside
fi
n=0
failed=0
ok() { n=$((n + 1)); if [ "$1" = 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; failed=1; fi; }
sql() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1"; }
# is NAME EXPECTED QUERY: one value
is() {
	local got
	got=$(sql "$3" 2>&1)
	[ "$got" = "$2" ]
	ok $? "$1"
	[ "$got" = "$2" ] || echo "# expected $2, got $got"
}

psql -Xq -f demo/generator.sql >/dev/null
ok $? "loads"
digest() {
	sql "SET TimeZone = 'UTC'; SET DateStyle = 'ISO';
		SELECT md5(concat((SELECT string_agg(c::text, E'\n' ORDER BY id) FROM $1.contact c), (SELECT string_agg(t::text, E'\n' ORDER BY id) FROM $1.contact_truth t),
			(SELECT string_agg(c::text, E'\n' ORDER BY id) FROM $1.company c), (SELECT string_agg(t::text, E'\n' ORDER BY id) FROM $1.company_truth t)))"
}
sql "SELECT crm_generator.make('one', 6000)" >/dev/null
sql "SELECT crm_generator.make('two', 6000)" >/dev/null
sql "SELECT crm_generator.make('three', 6000, 2, 0.3, 400)" >/dev/null
one=$(digest one)
[ -n "$one" ] && [ "$one" = "$(digest two)" ]
ok $? "the same seed gives the same rows"
[ "$one" != "$(digest three)" ]
ok $? "another seed gives others"

is "as many contacts as asked for, numbered from 1" "6000|1|6000" "SELECT count(*), min(id), max(id) FROM one.contact"
is "a tenth as many companies" 600 "SELECT count(*) FROM one.company"
is "as many companies as asked for" 400 "SELECT count(*) FROM three.company"
is "every row has its truth" "0|0" "SELECT (SELECT count(*) FROM one.contact FULL JOIN one.contact_truth USING (id) WHERE contact IS NULL OR contact_truth IS NULL),
	(SELECT count(*) FROM one.company FULL JOIN one.company_truth USING (id) WHERE company IS NULL OR company_truth IS NULL)"
is "the share of second records is as asked for" "900|90|1800|120" "SELECT (SELECT count(*) - count(DISTINCT entity_id) FROM one.contact_truth), (SELECT count(*) - count(DISTINCT entity_id) FROM one.company_truth),
	(SELECT count(*) - count(DISTINCT entity_id) FROM three.contact_truth), (SELECT count(*) - count(DISTINCT entity_id) FROM three.company_truth)"
is "clusters have 2 to 5 records, most of them 2" "t|t" "SELECT array_agg(DISTINCT n ORDER BY n) = '{1,2,3,4,5}', count(*) FILTER (WHERE n = 2) > 3 * count(*) FILTER (WHERE n > 2)
	FROM (SELECT count(*) AS n FROM one.contact_truth GROUP BY entity_id) AS c"
is "of the records of one entity at most one has no error named" 0 "SELECT count(*) FROM (
	SELECT entity_id FROM one.contact_truth WHERE error IS NULL GROUP BY entity_id HAVING count(*) > 1 UNION ALL
	SELECT entity_id FROM one.company_truth WHERE error IS NULL GROUP BY entity_id HAVING count(*) > 1) AS x"
is "between 1 and 5 in 100 of those that are alone have one" t "SELECT avg((error IS NOT NULL)::int) BETWEEN 0.01 AND 0.05
	FROM (SELECT error, count(*) OVER (PARTITION BY entity_id) AS n FROM one.contact_truth) AS t WHERE n = 1"
is "an error changes the record" 0 "SELECT count(*) FROM one.contact a JOIN one.contact_truth ta USING (id) JOIN one.contact_truth tb USING (entity_id) JOIN one.contact b ON b.id = tb.id
	WHERE ta.error IS NULL AND tb.error IN ('typo in family name', 'particle lost', 'whole name in one field') AND a.last_name = b.last_name AND a.middle_name IS NOT DISTINCT FROM b.middle_name"
is "every kind of error happens" 29 "SELECT count(DISTINCT e) FROM (SELECT error FROM one.contact_truth UNION ALL SELECT error FROM three.contact_truth) AS t, unnest(string_to_array(t.error, ', ')) AS e WHERE e NOT IN ('entered twice', 'test record')"
is "the customer who was entered twice is the first" "2|1|1|1|2|2" "SELECT count(*), count(DISTINCT entity_id), count(DISTINCT concat_ws(' ', first_name, middle_name, last_name)), count(DISTINCT birth_date),
	count(DISTINCT email), count(DISTINCT street) FROM one.contact JOIN one.contact_truth USING (id) WHERE first_name = 'Mirjam' AND id <= 2"
is "an entity without errors has one name" 0 "SELECT count(*) FROM (SELECT entity_id FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL OR error IN ('moved house', 'other e-mail', 'entered twice', 'e-mail missing')
	GROUP BY entity_id HAVING count(DISTINCT concat_ws(' ', first_name, middle_name, last_name)) > 1) AS x"
is "there are parents and children of one name at one address, born in other years" t "SELECT count(*) > 20 FROM one.contact a JOIN one.contact b ON a.id < b.id AND a.first_name = b.first_name AND a.last_name = b.last_name AND a.street = b.street
	AND a.city = b.city JOIN one.contact_truth ta ON ta.id = a.id JOIN one.contact_truth tb ON tb.id = b.id
	WHERE ta.entity_id <> tb.entity_id AND ta.error IS NULL AND tb.error IS NULL AND abs(a.birth_date - b.birth_date) > 5000"
is "there are twins" t "SELECT count(*) > 10 FROM one.contact a JOIN one.contact b ON a.id < b.id AND a.last_name = b.last_name AND a.street = b.street AND a.city = b.city AND a.birth_date = b.birth_date
	JOIN one.contact_truth ta ON ta.id = a.id JOIN one.contact_truth tb ON tb.id = b.id
	WHERE ta.entity_id <> tb.entity_id AND ta.error IS NULL AND tb.error IS NULL AND a.first_name <> b.first_name AND ta.lookalike = 'twin' AND tb.lookalike = 'twin'"
is "there are colleagues with one mailbox and switchboard" t "SELECT count(*) > 10 FROM one.contact a JOIN one.contact b ON a.id < b.id AND a.email = b.email AND a.company = b.company
	JOIN one.contact_truth ta ON ta.id = a.id JOIN one.contact_truth tb ON tb.id = b.id WHERE ta.entity_id <> tb.entity_id AND a.email LIKE 'info@%'"
is "there are test records, each an entity of its own" "t|0" "SELECT count(*) BETWEEN 5 AND 40, count(*) FILTER (WHERE n > 1) FROM (SELECT error, count(*) OVER (PARTITION BY entity_id) AS n FROM one.contact_truth) AS t WHERE error = 'test record'"
is "companies of a group are other entities" t "SELECT count(*) > 5 FROM one.company a JOIN one.company b ON a.website = b.website AND a.id < b.id JOIN one.company_truth ta ON ta.id = a.id JOIN one.company_truth tb ON tb.id = b.id
	WHERE ta.entity_id <> tb.entity_id AND ta.lookalike = 'company of the same group' AND tb.lookalike = 'company of the same group'"
is "birth dates are those of people who live" 0 "SELECT count(*) FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL AND birth_date NOT BETWEEN '1918-01-01' AND '2025-12-31'"
is "no contact is without a name" 0 "SELECT count(*) FROM one.contact WHERE coalesce(first_name, last_name) IS NULL"
is "people share a mailbox in households and companies only" t "SELECT count(*) < 5 FROM (SELECT email FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL AND email !~ '^(info@|fam\.)' GROUP BY email HAVING count(DISTINCT entity_id) > 1) AS x"
is "no share, no duplicates" "500" "SELECT entity_count FROM crm_generator.make('four', 501, 3, 0) WHERE relation::text = 'four.contact'"
sql "SELECT crm_generator.make('five', 10)" >/dev/null 2>&1
[ $? != 0 ]
ok $? "too few rows are refused"
sql "SELECT crm_generator.make('five', 1000, 1, 0.9)" >/dev/null 2>&1
[ $? != 0 ]
ok $? "too large a share is refused"
sql "SELECT crm_generator.make('one', 1000)" >/dev/null 2>&1
[ $? != 0 ] && [ "$(sql 'SELECT count(*) FROM one.contact')" = 6000 ]
ok $? "a schema that has these tables is left alone"

# The extension's own rules as oracle: what carries no error is valid.
sql "CREATE EXTENSION hygiene" >/dev/null
is "VAT numbers are valid" "t" "SELECT count(vat_number) > 100 AND count(vat_number) = count(hygiene.normalize_vat_number(vat_number, left(vat_number, 2))) FROM one.company JOIN one.company_truth USING (id) WHERE error IS NULL"
is "phone numbers are valid" "t" "SELECT avg((hygiene.phone_validity(mobile, hygiene.normalize_country(coalesce(country, 'NL'))) = 'valid')::int) > 0.99 FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL AND mobile IS NOT NULL"
is "postcodes are valid" 0 "SELECT count(*) FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL AND postal_code IS NOT NULL AND hygiene.normalize_postcode(postal_code, hygiene.normalize_country(coalesce(country, 'NL'))) IS NULL"
is "e-mail addresses are valid" 0 "SELECT count(*) FROM one.contact JOIN one.contact_truth USING (id) WHERE error IS NULL AND email IS NOT NULL AND hygiene.normalize_email(email) IS NULL"
echo "1..$n"
exit $failed

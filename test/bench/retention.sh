#!/bin/bash
# CALL hygiene.run_retention() against a batched DELETE written by hand, on twin tables with three child tables each; half of the rows that go have
# children.  ROWS in all, DUE of them to be removed, in ROUNDS parts that are taken in turn; BATCH rows a transaction.  GUARDED=1: a policy that
# keeps invoices stands on one child, so that both look at the invoices; the one by hand has no triggers, and asks only when it picks its rows.
# Elapsed times are of a machine with others on it; times of the processor, where the kernel tells them, are less so.
set -euo pipefail
ROWS=${ROWS:-1000000} DUE=${DUE:-100000} ROUNDS=${ROUNDS:-4} BATCH=${BATCH:-1000} GUARDED=${GUARDED:-0}
run() { psql -XqAt -v ON_ERROR_STOP=1 "$@"; }
run -v rows="$ROWS" -v due="$DUE" -v rounds="$ROUNDS" <<'SQL' >/dev/null
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE FUNCTION make(schema text, total int, due int, rounds int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE SCHEMA %I', schema);
    EXECUTE format('SET LOCAL search_path = %I', schema);
    CREATE TABLE contact (id int PRIMARY KEY, name text, email text, part int, last_at timestamptz, notes text);
    -- what is due stands among the rest
    INSERT INTO contact SELECT n, 'name ' || md5(n::text), n || '@example.org', n / (total / due) % rounds, CASE WHEN n % (total / due) = 0 THEN now() - interval '3 years' - n * interval '1 second' ELSE now() - n * interval '10 seconds' END, repeat('x', 100)
    FROM generate_series(1, total) n ORDER BY (n * 7919::bigint) % total;
    CREATE TABLE note (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, contact_id int REFERENCES contact, words text);
    CREATE TABLE call (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, contact_id int REFERENCES contact, at timestamptz);
    CREATE TABLE invoice (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, contact_id int REFERENCES contact, invoiced_on date);
    INSERT INTO note (contact_id, words) SELECT id, 'words' FROM contact WHERE id % 2 = 0;
    INSERT INTO call (contact_id, at) SELECT id, last_at FROM contact WHERE id % 4 = 0;
    INSERT INTO invoice (contact_id, invoiced_on) SELECT id, '2010-01-01' FROM contact WHERE id % 10 = 0;
    CREATE INDEX ON contact (last_at);
    CREATE INDEX ON note (contact_id);
    CREATE INDEX ON call (contact_id);
    CREATE INDEX ON invoice (contact_id);
END $$;
SELECT make('hand', :rows, :due, :rounds);
SELECT make('ours', :rows, :due, :rounds);
-- as one writes it: the rows locked, children first, a commit a batch
CREATE PROCEDURE by_hand(the_part int, batch int, guarded boolean) LANGUAGE plpgsql AS $$
DECLARE
    ids int[];
BEGIN
    LOOP
        SELECT array_agg(id) INTO ids FROM (
            SELECT c.id FROM hand.contact c WHERE c.last_at < now() - interval '2 years' AND c.part = the_part
            AND (NOT guarded OR NOT EXISTS (SELECT FROM hand.invoice i WHERE i.contact_id = c.id AND i.invoiced_on > now() - interval '8 years'))
            LIMIT batch FOR UPDATE) x;
        EXIT WHEN ids IS NULL;
        DELETE FROM hand.note WHERE contact_id = ANY (ids);
        DELETE FROM hand.call WHERE contact_id = ANY (ids);
        DELETE FROM hand.invoice WHERE contact_id = ANY (ids);
        DELETE FROM hand.contact WHERE id = ANY (ids);
        COMMIT;
    END LOOP;
END $$;
SQL
if [ "$GUARDED" = 1 ]; then
	run <<-'SQL' >/dev/null
	SELECT hygiene.add_retention_policy('ours.invoice', 'invoices', 'keep', 'invoiced_on', '7 years', 'tax', 'law', count_from => 'year end');
	SELECT hygiene.approve_retention_policy('invoices');
	SQL
fi
run -c "VACUUM ANALYZE"
# seconds STATEMENT: elapsed and processor time, in ms
run -c "CREATE FUNCTION processor() RETURNS int LANGUAGE sql AS \$\$ SELECT 10 * (a[14]::int + a[15]::int) FROM string_to_array(pg_read_file('/proc/self/stat', 0, 1000, true), ' ') a \$\$"
seconds() {
	run -c "SET client_min_messages = warning" -c "SELECT 'before ' || processor()" -c '\timing on' -c "$1" -c '\timing off' -c "SELECT 'after ' || processor()" |
		awk '/^before/ { b = $2 } /^after/ { a = $2 } /^Time:/ { t = $2 } END { print t, a - b }'
}
hand=0 ours=0 hand_cpu=0 ours_cpu=0
for ((r = 0; r < ROUNDS; r++)); do
	run <<-SQL >/dev/null
	SELECT hygiene.add_retention_policy('ours.contact', 'inactive', 'delete', 'last_at', '2 years', 'care', 'interest', 'part = $r', options => '{"children": ["ours.note", "ours.call", "ours.invoice"]}');
	SELECT hygiene.approve_retention_policy('inactive');
	SQL
	run -c CHECKPOINT
	by_hand="CALL by_hand($r, $BATCH, '$GUARDED')" by_us="CALL hygiene.run_retention('inactive', $BATCH)"
	if [ $((r % 2)) = 0 ]; then read -r h hc < <(seconds "$by_hand"); read -r o oc < <(seconds "$by_us"); else read -r o oc < <(seconds "$by_us"); read -r h hc < <(seconds "$by_hand"); fi
	echo "part $r: by hand $h ms, run_retention $o ms, ratio $(bc -l <<<"scale=2; $o / $h"); processor $hc ms, $oc ms$([ "$hc" = 0 ] || bc -l <<<"scale=2; $oc / $hc" | sed 's/^/, ratio /')"
	hand=$(bc -l <<<"$hand + $h") ours=$(bc -l <<<"$ours + $o") hand_cpu=$((hand_cpu + hc)) ours_cpu=$((ours_cpu + oc))
done
left=$(run -c "SELECT (SELECT count(*) FROM hand.contact), (SELECT count(*) FROM ours.contact), (SELECT count(*) FROM hand.note), (SELECT count(*) FROM ours.note), (SELECT ok FROM hygiene.verify_retention_log())")
echo "left: $left"
echo "run_retention takes $(bc -l <<<"scale=2; $ours / $hand") times as long as a DELETE by hand ($DUE of $ROWS rows, batches of $BATCH, guarded: $GUARDED)"
[ "$hand_cpu" = 0 ] || echo "and $(bc -l <<<"scale=2; $ours_cpu / $hand_cpu") times the time of the processor"

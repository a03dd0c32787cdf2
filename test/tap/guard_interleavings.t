#!/bin/bash
# Two and three sessions write the same person: every order of their steps, at three isolation levels, with commit and
# rollback.  Never two rows, never a refusal for nothing, and nobody stays blocked.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -c "max_connections = 30" -c "deadlock_timeout = '10s'" -- bash test/tap/guard_interleavings.t inside
fi
n=0
failed=0
check() {	# check NAME QUERY: it must answer "N orders" and nothing else
	n=$((n + 1))
	local answer
	answer=$(psql -XAtq -v ON_ERROR_STOP=1 -c "SET client_min_messages = error" -c "$2" 2>&1)
	if [[ $answer =~ ^[1-9][0-9]*$ ]]; then
		echo "ok $n - $1 ($answer orders)"
	else
		echo "not ok $n - $1"
		sed 's/^/# /' <<<"$answer" | head -n 20
		failed=1
	fi
}
psql -Xq -v ON_ERROR_STOP=1 <<'SQL' >/dev/null || exit 1
SET client_min_messages = warning;
CREATE EXTENSION hygiene;
CREATE EXTENSION dblink;
CREATE TABLE contact (id int PRIMARY KEY, name text, born date, mail text);
SELECT count(*) FROM hygiene.register('contact', 'person', '{"full_name": "name", "birth_date": "born", "email": "mail"}', 'NL');
SELECT hygiene.create_index('contact');
SELECT hygiene.add_duplicate_guard('contact', 'block');

-- all orders of steps, each session's own in order: texts such as 112212, a digit per step
CREATE FUNCTION orders(sessions int, steps int) RETURNS SETOF text LANGUAGE sql AS $$
    WITH RECURSIVE o(so_far) AS (
        SELECT ''
        UNION ALL
        SELECT so_far || s FROM o, generate_series(1, sessions) s
        WHERE length(so_far) - length(replace(so_far, s::text, '')) < steps)
    SELECT so_far FROM o WHERE length(so_far) = sessions * steps
$$;

-- Starts a step; returns once it has ended (what it said) or waits for another session (NULL).
CREATE FUNCTION step(session text, pid int, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    IF statement IS NOT NULL THEN
        PERFORM dblink_send_query(session, statement);
    END IF;
    FOR i IN 1..5000 LOOP
        EXIT WHEN dblink_is_busy(session) = 0;
        IF cardinality(pg_blocking_pids(pid)) > 0 THEN
            RETURN NULL;
        END IF;
        PERFORM pg_sleep(0.001);
    END LOOP;
    BEGIN
        SELECT r INTO answer FROM dblink_get_result(session, false) AS x(r text);
        answer := coalesce(answer, dblink_error_message(session));
    EXCEPTION WHEN OTHERS THEN
        answer := SQLERRM;
    END;
    PERFORM FROM dblink_get_result(session, false) AS x(r text);
    RETURN answer;
END $$;

-- One order: NULL when all is as it should be, else what is wrong.  `writes` and `ends` have an entry a session.
CREATE FUNCTION try_order(sequence text, steps int, pids int[], level text, writes text[], ends text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    sessions int := cardinality(writes);
    done int[] := array_fill(0, ARRAY[sessions]);
    waiting boolean[] := array_fill(false, ARRAY[sessions]);
    saved boolean[] := array_fill(false, ARRAY[sessions]);
    refused boolean[] := array_fill(false, ARRAY[sessions]);
    todo int[] := string_to_array(sequence, NULL)::int[];
    s int;
    answer text;
    statement text;
    existing int;
    expected int := 0;
    stuck int := 0;
BEGIN
    PERFORM dblink_exec('c0', 'TRUNCATE contact; INSERT INTO contact SELECT i, ''Persoon '' || chr(64 + i) || ''laas'' || i || ''ma'', ''1950-01-01''::date + 977 * i, ''p'' || i || ''@p'' || i || ''.nl'' FROM generate_series(1, 3) i');
    WHILE cardinality(todo) > 0 LOOP
        s := todo[1];
        todo := todo[2:];
        IF waiting[s] THEN
            -- still waiting? then its next step comes after the others'
            answer := step('c' || s, pids[s], NULL);
            IF answer IS NULL THEN
                todo := todo || s;
                stuck := stuck + 1;
                IF stuck > 100 THEN
                    RETURN format('%s %s %s %s: stuck', sequence, level, writes, ends);
                END IF;
                CONTINUE;
            END IF;
            waiting[s] := false;
            saved[s] := answer NOT LIKE '%duplicate key%' AND answer NOT LIKE '%current transaction is aborted%';
            refused[s] := answer LIKE '%duplicate key%';
            IF NOT saved[s] AND NOT refused[s] THEN
                RETURN format('%s %s %s %s: %s', sequence, level, writes, ends, answer);
            END IF;
        END IF;
        done[s] := done[s] + 1;
        CASE WHEN done[s] = steps THEN
            answer := step('c' || s, pids[s], ends[s]);
        WHEN steps = 3 AND done[s] = 1 THEN
            answer := step('c' || s, pids[s], 'BEGIN ISOLATION LEVEL ' || level);
            answer := step('c' || s, pids[s], 'SELECT count(*)::text FROM pg_class WHERE oid = 1');
        ELSE
            IF steps = 2 THEN
                answer := step('c' || s, pids[s], 'BEGIN ISOLATION LEVEL ' || level);
                answer := step('c' || s, pids[s], 'SELECT count(*)::text FROM pg_class WHERE oid = 1');
            END IF;
            answer := step('c' || s, pids[s], CASE writes[s]
                WHEN 'insert' THEN format('INSERT INTO contact VALUES (%s, ''Mirjam de Boer'', ''1980-02-03'', ''Mirjam@x.nl'')', 10 + s)
                WHEN 'update' THEN format('UPDATE contact SET name = ''M. de Boer'', born = ''1980-02-03'', mail = ''mirjam@x.nl'' WHERE id = %s', s)
                WHEN 'upsert' THEN format('INSERT INTO contact VALUES (%s, ''Mirjam de Boer'', ''1980-02-03'', ''Mirjam@x.nl'') ON CONFLICT (id) DO NOTHING', 10 + s)
                END);
            waiting[s] := answer IS NULL;
            saved[s] := answer NOT LIKE '%duplicate key%';
            refused[s] := answer LIKE '%duplicate key%';
            IF answer LIKE 'ERROR%' AND NOT refused[s] THEN
                RETURN format('%s %s %s %s: %s', sequence, level, writes, ends, answer);
            END IF;
        END CASE;
    END LOOP;
    existing := (SELECT n FROM dblink('c0', 'SELECT count(*)::int FROM contact WHERE mail ILIKE ''mirjam@x.nl''') AS x(n int));
    FOR s IN 1..sessions LOOP
        expected := expected + (saved[s] AND ends[s] = 'COMMIT')::int;
    END LOOP;
    IF existing > 1 OR existing <> expected THEN
        RETURN format('%s %s %s %s: %s rows, %s expected', sequence, level, writes, ends, existing, expected);
    ELSIF existing = 0 AND true = ALL (refused) THEN
        RETURN format('%s %s %s %s: all refused', sequence, level, writes, ends);
    -- two sessions do not cross: who is refused is refused for one that stays
    ELSIF sessions = 2 AND existing = 0 AND true = ANY (refused) THEN
        RETURN format('%s %s %s %s: refused for nothing', sequence, level, writes, ends);
    END IF;
    RETURN NULL;
END $$;

-- All of them; the number of orders tried, or an error that tells the first that went wrong.
CREATE FUNCTION try_all(sessions int, steps int, level text, kinds text[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    pids int[];
    sequence text;
    kind text;
    e int;
    ends text[];
    tried int := 0;
    wrong text;
BEGIN
    FOR s IN 0..sessions LOOP
        PERFORM dblink_connect('c' || s, format('dbname=%s host=%s port=%s', current_database(), current_setting('unix_socket_directories'), current_setting('port')));
        pids[s] := (SELECT p FROM dblink('c' || s, 'SELECT pg_backend_pid()') AS x(p int));
    END LOOP;
    FOR sequence IN SELECT o FROM orders(sessions, steps) o WHERE o LIKE CASE sessions WHEN 2 THEN '1%' ELSE '12%' END ORDER BY o LOOP     -- the first begins; of three, two at least meet
        FOREACH kind IN ARRAY kinds LOOP
            FOR e IN 0..(1 << sessions) - 1 LOOP
                ends := ARRAY(SELECT CASE WHEN (e >> (s - 1)) & 1 = 0 THEN 'COMMIT' ELSE 'ROLLBACK' END FROM generate_series(1, sessions) s);
                wrong := try_order(sequence, steps, pids, level, (string_to_array(kind, ' '))[:sessions], ends);
                IF wrong IS NOT NULL THEN
                    RAISE EXCEPTION '%', wrong;
                END IF;
                tried := tried + 1;
            END LOOP;
        END LOOP;
    END LOOP;
    RETURN tried;
END $$;
SQL
for level in "READ COMMITTED" "REPEATABLE READ" "SERIALIZABLE"; do
	check "two sessions, $level" "SELECT try_all(2, 3, '$level', ARRAY['insert insert', 'insert update', 'update update', 'upsert insert'])"
	check "three sessions, $level" "SELECT try_all(3, 2, '$level', ARRAY['insert insert update'])"
done
echo "1..$n"
exit $failed

"""Measures how well the built-in model finds duplicates; see run for usage.

Every set goes to a table accuracy.record of its own shape, one column per role, all text, but birth dates that are all valid ISO dates are of
type date; others are read by hygiene.parse_birth_date, as in any table with dates in text.  Nothing is tuned per set: the identity is what the roles say, the threshold
the default one.
"""
import argparse
import datetime
import os
import re
import subprocess
import sys
import time

import metrics
import sets

DATA = os.environ.get("HYGIENE_DATA", "../shared/data")
ROWS = int(os.environ.get("ROWS", 100000))
BLOCK_LIMIT = int(os.environ.get("BLOCK_LIMIT", 500))
GENERATOR = os.environ.get("GENERATOR", "demo/generator.sql")
EXPLAINED = 20


def psql(sql, data=None, messages=None):
    """Runs SQL (and COPY data after it); returns the rows as lists of text.  Messages go to the list `messages`."""
    done = subprocess.run(["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-f", "-"], text=True,
                          input=sql if data is None else sql + "\n" + data + "\\.\n", capture_output=True)
    if done.returncode != 0:
        sys.exit(f"accuracy: {done.stderr.strip()}")
    if messages is not None:
        messages.append(done.stderr)
    return [line.split("\t") for line in done.stdout.splitlines()]


def literal(value):
    return "NULL" if value is None else "'" + str(value).replace("'", "''") + "'"


def escaped(value):
    if value is None or value == "":
        return "\\N"
    return value.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ")


def has_function(name):
    return psql(f"SELECT count(*) FROM pg_proc WHERE pronamespace = 'hygiene'::regnamespace AND proname = '{name}'") != [["0"]]


def is_iso_date(value):
    try:
        return not value or bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


def identity_call(data, alias, dates):
    arguments = []
    for role in data.roles:
        value = f"{alias}.{role}"
        if role == "birth_date" and not dates:
            value = f"hygiene.parse_birth_date({value}, {literal(data.region)})"
        arguments.append(f"{role} => {value}")
    arguments.append(f"region => {literal(data.region)}")
    return f"hygiene.{data.kind}({', '.join(arguments)})"


class Evaluation:
    def __init__(self, name, data, options):
        self.name = name
        self.data = data
        self.options = options
        self.source = None
        self.model = "NULL::hygiene.model_parameters"

    def copy(self):
        """Puts a set of files into accuracy.record."""
        data = self.data
        self.entity = {i: row[0] for i, row in enumerate(data.rows)}
        if data.link:
            self.source = {i: row[1] for i, row in enumerate(data.rows)}
        self.dates = "birth_date" in data.roles and all(is_iso_date(values["birth_date"]) for _, _, values in data.rows)
        columns = ", ".join(f"{role} {'date' if role == 'birth_date' and self.dates else 'text'}" for role in data.roles)
        lines = []
        for i, (entity, source, values) in enumerate(data.rows):
            fields = [str(i), escaped(str(entity)), escaped(source)] + [escaped(values.get(role)) for role in data.roles]
            lines.append("\t".join(fields) + "\n")
        psql(f"""DROP SCHEMA IF EXISTS accuracy CASCADE; CREATE SCHEMA accuracy;
            CREATE TABLE accuracy.record (id bigint PRIMARY KEY, entity text, source text, {columns});
            COPY accuracy.record FROM STDIN;""", "".join(lines))

    def generate(self):
        """Makes a generated set in accuracy.record; the generator runs once for all of them."""
        data = self.data
        self.dates = True
        if psql("SELECT to_regnamespace('crm') IS NULL") == [["t"]]:
            subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-f", GENERATOR], check=True)
            psql(f"SELECT FROM crm_generator.make('crm', {ROWS})")
        columns = ", ".join(f"{data.expressions[role]} AS {role}" for role in data.roles)
        psql(f"""DROP SCHEMA IF EXISTS accuracy CASCADE; CREATE SCHEMA accuracy;
            CREATE TABLE accuracy.record AS SELECT r.id, t.entity_id::text AS entity, NULL::text AS source, {columns}
                FROM crm.{data.table} r JOIN crm.{data.table}_truth t USING (id);
            ALTER TABLE accuracy.record ADD PRIMARY KEY (id);""")
        self.entity = {int(i): entity for i, entity in psql("SELECT id, entity FROM accuracy.record")}

    def load(self):
        data = self.data
        if isinstance(data, sets.Generated):
            self.generate()
        else:
            self.copy()
        started = time.monotonic()
        psql(f"""ANALYZE accuracy.record;
            CREATE TABLE accuracy.identity AS
                SELECT r.id, r.entity, r.source, {identity_call(data, 'r', self.dates)} AS identity FROM accuracy.record r;
            ALTER TABLE accuracy.identity ADD PRIMARY KEY (id); ANALYZE accuracy.identity;""")
        self.identity_seconds = time.monotonic() - started
        across = "AND a.source <> b.source" if data.link else ""
        # every true pair, whether the keys find it, and what the model says
        psql(f"""CREATE TABLE accuracy.true_pair AS
                SELECT a.id AS a, b.id AS b, hygiene.shares_key(a.identity, b.identity) AS shares_key,
                       hygiene.match_probability(a.identity, b.identity) AS probability
                FROM accuracy.identity a JOIN accuracy.identity b ON a.entity = b.entity AND a.id < b.id {across};""")
        [[truth, found]] = psql("SELECT count(*), count(*) FILTER (WHERE shares_key) FROM accuracy.true_pair")
        self.truth = int(truth)
        self.index_recall = int(found) / self.truth if self.truth else 1.0

    def make_keys(self):
        if psql("SELECT to_regclass('accuracy.key') IS NULL") == [["t"]]:
            psql("""CREATE TABLE accuracy.key AS SELECT id, unnest(hygiene.blocking_keys(identity)) AS key FROM accuracy.identity;
                ANALYZE accuracy.key;""")

    def join(self):
        """Scores every pair that shares a key of a block that is not over-full."""
        across = "WHERE x.source <> y.source" if self.data.link else ""
        self.make_keys()
        psql(f"""CREATE TABLE accuracy.scored AS
            WITH block AS MATERIALIZED (
                SELECT key FROM accuracy.key GROUP BY key HAVING count(*) BETWEEN 2 AND {BLOCK_LIMIT}
            ), member AS MATERIALIZED (
                SELECT k.key, k.id FROM block JOIN accuracy.key k USING (key)
            ), candidate AS MATERIALIZED (
                SELECT DISTINCT a.id AS a, b.id AS b FROM member a JOIN member b ON a.key = b.key AND a.id < b.id
            )
            SELECT c.a, c.b, hygiene.match_probability(x.identity, y.identity) AS probability
            FROM candidate c JOIN accuracy.identity x ON x.id = c.a JOIN accuracy.identity y ON y.id = c.b {across};
            ANALYZE accuracy.scored;""")
        [[self.scored]] = psql("SELECT count(*) FROM accuracy.scored")
        return self.pairs(f"SELECT a, b FROM accuracy.scored WHERE probability >= {self.options.threshold}")

    def register(self, relation):
        columns = "{" + ", ".join(f'"{role}": "{role}"' for role in self.data.roles) + "}"
        psql(f"SELECT FROM hygiene.register('{relation}', {literal(self.data.kind)}, '{columns}', {literal(self.data.region)})")

    def found(self, threshold):
        """The query for all pairs that the extension finds, keys in order."""
        if self.data.link:
            first, second = sorted(set(self.source.values()))
            call = f"hygiene.find_matches('accuracy.{first}', 'accuracy.{second}', {threshold}) AS f(key_a, key_b)"
        else:
            call = f"hygiene.find_duplicates('accuracy.record', {threshold}) AS f"
        return f"""SELECT least(key_a::bigint, key_b::bigint) AS a, greatest(key_a::bigint, key_b::bigint) AS b, probability FROM {call}"""

    def relations(self):
        """The registered table, or the two that are linked, as arguments of train() and model_of()."""
        if self.data.link:
            first, second = sorted(set(self.source.values()))
            return f"'accuracy.{first}'", f"'accuracy.{second}'"
        return "'accuracy.record'", "NULL"

    def prepare(self):
        if self.data.link:
            for source in set(self.source.values()):
                psql(f"""CREATE TABLE accuracy.{source} AS SELECT * FROM accuracy.record WHERE source = '{source}';
                    ALTER TABLE accuracy.{source} ADD PRIMARY KEY (id)""")
                self.register(f"accuracy.{source}")
        else:
            self.register("accuracy.record")
        # tables of one name follow each other, and a model goes by its table's name
        first, second = self.relations()
        psql(f"SELECT hygiene.untrain({first}, {second})")

    def train(self):
        """Trains without labels; what was judged by the built-in model is judged anew.  Returns the seconds it took."""
        first, second = self.relations()
        started = time.monotonic()
        messages = []
        self.trained = psql(f"SELECT outcome, iterations, converged, prior, expected_pairs FROM hygiene.train({first}, other => {second})",
                            messages=messages)
        seconds = time.monotonic() - started
        if self.options.verbose:
            print("  trained:", self.trained, messages[0].strip())
        self.model = f"hygiene.model_of({first}, {second})"
        psql(f"""DROP TABLE IF EXISTS accuracy.scored;
            UPDATE accuracy.true_pair t SET probability = hygiene.match_probability(a.identity, b.identity, m.model)
            FROM accuracy.identity a, accuracy.identity b, (SELECT {self.model} AS model) m WHERE a.id = t.a AND b.id = t.b""")
        return seconds

    def find(self):
        """Asks hygiene.find_duplicates, or find_matches when two tables are linked."""
        messages = []
        started = time.monotonic()
        predicted = {(int(a), int(b)) for a, b, _ in
                     psql("SET client_min_messages = debug1;" + self.found(self.options.threshold), messages=messages)}
        self.find_seconds = time.monotonic() - started
        counted = re.search(r"(\d+) pairs scored", messages[0])
        self.scored = counted[1] if counted else "-"
        # all that was compared, to see what blocking lost
        psql(f"CREATE TABLE accuracy.scored AS {self.found(0)}; ANALYZE accuracy.scored;")
        return predicted

    def pairs(self, query):
        return {(int(a), int(b)) for a, b in psql(query)}

    def run(self):
        self.load()
        if self.options.method == "join":
            started = time.monotonic()
            predicted = self.join()
            self.line("join", predicted, metrics.connected(self.entity, predicted), time.monotonic() - started)
            self.details(predicted)
            return
        self.prepare()
        for model in self.options.model or ["built-in", "trained"]:
            trained_seconds = self.train() if model == "trained" else 0.0
            predicted = self.find()
            self.line(model, predicted, metrics.connected(self.entity, predicted), self.find_seconds, trained_seconds)
            if not self.data.link and has_function("entities"):
                started = time.monotonic()
                cluster = {int(key): entity for key, entity in
                           psql(f"SELECT key, entity_key FROM hygiene.entities('accuracy.record', {self.options.threshold})")}
                self.line("entities", predicted, cluster, time.monotonic() - started)
        self.details(predicted)

    def details(self, predicted):
        """Of the model that was tried last."""
        if self.options.keys:
            self.keys()
        if self.options.calibration:
            self.calibration()
        if self.options.errors:
            self.errors(predicted)

    def line(self, method, predicted, cluster, seconds, trained_seconds=0.0):
        pairwise = metrics.score_pairs(predicted, self.entity, self.source)
        clustered, bcubed = metrics.score_clusters(cluster, self.entity, self.source)
        [[compared]] = psql("SELECT count(*) FROM accuracy.true_pair t JOIN accuracy.scored s USING (a, b)")
        recall = int(compared) / self.truth if self.truth else 1.0
        figures = " ".join("%6.4f" % x for x in (self.index_recall, recall) + pairwise + clustered + (bcubed[2],))
        print(f"{self.name:15} {method:8} {len(self.entity):8} {self.truth:8} {self.scored:>9} {figures} "
              f"{self.identity_seconds:6.1f} {trained_seconds:6.1f} {seconds:6.1f}", flush=True)

    def calibration(self):
        print(f"\n{self.name}: predicted probability against the true share, of the pairs compared")
        bands = [0, 1e-6, 0.0001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999, 0.999999, 1.000001]
        rows = psql(f"""SELECT width_bucket(s.probability, ARRAY{bands}::float8[]), count(*), avg(s.probability),
                count(*) FILTER (WHERE x.entity = y.entity)
            FROM accuracy.scored s JOIN accuracy.record x ON x.id = s.a JOIN accuracy.record y ON y.id = s.b GROUP BY 1 ORDER BY 1""")
        print("  %-20s %9s %10s %10s" % ("band", "pairs", "predicted", "true share"))
        for band, count, mean, right in rows:
            low, high = bands[int(band) - 1], bands[int(band)]
            print("  %-20s %9s %10.6f %10.6f" % (f"{low:g} - {min(high, 1):g}", count, float(mean), int(right) / int(count)))
        print("  %-10s %8s %8s %8s %10s %8s" % ("threshold", "P", "R", "F1", "clustered", "B-cubed"))
        scored = [(float(p), (int(a), int(b))) for a, b, p in psql("SELECT a, b, probability FROM accuracy.scored WHERE probability >= 0.1")]
        for threshold in (0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999, 0.999999):
            predicted = {pair for p, pair in scored if p >= threshold}
            precision, recall, f1 = metrics.score_pairs(predicted, self.entity, self.source)
            clustered, bcubed = metrics.score_clusters(metrics.connected(self.entity, predicted), self.entity, self.source)
            print("  %-10g %8.4f %8.4f %8.4f %10.4f %8.4f" % (threshold, precision, recall, f1, clustered[2], bcubed[2]))
        print()

    def keys(self):
        """What every kind of blocking key brings (pairs it finds, pairs only it finds) and costs."""
        self.make_keys()
        print(f"\n{self.name}: kinds of blocking key")
        print("  %-32s %9s %8s %8s %8s %10s" % ("kind", "a record", "finds", "only it", "blocks >" + str(BLOCK_LIMIT), "pairs"))
        rows = psql(f"""WITH kind AS MATERIALIZED (
                SELECT k.key, k.id, hygiene.blocking_key_kind(k.key) AS kind FROM accuracy.key k
            ), shared AS (
                SELECT t.a, t.b, array_agg(DISTINCT x.kind) AS kinds
                FROM accuracy.true_pair t JOIN kind x ON x.id = t.a JOIN kind y ON y.id = t.b AND y.key = x.key GROUP BY t.a, t.b
            ), found AS (
                SELECT kind, count(*) AS pairs, count(*) FILTER (WHERE cardinality(kinds) = 1) AS alone FROM shared, unnest(kinds) kind GROUP BY kind
            ), cost AS (
                SELECT kind, sum(n) AS keys, count(*) FILTER (WHERE n > {BLOCK_LIMIT}) AS overfull,
                       sum(n * (n - 1) / 2) FILTER (WHERE n <= {BLOCK_LIMIT}) AS pairs
                FROM (SELECT kind, key, count(*) AS n FROM kind GROUP BY kind, key) b GROUP BY kind
            )
            SELECT c.kind, c.keys, coalesce(f.pairs, 0), coalesce(f.alone, 0), c.overfull, c.pairs
            FROM cost c LEFT JOIN found f USING (kind) ORDER BY 3 DESC""")
        records, truth = len(self.entity), max(self.truth, 1)
        for kind, keys, pairs, alone, overfull, cost in rows:
            print("  %-32s %9.3f %8.4f %8.4f %8s %10s" % (kind, int(keys) / records, int(pairs) / truth, int(alone) / truth, overfull, cost))
        print()

    def errors(self, predicted):
        lines = "".join("%d\t%d\n" % pair for pair in sorted(predicted))
        psql("CREATE TABLE accuracy.predicted (a bigint, b bigint, PRIMARY KEY (a, b)); COPY accuracy.predicted FROM STDIN;", lines)
        psql("""CREATE TABLE accuracy.error AS
            SELECT 'false' AS kind, a, b, hygiene.match_probability(x.identity, y.identity, m.model) AS probability
            FROM accuracy.predicted JOIN accuracy.identity x ON x.id = a JOIN accuracy.identity y ON y.id = b, (SELECT %s AS model) m
            WHERE x.entity <> y.entity
            UNION ALL
            SELECT CASE WHEN NOT EXISTS (SELECT FROM accuracy.scored s WHERE s.a = t.a AND s.b = t.b) THEN 'missed, not compared'
                        WHEN probability < %s THEN 'missed, scored too low' ELSE 'missed though scored high' END, a, b, probability
            FROM accuracy.true_pair t WHERE NOT EXISTS (SELECT FROM accuracy.predicted p WHERE p.a = t.a AND p.b = t.b);"""
             % (self.model, self.options.threshold))
        explain = has_function("explain_match")
        for kind, count in psql("SELECT kind, count(*) FROM accuracy.error GROUP BY kind ORDER BY kind"):
            print(f"\n{self.name}: {count} pairs {kind}")
            if explain:
                # what they have in common: the commonest patterns of levels, of 2000 pairs at most
                patterns = psql(f"""SELECT count(*), min(pattern.text), round(avg(probability)::numeric, 4)
                    FROM (SELECT * FROM accuracy.error WHERE kind = {literal(kind)} ORDER BY hashint8(a * 1000003 + b) LIMIT 2000) e
                    JOIN accuracy.identity x ON x.id = e.a JOIN accuracy.identity y ON y.id = e.b,
                    LATERAL (SELECT string_agg(field || '=' || level, ', ' ORDER BY field) AS text
                             FROM hygiene.explain_match(x.identity, y.identity, {self.model}) WHERE level <> 'missing') pattern
                    GROUP BY pattern.text ORDER BY 1 DESC LIMIT 12""")
                for n, pattern, probability in patterns:
                    print(f"  {n:>5}x p~{probability}  {pattern}")
            # false pairs: the surest ones; pairs not compared: those the model would have known; the others: any
            order = "probability DESC, " if kind != "missed, scored too low" else ""
            worst = psql(f"SELECT a, b, probability FROM accuracy.error WHERE kind = {literal(kind)} "
                         f"ORDER BY {order}hashint8(a * 1000003 + b) LIMIT {EXPLAINED}")
            for a, b, probability in worst:
                self.show(int(a), int(b), float(probability), explain)

    def show(self, a, b, probability, explain):
        print(f"  -- {a} {b}  p={probability:.6g}")
        columns = ", ".join(f"coalesce({role}::text, '')" for role in self.data.roles)
        for record in psql(f"SELECT {columns} FROM accuracy.record WHERE id IN ({a}, {b}) ORDER BY id = {b}"):
            print("     " + " | ".join(record))
        if explain:
            rows = psql(f"""SELECT field, level, round(weight::numeric, 2) FROM hygiene.explain_match(
                (SELECT identity FROM accuracy.identity WHERE id = {a}), (SELECT identity FROM accuracy.identity WHERE id = {b}), {self.model})""")
            print("     " + ", ".join(f"{field}={level} {weight}" for field, level, weight in rows))


def main():
    arguments = argparse.ArgumentParser(prog="test/accuracy/run")
    arguments.add_argument("--errors", action="store_true")
    arguments.add_argument("--calibration", action="store_true")
    arguments.add_argument("--keys", action="store_true")
    arguments.add_argument("--threshold", type=float, default=0.95)
    arguments.add_argument("--method", choices=["join", "find"])
    arguments.add_argument("--model", choices=["built-in", "trained"], action="append")
    arguments.add_argument("--verbose", action="store_true")
    arguments.add_argument("set", nargs="*")
    options = arguments.parse_args()
    others = list(sets.other(DATA))
    names = options.set or list(sets.GENERATED) + list(sets.PUBLIC) + others
    psql("CREATE EXTENSION IF NOT EXISTS hygiene")
    print("%-15s %-8s %8s %8s %9s %13s %20s %20s %6s %6s" %
          ("", "", "", "true", "pairs", "key recall:", "pairs:", "clusters:", "B3", "seconds:"))
    print("%-15s %-8s %8s %8s %9s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s" %
          ("set", "model", "records", "pairs", "scored", "index", "bulk", "P", "R", "F1", "P", "R", "F1", "F1", "norm.", "train", "find"))
    for name in names:
        if name not in sets.PUBLIC and name not in sets.GENERATED and name not in others:
            sys.exit(f"accuracy: no set {name}; there are {', '.join(list(sets.GENERATED) + list(sets.PUBLIC) + others)}")
        data = sets.load(name, DATA)
        if data is None:
            print(f"{name:15} not in {DATA}")
            continue
        if name in sets.GENERATED and not os.path.exists(GENERATOR):
            print(f"{name:15} no {GENERATOR}")
            continue
        Evaluation(name, data, options).run()


main()

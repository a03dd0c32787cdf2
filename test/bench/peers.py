"""Runs both sides of test/bench/peers in turn and compares them; the cluster is there already, see peers."""
import csv
import json
import os
import resource
import statistics
import subprocess
import sys
import time

sys.path.insert(0, "test/accuracy")
import metrics
from server import Peak, psql, server_cpu

ROWS, THRESHOLD, SEED, COMPANIES = (os.environ[name] for name in ("ROWS", "THRESHOLD", "SEED", "COMPANIES"))
WORK = os.environ["PEERS"]


def hygiene(schema):
    cpu, peak, started = server_cpu(), Peak(), time.monotonic()
    psql("SET client_min_messages = warning", "DROP TABLE IF EXISTS found, cluster, low",
         f"CREATE UNLOGGED TABLE found AS SELECT key_a, key_b, probability FROM hygiene.find_duplicates('{schema}.contact', {THRESHOLD})")
    paired = time.monotonic()
    psql("CREATE UNLOGGED TABLE cluster AS SELECT key, cluster_key FROM hygiene.cluster_pairs("
         f"'SELECT key_a, key_b, probability, NULL::text FROM found', {THRESHOLD})")
    ended = time.monotonic()
    result = {"steps": {"normalise, pair and score": round(paired - started, 2), "cluster": round(ended - paired, 2)},
              "peak_mb": peak.end(), "cpu": round(server_cpu() - cpu, 2), "seconds": round(ended - started, 2)}
    # untimed: pairs of lower probability too, to look for the threshold with the best F1
    psql("SET client_min_messages = warning", f"CREATE UNLOGGED TABLE low AS SELECT key_a, key_b, probability FROM hygiene.find_duplicates('{schema}.contact', 0.01)")
    scored = [(float(p), *sorted((int(a), int(b)))) for a, b, p in (line.split(",") for line in psql("SELECT key_a, key_b, probability FROM low").split())]
    cluster = {int(a): int(b) for a, b in (line.split(",") for line in psql("SELECT key, cluster_key FROM cluster").split())}
    return result, scored, cluster


def read_results(result, pairs, clusters):
    scored = [(float(p), *sorted((int(a), int(b)))) for p, a, b in csv.reader(open(pairs))]
    return result, scored, {int(a): int(b) for a, b in csv.reader(open(clusters))}


def splink(schema):
    files = [f"{WORK}/{name}.csv" for name in (schema, "splink_pairs", "splink_clusters")]
    done = subprocess.run([os.environ["PEERS_PYTHON"], "test/bench/splink_persons.py", files[0], THRESHOLD, *files[1:]], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit("Splink failed:\n" + done.stderr[-2000:])
    result = json.loads(done.stdout.splitlines()[-1])
    steps = result["steps"]
    result["seconds"] = round(steps["normalise"] + steps["predict"] + steps["cluster"], 2)
    return read_results(result, *files[1:])


def goldenmatch(schema):
    """None when it failed or took too long, which it says."""
    files = [f"{WORK}/{name}.csv" for name in (schema, "goldenmatch_pairs", "goldenmatch_clusters")]
    limit = float(os.environ["GOLDENMATCH_SECONDS"])
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run([os.environ["GOLDENMATCH_PYTHON"], "test/bench/goldenmatch_persons.py", *files], capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"GoldenMatch: not done after {limit:.0f} s (CPU {after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime:.0f} s), given up")
        return None
    if done.returncode != 0:
        print("GoldenMatch failed:\n" + done.stderr[-2000:])
        return None
    result = json.loads(done.stdout.splitlines()[-1])
    result["seconds"] = round(sum(seconds for name, seconds in result["steps"].items() if name != "import"), 2)
    return read_results(result, *files[1:])


def measures(scored, cluster, entity, threshold):
    cluster = {record: cluster.get(record, record) for record in entity}
    pairwise, bcubed = metrics.score_clusters(cluster, entity)
    return metrics.score_pairs({(a, b) for p, a, b in scored if p >= threshold}, entity), pairwise, bcubed


def best_threshold(scored, entity):
    """The best F1 of pairs that any threshold gives, and that threshold: known only to who knows the truth."""
    truth = metrics.pairs_within(metrics.groups_of(entity), None)
    ordered = sorted(scored, reverse=True)
    best, right = (0.0, 1.0), 0
    for i, (p, a, b) in enumerate(ordered):
        right += entity[a] == entity[b]
        if i + 1 == len(ordered) or ordered[i + 1][0] < p:
            best = max(best, (metrics.f1(right / (i + 1), right / truth), p))
    return best


def make(schema, rows, companies):
    """The persons, as they were kept from the last time or anew, and as a file; which entity each is."""
    psql("CREATE EXTENSION IF NOT EXISTS hygiene")
    if psql(f"SELECT to_regclass('{schema}.contact') IS NOT NULL").strip() != "t" or psql(f"SELECT count(*) FROM {schema}.contact").strip() != str(rows):
        subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-f", "demo/generator.sql"], check=True, stdout=subprocess.DEVNULL)
        psql(f"SELECT crm_generator.make('{schema}', {rows}, seed => {SEED}, companies => {companies})", f"VACUUM ANALYZE {schema}.contact",
             f"SET client_min_messages = warning; SELECT count(*) FROM hygiene.register('{schema}.contact', region => 'NL')")
    with open(f"{WORK}/{schema}.csv", "w") as out:
        subprocess.run(["psql", "-Xq", "-c", "COPY (SELECT id, first_name, middle_name, last_name, birth_date, email, phone, mobile, street, postal_code, city, country, company "
                        f"FROM {schema}.contact ORDER BY id) TO STDOUT (FORMAT csv, HEADER)"], check=True, stdout=out)
    return {int(a): int(b) for a, b in (line.split(",") for line in psql(f"SELECT id, entity_id FROM {schema}.contact_truth").split())}


def compare(peer, side, schema, rows, companies, rounds, threshold):
    """Both sides in turn; the middle of their rounds.  threshold: of the peer."""
    entity = make(schema, rows, companies)
    print(f"{rows} persons, threshold {THRESHOLD}; load of the machine before: {os.getloadavg()[0]:.1f}")
    runs = {"hygiene": [], peer: []}
    for _ in range(rounds):
        for name, run in (("hygiene", hygiene), (peer, side)):
            runs[name].append(run(schema))
            if runs[name][-1] is None:
                return
    middle = {}
    for name, all_runs in runs.items():
        result, scored, cluster = all_runs[-1]
        seconds, cpu = (statistics.median(r[0][what] for r in all_runs) for what in ("seconds", "cpu"))
        middle[name] = seconds, cpu, result
        print(f"{name} {result.get('version', '')}: {seconds:.1f} s, CPU {cpu:.1f} s, peak memory {result['peak_mb']} MB, steps {result['steps']}")
        for label, (precision, recall, f1) in zip(("pairs", "clustered", "B-cubed"), measures(scored, cluster, entity, threshold if name == peer else float(THRESHOLD))):
            print(f"    {label:10} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")
        print("    best F1 of pairs at any threshold {:.4f} (at {:.7f})".format(*best_threshold(scored, entity)))
    ours, theirs = middle["hygiene"], middle[peer]
    training = theirs[2]["steps"].get("train", 0.0)
    print(f"{peer} takes {theirs[0] / ours[0]:.1f} times as long to normalise, pair, score and cluster, {(theirs[0] + training) / ours[0]:.1f} times with its training; "
          f"{theirs[2].get('cpu_without_training', theirs[1]) / ours[1]:.1f} and {theirs[1] / ours[1]:.1f} times the CPU; {theirs[2]['peak_mb'] / ours[2]['peak_mb']:.1f} times the memory")


def main():
    if os.environ["ONLY"] != "goldenmatch":
        compare("Splink", splink, "crm", int(ROWS), int(COMPANIES), int(os.environ["ROUNDS"]), float(THRESHOLD))
    if os.environ["GOLDENMATCH_PYTHON"]:
        rows = min(int(ROWS), int(os.environ["GOLDENMATCH_ROWS"]))
        # its training is in its time; pairs are those at or above the cutoff it chooses itself
        compare("GoldenMatch", goldenmatch, f"crm_{rows}", rows, max(rows // 10, 20), 1, 0.0)


main()

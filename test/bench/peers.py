"""Runs both sides of test/bench/peers in turn and compares them; the cluster is there already, see peers."""
import csv
import json
import os
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, "test/accuracy")
import metrics

ROWS, THRESHOLD, SEED, COMPANIES = (os.environ[name] for name in ("ROWS", "THRESHOLD", "SEED", "COMPANIES"))
WORK = os.environ["PEERS"]
TICK = os.sysconf("SC_CLK_TCK")
POSTMASTER = open(os.environ["HYGIENE_CLUSTER"] + "/data/postmaster.pid").readline().strip()


def psql(*commands):
    arguments = [argument for command in commands for argument in ("-c", command)]
    return subprocess.run(["psql", "-XqAt", "-F", ",", "-v", "ON_ERROR_STOP=1", *arguments], check=True, capture_output=True, text=True).stdout


def server_cpu():
    """Seconds used by server processes that have ended."""
    fields = open(f"/proc/{POSTMASTER}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[13]) + int(fields[14])) / TICK


class Peak(threading.Thread):
    """Most private memory that all processes of the server had together, in MB, looked at every 0.2 s."""

    def __init__(self):
        super().__init__(daemon=True)
        self.most, self.going = 0, True
        self.start()

    def run(self):
        while self.going:
            total = 0
            for pid in os.listdir("/proc"):
                try:
                    if pid.isdigit():
                        status = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
                        if status["PPid"].strip() == POSTMASTER:
                            total += int(status["RssAnon"].split()[0])
                except (OSError, KeyError):
                    pass
            self.most = max(self.most, total // 1024)
            time.sleep(0.2)

    def end(self):
        self.going = False
        self.join()
        return self.most


def hygiene():
    cpu, peak, started = server_cpu(), Peak(), time.monotonic()
    psql("SET client_min_messages = warning", "DROP TABLE IF EXISTS found, cluster, low",
         f"CREATE UNLOGGED TABLE found AS SELECT key_a, key_b, probability FROM hygiene.find_duplicates('crm.contact', {THRESHOLD})")
    paired = time.monotonic()
    psql("CREATE UNLOGGED TABLE cluster AS SELECT key, cluster_key FROM hygiene.cluster_pairs("
         f"'SELECT key_a, key_b, probability, NULL::text FROM found', {THRESHOLD})")
    ended = time.monotonic()
    time.sleep(0.3)         # until the postmaster has buried its children
    result = {"steps": {"normalise, pair and score": round(paired - started, 2), "cluster": round(ended - paired, 2)},
              "peak_mb": peak.end(), "cpu": round(server_cpu() - cpu, 2), "seconds": round(ended - started, 2)}
    # untimed: pairs of lower probability too, to look for the threshold with the best F1
    psql("SET client_min_messages = warning", "CREATE UNLOGGED TABLE low AS SELECT key_a, key_b, probability FROM hygiene.find_duplicates('crm.contact', 0.01)")
    scored = [(float(p), *sorted((int(a), int(b)))) for a, b, p in (line.split(",") for line in psql("SELECT key_a, key_b, probability FROM low").split())]
    cluster = {int(a): int(b) for a, b in (line.split(",") for line in psql("SELECT key, cluster_key FROM cluster").split())}
    return result, scored, cluster


def splink():
    files = [f"{WORK}/{name}.csv" for name in ("persons", "splink_pairs", "splink_clusters")]
    done = subprocess.run([os.environ["PEERS_PYTHON"], "test/bench/splink_persons.py", files[0], THRESHOLD, *files[1:]], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit("Splink failed:\n" + done.stderr[-2000:])
    result = json.loads(done.stdout.splitlines()[-1])
    steps = result["steps"]
    result["seconds"] = round(steps["normalise"] + steps["predict"] + steps["cluster"], 2)
    scored = [(float(p), *sorted((int(a), int(b)))) for a, b, p in csv.reader(open(files[1]))]
    cluster = {int(a): int(b) for a, b in csv.reader(open(files[2]))}
    return result, scored, cluster


def measures(scored, cluster, entity):
    cluster = {record: cluster.get(record, record) for record in entity}
    pairwise, bcubed = metrics.score_clusters(cluster, entity)
    return metrics.score_pairs({(a, b) for p, a, b in scored if p >= float(THRESHOLD)}, entity), pairwise, bcubed


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


def make():
    psql("CREATE EXTENSION IF NOT EXISTS hygiene")
    if psql("SELECT to_regclass('crm.contact') IS NOT NULL").strip() == "t" and psql("SELECT count(*) FROM crm.contact").strip() == ROWS:
        return      # kept from the last time
    subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-f", "demo/generator.sql"], check=True, stdout=subprocess.DEVNULL)
    psql(f"SELECT crm_generator.make('crm', {ROWS}, seed => {SEED}, companies => {COMPANIES})", "VACUUM ANALYZE crm.contact",
         "SET client_min_messages = warning; SELECT count(*) FROM hygiene.register('crm.contact', region => 'NL')")


def main():
    make()
    with open(f"{WORK}/persons.csv", "w") as out:
        subprocess.run(["psql", "-Xq", "-c", "COPY (SELECT id, first_name, middle_name, last_name, birth_date, email, phone, mobile, street, postal_code, city, country, company "
                        "FROM crm.contact ORDER BY id) TO STDOUT (FORMAT csv, HEADER)"], check=True, stdout=out)
    entity = {int(a): int(b) for a, b in (line.split(",") for line in psql("SELECT id, entity_id FROM crm.contact_truth").split())}
    print(f"{ROWS} persons, threshold {THRESHOLD}; load of the machine before: {os.getloadavg()[0]:.1f}")
    runs = {"hygiene": [], "Splink": []}
    for _ in range(int(os.environ["ROUNDS"])):
        for name, side in (("hygiene", hygiene), ("Splink", splink)):
            runs[name].append(side())
    middle = {}
    for name, all_runs in runs.items():
        result, scored, cluster = all_runs[-1]
        seconds, cpu = (statistics.median(r[0][what] for r in all_runs) for what in ("seconds", "cpu"))
        middle[name] = seconds, cpu, result
        print(f"{name} {result.get('version', '')}: {seconds:.1f} s, CPU {cpu:.1f} s, peak memory {result['peak_mb']} MB, steps {result['steps']}")
        for label, (precision, recall, f1) in zip(("pairs", "clustered", "B-cubed"), measures(scored, cluster, entity)):
            print(f"    {label:10} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")
        print("    best F1 of pairs at any threshold {:.4f} (at {:.7f})".format(*best_threshold(scored, entity)))
    ours, theirs = middle["hygiene"], middle["Splink"]
    training = theirs[2]["steps"]["train"]
    print(f"Splink takes {theirs[0] / ours[0]:.1f} times as long to normalise, pair, score and cluster, {(theirs[0] + training) / ours[0]:.1f} times with its training; "
          f"{theirs[2]['cpu_without_training'] / ours[1]:.1f} and {theirs[1] / ours[1]:.1f} times the CPU; {theirs[2]['peak_mb'] / ours[2]['peak_mb']:.1f} times the memory")


main()

"""Growth of time, memory and temporary files with the number of rows; see growth.sh."""
import os
import subprocess
import time

from server import Peak, psql, server_cpu

ROWS = [int(rows) for rows in os.environ.get("ROWS", "100000 1000000").split()]
SEED, THRESHOLD = os.environ.get("SEED", "1"), os.environ.get("THRESHOLD", "0.95")
WORKERS = os.environ.get("WORKERS", "2")
OPTIONS = " ".join(f"-c {name}={value}" for name, value in (
    ("maintenance_work_mem", os.environ.get("MEMORY", "64MB")), ("work_mem", "4MB"), ("max_parallel_workers_per_gather", WORKERS), ("max_parallel_maintenance_workers", WORKERS),
    ("client_min_messages", "warning")))


def measured(command):
    """Seconds of the processor, Peak, elapsed seconds."""
    cpu, peak, started = server_cpu(), Peak(), time.monotonic()
    psql(command, PGOPTIONS=OPTIONS)
    seconds = time.monotonic() - started
    peak.end()
    return server_cpu() - cpu, peak, seconds


def f1(found, right, true):
    return 2 * right / (found + true)


def one(rows):
    psql(f"SELECT crm_generator.make('crm', {rows}, seed => {SEED})", "ANALYZE crm.contact", "SET client_min_messages = warning; SELECT count(*) FROM hygiene.register('crm.contact', region => 'NL')")
    pairing = measured(f"CREATE UNLOGGED TABLE crm.found AS SELECT key_a, key_b, probability FROM hygiene.find_duplicates('crm.contact', {THRESHOLD})")
    clustering = measured(f"CREATE UNLOGGED TABLE crm.cluster AS SELECT key, cluster_key FROM hygiene.cluster_pairs('SELECT key_a, key_b, probability, NULL::text FROM crm.found', {THRESHOLD})")
    true, found, right, clustered, clustered_right = (int(n or 0) for n in psql("""
        SELECT (SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM crm.contact_truth GROUP BY entity_id) e), (SELECT count(*) FROM crm.found),
               (SELECT count(*) FROM crm.found f JOIN crm.contact_truth a ON a.id = f.key_a::bigint JOIN crm.contact_truth b ON b.id = f.key_b::bigint WHERE a.entity_id = b.entity_id),
               (SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM crm.cluster GROUP BY cluster_key) c),
               (SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM crm.cluster c JOIN crm.contact_truth t ON t.id = c.key::bigint GROUP BY cluster_key, entity_id) c)""").split(","))
    for name, (cpu, peak, seconds) in (("pairing", pairing), ("clustering", clustering)):
        print(f"{rows} rows, {name}: CPU {cpu:.1f} s ({seconds:.1f} s elapsed), most private memory {peak.most} MB in all, {peak.one} MB in one process, {peak.temporary} MB of temporary files", flush=True)
    print(f"{rows} rows: {found} pairs, F1 {f1(found, right, true):.4f}; clustered {clustered} pairs, F1 {f1(clustered, clustered_right, true):.4f}", flush=True)
    psql("SET client_min_messages = warning; SELECT hygiene.unregister('crm.contact')", "SET client_min_messages = warning; DROP SCHEMA crm CASCADE")
    return pairing[0], clustering[0]


def main():
    psql("CREATE EXTENSION hygiene")
    subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-f", "demo/generator.sql"], check=True, stdout=subprocess.DEVNULL)
    last = None
    for rows in ROWS:
        now = one(rows)
        if last is not None:
            factor = rows / last[0]
            print(f"growth from {last[0]} to {rows} rows, {factor:g} times: CPU {sum(now) / sum(last[1]):.1f} times (pairing {now[0] / last[1][0]:.1f}, clustering {now[1] / max(last[1][1], 0.01):.1f})")
        last = rows, now


main()

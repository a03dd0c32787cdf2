#!/bin/bash
# The list of all frozen tables; runs after the scripts that write them.
set -euo pipefail
/usr/bin/python3 generate/versions.py

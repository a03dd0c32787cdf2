#!/bin/bash
# docs/related_tables.md tells the truth, as README.md does.
cd "$(dirname "$0")/../.." && DOC=docs/related_tables.md exec bash test/tap/readme.t

#!/bin/bash
# pg_isolation_regress inside a running private cluster: test/isolation/*.spec against test/isolation/expected/*.out.  usage: test/isolation.sh TOP [NAME ...]
set -uo pipefail
cd "$1"; shift
out=$PWD/build/isolation
mkdir -p "$out"
specs=("$@")
if [ ${#specs[@]} = 0 ]; then
	for file in test/isolation/*.spec; do specs+=("$(basename "$file" .spec)"); done
fi
# pg_isolation_regress reads specs/ and expected/ under its input directory
input=$(mktemp -d)
trap 'rm -rf "$input"' EXIT
mkdir "$input/specs" && cp test/isolation/*.spec "$input/specs/" && cp -r test/isolation/expected "$input/expected" 2>/dev/null
for spec in "${specs[@]}"; do
	psql -qXc "CREATE DATABASE isolation_$spec" postgres && psql -qXc "CREATE EXTENSION hygiene" "isolation_$spec"
	"$(dirname "$(${PG_CONFIG:-pg_config} --pgxs)")/../test/isolation/pg_isolation_regress" --inputdir="$input" --outputdir="$out" \
		--use-existing --dbname="isolation_$spec" --host="$PGHOST" --port="$PGPORT" --user="$PGUSER" "$spec" >"$out/$spec.log" 2>&1
	if [ $? = 0 ]; then
		echo "ok isolation/$spec"
	else
		echo "not ok isolation/$spec"
		head -n 80 "$out/regression.diffs" 2>/dev/null | sed 's/^/# /'
	fi
done

#!/bin/bash
# pg_regress inside a running private cluster: sql/NAME.sql against expected/NAME.out.  usage: test/regress.sh TOP [NAME ...]
set -uo pipefail
cd "$1"; shift
out=$PWD/build/regress
mkdir -p "$out"
tests=("$@")
if [ ${#tests[@]} = 0 ]; then
	for file in sql/*.sql; do
		case $file in *--*) ;; *) tests+=("$(basename "$file" .sql)") ;; esac
	done
fi
[ ${#tests[@]} -gt 0 ] || exit 0
# every test file creates the extension itself in a database of its own
for test in "${tests[@]}"; do
	database=regress_$test
	psql -qXc "CREATE DATABASE $database TEMPLATE template0 ENCODING 'UTF8'" postgres
	"$(dirname "$(${PG_CONFIG:-pg_config} --pgxs)")/../test/regress/pg_regress" --inputdir="$PWD" --outputdir="$out" \
		--use-existing --dbname="$database" --host="$PGHOST" --port="$PGPORT" --user="$PGUSER" "$test" >"$out/$test.log" 2>&1
	if [ $? = 0 ]; then
		echo "ok regress/$test"
	else
		echo "not ok regress/$test"
		cp "$out/regression.diffs" "$out/$test.diffs" 2>/dev/null
		head -n 80 "$out/$test.diffs" 2>/dev/null | sed 's/^/# /'
	fi
done

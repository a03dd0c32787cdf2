#!/bin/bash
# What applications see of a refused duplicate, through real drivers: psycopg2, psycopg 3, Django, JDBC, node-postgres; and what
# the parsers of CRMs and libraries take from it (test/drivers).
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" != inside ]; then
	exec scripts/with-cluster -- bash test/tap/drivers.t inside
fi
failed=0
missing() {
	echo "not ok - $1: not installed (scripts/setup test)"
	failed=1
}
createdb drivers
export PGDATABASE=drivers NODE_PATH=$PWD/build/node/node_modules:/usr/share/nodejs
psql -Xq -v ON_ERROR_STOP=1 -f test/drivers/setup.sql >/dev/null || { echo "not ok - setup"; exit 1; }
# Debian's own python, which has Debian's drivers
python=/usr/bin/python3
if $python -c 'import django, psycopg, psycopg2' 2>/dev/null; then
	$python test/drivers/python_drivers.py || failed=1
else
	missing "psycopg and Django"
fi
jar=/usr/share/java/postgresql.jar
if [ -e $jar ] && command -v java >/dev/null; then
	exec 3< <(exec $python test/drivers/tcp.py)
	forwarder=$!
	read -r port <&3
	java -Xshare:auto -XX:TieredStopAtLevel=1 -cp $jar test/drivers/Driver.java "jdbc:postgresql://127.0.0.1:$port/drivers?user=$PGUSER&sslmode=disable" || failed=1
	kill "$forwarder" 2>/dev/null
else
	missing JDBC
fi
if node -e "require('pg')" 2>/dev/null; then
	node test/drivers/driver.js || failed=1
elif dpkg-query -W -f '${Status}' node-pg 2>/dev/null | grep -q 'ok installed'; then
	missing node-postgres
else
	# another node than Debian's, and no registry to fetch pg from
	echo "ok - node-postgres: SKIPPED, npm could not fetch it"
fi
exit $failed

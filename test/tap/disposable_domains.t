#!/bin/bash
# The user's list of disposable domains is dumped and restored with the database.
cd "$(dirname "$0")/../.."
exec scripts/with-cluster -- bash -c '
psql -qX -c "CREATE EXTENSION hygiene" -c "SELECT hygiene.load_disposable_domains(ARRAY[\$\$bücher.example\$\$, \$\$b.example\$\$])" >/dev/null
createdb restored
pg_dump postgres | psql -qX -v ON_ERROR_STOP=1 restored >/dev/null || echo "not ok 1 - dump and restore"
rows=$(psql -XAtc "SELECT string_agg(domain, \$\$ \$\$ ORDER BY domain) FROM hygiene.disposable_domain" restored)
asked=$(psql -XAtc "SELECT hygiene.is_disposable(\$\$x@bücher.example\$\$)" restored)
if [ "$rows $asked" = "b.example xn--bcher-kva.example t" ]; then echo "ok 1 - loaded domains are there after dump and restore"; else echo "not ok 1 - loaded domains are there after dump and restore: $rows $asked"; fi
echo 1..1
'

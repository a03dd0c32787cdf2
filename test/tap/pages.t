#!/bin/bash
# The pages of docs/ that show sessions tell the truth, as README.md does: see readme.t.  usage: test/tap/pages.t [write]
set -uo pipefail
cd "$(dirname "$0")/../.."
case ${1:-} in
	inside) ;;
	*) exec scripts/with-cluster -c "timezone = 'UTC'" -- bash test/tap/pages.t inside "${1:-}" ;;
esac
failed=0
for page in docs/recipes.md docs/guards.md docs/normalization.md docs/validation.md docs/suppression.md docs/fuzzy_text.md docs/freshness.md docs/retention.md docs/holds.md docs/erasure.md; do
	database=$(basename "$page" .md)
	createdb "$database"
	PGDATABASE=$database DOC=$page bash test/tap/readme.t inside "${2:-}" || failed=1
done
exit $failed

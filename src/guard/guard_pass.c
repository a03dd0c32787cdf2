/*-------------------------------------------------------------------------
 *
 * guard_pass.c
 *	  What lets a pair pass the duplicate guard: people decided that the two are not the same.
 *
 * Asked only of a pair that would be refused or reported, so it costs other rows nothing.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "guard/guard.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

void
hyg_become_owner(const char *table, SavedUser *saved)
{
	Oid       relid = get_relname_relid(table, get_namespace_oid("hygiene", false));
	HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relid));
	Oid       owner;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "table hygiene.%s is missing", table);
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	GetUserIdAndSecContext(&saved->user, &saved->context);
	SetUserIdAndSecContext(owner,
						   saved->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
}

void
hyg_become_again(const SavedUser *saved)
{
	SetUserIdAndSecContext(saved->user, saved->context);
}

/* The table a registration is of: the root, for a partition. */
void
hyg_registered_name(Relation rel, Datum *schema_name, Datum *table_name)
{
	Oid relid = RelationGetRelid(rel);

	if (rel->rd_rel->relispartition)
		relid = llast_oid(get_partition_ancestors(relid));
	*schema_name = CStringGetTextDatum(get_namespace_name(get_rel_namespace(relid)));
	*table_name = CStringGetTextDatum(get_rel_name(relid));
}

bool
hyg_pair_dismissed(Relation rel, const char *key, const char *other)
{
	Oid        types[4] = {TEXTOID, TEXTOID, TEXTOID, TEXTOID};
	Datum      values[4];
	bool       in_order;
	bool       result;
	SavedUser  saved;
	SPIPlanPtr plan;
	Snapshot   latest;

	if (key == NULL || other == NULL)
		return false;
	in_order = strcmp(key, other) < 0;
	hyg_registered_name(rel, &values[0], &values[1]);
	values[2] = CStringGetTextDatum(in_order ? key : other);
	values[3] = CStringGetTextDatum(in_order ? other : key);

	hyg_become_owner("pair_decision", &saved);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	plan =
		SPI_prepare("SELECT FROM hygiene.pair_decision d "
					"WHERE d.schema_name OPERATOR(pg_catalog.=) $1 "
					"AND d.table_name OPERATOR(pg_catalog.=) $2 "
					"AND d.key_a OPERATOR(pg_catalog.=) $3 AND d.key_b OPERATOR(pg_catalog.=) $4 "
					"AND d.decision OPERATOR(pg_catalog.=) 'distinct'",
					4, types);
	if (plan == NULL)
		elog(ERROR, "could not look up decisions: %s", SPI_result_code_string(SPI_result));
	/* what was decided since a REPEATABLE READ transaction began counts, as its rows do */
	latest = RegisterSnapshot(GetLatestSnapshot());
	if (SPI_execute_snapshot(plan, values, NULL, latest, InvalidSnapshot, true, false, 1) !=
		SPI_OK_SELECT)
		elog(ERROR, "could not look up decisions");
	result = SPI_processed > 0;
	UnregisterSnapshot(latest);
	SPI_finish();
	hyg_become_again(&saved);
	return result;
}

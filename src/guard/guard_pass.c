/*-------------------------------------------------------------------------
 *
 * guard_pass.c
 *	  What lets a pair pass the duplicate guard: people decided that the two are not the same,
 *	  or somebody may save duplicates for the rest of the transaction and said why.
 *
 * Asked only of a pair that would be refused or reported, so it costs other rows nothing.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "guard/guard.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
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

/* The table a registration is of: the root, for a partition; the record's own, for an identity table. */
void
hyg_registered_name(Relation rel, Datum *schema_name, Datum *table_name)
{
	Oid relid = RelationGetRelid(rel);
	Oid spread = hyg_spread_relation(rel);

	if (OidIsValid(spread))
		relid = spread;
	else if (rel->rd_rel->relispartition)
		relid = llast_oid(get_partition_ancestors(relid));
	*schema_name = CStringGetTextDatum(get_namespace_name(get_rel_namespace(relid)));
	*table_name = CStringGetTextDatum(get_rel_name(relid));
}

bool
hyg_pair_dismissed(Relation rel, const char *key, const char *other)
{
	static SPIPlanPtr plan = NULL;
	Datum             values[4];
	bool              in_order;
	bool              result;
	SavedUser         saved;
	Snapshot          latest;

	if (key == NULL || other == NULL)
		return false;
	in_order = strcmp(key, other) < 0;
	hyg_registered_name(rel, &values[0], &values[1]);
	values[2] = CStringGetTextDatum(in_order ? key : other);
	values[3] = CStringGetTextDatum(in_order ? other : key);

	hyg_become_owner("pair_decision", &saved);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (plan == NULL)
	{
		Oid types[4] = {TEXTOID, TEXTOID, TEXTOID, TEXTOID};

		plan = SPI_prepare(
			"SELECT FROM hygiene.pair_decision d "
			"WHERE d.schema_name OPERATOR(pg_catalog.=) $1 AND d.table_name OPERATOR(pg_catalog.=) "
			"$2 "
			"AND d.key_a OPERATOR(pg_catalog.=) $3 AND d.key_b OPERATOR(pg_catalog.=) $4 "
			"AND d.decision OPERATOR(pg_catalog.=) 'distinct'",
			4, types);
		if (plan == NULL)
			elog(ERROR, "could not look up decisions: %s", SPI_result_code_string(SPI_result));
		SPI_keepplan(plan);
	}
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

/* ---- allowances ---- */

/* Innermost first; each belongs to the subtransaction it was given in, and goes with it. */
typedef struct Allowance
{
	struct Allowance *outer;
	SubTransactionId  subid;
	int64             id;
} Allowance;

static Allowance *allowances = NULL;

static void
transaction_ended(XactEvent event, void *argument)
{
	switch (event)
	{
		case XACT_EVENT_COMMIT:
		case XACT_EVENT_PARALLEL_COMMIT:
		case XACT_EVENT_ABORT:
		case XACT_EVENT_PARALLEL_ABORT:
		case XACT_EVENT_PREPARE:
			allowances = NULL; /* their memory is the transaction's */
			break;
		default: break;
	}
}

static void
subtransaction_ended(SubXactEvent event, SubTransactionId subid, SubTransactionId parent,
					 void *argument)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
	{
		while (allowances != NULL && allowances->subid == subid)
			allowances = allowances->outer;
	}
	else if (event == SUBXACT_EVENT_COMMIT_SUB)
	{
		for (Allowance *a = allowances; a != NULL && a->subid == subid; a = a->outer)
			a->subid = parent;
	}
}

int64
hyg_allowance(void)
{
	return allowances != NULL ? allowances->id : 0;
}

/*
 * allow_duplicates(reason): for the rest of this transaction, or until the savepoint before it is rolled back to, guards
 * refuse nothing.  Recorded, with the number of rows that were let in.
 */
PG_FUNCTION_INFO_V1(hygiene_allow_duplicates);
Datum
hygiene_allow_duplicates(PG_FUNCTION_ARGS)
{
	static bool registered = false;
	Oid         types[2] = {TEXTOID, TEXTOID};
	Datum       values[2];
	SavedUser   saved;
	Allowance  *allowance;
	bool        isnull;
	char       *reason = PG_ARGISNULL(0) ? "" : text_to_cstring(PG_GETARG_TEXT_PP(0));

	if (reason[strspn(reason, " \t\r\n")] == '\0')
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("duplicates are not allowed without a reason"),
						errhint("For example SELECT hygiene.allow_duplicates('import of the old "
								"system, to be merged').")));
	if (!registered)
	{
		RegisterXactCallback(transaction_ended, NULL);
		RegisterSubXactCallback(subtransaction_ended, NULL);
		registered = true;
	}
	values[0] = PG_GETARG_DATUM(0);
	values[1] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	hyg_become_owner("duplicate_allowance", &saved);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_with_args("INSERT INTO hygiene.duplicate_allowance (reason, allowed_by) "
							  "VALUES ($1, $2) RETURNING id",
							  2, types, values, NULL, false, 0) != SPI_OK_INSERT_RETURNING ||
		SPI_processed != 1)
		elog(ERROR, "could not record that duplicates are allowed");
	allowance = MemoryContextAlloc(TopTransactionContext, sizeof(Allowance));
	allowance->id =
		DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	SPI_finish();
	hyg_become_again(&saved);
	allowance->subid = GetCurrentSubTransactionId();
	allowance->outer = allowances;
	allowances = allowance;
	PG_RETURN_INT64(allowance->id);
}

/*-------------------------------------------------------------------------
 *
 * owner.c
 *	  Work on a table of the extension with the rights of its owner.
 *
 *-------------------------------------------------------------------------
 */
#include "server/owner.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

void
hyg_check_owner(Oid relid)
{
	char *name = hyg_relation_name(relid);

	if (!pg_class_ownercheck(relid, GetUserId()))
		aclcheck_error(ACLCHECK_NOT_OWNER, get_relkind_objtype(get_rel_relkind(relid)), name);
}

void
hyg_owner_begin(HygOwner *owner, const char *table)
{
	Oid       relid = get_relname_relid(table, get_namespace_oid("hygiene", false));
	HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relid));
	Oid       role;

	if (!HeapTupleIsValid(tuple))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE), errmsg("table hygiene.%s is missing", table),
				 errhint("DROP EXTENSION hygiene and create it again.")));
	role = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	GetUserIdAndSecContext(&owner->user, &owner->context);
	SetUserIdAndSecContext(role,
						   owner->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
}

void
hyg_owner_end(const HygOwner *owner)
{
	SPI_finish();
	SetUserIdAndSecContext(owner->user, owner->context);
}

uint64
hyg_owner_execute(SPIPlanPtr *plan, const char *statement, int nargs, Oid *types, Datum *values,
				  const char *nulls)
{
	Snapshot snapshot = InvalidSnapshot;

	if (*plan == NULL)
	{
		SPIPlanPtr made = SPI_prepare(statement, nargs, types);

		if (made == NULL || SPI_keepplan(made) != 0)
			elog(ERROR, "could not prepare: %s", statement);
		*plan = made;
	}
	/* in REPEATABLE READ too, what has been committed counts, as for foreign keys */
	if (IsolationUsesXactSnapshot())
	{
		CommandCounterIncrement();
		snapshot = GetLatestSnapshot();
	}
	if (SPI_execute_snapshot(*plan, values, nulls, snapshot, InvalidSnapshot, false, false, 0) < 0)
		elog(ERROR, "could not execute: %s", statement);
	return SPI_processed;
}

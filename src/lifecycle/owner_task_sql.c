/*-------------------------------------------------------------------------
 *
 * owner_task_sql.c
 *	  Erasing in the extension's own tables, for whoever may erase in the table of the row.
 *
 * Journal, queues and records of erasures hold keys and values of all tables, so nobody but the extension's owner may
 * read or write them.  The check is made with the caller's rights, the task done with the owner's.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"

#include "server/owner.h"

/* owner_task(relation, task, arguments): hygiene.owner_task_body() with the rights of its tables' owner. */
PG_FUNCTION_INFO_V1(hygiene_owner_task);
Datum
hygiene_owner_task(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[4] = {REGCLASSOID, TEXTOID, JSONBOID, TEXTOID};
	Datum             values[4] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1), PG_GETARG_DATUM(2)};
	Oid               relid = PG_GETARG_OID(0);
	Oid               user = GetUserId();
	MemoryContext     caller = CurrentMemoryContext;
	MemoryContext     inner;
	HygOwner          owner;
	Datum             result;
	bool              isnull;

	(void) hyg_relation_name(relid);
	if (!pg_class_ownercheck(relid, user) &&
		pg_class_aclmask(relid, user, ACL_DELETE, ACLMASK_ALL) != ACL_DELETE)
		aclcheck_error(ACLCHECK_NO_PRIV, get_relkind_objtype(get_rel_relkind(relid)),
					   get_rel_name(relid));
	values[3] = CStringGetTextDatum(GetUserNameFromId(user, false));
	hyg_owner_begin(&owner, "erasure");
	(void) hyg_owner_execute(&plan, "SELECT hygiene.owner_task_body($1, $2, $3, $4)", 4, types,
							 values, NULL);
	result = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	if (!isnull)
	{
		inner = MemoryContextSwitchTo(caller);
		result = datumCopy(result, false, -1);
		MemoryContextSwitchTo(inner);
	}
	hyg_owner_end(&owner);
	if (isnull)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

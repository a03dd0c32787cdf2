/*-------------------------------------------------------------------------
 *
 * journal_sql.c
 *	  Writing to and pruning the journal of changes.
 *
 * The journal holds values of all tables, so nobody but its owner may read or write the table.  Whoever
 * may change a row may have that change entered; whoever owns a table may prune its part.  The check is
 * made with the caller's rights, the statement run with the owner's: SQL has no function that can do both.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"

#include "server/owner.h"

/* 16 made one function of it for all kinds of objects */
#if PG_VERSION_NUM >= 160000
#define pg_class_ownercheck(relid, role) object_ownercheck(RelationRelationId, relid, role)
#endif

static void
name_relation(Oid relid, Datum *values)
{
	values[0] = CStringGetTextDatum(get_namespace_name(get_rel_namespace(relid)));
	values[1] = CStringGetTextDatum(get_rel_name(relid));
}

/* journal(relation, key, kind, operation, run, before, after, undoes): enters one change, returns its number. */
PG_FUNCTION_INFO_V1(hygiene_journal);
Datum
hygiene_journal(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[10] = {TEXTOID, TEXTOID,  TEXTOID,  TEXTOID, TEXTOID,
								   INT8OID, JSONBOID, JSONBOID, INT8OID, TEXTOID};
	Datum             values[10] = {0};
	char              nulls[11] = "          ";
	Oid               relid;
	Oid               user = GetUserId();
	HygOwner          owner;
	int64             id;
	bool              isnull;
	AclMode           wanted = ACL_INSERT | ACL_UPDATE | ACL_DELETE;

	for (int i = 0; i < 4; i++)
	{
		if (PG_ARGISNULL(i))
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							errmsg("relation, key, kind and operation must not be NULL")));
	}
	relid = PG_GETARG_OID(0);
	if (get_rel_name(relid) == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE),
						errmsg("relation with OID %u does not exist", relid)));
	if ((pg_class_aclmask(relid, user, wanted, ACLMASK_ANY) == 0) &&
		pg_attribute_aclcheck_all(relid, user, ACL_UPDATE, ACLMASK_ANY) != ACLCHECK_OK)
		aclcheck_error(ACLCHECK_NO_PRIV, get_relkind_objtype(get_rel_relkind(relid)),
					   get_rel_name(relid));
	name_relation(relid, values);
	for (int i = 1; i < 8; i++)
	{
		if (PG_ARGISNULL(i))
			nulls[i + 1] = 'n';
		else
			values[i + 1] = PG_GETARG_DATUM(i);
	}
	values[9] = CStringGetTextDatum(GetUserNameFromId(user, false));
	hyg_owner_begin(&owner, "change");
	(void) hyg_owner_execute(
		&plan,
		"INSERT INTO hygiene.change (schema_name, table_name, key, kind, operation, run, before, "
		"after, undoes, changed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
		10, types, values, nulls);
	id = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	hyg_owner_end(&owner);
	PG_RETURN_INT64(id);
}

/* delete_changes(relation, key, before): forgets changes of a relation; NULL stands for any key and any time. */
PG_FUNCTION_INFO_V1(hygiene_delete_changes);
Datum
hygiene_delete_changes(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[4] = {TEXTOID, TEXTOID, TEXTOID, TIMESTAMPTZOID};
	Datum             values[4] = {0};
	char              nulls[5] = "    ";
	Oid               relid;
	HygOwner          owner;
	uint64            deleted;

	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("relation must not be NULL"),
				 errhint("Give the name of a table, such as 'crm.contact'.")));
	relid = PG_GETARG_OID(0);
	if (!pg_class_ownercheck(relid, GetUserId()))
		aclcheck_error(ACLCHECK_NOT_OWNER, get_relkind_objtype(get_rel_relkind(relid)),
					   get_rel_name(relid));
	name_relation(relid, values);
	for (int i = 1; i < 3; i++)
	{
		if (PG_ARGISNULL(i))
			nulls[i + 1] = 'n';
		else
			values[i + 1] = PG_GETARG_DATUM(i);
	}
	hyg_owner_begin(&owner, "change");
	deleted = hyg_owner_execute(
		&plan,
		"DELETE FROM hygiene.change WHERE schema_name OPERATOR(pg_catalog.=) $1 AND table_name "
		"OPERATOR(pg_catalog.=) $2 AND ($3 IS NULL OR key OPERATOR(pg_catalog.=) $3) AND ($4 IS "
		"NULL "
		"OR changed_at OPERATOR(pg_catalog.<) $4)",
		4, types, values, nulls);
	hyg_owner_end(&owner);
	PG_RETURN_INT64((int64) deleted);
}

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

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/datum.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "server/owner.h"

static void
name_relation(Oid relid, Datum *values)
{
	values[0] = CStringGetTextDatum(get_namespace_name(get_rel_namespace(relid)));
	values[1] = CStringGetTextDatum(get_rel_name(relid));
}

/* An error unless the user may change rows of the relation. */
static void
check_writer(Oid relid)
{
	Oid     user = GetUserId();
	AclMode wanted = ACL_INSERT | ACL_UPDATE | ACL_DELETE;

	(void) hyg_relation_name(relid);
	if ((pg_class_aclmask(relid, user, wanted, ACLMASK_ANY) == 0) &&
		pg_attribute_aclcheck_all(relid, user, ACL_UPDATE, ACLMASK_ANY) != ACLCHECK_OK)
		aclcheck_error(ACLCHECK_NO_PRIV, get_relkind_objtype(get_rel_relkind(relid)),
					   get_rel_name(relid));
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
	HygOwner          owner;
	int64             id;
	bool              isnull;

	for (int i = 0; i < 4; i++)
	{
		if (PG_ARGISNULL(i))
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
							errmsg("relation, key, kind and operation must not be NULL")));
	}
	relid = PG_GETARG_OID(0);
	check_writer(relid);
	name_relation(relid, values);
	for (int i = 1; i < 8; i++)
	{
		if (PG_ARGISNULL(i))
			nulls[i + 1] = 'n';
		else
			values[i + 1] = PG_GETARG_DATUM(i);
	}
	values[9] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
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

/*
 * journal_updates(relation, kind, run, keys, before, after, undoes): enters updates of many rows, in the order
 * given; how many.
 */
PG_FUNCTION_INFO_V1(hygiene_journal_updates);
Datum
hygiene_journal_updates(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[9] = {TEXTOID,       TEXTOID,       TEXTOID,      INT8OID, TEXTARRAYOID,
								  JSONBARRAYOID, JSONBARRAYOID, INT8ARRAYOID, TEXTOID};
	Datum             values[9] = {0};
	Oid               relid = PG_GETARG_OID(0);
	HygOwner          owner;
	uint64            entered;

	check_writer(relid);
	name_relation(relid, values);
	for (int i = 1; i < 7; i++)
		values[i + 1] = PG_GETARG_DATUM(i);
	values[8] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	hyg_owner_begin(&owner, "change");
	entered = hyg_owner_execute(
		&plan,
		"INSERT INTO hygiene.change (schema_name, table_name, key, kind, operation, run, before, "
		"after, undoes, changed_by) SELECT $1, $2, u.key, $3, 'update', $4, u.before, u.after, "
		"u.undoes, $9 FROM ROWS FROM (pg_catalog.unnest($5), pg_catalog.unnest($6), "
		"pg_catalog.unnest($7), pg_catalog.unnest($8)) WITH ORDINALITY AS u(key, before, after, "
		"undoes, place) ORDER BY u.place",
		9, types, values, NULL);
	hyg_owner_end(&owner);
	PG_RETURN_INT64((int64) entered);
}

/* ---- what an update changed ---- */

typedef struct ChangedColumn
{
	AttrNumber attnum;
	char      *name;
	FmgrInfo   output;
	bool       padded; /* char(n): its text has no blanks at the end */
} ChangedColumn;

typedef struct ChangedRow
{
	Oid           type;
	int32         typmod;
	TupleDesc     desc;
	int           count;
	ChangedColumn columns[FLEXIBLE_ARRAY_MEMBER];
} ChangedRow;

static ChangedRow *
describe_row(FunctionCallInfo fcinfo, HeapTupleHeader header)
{
	ChangedRow   *row = fcinfo->flinfo->fn_extra;
	Oid           type = HeapTupleHeaderGetTypeId(header);
	int32         typmod = HeapTupleHeaderGetTypMod(header);
	MemoryContext old;
	Datum        *names;
	int           n;

	if (row != NULL && row->type == type && row->typmod == typmod)
		return row;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(2), TEXTOID, -1, false, TYPALIGN_INT, &names, NULL, &n);
	row = palloc0(offsetof(ChangedRow, columns) + n * sizeof(ChangedColumn));
	row->type = type;
	row->typmod = typmod;
	row->desc = lookup_rowtype_tupdesc_copy(type, typmod);
	for (int i = 0; i < n; i++)
	{
		char *name = TextDatumGetCString(names[i]);

		for (int a = 0; a < row->desc->natts; a++)
		{
			Form_pg_attribute att = TupleDescAttr(row->desc, a);
			ChangedColumn    *column = &row->columns[row->count];
			Oid               output;
			bool              varlena;

			if (att->attisdropped || strcmp(NameStr(att->attname), name) != 0)
				continue;
			getTypeOutputInfo(att->atttypid, &output, &varlena);
			fmgr_info_cxt(output, &column->output, fcinfo->flinfo->fn_mcxt);
			column->attnum = att->attnum;
			column->name = name;
			column->padded = getBaseType(att->atttypid) == BPCHAROID;
			row->count++;
			break; /* a record may have the name twice */
		}
	}
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = row;
	return row;
}

static void
push_value(JsonbParseState **state, ChangedColumn *column, Datum value, bool isnull)
{
	JsonbValue v;

	v.type = jbvString;
	v.val.string.val = column->name;
	v.val.string.len = strlen(column->name);
	pushJsonbValue(state, WJB_KEY, &v);
	if (isnull)
		v.type = jbvNull;
	else
	{
		v.val.string.val = OutputFunctionCall(&column->output, value);
		v.val.string.len = strlen(v.val.string.val);
		while (column->padded && v.val.string.len > 0 &&
			   v.val.string.val[v.val.string.len - 1] == ' ')
			v.val.string.len--;
	}
	pushJsonbValue(state, WJB_VALUE, &v);
}

/*
 * row_change(old, new, columns): the columns that differ as two JSON objects of texts, before and after; NULL when none
 * does.  The columns are the same for all rows of a query.
 */
PG_FUNCTION_INFO_V1(hygiene_row_change);
Datum
hygiene_row_change(PG_FUNCTION_ARGS)
{
	HeapTupleHeader  headers[2] = {PG_GETARG_HEAPTUPLEHEADER(0), PG_GETARG_HEAPTUPLEHEADER(1)};
	ChangedRow      *row = describe_row(fcinfo, headers[0]);
	HeapTupleData    tuples[2] = {0};
	JsonbParseState *states[2] = {NULL, NULL};
	Datum            objects[2];
	int              changed = 0;

	if (HeapTupleHeaderGetTypeId(headers[1]) != row->type ||
		HeapTupleHeaderGetTypMod(headers[1]) != row->typmod)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH), errmsg("rows of different types")));
	for (int t = 0; t < 2; t++)
	{
		tuples[t].t_len = HeapTupleHeaderGetDatumLength(headers[t]);
		ItemPointerSetInvalid(&tuples[t].t_self);
		tuples[t].t_data = headers[t];
		pushJsonbValue(&states[t], WJB_BEGIN_OBJECT, NULL);
	}
	for (int i = 0; i < row->count; i++)
	{
		ChangedColumn    *column = &row->columns[i];
		Form_pg_attribute att = TupleDescAttr(row->desc, column->attnum - 1);
		Datum             values[2];
		bool              nulls[2];

		for (int t = 0; t < 2; t++)
			values[t] = heap_getattr(&tuples[t], column->attnum, row->desc, &nulls[t]);
		if (nulls[0]
				? nulls[1]
				: !nulls[1] && datum_image_eq(values[0], values[1], att->attbyval, att->attlen))
			continue;
		changed++;
		for (int t = 0; t < 2; t++)
			push_value(&states[t], column, values[t], nulls[t]);
	}
	if (changed == 0)
		PG_RETURN_NULL();
	for (int t = 0; t < 2; t++)
		objects[t] =
			JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(&states[t], WJB_END_OBJECT, NULL)));
	PG_RETURN_ARRAYTYPE_P(construct_array(objects, 2, JSONBOID, -1, false, TYPALIGN_INT));
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
	hyg_check_owner(relid);
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

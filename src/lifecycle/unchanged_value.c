/*-------------------------------------------------------------------------
 *
 * unchanged_value.c
 *	  A moment of change that says nothing: the row was written, the field was not.
 *
 * Evidence that reads a column such as updated_at would be renewed by any UPDATE, also by a bulk job or a trigger that
 * only touches rows.  Where it does, triggers of the table remember, for a field that a write leaves as it is, what the
 * column said before, and forget it when the field changes.  Evidence then reads what is remembered.
 *
 *-------------------------------------------------------------------------
 */
#include "lifecycle/bound_expression.h"
#include "registry/row_expression.h"
#include "lifecycle/stale_flag.h"
#include "server/owner.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tupconvert.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

/* ---- what is remembered ---- */

typedef struct Memory
{
	int  rule;
	bool empty;
} Memory;

static uint64
look_up(SPIPlanPtr *plan, const char *query, int nargs, Datum *values)
{
	static Oid types[2] = {INT4OID, TEXTOID};

	if (*plan == NULL)
	{
		SPIPlanPtr made = SPI_prepare(query, nargs, types);

		if (made == NULL || SPI_keepplan(made) != 0)
			elog(ERROR, "could not prepare: %s", query);
		*plan = made;
	}
	/* with the snapshot of the query that asks */
	if (SPI_execute_plan(*plan, values, NULL, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not execute: %s", query);
	return SPI_processed;
}

/*
 * unchanged_value(rule, key): what the column of the moment said when the field of this row changed last, where that is
 * not what it says now; else NULL.  For who may read the table.
 */
PG_FUNCTION_INFO_V1(hygiene_unchanged_value);
Datum
hygiene_unchanged_value(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr any_plan = NULL;
	static SPIPlanPtr value_plan = NULL;
	int               rule = PG_GETARG_INT32(0);
	Memory           *memory = fcinfo->flinfo->fn_extra;
	Datum             values[2] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};
	HygOwner          owner;
	Datum             result = (Datum) 0;
	bool              isnull = true;

	if (memory == NULL || memory->rule != rule)
	{
		HeapTuple function = hyg_bound_function(psprintf("freshness_%d", rule));
		Oid       relid = function == NULL ? InvalidOid : hyg_bound_relation(function);

		if (!OidIsValid(relid))
			PG_RETURN_NULL();
		if (pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) != ACLCHECK_OK &&
			pg_attribute_aclcheck_all(relid, GetUserId(), ACL_SELECT, ACLMASK_ANY) != ACLCHECK_OK)
			aclcheck_error(ACLCHECK_NO_PRIV, get_relkind_objtype(get_rel_relkind(relid)),
						   get_rel_name(relid));
		if (memory == NULL)
			memory = fcinfo->flinfo->fn_extra =
				MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, sizeof(Memory));
		hyg_owner_begin(&owner, "unchanged_value");
		memory->rule = rule;
		memory->empty = look_up(&any_plan,
								"SELECT FROM hygiene.unchanged_value u WHERE u.rule "
								"OPERATOR(pg_catalog.=) $1 LIMIT 1",
								1, values) == 0;
		hyg_owner_end(&owner);
	}
	if (memory->empty)
		PG_RETURN_NULL();
	hyg_owner_begin(&owner, "unchanged_value");
	if (look_up(&value_plan,
				"SELECT u.value FROM hygiene.unchanged_value u WHERE u.rule "
				"OPERATOR(pg_catalog.=) $1 AND u.key OPERATOR(pg_catalog.=) $2",
				2, values) > 0)
	{
		result = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
		if (!isnull)
			result = SPI_datumTransfer(result, false, -1);
	}
	hyg_owner_end(&owner);
	if (isnull)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* ---- the triggers ---- */

/* Text of bound expressions "freshness_RULE_key" and "..._touch" of a row, worked out as the owner of the table. */
static void
describe_row(TriggerData *data, const char *rule, Datum *key, Datum *touch)
{
	HeapTuple     key_function = hyg_bound_function(psprintf("freshness_%s_key", rule));
	HeapTuple     touch_function = hyg_bound_function(psprintf("freshness_%s_touch", rule));
	Oid           relid = key_function == NULL ? InvalidOid : hyg_bound_relation(key_function);
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext old;
	Relation      root;
	TupleConversionMap *map = NULL;
	HeapTuple           row = data->tg_trigtuple;
	Oid                 type;
	Datum               argument;
	HygTableOwner       owner;

	*key = *touch = (Datum) 0;
	/* half taken away: nothing is remembered */
	if (touch_function == NULL || !OidIsValid(relid))
		return;
	root = table_open(relid, AccessShareLock);
	if (relid != RelationGetRelid(data->tg_relation))
		map = convert_tuples_by_name(RelationGetDescr(data->tg_relation), RelationGetDescr(root));
	if (map != NULL)
		row = execute_attr_map_tuple(row, map);
	argument = heap_copy_tuple_as_datum(row, RelationGetDescr(root));
	type = RelationGetForm(root)->reltype;
	hyg_become_table_owner(&owner, RelationGetForm(root)->relowner);
	if (SPI_execute_with_args(
			psprintf(
				"SELECT %s, %s",
				hyg_expression_text(hyg_bound_over_parameter(key_function), NULL, InvalidOid),
				hyg_expression_text(hyg_bound_over_parameter(touch_function), NULL, InvalidOid)),
			1, &type, &argument, NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "could not describe a row");
	old = MemoryContextSwitchTo(outer);
	*key = CStringGetTextDatum(SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1));
	*touch = CStringGetTextDatum(SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2));
	MemoryContextSwitchTo(old);
	hyg_be_oneself(&owner);
	table_close(root, NoLock);
}

PG_FUNCTION_INFO_V1(hygiene_note_unchanged);
Datum
hygiene_note_unchanged(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr insert_plan = NULL;
	static SPIPlanPtr delete_plan = NULL;
	static SPIPlanPtr empty_plan = NULL;
	static Oid        types[3] = {INT4OID, TEXTOID, TEXTOID};
	TriggerData      *data = (TriggerData *) fcinfo->context;
	HygOwner          owner;
	Datum             values[3];
	const char       *rule;
	const char       *what;
	Datum             result;

	if (!CALLED_AS_TRIGGER(fcinfo) || data->tg_trigger->tgnargs != 2 ||
		(TRIGGER_FIRED_FOR_STATEMENT(data->tg_event) && !TRIGGER_FIRED_BY_TRUNCATE(data->tg_event)))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called as the trigger it is", "note_unchanged"),
				 errhint("Its triggers are made by hygiene.add_freshness().")));
	result = PointerGetDatum(TRIGGER_FIRED_AFTER(data->tg_event)       ? NULL
							 : TRIGGER_FIRED_BY_UPDATE(data->tg_event) ? data->tg_newtuple
																	   : data->tg_trigtuple);
	/* what we write for the moment's sake ends as it was but for that */
	if (hyg_refreshing())
		return result;
	rule = data->tg_trigger->tgargs[0];
	what = data->tg_trigger->tgargs[1];
	values[0] = Int32GetDatum(pg_strtoint32(rule));
	if (TRIGGER_FIRED_FOR_ROW(data->tg_event))
	{
		describe_row(data, rule, &values[1], &values[2]);
		if (values[1] == (Datum) 0)
			return result;
	}
	hyg_owner_begin(&owner, "unchanged_value");
	if (TRIGGER_FIRED_FOR_STATEMENT(data->tg_event))
		(void) hyg_owner_execute(&empty_plan,
								 "DELETE FROM hygiene.unchanged_value u WHERE u.rule "
								 "OPERATOR(pg_catalog.=) $1",
								 1, types, values, NULL);
	else if (strcmp(what, "touched") == 0)
		(void) hyg_owner_execute(&insert_plan,
								 "INSERT INTO hygiene.unchanged_value (rule, key, value) VALUES "
								 "($1, $2, $3) ON CONFLICT (rule, key) DO NOTHING",
								 3, types, values, NULL);
	else
		(void) hyg_owner_execute(&delete_plan,
								 "DELETE FROM hygiene.unchanged_value u WHERE u.rule "
								 "OPERATOR(pg_catalog.=) $1 AND u.key OPERATOR(pg_catalog.=) $2",
								 2, types, values, NULL);
	hyg_owner_end(&owner);
	return result;
}

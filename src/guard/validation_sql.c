/*-------------------------------------------------------------------------
 *
 * validation_sql.c
 *	  Validation rules: an AFTER ROW trigger whose WHEN condition is the rule.
 *
 * The condition an administrator types is parsed once, with his search_path, and becomes the WHEN of
 * the trigger: PostgreSQL keeps it as a tree, follows renames, refuses to drop what it needs, dumps it, and
 * evaluates it with the writer's rights without calling anything for a row that is right.  Nothing else
 * holds the rule: name, action and message are the trigger's arguments.
 *
 * AFTER, since only then the row is final.  An UPDATE that leaves all columns of the rule as they were does
 * not answer for them.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/indexing.h"
#include "catalog/pg_trigger.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "lib/stringinfo.h"
#include "nodes/parsenodes.h"
#include "nodes/primnodes.h"
#include "optimizer/optimizer.h"
#include "rewrite/prs2lock.h"
#include "rewrite/rewriteManip.h"
#include "utils/array.h"
#include "utils/datum.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "registry/row_expression.h"

/* Trigger arguments, in order; see add_validation. */
enum
{
	ARG_NAME,
	ARG_ACTION,
	ARG_MESSAGE,
	ARG_COUNT
};

/* ---- conditions ---- */

/*
 * bind_condition(relation, condition, alias): the condition with every name qualified, its columns as
 * alias.column.  Names mean what they mean on the present search_path.
 */
PG_FUNCTION_INFO_V1(hygiene_bind_condition);
Datum
hygiene_bind_condition(PG_FUNCTION_ARGS)
{
	static const HygExpected condition = {
		.what = "condition",
		.hint = "For example: email IS NOT NULL OR phone IS NOT NULL",
		.type = BOOLOID,
	};
	Oid      relid = PG_GETARG_OID(0);
	Relation rel;
	Node    *expr;
	char    *result;

	(void) hyg_relation_name(relid);
	rel = table_open(relid, AccessShareLock);
	expr = hyg_row_expression(rel, text_to_cstring(PG_GETARG_TEXT_PP(1)), &condition);
	result = hyg_expression_text(expr, text_to_cstring(PG_GETARG_TEXT_PP(2)), relid);
	table_close(rel, AccessShareLock);
	PG_RETURN_TEXT_P(cstring_to_text(result));
}

/* The WHEN condition of a trigger as a tree over variable 1, and its relation; NULL when there is none. */
static Node *
trigger_condition(Oid trigger, Oid *relid)
{
	Relation    catalog = table_open(TriggerRelationId, AccessShareLock);
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple   tuple;
	Node       *result = NULL;

	ScanKeyInit(&key, Anum_pg_trigger_oid, BTEqualStrategyNumber, F_OIDEQ,
				ObjectIdGetDatum(trigger));
	scan = systable_beginscan(catalog, TriggerOidIndexId, true, NULL, 1, &key);
	tuple = systable_getnext(scan);
	if (HeapTupleIsValid(tuple))
	{
		bool  isnull;
		Datum qual =
			heap_getattr(tuple, Anum_pg_trigger_tgqual, RelationGetDescr(catalog), &isnull);

		*relid = ((Form_pg_trigger) GETSTRUCT(tuple))->tgrelid;
		if (!isnull)
		{
			result = stringToNode(TextDatumGetCString(qual));
			ChangeVarNodes(result, PRS2_NEW_VARNO, 1, 0);
		}
	}
	systable_endscan(scan);
	table_close(catalog, AccessShareLock);
	return result;
}

/* trigger_condition(trigger, alias): the WHEN condition of a trigger over NEW, with alias in its place. */
PG_FUNCTION_INFO_V1(hygiene_trigger_condition);
Datum
hygiene_trigger_condition(PG_FUNCTION_ARGS)
{
	Oid   relid;
	Node *expr = trigger_condition(PG_GETARG_OID(0), &relid);

	if (expr == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(
		cstring_to_text(hyg_expression_text(expr, text_to_cstring(PG_GETARG_TEXT_PP(1)), relid)));
}

/* Columns of a condition over one variable; all of them when it takes the whole row. */
static Bitmapset *
condition_columns(Node *expr, Index varno, TupleDesc desc)
{
	Bitmapset *numbers = NULL;
	Bitmapset *result = NULL;
	int        at = -1;

	pull_varattnos(expr, varno, &numbers);
	while ((at = bms_next_member(numbers, at)) >= 0)
	{
		int attnum = at + FirstLowInvalidHeapAttributeNumber;

		if (attnum == 0)
		{
			for (int i = 1; i <= desc->natts; i++)
			{
				if (!TupleDescAttr(desc, i - 1)->attisdropped)
					result = bms_add_member(result, i);
			}
		}
		else if (attnum > 0)
			result = bms_add_member(result, attnum);
	}
	return result;
}

/* trigger_columns(trigger): the columns its WHEN condition looks at, in the table's order. */
PG_FUNCTION_INFO_V1(hygiene_trigger_columns);
Datum
hygiene_trigger_columns(PG_FUNCTION_ARGS)
{
	Oid              relid;
	Node            *expr = trigger_condition(PG_GETARG_OID(0), &relid);
	ArrayBuildState *names = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	if (expr != NULL)
	{
		Relation   rel = table_open(relid, AccessShareLock);
		Bitmapset *columns = condition_columns(expr, 1, RelationGetDescr(rel));
		int        at = -1;

		while ((at = bms_next_member(columns, at)) >= 0)
			names = accumArrayResult(
				names,
				CStringGetTextDatum(NameStr(TupleDescAttr(RelationGetDescr(rel), at - 1)->attname)),
				false, TEXTOID, CurrentMemoryContext);
		table_close(rel, AccessShareLock);
	}
	PG_RETURN_DATUM(makeArrayResult(names, CurrentMemoryContext));
}

/* ---- the trigger ---- */

PG_FUNCTION_INFO_V1(hygiene_validate_row);
Datum
hygiene_validate_row(PG_FUNCTION_ARGS)
{
	TriggerData   *data = (TriggerData *) fcinfo->context;
	Trigger       *trigger;
	Relation       rel;
	TupleDesc      desc;
	Bitmapset     *columns;
	StringInfoData names;
	int            at = -1;
	const char    *column;
	bool           reject;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(data->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(data->tg_event) || TRIGGER_FIRED_BY_DELETE(data->tg_event) ||
		data->tg_trigger->tgnargs != ARG_COUNT || data->tg_trigger->tgqual == NULL)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" must be called by a trigger of its own making",
							   "validate_row"),
						errhint("Use hygiene.add_validation().")));
	trigger = data->tg_trigger;
	reject = strcmp(trigger->tgargs[ARG_ACTION], "reject") == 0;
	if (!reject && strcmp(trigger->tgargs[ARG_ACTION], "warn") != 0)
		return PointerGetDatum(NULL); /* findings() tells */
	rel = data->tg_relation;
	desc = RelationGetDescr(rel);
	columns = condition_columns(stringToNode(trigger->tgqual), PRS2_NEW_VARNO, desc);
	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event))
	{
		bool touched = columns == NULL;

		while (!touched && (at = bms_next_member(columns, at)) >= 0)
		{
			Form_pg_attribute att = TupleDescAttr(desc, at - 1);
			bool              old_isnull;
			bool              new_isnull;
			Datum             old = heap_getattr(data->tg_trigtuple, at, desc, &old_isnull);
			Datum new = heap_getattr(data->tg_newtuple, at, desc, &new_isnull);

			touched = old_isnull != new_isnull ||
					  (!old_isnull && !datum_image_eq(old, new, att->attbyval, att->attlen));
		}
		if (!touched)
			return PointerGetDatum(NULL);
	}
	initStringInfo(&names);
	at = -1;
	while ((at = bms_next_member(columns, at)) >= 0)
		appendStringInfo(&names, "%s\"%s\"", names.len > 0 ? ", " : "",
						 NameStr(TupleDescAttr(desc, at - 1)->attname));
	column = bms_num_members(columns) == 1
				 ? NameStr(TupleDescAttr(desc, bms_singleton_member(columns) - 1)->attname)
				 : NULL;
	ereport(reject ? ERROR : NOTICE,
			(errcode(ERRCODE_CHECK_VIOLATION),
			 trigger->tgargs[ARG_MESSAGE][0] != '\0'
				 ? errmsg("%s", trigger->tgargs[ARG_MESSAGE])
				 : errmsg("new row for relation \"%s\" violates validation rule \"%s\"",
						  RelationGetRelationName(rel), trigger->tgargs[ARG_NAME]),
			 errdetail("It breaks the rule \"%s\" of relation \"%s\"%s%s.",
					   trigger->tgargs[ARG_NAME], RelationGetRelationName(rel),
					   names.len == 0   ? ""
					   : column != NULL ? " on column "
										: " on columns ",
					   names.data),
			 errhidestmt(true), errhidecontext(true),
			 errtableconstraint(rel, trigger->tgargs[ARG_NAME]),
			 column != NULL ? err_generic_string(PG_DIAG_COLUMN_NAME, column) : 0));
	return PointerGetDatum(NULL);
}

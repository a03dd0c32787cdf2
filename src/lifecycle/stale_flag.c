/*-------------------------------------------------------------------------
 *
 * stale_flag.c
 *	  The stored moment from which a row has a stale field, kept by triggers.
 *
 * keep_stale_at() is a BEFORE trigger of the table: whoever writes a row, the moment in it is worked out from the
 * evidence, the bound expression stale_flag_ID.  follow_evidence() is an AFTER trigger, for each statement, of
 * every other table the evidence reads: it finds the rows the changed ones are evidence of and has their moment
 * worked out again.  Both evaluate evidence with the rights of the table's owner and with the latest snapshot.
 *
 * Which rows those are comes from the evidence itself: each subquery that reads the changed table is asked again with
 * the changed rows (transition tables) in its place, so its own joins and conditions find them, and the indexes
 * those need serve.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "lifecycle/bound_expression.h"
#include "registry/row_expression.h"
#include "lifecycle/stale_flag.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tupconvert.h"
#include "access/xact.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "parser/parsetree.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#define OLD_ROWS "hygiene_old" /* transition tables */
#define NEW_ROWS "hygiene_new"

/* ---- writes of our own: nothing but the moment changes ---- */

static bool refreshing = false;

static void
end_refreshing(XactEvent event, void *arg)
{
	refreshing = false;
}

static void
end_refreshing_sub(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		refreshing = false;
}

static bool
set_refreshing(bool on)
{
	static bool registered = false;
	bool        before = refreshing;

	if (!registered)
	{
		RegisterXactCallback(end_refreshing, NULL);
		RegisterSubXactCallback(end_refreshing_sub, NULL);
		registered = true;
	}
	refreshing = on;
	return before;
}

bool
hyg_refreshing(void)
{
	return refreshing;
}

/* refresh_stale_moments(on): what is updated next is for the moment alone; ends with the transaction at the latest. */
PG_FUNCTION_INFO_V1(hygiene_refresh_stale_moments);
Datum
hygiene_refresh_stale_moments(PG_FUNCTION_ARGS)
{
	(void) set_refreshing(PG_GETARG_BOOL(0));
	PG_RETURN_VOID();
}

/* ---- plans, kept while what they were made of stays as it is ---- */

typedef enum Statement
{
	MOMENT, /* of the row $1 */
	LOCK,
	UPDATE
} Statement;

typedef struct PlanKey
{
	Oid   function; /* of the flag */
	Oid   relid;    /* table of the trigger */
	int32 statement;
	int32 event;
} PlanKey;

typedef struct PlanEntry
{
	PlanKey    key;
	SPIPlanPtr plan;
} PlanEntry;

static HTAB *plans = NULL;

static SPIPlanPtr
find_plan(const PlanKey *key, PlanEntry **entry)
{
	bool found;

	if (plans == NULL)
	{
		HASHCTL control = {.keysize = sizeof(PlanKey), .entrysize = sizeof(PlanEntry)};

		plans = hash_create("hygiene stale flag plans", 32, &control, HASH_ELEM | HASH_BLOBS);
	}
	*entry = hash_search(plans, key, HASH_ENTER, &found);
	if (!found)
		(*entry)->plan = NULL;
	/* names in it may have changed with whatever made it invalid */
	if ((*entry)->plan != NULL && !SPI_plan_is_valid((*entry)->plan))
	{
		SPI_freeplan((*entry)->plan);
		(*entry)->plan = NULL;
	}
	return (*entry)->plan;
}

static SPIPlanPtr
keep_plan(PlanEntry *entry, const char *query, int nargs, Oid *types)
{
	SPIPlanPtr plan = SPI_prepare(query, nargs, types);

	if (plan == NULL || SPI_keepplan(plan) != 0)
		elog(ERROR, "could not prepare: %s", query);
	entry->plan = plan;
	return plan;
}

/* ---- as the owner of the table ---- */

void
hyg_become_table_owner(HygTableOwner *owner, Oid role)
{
	GetUserIdAndSecContext(&owner->user, &owner->context);
	SetUserIdAndSecContext(role,
						   owner->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	owner->nest = NewGUCNestLevel();
	(void) set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	/* hidden rows are an error, not a part of the truth */
	(void) set_config_option("row_security", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	/* moments without a zone mean the same as in stale() */
	(void) set_config_option("TimeZone", "UTC", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true,
							 0, false);
	/* keys too */
	(void) set_config_option("DateStyle", "ISO", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true,
							 0, false);
	(void) set_config_option("bytea_output", "hex", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	(void) set_config_option("IntervalStyle", "postgres", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
}

void
hyg_be_oneself(const HygTableOwner *owner)
{
	SPI_finish();
	AtEOXact_GUC(true, owner->nest);
	SetUserIdAndSecContext(owner->user, owner->context);
}

static void
run(SPIPlanPtr plan, Datum *values, bool read_only)
{
	Snapshot latest;
	int      result;

	if (!read_only)
		CommandCounterIncrement();
	latest = RegisterSnapshot(GetLatestSnapshot());
	result = SPI_execute_snapshot(plan, values, NULL, latest, InvalidSnapshot, read_only, true, 0);
	UnregisterSnapshot(latest);
	if (result < 0)
		elog(ERROR, "SPI_execute_snapshot failed: %s", SPI_result_code_string(result));
}

static void
flag_context(void *argument)
{
	errcontext("moment of staleness, %s", (const char *) argument);
}

/* ---- the row that is written ---- */

/* What a trigger needs to know, worked out once a statement. */
typedef struct Kept
{
	Oid                 function; /* 0: half taken away, or half restored; status() says so */
	Oid                 relid;
	Oid                 owner;
	Oid                 type;
	TupleDesc           desc;
	int                 numbers[2]; /* of the columns in the written relation: moment, flag or 0 */
	TupleConversionMap *map;        /* of a partition */
} Kept;

static Kept *
describe_flag(Relation written, const char *flag, MemoryContext context)
{
	MemoryContext old = MemoryContextSwitchTo(context);
	Kept         *kept = palloc0(sizeof(Kept));
	HeapTuple     function = hyg_bound_function(flag);
	HeapTuple     column = hyg_bound_function(psprintf("%s_column", flag));
	HeapTuple     is_stale = hyg_bound_function(psprintf("%s_flag", flag));

	if (function != NULL && column != NULL && hyg_bound_column(column) != InvalidAttrNumber)
	{
		Relation root;

		kept->relid = hyg_bound_relation(function);
		root = table_open(kept->relid, AccessShareLock);
		kept->function = ((Form_pg_proc) GETSTRUCT(function))->oid;
		kept->owner = RelationGetForm(root)->relowner;
		kept->type = RelationGetForm(root)->reltype;
		kept->desc = CreateTupleDescCopyConstr(RelationGetDescr(root));
		kept->numbers[0] = hyg_bound_column(column);
		kept->numbers[1] = is_stale == NULL ? InvalidAttrNumber : hyg_bound_column(is_stale);
		if (kept->relid != RelationGetRelid(written))
			kept->map =
				convert_tuples_by_name(CreateTupleDescCopy(RelationGetDescr(written)), kept->desc);
		for (int i = 0; i < 2 && kept->map != NULL; i++)
		{
			if (kept->numbers[i] != InvalidAttrNumber)
				kept->numbers[i] = kept->map->attrMap->attnums[kept->numbers[i] - 1];
		}
		table_close(root, NoLock);
	}
	MemoryContextSwitchTo(old);
	return kept;
}

PG_FUNCTION_INFO_V1(hygiene_keep_stale_at);
Datum
hygiene_keep_stale_at(PG_FUNCTION_ARGS)
{
	TriggerData         *data = (TriggerData *) fcinfo->context;
	Kept                *kept = fcinfo->flinfo->fn_extra;
	HeapTuple            tuple;
	HygTableOwner        owner;
	PlanKey              key;
	PlanEntry           *entry;
	SPIPlanPtr           plan;
	ErrorContextCallback callback;
	Datum                argument;
	Datum                values[2];
	bool                 nulls[2] = {false, false};

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_BEFORE(data->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(data->tg_event) || TRIGGER_FIRED_BY_DELETE(data->tg_event) ||
		data->tg_trigger->tgnargs != 1)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called as the trigger it is", "keep_stale_at"),
				 errhint("Its triggers are made by hygiene.add_stale_flag().")));
	tuple = TRIGGER_FIRED_BY_UPDATE(data->tg_event) ? data->tg_newtuple : data->tg_trigtuple;
	if (kept == NULL)
	{
		kept =
			describe_flag(data->tg_relation, data->tg_trigger->tgargs[0], fcinfo->flinfo->fn_mcxt);
		fcinfo->flinfo->fn_extra = kept;
	}
	if (!OidIsValid(kept->function))
		return PointerGetDatum(tuple);
	/* what other triggers did to a row that we touch for the moment's sake is not what a person did */
	if (refreshing && TRIGGER_FIRED_BY_UPDATE(data->tg_event))
		tuple = data->tg_trigtuple;
	argument = heap_copy_tuple_as_datum(
		kept->map == NULL ? tuple : execute_attr_map_tuple(tuple, kept->map), kept->desc);

	callback.callback = flag_context;
	callback.arg = psprintf("table \"%s\"", RelationGetRelationName(data->tg_relation));
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	hyg_become_table_owner(&owner, kept->owner);
	memset(&key, 0, sizeof(key));
	key.function = kept->function;
	key.relid = kept->relid;
	key.statement = MOMENT;
	plan = find_plan(&key, &entry);
	if (plan == NULL)
	{
		HeapTuple function = hyg_bound_function(data->tg_trigger->tgargs[0]);

		if (function == NULL)
			elog(ERROR, "function hygiene.%s is gone", data->tg_trigger->tgargs[0]);
		plan =
			keep_plan(entry,
					  psprintf("SELECT %s", hyg_expression_text(hyg_bound_over_parameter(function),
																NULL, InvalidOid)),
					  1, &kept->type);
	}
	run(plan, &argument, true);
	if (SPI_processed != 1)
		elog(ERROR, "no moment of staleness");
	values[0] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &nulls[0]);
	hyg_be_oneself(&owner);
	error_context_stack = callback.previous;
	values[1] = BoolGetDatum(!nulls[0] &&
							 DatumGetTimestampTz(values[0]) <= GetCurrentStatementStartTimestamp());
	return PointerGetDatum(heap_modify_tuple_by_cols(tuple, RelationGetDescr(data->tg_relation),
													 kept->numbers[1] == InvalidAttrNumber ? 1 : 2,
													 kept->numbers, values, nulls));
}

/* ---- evidence in other tables ---- */

typedef struct Search
{
	Oid         relid; /* the changed table */
	const char *rows;  /* name of its changed rows */
	int         all;   /* times it is read anywhere in the evidence */
	int         handled;
	List       *conditions;
} Search;

static bool
count_reads(Node *node, void *context)
{
	Search *search = context;

	if (node == NULL)
		return false;
	if (IsA(node, RangeTblEntry))
	{
		if (((RangeTblEntry *) node)->rtekind == RTE_RELATION &&
			((RangeTblEntry *) node)->relid == search->relid)
			search->all++;
		return false;
	}
	if (IsA(node, Query))
		return query_tree_walker((Query *) node, count_reads, context, QTW_EXAMINE_RTES_BEFORE);
	return expression_tree_walker(node, count_reads, context);
}

/* The names columns of the changed rows have now. */
static List *
column_names(Oid relid)
{
	Relation  rel = table_open(relid, AccessShareLock);
	TupleDesc desc = RelationGetDescr(rel);
	List     *names = NIL;

	for (int i = 0; i < desc->natts; i++)
		names = lappend(names, makeString(TupleDescAttr(desc, i)->attisdropped
											  ? pstrdup("")
											  : pstrdup(NameStr(TupleDescAttr(desc, i)->attname))));
	table_close(rel, NoLock);
	return names;
}

/* EXISTS (the subquery with the changed rows in place of the table, its place-th entry) */
static Node *
asked_again(const Search *search, Query *query, int place)
{
	Query         *again = copyObject(query);
	RangeTblEntry *entry = rt_fetch(place, again->rtable);
	SubLink       *exists = makeNode(SubLink);

	entry->rtekind = RTE_CTE;
	entry->relid = InvalidOid;
	entry->ctename = pstrdup(search->rows);
	entry->alias = makeAlias(entry->eref->aliasname, NIL);
	entry->eref = makeAlias(entry->eref->aliasname, column_names(search->relid));
	again->targetList = list_make1(makeTargetEntry(
		(Expr *) makeConst(INT4OID, -1, InvalidOid, sizeof(int32), Int32GetDatum(1), false, true),
		1, pstrdup("found"), false));
	again->hasAggs = again->hasWindowFuncs = again->hasTargetSRFs = again->hasDistinctOn = false;
	again->groupClause = again->groupingSets = again->windowClause = NIL;
	again->distinctClause = again->sortClause = NIL;
	again->havingQual = again->limitOffset = again->limitCount = NULL;
	exists->subLinkType = EXISTS_SUBLINK;
	exists->subselect = (Node *) again;
	exists->location = -1;
	return (Node *) exists;
}

/* Subqueries of the row's own expression; what lies deeper is not handled, and so counted but once. */
static bool
find_reads(Node *node, void *context)
{
	Search *search = context;

	if (node == NULL)
		return false;
	if (IsA(node, Query))
	{
		Query *query = (Query *) node;

		if (query->commandType == CMD_SELECT && query->setOperations == NULL &&
			query->cteList == NIL)
		{
			for (int i = 1; i <= list_length(query->rtable); i++)
			{
				RangeTblEntry *entry = rt_fetch(i, query->rtable);

				if (entry->rtekind == RTE_RELATION && entry->relid == search->relid &&
					entry->tablesample == NULL)
				{
					search->conditions = lappend(search->conditions, asked_again(search, query, i));
					search->handled++;
				}
			}
		}
		return false;
	}
	return expression_tree_walker(node, find_reads, context);
}

/*
 * evidence_condition(name, related, alias, rows): SQL, true of rows with the alias of which changed rows of a related
 * table, in a transition table called rows, are evidence.  NULL when that cannot be told.
 */
PG_FUNCTION_INFO_V1(hygiene_evidence_condition);
Datum
hygiene_evidence_condition(PG_FUNCTION_ARGS)
{
	HeapTuple function = hyg_bound_function(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	char     *alias = text_to_cstring(PG_GETARG_TEXT_PP(2));
	Search    search = {.relid = PG_GETARG_OID(1), .rows = text_to_cstring(PG_GETARG_TEXT_PP(3))};
	char      relkind = get_rel_relkind(search.relid);
	Node     *expr;

	if (function == NULL || (relkind != RELKIND_RELATION && relkind != RELKIND_PARTITIONED_TABLE))
		PG_RETURN_NULL();
	expr = hyg_bound_body(function);
	(void) count_reads(expr, &search);
	(void) find_reads(expr, &search);
	if (search.handled == 0 || search.handled != search.all)
		PG_RETURN_NULL();
	expr = list_length(search.conditions) == 1
			   ? linitial(search.conditions)
			   : (Node *) makeBoolExpr(OR_EXPR, search.conditions, -1);
	PG_RETURN_TEXT_P(
		cstring_to_text(hyg_expression_text(expr, alias, hyg_bound_relation(function))));
}

/* The statement that locks or updates the rows concerned, as SQL makes it. */
static char *
follow_statement(const char *flag, Oid related, const char *event, Statement statement)
{
	Oid   types[4] = {TEXTOID, OIDOID, TEXTOID, BOOLOID};
	Datum values[4];
	char *result;

	values[0] = CStringGetTextDatum(flag);
	values[1] = ObjectIdGetDatum(related);
	values[2] = CStringGetTextDatum(event);
	values[3] = BoolGetDatum(statement == LOCK);
	if (SPI_execute_with_args("SELECT hygiene.follow_statement($1, $2, $3, $4)", 4, types, values,
							  NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "could not make the statement that follows evidence");
	result = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
	return result;
}

PG_FUNCTION_INFO_V1(hygiene_follow_evidence);
Datum
hygiene_follow_evidence(PG_FUNCTION_ARGS)
{
	TriggerData         *data = (TriggerData *) fcinfo->context;
	const char          *flag;
	const char          *event;
	HeapTuple            function;
	Relation             rel;
	HygTableOwner        owner;
	ErrorContextCallback callback;
	bool                 before;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(data->tg_event) ||
		TRIGGER_FIRED_FOR_ROW(data->tg_event) || data->tg_trigger->tgnargs != 1)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called as the trigger it is", "follow_evidence"),
				 errhint("Its triggers are made by hygiene.add_stale_flag().")));
	flag = data->tg_trigger->tgargs[0];
	function = hyg_bound_function(flag);
	if (function == NULL || !OidIsValid(hyg_bound_relation(function)))
		return PointerGetDatum(NULL);
	event = TRIGGER_FIRED_BY_INSERT(data->tg_event)   ? "INSERT"
			: TRIGGER_FIRED_BY_UPDATE(data->tg_event) ? "UPDATE"
			: TRIGGER_FIRED_BY_DELETE(data->tg_event) ? "DELETE"
													  : "TRUNCATE";
	rel = table_open(hyg_bound_relation(function), RowExclusiveLock);
	callback.callback = flag_context;
	callback.arg = psprintf("table \"%s\"", RelationGetRelationName(rel));
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	hyg_become_table_owner(&owner, RelationGetForm(rel)->relowner);
	if (SPI_register_trigger_data(data) < 0)
		elog(ERROR, "SPI_register_trigger_data failed");
	before = set_refreshing(true);
	/*
	 * Rows are locked first, then worked out with a snapshot taken with the locks held: whoever changed other
	 * evidence of the same row meanwhile has committed.
	 */
	for (Statement statement = LOCK; statement <= UPDATE; statement++)
	{
		PlanKey    key;
		PlanEntry *entry;
		SPIPlanPtr plan;

		memset(&key, 0, sizeof(key));
		key.function = ((Form_pg_proc) GETSTRUCT(function))->oid;
		key.relid = RelationGetRelid(data->tg_relation);
		key.statement = statement;
		key.event = event[0] << 8 | event[1];
		plan = find_plan(&key, &entry);
		if (plan == NULL)
		{
			char *query =
				follow_statement(flag, RelationGetRelid(data->tg_relation), event, statement);

			if (query == NULL)
				break;
			plan = keep_plan(entry, query, 0, NULL);
		}
		run(plan, NULL, false);
	}
	(void) set_refreshing(before);
	hyg_be_oneself(&owner);
	error_context_stack = callback.previous;
	table_close(rel, NoLock);
	return PointerGetDatum(NULL);
}

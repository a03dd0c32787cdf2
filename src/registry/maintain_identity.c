/*-------------------------------------------------------------------------
 *
 * maintain_identity.c
 *	  The trigger that keeps the identities of records spread over tables.
 *
 * A change of any table concerned names the records it is part of; of each the stored identity is
 * made anew.  Two transactions that change different tables of one record must not each miss the
 * other's change, at any isolation level, so
 *
 *	1. the record's row in the identity table is locked first, the newest version whatever our snapshot:
 *	   who holds it is waited for;
 *	2. then what the tables say is read with the latest snapshot, as foreign keys are checked;
 *	3. then the row is written.
 *
 * A record without a row gets one under a lock on its key that is held for that moment only, so that
 * nobody is told of a unique violation that is not theirs; a row is made even when there is no such record
 * (a child written before its parent), and deleted at once: others wait for it until we commit.
 *
 * All of it runs as the owner of the identity table, who owns the registered relation: a writer needs
 * no right on either.  The guard's trigger on the identity table is queued to the writer's own
 * statement and runs as the writer.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/relscan.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/dependency.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "executor/tuptable.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "optimizer/optimizer.h"
#include "parser/parse_func.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "utils/array.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/typcache.h"

#include "registry/row_expression.h"

#define KEY_LOCK_CLASS 0x487a /* field 4 of our advisory lock tags; user locks have 1 or 2 */

/* The columns of a condition become its parameters, in order of appearance. */
typedef struct Parameters
{
	AttrNumber columns[FUNC_MAX_ARGS];
	int        count;
} Parameters;

static Node *
columns_to_parameters(Node *node, void *context)
{
	Parameters *parameters = context;
	Var        *var = (Var *) node;
	Param      *param;
	int         i;

	if (node == NULL || !IsA(node, Var))
		return expression_tree_mutator(node, columns_to_parameters, context);
	if (var->varattno <= 0)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("a condition must be over columns of the table")));
	for (i = 0; i < parameters->count && parameters->columns[i] != var->varattno; i++)
		;
	if (i == parameters->count)
	{
		if (i == FUNC_MAX_ARGS)
			ereport(ERROR, (errcode(ERRCODE_TOO_MANY_ARGUMENTS),
							errmsg("a condition cannot have more than %d columns", FUNC_MAX_ARGS)));
		parameters->columns[parameters->count++] = var->varattno;
	}
	param = makeNode(Param);
	param->paramkind = PARAM_EXTERN;
	param->paramid = i + 1;
	param->paramtype = var->vartype;
	param->paramtypmod = var->vartypmod;
	param->paramcollid = var->varcollid;
	param->location = -1;
	return (Node *) param;
}

/*
 * qualified_condition(relation, condition, search_path): the condition as one expression over a row of
 * the relation, parsed with that search_path, as SQL in which every name has its schema and columns are
 * parameters; and the columns.  Errors: not one expression; not boolean; depends on more than the row.
 */
PG_FUNCTION_INFO_V1(hygiene_qualified_condition);
Datum
hygiene_qualified_condition(PG_FUNCTION_ARGS)
{
	static const HygExpected condition = {.what = "condition", .type = BOOLOID};
	Oid                      relid = PG_GETARG_OID(0);
	char                    *given = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Relation                 rel;
	int                      nest;
	Node                    *expr;
	Parameters               parameters = {.count = 0};
	TupleDesc                desc;
	Datum                    names[FUNC_MAX_ARGS];
	Datum                    values[2];
	bool                     nulls[2] = {false, false};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	(void) hyg_relation_name(relid);
	rel = table_open(relid, AccessShareLock);
	nest = NewGUCNestLevel();
	(void) set_config_option("search_path", text_to_cstring(PG_GETARG_TEXT_PP(2)), PGC_USERSET,
							 PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
	expr = hyg_row_expression(rel, given, &condition);
	AtEOXact_GUC(true, nest);
	if (contain_mutable_functions(expr))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_OBJECT_DEFINITION),
				 errmsg("functions in a condition must be marked IMMUTABLE"),
				 errdetail("What is stored would change with time or settings and nobody would "
						   "know.")));
	expr = columns_to_parameters(expr, &parameters);
	for (int i = 0; i < parameters.count; i++)
		names[i] = CStringGetTextDatum(
			NameStr(TupleDescAttr(RelationGetDescr(rel), parameters.columns[i] - 1)->attname));
	table_close(rel, NoLock);
	values[0] = CStringGetTextDatum(hyg_expression_text(expr, NULL, InvalidOid));
	values[1] =
		PointerGetDatum(construct_array(names, parameters.count, TEXTOID, -1, false, TYPALIGN_INT));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

/* drop_with_table(dependent, relation): from now on DROP TABLE relation drops the dependent table too. */
PG_FUNCTION_INFO_V1(hygiene_drop_with_table);
Datum
hygiene_drop_with_table(PG_FUNCTION_ARGS)
{
	ObjectAddress dependent;
	ObjectAddress relation;

	ObjectAddressSet(dependent, RelationRelationId, PG_GETARG_OID(0));
	ObjectAddressSet(relation, RelationRelationId, PG_GETARG_OID(1));
	recordDependencyOn(&dependent, &relation, DEPENDENCY_AUTO);
	PG_RETURN_VOID();
}

/* ---- statements ---- */

typedef enum Statement
{
	KEYS, /* the records a row is part of */
	LOCKS,
	NOW, /* what the tables say */
	INSERT,
	UPDATE,
	DELETE,
	ORPHANS,
	ALL,
	STATEMENT_COUNT
} Statement;

/* Plans live as long as the session; what they depend on makes them plan again. */
typedef struct PlanKey
{
	Oid       side;
	Oid       row_type; /* of KEYS and LOCKS */
	Statement statement;
} PlanKey;

typedef struct PlanEntry
{
	PlanKey key;
	char   *query;    /* the table may have been renamed, or its OID be another's now */
	Oid     function; /* that it calls; made again with every change of the mapping or its tables */
	SPIPlanPtr plan;
} PlanEntry;

static HTAB *plans = NULL;

/* The identity table of a call, and its key. */
typedef struct Side
{
	Relation rel;
	Relation index;
	int      natts;
	Oid      types[INDEX_MAX_KEYS]; /* of the key columns */
	bool     fire;                  /* triggers of what is written, the guard, at once */
} Side;

static char *
statement_text(const Side *side, Statement statement)
{
	const char    *name = quote_identifier(RelationGetRelationName(side->rel));
	const char    *base = RelationGetRelationName(side->rel);
	StringInfoData where;
	StringInfoData params;
	StringInfoData columns;

	initStringInfo(&where);
	initStringInfo(&params);
	initStringInfo(&columns);
	for (int i = 1; i <= side->natts; i++)
	{
		appendStringInfo(&where, "%sk%d OPERATOR(pg_catalog.=) $%d", i > 1 ? " AND " : "", i, i);
		appendStringInfo(&params, "%s$%d", i > 1 ? ", " : "", i);
		appendStringInfo(&columns, "%sk%d", i > 1 ? ", " : "", i);
	}
	switch (statement)
	{
		case KEYS:
			return psprintf("SELECT %s FROM hygiene.%s($1)", columns.data,
							quote_identifier(psprintf("%s_keys", base)));
		case LOCKS:
			return psprintf("SELECT hygiene.%s($1)", quote_identifier(psprintf("%s_lock", base)));
		case NOW:
			return psprintf("SELECT identity, deleted FROM hygiene.%s(%s)",
							quote_identifier(psprintf("%s_now", base)), params.data);
		case INSERT:
			return psprintf("INSERT INTO hygiene.%s VALUES (%s, $%d, $%d)", name, params.data,
							side->natts + 1, side->natts + 2);
		case UPDATE:
			return psprintf("UPDATE hygiene.%s SET identity = $%d, deleted = $%d WHERE %s", name,
							side->natts + 1, side->natts + 2, where.data);
		case DELETE: return psprintf("DELETE FROM hygiene.%s WHERE %s", name, where.data);
		case ORPHANS:
			return psprintf("DELETE FROM hygiene.%s AS s WHERE NOT EXISTS (SELECT FROM "
							"hygiene.%s(%s))",
							name, quote_identifier(psprintf("%s_now", base)), columns.data);
		case ALL: return psprintf("SELECT %s FROM hygiene.%s", columns.data, name);
		default: break;
	}
	elog(ERROR, "unknown statement %d", (int) statement);
}

/* The function a statement calls; 0 when it calls none or there is none. */
static Oid
function_of(const Side *side, Statement statement, Oid row_type)
{
	const char *base = RelationGetRelationName(side->rel);
	const char *name = statement == KEYS                          ? psprintf("%s_keys", base)
					   : statement == LOCKS                       ? psprintf("%s_lock", base)
					   : statement == NOW || statement == ORPHANS ? psprintf("%s_now", base)
																  : NULL;
	bool        of_row = statement == KEYS || statement == LOCKS;

	if (name == NULL)
		return InvalidOid;
	return LookupFuncName(list_make2(makeString("hygiene"), makeString(pstrdup(name))),
						  of_row ? 1 : -1, of_row ? &row_type : NULL, true);
}

static SPIPlanPtr
plan_of(const Side *side, Statement statement, Oid row_type)
{
	PlanKey    key;
	PlanEntry *entry;
	bool       found;
	char      *query = statement_text(side, statement);
	Oid        function = function_of(side, statement, row_type);
	Oid        types[INDEX_MAX_KEYS + 2];
	int        n = 0;

	if (plans == NULL)
	{
		HASHCTL control = {.keysize = sizeof(PlanKey), .entrysize = sizeof(PlanEntry)};

		plans = hash_create("hygiene identity table plans", 32, &control, HASH_ELEM | HASH_BLOBS);
	}
	memset(&key, 0, sizeof(key));
	key.side = RelationGetRelid(side->rel);
	key.row_type = row_type;
	key.statement = statement;
	entry = hash_search(plans, &key, HASH_ENTER, &found);
	if (!found)
	{
		entry->query = NULL;
		entry->plan = NULL;
	}
	if (entry->plan != NULL && entry->function == function && strcmp(entry->query, query) == 0 &&
		SPI_plan_is_valid(entry->plan))
		return entry->plan;
	if (entry->plan != NULL)
	{
		SPI_freeplan(entry->plan);
		entry->plan = NULL;
	}
	if (statement == KEYS || statement == LOCKS)
		types[n++] = row_type;
	else
	{
		for (n = 0; n < side->natts; n++)
			types[n] = side->types[n];
		if (statement == INSERT || statement == UPDATE)
		{
			types[n] = TupleDescAttr(RelationGetDescr(side->rel), n)->atttypid; /* identity */
			n++;
			types[n++] = BOOLOID;
		}
		if (statement == ORPHANS || statement == ALL)
			n = 0;
	}
	entry->query = MemoryContextStrdup(TopMemoryContext, query);
	entry->function = function;
	/* look-ups by key: a plan for the very values is the same one, and costs more than it runs */
	entry->plan = SPI_prepare_cursor(query, n, types, CURSOR_OPT_GENERIC_PLAN);
	if (entry->plan == NULL)
		elog(ERROR, "SPI_prepare failed for \"%s\": %s", query, SPI_result_code_string(SPI_result));
	SPI_keepplan(entry->plan);
	return entry->plan;
}

/* Run with the latest snapshot, in which everything committed and all of our own is seen. */
static void
run(const Side *side, Statement statement, Oid row_type, Datum *values, const char *nulls,
	bool read_only)
{
	SPIPlanPtr plan = plan_of(side, statement, row_type);
	Snapshot   latest;
	int        result;

	CommandCounterIncrement();
	latest = RegisterSnapshot(GetLatestSnapshot());
	result = SPI_execute_snapshot(plan, values, nulls, latest, InvalidSnapshot, read_only,
								  side->fire, 0);
	UnregisterSnapshot(latest);
	if (result < 0)
		elog(ERROR, "SPI_execute_snapshot failed: %s", SPI_result_code_string(result));
}

/* ---- one record ---- */

static void
key_lock(const Side *side, const Datum *key, LOCKTAG *tag)
{
	uint64 hash = RelationGetRelid(side->rel);

	for (int i = 0; i < side->natts; i++)
	{
		TypeCacheEntry *type =
			lookup_type_cache(side->types[i], TYPECACHE_HASH_EXTENDED_PROC_FINFO);

		if (!OidIsValid(type->hash_extended_proc_finfo.fn_oid))
			continue;
		hash = hash_combine64(hash, DatumGetUInt64(FunctionCall2Coll(
										&type->hash_extended_proc_finfo,
										TupleDescAttr(RelationGetDescr(side->rel), i)->attcollation,
										key[i], UInt64GetDatum(0))));
	}
	SET_LOCKTAG_ADVISORY(*tag, MyDatabaseId, (uint32) (hash >> 32), (uint32) hash, KEY_LOCK_CLASS);
}

/*
 * Lock the newest version of the record's row; false when there is none.  Sets *wait to a transaction
 * that is inserting or deleting it: wait for that and call again.
 */
static bool
lock_row(const Side *side, const Datum *key, TupleTableSlot *slot, TransactionId *wait)
{
	SnapshotData  dirty;
	IndexScanDesc scan;
	ScanKeyData   keys[INDEX_MAX_KEYS];
	bool          found = false;

	*wait = InvalidTransactionId;
	for (int i = 0; i < side->natts; i++)
	{
		Oid op = get_opfamily_member(side->index->rd_opfamily[i], side->index->rd_opcintype[i],
									 side->index->rd_opcintype[i], BTEqualStrategyNumber);

		ScanKeyEntryInitialize(&keys[i], 0, i + 1, BTEqualStrategyNumber, InvalidOid,
							   side->index->rd_indcollation[i], get_opcode(op), key[i]);
	}
	InitDirtySnapshot(dirty);
	scan = index_beginscan(side->rel, side->index, &dirty, side->natts, 0);
	index_rescan(scan, keys, side->natts, NULL, 0);
	while (!found && index_getnext_slot(scan, ForwardScanDirection, slot))
	{
		TM_FailureData  failure;
		ItemPointerData tid = slot->tts_tid;
		TM_Result       result;
		Snapshot        latest;

		if (TransactionIdIsValid(dirty.xmin) || TransactionIdIsValid(dirty.xmax))
		{
			*wait = TransactionIdIsValid(dirty.xmin) ? dirty.xmin : dirty.xmax;
			break;
		}
		latest = RegisterSnapshot(GetLatestSnapshot());
		result = table_tuple_lock(side->rel, &tid, latest, slot, GetCurrentCommandId(false),
								  LockTupleNoKeyExclusive, LockWaitBlock,
								  TUPLE_LOCK_FLAG_FIND_LAST_VERSION, &failure);
		UnregisterSnapshot(latest);
		found = result == TM_Ok;
		/* gone since: look again */
		if (!found)
			break;
	}
	index_endscan(scan);
	return found;
}

static void
refresh(const Side *side, const Datum *key)
{
	TupleTableSlot *slot = table_slot_create(side->rel, NULL);
	Datum           values[INDEX_MAX_KEYS + 2];
	char            nulls[INDEX_MAX_KEYS + 3];
	TransactionId   wait;
	LOCKTAG         tag;
	bool            have;
	bool            present;
	bool            locked = false;

	memset(nulls, ' ', sizeof(nulls));
	nulls[side->natts + 2] = '\0';
	for (int i = 0; i < side->natts; i++)
		values[i] = key[i];
	CommandCounterIncrement();
	key_lock(side, key, &tag);
	for (;;)
	{
		CHECK_FOR_INTERRUPTS();
		have = lock_row(side, key, slot, &wait);
		if (have)
			break;
		if (locked && !TransactionIdIsValid(wait))
			break; /* there is none, and nobody else can make it now */
		if (locked)
			LockRelease(&tag, ExclusiveLock, false);
		locked = false;
		if (TransactionIdIsValid(wait))
			XactLockTableWait(wait, side->rel, &slot->tts_tid, XLTW_FetchUpdated);
		else
		{
			(void) LockAcquire(&tag, ExclusiveLock, false, false);
			locked = true;
		}
	}
	if (locked && have)
	{
		LockRelease(&tag, ExclusiveLock, false);
		locked = false;
	}

	run(side, NOW, InvalidOid, values, nulls, true);
	present = SPI_processed > 0;
	if (present)
	{
		bool isnull;
		bool deleted;

		values[side->natts] =
			SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
		if (isnull)
			nulls[side->natts] = 'n';
		values[side->natts + 1] =
			SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &deleted);
		if (!have)
			run(side, INSERT, InvalidOid, values, nulls, false);
		else
		{
			bool  old_null;
			Datum old = slot_getattr(slot, side->natts + 1, &old_null);
			bool  same = isnull == old_null;

			if (same && !isnull)
				same = datum_image_eq(PointerGetDatum(PG_DETOAST_DATUM(old)),
									  PointerGetDatum(PG_DETOAST_DATUM(values[side->natts])), false,
									  -1);
			if (same && DatumGetBool(slot_getattr(slot, side->natts + 2, &old_null)) ==
							DatumGetBool(values[side->natts + 1]))
				;
			else
				run(side, UPDATE, InvalidOid, values, nulls, false);
		}
	}
	else
	{
		/* no such record; the row that others wait for is gone when we commit */
		if (!have)
		{
			nulls[side->natts] = 'n';
			values[side->natts] = (Datum) 0;
			values[side->natts + 1] = BoolGetDatum(true);
			run(side, INSERT, InvalidOid, values, nulls, false);
			nulls[side->natts] = ' ';
		}
		run(side, DELETE, InvalidOid, values, nulls, false);
	}
	if (locked)
		LockRelease(&tag, ExclusiveLock, false);
	ExecDropSingleTupleTableSlot(slot);
}

/* ---- the trigger ---- */

/* Is there still a relation whose identities the table of this name would hold? */
static bool
is_registered(const char *name)
{
	Oid   types[1] = {TEXTOID};
	Datum values[1];
	bool  result;

	values[0] = CStringGetTextDatum(name);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_with_args(
			"SELECT FROM hygiene.registration r "
			"JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) r.schema_name "
			"JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid "
			"AND c.relname OPERATOR(pg_catalog.=) r.table_name "
			"WHERE r.identity_table OPERATOR(pg_catalog.=) $1",
			1, types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not look up the registration of \"%s\"", name);
	result = SPI_processed > 0;
	SPI_finish();
	return result;
}

/* False when there is nothing to keep any more: the registered table was dropped and the identities with it. */
static bool
open_side(Side *side, const char *name, Trigger *trigger)
{
	Oid relid = get_relname_relid(name, get_namespace_oid("hygiene", false));
	Oid pkey;

	if (!OidIsValid(relid) && !is_registered(name))
		return false;
	if (!OidIsValid(relid))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("identity table \"hygiene.%s\" does not exist", name),
				 errhint("Make it again with hygiene.create_index(), or drop the trigger \"%s\".",
						 trigger->tgname)));
	side->rel = table_open(relid, RowExclusiveLock);
	(void) RelationGetIndexList(side->rel);
	pkey = side->rel->rd_pkindex;
	if (!OidIsValid(pkey))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("identity table \"hygiene.%s\" has no primary key", name),
						errhint("Make it again with hygiene.refresh_identities().")));
	side->index = index_open(pkey, RowExclusiveLock);
	side->natts = side->index->rd_index->indnkeyatts;
	for (int i = 0; i < side->natts; i++)
		side->types[i] = TupleDescAttr(RelationGetDescr(side->rel), i)->atttypid;
	return true;
}

/* The records of the last KEYS or ALL; they outlive what SPI runs next. */
static int
fetched_keys(const Side *side, Datum **keys)
{
	int n = 0;

	for (int i = 0; i < side->natts; i++)
	{
		if (SPI_gettypeid(SPI_tuptable->tupdesc, i + 1) != side->types[i])
			ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
							errmsg("the key of the records in \"hygiene.%s\" has another type now",
								   RelationGetRelationName(side->rel)),
							errhint("Make the table again: hygiene.refresh_identities().")));
	}
	*keys = palloc_extended(sizeof(Datum) * side->natts * Max(SPI_processed, 1), MCXT_ALLOC_HUGE);
	for (uint64 row = 0; row < SPI_processed; row++)
	{
		bool complete = true;

		for (int i = 0; i < side->natts; i++)
		{
			bool  isnull;
			Datum value =
				SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, i + 1, &isnull);

			complete &= !isnull;
			(*keys)[n * side->natts + i] = value;
		}
		n += complete;
	}
	return n;
}

static bool
same_key(const Side *side, const Datum *a, const Datum *b)
{
	for (int i = 0; i < side->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(RelationGetDescr(side->rel), i);

		if (!datum_image_eq(a[i], b[i], att->attbyval, att->attlen))
			return false;
	}
	return true;
}

static void
trigger_context(void *argument)
{
	errcontext("identities in \"hygiene.%s\"", (const char *) argument);
}

PG_FUNCTION_INFO_V1(hygiene_maintain_identity);
Datum
hygiene_maintain_identity(PG_FUNCTION_ARGS)
{
	TriggerData         *trigdata = (TriggerData *) fcinfo->context;
	Trigger             *trigger;
	Side                 side;
	Oid                  user;
	int                  context;
	int                  nest;
	Oid                  row_type;
	char                *name;
	ErrorContextCallback callback;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigdata->tg_event) ||
		trigdata->tg_trigger->tgnargs != 1 ||
		TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) == TRIGGER_FIRED_BY_TRUNCATE(trigdata->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called as the trigger it is", "maintain_identity"),
				 errhint("Its triggers are made by hygiene.create_index().")));
	trigger = trigdata->tg_trigger;
	name = trigger->tgargs[0];
	if (!open_side(&side, name, trigger))
		return PointerGetDatum(NULL);
	/*
	 * Triggers of what is written are left to the statement that fired us, which has written all of its rows by then;
	 * TRUNCATE closes no other table than its own.
	 */
	side.fire = TRIGGER_FIRED_BY_TRUNCATE(trigdata->tg_event);
	row_type = get_rel_type_id(RelationGetRelid(trigdata->tg_relation));
	/* only tables of the mapping: what is made for it says so */
	if (!OidIsValid(function_of(&side, KEYS, row_type)))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("\"%s\" is not a table of the records in \"hygiene.%s\"",
							   RelationGetRelationName(trigdata->tg_relation), name),
						errhint("hygiene.status() says what is wrong, hygiene.refresh_identities() "
								"or hygiene.register() makes it anew.")));

	callback.callback = trigger_context;
	callback.arg = name;
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(side.rel->rd_rel->relowner,
						   context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	nest = NewGUCNestLevel();
	(void) set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	/* hidden rows are an error, not a part of the truth */
	(void) set_config_option("row_security", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");

	if (TRIGGER_FIRED_FOR_ROW(trigdata->tg_event))
	{
		HeapTuple rows[2] = {trigdata->tg_trigtuple, NULL};
		Datum    *keys[2] = {NULL, NULL};
		int       counts[2] = {0, 0};
		HeapTuple new_row = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event)   ? trigdata->tg_newtuple
							: TRIGGER_FIRED_BY_INSERT(trigdata->tg_event) ? trigdata->tg_trigtuple
																		  : NULL;

		if (new_row != NULL)
		{
			Datum row = heap_copy_tuple_as_datum(new_row, RelationGetDescr(trigdata->tg_relation));

			if (OidIsValid(function_of(&side, LOCKS, row_type)))
				run(&side, LOCKS, row_type, &row, " ", false);
		}
		if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))
			rows[1] = trigdata->tg_newtuple;
		for (int r = 0; r < 2 && rows[r] != NULL; r++)
		{
			Datum row = heap_copy_tuple_as_datum(rows[r], RelationGetDescr(trigdata->tg_relation));

			run(&side, KEYS, row_type, &row, " ", true);
			counts[r] = fetched_keys(&side, &keys[r]);
		}
		for (int r = 0; r < 2; r++)
		{
			for (int k = 0; k < counts[r]; k++)
			{
				bool done = false;

				for (int before = 0; r == 1 && before < counts[0] && !done; before++)
					done = same_key(&side, keys[1] + k * side.natts, keys[0] + before * side.natts);
				if (!done)
					refresh(&side, keys[r] + k * side.natts);
			}
		}
	}
	else
	{
		Datum *keys;
		int    count;

		run(&side, ORPHANS, InvalidOid, NULL, NULL, false);
		run(&side, ALL, InvalidOid, NULL, NULL, true);
		count = fetched_keys(&side, &keys);
		for (int k = 0; k < count; k++)
			refresh(&side, keys + k * side.natts);
	}

	SPI_finish();
	AtEOXact_GUC(true, nest);
	SetUserIdAndSecContext(user, context);
	error_context_stack = callback.previous;
	index_close(side.index, NoLock);
	table_close(side.rel, NoLock);
	return PointerGetDatum(NULL);
}

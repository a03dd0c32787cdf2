/*-------------------------------------------------------------------------
 *
 * protect.c
 *	  The triggers that refuse to take away what a hold or a policy keeps.
 *
 * They are AFTER ROW triggers, as those of foreign keys are: what they judge is final, ordinary updates cost
 * nothing (the trigger of keys has a WHEN), and no row is locked twice.  By then the row is ours: who inserts a child of
 * it, or places a hold on it, came before us and has committed, or waits for us.  So rules and children are
 * read with the latest snapshot, at every isolation level; of our own transaction, though, only what it had done
 * before the statement that took the row: rows deleted by the same statement, and children that foreign keys took
 * with them, still count.
 *
 * Expressions run as the owner of the relation they are about.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/tupconvert.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "pgtime.h"
#include "nodes/bitmapset.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/bytea.h"
#include "utils/datum.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/queryenvironment.h"
#include "utils/rel.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"
#include "utils/tuplestore.h"
#include "utils/syscache.h"

#include "server/owner.h"

/* ---- what protects rows of a relation, cached ---- */

typedef enum Purpose
{
	OF_ROWS,   /* protection_queries */
	ELSEWHERE, /* elsewhere_queries */
} Purpose;

typedef struct Question
{
	Oid                 relid; /* whose rows it takes */
	Oid                 owner; /* with whose rights */
	TupleDesc           desc;  /* of relid */
	TupleConversionMap *map; /* from rows of the relation of the entry; NULL when none is needed */
	char               *test_text; /* gives a row when anything protects it */
	SPIPlanPtr          test_plan;
	char               *rows_text; /* the same for all rows of a statement */
	SPIPlanPtr          rows_plan;
	char               *text; /* by what: itself, through rows that refer to it */
	SPIPlanPtr          plan;
	char               *moved_text;
	SPIPlanPtr          moved_plan;
	char               *table_text;
	Bitmapset          *keys; /* columns of the relation of the entry */
	Bitmapset          *ties;
	Bitmapset *moving; /* of the key, but may change: they say in which partition it lies */
	char      *key_function;
	char      *key_text;
	SPIPlanPtr key_plan;
} Question;

typedef struct EntryKey
{
	Oid     relid;
	Purpose purpose;
} EntryKey;

typedef struct Contents
{
	MemoryContext context;
	int           users; /* calls that are using it now */
	int           count;
	Question     *queries;
} Contents;

typedef struct Entry
{
	EntryKey  key;
	bool      valid;
	Contents *contents;
} Entry;

static HTAB *entries = NULL;
static Oid   hold_table = InvalidOid; /* its relcache entry is the bell that place_hold() rings */

static void
forget(Datum argument, Oid relid)
{
	HASH_SEQ_STATUS status;
	Entry          *entry;

	hash_seq_init(&status, entries);
	while ((entry = hash_seq_search(&status)) != NULL)
	{
		bool concerned = relid == InvalidOid || relid == hold_table || relid == entry->key.relid;

		for (int i = 0; entry->contents != NULL && !concerned && i < entry->contents->count; i++)
			concerned = entry->contents->queries[i].relid == relid;
		if (concerned)
			entry->valid = false;
	}
}

static void
free_contents(Contents *contents)
{
	for (int i = 0; i < contents->count; i++)
	{
		Question *question = &contents->queries[i];

		if (question->test_plan != NULL)
			SPI_freeplan(question->test_plan);
		if (question->rows_plan != NULL)
			SPI_freeplan(question->rows_plan);
		if (question->plan != NULL)
			SPI_freeplan(question->plan);
		if (question->moved_plan != NULL)
			SPI_freeplan(question->moved_plan);
		if (question->key_plan != NULL)
			SPI_freeplan(question->key_plan);
	}
	MemoryContextDelete(contents->context);
}

static char *
text_column(HeapTuple row, int column, MemoryContext context)
{
	bool  isnull;
	Datum value = SPI_getbinval(row, SPI_tuptable->tupdesc, column, &isnull);

	return isnull ? NULL : MemoryContextStrdup(context, TextDatumGetCString(value));
}

/* The columns of a text[] as numbers of a relation. */
static Bitmapset *
column_numbers(HeapTuple row, int column, Oid relid)
{
	bool       isnull;
	Datum      value = SPI_getbinval(row, SPI_tuptable->tupdesc, column, &isnull);
	Bitmapset *result = NULL;
	Datum     *names;
	int        count;

	if (isnull)
		return NULL;
	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &names, NULL,
					  &count);
	for (int i = 0; i < count; i++)
	{
		AttrNumber number = get_attnum(relid, TextDatumGetCString(names[i]));

		if (number > 0)
			result = bms_add_member(result, number);
	}
	return result;
}

static Contents *
make_contents(Oid relid, Purpose purpose)
{
	static SPIPlanPtr        plans[2];
	static const char *const statements[2] = {
		"SELECT of_relation, query, moved_query, table_query, key_columns, tie_columns, "
		"moving_columns, key_query, key_function, test_query, rows_query FROM "
		"hygiene.protection_queries($1)",
		"SELECT of_relation, query, NULL, NULL, NULL, NULL, NULL, owner FROM "
		"hygiene.elsewhere_queries($1)"};
	Oid           types[1] = {REGCLASSOID};
	Datum         values[1] = {ObjectIdGetDatum(relid)};
	MemoryContext context =
		AllocSetContextCreate(CurrentMemoryContext, "hygiene protection", ALLOCSET_SMALL_SIZES);
	Contents *contents = MemoryContextAllocZero(context, sizeof(Contents));
	Relation  rel = table_open(relid, AccessShareLock);
	HygOwner  owner;
	int       nest = NewGUCNestLevel();

	contents->context = context;
	(void) set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	(void) set_config_option("jit", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
							 false);
	hyg_owner_begin(&owner, "retention_hold");
	contents->count =
		hyg_owner_execute(&plans[purpose], statements[purpose], 1, types, values, " ");
	contents->queries = MemoryContextAllocZero(context, sizeof(Question) * Max(contents->count, 1));
	for (int i = 0; i < contents->count; i++)
	{
		HeapTuple     row = SPI_tuptable->vals[i];
		Question     *question = &contents->queries[i];
		bool          isnull;
		Relation      of;
		MemoryContext old;

		question->relid = DatumGetObjectId(SPI_getbinval(row, SPI_tuptable->tupdesc, 1, &isnull));
		of = table_open(question->relid, AccessShareLock);
		old = MemoryContextSwitchTo(context);
		question->owner =
			purpose == ELSEWHERE
				? DatumGetObjectId(SPI_getbinval(row, SPI_tuptable->tupdesc, 8, &isnull))
				: of->rd_rel->relowner;
		question->desc = CreateTupleDescCopy(RelationGetDescr(of));
		question->map =
			convert_tuples_by_name(CreateTupleDescCopy(RelationGetDescr(rel)), question->desc);
		question->text = text_column(row, 2, context);
		question->moved_text = text_column(row, 3, context);
		question->table_text = text_column(row, 4, context);
		question->keys = column_numbers(row, 5, relid);
		question->ties = column_numbers(row, 6, relid);
		question->moving = column_numbers(row, 7, relid);
		if (purpose == OF_ROWS)
		{
			question->key_text = text_column(row, 8, context);
			question->key_function = text_column(row, 9, context);
			question->test_text = text_column(row, 10, context);
			question->rows_text = text_column(row, 11, context);
		}
		MemoryContextSwitchTo(old);
		table_close(of, AccessShareLock);
	}
	hyg_owner_end(&owner);
	AtEOXact_GUC(true, nest);
	table_close(rel, AccessShareLock);
	MemoryContextSetParent(context, CacheMemoryContext);
	return contents;
}

static Contents *
contents_of(Oid relid, Purpose purpose)
{
	EntryKey  key = {relid, purpose};
	Entry    *entry;
	Contents *made;
	bool      found;

	if (entries == NULL)
	{
		HASHCTL control = {.keysize = sizeof(EntryKey), .entrysize = sizeof(Entry)};

		entries = hash_create("hygiene protection", 64, &control, HASH_ELEM | HASH_BLOBS);
		CacheRegisterRelcacheCallback(forget, (Datum) 0);
	}
	/* a lock we hold already would not tell us that a hold was placed */
	AcceptInvalidationMessages();
	entry = hash_search(entries, &key, HASH_FIND, NULL);
	if (entry != NULL && entry->valid)
		return entry->contents;
	hold_table = get_relname_relid("retention_hold", get_namespace_oid("hygiene", false));
	entry = hash_search(entries, &key, HASH_ENTER, &found);
	if (!found)
		entry->contents = NULL;
	/* valid from before we read: what changes meanwhile makes it invalid */
	entry->valid = true;
	PG_TRY();
	{
		made = make_contents(relid, purpose);
	}
	PG_CATCH();
	{
		entry = hash_search(entries, &key, HASH_FIND, NULL);
		if (entry != NULL)
			entry->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	entry = hash_search(entries, &key, HASH_FIND, NULL);
	/* who is still using it cannot have it taken away */
	if (entry->contents != NULL && entry->contents->users == 0)
		free_contents(entry->contents);
	entry->contents = made;
	return made;
}

/* ---- asking ---- */

typedef struct Rights
{
	Oid user;
	int context;
	int nest;
} Rights;

static void
take_rights(Rights *rights, Oid owner)
{
	GetUserIdAndSecContext(&rights->user, &rights->context);
	SetUserIdAndSecContext(owner,
						   rights->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	rights->nest = NewGUCNestLevel();
	(void) set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	/* hidden rows are an error, not a part of the truth */
	if (row_security)
		(void) set_config_option("row_security", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
								 true, 0, false);
	/* keys are text of one form */
	if (DateStyle != USE_ISO_DATES)
		(void) set_config_option("DateStyle", "ISO", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
								 true, 0, false);
	if (IntervalStyle != INTSTYLE_POSTGRES)
		(void) set_config_option("IntervalStyle", "postgres", PGC_USERSET, PGC_S_SESSION,
								 GUC_ACTION_SAVE, true, 0, false);
	if (bytea_output != BYTEA_OUTPUT_HEX)
		(void) set_config_option("bytea_output", "hex", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
								 true, 0, false);
	if (strcmp(pg_get_timezone_name(session_timezone), "UTC") != 0)
		(void) set_config_option("TimeZone", "UTC", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
								 true, 0, false);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
}

static void
give_back(const Rights *rights)
{
	SPI_finish();
	AtEOXact_GUC(true, rights->nest);
	SetUserIdAndSecContext(rights->user, rights->context);
}

static SPIPlanPtr
prepared(SPIPlanPtr *plan, const char *text, int nargs, Oid type)
{
	/* made for single rows: compiling would cost more than it runs */
	if (*plan == NULL || !SPI_plan_is_valid(*plan))
		(void) set_config_option("jit", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
								 false);
	if (*plan == NULL)
	{
		SPIPlanPtr made = SPI_prepare_cursor(text, nargs, &type, CURSOR_OPT_GENERIC_PLAN);

		if (made == NULL || SPI_keepplan(made) != 0)
			elog(ERROR, "could not prepare \"%s\": %s", text, SPI_result_code_string(SPI_result));
		*plan = made;
	}
	return *plan;
}

static void
run(SPIPlanPtr plan, Datum *row, Snapshot snapshot, long limit)
{
	int result =
		SPI_execute_snapshot(plan, row, NULL, snapshot, InvalidSnapshot, true, false, limit);

	if (result != SPI_OK_SELECT)
		elog(ERROR, "SPI_execute_snapshot failed: %s", SPI_result_code_string(result));
}

/* A text of the first row that the last query gave, in the caller's memory; NULL when it is NULL or there is none. */
static char *
answer(int column, MemoryContext context)
{
	if (SPI_processed == 0)
		return NULL;
	return text_column(SPI_tuptable->vals[0], column, context);
}

static Datum
row_of(const Question *question, HeapTuple tuple)
{
	if (question->map != NULL)
		tuple = execute_attr_map_tuple(tuple, question->map);
	return heap_copy_tuple_as_datum(tuple, question->desc);
}

/*
 * The latest snapshot, but of our own transaction only what was done before the command that took this row.
 */
static Snapshot
snapshot_before(Relation rel, HeapTuple taken)
{
	Snapshot result = RegisterSnapshot(GetLatestSnapshot());

	if (rel->rd_tableam == GetHeapamTableAmRoutine() &&
		TransactionIdIsCurrentTransactionId(HeapTupleHeaderGetUpdateXid(taken->t_data)))
		result->curcid = HeapTupleHeaderGetCmax(taken->t_data);
	return result;
}

/* ---- refusing ---- */

typedef struct Reason
{
	char *named;   /* "hold 3" */
	bool  through; /* of a row that refers to it */
} Reason;

/* (id)=(17), when the user may read it. */
static char *
key_of_row(Relation rel, HeapTuple tuple)
{
	Oid      pkey;
	Relation index;
	Datum    values[INDEX_MAX_KEYS];
	bool     nulls[INDEX_MAX_KEYS];
	char    *result;

	(void) RelationGetIndexList(rel);
	pkey = rel->rd_pkindex;
	if (!OidIsValid(pkey))
		return NULL;
	index = index_open(pkey, AccessShareLock);
	for (int i = 0; i < IndexRelationGetNumberOfKeyAttributes(index); i++)
		values[i] = heap_getattr(tuple, index->rd_index->indkey.values[i], RelationGetDescr(rel),
								 &nulls[i]);
	result = BuildIndexValueDescription(index, values, nulls);
	index_close(index, AccessShareLock);
	return result;
}

static void
refuse(Relation rel, const char *what, HeapTuple tuple, const Reason *reason)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[1] = {TEXTOID};
	Datum             values[1] = {CStringGetTextDatum(reason->named)};
	MemoryContext     context = CurrentMemoryContext;
	char             *key = tuple != NULL ? key_of_row(rel, tuple) : NULL;
	char             *title;
	char             *detail;
	char             *hint;
	HygOwner          owner;

	hyg_owner_begin(&owner, "retention_hold");
	(void) hyg_owner_execute(&plan,
							 "SELECT title, detail, hint FROM hygiene.describe_protection($1)", 1,
							 types, values, " ");
	title = answer(1, context);
	detail = answer(2, context);
	hint = answer(3, context);
	hyg_owner_end(&owner);
	ereport(ERROR, (errcode(ERRCODE_RESTRICT_VIOLATION),
					tuple == NULL ? errmsg("cannot truncate \"%s\": it has rows protected by %s",
										   RelationGetRelationName(rel), reason->named)
					: reason->through
						? errmsg("cannot %s of \"%s\": rows that refer to it are protected by %s",
								 what, RelationGetRelationName(rel), reason->named)
						: errmsg("cannot %s of \"%s\": it is protected by %s", what,
								 RelationGetRelationName(rel), reason->named),
					key != NULL      ? errdetail("Key %s. %s", key, detail == NULL ? "" : detail)
					: detail != NULL ? errdetail("%s", detail)
									 : 0,
					hint != NULL ? errhint("%s", hint) : 0, errhidestmt(true), errhidecontext(true),
					errtableconstraint(rel, title != NULL ? title : reason->named)));
}

static void
asking_context(void *argument)
{
	errcontext("asking what protects rows of \"%s\"", (const char *) argument);
}

/* What protects a row that was taken; false when nothing does. */
static bool
protected_by(Relation rel, Question *question, HeapTuple tuple, bool through, Reason *reason)
{
	MemoryContext context = CurrentMemoryContext;
	Rights        rights;
	Snapshot      snapshot;
	Datum         row = row_of(question, tuple);

	reason->named = NULL;
	take_rights(&rights, question->owner);
	(void) prepared(&question->test_plan, question->test_text, 1, question->desc->tdtypeid);
	snapshot = snapshot_before(rel, tuple);
	run(question->test_plan, &row, snapshot, 1);
	if (SPI_processed > 0)
	{
		run(prepared(&question->plan, question->text, 1, question->desc->tdtypeid), &row, snapshot,
			1);
		reason->named = answer(1, context);
		reason->through = reason->named == NULL;
		if (reason->through && through)
			reason->named = answer(2, context);
	}
	UnregisterSnapshot(snapshot);
	give_back(&rights);
	return reason->named != NULL;
}

static void
check_call(FunctionCallInfo fcinfo, const char *name, bool right)
{
	if (!CALLED_AS_TRIGGER(fcinfo) || !right)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" was not called as the trigger it is", name),
						errhint("Its triggers are made by hygiene.place_hold() and "
								"hygiene.approve_retention_policy().")));
}

/* ---- rows that are deleted ---- */

/* The key of a row, by which it can be held. */
static char *
held_key(Question *question, HeapTuple tuple)
{
	MemoryContext context = CurrentMemoryContext;
	Datum         row = row_of(question, tuple);
	Rights        rights;
	char         *result;

	take_rights(&rights, question->owner);
	run(prepared(&question->key_plan, question->key_text, 1, question->desc->tdtypeid), &row,
		GetActiveSnapshot(), 1);
	result = answer(1, context);
	give_back(&rights);
	return result;
}

/* Holds on a row go with it to its new key. */
static void
follow_key(const Question *question, const char *old_key, const char *new_key)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[3] = {TEXTOID, TEXTOID, TEXTOID};
	Datum             values[3];
	HygOwner          owner;

	if (old_key == NULL || new_key == NULL || strcmp(old_key, new_key) == 0)
		return;
	values[0] = CStringGetTextDatum(question->key_function);
	values[1] = CStringGetTextDatum(old_key);
	values[2] = CStringGetTextDatum(new_key);
	hyg_owner_begin(&owner, "retention_hold_row");
	(void) hyg_owner_execute(&plan,
							 "UPDATE hygiene.retention_hold_row SET key = $3 WHERE function_name "
							 "OPERATOR(pg_catalog.=) $1 AND key OPERATOR(pg_catalog.=) $2",
							 3, types, values, "   ");
	hyg_owner_end(&owner);
}

/*
 * A row that an UPDATE moved to another partition is there still, unless the rest of its key or a tie was changed as
 * well.
 */
static bool
is_there(Question *question, HeapTuple tuple, const Reason *reason)
{
	MemoryContext context = CurrentMemoryContext;
	Datum         row = row_of(question, tuple);
	Rights        rights;
	Snapshot      snapshot;
	uint64        found;
	char         *key;

	if (question->moved_text == NULL)
		return false;
	CommandCounterIncrement();
	take_rights(&rights, question->owner);
	(void) prepared(&question->moved_plan, question->moved_text, 1, question->desc->tdtypeid);
	snapshot = RegisterSnapshot(GetLatestSnapshot());
	run(question->moved_plan, &row, snapshot, 2);
	UnregisterSnapshot(snapshot);
	found = SPI_processed;
	key = answer(1, context);
	give_back(&rights);
	/* which of several it is now cannot be told */
	if (found > 1 && strncmp(reason->named, "hold ", 5) == 0)
		return false;
	if (found == 1 && question->key_text != NULL)
		follow_key(question, held_key(question, tuple), key);
	return found > 0;
}

#define FEW_ROWS 3   /* less are asked about one by one */
#define MANY_ROWS 50 /* from here on a plan for just so many is made */

/* The rows of a statement, in its transition table, that were asked about together. */
typedef struct Asked
{
	Tuplestorestate *rows;
	bool             all_free;
} Asked;

/* Is none of the rows that a statement (or the foreign keys' statements together) deleted protected? */
static bool
none_protected(TriggerData *data, Question *question)
{
	int64                       count = tuplestore_tuple_count(data->tg_oldtable);
	EphemeralNamedRelationData *rows = palloc0(sizeof(EphemeralNamedRelationData));
	Rights                      rights;
	Snapshot                    snapshot;
	SPIPlanPtr                  plan;
	bool                        result;

	rows->md.name = data->tg_trigger->tgoldtable;
	rows->md.reliddesc = RelationGetRelid(data->tg_relation);
	rows->md.enrtype = ENR_NAMED_TUPLESTORE;
	rows->md.enrtuples = count < MANY_ROWS ? FEW_ROWS : count;
	rows->reldata = data->tg_oldtable;
	take_rights(&rights, question->owner);
	if (SPI_register_relation(rows) != SPI_OK_REL_REGISTER)
		elog(ERROR, "could not register the deleted rows");
	if (count < MANY_ROWS)
		plan = prepared(&question->rows_plan, question->rows_text, 0, InvalidOid);
	else
	{
		(void) set_config_option("jit", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
								 false);
		plan = SPI_prepare(question->rows_text, 0, NULL);
		if (plan == NULL)
			elog(ERROR, "could not prepare \"%s\": %s", question->rows_text,
				 SPI_result_code_string(SPI_result));
	}
	/* triggers fire in the order of the commands: this row's is the first */
	snapshot = snapshot_before(data->tg_relation, data->tg_trigtuple);
	run(plan, NULL, snapshot, 1);
	UnregisterSnapshot(snapshot);
	result = SPI_processed == 0;
	give_back(&rights);
	return result;
}

/*
 * All rows of a statement are asked about when the trigger fires for the first of them; only when one is protected
 * they are asked about one by one, to say which.
 */
static bool
asked_together(FunctionCallInfo fcinfo, TriggerData *data, Contents *contents)
{
	Asked *asked = fcinfo->flinfo->fn_extra;

	if (data->tg_oldtable == NULL || tuplestore_tuple_count(data->tg_oldtable) < FEW_ROWS)
		return false;
	/* lives as long as the query, and so does the transition table */
	if (asked == NULL)
		asked = fcinfo->flinfo->fn_extra =
			MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Asked));
	if (asked->rows != data->tg_oldtable)
	{
		asked->rows = data->tg_oldtable;
		asked->all_free = false;
		for (int i = 0; i < contents->count; i++)
		{
			Question *question = &contents->queries[i];

			if (question->relid != RelationGetRelid(data->tg_relation) ||
				question->rows_text == NULL || !none_protected(data, question))
				return false;
		}
		asked->all_free = true;
	}
	return asked->all_free;
}

PG_FUNCTION_INFO_V1(hygiene_protect_row);
Datum
hygiene_protect_row(PG_FUNCTION_ARGS)
{
	TriggerData         *data = (TriggerData *) fcinfo->context;
	Contents            *contents;
	ErrorContextCallback callback;

	check_call(fcinfo, "protect_row",
			   CALLED_AS_TRIGGER(fcinfo) && TRIGGER_FIRED_AFTER(data->tg_event) &&
				   TRIGGER_FIRED_FOR_ROW(data->tg_event) &&
				   TRIGGER_FIRED_BY_DELETE(data->tg_event));
	contents = contents_of(RelationGetRelid(data->tg_relation), OF_ROWS);
	callback.callback = asking_context;
	callback.arg = RelationGetRelationName(data->tg_relation);
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	contents->users++;
	if (asked_together(fcinfo, data, contents))
	{
		contents->users--;
		error_context_stack = callback.previous;
		return PointerGetDatum(NULL);
	}
	for (int i = 0; i < contents->count; i++)
	{
		Question *question = &contents->queries[i];
		Reason    reason;
		bool found = protected_by(data->tg_relation, question, data->tg_trigtuple, true, &reason);

		if (found && HeapTupleHeaderIndicatesMovedPartitions(data->tg_trigtuple->t_data))
			found = !is_there(question, data->tg_trigtuple, &reason);
		if (found)
		{
			contents->users--;
			error_context_stack = callback.previous;
			refuse(data->tg_relation, "delete row", data->tg_trigtuple, &reason);
		}
	}
	contents->users--;
	error_context_stack = callback.previous;
	return PointerGetDatum(NULL);
}

/* ---- keys that are changed ---- */

static bool
changed(TriggerData *data, const Bitmapset *columns, bool cut)
{
	TupleDesc desc = RelationGetDescr(data->tg_relation);
	int       column = -1;

	while ((column = bms_next_member(columns, column)) >= 0)
	{
		Form_pg_attribute att = TupleDescAttr(desc, column - 1);
		bool              old_null;
		bool              new_null;
		Datum             old = heap_getattr(data->tg_trigtuple, column, desc, &old_null);
		Datum new = heap_getattr(data->tg_newtuple, column, desc, &new_null);

		/* who had no tie may get one */
		if (cut && old_null)
			continue;
		if (old_null != new_null)
			return true;
		if (!old_null && !datum_image_eq(old, new, att->attbyval, att->attlen))
			return true;
	}
	return false;
}

PG_FUNCTION_INFO_V1(hygiene_protect_key);
Datum
hygiene_protect_key(PG_FUNCTION_ARGS)
{
	TriggerData         *data = (TriggerData *) fcinfo->context;
	Contents            *contents;
	ErrorContextCallback callback;

	check_call(fcinfo, "protect_key",
			   CALLED_AS_TRIGGER(fcinfo) && TRIGGER_FIRED_AFTER(data->tg_event) &&
				   TRIGGER_FIRED_FOR_ROW(data->tg_event) &&
				   TRIGGER_FIRED_BY_UPDATE(data->tg_event));
	contents = contents_of(RelationGetRelid(data->tg_relation), OF_ROWS);
	callback.callback = asking_context;
	callback.arg = RelationGetRelationName(data->tg_relation);
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	contents->users++;
	for (int i = 0; i < contents->count; i++)
	{
		Question *question = &contents->queries[i];
		Reason    reason;
		bool      key = changed(data, question->keys, false);

		if (!key && question->key_text != NULL && changed(data, question->moving, false))
			follow_key(question, held_key(question, data->tg_trigtuple),
					   held_key(question, data->tg_newtuple));
		if ((key || changed(data, question->ties, true)) &&
			protected_by(data->tg_relation, question, data->tg_trigtuple, key, &reason))
		{
			contents->users--;
			error_context_stack = callback.previous;
			refuse(data->tg_relation, key ? "change the key of row" : "change the reference of row",
				   data->tg_trigtuple, &reason);
		}
	}
	contents->users--;
	error_context_stack = callback.previous;
	return PointerGetDatum(NULL);
}

/* ---- tables that are truncated ---- */

PG_FUNCTION_INFO_V1(hygiene_protect_table);
Datum
hygiene_protect_table(PG_FUNCTION_ARGS)
{
	TriggerData         *data = (TriggerData *) fcinfo->context;
	Contents            *contents;
	MemoryContext        context = CurrentMemoryContext;
	ErrorContextCallback callback;

	check_call(fcinfo, "protect_table",
			   CALLED_AS_TRIGGER(fcinfo) && TRIGGER_FIRED_BEFORE(data->tg_event) &&
				   TRIGGER_FIRED_FOR_STATEMENT(data->tg_event) &&
				   TRIGGER_FIRED_BY_TRUNCATE(data->tg_event));
	contents = contents_of(RelationGetRelid(data->tg_relation), OF_ROWS);
	callback.callback = asking_context;
	callback.arg = RelationGetRelationName(data->tg_relation);
	callback.previous = error_context_stack;
	error_context_stack = &callback;
	contents->users++;
	for (int i = 0; i < contents->count; i++)
	{
		Question  *question = &contents->queries[i];
		SPIPlanPtr plan;
		Rights     rights;
		Snapshot   snapshot;
		Reason     reason = {.through = false};

		CommandCounterIncrement();
		take_rights(&rights, question->owner);
		plan = SPI_prepare(question->table_text, 0, NULL);
		if (plan == NULL)
			elog(ERROR, "could not prepare \"%s\": %s", question->table_text,
				 SPI_result_code_string(SPI_result));
		snapshot = RegisterSnapshot(GetLatestSnapshot());
		run(plan, NULL, snapshot, 1);
		UnregisterSnapshot(snapshot);
		reason.named = answer(1, context);
		give_back(&rights);
		if (reason.named != NULL)
		{
			contents->users--;
			error_context_stack = callback.previous;
			refuse(data->tg_relation, "truncate", NULL, &reason);
		}
	}
	contents->users--;
	error_context_stack = callback.previous;
	return PointerGetDatum(NULL);
}

/* ---- called from SQL ---- */

/*
 * elsewhere_protected(relation, row): what protects the row through rows of tables with another owner, seen with the
 * snapshot of the query that asks.
 */
PG_FUNCTION_INFO_V1(hygiene_elsewhere_protected);
Datum
hygiene_elsewhere_protected(PG_FUNCTION_ARGS)
{
	Oid             relid = PG_GETARG_OID(0);
	Datum           row = PG_GETARG_DATUM(1);
	HeapTupleHeader header;
	Contents       *contents;
	MemoryContext   context = CurrentMemoryContext;
	char           *named = NULL;

	hyg_check_owner(relid);
	if (get_fn_expr_argtype(fcinfo->flinfo, 1) != get_rel_type_id(relid))
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the row is not one of \"%s\"", get_rel_name(relid))));
	header = DatumGetHeapTupleHeader(row);
	row = PointerGetDatum(header);
	contents = contents_of(relid, ELSEWHERE);
	contents->users++;
	for (int i = 0; i < contents->count && named == NULL; i++)
	{
		Question *question = &contents->queries[i];
		Rights    rights;

		take_rights(&rights, question->owner);
		(void) prepared(&question->plan, question->text, 1, question->desc->tdtypeid);
		if (SPI_execute_plan(question->plan, &row, NULL, true, 1) != SPI_OK_SELECT)
			elog(ERROR, "SPI_execute_plan failed: %s", SPI_result_code_string(SPI_result));
		named = answer(1, context);
		give_back(&rights);
	}
	contents->users--;
	if (named == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(named));
}

/* flush_protection(): what sessions know of protection is read again. */
PG_FUNCTION_INFO_V1(hygiene_flush_protection);
Datum
hygiene_flush_protection(PG_FUNCTION_ARGS)
{
	Oid relid = get_relname_relid("retention_hold", get_namespace_oid("hygiene", false));

	if (OidIsValid(relid))
		CacheInvalidateRelcacheByRelid(relid);
	PG_RETURN_VOID();
}

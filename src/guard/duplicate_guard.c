/*-------------------------------------------------------------------------
 *
 * duplicate_guard.c
 *	  The trigger that refuses or reports duplicates, whoever writes.
 *
 * The protocol is that of exclusion constraints (executor/execIndexing.c): the
 * row and its index entry are in first, then we look for matches with a dirty
 * snapshot, so that of two sessions that save the same person at the same
 * moment at least one sees the other's row, at every isolation level:
 *
 *	1. skip a row that is no longer live;
 *	2. take the latest snapshot, scan the identity index for the row's keys;
 *	3. fetch each candidate with a dirty snapshot, form its identity by the
 *	   index's own expression, compare;
 *	4. a match whose inserter or deleter is still running: wait for it, go to 2;
 *	   a live match: refuse, or file it;
 *	   a candidate that the latest snapshot shows and the dirty one no longer does was
 *	   changed under the scan: go to 2.
 *
 * Crossing saves (each waits for the other) would deadlock.  Before waiting a session takes an
 * advisory lock on the pair of transactions, conditionally: if it is taken, the other is waiting
 * for us, and we refuse at once.
 *
 * No lock is taken per key, no query is run and no name looked up: the index expression is the
 * only definition of a row's identity.  Candidates are looked for key by key; a key that more than
 * MAX_CANDIDATES rows share says nothing and is skipped, except the exact ones.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/amapi.h"
#include "access/genam.h"
#include "access/gin.h"
#include "access/relscan.h"
#include "access/subtrans.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/transam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_am.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "nodes/tidbitmap.h"
#include "storage/bufmgr.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "storage/procarray.h"
#include "utils/acl.h"
#include "utils/guc.h"
#include "utils/inval.h"
#include "utils/json.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/relcache.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#include "guard/guard.h"
#include "guard/guard_compat.h"
#include "match/model_sql.h"

#define MAX_CANDIDATES 5000 /* rows of one key that are looked at */
#define MAX_RETRIES 1000    /* scans of one row before giving up */
#define HAS_KEY_STRATEGY 3
#define WAIT_LOCK_CLASS 0x4879 /* field 4 of our advisory lock tags; user locks have 1 or 2 */

/*
 * Trigger arguments, in order; see make_duplicate_guard.  Roles and columns follow in pairs: what
 * is told of a row, that which tells most first.
 */
enum
{
	ARG_RULE,
	ARG_MODE,
	ARG_THRESHOLD,
	ARG_REVIEW,
	ARG_EXACT,
	ARG_DELETED,
	ARG_ERRCODE,
	ARG_COUNT
};

/*
 * One relation with its identity index, ready to form identities.  Making the expressions ready takes longer
 * than a look-up, so it is done once a statement and shared by all partitions' triggers (each looks at all the
 * partitions).  Relations are opened at each call.
 */
typedef struct Indexed
{
	Oid             relid;
	Oid             indexid;
	bool            stale; /* its table or index has changed */
	int             depth; /* how often it is open */
	Relation        rel;   /* these two while it is open */
	Relation        index;
	IndexInfo      *info;
	EState         *estate;
	ExprState      *predicate;
	TupleTableSlot *slot;
	AttrNumber      deleted;
	bool            deleted_inverted;
	Oid             has_key; /* function of the @> operator of the index's family */
} Indexed;


/* ---- the rule ---- */

static void
read_rule(Trigger *trigger, Rule *rule)
{
	char *exact;
	char *save = NULL;

	if (trigger->tgnargs < ARG_COUNT || (trigger->tgnargs - ARG_COUNT) % 2 != 0)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("trigger \"%s\" has the wrong number of arguments", trigger->tgname),
						errhint("Guards are made by hygiene.add_duplicate_guard().")));
	rule->name = trigger->tgargs[ARG_RULE];
	rule->block = strcmp(trigger->tgargs[ARG_MODE], "block") == 0;
	rule->threshold =
		trigger->tgargs[ARG_THRESHOLD][0] ? strtod(trigger->tgargs[ARG_THRESHOLD], NULL) : 2.0;
	rule->review = trigger->tgargs[ARG_REVIEW][0] ? strtod(trigger->tgargs[ARG_REVIEW], NULL) : 2.0;
	rule->told = trigger->tgargs + ARG_COUNT;
	rule->told_count = (trigger->tgnargs - ARG_COUNT) / 2;
	rule->deleted = trigger->tgargs[ARG_DELETED];
	rule->exclusion = strcmp(trigger->tgargs[ARG_ERRCODE], "23P01") == 0;
	rule->exact_count = 0;
	exact = pstrdup(trigger->tgargs[ARG_EXACT]);
	for (char *role = strtok_r(exact, ",", &save); role != NULL; role = strtok_r(NULL, ",", &save))
	{
		int field = hyg_field_by_name(role, strlen(role));

		if (field != 0 && rule->exact_count < MAX_EXACT)
			rule->exact[rule->exact_count++] = field;
	}
}

/* ---- relations and identities ---- */

static Oid
identity_opfamily(Relation index)
{
	/* ours is the family whose strategy 3 is a C function of this very library's name */
	Oid      op = get_opfamily_member(index->rd_opfamily[0], index->rd_opcintype[0], INT8OID,
									  HAS_KEY_STRATEGY);
	FmgrInfo flinfo;

	if (!OidIsValid(op))
		return InvalidOid;
	fmgr_info(get_opcode(op), &flinfo);
	return flinfo.fn_addr == hygiene_has_key ? get_opcode(op) : InvalidOid;
}

static Relation
open_identity_index(Relation rel, Oid *has_key_of_index)
{
	List     *indexes = RelationGetIndexList(rel);
	ListCell *cell;
	Relation  found = NULL;

	foreach (cell, indexes)
	{
		Relation index = index_open(lfirst_oid(cell), AccessShareLock);
		Oid      has_key = InvalidOid;

		/* of several the newest, as hygiene.identity_index() has it */
		if (index->rd_index->indisvalid && index->rd_index->indisready &&
			index->rd_index->indnkeyatts == 1 && index->rd_rel->relam == GIN_AM_OID &&
			(found == NULL || RelationGetRelid(index) > RelationGetRelid(found)) &&
			OidIsValid(has_key = identity_opfamily(index)))
		{
			if (found != NULL)
				index_close(found, AccessShareLock);
			found = index;
			*has_key_of_index = has_key;
		}
		else
			index_close(index, AccessShareLock);
	}
	list_free(indexes);
	return found;
}

/*
 * What a statement has made ready.  A statement is known by the memory context its triggers'
 * FmgrInfos live in, which is its executor state's; the entry goes with it.
 */
typedef struct Statement
{
	struct Statement     *next;
	MemoryContext         context;
	List                 *indexed;
	MemoryContextCallback callback;
} Statement;

static Statement *statements = NULL;

static void
forget_statement(void *argument)
{
	for (Statement **s = &statements; *s != NULL; s = &(*s)->next)
	{
		if (*s == argument)
		{
			*s = (*s)->next;
			return;
		}
	}
}

static void
relation_changed(Datum argument, Oid relid)
{
	for (Statement *s = statements; s != NULL; s = s->next)
	{
		ListCell *cell;

		foreach (cell, s->indexed)
		{
			Indexed *in = lfirst(cell);

			if (relid == InvalidOid || relid == in->relid || relid == in->indexid)
				in->stale = true;
		}
	}
}

static Statement *
statement_of(FmgrInfo *flinfo)
{
	static bool registered = false;
	Statement  *s;

	if (!registered)
	{
		CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
		registered = true;
	}
	for (s = statements; s != NULL && s->context != flinfo->fn_mcxt; s = s->next)
		;
	if (s == NULL)
	{
		s = MemoryContextAllocZero(flinfo->fn_mcxt, sizeof(Statement));
		s->context = flinfo->fn_mcxt;
		s->callback.func = forget_statement;
		s->callback.arg = s;
		MemoryContextRegisterResetCallback(s->context, &s->callback);
		s->next = statements;
		statements = s;
	}
	return s;
}

/*
 * At the beginning of a call nothing is open.  What is, was left so by an error after which the
 * context lived on; its pins and relations are released, so it is not to be touched again.
 */
static void
drop_left_open(FmgrInfo *flinfo)
{
	Statement *s = statement_of(flinfo);
	ListCell  *cell;

	foreach (cell, s->indexed)
	{
		if (((Indexed *) lfirst(cell))->depth > 0)
			s->indexed = foreach_delete_current(s->indexed, cell);
	}
}

static Indexed *
make_indexed(Relation rel, Relation index, Oid has_key, const Rule *rule)
{
	Indexed *in = palloc0(sizeof(Indexed));

	in->relid = RelationGetRelid(rel);
	in->indexid = RelationGetRelid(index);
	in->has_key = has_key;
	in->info = BuildIndexInfo(index);
	in->estate = CreateExecutorState();
	in->predicate = ExecPrepareQual(in->info->ii_Predicate, in->estate);
	/* a row type of its own, not pinned by any one call's resource owner */
	in->slot = MakeSingleTupleTableSlot(CreateTupleDescCopy(RelationGetDescr(rel)),
										table_slot_callbacks(rel));
	in->deleted = InvalidAttrNumber;
	if (rule->deleted[0] != '\0')
	{
		in->deleted = get_attnum(in->relid, rule->deleted);
		in->deleted_inverted =
			strcmp(rule->deleted, "active") == 0 || strcmp(rule->deleted, "is_active") == 0 ||
			strcmp(rule->deleted, "isactive") == 0 || strcmp(rule->deleted, "actief") == 0 ||
			strcmp(rule->deleted, "aktiv") == 0;
	}
	return in;
}

/* NULL when the relation has no valid identity index. */
static Indexed *
open_indexed(FmgrInfo *flinfo, Relation rel, const Rule *rule)
{
	Statement *statement = statement_of(flinfo);
	Indexed   *in = NULL;
	ListCell  *cell;

	foreach (cell, statement->indexed)
	{
		Indexed *known = lfirst(cell);

		if (known->relid != RelationGetRelid(rel))
			continue;
		if (known->stale && known->depth == 0)
		{
			ExecDropSingleTupleTableSlot(known->slot);
			FreeExecutorState(known->estate);
			statement->indexed = foreach_delete_current(statement->indexed, cell);
			continue;
		}
		in = known;
		break;
	}
	if (in == NULL)
	{
		Oid           has_key = InvalidOid;
		Relation      index = open_identity_index(rel, &has_key);
		MemoryContext old;

		if (index == NULL)
			return NULL;
		old = MemoryContextSwitchTo(flinfo->fn_mcxt);
		in = make_indexed(rel, index, has_key, rule);
		statement->indexed = lappend(statement->indexed, in);
		MemoryContextSwitchTo(old);
		in->index = index;
	}
	else if (in->depth == 0)
		in->index = index_open(in->indexid, AccessShareLock);
	in->depth++;
	in->rel = rel;
	return in;
}

static void
close_indexed(Indexed *in)
{
	if (--in->depth > 0)
		return;
	ExecClearTuple(in->slot);
	ResetPerTupleExprContext(in->estate);
	index_close(in->index, AccessShareLock);
	in->index = NULL;
	in->rel = NULL;
}

static bool
is_deleted(const Indexed *in, TupleTableSlot *slot)
{
	bool  isnull;
	Datum value;
	Oid   type;

	if (in->deleted == InvalidAttrNumber)
		return false;
	value = slot_getattr(slot, in->deleted, &isnull);
	type = TupleDescAttr(slot->tts_tupleDescriptor, in->deleted - 1)->atttypid;
	if (type == BOOLOID)
		return in->deleted_inverted ? !isnull && !DatumGetBool(value)
									: !isnull && DatumGetBool(value);
	if (type == INT2OID)
		return !isnull && DatumGetInt16(value) != 0;
	if (type == INT4OID)
		return !isnull && DatumGetInt32(value) != 0;
	return !isnull;
}

/* The row's identity by the index's own expression; false when it has none (NULL, deleted, not in the index). */
static bool
form_identity(Indexed *in, TupleTableSlot *slot, Datum *identity)
{
	ExprContext *econtext = GetPerTupleExprContext(in->estate);
	Datum        values[INDEX_MAX_KEYS];
	bool         nulls[INDEX_MAX_KEYS];

	econtext->ecxt_scantuple = slot;
	if (is_deleted(in, slot) || !ExecQual(in->predicate, econtext))
		return false;
	FormIndexDatum(in->info, slot, in->estate, values, nulls);
	if (nulls[0])
		return false;
	*identity = values[0];
	return true;
}

/* ---- comparing ---- */

/* Have both a value of the field in common? */
static bool
shares_value(const HygView *a, const HygView *b, HygField field)
{
	for (int i = 0; i < hyg_view_count(a, field); i++)
	{
		const HygValue *va = hyg_view_value(a, field, i);

		for (int j = 0; j < hyg_view_count(b, field); j++)
		{
			const HygValue *vb = hyg_view_value(b, field, j);

			if (va->n == vb->n && memcmp(va->s, vb->s, va->n) == 0)
				return true;
		}
	}
	return false;
}

/* Does the pair break the rule?  Sets what was found. */
static bool
is_duplicate(const Rule *rule, const HygView *a, const HygView *b, double limit, Found *found)
{
	found->exact = 0;
	found->shown = 0;
	hyg_match_with(rule->model, a, b, &found->probability);
	if (a->kind != b->kind)
		return false;
	for (int e = 0; e < rule->exact_count && found->exact == 0; e++)
	{
		if (shares_value(a, b, rule->exact[e]))
			found->exact = rule->exact[e];
	}
	if (found->exact == 0 && found->probability < limit)
		return false;
	found->shown = found->exact;
	for (int i = 0; i < rule->told_count && found->shown == 0; i++)
	{
		HygField field = hyg_told_field(rule, i);

		if (field != 0 && shares_value(a, b, field))
			found->shown = field;
	}
	return true;
}

/* ---- scanning ---- */

static bool
is_exact_kind(int kind)
{
	return kind == HYG_K_EMAIL || kind == HYG_K_PHONE || kind == HYG_K_NATIONAL_ID ||
		   kind == HYG_K_EXTERNAL_ID || kind == HYG_K_REGISTRATION || kind == HYG_K_TAX ||
		   kind == HYG_K_WEBSITE;
}

/* Rows that share a key with the identity, as a bitmap; recheck is ours. */
static TIDBitmap *
scan_keys(const Indexed *in, const int64_t *keys, int count, int *overfull)
{
	TIDBitmap    *all = tbm_create(work_mem * 1024L, NULL);
	int           saved_limit = GinFuzzySearchLimit;
	IndexScanDesc scan = hyg_index_beginscan_bitmap(in->index, SnapshotAny, 1);

	*overfull = 0;
	PG_TRY();
	{
		/* a user's setting must not hide matches */
		GinFuzzySearchLimit = 0;
		for (int k = 0; k < count; k++)
		{
			TIDBitmap  *one = tbm_create(work_mem * 1024L, NULL);
			ScanKeyData skey;
			int64       rows;

			ScanKeyEntryInitialize(&skey, 0, 1, HAS_KEY_STRATEGY, INT8OID, InvalidOid, in->has_key,
								   Int64GetDatum(keys[k]));
			index_rescan(scan, &skey, 1, NULL, 0);
			rows = index_getbitmap(scan, one);
			if (rows <= MAX_CANDIDATES || is_exact_kind(HYG_KEY_KIND(keys[k])))
				tbm_union(all, one);
			else
				(*overfull)++;
			tbm_free(one);
		}
	}
	PG_FINALLY();
	{
		GinFuzzySearchLimit = saved_limit;
	}
	PG_END_TRY();
	index_endscan(scan);
	return all;
}

typedef enum Outcome
{
	NOTHING, /* no match */
	MATCH,   /* found, live and committed or our own */
	AGAIN,   /* waited, or changed under the scan */
	CROSSING /* the other session waits for us */
} Outcome;

/*
 * Wait for the transaction that is inserting or deleting a match; CROSSING when it
 * waits for us already.
 */
static Outcome
wait_for(Relation rel, ItemPointer tid, TransactionId xid)
{
	TransactionId other = SubTransGetTopmostTransaction(xid);
	TransactionId own = GetTopTransactionId();
	LOCKTAG       tag;

	if (TransactionIdFollows(other, own))
		SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, own, other, WAIT_LOCK_CLASS);
	else
		SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, other, own, WAIT_LOCK_CLASS);
	if (LockAcquire(&tag, ExclusiveLock, false, true) == LOCKACQUIRE_NOT_AVAIL)
		return CROSSING;
	XactLockTableWait(xid, rel, tid, XLTW_RecheckExclusionConstr);
	LockRelease(&tag, ExclusiveLock, false);
	return AGAIN;
}

/* The row that is being written. */
typedef struct Written
{
	Relation        rel;
	TupleTableSlot *slot;
	HygView         view;
	const HygView  *old; /* what it was before, NULL when it was not */
	int64_t         keys[HYG_MAX_KEYS];
	int             key_count;
} Written;

/*
 * Look at one candidate: every version of it the dirty snapshot shows.
 */
static Outcome
check_candidate(Indexed *in, IndexFetchTableData *fetch, ItemPointer tid, Snapshot latest,
				const Rule *rule, double limit, const Written *row, Found *found)
{
	SnapshotData    dirty;
	bool            again = false;
	bool            all_dead = false;
	bool            seen = false;
	ItemPointerData at = *tid;

	InitDirtySnapshot(dirty);
	do
	{
		Datum   identity;
		HygView view;
		Found   before;

		if (!table_index_fetch_tuple(fetch, &at, &dirty, in->slot, &again, &all_dead))
			break;
		seen = true;
		if (in->relid == RelationGetRelid(row->rel) &&
			ItemPointerEquals(&in->slot->tts_tid, &row->slot->tts_tid))
			continue;
		if (!form_identity(in, in->slot, &identity))
			continue;
		hyg_identity_open(identity, &view);
		if (!is_duplicate(rule, &row->view, &view, limit, found))
			continue;
		/* people must be able to correct either of two rows that are duplicates already */
		if (row->old != NULL && is_duplicate(rule, row->old, &view, limit, &before))
			continue;
		found->tid = in->slot->tts_tid;
		found->key = hyg_row_key(in->rel, in->slot);
		if (hyg_pair_dismissed(row->rel, hyg_row_key(row->rel, row->slot), found->key))
			continue;
		if (TransactionIdIsValid(dirty.xmin) || TransactionIdIsValid(dirty.xmax))
		{
			TransactionId xid = TransactionIdIsValid(dirty.xmin) ? dirty.xmin : dirty.xmax;
			uint32        token = TransactionIdIsValid(dirty.xmin) ? dirty.speculativeToken : 0;

			ExecClearTuple(in->slot); /* no buffer pin while waiting */
			/* an INSERT ... ON CONFLICT that has not made up its mind: not longer than it needs for that */
			if (token != 0)
			{
				SpeculativeInsertionWait(xid, token);
				return AGAIN;
			}
			return wait_for(in->rel, &found->tid, xid);
		}
		return MATCH;
	} while (again);

	if (!seen)
	{
		/* live when the scan began and gone now: a new version may have escaped the scan */
		at = *tid;
		again = false;
		if (table_index_fetch_tuple(fetch, &at, latest, in->slot, &again, &all_dead))
			return AGAIN;
	}
	return NOTHING;
}

static Outcome
scan_relation(Indexed *in, const Rule *rule, double limit, const Written *row, Found *found)
{
	Outcome              outcome = NOTHING;
	Snapshot             latest = RegisterSnapshot(GetLatestSnapshot());
	int                  overfull;
	TIDBitmap           *candidates;
	IndexFetchTableData *fetch;
	HygTidIterator       iterator;
	ItemPointerData      tid;
	MemoryContext work = AllocSetContextCreate(CurrentMemoryContext, "hygiene duplicate guard",
											   ALLOCSET_SMALL_SIZES);

	/* what this command itself deleted is gone, not changed under the scan */
	latest->curcid = InvalidCommandId;
	candidates = scan_keys(in, row->keys, row->key_count, &overfull);
	if (overfull > 0)
		ereport(
			DEBUG1,
			(errmsg("duplicate guard of \"%s\": %d of %d keys are shared by more than %d rows "
					"and were not looked at",
					RelationGetRelationName(in->rel), overfull, row->key_count, MAX_CANDIDATES)));
	fetch = table_index_fetch_begin(in->rel);
	hyg_tid_iterate_begin(&iterator, candidates);
	while (outcome == NOTHING && hyg_tid_iterate(&iterator, &tid))
	{
		MemoryContext old_context = MemoryContextSwitchTo(work);

		CHECK_FOR_INTERRUPTS();
		outcome = check_candidate(in, fetch, &tid, latest, rule, limit, row, found);
		MemoryContextSwitchTo(old_context);
		if ((outcome == MATCH || outcome == CROSSING) && found->key != NULL)
			found->key = pstrdup(found->key);
		MemoryContextReset(work);
		ResetPerTupleExprContext(in->estate);
	}
	hyg_tid_iterate_end(&iterator);
	table_index_fetch_end(fetch);
	ExecClearTuple(in->slot);
	tbm_free(candidates);
	UnregisterSnapshot(latest);
	MemoryContextDelete(work);
	return outcome;
}

/* ---- the trigger ---- */

/* The partitions that hold the table's rows; the table itself when it has none. */
static List *
leaves_of(Relation rel)
{
	List     *ancestors;
	List     *all;
	List     *leaves = NIL;
	ListCell *cell;

	if (!rel->rd_rel->relispartition)
		return list_make1_oid(RelationGetRelid(rel));
	ancestors = get_partition_ancestors(RelationGetRelid(rel));
	all = find_all_inheritors(llast_oid(ancestors), AccessShareLock, NULL);
	foreach (cell, all)
	{
		if (get_rel_relkind(lfirst_oid(cell)) == RELKIND_RELATION)
			leaves = lappend_oid(leaves, lfirst_oid(cell));
	}
	return leaves;
}

/* The command that inserted a row of this transaction; other triggers may have begun further commands since. */
static CommandId
inserted_by(TupleTableSlot *slot)
{
	bool      should_free;
	HeapTuple tuple = ExecFetchSlotHeapTuple(slot, false, &should_free);
	CommandId result = HeapTupleHeaderGetCmin(tuple->t_data);

	if (should_free)
		heap_freetuple(tuple);
	return result;
}

/*
 * Was the row only moved to this partition, by this very command and with the identity it had?  Then
 * nothing became a duplicate that was not one before.  Other versions of it are marked as moved away.
 */
static bool
was_moved(FmgrInfo *flinfo, List *leaves, const Rule *rule, CommandId inserted_by, Datum identity,
		  const Written *row)
{
	bool      moved = false;
	ListCell *cell;

	foreach (cell, leaves)
	{
		Relation             rel = table_open(lfirst_oid(cell), AccessShareLock);
		Indexed             *in;
		int                  overfull;
		TIDBitmap           *candidates;
		IndexFetchTableData *fetch;
		HygTidIterator       iterator;
		ItemPointerData      tid;

		if (rel->rd_rel->relam != HEAP_TABLE_AM_OID ||
			(in = open_indexed(flinfo, rel, rule)) == NULL)
		{
			table_close(rel, NoLock);
			continue;
		}
		candidates = scan_keys(in, row->keys, row->key_count, &overfull);
		fetch = table_index_fetch_begin(rel);
		hyg_tid_iterate_begin(&iterator, candidates);
		while (!moved && hyg_tid_iterate(&iterator, &tid))
		{
			bool again = false;
			bool all_dead = false;

			CHECK_FOR_INTERRUPTS();
			do
			{
				HeapTuple tuple;
				Datum     other;

				if (!table_index_fetch_tuple(fetch, &tid, SnapshotAny, in->slot, &again, &all_dead))
					break;
				tuple = ExecFetchSlotHeapTuple(in->slot, false, NULL);
				if (HeapTupleHeaderIndicatesMovedPartitions(tuple->t_data) &&
					TransactionIdIsCurrentTransactionId(
						HeapTupleHeaderGetUpdateXid(tuple->t_data)) &&
					HeapTupleHeaderGetCmax(tuple->t_data) == inserted_by &&
					form_identity(in, in->slot, &other))
				{
					other = PointerGetDatum(PG_DETOAST_DATUM(other));
					moved = VARSIZE_ANY(DatumGetPointer(other)) ==
								VARSIZE_ANY(DatumGetPointer(identity)) &&
							memcmp(DatumGetPointer(other), DatumGetPointer(identity),
								   VARSIZE_ANY(DatumGetPointer(identity))) == 0;
				}
			} while (again && !moved);
			ResetPerTupleExprContext(in->estate);
		}
		hyg_tid_iterate_end(&iterator);
		table_index_fetch_end(fetch);
		ExecClearTuple(in->slot);
		tbm_free(candidates);
		close_indexed(in);
		table_close(rel, NoLock);
		if (moved)
			return true;
	}
	return false;
}

/*
 * The row as it is now, NULL when it is gone.  Another trigger of the statement may have updated the
 * row it inserted before we are called: the check of that update had our version as OLD and excused what it is
 * a duplicate of, so the new version is ours to check.
 */
static TupleTableSlot *
live_version(Indexed *in, TupleTableSlot *slot, TupleTableSlot **fresh)
{
	ItemPointerData tid = slot->tts_tid;
	TableScanDesc   scan;

	if (table_tuple_fetch_row_version(in->rel, &tid, SnapshotSelf, in->slot))
	{
		ExecClearTuple(in->slot);
		return slot;
	}
	scan = table_beginscan_tid(in->rel, SnapshotSelf);
	table_tuple_get_latest_tid(scan, &tid);
	table_endscan(scan);
	if (ItemPointerEquals(&tid, &slot->tts_tid))
		return NULL;
	*fresh = table_slot_create(in->rel, NULL);
	return table_tuple_fetch_row_version(in->rel, &tid, SnapshotSelf, *fresh) ? *fresh : NULL;
}

static void
missing_index(Relation rel)
{
	ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					errmsg("duplicate guard of \"%s\" has no valid identity index",
						   RelationGetRelationName(rel)),
					errhint("Create it with the statement that hygiene.index_ddl() returns, or "
							"remove the guard with hygiene.remove_duplicate_guard().")));
}

PG_FUNCTION_INFO_V1(hygiene_duplicate_guard);
Datum
hygiene_duplicate_guard(PG_FUNCTION_ARGS)
{
	TriggerData    *trigdata = (TriggerData *) fcinfo->context;
	Relation        rel;
	Rule            rule;
	Indexed        *own;
	TupleTableSlot *slot;
	Datum           identity;
	Written         row = {0};
	HygView         old;
	List           *leaves;
	ListCell       *cell;
	double          limit;
	Outcome         outcome = NOTHING;
	Found           found = {0};
	TupleTableSlot *fresh = NULL;
	MemoryContext   call;
	MemoryContext   caller;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigdata->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) ||
		!(TRIGGER_FIRED_BY_INSERT(trigdata->tg_event) ||
		  TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event)))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" must be fired AFTER INSERT OR UPDATE FOR EACH ROW",
							   "duplicate_guard"),
						errhint("Guards are made by hygiene.add_duplicate_guard().")));
	rel = trigdata->tg_relation;
	slot =
		TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event) ? trigdata->tg_newslot : trigdata->tg_trigslot;

	call = AllocSetContextCreate(CurrentMemoryContext, "hygiene duplicate guard call",
								 ALLOCSET_DEFAULT_SIZES);
	caller = MemoryContextSwitchTo(call);
	read_rule(trigdata->tg_trigger, &rule);
	rule.model = hyg_relation_model(RelationGetRelid(rel));
	drop_left_open(fcinfo->flinfo);
	own = open_indexed(fcinfo->flinfo, rel, &rule);
	if (own == NULL)
		missing_index(rel);

	/* as it is now; gone again? */
	slot = live_version(own, slot, &fresh);
	if (slot == NULL)
		goto done;
	if (!form_identity(own, slot, &identity))
		goto done;
	identity = PointerGetDatum(PG_DETOAST_DATUM_COPY(identity));
	row.rel = rel;
	row.slot = slot;
	hyg_identity_open(identity, &row.view);
	if (TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event))
	{
		Datum old_identity;

		if (form_identity(own, trigdata->tg_trigslot, &old_identity))
		{
			old_identity = PointerGetDatum(PG_DETOAST_DATUM_COPY(old_identity));
			if (VARSIZE_ANY(DatumGetPointer(old_identity)) ==
					VARSIZE_ANY(DatumGetPointer(identity)) &&
				memcmp(DatumGetPointer(old_identity), DatumGetPointer(identity),
					   VARSIZE_ANY(DatumGetPointer(identity))) == 0)
				goto done;
			hyg_identity_open(old_identity, &old);
			row.old = &old;
		}
	}
	row.key_count = hyg_blocking_keys(&row.view, HYG_KEYS_INDEX, row.keys);
	if (row.key_count == 0)
		goto done;

	/* in block mode what is between the two thresholds is looked for in a second pass */
	limit = rule.block || rule.threshold <= rule.review ? rule.threshold : rule.review;
	leaves = leaves_of(rel);
	for (int pass = 0; pass < 2; pass++)
	{
		for (int tries = 0;; tries++)
		{
			outcome = NOTHING;
			foreach (cell, leaves)
			{
				Oid leaf = lfirst_oid(cell);

				if (leaf == RelationGetRelid(rel))
					outcome = scan_relation(own, &rule, limit, &row, &found);
				else
				{
					Relation other = table_open(leaf, AccessShareLock);
					Indexed *in = open_indexed(fcinfo->flinfo, other, &rule);

					if (in == NULL)
						missing_index(other);
					outcome = scan_relation(in, &rule, limit, &row, &found);
					close_indexed(in);
					table_close(other, NoLock);
				}
				if (outcome != NOTHING)
					break;
			}
			if (outcome != AGAIN)
				break;
			if (tries >= MAX_RETRIES)
			{
				outcome = CROSSING;
				found.key = NULL;
				break;
			}
			CHECK_FOR_INTERRUPTS();
		}
		if (outcome != NOTHING && TRIGGER_FIRED_BY_INSERT(trigdata->tg_event) &&
			rel->rd_rel->relispartition &&
			was_moved(fcinfo->flinfo, leaves, &rule, inserted_by(trigdata->tg_trigslot), identity,
					  &row))
			break;
		if (outcome == CROSSING && rule.block && (pass == 0 || found.exact != 0))
			hyg_guard_refuse(rel, &rule, slot, &found, true);
		if (outcome == MATCH || outcome == CROSSING)
		{
			if (rule.block && (pass == 0 || found.exact != 0))
				hyg_guard_refuse(rel, &rule, slot, &found, false);
			hyg_guard_warn(rel, &rule, slot, &found, outcome == CROSSING);
			break;
		}
		if (!rule.block || rule.review >= rule.threshold)
			break;
		limit = rule.review;
	}

done:
	if (fresh != NULL)
		ExecDropSingleTupleTableSlot(fresh);
	close_indexed(own);
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(call);
	return PointerGetDatum(NULL);
}

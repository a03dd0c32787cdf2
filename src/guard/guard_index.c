/*-------------------------------------------------------------------------
 *
 * guard_index.c
 *	  The tables a duplicate guard looks in: their identity index made ready, identities
 *	  of rows by it, and the rows that share a key.
 *
 * No query is run and no name looked up: the index expression is the only definition of a row's
 * identity, so neither search_path nor any planner setting matters.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/genam.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/partition.h"
#include "catalog/pg_am.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_type.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/relcache.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#include "guard/guard.h"


/* counts changes of relations, any of which may be of a partition */
static uint64 changes = 1;

/* ---- relations ---- */

static Oid
identity_opfamily(Relation index)
{
	/* ours is the family whose strategy 3 is a C function of this very library's name */
	Oid      op = get_opfamily_member(index->rd_opfamily[0], index->rd_opcintype[0], INT8OID,
									  HYG_HAS_KEY_STRATEGY);
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
 * What is made ready stays so for the session: to make it takes longer than to look for a row's duplicates.  A call of the
 * guard has what it opens for itself, since calls may be nested (a trigger on the inbox that saves a row), and gives it
 * back at its end.  What a failed call had is thrown away: its pins and relations are released, so it is not to be
 * touched again.
 */
#define MAX_KEPT 128 /* from one transaction to the next */

struct GuardCall
{
	bool                  ended;
	MemoryContextCallback callback;
};

static Indexed *ready = NULL; /* what was opened last is first */

/* Drops what a call does not have; the links of others stay. */
static void
forget(Indexed **link)
{
	Indexed *in = *link;

	*link = in->next;
	MemoryContextDelete(in->context);
}

static void
give_back(void *argument)
{
	GuardCall *call = argument;

	for (Indexed **link = &ready; *link != NULL;)
	{
		Indexed *in = *link;

		if (in->call == call && (in->stale || !call->ended))
			forget(link);
		else
		{
			if (in->call == call)
				in->call = NULL;
			link = &in->next;
		}
	}
}

static void
relation_changed(Datum argument, Oid relid)
{
	changes++;
	for (Indexed *in = ready; in != NULL; in = in->next)
	{
		if (relid == InvalidOid || relid == in->relid || relid == in->indexid)
			in->stale = true;
	}
}

static void
function_changed(Datum argument, int cacheid, uint32 hash)
{
	for (Indexed *in = ready; in != NULL; in = in->next)
		in->stale = true;
}

/* Locks on partitions end with the (sub)transaction, and with them what is known of there being any. */
static void
transaction_ended(XactEvent event, void *argument)
{
	int count = 0;

	changes++;
	for (Indexed **link = &ready; *link != NULL;)
	{
		if ((*link)->call == NULL && ++count > MAX_KEPT)
			forget(link);
		else
			link = &(*link)->next;
	}
}

static void
subtransaction_ended(SubXactEvent event, SubTransactionId subid, SubTransactionId parent,
					 void *argument)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		changes++;
}

GuardCall *
hyg_guard_begin(void)
{
	static bool registered = false;
	GuardCall  *call = palloc0(sizeof(GuardCall));

	if (!registered)
	{
		CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
		CacheRegisterSyscacheCallback(PROCOID, function_changed, (Datum) 0);
		RegisterXactCallback(transaction_ended, NULL);
		RegisterSubXactCallback(subtransaction_ended, NULL);
		registered = true;
	}
	call->callback.func = give_back;
	call->callback.arg = call;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, &call->callback);
	return call;
}

void
hyg_guard_end(GuardCall *call)
{
	call->ended = true;
}

static Indexed *
make_indexed(Relation rel, Relation index, Oid has_key)
{
	MemoryContext context =
		AllocSetContextCreate(TopMemoryContext, "hygiene guarded table", ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);
	Indexed      *in = palloc0(sizeof(Indexed));

	in->context = context;
	in->relid = RelationGetRelid(rel);
	in->indexid = RelationGetRelid(index);
	in->has_key = has_key;
	in->info = BuildIndexInfo(index);
	in->estate = CreateExecutorState();
	in->predicate = ExecPrepareQual(in->info->ii_Predicate, in->estate);
	in->glance = hyg_glance_make(in->info, in->estate);
	/* a row type of its own, not pinned by any one call's resource owner */
	in->slot = MakeSingleTupleTableSlot(CreateTupleDescCopy(RelationGetDescr(rel)),
										table_slot_callbacks(rel));
	in->peeked = MakeSingleTupleTableSlot(in->slot->tts_tupleDescriptor, &TTSOpsHeapTuple);
	MemoryContextSwitchTo(caller);
	return in;
}

/* What is ready, the call's own first; put in front.  What is out of date goes. */
static Indexed *
find_indexed(const GuardCall *call, Oid relid)
{
	Indexed **found = NULL;
	Indexed  *in;

	for (Indexed **link = &ready; *link != NULL;)
	{
		in = *link;
		if (in->stale && in->call == NULL)
		{
			forget(link);
			continue;
		}
		if (in->relid == relid && (in->call == NULL || in->call == call) &&
			!(in->stale && in->depth == 0))
		{
			if (found == NULL || in->call == call)
				found = link;
			if (in->call == call)
				break;
		}
		link = &in->next;
	}
	if (found == NULL)
		return NULL;
	in = *found;
	*found = in->next;
	in->next = ready;
	ready = in;
	return in;
}

Indexed *
hyg_open_indexed(GuardCall *call, Relation rel, const Rule *rule, bool missing_ok)
{
	Indexed *in = find_indexed(call, RelationGetRelid(rel));

	if (in == NULL)
	{
		Oid      has_key = InvalidOid;
		Relation index = open_identity_index(rel, &has_key);

		if (index == NULL && missing_ok)
			return NULL;
		if (index == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("duplicate guard of \"%s\" has no valid identity index",
							RelationGetRelationName(rel)),
					 errhint("Create it with the statement that hygiene.index_ddl() returns, or "
							 "remove the guard with hygiene.remove_duplicate_guard().")));
		in = make_indexed(rel, index, has_key);
		in->next = ready;
		ready = in;
		in->index = index;
	}
	else if (in->depth == 0)
		in->index = index_open(in->indexid, AccessShareLock);
	if (in->depth == 0)
	{
		in->call = call;
		in->deleted = rule->deleted ? get_attnum(in->relid, rule->deleted) : InvalidAttrNumber;
		in->deleted_when = rule->deleted_when;
	}
	in->depth++;
	in->rel = rel;
	return in;
}

void
hyg_close_indexed(Indexed *in)
{
	if (--in->depth > 0)
		return;
	ExecClearTuple(in->slot);
	ResetPerTupleExprContext(in->estate);
	index_close(in->index, AccessShareLock);
	in->index = NULL;
	in->rel = NULL;
}

List *
hyg_leaves_of(Indexed *in)
{
	uint64        at = changes;
	MemoryContext old;

	if (in->leaves_at == at)
		return in->leaves;
	old = MemoryContextSwitchTo(in->context);
	list_free(in->leaves);
	in->leaves = NIL;
	if (in->rel->rd_rel->relispartition)
	{
		Oid       root = llast_oid(get_partition_ancestors(in->relid));
		List     *all = find_all_inheritors(root, AccessShareLock, NULL);
		ListCell *cell;

		foreach (cell, all)
		{
			if (get_rel_relkind(lfirst_oid(cell)) == RELKIND_RELATION)
				in->leaves = lappend_oid(in->leaves, lfirst_oid(cell));
		}
		list_free(all);
	}
	else
		in->leaves = list_make1_oid(in->relid);
	MemoryContextSwitchTo(old);
	in->leaves_at = at;
	return in->leaves;
}

/* ---- identities ---- */

static bool
is_deleted(const Indexed *in, TupleTableSlot *slot)
{
	bool  isnull;
	Datum value;
	int64 number;

	if (in->deleted == InvalidAttrNumber)
		return false;
	value = slot_getattr(slot, in->deleted, &isnull);
	if (isnull || in->deleted_when == DELETED_NOT_NULL)
		return !isnull;
	switch (getBaseType(TupleDescAttr(slot->tts_tupleDescriptor, in->deleted - 1)->atttypid))
	{
		case BOOLOID: number = DatumGetBool(value); break;
		case INT2OID: number = DatumGetInt16(value); break;
		case INT4OID: number = DatumGetInt32(value); break;
		case INT8OID: number = DatumGetInt64(value); break;
		default:
			/* another type than was registered: live, as long as nobody says what it means */
			return false;
	}
	if (in->deleted_when == DELETED_FALSE || in->deleted_when == DELETED_ZERO)
		return number == 0;
	return number != 0;
}

bool
hyg_form_identity(Indexed *in, TupleTableSlot *slot, Datum *identity, bool *deleted)
{
	ExprContext *econtext = GetPerTupleExprContext(in->estate);
	Datum        values[INDEX_MAX_KEYS];
	bool         nulls[INDEX_MAX_KEYS];

	econtext->ecxt_scantuple = slot;
	*deleted = is_deleted(in, slot);
	if (!ExecQual(in->predicate, econtext))
		return false;
	FormIndexDatum(in->info, slot, in->estate, values, nulls);
	if (nulls[0])
		return false;
	*identity = values[0];
	return true;
}

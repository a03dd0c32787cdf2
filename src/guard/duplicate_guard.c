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
 *	4. a match to refuse for whose inserter or deleter is still running: wait for it, go to 2;
 *	   a live match: refuse;
 *	   a candidate that the latest snapshot shows and the dirty one no longer does was
 *	   changed under the scan: go to 2;
 *	5. what is not to be refused is filed, and nobody is waited for.
 *
 * Crossing saves (each waits for the other) would deadlock.  Before waiting a session takes an
 * advisory lock on the pair of transactions, conditionally: if it is taken, the other is waiting
 * for us, and we refuse at once.
 *
 * No lock is taken per key, no query is run and no name looked up before a match is found.
 * Candidates are looked for key by key (guard_scan.c), and most
 * are ruled out where they lie before step 3 (guard_visit.c).  When a replica applies what was accepted
 * elsewhere (session_replication_role = replica), nothing is refused, since that would stop it.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/genam.h"
#include "access/relscan.h"
#include "access/subtrans.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/transam.h"
#include "access/xact.h"
#include "catalog/pg_am.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "storage/bufmgr.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "storage/procarray.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "guard/guard.h"
#include "match/model_sql.h"

#define MAX_RETRIES 1000       /* scans of one row before giving up */
#define MAX_FILED 10           /* pairs of one row that are filed */
#define WAIT_LOCK_CLASS 0x4879 /* field 4 of our advisory lock tags; user locks have 1 or 2 */

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

/* Is the pair to be refused or filed?  Sets what was found. */
static bool
is_duplicate(const Rule *rule, const HygModel *model, const HygView *a, const HygView *b,
			 Found *found)
{
	memset(found, 0, sizeof(*found));
	hyg_match_with(model, a, b, &found->probability);
	if (a->kind != b->kind)
		return false;
	for (int e = 0; e < rule->exact_count && found->exact == 0; e++)
	{
		if (shares_value(a, b, rule->exact[e]))
			found->exact = rule->exact[e];
	}
	found->strong = found->exact != 0 || found->probability >= rule->threshold;
	if (!found->strong && found->probability < rule->review)
		return false;
	found->shown = found->exact;
	for (int i = 0; i < rule->told_count && found->shown == 0; i++)
	{
		if (rule->told[i].field != 0 && shares_value(a, b, rule->told[i].field))
			found->shown = rule->told[i].field;
	}
	return true;
}

/* The role of which two identities have a value in common: what `exact` of a guard asks. */
PG_FUNCTION_INFO_V1(hygiene_shared_role);
Datum
hygiene_shared_role(PG_FUNCTION_ARGS)
{
	ArrayType *roles = PG_GETARG_ARRAYTYPE_P(2);
	HygView    a;
	HygView    b;
	Datum     *datums;
	bool      *nulls;
	int        n;

	hyg_identity_open(PG_GETARG_DATUM(0), &a);
	hyg_identity_open(PG_GETARG_DATUM(1), &b);
	deconstruct_array(roles, TEXTOID, -1, false, TYPALIGN_INT, &datums, &nulls, &n);
	for (int i = 0; i < n && a.kind == b.kind; i++)
	{
		int field = nulls[i] ? 0
							 : hyg_field_by_name(VARDATA_ANY(DatumGetTextPP(datums[i])),
												 VARSIZE_ANY_EXHDR(DatumGetTextPP(datums[i])));

		if (field != 0 && shares_value(&a, &b, field))
			PG_RETURN_DATUM(datums[i]);
	}
	PG_RETURN_NULL();
}

/* ---- looking ---- */

typedef enum Outcome
{
	NOTHING, /* nothing to refuse for */
	REFUSE,  /* a live match, committed or our own; or one whose session waits for us */
	AGAIN    /* waited, or changed under the scan */
} Outcome;

/* A look for the duplicates of one row. */
typedef struct Search
{
	const Rule     *rule;
	const HygModel *model; /* the table's own, NULL when it was not trained */
	bool            refusing;
	Written         row;
	MemoryContext   context; /* of what outlives one candidate */
	Found           refused; /* with the outcome REFUSE */
	bool            has_twin;
	Found           twin; /* the first deleted row that is a match to refuse for */
	Found           filed[MAX_FILED];
	int             filed_count;
} Search;

/*
 * Wait for the transaction that is inserting or deleting a match; false when it
 * waits for us already.
 */
static bool
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
		return false;
	XactLockTableWait(xid, rel, tid, XLTW_RecheckExclusionConstr);
	LockRelease(&tag, ExclusiveLock, false);
	return true;
}

static void
keep_found(Search *search, Found *to, const Found *found)
{
	*to = *found;
	if (found->key != NULL)
		to->key = MemoryContextStrdup(search->context, found->key);
}

/*
 * Is the row in the slot one to refuse or file for?  Not if the pair was one before the statement (people must be able to
 * correct either of two duplicates), nor if somebody decided that they are not the same.
 */
static bool
is_hit(Search *search, Indexed *in, bool glance, Found *found)
{
	const Rule    *rule = search->rule;
	Written       *row = &search->row;
	const HygView *old;
	HygView        view;
	Datum          identity;
	bool           deleted;
	Found          before;

	if (in->relid == RelationGetRelid(row->rel) &&
		ItemPointerEquals(&in->slot->tts_tid, &row->slot->tts_tid))
		return false;
	if (glance && hyg_glance_rules_out(in->glance, in->estate, in->slot))
		return false;
	if (!hyg_form_identity(in, in->slot, &identity, &deleted) || (deleted && !rule->report_deleted))
		return false;
	hyg_identity_open(identity, &view);
	if (!is_duplicate(rule, search->model, &row->view, &view, found))
		return false;
	found->deleted = deleted;
	old = deleted ? row->old_deleted : row->old;
	if (old != NULL && is_duplicate(rule, search->model, old, &view, &before) &&
		(before.strong || !found->strong))
		return false;
	found->key = hyg_row_key(in->rel, in->slot, rule);
	if (row->key == NULL)
	{
		MemoryContext work = MemoryContextSwitchTo(search->context);

		row->key = hyg_row_key(row->rel, row->slot, rule); /* NULL still, when it has none */
		MemoryContextSwitchTo(work);
	}
	return !hyg_pair_dismissed(row->rel, row->key, found->key);
}

/*
 * Look at one candidate: every version of it the dirty snapshot shows.
 */
static Outcome
check_candidate(Search *search, Indexed *in, IndexFetchTableData *fetch, ItemPointer tid,
				bool glance, Snapshot latest)
{
	SnapshotData    dirty;
	bool            again = false;
	bool            all_dead = false;
	bool            seen = false;
	ItemPointerData at = *tid;

	InitDirtySnapshot(dirty);
	do
	{
		Found           found;
		TransactionId   xid;
		ItemPointerData version;
		bool            to_refuse;

		if (!table_index_fetch_tuple(fetch, &at, &dirty, in->slot, &again, &all_dead))
			break;
		seen = true;
		if (!is_hit(search, in, glance, &found))
			continue;
		version = in->slot->tts_tid;
		ExecClearTuple(in->slot); /* no buffer pin while waiting */
		/* an INSERT ... ON CONFLICT that has not made up its mind: not longer than it needs for that */
		if (TransactionIdIsValid(dirty.xmin) && dirty.speculativeToken != 0)
		{
			SpeculativeInsertionWait(dirty.xmin, dirty.speculativeToken);
			return AGAIN;
		}
		to_refuse = search->refusing && found.strong;
		xid = TransactionIdIsValid(dirty.xmin) ? dirty.xmin : dirty.xmax;
		if (TransactionIdIsValid(xid))
		{
			if (to_refuse && wait_for(in->rel, &version, xid))
				return AGAIN;
			found.saving = true;
		}
		if (!to_refuse)
		{
			if (search->filed_count < MAX_FILED)
				keep_found(search, &search->filed[search->filed_count++], &found);
		}
		else if (found.deleted && !found.saving)
		{
			/* a live one tells more: look on */
			if (!search->has_twin)
				keep_found(search, &search->twin, &found);
			search->has_twin = true;
		}
		else
		{
			keep_found(search, &search->refused, &found);
			return REFUSE;
		}
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
search_relation(Search *search, Indexed *in)
{
	Outcome              outcome = NOTHING;
	Snapshot             latest = RegisterSnapshot(GetLatestSnapshot());
	Candidates           candidates;
	bool                 glance;
	IndexFetchTableData *fetch;
	Candidate            some[HYG_GLANCED];
	bool                 more = true;
	MemoryContext work = AllocSetContextCreate(CurrentMemoryContext, "hygiene duplicate guard",
											   ALLOCSET_SMALL_SIZES);

	/* what this command itself deleted is gone, not changed under the scan */
	latest->curcid = InvalidCommandId;
	hyg_scan_keys(in, search->rule, search->row.keys, search->row.key_count, &candidates);
	if (candidates.overfull > 0)
		ereport(DEBUG1, (errmsg("duplicate guard of \"%s\": %d of %d keys are too common to be "
								"followed by themselves",
								RelationGetRelationName(in->rel), candidates.overfull,
								search->row.key_count)));
	glance = hyg_glance_begin(in->glance, search->rule, search->model, &search->row.view,
							  candidates.followed);
	fetch = table_index_fetch_begin(in->rel);
	while (outcome == NOTHING && more)
	{
		MemoryContext old_context = MemoryContextSwitchTo(work);
		int           count = 0;

		CHECK_FOR_INTERRUPTS();
		while (count < HYG_GLANCED && hyg_next_candidate(&candidates, &some[count]))
			count++;
		more = count == HYG_GLANCED;
		if (glance)
			count = hyg_glance_over(in, some, count);
		for (int i = 0; i < count && outcome == NOTHING; i++)
		{
			outcome = check_candidate(search, in, fetch, &some[i].tid,
									  glance && !some[i].identified, latest);
			MemoryContextReset(work);
			ResetPerTupleExprContext(in->estate);
			if (!search->refusing && search->filed_count == MAX_FILED)
				more = false, count = 0;
		}
		MemoryContextSwitchTo(old_context);
		MemoryContextReset(work);
		ResetPerTupleExprContext(in->estate);
	}
	table_index_fetch_end(fetch);
	ExecClearTuple(in->slot);
	hyg_free_candidates(&candidates);
	UnregisterSnapshot(latest);
	MemoryContextDelete(work);
	return outcome;
}

/* Look in all partitions, again until nothing changes under the look. */
static Outcome
search_duplicates(GuardCall *call, Search *search, Indexed *own, List *leaves)
{
	Outcome   outcome;
	ListCell *cell;

	for (int tries = 0; tries < MAX_RETRIES; tries++)
	{
		CHECK_FOR_INTERRUPTS();
		search->filed_count = 0;
		search->has_twin = false;
		outcome = NOTHING;
		foreach (cell, leaves)
		{
			Oid leaf = lfirst_oid(cell);

			if (leaf == own->relid)
				outcome = search_relation(search, own);
			else
			{
				Relation other = table_open(leaf, AccessShareLock);
				Indexed *in = hyg_open_indexed(call, other, search->rule, !search->refusing);

				if (in != NULL)
				{
					outcome = search_relation(search, in);
					hyg_close_indexed(in);
				}
				table_close(other, NoLock);
			}
			if (outcome != NOTHING)
				break;
		}
		if (outcome == NOTHING && search->has_twin)
		{
			search->refused = search->twin;
			return REFUSE;
		}
		if (outcome != AGAIN)
			return outcome;
	}
	/* others save the same again and again */
	memset(&search->refused, 0, sizeof(Found));
	search->refused.saving = true;
	return search->refusing ? REFUSE : NOTHING;
}

/* ---- the trigger ---- */

static bool
same_identity(Datum a, Datum b)
{
	return VARSIZE_ANY(DatumGetPointer(a)) == VARSIZE_ANY(DatumGetPointer(b)) &&
		   memcmp(DatumGetPointer(a), DatumGetPointer(b), VARSIZE_ANY(DatumGetPointer(a))) == 0;
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
was_moved(GuardCall *call, List *leaves, const Rule *rule, CommandId inserted_by, Datum identity,
		  const Written *row)
{
	bool      moved = false;
	ListCell *cell;

	foreach (cell, leaves)
	{
		Relation             rel = table_open(lfirst_oid(cell), AccessShareLock);
		Indexed             *in;
		Candidates           candidates;
		IndexFetchTableData *fetch;
		Candidate            candidate;

		if (rel->rd_rel->relam != HEAP_TABLE_AM_OID ||
			(in = hyg_open_indexed(call, rel, rule, true)) == NULL)
		{
			table_close(rel, NoLock);
			continue;
		}
		hyg_scan_keys(in, rule, row->keys, row->key_count, &candidates);
		fetch = table_index_fetch_begin(rel);
		while (!moved && hyg_next_candidate(&candidates, &candidate))
		{
			bool again = false;
			bool all_dead = false;

			CHECK_FOR_INTERRUPTS();
			do
			{
				HeapTuple tuple;
				Datum     other;
				bool      deleted;

				if (!table_index_fetch_tuple(fetch, &candidate.tid, SnapshotAny, in->slot, &again,
											 &all_dead))
					break;
				tuple = ExecFetchSlotHeapTuple(in->slot, false, NULL);
				if (HeapTupleHeaderIndicatesMovedPartitions(tuple->t_data) &&
					TransactionIdIsCurrentTransactionId(
						HeapTupleHeaderGetUpdateXid(tuple->t_data)) &&
					HeapTupleHeaderGetCmax(tuple->t_data) == inserted_by &&
					hyg_form_identity(in, in->slot, &other, &deleted) && !deleted)
					moved = same_identity(PointerGetDatum(PG_DETOAST_DATUM(other)), identity);
			} while (again && !moved);
			ResetPerTupleExprContext(in->estate);
		}
		table_index_fetch_end(fetch);
		ExecClearTuple(in->slot);
		hyg_free_candidates(&candidates);
		hyg_close_indexed(in);
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

/* What the row was before an UPDATE.  True when the guard has nothing to look for: it is what it was. */
static bool
is_as_before(Indexed *own, TupleTableSlot *slot, Datum identity, HygView *old, Written *row)
{
	Datum old_identity;
	bool  deleted;

	if (!hyg_form_identity(own, slot, &old_identity, &deleted))
		return false;
	old_identity = PointerGetDatum(PG_DETOAST_DATUM_COPY(old_identity));
	if (!deleted && same_identity(old_identity, identity))
		return true;
	hyg_identity_open(old_identity, old);
	row->old_deleted = old;
	row->old = deleted ? NULL : old;
	return false;
}

/*
 * duplicate_guard(): AFTER INSERT OR UPDATE FOR EACH ROW.  Costs one scan of the identity index for each of the
 * row's keys (at most HYG_MAX_KEYS) and a comparison with each row that shares one.
 */
PG_FUNCTION_INFO_V1(hygiene_duplicate_guard);
Datum
hygiene_duplicate_guard(PG_FUNCTION_ARGS)
{
	TriggerData    *trigdata = (TriggerData *) fcinfo->context;
	const Rule     *rule;
	Relation        rel;
	Indexed        *own;
	TupleTableSlot *slot;
	TupleTableSlot *fresh = NULL;
	Datum           identity;
	bool            deleted;
	bool            replica = SessionReplicationRole == SESSION_REPLICATION_ROLE_REPLICA;
	bool            is_update;
	HygView         old;
	List           *leaves;
	Search          search = {0};
	Outcome         outcome;
	MemoryContext   work;
	MemoryContext   caller;
	GuardCall      *call;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigdata->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigdata->tg_event) ||
		!(TRIGGER_FIRED_BY_INSERT(trigdata->tg_event) ||
		  TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event)))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" must be fired AFTER INSERT OR UPDATE FOR EACH ROW",
							   "duplicate_guard"),
						errhint("Guards are made by hygiene.add_duplicate_guard().")));
	rel = trigdata->tg_relation;
	is_update = TRIGGER_FIRED_BY_UPDATE(trigdata->tg_event);
	slot = is_update ? trigdata->tg_newslot : trigdata->tg_trigslot;

	work = AllocSetContextCreate(CurrentMemoryContext, "hygiene duplicate guard call",
								 ALLOCSET_DEFAULT_SIZES);
	caller = MemoryContextSwitchTo(work);
	rule = hyg_guard_rule(fcinfo->flinfo, trigdata->tg_trigger);
	call = hyg_guard_begin();
	own = hyg_open_indexed(call, rel, rule, replica);
	if (own == NULL)
		goto closed;

	/* as it is now; gone again? */
	slot = live_version(own, slot, &fresh);
	if (slot == NULL || !hyg_form_identity(own, slot, &identity, &deleted) || deleted)
		goto done;
	identity = PointerGetDatum(PG_DETOAST_DATUM_COPY(identity));
	if (is_update && is_as_before(own, trigdata->tg_trigslot, identity, &old, &search.row))
		goto done;

	search.rule = rule;
	search.row.spread = hyg_spread_relation(rel);
	search.model = hyg_relation_model(OidIsValid(search.row.spread) ? search.row.spread
																	: RelationGetRelid(rel));
	search.refusing = rule->block && !replica && hyg_allowance() == 0;
	search.context = work;
	search.row.rel = rel;
	search.row.slot = slot;
	search.row.given = is_update ? trigdata->tg_updatedcols : NULL;
	/* an insert into a partition may be an update that moved the row there */
	search.row.all_given = !is_update && !rel->rd_rel->relispartition;
	hyg_identity_open(identity, &search.row.view);
	search.row.key_count = hyg_blocking_keys(&search.row.view, HYG_KEYS_INDEX, search.row.keys);
	if (search.row.key_count == 0)
		goto done;
	leaves = hyg_leaves_of(own);
	outcome = search_duplicates(call, &search, own, leaves);
	if (outcome == NOTHING && search.filed_count == 0)
		goto done;
	if (!is_update && rel->rd_rel->relispartition &&
		was_moved(call, leaves, rule, inserted_by(trigdata->tg_trigslot), identity, &search.row))
		goto done;
	if (outcome == REFUSE)
	{
		/* in good order, so that what is ready stays so */
		hyg_close_indexed(own);
		hyg_guard_end(call);
		hyg_guard_refuse(rule, &search.row, &search.refused);
	}
	hyg_guard_file(rule, &search.row, search.filed, search.filed_count,
				   !replica && hyg_allowance() == 0);

done:
	if (fresh != NULL)
		ExecDropSingleTupleTableSlot(fresh);
	hyg_close_indexed(own);
closed:
	hyg_guard_end(call);
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(work);
	return PointerGetDatum(NULL);
}

/*-------------------------------------------------------------------------
 *
 * guard_visit.c
 *	  Candidates glanced at where they lie, several at once.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/htup_details.h"
#include "catalog/pg_am.h"
#include "executor/executor.h"
#include "storage/bufmgr.h"
#include "utils/memutils.h"

#include "guard/guard.h"
#include "guard/guard_compat.h"

#define RECENT_BLOCKS 32768
#define RECENT_AFTER 1000 /* blocks read */

/* The buffer a block was in the last time is nearly always the one it is in: that is quicker to see than to look it up. */
Buffer
hyg_read_recent(RecentBuffers *recent, MemoryContext context, Relation rel, BlockNumber block)
{
	Buffer *known = NULL;
	Buffer  buffer;

	/* ReadRecentBuffer() is wrong about local ones before 14.5 */
	if (RelationUsesLocalBuffers(rel))
		return ReadBuffer(rel, block);
	if (recent->of == NULL && ++recent->read > RECENT_AFTER)
		recent->of = MemoryContextAllocZero(context, RECENT_BLOCKS * sizeof(Buffer));
	if (recent->of != NULL)
	{
		known = &recent->of[block % RECENT_BLOCKS];
		if (*known != InvalidBuffer &&
			ReadRecentBuffer(hyg_relation_locator(rel), MAIN_FORKNUM, block, *known))
			return *known;
	}
	buffer = ReadBuffer(rel, block);
	if (known != NULL)
		*known = buffer;
	return buffer;
}

/*
 * The version of a row at a place, if it is certain to be the only one that the place leads to and to be whole: there may be
 * several in a chain, and values kept elsewhere, which a dead row has no more.
 */
static bool
only_version(const Indexed *in, Buffer buffer, ItemPointer tid, HeapTuple tuple)
{
	Page page = BufferGetPage(buffer);
	bool result = false;

	LockBuffer(buffer, BUFFER_LOCK_SHARE);
	if (ItemPointerGetOffsetNumber(tid) <= PageGetMaxOffsetNumber(page))
	{
		ItemId item = PageGetItemId(page, ItemPointerGetOffsetNumber(tid));

		if (ItemIdIsNormal(item))
		{
			tuple->t_data = (HeapTupleHeader) PageGetItem(page, item);
			tuple->t_len = ItemIdGetLength(item);
			tuple->t_self = *tid;
			tuple->t_tableOid = in->relid;
			result = (tuple->t_data->t_infomask2 & (HEAP_HOT_UPDATED | HEAP_ONLY_TUPLE)) == 0 &&
					 (tuple->t_data->t_infomask & HEAP_HASEXTERNAL) == 0;
		}
	}
	LockBuffer(buffer, BUFFER_LOCK_UNLOCK);
	return result;
}

/* A part of the processor's memory that is asked for ahead: rows lie anywhere, and to wait for each takes longer than to look at it. */
#define LINE 64
#define TUPLE_LINES 3

/*
 * Keeps of the candidates those that must be compared as a whole, in their order, and returns how many they are.
 *
 * A row is looked at before anybody asks whether it is to be seen: nearly all candidates are ruled out, and what no version of a
 * row can be need not be waited for.  A version that was replaced and is ruled out excuses no update (duplicate_guard.c), so
 * whoever replaced it looks after us himself.
 */
int
hyg_glance_over(Indexed *in, Candidate *candidates, int count)
{
	Buffer        buffers[HYG_GLANCED];
	HeapTupleData tuples[HYG_GLANCED];
	bool          whole[HYG_GLANCED];
	int           kept = 0;

	Assert(count <= HYG_GLANCED);
	if (hyg_glance_rules_out_all(in->glance))
	{
		for (int i = 0; i < count; i++)
		{
			if (candidates[i].identified)
				candidates[kept++] = candidates[i];
		}
		return kept;
	}
	if (in->rel->rd_rel->relam != HEAP_TABLE_AM_OID)
		return count;
	for (int i = 0; i < count; i++)
	{
		Page page;

		buffers[i] = InvalidBuffer;
		if (candidates[i].identified)
			continue;
		buffers[i] = hyg_read_recent(&in->recent, in->context, in->rel,
									 ItemPointerGetBlockNumber(&candidates[i].tid));
		page = BufferGetPage(buffers[i]);
		__builtin_prefetch(page);
		__builtin_prefetch(PageGetItemId(page, ItemPointerGetOffsetNumber(&candidates[i].tid)));
	}
	for (int i = 0; i < count; i++)
	{
		whole[i] = BufferIsValid(buffers[i]) &&
				   only_version(in, buffers[i], &candidates[i].tid, &tuples[i]);
		for (int line = 0; whole[i] && line < TUPLE_LINES; line++)
			__builtin_prefetch((char *) tuples[i].t_data + line * LINE);
	}
	/* no tuple is moved on a page that is pinned */
	for (int i = 0; i < count; i++)
	{
		bool out = false;

		if (whole[i])
		{
			ExecStoreHeapTuple(&tuples[i], in->peeked, false);
			out = hyg_glance_rules_out(in->glance, in->estate, in->peeked);
			ExecClearTuple(in->peeked);
		}
		if (BufferIsValid(buffers[i]))
			ReleaseBuffer(buffers[i]);
		if (!out)
			candidates[kept++] = candidates[i];
	}
	return kept;
}

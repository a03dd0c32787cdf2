/*-------------------------------------------------------------------------
 *
 * guard_scan.c
 *	  The rows that share a key with the one being written, from the identity index.
 *
 * A key's rows are read straight from its entry: a scan by the access method's own interface takes several times as
 * long, mostly for what it makes ready and throws away again for each key.  It is used all the same where the index holds a
 * pending list (it was made with fastupdate) and for rows that have several very common keys.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/genam.h"
#include "access/gin.h"
#include "access/gin_private.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "storage/bufmgr.h"

#include "guard/guard.h"
#include "guard/guard_compat.h"

#define MAX_CANDIDATES 5000 /* rows of one key that are looked at */

/* ---- candidates ---- */

/* Is the key of a field of which an equal value is enough?  Such a key is followed however many share it. */
static bool
must_follow(const Rule *rule, int kind)
{
	static const struct
	{
		HygField   field;
		HygKeyKind kind;
	} exact[] = {{HYG_F_EMAIL, HYG_K_EMAIL},
				 {HYG_F_PHONE, HYG_K_PHONE},
				 {HYG_F_NATIONAL_ID, HYG_K_NATIONAL_ID},
				 {HYG_F_EXTERNAL_ID, HYG_K_EXTERNAL_ID},
				 {HYG_F_WEBSITE, HYG_K_WEBSITE},
				 {HYG_F_REGISTRATION, HYG_K_REGISTRATION},
				 {HYG_F_TAX, HYG_K_TAX}};

	for (int i = 0; i < rule->exact_count; i++)
	{
		for (size_t e = 0; e < lengthof(exact); e++)
		{
			if (exact[e].field == rule->exact[i] && exact[e].kind == kind)
				return true;
		}
	}
	return false;
}

#define IDENTIFYING                                                                                \
	(UINT32_C(1) << HYG_K_EMAIL | UINT32_C(1) << HYG_K_PHONE | UINT32_C(1) << HYG_K_NATIONAL_ID |  \
	 UINT32_C(1) << HYG_K_EXTERNAL_ID)

/* Is an equal value of a field all that counts, and its key always there?  Then no other key need be followed. */
static bool
only_exact(const Rule *rule)
{
	for (int i = 0; i < rule->exact_count; i++)
	{
		if (rule->exact[i] != HYG_F_EMAIL && rule->exact[i] != HYG_F_PHONE &&
			rule->exact[i] != HYG_F_NATIONAL_ID && rule->exact[i] != HYG_F_EXTERNAL_ID)
			return false;
	}
	return rule->threshold > 1.0 && rule->review > 1.0;
}

/* ---- key by key, as the access method has it ---- */

struct CandidateScan
{
	TIDBitmap     *rows;
	HygTidIterator iterator;
	ItemPointerData
		*identified; /* of these, in order; NULL when they are too many to be told apart */
	int  identified_count;
};

static int
compare_tids(const void *a, const void *b)
{
	return ItemPointerCompare((ItemPointer) a, (ItemPointer) b);
}

/* Adds the rows of an identifying key to those told apart, as long as they are few enough to be listed. */
static void
tell_apart(CandidateScan *into, TIDBitmap *rows)
{
	HygTidIterator  iterator;
	ItemPointerData tid;

	hyg_tid_iterate_begin(&iterator, rows);
	while (into->identified != NULL && hyg_tid_iterate(&iterator, &tid))
	{
		if (into->identified_count == MAX_CANDIDATES)
		{
			pfree(into->identified);
			into->identified = NULL;
			break;
		}
		if ((into->identified_count & (into->identified_count - 1)) == 0 &&
			into->identified_count >= 16)
			into->identified =
				repalloc(into->identified, 2 * into->identified_count * sizeof(ItemPointerData));
		into->identified[into->identified_count++] = tid;
	}
	hyg_tid_iterate_end(&iterator);
}

/* Rows of keys that too many share: of one of them, and of two. */
typedef struct Crowd
{
	TIDBitmap *once;
	TIDBitmap *twice;
} Crowd;

static void
add_crowd(Crowd *crowd, TIDBitmap *rows, long memory)
{
	if (crowd->once == NULL)
	{
		crowd->once = tbm_create(memory, NULL);
		crowd->twice = tbm_create(memory, NULL);
	}
	else
	{
		TIDBitmap *both = tbm_create(memory, NULL);

		tbm_union(both, rows);
		tbm_intersect(both, crowd->once);
		tbm_union(crowd->twice, both);
		tbm_free(both);
	}
	tbm_union(crowd->once, rows);
}

static void
scan_key(IndexScanDesc scan, const Indexed *in, bool follow, int64_t key, Candidates *found,
		 CandidateScan *into, Crowd *crowd)
{
	long        memory = work_mem * 1024L;
	TIDBitmap  *one = tbm_create(memory, NULL);
	ScanKeyData skey;
	int64       rows;
	uint32      kind = UINT32_C(1) << HYG_KEY_KIND(key);

	ScanKeyEntryInitialize(&skey, 0, 1, HYG_HAS_KEY_STRATEGY, INT8OID, InvalidOid, in->has_key,
						   Int64GetDatum(key));
	index_rescan(scan, &skey, 1, NULL, 0);
	rows = index_getbitmap(scan, one);
	if (rows > MAX_CANDIDATES && !follow)
	{
		found->overfull++;
		found->followed &= ~kind;
		add_crowd(crowd, one, memory);
	}
	else if (rows > 0)
	{
		tbm_union(into->rows, one);
		if (kind & IDENTIFYING)
			tell_apart(into, one);
	}
	tbm_free(one);
}

static void
scan_by_interface(const Indexed *in, const Rule *rule, const int64_t *keys, int count,
				  Candidates *found)
{
	Crowd          crowd = {NULL, NULL};
	CandidateScan *into = palloc0(sizeof(CandidateScan));
	int            saved_limit = GinFuzzySearchLimit;
	IndexScanDesc  scan = hyg_index_beginscan_bitmap(in->index, SnapshotAny, 1);

	into->rows = tbm_create(work_mem * 1024L, NULL);
	into->identified = palloc(16 * sizeof(ItemPointerData));
	found->scan = into;
	PG_TRY();
	{
		/* a user's setting must not hide matches */
		GinFuzzySearchLimit = 0;
		for (int k = 0; k < count; k++)
		{
			bool follow = must_follow(rule, HYG_KEY_KIND(keys[k]));

			if (follow || !only_exact(rule))
				scan_key(scan, in, follow, keys[k], found, into, &crowd);
		}
	}
	PG_FINALLY();
	{
		GinFuzzySearchLimit = saved_limit;
	}
	PG_END_TRY();
	index_endscan(scan);
	if (crowd.once != NULL)
	{
		if (hyg_count_tids(crowd.twice, MAX_CANDIDATES) <= MAX_CANDIDATES)
			tbm_union(into->rows, crowd.twice);
		tbm_free(crowd.once);
		tbm_free(crowd.twice);
	}
	if (into->identified != NULL && into->identified_count > 1)
		qsort(into->identified, into->identified_count, sizeof(ItemPointerData), compare_tids);
	hyg_tid_iterate_begin(&into->iterator, into->rows);
}

/* ---- straight from the entries ---- */

#define MAX_LISTED 200000 /* rows of all keys together; more are left to bitmaps */

/* Rows of keys followed so far, in no order; a row may be there several times. */
typedef struct Listed
{
	Indexed *in;
	GinState state;
	uint64  *rows; /* block, offset, and in the lowest bit whether the key identifies */
	int      count;
	int      room;
} Listed;

#define ST_SORT sort_rows
#define ST_ELEMENT_TYPE uint64
#define ST_COMPARE(a, b) (*(a) < *(b) ? -1 : *(a) > *(b))
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

/* Rows that the access method will sort into the tree later: only it finds them. */
static bool
has_pending_list(Indexed *in)
{
	Buffer buffer = hyg_read_recent(&in->recent_index, in->context, in->index, GIN_METAPAGE_BLKNO);
	bool   result;

	LockBuffer(buffer, GIN_SHARE);
	result = GinPageGetMeta(BufferGetPage(buffer))->head != InvalidBlockNumber;
	UnlockReleaseBuffer(buffer);
	return result;
}

/* Is the key before, at or behind an entry?  Entries of rows without keys stand behind all others. */
static inline int
compare_entry(int64 key, Page page, OffsetNumber offset)
{
	IndexTuple entry = (IndexTuple) PageGetItem(page, PageGetItemId(page, offset));
	int64      other;

	if (IndexTupleHasNulls(entry))
		return -1;
	other = *(int64 *) ((char *) entry + IndexInfoFindDataOffset(entry->t_info));
	return key < other ? -1 : key > other;
}

/* The first entry of a page that is not before the key; of an inner page of the right edge, the last one at the most. */
static OffsetNumber
find_on_page(int64 key, Page page, bool *found)
{
	OffsetNumber low = FirstOffsetNumber;
	OffsetNumber high = PageGetMaxOffsetNumber(page) + 1;

	*found = false;
	if (!GinPageIsLeaf(page) && GinPageRightMost(page))
		high--;
	while (low < high)
	{
		OffsetNumber middle = low + (high - low) / 2;
		int          order = compare_entry(key, page, middle);

		*found |= order == 0;
		if (order <= 0)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/*
 * The page, locked, that has the entry of a key, and where; InvalidBuffer when there is none.  Entries only move to the right when
 * a page is split, and no page of theirs ever goes, so one page is held at a time.
 */
static Buffer
find_entry(Indexed *in, int64 key, OffsetNumber *offset)
{
	BlockNumber block = GIN_ROOT_BLKNO;

	for (;;)
	{
		Buffer buffer = hyg_read_recent(&in->recent_index, in->context, in->index, block);
		Page   page = BufferGetPage(buffer);
		bool   found;

		LockBuffer(buffer, GIN_SHARE);
		/* split since we read of it? */
		while (!GinPageRightMost(page) &&
			   compare_entry(key, page, PageGetMaxOffsetNumber(page)) > 0)
		{
			buffer = ginStepRight(buffer, in->index, GIN_SHARE);
			page = BufferGetPage(buffer);
		}
		*offset = find_on_page(key, page, &found);
		if (GinPageIsLeaf(page))
		{
			if (found)
				return buffer;
			UnlockReleaseBuffer(buffer);
			return InvalidBuffer;
		}
		block = GinGetDownlink((IndexTuple) PageGetItem(page, PageGetItemId(page, *offset)));
		UnlockReleaseBuffer(buffer);
	}
}

static void
list_rows(Listed *listed, const ItemPointerData *tids, int count, bool identified)
{
	if (listed->count + count > listed->room)
	{
		listed->room = Max(2 * listed->room, listed->count + count);
		listed->rows = repalloc(listed->rows, listed->room * sizeof(uint64));
	}
	for (int i = 0; i < count; i++)
		listed->rows[listed->count++] = (uint64) ItemPointerGetBlockNumberNoCheck(&tids[i]) << 17 |
										(uint64) ItemPointerGetOffsetNumberNoCheck(&tids[i]) << 1 |
										identified;
}

/* The rows of a key that has a tree of its own, as long as they are no more than the limit; how many they are. */
static int
list_tree(Listed *listed, BlockNumber root, int limit, bool identified)
{
	GinBtreeData    btree;
	GinBtreeStack  *stack = hyg_gin_begin_posting_tree(&btree, listed->state.index, root);
	Buffer          buffer = stack->buffer;
	ItemPointerData before_all;
	int             count = 0;

	IncrBufferRefCount(buffer); /* freeing the stack releases it once */
	freeGinBtreeStack(stack);
	ItemPointerSetMin(&before_all);
	for (;;)
	{
		Page page = BufferGetPage(buffer);

		if ((GinPageGetOpaque(page)->flags & GIN_DELETED) == 0)
		{
			int              n;
			ItemPointerData *tids = GinDataLeafPageGetItems(page, &n, before_all);

			count += n;
			if (count <= limit)
				list_rows(listed, tids, n, identified);
			pfree(tids);
		}
		if (count > limit || GinPageRightMost(page))
			break;
		buffer = ginStepRight(buffer, listed->state.index, GIN_SHARE);
	}
	UnlockReleaseBuffer(buffer);
	return count;
}

/* The rows of a key; how many, and nothing listed when they are more than the limit. */
static int
list_key(Listed *listed, int64_t key, int limit, bool identified)
{
	OffsetNumber offset;
	Buffer       buffer = find_entry(listed->in, key, &offset);
	int          before = listed->count;
	int          count = 0;
	BlockNumber  root = InvalidBlockNumber;
	Page         page;
	IndexTuple   entry;

	if (!BufferIsValid(buffer))
		return 0;
	page = BufferGetPage(buffer);
	entry = (IndexTuple) PageGetItem(page, PageGetItemId(page, offset));
	if (GinIsPostingTree(entry))
		root = GinGetPostingTree(entry);
	else
	{
		ItemPointerData *tids = ginReadTuple(&listed->state, FirstOffsetNumber, entry, &count);

		if (count <= limit)
			list_rows(listed, tids, count, identified);
		pfree(tids);
	}
	/* not both locked at once, for VACUUM's sake; an entry with a tree keeps it */
	UnlockReleaseBuffer(buffer);
	if (root != InvalidBlockNumber)
		count = list_tree(listed, root, limit, identified);
	if (count > limit)
		listed->count = before;
	return count;
}

/* In order, each row once. */
static void
put_in_order(Listed *listed)
{
	uint64 *rows = listed->rows;
	int     kept = 0;

	sort_rows(rows, listed->count);
	for (int i = 0; i < listed->count; i++)
	{
		/* of two that differ in the lowest bit, the second has it */
		if (kept > 0 && rows[kept - 1] >> 1 == rows[i] >> 1)
			kept--;
		rows[kept++] = rows[i];
	}
	listed->count = kept;
}

/* False when this is none for it; nothing is found then. */
static bool
scan_entries(Indexed *in, const Rule *rule, const int64_t *keys, int count, Candidates *found)
{
	Listed *listed;
	bool    listable = true;

	if (has_pending_list(in))
		return false;
	listed = palloc(sizeof(Listed));
	listed->in = in;
	initGinState(&listed->state, in->index);
	listed->count = 0;
	listed->room = 256;
	listed->rows = palloc(listed->room * sizeof(uint64));
	pgstat_count_index_scan(in->index);
	for (int k = 0; k < count && listable; k++)
	{
		int    kind = HYG_KEY_KIND(keys[k]);
		bool   follow = must_follow(rule, kind);
		int    limit = follow ? MAX_LISTED : MAX_CANDIDATES;
		uint32 bit = UINT32_C(1) << kind;

		if (!follow && only_exact(rule))
			continue;
		if (list_key(listed, keys[k], limit, (bit & IDENTIFYING) != 0) > limit)
		{
			found->overfull++;
			found->followed &= ~bit;
			listable = !follow && found->overfull < 2;
		}
		listable &= listed->count <= MAX_LISTED;
	}
	if (listable)
	{
		put_in_order(listed);
		found->list = listed->rows;
		found->count = listed->count;
	}
	else
		pfree(listed->rows);
	pfree(listed);
	return listable;
}

/* ---- */

static void
find_nothing(Candidates *found)
{
	memset(found, 0, sizeof(*found));
	found->followed = IDENTIFYING;
}

/*
 * A key that more than MAX_CANDIDATES rows share (the mailbox of an office, a common name) says nothing by itself.
 * Two of them do: rows that share two are candidates, if they are not too many again.
 *
 * While the index is read other sessions add to it, so that of a row that is being saved one key may be found and another not, though
 * it is there at the end.  That row's session looks after us, and finds all of ours.
 */
void
hyg_scan_keys(Indexed *in, const Rule *rule, const int64_t *keys, int count, Candidates *found)
{
	find_nothing(found);
	if (scan_entries(in, rule, keys, count, found))
		return;
	find_nothing(found);
	scan_by_interface(in, rule, keys, count, found);
}

bool
hyg_next_candidate(Candidates *found, Candidate *candidate)
{
	CandidateScan *scan = found->scan;

	if (scan == NULL)
	{
		uint64 row;

		if (found->next == found->count)
			return false;
		row = found->list[found->next++];
		ItemPointerSet(&candidate->tid, (BlockNumber) (row >> 17), (OffsetNumber) (row >> 1));
		candidate->identified = (row & 1) != 0;
		return true;
	}
	if (!hyg_tid_iterate(&scan->iterator, &candidate->tid))
		return false;
	candidate->identified = scan->identified == NULL ||
							bsearch(&candidate->tid, scan->identified, scan->identified_count,
									sizeof(ItemPointerData), compare_tids) != NULL;
	return true;
}

void
hyg_free_candidates(Candidates *found)
{
	if (found->list != NULL)
		pfree(found->list);
	if (found->scan == NULL)
		return;
	hyg_tid_iterate_end(&found->scan->iterator);
	tbm_free(found->scan->rows);
	if (found->scan->identified != NULL)
		pfree(found->scan->identified);
	pfree(found->scan);
}

/*-------------------------------------------------------------------------
 *
 * guard_compat.h
 *	  Scans of an index from C, whose interface changes between releases.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_GUARD_COMPAT_H
#define HYG_GUARD_COMPAT_H

#include "postgres.h"

#include "access/genam.h"
#include "access/gin_private.h"
#include "access/htup_details.h"
#include "nodes/tidbitmap.h"
#include "utils/snapmgr.h"

/* 18 added instrumentation to scans */
#if PG_VERSION_NUM >= 180000
#define hyg_index_beginscan_bitmap(index, snapshot, nkeys)                                         \
	index_beginscan_bitmap((index), (snapshot), NULL, (nkeys))
#else
#define hyg_index_beginscan_bitmap(index, snapshot, nkeys)                                         \
	index_beginscan_bitmap((index), (snapshot), (nkeys))
#endif

/* 16 renamed it */
#if PG_VERSION_NUM >= 160000
#define hyg_relation_locator(rel) ((rel)->rd_locator)
#else
#define hyg_relation_locator(rel) ((rel)->rd_node)
#endif

/* 17 dropped the snapshot, which only served old_snapshot_threshold */
#if PG_VERSION_NUM >= 170000
#define hyg_gin_begin_posting_tree(btree, index, root)                                             \
	ginScanBeginPostingTree((btree), (index), (root))
#else
#define hyg_gin_begin_posting_tree(btree, index, root)                                             \
	ginScanBeginPostingTree((btree), (index), (root), SnapshotAny)
#endif

/*
 * Tuple by tuple over a bitmap; a page of which only the page is known ("lossy") gives every offset
 * a page can hold.
 */
typedef struct HygTidIterator
{
#if PG_VERSION_NUM >= 180000
	TBMPrivateIterator *iterator;
	TBMIterateResult    result;
	OffsetNumber        offsets[MaxHeapTuplesPerPage];
#else
	TBMIterator      *iterator;
	TBMIterateResult *result;
#endif
	bool        on_page;
	bool        lossy;
	int         count;
	int         next;
	BlockNumber block;
} HygTidIterator;

static inline void
hyg_tid_iterate_begin(HygTidIterator *it, TIDBitmap *bitmap)
{
	memset(it, 0, sizeof(*it));
#if PG_VERSION_NUM >= 180000
	it->iterator = tbm_begin_private_iterate(bitmap);
#else
	it->iterator = tbm_begin_iterate(bitmap);
#endif
}

static inline bool
hyg_tid_iterate(HygTidIterator *it, ItemPointer tid)
{
	while (!it->on_page || it->next >= it->count)
	{
		it->next = 0;
		it->on_page = true;
#if PG_VERSION_NUM >= 180000
		if (!tbm_private_iterate(it->iterator, &it->result))
			return false;
		it->block = it->result.blockno;
		it->lossy = it->result.lossy;
		it->count = it->lossy
						? MaxHeapTuplesPerPage
						: tbm_extract_page_tuple(&it->result, it->offsets, MaxHeapTuplesPerPage);
#else
		it->result = tbm_iterate(it->iterator);
		if (it->result == NULL)
			return false;
		it->block = it->result->blockno;
		it->lossy = it->result->ntuples < 0;
		it->count = it->lossy ? MaxHeapTuplesPerPage : it->result->ntuples;
#endif
	}
	if (it->lossy)
		ItemPointerSet(tid, it->block, (OffsetNumber) (it->next + 1));
	else
#if PG_VERSION_NUM >= 180000
		ItemPointerSet(tid, it->block, it->offsets[it->next]);
#else
		ItemPointerSet(tid, it->block, it->result->offsets[it->next]);
#endif
	it->next++;
	return true;
}

static inline void
hyg_tid_iterate_end(HygTidIterator *it)
{
#if PG_VERSION_NUM >= 180000
	tbm_end_private_iterate(it->iterator);
#else
	tbm_end_iterate(it->iterator);
#endif
}

/* How many rows a bitmap holds; counting ends at more than the limit. */
static inline int64
hyg_count_tids(TIDBitmap *bitmap, int64 limit)
{
	HygTidIterator  iterator;
	ItemPointerData tid;
	int64           count = 0;

	hyg_tid_iterate_begin(&iterator, bitmap);
	while (count <= limit && hyg_tid_iterate(&iterator, &tid))
		count++;
	hyg_tid_iterate_end(&iterator);
	return count;
}

#endif /* HYG_GUARD_COMPAT_H */

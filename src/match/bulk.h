/*-------------------------------------------------------------------------
 *
 * bulk.h
 *	  All matching pairs of many records; see bulk.c, and refine.c for blocks
 *	  that are over-full.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_H
#define HYG_BULK_H

#include "match/match.h"
#include "match/sketch.h"

/*
 * A block (records that share a key) with more records than this is over-full: so many unrelated
 * records share the key that it says little by itself.  Blocks of index keys are then
 * refined by further evidence, those of single evidence left out: what they would find
 * has conjunctions of its own.  Single evidence finds most in a small table; in a large one its blocks
 * hold more strangers, so that its limit goes down with the root of the number of records.
 */
#define HYG_BLOCK_LIMIT 50
#define HYG_SINGLE_BLOCK_LIMIT 60 /* up to HYG_SMALL_TABLE records */
#define HYG_SMALL_TABLE 50000
#define HYG_LARGEST_BLOCK 60 /* of both */

/* A block beyond this is not refined: what it holds is reported and found by other keys only. */
#define HYG_REFINE_LIMIT 20000

/*
 * A record as it lies in memory or in a file: this head, its blocking keys (sorted), its identity,
 * its label (whatever the caller calls it), filled up to 8 bytes.  Its sketch knows its address.  Sketches
 * lie together, apart from the records: most pairs need no more than two of them.
 */
typedef struct HygRecord
{
	uint32_t size; /* in all, a multiple of 8 */
	int32_t  source;
	uint16_t keys;
	uint16_t identity; /* bytes */
	uint32_t label;    /* bytes */
} HygRecord;

static inline const int64_t *
hyg_record_keys(const HygRecord *r)
{
	return (const int64_t *) (r + 1);
}

static inline const char *
hyg_record_identity(const HygRecord *r)
{
	return (const char *) (hyg_record_keys(r) + r->keys);
}

static inline const char *
hyg_record_label(const HygRecord *r)
{
	return hyg_record_identity(r) + r->identity;
}

/* Each process that reads rows has a store of its own.  An address: the number of the store, and where in it, in bytes. */
#define HYG_STORES 256
#define HYG_STORE_SHIFT 37 /* with 8 bits of the number all that HygSketch has room for */
#define HYG_STORE_MOST (UINT64_C(1) << HYG_STORE_SHIFT)

static inline const char *
hyg_stored(const char *const *stores, uint64_t address)
{
	return stores[address >> HYG_STORE_SHIFT] + (address & (HYG_STORE_MOST - 1));
}

/* One blocking key of one record. */
typedef struct HygEntry
{
	int64_t  key;
	uint64_t at; /* address of the record's sketch */
} HygEntry;

/* By kind of key.  The last group is counted on request only (HygBulk.analyse). */
typedef struct HygKindStatistics
{
	uint64_t keys;             /* distinct */
	uint64_t largest;          /* records of the largest block */
	uint64_t overfull;         /* blocks over the limit, refined or left out */
	uint64_t overfull_records; /* records in them, counted once a block */
	uint64_t capped;           /* of these, refined blocks that kept a part that is over-full */
	uint64_t capped_records;   /* records in the parts */
	uint64_t
		capped_largest; /* records of the largest such block; its key (the smallest of several) */
	int64_t capped_key;

	uint64_t candidates;   /* pairs that share a key of this kind and were looked at */
	uint64_t only;         /* of these, pairs that share no key of another kind */
	uint64_t matches;      /* pairs at or above the threshold that share one */
	uint64_t only_matches; /* of these, pairs that share no key of another kind */
} HygKindStatistics;

typedef struct HygBulkStatistics
{
	/* each pair once, however many keys it shares; those given up by their sketches only when analysing */
	uint64_t          pairs_scored;
	uint64_t          pairs_found;
	uint64_t          copies; /* pairs handed on as such */
	HygKindStatistics kind[HYG_KEY_KINDS];
} HygBulkStatistics;

extern void hyg_bulk_statistics_add(HygBulkStatistics *to, const HygBulkStatistics *from);

/* Over-full keys and how many records have them: an open hash table. */
typedef struct HygOverfull
{
	int64_t  key; /* 0: free */
	uint64_t records;
} HygOverfull;

/* One for each value of the leading bits of hyg_entry_order(), when they were stored part by part, perhaps in a mapped file. */
#define HYG_OVERFULL_PART_BITS 8

typedef struct HygOverfullPart
{
	const HygOverfull *table;
	uint64_t           mask; /* size of the table - 1 */
	uint64_t           count;
} HygOverfullPart;

/*
 * Called for each pair at or above the threshold; which of the two comes first is not defined.  copy: more than
 * HYG_BLOCK_LIMIT records are the same in every field, and each is paired with one of them only.
 */
typedef void (*HygPairSink)(void *context, const HygRecord *a, const HygRecord *b,
							double probability, double weight, bool copy);

typedef struct HygBulk
{
	/* given by the caller */
	const char *const *records; /* by number of the store */
	const char *const *sketches;
	double             threshold;
	bool               across_sources; /* pair records of different sources only */
	bool               analyse;
	uint32_t           single_limit; /* hyg_single_limit() */
	HygPairSink        sink;
	void              *context;

	/* result */
	HygBulkStatistics statistics;

	/* over-full keys: hyg_bulk_count() collects them; once they are stored elsewhere they are looked up there */
	HygOverfull           *overfull;
	uint64_t               overfull_mask; /* size of the table - 1 */
	uint64_t               overfull_count;
	const HygOverfullPart *stored_parts;

	struct HygBulkScratch *scratch;
} HygBulk;

static inline const HygSketch *
hyg_bulk_sketch(const HygBulk *bulk, const HygEntry *e)
{
	return (const HygSketch *) hyg_stored(bulk->sketches, e->at);
}

static inline const HygRecord *
hyg_bulk_record(const HygBulk *bulk, const HygSketch *sketch)
{
	return (const HygRecord *) hyg_stored(bulk->records, hyg_sketch_at(sketch));
}

/* How large a block of single evidence may be among so many records. */
extern uint32_t hyg_single_limit(uint64_t records);

/* total: of records; model: NULL for the built-in one, it must stay. */
extern void hyg_bulk_start(HygBulk *bulk, uint64_t total, const HygModel *model, double threshold,
						   HygPairSink sink, void *context);
extern void hyg_bulk_end(HygBulk *bulk);

/*
 * Entries are ordered by this: the hash before the kind, so that a leading part of it
 * spreads them evenly.
 */
static inline uint64_t
hyg_entry_order(int64_t key)
{
	return (uint64_t) key << 6 | (uint64_t) key >> 58;
}

/*
 * Move entries so that those with equal `bits` bits of their order below `shift` + `bits` lie
 * together; starts[i] is where value i begins, starts[1 << bits] = n.  In place, O(n).
 */
extern void hyg_entries_scatter(HygEntry *entries, uint64_t n, int shift, int bits,
								uint64_t *starts);

/* Sort by hyg_entry_order(key); in place, radix sort. */
extern void hyg_entries_sort(HygEntry *entries, uint64_t n);

/*
 * The two passes over sorted entries, all of a key in one call: first count every part, then pair
 * every part.  Pairing reads the over-full keys of all parts.
 */
extern void hyg_bulk_count(HygBulk *bulk, const HygEntry *entries, uint64_t n);
extern void hyg_bulk_pair(HygBulk *bulk, const HygEntry *entries, uint64_t n);

/* How many records have this over-full key; 0 when the key is not over-full. */
extern uint64_t hyg_bulk_overfull(const HygBulk *bulk, int64_t key);

/* Forgets those collected so far, which the caller has stored. */
extern void hyg_bulk_overfull_clear(HygBulk *bulk);

/*
 * While counting: so many records more of a key that has more than hyg_drop_limit(key), whose entries
 * the caller therefore does not keep.
 */
extern void hyg_bulk_drop(HygBulk *bulk, int64_t key, uint64_t records);

/* Blocks larger than this are not paired, nor refined. */
extern uint64_t hyg_drop_limit(const HygBulk *bulk, int64_t key);

/* Records by their labels' bytes: < 0, 0, > 0. */
extern int hyg_compare_labels(const HygRecord *a, const HygRecord *b);

/* shared by bulk.c and refine.c */
extern void hyg_bulk_capped(HygBulk *bulk, int64_t key, uint64_t block, uint64_t records);
extern void hyg_bulk_candidate(HygBulk *bulk, const HygRecord *a, const HygView *va,
							   const HygRecord *b, const HygView *vb, int64_t key);
extern void hyg_bulk_refine(HygBulk *bulk, const HygEntry *block, uint64_t n);

#endif /* HYG_BULK_H */

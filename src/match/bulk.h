/*-------------------------------------------------------------------------
 *
 * bulk.h
 *	  All matching pairs of many identities; see bulk.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_H
#define HYG_BULK_H

#include "match/match.h"

/*
 * A block (records that share a key) with more records than this is not paired: so many
 * unrelated records share the key that it says nothing, and others of their keys find
 * the true pairs.  Single evidence earns its place in small blocks only.
 */
#define HYG_BLOCK_LIMIT 1000
#define HYG_SINGLE_BLOCK_LIMIT 60

typedef struct HygBulk HygBulk;

/* Called for each pair at or above the threshold; a < b are ordinals in order of adding. */
typedef void (*HygPairSink)(void *context, uint32_t a, uint32_t b, double probability,
							double weight);

typedef struct HygBulkStatistics
{
	uint64_t records;
	uint64_t keys;
	uint64_t pairs_scored;
	uint64_t pairs_found;
	uint64_t blocks_skipped[HYG_KEY_KINDS];  /* over-full blocks, by kind of key */
	uint64_t records_skipped[HYG_KEY_KINDS]; /* records in them */
} HygBulkStatistics;

extern HygBulk *hyg_bulk_start(void);

/* False when there are too many records (2^32); a malformed identity counts as one without keys. */
extern bool hyg_bulk_add(HygBulk *bulk, const char *identity, size_t n, int source);
extern int  hyg_bulk_source(const HygBulk *bulk, uint32_t record);

/* Each matching pair once, by a model (NULL: the built-in one); checks for interrupts at each record of a block. */
extern void hyg_bulk_pair(HygBulk *bulk, const HygModel *model, double threshold,
						  bool across_sources, HygPairSink sink, void *context,
						  HygBulkStatistics *statistics);
extern void hyg_bulk_end(HygBulk *bulk);

#endif /* HYG_BULK_H */

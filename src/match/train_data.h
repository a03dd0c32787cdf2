/*-------------------------------------------------------------------------
 *
 * train_data.h
 *	  What train.c and train_terms.c work on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_TRAIN_DATA_H
#define HYG_TRAIN_DATA_H

#include "match/train.h"

typedef struct Record
{
	uint64_t from;
	uint64_t hash;
	uint64_t first_key;
	int32_t  source;
	uint16_t n;
	bool     uniform;
} Record;

typedef struct Pair
{
	uint32_t a;
	uint32_t b;
	uint32_t pattern; /* without frequencies */
	float    stands_for;
} Pair;

typedef struct Label
{
	uint32_t a;
	uint32_t b;
	bool     is_match;
} Label;

struct HygTrainer
{
	char     kind;
	bool     across;
	size_t   memory;
	char    *arena;
	uint64_t arena_len;
	uint64_t arena_cap;
	Record  *records;
	uint64_t count;
	uint64_t cap;
	uint64_t seen[2]; /* by source */

	/* sampling: of records, of keys; all while everything fits */
	uint64_t record_limit;
	uint64_t key_limit;

	/* labelled identities stand in a list of their own */
	char    *label_arena;
	uint64_t label_len;
	uint64_t label_cap;
	Label   *labels; /* a, b: offsets */
	uint64_t label_count;
	uint64_t labels_cap;

	int64_t *keys;
	Pair    *pairs;
	uint64_t pair_count;
	uint64_t pairs_cap;
	uint64_t candidates; /* of the pairs, the first ones: those that share a key */
};

static inline void
open_record(const HygTrainer *t, uint64_t i, HygView *view)
{
	/* it was opened before */
	if (!hyg_view_open(view, t->arena + t->records[i].from, t->records[i].n))
		view->count = 0;
}

/* see train_terms.c */
extern void hyg_train_count_terms(HygTrainer *t, const HygModel *model, const uint32_t *entity,
								  HygTerms *out);

#endif /* HYG_TRAIN_DATA_H */

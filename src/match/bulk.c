/*-------------------------------------------------------------------------
 *
 * bulk.c
 *	  All matching pairs among many identities, in memory.
 *
 * Sort (blocking key, record) entries by key; the records of one key are a block; compare the
 * pairs inside each block.  Two records may meet in many blocks: the pair is scored in the block
 * of the smallest key they share (of those that are not skipped), which is
 * known from the two records' own short key lists, so that nothing need be
 * remembered of the pairs seen.
 *
 * Blocks larger than a limit are skipped and counted.  Bulk pairing asks for
 * more kinds of key than the index holds (single evidence: a birth date alone): in a small or dirty
 * table their blocks are small and bring back what conjunctions lose, in a large one they are over-full and
 * cost nothing but their entry.
 *
 * Memory: the identities, 24 bytes per key, 24 per record.  Time: O(k log k) for k keys,
 * and a comparison per candidate pair.
 *
 *-------------------------------------------------------------------------
 */
#include "match/bulk.h"

#include <stdlib.h>

typedef struct Record
{
	uint64_t from;      /* of its payload in the arena */
	uint64_t first_key; /* of its keys in all_keys; the next record's end them */
	int32_t  source;
	uint16_t n;
} Record;

typedef struct Entry
{
	int64_t  key;
	uint32_t record;
} Entry;

struct HygBulk
{
	char    *arena;
	uint64_t arena_len;
	uint64_t arena_cap;
	Record  *records;
	uint32_t count;
	uint64_t cap;
	int64_t *all_keys; /* per record, sorted; -1 where skipped */
	uint64_t keys;
	uint64_t keys_cap;
};

HygBulk *
hyg_bulk_start(void)
{
	HygBulk *bulk = hyg_alloc(sizeof(HygBulk));

	bulk->arena_len = 0;
	bulk->arena_cap = 1 << 16;
	bulk->arena = hyg_alloc(bulk->arena_cap);
	bulk->count = 0;
	bulk->cap = 256;
	bulk->records = hyg_alloc(bulk->cap * sizeof(Record));
	bulk->keys = 0;
	bulk->keys_cap = 4096;
	bulk->all_keys = hyg_alloc(bulk->keys_cap * sizeof(int64_t));
	return bulk;
}

void
hyg_bulk_end(HygBulk *bulk)
{
	hyg_free(bulk->arena);
	hyg_free(bulk->records);
	hyg_free(bulk->all_keys);
	hyg_free(bulk);
}

bool
hyg_bulk_add(HygBulk *bulk, const char *identity, size_t n, int source)
{
	HygView view;
	Record *r;

	if (bulk->count == UINT32_MAX)
		return false;
	if (n > HYG_IDENTITY_MAX)
		n = 0; /* malformed */
	if (bulk->count == bulk->cap)
	{
		bulk->cap *= 2;
		bulk->records = hyg_realloc(bulk->records, bulk->cap * sizeof(Record));
	}
	while (bulk->arena_cap - bulk->arena_len < n)
	{
		bulk->arena_cap *= 2;
		bulk->arena = hyg_realloc(bulk->arena, bulk->arena_cap);
	}
	while (bulk->keys_cap - bulk->keys < HYG_MAX_KEYS)
	{
		bulk->keys_cap *= 2;
		bulk->all_keys = hyg_realloc(bulk->all_keys, bulk->keys_cap * sizeof(int64_t));
	}
	r = &bulk->records[bulk->count++];
	r->from = bulk->arena_len;
	r->n = (uint16_t) n;
	r->source = source;
	r->first_key = bulk->keys;
	memcpy(bulk->arena + bulk->arena_len, identity, n);
	bulk->arena_len += n;
	/* a malformed identity has no keys and so no pairs */
	if (hyg_view_open(&view, bulk->arena + r->from, n))
		bulk->keys += hyg_blocking_keys(&view, HYG_KEYS_BULK, bulk->all_keys + bulk->keys);
	return true;
}

int
hyg_bulk_source(const HygBulk *bulk, uint32_t record)
{
	return bulk->records[record].source;
}

static int
compare_entries(const void *a, const void *b)
{
	const Entry *x = a;
	const Entry *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return x->record < y->record ? -1 : x->record > y->record;
}

static uint64_t
keys_end(const HygBulk *bulk, uint32_t record)
{
	return record + 1 < bulk->count ? bulk->records[record + 1].first_key : bulk->keys;
}

/*
 * Keys are hashes behind their kind, so one counting pass over the leading bits leaves
 * buckets small enough for qsort's short cases.
 */
static Entry *
sorted_entries(HygBulk *bulk)
{
	uint64_t  n = bulk->keys;
	Entry    *out = hyg_alloc((n + 1) * sizeof(Entry));
	const int bits = 20; /* the 6 of the kind and 14 of the hash */
	uint64_t *start = hyg_alloc(((UINT64_C(1) << bits) + 1) * sizeof(uint64_t));
	uint64_t  buckets = UINT64_C(1) << bits;

	memset(start, 0, (buckets + 1) * sizeof(uint64_t));
	for (uint64_t i = 0; i < n; i++)
		start[((uint64_t) bulk->all_keys[i] >> (64 - bits)) + 1]++;
	for (uint64_t b = 0; b < buckets; b++)
		start[b + 1] += start[b];
	for (uint32_t r = 0; r < bulk->count; r++)
	{
		for (uint64_t k = bulk->records[r].first_key; k < keys_end(bulk, r); k++)
		{
			uint64_t bucket = (uint64_t) bulk->all_keys[k] >> (64 - bits);
			uint64_t at = start[bucket]++;

			out[at].key = bulk->all_keys[k];
			out[at].record = r;
		}
	}
	/* start[b] is now the end of bucket b */
	for (uint64_t b = 0, from = 0; b < buckets; b++)
	{
		if (start[b] - from > 1)
			qsort(out + from, start[b] - from, sizeof(Entry), compare_entries);
		from = start[b];
		if ((b & 0xFF) == 0)
			hyg_check_interrupts();
	}
	hyg_free(start);
	return out;
}

static uint64_t
block_limit(int64_t key)
{
	return HYG_KEY_KIND(key) >= HYG_FIRST_BULK_KIND ? HYG_SINGLE_BLOCK_LIMIT : HYG_BLOCK_LIMIT;
}

/* The smallest key both records have that was not skipped. */
static int64_t
smallest_common_key(const HygBulk *bulk, uint32_t a, uint32_t b)
{
	uint64_t i = bulk->records[a].first_key;
	uint64_t j = bulk->records[b].first_key;
	uint64_t ni = keys_end(bulk, a);
	uint64_t nj = keys_end(bulk, b);

	while (i < ni && j < nj)
	{
		int64_t x = bulk->all_keys[i];
		int64_t y = bulk->all_keys[j];

		/* skipped keys are negative and stay in place, so order holds without them */
		if (x < 0)
			i++;
		else if (y < 0)
			j++;
		else if (x == y)
			return x;
		else if (x < y)
			i++;
		else
			j++;
	}
	return -1;
}

void
hyg_bulk_pair(HygBulk *bulk, const HygModel *model, double threshold, bool across_sources,
			  HygPairSink sink, void *context, HygBulkStatistics *statistics)
{
	Entry   *entries = sorted_entries(bulk);
	uint64_t n = bulk->keys;

	memset(statistics, 0, sizeof(*statistics));
	statistics->records = bulk->count;
	statistics->keys = n;

	/* over-full blocks: strike the key from its records' lists */
	for (uint64_t from = 0, to; from < n; from = to)
	{
		int64_t key = entries[from].key;

		for (to = from + 1; to < n && entries[to].key == key; to++)
			;
		if (to - from <= block_limit(key))
			continue;
		statistics->blocks_skipped[HYG_KEY_KIND(key)]++;
		statistics->records_skipped[HYG_KEY_KIND(key)] += to - from;
		hyg_check_interrupts();
		for (uint64_t e = from; e < to; e++)
		{
			uint32_t r = entries[e].record;

			for (uint64_t k = bulk->records[r].first_key; k < keys_end(bulk, r); k++)
			{
				if (bulk->all_keys[k] == key)
					bulk->all_keys[k] = -1;
			}
		}
	}

	for (uint64_t from = 0, to; from < n; from = to)
	{
		int64_t key = entries[from].key;

		for (to = from + 1; to < n && entries[to].key == key; to++)
			;
		if (to - from < 2 || to - from > block_limit(key))
			continue;
		for (uint64_t x = from; x < to; x++)
		{
			const Record *ra = &bulk->records[entries[x].record];
			HygView       a;
			bool          opened = false;

			hyg_check_interrupts();
			for (uint64_t y = x + 1; y < to; y++)
			{
				const Record *rb = &bulk->records[entries[y].record];
				HygView       b;
				double        probability;
				double        weight;

				if (across_sources && ra->source == rb->source)
					continue;
				if (smallest_common_key(bulk, entries[x].record, entries[y].record) != key)
					continue;
				if (!opened)
					opened = hyg_view_open(&a, bulk->arena + ra->from, ra->n);
				if (!opened || !hyg_view_open(&b, bulk->arena + rb->from, rb->n))
					continue;
				statistics->pairs_scored++;
				weight = hyg_match_with(model, &a, &b, &probability);
				if (probability >= threshold)
				{
					statistics->pairs_found++;
					sink(context, entries[x].record, entries[y].record, probability, weight);
				}
			}
		}
	}
	hyg_free(entries);
}

/*-------------------------------------------------------------------------
 *
 * bulk.c
 *	  All matching pairs among many records.
 *
 * Entries (blocking key, record) are sorted by key; the records of one key are a block;
 * the pairs inside each block are compared.  Two records may meet in many blocks: the pair is scored
 * in the block of the smallest key they share, of those that are not over-full, which is known from
 * the two records' own short key lists, so that nothing need be remembered of the pairs seen and any
 * part of the entries can be worked through by itself, by any process.
 *
 * Blocks larger than a limit are refined (refine.c) or, when their key is single evidence (a birth
 * date alone), left out.  Bulk pairing asks for more kinds of key than the index holds: in a
 * small or dirty table the blocks of single evidence are small and bring back what conjunctions lose, in a
 * large one they are over-full and cost nothing but their entry.
 *
 * The result depends on the set of records only: not on their order, nor on how the entries
 * were divided.
 *
 * Memory: entries are sorted in place; 32 to 64 bytes per over-full key that is collected and not stored; a parsed view per record of one block.
 * Time: O(k) for k keys, and a comparison per candidate pair, which ends as soon as the pair cannot
 * reach the threshold (compare.c).
 *
 *-------------------------------------------------------------------------
 */
#include "match/bulk.h"

#include "match/bulk_scratch.h"

uint32_t
hyg_single_limit(uint64_t records)
{
	uint32_t limit = HYG_SINGLE_BLOCK_LIMIT;

	/* limit^2 * records stays what it is for a small table */
	while (limit > 2 && (uint64_t) limit * limit * records > (uint64_t) HYG_SINGLE_BLOCK_LIMIT *
																 HYG_SINGLE_BLOCK_LIMIT *
																 HYG_SMALL_TABLE)
		limit--;
	return limit;
}

static uint64_t
block_limit(const HygBulk *bulk, int64_t key)
{
	return HYG_KEY_KIND(key) >= HYG_FIRST_BULK_KIND ? bulk->single_limit : HYG_BLOCK_LIMIT;
}

uint64_t
hyg_drop_limit(const HygBulk *bulk, int64_t key)
{
	return HYG_KEY_KIND(key) >= HYG_FIRST_BULK_KIND ? bulk->single_limit : HYG_REFINE_LIMIT;
}

void
hyg_bulk_start(HygBulk *bulk, uint64_t total, const HygModel *model, double threshold,
			   HygPairSink sink, void *context)
{
	memset(bulk, 0, sizeof(*bulk));
	bulk->single_limit = hyg_single_limit(total);
	bulk->threshold = threshold;
	bulk->sink = sink;
	bulk->context = context;
	bulk->scratch = hyg_alloc(sizeof(HygBulkScratch));
	memset(bulk->scratch, 0, sizeof(HygBulkScratch));
	hyg_bounds_init(&bulk->scratch->bounds, model, threshold);
	hyg_sketch_bounds_init(&bulk->scratch->sketch_bounds, &bulk->scratch->bounds);
}

void
hyg_bulk_end(HygBulk *bulk)
{
	HygBulkScratch *s = bulk->scratch;

	if (s->views != NULL)
		hyg_free(s->views);
	hyg_bulk_overfull_clear(bulk);
	hyg_free(s);
}

static void
note_capped(HygKindStatistics *kind, int64_t key, uint64_t block)
{
	if (block > kind->capped_largest || (block == kind->capped_largest && key < kind->capped_key))
	{
		kind->capped_largest = block;
		kind->capped_key = key;
	}
}

/* Of a block so many records were not paired. */
void
hyg_bulk_capped(HygBulk *bulk, int64_t key, uint64_t block, uint64_t records)
{
	HygKindStatistics *kind = &bulk->statistics.kind[HYG_KEY_KIND(key)];

	kind->capped++;
	kind->capped_records += records;
	note_capped(kind, key, block);
}

int
hyg_compare_labels(const HygRecord *a, const HygRecord *b)
{
	int order =
		memcmp(hyg_record_label(a), hyg_record_label(b), a->label < b->label ? a->label : b->label);

	return order != 0 ? order : (a->label > b->label) - (a->label < b->label);
}

void
hyg_bulk_statistics_add(HygBulkStatistics *to, const HygBulkStatistics *from)
{
	to->pairs_scored += from->pairs_scored;
	to->pairs_found += from->pairs_found;
	to->copies += from->copies;
	for (int k = 0; k < HYG_KEY_KINDS; k++)
	{
		HygKindStatistics       *t = &to->kind[k];
		const HygKindStatistics *f = &from->kind[k];

		t->keys += f->keys;
		t->largest = t->largest > f->largest ? t->largest : f->largest;
		t->overfull += f->overfull;
		t->overfull_records += f->overfull_records;
		t->capped += f->capped;
		t->capped_records += f->capped_records;
		note_capped(t, f->capped_key, f->capped_largest);
		t->candidates += f->candidates;
		t->only += f->only;
		t->matches += f->matches;
		t->only_matches += f->only_matches;
	}
}

/* ---- sorting ---- */

void
hyg_entries_scatter(HygEntry *entries, uint64_t n, int shift, int bits, uint64_t *starts)
{
	const uint64_t mask = (UINT64_C(1) << bits) - 1;
	const uint64_t values = mask + 1;
	uint64_t       next[256];

	/* the American flag: count, then every entry to its place, round by round */
	memset(starts, 0, (values + 1) * sizeof(uint64_t));
	for (uint64_t i = 0; i < n; i++)
		starts[(hyg_entry_order(entries[i].key) >> shift & mask) + 1]++;
	for (uint64_t v = 0; v < values; v++)
		starts[v + 1] += starts[v];
	memcpy(next, starts, values * sizeof(uint64_t));
	for (uint64_t v = 0; v < values; v++)
	{
		while (next[v] < starts[v + 1])
		{
			HygEntry moving = entries[next[v]];
			uint64_t to = hyg_entry_order(moving.key) >> shift & mask;

			while (to != v)
			{
				HygEntry other = entries[next[to]];

				entries[next[to]++] = moving;
				moving = other;
				to = hyg_entry_order(moving.key) >> shift & mask;
			}
			entries[next[v]++] = moving;
		}
	}
}

/* By insertion: what scattering leaves lies nearly in place. */
static void
sort_few(HygEntry *entries, uint64_t n)
{
	for (uint64_t i = 1; i < n; i++)
	{
		HygEntry moving = entries[i];
		uint64_t order = hyg_entry_order(moving.key);
		uint64_t at = i;

		for (; at > 0 && hyg_entry_order(entries[at - 1].key) > order; at--)
			entries[at] = entries[at - 1];
		entries[at] = moving;
	}
}

void
hyg_entries_sort(HygEntry *entries, uint64_t n)
{
	uint64_t first;
	uint64_t differing = 0;
	uint64_t starts[257];
	int      left; /* bits that tell them apart begin with this one */
	int      bits = 8;

	if (n <= 24)
	{
		sort_few(entries, n);
		return;
	}
	first = hyg_entry_order(entries[0].key);
	for (uint64_t i = 1; i < n; i++)
		differing |= hyg_entry_order(entries[i].key) ^ first;
	if (differing == 0)
		return; /* a large block */
	left = 64 - __builtin_clzll(differing);
	/* some eight to each place */
	while (bits > 3 && n >> bits < 4)
		bits--;
	if (bits > left)
		bits = left;
	hyg_entries_scatter(entries, n, left - bits, bits, starts);
	if (n > 65536)
		hyg_check_interrupts();
	if (bits == left)
		return;
	for (int v = 0; v < 1 << bits; v++)
	{
		if (starts[v + 1] - starts[v] > 1)
			hyg_entries_sort(entries + starts[v], starts[v + 1] - starts[v]);
	}
}

/* ---- over-full keys ---- */

static uint64_t
overfull_place(const HygOverfull *table, uint64_t mask, int64_t key)
{
	uint64_t at = (uint64_t) key & mask;

	while (table[at].key != 0 && table[at].key != key)
		at = (at + 1) & mask;
	return at;
}

static HygOverfull *
overfull_slot(const HygBulk *bulk, int64_t key)
{
	return &bulk->overfull[overfull_place(bulk->overfull, bulk->overfull_mask, key)];
}

uint64_t
hyg_bulk_overfull(const HygBulk *bulk, int64_t key)
{
	if (bulk->stored_parts != NULL)
	{
		const HygOverfullPart *part =
			&bulk->stored_parts[hyg_entry_order(key) >> (64 - HYG_OVERFULL_PART_BITS)];

		return part->count == 0 ? 0
								: part->table[overfull_place(part->table, part->mask, key)].records;
	}
	return bulk->overfull_count == 0 ? 0 : overfull_slot(bulk, key)->records;
}

void
hyg_bulk_overfull_clear(HygBulk *bulk)
{
	if (bulk->overfull != NULL)
		hyg_free(bulk->overfull);
	bulk->overfull = NULL;
	bulk->overfull_mask = 0;
	bulk->overfull_count = 0;
}

/* Returns how many records it has now. */
static uint64_t
add_overfull(HygBulk *bulk, int64_t key, uint64_t records)
{
	HygOverfull *slot;

	if (2 * bulk->overfull_count >= bulk->overfull_mask)
	{
		HygOverfull *old = bulk->overfull;
		uint64_t     old_size = old ? bulk->overfull_mask + 1 : 0;
		uint64_t     size = old ? 2 * old_size : 256;

		bulk->overfull = hyg_alloc(size * sizeof(HygOverfull));
		memset(bulk->overfull, 0, size * sizeof(HygOverfull));
		bulk->overfull_mask = size - 1;
		for (uint64_t i = 0; i < old_size; i++)
		{
			if (old[i].key != 0)
				*overfull_slot(bulk, old[i].key) = old[i];
		}
		if (old != NULL)
			hyg_free(old);
	}
	slot = overfull_slot(bulk, key);
	if (slot->key == 0)
	{
		slot->key = key;
		bulk->overfull_count++;
	}
	slot->records += records;
	return slot->records;
}

static void
count_block(HygBulk *bulk, int64_t key, uint64_t records)
{
	HygKindStatistics *kind = &bulk->statistics.kind[HYG_KEY_KIND(key)];

	kind->keys++;
	if (records > kind->largest)
		kind->largest = records;
	if (records <= block_limit(bulk, key))
		return;
	hyg_check_interrupts();
	(void) add_overfull(bulk, key, records);
	kind->overfull++;
	kind->overfull_records += records;
	if (records > hyg_drop_limit(bulk, key) && HYG_KEY_KIND(key) < HYG_FIRST_BULK_KIND)
		hyg_bulk_capped(bulk, key, records, records);
}

void
hyg_bulk_drop(HygBulk *bulk, int64_t key, uint64_t records)
{
	HygKindStatistics *kind = &bulk->statistics.kind[HYG_KEY_KIND(key)];
	uint64_t           now;

	if (hyg_bulk_overfull(bulk, key) == 0)
	{
		count_block(bulk, key, records);
		return;
	}
	now = add_overfull(bulk, key, records);
	if (now > kind->largest)
		kind->largest = now;
	kind->overfull_records += records;
	if (HYG_KEY_KIND(key) < HYG_FIRST_BULK_KIND)
	{
		kind->capped_records += records;
		note_capped(kind, key, now);
	}
}

void
hyg_bulk_count(HygBulk *bulk, const HygEntry *entries, uint64_t n)
{
	for (uint64_t from = 0, to; from < n; from = to)
	{
		for (to = from + 1; to < n && entries[to].key == entries[from].key; to++)
			;
		count_block(bulk, entries[from].key, to - from);
	}
}

/* ---- pairing ---- */

/* Do they share a key before this one, in a block that is paired whole? */
static bool
meet_before(const HygBulk *bulk, const HygRecord *a, const HygRecord *b, int64_t key)
{
	const int64_t *ka = hyg_record_keys(a);
	const int64_t *kb = hyg_record_keys(b);
	const int64_t *ea = ka + a->keys;
	const int64_t *eb = kb + b->keys;

	while (ka < ea && kb < eb && *ka < key && *kb < key)
	{
		int64_t x = *ka;
		int64_t y = *kb;

		if (x == y && hyg_bulk_overfull(bulk, x) == 0)
			return true;
		ka += x <= y;
		kb += y <= x;
	}
	return false;
}

/* Which kinds of key lead to the pair: a bit per kind. */
static uint32_t
common_kinds(const HygBulk *bulk, const HygRecord *a, const HygRecord *b, int64_t key)
{
	const int64_t *ka = hyg_record_keys(a);
	const int64_t *kb = hyg_record_keys(b);
	int            i = 0;
	int            j = 0;
	uint32_t       kinds = UINT32_C(1) << HYG_KEY_KIND(key);

	while (i < a->keys && j < b->keys)
	{
		int64_t x = ka[i];
		int64_t y = kb[j];

		if (x == y && hyg_bulk_overfull(bulk, x) == 0)
			kinds |= UINT32_C(1) << HYG_KEY_KIND(x);
		i += x <= y;
		j += y <= x;
	}
	return kinds;
}

static void
count_kinds(HygBulk *bulk, uint32_t kinds, bool found)
{
	bool single = (kinds & (kinds - 1)) == 0;

	for (int k = 1; k < HYG_KEY_KINDS; k++)
	{
		HygKindStatistics *kind = &bulk->statistics.kind[k];

		if ((kinds >> k & 1) == 0)
			continue;
		kind->candidates++;
		kind->only += single;
		kind->matches += found;
		kind->only_matches += found && single;
	}
}

/* A pair at its place: score it, and hand it on when it matches. */
void
hyg_bulk_candidate(HygBulk *bulk, const HygRecord *a, const HygView *va, const HygRecord *b,
				   const HygView *vb, int64_t key)
{
	double probability;
	double weight;
	bool   found;

	bulk->statistics.pairs_scored++;
	found = hyg_match_reaches(&bulk->scratch->bounds, va, vb, &probability, &weight);
	if (bulk->analyse)
		count_kinds(bulk, common_kinds(bulk, a, b, key), found);
	if (found)
	{
		bulk->statistics.pairs_found++;
		bulk->statistics.copies += bulk->scratch->copies;
		bulk->sink(bulk->context, a, b, probability, weight, bulk->scratch->copies);
	}
}

/* The record at a place of the block being paired, parsed once. */
static inline const HygView *
block_view(HygBulk *bulk, const HygRecord *r, uint64_t i)
{
	HygBulkScratch *s = bulk->scratch;

	if (!s->opened[i])
	{
		/* what makes keys does open */
		(void) hyg_view_open(&s->views[i], hyg_record_identity(r), r->identity);
		s->opened[i] = true;
	}
	return &s->views[i];
}

/* Pairs that their sketches do not rule out wait here until their records have come from memory. */
#define WAITING 32

typedef struct Waiting
{
	int     count;
	uint8_t pair[WAITING][2]; /* places in the block */
} Waiting;

static inline const HygRecord *
waiting_record(const HygBulk *bulk, const HygEntry *block, int place)
{
	return hyg_bulk_record(bulk, hyg_bulk_sketch(bulk, &block[place]));
}

/* A record's head and keys; and what lies behind them, once the head is there. */
static inline void
prefetch_keys(const HygRecord *r)
{
	for (int line = 0; line < 3; line++)
		__builtin_prefetch((const char *) r + 64 * line);
}

static inline void
prefetch_identity(const HygRecord *r)
{
	const char *end = hyg_record_label(r);

	for (const char *p = hyg_record_identity(r); p < end; p += 64)
		__builtin_prefetch(p);
}

static void
compare_waiting(HygBulk *bulk, const HygEntry *block, Waiting *waiting)
{
	int64_t key = block[0].key;

	int left = 0;

	/* by their keys alone: most met before, and the rest of their records is not needed */
	for (int i = 0; i < waiting->count; i++)
	{
		const HygRecord *a = waiting_record(bulk, block, waiting->pair[i][0]);
		const HygRecord *b = waiting_record(bulk, block, waiting->pair[i][1]);

		if ((bulk->across_sources && a->source == b->source) || meet_before(bulk, a, b, key))
			continue;
		prefetch_identity(a);
		prefetch_identity(b);
		memmove(waiting->pair[left++], waiting->pair[i], sizeof(waiting->pair[i]));
	}
	for (int i = 0; i < left; i++)
	{
		int              x = waiting->pair[i][0];
		int              y = waiting->pair[i][1];
		const HygRecord *a = waiting_record(bulk, block, x);
		const HygRecord *b = waiting_record(bulk, block, y);

		hyg_bulk_candidate(bulk, a, block_view(bulk, a, x), b, block_view(bulk, b, y), key);
	}
	waiting->count = 0;
}

static void
pair_block(HygBulk *bulk, const HygEntry *block, uint64_t n)
{
	HygBulkScratch *s = bulk->scratch;
	Waiting         waiting;

	if (s->views == NULL)
		s->views = hyg_alloc(HYG_LARGEST_BLOCK * sizeof(HygView));
	memset(s->opened, 0, n);
	waiting.count = 0;
	hyg_check_interrupts();
	for (uint64_t x = 0; x + 1 < n; x++)
	{
		const HygSketch *a = hyg_bulk_sketch(bulk, &block[x]);
		int              before = waiting.count;

		for (uint64_t y = x + 1; y < n; y++)
		{
			const HygSketch *b = hyg_bulk_sketch(bulk, &block[y]);

			if (!bulk->analyse && !hyg_sketch_may_reach(&s->sketch_bounds, a, b))
				continue;
			prefetch_keys(hyg_bulk_record(bulk, b));
			waiting.pair[waiting.count][0] = (uint8_t) x;
			waiting.pair[waiting.count++][1] = (uint8_t) y;
			if (waiting.count == WAITING)
			{
				compare_waiting(bulk, block, &waiting);
				before = 0;
			}
		}
		if (waiting.count > before)
			prefetch_keys(hyg_bulk_record(bulk, a));
	}
	compare_waiting(bulk, block, &waiting);
}

/* Sketches lie far apart, too: ask for those of the entries to come. */
#define AHEAD 24

void
hyg_bulk_pair(HygBulk *bulk, const HygEntry *entries, uint64_t n)
{
	for (uint64_t from = 0, to; from < n; from = to)
	{
		int64_t key = entries[from].key;

		for (to = from + 1; to < n && entries[to].key == key; to++)
			;
		for (uint64_t e = from + AHEAD; e < to + AHEAD && e + 1 < n; e++)
		{
			/* alone in its block it is not looked at */
			if (entries[e].key == entries[e - 1].key || entries[e].key == entries[e + 1].key)
				__builtin_prefetch(hyg_bulk_sketch(bulk, &entries[e]));
		}
		if (to - from < 2)
			continue;
		if (to - from <= block_limit(bulk, key))
			pair_block(bulk, entries + from, to - from);
		else if (to - from <= hyg_drop_limit(bulk, key))
			hyg_bulk_refine(bulk, entries + from, to - from);
	}
}

/*-------------------------------------------------------------------------
 *
 * train.c
 *	  A model for a table, from its records, without labels.
 *
 * Pairs of a table come in two strata.  Pairs that share a blocking key (of any kind, so in several passes at once): few, and
 * nearly all matches and related pairs are among them; each is compared.  All the others: compared is a
 * random sample, and each sampled pair stands for many.  So together they stand for all pairs, and the EM of em.c finds the share of
 * matches among all of them (the prior), how strangers look and how matches look, at once.  In a large table those drawn at random
 * tell of strangers only.
 *
 * It runs twice.  What the first run is sure of, and the built-in model does not find unlikely, makes entities, and over these, not over
 * records, values are counted: a name that one person brings twenty times is not common, a phone that twenty people have is.
 * The second run weighs agreement by these frequencies.
 *
 * Nothing depends on the order of the records: they are sorted by their bytes, and what is sampled is chosen by hashes.
 * Sampling, when records do not fit into memory, has two parts as well: records by a hash of their bytes (random pairs,
 * frequencies), and whole blocks by a hash of their key (pairs that share one).
 *
 * Memory: as given.  Time: O(k log k) for k keys, and a comparison per pair; at most MAX_PAIRS and RANDOM_PAIRS of them.
 *
 *-------------------------------------------------------------------------
 */
#include "match/train.h"

#include <math.h>
#include <stdlib.h>

#include "match/train_data.h"
#include "text/text.h"

#define MAX_PAIRS 2000000.0
#define RANDOM_PAIRS 200000
#define BLOCK_LIMIT 1000
#define SINGLE_BLOCK_LIMIT 60
#define MAX_ITERATIONS 100 /* of each run */
#define SURE 0.9           /* a match for counting entities */
#define NOT_UNLIKELY 0.5   /* what the built-in model must say of it */
#define STANDS_FOR                                                                                 \
	100.0f            /* a pair at random that stands for more than so many is one of strangers */
#define COMMON_STEP 8 /* codes of frequency a pattern tells apart */

/* ---- hashes: FNV-1a, splitmix64 (S. Vigna, public domain) ---- */

static uint64_t
mix(uint64_t x)
{
	x += UINT64_C(0x9e3779b97f4a7c15);
	x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
	return x ^ x >> 31;
}

static uint64_t
hash_bytes(const char *s, size_t n)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char) s[i]) * UINT64_C(1099511628211);
	return mix(h);
}

/* ---- records ---- */

HygTrainer *
hyg_train_start(char kind, bool across_sources, size_t memory)
{
	HygTrainer *t = hyg_alloc(sizeof(HygTrainer));

	memset(t, 0, sizeof(*t));
	t->kind = kind;
	t->across = across_sources;
	t->memory = memory < (1 << 20) ? 1 << 20 : memory;
	t->arena_cap = 1 << 16;
	t->arena = hyg_alloc(t->arena_cap);
	t->cap = 256;
	t->records = hyg_alloc(t->cap * sizeof(Record));
	t->label_cap = 1024;
	t->label_arena = hyg_alloc(t->label_cap);
	t->labels_cap = 16;
	t->labels = hyg_alloc(t->labels_cap * sizeof(Label));
	t->record_limit = UINT64_MAX;
	t->key_limit = UINT64_MAX;
	return t;
}

void
hyg_train_end(HygTrainer *t)
{
	hyg_free(t->arena);
	hyg_free(t->records);
	hyg_free(t->label_arena);
	hyg_free(t->labels);
	if (t->keys != NULL)
		hyg_free(t->keys);
	if (t->pairs != NULL)
		hyg_free(t->pairs);
	hyg_free(t);
}

/* Single evidence only while all records are there: whether its blocks are over-full cannot be told from a part. */
static HygKeySet
key_set(const HygTrainer *t)
{
	return t->key_limit == UINT64_MAX ? HYG_KEYS_BULK : HYG_KEYS_INDEX;
}

static bool
is_kept(const HygTrainer *t, const HygView *view, uint64_t hash, bool *uniform)
{
	int64_t keys[HYG_MAX_KEYS];
	int     count;

	*uniform = hash <= t->record_limit;
	if (*uniform || t->key_limit == UINT64_MAX)
		return true;
	count = hyg_blocking_keys(view, HYG_KEYS_INDEX, keys);
	for (int k = 0; k < count; k++)
	{
		if (mix((uint64_t) keys[k]) <= t->key_limit)
			return true;
	}
	return false;
}

static size_t
memory_used(const HygTrainer *t)
{
	/* identity, record, about 20 keys and their sorted entries */
	return t->arena_len + t->count * (sizeof(Record) + 20 * 24);
}

/* Keep half of the blocks, and of the records that are there for themselves half while they are many. */
static void
thin(HygTrainer *t)
{
	uint64_t to = 0;
	uint64_t len = 0;
	uint64_t uniforms = 0;

	for (uint64_t i = 0; i < t->count; i++)
		uniforms += t->records[i].uniform;
	if (uniforms * 4 > t->count)
		t->record_limit /= 2;
	t->key_limit /= t->key_limit == UINT64_MAX ? 16 : 2;
	for (uint64_t i = 0; i < t->count; i++)
	{
		Record  r = t->records[i];
		HygView view;

		if (i % 4096 == 0)
			hyg_check_interrupts();
		if (!hyg_view_open(&view, t->arena + r.from, r.n) || !is_kept(t, &view, r.hash, &r.uniform))
			continue;
		memmove(t->arena + len, t->arena + r.from, r.n);
		r.from = len;
		len += r.n;
		t->records[to++] = r;
	}
	t->count = to;
	t->arena_len = len;
}

void
hyg_train_add(HygTrainer *t, const char *identity, size_t n, int source)
{
	HygView  view;
	Record  *r;
	uint64_t hash;
	bool     uniform;

	if (n > HYG_IDENTITY_MAX || !hyg_view_open(&view, identity, n) || view.kind != t->kind)
		return;
	t->seen[source != 0]++;
	hash = hash_bytes(identity, n);
	if (!is_kept(t, &view, hash, &uniform))
		return;
	if (t->count == t->cap)
	{
		t->cap *= 2;
		t->records = hyg_realloc(t->records, t->cap * sizeof(Record));
	}
	while (t->arena_cap - t->arena_len < n)
	{
		t->arena_cap *= 2;
		t->arena = hyg_realloc(t->arena, t->arena_cap);
	}
	r = &t->records[t->count++];
	r->from = t->arena_len;
	r->n = (uint16_t) n;
	r->source = source;
	r->hash = hash;
	r->uniform = uniform;
	memcpy(t->arena + t->arena_len, identity, n);
	t->arena_len += n;
	while (memory_used(t) > t->memory && t->key_limit > UINT64_MAX >> 40)
		thin(t);
}

static uint32_t
add_labelled(HygTrainer *t, const char *identity, size_t n)
{
	uint64_t from = t->label_len;

	while (t->label_cap - t->label_len < n + 2)
	{
		t->label_cap *= 2;
		t->label_arena = hyg_realloc(t->label_arena, t->label_cap);
	}
	t->label_arena[from] = (char) (n & 0xFF);
	t->label_arena[from + 1] = (char) (n >> 8);
	memcpy(t->label_arena + from + 2, identity, n);
	t->label_len += n + 2;
	return (uint32_t) from;
}

static bool
open_labelled(const HygTrainer *t, uint32_t from, HygView *view)
{
	const unsigned char *p = (const unsigned char *) t->label_arena + from;

	return hyg_view_open(view, (const char *) p + 2, (size_t) p[0] | (size_t) p[1] << 8);
}

void
hyg_train_label(HygTrainer *t, const char *a, size_t na, const char *b, size_t nb, bool is_match)
{
	HygView view;

	/* more than any team labels; and their texts are counted with 32 bits */
	if (na > HYG_IDENTITY_MAX || nb > HYG_IDENTITY_MAX || t->label_count >= 100000 ||
		!hyg_view_open(&view, a, na) || view.kind != t->kind || !hyg_view_open(&view, b, nb) ||
		view.kind != t->kind)
		return;
	if (t->label_count == t->labels_cap)
	{
		t->labels_cap *= 2;
		t->labels = hyg_realloc(t->labels, t->labels_cap * sizeof(Label));
	}
	t->labels[t->label_count].a = add_labelled(t, a, na);
	t->labels[t->label_count].b = add_labelled(t, b, nb);
	t->labels[t->label_count].is_match = is_match;
	t->label_count++;
}

/* ---- pairs ---- */

/* qsort has no argument of its own; the arena is put in front of each record instead */
typedef struct Sorted
{
	const char *bytes;
	Record      record;
} Sorted;

static int
compare_records(const void *a, const void *b)
{
	const Sorted *x = a;
	const Sorted *y = b;
	size_t        n = x->record.n < y->record.n ? x->record.n : y->record.n;
	int           order = memcmp(x->bytes, y->bytes, n);

	if (order != 0)
		return order;
	if (x->record.n != y->record.n)
		return x->record.n < y->record.n ? -1 : 1;
	return x->record.source < y->record.source ? -1 : x->record.source > y->record.source;
}

static void
sort_records(HygTrainer *t)
{
	Sorted *sorted = hyg_alloc((t->count + 1) * sizeof(Sorted));

	for (uint64_t i = 0; i < t->count; i++)
	{
		sorted[i].bytes = t->arena + t->records[i].from;
		sorted[i].record = t->records[i];
	}
	qsort(sorted, t->count, sizeof(Sorted), compare_records);
	for (uint64_t i = 0; i < t->count; i++)
		t->records[i] = sorted[i].record;
	hyg_free(sorted);
}

typedef struct Entry
{
	int64_t  key;
	uint32_t record;
} Entry;

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
keys_end(const HygTrainer *t, uint64_t i)
{
	return t->records[i + 1].first_key;
}

static uint64_t
block_limit(int64_t key)
{
	return HYG_KEY_KIND(key) >= HYG_FIRST_BULK_KIND ? SINGLE_BLOCK_LIMIT : BLOCK_LIMIT;
}

/*
 * Keys two records share: how many, and the smallest of those whose block is looked at.  Struck keys are negative.
 */
static int
common_keys(const HygTrainer *t, uint64_t a, uint64_t b, uint64_t key_limit, int64_t *smallest)
{
	uint64_t i = t->records[a].first_key;
	uint64_t j = t->records[b].first_key;
	int      common = 0;

	*smallest = -1;
	while (i < keys_end(t, a) && j < keys_end(t, b))
	{
		int64_t x = t->keys[i];
		int64_t y = t->keys[j];

		if (x < 0)
			i++;
		else if (y < 0)
			j++;
		else if (x == y)
		{
			common++;
			if (*smallest < 0 && mix((uint64_t) x) <= key_limit)
				*smallest = x;
			i++;
			j++;
		}
		else if (x < y)
			i++;
		else
			j++;
	}
	return common;
}

static bool
is_pair(const HygTrainer *t, uint64_t a, uint64_t b)
{
	return !t->across || t->records[a].source != t->records[b].source;
}

static void
add_pair(HygTrainer *t, uint64_t a, uint64_t b, double stands_for)
{
	if (t->pair_count == t->pairs_cap)
	{
		t->pairs_cap = t->pairs_cap == 0 ? 4096 : 2 * t->pairs_cap;
		t->pairs = t->pairs == NULL ? hyg_alloc(t->pairs_cap * sizeof(Pair))
									: hyg_realloc(t->pairs, t->pairs_cap * sizeof(Pair));
	}
	t->pairs[t->pair_count].a = (uint32_t) a;
	t->pairs[t->pair_count].b = (uint32_t) b;
	t->pairs[t->pair_count].stands_for = (float) stands_for;
	t->pair_count++;
}

static void
make_keys(HygTrainer *t)
{
	uint64_t cap = t->count * 16 + HYG_MAX_KEYS;
	uint64_t n = 0;

	t->keys = hyg_alloc(cap * sizeof(int64_t));
	if (t->count == t->cap)
		t->records = hyg_realloc(t->records, (t->cap + 1) * sizeof(Record));
	for (uint64_t i = 0; i < t->count; i++)
	{
		HygView view;

		if (cap - n < HYG_MAX_KEYS)
		{
			cap *= 2;
			t->keys = hyg_realloc(t->keys, cap * sizeof(int64_t));
		}
		t->records[i].first_key = n;
		open_record(t, i, &view);
		n += (uint64_t) hyg_blocking_keys(&view, key_set(t), t->keys + n);
		if (i % 4096 == 0)
			hyg_check_interrupts();
	}
	t->records[t->count].first_key = n;
}

/* Every pair that shares a key, each once. */
static double
candidate_pairs(HygTrainer *t)
{
	uint64_t n = t->records[t->count].first_key;
	Entry   *entries = hyg_alloc((n + 1) * sizeof(Entry));
	uint64_t limit = t->key_limit;
	uint64_t e = 0;
	double   bound = 0.0;
	double   stand_for = 0.0;
	double   rate;

	for (uint64_t i = 0; i < t->count; i++)
	{
		for (uint64_t k = t->records[i].first_key; k < keys_end(t, i); k++)
		{
			if (mix((uint64_t) t->keys[k]) > limit)
				continue;
			entries[e].key = t->keys[k];
			entries[e].record = (uint32_t) i;
			e++;
		}
	}
	n = e;
	qsort(entries, n, sizeof(Entry), compare_entries);
	for (uint64_t from = 0, to; from < n; from = to)
	{
		for (to = from + 1; to < n && entries[to].key == entries[from].key; to++)
			;
		if (to - from <= block_limit(entries[from].key))
		{
			bound += (double) (to - from) * (double) (to - from - 1) / 2.0;
			continue;
		}
		hyg_check_interrupts();
		for (uint64_t x = from; x < to; x++)
		{
			uint32_t i = entries[x].record;

			for (uint64_t k = t->records[i].first_key; k < keys_end(t, i); k++)
			{
				if (t->keys[k] == entries[from].key)
					t->keys[k] = -1;
			}
		}
	}
	/* pairs share three keys or so, and each is compared once */
	while (bound > 3.0 * MAX_PAIRS)
	{
		limit /= 2;
		bound /= 2.0;
	}
	rate = (double) limit / (double) UINT64_MAX;
	for (uint64_t from = 0, to; from < n; from = to)
	{
		int64_t key = entries[from].key;

		for (to = from + 1; to < n && entries[to].key == key; to++)
			;
		if (to - from < 2 || to - from > block_limit(key) || mix((uint64_t) key) > limit)
			continue;
		for (uint64_t x = from; x < to; x++)
		{
			hyg_check_interrupts();
			for (uint64_t y = x + 1; y < to; y++)
			{
				int64_t smallest;
				int     common;
				double  weight;

				if (!is_pair(t, entries[x].record, entries[y].record))
					continue;
				common = common_keys(t, entries[x].record, entries[y].record, limit, &smallest);
				if (smallest != key)
					continue;
				weight = rate >= 1.0 ? 1.0 : 1.0 / (1.0 - pow(1.0 - rate, common));
				add_pair(t, entries[x].record, entries[y].record, weight);
				stand_for += weight;
			}
		}
	}
	hyg_free(entries);
	return stand_for;
}

/* Pairs that share no key, at random; together they stand for `all` pairs.  False when there is none. */
static void
random_pairs(HygTrainer *t, double all)
{
	uint64_t *uniform = hyg_alloc((t->count + 1) * sizeof(uint64_t));
	uint64_t  n = 0;
	uint64_t  from = t->pair_count;
	int64_t   smallest;

	for (uint64_t i = 0; i < t->count; i++)
	{
		if (t->records[i].uniform)
			uniform[n++] = i;
	}
	if (n * (n - 1) / 2 <= RANDOM_PAIRS)
	{
		for (uint64_t a = 0; a < n; a++)
		{
			hyg_check_interrupts();
			for (uint64_t b = a + 1; b < n; b++)
			{
				if (is_pair(t, uniform[a], uniform[b]) &&
					common_keys(t, uniform[a], uniform[b], UINT64_MAX, &smallest) == 0)
					add_pair(t, uniform[a], uniform[b], 1.0);
			}
		}
	}
	else
	{
		for (uint64_t i = 0; i < RANDOM_PAIRS; i++)
		{
			uint64_t a = uniform[mix(2 * i) % n];
			uint64_t b = uniform[mix(2 * i + 1) % n];

			if (i % 4096 == 0)
				hyg_check_interrupts();
			if (a != b && is_pair(t, a, b) && common_keys(t, a, b, UINT64_MAX, &smallest) == 0)
				add_pair(t, a, b, 1.0);
		}
	}
	for (uint64_t i = from; i < t->pair_count; i++)
		t->pairs[i].stands_for = (float) (all / (double) (t->pair_count - from));
	hyg_free(uniform);
}

/* ---- patterns ---- */

typedef struct Patterns
{
	HygPattern *list;
	size_t      count;
	size_t      cap;
	uint32_t   *slots; /* 1 + index */
	size_t      mask;
} Patterns;

static void
patterns_start(Patterns *p)
{
	p->count = 0;
	p->cap = 1024;
	p->list = hyg_alloc(p->cap * sizeof(HygPattern));
	p->mask = 4095;
	p->slots = hyg_alloc((p->mask + 1) * sizeof(uint32_t));
	memset(p->slots, 0, (p->mask + 1) * sizeof(uint32_t));
}

static void
patterns_end(Patterns *p)
{
	hyg_free(p->list);
	hyg_free(p->slots);
}

/* How common a value is, in steps; 0 stays 0. */
static void
round_common(HygComparison *c)
{
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (c->common[f] > 0.0f)
			c->common[f] = (float) hyg_common(
				(uint8_t) (hyg_common_code(c->common[f]) / COMMON_STEP * COMMON_STEP +
						   COMMON_STEP / 2));
	}
}

static HygPattern *
pattern_of(Patterns *p, const HygComparison *shown)
{
	uint64_t h = hash_bytes((const char *) shown, sizeof(*shown));
	size_t   at;

	if (p->count * 2 > p->mask)
	{
		hyg_free(p->slots);
		p->mask = 2 * p->mask + 1;
		p->slots = hyg_alloc((p->mask + 1) * sizeof(uint32_t));
		memset(p->slots, 0, (p->mask + 1) * sizeof(uint32_t));
		for (size_t i = 0; i < p->count; i++)
		{
			at = hash_bytes((const char *) &p->list[i].shown, sizeof(HygComparison)) & p->mask;
			while (p->slots[at] != 0)
				at = (at + 1) & p->mask;
			p->slots[at] = (uint32_t) i + 1;
		}
	}
	for (at = h & p->mask; p->slots[at] != 0; at = (at + 1) & p->mask)
	{
		HygPattern *known = &p->list[p->slots[at] - 1];

		if (memcmp(&known->shown, shown, sizeof(*shown)) == 0)
			return known;
	}
	if (p->count == p->cap)
	{
		p->cap *= 2;
		p->list = hyg_realloc(p->list, p->cap * sizeof(HygPattern));
	}
	memset(&p->list[p->count], 0, sizeof(HygPattern));
	p->list[p->count].shown = *shown;
	p->slots[at] = (uint32_t) p->count + 1;
	return &p->list[p->count++];
}

/*
 * A pair that shares no key may be a match or related all the same, seldom.  Where one stands for many, it would be
 * that many at once: chance in the sample, of which the classes of few pairs would be made.
 */
static void
count_pair(const HygTrainer *t, uint64_t pair, HygPattern *pattern)
{
	float stands_for = t->pairs[pair].stands_for;

	if (pair >= t->candidates && stands_for > STANDS_FOR)
		pattern->strangers += stands_for;
	else
		pattern->pairs += stands_for;
}

/* All pairs as patterns of levels. */
static void
make_patterns(HygTrainer *t, Patterns *patterns)
{
	HygView  a;
	HygView  b;
	uint64_t opened = UINT64_MAX;

	patterns_start(patterns);
	for (uint64_t i = 0; i < t->pair_count; i++)
	{
		HygComparison shown;
		HygPattern   *pattern;

		if (i % 1024 == 0)
			hyg_check_interrupts();
		if (t->pairs[i].a != opened)
			open_record(t, opened = t->pairs[i].a, &a);
		open_record(t, t->pairs[i].b, &b);
		hyg_compare(&a, &b, &shown);
		pattern = pattern_of(patterns, &shown);
		count_pair(t, i, pattern);
		t->pairs[i].pattern = (uint32_t) (pattern - patterns->list);
	}
}

/* The same, told apart by how common the values are that they agree on. */
static void
refine_patterns(HygTrainer *t, const HygModel *model, const Patterns *plain, Patterns *patterns)
{
	HygView  a;
	HygView  b;
	uint64_t opened = UINT64_MAX;

	patterns_start(patterns);
	for (uint64_t i = 0; i < t->pair_count; i++)
	{
		HygComparison shown = plain->list[t->pairs[i].pattern].shown;

		if (i % 1024 == 0)
			hyg_check_interrupts();
		if (t->pairs[i].a != opened)
			open_record(t, opened = t->pairs[i].a, &a);
		open_record(t, t->pairs[i].b, &b);
		hyg_compare_terms(model, &a, &b, &shown);
		round_common(&shown);
		count_pair(t, i, pattern_of(patterns, &shown));
	}
}

/* What people have said of pairs, as patterns. */
static void
add_labels(HygTrainer *t, const HygModel *model, Patterns *patterns)
{
	for (uint64_t i = 0; i < t->label_count; i++)
	{
		HygView       a;
		HygView       b;
		HygComparison shown;

		if (!open_labelled(t, t->labels[i].a, &a) || !open_labelled(t, t->labels[i].b, &b))
			continue;
		hyg_compare(&a, &b, &shown);
		if (model->terms != NULL)
			hyg_compare_terms(model, &a, &b, &shown);
		round_common(&shown);
		pattern_of(patterns, &shown)->known[t->labels[i].is_match]++;
	}
}

/* ---- entities ---- */

static uint32_t
root_of(uint32_t *parent, uint32_t i)
{
	while (parent[i] != i)
	{
		parent[i] = parent[parent[i]];
		i = parent[i];
	}
	return i;
}

/* Per record the smallest record of its entity, as far as the model is sure. */
static uint32_t *
entities_of(HygTrainer *t, const HygModel *model, const Patterns *plain)
{
	const HygModel *builtin = hyg_builtin_model(t->kind);
	uint32_t       *parent = hyg_alloc((t->count + 1) * sizeof(uint32_t));
	bool           *sure = hyg_alloc(plain->count + 1);

	for (uint64_t i = 0; i < t->count; i++)
		parent[i] = (uint32_t) i;
	/* test records and others that say next to nothing would make one large entity, and what they share rare */
	for (size_t i = 0; i < plain->count; i++)
	{
		const HygComparison *shown = &plain->list[i].shown;

		sure[i] = hyg_probability(model, hyg_weight(model, shown)) >= SURE &&
				  hyg_probability(builtin, hyg_weight(builtin, shown)) >= NOT_UNLIKELY;
	}
	for (uint64_t i = 0; i < t->candidates; i++)
	{
		uint32_t ra;
		uint32_t rb;

		if (!sure[t->pairs[i].pattern])
			continue;
		ra = root_of(parent, t->pairs[i].a);
		rb = root_of(parent, t->pairs[i].b);
		if (ra < rb)
			parent[rb] = ra;
		else
			parent[ra] = rb;
	}
	for (uint64_t i = 0; i < t->count; i++)
		parent[i] = root_of(parent, (uint32_t) i);
	hyg_free(sure);
	return parent;
}

/* ---- all together ---- */

/*
 * Fields that two records in five or more both have, and that tell entities apart.  With one alone, nothing
 * tells classes of pairs apart but what the built-in model says of them.
 */
static int
informative_fields(const Patterns *patterns)
{
	double both[HYG_C_COUNT] = {0.0};
	double all = 0.0;
	int    result = 0;

	for (size_t i = 0; i < patterns->count; i++)
	{
		double pairs = patterns->list[i].pairs + patterns->list[i].strangers;

		all += pairs;
		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			if (patterns->list[i].shown.level[f] != HYG_LEVEL_MISSING)
				both[f] += pairs;
		}
	}
	for (int f = 0; f < HYG_C_COUNT; f++)
		result += f != HYG_C_LEGAL_FORM && f != HYG_C_SUFFIX && both[f] > 0.15 * all;
	return result;
}

/* How many pairs the built-in model expects to match among so many records. */
static double
builtin_matches(const HygTrainer *t, const Patterns *patterns, double records)
{
	HygModel builtin = *hyg_builtin_model(t->kind);
	double   result = 0.0;

	if (records > HYG_PRIOR_RECORDS)
		builtin.prior *= HYG_PRIOR_RECORDS / records;
	for (size_t i = 0; i < patterns->count; i++)
		result += patterns->list[i].pairs *
				  hyg_probability(&builtin, hyg_weight(&builtin, &patterns->list[i].shown));
	return result;
}

/* Has some field that tells people apart more than one value? */
static bool
has_variation(const HygTrainer *t)
{
	for (uint64_t i = 1; i < t->count; i++)
	{
		if (t->records[i].n != t->records[0].n ||
			memcmp(t->arena + t->records[i].from, t->arena + t->records[0].from, t->records[0].n) !=
				0)
			return true;
	}
	return false;
}

void
hyg_train_run(HygTrainer *t, HygTraining *training, HygModelStore *store)
{
	const HygModel *builtin = hyg_builtin_model(t->kind);
	double          seen = (double) (t->seen[0] + t->seen[1]);
	double all = t->across ? (double) t->seen[0] * (double) t->seen[1] : seen * (seen - 1.0) / 2.0;
	double candidates;
	double fewer = seen; /* records that could have a partner */
	HygEm *em;
	HygModel *model = &store->model[0];
	Patterns  plain;
	Patterns  refined;
	uint32_t *entity;

	if (t->across)
		fewer = (double) (t->seen[0] < t->seen[1] ? t->seen[0] : t->seen[1]);
	memset(training, 0, sizeof(*training));
	training->records = t->seen[0] + t->seen[1];
	training->records_kept = t->count;
	if (t->seen[0] + t->seen[1] < HYG_TRAIN_MIN_RECORDS || all < 1.0)
	{
		training->outcome = HYG_TOO_FEW_RECORDS;
		return;
	}
	sort_records(t);
	if (!has_variation(t))
	{
		training->outcome = HYG_NO_VARIATION;
		return;
	}
	make_keys(t);
	candidates = candidate_pairs(t);
	t->candidates = t->pair_count;
	random_pairs(t, all > candidates ? all - candidates : 1.0);
	training->pairs_compared = t->pair_count;

	/* to begin with: one record in ten has a duplicate */
	em = hyg_alloc(sizeof(HygEm));
	hyg_em_start(em, builtin, all, 0.1 * fewer / all);
	memset(store, 0, sizeof(*store));
	*model = *builtin;
	make_patterns(t, &plain);
	em->fixed = informative_fields(&plain) < 2;
	add_labels(t, model, &plain);
	hyg_em_run(em, plain.list, plain.count, MAX_ITERATIONS);
	hyg_em_model(em, model, store->levels[0]);

	entity = entities_of(t, model, &plain);
	hyg_train_count_terms(t, model, entity, &store->terms[0]);
	hyg_free(entity);
	model->terms = &store->terms[0];
	refine_patterns(t, model, &plain, &refined);
	add_labels(t, model, &refined);
	hyg_em_run(em, refined.list, refined.count, MAX_ITERATIONS);
	hyg_em_model(em, model, store->levels[0]);
	model->terms = &store->terms[0];

	training->patterns = refined.count;
	training->iterations = em->iterations;
	training->converged = em->converged;
	training->log_likelihood = em->log_likelihood;
	training->prior = model->prior;
	training->expected_matches = model->prior * all;
	training->outcome = HYG_TRAINED;
	if (training->expected_matches < HYG_TRAIN_MIN_MATCHES)
		training->outcome = HYG_TOO_FEW_MATCHES;
	else if (training->expected_matches > HYG_TRAIN_MOST_MATCHES * seen &&
			 training->expected_matches > HYG_TRAIN_MOST_TIMES * builtin_matches(t, &plain, seen))
		training->outcome = HYG_TOO_MANY_MATCHES;
	patterns_end(&plain);
	patterns_end(&refined);
	hyg_free(em);
}

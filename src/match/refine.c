/*-------------------------------------------------------------------------
 *
 * refine.c
 *	  Blocks that are over-full: pair those records that have more in common than the key.
 *
 * A thousand records with one telephone (a switchboard), or one common pair of names, are not
 * compared each with each.  The block is divided by further evidence, a field's first value at a
 * time, and the parts that are small enough are paired; a part that is over-full again is divided by two fields together.
 * What is still over-full is capped: counted, not paired.
 *
 * Records that are the same in every field cannot be told apart by any of them.  Where these alone are too many, one of them
 * (the first by label) stands for all: the others are paired with it, and only it is paired with the rest of the block.  Across
 * two sources each has one that stands for its own.
 *
 * Each pair is scored once.  A pair that shares a key whose block is paired whole is left to it.
 * One that shares several over-full keys belongs to the smallest of their blocks (of equal ones, to the smallest key);
 * within it, to the first division in which both stand in one part that is paired.
 *
 *-------------------------------------------------------------------------
 */
#include "match/bulk_scratch.h"
#include "text/hash.h"

#include <stdlib.h>

/* the evidence, in order; whatever a kind of record has not stays empty */
static const uint8_t evidence_fields[] = {
	HYG_F_BIRTH_DATE, HYG_F_EMAIL, HYG_F_PHONE,        HYG_F_FAMILY, HYG_F_NAME,   HYG_F_POSTCODE,
	HYG_F_STREET,     HYG_F_GIVEN, HYG_F_ORGANIZATION, HYG_F_CITY,   HYG_F_WEBSITE};

#define SINGLES ((int) sizeof(evidence_fields))
#define DIVISIONS (SINGLES + SINGLES * (SINGLES - 1) / 2)

typedef struct Member
{
	const HygRecord *record;
	const HygSketch *sketch;
	uint32_t         evidence[SINGLES]; /* hash of the value; 0: none */
	uint8_t          paired[(DIVISIONS + 7) / 8];
	uint8_t          overfull[(SINGLES + 7) / 8]; /* single divisions whose part is over-full */
	bool             capped;
	bool             copy; /* another record stands for it */
	uint32_t         of;   /* which group of copies it is in or stands for; 0: none */
} Member;

static inline bool
bit(const uint8_t *bits, int i)
{
	return bits[i / 8] >> (i % 8) & 1;
}

static inline void
set_bit(uint8_t *bits, int i)
{
	bits[i / 8] = (uint8_t) (bits[i / 8] | 1 << (i % 8));
}

static uint32_t
hash_value(const HygValue *v)
{
	return (uint32_t) (hyg_hash(v->s, v->n) >> 32) | 1;
}

/* The two fields of a division behind the single ones. */
static void
division_fields(int d, int *first, int *second)
{
	d -= SINGLES;
	*first = 0;
	while (d >= SINGLES - 1 - *first)
	{
		d -= SINGLES - 1 - *first;
		(*first)++;
	}
	*second = *first + 1 + d;
}

/* The value by which a member stands in division d; 0 when in none. */
static uint64_t
division_value(const Member *m, int d)
{
	int first;
	int second;

	if (m->copy)
		return 0;
	if (d < SINGLES)
		return m->evidence[d];
	division_fields(d, &first, &second);
	/* two fields only where each alone was not enough */
	if (!bit(m->overfull, first) || !bit(m->overfull, second))
		return 0;
	return (uint64_t) m->evidence[first] << 32 | m->evidence[second];
}

/* Is the pair scored elsewhere: at a key paired whole, or in a smaller over-full block? */
static bool
belongs_elsewhere(const HygBulk *bulk, const HygRecord *a, const HygRecord *b, int64_t key,
				  uint64_t size)
{
	const int64_t *ka = hyg_record_keys(a);
	const int64_t *kb = hyg_record_keys(b);
	int            i = 0;
	int            j = 0;

	while (i < a->keys && j < b->keys)
	{
		int64_t x = ka[i];
		int64_t y = kb[j];

		if (x == y)
		{
			uint64_t other = hyg_bulk_overfull(bulk, x);

			if (other == 0)
				return true;
			if (HYG_KEY_KIND(x) < HYG_FIRST_BULK_KIND &&
				(other < size || (other == size && x < key)))
				return true;
		}
		i += x <= y;
		j += y <= x;
	}
	return false;
}

/* Were both in one part of an earlier division that was paired? */
static bool
met_in_division(const Member *a, const Member *b, int before)
{
	for (int d = 0; d < before; d++)
	{
		if (bit(a->paired, d) && bit(b->paired, d) && division_value(a, d) == division_value(b, d))
			return true;
	}
	return false;
}

static void
pair_part(HygBulk *bulk, Member *members, const HygEntry *part, uint64_t n, int division,
		  int64_t key, uint64_t size)
{
	HygBulkScratch *s = bulk->scratch;

	memset(s->opened, 0, n);
	for (uint64_t x = 0; x < n; x++)
	{
		const Member *a = &members[part[x].at];

		hyg_check_interrupts();
		for (uint64_t y = x + 1; y < n; y++)
		{
			const Member *b = &members[part[y].at];

			if ((!bulk->analyse &&
				 !hyg_sketch_may_reach(&s->sketch_bounds, a->sketch, b->sketch)) ||
				(bulk->across_sources && a->record->source == b->record->source) ||
				(a->of != 0 && a->of == b->of) || met_in_division(a, b, division) ||
				belongs_elsewhere(bulk, a->record, b->record, key, size))
				continue;
			for (int side = 0; side < 2; side++)
			{
				uint64_t         i = side ? y : x;
				const HygRecord *r = members[part[i].at].record;

				if (!s->opened[i])
					(void) hyg_view_open(&s->views[i], hyg_record_identity(r), r->identity);
				s->opened[i] = true;
			}
			hyg_bulk_candidate(bulk, a->record, &s->views[x], b->record, &s->views[y], key);
		}
	}
}

/* The records of one hash: those that are the same as the first by label, if they are too many. */
static void
pair_copies_of(HygBulk *bulk, Member *members, const HygEntry *part, uint64_t n, uint32_t group,
			   int64_t key, uint64_t size)
{
	HygBulkScratch *s = bulk->scratch;
	Member         *first[2] = {NULL, NULL}; /* of the one and the other source */
	Member         *smallest = &members[part[0].at];
	uint64_t        same = 0;

	for (uint64_t i = 1; i < n; i++)
	{
		if (hyg_compare_labels(members[part[i].at].record, smallest->record) < 0)
			smallest = &members[part[i].at];
	}
	for (uint64_t i = 0; i < n; i++)
	{
		Member *m = &members[part[i].at];
		int     side = bulk->across_sources && m->record->source != smallest->record->source;

		if (m->record->identity != smallest->record->identity ||
			memcmp(hyg_record_identity(m->record), hyg_record_identity(smallest->record),
				   m->record->identity) != 0)
			continue;
		same++;
		m->of = group;
		if (first[side] == NULL || hyg_compare_labels(m->record, first[side]->record) < 0)
			first[side] = m;
	}
	(void) hyg_view_open(&s->views[0], hyg_record_identity(smallest->record),
						 smallest->record->identity);
	s->copies = same > HYG_BLOCK_LIMIT;
	for (uint64_t i = 0; i < n; i++)
	{
		Member *m = &members[part[i].at];
		Member *to = first[0];

		if (m->of != group)
			continue;
		if (!s->copies)
		{
			m->of = 0;
			continue;
		}
		m->copy = m != first[0] && m != first[1];
		if (bulk->across_sources && m->record->source == first[0]->record->source)
			to = m->copy ? first[1] : NULL; /* the two that stand for all: once */
		if (to == NULL || to == m || belongs_elsewhere(bulk, m->record, to->record, key, size))
			continue;
		hyg_bulk_candidate(bulk, to->record, &s->views[0], m->record, &s->views[0], key);
	}
	s->copies = false;
}

/* Groups of more records than are paired that are the same in every field. */
static void
pair_copies(HygBulk *bulk, Member *members, HygEntry *parts, uint64_t n, int64_t key)
{
	uint32_t group = 0;

	for (uint64_t i = 0; i < n; i++)
	{
		parts[i].key =
			(int64_t) hyg_hash(hyg_record_identity(members[i].record), members[i].record->identity);
		parts[i].at = i;
	}
	hyg_entries_sort(parts, n);
	for (uint64_t from = 0, to; from < n; from = to)
	{
		for (to = from + 1; to < n && parts[to].key == parts[from].key; to++)
			;
		if (to - from > HYG_BLOCK_LIMIT)
			pair_copies_of(bulk, members, parts + from, to - from, ++group, key, n);
		hyg_check_interrupts();
	}
}

/* Records lie far apart: ask for all of one whose fields are read. */
static inline void
prefetch_record(const HygRecord *r)
{
	for (int line = 0; line < 6; line++)
		__builtin_prefetch((const char *) r + 64 * line);
}

void
hyg_bulk_refine(HygBulk *bulk, const HygEntry *block, uint64_t n)
{
	HygBulkScratch *s = bulk->scratch;
	int64_t         key = block[0].key;
	Member         *members = hyg_alloc(n * sizeof(Member));
	HygEntry *parts = hyg_alloc(n * sizeof(HygEntry)); /* a member by its value in a division */
	bool      any_overfull[SINGLES] = {false};
	uint64_t  capped = 0;

	if (s->views == NULL)
		s->views = hyg_alloc(HYG_LARGEST_BLOCK * sizeof(HygView));
	memset(members, 0, n * sizeof(Member));
	for (uint64_t i = 0; i < n; i++)
	{
		HygView view;

		members[i].sketch = hyg_bulk_sketch(bulk, &block[i]);
		members[i].record = hyg_bulk_record(bulk, members[i].sketch);
		if (i + 6 < n)
			prefetch_record(hyg_bulk_record(bulk, hyg_bulk_sketch(bulk, &block[i + 6])));
		(void) hyg_view_open(&view, hyg_record_identity(members[i].record),
							 members[i].record->identity);
		for (int e = 0; e < SINGLES; e++)
		{
			if (hyg_view_count(&view, evidence_fields[e]) > 0)
				members[i].evidence[e] = hash_value(hyg_view_value(&view, evidence_fields[e], 0));
		}
		if (i % 1024 == 0)
			hyg_check_interrupts();
	}
	pair_copies(bulk, members, parts, n, key);
	for (int d = 0; d < DIVISIONS; d++)
	{
		uint64_t count = 0;

		/* two fields only where each alone was not enough, for any member */
		if (d >= SINGLES)
		{
			int first;
			int second;

			division_fields(d, &first, &second);
			if (!any_overfull[first] || !any_overfull[second])
				continue;
		}
		for (uint64_t i = 0; i < n; i++)
		{
			uint64_t value = division_value(&members[i], d);

			if (value == 0)
				continue;
			parts[count].key =
				(int64_t) (value * UINT64_C(0x9E3779B97F4A7C15)); /* spread, for the sort */
			parts[count++].at = i;
		}
		hyg_entries_sort(parts, count);
		hyg_check_interrupts();
		for (uint64_t from = 0, to; from < count; from = to)
		{
			for (to = from + 1; to < count && parts[to].key == parts[from].key; to++)
				;
			if (to - from < 2)
				continue;
			if (to - from <= HYG_BLOCK_LIMIT)
			{
				for (uint64_t i = from; i < to; i++)
					set_bit(members[parts[i].at].paired, d);
				pair_part(bulk, members, parts + from, to - from, d, key, n);
				continue;
			}
			for (uint64_t i = from; i < to; i++)
			{
				Member *member = &members[parts[i].at];

				if (d < SINGLES)
				{
					set_bit(member->overfull, d);
					any_overfull[d] = true;
				}
				else
				{
					capped += !member->capped;
					member->capped = true;
				}
			}
		}
	}
	if (capped > 0)
		hyg_bulk_capped(bulk, key, n, capped);
	hyg_free(members);
	hyg_free(parts);
}

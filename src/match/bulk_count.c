/*-------------------------------------------------------------------------
 *
 * bulk_count.c
 *	  Entries of a part, sorted; what makes a block that can be paired is kept.
 *
 * A part that is larger than memory is gone through in several passes, by further bits of its keys.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "match/bulk_job.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#define MOST_PASS_BITS 8

/* The buffer is full: entries of blocks that will not be paired make room, else it grows. */
static uint64
make_room(BulkCounting *c, uint64 n)
{
	uint64 kept = 0;

	hyg_entries_sort(c->buffer, n);
	for (uint64 from = 0, to; from < n; from = to)
	{
		int64 key = c->buffer[from].key;

		for (to = from + 1; to < n && c->buffer[to].key == key; to++)
			;
		if (to - from > hyg_drop_limit(c->bulk, key))
		{
			hyg_bulk_drop(c->bulk, key, to - from);
			c->dropping = true;
			continue;
		}
		memmove(c->buffer + kept, c->buffer + from, (to - from) * sizeof(HygEntry));
		kept += to - from;
	}
	if (kept > c->capacity / 4 * 3)
	{
		c->capacity *= 2;
		c->buffer = repalloc_huge(c->buffer, c->capacity * sizeof(HygEntry));
	}
	return kept;
}

/* Behind n others: the entries of a part whose next bits are those of the pass.  Returns how many there are now. */
static uint64
load(BulkCounting *c, const BulkEntries *from, int part, int bits, uint64 pass, uint64 n)
{
	int             shift = 64 - BULK_PART_BITS - bits;
	uint64          mask = (UINT64CONST(1) << bits) - 1;
	uint32          chunk = BULK_CHUNKS;
	uint64          size;
	const HygEntry *entries;

	while ((entries = bulk_entries_chunk(from, part, &chunk, &size)) != NULL)
	{
		if (bits == 0 && !c->dropping && c->capacity - n >= size)
		{
			memcpy(c->buffer + n, entries, size * sizeof(HygEntry));
			n += size;
			continue;
		}
		for (uint64 i = 0; i < size; i++)
		{
			int64 key = entries[i].key;

			if ((hyg_entry_order(key) >> shift & mask) != pass)
				continue;
			if (c->dropping && hyg_bulk_overfull(c->bulk, key) > hyg_drop_limit(c->bulk, key))
			{
				hyg_bulk_drop(c->bulk, key, 1);
				continue;
			}
			if (n == c->capacity)
				n = make_room(c, n);
			c->buffer[n++] = entries[i];
		}
	}
	return n;
}

/* So much only where it is needed. */
static void
size_buffer(BulkCounting *c, uint64 wanted)
{
	wanted = Min(Max(wanted, 1024), Max(c->limit, 1024));
	if (c->buffer != NULL && c->capacity >= wanted)
		return;
	if (c->buffer != NULL)
		pfree(c->buffer);
	c->capacity = wanted;
	c->buffer = palloc_extended(wanted * sizeof(HygEntry), MCXT_ALLOC_HUGE);
}

void
bulk_count_part(BulkCounting *c, int part)
{
	uint64 size = 0;
	int    bits = 0;

	for (int i = 0; i < c->collection->count; i++)
		size += c->collection->stores[i]->entries.size[part];
	size_buffer(c, size);
	while (bits < MOST_PASS_BITS && size >> bits > c->limit / 4 * 3)
		bits++;
	for (uint64 pass = 0; pass >> bits == 0; pass++)
	{
		uint64 n = 0;

		for (int i = 0; i < c->collection->count; i++)
			n = load(c, &c->collection->stores[i]->entries, part, bits, pass, n);
		CHECK_FOR_INTERRUPTS();
		hyg_entries_sort(c->buffer, n);
		hyg_bulk_count(c->bulk, c->buffer, n);
		/* blocks of two and more that are not left out */
		for (uint64 from = 0, to; from < n; from = to)
		{
			int64 key = c->buffer[from].key;

			for (to = from + 1; to < n && c->buffer[to].key == key; to++)
				;
			if (to - from > 1 && to - from <= hyg_drop_limit(c->bulk, key))
				(void) bulk_bytes_append(c->blocks, c->buffer + from,
										 (to - from) * sizeof(HygEntry));
		}
	}
}

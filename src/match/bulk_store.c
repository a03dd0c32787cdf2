/*-------------------------------------------------------------------------
 *
 * bulk_store.c
 *	  Records and entries of bulk pairing: in memory, then in temporary files.
 *
 * Files are PostgreSQL's own temporary files: they count for temp_file_limit, lie in
 * temp_tablespaces and go with the transaction, also when it fails.  They are written once, in
 * order, and then read through a mapping: the operating system keeps as much of them in its
 * cache as it has memory for, and all workers share that copy.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "match/bulk_store.h"

#include <sys/mman.h>

#include "commands/tablespace.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/wait_event.h"

#define LEAST_BUFFER ((Size) 64 * 1024)
#define WRITE_BUFFER ((Size) 512 * 1024)

static void
write_all(BulkBytes *bytes, const char *data, Size n)
{
	while (n > 0)
	{
		int part = (int) Min(n, (Size) 64 * 1024 * 1024);
		int done = FileWrite(bytes->file, unconstify(char *, data), part, (off_t) bytes->written,
							 WAIT_EVENT_BUFFILE_WRITE);

		if (done != part)
		{
			if (done >= 0)
				errno = ENOSPC;
			ereport(ERROR,
					(errcode_for_file_access(), errmsg("could not write to temporary file: %m"),
					 errhint("Finding duplicates of many rows needs about 560 bytes a row "
							 "of temporary space, see temp_tablespaces.")));
		}
		bytes->written += part;
		data += part;
		n -= part;
		CHECK_FOR_INTERRUPTS();
	}
}

static void
flush(BulkBytes *bytes)
{
	if (bytes->file < 0)
	{
		PrepareTempTablespaces();
		bytes->file = OpenTemporaryFile(false);
	}
	write_all(bytes, bytes->buffer, bytes->used);
	bytes->used = 0;
}

void
bulk_bytes_start(BulkBytes *bytes, Size limit)
{
	memset(bytes, 0, sizeof(*bytes));
	bytes->file = -1;
	bytes->limit = Max(limit, LEAST_BUFFER);
	bytes->capacity = LEAST_BUFFER;
	bytes->buffer = palloc(bytes->capacity);
}

/* Room for n bytes in the buffer, and where they will stand. */
void *
bulk_bytes_reserve(BulkBytes *bytes, Size n, uint64 *at)
{
	char *result;

	if (bytes->capacity - bytes->used < n)
	{
		Size wanted = Max(bytes->capacity * 2, bytes->used + n);

		if (bytes->file >= 0 || wanted > bytes->limit)
		{
			flush(bytes);
			if (bytes->capacity > WRITE_BUFFER || bytes->capacity < n)
			{
				pfree(bytes->buffer);
				bytes->capacity = Max(Min(bytes->limit, WRITE_BUFFER), n);
				bytes->buffer = palloc(bytes->capacity);
			}
		}
		else
		{
			bytes->buffer = repalloc_huge(bytes->buffer, wanted);
			bytes->capacity = wanted;
		}
	}
	*at = bytes->written + bytes->used;
	result = bytes->buffer + bytes->used;
	bytes->used += n;
	return result;
}

uint64
bulk_bytes_append(BulkBytes *bytes, const void *data, Size n)
{
	uint64 at;

	if (n > WRITE_BUFFER && bytes->file >= 0)
	{
		flush(bytes);
		at = bytes->written;
		write_all(bytes, data, n);
		return at;
	}
	memcpy(bulk_bytes_reserve(bytes, n, &at), data, n);
	return at;
}

typedef struct Mapping
{
	MemoryContextCallback callback;
	void                 *base;
	Size                  size;
} Mapping;

static void
unmap(void *arg)
{
	Mapping *mapping = arg;

	munmap(mapping->base, mapping->size);
}

char *
bulk_map(File file, Size size)
{
	Mapping *mapping = palloc(sizeof(Mapping));

	(void) FileSize(file); /* opens it again, should it have been closed for want of descriptors */
	mapping->size = size;
	mapping->base = mmap(NULL, size, PROT_READ, MAP_SHARED, FileGetRawDesc(file), 0);
	if (mapping->base == MAP_FAILED)
		ereport(ERROR, (errcode_for_file_access(), errmsg("could not map temporary file: %m")));
	mapping->callback.func = unmap;
	mapping->callback.arg = mapping;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, &mapping->callback);
	return mapping->base;
}

void
bulk_bytes_finish(BulkBytes *bytes, bool to_file)
{
	if (bytes->file < 0 && !to_file)
	{
		bytes->base = bytes->buffer;
		return;
	}
	flush(bytes);
	pfree(bytes->buffer);
	bytes->buffer = NULL;
	bytes->base = bytes->written > 0 ? bulk_map(bytes->file, bytes->written) : NULL;
}

void
bulk_bytes_end(BulkBytes *bytes)
{
	if (bytes->file >= 0)
		FileClose(bytes->file);
	bytes->file = -1;
	if (bytes->buffer != NULL)
		pfree(bytes->buffer);
	bytes->buffer = NULL;
}

/* ---- entries ---- */

void
bulk_entries_start(BulkEntries *entries, Size limit)
{
	memset(entries, 0, sizeof(*entries));
	entries->open = palloc(BULK_PARTS * BULK_CHUNK * sizeof(HygEntry));
	bulk_bytes_start(&entries->bytes, limit);
}

static void
write_chunk(BulkEntries *entries, int part)
{
	uint64 number =
		(entries->bytes.written + entries->bytes.used) / (BULK_CHUNK * sizeof(HygEntry));

	if (number == entries->room)
	{
		entries->room = entries->room ? 2 * entries->room : 1024;
		entries->before = entries->before
							  ? repalloc_huge(entries->before, entries->room * sizeof(uint32))
							  : palloc(entries->room * sizeof(uint32));
	}
	if (number >= BULK_CHUNKS - 1)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("too many rows to pair")));
	entries->before[number] = entries->last[part];
	entries->last[part] = (uint32) number + 1;
	(void) bulk_bytes_append(&entries->bytes, entries->open + part * BULK_CHUNK,
							 BULK_CHUNK * sizeof(HygEntry));
}

void
bulk_entries_add(BulkEntries *entries, int64 key, uint64 at)
{
	int    part = (int) (hyg_entry_order(key) >> (64 - BULK_PART_BITS));
	uint64 i = entries->size[part]++ % BULK_CHUNK;

	entries->open[part * BULK_CHUNK + i].key = key;
	entries->open[part * BULK_CHUNK + i].at = at;
	entries->total++;
	if (i == BULK_CHUNK - 1)
		write_chunk(entries, part);
}

void
bulk_entries_finish(BulkEntries *entries)
{
	bulk_bytes_finish(&entries->bytes, false);
}

const HygEntry *
bulk_entries_chunk(const BulkEntries *entries, int part, uint32 *chunk, uint64 *n)
{
	const HygEntry *result;

	if (*chunk == BULK_CHUNKS)
	{
		*chunk = entries->last[part];
		*n = entries->size[part] % BULK_CHUNK;
		return entries->open + part * BULK_CHUNK;
	}
	if (*chunk == 0)
		return NULL;
	result = (const HygEntry *) entries->bytes.base + (uint64) (*chunk - 1) * BULK_CHUNK;
	*n = BULK_CHUNK;
	*chunk = entries->before[*chunk - 1];
	return result;
}

void
bulk_entries_end(BulkEntries *entries)
{
	pfree(entries->open);
	if (entries->before != NULL)
		pfree(entries->before);
	bulk_bytes_end(&entries->bytes);
}

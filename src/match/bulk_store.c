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
	entries->run = palloc(BULK_RUN * sizeof(HygEntry));
	bulk_bytes_start(&entries->bytes, limit);
}

/* What is at hand as one run: divided by part, written, and forgotten. */
static void
write_run(BulkEntries *entries)
{
	uint64 *starts;
	uint64  before = entries->total - entries->used;

	if (entries->count == entries->room)
	{
		entries->room = entries->room ? 2 * entries->room : 4;
		entries->starts =
			entries->starts
				? repalloc_huge(entries->starts, entries->room * (BULK_PARTS + 1) * sizeof(uint64))
				: palloc(entries->room * (BULK_PARTS + 1) * sizeof(uint64));
	}
	starts = entries->starts + entries->count++ * (BULK_PARTS + 1);
	hyg_entries_scatter(entries->run, entries->used, 64 - BULK_PART_BITS, BULK_PART_BITS, starts);
	for (int p = 0; p <= BULK_PARTS; p++)
		starts[p] += before;
	(void) bulk_bytes_append(&entries->bytes, entries->run, entries->used * sizeof(HygEntry));
	entries->used = 0;
}

void
bulk_entries_add(BulkEntries *entries, int64 key, uint64 at)
{
	if (entries->used == BULK_RUN)
		write_run(entries);
	entries->run[entries->used].key = key;
	entries->run[entries->used++].at = at;
	entries->total++;
}

void
bulk_entries_finish(BulkEntries *entries)
{
	write_run(entries);
	pfree(entries->run);
	bulk_bytes_finish(&entries->bytes, false);
}

uint64
bulk_part_size(const BulkEntries *entries, int part)
{
	uint64 size = 0;

	for (uint64 r = 0; r < entries->count; r++)
		size += entries->starts[r * (BULK_PARTS + 1) + part + 1] -
				entries->starts[r * (BULK_PARTS + 1) + part];
	return size;
}

void
bulk_entries_end(BulkEntries *entries)
{
	pfree(entries->starts);
	bulk_bytes_end(&entries->bytes);
}

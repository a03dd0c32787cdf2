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
					 errhint("Finding duplicates of many rows needs about 700 bytes a row "
							 "of temporary space, see temp_tablespaces.")));
		}
		bytes->written += part;
		data += part;
		n -= part;
		CHECK_FOR_INTERRUPTS();
	}
}

/* 15 made sets of files of them that are not shared, too */
static File
create_shared(SharedFileSet *files, const char *name)
{
#if PG_VERSION_NUM >= 150000
	return FileSetCreate(&files->fs, name);
#else
	return SharedFileSetCreate(files, name);
#endif
}

static File
open_shared(SharedFileSet *files, const char *name)
{
#if PG_VERSION_NUM >= 150000
	return FileSetOpen(&files->fs, name, O_RDONLY | PG_BINARY);
#else
	return SharedFileSetOpen(files, name, O_RDONLY | PG_BINARY);
#endif
}

static void
flush(BulkBytes *bytes)
{
	if (bytes->file < 0 && bytes->files != NULL)
		bytes->file = create_shared(bytes->files, bytes->name);
	else if (bytes->file < 0)
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

void
bulk_bytes_start_shared(BulkBytes *bytes, Size limit, SharedFileSet *files, const char *what,
						int number)
{
	bulk_bytes_start(bytes, limit);
	bytes->files = files;
	snprintf(bytes->name, sizeof(bytes->name), "%s%d", what, number);
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

/* It goes with the memory context. */
static char *
map_file(File file, Size size)
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
	bytes->base = bytes->written > 0 ? map_file(bytes->file, bytes->written) : NULL;
}

const char *
bulk_bytes_map(SharedFileSet *files, const char *what, int number, uint64 size)
{
	char  name[16];
	File  file;
	char *result;

	if (size == 0)
		return NULL;
	snprintf(name, sizeof(name), "%s%d", what, number);
	file = open_shared(files, name);
	if (file < 0)
		ereport(ERROR, (errcode_for_file_access(),
						errmsg("could not open temporary file \"%s\": %m", name)));
	result = map_file(file, size);
	FileClose(file);
	return result;
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

/* ---- stores ---- */

#define OPEN_SIZE (BULK_PARTS * BULK_CHUNK * sizeof(HygEntry))

void
bulk_store_start(BulkStore *store, int number, Size memory, SharedFileSet *files)
{
	memset(store, 0, sizeof(*store));
	store->number = number;
	bulk_bytes_start_shared(&store->records, memory / 8 * 5, files, "records", number);
	bulk_bytes_start_shared(&store->sketches, memory / 8, files, "sketches", number);
	bulk_bytes_start_shared(&store->entries.bytes, memory / 4, files, "chunks", number);
	store->entries.open = palloc(OPEN_SIZE);
}

void
bulk_store_finish(BulkStore *store, bool to_files, BulkStoreSizes *sizes)
{
	BulkEntries *entries = &store->entries;
	BulkBytes    tables;

	bulk_bytes_finish(&store->records, to_files);
	bulk_bytes_finish(&store->sketches, to_files);
	bulk_bytes_finish(&entries->bytes, to_files);
	if (!to_files)
		return;
	/* as bulk_store_load() reads them */
	bulk_bytes_start_shared(&tables, 0, store->records.files, "tables", store->number);
	(void) bulk_bytes_append(&tables, entries, offsetof(BulkEntries, bytes));
	(void) bulk_bytes_append(&tables, entries->open, OPEN_SIZE);
	if (entries->bytes.written > 0)
		(void) bulk_bytes_append(&tables, entries->before,
								 entries->bytes.written / (BULK_CHUNK * sizeof(HygEntry)) *
									 sizeof(uint32));
	bulk_bytes_finish(&tables, true);
	sizes->records_kept = store->records_kept;
	sizes->records = store->records.written;
	sizes->sketches = store->sketches.written;
	sizes->chunks = entries->bytes.written;
	sizes->tables = tables.written;
	bulk_bytes_end(&tables);
}

void
bulk_store_load(BulkStore *store, int number, SharedFileSet *files, const BulkStoreSizes *sizes)
{
	BulkEntries *entries = &store->entries;
	const char  *tables = bulk_bytes_map(files, "tables", number, sizes->tables);

	memset(store, 0, sizeof(*store));
	store->number = number;
	store->records_kept = sizes->records_kept;
	store->records.file = store->sketches.file = -1;
	store->records.base =
		unconstify(char *, bulk_bytes_map(files, "records", number, sizes->records));
	store->sketches.base =
		unconstify(char *, bulk_bytes_map(files, "sketches", number, sizes->sketches));
	memcpy(entries, tables, offsetof(BulkEntries, bytes));
	entries->open = (HygEntry *) unconstify(char *, tables + offsetof(BulkEntries, bytes));
	entries->before = (uint32 *) ((char *) entries->open + OPEN_SIZE);
	entries->room = 0; /* not its own */
	entries->bytes.file = -1;
	entries->bytes.base =
		unconstify(char *, bulk_bytes_map(files, "chunks", number, sizes->chunks));
}

void
bulk_store_end_entries(BulkStore *store)
{
	BulkEntries *entries = &store->entries;

	if (entries->open != NULL && entries->bytes.limit > 0)
	{
		pfree(entries->open);
		if (entries->before != NULL)
			pfree(entries->before);
	}
	entries->open = NULL;
	bulk_bytes_end(&entries->bytes);
}

void
bulk_store_end(BulkStore *store)
{
	bulk_store_end_entries(store);
	bulk_bytes_end(&store->sketches);
	bulk_bytes_end(&store->records);
}

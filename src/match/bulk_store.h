/*-------------------------------------------------------------------------
 *
 * bulk_store.h
 *	  Bytes and entries that stay in memory while they are few and go to temporary
 *	  files when they are not; see bulk_store.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_STORE_H
#define HYG_BULK_STORE_H

#include "server/server.h"

#include "storage/fd.h"
#include "storage/sharedfileset.h"

#include "match/bulk.h"

/* Bytes that are appended, then read anywhere. */
typedef struct BulkBytes
{
	char          *buffer;
	Size           used;
	Size           capacity;
	Size           limit; /* of the buffer; beyond it they go to the file */
	File           file;  /* -1 while all is in memory */
	SharedFileSet *files; /* NULL: the file is nobody else's */
	char           name[16];
	uint64         written;
	char          *base; /* after bulk_bytes_finish(): all of them */
} BulkBytes;

extern void bulk_bytes_start(BulkBytes *bytes, Size limit);

/* The same; should they go to a file, then one that other processes can open by its name. */
extern void   bulk_bytes_start_shared(BulkBytes *bytes, Size limit, SharedFileSet *files,
									  const char *what, int number);
extern uint64 bulk_bytes_append(BulkBytes *bytes, const void *data, Size n);
extern void  *bulk_bytes_reserve(BulkBytes *bytes, Size n, uint64 *at);
extern void   bulk_bytes_finish(BulkBytes *bytes, bool to_file);
extern void   bulk_bytes_end(BulkBytes *bytes);

/* A read-only view of `size` bytes that another process finished; NULL when there are none.  It goes with the memory context, however that ends. */
extern const char *bulk_bytes_map(SharedFileSet *files, const char *what, int number, uint64 size);

/*
 * Entries, divided into parts by the leading bits of their order: each part has a chunk that is being filled and
 * a list of full ones.
 */
#define BULK_PART_BITS 8
#define BULK_PARTS (1 << BULK_PART_BITS)
#define BULK_CHUNK                                                                                 \
	64 /* entries; so few that the open chunks of all parts stay in the processor's cache */

typedef struct BulkEntries
{
	uint64    total;
	HygEntry *open; /* a chunk for each part */
	uint64    size[BULK_PARTS];
	uint32    last[BULK_PARTS]; /* number of its last full chunk and 1 */
	uint32   *before;           /* of each full one: that before it of its part, as in last */
	uint64    room;             /* for so many */
	BulkBytes bytes;            /* full chunks */
} BulkEntries;

extern void bulk_entries_add(BulkEntries *entries, int64 key, uint64 at);

/* The chunks of a part, from the last to the first: the first call with *chunk = BULK_CHUNKS; NULL behind the last one. */
#define BULK_CHUNKS UINT32_MAX
extern const HygEntry *bulk_entries_chunk(const BulkEntries *entries, int part, uint32 *chunk,
										  uint64 *n);

/* What one process read: records, their sketches, their entries. */
typedef struct BulkStore
{
	int         number;
	uint64      records_kept;
	BulkBytes   records;
	BulkBytes   sketches;
	BulkEntries entries;
} BulkStore;

/* What another process must know of it. */
typedef struct BulkStoreSizes
{
	uint64 records_kept;
	uint64 records;
	uint64 sketches;
	uint64 chunks;
	uint64 tables;
} BulkStoreSizes;

/* memory: for all of it */
extern void bulk_store_start(BulkStore *store, int number, Size memory, SharedFileSet *files);

/* Ends writing; to_files: all of it, so that others can load it. */
extern void bulk_store_finish(BulkStore *store, bool to_files, BulkStoreSizes *sizes);
extern void bulk_store_load(BulkStore *store, int number, SharedFileSet *files,
							const BulkStoreSizes *sizes);

/* Entries are not needed any more; nothing is. */
extern void bulk_store_end_entries(BulkStore *store);
extern void bulk_store_end(BulkStore *store);

#endif /* HYG_BULK_STORE_H */

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

#include "match/bulk.h"

/* Bytes that are appended, then read anywhere. */
typedef struct BulkBytes
{
	char  *buffer;
	Size   used;
	Size   capacity;
	Size   limit; /* of the buffer; beyond it they go to the file */
	File   file;  /* -1 while all is in memory */
	uint64 written;
	char  *base; /* after bulk_bytes_finish(): all of them */
} BulkBytes;

extern void   bulk_bytes_start(BulkBytes *bytes, Size limit);
extern uint64 bulk_bytes_append(BulkBytes *bytes, const void *data, Size n);
extern void  *bulk_bytes_reserve(BulkBytes *bytes, Size n, uint64 *at);
extern void   bulk_bytes_finish(BulkBytes *bytes, bool to_file);
extern void   bulk_bytes_end(BulkBytes *bytes);

/* A read-only view of a file; it goes with the memory context, however that ends. */
extern char *bulk_map(File file, Size size);

/*
 * Entries, divided into parts by the leading bits of their order: each part has a chunk that is being filled and
 * a list of full ones.
 */
#define BULK_PART_BITS 8
#define BULK_PARTS (1 << BULK_PART_BITS)
#define BULK_CHUNK 256 /* entries */

typedef struct BulkEntries
{
	uint64    total;
	HygEntry *open; /* a chunk for each part */
	uint64    size[BULK_PARTS];
	uint32    last[BULK_PARTS]; /* number of its last full chunk and 1 */
	BulkBytes bytes;            /* full chunks */
	uint32   *before;           /* of each full one: that before it of its part, as in last */
	uint64    room;             /* for so many */
} BulkEntries;

extern void bulk_entries_start(BulkEntries *entries, Size limit);
extern void bulk_entries_add(BulkEntries *entries, int64 key, uint64 at);

/* Afterwards nothing can be added. */
extern void bulk_entries_finish(BulkEntries *entries);
extern void bulk_entries_end(BulkEntries *entries);

/* The chunks of a part, from the last to the first: the first call with *chunk = BULK_CHUNKS; NULL behind the last one. */
#define BULK_CHUNKS UINT32_MAX
extern const HygEntry *bulk_entries_chunk(const BulkEntries *entries, int part, uint32 *chunk,
										  uint64 *n);

#endif /* HYG_BULK_STORE_H */

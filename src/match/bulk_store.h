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
 * Entries, in runs that the processor's cache holds while they are divided into parts by the leading bits of
 * their order.
 */
#define BULK_PART_BITS 8
#define BULK_PARTS (1 << BULK_PART_BITS)
#define BULK_RUN 65536

typedef struct BulkEntries
{
	HygEntry *run;
	uint64    used; /* of it */
	uint64    total;
	BulkBytes bytes;  /* runs, one after the other */
	uint64   *starts; /* BULK_PARTS + 1 per run: which of all entries its parts begin with */
	uint64    count;  /* of runs */
	uint64    room;   /* for so many */
} BulkEntries;

extern void bulk_entries_start(BulkEntries *entries, Size limit);
extern void bulk_entries_add(BulkEntries *entries, int64 key, uint64 at);

/* Afterwards nothing can be added. */
extern void bulk_entries_finish(BulkEntries *entries);
extern void bulk_entries_end(BulkEntries *entries);

/* How many entries a part has in all runs. */
extern uint64 bulk_part_size(const BulkEntries *entries, int part);

#endif /* HYG_BULK_STORE_H */

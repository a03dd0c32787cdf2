/*-------------------------------------------------------------------------
 *
 * bulk_collect.h
 *	  Reading a query's rows for bulk pairing, on parallel workers; see bulk_collect.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_COLLECT_H
#define HYG_BULK_COLLECT_H

#include "match/bulk_store.h"

#include "port/atomics.h"
#include "storage/dsm.h"

/* In shared memory: who reads, and the files they write. */
typedef struct BulkShare
{
	uint64           secret; /* so that nobody guesses it */
	int              leader; /* its process */
	pg_atomic_uint32 stores; /* taken so far */
	pg_atomic_uint64 rows;
	SharedFileSet    files;
	BulkStoreSizes   sizes[HYG_STORES];
} BulkShare;

/* The same in the leader. */
typedef struct BulkCollection
{
	dsm_segment *segment; /* NULL when there was none to be had: without workers then */
	BulkShare   *share;
	Size         memory;
	BulkStore   *stores[HYG_STORES]; /* NULL where a worker has it, until it is loaded */
	int          count;
	uint64       rows;

	MemoryContext context;
} BulkCollection;

/* Runs the query, which returns (key text, identity [, source integer]), and keeps what it returns. */
extern void bulk_collect(BulkCollection *collection, const char *query, Size memory,
						 bool *has_source);

/* Ends writing.  shared: so that other processes can load them. */
extern void bulk_collection_finish(BulkCollection *collection, bool shared);
extern void bulk_collection_end(BulkCollection *collection);

/* How many bytes the records of a store have. */
extern Size bulk_collection_bytes(const BulkCollection *collection, int store);

/* In a worker: the stores the leader finished. */
extern void bulk_collection_attach(BulkCollection *collection, dsm_handle handle, int stores);

#endif /* HYG_BULK_COLLECT_H */

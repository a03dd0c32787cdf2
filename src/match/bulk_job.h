/*-------------------------------------------------------------------------
 *
 * bulk_job.h
 *	  Pairing in a server: the parts of the work and who does them; see bulk_job.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_JOB_H
#define HYG_BULK_JOB_H

#include "match/bulk_store.h"

/* What to pair, once it has been read. */
typedef struct BulkJob
{
	const HygModel *model; /* NULL: the built-in one */
	double          threshold;
	bool            across_sources;
	bool            analyse;
	uint64          total;        /* records read */
	uint64          record_count; /* of these, kept: with a key */
	Size            memory;       /* for all participants together */
	BulkBytes       records;
	BulkBytes       sketches;
	BulkEntries     entries;
	HygPairSink     sink;
	void           *context;
	int             workers; /* planned; after bulk_job_run() those that took part */

	HygBulkStatistics statistics;
	char             *capped
		[HYG_KEY_KINDS]; /* label of a record in the largest block that was not paired wholly */
} BulkJob;

/* Ends reading: decides on workers, and moves to files what they must see. */
extern void bulk_job_run(BulkJob *job);

/* Progress, visible to other sessions in hygiene.progress (progress.c). */
typedef enum BulkPhase
{
	BULK_READING = 1,
	BULK_COUNTING,
	BULK_PAIRING,
	BULK_CLUSTERING
} BulkPhase;

/* done: rows while reading, else thousandths */
extern void bulk_progress_start(void);
extern void bulk_progress(BulkPhase phase, uint64 done);
extern void bulk_progress_end(void);

#endif /* HYG_BULK_JOB_H */

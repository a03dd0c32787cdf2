/*-------------------------------------------------------------------------
 *
 * bulk_job.h
 *	  Pairing in a server: the parts of the work and who does them; see bulk_job.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_JOB_H
#define HYG_BULK_JOB_H

#include "match/bulk_collect.h"

/* What to pair, once it has been read. */
typedef struct BulkJob
{
	const HygModel *model; /* NULL: the built-in one */
	double          threshold;
	bool            across_sources;
	bool            analyse;
	Size            memory; /* for all participants together */
	BulkCollection  rows;
	HygPairSink     sink;
	void           *context;
	int             workers; /* after bulk_job_run() those that took part */

	HygBulkStatistics statistics;
	char             *capped
		[HYG_KEY_KINDS]; /* label of a record in the largest block that was not paired wholly */
} BulkJob;

/* How much the leader's rows may take while they are read. */
extern Size bulk_job_reading_memory(const BulkJob *job);

/* Pairs what has been read. */
extern void bulk_job_run(BulkJob *job);

/* Sorting and counting the entries of a part (bulk_count.c). */
typedef struct BulkCounting
{
	HygBulk              *bulk;
	const BulkCollection *collection;
	bool                  dropping; /* leave out entries of blocks that are not paired anyway */
	HygEntry             *buffer;
	uint64                capacity;
	uint64                limit;
	BulkBytes            *blocks; /* sorted, those that can make pairs */
} BulkCounting;

extern void bulk_count_part(BulkCounting *c, int part);

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

/*-------------------------------------------------------------------------
 *
 * bulk_job.c
 *	  The pairing of bulk.c, part by part, by one process or several.
 *
 * Entries are divided by the leading bits of their hash into parts.  When there is much to do, parallel workers take part, as many
 * as max_parallel_maintenance_workers and memory allow.  First every part is sorted and counted, and the blocks that can make
 * pairs are kept (bulk_count.c); when all parts are counted, and so all over-full keys known, they are paired.  Whoever has nothing
 * to do takes the next part; who did which changes nothing in the result.  What a worker finds goes to a file that the leader
 * reads at the end.
 *
 * Memory: maintenance_work_mem.  Half of it is for records and their sketches, an eighth for entries, a sixteenth each for blocks and
 * over-full keys, a quarter for the parts being sorted.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "match/bulk_job.h"

#include "access/parallel.h"
#include "access/xact.h"
#include "miscadmin.h"
#include "optimizer/optimizer.h"
#include "optimizer/paths.h"
#include "port/atomics.h"
#include "storage/barrier.h"
#include "utils/memutils.h"
#include "utils/wait_event.h"

#define LEAST_MEMORY ((Size) 4 * 1024 * 1024) /* for a participant */

/* Where what was counted of a part lies. */
typedef struct PartPlace
{
	int    participant;
	uint64 blocks; /* in its file of blocks, in entries */
	uint64 entries;
	uint64 overfull; /* in its file of over-full keys, in slots */
	uint64 overfull_mask;
	uint64 overfull_count;
} PartPlace;

/* Of the leader (the first) or a worker. */
typedef struct Participant
{
	uint64            blocks_size;
	uint64            overfull_size;
	uint64            pairs_size;
	HygBulkStatistics statistics;
} Participant;

/* In shared memory when there are workers. */
typedef struct BulkShared
{
	double           threshold;
	bool             across_sources;
	bool             analyse;
	uint64           total;        /* records */
	Size             memory;       /* of a participant */
	dsm_handle       collection;   /* what was read */
	int              stores;       /* of it */
	int              participants; /* room for so many */
	Size             model_size;   /* 0: the built-in one */
	Barrier          counted;
	pg_atomic_uint32 next_to_count;
	pg_atomic_uint32 next_to_pair;
	PartPlace        parts[BULK_PARTS];

	Participant participant[FLEXIBLE_ARRAY_MEMBER];
} BulkShared;

#define KEY_SHARED UINT64CONST(0x4859474200000001)
#define KEY_MODEL UINT64CONST(0x4859474200000002)

/* A pair in a worker's file: addresses of records. */
typedef struct FoundPair
{
	uint64 a;
	uint64 b;
	double probability;
	double weight;
	bool   copy;
} FoundPair;

/* What a participant works with. */
typedef struct Work
{
	BulkShared     *shared;
	BulkCollection *collection;
	int             number; /* of the participant */
	bool            alone;
	HygBulk         bulk;
	BulkBytes       blocks;
	BulkBytes       overfull;
	const char     *records[HYG_STORES];
	const char     *sketches[HYG_STORES];
} Work;

static void
start_work(Work *work, BulkShared *shared, int number, BulkCollection *collection,
		   const HygModel *model, HygPairSink sink, void *context)
{
	SharedFileSet *files = collection->segment == NULL ? NULL : &collection->share->files;

	work->shared = shared;
	work->collection = collection;
	work->number = number;
	work->alone = shared->participants == 1;
	hyg_bulk_start(&work->bulk, shared->total, model, shared->threshold, sink, context);
	for (int i = 0; i < collection->count; i++)
	{
		const BulkStore *store = collection->stores[i];

		work->records[i] = store->records.base;
		work->sketches[i] = store->sketches.base;
	}
	work->bulk.records = work->records;
	work->bulk.sketches = work->sketches;
	work->bulk.across_sources = shared->across_sources;
	work->bulk.analyse = shared->analyse;
	bulk_bytes_start_shared(&work->blocks, shared->memory / 16, files, "blocks", number);
	bulk_bytes_start_shared(&work->overfull, shared->memory / 16, files, "overfull", number);
}

static void
end_work(Work *work)
{
	hyg_bulk_end(&work->bulk);
	bulk_bytes_end(&work->overfull);
	bulk_bytes_end(&work->blocks);
}

/* ---- counting ---- */

static void
count_part(BulkCounting *c, Work *work, int part)
{
	HygBulk   *bulk = &work->bulk;
	BulkBytes *blocks = &work->blocks;
	BulkBytes *overfull = &work->overfull;
	PartPlace *place = &work->shared->parts[part];

	place->participant = work->number;
	place->blocks = (blocks->written + blocks->used) / sizeof(HygEntry);
	bulk_count_part(c, part);
	place->entries = (blocks->written + blocks->used) / sizeof(HygEntry) - place->blocks;
	place->overfull = (overfull->written + overfull->used) / sizeof(HygOverfull);
	place->overfull_mask = bulk->overfull_mask;
	place->overfull_count = bulk->overfull_count;
	if (bulk->overfull_count > 0)
		(void) bulk_bytes_append(overfull, bulk->overfull,
								 (bulk->overfull_mask + 1) * sizeof(HygOverfull));
	hyg_bulk_overfull_clear(bulk);
}

static void
count_parts(Work *work)
{
	BulkShared  *shared = work->shared;
	BulkCounting c = {&work->bulk, work->collection};
	Participant *own = &shared->participant[work->number];
	uint32       part;

	c.blocks = &work->blocks;
	c.limit = Max(shared->memory / 4 / sizeof(HygEntry), 1024);
	while ((part = pg_atomic_fetch_add_u32(&shared->next_to_count, 1)) < BULK_PARTS)
	{
		if (work->number == 0)
			bulk_progress(BULK_COUNTING, (uint64) part * 1000 / BULK_PARTS);
		count_part(&c, work, (int) part);
	}
	if (c.buffer != NULL)
		pfree(c.buffer);
	bulk_bytes_finish(&work->blocks, !work->alone);
	bulk_bytes_finish(&work->overfull, !work->alone);
	own->blocks_size = work->blocks.written;
	own->overfull_size = work->overfull.written;
}

/* ---- pairing ---- */

static void
pair_parts(Work *work)
{
	BulkShared     *shared = work->shared;
	HygOverfullPart overfull_parts[BULK_PARTS];
	const char    **blocks = palloc0(shared->participants * sizeof(char *));
	const char    **overfull = palloc0(shared->participants * sizeof(char *));
	uint32          part;

	for (int i = 0; i < shared->participants; i++)
	{
		SharedFileSet *files = &work->collection->share->files;
		Participant   *other = &shared->participant[i];

		blocks[i] = i == work->number ? work->blocks.base
									  : bulk_bytes_map(files, "blocks", i, other->blocks_size);
		overfull[i] = i == work->number
						  ? work->overfull.base
						  : bulk_bytes_map(files, "overfull", i, other->overfull_size);
	}
	for (int i = 0; i < BULK_PARTS; i++)
	{
		const PartPlace *place = &shared->parts[i];

		overfull_parts[i].table =
			(const HygOverfull *) overfull[place->participant] + place->overfull;
		overfull_parts[i].mask = place->overfull_mask;
		overfull_parts[i].count = place->overfull_count;
	}
	work->bulk.stored_parts = overfull_parts;
	while ((part = pg_atomic_fetch_add_u32(&shared->next_to_pair, 1)) < BULK_PARTS)
	{
		const PartPlace *place = &shared->parts[part];

		CHECK_FOR_INTERRUPTS();
		if (work->number == 0)
			bulk_progress(BULK_PAIRING, (uint64) part * 1000 / BULK_PARTS);
		hyg_bulk_pair(&work->bulk, (const HygEntry *) blocks[place->participant] + place->blocks,
					  place->entries);
	}
	work->bulk.stored_parts = NULL;
}

static void
take_part(Work *work)
{
	/* who comes late finds all counted */
	if (BarrierAttach(&work->shared->counted) == 0)
	{
		count_parts(work);
		(void) BarrierArriveAndWait(&work->shared->counted, PG_WAIT_EXTENSION);
	}
	else
	{
		bulk_bytes_finish(&work->blocks, false);
		bulk_bytes_finish(&work->overfull, false);
	}
	(void) BarrierDetach(&work->shared->counted);
	for (int i = 0; i < work->collection->count && work->alone; i++)
		bulk_store_end_entries(work->collection->stores[i]);
	pair_parts(work);
	work->shared->participant[work->number].statistics = work->bulk.statistics;
}

/* ---- workers ---- */

typedef struct WorkerSink
{
	const BulkCollection *collection;
	BulkBytes             pairs;
} WorkerSink;

static uint64
address_of(const BulkCollection *collection, const HygRecord *r)
{
	int i = 0;

	while ((const char *) r < collection->stores[i]->records.base ||
		   (const char *) r >=
			   collection->stores[i]->records.base + collection->share->sizes[i].records)
		i++;
	return (uint64) i << HYG_STORE_SHIFT |
		   (uint64) ((const char *) r - collection->stores[i]->records.base);
}

static void
keep_pair(void *context, const HygRecord *a, const HygRecord *b, double probability, double weight,
		  bool copy)
{
	WorkerSink *sink = context;
	FoundPair   pair;

	memset(&pair, 0, sizeof(pair));
	pair.a = address_of(sink->collection, a);
	pair.b = address_of(sink->collection, b);
	pair.probability = probability;
	pair.weight = weight;
	pair.copy = copy;
	(void) bulk_bytes_append(&sink->pairs, &pair, sizeof(pair));
}

extern PGDLLEXPORT void hygiene_bulk_worker(dsm_segment *segment, shm_toc *toc);

void
hygiene_bulk_worker(dsm_segment *segment, shm_toc *toc)
{
	BulkShared   *shared = shm_toc_lookup(toc, KEY_SHARED, false);
	int           number = ParallelWorkerNumber + 1;
	MemoryContext context =
		AllocSetContextCreate(CurrentMemoryContext, "hygiene bulk", ALLOCSET_DEFAULT_SIZES);
	MemoryContext   old = MemoryContextSwitchTo(context);
	BulkCollection *collection = palloc(sizeof(BulkCollection));
	Work           *work = palloc(sizeof(Work));
	const HygModel *model = NULL;
	WorkerSink      sink;

	bulk_collection_attach(collection, shared->collection, shared->stores);
	if (shared->model_size > 0)
	{
		/* as the leader read it, so that both weigh alike to the last bit */
		model = hyg_model_read(palloc(sizeof(HygModelStore)), shm_toc_lookup(toc, KEY_MODEL, false),
							   shared->model_size);
		if (model == NULL)
			elog(ERROR, "invalid model");
	}
	sink.collection = collection;
	bulk_bytes_start_shared(&sink.pairs, 0, &collection->share->files, "pairs", number);
	start_work(work, shared, number, collection, model, keep_pair, &sink);
	take_part(work);
	bulk_bytes_finish(&sink.pairs, true);
	shared->participant[number].pairs_size = sink.pairs.written;
	bulk_bytes_end(&sink.pairs);
	end_work(work);
	bulk_collection_end(collection);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
}

/* How many workers memory is enough for; none where a parallel context cannot be. */
static int
most_workers(const BulkJob *job)
{
	int workers = max_parallel_maintenance_workers;

	if (IsInParallelMode() || IsParallelWorker() || dynamic_shared_memory_type < 0)
		return 0;
	while (workers > 0 && job->memory / (workers + 1) < LEAST_MEMORY)
		workers--;
	return Min(workers, BULK_PARTS - 1);
}

/* Records worth workers go to files, for them to read; so few stay in memory. */
static Size
worth_workers(void)
{
	return (Size) min_parallel_table_scan_size * BLCKSZ;
}

Size
bulk_job_reading_memory(const BulkJob *job)
{
	Size memory = job->memory / 8 * 5;

	return most_workers(job) == 0 ? memory : Min(memory, worth_workers());
}

static int
plan_workers(const BulkJob *job)
{
	Size bytes = 0;

	if (job->rows.segment == NULL)
		return 0;
	for (int i = 0; i < job->rows.count; i++)
		bytes += bulk_collection_bytes(&job->rows, i);
	return bytes < worth_workers() ? 0 : most_workers(job);
}

/* ---- the leader ---- */

static void
start_shared(BulkShared *shared, const BulkJob *job, Size model_size)
{
	memset(shared, 0, offsetof(BulkShared, participant) + (job->workers + 1) * sizeof(Participant));
	shared->threshold = job->threshold;
	shared->across_sources = job->across_sources;
	shared->analyse = job->analyse;
	shared->total = job->rows.rows;
	shared->memory = job->memory / (job->workers + 1);
	shared->stores = job->rows.count;
	if (job->rows.segment != NULL)
		shared->collection = dsm_segment_handle(job->rows.segment);
	shared->participants = job->workers + 1;
	shared->model_size = model_size;
	BarrierInit(&shared->counted, 0);
	pg_atomic_init_u32(&shared->next_to_count, 0);
	pg_atomic_init_u32(&shared->next_to_pair, 0);
}

static void
lead(BulkJob *job, BulkShared *shared)
{
	Work *work = palloc(sizeof(Work));

	start_work(work, shared, 0, &job->rows, job->model, job->sink, job->context);
	take_part(work);
	end_work(work);
	pfree(work);
}

static void
read_pairs(BulkJob *job, int participant, uint64 size)
{
	const char *const *stores;
	const char       **bases = palloc(job->rows.count * sizeof(char *));
	const FoundPair   *pairs =
		(const FoundPair *) bulk_bytes_map(&job->rows.share->files, "pairs", participant, size);

	for (int i = 0; i < job->rows.count; i++)
		bases[i] = job->rows.stores[i]->records.base;
	stores = bases;
	for (uint64 i = 0; i < size / sizeof(FoundPair); i++)
	{
		const FoundPair *pair = &pairs[i];

		if (i % 1024 == 0)
			CHECK_FOR_INTERRUPTS();
		job->sink(job->context, (const HygRecord *) hyg_stored(stores, pair->a),
				  (const HygRecord *) hyg_stored(stores, pair->b), pair->probability, pair->weight,
				  pair->copy);
	}
	pfree(bases);
}

static void
pair_with_workers(BulkJob *job)
{
	ParallelContext *pcxt;
	BulkShared      *shared;
	HygBuf           model;
	Size size = offsetof(BulkShared, participant) + (job->workers + 1) * sizeof(Participant);

	hyg_buf_init(&model, 4096);
	if (job->model != NULL)
		hyg_model_write(job->model, &model);
	EnterParallelMode();
	pcxt = CreateParallelContext("$libdir/hygiene", "hygiene_bulk_worker", job->workers);
	shm_toc_estimate_chunk(&pcxt->estimator, size);
	shm_toc_estimate_chunk(&pcxt->estimator, model.len);
	shm_toc_estimate_keys(&pcxt->estimator, 2);
	InitializeParallelDSM(pcxt);
	shared = shm_toc_allocate(pcxt->toc, size);
	start_shared(shared, job, model.len);
	shm_toc_insert(pcxt->toc, KEY_SHARED, shared);
	if (model.len > 0)
	{
		char *flat = shm_toc_allocate(pcxt->toc, model.len);

		memcpy(flat, model.data, model.len);
		shm_toc_insert(pcxt->toc, KEY_MODEL, flat);
	}
	hyg_buf_free(&model);
	/* without a segment (none to be had) the leader does all by itself */
	if (pcxt->seg != NULL)
		LaunchParallelWorkers(pcxt);
	job->workers = pcxt->nworkers_launched;

	lead(job, shared);
	WaitForParallelWorkersToFinish(pcxt);
	for (int i = 0; i < shared->participants; i++)
	{
		hyg_bulk_statistics_add(&job->statistics, &shared->participant[i].statistics);
		if (i > 0)
			read_pairs(job, i, shared->participant[i].pairs_size);
	}
	DestroyParallelContext(pcxt);
	ExitParallelMode();
}

/* Of the largest block of each kind that was not paired wholly: the first record by label, to tell which block it is. */
static void
find_capped(BulkJob *job)
{
	const HygRecord *first[HYG_KEY_KINDS] = {NULL};
	bool             any = false;

	for (int k = 1; k < HYG_FIRST_BULK_KIND; k++)
		any |= job->statistics.kind[k].capped > 0;
	for (int s = 0; s < job->rows.count && any; s++)
	{
		const BulkStore *store = job->rows.stores[s];
		const char      *at = store->records.base;

		for (uint64 i = 0; i < store->records_kept; i++)
		{
			const HygRecord *r = (const HygRecord *) at;

			if (i % 65536 == 0)
				CHECK_FOR_INTERRUPTS();
			for (int n = 0; n < r->keys; n++)
			{
				int64 key = hyg_record_keys(r)[n];
				int   k = HYG_KEY_KIND(key);

				if (k < HYG_FIRST_BULK_KIND && job->statistics.kind[k].capped > 0 &&
					key == job->statistics.kind[k].capped_key &&
					(first[k] == NULL || hyg_compare_labels(r, first[k]) < 0))
					first[k] = r;
			}
			at += r->size;
		}
	}
	for (int k = 1; k < HYG_FIRST_BULK_KIND; k++)
	{
		if (first[k] != NULL)
			job->capped[k] = pnstrdup(hyg_record_label(first[k]), first[k]->label);
	}
}

void
bulk_job_run(BulkJob *job)
{
	StaticAssertStmt(BULK_PART_BITS == HYG_OVERFULL_PART_BITS, "parts of over-full keys differ");
	job->workers = plan_workers(job);
	bulk_collection_finish(&job->rows, job->workers > 0);
	if (job->workers > 0)
		pair_with_workers(job);
	else
	{
		BulkShared *shared = palloc(offsetof(BulkShared, participant) + sizeof(Participant));

		start_shared(shared, job, 0);
		lead(job, shared);
		job->statistics = shared->participant[0].statistics;
		pfree(shared);
	}
	find_capped(job);
	bulk_collection_end(&job->rows);
}

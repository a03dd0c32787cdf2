/*-------------------------------------------------------------------------
 *
 * bulk_job.c
 *	  The pairing of bulk.c, part by part, by one process or several.
 *
 * Entries are divided by the leading bits of their hash into parts.  One after the other they are sorted
 * and counted, and the blocks that can make pairs are kept.  Then they are paired, part by part; when there is much
 * to do, parallel workers take parts too, as many as max_parallel_maintenance_workers and memory
 * allow.  What a worker finds goes to a file of its own that the leader reads at the end.  Who
 * did which part changes nothing in the result.
 *
 * Memory: maintenance_work_mem.  Half of it is for records and their sketches, an eighth for entries, a sixteenth each for blocks and
 * over-full keys, a quarter for the part being sorted.  Should one part not fit, it is gone through in several passes, by further bits.
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
#include "storage/buffile.h"
#include "storage/sharedfileset.h"
#include "utils/memutils.h"

#define MOST_PASS_BITS 8
#define LEAST_MEMORY ((Size) 4 * 1024 * 1024) /* for a participant */

/* Sorting and counting. */
typedef struct Counting
{
	HygBulk           *bulk;
	const BulkEntries *entries;
	bool               dropping; /* leave out entries of blocks that are not paired anyway */
	HygEntry          *buffer;
	uint64             capacity;
	uint64             limit;
	BulkBytes         *blocks;
} Counting;

/* In shared memory. */
typedef struct BulkShared
{
	double threshold;
	bool   across_sources;
	bool   analyse;
	uint64 total; /* records */
	char   records_path[MAXPGPATH];
	uint64 records_size;
	char   sketches_path[MAXPGPATH];
	uint64 sketches_size;
	char   blocks_path[MAXPGPATH];
	uint64 blocks_size;
	char   overfull_path[MAXPGPATH];
	uint64 overfull_size;
	char   tables_path
		[MAXPGPATH]; /* where parts begin, then those of the over-full keys, then the model */
	uint64           tables_size;
	uint64           model_at; /* flat, or no bytes: the built-in one */
	uint64           model_size;
	pg_atomic_uint32 next;
	SharedFileSet    files;

	HygBulkStatistics statistics[FLEXIBLE_ARRAY_MEMBER]; /* of the workers */
} BulkShared;

#define KEY_SHARED UINT64CONST(0x4859474200000001)

/* A pair in a worker's file. */
typedef struct FoundPair
{
	uint64 a;
	uint64 b;
	double probability;
	double weight;
	bool   copy;
} FoundPair;

/* ---- sorting and counting ---- */

/* The buffer is full: entries of blocks that will not be paired make room, else it grows. */
static uint64
make_room(Counting *c, uint64 n)
{
	uint64 kept = 0;

	hyg_entries_sort(c->buffer, n);
	for (uint64 from = 0, to; from < n; from = to)
	{
		int64 key = c->buffer[from].key;

		for (to = from + 1; to < n && c->buffer[to].key == key; to++)
			;
		if (to - from > hyg_drop_limit(c->bulk, key))
		{
			hyg_bulk_drop(c->bulk, key, to - from);
			c->dropping = true;
			continue;
		}
		memmove(c->buffer + kept, c->buffer + from, (to - from) * sizeof(HygEntry));
		kept += to - from;
	}
	if (kept > c->capacity / 4 * 3)
	{
		c->capacity *= 2;
		c->buffer = repalloc_huge(c->buffer, c->capacity * sizeof(HygEntry));
	}
	return kept;
}

/* The entries of a part whose next bits are those of the pass. */
static uint64
load(Counting *c, int part, int bits, uint64 pass)
{
	int             shift = 64 - BULK_PART_BITS - bits;
	uint64          mask = (UINT64CONST(1) << bits) - 1;
	uint64          n = 0;
	uint32          chunk = BULK_CHUNKS;
	uint64          size;
	const HygEntry *entries;

	while ((entries = bulk_entries_chunk(c->entries, part, &chunk, &size)) != NULL)
	{
		if (bits == 0 && !c->dropping && c->capacity - n >= size)
		{
			memcpy(c->buffer + n, entries, size * sizeof(HygEntry));
			n += size;
			continue;
		}
		for (uint64 i = 0; i < size; i++)
		{
			int64 key = entries[i].key;

			if ((hyg_entry_order(key) >> shift & mask) != pass)
				continue;
			if (c->dropping && hyg_bulk_overfull(c->bulk, key) > hyg_drop_limit(c->bulk, key))
			{
				hyg_bulk_drop(c->bulk, key, 1);
				continue;
			}
			if (n == c->capacity)
				n = make_room(c, n);
			c->buffer[n++] = entries[i];
		}
	}
	return n;
}

static void
count_part(Counting *c, int part)
{
	uint64 size = c->entries->size[part];
	int    bits = 0;

	while (bits < MOST_PASS_BITS && size >> bits > c->limit / 4 * 3)
		bits++;
	for (uint64 pass = 0; pass >> bits == 0; pass++)
	{
		uint64 n = load(c, part, bits, pass);

		CHECK_FOR_INTERRUPTS();
		hyg_entries_sort(c->buffer, n);
		hyg_bulk_count(c->bulk, c->buffer, n);
		/* blocks of two and more that are not left out */
		for (uint64 from = 0, to; from < n; from = to)
		{
			int64 key = c->buffer[from].key;

			for (to = from + 1; to < n && c->buffer[to].key == key; to++)
				;
			if (to - from > 1 && to - from <= hyg_drop_limit(c->bulk, key))
				(void) bulk_bytes_append(c->blocks, c->buffer + from,
										 (to - from) * sizeof(HygEntry));
		}
	}
}

/* blocks: sorted, all there are; starts[part]: where a part begins, in entries */
static void
count_parts(BulkJob *job, HygBulk *bulk, BulkBytes *blocks, uint64 *starts, BulkBytes *overfull,
			HygOverfullPart *overfull_parts)
{
	Counting c = {bulk, &job->entries};

	c.blocks = blocks;
	c.limit = c.capacity = Max(job->memory / 4 / sizeof(HygEntry), 1024);
	for (int part = 0; part < BULK_PARTS; part++)
	{
		uint64 size = job->entries.size[part];

		/* so much only where it is needed */
		c.capacity = Max(c.capacity, 1024);
		if (c.buffer == NULL || c.capacity < Min(size, c.limit))
		{
			if (c.buffer != NULL)
				pfree(c.buffer);
			c.capacity = Min(Max(size, 1024), c.limit);
			c.buffer = palloc_extended(c.capacity * sizeof(HygEntry), MCXT_ALLOC_HUGE);
		}
		bulk_progress(BULK_COUNTING, (uint64) part * 1000 / BULK_PARTS);
		starts[part] = (blocks->written + blocks->used) / sizeof(HygEntry);
		count_part(&c, part);
		overfull_parts[part].at = (overfull->written + overfull->used) / sizeof(HygOverfull);
		overfull_parts[part].mask = bulk->overfull_mask;
		overfull_parts[part].count = bulk->overfull_count;
		if (bulk->overfull_count > 0)
			(void) bulk_bytes_append(overfull, bulk->overfull,
									 (bulk->overfull_mask + 1) * sizeof(HygOverfull));
		hyg_bulk_overfull_clear(bulk);
	}
	starts[BULK_PARTS] = (blocks->written + blocks->used) / sizeof(HygEntry);
	pfree(c.buffer);
}

/* ---- pairing ---- */

static void
pair_part(HygBulk *bulk, const HygEntry *blocks, const uint64 *starts, int part)
{
	CHECK_FOR_INTERRUPTS();
	hyg_bulk_pair(bulk, blocks + starts[part], starts[part + 1] - starts[part]);
}

/* ---- workers ---- */

typedef struct WorkerSink
{
	const char *records;
	BufFile    *file;
} WorkerSink;

static void
keep_pair(void *context, const HygRecord *a, const HygRecord *b, double probability, double weight,
		  bool copy)
{
	WorkerSink *sink = context;
	FoundPair   pair;

	memset(&pair, 0, sizeof(pair));
	pair.a = (uint64) ((const char *) a - sink->records);
	pair.b = (uint64) ((const char *) b - sink->records);
	pair.probability = probability;
	pair.weight = weight;
	pair.copy = copy;
	BufFileWrite(sink->file, &pair, sizeof(pair));
}

static const char *
map_path(const char *path, uint64 size)
{
	File file;

	if (size == 0)
		return NULL;
	file = PathNameOpenFile(path, O_RDONLY | PG_BINARY);
	if (file < 0)
		ereport(ERROR, (errcode_for_file_access(),
						errmsg("could not open temporary file \"%s\": %m", path)));
	return bulk_map(file, size);
}

extern PGDLLEXPORT void hygiene_bulk_worker(dsm_segment *segment, shm_toc *toc);

void
hygiene_bulk_worker(dsm_segment *segment, shm_toc *toc)
{
	BulkShared   *shared = shm_toc_lookup(toc, KEY_SHARED, false);
	MemoryContext context =
		AllocSetContextCreate(CurrentMemoryContext, "hygiene bulk", ALLOCSET_DEFAULT_SIZES);
	MemoryContext   old = MemoryContextSwitchTo(context);
	HygBulk         bulk;
	WorkerSink      sink;
	const HygEntry *blocks;
	char            name[32];
	const char     *tables;
	const HygModel *model = NULL;
	uint32          part;

	SharedFileSetAttach(&shared->files, segment);
	sink.records = map_path(shared->records_path, shared->records_size);
	snprintf(name, sizeof(name), "pairs%d", ParallelWorkerNumber);
	sink.file = BufFileCreateFileSet(&shared->files.fs, name);
	tables = map_path(shared->tables_path, shared->tables_size);
	blocks = (const HygEntry *) map_path(shared->blocks_path, shared->blocks_size);
	if (shared->model_size > 0)
	{
		/* as the leader read it, so that both weigh alike to the last bit */
		model = hyg_model_read(palloc(sizeof(HygModelStore)), tables + shared->model_at,
							   shared->model_size);
		if (model == NULL)
			elog(ERROR, "invalid model");
	}
	hyg_bulk_start(&bulk, shared->total, model, shared->threshold, keep_pair, &sink);
	bulk.records = sink.records;
	bulk.sketches = (const HygSketch *) map_path(shared->sketches_path, shared->sketches_size);
	bulk.across_sources = shared->across_sources;
	bulk.analyse = shared->analyse;
	bulk.stored = (const HygOverfull *) map_path(shared->overfull_path, shared->overfull_size);
	bulk.stored_parts =
		(const HygOverfullPart *) (tables + (BULK_PARTS + 1) * sizeof(uint64)); /* behind starts */
	while ((part = pg_atomic_fetch_add_u32(&shared->next, 1)) < BULK_PARTS)
		pair_part(&bulk, blocks, (const uint64 *) tables, (int) part);
	BufFileExportFileSet(sink.file);
	shared->statistics[ParallelWorkerNumber] = bulk.statistics;
	BufFileClose(sink.file);
	hyg_bulk_end(&bulk);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
}

/* How many: enough work for each, and memory; none where a parallel context cannot be. */
static int
plan_workers(const BulkJob *job)
{
	Size bytes = job->records.written + job->records.used;
	int  workers = max_parallel_maintenance_workers;

	if (IsInParallelMode() || IsParallelWorker() || dynamic_shared_memory_type < 0 ||
		bytes / BLCKSZ < (Size) min_parallel_table_scan_size)
		return 0;
	while (workers > 0 && job->memory / (workers + 1) < LEAST_MEMORY)
		workers--;
	return Min(workers, BULK_PARTS - 1);
}

static void
copy_path(char *to, File file)
{
	strlcpy(to, FilePathName(file), MAXPGPATH);
}

static void
read_pairs(BulkJob *job, BulkShared *shared, int worker)
{
	char      name[32];
	BufFile  *file;
	FoundPair pair;

	snprintf(name, sizeof(name), "pairs%d", worker);
	file = BufFileOpenFileSet(&shared->files.fs, name, O_RDONLY, true);
	if (file == NULL)
		return; /* it had nothing to do */
	while (BufFileRead(file, &pair, sizeof(pair)) == sizeof(pair))
	{
		CHECK_FOR_INTERRUPTS();
		job->sink(job->context, (const HygRecord *) (job->records.base + pair.a),
				  (const HygRecord *) (job->records.base + pair.b), pair.probability, pair.weight,
				  pair.copy);
	}
	BufFileClose(file);
}

static void
pair_with_workers(BulkJob *job, HygBulk *bulk, const BulkBytes *blocks, const uint64 *starts,
				  const BulkBytes *overfull)
{
	BulkBytes        tables;
	ParallelContext *pcxt;
	BulkShared      *shared;
	uint32           part;
	Size size = offsetof(BulkShared, statistics) + job->workers * sizeof(HygBulkStatistics);

	bulk_bytes_start(&tables, 0);
	(void) bulk_bytes_append(&tables, starts, (BULK_PARTS + 1) * sizeof(uint64));
	(void) bulk_bytes_append(&tables, bulk->stored_parts, BULK_PARTS * sizeof(HygOverfullPart));

	EnterParallelMode();
	pcxt = CreateParallelContext("$libdir/hygiene", "hygiene_bulk_worker", job->workers);
	shm_toc_estimate_chunk(&pcxt->estimator, size);
	shm_toc_estimate_keys(&pcxt->estimator, 1);
	InitializeParallelDSM(pcxt);
	shared = shm_toc_allocate(pcxt->toc, size);
	memset(shared, 0, size);
	shared->threshold = job->threshold;
	shared->across_sources = job->across_sources;
	shared->analyse = job->analyse;
	shared->total = job->total;
	if (job->model != NULL)
	{
		HygBuf flat;

		hyg_buf_init(&flat, 4096);
		hyg_model_write(job->model, &flat);
		shared->model_size = flat.len;
		shared->model_at = bulk_bytes_append(&tables, flat.data, flat.len);
		hyg_buf_free(&flat);
	}
	bulk_bytes_finish(&tables, true);
	copy_path(shared->records_path, job->records.file);
	shared->records_size = job->records.written;
	copy_path(shared->sketches_path, job->sketches.file);
	shared->sketches_size = job->sketches.written;
	copy_path(shared->blocks_path, blocks->file);
	shared->blocks_size = blocks->written;
	copy_path(shared->overfull_path, overfull->file);
	shared->overfull_size = overfull->written;
	copy_path(shared->tables_path, tables.file);
	shared->tables_size = tables.written;
	pg_atomic_init_u32(&shared->next, 0);
	if (pcxt->seg != NULL)
		SharedFileSetInit(&shared->files, pcxt->seg);
	shm_toc_insert(pcxt->toc, KEY_SHARED, shared);
	/* without a segment (none to be had) the leader does all by itself */
	if (pcxt->seg != NULL)
		LaunchParallelWorkers(pcxt);
	job->workers = pcxt->nworkers_launched;

	while ((part = pg_atomic_fetch_add_u32(&shared->next, 1)) < BULK_PARTS)
	{
		bulk_progress(BULK_PAIRING, (uint64) part * 1000 / BULK_PARTS);
		pair_part(bulk, (const HygEntry *) blocks->base, starts, (int) part);
	}
	WaitForParallelWorkersToFinish(pcxt);
	for (int i = 0; i < job->workers; i++)
	{
		hyg_bulk_statistics_add(&job->statistics, &shared->statistics[i]);
		read_pairs(job, shared, i);
	}
	DestroyParallelContext(pcxt);
	ExitParallelMode();
	bulk_bytes_end(&tables);
}

/* ---- the whole ---- */

/* Of the largest block of each kind that was not paired wholly: the first record by label, to tell which block it is. */
static void
find_capped(BulkJob *job)
{
	const HygSketch *sketches = (const HygSketch *) job->sketches.base;
	const HygRecord *first[HYG_KEY_KINDS] = {NULL};
	bool             any = false;

	for (int k = 1; k < HYG_FIRST_BULK_KIND; k++)
		any |= job->statistics.kind[k].capped > 0;
	for (uint64 i = 0; any && i < job->record_count; i++)
	{
		const HygRecord *r = (const HygRecord *) (job->records.base + hyg_sketch_at(&sketches[i]));

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
	HygBulk         bulk;
	BulkBytes       blocks;
	BulkBytes       overfull;
	HygOverfullPart overfull_parts[BULK_PARTS];
	uint64          starts[BULK_PARTS + 1];

	StaticAssertStmt(BULK_PART_BITS == HYG_OVERFULL_PART_BITS, "parts of over-full keys differ");
	job->workers = plan_workers(job);
	bulk_bytes_finish(&job->records, job->workers > 0);
	bulk_bytes_finish(&job->sketches, job->workers > 0);
	bulk_entries_finish(&job->entries);

	hyg_bulk_start(&bulk, job->total, job->model, job->threshold, job->sink, job->context);
	bulk.records = job->records.base;
	bulk.sketches = (const HygSketch *) job->sketches.base;
	bulk.across_sources = job->across_sources;
	bulk.analyse = job->analyse;

	bulk_bytes_start(&blocks, job->memory / 16);
	bulk_bytes_start(&overfull, job->memory / 16);
	count_parts(job, &bulk, &blocks, starts, &overfull, overfull_parts);
	bulk_entries_end(&job->entries);
	bulk_bytes_finish(&blocks, job->workers > 0);
	bulk_bytes_finish(&overfull, job->workers > 0);
	bulk.stored = (const HygOverfull *) overfull.base;
	bulk.stored_parts = overfull_parts;
	if (job->workers > 0)
		pair_with_workers(job, &bulk, &blocks, starts, &overfull);
	else
	{
		for (int part = 0; part < BULK_PARTS; part++)
		{
			bulk_progress(BULK_PAIRING, (uint64) part * 1000 / BULK_PARTS);
			pair_part(&bulk, (const HygEntry *) blocks.base, starts, part);
		}
	}
	hyg_bulk_statistics_add(&job->statistics, &bulk.statistics);
	find_capped(job);
	hyg_bulk_end(&bulk);
	bulk_bytes_end(&overfull);
	bulk_bytes_end(&blocks);
	bulk_bytes_end(&job->sketches);
	bulk_bytes_end(&job->records);
}

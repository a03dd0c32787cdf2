/*-------------------------------------------------------------------------
 *
 * bulk_job.c
 *	  The pairing of bulk.c, part by part, by one process or several.
 *
 * Entries are divided by the leading bits of their hash into parts, which are counted, then
 * paired, one after the other; of each only its own entries are in memory.  When there is much to
 * do, parallel workers take parts too, as many as max_parallel_maintenance_workers and memory
 * allow.  What a worker finds goes to a file of its own that the leader reads at the end.  Who
 * did which part changes nothing in the result.
 *
 * Memory: maintenance_work_mem is divided among those who take part; half of it is for entries.
 * Should one part not fit, it is gone through in several passes, by further bits.
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

/* One who takes part. */
typedef struct Participant
{
	HygBulk         bulk;
	const HygEntry *entries;
	const uint64   *runs;
	uint64          count;
	bool            in_place; /* entries are in own memory: sorted where they are */
	bool            dropping; /* leave out entries of blocks that are not paired anyway */
	HygEntry       *buffer;
	uint64          capacity;
	uint64          limit;
} Participant;

/* In shared memory. */
typedef struct BulkShared
{
	double           threshold;
	bool             across_sources;
	bool             analyse;
	bool             dropping;
	uint64           total; /* records */
	uint64           limit;
	char             records_path[MAXPGPATH];
	uint64           records_size;
	char             sketches_path[MAXPGPATH];
	uint64           sketches_size;
	char             entries_path[MAXPGPATH];
	uint64           entries_size;
	char             tables_path[MAXPGPATH]; /* runs, then the over-full keys */
	uint64           tables_size;
	uint64           count;
	uint64           model_at; /* flat, or no bytes: the built-in one */
	uint64           model_size;
	uint64           overfull_at;
	uint64           overfull_mask;
	uint64           overfull_count;
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
} FoundPair;

/* ---- a part ---- */

/* The buffer is full: entries of blocks that will not be paired make room, else it grows. */
static uint64
make_room(Participant *w, uint64 n, bool counting)
{
	uint64 kept = 0;

	if (counting)
	{
		hyg_entries_sort(w->buffer, n);
		for (uint64 from = 0, to; from < n; from = to)
		{
			int64 key = w->buffer[from].key;

			for (to = from + 1; to < n && w->buffer[to].key == key; to++)
				;
			if (to - from > hyg_drop_limit(&w->bulk, key))
			{
				hyg_bulk_drop(&w->bulk, key, to - from);
				w->dropping = true;
				continue;
			}
			memmove(w->buffer + kept, w->buffer + from, (to - from) * sizeof(HygEntry));
			kept += to - from;
		}
		n = kept;
	}
	if (n > w->capacity / 4 * 3)
	{
		w->capacity *= 2;
		w->buffer = repalloc_huge(w->buffer, w->capacity * sizeof(HygEntry));
	}
	return n;
}

static uint64
load(Participant *w, int part, int bits, uint64 pass, bool counting)
{
	int    shift = 64 - BULK_PART_BITS - bits;
	uint64 mask = (UINT64CONST(1) << bits) - 1;
	uint64 n = 0;

	for (uint64 r = 0; r < w->count; r++)
	{
		const uint64 *starts = w->runs + r * (BULK_PARTS + 1);

		CHECK_FOR_INTERRUPTS();
		for (uint64 i = starts[part]; i < starts[part + 1]; i++)
		{
			int64 key = w->entries[i].key;

			if ((hyg_entry_order(key) >> shift & mask) != pass)
				continue;
			if (w->dropping && hyg_bulk_overfull(&w->bulk, key) > hyg_drop_limit(&w->bulk, key))
			{
				if (counting)
					hyg_bulk_drop(&w->bulk, key, 1);
				continue;
			}
			if (n == w->capacity)
				n = make_room(w, n, counting);
			w->buffer[n++] = w->entries[i];
		}
	}
	return n;
}

static void
work_part(Participant *w, int part, bool counting)
{
	uint64 size = bulk_part_size(w->runs, w->count, part);
	int    bits = 0;

	if (w->in_place)
	{
		HygEntry *entries = unconstify(HygEntry *, w->entries) + w->runs[part];

		if (counting)
		{
			hyg_entries_sort(entries, size);
			hyg_bulk_count(&w->bulk, entries, size);
		}
		else
			hyg_bulk_pair(&w->bulk, entries, size);
		return;
	}
	while (bits < MOST_PASS_BITS && size >> bits > w->limit / 4 * 3)
		bits++;
	if (w->buffer == NULL)
	{
		w->capacity = Max(w->limit, 1024);
		w->buffer = palloc_extended(w->capacity * sizeof(HygEntry), MCXT_ALLOC_HUGE);
	}
	for (uint64 pass = 0; pass >> bits == 0; pass++)
	{
		uint64 n = load(w, part, bits, pass, counting);

		CHECK_FOR_INTERRUPTS();
		hyg_entries_sort(w->buffer, n);
		if (counting)
			hyg_bulk_count(&w->bulk, w->buffer, n);
		else
			hyg_bulk_pair(&w->bulk, w->buffer, n);
	}
}

/* ---- workers ---- */

typedef struct WorkerSink
{
	const char *records;
	BufFile    *file;
} WorkerSink;

static void
keep_pair(void *context, const HygRecord *a, const HygRecord *b, double probability, double weight)
{
	WorkerSink *sink = context;
	FoundPair   pair = {(const char *) a - sink->records, (const char *) b - sink->records,
						probability, weight};

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
	Participant     w;
	WorkerSink      sink;
	char            name[32];
	const char     *tables;
	const HygModel *model = NULL;
	uint32          part;

	SharedFileSetAttach(&shared->files, segment);
	memset(&w, 0, sizeof(w));
	sink.records = map_path(shared->records_path, shared->records_size);
	snprintf(name, sizeof(name), "pairs%d", ParallelWorkerNumber);
	sink.file = BufFileCreateFileSet(&shared->files.fs, name);
	tables = map_path(shared->tables_path, shared->tables_size);
	w.entries = (const HygEntry *) map_path(shared->entries_path, shared->entries_size);
	w.runs = (const uint64 *) tables;
	w.count = shared->count;
	w.limit = shared->limit;
	w.dropping = shared->dropping;
	if (shared->model_size > 0)
	{
		/* as the leader read it, so that both weigh alike to the last bit */
		model = hyg_model_read(palloc(sizeof(HygModelStore)), tables + shared->model_at,
							   shared->model_size);
		if (model == NULL)
			elog(ERROR, "invalid model");
	}
	hyg_bulk_start(&w.bulk, shared->total, model, shared->threshold, keep_pair, &sink);
	w.bulk.records = sink.records;
	w.bulk.sketches = (const HygSketch *) map_path(shared->sketches_path, shared->sketches_size);
	w.bulk.across_sources = shared->across_sources;
	w.bulk.analyse = shared->analyse;
	w.bulk.overfull = (HygOverfull *) unconstify(char *, tables + shared->overfull_at);
	w.bulk.overfull_mask = shared->overfull_mask;
	w.bulk.overfull_count = shared->overfull_count;
	while ((part = pg_atomic_fetch_add_u32(&shared->next, 1)) < BULK_PARTS)
		work_part(&w, (int) part, false);
	BufFileExportFileSet(sink.file);
	shared->statistics[ParallelWorkerNumber] = w.bulk.statistics;
	BufFileClose(sink.file);
	hyg_bulk_end(&w.bulk);
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
				  (const HygRecord *) (job->records.base + pair.b), pair.probability, pair.weight);
	}
	BufFileClose(file);
}

static void
pair_with_workers(BulkJob *job, Participant *w)
{
	BulkBytes        tables;
	ParallelContext *pcxt;
	BulkShared      *shared;
	uint32           part;
	Size size = offsetof(BulkShared, statistics) + job->workers * sizeof(HygBulkStatistics);

	bulk_bytes_start(&tables, 0);
	(void) bulk_bytes_append(&tables, w->runs, w->count * (BULK_PARTS + 1) * sizeof(uint64));

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
	shared->dropping = w->dropping;
	shared->total = job->total;
	shared->limit = w->limit;
	shared->count = w->count;
	shared->overfull_count = w->bulk.overfull_count;
	shared->overfull_mask = w->bulk.overfull_mask;
	shared->overfull_at = tables.written + tables.used;
	if (w->bulk.overfull_count > 0)
		shared->overfull_at = bulk_bytes_append(&tables, w->bulk.overfull,
												(w->bulk.overfull_mask + 1) * sizeof(HygOverfull));
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
	copy_path(shared->entries_path, job->entries.bytes.file);
	shared->entries_size = job->entries.bytes.written;
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
		work_part(w, (int) part, false);
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

void
bulk_job_run(BulkJob *job)
{
	Participant w;

	job->workers = plan_workers(job);
	bulk_bytes_finish(&job->records, job->workers > 0);
	bulk_bytes_finish(&job->sketches, job->workers > 0);
	bulk_entries_finish(&job->entries, job->workers > 0);

	memset(&w, 0, sizeof(w));
	w.entries = job->entries.buffer;
	w.runs = job->entries.runs;
	w.count = job->entries.count;
	w.in_place = job->entries.in_memory;
	w.limit = job->memory / (job->workers + 1) / 2 / sizeof(HygEntry);
	hyg_bulk_start(&w.bulk, job->total, job->model, job->threshold, job->sink, job->context);
	w.bulk.records = job->records.base;
	w.bulk.sketches = (const HygSketch *) job->sketches.base;
	w.bulk.across_sources = job->across_sources;
	w.bulk.analyse = job->analyse;

	for (int part = 0; part < BULK_PARTS; part++)
	{
		bulk_progress(BULK_COUNTING, (uint64) part * 1000 / BULK_PARTS);
		work_part(&w, part, true);
	}
	if (job->workers > 0)
		pair_with_workers(job, &w);
	else
	{
		for (int part = 0; part < BULK_PARTS; part++)
		{
			bulk_progress(BULK_PAIRING, (uint64) part * 1000 / BULK_PARTS);
			work_part(&w, part, false);
		}
	}
	hyg_bulk_statistics_add(&job->statistics, &w.bulk.statistics);
	hyg_bulk_end(&w.bulk);
	bulk_entries_end(&job->entries);
	bulk_bytes_end(&job->sketches);
	bulk_bytes_end(&job->records);
}

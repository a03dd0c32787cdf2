/*-------------------------------------------------------------------------
 *
 * progress.c
 *	  How far a long job is, for other sessions to see.
 *
 * An extension that is not preloaded has no shared memory of its own, and pg_stat_progress_* knows
 * PostgreSQL's own commands only.  But every session sees every lock: a job holds one advisory lock
 * whose numbers are its phase and how far it is, and exchanges it as it goes on.  The view
 * hygiene.progress reads them from pg_locks.  The lock is of the (sub)transaction and so goes with it, however it
 * ends.  Its fourth number keeps it apart from the application's own advisory locks, which have 1 or 2 there.
 *
 * A job that takes long also says so itself, by a NOTICE every ten seconds.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "match/bulk_job.h"

#include "miscadmin.h"
#include "storage/lmgr.h"
#include "storage/lock.h"
#include "utils/resowner.h"
#include "utils/timestamp.h"

#define PROGRESS_SPACE 18521 /* "HY"; match.sql knows it too */
#define SHOW_EVERY 250       /* milliseconds */
#define TELL_EVERY 10000

static struct
{
	bool        held;
	LOCKTAG     tag;
	TimestampTz shown;
	TimestampTz told;
} progress;

void
bulk_progress_start(void)
{
	/* a lock an aborted job held has gone with its transaction */
	progress.held = false;
	progress.shown = 0;
	progress.told = GetCurrentTimestamp();
}

void
bulk_progress_end(void)
{
	ResourceOwner owner = CurrentResourceOwner;

	if (!progress.held)
		return;
	CurrentResourceOwner = CurTransactionResourceOwner;
	LockRelease(&progress.tag, ShareLock, false);
	CurrentResourceOwner = owner;
	progress.held = false;
}

void
bulk_progress(BulkPhase phase, uint64 done)
{
	static const char *const names[] = {"", "reading", "counting keys", "pairing", "clustering"};
	TimestampTz              now = GetCurrentTimestamp();
	ResourceOwner            owner = CurrentResourceOwner;
	LOCKTAG                  tag;

	if (progress.held && progress.tag.locktag_field2 == phase &&
		!TimestampDifferenceExceeds(progress.shown, now, SHOW_EVERY))
		return;
	progress.shown = now;
	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, phase, (uint32) Min(done, PG_UINT32_MAX),
						 PROGRESS_SPACE);
	if (progress.held && memcmp(&tag, &progress.tag, sizeof(tag)) == 0)
		return;
	/* the new one first, so that there is always one to see */
	CurrentResourceOwner = CurTransactionResourceOwner;
	(void) LockAcquire(&tag, ShareLock, false, true);
	CurrentResourceOwner = owner;
	bulk_progress_end();
	progress.tag = tag;
	progress.held = true;

	if (TimestampDifferenceExceeds(progress.told, now, TELL_EVERY))
	{
		progress.told = now;
		if (phase == BULK_READING)
			ereport(NOTICE, (errmsg("reading: " UINT64_FORMAT " rows so far", done)));
		else
			ereport(NOTICE, (errmsg("%s: %.1f %%", names[phase], (double) done / 10.0)));
	}
}

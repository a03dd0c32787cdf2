/*-------------------------------------------------------------------------
 *
 * confidence_sql.c
 *	  How much a value that was confirmed once is worth later.
 *
 * Confidence is 1 at the moment of confirmation and halves every stale_after; a value is stale from the moment
 * on at which it is one half, last_confirmed + stale_after.  That sum is calendar arithmetic in UTC, so both
 * functions depend on their arguments alone: 31 January and one month is the last day of February.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include <math.h>

#include "utils/timestamp.h"

static void
check_stale_after(const Interval *after)
{
	/* signs that differ would make the sum depend on the month */
	if (after->month < 0 || after->day < 0 || after->time < 0 ||
		(after->month == 0 && after->day == 0 && after->time == 0))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("stale_after must be a positive interval"),
						errhint("For example interval '18 months'; NULL means that the value does "
								"not go stale.")));
}

/* The moment at which confidence is one half; infinity when that is later than there are dates. */
static TimestampTz
stale_moment(TimestampTz confirmed, const Interval *after)
{
	/* stale() asks twice for each row: is it stale, and how much is it worth */
	static TimestampTz last_confirmed;
	static Interval    last_after; /* all zero, which is no stale_after, until there is one */
	static TimestampTz last_result;
	double             estimate;
	Timestamp          result;

	check_stale_after(after);
	if (TIMESTAMP_NOT_FINITE(confirmed))
		return confirmed;
	if (confirmed == last_confirmed && after->time == last_after.time &&
		after->day == last_after.day && after->month == last_after.month)
		return last_result;
	estimate = (double) confirmed + (double) after->time +
			   ((double) after->day + 31.0 * after->month) * (double) USECS_PER_DAY;
	if (estimate >= (double) END_TIMESTAMP - (double) USECS_PER_DAY)
		return DT_NOEND;
	/* a timestamp without time zone holds the same number for UTC */
	result = DatumGetTimestamp(DirectFunctionCall2(
		timestamp_pl_interval, TimestampGetDatum(confirmed), IntervalPGetDatum(after)));
	last_confirmed = confirmed;
	last_after = *after;
	last_result = result;
	return result;
}

/* stale_moment(last_confirmed, stale_after): NULL when it never comes; -infinity for what was never confirmed. */
PG_FUNCTION_INFO_V1(hygiene_stale_moment);
Datum
hygiene_stale_moment(PG_FUNCTION_ARGS)
{
	TimestampTz result;

	if (PG_ARGISNULL(1))
		PG_RETURN_NULL();
	if (PG_ARGISNULL(0))
	{
		check_stale_after(PG_GETARG_INTERVAL_P(1));
		PG_RETURN_TIMESTAMPTZ(DT_NOBEGIN);
	}
	result = stale_moment(PG_GETARG_TIMESTAMPTZ(0), PG_GETARG_INTERVAL_P(1));
	if (TIMESTAMP_IS_NOEND(result))
		PG_RETURN_NULL();
	PG_RETURN_TIMESTAMPTZ(result);
}

/* stale_at(last_confirmed, stale_after): the moment as rows store it, never before 1970 and finite, or NULL. */
PG_FUNCTION_INFO_V1(hygiene_stale_at);
Datum
hygiene_stale_at(PG_FUNCTION_ARGS)
{
	const TimestampTz epoch =
		((TimestampTz) UNIX_EPOCH_JDATE - POSTGRES_EPOCH_JDATE) * USECS_PER_DAY;
	Datum result = hygiene_stale_moment(fcinfo);

	if (fcinfo->isnull)
		return result;
	PG_RETURN_TIMESTAMPTZ(Max(DatumGetTimestampTz(result), epoch));
}

/*
 * confidence(last_confirmed, stale_after, as_of), from 0 to 1.  A future confirmation is certain; what was
 * never confirmed (NULL, -infinity) is worth nothing; what does not go stale (stale_after NULL) keeps its worth.
 */
PG_FUNCTION_INFO_V1(hygiene_confidence);
Datum
hygiene_confidence(PG_FUNCTION_ARGS)
{
	TimestampTz confirmed;
	TimestampTz as_of;
	TimestampTz half;
	double      result;

	if (PG_ARGISNULL(2))
		PG_RETURN_NULL();
	if (PG_ARGISNULL(1))
		PG_RETURN_FLOAT8(1.0);
	check_stale_after(PG_GETARG_INTERVAL_P(1));
	if (PG_ARGISNULL(0))
		PG_RETURN_FLOAT8(0.0);
	confirmed = PG_GETARG_TIMESTAMPTZ(0);
	as_of = PG_GETARG_TIMESTAMPTZ(2);
	if (TIMESTAMP_IS_NOBEGIN(confirmed))
		PG_RETURN_FLOAT8(0.0);
	if (as_of <= confirmed)
		PG_RETURN_FLOAT8(1.0);
	half = stale_moment(confirmed, PG_GETARG_INTERVAL_P(1));
	if (TIMESTAMP_IS_NOEND(as_of))
		PG_RETURN_FLOAT8(0.0);
	if (TIMESTAMP_IS_NOEND(half))
		half = END_TIMESTAMP;
	result = exp2(-((double) as_of - (double) confirmed) / ((double) half - (double) confirmed));
	/* rounding must not tell another story than the moment does */
	if (as_of >= half)
		result = Min(result, 0.5);
	else if (result <= 0.5)
		result = nextafter(0.5, 1.0);
	PG_RETURN_FLOAT8(result);
}

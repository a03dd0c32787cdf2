/*-------------------------------------------------------------------------
 *
 * guard_glimpse.h
 *	  Likeness to the mailboxes, phones and house number of a row, seen from the bytes of a column.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_GUARD_GLIMPSE_H
#define HYG_GUARD_GLIMPSE_H

#include "identity/identity.h"

typedef enum Glimpse
{
	NO_GLIMPSE,
	GLIMPSE_EMAIL,
	GLIMPSE_PHONE,
	GLIMPSE_HOUSE
} Glimpse;

/* What a glimpse looks for in a value: these characters, in this order; and which there are, a bit each. */
#define MAX_PATTERN_BYTES 64

typedef struct Pattern
{
	int    n;
	uint64 characters;
	char   s[MAX_PATTERN_BYTES];
} Pattern;

typedef struct Patterns
{
	bool    anything; /* nothing is unlike */
	int     count;
	Pattern of[HYG_MAX_PER_FIELD];
} Patterns;

#define GLIMPSES (GLIMPSE_HOUSE + 1)

/* What the row being written has. */
extern void hyg_glimpse_patterns(const HygView *row, Patterns patterns[GLIMPSES]);

/* False when it is certain that the value is not even like one of these. */
extern bool hyg_seems_like(const Patterns *patterns, Glimpse glimpse, const char *s, int n);

#endif /* HYG_GUARD_GLIMPSE_H */

/*-------------------------------------------------------------------------
 *
 * sketch.h
 *	  A record in 64 bytes, enough to tell most pairs that cannot match; see sketch.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_SKETCH_H
#define HYG_SKETCH_H

#include "match/match.h"

/*
 * 0 where the record has no such value; what a sketch cannot tell (several values, one of an unusual form) is marked.
 * Lives as long as a search, never stored.
 */
typedef struct HygSketch
{
	uint64_t record; /* its address in units of 8 bytes, and a bit per field that has a value */
	uint32_t birth;  /* YYYYMMDD, a digit in 4 bits */
	uint32_t given_letters;
	uint32_t family_letters;
	uint32_t mailbox_letters;
	uint32_t street_letters;
	uint16_t given; /* hash of the first one; the lowest bit: a common name */
	uint16_t family;
	uint64_t phone[2]; /* a digit in 4 bits, the first one in the highest */
	uint16_t mailbox;  /* hash of the local part */
	uint16_t domain;
	uint16_t postcode;
	uint16_t postcode_letters;
	uint16_t house; /* its number, without the addition */
	uint16_t city_letters;
	uint16_t organization;
	uint16_t nicknames; /* groups of the given name */
} HygSketch;

#define HYG_SKETCH_FIELD_BITS 22

static inline uint64_t
hyg_sketch_at(const HygSketch *sketch)
{
	return sketch->record >> HYG_SKETCH_FIELD_BITS << 3;
}

static inline void
hyg_sketch_place(HygSketch *sketch, uint64_t at)
{
	sketch->record |= at >> 3 << HYG_SKETCH_FIELD_BITS;
}

/* The most that fields can add to the weight of a pair by what the sketches tell, a column per class. */
#define HYG_SKETCH_COLUMNS 4

typedef struct HygSketchBounds
{
	float slack[HYG_SKETCH_COLUMNS];
	/* a level itself; the best of it and those behind it, names changed over left out or not */
	float level[HYG_C_COUNT][HYG_MAX_LEVELS][HYG_SKETCH_COLUMNS];
	float from[HYG_C_COUNT][HYG_MAX_LEVELS][HYG_SKETCH_COLUMNS];
	float unswapped_from[HYG_C_COUNT][HYG_MAX_LEVELS][HYG_SKETCH_COLUMNS];
} HygSketchBounds;

extern void hyg_sketch_make(HygSketch *sketch, const HygView *view);
extern void hyg_sketch_bounds_init(HygSketchBounds *sketch, const HygBounds *bounds);

/* False when the pair is certain not to reach the threshold of the bounds. */
extern bool hyg_sketch_may_reach(const HygSketchBounds *bounds, const HygSketch *a,
								 const HygSketch *b);

#endif /* HYG_SKETCH_H */

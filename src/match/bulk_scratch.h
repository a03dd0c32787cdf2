/*-------------------------------------------------------------------------
 *
 * bulk_scratch.h
 *	  What bulk.c and refine.c work with between two calls.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BULK_SCRATCH_H
#define HYG_BULK_SCRATCH_H

#include "match/bulk.h"

typedef struct HygBulkScratch
{
	HygBounds       bounds;
	HygSketchBounds sketch_bounds;
	HygView        *views; /* of the block being paired */
	bool            opened[HYG_LARGEST_BLOCK];
	bool            copies; /* what is paired now are copies */
} HygBulkScratch;

#endif /* HYG_BULK_SCRATCH_H */

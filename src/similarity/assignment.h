/*-------------------------------------------------------------------------
 *
 * assignment.h
 *	  Best pairing of two small sets.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_ASSIGNMENT_H
#define HYG_ASSIGNMENT_H

#include <stdint.h>

#define HYG_ASSIGNMENT_MAX 32

/*
 * The largest sum of benefit[i][j] over pairings of rows 0..rows-1 with columns
 * 0..columns-1, each used once at most; benefits are not negative and
 * below 2^40.  pair[i] (unless NULL) becomes the column of row i or -1.  The sum
 * is exact, so it does not depend on which side is the rows.  O(n^3).
 */
extern int64_t hyg_assign(int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX], int rows,
						  int columns, int pair[HYG_ASSIGNMENT_MAX]);

#endif /* HYG_ASSIGNMENT_H */

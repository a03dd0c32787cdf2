/*-------------------------------------------------------------------------
 *
 * assignment.c
 *	  Best pairing of two small sets: the Hungarian method (H. W. Kuhn, 1955;
 *	  J. Munkres, 1957) as shortest augmenting paths over reduced costs.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/assignment.h"

#include <stdbool.h>

#define NONE (-1)

int64_t
hyg_assign(int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX], int rows, int columns,
		   int pair[HYG_ASSIGNMENT_MAX])
{
	int     n = rows > columns ? rows : columns; /* as if square, the rest without benefit */
	int64_t row_price[HYG_ASSIGNMENT_MAX] = {0};
	int64_t column_price[HYG_ASSIGNMENT_MAX] = {0};
	int     owner[HYG_ASSIGNMENT_MAX]; /* row of a column */
	int64_t sum = 0;

	if (n <= 2)
	{
		/* a person's two names: no need for the general method */
		int64_t straight, crossed;

#define BENEFIT(i, j) ((i) < rows && (j) < columns ? benefit[i][j] : 0)
		straight = BENEFIT(0, 0) + BENEFIT(1, 1);
		crossed = BENEFIT(0, 1) + BENEFIT(1, 0);
#undef BENEFIT
		if (pair)
		{
			for (int i = 0; i < rows; i++)
			{
				int j = straight >= crossed ? i : 1 - i;

				pair[i] = j < columns ? j : NONE;
			}
		}
		return straight >= crossed ? straight : crossed;
	}

#define COST(i, j) ((i) < rows && (j) < columns ? -benefit[i][j] : 0)

	for (int j = 0; j < n; j++)
		owner[j] = NONE;
	for (int start = 0; start < n; start++)
	{
		int64_t distance[HYG_ASSIGNMENT_MAX];
		int     before[HYG_ASSIGNMENT_MAX]; /* column before this one on the path */
		bool    done[HYG_ASSIGNMENT_MAX] = {false};
		int     row = start;
		int     column = NONE;

		for (int j = 0; j < n; j++)
		{
			distance[j] = INT64_MAX;
			before[j] = NONE;
		}
		/* grow a tree of tight edges from `start` until it reaches a free column */
		do
		{
			int64_t least = INT64_MAX;
			int     nearest = NONE;

			if (column != NONE)
				row = owner[column];
			for (int j = 0; j < n; j++)
			{
				int64_t reduced;

				if (done[j])
					continue;
				reduced = COST(row, j) - row_price[row] - column_price[j];
				if (reduced < distance[j])
				{
					distance[j] = reduced;
					before[j] = column;
				}
				if (distance[j] < least)
				{
					least = distance[j];
					nearest = j;
				}
			}
			/* keep every edge of the tree tight and no reduced cost below zero */
			row_price[start] += least;
			for (int j = 0; j < n; j++)
			{
				if (done[j])
				{
					row_price[owner[j]] += least;
					column_price[j] -= least;
				}
				else
					distance[j] -= least;
			}
			column = nearest;
			done[column] = true;
		} while (owner[column] != NONE);
		/* hand each column on the path to the row before it */
		while (column != NONE)
		{
			owner[column] = before[column] == NONE ? start : owner[before[column]];
			column = before[column];
		}
	}

	if (pair)
	{
		for (int i = 0; i < rows; i++)
			pair[i] = NONE;
	}
	for (int j = 0; j < columns; j++)
	{
		if (owner[j] < rows)
		{
			sum += benefit[owner[j]][j];
			if (pair)
				pair[owner[j]] = j;
		}
	}
	return sum;
#undef COST
}

/*-------------------------------------------------------------------------
 *
 * bound_expression.h
 *	  Expressions of users over a row, kept as SQL functions hygiene.NAME(row).
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BOUND_EXPRESSION_H
#define HYG_BOUND_EXPRESSION_H

#include "server/server.h"

#include "access/attnum.h"
#include "access/htup.h"
#include "nodes/nodes.h"

/* The function of a bound expression, or NULL; what it is over; its expression over columns of variable 1. */
extern HeapTuple hyg_bound_function(const char *name);
extern Oid       hyg_bound_relation(HeapTuple function);
extern Node     *hyg_bound_body(HeapTuple function);

/* That expression over $1, a row; the one column that it is, or InvalidAttrNumber. */
extern Node      *hyg_bound_over_parameter(HeapTuple function);
extern AttrNumber hyg_bound_column(HeapTuple function);

#endif /* HYG_BOUND_EXPRESSION_H */

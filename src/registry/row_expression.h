/*-------------------------------------------------------------------------
 *
 * row_expression.h
 *	  Expressions over one row that users give as text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_ROW_EXPRESSION_H
#define HYG_ROW_EXPRESSION_H

#include "server/server.h"

#include "nodes/nodes.h"
#include "utils/relcache.h"

/* What is expected of an expression, and how it is called in messages. */
typedef struct HygExpected
{
	const char *what;
	const char *hint; /* when it is not one expression */
	Oid         type;
	bool        subqueries; /* may it look into other tables? */
} HygExpected;

extern Node *hyg_row_expression(Relation rel, const char *given, const HygExpected *expected);
extern char *hyg_expression_text(Node *expr, const char *alias, Oid relid);

#endif /* HYG_ROW_EXPRESSION_H */

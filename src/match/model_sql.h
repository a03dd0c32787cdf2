/*-------------------------------------------------------------------------
 *
 * model_sql.h
 *	  Models as the server sees them: a type, and one that was trained for a table.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_MODEL_SQL_H
#define HYG_MODEL_SQL_H

#include "server/server.h"

#include "match/match.h"

/*
 * The model that was trained for a registered table (a partition has its root's), NULL when none was: what
 * hyg_match_with() takes.  Cached; train() and untrain() of any session flush it.  The
 * result stays good until the end of the transaction, but may then no longer be the latest.
 */
extern const HygModel *hyg_relation_model(Oid relid);

/* Changes whenever a model may have changed: the same number and the same pointer are the same model. */
extern uint64 hyg_model_changes(void);

/* A model_parameters argument, which may be NULL; kept in fn_extra while the argument is the same. */
extern const HygModel *hyg_model_arg(FunctionCallInfo fcinfo, int argno);

#endif /* HYG_MODEL_SQL_H */

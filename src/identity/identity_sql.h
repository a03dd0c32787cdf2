/*-------------------------------------------------------------------------
 *
 * identity_sql.h
 *	  The identity type as the server sees it: a varlena whose payload is the flat
 *	  form of identity.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_IDENTITY_SQL_H
#define HYG_IDENTITY_SQL_H

#include "server/server.h"

#include "identity/identity.h"

/* SQL-callable: the output function.  Its address tells our type. */
extern Datum hygiene_identity_out(PG_FUNCTION_ARGS);

/* Is it our type, whatever schema or name it has? */
extern bool hyg_is_identity_type(Oid type);

/* SQL-callable: has the identity this key?  Its address tells our operator families. */
extern Datum hygiene_has_key(PG_FUNCTION_ARGS);

/* Open an identity datum; a payload that is none raises XX001. */
extern void hyg_identity_open(Datum datum, HygView *view);

#endif /* HYG_IDENTITY_SQL_H */

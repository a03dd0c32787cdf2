/*-------------------------------------------------------------------------
 *
 * owner.h
 *	  Work on a table of the extension with the rights of its owner.
 *
 * For tables nobody else may read or write, behind a function that has checked with the
 * caller's rights what he may do: SECURITY DEFINER functions cannot know who calls.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_OWNER_H
#define HYG_OWNER_H

#include "server/server.h"

#include "executor/spi.h"

/* An error unless the relation is there and the user owns it. */
extern void hyg_check_owner(Oid relid);

typedef struct HygOwner
{
	Oid user;
	int context;
} HygOwner;

/* Become the owner of hygiene.TABLE and connect to SPI; ended by hyg_owner_end() or an error. */
extern void hyg_owner_begin(HygOwner *owner, const char *table);
extern void hyg_owner_end(const HygOwner *owner);

/* Execute a statement, prepared once a session; returns the number of rows. */
extern uint64 hyg_owner_execute(SPIPlanPtr *plan, const char *statement, int nargs, Oid *types,
								Datum *values, const char *nulls);

#endif /* HYG_OWNER_H */

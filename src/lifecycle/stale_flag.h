/*-------------------------------------------------------------------------
 *
 * stale_flag.h
 *	  What the triggers of freshness share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_STALE_FLAG_H
#define HYG_STALE_FLAG_H

#include "server/server.h"

/* Is what is written now written for the stored moment alone? */
extern bool hyg_refreshing(void);

/* Evaluate evidence: as the owner of the table, names qualified, moments and keys as everywhere; connected to SPI. */
typedef struct HygTableOwner
{
	Oid user;
	int context;
	int nest;
} HygTableOwner;

extern void hyg_become_table_owner(HygTableOwner *owner, Oid role);
extern void hyg_be_oneself(const HygTableOwner *owner);

#endif /* HYG_STALE_FLAG_H */

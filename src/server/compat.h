/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  Code is written against the newest PostgreSQL; what older releases
 *	  lack is supplied here, each with the release that changed it.
 *	  Supported: 14 to 18.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_COMPAT_H
#define HYG_COMPAT_H

#include "postgres.h"

#if PG_VERSION_NUM < 140000
#error "hygiene needs PostgreSQL 14 or later"
#endif

/* 16 moved the varlena macros out of postgres.h */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* 15 introduced it (from 15.1 on under this name); server.c supplies it for 14, flags 0 only */
#if PG_VERSION_NUM < 150000
#include "funcapi.h"
extern void InitMaterializedSRF(FunctionCallInfo fcinfo, bits32 flags);
#endif

/* 15 introduced the placeholder reservation under this name */
#if PG_VERSION_NUM < 150000
#define MarkGUCPrefixReserved(name) EmitWarningsOnPlaceholders(name)
#endif

/* 16 has an argument more; for datums passed by value it says nothing */
#if PG_VERSION_NUM >= 160000
#define hyg_tuplesort_getdatum(state, value, isnull)                                               \
	tuplesort_getdatum(state, true, false, value, isnull, NULL)
#else
#define hyg_tuplesort_getdatum(state, value, isnull)                                               \
	tuplesort_getdatum(state, true, value, isnull, NULL)
#endif

/* 16 made one function of it for all kinds of objects */
#if PG_VERSION_NUM >= 160000
#define pg_class_ownercheck(relid, role) object_ownercheck(RelationRelationId, relid, role)
#endif

/* 16 introduced soft errors of input functions; before, they are plain errors */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#define ereturn(context, dummy, ...) ereport(ERROR, __VA_ARGS__)
#endif

#endif /* HYG_COMPAT_H */

/*-------------------------------------------------------------------------
 *
 * cluster.h
 *	  From matching pairs to entities; see cluster.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_CLUSTER_H
#define HYG_CLUSTER_H

#include "text/buffer.h"

typedef enum HygLinkKind
{
	HYG_LINK_SCORED,   /* a pair with a probability */
	HYG_LINK_SAME,     /* decided: one entity */
	HYG_LINK_DISTINCT, /* decided: two entities */
	HYG_LINK_COPY, /* a pair with a probability, of records the same in every field; see bulk.h */
} HygLinkKind;

/* Two records, a != b, any order; of several links of one pair and kind the most probable counts. */
typedef struct HygLink
{
	uint32_t    a;
	uint32_t    b;
	double      probability; /* 0..1; read only when scored */
	HygLinkKind kind;
} HygLink;

/*
 * Entities of up to HYG_COHESION_SIZE records may hang together by single pairs; larger ones must be cohesive: the mean
 * probability between the groups they are joined of is at least HYG_COHESION.
 */
#define HYG_COHESION_SIZE 20
#define HYG_COHESION 0.5

/* Pairs below the threshold count for cohesion if they are at least this probable. */
#define HYG_COHESION_EVIDENCE 0.5

/* Clusters larger than this are for a person to look at: few real things are recorded so often. */
#define HYG_REVIEW_SIZE 50

typedef struct HygClustering
{
	uint32_t contradictions; /* "same" decisions left out, others saying "distinct" */
	uint32_t divided;        /* components that became more than one cluster */
	uint32_t largest;        /* records in the largest cluster */
} HygClustering;

/* What clustering needs at least, label[] included. */
#define HYG_CLUSTER_RECORD_BYTES (2 * sizeof(uint32_t) + 2 * sizeof(bool))

/*
 * Clusters n records by links: label[i] becomes the smallest record of i's cluster.  Every
 * cluster is a part of a connected component of decisions and of links of at least `threshold`.  Returns 0, or how many bytes
 * it would need when these are more than `memory`: nothing has come of it then.
 */
extern size_t hyg_cluster(uint32_t n, const HygLink *links, size_t count, double threshold,
						  size_t memory, uint32_t *label, HygClustering *statistics);

/* Connected components alone. */
extern void hyg_components(uint32_t n, const HygLink *links, size_t count, double threshold,
						   uint32_t *label);

#endif /* HYG_CLUSTER_H */

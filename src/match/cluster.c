/*-------------------------------------------------------------------------
 *
 * cluster.c
 *	  From matching pairs to entities: agglomeration by mean probability inside
 *	  connected components.
 *
 * That A matches B and B matches C makes them one entity even if A and C were never compared or
 * share too little: on labelled data connected components of up to some 20
 * records are as pure as the pairs they are made of.  What goes wrong is
 * chaining: one false pair fuses two entities, and in a component of hundreds of records next to
 * no pair of them is true.  Such a component is sparse, an entity is dense.
 *
 * So clusters are merged greedily, the two that belong together most first: average linkage (R. Sokal, C. Michener, "A
 * statistical method for evaluating systematic relationships", 1958) as greedy contraction of a sparse graph
 * (M. Keuper et al., "Efficient Decomposition of Image and Mesh Graphs by Lifted Multicuts", ICCV 2015).  A pair
 * belongs together by its probability times the likeness of its two neighbourhoods (see rank_edges), so that a
 * bridge comes last; pairs without a link count as 0: those compared and found improbable, and those that
 * share no key.  When the result is larger than HYG_COHESION_SIZE, the mean probability between the two must be
 * at least HYG_COHESION.  Then a weak bridge is not crossed; dense groups have formed by then.
 *
 * Decisions of people stand above: "same" joins two clusters whatever lies between them, "distinct" is never joined
 * across.  Where a component has both, "same" joins its two records first, so that the decisions are kept and the rest
 * arranges itself around them; of decisions that contradict each other "distinct" wins.
 *
 * Hundreds of records that are the same in every field come as links to one of them.  They count as one record, whose
 * links are those of any of them.
 *
 * Deterministic: the result depends on the set of links, not on their order; equal ranks are taken by the
 * smallest records.  Memory: 10 bytes a record, and for components that need thought 128 bytes a link and 33 a
 * record; it is known before any of it is taken, and a limit that it would pass is told to the caller.
 * Links are read from front to back, three times.  Time: O(E log E) to sort those that need thought, and a heap operation per link
 * and per move of a link to a merged cluster, the one with fewer links being moved: O(E log^2 E) but for common
 * neighbours of two hubs, at worst O(E^1.5 log E).
 *
 *-------------------------------------------------------------------------
 */
#include "match/cluster.h"

#include <math.h>
#include <stdlib.h>

#define NONE UINT32_MAX

static uint32_t
root_of(uint32_t *parent, uint32_t r)
{
	while (parent[r] != r)
	{
		parent[r] = parent[parent[r]];
		r = parent[r];
	}
	return r;
}

/* the smaller record is the root; with path halving O(log n) amortised */
static void
unite(uint32_t *parent, uint32_t a, uint32_t b)
{
	a = root_of(parent, a);
	b = root_of(parent, b);
	if (a < b)
		parent[b] = a;
	else
		parent[a] = b;
}

static bool
strong(const HygLink *link, double threshold)
{
	return link->kind == HYG_LINK_SAME ||
		   (link->kind != HYG_LINK_DISTINCT && link->probability >= threshold);
}

void
hyg_components(uint32_t n, const HygLink *links, size_t count, double threshold, uint32_t *label)
{
	for (uint32_t i = 0; i < n; i++)
		label[i] = i;
	for (size_t i = 0; i < count; i++)
	{
		if ((i & 0xFFFF) == 0)
			hyg_check_interrupts();
		if (strong(&links[i], threshold))
			unite(label, links[i].a, links[i].b);
	}
	for (uint32_t i = 0; i < n; i++)
		label[i] = root_of(label, i);
}

/* ---- the graph of one component ---- */

/* What is between two clusters; in the list of both. */
typedef struct Edge
{
	uint32_t end[2];  /* the clusters */
	uint32_t next[2]; /* edge and side, as edge * 2 + side, of the next in each one's list */
	uint32_t previous[2];
	double   sum;  /* of probabilities */
	double   rank; /* of probability times likeness of neighbourhoods */
	bool     strong;
	bool     forbidden;
	bool     gone;
} Edge;

typedef struct Node
{
	uint32_t first; /* edge * 2 + side */
	uint32_t degree;
	uint32_t size;
	uint32_t smallest; /* record */
	uint32_t merged;   /* into this node, NONE: stands */
	uint32_t mark;     /* edge to the node being merged into, while merging */
} Node;

typedef struct Candidate
{
	double   rank; /* mean */
	uint32_t a;    /* smallest records of the two, a < b */
	uint32_t b;
	uint32_t edge;
} Candidate;

typedef struct Graph
{
	Node      *nodes;
	Edge      *edges;
	uint32_t   edge_count;
	Candidate *heap; /* HEAP_SHARE per edge */
	size_t     heap_len;
	size_t     heap_cap;
} Graph;

#define HEAP_SHARE 2

static bool
before(const Candidate *x, const Candidate *y)
{
	if (x->rank != y->rank)
		return x->rank > y->rank;
	if (x->a != y->a)
		return x->a < y->a;
	return x->b < y->b;
}

static void
sift_down(Graph *g, size_t i)
{
	for (;;)
	{
		size_t    best = i;
		Candidate swap;

		for (size_t child = 2 * i + 1; child <= 2 * i + 2 && child < g->heap_len; child++)
		{
			if (before(&g->heap[child], &g->heap[best]))
				best = child;
		}
		if (best == i)
			return;
		swap = g->heap[i];
		g->heap[i] = g->heap[best];
		g->heap[best] = swap;
		i = best;
	}
}

static Candidate
candidate(const Graph *g, uint32_t edge)
{
	const Edge *e = &g->edges[edge];
	const Node *x = &g->nodes[e->end[0]];
	const Node *y = &g->nodes[e->end[1]];
	Candidate   c;

	c.rank = e->rank / ((double) x->size * y->size);
	c.a = x->smallest < y->smallest ? x->smallest : y->smallest;
	c.b = x->smallest < y->smallest ? y->smallest : x->smallest;
	c.edge = edge;
	return c;
}

/*
 * Every edge that may still be taken once, as it is now, which leaves half of the heap free.  Edges that were refused come
 * back and are refused again: what they lack does not come to them unless they change, and then they are pushed.
 */
static void
fill_heap(Graph *g)
{
	g->heap_len = 0;
	for (uint32_t edge = 0; edge < g->edge_count; edge++)
	{
		const Edge *e = &g->edges[edge];

		if (!e->gone && e->strong && !e->forbidden)
			g->heap[g->heap_len++] = candidate(g, edge);
	}
	for (size_t i = g->heap_len / 2; i > 0; i--)
		sift_down(g, i - 1);
}

static void
push(Graph *g, uint32_t edge)
{
	size_t i = g->heap_len;

	if (!g->edges[edge].strong || g->edges[edge].forbidden)
		return;
	if (g->heap_len == g->heap_cap)
	{
		fill_heap(g); /* with this one */
		return;
	}
	g->heap[g->heap_len++] = candidate(g, edge);
	while (i > 0 && before(&g->heap[i], &g->heap[(i - 1) / 2]))
	{
		Candidate swap = g->heap[i];

		g->heap[i] = g->heap[(i - 1) / 2];
		g->heap[(i - 1) / 2] = swap;
		i = (i - 1) / 2;
	}
}

static void
list_add(Graph *g, uint32_t node, uint32_t ref)
{
	Node *n = &g->nodes[node];
	Edge *e = &g->edges[ref / 2];

	e->end[ref & 1] = node;
	e->next[ref & 1] = n->first;
	e->previous[ref & 1] = NONE;
	if (n->first != NONE)
		g->edges[n->first / 2].previous[n->first & 1] = ref;
	n->first = ref;
	n->degree++;
}

static void
list_remove(Graph *g, uint32_t ref)
{
	Edge *e = &g->edges[ref / 2];
	Node *n = &g->nodes[e->end[ref & 1]];

	if (e->previous[ref & 1] == NONE)
		n->first = e->next[ref & 1];
	else
		g->edges[e->previous[ref & 1] / 2].next[e->previous[ref & 1] & 1] = e->next[ref & 1];
	if (e->next[ref & 1] != NONE)
		g->edges[e->next[ref & 1] / 2].previous[e->next[ref & 1] & 1] = e->previous[ref & 1];
	n->degree--;
}

/* The cluster a node has become part of; halves the path, as chains of merges can be long. */
static uint32_t
standing(Graph *g, uint32_t node)
{
	while (g->nodes[node].merged != NONE)
	{
		uint32_t into = g->nodes[node].merged;

		if (g->nodes[into].merged != NONE)
			g->nodes[node].merged = g->nodes[into].merged;
		node = into;
	}
	return node;
}

static uint32_t
edge_between(const Graph *g, uint32_t a, uint32_t b)
{
	if (g->nodes[b].degree < g->nodes[a].degree)
	{
		uint32_t swap = a;

		a = b;
		b = swap;
	}
	for (uint32_t ref = g->nodes[a].first; ref != NONE; ref = g->edges[ref / 2].next[ref & 1])
	{
		if (g->edges[ref / 2].end[1 - (ref & 1)] == b)
			return ref / 2;
	}
	return NONE;
}

/* The cluster with fewer links moves into the other; links to a common neighbour become one.  Copies are one record. */
static void
merge(Graph *g, uint32_t edge, bool copies)
{
	uint32_t a = g->edges[edge].end[0];
	uint32_t b = g->edges[edge].end[1];
	bool     walked;

	if (g->nodes[a].degree < g->nodes[b].degree ||
		(g->nodes[a].degree == g->nodes[b].degree && g->nodes[b].smallest < g->nodes[a].smallest))
	{
		uint32_t swap = a;

		a = b;
		b = swap;
	}
	list_remove(g, edge * 2);
	list_remove(g, edge * 2 + 1);
	g->edges[edge].gone = true;
	if (!copies)
		g->nodes[a].size += g->nodes[b].size;
	else if (g->nodes[b].size > g->nodes[a].size)
		g->nodes[a].size = g->nodes[b].size;
	if (g->nodes[b].smallest < g->nodes[a].smallest)
		g->nodes[a].smallest = g->nodes[b].smallest;
	g->nodes[b].merged = a;

	/* which of b's neighbours has an edge to a?  a hub must not be walked for each leaf it takes in */
	walked = g->nodes[a].degree / 8 <= g->nodes[b].degree;
	for (uint32_t ref = walked ? g->nodes[a].first : NONE; ref != NONE;
		 ref = g->edges[ref / 2].next[ref & 1])
		g->nodes[g->edges[ref / 2].end[1 - (ref & 1)]].mark = ref / 2;
	while (g->nodes[b].first != NONE)
	{
		uint32_t ref = g->nodes[b].first;
		Edge    *e = &g->edges[ref / 2];
		uint32_t other = e->end[1 - (ref & 1)];
		uint32_t known = walked ? g->nodes[other].mark : edge_between(g, a, other);

		list_remove(g, ref);
		if (known == NONE)
		{
			list_add(g, a, ref);
			push(g, ref / 2);
			continue;
		}
		list_remove(g, ref ^ 1);
		e->gone = true;
		if (copies)
		{
			g->edges[known].sum = fmax(g->edges[known].sum, e->sum);
			g->edges[known].rank = fmax(g->edges[known].rank, e->rank);
		}
		else
		{
			g->edges[known].sum += e->sum;
			g->edges[known].rank += e->rank;
		}
		g->edges[known].strong |= e->strong;
		g->edges[known].forbidden |= e->forbidden;
		push(g, known);
	}
	for (uint32_t ref = walked ? g->nodes[a].first : NONE; ref != NONE;
		 ref = g->edges[ref / 2].next[ref & 1])
		g->nodes[g->edges[ref / 2].end[1 - (ref & 1)]].mark = NONE;
}

/* May these two become one? */
static bool
cohesive(const Graph *g, uint32_t edge)
{
	const Edge *e = &g->edges[edge];
	double      x = g->nodes[e->end[0]].size;
	double      y = g->nodes[e->end[1]].size;

	return x + y <= HYG_COHESION_SIZE || e->sum / (x * y) >= HYG_COHESION;
}

static int
compare_links(const void *p, const void *q)
{
	const HygLink *x = p;
	const HygLink *y = q;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	if (x->b != y->b)
		return x->b < y->b ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return x->probability > y->probability ? -1 : x->probability < y->probability;
}

/*
 * The likeness of two records' neighbourhoods: of the records that either is strongly linked to (itself counted), the
 * share that both are.  In a dense group it is near 1, across a bridge near 0, however sure the model is of the pair.
 * Structural similarity, by X. Xu et al., "SCAN: A Structural Clustering Algorithm for Networks", KDD 2007, as
 * P. Jaccard's coefficient.
 */
static void
rank_edges(Graph *g, uint32_t n)
{
	uint32_t *start = hyg_alloc((n + (size_t) 2) * sizeof(uint32_t));
	uint32_t *neighbour;

	memset(start, 0, (n + (size_t) 2) * sizeof(uint32_t));
	for (uint32_t i = 0; i < g->edge_count; i++)
	{
		if (g->edges[i].strong)
		{
			start[g->edges[i].end[0] + 2]++;
			start[g->edges[i].end[1] + 2]++;
		}
	}
	for (uint32_t i = 2; i < n + 2; i++)
		start[i] += start[i - 1];
	neighbour = hyg_alloc((start[n + 1] + (size_t) 1) * sizeof(uint32_t));
	/* edges are in order of their two records, so the lists come out in order: first the smaller neighbours, then the larger */
	for (int side = 1; side >= 0; side--)
	{
		for (uint32_t i = 0; i < g->edge_count; i++)
		{
			const Edge *e = &g->edges[i];

			if (e->strong)
				neighbour[start[e->end[side] + 1]++] = e->end[1 - side];
		}
	}
	for (uint32_t i = 0; i < g->edge_count; i++)
	{
		Edge    *e = &g->edges[i];
		uint32_t a = e->end[0];
		uint32_t b = e->end[1];
		uint32_t all = start[a + 1] - start[a] + start[b + 1] - start[b] + 2;
		uint32_t common = e->strong ? 2 : 0;

		if (start[b + 1] - start[b] < start[a + 1] - start[a])
		{
			a = e->end[1];
			b = e->end[0];
		}
		for (uint32_t k = start[a]; k < start[a + 1]; k++)
		{
			uint32_t low = start[b];
			uint32_t high = start[b + 1];

			while (low < high)
			{
				uint32_t middle = low + (high - low) / 2;

				if (neighbour[middle] < neighbour[k])
					low = middle + 1;
				else
					high = middle;
			}
			common += low < start[b + 1] && neighbour[low] == neighbour[k];
		}
		/* in units whose sums are exact, so that their order does not matter */
		e->rank = floor(e->sum * common / (all - common) * 0x100000 + 0.5) / 0x100000;
		if ((i & 0xFFF) == 0)
			hyg_check_interrupts();
	}
	hyg_free(neighbour);
	hyg_free(start);
}

/*
 * Join what was decided to be the same, in order of records, in components with decisions that keep records apart or in
 * the others.
 */
static void
join_decided(Graph *g, const HygLink *links, size_t count, const bool *constrained,
			 bool in_constrained, HygClustering *statistics)
{
	for (size_t i = 0; i < count; i++)
	{
		uint32_t a = links[i].a;
		uint32_t b = links[i].b;
		uint32_t edge;

		if (links[i].kind != HYG_LINK_SAME || constrained[a] != in_constrained ||
			(i > 0 && links[i - 1].kind == HYG_LINK_SAME && links[i - 1].a == a &&
			 links[i - 1].b == b))
			continue;
		a = standing(g, a);
		b = standing(g, b);
		if (a == b)
			continue;
		edge = edge_between(g, a, b);
		if (g->edges[edge].forbidden)
			statistics->contradictions++;
		else
			merge(g, edge, false);
	}
}

/* Records that are the same in every field become one. */
static void
join_copies(Graph *g, const HygLink *links, size_t count, double threshold)
{
	for (size_t i = 0; i < count; i++)
	{
		uint32_t a;
		uint32_t b;
		uint32_t edge;

		if (links[i].kind != HYG_LINK_COPY || !strong(&links[i], threshold))
			continue;
		a = standing(g, links[i].a);
		b = standing(g, links[i].b);
		edge = a == b ? NONE : edge_between(g, a, b);
		if (edge != NONE && !g->edges[edge].forbidden)
			merge(g, edge, true);
	}
}

/*
 * links: those of all components that need thought, sorted; constrained: records in a component with decisions that keep
 * records apart.  All are in one graph: components do not touch, and taking the best of all first takes the best of each first.
 */
static void
agglomerate(Graph *g, uint32_t n, const HygLink *links, size_t count, double threshold,
			const bool *constrained, HygClustering *statistics)
{
	for (uint32_t i = 0; i < n; i++)
	{
		Node *node = &g->nodes[i];

		node->first = NONE;
		node->degree = 0;
		node->size = 1;
		node->smallest = i;
		node->merged = NONE;
		node->mark = NONE;
	}
	for (size_t i = 0; i < count; i++)
	{
		const HygLink *link = &links[i];
		Edge          *e;

		if (i == 0 || link->a != links[i - 1].a || link->b != links[i - 1].b)
		{
			e = &g->edges[g->edge_count];
			memset(e, 0, sizeof(*e));
			list_add(g, link->a, g->edge_count * 2);
			list_add(g, link->b, g->edge_count * 2 + 1);
			g->edge_count++;
		}
		e = &g->edges[g->edge_count - 1];
		if ((link->kind == HYG_LINK_SCORED || link->kind == HYG_LINK_COPY) && e->sum == 0.0)
			e->sum = link->probability;
		e->strong |= strong(link, threshold);
		e->forbidden |= link->kind == HYG_LINK_DISTINCT;
	}

	rank_edges(g, n);

	join_decided(g, links, count, constrained, true, statistics);
	join_copies(g, links, count, threshold);

	fill_heap(g);
	while (g->heap_len > 0)
	{
		Candidate top = g->heap[0];
		Candidate now;

		g->heap[0] = g->heap[--g->heap_len];
		sift_down(g, 0);
		if ((g->heap_len & 0xFFF) == 0)
			hyg_check_interrupts();
		if (g->edges[top.edge].gone || g->edges[top.edge].forbidden)
			continue;
		/* clusters that grew meanwhile have a lower rank: back to its place */
		now = candidate(g, top.edge);
		if (now.rank != top.rank || now.a != top.a || now.b != top.b)
		{
			if (now.rank <= top.rank)
				push(g, top.edge);
			continue;
		}
		if (cohesive(g, top.edge))
			merge(g, top.edge, false);
	}
	join_decided(g, links, count, constrained, false, statistics);
}

/* What one component that needs thought takes: its links, their edges, twice in the heap, and both ends' neighbours. */
#define LINK_BYTES                                                                                 \
	(sizeof(HygLink) + sizeof(Edge) + HEAP_SHARE * sizeof(Candidate) + 2 * sizeof(uint32_t))
#define MEMBER_BYTES (sizeof(Node) + 2 * sizeof(uint32_t) + sizeof(bool))

/* The clusters of the records of components that need thought, which are numbered from 0 as members[] has them. */
static void
divide(uint32_t n, const uint32_t *members, const uint32_t *number, const HygLink *links,
	   size_t count, double threshold, size_t kept, bool *thought, const bool *constrained,
	   uint32_t *label, HygClustering *statistics)
{
	HygLink *own = hyg_alloc((kept + 1) * sizeof(HygLink));
	bool    *apart = hyg_alloc(n);
	Graph    g;

	kept = 0;
	for (size_t i = 0; i < count; i++)
	{
		HygLink *link = &own[kept];
		uint32_t a = links[i].a;
		uint32_t b = links[i].b;

		if (label[a] != label[b] || !thought[label[a]])
			continue;
		*link = links[i];
		link->a = number[a < b ? a : b];
		link->b = number[a < b ? b : a];
		kept++;
	}
	for (uint32_t i = 0; i < n; i++)
		apart[i] = constrained[label[members[i]]];
	hyg_check_interrupts();
	qsort(own, kept, sizeof(HygLink), compare_links);
	g.nodes = hyg_alloc(n * sizeof(Node));
	g.edges = hyg_alloc(kept * sizeof(Edge));
	g.edge_count = 0;
	g.heap_len = 0; /* what is joined first is pushed, too */
	g.heap_cap = HEAP_SHARE * kept;
	g.heap = hyg_alloc(g.heap_cap * sizeof(Candidate));
	agglomerate(&g, n, own, kept, threshold, apart, statistics);
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t component = label[members[i]];
		uint32_t cluster = members[g.nodes[standing(&g, i)].smallest];

		if (cluster != component && thought[component])
		{
			thought[component] = false; /* counted */
			statistics->divided++;
		}
		label[members[i]] = cluster;
	}
	hyg_free(g.heap);
	hyg_free(g.edges);
	hyg_free(g.nodes);
	hyg_free(apart);
	hyg_free(own);
}

size_t
hyg_cluster(uint32_t n, const HygLink *links, size_t count, double threshold, size_t memory,
			uint32_t *label, HygClustering *statistics)
{
	size_t needed = (n + (size_t) 1) * HYG_CLUSTER_RECORD_BYTES;
	uint32_t *
		size; /* of components, then the numbers of those that need thought, then the size of clusters */
	size_t   kept = 0;
	uint32_t inside = 0;
	bool    *thought;
	bool    *constrained;

	memset(statistics, 0, sizeof(*statistics));
	if (needed > memory)
		return needed;
	hyg_components(n, links, count, threshold, label);

	/* most components are right as they are: those small enough, without a decision against */
	size = hyg_alloc((n + (size_t) 1) * sizeof(uint32_t));
	thought = hyg_alloc(n + (size_t) 1);
	memset(size, 0, (n + (size_t) 1) * sizeof(uint32_t));
	memset(thought, 0, n + (size_t) 1);
	constrained = hyg_alloc(n + (size_t) 1);
	memset(constrained, 0, n + (size_t) 1);
	for (uint32_t i = 0; i < n; i++)
	{
		if (++size[label[i]] > HYG_COHESION_SIZE)
			thought[label[i]] = true;
	}
	hyg_check_interrupts();
	for (size_t i = 0; i < count; i++)
	{
		if (links[i].kind == HYG_LINK_DISTINCT && label[links[i].a] == label[links[i].b])
			thought[label[links[i].a]] = constrained[label[links[i].a]] = true;
	}
	hyg_check_interrupts();
	for (size_t i = 0; i < count; i++)
		kept += label[links[i].a] == label[links[i].b] && thought[label[links[i].a]];
	for (uint32_t i = 0; i < n; i++)
	{
		if (thought[label[i]])
			size[i] = inside++;
	}
	needed += kept * LINK_BYTES + inside * MEMBER_BYTES;
	if (kept > 0 && needed <= memory)
	{
		uint32_t *members = hyg_alloc(inside * sizeof(uint32_t));

		for (uint32_t i = 0; i < n; i++)
		{
			if (thought[label[i]])
				members[size[i]] = i;
		}
		divide(inside, members, size, links, count, threshold, kept, thought, constrained, label,
			   statistics);
		hyg_free(members);
	}
	if (needed <= memory)
	{
		memset(size, 0, (n + (size_t) 1) * sizeof(uint32_t));
		for (uint32_t i = 0; i < n; i++)
		{
			if (++size[label[i]] > statistics->largest)
				statistics->largest = size[label[i]];
		}
	}
	hyg_free(constrained);
	hyg_free(thought);
	hyg_free(size);
	return needed <= memory ? 0 : needed;
}

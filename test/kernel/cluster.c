/* Clustering: a naive oracle, properties, determinism, size. */
#include <math.h>

#include "memory.h"

#include "match/cluster.h"

#define MAX 70
#define TEST(holds, name) test_report(name, (holds) ? 0 : 1, 1)

static double p[MAX][MAX], rank[MAX][MAX];
static bool	  strong[MAX][MAX], same[MAX][MAX], distinct[MAX][MAX];

/* Join what was decided to be the same, in components that have decisions against or in the others. */
static uint32_t
naive_join(int n, int *group, const uint32_t *component, const bool *constrained, bool which)
{
	uint32_t contradictions = 0;

	for (int a = 0; a < n; a++)
	{
		for (int b = a + 1; b < n; b++)
		{
			int	 x = group[a], y = group[b];
			bool forbidden = false;

			if (!same[a][b] || x == y || constrained[component[a]] != which)
				continue;
			for (int i = 0; i < n; i++)
				for (int j = 0; j < n; j++)
					forbidden |= group[i] == x && group[j] == y && distinct[i][j];
			contradictions += forbidden;
			for (int i = 0; i < n && !forbidden; i++)
			{
				if (group[i] == x || group[i] == y)
					group[i] = x < y ? x : y;
			}
		}
	}
	return contradictions;
}

/* Everything recomputed from the pairs at every step. */
static void
naive(int n, const HygLink *links, int count, double threshold, uint32_t *label, uint32_t *contradictions)
{
	int		 group[MAX];
	uint32_t component[MAX];
	bool	 constrained[MAX] = {false};

	memset(p, 0, sizeof(p));
	memset(strong, 0, sizeof(strong));
	memset(same, 0, sizeof(same));
	memset(distinct, 0, sizeof(distinct));
	*contradictions = 0;
	for (int i = 0; i < count; i++)
	{
		int a = links[i].a, b = links[i].b;

		for (int turn = 0; turn < 2; turn++)
		{
			if (links[i].kind == HYG_LINK_SCORED)
			{
				if (links[i].probability > p[a][b])
					p[a][b] = links[i].probability;
				strong[a][b] |= links[i].probability >= threshold;
			}
			same[a][b] |= links[i].kind == HYG_LINK_SAME;
			distinct[a][b] |= links[i].kind == HYG_LINK_DISTINCT;
			a = links[i].b;
			b = links[i].a;
		}
	}
	for (int a = 0; a < n; a++)
	{
		for (int b = 0; b < n; b++)
		{
			int both = 0, either = 0;

			for (int c = 0; c < n; c++)
			{
				bool near_a = c == a || strong[a][c] || same[a][c], near_b = c == b || strong[b][c] || same[b][c];

				both += near_a && near_b;
				either += near_a || near_b;
			}
			rank[a][b] = floor(p[a][b] * both / either * 1048576 + 0.5) / 1048576;
		}
	}
	for (int i = 0; i < n; i++)
		group[i] = i; /* the smallest member */
	hyg_components(n, links, count, threshold, component);
	for (int a = 0; a < n; a++)
		for (int b = 0; b < n; b++)
			constrained[component[a]] |= distinct[a][b] && component[a] == component[b];
	*contradictions = naive_join(n, group, component, constrained, true);
	for (;;)
	{
		double best = -1;
		int	   bx = 0, by = 0;

		for (int x = 0; x < n; x++)
		{
			for (int y = x + 1; y < n; y++)
			{
				double sum = 0, ranks = 0;
				int	   nx = 0, ny = 0;
				bool   any = false, forbidden = false;

				if (group[x] != x || group[y] != y)
					continue;
				for (int i = 0; i < n; i++)
				{
					nx += group[i] == x;
					ny += group[i] == y;
					for (int j = 0; j < n && group[i] == x; j++)
					{
						if (group[j] != y)
							continue;
						sum += p[i][j];
						ranks += rank[i][j];
						any |= strong[i][j] || same[i][j];
						forbidden |= distinct[i][j];
					}
				}
				if (!any || forbidden || (nx + ny > HYG_COHESION_SIZE && sum / ((double) nx * ny) < HYG_COHESION))
					continue;
				if (ranks / ((double) nx * ny) > best)
				{
					best = ranks / ((double) nx * ny);
					bx = x;
					by = y;
				}
			}
		}
		if (best < 0)
			break;
		for (int i = 0; i < n; i++)
		{
			if (group[i] == by)
				group[i] = bx;
		}
	}
	naive_join(n, group, component, constrained, false);
	for (int i = 0; i < n; i++)
		label[i] = group[i];
}

static int
random_links(HygLink *links, int n, int count, int blocks, bool decisions)
{
	for (int i = 0; i < count; i++)
	{
		do
		{
			links[i].a = test_random() % n;
			/* mostly within a block, so that there are dense groups and bridges */
			links[i].b = test_random() % 8 == 0 ? test_random() % n : (links[i].a / blocks * blocks + test_random() % blocks) % n;
		} while (links[i].a == links[i].b);
		links[i].kind = decisions && test_random() % 20 == 0 ? 1 + test_random() % 2 : HYG_LINK_SCORED;
		/* sums of these are exact, and ties are many */
		links[i].probability = (double) (links[i].a / blocks == links[i].b / blocks ? 64 - test_random() % 20 : test_random() % 65) / 64;
	}
	return count;
}

static void
shuffle(HygLink *links, int count)
{
	for (int i = count - 1; i > 0; i--)
	{
		int		j = test_random() % (i + 1);
		HygLink swap = links[i];

		links[i] = links[j];
		links[j] = swap;
		if (test_random() % 2)
		{
			uint32_t a = links[i].a;

			links[i].a = links[i].b;
			links[i].b = a;
		}
	}
}

static bool
linked(const HygLink *links, int count, double threshold, const uint32_t *label, uint32_t n)
{
	uint32_t *component = hyg_alloc(n * sizeof(uint32_t));
	HygLink	 *inside = hyg_alloc((count + 1) * sizeof(HygLink));
	int		  kept = 0;
	bool	  result;

	/* every cluster is connected by its own strong links alone */
	for (int i = 0; i < count; i++)
	{
		if (label[links[i].a] == label[links[i].b])
			inside[kept++] = links[i];
	}
	hyg_components(n, inside, kept, threshold, component);
	result = memcmp(component, label, n * sizeof(uint32_t)) == 0;
	hyg_free(component);
	hyg_free(inside);
	return result;
}

int
main(void)
{
	static HygLink	links[1600];
	static HygLink	copy[1600];
	uint32_t		label[MAX], expected[MAX], again[MAX];
	HygClustering	s, s2;
	bool			oracle = true, order = true, counted = true, connected = true, apart = true;
	int				divided = 0, large = 0;

	for (int round = 0; round < 300; round++)
	{
		int		 n = 2 + test_random() % (MAX - 1);
		int		 count = random_links(links, n, test_random() % (n * 22), 8 + test_random() % 30, round % 4 == 1);
		double	 threshold = (double) (test_random() % 64 + (round % 10 != 0)) / 64;
		uint32_t contradictions;

		naive(n, links, count, threshold, expected, &contradictions);
		memcpy(copy, links, sizeof(copy));
		(void) hyg_cluster(n, links, count, threshold, SIZE_MAX, label, &s);
		oracle = oracle && memcmp(label, expected, n * sizeof(uint32_t)) == 0;
		counted = counted && s.contradictions == contradictions;
		shuffle(copy, count);
		(void) hyg_cluster(n, copy, count, threshold, SIZE_MAX, again, &s2);
		order = order && memcmp(label, again, n * sizeof(uint32_t)) == 0 && s.divided == s2.divided && s.largest == s2.largest;
		connected = connected && linked(copy, count, threshold, label, n);
		for (int i = 0; i < count; i++)
			apart = apart && !(copy[i].kind == HYG_LINK_DISTINCT && label[copy[i].a] == label[copy[i].b]);
		divided += s.divided;
		large += s.largest > HYG_COHESION_SIZE;
	}
	TEST(oracle, "the same as agglomeration from the definition");
	TEST(counted, "contradictions are counted");
	TEST(order, "the order of links does not matter");
	TEST(connected, "clusters hang together by pairs above the threshold");
	TEST(apart, "what was decided distinct is never in one cluster");
	printf("# %d divided, %d large\n", divided, large);
	TEST(divided > 20 && large > 20, "the rounds had components to divide and large clusters");

	/* two dense groups and a bridge */
	{
		int count = 0;

		for (int group = 0; group < 2; group++)
			for (int i = 0; i < 12; i++)
				for (int j = i + 1; j < 12; j++)
					links[count++] = (HygLink){group * 12 + i, group * 12 + j, 0.99, HYG_LINK_SCORED};
		links[count++] = (HygLink){3, 15, 0.999, HYG_LINK_SCORED};
		(void) hyg_cluster(24, links, count, 0.95, SIZE_MAX, label, &s);
		TEST(label[3] == 0 && label[15] == 12 && s.divided == 1 && s.largest == 12, "a bridge between two dense groups is cut");
		links[count++] = (HygLink){4, 16, 0, HYG_LINK_SAME};
		(void) hyg_cluster(24, links, count, 0.95, SIZE_MAX, label, &s);
		TEST(label[15] == 0 && s.divided == 0 && s.largest == 24, "unless people say they are the same");
		links[count++] = (HygLink){16, 4, 0, HYG_LINK_DISTINCT};
		(void) hyg_cluster(24, links, count, 0.95, SIZE_MAX, label, &s);
		TEST(label[15] == 12 && s.contradictions == 1, "and of two decisions distinct wins");
	}
	/* copies of one record come as links to it alone, others know that one only */
	for (int i = 0; i < 43; i++)
		links[i] = (HygLink){i < 40 ? 0 : 50, i < 40 ? i + 1 : i + 11, 0.99, i < 40 ? HYG_LINK_COPY : HYG_LINK_SCORED};
	links[43] = (HygLink){0, 50, 0.97, HYG_LINK_SCORED};
	(void) hyg_cluster(60, links, 44, 0.95, SIZE_MAX, label, &s);
	TEST(label[40] == 0 && label[50] == 0 && label[53] == 0 && s.largest == 45, "copies are one record");
	links[44] = (HygLink){0, 7, 0, HYG_LINK_DISTINCT};
	(void) hyg_cluster(60, links, 45, 0.95, SIZE_MAX, label, &s);
	TEST(label[7] == 7 && label[40] == 0 && s.largest == 44 && s.contradictions == 0, "but those that were decided distinct");
	for (int i = 0; i < 40; i++)
		links[i].kind = HYG_LINK_SCORED;
	(void) hyg_cluster(60, links, 44, 0.95, SIZE_MAX, label, &s);
	TEST(s.largest <= HYG_COHESION_SIZE && s.divided == 1, "a star of others is divided");
	/* a chain of a few stays whole */
	for (int i = 0; i < 19; i++)
		links[i] = (HygLink){i, i + 1, 0.96, HYG_LINK_SCORED};
	(void) hyg_cluster(20, links, 19, 0.95, SIZE_MAX, label, &s);
	TEST(label[19] == 0 && s.divided == 0, "a chain of twenty stays whole");
	(void) hyg_cluster(5, links, 0, 0.95, SIZE_MAX, label, &s);
	TEST(label[4] == 4 && s.largest == 1, "no links, no clusters");

	/* hubs and long chains must not take quadratic time: seconds even under sanitizers if they did */
	{
		uint32_t  n = 200000;
		HygLink	 *many = hyg_alloc(2 * (size_t) n * sizeof(HygLink));
		uint32_t *labels = hyg_alloc(n * sizeof(uint32_t));

		for (uint32_t i = 1; i < n; i++)
		{
			many[i - 1] = (HygLink){0, i, 0.99, HYG_LINK_SCORED};
			many[n - 2 + i] = (HygLink){i, i % (n - 1) + 1, 0.97, HYG_LINK_SCORED};
		}
		(void) hyg_cluster(n, many, 2 * ((size_t) n - 1), 0.95, SIZE_MAX, labels, &s);
		TEST(s.divided == 1 && s.largest <= 2 * HYG_COHESION_SIZE, "a wheel of 200000 falls apart");
		/* memory: known before, and enough */
		{
			HygClustering s3;
			size_t		  needed = hyg_cluster(n, many, 2 * ((size_t) n - 1), 0.95, n * (size_t) 20, labels, &s3);

			TEST(needed > n * (size_t) 200 && needed < n * (size_t) 400, "what too little memory lacks is told");
			TEST(hyg_cluster(n, many, 2 * ((size_t) n - 1), 0.95, needed, labels, &s3) == 0 && s3.largest == s.largest, "and so much is enough");
			TEST(hyg_cluster(n, many, 0, 0.95, n - 1, labels, &s3) == (n + (size_t) 1) * HYG_CLUSTER_RECORD_BYTES, "records alone count, too");
		}
		hyg_free(many);
		hyg_free(labels);
	}
	test_exit();
}

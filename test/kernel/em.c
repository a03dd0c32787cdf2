/* em.c and model_value.c: EM finds the m and u data were made with, never goes down, and a model survives its flat form. */
#include "memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "match/train.h"

#define PAIRS 200000

static uint64_t state = 88172645463325252u;

static double
chance(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (double) (state >> 11) / 9007199254740992.0;
}

static int failures = 0;

static void
report(bool ok, const char *name, long cases)
{
	printf("%s %s (%ld cases)\n", ok ? "ok" : "not ok", name, cases);
	failures += !ok;
}

/* A level of a field by a class's distribution. */
static int
draw(const double *p, int levels)
{
	double x = chance();

	for (int l = 1; l < levels; l++)
	{
		if ((x -= p[l]) < 0)
			return l;
	}
	return levels;
}

static const int fields[] = {HYG_C_GIVEN, HYG_C_FAMILY, HYG_C_BIRTH_DATE, HYG_C_PHONE};
#define FIELDS 4

static double true_p[2][HYG_C_COUNT][HYG_MAX_LEVELS];

static void
make_truth(void)
{
	for (int f = 0; f < FIELDS; f++)
	{
		int n = hyg_level_count(fields[f]);

		/* matches mostly agree, others mostly do not; every table its own way */
		for (int c = 0; c < 2; c++)
		{
			double sum = 0.0;

			for (int l = 1; l <= n; l++)
			{
				double weight = c == 1 ? exp(-0.9 * l) : exp(1.1 * (l - n));

				/* names are swapped both at once: that is not learnt of the second */
				if (fields[f] == HYG_C_FAMILY && l == FAMILY_SWAPPED)
					weight = 0.0;
				true_p[c][fields[f]][l] = weight * (0.5 + chance());
				sum += true_p[c][fields[f]][l];
			}
			for (int l = 1; l <= n; l++)
				true_p[c][fields[f]][l] /= sum;
		}
	}
}

static size_t
make_patterns(HygPattern *patterns, double share, int known_every)
{
	for (int i = 0; i < PAIRS; i++)
	{
		int match = chance() < share;

		memset(&patterns[i], 0, sizeof(HygPattern));
		for (int f = 0; f < FIELDS; f++)
			patterns[i].shown.level[fields[f]] =
				chance() < 0.1 ? HYG_LEVEL_MISSING
							   : (uint8_t) draw(true_p[match][fields[f]], hyg_level_count(fields[f]));
		patterns[i].pairs = 1.0;
		if (known_every > 0 && i % known_every == 0)
			patterns[i].known[match] = 1.0;
	}
	return PAIRS;
}

static void
test_recovers(HygPattern *patterns)
{
	bool   good = true;
	bool   up = true;
	bool   shares = true;
	long   levels = 0;
	HygEm *em = malloc(sizeof(HygEm));

	for (int round = 0; round < 4; round++)
	{
		double share = 0.01 * (1 + round);
		size_t n;

		make_truth();
		n = make_patterns(patterns, share, 0);
		hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), PAIRS, 0.005);
		for (int i = 0; i < 60; i++)
			up = up && hyg_em_step(em, patterns, n) > -1e-6 * fabs(em->objective);
		shares = shares && fabs(em->share[HYG_EM_MATCH] / share - 1.0) < 0.15;
		for (int f = 0; f < FIELDS; f++)
		{
			for (int l = 1; l <= hyg_level_count(fields[f]); l++)
			{
				double m = em->p[HYG_EM_MATCH][fields[f]][l];
				double u = 0.0; /* of all that are different: here they are of one class only */

				for (int k = 0; k < HYG_CLASSES; k++)
					u += em->share[k] / (1.0 - em->share[HYG_EM_MATCH]) * em->p[k][fields[f]][l];

				if (true_p[1][fields[f]][l] == 0.0)
					continue;
				levels += 2;
				good = good && fabs(m - true_p[1][fields[f]][l]) < 0.06;
				good = good && fabs(u - true_p[0][fields[f]][l]) < 0.02;
			}
		}
	}
	report(up, "the objective never decreases", 4 * 60);
	report(shares, "the share of matches is found", 4);
	report(good, "m and u are found", levels);
	free(em);
}

/* A table of households: ten times as many pairs of relatives as of duplicates, which must not take their place. */
static void
test_households(HygPattern *patterns)
{
	static const struct
	{
		uint8_t given;
		uint8_t family;
		uint8_t address;
		double  pairs;
	} pairs[] = {
		{GIVEN_DIFFERENT, FAMILY_DIFFERENT, ADDRESS_DIFFERENT, 1e6},
		{GIVEN_DIFFERENT, FAMILY_EXACT, ADDRESS_DIFFERENT, 500},
		{GIVEN_EXACT, FAMILY_DIFFERENT, ADDRESS_DIFFERENT, 600},
		{GIVEN_DIFFERENT, FAMILY_EXACT, ADDRESS_HOUSE, 2000}, /* relatives */
		{GIVEN_DIFFERENT, FAMILY_TYPO, ADDRESS_HOUSE, 1000},
		{GIVEN_TYPO, FAMILY_TYPO, ADDRESS_HOUSE, 200}, /* duplicates */
		{GIVEN_SPELLING, FAMILY_TYPO, ADDRESS_HOUSE, 100},
	};
	size_t n = sizeof(pairs) / sizeof(pairs[0]);
	double all = 0.0;
	double duplicates;
	HygEm *em = malloc(sizeof(HygEm));

	memset(patterns, 0, n * sizeof(HygPattern));
	for (size_t i = 0; i < n; i++)
	{
		patterns[i].shown.level[HYG_C_GIVEN] = pairs[i].given;
		patterns[i].shown.level[HYG_C_FAMILY] = pairs[i].family;
		patterns[i].shown.level[HYG_C_ADDRESS] = pairs[i].address;
		patterns[i].pairs = pairs[i].pairs;
		all += pairs[i].pairs;
	}
	hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), all, 0.0001);
	hyg_em_run(em, patterns, n, 200);
	duplicates = em->share[HYG_EM_MATCH] * all;
	report(duplicates > 150 && duplicates < 600 &&
			   em->p[HYG_EM_MATCH][HYG_C_GIVEN][GIVEN_DIFFERENT] <= 0.2501,
		   "duplicates are not mistaken for relatives", 1);
	free(em);
}

/*
 * Many pairs that agree on all but a generation in birth date: fathers and sons, unless people say that they are one.
 */
static void
test_bounds(HygPattern *patterns)
{
	bool   bounded = true;
	bool   labelled = true;
	double builtin = hyg_builtin_model(HYG_KIND_PERSON)->levels[HYG_C_BIRTH_DATE][BIRTH_GENERATION].m;
	HygEm *em = malloc(sizeof(HygEm));

	for (int known = 0; known < 2; known++)
	{
		memset(patterns, 0, 3 * sizeof(HygPattern));
		for (int i = 0; i < 3; i++)
		{
			bool same = i < 2;

			patterns[i].shown.level[HYG_C_GIVEN] = same ? GIVEN_EXACT : GIVEN_DIFFERENT;
			patterns[i].shown.level[HYG_C_FAMILY] = same ? FAMILY_EXACT : FAMILY_DIFFERENT;
			patterns[i].shown.level[HYG_C_PHONE] = same ? PHONE_EXACT : PHONE_DIFFERENT;
			patterns[i].shown.level[HYG_C_BIRTH_DATE] = i == 0 ? BIRTH_EXACT : BIRTH_GENERATION;
			patterns[i].pairs = same ? 500 : 1e6;
		}
		patterns[1].known[1] = known ? 200 : 0;
		hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), 1e6 + 1000, 0.0005);
		hyg_em_run(em, patterns, 3, 100);
		if (known)
			labelled = em->p[HYG_EM_MATCH][HYG_C_BIRTH_DATE][BIRTH_GENERATION] > 0.2;
		else
			bounded = em->p[HYG_EM_MATCH][HYG_C_BIRTH_DATE][BIRTH_GENERATION] <= builtin * 1.0001;
	}
	report(bounded, "what tells relatives apart is not unlearnt", 1);
	report(labelled, "but for labels", 1);
	free(em);
}

static void
add(HygPattern *patterns, size_t *n, int given, int family, int address, int birth, double pairs)
{
	HygPattern *pattern = &patterns[(*n)++];

	memset(pattern, 0, sizeof(*pattern));
	pattern->shown.level[HYG_C_GIVEN] = (uint8_t) given;
	pattern->shown.level[HYG_C_FAMILY] = (uint8_t) family;
	pattern->shown.level[HYG_C_ADDRESS] = (uint8_t) address;
	pattern->shown.level[HYG_C_BIRTH_DATE] = (uint8_t) birth;
	pattern->pairs = pairs;
}

/*
 * A large table: one pair drawn at random, which stands for 20 000, looks as if it might be a match.  Taken for so many
 * pairs it makes matches; taken for strangers, none.
 */
static void
test_drawn(HygPattern *patterns)
{
	HygEm *em = malloc(sizeof(HygEm));
	double matches[2];

	for (int as_strangers = 0; as_strangers < 2; as_strangers++)
	{
		size_t n = 0;

		add(patterns, &n, GIVEN_DIFFERENT, FAMILY_DIFFERENT, ADDRESS_DIFFERENT, BIRTH_DIFFERENT, 1e9);
		add(patterns, &n, GIVEN_EXACT, FAMILY_TYPO, HYG_LEVEL_MISSING, BIRTH_TWO_OF_THREE, 20000);
		add(patterns, &n, GIVEN_EXACT, FAMILY_TYPO, ADDRESS_HOUSE, BIRTH_EXACT, 300);
		add(patterns, &n, GIVEN_TYPO, FAMILY_EXACT, ADDRESS_DIFFERENT, BIRTH_EXACT, 300);
		for (int i = 0; i < 2 && as_strangers; i++)
		{
			patterns[i].strangers = patterns[i].pairs;
			patterns[i].pairs = 0.0;
		}
		hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), 1e9, 1e-6);
		hyg_em_run(em, patterns, n, 200);
		matches[as_strangers] = em->share[HYG_EM_MATCH] * 1e9;
	}
	report(matches[1] > 500 && matches[1] < 700 && matches[0] > 2 * matches[1],
		   "a pair drawn at random does not make matches", 2);
	free(em);
}

/* Among many more namesakes than duplicates, most without a birth date: the class of matches does not become theirs. */
static void
test_namesakes(HygPattern *patterns)
{
	HygEm *em = malloc(sizeof(HygEm));
	size_t n = 0;

	add(patterns, &n, GIVEN_DIFFERENT, FAMILY_DIFFERENT, ADDRESS_DIFFERENT, BIRTH_GENERATION, 1e11);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_DIFFERENT, HYG_LEVEL_MISSING, 2e6);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_DIFFERENT, BIRTH_DIFFERENT, 5e5);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_DIFFERENT, BIRTH_GENERATION, 5e5);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_CITY, HYG_LEVEL_MISSING, 2e4);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_HOUSE, BIRTH_EXACT, 2000);
	add(patterns, &n, GIVEN_TYPO, FAMILY_EXACT, ADDRESS_DIFFERENT, BIRTH_EXACT, 1000);
	hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), 1e11, 1e-8);
	hyg_em_run(em, patterns, n, 200);
	report(em->p[HYG_EM_MATCH][HYG_C_ADDRESS][ADDRESS_DIFFERENT] < 0.401, "matches do not mostly live elsewhere", 1);
	free(em);
}

/* Classes stay what they are, whatever would explain more: namesakes in one house, relatives in different ones. */
static void
test_classes(HygPattern *patterns)
{
	const HygLevel *address = hyg_builtin_model(HYG_KIND_PERSON)->levels[HYG_C_ADDRESS];
	HygEm *em = malloc(sizeof(HygEm));
	bool   up = true;
	bool   chance = true;
	bool   strange = true;
	size_t n = 0;

	add(patterns, &n, GIVEN_DIFFERENT, FAMILY_DIFFERENT, ADDRESS_DIFFERENT, BIRTH_GENERATION, 1e7);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_DIFFERENT, BIRTH_GENERATION, 400);
	add(patterns, &n, GIVEN_EXACT, FAMILY_EXACT, ADDRESS_HOUSE, BIRTH_GENERATION, 4000);
	add(patterns, &n, GIVEN_DIFFERENT, FAMILY_PART, ADDRESS_DIFFERENT, BIRTH_YEAR, 40000);
	add(patterns, &n, GIVEN_TYPO, FAMILY_EXACT, ADDRESS_HOUSE, BIRTH_EXACT, 500);
	hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), 1e7, 1e-4);
	em->share[HYG_RELATIVE] = 0.004; /* so that they would be the class that takes the strangers in */
	hyg_em_run(em, patterns, n, 100);
	for (int l = 1; l <= hyg_level_count(HYG_C_ADDRESS); l++)
	{
		double u = address[l].u[HYG_NAMESAKE];

		if (l == ADDRESS_HOUSE)
			chance = chance && em->p[HYG_NAMESAKE][HYG_C_ADDRESS][l] <=
								   2.001 * fmax(u, em->chance[HYG_C_ADDRESS][l]);
		if (l == ADDRESS_DIFFERENT)
			strange = em->p[HYG_RELATIVE][HYG_C_ADDRESS][l] <= 5.001 * address[l].u[HYG_RELATIVE];
	}
	for (int i = 0; i < 40; i++)
		up = up && hyg_em_step(em, patterns, n) > -1e-6 * fabs(em->objective);
	report(chance, "namesakes share a house by chance only", 1);
	report(strange, "relatives do not become strangers", 1);
	report(up, "nor does the objective decrease within these bounds", 40);
	free(em);
}

/* Without data it stays what it was. */
static void
test_prior(void)
{
	HygEm      *em = malloc(sizeof(HygEm));
	HygPattern  none = {.pairs = 1.0};
	bool        near = true;
	long        cases = 0;

	hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), 100, 0.001);
	hyg_em_run(em, &none, 1, 20);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		for (int l = 1; em->compared[f] && l <= hyg_level_count(f); l++, cases++)
			near = near && fabs(em->p[HYG_EM_MATCH][f][l] -
								hyg_builtin_model(HYG_KIND_PERSON)->levels[f][l].m) < 0.06;
	}
	report(near, "what never occurs stays near the built-in model", cases);
	free(em);
}

static void
test_flat(HygPattern *patterns)
{
	HygEm         *em = malloc(sizeof(HygEm));
	HygModelStore *store = malloc(sizeof(HygModelStore));
	HygLevel(*levels)[HYG_MAX_LEVELS] = calloc(HYG_C_COUNT, sizeof(*levels));
	HygModel       model;
	HygBuf         flat;
	HygBuf         again;
	const HygModel *read;
	long           refused = 0;
	long           kept = 0;

	hyg_em_start(em, hyg_builtin_model(HYG_KIND_PERSON), PAIRS, 0.005);
	hyg_em_run(em, patterns, 20000, 10);
	hyg_em_model(em, &model, levels);
	hyg_buf_init(&flat, 4096);
	hyg_buf_init(&again, 4096);
	hyg_model_write(&model, &flat);
	read = hyg_model_read(store, flat.data, flat.len);
	if (read != NULL)
		hyg_model_write(read, &again);
	report(read != NULL && again.len == flat.len && memcmp(again.data, flat.data, flat.len) == 0,
		   "a model survives its flat form", 1);
	for (size_t n = 0; n < flat.len; n++)
		refused += hyg_model_read(store, flat.data, n) == NULL;
	report(refused == (long) flat.len, "a model cut short is refused", refused);
	/* any byte changed: refused, or a model that gives probabilities all the same */
	refused = 0;
	for (int i = 0; i < 50000; i++)
	{
		size_t at = (size_t) (chance() * (double) flat.len);
		char   was = flat.data[at];

		flat.data[at] = (char) (int) (chance() * 256.0 - 128.0);
		read = hyg_model_read(store, flat.data, flat.len);
		if (read == NULL)
			refused++;
		else
		{
			const HygModel *own = hyg_model_for(read, HYG_KIND_PERSON);
			double          p = hyg_probability(own, hyg_weight(own, &patterns[i].shown));

			kept += p >= 0.0 && p <= 1.0;
		}
		flat.data[at] = was;
	}
	report(refused + kept == 50000 && refused > 0 && kept > 0, "a damaged model is refused or harmless", 50000);
	hyg_buf_free(&flat);
	hyg_buf_free(&again);
	free(em);
	free(store);
	free(levels);
}

int
main(void)
{
	HygPattern *patterns = malloc(sizeof(HygPattern) * PAIRS);

	test_recovers(patterns);
	test_bounds(patterns);
	test_households(patterns);
	test_drawn(patterns);
	test_namesakes(patterns);
	test_classes(patterns);
	test_prior();
	test_flat(patterns);
	free(patterns);
	return failures != 0;
}

/*
 * Edit distances, Jaro-Winkler and token similarity: against plain versions
 * written from the definitions, and properties that must hold.
 */
#include "memory.h"

#include "similarity/assignment.h"
#include "similarity/similarity.h"
#include "text/utf8.h"

#include <math.h>

#define LONGEST 420

static int
min3(int a, int b, int c)
{
	int			m = a < b ? a : b;

	return m < c ? m : c;
}

static int
plain_distance(const uint32_t *a, int na, const uint32_t *b, int nb, bool swaps)
{
	static int	d[LONGEST + 1][LONGEST + 1];

	for (int i = 0; i <= na; i++)
		for (int j = 0; j <= nb; j++)
		{
			if (i == 0 || j == 0)
			{
				d[i][j] = i + j;
				continue;
			}
			d[i][j] = min3(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
			if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
				d[i - 2][j - 2] + 1 < d[i][j])
				d[i][j] = d[i - 2][j - 2] + 1;
		}
	return d[na][nb];
}

/* The textbook two loops. */
static double
plain_jaro_winkler(const uint32_t *a, int na, const uint32_t *b, int nb)
{
	bool		taken_a[LONGEST] = {false},
				taken_b[LONGEST] = {false};
	int			longer = na > nb ? na : nb;
	int			reach = longer / 2 - 1;
	int			matches = 0,
				misplaced = 0,
				prefix = 0,
				k = 0;
	double		jaro,
				m;

	if (na == 0 || nb == 0)
		return na == nb;
	if (reach < 0)
		reach = 0;
	for (int i = 0; i < na; i++)
		for (int j = i - reach < 0 ? 0 : i - reach; j < nb && j <= i + reach; j++)
		{
			if (!taken_b[j] && a[i] == b[j])
			{
				taken_a[i] = taken_b[j] = true;
				matches++;
				break;
			}
		}
	if (matches == 0)
		return 0;
	for (int i = 0; i < na; i++)
	{
		if (!taken_a[i])
			continue;
		while (!taken_b[k])
			k++;
		misplaced += a[i] != b[k++];
	}
	m = matches;
	jaro = (m / na + m / nb + (m - misplaced / 2) / m) / 3;
	while (prefix < 4 && prefix < na && prefix < nb && a[prefix] == b[prefix])
		prefix++;
	return jaro > 0.7 ? jaro + prefix * 0.1 * (1 - jaro) : jaro;
}

typedef struct String
{
	uint32_t	c[LONGEST];
	int			n;
	char		s[4 * LONGEST];
	int			bytes;
} String;

static uint32_t
random_character(int alphabet)
{
	static const uint32_t wide[] = {0xE9, 0xDF, 0x142, 0x430, 0x3B1, 0x5D0, 0x4E2D, 0xFFFD, 0x1F600, 0x10FFFF};

	switch (alphabet)
	{
		case 0:
			return 'a' + test_random() % 3;
		case 1:
			return ' ' + test_random() % 95;
		case 2:
			return test_random() % 2 ? 'a' + test_random() % 4 : wide[test_random() % 10];
		default:				/* very many distinct ones */
			return 0x100 + test_random() % 0xD000;
	}
}

static void
encode(String *s)
{
	HygBuf		out;

	hyg_buf_init(&out, 16);
	for (int i = 0; i < s->n; i++)
		hyg_buf_codepoint(&out, s->c[i]);
	memcpy(s->s, out.data, out.len);
	s->bytes = (int) out.len;
	hyg_buf_free(&out);
}

static int
random_length(void)
{
	static const int edges[] = {0, 1, 2, 62, 63, 64, 65, 66, 127, 128, 129, 191, 192, 193};

	switch (test_random() % 4)
	{
		case 0:
			return edges[test_random() % 14];
		case 1:
			return (int) (test_random() % 200);
		default:
			return (int) (test_random() % 24);
	}
}

static void
random_string(String *s, int alphabet, int n)
{
	s->n = n;
	for (int i = 0; i < n; i++)
		s->c[i] = random_character(alphabet);
	encode(s);
}

/* b becomes a with a few edits, exchanges among them, at random places. */
static void
edited(const String *a, String *b, int alphabet, int edits)
{
	*b = *a;
	while (edits-- > 0)
	{
		int			at = b->n ? (int) (test_random() % b->n) : 0;

		switch (test_random() % 4)
		{
			case 0:
				if (b->n < 200)
				{
					memmove(&b->c[at + 1], &b->c[at], (b->n - at) * sizeof(uint32_t));
					b->c[at] = random_character(alphabet);
					b->n++;
				}
				break;
			case 1:
				if (b->n > 0)
				{
					memmove(&b->c[at], &b->c[at + 1], (b->n - at - 1) * sizeof(uint32_t));
					b->n--;
				}
				break;
			case 2:
				if (b->n > 0)
					b->c[at] = random_character(alphabet);
				break;
			default:
				if (at + 1 < b->n)
				{
					uint32_t	c = b->c[at];

					b->c[at] = b->c[at + 1];
					b->c[at + 1] = c;
				}
		}
	}
	encode(b);
}

#define LEV(x, y) hyg_levenshtein((x).s, (x).bytes, (y).s, (y).bytes)
#define OSA(x, y) hyg_osa((x).s, (x).bytes, (y).s, (y).bytes)
#define JW(x, y) hyg_jaro_winkler((x).s, (x).bytes, (y).s, (y).bytes)
#define EDIT(x, y) hyg_edit_similarity((x).s, (x).bytes, (y).s, (y).bytes)
#define TOKENS(x, y) hyg_token_similarity((x).s, (x).bytes, (y).s, (y).bytes)

static void
oracles(void)
{
	long		levenshtein = 0,
				osa = 0,
				bounded = 0,
				winkler = 0,
				similarity = 0,
				symmetry = 0,
				identity = 0,
				triangle = 0;
	const long	cases = 12000;
	static String a,
				b,
				c;

	for (long i = 0; i < cases; i++)
	{
		int			alphabet = (int) (test_random() % 4);
		int			lev,
					swaps,
					limit,
					longer,
					got;
		double		jw,
					edit;

		random_string(&a, alphabet, random_length());
		if (test_random() % 2)
			edited(&a, &b, alphabet, 1 + (int) (test_random() % 8));
		else
			random_string(&b, alphabet, random_length());
		edited(&b, &c, alphabet, 1 + (int) (test_random() % 8));
		longer = a.n > b.n ? a.n : b.n;
		lev = plain_distance(a.c, a.n, b.c, b.n, false);
		swaps = plain_distance(a.c, a.n, b.c, b.n, true);
		levenshtein += LEV(a, b) != lev;
		osa += OSA(a, b) != swaps;
		limit = (int) (test_random() % (longer + 2));
		got = hyg_osa_bounded(a.s, a.bytes, b.s, b.bytes, limit);
		bounded += got != (swaps <= limit ? swaps : limit + 1);
		limit = (int) (test_random() % 4);
		got = hyg_osa_bounded(a.s, a.bytes, b.s, b.bytes, limit);
		bounded += got != (swaps <= limit ? swaps : limit + 1);
		jw = plain_jaro_winkler(a.c, a.n, b.c, b.n);
		winkler += fabs(JW(a, b) - jw) > 1e-12;
		edit = EDIT(a, b);
		similarity += fabs(edit - (longer ? 1 - (double) swaps / longer : 1)) > 1e-12 || edit < 0 || edit > 1;
		symmetry += LEV(b, a) != lev || OSA(b, a) != swaps || JW(b, a) != JW(a, b) || EDIT(b, a) != edit ||
			TOKENS(a, b) != TOKENS(b, a);
		identity += LEV(a, a) != 0 || OSA(a, a) != 0 || JW(a, a) != 1 || EDIT(a, a) != 1 || TOKENS(a, a) != 1;
		triangle += LEV(a, c) > lev + LEV(b, c);
	}
	test_report("levenshtein equals dynamic programming", levenshtein, cases);
	test_report("osa equals dynamic programming", osa, cases);
	test_report("bounded osa is exact to its limit", bounded, cases);
	test_report("jaro_winkler equals the textbook loops", winkler, cases);
	test_report("edit similarity is 1 - osa / longer", similarity, cases);
	test_report("symmetry, to the last bit", symmetry, cases);
	test_report("a string equals itself", identity, cases);
	test_report("triangle inequality of levenshtein", triangle, cases);
}

/* Where characters move far enough for a transposition to cross the edge of a block. */
static void
block_edges(void)
{
	long		failures = 0,
				cases = 0;
	static String a,
				b;

	for (int n = 60; n <= 400; n += (n < 70 || (n > 120 && n < 132)) ? 1 : 29)
		for (int at = 0; at + 1 < n; at++)
		{
			uint32_t	c;

			if (at > 3 && (at + 2) % 64 > 4 && at < n - 4)
				continue;
			random_string(&a, 3, n);
			a.c[0] = 'x';
			a.c[n - 1] = 'y';
			b = a;
			/* unlike ends, so that nothing is cut off */
			b.c[0] = 'p';
			b.c[n - 1] = 'q';
			c = b.c[at];
			b.c[at] = b.c[at + 1];
			b.c[at + 1] = c;
			encode(&a);
			encode(&b);
			failures += OSA(a, b) != plain_distance(a.c, a.n, b.c, b.n, true);
			failures += LEV(a, b) != plain_distance(a.c, a.n, b.c, b.n, false);
			cases += 2;
		}
	test_report("exchanges across the edges of blocks", failures, cases);
}

static void
published(void)
{
	static const struct
	{
		const char *a,
				   *b;
		double		expected;
	}			jw[] = {
		/* Winkler's own examples, as in his 1994 report's tables */
		{"MARTHA", "MARHTA", 0.9611}, {"DIXON", "DICKSONX", 0.8133}, {"DWAYNE", "DUANE", 0.8400},
		{"SHACKLEFORD", "SHACKELFORD", 0.9818}, {"DUNNINGHAM", "CUNNIGHAM", 0.8963}, {"JONES", "JOHNSON", 0.8324},
		{"MASSEY", "MASSIE", 0.9333}, {"ABROMS", "ABRAMS", 0.9222}, {"JERALDINE", "GERALDINE", 0.9259},
		{"", "", 1}, {"", "a", 0}, {"a", "b", 0}, {"é", "è", 0},
	};
	static const struct
	{
		const char *a,
				   *b;
		int			levenshtein,
					osa;
	}			edits[] = {
		{"kitten", "sitting", 3, 3}, {"ca", "abc", 3, 3}, {"ab", "ba", 2, 1}, {"", "", 0, 0}, {"", "Zoë", 3, 3},
		{"Müller", "Muller", 1, 1}, {"Şahin", "Sahin", 1, 1}, {"Иванов", "Иавнов", 2, 1}, {"a cat", "an act", 3, 2},
	};
	long		failures = 0;

	for (size_t i = 0; i < sizeof(jw) / sizeof(jw[0]); i++)
	{
		double		s = hyg_jaro_winkler(jw[i].a, strlen(jw[i].a), jw[i].b, strlen(jw[i].b));

		if (fabs(s - jw[i].expected) > 0.00006)
		{
			printf("# jaro_winkler(%s, %s) = %.6f\n", jw[i].a, jw[i].b, s);
			failures++;
		}
	}
	test_report("published Jaro-Winkler values", failures, sizeof(jw) / sizeof(jw[0]));
	failures = 0;
	for (size_t i = 0; i < sizeof(edits) / sizeof(edits[0]); i++)
	{
		size_t		na = strlen(edits[i].a),
					nb = strlen(edits[i].b);

		failures += hyg_levenshtein(edits[i].a, na, edits[i].b, nb) != edits[i].levenshtein;
		failures += hyg_osa(edits[i].a, na, edits[i].b, nb) != edits[i].osa;
	}
	test_report("known distances", failures, 2 * sizeof(edits) / sizeof(edits[0]));
}

/* Ill-formed and cut sequences beside ASCII, against characters as hyg_utf8_read gives them. */
static void
broken_bytes(void)
{
	static const unsigned char bytes[] = {'a', 'b', 0xC3, 0xA9, 0xA8, 0xE2, 0x82, 0xAC, 0xF0, 'a'};
	static String a,
				b;
	long		failures = 0;
	const long	cases = 30000;

	for (long i = 0; i < cases; i++)
	{
		String	   *side[] = {&a, &b};
		int			lev,
					osa,
					limit = (int) (test_random() % 12);

		for (int k = 0; k < 2; k++)
		{
			String	   *s = side[k];

			s->bytes = (int) (test_random() % (i % 50 == 0 ? 150 : 14));
			for (int j = 0; j < s->bytes; j++)
				s->s[j] = (char) bytes[test_random() % sizeof(bytes)];
			if (k == 1 && i % 2)
			{
				/* one of the other's bytes changed */
				memcpy(b.s, a.s, a.bytes);
				b.bytes = a.bytes;
				if (b.bytes)
					b.s[test_random() % b.bytes] = (char) bytes[test_random() % sizeof(bytes)];
			}
			s->n = 0;
			for (int at = 0; at < s->bytes; s->n++)
				at += hyg_utf8_read(s->s + at, s->s + s->bytes, &s->c[s->n]);
		}
		lev = plain_distance(a.c, a.n, b.c, b.n, false);
		osa = plain_distance(a.c, a.n, b.c, b.n, true);
		failures += LEV(a, b) != lev || OSA(a, b) != osa || OSA(b, a) != osa ||
			hyg_osa_bounded(a.s, a.bytes, b.s, b.bytes, limit) != (osa <= limit ? osa : limit + 1) ||
			fabs(JW(a, b) - plain_jaro_winkler(a.c, a.n, b.c, b.n)) > 1e-12;
	}
	test_report("broken sequences beside ASCII", failures, cases);
}

static void
any_bytes(void)
{
	long		failures = 0;
	const long	cases = 4000;
	char	   *a,
			   *b;

	for (long i = 0; i < cases; i++)
	{
		/* exactly as long as needed, so that reading past the end is seen */
		int			na = (int) (test_random() % 300),
					nb = (int) (test_random() % 300);
		double		jw,
					tokens;
		int			lev,
					swaps;

		a = malloc(na + !na);
		b = malloc(nb + !nb);
		for (int j = 0; j < na; j++)
			a[j] = (char) (test_random() % (i % 2 ? 256 : 40));
		for (int j = 0; j < nb; j++)
			b[j] = (char) (test_random() % (i % 2 ? 256 : 40));
		lev = hyg_levenshtein(a, na, b, nb);
		swaps = hyg_osa(a, na, b, nb);
		jw = hyg_jaro_winkler(a, na, b, nb);
		tokens = hyg_token_similarity(a, na, b, nb);
		failures += lev < 0 || lev > (na > nb ? na : nb) || swaps > lev || !(jw >= 0 && jw <= 1) ||
			!(tokens >= 0 && tokens <= 1) || jw != hyg_jaro_winkler(b, nb, a, na) ||
			tokens != hyg_token_similarity(b, nb, a, na);
		free(a);
		free(b);
	}
	test_report("any bytes give values in range", failures, cases);
	failures = hyg_levenshtein("\xE9", 1, "\xE8", 1) != 0 || hyg_levenshtein("a\xFF", 2, "a", 1) != 1 ||
		hyg_levenshtein("\xC3", 1, "\xC3\xA9", 2) != 1;
	test_report("an ill-formed byte is one replacement character", failures, 3);
}

/* Best pairing by trying all. */
static int64_t
best_pairing(int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX], int row, int rows, int columns, unsigned used)
{
	int64_t		best;

	if (row == rows)
		return 0;
	best = best_pairing(benefit, row + 1, rows, columns, used);
	for (int j = 0; j < columns; j++)
	{
		if (!(used & (1u << j)))
		{
			int64_t		sum = benefit[row][j] + best_pairing(benefit, row + 1, rows, columns, used | (1u << j));

			if (sum > best)
				best = sum;
		}
	}
	return best;
}

static void
assignment(void)
{
	long		failures = 0;
	const long	cases = 3000;
	static int64_t benefit[HYG_ASSIGNMENT_MAX][HYG_ASSIGNMENT_MAX];

	for (long i = 0; i < cases; i++)
	{
		int			rows = 1 + (int) (test_random() % 5),
					columns = 1 + (int) (test_random() % 6);
		int			pair[HYG_ASSIGNMENT_MAX];
		int64_t		sum,
					paired = 0;
		unsigned	used = 0;

		for (int j = 0; j < rows; j++)
			for (int k = 0; k < columns; k++)
				benefit[j][k] = test_random() % 3 ? (int64_t) (test_random() % 100) : 0;
		sum = hyg_assign(benefit, rows, columns, pair);
		for (int j = 0; j < rows; j++)
		{
			if (pair[j] >= 0)
			{
				failures += (used >> pair[j]) & 1;
				used |= 1u << pair[j];
				paired += benefit[j][pair[j]];
			}
		}
		failures += sum != best_pairing(benefit, 0, rows, columns, 0) || sum != paired;
	}
	test_report("best pairing equals trying all", failures, cases);
}

static bool
tokens_between(const char *a, const char *b, double low, double high)
{
	double		s = hyg_token_similarity(a, strlen(a), b, strlen(b));

	if (s < low || s > high)
		printf("# token_similarity(%s, %s) = %g\n", a, b, s);
	return s >= low && s <= high && s == hyg_token_similarity(b, strlen(b), a, strlen(a));
}

static void
tokens(void)
{
	long		failures = 0;
	HygBuf		a,
				b;
	double		s;

	failures += !tokens_between("jan de vries", "vries jan de", 1, 1);
	failures += !tokens_between("jan de vries", "vreis jan de", 0.85, 0.95);
	failures += !tokens_between("van den berg", "vandenberg", 1, 1);
	failures += !tokens_between("a a b", "a b b", 0.66, 0.67);
	failures += !tokens_between("", "", 1, 1);
	failures += !tokens_between(" ", "", 1, 1);
	failures += !tokens_between("", "a", 0, 0);
	failures += !tokens_between("jan", "piet", 0, 0.5);
	failures += !tokens_between("peter smith", "peter jones", 0.4, 0.6);
	test_report("token similarity of known pairs", failures, 9);

	/* more words than can be paired: equal ones still are */
	hyg_buf_init(&a, 16);
	hyg_buf_init(&b, 16);
	for (int i = 0; i < 5000; i++)
	{
		char		word[32];
		int			n = snprintf(word, sizeof(word), "word%dx ", i);

		hyg_buf_bytes(&a, word, n);
		n = snprintf(word, sizeof(word), "word%dx ", 4999 - i);
		hyg_buf_bytes(&b, word, n);
	}
	s = hyg_token_similarity(a.data, a.len, b.data, b.len);
	failures = s != 1;
	hyg_buf_literal(&b, "another");
	s = hyg_token_similarity(a.data, a.len, b.data, b.len);
	failures += !(s > 0.99 && s < 1) || s != hyg_token_similarity(b.data, b.len, a.data, a.len);
	test_report("thousands of words", failures, 2);
	hyg_buf_free(&a);
	hyg_buf_free(&b);
}

/* Lengths that would not end if anything were quadratic without words. */
static void
long_strings(void)
{
	const size_t n = 100000;
	char	   *a = malloc(n),
			   *b = malloc(n);
	double		jw;
	int			lev;
	long		failures = 0;

	for (size_t i = 0; i < n; i++)
	{
		a[i] = (char) ('a' + test_random() % 26);
		b[i] = i % 1000 == 500 ? '-' : a[i];
	}
	jw = hyg_jaro_winkler(a, n, b, n);
	failures += !(jw > 0.8 && jw < 1) || hyg_jaro_winkler(a, n, a, n) != 1 || jw != hyg_jaro_winkler(b, n, a, n);
	failures += hyg_osa_bounded(a, n, b, n, 50) != 51;
	lev = hyg_levenshtein(a, 20000, b, 20000);
	failures += lev != 20;
	if (failures)
		printf("# jaro_winkler %.6f, levenshtein %d\n", jw, lev);
	test_report("long strings", failures, 3);
	free(a);
	free(b);
}

int
main(void)
{
	published();
	oracles();
	block_edges();
	broken_bytes();
	any_bytes();
	assignment();
	tokens();
	long_strings();
	test_exit();
}

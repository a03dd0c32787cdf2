/*
 * Fuzzy text: matching against plain versions written from the definition, and
 * the promise an index lives by: whatever matches has a key of every word that is
 * probed.
 */
#include "memory.h"

#include "similarity/fuzzy_text.h"
#include "similarity/similarity.h"
#include "text/text.h"

static HygFuzzyText column, query;

static int
distance(const uint32_t *a, int na, const uint32_t *b, int nb)
{
	static int	d[140][140];

	for (int i = 0; i <= na; i++)
		for (int j = 0; j <= nb; j++)
		{
			int			m;

			if (i == 0 || j == 0)
			{
				d[i][j] = i + j;
				continue;
			}
			m = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			if (d[i - 1][j] + 1 < m)
				m = d[i - 1][j] + 1;
			if (d[i][j - 1] + 1 < m)
				m = d[i][j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && d[i - 2][j - 2] + 1 < m)
				m = d[i - 2][j - 2] + 1;
			d[i][j] = m;
		}
	return d[na][nb];
}

static bool
partners(const HygFuzzyToken *q, const HygFuzzyToken *c)
{
	const uint32_t *asked = query.chars + q->at;
	const uint32_t *held = column.chars + c->at;
	int			d = distance(asked, q->length, held, c->length);
	int			shorter = q->length < c->length ? q->length : c->length;

	if (q->kind == HYG_FUZZY_JOINED || c->kind == HYG_FUZZY_JOINED)
		return d == 0;
	if ((q->length < c->length ? q : c)->kind == HYG_FUZZY_STEM && memcmp(asked, held, 4 * (size_t) shorter) == 0)
		return true;
	return d == 0 || (d == 1 && q->length > 3 && c->length > 3);
}

static bool
plain_match(void)
{
	for (int w = 0; w < query.words; w++)
	{
		bool		found = false;

		for (int i = 0; i < query.tokens; i++)
		{
			bool		of_word = query.token[i].word == w || (query.token[i].kind == HYG_FUZZY_JOINED && query.token[i].word + 1 == w);

			for (int j = 0; of_word && j < column.tokens; j++)
				found |= partners(&query.token[i], &column.token[j]);
		}
		if (!found)
			return false;
	}
	return query.words > 0;
}

/* Would an index find the column by the query? */
static bool
found_by_keys(void)
{
	HygBuf		held,
				asked,
				words;
	int			probed;
	uint32_t	found = 0;

	hyg_buf_init(&held, 64);
	hyg_buf_init(&asked, 64);
	hyg_buf_init(&words, 64);
	hyg_fuzzy_column_keys(&column, &held);
	probed = hyg_fuzzy_query_keys(&query, &asked, &words);
	for (size_t i = 0; i < words.len; i++)
		for (size_t j = 0; j < held.len; j += 4)
			if (memcmp(asked.data + 4 * i, held.data + j, 4) == 0)
				found |= (unsigned char) words.data[i];
	hyg_buf_free(&held);
	hyg_buf_free(&asked);
	hyg_buf_free(&words);
	return probed > 0 && found == (1u << probed) - 1;
}

static uint32_t
random_char(int alphabet)
{
	static const uint32_t letters[] = {'a', 'b', 'c', 'e', 'i', 'j', 'y', 'u', 'n', 'o', '1', 0xFC, 0xF8, 0xDF, 0x119, 0x438, 0x3B1, 0x5D0, 0x4E2D, 0x1F600,
	0x915, 0xE01, 0xE5, 0x142, 0x301, 0xFF21, 0x1D400};

	if (alphabet == 0)
		return letters[test_random() % 4];
	if (alphabet == 1)
		return letters[test_random() % (sizeof(letters) / sizeof(letters[0]))];
	return (uint32_t) (test_random() % 0x3000 + 0x20);
}

static int
random_word(uint32_t *out, int longest, int alphabet)
{
	int			n = 1 + (int) (test_random() % longest);

	for (int i = 0; i < n; i++)
		out[i] = random_char(alphabet);
	return n;
}

/* One edit of a word; returns its new length. */
static int
edit(uint32_t *w, int n, int alphabet)
{
	int			at = (int) (test_random() % n);

	switch (test_random() % 4)
	{
		case 0:
			w[at] = random_char(alphabet);
			return n;
		case 1:
			memmove(w + at, w + at + 1, (size_t) (n - at - 1) * 4);
			return n - 1;
		case 2:
			memmove(w + at + 1, w + at, (size_t) (n - at) * 4);
			w[at] = random_char(alphabet);
			return n + 1;
		default:
			if (at + 1 < n)
			{
				uint32_t	c = w[at];

				w[at] = w[at + 1];
				w[at + 1] = c;
			}
			return n;
	}
}

/* Appends a word; false when it is written together with the one before. */
static bool
put(HygBuf *b, const uint32_t *w, int n)
{
	bool		apart = b->len == 0 || test_random() % 12 != 0;

	/* some words are written together, others end with a mark that says they are cut */
	if (b->len > 0 && test_random() % 12 == 0)
		hyg_buf_char(b, ".*"[test_random() % 2]);
	if (b->len > 0 && apart)
		hyg_buf_char(b, " .-\t"[test_random() % 8 < 5 ? 0 : 1 + test_random() % 3]);
	for (int i = 0; i < n; i++)
		hyg_buf_codepoint(b, w[i]);
	return apart;
}

static bool
match(const char *c, const char *q)
{
	hyg_fuzzy_read_column(c, strlen(c), &column);
	hyg_fuzzy_read_query(q, strlen(q), &query);
	return hyg_fuzzy_match(&column, &query);
}

static void
random_texts(void)
{
	long		cases = 0,
				wrong = 0,
				missed = 0,
				matches = 0,
				edited = 0,
				lost = 0;

	for (int round = 0; round < 40000; round++)
	{
		int			alphabet = (int) (test_random() % 3);
		int			words = 1 + (int) (test_random() % (round % 50 == 0 ? 40 : 4));
		int			longest = round % 40 == 0 ? 70 : 9;
		bool		plain = true;
		HygBuf		c,
					q;

		hyg_buf_init(&c, 64);
		hyg_buf_init(&q, 64);
		for (int i = 0; i < words; i++)
		{
			uint32_t	w[128],
						other[128];
			int			n = random_word(w, longest, alphabet);
			int			m = random_word(other, longest, alphabet);

			plain &= alphabet == 0 && n > 4 && n < 60;
			plain &= put(&c, w, n);
			if (test_random() % 4 == 0)
				plain &= put(&c, other, m);
			if (n > 4 && test_random() % 12 == 0)
			{
				/* cut, which is an error of its own */
				n -= 1 + (int) (test_random() % (n - 3));
				put(&q, w, n);
				hyg_buf_char(&q, '.');
				plain = false;
				continue;
			}
			n = edit(w, n, alphabet);
			plain &= i < 10;
			if (test_random() % 30 == 0)
			{
				n = n > 0 ? edit(w, n, alphabet) : 0;
				plain = false;
			}
			plain &= put(&q, w, n);
		}
		hyg_fuzzy_read_column(c.data, c.len, &column);
		hyg_fuzzy_read_query(q.data, q.len, &query);
		cases++;
		if (hyg_fuzzy_match(&column, &query) != plain_match())
			wrong++;
		if (hyg_fuzzy_match(&column, &query))
		{
			matches++;
			if (!found_by_keys())
				missed++;
		}
		/* words of a to c longer than four letters with one edit each must match */
		if (plain)
		{
			edited++;
			lost += !hyg_fuzzy_match(&column, &query);
		}
		/* a text holds itself, unless it has no words or more than are read */
		hyg_fuzzy_read_query(c.data, c.len, &query);
		if (query.words > 0 && (!hyg_fuzzy_match(&column, &query) || !found_by_keys()))
			wrong++;
		hyg_buf_free(&c);
		hyg_buf_free(&q);
	}
	test_report("as by the definition", wrong, cases);
	test_report("whatever matches is found by its keys", missed, matches);
	test_report("enough of both", matches < cases / 10 || matches > cases * 9 / 10, 1);
	test_report("one edit a word", lost, edited);
}

/* Every pair of short words over a small alphabet, near and far. */
static void
all_short_words(void)
{
	long		cases = 0,
				wrong = 0,
				missed = 0;
	char		a[8],
				b[8];

	for (int i = 0; i < 3 * 3 * 3 * 3 * 3 * 3; i++)
		for (int na = 1; na <= 6; na++)
			for (int j = 0; j < 3 * 3 * 3 * 3 * 3; j += 3 + (i & 3))
			{
				int			nb = 3 + j % 3;
				bool		matched;

				for (int k = 0, x = i, y = j; k < 6; k++, x /= 3, y /= 3)
				{
					a[k] = "abc"[x % 3];
					b[k] = "abc"[y % 3];
				}
				a[na] = b[nb] = 0;
				matched = match(a, b);
				cases++;
				wrong += matched != (na <= 3 || nb <= 3 ? strcmp(a, b) == 0 : hyg_osa(a, na, b, nb) <= 1);
				missed += matched && !found_by_keys();
			}
	test_report("short words", wrong, cases);
	test_report("keys of short words", missed, cases);
}

static void
examples(void)
{
	static const struct
	{
		const char *column;
		const char *query;
		bool		matches;
	}			example[] = {
		{"Jansen Bouw B.V.", "Bouw Jansen BV", true},
		{"Jansen Bouw BV", "Jansne Bouw B.V.", true},
		{"Jansen Bouw", "Jansen Bouw BV", false},
		{"Jansen Bouw BV", "Jansen", true},
		{"Jansen", "Jansen Bouw", false},
		{"Müller", "Mueller", true},
		{"Mueller", "Müller", true},
		{"Müller", "Muler", true},
		{"Bakkerij", "bakkery", true},
		{"bakkery Jan", "Jan Bakkerij", true},
		{"Kuijper", "Kuyper", true},
		{"Jan", "Jam", false},
		{"Jan", "Jans", false},
		{"Jans", "Jan", false},
		{"J.P. Jansen", "P Jansen", true},
		{"J. Jansen", "J.P. Jansen", false},
		{"IBM", "I.B.M.", true},
		{"I.B.M. Nederland", "ibm", true},
		{"Bouw P. B.V.", "bouw bv", true},
		{"abcd", "badc", false},
		{"", "", false},
		{"x", "", false},
		{"", "x", false},
		{"x", "...", false},
		{"Иванов", "Ivanov", true},
		{"日本語 会社", "会社", true},
		{"Bakkerij Smit", "BakkerijSmit", true},
		{"BakkerijSmit", "Smit, Bakkerij", false},
		{"BakkerijSmit", "Bakkerij Smit", true},
		{"De Boer", "deboer", true},
		{"ABN AMRO Bank", "abnamro", true},
		{"Bakkerij Smit", "BakerijSmit", false},
		{"Jansen International", "Jansen Internat.", true},
		{"Jansen International", "Int. Jansen", true},
		{"Jansen Int.", "Jansen International", true},
		{"Jansen Int. Transport", "Jansen International", true},
		{"Jansen Internat", "Jansen International", false},
		{"Jansen International", "Jansen Internat", false},
		{"Bakkerij", "bakk*", true},
		{"Bakkerij", "ba*", false},
		{"Bakkerij", "bak*", true},
		{"Bakkerij", "bakk* smit", false},
		{"bakkerij.nl", "bakkerijsmit", false},
		{"Müller-Lüdenscheidt", "lued*", true},
		{"Müller-Lüdenscheidt", "lud. mueller", true},
		{"Müllerlüd.", "Muellerluedenscheidt", true},
		{"Jansen & Zonen", "Jansen en Zonen", true},
		{"Jansen Zonen", "Jansen und Zonen", true},
		{"García Hijos", "García y Hijos", true},
		{"Jansen", "en", false},
		{"Jansen en", "en", true},
		{"Jansen", "jansen y", false},
	};
	long		wrong = 0;

	for (size_t i = 0; i < sizeof(example) / sizeof(example[0]); i++)
	{
		bool		matched = match(example[i].column, example[i].query);

		if (matched != example[i].matches || (matched && !found_by_keys()))
		{
			printf("# %s =~ %s is %d\n", example[i].column, example[i].query, matched);
			wrong++;
		}
	}
	test_report("examples", wrong, sizeof(example) / sizeof(example[0]));
}

/* Words that are known to be frequent have keys of their own; whatever becomes of them is still found. */
static void
frequent_words(void)
{
	const HygWordlist *list = &hyg_frequent_words;
	long		cases = 0,
				missed = 0,
				many = 0;

	for (uint32_t i = 0; i < list->count; i++)
	{
		const char *word = list->words + list->offsets[i];
		int			length = (int) (list->offsets[i + 1] - list->offsets[i]);

		for (int round = 0; round < 60; round++)
		{
			uint32_t	w[64];
			int			n = length;
			HygBuf		held,
						edited;

			hyg_buf_init(&edited, 64);
			hyg_buf_init(&held, 64);
			for (int k = 0; k < n; k++)
				w[k] = (unsigned char) word[k];
			/* every place, every letter in the end */
			if (round > 0)
				n = edit(w, n, (int) (test_random() % 3));
			if (round % 3 == 1 && n > 0)
				w[test_random() % n] = 'a' + test_random() % 26;
			for (int k = 0; k < n; k++)
				hyg_buf_codepoint(&edited, w[k]);
			for (int turn = 0; turn < 2; turn++)
			{
				const char *c = turn == 0 ? word : edited.data;
				const char *q = turn == 0 ? edited.data : word;

				hyg_fuzzy_read_column(c, turn == 0 ? (size_t) length : edited.len, &column);
				hyg_fuzzy_read_query(q, turn == 0 ? edited.len : (size_t) length, &query);
				cases++;
				missed += hyg_fuzzy_match(&column, &query) != plain_match() || (hyg_fuzzy_match(&column, &query) && !found_by_keys());
			}
			/* the point of it: few keys */
			hyg_fuzzy_read_column(word, (size_t) length, &column);
			hyg_fuzzy_column_keys(&column, &held);
			many += column.tokens == 1 && held.len > 4 * 3;
			hyg_buf_free(&edited);
			hyg_buf_free(&held);
		}
	}
	test_report("frequent words, misspelt", missed, cases);
	test_report("frequent words have few keys", many, cases);
}

/* The fullest texts there are fit: as many words, characters, joined letters and spellings as are read. */
static void
fullest(void)
{
	static char text[100000];
	long		wrong = 0;
	int			length = 0;

	for (int i = 0; i < 40; i++)
	{
		for (int k = 0; k < 70; k++)
			length += sprintf(text + length, "%s", k % 2 ? "ij" : "\xC3\xBC");
		text[length++] = ' ';
	}
	text[length] = 0;
	wrong += !match(text, text) || !found_by_keys() || query.words != HYG_FUZZY_WORDS;
	length = 0;
	for (int i = 0; i < 40; i++)
		length += sprintf(text + length, "%s", i % 7 == 6 ? "\xC3\xBC\xD0\xB9jy " : "\xC3\xBC \xD1\x8E ");
	wrong += !match(text, text) || !found_by_keys();
	for (int i = 0; i < 400; i++)
		sprintf(text + 2 * i, "%c ", 'a' + i % 26);
	wrong += !match(text, text) || !found_by_keys() || query.words != 1;
	memset(text, 'x', sizeof(text) - 1);
	wrong += !match(text, text) || !found_by_keys() || query.chars[0] != 'x' || query.token[0].length != HYG_FUZZY_LENGTH;
	test_report("fullest texts", wrong, 4);
}

int
main(void)
{
	examples();
	all_short_words();
	random_texts();
	frequent_words();
	fullest();
	test_exit();
}

/*-------------------------------------------------------------------------
 *
 * fuzzy_text.c
 *	  Does a text hold all words that are asked for, each but for one typing
 *	  error?
 *
 * Both texts are folded and cut at spaces.  A word of the query has a partner in
 * the column when it is equal or, both being longer than three characters, one edit away
 * (optimal string alignment: a character inserted, dropped, replaced, or two
 * neighbours exchanged).  Order does not count, nor what else the column holds.
 * A query without words matches nothing.
 *
 * Three things are one word in several spellings:
 *
 * - letters of two romanisations (ü is u and ue, see hyg_fold_spellings), on either side;
 * - ij and y, by asking for both;
 * - letters that stand alone: in the query a run of them is one word, so that
 *   "B.V." is bv; in the column they count both alone and joined, every way.
 *
 * Keys (symmetric deletion, W. Garbe's SymSpell; T. Bocek, E. Hunt, B. Stiller, Fast
 * Similarity Search in Large Dictionaries, 2007): a longer word has its own hash and those of
 * what is left when one of its characters is dropped.  Words one edit apart share one of them:
 * of a replaced character both drop it, of two exchanged each drops one, of
 * one inserted the longer word drops it and is the shorter one.  The hash is a polynomial over code
 * points, so that all deletions of a word cost linear time.
 *
 * Keys stand in indexes: whatever is changed here or in folding makes them
 * stale.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/fuzzy_text.h"

#include "text/text.h"

/* Runs of single letters up to this length are joined every way. */
#define ACRONYM 6

static void
begin_text(HygFuzzyText *text)
{
	text->words = 0;
	text->tokens = 0;
	text->used = 0;
}

/* Adds chars[0..length) as a token, cut.  The arrays are large enough for any text. */
static void
add_token(HygFuzzyText *text, const uint32_t *chars, int length, int word)
{
	HygFuzzyToken *token = &text->token[text->tokens];

	if (length > HYG_FUZZY_LENGTH)
		length = HYG_FUZZY_LENGTH;
	if (text->tokens == HYG_FUZZY_MAX_TOKENS || text->used + length > HYG_FUZZY_MAX_CHARS)
		return;
	token->at = (uint16_t) text->used;
	token->length = (uint8_t) length;
	token->word = (uint8_t) word;
	memcpy(text->chars + text->used, chars, (size_t) length * sizeof(uint32_t));
	text->used += length;
	text->tokens++;
}

/* One spelling's words: at most HYG_FUZZY_WORDS of at most HYG_FUZZY_LENGTH characters. */
typedef struct Spelling
{
	int words;
	int from[HYG_FUZZY_WORDS + 1]; /* where each begins in chars; it ends where the next begins */
	uint32_t chars[HYG_FUZZY_WORDS * HYG_FUZZY_LENGTH];
} Spelling;

static void
read_spelling(const char *folded, size_t n, Spelling *out)
{
	size_t      at = 0;
	const char *word;
	size_t      length;

	out->words = 0;
	out->from[0] = 0;
	while (out->words < HYG_FUZZY_WORDS && hyg_next_token(folded, n, &at, &word, &length))
	{
		const char *end = word + length;
		int         to = out->from[out->words];
		int         limit = to + HYG_FUZZY_LENGTH;

		while (word < end && to < limit)
			word += hyg_utf8_read(word, end, &out->chars[to++]);
		out->from[++out->words] = to;
	}
}

#define word_length(spelling, w) ((spelling)->from[(w) + 1] - (spelling)->from[w])

/* How many words from w on are single characters. */
static int
run_of_letters(const Spelling *spelling, int w)
{
	int run = 0;

	while (w + run < spelling->words && word_length(spelling, w + run) == 1)
		run++;
	return run;
}

static bool
has_token(const HygFuzzyText *text, const uint32_t *chars, int length, int word)
{
	for (int i = 0; i < text->tokens; i++)
	{
		if (text->token[i].length == length && text->token[i].word == word &&
			memcmp(text->chars + text->token[i].at, chars, (size_t) length * sizeof(uint32_t)) == 0)
			return true;
	}
	return false;
}

/*
 * The tokens of a column's text.  At most three spellings of 32 words, and
 * fewer than 80 joined ones in each, none longer than six characters or the one run that is.
 * Linear in n, but for the words that count.
 */
void
hyg_fuzzy_read_column(const char *s, size_t n, HygFuzzyText *out)
{
	Spelling spelling;
	size_t   ends[HYG_MAX_VARIANTS];
	int      count;
	HYG_STACK_BUF(folded, 512);

	begin_text(out);
	count = hyg_fold_spellings(s, n, &folded, ends);
	for (int v = 0; v < count; v++)
	{
		size_t begin = v > 0 ? ends[v - 1] : 0;

		read_spelling(folded.data + begin, ends[v] - begin, &spelling);
		for (int w = 0; w < spelling.words; w++)
		{
			const uint32_t *chars = spelling.chars + spelling.from[w];

			if (v == 0 || !has_token(out, chars, word_length(&spelling, w), 0))
				add_token(out, chars, word_length(&spelling, w), 0);
		}
		/* the characters of a run stand side by side */
		for (int w = 0; w < spelling.words; w++)
		{
			const uint32_t *chars = spelling.chars + spelling.from[w];
			int             run = run_of_letters(&spelling, w);

			for (int from = 0; from + 2 <= run; from++)
			{
				for (int to = run; to >= from + 2; to--)
				{
					if (run <= ACRONYM || to - from == run)
						add_token(out, chars + from, to - from, 0);
				}
			}
			if (run > 0)
				w += run - 1;
		}
	}
	hyg_buf_free(&folded);
}

/* Joins runs of single letters. */
static void
join_letters(Spelling *spelling)
{
	int words = 0;

	for (int w = 0; w < spelling->words; w++)
	{
		int run = run_of_letters(spelling, w);

		spelling->from[words++] = spelling->from[w];
		if (run > 1)
			w += run - 1;
	}
	spelling->from[words] = spelling->from[spelling->words];
	spelling->words = words;
}

/* The word with ij for y (or y for ij) as one more token. */
static void
add_ij(HygFuzzyText *out, const uint32_t *chars, int length, int word, bool to_y)
{
	uint32_t other[2 * HYG_FUZZY_LENGTH];
	int      n = 0;
	bool     changed = false;

	for (int i = 0; i < length; i++)
	{
		if (to_y && chars[i] == 'i' && i + 1 < length && chars[i + 1] == 'j')
		{
			other[n++] = 'y';
			i++;
			changed = true;
		}
		else if (!to_y && chars[i] == 'y')
		{
			other[n++] = 'i';
			other[n++] = 'j';
			changed = true;
		}
		else
			other[n++] = chars[i];
	}
	if (changed && n > HYG_FUZZY_EXACT)
		add_token(out, other, n, word);
}

/*
 * The tokens of a query.  Another spelling of the whole counts when it has the same number of words, so that each
 * word is one of the plain spelling's.  At most five tokens a word.
 */
void
hyg_fuzzy_read_query(const char *s, size_t n, HygFuzzyText *out)
{
	Spelling spelling;
	size_t   ends[HYG_MAX_VARIANTS];
	int      count;
	HYG_STACK_BUF(folded, 512);

	begin_text(out);
	count = hyg_fold_spellings(s, n, &folded, ends);
	for (int v = 0; v < count; v++)
	{
		size_t begin = v > 0 ? ends[v - 1] : 0;

		read_spelling(folded.data + begin, ends[v] - begin, &spelling);
		join_letters(&spelling);
		if (v == 0)
			out->words = spelling.words;
		else if (spelling.words != out->words)
			continue;
		for (int w = 0; w < spelling.words; w++)
		{
			const uint32_t *chars = spelling.chars + spelling.from[w];
			int             length = word_length(&spelling, w);

			if (v > 0 && has_token(out, chars, length, w))
				continue;
			add_token(out, chars, length, w);
			if (v == 0 && length > HYG_FUZZY_EXACT)
			{
				add_ij(out, chars, length, w, true);
				add_ij(out, chars, length, w, false);
			}
		}
	}
	hyg_buf_free(&folded);
}

/* Is the optimal string alignment distance at most one?  O(n). */
static bool
within_one_edit(const uint32_t *a, int na, const uint32_t *b, int nb)
{
	int i = 0;

	if (na < nb)
		return within_one_edit(b, nb, a, na);
	if (na - nb > 1)
		return false;
	while (i < nb && a[i] == b[i])
		i++;
	if (i == na)
		return true;
	if (na > nb)
		return memcmp(a + i + 1, b + i, (size_t) (nb - i) * sizeof(uint32_t)) == 0;
	if (memcmp(a + i + 1, b + i + 1, (size_t) (na - i - 1) * sizeof(uint32_t)) == 0)
		return true;
	return i + 1 < na && a[i] == b[i + 1] && a[i + 1] == b[i] &&
		   memcmp(a + i + 2, b + i + 2, (size_t) (na - i - 2) * sizeof(uint32_t)) == 0;
}

/*
 * Has every word of the query a partner in the column?  Not symmetric.  Both are
 * bounded, so this is O(tokens * tokens) of a few dozen.
 */
bool
hyg_fuzzy_match(const HygFuzzyText *column, const HygFuzzyText *query)
{
	for (int word = 0; word < query->words; word++)
	{
		bool found = false;

		for (int i = 0; i < query->tokens && !found; i++)
		{
			const HygFuzzyToken *asked = &query->token[i];
			const uint32_t      *chars = query->chars + asked->at;

			if (asked->word != word)
				continue;
			for (int j = 0; j < column->tokens && !found; j++)
			{
				const HygFuzzyToken *token = &column->token[j];
				const uint32_t      *held = column->chars + token->at;

				if (asked->length <= HYG_FUZZY_EXACT || token->length <= HYG_FUZZY_EXACT)
					found = asked->length == token->length &&
							memcmp(chars, held, asked->length * sizeof(uint32_t)) == 0;
				else
					found = within_one_edit(chars, asked->length, held, token->length);
			}
		}
		if (!found)
			return false;
	}
	return query->words > 0;
}

/* ---- keys ---- */

#define MULTIPLIER UINT64_C(0x9E3779B97F4A7C15)
#define SHORT_WORD UINT64_C(0x5851F42D4C957F2D)
#define LONG_WORD UINT64_C(0x14057B7EF767814F)

static void
append_key(uint64_t hash, HygBuf *keys)
{
	int32_t key;

	hash ^= hash >> 30;
	hash *= UINT64_C(0xBF58476D1CE4E5B9);
	hash ^= hash >> 27;
	hash *= UINT64_C(0x94D049BB133111EB);
	key = (int32_t) (uint32_t) (hash >> 32);
	hyg_buf_bytes(keys, (const char *) &key, sizeof(key));
}

/* A token's keys: one, or one more than it has characters (less where neighbours are equal).  O(n). */
static void
token_keys(const uint32_t *chars, int n, HygBuf *keys)
{
	uint64_t before[HYG_FUZZY_LENGTH + 1]; /* hashes of the beginnings */
	uint64_t after = 0;                    /* hash of the end behind i */
	uint64_t power = 1;                    /* MULTIPLIER to the length of that end */

	before[0] = 0;
	for (int i = 0; i < n; i++)
		before[i + 1] = before[i] * MULTIPLIER + chars[i] + 1;
	if (n <= HYG_FUZZY_EXACT)
	{
		append_key(before[n] + SHORT_WORD, keys);
		return;
	}
	append_key(before[n] + LONG_WORD, keys);
	for (int i = n - 1; i >= 0; i--)
	{
		if (i == n - 1 || chars[i] != chars[i + 1])
			append_key(before[i] * power + after + LONG_WORD, keys);
		after += (chars[i] + UINT64_C(1)) * power;
		power *= MULTIPLIER;
	}
}

void
hyg_fuzzy_column_keys(const HygFuzzyText *column, HygBuf *keys)
{
	for (int i = 0; i < column->tokens; i++)
		token_keys(column->chars + column->token[i].at, column->token[i].length, keys);
}

int
hyg_fuzzy_query_keys(const HygFuzzyText *query, HygBuf *keys, HygBuf *words)
{
	uint8_t length[HYG_FUZZY_WORDS] = {0};
	int     probed = 0;

	for (int i = 0; i < query->tokens; i++)
	{
		const HygFuzzyToken *token = &query->token[i];

		if (length[token->word] == 0) /* the plain spelling comes first */
			length[token->word] = token->length;
	}
	for (int w = 0; w < query->words; w++)
	{
		int longer = 0;

		for (int other = 0; other < query->words; other++)
			longer += length[other] > length[w] || (length[other] == length[w] && other < w);
		if (longer >= HYG_FUZZY_PROBED)
			continue;
		for (int i = 0; i < query->tokens; i++)
		{
			if (query->token[i].word != w)
				continue;
			token_keys(query->chars + query->token[i].at, query->token[i].length, keys);
			while (words->len < keys->len / sizeof(int32_t))
				hyg_buf_char(words, (char) probed);
		}
		probed++;
	}
	return probed;
}

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
 * What is one word in several spellings:
 *
 * - letters of two romanisations (ü is u and ue, see hyg_fold_spellings), on either side;
 * - ij and y, by asking for both;
 * - letters that stand alone: in the query a run of them is one word, so that
 *   "B.V." is bv; in the column they count both alone and joined, every way;
 * - words that are cut, on either side, when a point or an asterisk says so ("Internat.",
 *   "bakk*"): three letters or more are the beginning of their partner;
 * - two neighbours written together, on either side, without typing errors.
 *
 * Words that only join others ("and") need no partner.
 *
 * Keys (the idea is that of symmetric deletion, T. Bocek, E. Hunt, B. Stiller, Fast Similarity Search in
 * Large Dictionaries, 2007, with fewer keys): a longer word is divided into four windows, at places
 * that depend on its length alone.  Its keys are its length and what is left when one window is
 * wiped out.  One edit changes one window only, so what stands before and behind that in the
 * query's word is what stands there in the column's, for each of the three lengths the column's
 * word may have.  Only two exchanged characters may stand in two windows: the query
 * also asks for itself with those exchanged back.  Hashes are polynomials over code points, so that
 * all keys of a word cost linear time.
 *
 * A look-up has to read the lists of all these keys, which are long when the word is frequent, so words
 * that are known to be (frequent_words.txt) have one key of their own instead: a query asks for
 * those of the frequent words one edit away, and the lists of its other keys are short.
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
add_token(HygFuzzyText *text, const uint32_t *chars, int length, int word, HygFuzzyKind kind)
{
	HygFuzzyToken *token = &text->token[text->tokens];

	if (length > HYG_FUZZY_LENGTH)
		length = HYG_FUZZY_LENGTH;
	if (text->tokens == HYG_FUZZY_MAX_TOKENS || text->used + length > HYG_FUZZY_MAX_CHARS)
		return;
	token->at = (uint16_t) text->used;
	token->length = (uint8_t) length;
	token->word = (uint8_t) word;
	token->kind = (uint8_t) kind;
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
has_token(const HygFuzzyText *text, const uint32_t *chars, int length, int word, HygFuzzyKind kind)
{
	if (length > HYG_FUZZY_LENGTH)
		length = HYG_FUZZY_LENGTH;
	for (int i = 0; i < text->tokens; i++)
	{
		const HygFuzzyToken *token = &text->token[i];

		if (token->length == length && token->word == word && token->kind == kind &&
			memcmp(text->chars + token->at, chars, (size_t) length * sizeof(uint32_t)) == 0)
			return true;
	}
	return false;
}

static inline bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		   (c & 0x80) != 0;
}

/*
 * Which words are cut, a bit each: those behind which a point or an asterisk stands that no word follows at once.  Folding
 * forgets these, so what stands before one is folded and counted, up to the
 * words that count.
 */
static uint32_t
cut_words(const char *s, size_t n)
{
	uint32_t cut = 0;
	size_t   from = 0;
	int      words = 0;
	HYG_STACK_BUF(folded, 256);

	for (size_t i = HYG_FUZZY_CUT; i < n && words < HYG_FUZZY_WORDS; i++)
	{
		const char *word;
		size_t      at = 0;
		size_t      length;
		int         begun = words;

		if ((s[i] != '.' && s[i] != '*') || (i + 1 < n && is_word_byte(s[i + 1])) ||
			!is_word_byte(s[i - 1]) || !is_word_byte(s[i - 2]) || !is_word_byte(s[i - 3]))
			continue;
		folded.len = 0;
		hyg_fold(s + from, i - from, &folded);
		while (words < HYG_FUZZY_WORDS &&
			   hyg_next_token(folded.data, folded.len, &at, &word, &length))
			words++;
		if (words > begun && at == folded.len)
			cut |= UINT32_C(1) << (words - 1);
		from = i;
	}
	hyg_buf_free(&folded);
	return cut;
}

/*
 * Words w and w + 1 written together, unless one is a letter: the characters of neighbours stand side by side.
 */
static void
add_joined(HygFuzzyText *out, const Spelling *spelling, int w, int word)
{
	const uint32_t *chars = spelling->chars + spelling->from[w];
	int             length = spelling->from[w + 2] - spelling->from[w];

	if (word_length(spelling, w) > 1 && word_length(spelling, w + 1) > 1 &&
		length <= HYG_FUZZY_LENGTH && length > HYG_FUZZY_EXACT &&
		!has_token(out, chars, length, word, HYG_FUZZY_JOINED))
		add_token(out, chars, length, word, HYG_FUZZY_JOINED);
}

/*
 * The tokens of a column's text.  At most three spellings of 32 words and 31 pairs, and
 * fewer than 80 joined ones in each, none longer than six characters or the one run that is.
 * Linear in n, but for the words that count.
 */
void
hyg_fuzzy_read_column(const char *s, size_t n, HygFuzzyText *out)
{
	Spelling spelling;
	size_t   ends[HYG_MAX_VARIANTS];
	uint32_t cut = cut_words(s, n);
	int      words = 0;
	int      count;
	HYG_STACK_BUF(folded, 512);

	begin_text(out);
	count = hyg_fold_spellings(s, n, &folded, ends);
	for (int v = 0; v < count; v++)
	{
		size_t begin = v > 0 ? ends[v - 1] : 0;

		read_spelling(folded.data + begin, ends[v] - begin, &spelling);
		if (v == 0)
			words = spelling.words;
		for (int w = 0; w < spelling.words; w++)
		{
			const uint32_t *chars = spelling.chars + spelling.from[w];
			int             length = word_length(&spelling, w);
			HygFuzzyKind    kind = HYG_FUZZY_WORD;

			if ((cut >> w & 1) != 0 && spelling.words == words && length >= HYG_FUZZY_CUT)
				kind = HYG_FUZZY_STEM;
			if (v == 0 || !has_token(out, chars, length, 0, kind))
				add_token(out, chars, length, 0, kind);
			if (w + 1 < spelling.words)
				add_joined(out, &spelling, w, 0);
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
						add_token(out, chars + from, to - from, 0, HYG_FUZZY_WORD);
				}
			}
			if (run > 0)
				w += run - 1;
		}
	}
	hyg_buf_free(&folded);
}

/* Joins runs of single letters, and takes the bits of `cut` along. */
static uint32_t
join_letters(Spelling *spelling, uint32_t cut)
{
	int      words = 0;
	uint32_t joined = 0;

	for (int w = 0; w < spelling->words; w++)
	{
		int run = run_of_letters(spelling, w);

		if ((cut >> w & 1) != 0 && run == 0)
			joined |= UINT32_C(1) << words;
		spelling->from[words++] = spelling->from[w];
		if (run > 1)
			w += run - 1;
	}
	spelling->from[words] = spelling->from[spelling->words];
	spelling->words = words;
	return joined;
}

/* The word with ij for y (or y for ij) as one more token. */
static void
add_ij(HygFuzzyText *out, const uint32_t *chars, int length, int word, bool to_y, HygFuzzyKind kind)
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
		add_token(out, other, n, word, kind);
}

/*
 * Does word w only join others?  Dutch, English, German, French, Scandinavian and Polish; of Spanish,
 * Italian and Polish a letter between two words.
 */
static bool
joins_others(const Spelling *spelling, int w)
{
	static const char *const joining[] = {"en", "and", "und", "et", "og", "och", "oraz"};
	const uint32_t          *chars = spelling->chars + spelling->from[w];
	int                      length = word_length(spelling, w);

	if (length == 1)
		return w > 0 && w + 1 < spelling->words &&
			   (chars[0] == 'y' || chars[0] == 'e' || chars[0] == 'i');
	for (size_t i = 0; i < sizeof(joining) / sizeof(joining[0]); i++)
	{
		int k = 0;

		while (k < length && joining[i][k] != '\0' && (unsigned char) joining[i][k] == chars[k])
			k++;
		if (k == length && joining[i][k] == '\0')
			return true;
	}
	return false;
}

/*
 * The tokens of a query.  Another spelling of the whole counts when it has the same number of words, so that each
 * word is one of the plain spelling's.  At most six tokens a word.
 */
void
hyg_fuzzy_read_query(const char *s, size_t n, HygFuzzyText *out)
{
	Spelling spelling;
	size_t   ends[HYG_MAX_VARIANTS];
	uint32_t all_cut = cut_words(s, n);
	int      place[HYG_FUZZY_WORDS]; /* of those that need a partner, or -1 */
	int      words = 0;
	int      count;
	HYG_STACK_BUF(folded, 512);

	begin_text(out);
	count = hyg_fold_spellings(s, n, &folded, ends);
	for (int v = 0; v < count; v++)
	{
		size_t   begin = v > 0 ? ends[v - 1] : 0;
		uint32_t cut;

		read_spelling(folded.data + begin, ends[v] - begin, &spelling);
		cut = join_letters(&spelling, all_cut);
		if (v == 0)
		{
			words = spelling.words;
			for (int w = 0; w < words; w++)
				place[w] = joins_others(&spelling, w) ? -1 : out->words++;
			for (int w = 0; w < words && out->words == 0; w++)
				place[w] = w;
			if (out->words == 0)
				out->words = words;
		}
		else if (spelling.words != words)
			continue;
		for (int w = 0; w < words; w++)
		{
			const uint32_t *chars = spelling.chars + spelling.from[w];
			int             length = word_length(&spelling, w);
			HygFuzzyKind    kind = HYG_FUZZY_WORD;

			if (place[w] < 0)
				continue;
			if ((cut >> w & 1) != 0 && length >= HYG_FUZZY_CUT)
				kind = HYG_FUZZY_STEM;
			if (v > 0 && has_token(out, chars, length, place[w], kind))
				continue;
			add_token(out, chars, length, place[w], kind);
			if (v == 0 && length > HYG_FUZZY_EXACT)
			{
				add_ij(out, chars, length, place[w], true, kind);
				add_ij(out, chars, length, place[w], false, kind);
			}
		}
		for (int w = 0; w + 1 < words; w++)
		{
			if (place[w] >= 0 && place[w + 1] >= 0)
				add_joined(out, &spelling, w, place[w]);
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

static bool
begins_with(const uint32_t *word, int length, const uint32_t *beginning, int n)
{
	return length > n && memcmp(word, beginning, (size_t) n * sizeof(uint32_t)) == 0;
}

static bool
are_partners(const uint32_t *asked, const HygFuzzyToken *a, const uint32_t *held,
			 const HygFuzzyToken *h)
{
	if (a->length == h->length && memcmp(asked, held, a->length * sizeof(uint32_t)) == 0)
		return true;
	if (a->kind == HYG_FUZZY_JOINED || h->kind == HYG_FUZZY_JOINED)
		return false;
	if (a->length > HYG_FUZZY_EXACT && h->length > HYG_FUZZY_EXACT &&
		within_one_edit(asked, a->length, held, h->length))
		return true;
	return (a->kind == HYG_FUZZY_STEM && begins_with(held, h->length, asked, a->length)) ||
		   (h->kind == HYG_FUZZY_STEM && begins_with(asked, a->length, held, h->length));
}

/*
 * Has every word of the query a partner in the column?  Not symmetric.  Both are
 * bounded, so this is O(tokens * tokens) of a few dozen.
 */
bool
hyg_fuzzy_match(const HygFuzzyText *column, const HygFuzzyText *query)
{
	uint32_t missing = query->words < 32 ? (UINT32_C(1) << query->words) - 1 : UINT32_MAX;

	if (missing == 0)
		return false;
	/* words in their order, joined ones behind them: most rows fail at one of the first */
	for (int word = 0; word < query->words; word++)
	{
		for (int i = 0; i < query->tokens && (missing >> word & 1) != 0; i++)
		{
			const HygFuzzyToken *asked = &query->token[i];
			bool                 found = false;

			if (asked->word != word &&
				!(asked->kind == HYG_FUZZY_JOINED && asked->word + 1 == word))
				continue;
			for (int j = 0; j < column->tokens && !found; j++)
			{
				const HygFuzzyToken *held = &column->token[j];

				found =
					are_partners(query->chars + asked->at, asked, column->chars + held->at, held);
			}
			if (!found)
				continue;
			missing &= ~(UINT32_C(1) << asked->word);
			if (asked->kind == HYG_FUZZY_JOINED)
				missing &= ~(UINT32_C(1) << (asked->word + 1));
		}
		if ((missing >> word & 1) != 0)
			return false;
	}
	return true;
}

/* ---- keys ---- */

#define MULTIPLIER UINT64_C(0x9E3779B97F4A7C15)

/* What a key is of. */
enum
{
	KEY_SHORT_WORD = 1,
	KEY_FREQUENT_WORD,
	KEY_JOINED,    /* few bits: nearly every pair is a new one, and a key of its own is large */
	KEY_BEGINNING, /* of a word, HYG_FUZZY_CUT or LONG_BEGINNING letters */
	KEY_STEM,      /* the first HYG_FUZZY_CUT letters of a word that is cut */
	KEY_WINDOW     /* and above: one for each length and window */
};

#define LONG_BEGINNING 5
#define JOINED_BITS 18
#define WINDOWS 4

static void
append_key(uint64_t hash, int what, HygBuf *keys)
{
	int32_t key;

	hash += (uint64_t) what * UINT64_C(0x5851F42D4C957F2D);
	hash ^= hash >> 30;
	hash *= UINT64_C(0xBF58476D1CE4E5B9);
	hash ^= hash >> 27;
	hash *= UINT64_C(0x94D049BB133111EB);
	key = (int32_t) (uint32_t) (hash >> 32);
	hyg_buf_bytes(keys, (const char *) &key, sizeof(key));
}

static uint64_t
hash_of(const uint32_t *chars, int n)
{
	uint64_t hash = 0;

	for (int i = 0; i < n; i++)
		hash = hash * MULTIPLIER + chars[i] + 1;
	return hash;
}

/* Hashes of a word's beginnings, and the powers that go with them. */
typedef struct Hashes
{
	int      n;
	uint64_t before[HYG_FUZZY_LENGTH + 1];
	uint64_t power[HYG_FUZZY_LENGTH + 1];
} Hashes;

static void
hash_beginnings(const uint32_t *chars, int n, Hashes *out)
{
	out->n = n;
	out->before[0] = 0;
	out->power[0] = 1;
	for (int i = 0; i < n; i++)
	{
		out->before[i + 1] = out->before[i] * MULTIPLIER + chars[i] + 1;
		out->power[i + 1] = out->power[i] * MULTIPLIER;
	}
}

/* Where window w of a word of this length begins; that of the window behind the last is its end. */
static int
window_start(int length, int w)
{
	return (length * w + WINDOWS - 1) / WINDOWS;
}

/*
 * The key of window w of a word of `length` characters, of which this one is `h`, or may become it by an edit in
 * that window.
 */
static void
window_key(const Hashes *h, int length, int w, HygBuf *keys)
{
	int      before = window_start(length, w);
	int      behind = length - window_start(length, w + 1);
	uint64_t end = h->before[h->n] - h->before[h->n - behind] * h->power[behind];

	append_key(h->before[before] * h->power[behind] + end, KEY_WINDOW + length * WINDOWS + w, keys);
}

static void
joined_key(const uint32_t *chars, int n, HygBuf *keys)
{
	uint64_t hash = hash_of(chars, n);

	hash ^= hash >> 32;
	hash *= UINT64_C(0xD6E8FEB86659FD93);
	append_key(hash >> (64 - JOINED_BITS), KEY_JOINED, keys);
}

/* ---- frequent words: a to z, four letters or more ---- */

#define FREQUENT 1
#define VERY_FREQUENT 2 /* short ones are among these */
#define LONGEST_FREQUENT 32

/* 0, FREQUENT or VERY_FREQUENT. */
static int
frequency(const uint32_t *chars, int n)
{
	char    word[LONGEST_FREQUENT];
	int64_t value;

	if (n > LONGEST_FREQUENT)
		return 0;
	for (int i = 0; i < n; i++)
	{
		if (chars[i] < 'a' || chars[i] > 'z')
			return 0;
		word[i] = (char) chars[i];
	}
	value = hyg_wordlist_value(&hyg_frequent_words, word, n);
	return value < 0 ? 0 : (int) value;
}

static void
frequent_key(const uint32_t *chars, int n, HygBuf *keys)
{
	if (n > HYG_FUZZY_EXACT && frequency(chars, n) > 0)
		append_key(hash_of(chars, n), KEY_FREQUENT_WORD, keys);
}

static bool
may_begin_frequent(const uint32_t *chars, int n)
{
	uint32_t four = 0;

	for (int i = 0; i < 4; i++)
	{
		if (i >= n || chars[i] < 'a' || chars[i] > 'z')
			return false;
		four |= chars[i] << (8 * i);
	}
	return hyg_wordlist_may_start(&hyg_frequent_words, four);
}

/*
 * The keys of frequent words at most one edit away: each word one edit away is looked up, those with an edit behind the
 * first four letters only where these begin one.  O(26 n) look-ups at most.
 */
static void
frequent_neighbour_keys(const uint32_t *chars, int n, HygBuf *keys)
{
	uint32_t word[LONGEST_FREQUENT + 2];
	int      end = n; /* no edit begins behind it */
	int      other = 0;

	for (int i = 0; i < n; i++)
		other += chars[i] < 'a' || chars[i] > 'z';
	if (n > LONGEST_FREQUENT || other > 1)
		return;
	if (!may_begin_frequent(chars, n) && end > 3)
		end = 3;
	if (other == 0)
		frequent_key(chars, n, keys);
	for (int at = 0; at <= end; at++)
	{
		size_t behind = (size_t) (n - at) * sizeof(uint32_t);

		memcpy(word, chars, (size_t) at * sizeof(uint32_t));
		if (at < n)
		{
			size_t less = behind - sizeof(uint32_t);

			if (at == 0 || chars[at] != chars[at - 1])
			{
				memcpy(word + at, chars + at + 1, less);
				frequent_key(word, n - 1, keys);
			}
			if (at + 1 < n && chars[at] != chars[at + 1])
			{
				word[at] = chars[at + 1];
				word[at + 1] = chars[at];
				memcpy(word + at + 2, chars + at + 2, less - sizeof(uint32_t));
				frequent_key(word, n, keys);
			}
			memcpy(word + at + 1, chars + at + 1, less);
			for (word[at] = 'a'; word[at] <= 'z'; word[at]++)
			{
				if (word[at] != chars[at])
					frequent_key(word, n, keys);
			}
		}
		memcpy(word + at + 1, chars + at, behind);
		for (word[at] = 'a'; word[at] <= 'z' && other == 0; word[at]++)
		{
			if (at == 0 || word[at] != chars[at - 1])
				frequent_key(word, n + 1, keys);
		}
	}
}

/* A word's keys in an index. */
static void
column_token_keys(const uint32_t *chars, const HygFuzzyToken *token, HygBuf *keys)
{
	int    n = token->length;
	Hashes h;

	if (n <= HYG_FUZZY_EXACT)
		append_key(hash_of(chars, n), KEY_SHORT_WORD, keys);
	else if (token->kind == HYG_FUZZY_JOINED)
		joined_key(chars, n, keys);
	else
	{
		if (frequency(chars, n) > 0)
			append_key(hash_of(chars, n), KEY_FREQUENT_WORD, keys);
		else
		{
			hash_beginnings(chars, n, &h);
			for (int w = 0; w < WINDOWS; w++)
				window_key(&h, n, w, keys);
		}
		append_key(hash_of(chars, HYG_FUZZY_CUT), KEY_BEGINNING, keys);
		if (n > LONG_BEGINNING)
			append_key(hash_of(chars, LONG_BEGINNING), KEY_BEGINNING, keys);
	}
	if (token->kind == HYG_FUZZY_STEM)
		append_key(hash_of(chars, HYG_FUZZY_CUT), KEY_STEM, keys);
}

void
hyg_fuzzy_column_keys(const HygFuzzyText *column, HygBuf *keys)
{
	for (int i = 0; i < column->tokens; i++)
		column_token_keys(column->chars + column->token[i].at, &column->token[i], keys);
}

/* Keys one of which a column's word has when it is this one's partner. */
static void
query_token_keys(const uint32_t *chars, const HygFuzzyToken *token, HygBuf *keys)
{
	int      n = token->length;
	uint32_t exchanged[HYG_FUZZY_LENGTH];
	Hashes   h;

	if (token->kind == HYG_FUZZY_STEM)
		append_key(hash_of(chars, n < LONG_BEGINNING ? HYG_FUZZY_CUT : LONG_BEGINNING),
				   KEY_BEGINNING, keys);
	if (n <= HYG_FUZZY_EXACT)
	{
		append_key(hash_of(chars, n), KEY_SHORT_WORD, keys);
		return;
	}
	joined_key(chars, n, keys);
	hash_beginnings(chars, n, &h);
	if (token->kind == HYG_FUZZY_JOINED) /* is equal, or nothing */
	{
		if (frequency(chars, n) > 0)
			append_key(hash_of(chars, n), KEY_FREQUENT_WORD, keys);
		else
			window_key(&h, n, 0, keys);
		return;
	}
	append_key(hash_of(chars, HYG_FUZZY_CUT), KEY_STEM, keys);
	frequent_neighbour_keys(chars, n, keys);
	for (int length = n - 1; length <= n + 1 && length <= HYG_FUZZY_LENGTH; length++)
	{
		for (int w = 0; w < WINDOWS && length > HYG_FUZZY_EXACT; w++)
			window_key(&h, length, w, keys);
	}
	memcpy(exchanged, chars, (size_t) n * sizeof(uint32_t));
	for (int w = 1; w < WINDOWS; w++)
	{
		int at = window_start(n, w);

		if (chars[at - 1] == chars[at])
			continue;
		exchanged[at - 1] = chars[at];
		exchanged[at] = chars[at - 1];
		hash_beginnings(exchanged, n, &h);
		window_key(&h, n, 0, keys);
		exchanged[at - 1] = chars[at - 1];
		exchanged[at] = chars[at];
	}
}

/*
 * Which words the index is asked for: the longest, and very frequent ones only when there are not two
 * others.  Their lists are long; what they would exclude is few rows by then, which
 * are compared anyway.
 */
static int
probed_words(const HygFuzzyText *query, int probed[HYG_FUZZY_WORDS])
{
	uint8_t length[HYG_FUZZY_WORDS] = {0};
	bool    very_frequent[HYG_FUZZY_WORDS] = {false};
	int     others = query->words;
	int     count = 0;

	for (int i = 0; i < query->tokens; i++)
	{
		const HygFuzzyToken *token = &query->token[i];

		if (length[token->word] != 0) /* the plain spelling comes first */
			continue;
		length[token->word] = token->length;
		if (frequency(query->chars + token->at, token->length) == VERY_FREQUENT)
		{
			very_frequent[token->word] = true;
			others--;
		}
	}
	for (int w = 0; w < query->words; w++)
	{
		int longer = 0;

		for (int other = 0; other < query->words; other++)
			longer += (others < 2 || !very_frequent[other]) &&
					  (length[other] > length[w] || (length[other] == length[w] && other < w));
		probed[w] = (others < 2 || !very_frequent[w]) && longer < HYG_FUZZY_PROBED ? count++ : -1;
	}
	return count;
}

int
hyg_fuzzy_query_keys(const HygFuzzyText *query, HygBuf *keys, HygBuf *words)
{
	int probed[HYG_FUZZY_WORDS];
	int count = probed_words(query, probed);

	for (int i = 0; i < query->tokens; i++)
	{
		const HygFuzzyToken *token = &query->token[i];
		int                  of = 0;

		if (probed[token->word] >= 0)
			of |= 1 << probed[token->word];
		if (token->kind == HYG_FUZZY_JOINED && probed[token->word + 1] >= 0)
			of |= 1 << probed[token->word + 1];
		if (of == 0)
			continue;
		query_token_keys(query->chars + token->at, token, keys);
		while (words->len < keys->len / sizeof(int32_t))
			hyg_buf_char(words, (char) of);
	}
	return count;
}

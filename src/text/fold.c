/*-------------------------------------------------------------------------
 *
 * fold.c
 *	  The comparable form of a text, and its variants.
 *
 * Nearly all of it is one table look-up per code point (fold_table.c, made
 * from ICU's Any-Latin; Latin-ASCII; Lower).  Three things need more:
 *
 * - ASCII goes eight bytes at a time;
 * - text with combining marks is normalised first, so that every normal form
 *   of a text has one fold;
 * - some letters read differently beside others: Greek gamma and ypsilon,
 *   Armenian vyun, small kana, Hangul syllables.
 *
 * Scripts without a usual letter-by-letter romanisation (Thai, Devanagari
 * and other Indic scripts, Ethiopic ...) keep their case-folded NFKC form.
 *
 *-------------------------------------------------------------------------
 */
#include "text/fold_table.h"
#include "text/nfkc.h"
#include "text/nfkc_table.h"
#include "text/text.h"

/* What fold_pass() found out */
typedef enum FoldState
{
	FOLD_DONE,
	FOLD_NORMALIZE,				/* combining characters: normalise and start again */
	FOLD_AGAIN					/* combining characters are left in the result */
} FoldState;

typedef enum FoldStyle
{
	STYLE_PLAIN,
	STYLE_EXPANDED,				/* ü as ue, ø as oe, å as aa, ÿ as ij */
	STYLE_POPULAR				/* Cyrillic and Greek as the newspapers write it */
} FoldStyle;

static inline void
put_space(HygBuf *out, size_t start)
{
	if (out->len > start && out->data[out->len - 1] != ' ')
		hyg_buf_char(out, ' ');
}

static inline void
put_bytes(HygBuf *out, size_t start, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		if (s[i] == ' ')
			put_space(out, start);
		else
			hyg_buf_char(out, s[i]);
	}
}

#define put_literal(out, s) hyg_buf_bytes((out), (s), sizeof(s) - 1)

/* First code point of the decomposition, lower case for the letters asked about here. */
static uint32_t
greek_base(uint32_t cp)
{
	const HygNfkcRecord *record = hyg_nfkc_record(cp);

	if (record->length > 0)
		cp = hyg_nfkc_pool[record->offset];
	if (cp >= 0x391 && cp <= 0x3A9)
		cp += 0x20;
	return cp;
}

static uint32_t
peek(const char *s, const char *end)
{
	uint32_t	cp = 0;

	if (s < end)
		hyg_utf8_read(s, end, &cp);
	return cp;
}

#define is_kana(cp) ((cp) >= 0x3041 && (cp) <= 0x30FF)

/* Does the output so far end in `c`?  (Only asked about what prev just wrote.) */
static inline bool
ends_in(const HygBuf *out, size_t start, char c)
{
	return out->len > start && out->data[out->len - 1] == c;
}

static void
fold_kana(uint32_t prev, uint32_t cp, uint32_t next, uint32_t record, HygBuf *out, size_t start)
{
	const char *text = HYG_FOLD_TEXT(record);
	uint32_t	small = cp >= 0x30A0 ? cp - 0x60 : cp;	/* as hiragana */
	char	   *last = out->len > start ? out->data + out->len - 1 : NULL;

	switch (small)
	{
		case 0x3063:			/* small tsu doubles the consonant after it */
			if (is_kana(next))
			{
				char		c = *HYG_FOLD_TEXT(hyg_fold_record(next));

				if (HYG_FOLD_LENGTH(hyg_fold_record(next)) > 1 && next != 0x3063 && next != 0x30C3 &&
					strchr("aeiouy", c) == NULL)
				{
					hyg_buf_char(out, c == 'c' ? 't' : c);
					return;
				}
			}
			break;
		case 0x3083:			/* small ya, yu, yo: ki + ya = kya, shi + ya = sha */
		case 0x3085:
		case 0x3087:
			if (is_kana(prev) && last && *last == 'i')
			{
				out->len--;
				last--;
				if (last >= out->data + start && (*last == 'h' || *last == 'j'))
					hyg_buf_char(out, text[1]);
				else
					hyg_buf_bytes(out, text, 2);
				return;
			}
			break;
		case 0x3041:			/* small vowels: fu + a = fa, she, che, ti, du */
		case 0x3043:
		case 0x3045:
		case 0x3047:
		case 0x3049:
			if (is_kana(prev) && last && strchr("aeiou", *last) != NULL && out->len > start + 1)
			{
				*last = text[0];
				return;
			}
			break;
	}
	hyg_buf_bytes(out, text, HYG_FOLD_LENGTH(record));
}

static void
fold_hangul(uint32_t cp, HygBuf *out)
{
	static const char initial[19][3] = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "",
	"j", "jj", "ch", "k", "t", "p", "h"};
	static const char vowel[21][4] = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae",
	"oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"};
	static const char final[28][3] = {"", "g", "kk", "gs", "n", "nj", "nh", "d", "l", "lg", "lm", "lb",
	"ls", "lt", "lp", "lh", "m", "b", "bs", "s", "ss", "ng", "j", "ch", "k", "t", "p", "h"};
	uint32_t	s = cp - 0xAC00;
	const char *part;

	part = initial[s / 588];
	hyg_buf_bytes(out, part, strlen(part));
	part = vowel[s % 588 / 28];
	hyg_buf_bytes(out, part, strlen(part));
	part = final[s % 28];
	hyg_buf_bytes(out, part, strlen(part));
}

static void
fold_context(uint32_t prev, uint32_t cp, uint32_t next, uint32_t record, HygBuf *out, size_t start)
{
	const char *text = HYG_FOLD_TEXT(record);

	if (cp >= 0xAC00 && cp <= 0xD7A3)
	{
		fold_hangul(cp, out);
		return;
	}
	if (is_kana(cp))
	{
		fold_kana(prev, cp, next, record, out, start);
		return;
	}
	if (cp == 0x582 || cp == 0x552)
	{
		/* o + vyun is u, e + vyun is ev */
		if ((prev == 0x578 || prev == 0x548) && ends_in(out, start, 'o'))
			out->data[out->len - 1] = 'u';
		else if (prev == 0x565 || prev == 0x535)
			hyg_buf_char(out, 'v');
		else
			hyg_buf_bytes(out, text, HYG_FOLD_LENGTH(record));
		return;
	}
	switch (greek_base(cp))
	{
		case 0x3B3:				/* gamma before gamma, kappa, xi, chi is n */
			next = greek_base(next);
			hyg_buf_char(out, next == 0x3B3 || next == 0x3BA || next == 0x3BE || next == 0x3C7 ? 'n' : 'g');
			return;
		case 0x3C5:				/* ypsilon after alpha, epsilon, omikron is u */
			prev = greek_base(prev);
			if (prev == 0x3B1 || prev == 0x3B5 || prev == 0x3BF)
				hyg_buf_char(out, 'u');
			else
				hyg_buf_bytes(out, text, HYG_FOLD_LENGTH(record));
			return;
	}
	hyg_buf_bytes(out, text, HYG_FOLD_LENGTH(record));
}

/* ---- other styles ---- */

/* As English newspapers write Cyrillic, from U+0430 on. */
static const char *const cyrillic_popular[32] = {
	"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
	"r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
};

/* The style's own reading of a code point, or NULL. */
static const char *
styled(FoldStyle style, uint32_t prev, uint32_t cp)
{
	if (style == STYLE_EXPANDED)
	{
		switch (cp)
		{
			case 0xC4: case 0xE4: return "ae";
			case 0xD6: case 0xF6: case 0xD8: case 0xF8: return "oe";
			case 0xDC: case 0xFC: return "ue";
			case 0xC5: case 0xE5: return "aa";
			case 0xFF: case 0x178: return "ij";
		}
		return NULL;
	}
	if (cp >= 0x410 && cp <= 0x44F)
		return cyrillic_popular[(cp - 0x410) & 31];
	switch (cp)
	{
		case 0x401: case 0x451: return "e";
		case 0x404: case 0x454: return "ye";
		case 0x407: case 0x457: return "yi";
		case 0x409: case 0x459: return "lj";
		case 0x40A: case 0x45A: return "nj";
		case 0x402: case 0x452: return "dj";
		case 0x40F: case 0x45F: return "dz";
		case 0x408: case 0x458: return "j";
	}
	switch (greek_base(cp))		/* as on passports, ELOT 743 */
	{
		case 0x3B2: return "v";
		case 0x3B7: return "i";
		case 0x3C5:
			prev = greek_base(prev);
			return prev == 0x3BF ? "u" : prev == 0x3B1 || prev == 0x3B5 ? "v" : "y";
		case 0x3C6: return "f";
	}
	return NULL;
}

/* ---- the pass ---- */

/* What each ASCII character becomes; 0 is dropped. */
static const char ascii_fold[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, ' ', ' ', ' ', ' ', ' ', 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	' ', ' ', ' ', ' ', ' ', ' ', ' ', 0, ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ',
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', ' ', ' ', ' ', ' ', ' ',
	' ', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', ' ',
	0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', 0
};

#define BYTES(x) (0x0101010101010101ULL * (x))

/*
 * Fold eight bytes when all are ASCII letters, digits and single spaces;
 * `after_space` says that the byte before them was a space (or none).
 */
static inline bool
fold_eight(const char *s, bool after_space, char *to)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t	w;
	uint64_t	upper;
	uint64_t	letter;
	uint64_t	digit;
	uint64_t	space;

	memcpy(&w, s, 8);
	if (w & BYTES(0x80))
		return false;
	upper = (w + BYTES(0x80 - 'A')) & ~(w + BYTES(0x80 - 'Z' - 1)) & BYTES(0x80);
	w |= upper >> 2;
	letter = (w + BYTES(0x80 - 'a')) & ~(w + BYTES(0x80 - 'z' - 1));
	digit = (w + BYTES(0x80 - '0')) & ~(w + BYTES(0x80 - '9' - 1));
	space = ~((w ^ BYTES(' ')) + BYTES(0x7F)) & BYTES(0x80);
	if (((letter | digit | space) & BYTES(0x80)) != BYTES(0x80))
		return false;
	if (space & (space << 8 | (after_space ? 0x80 : 0)))
		return false;
	memcpy(to, &w, 8);
	return true;
#else
	return false;
#endif
}

static FoldState
fold_pass(const char *s, size_t n, bool normal, FoldStyle style, HygBuf *out)
{
	const char *end = s + n;
	const char *next_check = s + 65536;
	size_t		start = out->len;
	uint32_t	prev = 0;
	FoldState	state = FOLD_DONE;

	hyg_buf_reserve(out, n + 8);
	while (s < end)
	{
		unsigned char c = (unsigned char) *s;
		uint32_t	cp;
		uint32_t	record;
		uint32_t	flags;
		const char *own;

		if (c < 0x80)
		{
			char		f;

			while (!normal && end - s >= 8)
			{
				hyg_buf_reserve(out, 8);
				if (!fold_eight(s, out->len == start || out->data[out->len - 1] == ' ', out->data + out->len))
					break;
				out->len += 8;
				s += 8;
				prev = 0;
			}
			if (s == end)
				break;
			c = (unsigned char) *s;
			if (c < 0x80)
			{
				f = ascii_fold[c];
				s++;
				prev = 0;
				if (f == ' ')
				{
					/* a space under a mark is how a spacing accent decomposes */
					if (normal && c == ' ' && s < end && (unsigned char) *s >= 0x80 &&
						(HYG_FOLD_FLAGS(hyg_fold_record(peek(s, end))) & HYG_FOLD_MARK))
						continue;
					put_space(out, start);
				}
				else if (f != 0)
					hyg_buf_char(out, f);
				continue;
			}
		}
		s += hyg_utf8_read(s, end, &cp);
		if (s > next_check)
		{
			hyg_check_interrupts();
			next_check = s + 65536;
		}
		record = hyg_fold_record(cp);
		flags = HYG_FOLD_FLAGS(record);
		if (flags & (HYG_FOLD_COMBINES | HYG_FOLD_MARK))
		{
			if (!normal)
			{
				out->len = start;
				return FOLD_NORMALIZE;
			}
			if (flags & HYG_FOLD_MARK)
				continue;
			state = FOLD_AGAIN;
		}
		if (style != STYLE_PLAIN && (own = styled(style, prev, cp)) != NULL)
			hyg_buf_bytes(out, own, strlen(own));
		else if (flags & HYG_FOLD_CONTEXT)
			fold_context(prev, cp, peek(s, end), record, out, start);
		else
		{
			if (flags & HYG_FOLD_WORD)
				put_space(out, start);
			if (flags & HYG_FOLD_KEEP)
				hyg_buf_codepoint(out, cp);
			else if (flags & HYG_FOLD_SPACED)
				put_bytes(out, start, HYG_FOLD_TEXT(record), HYG_FOLD_LENGTH(record));
			else
				hyg_buf_bytes(out, HYG_FOLD_TEXT(record), HYG_FOLD_LENGTH(record));
			if (flags & HYG_FOLD_WORD)
				put_space(out, start);
		}
		prev = cp;
	}
	if (out->len > start && out->data[out->len - 1] == ' ')
		out->len--;
	return state;
}

static void
fold_styled(const char *s, size_t n, FoldStyle style, HygBuf *out)
{
	FoldState	state = fold_pass(s, n, false, style, out);

	if (state == FOLD_NORMALIZE)
	{
		size_t		start = out->len;
		HYG_STACK_BUF(normal, 512);

		hyg_nfkc(s, n, true, &normal);
		state = fold_pass(normal.data, normal.len, true, style, out);

		/* what was dropped may have kept apart what now composes */
		if (state == FOLD_AGAIN)
		{
			hyg_buf_reset(&normal);
			hyg_nfkc(out->data + start, out->len - start, true, &normal);
			out->len = start;
			fold_pass(normal.data, normal.len, true, STYLE_PLAIN, out);
		}
		hyg_buf_free(&normal);
	}
}

void
hyg_fold(const char *s, size_t n, HygBuf *out)
{
	fold_styled(s, n, STYLE_PLAIN, out);
}

/* ---- variants ---- */

/*
 * Words with ae, oe or ue that is no umlaut, as they begin or end there:
 * "Manuel", "Suez", "Michael", "Noel".  `at` points at the first vowel.
 */
static bool
is_umlaut(const char *word, size_t n, size_t at)
{
	static const char *const never[] = {
		/* the letters around the digraph, which is in upper case; ^ and $ are the word's ends */
		"anUEl", "amUEl", "igUEl", "qUE", "^sUEz", "^jUEz", "nsUEl", "erUEl", "nUEv", "bUEno", "bUEna",
		"fUEnt", "pUEnt", "pUEb", "hUErta", "cUEn", "cUEs", "gUErr", "gUErin", "gUEv",
		"chAEl", "phAEl", "afAEl", "srAEl", "^gAEl$", "nOEl$", "nOElle$", "^jOEl$", "hlOE$", "^zOE$", "^jOEy$", "^cOEn$",
		NULL
	};

	/* after a vowel the e stands by itself: Bauer, Meuer */
	if (at > 0 && strchr("aeiou", word[at - 1]) != NULL)
		return false;
	for (int i = 0; never[i] != NULL; i++)
	{
		bool		front = never[i][0] == '^';
		const char *p = never[i] + front;
		size_t		before = strcspn(p, "AOU");
		size_t		length = strcspn(p, "$");
		bool		same = at >= before && at - before + length <= n &&
			(!front || at == before) && (p[length] != '$' || at - before + length == n);

		for (size_t j = 0; same && j < length; j++)
			same = (p[j] | 0x20) == word[at - before + j];
		if (same)
			return false;
	}
	return true;
}

/* aa to a, ae to a, oe to o, ue to u, ij to y: false when nothing changed. */
static bool
contract(const char *folded, size_t n, HygBuf *out)
{
	bool		changed = false;
	size_t		at = 0;
	const char *word;
	size_t		length;
	size_t		start = out->len;

	while (hyg_next_token(folded, n, &at, &word, &length))
	{
		put_space(out, start);
		for (size_t i = 0; i < length; i++)
		{
			char		c = word[i];
			char		next = i + 1 < length ? word[i + 1] : 0;

			if ((c == 'a' && next == 'a') ||
				(next == 'e' && (c == 'a' || c == 'o' || c == 'u') && is_umlaut(word, length, i)))
			{
				hyg_buf_char(out, c);
				changed = true;
				i++;
			}
			else if (c == 'i' && next == 'j' &&
					 (i + 2 == length || strchr("aou", word[i + 2]) == NULL))
			{
				hyg_buf_char(out, 'y');
				changed = true;
				i++;
			}
			else
				hyg_buf_char(out, c);
		}
	}
	return changed;
}

/* Adds what stands in `out` from `from` on as variant, unless there is one like it. */
static int
add_variant(HygBuf *out, size_t start, size_t from, size_t *ends, int count)
{
	size_t		begin = start;
	size_t		length = out->len - from;

	for (int i = 0; i < count; i++)
	{
		if (start + ends[i] - begin == length && memcmp(out->data + begin, out->data + from, length) == 0)
		{
			out->len = from;
			return count;
		}
		begin = start + ends[i];
	}
	if (count == HYG_MAX_VARIANTS || (length == 0 && count > 0))
	{
		out->len = from;
		return count;
	}
	ends[count] = out->len - start;
	return count + 1;
}

int
hyg_fold_variants(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS])
{
	size_t		start = out->len;
	size_t		from;
	int			count;
	bool		ascii = true;

	hyg_fold(s, n, out);
	if (out->len == start)
		return 0;
	count = add_variant(out, start, start, ends, 0);
	for (size_t i = 0; ascii && i < n; i++)
		ascii = (unsigned char) s[i] < 0x80;
	if (!ascii)
	{
		from = out->len;
		fold_styled(s, n, STYLE_EXPANDED, out);
		count = add_variant(out, start, from, ends, count);
		from = out->len;
		fold_styled(s, n, STYLE_POPULAR, out);
		count = add_variant(out, start, from, ends, count);
	}
	for (int i = count - 1; i >= 0; i--)
	{
		size_t		begin = start + (i > 0 ? ends[i - 1] : 0);
		size_t		length = start + ends[i] - begin;
		HYG_STACK_BUF(contracted, 256);

		if (contract(out->data + begin, length, &contracted))
		{
			from = out->len;
			hyg_buf_bytes(out, contracted.data, contracted.len);
			count = add_variant(out, start, from, ends, count);
		}
		hyg_buf_free(&contracted);
	}
	return count;
}

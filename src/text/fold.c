/*-------------------------------------------------------------------------
 *
 * fold.c
 *	  The comparable form of a text, and its variants.
 *
 * Nearly all of it is one table look-up per code point (fold_table.c, made
 * from ICU's Any-Latin; Latin-ASCII; Lower).  Three things need more:
 *
 * - ASCII goes eight bytes at a time;
 * - text with combining marks or invisible characters is normalised and
 *   stripped first, so that every normal form of a text has one fold;
 * - some letters read differently beside others: Greek gamma and ypsilon,
 *   Armenian vyun, small kana, Hangul syllables.
 *
 * Scripts without a usual letter-by-letter romanisation (Thai, Devanagari
 * and other Indic scripts, Ethiopic ...) keep their case-folded NFKC form.
 *
 *-------------------------------------------------------------------------
 */
#include "text/fold.h"
#include "text/nfkc.h"

/* What fold_pass() found out */
typedef enum FoldState
{
	FOLD_DONE,
	FOLD_NORMALIZE,				/* combining or invisible characters: normalise and start again */
	FOLD_AGAIN					/* combining characters are left in the result */
} FoldState;

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

static uint32_t
peek(const char *s, const char *end)
{
	uint32_t	cp = 0;

	if (s < end)
		hyg_utf8_read(s, end, &cp);
	return cp;
}

/* What each ASCII character becomes; 0 is dropped, 1 a control that is dropped. */
static const char ascii_fold[128] = {
	1, 1, 1, 1, 1, 1, 1, 1, 1, ' ', ' ', ' ', ' ', ' ', 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	' ', ' ', ' ', ' ', ' ', ' ', ' ', 0, ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ',
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', ' ', ' ', ' ', ' ', ' ',
	' ', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', ' ',
	0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', 1
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
fold_pass(const char *s, size_t n, bool normal, HygFoldStyle style, HygBuf *out)
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
				else if (f > 1)
					hyg_buf_char(out, f);
				else if (f == 1 && !normal)
				{
					out->len = start;
					return FOLD_NORMALIZE;
				}
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
		if (style != HYG_FOLD_PLAIN && hyg_fold_style(style, prev, cp, peek(s, end), out))
			;
		else if (flags & HYG_FOLD_CONTEXT)
			hyg_fold_context(prev, cp, peek(s, end), out, start);
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

void
hyg_fold_styled(const char *s, size_t n, HygFoldStyle style, HygBuf *out)
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
			fold_pass(normal.data, normal.len, true, HYG_FOLD_PLAIN, out);
		}
		hyg_buf_free(&normal);
	}
}

void
hyg_fold(const char *s, size_t n, HygBuf *out)
{
	hyg_fold_styled(s, n, HYG_FOLD_PLAIN, out);
}


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
#include "text/ascii.h"
#include "text/fold.h"
#include "text/nfkc.h"

const char hyg_ascii_fold[256] = {
	1,   1,   1,   1,   1,   1,   1,   1,   1,   ' ', ' ', ' ', ' ', ' ', 1,   1,   1,   1,   1,
	1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   ' ', ' ', ' ', ' ', ' ', ' ',
	' ', 0,   ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8',
	'9', ' ', ' ', ' ', ' ', ' ', ' ', ' ', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k',
	'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ',
	' ', 0,   'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',
	'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', ' ', ' ', ' ', ' ', 1};

/*
 * Folds the ASCII letters, digits and single spaces that the eight bytes of
 * `w` begin with (first byte lowest), writes eight bytes at `to` and returns how
 * many of them count.  `after_space` says that a space (or nothing) stands
 * before them, so that the first cannot be one.  A byte above 0x7F spoils only
 * what comes after it, and nothing after it counts.
 */
static inline int
fold_eight(uint64_t w, bool after_space, char *to)
{
	uint64_t upper =
		(w + HYG_BYTES(0x80 - 'A')) & ~(w + HYG_BYTES(0x80 - 'Z' - 1)) & ~w & HYG_BYTES(0x80);
	uint64_t letter;
	uint64_t digit;
	uint64_t space;
	uint64_t bad;

	w |= upper >> 2;
	letter = (w + HYG_BYTES(0x80 - 'a')) & ~(w + HYG_BYTES(0x80 - 'z' - 1));
	digit = (w + HYG_BYTES(0x80 - '0')) & ~(w + HYG_BYTES(0x80 - '9' - 1));
	space = ~((w ^ HYG_BYTES(' ')) + HYG_BYTES(0x7F)) & HYG_BYTES(0x80);
	bad = (~(letter | digit | space) | w) & HYG_BYTES(0x80);
	bad |= space & (space << 8 | (after_space ? 0x80 : 0));
	memcpy(to, &w, 8);
	return bad == 0 ? 8 : __builtin_ctzll(bad) >> 3;
}

static uint32_t
peek(const char *s, const char *end)
{
	uint32_t cp = 0;

	if (s < end)
		hyg_utf8_read(s, end, &cp);
	return cp;
}

/* What fold_pass() found out */
typedef enum FoldState
{
	FOLD_DONE,
	FOLD_NORMALIZE, /* combining or invisible characters: normalise and start again */
	FOLD_AGAIN      /* combining characters are left in the result */
} FoldState;

/* Room that every step of fold_pass() finds at `to`: eight bytes and two spaces; longer entries ask for more */
#define STEP 10

/* The first `done` bytes of s stand folded at the end of `out` already; what comes of it begins at `start`. */
static FoldState
fold_pass(const char *s, size_t n, size_t done, bool normal, HygFoldStyle style, HygBuf *out,
		  size_t start)
{
	const char *end = s + n;
	const char *next_check = s + 65536;
	uint32_t    prev = 0;
	FoldState   state = FOLD_DONE;
	char       *begin;
	char       *to;
	char       *limit;

#define OUT_TO_LOCAL()                                                                             \
	(begin = out->data + start, to = out->data + out->len, limit = out->data + out->cap - STEP)
#define MAKE_ROOM(extra)                                                                           \
	do                                                                                             \
	{                                                                                              \
		out->len = (size_t) (to - out->data);                                                      \
		hyg_buf_grow(out, (extra));                                                                \
		OUT_TO_LOCAL();                                                                            \
	} while (0)
#define PUT_SPACE()                                                                                \
	do                                                                                             \
	{                                                                                              \
		if (to > begin && to[-1] != ' ')                                                           \
			*to++ = ' ';                                                                           \
	} while (0)

	s += done;
	hyg_buf_reserve(out, n - done + STEP);
	OUT_TO_LOCAL();
	while (s < end)
	{
		uint32_t    cp;
		uint32_t    record;
		uint32_t    flags;
		size_t      length;
		const char *text;

		if (s > next_check)
		{
			hyg_check_interrupts();
			next_check = s + 65536;
		}
		if (to > limit)
			MAKE_ROOM((size_t) (end - s) + STEP);
		if ((unsigned char) *s < 0x80)
		{
			char f;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
			if (!normal)
			{
				size_t   left = (size_t) (end - s);
				uint64_t w;
				int      good;

				if (left >= 8)
					memcpy(&w, s, 8);
				else if (n >= 8)
				{
					memcpy(&w, end - 8, 8);
					w >>= 8 * (8 - left);
				}
				else
				{
					w = 0;
					for (size_t i = left; i-- > 0;)
						w = w << 8 | (unsigned char) s[i];
				}
				good = fold_eight(w, to == begin || to[-1] == ' ', to);
				if (good > 0)
				{
					to += good;
					s += good;
					prev = 0;
					if (good == 8 || s == end || (unsigned char) *s >= 0x80)
						continue;
				}
			}
#endif
			f = hyg_ascii_fold[(unsigned char) *s];
			prev = 0;
			if (f > ' ')
				*to++ = f;
			else if (f == ' ')
			{
				/* a space under a mark is how a spacing accent decomposes */
				if (!(normal && *s == ' ' && s + 1 < end && (unsigned char) s[1] >= 0x80 &&
					  (HYG_FOLD_FLAGS(hyg_fold_record(peek(s + 1, end))) & HYG_FOLD_MARK)))
					PUT_SPACE();
			}
			else if (f == 1 && !normal)
			{
				out->len = start;
				return FOLD_NORMALIZE;
			}
			s++;
			continue;
		}

		if ((unsigned char) *s < 0xE0 && (unsigned char) *s >= 0xC2 && end - s >= 2 &&
			((unsigned char) s[1] & 0xC0) == 0x80)
		{
			const uint8_t *low;

			cp = ((uint32_t) *s & 0x1F) << 6 | ((uint32_t) s[1] & 0x3F);
			s += 2;
			low = hyg_fold_low[cp];
			if (low[3] != 255 && style == HYG_FOLD_PLAIN)
			{
				memcpy(to, low, 4);
				to += low[3];
				prev = cp;
				continue;
			}
		}
		else
			s += hyg_utf8_read(s, end, &cp);
		record = hyg_fold_record(cp);
		flags = HYG_FOLD_FLAGS(record);
		text = HYG_FOLD_TEXT(record);
		length = HYG_FOLD_LENGTH(record);
		if (length > 8 && (size_t) (out->data + out->cap - to) < length + STEP)
			MAKE_ROOM(length + (size_t) (end - s) + STEP);
		if (flags == 0 && style == HYG_FOLD_PLAIN)
		{
			memcpy(to, text, 8); /* the blob ends in eight spare bytes */
			if (length > 8)
				memcpy(to + 8, text + 8, length - 8);
			to += length;
			prev = cp;
			continue;
		}
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
		if (style != HYG_FOLD_PLAIN || (flags & HYG_FOLD_CONTEXT))
		{
			uint32_t next = peek(s, end);
			bool     done = true;

			out->len = (size_t) (to - out->data);
			if (style == HYG_FOLD_PLAIN || !hyg_fold_style(style, prev, cp, next, out))
			{
				if (flags & HYG_FOLD_CONTEXT)
					hyg_fold_context(prev, cp, next, out, start);
				else
					done = false;
			}
			OUT_TO_LOCAL();
			if (done)
			{
				prev = cp;
				continue;
			}
		}
		if (flags & HYG_FOLD_WORD)
			PUT_SPACE();
		if (flags & HYG_FOLD_KEEP)
		{
			out->len = (size_t) (to - out->data);
			hyg_buf_codepoint(out, cp);
			OUT_TO_LOCAL();
		}
		else
			for (size_t i = 0; i < length; i++)
			{
				if (text[i] == ' ')
					PUT_SPACE();
				else
					*to++ = text[i];
			}
		if (flags & HYG_FOLD_WORD)
			PUT_SPACE();
		prev = cp;
	}
	if (to > begin && to[-1] == ' ')
		to--;
	out->len = (size_t) (to - out->data);
	return state;
}

/*
 * Folds the ASCII letters, digits and single spaces that the text begins with: all there is in
 * most names.  Returns how many bytes.
 */
static size_t
fold_plain(const char *s, size_t n, HygBuf *out)
{
	size_t done = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	char *to;

	hyg_buf_reserve(out, n + STEP);
	to = out->data + out->len;
	while (done < n)
	{
		size_t left = n - done;
		size_t good = (size_t) fold_eight(hyg_load_filled(s + done, left),
										  done == 0 || to[done - 1] == ' ', to + done);

		if (good < 8 || left <= 8)
		{
			done += good < left ? good : left;
			break;
		}
		done += 8;
	}
	out->len += done;
#endif
	return done;
}

void
hyg_fold_styled(const char *s, size_t n, HygFoldStyle style, HygBuf *out)
{
	size_t    start = out->len;
	size_t    done = fold_plain(s, n, out);
	FoldState state;

	if (done == n)
	{
		if (n > 0 && out->data[out->len - 1] == ' ')
			out->len--;
		return;
	}
	state = fold_pass(s, n, done, false, style, out, start);
	if (state == FOLD_NORMALIZE)
	{
		HYG_STACK_BUF(normal, 512);

		hyg_nfkc(s, n, true, &normal);
		state = fold_pass(normal.data, normal.len, 0, true, style, out, start);

		/* what was dropped may have kept apart what now composes */
		if (state == FOLD_AGAIN)
		{
			hyg_buf_reset(&normal);
			hyg_nfkc(out->data + start, out->len - start, true, &normal);
			out->len = start;
			fold_pass(normal.data, normal.len, 0, true, HYG_FOLD_PLAIN, out, start);
		}
		hyg_buf_free(&normal);
	}
}

void
hyg_fold(const char *s, size_t n, HygBuf *out)
{
	hyg_fold_styled(s, n, HYG_FOLD_PLAIN, out);
}

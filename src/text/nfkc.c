/*-------------------------------------------------------------------------
 *
 * nfkc.c
 *	  Unicode normalisation form KC and the storable form of a text.
 *
 * The text is cut into segments: a code point that neither reorders nor
 * composes with what stands before it, and all that follows until the next
 * such one.  Most segments are one code point that is its own normal form;
 * those are copied.  The others are decomposed, put in canonical order by a
 * stable counting sort (so a megabyte of marks costs a megabyte's time) and
 * composed again (UAX 15, sections 1.3 and 9).
 *
 *-------------------------------------------------------------------------
 */
#include "text/nfkc.h"

#include "text/ascii.h"
#include "text/nfkc_table.h"
#include "text/text.h"

#define HANGUL_BASE 0xAC00
#define HANGUL_L 0x1100
#define HANGUL_V 0x1161
#define HANGUL_T 0x11A7
#define HANGUL_L_COUNT 19
#define HANGUL_V_COUNT 21
#define HANGUL_T_COUNT 28
#define HANGUL_COUNT (HANGUL_L_COUNT * HANGUL_V_COUNT * HANGUL_T_COUNT)

#define SEGMENT_FIXED 32

typedef struct Segment
{
	uint32_t *cps; /* decomposed code points, class in the upper byte */
	size_t    len;
	size_t    cap;
	uint32_t  fixed[SEGMENT_FIXED];
} Segment;

#define CP(x) ((x) &0x1FFFFF)
#define CCC(x) ((x) >> 24)

static void
segment_push(Segment *seg, uint32_t cp)
{
	if (seg->len == seg->cap)
	{
		size_t cap = seg->cap * 2;

		if (seg->cps == seg->fixed)
		{
			seg->cps = hyg_alloc(cap * sizeof(uint32_t));
			memcpy(seg->cps, seg->fixed, sizeof(seg->fixed));
		}
		else
			seg->cps = hyg_realloc(seg->cps, cap * sizeof(uint32_t));
		seg->cap = cap;
	}
	seg->cps[seg->len++] = cp | (uint32_t) hyg_nfkc_record(cp)->ccc << 24;
}

static void
segment_decompose(Segment *seg, uint32_t cp, const HygNfkcRecord *record)
{
	if (cp >= HANGUL_BASE && cp < HANGUL_BASE + HANGUL_COUNT)
	{
		uint32_t s = cp - HANGUL_BASE;

		segment_push(seg, HANGUL_L + s / (HANGUL_V_COUNT * HANGUL_T_COUNT));
		segment_push(seg, HANGUL_V + s % (HANGUL_V_COUNT * HANGUL_T_COUNT) / HANGUL_T_COUNT);
		if (s % HANGUL_T_COUNT != 0)
			segment_push(seg, HANGUL_T + s % HANGUL_T_COUNT);
	}
	else if (record->length == 0)
		segment_push(seg, cp);
	else
		for (int i = 0; i < record->length; i++)
			segment_push(seg, hyg_nfkc_pool[record->offset + i]);
}

/* Canonical order within one run of marks (all of class > 0), stable. */
static void
sort_marks(uint32_t *marks, size_t n)
{
	if (n <= 24)
	{
		for (size_t i = 1; i < n; i++)
		{
			uint32_t x = marks[i];
			size_t   j = i;

			while (j > 0 && CCC(marks[j - 1]) > CCC(x))
			{
				marks[j] = marks[j - 1];
				j--;
			}
			marks[j] = x;
		}
	}
	else
	{
		size_t    start[257] = {0};
		uint32_t *sorted = hyg_alloc(n * sizeof(uint32_t));

		for (size_t i = 0; i < n; i++)
			start[CCC(marks[i]) + 1]++;
		for (int c = 0; c < 256; c++)
			start[c + 1] += start[c];
		for (size_t i = 0; i < n; i++)
			sorted[start[CCC(marks[i])]++] = marks[i];
		memcpy(marks, sorted, n * sizeof(uint32_t));
		hyg_free(sorted);
	}
}

/* The primary composite of two code points, or 0. */
static uint32_t
compose(uint32_t a, uint32_t b)
{
	uint32_t slot;

	if (a >= HANGUL_L && a < HANGUL_L + HANGUL_L_COUNT && b >= HANGUL_V &&
		b < HANGUL_V + HANGUL_V_COUNT)
		return HANGUL_BASE + ((a - HANGUL_L) * HANGUL_V_COUNT + (b - HANGUL_V)) * HANGUL_T_COUNT;
	if (a >= HANGUL_BASE && a < HANGUL_BASE + HANGUL_COUNT &&
		(a - HANGUL_BASE) % HANGUL_T_COUNT == 0 && b > HANGUL_T && b < HANGUL_T + HANGUL_T_COUNT)
		return a + (b - HANGUL_T);
	slot = (a * 0x9E3779B1u ^ b * 0x85EBCA6Bu) >> 21;
	while (hyg_nfkc_pairs[slot][2] != 0)
	{
		if (hyg_nfkc_pairs[slot][0] == a && hyg_nfkc_pairs[slot][1] == b)
			return hyg_nfkc_pairs[slot][2];
		slot = (slot + 1) & (HYG_NFKC_PAIR_SLOTS - 1);
	}
	return 0;
}

static void
segment_flush(Segment *seg, HygBuf *out)
{
	uint32_t *c = seg->cps;
	size_t    n = seg->len;
	size_t    kept = 0;
	ptrdiff_t starter = -1;

	seg->len = 0;
	if (n == 1)
	{
		hyg_buf_codepoint(out, CP(c[0]));
		return;
	}
	for (size_t i = 0; i < n;)
	{
		size_t run = i;

		while (run < n && CCC(c[run]) != 0)
			run++;
		if (run > i + 1)
			sort_marks(c + i, run - i);
		i = run + 1;
	}
	for (size_t i = 0; i < n; i++)
	{
		uint32_t ccc = CCC(c[i]);
		uint32_t whole;

		/* blocked when something of the same or a higher class, or a starter, stands between */
		if (starter >= 0 &&
			(kept == (size_t) starter + 1 || (CCC(c[kept - 1]) < ccc && CCC(c[kept - 1]) != 0)) &&
			(whole = compose(CP(c[starter]), CP(c[i]))) != 0)
		{
			c[starter] = whole;
			continue;
		}
		if (ccc == 0)
			starter = (ptrdiff_t) kept;
		c[kept++] = c[i];
	}
	for (size_t i = 0; i < kept; i++)
	{
		hyg_buf_codepoint(out, CP(c[i]));
		if ((i & 0xFFFF) == 0xFFFF)
			hyg_check_interrupts();
	}
}

/* A code point that stays what it is whatever stands before it (an ill-formed byte does not). */
static inline bool
is_plain(uint32_t cp, const HygNfkcRecord *record)
{
	return (record->flags & HYG_NFKC_STABLE) && cp != HYG_REPLACEMENT;
}

void
hyg_nfkc(const char *s, size_t n, bool strip, HygBuf *out)
{
	const char *end = s + n;
	const char *copied = s; /* plain text from here on is not in `out` yet */
	const char *next_check = s;
	Segment     seg;

	seg.cps = seg.fixed;
	seg.len = 0;
	seg.cap = SEGMENT_FIXED;
	hyg_buf_reserve(out, n);
	while (s < end)
	{
		uint32_t    cp;
		const char *at = s;

		if (end - s >= 8)
		{
			uint64_t w;

			memcpy(&w, s, 8);
			if (hyg_not_printable(w) == 0)
			{
				s += 8;
				continue;
			}
		}
		if ((unsigned char) *s >= 0x20 && (unsigned char) *s < 0x7F)
		{
			s++;
			continue;
		}
		s += hyg_utf8_read(s, end, &cp);
		if (is_plain(cp, hyg_nfkc_record(cp)))
			continue;

		/* the last plain starter begins the segment */
		if (at > copied)
		{
			do
				at--;
			while (((unsigned char) *at & 0xC0) == 0x80);
			hyg_buf_bytes(out, copied, (size_t) (at - copied));
		}
		copied = end;
		s = at;
		while (s < end)
		{
			const HygNfkcRecord *record;
			const char          *before = s;

			s += hyg_utf8_read(s, end, &cp);
			if (s >= next_check)
			{
				hyg_check_interrupts();
				next_check = s + 65536;
			}
			record = hyg_nfkc_record(cp);
			if (strip && (record->flags & HYG_NFKC_REMOVE))
				continue;
			if (!(record->flags & HYG_NFKC_BACK))
			{
				if (seg.len > 0)
					segment_flush(&seg, out);
				if (before > at && is_plain(cp, record))
				{
					copied = s = before;
					break;
				}
			}
			segment_decompose(&seg, cp, record);
		}
		if (seg.len > 0)
			segment_flush(&seg, out);
	}
	if (copied < end)
		hyg_buf_bytes(out, copied, (size_t) (end - copied));
	if (seg.cps != seg.fixed)
		hyg_free(seg.cps);
}

/* Bit 7 of each byte of `w` that is not `c`. */
static inline uint64_t
differs(uint64_t w, unsigned char c)
{
	w ^= HYG_BYTES(c);
	return ((w & HYG_BYTES(0x7F)) + HYG_BYTES(0x7F)) | w;
}

/*
 * The storable form.  What is dropped is dropped before normalising, since a
 * zero-width character may keep a letter and its accent apart; white space is
 * collapsed after it, since some of it only then becomes U+0020.
 */
void
hyg_normalize_text(const char *s, size_t n, HygBuf *out)
{
	size_t start = out->len;
	size_t to = start;
	char  *d;

	if (hyg_is_plain_text(s, n))
	{
		hyg_buf_bytes(out, s, n);
		return;
	}
	hyg_nfkc(s, n, true, out);
	d = out->data;

	/* nothing to do up to the first white space that is not a single space between words */
	while (to < out->len)
	{
		unsigned char c = (unsigned char) d[to];
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
		uint64_t w;

		/* eight bytes without a control, without the first byte of other white space */
		if (out->len - to > 8 && (memcpy(&w, d + to, 8), true) &&
			(differs(w & HYG_BYTES(0xE0), 0) & differs(w, 0xC2) & differs(w, 0xE1) &
			 differs(w, 0xE2) & HYG_BYTES(0x80)) == HYG_BYTES(0x80))
		{
			uint64_t spaces = ~differs(w, ' ') & HYG_BYTES(0x80);

			if ((spaces & (spaces << 8 | (to == start || d[to - 1] == ' ' ? 0x80 : 0))) == 0)
			{
				to += 8;
				continue;
			}
		}
#endif
		if (c > ' ' && c != 0xC2 && c != 0xE1 && c != 0xE2)
			to++;
		else if (c == ' ' && to > start && d[to - 1] != ' ' && to + 1 < out->len)
			to++;
		else
			break;
	}
	for (size_t i = to; i < out->len;)
	{
		unsigned char c = (unsigned char) d[i];
		int           space = 0; /* bytes of white space here */

		if (c == ' ' || (c >= 0x09 && c <= 0x0D))
			space = 1;
		else if (c == 0xC2 && (unsigned char) d[i + 1] == 0x85)
			space = 2; /* next line */
		else if (c == 0xE1 && memcmp(d + i, "\341\232\200", 3) == 0)
			space = 3; /* Ogham space */
		else if (c == 0xE2 &&
				 (memcmp(d + i, "\342\200\250", 3) == 0 || memcmp(d + i, "\342\200\251", 3) == 0))
			space = 3; /* line and paragraph separator */
		if (space == 0)
			d[to++] = d[i++];
		else
		{
			if (to > start && d[to - 1] != ' ')
				d[to++] = ' ';
			i += (size_t) space;
		}
	}
	if (to > start && d[to - 1] == ' ')
		to--;
	out->len = to;
}

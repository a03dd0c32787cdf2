/*-------------------------------------------------------------------------
 *
 * phonetic.c
 *	  Phonetic codes: Kölner Phonetik and a second reading.
 *
 *-------------------------------------------------------------------------
 */
#include "text/text.h"

#define LETTER(c) (1u << ((c) - 'a'))
#define IN(c, set) ((c) != 0 && ((set) &LETTER(c)) != 0)

/*
 * Kölner Phonetik of folded bytes (H. J. Postel, IBM-Nachrichten 19, 1969).
 * Whatever is no letter a to z is passed over, except that it ends a word for
 * the rules that look at a neighbour.  One pass; equal neighbouring codes count
 * once (h, which has no code, does not separate them), zeros only at the front.
 */
static void
cologne(const char *s, size_t n, HygBuf *out)
{
	const uint32_t vowels = LETTER('a') | LETTER('e') | LETTER('i') | LETTER('j') | LETTER('o') |
							LETTER('u') | LETTER('y');
	const uint32_t csz = LETTER('c') | LETTER('s') | LETTER('z');
	const uint32_t hard = LETTER('a') | LETTER('h') | LETTER('k') | LETTER('o') | LETTER('q') |
						  LETTER('u') | LETTER('x');
	const uint32_t hard_first = hard | LETTER('l') | LETTER('r');
	const uint32_t ckq = LETTER('c') | LETTER('k') | LETTER('q');
	char          *to;
	char           last = 0;   /* code before */
	char           before = 0; /* letter before */
	bool           first = true;

	hyg_buf_reserve(out, 2 * n); /* x has two codes */
	to = out->data + out->len;
	for (size_t i = 0; i < n; i++)
	{
		char c = s[i];
		char next = i + 1 < n && s[i + 1] >= 'a' && s[i + 1] <= 'z' ? s[i + 1] : 0;
		char code;
		bool initial = first;

		if (c < 'a' || c > 'z')
		{
			before = 0;
			continue;
		}
		first = false;
		if (IN(c, vowels))
			code = '0';
		else
			switch (c)
			{
				case 'h': before = c; continue;
				case 'b': code = '1'; break;
				case 'p': code = next == 'h' ? '3' : '1'; break;
				case 'd':
				case 't': code = IN(next, csz) ? '8' : '2'; break;
				case 'f':
				case 'v':
				case 'w': code = '3'; break;
				case 'g':
				case 'k':
				case 'q': code = '4'; break;
				case 'c':
					if (initial)
						code = IN(next, hard_first) ? '4' : '8';
					else
						code = before != 's' && before != 'z' && IN(next, hard) ? '4' : '8';
					break;
				case 'x':
					if (!IN(before, ckq))
					{
						if (last != '4')
							*to++ = '4';
						last = '4';
					}
					code = '8';
					break;
				case 'l': code = '5'; break;
				case 'm':
				case 'n': code = '6'; break;
				case 'r': code = '7'; break;
				default: /* s, z */ code = '8'; break;
			}
		if (code != last && (code != '0' || last == 0))
			*to++ = code;
		last = code;
		before = c;
	}
	out->len = (size_t) (to - out->data);
}

void
hyg_cologne(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(folded, 256);

	hyg_fold(s, n, &folded);
	cologne(folded.data, folded.len, out);
	hyg_buf_free(&folded);
}

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/*
 * Length of the word without a mute French ending, which sounds like o:
 * -eau -eaux -ault -aud -aut -aux -oult; unchanged for others and when no
 * consonant would be left.
 */
static size_t
without_mute_ending(const char *s, size_t n)
{
	size_t left = n;

	while (left > 0 &&
		   (s[left - 1] == 's' || s[left - 1] == 't' || s[left - 1] == 'd' || s[left - 1] == 'x'))
		left--;
	if (left >= 4 && memcmp(s + left - 3, "eau", 3) == 0)
		left -= 3;
	else if (left < n)
	{
		if (left > 0 && s[left - 1] == 'l')
			left--;
		if (left < 3 || s[left - 1] != 'u' || !(s[left - 2] == 'a' || s[left - 2] == 'o'))
			return n;
		if (s[left - 2] == 'o' && s[left] != 'l')
			return n;
		left -= 2;
		if (left > 1 && s[left - 1] == 'e')
			left--;
	}
	else
		return n;
	for (size_t i = 0; i < left; i++)
		if (!is_vowel(s[i]))
			return left;
	return n;
}

/*
 * The second reading, our own: the consonants of the spelling skeleton, after
 * letters that European names spell but do not sound are gone.  It finds what
 * the first misses (Renault and Renaud, Tchaikovsky and Tschaikowski,
 * Jimenez and Gimenez, Thompson and Thomson, Stewart and Stuart) and
 * keeps apart more than that does: b p, m n, g k.
 *
 *	 mute French endings; l after au, ou; gh unless before a vowel;
 *	 w that only rounds the vowel before it; p in mps, mpt; v after q, k
 *	 j, y, x, and g before e, i at the front	j
 *	 any other vowel at the front	a; later ones go, h too
 *	 d	t; v	f; all sibilants	s
 *
 * Two equal consonants count once unless a vowel other than e is between.
 */
static void
european(const char *s, size_t n, HygBuf *out)
{
	size_t start = out->len;
	size_t i = 0;
	char   prev = 0;
	HYG_STACK_BUF(heard, 128);
	HYG_STACK_BUF(skeleton, 128);

	n = without_mute_ending(s, n);
	if (n > 1 && (s[0] == 'j' || s[0] == 'y' || s[0] == 'x' ||
				  (s[0] == 'g' && (s[1] == 'e' || s[1] == 'i'))))
	{
		hyg_buf_char(out, 'j');
		prev = 'j';
		i = 1;
	}
	for (; i < n; i++)
	{
		char c = s[i];
		char next = i + 1 < n ? s[i + 1] : 0;
		char last = i > 0 ? s[i - 1] : 0;

		if (c == 'l' && last == 'u' && i > 1 && (s[i - 2] == 'a' || s[i - 2] == 'o') && next != 0 &&
			!is_vowel(next))
			continue;
		if (c == 'g' && next == 'h' && is_vowel(last) && !(i + 2 < n && is_vowel(s[i + 2])))
		{
			i++;
			continue;
		}
		if (c == 'w' && (last == 'u' || ((last == 'a' || last == 'e' || last == 'o') && next != 0 &&
										 next != 's' && !is_vowel(next))))
			continue;
		if (c == 'w' && last == 'e' && is_vowel(next))
			c = 'u';
		if (c == 'v' && (last == 'q' || last == 'k'))
			continue;
		if (c == 'p' && last == 'm' && (next == 's' || next == 't'))
			continue;
		hyg_buf_char(&heard, c);
	}
	hyg_skeleton(heard.data, heard.len, &skeleton);
	for (i = 0; i < skeleton.len; i++)
	{
		char c = skeleton.data[i];

		switch (c)
		{
			case 'a':
			case 'e':
			case 'i':
			case 'o':
			case 'u':
				if (out->len == start)
					hyg_buf_char(out, 'a');
				if (c != 'e')
					prev = 0;
				continue;
			case 'h':
				if (out->len > start)
					continue;
				break;
			case 'v': c = 'f'; break;
			case 'd': c = 't'; break;
			case 'z':
			case 'C': c = 's'; break;
			default:
				if (c < 'a' || c > 'z')
					continue;
		}
		if (c != prev)
			hyg_buf_char(out, c);
		prev = c;
	}
	hyg_buf_free(&heard);
	hyg_buf_free(&skeleton);
}

/* The Kölner code (digits) and the second reading (letters); linear. */
int
hyg_phonetic_codes(const char *folded, size_t n, HygBuf *out, size_t ends[HYG_MAX_PHONETIC])
{
	size_t start = out->len;
	int    count = 0;

	cologne(folded, n, out);
	if (out->len == start)
		return 0;
	ends[count++] = out->len - start;
	european(folded, n, out);
	if (out->len - start > ends[0])
		ends[count++] = out->len - start;
	return count;
}

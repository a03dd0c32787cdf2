/*-------------------------------------------------------------------------
 *
 * phonetic.c
 *	  Phonetic codes: Kölner Phonetik and a second reading.
 *
 *-------------------------------------------------------------------------
 */
#include "text/text.h"

#define LETTER(c) (1u << ((c) - 'a'))
#define IN(c, set) ((c) != 0 && ((set) & LETTER(c)) != 0)

/*
 * Kölner Phonetik of folded bytes (H. J. Postel, IBM-Nachrichten 19, 1969).
 * Whatever is no letter a to z is passed over, except that it ends a word for
 * the rules that look at a neighbour.  One pass; equal neighbouring codes count
 * once (h, which has no code, does not separate them), zeros only at the front.
 */
static void
cologne(const char *s, size_t n, HygBuf *out)
{
	const uint32_t vowels = LETTER('a') | LETTER('e') | LETTER('i') | LETTER('j') | LETTER('o') | LETTER('u') | LETTER('y');
	const uint32_t csz = LETTER('c') | LETTER('s') | LETTER('z');
	const uint32_t hard = LETTER('a') | LETTER('h') | LETTER('k') | LETTER('o') | LETTER('q') | LETTER('u') | LETTER('x');
	const uint32_t hard_first = hard | LETTER('l') | LETTER('r');
	const uint32_t ckq = LETTER('c') | LETTER('k') | LETTER('q');
	char		last = 0;		/* code before */
	char		before = 0;		/* letter before */
	bool		first = true;

	for (size_t i = 0; i < n; i++)
	{
		char		c = s[i];
		char		next = i + 1 < n && s[i + 1] >= 'a' && s[i + 1] <= 'z' ? s[i + 1] : 0;
		char		code;
		bool		initial = first;

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
				case 'h':
					before = c;
					continue;
				case 'b':
					code = '1';
					break;
				case 'p':
					code = next == 'h' ? '3' : '1';
					break;
				case 'd':
				case 't':
					code = IN(next, csz) ? '8' : '2';
					break;
				case 'f':
				case 'v':
				case 'w':
					code = '3';
					break;
				case 'g':
				case 'k':
				case 'q':
					code = '4';
					break;
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
							hyg_buf_char(out, '4');
						last = '4';
					}
					code = '8';
					break;
				case 'l':
					code = '5';
					break;
				case 'm':
				case 'n':
					code = '6';
					break;
				case 'r':
					code = '7';
					break;
				default:		/* s, z */
					code = '8';
					break;
			}
		if (code != last && (code != '0' || last == 0))
			hyg_buf_char(out, code);
		last = code;
		before = c;
	}
}

void
hyg_cologne(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(folded, 256);

	hyg_fold(s, n, &folded);
	cologne(folded.data, folded.len, out);
	hyg_buf_free(&folded);
}

/*
 * The second reading: consonants of the skeleton.  First letter (any vowel
 * as "a"), then consonants only, with the pairs that European spelling and
 * hearing mix up as one: b p, d t, v f, z s, g k C.
 */
static void
consonants(const char *folded, size_t n, HygBuf *out)
{
	size_t		start = out->len;
	HYG_STACK_BUF(skeleton, 128);

	hyg_skeleton(folded, n, &skeleton);
	for (size_t i = 0; i < skeleton.len; i++)
	{
		char		c = skeleton.data[i];

		switch (c)
		{
			case 'a': case 'e': case 'i': case 'o': case 'u':
				if (out->len > start)
					continue;
				c = 'a';
				break;
			case 'h':
				if (out->len > start)
					continue;
				break;
			case 'b':
				c = 'p';
				break;
			case 'd':
				c = 't';
				break;
			case 'v':
				c = 'f';
				break;
			case 'z':
			case 'C':
				c = 's';
				break;
			case 'g':
				c = 'k';
				break;
			case 'm':
				c = 'n';
				break;
			default:
				if (c < 'a' || c > 'z')
					continue;
		}
		if (out->len == start || out->data[out->len - 1] != c)
			hyg_buf_char(out, c);
	}
	hyg_buf_free(&skeleton);
}

int
hyg_phonetic_codes(const char *folded, size_t n, HygBuf *out, size_t ends[HYG_MAX_PHONETIC])
{
	size_t		start = out->len;
	int			count = 0;

	cologne(folded, n, out);
	if (out->len == start)
		return 0;
	ends[count++] = out->len - start;
	consonants(folded, n, out);
	if (out->len - start > ends[0])
		ends[count++] = out->len - start;
	return count;
}

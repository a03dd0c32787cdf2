/*-------------------------------------------------------------------------
 *
 * skeleton.c
 *	  Spelling skeleton: one form for interchangeable spellings.
 *
 * Letters are pushed one by one on the result, and each looks only at the
 * letter that is its last by then:
 *
 *	 ae oe ue aa           the e (or second a) goes: Mueller, Müller; Aaberg
 *	 double letters        single
 *	 j y ij                i: Dijkstra, Dykstra; Tatjana, Tatyana
 *	 w                     v: Ivanow, Ivanov
 *	 q, c before a o u and consonants   k: Carl, Karl
 *	 x                     ks: Alexander, Aleksander
 *	 sh sch sz shch sj     s: Sjaak
 *	 zh gh th dh rh        lose their h
 *	 kh                    h;  ph   f
 *	 ch ts tz tsch cz, c before e i y   C, a letter of its own
 *
 * The result holds none of the pairs above, nor c j q w x y, so it is its own
 * skeleton.  It is no phonetic code: different vowels stay different.
 *
 *-------------------------------------------------------------------------
 */
#include "text/text.h"

#define is_letter(c) ((c) >= 'a' && (c) <= 'z')

/* Puts `c` at `to` and returns where the next letter goes; `begin` is the front. */
static inline char *
push(char *begin, char *to, char c)
{
	while (to > begin)
	{
		char last = to[-1];

		switch (c)
		{
			case 'e':
				if (last == 'a' || last == 'o' || last == 'u')
					return to;
				break;
			case 'h':
				if (last == 's' || last == 'z' || last == 'g' || last == 't' || last == 'd' ||
					last == 'r' || last == 'C')
					return to;
				if (last == 'p' || last == 'k')
				{
					to--;
					if (last == 'p')
						c = 'f';
					continue;
				}
				break;
			case 's':
			case 'z':
				if (last == 't')
				{
					to--;
					c = 'C';
					continue;
				}
				if (c == 'z' && (last == 's' || last == 'C'))
					return to;
				break;
			case 'C':
				if (last == 's')
					return to;
				if (last == 't')
				{
					to--;
					continue;
				}
				break;
		}
		if (c == last && (is_letter(c) || c == 'C'))
			return to;
		break;
	}
	*to = c;
	return to + 1;
}

/* Linear; at most two bytes for one of the input. */
void
hyg_skeleton(const char *folded, size_t n, HygBuf *out)
{
	char *begin;
	char *to;

	hyg_buf_reserve(out, 2 * n);
	begin = to = out->data + out->len;
	for (size_t i = 0; i < n; i++)
	{
		char c = folded[i];
		char next = i + 1 < n ? folded[i + 1] : ' ';

		switch (c)
		{
			case 'j':
				/* sj is sh: Sjaak, Natasja */
				if (i > 0 && folded[i - 1] == 's' &&
					(next == 'a' || next == 'e' || next == 'i' || next == 'o' || next == 'u' ||
					 next == 'y'))
					continue;
				/* FALLTHROUGH */
			case 'y': c = 'i'; break;
			case 'w': c = 'v'; break;
			case 'q': c = 'k'; break;
			case 'x':
				to = push(begin, to, 'k');
				c = 's';
				break;
			case 'c':
				if (next == 'h')
				{
					bool initial = i == 0 || folded[i - 1] == ' ';

					i++;
					/* Christian, Chloe */
					c = initial && i + 1 < n && (folded[i + 1] == 'r' || folded[i + 1] == 'l')
							? 'k'
							: 'C';
				}
				else if (next == 'z')
				{
					i++;
					c = 'C';
				}
				else if (next == 'e' || next == 'i' || next == 'y')
					c = 'C';
				else
					c = 'k';
				break;
		}
		to = push(begin, to, c);
	}
	out->len = (size_t) (to - out->data);
}

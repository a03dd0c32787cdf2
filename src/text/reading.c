/*-------------------------------------------------------------------------
 *
 * reading.c
 *	  Letters whose romanisation depends on their neighbours, and other
 *	  styles of romanisation.
 *
 * hyg_fold_context() follows ICU's Any-Latin transform, except for
 * - small kana vowels in loan words: fu + a is "fa" (ICU "fu~a");
 * - Armenian o + vyun in capitals: "u" as in small letters (ICU "ow"), and
 *   ech + vyun: "ev" as in the ligature (ICU "ew");
 * - Greek letters with ancient accents in a row;
 * - Hangul: no hyphen where two syllables could be read otherwise.
 *
 *-------------------------------------------------------------------------
 */
#include "text/fold.h"
#include "text/nfkc_table.h"

/* Greek letters, small */
#define ALPHA 0x3B1
#define BETA 0x3B2
#define GAMMA 0x3B3
#define EPSILON 0x3B5
#define ETA 0x3B7
#define THETA 0x3B8
#define IOTA 0x3B9
#define KAPPA 0x3BA
#define MU 0x3BC
#define XI 0x3BE
#define OMIKRON 0x3BF
#define PI 0x3C0
#define FINAL_SIGMA 0x3C2
#define SIGMA 0x3C3
#define TAU 0x3C4
#define YPSILON 0x3C5
#define PHI 0x3C6
#define CHI 0x3C7
#define PSI 0x3C8

#define ROUGH_BREATHING 0x314
#define DIAERESIS 0x308

#define is_kana(cp) ((cp) >= 0x3041 && (cp) <= 0x30FF)
#define is_hangul(cp) ((cp) >= 0xAC00 && (cp) <= 0xD7A3)
#define is_greek(cp) (((cp) >= 0x370 && (cp) <= 0x3FF) || ((cp) >= 0x1F00 && (cp) <= 0x1FFF))

static uint32_t
greek_lower(uint32_t cp)
{
	return cp >= 0x391 && cp <= 0x3A9 ? cp + 0x20 : cp;
}

/* The letter under the accents, small; 0 when it is no Greek. */
static uint32_t
greek_base(uint32_t cp)
{
	const HygNfkcRecord *record;

	if (!is_greek(cp))
		return 0;
	record = hyg_nfkc_record(cp);
	return greek_lower(record->length > 0 ? hyg_nfkc_pool[record->offset] : cp);
}

static bool
has_mark(uint32_t cp, uint32_t mark)
{
	const HygNfkcRecord *record = hyg_nfkc_record(cp);

	for (int i = 1; i < record->length; i++)
		if (hyg_nfkc_pool[record->offset + i] == mark)
			return true;
	return false;
}

static inline bool
ends_in(const HygBuf *out, size_t start, char c)
{
	return out->len > start && out->data[out->len - 1] == c;
}

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static void
read_greek(uint32_t prev, uint32_t cp, uint32_t next, HygBuf *out, size_t start)
{
	uint32_t    record = hyg_fold_record(cp);
	const char *text = HYG_FOLD_TEXT(record);
	size_t      length = HYG_FOLD_LENGTH(record);
	uint32_t    base = greek_base(cp);
	uint32_t    before = greek_lower(prev); /* only when it has no accent */

	if (base == GAMMA)
	{
		next = greek_base(next);
		hyg_buf_char(out, next == GAMMA || next == KAPPA || next == XI || next == CHI ? 'n' : 'g');
		return;
	}

	/* a rough breathing on the second letter of a diphthong is heard before the first */
	if (has_mark(cp, ROUGH_BREATHING) && length > 1 && out->len > start && is_greek(prev) &&
		(greek_base(prev) == ALPHA || greek_base(prev) == EPSILON || greek_base(prev) == OMIKRON ||
		 greek_base(prev) == YPSILON) &&
		hyg_nfkc_record(prev)->length == 0)
	{
		char first = out->data[out->len - 1];

		out->data[out->len - 1] = 'h';
		hyg_buf_char(out, first);
		text++;
		length--;
	}
	if (base == YPSILON && (before == ALPHA || before == EPSILON || before == IOTA ||
							before == OMIKRON || before == YPSILON))
		hyg_buf_char(out, 'u');
	else
		hyg_buf_bytes(out, text, length);
}

static bool
is_small_kana(uint32_t cp)
{
	if (cp >= 0x30A0)
		cp -= 0x60;
	return cp == 0x3063 || (cp >= 0x3083 && cp <= 0x3087 && (cp & 1));
}

static void
read_kana(uint32_t prev, uint32_t cp, uint32_t next, HygBuf *out, size_t start)
{
	uint32_t    record = hyg_fold_record(cp);
	const char *text = HYG_FOLD_TEXT(record);
	uint32_t    small = cp >= 0x30A0 ? cp - 0x60 : cp; /* as hiragana */
	size_t      written =
        is_kana(prev) && HYG_FOLD_LENGTH(hyg_fold_record(prev)) > 1 ? out->len - start : 0;
	char last = written > 0 ? out->data[out->len - 1] : 0;
	char second = written > 1 ? out->data[out->len - 2] : 0;
	bool palatal = second == 'j' || /* ji, shi, chi */
				   (second == 'h' && written > 2 &&
					(out->data[out->len - 3] == 's' || out->data[out->len - 3] == 'c'));

	switch (small)
	{
		case 0x3063: /* small tsu doubles the consonant after it */
			if (is_kana(next) && !is_small_kana(next))
			{
				uint32_t following = hyg_fold_record(next);
				char     c = HYG_FOLD_LENGTH(following) > 0 ? *HYG_FOLD_TEXT(following) : 'a';

				if (!is_vowel(c) && next != 0x30F4 && next != 0x3094)
				{
					hyg_buf_char(out, c == 'c' ? 't' : c);
					return;
				}
			}
			break;
		case 0x3083: /* small ya, yu, yo: ki + ya = kya, shi + ya = sha */
		case 0x3085:
		case 0x3087:
			if (last == 'i' && second != 0 && second != 'w' && second != 'v')
			{
				out->len--;
				if (palatal)
					hyg_buf_char(out, text[1]);
				else
					hyg_buf_bytes(out, text, 2);
				return;
			}
			break;
		case 0x3041: /* small vowels: fu + a = fa, she, che, ti, du */
		case 0x3043:
		case 0x3045:
		case 0x3047:
		case 0x3049:
			if (is_vowel(last) && second != 0 && second != ' ' && !is_vowel(second))
			{
				if (last == 'i' && !palatal)
					out->data[out->len - 1] = 'y';
				else
					out->len--;
				hyg_buf_char(out, text[0]);
				return;
			}
			break;
	}
	hyg_buf_bytes(out, text, HYG_FOLD_LENGTH(record));
}

static void
read_hangul(uint32_t cp, HygBuf *out)
{
	static const char initial[19][3] = {"g",  "kk", "n", "d",  "tt", "l", "m", "b", "pp", "s",
										"ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
	static const char vowel[21][4] = {"a",  "ae", "ya", "yae", "eo", "e",  "yeo",
									  "ye", "o",  "wa", "wae", "oe", "yo", "u",
									  "wo", "we", "wi", "yu",  "eu", "ui", "i"};
	static const char final[28][3] = {"",   "g",  "kk", "gs", "n",  "nj", "nh", "d", "l",  "lg",
									  "lm", "lb", "ls", "lt", "lp", "lh", "m",  "b", "bs", "s",
									  "ss", "ng", "j",  "ch", "k",  "t",  "p",  "h"};
	uint32_t          s = cp - 0xAC00;
	const char       *part = initial[s / 588];

	hyg_buf_bytes(out, part, strlen(part));
	part = vowel[s % 588 / 28];
	hyg_buf_bytes(out, part, strlen(part));
	part = final[s % 28];
	hyg_buf_bytes(out, part, strlen(part));
}

void
hyg_fold_context(uint32_t prev, uint32_t cp, uint32_t next, HygBuf *out, size_t start)
{
	uint32_t record;

	if (is_hangul(cp))
	{
		read_hangul(cp, out);
		return;
	}
	if (is_kana(cp))
	{
		read_kana(prev, cp, next, out, start);
		return;
	}
	if (is_greek(cp))
	{
		read_greek(prev, cp, next, out, start);
		return;
	}
	if (cp == 0xB7) /* Catalan l·l is a long l; elsewhere the dot separates */
	{
		if (!ends_in(out, start, 'l') && out->len > start && out->data[out->len - 1] != ' ')
			hyg_buf_char(out, ' ');
		return;
	}
	record = hyg_fold_record(cp);
	if (cp == 0x582 || cp == 0x552) /* Armenian o + vyun is u, e + vyun ev */
	{
		if ((prev == 0x578 || prev == 0x548) && ends_in(out, start, 'o'))
		{
			out->data[out->len - 1] = 'u';
			return;
		}
		if (prev == 0x565 || prev == 0x535)
		{
			hyg_buf_char(out, 'v');
			return;
		}
	}
	hyg_buf_bytes(out, HYG_FOLD_TEXT(record), HYG_FOLD_LENGTH(record));
}

/* ---- styles ---- */

/* Russian as in passports and English newspapers, from U+0430 on */
static const char russian[32][5] = {"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "y", "k",
									"l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f", "kh",
									"ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya"};

static const char *
expanded(uint32_t cp)
{
	switch (cp)
	{
		case 0xC4:
		case 0xE4: /* a umlaut */ return "ae";
		case 0xD6:
		case 0xF6:
		case 0xD8:
		case 0xF8: /* o umlaut, o with stroke */ return "oe";
		case 0xDC:
		case 0xFC: /* u umlaut */ return "ue";
		case 0xC5:
		case 0xE5: /* a with ring */ return "aa";
		case 0xFF:
		case 0x178: /* y with two dots is a Dutch ij */ return "ij";
	}
	return NULL;
}

static const char *
popular_cyrillic(uint32_t cp, uint32_t next)
{
	/* a hard sign before a consonant is a Bulgarian vowel */
	if ((cp == 0x42A || cp == 0x44A) && (next | 0x20) >= 0x430 && next <= 0x44F)
	{
		uint32_t small = next < 0x430 ? next + 0x20 : next;

		if (small != 0x435 && small != 0x44E && small != 0x44F)
			return "a";
	}
	if (cp >= 0x410 && cp <= 0x44F)
		return russian[(cp - 0x410) & 31];
	switch (cp)
	{
		case 0x404:
		case 0x454: return "ye";
		case 0x407:
		case 0x457: return "yi";
		case 0x409:
		case 0x459: return "lj";
		case 0x40A:
		case 0x45A: return "nj";
		case 0x402:
		case 0x452: return "dj";
		case 0x40F:
		case 0x45F: return "dz";
	}
	return NULL;
}

/* ELOT 743 (ISO 843 type 2), as on Greek passports. */
static const char *
popular_greek(uint32_t prev, uint32_t cp, uint32_t next, const HygBuf *out)
{
	uint32_t base = greek_base(cp);
	uint32_t before = greek_base(prev);

	switch (base)
	{
		case BETA: return "v";
		case ETA: return "i";
		case PHI: return "f";
		case YPSILON:
			if (before == OMIKRON && !has_mark(cp, DIAERESIS))
				return "u";
			if ((before == ALPHA || before == EPSILON || before == ETA) &&
				hyg_nfkc_record(prev)->length == 0 && !has_mark(cp, DIAERESIS))
			{
				switch (greek_base(next))
				{
					case 0:
					case THETA:
					case KAPPA:
					case XI:
					case PI:
					case SIGMA:
					case FINAL_SIGMA:
					case TAU:
					case PHI:
					case CHI:
					case PSI: return "f";
				}
				return "v";
			}
			return "y";
		case MU: /* mu + pi is b at the front */
			return before == 0 && greek_base(next) == PI ? "" : NULL;
		case PI:
			return before == MU && (out->len == 0 || out->data[out->len - 1] != 'm') ? "b" : NULL;
		case GAMMA: /* gamma + kappa is no nk */ return greek_base(next) == KAPPA ? "g" : NULL;
	}
	return NULL;
}

bool
hyg_fold_style(HygFoldStyle style, uint32_t prev, uint32_t cp, uint32_t next, HygBuf *out)
{
	const char *text = NULL;

	if (style == HYG_FOLD_EXPANDED)
		text = expanded(cp);
	else if (cp >= 0x400 && cp <= 0x45F)
		text = popular_cyrillic(cp, next);
	else if (is_greek(cp))
		text = popular_greek(prev, cp, next, out);
	if (text == NULL)
		return false;
	hyg_buf_bytes(out, text, strlen(text));
	return true;
}

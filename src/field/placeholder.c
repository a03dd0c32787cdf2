/*-------------------------------------------------------------------------
 *
 * placeholder.c
 *	  Is a value something people or programs put in when they had none?
 *
 * Never a proof: a rule here must not hit a real name.  What is a word for
 * nothing *and* a family name (Null, Tester, Reza, Trew, Wert) is real when it is
 * written as a name.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "text/ascii.h"
#include "text/text.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_placeholder_words;
extern const HygWordlist hyg_placeholder_domains;

#define LONGEST 120

/* `word` is a literal: its length is known to the compiler. */
static inline __attribute__((always_inline)) bool
equals(const char *s, size_t n, const char *word)
{
	return n == strlen(word) && memcmp(s, word, n) == 0;
}

static inline bool
is_lower_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * Words of the list that are family names and places too (Joe Root, Leer in East Frisia,
 * Nome in Alaska): real with a capital first and small letters behind.
 */
static bool
is_written_as_name(const char *s, size_t n)
{
	static const char *const words[] = {"Null", "Nan",  "Nil",  "No",    "Leer",   "Foo",
										"Root", "Vide", "Niks", "Blank", "Sample", "Brak",
										"Nome", "Nein", "Void", "Iii",   "Fake",   "Lorem"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]) && n <= 6; i++)
		if (words[i][0] == s[0] && equals(s, n, words[i]))
			return true;
	return false;
}

/* ---- keyboard walks ---- */

/* Where each letter a to z lies on three layouts: 16 times the row, and the place in it from 1.  Keys that differ by 1 are neighbours. */
static const uint8_t keys[3][26] = {
	{17, 37, 35, 19, 3, 20, 21, 22, 8,  23, 24, 25, 39,
	 38, 9,  10, 1,  4, 18, 5,  7,  36, 2,  34, 6,  33}, /* qwertyuiop asdfghjkl zxcvbnm */
	{1,  37, 35, 19, 3, 20, 21, 22, 8,  23, 24, 25, 26,
	 38, 9,  10, 17, 4, 18, 5,  7,  36, 33, 34, 6,  2}, /* azertyuiop qsdfghjklm wxcvbn */
	{17, 37, 35, 19, 3, 20, 21, 22, 8,  23, 24, 25, 39,
	 38, 9,  10, 1,  4, 18, 5,  7,  36, 2,  34, 33, 6} /* qwertzuiop asdfghjkl yxcvbnm */
};

/* Which letters lie beside each letter in a row of any of them, a bit each. */
static const uint32_t neighbours[26] = {
	0x2040000, 0x0202000, 0x0a00000, 0x0040020, 0x2420000, 0x0000048, 0x00000a0,
	0x0000240, 0x0104000, 0x0000480, 0x0000a00, 0x0001400, 0x0002800, 0x0001002,
	0x0008100, 0x0004000, 0x0440000, 0x0080010, 0x0010009, 0x3020000, 0x3000100,
	0x0000006, 0x0810010, 0x3400004, 0x0980000, 0x0980011};

/* Real names and words that lie in a row by chance. */
static bool
is_real_walk(const char *s, size_t n)
{
	static const char *const words[] = {"trew", "wert",  "reza", "azer", "ertz",
										"zert", "treza", "were", "op",   "po"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words[i][0] == s[0] && equals(s, n, words[i]))
			return true;
	return false;
}

/*
 * A walk along one row, each key next to the last in one direction: asdf,
 * poiuy, azerty; also walks of three or more strung together: asdasd, qweasd.
 */
static bool
is_keyboard_walk(const char *s, size_t n)
{
	if (n < 4 || !is_lower_letter(s[0]) || !is_lower_letter(s[1]) ||
		!(neighbours[s[0] - 'a'] >> (s[1] - 'a') & 1))
		return false;
	for (size_t layout = 0; layout < 3; layout++)
	{
		size_t run = 1;
		int    direction = 0;
		bool   good = true;

		for (size_t i = 1; i < n && good; i++)
		{
			int step = 0;

			if (is_lower_letter(s[i - 1]) && is_lower_letter(s[i]))
				step = keys[layout][s[i] - 'a'] - keys[layout][s[i - 1] - 'a'];
			if (step != 1 && step != -1)
				step = 0;
			if (step != 0 && (direction == 0 || step == direction))
			{
				direction = step;
				run++;
			}
			else
			{
				good = run >= 3;
				run = 1;
				direction = 0;
			}
		}
		if (good && run >= 3)
			return !is_real_walk(s, n);
	}
	return false;
}

static inline bool
is_home_row(char c)
{
	return c == 's' || c == 'd' || (c >= 'f' && c <= 'h') || (c >= 'j' && c <= 'l');
}

/* Five or more letters of the home row without a vowel: sdfsdf, fghjgh, kjhg. */
static bool
is_home_row_mash(const char *s, size_t n)
{
	if (n < 5)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_home_row(s[i]))
			return false;
	return true;
}

/* One character three times or more. */
static bool
is_repeated(const char *s, size_t n)
{
	if (n < 3 || (n == 3 && s[0] == 'i'))
		return false; /* III is a suffix */
	for (size_t i = 1; i < n; i++)
		if (s[i] != s[0])
			return false;
	return true;
}

/* One folded word that says nothing whatever its neighbours. */
static bool
is_junk_word(const char *s, size_t n)
{
	if (!is_repeated(s, n) && !is_keyboard_walk(s, n) && !is_home_row_mash(s, n))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_lower_letter(s[i]))
			return false;
	return true;
}

/* ---- digits ---- */

/*
 * Digits with only separators: all zeros, one digit at least six times, a
 * long tail of one digit, or counting up or down over all of it.
 */
static bool
is_junk_number(const char *s, size_t n)
{
	char   d[64];
	size_t k = 0;
	size_t up = 1;
	size_t down = 1;
	size_t same = 1;
	size_t tail = 1;

	for (size_t i = 0; i < n; i++)
	{
		if (s[i] >= '0' && s[i] <= '9')
		{
			if (k == sizeof(d))
				return false;
			d[k++] = s[i];
		}
		else if (s[i] != ' ' && s[i] != '\0' &&
				 !(s[i] >= '(' && s[i] <= '/' && s[i] != '*' && s[i] != ',') && s[i] != ':')
			return false;
	}
	if (k == 0)
		return false;
	while (same < k && d[same] == d[0])
		same++;
	if (same == k)
		return d[0] == '0' || k >= 6;
	while (up < k && d[up] == (d[up - 1] == '9' ? '0' : d[up - 1] + 1))
		up++;
	while (down < k && d[down] == d[down - 1] - 1)
		down++;
	if (k >= 6 && ((up == k && d[0] <= '1') || down == k))
		return true;
	while (tail < k && d[k - tail - 1] == d[k - 1])
		tail++;
	return tail >= 8;
}

/* ---- what is none at first sight ---- */

/*
 * The first four characters of the folded text, the first lowest; 0 when they cannot be told from
 * the first ASCII characters alone.  `*letters`: is one of them a letter?
 */
static uint32_t
folded_start(const char *s, size_t n, bool *letters)
{
	uint32_t start = 0;
	char     last = ' ';
	size_t   i = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	if (n > 4 && (unsigned char) s[4] >= ' ' && (unsigned char) s[4] < 0x7F)
	{
		memcpy(&start, s, 4);
		start |= 0x20202020;
		if (((start + 0x1F1F1F1F) & ~(start + 0x05050505) & ~start & 0x80808080) == 0x80808080)
		{
			*letters = true;
			return start;
		}
		start = 0;
	}
#endif
	*letters = false;
	for (int shift = 0; shift < 32; i++)
	{
		char f;

		if (i == n || (unsigned char) s[i] < ' ' || (unsigned char) s[i] >= 0x7F)
			return 0;
		f = hyg_ascii_fold[(unsigned char) s[i]];
		if (f == 0 || (f == ' ' && last == ' '))
			continue;
		start |= (uint32_t) (unsigned char) f << shift;
		shift += 8;
		last = f;
		*letters |= f >= 'a';
	}
	/* a mark may change the letter before it, and a space at the end goes */
	if (i < n && ((unsigned char) s[i] < ' ' || (unsigned char) s[i] >= 0x7F))
		return 0;
	if (last == ' ' && (i == n || hyg_ascii_fold[(unsigned char) s[i]] <= ' '))
		return 0;
	return start;
}

/*
 * May a folded text that begins so be a word of the list, or the first of its words one that
 * is_junk_word knows?  "No" is certain.
 */
static bool
may_be_word(uint32_t start)
{
	char a = (char) start;
	char b = (char) (start >> 8);
	char c = (char) (start >> 16);

	if (start == 0 || a == 'x' || (a == b && b == c) ||
		hyg_wordlist_may_start(&hyg_placeholder_words, start))
		return true;
	if (is_lower_letter(a) && is_lower_letter(b) && is_lower_letter(c) &&
		(neighbours[a - 'a'] >> (b - 'a') & neighbours[b - 'a'] >> (c - 'a') & 1))
		return true;
	if (is_home_row(a) && is_home_row(b) && is_home_row(c) && is_home_row((char) (start >> 24)))
		return true;
	return start == ('n' | 'u' << 8 | 'l' << 16 | 'l' << 24);
}

/* An @, or the first byte of the full-width one? */
static bool
may_have_at(const char *s, size_t n)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t       found = 0;
	size_t         i = 0;

	for (; i + 8 <= n; i += 8)
	{
		uint64_t at = hyg_load(s + i, 8) ^ ones * '@';
		uint64_t wide = hyg_load(s + i, 8) ^ ones * 0xEF;

		/* a byte that is 0 becomes one with its highest bit set; others may, behind it */
		found |= ((at - ones) & ~at) | ((wide - ones) & ~wide);
	}
	if ((found & ones << 7) != 0)
		return true;
	for (; i < n; i++)
	{
		if (s[i] == '@' || (unsigned char) s[i] == 0xEF)
			return true;
	}
	return false;
}

/* Nearly every real value is none by its first letters: "no" costs a twentieth of looking closely. */
static bool
may_be_placeholder(const char *s, size_t n)
{
	bool letters;

	if (n == 0 || !(is_lower_letter((char) (s[0] | 0x20)) || (s[0] >= '0' && s[0] <= '9') ||
					s[0] == '+' || s[0] == '('))
		return true;
	if (may_have_at(s, n) || may_be_word(folded_start(s, n, &letters)))
		return true;
	return !letters && (!hyg_is_plain_text(s, n) || is_junk_number(s, n));
}

/* ---- addresses ---- */

/* Lower-case label of a host name without what stands behind the last dots. */
static bool
is_junk_address(const char *s, size_t n, size_t at)
{
	char        lower[LONGEST + 8];
	const char *local = lower;
	const char *domain;
	const char *end;
	const char *label;
	const char *label_end;
	size_t      local_n = at;
	size_t      label_n;
	bool        letters;

	memcpy(lower, s, n);
	memset(lower + n, 0, 8);
	for (size_t i = 0; i < n; i += 8)
	{
		uint64_t w;

		memcpy(&w, lower + i, 8);
		w = hyg_lower_eight(w);
		memcpy(lower + i, &w, 8);
	}
	domain = lower + at + 1;
	end = lower + n;
	while (end > domain && end[-1] == '.')
		end--;

	/* the label in front of the suffix: of co.uk, com.br ... the one before; top-level names reserved by RFC 2606 */
	label_end = end;
	for (int level = 0;; level++)
	{
		const char *dot = label_end;

		while (dot > domain && dot[-1] != '.')
			dot--;
		label = dot;
		label_n = (size_t) (label_end - label);
		if (level == 0 &&
			(equals(label, label_n, "test") || equals(label, label_n, "example") ||
			 equals(label, label_n, "invalid") || equals(label, label_n, "localhost") ||
			 equals(label, label_n, "local") || equals(label, label_n, "localdomain")))
			return true;
		if (label == domain)
			break;
		if (level >= 1 &&
			!(level == 1 && (equals(label, label_n, "co") || equals(label, label_n, "com") ||
							 equals(label, label_n, "org") || equals(label, label_n, "ac") ||
							 equals(label, label_n, "net"))))
			break;
		label_end = label - 1;
	}
	if (hyg_wordlist_has(&hyg_placeholder_domains, label, label_n) ||
		is_keyboard_walk(label, label_n))
		return true;
	/* no suffix at all, or another without letters */
	if (may_be_word(folded_start(local, local_n, &letters)) || !letters)
	{
		HYG_STACK_BUF(folded, LONGEST);
		bool junk;

		hyg_fold(local, local_n, &folded);
		junk = folded.len == 0 ||
			   hyg_wordlist_has(&hyg_placeholder_words, folded.data, folded.len) ||
			   is_junk_word(folded.data, folded.len) || is_junk_number(local, local_n);
		hyg_buf_free(&folded);
		if (junk)
			return true;
	}
	/* a@a.nl, aa@aa.nl; me@me.com is real */
	return local_n <= 2 && local_n == label_n && memcmp(local, label, label_n) == 0 &&
		   local[0] == local[local_n - 1];
}

/* ---- marks ---- */

/* #N/A, #VALUE!, #NOM?, #####: what a spreadsheet shows for an error, in any language. */
static bool
is_spreadsheet_error(const char *s, size_t n)
{
	static const char *const plain[] = {"#n/a", "#n/b",          "#nv",  "#n/d",   "#nd",
										"#na",  "#null",         "#ref", "#value", "#error",
										"#err", "#getting_data", "#i/t", "#div/0"};
	char                     lower[32];

	if (s[0] != '#' || n < 2 || n >= sizeof(lower))
		return false;
	if (s[n - 1] == '!' || s[n - 1] == '?')
		return true;
	for (size_t i = 0; i < n; i++)
		lower[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char) (s[i] + 32) : s[i];
	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
		if (equals(lower, n, plain[i]))
			return true;
	return false;
}

/* {{first_name}}, ${name}, *|FNAME|*, %%name%%, <% name %>: a template nobody filled in. */
static bool
is_merge_tag(const char *s, size_t n)
{
	static const char *const pairs[][2] = {
		{"{{", "}}"}, {"${", "}"},  {"*|", "|*"}, {"%%", "%%"}, {"<%", "%>"},
		{"[%", "%]"}, {"{%", "%}"}, {"[[", "]]"}, {"<<", ">>"}, {"\xC2\xAB", "\xC2\xBB"}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		size_t a;
		size_t b;

		if (pairs[i][0][0] != s[0])
			continue;
		a = strlen(pairs[i][0]);
		b = strlen(pairs[i][1]);
		if (n >= a + b + 1 && memcmp(s, pairs[i][0], a) == 0 &&
			memcmp(s + n - b, pairs[i][1], b) == 0)
			return true;
	}
	return false;
}

/*
 * True when the value stands for no value: words for unknown, none and test in
 * ten languages, names from forms and comics, repeated characters, keyboard
 * walks on three layouts, spreadsheet errors, unfilled templates, addresses that
 * reach nobody, numbers that are none.  An empty value is one too.
 * O(n) for n up to 120 bytes; longer values are none.
 */
bool
hyg_is_placeholder(const char *s, size_t n)
{
	HYG_STACK_BUF(normal, 256);
	HYG_STACK_BUF(folded, 256);
	const char *p;
	size_t      length;
	bool        result = false;
	const char *at;

	if (n > LONGEST || !may_be_placeholder(s, n))
		return false;
	p = s;
	length = n;
	if (!hyg_is_plain_text(s, n))
	{
		hyg_normalize_text(s, n, &normal);
		p = normal.data;
		length = normal.len;
	}
	if (length == 0)
	{
		result = true;
		goto done;
	}
	if (length > LONGEST)
		goto done;

	/* values that only their letter case tells from a name */
	if (equals(p, length, "NULL") || equals(p, length, "null") || equals(p, length, "NUL") ||
		equals(p, length, "\\N") || equals(p, length, "NA") || equals(p, length, "n/a") ||
		equals(p, length, "abc"))
	{
		result = true;
		goto done;
	}
	if (is_written_as_name(p, length))
		goto done;
	if (is_spreadsheet_error(p, length) || is_merge_tag(p, length) || is_junk_number(p, length))
	{
		result = true;
		goto done;
	}
	at = memchr(p, '@', length);
	if (at != NULL && memchr(at + 1, '@', (size_t) (p + length - at - 1)) == NULL && at > p &&
		at + 1 < p + length && memchr(p, ' ', length) == NULL)
	{
		result = is_junk_address(p, length, (size_t) (at - p));
		goto done;
	}

	hyg_fold(p, length, &folded);
	if (folded.len == 0)
	{
		/* only marks: -, ., ??? ; a script that folds to nothing is not that */
		result = true;
		for (size_t i = 0; i < length; i++)
			if ((unsigned char) p[i] >= 0xC4)
				result = false;
		goto done;
	}
	/* a short word of another script only sounds like one of these */
	if (folded.len <= 3)
		for (size_t i = 0; i < length; i++)
			if ((unsigned char) p[i] >= 0xCD)
				goto done;
	if (equals(folded.data, folded.len, "x") || equals(folded.data, folded.len, "xx") ||
		hyg_wordlist_has(&hyg_placeholder_words, folded.data, folded.len))
	{
		result = true;
		goto done;
	}
	if ((p[0] == '(' || p[0] == '[' || p[0] == '<') && equals(folded.data, folded.len, "null"))
	{
		result = true;
		goto done;
	}
	/* every word is junk by itself */
	{
		size_t      i = 0;
		const char *token;
		size_t      token_n;

		result = true;
		while (result && hyg_next_token(folded.data, folded.len, &i, &token, &token_n))
			result = is_junk_word(token, token_n) || equals(token, token_n, "xx") ||
					 equals(token, token_n, "x") || equals(token, token_n, "test");
	}
done:
	hyg_buf_free(&normal);
	hyg_buf_free(&folded);
	return result;
}

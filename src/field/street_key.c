/*-------------------------------------------------------------------------
 *
 * street_key.c
 *	  Comparable forms of streets: abbreviations written out, folded.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/street.h"
#include "text/text.h"

#define WORDS_MAX 48
#define SHORTEST_STEM 3 /* letters in front of a glued abbreviation */
#define LONGEST_SUFFIX 6
#define LONGEST_PATTERN 40
#define MAX_TURNS 16
#define LONGEST_PAIR_START 4 /* letters of the first of two words that are one abbreviation */

typedef struct Word
{
	const char *s;
	size_t      n;
} Word;

/*
 * Languages of a country's street names, most telling first: one is taken when
 * the first word is a street type of it, the last one otherwise.
 */
#define COUNTRY(a, b) [((a) - 'A') * 26 + ((b) - 'A')]
static const char country_languages[26 * 26][7] = {
	COUNTRY('N', 'L') = "nl",   COUNTRY('B', 'E') = "frnl",   COUNTRY('D', 'E') = "de",
	COUNTRY('A', 'T') = "de",   COUNTRY('C', 'H') = "fritde", COUNTRY('L', 'I') = "de",
	COUNTRY('L', 'U') = "frde", COUNTRY('F', 'R') = "fr",     COUNTRY('M', 'C') = "fr",
	COUNTRY('R', 'E') = "fr",   COUNTRY('G', 'P') = "fr",     COUNTRY('M', 'Q') = "fr",
	COUNTRY('G', 'F') = "fr",   COUNTRY('M', 'A') = "fr",     COUNTRY('T', 'N') = "fr",
	COUNTRY('D', 'Z') = "fr",   COUNTRY('S', 'N') = "fr",     COUNTRY('C', 'I') = "fr",
	COUNTRY('G', 'B') = "en",   COUNTRY('I', 'E') = "en",     COUNTRY('U', 'S') = "en",
	COUNTRY('C', 'A') = "fren", COUNTRY('A', 'U') = "en",     COUNTRY('N', 'Z') = "en",
	COUNTRY('Z', 'A') = "en",   COUNTRY('I', 'N') = "en",     COUNTRY('M', 'T') = "en",
	COUNTRY('G', 'G') = "en",   COUNTRY('J', 'E') = "en",     COUNTRY('I', 'M') = "en",
	COUNTRY('G', 'I') = "en",   COUNTRY('S', 'G') = "en",     COUNTRY('H', 'K') = "en",
	COUNTRY('P', 'H') = "en",   COUNTRY('E', 'S') = "es",     COUNTRY('A', 'D') = "es",
	COUNTRY('M', 'X') = "es",   COUNTRY('A', 'R') = "es",     COUNTRY('C', 'L') = "es",
	COUNTRY('C', 'O') = "es",   COUNTRY('P', 'E') = "es",     COUNTRY('U', 'Y') = "es",
	COUNTRY('E', 'C') = "es",   COUNTRY('V', 'E') = "es",     COUNTRY('B', 'O') = "es",
	COUNTRY('P', 'Y') = "es",   COUNTRY('C', 'R') = "es",     COUNTRY('P', 'A') = "es",
	COUNTRY('G', 'T') = "es",   COUNTRY('D', 'O') = "es",     COUNTRY('I', 'T') = "it",
	COUNTRY('S', 'M') = "it",   COUNTRY('V', 'A') = "it",     COUNTRY('P', 'T') = "pt",
	COUNTRY('B', 'R') = "pt",   COUNTRY('A', 'O') = "pt",     COUNTRY('M', 'Z') = "pt",
	COUNTRY('P', 'L') = "pl",   COUNTRY('C', 'Z') = "cs",     COUNTRY('S', 'K') = "cs",
	COUNTRY('S', 'E') = "sv",   COUNTRY('D', 'K') = "da",     COUNTRY('N', 'O') = "no",
	COUNTRY('F', 'I') = "svfi", COUNTRY('F', 'O') = "da",     COUNTRY('H', 'U') = "hu",
	COUNTRY('R', 'O') = "ro",   COUNTRY('M', 'D') = "ro",     COUNTRY('T', 'R') = "tr",
	COUNTRY('S', 'I') = "sl",   COUNTRY('H', 'R') = "sh",     COUNTRY('R', 'S') = "sh",
	COUNTRY('B', 'A') = "sh",   COUNTRY('M', 'E') = "sh",     COUNTRY('M', 'K') = "sh",
	COUNTRY('B', 'G') = "ru",   COUNTRY('R', 'U') = "ru",     COUNTRY('U', 'A') = "ru",
	COUNTRY('B', 'Y') = "ru",   COUNTRY('K', 'Z') = "ru",     COUNTRY('L', 'T') = "lt",
	COUNTRY('L', 'V') = "lv",   COUNTRY('E', 'E') = "et",     COUNTRY('G', 'R') = "el",
	COUNTRY('C', 'Y') = "el",   COUNTRY('S', 'R') = "nl",     COUNTRY('C', 'W') = "nl",
	COUNTRY('A', 'W') = "nl",
};

/*
 * The value of a pattern ("^", "$", "-" or nothing around the words a and b) in
 * a language; NULL when there is none.
 */
static const char *
abbreviation(const char *language, char mark, const Word *a, const Word *b, size_t *length)
{
	char        pattern[LONGEST_PATTERN];
	size_t      n = 0;
	int         at;
	const Word *last = b ? b : a;
	char        end[2];

	/* most words end as no abbreviation of the language does */
	end[1] = mark == '$' ? mark : last->s[last->n - 1];
	end[0] = mark == '$'   ? last->s[last->n - 1]
			 : last->n > 1 ? last->s[last->n - 2]
			 : mark && !b  ? mark
						   : ' ';
	if (!hyg_wordlist_may_have(&hyg_street_abbreviations, language, end))
		return NULL;
	if (a->n + (b ? b->n + 1 : 0) + 4 > hyg_street_abbreviations.longest + 1)
		return NULL;
	pattern[n++] = language[0];
	pattern[n++] = language[1];
	pattern[n++] = ' ';
	if (mark == '^' || mark == '-')
		pattern[n++] = mark;
	if (n + a->n + (b ? b->n + 1 : 0) + 1 > sizeof(pattern))
		return NULL;
	memcpy(pattern + n, a->s, a->n);
	n += a->n;
	if (b)
	{
		pattern[n++] = ' ';
		memcpy(pattern + n, b->s, b->n);
		n += b->n;
	}
	if (mark == '$')
		pattern[n++] = mark;
	at = hyg_wordlist_find(&hyg_street_abbreviations, pattern, n);
	return at < 0 ? NULL : hyg_wordlist_string(&hyg_street_abbreviations, at, length);
}

static bool
same(const Word *word, const char *s)
{
	return strlen(s) == word->n && memcmp(s, word->s, word->n) == 0;
}

static int
cut_words(const char *s, size_t n, Word words[WORDS_MAX])
{
	size_t at = 0;
	int    count = 0;

	while (count < WORDS_MAX && hyg_next_token(s, n, &at, &words[count].s, &words[count].n))
		count++;
	return count;
}

static const char *
choose_language(const HygStreetRegion *region, const Word *words, int count)
{
	size_t length;

	const char *language;

	if (region->code[0] < 'A' || region->code[0] > 'Z' || region->code[1] < 'A' ||
		region->code[1] > 'Z')
		return "zz";
	language = country_languages[(region->code[0] - 'A') * 26 + (region->code[1] - 'A')];
	if (language[0] == '\0')
		return "zz";
	while (language[2] != '\0' && !abbreviation(language, '^', &words[0], NULL, &length) &&
		   !(count > 1 && abbreviation(language, '^', &words[0], &words[1], &length)))
		language += 2;
	return language;
}

/* A direction behind an English street type: High St N. */
static bool
is_direction(const Word *word)
{
	static const char directions[][10] = {
		"n",     "s",     "e",    "w",    "ne",        "nw",        "se",        "sw",
		"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"};

	for (size_t i = 0; i < sizeof(directions) / sizeof(directions[0]); i++)
		if (same(word, directions[i]))
			return true;
	return false;
}

/* What leads from an English street to a remark on where along it. */
static bool
is_place_word(const Word *word)
{
	return same(word, "between") || same(word, "near") || same(word, "at") || same(word, "off") ||
		   same(word, "opposite") || same(word, "across");
}

/* Does the word begin with the name of a queen or princess of the Low Countries? */
static bool
begins_with_royal_woman(const Word *word)
{
	for (size_t n = 4; n <= word->n && n <= 11; n++)
		if (hyg_wordlist_value(&hyg_street_words, word->s, n) == 6)
			return true;
	return false;
}

static void
put_word(HygBuf *out, size_t start, const char *s, size_t n)
{
	if (n == 1 && *s == '-')
		return; /* dropped */
	if (out->len > start)
		hyg_buf_char(out, ' ');
	hyg_buf_bytes(out, s, n);
}

/*
 * German written without umlauts: ue, oe, ae become what the fold makes of
 * ü, ö, ä, unless a vowel or q stands in front (neue, Bauer, quer).
 */
static void
reduce_digraphs(HygBuf *b)
{
	size_t kept = 0;

	for (size_t i = 0; i < b->len; i++)
	{
		char c = b->data[i];

		if (c == 'e' && kept > 0 && memchr("uoa", b->data[kept - 1], 3) &&
			!(kept > 1 && memchr("aeiouq", b->data[kept - 2], 6)))
			continue;
		b->data[kept++] = c;
	}
	b->len = kept;
}

static bool
in_languages(const char *language, const char *list)
{
	for (; *list; list += 2)
		if (memcmp(list, language, 2) == 0)
			return true;
	return false;
}

static bool
is_initial(const Word *word)
{
	return word->n == 1 && *word->s >= 'a' && *word->s <= 'z';
}

/* Appends the words of a folded street name, abbreviations written out. */
static void
write_out(const char *language, const Word *words, int count, HygBuf *out)
{
	bool   english = memcmp(language, "en", 2) == 0;
	bool   suffixes = in_languages(language, "nldesvdanolvzz");
	bool   initial = false; /* the last word was one letter */
	size_t start = out->len;
	int    last = count - 1;

	if (english)
	{
		/* where along the street: Harrison St near Hudson St */
		for (int i = 1; i + 1 < count; i++)
			if (is_place_word(&words[i]) && (i > 1 || same(&words[i], "between")))
				count = i;
		last = count - 1;
		while (last > 0 && is_direction(&words[last]))
			last--;
	}
	for (int i = 0; i < count; i++)
	{
		bool        at_start = out->len == start; /* dropped words do not count */
		const Word *word = &words[i];
		const Word *next = i + 1 < count ? word + 1 : NULL;
		const char *value = NULL;
		size_t      length = 0;
		bool        pair = false;

		if (next && word->n <= LONGEST_PAIR_START &&
			((at_start && (value = abbreviation(language, '^', word, next, &length))) ||
			 (value = abbreviation(language, 0, word, next, &length))))
			pair = true;
		else if (english && i > 0 && same(word, "st") && words[i - 1].s[0] >= '0' &&
				 words[i - 1].s[0] <= '9')
			value = "street", length = 6; /* 45th St Promenade */
		else if ((at_start && count > i + 1 &&
				  (value = abbreviation(language, '^', word, NULL, &length))) ||
				 (i == last && i > 0 &&
				  (value = abbreviation(language, '$', word, NULL, &length))) ||
				 (value = abbreviation(language, 0, word, NULL, &length)))
			;
		else
		{
			for (size_t n = 2;
				 suffixes && n <= LONGEST_SUFFIX && n + SHORTEST_STEM <= word->n && value == NULL;
				 n++)
			{
				Word suffix = {word->s + word->n - n, n};

				value = abbreviation(language, '-', &suffix, NULL, &length);
				if (value != NULL)
				{
					put_word(out, start, word->s, word->n - n);
					hyg_buf_bytes(out, value, length);
					initial = false;
				}
			}
			if (value == NULL)
			{
				/* P.C. Hooft is PC Hooft */
				if (word->n == 1 && initial && is_initial(word))
					hyg_buf_bytes(out, word->s, 1);
				else
					put_word(out, start, word->s, word->n);
				initial = is_initial(word);
			}
			continue;
		}
		if (next && !pair && memcmp(language, "nl", 2) == 0 &&
			(same(word, "pr") || same(word, "kon")) && begins_with_royal_woman(next))
		{
			if (same(word, "pr"))
				value = "prinses", length = 7;
			else
				value = "koningin", length = 8;
		}
		put_word(out, start, value, length);
		initial = false;
		i += pair;
	}
}

/* ---- post office boxes ---- */

/*
 * The second letters of the words that boxes begin with, by the first: an ai "b " bo b. bp "b " ca c.
 * "c " cs "g." gp "g " lo "p " p. po pb pf pk pl pr sk ts; bit 26 is a space, 27 a dot.
 */
static const uint32_t box_starts[26] = {
	0x0002100, 0xc00c000, 0xc040001, 0x0000000, 0x0000000, 0x0000000, 0xc008000,
	0x0000000, 0x0000000, 0x0000000, 0x0000000, 0x0004000, 0x0000000, 0x0000000,
	0x0000000, 0xc024c22, 0x0000000, 0x0000000, 0x0000400, 0x0040000, 0x0000000,
	0x0000000, 0x0000000, 0x0000000, 0x0000000, 0x0000000};

bool
hyg_street_box(const char *s, size_t n, const char code[2], HygBuf *key)
{
	HYG_STACK_BUF(folded, 256);
	Word words[WORDS_MAX];
	int  count;
	bool found = false;

	/* all box words begin so, and have a number: spares most lines the fold */
	if (n > 2 && (s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z')
	{
		char second = s[1] | 0x20;

		found = (box_starts[(s[0] | 0x20) - 'a'] >> (second == ' '                    ? 26
													 : second == '.'                  ? 27
													 : second >= 'a' && second <= 'z' ? second - 'a'
																					  : 28) &
				 1) != 0;
	}
	if (!found || n > 512)
		return false;
	found = false;
	for (size_t i = 2; i < n && !found; i++)
		found = s[i] >= '0' && s[i] <= '9';
	if (!found)
		return false;
	found = false;
	hyg_fold(s, n, &folded);
	count = cut_words(folded.data, folded.len, words);
	for (int length = count - 1 < 4 ? count - 1 : 4; length > 0 && !found; length--)
	{
		size_t bytes = (size_t) (words[length - 1].s + words[length - 1].n - folded.data);
		int    at = hyg_wordlist_find(&hyg_street_boxes, folded.data, bytes);
		bool   finnish = length == 1 && same(&words[0], "pl") && memcmp(code, "FI", 2) == 0;

		if ((at < 0 && !finnish) || words[length].s[0] < '0' || words[length].s[0] > '9')
			continue;
		found = true;
		if (key == NULL)
			continue;
		if (finnish)
			hyg_buf_literal(key, "postilokero");
		else
		{
			size_t      value_length;
			const char *value = hyg_wordlist_string(&hyg_street_boxes, at, &value_length);

			hyg_buf_bytes(key, value, value_length);
		}
		hyg_buf_char(key, ' ');
		hyg_buf_bytes(key, words[length].s, (size_t) (folded.data + folded.len - words[length].s));
	}
	hyg_buf_free(&folded);
	return found;
}

/* ---- keys ---- */

static bool
same_text(const HygBuf *b, size_t from, const char *s, size_t n)
{
	return b->len - from == n && memcmp(b->data + from, s, n) == 0;
}

/*
 * Appends the key of a street name without number; false when nothing is left.  *settled becomes
 * true when the key, given as a name, is its own key.
 */
static bool
name_key(const char *s, size_t n, const HygStreetRegion *region, HygBuf *out, bool *settled)
{
	HYG_STACK_BUF(folded, 256);
	Word   words[WORDS_MAX];
	size_t before = out->len;
	int    count;

	*settled = false;
	if (hyg_street_box(s, n, region->code, out))
	{
		*settled = same_text(out, before, s, n);
		return true;
	}
	hyg_fold(s, n, &folded);
	count = cut_words(folded.data, folded.len, words);
	if (count > 0)
	{
		const char *language = choose_language(region, words, count);
		size_t      length = folded.len;

		if (memcmp(language, "de", 2) == 0)
		{
			reduce_digraphs(&folded);
			count = cut_words(folded.data, folded.len, words);
		}
		write_out(language, words, count, out);
		if (out->len == before) /* nothing but what is dropped */
			hyg_buf_bytes(out, folded.data, folded.len);
		/* folding can bare a box, reducing a type of another language: the key's key is another */
		*settled = folded.len == length && same_text(out, before, folded.data, folded.len) &&
				   !hyg_street_box(folded.data, folded.len, region->code, NULL);
	}
	hyg_buf_free(&folded);
	return out->len > before;
}

static bool
has_digit(const HygBuf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (b->data[i] >= '0' && b->data[i] <= '9')
			return true;
	return false;
}

/*
 * The street of a line, numbers cut off until none is left (each time it gets shorter).
 * False when the line has no street.  `parts` is what the line was read as, or NULL.
 */
static bool
cut_numbers(const char *s, size_t n, const HygStreetRegion *region, HygStreet *parts, HygBuf *out)
{
	HYG_STACK_STREET(own);
	bool read = parts != NULL;
	bool more = true;

	if (!read && hyg_street_is_name(s, n))
	{
		hyg_buf_reset(out);
		hyg_buf_bytes(out, s, n);
		return true;
	}
	if (!read)
		parts = &own;
	while (more)
	{
		if (!read)
		{
			hyg_buf_reset(&parts->street);
			hyg_buf_reset(&parts->house_number);
			hyg_buf_reset(&parts->addition);
			read = hyg_street_parse(s, n, region, parts);
		}
		if (!read || parts->street.len == 0)
		{
			hyg_buf_reset(out); /* nothing but numbers */
			break;
		}
		read = false;
		more = has_digit(&parts->street) &&
			   (parts->street.len != n || memcmp(parts->street.data, s, n) != 0);
		hyg_buf_reset(out);
		hyg_buf_bytes(out, parts->street.data, parts->street.len);
		s = out->data;
		n = out->len;
	}
	hyg_street_free(&own);
	return out->len > 0;
}

/* hyg_street_key with the region looked up already, and the line read when `parts` is not NULL */
static bool
street_key(const char *s, size_t n, const HygStreetRegion *region, HygStreet *parts, HygBuf *out)
{
	HYG_STACK_BUF(name, 256);
	HYG_STACK_BUF(key, 256);
	bool settled = false;
	bool found = cut_numbers(s, n, region, parts, &name) &&
				 name_key(name.data, name.len, region, &key, &settled);

	/*
	 * The key of a key must be the key.  Folding can bare a number ("D-10115") and writing out
	 * can make a new abbreviation of two words, so repeat until nothing changes, which
	 * is mostly at once.  What does not settle is no street.
	 */
	for (int turn = 0; found; turn++)
	{
		bool numbered =
			has_digit(&key) || (key.len > 4 && memcmp(key.data + key.len - 4, " snc", 4) == 0);
		bool uncut;

		if (settled && !numbered)
			break;
		hyg_buf_reset(&name);
		if (numbered)
			found = cut_numbers(key.data, key.len, region, NULL, &name);
		else
			hyg_buf_bytes(&name, key.data, key.len);
		uncut = found && same_text(&key, 0, name.data, name.len);
		if (settled && uncut)
			break;
		hyg_buf_reset(&key);
		found = found && turn < MAX_TURNS && name_key(name.data, name.len, region, &key, &settled);
		if (uncut && same_text(&key, 0, name.data, name.len))
			break;
	}
	if (found)
		hyg_buf_bytes(out, key.data, key.len);
	hyg_buf_free(&name);
	hyg_buf_free(&key);
	return found;
}

/*
 * Comparable form of a street: the house number cut off, folded, abbreviations
 * written out in the languages of the region (`Pr. Hendrikkade 3` -> `prins
 * hendrikkade`), words such as Polish ul. dropped.  Without a region only what means one
 * thing everywhere is written out.  A post office box keeps its number.  False when there is
 * no street.  Idempotent.  Linear; lines longer than 512 bytes have no key.
 */
bool
hyg_street_key(const char *s, size_t n, const char *region, HygBuf *out)
{
	HygStreetRegion r = hyg_street_region(region);

	return street_key(s, n, &r, NULL, out);
}

bool
hyg_street_key_of(HygStreet *parts, const char *s, size_t n, const HygStreetRegion *region,
				  HygBuf *out)
{
	return street_key(s, n, region, parts, out);
}

static void
put_lower(HygBuf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		hyg_buf_char(out, s[i] >= 'A' && s[i] <= 'Z' ? s[i] - 'A' + 'a' : s[i]);
}

/*
 * The house number and, against it, a single letter, or behind it bis, ter ...; returns how
 * much of the addition that was.
 */
static size_t
put_number(HygBuf *out, const HygStreet *street, bool first)
{
	const char *addition = street->addition.data;
	size_t      n = street->addition.len;
	size_t      word = 0;

	hyg_buf_bytes(out, street->house_number.data, street->house_number.len);
	while (word < n && addition[word] != ' ')
		word++;
	if (word == 1 && addition[0] >= 'A' && addition[0] <= 'Z')
		put_lower(out, addition, 1);
	else if (first && word >= 3 &&
			 (memcmp(addition, "BIS", 3) == 0 || memcmp(addition, "TER", 3) == 0 ||
			  memcmp(addition, "QUA", 3) == 0 || memcmp(addition, "QUI", 3) == 0))
	{
		hyg_buf_char(out, ' ');
		put_lower(out, addition, word);
	}
	else
		return 0;
	return word < n ? word + 1 : n;
}

bool
hyg_street_line_key(const char *s, size_t n, const char *region, HygBuf *out)
{
	HygStreetRegion r = hyg_street_region(region);
	HYG_STACK_STREET(street);
	size_t before = out->len;
	bool   first = r.number_first;

	if (hyg_street_parse(s, n, &r, &street))
	{
		size_t used = 0;

		/* without a region the number stays where it was */
		if (r.unknown && street.street.len > 0)
			for (size_t i = 0; i < n; i++)
				if (s[i] != ' ' && s[i] != '#')
				{
					first = s[i] >= '0' && s[i] <= '9' && street.street.data[0] != s[i];
					break;
				}
		if (first && street.house_number.len > 0)
			used = put_number(out, &street, true);
		if (street.street.len > 0)
		{
			if (out->len > before)
				hyg_buf_char(out, ' ');
			street_key(street.street.data, street.street.len, &r, NULL, out);
		}
		if (!first && street.house_number.len > 0)
		{
			if (out->len > before)
				hyg_buf_char(out, ' ');
			used = put_number(out, &street, false);
		}
		if (used < street.addition.len)
		{
			if (first)
				hyg_buf_literal(out, " unit ");
			else if (out->len > before)
				hyg_buf_char(out, ' ');
			put_lower(out, street.addition.data + used, street.addition.len - used);
		}
	}
	hyg_street_free(&street);
	return out->len > before;
}

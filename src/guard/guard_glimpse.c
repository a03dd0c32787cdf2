/*-------------------------------------------------------------------------
 *
 * guard_glimpse.c
 *	  Seen from the bytes of a column: can it be a mailbox, a phone or an address like that of a row?
 *
 * Normal forms are made of the characters of the value, in their order, so what lacks them is something else.  Only
 * ASCII is looked at: a value with anything else may be like any other.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "guard/guard_glimpse.h"

#define GLIMPSED_BYTES 200

/* Are all characters of the pattern, but one at most, in the text in this order? */
static bool
holds_but_one(const char *pattern, int n, const char *text, int length)
{
	int before[MAX_PATTERN_BYTES + 1]; /* where the first i of them end at the earliest */
	int found = 0;
	int at = 0;

	before[0] = 0;
	for (; at < length && found < n; at++)
	{
		if (text[at] == pattern[found])
			before[++found] = at + 1;
	}
	if (found >= n - 1)
		return true;
	/* with one left out: those behind it, from the end */
	at = length;
	for (int i = n - 1; i >= 0; i--)
	{
		if (i <= found && before[i] <= at)
			return true;
		do
			at--;
		while (at >= 0 && text[at] != pattern[i]);
		if (at < 0)
			return false;
	}
	return false;
}

/* A bit for each letter and digit, and some for the rest. */
static inline uint64
character_bit(char c)
{
	int place = c >= 'a' && c <= 'z'   ? c - 'a'
				: c >= '0' && c <= '9' ? 26 + c - '0'
									   : 36 + (c & 15);

	return UINT64CONST(1) << place;
}

static bool
is_plain_email_character(char c)
{
	return c >= ' ' && c <= '~' && c != '%' && c != '&';
}

/* Small ASCII letters, "_" for "-", which is another form of it with some providers. */
static inline char
plain_email_character(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '-' ? '_' : c;
}

static void
take_pattern(Patterns *patterns, const char *s, int n)
{
	Pattern *to = &patterns->of[patterns->count];

	if (n > MAX_PATTERN_BYTES)
	{
		patterns->anything = true;
		return;
	}
	to->n = n;
	to->characters = 0;
	memcpy(to->s, s, n);
	for (int i = 0; i < n; i++)
		to->characters |= character_bit(s[i]);
	patterns->count++;
}

/*
 * A mailbox that differs by a slip or in its domain has the local part's characters, but one; a number that differs by a slip has
 * its last digits, but one; the same house has the digits of its number.
 */
static void
email_patterns(const HygView *row, Patterns *patterns)
{
	for (int i = 0; i < hyg_view_count(row, HYG_F_EMAIL); i++)
	{
		const HygValue *v = hyg_view_value(row, HYG_F_EMAIL, i);
		const char     *at = memchr(v->s, '@', v->n);
		char            plain[HYG_MAX_VALUE_BYTES];
		int             n = at == NULL ? 0 : (int) (at - v->s);

		for (int k = 0; k < n; k++)
		{
			if (!is_plain_email_character(v->s[k]))
				at = NULL;
			plain[k] = plain_email_character(v->s[k]);
		}
		if (at == NULL)
			patterns->anything = true;
		else
			take_pattern(patterns, plain, n);
	}
}

static void
phone_patterns(const HygView *row, Patterns *patterns)
{
	for (int i = 0; i < hyg_view_count(row, HYG_F_PHONE); i++)
	{
		const HygValue *v = hyg_view_value(row, HYG_F_PHONE, i);
		/* of the other number a digit may be missing, and three be of a country code that is not written */
		int last = Min(7, v->n - 1 - 5);

		if (v->s[0] != '+' || last < 5)
			patterns->anything = true;
		else
			take_pattern(patterns, v->s + v->n - last, last);
	}
}

static void
house_pattern(const HygView *row, Patterns *patterns)
{
	const HygValue *v;
	int             n = 0;

	/* without a number the street itself may be the same */
	if (hyg_view_count(row, HYG_F_HOUSE_NUMBER) != 1)
	{
		patterns->anything = true;
		return;
	}
	v = hyg_view_value(row, HYG_F_HOUSE_NUMBER, 0);
	while (n < v->n && v->s[n] >= '0' && v->s[n] <= '9')
		n++;
	take_pattern(patterns, v->s, n);
}

void
hyg_glimpse_patterns(const HygView *row, Patterns patterns[GLIMPSES])
{
	for (int g = 0; g < GLIMPSES; g++)
	{
		patterns[g].anything = false;
		patterns[g].count = 0;
	}
	email_patterns(row, &patterns[GLIMPSE_EMAIL]);
	phone_patterns(row, &patterns[GLIMPSE_PHONE]);
	house_pattern(row, &patterns[GLIMPSE_HOUSE]);
}

/* Characters as a glimpse sees them; those it passes over, and those it does not know. */
#define PASSED_OVER '\0'
#define UNKNOWN ((char) 0xFF)

static const char *
characters_of(Glimpse glimpse)
{
	static char seen[GLIMPSES][256];
	static bool made = false;

	for (int c = 0; c < 256 && !made; c++)
	{
		bool digit = c >= '0' && c <= '9';

		seen[GLIMPSE_EMAIL][c] =
			is_plain_email_character((char) c) ? plain_email_character((char) c) : UNKNOWN;
		/* digits may stand among what people write between them; words, among anything in a street */
		seen[GLIMPSE_PHONE][c] = digit                                         ? (char) c
								 : c != '\0' && strchr(" +()-./;,", c) != NULL ? PASSED_OVER
																			   : UNKNOWN;
		seen[GLIMPSE_HOUSE][c] = digit ? (char) c : c > '~' ? UNKNOWN : PASSED_OVER;
	}
	made = true;
	return seen[glimpse];
}

/* Characters of a value that a glimpse looks at; -1 when there are others than it knows. */
static int
plain_characters(Glimpse glimpse, const char *s, int n, char *out, uint64 *characters)
{
	const char *seen = characters_of(glimpse);
	int         length = 0;

	*characters = 0;
	for (int i = 0; i < n; i++)
	{
		char c = seen[(unsigned char) s[i]];

		if (c == UNKNOWN)
			return -1;
		if (c == PASSED_OVER)
			continue;
		out[length++] = c;
		*characters |= character_bit(c);
	}
	return length;
}

static bool
holds_all(const Pattern *pattern, const char *text, int length)
{
	int at = 0;

	for (int i = 0; i < pattern->n; i++, at++)
	{
		while (at < length && text[at] != pattern->s[i])
			at++;
		if (at == length)
			return false;
	}
	return true;
}

bool
hyg_seems_like(const Patterns *patterns, Glimpse glimpse, const char *s, int n)
{
	char   plain[GLIMPSED_BYTES];
	uint64 characters;
	int    length;

	if (patterns->anything || n > GLIMPSED_BYTES)
		return true;
	length = plain_characters(glimpse, s, n, plain, &characters);
	if (length < 0)
		return true;
	for (int i = 0; i < patterns->count; i++)
	{
		const Pattern *pattern = &patterns->of[i];
		uint64         missing = pattern->characters & ~characters;

		if (glimpse == GLIMPSE_HOUSE)
			return missing == 0 && holds_all(pattern, plain, length);
		/* two that are missing are more than one slip */
		if ((missing & (missing - 1)) == 0 && holds_but_one(pattern->s, pattern->n, plain, length))
			return true;
	}
	return false;
}

/*-------------------------------------------------------------------------
 *
 * phone_plan.c
 *	  Dialled digits to an international number, by the frozen numbering plans.
 *
 * The rules are those of libphonenumber's parser (its metadata is the source of
 * the tables), so that the results are the ones other systems get:
 *
 *	+ or the international prefix of the region, then a country code;
 *	else the region's own country code in front, when the whole has not the form
 *	of a national number and the rest has, or when the whole is too long;
 *	else a national number.
 *
 * A country code makes its main region's rules apply.  The national prefix (trunk
 * prefix) is taken off, unless what remains is no longer a number of that
 * region.  Two things differ on purpose: a number of impossible length, or one that
 * can be dialled within its area only, is none (libphonenumber parses it and leaves the
 * asking to the caller), nor are zeros alone, and the national prefix is taken
 * off until nothing changes, so that reading a result again gives the same result.
 *
 * O(digits) per number; no memory.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "field/phone_table.h"

#define MIN_NATIONAL 2
#define MAX_NATIONAL 17

typedef enum LengthResult
{
	LENGTH_POSSIBLE,
	LENGTH_LOCAL_ONLY,
	LENGTH_TOO_SHORT,
	LENGTH_TOO_LONG,
	LENGTH_BETWEEN /* neither, but no number has it */
} LengthResult;

static inline LengthResult
test_length(const HygPhoneTerritory *t, int n)
{
	uint32_t bit = n < 32 ? (uint32_t) 1 << n : 0;

	if (t->lengths & bit)
		return LENGTH_POSSIBLE;
	if (t->local_lengths & bit)
		return LENGTH_LOCAL_ONLY;
	if (bit == 0 || t->lengths < bit)
		return LENGTH_TOO_LONG;
	return (t->lengths & (bit - 1)) == 0 ? LENGTH_TOO_SHORT : LENGTH_BETWEEN;
}

static inline uint16_t
walk(uint16_t state, const uint8_t *digits, int n)
{
	for (int i = 0; i < n && state != 0; i++)
		state = hyg_phone_next[state][digits[i]];
	return state;
}

/* Length of the longest accepted beginning, -1 when there is none. */
static int
longest_match(uint16_t state, const uint8_t *digits, int n)
{
	int best = -1;

	for (int i = 0; state != 0; i++)
	{
		if (hyg_phone_accept[state])
			best = i;
		if (i == n)
			break;
		state = hyg_phone_next[state][digits[i]];
	}
	return best;
}

static inline bool
has_general_form(const HygPhoneTerritory *t, const uint8_t *digits, int n)
{
	return (hyg_phone_accept[walk(t->general, digits, n)] & PHONE_ACCEPT_GENERAL) != 0;
}

/* Length of `literal` when the digits begin with it, else -1. */
static inline int
begins_with(const uint8_t *digits, int n, const char *literal)
{
	int i;

	for (i = 0; literal[i] != '\0'; i++)
		if (i == n || digits[i] != literal[i] - '0')
			return -1;
	return i;
}

/*
 * The number without national prefix and carrier code, written to out (room for
 * 8 digits more); returns its length, or -1 when nothing is to be taken off.
 */
static int
without_national_prefix(const HygPhoneTerritory *t, const uint8_t *digits, int n, uint8_t *out)
{
	int skip = -1;
	int len = 0;

	switch ((HygPhoneRule) t->rule)
	{
		case PHONE_RULE_NONE: return -1;
		case PHONE_RULE_LITERAL: skip = begins_with(digits, n, t->literal); break;
		case PHONE_RULE_AREA:
			if (t->literal[0] != '\0')
				skip = begins_with(digits, n, t->literal);
			if (skip < 0)
			{
				if (!hyg_phone_accept[walk(t->rule_state, digits, n)])
					return -1;
				for (; t->area[len] != '\0'; len++)
					out[len] = (uint8_t) (t->area[len] - '0');
				skip = 0;
			}
			break;
		case PHONE_RULE_PATTERN: skip = longest_match(t->rule_state, digits, n); break;
		case PHONE_RULE_LOOKAHEAD:
			skip = begins_with(digits, n, t->literal);
			if (skip > 0 && longest_match(t->rule_state, digits + skip, n - skip) < 0)
				return -1;
			break;
		case PHONE_RULE_BRAZIL:
			skip = begins_with(digits, n, "0");
			if (skip < 0)
				skip = begins_with(digits, n, "90");
			if (skip > 0 && longest_match(t->rule_state, digits + skip, n - skip) == 2 &&
				n - skip - 2 >= 10)
				skip += 2;
			break;
		case PHONE_RULE_ARGENTINA:
		{
			int area;

			skip = n > 0 && digits[0] == 0 ? 1 : 0;
			area = longest_match(t->rule_state, digits + skip, n - skip) - 2;
			if (area > 0)
			{
				out[len++] = 9;
				memcpy(out + len, digits + skip, (size_t) area);
				len += area;
				skip += area + 2;
			}
			break;
		}
	}
	if (skip < 0 || (skip == 0 && len == 0))
		return -1;
	memcpy(out + len, digits + skip, (size_t) (n - skip));
	len += n - skip;
	/* a number of the region must not stop being one */
	if (has_general_form(t, digits, n) && !has_general_form(t, out, len))
		return -1;
	return len;
}

/* The plan of the country code the digits begin with; no code is the beginning of another. */
static const HygPhonePlan *
country_plan(const uint8_t *digits, int n, int *length)
{
	int code = 0;

	if (n == 0 || digits[0] == 0)
		return NULL;
	for (int i = 0; i < 3 && i < n; i++)
	{
		code = code * 10 + digits[i];
		if (hyg_phone_by_code[code] != 255)
		{
			*length = i + 1;
			return &hyg_phone_plans[hyg_phone_by_code[code]];
		}
	}
	return NULL;
}

const HygPhoneTerritory *
hyg_phone_territory(const char *region)
{
	int a, b, at;

	if (region == NULL || region[0] == '\0' || region[1] == '\0' || region[2] != '\0')
		return NULL;
	a = (region[0] | 0x20) - 'a';
	b = (region[1] | 0x20) - 'a';
	if (a < 0 || a > 25 || b < 0 || b > 25)
		return NULL;
	at = hyg_phone_by_region[a * 26 + b];
	return at > 0 ? &hyg_phone_territories[at - 1] : NULL;
}

/* Takes the national prefix off as far as the rest is long enough; tells whether it did. */
static bool
drop_national_prefix(const HygPhoneTerritory *t, HygPhoneNumber *number)
{
	uint8_t rest[PHONE_MAX_DIGITS + 8];
	int     n = without_national_prefix(t, number->digits, number->n, rest);

	if (n < 0 || n > PHONE_MAX_DIGITS)
		return false;
	switch (test_length(t, n))
	{
		case LENGTH_TOO_SHORT:
		case LENGTH_LOCAL_ONLY:
		case LENGTH_BETWEEN: return false;
		case LENGTH_POSSIBLE:
		case LENGTH_TOO_LONG: break;
	}
	if (n == number->n && memcmp(rest, number->digits, (size_t) n) == 0)
		return false;
	memcpy(number->digits, rest, (size_t) n);
	number->n = n;
	return true;
}

int
hyg_phone_number_type(const HygPhoneNumber *number)
{
	return hyg_phone_accept[walk(number->plan->automaton, number->digits, number->n)] &
		   PHONE_ACCEPT_TYPE;
}

/*
 * Has the country numbers of this length?  A number that exists has it, whatever
 * the main region says (Canada's 310 1234 under the United States' ten digits).
 * Zeros alone are never a number, and taking them off as prefixes makes no sense.
 */
static bool
is_possible(const HygPhoneTerritory *t, const HygPhoneNumber *number)
{
	int i = 0;

	while (i < number->n && number->digits[i] == 0)
		i++;
	if (i == number->n)
		return false;
	return test_length(t, number->n) == LENGTH_POSSIBLE || hyg_phone_number_type(number) != 0;
}

bool
hyg_phone_read(const uint8_t *digits, int n, bool plus, const HygPhoneTerritory *home,
			   HygPhoneNumber *number)
{
	const HygPhonePlan      *plan = NULL;
	const HygPhoneTerritory *t = home;
	int                      skip = 0;
	int                      cc = 0;

	if (n < MIN_NATIONAL || n > PHONE_MAX_DIGITS)
		return false;
	number->n = 0;

	if (plus)
	{
		if (n <= MIN_NATIONAL)
			return false;
		plan = country_plan(digits, n, &cc);
	}
	if (plan == NULL)
	{
		int idd;

		/* "+00 31" and "+44" without its plus come here too */
		if (home == NULL)
			return false;
		idd = home->idd != 0 ? longest_match(home->idd, digits, n) : -1;
		if (idd > 0 && !(idd < n && digits[idd] == 0))
		{
			if (n - idd <= MIN_NATIONAL)
				return false;
			plan = country_plan(digits + idd, n - idd, &cc);
			if (plan == NULL)
				return false;
			skip = idd;
		}
		else
		{
			int                 own;
			const HygPhonePlan *begin = country_plan(digits, n, &own);

			if (begin != NULL && begin->code == home->code)
			{
				uint8_t rest[PHONE_MAX_DIGITS + 8];
				int     left = without_national_prefix(home, digits + own, n - own, rest);

				if (left < 0)
				{
					left = n - own;
					memcpy(rest, digits + own, (size_t) left);
				}
				if ((!has_general_form(home, digits, n) && has_general_form(home, rest, left)) ||
					test_length(home, n) == LENGTH_TOO_LONG)
				{
					plan = begin;
					number->n = left;
					memcpy(number->digits, rest, (size_t) left);
				}
			}
			if (plan == NULL && plus)
				return false; /* a plus, but no country code */
		}
	}

	if (plan != NULL)
	{
		t = &hyg_phone_territories[plan->main];
		if (number->n == 0)
		{
			number->n = n - skip - cc;
			memcpy(number->digits, digits + skip + cc, (size_t) number->n);
		}
	}
	else
	{
		plan = &hyg_phone_plans[home->plan];
		number->n = n;
		memcpy(number->digits, digits, (size_t) n);
	}
	number->plan = plan;
	if (number->n < MIN_NATIONAL)
		return false;
	(void) drop_national_prefix(t, number);
	t = &hyg_phone_territories[plan->main];
	if (number->n < MIN_NATIONAL || number->n > MAX_NATIONAL || !is_possible(t, number))
		return false;
	/* what is written "+", code, number must be read as itself */
	while (drop_national_prefix(t, number))
		;
	return is_possible(t, number);
}

/*
 * valid: the plan knows the number.  possible: it does not, but numbers of this
 * length begin with these two digits, so a range opened after the table was
 * written may hold it; ranges that a regulator keeps for fiction are excepted.
 */
HygPhoneGrade
hyg_phone_grade(const HygPhoneNumber *number)
{
	const HygPhonePlan *plan = number->plan;
	uint8_t             all[PHONE_MAX_DIGITS + 16];
	int                 n = 0;
	uint32_t            lengths;

	if (hyg_phone_number_type(number) != 0)
		return PHONE_VALID;
	lengths = hyg_phone_begin_lengths[hyg_phone_begin[plan - hyg_phone_plans]
													 [number->digits[0] * 10 + number->digits[1]]];
	if ((lengths & ((uint32_t) 1 << number->n)) == 0)
		return PHONE_INVALID;
	if (plan->code >= 100)
		all[n++] = (uint8_t) (plan->code / 100);
	if (plan->code >= 10)
		all[n++] = (uint8_t) (plan->code / 10 % 10);
	all[n++] = (uint8_t) (plan->code % 10);
	memcpy(all + n, number->digits, (size_t) number->n);
	n += number->n;
	for (int i = 0; i < hyg_phone_fiction_count; i++)
		if (begins_with(all, n, hyg_phone_fiction[i]) >= 0)
			return PHONE_INVALID;
	return PHONE_POSSIBLE;
}

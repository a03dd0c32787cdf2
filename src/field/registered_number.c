/*-------------------------------------------------------------------------
 *
 * registered_number.c
 *	  Compact form, labels and check digit systems; see registered_number.h.
 *
 *-------------------------------------------------------------------------
 */
#include "field/registered_number.h"

#include "text/text.h"
#include "text/wordlist.h"

/* Longer input is read no further: it is no number. */
#define RAW_MAX 256

/*
 * One pass over at most RAW_MAX bytes.  Input that is not ASCII goes through
 * NFKC first, which makes full-width digits and letters plain ones.
 */
bool
hyg_compact_number(const char *s, size_t n, HygNumber *out)
{
	HYG_STACK_BUF(plain, 512);
	const char *end;
	bool        ok = true;

	if (n > RAW_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
	{
		if ((unsigned char) s[i] >= 0x80)
		{
			hyg_normalize_text(s, n, &plain);
			s = plain.data;
			n = plain.len;
			break;
		}
	}
	out->n = 0;
	for (end = s + n; s < end && ok;)
	{
		unsigned char c = (unsigned char) *s;

		if (c >= 0x80)
		{
			uint32_t cp;

			s += hyg_utf8_read(s, end, &cp);
			/* numero sign survives as "No"; dashes and the minus sign separate */
			ok = (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212 || cp == 0xB7 || cp == 0xA0;
			continue;
		}
		s++;
		if (c >= 'a' && c <= 'z')
			c -= 'a' - 'A';
		if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '*')
		{
			if (out->n == HYG_NUMBER_MAX)
				ok = false;
			else
				out->s[out->n++] = (char) c;
		}
		else
			ok = c == ' ' || (c >= '\t' && c <= '\r') || strchr(".-/:,;_()[]'\"#|", c) != NULL;
	}
	out->s[out->n] = '\0';
	hyg_buf_free(&plain);
	return ok && out->n > 0;
}

/* Words people write before a number; registered_number_table.c. */
extern const HygWordlist hyg_number_labels;

/* O(longest label), the longest that fits wins. */
int
hyg_number_label(const char *s, int n)
{
	int length = (int) hyg_number_labels.longest;

	/* never all of the text: a number must be left */
	if (length > n - 1)
		length = n - 1;
	/* labels are letters only */
	for (int i = 0; i < length; i++)
	{
		if (s[i] < 'A')
			length = i;
	}
	for (; length > 0; length--)
	{
		if (hyg_wordlist_has(&hyg_number_labels, s, (size_t) length))
			return length;
	}
	return 0;
}

int
hyg_weighted_sum(const char *s, const signed char *weights, int n)
{
	int sum = 0;

	for (int i = 0; i < n; i++)
		sum += (s[i] - '0') * weights[i];
	return sum;
}

/*
 * ISO/IEC 7812-1: finds every single wrong digit, and every two neighbours
 * exchanged but 09 and 90.
 */
bool
hyg_luhn(const char *s, int n)
{
	int sum = 0;

	for (int i = 0; i < n; i++)
	{
		int d = s[n - 1 - i] - '0';

		if (i & 1)
			d = d > 4 ? 2 * d - 9 : 2 * d;
		sum += d;
	}
	return sum % 10 == 0;
}

/* ISO/IEC 7064 mod 11,10: finds every single wrong digit. */
bool
hyg_mod_11_10(const char *s, int n)
{
	int check = 5;

	for (int i = 0; i < n; i++)
		check = ((check == 0 ? 10 : check) * 2 % 11 + (s[i] - '0')) % 10;
	return check == 1;
}

/* ISO/IEC 7064 mod 97-10 over digits and letters, as IBAN and LEI use it. */
int
hyg_mod_97(const char *s, int n, int so_far)
{
	for (int i = 0; i < n; i++)
	{
		if (s[i] >= 'A')
			so_far = (so_far * 100 + (s[i] - 'A' + 10)) % 97;
		else
			so_far = (so_far * 10 + (s[i] - '0')) % 97;
	}
	return so_far;
}

/* The second letters assigned after each first letter, ISO 3166-1 (and XK). */
static const char *const country_letters[26] = {"DEFGILMOQRSTUWXZ",
												"ABDEFGHIJLMNOQRSTVWYZ",
												"ACDFGHIKLMNORUVWXYZ",
												"EJKMOZ",
												"CEGHRST",
												"IJKMOR",
												"ABDEFGHILMNPQRSTUWY",
												"KMNRTU",
												"DELMNOQRST",
												"EMOP",
												"EGHIMNPRWYZ",
												"ABCIKRSTUVY",
												"ACDEFGHKLMNOPQRSTUVWXYZ",
												"ACEFGILOPRUZ",
												"M",
												"AEFGHKLMNRSTWY",
												"A",
												"EOSUW",
												"ABCDEGHIJKLMNORSTVXYZ",
												"CDFGHJKLMNORTVWZ",
												"AGMSYZ",
												"ACEGINU",
												"FS",
												"K",
												"ET",
												"AMW"};

bool
hyg_is_country_code(const char *two)
{
	return two[0] >= 'A' && two[0] <= 'Z' && two[1] >= 'A' && two[1] <= 'Z' &&
		   strchr(country_letters[two[0] - 'A'], two[1]) != NULL;
}

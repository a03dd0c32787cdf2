/*-------------------------------------------------------------------------
 *
 * iban.c
 *	  Numbers of the international banking and entity registers: IBAN
 *	  (ISO 13616), BIC (ISO 9362), LEI (ISO 17442).
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/registered_number.h"
#include "text/wordlist.h"

/* Country -> structure of what follows country and check digits, as 4a10n; registered_number_table.c. */
extern const HygWordlist hyg_iban_structure;

static bool
is_letter(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Does the text fit a structure such as 4a10n, to its last character? */
static bool
fits(const char *structure, size_t structure_length, const char *s, int n)
{
	const char *end = structure + structure_length;

	while (structure < end)
	{
		int count = 0;

		while (is_digit(*structure))
			count = count * 10 + (*structure++ - '0');
		if (count > n)
			return false;
		for (int i = 0; i < count; i++)
		{
			if (*structure == 'n'   ? !is_digit(s[i])
				: *structure == 'a' ? !is_letter(s[i])
									: !is_digit(s[i]) && !is_letter(s[i]))
				return false;
		}
		s += count;
		n -= count;
		structure++;
	}
	return n == 0;
}

static bool
valid_iban(const char *s, int n)
{
	const char *structure;
	size_t      length;
	int         country;

	if (n < 15 || n > 34 || !is_digit(s[2]) || !is_digit(s[3]))
		return false;
	country = hyg_wordlist_find(&hyg_iban_structure, s, 2);
	if (country < 0)
		return false;
	structure = hyg_wordlist_string(&hyg_iban_structure, country, &length);
	return fits(structure, length, s + 4, n - 4) &&
		   hyg_mod_97(s, 4, hyg_mod_97(s + 4, n - 4, 0)) == 1;
}

static bool
valid_bic(const char *s, int n)
{
	if (n != 8 && n != 11)
		return false;
	for (int i = 0; i < n; i++)
	{
		if (i < 6 ? !is_letter(s[i]) : !is_letter(s[i]) && !is_digit(s[i]))
			return false;
	}
	return hyg_is_country_code(s + 4);
}

static bool
valid_lei(const char *s, int n)
{
	if (n != 20 || !is_digit(s[18]) || !is_digit(s[19]))
		return false;
	for (int i = 0; i < 18; i++)
	{
		if (!is_letter(s[i]) && !is_digit(s[i]))
			return false;
	}
	return !hyg_one_symbol(s, 18) && hyg_mod_97(s, 20, 0) == 1;
}

/* The compact number, or what is left of it after labels, when `valid` holds. */
static const char *
find_valid(HygNumber *number, bool (*valid)(const char *, int), int *n)
{
	const char *s = number->s;
	int         left = number->n;

	/* "BIC ABNANL2A" reads as an office of a bank in Brunei: the label wins */
	if (valid == valid_bic && left == 11 && memcmp(s, "BIC", 3) == 0 && valid_bic(s + 3, 8))
	{
		*n = 8;
		return s + 3;
	}
	while (left > 0)
	{
		int label;

		if (valid(s, left))
		{
			*n = left;
			return s;
		}
		label = hyg_number_label(s, left);
		if (label == 0)
			return NULL;
		s += label;
		left -= label;
	}
	return NULL;
}

static bool
normalize(const char *s, size_t n, bool (*valid)(const char *, int), HygBuf *out)
{
	HygNumber   number;
	const char *found;
	int         length;

	if (!hyg_compact_number(s, n, &number))
		return false;
	found = find_valid(&number, valid, &length);
	if (found == NULL)
		return false;
	/* an office code XXX means the head office, which the short form names */
	if (valid == valid_bic && length == 11 && memcmp(found + 8, "XXX", 3) == 0)
		length = 8;
	hyg_buf_bytes(out, found, (size_t) length);
	return true;
}

/*
 * IBAN in its electronic form (ISO 13616-1): upper case, no spaces.  Length
 * and structure are the country's in the SWIFT registry, mod 97-10 holds;
 * national check digits inside are not judged.  Mod 97-10 finds every single wrong
 * character and every two neighbouring digits exchanged.  A label in front is taken off.
 */
bool
hyg_normalize_iban(const char *s, size_t n, HygBuf *out)
{
	return normalize(s, n, valid_iban, out);
}

/*
 * BIC (ISO 9362): 8 characters for a head office (office code XXX is left
 * off), 11 for another office; no check digit, the country must be assigned.
 */
bool
hyg_normalize_bic(const char *s, size_t n, HygBuf *out)
{
	return normalize(s, n, valid_bic, out);
}

/* LEI (ISO 17442): 18 letters or digits and two check digits, mod 97-10 over 20. */
bool
hyg_normalize_lei(const char *s, size_t n, HygBuf *out)
{
	return normalize(s, n, valid_lei, out);
}

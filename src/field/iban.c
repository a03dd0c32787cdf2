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

/*
 * The countries of the SWIFT IBAN registry and the structure of the part
 * after country and check digits: counts, each with n digits, a upper-case
 * letters, c digits or letters.  Two letters of country, then the structure.
 */
static const char *const iban_structures[] = {
	"AD8n12c", "AE19n", "AL8n16c", "AT16n", "AZ4a20c", "BA16n", "BE12n", "BG4a6n8c", "BH4a14c", "BI23n",
	"BR23n1a1c", "BY4c4n16c", "CH5n12c", "CR18n", "CY8n16c", "CZ20n", "DE18n", "DJ23n", "DK14n",
	"DO4c20n", "EE16n", "EG25n", "ES20n", "FI14n", "FK2a12n", "FO14n", "FR10n11c2n", "GB4a14n", "GE2a16n",
	"GI4a15c", "GL14n", "GR7n16c", "GT4c20c", "HN4a20n", "HR17n", "HU24n", "IE4a14n", "IL19n", "IQ4a15n",
	"IS22n", "IT1a10n12c", "JO4a4n18c", "KW4a22c", "KZ3n13c", "LB4n20c", "LC4a24c", "LI5n12c", "LT16n",
	"LU3n13c", "LV4a13c", "LY21n", "MC10n11c2n", "MD2c18c", "ME18n", "MK3n10c2n", "MN16n", "MR23n",
	"MT4a5n18c", "MU4a19n3a", "NI4a20n", "NL4a10n", "NO11n", "OM3n16c", "PK4a16c", "PL24n", "PS4a21c",
	"PT21n", "QA4a21c", "RO4a16c", "RS18n", "RU14n15c", "SA2n18c", "SC4a20n3a", "SD14n", "SE20n", "SI15n",
	"SK20n", "SM1a10n12c", "SO19n", "ST21n", "SV4a20n", "TL19n", "TN20n", "TR6n16c", "UA6n19c",
	"VA18n", "VG4a16n", "XK16n", "YE4a4n18c",
};

/* Name, source, version of the table above, for data_versions(). */
const char *const hyg_iban_data_version[3] = {"IBAN structures", "facts of the SWIFT IBAN registry", "2026-11-22"};

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
fits(const char *structure, const char *s, int n)
{
	while (*structure != '\0')
	{
		int			count = 0;

		while (is_digit(*structure))
			count = count * 10 + (*structure++ - '0');
		if (count > n)
			return false;
		for (int i = 0; i < count; i++)
		{
			if (*structure == 'n' ? !is_digit(s[i]) : *structure == 'a' ? !is_letter(s[i])
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
	if (n < 15 || n > 34 || !is_digit(s[2]) || !is_digit(s[3]))
		return false;
	for (size_t i = 0; i < sizeof(iban_structures) / sizeof(iban_structures[0]); i++)
	{
		if (iban_structures[i][0] == s[0] && iban_structures[i][1] == s[1])
			return fits(iban_structures[i] + 2, s + 4, n - 4) &&
				hyg_mod_97(s, 4, hyg_mod_97(s + 4, n - 4, 0)) == 1;
	}
	return false;
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
find_valid(HygNumber *number, bool (*valid) (const char *, int), int *n)
{
	const char *s = number->s;
	int			left = number->n;

	/* "BIC ABNANL2A" reads as an office of a bank in Brunei: the label wins */
	if (valid == valid_bic && left == 11 && memcmp(s, "BIC", 3) == 0 && valid_bic(s + 3, 8))
	{
		*n = 8;
		return s + 3;
	}
	while (left > 0)
	{
		int			label;

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
normalize(const char *s, size_t n, bool (*valid) (const char *, int), HygBuf *out)
{
	HygNumber	number;
	const char *found;
	int			length;

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

/*-------------------------------------------------------------------------
 *
 * vat.c
 *	  VAT identification numbers: the EU states (structure as in Council
 *	  Regulation 904/2010's VIES, check digits as the member states publish
 *	  them), Great Britain and Northern Ireland, Norway, Switzerland and
 *	  Liechtenstein.
 *
 *	  A national check takes the number without its country prefix, compact,
 *	  and may write the form kept over it (leading zeros, suffixes).
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/registered_number.h"

/* The national part while it is judged: a check may lengthen or shorten it. */
typedef struct National
{
	int  n;
	char s[HYG_NUMBER_MAX + 8];
} National;

#define DIGIT(c) ((c) - '0')

static bool
digits_of(const National *v, int n)
{
	return v->n == n && hyg_all_digits(v->s, n);
}

/* Put lost leading zeros back when exactly `missing` of n digits are gone. */
static void
pad(National *v, int n, int missing)
{
	if (v->n == n - missing && hyg_all_digits(v->s, v->n))
	{
		memmove(v->s + missing, v->s, (size_t) v->n);
		memset(v->s, '0', (size_t) missing);
		v->n = n;
	}
}

/* Does the number end in one of these letters-only suffixes?  Then cut it off. */
static bool
cut_suffix(National *v, const char *suffix)
{
	int length = (int) strlen(suffix);

	if (v->n <= length || memcmp(v->s + v->n - length, suffix, (size_t) length) != 0)
		return false;
	v->n -= length;
	return true;
}

static bool
cut_prefix(National *v, const char *prefix)
{
	int length = (int) strlen(prefix);

	if (v->n <= length || memcmp(v->s, prefix, (size_t) length) != 0)
		return false;
	v->n -= length;
	memmove(v->s, v->s + length, (size_t) v->n);
	return true;
}

/* Day and month of a birth number; 29 February in any year. */
static bool
plausible_date(int month, int day)
{
	static const signed char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

static int
two(const char *s)
{
	return DIGIT(s[0]) * 10 + DIGIT(s[1]);
}

static long
number_of(const char *s, int n)
{
	long value = 0;

	for (int i = 0; i < n; i++)
		value = value * 10 + DIGIT(s[i]);
	return value;
}

/* AT: U and 8 digits, a Luhn sum that starts at 4. */
static bool
vat_at(National *v)
{
	int sum = 4;

	cut_prefix(v, "U");
	if (!digits_of(v, 8))
		return false;
	for (int i = 0; i < 7; i++)
	{
		int d = DIGIT(v->s[i]);

		sum += (i & 1) ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
	}
	if ((10 - sum % 10) % 10 != DIGIT(v->s[7]))
		return false;
	memmove(v->s + 1, v->s, 8);
	v->s[0] = 'U';
	v->n = 9;
	return true;
}

bool
hyg_valid_be_number(const char *s)
{
	return 97 - number_of(s, 8) % 97 == two(s + 8);
}

/* BE: 10 digits that begin with 0 or 1 (the 0 came in 2005), mod 97. */
static bool
vat_be(National *v)
{
	pad(v, 10, 1);
	return digits_of(v, 10) && (v->s[0] == '0' || v->s[0] == '1') && number_of(v->s, 8) > 0 &&
		   hyg_valid_be_number(v->s);
}

/* BG: 9 digits for entities; 10 for persons: citizens, foreigners, others. */
static bool
vat_bg(National *v)
{
	static const signed char first[] = {1, 2, 3, 4, 5, 6, 7, 8};
	static const signed char second[] = {3, 4, 5, 6, 7, 8, 9, 10};
	static const signed char citizen[] = {2, 4, 8, 5, 10, 9, 7, 3, 6};
	static const signed char foreigner[] = {21, 19, 17, 13, 11, 9, 7, 3, 1};
	static const signed char other[] = {4, 3, 2, 7, 6, 5, 4, 3, 2};

	if (digits_of(v, 9))
	{
		int check = hyg_weighted_sum(v->s, first, 8) % 11;

		if (check == 10)
			check = hyg_weighted_sum(v->s, second, 8) % 11 % 10;
		return check == DIGIT(v->s[8]);
	}
	if (digits_of(v, 10))
	{
		int check = DIGIT(v->s[9]);
		int month = two(v->s + 2); /* + 20 before 1900, + 40 from 2000 */

		if (month < 60 && plausible_date(month % 20, two(v->s + 4)) &&
			hyg_weighted_sum(v->s, citizen, 9) % 11 % 10 == check)
			return true;
		return hyg_weighted_sum(v->s, foreigner, 9) % 10 == check ||
			   (11 - hyg_weighted_sum(v->s, other, 9) % 11) % 11 == check;
	}
	return false;
}

/* CY: 8 digits and a letter; digits in odd places count by a table. */
static bool
vat_cy(National *v)
{
	static const signed char odd[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
	int                      sum = 0;

	if (v->n != 9 || !hyg_all_digits(v->s, 8) || memcmp(v->s, "12", 2) == 0)
		return false;
	for (int i = 0; i < 8; i++)
		sum += (i & 1) ? DIGIT(v->s[i]) : odd[DIGIT(v->s[i])];
	return v->s[8] == 'A' + sum % 26;
}

/* CZ: 8 digits for entities, 9 or 10 for persons (birth number, or 6 in front). */
static bool
vat_cz(National *v)
{
	static const signed char weights[] = {8, 7, 6, 5, 4, 3, 2};

	if (digits_of(v, 8))
		return v->s[0] != '9' &&
			   (11 - hyg_weighted_sum(v->s, weights, 7) % 11) % 10 == DIGIT(v->s[7]);
	if (digits_of(v, 9) && v->s[0] == '6')
	{
		int rest = hyg_weighted_sum(v->s + 1, weights, 7) % 11;

		return (18 - (10 - rest)) % 10 == DIGIT(v->s[8]);
	}
	if (digits_of(v, 9) || digits_of(v, 10))
	{
		int month = two(v->s + 2) % 50; /* + 50 for women, + 20 when a day's numbers ran out */

		if (!plausible_date(month > 20 ? month - 20 : month, two(v->s + 4)))
			return false;
		/* nine digits were given until 1953, without a check digit */
		return v->n == 9 ? two(v->s) < 54 : number_of(v->s, 9) % 11 % 10 == DIGIT(v->s[9]);
	}
	return false;
}

/* DE: 9 digits, ISO 7064 mod 11,10. */
static bool
vat_de(National *v)
{
	return digits_of(v, 9) && v->s[0] != '0' && hyg_mod_11_10(v->s, 9);
}

/* DK: 8 digits, mod 11. */
static bool
vat_dk(National *v)
{
	static const signed char weights[] = {2, 7, 6, 5, 4, 3, 2, 1};

	return digits_of(v, 8) && v->s[0] != '0' && hyg_weighted_sum(v->s, weights, 8) % 11 == 0;
}

/* EE: 9 digits, weights 3 7 1, mod 10. */
static bool
vat_ee(National *v)
{
	static const signed char weights[] = {3, 7, 1, 3, 7, 1, 3, 7, 1};

	return digits_of(v, 9) && hyg_weighted_sum(v->s, weights, 9) % 10 == 0 &&
		   !hyg_one_symbol(v->s, 9);
}

/* GR (prefix EL): 9 digits, powers of two, mod 11; the first zero gets lost. */
static bool
vat_el(National *v)
{
	int sum = 0;

	pad(v, 9, 1);
	if (!digits_of(v, 9) || hyg_one_symbol(v->s, 9))
		return false;
	for (int i = 0; i < 8; i++)
		sum = sum * 2 + DIGIT(v->s[i]);
	return sum * 2 % 11 % 10 == DIGIT(v->s[8]);
}

/* ES: DNI, NIE and K, L, M of persons (letter by mod 23); CIF of entities. */
static bool
vat_es(National *v)
{
	static const char letters[] = "TRWAGMYFPDXBNJZSQVHLCKE";
	int               sum = 0;
	char              first = v->s[0];

	if (v->n != 9 || !hyg_all_digits(v->s + 1, 7))
		return false;
	if (first >= '0' && first <= '9')
		return v->s[8] == letters[number_of(v->s, 8) % 23];
	if (first >= 'X' && first <= 'Z')
		return v->s[8] == letters[((first - 'X') * 10000000 + number_of(v->s + 1, 7)) % 23];
	if (first == 'K' || first == 'L' || first == 'M')
	{
		if (v->s[8] == letters[number_of(v->s + 1, 7) % 23])
			return true;
	}
	else if (strchr("ABCDEFGHJNPQRSUVW", first) == NULL)
		return false;
	for (int i = 1; i <= 7; i++)
	{
		int d = DIGIT(v->s[i]);

		sum += (i & 1) ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
	}
	sum = (10 - sum % 10) % 10;
	/*
	 * Companies have a digit, foreign, public and religious bodies a letter,
	 * but lists of which is which disagree: both are taken.
	 */
	return v->s[8] == "JABCDEFGHI"[sum] || (v->s[8] == '0' + sum && strchr("KLM", first) == NULL);
}

/* FI: 8 digits, mod 11. */
static bool
vat_fi(National *v)
{
	static const signed char weights[] = {7, 9, 10, 5, 8, 4, 2, 1};

	pad(v, 8, 1);
	return digits_of(v, 8) && hyg_weighted_sum(v->s, weights, 8) % 11 == 0 &&
		   !hyg_one_symbol(v->s, 8);
}

bool
hyg_valid_siren(const char *s)
{
	return hyg_luhn(s, 9) && !hyg_one_symbol(s, 9);
}

/*
 * FR: two check characters and a SIREN.  Two digits are SIREN mod 97; with
 * letters (no I, no O) the newer scheme mod 11.  Monaco's numbers have 000 in place
 * of a SIREN's beginning and no Luhn digit.
 */
static bool
vat_fr(National *v)
{
	static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
	const char       *a;
	const char       *b;
	int               check;

	if (v->n != 11 || !hyg_all_digits(v->s + 2, 9))
		return false;
	if (memcmp(v->s + 2, "000", 3) != 0 ? !hyg_valid_siren(v->s + 2) : number_of(v->s + 2, 9) == 0)
		return false;
	if (hyg_all_digits(v->s, 2))
		return (12 + 3 * (number_of(v->s + 2, 9) % 97)) % 97 == two(v->s);
	a = strchr(alphabet, v->s[0]);
	b = strchr(alphabet, v->s[1]);
	if (a == NULL || b == NULL)
		return false;
	check = a - alphabet < 10 ? (int) ((a - alphabet) * 24 + (b - alphabet) - 10)
							  : (int) ((a - alphabet) * 34 + (b - alphabet) - 100);
	return (number_of(v->s + 2, 9) + 1 + check / 11) % 11 == check % 11;
}

/* GB, XI: 9 digits (12 with a branch) mod 97, or 55 off it; GD and HA for public bodies. */
static bool
vat_gb(National *v)
{
	static const signed char weights[] = {8, 7, 6, 5, 4, 3, 2, 10, 1};
	int                      rest;

	if (v->n == 5 && hyg_all_digits(v->s + 2, 3))
		return (memcmp(v->s, "GD", 2) == 0 && number_of(v->s + 2, 3) < 500) ||
			   (memcmp(v->s, "HA", 2) == 0 && number_of(v->s + 2, 3) >= 500);
	if (!digits_of(v, 9) && !digits_of(v, 12))
		return false;
	rest = hyg_weighted_sum(v->s, weights, 9) % 97;
	/* the second series began at 100 000 000 */
	return number_of(v->s, 9) > 0 && (rest == 0 || (rest == 42 && v->s[0] != '0'));
}

/* HR: 11 digits, ISO 7064 mod 11,10. */
static bool
vat_hr(National *v)
{
	return digits_of(v, 11) && hyg_mod_11_10(v->s, 11);
}

/* HU: 8 digits, weights 9 7 3 1; the domestic number has 3 more. */
static bool
vat_hu(National *v)
{
	static const signed char weights[] = {9, 7, 3, 1, 9, 7, 3, 1};

	if (digits_of(v, 11))
		v->n = 8;
	return digits_of(v, 8) && hyg_weighted_sum(v->s, weights, 8) % 10 == 0 &&
		   !hyg_one_symbol(v->s, 8);
}

/* IE: 7 digits and 1 or 2 letters, or the old form with a sign in second place; mod 23. */
static bool
vat_ie(National *v)
{
	static const char        letters[] = "WABCDEFGHIJKLMNOPQRSTUV";
	static const signed char weights[] = {8, 7, 6, 5, 4, 3, 2};
	char                     seven[7];
	int                      sum;

	if (v->n != 8 && v->n != 9)
		return false;
	if (hyg_all_digits(v->s, 7))
	{
		memcpy(seven, v->s, 7);
		sum = 0;
		if (v->n == 9)
		{
			const char *second = strchr(letters, v->s[8]);

			if (second == NULL || v->s[8] == '\0')
				return false;
			sum = 9 * (int) (second - letters);
		}
	}
	else
	{
		/* d X ddddd L: the digits stand as 0 ddddd d */
		if (v->n != 8 || !hyg_all_digits(v->s, 1) || !hyg_all_digits(v->s + 2, 5))
			return false;
		seven[0] = '0';
		memcpy(seven + 1, v->s + 2, 5);
		seven[6] = v->s[0];
		sum = 0;
	}
	sum += hyg_weighted_sum(seven, weights, 7);
	return v->s[7] == letters[sum % 23];
}

/* IT: 11 digits, Luhn; digits 8 to 10 name the province's office. */
static bool
vat_it(National *v)
{
	long office;

	if (!digits_of(v, 11) || number_of(v->s, 7) == 0)
		return false;
	office = number_of(v->s + 7, 3);
	return ((office >= 1 && office <= 100) || office == 120 || office == 121 || office == 888 ||
			office == 999) &&
		   hyg_luhn(v->s, 11);
}

/* LT: 9 digits for entities, 12 for temporary payers; a 1 before the check digit. */
static bool
vat_lt(National *v)
{
	int sum = 0;
	int last = v->n - 1;

	if ((!digits_of(v, 9) && !digits_of(v, 12)) || v->s[last - 1] != '1')
		return false;
	for (int i = 0; i < last; i++)
		sum += (1 + i % 9) * DIGIT(v->s[i]);
	if (sum % 11 == 10)
	{
		sum = 0;
		for (int i = 0; i < last; i++)
			sum += (1 + (i + 2) % 9) * DIGIT(v->s[i]);
	}
	return sum % 11 % 10 == DIGIT(v->s[last]);
}

/* LU: 8 digits, the first six mod 89. */
static bool
vat_lu(National *v)
{
	return digits_of(v, 8) && number_of(v->s, 6) > 0 && number_of(v->s, 6) % 89 == two(v->s + 6);
}

/* LV: 11 digits; entities begin with 4 to 9, persons have a birth date or 32. */
static bool
vat_lv(National *v)
{
	static const signed char entity[] = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
	static const signed char person[] = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};

	if (!digits_of(v, 11))
		return false;
	if (v->s[0] > '3')
		return hyg_weighted_sum(v->s, entity, 11) % 11 == 3;
	if (memcmp(v->s, "32", 2) != 0 && !plausible_date(two(v->s + 2), two(v->s)))
		return false;
	return (1 + hyg_weighted_sum(v->s, person, 10)) % 11 % 10 == DIGIT(v->s[10]);
}

/* MT: 8 digits, mod 37. */
static bool
vat_mt(National *v)
{
	static const signed char weights[] = {3, 4, 6, 7, 8, 9, 10, 1};

	return digits_of(v, 8) && v->s[0] != '0' && hyg_weighted_sum(v->s, weights, 8) % 37 == 0;
}

/*
 * NL: 9 digits, B, 2 digits.  Entities: the 11-test over the first nine (the
 * suffix counts fiscal units and is not part of it).  Sole traders have since 2020
 * a number of their own under mod 97 over "NL" and all of it.
 */
static bool
vat_nl(National *v)
{
	static const signed char weights[] = {9, 8, 7, 6, 5, 4, 3, 2, -1};

	if (v->n != 12 || v->s[9] != 'B' || !hyg_all_digits(v->s, 9) || !hyg_all_digits(v->s + 10, 2) ||
		number_of(v->s, 9) == 0 || number_of(v->s + 10, 2) == 0)
		return false;
	return hyg_weighted_sum(v->s, weights, 9) % 11 == 0 ||
		   hyg_mod_97(v->s, 12, hyg_mod_97("NL", 2, 0)) == 1;
}

bool
hyg_valid_no_number(const char *s)
{
	static const signed char weights[] = {3, 2, 7, 6, 5, 4, 3, 2, 1};

	return hyg_weighted_sum(s, weights, 9) % 11 == 0 && !hyg_one_symbol(s, 9);
}

/* NO: organisation number and MVA, which is put where it is missing. */
static bool
vat_no(National *v)
{
	cut_suffix(v, "MVA");
	if (!digits_of(v, 9) || !hyg_valid_no_number(v->s))
		return false;
	memcpy(v->s + 9, "MVA", 3);
	v->n = 12;
	return true;
}

bool
hyg_valid_ch_number(const char *s)
{
	static const signed char weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 1};

	return hyg_weighted_sum(s, weights, 9) % 11 == 0 && !hyg_one_symbol(s, 9);
}

/*
 * CH (and LI): CHE and 9 digits, mod 11.  The suffix says VAT in one of four
 * languages, whichever its owner writes: it is left off.
 */
static bool
vat_ch(National *v)
{
	/* the prefix CH is off already; E alone or all of CHE may be there */
	if (!cut_prefix(v, "CHE"))
		cut_prefix(v, "E");
	(void) (cut_suffix(v, "MWST") || cut_suffix(v, "TVA") || cut_suffix(v, "IVA") ||
			cut_suffix(v, "TPV") || cut_suffix(v, "VAT") || cut_suffix(v, "HR") ||
			cut_suffix(v, "RC"));
	if (!digits_of(v, 9) || !hyg_valid_ch_number(v->s))
		return false;
	memmove(v->s + 1, v->s, 9);
	v->s[0] = 'E';
	v->n = 10;
	return true;
}

/* PL: 10 digits, mod 11. */
static bool
vat_pl(National *v)
{
	static const signed char weights[] = {6, 5, 7, 2, 3, 4, 5, 6, 7, -1};

	return digits_of(v, 10) && hyg_weighted_sum(v->s, weights, 10) % 11 == 0 &&
		   !hyg_one_symbol(v->s, 10);
}

/* PT: 9 digits, mod 11. */
static bool
vat_pt(National *v)
{
	static const signed char weights[] = {9, 8, 7, 6, 5, 4, 3, 2};

	return digits_of(v, 9) && v->s[0] != '0' &&
		   (11 - hyg_weighted_sum(v->s, weights, 8) % 11) % 11 % 10 == DIGIT(v->s[8]);
}

/* RO: 2 to 10 digits, weights from the right, mod 11. */
static bool
vat_ro(National *v)
{
	static const signed char weights[] = {7, 5, 3, 2, 1, 7, 5, 3, 2};

	if (v->n < 2 || v->n > 10 || !hyg_all_digits(v->s, v->n) || v->s[0] == '0')
		return false;
	return hyg_weighted_sum(v->s, weights + (10 - v->n), v->n - 1) * 10 % 11 % 10 ==
		   DIGIT(v->s[v->n - 1]);
}

/* SE: organisation number (Luhn) and 01 to 94; without these two, 01. */
static bool
vat_se(National *v)
{
	if (digits_of(v, 10))
	{
		memcpy(v->s + 10, "01", 2);
		v->n = 12;
	}
	return digits_of(v, 12) && hyg_luhn(v->s, 10) && !hyg_one_symbol(v->s, 10) &&
		   two(v->s + 10) >= 1 && two(v->s + 10) <= 94;
}

/* SI: 8 digits, mod 11. */
static bool
vat_si(National *v)
{
	static const signed char weights[] = {8, 7, 6, 5, 4, 3, 2};
	int                      check;

	if (!digits_of(v, 8) || v->s[0] == '0')
		return false;
	check = 11 - hyg_weighted_sum(v->s, weights, 7) % 11;
	return check != 11 && check % 10 == DIGIT(v->s[7]);
}

/* SK: 10 digits, a multiple of 11. */
static bool
vat_sk(National *v)
{
	return digits_of(v, 10) && v->s[0] != '0' && strchr("234789", v->s[2]) != NULL &&
		   number_of(v->s, 10) % 11 == 0;
}

static const struct
{
	char prefix[3];
	char country[3];
	bool (*check)(National *v);
} systems[] = {
	{"AT", "AT", vat_at}, {"BE", "BE", vat_be}, {"BG", "BG", vat_bg}, {"CY", "CY", vat_cy},
	{"CZ", "CZ", vat_cz}, {"DE", "DE", vat_de}, {"DK", "DK", vat_dk}, {"EE", "EE", vat_ee},
	{"EL", "GR", vat_el}, {"ES", "ES", vat_es}, {"FI", "FI", vat_fi}, {"FR", "FR", vat_fr},
	{"GB", "GB", vat_gb}, {"XI", "XI", vat_gb}, {"HR", "HR", vat_hr}, {"HU", "HU", vat_hu},
	{"IE", "IE", vat_ie}, {"IT", "IT", vat_it}, {"LT", "LT", vat_lt}, {"LU", "LU", vat_lu},
	{"LV", "LV", vat_lv}, {"MT", "MT", vat_mt}, {"NL", "NL", vat_nl}, {"NO", "NO", vat_no},
	{"CH", "CH", vat_ch}, {"CH", "LI", vat_ch}, {"FR", "MC", vat_fr}, {"PL", "PL", vat_pl},
	{"PT", "PT", vat_pt}, {"RO", "RO", vat_ro}, {"SE", "SE", vat_se}, {"SI", "SI", vat_si},
	{"SK", "SK", vat_sk}};

#define SYSTEMS ((int) (sizeof(systems) / sizeof(systems[0])))

/* Number of the system with this prefix, or (by_country) of this country; -1: none. */
static int
system_of(const char *two_letters, bool by_country)
{
	char code[3] = {two_letters[0], two_letters[1], '\0'};

	for (int i = 0; i < 2; i++)
	{
		if (code[i] >= 'a' && code[i] <= 'z')
			code[i] -= 'a' - 'A';
	}
	if (strcmp(code, "EL") == 0 || strcmp(code, "GR") == 0)
		strcpy(code, by_country ? "GR" : "EL");
	if (by_country && strcmp(code, "UK") == 0)
		strcpy(code, "GB");
	for (int i = 0; i < SYSTEMS; i++)
	{
		const char *of = by_country ? systems[i].country : systems[i].prefix;

		if (of[0] == code[0] && of[1] == code[1])
			return i;
	}
	return -1;
}

/* Judge s as a number of one system without prefix; on success append it with its prefix. */
static bool
judge(int system, const char *s, int n, HygBuf *out)
{
	National v;

	if (n == 0 || n > HYG_NUMBER_MAX)
		return false;
	memset(v.s, 0, sizeof(v.s));
	memcpy(v.s, s, (size_t) n);
	v.n = n;
	if (!systems[system].check(&v))
		return false;
	if (out != NULL)
	{
		hyg_buf_bytes(out, systems[system].prefix, 2);
		hyg_buf_bytes(out, v.s, (size_t) v.n);
	}
	return true;
}

/* With its prefix, else as one of `country`'s own (-1: not given). */
static bool
judge_any(int country, const char *s, int n, HygBuf *out)
{
	if (n > 2)
	{
		int by_prefix = system_of(s, false);

		if (by_prefix >= 0 && judge(by_prefix, s + 2, n - 2, out))
			return true;
	}
	return country >= 0 && judge(country, s, n, out);
}

/*
 * Is the compact text a VAT number of the country, without prefix?  For
 * registration.c, where the two registers share their numbers.
 */
bool
hyg_valid_national_vat(const char *country, const char *s, int n)
{
	int system = system_of(country, true);

	return system >= 0 && judge(system, s, n, NULL);
}

/*
 * The VAT number, compact, upper case and with its country prefix (EL for
 * Greece, CHE for Switzerland, MVA after Norway's): false when the prefix is missing and no
 * country given, the country is none of those above, or the check digit is
 * wrong.  The prefix in the number wins over `country`; a label in front ("BTW:",
 * "USt-IdNr.") is taken off.
 */
bool
hyg_normalize_vat_number(const char *s, size_t n, const char *country, HygBuf *out)
{
	HygNumber   number;
	const char *at;
	int         left;
	int         system;

	if (!hyg_compact_number(s, n, &number))
		return false;
	system =
		country != NULL && country[0] != '\0' && country[1] != '\0' ? system_of(country, true) : -1;
	at = number.s;
	left = number.n;
	while (left > 0)
	{
		int label;

		if (judge_any(system, at, left, out))
			return true;
		label = hyg_number_label(at, left);
		if (label == 0)
			return false;
		at += label;
		left -= label;
	}
	return false;
}

/*-------------------------------------------------------------------------
 *
 * registration.c
 *	  Numbers of trade and enterprise registers.
 *
 *	  A register with a check digit is judged by it; the others by their form.
 *	  Countries without rules here, and numbers without a country, keep their compact
 *	  form when that is plausible (4 to 20 letters and digits, three digits or
 *	  more, not one symbol over and over).
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/registered_number.h"
#include "text/text.h"

/* Append the number with lost leading zeros put back. */
static bool
put(HygBuf *out, const char *prefix, int zeros, const char *s, int n)
{
	hyg_buf_bytes(out, prefix, strlen(prefix));
	for (int i = 0; i < zeros; i++)
		hyg_buf_char(out, '0');
	hyg_buf_bytes(out, s, (size_t) n);
	return true;
}

static bool
digits(const char *s, int n, int length)
{
	return n == length && hyg_all_digits(s, n) && !hyg_one_symbol(s, n);
}

/* Take a country prefix off ("BE 0403.019.261") when digits follow it. */
static void
drop_prefix(const char **s, int *n, const char *prefix)
{
	int length = (int) strlen(prefix);

	if (*n > length && memcmp(*s, prefix, (size_t) length) == 0)
	{
		*s += length;
		*n -= length;
	}
}

/*
 * NL: KvK number, 8 digits without a check digit (seven: the leading zero
 * was lost in a spreadsheet; fewer is taken for a typo), or vestigingsnummer, 12.
 */
static bool
number_nl(const char *s, int n, HygBuf *out)
{
	if (digits(s, n, 8) || digits(s, n, 12))
		return put(out, "", 0, s, n);
	if (digits(s, n, 7) && s[0] != '0')
		return put(out, "", 1, s, n);
	return false;
}

/* BE: enterprise number (0 or 1 in front) or establishment (2 to 8), mod 97. */
static bool
number_be(const char *s, int n, HygBuf *out)
{
	char ten[10];

	drop_prefix(&s, &n, "BE");
	if (digits(s, n, 9))
	{
		ten[0] = '0';
		memcpy(ten + 1, s, 9);
	}
	else if (digits(s, n, 10) && s[0] != '9')
		memcpy(ten, s, 10);
	else
		return false;
	return hyg_valid_be_number(ten) && put(out, "", 0, ten, 10);
}

/* FR: SIREN (9) and SIRET (14), Luhn; La Poste's SIRETs but its head office's have a digit sum that is a multiple of 5. */
static bool
number_fr(const char *s, int n, HygBuf *out)
{
	/* a VAT number holds the SIREN */
	if (n == 13 && memcmp(s, "FR", 2) == 0 && s[4] != '0' &&
		hyg_valid_national_vat("FR", s + 2, 11))
		return put(out, "", 0, s + 4, 9);
	if (digits(s, n, 9))
		return hyg_valid_siren(s) && put(out, "", 0, s, n);
	if (digits(s, n, 14))
	{
		int sum = 0;

		for (int i = 0; i < 14; i++)
			sum += s[i] - '0';
		if (memcmp(s, "356000000", 9) == 0 && memcmp(s + 9, "00048", 5) != 0
				? sum % 5 == 0
				: hyg_luhn(s, 9) && hyg_luhn(s, 14))
			return put(out, "", 0, s, n);
	}
	return false;
}

/* "RCS Paris B 552 008 443": the city and the section's letter around a SIREN. */
static bool
number_fr_rcs(const HygNumber *number, HygBuf *out)
{
	char nine[14];
	int  n = 0;
	bool rcs = false;

	for (int i = 0; i < number->n; i++)
	{
		char c = number->s[i];

		if (c >= '0' && c <= '9')
		{
			if (n == 14)
				return false;
			nine[n++] = c;
		}
		else if (strncmp(number->s + i, "RCS", 3) == 0)
			rcs = true;
	}
	return rcs && n == 9 && number_fr(nine, n, out);
}

/*
 * GB: 8 digits, or two letters (SC, NI, OC, SO ...) and 6 digits, or R and 7 (old
 * Northern Irish ones); leading zeros put back when the number was kept as one.
 */
static bool
number_gb(const char *s, int n, HygBuf *out)
{
	static const char prefixes[] = "SC NI OC SO NC FC SF NF BR GE IP SP NP RS RC SR NR NO AC SA NA "
								   "CE CS LP SL NL IC SI NV GS GN ES SE OE ZC SZ NZ PC ";
	char              prefix[4];

	if (n >= 4 && n <= 8 && hyg_all_digits(s, n) && !hyg_one_symbol(s, n))
		return put(out, "", 8 - n, s, n);
	if (n == 8 && s[0] == 'R' && digits(s + 1, 7, 7))
		return put(out, "", 0, s, n);
	if (n < 5 || n > 8 || !hyg_all_digits(s + 2, n - 2))
		return false;
	memcpy(prefix, s, 2);
	prefix[2] = ' ';
	prefix[3] = '\0';
	if (strstr(prefixes, prefix) == NULL)
		return false;
	prefix[2] = '\0';
	return put(out, prefix, 8 - n, s + 2, n - 2);
}

/* NO: organisation number, 9 digits, mod 11. */
static bool
number_no(const char *s, int n, HygBuf *out)
{
	drop_prefix(&s, &n, "NO");
	if (n == 12 && memcmp(s + 9, "MVA", 3) == 0)
		n = 9;
	return digits(s, n, 9) && hyg_valid_no_number(s) && put(out, "", 0, s, n);
}

/* SE: 10 digits, Luhn; 16 or a birth century in front, or a VAT number's 01 behind, is cut. */
static bool
number_se(const char *s, int n, HygBuf *out)
{
	drop_prefix(&s, &n, "SE");
	if (digits(s, n, 12))
	{
		if (memcmp(s, "16", 2) == 0 || memcmp(s, "19", 2) == 0 || memcmp(s, "20", 2) == 0)
		{
			if (hyg_luhn(s + 2, 10))
				return put(out, "", 0, s + 2, 10);
		}
		if (memcmp(s + 10, "01", 2) != 0)
			return false;
		n = 10;
	}
	return digits(s, n, 10) && hyg_luhn(s, 10) && put(out, "", 0, s, 10);
}

/* CH, LI: UID, CHE and 9 digits, mod 11; the register's older CH number with 11 digits as it is. */
static bool
number_ch(const char *s, int n, HygBuf *out)
{
	if (n == 13 && memcmp(s, "CH", 2) == 0 && digits(s + 2, 11, 11))
		return put(out, "", 0, s, n);
	drop_prefix(&s, &n, "CHE");
	while (n > 9 && s[n - 1] >= 'A')
		n--;
	return digits(s, n, 9) && hyg_valid_ch_number(s) && put(out, "CHE", 0, s, 9);
}

/* AT: Firmenbuch, FN, up to 6 digits and a check letter (mod 17). */
static bool
number_at(const char *s, int n, HygBuf *out)
{
	static const signed char weights[] = {6, 4, 14, 15, 10, 1};
	static const char        letters[] = "ABDFGHIKMPSTVWXYZ";
	char                     six[6];

	drop_prefix(&s, &n, "FN");
	if (n < 2 || n > 7 || !hyg_all_digits(s, n - 1) || (s[0] == '0' && n < 7))
		return false;
	memset(six, '0', 6);
	memcpy(six + (7 - n), s, (size_t) (n - 1));
	if (letters[hyg_weighted_sum(six, weights, 6) % 17] != s[n - 1])
		return false;
	while (s[0] == '0' && n > 2)
	{
		s++;
		n--;
	}
	return put(out, "FN", 0, s, n);
}

/* PL: KRS (10 digits from 000), NIP (10, mod 11), REGON (9 or 14, mod 11). */
static bool
number_pl(const char *s, int n, HygBuf *out)
{
	static const signed char nine[] = {8, 9, 2, 3, 4, 5, 6, 7};
	static const signed char fourteen[] = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};

	drop_prefix(&s, &n, "PL");
	if (digits(s, n, 10))
		return (memcmp(s, "000", 3) == 0 || hyg_valid_national_vat("PL", s, n)) &&
			   put(out, "", 0, s, n);
	if (!digits(s, n, 9) && !digits(s, n, 14))
		return false;
	if (hyg_weighted_sum(s, nine, 8) % 11 % 10 != s[8] - '0')
		return false;
	if (n == 14 && hyg_weighted_sum(s, fourteen, 13) % 11 % 10 != s[13] - '0')
		return false;
	return put(out, "", 0, s, n);
}

/*
 * Codice fiscale of a person (a sole trader): surname, name, year, month, day,
 * place and a check letter, characters in odd places counting by a table.
 * Digits may be letters L to V where two persons would have one code.
 */
static bool
is_codice_fiscale(const char *s)
{
	static const signed char odd[] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
									  20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
	static const char        shape[] = "AAAAAA99M99A999A";
	int                      sum = 0;

	for (int i = 0; i < 16; i++)
	{
		bool letter = s[i] >= 'A' && s[i] <= 'Z';
		int  value = letter ? s[i] - 'A' : s[i] - '0';

		if (!letter && (s[i] < '0' || s[i] > '9'))
			return false;
		if (shape[i] == 'A'   ? !letter
			: shape[i] == 'M' ? strchr("ABCDEHLMPRST", s[i]) == NULL
							  : letter && strchr("LMNPQRSTUV", s[i]) == NULL)
			return false;
		if (i < 15)
			sum += (i & 1) ? value : odd[value];
	}
	return s[15] == 'A' + sum % 26;
}

/* IT: codice fiscale of an entity (11 digits, Luhn) or a person, or REA number (province, up to 7 digits). */
static bool
number_it(const char *s, int n, HygBuf *out)
{
	if (n == 16)
		return is_codice_fiscale(s) && put(out, "", 0, s, n);
	drop_prefix(&s, &n, "REA");
	drop_prefix(&s, &n, "IT");
	if (digits(s, n, 11))
		return hyg_valid_national_vat("IT", s, n) && put(out, "", 0, s, n);
	return n >= 5 && n <= 9 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z' &&
		   hyg_all_digits(s + 2, n - 2) && !hyg_one_symbol(s + 2, n - 2) && put(out, "", 0, s, n);
}

/* BG: EIK (BULSTAT), 9 digits as in VAT numbers, or 13 of a branch with a digit of its own. */
static bool
number_bg(const char *s, int n, HygBuf *out)
{
	static const signed char first[] = {2, 7, 3, 5};
	static const signed char second[] = {4, 9, 5, 7};

	drop_prefix(&s, &n, "BG");
	if ((!digits(s, n, 9) && !digits(s, n, 13)) || !hyg_valid_national_vat("BG", s, 9))
		return false;
	if (n == 13)
	{
		int check = hyg_weighted_sum(s + 8, first, 4) % 11;

		if (check == 10)
			check = hyg_weighted_sum(s + 8, second, 4) % 11 % 10;
		if (check != s[12] - '0')
			return false;
	}
	return put(out, "", 0, s, n);
}

/* CZ, SK: ICO, 8 digits, mod 11; leading zeros are often left out. */
static bool
number_cz(const char *s, int n, HygBuf *out)
{
	static const signed char weights[] = {8, 7, 6, 5, 4, 3, 2};
	char                     eight[8];

	if (n < 6 || n > 8 || !hyg_all_digits(s, n) || hyg_one_symbol(s, n))
		return false;
	memset(eight, '0', 8);
	memcpy(eight + (8 - n), s, (size_t) n);
	if ((11 - hyg_weighted_sum(eight, weights, 7) % 11) % 10 != eight[7] - '0')
		return false;
	return put(out, "", 0, eight, 8);
}

/* EE: register code, 8 digits; weights 1 to 7, then 3 to 9, mod 11. */
static bool
number_ee(const char *s, int n, HygBuf *out)
{
	static const signed char first[] = {1, 2, 3, 4, 5, 6, 7};
	static const signed char second[] = {3, 4, 5, 6, 7, 8, 9};
	int                      check;

	if (!digits(s, n, 8))
		return false;
	check = hyg_weighted_sum(s, first, 7) % 11;
	if (check == 10)
		check = hyg_weighted_sum(s, second, 7) % 11 % 10;
	return check == s[7] - '0' && put(out, "", 0, s, n);
}

/* HR: OIB (11 digits, mod 11,10) or MBS of the court register (8 or 9). */
static bool
number_hr(const char *s, int n, HygBuf *out)
{
	drop_prefix(&s, &n, "HR");
	return ((digits(s, n, 11) && hyg_mod_11_10(s, 11)) || digits(s, n, 8) || digits(s, n, 9)) &&
		   put(out, "", 0, s, n);
}

/* RO: CUI as in VAT numbers, or the trade register's J40/1234/2005 with its slashes. */
static bool
number_ro(const char *s, int n, HygBuf *out)
{
	drop_prefix(&s, &n, "RO");
	if (hyg_valid_national_vat("RO", s, n))
		return put(out, "", 0, s, n);
	return n >= 8 && n <= 16 && (s[0] == 'J' || s[0] == 'F' || s[0] == 'C') &&
		   hyg_all_digits(s + 1, n - 1) && put(out, "", 0, s, n);
}

/* CA: business number, 9 digits with a Luhn digit, with or without a programme account. */
static bool
number_ca(const char *s, int n, HygBuf *out)
{
	if (n == 15 && s[9] >= 'A' && s[10] >= 'A' && hyg_all_digits(s + 11, 4))
		n = 9;
	return (digits(s, n, 9) ? hyg_luhn(s, 9) : digits(s, n, 7) || digits(s, n, 6)) &&
		   put(out, "", 0, s, n);
}

/* AU: ABN (11 digits, mod 89) or ACN (9 digits, mod 10). */
static bool
number_au(const char *s, int n, HygBuf *out)
{
	static const signed char abn[] = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
	static const signed char acn[] = {8, 7, 6, 5, 4, 3, 2, 1};

	if (digits(s, n, 11))
		return s[0] != '0' && (hyg_weighted_sum(s, abn, 11) - 10) % 89 == 0 &&
			   put(out, "", 0, s, n);
	return digits(s, n, 9) && (10 - hyg_weighted_sum(s, acn, 8) % 10) % 10 == s[8] - '0' &&
		   put(out, "", 0, s, n);
}

/* US: employer identification number, 9 digits. */
static bool
number_us(const char *s, int n, HygBuf *out)
{
	return digits(s, n, 9) && put(out, "", 0, s, n);
}

/* Registers whose number is the VAT number without prefix. */
static bool
number_vat(const char *s, int n, const char *country, HygBuf *out)
{
	/* FI: the first zero of old numbers was not written */
	if (strcmp(country, "FI") == 0 && n == 7 && hyg_all_digits(s, n))
		return hyg_valid_national_vat(country, s, n) && put(out, "", 1, s, n);
	if (!hyg_valid_national_vat(country, s, n))
	{
		if (n < 3 || memcmp(s, country, 2) != 0 || !hyg_valid_national_vat(country, s + 2, n - 2))
			return false;
		s += 2;
		n -= 2;
	}
	return put(out, "", 0, s, n);
}

static bool
plausible(const char *s, int n, HygBuf *out)
{
	int count = 0;

	for (int i = 0; i < n; i++)
	{
		if (s[i] >= '0' && s[i] <= '9')
			count++;
		else if (s[i] < 'A')
			return false;
	}
	return n >= 4 && n <= 20 && count >= 3 && !hyg_one_symbol(s, n) && put(out, "", 0, s, n);
}

static const struct
{
	char country[3];
	bool (*number)(const char *s, int n, HygBuf *out);
} registers[] = {{"NL", number_nl}, {"BE", number_be}, {"FR", number_fr}, {"GB", number_gb},
				 {"NO", number_no}, {"SE", number_se}, {"CH", number_ch}, {"LI", number_ch},
				 {"AT", number_at}, {"PL", number_pl}, {"IT", number_it}, {"BG", number_bg},
				 {"CZ", number_cz}, {"SK", number_cz}, {"EE", number_ee}, {"HR", number_hr},
				 {"RO", number_ro}, {"CA", number_ca}, {"AU", number_au}, {"US", number_us}};

static const char *const like_vat[] = {"DK", "FI", "ES", "PT", "LV"};

/* One attempt for a country (NULL: not given). */
static bool
judge(const char *s, int n, const char *country, HygBuf *out)
{
	if (country != NULL)
	{
		for (size_t i = 0; i < sizeof(registers) / sizeof(registers[0]); i++)
		{
			if (strcmp(registers[i].country, country) == 0)
				return registers[i].number(s, n, out);
		}
		for (size_t i = 0; i < sizeof(like_vat) / sizeof(like_vat[0]); i++)
		{
			if (strcmp(like_vat[i], country) == 0)
				return number_vat(s, n, country, out);
		}
		return false;
	}
	/* two that say what they are */
	if (n >= 12 && memcmp(s, "CHE", 3) == 0 && number_ch(s, n, out))
		return true;
	return n >= 4 && memcmp(s, "FN", 2) == 0 && number_at(s, n, out);
}

static bool
has_rules(const char *country)
{
	for (size_t i = 0; i < sizeof(registers) / sizeof(registers[0]); i++)
	{
		if (strcmp(registers[i].country, country) == 0)
			return true;
	}
	for (size_t i = 0; i < sizeof(like_vat) / sizeof(like_vat[0]); i++)
	{
		if (strcmp(like_vat[i], country) == 0)
			return true;
	}
	return false;
}

/* Words around a German register number that are not the court's name. */
static bool
is_court_word(const char *s, size_t n)
{
	static const char *const words[] = {"amtsgericht",
										"ag",
										"registergericht",
										"handelsregister",
										"handelsregisternummer",
										"register",
										"nr",
										"no",
										"nummer",
										"beim",
										"des",
										"im",
										"in",
										"unter",
										"der",
										"amtsgerichts",
										"court",
										"local",
										"district",
										"of",
										"abt",
										"abteilung",
										"eingetragen",
										"hr",
										"am",
										"a",
										"m"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	}
	return false;
}

/*
 * DE: register (HRA, HRB, GnR, PR, VR, GsR), number, a letter some courts
 * add, and the court where it is given: "Amtsgericht München, HRB 12345" ->
 * "HRB12345 MUNCHEN".  The register's numbers are unique only within a court.
 */
static bool
number_de(const char *s, size_t n, HygBuf *out)
{
	static const char *const kinds[] = {"hra", "hrb", "gnr", "gsr", "pr", "vr"};
	HYG_STACK_BUF(folded, 512);
	HYG_STACK_BUF(court, 256);
	size_t      at = 0;
	const char *token;
	size_t      length;
	const char *kind = NULL;
	char        number[8];
	int         number_length = 0;
	char        letters[3];
	int         letter_count = 0;
	bool        after = false;
	bool        ok = n <= 256;

	if (ok)
		hyg_fold(s, n, &folded);
	while (ok && hyg_next_token(folded.data, folded.len, &at, &token, &length))
	{
		const char *found = NULL;

		for (size_t i = 0; kind == NULL && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		{
			size_t kind_length = strlen(kinds[i]);

			if (length >= kind_length && memcmp(token, kinds[i], kind_length) == 0 &&
				(length == kind_length || (token[kind_length] >= '0' && token[kind_length] <= '9')))
			{
				found = kinds[i];
				token += kind_length;
				length -= kind_length;
				break;
			}
		}
		if (found != NULL)
		{
			kind = found;
			if (length == 0)
				continue;
		}
		if (token[0] >= '0' && token[0] <= '9')
		{
			/* the number, perhaps in groups, perhaps with its letter behind it */
			if (kind == NULL || letter_count > 0 || (after && court.len > 0))
			{
				ok = false;
				break;
			}
			while (length > 0 && *token >= '0' && *token <= '9' && number_length < 7)
			{
				number[number_length++] = *token++;
				length--;
			}
			after = true;
			while (length > 0 && letter_count < 2 && *token >= 'a' && *token <= 'z')
			{
				letters[letter_count++] = (char) (*token++ - 32);
				length--;
			}
			ok = length == 0;
		}
		else if (after && letter_count == 0 && court.len == 0 && length <= 2 &&
				 !is_court_word(token, length) && token[0] >= 'a' && token[length - 1] >= 'a')
		{
			while (length > 0)
			{
				letters[letter_count++] = (char) (*token++ - 32);
				length--;
			}
		}
		/* no court's name has a word of two letters; a suffix has */
		else if (length > 2 && !is_court_word(token, length))
		{
			if (court.len > 0)
				hyg_buf_char(&court, ' ');
			for (size_t i = 0; i < length; i++)
				hyg_buf_char(&court, token[i] >= 'a' && token[i] <= 'z' ? (char) (token[i] - 32)
																		: token[i]);
		}
	}
	if (ok && kind != NULL && number_length > 0 && court.len <= 60)
	{
		int skip = 0;

		while (skip < number_length - 1 && number[skip] == '0')
			skip++;
		for (const char *c = kind; *c != '\0'; c++)
			hyg_buf_char(out, (char) (*c - 32));
		hyg_buf_bytes(out, number + skip, (size_t) (number_length - skip));
		hyg_buf_bytes(out, letters, (size_t) letter_count);
		if (court.len > 0)
		{
			hyg_buf_char(out, ' ');
			hyg_buf_bytes(out, court.data, court.len);
		}
	}
	else
		ok = false;
	hyg_buf_free(&folded);
	hyg_buf_free(&court);
	return ok;
}

/*
 * The number as its register writes it, compact, without a country prefix
 * (but CHE, FN, HRB, SC and such belong to the number); false when its check
 * digit or form is wrong.  A label in front ("KvK", "SIRET") is taken off.
 */
bool
hyg_normalize_registration_number(const char *s, size_t n, const char *country, HygBuf *out)
{
	HygNumber   number;
	char        code[3] = "";
	bool        compact;
	const char *at;
	int         left;

	if (country != NULL && country[0] != '\0' && country[1] != '\0')
	{
		for (int i = 0; i < 2; i++)
			code[i] =
				country[i] >= 'a' && country[i] <= 'z' ? (char) (country[i] - 32) : country[i];
		code[2] = '\0';
		if (strcmp(code, "UK") == 0)
			strcpy(code, "GB");
		if (strcmp(code, "EL") == 0)
			strcpy(code, "GR");
	}
	compact = hyg_compact_number(s, n, &number);
	if (code[0] == '\0' || strcmp(code, "DE") == 0)
	{
		/* HRB 12345 says what it is */
		if (number_de(s, n, out))
			return true;
	}
	if (!compact)
		return false;
	at = number.s;
	left = number.n;
	while (left > 0)
	{
		int label;

		if (judge(at, left, code[0] ? code : NULL, out))
			return true;
		label = hyg_number_label(at, left);
		if (label == 0)
			break;
		at += label;
		left -= label;
	}
	if (strcmp(code, "FR") == 0 && number_fr_rcs(&number, out))
		return true;
	if (code[0] != '\0' && has_rules(code))
		return false;
	/* after the labels only if digits are left: "IC" of Cyprus may be part of the number */
	return plausible(at, left, out) || plausible(number.s, number.n, out);
}

/*-------------------------------------------------------------------------
 *
 * normal_form.c
 *	  What a column of a role should hold: one entry to the kernels of the fields.
 *
 *	  Kernels find a value in what people type and take the first of several; good for
 *	  comparing, but a column that is rewritten must not lose the second number or the
 *	  remark behind it.  So a form that leaves something out is not applied (HYG_LOSSY).
 *	  One pass over the value, beside the kernel's own.
 *
 *-------------------------------------------------------------------------
 */
#include "field/normal_form.h"

#include "text/text.h"

static const struct
{
	const char *role;
	HygFormKind kind;
} roles[] = {
	{"given_name", HYG_FORM_NAME_PART},
	{"middle_name", HYG_FORM_NAME_PART},
	{"family_name", HYG_FORM_NAME_PART},
	{"birth_name", HYG_FORM_NAME_PART},
	{"full_name", HYG_FORM_FULL_NAME},
	{"organization", HYG_FORM_ORGANIZATION},
	{"name", HYG_FORM_ORGANIZATION},
	{"alias", HYG_FORM_ORGANIZATION},
	{"email", HYG_FORM_EMAIL},
	{"phone", HYG_FORM_PHONE},
	{"website", HYG_FORM_WEBSITE},
	{"postcode", HYG_FORM_POSTCODE},
	{"country", HYG_FORM_COUNTRY},
	{"registration_number", HYG_FORM_REGISTRATION},
	{"tax_number", HYG_FORM_TAX},
	{"iban", HYG_FORM_IBAN},
	{"bic", HYG_FORM_BIC},
	{"lei", HYG_FORM_LEI},
	{"gender", HYG_FORM_GENDER},
	{"birth_date", HYG_FORM_BIRTH_DATE},
	{"street", HYG_FORM_TEXT},
	{"city", HYG_FORM_TEXT},
	{"text", HYG_FORM_TEXT},
};

HygFormKind
hyg_form_kind(const char *role, size_t n)
{
	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
	{
		if (strlen(roles[i].role) == n && memcmp(roles[i].role, role, n) == 0)
			return roles[i].kind;
	}
	return HYG_FORM_NONE;
}

const char *
hyg_form_problem(HygForm form)
{
	switch (form)
	{
		case HYG_EMPTY: return "empty";
		case HYG_PLACEHOLDER: return "placeholder";
		case HYG_INVALID: return "invalid";
		case HYG_LOSSY: return "remark";
		default: return NULL;
	}
}

/* ---- what would be lost ---- */

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_blank(char c)
{
	return (unsigned char) c <= ' ';
}

/* Letters and digits of ASCII, and bytes of other characters. */
static size_t
count_signs(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += is_digit(s[i]) || is_letter(s[i]) || (unsigned char) s[i] >= 0x80;
	return count;
}

static size_t
count_digits(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += is_digit(s[i]);
	return count;
}

/* Have both the same letters and digits when folded, in whatever order? */
static bool
same_signs(const char *a, size_t na, const char *b, size_t nb)
{
	int  balance[256] = {0};
	bool same = true;
	HYG_STACK_BUF(fold, 512);

	hyg_fold(a, na, &fold);
	for (size_t i = 0; i < fold.len; i++)
		balance[(unsigned char) fold.data[i]]++;
	hyg_buf_reset(&fold);
	hyg_fold(b, nb, &fold);
	for (size_t i = 0; i < fold.len; i++)
		balance[(unsigned char) fold.data[i]]--;
	hyg_buf_free(&fold);
	balance[' '] = 0;
	for (int i = 0; i < 256 && same; i++)
		same = balance[i] == 0;
	return same;
}

/*
 * Superscripts, subscripts and fractions become plain digits in NFKC: 12 1/2 would be 121/2, and the
 * 3 of "12 (third floor)" part of the number.
 */
static bool
has_small_digits(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
	{
		unsigned char c = (unsigned char) s[i];
		unsigned char d = (unsigned char) s[i + 1];

		if (c == 0xC2 && (d == 0xB2 || d == 0xB3 || d == 0xB9 || (d >= 0xBC && d <= 0xBE)))
			return true;
		if (c == 0xE2 && i + 2 < n)
		{
			unsigned char e = (unsigned char) s[i + 2];

			if ((d == 0x81 && e >= 0xB0 && e <= 0xB9) || (d == 0x82 && e >= 0x80 && e <= 0x89) ||
				(d == 0x85 && e >= 0x90 && e <= 0x9F))
				return true;
		}
	}
	return false;
}

/* ---- forms ---- */

static HygForm
plain_form(const char *s, size_t n, HygBuf *out)
{
	size_t start = out->len;

	if (has_small_digits(s, n))
		hyg_buf_bytes(out, s, n);
	else
		hyg_normalize_text(s, n, out);
	return out->len > start ? HYG_NORMAL : HYG_EMPTY;
}

/* Begins with a capital, has small letters and no word in capitals: somebody thought about them. */
static bool
is_written_with_care(const char *s, size_t n)
{
	bool   lower = false;
	size_t capitals = 0;

	if (n == 0 || s[0] < 'A' || s[0] > 'Z')
		return false;
	for (size_t i = 0; i < n; i++)
	{
		lower = lower || (s[i] >= 'a' && s[i] <= 'z');
		capitals = s[i] >= 'A' && s[i] <= 'Z' ? capitals + 1 : 0;
		if (capitals > 2)
			return false;
	}
	return lower;
}

/*
 * The kernel's form when it only moves and changes the case of what is there; else no more than the
 * spaces.  A part of a name that is written with care is left as it is.
 */
static HygForm
name_form(bool (*kernel)(const char *, size_t, HygBuf *), bool part, const char *s, size_t n,
		  HygBuf *out)
{
	size_t  start = out->len;
	HygForm form;
	HYG_STACK_BUF(plain, 256);

	form = plain_form(s, n, &plain);
	if (form == HYG_NORMAL)
	{
		bool care = part && is_written_with_care(plain.data, plain.len);

		if (care || plain.len > HYG_FIELD_MAX || !kernel(plain.data, plain.len, out) ||
			!same_signs(plain.data, plain.len, out->data + start, out->len - start))
		{
			out->len = start;
			hyg_buf_bytes(out, plain.data, plain.len);
		}
	}
	hyg_buf_free(&plain);
	return form;
}

/* One address: a display name or a second address beside it would be lost. */
static HygForm
one_email(const char *s, size_t n, const char *country, HygBuf *out)
{
	static const char mailto[] = "mailto:";

	if (n > sizeof(mailto) - 1)
	{
		size_t i = 0;

		while (mailto[i] != '\0' && (s[i] | 0x20) == (mailto[i] | 0x20))
			i++;
		if (mailto[i] == '\0')
		{
			s += i;
			n -= i;
		}
	}
	if (n > 2 && s[0] == '<' && s[n - 1] == '>')
	{
		s++;
		n -= 2;
	}
	if (!hyg_normalize_email(s, n, out))
		return HYG_INVALID;
	for (size_t i = 0; i < n; i++)
	{
		if (is_blank(s[i]) || s[i] == '<' || s[i] == ';' || s[i] == ',' || s[i] == '(' ||
			s[i] == '?')
			return HYG_LOSSY;
	}
	return HYG_NORMAL;
}

/* Words that say no more than that a number is one. */
static bool
is_phone_word(const char *s, size_t n)
{
	static const char *const words[] = {"t",     "tel",    "telefoon", "telefon", "telephone",
										"phone", "ph",     "m",        "mob",     "mobiel",
										"gsm",   "mobile", "handy",    "nr",      "no",
										"ext",   "tst",    "toestel",  "x"};

	for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
	{
		size_t i = 0;

		while (i < n && words[w][i] != '\0' && (s[i] | 0x20) == words[w][i])
			i++;
		if (i == n && words[w][i] == '\0')
			return true;
	}
	return false;
}

static HygForm
one_phone(const char *s, size_t n, const char *country, HygBuf *out)
{
	size_t start = out->len;

	if (n > HYG_FIELD_MAX || !hyg_normalize_phone(s, n, country, out))
		return HYG_INVALID;
	/* 00, trunk prefix and (0) go; more digits than these are another number */
	if (count_digits(s, n) > count_digits(out->data + start, out->len - start) + 4)
		return HYG_LOSSY;
	for (size_t i = 0; i < n;)
	{
		size_t word = i;

		if ((unsigned char) s[i] >= 0x80 && (unsigned char) s[i] != 0xC2 &&
			(unsigned char) s[i] != 0xE2 && (unsigned char) s[i] != 0xEF)
		{
			/* letters of other scripts; spaces and dashes begin with C2 or E2, wide digits with EF */
			if ((unsigned char) s[i] >= 0xC0)
				return HYG_LOSSY;
		}
		while (i < n && is_letter(s[i]))
			i++;
		if (i > word && !is_phone_word(s + word, i - word))
			return HYG_LOSSY;
		if (i == word)
			i++;
	}
	return HYG_NORMAL;
}

/* A list as people type it: every value normal, the separator theirs. */
static HygForm
list_form(HygForm (*one)(const char *, size_t, const char *, HygBuf *), const char *separators,
		  const char *s, size_t n, const char *country, HygBuf *out)
{
	size_t  start = out->len;
	HygForm whole = one(s, n, country, out);
	size_t  at = 0;
	int     count = 0;

	if (whole == HYG_NORMAL)
		return whole;
	out->len = start;
	while (at < n)
	{
		size_t end = at;
		size_t next;

		while (end < n && strchr(separators, s[end]) == NULL)
			end++;
		/* ";ext=" belongs to its number */
		if (end + 5 <= n && memcmp(s + end, ";ext=", 5) == 0)
		{
			end++;
			while (end < n && strchr(separators, s[end]) == NULL)
				end++;
		}
		next = end + 1;
		while (at < end && is_blank(s[at]))
			at++;
		while (end > at && is_blank(s[end - 1]))
			end--;
		if (end > at)
		{
			if (count++ > 0)
				hyg_buf_literal(out, "; ");
			if (one(s + at, end - at, country, out) != HYG_NORMAL)
			{
				out->len = start;
				return whole;
			}
		}
		at = next;
	}
	if (count < 2)
	{
		out->len = start;
		return whole;
	}
	return HYG_NORMAL;
}

HygForm
hyg_normal_form(HygFormKind kind, const char *s, size_t n, const char *country, HygBuf *out)
{
	size_t  start = out->len;
	HygForm form = HYG_NORMAL;
	char    code[2];

	while (n > 0 && is_blank(s[n - 1]))
		n--;
	while (n > 0 && is_blank(s[0]))
	{
		s++;
		n--;
	}
	if (n == 0)
		return HYG_EMPTY;
	/* NO is Norway, X neither man nor woman */
	if (kind == HYG_FORM_COUNTRY && hyg_normalize_country(s, n, code))
	{
		hyg_buf_bytes(out, code, 2);
		return HYG_NORMAL;
	}
	if (kind == HYG_FORM_GENDER && (code[0] = hyg_normalize_gender(s, n, country)) != 0)
	{
		hyg_buf_char(out, code[0]);
		return HYG_NORMAL;
	}
	if (n <= HYG_FIELD_MAX && hyg_is_placeholder(s, n))
		return HYG_PLACEHOLDER;
	switch (kind)
	{
		case HYG_FORM_NAME_PART:
			form = name_form(hyg_normalize_person_name, true, s, n, out);
			break;
		case HYG_FORM_FULL_NAME:
			form = name_form(hyg_normalize_person_name, false, s, n, out);
			break;
		case HYG_FORM_ORGANIZATION:
			form = name_form(hyg_normalize_organization, false, s, n, out);
			break;
		case HYG_FORM_EMAIL: form = list_form(one_email, ";,\n", s, n, country, out); break;
		case HYG_FORM_PHONE: form = list_form(one_phone, ";,/\n", s, n, country, out); break;
		case HYG_FORM_WEBSITE:
			if (!hyg_normalize_website(s, n, out))
				form = HYG_INVALID;
			else if (memchr(s, '#', n) != NULL)
				form = HYG_LOSSY;
			break;
		case HYG_FORM_POSTCODE:
			if (!hyg_normalize_postcode(s, n, country, out))
				form = HYG_INVALID;
			else if (count_signs(s, n) > count_signs(out->data + start, out->len - start) + 3)
				form = HYG_LOSSY; /* more than "NL-" before it: the town? */
			break;
		case HYG_FORM_COUNTRY:
		case HYG_FORM_GENDER: form = HYG_INVALID; break;
		case HYG_FORM_REGISTRATION:
			form = hyg_normalize_registration_number(s, n, country, out) ? HYG_NORMAL : HYG_INVALID;
			break;
		case HYG_FORM_TAX:
			form = hyg_normalize_vat_number(s, n, country, out) ? HYG_NORMAL : HYG_INVALID;
			break;
		case HYG_FORM_IBAN: form = hyg_normalize_iban(s, n, out) ? HYG_NORMAL : HYG_INVALID; break;
		case HYG_FORM_BIC: form = hyg_normalize_bic(s, n, out) ? HYG_NORMAL : HYG_INVALID; break;
		case HYG_FORM_LEI: form = hyg_normalize_lei(s, n, out) ? HYG_NORMAL : HYG_INVALID; break;
		case HYG_FORM_BIRTH_DATE:
		{
			int32_t days;

			if (!hyg_parse_birth_date(s, n, country, &days))
				form = HYG_INVALID;
			else
			{
				/* civil date of a day number: Howard Hinnant, "chrono-compatible low-level date algorithms" */
				int64_t z = (int64_t) days + 10957 + 719468;
				int64_t era = (z >= 0 ? z : z - 146096) / 146097;
				int64_t doe = z - era * 146097;
				int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
				int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
				int64_t mp = (5 * doy + 2) / 153;
				int     day = (int) (doy - (153 * mp + 2) / 5 + 1);
				int     month = (int) (mp < 10 ? mp + 3 : mp - 9);
				int     year = (int) (yoe + era * 400 + (month <= 2));
				char    text[11] = {(char) ('0' + year / 1000 % 10),
									(char) ('0' + year / 100 % 10),
									(char) ('0' + year / 10 % 10),
									(char) ('0' + year % 10),
									'-',
									(char) ('0' + month / 10),
									(char) ('0' + month % 10),
									'-',
									(char) ('0' + day / 10),
									(char) ('0' + day % 10),
									'\0'};

				hyg_buf_bytes(out, text, 10);
			}
			break;
		}
		case HYG_FORM_TEXT: form = plain_form(s, n, out); break;
		case HYG_FORM_NONE: hyg_buf_bytes(out, s, n); break;
	}
	if (form != HYG_NORMAL)
		out->len = start;
	return form;
}

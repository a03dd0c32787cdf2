/*-------------------------------------------------------------------------
 *
 * person.c
 *	  From a person's columns to an identity.
 *
 * Names are split into what can be compared part by part: given names and
 * initials one by one, the family name without its particles ("van der"),
 * the halves of a double name apart, since one half alone is what a person
 * has before or after a marriage.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity.h"
#include "text/text.h"

/* Dates that stand for "unknown" in the software people import from. */
static bool
is_placeholder_date(int y, int m, int d)
{
	if (y < 1200 || y > 2150)
		return true; /* 0001-01-01, 1111-11-11, 9999-12-31 ... */
	if (m == 1 && d == 1 && (y == 1753 || y == 1900 || y == 1901 || y == 1970))
		return true;
	return y == 1899 && m == 12 && d >= 30;
}

bool
hyg_birth_date_text(int year, int month, int day, char iso[10])
{
	if (is_placeholder_date(year, month, day))
		return false;
	iso[0] = (char) ('0' + year / 1000);
	iso[1] = (char) ('0' + year / 100 % 10);
	iso[2] = (char) ('0' + year / 10 % 10);
	iso[3] = (char) ('0' + year % 10);
	iso[4] = '-';
	iso[5] = (char) ('0' + month / 10);
	iso[6] = (char) ('0' + month % 10);
	iso[7] = '-';
	iso[8] = (char) ('0' + day / 10);
	iso[9] = (char) ('0' + day % 10);
	return true;
}

static bool
is_generation(const char *s, size_t n)
{
	static const char *const words[] = {"jr", "sr", "junior", "senior", "ii", "iii", "iv"};

	if (n > 6 || (s[0] != 'j' && s[0] != 's' && s[0] != 'i'))
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	}
	return false;
}

static void
add_generation(HygBuilder *b, const char *s, size_t n)
{
	if (n == 6 && memcmp(s, "junior", 6) == 0)
		hyg_builder_add(b, HYG_F_SUFFIX, "jr", 2);
	else if (n == 6 && memcmp(s, "senior", 6) == 0)
		hyg_builder_add(b, HYG_F_SUFFIX, "sr", 2);
	else
		hyg_builder_add(b, HYG_F_SUFFIX, s, n);
}

/* Two to four letters none of which is a vowel: no name, but initials written without dots. */
static bool
is_initials(const char *s, size_t n)
{
	if (n < 2 || n > 4)
		return false;
	for (size_t i = 0; i < n; i++)
	{
		if (s[i] < 'a' || s[i] > 'z' || strchr("aeiouy", s[i]) != NULL)
			return false;
	}
	return true;
}

/* AJ with the family name Jansen, not with JANSEN: two initials, unless it is a name (Bo, Ed). */
static bool
is_capitals(HygInput given, HygInput family)
{
	char folded[2];

	if (given.n != 2 || given.s[0] < 'A' || given.s[0] > 'Z' || given.s[1] < 'A' ||
		given.s[1] > 'Z')
		return false;
	folded[0] = (char) (given.s[0] + 'a' - 'A');
	folded[1] = (char) (given.s[1] + 'a' - 'A');
	if (hyg_is_common_given_name(folded, 2))
		return false;
	for (size_t i = 0; family.s != NULL && i < hyg_bounded(family.n); i++)
	{
		if (family.s[i] >= 'a' && family.s[i] <= 'z')
			return true;
	}
	return false;
}

/* One folded name per token; particles that stand at the end ("Jan van") are no given names. */
static void
add_given(HygBuilder *b, const char *s, size_t n)
{
	HYG_STACK_BUF(folded, 256);
	size_t      at = 0;
	const char *token;
	size_t      length;

	hyg_fold(s, hyg_bounded(n), &folded);
	while (hyg_next_token(folded.data, folded.len, &at, &token, &length))
	{
		if (is_generation(token, length) && b->per_field[HYG_F_GIVEN] > 0)
			add_generation(b, token, length);
		else if (is_initials(token, length))
		{
			/* JH is J. H. */
			for (size_t i = 0; i < length; i++)
				hyg_builder_add(b, HYG_F_GIVEN, token + i, 1);
		}
		else if (b->per_field[HYG_F_GIVEN] == 0 || length == 1 || !hyg_is_particle(token, length))
			hyg_builder_add(b, HYG_F_GIVEN, token, length);
	}
	hyg_buf_free(&folded);
}

/* One half of a family name: without particles at its ends, generation suffixes apart. */
static void
add_family_half(HygBuilder *b, HygField field, const char *s, size_t n)
{
	HYG_STACK_BUF(folded, 256);
	const char *tokens[16];
	size_t      lengths[16];
	int         count = 0;
	int         from = 0;
	size_t      at = 0;

	hyg_fold(s, n, &folded);
	while (count < 16 &&
		   hyg_next_token(folded.data, folded.len, &at, &tokens[count], &lengths[count]))
		count++;
	while (count > 1 && is_generation(tokens[count - 1], lengths[count - 1]))
	{
		count--;
		add_generation(b, tokens[count], lengths[count]);
	}
	while (from < count - 1 && hyg_is_particle(tokens[from], lengths[from]))
		from++;
	while (count - 1 > from && hyg_is_particle(tokens[count - 1], lengths[count - 1]))
		count--;
	if (from < count)
		hyg_builder_add(b, field, tokens[from],
						(size_t) (tokens[count - 1] + lengths[count - 1] - tokens[from]));
	hyg_buf_free(&folded);
}

/* Halves are separated by hyphens (any dash) or slashes. */
static void
add_family(HygBuilder *b, HygField field, const char *s, size_t n)
{
	const char *end = s + hyg_bounded(n);
	const char *half = s;
	const char *p = s;

	while (p < end)
	{
		uint32_t cp;
		int      used = hyg_utf8_read(p, end, &cp);

		if (cp == '-' || cp == '/' || (cp >= 0x2010 && cp <= 0x2015))
		{
			add_family_half(b, field, half, (size_t) (p - half));
			half = p + used;
		}
		p += used;
	}
	add_family_half(b, field, half, (size_t) (end - half));
}

static void
add_parsed(HygBuilder *b, const HygInput *full, bool want_given, bool want_family)
{
	HYG_STACK_PERSON_NAME(parts);

	if (hyg_parse_person_name(full->s, hyg_bounded(full->n), &parts))
	{
		if (want_given)
			add_given(b, parts.given.data, parts.given.len);
		if (want_family)
			add_family(b, HYG_F_FAMILY, parts.family.data, parts.family.len);
		if (parts.suffix.len > 0)
		{
			HYG_STACK_BUF(folded, 64);

			hyg_fold(parts.suffix.data, parts.suffix.len, &folded);
			if (is_generation(folded.data, folded.len))
				add_generation(b, folded.data, folded.len);
			hyg_buf_free(&folded);
		}
	}
	hyg_person_name_free(&parts);
}

void
hyg_person_identity(HygBuilder *b, const HygPersonInput *in)
{
	char code[3];
	char iso[10];
	bool given_missing = hyg_input_missing(in->given_name);
	bool family_missing = hyg_input_missing(in->family_name);

	bool whole = false; /* "Jansen, Piet" where the family name belongs */

	if (given_missing && !family_missing && hyg_input_missing(in->full_name) &&
		memchr(in->family_name.s, ',', hyg_bounded(in->family_name.n)) != NULL)
	{
		add_parsed(b, &in->family_name, true, true);
		whole = b->per_field[HYG_F_FAMILY] > 0;
	}
	if (!given_missing && is_capitals(in->given_name, in->family_name))
	{
		add_given(b, in->given_name.s, 1);
		add_given(b, in->given_name.s + 1, 1);
	}
	else if (!given_missing)
		add_given(b, in->given_name.s, in->given_name.n);
	if (!hyg_input_missing(in->middle_name))
		add_given(b, in->middle_name.s, in->middle_name.n);
	if (!family_missing && !whole)
		add_family(b, HYG_F_FAMILY, in->family_name.s, in->family_name.n);
	if ((given_missing || family_missing) && !hyg_input_missing(in->full_name))
		add_parsed(b, &in->full_name, given_missing, family_missing);
	if (!hyg_input_missing(in->birth_name))
		add_family(b, HYG_F_BIRTH_NAME, in->birth_name.s, in->birth_name.n);

	if (in->has_birth_date &&
		hyg_birth_date_text(in->birth_year, in->birth_month, in->birth_day, iso))
		hyg_builder_add(b, HYG_F_BIRTH_DATE, iso, sizeof(iso));

	hyg_add_contact(b, in->email, in->phone, in->street, in->postcode, in->city, in->country,
					in->region, code);

	if (!hyg_input_missing(in->organization))
	{
		HYG_STACK_BUF(core, 256);

		if (hyg_organization_core(in->organization.s, hyg_bounded(in->organization.n), &core))
			hyg_builder_add(b, HYG_F_ORGANIZATION, core.data, core.len);
		hyg_buf_free(&core);
	}
	hyg_add_code(b, HYG_F_NATIONAL_ID, in->national_id);
	hyg_add_code(b, HYG_F_EXTERNAL_ID, in->external_id);
}

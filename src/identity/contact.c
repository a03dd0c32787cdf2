/*-------------------------------------------------------------------------
 *
 * contact.c
 *	  The fields persons and organisations share: e-mail, phone, address, codes.
 *
 *-------------------------------------------------------------------------
 */
#include "field/street.h"
#include "identity/identity.h"
#include "text/text.h"

#define EXTRA_KEY_BYTES 48 /* of a key, so that there is room for its value */
/*
 * Nothing there: NULL, empty or blank, or a value people type when they have
 * none ("n/a", "onbekend", "-").
 */
bool
hyg_input_missing(HygInput value)
{
	size_t i = 0;

	if (value.s == NULL)
		return true;
	while (i < value.n && (unsigned char) value.s[i] <= ' ')
		i++;
	if (i == value.n)
		return true;
	return hyg_is_placeholder(value.s, value.n);
}

/* Next element of a list separated by ';' or ',' (and line ends); false at its end. */
static bool
next_element(HygInput list, size_t *at, HygInput *element)
{
	while (*at < list.n)
	{
		size_t start = *at;
		size_t end = start;

		while (end < list.n && list.s[end] != ';' && list.s[end] != ',' && list.s[end] != '\n')
			end++;
		*at = end + 1;
		element->s = list.s + start;
		element->n = end - start;
		if (!hyg_input_missing(*element))
			return true;
	}
	return false;
}

/* Folded without its spaces: identifiers, house numbers, postcodes. */
static void
fold_compact(const char *s, size_t n, HygBuf *out)
{
	size_t to = out->len;

	hyg_fold(s, hyg_bounded(n), out);
	for (size_t i = to; i < out->len; i++)
	{
		if (out->data[i] != ' ')
			out->data[to++] = out->data[i];
	}
	out->len = to;
}

void
hyg_add_code(HygBuilder *b, HygField field, HygInput value)
{
	HYG_STACK_BUF(out, 256);

	if (!hyg_input_missing(value))
	{
		fold_compact(value.s, value.n, &out);
		hyg_builder_add(b, field, out.data, out.len);
	}
	hyg_buf_free(&out);
}

void
hyg_builder_extra(HygBuilder *b, const char *key, size_t nkey, const char *value, size_t nvalue)
{
	HygInput in = {value, nvalue};
	HYG_STACK_BUF(out, 256);
	size_t prefix;

	if (!hyg_input_missing(in))
	{
		hyg_fold(key, hyg_bounded(nkey), &out);
		if (out.len > EXTRA_KEY_BYTES)
		{
			size_t cut = EXTRA_KEY_BYTES;

			/* at a character boundary */
			while (cut > 0 && ((unsigned char) out.data[cut] & 0xC0) == 0x80)
				cut--;
			out.len = cut;
		}
		hyg_buf_char(&out, '=');
		prefix = out.len;
		hyg_fold(value, hyg_bounded(nvalue), &out);
		if (out.len > prefix)
			hyg_builder_add(b, HYG_F_EXTRA, out.data, out.len);
	}
	hyg_buf_free(&out);
}

static void
add_street(HygBuilder *b, HygInput street, const char *home)
{
	HYG_STACK_BUF(out, 512);
	HYG_STACK_STREET(parts);
	HygStreetRegion region = hyg_street_region(home);

	if (hyg_street_parse(street.s, street.n, &region, &parts))
	{
		fold_compact(parts.house_number.data, parts.house_number.len, &out);
		if (out.len > 0 && parts.addition.len > 0)
		{
			hyg_buf_char(&out, '-');
			fold_compact(parts.addition.data, parts.addition.len, &out);
		}
		hyg_builder_add(b, HYG_F_HOUSE_NUMBER, out.data, out.len);
		hyg_buf_reset(&out);
		if (hyg_street_key_of(&parts, street.s, street.n, &region, &out))
			hyg_builder_add(b, HYG_F_STREET, out.data, out.len);
	}
	hyg_street_free(&parts);
	hyg_buf_free(&out);
}

/* Do the last seven digits count up, or are they all the same?  Nobody's number, but typed in by many. */
static bool
is_made_up(const char *digits, size_t n)
{
	bool runs = n >= 6;
	bool same = n >= 6;

	for (size_t i = n > 7 ? n - 6 : 1; i < n; i++)
	{
		runs = runs && digits[i] == digits[i - 1] + 1;
		same = same && digits[i] == digits[i - 1];
	}
	return runs || same;
}

/*
 * A number that cannot be called from everywhere, for want of its area code or because it is none of the country, is
 * comparable all the same: its digits.
 */
static void
add_local_number(HygBuilder *b, const char *s, size_t n)
{
	char   digits[16];
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
	{
		if (s[i] >= '0' && s[i] <= '9')
		{
			if (count == sizeof(digits))
				return;
			digits[count++] = s[i];
		}
		else if (memchr(" -./()+\t", s[i], 8) == NULL)
			return;
	}
	if (count >= 6 && !is_made_up(digits, count))
		hyg_builder_add(b, HYG_F_PHONE, digits, count);
}

static void
add_phone(HygBuilder *b, HygInput phone, const char *home, const char *region)
{
	HYG_STACK_BUF(out, 64);

	/*
	 * A national number is read as one of the country of the address; one that
	 * is none there, as one of the table's region.
	 */
	if (home != region && region != NULL
			? hyg_normalize_phone_of(phone.s, phone.n, home, region, &out)
			: hyg_normalize_phone(phone.s, phone.n, home, &out))
	{
		/* the number a call reaches: with or without the extension it is one */
		const char *extension = memchr(out.data, ';', out.len);

		hyg_builder_add(b, HYG_F_PHONE, out.data,
						extension ? (size_t) (extension - out.data) : out.len);
	}
	else
		add_local_number(b, phone.s, hyg_bounded(phone.n));
	hyg_buf_free(&out);
}

/* Its normal form in the country; what is no valid postcode there is comparable all the same. */
void
hyg_comparable_postcode(HygInput postcode, const char *home, HygBuf *out)
{
	HYG_STACK_BUF(normal, 64);

	if (hyg_normalize_postcode(postcode.s, postcode.n, home, &normal))
		fold_compact(normal.data, normal.len, out);
	else
		fold_compact(postcode.s, postcode.n, out);
	hyg_buf_free(&normal);
}

/*
 * Adds all contact fields.  Returns the record's country (in code), or the
 * region when the address names none.
 */
const char *
hyg_add_contact(HygBuilder *b, HygInput email, HygInput phone, HygInput street, HygInput postcode,
				HygInput city, HygInput country, const char *region, char code[3])
{
	const char *home = region;
	HygInput    element;
	size_t      at;
	HYG_STACK_BUF(out, 512);

	code[2] = '\0';
	if (!hyg_input_missing(country) &&
		hyg_normalize_country(country.s, hyg_bounded(country.n), code))
	{
		hyg_builder_add(b, HYG_F_COUNTRY, code, 2);
		if (region == NULL || memcmp(code, region, 2) != 0)
			home = code;
	}

	for (at = 0; email.s != NULL && next_element(email, &at, &element);)
	{
		hyg_buf_reset(&out);
		if (hyg_email_key(element.s, element.n, &out))
			hyg_builder_add(b, HYG_F_EMAIL, out.data, out.len);
	}

	for (at = 0; phone.s != NULL && next_element(phone, &at, &element);)
		add_phone(b, element, home, region);

	if (street.s != NULL && street.n <= HYG_FIELD_MAX && !hyg_input_missing(street))
		add_street(b, street, home);

	if (postcode.s != NULL && postcode.n <= HYG_FIELD_MAX && !hyg_input_missing(postcode))
	{
		hyg_buf_reset(&out);
		hyg_comparable_postcode(postcode, home, &out);
		hyg_builder_add(b, HYG_F_POSTCODE, out.data, out.len);
	}

	if (!hyg_input_missing(city))
	{
		hyg_buf_reset(&out);
		hyg_fold(city.s, hyg_bounded(city.n), &out);
		hyg_builder_add(b, HYG_F_CITY, out.data, out.len);
	}
	hyg_buf_free(&out);
	return home;
}

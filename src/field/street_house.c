/*-------------------------------------------------------------------------
 *
 * street_house.c
 *	  What stands at the house number of an address line, as number and addition.
 *
 *-------------------------------------------------------------------------
 */
#include "field/street.h"
#include "field/street_word.h"

static uint32_t
number_value(const char *s, size_t n)
{
	uint32_t value = 0;

	for (size_t i = 0; i < n && i < 9; i++)
		value = value * 10 + (uint32_t) (s[i] - '0');
	return value;
}

/* Appends a number without zeros before it. */
void
hyg_street_write_number(const char *s, size_t n, HygBuf *out)
{
	while (n > 1 && *s == '0')
		s++, n--;
	hyg_buf_bytes(out, s, n);
}

/* Appends the pieces of an addition in capitals, with single blanks between. */
void
hyg_street_write_addition(const HygStreetRegion *region, const char *s, size_t n, HygBuf *out)
{
	bool glue = false; /* no separator since the last piece */
	bool slash = false;
	bool last_digit = false;

	for (size_t i = 0; i < n;)
	{
		size_t      from = i;
		const char *piece = s + i;
		size_t      length;
		bool        is_digits = digit(s[i]);

		if (is_digits)
		{
			while (i < n && digit(s[i]))
				i++;
			length = i - from;
		}
		else if (letter(s + i, n - i))
		{
			while (i < n && !digit(s[i]) && letter(s + i, n - i))
				i++;
			length = i - from;
			/* t/o: tegenover */
			if (length == 1 && (*piece | 0x20) == 't' && i + 1 < n && s[i] == '/' &&
				(s[i + 1] | 0x20) == 'o')
			{
				i += 2;
				piece = "TO";
				length = 2;
			}
			else
			{
				const char *value = hyg_street_addition(piece, length, &length);

				if (value != NULL)
					piece = value;
				else
					length = i - from;
			}
			/* Belgium's box and Poland's flat: 12 b. 3, 12 m. 3 */
			if (length == 1 && (((*piece | 0x20) == 'b' && memcmp(region->code, "BE", 2) == 0) ||
								((*piece | 0x20) == 'm' && memcmp(region->code, "PL", 2) == 0)))
			{
				size_t next = i;

				while (next < n && (s[next] == '.' || s[next] == ' '))
					next++;
				if (next < n && digit(s[next]))
					length = 0;
			}
			if (length == 0)
			{
				glue = false;
				continue;
			}
		}
		else
		{
			slash = s[i] == '/' && last_digit;
			glue = false;
			i += separator_length(s + i, n - i);
			continue;
		}
		if (out->len > 0 && !glue)
			hyg_buf_char(out, slash && is_digits && last_digit ? '/' : ' ');
		if (is_digits || (unsigned char) *piece < 0x80)
		{
			for (size_t k = 0; k < length; k++)
				hyg_buf_char(out,
							 piece[k] >= 'a' && piece[k] <= 'z' ? piece[k] - 'a' + 'A' : piece[k]);
		}
		else
			hyg_buf_bytes(out, piece, length);
		glue = true;
		slash = false;
		last_digit = is_digits;
	}
}

/*
 * Splits what begins with a digit, or with # and a digit, into number and addition.  12-14 is a range of houses, but in the Netherlands, where house
 * and addition are written so; 12-2 is an addition anywhere but in America.
 */
void
hyg_street_write_house(const HygStreetRegion *region, const char *s, size_t n, HygStreet *street)
{
	const char *stop = s + n;
	const char *p;
	const char *q;
	const char *second;

	if (*s == '#')
		s++;
	for (p = s; p < stop && digit(*p); p++)
		;
	hyg_street_write_number(s, (size_t) (p - s), &street->house_number);
	for (q = p; q < stop && *q == ' '; q++)
		;
	if (q < stop && memcmp(region->code, "NL", 2) != 0)
	{
		size_t dash = *q == '-'                                                           ? 1
					  : (stop - q >= 3 && memcmp(q, "\xE2\x80", 2) == 0 && !letter(q, 3)) ? 3
																						  : 0;

		if (dash > 0)
		{
			for (q += dash; q < stop && *q == ' '; q++)
				;
			for (second = q; q < stop && digit(*q); q++)
				;
			if (q > second && q - second <= 6 &&
				(region->american ||
				 number_value(second, (size_t) (q - second)) > number_value(s, (size_t) (p - s))))
			{
				hyg_buf_char(&street->house_number, '-');
				hyg_buf_bytes(&street->house_number, second, (size_t) (q - second));
				p = q;
			}
		}
	}
	hyg_street_write_addition(region, p, (size_t) (stop - p), &street->addition);
}

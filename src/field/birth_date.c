/*-------------------------------------------------------------------------
 *
 * birth_date.c
 *	  What people type as a birth date, and what is wrong with one.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "text/text.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_month_words;

/* Nobody alive was born earlier; see hyg_parse_birth_date. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2100
#define LAST_SHORT_YEAR 25       /* 25 is 2025, 26 is 1926: fixed, an index may hold the result */
#define DAYS_1899_12_30 (-36526) /* day 0 of spreadsheets, in days since 2000-01-01 */

/* Days since 2000-01-01 of a Gregorian date (Fliegel and Van Flandern, 1968). */
static int32_t
days_from_date(int y, int m, int d)
{
	int a = (14 - m) / 12;
	int yy = y + 4800 - a;
	int mm = m + 12 * a - 3;

	return d + (153 * mm + 2) / 5 + 365 * yy + yy / 4 - yy / 100 + yy / 400 - 32045 - 2451545;
}

static void
date_from_days(int32_t days, int *y, int *m, int *d)
{
	int64_t j = (int64_t) days + 2451545 + 32044;
	int64_t g = j / 146097;
	int64_t dg = j % 146097;
	int64_t c = (dg / 36524 + 1) * 3 / 4;
	int64_t dc = dg - c * 36524;
	int64_t b = dc / 1461;
	int64_t db = dc % 1461;
	int64_t a = (db / 365 + 1) * 3 / 4;
	int64_t da = db - a * 365;
	int64_t mm = (da * 5 + 308) / 153 - 2;

	*y = (int) (g * 400 + c * 100 + b * 4 + a - 4800 + (mm + 2) / 12);
	*m = (int) ((mm + 2) % 12 + 1);
	*d = (int) (da - (mm + 4) * 153 / 5 + 122 + 1);
}

static bool
is_date(int y, int m, int d)
{
	static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (m < 1 || m > 12 || d < 1)
		return false;
	if (m == 2 && d == 29)
		return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
	return d <= lengths[m - 1];
}

static bool
give_date(int y, int m, int d, int32_t *days)
{
	if (y < FIRST_YEAR || y > LAST_YEAR || !is_date(y, m, d))
		return false;
	*days = days_from_date(y, m, d);
	return true;
}

static int
full_year(int y, int digits)
{
	if (digits > 2)
		return y;
	return y <= LAST_SHORT_YEAR ? 2000 + y : 1900 + y;
}

/* Where the month stands first when there are only numbers. */
static bool
is_month_first(const char *region)
{
	static const char list[] = "USASGUMPPRVIUMFMMHPWPH";

	if (region == NULL || region[0] == '\0')
		return false;
	for (const char *p = list; *p; p += 2)
		if ((region[0] & ~32) == p[0] && (region[1] & ~32) == p[1])
			return true;
	return false;
}

typedef struct Part
{
	int value;
	int digits; /* 0: a month name */
} Part;

/* Three numbers in any of the usual orders. */
static bool
three_numbers(const Part *p, const char *region, int32_t *days)
{
	int d;
	int m;

	if (p[0].digits == 4)
		return p[1].digits <= 2 && p[2].digits <= 2 &&
			   give_date(p[0].value, p[1].value, p[2].value, days);
	if (p[0].digits > 2 || p[1].digits > 2 || (p[2].digits != 4 && p[2].digits != 2))
		return false;
	if (p[2].digits == 2 && p[0].digits == 2 && p[0].value > 31)
		return give_date(full_year(p[0].value, 2), p[1].value, p[2].value, days);
	d = p[0].value;
	m = p[1].value;
	if (is_month_first(region))
	{
		d = p[1].value;
		m = p[0].value;
	}
	if (m > 12 && d <= 12)
	{
		int swap = d; /* the other order is the only possible one */

		d = m;
		m = swap;
	}
	return give_date(full_year(p[2].value, p[2].digits), m, d, days);
}

/* Two numbers and a month name. */
static bool
named_month(const Part *p, int32_t *days)
{
	int d;
	int y;

	if (p[0].digits == 4)
	{
		/* 1980 December 31 */
		if (p[1].digits != 0 || p[2].digits > 2)
			return false;
		return give_date(p[0].value, p[1].value, p[2].value, days);
	}
	if (p[0].digits == 0)
	{
		d = 1; /* December 31, 1980 */
		y = 2;
		return p[1].digits <= 2 && p[1].digits > 0 && (p[2].digits == 4 || p[2].digits == 2) &&
			   give_date(full_year(p[y].value, p[y].digits), p[0].value, p[d].value, days);
	}
	if (p[1].digits != 0 || p[0].digits > 2 || (p[2].digits != 4 && p[2].digits != 2))
		return false;
	return give_date(full_year(p[2].value, p[2].digits), p[1].value, p[0].value, days);
}

/* Digits alone: yyyymmdd, ddmmyyyy, dmmyyyy, ddmmyy or a spreadsheet's day number. */
static bool
one_number(const char *s, int digits, const char *region, int32_t *days)
{
	char padded[9] = "0";
	int  v[8];

#define PAIR(i) (v[i] * 10 + v[(i) + 1])
	if (digits == 7)
	{
		memcpy(padded + 1, s, 7); /* a leading zero lost in a spreadsheet */
		s = padded;
	}
	else if (digits != 8 && digits != 6 && digits != 5)
		return false;
	for (int i = 0; i < (digits == 7 ? 8 : digits); i++)
		v[i] = s[i] - '0';
	if (digits == 5)
	{
		int serial = PAIR(0) * 1000 + v[2] * 100 + PAIR(3);

		/* 1900 date system; 10000 is 1927-05-18, 54788 would be 2050 */
		if (serial < 10000 || serial >= 54788)
			return false;
		*days = serial + DAYS_1899_12_30;
		return true;
	}
	if (digits == 6)
	{
		Part p[3] = {{PAIR(0), 2}, {PAIR(2), 2}, {PAIR(4), 2}};

		return three_numbers(p, region, days) ||
			   give_date(full_year(PAIR(0), 2), PAIR(2), PAIR(4), days);
	}
	if (digits == 8 && give_date(PAIR(0) * 100 + PAIR(2), PAIR(4), PAIR(6), days))
		return true;
	{
		Part p[3] = {{PAIR(0), 2}, {PAIR(2), 2}, {PAIR(4) * 100 + PAIR(6), 4}};

		return three_numbers(p, region, days);
	}
#undef PAIR
}

/* The rest is a time of day: 00:00:00, T23:00:00.000Z, 12:00 AM, +01 or .0 of a number. */
static bool
is_time(const char *p, const char *end)
{
	int colons = 0;
	int digits = 0;

	if (p < end && (*p == 'T' || *p == 't'))
		p++;
	for (; p < end; p++)
	{
		if (*p == ':')
			colons++;
		else if (*p >= '0' && *p <= '9')
			digits++;
		else if (strchr(" .,+-zZaApPmM", *p) == NULL)
			return false;
	}
	return digits > 0 && colons > 0;
}

/*
 * Days since 2000-01-01 of a typed birth date.  Day first, month first in the
 * United States and where they were followed; the other order when only it is
 * possible.  Separators . / - space or none, month names in twelve languages, Roman months,
 * spreadsheet day numbers, a time of day behind.  Two-digit years: 00 to 25 are 2000 to
 * 2025, 26 to 99 are 1926 to 1999; this never moves with the calendar.
 * False for what is no date and for years before 1900 or after 2100, among them
 * the zero dates of programs (0001-01-01, 1753-01-01, 1899-12-30,
 * 9999-12-31).  O(n), n bounded.
 */
bool
hyg_parse_birth_date(const char *s, size_t n, const char *region, int32_t *days)
{
	HYG_STACK_BUF(text, 256);
	Part        parts[4];
	int         count = 0;
	int         names = 0;
	const char *p;
	const char *end;
	const char *number = NULL;
	bool        good = false;

	if (n > 200)
		return false;
	hyg_normalize_text(s, n, &text);
	p = text.data;
	end = p + text.len;
	while (p < end)
	{
		if (*p >= '0' && *p <= '9')
		{
			Part       *part = &parts[count];
			const char *start = p;

			if (count == 3)
			{
				if (is_time(p, end))
					break;
				goto done;
			}
			part->value = 0;
			while (p < end && *p >= '0' && *p <= '9')
			{
				if (p - start >= 8)
					goto done;
				part->value = part->value * 10 + (*p++ - '0');
			}
			part->digits = (int) (p - start);
			if (part->digits > 4)
			{
				/* digits alone; a fraction or a time of day may follow */
				if (count > 0)
					goto done;
				number = start;
				count++;
				if (p < end && (*p == '.' || *p == ','))
				{
					p++;
					while (p < end && *p >= '0' && *p <= '9')
						p++;
				}
				while (p < end && *p == ' ')
					p++;
				if (p < end && !is_time(p, end))
					goto done;
				break;
			}
			count++;
			if (count == 3 && p < end && (*p == 'T' || *p == 't') && p + 1 < end && p[1] >= '0' &&
				p[1] <= '9')
			{
				if (!is_time(p, end))
					goto done;
				break;
			}
			continue;
		}
		if ((unsigned char) *p >= 0x80 || ((*p | 32) >= 'a' && (*p | 32) <= 'z'))
		{
			HYG_STACK_BUF(folded, 128);
			const char *start = p;
			int64_t     value;

			while (p < end &&
				   ((unsigned char) *p >= 0x80 || ((*p | 32) >= 'a' && (*p | 32) <= 'z')))
				p++;
			hyg_fold(start, (size_t) (p - start), &folded);
			value = folded.len ? hyg_wordlist_value(&hyg_month_words, folded.data, folded.len) : 0;
			hyg_buf_free(&folded);
			if (value < 0)
				goto done;
			if (value > 0)
			{
				if (count == 3 || names == 1)
					goto done;
				parts[count].value = (int) value;
				parts[count++].digits = 0;
				names++;
			}
			continue;
		}
		if (strchr(" -./,'()", *p) == NULL)
			goto done;
		p++;
	}
	if (count == 1 && number != NULL)
		good = one_number(number, parts[0].digits, region, days);
	else if (count == 3 && number == NULL)
		good = names ? named_month(parts, days) : three_numbers(parts, region, days);
done:
	hyg_buf_free(&text);
	return good;
}

/* Dates that programs and people put in when they have none; days since 2000-01-01. */
static bool
is_placeholder_date(int y, int m, int d)
{
	static const struct
	{
		int     y;
		uint8_t m;
		uint8_t d;
	} dates[] = {{1, 1, 1},      {1, 1, 2},    {1, 1, 3},      {1111, 11, 11}, {1582, 10, 15},
				 {1601, 1, 1},   {1753, 1, 1}, {1800, 1, 1},   {1858, 11, 17}, {1899, 12, 30},
				 {1899, 12, 31}, {1900, 1, 1}, {1900, 1, 2},   {1900, 12, 31}, {1901, 1, 1},
				 {1904, 1, 1},   {1970, 1, 1}, {2099, 12, 31}, {2100, 1, 1},   {2222, 2, 2},
				 {2999, 12, 31}, {3000, 1, 1}, {9999, 1, 1},   {9999, 12, 31}};

	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++)
		if (dates[i].y == y && dates[i].m == m && dates[i].d == d)
			return true;
	return false;
}

/* Has somebody born on (y, m, d) reached `age` on the day `today`?  29 February counts from 1 March. */
static bool
has_age(int y, int m, int d, int age, int32_t today)
{
	int ty;
	int tm;
	int td;

	date_from_days(today, &ty, &tm, &td);
	if (ty != y + age)
		return ty > y + age;
	return tm != m ? tm > m : td >= d;
}

/*
 * What is wrong with a birth date: "placeholder", "future", "too_old" (more
 * than 125 years), "minor" (under 18), or NULL.  Both in days since
 * 2000-01-01; INT32_MIN and INT32_MAX are PostgreSQL's infinities.  O(1).
 */
const char *
hyg_birth_date_issue(int32_t days, int32_t today)
{
	int y;
	int m;
	int d;

	if (days == INT32_MIN || days == INT32_MAX)
		return "placeholder";
	if (days < -2451545)
		return "too_old"; /* before the Julian day count: no calendar needed */
	if (today < -2451545)
		return "future";
	date_from_days(days, &y, &m, &d);
	if (is_placeholder_date(y, m, d))
		return "placeholder";
	if (days > today)
		return "future";
	/* on the 125th birthday itself still plausible */
	if (today == INT32_MAX || has_age(y, m, d + 1, 125, today))
		return "too_old";
	if (!has_age(y, m, d, 18, today))
		return "minor";
	return NULL;
}

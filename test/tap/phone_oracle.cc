/*
 * phone_oracle.cc
 *	  hygiene's phone kernel against libphonenumber: the same texts to both.
 *
 * usage: phone_oracle COUNT [SEED]
 *
 * Numbers come from the example numbers of every region and type with their
 * digits changed, from walks through our own automata, and from digits taken
 * at random; each is written in one of several spellings and handed over with
 * some region.  Prints one line of counts per region class and every
 * difference that no named rule explains (20 at most); exits with 1 when there is one.
 *
 * libphonenumber's answer is Parse, and IsPossibleNumberWithReason must say
 * IS_POSSIBLE or IsValidNumber yes.  Differences that are meant, each proved by asking libphonenumber again:
 *	  again     its own E.164, parsed again, loses one more national prefix: ours goes on to the end
 *	  repair    it finds no possible number, or ours is valid and its is not; with 00 as plus, without "(0)",
 *	            without a plus before a national number, with the country code once, or in one of several numbers it finds ours
 *	  float     ".0" at the end of plain digits
 *	  zeros     a country code and zeros is a number to it
 *	  amended   a number of Benin in the ten digits of 2024 (AMENDMENTS in generate/phone.py)
 */
#include <phonenumbers/phonenumberutil.h>

#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

extern "C"
{
#include "field/field.h"
#include "field/phone_table.h"

	void	   *hyg_alloc(size_t size) { return malloc(size ? size : 1); }
	void	   *hyg_realloc(void *p, size_t size) { return realloc(p, size ? size : 1); }
	void		hyg_free(void *p) { free(p); }
	void		hyg_check_interrupts(void) {}
}

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using std::string;
using std::vector;

static uint64_t state = 88172645463325252ULL;
static uint32_t
dice(uint32_t n)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (uint32_t) ((state * 2685821657736338717ULL) >> 33) % n;
}

static const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();

struct Answer
{
	string		number,			/* empty: none */
				type;
	bool		valid;
	bool		operator==(const Answer &o) const { return number == o.number && type == o.type && valid == o.valid; }
};

static Answer
theirs(const string &text, const string &region)
{
	PhoneNumber number;
	Answer		a = {"", "", false};
	static const char *const names[] = {"fixed", "mobile", "fixed_or_mobile", "toll_free", "premium",
	"shared_cost", "voip", "personal", "pager", "uan", "voicemail", ""};

	if (util.Parse(text, region.empty() ? "ZZ" : region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
		(util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE && !util.IsValidNumber(number)))
		return a;
	util.Format(number, PhoneNumberUtil::E164, &a.number);
	a.valid = util.IsValidNumber(number);
	a.type = names[util.GetNumberType(number)];
	return a;
}

static Answer
ours(const string &text, const string &region)
{
	const char *r = region.empty() ? NULL : region.c_str();
	HYG_STACK_BUF(out, 64);
	Answer		a = {"", "", false};
	const char *type;

	if (!hyg_normalize_phone(text.data(), text.size(), r, &out))
		return a;
	a.number.assign(out.data, out.len);
	a.valid = strcmp(hyg_phone_validity(text.data(), text.size(), r), "valid") == 0;
	type = hyg_phone_type(text.data(), text.size(), r);
	a.type = type ? type : "";
	return a;
}

/* Does libphonenumber find our number here, if need be by parsing its own E.164 again and again? */
static bool
reaches(const string &text, const string &region, const Answer &us)
{
	Answer		a = theirs(text, region);

	for (int i = 0; i < 12 && !a.number.empty(); i++)
	{
		if (a == us)
			return true;
		a = theirs(a.number, "");
	}
	return false;
}

/* Why the two differ; empty: not explained. */
static string
explain(const string &text, const string &region, const Answer &us, const Answer &them)
{
	vector<string> tries;
	string		digits;
	size_t		dot = text.find('.');

	if (us.number.empty())		/* a national number of zeros alone */
		return them.number.find_last_not_of("0") <= 3 ? "zeros" : "";
	/* Benin's ten digits, 01 and the former eight, are younger than its metadata */
	if (us.number.compare(0, 4, "+229") == 0 && us.number.size() == 14 && them.number.empty() &&
		us.valid == (us.number.compare(4, 2, "01") == 0 && theirs("+229" + us.number.substr(6), "").valid))
		return "amended";
	/* a float's ".0" is none of the number */
	if (dot != string::npos && dot >= 7 && text.find_first_not_of("0", dot + 1) == string::npos &&
		text.find_first_not_of("0123456789") == dot && reaches(text.substr(0, dot), region, us))
		return "float";
	if (reaches(text, region, us))
		return "again";
	if (them.valid || (!them.number.empty() && !us.valid))
		return "";				/* only a better one may replace it */

	for (char c : text)
		if (c >= '0' && c <= '9')
			digits += c;
	tries.push_back(text);
	for (size_t i = 1; i < text.size(); i++)
	{
		size_t		before = text.find_last_of("0123456789", i - 1),
					after = text.find_first_of("0123456789", i + 1);

		if (text[i] == '0' && before != string::npos && text.substr(before, i - before).find('(') != string::npos &&
			text.substr(i, after - i).find(')') != string::npos)
		{
			tries.push_back(string(text).erase(i, 1));
			break;
		}
	}
	for (size_t i = 1; us.valid && i < text.size(); i++)
		if (strchr(" /(", text[i]))
		{
			tries.push_back(text.substr(0, i));
			if (text[i] == '/')
				tries.push_back(text.substr(i + 1, text.find('/', i + 1) - i - 1));
		}
	for (size_t i = 1; us.valid && i < 8 && i < digits.size(); i++)
		tries.push_back("+" + digits.substr(i));	/* country code twice */
	if (us.valid && text.find("+") != string::npos)
		tries.push_back(string(text).erase(text.find("+"), 1));
	for (const string &t : tries)
	{
		string		d;

		if (reaches(t, region, us))
			return "repair";
		for (char c : t)
			if (c >= '0' && c <= '9')
				d += c;
		if (d.compare(0, 2, "00") == 0 && reaches("+" + d.substr(2), "", us))
			return "repair";
	}
	return "";
}

/* A number of the plan, by a walk through its automaton. */
static string
walk(const HygPhonePlan &plan)
{
	uint16_t	at = plan.automaton;
	string		digits;

	for (;;)
	{
		int			next[10],
					n = 0;

		if ((hyg_phone_accept[at] & PHONE_ACCEPT_TYPE) && dice(2) == 0)
			return digits;
		for (int d = 0; d < 10; d++)
			if (hyg_phone_next[at][d] != 0)
				next[n++] = d;
		if (n == 0)
			return digits;
		int			d = next[dice((uint32_t) n)];

		digits += (char) ('0' + d);
		at = hyg_phone_next[at][d];
	}
}

static string
spaced(const string &digits)
{
	static const char *const gaps[] = {" ", "-", ".", "/", " - ", ") ", "("};
	string		out;

	for (size_t i = 0; i < digits.size(); i++)
	{
		if (i > 0 && dice(4) == 0)
			out += gaps[dice(7)];
		out += digits[i];
	}
	return out;
}

/* The same text in characters that come from other keyboards and by copy and paste. */
static string
disguised(const string &text)
{
	static const char *const dashes[] = {"\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d"};
	string		out;

	for (char c : text)
	{
		if (dice(12) == 0 && !out.empty())
			out += dice(2) ? "\u200b" : "\u2060";	/* no width */
		if (dice(2) == 0)
			out += c;
		else if (c >= '0' && c <= '9')
		{
			bool		wide = dice(2) == 0;	/* full width or Arabic */

			out += wide ? "\xef\xbc" : "\xd9";
			out += (char) ((wide ? 0x90 : 0xa0) + c - '0');
		}
		else if (c == ' ')
			out += dice(2) ? "\u00a0" : "\u3000";
		else if (c == '-')
			out += dashes[dice(6)];
		else if (c == '(' || c == ')' || c == '+' || c == '.')
			out += c == '(' ? "\uff08" : c == ')' ? "\uff09" : c == '+' ? "\uff0b" : "\uff0e";
		else
			out += c;
	}
	return out;
}

int
main(int argc, char **argv)
{
	long		count = argc > 1 ? atol(argv[1]) : 200000;

	if (argc > 2)
		state ^= strtoull(argv[2], NULL, 10) * 0x9E3779B97F4A7C15ULL;

	vector<string> regions;
	std::set<string> supported;
	long		differences = 0,
				again = 0,
				repair = 0,
				floats = 0,
				zeros = 0,
				amended = 0,
				numbers = 0,
				valid = 0;

	util.GetSupportedRegions(&supported);
	regions.assign(supported.begin(), supported.end());

	vector<PhoneNumber> examples;	/* each region and type */
	for (const string &region : regions)
		for (int type = 0; type <= PhoneNumberUtil::VOICEMAIL; type++)
		{
			PhoneNumber number;

			if (util.GetExampleNumberForType(region, (PhoneNumberUtil::PhoneNumberType) type, &number))
				examples.push_back(number);
		}
	std::set<int> codes;
	util.GetSupportedGlobalNetworkCallingCodes(&codes);
	for (int code : codes)
	{
		PhoneNumber number;

		if (util.GetExampleNumberForNonGeoEntity(code, &number))
			examples.push_back(number);
	}
	int			plans = 0;

	for (int code = 0; code < 1000; code++)
		if (hyg_phone_by_code[code] != 255)
			plans++;

	for (long i = 0; i < count; i++)
	{
		PhoneNumber example = examples[(size_t) i % examples.size()];
		string		nsn,
					region,
					text;
		int			code = example.country_code();

		util.GetRegionCodeForCountryCode(code, &region);
		util.GetNationalSignificantNumber(example, &nsn);
		switch (dice(4))
		{
			case 0:				/* other digits at the end */
			case 1:
				for (size_t k = nsn.size() - 1 - dice((uint32_t) nsn.size()); k < nsn.size(); k++)
					nsn[k] = (char) ('0' + dice(10));
				break;
			case 2:
				{
					const HygPhonePlan &plan = hyg_phone_plans[dice((uint32_t) plans)];

					code = plan.code;
					util.GetRegionCodeForCountryCode(code, &region);
					nsn = walk(plan);
					break;
				}
			default:
				break;
		}
		if (region == "001")
			region = "";
		vector<string> sharing;
		std::list<string> list;
		util.GetRegionCodesForCountryCallingCode(code, &list);
		sharing.assign(list.begin(), list.end());
		if (!region.empty() && dice(2) == 0)
			region = sharing[dice((uint32_t) sharing.size())];

		string		prefix;
		util.GetNddPrefixForRegion(region.empty() ? "ZZ" : region, true, &prefix);
		string		cc = std::to_string(code);
		switch (dice(12))
		{
			case 0: text = "+" + cc + nsn; break;
			case 1: text = "+" + cc + " (" + (prefix.empty() ? "0" : prefix) + ") " + nsn; break;
			case 2: text = "00" + cc + nsn; break;
			case 3: text = cc + nsn; break;
			case 4: text = nsn; break;
			case 5:
			case 6: text = prefix + nsn; break;
			case 7:
				util.Format(example, PhoneNumberUtil::NATIONAL, &text);
				for (char &c : text)
					if (c >= '0' && c <= '9' && dice(12) == 0)
						c = (char) ('0' + dice(10));
				break;
			case 8:
				util.Format(example, PhoneNumberUtil::INTERNATIONAL, &text);
				break;
			case 9: text = "011" + cc + nsn; break;
			case 10: text = prefix + spaced(nsn); break;
			default:
				for (uint32_t n = 3 + dice(14); n > 0; n--)
					text += (char) ('0' + dice(10));
		}
		if (dice(3) == 0)
			text = (dice(4) == 0 ? "+" : "") + spaced(text);
		for (uint32_t n = dice(6) == 0 ? 1 + dice(2) : 0; n > 0 && text.size() > 3; n--)
		{
			size_t		at = dice((uint32_t) text.size());

			if (dice(2) == 0)
				text.erase(at, 1);
			else
				text.insert(at, 1, (char) ('0' + dice(10)));
		}
		switch (dice(8))
		{
			case 0: region = regions[dice((uint32_t) regions.size())]; break;
			case 1: region = ""; break;
			default: break;
		}
		/* more than one plus, or one inside, is no "usual separator" */
		if (text.find('+', 1) != string::npos)
			continue;

		string		asked = dice(4) == 0 ? disguised(text) : text;
		Answer		us = ours(asked, region),
					them = theirs(asked, region);

		numbers += !them.number.empty();
		valid += them.valid;
		if (us == them)
			continue;

		string		why = explain(text, region, us, them);

		if (why == "again")
			again++;
		else if (why == "repair")
			repair++;
		else if (why == "float")
			floats++;
		else if (why == "zeros")
			zeros++;
		else if (why == "amended")
			amended++;
		else if (differences++ < 20)
			printf("# \"%s\" in \"%s\": ours %s %s %s, theirs %s %s %s\n", asked.c_str(), region.c_str(),
				   us.number.c_str(), us.type.c_str(), us.valid ? "valid" : "", them.number.c_str(), them.type.c_str(),
				   them.valid ? "valid" : "");
	}
	printf("# %ld texts, %ld numbers, %ld valid, of %zu examples; national prefix taken off again %ld, "
		   "repaired %ld, float %ld, zeros %ld, amended %ld\n", count, numbers, valid, examples.size(), again, repair, floats, zeros, amended);
	printf("%s 1 - E.164, type and validity as libphonenumber: %ld differences in %ld texts\n",
		   differences ? "not ok" : "ok", differences, count);
	return differences != 0;
}

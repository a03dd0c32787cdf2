/*
 * phone_peer.cc
 *	  libphonenumber as an SQL function, for the bench only: what hygiene.normalize_phone is
 *	  compared with.  Parse, IsPossibleNumber and Format to E.164; NULL for none.
 *
 *	  Compiled with -DSTANDALONE it is a program that reads "region TAB text" lines and
 *	  compares the two without a server.
 */
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/* Length of the result, 0 for none; no exception leaves. */
static size_t
peer_e164(const char *text, size_t n, const char *region, char out[64])
{
	try
	{
		const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
		PhoneNumber number;
		std::string e164;

		if (n > 100 || util.Parse(std::string(text, n), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
			util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
			return 0;
		util.Format(number, PhoneNumberUtil::E164, &e164);
		memcpy(out, e164.data(), std::min(e164.size(), (size_t) 64));
		return e164.size();
	}
	catch (...)
	{
		return 0;
	}
}

#ifndef STANDALONE
extern "C"
{
#include "postgres.h"
#include "fmgr.h"
#include "utils/builtins.h"

	PG_MODULE_MAGIC;
	PG_FUNCTION_INFO_V1(peer_phone);

	Datum
	peer_phone(PG_FUNCTION_ARGS)
	{
		text	   *in = PG_GETARG_TEXT_PP(0);
		text	   *region = PG_GETARG_TEXT_PP(1);
		char		code[3] = {0};
		char		out[64];
		size_t		n;

		memcpy(code, VARDATA_ANY(region), Min(VARSIZE_ANY_EXHDR(region), 2));
		n = peer_e164(VARDATA_ANY(in), VARSIZE_ANY_EXHDR(in), code, out);
		if (n == 0)
			PG_RETURN_NULL();
		PG_RETURN_TEXT_P(cstring_to_text_with_len(out, (int) n));
	}
}
#else
extern "C"
{
#include "field/field.h"

	void	   *hyg_alloc(size_t size) { return malloc(size ? size : 1); }
	void	   *hyg_realloc(void *p, size_t size) { return realloc(p, size ? size : 1); }
	void		hyg_free(void *p) { free(p); }
	void		hyg_check_interrupts(void) {}
}

static double
now()
{
	return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int
main()
{
	std::vector<std::string> regions,
				texts;
	char		line[256];
	std::vector<double> times[3];
	size_t		sum[3] = {0, 0, 0};
	static const char *const labels[] = {"normalize_phone", "normalize_phone and phone_type", "libphonenumber Parse and Format"};

	while (fgets(line, sizeof(line), stdin))
	{
		char	   *tab = strchr(line, '\t');

		line[strcspn(line, "\n")] = '\0';
		if (tab == NULL)
			continue;
		regions.push_back(std::string(line, (size_t) (tab - line)));
		texts.push_back(tab + 1);
	}
	if (texts.empty())
		return 1;
	for (int round = 0; round < 6; round++)		/* interleaved; the first warms up */
		for (int what = 0; what < 3; what++)
		{
			double		start = now();
			int			repeats = what == 2 ? 1 : 20;

			sum[what] = 0;
			for (int k = 0; k < repeats; k++)
				for (size_t i = 0; i < texts.size(); i++)
				{
					const std::string &t = texts[i];

					if (what == 2)
					{
						char		out[64];

						sum[what] += peer_e164(t.data(), t.size(), regions[i].c_str(), out);
					}
					else
					{
						HYG_STACK_BUF(out, 64);

						hyg_normalize_phone(t.data(), t.size(), regions[i].c_str(), &out);
						sum[what] += out.len;
						if (what == 1 && hyg_phone_type(t.data(), t.size(), regions[i].c_str()) == NULL)
							sum[what]++;
					}
				}
			if (round > 0)
				times[what].push_back((now() - start) / repeats / (double) texts.size());
		}
	for (int what = 0; what < 3; what++)
		std::sort(times[what].begin(), times[what].end());
	for (int what = 0; what < 3; what++)
		printf("  %-46s %7.2f x   (%.0f ns each)\n", labels[what], times[what][2] / times[0][2], times[what][2] * 1e9);
	return sum[0] == 0 || sum[2] == 0;
}
#endif

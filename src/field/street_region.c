/*-------------------------------------------------------------------------
 *
 * street_region.c
 *	  How address lines are written in each country.
 *
 *-------------------------------------------------------------------------
 */
#include "field/street.h"

static bool
in_list(const char *list, const char *code)
{
	for (; *list; list += 3)
		if (list[0] == code[0] && list[1] == code[1])
			return true;
	return false;
}

/* What the country says about the order of an address line. */
HygStreetRegion
hyg_street_region(const char *region)
{
	HygStreetRegion r = {0};
	char		code[2];

	if (region == NULL || region[0] == '\0' || region[1] == '\0')
	{
		r.unknown = true;
		return r;
	}
	for (int i = 0; i < 2; i++)
		code[i] = region[i] >= 'a' && region[i] <= 'z' ? region[i] - 'a' + 'A' : region[i];
	if (memcmp(code, "UK", 2) == 0)
		memcpy(code, "GB", 2);
	memcpy(r.code, code, 2);
	r.english = in_list("GB IE US CA AU NZ ZA IN MT GG JE IM GI SG HK PH NG KE JM TT ", code);
	r.number_first = r.english ||
		in_list("FR LU MC RE GP MQ GF YT NC PF PM WF BL MF MA TN DZ SN CI IL JP CN TW KR TH VN ", code);
	r.american = in_list("US CA ", code);
	r.unit_slash = in_list("AU NZ ", code);
	r.marker = in_list("IT ES PT SM RO ", code) ? 'n' : in_list("RU UA BY BG KZ ", code) ? 'd' : '\0';
	return r;
}

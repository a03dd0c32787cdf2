/*-------------------------------------------------------------------------
 *
 * street_region.c
 *	  How address lines are written in each country.
 *
 *-------------------------------------------------------------------------
 */
#include "field/street.h"

#define ENGLISH 1
#define NUMBER_FIRST 2
#define AMERICAN 4
#define UNIT_SLASH 8
#define MARKER_N 16
#define MARKER_D 32
#define BRITISH (ENGLISH | NUMBER_FIRST) /* as the British write */

/* one byte for each pair of letters, as the search of lists took a tenth of the time of a whole line */
#define COUNTRY(a, b) [((a) - 'A') * 26 + ((b) - 'A')]
static const uint8_t habits[26 * 26] = {
	/* British */
	COUNTRY('G', 'B') = BRITISH,
	COUNTRY('I', 'E') = BRITISH,
	COUNTRY('Z', 'A') = BRITISH,
	COUNTRY('I', 'N') = BRITISH,
	COUNTRY('M', 'T') = BRITISH,
	COUNTRY('G', 'G') = BRITISH,
	COUNTRY('J', 'E') = BRITISH,
	COUNTRY('I', 'M') = BRITISH,
	COUNTRY('G', 'I') = BRITISH,
	COUNTRY('S', 'G') = BRITISH,
	COUNTRY('H', 'K') = BRITISH,
	COUNTRY('P', 'H') = BRITISH,
	COUNTRY('N', 'G') = BRITISH,
	COUNTRY('K', 'E') = BRITISH,
	COUNTRY('J', 'M') = BRITISH,
	COUNTRY('T', 'T') = BRITISH,
	/* British, American */
	COUNTRY('U', 'S') = BRITISH | AMERICAN,
	COUNTRY('C', 'A') = BRITISH | AMERICAN,
	/* British, unit slash */
	COUNTRY('A', 'U') = BRITISH | UNIT_SLASH,
	COUNTRY('N', 'Z') = BRITISH | UNIT_SLASH,
	/* number first */
	COUNTRY('F', 'R') = NUMBER_FIRST,
	COUNTRY('L', 'U') = NUMBER_FIRST,
	COUNTRY('M', 'C') = NUMBER_FIRST,
	COUNTRY('R', 'E') = NUMBER_FIRST,
	COUNTRY('G', 'P') = NUMBER_FIRST,
	COUNTRY('M', 'Q') = NUMBER_FIRST,
	COUNTRY('G', 'F') = NUMBER_FIRST,
	COUNTRY('Y', 'T') = NUMBER_FIRST,
	COUNTRY('N', 'C') = NUMBER_FIRST,
	COUNTRY('P', 'F') = NUMBER_FIRST,
	COUNTRY('P', 'M') = NUMBER_FIRST,
	COUNTRY('W', 'F') = NUMBER_FIRST,
	COUNTRY('B', 'L') = NUMBER_FIRST,
	COUNTRY('M', 'F') = NUMBER_FIRST,
	COUNTRY('M', 'A') = NUMBER_FIRST,
	COUNTRY('T', 'N') = NUMBER_FIRST,
	COUNTRY('D', 'Z') = NUMBER_FIRST,
	COUNTRY('S', 'N') = NUMBER_FIRST,
	COUNTRY('C', 'I') = NUMBER_FIRST,
	COUNTRY('I', 'L') = NUMBER_FIRST,
	COUNTRY('J', 'P') = NUMBER_FIRST,
	COUNTRY('C', 'N') = NUMBER_FIRST,
	COUNTRY('T', 'W') = NUMBER_FIRST,
	COUNTRY('K', 'R') = NUMBER_FIRST,
	COUNTRY('T', 'H') = NUMBER_FIRST,
	COUNTRY('V', 'N') = NUMBER_FIRST,
	/* marker n */
	COUNTRY('I', 'T') = MARKER_N,
	COUNTRY('E', 'S') = MARKER_N,
	COUNTRY('P', 'T') = MARKER_N,
	COUNTRY('S', 'M') = MARKER_N,
	COUNTRY('R', 'O') = MARKER_N,
	/* marker d */
	COUNTRY('R', 'U') = MARKER_D,
	COUNTRY('U', 'A') = MARKER_D,
	COUNTRY('B', 'Y') = MARKER_D,
	COUNTRY('B', 'G') = MARKER_D,
	COUNTRY('K', 'Z') = MARKER_D,
};

/* What the country says about the order of an address line. */
HygStreetRegion
hyg_street_region(const char *region)
{
	HygStreetRegion r = {0};
	char            code[2];
	uint8_t         habit = 0;

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
	if (code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z')
		habit = habits[(code[0] - 'A') * 26 + (code[1] - 'A')];
	r.english = (habit & ENGLISH) != 0;
	r.number_first = (habit & NUMBER_FIRST) != 0;
	r.american = (habit & AMERICAN) != 0;
	r.unit_slash = (habit & UNIT_SLASH) != 0;
	r.marker = habit & MARKER_N ? 'n' : habit & MARKER_D ? 'd' : '\0';
	return r;
}

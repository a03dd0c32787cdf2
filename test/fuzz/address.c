/*
 * address.c
 *	  Any bytes through country, postcode and street kernels: bounded, and
 *	  normal forms and keys stay as they are.  The first byte chooses the region.
 */
#include "memory.h"
#include "field/field.h"
#include "field/street.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool truth, const char *what)
{
	if (!truth)
	{
		fprintf(stderr, "broken: %s\n", what);
		abort();
	}
}

static bool
same(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char regions[][3] = {"NL", "BE", "DE", "FR", "GB", "PL", "US", "ES", "IT", "PT", "AT", "CH", "SE", "NO", "DK",
	"FI", "CZ", "HU", "RO", "TR", "RU", "AU", "CA", "IE", "LT", "LV", "JP", "BR", "KE", "AD", "MT", "LU"};
	const char *region;
	const char *s;
	HygBuf		once;
	HygBuf		twice;
	HygStreet	street;
	char		code[2];

	if (size < 1)
		return 0;
	region = data[0] == 0 ? NULL : regions[data[0] % (sizeof(regions) / sizeof(regions[0]))];
	s = (const char *) data + 1;
	size -= 1;
	hyg_buf_init(&once, 64);
	hyg_buf_init(&twice, 64);

	if (hyg_normalize_country(s, size, code))
		require(hyg_normalize_country(code, 2, code), "a country's code is a country");

	if (hyg_normalize_postcode(s, size, region, &once))
	{
		require(once.len > 0 && hyg_normalize_postcode(once.data, once.len, region, &twice), "a postcode is a postcode");
		require(same(&once, &twice), "a postcode stays as it is");
	}
	else
		require(once.len == 0, "no postcode leaves nothing behind");

	hyg_street_init(&street);
	if (hyg_parse_street(s, size, region, &street))
		require(street.street.len + street.house_number.len + street.addition.len > 0, "a parsed line has parts");
	hyg_street_free(&street);

	once.len = twice.len = 0;
	if (hyg_street_key(s, size, region, &once))
	{
		require(hyg_street_key(once.data, once.len, region, &twice), "a key has a key");
		require(same(&once, &twice), "a key stays as it is");
	}
	once.len = 0;
	hyg_street_line_key(s, size, region, &once);

	hyg_buf_free(&once);
	hyg_buf_free(&twice);
	return 0;
}

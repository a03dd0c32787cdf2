/*
 * Organisation names and registered numbers: any bytes are read within bounds;
 * normal forms are their own normal forms; a name that has letters or digits
 * has a core.
 */
#include "memory.h"

#include "field/field.h"
#include "text/text.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const countries[] = {NULL, "NL", "BE", "DE", "FR", "GB", "CH", "AT", "IE", "ES", "PL", "RO", "CZ", "SE", "IT", "BG"};
	const char *s = (const char *) data;
	const char *country = countries[size % 16];
	HYG_STACK_BUF(one, 64);
	HYG_STACK_BUF(two, 64);

	if (hyg_normalize_organization(s, size, &one))
	{
		if (!hyg_normalize_organization(one.data, one.len, &two) || one.len != two.len ||
			memcmp(one.data, two.data, one.len) != 0)
		{
			printf("not idempotent: %.*s -> %.*s\n", (int) one.len, one.data, (int) two.len, two.data);
			abort();
		}
	}
	hyg_buf_reset(&one);
	hyg_buf_reset(&two);
	if (hyg_organization_core(s, size, &one) != (one.len > 0))
		abort();
	hyg_fold(s, size, &two);
	if (size <= HYG_FIELD_MAX && (one.len > 0) != (two.len > 0))
	{
		printf("core %.*s, fold %.*s\n", (int) one.len, one.data, (int) two.len, two.data);
		abort();
	}
	hyg_buf_reset(&one);
	hyg_legal_form(s, size, &one);
	hyg_buf_reset(&one);
	if (hyg_normalize_vat_number(s, size, country, &one))
	{
		hyg_buf_reset(&two);
		if (!hyg_normalize_vat_number(one.data, one.len, country, &two) || one.len != two.len ||
			memcmp(one.data, two.data, one.len) != 0)
			abort();
	}
	hyg_buf_reset(&one);
	if (hyg_normalize_registration_number(s, size, country, &one))
	{
		hyg_buf_reset(&two);
		if (!hyg_normalize_registration_number(one.data, one.len, country, &two) || one.len != two.len ||
			memcmp(one.data, two.data, one.len) != 0)
		{
			printf("%.*s -> %.*s\n", (int) one.len, one.data, (int) two.len, two.data);
			abort();
		}
	}
	hyg_buf_reset(&one);
	hyg_normalize_iban(s, size, &one);
	hyg_normalize_bic(s, size, &one);
	hyg_normalize_lei(s, size, &one);
	hyg_buf_free(&one);
	hyg_buf_free(&two);
	return 0;
}

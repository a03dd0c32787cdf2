/* Any bytes through the phone kernel: the first two are the region. */
#include "memory.h"

#include "field/field.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char		region[3] = {0};
	HygBuf		first,
				second;
	const char *s = (const char *) data;

	if (size < 2)
		return 0;
	memcpy(region, data, 2);
	s += 2;
	size -= 2;
	hyg_buf_init(&first, 4);
	hyg_buf_init(&second, 4);
	if (hyg_normalize_phone(s, size, region, &first) &&
		(!hyg_normalize_phone(first.data, first.len, NULL, &second) || first.len != second.len ||
		 memcmp(first.data, second.data, first.len) != 0))
		abort();
	if ((hyg_phone_type(s, size, region) != NULL) != (strcmp(hyg_phone_validity(s, size, region), "valid") == 0))
		abort();
	hyg_buf_free(&first);
	hyg_buf_free(&second);
	return 0;
}

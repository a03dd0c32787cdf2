/*
 * person_name.c
 *	  Any bytes as a name, a birth date, a gender, a placeholder; the display
 *	  form of a name must be a fixed point.
 */
#include "memory.h"

#include "field/field.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *) data;
	HygBuf		once;
	HygBuf		twice;
	HygPersonName name;
	int32_t		days;

	hyg_buf_init(&once, 64);
	hyg_buf_init(&twice, 64);
	hyg_person_name_init(&name);
	if (hyg_normalize_person_name(s, size, &once))
	{
		if (!hyg_normalize_person_name(once.data, once.len, &twice) || once.len != twice.len || memcmp(once.data, twice.data, once.len) != 0)
		{
			fprintf(stderr, "[%.*s] -> [%.*s] -> [%.*s]\n", (int) size, s, (int) once.len, once.data, (int) twice.len, twice.data);
			abort();
		}
	}
	hyg_parse_person_name(s, size, &name);
	hyg_person_name_free(&name);
	if (hyg_parse_birth_date(s, size, size & 1 ? "US" : NULL, &days))
		hyg_birth_date_issue(days, 9000);
	hyg_normalize_gender(s, size, "NL");
	hyg_is_placeholder(s, size);
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
	return 0;
}

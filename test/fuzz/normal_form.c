/*
 * Any bytes through the normal forms by role: the first byte is the kind, the next two the country.
 * A second pass changes nothing; nothing is written for a value that has no form.
 */
#include "memory.h"

#include "field/normal_form.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char		country[3] = {0};
	HygBuf		first,
				second;
	HygFormKind kind;
	HygForm		form;
	const char *s = (const char *) data + 3;

	if (size < 3)
		return 0;
	kind = (HygFormKind) (data[0] % (HYG_FORM_NONE + 1));
	memcpy(country, data + 1, 2);
	hyg_buf_init(&first, 4);
	hyg_buf_init(&second, 4);
	form = hyg_normal_form(kind, s, size - 3, country, &first);
	if ((form == HYG_NORMAL) != (hyg_form_problem(form) == NULL))
		abort();
	if (form == HYG_NORMAL)
	{
		if (first.len == 0)
			abort();
		/* it may look like a placeholder now, and then stays as it is */
		if (hyg_normal_form(kind, first.data, first.len, country, &second) == HYG_NORMAL &&
			(first.len != second.len || memcmp(first.data, second.data, first.len) != 0))
		{
			fprintf(stderr, "kind %d country %s: \"%.*s\" gives \"%.*s\" gives \"%.*s\"\n", kind, country, (int) size - 3, s,
					(int) first.len, first.data, (int) second.len, second.data);
			abort();
		}
	}
	else if (first.len != 0)
		abort();
	hyg_buf_free(&first);
	hyg_buf_free(&second);
	return 0;
}

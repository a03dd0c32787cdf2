/*
 * Domain and website kernels on any bytes: no crash, normal forms are fixed points.
 */
#include "memory.h"
#include "field/field.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check(bool (*kernel) (const char *, size_t, HygBuf *), const char *s, size_t n)
{
	HYG_STACK_BUF(once, 64);
	HYG_STACK_BUF(twice, 64);

	if (kernel(s, n, &once))
	{
		if (!kernel(once.data, once.len, &twice) || once.len != twice.len ||
			memcmp(once.data, twice.data, once.len) != 0)
			abort();
	}
	else if (once.len != 0)
		abort();
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check(hyg_domain_to_ascii, (const char *) data, size);
	check(hyg_registrable_domain, (const char *) data, size);
	check(hyg_normalize_website, (const char *) data, size);
	return 0;
}

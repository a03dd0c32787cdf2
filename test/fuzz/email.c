/*
 * E-mail kernels on any bytes: no crash, the properties of the kernel test.
 */
#include "memory.h"
#include "field/field.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *) data;
	HYG_STACK_BUF(once, 128);
	HYG_STACK_BUF(twice, 128);
	HYG_STACK_BUF(key, 128);
	HYG_STACK_BUF(better, 128);
	bool		ok = hyg_normalize_email(s, size, &once);

	if (ok && (!hyg_normalize_email(once.data, once.len, &twice) || once.len != twice.len ||
			   memcmp(once.data, twice.data, once.len) != 0))
		abort();
	if (hyg_email_key(s, size, &key) != ok)
		abort();
	if (hyg_suggest_email(s, size, &better))
	{
		hyg_buf_reset(&once);
		if (!hyg_normalize_email(better.data, better.len, &once))
			abort();
	}
	if (((hyg_email_issues(s, size) & HYG_EMAIL_INVALID) == 0) != ok)
		abort();
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
	hyg_buf_free(&key);
	hyg_buf_free(&better);
	return 0;
}

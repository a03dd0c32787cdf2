/*
 * Fuzz target of the text kernels: what must hold for any bytes at all
 * (idempotence, one fold for all normal forms, bounds).
 */
#include "memory.h"
#include "text/nfkc.h"
#include "text/text.h"

static void
check(bool condition)
{
	if (!condition)
		abort();
}

static bool
same(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->data, b->data, a->len) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *) data;
	size_t		ends[HYG_MAX_VARIANTS];
	int			count;
	HYG_STACK_BUF(fold, 16);
	HYG_STACK_BUF(a, 16);
	HYG_STACK_BUF(b, 16);

	hyg_fold(s, size, &fold);
	check(fold.len <= 16 * size);
	hyg_fold(fold.data, fold.len, &a);
	check(same(&fold, &a));

	hyg_buf_reset(&a);
	hyg_nfkc(s, size, false, &a);
	hyg_fold(a.data, a.len, &b);
	check(same(&fold, &b));

	hyg_buf_reset(&a);
	hyg_buf_reset(&b);
	hyg_normalize_text(s, size, &a);
	hyg_normalize_text(a.data, a.len, &b);
	check(same(&a, &b));

	hyg_buf_reset(&a);
	hyg_buf_reset(&b);
	hyg_skeleton(s, size, &a);
	hyg_skeleton(a.data, a.len, &b);
	check(same(&a, &b) && a.len <= 2 * size);

	hyg_buf_reset(&a);
	count = hyg_fold_variants(s, size, &a, ends);
	check(count <= HYG_MAX_VARIANTS && (count == 0 ? fold.len == 0 : ends[0] == fold.len && ends[count - 1] == a.len));

	hyg_buf_reset(&a);
	hyg_cologne(s, size, &a);
	hyg_buf_reset(&a);
	count = hyg_phonetic_codes(s, size, &a, ends);
	check(count <= HYG_MAX_PHONETIC && (count == 0 || ends[count - 1] == a.len));
	hyg_buf_free(&fold);
	hyg_buf_free(&a);
	hyg_buf_free(&b);
	return 0;
}

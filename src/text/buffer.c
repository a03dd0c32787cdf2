/*-------------------------------------------------------------------------
 *
 * buffer.c
 *	  Growable byte string; see buffer.h.
 *
 *-------------------------------------------------------------------------
 */
#include "text/buffer.h"

void
hyg_buf_init(HygBuf *b, size_t capacity)
{
	if (capacity < 32)
		capacity = 32;
	b->data = hyg_alloc(capacity);
	b->len = 0;
	b->cap = capacity;
	b->fixed = NULL;
}

/*
 * Make room for `extra` more bytes.  Growth doubles, so appending is
 * amortised O(1); the sum cannot wrap, since no input is longer than 1 GB
 * and no kernel writes more than 16 times its input.
 */
void
hyg_buf_grow(HygBuf *b, size_t extra)
{
	size_t need = b->len + extra;
	size_t cap = b->cap < 32 ? 32 : b->cap;

	while (cap < need)
		cap *= 2;
	if (b->data == NULL || b->data == b->fixed)
	{
		char *fresh = hyg_alloc(cap);

		if (b->len > 0)
			memcpy(fresh, b->data, b->len);
		b->data = fresh;
	}
	else
		b->data = hyg_realloc(b->data, cap);
	b->cap = cap;
}

/*-------------------------------------------------------------------------
 *
 * buffer.h
 *	  The growable byte string every kernel writes its result to.
 *
 * Kernels know nothing of PostgreSQL.  They get memory from three functions
 * that whoever links them supplies: the server face maps them to palloc, so
 * that an error or a cancelled query frees everything with the memory
 * context; test programs map them to malloc.  Allocation never returns NULL
 * (it raises or aborts), so kernels do not check.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_BUFFER_H
#define HYG_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* supplied by the embedding program */
extern void *hyg_alloc(size_t size);
extern void *hyg_realloc(void *pointer, size_t size);
extern void  hyg_free(void *pointer);

/*
 * called by loops whose length depends on input size, about every 64 KB of
 * work; in the server it is CHECK_FOR_INTERRUPTS
 */
extern void hyg_check_interrupts(void);

typedef struct HygBuf
{
	char  *data; /* never NULL after init; not NUL-terminated */
	size_t len;
	size_t cap;
	char  *fixed; /* caller's own first memory, or NULL */
} HygBuf;

/* Declares a buffer that lives on the stack until it outgrows `size` bytes. */
#define HYG_STACK_BUF(name, size)                                                                  \
	char   name##_memory[size];                                                                    \
	HygBuf name = {name##_memory, 0, (size), name##_memory}

extern void hyg_buf_init(HygBuf *b, size_t capacity);
extern void hyg_buf_grow(HygBuf *b, size_t extra);

static inline void
hyg_buf_free(HygBuf *b)
{
	if (b->data != NULL && b->data != b->fixed)
		hyg_free(b->data);
	b->data = b->fixed;
	b->len = 0;
}

static inline void
hyg_buf_reserve(HygBuf *b, size_t extra)
{
	if (b->cap - b->len < extra)
		hyg_buf_grow(b, extra);
}

static inline void
hyg_buf_reset(HygBuf *b)
{
	b->len = 0;
}

static inline void
hyg_buf_char(HygBuf *b, char c)
{
	hyg_buf_reserve(b, 1);
	b->data[b->len++] = c;
}

static inline void
hyg_buf_bytes(HygBuf *b, const char *s, size_t n)
{
	if (n == 0)
		return;
	hyg_buf_reserve(b, n);
	memcpy(b->data + b->len, s, n);
	b->len += n;
}

#define hyg_buf_literal(b, s) hyg_buf_bytes((b), (s), sizeof(s) - 1)

#endif /* HYG_BUFFER_H */

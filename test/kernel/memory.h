/*
 * memory.h
 *	  Memory for kernels outside a server (tests, fuzzers, benches), and the
 *	  three macros every kernel test uses.  Include once per program.
 *
 *	  A test program prints "ok NAME" or "not ok NAME: why" per property and
 *	  exits with 1 when one failed.
 */
#ifndef HYG_TEST_MEMORY_H
#define HYG_TEST_MEMORY_H

#include <stdio.h>
#include <stdlib.h>

#include "text/buffer.h"

void *
hyg_alloc(size_t size)
{
	void	   *p = malloc(size ? size : 1);

	if (p == NULL)
		abort();
	return p;
}

void *
hyg_realloc(void *pointer, size_t size)
{
	void	   *p = realloc(pointer, size ? size : 1);

	if (p == NULL)
		abort();
	return p;
}

void
hyg_free(void *pointer)
{
	free(pointer);
}

void
hyg_check_interrupts(void)
{
}

/* xorshift64*: tests are seeded and repeatable */
static uint64_t test_random_state = 88172645463325252ULL;

static inline uint64_t
test_random(void)
{
	test_random_state ^= test_random_state >> 12;
	test_random_state ^= test_random_state << 25;
	test_random_state ^= test_random_state >> 27;
	return test_random_state * 2685821657736338717ULL;
}

static int	test_failures = 0;

/* Reports one property: `failures` is how many cases broke it. */
static inline void
test_report(const char *name, long failures, long cases)
{
	if (failures == 0)
		printf("ok %s (%ld cases)\n", name, cases);
	else
	{
		printf("not ok %s: %ld of %ld cases\n", name, failures, cases);
		test_failures++;
	}
}

#define test_exit() return test_failures ? 1 : 0

#endif							/* HYG_TEST_MEMORY_H */

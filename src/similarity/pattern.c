/*-------------------------------------------------------------------------
 *
 * pattern.c
 *	  Clearing the masks of a pattern; see pattern.h.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/pattern.h"

/*
 * Out of line and of a size the compiler does not know, so that it calls the
 * library's memset: what it makes of a known 1 KB itself (rep stos) takes
 * twice as long, a fifth of a whole comparison of two names.
 */
void
hyg_clear_masks(void *masks, size_t bytes)
{
	memset(masks, 0, bytes);
}

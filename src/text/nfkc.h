/*-------------------------------------------------------------------------
 *
 * nfkc.h
 *	  Unicode normalisation form KC (UAX 15) from frozen tables.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NFKC_H
#define HYG_NFKC_H

#include "text/buffer.h"

/*
 * Appends NFKC of n bytes at s; ill-formed bytes become U+FFFD.  With `strip`, controls (other than white space), format
 * and other default-ignorable characters are dropped first.  Linear in n, except that runs of combining
 * marks are held in memory (4 bytes a mark) until their end.
 */
extern void hyg_nfkc(const char *s, size_t n, bool strip, HygBuf *out);

#endif /* HYG_NFKC_H */

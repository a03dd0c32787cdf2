/*-------------------------------------------------------------------------
 *
 * letter.h
 *	  What kind of character a code point is, and its simple case mappings,
 *	  from a frozen table (Unicode's own, never the locale's).
 *
 * Simple mappings only: one code point to one.  There is no Turkish: I and i
 * are a pair.  Unassigned code points are HYG_KIND_OTHER.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_LETTER_H
#define HYG_LETTER_H

#include <stdint.h>

#include "text/buffer.h"

#define HYG_KIND_OTHER 0
#define HYG_KIND_LETTER 1
#define HYG_KIND_MARK 2
#define HYG_KIND_NUMBER 3

#define HYG_CASE_NONE 0
#define HYG_CASE_UPPER 1 /* title case letters too */
#define HYG_CASE_LOWER 2

typedef struct HygLetter
{
	uint8_t kind;
	uint8_t letter_case;
	int32_t to_lower; /* differences to the code point itself */
	int32_t to_title;
} HygLetter;

extern const HygLetter hyg_letter_records[];
extern const uint8_t   hyg_letter_blocks[];
extern const uint16_t  hyg_letter_index[];

/* Any value: beyond U+10FFFF reads as U+FFFD.  O(1). */
static inline const HygLetter *
hyg_letter(uint32_t cp)
{
	if (cp > 0x10FFFF)
		cp = 0xFFFD;
	return &hyg_letter_records[hyg_letter_blocks[(uint32_t) hyg_letter_index[cp >> 7] * 128 +
												 (cp & 127)]];
}

static inline uint32_t
hyg_to_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
	return (uint32_t) ((int32_t) cp + hyg_letter(cp)->to_lower);
}

/* Title case: as upper case but for the digraphs that have a form of their own (U+01C5 ...). */
static inline uint32_t
hyg_to_title(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
	return (uint32_t) ((int32_t) cp + hyg_letter(cp)->to_title);
}

#endif /* HYG_LETTER_H */

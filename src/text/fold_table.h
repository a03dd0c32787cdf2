/*-------------------------------------------------------------------------
 *
 * fold_table.h
 *	  What each code point becomes in the comparable form; written by
 *	  generate/text.py, read by fold.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_FOLD_TABLE_H
#define HYG_FOLD_TABLE_H

#include <stddef.h>
#include <stdint.h>

#define HYG_FOLD_KEEP		1	/* stays as it is */
#define HYG_FOLD_COMBINES	2	/* combines with its neighbours, or is dropped between them: normalise first */
#define HYG_FOLD_CONTEXT	4	/* reads differently beside some letters */
#define HYG_FOLD_MARK		8	/* a combining mark that is dropped */
#define HYG_FOLD_WORD		16	/* an ideograph: a word of its own */
#define HYG_FOLD_SPACED		32	/* its text has spaces in it */

extern const uint16_t hyg_fold_stage1[];
extern const uint16_t hyg_fold_stage2[];
extern const uint32_t hyg_fold_records[];
extern const uint8_t hyg_fold_low[][4];
extern const char hyg_fold_blob[];

/* name, source, version of this room's frozen tables, for data_versions(); ends with NULLs */
extern const char *const hyg_text_data_versions[][3];

static inline uint32_t
hyg_fold_record(uint32_t cp)
{
	return hyg_fold_records[hyg_fold_stage2[(uint32_t) hyg_fold_stage1[cp >> 6] << 6 | (cp & 63)]];
}

#define HYG_FOLD_TEXT(record) (hyg_fold_blob + ((record) & 0xFFFFF))
#define HYG_FOLD_LENGTH(record) ((record) >> 20 & 63)
#define HYG_FOLD_FLAGS(record) ((record) >> 26)

#endif							/* HYG_FOLD_TABLE_H */

/*-------------------------------------------------------------------------
 *
 * nfkc_table.h
 *	  Frozen Unicode data behind nfkc.c, written by generate/text.py.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NFKC_TABLE_H
#define HYG_NFKC_TABLE_H

#include <stdint.h>

#define HYG_NFKC_BACK	1		/* may reorder or compose with what stands before it */
#define HYG_NFKC_REMOVE 2		/* control, format or other character without a width */
#define HYG_NFKC_SPACE	4		/* white space */
#define HYG_NFKC_STABLE 8		/* its own normal form, unless something after it combines with it */

typedef struct HygNfkcRecord
{
	uint8_t		ccc;			/* canonical combining class */
	uint8_t		flags;
	uint16_t	offset;			/* of the full compatibility decomposition */
	uint16_t	length;			/* its code points; 0 when it is its own */
} HygNfkcRecord;

extern const uint16_t hyg_nfkc_stage1[];
extern const uint16_t hyg_nfkc_stage2[];
extern const HygNfkcRecord hyg_nfkc_records[];
extern const uint32_t hyg_nfkc_pool[];

/* composition pairs: first, second, composed */
#define HYG_NFKC_PAIR_SLOTS 2048
extern const uint32_t hyg_nfkc_pairs[][3];

static inline const HygNfkcRecord *
hyg_nfkc_record(uint32_t cp)
{
	return &hyg_nfkc_records[hyg_nfkc_stage2[(uint32_t) hyg_nfkc_stage1[cp >> 6] << 6 | (cp & 63)]];
}

#endif							/* HYG_NFKC_TABLE_H */

/*
 * country_table.h
 *	  Names of countries; country_table.c is written by generate/country.py.
 *
 *	  A hash of the name instead of the name: open addressing by the low bits of a
 *	  64-bit FNV-1a hash, its upper 32 bits kept as a check.  A text that
 *	  is no name is taken for one with a probability below 1e-8.
 */
#ifndef HYG_COUNTRY_TABLE_H
#define HYG_COUNTRY_TABLE_H

#include <stdint.h>

extern const uint32_t hyg_country_checks[];
extern const uint8_t hyg_country_numbers[];	/* number of the code + 1, 0 is free */
extern const uint32_t hyg_country_mask;		/* slots - 1 */
extern const uint32_t hyg_country_longest;	/* longest name in bytes */
extern const char hyg_country_codes[][2];	/* all alpha-2 codes in order */
extern const int hyg_country_code_count;
extern const char hyg_country_version[];

#endif							/* HYG_COUNTRY_TABLE_H */

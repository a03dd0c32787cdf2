/*
 * postcode_table.h
 *	  What is written in each country; postcode_table.c is written by
 *	  generate/postcode.py from data/postcode.txt, which explains the fields.
 */
#ifndef HYG_POSTCODE_TABLE_H
#define HYG_POSTCODE_TABLE_H

#include "text/wordlist.h"

#define HYG_POSTCODE_MAX_PREFIX 3	/* letters in what is put before a code */

typedef struct HygPostcodeRule
{
	char		country[2];
	char		like[2];		/* rule in code, or two NULs */
	uint8_t		zeros;			/* leading zeros that may have been lost */
	uint8_t		pattern_count;
	uint8_t		range_count;
	uint8_t		prefix_count;
	uint16_t	pattern;		/* first of its patterns, ranges, prefixes */
	uint16_t	range;
	uint16_t	prefix;
} HygPostcodeRule;

typedef struct HygPostcodeRange
{
	uint32_t	low;
	uint32_t	high;
	uint32_t	digits;			/* how many leading digits are compared */
} HygPostcodeRange;

extern const HygPostcodeRule hyg_postcode_rules[];	/* in the order of their country codes */
extern const int hyg_postcode_rule_count;
extern const char hyg_postcode_patterns[][12];
extern const HygPostcodeRange hyg_postcode_ranges[];
extern const char hyg_postcode_prefixes[][HYG_POSTCODE_MAX_PREFIX + 1];
extern const HygWordlist hyg_postcode_areas;
extern const char hyg_postcode_version[];

#endif							/* HYG_POSTCODE_TABLE_H */

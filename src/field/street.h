/*
 * street.h
 *	  What the two halves of the street kernel (street.c parses, street_key.c
 *	  compares) share, and their word lists (data/street_*.txt).
 */
#ifndef HYG_STREET_H
#define HYG_STREET_H

#include "field/field.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_street_abbreviations;
extern const HygWordlist hyg_street_additions;
extern const HygWordlist hyg_street_boxes;
extern const HygWordlist hyg_street_words;

typedef struct HygStreetRegion
{
	char code[2]; /* capitals, or two NULs */
	bool unknown;
	bool english;
	bool number_first; /* 12 High Street */
	bool american;     /* 12-34 is one number; N S E W are directions */
	bool unit_slash;   /* 5/12: unit 5 at number 12 */
	char marker;       /* a letter in front of a house number (n. 12), or 0 */
} HygStreetRegion;

extern HygStreetRegion hyg_street_region(const char *region);

/* hyg_parse_street with the region looked up already. */
extern bool hyg_street_parse(const char *s, size_t n, const HygStreetRegion *region,
							 HygStreet *street);

/* Is the text a street's name, which hyg_street_parse gives back as it is?  False may be wrong. */
extern bool hyg_street_is_name(const char *s, size_t n);

/*
 * Is the line a post office box or its like?  Then its folded form ("po box 123") is
 * appended to `key`, when given.
 */
extern bool hyg_street_box(const char *s, size_t n, const char code[2], HygBuf *key);

/*
 * Comparable form of a whole line: as hyg_street_key, with house number and addition, in
 * front or behind as the region has it.
 */
extern bool hyg_street_line_key(const char *s, size_t n, const char *region, HygBuf *out);

/*
 * The key (hyg_street_key) of the line that hyg_street_parse read as `parts`, whose buffers are used up.
 */
extern bool hyg_street_key_of(HygStreet *parts, const char *s, size_t n,
							  const HygStreetRegion *region, HygBuf *out);

#endif /* HYG_STREET_H */

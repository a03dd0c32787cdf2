/*-------------------------------------------------------------------------
 *
 * terms.h
 *	  Which values have frequencies; see terms.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_TERMS_H
#define HYG_TERMS_H

#include "match/match.h"

/* Fingerprint of the city of a record, or of its postcode and house number; it must have them. */
extern uint32_t hyg_place_fingerprint(const HygView *v, bool house);

#endif /* HYG_TERMS_H */

/*-------------------------------------------------------------------------
 *
 * name_similarity.h
 *	  How alike two names of persons or organisations are, as people write
 *	  them.  Both in 0..1, symmetric, 1 for equal names; two names without a
 *	  letter or digit have similarity 1, one such and a real one 0.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NAME_SIMILARITY_H
#define HYG_NAME_SIMILARITY_H

#include "text/buffer.h"

extern double hyg_person_name_similarity(const char *a, size_t na, const char *b, size_t nb);
extern double hyg_organization_similarity(const char *a, size_t na, const char *b, size_t nb);

#endif /* HYG_NAME_SIMILARITY_H */

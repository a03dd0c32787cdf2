/*-------------------------------------------------------------------------
 *
 * organization_name.h
 *	  An organisation's name as words, with its legal form and its remarks
 *	  found: shared by organization.c (core, form) and
 *	  organization_display.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_ORGANIZATION_NAME_H
#define HYG_ORGANIZATION_NAME_H

#include "text/buffer.h"

/* Names of more words are folded only; nobody is called so. */
#define HYG_ORGANIZATION_WORDS 256

#define HYG_WORD_ACRONYM 1   /* single letters with dots between, joined */
#define HYG_WORD_SLASHED 2   /* a slash and nothing else before it */
#define HYG_WORD_SYMBOL 4    /* a sign that stands for "and" */
#define HYG_WORD_GLUED 8     /* only a dot between it and the word before */
#define HYG_WORD_CAPITALS 16 /* ASCII capitals only */

typedef struct HygOrganizationWord
{
	uint32_t start; /* folded form in `folded` */
	uint32_t length;
	uint32_t from; /* the bytes of the text it was made from */
	uint32_t to;
	uint16_t bracket; /* number of the bracket it stands in; 0: none */
	uint8_t  flags;
} HygOrganizationWord;

typedef struct HygOrganizationName
{
	HygBuf              folded; /* folded words, end to end */
	int                 count;
	bool                too_many;
	HygOrganizationWord words[HYG_ORGANIZATION_WORDS];

	/* filled in by hyg_organization_analyse: */
	int  core[HYG_ORGANIZATION_WORDS]; /* numbers of the words that are the name */
	int  core_count;
	int  form;          /* number of the legal form, or -1 */
	bool keep_spelling; /* of the form */
	int  form_first;    /* first and last word of the form */
	int  form_last;
} HygOrganizationName;

/* The caller frees name->folded. */
extern void hyg_organization_scan(const char *s, size_t n, HygOrganizationName *name);
extern void hyg_organization_analyse(HygOrganizationName *name);

#endif /* HYG_ORGANIZATION_NAME_H */

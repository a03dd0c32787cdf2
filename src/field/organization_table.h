/*-------------------------------------------------------------------------
 *
 * organization_table.h
 *	  Frozen lists of organization.c, written by generate/organization.py.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_ORGANIZATION_TABLE_H
#define HYG_ORGANIZATION_TABLE_H

#include "text/wordlist.h"

#define HYG_LEGAL_FORM_COUNT 241

/* Where a form's code and usual spelling stand in hyg_legal_form_text. */
typedef struct HygLegalForm
{
	uint16_t	code;
	uint16_t	code_length;
	uint16_t	spelling;
	uint16_t	spelling_length;	/* 0: as it was written */
} HygLegalForm;

extern const char hyg_legal_form_text[];
extern const HygLegalForm hyg_legal_forms[HYG_LEGAL_FORM_COUNT];

/*
 * Written form, folded and without spaces -> 4 * number of the form + 2 (at the
 * end: only with dots; in front: only in capitals without dots) + 1 (keep the spelling it has).
 */
extern const HygWordlist hyg_legal_form_end;
extern const HygWordlist hyg_legal_form_front;

/* Word before (or after) a form, and the form: together they are a name. */
extern const HygWordlist hyg_not_legal_form;

/* Remarks: 1 in brackets, 2 also at the end behind a form, 3 also at the end. */
extern const HygWordlist hyg_organization_status;

extern const HygWordlist hyg_common_organization_word;

/* Revision of the lists. */
extern const char hyg_organization_data_version[];

#endif							/* HYG_ORGANIZATION_TABLE_H */

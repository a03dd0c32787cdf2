/*-------------------------------------------------------------------------
 *
 * organization_sql.c
 *	  SQL faces of organization.c, vat.c, registration.c and iban.c.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "field/field.h"

HYG_TEXT_FACE(hygiene_normalize_organization, hyg_normalize_organization);
HYG_TEXT_FACE(hygiene_legal_form, hyg_legal_form);
HYG_TEXT_FACE(hygiene_organization_core, hyg_organization_core);
HYG_TEXT_REGION_FACE(hygiene_normalize_vat_number, hyg_normalize_vat_number, "country");
HYG_TEXT_REGION_FACE(hygiene_normalize_registration_number, hyg_normalize_registration_number,
					 "country");
HYG_TEXT_FACE(hygiene_normalize_iban, hyg_normalize_iban);
HYG_TEXT_FACE(hygiene_normalize_bic, hyg_normalize_bic);
HYG_TEXT_FACE(hygiene_normalize_lei, hyg_normalize_lei);

/*-------------------------------------------------------------------------
 *
 * organization_identity.c
 *	  From an organisation's columns to an identity.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity.h"
#include "text/text.h"

static void
add_name(HygBuilder *b, HygInput name)
{
	HYG_STACK_BUF(core, 256);
	HYG_STACK_BUF(form, 64);

	if (hyg_input_missing(name))
		return;
	hyg_organization_core_and_form(name.s, hyg_bounded(name.n), &core, &form);
	hyg_builder_add(b, HYG_F_NAME, core.data, core.len);
	hyg_builder_add(b, HYG_F_LEGAL_FORM, form.data, form.len);
	hyg_buf_free(&core);
	hyg_buf_free(&form);
}

void
hyg_organization_identity(HygBuilder *b, const HygOrganizationInput *in)
{
	char        code[3];
	const char *home;
	HYG_STACK_BUF(out, 256);

	add_name(b, in->name);
	add_name(b, in->alias);
	home = hyg_add_contact(b, in->email, in->phone, in->street, in->postcode, in->city, in->country,
						   in->region, code);

	if (!hyg_input_missing(in->website) &&
		hyg_registrable_domain(in->website.s, hyg_bounded(in->website.n), &out))
		hyg_builder_add(b, HYG_F_WEBSITE, out.data, out.len);

	/* A number without valid check digits is comparable all the same, as a plain code. */
	hyg_buf_reset(&out);
	if (!hyg_input_missing(in->registration_number))
	{
		if (hyg_normalize_registration_number(in->registration_number.s,
											  hyg_bounded(in->registration_number.n), home, &out))
			hyg_builder_add(b, HYG_F_REGISTRATION, out.data, out.len);
		else
			hyg_add_code(b, HYG_F_REGISTRATION, in->registration_number);
	}
	hyg_buf_reset(&out);
	if (!hyg_input_missing(in->tax_number))
	{
		if (hyg_normalize_vat_number(in->tax_number.s, hyg_bounded(in->tax_number.n), home, &out))
			hyg_builder_add(b, HYG_F_TAX, out.data, out.len);
		else
			hyg_add_code(b, HYG_F_TAX, in->tax_number);
	}
	hyg_add_code(b, HYG_F_EXTERNAL_ID, in->external_id);
	hyg_buf_free(&out);
}

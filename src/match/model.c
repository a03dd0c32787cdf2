/*-------------------------------------------------------------------------
 *
 * model.c
 *	  The built-in models and the arithmetic of weights.
 *
 * The numbers: u against strangers is what chance gives (one birth date in
 * 25 000, one phone in 100 000, a common name), u against relatives and colleagues what such pairs share; m what
 * duplicates in CRMs and in the public labelled data sets show.  They were set by reasoning first and then
 * adjusted on several data sets together, never on one; a level's weight in bits is log2(m / u).
 *
 *-------------------------------------------------------------------------
 */
#include "match/match.h"

#include <math.h>

/* ---- persons: columns m, then u of strangers, relatives, colleagues, namesakes ---- */

static const HygLevel person_given[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .40f, {.0006f, .012f, .0006f, .5f}},
	{"exact, a common name", .30f, {.003f, .010f, .003f, .4f}},
	{"spelling variant", .05f, {.0006f, .004f, .0006f, .02f}},
	{"nickname", .05f, {.003f, .01f, .003f, .02f}},
	{"typing error", .07f, {.002f, .008f, .002f, .01f}},
	{"another of the names", .02f, {.004f, .03f, .004f, .01f}},
	{"initial", .06f, {.06f, .04f, .06f, .01f}},
	{"sounds alike", .015f, {.003f, .01f, .003f, .005f}},
	{"similar", .015f, {.03f, .05f, .03f, .005f}},
	{"given and family swapped", .02f, {.00003f, .00003f, .00003f, .00003f}},
	{"different", .0008f, {.88f, .77f, .88f, .01f}},
};

static const HygLevel person_family[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .58f, {.00025f, .55f, .0004f, .6f}},
	{"exact, a common name", .20f, {.0012f, .20f, .0014f, .3f}},
	{"spelling variant", .04f, {.0003f, .02f, .0003f, .02f}},
	{"part of a double or former name", .045f, {.001f, .035f, .001f, .02f}},
	{"typing error", .06f, {.0006f, .01f, .0006f, .02f}},
	{"sounds alike", .015f, {.0015f, .005f, .0015f, .005f}},
	{"similar", .01f, {.015f, .015f, .015f, .005f}},
	{"given and family swapped", .02f, {.02f, .02f, .02f, .02f}},
	{"different", .03f, {.98f, .14f, .98f, .02f}},
};

static const HygLevel person_birth[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .86f, {.00004f, .012f, .00004f, .00004f}},
	{"exact, but 1 January", .01f, {.0002f, .002f, .0002f, .0002f}},
	{"typing error", .08f, {.0016f, .008f, .0016f, .0016f}},
	{"two of day, month and year", .02f, {.004f, .01f, .004f, .004f}},
	{"same year", .006f, {.014f, .03f, .02f, .014f}},
	{"different", .023f, {.34f, .37f, .40f, .34f}},
	{"a generation apart", .006f, {.64f, .57f, .575f, .64f}},
};

static const HygLevel person_email[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .33f, {.000001f, .08f, .005f, .000001f}},
	{"exact, with the given name in it", .25f, {.000001f, .004f, .0005f, .000001f}},
	{"shared role address", .03f, {.0001f, .08f, .25f, .0001f}},
	{"typing error", .04f, {.000003f, .005f, .004f, .000003f}},
	{"same local part", .05f, {.00001f, .004f, .0001f, .00001f}},
	{"same local part, made of the name", .06f, {.06f, .06f, .06f, .06f}},
	{"same domain", .05f, {.0005f, .05f, .60f, .0005f}},
	{"different", .25f, {1, .75f, .14f, 1}},
};

static const HygLevel person_phone[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .38f, {.000005f, .10f, .02f, .000005f}},
	{"exact, no mobile", .28f, {.000005f, .45f, .48f, .000005f}},
	{"typing error", .05f, {.00003f, .03f, .15f, .00003f}},
	{"different", .29f, {1, .42f, .35f, 1}},
};

static const HygLevel person_address[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"same house", .66f, {.00002f, .82f, .40f, .00002f}},
	{"same street", .08f, {.0004f, .03f, .08f, .0004f}},
	{"same place", .12f, {.015f, .07f, .22f, .03f}},
	{"different", .14f, {.985f, .08f, .30f, .97f}},
};

static const HygLevel person_organization[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .45f, {.0003f, .01f, .60f, .0003f}},
	{"exact, one word or short", .15f, {.0005f, .01f, .30f, .0005f}},
	{"same words", .06f, {.0002f, .003f, .03f, .0002f}},
	{"typing error", .06f, {.0002f, .003f, .03f, .0002f}},
	{"part of the other", .05f, {.001f, .003f, .02f, .001f}},
	{"a common word more", .02f, {.0002f, .003f, .02f, .0002f}},
	{"another common word", .005f, {.0001f, .0003f, .003f, .0001f}},
	{"acronym", .01f, {.0002f, .0005f, .01f, .0002f}},
	{"similar", .02f, {.002f, .004f, .005f, .002f}},
	{"a word in common", .02f, {.01f, .015f, .005f, .01f}},
	{"different", .18f, {.985f, .95f, .01f, .985f}},
};

static const HygLevel suffix_levels[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .97f, {.5f, .2f, .5f, .5f}},
	{"typing error", .01f, {.01f, .01f, .01f, .01f}},
	{"different", .02f, {.5f, .8f, .5f, .5f}},
};

static const HygLevel national_id_levels[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .90f, {.0000005f, .0000005f, .0000005f, .0000005f}},
	{"typing error", .07f, {.00002f, .00005f, .00002f, .00002f}},
	{"different", .03f, {1, 1, 1, 1}},
};

/* Keys of other systems: one person has different ones in different sources. */
static const HygLevel external_id_levels[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .5f, {.000002f, .000002f, .000002f, .000002f}},
	{"typing error", .1f, {.1f, .1f, .1f, .1f}},
	{"different", .5f, {1, 1, 1, 1}},
};

static const HygLevel extra_levels[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"all equal", .75f, {.05f, .15f, .15f, .05f}},
	{"some equal", .15f, {.15f, .25f, .25f, .15f}},
	{"none equal", .10f, {.80f, .60f, .60f, .80f}},
};

static const HygModel person_model = {.kind = HYG_KIND_PERSON,
									  .prior = 0.00003,
									  .share = {0.999849, 0.000009, 0.00014, 0.000002},
									  .levels = {
										  [HYG_C_GIVEN] = person_given,
										  [HYG_C_FAMILY] = person_family,
										  [HYG_C_BIRTH_DATE] = person_birth,
										  [HYG_C_EMAIL] = person_email,
										  [HYG_C_PHONE] = person_phone,
										  [HYG_C_ADDRESS] = person_address,
										  [HYG_C_ORGANIZATION] = person_organization,
										  [HYG_C_SUFFIX] = suffix_levels,
										  [HYG_C_NATIONAL_ID] = national_id_levels,
										  [HYG_C_EXTERNAL_ID] = external_id_levels,
										  [HYG_C_EXTRA] = extra_levels,
									  }};

/* ---- organisations: m, then u of strangers, sister companies, neighbours, branches ---- */

static const HygLevel organization_name[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .38f, {.000002f, .002f, .000002f, .18f}},
	{"exact, one word or short", .18f, {.00005f, .003f, .00005f, .12f}},
	{"same words", .08f, {.00001f, .006f, .00001f, .03f}},
	{"typing error", .10f, {.00002f, .008f, .00002f, .02f}},
	{"part of the other", .11f, {.0004f, .22f, .0004f, .55f}},
	{"a common word more", .05f, {.00001f, .15f, .00001f, .03f}},
	{"another common word", .01f, {.00002f, .30f, .00002f, .002f}},
	{"acronym", .02f, {.0003f, .01f, .0003f, .005f}},
	{"similar", .04f, {.0008f, .12f, .0008f, .02f}},
	{"a word in common", .03f, {.008f, .25f, .008f, .03f}},
	{"different", .02f, {.99f, .06f, .99f, .01f}},
};

static const HygLevel organization_legal_form[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .88f, {.40f, .55f, .40f, .75f}},
	{"typing error", .02f, {.02f, .02f, .02f, .02f}},
	{"different", .10f, {.58f, .43f, .58f, .23f}},
};

static const HygLevel organization_website[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .82f, {.00002f, .60f, .001f, .75f}},
	{"typing error", .04f, {.00002f, .02f, .0001f, .02f}},
	{"different", .14f, {1, .38f, 1, .23f}},
};

static const HygLevel organization_email[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .45f, {.000002f, .10f, .001f, .1f}},
	{"exact, with the given name in it", .01f, {.00001f, .01f, .00001f, .01f}},
	{"shared role address", .20f, {.000005f, .20f, .002f, .15f}},
	{"typing error", .03f, {.000003f, .01f, .0001f, .01f}},
	{"same local part", .03f, {.03f, .03f, .03f, .03f}},
	{"same local part, made of the name", .03f, {.03f, .03f, .03f, .03f}},
	/* the domain itself is weighed as the website */
	{"same domain", .10f, {.10f, .30f, .10f, .4f}},
	{"different", .16f, {.85f, .35f, .85f, .27f}},
};

static const HygLevel organization_phone[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .16f, {.000003f, .08f, .003f, .02f}},
	{"exact, no mobile", .50f, {.000007f, .27f, .007f, .06f}},
	{"typing error", .06f, {.00003f, .10f, .0005f, .04f}},
	{"different", .28f, {1, .55f, 1, .88f}},
};

static const HygLevel organization_address[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"same house", .66f, {.00002f, .35f, .90f, .002f}},
	{"same street", .08f, {.0004f, .08f, .08f, .01f}},
	{"same place", .12f, {.015f, .20f, .015f, .15f}},
	{"different", .14f, {.985f, .37f, .005f, .838f}},
};

static const HygLevel registration_levels[] = {
	{"missing", 1, {1, 1, 1, 1}},
	{"exact", .94f, {.000001f, .002f, .000001f, .45f}},
	{"typing error", .03f, {.00003f, .0005f, .00003f, .01f}},
	{"different", .03f, {1, 1, 1, .54f}},
};

static const HygModel organization_model = {.kind = HYG_KIND_ORGANIZATION,
											.prior = 0.00003,
											.share = {0.999798, 0.00006, 0.00014, 0.000002},
											.levels = {
												[HYG_C_NAME] = organization_name,
												[HYG_C_LEGAL_FORM] = organization_legal_form,
												[HYG_C_WEBSITE] = organization_website,
												[HYG_C_EMAIL] = organization_email,
												[HYG_C_PHONE] = organization_phone,
												[HYG_C_ADDRESS] = organization_address,
												[HYG_C_REGISTRATION] = registration_levels,
												[HYG_C_TAX] = registration_levels,
												[HYG_C_EXTERNAL_ID] = external_id_levels,
												[HYG_C_EXTRA] = extra_levels,
											}};

const HygModel *
hyg_builtin_model(char kind)
{
	return kind == HYG_KIND_PERSON ? &person_model : &organization_model;
}

const HygModel *
hyg_model_for(const HygModel *model, char kind)
{
	if (model != NULL && model->kind == kind)
		return model;
	if (model != NULL && model->other != NULL)
		return model->other;
	return hyg_builtin_model(kind);
}

int
hyg_level_count(int field)
{
	static const uint8_t counts[HYG_C_COUNT] = {
		[HYG_C_GIVEN] = GIVEN_DIFFERENT,       [HYG_C_FAMILY] = FAMILY_DIFFERENT,
		[HYG_C_BIRTH_DATE] = BIRTH_GENERATION, [HYG_C_NAME] = NAME_DIFFERENT,
		[HYG_C_LEGAL_FORM] = CODE_DIFFERENT,   [HYG_C_EMAIL] = EMAIL_DIFFERENT,
		[HYG_C_PHONE] = PHONE_DIFFERENT,       [HYG_C_ADDRESS] = ADDRESS_DIFFERENT,
		[HYG_C_ORGANIZATION] = NAME_DIFFERENT, [HYG_C_WEBSITE] = CODE_DIFFERENT,
		[HYG_C_SUFFIX] = CODE_DIFFERENT,       [HYG_C_NATIONAL_ID] = CODE_DIFFERENT,
		[HYG_C_REGISTRATION] = CODE_DIFFERENT, [HYG_C_TAX] = CODE_DIFFERENT,
		[HYG_C_EXTERNAL_ID] = CODE_DIFFERENT,  [HYG_C_EXTRA] = EXTRA_NONE,
	};

	return counts[field];
}

/* ---- arithmetic ---- */

bool
hyg_agrees_for_a_reason(char kind, int field, int level, int class)
{
	const HygLevel *l = &hyg_builtin_model(kind)->levels[field][level];

	if (class == HYG_NAMESAKE && kind == HYG_KIND_PERSON)
		return false; /* people are namesakes by chance, so mostly of common names */
	return l->u[class] > 3.0f * l->u[HYG_STRANGER];
}

/* u of the level a pair shows, for one class of different entities. */
static double
shown_u(const HygModel *model, const HygComparison *c, int field, int class)
{
	double u = model->levels[field][c->level[field]].u[class];

	if (c->common[field] > 0.0f &&
		!hyg_agrees_for_a_reason(model->kind, field, c->level[field], class))
		u *= c->common[field];
	return u < 1.0 ? u : 1.0;
}

double
hyg_field_weight(const HygModel *model, const HygComparison *c, HygCompared field)
{
	const HygLevel *levels = model->levels[field];
	int             level = c->level[field];

	if (levels == NULL || level == HYG_LEVEL_MISSING)
		return 0.0;
	return log2((double) levels[level].m / shown_u(model, c, (int) field, HYG_STRANGER));
}

double
hyg_weight(const HygModel *model, const HygComparison *c)
{
	double m = 1.0;
	double u[HYG_CLASSES];
	double different = 0.0;

	for (int k = 0; k < HYG_CLASSES; k++)
		u[k] = model->share[k];
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (model->levels[f] == NULL || c->level[f] == HYG_LEVEL_MISSING)
			continue;
		m *= model->levels[f][c->level[f]].m;
		for (int k = 0; k < HYG_CLASSES; k++)
			u[k] *= shown_u(model, c, f, k);
	}
	for (int k = 0; k < HYG_CLASSES; k++)
		different += u[k];
	return log2(m / different);
}

int
hyg_likeliest_class(const HygModel *model, const HygComparison *c)
{
	double best = -1.0;
	int    result = HYG_STRANGER;

	for (int k = 0; k < HYG_CLASSES; k++)
	{
		double p = model->share[k];

		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			if (model->levels[f] != NULL && c->level[f] != HYG_LEVEL_MISSING)
				p *= shown_u(model, c, f, k);
		}
		if (p > best)
		{
			best = p;
			result = k;
		}
	}
	return result;
}

double
hyg_probability(const HygModel *model, double weight)
{
	double odds = exp2(weight) * model->prior / (1.0 - model->prior);

	return isinf(odds) ? 1.0 : odds / (1.0 + odds);
}

double
hyg_match_with(const HygModel *model, const HygView *a, const HygView *b, double *probability)
{
	HygComparison c;
	double        weight;

	if (a->kind != b->kind)
	{
		*probability = 0.0;
		return -INFINITY;
	}
	model = hyg_model_for(model, a->kind);
	hyg_compare(a, b, &c);
	if (model->terms != NULL)
		hyg_compare_terms(model, a, b, &c);
	weight = hyg_weight(model, &c);
	*probability = hyg_probability(model, weight);
	return weight;
}

double
hyg_match(const HygView *a, const HygView *b, double *probability)
{
	return hyg_match_with(NULL, a, b, probability);
}

/* ---- names ---- */

static const struct
{
	const char *name;
	uint8_t     fields[5];
} compared[HYG_C_COUNT] = {
	[HYG_C_GIVEN] = {"given_name", {HYG_F_GIVEN}},
	[HYG_C_FAMILY] = {"family_name", {HYG_F_FAMILY, HYG_F_BIRTH_NAME}},
	[HYG_C_BIRTH_DATE] = {"birth_date", {HYG_F_BIRTH_DATE}},
	[HYG_C_NAME] = {"name", {HYG_F_NAME}},
	[HYG_C_LEGAL_FORM] = {"legal_form", {HYG_F_LEGAL_FORM}},
	[HYG_C_EMAIL] = {"email", {HYG_F_EMAIL}},
	[HYG_C_PHONE] = {"phone", {HYG_F_PHONE}},
	[HYG_C_ADDRESS] = {"address", {HYG_F_STREET, HYG_F_HOUSE_NUMBER, HYG_F_POSTCODE, HYG_F_CITY}},
	[HYG_C_ORGANIZATION] = {"organization", {HYG_F_ORGANIZATION}},
	[HYG_C_WEBSITE] = {"website", {HYG_F_WEBSITE}},
	[HYG_C_SUFFIX] = {"suffix", {HYG_F_SUFFIX}},
	[HYG_C_NATIONAL_ID] = {"national_id", {HYG_F_NATIONAL_ID}},
	[HYG_C_REGISTRATION] = {"registration_number", {HYG_F_REGISTRATION}},
	[HYG_C_TAX] = {"tax_number", {HYG_F_TAX}},
	[HYG_C_EXTERNAL_ID] = {"external_id", {HYG_F_EXTERNAL_ID}},
	[HYG_C_EXTRA] = {"extra", {HYG_F_EXTRA}},
};

const char *
hyg_compared_name(int field)
{
	return compared[field].name;
}

const uint8_t *
hyg_compared_fields(int field)
{
	return compared[field].fields;
}

/*-------------------------------------------------------------------------
 *
 * identity_sql.h
 *	  The identity type as the server sees it: a varlena whose payload is the flat
 *	  form of identity.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_IDENTITY_SQL_H
#define HYG_IDENTITY_SQL_H

#include "server/server.h"

#include "identity/identity.h"

/* SQL-callable: the output function.  Its address tells our type. */
extern Datum hygiene_identity_out(PG_FUNCTION_ARGS);

/* Is it our type, whatever schema or name it has? */
extern bool hyg_is_identity_type(Oid type);

/* SQL-callable: has the identity this key?  Its address tells our operator families. */
extern Datum hygiene_has_key(PG_FUNCTION_ARGS);

/* Places of the arguments of person() and organization(). */
enum
{
	HYG_PERSON_GIVEN_NAME,
	HYG_PERSON_MIDDLE_NAME,
	HYG_PERSON_FAMILY_NAME,
	HYG_PERSON_BIRTH_NAME,
	HYG_PERSON_FULL_NAME,
	HYG_PERSON_BIRTH_DATE,
	HYG_PERSON_EMAIL,
	HYG_PERSON_PHONE,
	HYG_PERSON_STREET,
	HYG_PERSON_POSTCODE,
	HYG_PERSON_CITY,
	HYG_PERSON_COUNTRY,
	HYG_PERSON_ORGANIZATION,
	HYG_PERSON_NATIONAL_ID,
	HYG_PERSON_EXTERNAL_ID,
	HYG_PERSON_EXTRA,
	HYG_PERSON_REGION,
	HYG_PERSON_ARGS
};
enum
{
	HYG_ORGANIZATION_NAME,
	HYG_ORGANIZATION_ALIAS,
	HYG_ORGANIZATION_WEBSITE,
	HYG_ORGANIZATION_EMAIL,
	HYG_ORGANIZATION_PHONE,
	HYG_ORGANIZATION_STREET,
	HYG_ORGANIZATION_POSTCODE,
	HYG_ORGANIZATION_CITY,
	HYG_ORGANIZATION_COUNTRY,
	HYG_ORGANIZATION_REGISTRATION,
	HYG_ORGANIZATION_TAX,
	HYG_ORGANIZATION_EXTERNAL_ID,
	HYG_ORGANIZATION_EXTRA,
	HYG_ORGANIZATION_REGION,
	HYG_ORGANIZATION_ARGS
};

/* SQL-callable: person() and organization(). */
extern Datum hygiene_person(PG_FUNCTION_ARGS);
extern Datum hygiene_organization(PG_FUNCTION_ARGS);

/* SQL-callable: several values as one list. */
extern Datum hygiene_join_values(PG_FUNCTION_ARGS);

/* What person() or organization() makes of those of its arguments that are wanted (a bit each), added to the builder. */
extern void hyg_person_add(FunctionCallInfo fcinfo, uint32 wanted, HygBuilder *b);
extern void hyg_organization_add(FunctionCallInfo fcinfo, uint32 wanted, HygBuilder *b);

/* Open an identity datum; a payload that is none raises XX001. */
extern void hyg_identity_open(Datum datum, HygView *view);

#endif /* HYG_IDENTITY_SQL_H */

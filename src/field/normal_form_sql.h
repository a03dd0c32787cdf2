/*-------------------------------------------------------------------------
 *
 * normal_form_sql.h
 *	  Normal forms in the database's encoding.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NORMAL_FORM_SQL_H
#define HYG_NORMAL_FORM_SQL_H

#include "server/server.h"

#include "field/normal_form.h"

/* As hyg_normal_form(); *result is NULL unless HYG_NORMAL is returned. */
extern HygForm hyg_normal_form_text(HygFormKind kind, HygText in, const char *country,
									text **result);

#endif /* HYG_NORMAL_FORM_SQL_H */

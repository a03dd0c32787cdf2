/*-------------------------------------------------------------------------
 *
 * data_versions_sql.c
 *	  hygiene.data_versions(): which reference data is frozen in the library.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "funcapi.h"

#include "field/data_versions.h"

PG_FUNCTION_INFO_V1(hygiene_data_versions);
Datum
hygiene_data_versions(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo;

	InitMaterializedSRF(fcinfo, 0);
	rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	for (int i = 0; i < hyg_data_version_count; i++)
	{
		const HygDataVersion *row = &hyg_data_versions[i];
		bool                  nulls[3] = {false, false, false};
		Datum                 values[3];

		values[0] = CStringGetTextDatum(row->name);
		values[1] = CStringGetTextDatum(row->source);
		values[2] = CStringGetTextDatum(row->version);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

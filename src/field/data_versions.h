/*-------------------------------------------------------------------------
 *
 * data_versions.h
 *	  The frozen tables in this library, their sources and versions.  The list
 *	  (data_versions_table.c) is made by scripts/data-versions during the build:
 *	  a table appears by being called src/ROOM/NAME_table.c and having the first comment
 *	  "Written by GENERATOR from SOURCE."
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_DATA_VERSIONS_H
#define HYG_DATA_VERSIONS_H

typedef struct HygDataVersion
{
	const char *name;
	const char *source;
	const char *version;
} HygDataVersion;

extern const HygDataVersion hyg_data_versions[];
extern const int            hyg_data_version_count;

#endif /* HYG_DATA_VERSIONS_H */

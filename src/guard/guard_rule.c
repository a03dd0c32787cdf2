/*-------------------------------------------------------------------------
 *
 * guard_rule.c
 *	  What a duplicate guard's trigger is told: arguments of the form name=value.
 *
 * They are part of the trigger, so they survive dumps, renames and sharding; no table is read
 * when a row is written.  hygiene.duplicate_guard_arguments() makes them.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "guard/guard.h"

#include "utils/builtins.h"

static void
bad_argument(Trigger *trigger, const char *argument)
{
	ereport(ERROR,
			(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
			 errmsg("trigger \"%s\" has an invalid argument: \"%s\"", trigger->tgname, argument),
			 errhint("Guards are made by hygiene.add_duplicate_guard().")));
}

/* The field of a role; a full name is told when the family names are the same. */
static HygField
told_field(const char *role, size_t n)
{
	if (n == strlen("full_name") && memcmp(role, "full_name", n) == 0)
		return HYG_F_FAMILY;
	return hyg_field_by_name(role, n);
}

static bool
read_deleted_when(const char *text, DeletedWhen *when)
{
	static const char *const names[] = {[DELETED_NOT_NULL] = "not null",
										[DELETED_TRUE] = "true",
										[DELETED_FALSE] = "false",
										[DELETED_NONZERO] = "nonzero",
										[DELETED_ZERO] = "zero"};

	for (size_t i = 0; i < lengthof(names); i++)
	{
		if (strcmp(text, names[i]) == 0)
		{
			*when = (DeletedWhen) i;
			return true;
		}
	}
	return false;
}

static bool
read_argument(Rule *rule, const char *name, size_t n, const char *value)
{
#define IS(text) (n == strlen(text) && memcmp(name, (text), n) == 0)
	if (IS("rule"))
		rule->name = value;
	else if (IS("mode"))
		rule->block = strcmp(value, "block") == 0;
	else if (IS("threshold"))
		rule->threshold = strtod(value, NULL);
	else if (IS("review"))
		rule->review = strtod(value, NULL);
	else if (IS("exact"))
	{
		int field = hyg_field_by_name(value, strlen(value));

		if (field == 0 || rule->exact_count >= MAX_EXACT)
			return false;
		rule->exact[rule->exact_count++] = field;
	}
	else if (IS("errcode"))
		rule->exclusion = strcmp(value, "23P01") == 0;
	else if (IS("column"))
		rule->tell_column = strcmp(value, "on") == 0;
	else if (IS("report_deleted"))
		rule->report_deleted = strcmp(value, "on") == 0;
	else if (IS("deleted"))
		rule->deleted = value;
	else if (IS("deleted_when"))
		return read_deleted_when(value, &rule->deleted_when);
	else if (IS("key"))
	{
		if (rule->key_count >= MAX_KEY_COLUMNS)
			return false;
		rule->key[rule->key_count++] = value;
	}
	else if (IS("tell"))
	{
		const char *colon = strchr(value, ':');

		if (colon == NULL)
			return false;
		rule->told[rule->told_count].field = told_field(value, (size_t) (colon - value));
		rule->told[rule->told_count].column = colon + 1;
		rule->told_count++;
	}
	else
		return false;
	return true;
#undef IS
}

const Rule *
hyg_guard_rule(FmgrInfo *flinfo, Trigger *trigger)
{
	Rule         *rule = flinfo->fn_extra;
	MemoryContext old;

	if (rule != NULL)
		return rule;
	old = MemoryContextSwitchTo(flinfo->fn_mcxt);
	rule = palloc0(sizeof(Rule));
	rule->threshold = 2.0;
	rule->review = 2.0;
	rule->told = palloc0(sizeof(Told) * (trigger->tgnargs + 1));
	for (int i = 0; i < trigger->tgnargs; i++)
	{
		const char *argument = pstrdup(trigger->tgargs[i]);
		const char *equals = strchr(argument, '=');

		if (equals == NULL ||
			!read_argument(rule, argument, (size_t) (equals - argument), equals + 1))
			bad_argument(trigger, argument);
	}
	if (rule->name == NULL)
		bad_argument(trigger, "");
	MemoryContextSwitchTo(old);
	flinfo->fn_extra = rule;
	return rule;
}

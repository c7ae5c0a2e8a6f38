/*
 * Options of a verb: a list of names and values that ends with NULL, such as
 * {"municipality", "0126", "as_of", "2024", NULL}. Every verb that takes options reads them here, so
 * that what is wrong with a list is said in the same words everywhere.
 */
#ifndef SDT__CORE_OPTIONS_H
#define SDT__CORE_OPTIONS_H

#include "core/session.h"

/* An option that a verb takes, and the index at which its value is put. A table of them ends with one
   whose name is NULL. */
struct sdt__option {
    const char *name;
    int index;
};

/* Puts the value of each option in the list at the option's index; all values are NULL before. No
   list, NULL, is an empty one. SDT_ERROR_MISUSE for a name that is not in the table, for a name that
   stands twice and for a name at the end of the list, which has no value. Reading stops at the first
   of them. */
int sdt__options_read(sdt_session *session, const char *const *list,
                      const struct sdt__option *table, const char **values);

/* For a list of several things, each with options of its own, of which each begins with one of the names
   in `starts` (ended by NULL): copies the first of them to `group`, and returns where the next begins.
   One that is too long is cut, which sdt__options_read() tells, as a name stands in it twice. */
enum { SDT__OPTIONS_GROUP = 33 };
const char *const *sdt__options_group(const char *const *list, const char *const *starts,
                                      const char *group[SDT__OPTIONS_GROUP]);

/* Refuses a value that the option does not allow: SDT_ERROR_VALUE. */
int sdt__options_refuse(sdt_session *session, const char *name, const char *value,
                        const char *expected);

/* The value of an option that is a whole number within bounds; *out is left as it is when it is NULL. */
int sdt__options_whole(sdt_session *session, const char *name, const char *value, int64_t least,
                       int64_t most, int64_t *out);

/* The value of an option that is "1" or "0"; NULL is false. */
int sdt__options_switch(sdt_session *session, const char *name, const char *value, bool *out);

#endif

/*
 * The lines of the history as they are kept; see history.c.
 */
#ifndef SDT__STORE_HISTORY_H
#define SDT__STORE_HISTORY_H

#include "store/database.h"

/* The columns of a line, in the order in which they are selected. */
enum {
    SDT__HISTORY_ENTRY,
    SDT__HISTORY_AT,
    SDT__HISTORY_ACTOR,
    SDT__HISTORY_VERB,
    SDT__HISTORY_KIND,
    SDT__HISTORY_KEY,
    SDT__HISTORY_BEFORE,
    SDT__HISTORY_AFTER
};

/* What lines can be asked for beside a record: the first day, the last day, the actor, the verb. */
enum {
    SDT__HISTORY_FROM,
    SDT__HISTORY_UNTIL,
    SDT__HISTORY_OF_ACTOR,
    SDT__HISTORY_OF_VERB,
    SDT__HISTORY_FILTERS
};

/* A query of the lines of a kind and a key, either of which may be NULL for all; filters that are
   NULL let all through. To be finalized by the caller, also when it fails. */
int sdt__store_history_lines(struct sdt__store *store, const struct sdt__kind *kind,
                             const char *key, const char *const filters[SDT__HISTORY_FILTERS],
                             struct sdt__statement **out);

/* What the lines of a query changed, field by field, as sdt_history_changes() tells it. */
int sdt__store_tell_changes(struct sdt__store *store, struct sdt__statement *lines,
                            sdt_table **out);

#endif

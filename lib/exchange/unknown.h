/*
 * The ids of one kind that an import names, and how many values it has of each that is not in the
 * database: an import says what is unknown once for each id, with a count, not once for each row.
 */
#ifndef SDT__EXCHANGE_UNKNOWN_H
#define SDT__EXCHANGE_UNKNOWN_H

#include "values/keys.h"

/* Beside each key: its values, and where the first of them is. */
struct sdt__unknown_count {
    int64_t values;
    const char *file; /* borrowed for as long as the import runs */
    int64_t row;
    int64_t column;
};

struct sdt__unknown {
    struct sdt__keys keys;
    struct sdt__unknown_count *counts; /* by the index of the key */
    size_t capacity;
    size_t count; /* of keys that are unknown and have been counted */
};

void sdt__unknown_init(struct sdt__unknown *unknown, sdt_session *session, int kind);
void sdt__unknown_free(struct sdt__unknown *unknown);

/* Whether the id is in the database; if not, so many values at that location are counted for it. A
   failure is one of memory or of the store. */
int sdt__unknown_find(struct sdt__unknown *unknown, const char *bytes, size_t size, int64_t values,
                      const struct sdt__location *location, bool *known);

/* Reports each unknown id with its count: as a failure, or as what was left out. Returns
   SDT_ERROR_NOT_FOUND after a failure. */
int sdt__unknown_refuse(const struct sdt__unknown *unknown);
int sdt__unknown_left_out(const struct sdt__unknown *unknown);

#endif

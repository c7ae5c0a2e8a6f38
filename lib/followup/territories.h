/*
 * The municipalities that a whole country's answer has rows of, and where the cells of each are in
 * the series at hand. A series lies in order of the records' ids, the rows in order of their keys.
 */
#ifndef SDT__FOLLOWUP_TERRITORIES_H
#define SDT__FOLLOWUP_TERRITORIES_H

#include "followup/survey.h"

struct sdt__territory {
    const sdt_record *record;
    const char *key; /* kept by the table */
    size_t first;    /* its cells in the series */
    size_t count;
};

struct sdt__territories {
    struct sdt__territory *all;
    struct sdt__territory **by_id;
    size_t count;
};

/* The survey's municipality, or else all in its list, which is brought in order of the keys. The
   territories are freed after either answer. */
int sdt__territories_make(struct sdt__territories *territories, struct sdt__survey *survey,
                          sdt_table *table);
void sdt__territories_free(struct sdt__territories *territories, sdt_session *session);

/* Finds every territory's cells. */
void sdt__territories_find(struct sdt__territories *territories, const struct sdt__series *series);

#endif

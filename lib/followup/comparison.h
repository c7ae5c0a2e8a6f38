/*
 * What a comparison holds, and what is worked out of it: the handle (comparison.c) and its tables
 * (comparison_tables.c) share it.
 */
#ifndef SDT__FOLLOWUP_COMPARISON_H
#define SDT__FOLLOWUP_COMPARISON_H

#include "followup/compare.h"
#include "followup/explain.h"

#include <sodertorn/followup.h>

struct sdt__comparison_entry {
    char *id;
    char *name;      /* or NULL */
    char *source;    /* or NULL */
    int processed;   /* -1: not known */
    double before;   /* what the change is counted from; NaN: none */
    double value;    /* NaN: none */
    double weight;   /* NaN: none */
    int32_t weighed; /* the period of the weight; 0: not known */
    int mark;
    struct sdt__rhythm_value whole; /* how the value came about */
};

enum { SDT__COMPARISON_OPTIONS = SDT_COMPARE_COLOUR_TOTALS + 1 };

struct sdt_comparison {
    sdt_session *session;
    char *texts[SDT__COMPARISON_OPTIONS];
    int direction;
    int decimals; /* in words; -1: as few as needed */
    bool colour_totals;
    const sdt_record *indicator; /* where the comparison is over stored data, or NULL */
    const sdt_record *analysis;  /* of it, or NULL */
    struct sdt__comparison_entry *entries;
    size_t count;
    size_t capacity;
};

/* Everything that is computed, in one block. */
struct sdt__comparison_work {
    double *values;
    double *weights;
    struct sdt__followup_ranked *order;
    uint32_t *ranks;
    uint8_t *colours;
    bool total;   /* the values are totals, not per inhabitant */
    int decimals; /* with which values of two ranks do not look alike */
    struct sdt__followup_spread spread;
    struct sdt__followup_speech speech;
};

/* The two tables of an answer. */
int sdt__comparison_rows(const sdt_comparison *comparison, const struct sdt__comparison_work *work,
                         sdt_table **out);
int sdt__comparison_summary(const sdt_comparison *comparison,
                            const struct sdt__comparison_work *work, sdt_table **out);

#endif

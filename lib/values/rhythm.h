/*
 * The rhythm of a series: whether its cells are of years, half-years, tertials, quarters or months,
 * and what they are in a longer rhythm. Counts add up, of a cumulative series the last part counts,
 * and nothing else is ever put together. A whole's own value is its value, whatever its parts are.
 */
#ifndef SDT__VALUES_RHYTHM_H
#define SDT__VALUES_RHYTHM_H

#include "core/period.h"
#include "core/session.h"
#include "store/series.h"

#include <sodertorn/record.h>

/* How parts go together. */
enum sdt__rhythm_sum {
    SDT__RHYTHM_NEVER, /* a share, an index, an amount, or nobody has said */
    SDT__RHYTHM_ADDS,  /* a count */
    SDT__RHYTHM_LAST   /* a cumulative series, or the population */
};

/* Why a whole that has parts has no value: marks beside those of enum sdt__mark. */
enum { SDT__RHYTHM_INCOMPLETE = SDT__MARK_ABSENT + 1, SDT__RHYTHM_NOT_ADDITIVE };

/* The cells of one municipality in a series, sorted by period. */
struct sdt__rhythm_cells {
    size_t count;
    const int32_t *period;
    const double *value;
    const uint8_t *mark;
};

/* Which parts of a whole were put together, a bit for each of its months, the first in bit 0. */
struct sdt__rhythm_parts {
    uint16_t months; /* that the parts cover */
    uint16_t starts; /* where each part begins; 0: it is the whole's own value */
    uint8_t kind;    /* enum sdt__period_kind of the whole */
    uint8_t last;    /* 1: the part is the last one, which counts alone */
};

/* A whole, or what there is of it. */
struct sdt__rhythm_value {
    double value; /* of an incomplete one, what its parts come to; 0 where there is none */
    size_t first; /* index of its first cell, and how many there are */
    size_t count;
    size_t cell; /* index of the last cell that the value comes from */
    int32_t period;
    uint8_t mark;
    struct sdt__rhythm_parts parts;
};

/* Wholes of one series, and the same as arrays of cells. Begins with its session and zeros, and may
   be used again and again. */
struct sdt__rhythm {
    sdt_session *session;
    struct sdt__rhythm_value *values;
    int32_t *period;
    double *value;
    uint8_t *mark;
    size_t count;
    size_t capacity;
};

void sdt__rhythm_free(struct sdt__rhythm *rhythm);

/* By the word of the indicator's field "measures", or NULL; and by the indicator itself, or NULL: how
   many live in a municipality is known at a time, so that the last part of a year stands for it. */
enum sdt__rhythm_sum sdt__rhythm_sum_of(const char *measures);
enum sdt__rhythm_sum sdt__rhythm_sum_of_indicator(const sdt_record *indicator);

/* The whole of a kind that a period ends in. */
int32_t sdt__rhythm_period(int32_t period, enum sdt__period_kind kind);

/* Puts the cells that end in month `until` or before together to wholes of a kind, in order. Cells
   that are no part of such a whole are left out. SDT_OK or SDT_ERROR_MEMORY. */
int sdt__rhythm_series(struct sdt__rhythm *rhythm, const struct sdt__rhythm_cells *cells, int until,
                       enum sdt__period_kind kind, enum sdt__rhythm_sum sum);

/* One whole; its mark is SDT__MARK_ABSENT when no cell belongs to it. */
void sdt__rhythm_whole(const struct sdt__rhythm_cells *cells, int32_t period,
                       enum sdt__rhythm_sum sum, struct sdt__rhythm_value *out);

/* The same parts of another whole of the series as `like` has; false when they are not all there. */
bool sdt__rhythm_same_parts(const struct sdt__rhythm_cells *cells,
                            const struct sdt__rhythm_value *whole,
                            const struct sdt__rhythm_parts *like, struct sdt__rhythm_value *out);

/* The last part of what ends in a period of that whole; the period itself when there are no parts. */
int32_t sdt__rhythm_last_part(const struct sdt__rhythm_parts *parts, int32_t period);

/* The parts in words, "2023Q1–Q4" or "2023H1, 2023Q3, 2023-10–12"; returns its length. */
enum { SDT__RHYTHM_TEXT = 160 };
size_t sdt__rhythm_format(const struct sdt__rhythm_parts *parts, int32_t period,
                          char out[SDT__RHYTHM_TEXT]);

#endif

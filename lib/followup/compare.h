/*
 * Many municipalities' values of one indicator and period: ranks and colours (Kolada's way), and
 * the means. A colour here says better or worse than the others, never good or bad: it has a type
 * of its own, so that it cannot be taken for a goal's status.
 */
#ifndef SDT__FOLLOWUP_COMPARE_H
#define SDT__FOLLOWUP_COMPARE_H

#include "core/session.h"
#include "followup/methods.h"

#include <sodertorn/followup.h>

struct sdt__buffer;
struct sdt__followup_speech; /* explain.h */

enum sdt__followup_compared {
    SDT__COMPARED_NO_COLOUR,
    SDT__COMPARED_GREEN,
    SDT__COMPARED_YELLOW,
    SDT__COMPARED_RED,
    SDT__COMPARED_GREY,
    SDT__COMPARED_COUNT
};

/* A value and the row it came from. */
struct sdt__followup_ranked {
    double value;
    uint32_t row;
};

/* What the whole group says. Numbers are NaN where there are none. */
struct sdt__followup_spread {
    size_t all;
    size_t count; /* rows with a value */
    double min;
    double max;
    double median;
    double mean;
};

/* Ranks and colours `all` values, NaN where there is none; direction 1 higher is better, -1 lower,
   0 not said. A rank is shared by what is equal (methods.h) to the best value of that rank, and not by
   what is equal to its neighbour only. Without `coloured` there are ranks, but no colour for a value.
   `scratch` holds 2 * all; afterwards its first spread->count are the rows in order, best first
   (lowest first with no direction), those with one value in the order they came. A rank of 0 is
   none. */
void sdt__followup_compare(const double *values, size_t all, int direction, bool coloured,
                           struct sdt__followup_ranked *scratch, uint32_t *ranks, uint8_t *colours,
                           struct sdt__followup_spread *spread);

/* The sum of the rows with a value, whatever their order; infinite beyond the largest double. */
double sdt__followup_sum(const double *values, size_t all);

/* Sum over number of rows with a value; NaN for no value. */
double sdt__followup_mean(const double *values, size_t all);

/* The mean weighted over rows with a value; NaN with a reason when there is none. Weights are NaN
   where there is none. SDT__REASON_BAD_WEIGHT for a negative or infinite one. */
double sdt__followup_weighted_mean(const double *values, const double *weights, size_t all,
                                   enum sdt__followup_reason *reason);

/* Whether a number is a total, which grows with the size of the municipality, and not per inhabitant or
   a share: by the indicator's way of measuring, else by its unit. Each may be NULL (totals.c). */
bool sdt__followup_is_total(const char *measures, const char *unit, const char *title);

/* What a comparison over stored data knows of a value beside its size. Texts are copied. */
struct sdt__comparison_about {
    const char *name;
    const char *source;             /* the line that its source asks for, or NULL */
    int processed;                  /* -1: there is no value */
    double before;                  /* its value at an earlier time, or NaN */
    int32_t weighed;                /* the period of its weight; 0: none */
    struct sdt__rhythm_value whole; /* how the value came about, or why there is none */
};

/* Tells more of the one added last. */
int sdt__comparison_tell(sdt_comparison *comparison, const struct sdt__comparison_about *about);

/* Says that the data are stored: of which indicator, and the written analysis of the comparison, or
   NULL when it has none. Borrowed until the comparison has been run. */
void sdt__comparison_of(sdt_comparison *comparison, const sdt_record *indicator,
                        const sdt_record *analysis);

/* What explains a row: how it is ranked among those with a value, or why it is not. */
struct sdt__comparison_row {
    double value;
    enum sdt__followup_reason reason;
    enum sdt__followup_compared colour;
    bool uncoloured;                       /* since totals are ranked */
    uint32_t rank;                         /* 0: none */
    double better;                         /* the nearest value of a better rank, or NaN */
    double worse;                          /* of a worse one */
    size_t worse_count;                    /* how many have a worse rank */
    size_t count;                          /* how many have a value */
    const char *group;                     /* or NULL */
    const char *period;                    /* or NULL */
    const struct sdt__rhythm_value *whole; /* how the value came about */
};

/* "Plats 3 av 8 (samverkans medlemmar, 2024): 1,23 ton; gul, varken bland ..." (explain_comparison.c) */
void sdt__explain_comparison_row(struct sdt__buffer *out, const struct sdt__comparison_row *row,
                                 const struct sdt__followup_speech *speech);

/* The means of a group, and what is ranked in it. */
struct sdt__comparison_means {
    double weighted;     /* NaN with a reason */
    const char *name;    /* of the weighted mean */
    const char *weighed; /* the periods of its weights, where they are not the values'; or NULL */
    enum sdt__followup_reason reason;
    bool totals; /* are what the ranks are of */
};

/* "7 av 8 har ett värde; platserna gäller totaler, ...; ovägt medel 2,45; ..." Means and their names, or
   a reason for none. */
void sdt__explain_spread(struct sdt__buffer *out, const struct sdt__followup_spread *spread,
                         const struct sdt__comparison_means *means,
                         const struct sdt__followup_speech *speech);

#endif

/*
 * How a result came about, as a sentence in Swedish or English.
 */
#ifndef SDT__FOLLOWUP_EXPLAIN_H
#define SDT__FOLLOWUP_EXPLAIN_H

#include "core/buffer.h"
#include "followup/result.h"

/* How numbers and statuses are said. */
struct sdt__followup_speech {
    bool english;
    int decimals;              /* -1: as few as needed */
    const char *unit;          /* or NULL */
    const char *const *labels; /* the word of each status, SDT__OUTCOME_COUNT of them */
};

/* A value with its unit, a share in percent or a period always fits. */
enum { SDT__EXPLAIN_WORD_SIZE = 128 };

/* Fills a message with words, const char * as sdt__fail() takes them. */
void sdt__explain_say(struct sdt__buffer *out, const struct sdt__followup_speech *speech,
                      enum sdt__message message, ...);

/* The status in words with a capital first letter, also å, ä and ö. */
void sdt__explain_label(struct sdt__buffer *out, enum sdt__followup_outcome status,
                        const struct sdt__followup_speech *speech);

const char *sdt__explain_value(double value, const struct sdt__followup_speech *speech,
                               char out[SDT__EXPLAIN_WORD_SIZE]);
const char *sdt__explain_number(double value, int decimals,
                                const struct sdt__followup_speech *speech,
                                char out[SDT__EXPLAIN_WORD_SIZE]);

/* A share in percent with one decimal, or so many that it does not look like another: a limit, which
   is NaN where there is none. */
const char *sdt__explain_percent(double share, double other,
                                 const struct sdt__followup_speech *speech,
                                 char out[SDT__EXPLAIN_WORD_SIZE]);

/* How many decimals, from `decimals` on (as sdt__number_format_people() takes them), two numbers need
   that are not equal (methods.h), or each two of many, so as not to look alike. NaN is no number. */
int sdt__explain_decimals_apart(double a, double b, int decimals);
int sdt__explain_decimals(const double *numbers, size_t count, int decimals);

/* The same of two values with different ranks, which may be equal to each other without being so to
   those that they share their ranks with (compare.h). */
int sdt__explain_decimals_of_ranks(double a, double b, int decimals);

struct sdt__followup_ranked; /* compare.h */

/* The same for the numbers of a finding, which are held against each other, and for values in order of
   their ranks: those of two ranks are not shown alike. */
int sdt__explain_finding_decimals(const struct sdt__followup_rule *rule,
                                  const struct sdt__followup_finding *finding, int decimals);

/* A value of a finding that is on its target, or on an edge of it, is said as that: whatever rounding
   left would look like a difference. */
double sdt__explain_snapped(double value, const struct sdt__followup_rule *rule, double base);

int sdt__explain_ranked_decimals(const struct sdt__followup_ranked *order, size_t count,
                                 const uint32_t *ranks, int decimals);

/* The number with one decimal, or with so many that it does not become the other, which is NaN where
   there is none, when that has as many; *decimals says how many. */
double sdt__explain_round_apart(double number, double other, int *decimals);

/* Labels for a form without any of one's own. */
void sdt__followup_plain_labels(const char *labels[SDT__OUTCOME_COUNT],
                                enum sdt__followup_word_form form, bool english);

/* "I fas: från 100 (2020) till 70 (2024), 50 % av vägen till 40 (2028); takt 1 ≥ 0,95." */
void sdt__explain_finding(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                          const struct sdt__followup_finding *finding,
                          const struct sdt__followup_speech *speech);

/* "; 966 är summan av 2023Q1–Q4", or nothing where a value is its own (explain_rhythm.c). */
void sdt__explain_parts(struct sdt__buffer *out, double value, int32_t period,
                        const struct sdt__rhythm_parts *parts,
                        const struct sdt__followup_speech *speech);

/* How the two values of a finding came about, and what that made of the target (explain_rhythm.c). */
void sdt__explain_rhythm(struct sdt__buffer *out, const struct sdt__followup_finding *finding,
                         const struct sdt__followup_speech *speech);

/* "2024: summan av 3 delar är 12." `parts` as sdt__followup_year_value() gives it. */
void sdt__explain_year(struct sdt__buffer *out, int year, double value, int parts,
                       enum sdt__followup_reason reason, const struct sdt__followup_speech *speech);

/* "Viss avvikelse: poäng 2,25 av 4 (medelvärde av delarna); 4 av 4 mått bedömda: 1 uppnått, ..."
   Without the full stop: sdt__explain_trends() may follow. */
void sdt__explain_node(struct sdt__buffer *out, const struct sdt__followup_node *node,
                       enum sdt__followup_roll roll, double least_coverage,
                       const struct sdt__followup_speech *speech);

/* "; 2 mått följs utan mål och vägs inte in (Nyföretagande, Företagsklimat)": what weighs nothing in a
   node, with the names of those of its parts that are nothing else. */
void sdt__explain_trends(struct sdt__buffer *out, const struct sdt__followup_node *nodes, size_t at,
                         const char *(*name)(const void *tree, size_t at), const void *tree,
                         const struct sdt__followup_speech *speech);

/* "I fas, bedömt av kommundirektören 2024-10-01: Varför. Beräknat: " before the computed one's
   text. */
void sdt__explain_judgement(struct sdt__buffer *out, const struct sdt__followup_node *node,
                            const char *const judgement[SDT__JUDGEMENT_TEXTS],
                            const struct sdt__followup_speech *speech);

#endif

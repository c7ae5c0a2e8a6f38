/*
 * The words and codes of the follow-up, in Swedish and English. Codes are what tables, JSON and
 * scripts hold; words are what people read.
 */
#ifndef SDT__FOLLOWUP_WORDS_H
#define SDT__FOLLOWUP_WORDS_H

#include "followup/aggregate.h"
#include "followup/compare.h"

/* When a word is said: at any time, during the year, or when the year is done. */
enum sdt__form {
    SDT__PLAIN,
    SDT__FORECAST,
    SDT__FINAL,
    SDT__FORM_COUNT
};

const char *sdt__outcome_code(enum sdt__outcome status);
const char *sdt__outcome_word(enum sdt__outcome status, enum sdt__form form, bool english);
const char *sdt__outcome_colour(enum sdt__outcome status);
const char *sdt__reason_code(enum sdt__reason reason); /* NULL for no reason */
const char *sdt__reason_word(enum sdt__reason reason, bool english);
const char *sdt__method_code(enum sdt__method method);
const char *sdt__wanted_code(enum sdt__wanted wanted); /* NULL for none */
const char *sdt__wanted_word(enum sdt__wanted wanted, bool english);
const char *sdt__trend_code(enum sdt__trend trend); /* NULL for none */
const char *sdt__trend_word(enum sdt__trend trend, bool english);
const char *sdt__roll_code(enum sdt__roll roll);
const char *sdt__roll_word(enum sdt__roll roll, bool english);
const char *sdt__compared_code(enum sdt__compared colour); /* NULL for none */

/* By code; false for a code that is none. */
bool sdt__outcome_find(const char *code, enum sdt__outcome *out);
bool sdt__reason_find(const char *code, enum sdt__reason *out);
bool sdt__method_find(const char *code, enum sdt__method *out);
bool sdt__wanted_find(const char *code, enum sdt__wanted *out);

#endif

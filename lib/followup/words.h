/*
 * The words and codes of the follow-up, in Swedish and English. Codes are what tables, JSON and
 * scripts hold; words are what people read.
 */
#ifndef SDT__FOLLOWUP_WORDS_H
#define SDT__FOLLOWUP_WORDS_H

#include "followup/aggregate.h"
#include "followup/compare.h"

/* When a word is said: at any time, during the year, or when the year is done. */
enum sdt__followup_word_form {
    SDT__WORD_FORM_PLAIN,
    SDT__WORD_FORM_FORECAST,
    SDT__WORD_FORM_FINAL,
    SDT__WORD_FORM_COUNT
};

const char *sdt__followup_outcome_code(enum sdt__followup_outcome status);
const char *sdt__followup_outcome_word(enum sdt__followup_outcome status,
                                       enum sdt__followup_word_form form, bool english);
const char *sdt__followup_outcome_colour(enum sdt__followup_outcome status);
const char *sdt__followup_reason_code(enum sdt__followup_reason reason); /* NULL for no reason */
const char *sdt__followup_reason_word(enum sdt__followup_reason reason, bool english);
const char *sdt__followup_method_code(enum sdt__followup_method method);
const char *sdt__followup_wanted_code(enum sdt__followup_wanted wanted); /* NULL for none */
const char *sdt__followup_wanted_word(enum sdt__followup_wanted wanted, bool english);
const char *sdt__followup_trend_code(enum sdt__followup_trend trend); /* NULL for none */
const char *sdt__followup_trend_word(enum sdt__followup_trend trend, bool english);
const char *sdt__followup_roll_code(enum sdt__followup_roll roll);
const char *sdt__followup_roll_word(enum sdt__followup_roll roll, bool english);
const char *sdt__followup_compared_code(enum sdt__followup_compared colour); /* NULL for none */

/* By code; false for a code that is none. */
bool sdt__followup_outcome_find(const char *code, enum sdt__followup_outcome *out);
bool sdt__followup_reason_find(const char *code, enum sdt__followup_reason *out);
bool sdt__followup_method_find(const char *code, enum sdt__followup_method *out);
bool sdt__followup_trend_find(const char *code, enum sdt__followup_trend *out);
bool sdt__followup_wanted_find(const char *code, enum sdt__followup_wanted *out);

#endif

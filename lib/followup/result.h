/*
 * What results look like as tables, and the session's side of the follow-up: refusals and options
 * that the three handles and sdt_assess() share.
 */
#ifndef SDT__FOLLOWUP_RESULT_H
#define SDT__FOLLOWUP_RESULT_H

#include "core/session.h"
#include "followup/columns.h"
#include "followup/words.h"

/* What goes in the head's columns. The mark is said with a reason of no value. */
struct sdt__followup_head {
    enum sdt__followup_outcome status;
    enum sdt__followup_reason reason;
    enum sdt__followup_reason mark;
    const char *label;
    const char *method;
    bool judged;
};

/* Who judged and why: texts in this order, borrowed; all are NULL where nobody did. */
enum {
    SDT__JUDGEMENT_AUTHOR,
    SDT__JUDGEMENT_DATE,
    SDT__JUDGEMENT_OCCASION,
    SDT__JUDGEMENT_COMMENT,
    SDT__JUDGEMENT_TEXTS
};

/* Cells of the row begun last, of a block of columns that begins at `first`. */
void sdt__result_put_head(sdt_table *table, int first, const struct sdt__followup_head *head);
void sdt__result_put_node(sdt_table *table, int first, const struct sdt__followup_node *node,
                          double least_coverage, const char *const judgement[SDT__JUDGEMENT_TEXTS]);
void sdt__result_put_finding(sdt_table *table, int first, const struct sdt__followup_rule *rule,
                             const struct sdt__followup_finding *finding);

/* Cells of one column: a reason's code, and its words in the next; a number, absent unless finite; a
   period, absent for 0; the parts that a value was put together of, absent for its own;
   decimals as sdt__number_format_people() takes them, absent for as few as needed. */
void sdt__result_put_reason(sdt_table *table, int column, enum sdt__followup_reason reason);
void sdt__result_put_number(sdt_table *table, int column, double value);
void sdt__result_put_period(sdt_table *table, int column, int32_t period);
void sdt__result_put_parts(sdt_table *table, int column, int32_t period,
                           const struct sdt__rhythm_parts *parts);
void sdt__result_put_decimals(sdt_table *table, int column, int decimals);

/* The decimals of an indicator, as sdt__number_format_people() takes them. */
int sdt__followup_decimals_of(const sdt_record *indicator);

/* Reports an error of the follow-up: its code and its words, and `detail` in parentheses. */
int sdt__followup_refuse(sdt_session *session, enum sdt__followup_reason error, const char *detail);

/* What an option may be, where it is one word of some. */
enum sdt__followup_choice {
    SDT__FOLLOWUP_CHOICE_METHOD, /* the first four are in the order of their enums */
    SDT__FOLLOWUP_CHOICE_ROLL,
    SDT__FOLLOWUP_CHOICE_STATUS,
    SDT__FOLLOWUP_CHOICE_WANTED, /* from the first that is wanted */
    SDT__FOLLOWUP_CHOICE_DIRECTION,
    SDT__FOLLOWUP_CHOICE_FORM,
    SDT__FOLLOWUP_CHOICE_GENDER,
    SDT__FOLLOWUP_CHOICE_MEASURES
};

/* The word of a choice by its index; NULL after the last. */
const char *sdt__followup_choice_word(enum sdt__followup_choice choice, int index);

/* The index of a word; *out stays as it is for NULL. Refuses another word, and says which there are:
   "code: "text" is none of a, b; did you mean a?" */
int sdt__followup_option_choice(sdt_session *session, enum sdt__followup_choice choice,
                                const char *text, int *out);

/* Refuses an option that is none, and a number, mark or id that may not be given. */
int sdt__followup_option_unknown(sdt_session *session, int option);
int sdt__followup_option_finite(sdt_session *session, enum sdt__followup_reason error,
                                double value);
int sdt__followup_option_bounds(sdt_session *session, enum sdt__followup_reason error,
                                const char *name, double value, double least, double most);
int sdt__followup_option_weight(sdt_session *session, double value, const char *whose);
int sdt__followup_option_mark(sdt_session *session, int mark);
int sdt__followup_option_id(sdt_session *session, const char *id);

/* Options from text; each reports what is wrong. NULL gives 0, or the default. A refused period begins
   with SDT__BAD_PERIOD, and with the option's name where there are many: SDT__BAD_PERIOD "since: ". */
#define SDT__BAD_PERIOD "bad_period: "
int sdt__followup_option_period(sdt_session *session, const char *code, const char *text,
                                int32_t *out);
int sdt__followup_option_direction(sdt_session *session, const char *text, int *out);
int sdt__followup_option_form(sdt_session *session, const char *text,
                              enum sdt__followup_word_form *out);
int sdt__followup_option_roll(sdt_session *session, const char *text, enum sdt__followup_roll *out);
int sdt__followup_option_coverage(sdt_session *session, const char *text, double *out);

/* As sdt__table_done() for a table whose texts were made in a buffer, which is freed: without one of
   them there is no table. */
int sdt__followup_table_done(sdt_table *table, struct sdt__buffer *text, sdt_table **out);

#endif

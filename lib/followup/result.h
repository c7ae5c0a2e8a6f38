/*
 * What results look like as tables, and the session's side of the follow-up: refusals and options
 * that the three handles and sdt_assess() share.
 */
#ifndef SDT__FOLLOWUP_RESULT_H
#define SDT__FOLLOWUP_RESULT_H

#include "core/session.h"
#include "followup/words.h"
#include "record/table.h"

/* The columns that every status has. */
#define SDT__HEAD_COLUMNS                                                                          \
    {"status", SDT_TYPE_TEXT}, {"label", SDT_TYPE_TEXT}, {"colour", SDT_TYPE_TEXT},                \
        {"reason", SDT_TYPE_TEXT}, {"reason_text", SDT_TYPE_TEXT}, {"method", SDT_TYPE_TEXT},      \
        {"judged", SDT_TYPE_INTEGER}
enum { SDT__HEAD_WIDTH = 7 };

/* The columns of a node of a tree. */
#define SDT__NODE_COLUMNS                                                                          \
    {"parent", SDT_TYPE_INTEGER}, {"level", SDT_TYPE_INTEGER}, {"weight", SDT_TYPE_NUMBER},        \
        {"score", SDT_TYPE_NUMBER}, {"leaves", SDT_TYPE_INTEGER}, {"assessed", SDT_TYPE_INTEGER},  \
        {"judged_leaves", SDT_TYPE_INTEGER}, {"coverage", SDT_TYPE_NUMBER},                        \
        {"limit_coverage", SDT_TYPE_NUMBER}, {"achieved", SDT_TYPE_INTEGER},                       \
        {"on_track", SDT_TYPE_INTEGER}, {"some_deviation", SDT_TYPE_INTEGER},                      \
        {"partly_achieved", SDT_TYPE_INTEGER}, {"off_track", SDT_TYPE_INTEGER},                    \
        {"moving_away", SDT_TYPE_INTEGER}, {"not_achieved", SDT_TYPE_INTEGER},                     \
        {"not_assessed", SDT_TYPE_INTEGER}, {"computed", SDT_TYPE_TEXT},                           \
        {"computed_score", SDT_TYPE_NUMBER}, {"differs", SDT_TYPE_INTEGER},                        \
        {"judged_by", SDT_TYPE_TEXT}, {"judged_on", SDT_TYPE_TEXT}, {"occasion", SDT_TYPE_TEXT},   \
        {"comment", SDT_TYPE_TEXT}
enum { SDT__NODE_WIDTH = 24 };

/* The columns of a finding. */
#define SDT__FINDING_COLUMNS                                                                       \
    {"trend", SDT_TYPE_TEXT}, {"mark", SDT_TYPE_TEXT}, {"direction", SDT_TYPE_TEXT},               \
        {"wanted", SDT_TYPE_TEXT}, {"base_period", SDT_TYPE_TEXT},                                 \
        {"base_value", SDT_TYPE_NUMBER},                                                           \
        {"latest_period", SDT_TYPE_TEXT}, {"latest_value", SDT_TYPE_NUMBER},                       \
        {"target_period", SDT_TYPE_TEXT}, {"target", SDT_TYPE_NUMBER}, {"low", SDT_TYPE_NUMBER},   \
        {"high", SDT_TYPE_NUMBER}, {"expected", SDT_TYPE_NUMBER}, {"share", SDT_TYPE_NUMBER},      \
        {"elapsed", SDT_TYPE_NUMBER}, {"pace", SDT_TYPE_NUMBER}, {"attainment", SDT_TYPE_NUMBER},  \
        {"actual", SDT_TYPE_NUMBER}, {"required", SDT_TYPE_NUMBER}, {"change", SDT_TYPE_NUMBER},   \
        {"age", SDT_TYPE_INTEGER}, {"limit_on_track", SDT_TYPE_NUMBER},                            \
        {"limit_some_deviation", SDT_TYPE_NUMBER}, {"limit_partly", SDT_TYPE_NUMBER},              \
        {"tolerance", SDT_TYPE_NUMBER}, {"min_years", SDT_TYPE_NUMBER}
enum { SDT__FINDING_WIDTH = 26 };

/* What goes in the head's columns. The mark is said with a reason of no value. */
struct sdt__head {
    enum sdt__outcome status;
    enum sdt__reason reason;
    enum sdt__reason mark;
    const char *label;
    const char *method;
    bool judged;
};

/* Who judged and why: texts in this order, borrowed; all are NULL where nobody did. */
enum { SDT__AUTHOR, SDT__DATE, SDT__OCCASION, SDT__COMMENT, SDT__SAID_COUNT };

/* Cells of the row begun last, from the column `at` on. */
void sdt__put_head(sdt_table *table, int at, const struct sdt__head *head);
void sdt__put_node(sdt_table *table, int at, const struct sdt__node *node, double least_coverage,
                   const char *const judgement[SDT__SAID_COUNT]);
void sdt__put_finding(sdt_table *table, int at, const struct sdt__rule *rule,
                      const struct sdt__finding *finding);
void sdt__put_reason(sdt_table *table, int at, enum sdt__reason reason); /* its code and words */
void sdt__put_number(sdt_table *table, int column, double value); /* absent unless finite */
void sdt__put_numbers(sdt_table *table, int column, const double *values, int count);
void sdt__put_period(sdt_table *table, int column, int32_t period); /* absent for 0 */

/* Reports an error of the follow-up: its code and its words, and `detail` in parentheses. */
int sdt__refuse(sdt_session *session, enum sdt__reason error, const char *detail);

/* What an option may be, where it is one word of some. */
enum sdt__choice {
    SDT__CHOICE_METHOD, /* the first four are in the order of their enums */
    SDT__CHOICE_ROLL,
    SDT__CHOICE_STATUS,
    SDT__CHOICE_WANTED, /* from the first that is wanted */
    SDT__CHOICE_DIRECTION,
    SDT__CHOICE_FORM,
    SDT__CHOICE_GENDER,
    SDT__CHOICE_MEASURES
};

/* The word of a choice at a place from 0; NULL after the last. */
const char *sdt__choice_word(enum sdt__choice choice, int place);

/* The place of a word; *out stays as it is for NULL. Refuses another word, and says which there are:
   "code: "text" is none of a, b; did you mean a?" */
int sdt__option_choice(sdt_session *session, enum sdt__choice choice, const char *text, int *out);

/* Refuses an option that is none, and a number, mark or id that may not be given. */
int sdt__option_unknown(sdt_session *session, int option);
int sdt__option_finite(sdt_session *session, enum sdt__reason error, double value);
int sdt__option_bounds(sdt_session *session, enum sdt__reason error, const char *name, double value,
                       double least, double most);
int sdt__option_weight(sdt_session *session, double value, const char *whose);
int sdt__option_mark(sdt_session *session, int mark);
int sdt__option_id(sdt_session *session, const char *id);

/* Options from text; each reports what is wrong. NULL gives 0, or the default. */
int sdt__option_period(sdt_session *session, const char *text, int32_t *out);
int sdt__option_direction(sdt_session *session, const char *text, int *out);
int sdt__option_form(sdt_session *session, const char *text, enum sdt__form *out);
int sdt__option_roll(sdt_session *session, const char *text, enum sdt__roll *out);
int sdt__option_coverage(sdt_session *session, const char *text, double *out);

/* As sdt__table_done() for a table whose texts were made in a buffer, which is freed: without one of
   them there is no table. */
int sdt__table_told(sdt_table *table, struct sdt__buffer *text, sdt_table **out);

/* Puts each text at its option, 1 to `most`. */
int sdt__option_texts(sdt_session *session, size_t count, const int *options,
                      const char *const *texts, const char **kept, int most);

/* Replaces an owned text; NULL empties it. */
int sdt__keep(sdt_session *session, char **kept, const char *text);

/* Whether a text says nothing. */
bool sdt__blank(const char *text);

#endif

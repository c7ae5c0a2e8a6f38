/*
 * Report occasions: what is copied when one is frozen, and answers from the copy. A frozen occasion
 * answers the same for ever, whatever happens to values, targets, limits, names and words.
 */
#ifndef SDT__FOLLOWUP_OCCASION_COPY_H
#define SDT__FOLLOWUP_OCCASION_COPY_H

#include "followup/survey.h"

/* What a copy is called in the session's language: tables with words in them are kept in both. */
const char *sdt__occasion_copy_name(const sdt_session *session, const char *name);

/* What a copy is known by, in this order; its key is "helar-2024.assessment.0181". */
enum {
    SDT__OCCASION_COPY_OCCASION,
    SDT__OCCASION_COPY_NAME,
    SDT__OCCASION_COPY_MUNICIPALITY,
    SDT__OCCASION_COPY_PARTS
};

/* The copy of a table, by its name; municipality NULL: of the whole cooperation. *out is NULL when
   there is none. */
int sdt__occasion_copy_table(sdt_session *session, const char *occasion, const char *municipality,
                             const char *name, sdt_table **out);

/* The answer of sdt_assess() for a frozen occasion: the node's part of the copy, with the columns
   that the library has today. */
int sdt__occasion_copy_answer(const struct sdt__survey *survey, int kind, const char *key,
                              sdt_table **out);

/* Answers of the verbs for an occasion that is open, within their transaction (occasion_reported.c,
   occasion_changes.c). */
int sdt__occasion_reported(sdt_session *session, const char *occasion, sdt_table **out);
int sdt__occasion_changes(sdt_session *session, const char *occasion, sdt_table **out);

#endif

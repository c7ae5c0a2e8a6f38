/*
 * Report occasions: what is copied when one is frozen, and answers from the copy. A frozen occasion
 * answers the same for ever, whatever happens to values, targets, limits, names and words.
 */
#ifndef SDT__FOLLOWUP_FROZEN_H
#define SDT__FOLLOWUP_FROZEN_H

#include "followup/survey.h"

/* What a copy is called in the session's language: tables with words in them are kept in both. */
const char *sdt__frozen_name(const sdt_session *session, const char *name);

/* What a copy is known by, in this order; its key is "helar-2024.assessment.0181". */
enum { SDT__FROZEN_OCCASION, SDT__FROZEN_NAME, SDT__FROZEN_MUNICIPALITY, SDT__FROZEN_PARTS };

/* The copy of a table, by its name; municipality NULL: of the whole cooperation. *out is NULL when
   there is none. */
int sdt__frozen_table(sdt_session *session, const char *occasion, const char *municipality,
                      const char *name, sdt_table **out);

/* The answer of sdt_assess() for a frozen occasion: the node's part of the copy, with the columns
   that the library has today. */
int sdt__frozen_answer(const struct sdt__survey *survey, int kind, const char *key,
                       const char *columns, sdt_table **out);

/* Answers of the verbs for an occasion that is open, within their transaction (reporting.c,
   changes.c). */
int sdt__reporting(sdt_session *session, const char *occasion, sdt_table **out);
int sdt__changes(sdt_session *session, const char *occasion, sdt_table **out);

#endif

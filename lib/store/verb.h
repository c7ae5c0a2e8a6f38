/*
 * How public verbs and handles begin and end, whatever they do in between.
 */
#ifndef SDT__STORE_VERB_H
#define SDT__STORE_VERB_H

#include "store/store.h"

/* Begins a verb as sdt__session_begin() does, with two arguments that must not be NULL. */
int sdt__verb_begin(sdt_session *session, const char *name, const void *argument,
                    const char *other_name, const void *other);

/* Begins a verb that answers with a table: *out is NULL until it does. `name` may be NULL. */
int sdt__verb_table(sdt_session *session, const char *name, const void *argument, sdt_table **out);

/* What a verb does with what it was asked. */
typedef int sdt__verb_body(sdt_session *session, const void *asked, sdt_table **out);

/* A whole verb that answers with a table, and all of it as of one moment. */
int sdt__verb_read(sdt_session *session, const char *name, const void *argument,
                   sdt__verb_body *answer, const void *asked, sdt_table **out);

/* A whole verb that answers with a table as of a day, an ISO date; NULL for today. */
int sdt__verb_read_on(sdt_session *session, sdt__verb_body *answer, const char *date,
                      sdt_table **out);

/* A whole verb that answers with a table about one record; the argument has the kind's name. */
typedef int sdt__verb_record_body(const sdt_record *record, const void *asked, sdt_table **out);
int sdt__verb_read_record(sdt_session *session, int kind, const char *key,
                          sdt__verb_record_body *tell, const void *asked, sdt_table **out);

/* The end of a verb that changes something: runs it as one transaction under the verb's name (a
   literal, or NULL where the history has no part). The table is given where it is wanted. */
int sdt__verb_write(sdt_session *session, const char *verb, sdt__verb_body *answer,
                    const void *asked, sdt_table **out);

/* The kind that an option names; *out stays as it is when that is NULL. */
int sdt__verb_kind(sdt_session *session, const char *name, const struct sdt__kind **out);

/* That an argument is NULL or an ISO date; `name` begins the sentence about another: "fetched: ". */
int sdt__verb_date(sdt_session *session, const char *name, const char *text);

/* Handles begin with their session, which they keep. A new one is zeros but for that. */
int sdt__handle_new(sdt_session *session, size_t size, const void *out, void **made);
void sdt__handle_free(void *handle);

/* Begins a verb of a handle. */
int sdt__handle(const void *handle);

#endif

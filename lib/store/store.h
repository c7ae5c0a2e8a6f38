/*
 * What the rooms above see of the store. Nothing here says which engine it is: a second store may
 * stand behind the same functions. Every function reports its own problems on the session.
 */
#ifndef SDT__STORE_STORE_H
#define SDT__STORE_STORE_H

#include "record/record.h"
#include "record/table.h"

#include <sodertorn/store.h>

/* 0 when a database is open (and may be written), else the reported error. */
int sdt__store_ready(sdt_session *session);
int sdt__store_writable(sdt_session *session);

/* Whether what is open can only be read: it was opened so, or the scope is a reader's. */
bool sdt__store_only_reads(const sdt_session *session);

/* The file of the open database; "" for one in memory, and when none is open. */
const char *sdt__store_path(const sdt_session *session);

/* Nestable transactions. Every begin is ended by one commit or one rollback; sdt__store_end commits
   when `status` is 0 and rolls back otherwise, and returns what it came to. */
int sdt__store_begin(sdt_session *session);
int sdt__store_end(sdt_session *session, int status);

/* Whether a verb that has come to `status` is to be done once more from its beginning: its transaction was
   its own, and failed only because somebody else wrote at the same time. *tries counts, from 0. What was
   reported is forgotten then. */
bool sdt__store_tries_again(sdt_session *session, int status, int *tries);

/* As sdt__store_begin, for reading only: everything until its end is seen as of one moment. */
int sdt__store_begin_read(sdt_session *session);

/* The verb that history entries are written under until the transaction ends. A literal. */
void sdt__store_verb(sdt_session *session, const char *verb);

/* A record by key; SDT_ERROR_NOT_FOUND names the nearest keys. */
int sdt__store_get(sdt_session *session, int kind, const char *key, sdt_record **out);

/* The id of a key; 0, and no problem, when there is none. */
int sdt__store_id(sdt_session *session, int kind, const char *key, int64_t *out);

/* Gives a record the first key of a stem that no other of its kind has: "stem", "stem.2", "stem.3"; with
   `numbered` "stem.1", "stem.2". */
int sdt__store_free_key(sdt_record *record, const char *stem, bool numbered);

/* Writes a record that has been checked. With `later` references are looked up by
   sdt__store_check_references, before the transaction ends, so that records may come in any order. */
int sdt__store_put(sdt_session *session, sdt_record *record, bool later);
int sdt__store_check_references(sdt_session *session);

/* Writes a record that may be sealed, or a part of what is: for the verb that corrects, which says so
   in the history and why in a record of its own (seal.c). */
int sdt__store_correct(sdt_session *session, sdt_record *record);

/* Whether the session's scope may write a record (or a value) of that municipality; NULL: nobody's.
   Reports SDT_ERROR_DENIED. */
int sdt__store_may_write(sdt_session *session, int kind, const char *municipality);

/* The same of the scope alone, without a report. */
bool sdt__store_writes_for(const sdt_session *session, const char *municipality);

/* While a script runs: what it may write of what the session's scope lets it. */
struct sdt__confinement {
    const char *municipality; /* whose records and values alone; NULL: no such limit */
    char *const *values;      /* the municipalities whose values alone; none: no such limit */
    size_t value_count;
};

/* All records of a kind whose field (its index, or -1 for all) has the text, in their order. The
   record is borrowed until the next step. */
int sdt__store_find(sdt_session *session, int kind, int index, const char *value, sdt_cursor **out);

/* As that, for two fields (the second may be -1). They are looked up by the first, which should have
   an index: a reference that is required, or one of a choice. */
int sdt__store_find_both(sdt_session *session, int kind, const int indexes[2],
                         const char *const values[2], sdt_cursor **out);

/* All records of a kind by key, in the order of its bytes. */
int sdt__store_all(sdt_session *session, int kind, sdt_cursor **out);

/* Reports that a kind has no record of that key, with the nearest ones; SDT_ERROR_NOT_FOUND. */
int sdt__store_missing(sdt_session *session, int kind, const char *key);

/* What has been done to a record, as sdt_history() tells it, found by its id. */
int sdt__store_record_history(sdt_session *session, const sdt_record *record, sdt_table **out);

/* The newest line of the history, and how many records were created, changed and deleted since a line. */
enum { SDT__HISTORY_CREATED, SDT__HISTORY_CHANGED, SDT__HISTORY_DELETED, SDT__HISTORY_COUNTS };
int sdt__store_history_newest(sdt_session *session, int64_t *out);
int sdt__store_history_since(sdt_session *session, int64_t entry,
                             int64_t counts[SDT__HISTORY_COUNTS]);
/* What was done, in the lines of the history after `since` and until `until`, to records of the kinds
   whose names are listed with spaces between: the first of them, when they are many. Not what was done
   under the verb of events, so that what a script does because of a change starts no other. */
#define SDT__STORE_EVENT "event"
/* The kind of a line of the history that tells of a batch of observations, and of the events of it: one
   for each indicator. All of a batch are told at once, however many. */
#define SDT__STORE_OBSERVATION "observation"
enum { SDT__STORE_EVENTS_MOST = 1000 };
int sdt__store_events(sdt_session *session, int64_t since, int64_t until, const char *kinds,
                      sdt_table **out);

/* Problems for names near `key` among the keys of the kind: fills `out` as sdt__session_suggest does. */
const char *sdt__store_suggest(sdt_session *session, int kind, const char *key, char *out,
                               size_t size);

#endif

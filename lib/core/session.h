/*
 * The session as the library sees it: memory, language, options and problems. Handles that
 * outlive sdt_session_free() (records, tables) hold a reference, so bindings with a garbage
 * collector may free in any order.
 */
#ifndef SDT__CORE_SESSION_H
#define SDT__CORE_SESSION_H

#include "core/guard.h"
#include "core/memory.h"
#include "core/text.h"
#include "messages/messages.h"

#include <sodertorn/fetch.h>
#include <sodertorn/session.h>
#include <stdatomic.h>
#include <stdbool.h>

struct sdt__store;
struct sdt__meter;
struct sdt__confinement;

/* Where a problem is. Absent parts are NULL or 0; row and column count from 1. */
struct sdt__location {
    const char *kind;
    const char *key;
    const char *field;
    const char *file;
    int64_t row;
    int64_t column;
    bool told; /* the sentence names file and row itself */
};

enum { SDT__PROBLEM_PARTS = 4 };

struct sdt__problem {
    int status;
    char *message;
    char *parts[SDT__PROBLEM_PARTS]; /* kind, key, field and file, or NULL */
    int64_t row;
    int64_t column;
    uint64_t hash; /* of all but the row and the column */
    int64_t count; /* how often it came: the row is that of the first */
};

enum { SDT__OPTION_COUNT = 12 };

/* The user data of a callback that is kept after its call, and what lets go of it, or NULL. */
struct sdt__user {
    void *data;
    sdt_destructor destroy;
};

struct sdt_session {
    sdt_allocator allocator;
    void *allocator_user;
    sdt_destructor allocator_destroy;
    size_t references;
    const char *_Atomic holder; /* the thread that is in a public function; see guard.h */
    size_t holds;               /* how many such functions it is in */
    bool english;
    int status;
    struct sdt__store *store;
    const struct sdt__meter *meter; /* counts what is done for a script that runs; see meter.h */
    const struct sdt__location
        *around; /* the file and row being worked on, for problems that name none */
    int inside;  /* verbs that are running and call other verbs */
    const struct sdt__confinement *confined; /* what a script that runs may write; see store.h */
    sdt_fetch fetch; /* what scripts reach addresses through; NULL: nothing */
    struct sdt__user fetch_user;
    struct sdt__problem *problems;
    size_t problem_count;
    size_t problem_capacity;
    int64_t problem_total;   /* each as often as it came */
    uint32_t *problem_table; /* hash table of indexes + 1 in problems */
    size_t problem_table_size;
    void (*store_close)(struct sdt__store *store);
    struct sdt__script_compiled *compiled; /* modules of scripts; NULL before the first script */
    void (*compiled_free)(struct sdt__script_compiled *compiled);
    int64_t ints[SDT__OPTION_COUNT];
    char *texts[SDT__OPTION_COUNT];
};

void sdt__session_retain(sdt_session *session);
void sdt__session_release(sdt_session *session);

/* A call that is given user data exchanges it for what was kept, and drops what it then has: that, or what
   it was given when it failed. What is dropped is not dropped again. */
void sdt__user_exchange(struct sdt__user *kept, struct sdt__user *given);
void sdt__user_drop(struct sdt__user *user);

/* The earlier verb's problems are forgotten. A verb that calls other verbs goes inside meanwhile, so
   that their problems gather under it. */
void sdt__session_clear(sdt_session *session);
void sdt__session_enter(sdt_session *session);
void sdt__session_leave(sdt_session *session);

/* Every public verb begins with this, or with what calls it: SDT_ERROR_MISUSE, and nothing is touched,
   when the session is NULL or this thread does not hold it; else earlier problems are forgotten. */
int sdt__session_ready(sdt_session *session);

/* The beginning of a verb that cannot do without an argument: reports when it is not `given`, or the
   session NULL. */
int sdt__session_begin(sdt_session *session, bool given, const char *argument);

/* Records a problem and returns `status`. The arguments are const char *, as many as the message
   has placeholders {1}, {2}... `location` may be NULL. Status 0 records a warning. */
int sdt__fail(sdt_session *session, int status, enum sdt__message message, ...);
int sdt__fail_at(sdt_session *session, const struct sdt__location *location, int status,
                 enum sdt__message message, ...);

/* Keeps the first problem's status while the rest are gathered. Out of memory ends it all. */
int sdt__first_failure(int status, int found);

/* Today as ISO text: the session's option, or the system's date. */
void sdt__session_today(const sdt_session *session, char out[11]);

/* "; menade du a, b?" in the session's language, or "" when nothing is near. Returns what may end a
   sentence: that, or a full stop. */
const char *sdt__session_suggest(const sdt_session *session, char *out, size_t size,
                                 const char *word, const char *const *names, size_t count);

#endif

/*
 * What the tests share: an allocator that counts and can be told to fail, a database in a directory
 * of its own, and records of any kind made by reflection, so that a new kind is covered the day it
 * is added.
 */
#ifndef TESTS_SUPPORT_SUPPORT_H
#define TESTS_SUPPORT_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <sodertorn/kind.h>
#include <sodertorn/kinds.h>
#include <sodertorn/record.h>
#include <sodertorn/session.h>
#include <sodertorn/store.h>
#include <sodertorn/table.h>

#include "support/engine.h"

/* Whether the address sanitizer watches, by either compiler. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The options of a verb, names and values. A pair whose value is NULL is left out. */
#define OPTIONS(...) options_given((const char *[]){__VA_ARGS__, NULL})
const char *const *options_given(const char **pairs);

/* What a session's allocator has given out. With `fail_in` n above 0 the n-th request from then on is
   refused, once; `failed` tells that it was. */
struct ledger {
    long blocks;
    long fail_in;
    bool failed;
};

void *ledger_allocate(void *user, void *block, size_t size);

enum { FIXTURE_PATH = 96 };

/* A session, and a directory for its files that is removed with everything in it. */
struct fixture {
    sdt_session *session;
    struct ledger ledger;
    char directory[64];
    char path[FIXTURE_PATH]; /* "test.db" in the directory, for test_open() */
};

/* Setups for cmocka, with the session without a database, with one in memory, with one in the file. */
int fixture_bare(void **state);
int fixture_memory(void **state);
int fixture_file(void **state);
/* Frees the session and holds that all of its memory came back. */
int fixture_end(void **state);

/* The session of the fixture that a test has as its state. */
sdt_session *session_of(void **state);

/* "name" in the fixture's directory. */
const char *fixture_path(const struct fixture *fixture, const char *name, char out[FIXTURE_PATH]);

/* Makes the database in the fixture's file, with a record of every kind, and closes it. */
void fixture_fill(struct fixture *fixture);

/* Changes a database in a file by SQL, as no caller of the library could. */
void change_file(const char *path, const char *sql);

/* The status, with the session's message when it is another. */
#define assert_status(session, call, wanted)                                                       \
    test_status((session), (call), (wanted), #call, __FILE__, __LINE__)
#define assert_ok(session, call) assert_status(session, call, SDT_OK)
void test_status(const sdt_session *session, int status, int wanted, const char *call,
                 const char *file, int line);

/* That the session's message contains a text. */
void assert_message(const sdt_session *session, const char *part);

/* Output gathered by an sdt_writer. */
struct text {
    char *bytes;
    size_t size;
};
int text_write(void *user, const char *bytes, size_t size);
void text_free(struct text *text);

/* The record as JSON, as the history has it: without its revision. To be freed with free(). */
char *json_of(const sdt_record *record);

/* Everything that can be seen in the database: all records with revisions, and all history but for
   the times; to be freed with free(). */
char *dump_of(sdt_session *session);

/* A whole file, to be freed with free(); and its writing. */
char *read_file(const char *path, size_t *size);
void write_file(const char *path, const void *bytes, size_t size);

/* A record of a kind that can be put: required fields and choices set, the references planted. The
   reference fields lead to records with the key `key` too. */
sdt_record *sprout(sdt_session *session, int kind, const char *key);

/* One with the key "egen" that belongs to a municipality; to nobody, when that is NULL. NULL when the kind
   has no such records. */
sdt_record *sprout_owned(sdt_session *session, int kind, const char *municipality);

/* As sprout(), put, unless there is one already; the record is freed. */
void plant(sdt_session *session, int kind, const char *key);

/* Some value of the right type, for every `variant` from 0: the edges of what the field may hold. */
void set_some(sdt_record *record, int field, int variant);
enum { VARIANTS = 12 };

/* Sets every field that anyone may set, with values by variant; of a choice, just one. */
void set_all(sdt_record *record, int variant);

/* Whether anyone may set the field. */
bool may_set(int kind, int field);

#endif

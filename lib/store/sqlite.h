/*
 * Inside lib/store/sqlite*.c only, the files that include sqlite3.h and call its functions: what a
 * connection and a statement are with SQLite.
 */
#ifndef SDT__STORE_SQLITE_H
#define SDT__STORE_SQLITE_H

#include "store/engine.h"

#include <sqlite3.h>

enum { SDT__SQLITE_CACHED_STATEMENTS = 48 };

struct sdt__statement {
    struct sdt__engine *engine;
    sqlite3_stmt *handle;
};

struct sdt__engine {
    sdt_session *session;
    sqlite3 *db;
    struct sdt__statement *rollback; /* prepared at once: it must work when memory is short */
    struct sdt__statement *cache[SDT__SQLITE_CACHED_STATEMENTS]; /* released ones */
    size_t next_cached;  /* index of the one that is replaced next */
    bool for_writing;    /* that is what it was opened for */
    bool begins_writing; /* a transaction that writes is about to begin, and may have to wait */
};

/* What went wrong: the operating system's reason where there is one, in the user's language, else
   SQLite's own words. */
const char *sdt__sqlite_words(const struct sdt__engine *engine, int code);

/* Reports an error code of SQLite's as ours. */
int sdt__sqlite_fail(struct sdt__engine *engine, int code);

#endif

/*
 * Inside lib/store/sqlite*.c only, the files that include sqlite3.h and call its functions: what a
 * connection and a statement are with SQLite.
 */
#ifndef SDT__STORE_SQLITE_H
#define SDT__STORE_SQLITE_H

#include "store/engine_calls.h"

#include <sqlite3.h>

/* About as many as a report asks: a check of all records has one for each kind and relation. */
enum { SDT__SQLITE_CACHED_STATEMENTS = 192 };

struct sdt__sqlite_statement {
    struct sdt__statement base;
    sqlite3_stmt *handle;
};

struct sdt__sqlite {
    struct sdt__engine base;
    sqlite3 *db;
    struct sdt__statement *rollback; /* prepared at once: it must work when memory is short */
    struct sdt__statement *cache[SDT__SQLITE_CACHED_STATEMENTS]; /* released ones */
    size_t next_cached;  /* index of the one that is replaced next */
    bool for_writing;    /* that is what it was opened for */
    bool begins_writing; /* a transaction that writes is about to begin, and may have to wait */
};

/* The engine's functions, for its connections. */
extern const struct sdt__engine_calls sdt__sqlite_calls;

static inline struct sdt__sqlite *sdt__sqlite_of(struct sdt__engine *engine)
{
    return (struct sdt__sqlite *)engine;
}

static inline sqlite3 *sdt__sqlite_db(const struct sdt__engine *engine)
{
    return ((const struct sdt__sqlite *)engine)->db;
}

static inline sqlite3_stmt *sdt__sqlite_handle(const struct sdt__statement *statement)
{
    return ((const struct sdt__sqlite_statement *)statement)->handle;
}

/* What went wrong: the operating system's reason where there is one, in the user's language, else
   SQLite's own words. */
const char *sdt__sqlite_words(const struct sdt__engine *engine, int code);

/* Reports an error code of SQLite's as ours. */
int sdt__sqlite_fail(struct sdt__engine *engine, int code);

/* Functions of the engine that are in files of their own: sqlite_file.c, sqlite_tables.c. */
void sdt__sqlite_share(struct sdt__engine *engine);
bool sdt__sqlite_clean(struct sdt__engine *engine);
int sdt__sqlite_backup(struct sdt__engine *engine, const char *path);
void sdt__sqlite_close(struct sdt__engine *engine);
int sdt__sqlite_check_cells(struct sdt__engine *engine);
int sdt__sqlite_check_tables(struct sdt__engine *engine, const char *sql);
int sdt__sqlite_column(struct sdt__engine *engine, const char *table, const char *column,
                       enum sdt__engine_column *out);
int sdt__sqlite_allow_null(struct sdt__engine *engine, const char *table, const char *column);

#endif

/*
 * Inside lib/store only: the SQLite behind the store.
 */
#ifndef SDT__STORE_SQLITE_H
#define SDT__STORE_SQLITE_H

#include "store/store.h"

#include <sqlite3.h>

/* Statements kept for each kind. */
enum sdt__store_statement {
    SDT__STATEMENT_BY_KEY,
    SDT__STATEMENT_BY_ID,
    SDT__STATEMENT_INSERT,
    SDT__STATEMENT_UPDATE,
    SDT__STATEMENT_DELETE,
    SDT__STATEMENT_COUNT
};

/* The columns id, key and revision stand before a kind's own. */
enum { SDT__STORE_FIRST_COLUMN = 3 };

enum { SDT__STORE_IDLE_MOST = 48 };

struct sdt__store {
    sdt_session *session;
    sqlite3 *db;
    bool writable;
    int depth;                 /* transactions that are open inside each other */
    const char *verb;          /* for the history */
    int verb_depth;            /* the depth of the transaction that set it; 0 when none did */
    sdt_cursor *cursors;       /* open ones, which closing the database ends */
    sqlite3_stmt **statements; /* cached: one of each for every kind */
    sqlite3_stmt *rollback;    /* made at once: it must work when memory is short */
    sqlite3_stmt *next_id;
    sqlite3_stmt *write_history;
    int64_t *fresh; /* records that were sealed in the transaction that is open */
    size_t fresh_count;
    size_t fresh_capacity;
    size_t next_idle; /* the place that is given up next */
    sqlite3_stmt
        *idle[SDT__STORE_IDLE_MOST]; /* done with, and kept in case the same is wanted again */
};

/* Reports an engine's error as ours, with the engine's own words. */
int sdt__sqlite_fail(struct sdt__store *store, int code);

/* Runs statements that give no rows. */
int sdt__sqlite_run(struct sdt__store *store, const char *sql);

/* Prepares a statement, or takes an idle one; the caller finalizes it, or hands it back. */
int sdt__sqlite_prepare(struct sdt__store *store, const char *sql, sqlite3_stmt **out);

/* Hands a statement back, to be kept for a while; NULL does nothing. */
void sdt__sqlite_done(struct sdt__store *store, sqlite3_stmt *statement);

/* Steps a statement that gives no rows, and resets it with its bindings. */
int sdt__sqlite_step(struct sdt__store *store, sqlite3_stmt *statement);

/* Steps to the next row; false where there is none, and when that failed, which *status then says. */
bool sdt__sqlite_row(struct sdt__store *store, sqlite3_stmt *statement, int *status);

/* Binds text for the time until the statement is reset; NULL binds null. */
void sdt__sqlite_bind_text(sqlite3_stmt *statement, int place, const char *text);

/* The first column of the first row of a query without parameters. */
int sdt__sqlite_integer(struct sdt__store *store, const char *sql, int64_t *out);

/* A kind's cached statement; NULL with a problem reported. */
sqlite3_stmt *sdt__store_statement(struct sdt__store *store, const struct sdt__kind *kind,
                                   enum sdt__store_statement which);

/* SELECT id, key, revision and every field FROM the kind's table. */
void sdt__store_sql_select(const struct sdt__kind *kind, struct sdt__buffer *out);

/* CREATE TABLE, and every index of it that there is not yet. */
void sdt__store_sql_table(const struct sdt__kind *kind, struct sdt__buffer *out);
void sdt__store_sql_indexes(const struct sdt__kind *kind, struct sdt__buffer *out);

/* Fills the record from the row that a statement of sdt__store_sql_select stands on. */
int sdt__store_read_row(struct sdt__store *store, sqlite3_stmt *row, sdt_record *record);

/* Makes the tables of an empty database, and brings an older one up to date. */
int sdt__store_migrate(struct sdt__store *store, const char *path, bool may_write, bool may_create);

/* The next id, unique among all records of the database. */
int sdt__store_next_id(struct sdt__store *store, int64_t *out);

/* One line of history; before and after are NULL where the record did not exist. */
int sdt__store_write_history(struct sdt__store *store, const sdt_record *record, const char *before,
                             const char *after);

/* That every reference of the record leads somewhere, and no tree into a circle. */
int sdt__store_check_record_references(struct sdt__store *store, const sdt_record *record);

/* That nothing refers to the record. */
int sdt__store_check_unreferenced(struct sdt__store *store, const sdt_record *record);

/* The record of a key; *out is NULL when there is none. */
int sdt__store_read_by_key(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                           sdt_record **out);

/* That neither the record nor what it refers to is sealed; either of the two may be NULL. Once it
   is written, that it has been sealed is noted (seal.c). */
int sdt__store_check_seal(struct sdt__store *store, const sdt_record *before,
                          const sdt_record *after);
int sdt__store_note_seal(struct sdt__store *store, const sdt_record *before,
                         const sdt_record *after);

/* Ends every cursor that is open. */
void sdt__store_end_cursors(struct sdt__store *store);

#endif

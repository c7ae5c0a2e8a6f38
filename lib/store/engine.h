/*
 * Inside lib/store only: the database engine, as the rest of the store sees it. engine.c chooses one of
 * those there are (sqlite*.c, postgres*.c), and nothing else knows which it is. The SQL that goes through
 * is written by the store, with ?1, ?2... for parameters, and kept to what every engine accepts.
 *
 * Functions that return an int report their problem on the session, in the library's words.
 */
#ifndef SDT__STORE_ENGINE_H
#define SDT__STORE_ENGINE_H

#include "core/session.h"

/* A connection to a database, and a statement that it has prepared. */
struct sdt__engine;
struct sdt__statement;

/* Whether a database is named by its address on a server ("postgresql://..."), and not by a file. */
bool sdt__engine_is_address(const char *path);

/* Opens a database in one of the modes of sdt_session_open(); for reading also where nothing may be
   written. Gives the connection even when it
   fails, unless there was no memory for it. */
int sdt__engine_connect(sdt_session *session, const char *path, int mode, struct sdt__engine **out);

/* Ends the connection and undoes an unfinished transaction; NULL does nothing. All statements must
   have been released or finalized. */
void sdt__engine_close(struct sdt__engine *engine);

/* The file, as the system finds it from anywhere; "" for one in memory. The address of one on a server,
   without the password. */
const char *sdt__engine_path(const struct sdt__engine *engine);

/* Whether the connection is broken for good, and the database has to be opened anew. */
bool sdt__engine_is_lost(const struct sdt__engine *engine);

/* Whether the transaction failed because somebody changed at the same time what it read: done once more,
   it may succeed. */
bool sdt__engine_has_conflicted(const struct sdt__engine *engine);

/* What a database says of itself. One without tables is new, unless it is marked. */
struct sdt__engine_mark {
    int64_t application; /* whose database it is */
    int64_t schema;      /* which tables it has */
    bool empty;          /* it has no tables */
};

int sdt__engine_read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out);
int sdt__engine_write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark);

/* What the role of the connection may write, where the server limits it to some rows. */
enum sdt__engine_writes { SDT__WRITES_ALL, SDT__WRITES_OWN, SDT__WRITES_NOTHING };
struct sdt__engine_rights {
    enum sdt__engine_writes writes;
    bool values;   /* also values, with those of others in the same row */
    char role[64]; /* its name; "" where there are no roles */
};

/* An engine without roles limits nothing. Reads tables of a database that is ours. */
int sdt__engine_read_rights(struct sdt__engine *engine, struct sdt__engine_rights *out);

/* Whether rights can be given to roles. */
bool sdt__engine_has_roles(const struct sdt__engine *engine);

/* Settings that a new database must have before its first table. */
int sdt__engine_prepare_new(struct sdt__engine *engine);

/* Lets others read a database, which this connection may write, while it is written. A file that was a
   backup does not allow that by itself; while others have it open it stays as it is. */
void sdt__engine_share(struct sdt__engine *engine);

/* Runs statements, separated by semicolons, that give no rows. */
int sdt__engine_run(struct sdt__engine *engine, const char *sql);

/* The first column of the first row of a query without parameters; 0 when there is no row. */
int sdt__engine_integer(struct sdt__engine *engine, const char *sql, int64_t *out);

/* Transactions. Begin takes the right to write at once, or else sees the database as it is now until
   the end. A savepoint is named by its depth. sdt__engine_roll_back() tells whether no
   transaction is open any more; a grave error may have undone it already. */
int sdt__engine_begin(struct sdt__engine *engine, bool write);
int sdt__engine_commit(struct sdt__engine *engine);
bool sdt__engine_roll_back(struct sdt__engine *engine);
bool sdt__engine_in_transaction(const struct sdt__engine *engine);
int sdt__engine_savepoint(struct sdt__engine *engine, int depth);
int sdt__engine_release_savepoint(struct sdt__engine *engine, int depth);
int sdt__engine_roll_back_to_savepoint(struct sdt__engine *engine, int depth);

/* Tells others that listen of a change, when the transaction is kept. An engine that tells nobody does
   nothing. */
int sdt__engine_notify(struct sdt__engine *engine, const char *text);

/* *descriptor can be read from when somebody has been told of a change since sdt__engine_hear() was called
   last; -1 for an engine that tells nobody. It is the engine's, and is to be polled alone. */
int sdt__engine_listen(struct sdt__engine *engine, int *descriptor);
int sdt__engine_hear(struct sdt__engine *engine);

/* Prepares a statement, or takes one with the same SQL from the statement cache. It ends with
   sdt__statement_release(), which resets it and puts it in the cache, or sdt__statement_finalize();
   both do nothing with NULL. */
int sdt__engine_prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out);
void sdt__statement_release(struct sdt__statement *statement);
void sdt__statement_finalize(struct sdt__statement *statement);

/* Binds parameters, which count from 1. Texts and blobs are borrowed until the statement is reset; a
   text that is NULL binds null. sdt__statement_bind_copy() keeps a copy of its text. */
void sdt__statement_bind_integer(struct sdt__statement *statement, int parameter, int64_t value);
void sdt__statement_bind_number(struct sdt__statement *statement, int parameter, double value);
void sdt__statement_bind_text(struct sdt__statement *statement, int parameter, const char *text);
void sdt__statement_bind_letter(struct sdt__statement *statement, int parameter,
                                const char *letter);
void sdt__statement_bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                              size_t size);
void sdt__statement_bind_null(struct sdt__statement *statement, int parameter);
int sdt__statement_bind_copy(struct sdt__statement *statement, int parameter, const char *text);

/* Steps to the next row. False when there is none, and when that failed: only then is *status set. */
bool sdt__statement_row(struct sdt__statement *statement, int *status);

/* Steps a statement that gives no rows, and resets it with its bindings. */
int sdt__statement_run(struct sdt__statement *statement);

/* Ends the rows of a statement, which keeps its bindings and may be stepped again; NULL does
   nothing. */
void sdt__statement_reset(struct sdt__statement *statement);

/* What a cell of a row holds. The engine may let a column hold what it was not declared for. */
enum sdt__cell_type {
    SDT__CELL_NULL,
    SDT__CELL_INTEGER,
    SDT__CELL_NUMBER,
    SDT__CELL_TEXT,
    SDT__CELL_BLOB
};

/* Columns of the row, which count from 0. Texts and blobs are borrowed until the next step; a text
   is NULL for null and when there is no memory. The type is asked for before the value. */
enum sdt__cell_type sdt__statement_type(struct sdt__statement *statement, int column);
int64_t sdt__statement_integer(struct sdt__statement *statement, int column);
double sdt__statement_number(struct sdt__statement *statement, int column);
const char *sdt__statement_text(struct sdt__statement *statement, int column);
const void *sdt__statement_blob(struct sdt__statement *statement, int column, size_t *size);

/* Writes the file anew without anything of what was deleted from it, also in the log beside it. False
   when that could not be done, as while another reads it. */
bool sdt__engine_clean(struct sdt__engine *engine);

/* Copies the whole database, as it is at one moment, to a new file. */
int sdt__engine_backup(struct sdt__engine *engine, const char *path);

/* Everything that the engine itself finds wrong with the database, each reported as a problem. */
int sdt__engine_check(struct sdt__engine *engine);

/* That each cell of the tables without records (meta, history, those of the series) is of the type of
   its column; the first of a column that is not is reported. */
int sdt__engine_check_cells(struct sdt__engine *engine);

/* Compares the tables that there are with those that `sql` makes: columns, references and indexes.
   Each that is missing or different is reported; tables and indexes of others' own may be there. */
int sdt__engine_check_tables(struct sdt__engine *engine, const char *sql);

/* Whether a table has a column, and whether that must have a value. A table that is not there has
   none. */
enum sdt__engine_column { SDT__COLUMN_ABSENT, SDT__COLUMN_OPTIONAL, SDT__COLUMN_REQUIRED };
int sdt__engine_column(struct sdt__engine *engine, const char *table, const char *column,
                       enum sdt__engine_column *out);

/* Lets a column be without a value that had to have one, within a transaction. */
int sdt__engine_allow_null(struct sdt__engine *engine, const char *table, const char *column);

/* The engine's own handle, for tests that look behind this interface. */
void *sdt__engine_native(const struct sdt__engine *engine);

/* Bytes that nobody can guess. */
void sdt__engine_random(void *bytes, size_t size);

#endif

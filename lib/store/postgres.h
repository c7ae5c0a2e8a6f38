/*
 * Inside lib/store/postgres*.c only, the files that include libpq-fe.h and call its functions: what a
 * connection and a statement are with PostgreSQL.
 *
 * Commands that give no rows are sent without waiting for their answers, within a transaction; those
 * are read when something is asked that needs one, at the latest when the transaction or the savepoint
 * ends. A command that failed is told of then.
 */
#ifndef SDT__STORE_POSTGRES_H
#define SDT__STORE_POSTGRES_H

#include "core/buffer.h"
#include "store/engine_calls.h"

#include <libpq-fe.h>

enum {
    SDT__POSTGRES_CACHED_STATEMENTS = 64,
    SDT__POSTGRES_DROPPED = 64,
    SDT__POSTGRES_CHAINS = 256,
    SDT__POSTGRES_STATE_SIZE = 6 /* of an SQLSTATE */
};

/* The types of values, as the server numbers them (pg_type.dat): these never change. */
enum {
    SDT__POSTGRES_BOOLEAN = 16,
    SDT__POSTGRES_BYTES = 17,
    SDT__POSTGRES_INT8 = 20,
    SDT__POSTGRES_INT2 = 21,
    SDT__POSTGRES_INT4 = 23,
    SDT__POSTGRES_TEXT = 25,
    SDT__POSTGRES_OID = 26,
    SDT__POSTGRES_FLOAT4 = 700,
    SDT__POSTGRES_FLOAT8 = 701
};

/* A column of an answer, and what the row holds there. */
struct sdt__postgres_cell {
    Oid type;
    const char *bytes; /* NULL for null */
    size_t size;
};

/* A statement. Its first run sends the text itself, and only when it is run again is it prepared on the
   server: then the types of its parameters are known from what was bound, and most are run once. */
struct sdt__postgres_statement {
    struct sdt__statement base;
    char *sql;  /* as the store writes it, which the cache finds it by */
    char *text; /* as the server takes it */
    int parameters;
    Oid *prepared;       /* the type that each had when the server last saw it; 0 for none */
    Oid *types;          /* of what is bound */
    const char **values; /* what is bound; NULL for null */
    int *sizes;          /* in bytes */
    int *binary;         /* the format of each: all are binary */
    uint64_t *numbers;   /* numbers in the order of the network's bytes */
    char **copies;       /* texts of sdt__statement_bind_copy() */
    int64_t name;        /* the server knows it as "s" and this number; 0 while it does not */
    bool has_run;
    struct sdt__buffer answer; /* the rows; see postgres_answer.c */
    bool answered;
    size_t next_row; /* offset in the answer */
    bool on_row;     /* it stands on one, whose cells these are */
    struct sdt__postgres_cell *cells;
    int columns;
    int cell_capacity;
};

struct sdt__postgres_kept;

struct sdt__postgres {
    struct sdt__engine base;
    PGconn *connection;
    char *address;                                                 /* without the password */
    struct sdt__statement *cache[SDT__POSTGRES_CACHED_STATEMENTS]; /* released ones */
    size_t next_cached; /* index of the one that is replaced next */
    int64_t last_name;
    int64_t dropped[SDT__POSTGRES_DROPPED]; /* names that the server may forget */
    size_t dropped_count;
    size_t unread;       /* commands that were sent and whose answers have not been read */
    size_t unread_bytes; /* how much was sent for them */
    int64_t schema;      /* where the tables are, by the server's number */
    bool has_tables;     /* ours are there */
    bool for_writing;    /* that is what it was opened for */
    bool in_transaction;
    bool only_reads;     /* the transaction, if there is one */
    bool has_conflicted; /* the last transaction, with somebody who wrote at the same time */
    bool begins_writing; /* a transaction that writes is about to begin, and may have to wait */
    PGconn *listener;    /* another connection, which is told of changes; NULL while nobody asks */
    struct sdt__postgres_kept
        *kept[SDT__POSTGRES_CHAINS]; /* answers, by the hash of the question */
    size_t kept_bytes;
    int64_t waits; /* how many times the server's answers were waited for, for tests */
};

/* The engine's functions, for its connections. */
extern const struct sdt__engine_calls sdt__postgres_calls;

static inline struct sdt__postgres *sdt__postgres_of(const struct sdt__engine *engine)
{
    return (struct sdt__postgres *)(uintptr_t)engine;
}

static inline struct sdt__postgres_statement *
sdt__postgres_statement_of(struct sdt__statement *statement)
{
    return (struct sdt__postgres_statement *)statement;
}

/* The statement as the server takes it, from what the store writes; *parameters is the highest number of
   one. NULL when there is no memory. To be freed. */
char *sdt__postgres_translate(sdt_session *session, const char *sql, int *parameters);

/* Reports that connecting has failed, from what libpq says. */
int sdt__postgres_fail_connect(struct sdt__postgres *postgres);

/* Reports what went wrong with a command; without an answer the connection, or memory, is what failed. */
int sdt__postgres_fail(struct sdt__postgres *postgres, const PGresult *answer);

/* How long a command waits for others, in milliseconds. */
int64_t sdt__postgres_patience(const struct sdt__postgres *postgres);

/* Sends a command without parameters, whose answer is read later. */
int sdt__postgres_send(struct sdt__postgres *postgres, const char *command);

/* Prepares for sending a command by functions of libpq; what they gave is told to the second, which
   counts the command among what is unread. */
int sdt__postgres_begin_sending(struct sdt__postgres *postgres);
int sdt__postgres_sent(struct sdt__postgres *postgres, int given, size_t bytes);

/* Reads the answers of all that was sent. *last, unless it is NULL, is that of the last command, to be
   cleared. */
int sdt__postgres_settle(struct sdt__postgres *postgres, PGresult **last);

/* As that, and takes the rows of the last command. */
int sdt__postgres_settle_rows(struct sdt__postgres *postgres, struct sdt__buffer *rows);

/* As the first, and tells nobody what failed. */
void sdt__postgres_forget(struct sdt__postgres *postgres);

/* Sends a statement and takes its answer. */
int sdt__postgres_ask(struct sdt__statement *statement);

/* The same, or takes the answer that was given before; stands before its first row (postgres_answer.c). */
int sdt__postgres_answer(struct sdt__postgres_statement *statement);
bool sdt__postgres_next_row(struct sdt__postgres_statement *statement);

/* Adds rows of libpq's to an answer. */
void sdt__postgres_take_rows(struct sdt__buffer *answer, const PGresult *rows);

/* From now on every question is asked anew. */
void sdt__postgres_forget_answers(struct sdt__postgres *postgres);

/* Functions of the engine that are in files of their own: postgres_listen.c, postgres_rights.c,
   postgres_statement.c, postgres_tables.c. */
int sdt__postgres_read_rights(struct sdt__engine *engine, struct sdt__engine_rights *out);
int sdt__postgres_notify(struct sdt__engine *engine, const char *text);
int sdt__postgres_listen(struct sdt__engine *engine, int *descriptor);
int sdt__postgres_hear(struct sdt__engine *engine);
int sdt__postgres_prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out);
void sdt__postgres_release(struct sdt__statement *statement);
void sdt__postgres_finalize(struct sdt__statement *statement);
void sdt__postgres_bind_integer(struct sdt__statement *statement, int parameter, int64_t value);
void sdt__postgres_bind_number(struct sdt__statement *statement, int parameter, double value);
void sdt__postgres_bind_text(struct sdt__statement *statement, int parameter, const char *text);
void sdt__postgres_bind_letter(struct sdt__statement *statement, int parameter, const char *letter);
void sdt__postgres_bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                             size_t size);
void sdt__postgres_bind_null(struct sdt__statement *statement, int parameter);
int sdt__postgres_bind_copy(struct sdt__statement *statement, int parameter, const char *text);
bool sdt__postgres_row(struct sdt__statement *statement, int *status);
int sdt__postgres_run_bound(struct sdt__statement *statement);
void sdt__postgres_reset(struct sdt__statement *statement);
enum sdt__cell_type sdt__postgres_type(struct sdt__statement *statement, int column);
int64_t sdt__postgres_integer(struct sdt__statement *statement, int column);
double sdt__postgres_number(struct sdt__statement *statement, int column);
const char *sdt__postgres_text(struct sdt__statement *statement, int column);
const void *sdt__postgres_blob(struct sdt__statement *statement, int column, size_t *size);
int sdt__postgres_read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out);
int sdt__postgres_write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark);
int sdt__postgres_check_tables(struct sdt__engine *engine, const char *sql);
int sdt__postgres_column(struct sdt__engine *engine, const char *table, const char *column,
                         enum sdt__engine_column *out);
int sdt__postgres_allow_null(struct sdt__engine *engine, const char *table, const char *column);
bool sdt__postgres_clean(struct sdt__engine *engine);

#endif

/*
 * The engine is PostgreSQL: commands, transactions and what is told of the database; see engine.h and
 * postgres.h.
 *
 * Those who write come one after the other, as with SQLite: each transaction that writes first locks the
 * table meta, within the time that a session waits. The lock is taken before anything is read, so what
 * others have committed is seen, and no line of the history is missing before one that is there.
 */
#include "store/postgres.h"

#include "core/buffer.h"
#include "core/fixed_text.h"

#include <sodertorn/session.h>
#include <string.h>

enum {
    UNREAD_MOST = 200, /* commands that are sent without reading answers, and their bytes */
    UNREAD_BYTES_MOST = 1 << 20,
    DROPPED_MANY = SDT__POSTGRES_DROPPED / 2
};

static void see_transaction(struct sdt__postgres *postgres)
{
    const PGTransactionStatusType status = PQtransactionStatus(postgres->connection);

    postgres->in_transaction = status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

/* Runs commands at once, and waits for them. */
static int run_now(struct sdt__postgres *postgres, const char *text)
{
    PGresult *answer = PQexec(postgres->connection, text);
    const ExecStatusType what = PQresultStatus(answer);
    int status = what == PGRES_COMMAND_OK || what == PGRES_TUPLES_OK
                     ? SDT_OK
                     : sdt__postgres_fail(postgres, answer);

    PQclear(answer);
    postgres->waits++;
    see_transaction(postgres);
    return status;
}

int64_t sdt__postgres_patience(const struct sdt__postgres *postgres)
{
    const int64_t busy = postgres->base.session->ints[SDT_OPTION_BUSY_MS];

    return busy > 0 ? busy : 1; /* 0 would be without an end */
}

/* Statements that nobody has any more are forgotten between transactions: one that has failed takes no
   command. */
static int forget_dropped(struct sdt__postgres *postgres)
{
    struct sdt__buffer text;
    int status;

    sdt__buffer_init(&text, postgres->base.session);
    while (postgres->dropped_count > 0) {
        sdt__buffer_text(&text, "DEALLOCATE s");
        sdt__buffer_integer(&text, postgres->dropped[--postgres->dropped_count]);
        sdt__buffer_byte(&text, ';');
    }
    status = sdt__buffer_string(&text) ? run_now(postgres, text.bytes) : SDT_ERROR_MEMORY;
    sdt__buffer_free(&text);
    return status;
}

int sdt__postgres_begin_sending(struct sdt__postgres *postgres)
{
    int status = SDT_OK;

    if (postgres->unread >= UNREAD_MOST || postgres->unread_bytes >= UNREAD_BYTES_MOST)
        status = sdt__postgres_settle(postgres, NULL);
    if (status == SDT_OK && PQstatus(postgres->connection) == CONNECTION_BAD)
        status = sdt__postgres_fail(postgres, NULL);
    if (status != SDT_OK || postgres->unread > 0)
        return status;
    if (!postgres->in_transaction && postgres->dropped_count >= DROPPED_MANY)
        status = forget_dropped(postgres);
    if (status == SDT_OK && !PQenterPipelineMode(postgres->connection))
        status = sdt__postgres_fail(postgres, NULL);
    return status;
}

int sdt__postgres_sent(struct sdt__postgres *postgres, int given, size_t bytes)
{
    if (!given)
        return sdt__postgres_fail(postgres, NULL);
    postgres->unread++;
    postgres->unread_bytes += bytes;
    return SDT_OK;
}

int sdt__postgres_send(struct sdt__postgres *postgres, const char *command)
{
    int status = sdt__postgres_begin_sending(postgres);

    return status == SDT_OK ? sdt__postgres_sent(postgres,
                                                 PQsendQueryParams(postgres->connection, command, 0,
                                                                   NULL, NULL, NULL, NULL, 1),
                                                 strlen(command))
                            : status;
}

/* What is read of the answers to all that was sent; each is NULL where there is none. */
struct answers {
    PGresult *failed;         /* of the first command that failed */
    PGresult *last;           /* of the last one, unless one failed */
    struct sdt__buffer *rows; /* where those of the last one go */
};

static void take_answer(struct answers *answers, PGresult *answer)
{
    const ExecStatusType what = PQresultStatus(answer);
    const bool has_rows = what == PGRES_TUPLES_OK || what == PGRES_SINGLE_TUPLE;

    if (what == PGRES_FATAL_ERROR && !answers->failed) {
        answers->failed = answer;
    } else if (has_rows && answers->rows) {
        sdt__postgres_take_rows(answers->rows, answer);
        PQclear(answer);
    } else if (has_rows || what == PGRES_COMMAND_OK) {
        PQclear(answers->last);
        answers->last = answer;
    } else {
        PQclear(answer);
    }
}

/* Reads answers up to the end of what was sent, `count` of them: that of a command is followed by nothing,
   and then the next one's. False when the connection is broken. */
static bool read_answers(PGconn *connection, size_t count, struct answers *answers)
{
    struct sdt__buffer *rows = answers->rows;
    bool ended = true;

    for (;;) {
        PGresult *answer;

        answers->rows = count == 1 ? rows : NULL;
        if (ended && answers->rows)
            PQsetSingleRowMode(connection); /* libpq never holds more of them than one */
        answer = PQgetResult(connection);
        if (!answer && (ended || PQstatus(connection) == CONNECTION_BAD))
            return false;
        ended = !answer;
        count -= ended && count > 0;
        if (answer && PQresultStatus(answer) == PGRES_PIPELINE_SYNC) {
            PQclear(answer);
            return true;
        }
        if (answer)
            take_answer(answers, answer);
    }
}

/* Waits for the answers to all that was sent. */
static bool wait_for_answers(struct sdt__postgres *postgres, struct answers *answers)
{
    const size_t count = postgres->unread;
    const bool read = PQpipelineSync(postgres->connection) &&
                      read_answers(postgres->connection, count, answers);

    postgres->unread = postgres->unread_bytes = 0;
    postgres->waits++;
    if (read)
        PQexitPipelineMode(postgres->connection);
    return read;
}

static int settle(struct sdt__postgres *postgres, struct answers *answers)
{
    int status = SDT_OK;
    bool read;

    if (postgres->unread == 0)
        return SDT_OK;
    read = wait_for_answers(postgres, answers);
    if (!read || answers->failed)
        status = sdt__postgres_fail(postgres, answers->failed);
    if (read)
        see_transaction(postgres);
    PQclear(answers->failed);
    return status;
}

int sdt__postgres_settle(struct sdt__postgres *postgres, PGresult **last)
{
    struct answers answers = {.last = NULL};
    int status = settle(postgres, &answers);

    if (last)
        *last = status == SDT_OK ? answers.last : NULL;
    if (!last || status != SDT_OK)
        PQclear(answers.last);
    return status;
}

int sdt__postgres_settle_rows(struct sdt__postgres *postgres, struct sdt__buffer *rows)
{
    struct answers answers = {.rows = rows};
    int status = settle(postgres, &answers);

    PQclear(answers.last);
    return status == SDT_OK && rows->failed ? SDT_ERROR_MEMORY : status;
}

void sdt__postgres_forget(struct sdt__postgres *postgres)
{
    struct answers answers = {.last = NULL};

    if (postgres->unread > 0)
        wait_for_answers(postgres, &answers);
    PQclear(answers.failed);
    PQclear(answers.last);
}

static int run(struct sdt__engine *engine, const char *sql)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    int parameters, status = sdt__postgres_settle(postgres, NULL);
    char *text = status == SDT_OK ? sdt__postgres_translate(engine->session, sql, &parameters)
                                  : NULL;

    if (status != SDT_OK)
        return status;
    if (!text)
        return SDT_ERROR_MEMORY;
    sdt__postgres_forget_answers(postgres);
    status = run_now(postgres, text);
    sdt__free(engine->session, text);
    return status;
}

static const char *path(const struct sdt__engine *engine)
{
    return sdt__postgres_of(engine)->address;
}

static bool is_lost(const struct sdt__engine *engine)
{
    return PQstatus(sdt__postgres_of(engine)->connection) == CONNECTION_BAD;
}

static bool has_conflicted(const struct sdt__engine *engine)
{
    return sdt__postgres_of(engine)->has_conflicted;
}

static int prepare_new(struct sdt__engine *engine)
{
    (void)engine;
    return SDT_OK;
}

static void share(struct sdt__engine *engine)
{
    (void)engine; /* it is shared as it is */
}

static bool in_transaction(const struct sdt__engine *engine)
{
    return sdt__postgres_of(engine)->in_transaction;
}

/* Without tables there is none to lock, so then a lock without a table is taken; what is read after it
   is read as it is then, and not as it was when the lock was asked for. */
static int begin(struct sdt__engine *engine, bool write)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    struct sdt__fixed_text text;
    char sql[240];
    int status;

    sdt__fixed_text_init(&text, sql, sizeof sql);
    if (!write) {
        sdt__fixed_text_add(&text, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1");
    } else {
        sdt__fixed_text_add(&text, postgres->has_tables ? "BEGIN ISOLATION LEVEL REPEATABLE READ"
                                                        : "BEGIN ISOLATION LEVEL READ COMMITTED");
        sdt__fixed_text_add(&text, "; SET LOCAL lock_timeout = ");
        sdt__fixed_text_integer(&text, sdt__postgres_patience(postgres));
        sdt__fixed_text_add(&text, postgres->has_tables
                                       ? "; LOCK TABLE meta IN EXCLUSIVE MODE"
                                       : "; SELECT pg_advisory_xact_lock(1399084081)");
    }
    postgres->has_conflicted = false;
    postgres->begins_writing = write;
    postgres->only_reads = !write;
    status = sdt__engine_run(engine, sql);
    postgres->begins_writing = false;
    return status;
}

/* A transaction of which something failed ends as well, and is undone. */
static int commit(struct sdt__engine *engine)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    PGresult *answer = NULL;
    int status = sdt__postgres_send(postgres, "COMMIT");

    sdt__postgres_forget_answers(postgres);
    if (status == SDT_OK)
        status = sdt__postgres_settle(postgres, &answer);
    if (status == SDT_OK && strcmp(PQcmdStatus(answer), "COMMIT") != 0)
        status = sdt__fail(engine->session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    PQclear(answer);
    return status;
}

static bool roll_back(struct sdt__engine *engine)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);

    if (!postgres->in_transaction)
        return true;
    sdt__postgres_forget(postgres);
    sdt__postgres_forget_answers(postgres);
    PQclear(PQexec(postgres->connection, "ROLLBACK"));
    see_transaction(postgres);
    return !postgres->in_transaction;
}

/* "SAVEPOINT sdt3" and its like. */
static const char *with_depth(const char *command, int depth, char out[40])
{
    struct sdt__fixed_text text;

    sdt__fixed_text_init(&text, out, 40);
    sdt__fixed_text_add(&text, command);
    sdt__fixed_text_integer(&text, depth);
    return out;
}

/* What failed before the savepoint is told of before it, so that the savepoint is there to go back to. */
static int savepoint(struct sdt__engine *engine, int depth)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    int status = sdt__postgres_settle(postgres, NULL);
    char text[40];

    return status == SDT_OK ? sdt__postgres_send(postgres, with_depth("SAVEPOINT sdt", depth, text))
                            : status;
}

static int release_savepoint(struct sdt__engine *engine, int depth)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    char text[40];
    int status = sdt__postgres_send(postgres, with_depth("RELEASE sdt", depth, text));

    return status == SDT_OK ? sdt__postgres_settle(postgres, NULL) : status;
}

static int roll_back_to_savepoint(struct sdt__engine *engine, int depth)
{
    char text[40];

    sdt__postgres_forget(sdt__postgres_of(engine));
    return sdt__engine_run(engine, with_depth("ROLLBACK TO sdt", depth, text));
}

static void close_connection(struct sdt__engine *engine)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);

    for (size_t i = 0; i < SDT__POSTGRES_CACHED_STATEMENTS; i++)
        sdt__statement_finalize(postgres->cache[i]);
    sdt__postgres_forget_answers(postgres);
    PQfinish(postgres->listener);
    PQfinish(postgres->connection);
    sdt__free(engine->session, postgres->address);
    sdt__free(engine->session, postgres);
}

static int backup(struct sdt__engine *engine, const char *to)
{
    (void)to;
    return sdt__fail(engine->session, SDT_ERROR_DENIED, SDT__M_SERVER_BACKUP,
                     sdt__postgres_of(engine)->address);
}

/* The server looks after its own files. */
static int check(struct sdt__engine *engine)
{
    (void)engine;
    return SDT_OK;
}

static void *native(const struct sdt__engine *engine)
{
    return sdt__postgres_of(engine)->connection;
}

const struct sdt__engine_calls sdt__postgres_calls = {
    .close = close_connection,
    .path = path,
    .is_lost = is_lost,
    .has_conflicted = has_conflicted,
    .read_mark = sdt__postgres_read_mark,
    .write_mark = sdt__postgres_write_mark,
    .read_rights = sdt__postgres_read_rights,
    .prepare_new = prepare_new,
    .share = share,
    .run = run,
    .begin = begin,
    .commit = commit,
    .roll_back = roll_back,
    .in_transaction = in_transaction,
    .savepoint = savepoint,
    .release_savepoint = release_savepoint,
    .roll_back_to_savepoint = roll_back_to_savepoint,
    .notify = sdt__postgres_notify,
    .listen = sdt__postgres_listen,
    .hear = sdt__postgres_hear,
    .prepare = sdt__postgres_prepare,
    .release = sdt__postgres_release,
    .finalize = sdt__postgres_finalize,
    .bind_integer = sdt__postgres_bind_integer,
    .bind_number = sdt__postgres_bind_number,
    .bind_text = sdt__postgres_bind_text,
    .bind_letter = sdt__postgres_bind_letter,
    .bind_blob = sdt__postgres_bind_blob,
    .bind_null = sdt__postgres_bind_null,
    .bind_copy = sdt__postgres_bind_copy,
    .row = sdt__postgres_row,
    .run_bound = sdt__postgres_run_bound,
    .reset = sdt__postgres_reset,
    .type = sdt__postgres_type,
    .integer = sdt__postgres_integer,
    .number = sdt__postgres_number,
    .text = sdt__postgres_text,
    .blob = sdt__postgres_blob,
    .clean = sdt__postgres_clean,
    .backup = backup,
    .check = check,
    .check_cells = check,
    .check_tables = sdt__postgres_check_tables,
    .column = sdt__postgres_column,
    .allow_null = sdt__postgres_allow_null,
    .native = native,
};

/*
 * The seam between the store and its engines: each function goes to that of the engine which the
 * connection belongs to; see engine.h. What is the same for all of them is done here.
 */
#include "store/engine_calls.h"

#include "core/fixed_text.h"
#include "core/meter.h"

#include <string.h>

enum { ROW_STEPS = 100 /* what a row of an answer takes, and a command */ };

bool sdt__engine_is_address(const char *path)
{
    return strncmp(path, "postgresql://", 13) == 0 || strncmp(path, "postgres://", 11) == 0;
}

int sdt__engine_connect(sdt_session *session, const char *path, int mode, struct sdt__engine **out)
{
    *out = NULL;
    if (!sdt__engine_is_address(path))
        return sdt__sqlite_connect(session, path, mode, out);
#ifdef SDT_WITH_POSTGRES
    return sdt__postgres_connect(session, path, mode, out);
#else
    return sdt__fail(session, SDT_ERROR_IO, SDT__M_SERVER_NOT_BUILT);
#endif
}

void sdt__engine_close(struct sdt__engine *engine)
{
    if (engine)
        engine->calls->close(engine);
}

const char *sdt__engine_path(const struct sdt__engine *engine)
{
    return engine->calls->path(engine);
}

bool sdt__engine_is_lost(const struct sdt__engine *engine)
{
    return engine->calls->is_lost(engine);
}

bool sdt__engine_has_conflicted(const struct sdt__engine *engine)
{
    return engine->calls->has_conflicted(engine);
}

int sdt__engine_read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out)
{
    return engine->calls->read_mark(engine, out);
}

int sdt__engine_write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark)
{
    return engine->calls->write_mark(engine, mark);
}

int sdt__engine_prepare_new(struct sdt__engine *engine)
{
    return engine->calls->prepare_new(engine);
}

void sdt__engine_share(struct sdt__engine *engine)
{
    engine->calls->share(engine);
}

int sdt__engine_run(struct sdt__engine *engine, const char *sql)
{
    (void)sdt__meter_spend(engine->session, ROW_STEPS); /* it is short: only what follows stops */
    return engine->calls->run(engine, sql);
}

int sdt__engine_run_number(struct sdt__engine *engine, const char *command, int64_t number)
{
    struct sdt__fixed_text text;
    char sql[64];

    sdt__fixed_text_init(&text, sql, sizeof sql);
    sdt__fixed_text_add(&text, command);
    sdt__fixed_text_integer(&text, number);
    return sdt__engine_run(engine, sql);
}

int sdt__engine_integer(struct sdt__engine *engine, const char *sql, int64_t *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine, sql, &query);

    *out = 0;
    if (status == SDT_OK && sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0);
    sdt__statement_finalize(query);
    return status;
}

const char *sdt__engine_wait(const sdt_session *session, char out[32])
{
    const int64_t ms = session->ints[SDT_OPTION_BUSY_MS];
    struct sdt__fixed_text text;

    sdt__fixed_text_init(&text, out, 32);
    sdt__fixed_text_integer(&text, ms % 1000 == 0 ? ms / 1000 : ms);
    sdt__fixed_text_add(&text, ms % 1000 == 0 ? " s" : " ms");
    return out;
}

int sdt__engine_begin(struct sdt__engine *engine, bool write)
{
    return engine->calls->begin(engine, write);
}

int sdt__engine_commit(struct sdt__engine *engine)
{
    return engine->calls->commit(engine);
}

bool sdt__engine_roll_back(struct sdt__engine *engine)
{
    return engine->calls->roll_back(engine);
}

bool sdt__engine_in_transaction(const struct sdt__engine *engine)
{
    return engine->calls->in_transaction(engine);
}

int sdt__engine_savepoint(struct sdt__engine *engine, int depth)
{
    return engine->calls->savepoint(engine, depth);
}

int sdt__engine_release_savepoint(struct sdt__engine *engine, int depth)
{
    return engine->calls->release_savepoint(engine, depth);
}

int sdt__engine_roll_back_to_savepoint(struct sdt__engine *engine, int depth)
{
    return engine->calls->roll_back_to_savepoint(engine, depth);
}

bool sdt__engine_has_roles(const struct sdt__engine *engine)
{
    return engine->calls->read_rights != NULL;
}

int sdt__engine_read_rights(struct sdt__engine *engine, struct sdt__engine_rights *out)
{
    *out = (struct sdt__engine_rights){.writes = SDT__WRITES_ALL, .values = true};
    return sdt__engine_has_roles(engine) ? engine->calls->read_rights(engine, out) : SDT_OK;
}

int sdt__engine_notify(struct sdt__engine *engine, const char *text)
{
    return engine->calls->notify ? engine->calls->notify(engine, text) : SDT_OK;
}

int sdt__engine_listen(struct sdt__engine *engine, int *descriptor)
{
    *descriptor = -1;
    return engine->calls->listen ? engine->calls->listen(engine, descriptor) : SDT_OK;
}

int sdt__engine_hear(struct sdt__engine *engine)
{
    return engine->calls->hear ? engine->calls->hear(engine) : SDT_OK;
}

int sdt__engine_prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out)
{
    return engine->calls->prepare(engine, sql, out);
}

void sdt__statement_release(struct sdt__statement *statement)
{
    if (statement)
        statement->calls->release(statement);
}

void sdt__statement_finalize(struct sdt__statement *statement)
{
    if (statement)
        statement->calls->finalize(statement);
}

void sdt__statement_bind_integer(struct sdt__statement *statement, int parameter, int64_t value)
{
    statement->calls->bind_integer(statement, parameter, value);
}

void sdt__statement_bind_number(struct sdt__statement *statement, int parameter, double value)
{
    statement->calls->bind_number(statement, parameter, value);
}

void sdt__statement_bind_text(struct sdt__statement *statement, int parameter, const char *text)
{
    statement->calls->bind_text(statement, parameter, text);
}

void sdt__statement_bind_letter(struct sdt__statement *statement, int parameter, const char *letter)
{
    statement->calls->bind_letter(statement, parameter, letter);
}

void sdt__statement_bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                              size_t size)
{
    statement->calls->bind_blob(statement, parameter, bytes, size);
}

void sdt__statement_bind_null(struct sdt__statement *statement, int parameter)
{
    statement->calls->bind_null(statement, parameter);
}

int sdt__statement_bind_copy(struct sdt__statement *statement, int parameter, const char *text)
{
    return statement->calls->bind_copy(statement, parameter, text);
}

bool sdt__statement_row(struct sdt__statement *statement, int *status)
{
    sdt_session *session = statement->engine->session;

    if (!sdt__meter_spend(session, ROW_STEPS)) {
        *status = sdt__fail(session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
        return false;
    }
    return statement->calls->row(statement, status);
}

int sdt__statement_run(struct sdt__statement *statement)
{
    sdt_session *session = statement->engine->session;

    if (!sdt__meter_spend(session, ROW_STEPS))
        return sdt__fail(session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
    return statement->calls->run_bound(statement);
}

void sdt__statement_reset(struct sdt__statement *statement)
{
    if (statement)
        statement->calls->reset(statement);
}

enum sdt__cell_type sdt__statement_type(struct sdt__statement *statement, int column)
{
    return statement->calls->type(statement, column);
}

int64_t sdt__statement_integer(struct sdt__statement *statement, int column)
{
    return statement->calls->integer(statement, column);
}

double sdt__statement_number(struct sdt__statement *statement, int column)
{
    return statement->calls->number(statement, column);
}

const char *sdt__statement_text(struct sdt__statement *statement, int column)
{
    return statement->calls->text(statement, column);
}

const void *sdt__statement_blob(struct sdt__statement *statement, int column, size_t *size)
{
    const void *blob = statement->calls->blob(statement, column, size);

    (void)sdt__meter_spend(statement->engine->session, *size); /* it is going to be unpacked */
    return blob;
}

bool sdt__engine_clean(struct sdt__engine *engine)
{
    return engine->calls->clean(engine);
}

int sdt__engine_backup(struct sdt__engine *engine, const char *path)
{
    return engine->calls->backup(engine, path);
}

int sdt__engine_check(struct sdt__engine *engine)
{
    return engine->calls->check(engine);
}

int sdt__engine_check_cells(struct sdt__engine *engine)
{
    return engine->calls->check_cells(engine);
}

int sdt__engine_check_tables(struct sdt__engine *engine, const char *sql)
{
    return engine->calls->check_tables(engine, sql);
}

int sdt__engine_column(struct sdt__engine *engine, const char *table, const char *column,
                       enum sdt__engine_column *out)
{
    return engine->calls->column(engine, table, column, out);
}

int sdt__engine_allow_null(struct sdt__engine *engine, const char *table, const char *column)
{
    return engine->calls->allow_null(engine, table, column);
}

void *sdt__engine_native(const struct sdt__engine *engine)
{
    return engine->calls->native(engine);
}

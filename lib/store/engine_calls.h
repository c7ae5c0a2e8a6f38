/*
 * Inside the engines only (engine.c, sqlite*.c, postgres*.c): what an engine has to be able to do. Each
 * function is the one of the same name in engine.h, which says what it does.
 */
#ifndef SDT__STORE_ENGINE_CALLS_H
#define SDT__STORE_ENGINE_CALLS_H

#include "store/engine.h"

struct sdt__engine_calls {
    void (*close)(struct sdt__engine *engine);
    const char *(*path)(const struct sdt__engine *engine);
    bool (*is_lost)(const struct sdt__engine *engine);
    bool (*has_conflicted)(const struct sdt__engine *engine);
    int (*read_mark)(struct sdt__engine *engine, struct sdt__engine_mark *out);
    int (*write_mark)(struct sdt__engine *engine, const struct sdt__engine_mark *mark);
    int (*read_rights)(struct sdt__engine *engine,
                       struct sdt__engine_rights *out); /* NULL: no roles */
    int (*prepare_new)(struct sdt__engine *engine);
    void (*share)(struct sdt__engine *engine);
    int (*run)(struct sdt__engine *engine, const char *sql);

    int (*begin)(struct sdt__engine *engine, bool write);
    int (*commit)(struct sdt__engine *engine);
    bool (*roll_back)(struct sdt__engine *engine);
    bool (*in_transaction)(const struct sdt__engine *engine);
    int (*savepoint)(struct sdt__engine *engine, int depth);
    int (*release_savepoint)(struct sdt__engine *engine, int depth);
    int (*roll_back_to_savepoint)(struct sdt__engine *engine, int depth);

    int (*notify)(struct sdt__engine *engine, const char *text); /* NULL: it tells nobody */
    int (*listen)(struct sdt__engine *engine, int *descriptor);
    int (*hear)(struct sdt__engine *engine);

    int (*prepare)(struct sdt__engine *engine, const char *sql, struct sdt__statement **out);
    void (*release)(struct sdt__statement *statement);
    void (*finalize)(struct sdt__statement *statement);
    void (*bind_integer)(struct sdt__statement *statement, int parameter, int64_t value);
    void (*bind_number)(struct sdt__statement *statement, int parameter, double value);
    void (*bind_text)(struct sdt__statement *statement, int parameter, const char *text);
    void (*bind_letter)(struct sdt__statement *statement, int parameter, const char *letter);
    void (*bind_blob)(struct sdt__statement *statement, int parameter, const void *bytes,
                      size_t size);
    void (*bind_null)(struct sdt__statement *statement, int parameter);
    int (*bind_copy)(struct sdt__statement *statement, int parameter, const char *text);
    bool (*row)(struct sdt__statement *statement, int *status);
    int (*run_bound)(struct sdt__statement *statement); /* sdt__statement_run() */
    void (*reset)(struct sdt__statement *statement);

    enum sdt__cell_type (*type)(struct sdt__statement *statement, int column);
    int64_t (*integer)(struct sdt__statement *statement, int column);
    double (*number)(struct sdt__statement *statement, int column);
    const char *(*text)(struct sdt__statement *statement, int column);
    const void *(*blob)(struct sdt__statement *statement, int column, size_t *size);

    bool (*clean)(struct sdt__engine *engine);
    int (*backup)(struct sdt__engine *engine, const char *path);
    int (*check)(struct sdt__engine *engine);
    int (*check_cells)(struct sdt__engine *engine);
    int (*check_tables)(struct sdt__engine *engine, const char *sql);
    int (*column)(struct sdt__engine *engine, const char *table, const char *column,
                  enum sdt__engine_column *out);
    int (*allow_null)(struct sdt__engine *engine, const char *table, const char *column);
    void *(*native)(const struct sdt__engine *engine);
};

/* What every engine's connection and statement begin with. */
struct sdt__engine {
    const struct sdt__engine_calls *calls;
    sdt_session *session;
};

struct sdt__statement {
    const struct sdt__engine_calls *calls;
    struct sdt__engine *engine;
};

/* How the engines open a database; see sdt__engine_connect(). */
int sdt__sqlite_connect(sdt_session *session, const char *path, int mode, struct sdt__engine **out);
int sdt__postgres_connect(sdt_session *session, const char *path, int mode,
                          struct sdt__engine **out);

/* "SAVEPOINT sdt3", "PRAGMA user_version = 2" and their like. */
int sdt__engine_run_number(struct sdt__engine *engine, const char *command, int64_t number);

/* "5 s", or "1500 ms" where that is no whole number of seconds: how long a session waits for others. */
const char *sdt__engine_wait(const sdt_session *session, char out[32]);

/* Compares two lists of lines that describe tables, as sdt__engine_check_tables() does (engine_tables.c). A
   query gives the name of a table and a line about it, in the order of both; the line that is the name
   itself comes first. */
int sdt__engine_compare_tables(struct sdt__engine *engine, struct sdt__statement *wanted,
                               struct sdt__statement *found);

#endif

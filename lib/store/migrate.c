/*
 * The tables of a database: made new from the descriptors, or brought up to date step by step. A new
 * field or kind needs a new schema number and a step; a test holds that a migrated database has the
 * same tables as a fresh one.
 */
#include "store/series_schema.h"
#include "store/database.h"

enum {
    APPLICATION_ID = 0x53645431, /* "SdT1" in the file's header: ours */
    SCHEMA = 3
};

static const struct sdt__engine_mark ours = {.application = APPLICATION_ID, .schema = SCHEMA};

/* What takes a database from one schema to the next; the indexes that it lacks are made after the
   last step. Schema 1 is the first, 2 has more indexes, and 3 the rhythm of indicators. */
static const struct {
    int to;
    const char *sql;
} steps[] = {
    {2, ""},
    {3, "ALTER TABLE indicator ADD COLUMN \"rhythm\" TEXT;\n"},
};

static const char own_tables
    [] = "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL);\n"
         "INSERT INTO meta (name, value) VALUES ('next_id', 0);\n"
         "CREATE TABLE history (entry INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL,"
         " verb TEXT NOT NULL, kind TEXT NOT NULL, record INTEGER NOT NULL, key TEXT NOT NULL,"
         " before TEXT, after TEXT);\n"
         "CREATE INDEX history_by_record ON history (record);\n";

/* Runs what has been written, and frees it. */
static int run(struct sdt__store *store, struct sdt__buffer *sql)
{
    int status = SDT_ERROR_MEMORY;

    if (sdt__buffer_string(sql))
        status = sdt__engine_run(store->engine, sql->bytes);
    sdt__buffer_free(sql);
    return status;
}

static void sql_all_tables(struct sdt__buffer *out)
{
    sdt__buffer_text(out, own_tables);
    for (int i = 0; i < sdt__kind_count; i++)
        sdt__store_sql_table(&sdt__kinds[i], out);
    sdt__buffer_text(out, SDT__SERIES_SCHEMA);
}

/* Makes all tables, or takes those of an older schema to this one. */
static int write_schema(struct sdt__store *store, bool make, int64_t from)
{
    struct sdt__buffer sql;
    int status;

    sdt__buffer_init(&sql, store->session);
    if (make)
        sql_all_tables(&sql);
    for (size_t i = 0; !make && i < sizeof steps / sizeof *steps; i++)
        if (steps[i].to > from)
            sdt__buffer_text(&sql, steps[i].sql);
    for (int i = 0; i < sdt__kind_count; i++)
        sdt__store_sql_indexes(&sdt__kinds[i], &sql);
    status = run(store, &sql);
    return status == SDT_OK ? sdt__engine_write_mark(store->engine, &ours) : status;
}

/* Decides by the mark of a database; *make and *from say what is to be done. */
static int judge(struct sdt__store *store, const char *path, bool may_write, bool may_create,
                 bool *make, int64_t *from)
{
    struct sdt__engine_mark mark;
    char theirs[24], known[24];
    int status = sdt__engine_read_mark(store->engine, &mark);

    if (status != SDT_OK)
        return status;
    *from = mark.schema;
    *make = mark.application == 0 && mark.schema == 0 && mark.empty;
    if (*make && may_create)
        return SDT_OK;
    if (mark.application != APPLICATION_ID)
        return sdt__fail(store->session, SDT_ERROR_FOREIGN, SDT__M_FOREIGN_FILE, path);
    sdt__integer_text(mark.schema, theirs);
    sdt__integer_text(SCHEMA, known);
    if (mark.schema > SCHEMA)
        return sdt__fail(store->session, SDT_ERROR_NEWER, SDT__M_NEWER_FILE, theirs, known);
    if (mark.schema < SCHEMA && !may_write)
        return sdt__fail(store->session, SDT_ERROR_DENIED, SDT__M_OLDER_FILE, theirs, known);
    return SDT_OK;
}

int sdt__store_migrate(struct sdt__store *store, const char *path, bool may_write, bool may_create)
{
    bool make;
    int64_t from;
    int status = judge(store, path, may_write, may_create, &make, &from);

    if (status != SDT_OK || (!make && from == SCHEMA))
        return status;
    if (make)
        status = sdt__engine_prepare_new(store->engine);
    if (status == SDT_OK)
        status = sdt__engine_begin(store->engine, true);
    if (status != SDT_OK)
        return status;
    /* another may have been first */
    status = judge(store, path, may_write, may_create, &make, &from);
    if (status == SDT_OK && (make || from < SCHEMA))
        status = write_schema(store, make, from);
    if (status == SDT_OK)
        status = sdt__engine_commit(store->engine);
    return status; /* closing undoes what was not committed */
}

int sdt__store_check_tables(struct sdt__store *store)
{
    struct sdt__buffer sql;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&sql, store->session);
    sql_all_tables(&sql);
    for (int i = 0; i < sdt__kind_count; i++)
        sdt__store_sql_indexes(&sdt__kinds[i], &sql);
    if (sdt__buffer_string(&sql))
        status = sdt__engine_check_tables(store->engine, sql.bytes);
    sdt__buffer_free(&sql);
    return status;
}

int sdt__store_next_id(struct sdt__store *store, int64_t *out)
{
    int status = SDT_OK;

    if (!store->next_id)
        status = sdt__engine_prepare(
            store->engine,
            "UPDATE meta SET value = value + 1 WHERE name = 'next_id' RETURNING value",
            &store->next_id);
    if (status != SDT_OK)
        return status;
    *out = 0;
    if (sdt__statement_row(store->next_id, &status))
        *out = sdt__statement_integer(store->next_id, 0);
    sdt__statement_reset(store->next_id);
    if (status == SDT_OK && *out <= 0)
        status = sdt__fail(store->session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, "meta.next_id");
    return status;
}

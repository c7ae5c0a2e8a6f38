/*
 * The tables of a database: made new from the descriptors, or brought to them. What a kind or a field
 * needs follows from its descriptor: a table, a column, a column that may now be without a value, or
 * one that goes. Only what happens to the rows is written by hand, as a step. A test holds that a
 * migrated database has the same tables as a fresh one.
 */
#include "core/period.h"
#include "store/series_schema.h"
#include "store/database.h"
#include "store/meta.h"

enum {
    APPLICATION_ID = 0x53645431, /* "SdT1" in the file's header: ours */
    SCHEMA = 4
};

static const struct sdt__engine_mark ours = {.application = APPLICATION_ID, .schema = SCHEMA};

/* What is done to the rows of older databases, before columns go: schema 2 brought indexes, 3 the
   rhythm of indicators, and 4 the joint matters. With those, whether a programme is in force follows
   from what the members decided and is no longer kept; its history says that it went, at {1}. */
static const struct {
    int to;
    const char *sql;
} steps[] = {
    {4, "INSERT INTO history (entry, at, actor, verb, kind, record, key, before, after)"
        " SELECT (SELECT max(entry) FROM history) + row_number() OVER (ORDER BY p.id),"
        " '{1}', '', 'migrate', 'programme', p.id, p.key,"
        " h.after, replace(h.after, '\"in_force\": \"' || p.in_force || '\", ', '')"
        " FROM programme p JOIN history h ON h.entry ="
        " (SELECT max(entry) FROM history WHERE record = p.id) WHERE p.in_force IS NOT NULL;\n"},
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

static int run_words(struct sdt__store *store, const char *const *words, size_t count)
{
    struct sdt__buffer sql;

    sdt__buffer_init(&sql, store->session);
    for (size_t i = 0; i < count; i++)
        sdt__buffer_text(&sql, words[i]);
    return run(store, &sql);
}

static int add_column(struct sdt__store *store, const struct sdt__kind *kind,
                      const struct sdt__field *field)
{
    struct sdt__buffer sql;

    sdt__buffer_init(&sql, store->session);
    sdt__buffer_text(&sql, "ALTER TABLE \"");
    sdt__buffer_text(&sql, kind->name);
    sdt__buffer_text(&sql, "\" ADD COLUMN ");
    sdt__store_sql_column(field, &sql);
    return run(store, &sql);
}

/* A column that is no longer described goes. */
static int drop_column(struct sdt__store *store, const char *table, const char *column)
{
    const char *const words[] = {"ALTER TABLE \"", table, "\" DROP COLUMN \"", column, "\""};
    enum sdt__engine_column found;
    int status = sdt__engine_column(store->engine, table, column, &found);

    if (status != SDT_OK || found == SDT__COLUMN_ABSENT)
        return status;
    return run_words(store, words, sizeof words / sizeof *words);
}

/* Brings the table of a kind, which may not be there, to its descriptor. */
static int bring_table(struct sdt__store *store, const struct sdt__kind *kind)
{
    enum sdt__engine_column found;
    struct sdt__buffer sql;
    int status = sdt__engine_column(store->engine, kind->name, "key", &found);

    if (status == SDT_OK && found == SDT__COLUMN_ABSENT) {
        sdt__buffer_init(&sql, store->session);
        sdt__store_sql_table(kind, &sql);
        return run(store, &sql);
    }
    for (int i = 0; status == SDT_OK && i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];

        status = sdt__engine_column(store->engine, kind->name, field->name, &found);
        if (status == SDT_OK && found == SDT__COLUMN_ABSENT)
            status = add_column(store, kind, field);
        else if (status == SDT_OK && found == SDT__COLUMN_REQUIRED && !field->required)
            status = sdt__engine_allow_null(store->engine, kind->name, field->name);
    }
    for (int i = 0; status == SDT_OK && i < kind->retired_count; i++)
        status = drop_column(store, kind->name, kind->retired[i]);
    return status;
}

/* Takes the tables of an older schema to this one. */
static int bring_tables(struct sdt__store *store, int64_t from)
{
    char at[21], sql[1024];
    const char *const now = at;
    int status = SDT_OK;

    sdt__clock_moment(at);
    for (size_t i = 0; status == SDT_OK && i < sizeof steps / sizeof *steps; i++) {
        sdt__message_fill(steps[i].sql, &now, 1, sql, sizeof sql);
        if (steps[i].to > from)
            status = sdt__engine_run(store->engine, sql);
    }
    for (int i = 0; status == SDT_OK && i < sdt__kind_count; i++)
        status = bring_table(store, &sdt__kinds[i]);
    return status;
}

static int make_tables(struct sdt__store *store)
{
    struct sdt__buffer sql;

    sdt__buffer_init(&sql, store->session);
    sql_all_tables(&sql);
    return run(store, &sql);
}

/* Makes all tables, or takes those of an older schema to this one. */
static int write_schema(struct sdt__store *store, bool make, int64_t from)
{
    struct sdt__buffer sql;
    int status = make ? make_tables(store) : bring_tables(store, from);

    sdt__buffer_init(&sql, store->session);
    for (int i = 0; i < sdt__kind_count; i++)
        sdt__store_sql_indexes(&sdt__kinds[i], &sql);
    if (status == SDT_OK)
        status = run(store, &sql);
    else
        sdt__buffer_free(&sql);
    if (status == SDT_OK)
        status = sdt__store_give_identity(store);
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

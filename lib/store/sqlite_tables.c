/*
 * The tables of a database. Whether they are as they should be: those of a database in memory, made by
 * the same SQL as a new file, are described line by line and compared with those of the file. And the
 * one change of a table that SQLite has no statement for.
 */
#include "store/sqlite.h"

#include "core/buffer.h"

#include <string.h>

/* Lines that describe the tables of a database, as SQL would say it: each table, its columns, what
   they refer to, its indexes. A line of its own names the table, and comes before the table's others. */
static const char table_lines[] =
    "WITH t AS (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%')"
    " SELECT name, name FROM t"
    " UNION ALL SELECT t.name, t.name || '.' || c.name || ' ' || c.type"
    "  || iif(c.\"notnull\", ' NOT NULL', '') || iif(c.pk, ' PRIMARY KEY', '')"
    "  || coalesce(' DEFAULT ' || c.dflt_value, '') FROM t JOIN pragma_table_xinfo(t.name) c"
    " UNION ALL SELECT t.name, t.name || '.' || f.\"from\" || ' REFERENCES ' || f.\"table\" || ' ('"
    "  || f.\"to\" || ') ON UPDATE ' || f.on_update || ' ON DELETE ' || f.on_delete"
    "  FROM t JOIN pragma_foreign_key_list(t.name) f"
    " UNION ALL SELECT tbl_name, 'TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"
    " UNION ALL SELECT t.name, t.name || iif(i.\"unique\", ' UNIQUE (', ' INDEX (')"
    "  || (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) || ')'"
    "  || iif(i.partial, ' WHERE', '') FROM t JOIN pragma_index_list(t.name) i"
    " ORDER BY 1, 2";

int sdt__sqlite_check_tables(struct sdt__engine *engine, const char *sql)
{
    struct sdt__sqlite model = {.base = *engine};
    struct sdt__statement *wanted = NULL, *found = NULL;
    int status;

    if (sqlite3_open(":memory:", &model.db) != SQLITE_OK) {
        sqlite3_close_v2(model.db);
        return sdt__fail_memory(engine->session);
    }
    status = sdt__engine_run(&model.base, sql);
    if (status == SDT_OK)
        status = sdt__engine_prepare(&model.base, table_lines, &wanted);
    if (status == SDT_OK)
        status = sdt__engine_prepare(engine, table_lines, &found);
    if (status == SDT_OK)
        status = sdt__engine_compare_tables(engine, wanted, found);
    sdt__statement_finalize(wanted);
    sdt__statement_finalize(found);
    sqlite3_close_v2(model.db);
    return status;
}

int sdt__sqlite_column(struct sdt__engine *engine, const char *table, const char *column,
                       enum sdt__engine_column *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(
        engine, "SELECT \"notnull\" FROM pragma_table_info(?1) WHERE name = ?2", &query);

    *out = SDT__COLUMN_ABSENT;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, table);
    sdt__statement_bind_text(query, 2, column);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0) ? SDT__COLUMN_REQUIRED : SDT__COLUMN_OPTIONAL;
    sdt__statement_finalize(query);
    return status;
}

/* A statement for it is lacking; the way that SQLite documents is to change the text of the table, which
   does not change how its rows are stored. */
int sdt__sqlite_allow_null(struct sdt__engine *engine, const char *table, const char *column)
{
    static const char
        sql[] = "UPDATE sqlite_master SET sql = replace(sql, '\"' || ?2 || '\" TEXT NOT NULL',"
                " '\"' || ?2 || '\" TEXT') WHERE type = 'table' AND name = ?1";
    struct sdt__statement *update = NULL;
    int status;

    sqlite3_db_config(sdt__sqlite_db(engine), SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
    status = sdt__engine_run(engine, "PRAGMA writable_schema = ON");
    if (status == SDT_OK)
        status = sdt__engine_prepare(engine, sql, &update);
    if (status == SDT_OK) {
        sdt__statement_bind_text(update, 1, table);
        sdt__statement_bind_text(update, 2, column);
        sdt__statement_row(update, &status);
    }
    sdt__statement_finalize(update);
    status = sdt__first_failure(status, sdt__engine_run(engine, "PRAGMA writable_schema = RESET"));
    sqlite3_db_config(sdt__sqlite_db(engine), SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return status;
}

/* Reports the first cell of a column that is of another type than the column. */
static int check_column(struct sdt__engine *engine, const char *table, const char *column,
                        const char *type)
{
    const char *const words[] = {"SELECT rowid FROM ",  table, " WHERE typeof(", column,
                                 ") NOT IN ('null', '", type,  "') LIMIT 1"};
    struct sdt__statement *wrong = NULL;
    struct sdt__buffer sql;
    char row[24];
    int status;

    sdt__buffer_init(&sql, engine->session);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        sdt__buffer_text(&sql, words[i]);
    status = sdt__buffer_string(&sql) ? sdt__engine_prepare(engine, sql.bytes, &wrong)
                                      : SDT_ERROR_MEMORY;
    if (status == SDT_OK && sdt__statement_row(wrong, &status))
        status = sdt__fail(engine->session, SDT_ERROR_FOREIGN, SDT__M_CELL_DAMAGED, table,
                           sdt__integer_text(sdt__statement_integer(wrong, 0), row), column);
    sdt__statement_finalize(wrong);
    sdt__buffer_free(&sql);
    return status;
}

int sdt__sqlite_check_cells(struct sdt__engine *engine)
{
    struct sdt__statement *columns = NULL;
    int found = SDT_OK;
    int status = sdt__engine_prepare(
        engine,
        "SELECT t.name, c.name, lower(c.type) FROM sqlite_master t"
        " JOIN pragma_table_xinfo(t.name) c"
        " WHERE t.name IN ('meta', 'history', 'batch', 'series', 'series_undo')",
        &columns);

    while (status == SDT_OK && sdt__statement_row(columns, &status)) {
        status = check_column(engine, sdt__statement_text(columns, 0),
                              sdt__statement_text(columns, 1), sdt__statement_text(columns, 2));
        if (status == SDT_ERROR_FOREIGN) { /* reported; the others are looked at too */
            found = status;
            status = SDT_OK;
        }
    }
    sdt__statement_finalize(columns);
    return sdt__first_failure(status, found);
}

/*
 * The tables of a database. Whether they are as they should be: those of a database in memory, made by
 * the same SQL as a new file, are described line by line and compared with those of the file. And the
 * one change of a table that SQLite has no statement for.
 */
#include "store/sqlite.h"

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

/* The lines of one database, one after the other. */
struct table_lines {
    struct sdt__statement *query;
    bool there;
    bool only_here; /* the table that they are about, which the other database has not */
};

static int next_line(struct table_lines *lines)
{
    int status = SDT_OK;

    lines->there = sdt__statement_row(lines->query, &status);
    return status;
}

/* Whether the line comes before the other's, is the same (0), or comes after it. */
static int compare_lines(const struct table_lines *a, const struct table_lines *b)
{
    int order = 0;

    if (!a->there || !b->there)
        return a->there ? -1 : 1;
    for (int column = 0; order == 0 && column < 2; column++)
        order = strcmp(sdt__statement_text(a->query, column),
                       sdt__statement_text(b->query, column));
    return order;
}

/* Reports a line that the other database has not; of a table that it has not only the first. */
static void report_line(struct sdt__engine *engine, struct table_lines *lines,
                        enum sdt__message message)
{
    const char *line = sdt__statement_text(lines->query, 1);
    bool names_table = strcmp(sdt__statement_text(lines->query, 0), line) == 0;
    bool may_be_there = message == SDT__M_TABLES_EXTRA && (names_table || strstr(line, " INDEX ("));

    if (names_table)
        lines->only_here = true;
    if (!may_be_there && (names_table || !lines->only_here))
        sdt__fail(engine->session, SDT_ERROR_FOREIGN, message, line);
}

static int compare_tables(struct sdt__engine *engine, struct table_lines *wanted,
                          struct table_lines *found)
{
    int status = next_line(wanted);

    if (status == SDT_OK)
        status = next_line(found);
    while (status == SDT_OK && (wanted->there || found->there)) {
        int order = compare_lines(wanted, found);

        if (order < 0)
            report_line(engine, wanted, SDT__M_TABLES_LACK);
        else if (order > 0)
            report_line(engine, found, SDT__M_TABLES_EXTRA);
        else
            wanted->only_here = found->only_here = false;
        status = order <= 0 ? next_line(wanted) : SDT_OK;
        if (status == SDT_OK && order >= 0)
            status = next_line(found);
    }
    return status != SDT_OK ? status : engine->session->status;
}

int sdt__engine_check_tables(struct sdt__engine *engine, const char *sql)
{
    struct sdt__engine model = {.session = engine->session};
    struct table_lines wanted = {0}, found = {0};
    int status;

    if (sqlite3_open(":memory:", &model.db) != SQLITE_OK) {
        sqlite3_close_v2(model.db);
        return sdt__fail_memory(engine->session);
    }
    status = sdt__engine_run(&model, sql);
    if (status == SDT_OK)
        status = sdt__engine_prepare(&model, table_lines, &wanted.query);
    if (status == SDT_OK)
        status = sdt__engine_prepare(engine, table_lines, &found.query);
    if (status == SDT_OK)
        status = compare_tables(engine, &wanted, &found);
    sdt__statement_finalize(wanted.query);
    sdt__statement_finalize(found.query);
    sqlite3_close_v2(model.db);
    return status;
}

int sdt__engine_column(struct sdt__engine *engine, const char *table, const char *column,
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
int sdt__engine_allow_null(struct sdt__engine *engine, const char *table, const char *column)
{
    static const char
        sql[] = "UPDATE sqlite_master SET sql = replace(sql, '\"' || ?2 || '\" TEXT NOT NULL',"
                " '\"' || ?2 || '\" TEXT') WHERE type = 'table' AND name = ?1";
    struct sdt__statement *update = NULL;
    int status;

    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
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
    sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return status;
}

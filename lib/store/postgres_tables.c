/*
 * The tables of a database on a server: whose they are, whether they are as they should be, and what is
 * done to all of them.
 */
#include "store/postgres.h"

#include "core/buffer.h"

#include <string.h>

/* What a file of SQLite has in its header is a table here, with one row. It is the library's alone. */
static const char make_mark[] = "CREATE TABLE IF NOT EXISTS sodertorn (application INTEGER NOT "
                                "NULL, schema INTEGER NOT NULL);"
                                "DELETE FROM sodertorn";

/* The schema that tables are made in: its number, how many tables and their like it has that belong to no
   extension, and whether one of them is that of the mark. No row when there is no such schema. */
static const char schema_found[] =
    "SELECT n.oid, (SELECT count(*) FROM pg_class c WHERE c.relnamespace = n.oid"
    "  AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND NOT EXISTS (SELECT 1 FROM pg_depend d"
    "  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')),"
    " EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'sodertorn')"
    " FROM pg_namespace n WHERE n.nspname = current_schema()";

static int read_numbers(struct sdt__engine *engine, struct sdt__engine_mark *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine, "SELECT application, schema FROM sodertorn", &query);

    if (status == SDT_OK && sdt__statement_row(query, &status)) {
        out->application = sdt__statement_integer(query, 0);
        out->schema = sdt__statement_integer(query, 1);
    }
    sdt__statement_finalize(query);
    return status;
}

int sdt__postgres_read_mark(struct sdt__engine *engine, struct sdt__engine_mark *out)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    struct sdt__statement *query = NULL;
    bool marked = false;
    int status = sdt__engine_prepare(engine, schema_found, &query);

    *out = (struct sdt__engine_mark){0};
    postgres->schema = 0;
    if (status == SDT_OK && sdt__statement_row(query, &status)) {
        postgres->schema = sdt__statement_integer(query, 0);
        out->empty = sdt__statement_integer(query, 1) == 0;
        marked = sdt__statement_integer(query, 2) != 0;
    }
    sdt__statement_finalize(query);
    if (status == SDT_OK && postgres->schema == 0)
        return sdt__fail(engine->session, SDT_ERROR_NOT_FOUND, SDT__M_SERVER_NO_SCHEMA,
                         postgres->address);
    if (status == SDT_OK && marked)
        status = read_numbers(engine, out);
    postgres->has_tables = status == SDT_OK && marked;
    return status;
}

int sdt__postgres_write_mark(struct sdt__engine *engine, const struct sdt__engine_mark *mark)
{
    struct sdt__statement *insert = NULL;
    int status = sdt__engine_run(engine, make_mark);

    if (status == SDT_OK)
        status = sdt__engine_prepare(engine, "INSERT INTO sodertorn VALUES (?1, ?2)", &insert);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(insert, 1, mark->application);
        sdt__statement_bind_integer(insert, 2, mark->schema);
        status = sdt__statement_run(insert);
    }
    sdt__statement_finalize(insert);
    sdt__postgres_of(engine)->has_tables = status == SDT_OK;
    return status;
}

/* Lines that describe the tables of a schema, as SQL would say it: each table, its columns, what they
   refer to, its indexes. */
static const char table_lines[] =
    "WITH t AS (SELECT oid, relname::text AS name FROM pg_class"
    "  WHERE relnamespace = ?1 AND relkind IN ('r', 'p')),"
    " lines (name, line) AS (SELECT name, name FROM t"
    " UNION ALL SELECT t.name, t.name || '.' || a.attname || ' '"
    "  || format_type(a.atttypid, a.atttypmod) || coalesce(' COLLATE ' || o.collname, '')"
    "  || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END"
    "  || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')"
    "  FROM t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped"
    "  LEFT JOIN pg_collation o ON o.oid = a.attcollation"
    "  LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum"
    " UNION ALL SELECT t.name, t.name || '.' || a.attname || ' REFERENCES ' || f.relname"
    "  || ' ON UPDATE ' || k.confupdtype::text || ' ON DELETE ' || k.confdeltype::text"
    "  || CASE WHEN k.condeferred THEN ' DEFERRED' ELSE '' END"
    "  FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'"
    "  JOIN pg_class f ON f.oid = k.confrelid"
    "  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]"
    " UNION ALL SELECT t.name, 'CHECK ' || t.name || ' ' || pg_get_constraintdef(k.oid)"
    "  FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'c'"
    " UNION ALL SELECT t.name, 'TRIGGER ' || g.tgname"
    "  FROM t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal"
    " UNION ALL SELECT t.name, t.name || CASE WHEN i.indisprimary THEN ' PRIMARY KEY ('"
    "  WHEN i.indisunique THEN ' UNIQUE (' ELSE ' INDEX (' END"
    "  || (SELECT string_agg(pg_get_indexdef(i.indexrelid, n, true), ', ' ORDER BY n)"
    "   FROM generate_series(1, i.indnkeyatts) n)"
    "  || ')' || CASE WHEN i.indpred IS NULL THEN '' ELSE ' WHERE' END"
    "  FROM t JOIN pg_index i ON i.indrelid = t.oid)"
    " SELECT name COLLATE \"C\", line COLLATE \"C\" FROM lines ORDER BY 1, 2";

/* The lines of the schema whose number a query gives. They are all read here. */
static int read_lines(struct sdt__engine *engine, int64_t schema, struct sdt__statement **out)
{
    int status = sdt__engine_prepare(engine, table_lines, out);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(*out, 1, schema);
    return sdt__postgres_answer(sdt__postgres_statement_of(*out));
}

/* Makes the tables as they should be, in the schema that the server has for what ends with the connection,
   reads their lines, and takes them away again. */
static int read_model(struct sdt__engine *engine, const char *sql, struct sdt__statement **out)
{
    int64_t schema = 0;
    int status = sdt__engine_run(engine, "SAVEPOINT sdt_model; SET LOCAL search_path TO pg_temp");

    if (status != SDT_OK)
        return status;
    status = sdt__engine_run(engine, sql);
    if (status == SDT_OK)
        status = sdt__engine_integer(engine, "SELECT pg_my_temp_schema()", &schema);
    if (status == SDT_OK)
        status = read_lines(engine, schema, out);
    return sdt__first_failure(status,
                              sdt__engine_run(engine, "ROLLBACK TO sdt_model; RELEASE sdt_model"));
}

/* Within a transaction. Where none may make tables, as on a replica, none can be compared. */
static int compare_with_model(struct sdt__engine *engine, const char *sql)
{
    struct sdt__statement *wanted = NULL, *found = NULL;
    int64_t may = 0;
    int status = sdt__engine_integer(engine,
                                     "SELECT current_setting('transaction_read_only') = 'off'"
                                     " AND has_database_privilege(current_database(), 'TEMP')",
                                     &may);

    if (status != SDT_OK || !may)
        return status;
    status = read_lines(engine, sdt__postgres_of(engine)->schema, &found);
    if (status == SDT_OK)
        status = read_model(engine, sql, &wanted);
    if (status == SDT_OK)
        status = sdt__engine_compare_tables(engine, wanted, found);
    sdt__statement_finalize(wanted);
    sdt__statement_finalize(found);
    return status;
}

int sdt__postgres_check_tables(struct sdt__engine *engine, const char *sql)
{
    const bool inside = sdt__engine_in_transaction(engine);
    int64_t is_replica = 0;
    int status = sdt__engine_integer(engine, "SELECT pg_is_in_recovery()", &is_replica);

    if (status != SDT_OK || is_replica)
        return status;
    if (!inside)
        status = sdt__engine_run(engine, "BEGIN READ WRITE");
    if (status == SDT_OK)
        status = compare_with_model(engine, sql);
    if (!inside)
        sdt__engine_roll_back(engine);
    return status;
}

int sdt__postgres_column(struct sdt__engine *engine, const char *table, const char *column,
                         enum sdt__engine_column *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine,
                                     "SELECT a.attnotnull FROM pg_class c"
                                     " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
                                     " WHERE c.relnamespace = ?1 AND c.relname = ?2"
                                     " AND a.attname = ?3 AND NOT a.attisdropped",
                                     &query);

    *out = SDT__COLUMN_ABSENT;
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(query, 1, sdt__postgres_of(engine)->schema);
    sdt__statement_bind_text(query, 2, table);
    sdt__statement_bind_text(query, 3, column);
    if (sdt__statement_row(query, &status))
        *out = sdt__statement_integer(query, 0) ? SDT__COLUMN_REQUIRED : SDT__COLUMN_OPTIONAL;
    sdt__statement_release(query);
    return status;
}

int sdt__postgres_allow_null(struct sdt__engine *engine, const char *table, const char *column)
{
    const char *const words[] = {"ALTER TABLE \"", table, "\" ALTER COLUMN \"", column,
                                 "\" DROP NOT NULL"};
    struct sdt__buffer sql;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&sql, engine->session);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        sdt__buffer_text(&sql, words[i]);
    if (sdt__buffer_string(&sql))
        status = sdt__engine_run(engine, sql.bytes);
    sdt__buffer_free(&sql);
    return status;
}

/* Writes all tables anew that have rows, or had. The server's log, and copies of it, are the server's. */
bool sdt__postgres_clean(struct sdt__engine *engine)
{
    static const char
        vacuum[] = "SELECT 'VACUUM (FULL) '"
                   "  || string_agg(quote_ident(n.nspname) || '.'"
                   "  || quote_ident(c.relname), ', ')"
                   " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                   " WHERE n.nspname = current_schema() AND c.relkind = 'r'"
                   " AND pg_relation_size(c.oid) > 0 AND pg_has_role(c.relowner, 'MEMBER')";
    PGconn *connection = sdt__postgres_of(engine)->connection;
    PGresult *command, *done = NULL;
    bool cleaned = false;

    if (sdt__engine_run_number(engine, "SET lock_timeout = ",
                               sdt__postgres_patience(sdt__postgres_of(engine))) != SDT_OK)
        return false;
    command = PQexec(connection, vacuum);
    if (PQntuples(command) == 1 && !PQgetisnull(command, 0, 0)) {
        done = PQexec(connection, PQgetvalue(command, 0, 0));
        cleaned = PQresultStatus(done) == PGRES_COMMAND_OK;
    }
    PQclear(done);
    PQclear(command);
    return cleaned;
}

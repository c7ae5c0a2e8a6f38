/*
 * The tables of a database, row by row; see copy_tables.h.
 */
#include "store/copy_tables.h"
#include "store/meta.h"

#include <string.h>

/* The tables that are no kind's. A test holds that these are all, with all of their columns. */
static const struct sdt__copy_table own[SDT__COPY_KINDS] = {
    [SDT__COPY_META] = {"meta",
                        "name NOT IN ('" SDT__META_COPIED_ENTRY "', '" SDT__META_COPIED_BATCH
                        "', '" SDT__META_BROUGHT_ENTRY "', '" SDT__META_BROUGHT_BATCH "')",
                        1,
                        2,
                        {{"name", SDT__CELL_TEXT}, {"value", SDT__CELL_INTEGER}}},
    [SDT__COPY_HISTORY] = {"history",
                           NULL,
                           1,
                           9,
                           {{"entry", SDT__CELL_INTEGER},
                            {"at", SDT__CELL_TEXT},
                            {"actor", SDT__CELL_TEXT},
                            {"verb", SDT__CELL_TEXT},
                            {"kind", SDT__CELL_TEXT},
                            {"record", SDT__CELL_INTEGER},
                            {"key", SDT__CELL_TEXT},
                            {"before", SDT__CELL_TEXT},
                            {"after", SDT__CELL_TEXT}}},
    [SDT__COPY_BATCH] = {"batch",
                         NULL,
                         1,
                         11,
                         {{"id", SDT__CELL_INTEGER},
                          {"at", SDT__CELL_TEXT},
                          {"actor", SDT__CELL_TEXT},
                          {"source", SDT__CELL_TEXT},
                          {"processed", SDT__CELL_INTEGER},
                          {"fetched", SDT__CELL_TEXT},
                          {"note", SDT__CELL_TEXT},
                          {"added", SDT__CELL_INTEGER},
                          {"changed", SDT__CELL_INTEGER},
                          {"deleted", SDT__CELL_INTEGER},
                          {"unchanged", SDT__CELL_INTEGER}}},
    [SDT__COPY_SERIES] = {"series",
                          NULL,
                          2,
                          3,
                          {{"indicator", SDT__CELL_INTEGER},
                           {"gender", SDT__CELL_TEXT},
                           {"data", SDT__CELL_BLOB}}},
    [SDT__COPY_SERIES_UNDO] = {"series_undo",
                               NULL,
                               3,
                               4,
                               {{"indicator", SDT__CELL_INTEGER},
                                {"gender", SDT__CELL_TEXT},
                                {"batch", SDT__CELL_INTEGER},
                                {"data", SDT__CELL_BLOB}}},
};

static enum sdt__cell_type cell_type(int type)
{
    switch (type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return SDT__CELL_INTEGER;
    case SDT_TYPE_NUMBER:
        return SDT__CELL_NUMBER;
    default:
        return SDT__CELL_TEXT;
    }
}

static void table_of_kind(const struct sdt__kind *kind, struct sdt__copy_table *out)
{
    static const struct sdt__copy_column first[SDT__STORE_FIRST_COLUMN] = {
        {"id", SDT__CELL_INTEGER}, {"key", SDT__CELL_TEXT}, {"revision", SDT__CELL_INTEGER}};

    out->name = kind->name;
    out->condition = NULL;
    out->key_columns = 1;
    out->count = SDT__STORE_FIRST_COLUMN + kind->field_count;
    memcpy(out->columns, first, sizeof first);
    for (int i = 0; i < kind->field_count; i++) {
        out->columns[SDT__STORE_FIRST_COLUMN + i].name = kind->fields[i].name;
        out->columns[SDT__STORE_FIRST_COLUMN + i].type = cell_type(kind->fields[i].type);
    }
}

bool sdt__copy_table(int index, struct sdt__copy_table *out)
{
    if (index < SDT__COPY_KINDS)
        *out = own[index];
    else if (index < SDT__COPY_KINDS + sdt__kind_count)
        table_of_kind(&sdt__kinds[index - SDT__COPY_KINDS], out);
    else
        return false;
    return true;
}

static void add_name(struct sdt__buffer *out, const char *before, const char *name)
{
    sdt__buffer_text(out, before);
    sdt__buffer_byte(out, '"');
    sdt__buffer_text(out, name);
    sdt__buffer_byte(out, '"');
}

static void add_columns(const struct sdt__copy_table *table, int count, struct sdt__buffer *out)
{
    for (int i = 0; i < count; i++)
        add_name(out, i > 0 ? ", " : " ", table->columns[i].name);
}

/* Prepares what a buffer holds, and frees it. */
static int prepare(struct sdt__store *store, struct sdt__buffer *sql, struct sdt__statement **out)
{
    int status = sdt__buffer_string(sql) ? sdt__engine_prepare(store->engine, sql->bytes, out)
                                         : SDT_ERROR_MEMORY;

    sdt__buffer_free(sql);
    return status;
}

/* All rows of a table, in the order of its primary key. */
static int prepare_rows(struct sdt__store *store, const struct sdt__copy_table *table,
                        struct sdt__statement **out)
{
    struct sdt__buffer sql;

    sdt__buffer_init(&sql, store->session);
    sdt__buffer_text(&sql, "SELECT");
    add_columns(table, table->count, &sql);
    add_name(&sql, " FROM ", table->name);
    if (table->condition) {
        sdt__buffer_text(&sql, " WHERE ");
        sdt__buffer_text(&sql, table->condition);
    }
    sdt__buffer_text(&sql, " ORDER BY");
    add_columns(table, table->key_columns, &sql);
    return prepare(store, &sql, out);
}

static int prepare_insert(struct sdt__store *store, const struct sdt__copy_table *table,
                          struct sdt__statement **out)
{
    struct sdt__buffer sql;

    sdt__buffer_init(&sql, store->session);
    add_name(&sql, "INSERT INTO ", table->name);
    sdt__buffer_text(&sql, " (");
    add_columns(table, table->count, &sql);
    sdt__buffer_text(&sql, ") VALUES (");
    for (int i = 0; i < table->count; i++) {
        sdt__buffer_text(&sql, i > 0 ? ", ?" : "?");
        sdt__buffer_integer(&sql, i + 1);
    }
    sdt__buffer_byte(&sql, ')');
    return prepare(store, &sql, out);
}

int sdt__copy_check_empty(struct sdt__store *store)
{
    struct sdt__copy_table table;
    int status = SDT_OK;

    for (int i = SDT__COPY_META + 1; status == SDT_OK && sdt__copy_table(i, &table); i++) {
        struct sdt__statement *query = NULL;
        struct sdt__buffer sql;

        sdt__buffer_init(&sql, store->session);
        add_name(&sql, "SELECT 1 FROM ", table.name);
        sdt__buffer_text(&sql, " LIMIT 1");
        status = prepare(store, &sql, &query);
        if (status == SDT_OK && sdt__statement_row(query, &status))
            status = sdt__fail(store->session, SDT_ERROR_EXISTS, SDT__M_COPY_NOT_EMPTY,
                               sdt__engine_path(store->engine));
        sdt__statement_finalize(query);
    }
    return status;
}

/* A row, for messages: the cell of its first column. */
static const char *row_name(struct sdt__statement *row, char number[24])
{
    const char *text = NULL;

    if (sdt__statement_type(row, 0) == SDT__CELL_TEXT)
        text = sdt__statement_text(row, 0);
    return text ? text : sdt__integer_text(sdt__statement_integer(row, 0), number);
}

/* Binds a cell of a row as it is; refuses one that its column cannot hold, which only a damaged database
   has. */
static int bind_cell(sdt_session *session, struct sdt__statement *row, int column,
                     const struct sdt__copy_table *table, struct sdt__statement *insert)
{
    const enum sdt__cell_type type = sdt__statement_type(row, column);
    const char *text;
    const void *blob;
    size_t size;
    char number[24];

    if (type != SDT__CELL_NULL && type != table->columns[column].type)
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_CELL_DAMAGED, table->name,
                         row_name(row, number), table->columns[column].name);
    switch (type) {
    case SDT__CELL_INTEGER:
        sdt__statement_bind_integer(insert, column + 1, sdt__statement_integer(row, column));
        break;
    case SDT__CELL_NUMBER:
        sdt__statement_bind_number(insert, column + 1, sdt__statement_number(row, column));
        break;
    case SDT__CELL_TEXT:
        text = sdt__statement_text(row, column);
        if (!text)
            return sdt__fail_memory(session);
        sdt__statement_bind_text(insert, column + 1, text);
        break;
    case SDT__CELL_BLOB:
        blob = sdt__statement_blob(row, column, &size);
        sdt__statement_bind_blob(insert, column + 1, blob, size);
        break;
    default:
        sdt__statement_bind_null(insert, column + 1);
    }
    return SDT_OK;
}

int sdt__copy_rows(struct sdt__store *from, struct sdt__store *to,
                   const struct sdt__copy_table *table)
{
    struct sdt__statement *row = NULL, *insert = NULL;
    int status = prepare_rows(from, table, &row);

    if (status == SDT_OK)
        status = prepare_insert(to, table, &insert);
    while (status == SDT_OK && sdt__statement_row(row, &status)) {
        for (int i = 0; status == SDT_OK && i < table->count; i++)
            status = bind_cell(to->session, row, i, table, insert);
        if (status == SDT_OK)
            status = sdt__statement_run(insert);
    }
    sdt__statement_finalize(insert);
    sdt__statement_finalize(row);
    return status;
}

static bool same_bytes(const void *a, size_t a_size, const void *b, size_t b_size)
{
    return a_size == b_size && (a_size == 0 || memcmp(a, b, a_size) == 0);
}

/* Whether a cell of two rows is the same, bit for bit. */
static bool same_cell(struct sdt__statement *a, struct sdt__statement *b, int column)
{
    const enum sdt__cell_type type = sdt__statement_type(a, column);
    const void *blobs[2];
    const char *texts[2];
    double numbers[2];
    size_t sizes[2];

    if (type != sdt__statement_type(b, column))
        return false;
    switch (type) {
    case SDT__CELL_INTEGER:
        return sdt__statement_integer(a, column) == sdt__statement_integer(b, column);
    case SDT__CELL_NUMBER:
        numbers[0] = sdt__statement_number(a, column);
        numbers[1] = sdt__statement_number(b, column);
        return memcmp(&numbers[0], &numbers[1], sizeof numbers[0]) == 0;
    case SDT__CELL_TEXT:
        texts[0] = sdt__statement_text(a, column);
        texts[1] = sdt__statement_text(b, column);
        return texts[0] && texts[1] && strcmp(texts[0], texts[1]) == 0;
    case SDT__CELL_BLOB:
        blobs[0] = sdt__statement_blob(a, column, &sizes[0]);
        blobs[1] = sdt__statement_blob(b, column, &sizes[1]);
        return same_bytes(blobs[0], sizes[0], blobs[1], sizes[1]);
    default:
        return true;
    }
}

static int compare_rows(sdt_session *session, const struct sdt__copy_table *table,
                        struct sdt__statement *a, struct sdt__statement *b)
{
    char number[24];

    for (int i = 0; i < table->count; i++)
        if (!same_cell(a, b, i))
            return sdt__fail(session, SDT_ERROR_IO, SDT__M_COPY_DIFFERS, table->name,
                             row_name(a, number), table->columns[i].name);
    return SDT_OK;
}

int sdt__copy_compare(struct sdt__store *from, struct sdt__store *to,
                      const struct sdt__copy_table *table, int64_t *rows)
{
    struct sdt__statement *a = NULL, *b = NULL;
    bool has_a = true, has_b = true;
    int status = prepare_rows(from, table, &a);

    *rows = 0;
    if (status == SDT_OK)
        status = prepare_rows(to, table, &b);
    while (status == SDT_OK && has_a && has_b) {
        has_a = sdt__statement_row(a, &status);
        if (status == SDT_OK)
            has_b = sdt__statement_row(b, &status);
        if (status == SDT_OK && has_a != has_b)
            status = sdt__fail(from->session, SDT_ERROR_IO, SDT__M_COPY_ROWS, table->name);
        if (status == SDT_OK && has_a) {
            status = compare_rows(from->session, table, a, b);
            ++*rows;
        }
    }
    sdt__statement_finalize(a);
    sdt__statement_finalize(b);
    return status;
}

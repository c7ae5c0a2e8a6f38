/*
 * SQL from the descriptors: one loop for each shape of statement, none per kind. Identifiers are
 * always quoted, because kinds and fields are named for people and not for SQL.
 */
#include "store/database.h"

#include <stdio.h>
#include <string.h>

static void name(struct sdt__buffer *out, const char *identifier)
{
    sdt__buffer_byte(out, '"');
    sdt__buffer_text(out, identifier);
    sdt__buffer_byte(out, '"');
}

enum { NAMES = 1, PARAMETERS = 2, ASSIGNMENTS = NAMES | PARAMETERS };

/* A kind's own fields, each after a comma. */
static void fields(const struct sdt__kind *kind, struct sdt__buffer *out, int parts)
{
    for (int i = 0; i < kind->field_count; i++) {
        sdt__buffer_text(out, ", ");
        if (parts & NAMES)
            name(out, kind->fields[i].name);
        if (parts & PARAMETERS) {
            sdt__buffer_text(out, parts == ASSIGNMENTS ? " = ?" : "?");
            sdt__buffer_integer(out, SDT__STORE_FIRST_COLUMN + 1 + i);
        }
    }
}

static void column(struct sdt__buffer *out, const struct sdt__kind *kind, const char *identifier)
{
    name(out, kind->name);
    sdt__buffer_byte(out, '.');
    name(out, identifier);
}

/* Each time that records are looked for, this is most of the text: it is written in few pieces. */
void sdt__store_sql_select(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    static const char *const common[SDT__STORE_FIRST_COLUMN] = {"id", "key", "revision"};
    char next[80]; /* from the name of a column to that of the next */

    snprintf(next, sizeof next, "\", \"%s\".\"", kind->name);
    sdt__buffer_text(out, "SELECT ");
    sdt__buffer_text(out, next + strlen("\", "));
    for (int i = 0; i < SDT__STORE_FIRST_COLUMN + kind->field_count; i++) {
        sdt__buffer_text(out, i > 0 ? next : "");
        sdt__buffer_text(out, i < SDT__STORE_FIRST_COLUMN
                                  ? common[i]
                                  : kind->fields[i - SDT__STORE_FIRST_COLUMN].name);
    }
    sdt__buffer_text(out, "\" FROM ");
    name(out, kind->name);
}

/* Marks the kinds of what records of a kind lie in, directly or further out, by their index. */
static void mark_wholes(const struct sdt__kind *kind, bool marked[SDT__NAMES_MOST])
{
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__kind *whole = kind->fields[i].whole ? sdt__kind(kind->fields[i].target)
                                                              : NULL;

        if (!whole || marked[whole - sdt__kinds])
            continue;
        marked[whole - sdt__kinds] = true;
        mark_wholes(whole, marked);
    }
}

/* Joins the whole of one kind: the records of any kind joined before may say in which they lie. */
static void join_whole(const struct sdt__kind *whole, const struct sdt__kind *kind,
                       const bool marked[SDT__NAMES_MOST], struct sdt__buffer *out)
{
    sdt__buffer_text(out, " LEFT JOIN ");
    name(out, whole->name);
    sdt__buffer_text(out, " ON ");
    column(out, whole, "key");
    sdt__buffer_text(out, " = coalesce(NULL");
    for (const struct sdt__kind *inner = kind; inner > whole; inner--) {
        for (int i = 0; i < inner->field_count; i++) {
            if (!inner->fields[i].whole || inner->fields[i].target != whole->number ||
                (inner != kind && !marked[inner - sdt__kinds]))
                continue;
            sdt__buffer_text(out, ", ");
            column(out, inner, inner->fields[i].name);
        }
    }
    sdt__buffer_byte(out, ')');
}

/* A kind refers only to kinds before it, so wholes stand in the order of their kinds, the outermost
   first, and are joined the other way. */
void sdt__store_sql_join_wholes(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    bool marked[SDT__NAMES_MOST] = {false};

    mark_wholes(kind, marked);
    for (const struct sdt__kind *whole = kind; whole-- > sdt__kinds;)
        if (marked[whole - sdt__kinds])
            join_whole(whole, kind, marked, out);
}

void sdt__store_sql_by_wholes(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    bool marked[SDT__NAMES_MOST] = {false};

    mark_wholes(kind, marked);
    for (const struct sdt__kind *whole = sdt__kinds; whole < kind; whole++) {
        if (!marked[whole - sdt__kinds])
            continue;
        column(out, whole, "key");
        sdt__buffer_text(out, " IS NULL, ");
        if (whole->position >= 0) {
            column(out, whole, "position");
            sdt__buffer_text(out, ", ");
        }
        column(out, whole, "key");
        sdt__buffer_text(out, ", ");
    }
}

static const char *column_type(int type)
{
    switch (type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return " INTEGER";
    case SDT_TYPE_NUMBER:
        return " DOUBLE PRECISION";
    default:
        return " TEXT";
    }
}

void sdt__store_sql_column(const struct sdt__field *field, struct sdt__buffer *out)
{
    name(out, field->name);
    sdt__buffer_text(out, column_type(field->type));
    if (field->required)
        sdt__buffer_text(out, " NOT NULL");
    if (!field->target)
        return;
    sdt__buffer_text(out, " REFERENCES ");
    name(out, sdt__kind(field->target)->name);
    /* deferred: a file may bring records in any order, a transaction ends whole */
    sdt__buffer_text(out, " (key) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED");
}

void sdt__store_sql_table(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "CREATE TABLE ");
    name(out, kind->name);
    sdt__buffer_text(
        out, " (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL");
    for (int i = 0; i < kind->field_count; i++) {
        sdt__buffer_text(out, ", ");
        sdt__store_sql_column(&kind->fields[i], out);
    }
    sdt__buffer_text(out, ");\n");
}

/* Whether records are looked up by a field: by a reference that says where they belong, which they
   must have or have one of, or by a mark that few of them have. */
static bool is_indexed(const struct sdt__field *field)
{
    return field->target ? field->required || field->choice : field->type == SDT_TYPE_BOOLEAN;
}

void sdt__store_sql_indexes(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];

        if (!is_indexed(field))
            continue;
        sdt__buffer_text(out, "CREATE INDEX IF NOT EXISTS \"");
        sdt__buffer_text(out, kind->name);
        sdt__buffer_text(out, "_by_");
        sdt__buffer_text(out, field->name);
        sdt__buffer_text(out, "\" ON ");
        name(out, kind->name);
        sdt__buffer_text(out, " (");
        name(out, field->name);
        sdt__buffer_text(out, ");\n");
    }
}

static void sql_insert(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "INSERT INTO ");
    name(out, kind->name);
    sdt__buffer_text(out, " (id, key, revision");
    fields(kind, out, NAMES);
    sdt__buffer_text(out, ") VALUES (?1, ?2, ?3");
    fields(kind, out, PARAMETERS);
    sdt__buffer_byte(out, ')');
}

static void sql_update(const struct sdt__kind *kind, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "UPDATE ");
    name(out, kind->name);
    sdt__buffer_text(out, " SET key = ?2, revision = ?3");
    fields(kind, out, ASSIGNMENTS);
    sdt__buffer_text(out, " WHERE id = ?1");
}

static void sql_statement(const struct sdt__kind *kind, enum sdt__store_statement which,
                          struct sdt__buffer *out)
{
    switch (which) {
    case SDT__STATEMENT_BY_KEY:
        sdt__store_sql_select(kind, out);
        sdt__buffer_text(out, " WHERE key = ?1");
        break;
    case SDT__STATEMENT_BY_ID:
        sdt__store_sql_select(kind, out);
        sdt__buffer_text(out, " WHERE id = ?1");
        break;
    case SDT__STATEMENT_INSERT:
        sql_insert(kind, out);
        break;
    case SDT__STATEMENT_UPDATE:
        sql_update(kind, out);
        break;
    default:
        sdt__buffer_text(out, "DELETE FROM ");
        name(out, kind->name);
        sdt__buffer_text(out, " WHERE id = ?1");
    }
}

int sdt__store_statement(struct sdt__store *store, const struct sdt__kind *kind,
                         enum sdt__store_statement which, struct sdt__statement **out)
{
    const size_t index = (size_t)(kind - sdt__kinds) * SDT__STATEMENT_COUNT + (size_t)which;
    struct sdt__buffer sql;
    int status = SDT_OK;

    *out = store->statements[index];
    if (*out)
        return SDT_OK;
    sdt__buffer_init(&sql, store->session);
    sql_statement(kind, which, &sql);
    status = sdt__buffer_string(&sql) ? sdt__engine_prepare(store->engine, sql.bytes, out)
                                      : SDT_ERROR_MEMORY;
    store->statements[index] = *out;
    sdt__buffer_free(&sql);
    return status;
}

/* Whether the cell is of the type that the field wants. */
static bool fits(enum sdt__cell_type cell, int type)
{
    switch (type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return cell == SDT__CELL_INTEGER;
    case SDT_TYPE_NUMBER:
        return cell == SDT__CELL_NUMBER || cell == SDT__CELL_INTEGER;
    default:
        return cell == SDT__CELL_TEXT;
    }
}

/* A cell that an engine lets be of another type than its column, as only a damaged or forged file
   has it. */
static int cell_damaged(struct sdt__statement *row, const sdt_record *record, const char *field)
{
    const char *key = sdt__statement_text(row, 1);
    const struct sdt__location location = {.kind = record->kind->name, .key = key, .field = field};

    return sdt__fail_at(record->session, &location, SDT_ERROR_FOREIGN, SDT__M_CELL_DAMAGED,
                        sdt__kind_label(record->session, record->kind), key ? key : "", field);
}

static int read_cell(struct sdt__statement *row, int column, int type,
                     struct sdt__record_value *value, sdt_session *session)
{
    if (type == SDT_TYPE_INTEGER || type == SDT_TYPE_BOOLEAN) {
        value->as.integer = sdt__statement_integer(row, column);
    } else if (type == SDT_TYPE_NUMBER) {
        value->as.number = sdt__statement_number(row, column);
    } else {
        const char *text = sdt__statement_text(row, column);

        value->as.text = text ? sdt__copy_text(session, text) : NULL;
        if (!value->as.text)
            return sdt__fail_memory(session);
    }
    value->set = true;
    return SDT_OK;
}

int sdt__store_read_row(struct sdt__store *store, struct sdt__statement *row, sdt_record *record)
{
    int status = SDT_OK;

    sdt__record_reset(record);
    if (sdt__statement_type(row, 1) != SDT__CELL_TEXT)
        return cell_damaged(row, record, "key");
    if (sdt__statement_type(row, 2) != SDT__CELL_INTEGER)
        return cell_damaged(row, record, "revision");
    for (int i = 0; status == SDT_OK && i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];
        const int column = SDT__STORE_FIRST_COLUMN + i;
        const enum sdt__cell_type cell = sdt__statement_type(row, column);

        if (cell == SDT__CELL_NULL)
            continue;
        status = fits(cell, field->type)
                     ? read_cell(row, column, field->type, &record->values[i], store->session)
                     : cell_damaged(row, record, field->name);
    }
    if (status != SDT_OK)
        return status;
    if (!sdt__statement_text(row, 1))
        return sdt__fail_memory(store->session);
    return sdt__record_set_stored(record, sdt__statement_text(row, 1),
                                  sdt__statement_integer(row, 0), sdt__statement_integer(row, 2));
}

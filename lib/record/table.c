/*
 * Tables: typed cells row by row in one array, texts in blocks that never move.
 */
#include "core/meter.h"
#include "record/kind.h"
#include "record/table.h"
#include "record/table_rows.h"

#include <assert.h>
#include <string.h>

/* Texts live in a chain of blocks, so that pointers handed out stay good as the table grows. */
struct block {
    struct block *next;
    size_t used;
    size_t size;
    char bytes[];
};

enum {
    BLOCK_BYTES = 4000,
    ROW_STEPS = 100,    /* what making a row takes */
    COPIED_IN_STEP = 16 /* bytes */
};

sdt_table *sdt__table_new(sdt_session *session, const struct sdt__table_layout *layout)
{
    sdt_table *table = sdt__alloc_zero(session, 1, sizeof *table);

    if (!table)
        return NULL;
    sdt__session_retain(session);
    table->session = session;
    table->name = layout->name;
    table->columns = layout->columns;
    table->column_count = layout->count;
    table->row = -1;
    return table;
}

/* Copies a text to *end and moves *end behind it. */
static const char *copy_name(char **end, const char *name)
{
    const size_t size = strlen(name) + 1;
    char *copy = memcpy(*end, name, size);

    *end += size;
    return copy;
}

/* The copy is one block: the columns, and behind them their names and the table's. */
sdt_table *sdt__table_new_copied(sdt_session *session, const struct sdt__table_layout *layout)
{
    const size_t count = (size_t)layout->count;
    sdt_table *table = sdt__table_new(session, layout);
    struct sdt__column *columns;
    size_t names = strlen(layout->name) + 1;
    char *end;

    if (!table)
        return NULL;
    for (size_t i = 0; i < count; i++)
        names += strlen(layout->columns[i].name) + 1;
    columns = sdt__alloc(session, count * sizeof *columns + names);
    if (!columns) {
        sdt_table_free(table);
        return NULL;
    }
    end = (char *)(columns + count);
    for (size_t i = 0; i < count; i++)
        columns[i] = (struct sdt__column){copy_name(&end, layout->columns[i].name),
                                          layout->columns[i].type, NULL, NULL};
    table->name = copy_name(&end, layout->name);
    table->columns = columns;
    table->copy = columns;
    return table;
}

void sdt_table_free(sdt_table *table)
{
    SDT__GUARD_HANDLE(table);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    while (table->blocks) {
        struct block *next = table->blocks->next;
        sdt__free(session, table->blocks);
        table->blocks = next;
    }
    sdt__free(session, table->cells);
    sdt__free(session, table->copy);
    sdt__free(session, table);
    sdt__session_release(session);
}

sdt_session *sdt__table_session(const sdt_table *table)
{
    return table->session;
}

void sdt__table_row(sdt_table *table)
{
    void *cells;
    size_t width, wanted;

    if (!table || table->failure != SDT_OK)
        return;
    (void)sdt__meter_spend(table->session, ROW_STEPS); /* no memory is given when it is too much */
    cells = table->cells;
    width = (size_t)table->column_count;
    wanted = ((size_t)table->row_count + 1) * width;
    if (sdt__grow(table->session, &cells, &table->capacity, wanted, sizeof *table->cells) !=
        SDT_OK) {
        table->failure = SDT_ERROR_MEMORY;
        return;
    }
    table->cells = cells;
    if (width > 0) /* without columns there are no cells */
        memset(table->cells + (wanted - width), 0, width * sizeof *table->cells);
    table->row_count++;
}

/* The cell of a column of a type, in the row begun last. NULL when the table has failed, and when
   there is no such cell, which fails it. */
static struct cell *last_cell(sdt_table *table, int column, int type)
{
    bool right;

    if (!table || table->failure != SDT_OK)
        return NULL;
    right = column >= 0 && column < table->column_count && table->columns[column].type == type &&
            table->row_count > 0;
    assert(right && "a cell that the table's layout does not have");
    if (!right) {
        table->failure = SDT_ERROR_INTERNAL;
        return NULL;
    }
    return &table->cells[(size_t)(table->row_count - 1) * (size_t)table->column_count +
                         (size_t)column];
}

static char *keep_text(sdt_table *table, const char *text)
{
    size_t size = strlen(text) + 1;
    struct block *block = table->blocks;

    if (!block || block->size - block->used < size) {
        size_t room = size > BLOCK_BYTES ? size : BLOCK_BYTES;
        block = sdt__alloc(table->session, sizeof *block + room);
        if (!block)
            return NULL;
        block->next = table->blocks;
        block->used = 0;
        block->size = room;
        table->blocks = block;
    }
    (void)sdt__meter_spend(table->session, size / COPIED_IN_STEP);
    block->used += size;
    return memcpy(block->bytes + block->used - size, text, size);
}

const char *sdt__table_keep(sdt_table *table, const char *text)
{
    const char *kept;

    if (!table || table->failure != SDT_OK)
        return NULL;
    kept = keep_text(table, text);
    if (!kept)
        table->failure = SDT_ERROR_MEMORY;
    return kept;
}

void sdt__table_set_kept(sdt_table *table, int column, const char *kept)
{
    struct cell *cell = last_cell(table, column, SDT_TYPE_TEXT);

    if (!cell || !kept)
        return;
    cell->as.text = kept;
    cell->set = true;
}

void sdt__table_set_text(sdt_table *table, int column, const char *text)
{
    sdt__table_set_kept(table, column, text ? sdt__table_keep(table, text) : NULL);
}

void sdt__table_set_sentence(sdt_table *table, int column, enum sdt__message message,
                             const char *const *texts, size_t count)
{
    char *text;
    size_t size;

    if (!table || table->failure != SDT_OK)
        return;
    size = sdt__message_write(message, table->session->english, texts, count, NULL, 0) + 1;
    text = sdt__alloc(table->session, size);
    if (text)
        sdt__message_write(message, table->session->english, texts, count, text, size);
    else
        table->failure = SDT_ERROR_MEMORY;
    sdt__table_set_text(table, column, text);
    sdt__free(table->session, text);
}

void sdt__table_set_int(sdt_table *table, int column, int64_t value)
{
    struct cell *cell = last_cell(table, column, SDT_TYPE_INTEGER);

    if (!cell)
        return;
    cell->as.integer = value;
    cell->set = true;
}

void sdt__table_set_number(sdt_table *table, int column, double value)
{
    struct cell *cell = last_cell(table, column, SDT_TYPE_NUMBER);

    if (!cell)
        return;
    cell->as.number = value;
    cell->set = true;
}

/* Says why the making of a table failed. */
static int report_failure(const sdt_table *table)
{
    return table->failure == SDT_ERROR_MEMORY
               ? sdt__fail_memory(table->session)
               : sdt__fail(table->session, table->failure, SDT__M_TABLE_INTERNAL, table->name);
}

int sdt__table_done(sdt_table *table, sdt_table **out)
{
    int status = SDT_ERROR_MEMORY;

    *out = NULL;
    if (!table)
        return status;
    if (table->failure == SDT_OK) {
        *out = table;
        return SDT_OK;
    }
    status = report_failure(table);
    sdt_table_free(table);
    return status;
}

int sdt__table_finish(sdt_table *table, int status, sdt_table **out)
{
    if (status == SDT_OK)
        return sdt__table_done(table, out);
    sdt_table_free(table);
    return status;
}

int sdt__table_end(int status, sdt_table **out)
{
    if (status != SDT_OK && out) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

const char *sdt_table_name(const sdt_table *table)
{
    return table ? table->name : NULL;
}

int sdt_table_column_count(const sdt_table *table)
{
    return table ? table->column_count : 0;
}

const char *sdt_table_column_name(const sdt_table *table, int column)
{
    return table && column >= 0 && column < table->column_count ? table->columns[column].name
                                                                : NULL;
}

int sdt_table_column_type(const sdt_table *table, int column)
{
    return table && column >= 0 && column < table->column_count ? table->columns[column].type : 0;
}

int sdt__table_find(const sdt_table *table, const char *name)
{
    for (int i = 0; table && i < table->column_count; i++)
        if (strcmp(table->columns[i].name, name) == 0)
            return i;
    return -1;
}

/* Says that there is no column of the name, and which are near. */
static void report_name(const sdt_table *table, const char *name)
{
    enum { MOST = 100 };
    const char *names[MOST];
    char near[200];
    size_t count = 0;

    while (count < MOST && count < (size_t)table->column_count) {
        names[count] = table->columns[count].name;
        count++;
    }
    sdt__fail(table->session, SDT_ERROR_NOT_FOUND, SDT__M_TABLE_COLUMN, table->name, name,
              sdt__session_suggest(table->session, near, sizeof near, name, names, count));
}

int sdt_table_column_find(const sdt_table *table, const char *name)
{
    SDT__GUARD_HANDLE(table);
    int column;

    if (!table)
        return -1;
    column = name ? sdt__table_find(table, name) : -1;
    if (column < 0 && sdt__session_begin(table->session, name, "name") == SDT_OK)
        report_name(table, name);
    return column;
}

int64_t sdt_table_row_count(const sdt_table *table)
{
    return table ? table->row_count : 0;
}

int sdt_table_next(sdt_table *table)
{
    int64_t row;

    if (!table || sdt__guard_elsewhere(table->session))
        return SDT_ERROR_MISUSE;
    row = table->row + 1;
    table->row = row < table->row_count ? row : -1; /* at no moment outside the table */
    return row < table->row_count ? SDT_OK : SDT_END;
}

/* Says that there is no such row. */
static int report_row(const sdt_table *table, int64_t row)
{
    SDT__GUARD_HANDLE(table);
    char index[24], count[24];

    if (sdt__session_ready(guarded) != SDT_OK)
        return SDT_ERROR_MISUSE;
    return sdt__fail(table->session, SDT_ERROR_NOT_FOUND, SDT__M_TABLE_ROW, table->name,
                     sdt__integer_text(row, index), sdt__integer_text(table->row_count, count));
}

int sdt_table_seek(sdt_table *table, int64_t row)
{
    if (!table || sdt__guard_elsewhere(table->session))
        return SDT_ERROR_MISUSE;
    if (row < -1 || row >= table->row_count)
        return report_row(table, row);
    table->row = row;
    return SDT_OK;
}

/* The cell of the current row in a column that there is; NULL when it is absent. */
static const struct cell *cell_of(const sdt_table *table, int column)
{
    const struct cell *cell;

    if (table->row < 0)
        return NULL;
    cell = &table->cells[(size_t)table->row * (size_t)table->column_count + (size_t)column];
    return cell->set ? cell : NULL;
}

static bool has_column(const sdt_table *table, int column)
{
    return table && column >= 0 && column < table->column_count;
}

/* Says that a cell was asked for that the table does not have, or as another type than it is. The
   column -1 is what sdt_table_column_find() has told of already. */
static void report_misuse(const sdt_table *table, int column, int type)
{
    SDT__GUARD_HANDLE(table);
    char index[24], count[24];

    if (column == -1 || sdt__session_ready(guarded) != SDT_OK)
        return;
    if (has_column(table, column))
        sdt__fail(table->session, SDT_ERROR_MISUSE, SDT__M_TABLE_TYPE, table->name,
                  table->columns[column].name, sdt__type_name(table->columns[column].type),
                  sdt__type_name(type));
    else
        sdt__fail(table->session, SDT_ERROR_MISUSE, SDT__M_TABLE_INDEX, table->name,
                  sdt__integer_text(column, index), sdt__integer_text(table->column_count, count));
}

int sdt_table_has(const sdt_table *table, int column)
{
    if (has_column(table, column))
        return cell_of(table, column) != NULL;
    report_misuse(table, column, 0);
    return 0;
}

const char *sdt_table_text(const sdt_table *table, int column)
{
    const struct cell *cell;

    if (has_column(table, column) && table->columns[column].type == SDT_TYPE_TEXT) {
        cell = cell_of(table, column);
        return cell ? cell->as.text : NULL;
    }
    report_misuse(table, column, SDT_TYPE_TEXT);
    return NULL;
}

int64_t sdt_table_int(const sdt_table *table, int column)
{
    const struct cell *cell;

    if (has_column(table, column) && table->columns[column].type == SDT_TYPE_INTEGER) {
        cell = cell_of(table, column);
        return cell ? cell->as.integer : 0;
    }
    report_misuse(table, column, SDT_TYPE_INTEGER);
    return 0;
}

double sdt_table_number(const sdt_table *table, int column)
{
    const struct cell *cell;

    if (has_column(table, column) && table->columns[column].type != SDT_TYPE_TEXT) {
        cell = cell_of(table, column);
        if (!cell)
            return 0;
        return table->columns[column].type == SDT_TYPE_NUMBER ? cell->as.number
                                                              : (double)cell->as.integer;
    }
    report_misuse(table, column, SDT_TYPE_NUMBER);
    return 0;
}

void sdt__table_set_cell(sdt_table *table, int column, const sdt_table *from, int from_column)
{
    const int type = sdt_table_column_type(from, from_column);

    if (type == 0 || !cell_of(from, from_column) ||
        (has_column(table, column) && table->columns[column].type != type))
        return;
    if (type == SDT_TYPE_TEXT)
        sdt__table_set_text(table, column, sdt_table_text(from, from_column));
    else if (type == SDT_TYPE_INTEGER)
        sdt__table_set_int(table, column, sdt_table_int(from, from_column));
    else
        sdt__table_set_number(table, column, sdt_table_number(from, from_column));
}

void sdt__table_pick(sdt_table *table, int column, const char *text)
{
    size_t width = (size_t)table->column_count;
    int64_t kept = 0;

    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK) {
        const char *cell = sdt_table_text(table, column);
        struct cell *row = &table->cells[(size_t)table->row * width];

        if (cell && strcmp(cell, text) == 0)
            memmove(&table->cells[(size_t)kept++ * width], row, width * sizeof *row);
    }
    table->row_count = kept;
}

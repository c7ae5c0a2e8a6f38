/*
 * Tables: typed cells row by row in one array, texts in blocks that never move.
 */
#include "record/table.h"

#include <string.h>

struct cell {
    bool set;
    union {
        const char *text;
        int64_t integer;
        double number;
    } as;
};

/* Texts live in a chain of blocks, so that pointers handed out stay good as the table grows. */
struct block {
    struct block *next;
    size_t used;
    size_t size;
    char bytes[];
};

enum { BLOCK_BYTES = 4000 };

struct sdt_table {
    sdt_session *session;
    const char *name;
    const struct sdt__column *columns;
    int column_count;
    bool failed;
    int64_t row_count;
    int64_t row;
    struct cell *cells;
    size_t capacity;
    struct block *blocks;
    struct sdt__column *own_columns; /* or NULL: the columns are someone's constants */
};

sdt_table *sdt__table_new(sdt_session *session, const char *name, const struct sdt__column *columns,
                          int count)
{
    sdt_table *table = sdt__alloc_zero(session, 1, sizeof *table);

    if (!table)
        return NULL;
    sdt__session_retain(session);
    table->session = session;
    table->name = name;
    table->columns = columns;
    table->column_count = count;
    table->row = -1;
    return table;
}

void sdt_table_free(sdt_table *table)
{
    sdt_session *session;

    if (!table)
        return;
    session = table->session;
    while (table->blocks) {
        struct block *next = table->blocks->next;
        sdt__free(session, table->blocks);
        table->blocks = next;
    }
    sdt__free(session, table->cells);
    sdt__free(session, table->own_columns);
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

    if (!table || table->failed)
        return;
    cells = table->cells;
    width = (size_t)table->column_count;
    wanted = ((size_t)table->row_count + 1) * width;
    if (sdt__grow(table->session, &cells, &table->capacity, wanted, sizeof *table->cells) != SDT_OK) {
        table->failed = true;
        return;
    }
    table->cells = cells;
    memset(table->cells + (wanted - width), 0, width * sizeof *table->cells);
    table->row_count++;
}

/* The cell of the row begun last; NULL when the table has failed. */
static struct cell *last_cell(sdt_table *table, int column)
{
    if (!table || table->failed)
        return NULL;
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
    block->used += size;
    return memcpy(block->bytes + block->used - size, text, size);
}

sdt_table *sdt__table_new_owned(sdt_session *session, const char *name,
                                const struct sdt__column *columns, int count)
{
    sdt_table *table = sdt__table_new(session, "", columns, count);
    bool failed = !table;

    if (table)
        table->own_columns = sdt__alloc(session, (size_t)count * sizeof *columns);
    for (int i = 0; !failed && table->own_columns && i < count; i++) {
        table->own_columns[i] = (struct sdt__column){keep_text(table, columns[i].name),
                                                     columns[i].type};
        failed = !table->own_columns[i].name;
    }
    if (!failed && table->own_columns) {
        table->name = keep_text(table, name);
        table->columns = table->own_columns;
        failed = !table->name;
    }
    if (!failed && table->own_columns)
        return table;
    sdt_table_free(table);
    return NULL;
}

const char *sdt__table_keep(sdt_table *table, const char *text)
{
    const char *kept = table && !table->failed ? keep_text(table, text) : NULL;

    if (table && !kept)
        table->failed = true;
    return kept;
}

void sdt__table_set_kept(sdt_table *table, int column, const char *kept)
{
    struct cell *cell = last_cell(table, column);

    if (!cell || !kept)
        return;
    cell->as.text = kept;
    cell->set = true;
}

void sdt__table_set_text(sdt_table *table, int column, const char *text)
{
    if (table && !table->failed && text)
        sdt__table_set_kept(table, column, sdt__table_keep(table, text));
}

void sdt__table_set_int(sdt_table *table, int column, int64_t value)
{
    struct cell *cell = last_cell(table, column);

    if (!cell)
        return;
    cell->as.integer = value;
    cell->set = true;
}

void sdt__table_set_number(sdt_table *table, int column, double value)
{
    struct cell *cell = last_cell(table, column);

    if (!cell)
        return;
    cell->as.number = value;
    cell->set = true;
}

int sdt__table_done(sdt_table *table, sdt_table **out)
{
    *out = NULL;
    if (!table)
        return SDT_ERROR_MEMORY;
    if (table->failed) {
        sdt_session *session = table->session;
        sdt__session_retain(session);
        sdt_table_free(table);
        sdt__no_memory(session);
        sdt__session_release(session);
        return SDT_ERROR_MEMORY;
    }
    *out = table;
    return SDT_OK;
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
    return table && column >= 0 && column < table->column_count ? table->columns[column].name : NULL;
}

int sdt_table_column_type(const sdt_table *table, int column)
{
    return table && column >= 0 && column < table->column_count ? table->columns[column].type : 0;
}

int sdt_table_column_find(const sdt_table *table, const char *name)
{
    for (int i = 0; table && name && i < table->column_count; i++)
        if (strcmp(table->columns[i].name, name) == 0)
            return i;
    return -1;
}

int64_t sdt_table_row_count(const sdt_table *table)
{
    return table ? table->row_count : 0;
}

int sdt_table_next(sdt_table *table)
{
    if (!table)
        return SDT_ERROR_MISUSE;
    if (++table->row < table->row_count)
        return SDT_OK;
    table->row = -1;
    return SDT_END;
}

int sdt_table_seek(sdt_table *table, int64_t row)
{
    if (!table)
        return SDT_ERROR_MISUSE;
    if (row < -1 || row >= table->row_count)
        return SDT_ERROR_NOT_FOUND;
    table->row = row;
    return SDT_OK;
}

/* The cell of the current row when it is set and of the type; NULL otherwise. */
static const struct cell *cell_of(const sdt_table *table, int column)
{
    const struct cell *cell;

    if (!table || table->row < 0 || column < 0 || column >= table->column_count)
        return NULL;
    cell = &table->cells[(size_t)table->row * (size_t)table->column_count + (size_t)column];
    return cell->set ? cell : NULL;
}

int sdt_table_has(const sdt_table *table, int column)
{
    return cell_of(table, column) != NULL;
}

const char *sdt_table_text(const sdt_table *table, int column)
{
    const struct cell *cell = cell_of(table, column);

    return cell && table->columns[column].type == SDT_TYPE_TEXT ? cell->as.text : NULL;
}

int64_t sdt_table_int(const sdt_table *table, int column)
{
    const struct cell *cell = cell_of(table, column);

    return cell && table->columns[column].type == SDT_TYPE_INTEGER ? cell->as.integer : 0;
}

double sdt_table_number(const sdt_table *table, int column)
{
    const struct cell *cell = cell_of(table, column);

    if (!cell || table->columns[column].type == SDT_TYPE_TEXT)
        return 0;
    return table->columns[column].type == SDT_TYPE_NUMBER ? cell->as.number
                                                          : (double)cell->as.integer;
}

void sdt__table_set_cell(sdt_table *table, int column, const sdt_table *from, int from_column)
{
    struct cell *cell = last_cell(table, column);
    const struct cell *source = cell_of(from, from_column);

    if (!cell || !source || table->columns[column].type != from->columns[from_column].type)
        return;
    if (table->columns[column].type == SDT_TYPE_TEXT)
        sdt__table_set_text(table, column, source->as.text);
    else
        *cell = *source;
}

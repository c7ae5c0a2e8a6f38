/*
 * Tables: typed cells row by row in one array, texts in blocks that never move.
 */
#include "record/table.h"

#include <string.h>

struct column {
    const char *name;
    int type;
};

/* How the types of columns are written, from SDT_TYPE_TEXT on. */
static const char letters[] = "tin";

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
    struct column *columns; /* their names and the table's stand behind them, in the same block */
    int column_count;
    bool failed;
    int64_t row_count;
    int64_t row;
    struct cell *cells;
    size_t capacity;
    struct block *blocks;
};

/* Room for the columns, with the texts behind it; the copy of the written columns, or NULL. */
static char *make_room(sdt_table *table, const char *name, const char *columns)
{
    size_t count = 1, written = strlen(columns) + 1, named = strlen(name) + 1;
    char *text;

    for (const char *at = columns; *at; at++)
        count += *at == ' ' || *at == '\t';
    table->columns = sdt__alloc(table->session, count * sizeof *table->columns + written + named);
    if (!table->columns)
        return NULL;
    text = (char *)(table->columns + count);
    table->name = memcpy(text + written, name, named);
    return memcpy(text, columns, written);
}

/* Takes the columns from their text, which becomes their names; false when it is no such text. */
static bool read_columns(sdt_table *table, char *text)
{
    while (text) {
        size_t size = strcspn(text, " \t"), name = strcspn(text, ":");
        const char *letter = size == name + 2 && name > 0 ? strchr(letters, text[name + 1]) : NULL;
        char *next = text[size] ? text + size + 1 : NULL;

        if (!letter)
            return false;
        text[name] = '\0';
        table->columns[table->column_count++] = (struct column){text, SDT_TYPE_TEXT +
                                                                          (int)(letter - letters)};
        text = next;
    }
    return true;
}

sdt_table *sdt__table_new(sdt_session *session, const char *name, const char *columns)
{
    sdt_table *table = sdt__alloc_zero(session, 1, sizeof *table);
    char *text;

    if (!table)
        return NULL;
    sdt__session_retain(session);
    table->session = session;
    table->row = -1;
    text = make_room(table, name, columns);
    if (text && read_columns(table, text))
        return table;
    sdt_table_free(table);
    return NULL;
}

void sdt__table_column(struct sdt__buffer *out, const char *name, int type)
{
    sdt__buffer_text(out, name);
    sdt__buffer_byte(out, ':');
    sdt__buffer_byte(out, letters[type - SDT_TYPE_TEXT]);
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
    sdt__free(session, table->columns);
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
    if (sdt__grow(table->session, &cells, &table->capacity, wanted, sizeof *table->cells) !=
        SDT_OK) {
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
        sdt__fail_memory(session);
        sdt__session_release(session);
        return SDT_ERROR_MEMORY;
    }
    *out = table;
    return SDT_OK;
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

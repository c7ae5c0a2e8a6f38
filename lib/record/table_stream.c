/*
 * A table as a stream of Arrow's. Each column is one block of the C library's memory, since whoever reads it
 * may release it alone, in any thread, and after the session is gone.
 */
#include "core/guard.h"
#include "core/memory.h"
#include "record/table_rows.h"

#include <errno.h>
#include <sodertorn/arrow.h>
#include <string.h>

enum { NULLABLE = 2 /* Arrow's flag */ };

static void *take(size_t size)
{
    return sdt__memory_allocator(NULL, NULL, size ? size : 1);
}

static void give_back(void *block)
{
    sdt__memory_allocator(NULL, block, 0);
}

/* A column: the buffers that Arrow asks for, and behind them what they point at. */
struct column {
    const void *buffers[3];
    int64_t data[];
};

/* Rows: the columns as Arrow wants them, an array of pointers. */
struct rows {
    const void *buffers[1];
    int count;
    struct ArrowArray columns[];
};

/* Which columns of a table are wanted: their indexes, or NULL for the first `count`. */
struct wanted {
    const int *columns;
    int count;
};

static int wanted_column(const struct wanted *wanted, int index)
{
    return wanted->columns ? wanted->columns[index] : index;
}

/* What a stream has: the rows until they are taken, and the columns' names and types. */
struct stream {
    struct ArrowArray rows; /* released when there are none */
    int count;
    struct field {
        int type;
        char *name;
    } fields[];
};

/* ---- Types ---- */

static void release_field(struct ArrowSchema *schema)
{
    give_back(schema->private_data);
    schema->release = NULL;
}

static void release_schema(struct ArrowSchema *schema)
{
    for (int64_t i = 0; i < schema->n_children; i++)
        if (schema->children[i]->release)
            schema->children[i]->release(schema->children[i]);
    give_back((void *)schema->children);
    give_back(schema->private_data);
    schema->release = NULL;
}

static const char *format_of(int type)
{
    return type == SDT_TYPE_TEXT ? "U" : type == SDT_TYPE_INTEGER ? "l" : "g";
}

static int describe_field(const struct field *field, struct ArrowSchema *out)
{
    const size_t size = strlen(field->name) + 1;
    char *name = take(size);

    memset(out, 0, sizeof *out);
    if (!name)
        return ENOMEM;
    out->name = memcpy(name, field->name, size);
    out->format = format_of(field->type);
    out->flags = NULLABLE;
    out->private_data = name;
    out->release = release_field;
    return 0;
}

static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
    const struct stream *of = stream->private_data;
    const size_t count = (size_t)of->count;
    struct ArrowSchema *columns = take(count * sizeof *columns);
    int status = columns ? 0 : ENOMEM;

    memset(out, 0, sizeof *out);
    out->format = "+s";
    out->name = "";
    out->release = release_schema;
    out->private_data = columns;
    out->children = take(count * sizeof *out->children);
    if (!out->children)
        status = ENOMEM;
    for (size_t i = 0; i < count && status == 0; i++) {
        out->children[i] = &columns[i];
        status = describe_field(&of->fields[i], &columns[i]);
        if (status == 0)
            out->n_children++;
    }
    if (status != 0)
        release_schema(out);
    return status;
}

/* ---- Cells ---- */

static void release_column(struct ArrowArray *array)
{
    give_back(array->private_data);
    array->release = NULL;
}

static void release_rows(struct ArrowArray *array)
{
    for (int64_t i = 0; i < array->n_children; i++)
        if (array->children[i]->release)
            array->children[i]->release(array->children[i]);
    give_back((void *)array->children);
    give_back(array->private_data);
    array->release = NULL;
}

/* How many bytes the texts of a column have, and how many of its cells are absent. */
static size_t measure(const sdt_table *table, int column, int64_t *absent)
{
    const bool text = table->columns[column].type == SDT_TYPE_TEXT;
    size_t bytes = 0;

    *absent = 0;
    for (int64_t row = 0; row < table->row_count; row++) {
        const struct cell *cell = sdt__table_cell(table, row, column);

        if (!cell->set)
            (*absent)++;
        else if (text)
            bytes += strlen(cell->as.text);
    }
    return bytes;
}

static void fill_texts(const sdt_table *table, int column, int64_t *offsets, char *bytes)
{
    int64_t end = 0;

    offsets[0] = 0;
    for (int64_t row = 0; row < table->row_count; row++) {
        const struct cell *cell = sdt__table_cell(table, row, column);

        if (cell->set) {
            const size_t size = strlen(cell->as.text);

            memcpy(bytes + end, cell->as.text, size);
            end += (int64_t)size;
        }
        offsets[row + 1] = end;
    }
}

/* An absent cell is all zeros, which is 0 of either type. */
static void fill_integers(const sdt_table *table, int column, int64_t *cells)
{
    for (int64_t row = 0; row < table->row_count; row++)
        cells[row] = sdt__table_cell(table, row, column)->as.integer;
}

static void fill_numbers(const sdt_table *table, int column, double *cells)
{
    for (int64_t row = 0; row < table->row_count; row++)
        cells[row] = sdt__table_cell(table, row, column)->as.number;
}

/* A bit for each cell that there is, the lowest of a byte first. */
static void fill_bits(const sdt_table *table, int column, unsigned char *bits)
{
    for (int64_t row = 0; row < table->row_count; row++)
        if (sdt__table_cell(table, row, column)->set)
            bits[row / 8] |= (unsigned char)(1U << (row % 8));
}

/* The block has the numbers or offsets first, so that they are aligned, then the bits, then the bytes. */
static int copy_column(const sdt_table *table, int column, struct ArrowArray *out)
{
    const int type = table->columns[column].type;
    const size_t rows = (size_t)table->row_count;
    const size_t words = rows + 1, bits = (rows + 7) / 8;
    const size_t bytes = measure(table, column, &out->null_count);
    struct column *block = take(sizeof *block + words * sizeof *block->data + bits + bytes);
    unsigned char *after;

    if (!block)
        return SDT_ERROR_MEMORY;
    after = (unsigned char *)(block->data + words);
    memset(after, 0, bits);
    out->length = (int64_t)rows;
    out->private_data = block;
    out->release = release_column;
    out->buffers = block->buffers;
    out->n_buffers = type == SDT_TYPE_TEXT ? 3 : 2;
    block->buffers[0] = out->null_count > 0 ? after : NULL;
    block->buffers[1] = block->data;
    block->buffers[2] = after + bits;
    if (out->null_count > 0)
        fill_bits(table, column, after);
    if (type == SDT_TYPE_TEXT)
        fill_texts(table, column, block->data, (char *)after + bits);
    else if (type == SDT_TYPE_INTEGER)
        fill_integers(table, column, block->data);
    else
        fill_numbers(table, column, (double *)(void *)block->data);
    return SDT_OK;
}

static int copy_rows(const sdt_table *table, const struct wanted *wanted, struct ArrowArray *out)
{
    const size_t count = (size_t)wanted->count;
    struct rows *rows = take(sizeof *rows + count * sizeof *rows->columns);
    int status = rows ? SDT_OK : SDT_ERROR_MEMORY;

    out->children = take(count * sizeof *out->children);
    out->private_data = rows;
    out->release = release_rows;
    if (!out->children)
        status = SDT_ERROR_MEMORY;
    if (rows) {
        memset(rows, 0, sizeof *rows + count * sizeof *rows->columns);
        out->buffers = rows->buffers;
    }
    out->n_buffers = 1;
    out->length = table->row_count;
    for (size_t i = 0; i < count && status == SDT_OK; i++) {
        out->children[i] = &rows->columns[i];
        status = copy_column(table, wanted_column(wanted, (int)i), &rows->columns[i]);
        if (status == SDT_OK)
            out->n_children++;
    }
    if (status != SDT_OK)
        release_rows(out);
    return status;
}

/* ---- The stream ---- */

static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
    struct stream *of = stream->private_data;

    *out = of->rows; /* moved: the second time there are none */
    of->rows.release = NULL;
    return 0;
}

static const char *get_last_error(struct ArrowArrayStream *stream)
{
    (void)stream;
    return NULL;
}

static void release_stream(struct ArrowArrayStream *stream)
{
    struct stream *of = stream->private_data;

    if (of->rows.release)
        of->rows.release(&of->rows);
    for (int i = 0; i < of->count; i++)
        give_back(of->fields[i].name);
    give_back(of);
    stream->release = NULL;
}

static int copy_fields(const sdt_table *table, const struct wanted *wanted, struct stream *of)
{
    for (int i = 0; i < of->count; i++) {
        const struct sdt__column *column = &table->columns[wanted_column(wanted, i)];
        const char *name = column->name;

        of->fields[i].type = column->type;
        of->fields[i].name = take(strlen(name) + 1);
        if (!of->fields[i].name)
            return SDT_ERROR_MEMORY;
        memcpy(of->fields[i].name, name, strlen(name) + 1);
    }
    return SDT_OK;
}

static int make_stream(const sdt_table *table, const struct wanted *wanted,
                       struct ArrowArrayStream *out)
{
    const size_t size = sizeof(struct stream) + (size_t)wanted->count * sizeof(struct field);
    struct stream *of = take(size);
    int status;

    if (!of)
        return SDT_ERROR_MEMORY;
    memset(of, 0, size);
    of->count = wanted->count;
    out->private_data = of;
    status = copy_fields(table, wanted, of);
    if (status == SDT_OK)
        status = copy_rows(table, wanted, &of->rows);
    if (status != SDT_OK) {
        release_stream(out);
        return status;
    }
    out->get_schema = get_schema;
    out->get_next = get_next;
    out->get_last_error = get_last_error;
    out->release = release_stream;
    return SDT_OK;
}

/* Whether all that is wanted is there: tells the first column that is not. */
static int check_wanted(const sdt_table *table, const struct wanted *wanted)
{
    char index[24], count[24];

    for (int i = 0; wanted->columns && i < wanted->count; i++)
        if (wanted->columns[i] < 0 || wanted->columns[i] >= table->column_count)
            return sdt__fail(table->session, SDT_ERROR_MISUSE, SDT__M_TABLE_INDEX, table->name,
                             sdt__integer_text(wanted->columns[i], index),
                             sdt__integer_text(table->column_count, count));
    return SDT_OK;
}

int sdt_table_stream(const sdt_table *table, int count, const int *columns,
                     struct ArrowArrayStream *out)
{
    SDT__GUARD_HANDLE(table);
    struct wanted wanted = {columns, count};
    int status;

    if (out)
        memset(out, 0, sizeof *out);
    if (!table)
        return SDT_ERROR_MISUSE;
    if (!columns || count < 0)
        wanted = (struct wanted){NULL, table->column_count};
    status = sdt__session_begin(table->session, out, "out");
    if (status == SDT_OK)
        status = check_wanted(table, &wanted);
    if (status != SDT_OK)
        return status;
    return make_stream(table, &wanted, out) == SDT_OK ? SDT_OK : sdt__fail_memory(guarded);
}

/*
 * A table as a stream of Arrow's. Each column is one block of the C library's memory, since whoever reads it
 * may release it alone, in any thread, and after the session is gone.
 */
#include "core/guard.h"
#include "core/memory.h"
#include "record/table.h"

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
static size_t measure(sdt_table *table, int column, int64_t *absent)
{
    const bool text = sdt_table_column_type(table, column) == SDT_TYPE_TEXT;
    size_t bytes = 0;

    *absent = 0;
    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK)
        if (!sdt_table_has(table, column))
            (*absent)++;
        else if (text)
            bytes += strlen(sdt_table_text(table, column));
    return bytes;
}

static void fill_texts(sdt_table *table, int column, int64_t *offsets, char *bytes)
{
    int64_t end = 0;

    *offsets++ = 0;
    while (sdt_table_next(table) == SDT_OK) {
        const char *text = sdt_table_text(table, column);

        if (text) {
            const size_t size = strlen(text);

            memcpy(bytes + end, text, size);
            end += (int64_t)size;
        }
        *offsets++ = end;
    }
}

static void fill_integers(sdt_table *table, int column, int64_t *cells)
{
    while (sdt_table_next(table) == SDT_OK)
        *cells++ = sdt_table_int(table, column);
}

static void fill_numbers(sdt_table *table, int column, double *cells)
{
    while (sdt_table_next(table) == SDT_OK)
        *cells++ = sdt_table_number(table, column);
}

/* A bit for each cell that there is, the lowest of a byte first. */
static void fill_bits(sdt_table *table, int column, unsigned char *bits)
{
    for (int64_t row = 0; sdt_table_next(table) == SDT_OK; row++)
        if (sdt_table_has(table, column))
            bits[row / 8] |= (unsigned char)(1U << (row % 8));
}

/* The block has the numbers or offsets first, so that they are aligned, then the bits, then the bytes. */
static int copy_column(sdt_table *table, int column, struct ArrowArray *out)
{
    const int type = sdt_table_column_type(table, column);
    const size_t rows = (size_t)sdt_table_row_count(table);
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

static int copy_rows(sdt_table *table, struct ArrowArray *out)
{
    const size_t count = (size_t)sdt_table_column_count(table);
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
    out->length = sdt_table_row_count(table);
    for (size_t i = 0; i < count && status == SDT_OK; i++) {
        out->children[i] = &rows->columns[i];
        status = copy_column(table, (int)i, &rows->columns[i]);
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

static int copy_fields(const sdt_table *table, struct stream *of)
{
    for (int i = 0; i < of->count; i++) {
        const char *name = sdt_table_column_name(table, i);

        of->fields[i].type = sdt_table_column_type(table, i);
        of->fields[i].name = take(strlen(name) + 1);
        if (!of->fields[i].name)
            return SDT_ERROR_MEMORY;
        memcpy(of->fields[i].name, name, strlen(name) + 1);
    }
    return SDT_OK;
}

static int make_stream(sdt_table *table, struct ArrowArrayStream *out)
{
    const int count = sdt_table_column_count(table);
    const size_t size = sizeof(struct stream) + (size_t)count * sizeof(struct field);
    struct stream *of = take(size);
    int status;

    if (!of)
        return SDT_ERROR_MEMORY;
    memset(of, 0, size);
    of->count = count;
    out->private_data = of;
    status = copy_fields(table, of);
    if (status == SDT_OK)
        status = copy_rows(table, &of->rows);
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

int sdt_table_stream(sdt_table *table, struct ArrowArrayStream *out)
{
    SDT__GUARD(table ? sdt__table_session(table) : NULL);
    int status;

    if (out)
        memset(out, 0, sizeof *out);
    if (!table || !guarded)
        return SDT_ERROR_MISUSE;
    status = sdt__session_begin(guarded, out, "out");
    if (status != SDT_OK)
        return status;
    status = make_stream(table, out);
    sdt_table_seek(table, -1);
    return status == SDT_OK ? SDT_OK : sdt__fail_memory(guarded);
}

/**
 * @file arrow.h
 * Whole tables for programs that compute: Apache Arrow's C data interface, which pandas, Polars, DuckDB, R
 * and their like read without this library. Whoever binds the library to another language takes columns
 * by it, without a call for each cell.
 *
 * The three structures are Arrow's own, word for word, so they do not begin with sdt_; a program that has
 * them already has the macros that keep them from being defined twice.
 */
#ifndef SODERTORN_ARROW_H
#define SODERTORN_ARROW_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

/** The type of an array. @since 0.1 */
struct ArrowSchema {
    const char
        *format;      /**< "+s" for rows, "l" for int64, "g" for double, "U" for large UTF-8 text */
    const char *name; /**< the column's name */
    const char *metadata;                        /**< NULL */
    int64_t flags;                               /**< 2: a cell may be absent */
    int64_t n_children;                          /**< number of columns */
    struct ArrowSchema **children;               /**< the columns */
    struct ArrowSchema *dictionary;              /**< NULL */
    void (*release)(struct ArrowSchema *schema); /**< frees it; NULL when it has been */
    void *private_data;                          /**< the library's */
};

/** The cells of an array. @since 0.1 */
struct ArrowArray {
    int64_t length;     /**< number of cells */
    int64_t null_count; /**< number of those that are absent */
    int64_t offset;     /**< 0 */
    int64_t n_buffers;  /**< number of buffers */
    int64_t n_children; /**< number of columns */
    const void *
        *buffers; /**< a bit for each cell that is not absent (NULL when none is); then the numbers,
                               or the offsets of the texts and their bytes */
    struct ArrowArray **children;              /**< the columns */
    struct ArrowArray *dictionary;             /**< NULL */
    void (*release)(struct ArrowArray *array); /**< frees it; NULL when it has been */
    void *private_data;                        /**< the library's */
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

/** Arrays of one type, one after the other. @since 0.1 */
struct ArrowArrayStream {
    /** Gives the type. */
    int (*get_schema)(struct ArrowArrayStream *stream, struct ArrowSchema *out);
    /** Gives the next array; one that is released already after the last. */
    int (*get_next)(struct ArrowArrayStream *stream, struct ArrowArray *out);
    /** Says what went wrong: NULL, as the errno says it all. */
    const char *(*get_last_error)(struct ArrowArrayStream *stream);
    /** Frees it; NULL when it has been. */
    void (*release)(struct ArrowArrayStream *stream);
    void *private_data; /**< the library's */
};

#endif

/**
 * A copy of columns of a table as a stream of one array: texts as large UTF-8, integers as int64, numbers as
 * double, absent cells as nulls.
 *
 * The stream, and what it gives, is independent of the table and its session: it may be read and released by
 * any thread, also when both have been freed. Its memory is the C library's, not that of the session's
 * allocator.
 * @param[in]  table    the table; its cursor stays where it is
 * @param[in]  count    how many columns are wanted
 * @param[in]  columns  `count` indexes of columns, in the order in which they are wanted; NULL for all
 *                      columns, whatever `count` is
 * @param[out] out      the stream, to be released with its own release(), which is NULL on failure
 * @return 0; #SDT_ERROR_MISUSE for NULL, and for a column that there is not; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * struct ArrowArrayStream stream;
 * struct ArrowArray rows;
 * int column = sdt_table_column_find(table, "value");
 * if (sdt_table_stream(table, 1, &column, &stream) == 0 && stream.get_next(&stream, &rows) == 0) {
 *     const double *values = rows.children[0]->buffers[1];
 *     printf("%g\n", values[0]);
 *     rows.release(&rows);
 *     stream.release(&stream);
 * }
 * @endcode
 */
SDT_API int sdt_table_stream(const sdt_table *table, int count, const int *columns,
                             struct ArrowArrayStream *out);

#ifdef __cplusplus
}
#endif

#endif

/**
 * @file table.h
 * Tables: the result of every question that is not a record. Columns are named and typed; rows are
 * read with a cursor that stands before the first row, or by moving to a row.
 */
#ifndef SODERTORN_TABLE_H
#define SODERTORN_TABLE_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Frees a table. @param[in] table the table; NULL does nothing @since 0.1 */
SDT_API void sdt_table_free(sdt_table *table);

/** What the table holds. @param[in] table the table @return a name such as "assessment"; NULL for
 * NULL @since 0.1 */
SDT_API const char *sdt_table_name(const sdt_table *table);

/** Number of columns. @param[in] table the table; NULL gives 0 @return how many @since 0.1 */
SDT_API int sdt_table_column_count(const sdt_table *table);

/** A column's name. @param[in] table the table @param[in] column 0 and up
 * @return the name, valid as long as the table; NULL for no such column @since 0.1 */
SDT_API const char *sdt_table_column_name(const sdt_table *table, int column);

/** A column's type. @param[in] table the table @param[in] column 0 and up
 * @return #SDT_TYPE_TEXT, #SDT_TYPE_INTEGER or #SDT_TYPE_NUMBER; 0 for no such column @since 0.1 */
SDT_API int sdt_table_column_type(const sdt_table *table, int column);

/** The column of a name. @param[in] table the table @param[in] name the name
 * @return its place, or -1 @since 0.1 */
SDT_API int sdt_table_column_find(const sdt_table *table, const char *name);

/** Number of rows. @param[in] table the table; NULL gives 0 @return how many @since 0.1 */
SDT_API int64_t sdt_table_row_count(const sdt_table *table);

/**
 * Moves to the next row.
 * @param[in] table  the table
 * @return 0 on a row; #SDT_END after the last, and the cursor then stands before the first again;
 *         #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 *
 * @code
 * while (sdt_table_next(t) == 0)
 *     puts(sdt_table_text(t, 0));
 * @endcode
 */
SDT_API int sdt_table_next(sdt_table *table);

/** Moves to a row. @param[in] table the table @param[in] row 0 and up; -1 is before the first
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_NOT_FOUND for no such row @since 0.1 */
SDT_API int sdt_table_seek(sdt_table *table, int64_t row);

/** Whether a cell of the current row has a value. @param[in] table the table @param[in] column 0 and
 * up @return 1 or 0 @since 0.1 */
SDT_API int sdt_table_has(const sdt_table *table, int column);

/** A text cell of the current row. @param[in] table the table @param[in] column 0 and up
 * @return the text, valid as long as the table; NULL when absent or not text @since 0.1 */
SDT_API const char *sdt_table_text(const sdt_table *table, int column);

/** An integer cell of the current row. @param[in] table the table @param[in] column 0 and up
 * @return the value; 0 when absent or not an integer @since 0.1 */
SDT_API int64_t sdt_table_int(const sdt_table *table, int column);

/** A number cell of the current row; integers too. @param[in] table the table @param[in] column 0 and
 * up @return the value; 0 when absent or text @since 0.1 */
SDT_API double sdt_table_number(const sdt_table *table, int column);

#ifdef __cplusplus
}
#endif

#endif

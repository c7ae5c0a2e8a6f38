/**
 * @file table.h
 * Tables: the result of every question that is not a record. Columns are named and typed; rows are
 * read with a cursor that stands before the first row, or by moving to a row.
 *
 * A mistake in reading a table is told by the session that made it, as the problem of a verb would
 * be: a column that is not there, or a cell read as another type than its column's. The answer is
 * then as that of an absent cell. What a table has can be asked beforehand with sdt_layout_count()
 * and its like.
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

/**
 * The column of a name.
 *
 * A name that the table does not have is an error of the session that made the table: its status is
 * then #SDT_ERROR_NOT_FOUND, and its message names the table, the name and the nearest columns; NULL
 * is #SDT_ERROR_MISUSE. Earlier problems are forgotten then, as by a verb, but not when it is found.
 * To see whether there is a column, compare sdt_table_column_name() of each.
 * @param[in] table  the table; NULL gives -1, with no session to tell
 * @param[in] name   the name
 * @return its index, 0 and up; -1 when there is none, for which every cell is absent
 * @since 0.1
 */
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

/**
 * Whether a cell of the current row has a value.
 * @param[in] table   the table; NULL gives 0
 * @param[in] column  0 and up; -1 gives 0, and another that is not there makes the session's status
 *                    #SDT_ERROR_MISUSE
 * @return 1 or 0
 * @since 0.1
 */
SDT_API int sdt_table_has(const sdt_table *table, int column);

/**
 * A text cell of the current row.
 * @param[in] table   the table; NULL gives NULL
 * @param[in] column  0 and up; -1 gives NULL, and another that is not there or not text makes the
 *                    session's status #SDT_ERROR_MISUSE
 * @return the text, valid as long as the table; NULL when absent, or before the first row
 * @since 0.1
 */
SDT_API const char *sdt_table_text(const sdt_table *table, int column);

/**
 * An integer cell of the current row.
 * @param[in] table   the table; NULL gives 0
 * @param[in] column  0 and up; -1 gives 0, and another that is not there or not an integer makes the
 *                    session's status #SDT_ERROR_MISUSE
 * @return the value; 0 when absent, or before the first row
 * @since 0.1
 */
SDT_API int64_t sdt_table_int(const sdt_table *table, int column);

/**
 * A number cell of the current row; integers too.
 * @param[in] table   the table; NULL gives 0
 * @param[in] column  0 and up; -1 gives 0, and another that is not there or is text makes the
 *                    session's status #SDT_ERROR_MISUSE
 * @return the value; 0 when absent, or before the first row
 * @since 0.1
 */
SDT_API double sdt_table_number(const sdt_table *table, int column);

/**
 * Number of layouts: what the tables of the library are called, and what their columns are. So a
 * binding or a form knows the columns before it asks for a table. The tables that were copied when
 * a report occasion was frozen are not among them, as they have the columns of their day; nor are
 * those of sdt_occasion_table() that have the fields of a kind.
 * @return how many
 * @since 0.1
 *
 * @code
 * int tree = sdt_layout_find("programme_tree");
 * for (int i = 0; i < sdt_layout_column_count(tree); i++)
 *     printf("%s: %s\n", sdt_layout_column_name(tree, i), sdt_layout_column_help(tree, i, "en"));
 * @endcode
 */
SDT_API int sdt_layout_count(void);

/** The layout of a table's name. @param[in] name as sdt_table_name() gives it @return its index, or -1
 * @since 0.1 */
SDT_API int sdt_layout_find(const char *name);

/** The name of the tables of a layout. @param[in] layout its index, 0 and up
 * @return such as "assessment"; NULL for no such layout @since 0.1 */
SDT_API const char *sdt_layout_name(int layout);

/** Number of columns. @param[in] layout its index, 0 and up @return how many; 0 for no such layout
 * @since 0.1 */
SDT_API int sdt_layout_column_count(int layout);

/** A column's name. @param[in] layout its index, 0 and up @param[in] column its index, 0 and up
 * @return the name; NULL for no such column @since 0.1 */
SDT_API const char *sdt_layout_column_name(int layout, int column);

/** A column's type. @param[in] layout its index, 0 and up @param[in] column its index, 0 and up
 * @return #SDT_TYPE_TEXT, #SDT_TYPE_INTEGER or #SDT_TYPE_NUMBER; 0 for no such column @since 0.1 */
SDT_API int sdt_layout_column_type(int layout, int column);

/** One line on what a column holds. @param[in] layout its index, 0 and up
 * @param[in] column its index, 0 and up @param[in] language "sv" or "en"
 * @return the line; NULL for no such column @since 0.1 */
SDT_API const char *sdt_layout_column_help(int layout, int column, const char *language);

#ifdef __cplusplus
}
#endif

#endif

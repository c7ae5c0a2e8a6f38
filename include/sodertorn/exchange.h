/**
 * @file exchange.h
 * The doors for data: a whole database as JSON, out and in again without loss, and observations from
 * CSV. What comes in is read whole before anything is written, so that every problem of a file is
 * reported at once, with its place, and nothing is half imported.
 */
#ifndef SODERTORN_EXCHANGE_H
#define SODERTORN_EXCHANGE_H

#include <sodertorn/session.h>
#include <sodertorn/table.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Writes the whole database as JSON: every record and every observation. Kinds, keys and fields are
 * sorted and each record stands on a line of its own, so two exports can be compared as text.
 * Importing it into an empty database and exporting that gives the same bytes.
 * @param[in] session  a session with a database
 * @param[in] writer   takes the text in pieces
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_export_json(sdt_session *session, sdt_writer writer, void *user);

/**
 * Reads JSON files of the export's form, together, in one transaction: their order does not matter.
 *
 * A record whose key is there already is replaced whole; one that is the same is left as it is; one
 * that the files do not name stays. Observations become one batch for each source they name.
 *
 * The result has one row: the integers added, changed, unchanged (records), values_added,
 * values_changed, values_unchanged (observations).
 * @param[in]  session  a session with a database that may be written
 * @param[in]  count    how many files
 * @param[in]  names    `count` names, for messages
 * @param[in]  texts    `count` texts, UTF-8 with or without a byte order mark
 * @param[in]  sizes    their lengths in bytes
 * @param[out] out      the counts; may be NULL. Free with sdt_table_free().
 * @return 0, or the first problem's code with every problem in the list: #SDT_ERROR_SYNTAX,
 *         #SDT_ERROR_NOT_FOUND (an unknown kind or field), #SDT_ERROR_VALUE, #SDT_ERROR_REQUIRED,
 *         #SDT_ERROR_EXISTS (a key twice), #SDT_ERROR_REFERENCE, #SDT_ERROR_NEWER; also
 *         #SDT_ERROR_DENIED, #SDT_ERROR_BUSY, #SDT_ERROR_MISUSE, #SDT_ERROR_MEMORY. After any of them
 *         nothing has changed.
 * @since 0.1
 *
 * @code
 * const char *name = "programme.json";
 * if (sdt_import_json(s, 1, &name, &text, &size, NULL) != 0)
 *     puts(sdt_session_message(s));
 * @endcode
 */
SDT_API int sdt_import_json(sdt_session *session, size_t count, const char *const *names,
                            const char *const *texts, const size_t *sizes, sdt_table **out);

/** What a CSV file is, beside the options of a batch (#sdt_batch_option). @since 0.1 */
enum sdt_csv_option {
    SDT_CSV_SEPARATOR = 101, /**< "," ";" or a tab; found in the header line by default */
    SDT_CSV_DECIMAL = 102    /**< "." or ","; by default a comma when the separator is not one */
};

/**
 * Reads observations from CSV, in one transaction.
 *
 * The first line names the columns: indicator (also kpi, indikator), municipality (municipality_id,
 * kommun), period (year, ar, år), value (varde, värde) and, when there is one, gender (kon, kön);
 * other columns are left unread. Text is UTF-8, with or without a byte order mark, or Windows-1252.
 * An empty value is a mark that it is missing; "-", "." and ".." are the marks of Kolada's tables.
 *
 * The result has one row: the integers rows, added, changed, deleted, unchanged.
 * @param[in]  session   a session with a database that may be written
 * @param[in]  name      the file's name, for messages
 * @param[in]  text      the file's bytes
 * @param[in]  size      how many
 * @param[in]  count     how many options
 * @param[in]  options   `count` of #sdt_csv_option and #sdt_batch_option; NULL when `count` is 0
 * @param[in]  values    `count` texts; NULL when `count` is 0
 * @param[in]  progress  told how many bytes are read; may be NULL
 * @param[in]  user      handed to `progress`
 * @param[out] out       the counts; may be NULL. Free with sdt_table_free().
 * @return 0, or the first problem's code with every problem in the list, each with row and column:
 *         #SDT_ERROR_SYNTAX, #SDT_ERROR_NOT_FOUND (an unknown column, indicator or municipality),
 *         #SDT_ERROR_VALUE, #SDT_ERROR_EXISTS (a cell twice); also #SDT_ERROR_LIMIT,
 *         #SDT_ERROR_CANCELLED, #SDT_ERROR_DENIED, #SDT_ERROR_BUSY, #SDT_ERROR_MISUSE,
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_import_csv(sdt_session *session, const char *name, const char *text, size_t size,
                           size_t count, const int *options, const char *const *values,
                           sdt_progress progress, void *user, sdt_table **out);

/**
 * Writes the conferences of some years as a calendar (iCalendar, RFC 5545): an event for each edition, on
 * its day, or over its year while the day is not set. Each has its hosts, theme, partners and place, is
 * tentative until its hosts are decided, and cancelled when it is not held. An edition keeps its UID, so
 * that a later export changes the event in a calendar rather than adding one.
 * @param[in] session     a session with a database
 * @param[in] first_year  the first year
 * @param[in] last_year   the last year
 * @param[in] writer      takes the text
 * @param[in] user        handed to the writer
 * @return 0; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_export_ical(sdt_session *session, int first_year, int last_year, sdt_writer writer,
                            void *user);

/** Forms a table is written in. @since 0.1 */
enum sdt_format {
    SDT_FORMAT_JSON = 1, /**< an array of objects; absent cells are null */
    SDT_FORMAT_CSV = 2,  /**< RFC 4180, comma, decimal point; absent cells are empty */
    SDT_FORMAT_TEXT = 3  /**< columns under each other for a terminal, numbers as people write them */
};

/**
 * Writes a table, from its first row to its last.
 * @param[in] table   the table; its cursor stands before the first row afterwards
 * @param[in] format  one of #sdt_format
 * @param[in] writer  takes the text, perhaps in pieces
 * @param[in] user    handed to the writer
 * @return 0; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE for NULL or no such format;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_table_write(sdt_table *table, int format, sdt_writer writer, void *user);

#ifdef __cplusplus
}
#endif

#endif

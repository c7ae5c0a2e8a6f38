/**
 * @file exchange.h
 * The doors for data: a whole database as JSON, out and in again without loss, observations from CSV,
 * the answers of Kolada, and the conferences as a calendar. What comes in is read whole before anything
 * is written, so that every problem of a file is reported at once, with its place, and nothing is half
 * imported.
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
 *
 * Personal data is left out unless #SDT_OPTION_PERSONAL is 1: persons, and what refers to them in other
 * records, so that what is written can be imported. How much that was is a problem with the status ok.
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
 * that the files do not name stays. Observations become one batch for each source, date of fetching
 * and note they name. A cooperation that comes to a database of another is refused: the file is
 * someone else's. To see what an import would change, undo it: sdt_begin(), import, sdt_rollback().
 *
 * The result has one row: the integers added, changed, unchanged (records), values_added,
 * values_changed, values_unchanged (observations).
 * @param[in]  session  a session with a database that may be written
 * @param[in]  count    how many files
 * @param[in]  names    `count` names, for messages
 * @param[in]  texts    `count` texts, UTF-8 with or without a byte order mark
 * @param[in]  sizes    their lengths in bytes
 * @param[out] out      the counts; may be NULL. Free with sdt_table_free().
 * @table{import}
 * @return 0, or the first problem's code with every problem in the list: #SDT_ERROR_SYNTAX,
 *         #SDT_ERROR_NOT_FOUND (an unknown kind or field), #SDT_ERROR_VALUE, #SDT_ERROR_REQUIRED,
 *         #SDT_ERROR_EXISTS (a key or a cell twice), #SDT_ERROR_REFERENCE, #SDT_ERROR_NEWER,
 *         #SDT_ERROR_CONFLICT (another cooperation), #SDT_ERROR_LIMIT (nested too deep); also
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

/**
 * A record from a JSON object as sdt_record_write_json() writes it, to be put with sdt_put(): the one that is
 * stored under its key, with what the object tells; what it does not name stays, and null makes a field
 * absent. A key that is not there, and none, make a new record. With the member "revision" the record is put
 * only if it is still of that revision (as If-Match in HTTP); without, whatever it is now.
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number
 * @param[in]  text     one JSON object; members are fields by name, "key" and "revision"
 * @param[in]  size     its length in bytes
 * @param[out] out      the record, which is not stored yet; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_SYNTAX with row and column; #SDT_ERROR_VALUE for a value that its field does not
 *         allow; #SDT_ERROR_CONFLICT with a revision of a record that is gone; #SDT_ERROR_NOT_FOUND for an
 *         unknown member, naming the nearest, and for no such kind; #SDT_ERROR_MISUSE for NULL, no
 *         database, or a field that only a verb changes; #SDT_ERROR_IO; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * static const char text[] = "{\"key\": \"0126\", \"revision\": 3, \"name\": \"Huddinge\"}";
 * sdt_record *r;
 * if (sdt_record_from_json(s, SDT_KIND_MUNICIPALITY, text, sizeof text - 1, &r) == 0 && sdt_put(r) != 0)
 *     puts(sdt_session_message(s));
 * sdt_record_free(r);
 * @endcode
 */
SDT_API int sdt_record_from_json(sdt_session *session, int kind, const char *text, size_t size,
                                 sdt_record **out);

/**
 * Reads records of one kind from CSV, in one transaction: a row for each record, a column for each field.
 *
 * The header names the columns: key, and fields by name or by what people call them in Swedish or English.
 * A record whose key is there is changed, and its fields without a column stay as they are; another is
 * new, with a UUID where it has no key. An empty cell makes its field absent. A reference is a key, of a
 * record of the database or of the file, or what one record alone is called ("Huddinge"). A word may be
 * what people call it ("ordförande"), a number have a decimal comma. Text is UTF-8, UTF-16 with a mark, or
 * Windows-1252, and may be packed by gzip; the separator is that of the header.
 *
 * The result is that of sdt_import_json().
 *
 * Options:
 * - separator: "," ";" "|" or a tab; found in the header by default
 * - dry_run: 1: counts, and writes nothing; 0 (default)
 * - personal: 1 (default); 0: columns of personal data are refused, and kinds that are such, for a host that
 *   reads a file of somebody who is to write nothing of persons
 * @param[in]  session  a session with a database that may be written
 * @param[in]  kind     a kind's number
 * @param[in]  name     the file's name, for messages
 * @param[in]  text     the file's bytes
 * @param[in]  size     how many
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the counts; may be NULL. Free with sdt_table_free().
 * @table{import}
 * @return 0, or the first problem's code with every problem in the list, each with row and column:
 *         #SDT_ERROR_SYNTAX, #SDT_ERROR_NOT_FOUND (an unknown column, or what a reference leads to),
 *         #SDT_ERROR_VALUE, #SDT_ERROR_REQUIRED, #SDT_ERROR_EXISTS (a key or a column twice),
 *         #SDT_ERROR_REFERENCE; also #SDT_ERROR_DENIED, #SDT_ERROR_BUSY, #SDT_ERROR_MISUSE,
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_import_records(sdt_session *session, int kind, const char *name, const char *text,
                               size_t size, const char *const *options, sdt_table **out);

/**
 * Writes the records of a kind as CSV (RFC 4180), by key, as sdt_import_records() reads them back without
 * loss: a header of key and the fields' names, numbers with a decimal point, true and false. An absent
 * value is an empty cell, an empty text a quoted one. A text that a spreadsheet would take for a formula
 * has an apostrophe before it.
 *
 * Personal data is left out unless #SDT_OPTION_PERSONAL is 1, with its columns; how much that was is a
 * problem with the status ok.
 * @param[in] session  a session with a database
 * @param[in] kind     a kind's number
 * @param[in] writer   takes the text
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_DENIED for a kind that is personal data,
 *         unless that was asked for; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_export_records(sdt_session *session, int kind, sdt_writer writer, void *user);

/**
 * The records of a kind as a table, in their order: a column `key` and one for each field, named as it is.
 * References are the keys of what they lead to, words of enumerations their names, booleans 1 and 0.
 * Personal data is left out as by sdt_export_records().
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{any}
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_DENIED for a kind that is personal data,
 *         unless that was asked for; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_records_table(sdt_session *session, int kind, sdt_table **out);

/**
 * Reads observations from CSV, or from a sheet of a workbook (.xlsx, .ods), in one transaction.
 *
 * The header names the columns: indicator (also kpi, indikator), municipality (municipality_id,
 * kommun, region), period (year, ar, år, tid), value (varde, värde) and, when there is one, gender (kon,
 * kön), unless the options say which columns they are; other columns are left unread. It is the first of
 * at most 32 rows that names all that is needed; titles above it are passed over.
 *
 * Without a column of values the file is wide, as tables for people are: with no column of periods, each
 * column that is headed by a period holds that period's values; else with no column of municipalities,
 * each that is headed by a municipality that one's; else each that is headed by one of Kolada's ids that
 * indicator's. A municipality may be told by its name, a gender as Totalt, Kvinnor or Män. A row or a
 * column of a sum ("Totalt", "Riket", "länet") is refused, unless there is such a record. Titles above the
 * header are passed over, and so are rows of one text below the table, after an empty row or with a colon
 * ("Källa: SCB"); both are told. Text is UTF-8,
 * with or without a byte order mark, UTF-16 with one, or Windows-1252, and may be packed by gzip where the
 * library is built with zlib. An empty value is a mark that it is missing, but nothing in a wide file;
 * "-", "." and ".." are the marks of Kolada's tables.
 *
 * Other forms are read where they have one meaning: spaces around cells and between thousands, points or
 * commas between thousands, a typographic minus, percent of an indicator in percent, words for a missing
 * value, "Salems kommun", "0126 Huddinge", "T1 2023", dates that all end a period, genders in words. Each
 * kind is a warning among the problems (status 0), with its count and first row. What has two meanings is
 * refused, with both of them: the first thousands of rows decide for their column.
 *
 * The cells of a workbook are what they show: a number the shortest text of its value, a date an ISO date
 * (or the month or the year, where its format has no more), a percentage with its sign, a code with the
 * zeros that its format gives it; an error is the text that it shows. A workbook is read whole: at
 * most 64 MiB of it, and 256 MiB as text. Where the library was built without libzip and libexpat it
 * is refused.
 *
 * The result has one row: the integers rows, added, changed, deleted, unchanged, left_out. What was
 * taken for what, and how many values of which unknown keys were left out, is in the list of problems
 * (sdt_session_problems()) with the status ok.
 *
 * Options:
 * - source: the key of a source; none by default
 * - fetched: ISO date when the values were fetched; today by default
 * - note: anything worth knowing; none by default
 * - processed: 1 when the values were worked on here, 0 (default) when raw
 * - replace: 1: cells that the file leaves out are deleted in the series it touches; 0 (default)
 * - dry_run: 1: counts, and writes nothing; 0 (default)
 * - mixed: 1: new values may be of another rhythm than their indicator's (values.h); 0 (default)
 *   refuses them
 * - known_only: 1 leaves out values of indicators and areas that are not in the database, and
 *   counts them; 0 (default) refuses
 * - separator: "," ";" "|" or a tab; found in the header line by default
 * - decimal: "." or ","; by default what the numbers of the file leave no doubt about
 * - thousands: "." or ",", the sign between thousands; the other one is then the decimal mark
 * - codes: "repaired" reads 126 as 0126, where every code of the file is a number
 * - indicator: key of the indicator of all values; where the file says it too, in a column or in
 *   headings, it is refused (#SDT_ERROR_CONFLICT)
 * - sheet: the name of the sheet of a workbook; the first that is not hidden by default
 * - column_indicator, column_municipality, column_period, column_gender, column_value: the file's own
 *   heading of that column, whatever its case, or its number from 1
 * @param[in]  session   a session with a database that may be written
 * @param[in]  name      the file's name, for messages
 * @param[in]  text      the file's bytes
 * @param[in]  size      how many
 * @param[in]  options   names and values, ended by NULL (base.h); NULL for none
 * @param[in]  progress  told how many bytes are read; may be NULL
 * @param[in]  user      handed to `progress`
 * @param[out] out       the counts; may be NULL. Free with sdt_table_free().
 * @table{import_csv}
 * @return 0, or the first problem's code with every problem in the list, each with row and column:
 *         #SDT_ERROR_SYNTAX, #SDT_ERROR_NOT_FOUND (an unknown column, indicator or municipality),
 *         #SDT_ERROR_VALUE, #SDT_ERROR_EXISTS (a cell twice); also #SDT_ERROR_LIMIT,
 *         #SDT_ERROR_CANCELLED, #SDT_ERROR_DENIED, #SDT_ERROR_BUSY, #SDT_ERROR_MISUSE,
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_import_csv(sdt_session *session, const char *name, const char *text, size_t size,
                           const char *const *options, sdt_progress progress, void *user,
                           sdt_table **out);

/**
 * As sdt_import_csv(), for a file of any size: it is taken from a reader, piece by piece, and never held
 * whole. The reader is called from this verb's own thread and may not use the session.
 * @param[in]  session  a session with a database that may be written
 * @param[in]  name     the file's name, for messages
 * @param[in]  reader   gives the file's bytes, from the first to the last
 * @param[in]  user     handed to `reader`
 * @param[in]  options  as for sdt_import_csv()
 * @param[out] out      the counts; may be NULL. Free with sdt_table_free().
 * @table{import_csv}
 * @return as sdt_import_csv(); #SDT_ERROR_IO when the reader fails. After an error nothing has changed.
 * @since 0.1
 *
 * @code
 * static int64_t read_stream(void *user, char *bytes, size_t size)
 * {
 *     size_t got = fread(bytes, 1, size, user);
 *     return got == 0 && ferror((FILE *)user) ? -1 : (int64_t)got;
 * }
 *
 * sdt_import_csv_from(s, "values.csv", read_stream, file, NULL, NULL);
 * @endcode
 */
SDT_API int sdt_import_csv_from(sdt_session *session, const char *name, sdt_reader reader,
                                void *user, const char *const *options, sdt_table **out);

/**
 * Tells how sdt_import_csv_from() would read a file, and writes nothing: it reads the header and the three
 * rows below it.
 *
 * The result has a row for each thing there is to tell, in this order; its integers are row and column of
 * the file, and what says nothing is absent. By item:
 * - sheet: of a workbook, its name in `meaning`, "1" for the first; or encoding and separator ("TAB" for
 *   a tab)
 * - header: its row
 * - column: each with its number, its heading, and in `meaning` what it was taken for: indicator,
 *   municipality, period, gender, value, or unread. A column of a wide table is a value, and what its
 *   heading says stands in indicator, municipality or period.
 * - value: each of the three rows (several in a wide table) as understood: indicator, municipality,
 *   period, gender, and the number value or the text mark
 * - decimal: the decimal sign, when a number has had one
 * - note, problem: what an import would say of what has been read, in `meaning`
 * @param[in]  session  a session with a database that may be written
 * @param[in]  name     the file's name, for messages
 * @param[in]  reader   gives the file's bytes, from the first on
 * @param[in]  user     handed to `reader`
 * @param[in]  options  as for sdt_import_csv()
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{import_explained}
 * @return 0, also when the table has problems; what keeps a file from being read at all as for
 *         sdt_import_csv_from(): #SDT_ERROR_SYNTAX, #SDT_ERROR_VALUE, #SDT_ERROR_IO,
 *         #SDT_ERROR_LIMIT, #SDT_ERROR_MISUSE, #SDT_ERROR_DENIED, #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_import_csv_explain(sdt_session *session, const char *name, sdt_reader reader,
                                   void *user, const char *const *options, sdt_table **out);

/**
 * Writes everything that is dated in a year, the rows of sdt_year_wheel(), as a calendar (iCalendar, RFC
 * 5545): meetings and conferences as events, what is to be done by a day as tasks. What has only a year is
 * a task to be done by its end. Each keeps its UID, as in sdt_export_ical().
 * @param[in] session  a session with a database
 * @param[in] year     1 to 9999
 * @param[in] writer   takes the text
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_VALUE for a year that is none; otherwise as sdt_export_ical()
 * @since 0.1
 */
SDT_API int sdt_export_year(sdt_session *session, int year, sdt_writer writer, void *user);

/**
 * Writes what waits on whom, the rows of sdt_waiting(), as tasks of a calendar (iCalendar, RFC 5545) with
 * their last days. Each keeps its UID, as in sdt_export_ical().
 * @param[in] session  a session with a database
 * @param[in] options  as for sdt_waiting(); NULL for none
 * @param[in] writer   takes the text
 * @param[in] user     handed to the writer
 * @return as sdt_waiting() and sdt_export_ical()
 * @since 0.1
 */
SDT_API int sdt_export_waiting(sdt_session *session, const char *const *options, sdt_writer writer,
                               void *user);

/**
 * Writes the conferences of some years as a calendar (iCalendar, RFC 5545): an event for each edition, on
 * its day; while the day is not set, a task to be done by the end of its year. Each has its hosts,
 * theme, partners and place, is tentative until its hosts are decided, and cancelled when it is not held.
 * An edition keeps its UID, so that a later export changes the event in a calendar rather than adding
 * one.
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

/**
 * Reads answers of Kolada's interface, v3 or v2, together, in one transaction: values, indicators,
 * municipalities and regions, groups. Their order does not matter, so the pages of an answer, or a
 * whole folder of answers, may come as they are.
 *
 * Indicators, areas and groups become records, or change those there are: what Kolada says is set, and
 * what was written here beside it stays. So does a title, a description, a subject or a name that was
 * written here instead of Kolada's, as the history tells, and an indicator whose id Kolada has given to
 * something else, by its title: the list of problems names them with the status ok. A unit that a title
 * ends in ("andel (%)", "kr/inv", "antal") is that of an indicator without one. A group's members
 * become those that Kolada names. Values become one batch: genders in any order, a null is the mark
 * that `status` tells, else missing, and what is marked as deleted is deleted. Values of groups are
 * means that Kolada made; they are counted and not kept. An id that is not in the database is refused,
 * once each, with the number of its values and the commands that fetch it; nothing is fetched from
 * here. With known_only the list of problems has, with the status ok, how many values of each id were
 * left out.
 *
 * The result has one row: the integers added, changed, deleted, unchanged (records), values_added,
 * values_changed, values_deleted, values_unchanged, values_left_out, values_of_groups.
 *
 * Options:
 * - source: as for sdt_import_csv(), by default the source kolada if the database has it; also that of
 *   indicators that have none
 * - dry_run: 1 writes nothing; records are counted too
 * - fetched, note, processed, replace, mixed, known_only: as for sdt_import_csv()
 * - replace_records: 1 lets what was written here give way to what Kolada says; 0 by default
 * @param[in]  session       a session with a database that may be written
 * @param[in]  count         how many files
 * @param[in]  names         `count` names, for messages
 * @param[in]  texts         `count` texts, UTF-8 with or without a byte order mark
 * @param[in]  sizes         their lengths in bytes
 * @param[in]  options       names and values, ended by NULL (base.h); NULL for none
 * @param[in]  progress      told how many files are read; may be NULL
 * @param[in]  user          handed to `progress`
 * @param[out] out           the counts; may be NULL. Free with sdt_table_free().
 * @table{import_kolada}
 * @return 0, or the first problem's code with every problem in the list: #SDT_ERROR_SYNTAX,
 *         #SDT_ERROR_NOT_FOUND (an unknown id), #SDT_ERROR_VALUE, #SDT_ERROR_REQUIRED,
 *         #SDT_ERROR_EXISTS (a cell twice), #SDT_ERROR_REFERENCE; also #SDT_ERROR_LIMIT,
 *         #SDT_ERROR_CANCELLED, #SDT_ERROR_DENIED, #SDT_ERROR_BUSY, #SDT_ERROR_MISUSE,
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"source", "kolada", NULL};
 * sdt_import_kolada(s, 1, &name, &text, &size, options, NULL, NULL, NULL);
 * @endcode
 */
SDT_API int sdt_import_kolada(sdt_session *session, size_t count, const char *const *names,
                              const char *const *texts, const size_t *sizes,
                              const char *const *options, sdt_progress progress, void *user,
                              sdt_table **out);

/** The doors that data comes in by. @since 0.1 */
enum sdt_door {
    SDT_DOOR_JSON = 1,  /**< sdt_import_json() */
    SDT_DOOR_CSV = 2,   /**< sdt_import_csv() */
    SDT_DOOR_KOLADA = 3 /**< sdt_import_kolada() */
};

/**
 * Which door a file is for, by how it begins, whatever it is called.
 * @param[in] text  the file's bytes; NULL is an empty file
 * @param[in] size  how many
 * @return one of #sdt_door; what is no JSON is #SDT_DOOR_CSV
 * @since 0.1
 */
SDT_API int sdt_door_of(const char *text, size_t size);

/** Forms a table is written in. @since 0.1 */
enum sdt_format {
    SDT_FORMAT_JSON = 1, /**< an array of objects; absent cells are null */
    SDT_FORMAT_CSV = 2, /**< RFC 4180, comma, decimal point; absent cells are empty. Safe to open in
                              a spreadsheet: a text that it would take for a formula (it begins with
                              = + - @, a TAB or an end of line, and is no number) has an apostrophe
                              before it, which sdt_import_csv() takes away; what is hidden is shown
                              as by sdt_text_visible(). */
    SDT_FORMAT_TEXT =
        3, /**< columns under each other for a terminal, numbers as people write them */
    SDT_FORMAT_CSV_RAW = 4, /**< as #SDT_FORMAT_CSV with every text as it is, for programs alone */
    SDT_FORMAT_XLSX =
        5, /**< a workbook of one sheet: numbers are numbers, ISO dates are days, texts are texts and
             never formulas; absent cells are empty. Where the library was built with libxlsxwriter */
    SDT_FORMAT_MARKDOWN = 6, /**< a table of Markdown, numbers as people write them */
    SDT_FORMAT_HTML = 7      /**< a page of HTML with the table, numbers as people write them */
};

/**
 * Writes a table, from its first row to its last.
 * @param[in] table   the table; its cursor stands before the first row afterwards
 * @param[in] format  one of #sdt_format
 * @param[in] writer  takes the text, perhaps in pieces
 * @param[in] user    handed to the writer
 * @return 0; #SDT_ERROR_IO when the writer refuses, or a workbook's temporary files (in TMPDIR, else in
 *         /tmp) cannot be written; #SDT_ERROR_LIMIT for more rows than a sheet holds; #SDT_ERROR_VALUE
 *         for #SDT_FORMAT_XLSX in a library without libxlsxwriter; #SDT_ERROR_MISUSE for NULL or no
 *         such format; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_table_write(sdt_table *table, int format, sdt_writer writer, void *user);

#ifdef __cplusplus
}
#endif

#endif

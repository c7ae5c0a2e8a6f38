/**
 * @file script.h
 * Lua scripts: a script declares what it is and what it asks for; a front end shows that, fills in the
 * parameters, grants what it needs, and runs it in a sandbox within the session's limits. A report
 * writes a document, which comes out as HTML, Markdown, text, JSON or CSV; an integration reads and
 * writes values, all or nothing, and its document tells what came of it.
 */
#ifndef SODERTORN_SCRIPT_H
#define SODERTORN_SCRIPT_H

#include <sodertorn/session.h>
#include <sodertorn/table.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A script that has been read: what it declares, what it was given and what it was granted.
 * @since 0.1 */
typedef struct sdt_script sdt_script;

/**
 * Reads a script and runs it so far that it has declared itself; nothing of its work is done.
 * @param[in]  session  the session whose data it will see; a database may be opened later
 * @param[in]  name     what it is called in messages, usually its file's name
 * @param[in]  text     Lua 5.4 source, UTF-8, with or without a byte order mark, at most 1 MiB
 * @param[in]  size     its length in bytes
 * @param[out] out      the script; NULL on failure. Free with sdt_script_free().
 * @return 0; #SDT_ERROR_SYNTAX when it does not parse or is UTF-16; #SDT_ERROR_SCRIPT when it fails
 *         or declares nothing; #SDT_ERROR_LIMIT when it uses more than the session's limits;
 *         #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY. The message names file and line.
 * @since 0.1
 *
 * @code
 * sdt_script *report;
 * if (sdt_script_new(s, "report.lua", text, size, &report) == 0 &&
 *     sdt_script_set(report, "kommun", "0181") == 0 &&
 *     sdt_script_run(report, "html", write_piece, file) != 0)
 *     puts(sdt_session_message(s));
 * sdt_script_free(report);
 * @endcode
 */
SDT_API int sdt_script_new(sdt_session *session, const char *name, const char *text, size_t size,
                           sdt_script **out);

/** Frees a script. @param[in] script  the script; NULL does nothing @since 0.1 */
SDT_API void sdt_script_free(sdt_script *script);

/** The title it declares. @param[in] script  the script @return the title, valid as long as the
 * script; NULL for NULL @since 0.1 */
SDT_API const char *sdt_script_title(const sdt_script *script);

/**
 * The parameters it asks for, so that a front end can build a form.
 *
 * Columns: name, type (municipality, occasion, year, text, number, integer, period, date, indicator,
 * indicators, choice, file), label, standard (the value taken when none is given; absent when one must be),
 * choices (separated by line feeds; of a file the endings it may have), value (as set; of a file its name),
 * least and most (of an integer, as texts; absent when not declared).
 * @param[in]  script  the script
 * @param[out] out     the table; NULL on failure. Free with sdt_table_free().
 * @table{params}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_params(sdt_script *script, sdt_table **out);

/**
 * Gives a parameter its value, as text; it is checked when the script is run.
 * @param[in] script  the script
 * @param[in] name    a parameter's name
 * @param[in] value   the value, copied; NULL is none. A municipality by key or name, a year in digits.
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest parameters; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_set(sdt_script *script, const char *name, const char *value);

/**
 * Gives a parameter of the type file its file. The script sees its name and, with csv.rows(), its
 * rows; no other file.
 * @param[in] script  the script
 * @param[in] name    a parameter's name
 * @param[in] file    the file's name, for messages and for its ending; copied
 * @param[in] bytes   what is in it; copied
 * @param[in] size    their number
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest parameters; #SDT_ERROR_MISUSE for NULL, and for a
 *         parameter that is no file; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_set_file(sdt_script *script, const char *name, const char *file,
                                const char *bytes, size_t size);

/**
 * What the script must be granted before it can be run.
 *
 * Columns: verb and what (texts, such as write and values), granted (0 or 1), grant (what
 * sdt_script_grant() takes to grant it), only (the municipalities or addresses that it is granted for,
 * one a line; absent when there is no such limit).
 * @param[in]  script  the script
 * @param[out] out     the table, without rows for a script that only reads; NULL on failure. Free with
 *                   sdt_table_free().
 * @table{needs}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_needs(sdt_script *script, sdt_table **out);

/**
 * Grants a script something that it needs. The session's scope still holds: a municipality's session
 * writes its own values alone. Grants add up: two municipalities are granted one after the other.
 *
 * | grant | what it lets an integration do |
 * |---|---|
 * | values | write observations, in batches; "values:0126", those of one municipality (by its key) alone |
 * | advocacy | joint results passed on at home by a member |
 * | matters | joint matters: proposed, decided by a member, put again, withdrawn |
 * | programmes | amendments, and the draft of the next programme |
 * | plans | plans carried over, closed and corrected |
 * | persons | the erasure of personal data; to read persons, which reports need too |
 * | records | any records: put, deleted, undone, read from CSV; personal data with persons too |
 * | occasions | report occasions frozen |
 * | rotation | the plan of hosts decided |
 * | http:https://api.kolada.se/ | ask addresses of that scheme, host and port whose paths begin so |
 * @param[in] script  the script
 * @param[in] what    one of these that the script needs
 * @return 0; #SDT_ERROR_NOT_FOUND when the script does not ask for it, naming the nearest;
 *         #SDT_ERROR_VALUE for a municipality after what is granted whole; #SDT_ERROR_MISUSE for NULL;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_grant(sdt_script *script, const char *what);

/**
 * Chooses dry runs: the script does all of its work and tells what it comes to, and then everything is
 * undone. What it would write it need not be granted; what it reads it must, be it persons or addresses.
 * @param[in] script  the script
 * @param[in] dry     1 for dry runs, 0 (as it begins) for real ones
 * @return 0; #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 */
SDT_API int sdt_script_dry(sdt_script *script, int dry);

/**
 * Chooses where what the script prints goes, with print(…), when it has run, well or not. What is hidden in
 * it is made visible, so that it may be shown on a terminal; there is at most as much of it as
 * #SDT_OPTION_SCRIPT_OUTPUT allows. It is no part of the document.
 * @param[in] script  the script
 * @param[in] log     takes what one run has printed, in pieces, within sdt_script_run(); what it answers
 *                    changes nothing. NULL, as it begins: nowhere.
 * @param[in] user    handed to the log
 * @param[in] destroy lets go of the user data, at the latest in sdt_script_free(); NULL for none
 * @return 0; #SDT_ERROR_MISUSE for NULL as the script
 * @since 0.1
 */
SDT_API int sdt_script_set_log(sdt_script *script, sdt_writer log, void *user,
                               sdt_destructor destroy);

/**
 * Runs the script, in a fresh sandbox and on the data of one moment. What an integration writes is one
 * transaction: when it fails, passes a limit, or its document is refused, nothing is written.
 * @param[in] script  the script
 * @param[in] format  one that sdt_document_format() names
 * @param[in] writer  takes the whole document, in pieces; it is not called when the script fails
 * @param[in] user    handed to the writer
 * @return 0; #SDT_ERROR_REQUIRED or #SDT_ERROR_VALUE for a parameter; #SDT_ERROR_DENIED when something
 *         that it needs is not granted, or may not be written; #SDT_ERROR_SCRIPT when the script
 *         fails; #SDT_ERROR_LIMIT when it uses more than the session's limits; #SDT_ERROR_NOT_FOUND
 *         for no such format; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_run(sdt_script *script, const char *format, sdt_writer writer, void *user);

/**
 * The forms that a document can take: html (one file that needs no other), markdown, text (for a
 * terminal), json (the tree of the document), csv (its tables), and, where the
 * library was built with libxlsxwriter, xlsx (its tables as sheets of a workbook, after one with
 * title, notes and sources). What a workbook takes in the making counts against
 * #SDT_OPTION_SCRIPT_OUTPUT.
 * @param[in] index  0 and up
 * @return the name that sdt_script_run() takes; NULL after the last
 * @since 0.1
 */
SDT_API const char *sdt_document_format(int index);

/** How the files of a form end. @param[in] index as of sdt_document_format()
 * @return such as ".html"; NULL after the last @since 0.1 */
SDT_API const char *sdt_document_format_ending(int index);

/**
 * How the last run went, or the reading when it has not been run.
 *
 * One row: kind (ok, error, limit), reason (ok, syntax, runtime, memory, work, deadline, output; or what
 * sdt_status_name() calls the status of a run that failed outside of the script, such as denied), file,
 * message, trace (text), line, spent (work units), peak (bytes; integers).
 * @param[in]  script  the script
 * @param[out] out     the table; NULL on failure. Free with sdt_table_free().
 * @table{result}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_script_result(sdt_script *script, sdt_table **out);

/**
 * Everything that a script can call, from the registration that its checks, help() and the definitions
 * for editors come from too.
 *
 * Columns: name (such as "st:values"; "record:…" is of records of several kinds), arguments and options
 * (each "name: type", separated by line feeds; a name that ends in "?" may be left out), returns, help
 * (one sentence in the session's language). All are texts.
 * @param[in]  session  the session; it needs no database
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{script_functions}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_SCRIPT or #SDT_ERROR_MEMORY when the session's limits
 *         for scripts have no room for the question
 * @since 0.1
 */
SDT_API int sdt_script_functions(sdt_session *session, sdt_table **out);

/**
 * Help on a word, as help() gives it in a script: a function ("st:values", or "values" alone), an object
 * ("st", "frame"), a kind of record ("goal") or a field ("goal.title").
 * @param[in] session  the session, whose language is used; it needs no database
 * @param[in] word     the word; NULL for all there is
 * @param[in] writer   takes the text, in pieces: lines with line feeds between, none after the last
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_NOT_FOUND for no such word, naming the nearest; #SDT_ERROR_IO when the writer
 *         refuses; #SDT_ERROR_MISUSE for NULL as the session or the writer; #SDT_ERROR_SCRIPT or
 *         #SDT_ERROR_MEMORY when the session's limits for scripts have no room for the question
 * @since 0.1
 */
SDT_API int sdt_script_help(sdt_session *session, const char *word, sdt_writer writer, void *user);

#ifdef __cplusplus
}
#endif

#endif

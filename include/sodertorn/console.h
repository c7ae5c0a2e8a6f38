/**
 * @file console.h
 * A console: Lua on the data of a session, line by line, in the sandbox of scripts. It only reads. Each
 * line has the session's limits for scripts; what a line leaves in global variables stays for the next.
 */
#ifndef SODERTORN_CONSOLE_H
#define SODERTORN_CONSOLE_H

#include <sodertorn/session.h>
#include <sodertorn/table.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A console and the values that its lines have left. @since 0.1 */
typedef struct sdt_console sdt_console;

/**
 * Makes a console. Its lines have the globals of a script, and `st`, the data.
 * @param[in]  session  the session whose data they read
 * @param[out] out      the console; NULL on failure. Free with sdt_console_free().
 * @return 0; #SDT_ERROR_LIMIT when the session's limits are too small for it; #SDT_ERROR_MISUSE for
 *         NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_console *console;
 * if (sdt_console_new(s, &console) == 0 &&
 *     sdt_console_eval(console, "#st:municipalities()", 20, write_piece, stdout) != 0)
 *     puts(sdt_session_message(s));
 * sdt_console_free(console);
 * @endcode
 */
SDT_API int sdt_console_new(sdt_session *session, sdt_console **out);

/** Frees a console. @param[in] console  the console; NULL does nothing @since 0.1 */
SDT_API void sdt_console_free(sdt_console *console);

/**
 * Evaluates a line, or several: an expression, whose values are written so that people can read them, or
 * statements. Records are written with their fields, frames and lists as tables of at most twenty rows,
 * numbers in the session's language; before them comes what print() wrote. What is hidden in a text is
 * made visible. The data are those of one moment.
 * @param[in] console  the console
 * @param[in] text     Lua 5.4, UTF-8
 * @param[in] size     its length in bytes
 * @param[in] writer   takes what there is to show, in pieces; it is called also when the line fails after
 *                     having printed something
 * @param[in] user     handed to the writer
 * @return 0; #SDT_END when the text is a beginning that wants more lines, and nothing was done;
 *         #SDT_ERROR_SYNTAX; #SDT_ERROR_SCRIPT when it fails, and what it has done to variables stays;
 *         #SDT_ERROR_LIMIT when it uses more than the session's limits, and #SDT_ERROR_CANCELLED when it
 *         was interrupted: the variables are gone then; #SDT_ERROR_IO when the writer refuses;
 *         #SDT_ERROR_MISUSE for NULL, or without a database; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_console_eval(sdt_console *console, const char *text, size_t size, sdt_writer writer,
                             void *user);

/**
 * Stops the line that is being evaluated, which then answers #SDT_ERROR_CANCELLED. Without one it does
 * nothing. The one function that may be called while another of the console is at work: by a signal
 * handler, or by another thread.
 * @param[in] console  the console; NULL does nothing
 * @since 0.1
 */
SDT_API void sdt_console_interrupt(sdt_console *console);

/**
 * How the last name of a line may go on: global variables, members of a library or a table, fields and
 * methods of a record, verbs of a frame, methods of st, and in quotation marks the keys of a kind.
 *
 * Columns: name (the whole name, sorted), start (the offset in the line where it begins).
 * @param[in]  console  the console
 * @param[in]  line     the line up to the cursor
 * @param[out] out      the table, without rows when nothing is known; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{completions}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_console_complete(sdt_console *console, const char *line, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

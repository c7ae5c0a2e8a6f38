/**
 * @file copy.h
 * A whole database copied to another place: to a server and back, or to a file that is taken along; and
 * what was changed in such a copy brought back.
 */
#ifndef SODERTORN_COPY_H
#define SODERTORN_COPY_H

#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Copies everything of the session's database, as it is at one moment, into an empty one: records with
 * their ids and revisions, the history, the batches and the series with what was known earlier.
 *
 * Before anything is copied the database is checked as sdt_check_integrity() does. Before the copy is kept
 * both are read once more and compared cell by cell. It is kept whole or not at all: a file that was made
 * for it is taken away again when it fails, and a database that was there stays empty.
 *
 * The copy knows which database it was taken of, and when, so that sdt_bring_back() can bring what is
 * changed in it. A database that was made before that was so is given its identity now; where it may not
 * be written, that is a warning (sdt_session_problems()), and the copy can only be read.
 *
 * Every scope may copy, as every scope may read everything. The copy holds personal data just as the
 * original does: whoever keeps it answers for it, and erases it when the original does.
 *
 * Columns: records, history_lines, batches, series, values (integer), all compared.
 * @param[in]  session  a session with a database, in no transaction
 * @param[in]  path     where to, as sdt_session_open() takes it: a file that is not there, or an empty
 *                      database of this library's
 * @param[out] out      one row that says what was copied; NULL when that is not wanted, and on failure.
 *                      Free with sdt_table_free().
 * @return 0; #SDT_ERROR_EXISTS when the other database is not empty; #SDT_ERROR_FOREIGN, with every
 *         problem, when this one is damaged, and when what is at `path` is no database of this library's;
 *         #SDT_ERROR_NEWER; #SDT_ERROR_VALUE for a path that names nothing that lasts; #SDT_ERROR_DENIED
 *         when the other may not be written; #SDT_ERROR_BUSY; #SDT_ERROR_IO, also when what was read back
 *         differs; #SDT_ERROR_MISUSE for NULL, no database, and within a transaction; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * if (sdt_copy(s, "mine.db", &copied) != 0)
 *     puts(sdt_session_message(s));
 * sdt_table_free(copied);
 * @endcode
 */
SDT_API int sdt_copy(sdt_session *session, const char *path, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

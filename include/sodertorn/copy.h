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
 * @param[out] out      one row that says what was copied; may be NULL. Free with sdt_table_free().
 * @table{copy}
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

/**
 * Brings back to the session's database what has been changed in a copy of it since it was taken, or since
 * its changes were brought last: records created, changed and deleted, and values. All of it is one
 * transaction, under the verb "bring_back"; the lines of the history and the batches are by who brings it,
 * with who made the change in the copy in brackets where that is another: "Kansliet (Åsa)".
 *
 * Three states are compared, field by field and value by value: when the copy was taken, here, and in the
 * copy. What was changed there alone is brought; different fields of one record that were changed on both
 * sides are merged; alike is alike, so that what was brought is not brought again. A conflict is a field or
 * a value that was changed on both sides to different ones, a record that was changed on one side and
 * deleted on the other, and two that were made under one key and are not alike. References are compared by
 * what they lead to, whatever it is called on either side. What is brought is judged as any import is: by
 * scope, by references, by what is closed. A person who was erased on one side is not brought.
 *
 * With any conflict, or anything that is refused, nothing is written, and all of it is told, each as a
 * problem (sdt_session_problems()) and, with dry_run, as rows of the table.
 *
 * Options:
 * - dry_run: "1" changes nothing and answers what would be brought, with conflicts and refusals
 * - skip_conflicts: "1" brings the rest, and answers with what was left as well. A record is brought whole
 *   or not at all, values one by one
 *
 * Columns: outcome (text: "brought"; "conflict"; "refused", with a reason; "left": another field of the
 * record is in conflict), change (text: "created", "changed" or "deleted"), kind, key (text; of values
 * the indicator), field (text; absent for a whole record and for values), municipality, period, gender
 * (text, of values), values (integer: so many values of the series alike; absent for a record), was, here,
 * there (text; absent where there was nothing), here_actor, here_at, there_actor, there_at (text: who and
 * when, UTC; absent where that is not known), reason (text).
 * @param[in]  session  a session with a database that may be written, in no transaction
 * @param[in]  path     the copy, as sdt_session_open() takes it; without dry_run it must be one that may be
 *                      written, as it is noted there what has been brought
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; may be NULL. Free with sdt_table_free().
 * @table{brought}
 * @return 0; #SDT_ERROR_CONFLICT; what refused a change: #SDT_ERROR_DENIED (scope, closed, erased),
 *         #SDT_ERROR_REFERENCE, #SDT_ERROR_EXISTS, #SDT_ERROR_VALUE, #SDT_ERROR_REQUIRED,
 *         #SDT_ERROR_NOT_FOUND (also when there is no file at `path`); #SDT_ERROR_FOREIGN when it is no copy,
 *         or one of another database; #SDT_ERROR_NEWER; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_LIMIT;
 *         #SDT_ERROR_MISUSE for NULL, a wrong option, no database, and within a transaction;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"dry_run", "1", NULL};
 * if (sdt_bring_back(s, "mine.db", options, &changes) == 0)
 *     while (sdt_table_next(changes) == 0)
 *         puts(sdt_table_text(changes, sdt_table_column_find(changes, "key")));
 * sdt_table_free(changes);
 * @endcode
 */
SDT_API int sdt_bring_back(sdt_session *session, const char *path, const char *const *options,
                           sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

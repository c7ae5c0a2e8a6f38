/**
 * @file history.h
 * What was done to the records, for people: the changes field by field, the last of them undone, what
 * stands in the way of a deletion, and records found by what they are called.
 */
#ifndef SODERTORN_HISTORY_H
#define SODERTORN_HISTORY_H

#include <sodertorn/record.h>
#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What has been changed, field by field, oldest first: a row for each field that a line of the history
 * changed, in the session's language. sdt_history() tells the same as whole records. A batch of values that
 * changed some has a line of the kind "observation", with its number for a key, and how many it changed.
 *
 * Columns: entry (integer), at (UTC), actor, verb, kind, key, title (text; what the record was called
 * after the change), change (text: "created", "changed" or "deleted"), field (its name; "key" where the
 * record got a new one), label (what people call the field), before, after (text, absent where the
 * field was; words by their labels, references by title and key), personal (integer, 1 when the field
 * is personal data).
 *
 * Options:
 * - from_date, until_date: the first and the last day, ISO; all by default
 * - actor: who did it; all by default
 * - verb: what was done, such as "delete"; all by default
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number; 0 for all kinds
 * @param[in]  key      a key that the record has or had; NULL for all records
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{history_changes}
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind, and for a key of a kind that no record ever had;
 *         #SDT_ERROR_VALUE for a day that is none; #SDT_ERROR_MISUSE for NULL, a wrong option or no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"from_date", "2024-01-01", "actor", "Kansliet", NULL};
 * sdt_history_changes(s, SDT_KIND_SEAT, NULL, options, &changes);
 * @endcode
 */
SDT_API int sdt_history_changes(sdt_session *session, int kind, const char *key,
                                const char *const *options, sdt_table **out);

/**
 * What has been changed since an entry of the history, oldest first, so that a screen can show what is new:
 * one row for each change of a record, and for each import of values. To go on, ask with the entry of the
 * last row.
 *
 * Columns: entry (integer), at (UTC), actor, verb, kind, key (text; of an import of values "observation" and
 * its number), change (text: "created", "changed" or "deleted"), revision (integer, of the record now; absent
 * when it is gone, and of an import).
 *
 * Options:
 * - kind: the name of a kind; all, and imports of values, by default
 * - most: how many rows at most, 1 to 100000; 1000 by default
 * @param[in]  session  a session with a database
 * @param[in]  since    the entry after which changes are asked for; 0 for all, or one of
 *                      sdt_changes_newest()
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table, empty when nothing is new; NULL on failure. Free with sdt_table_free().
 * @table{changes_since}
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_VALUE for a value that an option does not
 *         allow; #SDT_ERROR_MISUSE for NULL, a wrong list of options or no database; #SDT_ERROR_IO;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * int64_t seen;
 * sdt_changes_newest(s, &seen);
 * // ... later, or when the descriptor of sdt_watch() can be read:
 * if (sdt_changes(s, seen, NULL, &changes) == 0)
 *     while (sdt_table_next(changes) == 0)
 *         seen = sdt_table_int(changes, sdt_table_column_find(changes, "entry"));
 * sdt_table_free(changes);
 * @endcode
 */
SDT_API int sdt_changes(sdt_session *session, int64_t since, const char *const *options,
                        sdt_table **out);

/**
 * The newest entry of the history.
 * @param[in]  session  a session with a database
 * @param[out] out      its number; 0 when nothing has been written
 * @return 0; #SDT_ERROR_MISUSE for NULL or no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_changes_newest(sdt_session *session, int64_t *out);

/**
 * Watches a database that others write. The descriptor can be read from (poll(), an event loop) once
 * somebody has committed a change, this session too; then ask sdt_changes(), after which it waits for the
 * next. It is the library's: it is neither read from nor closed, and is valid until the database is closed
 * or sdt_changes() fails with #SDT_ERROR_IO, after which it is asked for again.
 *
 * A database in a file tells nobody, and neither does a server that only replays another: the descriptor is
 * then -1, and sdt_changes() is to be asked now and then.
 *
 * On a server of PostgreSQL whoever listens on the channel "sodertorn" is told, in any language: of each
 * change as {"kind": ..., "key": ..., "revision": ...}, without a revision when it is gone; of transactions
 * of more than a hundred, {"more": true} after these.
 * @param[in]  session     a session with a database
 * @param[out] descriptor  the descriptor, or -1
 * @return 0; #SDT_ERROR_MISUSE for NULL or no database; #SDT_ERROR_IO; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_watch(sdt_session *session, int *descriptor);

/**
 * Undoes the last change of a record by a new one: a record that was new is deleted, one that was
 * changed gets the values it had, one that was deleted comes back under its key. To undo that, undo
 * again. What refers to the record or is closed stands in the way as it does for any change.
 * @param[in]  session  a session with a database that may be written
 * @param[in]  kind     a kind's number
 * @param[in]  key      the key of the record, or that of one that was deleted
 * @param[out] out      the new change, as sdt_history_changes() tells it; may be NULL. Free with
 *                      sdt_table_free().
 * @table{history_changes}
 * @return 0; #SDT_ERROR_NOT_FOUND when there is nothing of that key; #SDT_ERROR_REFERENCE when
 *         something refers to a record that would be deleted, or what was referred to is gone;
 *         #SDT_ERROR_EXISTS when the key has been taken since; #SDT_ERROR_DENIED by scope, for what is
 *         closed, and where personal data was erased; #SDT_ERROR_REQUIRED and #SDT_ERROR_VALUE when
 *         the record as it was would not do today; #SDT_ERROR_MISUSE; #SDT_ERROR_IO;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_undo(sdt_session *session, int kind, const char *key, sdt_table **out);

/**
 * What refers to a record, and so keeps it from being deleted: by kind as the schema has them, then by
 * key.
 *
 * Columns: kind, key, title (of the record that refers), field, label (the field by which it does; what
 * people call it).
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number
 * @param[in]  key      the record's key
 * @param[out] out      the table, empty when nothing does; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{referrers}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_referrers(sdt_session *session, int kind, const char *key, sdt_table **out);

/**
 * Reads a record by its key, or by what it is called when no key is that: its title, whatever the case
 * of its letters, where one record alone has it.
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number
 * @param[in]  name     the key or the title, such as "0126" or "Huddinge"
 * @param[out] out      the record; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest; #SDT_ERROR_VALUE when several are called that,
 *         with their keys; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_get_named(sdt_session *session, int kind, const char *name, sdt_record **out);

#ifdef __cplusplus
}
#endif

#endif

/**
 * @file store.h
 * The database: opening, transactions, records in and out, history, backup and checks.
 */
#ifndef SODERTORN_STORE_H
#define SODERTORN_STORE_H

#include <sodertorn/record.h>
#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Opens a database in the session, which must have none open.
 *
 * A new file is given its tables; an older one is brought up to date when `mode` allows writing. For
 * reading a file may lie where nothing may be written (a read-only disk, an archive), unless changes
 * to it still lie in a log beside it, FILE-wal: it is then taken for one that does not change.
 *
 * A database of PostgreSQL (15 or later, with the encoding UTF8) is named by its address:
 * "postgresql://role@server:5432/database", as libpq reads it, with `?` and libpq's other parameters
 * where they are wanted. Its tables are in the first schema of the role's search_path. #SDT_OPEN_CREATE
 * makes the tables in a database that is there and has none; it makes no database on the server. What a
 * password is needed for is libpq's: PGPASSWORD, ~/.pgpass, or the address. No message shows it. When
 * the connection breaks, verbs give #SDT_ERROR_IO, and this opens the database anew on the same session.
 * @param[in] session  the session
 * @param[in] path     a file's path, ":memory:" for a database that lives as long as the session, or an
 *                     address
 * @param[in] mode     one of #sdt_open_mode
 * @return 0; #SDT_ERROR_NOT_FOUND when there is no such file or database; #SDT_ERROR_FOREIGN when it
 *         is no database of this library, is damaged, or has another encoding than UTF8;
 *         #SDT_ERROR_NEWER when a newer library wrote it; #SDT_ERROR_BUSY when another process holds
 *         it, saying what was waited for, and how long (#SDT_OPTION_BUSY_MS), or the server has too
 *         many connections; #SDT_ERROR_DENIED when it may not be written, has changes in a log that
 *         cannot be read, or the server lets the role not in; #SDT_ERROR_VALUE for an address that
 *         cannot be read; #SDT_ERROR_IO, also when the library was built without PostgreSQL;
 *         #SDT_ERROR_MISUSE for NULL, a wrong mode, or a session with a database; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_session_open(sdt_session *session, const char *path, int mode);

/** Closes the database; an unfinished transaction is undone. @param[in] session the session; one
 * without a database is left as it is @return 0; #SDT_ERROR_MISUSE for NULL @since 0.1 */
SDT_API int sdt_session_close(sdt_session *session);

/** Whether a database is open. @param[in] session the session @return 1 or 0 @since 0.1 */
SDT_API int sdt_session_is_open(const sdt_session *session);

/** The open database, to be shown to people: the file, as the system finds it from anywhere, or the
 * address on a server, without its password. @param[in] session the session; may be NULL @return a
 * borrowed text that holds until the database is closed; "" for a database in memory, and when none is
 * open @since 0.1 */
SDT_API const char *sdt_session_database(const sdt_session *session);

/**
 * Begins a transaction. Transactions nest: only the outermost commit makes changes lasting. Every verb
 * is a transaction of its own, so this is for several verbs that belong together.
 *
 * A session that only reads (#SDT_OPEN_READ, or the scope "reader") gets a snapshot: until its end
 * every verb answers from the data of this moment, and nobody who writes has to wait for it; a verb that
 * writes gives #SDT_ERROR_DENIED until then. Other sessions are kept from writing until the end, so that
 * what was read is still so when it is written.
 * @param[in] session  the session
 * @return 0; #SDT_ERROR_MISUSE with no database open; #SDT_ERROR_BUSY; #SDT_ERROR_IO
 * @since 0.1
 */
SDT_API int sdt_begin(sdt_session *session);

/** Ends the innermost transaction, keeping its changes. @param[in] session the session
 * @return 0; #SDT_ERROR_MISUSE with none begun; #SDT_ERROR_REFERENCE; #SDT_ERROR_BUSY; #SDT_ERROR_IO.
 * After an error the transaction has been undone. @since 0.1 */
SDT_API int sdt_commit(sdt_session *session);

/** Ends the innermost transaction, undoing its changes. @param[in] session the session
 * @return 0; #SDT_ERROR_MISUSE with none begun @since 0.1 */
SDT_API int sdt_rollback(sdt_session *session);

/**
 * Reads a record.
 * @param[in]  session  the session
 * @param[in]  kind     a kind's number
 * @param[in]  key      its key
 * @param[out] out      the record; NULL on failure. Free with sdt_record_free().
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_record *r;
 * if (sdt_get(s, SDT_KIND_MUNICIPALITY, "0181", &r) == 0)
 *     puts(sdt_municipality_name(r));
 * sdt_record_free(r);
 * @endcode
 */
SDT_API int sdt_get(sdt_session *session, int kind, const char *key, sdt_record **out);

/**
 * Writes a record: a new one is inserted (with a UUID for key when it has none), one that was read is
 * updated. Its history is written in the same transaction. The record then has its id, key and new
 * revision.
 * @param[in] record  the record
 * @return 0; #SDT_ERROR_REQUIRED and #SDT_ERROR_VALUE with every problem of the record;
 *         #SDT_ERROR_EXISTS when a new record's key is taken; #SDT_ERROR_CONFLICT when it has changed
 *         since it was read; #SDT_ERROR_REFERENCE naming both records when a reference leads nowhere
 *         or in a circle; #SDT_ERROR_DENIED by scope; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_put(sdt_record *record);

/**
 * Deletes a record, if it has not changed since it was read. Of a record of personal data (a person)
 * the history keeps that there was one and when it changed, but nothing of the data.
 * @param[in] record  the record, as it was read; it becomes one that was never stored
 * @return 0; #SDT_ERROR_REFERENCE naming a record that refers to it; #SDT_ERROR_CONFLICT;
 *         #SDT_ERROR_NOT_FOUND; #SDT_ERROR_DENIED; #SDT_ERROR_MISUSE
 * @since 0.1
 */
SDT_API int sdt_delete(sdt_record *record);

/**
 * Finds records of a kind. Those that have a position come as in a programme or a plan read from its
 * beginning: in the order of what they lie in, the outermost first (sub-goals by programme, area, focus
 * area and goal), then of their position, then of their key; what does not lie in one of a level comes
 * after what does. All others come in the order of their keys.
 * @param[in]  session  the session
 * @param[in]  kind     a kind's number
 * @param[in]  field    the field that must have `value`; 0 for all records
 * @param[in]  value    the value as text; NULL for records in which the field is absent
 * @param[out] out      a cursor before the first record; NULL on failure. Free with sdt_cursor_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind or field; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_cursor *c;
 * if (sdt_find(s, SDT_KIND_GOAL, 0, NULL, &c) == 0)
 *     while (sdt_cursor_next(c) == 0)
 *         puts(sdt_goal_title(sdt_cursor_record(c)));
 * sdt_cursor_free(c);
 * @endcode
 */
SDT_API int sdt_find(sdt_session *session, int kind, int field, const char *value,
                     sdt_cursor **out);

/** Moves to the next record. @param[in] cursor the cursor @return 0 on a record; #SDT_END after the
 * last; #SDT_ERROR_MISUSE for NULL, or after the session was closed; #SDT_ERROR_IO;
 * #SDT_ERROR_MEMORY @since 0.1 */
SDT_API int sdt_cursor_next(sdt_cursor *cursor);

/** The current record. @param[in] cursor the cursor @return the record, borrowed until the cursor
 * moves or is freed (sdt_record_copy() keeps it); NULL when it stands on none @since 0.1 */
SDT_API const sdt_record *sdt_cursor_record(const sdt_cursor *cursor);

/** Frees a cursor. @param[in] cursor the cursor; NULL does nothing @since 0.1 */
SDT_API void sdt_cursor_free(sdt_cursor *cursor);

/**
 * How many records of a kind there are.
 * @param[in]  session  the session
 * @param[in]  kind     a kind's number
 * @param[out] out      how many
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_MISUSE
 * @since 0.1
 */
SDT_API int sdt_count(sdt_session *session, int kind, int64_t *out);

/**
 * What has happened to a record, or to everything, oldest first.
 *
 * Columns: entry (integer), at (UTC), actor, verb, kind, key, before, after (text; before and after
 * are the record as JSON, absent when it did not exist).
 * @param[in]  session  the session
 * @param[in]  kind     a kind's number; 0 for all kinds
 * @param[in]  key      a key; NULL for all records
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{history}
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_history(sdt_session *session, int kind, const char *key, sdt_table **out);

/**
 * Copies the whole database, as it is at one moment, to a new file while it is in use. The copy is one
 * file, which can be read wherever it lies.
 * @param[in] session  the session
 * @param[in] path     where to; the file must not exist
 * @return 0; #SDT_ERROR_EXISTS; #SDT_ERROR_IO; #SDT_ERROR_MISUSE, also within a transaction;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_backup(sdt_session *session, const char *path);

/**
 * Reads everything in the database and tells what is damaged: that the engine finds the file whole,
 * that its tables are as the library makes them, that every reference leads somewhere, that every
 * record is as the history says it was stored last, that the history is whole and each of its lines begins
 * where the one before it ended, and that every packed series fits its checksum.
 * Each of these is looked at when those before it are in order.
 * @param[in] session  the session
 * @return 0; #SDT_ERROR_FOREIGN with every problem in the list; #SDT_ERROR_MISUSE
 * @since 0.1
 */
SDT_API int sdt_check_integrity(sdt_session *session);

#ifdef __cplusplus
}
#endif

#endif

/**
 * @file registered.h
 * Scripts that are registered in the database: a municipality's own, and those that all share. The
 * secretariat grants what they need; a grant holds for the source that it was given for, and lapses when
 * that changes, whichever way. A municipality's session sees and runs its own scripts and the shared ones;
 * a script of a municipality writes what is that municipality's alone, whoever runs it. Every run is
 * logged, the latest hundred of each script.
 *
 * A script that declares `on = { "decision" }` also runs after changes of such records, when the embedding
 * program calls sdt_events_run(); one that declares `on = { "observation" }` after changes of values.
 */
#ifndef SODERTORN_REGISTERED_H
#define SODERTORN_REGISTERED_H

#include <sodertorn/script.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Registers a script, or a new version of one. It is read first, as sdt_script_new() does: what does not
 * declare itself is not registered. When the source changes, its version is counted up, and what it was
 * granted holds no more.
 *
 * Options:
 * - municipality: whose it is; by default the session's scope, and of the secretariat's session nobody's
 * - name: what it is called; by default its title
 * @param[in] session  the session; a municipality's registers its own scripts
 * @param[in] key      the script's key
 * @param[in] text     Lua 5.4 source, as sdt_script_new() takes it
 * @param[in] size     its length in bytes
 * @param[in] options  names and values, ended by NULL (base.h); NULL for none
 * @return 0; what sdt_script_new() and sdt_put() return; #SDT_ERROR_VALUE when it waits for changes that
 *         running scripts makes; #SDT_ERROR_NOT_FOUND for a kind that there is not
 * @since 0.1
 */
SDT_API int sdt_registered_put(sdt_session *session, const char *key, const char *text, size_t size,
                               const char *const *options);

/**
 * Grants a registered script something that it needs. Only the secretariat grants.
 * @param[in] session  the session
 * @param[in] key      the script's key
 * @param[in] what     as for sdt_script_grant()
 * @return 0; #SDT_ERROR_NOT_FOUND for no such script or municipality, and for what it does not ask for;
 *         #SDT_ERROR_VALUE for what is no grant; #SDT_ERROR_DENIED for another scope; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_grant(sdt_session *session, const char *key, const char *what);

/**
 * Takes back all that a registered script was granted.
 * @param[in] session  the session
 * @param[in] key      the script's key
 * @return 0, also when it was granted nothing; #SDT_ERROR_NOT_FOUND; #SDT_ERROR_DENIED for another scope
 *         than the secretariat's; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_revoke(sdt_session *session, const char *key);

/**
 * Removes a registered script with its grants and its log. The history keeps what they were.
 * @param[in] session  the session, of the script's owner or the secretariat
 * @param[in] key      the script's key
 * @return 0; #SDT_ERROR_NOT_FOUND; #SDT_ERROR_DENIED for another's script; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_remove(sdt_session *session, const char *key);

/**
 * The registered scripts that the session may see.
 *
 * Columns: key, name, municipality, version, needs (separated by spaces), granted (what holds), granted_by,
 * granted_on, lapsed (1 when what was granted was for another source), events, registered_by, registered.
 * @param[in]  session  the session
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{registered}
 * @return 0; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_list(sdt_session *session, sdt_table **out);

/**
 * The log of a registered script, the newest run first. A municipality's session sees the runs of its own
 * scripts, and of a shared one those that it made.
 *
 * Columns: script, at (UTC), actor, municipality (for which it ran), kind (ok, error, limit; registered
 * for a registration), reason, message, version, spent, peak, entry (of the history, for a run after
 * changes).
 * @param[in]  session  the session
 * @param[in]  key      the script's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{registered_runs}
 * @return 0; #SDT_ERROR_NOT_FOUND; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_log(sdt_session *session, const char *key, sdt_table **out);

/**
 * Reads a registered script, with what it was granted, to be run with sdt_script_run(). That run is not
 * logged by itself; see sdt_registered_note().
 * @param[in]  session  the session
 * @param[in]  key      the script's key
 * @param[out] out      the script; NULL on failure. Free with sdt_script_free().
 * @return 0; #SDT_ERROR_NOT_FOUND, also for another municipality's; what sdt_script_new() returns
 * @since 0.1
 */
SDT_API int sdt_registered_open(sdt_session *session, const char *key, sdt_script **out);

/**
 * Runs a registered script and logs the run, unless the session only reads. A run that could not be logged
 * has been made all the same, and what went wrong with the log is returned.
 * @param[in] session  the session
 * @param[in] key      the script's key
 * @param[in] params   names and values of its parameters, ended by NULL; or NULL
 * @param[in] format   one that sdt_document_format() names
 * @param[in] writer   takes the whole document, in pieces
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_NOT_FOUND, also for another municipality's; what sdt_script_set() and
 *         sdt_script_run() return
 * @since 0.1
 */
SDT_API int sdt_registered_run(sdt_session *session, const char *key, const char *const *params,
                               const char *format, sdt_writer writer, void *user);

/**
 * Logs a run of a registered script that was made elsewhere, such as in a process of its own.
 *
 * Options:
 * - kind: how it ended, which must be there: ok, error or limit
 * - reason, message: why, as sdt_script_result() tells it
 * - spent, peak: work units, and bytes of memory
 * @param[in] session  the session, which may write
 * @param[in] key      the script's key
 * @param[in] options  names and values, ended by NULL (base.h)
 * @return 0; #SDT_ERROR_NOT_FOUND; #SDT_ERROR_VALUE for a value that an option does not allow;
 *         #SDT_ERROR_DENIED for a session that only reads; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_registered_note(sdt_session *session, const char *key, const char *const *options);

/**
 * Runs the registered scripts that wait for what has been changed since they last ran. Call it when a
 * change has been committed. A script sees the changes as `job.changes`, rows of kind, key, change
 * (created, changed or deleted), entry, at, actor and verb, and runs with its own grants, whatever the
 * session's scope. Of values there is a row for each batch and indicator, with indicator, batch (its
 * number, which is also the key), added, changed and deleted (how many), first and last (periods); those
 * of a batch come at once, however many. It runs once for all changes (of more than a thousand several
 * times), in a transaction of its own; how that went is in its log, and never a failure of this function.
 * What it writes starts no script.
 * @param[in]  session  the session, which may write
 * @param[out] out      how many runs that was; may be NULL
 * @return 0; #SDT_ERROR_DENIED for a session that only reads; what the database returns;
 *         #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_events_run(sdt_session *session, int64_t *out);

#ifdef __cplusplus
}
#endif

#endif

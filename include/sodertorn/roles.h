/**
 * @file roles.h
 * Who may write what, held by the server as well: roles, grants and policies for rows in PostgreSQL, so
 * that somebody who reaches the database past this library can change no more than with it.
 */
#ifndef SODERTORN_ROLES_H
#define SODERTORN_ROLES_H

#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Writes the SQL that gives the roles of a server their rights in the session's database, for who runs the
 * server to read and run. Nothing is changed. It may be run again, with what has come since.
 *
 * It makes groups that do not log in: sodertorn_reader, who may read everything; sodertorn_secretariat,
 * who may write everything; and for each member, as a municipality with the key 0126, sodertorn_0126, who
 * may write records that are its own (sdt_kind_owner_field()) and read everything. Those who log in are
 * granted one of them. Where nobody is a member, each municipality has a group. One whose key has other
 * than letters a to z, digits and _ gets none, which is a warning (sdt_session_problems()).
 *
 * The server then holds, against any program: records of others and joint ones are not changed, taken or
 * given away; the history is only added to, by its next number and on what is one's own; what personal
 * data says in it is erased by the secretariat alone. It does not hold what is sealed, what a field may
 * say, or that a change has a line in the history; sdt_check_integrity() finds the last. Who owns the
 * tables, and superusers, are not limited.
 *
 * A packed series holds the values of all municipalities in one row, which the server cannot look into.
 * Municipalities therefore write no values on the server, unless municipal_values is given: then each can
 * write its values with this library, which keeps to its own, and with another program any values.
 *
 * A session limits itself to what the role that it connects as may do, whatever #SDT_OPTION_SCOPE says.
 *
 * Options:
 * - municipal_values: "1" lets municipalities write values, with what that means
 * @param[in] session  a session with a database on a server
 * @param[in] options  names and values, ended by NULL (base.h); NULL for none
 * @param[in] writer   takes the text
 * @param[in] user     handed to the writer
 * @return 0; #SDT_ERROR_DENIED when the database is no server's; #SDT_ERROR_IO, also when the writer
 *         refuses; #SDT_ERROR_VALUE for an option's value; #SDT_ERROR_MISUSE for NULL, a wrong option or
 *         no database; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_roles_write(sdt_session *session, const char *const *options, sdt_writer writer,
                            void *user);

/**
 * Runs what sdt_roles_write() writes, in one transaction.
 *
 * Options: as for sdt_roles_write().
 * @param[in] session  a session with a database on a server, as a role that owns its tables and may make
 *                     roles
 * @param[in] options  as for sdt_roles_write(); NULL for none
 * @return 0; #SDT_ERROR_DENIED when the database is no server's, may not be written, or the role may not
 *         do that; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_VALUE for an option's value;
 *         #SDT_ERROR_MISUSE for NULL, a wrong option or no database; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_roles_apply(sdt_session *session, const char *const *options);

#ifdef __cplusplus
}
#endif

#endif

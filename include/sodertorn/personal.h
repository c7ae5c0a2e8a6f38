/**
 * @file personal.h
 * Personal data: all that is held on a person as one document, its erasure, and what is to be erased by
 * when. Roles do without persons: the seats and their history stay when a person goes.
 *
 * Personal data leaves the library only where it is asked for: sdt_export_json() and records as CSV leave
 * it out unless #SDT_OPTION_PERSONAL is 1, and a script sees it only when it needs, and was granted, to
 * read persons.
 */
#ifndef SODERTORN_PERSONAL_H
#define SODERTORN_PERSONAL_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * All that is held on a person, for the one who asks what it is.
 *
 * Columns, all text, absent where they say nothing: part (see below), kind, key, title (of the record
 * that a row is of), field, label (of the field; what people call it), before, value (for people), at
 * (UTC), actor. By part, in this order:
 * - record: each field of the person
 * - reference: each field of each record that refers to the person, such as a seat
 * - history: each change of the person, and of a reference to the person, as
 *   sdt_history_changes() tells it
 * - acted: how many lines of the history have the person's name or address as who acted, in value
 * - mention: a text of another record in which a name, an address or a telephone number of the person
 *   stands
 * @param[in]  session  a session with a database
 * @param[in]  person   the person's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{person_document}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_person_document(sdt_session *session, const char *person, sdt_table **out);

/**
 * Erases the personal data of a person, in the records and in the whole history, in one transaction. The
 * person stays as a record with another name, a new key that says nothing, and the day of the erasure;
 * so seats and activities, and their history, stay what they were: held by someone. The erasure stands
 * in the history, without what was erased. When the transaction has been kept, the file is written anew,
 * so that nothing is left among its bytes; when others keep it from being so, that is a problem with the
 * status ok, and the next erasure does it. A copy that was made before is another file.
 *
 * The result has a row for the person ("record"), with its new key, and in `count` how many lines of
 * the history were rewritten; one for each record that still refers to it ("reference"); and one for each
 * text in which a name, an address or a telephone number still stands ("mention"): such a text is a
 * person's to judge, and is left as it is.
 *
 * Columns: what, kind, key, title, field, label (text), count (integer).
 *
 * Options:
 * - name: what the person is called from now on, such as a pseudonym; "Raderad person" or "Erased
 *   person" by default
 * @param[in]  session  a session with a database that may be written
 * @param[in]  person   the person's key
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; may be NULL. Free with sdt_table_free().
 * @table{person_erased}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_EXISTS when it was erased
 *         before; #SDT_ERROR_VALUE for a name that will not do; #SDT_ERROR_DENIED by scope, or when the
 *         database is read-only; #SDT_ERROR_MISUSE; #SDT_ERROR_IO; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * sdt_person_erase(s, "anna", NULL, NULL);
 * @endcode
 */
SDT_API int sdt_person_erase(sdt_session *session, const char *person, const char *const *options,
                             sdt_table **out);

/**
 * The persons whose data was to be erased before a day, the longest overdue first.
 *
 * Columns: person, name, municipality, municipality_name, retain_until (text), days (integer: how many
 * the day is past it), seats (integer: that the person holds on the day).
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{persons_due}
 * @return 0; #SDT_ERROR_VALUE for a date that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_persons_due(sdt_session *session, const char *date, sdt_table **out);

/**
 * Erases all persons that sdt_persons_due() tells, in one transaction.
 * @param[in]  session  a session with a database that may be written
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      what sdt_person_erase() tells of each; may be NULL. Free with sdt_table_free().
 * @table{person_erased}
 * @return as sdt_person_erase(), and #SDT_ERROR_VALUE for a date that is none
 * @since 0.1
 */
SDT_API int sdt_persons_clear(sdt_session *session, const char *date, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

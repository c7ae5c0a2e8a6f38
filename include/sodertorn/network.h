/**
 * @file network.h
 * The bodies and who sits in them: what bodies there are, who sat where and when, who was missing, who
 * led, and what was done at the meetings. sdt_body_seats() in programme.h tells the seats of one body.
 *
 * All of it is told of seats, not of persons: a seat is there whoever holds it. Persons are told by key.
 */
#ifndef SODERTORN_NETWORK_H
#define SODERTORN_NETWORK_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The bodies that there were on a day, each above those that answer to it, siblings by their words of
 * role and then by name.
 *
 * Columns: body, name, role (text), level (integer, 1 for one that answers to none of them), seats
 * (integer: of the day), missing (integer: members without a seat, where each is to have one),
 * chair (text: the municipality, or else the office, that chaired it that day), next_meeting (text: the
 * day of the next planned meeting from the day on).
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{bodies}
 * @return 0; #SDT_ERROR_VALUE for a date that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_bodies(sdt_session *session, const char *date, sdt_table **out);

/**
 * Seats over all bodies and all time: where a municipality or a person sat, and when. By body, then by
 * the first day, unknown ones first.
 *
 * Columns: body, body_name, municipality, name, role, office, person, seat, since, until (text, absent
 * where there is none), held (integer, 1 when it is held on the day of the option date, or else today).
 *
 * Options:
 * - body, municipality, person: keys; the seats of all by default
 * - role: a word of the field, such as "chair"; all by default
 * - date: ISO; only the seats of that day; of all time by default
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{seats}
 * @return 0; #SDT_ERROR_NOT_FOUND for a key that is none, naming the nearest; #SDT_ERROR_VALUE for a
 *         role or a date that is none; #SDT_ERROR_MISUSE; #SDT_ERROR_IO; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"municipality", "0126", "date", "2020-05-01", NULL};
 * sdt_seats(s, options, &seats);
 * @endcode
 */
SDT_API int sdt_seats(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * Which members had no seat on a day, in the bodies that have one for each: over all of them.
 *
 * Columns, all text: body, body_name, municipality, name, last (when the last seat that
 * the municipality had there ended: the first day without it; absent when it never had one).
 * @param[in]  session  a session with a database
 * @param[in]  date     the day, ISO; NULL is today (#SDT_OPTION_TODAY)
 * @param[out] out      the table, by body and then by municipality; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{vacancies}
 * @return as sdt_bodies()
 * @since 0.1
 */
SDT_API int sdt_vacancies(sdt_session *session, const char *date, sdt_table **out);

/**
 * Who led a body over time: its chairs and vice chairs, oldest first.
 *
 * Columns: role, municipality, name, office, person, seat, since, until (text), mid_year (integer, 1
 * when it took over from another of the role within a calendar year, on a day other than its first),
 * gap (integer: days without any of the role before it; absent for the first and where a day is not
 * known), overlaps (integer, 1 when another of the role had not ended yet).
 * @param[in]  session  a session with a database
 * @param[in]  body     the body's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{chairs}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; and as sdt_bodies()
 * @since 0.1
 */
SDT_API int sdt_chairs(sdt_session *session, const char *body, sdt_table **out);

/**
 * The meetings of a body, oldest first.
 *
 * Columns: meeting, date, until, title, role, status, place, reference (text), agenda, decisions
 * (integer: how many), present, absent (integer: seats that were taken, by someone there, from afar or a
 * substitute, and that were not; absent while nothing is recorded).
 * @param[in]  session  a session with a database
 * @param[in]  body     the body's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{meetings}
 * @return as sdt_chairs()
 * @since 0.1
 */
SDT_API int sdt_meetings(sdt_session *session, const char *body, sdt_table **out);

/**
 * One meeting whole: its agenda in order, then the decisions taken there that no line of the agenda
 * names, then each seat of the body on its day and whether it was taken.
 *
 * Columns: part (text: "agenda", "decision" or "seat"), position (integer, of an agenda line), key, title
 * (text; of a seat its municipality or office), outcome (text: of the decision of the line, or of the
 * decision), paragraph, decision, matter (text, keys), presence (text, of a seat; absent when it was not
 * recorded), role (text, of a seat), note (text).
 * @param[in]  session  a session with a database
 * @param[in]  meeting  the meeting's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{meeting}
 * @return as sdt_chairs()
 * @since 0.1
 */
SDT_API int sdt_meeting(sdt_session *session, const char *meeting, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

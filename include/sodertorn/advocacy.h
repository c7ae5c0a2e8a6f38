/**
 * @file advocacy.h
 * The joint advocacy: what was done in each direction that was decided, which goals it served, who answered
 * jointly, and who has passed the result on at home.
 */
#ifndef SODERTORN_ADVOCACY_H
#define SODERTORN_ADVOCACY_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The efforts of the advocacy, one row each, by direction and then by day (the day it was made, or else its
 * deadline); what has neither comes last.
 *
 * Columns: direction, direction_title, effort, title, role, role_text (text: consultation, letter, meeting
 * or campaign, and its word in the session's language), recipient, date, deadline, outcome, municipality,
 * name (text, who made it; absent when all did), goals (text, the titles of what it serves, separated by
 * "; "), members, yes (integer: of a joint answer put to the members, how many are asked and have said yes;
 * absent for other efforts), added (text, the names of those that said yes with a reservation or an
 * addition, separated by ", "), passed_on (text, the names of those that have passed the result on,
 * likewise), reference (text).
 *
 * Options:
 * - direction: the key of one; all by default
 * - year: only efforts of a year, by their day
 * - goal: only those that serve the focus area, goal or sub-goal with this key, or a part of it
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{advocacy}
 * @return 0; #SDT_ERROR_NOT_FOUND for a direction or a goal that is not there; #SDT_ERROR_VALUE for a year
 *         that is none; #SDT_ERROR_MISUSE for NULL, an unknown option, or with no database; #SDT_ERROR_IO;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *efforts;
 * if (sdt_advocacy(s, (const char *const[]){"year", "2026", NULL}, &efforts) == 0)
 *     while (sdt_table_next(efforts) == 0)
 *         puts(sdt_table_text(efforts, sdt_table_column_find(efforts, "title")));
 * sdt_table_free(efforts);
 * @endcode
 */
SDT_API int sdt_advocacy(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * What each municipality has passed on at home of the joint results, and what it has not: a row for each
 * time that one passed a result on, and a row for each member that has not passed on a result that is
 * there. It is asked as of today (#SDT_OPTION_TODAY).
 *
 * A result is there from the day an effort was made (one by all, not by a single municipality), a
 * conference was held (without a known day, at the end of its year), a report occasion was frozen, or a
 * joint matter came into force (of a joint answer, the effort is the result). Those who are asked to pass
 * it on were members that day and are so today.
 *
 * Columns, all text: kind, result, title (kind, key and title of the result), day (it was there; absent
 * when it is not yet), municipality, name, date (it was passed on; absent when it has not been), audience,
 * channel, reference, key (of the dissemination). Results by their day; of each first those that passed it
 * on, by date, then those that have not, by name.
 *
 * Options:
 * - municipality: key of one; all by default
 * - year: only results of a year, by their day; 1 to 9999
 * - missing: "1" for only what has not been passed on
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{dissemination}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys, for a municipality that is not there;
 *         #SDT_ERROR_VALUE for a value that is none; #SDT_ERROR_MISUSE for NULL, an unknown option, or
 *         with no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *left;
 * if (sdt_dissemination(s, (const char *const[]){"missing", "1", NULL}, &left) == 0)
 *     while (sdt_table_next(left) == 0)
 *         puts(sdt_table_text(left, sdt_table_column_find(left, "name")));
 * sdt_table_free(left);
 * @endcode
 */
SDT_API int sdt_dissemination(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * Records that a municipality has passed on a joint result at home (kinds/dissemination.h), in the history
 * under the verb "pass_on".
 *
 * The result is the rows of sdt_dissemination() about that result.
 *
 * Options:
 * - audience: to whom
 * - channel: in what way
 * - reference: where it is to be read
 * @param[in]  session       a session with a database that may be written
 * @param[in]  kind          of the result: #SDT_KIND_EFFORT, #SDT_KIND_EDITION, #SDT_KIND_OCCASION or
 *                           #SDT_KIND_MATTER
 * @param[in]  result        its key
 * @param[in]  municipality  key of who passed it on, a member of the cooperation that day
 * @param[in]  date          the day, ISO; not after today (#SDT_OPTION_TODAY)
 * @param[in]  options       names and values, ended by NULL; NULL for none
 * @param[out] out           who has passed it on and who has not; may be NULL. Free with
 *                           sdt_table_free().
 * @table{dissemination}
 * @return 0; #SDT_ERROR_NOT_FOUND for an unknown kind, result or municipality, naming the nearest keys;
 *         #SDT_ERROR_VALUE for another kind, a date that is none or has not come, one who was no member,
 *         or a text that is too long; #SDT_ERROR_EXISTS when it is recorded of that day already;
 *         #SDT_ERROR_DENIED by scope or when the database is read-only; #SDT_ERROR_MISUSE for NULL, an
 *         unknown option, or with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After
 *         any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * sdt_pass_on(s, SDT_KIND_EFFORT, "svar-2026", "0126", "2026-05-20",
 *             (const char *const[]){"channel", "Kommunens webbplats", NULL}, NULL);
 * @endcode
 */
SDT_API int sdt_pass_on(sdt_session *session, int kind, const char *result,
                        const char *municipality, const char *date, const char *const *options,
                        sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

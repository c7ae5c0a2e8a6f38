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
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL; NULL for none. "direction": the key of one; all
 *                      when not set. "year": only efforts of a year, by their day. "goal": only those that
 *                      serve the focus area, goal or sub-goal with this key, or a part of it.
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
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

#ifdef __cplusplus
}
#endif

#endif

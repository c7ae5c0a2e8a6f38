/**
 * @file agenda.h
 * What waits on whom and by when, and everything that is dated in a year. Both are worked out from the
 * records: nothing is entered twice.
 */
#ifndef SODERTORN_AGENDA_H
#define SODERTORN_AGENDA_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What waits on each municipality and on the secretariat, and what they have done.
 *
 * Columns: state (text: "late", when its last day has passed, "waiting" or "done"), due (text, the last
 * day; a year where no day is set; absent when it has neither), days (integer, until then, below 0 when
 * it has passed; absent without a day), municipality, name (text, on whom it waits; absent for the
 * secretariat), body (text, the name of who takes it up), responsible (text, a role), what (text, a
 * code), text (a sentence in the session's language), kind, key (text, the record). First comes what has
 * a day, by the day; then what has none; last what is done.
 *
 * | what | waits on | until |
 * |---|---|---|
 * | decide | each member, for a joint matter or a programme put to them | it has decided |
 * | seat | each member, where a body has a seat for each | it has a seat |
 * | report | each member, for an occasion that is not frozen | all its figures are there |
 * | activity, milestone | the municipality that does it, else the secretariat | it is done, or over |
 * | answer | who makes the effort with a deadline | it has a date |
 * | theme, hosts | the secretariat, for an edition that is planned | it has them |
 * | host | each host of an edition that is planned | it is held |
 * | erase | who employs the person | the personal data is erased |
 *
 * An activity is over when it was stopped, or left in a plan that was closed; see sdt_plans(). One that was
 * carried over is told of once: in the later plan from the beginning of its year, and until then in the
 * earlier. What came after the day asked for has not happened.
 *
 * Persons are told of by key: the page is read by more people than may see names.
 *
 * Options:
 * - municipality: a key, or "secretariat"; all by default
 * - date: the day as of which it is asked; today (#SDT_OPTION_TODAY) by default
 * - days: only what is due within so many days, or late
 * - done: "1" for what is done as well
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{waiting}
 * @return 0; #SDT_ERROR_NOT_FOUND for a municipality that is not there; #SDT_ERROR_VALUE for a value
 *         that is none; #SDT_ERROR_MISUSE for NULL, an unknown option, or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *tasks;
 * if (sdt_waiting(s, (const char *const[]){"municipality", "0126", "days", "30", NULL}, &tasks) == 0)
 *     while (sdt_table_next(tasks) == 0)
 *         puts(sdt_table_text(tasks, sdt_table_column_find(tasks, "text")));
 * sdt_table_free(tasks);
 * @endcode
 */
SDT_API int sdt_waiting(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * Everything that is dated in a year: meetings, decisions and amendments, conferences, deadlines,
 * activities and milestones, report occasions, personal data to be erased. What lasts over a new year
 * stands in both years. What has no day but a year, as an edition whose day is not set, comes last. An
 * activity with a beginning and no end stands on the day it begins, as something to begin; one that was
 * carried over stands there once, as in sdt_waiting().
 *
 * Columns: date (text, the day or the first; absent without one), ends (text, the last day of several),
 * what (text, a code as in sdt_waiting(), and meeting, edition, occasion, decision, amendment), text (in
 * the session's language), municipality, name, body (text), done (integer 0 or 1), kind, key (text).
 * @param[in]  session  a session with a database
 * @param[in]  year     1 to 9999
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{year_wheel}
 * @return 0; #SDT_ERROR_VALUE for a year that is none; #SDT_ERROR_MISUSE for NULL or with no database;
 *         #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_year_wheel(sdt_session *session, int year, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

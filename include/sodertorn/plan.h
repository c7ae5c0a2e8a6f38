/**
 * @file plan.h
 * Plans and their years: what is to be done and what is late, what it costs and how the members
 * share that, what is carried over into the next year, and the closing of a year.
 *
 * A plan (kinds/plan.h) holds objectives, those hold activities, and those milestones. An activity
 * stands in the plan of its objective, or in the action plan that it names.
 */
#ifndef SODERTORN_PLAN_H
#define SODERTORN_PLAN_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Plans as trees on a day: each plan, its objectives, their activities, and their milestones; a
 * parent before its children, children by position and key. Plans go by year, operational before action
 * plans, then in the Swedish order of their titles. After its own objectives an action plan has those
 * of other plans that its activities serve. An activity stands once: in its own plan, when that is
 * among the plans too.
 *
 * Columns: level (integer, 1 for a plan), kind, key, title (text), parent (integer, row of the parent;
 * -1 for a plan), plan (text, what it stands in), year (integer), body, municipality (text), responsible
 * (text: the body's name, of an activity the role), starts, ends (text), status (text, as recorded),
 * state (text), finished (text, the day it was finished, reached or closed), serves_kind, serves,
 * serves_title (text: what an objective makes concrete), carried_from, carried_to (text), activities,
 * done, late, milestones, milestones_late (integer, what is below a row; absent of a milestone), note
 * (text), name (text, the municipality's). What is not there is absent. A person's name never is.
 *
 * The state of a plan is "open" or "closed". That of an activity is as recorded, "not_started",
 * "ongoing" or "delayed"; "late" when its last day, or else the year of its plan, has passed; "done", or
 * "done_late" when it was finished after its last day; "stopped"; "carried" when a plan whose year has
 * begun goes on with it, and until then "coming" in that plan; "left" when it was unfinished as its plan
 * was closed. That of a milestone is "coming", "late", "done" or "done_late", and that of its activity
 * where this was stopped, carried, left or coming before the milestone was reached.
 *
 * Days that lie ahead of the day asked for have not come: what was finished later was not finished.
 *
 * Options:
 * - plan: key of a plan; by default those of the year
 * - year: 1 to 9999; by default that of the day, and earlier plans in which something is unfinished
 * - body: key of the body whose plans they are, such as a network
 * - on: the day, ISO; today (#SDT_OPTION_TODAY) by default
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL; NULL for none
 * @param[out] out      the table, empty when there are no such plans; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{plans}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE for a year or a date that
 *         is none; #SDT_ERROR_MISUSE; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"year", "2026", "body", "planeringschefer", NULL};
 * sdt_table *plans;
 * if (sdt_plans(s, options, &plans) == 0)
 *     while (sdt_table_next(plans) == 0)
 *         puts(sdt_table_text(plans, sdt_table_column_find(plans, "title")));
 * sdt_table_free(plans);
 * @endcode
 */
SDT_API int sdt_plans(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * What a plan was to cost and what it came to: a row for each budget line, by position and key, and
 * at last the sum.
 *
 * Columns: line (text, a key; absent of the sum), title (text), amount (number, kronor; absent of the sum
 * of a plan that has no lines), outcome (number, kronor; absent while it is not known), difference
 * (number, outcome less amount; of the sum only of lines that have an outcome), shared, indicator (text),
 * year (integer), note (text), budget (number, of the sum: what the plan itself says that it costs, which
 * may be another).
 * @param[in]  session  a session with a database
 * @param[in]  plan     the plan's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{plan_costs}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_MISUSE for NULL or with no
 *         database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_plan_costs(sdt_session *session, const char *plan, sdt_table **out);

/**
 * What each member pays of a plan: for each budget line a row for each municipality that was a member
 * some day of the plan's year, in the Swedish order of their names; then a row with the sum of each.
 *
 * A line is shared as it says. "equally": as much each. "by_values": by the values of its indicator, or
 * of the one marked as the population, in the year that the line states. "by_cost_share": by the share
 * of costs of each membership, of two in the year the last; shares may be rounded to two decimals.
 *
 * Shares are whole kronor, or öre when the amount has öre, and sum to the amount exactly, by the method
 * of the largest remainder (Hamilton's): each pays the whole units of its exact share, and what is
 * left is paid, a unit each, by those with the largest remainders, by key where those are equal. An
 * income is shared as a cost of the same size is. The outcome is shared in the same way.
 *
 * A line that cannot be shared keeps no other from being so. Instead of its shares it has a row for each
 * thing that it lacks: a value or a share of costs of a member, shares of costs that sum to 100 %, a year,
 * an indicator, members, or an amount without fractions of an öre. The sums are then of the lines that
 * could be shared; where none could, and of a plan that has no lines, there are no sums.
 *
 * Columns: line (text, a key; absent of a sum), title, municipality, name (text), weight (number: 1, the
 * value, or percent; absent of a sum), amount, outcome (number, kronor; outcome is absent while it is
 * not known), problem (text, only where a line cannot be shared: why, and what can be done; the
 * municipality is then that which lacks something, or absent, and so are weight, amount and outcome).
 * @param[in]  session  a session with a database
 * @param[in]  plan     the plan's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{plan_shares}
 * @return as sdt_plan_costs()
 * @since 0.1
 */
SDT_API int sdt_plan_shares(sdt_session *session, const char *plan, sdt_table **out);

/**
 * Carries what is unfinished in a plan over into that of a later year, as new records: each activity
 * that is neither done nor stopped, its objective, and its milestones that were not reached. The new
 * activity names the old one (carried_from), and the later plan the earlier (follows). Days and status
 * stay as they were, so what was late stays late until it is given another day. What was carried
 * before is not carried again: a second call writes nothing.
 *
 * An objective that is alike in the later plan is used; where the later plan is of another programme, the
 * objective goes to the one sub-goal that its own lives on in (a succession), or to the programme. An
 * activity in an action plan comes under the objective of the plan that follows upon its objective's plan,
 * so plans with objectives are carried first. Measures and targets stay with the old objectives.
 *
 * Columns of the result, all text: kind, key, title (of the old record), outcome ("carried"; "already";
 * "done"; "stopped"; "other_plan" for an activity that stands in another plan; "no_later_plan" or
 * "no_later_goal" when there is nowhere to carry it), to (key of the record that goes on with it), reason
 * (the outcome in words).
 * @param[in]  session  a session with a database that may be written
 * @param[in]  from     key of the earlier plan, which may be closed
 * @param[in]  to       key of the later one
 * @param[out] out      what was carried and what was not; may be NULL. Free with sdt_table_free().
 * @table{plan_outcomes}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_VALUE when the later plan is not
 *         of a later year, is of another role or cooperation, or follows upon another plan;
 *         #SDT_ERROR_DENIED when it is closed, by scope, or when the database is read-only;
 *         #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO;
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * sdt_plan_carry(s, "vp-2024", "vp-2025", NULL);
 * @endcode
 */
SDT_API int sdt_plan_carry(sdt_session *session, const char *from, const char *to, sdt_table **out);

/**
 * Closes a plan's year. From then on the plan, its objectives, budget lines, activities and milestones
 * change only by sdt_plan_correct(); what merely refers to it (targets, occasions, judgements) can
 * still be written.
 *
 * Columns of the result: those of sdt_plan_carry(), a row for each activity; "left" is one that was
 * unfinished.
 *
 * Options:
 * - decision: key of the decision to close it
 * - leave: "1" leaves what is unfinished; else it must have been carried over, done or stopped
 * @param[in]  session  a session with a database that may be written
 * @param[in]  plan     the plan's key
 * @param[in]  date     the day, ISO; after the plan's year, and not after today (#SDT_OPTION_TODAY)
 * @param[in]  options  names and values, ended by NULL; NULL for none
 * @param[out] out      what became of its activities; may be NULL. Free with sdt_table_free().
 * @table{plan_outcomes}
 * @return 0; #SDT_ERROR_NOT_FOUND, naming the nearest keys; #SDT_ERROR_EXISTS when it is closed already;
 *         #SDT_ERROR_VALUE for a date that is none, too early or not yet come, and for each activity that
 *         is unfinished;
 *         #SDT_ERROR_REFERENCE for an unknown decision; #SDT_ERROR_DENIED by scope or when the database is
 *         read-only; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_BUSY; #SDT_ERROR_IO;
 *         #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_plan_close(sdt_session *session, const char *plan, const char *date,
                           const char *const *options, sdt_table **out);

/**
 * Corrects a field of a plan that is closed, or of a part of it. The change stands in the history under
 * the verb "correct", and what was changed, from what, to what and why in a record of its own
 * (kinds/correction.h), without the values of personal fields.
 *
 * The result is the table of sdt_plan_corrections().
 * @param[in]  session  a session with a database that may be written
 * @param[in]  plan     the plan's key
 * @param[in]  kind     the kind of the record: #SDT_KIND_PLAN, #SDT_KIND_OBJECTIVE, ...
 * @param[in]  record   its key
 * @param[in]  field    the field, by number; none that says what the record is a part of
 * @param[in]  value    the new value, as for sdt_record_parse(); NULL or "" makes the field absent
 * @param[in]  reason   why; not blank
 * @param[out] out      the plan's corrections; may be NULL. Free with sdt_table_free().
 * @table{plan_corrections}
 * @return 0; #SDT_ERROR_NOT_FOUND for an unknown kind, record or field; #SDT_ERROR_VALUE for a value that
 *         the field does not allow or has already, when the plan is not closed, the record no part of it,
 *         or the reason blank; #SDT_ERROR_REQUIRED when a required field would be absent;
 *         #SDT_ERROR_REFERENCE; #SDT_ERROR_DENIED by scope or when the database is read-only;
 *         #SDT_ERROR_MISUSE for NULL, with no database, and for a field that a verb sets;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After any of them nothing has changed.
 * @since 0.1
 *
 * @code
 * sdt_plan_correct(s, "vp-2024", SDT_KIND_BUDGET_LINE, "vp-2024.kansli", SDT_BUDGET_LINE_OUTCOME,
 *                  "412000", "Fakturan kom efter bokslutet.", NULL);
 * @endcode
 */
SDT_API int sdt_plan_correct(sdt_session *session, const char *plan, int kind, const char *record,
                             int field, const char *value, const char *reason, sdt_table **out);

/**
 * What has been corrected in a plan since it was closed, by day and then in the order it was done.
 *
 * Columns, all text: date, kind, record (key), title (of the record today; absent when it is gone), field,
 * label (the word for the field), before, after (absent where there was no value, and of personal
 * fields), reason.
 * @param[in]  session  a session with a database
 * @param[in]  plan     the plan's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{plan_corrections}
 * @return as sdt_plan_costs()
 * @since 0.1
 */
SDT_API int sdt_plan_corrections(sdt_session *session, const char *plan, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

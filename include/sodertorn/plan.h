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
 * -1 for a plan), plan (text, what it stands in), year (integer), body, municipality (text),
 * responsible (text: the body's name, of an activity the role), starts, ends (text), status (text, as
 * recorded), state (text), finished (text, the day it was finished, reached or closed), serves_kind,
 * serves, serves_title (text: what an objective makes concrete), carried_from, carried_to (text),
 * activities, done, late, milestones, milestones_late (integer, what is below a row; absent of a
 * milestone), note (text). What is not there is absent. A person's name never is.
 *
 * The state of a plan is "open" or "closed". That of an activity is as recorded, "not_started",
 * "ongoing" or "delayed"; "late" when its last day, or else the year of its plan, has passed; "done", or
 * "done_late" when it was finished after its last day; "stopped"; "carried" when a plan whose year has
 * begun goes on with it; "left" when it was unfinished as its plan was closed. That of a milestone is
 * "coming", "late", "done" or "done_late", and that of its activity where this was stopped, carried or
 * left before the milestone was reached.
 *
 * Days that lie ahead of the day asked for have not come: what was finished later was not finished.
 *
 * | option | value |
 * |---|---|
 * | plan | key of a plan; else those of the year |
 * | year | 1 to 9999; else that of the day, and earlier plans in which something is unfinished |
 * | body | key of the body whose plans they are, such as a network |
 * | on | the day, ISO; else today (#SDT_OPTION_TODAY) |
 * @param[in]  session  a session with a database
 * @param[in]  options  names and values, ended by NULL; NULL for none
 * @param[out] out      the table, empty when there are no such plans; NULL on failure. Free with
 *                      sdt_table_free().
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
 * Columns: line (text, a key; absent of the sum), title (text), amount (number, kronor), outcome
 * (number, kronor; absent while it is not known), difference (number, outcome less amount; of the sum
 * only of lines that have an outcome), shared, indicator (text), year (integer), note (text), budget
 * (number, of the sum: what the plan itself says that it costs, which may be another).
 * @param[in]  session  a session with a database
 * @param[in]  plan     the plan's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
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
 * Columns: line (text, a key; absent of a sum), title, municipality, name (text), weight (number: 1, the
 * value, or percent; absent of a sum), amount, outcome (number, kronor; outcome is absent while it is
 * not known).
 * @param[in]  session  a session with a database
 * @param[in]  plan     the plan's key
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @return as sdt_plan_costs(); #SDT_ERROR_VALUE, for each line that cannot be shared: when a value or a
 *         share of costs is missing, naming the municipality, when the shares of costs do not sum to 100 %,
 *         saying to what, when a line states no year, or an amount has fractions of an öre
 * @since 0.1
 */
SDT_API int sdt_plan_shares(sdt_session *session, const char *plan, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

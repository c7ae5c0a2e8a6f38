/**
 * @file followup.h
 * The follow-up of goals: how far an indicator has come toward its target, how statuses go together
 * up the programme, how municipalities compare, and the words for it all. The handles of
 * assessment.h, comparison.h and tree.h, which come with this header, are pure: they need a session
 * but no database. sdt_assess() does the same over what is stored.
 *
 * Rules that hold for all of it:
 * - A gap or a mark (not published, bortfall, sekretess, ej tillämplig) is never a value and never
 *   0.
 * - Nothing is rounded before it is compared. A limit L is met when x >= L - 1e-9, so that a
 *   decimal 0.95 meets 0.95. A value that is within 1e-9 of the larger of the two is equal to its
 *   target, or to another in a ranking: 0.1 + 0.2 meets 0.3. A target of 0 has no size, and is
 *   measured by the base: counted from 100, 1e-9 is 0. (A target_value has no base: there only 0 is.)
 * - Sums and means are compensated, so that the order of rows changes nothing: 1e16, 1 and -1e16 have
 *   the mean 1/3. Neither their sum nor that of weights has to fit in a double for a mean.
 * - A target is told in every result, also of a series without a value.
 * - A period's place in time is its end: 2022 and 2023T2 are 8 months apart.
 * - What is stored is assessed in the rhythm of its target: where that or its base is a year, a
 *   count is summed over the year's parts (halves, tertials, quarters, months), a cumulative series
 *   and the population take the year's last part, and a share, an index or an amount is never put
 *   together: without a value of its own such a year is not assessed (not_additive). A year's own
 *   value beside its parts is the year's value. A year whose parts are not all there is held against
 *   the same parts of the base year, and the target against what those parts were of that year
 *   (part_target); where they are not there, it is not assessed (incomplete). latest_parts says
 *   which parts a value was put together of. A number of a year against one of a part of a year (a
 *   target of 2026Q4 with the base 2022) is not assessed (mixed_rhythm), unless the values are never
 *   put together. An unfinished year is at most on_track, unless its counts have come to the whole
 *   target already. Periods are then those of the last part, and the explanation names the parts.
 *   The handles take the values that they are given.
 * - What cannot be assessed is `not_assessed` with a reason. A question that is wrong in itself is
 *   refused with #SDT_ERROR_VALUE, and the session's message begins with its code and a colon:
 *   bad_period, bad_value, bad_target, bad_target_period (not given, or not after the base),
 *   bad_direction (also one that is given with a band, which has none), no_target, bad_weight,
 *   bad_status, bad_method, band_not_supported, duplicate_id, duplicate_period, comment_required or
 *   too_deep. Over stored data such a fault of one indicator
 *   becomes its reason instead, so that it does not hide the rest of the report.
 *
 * Statuses: achieved, on_track, some_deviation, partly_achieved, off_track, moving_away,
 * not_achieved, not_assessed. Methods: linear, target_value, directional, growth.
 */
#ifndef SODERTORN_FOLLOWUP_H
#define SODERTORN_FOLLOWUP_H

#include <sodertorn/assessment.h>
#include <sodertorn/base.h>
#include <sodertorn/comparison.h>
#include <sodertorn/tree.h>

#ifdef __cplusplus
extern "C" {
#endif

/** When a status word is said. @since 0.1 */
enum sdt_form {
    SDT_FORM_PLAIN = 0,    /**< at any time: "i fas" */
    SDT_FORM_FORECAST = 1, /**< tertial and delår: "bedöms uppnås" */
    SDT_FORM_FINAL = 2     /**< helår: "ej uppnått" */
};

/**
 * The words for a code of the follow-up: a status, reason, trend, method, wanted direction, way of
 * aggregation, comparison colour, or an activity's status.
 * @param[in] code      such as "on_track", "too_few_values" or "delayed"; NULL gives NULL
 * @param[in] form      one of #sdt_form; only statuses differ by it
 * @param[in] language  "sv" (also for NULL and anything unknown) or "en"
 * @return such as "i fas", valid for ever; NULL for a code that is none
 * @since 0.1
 */
SDT_API const char *sdt_followup_word(const char *code, int form, const char *language);

/**
 * The colour of a status. A colour never stands alone: print the word beside it.
 * @param[in] status  such as "on_track"
 * @return "green", "yellow", "red" or "grey", valid for ever; NULL for a code that is no status
 * @since 0.1
 */
SDT_API const char *sdt_followup_colour(const char *status);

/**
 * The words that a municipality says for the statuses: its own, else the cooperation's, else the
 * library's. Own words are Swedish: in English the library's stand.
 *
 * One row for each status, in the order of its table: status, label, colour (texts), own (0 or 1).
 * @param[in]  session       a session with a database open
 * @param[in]  municipality  key of the one who speaks; NULL for the whole cooperation
 * @param[in]  form          "plain" (also for NULL), "forecast" or "final"
 * @param[out] out           the table; NULL on failure. Free with sdt_table_free().
 * @table{labels}
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest keys; #SDT_ERROR_VALUE for no such form;
 *         #SDT_ERROR_MISUSE for NULL or no database; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_followup_labels(sdt_session *session, const char *municipality, const char *form,
                                sdt_table **out);

/**
 * Shares as whole percents that sum to 100, by the method of largest remainders; of equal
 * remainders the first is rounded up. All are 0 when all counts are.
 * @param[in]  count     how many
 * @param[in]  counts    `count` numbers of 0 or more
 * @param[out] percents  room for `count` percents
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_VALUE for a negative count, or counts that are
 *         more than 2^63 / 100 together
 * @since 0.1
 */
SDT_API int sdt_followup_percents(size_t count, const int64_t *counts, int *percents);

/**
 * Assesses a part of the programme, from it down to its leaves.
 *
 * A leaf is an indicator that a measure ties to a sub-goal or an objective, for one municipality.
 * With no municipality asked for, a measure is a node with a leaf for each member of the
 * cooperation on the report's day, so that nothing is averaged out of sight. An objective that
 * belongs to one municipality counts for that one only.
 *
 * A leaf's target is the municipality's own if it has one, else the common one, and for the gender
 * that is asked for; of several, the nearest one with a period at or after the report's (the latest
 * value's, when the report has none), else the last. A measure without a method is linear, or
 * directional when its target is only a wanted direction. Labels of the municipality, else of all,
 * stand for the library's words when the session is in Swedish. Judgements are those made for the
 * occasion: of the municipality, or of the whole cooperation when none is asked for.
 *
 * One row per node, each after its parent, with the columns of sdt_tree_run() and those of
 * sdt_assessment_run() that it lacks. Instead of `id` there are kind, key, title, municipality and
 * indicator (texts, the last two keys of a leaf, or of a measure's indicator). A leaf's kind is
 * measure or indicator, or municipality when there is one for each. `method` is the leaf's method,
 * or the way its parts were put together; `source` the line that the latest value's source asks
 * for, or its name, or that the value was worked on here; `processed` 0 or 1; unit (text) is the
 * indicator's, and so is decimals (integer) unless more are needed: rounded to so many, no two numbers
 * of the row look alike that are not equal. Below 0 it is the most of them, as few as needed being
 * shown; it is absent where those will do that people want of a number that nobody has said it of: none
 * from 1 000, one from 10, two from 0.1, and the first two digits of what is smaller.
 *
 * Options:
 * - municipality: key; all members when not given, each with leaves of its own
 * - as_of: the report's period, nothing after which counts; the occasion's when not given, else
 *   each series' last
 * - gender: T (default), K or M
 * - coverage: as #SDT_TREE_COVERAGE
 * - method: as #SDT_TREE_METHOD
 * - occasion: key of a report occasion: its period, the form of its labels, the judgements made
 *   for it
 * - plan: key of the plan whose objectives count; those of each body's latest plan up to the
 *   report's year when not given
 * - form: as #SDT_TREE_FORM; the occasion's when not given
 * - known: ISO date: values as known at the end of that day
 * @param[in]  session  a session with a database open
 * @param[in]  kind     the node's kind: programme, area, focus_area, goal, sub_goal, objective,
 *                      measure or indicator
 * @param[in]  key      the node's key
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{followup}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow, or bad_weight; #SDT_ERROR_MISUSE for NULL, a wrong list of
 *         options, a kind that cannot be assessed, or no database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"municipality", "0181", "as_of", "2024", NULL};
 * sdt_assess(s, SDT_KIND_PROGRAMME, "programme-2035", options, &table);
 * @endcode
 */
SDT_API int sdt_assess(sdt_session *session, int kind, const char *key, const char *const *options,
                       sdt_table **out);

/**
 * A sub-goal through the years, across the renewals of the programme: the status of each year, of the
 * sub-goal itself or, in years of an earlier programme, of those that it carries on (see the kind
 * succession), of theirs, and so on.
 *
 * One row for each year and sub-goal, from the first year of the earliest programme. A year belongs to
 * the last of these programmes that had begun by then. Columns: year (integer), programme,
 * programme_title, sub_goal, title (texts); status, label, reason_text, explanation (texts), leaves,
 * assessed (integers) and score (number) as those of sdt_assess().
 * @param[in]  session       a session with a database open
 * @param[in]  sub_goal      the sub-goal's key
 * @param[in]  municipality  key; NULL for all members
 * @param[in]  until         the last year; 0 for that of sdt_latest_year()
 * @param[out] out           the table; NULL on failure. Free with sdt_table_free().
 * @table{lineage}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest, and when there is no value;
 *         #SDT_ERROR_MISUSE for NULL or no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_assess_lineage(s, "infrastruktur.1", "0181", 0, &table);
 * @endcode
 */
SDT_API int sdt_assess_lineage(sdt_session *session, const char *sub_goal, const char *municipality,
                               int until, sdt_table **out);

/**
 * The status of every stored series at once: the answers of sdt_assess() for the leaves of each
 * indicator, without labels, judgements, sources and words. Ask sdt_assess() to have one of them
 * explained.
 *
 * One row for each indicator and municipality with a stored cell of the gender that is asked for,
 * whether it is a member or not, in order of the bytes of the indicators' and then the
 * municipalities' keys. As no measure is asked about, its method and limits are not known: a status
 * is linear, or directional when its target is only a wanted direction. Texts: indicator and
 * municipality (keys), status, reason, base_period, latest_period, target_period. Numbers:
 * base_value, latest_value, target, part_target, share, elapsed, pace. Integer: decimals, as for
 * sdt_assess(). Where latest_parts (text) is there, the latest value is of those parts of a year, and
 * part_target is what it is held against; the target is the whole year's. What has no value is absent.
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of the only indicator; NULL for all of them
 * @param[in]  options    municipality (only its series), as_of, gender and known, as for
 *                        sdt_assess(); NULL for none
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{statuses}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, a wrong list of options or no
 *         database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"as_of", "2024", NULL};
 * sdt_statuses(s, NULL, options, &table);
 * while (sdt_table_next(table) == 0)
 *     puts(sdt_table_text(table, sdt_table_column_find(table, "status")));
 * @endcode
 */
SDT_API int sdt_statuses(sdt_session *session, const char *indicator, const char *const *options,
                         sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

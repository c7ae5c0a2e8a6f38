/**
 * @file followup.h
 * The follow-up of goals: how far an indicator has come toward its target, how statuses go together
 * up the programme, how municipalities compare, and the words for it all. The first handles are
 * pure: they need a session but no database. sdt_assess() does the same over what is stored.
 *
 * Rules that hold for all of it:
 * - A gap or a mark (not published, bortfall, sekretess, ej tillämplig) is never a value and never
 *   0.
 * - Nothing is rounded before it is compared. A limit L is met when x >= L - 1e-9, so that a
 *   decimal 0.95 meets 0.95; a target is met exactly.
 * - A period's place in time is its end: 2022 and 2023T2 are 8 months apart.
 * - What cannot be assessed is `not_assessed` with a reason. A question that is wrong in itself is
 *   refused with #SDT_ERROR_VALUE, and the session's message begins with its code and a colon:
 *   bad_period, bad_value, bad_target, bad_target_period (not given, or not after the base),
 *   bad_direction, no_target, bad_weight, bad_status, bad_method, band_not_supported, duplicate_id,
 *   duplicate_period, comment_required or too_deep. Over stored data such a fault of one indicator
 *   becomes its reason instead, so that it does not hide the rest of the report.
 *
 * Statuses: achieved, on_track, some_deviation, partly_achieved, off_track, moving_away,
 * not_achieved, not_assessed. Methods: linear, target_value, directional, growth.
 */
#ifndef SODERTORN_FOLLOWUP_H
#define SODERTORN_FOLLOWUP_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One series and the rule it is assessed by. @since 0.1 */
typedef struct sdt_assessment sdt_assessment;
/** Values of many municipalities to be compared. @since 0.1 */
typedef struct sdt_comparison sdt_comparison;
/** A tree of nodes whose statuses are to be put together. @since 0.1 */
typedef struct sdt_tree sdt_tree;

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

/* ------------------------------------------------------------------------------- one series */

/** What an assessment rests on. 1 to 19 are numbers, from 20 on texts. @since 0.1 */
enum sdt_assess_option {
    SDT_ASSESS_TARGET = 1,         /**< the value to reach */
    SDT_ASSESS_LOW = 2,            /**< lower edge of a band, which has no direction */
    SDT_ASSESS_HIGH = 3,           /**< upper edge of a band */
    SDT_ASSESS_BASE_VALUE = 4,     /**< the base that a plan decided, at the base period */
    SDT_ASSESS_ON_TRACK = 5,       /**< least pace on track, 0 to 1000; default 0.95 */
    SDT_ASSESS_SOME_DEVIATION = 6, /**< least pace that is some deviation, 0 to 1000; default
                                        0.60 */
    SDT_ASSESS_PARTLY = 7,         /**< target_value: least attainment partly achieved, 0 to 1;
                                        default 0.80 */
    SDT_ASSESS_TOLERANCE = 8,      /**< directional: change that is none, 0 and up; default 0 */
    SDT_ASSESS_MIN_YEARS = 9,      /**< growth: shortest time, 0 to 1000 years; default 3 */
    SDT_ASSESS_DECIMALS = 10,      /**< decimals in the explanation, 0 to 15; as few as needed */
    SDT_ASSESS_DIRECTION = 20,     /**< "higher" or "lower" is better */
    SDT_ASSESS_WANTED = 21,        /**< directional: "increase", "decrease", "keep", "not_increase",
                                        "not_decrease" */
    SDT_ASSESS_TARGET_PERIOD = 22, /**< the period by which to reach the target */
    SDT_ASSESS_BASE_PERIOD = 23,   /**< the period to count from; the first value's by default */
    SDT_ASSESS_AS_OF = 24,         /**< the last period that counts; the last value's by default */
    SDT_ASSESS_REPORT_DATE = 25,   /**< ISO date that the latest value's age is counted to; the end
                                        of the as-of period by default, else today */
    SDT_ASSESS_SOURCE = 26,        /**< where the values come from, repeated in the result */
    SDT_ASSESS_UNIT = 27,          /**< the unit, for the explanation */
    SDT_ASSESS_FORM = 28           /**< "plain" (default), "forecast" or "final": the label's
                                        form */
};

/**
 * Begins an assessment.
 *
 * - linear: share s = (y-b)/(T-b), elapsed e = min(1, (t-t0)/(tT-t0)), expected = b+(T-b)e and
 *   pace = s/e; a target and a target period are needed. Without a direction the target's side of
 *   the base decides it.
 * - target_value: the outcome of the target's period (the latest one without such a period) against
 *   the target; attainment y/T, or T/y when lower is better. A direction is needed, but not for a
 *   band.
 * - directional: the change since the base value, the base period, or else the period a year before
 *   the latest value, against the wanted direction.
 * - growth: yearly growth (y/b)^(1/years)-1 against the growth that is required, after Eurostat's
 *   way of monitoring; without a target only a trend, which is no status.
 *
 * Source of the formulas: the cooperation's definitions of follow-up.
 * @param[in]  session  the session; no database is needed
 * @param[in]  method   "linear", "target_value", "directional" or "growth"; NULL is "linear"
 * @param[out] out      the assessment; NULL on failure. Free with sdt_assessment_free().
 * @return 0; #SDT_ERROR_VALUE (bad_method); #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_assessment_new(s, "linear", &a);
 * sdt_assessment_set_number(a, SDT_ASSESS_TARGET, 100000);
 * sdt_assessment_set_text(a, SDT_ASSESS_TARGET_PERIOD, "2030");
 * sdt_assessment_add_value(a, "2020", 142706);
 * sdt_assessment_add_value(a, "2024", 139978);
 * if (sdt_assessment_run(a, &t) == 0 && sdt_table_next(t) == 0)
 *     puts(sdt_table_text(t, sdt_table_column_find(t, "explanation")));
 * @endcode
 */
SDT_API int sdt_assessment_new(sdt_session *session, const char *method, sdt_assessment **out);

/** Frees an assessment. @param[in] assessment the assessment; NULL does nothing @since 0.1 */
SDT_API void sdt_assessment_free(sdt_assessment *assessment);

/**
 * Sets an option that is a number.
 * @param[in] assessment  the assessment
 * @param[in] option      one of #sdt_assess_option that is a number
 * @param[in] value       within the option's bounds
 * @return 0; #SDT_ERROR_MISUSE for NULL or an option that is no number; #SDT_ERROR_VALUE:
 *         bad_target or bad_value for NaN and infinities, or outside the bounds, which the message
 *         states
 * @since 0.1
 */
SDT_API int sdt_assessment_set_number(sdt_assessment *assessment, int option, double value);

/**
 * Sets an option that is text; it is copied.
 * @param[in] assessment  the assessment
 * @param[in] option      one of #sdt_assess_option that is a text
 * @param[in] value       the text; NULL makes the option absent
 * @return 0; #SDT_ERROR_MISUSE for NULL or an option that is no text; #SDT_ERROR_VALUE: bad_period
 *         or bad_direction, or a text the option does not allow; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_assessment_set_text(sdt_assessment *assessment, int option, const char *value);

/** Makes an option absent, or its default. @param[in] assessment the assessment @param[in] option
 * one of #sdt_assess_option @return 0; #SDT_ERROR_MISUSE for NULL or no such option @since 0.1 */
SDT_API int sdt_assessment_clear(sdt_assessment *assessment, int option);

/**
 * Adds a value; the order does not matter.
 * @param[in] assessment  the assessment
 * @param[in] period      2023, 2023Q1, 2023T1, 2023H1 or 2023-01
 * @param[in] value       a finite number
 * @return 0; #SDT_ERROR_VALUE: bad_period or bad_value; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY. Two
 *         values whose periods end together are found when it is run (duplicate_period).
 * @since 0.1
 */
SDT_API int sdt_assessment_add_value(sdt_assessment *assessment, const char *period, double value);

/**
 * Adds a gap and the reason for it. It changes no status; the reason is shown when nothing has a
 * value.
 * @param[in] assessment  the assessment
 * @param[in] period      as for sdt_assessment_add_value()
 * @param[in] mark        one of #sdt_mark but a value; #SDT_MARK_ABSENT is not kept
 * @return as sdt_assessment_add_value(); #SDT_ERROR_MISUSE for a mark that is none
 * @since 0.1
 */
SDT_API int sdt_assessment_add_mark(sdt_assessment *assessment, const char *period, int mark);

/**
 * Assesses. The assessment can be changed and run again.
 *
 * One row. Texts: status, label (the status in words), colour, reason, reason_text, method, trend,
 * mark, direction, wanted, base_period, latest_period, target_period, source, explanation. Numbers:
 * base_value, latest_value, target (of a band the edge that counts), low, high, expected, share,
 * elapsed, pace (of growth the ratio of actual to required), attainment, actual, required, change,
 * limit_on_track, limit_some_deviation, limit_partly, tolerance, min_years (those that the method
 * uses). Integers: age (months from the latest value's period to the report date), judged (0: a
 * computed status). What has no value is absent.
 * @param[in]  assessment  the assessment
 * @param[out] out         the table; NULL on failure. Free with sdt_table_free().
 * @return 0 also when nothing could be assessed; #SDT_ERROR_VALUE with the codes of this file's
 *         head; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_assessment_run(sdt_assessment *assessment, sdt_table **out);

/**
 * Makes one value of a year out of its parts. A value for the whole year is taken as it is.
 * Otherwise counts add, when every half, tertial, quarter or month of the year has a value; a
 * cumulative series takes its last one; shares, indexes and amounts are never added.
 * @param[in]  assessment  the assessment whose values are put together
 * @param[in]  year        the calendar year, 1 to 9999
 * @param[in]  measures    "count", "share", "cumulative", "index" or "amount"
 * @param[out] out         a table of one row: year (integer), value (number), reason and
 *                         reason_text (no_value, incomplete or not_additive), explanation. Free
 *                         with sdt_table_free().
 * @return 0 also when there is no value; #SDT_ERROR_VALUE for a year or a word that is none;
 *         #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_assessment_year(sdt_assessment *assessment, int year, const char *measures,
                                sdt_table **out);

/* --------------------------------------------------------------------- many municipalities */

/** What a comparison is of; texts. @since 0.1 */
enum sdt_compare_option {
    SDT_COMPARE_DIRECTION = 1, /**< "higher" or "lower" is better; without it no ranks, no
                                    colours */
    SDT_COMPARE_GROUP = 2,     /**< the group's name, repeated beside every colour */
    SDT_COMPARE_PERIOD = 3,    /**< the period, repeated likewise */
    SDT_COMPARE_MEASURES = 4,  /**< "count" lets the values be summed; other kinds are never
                                    added */
    SDT_COMPARE_WEIGHTS = 5,   /**< what the weights are: "population" gives "vägt med folkmängd" */
    SDT_COMPARE_UNIT = 6,      /**< the unit, for the explanations */
    SDT_COMPARE_DECIMALS = 7   /**< decimals in the explanations, "0" to "15"; as few as needed */
};

/**
 * Begins a comparison (Kolada's way). Rank 1 is best, by standard competition ranking over those
 * with a value. Green when 4 * rank <= n, red when 4 * (1 + number strictly worse) <= n, yellow
 * when both or neither; with fewer than four values there are ranks but no colours. The colour says
 * better or worse than the others, never good or bad.
 * @param[in]  session  the session; no database is needed
 * @param[out] out      the comparison; NULL on failure. Free with sdt_comparison_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_comparison_new(s, &c);
 * sdt_comparison_set(c, SDT_COMPARE_DIRECTION, "lower");
 * sdt_comparison_add(c, "0126", 1.25);
 * sdt_comparison_add_mark(c, "0140", SDT_MARK_SECRET);
 * sdt_comparison_run(c, &rows, &summary);
 * @endcode
 */
SDT_API int sdt_comparison_new(sdt_session *session, sdt_comparison **out);

/** Frees a comparison. @param[in] comparison the comparison; NULL does nothing @since 0.1 */
SDT_API void sdt_comparison_free(sdt_comparison *comparison);

/** Sets an option. @param[in] comparison the comparison @param[in] option one of
 * #sdt_compare_option
 * @param[in] value its text, copied; NULL makes it absent @return 0; #SDT_ERROR_VALUE:
 * bad_direction, bad_period, or a text it does not allow; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1 */
SDT_API int sdt_comparison_set(sdt_comparison *comparison, int option, const char *value);

/** Adds a value. @param[in] comparison the comparison @param[in] id whose it is, not "", copied
 * @param[in] value a finite number @return 0; #SDT_ERROR_VALUE: bad_value; #SDT_ERROR_MISUSE;
 * #SDT_ERROR_MEMORY. An id given twice is found when it is run (duplicate_id). @since 0.1 */
SDT_API int sdt_comparison_add(sdt_comparison *comparison, const char *id, double value);

/** Adds one without a value. @param[in] comparison the comparison @param[in] id whose it is, not
 * "", copied @param[in] mark one of #sdt_mark but a value @return as sdt_comparison_add()
 * @since 0.1 */
SDT_API int sdt_comparison_add_mark(sdt_comparison *comparison, const char *id, int mark);

/** Gives the one added last a weight. @param[in] comparison the comparison @param[in] weight 0 and
 * up
 * @return 0; #SDT_ERROR_VALUE: bad_weight; #SDT_ERROR_MISUSE for NULL or with none added
 * @since 0.1 */
SDT_API int sdt_comparison_weigh(sdt_comparison *comparison, double weight);

/**
 * Compares. Row order: by rank, then by id; those without a value last. The order of adding does
 * not matter.
 *
 * `rows`, one per id. Texts: id, comparison_colour (green, yellow, red, grey), reason and
 * reason_text (of a missing value), group, period, explanation; name and source (the line that the
 * value's source asks for) from sdt_compare(). Numbers: value, and before and change from
 * sdt_compare(). Integers: rank, n (how many have a value), processed (0 or 1, from sdt_compare()).
 *
 * `summary`, one row. Texts: group, period, mean_name ("ovägt medel"), weighted_name,
 * weighted_reason (no_value, missing_weight or zero_weight when there is no weighted mean),
 * sum_reason, explanation; from sdt_compare() also analysis, analysis_author and analysis_date (what
 * a person has written of it), or analysis_reason (no_analysis) and analysis_reason_text. Integers:
 * all, n, missing. Numbers: coverage (n / all), min, max, median, mean, weighted_mean, sum.
 * @param[in]  comparison  the comparison; it can be added to and run again
 * @param[out] rows        the rows; NULL on failure. Free with sdt_table_free().
 * @param[out] summary     the summary; may be NULL. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_VALUE: duplicate_id; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_comparison_run(sdt_comparison *comparison, sdt_table **rows, sdt_table **summary);

/** What sdt_compare() is asked, one text each. @since 0.1 */
enum sdt_group_option {
    SDT_GROUP_KEY = 1,    /**< key of a municipality group, or "*" for every municipality; the
                               members of the cooperation when not given */
    SDT_GROUP_PERIOD = 2, /**< the period; the group's last one with a value when not given */
    SDT_GROUP_SINCE = 3,  /**< an earlier period to count each change from */
    SDT_GROUP_GENDER = 4, /**< "T" (default), "K" or "M" */
    SDT_GROUP_KNOWN = 5   /**< ISO date: values as known at the end of that day */
};

/**
 * Compares the municipalities of a group by the stored values of an indicator, as
 * sdt_comparison_run() does. The weights are the population: the last value, at the period or
 * before it, of the indicator that is marked as the population. An analysis is one of the same
 * indicator, group and period; of "*" there is none.
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of an indicator
 * @param[in]  count      how many options
 * @param[in]  options    `count` of #sdt_group_option; may be NULL when `count` is 0
 * @param[in]  texts      `count` texts; NULL for one is as if it were not given
 * @param[out] rows       as for sdt_comparison_run(), the id being the municipality's key
 * @param[out] summary    as for sdt_comparison_run(); may be NULL
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL or no database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const int options[] = {SDT_GROUP_PERIOD, SDT_GROUP_SINCE};
 * const char *texts[] = {"2024", "2020"};
 * sdt_compare(s, "N00941", 2, options, texts, &rows, &summary);
 * @endcode
 */
SDT_API int sdt_compare(sdt_session *session, const char *indicator, size_t count,
                        const int *options, const char *const *texts, sdt_table **rows,
                        sdt_table **summary);

/**
 * Ranks and colours of the municipalities of a group on all indicators at once: the answers of
 * sdt_compare() for each, without names, sources, means and words. Ask sdt_compare() to have one
 * indicator explained.
 *
 * One row for each municipality of the group, by indicator and then municipality, in order of the
 * bytes of their keys. Texts: indicator and municipality (keys), comparison_colour, reason (why
 * there is no value), period. Numbers: value. Integers: rank, n (how many of the group have a
 * value). What has no value is absent. An indicator without any stored series has no rows; one
 * without a direction has values but no ranks and no colours.
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of the only indicator; NULL for all of them
 * @param[in]  count      how many options
 * @param[in]  options    `count` of #sdt_group_option but #SDT_GROUP_SINCE; may be NULL when
 *                        `count` is 0. Without a period each indicator has its own last one.
 * @param[in]  texts      `count` texts; NULL for one is as if it were not given
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, another option or no database;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const int options[] = {SDT_GROUP_KEY, SDT_GROUP_PERIOD};
 * const char *texts[] = {"*", "2024"};
 * sdt_ranks(s, NULL, 2, options, texts, &table);
 * @endcode
 */
SDT_API int sdt_ranks(sdt_session *session, const char *indicator, size_t count,
                      const int *options, const char *const *texts, sdt_table **out);

/* --------------------------------------------------------------------------- up the tree */

/** How a tree is put together; texts. @since 0.1 */
enum sdt_tree_option {
    SDT_TREE_METHOD = 1,   /**< "mean" (default), "leaves" or "worst" */
    SDT_TREE_COVERAGE = 2, /**< least part of the leaves that must be assessed, "0" to "1"; "0.6" */
    SDT_TREE_OCCASION = 3, /**< the report occasion; only judgements made for it hold */
    SDT_TREE_FORM = 4      /**< "plain" (default), "forecast" or "final": the labels' form */
};

/**
 * Begins a tree. Points: achieved 4, on_track 3, some_deviation and partly_achieved 2, off_track 1,
 * moving_away and not_achieved 0.
 *
 * - mean: the weighted mean of the children's scores; children without a score drop out. 2.5 and up
 *   is on_track, 1.5 some_deviation, 0.5 off_track, below that moving_away; achieved only when
 *   every leaf is achieved and the score is 4.
 * - leaves: every leaf weighs alike; weights other than 1 are refused.
 * - worst: the worst status among the assessed children; the score is the lowest of theirs.
 *
 * Coverage is assessed leaves over all leaves; below the least the node is not_assessed with
 * low_coverage, and its score still stands. Leaves under a person's judgement count as covered.
 * @param[in]  session  the session; no database is needed
 * @param[out] out      the tree; NULL on failure. Free with sdt_tree_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_tree_new(s, &t);
 * sdt_tree_add(t, -1, "mål", &goal);
 * sdt_tree_add_leaf(t, goal, "N00001", "on_track", NULL, &leaf);
 * sdt_tree_run(t, &table);
 * @endcode
 */
SDT_API int sdt_tree_new(sdt_session *session, sdt_tree **out);

/** Frees a tree. @param[in] tree the tree; NULL does nothing @since 0.1 */
SDT_API void sdt_tree_free(sdt_tree *tree);

/** Sets an option. @param[in] tree the tree @param[in] option one of #sdt_tree_option @param[in]
 * value its text, copied; NULL is the default @return 0; #SDT_ERROR_VALUE: bad_method, or a text it
 * does not allow; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1 */
SDT_API int sdt_tree_set(sdt_tree *tree, int option, const char *value);

/**
 * Adds an inner node.
 * @param[in]  tree    the tree
 * @param[in]  parent  the number of an inner node; -1 for a root
 * @param[in]  id      what it is, unique in the tree, not ""; copied
 * @param[out] node    its number, counted from 0; may be NULL
 * @return 0; #SDT_ERROR_VALUE: duplicate_id, or too_deep below 64 levels; #SDT_ERROR_MISUSE for
 *         NULL, no such parent, or a parent that is a leaf; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_add(sdt_tree *tree, int parent, const char *id, int *node);

/**
 * Adds a leaf.
 * @param[in]  tree    the tree
 * @param[in]  parent  as for sdt_tree_add()
 * @param[in]  id      as for sdt_tree_add()
 * @param[in]  status  a status
 * @param[in]  reason  the code of its reason; NULL for none (no_value when it is not_assessed)
 * @param[out] node    as for sdt_tree_add()
 * @return as sdt_tree_add(); #SDT_ERROR_VALUE also: bad_status for a status or reason that is none
 * @since 0.1
 */
SDT_API int sdt_tree_add_leaf(sdt_tree *tree, int parent, const char *id, const char *status,
                              const char *reason, int *node);

/** Gives a node a weight among its siblings; 1 until then. @param[in] tree the tree @param[in] node
 * its number @param[in] weight 0 and up @return 0; #SDT_ERROR_VALUE: bad_weight; #SDT_ERROR_MISUSE
 * for NULL or no such node @since 0.1 */
SDT_API int sdt_tree_weigh(sdt_tree *tree, int node, double weight);

/**
 * Lets a person's judgement of a node stand. It becomes the node's status and score for what stands
 * above; the computed one stays beside it. It holds for its occasion only: with another occasion
 * set, or none, it does nothing. A later judgement replaces an earlier one.
 * @param[in] tree      the tree
 * @param[in] node      its number
 * @param[in] status    a status
 * @param[in] comment   why
 * @param[in] author    who, by role
 * @param[in] date      ISO date
 * @param[in] occasion  the report occasion
 * @return 0; #SDT_ERROR_VALUE: bad_status, or comment_required when the comment is NULL or blank;
 *         #SDT_ERROR_REQUIRED when author, date or occasion is NULL or blank, or the date is none;
 *         #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_judge(sdt_tree *tree, int node, const char *status, const char *comment,
                           const char *author, const char *date, const char *occasion);

/**
 * Puts the tree together. One row per node, in the order of adding.
 *
 * Texts: id, status, label, colour, reason, reason_text, method, computed (the status without
 * judgement), judged_by, judged_on, occasion, comment, explanation. Integers: parent (a row; -1 for
 * a root), level (1 for a root), leaves, assessed, judged_leaves (without a status, but under a
 * judgement), the counts achieved, on_track, some_deviation, partly_achieved, off_track,
 * moving_away, not_achieved and not_assessed, which sum to leaves, judged and differs (0 or 1).
 * Numbers: weight, score, computed_score, coverage, limit_coverage.
 * @param[in]  tree  the tree; it can be added to and run again
 * @param[out] out   the table; NULL on failure. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_VALUE: bad_weight for the method "leaves"; #SDT_ERROR_MISUSE;
 * #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_run(sdt_tree *tree, sdt_table **out);

/* ------------------------------------------------------------------------ over stored data */

/** What sdt_assess() is asked, one text each. @since 0.1 */
enum sdt_followup_option {
    SDT_FOLLOWUP_MUNICIPALITY = 1, /**< key; all members when not given, each with leaves of its
                                        own */
    SDT_FOLLOWUP_AS_OF = 2,        /**< the report's period; nothing after it counts. The occasion's
                                        when not given, else each series' last */
    SDT_FOLLOWUP_GENDER = 3,       /**< "T" (default), "K" or "M" */
    SDT_FOLLOWUP_COVERAGE = 4,     /**< as #SDT_TREE_COVERAGE */
    SDT_FOLLOWUP_METHOD = 5,       /**< as #SDT_TREE_METHOD */
    SDT_FOLLOWUP_OCCASION = 6,     /**< key of a report occasion: its period, the form of its
                                        labels, and the judgements made for it */
    SDT_FOLLOWUP_PLAN = 7,         /**< key of the plan whose objectives count; when not given,
                                        those of each body's latest plan up to the report's year */
    SDT_FOLLOWUP_FORM = 8,         /**< as #SDT_TREE_FORM; the occasion's when not given */
    SDT_FOLLOWUP_KNOWN = 9         /**< ISO date: values as known at the end of that day */
};

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
 * for, or its name, or that the value was worked on here; `processed` 0 or 1; unit (text) and
 * decimals (integer) are the indicator's.
 * @param[in]  session  a session with a database open
 * @param[in]  kind     the node's kind: programme, area, focus_area, goal, sub_goal, objective,
 *                      measure or indicator
 * @param[in]  key      the node's key
 * @param[in]  count    how many options
 * @param[in]  options  `count` of #sdt_followup_option; may be NULL when `count` is 0
 * @param[in]  texts    `count` texts; NULL for one is as if it were not given
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow, or bad_weight; #SDT_ERROR_MISUSE for NULL, a kind that cannot
 *         be assessed, or no database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const int options[] = {SDT_FOLLOWUP_MUNICIPALITY, SDT_FOLLOWUP_AS_OF};
 * const char *texts[] = {"0181", "2024"};
 * sdt_assess(s, SDT_KIND_PROGRAMME, "programme-2035", 2, options, texts, &table);
 * @endcode
 */
SDT_API int sdt_assess(sdt_session *session, int kind, const char *key, size_t count,
                       const int *options, const char *const *texts, sdt_table **out);

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
 * base_value, latest_value, target, share, elapsed, pace. What has no value is absent.
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of the only indicator; NULL for all of them
 * @param[in]  count      how many options
 * @param[in]  options    `count` of #SDT_FOLLOWUP_MUNICIPALITY (only its series),
 *                        #SDT_FOLLOWUP_AS_OF, #SDT_FOLLOWUP_GENDER and #SDT_FOLLOWUP_KNOWN; may be
 *                        NULL when `count` is 0
 * @param[in]  texts      `count` texts; NULL for one is as if it were not given
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, another option or no database;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const int options[] = {SDT_FOLLOWUP_AS_OF};
 * const char *texts[] = {"2024"};
 * sdt_statuses(s, NULL, 1, options, texts, &table);
 * while (sdt_table_next(table) == 0)
 *     puts(sdt_table_text(table, sdt_table_column_find(table, "status")));
 * @endcode
 */
SDT_API int sdt_statuses(sdt_session *session, const char *indicator, size_t count,
                         const int *options, const char *const *texts, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

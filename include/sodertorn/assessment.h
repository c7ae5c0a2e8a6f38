/**
 * @file assessment.h
 * How far one series has come toward its target, by one of four methods. Pure: it needs a session but
 * no database. The rules are those of followup.h.
 */
#ifndef SODERTORN_ASSESSMENT_H
#define SODERTORN_ASSESSMENT_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One series and the rule it is assessed by. @since 0.1 */
typedef struct sdt_assessment sdt_assessment;

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
 * computed status). part_target and latest_parts are for stored series (followup.h). What has no
 * value is absent.
 * @param[in]  assessment  the assessment
 * @param[out] out         the table; NULL on failure. Free with sdt_table_free().
 * @table{assessment}
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
 * @table{year}
 * @return 0 also when there is no value; #SDT_ERROR_VALUE for a year or a word that is none;
 *         #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_assessment_year(sdt_assessment *assessment, int year, const char *measures,
                                sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

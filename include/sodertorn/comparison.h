/**
 * @file comparison.h
 * How municipalities compare: of values that are given, which needs a session but no database, and of
 * what is stored. A colour here says better or worse than the others, never good or bad. The rules are
 * those of followup.h.
 */
#ifndef SODERTORN_COMPARISON_H
#define SODERTORN_COMPARISON_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Values of many municipalities to be compared. @since 0.1 */
typedef struct sdt_comparison sdt_comparison;

/** What a comparison is of; texts. @since 0.1 */
enum sdt_compare_option {
    SDT_COMPARE_DIRECTION = 1, /**< "higher" or "lower" is better; without it no ranks, no
                                    colours */
    SDT_COMPARE_GROUP = 2,     /**< the group's name, repeated beside every colour */
    SDT_COMPARE_PERIOD = 3,    /**< the period, repeated likewise */
    SDT_COMPARE_MEASURES = 4,  /**< "count" lets the values be summed; other kinds are never
                                    added */
    SDT_COMPARE_WEIGHTS = 5, /**< what the weights are: "population" gives "vägt med folkmängd" */
    SDT_COMPARE_UNIT = 6,    /**< the unit, for the explanations */
    SDT_COMPARE_DECIMALS = 7, /**< decimals in the explanations, "0" to "15"; as few as needed, and
                                   more where values of different ranks would look alike */
    SDT_COMPARE_COLOUR_TOTALS = 8 /**< "1" colours totals too, "0" (default) leaves them without */
};

/**
 * Begins a comparison (Kolada's way). Rank 1 is best, by standard competition ranking over those
 * with a value. Green when 4 * rank <= n, red when 4 * (1 + number strictly worse) <= n, yellow
 * when both or neither; with fewer than four values there are ranks but no colours. Values within
 * 1e-9 of the best of those that share a rank share it too. The colour says better or worse than the
 * others, never good or bad.
 *
 * A total grows with the size of the municipality: what is measured as "count" or "cumulative" or,
 * where that is not said, has a unit that counts ("ton", "antal"), unless its unit says that it was
 * divided ("ton per invånare", "kr/inv", "%") by something else than time ("ton per år"). Totals are
 * ranked, and the texts say so, but have no colours unless #SDT_COMPARE_COLOUR_TOTALS asks for them;
 * weights that are the population give them no weighted mean.
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
 * Compares. Row order: by rank, the better value first, then by id; those without a value last. The
 * order of adding does not matter.
 *
 * Equal values share a rank. As equality within 1e-9 does not pass from one to the next (1, 1 + 0.9e-9
 * and 1 + 1.8e-9: the outer two differ), a rank is shared with its first and best value: those that
 * are equal to that one, and the next that is not begins the next rank.
 *
 * `rows`, one per id. Texts: id, comparison_colour (green, yellow, red, grey), reason and
 * reason_text (of a missing value), group, period, explanation; name and source (the line that the
 * value's source asks for) from sdt_compare(). Numbers: value, and before and change from
 * sdt_compare(), weight. Integers: rank, n (how many have a value), processed (0 or 1, from
 * sdt_compare()), decimals (those that are asked for, or so many that no values of two ranks look
 * alike; below 0 the most of them, as few as needed being shown, and absent where those will do that
 * sdt_assess() tells of). Also weight_period (text, from sdt_compare()): the period of the weight.
 *
 * `summary`, one row. Texts: group, period, mean_name ("ovägt medel"), weighted_name,
 * weighted_reason (no_value, missing_weight, zero_weight or total when there is no weighted mean),
 * weight_period (of the weights, from sdt_compare(): "2022", or "2020–2022" for several), ranked
 * ("total" or "value": what the ranks are of), sum_reason (no_value, not_additive, or too_large for a
 * double), explanation; from sdt_compare() also analysis, analysis_author and analysis_date (what a
 * person has written of it), or analysis_reason (no_analysis) and analysis_reason_text. Integers:
 * all, n, missing. Numbers: coverage (n / all; absent of an empty comparison), min, max, median,
 * mean, weighted_mean, sum.
 * @param[in]  comparison  the comparison; it can be added to and run again
 * @param[out] rows        the rows; NULL on failure. Free with sdt_table_free().
 * @param[out] summary     the summary; may be NULL. Free with sdt_table_free().
 * @table{rows: comparison}
 * @table{summary: comparison_summary}
 * @return 0; #SDT_ERROR_VALUE: duplicate_id; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_comparison_run(sdt_comparison *comparison, sdt_table **rows, sdt_table **summary);

/**
 * Compares the municipalities of a group by the stored values of an indicator, as
 * sdt_comparison_run() does. The weights are the population: the value of the period's year, else of
 * the nearest year with one (the earlier of two), of the indicator that is marked as the population.
 * weight_period names the year, and so does the explanation where it is another. An analysis is one
 * of the same indicator, group and period; of "*" there is none.
 *
 * Options:
 * - group: key of a municipality group, or * for every municipality; the members of the
 *   cooperation when not given
 * - period: the period; when not given, the group's last year with a value for a count or a
 *   cumulative series, and else its last period of the indicator's rhythm. A period that has parts
 *   instead of a value of its own is put together of them, as followup.h says; where that cannot be
 *   done the reason is incomplete or not_additive.
 * - since: an earlier period to count each change from
 * - gender: T (default), K or M
 * - known: ISO date: values as known at the end of that day
 * - colour_totals: as #SDT_COMPARE_COLOUR_TOTALS; whether the indicator is a total its title says too
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of an indicator
 * @param[in]  options    names and values, ended by NULL (base.h); NULL for none
 * @param[out] rows       as for sdt_comparison_run(), the id being the municipality's key
 * @param[out] summary    as for sdt_comparison_run(); may be NULL
 * @table{rows: comparison}
 * @table{summary: comparison_summary}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, a wrong list of options or no
 *         database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"period", "2024", "since", "2020", NULL};
 * sdt_compare(s, "N00941", options, &rows, &summary);
 * @endcode
 */
SDT_API int sdt_compare(sdt_session *session, const char *indicator, const char *const *options,
                        sdt_table **rows, sdt_table **summary);

/**
 * Ranks and colours of the municipalities of a group on all indicators at once: the answers of
 * sdt_compare() for each, without names, sources, means and words. Ask sdt_compare() to have one
 * indicator explained.
 *
 * One row for each municipality of the group, by indicator and then municipality, in order of the
 * bytes of their keys. Texts: indicator and municipality (keys), comparison_colour, reason (why
 * there is no value), period. Numbers: value. Integers: rank, n (how many of the group have a
 * value), decimals (one number for all rows of an indicator, as for sdt_comparison_run()). What has
 * no value is absent. An indicator without any stored series has no rows; one
 * without a direction has values but no ranks and no colours, and one of totals no colours.
 * @param[in]  session    a session with a database open
 * @param[in]  indicator  key of the only indicator; NULL for all of them
 * @param[in]  options    group, period, gender, known and colour_totals, as for sdt_compare(); NULL
 *                        for none. Without a period each indicator has its own last one.
 * @param[out] out        the table; NULL on failure. Free with sdt_table_free().
 * @table{ranks}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, a wrong list of options or no
 *         database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"group", "*", "period", "2024", NULL};
 * sdt_ranks(s, NULL, options, &table);
 * @endcode
 */
SDT_API int sdt_ranks(sdt_session *session, const char *indicator, const char *const *options,
                      sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

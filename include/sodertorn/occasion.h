/**
 * @file occasion.h
 * Report occasions: tertial, delår and helår. An occasion is a record (kinds/occasion.h) with a
 * period, a cut-off date and a form of words; sdt_assess() answers for it. When its report is done
 * it is frozen: everything it rests on is copied, so that it comes out the same years later.
 */
#ifndef SODERTORN_OCCASION_H
#define SODERTORN_OCCASION_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Freezes an occasion, in one transaction.
 *
 * Copied are: the whole assessment of the programme with its values, targets, limits, words and
 * explanations, for the cooperation and for each member of the day; who had reported what (both in
 * Swedish and in English); the indicators that came and went; the series of all followed indicators and
 * of the population, for the members; and the records that a report names. From then on sdt_assess()
 * answers from the copy, and nothing of the occasion can be changed: neither it nor its judgements.
 * @param[in]  session   a session that may write what is joint
 * @param[in]  occasion  its key
 * @param[out] out       what was copied; may be NULL. Free with sdt_table_free(). One row for each
 *                       follow-up, the cooperation's first: municipality (key; absent for all), name
 *                       (text), leaves, assessed, judged (nodes with a judgement), rows (integers).
 * @table{frozen}
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest keys; #SDT_ERROR_EXISTS when it is frozen
 *         already; #SDT_ERROR_DENIED by scope; #SDT_ERROR_VALUE as sdt_assess(); #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. Nothing is written then.
 * @since 0.1
 *
 * @code
 * sdt_occasion_freeze(s, "helar-2024", NULL);
 * const char *const options[] = {"occasion", "helar-2024", "municipality", "0181", NULL};
 * sdt_assess(s, SDT_KIND_PROGRAMME, "sodertorn-2035", options, &table);
 * @endcode
 */
SDT_API int sdt_occasion_freeze(sdt_session *session, const char *occasion, sdt_table **out);

/**
 * Who has reported what, and who has not.
 *
 * One row for each indicator that is followed up and each municipality it is followed up for, and
 * one for each objective that nothing measures, in the order of the programme. An indicator is due
 * for the last whole period, of the sort its series has, at the end of the occasion's: for 2024T2 a
 * yearly one for 2023. It is reported when there is a value, the answer that it is secret or not
 * applicable, or a judgement of it; an objective when somebody has judged it.
 *
 * Texts: municipality, name, kind (indicator or objective), key, title, owner and owner_name (the
 * body that answers for it), due (a period), reason and reason_text (missing, non_response, no_value
 * or not_judged), latest_period (of a value), expected (the day of the next publication, when that is
 * after the cut-off). Integer: reported (0 or 1). Of a frozen occasion as it was.
 * @param[in]  session       a session with a database open
 * @param[in]  occasion      its key
 * @param[in]  municipality  key of the one whose rows are wanted; NULL for all
 * @param[out] out           the table; NULL on failure. Free with sdt_table_free().
 * @table{reporting}
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest keys; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_occasion_reporting(sdt_session *session, const char *occasion,
                                   const char *municipality, sdt_table **out);

/**
 * The indicators that have come and gone since the plan: measures of the programme whose first day,
 * or first day no longer, is after the plan was decided (else the first day of its year, or of the
 * programme's when the occasion has no plan) and no later than the cut-off.
 *
 * Texts: change (added or removed), change_text (the word for it), date, indicator, title, kind, key
 * and part (the sub-goal or objective it was followed up for), note (why). Of a frozen occasion as it
 * was.
 * @param[in]  session   a session with a database open
 * @param[in]  occasion  its key
 * @param[out] out       the table; NULL on failure. Free with sdt_table_free().
 * @table{changes}
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest keys; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_occasion_changes(sdt_session *session, const char *occasion, sdt_table **out);

/**
 * A table that was copied when an occasion was frozen.
 * @param[in]  session       a session with a database open
 * @param[in]  occasion      its key
 * @param[in]  name          "assessment" (as sdt_assess() of the programme), "reporting", "changes",
 *                           "values" (as sdt_values()), or a kind, with the key and the fields as
 *                           columns
 * @param[in]  municipality  whose "assessment"; NULL for the cooperation's, and for all others
 * @param[out] out           the table; NULL on failure. Free with sdt_table_free().
 * @table{any}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, for an occasion that is not frozen, and for a
 *         table that was not copied; #SDT_ERROR_FOREIGN when the copy is damaged; #SDT_ERROR_MISUSE;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_occasion_table(sdt_session *session, const char *occasion, const char *name,
                               const char *municipality, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif

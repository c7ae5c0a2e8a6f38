/**
 * @file values.h
 * Observations: the value of an indicator for a municipality, a period and a gender, or the reason
 * why there is none. They are written in batches, each with its source; a batch is one transaction.
 */
#ifndef SODERTORN_VALUES_H
#define SODERTORN_VALUES_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A batch of observations being gathered. @since 0.1 */
typedef struct sdt_batch sdt_batch;

/** What an observation holds. Missing is never zero. @since 0.1 */
enum sdt_mark {
    SDT_MARK_VALUE = 0,          /**< a value */
    SDT_MARK_MISSING = 1,        /**< not published yet */
    SDT_MARK_NON_RESPONSE = 2,   /**< bortfall, "-" */
    SDT_MARK_NOT_APPLICABLE = 3, /**< ej tillämplig, "." */
    SDT_MARK_SECRET = 4,         /**< sekretess, ".." */
    SDT_MARK_ABSENT = 5          /**< no observation at all; given to a batch, it deletes */
};

/** What a batch is, set with sdt_batch_set() before the first value. @since 0.1 */
enum sdt_batch_option {
    SDT_BATCH_SOURCE = 1,    /**< the key of a source; none by default */
    SDT_BATCH_FETCHED = 2,   /**< ISO date when the values were fetched; today by default */
    SDT_BATCH_NOTE = 3,      /**< anything worth knowing; none by default */
    SDT_BATCH_PROCESSED = 4, /**< "1" when the values were worked on here, "0" (default) when raw */
    SDT_BATCH_REPLACE = 5,   /**< "1": cells that the batch leaves out are deleted in the series it
                                  touches; "0" (default) */
    SDT_BATCH_DRY_RUN = 6,   /**< "1": commit counts, and writes nothing; "0" (default) */
    SDT_BATCH_MIXED = 7 /**< "1": new values may be of another rhythm (a month among years) than
                                  their indicator's, which is its field rhythm, or else that of most
                                  of its values; "0" (default) refuses them */
};

/**
 * Begins a batch.
 * @param[in]  session  a session with a database that may be written
 * @param[out] out      the batch; NULL on failure. Free with sdt_batch_free().
 * @return 0; #SDT_ERROR_DENIED; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_batch *b;
 * if (sdt_batch_new(s, &b) == 0 && sdt_batch_add(b, "N01951", "0181", "2023", "T", 102519) == 0)
 *     sdt_batch_commit(b, NULL);
 * sdt_batch_free(b);
 * @endcode
 */
SDT_API int sdt_batch_new(sdt_session *session, sdt_batch **out);

/** Frees a batch; one that was not committed leaves no trace. @param[in] batch the batch; NULL does
 * nothing @since 0.1 */
SDT_API void sdt_batch_free(sdt_batch *batch);

/**
 * Says what the batch is.
 * @param[in] batch   the batch
 * @param[in] option  one of #sdt_batch_option
 * @param[in] value   its text, copied; NULL is the default
 * @return 0; #SDT_ERROR_MISUSE for NULL, no such option, or after the first value; #SDT_ERROR_VALUE;
 *         #SDT_ERROR_NOT_FOUND for an unknown source; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_batch_set(sdt_batch *batch, int option, const char *value);

/**
 * Adds a value.
 * @param[in] batch         the batch
 * @param[in] indicator     key of an indicator
 * @param[in] municipality  key of a municipality
 * @param[in] period        2023, 2023Q1, 2023T1, 2023H1 or 2023-01
 * @param[in] gender        "T" (all), "K" (women) or "M" (men); NULL is "T"
 * @param[in] value         a finite number; -0 is stored as 0, every other one bit for bit
 * @return 0; #SDT_ERROR_NOT_FOUND naming the nearest keys; #SDT_ERROR_VALUE for a period, gender or
 *         value that is none; #SDT_ERROR_DENIED by scope; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY. A
 *         value that was refused is not in the batch; the others stay.
 * @since 0.1
 */
SDT_API int sdt_batch_add(sdt_batch *batch, const char *indicator, const char *municipality,
                          const char *period, const char *gender, double value);

/**
 * Adds a mark: that there is no value, and why.
 * @param[in] batch         the batch
 * @param[in] indicator     key of an indicator
 * @param[in] municipality  key of a municipality
 * @param[in] period        as for sdt_batch_add()
 * @param[in] gender        as for sdt_batch_add()
 * @param[in] mark          one of #sdt_mark but #SDT_MARK_VALUE; #SDT_MARK_ABSENT deletes
 * @return as sdt_batch_add()
 * @since 0.1
 */
SDT_API int sdt_batch_add_mark(sdt_batch *batch, const char *indicator, const char *municipality,
                               const char *period, const char *gender, int mark);

/**
 * Adds many values of one indicator and gender at once.
 * @param[in] batch           the batch
 * @param[in] indicator       key of an indicator
 * @param[in] gender          as for sdt_batch_add()
 * @param[in] count           how many
 * @param[in] municipalities  `count` keys
 * @param[in] periods         `count` periods
 * @param[in] values          `count` finite numbers
 * @param[in] marks           `count` marks; NULL when all are values
 * @return as sdt_batch_add(); after an error none of the `count` are in the batch, and every
 *         problem is in the list with its row (from 1). When it was memory or the disk that failed,
 *         the whole batch can no longer be committed.
 * @since 0.1
 */
SDT_API int sdt_batch_add_columns(sdt_batch *batch, const char *indicator, const char *gender,
                                  size_t count, const char *const *municipalities,
                                  const char *const *periods, const double *values,
                                  const int *marks);

/**
 * Writes the batch: all of it, or nothing.
 * @param[in]  batch  the batch; after success it is empty and may be filled again with the same
 *                    options or new ones, after an error it keeps its values and may be tried again
 * @param[out] out    a table of one row with the integers added, changed, deleted, unchanged; may be
 *                    NULL. Free with sdt_table_free().
 * @table{batch}
 * @return 0; #SDT_ERROR_EXISTS when one cell was given twice, even with the same value, all of them
 *         in the problem list with their rows (a value's number in the batch, or its row in a file);
 *         #SDT_ERROR_CONFLICT when a record that was named has been deleted or given another key
 *         since; #SDT_ERROR_DENIED; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_FOREIGN when what is
 *         stored is damaged; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_batch_commit(sdt_batch *batch, sdt_table **out);

/**
 * Reads one observation.
 * @param[in]  session       the session
 * @param[in]  indicator     key of an indicator
 * @param[in]  municipality  key of a municipality
 * @param[in]  period        as for sdt_batch_add()
 * @param[in]  gender        as for sdt_batch_add()
 * @param[out] value         the value; 0 when there is none
 * @param[out] mark          one of #sdt_mark, saying whether there is a value; may be NULL
 * @return 0 also when there is no observation; #SDT_ERROR_NOT_FOUND for unknown keys;
 *         #SDT_ERROR_VALUE; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_value(sdt_session *session, const char *indicator, const char *municipality,
                      const char *period, const char *gender, double *value, int *mark);

/**
 * Reads observations.
 *
 * Columns: indicator, municipality, period, gender (text), value (number, absent when there is none),
 * mark (text: missing, non_response, not_applicable, secret; absent when there is a value), source,
 * fetched (text), processed (integer 0 or 1). Rows are sorted by indicator, gender, municipality and
 * period.
 *
 * Options:
 * - indicator: key of an indicator; all when not given
 * - municipality: key of a municipality; all when not given
 * - gender: T (default), K, M, or * for all of them
 * - from: first period, by its end
 * - until: last period, by its end
 * - known: ISO date: as known at the end of that day; now when not given
 * @param[in]  session  the session
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{values}
 * @return 0; #SDT_ERROR_NOT_FOUND for unknown keys, naming the nearest; #SDT_ERROR_VALUE for a text
 *         an option does not allow; #SDT_ERROR_MISUSE for NULL, a wrong list of options or no
 *         database; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"indicator", "N01951", "from", "2020", NULL};
 * sdt_values(s, options, &table);
 * @endcode
 */
SDT_API int sdt_values(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * The lines that must stand where values are shown, by the terms of those who published them. Raw
 * values give their source's own line, such as "Källa: Kolada". Values that were worked on here give
 * a line that names no source, as must everything else that is computed: a mean, a rank, a status.
 *
 * Columns: line, source and name (texts; the last two absent where there is none), processed (0 or
 * 1), values (how many rows; integers), fetched (the latest day, text). In the order of the values,
 * what was worked on here last.
 * @param[in]  session  the session
 * @param[in]  options  as for sdt_values()
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{source_lines}
 * @return as sdt_values()
 * @since 0.1
 */
SDT_API int sdt_values_sources(sdt_session *session, const char *const *options, sdt_table **out);

/**
 * The last year that any followed indicator (one that a measure names) has a value for.
 * @param[in]  session  a session with a database
 * @param[out] year     the calendar year in which the last period ends; 0 on failure
 * @return 0; #SDT_ERROR_NOT_FOUND when there is no such value; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_latest_year(sdt_session *session, int *year);

/** The name of a mark. @param[in] mark one of #sdt_mark @return "value", "missing", "non_response",
 * "not_applicable", "secret" or "absent"; NULL for no such mark @since 0.1 */
SDT_API const char *sdt_mark_name(int mark);

#ifdef __cplusplus
}
#endif

#endif

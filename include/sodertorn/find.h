/**
 * @file find.h
 * What screens ask for: a page of a list, a search in all texts, and whether a change may be made before
 * anybody has made it.
 */
#ifndef SODERTORN_FIND_H
#define SODERTORN_FIND_H

#include <sodertorn/store.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A page of the records of a kind: those that have some values, in an order, so many from one on. All of
 * it is of one moment.
 *
 * Options, beside which the name of every field is one: the value that the field must have, as for
 * sdt_find(); "" is a field that is absent. (No kind has a field of a name below.)
 *
 * Options:
 * - containing: words that must all begin a word of the record's texts or its key, whatever the case
 * - order_by: the name of a field, "key" or "title"; by default the kind's own order, as sdt_find() tells
 * - descending: "1" for the greatest first; what is absent comes last both ways
 * - offset: how many to pass over; 0 by default
 * - after_key: the record after which the page begins, by its key, where `offset` is not to be counted
 *   anew for each page; one that is not (any longer) in the list gives an empty page
 * - most: how many at most, 1 to 100000; 100 by default
 *
 * Texts are in Swedish order, words of enumerations in the order that the schema has, references in that of
 * the titles they lead to, everything else by value. Records that are alike come in the kind's own order.
 * @param[in]  session  a session with a database
 * @param[in]  kind     a kind's number
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] total    how many there are on all pages; may be NULL
 * @param[out] out      a cursor before the first of the page; NULL on failure. Free with
 *                      sdt_cursor_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for no such kind, and for a field to order by; #SDT_ERROR_VALUE for a
 *         value that an option or a field does not allow; #SDT_ERROR_MISUSE for NULL, a wrong list of
 *         options or no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * const char *const options[] = {"municipality", "0126", "order_by", "title", "most", "20", NULL};
 * int64_t total;
 * sdt_cursor *page;
 * if (sdt_list(s, SDT_KIND_DECISION, options, &total, &page) == 0)
 *     while (sdt_cursor_next(page) == 0)
 *         puts(sdt_record_title(sdt_cursor_record(page)));
 * sdt_cursor_free(page);
 * @endcode
 */
SDT_API int sdt_list(sdt_session *session, int kind, const char *const *options, int64_t *total,
                     sdt_cursor **out);

/**
 * Searches keys and all texts of the records. A record is found when every word that is asked for begins
 * a word of it, whatever the case of the letters; å, ä and ö are letters of their own. First come those
 * whose key is what is asked for, then those whose title has all the words, then the others; by kind, and
 * then in the Swedish order of titles.
 *
 * Columns: kind, key, title (text), field (text, the name of the field in which the first of the words
 * stands; "key" for the key), label (text, what people call that field), excerpt (text, of that field what
 * is about the word).
 *
 * Options:
 * - kind: the name of a kind; all by default
 * - most: how many at most, 1 to 10000; 50 by default
 * @param[in]  session  a session with a database
 * @param[in]  words    what to search for
 * @param[in]  options  names and values, ended by NULL (base.h); NULL for none
 * @param[out] out      the table, empty when nothing was found; NULL on failure. Free with
 *                      sdt_table_free().
 * @table{found}
 * @return 0; #SDT_ERROR_VALUE when there is no word in `words`, and for a value that an option does not
 *         allow; #SDT_ERROR_NOT_FOUND for no such kind; #SDT_ERROR_MISUSE for NULL, a wrong list of options
 *         or no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_table *found;
 * if (sdt_search(s, "kollektivtrafik", NULL, &found) == 0)
 *     while (sdt_table_next(found) == 0)
 *         puts(sdt_table_text(found, sdt_table_column_find(found, "excerpt")));
 * sdt_table_free(found);
 * @endcode
 */
SDT_API int sdt_search(sdt_session *session, const char *words, const char *const *options,
                       sdt_table **out);

/**
 * Whether a record could be put now: everything that sdt_put() looks at, and nothing is written. What it
 * answers is what sdt_put() would have answered at that moment.
 * @param[in] record  the record
 * @return as sdt_put(), with every problem of the record in the list
 * @since 0.1
 */
SDT_API int sdt_may_put(sdt_record *record);

/**
 * Whether a record could be deleted now: everything that sdt_delete() looks at, and nothing is written.
 * @param[in] record  the record, as it was read
 * @return as sdt_delete()
 * @since 0.1
 */
SDT_API int sdt_may_delete(sdt_record *record);

#ifdef __cplusplus
}
#endif

#endif

/*
 * What stands around the text of a cell without being part of it, the marks of Kolada's tables, and the
 * words that others write for a missing value.
 */
#ifndef SDT__EXCHANGE_CELL_TEXT_H
#define SDT__EXCHANGE_CELL_TEXT_H

#include "values/readings.h"
#include "values/values.h"

#include <string.h>

/* Takes away spaces and invisible characters around a text, and Excel's signs for text; answers with a
   bit for each enum sdt__reading that this took. */
unsigned sdt__cell_trim(struct sdt__text_span *text);

/* Whether a text is one of the marks that Kolada writes where there is no value, or empty, which is
   missing. */
static inline bool sdt__cell_mark(struct sdt__text_span text, enum sdt__mark *mark)
{
    static const enum sdt__mark marks[] = {SDT__MARK_MISSING, SDT__MARK_NOT_APPLICABLE,
                                           SDT__MARK_SECRET};

    if (text.size == 1 && text.bytes[0] == '-') {
        *mark = SDT__MARK_NON_RESPONSE;
        return true;
    }
    if (text.size > 2 || memcmp(text.bytes, "..", text.size) != 0)
        return false;
    *mark = marks[text.size];
    return true;
}

/* Whether the text is a word or sign that others than Kolada write for a missing value. */
bool sdt__cell_is_missing(struct sdt__text_span text);

#endif

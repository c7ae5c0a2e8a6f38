/*
 * Which sign separates the cells of a CSV file, by its first rows. The header tells, and the row below
 * it agrees with it; a title above the header may hold a comma, but the row below it has not as many.
 */
#include "exchange/csv_scanner.h"

enum { SIGNS = 4, ROWS = 16 };

static const char signs[SIGNS] = {'\t', ';', '|', ','};

/* How many of each sign a row has, outside quotation marks. */
struct row {
    size_t counts[SIGNS];
};

/* Counts the signs of the next row that is not empty; false when there is none. */
static bool count_row(const char **text, const char *end, struct row *row)
{
    const char *at = *text;
    bool quoted = false, empty = true;

    *row = (struct row){{0}};
    for (; at < end; at++) {
        const bool ends = *at == '\n' || *at == '\r';

        quoted = quoted != (*at == '"');
        if (!quoted && ends && !empty)
            break;
        empty = empty && ends;
        for (size_t i = 0; i < SIGNS && !quoted; i++)
            row->counts[i] += *at == signs[i];
    }
    *text = at;
    return !empty;
}

/* The sign that a row has most of. A comma may stand in a heading, a TAB hardly, so the rarer sign wins
   a draw. */
static size_t most_of(const struct row *row)
{
    size_t best = SIGNS - 1;

    for (size_t i = SIGNS - 1; i-- > 0;)
        if (row->counts[i] > 0 && row->counts[i] >= row->counts[best])
            best = i;
    return best;
}

/* How many rows from the first of these on have as many of a sign; 0 where it has none. */
static size_t agreeing(const struct row *rows, size_t count, size_t sign)
{
    size_t same = 0;

    while (rows[0].counts[sign] > 0 && same < count &&
           rows[same].counts[sign] == rows[0].counts[sign])
        same++;
    return same;
}

char sdt__csv_separator(const char *text, const char *end)
{
    struct row rows[ROWS] = {{{0}}};
    size_t count = 0, best, most = 1;

    while (count < ROWS && count_row(&text, end, &rows[count]))
        count++;
    best = most_of(&rows[0]);
    if (agreeing(rows, count, best) > 1)
        return signs[best];
    for (size_t i = 1; i < count; i++) {
        const size_t sign = most_of(&rows[i]);
        const size_t same = agreeing(rows + i, count - i, sign);

        if (same > most) {
            most = same;
            best = sign;
        }
    }
    return signs[best];
}

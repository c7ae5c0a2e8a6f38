/*
 * Ranks and colours; see compare.h. Standard competition ranking over those with a value: equal
 * values share a rank, and the next is counted as if they did not. Equal is what is within 1e-9 of
 * the best of those that share the rank, so that a row of near values does not become one.
 */
#include "followup/compare.h"

#include <string.h>

/* Merges two sorted runs of `from` into `to`; the left one goes first among equals. Which run gives
   the next cannot be foreseen, so it is counted with and not branched on. */
static void merge(const struct sdt__followup_ranked *from, size_t left, size_t middle, size_t right,
                  struct sdt__followup_ranked *to)
{
    size_t a = left, b = middle, i = left;

    while (a < middle && b < right) {
        size_t right_first = from[b].value < from[a].value;

        to[i++] = from[a + (b - a) * right_first];
        b += right_first;
        a += 1 - right_first;
    }
    memcpy(to + i, from + a, (middle - a) * sizeof *to);
    memcpy(to + i + (middle - a), from + b, (right - b) * sizeof *to);
}

/* Sorts a short run by insertion. */
static void sort_run(struct sdt__followup_ranked *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct sdt__followup_ranked row = rows[i];
        size_t at = i;

        for (; at > 0 && row.value < rows[at - 1].value; at--)
            rows[at] = rows[at - 1];
        rows[at] = row;
    }
}

/* Sorts lowest first and stably; the second half of `rows` is scratch. */
static void sort(struct sdt__followup_ranked *rows, size_t count)
{
    enum { RUN = 8 };
    struct sdt__followup_ranked *from = rows, *to = rows + count, *swap;

    for (size_t left = 0; left < count; left += RUN)
        sort_run(rows + left, left + RUN < count ? RUN : count - left);
    for (size_t width = RUN; width < count; width *= 2) {
        for (size_t left = 0; left < count; left += 2 * width) {
            size_t middle = left + width < count ? left + width : count;
            size_t right = middle + width < count ? middle + width : count;
            merge(from, left, middle, right, to);
        }
        swap = from;
        from = to;
        to = swap;
    }
    if (from != rows)
        memcpy(rows, from, count * sizeof *rows);
}

static enum sdt__followup_compared colour_of(size_t rank, size_t worse, size_t count)
{
    bool green = 4 * rank <= count, red = 4 * (1 + worse) <= count;

    if (green == red)
        return SDT__COMPARED_YELLOW;
    return green ? SDT__COMPARED_GREEN : SDT__COMPARED_RED;
}

static void give_ranks(const struct sdt__followup_ranked *rows, size_t count, bool coloured,
                       uint32_t *ranks, uint8_t *colours)
{
    for (size_t first = 0, after; first < count; first = after) {
        for (after = first + 1;
             after < count && sdt__followup_equal(rows[after].value, rows[first].value);)
            after++;
        for (size_t i = first; i < after; i++) {
            ranks[rows[i].row] = (uint32_t)first + 1;
            if (coloured)
                colours[rows[i].row] = (uint8_t)colour_of(first + 1, count - after, count);
        }
    }
}

/* Halves first where the sum would overflow. */
static double middle_of(double a, double b)
{
    double sum = a + b;

    return isfinite(sum) ? sum / 2 : a / 2 + b / 2;
}

void sdt__followup_compare(const double *values, size_t all, int direction, bool coloured,
                           struct sdt__followup_ranked *scratch, uint32_t *ranks, uint8_t *colours,
                           struct sdt__followup_spread *spread)
{
    double sign = direction > 0 ? -1 : 1; /* best first is lowest first of what is turned around */
    size_t n = 0;

    for (size_t i = 0; i < all; i++) {
        ranks[i] = 0;
        colours[i] = sdt__followup_given(values[i]) ? SDT__COMPARED_NO_COLOUR : SDT__COMPARED_GREY;
        if (sdt__followup_given(values[i])) {
            scratch[n].value = sign * values[i];
            scratch[n++].row = (uint32_t)i;
        }
    }
    sort(scratch, n);
    for (size_t i = 0; i < n; i++)
        scratch[i].value *= sign;
    if (direction != 0)
        give_ranks(scratch, n, coloured && n >= 4, ranks, colours);
    spread->all = all;
    spread->count = n;
    spread->min = spread->max = spread->median = NAN;
    spread->mean = sdt__followup_mean(values, all);
    if (n == 0)
        return;
    spread->min = fmin(scratch[0].value, scratch[n - 1].value);
    spread->max = fmax(scratch[0].value, scratch[n - 1].value);
    spread->median = middle_of(scratch[(n - 1) / 2].value, scratch[n / 2].value);
}

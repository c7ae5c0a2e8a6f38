/*
 * Parts of a year put together; see rhythm.h. The parts of a whole may be of several kinds (a
 * half-year, a quarter and three months), so they are chosen to cover as many of its months as
 * possible without any month twice.
 */
#include "values/rhythm.h"

#include "core/sum.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum { KINDS = SDT__PERIOD_MONTH + 1, MONTHS = 12 };

void sdt__rhythm_free(struct sdt__rhythm *rhythm)
{
    sdt__free(rhythm->session, rhythm->values);
    memset(rhythm, 0, sizeof *rhythm);
}

enum sdt__rhythm_sum sdt__rhythm_sum_of(const char *measures)
{
    if (measures && strcmp(measures, "count") == 0)
        return SDT__RHYTHM_ADDS;
    return measures && strcmp(measures, "cumulative") == 0 ? SDT__RHYTHM_LAST : SDT__RHYTHM_NEVER;
}

enum sdt__rhythm_sum sdt__rhythm_sum_of_indicator(const sdt_record *indicator)
{
    return sdt_indicator_population(indicator)
               ? SDT__RHYTHM_LAST
               : sdt__rhythm_sum_of(sdt_indicator_measures(indicator));
}

/* So many months from one on. */
static unsigned months_from(int start, int length)
{
    return ((1u << length) - 1) << start;
}

static int first_month(unsigned months)
{
    int month = 0;

    while (month < MONTHS && !(months >> month & 1))
        month++;
    return month;
}

/* The month after the last one. */
static int end_of(unsigned months)
{
    int month = MONTHS;

    while (month > 0 && !(months >> (month - 1) & 1))
        month--;
    return month;
}

/* The cells of a whole by the month they begin in and their kind: their index + 1, 0 for none. */
struct tiles {
    size_t cell[MONTHS][KINDS];
    int length; /* of the whole */
};

/* The number of a whole, counted from the year 0, that a period ends in. */
static int number_of(int32_t period, int length)
{
    return (sdt__period_end(period) - 1) / length;
}

int32_t sdt__rhythm_period(int32_t period, enum sdt__period_kind kind)
{
    const int length = sdt__period_months(kind);

    return (int32_t)((number_of(period, length) + 1) * length * 8 + (int)kind);
}

/* Whether cells of a kind are parts of wholes so long, or wholes themselves. */
static bool divides(enum sdt__period_kind kind, int length)
{
    return kind <= SDT__PERIOD_MONTH && length % sdt__period_months(kind) == 0;
}

static void find_tiles(const struct sdt__rhythm_cells *cells, const struct sdt__rhythm_value *whole,
                       struct tiles *out)
{
    memset(out, 0, sizeof *out);
    out->length = sdt__period_months(sdt__period_kind(whole->period));
    for (size_t i = whole->first; i < whole->first + whole->count; i++) {
        const enum sdt__period_kind kind = sdt__period_kind(cells->period[i]);
        const int end = (sdt__period_end(cells->period[i]) - 1) % out->length + 1;

        if (divides(kind, out->length) && cells->mark[i] == SDT__MARK_VALUE)
            out->cell[end - sdt__period_months(kind)][kind] = i + 1;
    }
}

/* Covers as many of the wanted months as possible with parts, and with as few parts as possible, by
   dynamic programming from the last month to the first. */
static struct sdt__rhythm_parts cover(const struct tiles *tiles, unsigned wanted)
{
    struct {
        int months;
        int parts;
        int length; /* of the part that begins here; 0: the month is left out */
    } best[MONTHS + 1] = {{0, 0, 0}};
    struct sdt__rhythm_parts parts = {0};

    for (int at = tiles->length - 1; at >= 0; at--) {
        best[at] = best[at + 1];
        best[at].length = 0;
        for (int kind = SDT__PERIOD_HALF; kind <= SDT__PERIOD_MONTH; kind++) {
            const int length = sdt__period_months((enum sdt__period_kind)kind);
            int months, count;

            if (!tiles->cell[at][kind] || length == tiles->length ||
                (months_from(at, length) & ~wanted))
                continue;
            months = best[at + length].months + length;
            count = best[at + length].parts + 1;
            if (months < best[at].months || (months == best[at].months && count >= best[at].parts))
                continue;
            best[at].months = months;
            best[at].parts = count;
            best[at].length = length;
        }
    }
    for (int at = 0; at < tiles->length;) {
        const int length = best[at].length;

        if (length > 0) {
            parts.months |= (uint16_t)months_from(at, length);
            parts.starts |= (uint16_t)(1u << at);
        }
        at += length > 0 ? length : 1;
    }
    return parts;
}

/* The last part that ends no later than the wanted months. */
static struct sdt__rhythm_parts last_part(const struct tiles *tiles, unsigned wanted)
{
    struct sdt__rhythm_parts parts = {.last = 1};

    for (int end = end_of(wanted); end > 0; end--)
        for (int kind = SDT__PERIOD_HALF; kind <= SDT__PERIOD_MONTH; kind++) {
            const int length = sdt__period_months((enum sdt__period_kind)kind);

            if (length > end || length == tiles->length || !tiles->cell[end - length][kind])
                continue;
            parts.months = (uint16_t)months_from(end - length, length);
            parts.starts = (uint16_t)(1u << (end - length));
            return parts;
        }
    return parts;
}

/* The length of the part that begins in a month. */
static int part_length(const struct sdt__rhythm_parts *parts, int start)
{
    int end = start + 1;

    while (end < MONTHS && (parts->months >> end & 1) && !(parts->starts >> end & 1))
        end++;
    return end - start;
}

static enum sdt__period_kind kind_of_length(int length)
{
    int kind = SDT__PERIOD_YEAR;

    while (kind < SDT__PERIOD_MONTH && sdt__period_months((enum sdt__period_kind)kind) != length)
        kind++;
    return (enum sdt__period_kind)kind;
}

/* What the wanted months of a whole come to. Answers whether all of them are there. */
static bool add_parts(const struct sdt__rhythm_cells *cells, const struct tiles *tiles,
                      unsigned wanted, bool last, struct sdt__rhythm_value *out)
{
    struct sdt__rhythm_parts parts = last ? last_part(tiles, wanted) : cover(tiles, wanted);
    struct sdt__sum sum = {0};

    parts.kind = out->parts.kind;
    out->parts = parts;
    for (int at = 0; at < tiles->length; at++)
        if (parts.starts >> at & 1) {
            out->cell = tiles->cell[at][kind_of_length(part_length(&parts, at))] - 1;
            sdt__sum_add(&sum, cells->value[out->cell]);
        }
    out->value = sdt__sum_value(&sum);
    return last ? end_of(parts.months) == end_of(wanted) : parts.months == wanted;
}

/* The whole's own cell decides when it has a value; a mark of its own stands for parts that cannot
   be put together. `out` begins with its period and cells. */
static void put_together(const struct sdt__rhythm_cells *cells, enum sdt__rhythm_sum sum,
                         struct sdt__rhythm_value *out)
{
    const int length = sdt__period_months(sdt__period_kind(out->period));
    struct tiles tiles;
    bool own = false, any = false;

    out->mark = SDT__MARK_ABSENT;
    out->value = 0;
    out->parts = (struct sdt__rhythm_parts){.kind = (uint8_t)sdt__period_kind(out->period)};
    for (size_t i = out->first; i < out->first + out->count; i++) {
        const bool whole = cells->period[i] == out->period;

        if (!divides(sdt__period_kind(cells->period[i]), length))
            continue;
        any = any || (!whole && cells->mark[i] == SDT__MARK_VALUE);
        if (own && !whole)
            continue;
        own = whole;
        out->cell = i;
        out->mark = cells->mark[i];
        out->value = cells->value[i];
    }
    if (!any || (own && (out->mark == SDT__MARK_VALUE || sum == SDT__RHYTHM_NEVER)))
        return;
    find_tiles(cells, out, &tiles);
    if (sum == SDT__RHYTHM_NEVER) {
        add_parts(cells, &tiles, months_from(0, length), true, out);
        out->mark = SDT__RHYTHM_NOT_ADDITIVE;
    } else {
        out->mark = add_parts(cells, &tiles, months_from(0, length), sum == SDT__RHYTHM_LAST, out)
                        ? SDT__MARK_VALUE
                        : SDT__RHYTHM_INCOMPLETE;
    }
}

void sdt__rhythm_whole(const struct sdt__rhythm_cells *cells, int32_t period,
                       enum sdt__rhythm_sum sum, struct sdt__rhythm_value *out)
{
    const int length = sdt__period_months(sdt__period_kind(period));
    const int number = number_of(period, length);
    size_t first = 0, after;

    while (first < cells->count && number_of(cells->period[first], length) < number)
        first++;
    for (after = first; after < cells->count && number_of(cells->period[after], length) == number;)
        after++;
    *out = (struct sdt__rhythm_value){.first = first, .count = after - first, .period = period};
    put_together(cells, sum, out);
}

bool sdt__rhythm_same_parts(const struct sdt__rhythm_cells *cells,
                            const struct sdt__rhythm_value *whole,
                            const struct sdt__rhythm_parts *like, struct sdt__rhythm_value *out)
{
    struct tiles tiles;

    *out = *whole;
    find_tiles(cells, whole, &tiles);
    return add_parts(cells, &tiles, like->months, like->last, out);
}

/* Room for `count` wholes, in one block. */
static int reserve(struct sdt__rhythm *rhythm, size_t count)
{
    const size_t each = sizeof *rhythm->values + sizeof(double) + sizeof(int32_t) + 1;
    struct sdt__rhythm_value *values;

    if (count <= rhythm->capacity)
        return SDT_OK;
    values = sdt__alloc_zero(rhythm->session, count, each);
    if (!values)
        return SDT_ERROR_MEMORY;
    sdt__free(rhythm->session, rhythm->values);
    rhythm->values = values;
    rhythm->capacity = count;
    rhythm->value = (double *)(void *)(values + count);
    rhythm->period = (int32_t *)(void *)(rhythm->value + count);
    rhythm->mark = (uint8_t *)(rhythm->period + count);
    return SDT_OK;
}

int sdt__rhythm_series(struct sdt__rhythm *rhythm, const struct sdt__rhythm_cells *cells, int until,
                       enum sdt__period_kind kind, enum sdt__rhythm_sum sum)
{
    const int length = sdt__period_months(kind);
    int status = reserve(rhythm, cells->count);
    size_t after;

    rhythm->count = 0;
    for (size_t at = 0; status == SDT_OK && at < cells->count; at = after) {
        struct sdt__rhythm_value *value = &rhythm->values[rhythm->count];
        const int number = number_of(cells->period[at], length);

        *value = (struct sdt__rhythm_value){.first = at,
                                            .period = sdt__rhythm_period(cells->period[at], kind)};
        for (after = at; after < cells->count && number_of(cells->period[after], length) == number;
             after++)
            value->count += sdt__period_end(cells->period[after]) <= until;
        put_together(cells, sum, value);
        if (value->mark == SDT__MARK_ABSENT)
            continue;
        rhythm->period[rhythm->count] = value->period;
        rhythm->value[rhythm->count] = value->value;
        rhythm->mark[rhythm->count++] = value->mark;
    }
    return status;
}

/* A part of the whole that ends with or in a period. */
static int32_t part_of(const struct sdt__rhythm_parts *parts, int32_t period, int start)
{
    const int length = sdt__period_months((enum sdt__period_kind)parts->kind);
    const int months = part_length(parts, start);

    return (int32_t)((number_of(period, length) * length + start + months) * 8 +
                     (int)kind_of_length(months));
}

int32_t sdt__rhythm_last_part(const struct sdt__rhythm_parts *parts, int32_t period)
{
    int start = end_of(parts->starts) - 1;

    return start < 0 ? period : part_of(parts, period, start);
}

size_t sdt__rhythm_format(const struct sdt__rhythm_parts *parts, int32_t period,
                          char out[SDT__RHYTHM_TEXT])
{
    size_t size = 0;
    char text[8];

    for (int at = first_month(parts->starts); at < MONTHS;) {
        const int length = part_length(parts, at);
        int last = at;

        while (last + length < MONTHS && (parts->starts >> (last + length) & 1) &&
               part_length(parts, last + length) == length)
            last += length;
        if (size > 0) {
            memcpy(out + size, ", ", 2);
            size += 2;
        }
        size += sdt__period_format(part_of(parts, period, at), out + size);
        if (last > at) {
            const size_t whole = sdt__period_format(part_of(parts, period, last), text);
            const size_t year = length == 1 ? 5 : 4; /* "2023-" and "2023" are said once */

            memcpy(out + size, "–", 3);
            memcpy(out + size + 3, text + year, whole - year);
            size += 3 + whole - year;
        }
        at = last + length + first_month((unsigned)parts->starts >> (last + length));
    }
    out[size] = '\0';
    return size;
}

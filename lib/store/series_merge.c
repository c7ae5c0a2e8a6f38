/*
 * Walks two sorted series side by side. Everything that compares what was with what is to be goes
 * through here, so that reading back in time and writing agree on what a cell is.
 */
#include "store/series_merge.h"

#include "store/series_codec.h"

static int64_t place_of(const struct sdt__series *series, size_t i)
{
    return (int64_t)series->municipality[i] << 32 | (uint32_t)series->period[i];
}

static void put_cell(struct sdt__series *out, const struct sdt__series *from, size_t i)
{
    size_t at = out->count++;

    out->municipality[at] = from->municipality[i];
    out->period[at] = from->period[i];
    out->value[at] = from->value[i];
    out->mark[at] = from->mark[i];
    out->batch[at] = from->batch[i];
}

/* That there was no such cell. */
static void put_absent(struct sdt__series *out, const struct sdt__series *from, size_t i)
{
    size_t at = out->count;

    put_cell(out, from, i);
    out->value[at] = 0;
    out->mark[at] = SDT__MARK_ABSENT;
    out->batch[at] = 0;
}

/* Which of the two has the first cell that is left: below 0 a, above 0 b, 0 both. */
static int first_of(const struct sdt__series *a, size_t i, const struct sdt__series *b, size_t j)
{
    int64_t of_a = i < a->count ? place_of(a, i) : INT64_MAX;
    int64_t of_b = j < b->count ? place_of(b, j) : INT64_MAX;

    return (of_a > of_b) - (of_a < of_b);
}

int sdt__series_overlay(const struct sdt__series *base, const struct sdt__series *top,
                        bool keep_absent, struct sdt__series *out)
{
    size_t i = 0;
    size_t j = 0;
    int status = sdt__series_reserve(out, base->count + top->count);

    out->count = 0;
    while (status == SDT_OK && (i < base->count || j < top->count)) {
        int first = first_of(base, i, top, j);

        if (first < 0)
            put_cell(out, base, i);
        else if (keep_absent || top->mark[j] != SDT__MARK_ABSENT)
            put_cell(out, top, j);
        i += first <= 0;
        j += first >= 0;
    }
    return status;
}

static bool alike(const struct sdt__series *a, size_t i, const struct sdt__series *b, size_t j)
{
    return a->mark[i] == b->mark[j] && !(a->value[i] < b->value[j] || a->value[i] > b->value[j]);
}

/* A cell that is both stored and given. */
static void merge_cell(const struct sdt__series *stored, size_t i, const struct sdt__series *given,
                       size_t j, struct sdt__series *out, struct sdt__series *undo,
                       struct sdt__batch_counts *counts)
{
    if (alike(stored, i, given, j)) {
        counts->unchanged++;
        put_cell(out, stored, i);
        return;
    }
    put_cell(undo, stored, i);
    if (given->mark[j] == SDT__MARK_ABSENT) {
        counts->deleted++;
    } else {
        counts->changed++;
        put_cell(out, given, j);
    }
}

int sdt__series_merge(const struct sdt__series *stored, const struct sdt__series *given,
                      bool replace, struct sdt__series *out, struct sdt__series *undo,
                      struct sdt__batch_counts *counts)
{
    size_t i = 0;
    size_t j = 0;
    int status = sdt__series_reserve(out, stored->count + given->count);

    if (status == SDT_OK)
        status = sdt__series_reserve(undo, stored->count + given->count);
    out->count = 0;
    undo->count = 0;
    while (status == SDT_OK && (i < stored->count || j < given->count)) {
        int first = first_of(stored, i, given, j);

        if (first == 0) {
            merge_cell(stored, i, given, j, out, undo, counts);
        } else if (first < 0 && replace) {
            counts->deleted++;
            put_cell(undo, stored, i);
        } else if (first < 0) {
            put_cell(out, stored, i);
        } else if (given->mark[j] == SDT__MARK_ABSENT) {
            counts->unchanged++; /* it was not there to be deleted */
        } else {
            counts->added++;
            put_cell(out, given, j);
            put_absent(undo, given, j);
        }
        i += first <= 0;
        j += first >= 0;
    }
    return status;
}

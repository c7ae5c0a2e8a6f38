/*
 * Putting series together: one laid over another, and the cells of a batch merged into what is
 * stored, with the difference that undoes it.
 */
#ifndef SDT__STORE_SERIES_MERGE_H
#define SDT__STORE_SERIES_MERGE_H

#include "store/series.h"

/* `top` over `base`: where both have a cell, top's counts. Cells of top that are marked absent take
   base's away, and stay themselves only with `keep_absent`. */
int sdt__series_overlay(const struct sdt__series *base, const struct sdt__series *top,
                        bool keep_absent, struct sdt__series *out);

/* Merges the cells of a batch, which may be marked absent, into what is stored. `undo` becomes the
   cells as they were: the difference that leads back. The counts are added to. */
int sdt__series_merge(const struct sdt__series *stored, const struct sdt__series *given,
                      bool replace, struct sdt__series *out, struct sdt__series *undo,
                      struct sdt__batch_counts *counts);

#endif

/*
 * The levels of a programme: area, focus area, goal and sub-goal. Each may be absent, so a part lies in
 * the programme itself or in a part of any level above its own.
 */
#ifndef SDT__PROGRAMME_LEVELS_H
#define SDT__PROGRAMME_LEVELS_H

#include "store/record_cache.h"

/* That records of a kind can lie in one of another kind, and the field that says in which. */
struct sdt__level_branch {
    int parent;
    int child;
    int field;
};

/* From the top; the children of one kind of parent stand together. */
extern const struct sdt__level_branch sdt__level_branches[];
extern const size_t sdt__level_branch_count;

/* What a part lies in; NULL for the programme itself, and for records that are no part of one. */
const sdt_record *sdt__level_parent(struct sdt__record_cache *cache, const sdt_record *part);

/* The programme that a part, or the programme itself, belongs to. */
const sdt_record *sdt__level_programme(struct sdt__record_cache *cache, const sdt_record *part);

#endif

/*
 * The levels of a programme; see levels.h.
 */
#include "programme/levels.h"

#include <sodertorn/kinds.h>

const struct sdt__level_branch sdt__level_branches[] = {
    {SDT_KIND_PROGRAMME, SDT_KIND_AREA, SDT_AREA_PROGRAMME},
    {SDT_KIND_PROGRAMME, SDT_KIND_FOCUS_AREA, SDT_FOCUS_AREA_PROGRAMME},
    {SDT_KIND_PROGRAMME, SDT_KIND_GOAL, SDT_GOAL_PROGRAMME},
    {SDT_KIND_PROGRAMME, SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_PROGRAMME},
    {SDT_KIND_AREA, SDT_KIND_FOCUS_AREA, SDT_FOCUS_AREA_AREA},
    {SDT_KIND_AREA, SDT_KIND_GOAL, SDT_GOAL_AREA},
    {SDT_KIND_AREA, SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_AREA},
    {SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL, SDT_GOAL_FOCUS_AREA},
    {SDT_KIND_FOCUS_AREA, SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_FOCUS_AREA},
    {SDT_KIND_GOAL, SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_GOAL},
};
const size_t sdt__level_branch_count = sizeof sdt__level_branches / sizeof *sdt__level_branches;

const sdt_record *sdt__level_parent(struct sdt__record_cache *cache, const sdt_record *part)
{
    for (size_t i = 0; i < sdt__level_branch_count; i++) {
        const struct sdt__level_branch *branch = &sdt__level_branches[i];

        if (part->kind->number == branch->child && sdt_record_has(part, branch->field))
            return sdt__record_cache_get(cache, branch->parent,
                                         sdt_record_text(part, branch->field));
    }
    return NULL;
}

const sdt_record *sdt__level_programme(struct sdt__record_cache *cache, const sdt_record *part)
{
    while (part && part->kind->number != SDT_KIND_PROGRAMME)
        part = sdt__level_parent(cache, part);
    return part;
}

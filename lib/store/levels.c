/*
 * The levels of a programme; see levels.h.
 */
#include "store/levels.h"

#include "core/period.h"

#include <sodertorn/kinds.h>
#include <string.h>

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

const struct sdt__level sdt__levels[SDT__LEVEL_COUNT] = {
    {SDT_KIND_AREA, SDT_AREA_SINCE, SDT_AREA_UNTIL, SDT_AMENDMENT_CHANGE_AREA,
     sdt_amendment_change_area},
    {SDT_KIND_FOCUS_AREA, SDT_FOCUS_AREA_SINCE, SDT_FOCUS_AREA_UNTIL,
     SDT_AMENDMENT_CHANGE_FOCUS_AREA, sdt_amendment_change_focus_area},
    {SDT_KIND_GOAL, SDT_GOAL_SINCE, SDT_GOAL_UNTIL, SDT_AMENDMENT_CHANGE_GOAL,
     sdt_amendment_change_goal},
    {SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_SINCE, SDT_SUB_GOAL_UNTIL, SDT_AMENDMENT_CHANGE_SUB_GOAL,
     sdt_amendment_change_sub_goal},
};

const struct sdt__level *sdt__level_of(int kind)
{
    for (int i = 0; i < SDT__LEVEL_COUNT; i++)
        if (sdt__levels[i].kind == kind)
            return &sdt__levels[i];
    return NULL;
}

/* What a programme itself calls a level; NULL when it does not say. */
static const sdt_record *level_name_of(struct sdt__record_cache *cache, const char *programme,
                                       int kind)
{
    const sdt_record *name;
    size_t at = 0;

    while (programme && (name = sdt__record_cache_next(cache, SDT_KIND_LEVEL_NAME,
                                                       sdt_level_name_programme, programme, &at)))
        if (sdt__text_equal(sdt_level_name_level(name), sdt_kind_name(kind)))
            return name;
    return NULL;
}

const char *sdt__level_word(struct sdt__record_cache *cache, const char *programme, int kind)
{
    const sdt_record *name = level_name_of(cache, programme, kind);

    return name ? sdt_level_name_name(name)
                : sdt_kind_label(kind, cache->session->english ? "en" : "sv");
}

const char *sdt__level_word_of_several(struct sdt__record_cache *cache, const char *programme,
                                       int kind)
{
    const sdt_record *name = level_name_of(cache, programme, kind);
    const char *plural = name ? sdt_level_name_plural(name) : NULL;

    return plural || !name ? plural : sdt_level_name_name(name);
}

bool sdt__level_is_in(const sdt_record *part, const char *day)
{
    const struct sdt__level *level = sdt__level_of(part->kind->number);

    return !level || sdt__date_within(sdt_record_text(part, level->since),
                                      sdt_record_text(part, level->until), day);
}

const char *sdt__level_words_on(struct sdt__record_cache *cache, const sdt_record *part,
                                const char *day)
{
    const struct sdt__level *level = sdt__level_of(part->kind->number);
    const char *words = sdt_record_title(part), *first = NULL;
    const sdt_record *change;
    size_t at = 0;

    while (level && (change = sdt__record_cache_next(cache, SDT_KIND_AMENDMENT_CHANGE,
                                                     level->of_change, part->key, &at))) {
        const sdt_record *amendment = sdt__record_cache_get(cache, SDT_KIND_AMENDMENT,
                                                            sdt_amendment_change_amendment(change));

        if (!amendment || !sdt_amendment_change_before(change) ||
            !sdt__text_equal(sdt_amendment_change_role(change), "reworded") ||
            strcmp(sdt_amendment_date(amendment), day) <= 0)
            continue;
        if (!first || strcmp(sdt_amendment_date(amendment), first) < 0) {
            first = sdt_amendment_date(amendment);
            words = sdt_amendment_change_before(change);
        }
    }
    return words;
}

const struct sdt__level_branch *sdt__level_branch_of(int parent, int child)
{
    for (size_t i = 0; i < sdt__level_branch_count; i++)
        if (sdt__level_branches[i].parent == parent && sdt__level_branches[i].child == child)
            return &sdt__level_branches[i];
    return NULL;
}

static bool is_part_of(struct sdt__record_cache *cache, const sdt_record *part,
                       const sdt_record *programme, const char *day)
{
    return sdt__level_is_in(part, day) && sdt__level_programme(cache, part) == programme;
}

/* Reports that a programme has no such part on the day, with the nearest that it has. */
static int report_no_part(struct sdt__record_cache *cache, const sdt_record *programme,
                          const char *key, const char *day)
{
    size_t count = 0, at = 0;
    const char **names, *ending;
    char suggestion[800];

    for (int i = 0; i < SDT__LEVEL_COUNT; i++)
        count += sdt__record_cache_list(cache, sdt__levels[i].kind)->count;
    names = sdt__alloc(cache->session, (count + 1) * sizeof *names);
    if (!names)
        return SDT_ERROR_MEMORY;
    for (int i = 0; i < SDT__LEVEL_COUNT; i++) {
        const struct sdt__record_list *list = sdt__record_cache_list(cache, sdt__levels[i].kind);

        for (size_t j = 0; j < list->count; j++)
            if (is_part_of(cache, list->records[j], programme, day))
                names[at++] = list->records[j]->key;
    }
    ending = sdt__session_suggest(cache->session, suggestion, sizeof suggestion, key, names, at);
    sdt__free(cache->session, names);
    return sdt__fail(cache->session, SDT_ERROR_NOT_FOUND, SDT__M_PART_MISSING, key,
                     sdt_record_title(programme), day, ending);
}

int sdt__level_find_part(struct sdt__record_cache *cache, const sdt_record *programme,
                         const char *key, const char *kind, const char *day, const sdt_record **out)
{
    const sdt_record *found = NULL;
    bool several = false;
    int wanted = 0;

    *out = NULL;
    if (kind && sdt_kind_lookup(cache->session, kind, &wanted) != SDT_OK)
        return SDT_ERROR_NOT_FOUND;
    for (int i = 0; i < SDT__LEVEL_COUNT; i++) {
        const sdt_record *part = sdt__record_cache_get(cache, sdt__levels[i].kind, key);

        if (!part || (wanted && wanted != part->kind->number) ||
            !is_part_of(cache, part, programme, day))
            continue;
        several = found != NULL;
        found = part;
    }
    *out = found;
    if (cache->status != SDT_OK)
        return cache->status;
    if (several)
        return sdt__fail(cache->session, SDT_ERROR_VALUE, SDT__M_PART_SEVERAL, key);
    return found ? SDT_OK : report_no_part(cache, programme, key, day);
}

int sdt__level_find_parent(struct sdt__record_cache *cache, const sdt_record *programme,
                           const char *key, int child, const char *day, const sdt_record **out)
{
    *out = NULL;
    for (int i = SDT__LEVEL_COUNT - 1; !*out && i >= 0; i--) {
        const sdt_record *part = sdt__record_cache_get(cache, sdt__levels[i].kind, key);

        if (part && sdt__level_branch_of(part->kind->number, child) &&
            is_part_of(cache, part, programme, day))
            *out = part;
    }
    if (*out || cache->status != SDT_OK)
        return cache->status;
    return sdt__level_find_part(cache, programme, key, NULL, day, out);
}

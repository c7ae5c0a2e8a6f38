/*
 * What a plan consists of; see plan.h.
 */
#include "core/text.h"
#include "plan/plan.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

const sdt_record *sdt__plan_of_activity(struct sdt__record_cache *cache, const sdt_record *activity)
{
    const char *key = sdt_activity_plan(activity);
    const sdt_record *objective;

    if (!key) {
        objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                          sdt_activity_objective(activity));
        key = objective ? sdt_objective_plan(objective) : NULL;
    }
    return sdt__record_cache_get(cache, SDT_KIND_PLAN, key);
}

const sdt_record *sdt__plan_carried_to(struct sdt__record_cache *cache, const sdt_record *activity)
{
    size_t at = 0;

    return sdt__record_cache_next(cache, SDT_KIND_ACTIVITY, sdt_activity_carried_from,
                                  activity->key, &at);
}

const char *sdt__plan_cooperation(struct sdt__record_cache *cache, const sdt_record *plan)
{
    const sdt_record *programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                        sdt_plan_programme(plan));

    return programme ? sdt_programme_cooperation(programme) : NULL;
}

void sdt__plan_parts_add(struct sdt__record_cache *cache, struct sdt__plan_parts *parts,
                         const sdt_record *record)
{
    void *records = parts->records;
    int status = sdt__grow(cache->session, &records, &parts->capacity, parts->count + 1,
                           sizeof(const sdt_record *));

    parts->records = records;
    sdt__record_cache_fail(cache, status);
    if (status == SDT_OK)
        parts->records[parts->count++] = record;
}

bool sdt__plan_parts_have(const struct sdt__plan_parts *parts, const sdt_record *record)
{
    for (size_t i = 0; i < parts->count; i++)
        if (parts->records[i] == record)
            return true;
    return false;
}

void sdt__plan_parts_free(struct sdt__record_cache *cache, struct sdt__plan_parts *parts)
{
    sdt__free(cache->session, parts->records);
    *parts = (struct sdt__plan_parts){0};
}

/* Those without a position come first, as in every list of records. */
static int64_t position_of(const sdt_record *record)
{
    const struct sdt__record_value *value = &record->values[record->kind->position];

    return value->set ? value->as.integer : -1;
}

static int by_position(const void *a, const void *b)
{
    const sdt_record *x = *(const sdt_record *const *)a, *y = *(const sdt_record *const *)b;
    const int64_t first = position_of(x), second = position_of(y);

    return first != second ? (first > second) - (first < second) : strcmp(x->key, y->key);
}

static void sort_from(struct sdt__plan_parts *parts, size_t first)
{
    if (parts->count > first)
        qsort(parts->records + first, parts->count - first, sizeof *parts->records, by_position);
}

void sdt__plan_parts_read(struct sdt__record_cache *cache, int kind, sdt__record_text_getter field,
                          const char *text, struct sdt__plan_parts *parts)
{
    const sdt_record *record;
    size_t at = 0;

    while ((record = sdt__record_cache_next(cache, kind, field, text, &at)))
        sdt__plan_parts_add(cache, parts, record);
    sort_from(parts, 0);
}

void sdt__plan_objectives(struct sdt__record_cache *cache, const sdt_record *plan,
                          struct sdt__plan_parts *parts)
{
    const sdt_record *activity, *objective;
    size_t own, at = 0;

    sdt__plan_parts_read(cache, SDT_KIND_OBJECTIVE, sdt_objective_plan, plan->key, parts);
    own = parts->count;
    while ((activity = sdt__record_cache_next(cache, SDT_KIND_ACTIVITY, sdt_activity_plan,
                                              plan->key, &at))) {
        objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                          sdt_activity_objective(activity));
        if (objective && !sdt__plan_parts_have(parts, objective))
            sdt__plan_parts_add(cache, parts, objective);
    }
    sort_from(parts, own);
}

void sdt__plan_activities(struct sdt__record_cache *cache, const sdt_record *plan,
                          const sdt_record *objective, struct sdt__plan_parts *parts)
{
    const bool own = sdt__text_equal(sdt_objective_plan(objective), plan->key);
    const sdt_record *activity;
    size_t at = 0;

    while ((activity = sdt__record_cache_next(cache, SDT_KIND_ACTIVITY, sdt_activity_objective,
                                              objective->key, &at)))
        if (own || sdt__text_equal(sdt_activity_plan(activity), plan->key))
            sdt__plan_parts_add(cache, parts, activity);
    sort_from(parts, 0);
}

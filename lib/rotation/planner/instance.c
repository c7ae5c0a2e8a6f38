/*
 * From an instance to a problem: checks the horizon, the members and the conferences, gives the
 * latter two indices, and lets facts.c and quota.c do the rest. Members and conferences are sorted by
 * id, so the order of the input lists cannot matter. Only malformed input is refused here;
 * contradictions between valid facts make a problem infeasible, which is explained after solving.
 */
#include "rotation/planner/instance.h"

#include <stdlib.h>
#include <string.h>

static int check_years(struct sdt__rot_build *build)
{
    const struct sdt__rot_instance *in = build->instance;
    enum sdt__message message = SDT__M_ROTATION_HORIZON;
    char number[24];

    if (in->from < 1 || in->to > 99999)
        message = SDT__M_ROTATION_YEAR;
    else if (in->from > in->to)
        message = SDT__M_ROTATION_YEARS_REVERSED;
    else if (in->to - in->from < SDT__ROT_MAX_YEARS)
        return SDT__ROT_OK;
    return sdt__rot_refuse_list(build, SDT__ROT_LISTS, NULL, message,
                                sdt__integer_text((long long)in->to - in->from + 1, number));
}

static int check_members(struct sdt__rot_build *build)
{
    const struct sdt__rot_items *list = &build->instance->lists[SDT__ROT_MEMBERS];
    const struct sdt__rot_member *m = list->items;

    if (list->count == 0 || list->count > SDT__ROT_MAX_MEMBERS)
        return sdt__rot_refuse_list(
            build, SDT__ROT_MEMBERS, NULL,
            list->count == 0 ? SDT__M_ROTATION_NO_MEMBERS : SDT__M_ROTATION_MANY_MEMBERS, NULL);
    build->list = SDT__ROT_MEMBERS;
    for (build->index = 0; build->index < list->count; build->index++, m++) {
        if (!m->id || !m->id[0])
            return sdt__rot_refuse(build, "id", SDT__M_ROTATION_MEMBER_ID, NULL);
        if (m->weight <= 0 || m->weight > SDT__ROT_MAX_WEIGHT)
            return sdt__rot_refuse(build, "weight", SDT__M_ROTATION_WEIGHT, m->id);
        if (m->joined != SDT__ROT_ALWAYS && m->left <= m->joined)
            return sdt__rot_refuse(build, "left", SDT__M_ROTATION_LEFT, m->id);
    }
    return SDT__ROT_OK;
}

static int check_conferences(struct sdt__rot_build *build)
{
    const struct sdt__rot_items *list = &build->instance->lists[SDT__ROT_CONFERENCES];
    const struct sdt__rot_conference *c = list->items;

    if (list->count > SDT__ROT_MAX_CONFERENCES)
        return sdt__rot_refuse_list(build, SDT__ROT_CONFERENCES, NULL,
                                    SDT__M_ROTATION_MANY_CONFERENCES, NULL);
    build->list = SDT__ROT_CONFERENCES;
    for (build->index = 0; build->index < list->count; build->index++, c++) {
        if (!c->id || !c->id[0])
            return sdt__rot_refuse(build, "id", SDT__M_ROTATION_CONFERENCE_ID, NULL);
        if (c->hosts < 1 || c->hosts > SDT__ROT_MAX_MEMBERS)
            return sdt__rot_refuse(build, "hosts", SDT__M_ROTATION_HOSTS, c->id);
        if (c->first_year < -99999 || c->first_year > 99999)
            return sdt__rot_refuse(build, "first_year", SDT__M_ROTATION_FIRST_YEAR, c->id);
        if (c->every < 1 || c->every > SDT__ROT_MAX_EVERY)
            return sdt__rot_refuse(build, "every", SDT__M_ROTATION_EVERY, c->id);
    }
    return SDT__ROT_OK;
}

/* The id that an item of members or conferences begins with. */
static const char *id_of(const void *item)
{
    const char *id;

    memcpy(&id, item, sizeof id);
    return id;
}

/* By id, then as they were given. */
static int by_id(const void *a, const void *b)
{
    const void *const *one = a, *const *other = b;
    const int order = strcmp(id_of(*one), id_of(*other));

    return order != 0 ? order : (*one > *other) - (*one < *other);
}

/* The items of a list in the order of their ids, which are kept too; NULL after refusing two alike,
 * or for want of memory. */
static const void **sort_items(struct sdt__rot_build *build, enum sdt__rot_list list, size_t size,
                               enum sdt__message twice)
{
    const struct sdt__rot_items *facts = &build->instance->lists[list];
    const void **items = SDT__ROT_NEW(build->problem->arena, const void *, facts->count);
    const char **ids = SDT__ROT_NEW(build->problem->arena, const char *, facts->count);

    if (!items || !ids)
        return NULL;
    for (size_t i = 0; i < facts->count; i++)
        items[i] = (const char *)facts->items + i * size;
    qsort(items, facts->count, sizeof *items, by_id);
    for (size_t i = 0; i < facts->count; i++) {
        ids[i] = id_of(items[i]);
        if (i == 0 || strcmp(ids[i - 1], ids[i]) != 0)
            continue;
        build->list = (int)list;
        build->index = (size_t)((const char *)items[i] - (const char *)facts->items) / size;
        sdt__rot_refuse(build, "id", twice, ids[i]);
        return NULL;
    }
    build->ids[list] = ids;
    return items;
}

static int sort_names(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const void **members, **conferences = NULL;

    p->member = SDT__ROT_NEW(p->arena, const struct sdt__rot_member *, p->members);
    p->conference = SDT__ROT_NEW(p->arena, const struct sdt__rot_conference *, p->conferences);
    members = sort_items(build, SDT__ROT_MEMBERS, sizeof **p->member, SDT__M_ROTATION_MEMBER_TWICE);
    if (members)
        conferences = sort_items(build, SDT__ROT_CONFERENCES, sizeof **p->conference,
                                 SDT__M_ROTATION_CONFERENCE_TWICE);
    if (p->arena->failed)
        return SDT__ROT_NO_MEMORY;
    if (!conferences)
        return SDT__ROT_INVALID;
    for (int i = 0; i < p->members; i++)
        p->member[i] = members[i];
    for (int i = 0; i < p->conferences; i++)
        p->conference[i] = conferences[i];
    return SDT__ROT_OK;
}

int sdt__rot_normalise(struct sdt__rot_arena *arena, const struct sdt__rot_instance *instance,
                       struct sdt__rot_problem **problem, struct sdt__rot_error *error)
{
    struct sdt__rot_build build = {.instance = instance, .error = error};
    int status;

    *problem = NULL;
    error->location[0] = '\0';
    error->text[0] = '\0';
    status = check_years(&build);
    status = status ? status : check_members(&build);
    status = status ? status : check_conferences(&build);
    if (status)
        return status;
    build.problem = SDT__ROT_NEW(arena, struct sdt__rot_problem, 1);
    if (!build.problem)
        return SDT__ROT_NO_MEMORY;
    build.problem->arena = arena;
    build.problem->from = instance->from;
    build.problem->years = instance->to - instance->from + 1;
    build.problem->members = (int)instance->lists[SDT__ROT_MEMBERS].count;
    build.problem->conferences = (int)instance->lists[SDT__ROT_CONFERENCES].count;
    status = sort_names(&build);
    status = status ? status : sdt__rot_facts(&build);
    status = status ? status : sdt__rot_quota(&build);
    *problem = status ? NULL : build.problem;
    return status;
}

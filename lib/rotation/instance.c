/*
 * From an instance to a problem, first half: what the input may say, and indices for its names.
 * Members and conferences are sorted by id, so the order of the input lists cannot matter.
 * Only malformed input is refused here; contradictions between valid facts are infeasibility.
 */
#include "rotation/instance.h"

#include "core/text.h"

#include <string.h>

int sdt__rot_refuse(struct sdt__rot_error *error, const char *list, size_t index, const char *field,
                    enum sdt__message message, const char *name)
{
    struct sdt__rot_text text;

    sdt__rot_text_open(&text, error->place, sizeof error->place);
    sdt__rot_text_add(&text, list);
    if (index != SDT__ROT_WHOLE) {
        sdt__rot_text_add(&text, "[");
        sdt__rot_text_number(&text, (int64_t)index);
        sdt__rot_text_add(&text, "]");
    }
    if (field) {
        sdt__rot_text_add(&text, ".");
        sdt__rot_text_add(&text, field);
    }
    sdt__rot_text_open(&text, error->text, sizeof error->text);
    sdt__rot_text_say(&text, error->english, message, name, NULL);
    return SDT__ROT_INVALID;
}

/* Refuses a name that nothing has, telling the nearest of those there are: pointers to items that
 * each begin with a name. */
static int refuse_unknown(struct sdt__rot_build *build, const char *list, size_t index,
                          const char *field, enum sdt__message message, const char *id,
                          const void *items, int count)
{
    struct sdt__rot_error *error = build->error;
    const char **names = SDT__ROT_NEW(build->problem->arena, const char *, count);
    struct sdt__rot_text text;
    char near[200];
    size_t nearest;

    sdt__rot_text_open(&text, near, sizeof near);
    for (int i = 0; names && i < count; i++) {
        const char *const *item;
        memcpy(&item, (const char *)items + (size_t)i * sizeof item, sizeof item);
        names[i] = *item;
    }
    if (names && sdt__nearest(id, names, (size_t)count, &nearest, 1) == 1)
        sdt__rot_text_say(&text, error->english, SDT__M_ROTATION_NEAR, names[nearest], NULL);
    sdt__rot_give(build->problem->arena, names);
    sdt__rot_refuse(error, list, index, field, message, NULL);
    sdt__rot_text_open(&text, error->text, sizeof error->text);
    sdt__rot_text_say(&text, error->english, message, id, near);
    return SDT__ROT_INVALID;
}

int sdt__rot_find_member(const struct sdt__rot_problem *problem, const char *id)
{
    int low = 0;
    int high = problem->members - 1;

    while (low <= high) {
        const int middle = low + (high - low) / 2;
        const int order = strcmp(problem->member[middle]->id, id);
        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

int sdt__rot_find_conference(const struct sdt__rot_problem *problem, const char *id)
{
    for (int c = 0; c < problem->conferences; c++)
        if (strcmp(problem->conference[c]->id, id) == 0)
            return c;
    return -1;
}

int sdt__rot_member_or_refuse(struct sdt__rot_build *build, const char *list, size_t index,
                              const char *field, const char *id)
{
    const int found = id ? sdt__rot_find_member(build->problem, id) : -1;

    if (!id) {
        sdt__rot_refuse(build->error, list, index, field, SDT__M_ROTATION_NO_MEMBER_HERE, NULL);
    } else if (found < 0) {
        refuse_unknown(build, list, index, field, SDT__M_ROTATION_NO_MEMBER, id,
                       build->problem->member, build->problem->members);
    }
    return found;
}

int sdt__rot_conference_or_refuse(struct sdt__rot_build *build, const char *list, size_t index,
                                  const char *id)
{
    const int found = id ? sdt__rot_find_conference(build->problem, id) : -1;

    if (!id) {
        sdt__rot_refuse(build->error, list, index, "conference", SDT__M_ROTATION_NO_CONFERENCE_HERE,
                        NULL);
    } else if (found < 0) {
        refuse_unknown(build, list, index, "conference", SDT__M_ROTATION_NO_CONFERENCE, id,
                       build->problem->conference, build->problem->conferences);
    }
    return found;
}

/* Heap sort of item pointers by the id that each item starts with: no recursion, no scratch. */
static int id_order(const void *a, const void *b)
{
    const char *one;
    const char *other;

    memcpy(&one, a, sizeof one);
    memcpy(&other, b, sizeof other);
    return strcmp(one, other);
}

static void sift(const void **items, size_t at, size_t count)
{
    for (;;) {
        size_t child = 2 * at + 1;
        const void *swap;
        if (child >= count)
            return;
        if (child + 1 < count && id_order(items[child], items[child + 1]) < 0)
            child++;
        if (id_order(items[at], items[child]) >= 0)
            return;
        swap = items[at];
        items[at] = items[child];
        items[child] = swap;
        at = child;
    }
}

static void sort_by_id(const void **items, size_t count)
{
    for (size_t i = count / 2; i-- > 0;)
        sift(items, i, count);
    for (size_t end = count; end-- > 1;) {
        const void *largest = items[0];
        items[0] = items[end];
        items[end] = largest;
        sift(items, 0, end);
    }
}

static int check_years(const struct sdt__rot_instance *instance, struct sdt__rot_error *error)
{
    char number[24];

    if (instance->from < 1 || instance->to > 99999)
        return sdt__rot_refuse(error, "years", SDT__ROT_WHOLE, NULL, SDT__M_ROTATION_YEAR, NULL);
    if (instance->from > instance->to) {
        return sdt__rot_refuse(error, "years", SDT__ROT_WHOLE, NULL, SDT__M_ROTATION_YEARS_REVERSED,
                               NULL);
    }
    if (instance->to - instance->from >= SDT__ROT_MAX_YEARS) {
        return sdt__rot_refuse(error, "years", SDT__ROT_WHOLE, NULL, SDT__M_ROTATION_HORIZON,
                               sdt__integer_text(instance->to - instance->from + 1, number));
    }
    return SDT__ROT_OK;
}

static int check_members(const struct sdt__rot_instance *instance, struct sdt__rot_error *error)
{
    if (instance->member_count == 0) {
        return sdt__rot_refuse(error, "members", SDT__ROT_WHOLE, NULL, SDT__M_ROTATION_NO_MEMBERS,
                               NULL);
    }
    if (instance->member_count > SDT__ROT_MAX_MEMBERS) {
        return sdt__rot_refuse(error, "members", SDT__ROT_WHOLE, NULL, SDT__M_ROTATION_MANY_MEMBERS,
                               NULL);
    }
    for (size_t i = 0; i < instance->member_count; i++) {
        const struct sdt__rot_member *m = &instance->members[i];
        if (!m->id || !m->id[0])
            return sdt__rot_refuse(error, "members", i, "id", SDT__M_ROTATION_MEMBER_ID, NULL);
        if (m->weight <= 0 || m->weight > SDT__ROT_MAX_WEIGHT)
            return sdt__rot_refuse(error, "members", i, "weight", SDT__M_ROTATION_WEIGHT, m->id);
        if (m->joined != SDT__ROT_ALWAYS && m->left <= m->joined)
            return sdt__rot_refuse(error, "members", i, "left", SDT__M_ROTATION_LEFT, m->id);
    }
    return SDT__ROT_OK;
}

static int check_conferences(const struct sdt__rot_instance *instance, struct sdt__rot_error *error)
{
    if (instance->conference_count > SDT__ROT_MAX_CONFERENCES) {
        return sdt__rot_refuse(error, "conferences", SDT__ROT_WHOLE, NULL,
                               SDT__M_ROTATION_MANY_CONFERENCES, NULL);
    }
    for (size_t i = 0; i < instance->conference_count; i++) {
        const struct sdt__rot_conference *c = &instance->conferences[i];
        if (!c->id || !c->id[0])
            return sdt__rot_refuse(error, "conferences", i, "id", SDT__M_ROTATION_CONFERENCE_ID,
                                   NULL);
        if (c->hosts < 1 || c->hosts > SDT__ROT_MAX_MEMBERS)
            return sdt__rot_refuse(error, "conferences", i, "hosts", SDT__M_ROTATION_HOSTS, c->id);
        if (c->first_year < -99999 || c->first_year > 99999) {
            return sdt__rot_refuse(error, "conferences", i, "first_year",
                                   SDT__M_ROTATION_FIRST_YEAR, c->id);
        }
        if (c->every < 1 || c->every > SDT__ROT_MAX_EVERY)
            return sdt__rot_refuse(error, "conferences", i, "every", SDT__M_ROTATION_EVERY, c->id);
    }
    return SDT__ROT_OK;
}

static int sort_names(struct sdt__rot_build *build)
{
    struct sdt__rot_problem *p = build->problem;
    const struct sdt__rot_instance *in = build->instance;
    const void **items =
        SDT__ROT_NEW(p->arena, const void *, in->member_count + in->conference_count);

    p->member = SDT__ROT_NEW(p->arena, const struct sdt__rot_member *, in->member_count);
    p->conference =
        SDT__ROT_NEW(p->arena, const struct sdt__rot_conference *, in->conference_count);
    if (!items || !p->member || !p->conference)
        return SDT__ROT_NO_MEMORY;
    for (int i = 0; i < p->members; i++)
        items[i] = &in->members[i];
    sort_by_id(items, in->member_count);
    for (int i = 0; i < p->members; i++)
        p->member[i] = items[i];
    for (int i = 0; i < p->conferences; i++)
        items[i] = &in->conferences[i];
    sort_by_id(items, in->conference_count);
    for (int i = 0; i < p->conferences; i++)
        p->conference[i] = items[i];
    sdt__rot_give(p->arena, items);
    return SDT__ROT_OK;
}

static int refuse_twins(struct sdt__rot_build *build)
{
    const struct sdt__rot_problem *p = build->problem;

    for (int i = 1; i < p->members; i++) {
        if (strcmp(p->member[i - 1]->id, p->member[i]->id) == 0) {
            const struct sdt__rot_member *later =
                p->member[i - 1] > p->member[i] ? p->member[i - 1] : p->member[i];
            return sdt__rot_refuse(build->error, "members",
                                   (size_t)(later - build->instance->members), "id",
                                   SDT__M_ROTATION_MEMBER_TWICE, later->id);
        }
    }
    for (int i = 1; i < p->conferences; i++) {
        if (strcmp(p->conference[i - 1]->id, p->conference[i]->id) == 0) {
            const struct sdt__rot_conference *later =
                p->conference[i - 1] > p->conference[i] ? p->conference[i - 1] : p->conference[i];
            return sdt__rot_refuse(build->error, "conferences",
                                   (size_t)(later - build->instance->conferences), "id",
                                   SDT__M_ROTATION_CONFERENCE_TWICE, later->id);
        }
    }
    return SDT__ROT_OK;
}

int sdt__rot_normalise(struct sdt__rot_arena *arena, const struct sdt__rot_instance *instance,
                       struct sdt__rot_problem **problem, struct sdt__rot_error *error)
{
    struct sdt__rot_build build = {instance, NULL, error};
    int status;

    error->place[0] = '\0';
    error->text[0] = '\0';
    status = check_years(instance, error);
    status = status ? status : check_members(instance, error);
    status = status ? status : check_conferences(instance, error);
    if (status)
        return status;
    build.problem = SDT__ROT_NEW(arena, struct sdt__rot_problem, 1);
    if (!build.problem)
        return SDT__ROT_NO_MEMORY;
    build.problem->arena = arena;
    build.problem->from = instance->from;
    build.problem->years = instance->to - instance->from + 1;
    build.problem->members = (int)instance->member_count;
    build.problem->conferences = (int)instance->conference_count;
    status = sort_names(&build);
    status = status ? status : refuse_twins(&build);
    status = status ? status : sdt__rot_facts(&build);
    status = status ? status : sdt__rot_quota(build.problem, error);
    *problem = status ? NULL : build.problem;
    return status;
}

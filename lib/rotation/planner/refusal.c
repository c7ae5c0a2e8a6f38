/*
 * What the files that make a problem share, at the bottom of them: refusing input with the location of
 * the fault, and finding members and conferences by id.
 */
#include "rotation/planner/instance.h"

#include "core/text.h"

#include <stdlib.h>
#include <string.h>

const char sdt__rot_list_names[SDT__ROT_LISTS + 1][16] = {
    "members",         "conferences",  "history",  "locked",  "unavailable",
    "forbidden_pairs", "wished_pairs", "previous", "skipped", "years"};

int sdt__rot_refuse(struct sdt__rot_build *build, const char *field, enum sdt__message message,
                    const char *name)
{
    struct sdt__rot_error *error = build->error;
    struct sdt__rot_text text;

    sdt__rot_text_open(&text, error->english, error->location, sizeof error->location);
    sdt__rot_text_location(&text, sdt__rot_list_names[build->list], build->index, field);
    sdt__rot_text_open(&text, error->english, error->text, sizeof error->text);
    sdt__rot_text_say(&text, message, name, NULL);
    return SDT__ROT_INVALID;
}

int sdt__rot_refuse_list(struct sdt__rot_build *build, int list, const char *field,
                         enum sdt__message message, const char *name)
{
    build->list = list;
    build->index = SDT__ROT_WHOLE;
    return sdt__rot_refuse(build, field, message, name);
}

static int by_text(const void *a, const void *b)
{
    const char *const *one = a, *const *other = b;

    return strcmp(*one, *other);
}

int sdt__rot_find(struct sdt__rot_build *build, enum sdt__rot_list list, const char *field,
                  const char *id)
{
    static const enum sdt__message missing[] = {SDT__M_ROTATION_NO_MEMBER_HERE,
                                                SDT__M_ROTATION_NO_CONFERENCE_HERE};
    static const enum sdt__message unknown[] = {SDT__M_ROTATION_NO_MEMBER,
                                                SDT__M_ROTATION_NO_CONFERENCE};
    const char *const *ids = build->ids[list];
    const size_t count = build->instance->lists[list].count;
    struct sdt__rot_error *error = build->error;
    struct sdt__rot_text text;
    const char *const *found;
    char near[200];
    size_t nearest;

    if (!id) {
        sdt__rot_refuse(build, field, missing[list], NULL);
        return -1;
    }
    found = bsearch(&id, ids, count, sizeof *ids, by_text);
    if (found)
        return (int)(found - ids);
    sdt__rot_text_open(&text, error->english, near, sizeof near);
    if (sdt__text_nearest(id, ids, count, &nearest, 1) == 1)
        sdt__rot_text_say(&text, SDT__M_ROTATION_NEAR, ids[nearest], NULL);
    sdt__rot_refuse(build, field, unknown[list], NULL);
    sdt__rot_text_open(&text, error->english, error->text, sizeof error->text);
    sdt__rot_text_say(&text, unknown[list], id, near);
    return -1;
}

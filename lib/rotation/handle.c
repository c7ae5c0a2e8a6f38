/*
 * The facts of the public handle: their texts are copied, and ids are looked up only when solving.
 */
#include "rotation/handle.h"
#include "store/verb.h"

#include <string.h>

int sdt_rotation_new(sdt_session *session, int first_year, int last_year, sdt_rotation **out)
{
    SDT__GUARD(session);
    sdt_rotation *rotation;
    void *made;
    int status;

    if (out)
        *out = NULL;
    status = sdt__handle_new(session, sizeof *rotation, out, &made);
    if (status != SDT_OK)
        return status;
    rotation = made;
    rotation->effort = 2;
    rotation->instance.from = first_year;
    rotation->instance.to = last_year;
    sdt__rot_arena_open(&rotation->facts, session->allocator, session->allocator_user);
    sdt__rot_arena_open(&rotation->answer, session->allocator, session->allocator_user);
    *out = rotation;
    return SDT_OK;
}

void sdt_rotation_free(sdt_rotation *rotation)
{
    SDT__GUARD_HANDLE(rotation);

    if (!guarded)
        return;
    sdt__rot_arena_close(&rotation->facts);
    sdt__rot_arena_close(&rotation->answer);
    sdt__handle_free(rotation);
}

int sdt_rotation_set(sdt_rotation *rotation, int option, int64_t value)
{
    SDT__GUARD_HANDLE(rotation);
    const int most = option == SDT_ROTATION_EFFORT ? 4 : 1;
    char texts[2][24];
    int status = sdt__handle(rotation);

    if (status != SDT_OK)
        return status;
    if (option != SDT_ROTATION_PAIRS_FIRST && option != SDT_ROTATION_EFFORT) {
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_ROTATION_OPTION,
                         sdt__integer_text(option, texts[0]));
    }
    if (value < 0 || value > most) {
        return sdt__fail(rotation->session, SDT_ERROR_VALUE, SDT__M_ROTATION_BOUNDS,
                         sdt__integer_text(option, texts[0]), sdt__integer_text(most, texts[1]));
    }
    if (option == SDT_ROTATION_EFFORT)
        rotation->effort = (int)value;
    else
        rotation->pairs_first = (int)value;
    return SDT_OK;
}

/* Of each list: the size of an item, how many texts it begins with, and which of them it must have.
 */
static const struct {
    unsigned char size;
    unsigned char texts;
    bool needed[2];
} sorts[SDT__ROT_LISTS] = {
    [SDT__ROT_MEMBERS] = {sizeof(struct sdt__rot_member), 2, {true, false}},
    [SDT__ROT_CONFERENCES] = {sizeof(struct sdt__rot_conference), 2, {true, false}},
    [SDT__ROT_HISTORY] = {sizeof(struct sdt__rot_hosting), 1, {true}},
    [SDT__ROT_LOCKED] = {sizeof(struct sdt__rot_hosting), 1, {true}},
    [SDT__ROT_PREVIOUS] = {sizeof(struct sdt__rot_hosting), 1, {true}},
    [SDT__ROT_UNAVAILABLE] = {sizeof(struct sdt__rot_absence), 2, {false, true}},
    [SDT__ROT_SKIPPED] = {sizeof(struct sdt__rot_absence), 2, {true, false}},
    [SDT__ROT_FORBIDDEN] = {sizeof(struct sdt__rot_pair), 2, {true, true}},
    [SDT__ROT_WISHED] = {sizeof(struct sdt__rot_pair), 2, {true, true}},
};

/* Replaces texts by copies in the arena; arena->failed says whether one could not be copied. */
static void copy_texts(struct sdt__rot_arena *arena, void *texts, size_t count)
{
    for (char *at = texts; count > 0; at += sizeof(const char *), count--) {
        const char *text;
        memcpy(&text, at, sizeof text);
        text = text ? sdt__rot_copy_text(arena, text) : NULL;
        memcpy(at, &text, sizeof text);
    }
}

int sdt__rotation_add(sdt_rotation *rotation, enum sdt__rot_list list, const void *item)
{
    struct sdt__rot_arena *arena = &rotation->facts;
    struct sdt__rot_items *facts = &rotation->instance.lists[list];
    const size_t size = sorts[list].size;
    char *items = sdt__rot_grow(arena, facts->items, facts->count + 1, size);
    char *added = items ? items + facts->count * size : NULL;

    rotation->solved = 0; /* the last answer points into the facts, which may be reallocated */
    if (items) {
        facts->items = items;
        memcpy(added, item, size);
        copy_texts(arena, added, sorts[list].texts);
    }
    if (items && sorts[list].texts == 1) { /* a hosting */
        struct sdt__rot_hosting *h = (struct sdt__rot_hosting *)(void *)added;
        const char **hosts = SDT__ROT_NEW(arena, const char *, h->host_count);
        if (hosts && h->host_count > 0)
            memcpy(hosts, h->hosts, h->host_count * sizeof *hosts);
        if (hosts)
            copy_texts(arena, hosts, h->host_count);
        h->hosts = hosts;
    }
    if (arena->failed) {
        arena->failed = 0;
        return sdt__fail_memory(rotation->session);
    }
    facts->count++;
    return SDT_OK;
}

/* Adds a fact as a public verb, which checks what its caller hands over. */
static int add(sdt_rotation *rotation, enum sdt__rot_list list, const void *item)
{
    SDT__GUARD_HANDLE(rotation);
    int status = sdt__handle(rotation);

    if (status != SDT_OK)
        return status;
    for (size_t i = 0; i < 2; i++) {
        const char *text;
        memcpy(&text, (const char *)item + i * sizeof text, sizeof text);
        if (sorts[list].needed[i] && !text)
            return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "id");
    }
    return sdt__rotation_add(rotation, list, item);
}

int sdt_rotation_add_member(sdt_rotation *rotation, const char *id, int joined, int left,
                            int64_t weight)
{
    const struct sdt__rot_member member = {
        id, NULL, joined == SDT_ROTATION_NO_YEAR ? SDT__ROT_ALWAYS : joined,
        left == SDT_ROTATION_NO_YEAR ? SDT__ROT_NEVER : left, weight};

    return add(rotation, SDT__ROT_MEMBERS, &member);
}

int sdt_rotation_add_conference(sdt_rotation *rotation, const char *id, int hosts, int first_year,
                                int every, int last_year)
{
    const struct sdt__rot_conference conference = {
        id,         NULL,  hosts,
        first_year, every, last_year == SDT_ROTATION_NO_YEAR ? SDT__ROT_NEVER : last_year};

    return add(rotation, SDT__ROT_CONFERENCES, &conference);
}

static int add_hosting(sdt_rotation *rotation, enum sdt__rot_list list, const char *conference,
                       int year, size_t count, const char *const *hosts)
{
    SDT__GUARD_HANDLE(rotation);
    const struct sdt__rot_hosting hosting = {conference, hosts, count, year};

    for (size_t i = 0; guarded && conference && i < count; i++) {
        if (hosts && hosts[i])
            continue;
        return sdt__session_begin(guarded, false, "hosts");
    }
    return add(rotation, list, &hosting);
}

int sdt_rotation_add_history(sdt_rotation *rotation, const char *conference, int year, size_t count,
                             const char *const *hosts)
{
    return add_hosting(rotation, SDT__ROT_HISTORY, conference, year, count, hosts);
}

int sdt_rotation_lock(sdt_rotation *rotation, const char *conference, int year, size_t count,
                      const char *const *hosts)
{
    return add_hosting(rotation, SDT__ROT_LOCKED, conference, year, count, hosts);
}

int sdt_rotation_add_previous(sdt_rotation *rotation, const char *conference, int year,
                              size_t count, const char *const *hosts)
{
    return add_hosting(rotation, SDT__ROT_PREVIOUS, conference, year, count, hosts);
}

int sdt_rotation_exclude(sdt_rotation *rotation, const char *member, int year,
                         const char *conference)
{
    const struct sdt__rot_absence absence = {conference, member, year};

    return add(rotation, SDT__ROT_UNAVAILABLE, &absence);
}

int sdt_rotation_skip(sdt_rotation *rotation, const char *conference, int year)
{
    const struct sdt__rot_absence absence = {conference, NULL, year};

    return add(rotation, SDT__ROT_SKIPPED, &absence);
}

int sdt_rotation_forbid(sdt_rotation *rotation, const char *one, const char *other)
{
    const struct sdt__rot_pair pair = {one, other};

    return add(rotation, SDT__ROT_FORBIDDEN, &pair);
}

int sdt_rotation_wish(sdt_rotation *rotation, const char *one, const char *other)
{
    const struct sdt__rot_pair pair = {one, other};

    return add(rotation, SDT__ROT_WISHED, &pair);
}

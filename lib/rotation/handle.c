/*
 * The public handle's facts: texts are copied, names are looked up only when solving.
 */
#include "rotation/handle.h"

#include <string.h>

int sdt_rotation_new(sdt_session *session, int first_year, int last_year, sdt_rotation **out)
{
    sdt_rotation *rotation;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    rotation = sdt__alloc_zero(session, 1, sizeof *rotation);
    if (!rotation)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    rotation->session = session;
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
    sdt_session *session;

    if (!rotation)
        return;
    session = rotation->session;
    sdt__rot_arena_close(&rotation->facts);
    sdt__rot_arena_close(&rotation->answer);
    sdt__free(session, rotation);
    sdt__session_release(session);
}

int sdt_rotation_set(sdt_rotation *rotation, int option, int64_t value)
{
    const int most = option == SDT_ROTATION_EFFORT ? 4 : 1;
    char texts[2][24];

    if (!rotation)
        return SDT_ERROR_MISUSE;
    sdt__clear(rotation->session);
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

/* One item more in a list; NULL, with the session told, when there is no memory. */
static void *one_more(sdt_rotation *rotation, void *list, size_t count, size_t *room, size_t size)
{
    void *larger = sdt__rot_grow(&rotation->facts, list, room, count + 1, size);

    if (!larger) {
        rotation->facts.failed = 0;
        sdt__no_memory(rotation->session);
    }
    return larger;
}

static const char *copy(sdt_rotation *rotation, const char *text)
{
    const char *kept = sdt__rot_copy_text(&rotation->facts, text);

    if (!kept) {
        rotation->facts.failed = 0;
        sdt__no_memory(rotation->session);
    }
    return kept;
}

static int begin_adding(sdt_rotation *rotation, const char *one, const char *other)
{
    if (!rotation)
        return SDT_ERROR_MISUSE;
    sdt__clear(rotation->session);
    if (!one || !other)
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "id");
    rotation->solved = 0; /* the answer points into the facts, which may move */
    return SDT_OK;
}

int sdt_rotation_add_member(sdt_rotation *rotation, const char *id, int joined, int left,
                            int64_t weight)
{
    struct sdt__rot_member *list;
    const char *kept;
    const int status = begin_adding(rotation, id, id);

    if (status)
        return status;
    list = one_more(rotation, rotation->instance.members, rotation->instance.member_count,
                    &rotation->rooms.members, sizeof *list);
    if (!list)
        return SDT_ERROR_MEMORY;
    rotation->instance.members = list;
    kept = copy(rotation, id);
    if (!kept)
        return SDT_ERROR_MEMORY;
    list[rotation->instance.member_count++] = (struct sdt__rot_member){
        kept, NULL, joined == SDT_ROTATION_NO_YEAR ? SDT__ROT_ALWAYS : joined,
        left == SDT_ROTATION_NO_YEAR ? SDT__ROT_NEVER : left, weight};
    return SDT_OK;
}

int sdt_rotation_add_conference(sdt_rotation *rotation, const char *id, int hosts, int first_year,
                                int every, int last_year)
{
    struct sdt__rot_conference *list;
    const char *kept;
    const int status = begin_adding(rotation, id, id);

    if (status)
        return status;
    list = one_more(rotation, rotation->instance.conferences, rotation->instance.conference_count,
                    &rotation->rooms.conferences, sizeof *list);
    if (!list)
        return SDT_ERROR_MEMORY;
    rotation->instance.conferences = list;
    kept = copy(rotation, id);
    if (!kept)
        return SDT_ERROR_MEMORY;
    list[rotation->instance.conference_count++] = (struct sdt__rot_conference){
        kept,       NULL,  hosts,
        first_year, every, last_year == SDT_ROTATION_NO_YEAR ? SDT__ROT_NEVER : last_year};
    return SDT_OK;
}

static int add_hosting(sdt_rotation *rotation, const char *conference, int year, size_t count,
                       const char *const *hosts, struct sdt__rot_hosting **list, size_t *filled,
                       size_t *room)
{
    struct sdt__rot_hosting hosting = {NULL, year, NULL, count};
    struct sdt__rot_hosting *larger;

    for (size_t i = 0; i < count; i++)
        if (!hosts || !hosts[i])
            return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "hosts");
    larger = one_more(rotation, *list, *filled, room, sizeof *larger);
    if (!larger)
        return SDT_ERROR_MEMORY;
    *list = larger;
    hosting.conference = copy(rotation, conference);
    hosting.hosts = SDT__ROT_NEW(&rotation->facts, const char *, count);
    for (size_t i = 0; hosting.hosts && i < count; i++) {
        hosting.hosts[i] = copy(rotation, hosts[i]);
        if (!hosting.hosts[i])
            return SDT_ERROR_MEMORY;
    }
    if (!hosting.conference || !hosting.hosts) {
        rotation->facts.failed = 0;
        return sdt__no_memory(rotation->session);
    }
    larger[(*filled)++] = hosting;
    return SDT_OK;
}

int sdt_rotation_add_history(sdt_rotation *rotation, const char *conference, int year, size_t count,
                             const char *const *hosts)
{
    const int status = begin_adding(rotation, conference, conference);

    return status
               ? status
               : add_hosting(rotation, conference, year, count, hosts, &rotation->instance.history,
                             &rotation->instance.history_count, &rotation->rooms.history);
}

int sdt_rotation_lock(sdt_rotation *rotation, const char *conference, int year, size_t count,
                      const char *const *hosts)
{
    const int status = begin_adding(rotation, conference, conference);

    return status
               ? status
               : add_hosting(rotation, conference, year, count, hosts, &rotation->instance.locked,
                             &rotation->instance.locked_count, &rotation->rooms.locked);
}

int sdt_rotation_add_previous(sdt_rotation *rotation, const char *conference, int year,
                              size_t count, const char *const *hosts)
{
    const int status = begin_adding(rotation, conference, conference);

    return status
               ? status
               : add_hosting(rotation, conference, year, count, hosts, &rotation->instance.previous,
                             &rotation->instance.previous_count, &rotation->rooms.previous);
}

/* An absence, or a year without an occurrence, which is of no member. */
static int add_absence(sdt_rotation *rotation, const char *member, const char *conference, int year,
                       struct sdt__rot_absence **list, size_t *count, size_t *room)
{
    struct sdt__rot_absence absence = {NULL, NULL, year};
    struct sdt__rot_absence *larger = one_more(rotation, *list, *count, room, sizeof *larger);

    if (!larger)
        return SDT_ERROR_MEMORY;
    *list = larger;
    absence.member = member ? copy(rotation, member) : NULL;
    absence.conference = conference ? copy(rotation, conference) : NULL;
    if ((member && !absence.member) || (conference && !absence.conference))
        return SDT_ERROR_MEMORY;
    larger[(*count)++] = absence;
    return SDT_OK;
}

int sdt_rotation_exclude(sdt_rotation *rotation, const char *member, int year,
                         const char *conference)
{
    const int status = begin_adding(rotation, member, member);

    return status
               ? status
               : add_absence(rotation, member, conference, year, &rotation->instance.unavailable,
                             &rotation->instance.unavailable_count, &rotation->rooms.unavailable);
}

int sdt_rotation_skip(sdt_rotation *rotation, const char *conference, int year)
{
    const int status = begin_adding(rotation, conference, conference);

    return status ? status
                  : add_absence(rotation, NULL, conference, year, &rotation->instance.skipped,
                                &rotation->instance.skipped_count, &rotation->rooms.skipped);
}

static int add_pair(sdt_rotation *rotation, const char *one, const char *other,
                    struct sdt__rot_pair **list, size_t *count, size_t *room)
{
    struct sdt__rot_pair pair = {NULL, NULL};
    struct sdt__rot_pair *larger = one_more(rotation, *list, *count, room, sizeof *larger);

    if (!larger)
        return SDT_ERROR_MEMORY;
    *list = larger;
    pair.one = copy(rotation, one);
    pair.other = pair.one ? copy(rotation, other) : NULL;
    if (!pair.other)
        return SDT_ERROR_MEMORY;
    larger[(*count)++] = pair;
    return SDT_OK;
}

int sdt_rotation_forbid(sdt_rotation *rotation, const char *one, const char *other)
{
    const int status = begin_adding(rotation, one, other);

    return status ? status
                  : add_pair(rotation, one, other, &rotation->instance.forbidden,
                             &rotation->instance.forbidden_count, &rotation->rooms.forbidden);
}

int sdt_rotation_wish(sdt_rotation *rotation, const char *one, const char *other)
{
    const int status = begin_adding(rotation, one, other);

    return status ? status
                  : add_pair(rotation, one, other, &rotation->instance.wished,
                             &rotation->instance.wished_count, &rotation->rooms.wished);
}

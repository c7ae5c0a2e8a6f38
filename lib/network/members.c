/*
 * Members and seats of a day; see members.h.
 */
#include "network/members.h"

#include "core/text.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

int sdt__network_compare_names(const sdt_record *a, const sdt_record *b)
{
    int order = sdt__text_compare_swedish(sdt_record_title(a), sdt_record_title(b));

    return order != 0 ? order : strcmp(a->key, b->key);
}

static int by_name(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;

    return sdt__network_compare_names(*x, *y);
}

/* A municipality that left and came back has two memberships, but is one member. */
static bool listed(const sdt_record *const *members, size_t count, const sdt_record *municipality)
{
    for (size_t i = 0; i < count; i++)
        if (members[i] == municipality)
            return true;
    return false;
}

const sdt_record **sdt__network_members(struct sdt__record_cache *cache, const char *cooperation,
                                        const char *day, size_t *count)
{
    const struct sdt__record_list *memberships = sdt__record_cache_list(cache, SDT_KIND_MEMBERSHIP);
    const sdt_record **members;

    *count = 0;
    if (!cooperation || memberships->count == 0)
        return NULL;
    members = sdt__alloc(cache->session, memberships->count * sizeof *members);
    if (!members) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return NULL;
    }
    for (size_t i = 0; i < memberships->count; i++) {
        const sdt_record *membership = memberships->records[i];
        const sdt_record *municipality = sdt__record_cache_get(
            cache, SDT_KIND_MUNICIPALITY, sdt_membership_municipality(membership));

        if (municipality && sdt__text_equal(sdt_membership_cooperation(membership), cooperation) &&
            sdt__date_within(sdt_membership_joined(membership), sdt_membership_left(membership),
                             day) &&
            !listed(members, *count, municipality))
            members[(*count)++] = municipality;
    }
    qsort(members, *count, sizeof *members, by_name);
    return members;
}

bool sdt__network_sits_for(const sdt_record *seat, const char *body, const char *municipality,
                           const char *day)
{
    static const char *const roles[] = {"chair", "vice_chair", "member", "convenor"};

    if (!sdt__text_equal(sdt_seat_body(seat), body) ||
        !sdt__text_equal(sdt_seat_municipality(seat), municipality) ||
        !sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), day))
        return false;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (sdt__text_equal(sdt_seat_role(seat), roles[i]))
            return true;
    return false;
}

bool sdt__network_has_seat(struct sdt__record_cache *cache, const char *body,
                           const char *municipality, const char *day)
{
    const struct sdt__record_list *seats = sdt__record_cache_list(cache, SDT_KIND_SEAT);

    for (size_t i = 0; i < seats->count; i++)
        if (sdt__network_sits_for(seats->records[i], body, municipality, day))
            return true;
    return false;
}

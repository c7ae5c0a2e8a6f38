/*
 * Seats to be filled, personal data to be erased, and meetings.
 */
#include "core/period.h"
#include "network/members.h"
#include "programme/agenda/agenda.h"

#include <sodertorn/kinds.h>
#include <string.h>

static void add_seats(struct sdt__agenda *agenda, const sdt_record *body)
{
    struct sdt__record_cache *cache = &agenda->cache;
    size_t count;
    const sdt_record **members = sdt__network_members(cache, sdt_body_cooperation(body),
                                                      agenda->day, &count);
    const char *name = sdt_record_title(body);

    for (size_t i = 0; i < count; i++) {
        const struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_SEAT,
            .record = body,
            .municipality = members[i],
            .body = body,
            .waits = true,
            .done = sdt__network_has_seat(cache, body->key, members[i]->key, agenda->day)};

        sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_SEAT, &name, 1);
    }
    sdt__free(cache->session, members);
}

void sdt__agenda_seats(struct sdt__agenda *agenda)
{
    const struct sdt__record_list *bodies = sdt__record_cache_list(&agenda->cache, SDT_KIND_BODY);

    for (size_t i = 0; i < bodies->count; i++)
        if (sdt_body_seat_per_municipality(bodies->records[i]) &&
            sdt__date_within(sdt_body_began(bodies->records[i]), sdt_body_ended(bodies->records[i]),
                             agenda->day))
            add_seats(agenda, bodies->records[i]);
}

/* Called by key: the page is read by more people than may see names. */
void sdt__agenda_persons(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *persons = sdt__record_cache_list(cache, SDT_KIND_PERSON);

    for (size_t i = 0; i < persons->count; i++) {
        const sdt_record *person = persons->records[i];
        const char *until = sdt_person_retain_until(person), *key = person->key;
        const struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_ERASE,
            .record = person,
            .municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                  sdt_person_municipality(person)),
            .date = until,
            .waits = true};

        if (until && !sdt_person_erased(person))
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_ERASE, &key, 1);
    }
}

void sdt__agenda_meetings(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *meetings = sdt__record_cache_list(cache, SDT_KIND_MEETING);

    for (size_t i = 0; i < meetings->count; i++) {
        const sdt_record *meeting = meetings->records[i];
        const sdt_record *body = sdt__record_cache_get(cache, SDT_KIND_BODY,
                                                       sdt_meeting_body(meeting));
        const char *until = sdt_meeting_until(meeting);
        struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_MEETING,
            .record = meeting,
            .municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                  sdt_meeting_municipality(meeting)),
            .body = body,
            .begins = until ? sdt_meeting_date(meeting) : NULL,
            .date = until ? until : sdt_meeting_date(meeting),
            .done = strcmp(sdt_meeting_status(meeting), "planned") != 0};
        const char *title = sdt_meeting_title(meeting);

        if (body && !title)
            title = sdt_record_title(body);
        if (title && strcmp(sdt_meeting_status(meeting), "cancelled") != 0)
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_MEETING, &title, 1);
    }
}

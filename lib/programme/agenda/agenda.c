/*
 * The gathering of all that is dated or waits; see agenda.h.
 */
#include "programme/agenda/agenda.h"

const char *sdt__agenda_code(enum sdt__agenda_what what)
{
    static const char *const codes[SDT__AGENDA_WHAT_COUNT] = {
        [SDT__AGENDA_DECIDE] = "decide",       [SDT__AGENDA_SEAT] = "seat",
        [SDT__AGENDA_REPORT] = "report",       [SDT__AGENDA_ACTIVITY] = "activity",
        [SDT__AGENDA_MILESTONE] = "milestone", [SDT__AGENDA_ANSWER] = "answer",
        [SDT__AGENDA_THEME] = "theme",         [SDT__AGENDA_HOSTS] = "hosts",
        [SDT__AGENDA_HOST] = "host",           [SDT__AGENDA_ERASE] = "erase",
        [SDT__AGENDA_MEETING] = "meeting",     [SDT__AGENDA_EDITION] = "edition",
        [SDT__AGENDA_OCCASION] = "occasion",   [SDT__AGENDA_DECISION] = "decision",
        [SDT__AGENDA_AMENDMENT] = "amendment",
    };

    return codes[what];
}

char *sdt__agenda_text(sdt_session *session, enum sdt__message sentence, const char *const *texts,
                       size_t count)
{
    const size_t size = sdt__message_write(sentence, session->english, texts, count, NULL, 0) + 1;
    char *text = sdt__alloc(session, size);

    if (text)
        sdt__message_write(sentence, session->english, texts, count, text, size);
    return text;
}

void sdt__agenda_add(struct sdt__agenda *agenda, const struct sdt__agenda_entry *entry,
                     enum sdt__message sentence, const char *const *texts, size_t count)
{
    sdt_session *session = agenda->cache.session;
    void *block = agenda->entries;
    char *text;

    if (agenda->cache.status != SDT_OK)
        return;
    sdt__record_cache_fail(&agenda->cache, sdt__grow(session, &block, &agenda->capacity,
                                                     agenda->count + 1, sizeof *entry));
    if (agenda->cache.status != SDT_OK)
        return;
    agenda->entries = block;
    text = sdt__agenda_text(session, sentence, texts, count);
    if (!text) {
        sdt__record_cache_fail(&agenda->cache, SDT_ERROR_MEMORY);
        return;
    }
    agenda->entries[agenda->count] = *entry;
    agenda->entries[agenda->count++].text = text;
}

int sdt__agenda_gather(struct sdt__agenda *agenda, sdt_session *session, const char *day)
{
    static sdt__agenda_part *const parts[] = {
        sdt__agenda_matters,    sdt__agenda_occasions, sdt__agenda_decided,
        sdt__agenda_seats,      sdt__agenda_persons,   sdt__agenda_meetings,
        sdt__agenda_activities, sdt__agenda_efforts,   sdt__agenda_editions,
    };

    *agenda = (struct sdt__agenda){.count = 0};
    sdt__record_cache_init(&agenda->cache, session);
    agenda->day = day ? day : agenda->cache.today;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        parts[i](agenda);
    return agenda->cache.status;
}

void sdt__agenda_free(struct sdt__agenda *agenda)
{
    while (agenda->count > 0)
        sdt__free(agenda->cache.session, agenda->entries[--agenda->count].text);
    sdt__free(agenda->cache.session, agenda->entries);
    sdt__record_cache_free(&agenda->cache);
}

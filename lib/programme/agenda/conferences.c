/*
 * Editions of conferences: themes and hosts to be decided, and what hosts have before them.
 */
#include "core/period.h"
#include "programme/agenda/agenda.h"
#include "programme/theme.h"

#include <sodertorn/kinds.h>
#include <string.h>

struct edition {
    const sdt_record *record;
    const sdt_record *conference;
    char year[24];
};

/* An entry that has the edition's day, or only its year. */
static struct sdt__agenda_entry entry_of(const struct edition *edition, enum sdt__agenda_what what)
{
    struct sdt__agenda_entry entry = {.what = what, .record = edition->record};

    entry.date = sdt_edition_date(edition->record);
    entry.year = entry.date ? 0 : sdt_edition_year(edition->record);
    return entry;
}

static void add(struct sdt__agenda *agenda, const struct edition *edition,
                const struct sdt__agenda_entry *entry, enum sdt__message sentence)
{
    const char *const texts[] = {sdt_record_title(edition->conference), edition->year};

    sdt__agenda_add(agenda, entry, sentence, texts, 2);
}

/* Each host has the edition before it, and where there are too few, hosts are to be found. */
static void add_hosts(struct sdt__agenda *agenda, const struct edition *edition)
{
    struct sdt__record_cache *cache = &agenda->cache;
    struct sdt__agenda_entry entry = entry_of(edition, SDT__AGENDA_HOST);
    const sdt_record *hosting;
    int64_t hosts = 0;
    size_t at = 0;

    entry.waits = true;
    while ((hosting = sdt__record_cache_next(cache, SDT_KIND_HOSTING, sdt_hosting_edition,
                                             edition->record->key, &at))) {
        entry.municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                   sdt_hosting_municipality(hosting));
        entry.body = sdt__record_cache_get(cache, SDT_KIND_BODY, sdt_hosting_body(hosting));
        hosts += entry.municipality != NULL;
        add(agenda, edition, &entry, SDT__M_AGENDA_HOST);
    }
    if (hosts >= sdt_conference_hosts(edition->conference))
        return;
    entry = entry_of(edition, SDT__AGENDA_HOSTS);
    entry.waits = true;
    add(agenda, edition, &entry, SDT__M_AGENDA_HOSTS);
}

static void add_edition(struct sdt__agenda *agenda, const struct edition *edition)
{
    struct sdt__record_cache *cache = &agenda->cache;
    struct sdt__agenda_entry entry = entry_of(edition, SDT__AGENDA_EDITION);

    entry.done = sdt__text_equal(sdt_edition_status(edition->record), "held") ||
                 (entry.date ? strcmp(entry.date, agenda->day) < 0
                             : entry.year * 12 + 12 < sdt__date_month(agenda->day));
    add(agenda, edition, &entry, SDT__M_AGENDA_EDITION);
    if (entry.done)
        return;
    entry = entry_of(edition, SDT__AGENDA_THEME);
    entry.body = sdt__record_cache_get(cache, SDT_KIND_BODY,
                                       sdt_conference_theme_body(edition->conference));
    entry.waits = true;
    entry.done = sdt__theme_is_decided(cache, edition->record, edition->conference);
    add(agenda, edition, &entry, SDT__M_AGENDA_THEME);
    add_hosts(agenda, edition);
}

void sdt__agenda_editions(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *editions = sdt__record_cache_list(cache, SDT_KIND_EDITION);

    for (size_t i = 0; i < editions->count; i++) {
        struct edition edition = {.record = editions->records[i]};
        const char *status = sdt_edition_status(edition.record);

        edition.conference = sdt__record_cache_get(cache, SDT_KIND_CONFERENCE,
                                                   sdt_edition_conference(edition.record));
        if (!edition.conference || strcmp(status, "skipped") == 0 ||
            strcmp(status, "cancelled") == 0)
            continue;
        sdt__integer_text(sdt_edition_year(edition.record), edition.year);
        add_edition(agenda, &edition);
    }
}

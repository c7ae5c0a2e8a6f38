/*
 * What the members are to decide, and what they are to report.
 */
#include "followup/occasion_copy.h"
#include "network/members.h"
#include "programme/agenda/agenda.h"
#include "programme/programmes.h"

#include <sodertorn/kinds.h>
#include <sodertorn/table.h>
#include <string.h>

/* An entry for each that is asked, done where it has decided. */
static void add_decisions(struct sdt__agenda *agenda, const struct sdt__matter *matter,
                          const struct sdt__standing *standing)
{
    const sdt_record *subject = matter->record ? matter->record : matter->programme;
    const char *title = sdt_record_title(subject);

    for (size_t i = 0; i < standing->voter_count; i++) {
        const struct sdt__voter *voter = &standing->voters[i];
        struct sdt__agenda_entry entry = {.what = SDT__AGENDA_DECIDE,
                                          .record = subject,
                                          .municipality = voter->municipality,
                                          .waits = true,
                                          .done = voter->decision != NULL};

        entry.date = matter->record ? sdt_matter_deadline(matter->record) : NULL;
        if (voter->asked)
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_DECIDE, &title, 1);
    }
}

static void add_matter(struct sdt__agenda *agenda, const struct sdt__matter *matter)
{
    struct sdt__standing standing;

    sdt__standing_find(&agenda->cache, matter, agenda->day, &standing);
    if (standing.open)
        add_decisions(agenda, matter, &standing);
    sdt__standing_free(&agenda->cache, &standing);
}

/* Matters that are open; and programmes without one, that somebody has decided on. */
void sdt__agenda_matters(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *matters = sdt__record_cache_list(cache, SDT_KIND_MATTER);
    const struct sdt__record_list *programmes = sdt__record_cache_list(cache, SDT_KIND_PROGRAMME);
    struct sdt__matter matter;

    for (size_t i = 0; i < matters->count; i++) {
        sdt__matter_of(cache, matters->records[i], &matter);
        add_matter(agenda, &matter);
    }
    for (size_t i = 0; i < programmes->count; i++)
        if (sdt__programme_is_decided_on(cache, programmes->records[i], agenda->day)) {
            sdt__matter_without_record(cache, programmes->records[i], &matter);
            add_matter(agenda, &matter);
        }
}

/* What one member has reported for an occasion, of how much. */
struct reported {
    const sdt_record *municipality;
    int64_t done;
    int64_t all;
};

static void count_reported(const sdt_table *table, struct reported *members, size_t count)
{
    const char *municipality = sdt_table_text(table, sdt_table_column_find(table, "municipality"));
    int64_t done = sdt_table_int(table, sdt_table_column_find(table, "reported"));

    for (size_t i = 0; municipality && i < count; i++) {
        if (strcmp(members[i].municipality->key, municipality) != 0)
            continue;
        members[i].done += done;
        members[i].all++;
    }
}

static void add_reports(struct sdt__agenda *agenda, const sdt_record *occasion,
                        const struct reported *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct sdt__agenda_entry entry = {.what = SDT__AGENDA_REPORT,
                                          .record = occasion,
                                          .municipality = members[i].municipality,
                                          .date = sdt_occasion_cutoff(occasion),
                                          .waits = true,
                                          .done = members[i].done == members[i].all};
        char numbers[2][24];
        const char *const texts[] = {sdt_record_title(occasion),
                                     sdt__integer_text(members[i].done, numbers[0]),
                                     sdt__integer_text(members[i].all, numbers[1])};

        if (members[i].all > 0)
            sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_REPORT, texts, 3);
    }
}

/* An occasion waits for figures until it is frozen. */
static void add_occasion(struct sdt__agenda *agenda, const sdt_record *occasion)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const sdt_record *programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                        sdt_occasion_programme(occasion));
    size_t count = 0;
    const sdt_record **members = programme
                                     ? sdt__network_members(cache,
                                                            sdt_programme_cooperation(programme),
                                                            agenda->day, &count)
                                     : NULL;
    struct reported *reported = sdt__alloc_zero(cache->session, count + 1, sizeof *reported);
    sdt_table *table = NULL;

    sdt__record_cache_fail(cache, reported ? SDT_OK : SDT_ERROR_MEMORY);
    if (cache->status == SDT_OK)
        sdt__record_cache_fail(cache,
                               sdt__occasion_reported(cache->session, occasion->key, &table));
    for (size_t i = 0; cache->status == SDT_OK && i < count; i++)
        reported[i].municipality = members[i];
    while (cache->status == SDT_OK && sdt_table_next(table) == SDT_OK)
        count_reported(table, reported, count);
    if (cache->status == SDT_OK)
        add_reports(agenda, occasion, reported, count);
    sdt_table_free(table);
    sdt__free(cache->session, reported);
    sdt__free(cache->session, members);
}

void sdt__agenda_occasions(struct sdt__agenda *agenda)
{
    const struct sdt__record_list *occasions = sdt__record_cache_list(&agenda->cache,
                                                                      SDT_KIND_OCCASION);

    for (size_t i = 0; i < occasions->count; i++) {
        const sdt_record *occasion = occasions->records[i];
        const char *frozen = sdt_occasion_frozen(occasion);
        const struct sdt__agenda_entry entry = {.what = SDT__AGENDA_OCCASION,
                                                .record = occasion,
                                                .date = sdt_occasion_cutoff(occasion),
                                                .done = frozen && strcmp(frozen, agenda->day) <= 0};
        const char *title = sdt_record_title(occasion);

        sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_OCCASION, &title, 1);
        if (!entry.done)
            add_occasion(agenda, occasion);
    }
}

/* What was decided on a day, for the year wheel. */
void sdt__agenda_decided(struct sdt__agenda *agenda)
{
    struct sdt__record_cache *cache = &agenda->cache;
    const struct sdt__record_list *decisions = sdt__record_cache_list(cache, SDT_KIND_DECISION);
    const struct sdt__record_list *amendments = sdt__record_cache_list(cache, SDT_KIND_AMENDMENT);

    for (size_t i = 0; i < decisions->count; i++) {
        const sdt_record *decision = decisions->records[i];
        const char *title = sdt_record_title(decision);
        const struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_DECISION,
            .record = decision,
            .body = sdt__record_cache_get(cache, SDT_KIND_BODY, sdt_decision_body(decision)),
            .date = sdt_decision_date(decision),
            .done = strcmp(sdt_decision_date(decision), agenda->day) <= 0};

        sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_DECISION, &title, 1);
    }
    for (size_t i = 0; i < amendments->count; i++) {
        const sdt_record *amendment = amendments->records[i];
        const char *title = sdt_record_title(amendment);
        const struct sdt__agenda_entry entry = {
            .what = SDT__AGENDA_AMENDMENT,
            .record = amendment,
            .date = sdt_amendment_date(amendment),
            .done = strcmp(sdt_amendment_date(amendment), agenda->day) <= 0};

        sdt__agenda_add(agenda, &entry, SDT__M_AGENDA_AMENDMENT, &title, 1);
    }
}

/*
 * The conferences of some years as they stand in the records: held, planned, moved or not held, who
 * hosts them, what was decided and why.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "layouts.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "rotation/records.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

static const struct sdt__column columns[] = {
    [SDT__HOSTINGS_YEAR] = {"year", SDT_TYPE_INTEGER, "året", "the year"},
    [SDT__HOSTINGS_CONFERENCE] = {"conference", SDT_TYPE_TEXT, "konferensens nyckel",
                                  "key of the conference"},
    [SDT__HOSTINGS_CONFERENCE_NAME] = {"conference_name", SDT_TYPE_TEXT, "konferensens namn",
                                       "name of the conference"},
    [SDT__HOSTINGS_EDITION] = {"edition", SDT_TYPE_TEXT, "upplagans nyckel", "key of the edition"},
    [SDT__HOSTINGS_STATUS] = {"status", SDT_TYPE_TEXT, "upplagans status", "status of the edition"},
    [SDT__HOSTINGS_FORM] = {"form", SDT_TYPE_TEXT, "upplagans form", "form of the edition"},
    [SDT__HOSTINGS_DATE] = {"date", SDT_TYPE_TEXT, "dagen", "the day"},
    [SDT__HOSTINGS_MOVED_FROM] = {"moved_from", SDT_TYPE_TEXT, "dagen den flyttades från",
                                  "day it was moved from"},
    [SDT__HOSTINGS_PLACE] = {"place", SDT_TYPE_TEXT, "platsen", "the venue"},
    [SDT__HOSTINGS_THEME] = {"theme", SDT_TYPE_TEXT, "temat", "the theme"},
    [SDT__HOSTINGS_THEME_DECIDED] = {"theme_decided", SDT_TYPE_TEXT, "dagen då temat beslutades",
                                     "day the theme was decided"},
    [SDT__HOSTINGS_AUDIENCE] = {"audience", SDT_TYPE_TEXT, "målgruppen", "the audience"},
    [SDT__HOSTINGS_PARTNERS] = {"partners", SDT_TYPE_TEXT, "partnernas namn",
                                "names of the partners"},
    [SDT__HOSTINGS_HOST] = {"host", SDT_TYPE_TEXT, "värdkommunens nyckel",
                            "key of the municipality that hosts"},
    [SDT__HOSTINGS_HOST_NAME] = {"host_name", SDT_TYPE_TEXT, "värdens namn", "name of the host"},
    [SDT__HOSTINGS_BODY] = {"body", SDT_TYPE_TEXT, "nyckel för en värd som inte är en kommun",
                            "key of a host that is no municipality"},
    [SDT__HOSTINGS_LEADS] = {"leads", SDT_TYPE_INTEGER, "1 om värden leder",
                             "1 when the host leads"},
    [SDT__HOSTINGS_REASON] = {"reason", SDT_TYPE_TEXT, "varför just den är värd", "why it hosts"},
    [SDT__HOSTINGS_DECISION] = {"decision", SDT_TYPE_TEXT, "beslutets nyckel",
                                "key of the decision"},
    [SDT__HOSTINGS_DECIDED] = {"decided", SDT_TYPE_TEXT, "beslutsdag", "day of the decision"},
    [SDT__HOSTINGS_DECIDED_BY] = {"decided_by", SDT_TYPE_TEXT, "namn på organet som beslutade",
                                  "name of the body that decided"},
    [SDT__HOSTINGS_REFERENCE] = {"reference", SDT_TYPE_TEXT, "diarienummer",
                                 "reference of the case"},
};

const struct sdt__table_layout sdt__layout_hostings = SDT__TABLE_LAYOUT("hostings", columns);

/* The names of the partners: those of all the conference's editions, and those of this one alone. */
static void set_partners(sdt_table *table, struct sdt__record_cache *cache,
                         const sdt_record *edition)
{
    const sdt_record *partner;
    struct sdt__buffer text;
    size_t at = 0;

    sdt__buffer_init(&text, cache->session);
    while ((partner = sdt__record_cache_next(cache, SDT_KIND_PARTNER, sdt_partner_conference,
                                             sdt_edition_conference(edition), &at))) {
        if (sdt_partner_edition(partner) &&
            !sdt__text_equal(sdt_partner_edition(partner), sdt_record_key(edition)))
            continue;
        sdt__buffer_text(&text, text.size > 0 ? ", " : "");
        sdt__buffer_text(&text, sdt_record_title(partner));
    }
    if (text.failed)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    else if (text.size > 0)
        sdt__table_set_text(table, SDT__HOSTINGS_PARTNERS, sdt__buffer_string(&text));
    sdt__buffer_free(&text);
}

static const char *date_of(struct sdt__record_cache *cache, const char *decision)
{
    const sdt_record *record = sdt__record_cache_get(cache, SDT_KIND_DECISION, decision);

    return record ? sdt_decision_date(record) : NULL;
}

static void begin_row(sdt_table *table, struct sdt__record_cache *cache, const sdt_record *edition,
                      const sdt_record *conference)
{
    static const unsigned char fields[] = {SDT_EDITION_STATUS, SDT_EDITION_FORM,
                                           SDT_EDITION_DATE,   SDT_EDITION_MOVED_FROM,
                                           SDT_EDITION_PLACE,  SDT_EDITION_THEME};
    const char *audience = sdt_edition_audience(edition);

    sdt__table_row(table);
    sdt__table_set_int(table, SDT__HOSTINGS_YEAR, sdt_edition_year(edition));
    sdt__table_set_named(table, SDT__HOSTINGS_CONFERENCE, conference);
    sdt__table_set_text(table, SDT__HOSTINGS_EDITION, sdt_record_key(edition));
    sdt__table_set_fields(table, SDT__HOSTINGS_STATUS, edition, fields, (int)sizeof fields);
    sdt__table_set_text(table, SDT__HOSTINGS_THEME_DECIDED,
                        date_of(cache, sdt_edition_decision(edition)));
    sdt__table_set_text(table, SDT__HOSTINGS_AUDIENCE,
                        audience ? audience : sdt_conference_audience(conference));
    set_partners(table, cache, edition);
}

/* Sets a cell to the name of a body, where there is one. */
static void name_body(sdt_table *table, int column, struct sdt__record_cache *cache,
                      const char *key)
{
    const sdt_record *body = sdt__record_cache_get(cache, SDT_KIND_BODY, key);

    if (body)
        sdt__table_set_text(table, column, sdt_record_title(body));
}

static void set_body(sdt_table *table, struct sdt__record_cache *cache, const char *key)
{
    sdt__table_set_text(table, SDT__HOSTINGS_BODY, key);
    name_body(table, SDT__HOSTINGS_HOST_NAME, cache, key);
}

static void set_host(sdt_table *table, struct sdt__record_cache *cache, const sdt_record *hosting)
{
    const sdt_record *host = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                   sdt_hosting_municipality(hosting));
    const sdt_record *decision = sdt__record_cache_get(cache, SDT_KIND_DECISION,
                                                       sdt_hosting_decision(hosting));

    sdt__table_set_named(table, SDT__HOSTINGS_HOST, host);
    if (!host)
        set_body(table, cache, sdt_hosting_body(hosting));
    sdt__table_set_int(table, SDT__HOSTINGS_LEADS, sdt_hosting_leads(hosting));
    sdt__table_set_text(table, SDT__HOSTINGS_REASON, sdt_hosting_reason(hosting));
    if (!decision)
        return;
    sdt__table_set_text(table, SDT__HOSTINGS_DECISION, sdt_record_key(decision));
    sdt__table_set_text(table, SDT__HOSTINGS_DECIDED, sdt_decision_date(decision));
    name_body(table, SDT__HOSTINGS_DECIDED_BY, cache, sdt_decision_body(decision));
    sdt__table_set_text(table, SDT__HOSTINGS_REFERENCE, sdt_decision_reference(decision));
}

/* A row for each host; one row when there is none, with the body that always hosts the conference if it
 * has one. */
static void add_rows(sdt_table *table, struct sdt__record_cache *cache, const sdt_record *edition,
                     const sdt_record *conference)
{
    const sdt_record *hosting;
    bool any = false;
    size_t at = 0;

    do {
        hosting = sdt__record_cache_next(cache, SDT_KIND_HOSTING, sdt_hosting_edition,
                                         sdt_record_key(edition), &at);
        if (hosting || !any)
            begin_row(table, cache, edition, conference);
        if (hosting)
            set_host(table, cache, hosting);
        else if (!any && sdt_conference_host_body(conference))
            set_body(table, cache, sdt_conference_host_body(conference));
        any = true;
    } while (hosting);
}

static int by_year(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    const int64_t one = sdt_edition_year(*x), other = sdt_edition_year(*y);

    if (one != other)
        return one < other ? -1 : 1;
    return sdt__text_compare_swedish(sdt_record_key(*x), sdt_record_key(*y));
}

static void add_all(sdt_table *table, struct sdt__record_cache *cache,
                    const sdt_record *const *editions, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const sdt_record *conference = sdt__record_cache_get(cache, SDT_KIND_CONFERENCE,
                                                             sdt_edition_conference(editions[i]));
        if (conference)
            add_rows(table, cache, editions[i], conference);
    }
}

static void make_table(struct sdt__record_cache *cache, const int years[2], sdt_table **out)
{
    const struct sdt__record_list *editions = sdt__record_cache_list(cache, SDT_KIND_EDITION);
    const sdt_record **sorted = sdt__alloc(cache->session, (editions->count + 1) * sizeof *sorted);
    sdt_table *table = sdt__table_new(cache->session, &sdt__layout_hostings);
    size_t count = 0;

    for (size_t i = 0; sorted && i < editions->count; i++) {
        const int64_t year = sdt_edition_year(editions->records[i]);
        if (year >= years[0] && year <= years[1])
            sorted[count++] = editions->records[i];
    }
    if (sorted) {
        qsort(sorted, count, sizeof *sorted, by_year);
        add_all(table, cache, sorted, count);
    } else {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    }
    cache->status = sdt__table_finish(table, cache->status, out);
    sdt__free(cache->session, sorted);
}

static int tell_hostings(sdt_session *session, const void *years, sdt_table **out)
{
    struct sdt__record_cache cache;

    sdt__record_cache_init(&cache, session);
    make_table(&cache, years, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

int sdt_hostings(sdt_session *session, int first_year, int last_year, sdt_table **out)
{
    const int years[2] = {first_year, last_year};

    return sdt__verb_read(session, NULL, NULL, tell_hostings, years, out);
}

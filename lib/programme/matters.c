/*
 * The table of all joint matters as they stood on a day, round by round.
 */
#include "core/period.h"
#include "layouts.h"
#include "programme/programmes.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/matter.h>
#include <stdlib.h>
#include <string.h>

enum {
    MATTER,
    TITLE,
    ROLE,
    ROUND,
    KIND,
    SUBJECT,
    SUBJECT_TITLE,
    PROPOSED,
    DEADLINE,
    STATE,
    SINCE,
    RULE,
    MEMBERS,
    YES,
    RESERVATIONS,
    ADDITIONS,
    REJECTED,
    REFERRED,
    UNDECIDED,
    OVERDUE,
    WAITS_ON,
    SINCE_TEXT,
    SUCCEEDED_BY,
    SUCCEEDED_BY_TITLE,
    SUCCEEDED_TEXT
};

static const struct sdt__column columns[] = {
    [MATTER] = {"matter", SDT_TYPE_TEXT, "ärendets nyckel", "key of the matter"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad det gäller", "what it is about"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "ärendets slag", "role of the matter"},
    [ROUND] = {"round", SDT_TYPE_INTEGER, "omgång, från 1", "round, from 1"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "slaget av post som det gäller",
              "kind of the record it is about"},
    [SUBJECT] = {"subject", SDT_TYPE_TEXT, "nyckeln till det som beslutas",
                 "key of what is decided on"},
    [SUBJECT_TITLE] = {"subject_title", SDT_TYPE_TEXT, "dess titel", "its title"},
    [PROPOSED] = {"proposed", SDT_TYPE_TEXT, "dagen då det lades fram",
                  "day it was put to the members"},
    [DEADLINE] = {"deadline", SDT_TYPE_TEXT, "sista dagen för besluten",
                  "last day for the decisions"},
    [STATE] = {"state", SDT_TYPE_TEXT,
               "waiting, in_force, succeeded, refused, withdrawn eller replaced",
               "waiting, in_force, succeeded, refused, withdrawn or replaced"},
    [SINCE] = {"in_force", SDT_TYPE_TEXT, "dagen då det började gälla", "day it came into force"},
    [RULE] = {"rule", SDT_TYPE_TEXT, "regel för ikraftträdande", "rule of adoption"},
    [MEMBERS] = {"members", SDT_TYPE_INTEGER, "medlemmar den dagen", "members on the day"},
    [YES] = {"yes", SDT_TYPE_INTEGER, "hur många av dem som har sagt ja",
             "how many of them have said yes"},
    [RESERVATIONS] = {"reservations", SDT_TYPE_INTEGER, "av dem med reservation",
                      "of those with a reservation"},
    [ADDITIONS] = {"additions", SDT_TYPE_INTEGER, "av dem med tillägg",
                   "of those with an addition"},
    [REJECTED] = {"rejected", SDT_TYPE_INTEGER, "avslag", "rejections"},
    [REFERRED] = {"referred_back", SDT_TYPE_INTEGER, "återremisser", "referrals"},
    [UNDECIDED] = {"undecided", SDT_TYPE_INTEGER, "medlemmar som inte har beslutat",
                   "members that have not decided"},
    [OVERDUE] = {"overdue", SDT_TYPE_INTEGER, "dagar efter sista dagen, medan någon är kvar",
                 "days past the deadline, while someone is left"},
    [WAITS_ON] = {"waits_on", SDT_TYPE_TEXT, "namnen på dem", "their names"},
    [SINCE_TEXT] = {"in_force_text", SDT_TYPE_TEXT,
                    "sedan den dagen, eller senast, på sessionens språk",
                    "since that day, or by it at the latest, in the session's language"},
    [SUCCEEDED_BY] = {"succeeded_by", SDT_TYPE_TEXT, "programmet som har efterföljt det",
                      "the programme that has taken its place"},
    [SUCCEEDED_BY_TITLE] = {"succeeded_by_title", SDT_TYPE_TEXT, "dess titel", "its title"},
    [SUCCEEDED_TEXT] = {"succeeded_text", SDT_TYPE_TEXT, "sedan när, på sessionens språk",
                        "since when, in the session's language"},
};

const struct sdt__table_layout sdt__layout_matters = SDT__TABLE_LAYOUT("matters", columns);

/* What all rows are made of. */
struct listing {
    struct sdt__record_cache *cache;
    const struct sdt__programmes *programmes;
    const char *day;
    sdt_table *table;
};

/* Names who is waited for; takes out of the standing who is not. */
static void set_waiting(const struct listing *listing, struct sdt__standing *standing)
{
    struct sdt__buffer names;

    sdt__buffer_init(&names, listing->cache->session);
    sdt__standing_by_name(standing);
    for (size_t i = 0; i < standing->voter_count; i++) {
        if (standing->voters[i].decision)
            continue;
        sdt__buffer_text(&names, names.size > 0 ? ", " : "");
        sdt__buffer_text(&names, sdt_record_title(standing->voters[i].municipality));
    }
    if (!sdt__buffer_string(&names))
        sdt__record_cache_fail(listing->cache, SDT_ERROR_MEMORY);
    else if (names.size > 0)
        sdt__table_set_text(listing->table, WAITS_ON, names.bytes);
    sdt__buffer_free(&names);
}

static void set_counts(sdt_table *table, const struct sdt__matter_count *count)
{
    sdt__table_set_ints(table, MEMBERS,
                        (const int64_t[]){count->members, count->yes, count->with_reservation,
                                          count->with_addition, count->rejected,
                                          count->referred_back, count->undecided},
                        UNDECIDED - MEMBERS + 1);
}

/* The programme that a matter is of: itself, or the one that it amends. */
static const sdt_record *programme_of(struct sdt__record_cache *cache,
                                      const struct sdt__matter *matter, const sdt_record *about)
{
    return !matter->programme && about && about->kind->number == SDT_KIND_AMENDMENT
               ? sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, sdt_amendment_programme(about))
               : matter->programme;
}

/* What is in force of a programme is so until another takes its place. */
static void set_in_force(const struct listing *listing, const struct sdt__since *since,
                         const sdt_record *programme)
{
    sdt_session *session = listing->cache->session;
    const struct sdt__programme *own = sdt__programmes_find(listing->programmes, programme);
    const struct sdt__programme *successor = own ? own->successor : NULL;
    char words[SDT__SINCE_ROOM];

    sdt__table_set_text(listing->table, STATE, successor ? "succeeded" : "in_force");
    sdt__table_set_text(listing->table, SINCE, since->day);
    sdt__table_set_text(listing->table, SINCE_TEXT, sdt__since_text(session, since, words));
    if (!successor)
        return;
    sdt__table_set_named(listing->table, SUCCEEDED_BY, successor->record);
    sdt__table_set_text(listing->table, SUCCEEDED_TEXT,
                        sdt__since_text(session, &successor->takes_over, words));
}

static void set_standing(const struct listing *listing, const struct sdt__matter *matter,
                         const sdt_record *about)
{
    const char *deadline = matter->record ? sdt_matter_deadline(matter->record) : NULL;
    struct sdt__standing standing;

    sdt__standing_find(listing->cache, matter, listing->day, &standing);
    sdt__table_set_text(listing->table, STATE, standing.state);
    sdt__table_set_text(listing->table, RULE, matter->rule);
    set_counts(listing->table, &standing.count);
    if (standing.since.day[0])
        set_in_force(listing, &standing.since, programme_of(listing->cache, matter, about));
    if (standing.open && standing.count.undecided > 0) {
        if (deadline && strcmp(deadline, listing->day) < 0)
            sdt__table_set_int(listing->table, OVERDUE,
                               sdt__date_number(listing->day) - sdt__date_number(deadline));
        set_waiting(listing, &standing);
    }
    sdt__standing_free(listing->cache, &standing);
}

static void add_row(const struct listing *listing, const struct sdt__matter *matter)
{
    sdt_table *table = listing->table;
    const sdt_record *about = sdt__matter_about(listing->cache, matter);

    sdt__table_row(table);
    sdt__table_set_named(table, MATTER, matter->record);
    if (!matter->record)
        sdt__table_set_text(table, TITLE, sdt_record_title(matter->programme));
    sdt__table_set_text(table, ROLE,
                        matter->record ? sdt_matter_role(matter->record) : "programme");
    sdt__table_set_int(table, ROUND, sdt__matter_round_number(listing->cache, matter));
    if (about)
        sdt__table_set_text(table, KIND, about->kind->name);
    sdt__table_set_named(table, SUBJECT, about);
    if (matter->record) {
        sdt__table_set_text(table, PROPOSED, sdt_matter_proposed(matter->record));
        sdt__table_set_text(table, DEADLINE, sdt_matter_deadline(matter->record));
    }
    set_standing(listing, matter, about);
}

/* Matters in the order in which they were proposed, after those without one. */
static int by_proposal(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    const char *first = sdt_matter_proposed(*x), *second = sdt_matter_proposed(*y);
    int order = strcmp(first ? first : "", second ? second : "");

    return order != 0 ? order : ((*x)->id > (*y)->id) - ((*x)->id < (*y)->id);
}

/* The programmes that were decided on without a matter. */
static void add_programmes(const struct listing *listing)
{
    struct sdt__matter matter;

    for (size_t i = 0; i < listing->programmes->count; i++) {
        const sdt_record *programme = listing->programmes->all[i].record;

        if (!sdt__programme_is_decided_on(listing->cache, programme, listing->day))
            continue;
        sdt__matter_without_record(listing->cache, programme, &matter);
        add_row(listing, &matter);
    }
}

static void add_matters(const struct listing *listing)
{
    struct sdt__record_cache *cache = listing->cache;
    const struct sdt__record_list *all = sdt__record_cache_list(cache, SDT_KIND_MATTER);
    const sdt_record **ordered;
    struct sdt__matter matter;

    if (all->count == 0)
        return;
    ordered = sdt__alloc(cache->session, all->count * sizeof *ordered);
    if (!ordered) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    for (size_t i = 0; i < all->count; i++)
        ordered[i] = all->records[i];
    qsort(ordered, all->count, sizeof *ordered, by_proposal);
    for (size_t i = 0; i < all->count; i++) {
        sdt__matter_of(cache, ordered[i], &matter);
        if (sdt__matter_is_proposed(&matter, listing->day))
            add_row(listing, &matter);
    }
    sdt__free(cache->session, ordered);
}

static int list_matters(sdt_session *session, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    struct sdt__programmes programmes;
    sdt_table *table = sdt__table_new(session, &sdt__layout_matters);
    struct listing listing = {&cache, &programmes, asked, table};
    int status;

    sdt__record_cache_init(&cache, session);
    listing.day = asked ? asked : cache.today;
    sdt__programmes_read(&cache, listing.day, &programmes);
    add_programmes(&listing);
    add_matters(&listing);
    status = cache.status;
    sdt__programmes_free(&cache, &programmes);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_matters(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);

    return sdt__verb_read_on(session, list_matters, date, out);
}

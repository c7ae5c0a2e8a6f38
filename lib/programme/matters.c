/*
 * The table of all joint matters as they stood on a day, round by round.
 */
#include "core/period.h"
#include "layouts.h"
#include "network/members.h"
#include "programme/matter.h"
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
    WAITS_ON
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
    [STATE] = {"state", SDT_TYPE_TEXT, "waiting, in_force, refused, withdrawn eller replaced",
               "waiting, in_force, refused, withdrawn or replaced"},
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
};

const struct sdt__table_layout sdt__layout_matters = SDT__TABLE_LAYOUT("matters", columns);

/* Days from one ISO date to another. */
static int64_t days_between(const char *from, const char *to)
{
    return sdt__date_number(to) - sdt__date_number(from);
}

static void set_waiting(struct sdt__record_cache *cache, sdt_table *table,
                        const struct sdt__matter *matter, const char *day)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, matter->cooperation, day, &count);
    struct sdt__buffer names;

    sdt__buffer_init(&names, cache->session);
    for (size_t i = 0; i < count; i++) {
        if (sdt__matter_decision(cache, matter, members[i]->key, day))
            continue;
        sdt__buffer_text(&names, names.size > 0 ? ", " : "");
        sdt__buffer_text(&names, sdt_record_title(members[i]));
    }
    if (!sdt__buffer_string(&names))
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    else if (names.size > 0)
        sdt__table_set_text(table, WAITS_ON, names.bytes);
    sdt__buffer_free(&names);
    sdt__free(cache->session, members);
}

static void set_state(struct sdt__record_cache *cache, sdt_table *table,
                      const struct sdt__matter *matter, const char *day)
{
    const char *deadline = matter->record ? sdt_matter_deadline(matter->record) : NULL;
    char since[11], asked[11];
    const char *state = sdt__matter_state(cache, matter, day, since);
    struct sdt__matter_count count;

    sdt__matter_count(cache, matter, sdt__matter_asked_on(cache, matter, day, asked), &count);
    sdt__table_set_text(table, STATE, state);
    if (since[0])
        sdt__table_set_text(table, SINCE, since);
    sdt__table_set_text(table, RULE, matter->rule);
    sdt__table_set_ints(table, MEMBERS,
                        (const int64_t[]){count.members, count.yes, count.with_reservation,
                                          count.with_addition, count.rejected, count.referred_back,
                                          count.undecided},
                        UNDECIDED - MEMBERS + 1);
    if (!sdt__matter_is_open(cache, matter, day))
        return;
    if (deadline && count.undecided > 0 && strcmp(deadline, day) < 0)
        sdt__table_set_int(table, OVERDUE, days_between(deadline, day));
    set_waiting(cache, table, matter, day);
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table,
                    const struct sdt__matter *matter, const char *day)
{
    const sdt_record *about = sdt__matter_about(cache, matter);

    sdt__table_row(table);
    sdt__table_set_named(table, MATTER, matter->record);
    if (!matter->record)
        sdt__table_set_text(table, TITLE, sdt_record_title(matter->programme));
    sdt__table_set_text(table, ROLE,
                        matter->record ? sdt_matter_role(matter->record) : "programme");
    sdt__table_set_int(table, ROUND, sdt__matter_round_number(cache, matter));
    if (about)
        sdt__table_set_text(table, KIND, about->kind->name);
    sdt__table_set_named(table, SUBJECT, about);
    if (matter->record) {
        sdt__table_set_text(table, PROPOSED, sdt_matter_proposed(matter->record));
        sdt__table_set_text(table, DEADLINE, sdt_matter_deadline(matter->record));
    }
    set_state(cache, table, matter, day);
}

/* Whether a programme was decided on by a day without ever having been put as a matter. */
static bool is_decided_on(struct sdt__record_cache *cache, const sdt_record *programme,
                          const char *day)
{
    const sdt_record *adoption;
    struct sdt__matter matter;
    size_t at = 0;

    sdt__matter_of_programme(cache, programme, day, &matter);
    while (!matter.record &&
           (adoption = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_programme,
                                              programme->key, &at)))
        if (strcmp(sdt__adoption_day(adoption), day) <= 0)
            return true;
    return false;
}

/* Matters in the order in which they were proposed, after those without one. */
static int by_proposal(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    const char *first = sdt_matter_proposed(*x), *second = sdt_matter_proposed(*y);
    int order = strcmp(first ? first : "", second ? second : "");

    return order != 0 ? order : ((*x)->id > (*y)->id) - ((*x)->id < (*y)->id);
}

static void add_matters(struct sdt__record_cache *cache, sdt_table *table, const char *day)
{
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
        if (sdt__matter_is_proposed(&matter, day))
            add_row(cache, table, &matter, day);
    }
    sdt__free(cache->session, ordered);
}

static int list_matters(sdt_session *session, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    const struct sdt__record_list *programmes;
    sdt_table *table = sdt__table_new(session, &sdt__layout_matters);
    const char *day = asked;
    struct sdt__matter matter;
    int status;

    sdt__record_cache_init(&cache, session);
    day = day ? day : cache.today;
    programmes = sdt__record_cache_list(&cache, SDT_KIND_PROGRAMME);
    for (size_t i = 0; i < programmes->count; i++) {
        if (!is_decided_on(&cache, programmes->records[i], day))
            continue;
        sdt__matter_without_record(&cache, programmes->records[i], &matter);
        add_row(&cache, table, &matter, day);
    }
    add_matters(&cache, table, day);
    status = cache.status;
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_matters(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, list_matters, date, out) : status;
}

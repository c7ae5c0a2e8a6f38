/*
 * The rules of joint matters; see matter.h.
 */
#include "programme/matter.h"

#include "network/members.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

/* The rule that a matter names, or else its cooperation, or else that all must say yes. */
static const char *rule_of(struct sdt__record_cache *cache, const sdt_record *record,
                           const char *cooperation)
{
    const sdt_record *owner = sdt__record_cache_get(cache, SDT_KIND_COOPERATION, cooperation);

    if (record && sdt_matter_rule(record))
        return sdt_matter_rule(record);
    return owner && sdt_cooperation_adoption_rule(owner) ? sdt_cooperation_adoption_rule(owner)
                                                         : "all";
}

void sdt__matter_of(struct sdt__record_cache *cache, const sdt_record *record,
                    struct sdt__matter *out)
{
    out->record = record;
    out->programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, sdt_matter_programme(record));
    out->cooperation = sdt_matter_cooperation(record);
    out->rule = rule_of(cache, record, out->cooperation);
}

void sdt__matter_without_record(struct sdt__record_cache *cache, const sdt_record *programme,
                                struct sdt__matter *out)
{
    out->record = NULL;
    out->programme = programme;
    out->cooperation = sdt_programme_cooperation(programme);
    out->rule = rule_of(cache, NULL, out->cooperation);
}

const char *sdt__adoption_day(const sdt_record *adoption)
{
    const char *date = sdt_adoption_date(adoption) ? sdt_adoption_date(adoption)
                                                   : sdt_adoption_before(adoption);

    return date ? date : "";
}

bool sdt__adoption_is_yes(const sdt_record *adoption)
{
    static const char *const yes[] = {"adopted", "adopted_with_reservation",
                                      "adopted_with_addition"};

    for (size_t i = 0; adoption && i < sizeof yes / sizeof *yes; i++)
        if (sdt__text_equal(sdt_adoption_outcome(adoption), yes[i]))
            return true;
    return false;
}

bool sdt__adoption_by_member(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                             const sdt_record *adoption)
{
    const char *proposed = matter->record ? sdt_matter_proposed(matter->record) : NULL;
    const char *date = sdt_adoption_date(adoption), *before = sdt_adoption_before(adoption);
    const sdt_record *membership;
    size_t at = 0;

    while ((membership = sdt__record_cache_next(cache, SDT_KIND_MEMBERSHIP,
                                                sdt_membership_municipality,
                                                sdt_adoption_municipality(adoption), &at))) {
        const char *joined = sdt_membership_joined(membership);
        const char *left = sdt_membership_left(membership);

        if (!sdt__text_equal(sdt_membership_cooperation(membership), matter->cooperation))
            continue;
        if (date ? sdt__date_within(joined, left, date)
                 : (!joined || strcmp(joined, before) < 0) &&
                       (!left || !proposed || strcmp(left, proposed) > 0))
            return true;
    }
    return false;
}

/* Whether a decision is one of the matter's: it names the matter, or the programme on a day of this
   round. */
static bool is_about(struct sdt__record_cache *cache, const sdt_record *adoption,
                     const struct sdt__matter *matter)
{
    struct sdt__matter round;

    if (sdt_adoption_matter(adoption))
        return matter->record &&
               sdt__text_equal(sdt_adoption_matter(adoption), matter->record->key);
    if (!matter->programme ||
        !sdt__text_equal(sdt_adoption_programme(adoption), matter->programme->key))
        return false;
    sdt__matter_of_programme(cache, matter->programme, sdt__adoption_day(adoption), &round);
    return round.record == matter->record;
}

/* Whether decision a was taken after b; of two on one day the one that was written later counts. */
static bool later_decision(const sdt_record *a, const sdt_record *b)
{
    int order = strcmp(sdt__adoption_day(a), sdt__adoption_day(b));

    return order != 0 ? order > 0 : a->id > b->id;
}

const sdt_record *sdt__matter_decision(struct sdt__record_cache *cache,
                                       const struct sdt__matter *matter, const char *municipality,
                                       const char *day)
{
    const sdt_record *adoption, *last = NULL;
    size_t at = 0;

    while ((adoption = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_municipality,
                                              municipality, &at)))
        if (is_about(cache, adoption, matter) && strcmp(sdt__adoption_day(adoption), day) <= 0 &&
            (!last || later_decision(adoption, last)))
            last = adoption;
    return last;
}

static void count_decision(struct sdt__matter_count *count, const sdt_record *adoption)
{
    const char *outcome = adoption ? sdt_adoption_outcome(adoption) : NULL;

    count->members++;
    count->yes += sdt__adoption_is_yes(adoption);
    count->with_reservation += sdt__text_equal(outcome, "adopted_with_reservation");
    count->with_addition += sdt__text_equal(outcome, "adopted_with_addition");
    count->rejected += sdt__text_equal(outcome, "rejected");
    count->referred_back += sdt__text_equal(outcome, "referred_back");
    count->undecided += !adoption;
}

void sdt__matter_count(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                       const char *day, struct sdt__matter_count *out)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, matter->cooperation, day, &count);

    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < count; i++)
        count_decision(out, sdt__matter_decision(cache, matter, members[i]->key, day));
    sdt__free(cache->session, members);
}

/* Whether the decisions by a day are enough, of those who are members on it. */
static bool is_enough(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                      const char *day)
{
    struct sdt__matter_count count;

    sdt__matter_count(cache, matter, day, &count);
    if (sdt__text_equal(matter->rule, "majority"))
        return 2 * count.yes > count.members;
    return count.yes > 0 &&
           (count.yes == count.members || sdt__text_equal(matter->rule, "adopters"));
}

/* Whether those who have said no make it impossible, whatever the others decide. */
static bool is_refused(const struct sdt__matter *matter, const struct sdt__matter_count *count)
{
    const int64_t no = count->rejected + count->referred_back;

    if (sdt__text_equal(matter->rule, "majority"))
        return no > 0 && 2 * (count->members - no) <= count->members;
    return no > 0 && (no == count->members || !sdt__text_equal(matter->rule, "adopters"));
}

/* The days on which what is enough can change. */
struct days {
    const char **days;
    size_t count;
    size_t capacity;
};

/* Adds a day unless it is after the last one asked about, or the matter had been withdrawn by then. */
static void add_day(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                    const char *day, const char *last_day, struct days *days)
{
    const char *withdrawn = matter->record ? sdt_matter_withdrawn(matter->record) : NULL;

    if (!day || !*day || strcmp(day, last_day) > 0 || (withdrawn && strcmp(day, withdrawn) >= 0))
        return;
    if (sdt__grow(cache->session, (void **)&days->days, &days->capacity, days->count + 1,
                  sizeof *days->days) != SDT_OK)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    else
        days->days[days->count++] = day;
}

static int by_day(const void *a, const void *b)
{
    const char *const *x = a, *const *y = b;

    return strcmp(*x, *y);
}

/* The days of decisions, and those on which a member left, in their order. */
static void list_days(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                      const char *last_day, struct days *days)
{
    const char *of_matter = matter->record ? matter->record->key : NULL;
    const char *of_programme = matter->programme ? matter->programme->key : NULL;
    const sdt_record *record;
    size_t at = 0;

    while ((record = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_matter,
                                            of_matter, &at)))
        add_day(cache, matter, sdt__adoption_day(record), last_day, days);
    at = 0;
    while ((record = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_programme,
                                            of_programme, &at)))
        if (is_about(cache, record, matter))
            add_day(cache, matter, sdt__adoption_day(record), last_day, days);
    at = 0;
    while ((record = sdt__record_cache_next(cache, SDT_KIND_MEMBERSHIP, sdt_membership_cooperation,
                                            matter->cooperation, &at)))
        add_day(cache, matter, sdt_membership_left(record), last_day, days);
    if (days->count > 0)
        qsort(days->days, days->count, sizeof *days->days, by_day);
}

bool sdt__matter_in_force(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                          const char *day, char since[11])
{
    struct days days = {.count = 0};

    since[0] = '\0';
    list_days(cache, matter, day, &days);
    for (size_t i = 0; i < days.count && !since[0]; i++) {
        if (i > 0 && strcmp(days.days[i], days.days[i - 1]) == 0)
            continue;
        if (is_enough(cache, matter, days.days[i]))
            memcpy(since, days.days[i], 11);
    }
    sdt__free(cache->session, days.days);
    return since[0] != '\0';
}

const char *sdt__matter_state(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                              const char *day, char since[11])
{
    const char *withdrawn = matter->record ? sdt_matter_withdrawn(matter->record) : NULL;
    struct sdt__matter_count count;

    if (sdt__matter_in_force(cache, matter, day, since))
        return "in_force";
    if (withdrawn && strcmp(withdrawn, day) <= 0)
        return "withdrawn";
    if (sdt__matter_later_round(cache, matter, day))
        return "replaced";
    sdt__matter_count(cache, matter, day, &count);
    return is_refused(matter, &count) ? "refused" : "waiting";
}

const char *sdt__matter_asked_on(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                                 const char *day, char since[11])
{
    return strcmp(matter->rule, "adopters") != 0 && sdt__matter_in_force(cache, matter, day, since)
               ? since
               : day;
}

bool sdt__matter_is_open(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                         const char *day)
{
    char since[11];
    const char *state;

    if (matter->record && !sdt__matter_is_proposed(matter, day))
        return false;
    state = sdt__matter_state(cache, matter, day, since);
    if (strcmp(state, "in_force") == 0)
        return strcmp(matter->rule, "adopters") == 0;
    return strcmp(state, "waiting") == 0 || strcmp(state, "refused") == 0;
}

bool sdt__programme_in_force(struct sdt__record_cache *cache, const sdt_record *programme,
                             const char *day, char since[11])
{
    const sdt_record *round;
    struct sdt__matter matter;
    char of_round[11];
    size_t at = 0;

    sdt__matter_of_programme(cache, programme, day, &matter);
    sdt__matter_in_force(cache, &matter, day, since);
    while ((round = sdt__record_cache_next(cache, SDT_KIND_MATTER, sdt_matter_programme,
                                           programme->key, &at))) {
        sdt__matter_of(cache, round, &matter);
        if (sdt__matter_in_force(cache, &matter, day, of_round) &&
            (!since[0] || strcmp(of_round, since) < 0))
            memcpy(since, of_round, sizeof of_round);
    }
    return since[0] != '\0';
}

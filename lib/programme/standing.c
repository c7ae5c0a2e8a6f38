/*
 * The walk over what happened to a matter; see standing.h.
 */
#include "programme/standing.h"

#include "core/period.h"
#include "network/members.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

/* What happens on a day, in the order in which it is gone through: what was decided before the day had
   been decided when the day began. */
enum change { DECIDED_BEFORE, JOINED, LEFT, DECIDED };

struct event {
    const char *day;
    enum change change;
    const char *municipality; /* a key */
    const sdt_record *record; /* the membership, or the decision */
};

struct walk {
    struct sdt__record_cache *cache;
    const struct sdt__matter *matter;
    const char *last_day;
    const char *ended; /* the day it was withdrawn or replaced; NULL while it was not */
    struct event *events;
    size_t count;
    size_t capacity;
    bool settled; /* who is asked changes no more */
    struct sdt__standing *standing;
};

const char *sdt__since_text(const sdt_session *session, const struct sdt__since *since,
                            char out[SDT__SINCE_ROOM])
{
    const char *day = since->day;

    sdt__message_write(since->latest ? SDT__M_MATTER_SINCE_LATEST : SDT__M_MATTER_SINCE,
                       session->english, &day, 1, out, SDT__SINCE_ROOM);
    return out;
}

static void add_event(struct walk *walk, const char *day, enum change change,
                      const char *municipality, const sdt_record *record)
{
    if (strcmp(day, walk->last_day) > 0)
        return;
    if (sdt__grow(walk->cache->session, (void **)&walk->events, &walk->capacity, walk->count + 1,
                  sizeof *walk->events) != SDT_OK)
        sdt__record_cache_fail(walk->cache, SDT_ERROR_MEMORY);
    else
        walk->events[walk->count++] = (struct event){day, change, municipality, record};
}

static void add_decision(struct walk *walk, const sdt_record *adoption)
{
    add_event(walk, sdt__adoption_day(adoption),
              sdt_adoption_date(adoption) ? DECIDED : DECIDED_BEFORE,
              sdt_adoption_municipality(adoption), adoption);
}

/* A membership that ends before it begins is none. */
static void add_membership(struct walk *walk, const sdt_record *membership)
{
    const char *joined = sdt_membership_joined(membership);
    const char *left = sdt_membership_left(membership);
    const char *municipality = sdt_membership_municipality(membership);

    if (joined && left && strcmp(left, joined) <= 0)
        return;
    add_event(walk, joined ? joined : "", JOINED, municipality, membership);
    if (left)
        add_event(walk, left, LEFT, municipality, membership);
}

/* Whether a decision that names the programme is of this round: the one of its day. */
static bool is_of_round(struct walk *walk, const sdt_record *adoption)
{
    struct sdt__matter round;

    if (sdt_adoption_matter(adoption))
        return false; /* found by the matter that it names */
    sdt__matter_of_programme(walk->cache, walk->matter->programme, sdt__adoption_day(adoption),
                             &round);
    return round.record == walk->matter->record;
}

/* Of two decisions on one day, the one that was written later counts. */
static int by_day(const void *a, const void *b)
{
    const struct event *x = a, *y = b;
    int order = strcmp(x->day, y->day);

    if (order == 0)
        order = (int)x->change - (int)y->change;
    return order != 0 ? order : (x->record->id > y->record->id) - (x->record->id < y->record->id);
}

static void gather(struct walk *walk)
{
    const struct sdt__matter *matter = walk->matter;
    const sdt_record *record;
    size_t at = 0;

    while ((record = sdt__record_cache_next(walk->cache, SDT_KIND_MEMBERSHIP,
                                            sdt_membership_cooperation, matter->cooperation, &at)))
        add_membership(walk, record);
    at = 0;
    while (matter->record &&
           (record = sdt__record_cache_next(walk->cache, SDT_KIND_ADOPTION, sdt_adoption_matter,
                                            matter->record->key, &at)))
        add_decision(walk, record);
    at = 0;
    while (matter->programme &&
           (record = sdt__record_cache_next(walk->cache, SDT_KIND_ADOPTION, sdt_adoption_programme,
                                            matter->programme->key, &at)))
        if (is_of_round(walk, record))
            add_decision(walk, record);
    if (walk->count > 0)
        qsort(walk->events, walk->count, sizeof *walk->events, by_day);
}

/* Puts a voter into the count (1), or takes it out (-1). */
static void count_voter(struct sdt__matter_count *count, const struct sdt__voter *voter, int sign)
{
    const char *outcome = voter->decision ? sdt_adoption_outcome(voter->decision) : NULL;

    if (!voter->asked)
        return;
    count->members += sign;
    count->yes += sign * sdt__adoption_is_yes(voter->decision);
    count->with_reservation += sign * sdt__text_equal(outcome, "adopted_with_reservation");
    count->with_addition += sign * sdt__text_equal(outcome, "adopted_with_addition");
    count->rejected += sign * sdt__text_equal(outcome, "rejected");
    count->referred_back += sign * sdt__text_equal(outcome, "referred_back");
    count->undecided += sign * !voter->decision;
}

static int by_key(const void *key, const void *voter)
{
    return strcmp(key, ((const struct sdt__voter *)voter)->municipality->key);
}

static void apply(struct walk *walk, const struct event *event)
{
    struct sdt__standing *standing = walk->standing;
    struct sdt__voter *voter = bsearch(event->municipality, standing->voters, standing->voter_count,
                                       sizeof *voter, by_key);

    if (!voter)
        return;
    count_voter(&standing->count, voter, -1);
    if (event->change == JOINED || event->change == LEFT)
        voter->memberships += event->change == JOINED ? 1 : -1;
    else
        voter->decision = event->record;
    if (!walk->settled)
        voter->asked = voter->memberships > 0;
    count_voter(&standing->count, voter, 1);
}

/* Whether what has been decided is enough. */
static bool is_enough(const struct sdt__matter *matter, const struct sdt__matter_count *count)
{
    if (sdt__text_equal(matter->rule, "majority"))
        return 2 * count->yes > count->members;
    return count->yes > 0 &&
           (count->yes == count->members || sdt__text_equal(matter->rule, "adopters"));
}

/* Whether those who have said no make it impossible, whatever the others decide. */
static bool is_refused(const struct sdt__matter *matter, const struct sdt__matter_count *count)
{
    const int64_t no = count->rejected + count->referred_back;

    if (sdt__text_equal(matter->rule, "majority"))
        return no > 0 && 2 * (count->members - no) <= count->members;
    return no > 0 && (no == count->members || !sdt__text_equal(matter->rule, "adopters"));
}

/* Looks whether the matter came into force by what has happened so far. */
static void judge(struct walk *walk, const struct event *event)
{
    struct sdt__standing *standing = walk->standing;

    if (standing->since.day[0] || (walk->ended && strcmp(event->day, walk->ended) >= 0) ||
        !is_enough(walk->matter, &standing->count))
        return;
    memcpy(standing->since.day, event->day, sizeof standing->since.day);
    standing->since.latest = event->change == DECIDED_BEFORE;
    walk->settled = !sdt__text_equal(walk->matter->rule, "adopters");
}

/* Judges at the end of each day, and when all is gone through that was decided before it. */
static void walk_events(struct walk *walk)
{
    for (size_t i = 0; i < walk->count; i++) {
        const struct event *event = &walk->events[i];
        const struct event *next = i + 1 < walk->count ? event + 1 : NULL;

        if (!walk->standing->since.day[0] && walk->ended && strcmp(event->day, walk->ended) > 0)
            walk->settled = true;
        apply(walk, event);
        if (!next || strcmp(next->day, event->day) != 0 ||
            (event->change == DECIDED_BEFORE && next->change != DECIDED_BEFORE))
            judge(walk, event);
    }
}

/* The day that ended a matter by the last day: it was withdrawn, or put again. */
static const char *find_end(const struct walk *walk)
{
    const sdt_record *record = walk->matter->record;
    const sdt_record *later = record ? sdt__matter_next_round(walk->cache, record) : NULL;
    const char *replaced = later ? sdt_matter_proposed(later) : NULL;
    const char *end = record ? sdt_matter_withdrawn(record) : NULL;

    if (later && !replaced)
        replaced = "";
    if (!end || (replaced && strcmp(replaced, end) < 0))
        end = replaced;
    return end && strcmp(end, walk->last_day) <= 0 ? end : NULL;
}

/* Every municipality, in the order of the keys; nothing has happened yet. */
static void make_voters(struct walk *walk)
{
    const struct sdt__record_list *all = sdt__record_cache_list(walk->cache, SDT_KIND_MUNICIPALITY);
    struct sdt__standing *standing = walk->standing;

    standing->voters = sdt__alloc_zero(walk->cache->session, all->count + 1,
                                       sizeof *standing->voters);
    if (!standing->voters) {
        sdt__record_cache_fail(walk->cache, SDT_ERROR_MEMORY);
        return;
    }
    standing->voter_count = all->count;
    for (size_t i = 0; i < all->count; i++)
        standing->voters[i].municipality = all->records[i];
}

static const char *state_of(const struct walk *walk)
{
    const sdt_record *record = walk->matter->record;
    const char *withdrawn = record ? sdt_matter_withdrawn(record) : NULL;

    if (walk->standing->since.day[0])
        return "in_force";
    if (withdrawn && strcmp(withdrawn, walk->last_day) <= 0)
        return "withdrawn";
    if (walk->ended)
        return "replaced";
    return is_refused(walk->matter, &walk->standing->count) ? "refused" : "waiting";
}

/* In force it waits on nobody, unless each has a say of its own. */
static bool is_open(const struct walk *walk)
{
    if (walk->matter->record && !sdt__matter_is_proposed(walk->matter, walk->last_day))
        return false;
    return walk->standing->since.day[0] ? sdt__text_equal(walk->matter->rule, "adopters")
                                        : !walk->ended;
}

void sdt__standing_find(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                        const char *day, struct sdt__standing *out)
{
    struct walk walk = {.cache = cache, .matter = matter, .last_day = day, .standing = out};

    memset(out, 0, sizeof *out);
    walk.ended = find_end(&walk);
    make_voters(&walk);
    gather(&walk);
    if (cache->status == SDT_OK)
        walk_events(&walk);
    sdt__free(cache->session, walk.events);
    out->state = state_of(&walk);
    out->open = is_open(&walk);
}

void sdt__standing_free(struct sdt__record_cache *cache, struct sdt__standing *standing)
{
    sdt__free(cache->session, standing->voters);
    standing->voters = NULL;
    standing->voter_count = 0;
}

static int by_name(const void *a, const void *b)
{
    const struct sdt__voter *x = a, *y = b;

    return sdt__network_compare_names(x->municipality, y->municipality);
}

void sdt__standing_by_name(struct sdt__standing *standing)
{
    size_t kept = 0;

    for (size_t i = 0; i < standing->voter_count; i++)
        if (standing->voters[i].asked || standing->voters[i].decision)
            standing->voters[kept++] = standing->voters[i];
    standing->voter_count = kept;
    if (kept > 0)
        qsort(standing->voters, kept, sizeof *standing->voters, by_name);
}

bool sdt__programme_in_force(struct sdt__record_cache *cache, const sdt_record *programme,
                             const char *day, struct sdt__since *since)
{
    const sdt_record *round;
    struct sdt__matter matter;
    struct sdt__standing standing;
    size_t at = 0;

    *since = (struct sdt__since){.latest = false};
    round = sdt__record_cache_next(cache, SDT_KIND_MATTER, sdt_matter_programme, programme->key,
                                   &at);
    do {
        if (round)
            sdt__matter_of(cache, round, &matter);
        else
            sdt__matter_without_record(cache, programme, &matter);
        sdt__standing_find(cache, &matter, day, &standing);
        if (standing.since.day[0] && (!since->day[0] || strcmp(standing.since.day, since->day) < 0))
            *since = standing.since;
        sdt__standing_free(cache, &standing);
        round = round ? sdt__record_cache_next(cache, SDT_KIND_MATTER, sdt_matter_programme,
                                               programme->key, &at)
                      : NULL;
    } while (round);
    return since->day[0] != '\0';
}

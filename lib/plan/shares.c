/*
 * What each member pays of a plan's costs, line by line and in all.
 */
#include "core/period.h"
#include "layouts.h"
#include "network/members.h"
#include "plan/plan.h"
#include "plan/share.h"
#include "store/verb.h"

#include <math.h>
#include <sodertorn/kinds.h>
#include <sodertorn/plan.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

enum { LINE, TITLE, MUNICIPALITY, NAME, WEIGHT, AMOUNT, OUTCOME, PROBLEM };

static const struct sdt__column share_columns[] = {
    [LINE] = {"line", SDT_TYPE_TEXT, "budgetradens nyckel; tom för summan",
              "key of the budget line; absent for the sum"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad pengarna är till för", "what the money is for"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [WEIGHT] = {"weight", SDT_TYPE_NUMBER,
                "vad raden fördelas efter: 1, värdet eller kostnadsandelen",
                "by what the line is shared: 1, the value or the share of costs"},
    [AMOUNT] = {"amount", SDT_TYPE_NUMBER, "kommunens del i kronor", "its share in kronor"},
    [OUTCOME] = {"outcome", SDT_TYPE_NUMBER, "kommunens del av utfallet i kronor",
                 "its share of the outcome in kronor"},
    [PROBLEM] = {"problem", SDT_TYPE_TEXT, "varför raden inte kan fördelas, och vad som kan göras",
                 "why the line cannot be shared, and what can be done"},
};

const struct sdt__table_layout sdt__layout_plan_shares = SDT__TABLE_LAYOUT("plan_shares",
                                                                           share_columns);

enum { ORE = 100 }; /* in a krona */

/* A member in the plan's year, and what it pays, in öre: of the line at hand, and of all so far. */
struct member {
    const sdt_record *municipality;
    const sdt_record *membership;
    int64_t amount, outcome;
    int64_t amounts, outcomes;
};

/* A plan's costs being shared. */
struct sharing {
    struct sdt__record_cache cache;
    const sdt_record *plan;
    char year[24];
    struct member *members;         /* in the Swedish order of their names */
    struct sdt__plan_share *shares; /* of each of them, of the line at hand */
    size_t count;
    sdt_table *table;
    bool lacking;          /* the line at hand cannot be shared */
    bool has_shared;       /* any line could be, */
    bool has_outcome;      /* and any of them has an outcome, */
    bool has_been_lacking; /* and any could not */
};

/* A row that says what a line lacks to be shared: {1} is its title, {2} a year, {3} the member that lacks
   it (NULL when it is none), {4} what else there is to say. */
static void add_problem(struct sharing *sharing, const sdt_record *line, enum sdt__message message,
                        const char *year, const sdt_record *member, const char *more)
{
    const char *const texts[] = {sdt_record_title(line), year ? year : "",
                                 member ? sdt_record_title(member) : "", more ? more : ""};

    sharing->lacking = true;
    sharing->has_been_lacking = true;
    sdt__table_row(sharing->table);
    sdt__table_set_named(sharing->table, LINE, line);
    sdt__table_set_named(sharing->table, MUNICIPALITY, member);
    sdt__table_set_sentence(sharing->table, PROBLEM, message, texts, 4);
}

/* Whether a membership has a day in a year. */
static bool is_of_year(const sdt_record *membership, int year)
{
    const char *joined = sdt_membership_joined(membership), *left = sdt_membership_left(membership);
    char first[11], last[11];

    sdt__date_year_begin(year, first);
    sdt__date_year_end(year, last);
    return (!joined || strcmp(joined, last) <= 0) && (!left || strcmp(left, first) > 0);
}

/* The last membership of a municipality in the plan's year; NULL when it is no member then. */
static const sdt_record *membership_of(struct sharing *sharing, const char *municipality)
{
    const char *cooperation = sdt__plan_cooperation(&sharing->cache, sharing->plan);
    const sdt_record *membership, *found = NULL;
    const char *latest = "";
    size_t at = 0;

    while ((membership = sdt__record_cache_next(&sharing->cache, SDT_KIND_MEMBERSHIP,
                                                sdt_membership_municipality, municipality, &at))) {
        const char *joined = sdt_membership_joined(membership);

        if (!sdt__text_equal(sdt_membership_cooperation(membership), cooperation) ||
            !is_of_year(membership, (int)sdt_plan_year(sharing->plan)) ||
            strcmp(joined ? joined : "", latest) < 0)
            continue;
        found = membership;
        latest = joined ? joined : "";
    }
    return found;
}

static int by_name(const void *a, const void *b)
{
    const struct member *x = a, *y = b;

    return sdt__network_compare_names(x->municipality, y->municipality);
}

static void read_members(struct sharing *sharing)
{
    struct sdt__record_cache *cache = &sharing->cache;
    const struct sdt__record_list *all = sdt__record_cache_list(cache, SDT_KIND_MUNICIPALITY);

    sharing->members = sdt__alloc_zero(cache->session, all->count + 1, sizeof *sharing->members);
    sharing->shares = sdt__alloc_zero(cache->session, all->count + 1, sizeof *sharing->shares);
    if (!sharing->members || !sharing->shares) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    for (size_t i = 0; i < all->count; i++) {
        const sdt_record *membership = membership_of(sharing, all->records[i]->key);

        if (membership)
            sharing->members[sharing->count++] = (struct member){.municipality = all->records[i],
                                                                 .membership = membership};
    }
    qsort(sharing->members, sharing->count, sizeof *sharing->members, by_name);
}

/* The indicator that a line is shared by, or else the one marked as the population; NULL when there is
   none. */
static const sdt_record *indicator_of(struct sharing *sharing, const sdt_record *line)
{
    const struct sdt__record_list *all = sdt__record_cache_list(&sharing->cache,
                                                                SDT_KIND_INDICATOR);

    if (sdt_budget_line_indicator(line))
        return sdt__record_cache_get(&sharing->cache, SDT_KIND_INDICATOR,
                                     sdt_budget_line_indicator(line));
    for (size_t i = 0; i < all->count; i++)
        if (sdt_indicator_population(all->records[i]) != 0)
            return all->records[i];
    return NULL;
}

/* The value of a member in a year, as its weight. */
static void weigh_by_value(struct sharing *sharing, const sdt_record *line,
                           const sdt_record *indicator, const char *year, size_t at)
{
    sdt_session *session = sharing->cache.session;
    const sdt_record *member = sharing->members[at].municipality;
    const char *title = sdt_record_title(indicator);
    double *weight = &sharing->shares[at].weight;
    int mark = SDT_MARK_ABSENT, status;

    sdt__session_enter(session);
    status = sdt_value(session, indicator->key, member->key, year, NULL, weight, &mark);
    sdt__session_leave(session);
    sdt__record_cache_fail(&sharing->cache, status);
    if (status == SDT_OK && mark != SDT_MARK_VALUE)
        add_problem(sharing, line, SDT__M_PLAN_NO_VALUE, year, member, title);
    else if (status == SDT_OK && *weight < 0)
        add_problem(sharing, line, SDT__M_PLAN_NEGATIVE, year, member, title);
}

static void weigh_by_values(struct sharing *sharing, const sdt_record *line)
{
    const sdt_record *indicator = indicator_of(sharing, line);
    char year[8];

    if (!indicator)
        add_problem(sharing, line, SDT__M_PLAN_NO_POPULATION, NULL, NULL, NULL);
    if (!sdt_budget_line_has_year(line))
        add_problem(sharing, line, SDT__M_PLAN_NO_YEAR, NULL, NULL, NULL);
    if (sharing->lacking)
        return;
    sdt__period_format(sdt__period_year((int)sdt_budget_line_year(line)), year);
    for (size_t i = 0; i < sharing->count; i++)
        weigh_by_value(sharing, line, indicator, year, i);
}

/* Each share may be rounded to two decimals, so that is what their sum may lack. */
static void weigh_by_cost_share(struct sharing *sharing, const sdt_record *line)
{
    double sum = 0;
    char number[64];

    for (size_t i = 0; i < sharing->count; i++) {
        const struct member *member = &sharing->members[i];

        sharing->shares[i].weight = sdt_membership_cost_share(member->membership);
        sum += sharing->shares[i].weight;
        if (!sdt_membership_has_cost_share(member->membership))
            add_problem(sharing, line, SDT__M_PLAN_NO_COST_SHARE, sharing->year,
                        member->municipality, member->membership->key);
    }
    if (sharing->lacking || fabs(sum - 100) <= 0.005 * (double)sharing->count + 1e-9)
        return;
    sdt__number_format_people(sum, -6, sharing->cache.session->english, number);
    add_problem(sharing, line, SDT__M_PLAN_COST_SHARES, sharing->year, NULL, number);
}

/* Sets the weight of each member, or says what is lacking. */
static void weigh(struct sharing *sharing, const sdt_record *line)
{
    const char *shared = sdt_budget_line_shared(line);

    for (size_t i = 0; i < sharing->count; i++) {
        sharing->shares[i] = (struct sdt__plan_share){.key = sharing->members[i].municipality->key,
                                                      .weight = 1};
    }
    if (sharing->count == 0)
        add_problem(sharing, line, SDT__M_PLAN_NO_MEMBERS, sharing->year, NULL, NULL);
    else if (sdt__text_equal(shared, "by_values"))
        weigh_by_values(sharing, line);
    else if (sdt__text_equal(shared, "by_cost_share"))
        weigh_by_cost_share(sharing, line);
}

/* Shares some kronor by the weights, in whole ones when there are no öre; each share is left in öre.
   What was found lacking before is not said again. */
static void share_out(struct sharing *sharing, const sdt_record *line, double kronor)
{
    const int64_t ore = llround(kronor * ORE);
    const int64_t unit = ore % ORE == 0 ? ORE : 1;
    const double back = (double)ore / ORE;

    if (sharing->lacking || sharing->cache.status != SDT_OK)
        return;
    if (back < kronor || back > kronor)
        add_problem(sharing, line, SDT__M_PLAN_FRACTION, NULL, NULL, NULL);
    else if (!sdt__plan_share(sharing->shares, sharing->count, ore / unit))
        add_problem(sharing, line, SDT__M_PLAN_NO_WEIGHT, sharing->year, NULL, NULL);
    for (size_t i = 0; !sharing->lacking && i < sharing->count; i++)
        sharing->shares[i].units *= unit;
}

/* A row for what each member pays of a line, which is added to what it pays in all. */
static void add_shares(struct sharing *sharing, const sdt_record *line)
{
    const bool has_outcome = sdt_budget_line_has_outcome(line);

    for (size_t i = 0; i < sharing->count; i++) {
        struct member *member = &sharing->members[i];

        member->amounts += member->amount;
        member->outcomes += member->outcome;
        sdt__table_row(sharing->table);
        sdt__table_set_named(sharing->table, LINE, line);
        sdt__table_set_named(sharing->table, MUNICIPALITY, member->municipality);
        sdt__table_set_number(sharing->table, WEIGHT, sharing->shares[i].weight);
        sdt__table_set_number(sharing->table, AMOUNT, (double)member->amount / ORE);
        if (has_outcome)
            sdt__table_set_number(sharing->table, OUTCOME, (double)member->outcome / ORE);
    }
    sharing->has_shared = true;
    sharing->has_outcome |= has_outcome;
}

/* Shares a line, its amount and its outcome; one of which something cannot be shared is not shared at
   all. */
static void share_line(struct sharing *sharing, const sdt_record *line)
{
    sharing->lacking = false;
    weigh(sharing, line);
    share_out(sharing, line, sdt_budget_line_amount(line));
    for (size_t i = 0; i < sharing->count; i++) {
        sharing->members[i].amount = sharing->shares[i].units;
        sharing->members[i].outcome = 0;
    }
    if (sdt_budget_line_has_outcome(line)) {
        share_out(sharing, line, sdt_budget_line_outcome(line));
        for (size_t i = 0; i < sharing->count; i++)
            sharing->members[i].outcome = sharing->shares[i].units;
    }
    if (!sharing->lacking && sharing->cache.status == SDT_OK)
        add_shares(sharing, line);
}

static void add_sums(struct sharing *sharing)
{
    for (size_t i = 0; sharing->has_shared && i < sharing->count; i++) {
        const struct member *member = &sharing->members[i];

        sdt__table_row(sharing->table);
        sdt__table_set_message(sharing->table, TITLE,
                               sharing->has_been_lacking ? SDT__M_PLAN_SUM_SHARED
                                                         : SDT__M_PLAN_SUM);
        sdt__table_set_named(sharing->table, MUNICIPALITY, member->municipality);
        sdt__table_set_number(sharing->table, AMOUNT, (double)member->amounts / ORE);
        if (sharing->has_outcome)
            sdt__table_set_number(sharing->table, OUTCOME, (double)member->outcomes / ORE);
    }
}

static int tell_shares(const sdt_record *plan, const void *asked, sdt_table **out)
{
    struct sharing sharing = {.plan = plan};
    struct sdt__plan_parts lines = {0};

    (void)asked;
    sharing.table = sdt__table_new(plan->session, &sdt__layout_plan_shares);
    sdt__integer_text(sdt_plan_year(plan), sharing.year);
    sdt__record_cache_init(&sharing.cache, plan->session);
    read_members(&sharing);
    sdt__plan_parts_read(&sharing.cache, SDT_KIND_BUDGET_LINE, sdt_budget_line_plan, plan->key,
                         &lines);
    for (size_t i = 0; i < lines.count; i++)
        share_line(&sharing, lines.records[i]);
    add_sums(&sharing);
    sdt__plan_parts_free(&sharing.cache, &lines);
    sdt__free(plan->session, sharing.members);
    sdt__free(plan->session, sharing.shares);
    sdt__record_cache_free(&sharing.cache);
    return sdt__table_finish(sharing.table, sharing.cache.status, out);
}

int sdt_plan_shares(sdt_session *session, const char *plan, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PLAN, plan, tell_shares, NULL, out);
}

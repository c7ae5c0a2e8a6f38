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

enum { LINE, TITLE, MUNICIPALITY, NAME, WEIGHT, AMOUNT, OUTCOME };

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
};

const struct sdt__table_layout sdt__layout_plan_shares = SDT__TABLE_LAYOUT("plan_shares",
                                                                           share_columns);

enum { ORE = 100 }; /* in a krona */

/* A member in the plan's year, and what it pays, in öre: of the line at hand, and in all. */
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
    bool has_outcome; /* any line has */
    int status;       /* of what the lines lack */
};

/* Says what a line lacks; {1} is its title. */
static void refuse(struct sharing *sharing, const sdt_record *line, enum sdt__message message,
                   const char *about, const char *more)
{
    const struct sdt__location location = {.kind = line->kind->name, .key = line->key};

    sharing->status = sdt__first_failure(
        sharing->status, sdt__fail_at(sharing->cache.session, &location, SDT_ERROR_VALUE, message,
                                      sdt_record_title(line), about, more));
}

/* Whether a membership has a day in a year. */
static bool is_of_year(const sdt_record *membership, int year)
{
    const char *joined = sdt_membership_joined(membership), *left = sdt_membership_left(membership);
    char first[11], last[11];

    sdt__date_month_end(year * 12 + 1, first);
    first[8] = '0'; /* the first of January */
    first[9] = '1';
    sdt__date_month_end(year * 12 + 12, last);
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

/* The key of the indicator that a line is shared by; NULL after saying that there is none. */
static const char *indicator_of(struct sharing *sharing, const sdt_record *line)
{
    const struct sdt__record_list *all = sdt__record_cache_list(&sharing->cache,
                                                                SDT_KIND_INDICATOR);

    if (sdt_budget_line_indicator(line))
        return sdt_budget_line_indicator(line);
    for (size_t i = 0; i < all->count; i++)
        if (sdt_indicator_population(all->records[i]) != 0)
            return all->records[i]->key;
    refuse(sharing, line, SDT__M_PLAN_NO_POPULATION, NULL, NULL);
    return NULL;
}

static void weigh_by_values(struct sharing *sharing, const sdt_record *line)
{
    sdt_session *session = sharing->cache.session;
    const char *indicator;
    char year[24];

    if (!sdt_budget_line_has_year(line)) {
        refuse(sharing, line, SDT__M_PLAN_NO_YEAR, NULL, NULL);
        return;
    }
    indicator = indicator_of(sharing, line);
    sdt__integer_text(10000 + sdt_budget_line_year(line), year); /* year + 1: four digits */
    for (size_t i = 0; indicator && i < sharing->count; i++) {
        const sdt_record *member = sharing->members[i].municipality;
        double *weight = &sharing->shares[i].weight;
        int mark = SDT_MARK_ABSENT;
        int status;

        sdt__session_enter(session);
        status = sdt_value(session, indicator, member->key, year + 1, NULL, weight, &mark);
        sdt__session_leave(session);
        sdt__record_cache_fail(&sharing->cache, status);
        if (status == SDT_OK && mark != SDT_MARK_VALUE)
            refuse(sharing, line, SDT__M_PLAN_NO_VALUE, sdt_record_title(member), year + 1);
        else if (status == SDT_OK && *weight < 0)
            refuse(sharing, line, SDT__M_PLAN_NEGATIVE, sdt_record_title(member), year + 1);
    }
}

/* Each share may be rounded to two decimals, so that is what their sum may lack. */
static void weigh_by_cost_share(struct sharing *sharing, const sdt_record *line)
{
    const size_t count = sharing->count;
    double sum = 0;
    char number[64];
    bool all = true;

    for (size_t i = 0; i < count; i++) {
        const sdt_record *membership = sharing->members[i].membership;

        sharing->shares[i].weight = sdt_membership_cost_share(membership);
        sum += sharing->shares[i].weight;
        all = all && sdt_membership_has_cost_share(membership);
        if (!sdt_membership_has_cost_share(membership))
            refuse(sharing, line, SDT__M_PLAN_NO_COST_SHARE,
                   sdt_record_title(sharing->members[i].municipality), sharing->year);
    }
    if (!all || fabs(sum - 100) <= 0.005 * (double)count + 1e-9)
        return;
    sdt__number_format_people(sum, -1, sharing->cache.session->english, number);
    refuse(sharing, line, SDT__M_PLAN_COST_SHARES, sharing->year, number);
}

/* Sets the weight of each member; what is lacking is said. */
static void weigh(struct sharing *sharing, const sdt_record *line)
{
    const char *shared = sdt_budget_line_shared(line);

    for (size_t i = 0; i < sharing->count; i++) {
        sharing->shares[i].key = sharing->members[i].municipality->key;
        sharing->shares[i].weight = 1;
    }
    if (sdt__text_equal(shared, "by_values"))
        weigh_by_values(sharing, line);
    else if (sdt__text_equal(shared, "by_cost_share"))
        weigh_by_cost_share(sharing, line);
}

/* Shares some kronor, in whole ones when there are no öre; each share is left in öre. */
static void share_out(struct sharing *sharing, const sdt_record *line, double kronor)
{
    const int64_t ore = llround(kronor * ORE);
    const int64_t unit = ore % ORE == 0 ? ORE : 1;
    const double back = (double)ore / ORE;

    if (back < kronor || back > kronor)
        refuse(sharing, line, SDT__M_PLAN_FRACTION, NULL, NULL);
    else if (!sdt__plan_share(sharing->shares, sharing->count, ore / unit))
        refuse(sharing, line, SDT__M_PLAN_NO_WEIGHT, sharing->year, NULL);
    for (size_t i = 0; i < sharing->count; i++)
        sharing->shares[i].units *= unit;
}

static void share_line(struct sharing *sharing, const sdt_record *line)
{
    weigh(sharing, line);
    if (sharing->status == SDT_OK && sharing->cache.status == SDT_OK)
        share_out(sharing, line, sdt_budget_line_amount(line));
    for (size_t i = 0; i < sharing->count; i++) {
        sharing->members[i].amount = sharing->shares[i].units;
        sharing->members[i].amounts += sharing->shares[i].units;
    }
    if (!sdt_budget_line_has_outcome(line))
        return;
    sharing->has_outcome = true;
    if (sharing->status == SDT_OK && sharing->cache.status == SDT_OK)
        share_out(sharing, line, sdt_budget_line_outcome(line));
    for (size_t i = 0; i < sharing->count; i++) {
        sharing->members[i].outcome = sharing->shares[i].units;
        sharing->members[i].outcomes += sharing->shares[i].units;
    }
}

static void add_line(struct sharing *sharing, sdt_table *table, const sdt_record *line)
{
    for (size_t i = 0; i < sharing->count; i++) {
        const struct member *member = &sharing->members[i];

        sdt__table_row(table);
        sdt__table_set_named(table, LINE, line);
        sdt__table_set_named(table, MUNICIPALITY, member->municipality);
        sdt__table_set_number(table, WEIGHT, sharing->shares[i].weight);
        sdt__table_set_number(table, AMOUNT, (double)member->amount / ORE);
        if (sdt_budget_line_has_outcome(line))
            sdt__table_set_number(table, OUTCOME, (double)member->outcome / ORE);
    }
}

static void add_sums(struct sharing *sharing, sdt_table *table)
{
    for (size_t i = 0; i < sharing->count; i++) {
        const struct member *member = &sharing->members[i];

        sdt__table_row(table);
        sdt__table_set_message(table, TITLE, SDT__M_PLAN_SUM);
        sdt__table_set_named(table, MUNICIPALITY, member->municipality);
        sdt__table_set_number(table, AMOUNT, (double)member->amounts / ORE);
        if (sharing->has_outcome)
            sdt__table_set_number(table, OUTCOME, (double)member->outcomes / ORE);
    }
}

static int tell_shares(const sdt_record *plan, const void *asked, sdt_table **out)
{
    struct sharing sharing = {.plan = plan};
    struct sdt__plan_parts lines = {0};
    sdt_table *table = sdt__table_new(plan->session, &sdt__layout_plan_shares);

    (void)asked;
    sdt__integer_text(sdt_plan_year(plan), sharing.year);
    sdt__record_cache_init(&sharing.cache, plan->session);
    read_members(&sharing);
    sdt__plan_parts_read(&sharing.cache, SDT_KIND_BUDGET_LINE, sdt_budget_line_plan, plan->key,
                         &lines);
    for (size_t i = 0; i < lines.count; i++) {
        share_line(&sharing, lines.records[i]);
        add_line(&sharing, table, lines.records[i]);
    }
    add_sums(&sharing, table);
    sdt__record_cache_fail(&sharing.cache, sharing.status);
    sdt__plan_parts_free(&sharing.cache, &lines);
    sdt__free(plan->session, sharing.members);
    sdt__free(plan->session, sharing.shares);
    sdt__record_cache_free(&sharing.cache);
    return sdt__table_finish(table, sharing.cache.status, out);
}

int sdt_plan_shares(sdt_session *session, const char *plan, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PLAN, plan, tell_shares, NULL, out);
}

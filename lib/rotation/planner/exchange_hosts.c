/*
 * A large neighbourhood move of the search: two conferences exchange hosts within each year, all years and
 * all members considered at once by a beam search over the years. Everyone keeps the number of turns of each
 * year, so clashes, the common quota and the gaps between years are as they were; which of the two
 * conferences a turn is of decides the rest. Where those upper levels are tight, small moves that keep them
 * are rare, and this is the way from one plan that keeps them to another.
 *
 * A member who hosts one of the two in a year is in that year's pool. A choice is those of the pool, as bits,
 * who host the first conference.
 */
#include "rotation/planner/exchange_hosts.h"

#include <string.h>

enum {
    MOST = SDT__ROT_EXCHANGE_MEMBERS,
    POOL = SDT__ROT_EXCHANGE_POOL,
    PRICES = 4 /* of members that are as much work as an extension */
};

/* What members of the pool add to the cost of a partial plan. */
struct prices {
    int64_t start[SDT__ROT_LEVELS];         /* the partial plan, with all hosts outside the pool */
    int64_t host[POOL][2][SDT__ROT_LEVELS]; /* a member who hosts this conference of the two */
    int64_t meeting[POOL][POOL];            /* two of the same conference */
    int64_t wish[POOL][POOL];
};

static int16_t *turns_of(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int side,
                         int m)
{
    return &x->number[side * e->beam.problem->members + m];
}

static int16_t *last_of(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int side,
                        int m)
{
    return &x->number[(2 + side) * e->beam.problem->members + m];
}

static int16_t *met_of(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int a, int b)
{
    const int members = e->beam.problem->members;

    return &x->number[e->beam.key + (a > b ? a * members + b : b * members + a)];
}

/* The hosts that a conference had in a year before the move. */
static unsigned char *hosts_of(const struct sdt__rot_exchange *e, int side, int year)
{
    const struct sdt__rot_problem *p = e->beam.problem;

    return e->hosts + ((size_t)(side * p->years + year) * (size_t)p->members);
}

/* Whether a choice makes a member a host of a conference in the year under way. */
static bool is_host(const struct sdt__rot_exchange *e, int side, int m, unsigned chosen)
{
    const int i = e->in_pool[m];

    return i < 0 ? hosts_of(e, side, e->year)[m] : (chosen >> i & 1) == (side == 0);
}

/* The hosts of a conference in the year under way that a choice makes. */
static int list_hosts(const struct sdt__rot_exchange *e, int side, unsigned chosen, int *list)
{
    int count = e->outside_count[side];

    memcpy(list, e->outside[side], (size_t)count * sizeof *list);
    for (int i = 0; i < e->pool_count; i++)
        if ((chosen >> i & 1) == (side == 0))
            list[count++] = e->pool[i];
    return count;
}

/* What it adds that two members meet. */
static void price_meeting(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int a,
                          int b, int64_t *pairs, int64_t *wishes)
{
    const struct sdt__rot_problem *p = e->beam.problem;
    const int pair = a * p->members + b;
    const int met = e->met[pair] + *met_of(e, x, a, b);

    *pairs += met;
    *wishes -= p->wish && met == p->met[pair] ? p->wish[pair] : 0;
}

/* What one more host of a conference adds, all but the meetings; see price_nobody(). */
static void price_turn(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int side,
                       int m, int64_t *cost)
{
    const struct sdt__rot_beam *b = &e->beam;
    const struct sdt__rot_problem *p = b->problem;
    const int cell = sdt__rot_cell(p, 1 + e->conference[side], m, e->year);
    const int last = *last_of(e, x, side, m);
    const int64_t s = (int64_t)p->gap[cell] - (e->year - last);

    cost[b->position[SDT__ROT_CQUOTA]] += sdt__rot_turn_cost(p, cell, *turns_of(e, x, side, m));
    if (last > SDT__ROT_BEAM_NEVER && s > 0)
        cost[b->position[SDT__ROT_CGAP]] += s * s;
    if (p->previous && p->previous[e->occurrence[side] * p->members + m])
        cost[b->position[SDT__ROT_CHANGES]]--;
}

/* What a conference adds before any of its hosts is counted. */
static void price_nobody(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x, int side,
                         int64_t *cost)
{
    const struct sdt__rot_problem *p = e->beam.problem;
    const int row = (e->conference[side] * p->years + e->year) * p->members;
    const int16_t *turns = turns_of(e, x, side, 0);
    int64_t sum = 0;

    for (int m = 0; m < p->members; m++)
        sum += sdt__rot_excess(turns[m], e->low[row + m], e->high[row + m]);
    cost[e->beam.position[SDT__ROT_CQUOTA]] += sum;
    for (int m = 0; p->previous && m < p->members; m++)
        cost[e->beam.position[SDT__ROT_CHANGES]] += p->previous[e->occurrence[side] * p->members +
                                                                m];
}

/* Both conferences, with all hosts outside the pool. */
static void price_outsiders(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x,
                            struct prices *prices)
{
    const int *position = e->beam.position;

    for (int side = 0; side < 2; side++) {
        const int *list = e->outside[side];
        const int count = e->outside_count[side];
        if (e->occurrence[side] >= 0)
            price_nobody(e, x, side, prices->start);
        for (int a = 0; a < count; a++) {
            price_turn(e, x, side, list[a], prices->start);
            for (int b = 0; b < a; b++)
                price_meeting(e, x, list[a], list[b], &prices->start[position[SDT__ROT_PAIRS]],
                              &prices->start[position[SDT__ROT_WISHES]]);
        }
    }
}

static void price_pool(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x,
                       struct prices *prices)
{
    const int *position = e->beam.position;

    memset(prices->host, 0, sizeof prices->host);
    memset(prices->meeting, 0, sizeof prices->meeting);
    memset(prices->wish, 0, sizeof prices->wish);
    for (int i = 0; i < e->pool_count; i++) {
        for (int side = 0; side < 2; side++) {
            int64_t *cost = prices->host[i][side];
            price_turn(e, x, side, e->pool[i], cost);
            for (int h = 0; e->meets && h < e->outside_count[side]; h++)
                price_meeting(e, x, e->pool[i], e->outside[side][h],
                              &cost[position[SDT__ROT_PAIRS]], &cost[position[SDT__ROT_WISHES]]);
        }
        for (int j = 0; e->meets && j < i; j++)
            price_meeting(e, x, e->pool[i], e->pool[j], &prices->meeting[i][j],
                          &prices->wish[i][j]);
    }
}

/* Prices a partial plan with one choice of a year. */
static void extend(struct sdt__rot_exchange *e, int from, const struct prices *prices,
                   unsigned chosen)
{
    int64_t *cost = sdt__rot_beam_next(&e->beam)->cost;

    memcpy(cost, prices->start, sizeof prices->start);
    for (int i = 0; i < e->pool_count; i++) {
        const unsigned first = chosen >> i & 1;
        for (int level = 0; level < SDT__ROT_LEVELS; level++)
            cost[level] += prices->host[i][!first][level];
        for (int j = 0; e->meets && j < i; j++) {
            if ((chosen >> j & 1) == first) {
                cost[e->beam.position[SDT__ROT_PAIRS]] += prices->meeting[i][j];
                cost[e->beam.position[SDT__ROT_WISHES]] += prices->wish[i][j];
            }
        }
    }
    sdt__rot_beam_add(&e->beam, from, chosen);
}

/* Makes the partial plan of an extension: what has changed in its numbers. */
static void take_turns(void *user, struct sdt__rot_partial *x, unsigned chosen)
{
    const struct sdt__rot_exchange *e = user;
    int list[MOST];

    for (int side = 0; side < 2; side++) {
        const int count = list_hosts(e, side, chosen, list);
        for (int a = 0; a < count; a++) {
            ++*turns_of(e, x, side, list[a]);
            *last_of(e, x, side, list[a]) = (int16_t)e->year;
            for (int b = 0; e->meets && b < a; b++)
                ++*met_of(e, x, list[a], list[b]);
        }
    }
}

/* Finds the pool of the year under way: nobody when it is too large, or when only one of the conferences
 * occurs. What the hosts were is returned as a choice. */
static unsigned find_pool(struct sdt__rot_exchange *e)
{
    const struct sdt__rot_problem *p = e->beam.problem;
    unsigned now = 0;

    for (int i = 0; i < e->pool_count; i++)
        e->in_pool[e->pool[i]] = -1;
    e->pool_count = 0;
    if (e->occurrence[0] < 0 || e->occurrence[1] < 0 ||
        p->occurrence[e->occurrence[0]].hosts + p->occurrence[e->occurrence[1]].hosts > POOL)
        return 0;
    for (int m = 0; m < p->members; m++) {
        const bool first = hosts_of(e, 0, e->year)[m];
        if (first == (bool)hosts_of(e, 1, e->year)[m])
            continue;
        now |= (unsigned)first << e->pool_count;
        e->in_pool[m] = e->pool_count;
        e->pool[e->pool_count++] = m;
    }
    return now;
}

/* Begins a year; returns what its hosts were, as a choice. */
static unsigned enter_year(struct sdt__rot_exchange *e, int year)
{
    const struct sdt__rot_problem *p = e->beam.problem;
    unsigned now;

    e->year = year;
    for (int side = 0; side < 2; side++)
        e->occurrence[side] = p->occurrence_at[e->conference[side] * p->years + year];
    now = find_pool(e);
    for (int side = 0; side < 2; side++) {
        e->outside_count[side] = 0;
        for (int m = 0; m < p->members; m++)
            if (e->in_pool[m] < 0 && hosts_of(e, side, year)[m])
                e->outside[side][e->outside_count[side]++] = m;
    }
    return now;
}

/* Whether the hosts that a choice makes of the pool keep the hard rules. */
static bool is_allowed(const struct sdt__rot_exchange *e, unsigned chosen)
{
    const struct sdt__rot_problem *p = e->beam.problem;

    for (int i = 0; i < e->pool_count; i++) {
        const int m = e->pool[i];
        const int side = chosen >> i & 1 ? 0 : 1;
        if (!(p->allow[e->occurrence[side] * p->members + m] & SDT__ROT_OPEN) ||
            (p->allow[e->occurrence[1 - side] * p->members + m] & SDT__ROT_MUST))
            return false;
        for (int other = 0; p->forbid && other < p->members; other++)
            if (p->forbid[m * p->members + other] && is_host(e, side, other, chosen))
                return false;
    }
    return true;
}

/* The choices of the year under way: each conference keeps its number of hosts. */
static int list_choices(const struct sdt__rot_exchange *e, unsigned now, unsigned *choice)
{
    int hosts = 0;
    int found = 0;

    for (unsigned rest = now; rest; rest &= rest - 1)
        hosts++;
    for (unsigned chosen = 0; chosen < 1u << e->pool_count; chosen++) {
        int count = 0;
        for (unsigned rest = chosen; rest; rest &= rest - 1)
            count++;
        if (count == hosts && is_allowed(e, chosen))
            choice[found++] = chosen;
    }
    return found;
}

/* Forgets the last turns that are so long ago that no gap is too short any more, so that partial plans that
 * differ in these only count as one. */
static void forget(const struct sdt__rot_exchange *e, struct sdt__rot_partial *x)
{
    const int members = e->beam.problem->members;

    for (int side = 0; side < 2; side++) {
        const int *reach = e->reach + (1 + e->conference[side]) * members;
        for (int m = 0; m < members; m++)
            if (e->year - *last_of(e, x, side, m) >= reach[m])
                *last_of(e, x, side, m) = SDT__ROT_BEAM_NEVER;
    }
}

/* Extends all partial plans by a year: by every choice, or only by the hosts that there were. */
static void pass_year(struct sdt__rot_exchange *e, int year, bool follows)
{
    unsigned choice[SDT__ROT_BEAM_CHOICES] = {enter_year(e, year)};
    const int choices = follows ? 1 : list_choices(e, choice[0], choice);
    const int members = e->beam.problem->members;

    for (int k = 0; k < e->beam.kept; k++) {
        struct sdt__rot_partial *x = sdt__rot_beam_at(&e->beam, k);
        struct prices prices;
        forget(e, x);
        memcpy(prices.start, x->cost, sizeof prices.start);
        price_outsiders(e, x, &prices);
        price_pool(e, x, &prices);
        for (int i = 0; i < choices; i++)
            extend(e, k, &prices, choice[i]);
    }
    e->beam.work += e->beam.kept * members / PRICES;
    sdt__rot_beam_keep(&e->beam, year, take_turns, e);
}

/* All years, from no turns on. */
static void pass_years(struct sdt__rot_exchange *e, bool follows)
{
    const struct sdt__rot_problem *p = e->beam.problem;
    const int key = 4 * p->members;
    struct sdt__rot_partial *x = sdt__rot_beam_begin(
        &e->beam, key, key + (e->meets ? p->members * p->members : 0));

    for (int side = 0; side < 2; side++) {
        const int layer = 1 + e->conference[side];
        for (int m = 0; m < p->members; m++) {
            *turns_of(e, x, side, m) = (int16_t)p->held[layer * p->members + m];
            *last_of(e, x, side, m) = sdt__rot_beam_last(p, layer, m);
        }
    }
    for (int y = 0; y < p->years; y++)
        pass_year(e, y, follows);
}

/* Notes the hosts of both conferences, and how often members meet without these. */
static void note_hosts(struct sdt__rot_exchange *e)
{
    const struct sdt__rot_state *s = &e->beam.search->state;
    const struct sdt__rot_problem *p = s->problem;
    const size_t members = (size_t)p->members;

    memcpy(e->met, s->met, members * members * sizeof *e->met);
    for (int side = 0; side < 2; side++) {
        for (int y = 0; y < p->years; y++) {
            const int o = p->occurrence_at[e->conference[side] * p->years + y];
            const int *host = o < 0 ? NULL : s->host + p->occurrence[o].first_slot;
            memset(hosts_of(e, side, y), 0, members);
            for (int a = 0; host && a < p->occurrence[o].hosts; a++) {
                hosts_of(e, side, y)[host[a]] = 1;
                for (int b = 0; b < p->occurrence[o].hosts; b++)
                    e->met[host[a] * p->members + host[b]] -= a != b;
            }
        }
    }
}

/* Makes a choice of the year under way. */
static void set_hosts(struct sdt__rot_exchange *e, unsigned now, unsigned chosen)
{
    struct sdt__rot_state *s = &e->beam.search->state;

    for (int i = 0; i < e->pool_count; i++)
        if ((now ^ chosen) >> i & 1)
            sdt__rot_state_take(s, e->occurrence[now >> i & 1 ? 0 : 1], e->pool[i]);
    for (int i = 0; i < e->pool_count; i++)
        if ((now ^ chosen) >> i & 1)
            sdt__rot_state_put(s, e->occurrence[chosen >> i & 1 ? 0 : 1], e->pool[i]);
}

/* Makes the choices that led to the best plan, if any is left. */
static void make_best(struct sdt__rot_exchange *e)
{
    int index = 0;

    for (int y = e->beam.problem->years - 1; e->beam.kept > 0 && y >= 0; y--) {
        const unsigned chosen = sdt__rot_beam_choice(&e->beam, y, &index);
        set_hosts(e, enter_year(e, y), chosen);
    }
}

static void restore_hosts(struct sdt__rot_exchange *e)
{
    struct sdt__rot_state *s = &e->beam.search->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int side = 0; side < 2; side++) {
        for (int y = 0; y < p->years; y++) {
            const int o = p->occurrence_at[e->conference[side] * p->years + y];
            if (o >= 0)
                sdt__rot_state_set_hosts(s, o, hosts_of(e, side, y));
        }
    }
}

void sdt__rot_exchange_hosts(struct sdt__rot_exchange *e)
{
    struct sdt__rot_search *search = e->beam.search;
    const struct sdt__rot_problem *p = e->beam.problem;
    const int64_t forbidden = search->state.clashes_forbidden;
    const int one = (int)sdt__rot_search_random(search, (uint32_t)p->conferences);
    const int step = 1 + (int)sdt__rot_search_random(search, (uint32_t)p->conferences - 1);
    int64_t value[SDT__ROT_LEVELS];

    e->conference[0] = one;
    e->conference[1] = (one + step) % p->conferences;
    e->meets = p->conference[one]->hosts > 1 || p->conference[e->conference[1]]->hosts > 1;
    memcpy(value, search->state.value, sizeof value);
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        e->beam.most[i] = INT64_MAX;
    note_hosts(e);
    pass_years(e, true);
    memcpy(e->beam.most, sdt__rot_beam_at(&e->beam, 0)->cost, sizeof e->beam.most);
    pass_years(e, false);
    make_best(e);
    if (sdt__rot_search_compare(search, forbidden, value) > 0)
        restore_hosts(e);
}

bool sdt__rot_exchange_suits(const struct sdt__rot_search *search)
{
    const struct sdt__rot_problem *p = search->state.problem;

    return p->conferences > 1 && p->members <= MOST &&
           search->run->result->order.free_changes == 0 && sdt__rot_beam_suits(p);
}

/* Lays out the quota bands so that those of all members in one year stand beside each other. */
static void turn_bands(struct sdt__rot_exchange *e, const struct sdt__rot_problem *p)
{
    for (int row = 0; row < p->conferences * p->years; row++) {
        for (int m = 0; m < p->members; m++) {
            const int cell = sdt__rot_cell(p, 1 + row / p->years, m, row % p->years);
            e->low[row * p->members + m] = p->low[cell];
            e->high[row * p->members + m] = p->high[cell];
        }
    }
}

int sdt__rot_exchange_open(struct sdt__rot_exchange *e, struct sdt__rot_search *search)
{
    struct sdt__rot_arena *arena = search->run->arena;
    const struct sdt__rot_problem *p = search->state.problem;

    memset(e, 0, sizeof *e);
    e->met = SDT__ROT_NEW(arena, int, p->members * p->members);
    e->low = SDT__ROT_NEW(arena, int, p->conferences * p->years * p->members);
    e->high = SDT__ROT_NEW(arena, int, p->conferences * p->years * p->members);
    if (!arena->failed)
        turn_bands(e, p);
    e->reach = sdt__rot_beam_reach(p, arena);
    e->hosts = SDT__ROT_NEW(arena, unsigned char, 2 * p->years * p->members);
    e->in_pool = SDT__ROT_NEW(arena, int, p->members);
    for (int m = 0; e->in_pool && m < p->members; m++)
        e->in_pool[m] = -1;
    return sdt__rot_beam_open(&e->beam, search, p->years, p->members * (4 + p->members));
}

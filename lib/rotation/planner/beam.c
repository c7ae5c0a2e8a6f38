/*
 * The dynamic programming of beam.h: partial plans, what an occurrence adds to their costs, and which are
 * kept.
 */
#include "rotation/planner/beam.h"

#include <stdlib.h>
#include <string.h>

enum {
    WIDTH = SDT__ROT_BEAM_WIDTH,
    MOST_MADE = WIDTH * SDT__ROT_BEAM_CHOICES,
    SLOTS = 4 * WIDTH, /* of the hash table */
    NEVER = -SDT__ROT_BEAM_YEARS,
    STEP_BYTES = 1 << 10 /* a partial plan of more bytes counts as more work */
};

static struct sdt__rot_partial *partial_at(const struct sdt__rot_beam *b, unsigned char *all,
                                           int index)
{
    return (struct sdt__rot_partial *)(void *)(all + (size_t)index * b->size);
}

static int16_t *count_of(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i,
                         int layer)
{
    return &x->number[i * b->layers + layer];
}

static int16_t *last_of(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i, int layer)
{
    return &x->number[(b->members + i) * b->layers + layer];
}

static int16_t *times_of(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i)
{
    return &x->number[2 * b->members * b->layers + i];
}

static int16_t *met_of(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i, int other)
{
    return &x->number[b->key + i * b->problem->members + other];
}

static void add_cost(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int level,
                     int64_t cost)
{
    x->cost[b->position[level]] += cost;
}

/* Adds the missing years of the wanted gap, squared, and makes the year the last one of the layer. */
static void close_gap(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i, int layer,
                      int year)
{
    const int cell = sdt__rot_cell(b->problem, layer, b->member[i], year);
    int16_t *last = last_of(b, x, i, layer);
    const int64_t s = (int64_t)b->problem->gap[cell] - (year - *last);

    if (*last > NEVER && s > 0)
        add_cost(b, x, layer ? SDT__ROT_CGAP : SDT__ROT_TGAP, s * s);
    *last = (int16_t)year;
}

static void meet(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int i, int other)
{
    const struct sdt__rot_problem *p = b->problem;
    const int pair = b->member[i] * p->members + other;
    int16_t *met = met_of(b, x, i, other);

    add_cost(b, x, SDT__ROT_PAIRS, p->met[pair] + *met);
    if (p->wish && *met == 0)
        add_cost(b, x, SDT__ROT_WISHES, -(int64_t)p->wish[pair]);
    ++*met;
}

/* Gives a member a turn beside the hosts of the state and the chosen members before it. */
static void give_turn(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int o, int i)
{
    const struct sdt__rot_occurrence *at = &b->problem->occurrence[o];
    const int *host = b->search->state.host + at->first_slot;

    ++*count_of(b, x, i, 0);
    ++*count_of(b, x, i, 1 + at->conference);
    if (++*times_of(b, x, i) > 1)
        add_cost(b, x, SDT__ROT_CLASHES, 1);
    else
        close_gap(b, x, i, 0, at->year);
    close_gap(b, x, i, 1 + at->conference, at->year);
    for (int h = 0; h < at->hosts; h++)
        if (host[h] >= 0)
            meet(b, x, i, host[h]);
    for (int j = 0; j < i; j++)
        if (x->chosen >> j & 1)
            meet(b, x, i, b->member[j]);
}

static void leave_out(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int o, int i)
{
    const struct sdt__rot_problem *p = b->problem;

    if (!p->previous || !p->previous[o * p->members + b->member[i]])
        return;
    if (x->spare > 0)
        x->spare--;
    else
        add_cost(b, x, SDT__ROT_CHANGES, 1);
}

static void add_excess(const struct sdt__rot_beam *b, struct sdt__rot_partial *x, int layer,
                       int year)
{
    const struct sdt__rot_problem *p = b->problem;

    for (int i = 0; i < b->members; i++) {
        const int m = b->member[i];
        const int cell = sdt__rot_cell(p, layer, m, year);
        const int held = p->held[layer * p->members + m] + *count_of(b, x, i, layer);
        add_cost(b, x, layer ? SDT__ROT_CQUOTA : SDT__ROT_QUOTA,
                 sdt__rot_excess(held, p->low[cell], p->high[cell]));
    }
}

/* Whether a partial plan costs more than the plan as it is. No later cost is negative but that of wishes,
 * the last level in every order. */
static bool costs_too_much(const struct sdt__rot_beam *b, const struct sdt__rot_partial *x)
{
    for (int i = 0; i < SDT__ROT_LEVELS - 1; i++)
        if (x->cost[i] != b->most[i])
            return x->cost[i] > b->most[i];
    return false;
}

/* Extends a partial plan by the chosen hosts of an occurrence. */
static void extend(struct sdt__rot_beam *b, int from, int o, unsigned chosen)
{
    const struct sdt__rot_problem *p = b->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    struct sdt__rot_partial *x = partial_at(b, b->next, b->made);

    memcpy(x, partial_at(b, b->front, from), b->size);
    x->parent = from;
    x->chosen = chosen;
    x->tie = sdt__rot_search_random(b->search, UINT32_MAX);
    for (int i = 0; i < b->members; i++) {
        if (chosen >> i & 1)
            give_turn(b, x, o, i);
        else
            leave_out(b, x, o, i);
    }
    add_excess(b, x, 1 + at->conference, at->year);
    if (o + 1 == p->occurrences || p->occurrence[o + 1].year != at->year) {
        add_excess(b, x, 0, at->year);
        memset(times_of(b, x, 0), 0, (size_t)b->members * sizeof(int16_t));
    }
    if (!costs_too_much(b, x))
        b->order[b->made++] = x;
}

/* The order of partial plans: by cost, level by level, and of equals by chance. */
static int by_cost(const void *one, const void *other)
{
    const struct sdt__rot_partial *a = *(struct sdt__rot_partial *const *)one;
    const struct sdt__rot_partial *b = *(struct sdt__rot_partial *const *)other;

    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        if (a->cost[i] != b->cost[i])
            return a->cost[i] < b->cost[i] ? -1 : 1;
    if (a->tie != b->tie)
        return a->tie < b->tie ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* A hash of so many bytes, eight at a time: by a multiplication, as of Fibonacci, and a shift. */
static uint32_t hash_of(const void *bytes, size_t count)
{
    const unsigned char *at = bytes;
    uint64_t hash = 0;

    for (size_t size; count > 0; count -= size, at += size) {
        uint64_t word = 0;
        size = count < sizeof word ? count : sizeof word;
        memcpy(&word, at, size);
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    return (uint32_t)hash;
}

/* Whether a partial plan with the same key is kept already. If not, this one is noted. */
static bool is_known(struct sdt__rot_beam *b, const struct sdt__rot_partial *x)
{
    const size_t bytes = (size_t)b->key * sizeof *x->number;
    uint32_t at = hash_of(x->number, bytes);

    for (at %= SLOTS; b->table[at]; at = (at + 1) % SLOTS)
        if (!memcmp(partial_at(b, b->front, b->table[at] - 1)->number, x->number, bytes))
            return true;
    b->table[at] = b->kept + 1;
    return false;
}

/* Keeps the best of the partial plans made, one of each key. */
static void keep_best(struct sdt__rot_beam *b, int o)
{
    memset(b->table, 0, SLOTS * sizeof *b->table);
    qsort(b->order, (size_t)b->made, sizeof(struct sdt__rot_partial *), by_cost);
    b->kept = 0;
    for (int i = 0; i < b->made && b->kept < WIDTH; i++) {
        const struct sdt__rot_partial *x = b->order[i];
        if (is_known(b, x))
            continue;
        memcpy(partial_at(b, b->front, b->kept), x, b->size);
        b->parent[o * WIDTH + b->kept] = x->parent;
        b->chosen[o * WIDTH + b->kept] = (unsigned char)x->chosen;
        b->kept++;
    }
}

/* Whether a member may host an occurrence beside the hosts of the state and the chosen members before
 * it. */
static bool may_host(const struct sdt__rot_beam *b, int o, unsigned chosen, int i)
{
    const struct sdt__rot_problem *p = b->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const int *host = b->search->state.host + at->first_slot;
    const unsigned char *forbid = p->forbid ? p->forbid + b->member[i] * p->members : NULL;

    if (!(p->allow[o * p->members + b->member[i]] & SDT__ROT_OPEN))
        return false;
    for (int h = 0; forbid && h < at->hosts; h++)
        if (host[h] >= 0 && forbid[host[h]])
            return false;
    for (int j = 0; forbid && j < i; j++)
        if (chosen >> j & 1 && forbid[b->member[j]])
            return false;
    return true;
}

/* Whether a set of so many members may host an occurrence. */
static bool is_choice(const struct sdt__rot_beam *b, int o, unsigned chosen, int hosts)
{
    const struct sdt__rot_problem *p = b->problem;

    for (int i = 0; i < b->members; i++) {
        const bool is_chosen = chosen >> i & 1;
        if (is_chosen ? !may_host(b, o, chosen, i)
                      : (p->allow[o * p->members + b->member[i]] & SDT__ROT_MUST) != 0)
            return false;
        hosts -= is_chosen;
    }
    return hosts == 0;
}

/* Forgets the last turns that are so long ago that no gap is too short any more, so that partial plans that
 * differ in these only count as one. */
static void forget(struct sdt__rot_beam *b, int year)
{
    const struct sdt__rot_problem *p = b->problem;

    for (int k = 0; k < b->kept; k++) {
        struct sdt__rot_partial *x = partial_at(b, b->front, k);
        for (int i = 0; i < b->members; i++) {
            for (int layer = 0; layer < b->layers; layer++) {
                int16_t *last = last_of(b, x, i, layer);
                if (year - *last >= b->reach[layer * p->members + b->member[i]])
                    *last = NEVER;
            }
        }
    }
}

/* Counts the work, and asks the caller now and then. */
static void count_steps(struct sdt__rot_beam *b, int extended)
{
    const int64_t steps = 1 + extended * (1 + (int64_t)b->size / STEP_BYTES);

    b->search->steps += steps;
    b->search->run->part += steps;
    sdt__rot_run_works(b->search->run, "search", steps);
}

void sdt__rot_beam_choose(struct sdt__rot_beam *b, int o, unsigned hosts)
{
    const struct sdt__rot_occurrence *at = &b->problem->occurrence[o];
    int count = 0;
    int extended = 0;

    if (o == 0 || (at - 1)->year != at->year)
        forget(b, at->year);
    for (; hosts; hosts &= hosts - 1)
        count++;
    b->made = 0;
    for (unsigned chosen = 0; chosen < 1u << b->members; chosen++) {
        if (!is_choice(b, o, chosen, count))
            continue;
        for (int i = 0; i < b->kept; i++)
            extend(b, i, o, chosen);
        extended += b->kept;
    }
    keep_best(b, o);
    count_steps(b, extended);
}

void sdt__rot_beam_follow(struct sdt__rot_beam *b, int o, unsigned hosts)
{
    b->made = 0;
    extend(b, 0, o, hosts);
    memcpy(b->front, b->next, b->size);
    count_steps(b, 1);
}

const struct sdt__rot_partial *sdt__rot_beam_best(const struct sdt__rot_beam *b)
{
    return partial_at(b, b->front, 0);
}

/* Sets the number of members, and the size of partial plans with it: whole words. */
static void set_members(struct sdt__rot_beam *b, int members)
{
    const size_t word = sizeof(int64_t);
    size_t bytes;

    b->members = members;
    b->key = members * (2 * b->layers + 1);
    bytes = (size_t)(b->key + members * b->problem->members) * sizeof(int16_t);
    b->size = (sizeof(struct sdt__rot_partial) + bytes + word - 1) / word * word;
}

void sdt__rot_beam_begin(struct sdt__rot_beam *b, int members, int spare)
{
    const struct sdt__rot_problem *p = b->problem;
    struct sdt__rot_partial *x = partial_at(b, b->front, 0);

    set_members(b, members);
    memset(x, 0, b->size);
    x->spare = spare;
    for (int i = 0; i < members; i++) {
        for (int layer = 0; layer < b->layers; layer++) {
            const int last = p->last[layer * p->members + b->member[i]];
            const bool is_long_ago = last == SDT__ROT_NO_YEAR || last <= p->from + NEVER;
            *last_of(b, x, i, layer) = (int16_t)(is_long_ago ? NEVER : last - p->from);
        }
    }
    b->kept = 1;
}

bool sdt__rot_beam_suits(const struct sdt__rot_problem *p)
{
    return p->slots < SDT__ROT_BEAM_YEARS && p->conferences <= SDT__ROT_BEAM_YEARS / 64 &&
           p->members > 1;
}

/* The longest wanted gap of each member in each layer. */
static int *longest_gaps(const struct sdt__rot_problem *p, struct sdt__rot_arena *arena)
{
    const int rows = (p->conferences + 1) * p->members;
    int *longest = SDT__ROT_NEW(arena, int, rows);

    for (int i = 0; longest && i < rows * p->years; i++)
        if (p->gap[i] > longest[i / p->years])
            longest[i / p->years] = p->gap[i];
    return longest;
}

int sdt__rot_beam_open(struct sdt__rot_beam *b, struct sdt__rot_search *search)
{
    struct sdt__rot_arena *arena = search->run->arena;
    const struct sdt__rot_problem *p = search->state.problem;

    memset(b, 0, sizeof *b);
    b->search = search;
    b->problem = p;
    b->layers = p->conferences + 1;
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        b->position[search->run->result->order.level[i]] = i;
    set_members(b, SDT__ROT_BEAM_MEMBERS);
    b->front = SDT__ROT_NEW(arena, unsigned char, WIDTH * b->size);
    b->next = SDT__ROT_NEW(arena, unsigned char, MOST_MADE * b->size);
    b->order = SDT__ROT_NEW(arena, struct sdt__rot_partial *, MOST_MADE);
    b->reach = longest_gaps(p, arena);
    b->table = SDT__ROT_NEW(arena, int, SLOTS);
    b->parent = SDT__ROT_NEW(arena, int, p->occurrences *WIDTH);
    b->chosen = SDT__ROT_NEW(arena, unsigned char, p->occurrences *WIDTH);
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/*
 * The beam search of beam.h: which extensions are kept.
 */
#include "rotation/planner/beam.h"

#include <string.h>

enum {
    WIDTH = SDT__ROT_BEAM_WIDTH,
    MOST_MADE = WIDTH * SDT__ROT_BEAM_CHOICES,
    SORTED = 2 * WIDTH,   /* of the extensions made: some are known already */
    SLOTS = 4 * WIDTH,    /* of the hash table */
    STEP_BYTES = 1 << 10, /* a partial plan of more bytes counts as more work */
    EXTENSIONS = 2,       /* that count as a step */
    PASSED = 4            /* partial plans to which a step adds nobody, that count as one */
};

static struct sdt__rot_partial *partial_at(const struct sdt__rot_beam *b, unsigned char *all,
                                           int index)
{
    return (struct sdt__rot_partial *)(void *)(all + (size_t)index * b->size);
}

struct sdt__rot_partial *sdt__rot_beam_at(const struct sdt__rot_beam *b, int index)
{
    return partial_at(b, b->front, index);
}

struct sdt__rot_extension *sdt__rot_beam_next(const struct sdt__rot_beam *b)
{
    return &b->all[b->made];
}

/* Whether an extension costs more than it may. No later cost is negative but that of wishes,
 * the last level in every order. */
static bool costs_too_much(const struct sdt__rot_beam *b, const int64_t *cost)
{
    for (int i = 0; i < SDT__ROT_LEVELS - 1; i++)
        if (cost[i] != b->most[i])
            return cost[i] > b->most[i];
    return false;
}

/* Packs half of the costs into one number that orders as they do, 16 bits for what each is above the least.
 * What does not fit counts as the most that does: such a partial plan has hardly a future. Wishes, the last
 * level, may also fall below the least, and begin in the middle. */
static uint64_t pack(const struct sdt__rot_beam *b, const int64_t *cost, int first)
{
    uint64_t packed = 0;

    for (int i = first; i < first + SDT__ROT_LEVELS / 2; i++) {
        const int64_t zero = i == SDT__ROT_LEVELS - 1 ? UINT16_MAX / 2 : 0;
        const int64_t above = zero + cost[i] - b->least[i];
        packed = packed << 16 | (uint64_t)(above < 0 ? 0 : above > UINT16_MAX ? UINT16_MAX : above);
    }
    return packed;
}

void sdt__rot_beam_add(struct sdt__rot_beam *b, int parent, unsigned chosen)
{
    struct sdt__rot_extension *e = sdt__rot_beam_next(b);

    e->parent = parent;
    e->chosen = chosen;
    b->work++;
    if (costs_too_much(b, e->cost))
        return;
    b->order[b->made] = (struct sdt__rot_ranked){
        pack(b, e->cost, 0), pack(b, e->cost, SDT__ROT_LEVELS / 2),
        sdt__rot_search_random(b->search, UINT32_MAX), b->made};
    b->made++;
}

/* The order of extensions: by cost, level by level, and of equals by chance. */
static inline bool precedes(const struct sdt__rot_ranked *a, const struct sdt__rot_ranked *b)
{
    if (a->upper != b->upper)
        return a->upper < b->upper;
    if (a->lower != b->lower)
        return a->lower < b->lower;
    return a->tie != b->tie ? a->tie < b->tie : a->index < b->index;
}

/* Sorts the best `wanted` extensions to the front: quicksort (Hoare 1961), without the parts that come after
 * these. No two of them are equal. */
static void sort_best(struct sdt__rot_ranked *order, int count, int wanted)
{
    while (count > 1 && wanted > 0) {
        const struct sdt__rot_ranked pivot = order[count / 2];
        int i = 0;
        int j = count - 1;
        while (i <= j) {
            struct sdt__rot_ranked kept;
            while (precedes(&order[i], &pivot))
                i++;
            while (precedes(&pivot, &order[j]))
                j--;
            if (i > j)
                break;
            kept = order[i];
            order[i++] = order[j];
            order[j--] = kept;
        }
        sort_best(order, j + 1, wanted);
        order += i;
        count -= i;
        wanted -= i;
    }
}

static uint64_t hash_word(uint64_t hash, const unsigned char *bytes, size_t count)
{
    uint64_t word = 0;

    memcpy(&word, bytes, count);
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

/* A hash of so many bytes, eight at a time: by a multiplication, as of Fibonacci, and a shift. */
static uint32_t hash_of(const void *bytes, size_t count)
{
    const unsigned char *at = bytes;
    uint64_t hash = 0;

    for (; count >= sizeof hash; count -= sizeof hash, at += sizeof hash)
        hash = hash_word(hash, at, sizeof hash);
    return (uint32_t)(count > 0 ? hash_word(hash, at, count) : hash);
}

/* Whether a partial plan with the same key is kept already. If not, this one is noted. */
static bool is_known(struct sdt__rot_beam *b, const struct sdt__rot_partial *x)
{
    const size_t bytes = (size_t)b->key * sizeof *x->number;
    uint32_t at = hash_of(x->number, bytes);

    for (at %= SLOTS; b->table[at]; at = (at + 1) % SLOTS)
        if (!memcmp(partial_at(b, b->next, b->table[at] - 1)->number, x->number, bytes))
            return true;
    b->table[at] = b->kept + 1;
    return false;
}

/* Counts the work of a step, and asks the caller now and then. */
static void count_steps(struct sdt__rot_beam *b, int partials)
{
    const int64_t steps = 1 + partials * (1 + (int64_t)b->size / STEP_BYTES) + b->work / EXTENSIONS;

    sdt__rot_search_works(b->search, steps);
}

static void find_least(struct sdt__rot_beam *b)
{
    for (int k = 0; k < b->kept; k++) {
        const int64_t *cost = sdt__rot_beam_at(b, k)->cost;
        for (int i = 0; i < SDT__ROT_LEVELS; i++)
            if (k == 0 || cost[i] < b->least[i])
                b->least[i] = cost[i];
    }
}

static void note_choice(struct sdt__rot_beam *b, int step, int parent, unsigned chosen)
{
    b->parent[step * WIDTH + b->kept] = parent;
    b->chosen[step * WIDTH + b->kept] = (unsigned char)chosen;
    b->kept++;
}

void sdt__rot_beam_keep(struct sdt__rot_beam *b, int step, sdt__rot_extended extended, void *user)
{
    const int most = b->made < SORTED ? b->made : SORTED;
    const int before = b->kept;
    unsigned char *made = b->next;

    memset(b->table, 0, SLOTS * sizeof *b->table);
    sort_best(b->order, b->made, most);
    b->kept = 0;
    for (int i = 0; i < most && b->kept < WIDTH; i++) {
        const struct sdt__rot_extension *e = &b->all[b->order[i].index];
        struct sdt__rot_partial *x = partial_at(b, made, b->kept);
        memcpy(x, partial_at(b, b->front, e->parent), b->size);
        memcpy(x->cost, e->cost, sizeof x->cost);
        extended(user, x, e->chosen);
        if (!is_known(b, x))
            note_choice(b, step, e->parent, e->chosen);
    }
    b->next = b->front;
    b->front = made;
    count_steps(b, before);
    find_least(b);
    b->made = 0;
    b->work = 0;
}

void sdt__rot_beam_pass(struct sdt__rot_beam *b, int step)
{
    const int before = b->kept;

    b->kept = 0;
    for (int k = 0; k < before; k++) {
        const struct sdt__rot_partial *x = sdt__rot_beam_at(b, k);
        if (costs_too_much(b, x->cost))
            continue;
        if (b->kept < k)
            memcpy(sdt__rot_beam_at(b, b->kept), x, b->size);
        note_choice(b, step, k, 0);
    }
    sdt__rot_search_works(b->search, 1 + before / PASSED);
}

unsigned sdt__rot_beam_choice(const struct sdt__rot_beam *b, int step, int *index)
{
    const int at = step * WIDTH + *index;

    *index = b->parent[at];
    return b->chosen[at];
}

static size_t size_of(int numbers)
{
    const size_t word = sizeof(int64_t);
    const size_t bytes = sizeof(struct sdt__rot_partial) + (size_t)numbers * sizeof(int16_t);

    return (bytes + word - 1) / word * word;
}

struct sdt__rot_partial *sdt__rot_beam_begin(struct sdt__rot_beam *b, int key, int numbers)
{
    struct sdt__rot_partial *x = sdt__rot_beam_at(b, 0);

    b->key = key;
    b->size = size_of(numbers);
    memset(x, 0, b->size);
    memset(b->least, 0, sizeof b->least);
    b->kept = 1;
    b->made = 0;
    b->work = 0;
    return x;
}

bool sdt__rot_beam_suits(const struct sdt__rot_problem *p)
{
    return p->slots < SDT__ROT_BEAM_YEARS && p->conferences <= SDT__ROT_BEAM_YEARS / 64 &&
           p->members > 1;
}

int16_t sdt__rot_beam_last(const struct sdt__rot_problem *p, int layer, int m)
{
    const int last = p->last[layer * p->members + m];
    const bool is_long_ago = last == SDT__ROT_NO_YEAR || last <= p->from + SDT__ROT_BEAM_NEVER;

    return (int16_t)(is_long_ago ? SDT__ROT_BEAM_NEVER : last - p->from);
}

int *sdt__rot_beam_reach(const struct sdt__rot_problem *p, struct sdt__rot_arena *arena)
{
    const int rows = (p->conferences + 1) * p->members;
    int *longest = SDT__ROT_NEW(arena, int, rows);

    for (int i = 0; longest && i < rows * p->years; i++)
        if (p->gap[i] > longest[i / p->years])
            longest[i / p->years] = p->gap[i];
    return longest;
}

int sdt__rot_beam_open(struct sdt__rot_beam *b, struct sdt__rot_search *search, int steps,
                       int numbers)
{
    struct sdt__rot_arena *arena = search->run->arena;

    memset(b, 0, sizeof *b);
    b->search = search;
    b->problem = search->state.problem;
    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        b->position[search->run->result->order.level[i]] = i;
    b->front = SDT__ROT_NEW(arena, unsigned char, WIDTH *size_of(numbers));
    b->next = SDT__ROT_NEW(arena, unsigned char, WIDTH *size_of(numbers));
    b->all = SDT__ROT_NEW(arena, struct sdt__rot_extension, MOST_MADE + 1);
    b->order = SDT__ROT_NEW(arena, struct sdt__rot_ranked, MOST_MADE);
    b->table = SDT__ROT_NEW(arena, int, SLOTS);
    b->parent = SDT__ROT_NEW(arena, int, steps *WIDTH);
    b->chosen = SDT__ROT_NEW(arena, unsigned char, steps *WIDTH);
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/*
 * The search: improves a plan by large neighbourhood moves (all hosts of a year, of a conference, or all
 * turns of a few members are chosen again, or two conferences exchange hosts), and by simulated annealing.
 * Its limits are numbers of moves, never time, and its random numbers are its own, so the same input gives
 * the same plan on every machine.
 */
#include "rotation/planner/search.h"

enum {
    MOST_SWEEPS = 4,
    PATIENCE = 3,   /* rounds without improvement before giving up */
    ANNEALED = 128, /* steps that a short round anneals, for each member and occurrence */
    HEAVIEST = 3,   /* doublings of a level's weight: with more the weighted sum would overflow */
    LARGE = 3,      /* most steps of large moves after a round, for each that it annealed */
    HEATED = 2      /* doublings of the temperature to begin with, in every fourth round */
};

static int reassign_conferences(struct sdt__rot_search *search)
{
    int better = 0;

    for (int c = 0; c < search->run->problem->conferences; c++) {
        const int answer = sdt__rot_reassign_conference(search, c);
        if (answer < 0)
            return answer;
        better |= answer;
    }
    return better;
}

static int reassign_years(struct sdt__rot_search *search)
{
    const int years = search->run->problem->years;
    int better = 0;

    for (int y = 0; y < years; y++) {
        const int at = search->sideways ? (int)sdt__rot_search_random(search, (uint32_t)years) : y;
        const int answer = sdt__rot_reassign_year(search, at);
        if (answer < 0)
            return answer;
        better |= answer;
    }
    return better;
}

/* Reassigns every year and every conference in turn, until a round improves nothing. Conferences are
 * reassigned only while a quota is above its bound, since their flow considers little else. */
static int sweep(struct sdt__rot_search *search, int rounds)
{
    const struct sdt__rot_result *result = search->run->result;
    const int64_t *value = search->state.value;
    int better = 1;

    while (rounds-- > 0 && better > 0) {
        better = reassign_years(search);
        if (better >= 0 && (value[SDT__ROT_CQUOTA] > result->bound[SDT__ROT_CQUOTA] ||
                            value[SDT__ROT_QUOTA] > result->bound[SDT__ROT_QUOTA])) {
            const int answer = reassign_conferences(search);
            better = answer < 0 ? answer : better | answer;
        }
    }
    return better < 0 ? better : SDT__ROT_OK;
}

/* Large neighbourhood moves towards the target until it attains its bound, or has not improved for some
 * rounds. Equal plans are accepted too, so that the search can cross plateaus. */
static int move_sideways(struct sdt__rot_search *search)
{
    int64_t least = sdt__rot_search_value(search);
    int patience = PATIENCE;
    int status = SDT__ROT_OK;

    search->sideways = 1;
    while (status >= 0 && patience-- > 0 && least > sdt__rot_search_bound(search)) {
        status = reassign_years(search);
        if (status >= 0 && search->sum_quotas)
            status = reassign_conferences(search);
        sdt__rot_run_adopt(search->run, search->state.on);
        if (sdt__rot_search_value(search) < least) {
            least = sdt__rot_search_value(search);
            patience = PATIENCE;
        }
    }
    search->sideways = 0;
    return status < 0 ? status : SDT__ROT_OK;
}

/* Minimises the sum of both quotas: a plan that is worse in one and better in the other may lie on the
 * way to one that attains both bounds, and when the sum attains theirs, each quota does. */
static int minimise_sum_of_quotas(struct sdt__rot_search *search)
{
    int status;

    search->sum_quotas = 1;
    search->target = SDT__ROT_CQUOTA;
    status = move_sideways(search);
    search->sum_quotas = 0;
    sdt__rot_state_set(&search->state, search->run->result->on);
    return status;
}

/* The large moves, until none of them helps. */
static int descend(struct sdt__rot_search *search, int64_t steps)
{
    const struct sdt__rot_result *result = search->run->result;
    int status = sweep(search, 1);

    (void)steps;
    sdt__rot_run_adopt(search->run, search->state.on);
    if (!status && result->feasible &&
        result->value[SDT__ROT_QUOTA] == result->bound[SDT__ROT_QUOTA] &&
        result->value[SDT__ROT_CQUOTA] > result->bound[SDT__ROT_CQUOTA])
        status = minimise_sum_of_quotas(search);
    status = status ? status : sweep(search, MOST_SWEEPS);
    sdt__rot_run_adopt(search->run, search->state.on);
    return status;
}

/* The i-th number, from 1 on, of the sequence 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 ...: rounds of such lengths
 * are nearly as good as those of the best length, whatever that is (Luby, Sinclair and Zuckerman 1993). */
static int64_t luby(int64_t i)
{
    int64_t end = 1;

    while (end < i)
        end = 2 * end + 1;
    if (end == i)
        return (end + 1) / 2;
    return luby(i - end / 2);
}

/* How many levels a round keeps. Every second round melts the quotas too, since among the plans that keep
 * those not all can be reached from each other by small moves. The others keep what comes before a level
 * above its bound, each of these in turn: those before it may be at their best though it is not known. */
static int kept_in_round(const struct sdt__rot_search *search, int round)
{
    const struct sdt__rot_result *result = search->run->result;
    int above[SDT__ROT_LEVELS];
    int count = 0;

    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        if (sdt__rot_counted_value(&result->order, level, result->value) > result->bound[level])
            above[count++] = i;
    }
    if (count == 0)
        above[count++] = SDT__ROT_LEVELS - 1;
    if (round % 2 != 0)
        return above[0] < SDT__ROT_QUOTA ? above[0] : SDT__ROT_QUOTA;
    return above[(round / 2 - 1) % count];
}

/* A round that ends worse than the incumbent in a level has traded it for later ones: it becomes heavier. So
 * the weights come to lie where the level is just kept, and the others have the most freedom (as the adaptive
 * penalties of Gendreau, Hertz and Laporte 1994). */
static void learn_weights(struct sdt__rot_search *search)
{
    const struct sdt__rot_result *result = search->run->result;

    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        const int64_t now = sdt__rot_counted_value(&result->order, level, search->state.value);
        const int64_t best = sdt__rot_counted_value(&result->order, level, result->value);
        if (now == best)
            continue;
        if (now > best && search->heavier[level] < HEAVIEST)
            search->heavier[level]++;
        return;
    }
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Iterated local search: a part of the best plan is melted and annealed anew, and large moves better
 * what comes of it, until they no longer can; and again. */
static int search_long(struct sdt__rot_search *search, int64_t steps)
{
    const struct sdt__rot_problem *p = search->run->problem;
    const int64_t unit = (int64_t)ANNEALED * p->occurrences * p->members;
    const int64_t end = search->steps + steps;
    int status = SDT__ROT_OK;

    for (int i = 1; !status && search->steps < end; i++) {
        const int64_t annealed = least(unit * luby(i), end - search->steps);
        sdt__rot_run_mark_proved(search->run);
        if (sdt__rot_run_is_proved(search->run))
            break;
        sdt__rot_state_set(&search->state, search->run->result->on);
        status = sdt__rot_anneal(search, annealed, kept_in_round(search, i),
                                 i % 4 == 0 ? HEATED : 0);
        learn_weights(search);
        if (!status)
            status = sdt__rot_large_moves(search, least(LARGE * annealed, end - search->steps));
    }
    return status;
}

/* Runs one way of searching from the incumbent. */
static int search_with(struct sdt__rot_run *run, int64_t steps,
                       int (*way)(struct sdt__rot_search *search, int64_t steps))
{
    struct sdt__rot_search search = {.run = run, .target = SDT__ROT_LEVELS - 1};
    const struct sdt__rot_problem *p = run->problem;
    const int rows = p->occurrences > p->conferences ? p->occurrences : p->conferences;
    const struct sdt__rot_block *mark = run->arena->first;
    int status = sdt__rot_state_open(&search.state, run->arena, p);

    search.random = (uint64_t)run->result->steps;
    search.saved = SDT__ROT_NEW(run->arena, unsigned char, rows * p->members);
    if (!status && search.saved) {
        sdt__rot_state_set(&search.state, run->result->on);
        status = way(&search, steps);
        run->result->steps += search.steps;
    }
    sdt__rot_release(run->arena, mark);
    return run->arena->failed ? SDT__ROT_NO_MEMORY : status;
}

int sdt__rot_local_search(struct sdt__rot_run *run)
{
    return search_with(run, 0, descend);
}

int sdt__rot_long_search(struct sdt__rot_run *run, int64_t steps)
{
    return search_with(run, steps, search_long);
}

/*
 * The search: improves a plan by large neighbourhood moves (all hosts of a year, or of a conference, are
 * chosen again) and by tabu search, restarted from perturbed copies of the best plan (iterated local
 * search). Its limits are numbers of moves, never time, and its random numbers are its own, so the same
 * input gives the same plan on every machine.
 */
#include "rotation/planner/search.h"

#include <string.h>

enum {
    MOST_SWEEPS = 4,
    PATIENCE = 3, /* rounds without improvement before giving up */
    PERTURBED_YEARS = 4,
    MOST_CELLS_TO_RESTART = 20000 /* occurrences times members */
};

/* Asks the caller's progress callback whether to stop. */
static int cancelled(struct sdt__rot_search *search)
{
    const struct sdt__rot_options *options = search->run->options;

    if (options->progress && options->progress("search", 0, options->progress_user))
        search->cancelled = 1;
    return search->cancelled;
}

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
        const int answer = sdt__rot_reassign_year(
            search, search->sideways ? (int)sdt__rot_search_random(search, (uint32_t)years) : y);
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
        if (cancelled(search))
            return SDT__ROT_CANCELLED;
    }
    return better < 0 ? better : SDT__ROT_OK;
}

/* Large neighbourhood moves towards the target until it attains its bound, or has not improved for some
 * rounds. Equal plans are accepted too, so that the search can cross plateaus. */
static int move_sideways(struct sdt__rot_search *search, int64_t end)
{
    int64_t least = sdt__rot_search_value(search);
    int patience = PATIENCE;
    int status = SDT__ROT_OK;

    search->sideways = 1;
    while (status >= 0 && patience-- > 0 && search->steps < end &&
           least > sdt__rot_search_bound(search)) {
        status = reassign_years(search);
        if (status >= 0 && search->sum_quotas)
            status = reassign_conferences(search);
        sdt__rot_run_adopt(search->run, search->state.on);
        if (sdt__rot_search_value(search) < least) {
            least = sdt__rot_search_value(search);
            patience = PATIENCE;
        }
        if (status >= 0 && cancelled(search))
            status = SDT__ROT_CANCELLED;
    }
    search->sideways = 0;
    return status < 0 ? status : SDT__ROT_OK;
}

/* Minimises the sum of both quotas: a plan that is worse in one and better in the other may lie on the
 * way to one that attains both bounds, and when the sum attains theirs, each quota does. */
static int minimise_sum_of_quotas(struct sdt__rot_search *search, int64_t end)
{
    int status;

    search->sum_quotas = 1;
    search->target = SDT__ROT_CQUOTA;
    status = move_sideways(search, end);
    search->sum_quotas = 0;
    sdt__rot_state_set(&search->state, search->run->result->on);
    return status;
}

/* Lexicographic descent: one level after the other, each as low as its share of the steps allows, with
 * the levels before it kept. */
static int descend(struct sdt__rot_search *search, int64_t steps)
{
    const int64_t start = search->steps;
    int status = SDT__ROT_OK;

    for (int i = 0; !status && i < SDT__ROT_LEVELS; i++) {
        const int64_t end = start + steps / SDT__ROT_LEVELS * (i + 1);
        search->target = i;
        if (sdt__rot_search_value(search) <= sdt__rot_search_bound(search))
            continue;
        status = move_sideways(search, search->steps + (end - search->steps) / 2);
        status = status ? status : sdt__rot_tabu_search(search, end);
        sdt__rot_run_adopt(search->run, search->state.on);
    }
    sdt__rot_state_set(&search->state, search->run->result->on);
    return status;
}

/* Replaces hosts at random in a few consecutive years, whatever it costs. */
static void perturb(struct sdt__rot_search *search)
{
    struct sdt__rot_state *s = &search->state;
    const struct sdt__rot_problem *p = s->problem;
    const int first = (int)sdt__rot_search_random(search, (uint32_t)p->years);
    const int last = first + 1 + (int)sdt__rot_search_random(search, PERTURBED_YEARS);

    for (int o = 0; o < p->occurrences; o++) {
        const struct sdt__rot_occurrence *at = &p->occurrence[o];
        const int out = s->host[at->first_slot +
                                (int)sdt__rot_search_random(search, (uint32_t)at->hosts)];
        const int in = (int)sdt__rot_search_random(search, (uint32_t)p->members);
        if (at->year >= first && at->year <= last && !s->on[o * p->members + in] &&
            p->allow[o * p->members + out] == SDT__ROT_OPEN &&
            p->allow[o * p->members + in] == SDT__ROT_OPEN) {
            sdt__rot_state_take(s, o, out);
            sdt__rot_state_put(s, o, in);
        }
    }
}

/* Iterated local search: one descent, then shorter ones from perturbed copies of the best plan, since a
 * descent ends in a local optimum. A large problem needs all its steps for the first descent. */
static int iterate(struct sdt__rot_search *search, int64_t steps)
{
    const int64_t end = search->steps + steps;
    const struct sdt__rot_problem *p = search->run->problem;
    const int small = p->occurrences * p->members <= MOST_CELLS_TO_RESTART;
    int status = descend(search, small ? steps / 2 : steps);

    while (small && !status && search->steps < end) {
        sdt__rot_run_mark_proved(search->run);
        if (sdt__rot_run_is_proved(search->run))
            break;
        perturb(search);
        search->steps++;
        search->target = SDT__ROT_LEVELS - 1;
        status = sweep(search, 1);
        status = status ? status : descend(search, steps / 32);
    }
    return status;
}

/* Without steps only the large moves, until none of them helps; see sdt__rot_local_search(). */
static int search_from(struct sdt__rot_search *search, const unsigned char *start, int64_t steps)
{
    const struct sdt__rot_result *result = search->run->result;
    int status;

    sdt__rot_state_set(&search->state, start);
    if (steps > 0)
        return iterate(search, steps);
    status = sweep(search, 1);
    sdt__rot_run_adopt(search->run, search->state.on);
    if (!status && result->feasible &&
        result->value[SDT__ROT_QUOTA] == result->bound[SDT__ROT_QUOTA] &&
        result->value[SDT__ROT_CQUOTA] > result->bound[SDT__ROT_CQUOTA])
        status = minimise_sum_of_quotas(search, INT64_MAX);
    return status ? status : sweep(search, MOST_SWEEPS);
}

int sdt__rot_local_search(struct sdt__rot_run *run, const unsigned char *start, int64_t steps)
{
    struct sdt__rot_search search = {.run = run, .target = SDT__ROT_LEVELS - 1};
    const struct sdt__rot_problem *p = run->problem;
    const int rows = p->occurrences > p->conferences ? p->occurrences : p->conferences;
    const struct sdt__rot_block *mark = run->arena->first;
    int status = sdt__rot_state_open(&search.state, run->arena, p);

    search.saved = SDT__ROT_NEW(run->arena, unsigned char, rows * p->members);
    if (!status && search.saved) {
        status = search_from(&search, start, steps);
        run->result->steps += search.steps;
        sdt__rot_run_adopt(run, search.state.on);
    }
    sdt__rot_release(run->arena, mark);
    return run->arena->failed ? SDT__ROT_NO_MEMORY : status;
}

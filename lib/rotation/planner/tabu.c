/*
 * The small moves of the search, a tabu search: a host that costs something at the target level is
 * replaced, or exchanged with a host of another occurrence, by the best of the moves looked at. A move
 * to an equal plan is accepted too (a sideways move), so that the search can cross plateaus; a host that
 * was taken out may not come back for some steps, so that it does not go to and fro.
 */
#include "rotation/planner/search.h"

#include <string.h>

/* Of more candidates than this only a random sample is looked at. */
enum { SAMPLE = 48 };

struct move {
    int occurrence; /* loses `out`, gains `in` */
    int out;
    int in;
    int other; /* loses `in`, gains `out`; -1 for a replacement */
};

struct tabu {
    struct sdt__rot_search *search;
    int64_t *tabu_until; /* [occurrence * members + member]: may not come back before this step */
    int64_t now;
    struct move best;
    int64_t best_value[SDT__ROT_LEVELS];
    int64_t best_forbidden;
    int found;
};

static void apply(struct sdt__rot_state *s, const struct move *m)
{
    sdt__rot_state_take(s, m->occurrence, m->out);
    if (m->other >= 0) {
        sdt__rot_state_take(s, m->other, m->in);
        sdt__rot_state_put(s, m->other, m->out);
    }
    sdt__rot_state_put(s, m->occurrence, m->in);
}

static void undo(struct sdt__rot_state *s, const struct move *m)
{
    sdt__rot_state_take(s, m->occurrence, m->in);
    if (m->other >= 0) {
        sdt__rot_state_take(s, m->other, m->out);
        sdt__rot_state_put(s, m->other, m->in);
    }
    sdt__rot_state_put(s, m->occurrence, m->out);
}

/* Tries a move, undoes it, and remembers it when it is the best allowed one so far. */
static void consider(struct tabu *w, const struct move *m)
{
    struct sdt__rot_state *s = &w->search->state;
    const int members = s->problem->members;

    apply(s, m);
    w->search->steps++;
    if ((!w->found || sdt__rot_search_compare(w->search, w->best_forbidden, w->best_value) < 0) &&
        w->tabu_until[m->occurrence * members + m->in] <= w->now) {
        w->found = 1;
        w->best = *m;
        w->best_forbidden = s->clashes_forbidden;
        memcpy(w->best_value, s->value, sizeof w->best_value);
    }
    undo(s, m);
}

static int may_host(const struct sdt__rot_state *s, int o, int m)
{
    const struct sdt__rot_problem *p = s->problem;

    return p->allow[o * p->members + m] == SDT__ROT_OPEN && !s->on[o * p->members + m];
}

/* Considers exchanging m.out with each host of the occurrence m.other. */
static void consider_exchange(struct tabu *w, struct move m)
{
    const struct sdt__rot_state *s = &w->search->state;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[m.other];

    if (m.other == m.occurrence || !may_host(s, m.other, m.out))
        return;
    for (int i = 0; i < at->hosts; i++) {
        m.in = s->host[at->first_slot + i];
        if (p->allow[m.other * p->members + m.in] == SDT__ROT_OPEN &&
            may_host(s, m.occurrence, m.in))
            consider(w, &m);
    }
}

/* Considers replacements of a host, exchanges within its year, and exchanges with other years. */
static void consider_all(struct tabu *w, int o, int out)
{
    const struct sdt__rot_problem *p = w->search->state.problem;
    const int all = p->members <= SAMPLE;
    const int most = p->occurrences <= SAMPLE ? p->occurrences : SAMPLE;
    struct move m = {o, out, 0, -1};

    for (int i = 0; i < (all ? p->members : SAMPLE); i++) {
        m.in = all ? i : (int)sdt__rot_search_random(w->search, (uint32_t)p->members);
        if (may_host(&w->search->state, o, m.in))
            consider(w, &m);
    }
    for (int c = 0; c < p->conferences; c++) {
        m.other = p->occurrence_at[c * p->years + p->occurrence[o].year];
        if (m.other >= 0)
            consider_exchange(w, m);
    }
    for (int i = 0; i < most; i++) {
        m.other = most == p->occurrences
                      ? i
                      : (int)sdt__rot_search_random(w->search, (uint32_t)p->occurrences);
        consider_exchange(w, m);
    }
}

/* Picks at random a host without whom the level would be lower; after enough misses any host that is
 * not locked. Returns it and sets its occurrence; -1 when none was found. */
static int pick(struct tabu *w, int level, int *occurrence)
{
    struct sdt__rot_state *s = &w->search->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int tries = 0; tries < 64; tries++) {
        const int o = (int)sdt__rot_search_random(w->search, (uint32_t)p->occurrences);
        const struct sdt__rot_occurrence *at = &p->occurrence[o];
        const int slot = at->first_slot +
                         (int)sdt__rot_search_random(w->search, (uint32_t)at->hosts);
        const int m = s->host[slot];
        const int64_t value = s->value[level];
        int64_t without;
        if (p->allow[o * p->members + m] != SDT__ROT_OPEN)
            continue;
        sdt__rot_state_take(s, o, m);
        without = s->value[level];
        sdt__rot_state_put(s, o, m);
        w->search->steps++;
        if (without < value || tries > 48) {
            *occurrence = o;
            return m;
        }
    }
    return -1;
}

/* One move; 0 when none was accepted. */
static int step(struct tabu *w, int level)
{
    struct sdt__rot_state *s = &w->search->state;
    const int members = s->problem->members;
    int o = 0;
    const int out = pick(w, level, &o);

    if (out < 0)
        return 0;
    w->found = 0;
    consider_all(w, o, out);
    if (!w->found || sdt__rot_search_compare(w->search, w->best_forbidden, w->best_value) < 0)
        return 0;
    apply(s, &w->best);
    w->tabu_until[o * members + out] = w->now + 5 + sdt__rot_search_random(w->search, 10);
    return 1;
}

int sdt__rot_tabu_search(struct sdt__rot_search *search, int64_t end)
{
    const struct sdt__rot_problem *p = search->run->problem;
    const struct sdt__rot_options *options = search->run->options;
    struct tabu w = {.search = search};
    int64_t least = sdt__rot_search_value(search);
    int status = SDT__ROT_OK;

    w.tabu_until = SDT__ROT_NEW(search->run->arena, int64_t, p->occurrences * p->members);
    if (!w.tabu_until)
        return SDT__ROT_NO_MEMORY;
    while (p->occurrences > 0 && search->steps < end && least > sdt__rot_search_bound(search)) {
        w.now++;
        search->steps++;
        if (step(&w, sdt__rot_search_level(search)) && sdt__rot_search_value(search) < least) {
            least = sdt__rot_search_value(search);
            sdt__rot_run_adopt(search->run, search->state.on);
        }
        if (w.now % 256 == 0 && options->progress &&
            options->progress("search", 0, options->progress_user)) {
            status = SDT__ROT_CANCELLED;
            break;
        }
    }
    sdt__rot_give(search->run->arena, w.tabu_until);
    return status;
}

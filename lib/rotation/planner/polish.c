/*
 * Small moves of the search: a host that costs at the first level above its bound is replaced or
 * exchanged with a host elsewhere. Moves that do not worsen anything are kept, so the plan drifts
 * along plateaus; a table of recent moves keeps it from going back and forth.
 */
#include "rotation/planner/search.h"

#include <string.h>

enum { SAMPLE = 48 };

struct move {
    int occurrence; /* loses `out`, gains `in` */
    int out;
    int in;
    int other; /* loses `in`, gains `out`; -1 for a replacement */
};

struct polish {
    struct sdt__rot_seek *seek;
    int64_t *blocked; /* [occurrence * members + member]: not back before this step */
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

static void consider(struct polish *w, const struct move *m)
{
    struct sdt__rot_state *s = &w->seek->state;
    const int members = s->problem->members;

    apply(s, m);
    w->seek->steps++;
    if ((!w->found || sdt__rot_seek_compare(w->seek, w->best_forbidden, w->best_value) < 0) &&
        w->blocked[m->occurrence * members + m->in] <= w->now) {
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

static void consider_exchange(struct polish *w, struct move m)
{
    const struct sdt__rot_state *s = &w->seek->state;
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

/* Every replacement and a sample of exchanges when there are many, all of them when few. */
static void consider_all(struct polish *w, int o, int out)
{
    const struct sdt__rot_problem *p = w->seek->state.problem;
    const int all = p->members <= SAMPLE;
    const int most = p->occurrences <= SAMPLE ? p->occurrences : SAMPLE;
    struct move m = {o, out, 0, -1};

    for (int i = 0; i < (all ? p->members : SAMPLE); i++) {
        m.in = all ? i : (int)sdt__rot_seek_random(w->seek, (uint32_t)p->members);
        if (may_host(&w->seek->state, o, m.in))
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
                      : (int)sdt__rot_seek_random(w->seek, (uint32_t)p->occurrences);
        consider_exchange(w, m);
    }
}

/* A random place whose host costs something at the level; after enough misses, any place. */
static int pick(struct polish *w, int level, int *occurrence)
{
    struct sdt__rot_state *s = &w->seek->state;
    const struct sdt__rot_problem *p = s->problem;

    for (int tries = 0; tries < 64; tries++) {
        const int o = (int)sdt__rot_seek_random(w->seek, (uint32_t)p->occurrences);
        const struct sdt__rot_occurrence *at = &p->occurrence[o];
        const int slot = at->first_slot + (int)sdt__rot_seek_random(w->seek, (uint32_t)at->hosts);
        const int m = s->host[slot];
        const int64_t value = s->value[level];
        int64_t without;
        if (p->allow[o * p->members + m] != SDT__ROT_OPEN)
            continue;
        sdt__rot_state_take(s, o, m);
        without = s->value[level];
        sdt__rot_state_put(s, o, m);
        w->seek->steps++;
        if (without < value || tries > 48) {
            *occurrence = o;
            return m;
        }
    }
    return -1;
}

static int polish_once(struct polish *w, int level)
{
    struct sdt__rot_state *s = &w->seek->state;
    const int members = s->problem->members;
    int o = 0;
    const int out = pick(w, level, &o);

    if (out < 0)
        return 0;
    w->found = 0;
    consider_all(w, o, out);
    if (!w->found || sdt__rot_seek_compare(w->seek, w->best_forbidden, w->best_value) < 0)
        return 0;
    apply(s, &w->best);
    w->blocked[o * members + out] = w->now + 5 + sdt__rot_seek_random(w->seek, 10);
    return 1;
}

int sdt__rot_polish(struct sdt__rot_seek *seek, int64_t end)
{
    const struct sdt__rot_problem *p = seek->run->problem;
    const struct sdt__rot_options *options = seek->run->options;
    struct polish w = {.seek = seek};
    int64_t least = sdt__rot_seek_value(seek);
    int status = SDT__ROT_OK;

    w.blocked = SDT__ROT_NEW(seek->run->arena, int64_t, p->occurrences * p->members);
    if (!w.blocked)
        return SDT__ROT_NO_MEMORY;
    while (p->occurrences > 0 && seek->steps < end && least > sdt__rot_seek_bound(seek)) {
        w.now++;
        seek->steps++;
        if (polish_once(&w, sdt__rot_seek_level(seek)) && sdt__rot_seek_value(seek) < least) {
            least = sdt__rot_seek_value(seek);
            sdt__rot_adopt(seek->run, seek->state.on);
        }
        if (w.now % 256 == 0 && options->progress &&
            options->progress("search", 0, options->progress_user)) {
            status = SDT__ROT_CANCELLED;
            break;
        }
    }
    sdt__rot_give(seek->run->arena, w.blocked);
    return status;
}

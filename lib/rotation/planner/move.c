/*
 * What a small move would change, from prefix sums of the excess over the quota and from the neighbouring
 * turns of each member. A move that is made costs one pass over the years of its two members.
 */
#include "rotation/planner/move.h"

enum { NO_BEFORE = INT_MIN, NO_AFTER = INT_MAX };

int sdt__rot_moves_open(struct sdt__rot_moves *moves, struct sdt__rot_arena *arena,
                        struct sdt__rot_state *state)
{
    const struct sdt__rot_problem *p = state->problem;

    moves->state = state;
    moves->kept = SDT__ROT_NEW(arena, struct sdt__rot_kept,
                               (p->conferences + 1) * p->members * (p->years + 1));
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* What is kept of a member in a layer, by the year. */
static struct sdt__rot_kept *kept_of(const struct sdt__rot_moves *moves, int layer, int m)
{
    const struct sdt__rot_problem *p = moves->state->problem;

    return moves->kept + (layer * p->members + m) * (p->years + 1);
}

static int64_t gap_price(const int *gap, int before, int now)
{
    const int64_t s = (int64_t)gap[now] - (now - before);

    return s > 0 ? s * s : 0;
}

/* What a turn in year `now` adds to the gaps between its neighbours. */
static int64_t turn_price(const int *gap, int before, int now, int after)
{
    int64_t price = before == NO_BEFORE ? 0 : gap_price(gap, before, now);

    if (after != NO_AFTER) {
        price += gap_price(gap, now, after);
        if (before != NO_BEFORE)
            price -= gap_price(gap, before, after);
    }
    return price;
}

/* Renews the sums from a year on. */
static void renew_sums(struct sdt__rot_moves *moves, int layer, int m, int first)
{
    const struct sdt__rot_problem *p = moves->state->problem;
    const int row = sdt__rot_cell(p, layer, m, 0);
    struct sdt__rot_kept *kept = kept_of(moves, layer, m);

    for (int y = first; y < p->years; y++) {
        const int count = moves->state->count[row + y];
        kept[y + 1].more = kept[y].more + sdt__rot_turn_cost(p, row + y, count);
        kept[y + 1].fewer = kept[y].fewer - sdt__rot_turn_cost(p, row + y, count - 1);
    }
}

/* Renews the neighbours of the years from one up to and including another. Outside of these they are right:
 * both years have a turn or are the outermost. */
static void renew_neighbours(struct sdt__rot_moves *moves, int layer, int m, int first, int end)
{
    const struct sdt__rot_state *s = moves->state;
    const struct sdt__rot_problem *p = s->problem;
    const int row = sdt__rot_cell(p, layer, m, 0);
    struct sdt__rot_kept *kept = kept_of(moves, layer, m);
    int before = kept[first].before;
    int after = kept[end].after;

    for (int y = first; y <= end; y++) {
        kept[y].before = before;
        before = s->times[row + y] > 0 ? y : before;
    }
    for (int y = end; y >= first; y--) {
        kept[y].after = after;
        kept[y].gaps = turn_price(p->gap + row, kept[y].before, y, after);
        after = s->times[row + y] > 0 ? y : after;
    }
}

/* Renews what is kept of one member in one layer. */
static void renew_row(struct sdt__rot_moves *moves, int layer, int m)
{
    const struct sdt__rot_problem *p = moves->state->problem;
    const int last = p->last[layer * p->members + m];
    struct sdt__rot_kept *kept = kept_of(moves, layer, m);

    kept[0].more = 0;
    kept[0].fewer = 0;
    kept[0].before = last == SDT__ROT_NO_YEAR ? NO_BEFORE : last - p->from;
    kept[p->years] = (struct sdt__rot_kept){.before = NO_BEFORE, .after = NO_AFTER};
    kept[p->years - 1].after = NO_AFTER;
    renew_sums(moves, layer, m, 0);
    renew_neighbours(moves, layer, m, 0, p->years - 1);
}

/* The same after turns of two years, or of one, have changed: the years between their neighbours. */
static void renew_part(struct sdt__rot_moves *moves, int layer, int m, int one, int other)
{
    const int years = moves->state->problem->years;
    const struct sdt__rot_kept *kept = kept_of(moves, layer, m);
    const int first = one < other ? one : other;
    const int last = one < other ? other : one;
    const int before = kept[first].before;
    const int after = kept[last].after;

    renew_sums(moves, layer, m, first);
    renew_neighbours(moves, layer, m, before > 0 ? before : 0, after < years ? after : years - 1);
}

void sdt__rot_moves_renew(struct sdt__rot_moves *moves)
{
    const struct sdt__rot_problem *p = moves->state->problem;

    for (int layer = 0; layer <= p->conferences; layer++)
        for (int m = 0; m < p->members; m++)
            renew_row(moves, layer, m);
}

void sdt__rot_moves_renew_member(struct sdt__rot_moves *moves, int m, int conference)
{
    renew_row(moves, 0, m);
    for (int c = 0; c < moves->state->problem->conferences; c++)
        if (conference < 0 || c == conference)
            renew_row(moves, 1 + c, m);
}

/* Whether a member may come to an occurrence in another's stead. */
static bool may_come(const struct sdt__rot_state *s, int o, int in, int out)
{
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];

    if (p->allow[o * p->members + in] != SDT__ROT_OPEN || s->on[o * p->members + in] ||
        p->allow[o * p->members + out] != SDT__ROT_OPEN || !s->on[o * p->members + out])
        return false;
    for (int i = 0; p->forbid && i < at->hosts; i++) {
        const int host = s->host[at->first_slot + i];
        if (host != out && p->forbid[host * p->members + in])
            return false;
    }
    return true;
}

bool sdt__rot_move_is_allowed(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move)
{
    return move->in != move->out && may_come(moves->state, move->occurrence, move->in, move->out) &&
           (move->other < 0 || may_come(moves->state, move->other, move->out, move->in));
}

/* What a member's turn that moves from one year to another adds to the excess of a layer. */
static int64_t shift_price(const struct sdt__rot_kept *kept, int from, int to)
{
    return from < to ? kept[to].fewer - kept[from].fewer : kept[from].more - kept[to].more;
}

/* And to its gaps. What the neighbours are in the new year depends on its absence from the old one. */
static int64_t gaps_price(const struct sdt__rot_moves *moves, int layer, int m, int from, int to)
{
    const struct sdt__rot_problem *p = moves->state->problem;
    const struct sdt__rot_kept *kept = kept_of(moves, layer, m);
    const struct sdt__rot_kept *left = &kept[from];
    const struct sdt__rot_kept *taken = &kept[to];

    if (taken->before != from && taken->after != from)
        return taken->gaps - left->gaps;
    return turn_price(p->gap + sdt__rot_cell(p, layer, m, 0),
                      taken->before == from ? left->before : taken->before, to,
                      taken->after == from ? left->after : taken->after) -
           left->gaps;
}

static bool was_host(const struct sdt__rot_problem *p, int o, int m)
{
    return o >= 0 && p->previous && p->previous[o * p->members + m];
}

/* A member's turn that moves from one occurrence to another, either of which may be none. */
struct shift {
    int member;
    int from;
    int to;
    int from_year; /* the number of years when there is none */
    int to_year;
    int from_layer; /* 0 when there is none */
    int to_layer;
    bool frees; /* the year that it leaves has no other turn */
    bool takes; /* the year that it comes to has none */
};

static struct shift shift_of(const struct sdt__rot_moves *moves, int m, int from, int to)
{
    const struct sdt__rot_problem *p = moves->state->problem;
    const int *times = moves->state->times + m * p->years;
    struct shift shift = {.member = m, .from = from, .to = to, p->years, p->years};

    if (from >= 0) {
        shift.from_year = p->occurrence[from].year;
        shift.from_layer = 1 + p->occurrence[from].conference;
        shift.frees = times[shift.from_year] == 1;
    }
    if (to >= 0) {
        shift.to_year = p->occurrence[to].year;
        shift.to_layer = 1 + p->occurrence[to].conference;
        shift.takes = times[shift.to_year] == 0;
    }
    return shift;
}

/* What a shift adds to the first three levels. */
static void price_first(const struct sdt__rot_moves *moves, const struct shift *shift,
                        int64_t *change)
{
    const struct sdt__rot_problem *p = moves->state->problem;

    change[SDT__ROT_CHANGES] += was_host(p, shift->from, shift->member) -
                                was_host(p, shift->to, shift->member);
    if (shift->from_year == shift->to_year)
        return;
    change[SDT__ROT_CLASHES] += (shift->to >= 0 && !shift->takes) -
                                (shift->from >= 0 && !shift->frees);
    change[SDT__ROT_QUOTA] += shift_price(kept_of(moves, 0, shift->member), shift->from_year,
                                          shift->to_year);
}

/* And to those of a conference, in one layer, that a turn moves there. */
static void price_layer(const struct sdt__rot_moves *moves, int layer, int m, int from, int to,
                        int64_t *change)
{
    change[SDT__ROT_CQUOTA] += shift_price(kept_of(moves, layer, m), from, to);
    change[SDT__ROT_CGAP] += gaps_price(moves, layer, m, from, to);
}

/* And to the others, all but the meetings. */
static void price_rest(const struct sdt__rot_moves *moves, const struct shift *shift,
                       int64_t *change)
{
    const int none = moves->state->problem->years;
    const int m = shift->member;

    if (shift->from_year != shift->to_year)
        change[SDT__ROT_TGAP] += gaps_price(moves, 0, m, shift->frees ? shift->from_year : none,
                                            shift->takes ? shift->to_year : none);
    if (shift->from_layer == shift->to_layer) {
        price_layer(moves, shift->from_layer, m, shift->from_year, shift->to_year, change);
        return;
    }
    if (shift->from >= 0)
        price_layer(moves, shift->from_layer, m, shift->from_year, none, change);
    if (shift->to >= 0)
        price_layer(moves, shift->to_layer, m, none, shift->to_year, change);
}

/* What it adds that `in` meets the hosts of an occurrence in `out`'s stead. A host of the other
 * occurrence too meets both as often as before. */
static void price_meetings(const struct sdt__rot_moves *moves, int o, int out, int in, int other,
                           int64_t *change)
{
    const struct sdt__rot_state *s = moves->state;
    const struct sdt__rot_problem *p = s->problem;
    const struct sdt__rot_occurrence *at = &p->occurrence[o];
    const int *host = s->host + at->first_slot;

    for (int i = 0; i < at->hosts; i++) {
        const int lost = host[i] * p->members + out;
        const int won = host[i] * p->members + in;
        if (host[i] == out || (other >= 0 && s->on[other * p->members + host[i]]))
            continue;
        change[SDT__ROT_PAIRS] += s->met[won] - s->met[lost] + 1;
        if (p->wish) {
            change[SDT__ROT_WISHES] += s->met[lost] - p->met[lost] == 1 ? p->wish[lost] : 0;
            change[SDT__ROT_WISHES] -= s->met[won] == p->met[won] ? p->wish[won] : 0;
        }
    }
}

void sdt__rot_move_price_first(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move,
                               int64_t change[SDT__ROT_LEVELS])
{
    const struct shift out = shift_of(moves, move->out, move->occurrence, move->other);
    const struct shift in = shift_of(moves, move->in, move->other, move->occurrence);

    for (int i = 0; i < SDT__ROT_LEVELS; i++)
        change[i] = 0;
    price_first(moves, &out, change);
    price_first(moves, &in, change);
}

void sdt__rot_move_price_rest(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move,
                              int64_t change[SDT__ROT_LEVELS])
{
    const struct shift out = shift_of(moves, move->out, move->occurrence, move->other);
    const struct shift in = shift_of(moves, move->in, move->other, move->occurrence);

    price_rest(moves, &out, change);
    price_rest(moves, &in, change);
    price_meetings(moves, move->occurrence, move->out, move->in, move->other, change);
    if (move->other >= 0)
        price_meetings(moves, move->other, move->in, move->out, move->occurrence, change);
}

/* Renews what is kept of a member whose turn has moved from one occurrence to another, either of which may be
 * none. */
static void renew_shift(struct sdt__rot_moves *moves, int m, int from, int to)
{
    const struct sdt__rot_occurrence *occurrence = moves->state->problem->occurrence;
    const struct sdt__rot_occurrence *left = &occurrence[from < 0 ? to : from];
    const struct sdt__rot_occurrence *taken = &occurrence[to < 0 ? from : to];

    renew_part(moves, 0, m, left->year, taken->year);
    if (left->conference == taken->conference) {
        renew_part(moves, 1 + left->conference, m, left->year, taken->year);
        return;
    }
    renew_part(moves, 1 + left->conference, m, left->year, left->year);
    renew_part(moves, 1 + taken->conference, m, taken->year, taken->year);
}

void sdt__rot_move_make(struct sdt__rot_moves *moves, const struct sdt__rot_move *move)
{
    struct sdt__rot_state *s = moves->state;

    sdt__rot_state_take(s, move->occurrence, move->out);
    if (move->other >= 0) {
        sdt__rot_state_take(s, move->other, move->in);
        sdt__rot_state_put(s, move->other, move->out);
    }
    sdt__rot_state_put(s, move->occurrence, move->in);
    renew_shift(moves, move->out, move->occurrence, move->other);
    renew_shift(moves, move->in, move->other, move->occurrence);
}

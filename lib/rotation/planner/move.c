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
    const int cells = (p->conferences + 1) * p->members * p->years;

    moves->state = state;
    moves->more = SDT__ROT_NEW(arena, int64_t, cells);
    moves->fewer = SDT__ROT_NEW(arena, int64_t, cells);
    moves->before = SDT__ROT_NEW(arena, int, cells);
    moves->after = SDT__ROT_NEW(arena, int, cells);
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

/* Renews what is kept of one member in one layer. */
static void renew_row(struct sdt__rot_moves *moves, int layer, int m)
{
    const struct sdt__rot_state *s = moves->state;
    const struct sdt__rot_problem *p = s->problem;
    const int first = sdt__rot_cell(p, layer, m, 0);
    const int last = p->last[layer * p->members + m];
    int64_t more = 0;
    int64_t fewer = 0;
    int before = last == SDT__ROT_NO_YEAR ? NO_BEFORE : last - p->from;
    int after = NO_AFTER;

    for (int y = 0; y < p->years; y++) {
        const int cell = first + y;
        more += sdt__rot_turn_cost(p, cell, s->count[cell]);
        fewer -= sdt__rot_turn_cost(p, cell, s->count[cell] - 1);
        moves->more[cell] = more;
        moves->fewer[cell] = fewer;
        moves->before[cell] = before;
        before = sdt__rot_has_turn(s, layer, m, y) ? y : before;
    }
    for (int y = p->years - 1; y >= 0; y--) {
        moves->after[first + y] = after;
        after = sdt__rot_has_turn(s, layer, m, y) ? y : after;
    }
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

/* The sum of kept prefix sums over the years from `first` up to but not including `end`. */
static int64_t sum_of(const int64_t *sums, int row, int first, int end)
{
    return sums[row + end - 1] - (first > 0 ? sums[row + first - 1] : 0);
}

/* What a member's turn that moves from year `from` to year `to` adds to the excess of a layer. A year
 * past the last stands for none. */
static int64_t shift_price(const struct sdt__rot_moves *moves, int layer, int m, int from, int to)
{
    const int row = sdt__rot_cell(moves->state->problem, layer, m, 0);

    if (from < to)
        return sum_of(moves->fewer, row, from, to);
    return from > to ? sum_of(moves->more, row, to, from) : 0;
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

/* The same for a turn that moves: what its neighbours are in the new year depends on its absence from
 * the old one. */
static int64_t gaps_price(const struct sdt__rot_moves *moves, int layer, int m, int from, int to)
{
    const struct sdt__rot_problem *p = moves->state->problem;
    const int row = sdt__rot_cell(p, layer, m, 0);
    const int *gap = p->gap + row;
    const int *before = moves->before + row;
    const int *after = moves->after + row;
    int64_t price = 0;

    if (from < p->years)
        price -= turn_price(gap, before[from], from, after[from]);
    if (to < p->years) {
        int earlier = before[to];
        int later = after[to];
        if (from < p->years && earlier == from)
            earlier = before[from];
        if (from < p->years && later == from)
            later = after[from];
        price += turn_price(gap, earlier, to, later);
    }
    return price;
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
    change[SDT__ROT_QUOTA] += shift_price(moves, 0, shift->member, shift->from_year,
                                          shift->to_year);
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
        change[SDT__ROT_CQUOTA] += shift_price(moves, shift->from_layer, m, shift->from_year,
                                               shift->to_year);
        change[SDT__ROT_CGAP] += gaps_price(moves, shift->from_layer, m, shift->from_year,
                                            shift->to_year);
        return;
    }
    if (shift->from >= 0) {
        change[SDT__ROT_CQUOTA] += shift_price(moves, shift->from_layer, m, shift->from_year, none);
        change[SDT__ROT_CGAP] += gaps_price(moves, shift->from_layer, m, shift->from_year, none);
    }
    if (shift->to >= 0) {
        change[SDT__ROT_CQUOTA] += shift_price(moves, shift->to_layer, m, none, shift->to_year);
        change[SDT__ROT_CGAP] += gaps_price(moves, shift->to_layer, m, none, shift->to_year);
    }
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

/* Renews what is kept of both members in the conference of an occurrence. */
static void renew_rows(struct sdt__rot_moves *moves, const struct sdt__rot_move *move, int o)
{
    const int layer = 1 + moves->state->problem->occurrence[o].conference;

    renew_row(moves, layer, move->out);
    renew_row(moves, layer, move->in);
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
    renew_row(moves, 0, move->out);
    renew_row(moves, 0, move->in);
    renew_rows(moves, move, move->occurrence);
    if (move->other >= 0)
        renew_rows(moves, move, move->other);
}

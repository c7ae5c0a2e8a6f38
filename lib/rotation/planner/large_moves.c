/*
 * Large neighbourhood search (Shaw 1998): moves that choose a part of the plan again by a beam search, and
 * accept what is not worse, so that plateaus can be crossed. Each move knows a neighbourhood of its own: what
 * one cannot better, the other often can.
 */
#include "rotation/planner/division.h"
#include "rotation/planner/exchange_hosts.h"

#include <string.h>

enum { PATIENCE = 10 /* moves for each member without a better plan, before giving up */ };

struct large_moves {
    struct sdt__rot_division division;
    struct sdt__rot_exchange exchange;
    bool exchanges;
    unsigned char *hosts;
};

static int open_moves(struct large_moves *moves, struct sdt__rot_search *search)
{
    int status = sdt__rot_division_open(&moves->division, search);

    moves->exchanges = sdt__rot_exchange_suits(search);
    if (!status && moves->exchanges)
        status = sdt__rot_exchange_open(&moves->exchange, search);
    moves->hosts = SDT__ROT_NEW(search->run->arena, unsigned char,
                                search->state.problem->occurrences);
    return search->run->arena->failed ? SDT__ROT_NO_MEMORY : status;
}

static void make_move(struct large_moves *moves, struct sdt__rot_search *search)
{
    if (moves->exchanges && sdt__rot_search_random(search, 2) > 0)
        sdt__rot_exchange_hosts(&moves->exchange);
    else
        sdt__rot_reassign_members(&moves->division, moves->hosts);
}

/* Makes the state's plan the incumbent when it is better. */
static void keep_best(struct sdt__rot_search *search)
{
    const struct sdt__rot_result *result = search->run->result;

    if (sdt__rot_compare(&result->order, search->state.value, result->value) < 0) {
        sdt__rot_run_adopt(search->run, search->state.on);
        sdt__rot_run_mark_proved(search->run);
    }
}

int sdt__rot_large_moves(struct sdt__rot_search *search, int64_t steps)
{
    struct sdt__rot_run *run = search->run;
    const struct sdt__rot_block *mark = run->arena->first;
    const int patience = PATIENCE * search->state.problem->members;
    const int64_t end = search->steps + steps;
    struct large_moves moves;
    int status;
    int still = 0;

    if (!sdt__rot_beam_suits(search->state.problem))
        return SDT__ROT_OK;
    status = open_moves(&moves, search);
    while (!status && still < patience && search->steps < end && !sdt__rot_run_is_proved(run)) {
        int64_t before[SDT__ROT_LEVELS];
        memcpy(before, search->state.value, sizeof before);
        make_move(&moves, search);
        still++;
        if (run->cancelled)
            status = SDT__ROT_CANCELLED;
        else if (sdt__rot_compare(&run->result->order, search->state.value, before) < 0)
            still = 0;
        keep_best(search);
    }
    sdt__rot_release(run->arena, mark);
    return run->arena->failed ? SDT__ROT_NO_MEMORY : status;
}

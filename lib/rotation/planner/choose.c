/*
 * Chooses hosts of one occurrence that keep the hard rules. No hard rule involves two occurrences, so
 * this alone decides whether a plan exists. With forbidden pairs it is a search for an independent set,
 * by backtracking; the sets are small.
 */
#include "rotation/planner/run.h"

#include <string.h>

enum { MOST_WORK = 100000000 };

struct choice {
    struct sdt__rot_run *run;
    const struct sdt__rot_problem *p;
    const unsigned char *allow;
    const unsigned char *wanted;
    unsigned char *chosen;
    int missing;
    int work;
};

/* Whether m is forbidden together with none of the chosen. */
static int fits(const struct choice *c, int m)
{
    for (int other = 0; c->p->forbid && other < c->p->members; other++)
        if (c->chosen[other] && c->p->forbid[m * c->p->members + other])
            return 0;
    return 1;
}

/* The member of a rank, wanted members before the others, each in canonical order; -1 when the member
 * may not be chosen, or is not of that half of the ranks. */
static int member_of_rank(const struct choice *c, int rank)
{
    const int m = rank % c->p->members;
    const int wanted = rank < c->p->members;

    if (c->allow[m] != SDT__ROT_OPEN || c->chosen[m] || (c->wanted[m] != 0) != wanted)
        return -1;
    return m;
}

/* Chooses the missing hosts from a rank on, backtracking: 1 done, 0 impossible, -1 too much work. */
static int fill(struct choice *c, int rank)
{
    if (c->missing == 0)
        return 1;
    for (; rank < 2 * c->p->members; rank++) {
        const int64_t steps = 1 + c->p->members / SDT__ROT_LOOKS;
        const int m = member_of_rank(c, rank);
        int found;
        if (m < 0 || !fits(c, m))
            continue;
        c->work += c->p->members;
        if (c->work > MOST_WORK || sdt__rot_run_works(c->run, "feasibility", steps))
            return -1;
        c->chosen[m] = 1;
        c->missing--;
        found = fill(c, rank + 1);
        if (found)
            return found;
        c->missing++;
        c->chosen[m] = 0;
    }
    return 0;
}

int sdt__rot_choose(struct sdt__rot_run *run, const struct sdt__rot_problem *p, int o,
                    const unsigned char *wanted, unsigned char *chosen)
{
    struct choice c = {run, p, p->allow + o * p->members, wanted, chosen, p->occurrence[o].hosts,
                       0};

    memset(chosen, 0, (size_t)p->members);
    for (int m = 0; m < p->members; m++) {
        if (c.allow[m] & SDT__ROT_MUST) {
            if (!(c.allow[m] & SDT__ROT_OPEN) || !fits(&c, m) || c.missing == 0)
                return 0;
            chosen[m] = 1;
            c.missing--;
        }
    }
    return fill(&c, 0);
}

int sdt__rot_repair(struct sdt__rot_run *run, unsigned char *on)
{
    const struct sdt__rot_problem *p = run->problem;
    unsigned char *chosen = SDT__ROT_NEW(run->arena, unsigned char, p->members);
    int status = chosen ? SDT__ROT_OK : SDT__ROT_NO_MEMORY;

    for (int o = 0; !status && p->forbid && o < p->occurrences; o++) {
        unsigned char *row = on + o * p->members;
        int broken = 0;
        for (int a = 0; a < p->members; a++)
            for (int b = 0; row[a] && b < a; b++)
                broken |= row[b] && p->forbid[a * p->members + b];
        if (!broken)
            continue;
        if (sdt__rot_choose(run, p, o, row, chosen) != 1)
            status = run->cancelled ? SDT__ROT_CANCELLED : SDT__ROT_TOO_LARGE;
        memcpy(row, chosen, (size_t)p->members);
    }
    sdt__rot_give(run->arena, chosen);
    return status;
}

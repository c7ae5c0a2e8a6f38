/*
 * The search: search.c on top, the moves (reassign_year.c, reassign_conference.c, anneal.c, and large_moves.c
 * with reassign_members.c and exchange_hosts.c, which are made of beam.c) below it, and objective.c, which
 * says what a large move is worth, below them.
 */
#ifndef SDT__ROTATION_PLANNER_SEARCH_H
#define SDT__ROTATION_PLANNER_SEARCH_H

#include "rotation/planner/run.h"

struct sdt__rot_search {
    struct sdt__rot_run *run;
    unsigned char *saved;         /* the hosts before a move, to undo it */
    uint64_t random;              /* state of the generator: the same sequence on every machine */
    int64_t steps;                /* moves tried, the measure of effort: never time */
    int target;                   /* index in the order of levels: those after it do not count */
    int sum_quotas;               /* the two quotas count as one sum */
    int heavier[SDT__ROT_LEVELS]; /* doublings of the weights in annealing, learned */
    int sideways;                 /* equal plans are accepted too, and ties are broken at random */
    struct sdt__rot_state state;
};

/* Compares the state with another plan, given by its number of forbidden pairs and its values, down to
 * the target level: negative when the state is better. */
int sdt__rot_search_compare(const struct sdt__rot_search *search, int64_t forbidden,
                            const int64_t *value);

/* The target level, the state's value of it, and its lower bound; with sum_quotas those of the sum. */
int sdt__rot_search_level(const struct sdt__rot_search *search);
int64_t sdt__rot_search_value(const struct sdt__rot_search *search);
int64_t sdt__rot_search_bound(const struct sdt__rot_search *search);

/* A random number from 0 up to but not including `below`: splitmix64 (Steele, Lea, Flood 2014); a
 * multiplication and a shift reduce it to the range. */
static inline uint32_t sdt__rot_search_random(struct sdt__rot_search *search, uint32_t below)
{
    uint64_t z = search->random += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    z ^= z >> 31;
    return (uint32_t)(((z >> 32) * below) >> 32);
}

/* Counts steps of work; true when the caller wants the run to stop. */
bool sdt__rot_search_works(struct sdt__rot_search *search, int64_t steps);

/* Large neighbourhood moves: all hosts of a year, or of a conference, are chosen again. 1 when the new
 * plan was accepted, 0 when the old one was restored, negative on failure. */
int sdt__rot_reassign_year(struct sdt__rot_search *search, int year);
int sdt__rot_reassign_conference(struct sdt__rot_search *search, int conference);

/* Large neighbourhood moves by beam search: the turns of a few members are divided among these again, or two
 * conferences exchange hosts. Of about so many steps, and no more when they do not make the state better for
 * a while. */
int sdt__rot_large_moves(struct sdt__rot_search *search, int64_t steps);

/* Simulated annealing of about so many steps, from the state, which ends as a good plan other than the
 * incumbent. So many levels, in their order, never become worse. The temperature to begin with is doubled
 * `heat` times. */
int sdt__rot_anneal(struct sdt__rot_search *search, int64_t steps, int kept, int heat);

#endif

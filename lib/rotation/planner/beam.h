/*
 * How a few members divide their turns among themselves, found by dynamic programming over the
 * occurrences in the order of years. Of the partial plans that differ in nothing that later costs depend
 * on, but for meetings, the best is kept, and of all no more than a bounded number (a beam search).
 */
#ifndef SDT__ROTATION_PLANNER_BEAM_H
#define SDT__ROTATION_PLANNER_BEAM_H

#include "rotation/planner/search.h"

enum {
    SDT__ROT_BEAM_WIDTH = 100,    /* partial plans that are kept */
    SDT__ROT_BEAM_MEMBERS = 5,    /* the most */
    SDT__ROT_BEAM_CHOICES = 10,   /* of an occurrence: two or three of five members */
    SDT__ROT_BEAM_YEARS = 1 << 14 /* and turns, which are kept in 16 bits */
};

/* The end of a partial plan. Its numbers are, for each member, its turns of each layer so far, its last
 * year in each layer, and its turns of the year; and then its meetings with every other member. */
struct sdt__rot_partial {
    int64_t cost[SDT__ROT_LEVELS]; /* in the order of levels */
    uint32_t tie;                  /* random: decides between equals */
    int spare;                     /* changes of the previous plan that cost nothing, left */
    int parent;                    /* index of the partial plan before the last occurrence */
    unsigned chosen;               /* the members that host it, as bits */
    int16_t number[];
};

struct sdt__rot_beam {
    struct sdt__rot_search *search;
    const struct sdt__rot_problem *problem;
    int member[SDT__ROT_BEAM_MEMBERS];
    int members;
    int layers;
    int key;     /* so many numbers decide later costs, but for those of meetings */
    size_t size; /* of a partial plan, in bytes */
    int kept;
    int made;
    int position[SDT__ROT_LEVELS];   /* of a level in the order */
    int64_t most[SDT__ROT_LEVELS];   /* the cost of the plan as it is, in the order of levels */
    unsigned char *front;            /* the partial plans kept */
    unsigned char *next;             /* those made of them by one occurrence more */
    struct sdt__rot_partial **order; /* those made, to be sorted */
    int *reach;                      /* [layer * members + member]: the longest wanted gap */
    int *table;                      /* hash table of the partial plans kept, index + 1 */
    int *parent;                     /* [occurrence * width] */
    unsigned char *chosen;           /* [occurrence * width] */
};

/* Whether the numbers of a problem are small enough. */
bool sdt__rot_beam_suits(const struct sdt__rot_problem *problem);

int sdt__rot_beam_open(struct sdt__rot_beam *beam, struct sdt__rot_search *search);

/* Begins with the partial plan of no occurrence for so many members, beam->member. `spare` changes of the
 * previous plan cost nothing. */
void sdt__rot_beam_begin(struct sdt__rot_beam *beam, int members, int spare);

/* Extends all partial plans by every choice of as many of the members as `hosts` has, a set given as bits,
 * or by this very set. The other hosts of the occurrence are those of the search's state. What costs more
 * than beam->most already is left out. */
void sdt__rot_beam_choose(struct sdt__rot_beam *beam, int occurrence, unsigned hosts);
void sdt__rot_beam_follow(struct sdt__rot_beam *beam, int occurrence, unsigned hosts);

/* The best partial plan. */
const struct sdt__rot_partial *sdt__rot_beam_best(const struct sdt__rot_beam *beam);

#endif

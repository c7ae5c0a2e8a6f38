/*
 * How a few members divide their turns among themselves: a beam search over the occurrences in the order
 * of years. Each occurrence keeps as many hosts from among the members as it had.
 */
#ifndef SDT__ROTATION_PLANNER_DIVISION_H
#define SDT__ROTATION_PLANNER_DIVISION_H

#include "rotation/planner/beam.h"

enum { SDT__ROT_DIVISION_MEMBERS = 5 /* the most */ };

/* The numbers of a partial plan are, for each member, its turns of each layer so far, its last year in
 * each layer, and its turns of the year; and then its meetings with every other member. */
struct sdt__rot_division {
    struct sdt__rot_beam beam;
    int member[SDT__ROT_DIVISION_MEMBERS];
    int members;
    int layers;
    int forgotten;  /* the year for which turns long past were forgotten last */
    bool ends_year; /* whether the occurrence under way is the last one of its year */
    int *reach;     /* [layer * members + member]: the longest wanted gap */
    int *host;      /* [slot]: the other hosts, -1 in the slots of the members */
};

int sdt__rot_division_open(struct sdt__rot_division *division, struct sdt__rot_search *search);

/* Begins with the partial plan of no occurrence for so many members, division->member. `spare` changes of
 * the previous plan cost nothing. */
void sdt__rot_division_begin(struct sdt__rot_division *division, int members, int spare);

/* Extends all partial plans by every choice of as many of the members as `hosts` has, a set given as bits,
 * or by this very set. The other hosts of the occurrence are those of division->host. */
void sdt__rot_division_choose(struct sdt__rot_division *division, int occurrence, unsigned hosts);
void sdt__rot_division_follow(struct sdt__rot_division *division, int occurrence, unsigned hosts);

/* One large neighbourhood move of members drawn at random, in the search's state, which does not become
 * worse. `hosts` has room for a byte for each occurrence. */
void sdt__rot_reassign_members(struct sdt__rot_division *division, unsigned char *hosts);

#endif

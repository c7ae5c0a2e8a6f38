/*
 * The moves of the deterministic search, each ending in a plan that is not worse.
 */
#ifndef SDT__ROTATION_PLANNER_SEARCH_H
#define SDT__ROTATION_PLANNER_SEARCH_H

#include "rotation/planner/solve.h"

struct sdt__rot_seek {
    struct sdt__rot_run *run;
    unsigned char *kept; /* the plan before a move */
    uint64_t random;     /* of our own: the same sequence everywhere */
    int64_t steps;
    int cancelled;
    int target; /* place in the order of levels: what comes after does not count */
    int merge;  /* the two quotas count as one sum */
    int drift;  /* equal plans are taken too, and ties broken at random */
    struct sdt__rot_state state;
};

/* Value of the state in the order of the run, forbidden pairs first; negative when better. */
int sdt__rot_seek_compare(const struct sdt__rot_seek *seek, int64_t forbidden,
                          const int64_t *value);
/* The target level, what the state has of it, and its bound; merged quotas as their sum. */
int sdt__rot_seek_level(const struct sdt__rot_seek *seek);
int64_t sdt__rot_seek_value(const struct sdt__rot_seek *seek);
int64_t sdt__rot_seek_bound(const struct sdt__rot_seek *seek);

uint32_t sdt__rot_seek_random(struct sdt__rot_seek *seek, uint32_t below);

/* 1 when the plan got better, 0 when not, negative on failure. */
int sdt__rot_solve_year(struct sdt__rot_seek *seek, int year);
int sdt__rot_solve_conference(struct sdt__rot_seek *seek, int conference);

/* Replace and exchange moves aimed at the target level, until its bound or so many steps. */
int sdt__rot_polish(struct sdt__rot_seek *seek, int64_t end);

#endif

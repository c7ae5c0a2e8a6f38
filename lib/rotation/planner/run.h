/*
 * One run of the planner: what its stages share, and the stages, which solve.c calls in their order.
 */
#ifndef SDT__ROTATION_PLANNER_RUN_H
#define SDT__ROTATION_PLANNER_RUN_H

#include "rotation/planner/planner.h"

/* All work is counted in steps. One is a small move tried by the search, about a quarter of a microsecond, or
 * as much of other work. */
enum {
    SDT__ROT_ASK_STEPS = 40000, /* between two questions to the caller, who may cancel */
    SDT__ROT_LOOKS = 64         /* a step for so many turns of an inner loop */
};

struct sdt__rot_bounds {
    int64_t value[SDT__ROT_LEVELS];
    int even_meetings; /* spread evenly, the meetings of each pair are so many or one more */
    struct sdt__rot_flow *flow; /* [conference]: its quota alone */
};

struct sdt__rot_run {
    struct sdt__rot_arena *arena;
    const struct sdt__rot_problem *problem;
    const struct sdt__rot_options *options;
    struct sdt__rot_result *result;
    int face_holds; /* the plan attains the flow's values, so every optimal plan is on the face */
    struct sdt__rot_face face;
    struct sdt__rot_flow flow;
    struct sdt__rot_bounds bounds;
    int64_t planned; /* steps of work in all, the most there may be */
    int64_t spent;   /* those of the parts that are done */
    int64_t part;    /* and those done of the part that is under way */
    int64_t unasked; /* steps since the last question */
    bool cancelled;
    bool annealed; /* in this stage, from hot: later rounds heat less */
    int told;      /* to the progress callback, which is told of no way back */
    struct sdt__rot_problem
        without_previous; /* the problem, for a flow in which changes are free */
};

/* Computes lower bounds for the levels after the flow. */
int sdt__rot_bounds(struct sdt__rot_run *run);

/* Replaces the hosts of each occurrence that has a forbidden pair by hosts that keep the hard rules,
 * those there are first. */
int sdt__rot_repair(struct sdt__rot_run *run, unsigned char *on);

/* Improves the incumbent by large neighbourhood moves until none helps. */
int sdt__rot_local_search(struct sdt__rot_run *run);

/* Improves it by simulated annealing and more such moves, in about so many steps. */
int sdt__rot_long_search(struct sdt__rot_run *run, int64_t steps);

/* Proves the levels optimal one by one, as far as a budget of steps allows, and takes from the budget what
 * that took; `first` when nothing was tried before. */
int sdt__rot_prove(struct sdt__rot_run *run, int64_t *budget, bool first);

/* Tells the caller's progress callback how far the run is; whether the caller wants it to stop. */
bool sdt__rot_run_stops(struct sdt__rot_run *run, const char *phase);

/* Counts steps of work, and does the same when there were many since the last time. Called from all that
 * may take long; true for ever after the caller wanted to stop. */
bool sdt__rot_run_works(struct sdt__rot_run *run, const char *phase, int64_t steps);

/* Makes a plan the incumbent when it keeps the hard rules and is better; 1 when it was. */
int sdt__rot_run_adopt(struct sdt__rot_run *run, const unsigned char *on);

/* Marks the levels whose values equal their bounds as proved, as far as all levels before them are. */
void sdt__rot_run_mark_proved(struct sdt__rot_run *run);

/* The index, in the order of levels, of the first level of the incumbent above its bound; the last one when
 * there is none before it. */
int sdt__rot_run_first_above(const struct sdt__rot_run *run);

/* Whether all levels of the incumbent are proved. */
int sdt__rot_run_is_proved(const struct sdt__rot_run *run);

/* Finds hosts of one occurrence that keep all hard rules, the wanted ones first. 1 found, 0 there are
 * none, -1 it would take too long to know, or the caller has cancelled. */
int sdt__rot_choose(struct sdt__rot_run *run, const struct sdt__rot_problem *problem,
                    int occurrence, const unsigned char *wanted, unsigned char *chosen);

/* Gives the result a sentence for each reason why no plan exists; none when one does. */
int sdt__rot_infeasible(struct sdt__rot_run *run);

#endif

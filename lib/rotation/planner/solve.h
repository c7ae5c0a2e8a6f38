/*
 * The stages of the planner, shared by the files that run them.
 */
#ifndef SDT__ROTATION_PLANNER_SOLVE_H
#define SDT__ROTATION_PLANNER_SOLVE_H

#include "rotation/planner/planner.h"

struct sdt__rot_bounds {
    int64_t value[SDT__ROT_LEVELS];
    int water;                  /* meetings of a pair end at water or water + 1 */
    struct sdt__rot_flow *flow; /* [conference]: its quota alone */
};

/* The run of one planning, from flow to proof. */
struct sdt__rot_run {
    struct sdt__rot_arena *arena;
    const struct sdt__rot_problem *problem;
    const struct sdt__rot_options *options;
    struct sdt__rot_result *result;
    int face_holds; /* the plan attains the flow's bound, so the face is exact */
    struct sdt__rot_face face;
    struct sdt__rot_flow flow;
    struct sdt__rot_bounds bounds;
    struct sdt__rot_problem calm; /* the problem without a previous plan, for free changes */
};

int sdt__rot_bounds(struct sdt__rot_run *run);

/* Makes every occurrence of `on` keep the hard rules, changing as few hosts as it can. */
int sdt__rot_repair(struct sdt__rot_run *run, unsigned char *on);

/* Solves years and conferences again until nothing gets better; `steps` more moves polish. */
int sdt__rot_search(struct sdt__rot_run *run, const unsigned char *start, int64_t steps);

/* The proof, level by level; a build without the solver has none of it (lib/CMakeLists.txt). */
#ifdef SDT_WITH_CADICAL
enum { SDT__ROT_PROVES = 1 };
int sdt__rot_prove(struct sdt__rot_run *run);
#else
enum { SDT__ROT_PROVES = 0 };
static inline int sdt__rot_prove(struct sdt__rot_run *run)
{
    (void)run;
    return SDT__ROT_OK;
}
#endif

/* Takes the plan over when it is better in the order of the run; 1 when it was. */
int sdt__rot_adopt(struct sdt__rot_run *run, const unsigned char *on);

/* Marks what the bounds prove; every level below an unproved one keeps only its bound. */
void sdt__rot_settle(struct sdt__rot_run *run);
int sdt__rot_settled(const struct sdt__rot_run *run);

/* Hosts of one occurrence that keep all hard rules, the wanted ones first. 1 found, 0 none. */
int sdt__rot_choose(const struct sdt__rot_problem *problem, int occurrence,
                    const unsigned char *wanted, unsigned char *chosen);

/* Explains why no plan exists; 0 sentences when one exists. */
int sdt__rot_infeasible(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                        bool english, struct sdt__rot_result *result);

#endif

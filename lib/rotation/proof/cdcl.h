/*
 * A SAT solver: conflict-driven clause learning with two watched literals, activities, restarts, and
 * assumptions. It is our own because answers must be the same wherever the library is built, its memory
 * the caller's, and its work counted, so that a cancel is heard in time: it is deterministic, takes its
 * memory from the arena, and counts its work in steps.
 *
 * J. Marques-Silva and K. Sakallah, GRASP, 1996; M. Moskewicz and others, Chaff, 2001; N. Eén and
 * N. Sörensson, An extensible SAT-solver, 2003; G. Audemard and L. Simon, Glucose, 2009.
 */
#ifndef SDT__ROTATION_PROOF_CDCL_H
#define SDT__ROTATION_PROOF_CDCL_H

#include "rotation/planner/arena.h"

#include <stdbool.h>

struct sdt__rot_cdcl;

/* Told of work: so many steps more, and how many of these were conflicts. True to stop. */
typedef bool sdt__rot_cdcl_works(void *user, int64_t steps, int64_t conflicts);

/* NULL when there is no memory. */
struct sdt__rot_cdcl *sdt__rot_cdcl_open(struct sdt__rot_arena *arena, sdt__rot_cdcl_works *works,
                                         void *user);
void sdt__rot_cdcl_close(struct sdt__rot_cdcl *solver);

/* Literals are numbers of variables from 1, negative for their opposites. A clause has no opposites and no
   literal twice. Without memory the arena has failed, and solving answers 0. */
void sdt__rot_cdcl_add(struct sdt__rot_cdcl *solver, const int *literals, int count);

/* 10: there is a model, in which the assumptions hold; 20: there is none; 0: it was stopped, or there were
   more conflicts than `most`. */
int sdt__rot_cdcl_solve(struct sdt__rot_cdcl *solver, const int *assumptions, int count,
                        int64_t most);

/* After 10: whether a variable is true in the model. After 20: whether an assumption had a part in that. */
bool sdt__rot_cdcl_is_true(const struct sdt__rot_cdcl *solver, int variable);
bool sdt__rot_cdcl_failed(const struct sdt__rot_cdcl *solver, int literal);

#endif

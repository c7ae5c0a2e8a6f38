/*
 * Inside cdcl*.c only: the solver's state. A literal is twice its variable, counted from 0, and one more when
 * it is the opposite. Clauses lie one after the other in a pool of ints and are known by their index.
 */
#ifndef SDT__ROTATION_PROOF_CDCL_STATE_H
#define SDT__ROTATION_PROOF_CDCL_STATE_H

#include "rotation/proof/cdcl.h"

/* The parts of a clause in the pool: the number of its literals, how many levels a learnt one joined when it
   was learnt (0 for one that was given), and its literals, of which the first two are watched. */
enum { CLAUSE_SIZE, CLAUSE_LEVELS, CLAUSE_LITERALS };

enum { NO_CLAUSE = -1 };

/* A clause to look at when a literal becomes true whose opposite it watches; nothing is to be done while
   the other literal, which is of the clause too, is true. */
struct watch {
    int clause;
    int other;
};

struct watches {
    struct watch *at;
    size_t count;
};

struct sdt__rot_cdcl {
    struct sdt__rot_arena *arena;
    sdt__rot_cdcl_works *works;
    void *user;
    bool contradiction; /* without any assumption */
    bool stopped;

    int *pool;
    size_t pool_size;
    int64_t learnt;      /* clauses that were learnt and kept */
    int64_t most_learnt; /* with more the worse half of them is forgotten */

    int variables;
    struct watches *watches; /* [literal] */
    signed char *value;      /* [literal] 1 true, -1 false, 0 open */
    signed char *phase;      /* [variable] its last value, tried first */
    signed char *model;      /* [variable] */
    signed char *seen;       /* [variable] marks of an analysis */
    signed char *failed;     /* [literal] an assumption that had a part in there being no model */
    int *level;              /* [variable] of the decision that it follows from */
    int *reason;             /* [variable] the clause that it follows from */
    int *trail;              /* literals in the order in which they became true */
    int trail_count;
    int propagated; /* so many of them */
    int *decided;   /* [level] the length of the trail before its decision */
    int levels;
    int64_t *counted; /* [level] the number of the conflict in which it was counted last */

    double
        *activity;   /* [variable] how often it had a part in conflicts, the latest counting most */
    double bump;     /* what a part in a conflict counts now */
    int *heap;       /* variables, the most active at the top */
    int *heap_index; /* [variable] -1 when it is not there */
    int heap_count;

    struct sdt__rot_ints clause; /* being learnt */
    struct sdt__rot_ints stack;  /* of an analysis */
    struct sdt__rot_ints marked; /* variables that are seen */

    double recent; /* averages of the levels that learnt clauses join, of the latest and of all */
    double usual;
    int64_t since_restart; /* conflicts */
    int64_t conflicts;
    int64_t looks;         /* at watches and literals, since work was told of last */
    int64_t new_conflicts; /* since then */
};

static inline int cdcl_literal(int external)
{
    return external > 0 ? 2 * (external - 1) : 2 * (-external - 1) + 1;
}

static inline int *cdcl_literals(const struct sdt__rot_cdcl *solver, int clause)
{
    return solver->pool + clause + CLAUSE_LITERALS;
}

/* ---- cdcl_clauses.c ---- */

/* Room for variables up to a number. */
bool sdt__rot_cdcl_reserve(struct sdt__rot_cdcl *solver, int variables);

/* Puts a clause of two literals or more into the pool and watches it; NO_CLAUSE without memory. */
int sdt__rot_cdcl_keep(struct sdt__rot_cdcl *solver, const int *literals, int count, int levels);

/* At level 0: forgets what is always true and, when there are many, the worse half of what was learnt. */
void sdt__rot_cdcl_reduce(struct sdt__rot_cdcl *solver);

/* ---- cdcl_heap.c ---- */

void sdt__rot_cdcl_heap_add(struct sdt__rot_cdcl *solver, int variable);
int sdt__rot_cdcl_heap_take(struct sdt__rot_cdcl *solver); /* -1 when it is empty */
void sdt__rot_cdcl_bump(struct sdt__rot_cdcl *solver, int variable);

/* ---- cdcl_analyse.c ---- */

/* Makes solver->clause what is learnt from a conflict: its first literal is the only one of the level that
   there is, its second one of the highest level below. Returns how many levels it joins. */
int sdt__rot_cdcl_learn(struct sdt__rot_cdcl *solver, int conflict);

/* Marks the assumptions from which it follows that a literal, itself assumed, is false. */
void sdt__rot_cdcl_blame(struct sdt__rot_cdcl *solver, int literal);

#endif

/*
 * A SAT solver behind a few calls: clauses, from which constants are removed, sequential counters, and
 * solving with a budget counted in steps of work, never in seconds, so that answers do not depend on the
 * machine. Literal 1 is always true.
 */
#ifndef SDT__ROTATION_PROOF_SAT_H
#define SDT__ROTATION_PROOF_SAT_H

#include "rotation/planner/run.h"

enum {
    SDT__ROT_CLAUSE_STEPS = 4,      /* that it takes to add a clause */
    SDT__ROT_MOST_CLAUSES = 1200000 /* with more, a proof is out of reach */
};

#define SDT__ROT_TRUE 1
#define SDT__ROT_FALSE (-1)

enum { SDT__ROT_SAT_YES = 10, SDT__ROT_SAT_NO = 20, SDT__ROT_SAT_UNKNOWN = 0 };

struct sdt__rot_sat {
    struct sdt__rot_arena *arena;
    struct sdt__rot_cdcl *solver;
    int variables;
    int64_t clauses;
    int64_t given;     /* steps allowed: a conflict counts the more, the more clauses there are */
    int64_t budget;    /* and those left */
    int64_t stop_at;   /* the call under way ends when no more are left than these */
    int64_t conflicts; /* that there have been */
    struct sdt__rot_run *run;
    int cancelled;
    int contradiction;
};

int sdt__rot_sat_open(struct sdt__rot_sat *sat, struct sdt__rot_run *run, int64_t budget);
void sdt__rot_sat_close(struct sdt__rot_sat *sat);
int sdt__rot_sat_new(struct sdt__rot_sat *sat);
void sdt__rot_sat_clause(struct sdt__rot_sat *sat, const int *literals, int count);
void sdt__rot_sat_unit(struct sdt__rot_sat *sat, int a);
void sdt__rot_sat_two(struct sdt__rot_sat *sat, int a, int b);
void sdt__rot_sat_three(struct sdt__rot_sat *sat, int a, int b, int c);
void sdt__rot_sat_four(struct sdt__rot_sat *sat, int a, int b, int c, int d);
int sdt__rot_sat_solve(struct sdt__rot_sat *sat, const int *assumptions, int count, int64_t most);

/* About how many steps a conflict counts. */
int64_t sdt__rot_sat_conflict(const struct sdt__rot_sat *sat);

int sdt__rot_sat_value(struct sdt__rot_sat *sat, int literal);
int sdt__rot_sat_failed(struct sdt__rot_sat *sat, int literal);

/* A counter counts true literals in parts (such as the years of a member); at the end of each part the
 * count must be within a range. */
struct sdt__rot_part {
    int end; /* number of literals up to and including this part */
    int low;
    int high;
};

struct sdt__rot_counter {
    int low;
    int high;
    int *at_least; /* at_least[j - low - 1]: the count is at least j */
};

/* Called at the end of each part, with the literals that say how far the count has come. */
typedef void (*sdt__rot_counted)(void *user, int part, const struct sdt__rot_counter *counter);

int sdt__rot_counter_literal(const struct sdt__rot_counter *counter, int j);
void sdt__rot_count(struct sdt__rot_sat *sat, const int *literals, int start,
                    struct sdt__rot_part *parts, int part_count, sdt__rot_counted counted,
                    void *user);

/* Soft literals: a cost when true. */
struct sdt__rot_soft {
    int literal;
    int64_t weight;
    int sum;  /* the totalizer it is an output of, -1 for none */
    int rank; /* and which one: at least so many of its literals are true */
    int hard; /* forbidden already */
};

struct sdt__rot_softs {
    struct sdt__rot_arena *arena;
    struct sdt__rot_soft *at;
    size_t count;
    int64_t base;                 /* cost that no plan avoids */
    int64_t (*found)(void *user); /* called for each model; returns its cost. May be NULL */
    void *user;
};

void sdt__rot_soft_add(struct sdt__rot_softs *softs, int literal, int64_t weight);

/* Raises *lower until it is the least cost of the softs, which then is fixed for all later calls:
 * by core-guided MaxSAT, and when that becomes slow, by asking for ever better models. YES: the
 * least cost is *lower; UNKNOWN: the budget is spent, *lower is still a bound. */
int sdt__rot_minimise(struct sdt__rot_sat *sat, struct sdt__rot_softs *softs, int64_t upper,
                      int64_t *lower);

/* The second half of that: from a known cost downwards. */
int sdt__rot_improve(struct sdt__rot_sat *sat, struct sdt__rot_softs *softs, int64_t upper,
                     int64_t *lower);

#endif

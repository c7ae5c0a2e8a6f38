/*
 * A beam search: partial plans are extended step by step, an occurrence or a year each, by every choice of
 * hosts. Of the partial plans that differ in nothing that later costs depend on, but for meetings, the
 * best is kept, and of all no more than a bounded number: dynamic programming, where that is enough.
 *
 * What the choices are, and what they cost, is known to the moves: reassign_members.c with division.c, and
 * exchange_hosts.c.
 */
#ifndef SDT__ROTATION_PLANNER_BEAM_H
#define SDT__ROTATION_PLANNER_BEAM_H

#include "rotation/planner/search.h"

enum {
    SDT__ROT_BEAM_WIDTH = 40,     /* partial plans that are kept */
    SDT__ROT_BEAM_CHOICES = 70,   /* of a step: four of eight members */
    SDT__ROT_BEAM_YEARS = 1 << 14 /* and turns, which are kept in 16 bits */
};

/* The last year of a member that has had no turn, or none that matters any more. */
#define SDT__ROT_BEAM_NEVER (-SDT__ROT_BEAM_YEARS)

/* A partial plan. What its numbers mean is up to the move: first those that later costs depend on, and
 * then those of meetings. */
struct sdt__rot_partial {
    int64_t cost[SDT__ROT_LEVELS]; /* in the order of levels */
    int spare;                     /* changes of the previous plan that cost nothing, left */
    int16_t number[];
};

/* One step more: what a partial plan and a choice cost together. */
struct sdt__rot_extension {
    int64_t cost[SDT__ROT_LEVELS]; /* in the order of levels */
    int parent;                    /* index of the partial plan */
    unsigned chosen;               /* the choice, as bits */
};

/* What an extension is ordered by: its costs above the least there were before, packed. */
struct sdt__rot_ranked {
    uint64_t upper; /* the first four levels */
    uint64_t lower; /* the others */
    uint32_t tie;   /* random: decides between equals */
    int index;      /* of the extension */
};

struct sdt__rot_beam {
    struct sdt__rot_search *search;
    const struct sdt__rot_problem *problem;
    int key;     /* so many numbers decide later costs, but for those of meetings */
    size_t size; /* of a partial plan, in bytes */
    int kept;
    int made;
    int work; /* of the step under way: one for each extension, also of those left out */
    int position[SDT__ROT_LEVELS];  /* of a level in the order */
    int64_t most[SDT__ROT_LEVELS];  /* extensions that cost more are left out */
    int64_t least[SDT__ROT_LEVELS]; /* no partial plan costs less, but of wishes */
    unsigned char *front;           /* the partial plans kept */
    unsigned char *next;            /* those that are made of them */
    struct sdt__rot_extension *all; /* the extensions made, and one more */
    struct sdt__rot_ranked *order;  /* the same, to be sorted */
    int *table;                     /* hash table of the partial plans made, index + 1 */
    int *parent;                    /* [step * width] */
    unsigned char *chosen;          /* [step * width] */
};

/* Makes the partial plan of an extension in `partial`, a copy of its parent. */
typedef void (*sdt__rot_extended)(void *user, struct sdt__rot_partial *partial, unsigned chosen);

/* Whether the numbers of a problem are small enough. */
bool sdt__rot_beam_suits(const struct sdt__rot_problem *problem);

/* For so many steps, and partial plans of so many numbers. */
int sdt__rot_beam_open(struct sdt__rot_beam *beam, struct sdt__rot_search *search, int steps,
                       int numbers);

/* Begins with one partial plan, of which so many numbers are 0, the first of them the key. */
struct sdt__rot_partial *sdt__rot_beam_begin(struct sdt__rot_beam *beam, int key, int numbers);

struct sdt__rot_partial *sdt__rot_beam_at(const struct sdt__rot_beam *beam, int index);

/* Adds an extension, whose cost the caller has put into the next one. */
struct sdt__rot_extension *sdt__rot_beam_next(const struct sdt__rot_beam *beam);
void sdt__rot_beam_add(struct sdt__rot_beam *beam, int parent, unsigned chosen);

/* Ends a step: makes partial plans of the best extensions. */
void sdt__rot_beam_keep(struct sdt__rot_beam *beam, int step, sdt__rot_extended extended,
                        void *user);

/* Ends a step whose only choice is nobody, the cost of which the caller has added to the partial plans kept.
 * They differ in the same numbers as before, so they stay where they are. Their order by cost is lost: the
 * last step must be another. */
void sdt__rot_beam_pass(struct sdt__rot_beam *beam, int step);

/* The choice of a step that led to the partial plan of an index, which then is that of its parent. */
unsigned sdt__rot_beam_choice(const struct sdt__rot_beam *beam, int step, int *index);

/* The last year of a turn before the horizon. */
int16_t sdt__rot_beam_last(const struct sdt__rot_problem *problem, int layer, int member);

/* The longest wanted gap of each member in each layer: [layer * members + member]. */
int *sdt__rot_beam_reach(const struct sdt__rot_problem *problem, struct sdt__rot_arena *arena);

#endif

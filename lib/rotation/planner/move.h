/*
 * Small moves of the search, and what each would change, told without making it: sums and neighbours are
 * kept from which that follows in constant time, but for the meetings of the hosts.
 */
#ifndef SDT__ROTATION_PLANNER_MOVE_H
#define SDT__ROTATION_PLANNER_MOVE_H

#include "rotation/planner/planner.h"

struct sdt__rot_move {
    int occurrence; /* loses `out`, gains `in` */
    int out;
    int in;
    int other; /* loses `in`, gains `out`; -1 for a replacement */
};

/* What is kept of a year of a member in a layer. All that a move asks of a year stands together in memory, so
 * that it is fetched at once. */
struct sdt__rot_kept {
    int64_t more; /* what one more turn adds to the excess, summed over the years before this one */
    int64_t fewer; /* and what one turn fewer adds */
    int64_t gaps;  /* what a turn in this year adds to the gaps between its neighbours */
    int before;    /* the last year of a turn before this one */
    int after;     /* the first one after it */
};

/* What is kept beside a plan: [layer * members + member][year], with a year past the last, which stands for
 * none. */
struct sdt__rot_moves {
    struct sdt__rot_state *state;
    struct sdt__rot_kept *kept;
};

int sdt__rot_moves_open(struct sdt__rot_moves *moves, struct sdt__rot_arena *arena,
                        struct sdt__rot_state *state);

/* Looks at the whole state again, after it was changed otherwise than by these moves. */
void sdt__rot_moves_renew(struct sdt__rot_moves *moves);

/* The same for one member, whose turns of a conference were changed; -1: of any. */
void sdt__rot_moves_renew_member(struct sdt__rot_moves *moves, int m, int conference);

/* Whether a move keeps the hard rules. */
bool sdt__rot_move_is_allowed(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move);

/* What an allowed move would add to the values of the levels: the first three, and 0 for the others. Most
 * moves break a quota, and need no more. */
void sdt__rot_move_price_first(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move,
                               int64_t change[SDT__ROT_LEVELS]);

/* Adds what it would add to the others. */
void sdt__rot_move_price_rest(const struct sdt__rot_moves *moves, const struct sdt__rot_move *move,
                              int64_t change[SDT__ROT_LEVELS]);

void sdt__rot_move_make(struct sdt__rot_moves *moves, const struct sdt__rot_move *move);

#endif

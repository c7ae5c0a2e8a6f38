/*
 * Minimising from a known plan downwards (linear SAT-UNSAT search): a weighted sequential counter of the
 * soft literals, and the solver is asked for ever lower costs until there is no model. It suits levels
 * with many cores and a small gap between bound and plan.
 */
#include "rotation/proof/sat.h"

#include <string.h>

enum { WIDEST = 400, LARGEST = 100000 };

/* Adds a literal to the counter: sums[j - 1] says that the weights of the true literals so far reach j. */
static int add_soft(struct sdt__rot_sat *sat, int *sums, int most, int literal, int weight)
{
    for (int j = most; j >= 1; j--) {
        const int before = j > weight ? sums[j - weight - 1] : SDT__ROT_TRUE;
        int now;
        if (before == SDT__ROT_FALSE)
            continue;
        now = sdt__rot_sat_new(sat);
        sdt__rot_sat_two(sat, -sums[j - 1], now);
        sdt__rot_sat_three(sat, -before, -literal, now);
        sums[j - 1] = now;
    }
    return sat->arena->failed;
}

static int *count_softs(struct sdt__rot_sat *sat, const struct sdt__rot_softs *softs, int most)
{
    int *sums = SDT__ROT_NEW(sat->arena, int, most);

    for (int j = 0; sums && j < most; j++)
        sums[j] = SDT__ROT_FALSE;
    for (size_t i = 0; sums && i < softs->count; i++) {
        const struct sdt__rot_soft *soft = &softs->at[i];
        if (soft->weight > 0 && !soft->hard) {
            add_soft(sat, sums, most, soft->literal,
                     soft->weight > most ? most : (int)soft->weight);
        }
    }
    return sums;
}

int sdt__rot_improve(struct sdt__rot_sat *sat, struct sdt__rot_softs *softs, int64_t upper,
                     int64_t *lower)
{
    const int64_t slack = upper - *lower;
    int answer = SDT__ROT_SAT_YES;
    int *sums;

    if (slack <= 0 || slack > WIDEST || (int64_t)softs->count * slack > LARGEST)
        return SDT__ROT_SAT_UNKNOWN;
    sums = count_softs(sat, softs,
                       (int)slack + 1); /* the last one: more than the known plan costs */
    while (sums && answer == SDT__ROT_SAT_YES && upper > *lower) {
        const int below = -sums[upper - *lower - 1];
        answer = sdt__rot_sat_solve(sat, &below, 1, INT64_MAX);
        if (answer == SDT__ROT_SAT_YES) {
            const int64_t cost = softs->found(softs->user);
            if (cost >= upper) {
                answer = SDT__ROT_SAT_UNKNOWN;
                break;
            }
            upper = cost;
        }
    }
    if (answer == SDT__ROT_SAT_NO) {
        sdt__rot_sat_unit(sat, -sums[upper - *lower]);
        *lower = upper;
        answer = SDT__ROT_SAT_YES;
    } else if (answer == SDT__ROT_SAT_YES && sums) {
        sdt__rot_sat_unit(sat, -sums[0]);
    }
    sdt__rot_give(sat->arena, sums);
    return sat->arena->failed ? SDT__ROT_SAT_UNKNOWN : answer;
}

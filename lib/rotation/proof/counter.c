/*
 * Counting true literals in clauses: a sequential counter (Sinz 2005). After each literal it has a
 * variable for "at least j so far", for every j between what is surely reached and what may still end
 * within the wanted range; with narrow quota bands those are few.
 */
#include "rotation/proof/sat.h"

#include <string.h>

int sdt__rot_counter_literal(const struct sdt__rot_counter *counter, int j)
{
    if (j <= counter->low)
        return SDT__ROT_TRUE;
    return j > counter->high ? SDT__ROT_FALSE : counter->at_least[j - counter->low - 1];
}

/* Tightens the ranges forwards and backwards; 0 when one is empty. */
static int tighten(int start, struct sdt__rot_part *parts, int count)
{
    int low = start;
    int high = start;
    int sane = 1;

    for (int i = 0; i < count; i++) {
        high += parts[i].end - (i ? parts[i - 1].end : 0);
        parts[i].low = parts[i].low > low ? parts[i].low : low;
        parts[i].high = parts[i].high < high ? parts[i].high : high;
        low = parts[i].low;
        high = parts[i].high;
    }
    for (int i = count - 1; i > 0; i--) {
        const int steps = parts[i].end - parts[i - 1].end;
        if (parts[i - 1].high > parts[i].high)
            parts[i - 1].high = parts[i].high;
        if (parts[i - 1].low < parts[i].low - steps)
            parts[i - 1].low = parts[i].low - steps;
    }
    for (int i = 0; i < count; i++)
        sane &= parts[i].low <= parts[i].high;
    if (count > 0)
        sane &= parts[0].low <= start + parts[0].end && parts[0].high >= start;
    return sane;
}

/* The variables of the counter after one more literal. */
static int new_counter(struct sdt__rot_sat *sat, struct sdt__rot_counter *now,
                       const struct sdt__rot_counter *old, int literal)
{
    const int span = now->high - now->low;

    now->at_least = SDT__ROT_NEW(sat->arena, int, span);
    if (!now->at_least)
        return -1;
    if (span == 1 && old->low == old->high && now->low == old->low) {
        now->at_least[0] = literal;
        return 0;
    }
    for (int j = 0; j < span; j++)
        now->at_least[j] = sdt__rot_sat_new(sat);
    for (int j = 1; j < span; j++)
        sdt__rot_sat_two(sat, -now->at_least[j], now->at_least[j - 1]);
    return 0;
}

/* The clauses that lead from the counter before a literal to the one after it. */
static void step(struct sdt__rot_sat *sat, const struct sdt__rot_counter *old,
                 const struct sdt__rot_counter *now, int literal)
{
    if (now->high - now->low == 1 && now->at_least[0] == literal)
        return;
    for (int j = old->low; j <= old->high + 1; j++) {
        const int before = sdt__rot_counter_literal(old, j);
        const int below = sdt__rot_counter_literal(old, j - 1);
        const int after = sdt__rot_counter_literal(now, j);
        sdt__rot_sat_two(sat, -before, after);
        sdt__rot_sat_three(sat, -below, -literal, after);
        sdt__rot_sat_three(sat, before, literal, -after);
        sdt__rot_sat_two(sat, below, -after);
    }
}

void sdt__rot_count(struct sdt__rot_sat *sat, const int *literals, int start,
                    struct sdt__rot_part *parts, int part_count, sdt__rot_counted counted,
                    void *user)
{
    struct sdt__rot_counter old = {start, start, NULL};
    int at = 0;

    if (!tighten(start, parts, part_count)) {
        sdt__rot_sat_clause(sat, NULL, 0);
        return;
    }
    for (int i = 0; i < part_count; i++) {
        for (; at < parts[i].end; at++) {
            const int left = parts[i].end - at - 1;
            struct sdt__rot_counter now = {old.low, old.high + 1, NULL};
            if (now.low < parts[i].low - left)
                now.low = parts[i].low - left;
            if (now.high > parts[i].high)
                now.high = parts[i].high;
            if (now.high < now.low || new_counter(sat, &now, &old, literals[at])) {
                sdt__rot_sat_clause(sat, NULL, 0);
                sdt__rot_give(sat->arena, old.at_least);
                return;
            }
            step(sat, &old, &now, literals[at]);
            sdt__rot_give(sat->arena, old.at_least);
            old = now;
        }
        if (counted)
            counted(user, i, &old);
    }
    sdt__rot_give(sat->arena, old.at_least);
}

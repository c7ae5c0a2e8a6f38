/*
 * What the moves of the search aim at: the value of its plan down to the target level, the level's bound,
 * the random numbers, and the count of the work. Below the moves, as the search that calls them stands
 * above.
 */
#include "rotation/planner/search.h"

int sdt__rot_search_compare(const struct sdt__rot_search *search, int64_t forbidden,
                            const int64_t *value)
{
    const struct sdt__rot_state *s = &search->state;
    const struct sdt__rot_order *order = &search->run->result->order;

    if (s->clashes_forbidden != forbidden)
        return s->clashes_forbidden < forbidden ? -1 : 1;
    for (int i = 0; i <= search->target; i++) {
        int64_t now = sdt__rot_counted_value(order, order->level[i], s->value);
        int64_t then = sdt__rot_counted_value(order, order->level[i], value);
        if (search->sum_quotas && order->level[i] == SDT__ROT_QUOTA) {
            now += s->value[SDT__ROT_CQUOTA];
            then += value[SDT__ROT_CQUOTA];
        } else if (search->sum_quotas && order->level[i] == SDT__ROT_CQUOTA) {
            continue;
        }
        if (now != then)
            return now < then ? -1 : 1;
    }
    return 0;
}

int sdt__rot_search_level(const struct sdt__rot_search *search)
{
    return search->run->result->order.level[search->target];
}

int64_t sdt__rot_search_value(const struct sdt__rot_search *search)
{
    const int64_t *value = search->state.value;

    if (search->sum_quotas)
        return value[SDT__ROT_QUOTA] + value[SDT__ROT_CQUOTA];
    return sdt__rot_counted_value(&search->run->result->order, sdt__rot_search_level(search),
                                  value);
}

int64_t sdt__rot_search_bound(const struct sdt__rot_search *search)
{
    const int64_t *bound = search->run->result->bound;

    if (search->sum_quotas)
        return bound[SDT__ROT_QUOTA] + bound[SDT__ROT_CQUOTA];
    return bound[sdt__rot_search_level(search)];
}

bool sdt__rot_search_works(struct sdt__rot_search *search, int64_t steps)
{
    search->steps += steps;
    search->run->part += steps;
    return sdt__rot_run_works(search->run, "search", steps);
}

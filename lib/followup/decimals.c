/*
 * How many decimals a text shows: those that are asked for, or more where two numbers that differ
 * would look alike, so that a text never contradicts its verdict. Tables say the same number of
 * decimals beside their numbers, for whoever shows those.
 */
#include "core/text.h"
#include "followup/compare.h"
#include "followup/explain.h"

#include <string.h>

static bool look_alike(double a, double b, int decimals)
{
    char texts[2][64];

    texts[0][sdt__number_format_people(a, decimals, true, texts[0])] = '\0';
    texts[1][sdt__number_format_people(b, decimals, true, texts[1])] = '\0';
    return strcmp(texts[0], texts[1]) == 0;
}

/* One more than so many, as sdt__number_format_people() takes them. */
static int more_decimals(int decimals)
{
    if (decimals >= 0)
        return decimals < 15 ? decimals + 1 : SDT__DECIMALS_ALL;
    return decimals - 1;
}

/* Whether two numbers stand so far apart that no rounding to so many decimals brings them together,
   which spares writing them: nearly always they do. With as few as people want that is none at least. */
static bool far_apart(double a, double b, int decimals)
{
    double distance = fabs(a - b);

    for (int i = decimals >= 0 ? decimals : decimals == -1 ? 0 : -decimals; i > 0; i--)
        distance *= 10;
    return distance > 1 + 1e-9;
}

int sdt__explain_decimals_of_ranks(double a, double b, int decimals)
{
    if (!isfinite(a) || !isfinite(b) || a == b || far_apart(a, b, decimals))
        return decimals;
    while (decimals > SDT__DECIMALS_ALL && look_alike(a, b, decimals))
        decimals = more_decimals(decimals);
    return decimals;
}

int sdt__explain_decimals_apart(double a, double b, int decimals)
{
    return sdt__followup_equal(a, b) ? decimals : sdt__explain_decimals_of_ranks(a, b, decimals);
}

int sdt__explain_decimals(const double *numbers, size_t count, int decimals)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            decimals = sdt__explain_decimals_apart(numbers[i], numbers[j], decimals);
    return decimals;
}

double sdt__explain_snapped(double value, const struct sdt__followup_rule *rule, double base)
{
    const double edges[] = {rule->target, rule->low, rule->high};

    for (int i = 0; i < 3; i++)
        if (sdt__followup_on_target(value, edges[i], base))
            return edges[i];
    return value;
}

/* Whether there are numbers and none has decimals; NaN stands for none. */
static bool are_whole(const double *numbers, size_t count)
{
    bool any = false;

    for (size_t i = 0; i < count; i++) {
        if (isfinite(numbers[i]) && numbers[i] != floor(numbers[i]))
            return false;
        any = any || isfinite(numbers[i]);
    }
    return any;
}

int sdt__explain_finding_decimals(const struct sdt__followup_rule *rule,
                                  const struct sdt__followup_finding *f, int decimals)
{
    const double given[] = {sdt__explain_snapped(f->base, rule, f->base),
                            sdt__explain_snapped(f->latest, rule, f->base), f->target, rule->low,
                            rule->high};
    const size_t count = sizeof given / sizeof *given;
    const bool told = f->status != SDT__OUTCOME_ACHIEVED; /* what was expected */

    if (decimals == -1 && are_whole(given, count))
        decimals = 0; /* what is worked out from whole numbers is told as whole */
    decimals = sdt__explain_decimals(given, count, decimals);
    decimals = sdt__explain_decimals_apart(f->latest, f->part_target, decimals);
    return told ? sdt__explain_decimals_apart(f->latest, f->expected, decimals) : decimals;
}

/* Ranked values stand in order, so those that look alike are neighbours. */
int sdt__explain_ranked_decimals(const struct sdt__followup_ranked *order, size_t count,
                                 const uint32_t *ranks, int decimals)
{
    for (size_t i = 1; i < count; i++)
        if (ranks[order[i].row] != ranks[order[i - 1].row])
            decimals = sdt__explain_decimals_of_ranks(order[i - 1].value, order[i].value, decimals);
    return decimals;
}

double sdt__explain_round_apart(double number, double other, int *decimals)
{
    double scale = 10, shown = round(number * scale) / scale;

    *decimals = 1;
    while (isfinite(other) && number != other && *decimals < 15 &&
           shown == round(other * scale) / scale) {
        scale *= 10;
        ++*decimals;
        shown = round(number * scale) / scale;
    }
    return shown;
}

/*
 * The other methods: the yearly target of a plan table, a wanted direction without a number, and
 * growth by the year (after Eurostat's monitoring of the sustainable development goals). And the
 * door to all of them.
 */
#include "followup/assess.h"

enum sdt__reason sdt__target_value(const struct sdt__rule *rule, struct sdt__finding *f)
{
    double y = f->latest;

    f->base_period = 0; /* one outcome is set against one target: nothing is counted from */
    f->base = NAN;
    f->direction = rule->direction;
    f->target = rule->target;
    if (sdt__given(rule->low)) {
        f->direction = 0;
        if (sdt__has_latest(f) && (y < rule->low || y > rule->high)) {
            f->direction = y < rule->low ? 1 : -1;
            f->target = y < rule->low ? rule->low : rule->high;
        }
    } else if (f->direction == 0) {
        return SDT__BAD_DIRECTION;
    }
    if (!sdt__has_latest(f))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__NO_VALUE);
    if (!sdt__given(f->target) || sdt__reached(y, f->target, f->direction))
        return sdt__decide(f, SDT__ACHIEVED, SDT__NO_REASON);
    if (y > 0 && f->target > 0)
        f->attainment = f->direction > 0 ? y / f->target : f->target / y;
    if (sdt__given(f->attainment) && sdt__meets(f->attainment, rule->partly))
        return sdt__decide(f, SDT__PARTLY_ACHIEVED, SDT__NO_REASON);
    return sdt__decide(f, SDT__NOT_ACHIEVED, SDT__NO_REASON);
}

/* -1, 0 or 1: which way the value has moved, the dead band aside. A tolerance is a limit and has a
   limit's slack; without one every change is a change. */
static int moved(double change, double tolerance)
{
    double dead = tolerance > 0 ? tolerance + 1e-9 : 0;

    return change > dead ? 1 : change < -dead ? -1 : 0;
}

enum sdt__reason sdt__directional(const struct sdt__rule *rule, struct sdt__finding *f)
{
    int move;

    if (!sdt__has_latest(f) || !sdt__given(f->base) ||
        (f->base_period && !sdt__has_two(f)))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__NO_VALUE);
    f->change = f->latest - f->base;
    move = moved(f->change, rule->tolerance);
    switch (rule->wanted) {
    case SDT__INCREASE:
    case SDT__DECREASE:
        if (move == 0)
            return sdt__decide(f, SDT__OFF_TRACK, SDT__NO_REASON);
        move = rule->wanted == SDT__INCREASE ? -move : move;
        break;
    case SDT__KEEP:
        move = move != 0;
        break;
    case SDT__NOT_DECREASE:
        move = -move;
        break;
    default:
        break;
    }
    return sdt__decide(f, move > 0 ? SDT__MOVING_AWAY : SDT__ACHIEVED, SDT__NO_REASON);
}

/* Growth per year over so many months. */
static double yearly(double from, double to, int months)
{
    return pow(to / from, 12.0 / months) - 1;
}

static bool opposite(double a, double b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

static enum sdt__reason tell_trend(struct sdt__finding *f)
{
    double x = (f->base > 0 ? f->direction : -f->direction) * f->actual;

    if (sdt__meets(x, 0.01))
        f->trend = SDT__IMPROVING_FAST;
    else if (x > 0)
        f->trend = SDT__IMPROVING;
    else if (x == 0)
        f->trend = SDT__UNCHANGED;
    else
        f->trend = sdt__meets(x, -0.01) ? SDT__WORSENING : SDT__WORSENING_FAST;
    return sdt__decide(f, SDT__NOT_ASSESSED, SDT__NO_TARGET);
}

static enum sdt__reason tell_growth(const struct sdt__rule *rule, struct sdt__finding *f)
{
    int span = sdt__period_end(rule->target_period) - sdt__period_end(f->base_period);
    double pace;

    if (f->target == 0)
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__ZERO_TARGET);
    if (opposite(f->target, f->base))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__MIXED_SIGNS);
    if (sdt__reached(f->base, f->target, f->direction))
        return sdt__decide(f, SDT__MOVING_AWAY, SDT__LOST_TARGET);
    f->required = yearly(f->base, f->target, span);
    /* A target within rounding of the base requires no growth: only the way can be judged then. */
    if (f->required == 0)
        pace = sdt__reached(f->latest, f->base, f->direction) ? 0 : -1;
    else
        pace = f->pace = f->actual / f->required;
    return sdt__decide(f, sdt__pace_status(rule, pace), SDT__NO_REASON);
}

enum sdt__reason sdt__growth(const struct sdt__rule *rule, struct sdt__finding *f)
{
    bool aimed = sdt__given(rule->target);
    enum sdt__reason error;
    int span;

    f->target = rule->target;
    f->direction = rule->direction;
    if (!aimed && f->direction == 0)
        return SDT__BAD_DIRECTION;
    if (f->base_period == 0)
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__NO_VALUE);
    if (aimed && sdt__period_end(rule->target_period) <= sdt__period_end(f->base_period))
        return SDT__BAD_TARGET_PERIOD;
    if (aimed && (error = sdt__settle_direction(rule, f)) != SDT__NO_REASON)
        return error;
    if (!sdt__has_latest(f))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__TOO_FEW_VALUES);
    if (aimed && sdt__reached(f->latest, f->target, f->direction))
        return sdt__decide(f, SDT__ACHIEVED, SDT__NO_REASON);
    if (!sdt__has_two(f))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__TOO_FEW_VALUES);
    span = sdt__period_end(f->latest_period) - sdt__period_end(f->base_period);
    if (!sdt__meets(span / 12.0, rule->min_years))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__TOO_SHORT);
    if (aimed && sdt__period_end(f->latest_period) >= sdt__period_end(rule->target_period))
        return sdt__decide(f, SDT__NOT_ACHIEVED, SDT__NO_REASON);
    if (f->base == 0)
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__ZERO_BASE);
    if (opposite(f->base, f->latest))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__MIXED_SIGNS);
    f->actual = yearly(f->base, f->latest, span);
    return aimed ? tell_growth(rule, f) : tell_trend(f);
}

/* Errors of the rule itself, whatever the series is. */
static enum sdt__reason check_rule(const struct sdt__rule *rule)
{
    bool timed = rule->method == SDT__LINEAR || rule->method == SDT__GROWTH;
    bool aimed = sdt__given(rule->target) || sdt__given(rule->low) || sdt__given(rule->high);
    enum sdt__reason error;

    if (sdt__given(rule->base_value) && !isfinite(rule->base_value))
        return SDT__BAD_VALUE;
    if (rule->method == SDT__DIRECTIONAL)
        return rule->wanted == SDT__NOT_WANTED ? SDT__BAD_DIRECTION : SDT__NO_REASON;
    if (rule->method == SDT__GROWTH && (sdt__given(rule->low) || sdt__given(rule->high)))
        return SDT__BAND_NOT_SUPPORTED;
    if (aimed || rule->method != SDT__GROWTH) {
        error = sdt__check_target(rule);
        if (error != SDT__NO_REASON)
            return error;
        if (timed && rule->target_period == 0)
            return SDT__BAD_TARGET_PERIOD;
    }
    if (!timed)
        return SDT__NO_REASON;
    if (sdt__given(rule->base_value) && rule->base_period == 0)
        return SDT__BAD_PERIOD;
    if (aimed && rule->base_period &&
        sdt__period_end(rule->target_period) <= sdt__period_end(rule->base_period))
        return SDT__BAD_TARGET_PERIOD;
    return SDT__NO_REASON;
}

/* "Last year's" value for a direction that names no base: a year before the latest. */
static void pick_last_year(const struct sdt__points *points, struct sdt__finding *f)
{
    int wanted = sdt__period_end(f->latest_period) - 12;

    f->base_period = 0;
    f->base = NAN;
    for (size_t i = 0; sdt__has_latest(f) && i < points->count; i++)
        if ((!points->mark || !points->mark[i]) && sdt__period_end(points->period[i]) == wanted) {
            f->base_period = points->period[i];
            f->base = points->value[i];
        }
}

enum sdt__reason sdt__assess_points(const struct sdt__rule *rule, const struct sdt__points *points,
                                    struct sdt__finding *out)
{
    enum sdt__reason error = sdt__pick(rule, points, out);
    enum sdt__reason wrong = check_rule(rule);

    out->status = SDT__NOT_ASSESSED;
    if (wrong != SDT__NO_REASON)
        return wrong;
    if (error != SDT__NO_REASON)
        return error;
    switch (rule->method) {
    case SDT__LINEAR:
        return sdt__linear(rule, out);
    case SDT__TARGET_VALUE:
        return sdt__target_value(rule, out);
    case SDT__DIRECTIONAL:
        if (rule->base_period == 0 && !sdt__given(rule->base_value))
            pick_last_year(points, out);
        return sdt__directional(rule, out);
    case SDT__GROWTH:
        return sdt__growth(rule, out);
    default:
        return SDT__BAD_METHOD;
    }
}

/*
 * The other methods: the yearly target of a plan table, a wanted direction without a number, and
 * growth by the year (after Eurostat's monitoring of the sustainable development goals). And the
 * entry to all of them.
 */
#include "followup/methods.h"

enum sdt__followup_reason sdt__followup_target_value(const struct sdt__followup_rule *rule,
                                                     struct sdt__followup_finding *f)
{
    double y = f->latest;
    int side = 0;

    f->base_period = 0; /* one outcome is set against one target: nothing is counted from */
    f->base = NAN;
    f->direction = rule->direction;
    if (sdt__followup_is_band(rule)) {
        if (sdt__followup_has_latest(f))
            side = sdt__followup_band_side(rule, y, f->base);
        f->direction = -side;
        f->target = side < 0 ? rule->low : side > 0 ? rule->high : NAN;
    } else if (f->direction == 0) {
        return SDT__REASON_BAD_DIRECTION;
    }
    if (!sdt__followup_has_latest(f))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_NO_VALUE);
    if (!sdt__followup_given(f->target) ||
        sdt__followup_reached(y, f->target, f->direction, f->base))
        return sdt__followup_decide(f, SDT__OUTCOME_ACHIEVED, SDT__REASON_NONE);
    if (y > 0 && f->target > 0)
        f->attainment = f->direction > 0 ? y / f->target : f->target / y;
    if (sdt__followup_given(f->attainment) && sdt__followup_meets(f->attainment, rule->partly))
        return sdt__followup_decide(f, SDT__OUTCOME_PARTLY_ACHIEVED, SDT__REASON_NONE);
    return sdt__followup_decide(f, SDT__OUTCOME_NOT_ACHIEVED, SDT__REASON_NONE);
}

/* -1, 0 or 1: which way the value has moved, the dead band aside. A tolerance is a limit and has a
   limit's slack; without one every change is a change, unless arithmetic on doubles left it. */
static int moved(const struct sdt__followup_finding *f, double tolerance)
{
    double dead = tolerance > 0 ? tolerance + 1e-9 : 0;

    if (sdt__followup_equal(f->latest, f->base))
        return 0;
    return f->change > dead ? 1 : f->change < -dead ? -1 : 0;
}

enum sdt__followup_reason sdt__followup_directional(const struct sdt__followup_rule *rule,
                                                    struct sdt__followup_finding *f)
{
    int move;

    if (!sdt__followup_has_latest(f) || !sdt__followup_given(f->base) ||
        (f->base_period && !sdt__followup_has_two(f)))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_NO_VALUE);
    f->change = f->latest - f->base;
    move = moved(f, rule->tolerance);
    switch (rule->wanted) {
    case SDT__WANTED_INCREASE:
    case SDT__WANTED_DECREASE:
        if (move == 0)
            return sdt__followup_decide(f, SDT__OUTCOME_OFF_TRACK, SDT__REASON_NONE);
        move = rule->wanted == SDT__WANTED_INCREASE ? -move : move;
        break;
    case SDT__WANTED_KEEP:
        move = move != 0;
        break;
    case SDT__WANTED_NOT_DECREASE:
        move = -move;
        break;
    default:
        break;
    }
    return sdt__followup_decide(f, move > 0 ? SDT__OUTCOME_MOVING_AWAY : SDT__OUTCOME_ACHIEVED,
                                SDT__REASON_NONE);
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

static enum sdt__followup_reason tell_trend(struct sdt__followup_finding *f)
{
    double x = (f->base > 0 ? f->direction : -f->direction) * f->actual;

    if (sdt__followup_equal(f->latest, f->base))
        f->trend = SDT__TREND_UNCHANGED;
    else if (sdt__followup_meets(x, 0.01))
        f->trend = SDT__TREND_IMPROVING_FAST;
    else if (x > 0)
        f->trend = SDT__TREND_IMPROVING;
    else
        f->trend = sdt__followup_meets(x, -0.01) ? SDT__TREND_WORSENING : SDT__TREND_WORSENING_FAST;
    return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_NO_TARGET);
}

static enum sdt__followup_reason tell_growth(const struct sdt__followup_rule *rule,
                                             struct sdt__followup_finding *f)
{
    int span = sdt__period_end(rule->target_period) - sdt__period_end(f->base_period);

    if (f->target == 0)
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_ZERO_TARGET);
    if (opposite(f->target, f->base))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_MIXED_SIGNS);
    if (sdt__followup_reached(f->base, f->target, f->direction, f->base))
        return sdt__followup_decide(f, SDT__OUTCOME_MOVING_AWAY, SDT__REASON_LOST_TARGET);
    f->required = yearly(f->base, f->target, span);
    f->pace = f->actual / f->required;
    return sdt__followup_decide(f, sdt__followup_pace_status(rule, f->pace), SDT__REASON_NONE);
}

enum sdt__followup_reason sdt__followup_growth(const struct sdt__followup_rule *rule,
                                               struct sdt__followup_finding *f)
{
    bool aimed = sdt__followup_given(rule->target);
    enum sdt__followup_reason error;
    int span;

    f->direction = rule->direction;
    if (!aimed && f->direction == 0)
        return SDT__REASON_BAD_DIRECTION;
    if (f->base_period == 0)
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_NO_VALUE);
    if (aimed && sdt__period_end(rule->target_period) <= sdt__period_end(f->base_period))
        return SDT__REASON_BAD_TARGET_PERIOD;
    if (aimed && (error = sdt__followup_settle_direction(rule, f)) != SDT__REASON_NONE)
        return error;
    if (!sdt__followup_has_latest(f))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_TOO_FEW_VALUES);
    if (aimed && sdt__followup_reached(f->latest, f->target, f->direction, f->base))
        return sdt__followup_decide(f, SDT__OUTCOME_ACHIEVED, SDT__REASON_NONE);
    if (!sdt__followup_has_two(f))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_TOO_FEW_VALUES);
    span = sdt__period_end(f->latest_period) - sdt__period_end(f->base_period);
    if (!sdt__followup_meets(span / 12.0, rule->min_years))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_TOO_SHORT);
    if (aimed && sdt__period_end(f->latest_period) >= sdt__period_end(rule->target_period))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ACHIEVED, SDT__REASON_NONE);
    if (f->base == 0)
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_ZERO_BASE);
    if (opposite(f->base, f->latest))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_MIXED_SIGNS);
    f->actual = yearly(f->base, f->latest, span);
    return aimed ? tell_growth(rule, f) : tell_trend(f);
}

enum sdt__followup_reason sdt__followup_check_rule(const struct sdt__followup_rule *rule)
{
    bool timed = rule->method == SDT__METHOD_LINEAR || rule->method == SDT__METHOD_GROWTH;
    bool aimed = sdt__followup_given(rule->target) || sdt__followup_given(rule->low) ||
                 sdt__followup_given(rule->high);
    enum sdt__followup_reason error;

    if (sdt__followup_given(rule->base_value) && !isfinite(rule->base_value))
        return SDT__REASON_BAD_VALUE;
    if (rule->method == SDT__METHOD_DIRECTIONAL)
        return rule->wanted == SDT__WANTED_NOTHING ? SDT__REASON_BAD_DIRECTION : SDT__REASON_NONE;
    if (rule->method == SDT__METHOD_GROWTH &&
        (sdt__followup_given(rule->low) || sdt__followup_given(rule->high)))
        return SDT__REASON_BAND_NOT_SUPPORTED;
    if (aimed || rule->method != SDT__METHOD_GROWTH) {
        error = sdt__followup_check_target(rule);
        if (error != SDT__REASON_NONE)
            return error;
        if (timed && rule->target_period == 0)
            return SDT__REASON_BAD_TARGET_PERIOD;
    }
    if (!timed)
        return SDT__REASON_NONE;
    if (sdt__followup_given(rule->base_value) && rule->base_period == 0)
        return SDT__REASON_NO_BASE_PERIOD;
    if (aimed && rule->base_period &&
        sdt__period_end(rule->target_period) <= sdt__period_end(rule->base_period))
        return SDT__REASON_BAD_TARGET_PERIOD;
    return SDT__REASON_NONE;
}

/* "Last year's" value for a direction that names no base: a year before the latest. */
static void pick_last_year(const struct sdt__rhythm_cells *cells, struct sdt__followup_finding *f)
{
    int wanted = sdt__period_end(f->latest_period) - 12;

    f->base_period = 0;
    f->base = NAN;
    for (size_t i = 0; sdt__followup_has_latest(f) && i < cells->count; i++)
        if (cells->mark[i] == SDT__MARK_VALUE && sdt__period_end(cells->period[i]) == wanted) {
            f->base_period = cells->period[i];
            f->base = cells->value[i];
        }
}

enum sdt__followup_reason sdt__followup_assess_cells(const struct sdt__followup_rule *rule,
                                                     const struct sdt__rhythm_cells *cells,
                                                     struct sdt__followup_finding *out)
{
    enum sdt__followup_reason error = sdt__followup_find_base_and_latest(rule, cells, out);
    enum sdt__followup_reason wrong = sdt__followup_check_rule(rule);

    out->status = SDT__OUTCOME_NOT_ASSESSED;
    if (rule->method != SDT__METHOD_DIRECTIONAL)
        out->target = rule->target;
    if (wrong != SDT__REASON_NONE)
        return wrong;
    if (error != SDT__REASON_NONE)
        return error;
    switch (rule->method) {
    case SDT__METHOD_LINEAR:
        return sdt__followup_linear(rule, out);
    case SDT__METHOD_TARGET_VALUE:
        return sdt__followup_target_value(rule, out);
    case SDT__METHOD_DIRECTIONAL:
        if (rule->base_period == 0 && !sdt__followup_given(rule->base_value))
            pick_last_year(cells, out);
        return sdt__followup_directional(rule, out);
    case SDT__METHOD_GROWTH:
        return sdt__followup_growth(rule, out);
    default:
        return SDT__REASON_BAD_METHOD;
    }
}

/*
 * The linear method: how much of the way from the base to the target has been gone, set against how
 * much of the time has passed. Also what the other methods share with it.
 */
#include "followup/methods.h"

enum sdt__followup_reason sdt__followup_decide(struct sdt__followup_finding *finding,
                                               enum sdt__followup_outcome status,
                                               enum sdt__followup_reason reason)
{
    finding->status = status;
    finding->reason = reason;
    return SDT__REASON_NONE;
}

enum sdt__followup_outcome sdt__followup_pace_status(const struct sdt__followup_rule *rule,
                                                     double pace)
{
    if (sdt__followup_meets(pace, rule->on_track))
        return SDT__OUTCOME_ON_TRACK;
    if (sdt__followup_meets(pace, rule->some_deviation))
        return SDT__OUTCOME_SOME_DEVIATION;
    return sdt__followup_meets(pace, 0) ? SDT__OUTCOME_OFF_TRACK : SDT__OUTCOME_MOVING_AWAY;
}

enum sdt__followup_reason sdt__followup_check_target(const struct sdt__followup_rule *rule)
{
    const bool low = sdt__followup_given(rule->low), high = sdt__followup_given(rule->high);
    const bool target = sdt__followup_given(rule->target);

    if (!low && !high && !target)
        return SDT__REASON_NO_TARGET;
    if ((low && !isfinite(rule->low)) || (high && !isfinite(rule->high)) ||
        (target && !isfinite(rule->target)))
        return SDT__REASON_BAD_TARGET;
    if ((low || high) && target)
        return SDT__REASON_TWO_TARGETS;
    if (low != high || (low && rule->low > rule->high))
        return SDT__REASON_BAND_EDGES;
    return low && rule->direction != 0 ? SDT__REASON_BAND_DIRECTION : SDT__REASON_NONE;
}

enum sdt__followup_reason sdt__followup_settle_direction(const struct sdt__followup_rule *rule,
                                                         struct sdt__followup_finding *finding)
{
    finding->direction = rule->direction;
    if (finding->direction == 0 && sdt__followup_given(finding->base) &&
        !sdt__followup_equal(finding->target, finding->base))
        finding->direction = finding->target > finding->base ? 1 : -1;
    return finding->direction == 0 ? SDT__REASON_BAD_DIRECTION : SDT__REASON_NONE;
}

/* The edge that counts: the one on the side where the latest value is, or where the base was when
   the latest is inside. With it go its side's direction; neither when both are inside. */
static void settle_edge(const struct sdt__followup_rule *rule,
                        struct sdt__followup_finding *finding)
{
    double values[2];

    values[0] = sdt__followup_has_latest(finding) ? finding->latest : finding->base;
    values[1] = finding->base;
    for (int i = 0; i < 2; i++) {
        const int side = sdt__followup_band_side(rule, values[i], finding->base);

        if (side == 0)
            continue;
        finding->direction = -side;
        finding->target = side < 0 ? rule->low : rule->high;
        return;
    }
}

/* Whether the values went from one side of a band to the other, and so never met it. */
static bool passed_band(const struct sdt__followup_rule *rule,
                        const struct sdt__followup_finding *finding)
{
    return sdt__followup_is_band(rule) &&
           sdt__followup_band_side(rule, finding->base, finding->base) != 0;
}

/* Share, elapsed, expected and pace. Halving keeps the largest doubles from overflowing. */
static void measure_way(const struct sdt__followup_rule *rule, struct sdt__followup_finding *f)
{
    double span = f->target - f->base, gone = f->latest - f->base;
    int start = sdt__period_end(f->base_period);

    if (!isfinite(span) || !isfinite(gone)) {
        span = f->target / 2 - f->base / 2;
        gone = f->latest / 2 - f->base / 2;
    }
    f->share = gone / span;
    if (!sdt__followup_has_two(f))
        return;
    f->elapsed = fmin(1, (double)(sdt__period_end(f->latest_period) - start) /
                             (double)(sdt__period_end(rule->target_period) - start));
    f->expected = f->base + (f->target - f->base) * f->elapsed;
    if (!isfinite(f->expected))
        f->expected = f->base * (1 - f->elapsed) + f->target * f->elapsed;
    f->pace = f->share / f->elapsed;
}

enum sdt__followup_reason sdt__followup_linear(const struct sdt__followup_rule *rule,
                                               struct sdt__followup_finding *f)
{
    bool met = true, lost = true;
    enum sdt__followup_reason error = SDT__REASON_NONE;

    if (f->base_period == 0)
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_NO_VALUE);
    if (sdt__period_end(rule->target_period) <= sdt__period_end(f->base_period))
        return SDT__REASON_BAD_TARGET_PERIOD;
    if (sdt__followup_is_band(rule))
        settle_edge(rule, f);
    else
        error = sdt__followup_settle_direction(rule, f);
    if (error != SDT__REASON_NONE)
        return error;
    if (!sdt__followup_has_latest(f))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_TOO_FEW_VALUES);
    if (sdt__followup_given(f->target)) {
        met = sdt__followup_reached(f->latest, f->target, f->direction, f->base);
        lost = sdt__followup_reached(f->base, f->target, f->direction, f->base);
    }
    if (!lost)
        measure_way(rule, f);
    if (met)
        return sdt__followup_decide(f, SDT__OUTCOME_ACHIEVED, SDT__REASON_NONE);
    if (!sdt__followup_has_two(f))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ASSESSED, SDT__REASON_TOO_FEW_VALUES);
    if (sdt__period_end(f->latest_period) >= sdt__period_end(rule->target_period))
        return sdt__followup_decide(f, SDT__OUTCOME_NOT_ACHIEVED, SDT__REASON_NONE);
    if (lost)
        return sdt__followup_decide(f, SDT__OUTCOME_MOVING_AWAY,
                                    passed_band(rule, f) ? SDT__REASON_PASSED_TARGET
                                                         : SDT__REASON_LOST_TARGET);
    return sdt__followup_decide(f, sdt__followup_pace_status(rule, f->pace), SDT__REASON_NONE);
}

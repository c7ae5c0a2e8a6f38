/*
 * The linear method: how much of the way from the base to the target has been gone, set against how
 * much of the time has passed. Also what the other methods share with it.
 */
#include "followup/assess.h"

enum sdt__reason sdt__decide(struct sdt__finding *finding, enum sdt__outcome status,
                             enum sdt__reason reason)
{
    finding->status = status;
    finding->reason = reason;
    return SDT__NO_REASON;
}

enum sdt__outcome sdt__pace_status(const struct sdt__rule *rule, double pace)
{
    if (sdt__meets(pace, rule->on_track))
        return SDT__ON_TRACK;
    if (sdt__meets(pace, rule->some_deviation))
        return SDT__SOME_DEVIATION;
    return sdt__meets(pace, 0) ? SDT__OFF_TRACK : SDT__MOVING_AWAY;
}

static bool is_band(const struct sdt__rule *rule)
{
    return sdt__given(rule->low);
}

enum sdt__reason sdt__check_target(const struct sdt__rule *rule)
{
    bool band = is_band(rule);

    if (band != sdt__given(rule->high) || (band && sdt__given(rule->target)))
        return SDT__BAD_TARGET;
    if (!band && !sdt__given(rule->target))
        return SDT__NO_TARGET;
    if (band ? !isfinite(rule->low) || !isfinite(rule->high) || rule->low > rule->high
             : !isfinite(rule->target))
        return SDT__BAD_TARGET;
    return SDT__NO_REASON;
}

enum sdt__reason sdt__settle_direction(const struct sdt__rule *rule, struct sdt__finding *finding)
{
    finding->direction = rule->direction;
    if (finding->direction == 0 && sdt__given(finding->base) && finding->target != finding->base)
        finding->direction = finding->target > finding->base ? 1 : -1;
    return finding->direction == 0 ? SDT__BAD_DIRECTION : SDT__NO_REASON;
}

/* The edge that counts: the one on the side where the latest value is, or where the base was when
   the latest is inside. With it go its side's direction; neither when both are inside. */
static void settle_edge(const struct sdt__rule *rule, struct sdt__finding *finding)
{
    double places[2];

    places[0] = sdt__has_latest(finding) ? finding->latest : finding->base;
    places[1] = finding->base;
    for (int i = 0; i < 2; i++) {
        if (places[i] >= rule->low && places[i] <= rule->high)
            continue;
        finding->direction = places[i] < rule->low ? 1 : -1;
        finding->target = places[i] < rule->low ? rule->low : rule->high;
        return;
    }
}

/* Share, elapsed, expected and pace. Halving keeps the largest doubles from overflowing. */
static void measure_way(const struct sdt__rule *rule, struct sdt__finding *f)
{
    double span = f->target - f->base, gone = f->latest - f->base;
    int start = sdt__period_end(f->base_period);

    if (!isfinite(span) || !isfinite(gone)) {
        span = f->target / 2 - f->base / 2;
        gone = f->latest / 2 - f->base / 2;
    }
    f->share = gone / span;
    if (!sdt__has_two(f))
        return;
    f->elapsed = fmin(1, (double)(sdt__period_end(f->latest_period) - start) /
                             (double)(sdt__period_end(rule->target_period) - start));
    f->expected = f->base + (f->target - f->base) * f->elapsed;
    if (!isfinite(f->expected))
        f->expected = f->base * (1 - f->elapsed) + f->target * f->elapsed;
    f->pace = f->share / f->elapsed;
}

enum sdt__reason sdt__linear(const struct sdt__rule *rule, struct sdt__finding *f)
{
    bool met = true, lost = true;
    enum sdt__reason error = SDT__NO_REASON;

    if (f->base_period == 0)
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__NO_VALUE);
    if (sdt__period_end(rule->target_period) <= sdt__period_end(f->base_period))
        return SDT__BAD_TARGET_PERIOD;
    if (is_band(rule)) {
        settle_edge(rule, f);
    } else {
        f->target = rule->target;
        error = sdt__settle_direction(rule, f);
    }
    if (error != SDT__NO_REASON)
        return error;
    if (!sdt__has_latest(f))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__TOO_FEW_VALUES);
    if (sdt__given(f->target)) {
        met = sdt__reached(f->latest, f->target, f->direction);
        lost = sdt__reached(f->base, f->target, f->direction);
    }
    if (!lost)
        measure_way(rule, f);
    if (met)
        return sdt__decide(f, SDT__ACHIEVED, SDT__NO_REASON);
    if (!sdt__has_two(f))
        return sdt__decide(f, SDT__NOT_ASSESSED, SDT__TOO_FEW_VALUES);
    if (sdt__period_end(f->latest_period) >= sdt__period_end(rule->target_period))
        return sdt__decide(f, SDT__NOT_ACHIEVED, SDT__NO_REASON);
    if (lost)
        return sdt__decide(f, SDT__MOVING_AWAY, SDT__LOST_TARGET);
    return sdt__decide(f, sdt__pace_status(rule, f->pace), SDT__NO_REASON);
}

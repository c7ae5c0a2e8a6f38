/*
 * The explanation of a result, piece by piece; see explain.h. The pieces are messages, so that
 * either language can order its words as it likes.
 */
#include "followup/explain.h"

#include "core/text.h"

#include <stdarg.h>
#include <string.h>

enum { WORD = SDT__EXPLAIN_WORD_SIZE };

void sdt__followup_plain_labels(const char *labels[SDT__OUTCOME_COUNT],
                                enum sdt__followup_word_form form, bool english)
{
    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        labels[i] = sdt__followup_outcome_word((enum sdt__followup_outcome)i, form, english);
}

void sdt__explain_say(struct sdt__buffer *out, const struct sdt__followup_speech *speech,
                      enum sdt__message message, ...)
{
    va_list list;

    va_start(list, message);
    sdt__buffer_message(out, message, speech->english, list);
    va_end(list);
}

/* "142 706 ton CO2e"; the percent sign stands close in English. */
const char *sdt__explain_value(double value, const struct sdt__followup_speech *speech,
                               char out[WORD])
{
    char number[64];
    const char *unit = speech->unit ? speech->unit : "";
    size_t used = sdt__number_format_people(value, speech->decimals, speech->english, number);
    bool close = speech->english && strcmp(unit, "%") == 0;

    memcpy(out, number, used);
    if (unit[0] && strlen(unit) < WORD - 64 - 3) {
        if (!close) {
            memcpy(out + used, "\xC2\xA0", 2);
            used += 2;
        }
        memcpy(out + used, unit, strlen(unit));
        used += strlen(unit);
    }
    out[used] = '\0';
    return out;
}

const char *sdt__explain_number(double value, int decimals,
                                const struct sdt__followup_speech *speech, char out[WORD])
{
    out[sdt__number_format_people(value, decimals, speech->english, out)] = '\0';
    return out;
}

static const char *percent_text(double share, double other,
                                const struct sdt__followup_speech *speech, char out[WORD])
{
    int decimals;
    const double shown = sdt__explain_round_apart(share * 100, other * 100, &decimals);
    const struct sdt__followup_speech percent = {speech->english, decimals > 6 ? -decimals : -6,
                                                 "%", NULL};

    return sdt__explain_value(shown, &percent, out);
}

const char *sdt__explain_percent(double share, double other,
                                 const struct sdt__followup_speech *speech, char out[WORD])
{
    return percent_text(share, sdt__followup_equal(share, other) ? NAN : other, speech, out);
}

/* The one of two numbers that is nearer: what a text could be mistaken for. */
static double nearer(double number, double a, double b)
{
    return fabs(number - a) < fabs(number - b) ? a : b;
}

/* How many decimals a value has as people write it. */
static int decimals_of(double value)
{
    char text[32];
    size_t size = sdt__number_format(value, text);
    const char *point = memchr(text, '.', size);

    return !point || memchr(text, 'e', size) ? 0 : (int)(text + size - point) - 1;
}

static const char *value_text(double value, int decimals, const struct sdt__followup_speech *speech,
                              char out[WORD])
{
    struct sdt__followup_speech exact = *speech;

    exact.decimals = decimals;
    return sdt__explain_value(value, &exact, out);
}

static const char *period_text(int32_t period, char out[WORD])
{
    sdt__period_format(period, out);
    return out;
}

void sdt__explain_label(struct sdt__buffer *out, enum sdt__followup_outcome status,
                        const struct sdt__followup_speech *speech)
{
    size_t start = out->size;
    char *first;

    sdt__buffer_text(out, speech->labels[status]);
    if (out->failed || out->size < start + 2)
        return;
    first = out->bytes + start;
    if (first[0] >= 'a' && first[0] <= 'z')
        first[0] = (char)(first[0] - 'a' + 'A');
    else if (memcmp(first, "å", 2) == 0 || memcmp(first, "ä", 2) == 0 || memcmp(first, "ö", 2) == 0)
        first[1] = (char)(first[1] - 0x20);
}

static void say_target(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                       const struct sdt__followup_speech *speech)
{
    char low[WORD], high[WORD], period[WORD], band[3 * WORD];
    const char *words[2] = {low, high};

    if (sdt__followup_given(rule->low) && sdt__followup_given(rule->high)) {
        sdt__explain_value(rule->low, speech, low);
        sdt__explain_value(rule->high, speech, high);
        sdt__message_write(SDT__M_EXPLAIN_BAND, speech->english, words, 2, band, sizeof band);
    } else if (sdt__followup_given(rule->target)) {
        sdt__explain_value(rule->target, speech, band);
    } else {
        return;
    }
    if (rule->target_period)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_TARGET, band,
                         period_text(rule->target_period, period));
    else
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_TARGET_ONLY, band);
}

/* The pace and the limit that decided: the one for on track where it is met, else the lowest one
   that is not. Two decimals, or more when those would not show which of the two is greater; not of a
   pace that meets its limit by the slack that a limit has. */
static void say_pace(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                     const struct sdt__followup_finding *f,
                     const struct sdt__followup_speech *speech)
{
    const double limits[] = {0, rule->some_deviation, rule->on_track};
    char pace[WORD], limit[WORD];
    int i = 0, decimals = 2;
    bool met;

    if (!isfinite(f->pace))
        return;
    while (i < 2 && sdt__followup_meets(f->pace, limits[i]))
        i++;
    met = sdt__followup_meets(f->pace, limits[i]);
    if (!met || f->pace > limits[i])
        decimals = sdt__explain_decimals_apart(f->pace, limits[i], decimals);
    sdt__explain_number(f->pace, decimals, speech, pace);
    decimals = limits[i] > 0 ? 2 : 0;
    if (decimals_of(limits[i]) > decimals)
        decimals = decimals_of(limits[i]);
    sdt__explain_number(limits[i], decimals, speech, limit);
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_PACE, pace, met ? "≥" : "<", limit);
}

/* The share of the way. What has not met its target is not shown as the whole of it, however little
   is left, and what went the other way is not shown as none. */
static const char *share_text(const struct sdt__followup_finding *f,
                              const struct sdt__followup_speech *speech, char out[WORD])
{
    const bool whole = f->share >= 1 || f->status == SDT__OUTCOME_ACHIEVED ||
                       (sdt__followup_given(f->part_target) &&
                        sdt__followup_equal(f->latest, f->part_target));
    const double other = f->share < 0 ? 0 : f->share > 0.5 && !whole ? 1 : NAN;

    return percent_text(f->share, other, speech, out);
}

static void say_way(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                    const struct sdt__followup_finding *f,
                    const struct sdt__followup_speech *speech)
{
    char a[WORD], b[WORD], c[WORD];

    if (isfinite(f->share) && sdt__followup_has_two(f)) {
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_WAY, share_text(f, speech, a),
                         sdt__followup_given(f->part_target)
                             ? sdt__explain_value(f->part_target, speech, b)
                             : sdt__explain_value(f->target, speech, b),
                         period_text(rule->target_period, c));
        if (f->status != SDT__OUTCOME_ACHIEVED && isfinite(f->expected))
            sdt__explain_say(out, speech, SDT__M_EXPLAIN_EXPECTED,
                             sdt__explain_value(f->expected, speech, a));
    } else {
        say_target(out, rule, speech);
    }
    if (f->status == SDT__OUTCOME_NOT_ACHIEVED)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_DEADLINE);
    else if (f->status != SDT__OUTCOME_ACHIEVED && f->status != SDT__OUTCOME_NOT_ASSESSED)
        say_pace(out, rule, f, speech);
}

static void say_growth(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                       const struct sdt__followup_finding *f,
                       const struct sdt__followup_speech *speech)
{
    const double limit = f->actual < 0 ? -0.01 : 0.01;
    char text[WORD];

    say_target(out, rule, speech);
    if (isfinite(f->actual))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_ACTUAL,
                         sdt__explain_percent(f->trend == SDT__TREND_UNCHANGED ? 0 : f->actual,
                                              isfinite(f->required)
                                                  ? nearer(f->actual, f->required, 0)
                                                  : nearer(f->actual, limit, 0),
                                              speech, text));
    if (isfinite(f->required))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_REQUIRED,
                         sdt__explain_percent(f->required, f->actual, speech, text));
    if (f->trend != SDT__TREND_NONE)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_TREND,
                         sdt__followup_trend_word(f->trend, speech->english));
    if (f->status == SDT__OUTCOME_NOT_ACHIEVED)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_DEADLINE);
    say_pace(out, rule, f, speech);
}

static void say_change(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                       const struct sdt__followup_finding *f,
                       const struct sdt__followup_speech *speech)
{
    const double change = sdt__followup_equal(f->latest, f->base) ? 0 : f->change;
    int decimals = speech->decimals;
    char text[WORD];

    if (!isfinite(f->change))
        return;
    decimals = sdt__explain_decimals_apart(change, 0, decimals);
    if (fabs(change) > rule->tolerance + 1e-9 && rule->tolerance > 0)
        decimals = sdt__explain_decimals_apart(fabs(change), rule->tolerance, decimals);
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_CHANGE, value_text(change, decimals, speech, text),
                     sdt__followup_wanted_word(rule->wanted, speech->english));
    if (rule->tolerance > 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_TOLERANCE,
                         value_text(rule->tolerance, decimals_of(rule->tolerance), speech, text));
}

static void say_attainment(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                           const struct sdt__followup_finding *f,
                           const struct sdt__followup_speech *speech)
{
    const double partly = f->status == SDT__OUTCOME_PARTLY_ACHIEVED && f->attainment < rule->partly
                              ? NAN /* met by the slack of a limit */
                              : nearer(f->attainment, rule->partly, 1);
    char share[WORD], limit[WORD];

    say_target(out, rule, speech);
    if (isfinite(f->attainment))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_ATTAINMENT,
                         sdt__explain_percent(f->attainment, partly, speech, share),
                         sdt__explain_percent(rule->partly, f->attainment, speech, limit));
}

/* "från 100 (2020) till 70 (2024)", or the one value there is. False when there is none. */
static bool say_values(struct sdt__buffer *out, const struct sdt__followup_finding *f,
                       const struct sdt__followup_speech *speech)
{
    char base[WORD], latest[WORD], from[WORD], to[WORD];

    if (!sdt__followup_has_latest(f) && !sdt__followup_given(f->base))
        return false;
    sdt__explain_value(f->base, speech, base);
    sdt__explain_value(f->latest, speech, latest);
    period_text(f->base_period, from);
    period_text(f->latest_period, to);
    if (!sdt__followup_has_latest(f))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_ONE, base, from);
    else if (sdt__followup_given(f->base) && f->base_period && sdt__followup_has_two(f))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_FROM_TO, base, from, latest, to);
    else
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_ONE, latest, to);
    return true;
}

void sdt__explain_finding(struct sdt__buffer *out, const struct sdt__followup_rule *rule,
                          const struct sdt__followup_finding *found,
                          const struct sdt__followup_speech *plain)
{
    struct sdt__followup_finding shown = *found, *f = &shown;
    struct sdt__followup_speech apart = *plain, *speech = &apart;
    bool valued;

    speech->decimals = sdt__explain_finding_decimals(rule, f, plain->decimals);
    f->latest = sdt__explain_snapped(f->latest, rule, f->base);
    f->base = sdt__explain_snapped(f->base, rule, f->base);
    if (f->latest == f->target && isfinite(f->share) && !sdt__followup_given(f->part_target))
        f->share = 1; /* of an unfinished year it is the way to what its parts should be */
    sdt__explain_label(out, f->status, speech);
    sdt__buffer_text(out, ": ");
    if (f->reason != SDT__REASON_NONE) {
        sdt__buffer_text(out, sdt__followup_reason_word(f->reason, speech->english));
        if (f->reason == SDT__REASON_NO_VALUE && f->mark != SDT__REASON_NONE)
            sdt__explain_say(out, speech, SDT__M_REASON_WITH_MARK, "",
                             sdt__followup_reason_word(f->mark, speech->english));
        sdt__buffer_text(out, "; ");
    }
    valued = say_values(out, f, speech);
    if (!valued && f->reason != SDT__REASON_NONE && !out->failed)
        out->size -= 2; /* the "; " leads to nothing */
    if (valued && rule->method == SDT__METHOD_LINEAR)
        say_way(out, rule, f, speech);
    else if (valued && rule->method == SDT__METHOD_GROWTH)
        say_growth(out, rule, f, speech);
    else if (valued && rule->method == SDT__METHOD_DIRECTIONAL)
        say_change(out, rule, f, speech);
    else if (rule->method == SDT__METHOD_TARGET_VALUE)
        say_attainment(out, rule, f, speech);
    else
        say_target(out, rule, speech);
    sdt__explain_rhythm(out, f, speech);
    sdt__buffer_byte(out, '.');
}

/*
 * The follow-up of goals as pure functions: no database, no allocation. The cells of a series and
 * a rule give a finding; findings in a tree are put together by aggregate.c; values of many
 * municipalities are compared by compare.c. An absent number is NaN here, since every value is
 * finite.
 */
#ifndef SDT__FOLLOWUP_METHODS_H
#define SDT__FOLLOWUP_METHODS_H

#include "core/period.h"
#include "values/rhythm.h"

#include <math.h>

/* What a goal, or a part of the programme, has come to. The order is that of tables and counts. */
enum sdt__followup_outcome {
    SDT__OUTCOME_ACHIEVED,
    SDT__OUTCOME_ON_TRACK,
    SDT__OUTCOME_SOME_DEVIATION,
    SDT__OUTCOME_PARTLY_ACHIEVED,
    SDT__OUTCOME_OFF_TRACK,
    SDT__OUTCOME_MOVING_AWAY,
    SDT__OUTCOME_NOT_ACHIEVED,
    SDT__OUTCOME_NOT_ASSESSED,
    SDT__OUTCOME_COUNT
};

/* Why a status is what it is, why there is none, and what is wrong with a question. The first ones
   explain a status; from SDT__REASON_FIRST_ERROR on they refuse the question. In a tree an error of one
   leaf becomes its reason, so that one bad target does not hide the rest of a report. */
enum sdt__followup_reason {
    SDT__REASON_NONE,
    SDT__REASON_NO_VALUE,
    SDT__REASON_TOO_FEW_VALUES,
    SDT__REASON_LOST_TARGET,
    SDT__REASON_TOO_SHORT,
    SDT__REASON_ZERO_BASE,
    SDT__REASON_ZERO_TARGET,
    SDT__REASON_MIXED_SIGNS,
    SDT__REASON_LOW_COVERAGE,
    SDT__REASON_NO_LEAVES,
    SDT__REASON_MISSING_WEIGHT,
    SDT__REASON_ZERO_WEIGHT,
    SDT__REASON_JUDGED,
    SDT__REASON_NOT_ADDITIVE,
    SDT__REASON_INCOMPLETE,
    SDT__REASON_MIXED_RHYTHM,
    SDT__REASON_NOT_JUDGED,
    SDT__REASON_NO_ANALYSIS,
    SDT__REASON_TOO_LARGE,
    SDT__REASON_TOTAL,
    SDT__REASON_PASSED_TARGET, /* a lost target too, in other words: its code is the same */
    SDT__REASON_MISSING,       /* the four marks, in the order of enum sdt_mark */
    SDT__REASON_NON_RESPONSE,
    SDT__REASON_NOT_APPLICABLE,
    SDT__REASON_SECRET,
    SDT__REASON_NO_TARGET,
    SDT__REASON_BAD_PERIOD,
    SDT__REASON_NO_BASE_PERIOD, /* a bad_period that says which field */
    SDT__REASON_BAD_VALUE,
    SDT__REASON_BAD_TARGET,
    SDT__REASON_BAND_EDGES, /* a bad_target likewise, and the next */
    SDT__REASON_TWO_TARGETS,
    SDT__REASON_BAD_TARGET_PERIOD,
    SDT__REASON_BAD_DIRECTION,
    SDT__REASON_BAND_DIRECTION, /* a bad_direction likewise */
    SDT__REASON_BAD_WEIGHT,
    SDT__REASON_BAD_STATUS,
    SDT__REASON_BAD_METHOD,
    SDT__REASON_BAND_NOT_SUPPORTED,
    SDT__REASON_DUPLICATE_ID,
    SDT__REASON_DUPLICATE_PERIOD,
    SDT__REASON_COMMENT_REQUIRED,
    SDT__REASON_TOO_DEEP,
    SDT__REASON_COUNT,
    SDT__REASON_FIRST_ERROR = SDT__REASON_NO_TARGET
};

enum sdt__followup_method {
    SDT__METHOD_LINEAR,
    SDT__METHOD_TARGET_VALUE,
    SDT__METHOD_DIRECTIONAL,
    SDT__METHOD_GROWTH,
    SDT__METHOD_COUNT
};

enum sdt__followup_wanted {
    SDT__WANTED_NOTHING,
    SDT__WANTED_INCREASE,
    SDT__WANTED_DECREASE,
    SDT__WANTED_KEEP,
    SDT__WANTED_NOT_INCREASE,
    SDT__WANTED_NOT_DECREASE,
    SDT__WANTED_COUNT
};

/* A trend is never a goal's status: it has words of its own. */
enum sdt__followup_trend {
    SDT__TREND_NONE,
    SDT__TREND_IMPROVING_FAST,
    SDT__TREND_IMPROVING,
    SDT__TREND_UNCHANGED,
    SDT__TREND_WORSENING,
    SDT__TREND_WORSENING_FAST,
    SDT__TREND_COUNT
};

/* What a status is decided from. Periods are 0, numbers NaN, where they are not given. */
struct sdt__followup_rule {
    enum sdt__followup_method method;
    enum sdt__followup_wanted wanted;
    int direction; /* 1 higher is better, -1 lower, 0 not said */
    int32_t target_period;
    int32_t base_period;
    int32_t as_of;
    int report_month; /* year * 12 + month that ages are counted to; 0: none is counted */
    double target;
    double low; /* both edges of a band, or neither */
    double high;
    double base_value;
    double on_track;
    double some_deviation;
    double partly;
    double tolerance;
    double min_years;
};

/* What was found, with every number on the way there. */
struct sdt__followup_finding {
    enum sdt__followup_outcome status;
    enum sdt__followup_reason reason;
    enum sdt__followup_reason mark; /* why the last cell has no value, when nothing has */
    enum sdt__followup_trend trend;
    int direction;
    int32_t base_period;
    int32_t latest_period;
    int age; /* months from the end of the latest period; -1 when it is not counted */
    double base;
    double latest;
    double target; /* of a band: the edge that counts */
    double share;
    double elapsed;
    double expected;
    double pace; /* of growth: actual over required */
    double attainment;
    double actual;
    double required;
    double change;
    double
        part_target; /* what the target comes to for the parts of an unfinished year; NaN: none */
    struct sdt__rhythm_parts base_parts; /* what the two values were put together of */
    struct sdt__rhythm_parts latest_parts;
};

/* A limit is met with a little slack, so that a decimal 0.95 meets 0.95. */
static inline bool sdt__followup_meets(double x, double limit)
{
    return x >= limit - 1e-9;
}

static inline bool sdt__followup_given(double number)
{
    return !isnan(number);
}

/* The defaults: linear, nothing given, limits .95, .60 and .80, no tolerance, three years. */
void sdt__followup_rule_init(struct sdt__followup_rule *rule);

/* Decides by rule->method. Answers SDT__REASON_NONE, or the error that refuses the question. */
enum sdt__followup_reason sdt__followup_assess_cells(const struct sdt__followup_rule *rule,
                                                     const struct sdt__rhythm_cells *cells,
                                                     struct sdt__followup_finding *out);

/* The methods one by one, once the base and the latest value are in the finding (base_and_latest.c). */
enum sdt__followup_reason sdt__followup_linear(const struct sdt__followup_rule *rule,
                                               struct sdt__followup_finding *finding);
enum sdt__followup_reason sdt__followup_target_value(const struct sdt__followup_rule *rule,
                                                     struct sdt__followup_finding *finding);
enum sdt__followup_reason sdt__followup_directional(const struct sdt__followup_rule *rule,
                                                    struct sdt__followup_finding *finding);
enum sdt__followup_reason sdt__followup_growth(const struct sdt__followup_rule *rule,
                                               struct sdt__followup_finding *finding);

/* Finds the base and the latest value; SDT__REASON_DUPLICATE_PERIOD for two values with the same end. */
enum sdt__followup_reason sdt__followup_find_base_and_latest(const struct sdt__followup_rule *rule,
                                                             const struct sdt__rhythm_cells *cells,
                                                             struct sdt__followup_finding *out);

/* First and last period that count, as periods: their order is that of their ends. A base decided
   in the plan stands for its own period, so only what comes after it counts. */
void sdt__followup_window(const struct sdt__followup_rule *rule, int32_t *from, int32_t *until);

/* As sdt__followup_assess_cells(), over a stored series: in the rhythm of its target (in_rhythm.c).
   The error that refuses the question goes to *error. SDT_OK or SDT_ERROR_MEMORY. */
int sdt__followup_assess_series(struct sdt__rhythm *rhythm, enum sdt__rhythm_sum sum,
                                const struct sdt__followup_rule *rule,
                                const struct sdt__rhythm_cells *cells,
                                struct sdt__followup_finding *out,
                                enum sdt__followup_reason *error);

/* Whether a rule sets a number of a year against one of a part of a year, which for what is counted or
   accumulated over the year says nothing (in_rhythm.c). */
bool sdt__followup_mixes_rhythms(const struct sdt__followup_rule *rule, enum sdt__rhythm_sum sum);

/* Whether the finding has a latest value, and a base before it. */
static inline bool sdt__followup_has_latest(const struct sdt__followup_finding *finding)
{
    return finding->latest_period != 0;
}

static inline bool sdt__followup_has_two(const struct sdt__followup_finding *finding)
{
    return sdt__followup_has_latest(finding) &&
           sdt__period_end(finding->latest_period) > sdt__period_end(finding->base_period);
}

/* Sets status and reason, and answers SDT__REASON_NONE: the last line of every decision. */
enum sdt__followup_reason sdt__followup_decide(struct sdt__followup_finding *finding,
                                               enum sdt__followup_outcome status,
                                               enum sdt__followup_reason reason);

/* Whether two values are one, but for what arithmetic on doubles leaves: 0.1 + 0.2 and 0.3 are. */
static inline bool sdt__followup_equal(double a, double b)
{
    const double greater = fabs(a) > fabs(b) ? fabs(a) : fabs(b);

    return fabs(a - b) <= 1e-9 * greater;
}

/* Whether a value is its target, or an edge of it. A target of 0 has no size that a difference could be
   small beside; there it is the base's, from which all the way is counted. `base` may be NaN. */
static inline bool sdt__followup_on_target(double value, double target, double base)
{
    return sdt__followup_equal(value, target) || (target == 0 && fabs(value) <= 1e-9 * fabs(base));
}

/* Whether a value has reached a target in a direction. */
static inline bool sdt__followup_reached(double value, double target, int direction, double base)
{
    return sdt__followup_on_target(value, target, base) ||
           (direction > 0 ? value > target : value < target);
}

/* Whether the rule's target is a band, and on which side of it a value is: -1 below, 0 inside, 1
   above. */
static inline bool sdt__followup_is_band(const struct sdt__followup_rule *rule)
{
    return sdt__followup_given(rule->low);
}

static inline int sdt__followup_band_side(const struct sdt__followup_rule *rule, double value,
                                          double base)
{
    if (!sdt__followup_reached(value, rule->low, 1, base))
        return -1;
    return sdt__followup_reached(value, rule->high, -1, base) ? 0 : 1;
}

/* Whether the rule asks for a trend, which is never a status: growth that no target is set for. */
static inline bool sdt__followup_is_trend(const struct sdt__followup_rule *rule)
{
    return rule->method == SDT__METHOD_GROWTH && !sdt__followup_given(rule->target) &&
           !sdt__followup_given(rule->low) && !sdt__followup_given(rule->high);
}

/* Why a cell with a mark, of enum sdt__mark or of values/rhythm.h, has no value; SDT__REASON_NONE for
   a value. */
enum sdt__followup_reason sdt__followup_mark_reason(int mark);

/* The status of a pace (or a ratio of growth) by the limits of the rule. */
enum sdt__followup_outcome sdt__followup_pace_status(const struct sdt__followup_rule *rule,
                                                     double pace);

/* Errors that the rule has whatever the series is: for all of it, and for its target alone. */
enum sdt__followup_reason sdt__followup_check_rule(const struct sdt__followup_rule *rule);
enum sdt__followup_reason sdt__followup_check_target(const struct sdt__followup_rule *rule);

/* Sets finding->direction where the rule leaves it to the target and the base. */
enum sdt__followup_reason sdt__followup_settle_direction(const struct sdt__followup_rule *rule,
                                                         struct sdt__followup_finding *finding);

/* One value of a year out of its parts: counts add, a cumulative series takes its last part, and
   nothing else can be put together. NaN with a reason when there is none. *parts is how many were
   added, 0 for the year's own value, -1 for the last one. */
double sdt__followup_year_value(const struct sdt__rhythm_cells *cells, int year,
                                enum sdt__rhythm_sum sum, enum sdt__followup_reason *reason,
                                int *parts);

#endif

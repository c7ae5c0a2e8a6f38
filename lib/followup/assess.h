/*
 * The follow-up of goals as pure functions: no database, no allocation. A series of points and a
 * rule give a finding; findings in a tree are put together by aggregate.c; values of many
 * municipalities are compared by compare.c. An absent number is NaN here, since every value is
 * finite.
 */
#ifndef SDT__FOLLOWUP_ASSESS_H
#define SDT__FOLLOWUP_ASSESS_H

#include "core/period.h"

#include <math.h>

/* What a goal, or a part of the programme, has come to. The order is that of tables and counts. */
enum sdt__outcome {
    SDT__ACHIEVED,
    SDT__ON_TRACK,
    SDT__SOME_DEVIATION,
    SDT__PARTLY_ACHIEVED,
    SDT__OFF_TRACK,
    SDT__MOVING_AWAY,
    SDT__NOT_ACHIEVED,
    SDT__NOT_ASSESSED,
    SDT__OUTCOME_COUNT
};

/* Why a status is what it is, why there is none, and what is wrong with a question. The first ones
   explain a status; from SDT__ERRORS_FROM on they refuse the question. In a tree an error of one
   leaf becomes its reason, so that one bad target does not hide the rest of a report. */
enum sdt__reason {
    SDT__NO_REASON,
    SDT__NO_VALUE,
    SDT__TOO_FEW_VALUES,
    SDT__LOST_TARGET,
    SDT__TOO_SHORT,
    SDT__ZERO_BASE,
    SDT__ZERO_TARGET,
    SDT__MIXED_SIGNS,
    SDT__LOW_COVERAGE,
    SDT__NO_LEAVES,
    SDT__MISSING_WEIGHT,
    SDT__ZERO_WEIGHT,
    SDT__JUDGED,
    SDT__NOT_ADDITIVE,
    SDT__INCOMPLETE,
    SDT__NOT_JUDGED,
    SDT__NO_ANALYSIS,
    SDT__MISSING, /* the four marks, in the order of enum sdt_mark */
    SDT__NON_RESPONSE,
    SDT__NOT_APPLICABLE,
    SDT__SECRET,
    SDT__NO_TARGET,
    SDT__BAD_PERIOD,
    SDT__BAD_VALUE,
    SDT__BAD_TARGET,
    SDT__BAD_TARGET_PERIOD,
    SDT__BAD_DIRECTION,
    SDT__BAD_WEIGHT,
    SDT__BAD_STATUS,
    SDT__BAD_METHOD,
    SDT__BAND_NOT_SUPPORTED,
    SDT__DUPLICATE_ID,
    SDT__DUPLICATE_PERIOD,
    SDT__COMMENT_REQUIRED,
    SDT__TOO_DEEP,
    SDT__REASON_COUNT,
    SDT__ERRORS_FROM = SDT__NO_TARGET
};

enum sdt__method {
    SDT__LINEAR,
    SDT__TARGET_VALUE,
    SDT__DIRECTIONAL,
    SDT__GROWTH,
    SDT__METHOD_COUNT
};

enum sdt__wanted {
    SDT__NOT_WANTED,
    SDT__INCREASE,
    SDT__DECREASE,
    SDT__KEEP,
    SDT__NOT_INCREASE,
    SDT__NOT_DECREASE,
    SDT__WANTED_COUNT
};

/* A trend is never a goal's status: it has words of its own. */
enum sdt__trend {
    SDT__NO_TREND,
    SDT__IMPROVING_FAST,
    SDT__IMPROVING,
    SDT__UNCHANGED,
    SDT__WORSENING,
    SDT__WORSENING_FAST,
    SDT__TREND_COUNT
};

/* What a status is decided from. Periods are 0, numbers NaN, where they are not given. */
struct sdt__rule {
    enum sdt__method method;
    enum sdt__wanted wanted;
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

/* Cells of one series, sorted by period. `mark` is NULL when every cell is a value. */
struct sdt__points {
    size_t count;
    const int32_t *period;
    const double *value;
    const uint8_t *mark;
};

/* What was found, with every number on the way there. */
struct sdt__finding {
    enum sdt__outcome status;
    enum sdt__reason reason;
    enum sdt__reason mark; /* why the last cell has no value, when nothing has */
    enum sdt__trend trend;
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
};

/* A limit is met with a little slack, so that a decimal 0.95 meets 0.95. */
static inline bool sdt__meets(double x, double limit)
{
    return x >= limit - 1e-9;
}

static inline bool sdt__given(double number)
{
    return !isnan(number);
}

/* The defaults: linear, nothing given, limits .95, .60 and .80, no tolerance, three years. */
void sdt__rule_init(struct sdt__rule *rule);

/* Decides by rule->method. Answers SDT__NO_REASON, or the error that refuses the question. */
enum sdt__reason sdt__assess_points(const struct sdt__rule *rule, const struct sdt__points *points,
                                    struct sdt__finding *out);

/* The methods one by one, once the base and the latest value are in the finding (pick.c). */
enum sdt__reason sdt__linear(const struct sdt__rule *rule, struct sdt__finding *finding);
enum sdt__reason sdt__target_value(const struct sdt__rule *rule, struct sdt__finding *finding);
enum sdt__reason sdt__directional(const struct sdt__rule *rule, struct sdt__finding *finding);
enum sdt__reason sdt__growth(const struct sdt__rule *rule, struct sdt__finding *finding);

/* Finds the base and the latest value; SDT__DUPLICATE_PERIOD for two values with the same end. */
enum sdt__reason sdt__pick(const struct sdt__rule *rule, const struct sdt__points *points,
                           struct sdt__finding *out);

/* Whether the finding has a latest value, and a base before it. */
static inline bool sdt__has_latest(const struct sdt__finding *finding)
{
    return finding->latest_period != 0;
}

static inline bool sdt__has_two(const struct sdt__finding *finding)
{
    return sdt__has_latest(finding) &&
           sdt__period_end(finding->latest_period) > sdt__period_end(finding->base_period);
}

/* Sets status and reason, and answers SDT__NO_REASON: the last line of every decision. */
enum sdt__reason sdt__decide(struct sdt__finding *finding, enum sdt__outcome status,
                             enum sdt__reason reason);

/* Whether a value has reached a target in a direction; exact, as targets are no limits. */
static inline bool sdt__reached(double value, double target, int direction)
{
    return direction > 0 ? value >= target : value <= target;
}

/* The status of a pace (or a ratio of growth) by the limits of the rule. */
enum sdt__outcome sdt__pace_status(const struct sdt__rule *rule, double pace);

/* Errors that the target has whatever the series is. */
enum sdt__reason sdt__check_target(const struct sdt__rule *rule);

/* Sets finding->direction where the rule leaves it to the target and the base. */
enum sdt__reason sdt__settle_direction(const struct sdt__rule *rule, struct sdt__finding *finding);

/* One value of a year out of its parts: counts add, a cumulative series takes its last part, and
   nothing else can be put together. NaN with a reason when there is none. *parts is how many were
   added, 0 for the year's own value, -1 for the last one. */
double sdt__put_together(const struct sdt__points *points, int year, bool adds, bool cumulative,
                         enum sdt__reason *reason, int *parts);

#endif

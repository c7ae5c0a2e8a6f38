/*
 * The public handle of one series and its rule.
 */
#include "core/text.h"
#include "followup/explain.h"

#include <sodertorn/followup.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

struct cell {
    int32_t period;
    uint8_t mark;
    double value;
};

struct sdt_assessment {
    sdt_session *session;
    struct sdt__rule rule;
    enum sdt__form form;
    int decimals;
    char *source;
    char *unit;
    char report_date[11];
    struct cell *cells;
    size_t count;
    size_t capacity;
};

/* Where a number of the rule is kept, what it may be, and what it is called. */
struct number_option {
    const char *name;
    size_t offset;
    double least;
    double most;
    double standard;
    enum sdt__reason error; /* for what is not finite */
};

static const struct number_option numbers[] = {
    [SDT_ASSESS_TARGET] = {"target", offsetof(struct sdt__rule, target), -INFINITY, INFINITY, NAN,
                           SDT__BAD_TARGET},
    [SDT_ASSESS_LOW] = {"low", offsetof(struct sdt__rule, low), -INFINITY, INFINITY, NAN,
                        SDT__BAD_TARGET},
    [SDT_ASSESS_HIGH] = {"high", offsetof(struct sdt__rule, high), -INFINITY, INFINITY, NAN,
                         SDT__BAD_TARGET},
    [SDT_ASSESS_BASE_VALUE] = {"base_value", offsetof(struct sdt__rule, base_value), -INFINITY,
                               INFINITY, NAN, SDT__BAD_VALUE},
    [SDT_ASSESS_ON_TRACK] = {"on_track", offsetof(struct sdt__rule, on_track), 0, 1000, 0.95,
                             SDT__BAD_VALUE},
    [SDT_ASSESS_SOME_DEVIATION] = {"some_deviation", offsetof(struct sdt__rule, some_deviation), 0,
                                   1000, 0.60, SDT__BAD_VALUE},
    [SDT_ASSESS_PARTLY] = {"partly", offsetof(struct sdt__rule, partly), 0, 1, 0.80,
                           SDT__BAD_VALUE},
    [SDT_ASSESS_TOLERANCE] = {"tolerance", offsetof(struct sdt__rule, tolerance), 0, 1e300, 0,
                              SDT__BAD_VALUE},
    [SDT_ASSESS_MIN_YEARS] = {"min_years", offsetof(struct sdt__rule, min_years), 0, 1000, 3,
                              SDT__BAD_VALUE},
};

enum { NUMBER_COUNT = sizeof numbers / sizeof *numbers };

static int no_option(sdt_session *session, int option)
{
    char number[24];

    return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                     sdt__integer_text(option, number));
}

static double *number_at(struct sdt_assessment *assessment, int option)
{
    return (double *)(void *)((char *)&assessment->rule + numbers[option].offset);
}

int sdt_assessment_new(sdt_session *session, const char *method, sdt_assessment **out)
{
    const char *words[SDT__METHOD_COUNT];
    enum sdt__method found = SDT__LINEAR;
    sdt_assessment *made;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    if (method && !sdt__method_find(method, &found)) {
        for (int i = 0; i < SDT__METHOD_COUNT; i++)
            words[i] = sdt__method_code((enum sdt__method)i);
        return sdt__refuse_word(session, sdt__reason_code(SDT__BAD_METHOD), method, words,
                                SDT__METHOD_COUNT);
    }
    made = sdt__alloc_zero(session, 1, sizeof *made);
    if (!made)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    made->session = session;
    sdt__rule_init(&made->rule);
    made->rule.method = found;
    made->decimals = -1;
    *out = made;
    return SDT_OK;
}

void sdt_assessment_free(sdt_assessment *assessment)
{
    sdt_session *session;

    if (!assessment)
        return;
    session = assessment->session;
    sdt__free(session, assessment->source);
    sdt__free(session, assessment->unit);
    sdt__free(session, assessment->cells);
    sdt__free(session, assessment);
    sdt__session_release(session);
}

static int set_decimals(sdt_assessment *assessment, double value)
{
    if (!(value >= 0 && value <= 15) || value != floor(value))
        return sdt__fail(assessment->session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BOUNDS, "bad_value",
                         "decimals", "0", "15");
    assessment->decimals = (int)value;
    return SDT_OK;
}

int sdt_assessment_set_number(sdt_assessment *assessment, int option, double value)
{
    char least[32], most[32];
    const struct number_option *number;

    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    if (option == SDT_ASSESS_DECIMALS)
        return set_decimals(assessment, value);
    if (option < 1 || option >= NUMBER_COUNT)
        return no_option(assessment->session, option);
    number = &numbers[option];
    if (!isfinite(value))
        return sdt__fail(assessment->session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_NOT_FINITE,
                         sdt__reason_code(number->error));
    if (value < number->least || value > number->most) {
        least[sdt__format_number(number->least, least)] = '\0';
        most[sdt__format_number(number->most, most)] = '\0';
        return sdt__fail(assessment->session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BOUNDS,
                         sdt__reason_code(number->error), number->name, least, most);
    }
    *number_at(assessment, option) = value;
    return SDT_OK;
}

static int set_wanted(sdt_assessment *assessment, const char *value)
{
    const char *words[SDT__WANTED_COUNT - 1];
    enum sdt__wanted wanted = SDT__NOT_WANTED;

    if (!value || sdt__wanted_find(value, &wanted)) {
        assessment->rule.wanted = wanted;
        return SDT_OK;
    }
    for (int i = 1; i < SDT__WANTED_COUNT; i++)
        words[i - 1] = sdt__wanted_code((enum sdt__wanted)i);
    return sdt__refuse_word(assessment->session, sdt__reason_code(SDT__BAD_DIRECTION), value, words,
                            SDT__WANTED_COUNT - 1);
}

static int set_report_date(sdt_assessment *assessment, const char *value)
{
    if (value && !sdt__date_valid(value))
        return sdt__fail(assessment->session, SDT_ERROR_VALUE, SDT__M_BAD_DATE, "", value);
    memcpy(assessment->report_date, value ? value : "\0\0\0\0\0\0\0\0\0\0", 11);
    return SDT_OK;
}

static int set_text(sdt_assessment *assessment, int option, const char *value)
{
    sdt_session *session = assessment->session;

    switch (option) {
    case SDT_ASSESS_DIRECTION:
        return sdt__option_direction(session, value, &assessment->rule.direction);
    case SDT_ASSESS_WANTED:
        return set_wanted(assessment, value);
    case SDT_ASSESS_TARGET_PERIOD:
        return sdt__option_period(session, value, &assessment->rule.target_period);
    case SDT_ASSESS_BASE_PERIOD:
        return sdt__option_period(session, value, &assessment->rule.base_period);
    case SDT_ASSESS_AS_OF:
        return sdt__option_period(session, value, &assessment->rule.as_of);
    case SDT_ASSESS_REPORT_DATE:
        return set_report_date(assessment, value);
    case SDT_ASSESS_SOURCE:
        return sdt__keep(session, &assessment->source, value);
    case SDT_ASSESS_UNIT:
        return sdt__keep(session, &assessment->unit, value);
    case SDT_ASSESS_FORM:
        return sdt__option_form(session, value, &assessment->form);
    default:
        return no_option(session, option);
    }
}

int sdt_assessment_set_text(sdt_assessment *assessment, int option, const char *value)
{
    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    return set_text(assessment, option, value);
}

int sdt_assessment_clear(sdt_assessment *assessment, int option)
{
    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    if (option == SDT_ASSESS_DECIMALS)
        assessment->decimals = -1;
    else if (option >= 1 && option < NUMBER_COUNT)
        *number_at(assessment, option) = numbers[option].standard;
    else
        return set_text(assessment, option, NULL);
    return SDT_OK;
}

static int add(sdt_assessment *assessment, const char *period, int mark, double value)
{
    sdt_session *session = assessment->session;
    void *cells = assessment->cells;
    struct cell cell = {0, (uint8_t)mark, value};
    int status;

    if (!period)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "period");
    status = sdt__option_period(session, period, &cell.period);
    if (status == SDT_OK && !isfinite(value))
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_NOT_FINITE,
                           sdt__reason_code(SDT__BAD_VALUE));
    if (status != SDT_OK || mark == SDT_MARK_ABSENT)
        return status;
    if (sdt__grow(session, &cells, &assessment->capacity, assessment->count + 1, sizeof cell) != 0)
        return SDT_ERROR_MEMORY;
    assessment->cells = cells;
    assessment->cells[assessment->count++] = cell;
    return SDT_OK;
}

int sdt_assessment_add_value(sdt_assessment *assessment, const char *period, double value)
{
    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    return add(assessment, period, SDT_MARK_VALUE, value);
}

int sdt_assessment_add_mark(sdt_assessment *assessment, const char *period, int mark)
{
    char number[24];

    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    if (mark < SDT_MARK_MISSING || mark > SDT_MARK_ABSENT)
        return sdt__fail(assessment->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_MARK,
                         sdt__integer_text(mark, number));
    return add(assessment, period, mark, 0);
}

static int by_period(const void *left, const void *right)
{
    const struct cell *a = left, *b = right;

    if (a->period != b->period)
        return a->period < b->period ? -1 : 1;
    return (int)a->mark - (int)b->mark;
}

/* The cells, sorted, as the pure functions want them; one block, which the caller frees. */
static int make_points(sdt_assessment *assessment, struct sdt__points *out, void **block)
{
    size_t count = assessment->count;
    double *values = sdt__alloc_zero(assessment->session, count + 1,
                                     sizeof(double) + sizeof(int32_t) + sizeof(uint8_t));
    int32_t *periods;
    uint8_t *marks;

    *block = values;
    if (!values)
        return SDT_ERROR_MEMORY;
    if (count > 0)
        qsort(assessment->cells, count, sizeof *assessment->cells, by_period);
    periods = (int32_t *)(void *)(values + count + 1);
    marks = (uint8_t *)(periods + count + 1);
    for (size_t i = 0; i < count; i++) {
        values[i] = assessment->cells[i].value;
        periods[i] = assessment->cells[i].period;
        marks[i] = assessment->cells[i].mark;
    }
    out->count = count;
    out->period = periods;
    out->value = values;
    out->mark = marks;
    return SDT_OK;
}

static const char *const columns =
    SDT__HEAD_COLUMNS " " SDT__FINDING_COLUMNS " source:t explanation:t";

static int make_table(sdt_assessment *assessment, const struct sdt__finding *finding,
                      sdt_table **out)
{
    sdt_session *session = assessment->session;
    sdt_table *table = sdt__table_new(session, "assessment", columns);
    const char *labels[SDT__OUTCOME_COUNT];
    const struct sdt__speech speech = {session->english, assessment->decimals, assessment->unit,
                                       labels};
    struct sdt__head head = {finding->status, finding->reason, finding->mark, NULL,
                             sdt__method_code(assessment->rule.method), false};
    struct sdt__buffer text;

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__plain_labels(labels, assessment->form, session->english);
    head.label = labels[finding->status];
    sdt__buffer_init(&text, session);
    sdt__explain_finding(&text, &assessment->rule, finding, &speech);
    sdt__table_row(table);
    sdt__put_head(table, 0, &head, session->english);
    sdt__put_finding(table, SDT__HEAD_WIDTH, &assessment->rule, finding);
    sdt__table_set_text(table, SDT__HEAD_WIDTH + SDT__FINDING_WIDTH, assessment->source);
    sdt__table_set_text(table, SDT__HEAD_WIDTH + SDT__FINDING_WIDTH + 1, sdt__buffer_string(&text));
    return sdt__table_told(table, &text, out);
}

/* The month that ages are counted to. */
static int report_month(const sdt_assessment *assessment)
{
    char today[11];

    if (assessment->report_date[0])
        return sdt__date_month(assessment->report_date);
    if (assessment->rule.as_of)
        return sdt__period_end(assessment->rule.as_of);
    sdt__today(assessment->session, today);
    return sdt__date_month(today);
}

int sdt_assessment_run(sdt_assessment *assessment, sdt_table **out)
{
    struct sdt__points points;
    struct sdt__finding finding;
    enum sdt__reason error;
    void *block = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    if (!out)
        return sdt__fail(assessment->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = make_points(assessment, &points, &block);
    if (status != SDT_OK)
        return status;
    assessment->rule.report_month = report_month(assessment);
    error = sdt__assess_points(&assessment->rule, &points, &finding);
    sdt__free(assessment->session, block);
    if (error != SDT__NO_REASON)
        return sdt__refuse(assessment->session, error, NULL);
    return make_table(assessment, &finding, out);
}

int sdt_assessment_year(sdt_assessment *assessment, int year, const char *measures, sdt_table **out)
{
    static const char *const words[] = {"count", "share", "cumulative", "index", "amount"};
    static const char *const year_columns = "year:i value:n reason:t reason_text:t explanation:t";
    const struct sdt__speech speech = {assessment && assessment->session->english,
                                       assessment ? assessment->decimals : -1,
                                       assessment ? assessment->unit : NULL, NULL};
    struct sdt__buffer text;
    enum { WORD_COUNT = sizeof words / sizeof *words };
    struct sdt__points points;
    enum sdt__reason reason;
    sdt_table *table;
    void *block = NULL;
    double value;
    int i = 0, parts = 0;

    if (out)
        *out = NULL;
    if (!assessment)
        return SDT_ERROR_MISUSE;
    sdt__clear(assessment->session);
    if (!out || !measures)
        return sdt__fail(assessment->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         out ? "measures" : "out");
    if (year < 1 || year > 9999)
        return sdt__fail(assessment->session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BOUNDS, "bad_period",
                         "year", "1", "9999");
    while (i < WORD_COUNT && strcmp(words[i], measures) != 0)
        i++;
    if (i == WORD_COUNT)
        return sdt__refuse_word(assessment->session, "measures", measures, words, WORD_COUNT);
    if (make_points(assessment, &points, &block) != SDT_OK)
        return SDT_ERROR_MEMORY;
    value = sdt__put_together(&points, year, i == 0, i == 2, &reason, &parts);
    sdt__free(assessment->session, block);
    table = sdt__table_new(assessment->session, "year", year_columns);
    sdt__table_row(table);
    sdt__table_set_int(table, 0, year);
    sdt__put_number(table, 1, value);
    sdt__table_set_text(table, 2, sdt__reason_code(reason));
    if (reason != SDT__NO_REASON)
        sdt__table_set_text(table, 3, sdt__reason_word(reason, assessment->session->english));
    sdt__buffer_init(&text, assessment->session);
    sdt__explain_year(&text, year, value, parts, reason, &speech);
    sdt__table_set_text(table, 4, sdt__buffer_string(&text));
    return sdt__table_told(table, &text, out);
}

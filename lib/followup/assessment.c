/*
 * The public handle of one series and its rule.
 */
#include "core/text.h"
#include "followup/explain.h"
#include "layouts.h"
#include "store/verb.h"

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
    struct sdt__followup_rule rule;
    enum sdt__followup_word_form form;
    int decimals;
    char *source;
    char *unit;
    char report_date[11];
    struct cell *cells;
    size_t count;
    size_t capacity;
};

/* The numbers of a rule by their options: what they are called, what they may be, and the error for
   one that is not finite. In the order of the options, as in struct sdt__followup_rule. */
static const struct number_option {
    char name[16];
    double least;
    double most;
    size_t offset;
    enum sdt__followup_reason error;
} numbers[] = {
#define NUMBER(member, least, most, error)                                                         \
    {                                                                                              \
#member, least, most, offsetof(struct sdt__followup_rule, member), error                   \
    }
    NUMBER(target, -INFINITY, INFINITY, SDT__REASON_BAD_TARGET),
    NUMBER(low, -INFINITY, INFINITY, SDT__REASON_BAD_TARGET),
    NUMBER(high, -INFINITY, INFINITY, SDT__REASON_BAD_TARGET),
    NUMBER(base_value, -INFINITY, INFINITY, SDT__REASON_BAD_VALUE),
    NUMBER(on_track, 0, 1000, SDT__REASON_BAD_VALUE),
    NUMBER(some_deviation, 0, 1000, SDT__REASON_BAD_VALUE),
    NUMBER(partly, 0, 1, SDT__REASON_BAD_VALUE),
    NUMBER(tolerance, 0, 1e300, SDT__REASON_BAD_VALUE),
    NUMBER(min_years, 0, 1000, SDT__REASON_BAD_VALUE),
#undef NUMBER
};

/* What an option is that is a number of the rule; NULL when it is none. */
static const struct number_option *find_number(int option)
{
    const size_t index = (size_t)option - SDT_ASSESS_TARGET;

    return index < sizeof numbers / sizeof *numbers ? &numbers[index] : NULL;
}

static double *number_of(struct sdt__followup_rule *rule, const struct number_option *number)
{
    return (double *)(void *)((char *)rule + number->offset);
}

int sdt_assessment_new(sdt_session *session, const char *method, sdt_assessment **out)
{
    SDT__GUARD(session);
    int found = SDT__METHOD_LINEAR, status;
    void *made;

    if (out)
        *out = NULL;
    status = sdt__handle_new(session, sizeof **out, out, &made);
    if (status != SDT_OK)
        return status;
    status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_METHOD, method, &found);
    if (status != SDT_OK) {
        sdt__handle_free(made);
        return status;
    }
    *out = made;
    sdt__followup_rule_init(&(*out)->rule);
    (*out)->rule.method = (enum sdt__followup_method)found;
    (*out)->decimals = -1;
    return SDT_OK;
}

void sdt_assessment_free(sdt_assessment *assessment)
{
    SDT__GUARD_HANDLE(assessment);

    if (!guarded)
        return;
    sdt__free(assessment->session, assessment->source);
    sdt__free(assessment->session, assessment->unit);
    sdt__free(assessment->session, assessment->cells);
    sdt__handle_free(assessment);
}

static int set_decimals(sdt_assessment *assessment, double value)
{
    int status = sdt__followup_option_bounds(assessment->session, SDT__REASON_BAD_VALUE, "decimals",
                                             value == floor(value) ? value : NAN, 0, 15);

    if (status == SDT_OK)
        assessment->decimals = (int)value;
    return status;
}

int sdt_assessment_set_number(sdt_assessment *assessment, int option, double value)
{
    SDT__GUARD_HANDLE(assessment);
    const struct number_option *number = find_number(option);
    int status = sdt__handle(assessment);

    if (status != SDT_OK)
        return status;
    if (option == SDT_ASSESS_DECIMALS)
        return set_decimals(assessment, value);
    if (!number)
        return sdt__followup_option_unknown(assessment->session, option);
    status = sdt__followup_option_finite(assessment->session, number->error, value);
    if (status == SDT_OK)
        status = sdt__followup_option_bounds(assessment->session, number->error, number->name,
                                             value, number->least, number->most);
    if (status == SDT_OK)
        *number_of(&assessment->rule, number) = value;
    return status;
}

static int set_wanted(sdt_assessment *assessment, const char *value)
{
    int index = -1;
    int status = sdt__followup_option_choice(assessment->session, SDT__FOLLOWUP_CHOICE_WANTED,
                                             value, &index);

    if (status == SDT_OK)
        assessment->rule.wanted = (enum sdt__followup_wanted)(index + 1);
    return status;
}

static int set_report_date(sdt_assessment *assessment, const char *value)
{
    int status = sdt__verb_date(assessment->session, "", value);

    if (status == SDT_OK)
        strncpy(assessment->report_date, value ? value : "", sizeof assessment->report_date);
    return status;
}

static int set_text(sdt_assessment *assessment, int option, const char *value)
{
    sdt_session *session = assessment->session;

    switch (option) {
    case SDT_ASSESS_DIRECTION:
        return sdt__followup_option_direction(session, value, &assessment->rule.direction);
    case SDT_ASSESS_WANTED:
        return set_wanted(assessment, value);
    case SDT_ASSESS_TARGET_PERIOD:
        return sdt__followup_option_period(session, SDT__BAD_PERIOD, value,
                                           &assessment->rule.target_period);
    case SDT_ASSESS_BASE_PERIOD:
        return sdt__followup_option_period(session, SDT__BAD_PERIOD, value,
                                           &assessment->rule.base_period);
    case SDT_ASSESS_AS_OF:
        return sdt__followup_option_period(session, SDT__BAD_PERIOD, value,
                                           &assessment->rule.as_of);
    case SDT_ASSESS_REPORT_DATE:
        return set_report_date(assessment, value);
    case SDT_ASSESS_SOURCE:
        return sdt__replace_text(session, &assessment->source, value);
    case SDT_ASSESS_UNIT:
        return sdt__replace_text(session, &assessment->unit, value);
    case SDT_ASSESS_FORM:
        return sdt__followup_option_form(session, value, &assessment->form);
    default:
        return sdt__followup_option_unknown(session, option);
    }
}

int sdt_assessment_set_text(sdt_assessment *assessment, int option, const char *value)
{
    SDT__GUARD_HANDLE(assessment);
    int status = sdt__handle(assessment);

    return status == SDT_OK ? set_text(assessment, option, value) : status;
}

int sdt_assessment_clear(sdt_assessment *assessment, int option)
{
    SDT__GUARD_HANDLE(assessment);
    const struct number_option *number = find_number(option);
    struct sdt__followup_rule standard;
    int status = sdt__handle(assessment);

    if (status != SDT_OK)
        return status;
    sdt__followup_rule_init(&standard);
    if (option == SDT_ASSESS_DECIMALS)
        assessment->decimals = -1;
    else if (number)
        *number_of(&assessment->rule, number) = *number_of(&standard, number);
    else
        return set_text(assessment, option, NULL);
    return SDT_OK;
}

static int add(sdt_assessment *assessment, const char *period, int mark, double value)
{
    sdt_session *session = assessment->session;
    void *cells = assessment->cells;
    struct cell cell = {0, (uint8_t)mark, value};
    int status = sdt__session_begin(session, period, "period");

    if (status == SDT_OK)
        status = sdt__followup_option_period(session, SDT__BAD_PERIOD, period, &cell.period);
    if (status == SDT_OK)
        status = sdt__followup_option_finite(session, SDT__REASON_BAD_VALUE, value);
    if (status != SDT_OK || mark == SDT_MARK_ABSENT)
        return status;
    status = sdt__grow(session, &cells, &assessment->capacity, assessment->count + 1, sizeof cell);
    assessment->cells = cells;
    if (status == SDT_OK)
        assessment->cells[assessment->count++] = cell;
    return status;
}

int sdt_assessment_add_value(sdt_assessment *assessment, const char *period, double value)
{
    SDT__GUARD_HANDLE(assessment);
    int status = sdt__handle(assessment);

    return status == SDT_OK ? add(assessment, period, SDT_MARK_VALUE, value) : status;
}

int sdt_assessment_add_mark(sdt_assessment *assessment, const char *period, int mark)
{
    SDT__GUARD_HANDLE(assessment);
    int status = sdt__handle(assessment);

    if (status == SDT_OK)
        status = sdt__followup_option_mark(assessment->session, mark);
    return status == SDT_OK ? add(assessment, period, mark, 0) : status;
}

static int by_period(const void *left, const void *right)
{
    const struct cell *a = left, *b = right;

    if (a->period != b->period)
        return a->period < b->period ? -1 : 1;
    return (int)a->mark - (int)b->mark;
}

/* The cells, sorted, as the pure functions want them; one block, which the caller frees. */
static int make_cells(sdt_assessment *assessment, struct sdt__rhythm_cells *out, void **block)
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

enum { HEAD, FINDING = HEAD + SDT__HEAD_WIDTH, SOURCE = FINDING + SDT__FINDING_WIDTH, EXPLANATION };

static const struct sdt__column columns[] = {
    SDT__HEAD_COLUMNS(HEAD),
    SDT__FINDING_COLUMNS(FINDING),
    [SOURCE] = {"source", SDT_TYPE_TEXT, "källan som den angavs", "the source as given"},
    [EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                     "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_assessment = SDT__TABLE_LAYOUT("assessment", columns);

static int make_table(sdt_assessment *assessment, const struct sdt__followup_finding *finding,
                      sdt_table **out)
{
    sdt_session *session = assessment->session;
    sdt_table *table = sdt__table_new(session, &sdt__layout_assessment);
    const char *labels[SDT__OUTCOME_COUNT];
    const struct sdt__followup_speech speech = {session->english, assessment->decimals,
                                                assessment->unit, labels};
    struct sdt__followup_head head = {finding->status,
                                      finding->reason,
                                      finding->mark,
                                      NULL,
                                      sdt__followup_method_code(assessment->rule.method),
                                      false};
    struct sdt__buffer text;

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__followup_plain_labels(labels, assessment->form, session->english);
    head.label = labels[finding->status];
    sdt__buffer_init(&text, session);
    sdt__explain_finding(&text, &assessment->rule, finding, &speech);
    sdt__table_row(table);
    sdt__result_put_head(table, HEAD, &head);
    sdt__result_put_finding(table, FINDING, &assessment->rule, finding);
    sdt__table_set_text(table, SOURCE, assessment->source);
    sdt__table_set_text(table, EXPLANATION, sdt__buffer_string(&text));
    return sdt__followup_table_done(table, &text, out);
}

/* The month that ages are counted to. */
static int report_month(const sdt_assessment *assessment)
{
    char today[11];

    if (assessment->report_date[0])
        return sdt__date_month(assessment->report_date);
    if (assessment->rule.as_of)
        return sdt__period_end(assessment->rule.as_of);
    sdt__session_today(assessment->session, today);
    return sdt__date_month(today);
}

int sdt_assessment_run(sdt_assessment *assessment, sdt_table **out)
{
    SDT__GUARD_HANDLE(assessment);
    struct sdt__rhythm_cells cells;
    struct sdt__followup_finding finding;
    enum sdt__followup_reason error;
    void *block = NULL;
    int status = sdt__verb_table(assessment ? assessment->session : NULL, NULL, NULL, out);

    if (status == SDT_OK)
        status = make_cells(assessment, &cells, &block);
    if (status != SDT_OK)
        return status;
    assessment->rule.report_month = report_month(assessment);
    error = sdt__followup_assess_cells(&assessment->rule, &cells, &finding);
    sdt__free(assessment->session, block);
    if (error != SDT__REASON_NONE)
        return sdt__followup_refuse(assessment->session, error, NULL);
    return make_table(assessment, &finding, out);
}

enum { YEAR_NUMBER, YEAR_VALUE, YEAR_REASON, YEAR_REASON_TEXT, YEAR_EXPLANATION };

static const struct sdt__column year_columns[] = {
    [YEAR_NUMBER] = {"year", SDT_TYPE_INTEGER, "året", "the year"},
    [YEAR_VALUE] = {"value", SDT_TYPE_NUMBER, "årets värde, sammanlagt av delarna",
                    "value of the year, put together of its parts"},
    [YEAR_REASON] = {"reason", SDT_TYPE_TEXT, "kod för varför värdet saknas",
                     "code of why there is no value"},
    [YEAR_REASON_TEXT] = {"reason_text", SDT_TYPE_TEXT, "varför värdet saknas, i ord",
                          "why there is no value, in words"},
    [YEAR_EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                          "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_year = SDT__TABLE_LAYOUT("year", year_columns);

int sdt_assessment_year(sdt_assessment *assessment, int year, const char *measures, sdt_table **out)
{
    SDT__GUARD_HANDLE(assessment);
    sdt_session *session = assessment ? assessment->session : NULL;
    struct sdt__followup_speech speech = {false, -1, NULL, NULL};
    struct sdt__buffer text;
    struct sdt__rhythm_cells cells;
    enum sdt__followup_reason reason;
    sdt_table *table;
    void *block = NULL;
    double value;
    int what = 0, parts = 0, status = sdt__verb_table(session, "measures", measures, out);

    if (status == SDT_OK)
        status = sdt__followup_option_bounds(session, SDT__REASON_BAD_PERIOD, "year", year, 1,
                                             9999);
    if (status == SDT_OK)
        status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_MEASURES, measures,
                                             &what);
    if (status == SDT_OK)
        status = make_cells(assessment, &cells, &block);
    if (status != SDT_OK)
        return status;
    value = sdt__followup_year_value(
        &cells, year,
        sdt__rhythm_sum_of(sdt__followup_choice_word(SDT__FOLLOWUP_CHOICE_MEASURES, what)), &reason,
        &parts);
    sdt__free(session, block);
    table = sdt__table_new(session, &sdt__layout_year);
    sdt__table_row(table);
    sdt__table_set_int(table, YEAR_NUMBER, year);
    sdt__result_put_number(table, YEAR_VALUE, value);
    sdt__result_put_reason(table, YEAR_REASON, reason);
    speech.english = session->english;
    speech.decimals = assessment->decimals;
    speech.unit = assessment->unit;
    sdt__buffer_init(&text, session);
    sdt__explain_year(&text, year, value, parts, reason, &speech);
    sdt__table_set_text(table, YEAR_EXPLANATION, sdt__buffer_string(&text));
    return sdt__followup_table_done(table, &text, out);
}

/*
 * The public handle of a comparison. Rows are sorted by id before anything is computed, so that the
 * order of adding changes not even the last digit.
 */
#include "core/text.h"
#include "followup/compare.h"
#include "followup/explain.h"
#include "followup/result.h"
#include "store/verb.h"

#include <sodertorn/followup.h>
#include <sodertorn/kinds.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    char *id;
    char *name;    /* or NULL */
    char *source;  /* or NULL */
    int processed; /* -1: not known */
    double before; /* what the change is counted from; NaN: none */
    double value;  /* NaN: none */
    double weight; /* NaN: none */
    int mark;
};

enum { OPTION_COUNT = SDT_COMPARE_DECIMALS + 1 };

struct sdt_comparison {
    sdt_session *session;
    char *texts[OPTION_COUNT];
    int direction;
    int decimals;               /* in words; -1: as few as needed */
    bool stored;                /* the comparison is over stored data */
    const sdt_record *analysis; /* of it, or NULL */
    struct entry *entries;
    size_t count;
    size_t capacity;
};

/* Everything that is computed, in one block. */
struct work {
    double *values;
    double *weights;
    struct sdt__followup_ranked *order;
    uint32_t *ranks;
    uint8_t *colours;
    struct sdt__followup_spread spread;
    struct sdt__followup_speech speech;
};

int sdt_comparison_new(sdt_session *session, sdt_comparison **out)
{
    void *made = NULL;
    int status = sdt__handle_new(session, sizeof **out, out, &made);

    if (out)
        *out = made;
    if (status == SDT_OK)
        (*out)->decimals = -1;
    return status;
}

void sdt_comparison_free(sdt_comparison *comparison)
{
    sdt_session *session;

    if (!comparison)
        return;
    session = comparison->session;
    for (size_t i = 0; i < comparison->count; i++) {
        sdt__free(session, comparison->entries[i].id);
        sdt__free(session, comparison->entries[i].name);
        sdt__free(session, comparison->entries[i].source);
    }
    for (int i = 0; i < OPTION_COUNT; i++)
        sdt__free(session, comparison->texts[i]);
    sdt__free(session, comparison->entries);
    sdt__handle_free(comparison);
}

static int set_decimals(sdt_comparison *comparison, const char *text)
{
    int64_t decimals = -1;
    int status = SDT_OK;

    if (text) {
        sdt__integer_parse(text, strlen(text), &decimals);
        status = sdt__followup_option_bounds(comparison->session, SDT__REASON_BAD_VALUE, "decimals",
                                             (double)decimals, 0, 15);
    }
    if (status == SDT_OK)
        comparison->decimals = (int)decimals;
    return status;
}

int sdt_comparison_set(sdt_comparison *comparison, int option, const char *value)
{
    int32_t period;
    int status = sdt__handle(comparison);

    if (status != SDT_OK)
        return status;
    if (option < 1 || option >= OPTION_COUNT)
        return sdt__followup_option_unknown(comparison->session, option);
    if (option == SDT_COMPARE_DIRECTION)
        status = sdt__followup_option_direction(comparison->session, value, &comparison->direction);
    else if (option == SDT_COMPARE_PERIOD)
        status = sdt__followup_option_period(comparison->session, value, &period);
    else if (option == SDT_COMPARE_DECIMALS)
        status = set_decimals(comparison, value);
    return status == SDT_OK
               ? sdt__replace_text(comparison->session, &comparison->texts[option], value)
               : status;
}

static int add(sdt_comparison *comparison, const char *id, double value, int mark)
{
    sdt_session *session = comparison->session;
    void *entries = comparison->entries;
    struct entry *entry;
    int status = sdt__followup_option_id(session, id);

    if (status == SDT_OK && comparison->count >= INT32_MAX)
        status = sdt__fail_memory(session);
    if (status == SDT_OK)
        status = sdt__grow(session, &entries, &comparison->capacity, comparison->count + 1,
                           sizeof *entry);
    comparison->entries = entries;
    if (status != SDT_OK)
        return status;
    entry = &comparison->entries[comparison->count];
    *entry = (struct entry){
        .processed = -1, .before = NAN, .value = value, .weight = NAN, .mark = mark};
    status = sdt__replace_text(session, &entry->id, id);
    comparison->count += status == SDT_OK;
    return status;
}

int sdt_comparison_add(sdt_comparison *comparison, const char *id, double value)
{
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_finite(comparison->session, SDT__REASON_BAD_VALUE, value);
    return status == SDT_OK ? add(comparison, id, value, SDT_MARK_VALUE) : status;
}

int sdt_comparison_add_mark(sdt_comparison *comparison, const char *id, int mark)
{
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_mark(comparison->session, mark);
    return status == SDT_OK ? add(comparison, id, NAN, mark) : status;
}

int sdt_comparison_weigh(sdt_comparison *comparison, double weight)
{
    int status = sdt__handle(comparison);
    struct entry *last;

    if (status != SDT_OK)
        return status;
    if (comparison->count == 0)
        return sdt__fail(comparison->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NOTHING_ADDED);
    last = &comparison->entries[comparison->count - 1];
    status = sdt__followup_option_weight(comparison->session, weight, last->id);
    if (status == SDT_OK)
        last->weight = weight;
    return status;
}

int sdt__comparison_tell(sdt_comparison *comparison, const struct sdt__comparison_about *about)
{
    struct entry *entry = &comparison->entries[comparison->count - 1];
    int status = sdt__replace_text(comparison->session, &entry->name, about->name);

    entry->before = about->before;
    entry->processed = about->processed;
    return status == SDT_OK ? sdt__replace_text(comparison->session, &entry->source, about->source)
                            : status;
}

void sdt__comparison_analysed(sdt_comparison *comparison, const sdt_record *analysis)
{
    comparison->stored = true;
    comparison->analysis = analysis;
}

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct entry *)left)->id, ((const struct entry *)right)->id);
}

static int compute(sdt_comparison *comparison, struct work *work)
{
    size_t count = comparison->count;
    char *block = sdt__alloc_zero(comparison->session, count + 1,
                                  2 * sizeof(double) + 2 * sizeof *work->order +
                                      sizeof *work->ranks + sizeof *work->colours);

    work->values = (double *)(void *)block;
    if (!block)
        return SDT_ERROR_MEMORY;
    work->weights = work->values + count + 1;
    work->order = (struct sdt__followup_ranked *)(void *)(work->weights + count + 1);
    work->ranks = (uint32_t *)(void *)(work->order + 2 * (count + 1));
    work->colours = (uint8_t *)(void *)(work->ranks + count + 1);
    if (count > 0)
        qsort(comparison->entries, count, sizeof *comparison->entries, by_id);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && strcmp(comparison->entries[i - 1].id, comparison->entries[i].id) == 0)
            return sdt__followup_refuse(comparison->session, SDT__REASON_DUPLICATE_ID,
                                        comparison->entries[i].id);
        work->values[i] = comparison->entries[i].value;
        work->weights[i] = comparison->entries[i].weight;
    }
    sdt__followup_compare(work->values, count, comparison->direction, work->order, work->ranks,
                          work->colours, &work->spread);
    work->speech.english = comparison->session->english;
    work->speech.decimals = comparison->decimals;
    work->speech.unit = comparison->texts[SDT_COMPARE_UNIT];
    return SDT_OK;
}

static const char *explain(const sdt_comparison *comparison, const struct work *work, size_t at,
                           enum sdt__followup_reason reason, struct sdt__buffer *text)
{
    struct sdt__comparison_row row = {
        .value = comparison->entries[at].value,
        .reason = reason,
        .colour = (enum sdt__followup_compared)work->colours[at],
        .rank = work->ranks[at],
        .count = work->spread.count,
        .group = comparison->texts[SDT_COMPARE_GROUP],
        .period = comparison->texts[SDT_COMPARE_PERIOD],
    };

    for (size_t i = 0; i < comparison->count; i++)
        row.worse += work->ranks[i] > row.rank;
    sdt__buffer_clear(text);
    sdt__explain_comparison_row(text, &row, &work->speech);
    return sdt__buffer_string(text);
}

enum sdt__followup_reason sdt__followup_mark_reason(int mark)
{
    if (mark == SDT_MARK_VALUE)
        return SDT__REASON_NONE;
    return mark == SDT_MARK_ABSENT
               ? SDT__REASON_NO_VALUE
               : (enum sdt__followup_reason)(SDT__REASON_MISSING + mark - SDT_MARK_MISSING);
}

/* The group and the period, which stand beside every colour. */
static void put_about(sdt_table *table, int column, const sdt_comparison *comparison)
{
    sdt__table_set_texts(table, column, (const char *const *)&comparison->texts[SDT_COMPARE_GROUP],
                         2);
}

static void put_row(sdt_table *table, const sdt_comparison *comparison, const struct work *work,
                    size_t at, struct sdt__buffer *text)
{
    const struct entry *entry = &comparison->entries[at];
    const double change[] = {entry->before, entry->value - entry->before};
    enum sdt__followup_reason reason = sdt__followup_mark_reason(entry->mark);

    sdt__table_row(table);
    sdt__table_set_text(table, 0, entry->id);
    sdt__result_put_number(table, 1, entry->value);
    if (work->ranks[at] > 0)
        sdt__table_set_int(table, 2, work->ranks[at]);
    sdt__table_set_text(
        table, 3, sdt__followup_compared_code((enum sdt__followup_compared)work->colours[at]));
    sdt__result_put_reason(table, 4, reason);
    put_about(table, 6, comparison);
    sdt__table_set_int(table, 8, (int64_t)work->spread.count);
    sdt__table_set_text(table, 9, entry->name);
    sdt__result_put_numbers(table, 10, change, 2);
    sdt__table_set_text(table, 12, entry->source);
    if (entry->processed >= 0)
        sdt__table_set_int(table, 13, entry->processed);
    sdt__table_set_text(table, 14, explain(comparison, work, at, reason, text));
}

/* Best first; with no direction by id; those without a value last. */
static int make_rows(const sdt_comparison *comparison, const struct work *work, sdt_table **out)
{
    static const char *const columns =
        "id:t value:n rank:i comparison_colour:t reason:t reason_text:t group:t period:t n:i "
        "name:t before:n change:n source:t processed:i explanation:t";
    struct sdt__buffer text;
    sdt_table *table = sdt__table_new(comparison->session, "comparison", columns);

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__buffer_init(&text, comparison->session);
    for (size_t i = 0; comparison->direction != 0 && i < work->spread.count; i++)
        put_row(table, comparison, work, work->order[i].row, &text);
    for (size_t i = 0; comparison->direction == 0 && i < comparison->count; i++)
        if (sdt__followup_given(work->values[i]))
            put_row(table, comparison, work, i, &text);
    for (size_t i = 0; i < comparison->count; i++)
        if (!sdt__followup_given(work->values[i]))
            put_row(table, comparison, work, i, &text);
    return sdt__followup_table_done(table, &text, out);
}

static const char *weighted_name(const sdt_comparison *comparison)
{
    const char *weights = comparison->texts[SDT_COMPARE_WEIGHTS];
    bool population = weights && strcmp(weights, "population") == 0;

    return sdt__message_text(population ? SDT__M_MEAN_POPULATION : SDT__M_MEAN_WEIGHTED,
                             comparison->session->english);
}

/* Counts alone may be added; everything else would lie. */
static void put_sum(sdt_table *table, int column, const sdt_comparison *comparison,
                    const struct work *work)
{
    const char *measures = comparison->texts[SDT_COMPARE_MEASURES];
    bool adds = measures && strcmp(measures, "count") == 0;
    double sum = 0;

    for (size_t i = 0; i < comparison->count; i++)
        if (sdt__followup_given(work->values[i]))
            sum += work->values[i];
    if (adds && work->spread.count > 0)
        sdt__result_put_number(table, column, sum);
    else
        sdt__table_set_text(
            table, column + 1,
            sdt__followup_reason_code(adds ? SDT__REASON_NO_VALUE : SDT__REASON_NOT_ADDITIVE));
}

/* The analysis that somebody has written, or that nobody has. */
static void put_analysis(sdt_table *table, int column, const sdt_comparison *comparison)
{
    static const unsigned char fields[] = {SDT_ANALYSIS_TEXT, SDT_ANALYSIS_AUTHOR,
                                           SDT_ANALYSIS_DATE};
    const sdt_record *analysis = comparison->analysis;

    if (!comparison->stored)
        return;
    if (!analysis)
        sdt__result_put_reason(table, column + 3, SDT__REASON_NO_ANALYSIS);
    sdt__table_set_fields(table, column, analysis, fields, (int)sizeof fields);
}

static int make_summary(const sdt_comparison *comparison, const struct work *work, sdt_table **out)
{
    static const char *const columns =
        "group:t period:t all:i n:i missing:i coverage:n min:n max:n median:n mean:n mean_name:t "
        "weighted_mean:n weighted_name:t weighted_reason:t sum:n sum_reason:t analysis:t "
        "analysis_author:t analysis_date:t analysis_reason:t analysis_reason_text:t explanation:t";
    struct sdt__buffer text;
    const struct sdt__followup_spread *spread = &work->spread;
    const int64_t counts[] = {(int64_t)spread->all, (int64_t)spread->count,
                              (int64_t)(spread->all - spread->count)};
    double numbers[] = {0, spread->min, spread->max, spread->median, spread->mean};
    sdt_table *table = sdt__table_new(comparison->session, "comparison_summary", columns);
    enum sdt__followup_reason reason;
    const char *name = weighted_name(comparison);
    double weighted;

    if (!table)
        return SDT_ERROR_MEMORY;
    if (spread->all > 0)
        numbers[0] = (double)spread->count / (double)spread->all;
    sdt__table_row(table);
    put_about(table, 0, comparison);
    sdt__table_set_ints(table, 2, counts, 3);
    sdt__result_put_numbers(table, 5, numbers, 5);
    sdt__table_set_message(table, 10, SDT__M_MEAN_UNWEIGHTED);
    weighted = sdt__followup_weighted_mean(work->values, work->weights, spread->all, &reason);
    sdt__result_put_number(table, 11, weighted);
    sdt__table_set_text(table, 12, name);
    sdt__table_set_text(table, 13, sdt__followup_reason_code(reason));
    put_sum(table, 14, comparison, work);
    put_analysis(table, 16, comparison);
    sdt__buffer_init(&text, comparison->session);
    sdt__explain_spread(&text, spread, weighted, name, reason, &work->speech);
    sdt__table_set_text(table, 21, sdt__buffer_string(&text));
    return sdt__followup_table_done(table, &text, out);
}

int sdt_comparison_run(sdt_comparison *comparison, sdt_table **rows, sdt_table **summary)
{
    struct work work = {.values = NULL};
    int status;

    if (rows)
        *rows = NULL;
    if (summary)
        *summary = NULL;
    status = sdt__session_begin(comparison ? comparison->session : NULL, rows, "rows");
    if (status != SDT_OK)
        return status;
    status = compute(comparison, &work);
    if (status == SDT_OK)
        status = make_rows(comparison, &work, rows);
    if (status == SDT_OK && summary)
        status = make_summary(comparison, &work, summary);
    if (status != SDT_OK) {
        sdt_table_free(*rows);
        *rows = NULL;
    }
    sdt__free(comparison->session, work.values);
    return status;
}

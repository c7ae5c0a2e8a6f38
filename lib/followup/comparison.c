/*
 * The public handle of a comparison. Rows are sorted by id before anything is computed, so that the
 * order of adding changes not even the last digit.
 */
#include "core/text.h"
#include "followup/compare.h"
#include "followup/explain.h"
#include "followup/result.h"
#include "layouts.h"
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
    struct sdt__rhythm_value whole; /* how the value came about */
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
    SDT__GUARD(session);
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
    SDT__GUARD_HANDLE(comparison);
    sdt_session *session = guarded;

    if (!guarded)
        return;
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
    SDT__GUARD_HANDLE(comparison);
    int32_t period;
    int status = sdt__handle(comparison);

    if (status != SDT_OK)
        return status;
    if (option < 1 || option >= OPTION_COUNT)
        return sdt__followup_option_unknown(comparison->session, option);
    if (option == SDT_COMPARE_DIRECTION)
        status = sdt__followup_option_direction(comparison->session, value, &comparison->direction);
    else if (option == SDT_COMPARE_PERIOD)
        status = sdt__followup_option_period(comparison->session, SDT__BAD_PERIOD, value, &period);
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
    SDT__GUARD_HANDLE(comparison);
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_finite(comparison->session, SDT__REASON_BAD_VALUE, value);
    return status == SDT_OK ? add(comparison, id, value, SDT_MARK_VALUE) : status;
}

int sdt_comparison_add_mark(sdt_comparison *comparison, const char *id, int mark)
{
    SDT__GUARD_HANDLE(comparison);
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_mark(comparison->session, mark);
    return status == SDT_OK ? add(comparison, id, NAN, mark) : status;
}

int sdt_comparison_weigh(sdt_comparison *comparison, double weight)
{
    SDT__GUARD_HANDLE(comparison);
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
    entry->whole = about->whole;
    entry->mark = about->whole.mark;
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
        .whole = &comparison->entries[at].whole,
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
    if (mark > SDT_MARK_ABSENT)
        return mark == SDT__RHYTHM_INCOMPLETE ? SDT__REASON_INCOMPLETE : SDT__REASON_NOT_ADDITIVE;
    return mark == SDT_MARK_ABSENT
               ? SDT__REASON_NO_VALUE
               : (enum sdt__followup_reason)(SDT__REASON_MISSING + mark - SDT_MARK_MISSING);
}

enum {
    ROW_ID,
    ROW_VALUE,
    ROW_RANK,
    ROW_COMPARISON_COLOUR,
    ROW_REASON,
    ROW_REASON_TEXT,
    ROW_GROUP,
    ROW_PERIOD,
    ROW_N,
    ROW_NAME,
    ROW_BEFORE,
    ROW_CHANGE,
    ROW_SOURCE,
    ROW_PROCESSED,
    ROW_EXPLANATION
};

static const struct sdt__column row_columns[] = {
    [ROW_ID] = {"id", SDT_TYPE_TEXT, "id, såsom kommunens nyckel",
                "id, such as the key of the municipality"},
    [ROW_VALUE] = {"value", SDT_TYPE_NUMBER, "värdet", "the value"},
    [ROW_RANK] = {"rank", SDT_TYPE_INTEGER, "rang; 1 är bäst", "rank; 1 is the best"},
    [ROW_COMPARISON_COLOUR] = {"comparison_colour", SDT_TYPE_TEXT, "färg i jämförelsen",
                               "colour of the comparison"},
    [ROW_REASON] = {"reason", SDT_TYPE_TEXT, "kod för varför värdet saknas",
                    "code of why there is no value"},
    [ROW_REASON_TEXT] = {"reason_text", SDT_TYPE_TEXT, "varför värdet saknas, i ord",
                         "why there is no value, in words"},
    [ROW_GROUP] = {"group", SDT_TYPE_TEXT, "gruppens namn", "name of the group"},
    [ROW_PERIOD] = {"period", SDT_TYPE_TEXT, "perioden", "the period"},
    [ROW_N] = {"n", SDT_TYPE_INTEGER, "antal med värde i gruppen",
               "how many of the group have a value"},
    [ROW_NAME] = {"name", SDT_TYPE_TEXT, "namn, såsom kommunens",
                  "name, such as the municipality's"},
    [ROW_BEFORE] = {"before", SDT_TYPE_NUMBER, "värdet som förändringen räknas från",
                    "value that the change is counted from"},
    [ROW_CHANGE] = {"change", SDT_TYPE_NUMBER, "förändringen", "the change"},
    [ROW_SOURCE] = {"source", SDT_TYPE_TEXT, "källraden", "line of the source"},
    [ROW_PROCESSED] = {"processed", SDT_TYPE_INTEGER, "1 om värdet är bearbetat här",
                       "1 when the value was worked on here"},
    [ROW_EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                         "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_comparison = SDT__TABLE_LAYOUT("comparison",
                                                                          row_columns);

enum {
    SUMMARY_GROUP,
    SUMMARY_PERIOD,
    SUMMARY_ALL,
    SUMMARY_N,
    SUMMARY_MISSING,
    SUMMARY_COVERAGE,
    SUMMARY_MIN,
    SUMMARY_MAX,
    SUMMARY_MEDIAN,
    SUMMARY_MEAN,
    SUMMARY_MEAN_NAME,
    SUMMARY_WEIGHTED_MEAN,
    SUMMARY_WEIGHTED_NAME,
    SUMMARY_WEIGHTED_REASON,
    SUMMARY_SUM,
    SUMMARY_SUM_REASON,
    SUMMARY_ANALYSIS,
    SUMMARY_ANALYSIS_AUTHOR,
    SUMMARY_ANALYSIS_DATE,
    SUMMARY_ANALYSIS_REASON,
    SUMMARY_ANALYSIS_REASON_TEXT,
    SUMMARY_EXPLANATION
};

static const struct sdt__column summary_columns[] = {
    [SUMMARY_GROUP] = {"group", SDT_TYPE_TEXT, "gruppens namn", "name of the group"},
    [SUMMARY_PERIOD] = {"period", SDT_TYPE_TEXT, "perioden", "the period"},
    [SUMMARY_ALL] = {"all", SDT_TYPE_INTEGER, "antal i gruppen", "how many the group has"},
    [SUMMARY_N] = {"n", SDT_TYPE_INTEGER, "antal med värde", "how many have a value"},
    [SUMMARY_MISSING] = {"missing", SDT_TYPE_INTEGER, "antal utan värde", "how many have none"},
    [SUMMARY_COVERAGE] = {"coverage", SDT_TYPE_NUMBER, "andel med värde",
                          "share of the group with a value"},
    [SUMMARY_MIN] = {"min", SDT_TYPE_NUMBER, "minsta värde", "least value"},
    [SUMMARY_MAX] = {"max", SDT_TYPE_NUMBER, "största värde", "greatest value"},
    [SUMMARY_MEDIAN] = {"median", SDT_TYPE_NUMBER, "median", "median"},
    [SUMMARY_MEAN] = {"mean", SDT_TYPE_NUMBER, "ovägt medelvärde", "unweighted mean"},
    [SUMMARY_MEAN_NAME] = {"mean_name", SDT_TYPE_TEXT, "vad det ovägda medelvärdet heter",
                           "what the unweighted mean is called"},
    [SUMMARY_WEIGHTED_MEAN] = {"weighted_mean", SDT_TYPE_NUMBER, "vägt medelvärde",
                               "weighted mean"},
    [SUMMARY_WEIGHTED_NAME] = {"weighted_name", SDT_TYPE_TEXT, "vad det vägda medelvärdet heter",
                               "what the weighted mean is called"},
    [SUMMARY_WEIGHTED_REASON] = {"weighted_reason", SDT_TYPE_TEXT,
                                 "kod för varför det vägda medelvärdet saknas",
                                 "code of why there is no weighted mean"},
    [SUMMARY_SUM] = {"sum", SDT_TYPE_NUMBER, "summa, för antal", "sum, of counts"},
    [SUMMARY_SUM_REASON] = {"sum_reason", SDT_TYPE_TEXT, "kod för varför summan saknas",
                            "code of why there is no sum"},
    [SUMMARY_ANALYSIS] = {"analysis", SDT_TYPE_TEXT, "den skrivna analysen",
                          "the written analysis"},
    [SUMMARY_ANALYSIS_AUTHOR] = {"analysis_author", SDT_TYPE_TEXT, "vem som skrev analysen",
                                 "who wrote the analysis"},
    [SUMMARY_ANALYSIS_DATE] = {"analysis_date", SDT_TYPE_TEXT, "dagen för analysen",
                               "day of the analysis"},
    [SUMMARY_ANALYSIS_REASON] = {"analysis_reason", SDT_TYPE_TEXT, "kod för varför analysen saknas",
                                 "code of why there is no analysis"},
    [SUMMARY_ANALYSIS_REASON_TEXT] = {"analysis_reason_text", SDT_TYPE_TEXT,
                                      "varför analysen saknas, i ord",
                                      "why there is no analysis, in words"},
    [SUMMARY_EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                             "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_comparison_summary = SDT__TABLE_LAYOUT(
    "comparison_summary", summary_columns);

static void put_row(sdt_table *table, const sdt_comparison *comparison, const struct work *work,
                    size_t at, struct sdt__buffer *text)
{
    const struct entry *entry = &comparison->entries[at];
    const enum sdt__followup_compared colour = (enum sdt__followup_compared)work->colours[at];
    enum sdt__followup_reason reason = sdt__followup_mark_reason(entry->mark);

    sdt__table_row(table);
    sdt__table_set_text(table, ROW_ID, entry->id);
    sdt__result_put_number(table, ROW_VALUE, entry->value);
    if (work->ranks[at] > 0)
        sdt__table_set_int(table, ROW_RANK, work->ranks[at]);
    sdt__table_set_text(table, ROW_COMPARISON_COLOUR, sdt__followup_compared_code(colour));
    sdt__result_put_reason(table, ROW_REASON, reason);
    sdt__table_set_text(table, ROW_GROUP, comparison->texts[SDT_COMPARE_GROUP]);
    sdt__table_set_text(table, ROW_PERIOD, comparison->texts[SDT_COMPARE_PERIOD]);
    sdt__table_set_int(table, ROW_N, (int64_t)work->spread.count);
    sdt__table_set_text(table, ROW_NAME, entry->name);
    sdt__result_put_number(table, ROW_BEFORE, entry->before);
    sdt__result_put_number(table, ROW_CHANGE, entry->value - entry->before);
    sdt__table_set_text(table, ROW_SOURCE, entry->source);
    if (entry->processed >= 0)
        sdt__table_set_int(table, ROW_PROCESSED, entry->processed);
    sdt__table_set_text(table, ROW_EXPLANATION, explain(comparison, work, at, reason, text));
}

/* Best first; with no direction by id; those without a value last. */
static int make_rows(const sdt_comparison *comparison, const struct work *work, sdt_table **out)
{
    struct sdt__buffer text;
    sdt_table *table = sdt__table_new(comparison->session, &sdt__layout_comparison);

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
static void put_sum(sdt_table *table, const sdt_comparison *comparison, const struct work *work)
{
    const char *measures = comparison->texts[SDT_COMPARE_MEASURES];
    bool adds = measures && strcmp(measures, "count") == 0;
    const double sum = sdt__followup_sum(work->values, comparison->count);
    const enum sdt__followup_reason reason = !adds                     ? SDT__REASON_NOT_ADDITIVE
                                             : work->spread.count == 0 ? SDT__REASON_NO_VALUE
                                             : !isfinite(sum)          ? SDT__REASON_TOO_LARGE
                                                                       : SDT__REASON_NONE;

    if (reason == SDT__REASON_NONE)
        sdt__table_set_number(table, SUMMARY_SUM, sum);
    else
        sdt__table_set_text(table, SUMMARY_SUM_REASON, sdt__followup_reason_code(reason));
}

/* The analysis that somebody has written, or that nobody has. */
static void put_analysis(sdt_table *table, const sdt_comparison *comparison)
{
    static const unsigned char fields[] = {SDT_ANALYSIS_TEXT, SDT_ANALYSIS_AUTHOR,
                                           SDT_ANALYSIS_DATE};
    const sdt_record *analysis = comparison->analysis;

    if (!comparison->stored)
        return;
    if (!analysis)
        sdt__result_put_reason(table, SUMMARY_ANALYSIS_REASON, SDT__REASON_NO_ANALYSIS);
    sdt__table_set_fields(table, SUMMARY_ANALYSIS, analysis, fields, (int)sizeof fields);
}

/* What is counted, and what one number says of all. */
static void put_spread(sdt_table *table, const struct sdt__followup_spread *spread)
{
    const double all = (double)spread->all, count = (double)spread->count;

    sdt__table_set_int(table, SUMMARY_ALL, (int64_t)spread->all);
    sdt__table_set_int(table, SUMMARY_N, (int64_t)spread->count);
    sdt__table_set_int(table, SUMMARY_MISSING, (int64_t)(spread->all - spread->count));
    sdt__result_put_number(table, SUMMARY_COVERAGE, spread->all > 0 ? count / all : NAN);
    sdt__result_put_number(table, SUMMARY_MIN, spread->min);
    sdt__result_put_number(table, SUMMARY_MAX, spread->max);
    sdt__result_put_number(table, SUMMARY_MEDIAN, spread->median);
    sdt__result_put_number(table, SUMMARY_MEAN, spread->mean);
    sdt__table_set_message(table, SUMMARY_MEAN_NAME, SDT__M_MEAN_UNWEIGHTED);
}

static int make_summary(const sdt_comparison *comparison, const struct work *work, sdt_table **out)
{
    const struct sdt__followup_spread *spread = &work->spread;
    sdt_table *table = sdt__table_new(comparison->session, &sdt__layout_comparison_summary);
    struct sdt__buffer text;
    enum sdt__followup_reason reason;
    const char *name = weighted_name(comparison);
    double weighted;

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__table_row(table);
    sdt__table_set_text(table, SUMMARY_GROUP, comparison->texts[SDT_COMPARE_GROUP]);
    sdt__table_set_text(table, SUMMARY_PERIOD, comparison->texts[SDT_COMPARE_PERIOD]);
    put_spread(table, spread);
    weighted = sdt__followup_weighted_mean(work->values, work->weights, spread->all, &reason);
    sdt__result_put_number(table, SUMMARY_WEIGHTED_MEAN, weighted);
    sdt__table_set_text(table, SUMMARY_WEIGHTED_NAME, name);
    sdt__table_set_text(table, SUMMARY_WEIGHTED_REASON, sdt__followup_reason_code(reason));
    put_sum(table, comparison, work);
    put_analysis(table, comparison);
    sdt__buffer_init(&text, comparison->session);
    sdt__explain_spread(&text, spread, weighted, name, reason, &work->speech);
    sdt__table_set_text(table, SUMMARY_EXPLANATION, sdt__buffer_string(&text));
    return sdt__followup_table_done(table, &text, out);
}

int sdt_comparison_run(sdt_comparison *comparison, sdt_table **rows, sdt_table **summary)
{
    SDT__GUARD_HANDLE(comparison);
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

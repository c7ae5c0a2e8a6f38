/*
 * The tables of a comparison: a row for each that was compared, and one for all of them.
 */
#include "followup/comparison.h"
#include "followup/result.h"
#include "layouts.h"

#include <sodertorn/kinds.h>
#include <sodertorn/values.h>
#include <string.h>

/* What is beside a row among those that are ranked. */
struct neighbours {
    double better; /* the nearest value of a better rank; NaN for none */
    double worse;
    size_t worse_count; /* how many have a worse rank */
};

static const char *explain(const sdt_comparison *comparison,
                           const struct sdt__comparison_work *work, size_t at,
                           enum sdt__followup_reason reason, const struct neighbours *beside,
                           struct sdt__buffer *text)
{
    const struct sdt__comparison_row row = {
        .value = comparison->entries[at].value,
        .reason = reason,
        .colour = (enum sdt__followup_compared)work->colours[at],
        .uncoloured = work->total && !comparison->colour_totals,
        .rank = work->ranks[at],
        .better = beside->better,
        .worse = beside->worse,
        .worse_count = beside->worse_count,
        .count = work->spread.count,
        .group = comparison->texts[SDT_COMPARE_GROUP],
        .period = comparison->texts[SDT_COMPARE_PERIOD],
        .whole = &comparison->entries[at].whole,
    };

    sdt__buffer_clear(text);
    sdt__explain_comparison_row(text, &row, &work->speech);
    return sdt__buffer_string(text);
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
    ROW_WEIGHT,
    ROW_WEIGHT_PERIOD,
    ROW_DECIMALS,
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
    [ROW_WEIGHT] = {"weight", SDT_TYPE_NUMBER, "vikten, såsom folkmängden",
                    "the weight, such as the population"},
    [ROW_WEIGHT_PERIOD] = {"weight_period", SDT_TYPE_TEXT, "period för vikten",
                           "period of the weight"},
    [ROW_DECIMALS] = {"decimals", SDT_TYPE_INTEGER, "decimaler där olika rang inte får samma tal",
                      "decimals with which values of two ranks do not look alike"},
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
    SUMMARY_WEIGHT_PERIOD,
    SUMMARY_RANKED,
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
    [SUMMARY_WEIGHT_PERIOD] = {"weight_period", SDT_TYPE_TEXT,
                               "period för vikterna, eller den första och den sista",
                               "period of the weights, or the first and the last"},
    [SUMMARY_RANKED] = {"ranked", SDT_TYPE_TEXT,
                        "vad platserna gäller: total, som växer med kommunen, eller value",
                        "what the ranks are of: total, which grows with the size, or value"},
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

static void put_row(sdt_table *table, const sdt_comparison *comparison,
                    const struct sdt__comparison_work *work, size_t at,
                    const struct neighbours *beside, struct sdt__buffer *text)
{
    const struct sdt__comparison_entry *entry = &comparison->entries[at];
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
    sdt__result_put_number(table, ROW_WEIGHT, entry->weight);
    sdt__result_put_period(table, ROW_WEIGHT_PERIOD, entry->weighed);
    sdt__result_put_decimals(table, ROW_DECIMALS, work->decimals);
    sdt__table_set_text(table, ROW_EXPLANATION,
                        explain(comparison, work, at, reason, beside, text));
}

/* Best first. */
static void put_ranked(sdt_table *table, const sdt_comparison *comparison,
                       const struct sdt__comparison_work *work, struct sdt__buffer *text)
{
    const struct sdt__followup_ranked *order = work->order;
    const size_t count = work->spread.count;

    for (size_t first = 0, after; first < count; first = after) {
        struct neighbours beside = {.better = first > 0 ? order[first - 1].value : NAN};

        for (after = first + 1;
             after < count && work->ranks[order[after].row] == work->ranks[order[first].row];)
            after++;
        beside.worse = after < count ? order[after].value : NAN;
        beside.worse_count = count - after;
        for (size_t i = first; i < after; i++)
            put_row(table, comparison, work, order[i].row, &beside, text);
    }
}

/* Those with a value, or without, by id. */
static void put_unranked(sdt_table *table, const sdt_comparison *comparison,
                         const struct sdt__comparison_work *work, bool given,
                         struct sdt__buffer *text)
{
    static const struct neighbours nobody = {NAN, NAN, 0};

    for (size_t i = 0; i < comparison->count; i++)
        if (sdt__followup_given(work->values[i]) == given)
            put_row(table, comparison, work, i, &nobody, text);
}

/* Best first; with no direction by id; those without a value last. */
int sdt__comparison_rows(const sdt_comparison *comparison, const struct sdt__comparison_work *work,
                         sdt_table **out)
{
    struct sdt__buffer text;
    sdt_table *table = sdt__table_new(comparison->session, &sdt__layout_comparison);

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__buffer_init(&text, comparison->session);
    if (comparison->direction != 0)
        put_ranked(table, comparison, work, &text);
    else
        put_unranked(table, comparison, work, true, &text);
    put_unranked(table, comparison, work, false, &text);
    return sdt__followup_table_done(table, &text, out);
}

static bool by_population(const sdt_comparison *comparison)
{
    const char *weights = comparison->texts[SDT_COMPARE_WEIGHTS];

    return weights && strcmp(weights, "population") == 0;
}

/* The periods of the weights that count, "2022" or "2020–2022"; "" for none. Returns whether they
   are what the values' period is. */
static bool weight_periods(const sdt_comparison *comparison,
                           const struct sdt__comparison_work *work, char out[24])
{
    const char *own = comparison->texts[SDT_COMPARE_PERIOD];
    int32_t first = 0, last = 0;
    size_t used;

    out[0] = '\0';
    for (size_t i = 0; i < comparison->count; i++) {
        const int32_t period = comparison->entries[i].weighed;

        if (!sdt__followup_given(work->values[i]) || period == 0)
            continue;
        first = first == 0 || period < first ? period : first;
        last = period > last ? period : last;
    }
    if (first == 0)
        return true;
    sdt__period_format(first, out);
    used = strlen(out);
    if (last == first)
        return own && strcmp(own, out) == 0;
    memcpy(out + used, "–", sizeof "–");
    sdt__period_format(last, out + used + strlen("–"));
    return false;
}

/* The weighted mean and its name, or why there is none: a total weighed by population would be a
   mean of nothing. */
static struct sdt__comparison_means find_means(const sdt_comparison *comparison,
                                               const struct sdt__comparison_work *work)
{
    const bool population = by_population(comparison);
    struct sdt__comparison_means means = {.totals = work->total && comparison->direction != 0};

    means.name = sdt__message_text(population ? SDT__M_MEAN_POPULATION : SDT__M_MEAN_WEIGHTED,
                                   comparison->session->english);
    means.weighted = sdt__followup_weighted_mean(work->values, work->weights, comparison->count,
                                                 &means.reason);
    if (work->total && population && work->spread.count > 0) {
        means.weighted = NAN;
        means.reason = SDT__REASON_TOTAL;
    }
    return means;
}

/* The weighted mean, what its weights were and when, and what is ranked. */
static void put_means(sdt_table *table, const sdt_comparison *comparison,
                      const struct sdt__comparison_means *means, const char *periods)
{
    sdt__result_put_number(table, SUMMARY_WEIGHTED_MEAN, means->weighted);
    sdt__table_set_text(table, SUMMARY_WEIGHTED_NAME, means->name);
    sdt__table_set_text(table, SUMMARY_WEIGHTED_REASON, sdt__followup_reason_code(means->reason));
    if (*periods && means->reason == SDT__REASON_NONE)
        sdt__table_set_text(table, SUMMARY_WEIGHT_PERIOD, periods);
    if (comparison->direction != 0)
        sdt__table_set_text(table, SUMMARY_RANKED, means->totals ? "total" : "value");
}

/* Counts alone may be added; everything else would lie. */
static void put_sum(sdt_table *table, const sdt_comparison *comparison,
                    const struct sdt__comparison_work *work)
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

    if (!comparison->indicator)
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

int sdt__comparison_summary(const sdt_comparison *comparison,
                            const struct sdt__comparison_work *work, sdt_table **out)
{
    const struct sdt__followup_spread *spread = &work->spread;
    sdt_table *table = sdt__table_new(comparison->session, &sdt__layout_comparison_summary);
    struct sdt__buffer text;
    struct sdt__comparison_means means = find_means(comparison, work);
    char periods[24];

    if (!weight_periods(comparison, work, periods))
        means.weighed = periods;
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__table_row(table);
    sdt__table_set_text(table, SUMMARY_GROUP, comparison->texts[SDT_COMPARE_GROUP]);
    sdt__table_set_text(table, SUMMARY_PERIOD, comparison->texts[SDT_COMPARE_PERIOD]);
    put_spread(table, spread);
    put_means(table, comparison, &means, periods);
    put_sum(table, comparison, work);
    put_analysis(table, comparison);
    sdt__buffer_init(&text, comparison->session);
    sdt__explain_spread(&text, spread, &means, &work->speech);
    sdt__table_set_text(table, SUMMARY_EXPLANATION, sdt__buffer_string(&text));
    return sdt__followup_table_done(table, &text, out);
}

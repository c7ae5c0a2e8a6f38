/*
 * Comparison over stored data: who is in the group, their values at the period, and the population
 * as weights.
 */
#include "followup/compare.h"
#include "values/bulk_rows.h"
#include "followup/survey.h"
#include "layouts.h"

#include <sodertorn/values.h>
#include <limits.h>
#include <string.h>

/* What is asked, and the series that answer. */
struct grouped {
    struct sdt__survey *survey;
    const sdt_record *indicator;
    const char *group;
    int32_t period;
    int32_t since; /* 0: none */
    bool colour_totals;
    struct sdt__series population; /* no cells when there is no such indicator */
};

/* Begins an answer; the population has no cells yet. */
static int begin(struct grouped *grouped, struct sdt__survey *survey)
{
    int status;

    memset(grouped, 0, sizeof *grouped);
    grouped->survey = survey;
    grouped->period = survey->as_of;
    sdt__series_init(&grouped->population, survey->session);
    status = sdt__options_switch(survey->session, "colour_totals",
                                 survey->options[SDT__SURVEY_COLOUR_TOTALS],
                                 &grouped->colour_totals);
    return status == SDT_OK
               ? sdt__followup_option_period(survey->session, SDT__BAD_PERIOD "since: ",
                                             survey->options[SDT__SURVEY_SINCE], &grouped->since)
               : status;
}

/* The municipalities of a group, by its key. */
static int read_group(struct grouped *question, const char *key)
{
    struct sdt__survey *survey = question->survey;
    struct sdt__record_list *list = &survey->lists[SDT_KIND_GROUP_MEMBER];
    const sdt_record *group, *member;
    int status = sdt__survey_get(survey, SDT_KIND_MUNICIPALITY_GROUP, key, &group);

    if (status != SDT_OK)
        return status;
    question->group = sdt_record_title(group);
    status = sdt__record_list_read(survey->session, SDT_KIND_GROUP_MEMBER,
                                   SDT_GROUP_MEMBER_MUNICIPALITY_GROUP, key, list);
    for (size_t i = 0; status == SDT_OK && i < list->count; i++)
        status = sdt__survey_get(survey, SDT_KIND_MUNICIPALITY,
                                 sdt_group_member_municipality(list->records[i]), &member);
    return status;
}

static int read_municipalities(struct grouped *question)
{
    struct sdt__survey *survey = question->survey;
    const char *key = survey->options[SDT__SURVEY_GROUP];
    bool english = survey->session->english;

    if (!key) {
        question->group = sdt__message_text(SDT__M_GROUP_MEMBERS, english);
        return question->indicator
                   ? sdt__survey_members(survey, SDT_KIND_INDICATOR, question->indicator->key)
                   : SDT_OK; /* of no indicator nobody is asked for */
    }
    if (strcmp(key, "*") != 0)
        return read_group(question, key);
    question->group = sdt__message_text(SDT__M_GROUP_ALL, english);
    return sdt__record_list_read(survey->session, SDT_KIND_MUNICIPALITY, SDT_MUNICIPALITY_LEVEL,
                                 "municipality", &survey->lists[SDT_KIND_MUNICIPALITY]);
}

static int read_population(struct grouped *question)
{
    struct sdt__survey *survey = question->survey;
    struct sdt__record_list list = {0};
    int status = sdt__record_list_read(survey->session, SDT_KIND_INDICATOR,
                                       SDT_INDICATOR_POPULATION, "1", &list);

    if (status == SDT_OK && list.count > 0)
        status = sdt__series_read(survey->session, list.records[0]->id, 'T', survey->known,
                                  &question->population);
    sdt__record_list_free(survey->session, &list);
    return status;
}

/* How the cells of the question's indicator go together. */
static enum sdt__rhythm_sum sum_of(const struct grouped *question)
{
    return sdt__rhythm_sum_of_indicator(question->indicator);
}

/* The last period with a value for one of the group: a year where years can be put together, and
   otherwise of the indicator's rhythm, so that a stray value decides nothing. */
static int32_t last_period(const struct grouped *question)
{
    const struct sdt__series *series = &question->survey->series;
    const struct sdt__record_list *list = &question->survey->lists[SDT_KIND_MUNICIPALITY];
    const enum sdt__period_kind usual = sdt__period_rhythm(
        sdt_indicator_rhythm(question->indicator), series->period, series->count);
    const enum sdt__rhythm_sum sum = sum_of(question);
    int32_t last = 0, last_year = 0;

    for (size_t i = 0; i < list->count; i++) {
        const struct sdt__rhythm_cells cells = sdt__series_cells(series, list->records[i]->id);
        bool year = false;

        for (size_t at = cells.count; at-- > 0;) {
            const int32_t period = cells.period[at];
            struct sdt__rhythm_value whole;

            if (cells.mark[at] != SDT_MARK_VALUE)
                continue;
            if (sdt__period_kind(period) == usual && period > last)
                last = period;
            if (sum == SDT__RHYTHM_NEVER || year || usual == SDT__PERIOD_YEAR)
                continue;
            sdt__rhythm_whole(&cells, sdt__period_year(sdt__period_calendar_year(period)), sum,
                              &whole);
            year = whole.mark == SDT__MARK_VALUE;
            if (year && whole.period > last_year)
                last_year = whole.period;
        }
    }
    return last_year ? last_year : last;
}

/* Reads the indicator's values, and finds the period where none is asked for. */
static int read_series(struct grouped *question)
{
    struct sdt__survey *survey = question->survey;
    int status = sdt__series_read(survey->session, question->indicator->id, survey->gender,
                                  survey->known, &survey->series);

    if (status == SDT_OK && !survey->as_of)
        question->period = last_period(question);
    return status;
}

/* How far a cell of the population is from the period: another year is further than any time within
   the same. */
static int distance(int32_t cell, int32_t period)
{
    const int months = sdt__period_end(cell) - sdt__period_end(period);
    const bool same = sdt__period_calendar_year(cell) == sdt__period_calendar_year(period);

    return (months < 0 ? -months : months) + (same ? 0 : 12);
}

/* The index of the municipality's population of the period's year, else of the nearest year with
   one, the earlier of two; the count of cells for none. */
static size_t find_weight(const struct grouped *question, int64_t municipality)
{
    const struct sdt__series *series = &question->population;
    size_t nearest = series->count, at = sdt__series_first(series, municipality);

    for (; at < series->count && series->municipality[at] == municipality; at++)
        if (series->mark[at] == SDT_MARK_VALUE &&
            (nearest == series->count || distance(series->period[at], question->period) <
                                             distance(series->period[nearest], question->period)))
            nearest = at;
    return nearest;
}

static int add_one(struct grouped *question, sdt_comparison *comparison,
                   const sdt_record *municipality)
{
    const struct sdt__series *series = &question->survey->series;
    const struct sdt__rhythm_cells cells = sdt__series_cells(series, municipality->id);
    const struct sdt__series *population = &question->population;
    size_t weight = question->period ? find_weight(question, municipality->id) : population->count;
    struct sdt__comparison_about about = {
        .name = sdt_record_title(municipality), .processed = -1, .before = NAN};
    struct sdt__rhythm_value then;
    int status = SDT_OK;

    sdt__rhythm_whole(&cells, question->period, sum_of(question), &about.whole);
    if (question->since) {
        sdt__rhythm_whole(&cells, question->since, sum_of(question), &then);
        if (then.mark == SDT__MARK_VALUE)
            about.before = then.value;
    }
    if (about.whole.mark == SDT__MARK_VALUE)
        status = sdt__survey_source(
            question->survey, question->indicator,
            series->batch[(size_t)(cells.period - series->period) + about.whole.cell],
            &about.source, &about.processed);
    if (status != SDT_OK)
        return status;
    if (about.whole.mark == SDT__MARK_VALUE)
        status = sdt_comparison_add(comparison, municipality->key, about.whole.value);
    else
        status = sdt_comparison_add_mark(comparison, municipality->key, SDT_MARK_ABSENT);
    if (status == SDT_OK && weight < population->count && population->value[weight] >= 0) {
        about.weighed = population->period[weight];
        status = sdt_comparison_weigh(comparison, population->value[weight]);
    }
    if (status == SDT_OK)
        status = sdt__comparison_tell(comparison, &about);
    return status;
}

static int fill(struct grouped *question, sdt_comparison *comparison)
{
    const struct sdt__record_list *list = &question->survey->lists[SDT_KIND_MUNICIPALITY];
    const char *texts[SDT_COMPARE_COLOUR_TOTALS + 1] = {NULL};
    char period[9] = "", decimals[24];
    int status = SDT_OK;

    texts[SDT_COMPARE_DIRECTION] = sdt_indicator_direction(question->indicator);
    texts[SDT_COMPARE_GROUP] = question->group;
    texts[SDT_COMPARE_MEASURES] = sdt_indicator_measures(question->indicator);
    texts[SDT_COMPARE_WEIGHTS] = "population";
    texts[SDT_COMPARE_UNIT] = sdt_indicator_unit(question->indicator);
    texts[SDT_COMPARE_COLOUR_TOTALS] = question->survey->options[SDT__SURVEY_COLOUR_TOTALS];
    if (sdt_indicator_has_decimals(question->indicator))
        texts[SDT_COMPARE_DECIMALS] = sdt__integer_text(
            sdt__followup_decimals_of(question->indicator), decimals);
    if (question->period) {
        sdt__period_format(question->period, period);
        texts[SDT_COMPARE_PERIOD] = period;
    }
    for (int i = SDT_COMPARE_DIRECTION; status == SDT_OK && i <= SDT_COMPARE_COLOUR_TOTALS; i++)
        status = sdt_comparison_set(comparison, i, texts[i]);
    for (size_t i = 0; status == SDT_OK && i < list->count; i++)
        status = add_one(question, comparison, list->records[i]);
    return status;
}

/* Whether an analysis is to be read before another: the cooperation's before a municipality's, and a
   later one before an earlier. */
static bool better_analysis(const sdt_record *a, const sdt_record *b)
{
    bool own = sdt_analysis_municipality(a) != NULL;

    if (own != (sdt_analysis_municipality(b) != NULL))
        return !own;
    return strcmp(sdt_analysis_date(a), sdt_analysis_date(b)) > 0;
}

/* The best analysis of the same indicator, group and period. */
static int find_analysis(struct grouped *question, sdt_comparison *comparison)
{
    struct sdt__record_list *list = &question->survey->lists[SDT_KIND_ANALYSIS];
    const char *group = question->survey->options[SDT__SURVEY_GROUP];
    const sdt_record *best = NULL;
    int status = sdt__record_list_read(question->survey->session, SDT_KIND_ANALYSIS,
                                       SDT_ANALYSIS_INDICATOR, question->indicator->key, list);

    for (size_t i = 0; status == SDT_OK && i < list->count; i++) {
        const sdt_record *analysis = list->records[i];
        const char *text = sdt_analysis_period(analysis);
        int32_t period = 0;

        sdt__period_parse(text, strlen(text), &period);
        if (period != question->period ||
            !sdt__followup_same_key(sdt_analysis_municipality_group(analysis), group))
            continue;
        if (!best || better_analysis(analysis, best))
            best = analysis;
    }
    sdt__comparison_of(comparison, question->indicator, best);
    return status;
}

static int compare(struct grouped *question, const char *indicator, sdt_table **rows,
                   sdt_table **summary)
{
    struct sdt__survey *survey = question->survey;
    sdt_comparison *comparison = NULL;
    int status = sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &question->indicator);

    if (status == SDT_OK)
        status = read_municipalities(question);
    if (status == SDT_OK)
        status = read_series(question);
    if (status == SDT_OK)
        status = read_population(question);
    if (status == SDT_OK)
        status = sdt_comparison_new(survey->session, &comparison);
    if (status == SDT_OK)
        status = fill(question, comparison);
    if (status == SDT_OK)
        status = find_analysis(question, comparison);
    if (status == SDT_OK)
        status = sdt_comparison_run(comparison, rows, summary);
    sdt_comparison_free(comparison);
    return status;
}

static int answer_compare(struct sdt__survey *survey, const struct sdt__followup_question *question,
                          sdt_table **out)
{
    struct grouped grouped;
    int status = begin(&grouped, survey);

    if (status == SDT_OK)
        status = compare(&grouped, question->key, out, question->more);
    sdt__series_free(&grouped.population);
    return status;
}

int sdt_compare(sdt_session *session, const char *indicator, const char *const *options,
                sdt_table **rows, sdt_table **summary)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"group", SDT__SURVEY_GROUP},
        {"period", SDT__SURVEY_PERIOD},
        {"since", SDT__SURVEY_SINCE},
        {"gender", SDT__SURVEY_GENDER},
        {"known", SDT__SURVEY_KNOWN},
        {"colour_totals", SDT__SURVEY_COLOUR_TOTALS},
        {NULL, 0},
    };
    struct sdt__followup_question question = {
        .answer = answer_compare, .key = indicator, .more = summary};
    int status;

    if (rows)
        *rows = NULL;
    if (summary)
        *summary = NULL;
    status = sdt__verb_begin(session, "indicator", indicator, "rows", rows);
    if (status == SDT_OK)
        status = sdt__survey_verb(session, options, known, &question, rows);
    return sdt__table_end(status, summary);
}

enum { INDICATOR, MUNICIPALITY, VALUE, RANK, COMPARISON_COLOUR, REASON, PERIOD, N, DECIMALS };

static const struct sdt__column columns[] = {
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel", "key of the indicator"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [VALUE] = {"value", SDT_TYPE_NUMBER, "värdet", "the value"},
    [RANK] = {"rank", SDT_TYPE_INTEGER, "rang; 1 är bäst", "rank; 1 is the best"},
    [COMPARISON_COLOUR] = {"comparison_colour", SDT_TYPE_TEXT, "färg i jämförelsen",
                           "colour of the comparison"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "kod för varför värdet saknas",
                "code of why there is no value"},
    [PERIOD] = {"period", SDT_TYPE_TEXT, "perioden", "the period"},
    [N] = {"n", SDT_TYPE_INTEGER, "antal med värde i gruppen",
           "how many of the group have a value"},
    [DECIMALS] = {"decimals", SDT_TYPE_INTEGER, "decimaler där olika rang inte får samma tal",
                  "decimals with which values of two ranks do not look alike"},
};

const struct sdt__table_layout sdt__layout_ranks = SDT__TABLE_LAYOUT("ranks", columns);

/* What the ranks of one indicator after another are worked out in, the arrays in one block. */
struct ranking {
    sdt_table *table;
    struct sdt__bulk_rows municipalities;
    double *values;
    struct sdt__followup_ranked *order;
    uint32_t *ranks;
    uint8_t *colours;
    uint8_t *marks;
};

static int ranking_begin(struct ranking *ranking, struct grouped *question)
{
    sdt_session *session = question->survey->session;
    struct sdt__record_list *list = &question->survey->lists[SDT_KIND_MUNICIPALITY];
    const size_t room = list->count + 1;
    int status = SDT_OK;
    char *block = sdt__alloc_zero(session, room,
                                  sizeof(double) + 2 * sizeof(struct sdt__followup_ranked) +
                                      sizeof(uint32_t) + 2);

    ranking->values = (double *)(void *)block;
    ranking->table = sdt__table_new(session, &sdt__layout_ranks);
    if (!block || !ranking->table)
        return SDT_ERROR_MEMORY;
    ranking->order = (struct sdt__followup_ranked *)(void *)(ranking->values + room);
    ranking->ranks = (uint32_t *)(void *)(ranking->order + 2 * room);
    ranking->colours = (uint8_t *)(ranking->ranks + room);
    ranking->marks = ranking->colours + room;
    sdt__record_list_by_key(list);
    ranking->municipalities.table = ranking->table;
    for (size_t i = 0; status == SDT_OK && i < list->count; i++)
        status = sdt__bulk_rows_add(&ranking->municipalities, list->records[i]->id,
                                    list->records[i]->key);
    return status;
}

static void put_ranks(struct ranking *ranking, const struct grouped *question, size_t with_value)
{
    sdt_table *table = ranking->table;
    const char *key = sdt__table_keep(table, question->indicator->key), *period = NULL;
    const int decimals = sdt__explain_ranked_decimals(
        ranking->order, with_value, ranking->ranks, sdt__followup_decimals_of(question->indicator));
    char text[9];

    if (question->period) {
        sdt__period_format(question->period, text);
        period = sdt__table_keep(table, text);
    }
    for (size_t i = 0; i < ranking->municipalities.count; i++) {
        sdt__table_row(table);
        sdt__table_set_kept(table, INDICATOR, key);
        sdt__table_set_kept(table, MUNICIPALITY, ranking->municipalities.all[i].key);
        sdt__result_put_number(table, VALUE, ranking->values[i]);
        if (ranking->ranks[i] > 0)
            sdt__table_set_int(table, RANK, ranking->ranks[i]);
        sdt__table_set_kept(
            table, COMPARISON_COLOUR,
            sdt__followup_compared_code((enum sdt__followup_compared)ranking->colours[i]));
        if (ranking->marks[i] != SDT_MARK_VALUE)
            sdt__table_set_kept(
                table, REASON,
                sdt__followup_reason_code(sdt__followup_mark_reason(ranking->marks[i])));
        sdt__table_set_kept(table, PERIOD, period);
        sdt__table_set_int(table, N, (int64_t)with_value);
        sdt__result_put_decimals(table, DECIMALS, decimals);
    }
}

/* A municipality's mark and value of a period: the cells are in order of their periods. */
static int mark_of(const struct sdt__series *series, const struct sdt__bulk_row *municipality,
                   int32_t period, double *value)
{
    size_t at = municipality->first + municipality->count;

    *value = NAN;
    while (at > municipality->first && series->period[at - 1] > period)
        at--;
    if (at == municipality->first || series->period[at - 1] != period)
        return SDT_MARK_ABSENT;
    if (series->mark[at - 1] == SDT_MARK_VALUE)
        *value = series->value[at - 1];
    return series->mark[at - 1];
}

/* The same where there are cells of another rhythm, of which the period may be put together. */
static int mark_of_parts(const struct grouped *question, const struct sdt__bulk_row *municipality,
                         double *value)
{
    const struct sdt__rhythm_cells cells = sdt__bulk_row_cells(municipality,
                                                               &question->survey->series);
    struct sdt__rhythm_value whole;

    sdt__rhythm_whole(&cells, question->period, sum_of(question), &whole);
    *value = whole.mark == SDT__MARK_VALUE ? whole.value : NAN;
    return whole.mark;
}

static bool is_total(const sdt_record *indicator)
{
    return sdt__followup_is_total(sdt_indicator_measures(indicator), sdt_indicator_unit(indicator),
                                  sdt_record_title(indicator));
}

static int rank_indicator(struct ranking *ranking, struct grouped *question)
{
    const struct sdt__series *series = &question->survey->series;
    const size_t count = ranking->municipalities.count;
    struct sdt__followup_spread spread;
    bool plain;
    int status = read_series(question);

    if (status != SDT_OK || series->count == 0)
        return status;
    status = sdt__bulk_rows_find(&ranking->municipalities, series);
    if (status != SDT_OK)
        return status;
    plain = sdt__period_find_other(series->period, series->count, 0,
                                   sdt__period_kind(question->period)) == series->count;
    for (size_t i = 0; i < count; i++) {
        const struct sdt__bulk_row *row = &ranking->municipalities.all[i];
        double *value = &ranking->values[i];

        ranking->marks[i] = (uint8_t)(plain ? mark_of(series, row, question->period, value)
                                            : mark_of_parts(question, row, value));
    }
    sdt__followup_compare(ranking->values, count, sdt__followup_direction_of(question->indicator),
                          question->colour_totals || !is_total(question->indicator), ranking->order,
                          ranking->ranks, ranking->colours, &spread);
    put_ranks(ranking, question, spread.count);
    return SDT_OK;
}

static int rank_all(struct grouped *question, const char *indicator, sdt_table **out)
{
    struct sdt__survey *survey = question->survey;
    struct sdt__record_list *indicators = &survey->lists[SDT_KIND_INDICATOR];
    struct ranking ranking = {0};
    int status;

    if (indicator)
        status = sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &question->indicator);
    else
        status = sdt__record_list_read(survey->session, SDT_KIND_INDICATOR, 0, NULL, indicators);
    if (status == SDT_OK && indicators->count > 0)
        question->indicator = indicators->records[0];
    if (status == SDT_OK)
        status = read_municipalities(question);
    if (status != SDT_OK)
        return status;
    sdt__record_list_by_key(indicators);
    status = ranking_begin(&ranking, question);
    for (size_t i = 0; status == SDT_OK && i < indicators->count; i++) {
        question->indicator = indicators->records[i];
        status = rank_indicator(&ranking, question);
    }
    sdt__bulk_rows_free(&ranking.municipalities);
    sdt__free(survey->session, ranking.values);
    return sdt__table_finish(ranking.table, status, out);
}

static int answer_ranks(struct sdt__survey *survey, const struct sdt__followup_question *question,
                        sdt_table **out)
{
    struct grouped grouped;
    int status = begin(&grouped, survey);

    return status == SDT_OK ? rank_all(&grouped, question->key, out) : status;
}

int sdt_ranks(sdt_session *session, const char *indicator, const char *const *options,
              sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"group", SDT__SURVEY_GROUP},
        {"period", SDT__SURVEY_PERIOD},
        {"gender", SDT__SURVEY_GENDER},
        {"known", SDT__SURVEY_KNOWN},
        {"colour_totals", SDT__SURVEY_COLOUR_TOTALS},
        {NULL, 0},
    };
    struct sdt__followup_question question = {.answer = answer_ranks, .key = indicator};
    int status = sdt__verb_table(session, NULL, NULL, out);

    return status == SDT_OK ? sdt__survey_verb(session, options, known, &question, out) : status;
}

/*
 * Comparison over stored data: who is in the group, their values at the period, and the population
 * as weights.
 */
#include "followup/compare.h"
#include "followup/survey.h"

#include <sodertorn/values.h>
#include <string.h>

enum { OPTION_COUNT = SDT_GROUP_KNOWN + 1 };

/* What is asked, and the series that answer. */
struct question {
    struct sdt__survey survey;
    const char *options[OPTION_COUNT];
    const sdt_record *indicator;
    const char *group;
    int32_t period;
    int32_t since;                 /* 0: none */
    bool reading;
    struct sdt__series population; /* no cells when there is no such indicator */
};

static int take_options(struct question *question, sdt_session *session, size_t count,
                        const int *options, const char *const *texts)
{
    const int names[] = {SDT_FOLLOWUP_AS_OF, SDT_FOLLOWUP_GENDER, SDT_FOLLOWUP_KNOWN};
    const char *values[3];
    int status = sdt__option_texts(session, count, options, texts, question->options,
                                   OPTION_COUNT - 1);

    if (status != SDT_OK)
        return status;
    values[0] = question->options[SDT_GROUP_PERIOD];
    values[1] = question->options[SDT_GROUP_GENDER];
    values[2] = question->options[SDT_GROUP_KNOWN];
    status = sdt__survey_begin(&question->survey, session, 3, names, values);
    question->period = question->survey.as_of;
    if (status == SDT_OK)
        status = sdt__option_period(session, question->options[SDT_GROUP_SINCE], &question->since);
    return status;
}

/* The municipalities of a group, by its key. */
static int read_group(struct question *question, const char *key)
{
    struct sdt__survey *survey = &question->survey;
    struct sdt__list *list = &survey->lists[SDT_KIND_GROUP_MEMBER];
    const sdt_record *group, *member;
    int status = sdt__survey_get(survey, SDT_KIND_MUNICIPALITY_GROUP, key, &group);

    if (status != SDT_OK)
        return status;
    question->group = sdt_record_title(group);
    status = sdt__list_read(survey->session, SDT_KIND_GROUP_MEMBER,
                            SDT_GROUP_MEMBER_MUNICIPALITY_GROUP, key, list);
    for (size_t i = 0; status == SDT_OK && i < list->count; i++)
        status = sdt__survey_get(survey, SDT_KIND_MUNICIPALITY,
                                 sdt_group_member_municipality(list->records[i]), &member);
    return status;
}

static int read_municipalities(struct question *question)
{
    struct sdt__survey *survey = &question->survey;
    const char *key = question->options[SDT_GROUP_KEY];
    bool english = survey->session->english;

    if (!key) {
        question->group = sdt__message_text(SDT__M_GROUP_MEMBERS, english);
        return question->indicator ? sdt__survey_members(survey, SDT_KIND_INDICATOR,
                                                         question->indicator->key)
                                   : SDT_OK; /* of no indicator nobody is asked for */
    }
    if (strcmp(key, "*") != 0)
        return read_group(question, key);
    question->group = sdt__message_text(SDT__M_GROUP_ALL, english);
    return sdt__list_read(survey->session, SDT_KIND_MUNICIPALITY, SDT_MUNICIPALITY_LEVEL,
                          "municipality", &survey->lists[SDT_KIND_MUNICIPALITY]);
}

static int read_population(struct question *question)
{
    struct sdt__survey *survey = &question->survey;
    struct sdt__list list = {0};
    int status = sdt__list_read(survey->session, SDT_KIND_INDICATOR, SDT_INDICATOR_POPULATION, "1",
                                &list);

    if (status == SDT_OK && list.count > 0)
        status = sdt__series_read(survey->session, list.records[0]->id, 'T', survey->known,
                                  &question->population);
    sdt__list_free(survey->session, &list);
    return status;
}

/* The last period with a value for one of the group. */
static int32_t last_period(const struct question *question)
{
    const struct sdt__series *series = &question->survey.series;
    const struct sdt__list *list = &question->survey.lists[SDT_KIND_MUNICIPALITY];
    int32_t last = 0;

    for (size_t i = 0; i < list->count; i++) {
        size_t at = sdt__series_first(series, list->records[i]->id);

        for (; at < series->count && series->municipality[at] == list->records[i]->id; at++)
            if (series->mark[at] == SDT_MARK_VALUE && series->period[at] > last)
                last = series->period[at];
    }
    return last;
}

/* The population at the period, or the last known before it; NaN for none. */
static double weight_of(const struct question *question, int64_t municipality)
{
    const struct sdt__series *series = &question->population;
    size_t at = sdt__series_first(series, municipality);
    double weight = NAN;

    for (; at < series->count && series->municipality[at] == municipality; at++)
        if (series->mark[at] == SDT_MARK_VALUE &&
            sdt__period_end(series->period[at]) <= sdt__period_end(question->period))
            weight = series->value[at];
    return weight;
}

static int add_one(struct question *question, sdt_comparison *comparison,
                   const sdt_record *municipality)
{
    const struct sdt__series *series = &question->survey.series;
    int32_t id = (int32_t)municipality->id;
    size_t at = sdt__series_find(series, id, question->period);
    size_t then = question->since ? sdt__series_find(series, id, question->since) : series->count;
    struct sdt__compared_about about = {sdt_record_title(municipality), NULL, -1, NAN};
    double weight = weight_of(question, id);
    int mark = at < series->count ? series->mark[at] : SDT_MARK_ABSENT;
    int status = SDT_OK;

    if (then < series->count && series->mark[then] == SDT_MARK_VALUE)
        about.before = series->value[then];
    if (mark == SDT_MARK_VALUE)
        status = sdt__survey_source(&question->survey, question->indicator, series->batch[at],
                                    &about.source, &about.processed);
    if (status != SDT_OK)
        return status;
    if (mark == SDT_MARK_VALUE)
        status = sdt_comparison_add(comparison, municipality->key, series->value[at]);
    else
        status = sdt_comparison_add_mark(comparison, municipality->key, mark);
    if (status == SDT_OK && weight >= 0)
        status = sdt_comparison_weigh(comparison, weight);
    if (status == SDT_OK)
        status = sdt__comparison_tell(comparison, &about);
    return status;
}

static int fill(struct question *question, sdt_comparison *comparison)
{
    const struct sdt__list *list = &question->survey.lists[SDT_KIND_MUNICIPALITY];
    const char *texts[SDT_COMPARE_DECIMALS + 1] = {NULL};
    char period[9] = "", decimals[24];
    int status = SDT_OK;

    texts[SDT_COMPARE_DIRECTION] = sdt_indicator_direction(question->indicator);
    texts[SDT_COMPARE_GROUP] = question->group;
    texts[SDT_COMPARE_MEASURES] = sdt_indicator_measures(question->indicator);
    texts[SDT_COMPARE_WEIGHTS] = "population";
    texts[SDT_COMPARE_UNIT] = sdt_indicator_unit(question->indicator);
    if (sdt_indicator_has_decimals(question->indicator))
        texts[SDT_COMPARE_DECIMALS] =
            sdt__integer_text(sdt_indicator_decimals(question->indicator), decimals);
    if (question->period) {
        period[sdt__period_format(question->period, period)] = '\0';
        texts[SDT_COMPARE_PERIOD] = period;
    }
    for (int i = SDT_COMPARE_DIRECTION; status == SDT_OK && i <= SDT_COMPARE_DECIMALS; i++)
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
static int find_analysis(struct question *question, sdt_comparison *comparison)
{
    struct sdt__list *list = &question->survey.lists[SDT_KIND_ANALYSIS];
    const char *group = question->options[SDT_GROUP_KEY];
    const sdt_record *best = NULL;
    int status = sdt__list_read(question->survey.session, SDT_KIND_ANALYSIS, SDT_ANALYSIS_INDICATOR,
                                question->indicator->key, list);

    for (size_t i = 0; status == SDT_OK && i < list->count; i++) {
        const sdt_record *analysis = list->records[i];
        const char *text = sdt_analysis_period(analysis);
        int32_t period = 0;

        sdt__period_parse(text, strlen(text), &period);
        if (period != question->period ||
            !sdt__same(sdt_analysis_municipality_group(analysis), group))
            continue;
        if (!best || better_analysis(analysis, best))
            best = analysis;
    }
    sdt__comparison_analysed(comparison, best);
    return status;
}

static int answer(struct question *question, const char *indicator, sdt_table **rows,
                  sdt_table **summary)
{
    struct sdt__survey *survey = &question->survey;
    sdt_comparison *comparison = NULL;
    int status = sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &question->indicator);

    if (status == SDT_OK)
        status = read_municipalities(question);
    if (status == SDT_OK)
        status = sdt__series_read(survey->session, question->indicator->id, survey->gender,
                                  survey->known, &survey->series);
    if (status == SDT_OK)
        status = read_population(question);
    if (status != SDT_OK)
        return status;
    if (question->period == 0)
        question->period = last_period(question);
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

/* Begins a read and takes the options; ended after either answer. */
static int question_begin(struct question *question, sdt_session *session, size_t count,
                          const int *options, const char *const *texts)
{
    int status;

    memset(question, 0, sizeof *question);
    question->survey.session = session;
    question->survey.origin.session = session;
    sdt__series_init(&question->survey.series, session);
    sdt__series_init(&question->population, session);
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    question->reading = true;
    return take_options(question, session, count, options, texts);
}

static int question_end(struct question *question, int status)
{
    sdt_session *session = question->survey.session;

    sdt__series_free(&question->population);
    sdt__survey_free(&question->survey);
    return question->reading ? sdt__store_end(session, status) : status;
}

int sdt_compare(sdt_session *session, const char *indicator, size_t count, const int *options,
                const char *const *texts, sdt_table **rows, sdt_table **summary)
{
    struct question question;
    int status;

    if (rows)
        *rows = NULL;
    if (summary)
        *summary = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!indicator || !rows)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         indicator ? "rows" : "indicator");
    status = question_begin(&question, session, count, options, texts);
    if (status == SDT_OK)
        status = answer(&question, indicator, rows, summary);
    return question_end(&question, status);
}

/* What the ranks of one indicator after another are worked out in, in one block; and the texts that
   the table has kept. */
struct ranking {
    sdt_table *table;
    double *values;
    struct sdt__ranked *order;
    const char **keys;
    uint32_t *ranks;
    uint8_t *colours;
    uint8_t *marks;
};

static int ranking_begin(struct ranking *ranking, struct question *question)
{
    static const char *const columns =
        "indicator:t municipality:t value:n rank:i comparison_colour:t reason:t period:t n:i";
    const struct sdt__list *list = &question->survey.lists[SDT_KIND_MUNICIPALITY];
    sdt_session *session = question->survey.session;
    const size_t room = list->count + 1;
    char *block = sdt__alloc_zero(session, room,
                                  sizeof(double) + 2 * sizeof(struct sdt__ranked) +
                                      sizeof(char *) + sizeof(uint32_t) + 2);

    ranking->values = (double *)(void *)block;
    ranking->table = sdt__table_new(session, "ranks", columns);
    if (!block || !ranking->table)
        return SDT_ERROR_MEMORY;
    ranking->order = (struct sdt__ranked *)(void *)(ranking->values + room);
    ranking->keys = (const char **)(void *)(ranking->order + 2 * room);
    ranking->ranks = (uint32_t *)(void *)(ranking->keys + room);
    ranking->colours = (uint8_t *)(ranking->ranks + room);
    ranking->marks = ranking->colours + room;
    for (size_t i = 0; i < list->count; i++)
        ranking->keys[i] = sdt__table_keep(ranking->table, list->records[i]->key);
    return SDT_OK;
}

static void put_ranks(struct ranking *ranking, const struct question *question, size_t count,
                      size_t with_value)
{
    sdt_table *table = ranking->table;
    const char *key = sdt__table_keep(table, question->indicator->key), *period = NULL;
    char text[9];

    if (question->period) {
        text[sdt__period_format(question->period, text)] = '\0';
        period = sdt__table_keep(table, text);
    }
    for (size_t i = 0; i < count; i++) {
        sdt__table_row(table);
        sdt__table_set_kept(table, 0, key);
        sdt__table_set_kept(table, 1, ranking->keys[i]);
        sdt__put_number(table, 2, ranking->values[i]);
        if (ranking->ranks[i] > 0)
            sdt__table_set_int(table, 3, ranking->ranks[i]);
        sdt__table_set_kept(table, 4, sdt__compared_code((enum sdt__compared)ranking->colours[i]));
        if (ranking->marks[i] != SDT_MARK_VALUE)
            sdt__table_set_kept(table, 5, sdt__reason_code(sdt__mark_reason(ranking->marks[i])));
        sdt__table_set_kept(table, 6, period);
        sdt__table_set_int(table, 7, (int64_t)with_value);
    }
}

static int rank_indicator(struct ranking *ranking, struct question *question)
{
    const struct sdt__series *series = &question->survey.series;
    const struct sdt__list *list = &question->survey.lists[SDT_KIND_MUNICIPALITY];
    const char *direction = sdt_indicator_direction(question->indicator);
    const int way = !direction ? 0 : direction[0] == 'h' ? 1 : -1;
    struct sdt__spread spread;
    int status = sdt__series_read(question->survey.session, question->indicator->id,
                                  question->survey.gender, question->survey.known,
                                  &question->survey.series);

    if (status != SDT_OK || series->count == 0)
        return status;
    if (!question->options[SDT_GROUP_PERIOD])
        question->period = last_period(question);
    for (size_t i = 0; i < list->count; i++) {
        size_t at = sdt__series_find(series, (int32_t)list->records[i]->id, question->period);
        bool found = at < series->count;

        ranking->marks[i] = found ? series->mark[at] : SDT_MARK_ABSENT;
        ranking->values[i] = found && series->mark[at] == SDT_MARK_VALUE ? series->value[at] : NAN;
    }
    sdt__compare(ranking->values, list->count, way, ranking->order, ranking->ranks,
                 ranking->colours, &spread);
    put_ranks(ranking, question, list->count, spread.count);
    return SDT_OK;
}

static int rank_all(struct question *question, const char *indicator, sdt_table **out)
{
    struct sdt__survey *survey = &question->survey;
    struct sdt__list *indicators = &survey->lists[SDT_KIND_INDICATOR];
    struct ranking ranking = {0};
    int status;

    if (indicator)
        status = sdt__survey_get(survey, SDT_KIND_INDICATOR, indicator, &question->indicator);
    else
        status = sdt__list_read(survey->session, SDT_KIND_INDICATOR, 0, NULL, indicators);
    if (status == SDT_OK && indicators->count > 0)
        question->indicator = indicators->records[0];
    if (status == SDT_OK)
        status = read_municipalities(question);
    if (status != SDT_OK)
        return status;
    sdt__list_by_key(indicators);
    sdt__list_by_key(&survey->lists[SDT_KIND_MUNICIPALITY]);
    status = ranking_begin(&ranking, question);
    for (size_t i = 0; status == SDT_OK && i < indicators->count; i++) {
        question->indicator = indicators->records[i];
        status = rank_indicator(&ranking, question);
    }
    if (status == SDT_OK)
        status = sdt__table_done(ranking.table, out);
    else
        sdt_table_free(ranking.table);
    sdt__free(survey->session, ranking.values);
    return status;
}

int sdt_ranks(sdt_session *session, const char *indicator, size_t count, const int *options,
              const char *const *texts, sdt_table **out)
{
    struct question question;
    char number[24];
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = question_begin(&question, session, count, options, texts);
    if (status == SDT_OK && question.options[SDT_GROUP_SINCE])
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                           sdt__integer_text(SDT_GROUP_SINCE, number));
    if (status == SDT_OK)
        status = rank_all(&question, indicator, out);
    status = question_end(&question, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

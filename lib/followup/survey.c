/*
 * What sdt_assess() was asked, and the records that it takes; see survey.h.
 */
#include "followup/survey.h"

#include <string.h>

bool sdt__same(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

int sdt__survey_get(struct sdt__survey *survey, int kind, const char *key, const sdt_record **out)
{
    sdt_record *record = NULL;
    int status;

    *out = sdt__list_find(&survey->lists[kind], key);
    if (*out || !key)
        return SDT_OK;
    status = sdt__store_get(survey->session, kind, key, &record);
    if (status == SDT_OK)
        status = sdt__list_add(survey->session, &survey->lists[kind], record);
    if (status == SDT_OK)
        *out = record;
    return status;
}

static int read_gender(struct sdt__survey *survey, const char *text)
{
    static const char *const words[] = {"T", "K", "M"};

    survey->gender = 'T';
    if (!text)
        return SDT_OK;
    for (int i = 0; i < 3; i++)
        if (strcmp(text, words[i]) == 0) {
            survey->gender = text[0];
            return SDT_OK;
        }
    return sdt__refuse_word(survey->session, "gender", text, words, 3);
}

/* The occasion gives the period and the form of the words, unless they were asked for. */
static int read_occasion(struct sdt__survey *survey)
{
    const char *key = survey->options[SDT_FOLLOWUP_OCCASION], *text;
    int status = SDT_OK;

    if (key) {
        status = sdt__store_get(survey->session, SDT_KIND_OCCASION, key, &survey->occasion);
        if (status != SDT_OK)
            return status;
        if (!survey->options[SDT_FOLLOWUP_AS_OF])
            survey->options[SDT_FOLLOWUP_AS_OF] = sdt_occasion_period(survey->occasion);
        if (!survey->options[SDT_FOLLOWUP_FORM])
            survey->options[SDT_FOLLOWUP_FORM] = sdt_occasion_role(survey->occasion);
        status = sdt__list_read(survey->session, SDT_KIND_JUDGEMENT, SDT_JUDGEMENT_OCCASION, key,
                                &survey->lists[SDT_KIND_JUDGEMENT]);
    }
    text = survey->options[SDT_FOLLOWUP_FORM];
    return status == SDT_OK ? sdt__option_form(survey->session, text, &survey->form) : status;
}

/* The month that ages are counted to: the occasion's cut-off, the report's period, or today. */
static int find_report_month(const struct sdt__survey *survey)
{
    char today[11];

    if (survey->occasion)
        return sdt__date_month(sdt_occasion_cutoff(survey->occasion));
    if (survey->as_of)
        return sdt__period_end(survey->as_of);
    sdt__today(survey->session, today);
    return sdt__date_month(today);
}

static int read_texts(struct sdt__survey *survey)
{
    sdt_session *session = survey->session;
    const char *known = survey->options[SDT_FOLLOWUP_KNOWN];
    int status = read_occasion(survey);

    if (status == SDT_OK)
        status = sdt__option_period(session, survey->options[SDT_FOLLOWUP_AS_OF], &survey->as_of);
    if (status == SDT_OK)
        status = sdt__option_coverage(session, survey->options[SDT_FOLLOWUP_COVERAGE],
                                      &survey->coverage);
    if (status == SDT_OK)
        status = sdt__option_roll(session, survey->options[SDT_FOLLOWUP_METHOD], &survey->roll);
    if (status == SDT_OK)
        status = read_gender(survey, survey->options[SDT_FOLLOWUP_GENDER]);
    if (status == SDT_OK && known && !sdt__date_valid(known))
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_BAD_DATE, "", known);
    if (status == SDT_OK && known)
        status = sdt__series_known(session, known, &survey->known);
    survey->report_month = find_report_month(survey);
    return status;
}

/* The lists that are joined in memory. Targets are many: of a municipality's follow-up only its own
   and the common ones are read. */
int sdt__survey_lists(struct sdt__survey *survey)
{
    static const int kinds[] = {SDT_KIND_AREA, SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL,
                                SDT_KIND_SUB_GOAL, SDT_KIND_PLAN, SDT_KIND_OBJECTIVE,
                                SDT_KIND_MEASURE, SDT_KIND_LABEL};
    struct sdt__list *targets = &survey->lists[SDT_KIND_TARGET];
    sdt_session *session = survey->session;
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof kinds / sizeof *kinds; i++)
        status = sdt__list_read(session, kinds[i], 0, NULL, &survey->lists[kinds[i]]);
    if (status != SDT_OK || !survey->municipality)
        return status != SDT_OK ? status
                                : sdt__list_read(session, SDT_KIND_TARGET, 0, NULL, targets);
    status = sdt__list_read(session, SDT_KIND_TARGET, SDT_TARGET_MUNICIPALITY,
                            survey->municipality->key, targets);
    if (status == SDT_OK)
        status = sdt__list_read(session, SDT_KIND_TARGET, SDT_TARGET_MUNICIPALITY, NULL, targets);
    return status;
}

int sdt__survey_begin(struct sdt__survey *survey, sdt_session *session, size_t count,
                      const int *options, const char *const *texts)
{
    const char *key;
    int status;

    memset(survey, 0, sizeof *survey);
    survey->session = session;
    survey->origin.session = session;
    sdt__series_init(&survey->series, session);
    status = sdt__option_texts(session, count, options, texts, survey->options,
                               SDT__FOLLOWUP_OPTIONS - 1);
    if (status == SDT_OK)
        status = read_texts(survey);
    key = survey->options[SDT_FOLLOWUP_MUNICIPALITY];
    if (status == SDT_OK && key)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, key, &survey->municipality);
    survey->plan = survey->options[SDT_FOLLOWUP_PLAN];
    if (status == SDT_OK && survey->plan) {
        sdt_record *plan = NULL;

        status = sdt__store_get(session, SDT_KIND_PLAN, survey->plan, &plan);
        sdt_record_free(plan);
    }
    return status;
}

int sdt__survey_make(struct sdt__survey *survey, int kind, const char *key)
{
    int status = sdt__survey_lists(survey);

    if (status == SDT_OK && !survey->municipality)
        status = sdt__survey_members(survey, kind, key);
    return status == SDT_OK ? sdt__survey_walk(survey, kind, key) : status;
}

void sdt__survey_free(struct sdt__survey *survey)
{
    sdt_session *session = survey->session;

    for (int i = 0; i < SDT__LIST_COUNT; i++)
        sdt__list_free(session, &survey->lists[i]);
    sdt_record_free(survey->municipality);
    sdt_record_free(survey->occasion);
    sdt__series_free(&survey->series);
    sdt__batch_origin_free(&survey->origin);
    sdt__free(session, survey->nodes);
    sdt__free(session, survey->parts);
}

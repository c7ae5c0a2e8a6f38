/*
 * What sdt_assess() was asked, and the records that it takes; see survey.h.
 */
#include "followup/survey.h"

#include <string.h>

bool sdt__followup_same_key(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

int sdt__survey_get(struct sdt__survey *survey, int kind, const char *key, const sdt_record **out)
{
    sdt_record *record = NULL;
    int status;

    *out = sdt__record_list_find(&survey->lists[kind], key);
    if (*out || !key)
        return SDT_OK;
    status = sdt__store_get(survey->session, kind, key, &record);
    if (status == SDT_OK)
        status = sdt__record_list_add(survey->session, &survey->lists[kind], record);
    if (status == SDT_OK)
        *out = record;
    return status;
}

/* The occasion gives the period and the form of the words, unless they were asked for. */
static int read_occasion(struct sdt__survey *survey)
{
    const char *key = survey->options[SDT__SURVEY_OCCASION];

    if (key) {
        int status = sdt__store_get(survey->session, SDT_KIND_OCCASION, key, &survey->occasion);
        if (status != SDT_OK)
            return status;
        if (!survey->options[SDT__SURVEY_AS_OF])
            survey->options[SDT__SURVEY_AS_OF] = sdt_occasion_period(survey->occasion);
        if (!survey->options[SDT__SURVEY_FORM])
            survey->options[SDT__SURVEY_FORM] = sdt_occasion_role(survey->occasion);
    }
    return sdt__followup_option_form(survey->session, survey->options[SDT__SURVEY_FORM],
                                     &survey->form);
}

/* The month that ages are counted to: the occasion's cut-off, the report's period, or today. */
static int find_report_month(const struct sdt__survey *survey)
{
    char today[11];

    if (survey->occasion)
        return sdt__date_month(sdt_occasion_cutoff(survey->occasion));
    if (survey->as_of)
        return sdt__period_end(survey->as_of);
    sdt__session_today(survey->session, today);
    return sdt__date_month(today);
}

static int read_period(struct sdt__survey *survey)
{
    const char *period = survey->options[SDT__SURVEY_PERIOD];

    if (period)
        return sdt__followup_option_period(survey->session, SDT__BAD_PERIOD "period: ", period,
                                           &survey->as_of);
    return sdt__followup_option_period(survey->session, SDT__BAD_PERIOD "as_of: ",
                                       survey->options[SDT__SURVEY_AS_OF], &survey->as_of);
}

static int read_texts(struct sdt__survey *survey)
{
    sdt_session *session = survey->session;
    const char *known = survey->options[SDT__SURVEY_KNOWN];
    int gender = 0, status = read_occasion(survey);

    if (status == SDT_OK)
        status = read_period(survey);
    if (status == SDT_OK)
        status = sdt__followup_option_coverage(session, survey->options[SDT__SURVEY_COVERAGE],
                                               &survey->coverage);
    if (status == SDT_OK)
        status = sdt__followup_option_roll(session, survey->options[SDT__SURVEY_METHOD],
                                           &survey->roll);
    if (status == SDT_OK)
        status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_GENDER,
                                             survey->options[SDT__SURVEY_GENDER], &gender);
    survey->gender = *sdt__followup_choice_word(SDT__FOLLOWUP_CHOICE_GENDER, gender);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "known: ", known);
    if (status == SDT_OK && known)
        status = sdt__series_known(session, known, &survey->known);
    survey->report_month = find_report_month(survey);
    return status;
}

int sdt__survey_make(struct sdt__survey *survey, int kind, const char *key)
{
    int status = sdt__record_list_read(survey->session, SDT_KIND_PLAN, 0, NULL,
                                       &survey->lists[SDT_KIND_PLAN]);

    if (status == SDT_OK && !survey->municipality)
        status = sdt__survey_members(survey, kind, key);
    return status == SDT_OK ? sdt__survey_walk(survey, kind, key) : status;
}

static int begin(struct sdt__survey *survey, const struct sdt__followup_question *question)
{
    sdt_session *session = survey->session;
    const char *key = question->options[SDT__SURVEY_MUNICIPALITY];
    int status;

    memcpy(survey->options, question->options, sizeof survey->options);
    status = read_texts(survey);
    if (status == SDT_OK && key)
        status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, key, &survey->municipality);
    survey->plan = survey->options[SDT__SURVEY_PLAN];
    if (status == SDT_OK && survey->plan) {
        sdt_record *plan = NULL;

        status = sdt__store_get(session, SDT_KIND_PLAN, survey->plan, &plan);
        sdt_record_free(plan);
    }
    return status;
}

int sdt__survey_ask(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct sdt__followup_question *question = asked;
    struct sdt__survey survey;
    int status;

    memset(&survey, 0, sizeof survey);
    survey.session = survey.origin.session = survey.rhythm.session = session;
    sdt__series_init(&survey.series, session);
    status = begin(&survey, question);
    if (status == SDT_OK)
        status = question->answer(&survey, question, out);
    for (int i = 0; i < SDT__SURVEY_LISTS; i++)
        sdt__record_list_free(session, &survey.lists[i]);
    sdt_record_free(survey.municipality);
    sdt_record_free(survey.occasion);
    sdt__series_free(&survey.series);
    sdt__rhythm_free(&survey.rhythm);
    sdt__batch_origin_free(&survey.origin);
    sdt__free(session, survey.nodes);
    sdt__free(session, survey.parts);
    return status;
}

int sdt__survey_verb(sdt_session *session, const char *const *options,
                     const struct sdt__option *known, struct sdt__followup_question *question,
                     sdt_table **out)
{
    int status = sdt__options_read(session, options, known, question->options);

    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, sdt__survey_ask, question, out)
                            : status;
}

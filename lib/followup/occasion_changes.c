/*
 * Which indicators have come and gone since the plan of a report occasion was decided.
 */
#include "layouts.h"
#include "followup/occasion_copy.h"

#include <string.h>

enum { CHANGE, CHANGE_TEXT, DATE, INDICATOR, TITLE, KIND, KEY, PART, NOTE };

static const struct sdt__column columns[] = {
    [CHANGE] = {"change", SDT_TYPE_TEXT, "added eller removed", "added or removed"},
    [CHANGE_TEXT] = {"change_text", SDT_TYPE_TEXT, "ändringen, i ord", "the change, in words"},
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen för ändringen", "day of the change"},
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel", "key of the indicator"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "indikatorns titel", "title of the indicator"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "slag av post som indikatorn hör till",
              "kind of the record it measures"},
    [KEY] = {"key", SDT_TYPE_TEXT, "nyckel för posten som indikatorn hör till",
             "key of the record it measures"},
    [PART] = {"part", SDT_TYPE_TEXT, "titel för posten som indikatorn hör till",
              "title of the record it measures"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "anteckning till måttet", "note of the measure"},
};

const struct sdt__table_layout sdt__layout_changes = SDT__TABLE_LAYOUT("changes", columns);

/* The day the plan was decided; the first of its year, or of the programme's, when that is not
   known. */
static int plan_day(struct sdt__survey *survey, char out[11])
{
    const sdt_record *plan, *programme;
    sdt_record *decision = NULL;
    int status = sdt__survey_get(survey, SDT_KIND_PLAN, sdt_occasion_plan(survey->occasion), &plan);
    int64_t year;

    if (status == SDT_OK)
        status = sdt__survey_get(survey, SDT_KIND_PROGRAMME,
                                 sdt_occasion_programme(survey->occasion), &programme);
    if (status != SDT_OK)
        return status;
    year = plan ? sdt_plan_year(plan) : sdt_programme_valid_from(programme);
    sdt__date_month_end((int)year * 12 + 1, out);
    memcpy(out + 8, "01", 2);
    if (!plan || !sdt_plan_decision(plan))
        return SDT_OK;
    status = sdt__store_get(survey->session, SDT_KIND_DECISION, sdt_plan_decision(plan), &decision);
    if (status == SDT_OK)
        memcpy(out, sdt_decision_date(decision), 11);
    sdt_record_free(decision);
    return status;
}

static int put_row(struct sdt__survey *survey, sdt_table *table, const sdt_record *measure,
                   bool removed, const char *date)
{
    enum sdt__message word = removed ? SDT__M_CHANGE_REMOVED : SDT__M_CHANGE_ADDED;
    const sdt_record *indicator, *part;
    int status = sdt__survey_get(survey, SDT_KIND_INDICATOR, sdt_measure_indicator(measure),
                                 &indicator);

    if (status == SDT_OK)
        status = sdt__survey_parent(survey, measure, &part);
    if (status != SDT_OK)
        return status;
    sdt__table_row(table);
    sdt__table_set_text(table, CHANGE, removed ? "removed" : "added");
    sdt__table_set_message(table, CHANGE_TEXT, word);
    sdt__table_set_text(table, DATE, date);
    sdt__table_set_named(table, INDICATOR, indicator);
    sdt__table_set_text(table, KIND, part->kind->name);
    sdt__table_set_named(table, KEY, part);
    sdt__table_set_text(table, NOTE, sdt_measure_note(measure));
    return SDT_OK;
}

/* Rows of one measure: its first and last days, where they lie after the plan and no later than the
   cut-off. A measure of another programme is none of this one's. */
static int put_measure(struct sdt__survey *survey, sdt_table *table, const sdt_record *measure,
                       const char *after)
{
    const char *dates[] = {sdt_measure_since(measure), sdt_measure_until(measure)};
    const char *until = sdt_occasion_cutoff(survey->occasion);
    const sdt_record *programme;
    int status = sdt__survey_programme(survey, SDT_KIND_MEASURE, measure->key, &programme);

    for (int i = 0; status == SDT_OK && i < 2; i++)
        if (dates[i] && strcmp(dates[i], after) > 0 && strcmp(dates[i], until) <= 0 && programme &&
            sdt__followup_same_key(programme->key, sdt_occasion_programme(survey->occasion)))
            status = put_row(survey, table, measure, i == 1, dates[i]);
    return status;
}

static int tell_changes(struct sdt__survey *survey, const struct sdt__followup_question *question,
                        sdt_table **out)
{
    const struct sdt__record_list *measures = &survey->lists[SDT_KIND_MEASURE];
    sdt_table *table = sdt__table_new(survey->session, &sdt__layout_changes);
    char after[11];
    int status = sdt__record_list_read(survey->session, SDT_KIND_MEASURE, 0, NULL,
                                       &survey->lists[SDT_KIND_MEASURE]);

    (void)question;
    if (status == SDT_OK)
        status = plan_day(survey, after);
    for (size_t i = 0; status == SDT_OK && i < measures->count; i++)
        status = put_measure(survey, table, measures->records[i], after);
    return sdt__table_finish(table, status, out);
}

int sdt__occasion_changes(sdt_session *session, const char *occasion, sdt_table **out)
{
    const struct sdt__followup_question question = {.options = {[SDT__SURVEY_OCCASION] = occasion},
                                                    .answer = tell_changes};

    return sdt__survey_ask(session, &question, out);
}

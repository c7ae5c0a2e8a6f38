/*
 * Who has reported what for a report occasion, and who has not.
 */
#include "layouts.h"
#include "followup/occasion_copy.h"

#include <sodertorn/values.h>
#include <string.h>

enum {
    MUNICIPALITY,
    NAME,
    KIND,
    KEY,
    TITLE,
    OWNER,
    OWNER_NAME,
    DUE,
    REPORTED,
    REASON,
    REASON_TEXT,
    LATEST_PERIOD,
    EXPECTED
};

static const struct sdt__column columns[] = {
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [OWNER] = {"owner", SDT_TYPE_TEXT, "nyckel för organet som svarar för den",
               "key of the body that answers for it"},
    [OWNER_NAME] = {"owner_name", SDT_TYPE_TEXT, "namn på organet som svarar för den",
                    "name of the body that answers for it"},
    [DUE] = {"due", SDT_TYPE_TEXT, "perioden som väntas; tom för en bedömning",
             "period that is due; absent for a judgement"},
    [REPORTED] = {"reported", SDT_TYPE_INTEGER, "1 om det är rapporterat",
                  "1 when it has been reported"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "kod för varför det inte är rapporterat",
                "code of why it has not been reported"},
    [REASON_TEXT] = {"reason_text", SDT_TYPE_TEXT, "varför det inte är rapporterat, i ord",
                     "why it has not been reported, in words"},
    [LATEST_PERIOD] = {"latest_period", SDT_TYPE_TEXT, "senaste period med ett värde",
                       "latest period with a value"},
    [EXPECTED] = {"expected", SDT_TYPE_TEXT, "dagen då värdet väntas", "day the value is expected"},
};

const struct sdt__table_layout sdt__layout_reporting = SDT__TABLE_LAYOUT("reporting", columns);

/* One municipality's part of an indicator, or of an objective that nothing measures. */
struct line {
    const sdt_record *municipality;
    const sdt_record *what;
    const char *owner; /* key of a body, or NULL */
    const char *expected;
    int32_t due; /* 0: a judgement is */
    int32_t latest;
    enum sdt__followup_reason reason;
};

/* The last whole period, of the sort that the series has, at the end of the report's. */
static int32_t due_period(const struct sdt__series *series, int end)
{
    int32_t last = sdt__period_year(1);
    enum sdt__period_kind kind;
    int months;

    for (size_t i = 0; i < series->count; i++)
        last = series->period[i] > last ? series->period[i] : last;
    kind = sdt__period_kind(last);
    months = sdt__period_months(kind);
    return (int32_t)(end / months * months * 8 + (int)kind);
}

/* What the series has for the line. That a value is secret or not applicable is an answer too. */
static void look(const struct sdt__series *series, struct line *line)
{
    int64_t id = line->municipality->id;
    size_t at = sdt__series_find(series, (int32_t)id, line->due);
    size_t last = sdt__series_last(series, id, sdt__period_end(line->due));
    int mark = at < series->count ? series->mark[at] : SDT_MARK_ABSENT;

    if (mark == SDT_MARK_ABSENT || mark == SDT_MARK_MISSING || mark == SDT_MARK_NON_RESPONSE)
        line->reason = sdt__followup_mark_reason(mark);
    if (last < series->count)
        line->latest = series->period[last];
}

static int put_line(struct sdt__survey *survey, sdt_table *table, const struct line *line)
{
    const sdt_record *owner;
    int status;

    sdt__table_row(table);
    sdt__table_set_named(table, MUNICIPALITY, line->municipality);
    sdt__table_set_text(table, KIND, line->what->kind->name);
    sdt__table_set_named(table, KEY, line->what);
    sdt__result_put_period(table, DUE, line->due);
    sdt__result_put_period(table, LATEST_PERIOD, line->latest);
    sdt__table_set_int(table, REPORTED, line->reason == SDT__REASON_NONE);
    sdt__result_put_reason(table, REASON, line->reason);
    if (line->reason != SDT__REASON_NONE)
        sdt__table_set_text(table, EXPECTED, line->expected);
    status = sdt__survey_get(survey, SDT_KIND_BODY, line->owner, &owner);
    if (status == SDT_OK)
        sdt__table_set_named(table, OWNER, owner);
    return status;
}

/* Whether an earlier node is the same indicator's leaf for the same municipality. */
static bool is_told(const struct sdt__survey *survey, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (survey->nodes[i].leaf && survey->parts[i].indicator == survey->parts[at].indicator &&
            survey->parts[i].municipality == survey->parts[at].municipality)
            return true;
    return false;
}

static int tell_leaf(struct sdt__survey *survey, size_t at, sdt_table *table)
{
    const struct sdt__survey_part *part = &survey->parts[at];
    const sdt_record *indicator = part->indicator;
    const char *next = sdt_indicator_publication(indicator);
    struct line line = {.municipality = part->municipality,
                        .what = indicator,
                        .owner = sdt_indicator_owner(indicator)};
    int status = SDT_OK;

    if (is_told(survey, at))
        return SDT_OK;
    if (survey->series.indicator != indicator->id)
        status = sdt__series_read(survey->session, indicator->id, survey->gender, survey->known,
                                  &survey->series);
    if (status != SDT_OK)
        return status;
    line.due = due_period(&survey->series, sdt__period_end(survey->as_of));
    look(&survey->series, &line);
    if (next && strcmp(next, sdt_occasion_cutoff(survey->occasion)) > 0)
        line.expected = next;
    if (part->judgement) /* a person has answered for it */
        line.reason = SDT__REASON_NONE;
    return put_line(survey, table, &line);
}

/* Whether somebody has judged the objective, for the municipality or for all. */
static bool is_judged(const struct sdt__survey *survey, const char *objective,
                      const char *municipality)
{
    const struct sdt__record_list *list = &survey->lists[SDT_KIND_JUDGEMENT];

    for (size_t i = 0; i < list->count; i++) {
        const char *whose = sdt_judgement_municipality(list->records[i]);

        if (sdt__followup_same_key(sdt_judgement_objective(list->records[i]), objective) &&
            (!whose || strcmp(whose, municipality) == 0))
            return true;
    }
    return false;
}

/* An objective that nothing measures waits for each member's judgement, or its owner's. */
static int tell_objective(struct sdt__survey *survey, const sdt_record *objective, sdt_table *table)
{
    const struct sdt__record_list *members = &survey->lists[SDT_KIND_MUNICIPALITY];
    const char *only = sdt_objective_municipality(objective);
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < members->count; i++) {
        struct line line = {.municipality = members->records[i],
                            .what = objective,
                            .owner = sdt_objective_responsible(objective)};

        if (only && strcmp(only, line.municipality->key) != 0)
            continue;
        if (!is_judged(survey, objective->key, line.municipality->key))
            line.reason = SDT__REASON_NOT_JUDGED;
        status = put_line(survey, table, &line);
    }
    return status;
}

static int report(struct sdt__survey *survey, const struct sdt__followup_question *question,
                  sdt_table **out)
{
    sdt_table *table = sdt__table_new(survey->session, &sdt__layout_reporting);
    int status = sdt__survey_make(survey, SDT_KIND_PROGRAMME,
                                  sdt_occasion_programme(survey->occasion));

    (void)question;
    for (size_t i = 0; status == SDT_OK && i < survey->count; i++) {
        const sdt_record *record = survey->parts[i].record;
        bool parent = i + 1 < survey->count && survey->nodes[i + 1].parent == (int32_t)i;

        if (survey->nodes[i].leaf)
            status = tell_leaf(survey, i, table);
        else if (!parent && record->kind->number == SDT_KIND_OBJECTIVE)
            status = tell_objective(survey, record, table);
    }
    return sdt__table_finish(table, status, out);
}

int sdt__occasion_reported(sdt_session *session, const char *occasion, sdt_table **out)
{
    const struct sdt__followup_question question = {.options = {[SDT__SURVEY_OCCASION] = occasion},
                                                    .answer = report};

    return sdt__survey_ask(session, &question, out);
}

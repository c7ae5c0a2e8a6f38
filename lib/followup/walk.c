/*
 * From a node of the programme down to its leaves, in the order of the document. Parents come
 * before their children, as aggregate.c wants them.
 */
#include "followup/survey.h"

#include <string.h>

static int walk_down(struct sdt__survey *survey, int kind, const char *key, int32_t parent,
                     const char *municipality);

/* Adds a node, and answers its place; its part is to be filled in by the caller. */
static int add(struct sdt__survey *survey, int32_t parent, const sdt_record *record, int32_t *out)
{
    void *nodes = survey->nodes, *parts = survey->parts;
    sdt_session *session = survey->session;
    int status = sdt__grow(session, &nodes, &survey->node_capacity, survey->count + 1,
                           sizeof *survey->nodes);

    survey->nodes = nodes;
    if (status == SDT_OK)
        status = sdt__grow(session, &parts, &survey->part_capacity, survey->count + 1,
                           sizeof *survey->parts);
    survey->parts = parts;
    if (status != SDT_OK)
        return status;
    if (survey->count >= INT32_MAX / 4)
        return sdt__no_memory(session);
    sdt__node_init(&survey->nodes[survey->count], survey->nodes, parent);
    memset(&survey->parts[survey->count], 0, sizeof *survey->parts);
    survey->parts[survey->count].record = record;
    survey->parts[survey->count].processed = -1;
    *out = (int32_t)survey->count++;
    return SDT_OK;
}

/* The judgement of a node for its municipality, if the occasion has one with a comment. */
static const sdt_record *find_judgement(const struct sdt__survey *survey, int kind, const char *key,
                                        const char *municipality)
{
    static const struct {
        int kind;
        int field;
    } nodes[] = {
        {SDT_KIND_PROGRAMME, SDT_JUDGEMENT_PROGRAMME},
        {SDT_KIND_AREA, SDT_JUDGEMENT_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_JUDGEMENT_FOCUS_AREA},
        {SDT_KIND_GOAL, SDT_JUDGEMENT_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_JUDGEMENT_SUB_GOAL},
        {SDT_KIND_OBJECTIVE, SDT_JUDGEMENT_OBJECTIVE},
        {SDT_KIND_INDICATOR, SDT_JUDGEMENT_INDICATOR},
    };
    const struct sdt__list *list = &survey->lists[SDT_KIND_JUDGEMENT];
    int field = 0;

    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++)
        if (nodes[i].kind == kind)
            field = nodes[i].field;
    for (size_t i = list->count; field && i-- > 0;) {
        const sdt_record *judgement = list->records[i];

        if (sdt__same(sdt_judgement_municipality(judgement), municipality) &&
            sdt__same(sdt_record_text(judgement, field), key) &&
            !sdt__blank(sdt_judgement_comment(judgement)))
            return judgement;
    }
    return NULL;
}

static void judge(struct sdt__survey *survey, int32_t at, const sdt_record *judgement)
{
    if (!judgement)
        return;
    survey->parts[at].judgement = judgement;
    survey->nodes[at].judged =
        sdt__outcome_find(sdt_judgement_status(judgement), &survey->nodes[at].judgement);
}

static int add_leaf(struct sdt__survey *survey, int32_t parent, const sdt_record *record,
                    const sdt_record *indicator, const sdt_record *municipality, int32_t *at)
{
    bool measured = record->kind->number == SDT_KIND_MEASURE;
    int status = add(survey, parent, survey->municipality ? record : municipality, at);
    struct sdt__part *part;

    if (status != SDT_OK)
        return status;
    part = &survey->parts[*at];
    part->indicator = indicator;
    part->municipality = municipality;
    status = sdt__survey_leaf(survey, measured ? record : NULL, part);
    survey->nodes[*at].leaf = true;
    survey->nodes[*at].computed = part->finding.status;
    survey->nodes[*at].computed_reason = part->finding.reason;
    judge(survey, *at,
          find_judgement(survey, SDT_KIND_INDICATOR, indicator->key, municipality->key));
    return status;
}

static double weight_of(const sdt_record *record)
{
    switch (record->kind->number) {
    case SDT_KIND_SUB_GOAL:
        return sdt_sub_goal_has_weight(record) ? sdt_sub_goal_weight(record) : NAN;
    case SDT_KIND_OBJECTIVE:
        return sdt_objective_has_weight(record) ? sdt_objective_weight(record) : NAN;
    case SDT_KIND_MEASURE:
        return sdt_measure_has_weight(record) ? sdt_measure_weight(record) : NAN;
    default:
        return NAN;
    }
}

/* A measure, or an indicator by itself: one leaf for a municipality, or a node with a leaf for each
   member, or for the one that the objective above belongs to. */
static int walk_measure(struct sdt__survey *survey, int32_t parent, const sdt_record *record,
                        const char *key, const char *only)
{
    const struct sdt__list *members = &survey->lists[SDT_KIND_MUNICIPALITY];
    const sdt_record *indicator;
    int32_t at = parent, leaf;
    int status = sdt__survey_get(survey, SDT_KIND_INDICATOR, key, &indicator);

    if (status == SDT_OK)
        status = sdt__series_read(survey->session, indicator->id, survey->gender, survey->known,
                                  &survey->series);
    if (status != SDT_OK)
        return status;
    if (survey->municipality && only && strcmp(only, survey->municipality->key) != 0)
        return SDT_OK; /* another's objective was asked for: nothing of it is this one's */
    if (survey->municipality) {
        status = add_leaf(survey, parent, record, indicator, survey->municipality, &leaf);
        if (status == SDT_OK)
            survey->nodes[leaf].weight = weight_of(record);
        return status;
    }
    status = add(survey, parent, record, &at);
    if (status != SDT_OK)
        return status;
    survey->nodes[at].weight = weight_of(record);
    survey->parts[at].indicator = indicator;
    judge(survey, at, find_judgement(survey, SDT_KIND_INDICATOR, indicator->key, NULL));
    for (size_t i = 0; status == SDT_OK && i < members->count; i++)
        if (!only || strcmp(only, members->records[i]->key) == 0)
            status = add_leaf(survey, at, record, indicator, members->records[i], &leaf);
    return status;
}

static int walk_measures(struct sdt__survey *survey, int field, const char *key, int32_t parent,
                         const char *only)
{
    const struct sdt__list *list = &survey->lists[SDT_KIND_MEASURE];
    char day[11];
    int status = SDT_OK;

    sdt__month_end(survey->report_month, day);
    for (size_t i = 0; status == SDT_OK && i < list->count; i++) {
        const sdt_record *measure = list->records[i];

        if (sdt__same(sdt_record_text(measure, field), key) &&
            sdt__within(sdt_measure_since(measure), sdt_measure_until(measure), day))
            status = walk_measure(survey, parent, measure, sdt_measure_indicator(measure), only);
    }
    return status;
}

/* Whether a plan is in force: the one asked for, or else one that no later plan of the same sort
   and body has followed by the report's year. */
static bool plan_counts(const struct sdt__survey *survey, const char *key)
{
    const struct sdt__list *list = &survey->lists[SDT_KIND_PLAN];
    const sdt_record *plan = sdt__list_find(list, key);
    int64_t until = survey->as_of ? sdt__period_calendar_year(survey->as_of) : INT64_MAX;

    if (survey->plan)
        return sdt__same(survey->plan, key);
    if (!plan || sdt_plan_year(plan) > until)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const sdt_record *other = list->records[i];

        if (sdt_plan_year(other) > sdt_plan_year(plan) && sdt_plan_year(other) <= until &&
            sdt__same(sdt_plan_programme(other), sdt_plan_programme(plan)) &&
            sdt__same(sdt_plan_role(other), sdt_plan_role(plan)) &&
            sdt__same(sdt_plan_body(other), sdt_plan_body(plan)) &&
            sdt__same(sdt_plan_municipality(other), sdt_plan_municipality(plan)))
            return false;
    }
    return true;
}

static int walk_objectives(struct sdt__survey *survey, const char *sub_goal, int32_t parent)
{
    const struct sdt__list *list = &survey->lists[SDT_KIND_OBJECTIVE];
    const char *asked = survey->municipality ? survey->municipality->key : NULL;
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < list->count; i++) {
        const sdt_record *objective = list->records[i];
        const char *whose = sdt_objective_municipality(objective);

        if (!sdt__same(sdt_objective_sub_goal(objective), sub_goal) ||
            !plan_counts(survey, sdt_objective_plan(objective)) ||
            (asked && whose && strcmp(asked, whose) != 0))
            continue;
        status = walk_down(survey, SDT_KIND_OBJECTIVE, objective->key, parent, whose);
    }
    return status;
}

/* Which records a node of each kind holds, by which field of theirs. */
static const struct {
    int kind;
    int child;
    int field;
} below[] = {
    {SDT_KIND_PROGRAMME, SDT_KIND_AREA, SDT_AREA_PROGRAMME},
    {SDT_KIND_AREA, SDT_KIND_FOCUS_AREA, SDT_FOCUS_AREA_AREA},
    {SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL, SDT_GOAL_FOCUS_AREA},
    {SDT_KIND_GOAL, SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_GOAL},
};

static int walk_children(struct sdt__survey *survey, int kind, const char *key, int32_t parent,
                         const char *only)
{
    int status = SDT_OK;

    if (kind == SDT_KIND_SUB_GOAL) {
        status = walk_measures(survey, SDT_MEASURE_SUB_GOAL, key, parent, NULL);
        return status == SDT_OK ? walk_objectives(survey, key, parent) : status;
    }
    if (kind == SDT_KIND_OBJECTIVE)
        return walk_measures(survey, SDT_MEASURE_OBJECTIVE, key, parent, only);
    for (size_t i = 0; i < sizeof below / sizeof *below; i++) {
        const struct sdt__list *list = &survey->lists[below[i].child];

        for (size_t j = 0; below[i].kind == kind && status == SDT_OK && j < list->count; j++)
            if (sdt__same(sdt_record_text(list->records[j], below[i].field), key))
                status = walk_down(survey, below[i].child, list->records[j]->key, parent, NULL);
    }
    return status;
}

static int walk_down(struct sdt__survey *survey, int kind, const char *key, int32_t parent,
                     const char *only)
{
    const char *asked = survey->municipality ? survey->municipality->key : NULL;
    const sdt_record *record;
    int32_t at;
    int status = sdt__survey_get(survey, kind, key, &record);

    if (status != SDT_OK)
        return status;
    if (kind == SDT_KIND_MEASURE)
        return walk_measure(survey, parent, record, sdt_measure_indicator(record), only);
    if (kind == SDT_KIND_INDICATOR)
        return walk_measure(survey, parent, record, key, only);
    status = add(survey, parent, record, &at);
    if (status != SDT_OK)
        return status;
    survey->nodes[at].weight = weight_of(record);
    judge(survey, at, find_judgement(survey, kind, key, asked));
    return walk_children(survey, kind, key, at, only);
}

/* Whose the node is, when an objective at it or right above it belongs to one municipality. */
static int find_owner(struct sdt__survey *survey, int kind, const char *key, const char **only)
{
    const sdt_record *record;
    int status = sdt__survey_get(survey, kind, key, &record);

    *only = NULL;
    if (status == SDT_OK && kind == SDT_KIND_MEASURE && sdt_measure_objective(record))
        return find_owner(survey, SDT_KIND_OBJECTIVE, sdt_measure_objective(record), only);
    if (status == SDT_OK && kind == SDT_KIND_OBJECTIVE)
        *only = sdt_objective_municipality(record);
    return status;
}

int sdt__survey_walk(struct sdt__survey *survey, int kind, const char *key)
{
    const char *only;
    int status = find_owner(survey, kind, key, &only);

    return status == SDT_OK ? walk_down(survey, kind, key, -1, only) : status;
}

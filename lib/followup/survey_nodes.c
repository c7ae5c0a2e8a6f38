/*
 * From a node of the programme down to its leaves, in the order of the document. Parents come
 * before their children, as aggregate.c wants them.
 */
#include "core/text.h"
#include "followup/survey.h"

#include <string.h>

const struct sdt__level_branch *sdt__survey_branch(size_t index)
{
    static const struct sdt__level_branch followed[] = {
        {SDT_KIND_PROGRAMME, SDT_KIND_MEASURE, SDT_MEASURE_PROGRAMME},
        {SDT_KIND_AREA, SDT_KIND_MEASURE, SDT_MEASURE_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_KIND_MEASURE, SDT_MEASURE_FOCUS_AREA},
        {SDT_KIND_GOAL, SDT_KIND_MEASURE, SDT_MEASURE_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_KIND_MEASURE, SDT_MEASURE_SUB_GOAL},
        {SDT_KIND_OBJECTIVE, SDT_KIND_MEASURE, SDT_MEASURE_OBJECTIVE},
        {SDT_KIND_PROGRAMME, SDT_KIND_OBJECTIVE, SDT_OBJECTIVE_PROGRAMME},
        {SDT_KIND_AREA, SDT_KIND_OBJECTIVE, SDT_OBJECTIVE_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_KIND_OBJECTIVE, SDT_OBJECTIVE_FOCUS_AREA},
        {SDT_KIND_GOAL, SDT_KIND_OBJECTIVE, SDT_OBJECTIVE_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_KIND_OBJECTIVE, SDT_OBJECTIVE_SUB_GOAL},
    };
    const size_t count = sizeof followed / sizeof *followed;

    if (index < count)
        return &followed[index];
    return index - count < sdt__level_branch_count ? &sdt__level_branches[index - count] : NULL;
}

/* Adds a node, and answers its index; its part is to be filled in by the caller. */
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
        return sdt__fail_memory(session);
    sdt__followup_node_init(&survey->nodes[survey->count], survey->nodes, parent);
    memset(&survey->parts[survey->count], 0, sizeof *survey->parts);
    survey->parts[survey->count].record = record;
    survey->parts[survey->count].processed = -1;
    *out = (int32_t)survey->count++;
    return SDT_OK;
}

/* Reads the occasion's judgements of a node; *first is the index of the first in their list. */
static int read_judgements(struct sdt__survey *survey, const sdt_record *node, size_t *first)
{
    static const struct {
        unsigned char kind;
        unsigned char field;
    } nodes[] = {
        {SDT_KIND_PROGRAMME, SDT_JUDGEMENT_PROGRAMME},
        {SDT_KIND_AREA, SDT_JUDGEMENT_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_JUDGEMENT_FOCUS_AREA},
        {SDT_KIND_GOAL, SDT_JUDGEMENT_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_JUDGEMENT_SUB_GOAL},
        {SDT_KIND_OBJECTIVE, SDT_JUDGEMENT_OBJECTIVE},
        {SDT_KIND_INDICATOR, SDT_JUDGEMENT_INDICATOR},
    };
    struct sdt__record_list *list = &survey->lists[SDT_KIND_JUDGEMENT];
    int fields[] = {0, SDT_JUDGEMENT_OCCASION};
    const char *const values[] = {node->key, survey->options[SDT__SURVEY_OCCASION]};

    *first = list->count;
    if (!survey->occasion)
        return SDT_OK;
    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++)
        if (nodes[i].kind == node->kind->number)
            fields[0] = nodes[i].field;
    return sdt__record_list_read_both(survey->session, SDT_KIND_JUDGEMENT, fields, values, list);
}

/* Gives a node the last of its judgements, from `first` on in their list, that is for the
   municipality and has a comment. */
static void judge(struct sdt__survey *survey, int32_t at, size_t first, const char *municipality)
{
    const struct sdt__record_list *list = &survey->lists[SDT_KIND_JUDGEMENT];

    for (size_t i = first; i < list->count; i++) {
        const sdt_record *judgement = list->records[i];

        if (!sdt__followup_same_key(sdt_judgement_municipality(judgement), municipality) ||
            sdt__text_is_blank(sdt_judgement_comment(judgement)))
            continue;
        survey->parts[at].judgement = judgement;
        survey->nodes[at].judged = sdt__followup_outcome_find(sdt_judgement_status(judgement),
                                                              &survey->nodes[at].judgement);
    }
}

static int add_leaf(struct sdt__survey *survey, int32_t parent, const sdt_record *record,
                    const sdt_record *indicator, const sdt_record *municipality,
                    size_t first_judgement, int32_t *at)
{
    bool measured = record->kind->number == SDT_KIND_MEASURE;
    int status = add(survey, parent, survey->municipality ? record : municipality, at);
    struct sdt__survey_part *part;

    if (status != SDT_OK)
        return status;
    part = &survey->parts[*at];
    part->indicator = indicator;
    part->municipality = municipality;
    status = sdt__survey_leaf(survey, measured ? record : NULL, part);
    survey->nodes[*at].leaf = true;
    survey->nodes[*at].trend = sdt__followup_is_trend(&part->rule);
    survey->nodes[*at].computed = part->finding.status;
    survey->nodes[*at].computed_reason = part->finding.reason;
    judge(survey, *at, first_judgement, municipality->key);
    return status;
}

/* The weight of a record whose kind has one; NaN when it has none. */
static double weight_of(const sdt_record *record)
{
    int field = sdt__field_named(record->kind, "weight");

    return field >= 0 && record->values[field].set ? record->values[field].as.number : NAN;
}

/* A measure, or an indicator by itself: one leaf for a municipality, or a node with a leaf for each
   member, or for the one that the objective above belongs to. */
static int walk_measure(struct sdt__survey *survey, int32_t parent, const sdt_record *record,
                        const char *key, const char *only)
{
    const struct sdt__record_list *members = &survey->lists[SDT_KIND_MUNICIPALITY];
    const sdt_record *indicator;
    int32_t at = parent, leaf;
    size_t first;
    int status = sdt__survey_get(survey, SDT_KIND_INDICATOR, key, &indicator);

    if (status == SDT_OK)
        status = sdt__survey_indicator(survey, indicator);
    if (status == SDT_OK)
        status = read_judgements(survey, indicator, &first);
    if (status != SDT_OK)
        return status;
    if (survey->municipality && only && strcmp(only, survey->municipality->key) != 0)
        return SDT_OK; /* another's objective was asked for: nothing of it is this one's */
    if (survey->municipality) {
        status = add_leaf(survey, parent, record, indicator, survey->municipality, first, &leaf);
        if (status == SDT_OK)
            survey->nodes[leaf].weight = weight_of(record);
        return status;
    }
    status = add(survey, parent, record, &at);
    if (status != SDT_OK)
        return status;
    survey->nodes[at].weight = weight_of(record);
    survey->parts[at].indicator = indicator;
    judge(survey, at, first, NULL);
    for (size_t i = 0; status == SDT_OK && i < members->count; i++)
        if (!only || strcmp(only, members->records[i]->key) == 0)
            status = add_leaf(survey, at, record, indicator, members->records[i], first, &leaf);
    return status;
}

/* Whether a plan is in force: the one asked for, or else one that no later plan of the same sort
   and body has followed by the report's year. */
static bool plan_counts(const struct sdt__survey *survey, const char *key)
{
    const struct sdt__record_list *list = &survey->lists[SDT_KIND_PLAN];
    const sdt_record *plan = sdt__record_list_find(list, key);
    int64_t until = survey->as_of ? sdt__period_calendar_year(survey->as_of) : INT64_MAX;

    if (survey->plan)
        return sdt__followup_same_key(survey->plan, key);
    if (!plan || sdt_plan_year(plan) > until)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        const sdt_record *other = list->records[i];

        if (sdt_plan_year(other) > sdt_plan_year(plan) && sdt_plan_year(other) <= until &&
            sdt__followup_same_key(sdt_plan_programme(other), sdt_plan_programme(plan)) &&
            sdt__followup_same_key(sdt_plan_role(other), sdt_plan_role(plan)) &&
            sdt__followup_same_key(sdt_plan_body(other), sdt_plan_body(plan)) &&
            sdt__followup_same_key(sdt_plan_municipality(other), sdt_plan_municipality(plan)))
            return false;
    }
    return true;
}

static int walk_down(struct sdt__survey *survey, const sdt_record *record, int32_t parent,
                     const char *only);

/* A text of a record by the field's name; NULL where its kind has no such field. */
static const char *text_named(const sdt_record *record, const char *name)
{
    int field = sdt__field_named(record->kind, name);

    return field >= 0 && record->values[field].set ? record->values[field].as.text : NULL;
}

/* Whether a part belongs to the answer: a measure or a part of the programme on the report's day, an
   objective of a plan in force that is everyone's or of the municipality that is asked for. */
static bool part_counts(const struct sdt__survey *survey, const sdt_record *part)
{
    const char *whose;
    char day[11];

    if (part->kind->number != SDT_KIND_OBJECTIVE) {
        sdt__date_month_end(survey->report_month, day);
        return sdt__date_within(text_named(part, "since"), text_named(part, "until"), day);
    }
    whose = sdt_objective_municipality(part);
    return plan_counts(survey, sdt_objective_plan(part)) &&
           (!survey->municipality || !whose || strcmp(whose, survey->municipality->key) == 0);
}

/* Adds what is under a node by one branch. */
static int walk_branch(struct sdt__survey *survey, const sdt_record *record, int32_t at,
                       const struct sdt__level_branch *branch, const char *only)
{
    struct sdt__record_list *list = &survey->lists[branch->child];
    size_t part = list->count, end;
    int status = sdt__record_list_read(survey->session, branch->child, branch->field, record->key,
                                       list);

    end = list->count; /* the parts' own parts may go to the same list */
    for (; status == SDT_OK && part < end; part++)
        if (part_counts(survey, list->records[part]))
            status = walk_down(survey, list->records[part], at, only);
    return status;
}

/* Adds a node and all that is under it, of one municipality `only` where that is not NULL. */
static int walk_down(struct sdt__survey *survey, const sdt_record *record, int32_t parent,
                     const char *only)
{
    const int kind = record->kind->number;
    const struct sdt__level_branch *branch;
    size_t first;
    int32_t at;
    int status;

    if (kind == SDT_KIND_MEASURE)
        return walk_measure(survey, parent, record, sdt_measure_indicator(record), only);
    if (kind == SDT_KIND_INDICATOR)
        return walk_measure(survey, parent, record, record->key, only);
    if (kind == SDT_KIND_OBJECTIVE)
        only = sdt_objective_municipality(record);
    status = add(survey, parent, record, &at);
    if (status == SDT_OK)
        status = read_judgements(survey, record, &first);
    if (status != SDT_OK)
        return status;
    survey->nodes[at].weight = weight_of(record);
    judge(survey, at, first, survey->municipality ? survey->municipality->key : NULL);
    for (size_t i = 0; status == SDT_OK && (branch = sdt__survey_branch(i)); i++)
        if (branch->parent == kind)
            status = walk_branch(survey, record, at, branch, only);
    return status;
}

int sdt__survey_walk(struct sdt__survey *survey, int kind, const char *key)
{
    const sdt_record *record, *owner = NULL;
    int status = sdt__survey_get(survey, kind, key, &record);

    /* a measure belongs to the municipality that the objective above it belongs to */
    if (status == SDT_OK && kind == SDT_KIND_MEASURE)
        status = sdt__survey_get(survey, SDT_KIND_OBJECTIVE, sdt_measure_objective(record), &owner);
    if (status != SDT_OK)
        return status;
    return walk_down(survey, record, -1, owner ? sdt_objective_municipality(owner) : NULL);
}

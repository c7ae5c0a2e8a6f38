/*
 * sdt_assess(): the question checked, the survey made, its nodes put together, and the answer as a
 * table that explains itself.
 */
#include "followup/occasion_copy.h"
#include "layouts.h"

#include <string.h>

static const struct sdt__column columns[] = {
    [SDT__FOLLOWUP_KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [SDT__FOLLOWUP_KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [SDT__FOLLOWUP_TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [SDT__FOLLOWUP_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel",
                                    "key of the municipality"},
    [SDT__FOLLOWUP_INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel",
                                 "key of the indicator"},
    SDT__HEAD_COLUMNS(SDT__FOLLOWUP_HEAD),
    SDT__NODE_COLUMNS(SDT__FOLLOWUP_NODE),
    SDT__FINDING_COLUMNS(SDT__FOLLOWUP_FINDING),
    [SDT__FOLLOWUP_SOURCE] = {"source", SDT_TYPE_TEXT, "källraden för det senaste värdet",
                              "line of the latest value's source"},
    [SDT__FOLLOWUP_PROCESSED] = {"processed", SDT_TYPE_INTEGER, "1 om värdet är bearbetat här",
                                 "1 when the value was worked on here"},
    [SDT__FOLLOWUP_UNIT] = {"unit", SDT_TYPE_TEXT, "indikatorns enhet", "unit of the indicator"},
    [SDT__FOLLOWUP_DECIMALS] = {"decimals", SDT_TYPE_INTEGER,
                                "decimaler där tal som skiljer sig inte ser lika ut",
                                "decimals with which numbers that differ do not look alike"},
    [SDT__FOLLOWUP_EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                                   "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_followup = SDT__TABLE_LAYOUT("followup", columns);

/* A measure goes by the name of its indicator. */
static const char *title_of(const struct sdt__survey_part *part)
{
    const bool measure = part->record->kind->number == SDT_KIND_MEASURE;

    return sdt_record_title(measure ? part->indicator : part->record);
}

static const char *name_of(const void *survey, size_t at)
{
    return title_of(&((const struct sdt__survey *)survey)->parts[at]);
}

static const char *explain(const struct sdt__survey *survey, size_t at,
                           const char *const *judgement, const char *const *labels,
                           struct sdt__buffer *text)
{
    const struct sdt__followup_node *node = &survey->nodes[at];
    const struct sdt__survey_part *part = &survey->parts[at];
    struct sdt__followup_speech speech = {survey->session->english, -1,
                                          sdt_indicator_unit(part->indicator), labels};

    speech.decimals = sdt__followup_decimals_of(part->indicator);
    sdt__buffer_clear(text);
    if (node->judged)
        sdt__explain_judgement(text, node, judgement, &speech);
    if (node->leaf) {
        sdt__explain_finding(text, &part->rule, &part->finding, &speech);
    } else {
        sdt__explain_node(text, node, survey->roll, survey->coverage, &speech);
        sdt__explain_trends(text, survey->nodes, at, name_of, survey, &speech);
        sdt__buffer_byte(text, '.');
    }
    return sdt__buffer_string(text);
}

static void put_names(const struct sdt__survey_part *part, sdt_table *table)
{
    sdt__table_set_text(table, SDT__FOLLOWUP_KIND, part->record->kind->name);
    sdt__table_set_text(table, SDT__FOLLOWUP_KEY, part->record->key);
    sdt__table_set_text(table, SDT__FOLLOWUP_TITLE, title_of(part));
    sdt__table_set_text(table, SDT__FOLLOWUP_MUNICIPALITY, sdt_record_key(part->municipality));
    sdt__table_set_text(table, SDT__FOLLOWUP_INDICATOR, sdt_record_key(part->indicator));
    sdt__table_set_text(table, SDT__FOLLOWUP_UNIT, sdt_indicator_unit(part->indicator));
}

static void put_row(const struct sdt__survey *survey, sdt_table *table, size_t at,
                    const char *const *labels, struct sdt__buffer *text)
{
    const struct sdt__followup_node *node = &survey->nodes[at];
    const struct sdt__survey_part *part = &survey->parts[at];
    static const unsigned char said[SDT__JUDGEMENT_TEXTS] = {
        [SDT__JUDGEMENT_AUTHOR] = SDT_JUDGEMENT_AUTHOR,
        [SDT__JUDGEMENT_DATE] = SDT_JUDGEMENT_DATE,
        [SDT__JUDGEMENT_OCCASION] = SDT_JUDGEMENT_OCCASION,
        [SDT__JUDGEMENT_COMMENT] = SDT_JUDGEMENT_COMMENT};
    struct sdt__followup_head head = {node->status,
                                      node->reason,
                                      part->finding.mark,
                                      labels[node->status],
                                      sdt__followup_roll_code(survey->roll),
                                      node->judged};
    const char *judgement[SDT__JUDGEMENT_TEXTS] = {NULL};
    int decimals = sdt__followup_decimals_of(part->indicator);

    if (node->leaf)
        head.method = sdt__followup_method_code(part->rule.method);
    for (int i = 0; node->judged && i < SDT__JUDGEMENT_TEXTS; i++)
        judgement[i] = sdt_record_text(part->judgement, said[i]);
    sdt__table_row(table);
    put_names(part, table);
    sdt__result_put_head(table, SDT__FOLLOWUP_HEAD, &head);
    sdt__result_put_node(table, SDT__FOLLOWUP_NODE, node, survey->coverage, judgement);
    if (node->leaf) {
        sdt__result_put_finding(table, SDT__FOLLOWUP_FINDING, &part->rule, &part->finding);
        decimals = sdt__explain_finding_decimals(&part->rule, &part->finding, decimals);
    }
    sdt__result_put_decimals(table, SDT__FOLLOWUP_DECIMALS, decimals);
    sdt__table_set_text(table, SDT__FOLLOWUP_SOURCE, part->source);
    if (part->processed >= 0)
        sdt__table_set_int(table, SDT__FOLLOWUP_PROCESSED, part->processed);
    sdt__table_set_text(table, SDT__FOLLOWUP_EXPLANATION,
                        explain(survey, at, judgement, labels, text));
}

int sdt__survey_table(struct sdt__survey *survey, sdt_table **out)
{
    const char *labels[SDT__OUTCOME_COUNT];
    struct sdt__buffer text;
    enum sdt__followup_reason error;
    sdt_table *table;
    size_t where = 0;
    int status = sdt__survey_labels(survey, labels);

    if (status != SDT_OK)
        return status;
    error = sdt__followup_aggregate(survey->nodes, survey->count, survey->roll, survey->coverage,
                                    &where);
    if (error != SDT__REASON_NONE)
        return sdt__followup_refuse(survey->session, error, survey->parts[where].record->key);
    table = sdt__table_new(survey->session, &sdt__layout_followup);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__buffer_init(&text, survey->session);
    for (size_t i = 0; i < survey->count; i++)
        put_row(survey, table, i, labels, &text);
    return sdt__followup_table_done(table, &text, out);
}

static bool can_be_assessed(int kind)
{
    static const unsigned char kinds[] = {
        SDT_KIND_PROGRAMME, SDT_KIND_AREA,      SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL,
        SDT_KIND_SUB_GOAL,  SDT_KIND_OBJECTIVE, SDT_KIND_MEASURE,    SDT_KIND_INDICATOR};

    for (size_t i = 0; i < sizeof kinds; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

/* From the copy, where the occasion is frozen. */
static int assess(struct sdt__survey *survey, const struct sdt__followup_question *question,
                  sdt_table **out)
{
    int status;

    if (survey->occasion && sdt_occasion_frozen(survey->occasion))
        return sdt__occasion_copy_answer(survey, question->kind, question->key, out);
    status = sdt__survey_make(survey, question->kind, question->key);
    return status == SDT_OK ? sdt__survey_table(survey, out) : status;
}

int sdt_assess(sdt_session *session, int kind, const char *key, const char *const *options,
               sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"municipality", SDT__SURVEY_MUNICIPALITY},
        {"as_of", SDT__SURVEY_AS_OF},
        {"gender", SDT__SURVEY_GENDER},
        {"coverage", SDT__SURVEY_COVERAGE},
        {"method", SDT__SURVEY_METHOD},
        {"occasion", SDT__SURVEY_OCCASION},
        {"plan", SDT__SURVEY_PLAN},
        {"form", SDT__SURVEY_FORM},
        {"known", SDT__SURVEY_KNOWN},
        {NULL, 0},
    };
    struct sdt__followup_question question = {.answer = assess, .kind = kind, .key = key};
    const char *name = sdt_kind_name(kind);
    char number[24];
    int status = sdt__verb_table(session, "key", key, out);

    if (status != SDT_OK)
        return status;
    if (!can_be_assessed(kind))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_KIND,
                         name ? name : sdt__integer_text(kind, number));
    return sdt__survey_verb(session, options, known, &question, out);
}

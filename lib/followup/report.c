/*
 * sdt_assess(): the question checked, the survey made, its nodes put together, and the answer as a
 * table that explains itself.
 */
#include "followup/frozen.h"

#include <string.h>

enum column {
    KIND,
    KEY,
    TITLE,
    MUNICIPALITY,
    INDICATOR,
    HEAD,
    NODE = HEAD + SDT__HEAD_WIDTH,
    FINDING = NODE + SDT__NODE_WIDTH,
    SOURCE = FINDING + SDT__FINDING_WIDTH,
    PROCESSED,
    UNIT,
    DECIMALS,
    EXPLANATION
};

static const char *const columns =
    "kind:t key:t title:t municipality:t indicator:t "
    SDT__HEAD_COLUMNS " " SDT__NODE_COLUMNS " " SDT__FINDING_COLUMNS
    " source:t processed:i unit:t decimals:i explanation:t";

static const char *explain(const struct sdt__survey *survey, size_t at,
                           const struct sdt__judgement *judgement, const char *const *labels,
                           struct sdt__buffer *text)
{
    const struct sdt__node *node = &survey->nodes[at];
    const struct sdt__part *part = &survey->parts[at];
    struct sdt__speech speech = {survey->session->english, -1, NULL, labels};

    if (part->indicator && sdt_indicator_has_decimals(part->indicator))
        speech.decimals = (int)sdt_indicator_decimals(part->indicator);
    if (part->indicator)
        speech.unit = sdt_indicator_unit(part->indicator);
    sdt__buffer_clear(text);
    if (node->judged)
        sdt__explain_judgement(text, node, judgement, &speech);
    if (node->leaf)
        sdt__explain_finding(text, &part->rule, &part->finding, &speech);
    else
        sdt__explain_node(text, node, survey->roll, survey->coverage, &speech);
    return sdt__buffer_string(text);
}

static void put_names(const struct sdt__part *part, sdt_table *table)
{
    bool measure = part->record->kind->number == SDT_KIND_MEASURE;

    sdt__table_set_text(table, KIND, part->record->kind->name);
    sdt__table_set_text(table, KEY, part->record->key);
    sdt__table_set_text(table, TITLE, sdt_record_title(measure ? part->indicator : part->record));
    if (part->municipality)
        sdt__table_set_text(table, MUNICIPALITY, part->municipality->key);
    if (!part->indicator)
        return;
    sdt__table_set_text(table, INDICATOR, part->indicator->key);
    sdt__table_set_text(table, UNIT, sdt_indicator_unit(part->indicator));
    if (sdt_indicator_has_decimals(part->indicator))
        sdt__table_set_int(table, DECIMALS, sdt_indicator_decimals(part->indicator));
}

static void put_row(const struct sdt__survey *survey, sdt_table *table, size_t at,
                    const char *const *labels, struct sdt__buffer *text)
{
    const struct sdt__node *node = &survey->nodes[at];
    const struct sdt__part *part = &survey->parts[at];
    struct sdt__head head = {node->status, node->reason, part->finding.mark, labels[node->status],
                             sdt__roll_code(survey->roll), node->judged};
    struct sdt__judgement judgement = {0};

    if (node->leaf)
        head.method = sdt__method_code(part->rule.method);
    if (node->judged) {
        judgement.author = sdt_judgement_author(part->judgement);
        judgement.date = sdt_judgement_date(part->judgement);
        judgement.occasion = sdt_judgement_occasion(part->judgement);
        judgement.comment = sdt_judgement_comment(part->judgement);
    }
    sdt__table_row(table);
    put_names(part, table);
    sdt__put_head(table, HEAD, &head, survey->session->english);
    sdt__put_node(table, NODE, node, survey->coverage, &judgement);
    if (node->leaf)
        sdt__put_finding(table, FINDING, &part->rule, &part->finding);
    sdt__table_set_text(table, SOURCE, part->source);
    if (part->processed >= 0)
        sdt__table_set_int(table, PROCESSED, part->processed);
    sdt__table_set_text(table, EXPLANATION, explain(survey, at, &judgement, labels, text));
}

int sdt__survey_table(struct sdt__survey *survey, sdt_table **out)
{
    const char *labels[SDT__OUTCOME_COUNT];
    struct sdt__buffer text;
    enum sdt__reason error;
    sdt_table *table;
    size_t where = 0;

    error = sdt__aggregate(survey->nodes, survey->count, survey->roll, survey->coverage, &where);
    if (error != SDT__NO_REASON)
        return sdt__refuse(survey->session, error, survey->parts[where].record->key);
    table = sdt__table_new(survey->session, "followup", columns);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__survey_labels(survey, labels);
    sdt__buffer_init(&text, survey->session);
    for (size_t i = 0; i < survey->count; i++)
        put_row(survey, table, i, labels, &text);
    return sdt__table_told(table, &text, out);
}

static bool can_be_assessed(int kind)
{
    static const int kinds[] = {SDT_KIND_PROGRAMME, SDT_KIND_AREA,      SDT_KIND_FOCUS_AREA,
                                SDT_KIND_GOAL,      SDT_KIND_SUB_GOAL,  SDT_KIND_OBJECTIVE,
                                SDT_KIND_MEASURE,   SDT_KIND_INDICATOR};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

static int check_question(sdt_session *session, int kind, const char *key, sdt_table **out)
{
    const char *name = sdt_kind_name(kind);
    char number[24];

    if (!key || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, key ? "out" : "key");
    if (!can_be_assessed(kind))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_KIND,
                         name ? name : sdt__integer_text(kind, number));
    return sdt__store_ready(session);
}

int sdt_assess(sdt_session *session, int kind, const char *key, size_t count, const int *options,
               const char *const *texts, sdt_table **out)
{
    struct sdt__survey survey;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    status = check_question(session, kind, key, out);
    if (status != SDT_OK)
        return status;
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    status = sdt__survey_begin(&survey, session, count, options, texts);
    if (status == SDT_OK && survey.occasion && sdt_occasion_frozen(survey.occasion)) {
        status = sdt__frozen_answer(&survey, kind, key, columns, out);
    } else if (status == SDT_OK) {
        status = sdt__survey_make(&survey, kind, key);
        if (status == SDT_OK)
            status = sdt__survey_table(&survey, out);
    }
    sdt__survey_free(&survey);
    status = sdt__store_end(session, status);
    if (status != SDT_OK) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

/*
 * Freezing a report occasion: the tables that it rests on are made as anyone would get them, and
 * written as text.
 */
#include "followup/columns.h"
#include "followup/occasion_copy.h"
#include "values/values.h"
#include "layouts.h"

#include <sodertorn/occasion.h>
#include <sodertorn/values.h>
#include <string.h>

enum { MUNICIPALITY, NAME, LEAVES, ASSESSED, JUDGED, ROWS };

static const struct sdt__column summary_columns[] = {
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel; tom för hela samarbetet",
                      "key of the municipality; absent for the whole cooperation"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [LEAVES] = {"leaves", SDT_TYPE_INTEGER, "antal löv", "number of leaves"},
    [ASSESSED] = {"assessed", SDT_TYPE_INTEGER, "antal bedömda löv", "number of leaves assessed"},
    [JUDGED] = {"judged", SDT_TYPE_INTEGER, "antal noder som en människa har bedömt",
                "number of nodes a person has judged"},
    [ROWS] = {"rows", SDT_TYPE_INTEGER, "antal rader i kopian", "number of rows of the copy"},
};

const struct sdt__table_layout sdt__layout_frozen = SDT__TABLE_LAYOUT("frozen", summary_columns);

/* What is being frozen. The survey of the whole cooperation says who its members are and which
   indicators are followed. */
struct freezing {
    sdt_session *session;
    const char *occasion;
    const char *programme;
    struct sdt__survey *survey;
    sdt_table *summary;
    bool english; /* the session's own language */
};

/* Writes a table as a record, and frees it. */
static int keep(const struct freezing *freezing, const char *table_name, const char *municipality,
                sdt_table *table)
{
    static const unsigned char fields[SDT__OCCASION_COPY_PARTS + 1] = {
        SDT_FROZEN_TABLE_OCCASION, SDT_FROZEN_TABLE_NAME, SDT_FROZEN_TABLE_MUNICIPALITY,
        SDT_FROZEN_TABLE_ROWS};
    const char *texts[SDT__OCCASION_COPY_PARTS + 1] = {
        freezing->occasion, sdt__occasion_copy_name(freezing->session, table_name), municipality};
    sdt_record *record = NULL;
    struct sdt__buffer text;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&text, freezing->session);
    sdt__table_to_text(table, &text);
    sdt_table_free(table);
    texts[SDT__OCCASION_COPY_PARTS] = sdt__buffer_string(&text);
    if (texts[SDT__OCCASION_COPY_PARTS])
        status = sdt__record_compose(freezing->session, SDT_KIND_FROZEN_TABLE, fields, texts,
                                     SDT__OCCASION_COPY_PARTS + 1, SDT__OCCASION_COPY_PARTS,
                                     &record);
    if (status == SDT_OK)
        status = sdt__store_put(freezing->session, record, false);
    sdt__buffer_free(&text);
    sdt_record_free(record);
    return status;
}

/* One row about the assessment, whose own first row is the programme. */
static void summarize(const struct freezing *freezing, const sdt_record *municipality,
                      sdt_table *table)
{
    enum {
        LEAVES_OF_NODE = SDT__FOLLOWUP_NODE + SDT__NODE_LEAVES,
        ASSESSED_OF_NODE = SDT__FOLLOWUP_NODE + SDT__NODE_ASSESSED
    };
    int64_t judgements = 0;

    while (sdt_table_next(table) == SDT_OK)
        judgements += sdt_table_int(table, SDT__FOLLOWUP_HEAD + SDT__HEAD_JUDGED);
    sdt_table_seek(table, 0);
    sdt__table_row(freezing->summary);
    sdt__table_set_named(freezing->summary, MUNICIPALITY, municipality);
    sdt__table_set_cell(freezing->summary, LEAVES, table, LEAVES_OF_NODE);
    sdt__table_set_cell(freezing->summary, ASSESSED, table, ASSESSED_OF_NODE);
    sdt__table_set_int(freezing->summary, JUDGED, judgements);
    sdt__table_set_int(freezing->summary, ROWS, sdt_table_row_count(table));
}

static int freeze_assessment(const struct freezing *freezing, const sdt_record *municipality)
{
    const char *whose = municipality ? municipality->key : NULL;
    const char *const options[] = {"occasion", freezing->occasion, whose ? "municipality" : NULL,
                                   whose, NULL};
    sdt_table *table = NULL;
    int status = sdt_assess(freezing->session, SDT_KIND_PROGRAMME, freezing->programme, options,
                            &table);

    if (status != SDT_OK)
        return status;
    if (freezing->session->english == freezing->english)
        summarize(freezing, municipality, table);
    return keep(freezing, "assessment", whose, table);
}

static bool is_followed(const struct freezing *freezing, const char *indicator)
{
    return sdt__record_list_search(&freezing->survey->lists[SDT_KIND_INDICATOR], indicator) != NULL;
}

/* Whether the report shows the indicator's values: it is followed up, or the population. */
static bool is_shown(const struct freezing *freezing, const sdt_record *indicator)
{
    return is_followed(freezing, indicator->key) || sdt_indicator_population(indicator) != 0;
}

/* Whether a record goes with the copy. What there may be thousands of goes with it only where the
   report can show it. */
static bool is_kept(const struct freezing *freezing, const sdt_record *record)
{
    switch (record->kind->number) {
    case SDT_KIND_MUNICIPALITY:
        return sdt__record_list_find(&freezing->survey->lists[SDT_KIND_MUNICIPALITY],
                                     record->key) != NULL;
    case SDT_KIND_INDICATOR:
        return is_shown(freezing, record);
    case SDT_KIND_TARGET:
        return is_followed(freezing, sdt_target_indicator(record));
    case SDT_KIND_MEASURE:
        return is_followed(freezing, sdt_measure_indicator(record));
    default:
        return true;
    }
}

/* The columns of a copied kind, whose layout is known only at run time: the key, and then the fields
   by their index. */
enum { RECORD_KEY, RECORD_FIELDS };

/* Personal data stay out: they do not belong in a copy for ever. */
static void put_record(sdt_table *table, const sdt_record *record)
{
    sdt__table_row(table);
    sdt__table_set_text(table, RECORD_KEY, record->key);
    for (int i = 0; i < record->kind->field_count; i++)
        if (!record->kind->fields[i].personal)
            sdt__table_set_value(table, RECORD_FIELDS + i, record, i);
}

/* A table for the records of a kind; NULL when there is no memory. */
static sdt_table *new_table_of(sdt_session *session, const struct sdt__kind *kind)
{
    const int count = RECORD_FIELDS + kind->field_count;
    struct sdt__column *columns = sdt__alloc_zero(session, (size_t)count, sizeof *columns);
    const struct sdt__table_layout layout = {kind->name, columns, count};
    sdt_table *table;

    if (!columns)
        return NULL;
    columns[RECORD_KEY] = (struct sdt__column){.name = "key", .type = SDT_TYPE_TEXT};
    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];

        columns[RECORD_FIELDS + i] = (struct sdt__column){.name = field->name,
                                                          .type = sdt__type_kept(field->type)};
    }
    table = sdt__table_new_copied(session, &layout);
    sdt__free(session, columns);
    return table;
}

static int freeze_kind(const struct freezing *freezing, const struct sdt__kind *kind)
{
    struct sdt__record_list list = {0};
    sdt_table *table = NULL;
    int status = sdt__record_list_read(freezing->session, kind->number, 0, NULL, &list);

    if (status == SDT_OK)
        table = new_table_of(freezing->session, kind);
    for (size_t i = 0; table && i < list.count; i++)
        if (is_kept(freezing, list.records[i]))
            put_record(table, list.records[i]);
    sdt__record_list_free(freezing->session, &list);
    if (status == SDT_OK)
        status = sdt__table_done(table, &table);
    return status == SDT_OK ? keep(freezing, kind->name, NULL, table) : status;
}

/* The members' rows of an indicator's values go at the end of the table. */
static int add_values(const struct freezing *freezing, const sdt_record *indicator,
                      sdt_table *table)
{
    const char *const options[] = {"indicator", indicator->key,
                                   "until",     sdt_occasion_period(freezing->survey->occasion),
                                   "gender",    "*",
                                   NULL};
    const struct sdt__record_list *members = &freezing->survey->lists[SDT_KIND_MUNICIPALITY];
    sdt_table *values;
    int status = sdt_values(freezing->session, options, &values);

    if (status != SDT_OK)
        return status;
    while (sdt_table_next(values) == SDT_OK)
        if (sdt__record_list_find(members, sdt_table_text(values, SDT__VALUES_MUNICIPALITY)))
            sdt__table_copy_row(table, values);
    sdt_table_free(values);
    return SDT_OK;
}

static int freeze_values(const struct freezing *freezing)
{
    struct sdt__record_list list = {0};
    sdt_table *table = NULL;
    int status = sdt__record_list_read(freezing->session, SDT_KIND_INDICATOR, 0, NULL, &list);

    if (status == SDT_OK)
        table = sdt__table_new(freezing->session, &sdt__layout_values);
    for (size_t i = 0; status == SDT_OK && i < list.count; i++)
        if (is_shown(freezing, list.records[i]))
            status = add_values(freezing, list.records[i], table);
    sdt__record_list_free(freezing->session, &list);
    status = sdt__table_finish(table, status, &table);
    return status == SDT_OK ? keep(freezing, "values", NULL, table) : status;
}

/* What has words in it, in the session's language. */
static int freeze_spoken(const struct freezing *freezing)
{
    const struct sdt__record_list *members = &freezing->survey->lists[SDT_KIND_MUNICIPALITY];
    sdt_table *table = NULL;
    int status = freeze_assessment(freezing, NULL);

    for (size_t i = 0; status == SDT_OK && i < members->count; i++)
        status = freeze_assessment(freezing, members->records[i]);
    if (status == SDT_OK)
        status = sdt__occasion_reported(freezing->session, freezing->occasion, &table);
    if (status == SDT_OK)
        status = keep(freezing, "reporting", NULL, table);
    if (status == SDT_OK)
        status = sdt__occasion_changes(freezing->session, freezing->occasion, &table);
    return status == SDT_OK ? keep(freezing, "changes", NULL, table) : status;
}

/* The figures and the records. */
static int freeze_tables(const struct freezing *freezing)
{
    static const unsigned char kinds[] = {
        SDT_KIND_COOPERATION, SDT_KIND_MUNICIPALITY, SDT_KIND_MEMBERSHIP, SDT_KIND_BODY,
        SDT_KIND_PROGRAMME,   SDT_KIND_AREA,         SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL,
        SDT_KIND_SUB_GOAL,    SDT_KIND_PLAN,         SDT_KIND_OBJECTIVE,  SDT_KIND_ACTIVITY,
        SDT_KIND_SOURCE,      SDT_KIND_INDICATOR,    SDT_KIND_MEASURE,    SDT_KIND_TARGET,
        SDT_KIND_LEVEL_NAME,  SDT_KIND_SUCCESSION,
    };
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof kinds; i++)
        status = freeze_kind(freezing, sdt__kind(kinds[i]));
    return status == SDT_OK ? freeze_values(freezing) : status;
}

/* Sets the day, which closes the occasion and all that belongs to it. */
static int seal(const struct freezing *freezing)
{
    sdt_record *occasion = freezing->survey->occasion;
    char today[11];
    int status;

    sdt__session_today(freezing->session, today);
    status = sdt__record_own_text(occasion, SDT_OCCASION_FROZEN, today);
    return status == SDT_OK ? sdt__store_put(freezing->session, occasion, false) : status;
}

static int freeze(struct sdt__survey *survey, const struct sdt__followup_question *question,
                  sdt_table **out)
{
    sdt_session *session = survey->session;
    const sdt_record *occasion = survey->occasion;
    const struct freezing freezing = {session,
                                      occasion->key,
                                      sdt_occasion_programme(occasion),
                                      survey,
                                      sdt__table_new(session, &sdt__layout_frozen),
                                      session->english};
    int status;

    (void)question;
    sdt__session_enter(session);
    if (sdt_occasion_frozen(occasion))
        status = sdt__fail(session, SDT_ERROR_EXISTS, SDT__M_FROZEN_ALREADY,
                           sdt_record_title(occasion), sdt_occasion_frozen(occasion));
    else
        status = sdt__survey_make(survey, SDT_KIND_PROGRAMME, freezing.programme);
    sdt__record_list_by_key(&survey->lists[SDT_KIND_INDICATOR]);
    for (int english = 0; status == SDT_OK && english < 2; english++) {
        session->english = english == 1;
        status = freeze_spoken(&freezing);
    }
    session->english = freezing.english;
    if (status == SDT_OK)
        status = freeze_tables(&freezing);
    if (status == SDT_OK)
        status = seal(&freezing);
    sdt__session_leave(session);
    return sdt__table_finish(freezing.summary, status, out);
}

int sdt_occasion_freeze(sdt_session *session, const char *occasion, sdt_table **out)
{
    SDT__GUARD(session);
    const struct sdt__followup_question question = {.options = {[SDT__SURVEY_OCCASION] = occasion},
                                                    .answer = freeze};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, occasion, "occasion");
    return status == SDT_OK ? sdt__verb_write(session, "freeze", sdt__survey_ask, &question, out)
                            : status;
}

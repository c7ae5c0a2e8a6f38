/*
 * The lines that stand under a table of values, by the terms of those who published them: raw values
 * name their source; what was worked on here never does.
 */
#include "core/buffer.h"
#include "followup/survey.h"
#include "values/values.h"
#include "layouts.h"

#include <sodertorn/values.h>
#include <string.h>

enum { LINE, SOURCE, NAME, PROCESSED, VALUES, FETCHED };

static const struct sdt__column columns[] = {
    [LINE] = {"line", SDT_TYPE_TEXT, "källraden", "the line"},
    [SOURCE] = {"source", SDT_TYPE_TEXT, "källans nyckel", "key of the source"},
    [NAME] = {"name", SDT_TYPE_TEXT, "källans namn", "name of the source"},
    [PROCESSED] = {"processed", SDT_TYPE_INTEGER, "1 om värdena är bearbetade här",
                   "1 when the values were worked on here"},
    [VALUES] = {"values", SDT_TYPE_INTEGER, "antal värden", "number of values"},
    [FETCHED] = {"fetched", SDT_TYPE_TEXT, "senaste dagen då värden hämtades",
                 "latest day that values were fetched"},
};

const struct sdt__table_layout sdt__layout_source_lines = SDT__TABLE_LAYOUT("source_lines",
                                                                            columns);

/* One line to be: the values of a source, those without one, or those worked on here. */
struct origin {
    const sdt_record *source; /* or NULL */
    bool processed;
    int64_t values;
    char fetched[11];
};

struct origins {
    struct sdt__survey *survey; /* for its lists alone */
    struct origin *all;
    size_t count;
    size_t capacity;
};

static int count_one(struct origins *origins, const sdt_record *source, bool processed,
                     const char *fetched)
{
    void *block = origins->all;
    struct origin *origin = NULL;
    int status = SDT_OK;

    for (size_t i = 0; i < origins->count; i++)
        if (origins->all[i].source == source && origins->all[i].processed == processed)
            origin = &origins->all[i];
    if (!origin) {
        status = sdt__grow(origins->survey->session, &block, &origins->capacity, origins->count + 1,
                           sizeof *origin);
        origins->all = block;
        if (status != SDT_OK)
            return status;
        origin = &origins->all[origins->count++];
        *origin = (struct origin){.source = source, .processed = processed};
    }
    origin->values++;
    if (fetched && strcmp(fetched, origin->fetched) > 0)
        memcpy(origin->fetched, fetched, 11);
    return status;
}

/* The source of a row: its batch's, else its indicator's. */
static int count_row(struct origins *origins, const sdt_table *values)
{
    const char *key = sdt_table_text(values, SDT__VALUES_SOURCE);
    const char *fetched = sdt_table_text(values, SDT__VALUES_FETCHED);
    const sdt_record *indicator, *source = NULL;
    int status = SDT_OK;

    if (sdt_table_int(values, SDT__VALUES_PROCESSED))
        return count_one(origins, NULL, true, fetched);
    if (!key) {
        status = sdt__survey_get(origins->survey, SDT_KIND_INDICATOR,
                                 sdt_table_text(values, SDT__VALUES_INDICATOR), &indicator);
        if (status == SDT_OK)
            key = sdt_indicator_source(indicator);
    }
    if (status == SDT_OK)
        status = sdt__survey_get(origins->survey, SDT_KIND_SOURCE, key, &source);
    return status == SDT_OK ? count_one(origins, source, false, fetched) : status;
}

static void put_line(sdt_table *table, const struct origin *origin, struct sdt__buffer *text)
{
    const struct sdt__followup_speech speech = {text->session->english, -1, NULL, NULL};
    const char *line = origin->source ? sdt_source_line(origin->source) : NULL;

    sdt__buffer_clear(text);
    if (origin->processed)
        sdt__explain_say(text, &speech, SDT__M_SOURCE_PROCESSED);
    else if (!origin->source)
        sdt__explain_say(text, &speech, SDT__M_SOURCE_NONE);
    else if (line)
        sdt__buffer_text(text, line);
    else
        sdt__explain_say(text, &speech, SDT__M_SOURCE_LINE, sdt_record_title(origin->source));
    sdt__table_row(table);
    sdt__table_set_text(table, LINE, sdt__buffer_string(text));
    sdt__table_set_named(table, SOURCE, origin->source);
    sdt__table_set_int(table, PROCESSED, origin->processed);
    sdt__table_set_int(table, VALUES, origin->values);
    if (origin->fetched[0])
        sdt__table_set_text(table, FETCHED, origin->fetched);
}

/* The lines in the order that their values come, what was worked on here last. */
static int make_table(const struct origins *origins, sdt_table **out)
{
    sdt_session *session = origins->survey->session;
    sdt_table *table = sdt__table_new(session, &sdt__layout_source_lines);
    struct sdt__buffer text;

    sdt__buffer_init(&text, session);
    for (int processed = 0; table && processed < 2; processed++)
        for (size_t i = 0; i < origins->count; i++)
            if (origins->all[i].processed == (processed == 1))
                put_line(table, &origins->all[i], &text);
    return sdt__followup_table_done(table, &text, out);
}

static int tell_sources(struct sdt__survey *survey, const struct sdt__followup_question *question,
                        sdt_table **out)
{
    struct origins origins = {.survey = survey};
    sdt_table *values = question->more;
    int status = SDT_OK;

    while (status == SDT_OK && sdt_table_next(values) == SDT_OK)
        status = count_row(&origins, values);
    if (status == SDT_OK)
        status = make_table(&origins, out);
    sdt__free(survey->session, origins.all);
    return status;
}

int sdt_values_sources(sdt_session *session, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    struct sdt__followup_question question = {.answer = tell_sources};
    sdt_table *values = NULL;
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt_values(session, options, &values);
    question.more = values;
    if (status == SDT_OK)
        status = sdt__survey_ask(session, &question, out);
    sdt_table_free(values);
    return status;
}

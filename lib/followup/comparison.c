/*
 * The public handle of a comparison. Rows are sorted by id before anything is computed, so that the
 * order of adding changes not even the last digit.
 */
#include "followup/comparison.h"

#include "core/options.h"
#include "core/text.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

int sdt_comparison_new(sdt_session *session, sdt_comparison **out)
{
    SDT__GUARD(session);
    void *made = NULL;
    int status = sdt__handle_new(session, sizeof **out, out, &made);

    if (out)
        *out = made;
    if (status == SDT_OK)
        (*out)->decimals = -1;
    return status;
}

void sdt_comparison_free(sdt_comparison *comparison)
{
    SDT__GUARD_HANDLE(comparison);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    for (size_t i = 0; i < comparison->count; i++) {
        sdt__free(session, comparison->entries[i].id);
        sdt__free(session, comparison->entries[i].name);
        sdt__free(session, comparison->entries[i].source);
    }
    for (int i = 0; i < SDT__COMPARISON_OPTIONS; i++)
        sdt__free(session, comparison->texts[i]);
    sdt__free(session, comparison->entries);
    sdt__handle_free(comparison);
}

static int set_decimals(sdt_comparison *comparison, const char *text)
{
    int64_t decimals = -1;
    int status = SDT_OK;

    if (text) {
        sdt__integer_parse(text, strlen(text), &decimals);
        status = sdt__followup_option_bounds(comparison->session, SDT__REASON_BAD_VALUE, "decimals",
                                             (double)decimals, 0, 15);
    }
    if (status == SDT_OK)
        comparison->decimals = (int)decimals;
    return status;
}

int sdt_comparison_set(sdt_comparison *comparison, int option, const char *value)
{
    SDT__GUARD_HANDLE(comparison);
    int32_t period;
    int status = sdt__handle(comparison);

    if (status != SDT_OK)
        return status;
    if (option < 1 || option >= SDT__COMPARISON_OPTIONS)
        return sdt__followup_option_unknown(comparison->session, option);
    if (option == SDT_COMPARE_DIRECTION)
        status = sdt__followup_option_direction(comparison->session, value, &comparison->direction);
    else if (option == SDT_COMPARE_PERIOD)
        status = sdt__followup_option_period(comparison->session, SDT__BAD_PERIOD, value, &period);
    else if (option == SDT_COMPARE_DECIMALS)
        status = set_decimals(comparison, value);
    else if (option == SDT_COMPARE_COLOUR_TOTALS)
        status = sdt__options_switch(comparison->session, "colour_totals", value,
                                     &comparison->colour_totals);
    return status == SDT_OK
               ? sdt__replace_text(comparison->session, &comparison->texts[option], value)
               : status;
}

static int add(sdt_comparison *comparison, const char *id, double value, int mark)
{
    sdt_session *session = comparison->session;
    void *entries = comparison->entries;
    struct sdt__comparison_entry *entry;
    int status = sdt__followup_option_id(session, id);

    if (status == SDT_OK && comparison->count >= INT32_MAX)
        status = sdt__fail_memory(session);
    if (status == SDT_OK)
        status = sdt__grow(session, &entries, &comparison->capacity, comparison->count + 1,
                           sizeof *entry);
    comparison->entries = entries;
    if (status != SDT_OK)
        return status;
    entry = &comparison->entries[comparison->count];
    *entry = (struct sdt__comparison_entry){
        .processed = -1, .before = NAN, .value = value, .weight = NAN, .mark = mark};
    status = sdt__replace_text(session, &entry->id, id);
    comparison->count += status == SDT_OK;
    return status;
}

int sdt_comparison_add(sdt_comparison *comparison, const char *id, double value)
{
    SDT__GUARD_HANDLE(comparison);
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_finite(comparison->session, SDT__REASON_BAD_VALUE, value);
    return status == SDT_OK ? add(comparison, id, value, SDT_MARK_VALUE) : status;
}

int sdt_comparison_add_mark(sdt_comparison *comparison, const char *id, int mark)
{
    SDT__GUARD_HANDLE(comparison);
    int status = sdt__handle(comparison);

    if (status == SDT_OK)
        status = sdt__followup_option_mark(comparison->session, mark);
    return status == SDT_OK ? add(comparison, id, NAN, mark) : status;
}

int sdt_comparison_weigh(sdt_comparison *comparison, double weight)
{
    SDT__GUARD_HANDLE(comparison);
    int status = sdt__handle(comparison);
    struct sdt__comparison_entry *last;

    if (status != SDT_OK)
        return status;
    if (comparison->count == 0)
        return sdt__fail(comparison->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NOTHING_ADDED);
    last = &comparison->entries[comparison->count - 1];
    status = sdt__followup_option_weight(comparison->session, weight, last->id);
    if (status == SDT_OK)
        last->weight = weight;
    return status;
}

int sdt__comparison_tell(sdt_comparison *comparison, const struct sdt__comparison_about *about)
{
    struct sdt__comparison_entry *entry = &comparison->entries[comparison->count - 1];
    int status = sdt__replace_text(comparison->session, &entry->name, about->name);

    entry->before = about->before;
    entry->weighed = about->weighed;
    entry->processed = about->processed;
    entry->whole = about->whole;
    entry->mark = about->whole.mark;
    return status == SDT_OK ? sdt__replace_text(comparison->session, &entry->source, about->source)
                            : status;
}

void sdt__comparison_of(sdt_comparison *comparison, const sdt_record *indicator,
                        const sdt_record *analysis)
{
    comparison->indicator = indicator;
    comparison->analysis = analysis;
}

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct sdt__comparison_entry *)left)->id,
                  ((const struct sdt__comparison_entry *)right)->id);
}

static int compute(sdt_comparison *comparison, struct sdt__comparison_work *work)
{
    size_t count = comparison->count;
    char *block = sdt__alloc_zero(comparison->session, count + 1,
                                  2 * sizeof(double) + 2 * sizeof *work->order +
                                      sizeof *work->ranks + sizeof *work->colours);

    work->values = (double *)(void *)block;
    if (!block)
        return SDT_ERROR_MEMORY;
    work->weights = work->values + count + 1;
    work->order = (struct sdt__followup_ranked *)(void *)(work->weights + count + 1);
    work->ranks = (uint32_t *)(void *)(work->order + 2 * (count + 1));
    work->colours = (uint8_t *)(void *)(work->ranks + count + 1);
    if (count > 0)
        qsort(comparison->entries, count, sizeof *comparison->entries, by_id);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && strcmp(comparison->entries[i - 1].id, comparison->entries[i].id) == 0)
            return sdt__followup_refuse(comparison->session, SDT__REASON_DUPLICATE_ID,
                                        comparison->entries[i].id);
        work->values[i] = comparison->entries[i].value;
        work->weights[i] = comparison->entries[i].weight;
    }
    work->total = sdt__followup_is_total(comparison->texts[SDT_COMPARE_MEASURES],
                                         comparison->texts[SDT_COMPARE_UNIT],
                                         sdt_indicator_title(comparison->indicator));
    sdt__followup_compare(work->values, count, comparison->direction,
                          !work->total || comparison->colour_totals, work->order, work->ranks,
                          work->colours, &work->spread);
    work->decimals = sdt__explain_ranked_decimals(work->order, work->spread.count, work->ranks,
                                                  comparison->decimals);
    work->speech.english = comparison->session->english;
    work->speech.decimals = comparison->decimals;
    work->speech.unit = comparison->texts[SDT_COMPARE_UNIT];
    return SDT_OK;
}

int sdt_comparison_run(sdt_comparison *comparison, sdt_table **rows, sdt_table **summary)
{
    SDT__GUARD_HANDLE(comparison);
    struct sdt__comparison_work work = {.values = NULL};
    int status;

    if (rows)
        *rows = NULL;
    if (summary)
        *summary = NULL;
    status = sdt__session_begin(comparison ? comparison->session : NULL, rows, "rows");
    if (status != SDT_OK)
        return status;
    status = compute(comparison, &work);
    if (status == SDT_OK)
        status = sdt__comparison_rows(comparison, &work, rows);
    if (status == SDT_OK && summary)
        status = sdt__comparison_summary(comparison, &work, summary);
    if (status != SDT_OK) {
        sdt_table_free(*rows);
        *rows = NULL;
    }
    sdt__free(comparison->session, work.values);
    return status;
}

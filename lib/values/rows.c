/*
 * Rows of texts become cells with numbers, each checked: all that a file of a country's values goes
 * through on its way into a batch.
 */
#include "core/period.h"
#include "values/batch.h"

#include <math.h>

/* Finds a part that is a key; reports one that may not be used. */
static int check_key(struct sdt__keys *keys, const struct sdt__values_row *row,
                     enum sdt__values_part part, struct sdt__keys_entry **out)
{
    struct sdt__keys_entry *key = sdt__keys_find(keys, row->text[part].bytes, row->text[part].size);

    *out = key;
    if (!key)
        return keys->session->status;
    return key->status == SDT_OK ? SDT_OK : sdt__values_bad_key(keys, key, row, part);
}

static int check_period(sdt_session *session, const struct sdt__values_row *row, int32_t *out)
{
    const struct sdt__text_span text = row->text[SDT__VALUES_PART_PERIOD];

    return sdt__period_parse(text.bytes, text.size, out) ? SDT_OK
                                                         : sdt__values_bad_period(session, row);
}

/* T, K or M; none is T. */
static int check_gender(sdt_session *session, const struct sdt__values_row *row, char *out)
{
    const struct sdt__text_span text = row->text[SDT__VALUES_PART_GENDER];

    *out = text.size == 0 ? 'T' : text.bytes[0];
    if (text.size < 2 && (*out == 'T' || *out == 'K' || *out == 'M'))
        return SDT_OK;
    return sdt__values_bad_gender(session, row);
}

static int check_value(sdt_session *session, const struct sdt__values_row *row)
{
    if ((unsigned)row->mark <= SDT__MARK_ABSENT &&
        (row->mark != SDT__MARK_VALUE || isfinite(row->value)))
        return SDT_OK;
    return sdt__values_bad_value(session, row);
}

int sdt__batch_judge_row(sdt_batch *batch, const struct sdt__values_row *row,
                         struct sdt__ingest_cell *given, struct sdt__keys_entry **indicator)
{
    struct sdt__keys_entry *municipality;
    int statuses[SDT__VALUES_PART_COUNT];

    statuses[0] = check_key(&batch->indicators, row, SDT__VALUES_PART_INDICATOR, indicator);
    statuses[1] = check_key(&batch->municipalities, row, SDT__VALUES_PART_MUNICIPALITY,
                            &municipality);
    statuses[2] = check_period(batch->session, row, &given->period);
    statuses[3] = check_gender(batch->session, row, &given->gender);
    statuses[4] = check_value(batch->session, row);
    for (int i = 0; i < SDT__VALUES_PART_COUNT; i++)
        if (statuses[i] != SDT_OK)
            return statuses[i];
    given->indicator = (*indicator)->id;
    given->municipality = municipality->id;
    given->mark = row->mark;
    given->value = row->value;
    return SDT_OK;
}

int sdt__batch_add_row(sdt_batch *batch, const struct sdt__values_row *row, int64_t number)
{
    struct sdt__ingest_cell given = {.row = number};
    struct sdt__keys_entry *indicator;
    int status = sdt__batch_check(batch);

    if (status == SDT_OK)
        status = sdt__batch_judge_row(batch, row, &given, &indicator);
    if (status == SDT_OK)
        status = sdt__batch_begin(batch);
    return status == SDT_OK ? sdt__ingest_add(batch->ingest, &given, &indicator->index) : status;
}

int sdt__batch_add_text(sdt_batch *batch, const struct sdt__values_row *row)
{
    return sdt__batch_add_row(batch, row, row->row);
}

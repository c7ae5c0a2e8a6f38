/*
 * Rows of texts become cells with numbers, each checked: all that a file of a country's values goes
 * through on its way into a batch.
 */
#include "core/period.h"
#include "values/batch.h"

#include <math.h>

/* Another reading of a part, where the row has a reader; SDT_END: none. */
static int read_otherwise(struct sdt__values_row *row, enum sdt__values_part part)
{
    return row->reader ? row->reader->read(row->reader, row, part) : SDT_END;
}

/* Another reading of a key that may not be used as it stands, or the report of it. */
static int check_other_key(struct sdt__keys *keys, struct sdt__values_row *row,
                           enum sdt__values_part part, struct sdt__keys_entry **out)
{
    int status = SDT_END;

    if (*out && (*out)->status == SDT_ERROR_NOT_FOUND)
        status = read_otherwise(row, part);
    if (status < 0)
        return status;
    if (status == SDT_OK)
        *out = sdt__keys_find(keys, row->text[part].bytes, row->text[part].size);
    if (!*out)
        return keys->session->status;
    return (*out)->status == SDT_OK ? SDT_OK : sdt__values_bad_key(keys, *out, row, part);
}

/* Finds a part that is a key; reports one that may not be used. */
static inline int check_key(struct sdt__keys *keys, struct sdt__values_row *row,
                            enum sdt__values_part part, struct sdt__keys_entry **out)
{
    *out = sdt__keys_find(keys, row->text[part].bytes, row->text[part].size);
    return *out && (*out)->status == SDT_OK ? SDT_OK : check_other_key(keys, row, part, out);
}

static bool is_period(const struct sdt__values_row *row, int32_t *out)
{
    const struct sdt__text_span text = row->text[SDT__VALUES_PART_PERIOD];

    return sdt__period_parse(text.bytes, text.size, out);
}

static int check_period(sdt_session *session, struct sdt__values_row *row, int32_t *out)
{
    int status;

    if (is_period(row, out))
        return SDT_OK;
    status = read_otherwise(row, SDT__VALUES_PART_PERIOD);
    if (status < 0)
        return status;
    return is_period(row, out) ? SDT_OK : sdt__values_bad_period(session, row);
}

/* T, K or M; none is T. */
static bool is_gender(const struct sdt__values_row *row, char *out)
{
    const struct sdt__text_span text = row->text[SDT__VALUES_PART_GENDER];

    *out = text.size == 0 ? 'T' : text.bytes[0];
    return text.size < 2 && (*out == 'T' || *out == 'K' || *out == 'M');
}

static int check_gender(sdt_session *session, struct sdt__values_row *row, char *out)
{
    int status;

    if (is_gender(row, out))
        return SDT_OK;
    status = read_otherwise(row, SDT__VALUES_PART_GENDER);
    if (status < 0)
        return status;
    return is_gender(row, out) ? SDT_OK : sdt__values_bad_gender(session, row);
}

static int check_value(sdt_session *session, const struct sdt__values_row *row)
{
    if ((unsigned)row->mark <= SDT__MARK_ABSENT &&
        (row->mark != SDT__MARK_VALUE || isfinite(row->value)))
        return SDT_OK;
    return sdt__values_bad_value(session, row);
}

int sdt__batch_judge_row(sdt_batch *batch, struct sdt__values_row *row,
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

int sdt__batch_add_row(sdt_batch *batch, struct sdt__values_row *row, int64_t number)
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

int sdt__batch_add_next(sdt_batch *batch, struct sdt__values_row *row)
{
    int status = sdt__batch_add_row(batch, row, batch->rows + 1);

    batch->rows += status == SDT_OK;
    return status;
}

int sdt__batch_add_text(sdt_batch *batch, struct sdt__values_row *row)
{
    return sdt__batch_add_row(batch, row, row->row);
}

/*
 * Rows of texts become cells with numbers, each checked: all that a file of a country's values goes
 * through on its way into a batch.
 */
#include "core/period.h"
#include "core/text.h"
#include "followup/batch.h"

#include <math.h>
#include <string.h>

/* A text of a row, cut to what a message can hold and to what is UTF-8. */
static const char *shown(struct sdt__text text, char out[64])
{
    size_t size = text.size < 60 ? text.size : 60;

    if (size > 0) {
        size = sdt__utf8_valid(text.bytes, size);
        memcpy(out, text.bytes, size);
    }
    memcpy(out + size, "…", size < text.size ? 4 : 0);
    out[size < text.size ? size + 3 : size] = '\0';
    return out;
}

/* Refuses a part of a row, and says where it is, with the words of the message: up to three. */
static int refuse(sdt_session *session, const struct sdt__values_row *row,
                  enum sdt__values_part part, int status, enum sdt__message message,
                  const char *first, const char *second, const char *third)
{
    static const char names[SDT__PART_COUNT][13] = {"indicator", "municipality", "period", "gender",
                                                    "value"};
    const struct sdt__place place = {.field = names[part],
                                     .file = row->file,
                                     .row = row->row,
                                     .column = row->column[part]};

    return sdt__fail_at(session, &place, status, message, first, second, third);
}

/* Finds a part that is a key; reports one that may not be used. */
static int check_key(struct sdt__keys *keys, const struct sdt__values_row *row,
                     enum sdt__values_part part, struct sdt__key **out)
{
    struct sdt__key *key = sdt__keys_find(keys, row->text[part].bytes, row->text[part].size);
    sdt_session *session = keys->session;
    char text[64];

    *out = key;
    if (!key)
        return session->status;
    if (key->status == SDT_OK)
        return SDT_OK;
    if (key->status == SDT_ERROR_DENIED)
        return refuse(session, row, part, SDT_ERROR_DENIED, SDT__M_SCOPE_OWN,
                      session->texts[SDT_OPTION_SCOPE], key->text, NULL);
    return refuse(session, row, part, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                  sdt_kind_label(keys->kind, session->english ? "en" : "sv"),
                  shown(row->text[part], text), sdt__key_ending(key));
}

static int check_period(sdt_session *session, const struct sdt__values_row *row, int32_t *out)
{
    const struct sdt__text text = row->text[SDT__PART_PERIOD];
    char words[64];

    if (sdt__period_parse(text.bytes, text.size, out))
        return SDT_OK;
    return refuse(session, row, SDT__PART_PERIOD, SDT_ERROR_VALUE, SDT__M_BAD_PERIOD, "",
                  shown(text, words), NULL);
}

/* T, K or M. The letters that other files use are answered with ours. */
static int check_gender(sdt_session *session, const struct sdt__values_row *row, char *out)
{
    const struct sdt__text text = row->text[SDT__PART_GENDER];
    const char letter = text.size == 1 ? text.bytes[0] : '\0';
    const char *near = letter == 'm' ? "M" : letter && strchr("FfWwk", letter) ? "K" : "";
    char words[64];

    *out = text.size == 0 ? 'T' : letter;
    if (*out == 'T' || *out == 'K' || *out == 'M')
        return SDT_OK;
    return refuse(session, row, SDT__PART_GENDER, SDT_ERROR_VALUE,
                  near[0] ? SDT__M_VALUES_GENDER_NEAR : SDT__M_VALUES_GENDER, shown(text, words),
                  near, NULL);
}

static int check_value(sdt_session *session, const struct sdt__values_row *row)
{
    char number[24];

    if ((unsigned)row->mark > SDT__MARK_ABSENT)
        return refuse(session, row, SDT__PART_VALUE, SDT_ERROR_VALUE, SDT__M_VALUES_MARK,
                      sdt__integer_text((int)row->mark, number), NULL, NULL);
    if (row->mark == SDT__MARK_VALUE && !isfinite(row->value))
        return refuse(session, row, SDT__PART_VALUE, SDT_ERROR_VALUE, SDT__M_VALUES_NOT_FINITE, NULL,
                      NULL, NULL);
    return SDT_OK;
}

int sdt__batch_judge_row(sdt_batch *batch, const struct sdt__values_row *row,
                         struct sdt__given *given, struct sdt__key **indicator)
{
    struct sdt__key *municipality;
    int statuses[SDT__PART_COUNT];

    statuses[0] = check_key(&batch->indicators, row, SDT__PART_INDICATOR, indicator);
    statuses[1] = check_key(&batch->municipalities, row, SDT__PART_MUNICIPALITY, &municipality);
    statuses[2] = check_period(batch->session, row, &given->period);
    statuses[3] = check_gender(batch->session, row, &given->gender);
    statuses[4] = check_value(batch->session, row);
    for (int i = 0; i < SDT__PART_COUNT; i++)
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
    struct sdt__given given = {.row = number};
    struct sdt__key *indicator;
    int status = sdt__batch_check(batch);

    if (status == SDT_OK)
        status = sdt__batch_judge_row(batch, row, &given, &indicator);
    if (status == SDT_OK)
        status = sdt__batch_begin(batch);
    return status == SDT_OK ? sdt__ingest_add(batch->ingest, &given, &indicator->place) : status;
}

int sdt__batch_add_text(sdt_batch *batch, const struct sdt__values_row *row)
{
    return sdt__batch_add_row(batch, row, row->row);
}

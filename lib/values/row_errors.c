/*
 * What is wrong with a row of observations, and where it is.
 */
#include "core/period.h"
#include "core/text.h"
#include "values/batch.h"

#include <string.h>

const char sdt__values_part_names[SDT__VALUES_PART_COUNT][13] = {"indicator", "municipality",
                                                                 "period", "gender", "value"};

/* A text of a row, cut to what a message can hold. */
static const char *shown(const struct sdt__values_row *row, enum sdt__values_part part,
                         char out[64])
{
    return sdt__text_shorten(row->text[part].bytes, row->text[part].size, out, 64);
}

/* Where a part of a row is. */
static struct sdt__location location_of(const struct sdt__values_row *row,
                                        enum sdt__values_part part)
{
    return (struct sdt__location){.field = sdt__values_part_names[part],
                                  .file = row->file,
                                  .row = row->row,
                                  .column = row->column[part]};
}

int sdt__values_bad_key(const struct sdt__keys *keys, const struct sdt__keys_entry *key,
                        const struct sdt__values_row *row, enum sdt__values_part part)
{
    const struct sdt__location location = location_of(row, part);
    sdt_session *session = keys->session;
    char text[64];

    if (key->status == SDT_ERROR_DENIED)
        return sdt__fail_at(session, &location, SDT_ERROR_DENIED, SDT__M_SCOPE_OWN,
                            session->texts[SDT_OPTION_SCOPE], key->text);
    return sdt__fail_at(session, &location, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt_kind_label(keys->kind, session->english ? "en" : "sv"),
                        shown(row, part, text), sdt__keys_ending(key));
}

int sdt__values_bad_period(sdt_session *session, const struct sdt__values_row *row)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_PERIOD);
    const struct sdt__text_span given = row->text[SDT__VALUES_PART_PERIOD];
    char text[64];

    return sdt__fail_at(session, &location, SDT_ERROR_VALUE,
                        sdt__period_problem(given.bytes, given.size), "",
                        shown(row, SDT__VALUES_PART_PERIOD, text));
}

/* The letters that other files use are answered with ours. */
int sdt__values_bad_gender(sdt_session *session, const struct sdt__values_row *row)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_GENDER);
    const struct sdt__text_span given = row->text[SDT__VALUES_PART_GENDER];
    const char letter = given.size == 1 ? given.bytes[0] : '\0';
    const char *near = letter == 'm' ? "M" : letter && strchr("FfWwk", letter) ? "K" : "";
    char text[64];

    return sdt__fail_at(session, &location, SDT_ERROR_VALUE,
                        near[0] ? SDT__M_VALUES_GENDER_NEAR : SDT__M_VALUES_GENDER,
                        shown(row, SDT__VALUES_PART_GENDER, text), near);
}

int sdt__values_bad_value(sdt_session *session, const struct sdt__values_row *row)
{
    const struct sdt__location location = location_of(row, SDT__VALUES_PART_VALUE);
    char number[24];

    if (row->mark == SDT__MARK_VALUE)
        return sdt__fail_at(session, &location, SDT_ERROR_VALUE, SDT__M_VALUES_NOT_FINITE);
    return sdt__fail_at(session, &location, SDT_ERROR_VALUE, SDT__M_VALUES_MARK,
                        sdt__integer_text((int)row->mark, number));
}

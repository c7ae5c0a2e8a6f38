/*
 * Records of any kind, made by reflection; see support.h.
 */
#include "support/support.h"

#include "record/kind.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

bool may_set(int kind, int field)
{
    return sdt_field_verb(kind, field) == NULL;
}

/* Whether the field is the one of its choice that a variant takes. */
static bool chosen(int kind, int field, int variant)
{
    const char *choice = sdt_field_choice(kind, field);
    int count = 0, place = 0;

    for (int i = 0; i < sdt_field_count(kind); i++) {
        int other = sdt_field_at(kind, i);
        const char *its = sdt_field_choice(kind, other);
        if (!its || strcmp(its, choice) != 0)
            continue;
        if (other == field)
            place = count;
        count++;
    }
    return variant % count == place;
}

sdt_record *sprout(sdt_session *session, int kind, const char *key)
{
    sdt_record *record;

    assert_ok(session, sdt_record_new(session, kind, &record));
    assert_ok(session, sdt_record_set_key(record, key));
    for (int i = 0; i < sdt_field_count(kind); i++) {
        int field = sdt_field_at(kind, i), target = sdt_field_target(kind, field);
        bool choice = sdt_field_choice(kind, field) != NULL;

        if (!sdt_field_required(kind, field) && !(choice && chosen(kind, field, 0)))
            continue;
        if (target) {
            plant(session, target, key);
            assert_ok(session, sdt_record_set_text(record, field, key));
        } else {
            set_some(record, field, 1);
        }
    }
    return record;
}

sdt_record *sprout_owned(sdt_session *session, int kind, const char *municipality)
{
    int owner = sdt_kind_owner_field(kind);
    sdt_record *record;

    if (kind == SDT_KIND_MUNICIPALITY)
        return municipality ? sprout(session, kind, municipality) : NULL;
    if (!owner && municipality)
        return NULL;
    if (owner && !municipality && sdt_field_required(kind, owner))
        return NULL;
    record = sprout(session, kind, municipality ? municipality : "gemensam");
    assert_ok(session, sdt_record_set_key(record, "egen"));
    if (municipality)
        plant(session, SDT_KIND_MUNICIPALITY, municipality);
    if (owner && municipality && !sdt_field_choice(kind, owner))
        assert_ok(session, sdt_record_set_text(record, owner, municipality));
    if (owner && !municipality && sdt_field_choice(kind, owner)) {
        assert_ok(session, sdt_record_clear(record, owner));
        assert_int_equal(kind, SDT_KIND_HOSTING); /* the one choice with an owner in it */
        plant(session, SDT_KIND_BODY, "kansli");
        assert_ok(session, sdt_hosting_set_body(record, "kansli"));
    }
    return record;
}

void plant(sdt_session *session, int kind, const char *key)
{
    sdt_record *record;
    int status = sdt_get(session, kind, key, &record);

    if (status == SDT_ERROR_NOT_FOUND) {
        record = sprout(session, kind, key);
        status = sdt_put(record);
    }
    assert_ok(session, status);
    sdt_record_free(record);
}

/* The smallest and the largest that the descriptor lets through, and what lies between. */
static void set_some_number(sdt_record *record, int field, int variant, double least, double most)
{
    static const double values[] = {0,
                                    0.1,
                                    -0.1,
                                    5e-324,
                                    1e15,
                                    123456.789,
                                    -1e-300,
                                    1e22,
                                    1.0 / 3,
                                    -2.5,
                                    2.2250738585072014e-308};
    double value = variant == 0   ? least
                   : variant == 1 ? most
                                  : values[(size_t)variant % COUNT(values)];

    if (value < least || value > most)
        value = least;
    assert_int_equal(sdt_record_set_number(record, field, value), SDT_OK);
}

static void set_some_integer(sdt_record *record, int field, int variant, double least, double most)
{
    static const int64_t values[] = {0, 1, -1, INT64_MIN, INT64_MAX, INT64_C(9007199254740993)};
    int64_t value = values[(size_t)variant % COUNT(values)];

    if (variant == 0 && least > -9e18)
        value = (int64_t)least;
    if (variant == 1 && most < 9e18)
        value = (int64_t)most;
    if ((double)value < least || (double)value > most)
        value = (int64_t)least;
    assert_int_equal(sdt_record_set_int(record, field, value), SDT_OK);
}

static const char *some_text(int type, int variant, bool lines)
{
    const char *const texts[] = {
        "å",
        "Åsa Öberg på Södertörn",
        "𝄞 🏔 𠀋",
        "it's \"so\" \\ `quoted`",
        lines ? "a\nb\r\n\tc" : "=1+1",
        " ",
        "{\"json\": [1]}",
        "'; DROP TABLE goal; --",
        lines ? "\t\r\n\n" : "\xe2\x80\xae\xf3\xa0\x80\xa0", /* an override of direction, a tag */
        "e\xcc\x81 \xef\xbb\xbf",
        "NULL",
        "0",
    };
    static const char *const dates[] = {"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29",
                                        "1970-01-01"};
    static const char *const periods[] = {"0001", "9999-12", "2023Q4", "2023T1", "2023H2", "2024"};
    static const char *const keys[] = {"0181", "å ä ö", "infrastruktur.1", "it's \"so\"", "𝄞"};

    switch (type) {
    case SDT_TYPE_DATE:
        return dates[(size_t)variant % COUNT(dates)];
    case SDT_TYPE_PERIOD:
        return periods[(size_t)variant % COUNT(periods)];
    case SDT_TYPE_REFERENCE:
        return keys[(size_t)variant % COUNT(keys)];
    default:
        return texts[(size_t)variant % COUNT(texts)];
    }
}

void set_some(sdt_record *record, int field, int variant)
{
    int kind = sdt_record_kind(record), type = sdt_field_type(kind, field);
    const double min = fmax(sdt_field_min(kind, field), -DBL_MAX);
    const double max = fmin(sdt_field_max(kind, field), DBL_MAX);

    switch (type) {
    case SDT_TYPE_INTEGER:
        set_some_integer(record, field, variant, min, max);
        break;
    case SDT_TYPE_BOOLEAN:
        assert_int_equal(sdt_record_set_int(record, field, variant % 2), SDT_OK);
        break;
    case SDT_TYPE_NUMBER:
        set_some_number(record, field, variant, min, max);
        break;
    case SDT_TYPE_ENUM:
        assert_int_equal(
            sdt_record_set_text(
                record, field,
                sdt_field_word(kind, field, variant % sdt_field_word_count(kind, field))),
            SDT_OK);
        break;
    default:
        assert_int_equal(
            sdt_record_set_text(record, field,
                                some_text(type, variant, sdt_field_has_lines(kind, field))),
            SDT_OK);
    }
}

void set_all(sdt_record *record, int variant)
{
    int kind = sdt_record_kind(record);

    for (int i = 0; i < sdt_field_count(kind); i++) {
        int field = sdt_field_at(kind, i);
        if (may_set(kind, field) &&
            (!sdt_field_choice(kind, field) || chosen(kind, field, variant)))
            set_some(record, field, variant);
    }
}

/*
 * For the tests over all kinds and fields by reflection.
 */
#ifndef TESTS_RECORD_EVERY_FIELD_H
#define TESTS_RECORD_EVERY_FIELD_H

#include "support/support.h"

#include <stdio.h>

static inline sdt_record *new_record(sdt_session *session, int kind)
{
    sdt_record *record;

    assert_ok(session, sdt_record_new(session, kind, &record));
    return record;
}

/* Calls `fact` with an empty record for every field of every kind. */
static inline void for_every_field(void **state,
                                   void (*fact)(sdt_session *, sdt_record *, int field))
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        for (int j = 0; j < sdt_field_count(kind); j++) {
            sdt_record *record = new_record(session, kind);
            fact(session, record, sdt_field_at(kind, j));
            sdt_record_free(record);
        }
    }
}

static inline bool is_text(int type)
{
    return type != SDT_TYPE_INTEGER && type != SDT_TYPE_BOOLEAN && type != SDT_TYPE_NUMBER;
}

/* The field as text by whichever function reads its type; "" when absent. */
static inline void show(const sdt_record *record, int field, char out[256])
{
    int type = sdt_field_type(sdt_record_kind(record), field);

    if (!sdt_record_has(record, field))
        out[0] = '\0';
    else if (is_text(type))
        snprintf(out, 256, "%s", sdt_record_text(record, field));
    else if (type == SDT_TYPE_NUMBER)
        snprintf(out, 256, "%a", sdt_record_number(record, field));
    else
        snprintf(out, 256, "%lld", (long long)sdt_record_int(record, field));
}

#endif

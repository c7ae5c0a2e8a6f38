/*
 * What the generated accessors call: a field by place, after checking the kind of the record.
 */
#ifndef SDT__RECORD_TYPED_H
#define SDT__RECORD_TYPED_H

#include "record/record.h"

/* A kind's number and a field's place in it, as one: there are many accessors, and each is the
   smaller for it. */
#define SDT__TYPED(kind, place) ((kind) << 8 | (place))

const char *sdt__typed_text(const sdt_record *record, int field);
int64_t sdt__typed_int(const sdt_record *record, int field);
double sdt__typed_number(const sdt_record *record, int field);
int sdt__typed_has(const sdt_record *record, int field);
int sdt__typed_set_text(sdt_record *record, const char *value, int field);
int sdt__typed_set_int(sdt_record *record, int64_t value, int field);
int sdt__typed_set_number(sdt_record *record, double value, int field);

#endif

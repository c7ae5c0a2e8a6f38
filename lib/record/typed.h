/*
 * What the generated accessors call: the field at an index of a kind, after checking that the record
 * is of that kind.
 */
#ifndef SDT__RECORD_TYPED_H
#define SDT__RECORD_TYPED_H

#include "record/record.h"

const char *sdt__typed_text(const sdt_record *record, int kind, int index);
int64_t sdt__typed_int(const sdt_record *record, int kind, int index);
double sdt__typed_number(const sdt_record *record, int kind, int index);
int sdt__typed_has(const sdt_record *record, int kind, int index);
int sdt__typed_set_text(sdt_record *record, int kind, int index, const char *value);
int sdt__typed_set_int(sdt_record *record, int kind, int index, int64_t value);
int sdt__typed_set_number(sdt_record *record, int kind, int index, double value);

#endif

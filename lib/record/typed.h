/*
 * What the generated accessors call: a field by place, after checking the kind of the record.
 */
#ifndef SDT__RECORD_TYPED_H
#define SDT__RECORD_TYPED_H

#include "record/record.h"

const char *sdt__typed_text(const sdt_record *record, int kind, int place);
int64_t sdt__typed_int(const sdt_record *record, int kind, int place);
double sdt__typed_number(const sdt_record *record, int kind, int place);
int sdt__typed_has(const sdt_record *record, int kind, int place);
int sdt__typed_set_text(sdt_record *record, int kind, int place, const char *value);
int sdt__typed_set_int(sdt_record *record, int kind, int place, int64_t value);
int sdt__typed_set_number(sdt_record *record, int kind, int place, double value);

#endif

/*
 * Which fields of records leave the database only when personal data was asked for; see records_table.c.
 */
#ifndef SDT__EXCHANGE_PERSONAL_FIELD_H
#define SDT__EXCHANGE_PERSONAL_FIELD_H

#include "record/record.h"

bool sdt__exchange_is_left_out(const sdt_session *session, const struct sdt__field *field);

#endif

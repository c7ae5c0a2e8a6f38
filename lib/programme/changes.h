/*
 * The table of what amendments have changed.
 */
#ifndef SDT__PROGRAMME_CHANGES_H
#define SDT__PROGRAMME_CHANGES_H

#include "record/table.h"

/* As sdt_programme_changes(). */
int sdt__changes_list(const sdt_record *programme, sdt_table **out);

#endif

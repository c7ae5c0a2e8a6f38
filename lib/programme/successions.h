/*
 * The table of where sub-goals went and came from.
 */
#ifndef SDT__PROGRAMME_SUCCESSIONS_H
#define SDT__PROGRAMME_SUCCESSIONS_H

#include "record/table.h"

/* As sdt_programme_successors(), or with `back` sdt_programme_predecessors(). */
int sdt__successions_list(const sdt_record *programme, bool back, sdt_table **out);

#endif

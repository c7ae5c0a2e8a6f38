/*
 * The table of a programme's tree, for the verbs that walk along it.
 */
#ifndef SDT__PROGRAMME_TREE_H
#define SDT__PROGRAMME_TREE_H

#include "record/table.h"

/* As sdt_programme_tree(); `day` NULL is today. */
int sdt__programme_tree(const sdt_record *programme, const char *day, sdt_table **out);

#endif

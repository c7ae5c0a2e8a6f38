/*
 * Tables for pages: table_page.c. The cursor stands before the first row.
 */
#ifndef SDT__EXCHANGE_TABLE_PAGE_H
#define SDT__EXCHANGE_TABLE_PAGE_H

#include "core/buffer.h"
#include "record/table.h"

void sdt__table_write_markdown(sdt_table *table, struct sdt__buffer *out);
void sdt__table_write_html(sdt_table *table, struct sdt__buffer *out);

#endif

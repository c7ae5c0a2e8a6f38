/*
 * What every reader of CSV files needs: their bytes as UTF-8, and words for what the scanner could
 * not read.
 */
#ifndef SDT__EXCHANGE_UTF8_H
#define SDT__EXCHANGE_UTF8_H

#include "exchange/scan.h"

/* Makes *text and *size UTF-8; *converted is then the caller's to free, or NULL. Problems name the
   file. */
int sdt__csv_utf8(sdt_session *session, const char *name, const char **text, size_t *size,
                  char **converted);

/* Reports an answer of the scanner that is neither a row nor the end, nor lack of memory. */
int sdt__csv_problem(sdt_session *session, const struct sdt__place *place,
                     enum sdt__scan_answer answer);

#endif

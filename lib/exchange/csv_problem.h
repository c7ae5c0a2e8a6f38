/*
 * What the scanner of CSV files could not read, in words: for the import and for scripts that read CSV.
 */
#ifndef SDT__EXCHANGE_CSV_PROBLEM_H
#define SDT__EXCHANGE_CSV_PROBLEM_H

#include "exchange/csv_scanner.h"

/* Reports an answer of the scanner that is neither a row nor the end, nor that it was stopped. */
int sdt__csv_scanner_fail(sdt_session *session, const struct sdt__location *location,
                          enum sdt__csv_scanner_answer answer);

#endif

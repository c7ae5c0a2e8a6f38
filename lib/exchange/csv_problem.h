/*
 * Words for what the scanner of CSV files could not read.
 */
#ifndef SDT__EXCHANGE_CSV_PROBLEM_H
#define SDT__EXCHANGE_CSV_PROBLEM_H

#include "exchange/csv_scanner.h"

/* Reports an answer of the scanner that is neither a row nor the end, nor that it was stopped. */
int sdt__csv_problem(sdt_session *session, const struct sdt__location *place,
                     enum sdt__csv_scanner_answer answer);

#endif

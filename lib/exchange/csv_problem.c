/*
 * Scanner's problems; see csv_problem.h.
 */
#include "exchange/csv_problem.h"

int sdt__csv_problem(sdt_session *session, const struct sdt__place *place,
                     enum sdt__scan_answer answer)
{
    static const enum sdt__message messages[] = {
        [SDT__SCAN_NUL] = SDT__M_CSV_NUL,           [SDT__SCAN_UNCLOSED] = SDT__M_CSV_UNCLOSED,
        [SDT__SCAN_AFTER_QUOTE] = SDT__M_CSV_AFTER, [SDT__SCAN_COLUMNS] = SDT__M_CSV_COLUMNS,
        [SDT__SCAN_CELL] = SDT__M_CSV_CELL,
    };
    char most[24];

    return sdt__fail_at(session, place, SDT_ERROR_SYNTAX, messages[answer],
                        sdt__integer_text(answer == SDT__SCAN_COLUMNS ? SDT__SCAN_MOST_COLUMNS
                                                                      : SDT__SCAN_LONGEST_CELL,
                                          most));
}

/*
 * What can be wrong with a CSV file, in words. At the bottom of the import: it calls none of its other
 * files, and they all may report through it.
 */
#include "exchange/csv_problem.h"

#include "core/text.h"
#include "exchange/csv.h"

#include <string.h>

void sdt__csv_note(struct sdt__csv *csv, int status)
{
    csv->status = sdt__first_failure(csv->status, status);
}

const char *sdt__csv_part_word(const struct sdt__csv *csv, enum sdt__values_part part)
{
    static const enum sdt__message words[SDT__VALUES_PART_COUNT] = {
        [SDT__VALUES_PART_INDICATOR] = SDT__M_PART_INDICATOR,
        [SDT__VALUES_PART_MUNICIPALITY] = SDT__M_PART_MUNICIPALITY,
        [SDT__VALUES_PART_PERIOD] = SDT__M_PART_PERIOD,
        [SDT__VALUES_PART_GENDER] = SDT__M_PART_GENDER,
        [SDT__VALUES_PART_VALUE] = SDT__M_PART_VALUE,
    };

    return sdt__message_text(words[part], csv->session->english);
}

int sdt__csv_scanner_fail(sdt_session *session, const struct sdt__location *location,
                          enum sdt__csv_scanner_answer answer)
{
    static const enum sdt__message messages[] = {
        [SDT__CSV_SCANNER_NUL] = SDT__M_CSV_NUL,
        [SDT__CSV_SCANNER_UNCLOSED] = SDT__M_CSV_UNCLOSED,
        [SDT__CSV_SCANNER_AFTER_QUOTE] = SDT__M_CSV_AFTER,
        [SDT__CSV_SCANNER_COLUMNS] = SDT__M_CSV_COLUMNS,
        [SDT__CSV_SCANNER_CELL] = SDT__M_CSV_CELL,
    };
    char most[24];

    return sdt__fail_at(session, location, SDT_ERROR_SYNTAX, messages[answer],
                        sdt__integer_text(answer == SDT__CSV_SCANNER_COLUMNS
                                              ? SDT__CSV_SCANNER_MOST_COLUMNS
                                              : SDT__CSV_SCANNER_LONGEST_CELL,
                                          most));
}

void sdt__csv_bad_scan(struct sdt__csv *csv, enum sdt__csv_scanner_answer answer)
{
    const struct sdt__location location = {.file = csv->name,
                                           .row = (int64_t)csv->scan.problem_line,
                                           .column = (int64_t)csv->scan.column};

    sdt__csv_note(csv, answer == SDT__CSV_SCANNER_STOPPED
                           ? csv->scan.status
                           : sdt__csv_scanner_fail(csv->session, &location, answer));
}

void sdt__csv_bad_width(struct sdt__csv *csv, size_t row, size_t count)
{
    const struct sdt__location location = {.file = csv->name, .row = (int64_t)row};
    char have[24], want[24];

    sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_SYNTAX, SDT__M_CSV_WIDTH,
                                    sdt__integer_text((long long)count, have),
                                    sdt__integer_text((long long)csv->columns, want)));
}

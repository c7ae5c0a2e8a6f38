/*
 * What whole columns tell, found in the rows that are in memory when the header has been read: all of a
 * small file, and the first thousands of rows of a large one. Later rows that do not fit are refused.
 */
#include "exchange/csv.h"

#include <string.h>

struct sample {
    struct sdt__csv *csv;
    char decimal;        /* the first that a number leaves no doubt about */
    bool points, commas; /* there are numbers that leave it open, with this sign */
    bool dates;          /* there are dates, */
    bool other_dates;    /* some of them not the last day of a month */
    unsigned months;     /* that the others end, a bit each */
    bool codes;          /* there are genders in digits, */
    bool words;          /* or in words */
};

static void look_at_value(struct sample *sample, struct sdt__text_span text)
{
    struct sdt__number_text number;
    enum sdt__number_fault fault;

    sdt__cell_trim(&text);
    fault = sdt__number_read(text, '\0', &number);
    if (fault == SDT__NUMBER_FAULT_MEANINGS) {
        sample->points = sample->points || number.sign == '.';
        sample->commas = sample->commas || number.sign == ',';
    } else if (fault == SDT__NUMBER_FAULT_NONE && sample->decimal == '\0') {
        sample->decimal = number.decimal;
    }
}

static void look_at_period(struct sample *sample, struct sdt__text_span text)
{
    int32_t month;
    bool last_day;

    sdt__cell_trim(&text);
    if (sdt__period_read(text.bytes, text.size, &month, &last_day) != SDT__PERIOD_FORM_DATE)
        return;
    sample->dates = true;
    sample->other_dates = sample->other_dates || !last_day;
    sample->months |= 1u << (sdt__period_end(month) - sdt__period_calendar_year(month) * 12);
}

static void look_at_gender(struct sample *sample, struct sdt__text_span text)
{
    sdt__cell_trim(&text);
    if (text.size == 0)
        return;
    if (text.bytes[0] == '1' || text.bytes[0] == '2')
        sample->codes = true;
    else
        sample->words = true;
}

static void look_at_row(struct sample *sample, const struct sdt__csv_scanner *scan)
{
    const struct sdt__csv *csv = sample->csv;
    const size_t *column_of = csv->column_of;

    if (scan->count < csv->columns)
        return;
    for (size_t i = 0; i < csv->wide_count; i++)
        look_at_value(sample, sdt__csv_cell_text(&scan->cells[csv->wide[i].number - 1]));
    if (column_of[SDT__VALUES_PART_VALUE] > 0)
        look_at_value(sample,
                      sdt__csv_cell_text(&scan->cells[column_of[SDT__VALUES_PART_VALUE] - 1]));
    if (column_of[SDT__VALUES_PART_PERIOD] > 0)
        look_at_period(sample,
                       sdt__csv_cell_text(&scan->cells[column_of[SDT__VALUES_PART_PERIOD] - 1]));
    if (column_of[SDT__VALUES_PART_GENDER] > 0)
        look_at_gender(sample,
                       sdt__csv_cell_text(&scan->cells[column_of[SDT__VALUES_PART_GENDER] - 1]));
}

/* Dates are the periods they end when each ends one, and the months they end are all of a year's of one
   kind. With fewer months they may be of that kind or just months. */
static void settle_dates(const struct sample *sample, struct sdt__cell_reader *reader)
{
    enum { TERTIALS = 1 << 4 | 1 << 8 | 1 << 12, HALVES = 1 << 6 | 1 << 12 };
    enum { QUARTERS = 1 << 3 | 1 << 9 | HALVES, YEAR = 1 << 12 };
    const unsigned months = sample->months;

    if (!sample->dates || sample->other_dates)
        return;
    reader->dates = SDT__CELL_DATES_END;
    reader->date_kind = months == YEAR       ? SDT__PERIOD_YEAR
                        : months == HALVES   ? SDT__PERIOD_HALF
                        : months == TERTIALS ? SDT__PERIOD_TERTIAL
                        : months == QUARTERS ? SDT__PERIOD_QUARTER
                                             : SDT__PERIOD_MONTH;
    if (reader->date_kind != SDT__PERIOD_MONTH)
        return;
    reader->date_kind = (months & ~(unsigned)QUARTERS) == 0   ? SDT__PERIOD_QUARTER
                        : (months & ~(unsigned)TERTIALS) == 0 ? SDT__PERIOD_TERTIAL
                                                              : SDT__PERIOD_MONTH;
    if (reader->date_kind != SDT__PERIOD_MONTH)
        reader->dates = SDT__CELL_DATES_OPEN;
}

/* The decimal mark of the numbers that leave no doubt; else the usual one, if the others have it. */
static void settle_decimal(const struct sample *sample, struct sdt__csv *csv)
{
    const char usual = sdt__csv_usual_decimal(csv->scan.separator);

    if (csv->decimal)
        return;
    csv->decimal = sample->decimal;
    if (!csv->decimal && (usual == '.' ? sample->points : sample->commas))
        csv->decimal = usual;
    if (!csv->decimal && usual == '.' && !sample->commas)
        csv->decimal = usual;
}

void sdt__csv_sample(struct sdt__csv *csv)
{
    struct sample sample = {.csv = csv};
    struct sdt__csv_scanner scan;
    enum sdt__csv_scanner_answer answer;
    int status = sdt__csv_scanner_open(&scan, csv->session, csv->scan.start,
                                       (size_t)(csv->scan.end - csv->scan.start),
                                       csv->scan.separator);

    /* The last row may go on beyond what is in memory. */
    while (status == SDT_OK && (answer = sdt__csv_scanner_next(&scan)) != SDT__CSV_SCANNER_END &&
           (csv->source.ended || scan.start < scan.end))
        if (answer == SDT__CSV_SCANNER_ROW)
            look_at_row(&sample, &scan);
    sdt__csv_scanner_close(&scan);
    sdt__csv_note(csv, status);
    settle_decimal(&sample, csv);
    settle_dates(&sample, &csv->reader);
    csv->reader.gender_codes = sample.codes && !sample.words;
}

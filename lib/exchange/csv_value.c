/*
 * The values of a CSV file that are no plain numbers: with spaces around them, words for a missing value,
 * numbers in another form.
 */
#include "exchange/csv.h"
#include "store/store.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* The unit of the row's indicator in `unit`, "" when it has none; whether it is percent. */
static bool is_percent(struct sdt__csv *csv, const struct sdt__values_row *row, char unit[64])
{
    struct sdt__text_span text = row->text[SDT__VALUES_PART_INDICATOR];
    const struct sdt__keys_entry *key;
    sdt_record *record = NULL;

    unit[0] = '\0';
    sdt__cell_trim(&text);
    key = sdt__keys_find(&csv->unknown[SDT__VALUES_PART_INDICATOR].keys, text.bytes, text.size);
    if (key && key->status == SDT_OK &&
        sdt__store_get(csv->session, SDT_KIND_INDICATOR, key->text, &record) == SDT_OK &&
        sdt_indicator_unit(record))
        sdt__text_fold_swedish(sdt_indicator_unit(record), unit, 64);
    sdt_record_free(record);
    return strchr(unit, '%') || strcmp(unit, "procent") == 0 || strcmp(unit, "percent") == 0;
}

/* Reads a number that is not plain, and lets it settle the decimal mark. */
static enum sdt__number_fault read_number(struct sdt__csv *csv, struct sdt__text_span text,
                                          struct sdt__number_text *number)
{
    const char usual = sdt__csv_usual_decimal(csv->scan.separator);
    enum sdt__number_fault fault = sdt__number_read(text, csv->decimal, number);

    if (fault == SDT__NUMBER_FAULT_MEANINGS && number->sign == usual)
        fault = sdt__number_read(text, usual, number);
    if (fault == SDT__NUMBER_FAULT_NONE && csv->decimal == '\0')
        csv->decimal = number->decimal;
    return fault;
}

enum sdt__number_fault sdt__csv_other_value(struct sdt__csv *csv, struct sdt__values_row *row,
                                            struct sdt__text_span text)
{
    struct sdt__number_text number;
    enum sdt__number_fault fault;
    unsigned readings = sdt__cell_trim(&text);
    char unit[64];

    if (sdt__cell_mark(text, &row->mark)) {
        sdt__readings_add_all(&csv->reader.readings, readings, row->row);
        return SDT__NUMBER_FAULT_NONE;
    }
    if (sdt__cell_is_missing(text)) {
        row->mark = SDT__MARK_MISSING;
        sdt__readings_add_all(&csv->reader.readings, readings | 1u << SDT__READING_MISSING,
                              row->row);
        return SDT__NUMBER_FAULT_NONE;
    }
    fault = read_number(csv, text, &number);
    if (fault == SDT__NUMBER_FAULT_NONE && (number.readings & 1u << SDT__READING_PERCENT) &&
        !is_percent(csv, row, unit))
        fault = SDT__NUMBER_FAULT_PERCENT;
    if (fault == SDT__NUMBER_FAULT_NONE) {
        row->value = number.value;
        sdt__readings_add_all(&csv->reader.readings, readings | number.readings, row->row);
    }
    return fault;
}

/* Remembers the first number with two meanings; they are reported together at the end. */
static void note_open_number(struct sdt__csv *csv, const struct sdt__location *location,
                             struct sdt__text_span text)
{
    struct sdt__csv_open_number *open = &csv->open_number;

    if (open->count++ > 0)
        return;
    open->location = *location;
    open->size = text.size < sizeof open->text ? text.size : sizeof open->text;
    memcpy(open->text, text.bytes, open->size);
}

void sdt__csv_bad_value(struct sdt__csv *csv, const struct sdt__values_row *row,
                        struct sdt__text_span text, enum sdt__number_fault fault)
{
    const struct sdt__location location = {
        .file = csv->name, .row = row->row, .column = row->column[SDT__VALUES_PART_VALUE]};
    const char decimal = csv->decimal ? csv->decimal : sdt__csv_usual_decimal(csv->scan.separator);
    char unit[64] = "";

    if (fault == SDT__NUMBER_FAULT_MEANINGS) {
        note_open_number(csv, &location, text);
        return;
    }
    if (fault == SDT__NUMBER_FAULT_PERCENT)
        is_percent(csv, row, unit);
    sdt__csv_note(csv, sdt__number_fail(csv->session, &location, fault, text, decimal,
                                        unit[0] ? unit : NULL));
}

static void report_open_numbers(struct sdt__csv *csv)
{
    const struct sdt__csv_open_number *open = &csv->open_number;
    const struct sdt__text_span text = {open->text, open->size};
    char more[24];

    if (open->count > 0)
        sdt__csv_note(csv, sdt__number_fail(
                               csv->session, &open->location, SDT__NUMBER_FAULT_MEANINGS, text,
                               csv->decimal,
                               open->count > 1 ? sdt__integer_text(open->count - 1, more) : NULL));
}

void sdt__csv_end(struct sdt__csv *csv)
{
    const struct sdt__location location = {.file = csv->name};
    const struct sdt__cell_reader *reader = &csv->reader;
    char count[24], row[24];

    report_open_numbers(csv);
    if (csv->notes.count > 0)
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_OK, SDT__M_CSV_BELOW,
                                        sdt__integer_text(csv->notes.count, count),
                                        sdt__integer_text((long long)csv->notes.row, row)));
    if (reader->readings.of[SDT__READING_CODE].count > 0 && reader->other_codes > 0)
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_VALUE,
                                        SDT__M_CELL_CODES_MIXED,
                                        sdt__integer_text(reader->other_codes, count),
                                        sdt__integer_text(reader->other_code_row, row)));
}

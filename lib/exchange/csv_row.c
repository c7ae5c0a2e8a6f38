/*
 * The rows of a CSV file: each part is found in its column, the value read, and the row added to the
 * batch, which checks it.
 */
#include "core/text.h"
#include "exchange/csv.h"

#include <string.h>

bool sdt__csv_is_blank(const struct sdt__csv_cell *cell)
{
    struct sdt__text_span text = sdt__csv_cell_text(cell);

    sdt__cell_trim(&text);
    return text.size == 0;
}

/* The same, at once for nearly every cell: those that begin with a letter or a digit. */
static inline bool is_blank(const struct sdt__csv_cell *cell)
{
    const unsigned char first = cell->size > 0 ? (unsigned char)cell->text[0] : ' ';

    return (first <= ' ' || first >= 0x80) && sdt__csv_is_blank(cell);
}

/* Whether the row has as many cells as the header; empty cells beyond it do not count. A shorter row is
   cut off, a longer one has a separator too many: both are reported. */
static bool is_whole(struct sdt__csv *csv)
{
    size_t count = csv->scan.count;

    while (count > csv->columns && is_blank(&csv->scan.cells[count - 1]))
        count--;
    if (count == csv->columns)
        return true;
    sdt__csv_bad_width(csv, csv->scan.row, count);
    return false;
}

/* Whether a part of the row is the key of a record, perhaps after another reading of it; the value of one
   that is not is counted. */
static bool is_known_part(struct sdt__csv *csv, struct sdt__values_row *row,
                          enum sdt__values_part part)
{
    const struct sdt__location location = {
        .file = row->file, .row = row->row, .column = row->column[part]};
    struct sdt__text_span *text = &row->text[part];
    const struct sdt__keys_entry *key = sdt__keys_find(&csv->unknown[part].keys, text->bytes,
                                                       text->size);
    bool known = false;
    int status = key ? SDT_OK : SDT_ERROR_MEMORY;

    if (key && key->status == SDT_ERROR_NOT_FOUND)
        status = row->reader->read(row->reader, row, part);
    if (status >= 0)
        status = sdt__unknown_find(&csv->unknown[part], text->bytes, text->size, 1, &location,
                                   &known);
    sdt__csv_note(csv, status);
    return known;
}

/* Whether the row's indicator and municipality are in the database. */
static bool is_known(struct sdt__csv *csv, struct sdt__values_row *row)
{
    return is_known_part(csv, row, SDT__VALUES_PART_INDICATOR) &&
           is_known_part(csv, row, SDT__VALUES_PART_MUNICIPALITY);
}

/* Adds a value; the row holds its other parts already. */
static void add_value(struct sdt__csv *csv, struct sdt__values_row *row,
                      struct sdt__text_span value)
{
    enum sdt__number_fault fault = SDT__NUMBER_FAULT_NONE;
    int status;

    if (csv->known_only && !is_known(csv, row)) {
        csv->left_out++;
        return;
    }
    row->mark = SDT__MARK_VALUE;
    row->value = 0;
    if (!sdt__cell_mark(value, &row->mark) &&
        sdt__number_parse(value.bytes, value.size, csv->decimal, &row->value) != SDT__NUMBER_OK)
        fault = sdt__csv_other_value(csv, row, value);
    /* The rest of a row is judged too, though it will not be written. */
    status = sdt__batch_add_text(csv->batch, row);
    if (status != SDT_OK)
        sdt__csv_note(csv, status);
    if (fault != SDT__NUMBER_FAULT_NONE)
        sdt__csv_bad_value(csv, row, value, fault);
    if (csv->explained && status == SDT_OK)
        sdt__csv_explain_value(csv, row, fault == SDT__NUMBER_FAULT_NONE);
}

/* The values of a wide row. An empty cell is no value at all: such tables have a cell for each, also
   for those that nobody has reported. */
static void add_wide(struct sdt__csv *csv, struct sdt__values_row *row)
{
    for (size_t i = 0; i < csv->wide_count && csv->status != SDT_ERROR_MEMORY; i++) {
        const struct sdt__csv_column *column = &csv->wide[i];
        const struct sdt__csv_cell *cell = &csv->scan.cells[column->number - 1];

        row->text[csv->wide_part] = (struct sdt__text_span){column->text, strlen(column->text)};
        row->column[csv->wide_part] = (int64_t)column->number;
        row->column[SDT__VALUES_PART_VALUE] = (int64_t)column->number;
        if (!is_blank(cell))
            add_value(csv, row, sdt__csv_cell_text(cell));
    }
}

/* Whether the row is nothing but separators, as spreadsheets leave below their tables. */
static bool is_empty(const struct sdt__csv *csv)
{
    size_t i = 0;

    while (i < csv->scan.count && is_blank(&csv->scan.cells[i]))
        i++;
    return i == csv->scan.count;
}

/* Whether a row is a text alone: all cells but the first are blank, and there are fewer than in the
   table, or so few that a row of it would say neither when nor what. */
static bool is_lone(const struct sdt__csv *csv)
{
    const size_t count = csv->scan.count;
    size_t i = 1;

    while (i < count && is_blank(&csv->scan.cells[i]))
        i++;
    return i == count && !is_blank(&csv->scan.cells[0]) &&
           (count < csv->columns || csv->wide_count == 0);
}

/* Whether the row may be a note below the table, as "Källa: SCB". A table that has been cut off ends in the
   middle of a row too, but with neither an empty row before it nor such a colon. */
static bool is_note(const struct sdt__csv *csv)
{
    const struct sdt__csv_cell *cell = &csv->scan.cells[0];
    const char *colon = memchr(cell->text, ':', cell->size);

    return is_lone(csv) && (csv->notes.count > 0 || csv->scan.row > (size_t)csv->row.row + 1 ||
                            (colon && (colon + 1 == cell->text + cell->size || colon[1] == ' ')));
}

/* The table goes on: what stood before was no note but a row that lacks something. */
static void refuse_notes(struct sdt__csv *csv)
{
    sdt__csv_bad_width(csv, csv->notes.row, 1);
    csv->notes = (struct sdt__csv_notes){0};
}

/* Takes the row for a note, if it may be one. */
static bool take_note(struct sdt__csv *csv)
{
    struct sdt__csv_notes *notes = &csv->notes;

    if (!is_note(csv)) {
        if (notes->count > 0)
            refuse_notes(csv);
        return false;
    }
    if (notes->count++ == 0)
        notes->row = csv->scan.row;
    return true;
}

void sdt__csv_begin_rows(struct sdt__csv *csv)
{
    struct sdt__values_row *row = &csv->row;

    *row = (struct sdt__values_row){
        .reader = &csv->reader.as_reader, .file = csv->name, .row = (int64_t)csv->scan.row};
    for (int part = 0; part < SDT__VALUES_PART_VALUE; part++)
        row->text[part] = (struct sdt__text_span){"", 0};
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        row->column[part] = (int64_t)csv->column_of[part];
    if (csv->indicator)
        row->text[SDT__VALUES_PART_INDICATOR] = (struct sdt__text_span){csv->indicator,
                                                                        strlen(csv->indicator)};
}

void sdt__csv_row(struct sdt__csv *csv)
{
    const struct sdt__csv_cell *cells = csv->scan.cells;
    struct sdt__values_row *row = &csv->row;

    if (is_empty(csv))
        return;
    if ((csv->notes.count > 0 || csv->scan.count == 1 || is_blank(&cells[1])) && take_note(csv))
        return;
    csv->rows++;
    if (!is_whole(csv))
        return;
    row->row = (int64_t)csv->scan.row;
    for (int part = 0; part < SDT__VALUES_PART_VALUE; part++)
        if (csv->column_of[part] > 0)
            row->text[part] = sdt__csv_cell_text(&cells[csv->column_of[part] - 1]);
    if (csv->name_column > 0)
        sdt__csv_note(
            csv, sdt__cell_reader_judge_name(&csv->reader, row,
                                             sdt__csv_cell_text(&cells[csv->name_column - 1])));
    if (csv->wide_count > 0)
        add_wide(csv, row);
    else
        add_value(csv, row, sdt__csv_cell_text(&cells[csv->column_of[SDT__VALUES_PART_VALUE] - 1]));
}

/*
 * The shape of a table: which row is its header, where titles stand above it, and which of its columns
 * hold values, where each is headed by a period, a municipality or an indicator.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/csv.h"

#include <string.h>

enum { ROWS_TRIED_MOST = 32 };

/* A heading, without what surrounds it. */
static struct sdt__text_span heading_of(const struct sdt__csv_cell *cell)
{
    struct sdt__text_span text = sdt__csv_cell_text(cell);

    sdt__cell_trim(&text);
    return text;
}

/* Replaces the name or key of a municipality by its key; false when there is no such one. */
static bool find_municipality(struct sdt__csv *csv, struct sdt__text_span *text)
{
    const char *key;
    unsigned readings = 0;

    sdt__csv_note(csv, sdt__cell_reader_find(&csv->reader, *text, &key, &readings));
    if (!key)
        return false;
    if (!csv->shape.trial)
        sdt__cell_reader_took(&csv->reader, *text, readings, (int64_t)csv->scan.row);
    *text = (struct sdt__text_span){key, strlen(key)};
    return true;
}

/* Whether a heading begins as the ids of Kolada's indicators do, "N00941 Title", and its id. */
static bool is_kolada_id(struct sdt__text_span *text)
{
    if (text->size < 6 || (text->bytes[0] != 'N' && text->bytes[0] != 'U'))
        return false;
    for (size_t i = 1; i < 6; i++)
        if (text->bytes[i] < '0' || text->bytes[i] > '9')
            return false;
    if (text->size > 6 && strchr("0123456789", text->bytes[6]))
        return false;
    text->size = 6;
    return true;
}

/* Whether a heading is the id of one of Kolada's indicators, known or not, or the key of another. */
static bool is_indicator(struct sdt__csv *csv, struct sdt__text_span *text)
{
    const struct sdt__keys_entry *key;

    if (is_kolada_id(text))
        return true;
    if (text->size == 0)
        return false;
    key = sdt__keys_find(&csv->unknown[SDT__VALUES_PART_INDICATOR].keys, text->bytes, text->size);
    if (!key)
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
    return key && key->id != 0;
}

/* Whether a heading is of the sort that the wide columns have; its text becomes a key or a period. A code
   that has lost its zeros stays as it is, for its values to be refused by what would repair it. */
static bool is_wide(struct sdt__csv *csv, struct sdt__text_span *text)
{
    int32_t period;
    bool last_day;

    switch (csv->wide_part) {
    case SDT__VALUES_PART_PERIOD:
        return sdt__period_read(text->bytes, text->size, &period, &last_day) ==
               SDT__PERIOD_FORM_PERIOD;
    case SDT__VALUES_PART_MUNICIPALITY:
        return text->size > 0 &&
               (find_municipality(csv, text) || sdt__cell_reader_lost_zero(&csv->reader, *text));
    default:
        return is_indicator(csv, text);
    }
}

static void add_wide(struct sdt__csv *csv, size_t column, struct sdt__text_span text)
{
    struct sdt__csv_column added = {.number = column + 1};
    void *block = csv->wide;

    if (sdt__grow(csv->session, &block, &csv->wide_capacity, csv->wide_count + 1, sizeof added) ==
        SDT_OK)
        added.text = sdt__copy_bytes(csv->session, text.bytes, text.size);
    csv->wide = block;
    if (added.text)
        csv->wide[csv->wide_count++] = added;
    else
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
}

/* Whether a column has been found to be one of the others. */
static bool is_taken(const struct sdt__csv *csv, size_t column)
{
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        if (csv->column_of[part] == column + 1)
            return true;
    return false;
}

/* What is wide is what no column says: periods, else municipalities, else indicators. */
void sdt__csv_find_wide(struct sdt__csv *csv)
{
    const bool periods = csv->column_of[SDT__VALUES_PART_PERIOD] != 0;
    const bool municipalities = csv->column_of[SDT__VALUES_PART_MUNICIPALITY] != 0;

    csv->wide_part = !periods          ? SDT__VALUES_PART_PERIOD
                     : !municipalities ? SDT__VALUES_PART_MUNICIPALITY
                                       : SDT__VALUES_PART_INDICATOR;
    for (size_t i = 0; i < csv->scan.count && csv->status != SDT_ERROR_MEMORY; i++) {
        struct sdt__text_span text = heading_of(&csv->scan.cells[i]);

        if (!is_taken(csv, i) && is_wide(csv, &text))
            add_wide(csv, i, text);
    }
}

static void free_wide(struct sdt__csv *csv)
{
    for (size_t i = 0; i < csv->wide_count; i++)
        sdt__free(csv->session, csv->wide[i].text);
    csv->wide_count = 0;
}

/* Reports a heading that is no municipality, or names it where such are left out. */
static void unknown_heading(struct sdt__csv *csv, struct sdt__text_span text, int64_t column)
{
    const struct sdt__location location = {.field = "municipality",
                                           .file = csv->name,
                                           .row = (int64_t)csv->scan.row,
                                           .column = column};
    char shown[SDT__CELL_SHOWN];

    if (csv->known_only)
        sdt__fail_at(csv->session, &location, SDT_OK,
                     sdt__csv_is_total(text.bytes, text.size) ? SDT__M_CSV_TOTAL_LEFT_OUT
                                                              : SDT__M_CSV_LEFT_OUT,
                     sdt__cell_show(text, shown));
    else
        sdt__csv_note(csv, sdt__cell_reader_unknown(&csv->reader, &location, text));
}

/* Whether a heading among periods is so like one that its values would be missed: "2023*". */
static bool is_like_period(const struct sdt__csv *csv, struct sdt__text_span text)
{
    size_t i = 0;

    while (i < text.size && (text.bytes[i] < '0' || text.bytes[i] > '9'))
        i++;
    return csv->wide_part == SDT__VALUES_PART_PERIOD && i < text.size;
}

/* Names a column that will not be read, and refuses it where its values would be missed: a sum, a number
   among periods, and among municipalities whatever is none. With `known_only` it is but named. */
static void judge_heading(struct sdt__csv *csv, struct sdt__text_span text, int64_t column)
{
    const struct sdt__location location = {
        .file = csv->name, .row = (int64_t)csv->scan.row, .column = column};
    char shown[SDT__CELL_SHOWN];

    if (csv->wide_part == SDT__VALUES_PART_MUNICIPALITY || sdt__csv_is_total(text.bytes, text.size))
        unknown_heading(csv, text, column);
    else if (is_like_period(csv, text) && !csv->known_only)
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_VALUE,
                                        sdt__period_problem(text.bytes, text.size), "",
                                        sdt__cell_show(text, shown)));
    else if (!csv->explained) /* which tells of each column anyhow */
        sdt__fail_at(csv->session, &location, SDT_OK, SDT__M_CSV_UNREAD,
                     sdt__cell_show(text, shown));
}

/* Judges the columns of a wide table that are neither read nor empty. */
static void judge_headings(struct sdt__csv *csv)
{
    size_t next = 0;

    for (size_t i = 0; csv->wide_count > 0 && i < csv->scan.count; i++) {
        const struct sdt__text_span text = heading_of(&csv->scan.cells[i]);
        const bool read = next < csv->wide_count && csv->wide[next].number == i + 1;

        next += read;
        if (!read && text.size > 0 && !is_taken(csv, i))
            judge_heading(csv, text, (int64_t)i + 1);
    }
}

/* Counts what the row at hand lacks to be a header, and leaves no trace of that. */
static size_t try_header(struct sdt__csv *csv)
{
    csv->shape.trial = true;
    csv->shape.missing = 0;
    sdt__csv_header(csv);
    csv->shape.trial = false;
    memset(csv->column_of, 0, sizeof csv->column_of);
    csv->name_column = 0;
    free_wide(csv);
    return csv->shape.missing;
}

/* Keeps the row at hand, for what is to be said when no better one comes. */
static void keep_nearest(struct sdt__csv *csv, size_t missing)
{
    size_t size = 0;
    char *text;

    for (size_t i = 0; i < csv->scan.count; i++)
        size += csv->scan.cells[i].size + 1;
    text = sdt__alloc(csv->session, size);
    if (!text) {
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
        return;
    }
    sdt__free(csv->session, csv->shape.nearest);
    csv->shape.nearest = text;
    csv->shape.nearest_count = csv->scan.count;
    csv->shape.nearest_missing = missing;
    csv->shape.nearest_row = csv->scan.row;
    for (size_t i = 0; i < csv->scan.count; i++) {
        memcpy(text, csv->scan.cells[i].text, csv->scan.cells[i].size);
        text += csv->scan.cells[i].size;
        *text++ = '\0';
    }
}

bool sdt__csv_is_header(struct sdt__csv *csv)
{
    struct sdt__csv_shape *shape = &csv->shape;
    const struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.row};
    const size_t missing = try_header(csv);
    char row[24];

    if (csv->status != SDT_OK)
        return false;
    if (missing == 0) {
        if (shape->rows > 0)
            sdt__fail_at(csv->session, &location, SDT_OK, SDT__M_CSV_ABOVE,
                         sdt__integer_text((long long)csv->scan.row, row));
        sdt__csv_header(csv);
        judge_headings(csv);
        if (csv->explained)
            sdt__csv_explain_header(csv);
        return true;
    }
    /* Of rows that lack as much, a title of one cell is less of a header than a row of several. */
    if (shape->rows == 0 || missing < shape->nearest_missing ||
        (missing == shape->nearest_missing && shape->nearest_count == 1 && csv->scan.count > 1))
        keep_nearest(csv, missing);
    if (++shape->rows == ROWS_TRIED_MOST)
        sdt__csv_no_header(csv);
    return false;
}

void sdt__csv_no_header(struct sdt__csv *csv)
{
    const struct sdt__location location = {.file = csv->name};
    const char *text = csv->shape.nearest;

    if (!text) {
        sdt__csv_note(csv,
                      sdt__fail_at(csv->session, &location, SDT_ERROR_SYNTAX, SDT__M_CSV_EMPTY));
        return;
    }
    for (size_t i = 0; i < csv->shape.nearest_count; i++) {
        const size_t size = strlen(text);

        csv->scan.cells[i] = (struct sdt__csv_cell){.text = text, .size = (uint32_t)size};
        text += size + 1;
    }
    csv->scan.count = csv->shape.nearest_count;
    csv->scan.row = csv->shape.nearest_row;
    sdt__csv_header(csv);
}

void sdt__csv_shape_free(struct sdt__csv *csv)
{
    free_wide(csv);
    sdt__free(csv->session, csv->wide);
    sdt__free(csv->session, csv->shape.nearest);
}

/*
 * The header of a CSV file: which columns are which, by what the caller says of them, or else by the
 * names that files in the wild have for them.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/csv.h"

#include <stdio.h>
#include <string.h>

/* Whether a cell of the header is one of the names, whatever its case and the spaces around it; a NUL
   ends each of them. */
static bool is_any(const struct sdt__csv_cell *cell, const char *names)
{
    struct sdt__text_span trimmed = sdt__csv_cell_text(cell);
    char folded[64];

    sdt__cell_trim(&trimmed);
    if (!sdt__text_fold_bytes(trimmed.bytes, trimmed.size, folded, sizeof folded))
        return false;
    for (; *names; names += strlen(names) + 1)
        if (strcmp(names, folded) == 0)
            return true;
    return false;
}

/* Whether the column has ids. Kolada's files may have both a column of names and one of ids, for a
   municipality or an indicator. */
static bool is_id(const struct sdt__csv *csv, size_t column)
{
    return is_any(&csv->scan.cells[column], "municipality_id\0kommun_id\0kommunkod\0kpi\0kpi_id\0"
                                            "nyckeltals-id\0indicator\0");
}

/* Makes a column the one of a part. Where the part has a column already, one of ids stands before one of
   names, and a municipality's name is compared with its id; two of the same sort are reported. */
static void take_column(struct sdt__csv *csv, enum sdt__values_part part, size_t column)
{
    const struct sdt__location location = {
        .file = csv->name, .row = (int64_t)csv->scan.row, .column = (int64_t)column + 1};
    size_t *taken = &csv->column_of[part], other = *taken;
    const bool id = is_id(csv, column);

    if (other == 0) {
        *taken = column + 1;
    } else if (id == is_id(csv, other - 1) || csv->name_column > 0) {
        if (!csv->shape.trial)
            sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_EXISTS,
                                            SDT__M_CSV_COLUMN_TWICE, sdt__csv_part_word(csv, part),
                                            sdt__values_part_names[part]));
    } else {
        *taken = id ? column + 1 : other;
        if (part == SDT__VALUES_PART_MUNICIPALITY)
            csv->name_column = id ? other : column + 1;
    }
}

/* The end of the sentence about a missing column: a heading that may have been meant by one of the names,
   of which a NUL ends each. */
static const char *suggest_heading(const struct sdt__csv *csv, const char *names, char out[200])
{
    char text[64];
    const char *heads[1] = {text};

    out[0] = '\0';
    for (; *names && !out[0]; names += strlen(names) + 1)
        for (size_t i = 0; i < csv->scan.count && !out[0]; i++) {
            const struct sdt__csv_cell *cell = &csv->scan.cells[i];

            if (cell->size == 0 || cell->size >= sizeof text)
                continue;
            memcpy(text, cell->text, cell->size);
            text[cell->size] = '\0';
            sdt__session_suggest(csv->session, out, 200, names, heads, 1);
        }
    return out[0] ? out : ".";
}

/* Counts a column that the caller has named and that is missing, and reports it. */
static void miss_asked(struct sdt__csv *csv, const char *heading)
{
    const struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.row};
    char names[64], near[200];

    csv->shape.missing++;
    if (csv->shape.trial)
        return;
    snprintf(names, sizeof names - 1, "%s", heading);
    names[strlen(names) + 1] = '\0';
    sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_NOT_FOUND,
                                    SDT__M_CSV_COLUMN_ASKED, heading,
                                    suggest_heading(csv, names, near)));
}

/* Counts a column that has none of its names, and reports it. */
static void miss_column(struct sdt__csv *csv, enum sdt__values_part part, const char *names)
{
    const struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.row};
    char near[200];

    csv->shape.missing++;
    if (!csv->shape.trial)
        sdt__csv_note(csv,
                      sdt__fail_at(csv->session, &location, SDT_ERROR_NOT_FOUND,
                                   part == SDT__VALUES_PART_INDICATOR ? SDT__M_CSV_COLUMN_INDICATOR
                                                                      : SDT__M_CSV_COLUMN,
                                   sdt__csv_part_word(csv, part), suggest_heading(csv, names, near),
                                   sdt__values_part_names[part]));
}

/* Reports a file that names its indicators where the caller has named one for all of it. */
static void judge_indicator(struct sdt__csv *csv)
{
    size_t column = csv->column_of[SDT__VALUES_PART_INDICATOR];
    struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.row};

    if (csv->wide_count > 0 && csv->wide_part == SDT__VALUES_PART_INDICATOR)
        column = csv->wide[0].number;
    location.column = (int64_t)column;
    if (csv->indicator && column > 0 && !csv->shape.trial)
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_CONFLICT,
                                        SDT__M_CSV_INDICATOR_TWICE));
}

/* The number of a heading in the row at hand, from 1, whatever its case; or, where no column is called
   that, the number that the text is. 0: neither. */
static size_t find_heading(const struct sdt__csv *csv, const char *heading)
{
    char wanted[64], folded[64];
    int64_t number;

    sdt__text_fold_swedish(heading, wanted, sizeof wanted);
    for (size_t i = 0; i < csv->scan.count; i++) {
        struct sdt__text_span cell = sdt__csv_cell_text(&csv->scan.cells[i]);

        sdt__cell_trim(&cell);
        if (sdt__text_fold_bytes(cell.bytes, cell.size, folded, sizeof folded) &&
            strcmp(folded, wanted) == 0)
            return i + 1;
    }
    return sdt__integer_parse(heading, strlen(heading), &number) && number >= 1 &&
                   (uint64_t)number <= csv->scan.count
               ? (size_t)number
               : 0;
}

/* Takes the columns that the caller has named. */
static void take_asked(struct sdt__csv *csv)
{
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++) {
        const char *heading = csv->shape.asked[part];

        if (!heading)
            continue;
        csv->column_of[part] = find_heading(csv, heading);
        if (csv->column_of[part] == 0)
            miss_asked(csv, heading);
    }
}

/* Whether the caller has said what a column is. */
static bool is_asked(const struct sdt__csv *csv, size_t column)
{
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        if (csv->shape.asked[part] && csv->column_of[part] == column + 1)
            return true;
    return false;
}

/* Separators behind the last heading make no columns. */
static void drop_empty_columns(struct sdt__csv *csv)
{
    size_t used = 1;

    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        used = csv->column_of[part] > used ? csv->column_of[part] : used;
    while (csv->columns > used && sdt__csv_is_blank(&csv->scan.cells[csv->columns - 1]))
        csv->columns--;
}

/* Finds the columns by their names in the row at hand. */
void sdt__csv_header(struct sdt__csv *csv)
{
    static const char *const names[SDT__VALUES_PART_COUNT] = {
        [SDT__VALUES_PART_INDICATOR] = "indicator\0kpi\0kpi_id\0nyckeltals-"
                                       "id\0indikator\0nyckeltal\0",
        [SDT__VALUES_PART_MUNICIPALITY] = "municipality\0municipality_id\0kommun\0kommun_"
                                          "id\0kommunkod\0område\0region\0",
        [SDT__VALUES_PART_PERIOD] = "period\0year\0ar\0år\0tid\0",
        [SDT__VALUES_PART_GENDER] = "gender\0kon\0kön\0",
        [SDT__VALUES_PART_VALUE] = "value\0varde\0värde\0",
    };

    csv->columns = csv->scan.count;
    take_asked(csv);
    for (size_t i = 0; i < csv->scan.count; i++)
        for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
            if (!csv->shape.asked[part] && !is_asked(csv, i) &&
                is_any(&csv->scan.cells[i], names[part]))
                take_column(csv, (enum sdt__values_part)part, i);
    if (csv->column_of[SDT__VALUES_PART_VALUE] == 0)
        sdt__csv_find_wide(csv);
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        if (csv->column_of[part] == 0 && !csv->shape.asked[part] &&
            part != SDT__VALUES_PART_GENDER &&
            !(part == SDT__VALUES_PART_INDICATOR && csv->indicator) &&
            !(csv->wide_count > 0 &&
              (part == SDT__VALUES_PART_VALUE || part == (int)csv->wide_part)))
            miss_column(csv, (enum sdt__values_part)part, names[part]);
    judge_indicator(csv);
    drop_empty_columns(csv);
}

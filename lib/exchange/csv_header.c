/*
 * The header of a CSV file: which columns are which, by the names that files in the wild have for them.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/csv.h"

#include <string.h>

/* Whether a cell of the header is one of the names, whatever its case; a NUL ends each of them. */
static bool is_any(const struct sdt__csv_cell *cell, const char *names)
{
    char text[64], folded[64];

    if (cell->size >= sizeof text)
        return false;
    memcpy(text, cell->text, cell->size);
    text[cell->size] = '\0';
    sdt__text_fold_swedish(text, folded, sizeof folded);
    for (; *names; names += strlen(names) + 1)
        if (strcmp(names, folded) == 0)
            return true;
    return false;
}

/* Whether the column has ids. Kolada's files may have both a column of names and one of ids, for a
   municipality or an indicator; the ids are used then. */
static bool is_id(const struct sdt__csv *csv, size_t column)
{
    return is_any(&csv->scan.cells[column], "municipality_id\0kommun_id\0kommunkod\0kpi\0kpi_id\0"
                                            "nyckeltals-id\0indicator\0");
}

/* Makes a column the one of a part. Where the part has a column already, ids replace names, names are
   ignored beside ids, and two of the same sort are reported. */
static void take_column(struct sdt__csv *csv, int part, const char *name, size_t column)
{
    const struct sdt__location location = {
        .file = csv->name, .row = (int64_t)csv->scan.row, .column = (int64_t)column + 1};
    size_t *taken = &csv->column_of[part];

    if (*taken == 0 || (is_id(csv, column) && !is_id(csv, *taken - 1)))
        *taken = column + 1;
    else if (is_id(csv, column) || !is_id(csv, *taken - 1))
        sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_EXISTS,
                                        SDT__M_CSV_COLUMN_TWICE, name));
}

/* Reports a missing column, and which column of the header may have been meant. */
static void miss_column(struct sdt__csv *csv, const char *name)
{
    const struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.row};
    const char *heads[1];
    char text[64], near[200] = "";

    for (size_t i = 0; i < csv->scan.count && !near[0]; i++) {
        const struct sdt__csv_cell *cell = &csv->scan.cells[i];
        if (cell->size == 0 || cell->size >= sizeof text)
            continue;
        memcpy(text, cell->text, cell->size);
        text[cell->size] = '\0';
        heads[0] = text;
        sdt__session_suggest(csv->session, near, sizeof near, name, heads, 1);
    }
    sdt__csv_note(csv, sdt__fail_at(csv->session, &location, SDT_ERROR_NOT_FOUND, SDT__M_CSV_COLUMN,
                                    name, near[0] ? near : "."));
}

/* Whether a header is a period, or begins as the ids of Kolada's indicators do: "N00941 Title". */
static bool is_wide(const struct sdt__csv_cell *cell, enum sdt__values_part part, size_t *size)
{
    int32_t period;

    *size = cell->size;
    if (part == SDT__VALUES_PART_PERIOD)
        return sdt__period_parse(cell->text, cell->size, &period);
    if (cell->size < 6 || (cell->text[0] != 'N' && cell->text[0] != 'U'))
        return false;
    for (size_t i = 1; i < 6; i++)
        if (cell->text[i] < '0' || cell->text[i] > '9')
            return false;
    *size = 6;
    return cell->size == 6 || !strchr("0123456789", cell->text[6]);
}

/* Without a column of values the file may be wide: by period, or else by indicator. */
static void find_wide(struct sdt__csv *csv)
{
    csv->wide_part = csv->column_of[SDT__VALUES_PART_PERIOD] == 0 ? SDT__VALUES_PART_PERIOD
                                                                  : SDT__VALUES_PART_INDICATOR;
    for (size_t i = 0; i < csv->scan.count; i++) {
        struct sdt__csv_column column = {.number = i + 1};
        void *block = csv->wide;
        size_t size;

        if (!is_wide(&csv->scan.cells[i], csv->wide_part, &size))
            continue;
        if (sdt__grow(csv->session, &block, &csv->wide_capacity, csv->wide_count + 1,
                      sizeof column) == SDT_OK)
            column.text = sdt__copy_bytes(csv->session, csv->scan.cells[i].text, size);
        csv->wide = block;
        if (!column.text) {
            sdt__csv_note(csv, SDT_ERROR_MEMORY);
            return;
        }
        csv->wide[csv->wide_count++] = column;
    }
}

/* Finds the columns by their names in the first row. */
void sdt__csv_header(struct sdt__csv *csv)
{
    static const char *const names[SDT__VALUES_PART_COUNT] = {
        [SDT__VALUES_PART_INDICATOR] = "indicator\0kpi\0kpi_id\0nyckeltals-"
                                       "id\0indikator\0nyckeltal\0",
        [SDT__VALUES_PART_MUNICIPALITY] = "municipality\0municipality_id\0kommun\0kommun_"
                                          "id\0kommunkod\0område\0region\0",
        [SDT__VALUES_PART_PERIOD] = "period\0year\0ar\0år\0",
        [SDT__VALUES_PART_GENDER] = "gender\0kon\0kön\0",
        [SDT__VALUES_PART_VALUE] = "value\0varde\0värde\0",
    };

    csv->columns = csv->scan.count;
    for (size_t i = 0; i < csv->scan.count; i++)
        for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
            if (is_any(&csv->scan.cells[i], names[part]))
                take_column(csv, part, names[part], i);
    if (csv->column_of[SDT__VALUES_PART_VALUE] == 0)
        find_wide(csv);
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        if (csv->column_of[part] == 0 && part != SDT__VALUES_PART_GENDER &&
            !(part == SDT__VALUES_PART_INDICATOR && csv->indicator) &&
            !(csv->wide_count > 0 &&
              (part == SDT__VALUES_PART_VALUE || part == (int)csv->wide_part)))
            miss_column(csv, names[part]);
}

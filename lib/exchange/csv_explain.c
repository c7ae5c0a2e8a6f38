/*
 * How a table would be read, as a table: separator and encoding, what each column was taken for, the first
 * rows as they were understood, and what there is to say of them. It looks at the import's own work, so
 * that what it says is what would be done.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/csv.h"
#include "layouts.h"

#include <string.h>

enum {
    ITEM,
    ROW,
    COLUMN,
    HEADING,
    MEANING,
    INDICATOR,
    MUNICIPALITY,
    PERIOD,
    GENDER,
    VALUE,
    MARK,
};

static const struct sdt__column columns[] = {
    [ITEM] =
        {"item", SDT_TYPE_TEXT,
         "vad raden säger: sheet, encoding, separator, header, column, value, decimal, note eller "
         "problem",
         "what the row tells: sheet, encoding, separator, header, column, value, decimal, note or "
         "problem"},
    [ROW] = {"row", SDT_TYPE_INTEGER, "rad i filen, från 1", "row of the file, from 1"},
    [COLUMN] = {"column", SDT_TYPE_INTEGER, "kolumn i filen, från 1", "column of the file, from 1"},
    [HEADING] = {"heading", SDT_TYPE_TEXT, "kolumnens rubrik", "heading of the column"},
    [MEANING] = {"meaning", SDT_TYPE_TEXT,
                 "vad det togs för; för en kolumn den del den är, eller unread",
                 "what it was taken for; of a column the part that it is, or unread"},
    [INDICATOR] = {"indicator", SDT_TYPE_TEXT, "indikatorns nyckel", "key of the indicator"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [PERIOD] = {"period", SDT_TYPE_TEXT, "perioden", "the period"},
    [GENDER] = {"gender", SDT_TYPE_TEXT, "T, K eller M", "T, K or M"},
    [VALUE] = {"value", SDT_TYPE_NUMBER, "värdet", "the value"},
    [MARK] = {"mark", SDT_TYPE_TEXT, "varför det inte finns något värde", "why there is no value"},
};

const struct sdt__table_layout sdt__layout_import_explained = SDT__TABLE_LAYOUT("import_explained",
                                                                                columns);

static void add(struct sdt__csv *csv, const char *item, const char *meaning)
{
    sdt__table_row(csv->explained);
    sdt__table_set_text(csv->explained, ITEM, item);
    sdt__table_set_text(csv->explained, MEANING, meaning);
}

static void set_span(struct sdt__csv *csv, int column, struct sdt__text_span text)
{
    char *copy = sdt__copy_bytes(csv->session, text.bytes, text.size);

    if (copy)
        sdt__table_set_text(csv->explained, column, copy);
    else
        sdt__csv_note(csv, SDT_ERROR_MEMORY);
    sdt__free(csv->session, copy);
}

/* A period in its own form; one that is none as it stands. */
static void set_period(struct sdt__csv *csv, struct sdt__text_span text)
{
    int32_t period;
    char own[8];

    if (sdt__period_parse(text.bytes, text.size, &period)) {
        sdt__period_format(period, own);
        sdt__table_set_text(csv->explained, PERIOD, own);
    } else if (text.size > 0) {
        set_span(csv, PERIOD, text);
    }
}

static const char *encoding_of(const struct sdt__csv *csv)
{
    static const char *const names[] = {
        [SDT__TEXT_ENCODING_ASCII] = "ASCII",
        [SDT__TEXT_ENCODING_UTF8] = "UTF-8",
        [SDT__TEXT_ENCODING_WINDOWS_1252] = "Windows-1252",
        [SDT__TEXT_ENCODING_UTF16_LITTLE] = "UTF-16",
        [SDT__TEXT_ENCODING_UTF16_BIG] = "UTF-16",
    };

    return names[csv->source.encoding];
}

/* What a column is: one of the parts, a value of what its heading says, or nothing. */
static void add_column(struct sdt__csv *csv, size_t index)
{
    const struct sdt__csv_cell *cell = &csv->scan.cells[index];
    const struct sdt__csv_column *wide = NULL;
    const char *meaning = "unread";

    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        if (csv->column_of[part] == index + 1)
            meaning = sdt__values_part_names[part];
    for (size_t i = 0; i < csv->wide_count && !wide; i++)
        wide = csv->wide[i].number == index + 1 ? &csv->wide[i] : NULL;
    add(csv, "column", wide ? "value" : meaning);
    sdt__table_set_int(csv->explained, COLUMN, (int64_t)index + 1);
    set_span(csv, HEADING, sdt__csv_cell_text(cell));
    if (wide && csv->wide_part == SDT__VALUES_PART_PERIOD)
        set_period(csv, (struct sdt__text_span){wide->text, strlen(wide->text)});
    else if (wide)
        sdt__table_set_text(csv->explained,
                            csv->wide_part == SDT__VALUES_PART_INDICATOR ? INDICATOR : MUNICIPALITY,
                            wide->text);
}

void sdt__csv_explain_header(struct sdt__csv *csv)
{
    const char separator[2] = {csv->scan.separator, '\0'};

    if (csv->sheet.found) {
        add(csv, "sheet", csv->sheet_name ? csv->sheet_name : "1");
    } else {
        add(csv, "encoding", encoding_of(csv));
        add(csv, "separator", separator[0] == '\t' ? "TAB" : separator);
    }
    add(csv, "header", NULL);
    sdt__table_set_int(csv->explained, ROW, (int64_t)csv->scan.row);
    for (size_t i = 0; i < csv->scan.count; i++)
        add_column(csv, i);
}

void sdt__csv_explain_value(struct sdt__csv *csv, const struct sdt__values_row *row, bool good)
{
    const struct sdt__text_span gender = row->text[SDT__VALUES_PART_GENDER];

    add(csv, "value", NULL);
    sdt__table_set_int(csv->explained, ROW, row->row);
    sdt__table_set_int(csv->explained, COLUMN, row->column[SDT__VALUES_PART_VALUE]);
    set_span(csv, INDICATOR, row->text[SDT__VALUES_PART_INDICATOR]);
    set_span(csv, MUNICIPALITY, row->text[SDT__VALUES_PART_MUNICIPALITY]);
    set_period(csv, row->text[SDT__VALUES_PART_PERIOD]);
    set_span(csv, GENDER, gender.size > 0 ? gender : (struct sdt__text_span){"T", 1});
    if (row->mark != SDT__MARK_VALUE)
        sdt__table_set_text(csv->explained, MARK, sdt_mark_name((int)row->mark));
    else if (good)
        sdt__table_set_number(csv->explained, VALUE, row->value);
}

/* What the import has to say so far, in its own words. */
static int add_problems(struct sdt__csv *csv)
{
    sdt_session *session = csv->session;

    for (size_t i = 0; i < session->problem_count; i++) {
        const struct sdt__problem *problem = &session->problems[i];

        add(csv, problem->status == SDT_OK ? "note" : "problem", problem->message);
        if (problem->row > 0)
            sdt__table_set_int(csv->explained, ROW, problem->row);
        if (problem->column > 0)
            sdt__table_set_int(csv->explained, COLUMN, problem->column);
    }
    return session->status == SDT_ERROR_MEMORY ? SDT_ERROR_MEMORY : SDT_OK;
}

int sdt__csv_explain_end(struct sdt__csv *csv, sdt_table **out)
{
    const char decimal[2] = {csv->decimal, '\0'};
    int status;

    if (csv->decimal)
        add(csv, "decimal", decimal);
    status = sdt__readings_tell(csv->session, csv->name, &csv->reader.readings);
    if (status == SDT_OK)
        status = add_problems(csv);
    if (status == SDT_OK)
        status = sdt__table_done(csv->explained, out);
    else
        sdt_table_free(csv->explained);
    csv->explained = NULL;
    return status;
}

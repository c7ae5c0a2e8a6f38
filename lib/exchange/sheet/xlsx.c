/*
 * One sheet of an xlsx: rows and cells say where they stand, and a cell's type what is in it: a number, a
 * shared or inline text, the text of a formula, a boolean or an error. A merged cell has its content in
 * its first, and nothing in the others.
 */
#include "exchange/sheet/xlsx.h"

#include <string.h>

enum type { NUMBER, SHARED, TEXT, BOOLEAN };

struct reading {
    struct sdt__workbook *workbook;
    struct sdt__xlsx_parts parts;
    struct sdt__xlsx_strings strings;
    struct sdt__xlsx_styles styles;
    struct sdt__buffer cell; /* the text of the cell at hand */
    size_t next_row;
    enum type type;
    int format;
    bool in_cell;
    bool in_text;
    bool in_sound;
};

/* The column of a reference such as "C5", from 0; false where it is beyond what sheets have. */
static bool read_reference(const char *reference, size_t *column)
{
    *column = 0;
    while (*reference >= 'A' && *reference <= 'Z' && *column <= SDT__WORKBOOK_COLUMNS)
        *column = *column * 26 + (size_t)(*reference++ - 'A') + 1;
    return *column >= 1 && (*column)-- <= SDT__WORKBOOK_COLUMNS;
}

static enum type type_of(const char *type)
{
    if (!type || strcmp(type, "n") == 0)
        return NUMBER;
    if (strcmp(type, "s") == 0)
        return SHARED;
    return strcmp(type, "b") == 0 ? BOOLEAN : TEXT; /* str, inlineStr, e, d */
}

static int begin_cell(struct reading *reading, const char *const *attributes)
{
    const char *reference = sdt__xml_attribute(attributes, "r");
    const size_t style = sdt__xml_count(attributes, "s", 0, UINT16_MAX);
    size_t column;

    if (reference && read_reference(reference, &column))
        sdt__sheet_to_cell(&reading->workbook->rows, column);
    reading->in_cell = true;
    reading->type = type_of(sdt__xml_attribute(attributes, "t"));
    reading->format = style < reading->styles.count ? reading->styles.formats[style]
                                                    : SDT__SHEET_NUMBER;
    sdt__buffer_clear(&reading->cell);
    return SDT_OK;
}

static int begin(void *user, const char *element, const char *const *attributes)
{
    struct reading *reading = user;

    if (strcmp(element, "row") == 0) {
        reading->next_row = sdt__xml_count(attributes, "r", reading->next_row + 1,
                                           SDT__WORKBOOK_ROWS);
        sdt__sheet_to_row(&reading->workbook->rows, reading->next_row - 1);
    } else if (strcmp(element, "c") == 0) {
        return begin_cell(reading, attributes);
    } else if (reading->in_cell) {
        reading->in_sound = reading->in_sound || strcmp(element, "rPh") == 0;
        reading->in_text = strcmp(element, "v") == 0 || strcmp(element, "t") == 0;
    }
    return SDT_OK;
}

static int text(void *user, const char *bytes, size_t size)
{
    struct reading *reading = user;

    if (reading->in_text && !reading->in_sound)
        sdt__buffer_add(&reading->cell, bytes, size);
    return reading->cell.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

/* A text by its index; one that is not there makes the workbook a damaged one. */
static int add_shared(struct reading *reading)
{
    const struct sdt__xlsx_strings *strings = &reading->strings;
    const struct sdt__archive *archive = reading->workbook->archive;
    const struct sdt__location location = {.file = archive->name};
    int64_t index;

    if (reading->cell.size == 0)
        return SDT_OK;
    if (!sdt__integer_parse(reading->cell.bytes, reading->cell.size, &index) || index < 0 ||
        (uint64_t)index >= strings->count)
        return sdt__fail_at(archive->session, &location, SDT_ERROR_VALUE, SDT__M_SHEET_DAMAGED,
                            reading->parts.sheet);
    sdt__sheet_text(&reading->workbook->rows, strings->text.bytes + strings->offsets[index],
                    strings->offsets[index + 1] - strings->offsets[index]);
    return SDT_OK;
}

static int end_cell(struct reading *reading)
{
    struct sdt__sheet_rows *rows = &reading->workbook->rows;
    const struct sdt__buffer *cell = &reading->cell;
    int status = SDT_OK;

    reading->in_cell = false;
    if (reading->type == SHARED)
        status = add_shared(reading);
    else if (reading->type == BOOLEAN && cell->size == 1)
        sdt__sheet_text(rows, cell->bytes[0] == '1' ? "TRUE" : "FALSE",
                        cell->bytes[0] == '1' ? 4 : 5);
    else if (reading->type == NUMBER && cell->size > 0)
        sdt__sheet_number(rows, cell->bytes, cell->size, reading->format, reading->parts.from_1904);
    else
        sdt__sheet_text(rows, cell->bytes, cell->size);
    return status == SDT_OK && sdt__sheet_is_full(rows) ? SDT_END : status;
}

static int end(void *user, const char *element)
{
    struct reading *reading = user;

    reading->in_text = false;
    if (strcmp(element, "rPh") == 0)
        reading->in_sound = false;
    if (strcmp(element, "c") == 0)
        return end_cell(reading);
    return strcmp(element, "sheetData") == 0 ? SDT_END : SDT_OK;
}

int sdt__xlsx_read(struct sdt__workbook *workbook)
{
    sdt_session *session = workbook->archive->session;
    struct reading reading = {.workbook = workbook};
    const struct sdt__xml_reader reader = {begin, end, text, &reading};
    int status;

    sdt__buffer_init(&reading.strings.text, session);
    sdt__buffer_init(&reading.cell, session);
    status = sdt__xlsx_find_parts(workbook, &reading.parts);
    if (status == SDT_OK && reading.parts.strings[0])
        status = sdt__xlsx_read_strings(workbook, reading.parts.strings, &reading.strings);
    if (status == SDT_OK && reading.parts.styles[0])
        status = sdt__xlsx_read_styles(workbook, reading.parts.styles, &reading.styles);
    if (status == SDT_OK)
        status = sdt__xml_read(workbook->archive, reading.parts.sheet, &reader);
    sdt__buffer_free(&reading.cell);
    sdt__buffer_free(&reading.strings.text);
    sdt__free(session, reading.strings.offsets);
    sdt__free(session, reading.styles.formats);
    return status;
}

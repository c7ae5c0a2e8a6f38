/*
 * One sheet of an ods (OpenDocument): tables of rows of cells, which may stand for several of themselves;
 * a cell has its value in an attribute, and what it shows in its paragraphs.
 */
#include "exchange/sheet/workbook.h"

#include <string.h>

static const char content[] = "content.xml";

/* The first pass gathers the names of the tables, the second reads the one that is wanted. */
struct reading {
    struct sdt__workbook *workbook;
    struct sdt__sheet_names names;
    struct sdt__buffer cell; /* its paragraphs */
    struct sdt__buffer value;
    size_t table;  /* of the tables, from 1 */
    size_t wanted; /* 0 in the first pass */
    int tables;    /* that are open: a cell may have one of its own */
    size_t row;
    size_t row_repeat;
    size_t cell_repeat;
    int format; /* of a number; -1: a text */
    bool in_cell;
    bool in_text;
};

static bool is_wanted(const struct reading *reading)
{
    return reading->wanted != 0 && reading->table == reading->wanted && reading->tables == 1;
}

static int begin_table(struct reading *reading, const char *const *attributes)
{
    const char *name = sdt__xml_attribute(attributes, "name");

    if (++reading->tables > 1)
        return SDT_OK;
    reading->table++;
    reading->row = 0;
    if (reading->wanted != 0)
        return SDT_OK;
    name = name ? name : "";
    reading->names.count++;
    sdt__buffer_add(&reading->names.all, name, strlen(name) + 1);
    return reading->names.all.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

/* What a cell's type says of its value; its paragraphs hold what is no number. */
static void begin_cell(struct reading *reading, const char *const *attributes)
{
    const char *type = sdt__xml_attribute(attributes, "value-type");
    const char *value = sdt__xml_attribute(attributes, "value");
    const char *date = sdt__xml_attribute(attributes, "date-value");

    reading->in_cell = true;
    reading->cell_repeat = sdt__xml_count(attributes, "number-columns-repeated", 1,
                                          SDT__WORKBOOK_COLUMNS);
    reading->format = -1;
    sdt__buffer_clear(&reading->cell);
    sdt__buffer_clear(&reading->value);
    if (type && value && strcmp(type, "string") != 0) {
        reading->format = strcmp(type, "percentage") == 0 ? SDT__SHEET_PERCENT : SDT__SHEET_NUMBER;
        sdt__buffer_text(&reading->value, value);
    } else if (date) {
        sdt__buffer_add(&reading->value, date, strcspn(date, "T"));
    }
}

static int begin(void *user, const char *element, const char *const *attributes)
{
    struct reading *reading = user;

    if (strcmp(element, "table") == 0)
        return begin_table(reading, attributes);
    if (!is_wanted(reading))
        return SDT_OK;
    if (strcmp(element, "table-row") == 0) {
        reading->row_repeat = sdt__xml_count(attributes, "number-rows-repeated", 1,
                                             SDT__WORKBOOK_ROWS);
        sdt__sheet_to_row(&reading->workbook->rows, reading->row);
    } else if (strcmp(element, "table-cell") == 0 || strcmp(element, "covered-table-cell") == 0) {
        begin_cell(reading, attributes);
    } else if (strcmp(element, "annotation") == 0) {
        reading->in_cell = false; /* a comment is no content */
    } else if (strcmp(element, "p") == 0 && reading->in_cell) {
        reading->in_text = true;
        if (reading->cell.size > 0)
            sdt__buffer_byte(&reading->cell, '\n');
    }
    return SDT_OK;
}

static int text(void *user, const char *bytes, size_t size)
{
    struct reading *reading = user;

    if (reading->in_text && is_wanted(reading))
        sdt__buffer_add(&reading->cell, bytes, size);
    return reading->cell.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

static int end_cell(struct reading *reading)
{
    struct sdt__sheet_rows *rows = &reading->workbook->rows;
    const struct sdt__buffer *from = reading->value.size > 0 ? &reading->value : &reading->cell;

    reading->in_cell = false;
    for (size_t i = 0; i < reading->cell_repeat && !sdt__sheet_is_full(rows); i++) {
        if (reading->format >= 0)
            sdt__sheet_number(rows, from->bytes, from->size, reading->format, false);
        else
            sdt__sheet_text(rows, from->bytes, from->size);
    }
    return reading->value.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

/* A row that stands for several is written again from the text; rows with nothing in them only move on. */
static void end_row(struct reading *reading)
{
    struct sdt__sheet_rows *rows = &reading->workbook->rows;

    reading->row += reading->row_repeat;
    if (rows->count == 0)
        return;
    sdt__sheet_repeat(rows, reading->row_repeat);
}

static int end(void *user, const char *element)
{
    struct reading *reading = user;

    if (strcmp(element, "table") == 0) {
        const bool done = is_wanted(reading);

        reading->tables--;
        return done ? SDT_END : SDT_OK;
    }
    if (!is_wanted(reading))
        return SDT_OK;
    if (strcmp(element, "p") == 0)
        reading->in_text = false;
    else if (strcmp(element, "annotation") == 0)
        reading->in_cell = true;
    else if (strcmp(element, "table-cell") == 0 || strcmp(element, "covered-table-cell") == 0)
        return end_cell(reading);
    else if (strcmp(element, "table-row") == 0)
        end_row(reading);
    return sdt__sheet_is_full(&reading->workbook->rows) ? SDT_END : SDT_OK;
}

int sdt__ods_read(struct sdt__workbook *workbook)
{
    sdt_session *session = workbook->archive->session;
    struct reading reading = {.workbook = workbook};
    const struct sdt__xml_reader reader = {begin, end, text, &reading};
    int chosen, status = sdt__archive_find(workbook->archive, content);

    if (status == SDT_OK)
        status = sdt__archive_find(workbook->archive, "META-INF/manifest.xml");
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&reading.names.all, session);
    sdt__buffer_init(&reading.cell, session);
    sdt__buffer_init(&reading.value, session);
    status = sdt__xml_read(workbook->archive, content, &reader);
    if (status == SDT_OK) {
        chosen = sdt__sheet_choose(workbook, &reading.names, 0);
        status = chosen < 0 ? session->status : SDT_OK;
        reading.wanted = (size_t)chosen + 1;
    }
    reading.table = 0;
    reading.tables = 0;
    if (status == SDT_OK)
        status = sdt__xml_read(workbook->archive, content, &reader);
    sdt__buffer_free(&reading.value);
    sdt__buffer_free(&reading.cell);
    sdt__buffer_free(&reading.names.all);
    return status;
}

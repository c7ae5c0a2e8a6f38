/*
 * The rows of a CSV file: each part is found in its column, the value read, and the row added to the
 * batch, which checks it.
 */
#include "core/text.h"
#include "exchange/csv.h"

#include <string.h>

/* Whether the row has as many cells as the header; empty cells beyond it do not count. A shorter row is
   cut off, a longer one has a separator too many: both are reported. */
static bool is_whole(struct sdt__csv *csv)
{
    size_t count = csv->scan.count;

    while (count > csv->columns && csv->scan.cells[count - 1].size == 0)
        count--;
    if (count == csv->columns)
        return true;
    sdt__csv_bad_width(csv, count);
    return false;
}

/* A cell of the current row; empty for a column that the file does not have. */
static struct sdt__text_span cell_of(const struct sdt__csv *csv, enum sdt__values_part part)
{
    size_t column = csv->column_of[part];
    struct sdt__text_span text = {"", 0};

    if (column > 0) {
        text.bytes = csv->scan.cells[column - 1].text;
        text.size = csv->scan.cells[column - 1].size;
    }
    return text;
}

/* The mark that Kolada writes where there is no value, missing for an empty cell; -1 for other texts. */
static int mark_of(struct sdt__text_span text)
{
    if (text.size == 0)
        return SDT__MARK_MISSING;
    if (text.size == 1 && text.bytes[0] == '-')
        return SDT__MARK_NON_RESPONSE;
    if (text.size == 1 && text.bytes[0] == '.')
        return SDT__MARK_NOT_APPLICABLE;
    if (text.size == 2 && memcmp(text.bytes, "..", 2) == 0)
        return SDT__MARK_SECRET;
    return -1;
}

/* The decimal mark: the option, else that of the first number that has one, which is remembered for
   the rows that follow. */
static char settle_decimal_mark(struct sdt__csv *csv, struct sdt__text_span text)
{
    if (csv->decimal == 0 && memchr(text.bytes, ',', text.size))
        csv->decimal = ',';
    else if (csv->decimal == 0 && memchr(text.bytes, '.', text.size))
        csv->decimal = '.';
    return csv->decimal ? csv->decimal : '.';
}

/* Replaces a word for a gender, as tables for people have it, by its letter. Other texts are left for
   the batch to check. */
static void find_gender(struct sdt__text_span *text)
{
    static const struct {
        char word[8];
        char letter;
    } words[] = {{"totalt", 'T'}, {"total", 'T'}, {"alla", 'T'}, {"kvinnor", 'K'}, {"män", 'M'}};
    char copy[16], folded[16];

    if (text->size < 2 || text->size >= sizeof copy)
        return;
    memcpy(copy, text->bytes, text->size);
    copy[text->size] = '\0';
    sdt__text_fold_swedish(copy, folded, sizeof folded);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].word, folded) == 0)
            *text = (struct sdt__text_span){&words[i].letter, 1};
}

/* Whether the row's indicator and municipality are in the database; the first that is not has its value
   counted. */
static bool is_known(struct sdt__csv *csv, const struct sdt__values_row *row)
{
    bool known = true;

    for (int part = SDT__VALUES_PART_INDICATOR; known && part <= SDT__VALUES_PART_MUNICIPALITY;
         part++) {
        const struct sdt__location location = {
            .file = row->file, .row = row->row, .column = row->column[part]};

        sdt__csv_note(csv, sdt__unknown_find(&csv->unknown[part], row->text[part].bytes,
                                             row->text[part].size, 1, &location, &known));
    }
    return known;
}

/* Adds a value; the row holds its other parts already. */
static void add_value(struct sdt__csv *csv, struct sdt__values_row *row,
                      struct sdt__text_span value)
{
    enum sdt__number_result found = SDT__NUMBER_OK;
    int mark = mark_of(value), status;

    if (csv->known_only && !is_known(csv, row)) {
        csv->left_out++;
        return;
    }
    row->mark = mark < 0 ? SDT__MARK_VALUE : (enum sdt__mark)mark;
    row->value = 0;
    if (mark < 0)
        found = sdt__number_parse(value.bytes, value.size, settle_decimal_mark(csv, value),
                                  &row->value);
    /* The rest of a row is judged too, though it will not be written. */
    status = sdt__batch_add_text(csv->batch, row);
    sdt__csv_note(csv, status);
    if (found != SDT__NUMBER_OK)
        sdt__csv_bad_value(csv, row, value, found);
    if (csv->explained && status == SDT_OK)
        sdt__csv_explain_value(csv, row, found == SDT__NUMBER_OK);
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
        if (cell->size > 0)
            add_value(csv, row, (struct sdt__text_span){cell->text, cell->size});
    }
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether the text is a code, as it is in most files; their rows must not pay for names. */
static bool is_code(const struct sdt__text_span *text)
{
    return text->size == 0 || (is_digit(text->bytes[0]) && is_digit(text->bytes[text->size - 1]));
}

void sdt__csv_row(struct sdt__csv *csv)
{
    /* Not cleared first, which would cost at each row: every part is set here or with the value. */
    struct sdt__values_row row;

    csv->rows++;
    if (!is_whole(csv))
        return;
    row.file = csv->name;
    row.row = (int64_t)csv->scan.row;
    for (int part = 0; part < SDT__VALUES_PART_VALUE; part++)
        row.text[part] = cell_of(csv, (enum sdt__values_part)part);
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        row.column[part] = (int64_t)csv->column_of[part];
    if (csv->column_of[SDT__VALUES_PART_INDICATOR] == 0 && csv->indicator)
        row.text[SDT__VALUES_PART_INDICATOR] = (struct sdt__text_span){csv->indicator,
                                                                       strlen(csv->indicator)};
    find_gender(&row.text[SDT__VALUES_PART_GENDER]);
    if (!is_code(&row.text[SDT__VALUES_PART_MUNICIPALITY]) && !sdt__csv_municipality(csv, &row))
        return;
    if (csv->wide_count > 0)
        add_wide(csv, &row);
    else
        add_value(csv, &row, cell_of(csv, SDT__VALUES_PART_VALUE));
}

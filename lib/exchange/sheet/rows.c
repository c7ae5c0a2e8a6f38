/*
 * The cells of a sheet as text. Cells and rows with nothing in them are written only when something comes
 * after them; a row is filled up to the widest before it, since a sheet knows no ends of rows.
 */
#include "core/period.h"
#include "core/text.h"
#include "exchange/sheet/workbook.h"

#include <string.h>

bool sdt__sheet_is_full(const struct sdt__sheet_rows *rows)
{
    return rows->out->failed || rows->out->size > SDT__SHEET_TEXT_MOST;
}

/* At most as many as a row has cells: the text never grows far past its bound. */
static void add_separators(struct sdt__sheet_rows *rows, size_t count)
{
    if (count == 0 || sdt__sheet_is_full(rows) || !sdt__buffer_reserve(rows->out, count))
        return;
    memset(rows->out->bytes + rows->out->size, SDT__SHEET_SEPARATOR, count);
    rows->out->size += count;
}

static void end_row(struct sdt__sheet_rows *rows)
{
    if (rows->count > rows->width)
        rows->width = rows->count;
    if (rows->count > 0)
        add_separators(rows, rows->width - rows->count);
    sdt__buffer_byte(rows->out, '\n');
    rows->row++;
    rows->count = 0;
    rows->empty = 0;
    rows->start = rows->out->size;
}

void sdt__sheet_to_row(struct sdt__sheet_rows *rows, size_t row)
{
    if (row <= rows->row)
        return;
    if (rows->count > 0)
        end_row(rows);
    rows->empty = 0;
    rows->next = row;
}

void sdt__sheet_end(struct sdt__sheet_rows *rows)
{
    if (rows->count > 0)
        end_row(rows);
}

void sdt__sheet_repeat(struct sdt__sheet_rows *rows, size_t times)
{
    const size_t start = rows->start;
    size_t size;

    end_row(rows);
    size = rows->out->size - start;
    while (--times > 0 && !sdt__sheet_is_full(rows)) {
        if (sdt__buffer_reserve(rows->out, size))
            sdt__buffer_add(rows->out, rows->out->bytes + start, size);
        rows->row++;
        rows->start = rows->out->size;
    }
}

void sdt__sheet_to_cell(struct sdt__sheet_rows *rows, size_t column)
{
    if (column > rows->count + rows->empty)
        rows->empty = column - rows->count;
}

/* Before a cell with something in it: the rows and cells before it, and the separator. */
static void begin_cell(struct sdt__sheet_rows *rows)
{
    const size_t empty = rows->empty;

    while (rows->row < rows->next && !sdt__sheet_is_full(rows))
        end_row(rows);
    rows->empty = empty;
    add_separators(rows, rows->empty + (rows->count > 0 ? 1 : 0));
    rows->count += rows->empty + 1;
    rows->empty = 0;
}

void sdt__sheet_text(struct sdt__sheet_rows *rows, const char *bytes, size_t size)
{
    bool quoted = false;

    if (size == 0) {
        rows->empty++;
        return;
    }
    begin_cell(rows);
    for (size_t i = 0; i < size && !quoted; i++)
        quoted = strchr("\"\t\r\n", bytes[i]) != NULL;
    if (!quoted) {
        sdt__buffer_add(rows->out, bytes, size);
        return;
    }
    sdt__buffer_byte(rows->out, '"');
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] == '"')
            sdt__buffer_byte(rows->out, '"');
        sdt__buffer_byte(rows->out, bytes[i]);
    }
    sdt__buffer_byte(rows->out, '"');
}

/* A count of days as a date; false for one that no calendar of a workbook has. Excel counts from 1900,
   which it takes for a leap year: before its 29 February the days are one more. */
static bool write_date(double serial, bool from_1904, int format, char out[24])
{
    enum { DAYS_MOST = 2958465 /* 9999-12-31 */, DAYS_OF_1904 = 1462, BEFORE_1970 = 25569 };
    const int64_t day = 86400;
    const double days = serial + (from_1904 ? DAYS_OF_1904 : 0);
    int64_t moment;

    if (!(days >= 1 && days < DAYS_MOST + 1))
        return false;
    moment = (int64_t)(days * (double)day + 0.5); /* to the second */
    if (moment / day == 60 || moment / day > DAYS_MOST)
        return false;
    moment += (moment / day < 60 ? day : 0) - BEFORE_1970 * day;
    sdt__moment_format(moment, out);
    out[format == SDT__SHEET_YEAR    ? 4
        : format == SDT__SHEET_MONTH ? 7
        : moment % day == 0          ? 10
                                     : 19] = '\0';
    return true;
}

/* A hundred times a number in decimal digits: 0.453 is 45.3, where the product of doubles would not be. */
static void write_percent(const char *number, char out[48])
{
    const char *point, *part;
    size_t whole, size = 0;

    if (*number == '-')
        out[size++] = *number++;
    point = strchr(number, '.');
    whole = point ? (size_t)(point - number) : strlen(number);
    part = point ? point + 1 : "";
    for (size_t i = 0; i < whole + 2; i++) {
        const char digit = i < whole ? number[i] : *part ? *part++ : '0';

        if (digit == '0' && i < whole + 1 && (size == 0 || out[size - 1] == '-'))
            continue; /* 0.05 is no 005 */
        out[size++] = digit;
    }
    if (*part) {
        out[size++] = '.';
        memcpy(out + size, part, strlen(part));
        size += strlen(part);
    }
    memcpy(out + size, "%", 2);
}

/* A whole number with zeros before it; false for what is none. */
static bool write_zeros(const char *number, size_t digits, char out[48])
{
    const size_t size = strlen(number);

    if (digits > 20 || size > digits || strspn(number, "0123456789") != size)
        return false;
    memset(out, '0', digits - size);
    memcpy(out + digits - size, number, size + 1);
    return true;
}

void sdt__sheet_number(struct sdt__sheet_rows *rows, const char *bytes, size_t size, int format,
                       bool from_1904)
{
    char number[32], shown[48];
    const char *text = number;
    double value;
    char *point;

    if (sdt__number_parse(bytes, size, '.', &value) != SDT__NUMBER_OK) {
        sdt__sheet_text(rows, bytes, size);
        return;
    }
    number[sdt__number_format(value, number)] = '\0';
    if (format == SDT__SHEET_PERCENT && !strchr(number, 'e')) {
        write_percent(number, shown);
        text = shown;
    } else if (format == SDT__SHEET_PERCENT) {
        memcpy(shown + sdt__number_format(100 * value, shown), "%", 2);
        text = shown;
    } else if ((format >= SDT__SHEET_DATE && format <= SDT__SHEET_YEAR &&
                write_date(value, from_1904, format, shown)) ||
               (format > SDT__SHEET_ZEROS &&
                write_zeros(number, (size_t)(format - SDT__SHEET_ZEROS), shown))) {
        sdt__sheet_text(rows, shown, strlen(shown));
        return;
    }
    begin_cell(rows);
    point = strchr(text == number ? number : shown, '.');
    if (point)
        *point = rows->decimal;
    sdt__buffer_text(rows->out, text);
}

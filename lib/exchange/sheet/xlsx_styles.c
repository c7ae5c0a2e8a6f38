/*
 * How the cells of an xlsx show their numbers: a count of days may be a date, a share a percentage, and
 * a code may have lost zeros that its format puts back. A cell has a style, a style a format by its
 * number, and formats from 164 on a code of the file's own.
 */
#include "exchange/sheet/xlsx.h"

#include <string.h>

enum { OWN_MOST = 1024 };

struct own_format {
    size_t number;
    int format;
};

struct reading {
    struct sdt__xlsx_styles *styles;
    sdt_session *session;
    struct own_format own[OWN_MOST];
    size_t own_count;
    bool in_cells;
};

/* Moves past what is in a format code to be shown as it is, and past the sections for negative numbers
   and zero: "[Red]", "\"kr\"", "\\ ", "_-", ";…". Returns the next letter that means something, small;
   0 at the end. */
static char next_letter(const char **code)
{
    const char *at = *code;

    while (*at && *at != ';') {
        const char letter = *at++;

        if (letter == '"' || letter == '[') {
            const char *end = strchr(at, letter == '"' ? '"' : ']');
            const bool elapsed = letter == '[' && end == at + 1 && strchr("hmsHMS", *at);

            at = end ? end + 1 : at + strlen(at);
            if (!elapsed)
                continue;
            *code = at;
            return 's';
        }
        if ((letter == '\\' || letter == '_' || letter == '*') && *at) {
            at++;
            continue;
        }
        *code = at;
        return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
    }
    *code = at;
    return '\0';
}

int sdt__xlsx_format_of(const char *code)
{
    bool year = false, month = false, finer = false, percent = false, other = false;
    int zeros = 0;
    char letter;

    if (strcmp(code, "General") == 0)
        return SDT__SHEET_NUMBER;
    while ((letter = next_letter(&code)) != '\0') {
        year = year || letter == 'y';
        month = month || letter == 'm';
        finer = finer || (letter == 'd' || letter == 'h' || letter == 's');
        percent = percent || letter == '%';
        zeros += letter == '0';
        other = other || letter != '0';
    }
    if (percent)
        return SDT__SHEET_PERCENT;
    if (finer || (month && !year))
        return SDT__SHEET_DATE;
    if (year)
        return month ? SDT__SHEET_MONTH : SDT__SHEET_YEAR;
    return zeros > 1 && !other ? SDT__SHEET_ZEROS + zeros : SDT__SHEET_NUMBER;
}

static int builtin_format(size_t number)
{
    if (number == 9 || number == 10)
        return SDT__SHEET_PERCENT;
    if (number == 17)
        return SDT__SHEET_MONTH;
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
                   (number >= 45 && number <= 47) || (number >= 50 && number <= 58)
               ? SDT__SHEET_DATE
               : SDT__SHEET_NUMBER;
}

static int format_of(const struct reading *reading, size_t number)
{
    for (size_t i = 0; i < reading->own_count; i++)
        if (reading->own[i].number == number)
            return reading->own[i].format;
    return builtin_format(number);
}

static int begin(void *user, const char *element, const char *const *attributes)
{
    struct reading *reading = user;
    const size_t number = sdt__xml_count(attributes, "numFmtId", 0, UINT16_MAX);
    const char *code = sdt__xml_attribute(attributes, "formatCode");
    struct sdt__xlsx_styles *styles = reading->styles;
    void *block = styles->formats;
    int status;

    if (strcmp(element, "numFmt") == 0 && code && reading->own_count < OWN_MOST)
        reading->own[reading->own_count++] = (struct own_format){number, sdt__xlsx_format_of(code)};
    if (strcmp(element, "cellXfs") == 0)
        reading->in_cells = true;
    if (strcmp(element, "xf") != 0 || !reading->in_cells)
        return SDT_OK;
    status = sdt__grow(reading->session, &block, &styles->capacity, styles->count + 1,
                       sizeof *styles->formats);
    styles->formats = block;
    if (status == SDT_OK)
        styles->formats[styles->count++] = format_of(reading, number);
    return status;
}

static int end(void *user, const char *element)
{
    struct reading *reading = user;

    if (strcmp(element, "cellXfs") == 0)
        reading->in_cells = false;
    return SDT_OK;
}

int sdt__xlsx_read_styles(struct sdt__workbook *workbook, const char *part,
                          struct sdt__xlsx_styles *styles)
{
    struct reading reading = {.styles = styles, .session = workbook->archive->session};
    const struct sdt__xml_reader reader = {.begin = begin, .end = end, .user = &reading};

    return sdt__xml_read(workbook->archive, part, &reader);
}

/*
 * Formulas in CSV; see csv_formula.h.
 */
#include "exchange/csv_formula.h"

#include "core/text.h"

#include <string.h>

/* The signs as East Asian keyboards write them, which some spreadsheets take for the narrow ones. */
static bool begins_with_wide_sign(const char *text, size_t size)
{
    static const char *const signs[] = {"＝", "＋", "－", "＠"};

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (size >= 3 && memcmp(text, signs[i], 3) == 0)
            return true;
    return false;
}

static bool is_number(const char *text, size_t size)
{
    double number;

    return sdt__number_parse(text, size, '.', &number) == SDT__NUMBER_OK ||
           sdt__number_parse(text, size, ',', &number) == SDT__NUMBER_OK;
}

bool sdt__csv_needs_apostrophe(const char *text, size_t size)
{
    while (size > 0 && *text == '\'') {
        text++;
        size--;
    }
    if (size == 0 || (!memchr("=+-@\t\r\n", *text, 7) && !begins_with_wide_sign(text, size)))
        return false;
    return !is_number(text, size);
}

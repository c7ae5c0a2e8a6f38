/*
 * Numbers in other forms than our own; see number_read.h. A text is first made plain (one sort of minus
 * and of space), then its signs get their meaning, and what is left is a number with a point.
 */
#include "exchange/number_read.h"

#include <string.h>

enum { LONGEST = 120 };

/* A number on its way: without its signs for minus and percent, and with ordinary spaces. */
struct form {
    char text[LONGEST + 1];
    size_t size; /* of the digits and the signs among them; an exponent comes after */
    size_t points;
    size_t commas;
    size_t spaces;
    const char *exponent; /* at its e, or NULL */
    bool negative;
    unsigned readings;
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static unsigned bit(enum sdt__reading reading)
{
    return 1u << reading;
}

/* U+2010, U+2011 (hyphens), U+2013 (dash) and U+2212 (minus). */
static bool is_minus(uint32_t code)
{
    return code == 0x2010 || code == 0x2011 || code == 0x2013 || code == 0x2212;
}

/* Spaces that may stand between thousands: ordinary, no-break, figure, thin and narrow no-break. */
static bool is_space(uint32_t code)
{
    return code == ' ' || code == 0xA0 || code == 0x2007 || code == 0x2009 || code == 0x202F;
}

/* Copies the text with one sort of minus and space; false for what no number has in it. */
static bool make_plain(struct sdt__text_span text, struct form *form)
{
    char copy[LONGEST + 1];
    const char *at = copy;
    char *out = form->text;

    if (text.size == 0)
        return false;
    memcpy(copy, text.bytes, text.size);
    copy[text.size] = '\0';
    while (*at) {
        const uint32_t code = sdt__utf8_next(&at);

        if (is_space(code)) {
            *out++ = ' ';
        } else if (is_minus(code)) {
            *out++ = '-';
            form->readings |= bit(SDT__READING_MINUS);
        } else if (code < 0x80) {
            *out++ = (char)code;
        } else {
            return false;
        }
    }
    *out = '\0';
    form->size = (size_t)(out - form->text);
    return true;
}

/* Takes the minus and the percent sign off, and finds the exponent. */
static enum sdt__number_fault take_ends(struct form *form)
{
    char *text = form->text;
    size_t size = form->size, first = 0;

    if (text[0] == '#')
        return SDT__NUMBER_FAULT_ERROR_CELL;
    if (text[0] == '(' && text[size - 1] == ')' && size > 2 && is_digit(text[1]))
        return SDT__NUMBER_FAULT_BRACKETS;
    if (size > 1 && text[size - 1] == '-' && is_digit(text[size - 2]))
        return SDT__NUMBER_FAULT_MINUS_LAST;
    if (text[0] == '-' || text[0] == '+') {
        form->negative = text[0] == '-';
        first = 1;
        if (text[1] == ' ')
            return SDT__NUMBER_FAULT_MINUS_APART;
    }
    if (text[size - 1] == '%') {
        form->readings |= bit(SDT__READING_PERCENT);
        size -= size > 1 && text[size - 2] == ' ' ? 2 : 1;
    }
    text[size] = '\0';
    form->size = size - first;
    memmove(text, text + first, form->size + 1);
    form->exponent = strpbrk(text, "eE");
    if (form->exponent)
        form->size = (size_t)(form->exponent - text);
    return SDT__NUMBER_FAULT_NONE;
}

/* Counts the signs among the digits; false when there is something else, or no digit. */
static bool count_signs(struct form *form)
{
    bool digits = false;

    for (size_t i = 0; i < form->size; i++) {
        digits = digits || is_digit(form->text[i]);
        form->points += form->text[i] == '.';
        form->commas += form->text[i] == ',';
        form->spaces += form->text[i] == ' ';
        if (!is_digit(form->text[i]) && !strchr("., ", form->text[i]))
            return false;
    }
    return digits;
}

/* Whether the first `size` bytes are one to three digits, and then groups of three after a sign. */
static bool is_grouped(const char *text, size_t size, char sign)
{
    size_t first = 0;

    while (first < size && is_digit(text[first]))
        first++;
    if (first == 0 || first > 3 || (size - first) % 4 != 0 || text[0] == '0')
        return false;
    for (size_t i = first; i < size; i++)
        if ((i - first) % 4 == 0 ? text[i] != sign : !is_digit(text[i]))
            return false;
    return true;
}

/* What the signs among the digits mean; 0: there is none. */
struct marks {
    char decimal;
    char group;
    bool open; /* one sign before three digits, which may be either */
};

/* Gives the signs their meaning: of two sorts the last is the decimal mark, one that comes again stands
   between thousands, and one alone is what the column's decimal mark makes of it. */
static struct marks find_marks(const struct form *form, char column)
{
    const char sign = form->points > 0 ? '.' : ',', other = sign == '.' ? ',' : '.';
    const size_t signs = form->points + form->commas;
    struct marks marks = {0};

    if (form->spaces > 0 || signs == 0) {
        marks.group = form->spaces > 0 ? ' ' : '\0';
        marks.decimal = signs > 0 ? sign : '\0';
    } else if (form->points > 0 && form->commas > 0) {
        const bool comma_last = strchr(form->text, '.') < strchr(form->text, ',');
        marks.decimal = comma_last ? ',' : '.';
        marks.group = comma_last ? '.' : ',';
    } else if (signs > 1) {
        marks.decimal = other;
        marks.group = sign;
    } else {
        const bool grouped = !form->exponent && is_grouped(form->text, form->size, sign);
        marks.group = grouped && column == other ? sign : '\0';
        marks.decimal = marks.group ? other : sign;
        marks.open = grouped && !column;
    }
    return marks;
}

static bool all_digits(const char *text, size_t size)
{
    size_t i = 0;

    while (i < size && is_digit(text[i]))
        i++;
    return i == size;
}

/* Writes the number with a point, or says what is wrong with its digits. */
static enum sdt__number_fault write_number(const struct form *form, const struct marks *marks,
                                           char out[LONGEST + 8])
{
    const char *text = form->text;
    const char *mark = marks->decimal ? memchr(text, marks->decimal, form->size) : NULL;
    const size_t whole = mark ? (size_t)(mark - text) : form->size;

    if (whole == 0)
        return SDT__NUMBER_FAULT_NO_WHOLE;
    if (mark && whole + 1 == form->size)
        return SDT__NUMBER_FAULT_NO_DECIMALS;
    if (marks->group == ' ' && (!is_grouped(text, whole, ' ') ||
                                (mark && memchr(mark, ' ', (size_t)(text + form->size - mark)))))
        return SDT__NUMBER_FAULT_GROUPS;
    if ((marks->group ? !is_grouped(text, whole, marks->group) : !all_digits(text, whole)) ||
        (mark && !all_digits(mark + 1, form->size - whole - 1)))
        return SDT__NUMBER_FAULT_SIGNS;
    if (form->negative)
        *out++ = '-';
    for (size_t i = 0; i < form->size; i++)
        if (is_digit(text[i]) || i == whole)
            *out++ = is_digit(text[i]) ? text[i] : '.';
    memcpy(out, text + form->size, strlen(text + form->size) + 1);
    return SDT__NUMBER_FAULT_NONE;
}

static unsigned group_reading(char group)
{
    return group == ' '   ? bit(SDT__READING_SPACES)
           : group == '.' ? bit(SDT__READING_POINTS)
           : group == ',' ? bit(SDT__READING_COMMAS)
                          : 0;
}

static enum sdt__number_fault fault_of(enum sdt__number_result result)
{
    return result == SDT__NUMBER_OK        ? SDT__NUMBER_FAULT_NONE
           : result == SDT__NUMBER_TOO_BIG ? SDT__NUMBER_FAULT_TOO_BIG
                                           : SDT__NUMBER_FAULT_TEXT;
}

/* A text longer than people write: digits and a decimal mark, or no number. */
static enum sdt__number_fault read_long(struct sdt__text_span text, char decimal,
                                        struct sdt__number_text *out)
{
    const bool comma = decimal ? decimal == ',' : memchr(text.bytes, ',', text.size) != NULL;
    const char mark = comma ? ',' : '.';

    if (memchr(text.bytes, mark, text.size))
        out->decimal = mark;
    return fault_of(sdt__number_parse(text.bytes, text.size, mark, &out->value));
}

enum sdt__number_fault sdt__number_read(struct sdt__text_span text, char decimal,
                                        struct sdt__number_text *out)
{
    struct form form = {.size = 0};
    char plain[LONGEST + 8];
    struct marks marks;
    enum sdt__number_fault fault;

    *out = (struct sdt__number_text){0};
    if (text.size > LONGEST)
        return read_long(text, decimal, out);
    if (!make_plain(text, &form))
        return SDT__NUMBER_FAULT_TEXT;
    fault = take_ends(&form);
    if (fault != SDT__NUMBER_FAULT_NONE)
        return fault;
    if (!count_signs(&form))
        return SDT__NUMBER_FAULT_TEXT;
    marks = find_marks(&form, decimal);
    fault = write_number(&form, &marks, plain);
    if (fault != SDT__NUMBER_FAULT_NONE)
        return fault;
    out->readings = form.readings | group_reading(marks.group);
    if (marks.open) {
        out->sign = marks.decimal;
        return SDT__NUMBER_FAULT_MEANINGS;
    }
    /* With an exponent a sign can be nothing but the decimal mark. */
    if (!form.exponent) {
        out->decimal = marks.decimal;
        if (decimal && marks.decimal && marks.decimal != decimal)
            return SDT__NUMBER_FAULT_TEXT;
    }
    return fault_of(sdt__number_parse(plain, strlen(plain), '.', &out->value));
}

int sdt__number_fail(sdt_session *session, const struct sdt__location *location,
                     enum sdt__number_fault fault, struct sdt__text_span text, char decimal,
                     const char *detail)
{
    static const enum sdt__message messages[] = {
        [SDT__NUMBER_FAULT_TEXT] = SDT__M_CSV_NUMBER,
        [SDT__NUMBER_FAULT_TOO_BIG] = SDT__M_CSV_TOO_BIG,
        [SDT__NUMBER_FAULT_NO_WHOLE] = SDT__M_NUMBER_NO_WHOLE,
        [SDT__NUMBER_FAULT_NO_DECIMALS] = SDT__M_NUMBER_NO_DECIMALS,
        [SDT__NUMBER_FAULT_BRACKETS] = SDT__M_NUMBER_BRACKETS,
        [SDT__NUMBER_FAULT_MINUS_LAST] = SDT__M_NUMBER_MINUS_LAST,
        [SDT__NUMBER_FAULT_MINUS_APART] = SDT__M_NUMBER_MINUS_APART,
        [SDT__NUMBER_FAULT_SIGNS] = SDT__M_NUMBER_SIGNS,
        [SDT__NUMBER_FAULT_GROUPS] = SDT__M_NUMBER_GROUPS,
        [SDT__NUMBER_FAULT_ERROR_CELL] = SDT__M_NUMBER_ERROR_CELL,
        [SDT__NUMBER_FAULT_MEANINGS] = SDT__M_NUMBER_MEANINGS,
        [SDT__NUMBER_FAULT_PERCENT] = SDT__M_NUMBER_PERCENT_NO_UNIT,
    };
    const enum sdt__message message = !detail ? messages[fault]
                                      : fault == SDT__NUMBER_FAULT_PERCENT
                                          ? SDT__M_NUMBER_PERCENT
                                          : SDT__M_NUMBER_MEANINGS_MORE;
    char shown[44], mark[2] = {decimal ? decimal : ',', '\0'}, whole[44], other[44];
    size_t at = 0;

    /* What is no number may be a whole book. */
    sdt__text_shorten(text.bytes, text.size, shown, sizeof shown);
    /* The two meanings of 142.706: 142706, and 142,706 with the session's decimal mark. */
    for (size_t i = 0; i <= strlen(shown); i++) {
        other[i] = shown[i] == '.' || shown[i] == ',' ? (session->english ? '.' : ',') : shown[i];
        if (shown[i] != '.' && shown[i] != ',')
            whole[at++] = shown[i];
    }
    return sdt__fail_at(session, location, SDT_ERROR_VALUE, message, shown, mark, whole, other,
                        detail);
}

/*
 * Periods as people and their programs write them. A text is cut into words and numbers; what stands
 * between them does not matter much, but their order does. Each form that is read has one meaning;
 * the others are told apart, so that a message can say what was not understood.
 */
#include "core/period.h"
#include "core/text.h"

#include <string.h>

enum { MOST_PIECES = 8, LONGEST = 40 };

/* A run of digits, or of letters. */
struct piece {
    const char *text; /* folded */
    size_t size;
    int number;  /* of digits; -1 for letters */
    char before; /* what separates it from the piece before; 0: nothing, '?': more than one sign */
    bool small;  /* one letter, and not a capital */
};

struct pieces {
    char folded[LONGEST + 1];
    struct piece all[MOST_PIECES];
    size_t count;
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (unsigned char)byte >= 0x80;
}

/* Whether a text is a capital letter alone where it stands in the original. */
static bool is_small(const char *original, const struct piece *piece)
{
    return piece->size == 1 && strchr(original, piece->text[0]) != NULL;
}

/* No-break spaces become ordinary ones. */
static void plain_spaces(char *text)
{
    char *out = text;

    while (*text) {
        const size_t size = strncmp(text, "\xC2\xA0", 2) == 0       ? 2
                            : strncmp(text, "\xE2\x80\xAF", 3) == 0 ? 3
                                                                    : 0;
        *out++ = size > 0 ? ' ' : *text;
        text += size > 0 ? size : 1;
    }
    *out = '\0';
}

/* Cuts the text. False when there are more pieces than any period has. */
static bool cut(const char *bytes, size_t size, struct pieces *pieces)
{
    char original[LONGEST + 1];
    const char *at = pieces->folded;

    if (size == 0 || size > LONGEST)
        return false;
    memcpy(original, bytes, size);
    original[size] = '\0';
    plain_spaces(original);
    sdt__text_fold_swedish(original, pieces->folded, sizeof pieces->folded);
    for (pieces->count = 0; *at; pieces->count++) {
        struct piece piece = {.text = at, .number = -1};

        while (*at && !is_digit(*at) && !is_letter(*at)) {
            piece.before = piece.before ? '?' : *at;
            at++;
        }
        if (!*at || pieces->count == MOST_PIECES)
            return false;
        piece.text = at;
        if (is_digit(*at)) {
            for (piece.number = 0; is_digit(*at); at++)
                piece.number = piece.number > 99999 ? piece.number : piece.number * 10 + *at - '0';
        } else {
            while (is_letter(*at))
                at++;
        }
        piece.size = (size_t)(at - piece.text);
        piece.small = piece.number < 0 && is_small(original, &piece);
        pieces->all[pieces->count] = piece;
    }
    return pieces->count > 0 && pieces->all[0].before == '\0';
}

static bool is_any(const struct piece *piece, const char *const *words, size_t count, int *index)
{
    for (size_t i = 0; i < count; i++) {
        if (strlen(words[i]) == piece->size && memcmp(words[i], piece->text, piece->size) == 0) {
            *index = (int)i;
            return true;
        }
    }
    return false;
}

/* The part of a year that a word stands for; false for other words. */
static bool read_kind(const struct piece *piece, enum sdt__period_kind *kind)
{
    static const char *const words[] = {"q", "k",      "kvartal", "quarter", "t",     "tertial",
                                        "h", "halvår", "half",    "m",       "månad", "month"};
    static const unsigned char kinds[] = {
        SDT__PERIOD_QUARTER, SDT__PERIOD_QUARTER, SDT__PERIOD_QUARTER, SDT__PERIOD_QUARTER,
        SDT__PERIOD_TERTIAL, SDT__PERIOD_TERTIAL, SDT__PERIOD_HALF,    SDT__PERIOD_HALF,
        SDT__PERIOD_HALF,    SDT__PERIOD_MONTH,   SDT__PERIOD_MONTH,   SDT__PERIOD_MONTH};
    int index;

    if (!is_any(piece, words, sizeof words / sizeof *words, &index))
        return false;
    *kind = (enum sdt__period_kind)kinds[index];
    return true;
}

/* The number of a month by its name, Swedish or English; 0 for other words. */
static int month_of(const struct piece *piece)
{
    static const char *const months[12][4] = {{"jan", "januari", "january", "jan"},
                                              {"feb", "februari", "february", "feb"},
                                              {"mar", "mars", "march", "mar"},
                                              {"apr", "april", "april", "apr"},
                                              {"maj", "maj", "may", "may"},
                                              {"jun", "juni", "june", "jun"},
                                              {"jul", "juli", "july", "jul"},
                                              {"aug", "augusti", "august", "aug"},
                                              {"sep", "september", "september", "sept"},
                                              {"okt", "oktober", "october", "oct"},
                                              {"nov", "november", "november", "nov"},
                                              {"dec", "december", "december", "dec"}};
    int index;

    for (int month = 1; month <= 12; month++)
        if (is_any(piece, months[month - 1], 4, &index))
            return month;
    return 0;
}

static bool is_whole_year(const struct piece *piece)
{
    static const char *const words[] = {"helår", "år", "year"};
    int index;

    return is_any(piece, words, sizeof words / sizeof *words, &index);
}

static bool is_year(const struct piece *piece)
{
    return piece->number >= 0 && piece->size == 4;
}

/* A space, a hyphen or nothing. */
static bool is_joined(const struct piece *piece)
{
    return piece->before == '\0' || piece->before == ' ' || piece->before == '-';
}

static bool is_parted(const struct piece *piece)
{
    return piece->before == ' ' || piece->before == '-';
}

/* A date, perhaps with the midnight that a spreadsheet adds. */
static enum sdt__period_form read_date(const struct pieces *pieces, int32_t *out, bool *last_day)
{
    const struct piece *all = pieces->all;
    char day[11], next[11];

    if (pieces->count < 3 || !is_year(&all[0]) || all[1].size != 2 || all[2].size != 2 ||
        all[1].number < 0 || all[2].number < 0 || all[1].before != '-' || all[2].before != '-')
        return SDT__PERIOD_FORM_OTHER;
    for (size_t i = 3; i < pieces->count; i++)
        if (all[i].number != 0 && !(i == 3 && all[i].size == 1 && all[i].text[0] == 't'))
            return SDT__PERIOD_FORM_OTHER;
    memcpy(day, all[0].text, 10);
    day[10] = '\0';
    if (!sdt__date_valid(day))
        return SDT__PERIOD_FORM_NO_DATE;
    sdt__period_part(all[0].number, all[1].number, SDT__PERIOD_MONTH, out);
    memcpy(next, day, sizeof next);
    next[8] = (char)('0' + (all[2].number + 1) / 10);
    next[9] = (char)('0' + (all[2].number + 1) % 10);
    *last_day = !sdt__date_valid(next);
    return SDT__PERIOD_FORM_DATE;
}

/* A year and a part of it, in either order. */
static enum sdt__period_form read_parts(const struct pieces *pieces, int32_t *out)
{
    const struct piece *all = pieces->all;
    const bool first = is_year(&all[0]);
    const struct piece *word = &all[first], *number = &all[first + 1], *year = &all[first ? 0 : 2];
    enum sdt__period_kind kind;

    if (pieces->count != 3 || word->number >= 0 || number->number < 0 || number->size > 2 ||
        !is_year(year) || !is_joined(&all[1]) || !is_joined(&all[2]) ||
        (!first && !is_parted(year)))
        return SDT__PERIOD_FORM_OTHER;
    if (!read_kind(word, &kind))
        return word->size == 1 && word->text[0] == 's'        ? SDT__PERIOD_FORM_TERM
               : word->size == 1 && strchr("vw", *word->text) ? SDT__PERIOD_FORM_WEEK
                                                              : SDT__PERIOD_FORM_OTHER;
    if (word->small)
        return SDT__PERIOD_FORM_CASE;
    if (year->number == 0)
        return SDT__PERIOD_FORM_NO_YEAR;
    return sdt__period_part(year->number, number->number, kind, out) ? SDT__PERIOD_FORM_PERIOD
                                                                     : SDT__PERIOD_FORM_NO_PART;
}

/* A year with the decimal that a spreadsheet gave it, or what is no period. */
static enum sdt__period_form read_two_numbers(const struct piece *year, const struct piece *other,
                                              int32_t *out)
{
    if (!is_year(year))
        return SDT__PERIOD_FORM_OTHER;
    if (other->before == '/')
        return SDT__PERIOD_FORM_SPAN;
    if (other->before == '-' && other->size == 2)
        return SDT__PERIOD_FORM_NO_PART;
    if (!strchr(",.", other->before) || other->number != 0)
        return SDT__PERIOD_FORM_OTHER;
    if (year->number == 0)
        return SDT__PERIOD_FORM_NO_YEAR;
    *out = sdt__period_year(year->number);
    return SDT__PERIOD_FORM_PERIOD;
}

/* A year beside a month or a word for all of it. */
static enum sdt__period_form read_pair(const struct pieces *pieces, int32_t *out)
{
    const bool first = pieces->all[0].number >= 0;
    const struct piece *year = &pieces->all[!first], *other = &pieces->all[first];
    int number = year->number;

    if (pieces->count != 2 || number < 0)
        return SDT__PERIOD_FORM_OTHER;
    if (other->number >= 0)
        return read_two_numbers(year, other, out);
    if (!is_parted(&pieces->all[1]))
        return SDT__PERIOD_FORM_OTHER;
    if (month_of(other) > 0 && year->size == 2 && !first) {
        if (number >= 30) /* 1930 or 2030: a spreadsheet shows both so */
            return SDT__PERIOD_FORM_SHORT;
        number += 2000;
    } else if (!is_year(year)) {
        return SDT__PERIOD_FORM_OTHER;
    }
    if (number == 0)
        return SDT__PERIOD_FORM_NO_YEAR;
    if (month_of(other) > 0)
        return sdt__period_part(number, month_of(other), SDT__PERIOD_MONTH, out)
                   ? SDT__PERIOD_FORM_PERIOD
                   : SDT__PERIOD_FORM_NO_PART;
    *out = sdt__period_year(number);
    return is_whole_year(other) ? SDT__PERIOD_FORM_PERIOD : SDT__PERIOD_FORM_OTHER;
}

/* A number alone that is no year. */
static enum sdt__period_form judge_number(const struct piece *piece)
{
    return piece->number < 0                      ? SDT__PERIOD_FORM_OTHER
           : piece->size == 2                     ? SDT__PERIOD_FORM_SHORT
           : piece->size == 6                     ? SDT__PERIOD_FORM_DIGITS
           : piece->size == 5 || piece->size == 4 ? SDT__PERIOD_FORM_NO_YEAR
                                                  : SDT__PERIOD_FORM_OTHER;
}

enum sdt__period_form sdt__period_read(const char *bytes, size_t size, int32_t *out, bool *last_day)
{
    struct pieces pieces;
    enum sdt__period_form form;

    *last_day = false;
    if (sdt__period_parse(bytes, size, out))
        return SDT__PERIOD_FORM_PERIOD;
    if (!cut(bytes, size, &pieces))
        return SDT__PERIOD_FORM_OTHER;
    if (pieces.count == 1)
        return judge_number(&pieces.all[0]);
    if (pieces.count == 2)
        return read_pair(&pieces, out);
    form = read_date(&pieces, out, last_day);
    return form == SDT__PERIOD_FORM_OTHER ? read_parts(&pieces, out) : form;
}

enum sdt__message sdt__period_problem(const char *bytes, size_t size)
{
    static const enum sdt__message messages[] = {
        [SDT__PERIOD_FORM_PERIOD] = SDT__M_BAD_PERIOD,
        [SDT__PERIOD_FORM_DATE] = SDT__M_PERIOD_DATE,
        [SDT__PERIOD_FORM_OTHER] = SDT__M_BAD_PERIOD,
        [SDT__PERIOD_FORM_NO_DATE] = SDT__M_PERIOD_NO_DATE,
        [SDT__PERIOD_FORM_NO_PART] = SDT__M_PERIOD_NO_PART,
        [SDT__PERIOD_FORM_NO_YEAR] = SDT__M_PERIOD_NO_YEAR,
        [SDT__PERIOD_FORM_SHORT] = SDT__M_PERIOD_SHORT,
        [SDT__PERIOD_FORM_DIGITS] = SDT__M_PERIOD_DIGITS,
        [SDT__PERIOD_FORM_SPAN] = SDT__M_PERIOD_SPAN,
        [SDT__PERIOD_FORM_TERM] = SDT__M_PERIOD_TERM,
        [SDT__PERIOD_FORM_WEEK] = SDT__M_PERIOD_WEEK,
        [SDT__PERIOD_FORM_CASE] = SDT__M_PERIOD_CASE,
    };
    int32_t period;
    bool last_day;

    return messages[sdt__period_read(bytes, size, &period, &last_day)];
}

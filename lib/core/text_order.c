/*
 * Text as Swedish readers order it: the order of a library catalogue, and lower case.
 */
#include "core/text.h"

#include <string.h>

/* Capital letters and how far their small ones are; with step 2 every other code is a capital. */
struct capitals {
    uint16_t first;
    uint16_t last;
    uint8_t step;
    uint8_t distance;
};

uint32_t sdt__text_small_letter(uint32_t code)
{
    static const struct capitals all[] = {
        {0x00C0, 0x00D6, 1, 32}, {0x00D8, 0x00DE, 1, 32}, {0x0100, 0x012E, 2, 1},
        {0x0132, 0x0136, 2, 1},  {0x0139, 0x0147, 2, 1},  {0x014A, 0x0176, 2, 1},
        {0x0179, 0x017D, 2, 1},  {0x01CD, 0x01DB, 2, 1},  {0x01DE, 0x01EE, 2, 1},
        {0x01F8, 0x021E, 2, 1},  {0x0222, 0x0232, 2, 1},  {0x0386, 0x0386, 1, 38},
        {0x0388, 0x038A, 1, 37}, {0x038C, 0x038C, 1, 64}, {0x038E, 0x038F, 1, 63},
        {0x0391, 0x03A1, 1, 32}, {0x03A3, 0x03AB, 1, 32}, {0x0400, 0x040F, 1, 80},
        {0x0410, 0x042F, 1, 32}, {0x0460, 0x0480, 2, 1},  {0x048A, 0x04BE, 2, 1},
        {0x04C1, 0x04CD, 2, 1},  {0x04D0, 0x052E, 2, 1},  {0x0531, 0x0556, 1, 48},
        {0x1E00, 0x1E94, 2, 1},  {0x1EA0, 0x1EFE, 2, 1},
    };

    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    if (code == 0x0178)
        return 0xFF;
    if (code == 0x0130)
        return 'i';
    if (code == 0x1E9E)
        return 0xDF;
    for (size_t i = 0; i < sizeof all / sizeof all[0] && code >= all[i].first; i++) {
        if (code <= all[i].last)
            return (code - all[i].first) % all[i].step == 0 ? code + all[i].distance : code;
    }
    return code;
}

/* A letter and the accent after it as one code, for the letters that are letters of their own in
   Swedish or common in names: some systems write a file's å as a and a ring. Otherwise 0. */
static uint32_t composed(uint32_t code, uint32_t mark)
{
    static const struct {
        uint16_t letter;
        uint16_t mark;
        uint16_t whole;
    } pairs[] = {
        {'A', 0x30A, 0xC5}, {'A', 0x308, 0xC4}, {'O', 0x308, 0xD6}, {'U', 0x308, 0xDC},
        {'E', 0x301, 0xC9}, {'a', 0x30A, 0xE5}, {'a', 0x308, 0xE4}, {'o', 0x308, 0xF6},
        {'u', 0x308, 0xFC}, {'e', 0x301, 0xE9},
    };

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (pairs[i].letter == code && pairs[i].mark == mark)
            return pairs[i].whole;
    }
    return 0;
}

static bool is_mark(uint32_t code)
{
    return code >= 0x300 && code <= 0x36F;
}

uint32_t sdt__text_next_letter(const char **text)
{
    uint32_t code = sdt__utf8_next(text);
    const char *after = *text;

    if (code != 0 && (unsigned char)*after >= 0xCC) {
        uint32_t whole = composed(code, sdt__utf8_next(&after));

        if (whole != 0) {
            *text = after;
            return whole;
        }
    }
    return code;
}

/* The letter that a small letter is ordered as: a to z, then { | } for å ä ö, which follow z in
   ASCII as the three do in Swedish. A space: none of these. */
static char base_letter(uint32_t code)
{
    static const char latin[] = "aaaa|{|ceeeeiiiidnoooo} }uuuyytsaaaa|{|ceeeeiiiidnoooo} }uuuyyty"
                                "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                "lllnnnnnnnnnoooo}}}}rrrrrrssssssssttttttuuuuuuuuyyuuwwyyyzzzzzzs";
    static const char
        doubled[] = "abbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvv"
                    "wwwwwxxyzzz     aaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy   ";

    if (code >= 'a' && code <= 'z')
        return (char)code;
    if (code >= 0xC0 && code < 0x180)
        return latin[code - 0xC0];
    if (code >= 0x1E00 && code < 0x1F00)
        return doubled[(code - 0x1E00) / 2];
    return code == 0x219 ? 's' : code == 0x21B ? 't' : ' ';
}

/* What is compared at once: a letter with its accents, a run of digits, or a sign. Two texts are
   compared by all their ranks first, then by all accents, then by all forms. */
struct unit {
    uint32_t rank;
    uint32_t accent; /* the small letter, with its accent: the plain one has the least code */
    uint32_t form;   /* capital, or the zeros before a run of digits */
    const char *digits;
    size_t length;
};

/* The end sorts first, then signs, digits, letters, and the letters of other alphabets. */
enum { RANK_END = 0, RANK_DIGITS = 0x200000, RANK_LATIN = 0x300000, RANK_OTHER = 0x400000 };

static struct unit digit_run(const char **text)
{
    struct unit unit = {.rank = RANK_DIGITS};
    const char *at = *text;

    while (*at == '0')
        at++;
    unit.form = (uint32_t)(at - *text);
    unit.digits = at;
    while (*at >= '0' && *at <= '9')
        at++;
    unit.length = (size_t)(at - unit.digits);
    *text = at;
    return unit;
}

static struct unit sign(uint32_t code)
{
    struct unit unit = {.rank = code};

    if (code == 0xA0 || code == 0x202F)
        unit = (struct unit){.rank = ' ', .accent = code};
    else if (code >= 0x2010 && code <= 0x2014)
        unit = (struct unit){.rank = '-', .accent = code};
    else if (code >= 0xC0 && !(code >= 0x2000 && code < 0x2C00))
        unit.rank = RANK_OTHER + code;
    return unit;
}

static struct unit next_unit(const char **text)
{
    struct unit unit;
    uint32_t code;
    uint32_t small;
    char base;

    if (**text >= '0' && **text <= '9')
        return digit_run(text);
    code = sdt__text_next_letter(text);
    small = sdt__text_small_letter(code);
    base = base_letter(small);
    if (base != ' ')
        unit = (struct unit){.rank = RANK_LATIN + (uint32_t)base, .accent = small};
    else
        unit = sign(small);
    unit.form = small != code;
    for (const char *after = *text; (unsigned char)*after >= 0xCC; *text = after) {
        uint32_t mark = sdt__utf8_next(&after);

        if (!is_mark(mark))
            break;
        unit.accent = unit.accent * 0x400 + mark;
    }
    return unit;
}

static int compare_codes(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int compare_ranks(const struct unit *a, const struct unit *b)
{
    if (a->rank != b->rank || !a->digits)
        return compare_codes(a->rank, b->rank);
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    return memcmp(a->digits, b->digits, a->length);
}

int sdt__text_compare_swedish(const char *a, const char *b)
{
    const char *at_a = a;
    const char *at_b = b;
    int accents = 0;
    int forms = 0;

    for (;;) {
        struct unit unit_a = next_unit(&at_a);
        struct unit unit_b = next_unit(&at_b);
        int ranks = compare_ranks(&unit_a, &unit_b);

        if (ranks != 0)
            return ranks < 0 ? -1 : 1;
        if (accents == 0)
            accents = compare_codes(unit_a.accent, unit_b.accent);
        if (forms == 0)
            forms = compare_codes(unit_a.form, unit_b.form);
        if (unit_a.rank == RANK_END)
            break;
    }
    if (accents != 0)
        return accents;
    if (forms != 0)
        return forms;
    forms = strcmp(a, b);
    return (forms > 0) - (forms < 0);
}

void sdt__text_fold_swedish(const char *text, char *out, size_t size)
{
    uint32_t code;

    if (size == 0)
        return;
    while ((code = sdt__text_next_letter(&text)) != 0) {
        char bytes[4];
        size_t length = sdt__utf8_put(sdt__text_small_letter(code), bytes);

        if (length >= size)
            break;
        memcpy(out, bytes, length);
        out += length;
        size -= length;
    }
    *out = '\0';
}

bool sdt__text_same_but_case(const char *a, const char *b)
{
    char folded[2][512];

    sdt__text_fold_swedish(a, folded[0], sizeof folded[0]);
    sdt__text_fold_swedish(b, folded[1], sizeof folded[1]);
    return strcmp(folded[0], folded[1]) == 0;
}

bool sdt__text_fold_bytes(const char *bytes, size_t count, char *out, size_t size)
{
    char text[128];

    *out = '\0';
    if (count >= size || count >= sizeof text)
        return false;
    memcpy(text, bytes, count);
    text[count] = '\0';
    sdt__text_fold_swedish(text, out, size);
    return true;
}

int sdt__text_compare_lists(const char *const *a, const char *const *b, int count)
{
    int order = 0;

    for (int i = 0; order == 0 && i < count; i++)
        order = a[i] && b[i] ? strcmp(a[i], b[i]) : (a[i] != NULL) - (b[i] != NULL);
    return order;
}

/*
 * UTF-8 in and out, the width of a text on a terminal, and Windows-1252 in. Nothing here asks the
 * process's locale: a host program may have set any.
 */
#include "core/text.h"

#include <string.h>

/* Length of the well-formed sequence that starts with a byte of 0x80 or more; 0 when it is none.
   The second byte's bounds are what keeps overlong forms, surrogates and U+110000 out. */
static size_t sequence_length(const unsigned char *bytes, size_t size)
{
    unsigned char first = bytes[0];
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;

    if (length == 0 || length > size || bytes[1] < low || bytes[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/* Most text is ASCII, and a file of figures is nothing else: 32 bytes a step. */
static size_t skip_ascii(const unsigned char *bytes, size_t size)
{
    size_t at = 0;

    for (; size - at >= 32; at += 32) {
        uint64_t words[4];

        memcpy(words, bytes + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & UINT64_C(0x8080808080808080)) != 0)
            break;
    }
    while (at < size && bytes[at] < 0x80)
        at++;
    return at;
}

size_t sdt__text_ascii_size(const char *bytes, size_t size)
{
    return skip_ascii((const unsigned char *)bytes, size);
}

size_t sdt__utf8_mark(const char *bytes, size_t size)
{
    return size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

bool sdt__utf16_marked(const char *bytes, size_t size)
{
    return (size >= 2 &&
            (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0)) ||
           (size >= 4 && memcmp(bytes, "\0\0\xFE\xFF", 4) == 0);
}

size_t sdt__utf8_valid(const char *bytes, size_t size)
{
    const unsigned char *unsigned_bytes = (const unsigned char *)bytes;
    size_t at = 0;

    while (at < size) {
        size_t length;

        if (unsigned_bytes[at] < 0x80) {
            at += skip_ascii(unsigned_bytes + at, size - at);
            continue;
        }
        length = sequence_length(unsigned_bytes + at, size - at);
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

uint32_t sdt__utf8_next(const char **text)
{
    const unsigned char *bytes = (const unsigned char *)*text;
    uint32_t code = bytes[0];
    size_t length;

    if (code < 0x80) {
        *text += code != 0;
        return code;
    }
    /* The NUL is no continuation byte, so a text cut inside a sequence is never read past. */
    length = sequence_length(bytes, 4);
    if (length == 0) {
        *text += 1;
        return 0xFFFD;
    }
    code &= (uint32_t)0x7F >> length;
    for (size_t i = 1; i < length; i++)
        code = code << 6 | (bytes[i] & 0x3F);
    *text += length;
    return code;
}

size_t sdt__utf8_put(uint32_t code, char out[4])
{
    static const unsigned char marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length;

    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = 0xFFFD;
    length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 1; code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(marks[length] | code);
    return length;
}

struct range {
    uint32_t first;
    uint32_t last;
};

static bool in_ranges(uint32_t code, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    }
    return false;
}

/* The blocks that terminals show in no column (combining marks, joiners, variation selectors) and
   in two (East Asian wide and fullwidth, emoji), after Unicode's EastAsianWidth.txt. */
static size_t code_width(uint32_t code)
{
    static const struct range none[] = {
        {0x0000, 0x001F},   {0x007F, 0x009F},   {0x0300, 0x036F}, {0x0483, 0x0489},
        {0x0591, 0x05BD},   {0x0610, 0x061A},   {0x064B, 0x065F}, {0x1AB0, 0x1AFF},
        {0x1DC0, 0x1DFF},   {0x200B, 0x200F},   {0x2028, 0x202E}, {0x2060, 0x2064},
        {0x20D0, 0x20F0},   {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
        {0xE0001, 0xE007F}, {0xE0100, 0xE01EF},
    };
    static const struct range wide[] = {
        {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
        {0x2614, 0x2615},   {0x2648, 0x2653},   {0x2705, 0x2705},   {0x270A, 0x270B},
        {0x274C, 0x274C},   {0x2753, 0x2757},   {0x2795, 0x2797},   {0x2E80, 0x303E},
        {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},   {0x1F300, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
        {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3F0}, {0x1F3F8, 0x1F43E},
        {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F550, 0x1F567}, {0x1F5FB, 0x1F64F},
        {0x1F680, 0x1F6C5}, {0x1F6EB, 0x1F6EF}, {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    if (code >= 0x20 && code < 0x7F)
        return 1;
    if (in_ranges(code, none, sizeof none / sizeof none[0]))
        return 0;
    return in_ranges(code, wide, sizeof wide / sizeof wide[0]) ? 2 : 1;
}

size_t sdt__text_display_width(const char *text)
{
    size_t width = 0;
    uint32_t code;

    while ((code = sdt__utf8_next(&text)) != 0)
        width += code_width(code);
    return width;
}

size_t sdt__text_from_windows_1252(const char *bytes, size_t count, char *out, size_t size)
{
    /* 0x80 to 0x9F; the rest of the code page is Latin-1. */
    static const uint16_t high[32] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    size_t needed = 0;

    for (size_t i = 0; i < count; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        char text[4];
        size_t length;

        if (byte >= 0x80 && byte < 0xA0)
            length = sdt__utf8_put(high[byte - 0x80], text);
        else
            length = sdt__utf8_put(byte, text);
        if (needed <= size && length <= size - needed)
            memcpy(out + needed, text, length);
        needed += length;
    }
    return needed;
}

const char *sdt__text_shorten(const char *bytes, size_t count, char *out, size_t size)
{
    static const char cut[] = "…";
    const size_t most = size - sizeof cut;
    const size_t kept = count > 0 ? sdt__utf8_valid(bytes, count < most ? count : most) : 0;

    if (kept > 0)
        memcpy(out, bytes, kept);
    memcpy(out + kept, kept < count ? cut : "", kept < count ? sizeof cut : 1);
    return out;
}

bool sdt__text_is_blank(const char *text)
{
    return !text || text[strspn(text, " \t\r\n")] == '\0';
}

bool sdt__text_equal(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

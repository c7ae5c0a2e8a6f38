/*
 * Text without a locale: UTF-8, Swedish order, numbers in and out, Windows-1252 in, and the nearest
 * name to a misspelt one. The C library's own functions obey the process's locale and are not used.
 */
#ifndef SDT__CORE_TEXT_H
#define SDT__CORE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* At most eight bytes as one number, on a little-endian machine the first of them lowest; another
   for every other text of that size. */
static inline uint64_t sdt__text_load_word(const char *bytes, size_t size)
{
    const unsigned char *at = (const unsigned char *)bytes;
    uint32_t low, high;

    if (size == 0)
        return 0;
    if (size < sizeof low)
        return at[0] | (uint64_t)at[size / 2] << 8 * (size / 2) |
               (uint64_t)at[size - 1] << 8 * (size - 1);
    memcpy(&low, at, sizeof low); /* two halves, which may overlap */
    memcpy(&high, at + size - sizeof high, sizeof high);
    return low | (uint64_t)high << 8 * (size - sizeof high);
}

/* Length of the valid UTF-8 prefix: `size` when all of it is valid. Overlong forms, surrogates and
   code points above U+10FFFF are invalid. */
size_t sdt__utf8_valid(const char *bytes, size_t size);

/* Length of the byte order mark of UTF-8 at the beginning, or 0. */
size_t sdt__utf8_mark(const char *bytes, size_t size);
/* Whether one of UTF-16 or UTF-32 is there. */
bool sdt__utf16_marked(const char *bytes, size_t size);

/* Length of the prefix that is ASCII. */
size_t sdt__text_ascii_size(const char *bytes, size_t size);

/* Whether a text is NULL, empty or nothing but spaces. */
bool sdt__text_is_blank(const char *text);

/* Whether two texts are there and alike. */
bool sdt__text_equal(const char *a, const char *b);

/* Decodes one code point at *text and moves *text past it; 0 at the NUL, where it stays. A byte
   that begins no valid sequence is read as U+FFFD. */
uint32_t sdt__utf8_next(const char **text);

/* Writes a code point as UTF-8; returns its length, 1 to 4. No code point: U+FFFD. */
size_t sdt__utf8_put(uint32_t code, char out[4]);

/* Swedish order of two UTF-8 texts, as a library catalogue has it: letters before case and accents,
   å ä ö last, w after v, digits by value of their run (Objekt 2 before Objekt 10), é with e, ü with
   y, æ with ä, ø with ö. Signs come before digits, digits before letters, other alphabets last; a
   plain letter before one with an accent, a small one before its capital, but only between texts
   that are otherwise alike. A total order, -1, 0 or 1: 0 only for identical bytes. */
int sdt__text_compare_swedish(const char *a, const char *b);

/* Compares two lists of texts by the first that differ, by their bytes; NULL comes before any text. */
int sdt__text_compare_lists(const char *const *a, const char *const *b, int count);

/* The next letter of a text, which is moved past it; a letter and an accent of its own are read as
   one. 0 at the end. */
uint32_t sdt__text_next_letter(const char **text);

/* The small letter of a capital; any other code as it is. */
uint32_t sdt__text_small_letter(uint32_t code);

/* Lower case for comparing names ("ÅÄÖ" and "åäö" are alike, and so are å and a with a ring apart);
   accents stay. Writes at most size-1 bytes, always terminated, never cuts a code point. */
void sdt__text_fold_swedish(const char *text, char *out, size_t size);

/* The same of a text without a NUL; false, with out empty, when it is too long for `size` bytes, or
   for the 128 that no name or word is longer than. */
bool sdt__text_fold_bytes(const char *bytes, size_t count, char *out, size_t size);

/* Whether two names are alike but for the case of their letters; of long ones the first 500 bytes. */
bool sdt__text_same_but_case(const char *a, const char *b);

/* The beginning of a text, for a message: all of it, or as much as has room and then "…", never with
   half a code point. Of what is no UTF-8, what comes before it. Returns out. */
const char *sdt__text_shorten(const char *bytes, size_t count, char *out, size_t size);

/* Columns that a text takes on a terminal (control characters and combining marks 0, wide East
   Asian and emoji 2). */
size_t sdt__text_display_width(const char *text);

/* 10^0 to 10^22, which doubles hold exactly. */
extern const double sdt__number_powers_of_ten[23];

/* Reads a decimal number that fills all of `bytes`: [+-]digits[mark digits][e[+-]digits], where
   mark is `decimal` ('.' or ','). No spaces, no hex, no "inf", no "nan". Correctly rounded for
   every length of input; -0 is read as 0. `out` is written only when the answer is OK. Answers: */
enum sdt__number_result {
    SDT__NUMBER_OK,
    SDT__NUMBER_SYNTAX, /* not a number */
    SDT__NUMBER_TOO_BIG /* overflows a double; underflow gives 0 and is OK */
};
enum sdt__number_result sdt__number_parse(const char *bytes, size_t size, char decimal,
                                          double *out);

/* Reads a whole int64 that fills all of `bytes`; false on anything else. */
bool sdt__integer_parse(const char *bytes, size_t size, int64_t *out);

/* A whole number as decimal text; returns out. 24 bytes are always enough. */
const char *sdt__integer_text(long long value, char out[24]);

/* Shortest text that reads back as the same double ("0.1", "1e+300", "-2"), of several the nearest;
   returns its length. An exponent is written from 1e15 in size on, and below 0.000001. -0 is
   written "0". What no record holds is written "inf", "-inf", "nan". */
size_t sdt__number_format(double value, char out[32]);

/* A number for people: decimals 0..15; for -1 those that people want of a number that nobody has said
   it of, at most 0 from 1 000, 1 from 10, 2 from 0.1, and the first two digits of what is smaller; as
   few as needed, at most 2 for -2 and so on to -15; and as sdt__number_format() for
   SDT__DECIMALS_ALL. Swedish: no-break space between thousands (from 1 000), decimal comma, U+2212
   minus; English: comma and point, hyphen-minus. Rounds half away from zero on the decimal value that
   the shortest text shows (so 2.675 with 2 decimals is 2,68). -0 never appears. Values of 1e15 and
   more in size are written as sdt__number_format() does. Returns the length. */
enum { SDT__DECIMALS_ALL = -16 };
size_t sdt__number_format_people(double value, int decimals, bool english, char out[64]);

/* Windows-1252 to UTF-8; undefined bytes become U+FFFD. Returns the length needed, writes at most
   `size` bytes, not terminated. 3 * count always suffices. */
size_t sdt__text_from_windows_1252(const char *bytes, size_t count, char *out, size_t size);

/* Fills `nearest` with the indexes of at most `most` names near `word`, best first; returns how
   many. Near: the same but for case; a missing leading zero; a prefix; or an edit distance (swap
   counts as one) of at most a third of the length, at most 3. Of codes (0126, N07457), which lie close
   whatever they mean, only one with a digit too few or too many, or with two swapped, is near. Never
   more than 8. */
size_t sdt__text_nearest(const char *word, const char *const *names, size_t count, size_t *nearest,
                         size_t most);

#endif

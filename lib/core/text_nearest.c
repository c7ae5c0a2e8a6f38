/*
 * The nearest names to a misspelt one, for "did you mean …?": by the edit distance that counts a swap
 * of neighbours as one (Damerau and Levenshtein), in lower case.
 */
#include "core/text.h"

#include <string.h>

enum { LONGEST_NAME = 64, MOST_NEAREST = 8, FAR = 1000 };

struct name {
    uint32_t codes[LONGEST_NAME];
    size_t length;
};

/* False for a name too long to be a key or a field's name; nothing is near it. */
static bool read_name(const char *text, struct name *name)
{
    uint32_t code;

    name->length = 0;
    while ((code = sdt__text_next_letter(&text)) != 0) {
        if (name->length == LONGEST_NAME)
            return false;
        name->codes[name->length++] = sdt__text_small_letter(code);
    }
    return true;
}

static size_t smallest(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Edits (insert, delete, replace, swap neighbours) that make one name of the other; a number above
   `limit` when it takes more. The usual table, of which three rows are kept. */
static size_t edit_distance(const struct name *a, const struct name *b, size_t limit)
{
    size_t rows[3][LONGEST_NAME + 1];
    size_t difference = a->length > b->length ? a->length - b->length : b->length - a->length;

    if (difference > limit)
        return limit + 1;
    for (size_t j = 0; j <= b->length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a->length; i++) {
        size_t *row = rows[i % 3];
        const size_t *above = rows[(i - 1) % 3];
        size_t best = i;

        row[0] = i;
        for (size_t j = 1; j <= b->length; j++) {
            bool same = a->codes[i - 1] == b->codes[j - 1];

            row[j] = smallest(above[j - 1] + !same, smallest(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a->codes[i - 1] == b->codes[j - 2] &&
                a->codes[i - 2] == b->codes[j - 1])
                row[j] = smallest(row[j], rows[(i - 2) % 3][j - 2] + 1);
            best = smallest(best, row[j]);
        }
        if (best > limit + 1) /* a swap may still reach back one row */
            return limit + 1;
    }
    return rows[a->length % 3][b->length];
}

static bool same_codes(const struct name *a, size_t from_a, const struct name *b, size_t from_b)
{
    size_t length = a->length - from_a;

    return length == b->length - from_b &&
           memcmp(a->codes + from_a, b->codes + from_b, length * sizeof a->codes[0]) == 0;
}

static size_t leading_zeros(const struct name *name)
{
    size_t zeros = 0;

    while (zeros < name->length && name->codes[zeros] == '0')
        zeros++;
    return zeros;
}

/* How many letters stand before the digits that a name ends in. */
static size_t letters(const struct name *name)
{
    size_t at = name->length;

    while (at > 0 && name->codes[at - 1] >= '0' && name->codes[at - 1] <= '9')
        at--;
    return at;
}

/* Whether a name is a code: digits, perhaps after a letter, as those of municipalities and indicators. */
static bool is_code(const struct name *name)
{
    return letters(name) <= 1 && name->length - letters(name) >= 3;
}

/* Whether the names differ by two neighbours that have changed places, and by nothing else. */
static bool is_swap(const struct name *a, const struct name *b)
{
    size_t at = 0;

    while (at < a->length && a->codes[at] == b->codes[at])
        at++;
    return at + 1 < a->length && a->codes[at] == b->codes[at + 1] &&
           a->codes[at + 1] == b->codes[at] && same_codes(a, at + 2, b, at + 2);
}

/* How far `name` is from `word`: 0 but for case, 1 but for leading zeros, then by edits; a name
   that only begins with the word comes after one edit. FAR: not near. A code with another digit or letter
   is another code, and not near: only one with a digit too few or too many, or with two swapped, is. */
static size_t distance(const struct name *word, const struct name *name)
{
    const bool codes = is_code(word) && is_code(name);
    size_t limit = codes ? 1 : smallest(word->length / 3, 3);
    size_t edits;

    if (same_codes(word, 0, name, 0))
        return 0;
    if (word->length > 0 && leading_zeros(word) == 0 &&
        same_codes(word, 0, name, leading_zeros(name)))
        return 1;
    if (codes && word->length == name->length && letters(word) == letters(name))
        return is_swap(word, name) ? 2 : FAR;
    edits = edit_distance(word, name, limit);
    if (edits <= limit && edits <= 1)
        return 2;
    if (word->length >= 2 && name->length > word->length &&
        memcmp(word->codes, name->codes, word->length * sizeof word->codes[0]) == 0)
        return 3;
    return edits <= limit ? edits + 2 : FAR;
}

size_t sdt__text_nearest(const char *word, const char *const *names, size_t count, size_t *nearest,
                         size_t most)
{
    size_t distances[MOST_NEAREST];
    size_t found = 0;
    struct name wanted;
    struct name name;

    most = smallest(most, MOST_NEAREST);
    if (!read_name(word, &wanted) || most == 0)
        return 0;
    for (size_t i = 0; i < count; i++) {
        size_t far = read_name(names[i], &name) ? distance(&wanted, &name) : FAR;
        size_t at = found;

        if (far == FAR || (found == most && far >= distances[most - 1]))
            continue;
        at = found < most ? found++ : most - 1;
        for (; at > 0 && distances[at - 1] > far; at--) {
            distances[at] = distances[at - 1];
            nearest[at] = nearest[at - 1];
        }
        distances[at] = far;
        nearest[at] = i;
    }
    return found;
}

/*
 * Whether a number grows with the size of the municipality. Such totals cannot be weighed by
 * population, and between municipalities of different size they are neither good nor bad.
 */
#include "core/text.h"
#include "followup/compare.h"

#include <string.h>

enum { LONGEST = 256 };

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Whether a text begins with a span of time. */
static bool begins_with_time(const char *text)
{
    static const char *const spans[] = {"år",        "månad", "kvartal", "tertial", "halvår",
                                        "vecka",     "dag",   "year",    "month",   "quarter",
                                        "half-year", "week",  "day"};

    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        const size_t size = strlen(spans[i]);

        if (strncmp(text, spans[i], size) == 0 && !(text[size] >= 'a' && text[size] <= 'z') &&
            (unsigned char)text[size] < 0x80)
            return true;
    }
    return false;
}

/* Whether a text has a sign that divides by something else than time: a total of a year is as great as
   the municipality. Nor does a stroke between digits divide, as in "läsåret 2023/24". */
static bool divides(const char *text, const char *sign)
{
    const size_t size = strlen(sign);

    for (const char *at = strstr(text, sign); at; at = strstr(at + size, sign)) {
        const char *after = at + size + strspn(at + size, " ");

        if (!begins_with_time(after) && !(at > text && is_digit(at[-1]) && is_digit(at[size])))
            return true;
    }
    return false;
}

/* "ton CO2e per invånare", "kr/inv", "%": a number that was divided by something. */
static bool says_per(const char *text)
{
    static const char *const signs[] = {"%", "‰", "andel", "procent", "share of"};
    char folded[LONGEST];

    sdt__text_fold_swedish(text ? text : "", folded, sizeof folded);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strstr(folded, signs[i]))
            return true;
    return divides(folded, " per ") || divides(folded, "/");
}

/* A unit that counts, by its first word. Money may be a level, and is not among them. */
static bool counts(const char *unit)
{
    static const char *const words[] = {"antal", "st",     "st.",      "ton",      "tonnes",
                                        "kton",  "kg",     "mwh",      "gwh",      "twh",
                                        "barn",  "elever", "personer", "invånare", "number"};
    char folded[LONGEST];
    size_t size;

    sdt__text_fold_swedish(unit ? unit : "", folded, sizeof folded);
    size = strcspn(folded, " ,(/");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == size && memcmp(words[i], folded, size) == 0)
            return true;
    return false;
}

bool sdt__followup_is_total(const char *measures, const char *unit, const char *title)
{
    if (says_per(unit) || says_per(title))
        return false;
    if (!measures || strcmp(measures, "amount") == 0) /* a level of money, or of people */
        return counts(unit);
    return strcmp(measures, "count") == 0 || strcmp(measures, "cumulative") == 0;
}

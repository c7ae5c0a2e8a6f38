/*
 * Whether a number grows with the size of the municipality. Such totals cannot be weighed by
 * population, and between municipalities of different size they are neither good nor bad.
 */
#include "core/text.h"
#include "followup/compare.h"

#include <string.h>

enum { LONGEST = 256 };

/* "ton CO2e per invånare", "kr/inv", "%": a number that was divided by something. */
static bool says_per(const char *text)
{
    static const char *const signs[] = {" per ", "/", "%", "‰", "andel", "procent", "share of"};
    char folded[LONGEST];

    sdt__text_fold_swedish(text ? text : "", folded, sizeof folded);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strstr(folded, signs[i]))
            return true;
    return false;
}

/* A unit that counts, by its first word. Money may be a level, and is not among them. */
static bool counts(const char *unit)
{
    static const char *const words[] = {"antal", "st",     "ton",      "tonnes", "kton",
                                        "kg",    "MWh",    "GWh",      "TWh",    "invånare",
                                        "barn",  "elever", "personer", "number"};
    const size_t size = unit ? strcspn(unit, " ,(") : 0;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == size && memcmp(words[i], unit, size) == 0)
            return true;
    return false;
}

bool sdt__followup_is_total(const char *measures, const char *unit, const char *title)
{
    if (says_per(unit) || says_per(title))
        return false;
    if (!measures)
        return counts(unit);
    return strcmp(measures, "count") == 0 || strcmp(measures, "cumulative") == 0;
}

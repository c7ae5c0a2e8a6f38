/*
 * The unit of an indicator of Kolada's, which has no field of its own: a title ends in it, after the last
 * comma. What is not known to be a unit is none.
 */
#include "exchange/kolada_said.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum { UNIT_MOST = 48 };

static bool begins(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* The end of a title, without the years that some have after it: "… andel (%) (-2024)". */
static void last_part(const char *title, char out[UNIT_MOST])
{
    const char *comma = strrchr(title, ',');
    const char *start = comma ? comma + 1 : title;
    const char *years = strstr(start, " (-");
    size_t size = years ? (size_t)(years - start) : strlen(start);

    while (size > 0 && *start == ' ') {
        start++;
        size--;
    }
    while (size > 0 && start[size - 1] == ' ')
        size--;
    if (size >= UNIT_MOST)
        size = 0;
    memcpy(out, start, size);
    out[size] = '\0';
}

/* Whether a text is a word of the list, alone or before "/inv" and the like. */
static bool is_measured_in(const char *text, const char *words)
{
    for (; *words; words += strlen(words) + 1)
        if (begins(text, words) && strchr("/", text[strlen(words)]))
            return true;
    return false;
}

/* Finds the unit that a title ends in, and how many decimals its numbers are shown with; NULL: none. */
static const char *unit_of(char *part, int *decimals)
{
    *decimals = 1;
    if (strstr(part, "(%)") || strcmp(part, "procent") == 0)
        return "%";
    if (is_measured_in(part, "kg\0ton\0MWh\0GWh\0kWh\0meter\0gram\0liter\0år\0dagar\0timmar\0"
                             "minuter\0index\0") ||
        begins(part, "ton ") || begins(part, "antal/"))
        return part;
    *decimals = 0;
    if (is_measured_in(part, "kr\0tkr\0mkr\0mnkr\0antal\0") || strcmp(part, "antal dagar") == 0 ||
        strcmp(part, "antal svar") == 0)
        return part;
    return NULL;
}

int sdt__kolada_set_unit(sdt_record *indicator, const char *title)
{
    char part[UNIT_MOST];
    const char *unit;
    int decimals, status;

    if (!title || sdt_record_has(indicator, SDT_INDICATOR_UNIT))
        return SDT_OK;
    last_part(title, part);
    unit = unit_of(part, &decimals);
    if (!unit)
        return SDT_OK;
    status = sdt_record_set_text(indicator, SDT_INDICATOR_UNIT, unit);
    if (status == SDT_OK && !sdt_record_has(indicator, SDT_INDICATOR_DECIMALS))
        status = sdt_record_set_int(indicator, SDT_INDICATOR_DECIMALS, decimals);
    return status;
}

/*
 * The words themselves; see words.h. Each table is in the order of its enum. Activities, which
 * nothing here computes, have their words with the rest.
 */
#include "followup/words.h"

#include <sodertorn/followup.h>
#include <string.h>

struct word {
    const char *code;
    const char *swedish;
    const char *english;
};

/* A status has a word for each form: plain, forecast, final. */
struct status_words {
    const char *code;
    const char *colour;
    const char *swedish[SDT__FORM_COUNT];
    const char *english[SDT__FORM_COUNT];
};

static const struct status_words statuses[SDT__OUTCOME_COUNT] = {
    {"achieved", "green", {"uppnått", "bedöms uppnås", "uppnått"},
     {"achieved", "expected to be achieved", "achieved"}},
    {"on_track", "green", {"i fas", "bedöms uppnås", "i fas"},
     {"on track", "expected to be achieved", "on track"}},
    {"some_deviation", "yellow", {"viss avvikelse", "bedöms delvis uppnås", "delvis uppnått"},
     {"some deviation", "expected to be partly achieved", "partly achieved"}},
    {"partly_achieved", "yellow", {"delvis uppnått", "bedöms delvis uppnås", "delvis uppnått"},
     {"partly achieved", "expected to be partly achieved", "partly achieved"}},
    {"off_track", "red", {"stor avvikelse", "bedöms inte uppnås", "ej uppnått"},
     {"off track", "not expected to be achieved", "not achieved"}},
    {"moving_away", "red", {"fel riktning", "bedöms inte uppnås", "ej uppnått"},
     {"moving away", "not expected to be achieved", "not achieved"}},
    {"not_achieved", "red", {"ej uppnått", "bedöms inte uppnås", "ej uppnått"},
     {"not achieved", "not expected to be achieved", "not achieved"}},
    {"not_assessed", "grey", {"ej bedömt", "ej bedömt", "ej bedömt"},
     {"not assessed", "not assessed", "not assessed"}},
};

static const struct word reasons[SDT__REASON_COUNT] = {
    {NULL, "", ""},
    {"no_value", "inget värde", "no value"},
    {"too_few_values", "för få värden", "too few values"},
    {"lost_target", "målet var nått men är det inte längre", "the target was met but no longer is"},
    {"too_short", "för kort tid mellan värdena", "too short a time between the values"},
    {"zero_base", "basvärdet är noll", "the base value is zero"},
    {"zero_target", "målvärdet är noll", "the target is zero"},
    {"mixed_signs", "värdena har olika tecken", "the values have different signs"},
    {"low_coverage", "för få delar är bedömda", "too few parts are assessed"},
    {"no_leaves", "inget följs upp här", "nothing is followed up here"},
    {"missing_weight", "vikt saknas för ett värde", "a value has no weight"},
    {"zero_weight", "vikternas summa är noll", "the weights add up to zero"},
    {"judged", "bedömt av en person", "judged by a person"},
    {"not_additive", "värdena kan inte läggas ihop", "the values cannot be added"},
    {"incomplete", "alla delar av året finns inte", "parts of the year are missing"},
    {"not_judged", "ingen har bedömt det", "nobody has judged it"},
    {"no_analysis", "ingen skriven analys", "no written analysis"},
    {"missing", "ännu inte publicerat", "not published yet"},
    {"non_response", "bortfall", "non-response"},
    {"not_applicable", "ej tillämpligt", "not applicable"},
    {"secret", "sekretess", "secret"},
    {"no_target", "inget mål satt", "no target set"},
    {"bad_period", "ogiltig period", "not a period"},
    {"bad_value", "ogiltigt värde", "not a value"},
    {"bad_target", "ogiltigt målvärde", "not a target"},
    {"bad_target_period", "målperioden ligger inte efter basen",
     "the target's period is not after the base"},
    {"bad_direction", "det är inte sagt åt vilket håll som är bättre",
     "it is not said which way is better"},
    {"bad_weight", "ogiltig vikt", "not a weight"},
    {"bad_status", "ogiltig status", "not a status"},
    {"bad_method", "okänd metod", "unknown method"},
    {"band_not_supported", "metoden klarar inte ett intervall", "the method cannot take a band"},
    {"duplicate_id", "samma id två gånger", "the same id twice"},
    {"duplicate_period", "två värden för samma tid", "two values for the same time"},
    {"comment_required", "en bedömning behöver en kommentar", "a judgement needs a comment"},
    {"too_deep", "för många nivåer", "too many levels"},
};

static const struct word methods[SDT__METHOD_COUNT] = {
    {"linear", "linjär", "linear"},
    {"target_value", "målvärde", "target value"},
    {"directional", "riktning", "direction"},
    {"growth", "tillväxt", "growth"},
};

static const struct word wanteds[SDT__WANTED_COUNT] = {
    {NULL, "", ""},
    {"increase", "öka", "increase"},
    {"decrease", "minska", "decrease"},
    {"keep", "behålla", "keep"},
    {"not_increase", "inte öka", "not increase"},
    {"not_decrease", "inte minska", "not decrease"},
};

static const struct word trends[SDT__TREND_COUNT] = {
    {NULL, "", ""},
    {"improving_fast", "förbättras snabbt", "improving fast"},
    {"improving", "förbättras", "improving"},
    {"unchanged", "oförändrat", "unchanged"},
    {"worsening", "försämras", "worsening"},
    {"worsening_fast", "försämras snabbt", "worsening fast"},
};

static const struct word rolls[SDT__ROLL_COUNT] = {
    {"mean", "medelvärde av delarna", "mean of the parts"},
    {"leaves", "alla mått väger lika", "all measures weigh alike"},
    {"worst", "sämsta delen", "the worst part"},
};

static const struct word compareds[SDT__COMPARED_COUNT] = {
    {NULL, "", ""},          {"green", "grön", "green"}, {"yellow", "gul", "yellow"},
    {"red", "röd", "red"}, {"grey", "grå", "grey"},
};

static const struct word activities[] = {
    {"not_started", "ej påbörjad", "not started"}, {"ongoing", "pågår", "ongoing"},
    {"delayed", "försenad", "delayed"},            {"done", "klar", "done"},
    {"stopped", "avbruten", "stopped"},
};

static int find(const struct word *words, int count, const char *code)
{
    for (int i = 0; i < count; i++)
        if (words[i].code && strcmp(words[i].code, code) == 0)
            return i;
    return -1;
}

static const char *said(const struct word *word, bool english)
{
    return english ? word->english : word->swedish;
}

const char *sdt__outcome_code(enum sdt__outcome status)
{
    return statuses[status].code;
}

const char *sdt__outcome_word(enum sdt__outcome status, enum sdt__form form, bool english)
{
    return english ? statuses[status].english[form] : statuses[status].swedish[form];
}

const char *sdt__outcome_colour(enum sdt__outcome status)
{
    return statuses[status].colour;
}

bool sdt__outcome_find(const char *code, enum sdt__outcome *out)
{
    for (int i = 0; code && i < SDT__OUTCOME_COUNT; i++)
        if (strcmp(statuses[i].code, code) == 0) {
            *out = (enum sdt__outcome)i;
            return true;
        }
    return false;
}

/* The functions of a table, those that it needs. */
#define CODE(name, table)                                                                          \
    const char *sdt__##name##_code(enum sdt__##name value)                                         \
    {                                                                                              \
        return table[value].code;                                                                  \
    }
#define WORD(name, table)                                                                          \
    const char *sdt__##name##_word(enum sdt__##name value, bool english)                           \
    {                                                                                              \
        return said(&table[value], english);                                                       \
    }
#define FIND(name, table)                                                                          \
    bool sdt__##name##_find(const char *code, enum sdt__##name *out)                               \
    {                                                                                              \
        int at = code ? find(table, (int)(sizeof table / sizeof *table), code) : -1;               \
        if (at >= 0)                                                                               \
            *out = (enum sdt__##name)at;                                                           \
        return at >= 0;                                                                            \
    }

CODE(reason, reasons)
WORD(reason, reasons)
FIND(reason, reasons)
CODE(method, methods)
FIND(method, methods)
CODE(wanted, wanteds)
WORD(wanted, wanteds)
FIND(wanted, wanteds)
CODE(trend, trends)
WORD(trend, trends)
CODE(roll, rolls)
WORD(roll, rolls)
FIND(roll, rolls)
CODE(compared, compareds)

const char *sdt_followup_word(const char *code, int form, const char *language)
{
    static const struct {
        const struct word *words;
        int count;
    } tables[] = {
        {trends, SDT__TREND_COUNT},
        {reasons, SDT__REASON_COUNT},
        {methods, SDT__METHOD_COUNT},
        {wanteds, SDT__WANTED_COUNT},
        {rolls, SDT__ROLL_COUNT},
        {compareds, SDT__COMPARED_COUNT},
        {activities, (int)(sizeof activities / sizeof *activities)},
    };
    bool english = language && strcmp(language, "en") == 0;
    enum sdt__outcome status;

    if (!code || form < 0 || form >= SDT__FORM_COUNT)
        return NULL;
    if (sdt__outcome_find(code, &status))
        return sdt__outcome_word(status, (enum sdt__form)form, english);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        int at = find(tables[i].words, tables[i].count, code);
        if (at >= 0)
            return said(&tables[i].words[at], english);
    }
    return NULL;
}

const char *sdt_followup_colour(const char *status)
{
    enum sdt__outcome found;

    return sdt__outcome_find(status, &found) ? statuses[found].colour : NULL;
}

int sdt_followup_percents(size_t count, const int64_t *counts, int *percents)
{
    if (count > 0 && (!counts || !percents))
        return SDT_ERROR_MISUSE;
    return sdt__percents(counts, count, percents) ? SDT_OK : SDT_ERROR_VALUE;
}

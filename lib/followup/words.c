/*
 * The words and codes of the follow-up, from messages/followup_words.def; see words.h.
 */
#include "followup/words.h"

#include <sodertorn/followup.h>
#include <stdint.h>
#include <string.h>

enum word {
#define W(id, code, swedish, english) id,
#include "messages/followup_words.def"
#undef W
    WORD_COUNT
};

static const struct {
    const char *code; /* empty for none */
    const char *swedish;
    const char *english;
} words[WORD_COUNT] = {
#define W(id, code, swedish, english) [id] = {code, swedish, english},
#include "messages/followup_words.def"
#undef W
};

_Static_assert(EXPECTED == OUTCOME_ACHIEVED + SDT__OUTCOME_COUNT &&
                   REASON_NONE == TREND_NONE + SDT__TREND_COUNT &&
                   METHOD_LINEAR == REASON_NONE + SDT__REASON_COUNT &&
                   WANTED_NONE == METHOD_LINEAR + SDT__METHOD_COUNT &&
                   ROLL_MEAN == WANTED_NONE + SDT__WANTED_COUNT &&
                   COMPARED_NONE == ROLL_MEAN + SDT__ROLL_COUNT &&
                   ACTIVITY_NOT_STARTED == COMPARED_NONE + SDT__COMPARED_COUNT,
               "each table has a word for each of its enum");

/* What an outcome has beside its own word: a colour, and words for the two other forms. */
static const struct {
    uint8_t colour;
    uint8_t forecast;
    uint8_t final;
} outcomes[SDT__OUTCOME_COUNT] = {
    [SDT__OUTCOME_ACHIEVED] = {COMPARED_GREEN, EXPECTED, OUTCOME_ACHIEVED},
    [SDT__OUTCOME_ON_TRACK] = {COMPARED_GREEN, EXPECTED, OUTCOME_ON_TRACK},
    [SDT__OUTCOME_SOME_DEVIATION] = {COMPARED_YELLOW, EXPECTED_PARTLY, OUTCOME_PARTLY_ACHIEVED},
    [SDT__OUTCOME_PARTLY_ACHIEVED] = {COMPARED_YELLOW, EXPECTED_PARTLY, OUTCOME_PARTLY_ACHIEVED},
    [SDT__OUTCOME_OFF_TRACK] = {COMPARED_RED, EXPECTED_NOT, OUTCOME_NOT_ACHIEVED},
    [SDT__OUTCOME_MOVING_AWAY] = {COMPARED_RED, EXPECTED_NOT, OUTCOME_NOT_ACHIEVED},
    [SDT__OUTCOME_NOT_ACHIEVED] = {COMPARED_RED, EXPECTED_NOT, OUTCOME_NOT_ACHIEVED},
    [SDT__OUTCOME_NOT_ASSESSED] = {COMPARED_GREY, OUTCOME_NOT_ASSESSED, OUTCOME_NOT_ASSESSED},
};

static const char *code_of(int word)
{
    return *words[word].code ? words[word].code : NULL;
}

static const char *said(int word, bool english)
{
    return english ? words[word].english : words[word].swedish;
}

/* The word of a code among `count` from `first` on; -1 when it is none of them. */
static int find(int first, int count, const char *code)
{
    for (int i = first; code && *code && i < first + count; i++)
        if (strcmp(words[i].code, code) == 0)
            return i;
    return -1;
}

const char *sdt__followup_outcome_word(enum sdt__followup_outcome status,
                                       enum sdt__followup_word_form form, bool english)
{
    int word = form == SDT__WORD_FORM_FORECAST ? outcomes[status].forecast
               : form == SDT__WORD_FORM_FINAL  ? outcomes[status].final
                                               : OUTCOME_ACHIEVED + (int)status;

    return said(word, english);
}

const char *sdt__followup_outcome_colour(enum sdt__followup_outcome status)
{
    return code_of(outcomes[status].colour);
}

/* The functions of a table, those that it needs; `first` is its first word. */
#define CODE(name, first)                                                                          \
    const char *sdt__followup_##name##_code(enum sdt__followup_##name value)                       \
    {                                                                                              \
        return code_of(first + (int)value);                                                        \
    }
#define WORD(name, first)                                                                          \
    const char *sdt__followup_##name##_word(enum sdt__followup_##name value, bool english)         \
    {                                                                                              \
        return said(first + (int)value, english);                                                  \
    }
#define FIND(name, first, count)                                                                   \
    bool sdt__followup_##name##_find(const char *code, enum sdt__followup_##name *out)             \
    {                                                                                              \
        int at = find(first, count, code);                                                         \
        if (at >= 0)                                                                               \
            *out = (enum sdt__followup_##name)(at - first);                                        \
        return at >= 0;                                                                            \
    }

CODE(outcome, OUTCOME_ACHIEVED)
FIND(outcome, OUTCOME_ACHIEVED, SDT__OUTCOME_COUNT)
CODE(reason, REASON_NONE)
WORD(reason, REASON_NONE)
FIND(reason, REASON_NONE, SDT__REASON_COUNT)
CODE(method, METHOD_LINEAR)
FIND(method, METHOD_LINEAR, SDT__METHOD_COUNT)
CODE(wanted, WANTED_NONE)
WORD(wanted, WANTED_NONE)
FIND(wanted, WANTED_NONE, SDT__WANTED_COUNT)
CODE(trend, TREND_NONE)
WORD(trend, TREND_NONE)
FIND(trend, TREND_NONE, SDT__TREND_COUNT)
CODE(roll, ROLL_MEAN)
WORD(roll, ROLL_MEAN)
CODE(compared, COMPARED_NONE)

const char *sdt_followup_word(const char *code, int form, const char *language)
{
    bool english = language && strcmp(language, "en") == 0;
    int word = find(0, WORD_COUNT, code);

    if (word < 0 || form < 0 || form >= SDT__WORD_FORM_COUNT)
        return NULL;
    if (word < SDT__OUTCOME_COUNT)
        return sdt__followup_outcome_word((enum sdt__followup_outcome)word,
                                          (enum sdt__followup_word_form)form, english);
    return said(word, english);
}

const char *sdt_followup_colour(const char *status)
{
    enum sdt__followup_outcome found;

    return sdt__followup_outcome_find(status, &found) ? sdt__followup_outcome_colour(found) : NULL;
}

int sdt_followup_percents(size_t count, const int64_t *counts, int *percents)
{
    if (count > 0 && (!counts || !percents))
        return SDT_ERROR_MISUSE;
    return sdt__followup_percents(counts, count, percents) ? SDT_OK : SDT_ERROR_VALUE;
}

/*
 * Options that are text, and refusals in words: what the handles of the follow-up share.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "followup/result.h"

#include <sodertorn/values.h>
#include <string.h>

int sdt__followup_refuse(sdt_session *session, enum sdt__followup_reason error, const char *detail)
{
    const char *words = sdt__followup_reason_word(error, session->english);

    if (!detail)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_REFUSED,
                         sdt__followup_reason_code(error), words);
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_REFUSED_AT,
                     sdt__followup_reason_code(error), words, detail);
}

/* "code: "text" is none of a, b; did you mean a?" */
static int refuse_word(sdt_session *session, const char *code, const char *text,
                       const char *const *words, size_t count)
{
    char suggestion[200];
    struct sdt__buffer list;
    const char *all;

    sdt__buffer_init(&list, session);
    for (size_t i = 0; i < count; i++) {
        sdt__buffer_text(&list, i > 0 ? ", " : "");
        sdt__buffer_text(&list, words[i]);
    }
    all = sdt__buffer_string(&list);
    sdt__session_suggest(session, suggestion, sizeof suggestion, text, words, count);
    if (all)
        sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BAD_WORD, code, text, all,
                  suggestion[0] ? suggestion : ".");
    sdt__buffer_free(&list);
    return all ? SDT_ERROR_VALUE : SDT_ERROR_MEMORY;
}

const char *sdt__followup_choice_word(enum sdt__followup_choice choice, int index)
{
    static const char *const lists[] = {
        [SDT__FOLLOWUP_CHOICE_DIRECTION] = "higher\0lower\0",
        [SDT__FOLLOWUP_CHOICE_FORM] = "plain\0forecast\0final\0",
        [SDT__FOLLOWUP_CHOICE_GENDER] = "T\0K\0M\0",
        [SDT__FOLLOWUP_CHOICE_MEASURES] = "count\0share\0cumulative\0index\0amount\0",
    };
    const char *word;

    switch (choice) {
    case SDT__FOLLOWUP_CHOICE_METHOD:
        return index < SDT__METHOD_COUNT
                   ? sdt__followup_method_code((enum sdt__followup_method)index)
                   : NULL;
    case SDT__FOLLOWUP_CHOICE_ROLL:
        return index < SDT__ROLL_COUNT ? sdt__followup_roll_code((enum sdt__followup_roll)index)
                                       : NULL;
    case SDT__FOLLOWUP_CHOICE_STATUS:
        return index < SDT__OUTCOME_COUNT
                   ? sdt__followup_outcome_code((enum sdt__followup_outcome)index)
                   : NULL;
    case SDT__FOLLOWUP_CHOICE_WANTED:
        return index + 1 < SDT__WANTED_COUNT
                   ? sdt__followup_wanted_code((enum sdt__followup_wanted)(index + 1))
                   : NULL;
    default:
        for (word = lists[choice]; index > 0 && *word; index--)
            word += strlen(word) + 1;
        return *word ? word : NULL;
    }
}

int sdt__followup_option_choice(sdt_session *session, enum sdt__followup_choice choice,
                                const char *text, int *out)
{
    static const char codes[][16] = {
        [SDT__FOLLOWUP_CHOICE_METHOD] = "bad_method",
        [SDT__FOLLOWUP_CHOICE_ROLL] = "bad_method",
        [SDT__FOLLOWUP_CHOICE_STATUS] = "bad_status",
        [SDT__FOLLOWUP_CHOICE_WANTED] = "bad_direction",
        [SDT__FOLLOWUP_CHOICE_DIRECTION] = "bad_direction",
        [SDT__FOLLOWUP_CHOICE_FORM] = "form",
        [SDT__FOLLOWUP_CHOICE_GENDER] = "gender",
        [SDT__FOLLOWUP_CHOICE_MEASURES] = "measures",
    };
    const char *words[SDT__OUTCOME_COUNT]; /* no choice is greater */
    int count = 0;

    while (text && (words[count] = sdt__followup_choice_word(choice, count))) {
        if (strcmp(words[count], text) == 0) {
            *out = count;
            return SDT_OK;
        }
        if (++count == SDT__OUTCOME_COUNT)
            break;
    }
    return text ? refuse_word(session, codes[choice], text, words, (size_t)count) : SDT_OK;
}

int sdt__followup_option_unknown(sdt_session *session, int option)
{
    char number[24];

    return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                     sdt__integer_text(option, number));
}

int sdt__followup_option_finite(sdt_session *session, enum sdt__followup_reason error, double value)
{
    return isfinite(value) ? SDT_OK
                           : sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_NOT_FINITE,
                                       sdt__followup_reason_code(error));
}

int sdt__followup_option_weight(sdt_session *session, double value, const char *whose)
{
    return isfinite(value) && value >= 0
               ? SDT_OK
               : sdt__followup_refuse(session, SDT__REASON_BAD_WEIGHT, whose);
}

int sdt__followup_option_mark(sdt_session *session, int mark)
{
    char number[24];

    if (mark >= SDT_MARK_MISSING && mark <= SDT_MARK_ABSENT)
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_MARK,
                     sdt__integer_text(mark, number));
}

int sdt__followup_option_id(sdt_session *session, const char *id)
{
    if (!id)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "id");
    return sdt__text_is_blank(id) ? sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NO_ID)
                                  : SDT_OK;
}

int sdt__followup_option_bounds(sdt_session *session, enum sdt__followup_reason error,
                                const char *name, double value, double least, double most)
{
    char from[32], to[32];

    if (value >= least && value <= most)
        return SDT_OK;
    from[sdt__number_format(least, from)] = '\0';
    to[sdt__number_format(most, to)] = '\0';
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BOUNDS,
                     sdt__followup_reason_code(error), name, from, to);
}

int sdt__followup_option_period(sdt_session *session, const char *code, const char *text,
                                int32_t *out)
{
    int32_t period = 0;

    if (text && !sdt__period_parse(text, strlen(text), &period))
        return sdt__fail(session, SDT_ERROR_VALUE, sdt__period_problem(text, strlen(text)), code,
                         text);
    *out = period;
    return SDT_OK;
}

int sdt__followup_option_direction(sdt_session *session, const char *text, int *out)
{
    int index = -1;
    int status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_DIRECTION, text, &index);

    if (status == SDT_OK)
        *out = index < 0 ? 0 : index == 0 ? 1 : -1;
    return status;
}

int sdt__followup_option_form(sdt_session *session, const char *text,
                              enum sdt__followup_word_form *out)
{
    int index = SDT__WORD_FORM_PLAIN;
    int status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_FORM, text, &index);

    if (status == SDT_OK)
        *out = (enum sdt__followup_word_form)index;
    return status;
}

int sdt__followup_option_roll(sdt_session *session, const char *text, enum sdt__followup_roll *out)
{
    int index = SDT__ROLL_MEAN;
    int status = sdt__followup_option_choice(session, SDT__FOLLOWUP_CHOICE_ROLL, text, &index);

    if (status == SDT_OK)
        *out = (enum sdt__followup_roll)index;
    return status;
}

int sdt__followup_option_coverage(sdt_session *session, const char *text, double *out)
{
    double value = 0.6;

    if (text && (sdt__number_parse(text, strlen(text), '.', &value) != SDT__NUMBER_OK ||
                 value < 0 || value > 1))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_COVERAGE, text);
    *out = value;
    return SDT_OK;
}

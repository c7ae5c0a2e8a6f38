/*
 * Options that are text, and refusals in words: what the handles of the follow-up share.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "followup/result.h"

#include <string.h>

int sdt__refuse(sdt_session *session, enum sdt__reason error, const char *detail)
{
    const char *words = sdt__reason_word(error, session->english);

    if (!detail)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_REFUSED, sdt__reason_code(error),
                         words);
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_REFUSED_AT, sdt__reason_code(error),
                     words, detail);
}

int sdt__refuse_word(sdt_session *session, const char *code, const char *text,
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
    sdt__suggest(session, suggestion, sizeof suggestion, text, words, count);
    if (all)
        sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BAD_WORD, code, text, all,
                  suggestion[0] ? suggestion : ".");
    sdt__buffer_free(&list);
    return all ? SDT_ERROR_VALUE : SDT_ERROR_MEMORY;
}

int sdt__option_period(sdt_session *session, const char *text, int32_t *out)
{
    int32_t period = 0;

    if (text && !sdt__period_parse(text, strlen(text), &period))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_BAD_PERIOD, "bad_period: ", text);
    *out = period;
    return SDT_OK;
}

int sdt__option_direction(sdt_session *session, const char *text, int *out)
{
    static const char *const words[] = {"higher", "lower"};

    if (text && strcmp(text, words[0]) != 0 && strcmp(text, words[1]) != 0)
        return sdt__refuse_word(session, sdt__reason_code(SDT__BAD_DIRECTION), text, words, 2);
    *out = !text ? 0 : text[0] == 'h' ? 1 : -1;
    return SDT_OK;
}

int sdt__option_form(sdt_session *session, const char *text, enum sdt__form *out)
{
    static const char *const words[SDT__FORM_COUNT] = {"plain", "forecast", "final"};

    for (int i = 0; text && i < SDT__FORM_COUNT; i++)
        if (strcmp(text, words[i]) == 0) {
            *out = (enum sdt__form)i;
            return SDT_OK;
        }
    if (text)
        return sdt__refuse_word(session, "form", text, words, SDT__FORM_COUNT);
    *out = SDT__PLAIN;
    return SDT_OK;
}

int sdt__option_roll(sdt_session *session, const char *text, enum sdt__roll *out)
{
    const char *words[SDT__ROLL_COUNT];

    *out = SDT__ROLL_MEAN;
    if (!text || sdt__roll_find(text, out))
        return SDT_OK;
    for (int i = 0; i < SDT__ROLL_COUNT; i++)
        words[i] = sdt__roll_code((enum sdt__roll)i);
    return sdt__refuse_word(session, sdt__reason_code(SDT__BAD_METHOD), text, words,
                            SDT__ROLL_COUNT);
}

int sdt__option_coverage(sdt_session *session, const char *text, double *out)
{
    double value = 0.6;

    if (text && (sdt__parse_number(text, strlen(text), '.', &value) != SDT__NUMBER_OK ||
                 value < 0 || value > 1))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_FOLLOWUP_BOUNDS,
                         sdt__reason_code(SDT__BAD_VALUE), text, "0", "1");
    *out = value;
    return SDT_OK;
}

int sdt__option_texts(sdt_session *session, size_t count, const int *options,
                      const char *const *texts, const char **kept, int most)
{
    char number[24];

    if (count > 0 && (!options || !texts))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         options ? "texts" : "options");
    for (size_t i = 0; i < count; i++) {
        if (options[i] < 1 || options[i] > most)
            return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                             sdt__integer_text(options[i], number));
        kept[options[i]] = texts[i];
    }
    return SDT_OK;
}

int sdt__keep(sdt_session *session, char **kept, const char *text)
{
    char *copy = text ? sdt__copy_text(session, text) : NULL;

    if (text && !copy)
        return SDT_ERROR_MEMORY;
    sdt__free(session, *kept);
    *kept = copy;
    return SDT_OK;
}

bool sdt__blank(const char *text)
{
    return !text || text[strspn(text, " \t\r\n")] == '\0';
}

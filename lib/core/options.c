/*
 * Reading the options of a verb; see options.h.
 */
#include "core/options.h"

#include "core/buffer.h"
#include "core/fixed_text.h"
#include "core/text.h"

#include <string.h>

enum { OPTIONS_MOST = 160 }; /* no verb takes more: of a list every field is one */

/* The beginning of a name, as valid UTF-8: one that is longer than any option's is not repeated whole. */
static void clip(const char *name, char *out, size_t size)
{
    enum { CODE_MOST = 4 };
    size_t at = 0;

    while (*name && at + 2 * CODE_MOST < size)
        at += sdt__utf8_put(sdt__utf8_next(&name), out + at);
    if (*name)
        at += sdt__utf8_put(0x2026, out + at); /* … */
    out[at] = '\0';
}

/* Says that there is no such option, which ones are near, and all that the verb takes. */
static int refuse_name(sdt_session *session, const char *name, const struct sdt__option *table)
{
    const char *names[OPTIONS_MOST];
    char shown[64], suggestion[200];
    struct sdt__buffer all;
    size_t count = 0;
    int status = SDT_ERROR_MEMORY;

    sdt__buffer_init(&all, session);
    for (; table->name && count < OPTIONS_MOST; table++, count++) {
        names[count] = table->name;
        sdt__buffer_text(&all, count > 0 ? ", " : "");
        sdt__buffer_text(&all, table->name);
    }
    clip(name, shown, sizeof shown);
    if (sdt__buffer_string(&all))
        status = sdt__fail(
            session, SDT_ERROR_MISUSE, SDT__M_OPTION_UNKNOWN, shown,
            sdt__session_suggest(session, suggestion, sizeof suggestion, shown, names, count),
            all.bytes);
    sdt__buffer_free(&all);
    return status;
}

int sdt__options_read(sdt_session *session, const char *const *list,
                      const struct sdt__option *table, const char **values)
{
    for (; list && *list; list += 2) {
        const struct sdt__option *option = table;

        while (option->name && strcmp(option->name, *list) != 0)
            option++;
        if (!option->name)
            return refuse_name(session, *list, table);
        if (!list[1])
            return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_OPTION_WITHOUT_VALUE, option->name);
        if (values[option->index])
            return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_OPTION_TWICE, option->name);
        values[option->index] = list[1];
    }
    return SDT_OK;
}

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names && strcmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

const char *const *sdt__options_group(const char *const *list, const char *const *starts,
                                      const char *group[SDT__OPTIONS_GROUP])
{
    size_t count = 0;

    while (*list && (count == 0 || !is_one_of(*list, starts))) {
        if (count + 2 < SDT__OPTIONS_GROUP) {
            group[count++] = list[0];
            group[count++] = list[1];
        }
        list += list[1] ? 2 : 1;
    }
    group[count] = NULL;
    return list;
}

int sdt__options_refuse(sdt_session *session, const char *name, const char *value,
                        const char *expected)
{
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_OPTION_VALUE, name, value, expected);
}

int sdt__options_whole(sdt_session *session, const char *name, const char *value, int64_t least,
                       int64_t most, int64_t *out)
{
    struct sdt__fixed_text text;
    char expected[56];
    int64_t number;

    if (!value)
        return SDT_OK;
    if (sdt__integer_parse(value, strlen(value), &number) && number >= least && number <= most) {
        *out = number;
        return SDT_OK;
    }
    sdt__fixed_text_init(&text, expected, sizeof expected);
    sdt__fixed_text_integer(&text, least);
    sdt__fixed_text_add(&text, "–");
    sdt__fixed_text_integer(&text, most);
    return sdt__options_refuse(session, name, value, expected);
}

int sdt__options_switch(sdt_session *session, const char *name, const char *value, bool *out)
{
    *out = value && strcmp(value, "1") == 0;
    return !value || *out || strcmp(value, "0") == 0
               ? SDT_OK
               : sdt__options_refuse(session, name, value, "0, 1");
}

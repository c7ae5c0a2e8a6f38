/*
 * What people write for the names and words of the library, and the words that it shows them.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

bool take_named(int argc, char **argv, int *at, const char *const *names, struct options *options,
                const char **missing)
{
    char option[40];
    const char *value;

    for (; *names; names++) {
        snprintf(option, sizeof option, "--%s", *names);
        if (!take_option(argc, argv, at, option, &value))
            continue;
        if (value)
            set_option(options, *names, value);
        else
            *missing = *names;
        return true;
    }
    return false;
}

const char *value_of(const struct options *options, const char *name)
{
    for (size_t i = 0; i < options->count; i += 2)
        if (strcmp(options->list[i], name) == 0)
            return options->list[i + 1];
    return NULL;
}

int name_municipality(const struct cli *cli, struct options *options, sdt_record **out)
{
    const char *named = value_of(options, "municipality");
    int status = SDT_OK;

    if (named)
        status = sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, named, out);
    if (*out)
        set_option(options, "municipality", sdt_record_key(*out));
    return status;
}

const char *label_of(const struct cli *cli, int kind, int field, const char *word)
{
    for (int i = 0; word && i < sdt_field_word_count(kind, field); i++)
        if (strcmp(sdt_field_word(kind, field, i), word) == 0)
            return sdt_field_word_label(kind, field, i, language_of(cli));
    return word;
}

bool read_amount(const char *text, double *amount)
{
    static const char digits[] = "0123456789.", units[] = "KMG";
    const size_t size = strspn(text, digits); /* no sign, no space, no "inf" */
    const char *unit = text[size] ? strchr(units, text[size]) : NULL;

    if (size == 0 || size > 20 || (text[size] && (!unit || text[size + 1])))
        return false;
    *amount = strtod(text, NULL);
    for (const char *each = units; unit && each <= unit; each++)
        *amount *= 1024;
    return *amount <= 1e15;
}

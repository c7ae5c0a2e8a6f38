/*
 * What a person writes for a kind: the name that the library has, or the word that `show` prints.
 */
#include "cli.h"

#include <string.h>

/* A kind by its label in either language; 0 when none has it. */
static int kind_of_label(const char *text)
{
    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i);

        if (strcmp(sdt_kind_label(kind, "sv"), text) == 0 ||
            strcmp(sdt_kind_label(kind, "en"), text) == 0)
            return kind;
    }
    return 0;
}

bool find_kind(const struct cli *cli, const char *text, int *kind)
{
    *kind = sdt_kind_find(text);
    if (*kind == 0)
        *kind = kind_of_label(text);
    return *kind != 0 || sdt_kind_lookup(cli->session, text, kind) == SDT_OK;
}

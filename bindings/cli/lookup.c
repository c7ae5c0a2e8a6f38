/*
 * What a person writes for a kind or a record: the name that the library has, or the words that `show`
 * prints.
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

bool find_key(const struct cli *cli, int kind, const char *text, char key[KEY_SIZE])
{
    sdt_record *record = NULL;
    sdt_cursor *cursor = NULL;
    int found = 0;

    snprintf(key, KEY_SIZE, "%s", text);
    if (sdt_get(cli->session, kind, text, &record) == SDT_OK) {
        sdt_record_free(record);
        return true;
    }
    if (sdt_kind_title_field(kind) == 0 || sdt_find(cli->session, kind, 0, NULL, &cursor) != SDT_OK)
        return false;
    while (sdt_cursor_next(cursor) == SDT_OK) {
        const sdt_record *candidate = sdt_cursor_record(cursor);

        if (strcmp(sdt_record_title(candidate), text) != 0)
            continue;
        found++;
        snprintf(key, KEY_SIZE, "%s", sdt_record_key(candidate));
    }
    sdt_cursor_free(cursor);
    if (found != 1)
        snprintf(key, KEY_SIZE, "%s", text);
    return found == 1;
}

/*
 * Persons in the texts of other records; see mentions.h.
 */
#include "network/mentions.h"

#include <string.h>

enum { SHORTEST = 4 };

static bool names_any(const char *text, char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(words[i]) >= SHORTEST && strstr(text, words[i]))
            return true;
    return false;
}

int sdt__network_mentions(const sdt_record *person, char *const *words, size_t count,
                          sdt__mention_teller *teller, void *user)
{
    int status = SDT_OK;

    for (int k = 0; status == SDT_OK && k < sdt__kind_count; k++) {
        sdt_cursor *cursor = NULL;

        status = sdt__store_all(person->session, sdt__kinds[k].number, &cursor);
        while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
            const sdt_record *record = sdt_cursor_record(cursor);

            for (int i = 0; i < record->kind->field_count; i++)
                if (record->id != person->id && record->kind->fields[i].type == SDT_TYPE_TEXT &&
                    record->values[i].set && names_any(record->values[i].as.text, words, count))
                    teller(user, record, i);
        }
        sdt_cursor_free(cursor);
        status = status == SDT_END ? SDT_OK : status;
    }
    return status;
}

/*
 * Records read whole; see shelf.h.
 */
#include "network/shelf.h"

#include <string.h>

void sdt__shelf_init(struct sdt__shelf *shelf, sdt_session *session)
{
    shelf->session = session;
    shelf->lists = sdt__alloc_zero(session, (size_t)sdt__kind_count, sizeof *shelf->lists);
    shelf->status = shelf->lists ? SDT_OK : SDT_ERROR_MEMORY;
    sdt__today(session, shelf->today);
    shelf->year = 0;
    for (int i = 0; i < 4; i++)
        shelf->year = shelf->year * 10 + (shelf->today[i] - '0');
}

void sdt__shelf_free(struct sdt__shelf *shelf)
{
    for (int i = 0; shelf->lists && i < sdt__kind_count; i++)
        sdt__list_free(shelf->session, &shelf->lists[i]);
    sdt__free(shelf->session, shelf->lists);
    shelf->lists = NULL;
}

void sdt__shelf_fail(struct sdt__shelf *shelf, int status)
{
    if (shelf->status == SDT_OK)
        shelf->status = status;
}

const struct sdt__list *sdt__shelf_list(struct sdt__shelf *shelf, int kind)
{
    static const struct sdt__list nothing = {0};
    struct sdt__list *list;

    if (shelf->status != SDT_OK)
        return &nothing;
    list = &shelf->lists[sdt__kind(kind) - sdt__kinds];
    if (!list->read) {
        sdt_cursor *cursor = NULL;
        int status = sdt__store_all(shelf->session, kind, &cursor);

        list->read = true;
        shelf->status = sdt__list_take(shelf->session, list, status, cursor);
    }
    return shelf->status == SDT_OK ? list : &nothing;
}

const sdt_record *sdt__shelf_get(struct sdt__shelf *shelf, int kind, const char *key)
{
    return sdt__list_search(sdt__shelf_list(shelf, kind), key);
}

sdt_record *sdt__shelf_next(struct sdt__shelf *shelf, int kind, sdt__text_of field,
                            const char *text, size_t *at)
{
    const struct sdt__list *list = sdt__shelf_list(shelf, kind);

    while (*at < list->count) {
        sdt_record *record = list->records[(*at)++];
        if (sdt__alike(field(record), text))
            return record;
    }
    return NULL;
}

size_t sdt__shelf_count(struct sdt__shelf *shelf, int kind, sdt__text_of field, const char *text)
{
    size_t count = 0, at = 0;

    while (sdt__shelf_next(shelf, kind, field, text, &at))
        count++;
    return count;
}

bool sdt__alike(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

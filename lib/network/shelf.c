/*
 * Records read whole; see shelf.h. What a cooperation keeps is some thousands of records, and
 * looking among them in memory is both shorter to write and quicker than a query for every
 * question.
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
    for (int i = 0; shelf->lists && i < sdt__kind_count; i++) {
        struct sdt__list *list = &shelf->lists[i];
        while (list->count > 0)
            sdt_record_free(list->records[--list->count]);
        sdt__free(shelf->session, list->records);
    }
    sdt__free(shelf->session, shelf->lists);
    shelf->lists = NULL;
}

void sdt__shelf_fail(struct sdt__shelf *shelf, int status)
{
    if (shelf->status == SDT_OK)
        shelf->status = status;
}

static int add_record(struct sdt__shelf *shelf, struct sdt__list *list, const sdt_record *record)
{
    void *block = list->records;
    int status = sdt__grow(shelf->session, &block, &list->capacity, list->count + 1,
                           sizeof *list->records);

    if (status != SDT_OK)
        return status;
    list->records = block;
    status = sdt_record_copy(record, &list->records[list->count]);
    if (status == SDT_OK)
        list->count++;
    return status;
}

static int read_list(struct sdt__shelf *shelf, int kind, struct sdt__list *list)
{
    sdt_cursor *cursor;
    int status = sdt__store_all(shelf->session, kind, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = add_record(shelf, list, sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

const struct sdt__list *sdt__shelf_list(struct sdt__shelf *shelf, int kind)
{
    static const struct sdt__list nothing = {0};
    struct sdt__list *list;

    if (shelf->status != SDT_OK)
        return &nothing;
    list = &shelf->lists[sdt__kind(kind) - sdt__kinds];
    if (!list->read) {
        list->read = true;
        shelf->status = read_list(shelf, kind, list);
    }
    return shelf->status == SDT_OK ? list : &nothing;
}

const sdt_record *sdt__shelf_get(struct sdt__shelf *shelf, int kind, const char *key)
{
    const struct sdt__list *list = sdt__shelf_list(shelf, kind);
    size_t low = 0, high = key ? list->count : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(sdt_record_key(list->records[middle]), key);

        if (order == 0)
            return list->records[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

size_t sdt__shelf_count(struct sdt__shelf *shelf, int kind, sdt__text_of field, const char *text)
{
    const struct sdt__list *list = sdt__shelf_list(shelf, kind);
    size_t count = 0;

    for (size_t i = 0; i < list->count; i++)
        if (sdt__alike(field(list->records[i]), text))
            count++;
    return count;
}

bool sdt__alike(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/*
 * Lists of records; see record_list.h.
 */
#include "store/record_list.h"

#include <stdlib.h>
#include <string.h>

int sdt__record_list_add(sdt_session *session, struct sdt__record_list *list, sdt_record *record)
{
    void *records = list->records;
    int status = sdt__grow(session, &records, &list->capacity, list->count + 1, sizeof record);

    list->records = records;
    if (status == SDT_OK)
        list->records[list->count++] = record;
    else
        sdt_record_free(record);
    return status;
}

int sdt__record_list_take(sdt_session *session, struct sdt__record_list *list, int status,
                          sdt_cursor *cursor)
{
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        sdt_record *copy = NULL;

        status = sdt_record_copy(sdt_cursor_record(cursor), &copy);
        if (status == SDT_OK)
            status = sdt__record_list_add(session, list, copy);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

int sdt__record_list_read(sdt_session *session, int kind, int field, const char *value,
                          struct sdt__record_list *list)
{
    int index = field ? sdt__field_index(sdt__kind(kind), field) : -1;
    sdt_cursor *cursor = NULL;
    int status = sdt__store_find(session, kind, index, value, &cursor);

    return sdt__record_list_take(session, list, status, cursor);
}

int sdt__record_list_read_both(sdt_session *session, int kind, const int fields[2],
                               const char *const values[2], struct sdt__record_list *list)
{
    const int indexes[] = {sdt__field_index(sdt__kind(kind), fields[0]),
                           sdt__field_index(sdt__kind(kind), fields[1])};
    sdt_cursor *cursor = NULL;
    int status = sdt__store_find_both(session, kind, indexes, values, &cursor);

    return sdt__record_list_take(session, list, status, cursor);
}

static int by_key(const void *left, const void *right)
{
    const sdt_record *const *a = left, *const *b = right;

    return strcmp((*a)->key, (*b)->key);
}

void sdt__record_list_by_key(struct sdt__record_list *list)
{
    if (list->count > 0)
        qsort(list->records, list->count, sizeof *list->records, by_key);
}

const sdt_record *sdt__record_list_find(const struct sdt__record_list *list, const char *key)
{
    for (size_t i = 0; key && i < list->count; i++)
        if (strcmp(list->records[i]->key, key) == 0)
            return list->records[i];
    return NULL;
}

const sdt_record *sdt__record_list_search(const struct sdt__record_list *list, const char *key)
{
    size_t low = 0, high = key ? list->count : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(list->records[middle]->key, key);

        if (order == 0)
            return list->records[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

void sdt__record_list_free(sdt_session *session, struct sdt__record_list *list)
{
    while (list->count > 0)
        sdt_record_free(list->records[--list->count]);
    sdt__free(session, list->records);
    memset(list, 0, sizeof *list);
}

/*
 * Records read whole; see record_cache.h.
 */
#include "store/record_cache.h"

#include "core/text.h"

#include <stdlib.h>
#include <string.h>

/* The records of a kind that have a text in a field, in the order of the texts and then of the keys. */
struct sdt__record_index {
    int kind;
    sdt__record_text_getter field;
    struct entry {
        const char *text;
        sdt_record *record;
    } * entries;
    size_t count;
};

void sdt__record_cache_init(struct sdt__record_cache *cache, sdt_session *session)
{
    cache->session = session;
    cache->lists = sdt__alloc_zero(session, (size_t)sdt__kind_count, sizeof *cache->lists);
    cache->indexes = NULL;
    cache->index_count = cache->index_capacity = 0;
    cache->status = cache->lists ? SDT_OK : SDT_ERROR_MEMORY;
    sdt__session_today(session, cache->today);
    cache->year = 0;
    for (int i = 0; i < 4; i++)
        cache->year = cache->year * 10 + (cache->today[i] - '0');
}

void sdt__record_cache_free(struct sdt__record_cache *cache)
{
    for (int i = 0; cache->lists && i < sdt__kind_count; i++)
        sdt__record_list_free(cache->session, &cache->lists[i]);
    for (size_t i = 0; i < cache->index_count; i++)
        sdt__free(cache->session, cache->indexes[i].entries);
    sdt__free(cache->session, cache->indexes);
    sdt__free(cache->session, cache->lists);
    cache->lists = NULL;
    cache->indexes = NULL;
    cache->index_count = 0;
}

void sdt__record_cache_fail(struct sdt__record_cache *cache, int status)
{
    if (cache->status == SDT_OK)
        cache->status = status;
}

const struct sdt__record_list *sdt__record_cache_list(struct sdt__record_cache *cache, int kind)
{
    static const struct sdt__record_list nothing = {0};
    struct sdt__record_list *list;

    if (cache->status != SDT_OK)
        return &nothing;
    list = &cache->lists[sdt__kind(kind) - sdt__kinds];
    if (!list->read) {
        sdt_cursor *cursor = NULL;
        int status = sdt__store_all(cache->session, kind, &cursor);

        list->read = true;
        cache->status = sdt__record_list_take(cache->session, list, status, cursor);
    }
    return cache->status == SDT_OK ? list : &nothing;
}

const sdt_record *sdt__record_cache_get(struct sdt__record_cache *cache, int kind, const char *key)
{
    return sdt__record_list_search(sdt__record_cache_list(cache, kind), key);
}

const sdt_record *sdt__record_cache_chosen(struct sdt__record_cache *cache,
                                           const sdt_record *record, const char *choice)
{
    for (int i = 0; record && i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];

        if (field->target && record->values[i].set && sdt__text_equal(field->choice, choice))
            return sdt__record_cache_get(cache, field->target, record->values[i].as.text);
    }
    return NULL;
}

static int by_text(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = strcmp(x->text, y->text);

    return order != 0 ? order : strcmp(x->record->key, y->record->key);
}

/* Sorts the records of a list by the field of an index that has room for them all. */
static void fill_index(struct sdt__record_index *index, const struct sdt__record_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const char *text = index->field(list->records[i]);

        if (text)
            index->entries[index->count++] = (struct entry){text, list->records[i]};
    }
    qsort(index->entries, index->count, sizeof *index->entries, by_text);
}

static const struct sdt__record_index *add_index(struct sdt__record_cache *cache, int kind,
                                                 sdt__record_text_getter field)
{
    const struct sdt__record_list *list = sdt__record_cache_list(cache, kind);
    struct sdt__record_index index = {.kind = kind, .field = field};
    int status;

    if (list->count == 0)
        return NULL;
    status = sdt__grow(cache->session, (void **)&cache->indexes, &cache->index_capacity,
                       cache->index_count + 1, sizeof *cache->indexes);
    if (status == SDT_OK)
        index.entries = sdt__alloc(cache->session, list->count * sizeof *index.entries);
    if (!index.entries) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return NULL;
    }
    fill_index(&index, list);
    cache->indexes[cache->index_count] = index;
    return &cache->indexes[cache->index_count++];
}

/* The index of a field, made when it is first asked for; NULL when the kind has no records. */
static const struct sdt__record_index *index_of(struct sdt__record_cache *cache, int kind,
                                                sdt__record_text_getter field)
{
    for (size_t i = 0; i < cache->index_count; i++)
        if (cache->indexes[i].kind == kind && cache->indexes[i].field == field)
            return &cache->indexes[i];
    return add_index(cache, kind, field);
}

/* How many entries come before those of the text. */
static size_t count_before(const struct sdt__record_index *index, const char *text)
{
    size_t low = 0, high = index->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (strcmp(index->entries[middle].text, text) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

sdt_record *sdt__record_cache_next(struct sdt__record_cache *cache, int kind,
                                   sdt__record_text_getter field, const char *text, size_t *at)
{
    const struct sdt__record_index *index = text ? index_of(cache, kind, field) : NULL;
    size_t next;

    if (!index || cache->status != SDT_OK)
        return NULL;
    next = *at > 0 ? *at : count_before(index, text);
    if (next >= index->count || strcmp(index->entries[next].text, text) != 0)
        return NULL;
    *at = next + 1;
    return index->entries[next].record;
}

size_t sdt__record_cache_count(struct sdt__record_cache *cache, int kind,
                               sdt__record_text_getter field, const char *text)
{
    size_t count = 0, at = 0;

    while (sdt__record_cache_next(cache, kind, field, text, &at))
        count++;
    return count;
}

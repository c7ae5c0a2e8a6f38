/*
 * Records read whole; see record_cache.h.
 */
#include "store/record_cache.h"

#include <string.h>

void sdt__record_cache_init(struct sdt__record_cache *cache, sdt_session *session)
{
    cache->session = session;
    cache->lists = sdt__alloc_zero(session, (size_t)sdt__kind_count, sizeof *cache->lists);
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
    sdt__free(cache->session, cache->lists);
    cache->lists = NULL;
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

sdt_record *sdt__record_cache_next(struct sdt__record_cache *cache, int kind,
                                   sdt__record_text_getter field, const char *text, size_t *at)
{
    const struct sdt__record_list *list = sdt__record_cache_list(cache, kind);

    while (*at < list->count) {
        sdt_record *record = list->records[(*at)++];
        if (sdt__text_equal(field(record), text))
            return record;
    }
    return NULL;
}

size_t sdt__record_cache_count(struct sdt__record_cache *cache, int kind,
                               sdt__record_text_getter field, const char *text)
{
    size_t count = 0, at = 0;

    while (sdt__record_cache_next(cache, kind, field, text, &at))
        count++;
    return count;
}

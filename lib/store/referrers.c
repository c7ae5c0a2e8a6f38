/*
 * What refers to a record, and records by what they are called.
 */
#include "core/text.h"
#include "layouts.h"
#include "store/database.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/history.h>
#include <string.h>

enum { KIND, KEY, TITLE, FIELD, LABEL };

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "slaget av den post som hänvisar",
              "kind of the record that refers"},
    [KEY] = {"key", SDT_TYPE_TEXT, "dess nyckel", "its key"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad den heter", "what it is called"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältet som hänvisar", "field that refers"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "vad fältet kallas", "what people call the field"},
};

const struct sdt__table_layout sdt__layout_referrers = SDT__TABLE_LAYOUT("referrers", columns);

/* A row for each record that refers through a field, but for the record itself. */
static int tell_field(const sdt_record *record, const struct sdt__kind *kind, int index,
                      sdt_table *table)
{
    const struct sdt__field *field = &kind->fields[index];
    sdt_session *session = record->session;
    sdt_cursor *cursor = NULL;
    int status = sdt__store_find(session, kind->number, index, record->key, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *other = sdt_cursor_record(cursor);

        if (other->id == record->id)
            continue;
        sdt__table_row(table);
        sdt__table_set_text(table, KIND, kind->name);
        sdt__table_set_named(table, KEY, other);
        sdt__table_set_text(table, FIELD, field->name);
        sdt__table_set_text(table, LABEL, session->english ? field->label_en : field->label_sv);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

static int tell_referrers(const sdt_record *record, const void *asked, sdt_table **out)
{
    sdt_table *table = sdt__table_new(record->session, &sdt__layout_referrers);
    int status = table ? SDT_OK : SDT_ERROR_MEMORY;

    (void)asked;
    for (int k = 0; status == SDT_OK && k < sdt__kind_count; k++)
        for (int i = 0; status == SDT_OK && i < sdt__kinds[k].field_count; i++)
            if (sdt__kinds[k].fields[i].target == record->kind->number)
                status = tell_field(record, &sdt__kinds[k], i, table);
    return sdt__table_finish(table, status, out);
}

int sdt_referrers(sdt_session *session, int kind, const char *key, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "key", key, out);

    if (status == SDT_OK && !sdt__kind_asked(session, kind))
        status = SDT_ERROR_NOT_FOUND;
    return status == SDT_OK ? sdt__verb_read_record(session, kind, key, tell_referrers, NULL, out)
                            : status;
}

/* Reports a name that nothing has: with the titles near it, else the keys. */
static int no_such_name(sdt_session *session, const struct sdt__kind *kind, const char *name,
                        const struct sdt__record_list *list)
{
    const struct sdt__location location = {.kind = kind->name, .key = name};
    const char **titles = sdt__alloc(session, (list->count + 1) * sizeof *titles);
    char near[400];

    if (!titles)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < list->count; i++)
        titles[i] = sdt_record_title(list->records[i]);
    sdt__session_suggest(session, near, sizeof near, name, titles, list->count);
    sdt__free(session, titles);
    if (!near[0])
        return sdt__store_missing(session, kind->number, name);
    return sdt__fail_at(session, &location, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt__kind_label(session, kind), name, near);
}

int sdt__store_title_find(struct sdt__record_cache *cache, int kind, const char *name,
                          const sdt_record **out)
{
    const struct sdt__kind *k = sdt__kind(kind);
    const struct sdt__record_list *list = sdt__record_cache_list(cache, kind);
    const struct sdt__location location = {.kind = k->name, .key = name};

    *out = sdt__record_cache_get(cache, kind, name);
    for (size_t i = 0; !*out && i < list->count; i++)
        if (sdt__text_same_but_case(sdt_record_title(list->records[i]), name))
            *out = list->records[i];
    if (*out && strcmp((*out)->key, name) != 0)
        for (size_t i = 0; i < list->count; i++)
            if (list->records[i] != *out &&
                sdt__text_same_but_case(sdt_record_title(list->records[i]), name))
                return sdt__fail_at(cache->session, &location, SDT_ERROR_VALUE,
                                    SDT__M_NAME_OF_SEVERAL, name, (*out)->key,
                                    list->records[i]->key);
    if (cache->status != SDT_OK)
        return cache->status;
    return *out ? SDT_OK : no_such_name(cache->session, k, name, list);
}

int sdt_get_named(sdt_session *session, int kind, const char *name, sdt_record **out)
{
    SDT__GUARD(session);
    struct sdt__record_cache cache;
    const sdt_record *found = NULL;
    int64_t id = 0;
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "name", name, "out", out);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK && !sdt__kind_asked(session, kind))
        status = SDT_ERROR_NOT_FOUND;
    if (status == SDT_OK)
        status = sdt__store_id(session, kind, name, &id);
    if (status != SDT_OK)
        return status;
    if (id != 0)
        return sdt__store_get(session, kind, name, out);
    sdt__record_cache_init(&cache, session);
    status = sdt__store_title_find(&cache, kind, name, &found);
    if (status == SDT_OK)
        status = sdt_record_copy(found, out);
    sdt__record_cache_free(&cache);
    return status;
}

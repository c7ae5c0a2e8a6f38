/*
 * Ids that are not in the database, counted; see unknown.h.
 */
#include "exchange/unknown.h"

#include "exchange/csv_names.h"

#include <sodertorn/kind.h>
#include <sodertorn/kinds.h>
#include <string.h>

void sdt__unknown_init(struct sdt__unknown *unknown, sdt_session *session, int kind)
{
    *unknown = (struct sdt__unknown){.counts = NULL};
    sdt__keys_init(&unknown->keys, session, kind, false);
}

void sdt__unknown_free(struct sdt__unknown *unknown)
{
    sdt__free(unknown->keys.session, unknown->counts);
    sdt__keys_free(&unknown->keys);
    unknown->counts = NULL;
    unknown->capacity = 0;
    unknown->count = 0;
}

/* Counts values of a key that is unknown. */
static int count(struct sdt__unknown *unknown, size_t index, int64_t values,
                 const struct sdt__location *location)
{
    const size_t before = unknown->capacity;
    void *block = unknown->counts;
    int status = sdt__grow(unknown->keys.session, &block, &unknown->capacity, index + 1,
                           sizeof *unknown->counts);

    unknown->counts = block;
    if (status != SDT_OK)
        return status;
    memset(unknown->counts + before, 0, (unknown->capacity - before) * sizeof *unknown->counts);
    if (!unknown->counts[index].file) {
        unknown->counts[index] = (struct sdt__unknown_count){
            .file = location->file, .row = location->row, .column = location->column};
        unknown->count++;
    }
    unknown->counts[index].values += values;
    return SDT_OK;
}

int sdt__unknown_find(struct sdt__unknown *unknown, const char *bytes, size_t size, int64_t values,
                      const struct sdt__location *location, bool *known)
{
    const struct sdt__keys_entry *key = sdt__keys_find(&unknown->keys, bytes, size);

    *known = key && key->status == SDT_OK;
    if (!key)
        return unknown->keys.session->status;
    return *known ? SDT_OK : count(unknown, (size_t)(key - unknown->keys.keys), values, location);
}

/* Whether a key of municipalities is no key at all but what tables call a sum over them. */
static bool is_total(const struct sdt__unknown *unknown, const struct sdt__keys_entry *key)
{
    return unknown->keys.kind == SDT_KIND_MUNICIPALITY &&
           sdt__csv_is_total(key->text, strlen(key->text));
}

/* Reports each unknown id. The messages have placeholders for its kind, itself, an ending with the ids
   near it, and its count. */
static void report(const struct sdt__unknown *unknown, int status, enum sdt__message message,
                   enum sdt__message of_total)
{
    sdt_session *session = unknown->keys.session;
    const char *kind = sdt_kind_label(unknown->keys.kind, session->english ? "en" : "sv");
    char values[24];

    for (size_t i = 0; i < unknown->keys.count && i < unknown->capacity; i++) {
        const struct sdt__unknown_count *found = &unknown->counts[i];
        const struct sdt__keys_entry *key = &unknown->keys.keys[i];
        const struct sdt__location location = {
            .file = found->file, .row = found->row, .column = found->column};

        if (found->file)
            sdt__fail_at(session, &location, status, is_total(unknown, key) ? of_total : message,
                         kind, key->text, sdt__keys_ending(key),
                         sdt__integer_text(found->values, values));
    }
}

int sdt__unknown_refuse(const struct sdt__unknown *unknown)
{
    report(unknown, SDT_ERROR_NOT_FOUND, SDT__M_IMPORT_UNKNOWN, SDT__M_IMPORT_UNKNOWN);
    return unknown->count > 0 ? SDT_ERROR_NOT_FOUND : SDT_OK;
}

int sdt__unknown_left_out(const struct sdt__unknown *unknown)
{
    report(unknown, SDT_OK, SDT__M_IMPORT_LEFT_OUT, SDT__M_IMPORT_TOTAL_LEFT_OUT);
    return unknown->keys.session->status == SDT_ERROR_MEMORY ? SDT_ERROR_MEMORY : SDT_OK;
}

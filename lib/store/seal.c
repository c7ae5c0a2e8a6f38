/*
 * Sealed records: one whose seal is set (a report occasion that was frozen, a plan that was closed)
 * changes no more, and neither do its parts, nor the parts of those. What is sealed in a transaction
 * stays open until its end, so that the verb that seals can write what belongs to it, and an import
 * brings all of it in. A verb that corrects what is closed says so (store->correcting).
 */
#include "core/text.h"
#include "store/database.h"

#include <sodertorn/kinds.h>

/* What people call being sealed: frozen, closed. */
static const char *word_for(const sdt_record *sealed, bool english, char *out, size_t size)
{
    const struct sdt__field *field = &sealed->kind->fields[sealed->kind->seal];

    sdt__text_fold_swedish(english ? field->label_en : field->label_sv, out, size);
    return out;
}

/* The text of the seal; NULL when the record is open. */
static const char *seal_of(const sdt_record *record)
{
    int index = record->kind->seal;

    return index >= 0 && record->values[index].set ? record->values[index].as.text : NULL;
}

static bool is_fresh(const struct sdt__store *store, int64_t id)
{
    for (size_t i = 0; i < store->fresh_count; i++)
        if (store->fresh[i] == id)
            return true;
    return false;
}

/* Refuses when `sealed` is so and not of this transaction; `record` is what was to change. */
static int judge(struct sdt__store *store, const sdt_record *sealed, const sdt_record *record)
{
    const struct sdt__location location = {.kind = record->kind->name, .key = record->key};
    const sdt_session *session = store->session;
    char word[64];

    if (!seal_of(sealed) || is_fresh(store, sealed->id))
        return SDT_OK;
    return sdt__fail_at(store->session, &location, SDT_ERROR_DENIED,
                        sealed->kind->number == SDT_KIND_PLAN ? SDT__M_SEALED_PLAN : SDT__M_SEALED,
                        sdt__kind_label(session, sealed->kind), sealed->key, seal_of(sealed),
                        sdt__kind_label(session, record->kind), record->key ? record->key : "",
                        word_for(sealed, session->english, word, sizeof word));
}

/* The same for all that `part` is a part of. Kinds refer only to kinds before them, so this ends. */
static int judge_wholes(struct sdt__store *store, const sdt_record *part, const sdt_record *record)
{
    int status = SDT_OK;

    for (int i = 0; status == SDT_OK && i < part->kind->field_count; i++) {
        const struct sdt__field *field = &part->kind->fields[i];
        sdt_record *whole = NULL;

        if (!field->part || !part->values[i].set)
            continue;
        status = sdt__store_read_by_key(store, sdt__kind(field->target), part->values[i].as.text,
                                        &whole);
        if (whole)
            status = judge(store, whole, record);
        if (whole && status == SDT_OK)
            status = judge_wholes(store, whole, record);
        sdt_record_free(whole);
    }
    return status;
}

int sdt__store_check_seal(struct sdt__store *store, const sdt_record *before,
                          const sdt_record *after)
{
    int status = SDT_OK;

    if (store->correcting)
        return SDT_OK;
    if (before)
        status = judge(store, before, before);
    if (status == SDT_OK && before)
        status = judge_wholes(store, before, before);
    if (status == SDT_OK && after)
        status = judge_wholes(store, after, after);
    return status;
}

int sdt__store_note_seal(struct sdt__store *store, const sdt_record *before,
                         const sdt_record *after)
{
    void *fresh = store->fresh;
    int status;

    if (!seal_of(after) || (before && seal_of(before)))
        return SDT_OK;
    status = sdt__grow(store->session, &fresh, &store->fresh_capacity, store->fresh_count + 1,
                       sizeof *store->fresh);
    store->fresh = fresh;
    if (status == SDT_OK)
        store->fresh[store->fresh_count++] = after->id;
    return status;
}

int sdt__store_correct(sdt_session *session, sdt_record *record)
{
    int status;

    session->store->correcting = true;
    status = sdt__store_put(session, record, false);
    session->store->correcting = false;
    return status;
}

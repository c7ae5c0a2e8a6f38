/*
 * Records that verbs make of texts they were given.
 */
#include "record/record.h"

const char *sdt__key_join(struct sdt__buffer *out, const char *const *parts, int count)
{
    for (int i = 0; i < count; i++) {
        if (!parts[i])
            continue;
        if (out->size > 0)
            sdt__buffer_byte(out, '.');
        sdt__buffer_text(out, parts[i]);
    }
    return sdt__buffer_string(out);
}

int sdt__record_own_text(sdt_record *record, int field, const char *value)
{
    return sdt__record_put_text(record, sdt__field_place(record->kind, field), value);
}

int sdt__record_compose(sdt_session *session, int kind, const unsigned char *fields,
                        const char *const *texts, int count, int key_parts, sdt_record **out)
{
    struct sdt__buffer key;
    int status = sdt_record_new(session, kind, out);

    if (status != SDT_OK)
        return status;
    for (int i = 0; status == SDT_OK && i < count; i++)
        status = sdt__record_own_text(*out, fields[i], texts[i]);
    sdt__buffer_init(&key, session);
    if (status == SDT_OK && key_parts > 0)
        status = sdt__key_join(&key, texts, key_parts) ? sdt_record_set_key(*out, key.bytes)
                                                       : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

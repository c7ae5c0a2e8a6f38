/*
 * A record from its JSON, as forms and services send it: what is told changes, everything else stays.
 */
#include "exchange/json_import.h"

#include "core/text.h"
#include "store/verb.h"

#include <sodertorn/exchange.h>
#include <string.h>

/* A JSON number into an integer field. Beyond 2^53 a double cannot hold every whole number, so larger
   ones are refused. */
static int put_whole(struct sdt__json_reader *in, sdt_record *record, int at, double number)
{
    char text[32];
    int64_t whole;

    if (sdt__json_whole(number, INT64_C(1) << 53, &whole))
        return sdt__record_put_int(record, at, whole);
    text[sdt__number_format(number, text)] = '\0';
    return sdt__fail_at(in->session, &in->location, SDT_ERROR_VALUE, SDT__M_JSON_WHOLE,
                        sdt__kind_label(in->session, record->kind), in->location.field, text);
}

/* The type of cJSON that a field is written in. */
static int type_of(const struct sdt__field *field)
{
    switch (field->type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_NUMBER:
        return cJSON_Number;
    case SDT_TYPE_BOOLEAN:
        return SDT__JSON_BOOL;
    default:
        return cJSON_String;
    }
}

int sdt__json_put_field(struct sdt__json_reader *in, sdt_record *record, int at, const cJSON *item)
{
    const struct sdt__field *field = &record->kind->fields[at];

    if (sdt__json_is(item, cJSON_NULL))
        return SDT_OK;
    if (!(item->type & type_of(field))) {
        sdt__json_wrong_type(in, item->string, type_of(field), item);
        return in->status;
    }
    switch (field->type) {
    case SDT_TYPE_INTEGER:
        return put_whole(in, record, at, item->valuedouble);
    case SDT_TYPE_NUMBER:
        return sdt__record_put_number(record, at, item->valuedouble);
    case SDT_TYPE_BOOLEAN:
        return sdt__record_put_int(record, at, sdt__json_is(item, cJSON_True));
    default:
        return sdt__record_put_text(record, at, item->valuestring);
    }
}

/* The names that members may have: those of the fields, the key and the revision. */
static size_t names_of(const struct sdt__kind *kind, const char **names)
{
    size_t count = 0;

    for (int i = 0; i < kind->field_count; i++)
        names[count++] = kind->fields[i].name;
    names[count++] = "key";
    names[count++] = "revision";
    return count;
}

/* The record that is stored under the key, or a new one that gets it. */
static int find_record(sdt_session *session, const struct sdt__kind *kind, const char *key,
                       sdt_record **out)
{
    int64_t id = 0;
    int status = key ? sdt__store_id(session, kind->number, key, &id) : SDT_OK;

    if (status == SDT_OK && id != 0)
        return sdt__store_get(session, kind->number, key, out);
    if (status == SDT_OK)
        status = sdt__record_make(session, kind, out);
    return status == SDT_OK && key ? sdt_record_set_key(*out, key) : status;
}

/* The revision that was read is the one that putting compares; one that is gone since is told at once. */
static int take_revision(struct sdt__json_reader *in, const cJSON *item, sdt_record *record)
{
    int64_t revision;

    if (!item || sdt__json_is(item, cJSON_NULL))
        return SDT_OK;
    if (!sdt__json_is(item, cJSON_Number) ||
        !sdt__json_whole(item->valuedouble, INT64_C(1) << 53, &revision) || revision < 0) {
        sdt__json_wrong_type(in, "revision", cJSON_Number, item);
        return in->status;
    }
    if (record->id == 0 && revision > 0)
        return sdt__fail_at(in->session, &in->location, SDT_ERROR_CONFLICT, SDT__M_GONE,
                            sdt__kind_label(in->session, record->kind),
                            record->key ? record->key : "");
    if (record->id != 0)
        record->revision = revision;
    return SDT_OK;
}

/* Puts every member; what a verb owns must be as it is stored. */
static void put_members(struct sdt__json_reader *in, const cJSON *object, sdt_record *record)
{
    sdt_record *stored = NULL;

    if (sdt__json_note(in, sdt_record_copy(record, &stored)))
        return;
    for (const cJSON *member = object->child; member; member = member->next) {
        int at = sdt__field_named(record->kind, member->string);

        if (at < 0)
            continue;
        in->location.field = member->string;
        sdt__record_clear(record, at);
        sdt__json_note(in, sdt__json_put_field(in, record, at, member));
        if (record->kind->fields[at].verb && !sdt__record_same_value(record, stored, at))
            sdt__json_note(in, sdt_record_clear(record, record->kind->fields[at].number));
    }
    in->location.field = NULL;
    sdt_record_free(stored);
}

static int read_object(struct sdt__json_reader *in, const struct sdt__kind *kind,
                       const cJSON *object, sdt_record **out)
{
    const char *names[SDT__NAMES_MOST + 2];
    int status;

    if (!sdt__json_is(object, cJSON_Object)) {
        sdt__json_wrong_type(in, kind->name, cJSON_Object, object);
        return in->status;
    }
    in->location.key = sdt__json_text(in, object, "key");
    sdt__json_judge_members(in, object, names, names_of(kind, names));
    if (in->status != SDT_OK)
        return in->status;
    status = find_record(in->session, kind, in->location.key, out);
    if (status == SDT_OK)
        status = take_revision(in, cJSON_GetObjectItemCaseSensitive(object, "revision"), *out);
    if (status == SDT_OK)
        put_members(in, object, *out);
    return sdt__first_failure(status, in->status);
}

int sdt_record_from_json(sdt_session *session, int kind, const char *text, size_t size,
                         sdt_record **out)
{
    SDT__GUARD(session);
    struct sdt__json_reader in = {.session = session};
    const struct sdt__kind *k;
    cJSON *root = NULL;
    int status = sdt__verb_begin(session, "text", text, "out", out);

    if (out)
        *out = NULL;
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    in.location.kind = k->name;
    status = sdt__json_parse(session, k->name, text, size, &root);
    if (status == SDT_OK)
        status = read_object(&in, k, root, out);
    cJSON_Delete(root);
    if (status != SDT_OK) {
        sdt_record_free(*out);
        *out = NULL;
    }
    return status;
}

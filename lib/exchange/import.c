/*
 * JSON into records: each file is read and judged whole, every problem told with its place; then all
 * records are written, and only then are references looked up, so that order does not matter.
 */
#include "exchange/import.h"

#include "core/text.h"
#include "store/store.h"

#include <math.h>
#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { FORMAT_VERSION = 1 };

/* "source kolada: " before a sentence about part of a record; "" when it is about none. */
static const char *owner_of(const struct sdt__place *place, char out[300])
{
    const size_t kind = place->kind ? strlen(place->kind) : 0;
    const size_t key = place->key ? strlen(place->key) : 0;

    out[0] = '\0';
    if (kind == 0 || key == 0 || kind + key > 290)
        return out;
    memcpy(out, place->kind, kind);
    out[kind] = ' ';
    memcpy(out + kind + 1, place->key, key);
    memcpy(out + kind + 1 + key, ": ", 3);
    return out;
}

int sdt__import_members(struct sdt__import *import, const struct sdt__place *place,
                        const cJSON *object, const char *const *names, size_t count)
{
    sdt_session *session = import->session;
    struct sdt__place here = *place;
    char owner[300];
    int status = SDT_OK;

    owner_of(place, owner);
    for (const cJSON *item = object->child; item; item = item->next) {
        size_t i = 0;
        here.row = item->valueint;
        while (i < count && strcmp(names[i], item->string) != 0)
            i++;
        if (i == count) {
            char near[200];
            const char *end =
                sdt__suggest(session, near, sizeof near, item->string, names, count);
            status = sdt__worse(status, sdt__fail_at(session, &here, SDT_ERROR_NOT_FOUND,
                                                     SDT__M_JSON_MEMBER, item->string, end, owner));
            continue;
        }
        /* The next of that name is enough: it tells of the one after it. */
        for (const cJSON *later = item->next; later; later = later->next) {
            if (strcmp(later->string, item->string) != 0)
                continue;
            here.row = later->valueint;
            status = sdt__worse(status, sdt__fail_at(session, &here, SDT_ERROR_EXISTS,
                                                     SDT__M_JSON_TWICE, item->string, owner));
            break;
        }
    }
    return status;
}

int sdt__import_wrong_type(struct sdt__import *import, const struct sdt__place *place,
                           const char *name, int expected, const cJSON *item)
{
    struct sdt__place here = *place;
    char owner[300];

    here.row = item->valueint;
    return sdt__fail_at(import->session, &here, SDT_ERROR_VALUE, SDT__M_JSON_TYPE, name,
                        sdt__json_type(import->session, expected),
                        sdt__json_type(import->session, item->type), owner_of(place, owner));
}

int sdt__import_text(struct sdt__import *import, const struct sdt__place *place,
                     const cJSON *object, const char *name, const char **out)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    *out = NULL;
    if (!item || cJSON_IsNull(item))
        return SDT_OK;
    if (!cJSON_IsString(item))
        return sdt__import_wrong_type(import, place, name, cJSON_String, item);
    *out = item->valuestring;
    return SDT_OK;
}

/* A JSON number into an integer field; beyond 2^53 a double no longer tells numbers apart. */
static int put_whole(struct sdt__import *import, const struct sdt__place *place, sdt_record *record,
                     int at, double number)
{
    char text[32];

    if (trunc(number) == number && fabs(number) <= 9007199254740992.0)
        return sdt__record_put_int(record, at, (int64_t)number);
    text[sdt__format_number(number, text)] = '\0';
    return sdt__fail_at(import->session, place, SDT_ERROR_VALUE, SDT__M_JSON_WHOLE,
                        record->kind->name, place->field, text);
}

static int put_field(struct sdt__import *import, const struct sdt__place *place, sdt_record *record,
                     int at, const cJSON *item)
{
    const struct sdt__field *field = sdt__field_at(record->kind, at);

    if (cJSON_IsNull(item))
        return SDT_OK;
    switch (field->type) {
    case SDT_TYPE_INTEGER:
        if (!cJSON_IsNumber(item))
            return sdt__import_wrong_type(import, place, place->field, cJSON_Number, item);
        return put_whole(import, place, record, at, item->valuedouble);
    case SDT_TYPE_NUMBER:
        if (!cJSON_IsNumber(item))
            return sdt__import_wrong_type(import, place, place->field, cJSON_Number, item);
        return sdt__record_put_number(record, at, item->valuedouble);
    case SDT_TYPE_BOOLEAN:
        if (!cJSON_IsBool(item))
            return sdt__import_wrong_type(import, place, place->field, cJSON_True, item);
        return sdt__record_put_int(record, at, cJSON_IsTrue(item));
    default:
        if (!cJSON_IsString(item))
            return sdt__import_wrong_type(import, place, place->field, cJSON_String, item);
        return sdt__record_put_text(record, at, item->valuestring);
    }
}

/* The names a record of the kind may have: its fields and, last, "key". */
static size_t names_of(const struct sdt__kind *kind, const char **names)
{
    for (int i = 0; i < kind->field_count; i++)
        names[i] = sdt__field_name(sdt__field_at(kind, i));
    names[kind->field_count] = "key";
    return (size_t)kind->field_count + 1;
}

enum { MOST_FIELDS = 64 };

static int fill_record(struct sdt__import *import, struct sdt__place *place, const cJSON *item,
                       sdt_record *record)
{
    const char *names[MOST_FIELDS + 1], *key;
    int status = sdt__import_text(import, place, item, "key", &key);

    place->key = key;
    status = sdt__worse(status, sdt__import_members(import, place, item, names,
                                                    names_of(record->kind, names)));
    if (status == SDT_OK && key)
        status = sdt_record_set_key(record, key);
    for (const cJSON *member = item->child; member; member = member->next) {
        int at = sdt__field_named(record->kind, member->string);
        if (at < 0)
            continue;
        place->field = member->string;
        place->row = member->valueint;
        status = sdt__worse(status, put_field(import, place, record, at, member));
    }
    place->field = NULL;
    place->row = item->valueint;
    return status != SDT_OK ? status : sdt__record_check_at(record, place);
}

static int read_record(struct sdt__import *import, const char *file, const struct sdt__kind *kind,
                       const cJSON *item, int64_t number)
{
    struct sdt__place place = {.file = file, .row = item->valueint, .kind = kind->name};
    const struct sdt__place known = place, *outer = import->session->around;
    void *block = import->records;
    const cJSON *key;
    sdt_record *record;
    char text[24];
    int status;

    if (!cJSON_IsObject(item))
        return sdt__import_wrong_type(import, &place, kind->name, cJSON_Object, item);
    key = cJSON_GetObjectItemCaseSensitive(item, "key");
    if (!key || cJSON_IsNull(key))
        return sdt__fail_at(import->session, &place, SDT_ERROR_REQUIRED, SDT__M_JSON_NO_KEY,
                            kind->name, sdt__integer_text(number, text));
    if (sdt__grow(import->session, &block, &import->record_capacity, import->record_count + 1,
                  sizeof *import->records) != SDT_OK)
        return SDT_ERROR_MEMORY;
    import->records = block;
    status = sdt__record_make(import->session, kind, &record);
    if (status != SDT_OK)
        return status;
    import->records[import->record_count++] = (struct sdt__incoming){record, known};
    import->session->around = &place;
    status = fill_record(import, &place, item, record);
    import->session->around = outer;
    return status;
}

static int read_records(struct sdt__import *import, const char *file, const cJSON *records)
{
    struct sdt__place place = {.file = file};
    int status = SDT_OK;

    for (const cJSON *list = records->child; list; list = list->next) {
        const struct sdt__kind *kind = sdt__kind_named(list->string);
        int64_t number = 0;
        int unknown;

        for (const cJSON *later = kind ? list->next : NULL; later; later = later->next) {
            if (strcmp(later->string, list->string) != 0)
                continue;
            place.row = later->valueint;
            status = sdt__worse(status, sdt__fail_at(import->session, &place, SDT_ERROR_EXISTS,
                                                     SDT__M_JSON_TWICE, list->string, ""));
            break;
        }
        place.row = list->valueint;
        import->session->around = &place;
        if (!kind)
            status = sdt__worse(status, sdt_kind_lookup(import->session, list->string, &unknown));
        else if (!cJSON_IsArray(list))
            status = sdt__worse(status, sdt__import_wrong_type(import, &place, list->string,
                                                               cJSON_Array, list));
        else
            for (const cJSON *item = list->child; item; item = item->next)
                status = sdt__worse(status, read_record(import, file, kind, item, ++number));
        import->session->around = NULL;
        if (status == SDT_ERROR_MEMORY)
            break;
    }
    return status;
}

/* "format" and "version": that the file is ours, and not from a newer library. */
static int judge_header(struct sdt__import *import, const struct sdt__place *place, const cJSON *root)
{
    static const char *const names[] = {"format", "version", "records", "observations"};
    const cJSON *format, *version;
    char theirs[32], ours[24];

    if (!cJSON_IsObject(root))
        return sdt__fail_at(import->session, place, SDT_ERROR_VALUE, SDT__M_JSON_FORMAT);
    format = cJSON_GetObjectItemCaseSensitive(root, "format");
    version = cJSON_GetObjectItemCaseSensitive(root, "version");
    if (!cJSON_IsString(format) || strcmp(format->valuestring, "sodertorn") != 0 ||
        !cJSON_IsNumber(version))
        return sdt__fail_at(import->session, place, SDT_ERROR_VALUE, SDT__M_JSON_FORMAT);
    if (version->valuedouble < 1)
        return sdt__fail_at(import->session, place, SDT_ERROR_VALUE, SDT__M_JSON_FORMAT);
    if (version->valuedouble > FORMAT_VERSION) {
        theirs[sdt__format_number(version->valuedouble, theirs)] = '\0';
        return sdt__fail_at(import->session, place, SDT_ERROR_NEWER, SDT__M_JSON_NEWER, theirs,
                            sdt__integer_text(FORMAT_VERSION, ours));
    }
    return sdt__import_members(import, place, root, names, 4);
}

static int read_file(struct sdt__import *import, const char *file, const cJSON *root)
{
    const struct sdt__place place = {.file = file};
    const cJSON *records, *values;
    int status = judge_header(import, &place, root);

    if (!cJSON_IsObject(root) || status == SDT_ERROR_NEWER || status == SDT_ERROR_MEMORY)
        return status;
    records = cJSON_GetObjectItemCaseSensitive(root, "records");
    values = cJSON_GetObjectItemCaseSensitive(root, "observations");
    if (cJSON_IsObject(records))
        status = sdt__worse(status, read_records(import, file, records));
    else if (records)
        status = sdt__worse(status, sdt__import_wrong_type(import, &place, "records", cJSON_Object,
                                                           records));
    if (cJSON_IsArray(values))
        status = sdt__worse(status, sdt__import_read_values(import, file, values));
    else if (values)
        status = sdt__worse(status, sdt__import_wrong_type(import, &place, "observations",
                                                           cJSON_Array, values));
    return status;
}

static int by_kind_and_key(const void *a, const void *b)
{
    const struct sdt__incoming *x = a, *y = b;

    if (x->record->kind != y->record->kind) /* kinds stand in the order of their references */
        return x->record->kind < y->record->kind ? -1 : 1;
    return strcmp(x->record->key, y->record->key);
}

/* Sorts the records, so that the same files in another order give the same database, and finds keys
   that stand twice. */
static int sort_records(struct sdt__import *import)
{
    int status = SDT_OK;

    if (import->record_count > 0)
        qsort(import->records, import->record_count, sizeof *import->records, by_kind_and_key);
    for (size_t i = 1; i < import->record_count; i++) {
        const struct sdt__incoming *one = &import->records[i - 1], *two = &import->records[i];
        struct sdt__place place = two->place;

        if (by_kind_and_key(one, two) != 0)
            continue;
        place.key = two->record->key;
        status = sdt__worse(status, sdt__fail_at(import->session, &place, SDT_ERROR_EXISTS,
                                                 SDT__M_IMPORT_TWICE, place.kind, place.key,
                                                 one->place.file));
    }
    return status;
}

/* Puts one record over the one of its key, or as a new one, and counts it. */
static int write_record(struct sdt__import *import, sdt_record *record)
{
    sdt_session *session = import->session;
    sdt_record *stored = NULL;
    int64_t id, before = 0;
    int status = sdt__store_id(session, record->kind->number, record->key, &id);

    if (status == SDT_OK && id != 0) {
        status = sdt__store_get(session, record->kind->number, record->key, &stored);
        if (status == SDT_OK) {
            record->id = id;
            record->revision = before = sdt_record_revision(stored);
        }
        sdt_record_free(stored);
    }
    if (status == SDT_OK)
        status = sdt__store_put(session, record, true);
    if (status == SDT_OK)
        import->counts[before == 0 ? 0 : record->revision != before ? 1 : 2]++;
    return status;
}

static int give_counts(struct sdt__import *import, sdt_table **out)
{
    static const char *const columns =
        "added:i changed:i unchanged:i values_added:i values_changed:i values_unchanged:i";
    sdt_table *table = sdt__table_new(import->session, "import", columns);

    sdt__table_row(table);
    for (int i = 0; i < 6; i++)
        sdt__table_set_int(table, i, import->counts[i]);
    return sdt__table_done(table, out);
}

/* Writes everything, and makes the table in the same transaction: without it nothing is written. */
/* A cooperation that comes to a database that has others is someone else's export. */
static int judge_cooperation(struct sdt__import *import)
{
    sdt_session *session = import->session;
    sdt_cursor *cursor;
    sdt_record *ours = NULL;
    int status = sdt__store_all(session, SDT_KIND_COOPERATION, &cursor);

    if (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = sdt_record_copy(sdt_cursor_record(cursor), &ours);
    sdt_cursor_free(cursor);
    if (status == SDT_END)
        return SDT_OK;
    for (size_t i = 0; status != SDT_ERROR_MEMORY && ours && i < import->record_count; i++) {
        const struct sdt__incoming *incoming = &import->records[i];
        int64_t id = 1;

        if (incoming->record->kind->number == SDT_KIND_COOPERATION)
            status = sdt__worse(status, sdt__store_id(session, SDT_KIND_COOPERATION,
                                                      incoming->record->key, &id));
        if (id == 0)
            status = sdt__worse(status, sdt__fail_at(session, &incoming->place, SDT_ERROR_CONFLICT,
                                                     SDT__M_IMPORT_COOPERATION,
                                                     sdt_record_title(incoming->record),
                                                     sdt_record_title(ours)));
    }
    sdt_record_free(ours);
    return status;
}

/* All records, on past those that the scope does not allow, so that all of them are told. */
static int write_records(struct sdt__import *import)
{
    int status = judge_cooperation(import);

    for (size_t i = 0; i < import->record_count && (status == SDT_OK || status == SDT_ERROR_DENIED);
         i++) {
        import->session->around = &import->records[i].place;
        status = sdt__worse(status, write_record(import, import->records[i].record));
    }
    import->session->around = import->only;
    if (status == SDT_OK && import->record_count > 0)
        status = sdt__store_check_references(import->session);
    import->session->around = NULL;
    return status;
}

static int write_all(struct sdt__import *import, sdt_table **out)
{
    sdt_session *session = import->session;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(session, "import");
    status = write_records(import);
    /* Which records there are is known now, so values can be judged, if only for their faults. */
    if (status == SDT_OK || status == SDT_ERROR_REFERENCE)
        status = sdt__worse(status, sdt__import_write_values(import));
    if (status == SDT_OK && out)
        status = give_counts(import, out);
    status = sdt__store_end(session, status);
    if (status != SDT_OK && out) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

int sdt_import_json(sdt_session *session, size_t count, const char *const *names,
                    const char *const *texts, const size_t *sizes, sdt_table **out)
{
    const struct sdt__place only = {.file = count == 1 && names ? names[0] : NULL};
    struct sdt__import import = {.session = session, .only = &only};
    cJSON **roots = NULL;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (count > 0 && (!names || !texts || !sizes))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "names, texts, sizes");
    status = sdt__store_writable(session);
    if (status != SDT_OK)
        return status;
    roots = sdt__alloc_zero(session, count, sizeof(cJSON *));
    if (!roots)
        return SDT_ERROR_MEMORY;
    sdt__go_inside(session);
    for (size_t i = 0; i < count && status != SDT_ERROR_MEMORY; i++) {
        int found = texts[i] && names[i]
                        ? sdt__json_parse(session, names[i], texts[i], sizes[i], &roots[i])
                        : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "texts");
        if (found == SDT_OK)
            found = read_file(&import, names[i], roots[i]);
        status = sdt__worse(status, found);
    }
    if (status == SDT_OK)
        status = sort_records(&import);
    if (status == SDT_OK)
        status = write_all(&import, out);
    sdt__go_outside(session);
    for (size_t i = 0; i < count; i++)
        cJSON_Delete(roots[i]);
    for (size_t i = 0; i < import.record_count; i++)
        sdt_record_free(import.records[i].record);
    sdt__free(session, import.records);
    sdt__free(session, import.entries);
    sdt__free(session, roots);
    return status;
}

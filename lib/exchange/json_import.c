/*
 * Imports JSON: each file is read and checked whole, every problem reported with its location; then all
 * records are written, and only then are references looked up, so that order does not matter.
 */
#include "exchange/json_import.h"

#include "exchange/text_source.h"
#include "layouts.h"

#include "core/text.h"
#include "exchange/import_counts.h"
#include "followup/target.h"
#include "followup/words.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { FORMAT_VERSION = 1 };

/* The names that members of a record of the kind may have: those of its fields, "key", and those that
   an older file has of fields that are no more. */
static size_t names_of(const struct sdt__kind *kind, const char **names)
{
    size_t count = 0;

    for (int i = 0; i < kind->field_count; i++)
        names[count++] = kind->fields[i].name;
    names[count++] = "key";
    for (int i = 0; i < kind->retired_count; i++)
        names[count++] = kind->retired[i];
    return count;
}

/* Refuses a target that could never be assessed. One without any number may get it later. */
static int check_target(struct sdt__json_reader *in, const sdt_record *record)
{
    struct sdt__location here = in->location;
    int field;
    enum sdt__followup_reason fault;

    if (record->kind->number != SDT_KIND_TARGET)
        return SDT_OK;
    fault = sdt__followup_target_fault(record, NULL, &field);
    if (fault == SDT__REASON_NONE || fault == SDT__REASON_NO_TARGET)
        return SDT_OK;
    here.kind = record->kind->name;
    here.key = record->key;
    here.field = sdt_field_name(SDT_KIND_TARGET, field);
    return sdt__fail_at(in->session, &here, SDT_ERROR_VALUE, SDT__M_IMPORT_TARGET, record->key,
                        sdt__followup_reason_word(fault, in->session->english));
}

static void fill_record(struct sdt__json_reader *in, const cJSON *item, sdt_record *record)
{
    const char *names[SDT__NAMES_MOST + 1];
    const int before = in->status;

    in->status = SDT_OK;
    in->location.key = sdt__json_text(in, item, "key");
    sdt__json_judge_members(in, item, names, names_of(record->kind, names));
    if (in->status == SDT_OK)
        sdt__json_note(in, sdt_record_set_key(record, in->location.key));
    for (const cJSON *member = item->child; member; member = member->next) {
        int at = sdt__field_named(record->kind, member->string);
        if (at < 0)
            continue;
        in->location.field = member->string;
        in->location.row = member->valueint;
        sdt__json_note(in, sdt__json_put_field(in, record, at, member));
    }
    in->location.field = NULL;
    in->location.row = item->valueint;
    if (in->status == SDT_OK)
        in->status = sdt__record_check_at(record, &in->location);
    if (in->status == SDT_OK)
        in->status = check_target(in, record);
    in->location.key = NULL;
    in->status = sdt__first_failure(before, in->status);
}

static void read_record(struct sdt__json_import *import, const struct sdt__kind *kind,
                        const cJSON *item, int64_t number)
{
    struct sdt__json_reader *in = &import->in;
    const cJSON *key = cJSON_GetObjectItemCaseSensitive(item, "key");
    void *block = import->records;
    sdt_record *record;
    char text[24];

    if (!sdt__json_is(item, cJSON_Object)) {
        sdt__json_wrong_type(in, kind->name, cJSON_Object, item);
        return;
    }
    if (!key || sdt__json_is(key, cJSON_NULL)) {
        sdt__json_note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_REQUIRED,
                                        SDT__M_JSON_NO_KEY, kind->name,
                                        sdt__integer_text(number, text)));
        return;
    }
    if (sdt__grow(in->session, &block, &import->record_capacity, import->record_count + 1,
                  sizeof *import->records) != SDT_OK ||
        sdt__record_make(in->session, kind, &record) != SDT_OK)
        in->status = SDT_ERROR_MEMORY;
    import->records = block;
    if (in->status == SDT_ERROR_MEMORY)
        return;
    import->records[import->record_count++] = (struct sdt__json_incoming){record, in->location};
    fill_record(in, item, record);
}

static void read_records(struct sdt__json_import *import, const cJSON *records)
{
    struct sdt__json_reader *in = &import->in;

    for (const cJSON *list = records->child; list && in->status != SDT_ERROR_MEMORY;
         list = list->next) {
        const struct sdt__kind *kind = sdt__kind_named(list->string);
        const cJSON *item = list->child;

        if (kind)
            sdt__json_judge_twice(in, list);
        in->location.row = list->valueint;
        if (!kind)
            sdt__json_note(in, sdt__kind_unknown(in->session, list->string, false));
        else if (!sdt__json_is(list, cJSON_Array))
            sdt__json_wrong_type(in, list->string, cJSON_Array, list);
        for (int64_t number = 1;
             kind && sdt__json_is(list, cJSON_Array) && item && in->status != SDT_ERROR_MEMORY;
             number++, item = item->next) {
            in->location.kind = kind->name;
            in->location.row = item->valueint;
            read_record(import, kind, item, number);
        }
        in->location.kind = NULL;
    }
}

/* "format" and "version": that the file is ours, and not from a newer library. */
static int judge_header(struct sdt__json_reader *in, const cJSON *root)
{
    const cJSON *format = cJSON_GetObjectItemCaseSensitive(root, "format");
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(root, "version");
    char theirs[32], ours[24];

    if (!sdt__json_is(root, cJSON_Object) || !sdt__json_is(format, cJSON_String) ||
        strcmp(format->valuestring, "sodertorn") != 0 || !sdt__json_is(version, cJSON_Number) ||
        version->valuedouble < 1)
        return sdt__fail_at(in->session, &in->location, SDT_ERROR_VALUE, SDT__M_JSON_FORMAT);
    if (version->valuedouble > FORMAT_VERSION) {
        theirs[sdt__number_format(version->valuedouble, theirs)] = '\0';
        return sdt__fail_at(in->session, &in->location, SDT_ERROR_NEWER, SDT__M_JSON_NEWER, theirs,
                            sdt__integer_text(FORMAT_VERSION, ours));
    }
    return SDT_OK;
}

static void read_file(struct sdt__json_import *import, const char *file, const cJSON *root)
{
    static const char *const names[] = {"format", "version", "records", "observations"};
    struct sdt__json_reader *in = &import->in;
    const cJSON *part;
    int status;

    in->location = (struct sdt__location){.file = file};
    status = judge_header(in, root);
    if (sdt__json_note(in, status) || !sdt__json_is(root, cJSON_Object) ||
        status == SDT_ERROR_NEWER)
        return;
    if (status == SDT_OK)
        sdt__json_judge_members(in, root, names, 4);
    in->session->around = &in->location;
    part = sdt__json_member(in, root, "records", cJSON_Object);
    if (part)
        read_records(import, part);
    in->location.row = 0;
    part = sdt__json_member(in, root, "observations", cJSON_Array);
    if (part)
        sdt__json_import_read_values(import, part);
    in->session->around = NULL;
}

static int by_kind_and_key(const void *a, const void *b)
{
    const struct sdt__json_incoming *x = a, *y = b;

    if (x->record->kind != y->record->kind) /* kinds stand in the order of their references */
        return x->record->kind < y->record->kind ? -1 : 1;
    return strcmp(x->record->key, y->record->key);
}

/* Sorts the records, so that the same files in another order give the same database, and finds keys
   that stand twice. */
static int sort_records(struct sdt__json_import *import)
{
    int status = SDT_OK;

    if (import->record_count > 0)
        qsort(import->records, import->record_count, sizeof *import->records, by_kind_and_key);
    for (size_t i = 1; i < import->record_count; i++) {
        const struct sdt__json_incoming *one = &import->records[i - 1], *two = &import->records[i];
        struct sdt__location location = two->location;

        if (by_kind_and_key(one, two) != 0)
            continue;
        location.key = two->record->key;
        status = sdt__first_failure(status,
                                    sdt__fail_at(import->in.session, &location, SDT_ERROR_EXISTS,
                                                 SDT__M_IMPORT_TWICE, location.kind, location.key,
                                                 one->location.file));
    }
    return status;
}

/* Puts one record over the one of its key, or as a new one, and counts it. */
static int write_record(struct sdt__json_import *import, sdt_record *record)
{
    sdt_session *session = import->in.session;
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
        import->counts[before == 0                  ? SDT__IMPORT_ADDED
                       : record->revision != before ? SDT__IMPORT_CHANGED
                                                    : SDT__IMPORT_UNCHANGED]++;
    return status;
}

/* Refuses a cooperation that is new to a database that has another: the file is someone else's export. */
static int judge_cooperation(struct sdt__json_import *import)
{
    sdt_session *session = import->in.session;
    sdt_cursor *cursor;
    sdt_record *ours = NULL;
    int status = sdt__store_all(session, SDT_KIND_COOPERATION, &cursor);

    if (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = sdt_record_copy(sdt_cursor_record(cursor), &ours);
    sdt_cursor_free(cursor);
    if (status == SDT_END)
        return SDT_OK;
    for (size_t i = 0; status != SDT_ERROR_MEMORY && ours && i < import->record_count; i++) {
        const struct sdt__json_incoming *incoming = &import->records[i];
        int64_t id = 1;

        if (incoming->record->kind->number == SDT_KIND_COOPERATION)
            status = sdt__first_failure(
                status, sdt__store_id(session, SDT_KIND_COOPERATION, incoming->record->key, &id));
        if (id == 0)
            status = sdt__first_failure(
                status, sdt__fail_at(session, &incoming->location, SDT_ERROR_CONFLICT,
                                     SDT__M_IMPORT_COOPERATION, sdt_record_title(incoming->record),
                                     sdt_record_title(ours)));
    }
    sdt_record_free(ours);
    return status;
}

/* Writes all records; goes on past those that the scope does not allow, so that each is reported. */
static int write_records(struct sdt__json_import *import)
{
    int status = judge_cooperation(import);

    for (size_t i = 0; i < import->record_count && (status == SDT_OK || status == SDT_ERROR_DENIED);
         i++) {
        import->in.session->around = &import->records[i].location;
        status = sdt__first_failure(status, write_record(import, import->records[i].record));
    }
    import->in.session->around = import->only;
    if (status == SDT_OK && import->record_count > 0)
        status = sdt__store_check_references(import->in.session);
    import->in.session->around = NULL;
    return status;
}

static const struct sdt__column columns[] = {
    [SDT__IMPORT_ADDED] = {"added", SDT_TYPE_INTEGER, "antal tillagda poster",
                           "number of records added"},
    [SDT__IMPORT_CHANGED] = {"changed", SDT_TYPE_INTEGER, "antal ändrade poster",
                             "number of records changed"},
    [SDT__IMPORT_UNCHANGED] = {"unchanged", SDT_TYPE_INTEGER, "antal oförändrade poster",
                               "number of records unchanged"},
    [SDT__IMPORT_VALUES_ADDED] = {"values_added", SDT_TYPE_INTEGER, "antal tillagda värden",
                                  "number of values added"},
    [SDT__IMPORT_VALUES_CHANGED] = {"values_changed", SDT_TYPE_INTEGER, "antal ändrade värden",
                                    "number of values changed"},
    [SDT__IMPORT_VALUES_UNCHANGED] = {"values_unchanged", SDT_TYPE_INTEGER,
                                      "antal oförändrade värden", "number of values unchanged"},
};

const struct sdt__table_layout sdt__layout_import = SDT__TABLE_LAYOUT("import", columns);

/* Writes everything, and makes the table in the same transaction: without it nothing is written. */
static int write_all(struct sdt__json_import *import, sdt_table **out)
{
    sdt_session *session = import->in.session;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(session, "import");
    status = write_records(import);
    /* The records are in the database now, so values can be checked against them: also after a
       reference was missing, to report their faults as well. */
    if (status == SDT_OK || status == SDT_ERROR_REFERENCE)
        status = sdt__first_failure(status, sdt__json_import_write_values(import));
    if (status == SDT_OK && out)
        status = sdt__import_counts_table(session, &sdt__layout_import, import->counts, out);
    return sdt__table_end(sdt__store_end(session, status), out);
}

/* The tree of a text, which may be packed. */
static int parse_file(sdt_session *session, const char *name, const char *text, size_t size,
                      cJSON **out)
{
    struct sdt__text_whole whole;
    int status = sdt__text_whole_open(&whole, session, name, text, size);

    if (status == SDT_OK)
        status = sdt__text_judge(session, name, whole.bytes, whole.size);
    if (status == SDT_OK)
        status = sdt__json_parse(session, name, whole.bytes, whole.size, out);
    sdt__text_whole_close(&whole);
    return status;
}

static void free_import(struct sdt__json_import *import, cJSON **roots, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cJSON_Delete(roots[i]);
    for (size_t i = 0; i < import->record_count; i++)
        sdt_record_free(import->records[i].record);
    sdt__free(import->in.session, import->records);
    sdt__free(import->in.session, import->entries);
    sdt__free(import->in.session, roots);
}

static int import_files(sdt_session *session, size_t count, const char *const *names,
                        const char *const *texts, const size_t *sizes, sdt_table **out)
{
    const struct sdt__location only = {.file = count == 1 ? names[0] : NULL};
    struct sdt__json_import import = {.in = {.session = session}, .only = &only};
    cJSON **roots = sdt__alloc_zero(session, count, sizeof(cJSON *));
    int status;

    if (!roots)
        return SDT_ERROR_MEMORY;
    sdt__session_enter(session);
    for (size_t i = 0; i < count && import.in.status != SDT_ERROR_MEMORY; i++) {
        status = texts[i] && names[i]
                     ? parse_file(session, names[i], texts[i], sizes[i], &roots[i])
                     : sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "texts");
        sdt__json_note(&import.in, status);
        if (status == SDT_OK)
            read_file(&import, names[i], roots[i]);
    }
    status = import.in.status;
    if (status == SDT_OK)
        status = sort_records(&import);
    if (status == SDT_OK)
        status = write_all(&import, out);
    sdt__session_leave(session);
    free_import(&import, roots, count);
    return status;
}

int sdt_import_json(sdt_session *session, size_t count, const char *const *names,
                    const char *const *texts, const size_t *sizes, sdt_table **out)
{
    SDT__GUARD(session);
    int status, tries = 0;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, count == 0 || (names && texts && sizes),
                                "names, texts, sizes");
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status != SDT_OK)
        return status;
    do
        status = import_files(session, count, names, texts, sizes, out);
    while (sdt__store_tries_again(session, status, &tries));
    return status;
}

/*
 * Records into the database: inserted, updated against the revision that was read, deleted; each
 * change with its line of history, in one transaction.
 */
#include "store/database.h"
#include "store/forget.h"
#include "store/series.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* The municipality that owns the record; NULL when it is joint. */
static const char *owner_of(const sdt_record *record)
{
    int owner = record->kind->owner;

    if (owner == SDT__OWNER_KEY)
        return record->stored_key ? record->stored_key : record->key;
    return owner >= 0 && record->values[owner].set ? record->values[owner].as.text : NULL;
}

static void bind_record(struct sdt__statement *statement, const sdt_record *record, int64_t id,
                        int64_t revision)
{
    sdt__statement_bind_integer(statement, 1, id);
    sdt__statement_bind_text(statement, 2, record->key);
    sdt__statement_bind_integer(statement, 3, revision);
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__record_value *value = &record->values[i];
        int parameter = SDT__STORE_FIRST_COLUMN + 1 + i;
        int type = record->kind->fields[i].type;

        if (!value->set)
            sdt__statement_bind_text(statement, parameter, NULL);
        else if (sdt__type_is_text(type))
            sdt__statement_bind_text(statement, parameter, value->as.text);
        else if (type == SDT_TYPE_NUMBER)
            sdt__statement_bind_number(statement, parameter, value->as.number);
        else
            sdt__statement_bind_integer(statement, parameter, value->as.integer);
    }
}

/* A random key of the usual form (UUID version 4). */
static void make_uuid(char out[37])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[16];
    size_t at = 0;

    sdt__engine_random(bytes, sizeof bytes);
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
    for (size_t i = 0; i < sizeof bytes; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out[at++] = '-';
        out[at++] = digits[bytes[i] >> 4];
        out[at++] = digits[bytes[i] & 15];
    }
    out[at] = '\0';
}

static int key_taken(const sdt_record *record)
{
    const struct sdt__location location = {.kind = record->kind->name, .key = record->key};

    return sdt__fail_at(record->session, &location, SDT_ERROR_EXISTS, SDT__M_KEY_TAKEN,
                        sdt__kind_label(record->session, record->kind), record->key);
}

/* Writes the line of history with the record as it is now (deleted: as it was). */
static int remember(struct sdt__store *store, const sdt_record *before, const sdt_record *after)
{
    struct sdt__buffer texts[2];
    const char *json[2] = {NULL, NULL};
    const sdt_record *records[2] = {before, after}, *either = after ? after : before;
    int status = SDT_OK;

    if (!sdt__store_remembers(either->kind))
        return SDT_OK;
    for (int i = 0; i < 2; i++) {
        sdt__buffer_init(&texts[i], store->session);
        if (!records[i])
            continue;
        sdt__record_json(records[i], &texts[i]);
        json[i] = sdt__buffer_string(&texts[i]);
        if (!json[i])
            status = SDT_ERROR_MEMORY;
    }
    if (status == SDT_OK)
        status = sdt__store_write_line(
            store, &(struct sdt__history_line){.kind = either->kind->name,
                                               .record = either->id,
                                               .revision = after ? after->revision + 1 : 0,
                                               .key = either->key,
                                               .before = json[0],
                                               .after = json[1]});
    sdt__buffer_free(&texts[0]);
    sdt__buffer_free(&texts[1]);
    return status;
}

static int insert(struct sdt__store *store, sdt_record *record, int64_t *id)
{
    struct sdt__statement *statement;
    int64_t taken = 0;
    char uuid[37];
    int status = sdt__store_statement(store, record->kind, SDT__STATEMENT_INSERT, &statement);

    if (status == SDT_OK && !record->key) {
        make_uuid(uuid);
        record->key = sdt__copy_text(store->session, uuid);
        if (!record->key)
            status = SDT_ERROR_MEMORY;
    }
    if (status == SDT_OK)
        status = sdt__store_id(store->session, record->kind->number, record->key, &taken);
    if (status == SDT_OK && taken != 0)
        status = key_taken(record);
    if (status == SDT_OK)
        status = sdt__store_next_id(store, id);
    if (status != SDT_OK)
        return status;
    bind_record(statement, record, *id, 1);
    return sdt__statement_run(statement);
}

/* The record as it is stored, when it is still the one that was read. Its id alone does not tell: the
   id of a record whose transaction was undone is given to another. */
static int read_unchanged(struct sdt__store *store, const sdt_record *record, sdt_record **out)
{
    const struct sdt__location location = {.kind = record->kind->name, .key = record->key};
    const char *key = record->stored_key ? record->stored_key : record->key;
    char read[24], now[24];
    int status = sdt__store_read_by_id(store, record->kind, record->id, out);

    if (status == SDT_OK &&
        (!*out || ((*out)->revision == record->revision && strcmp((*out)->key, key) != 0)))
        status = sdt__fail_at(store->session, &location, SDT_ERROR_CONFLICT, SDT__M_GONE,
                              sdt__kind_label(store->session, record->kind), record->key);
    else if (status == SDT_OK && (*out)->revision != record->revision)
        status = sdt__fail_at(store->session, &location, SDT_ERROR_CONFLICT, SDT__M_CONFLICT,
                              sdt__kind_label(store->session, record->kind), record->key,
                              sdt__integer_text(record->revision, read),
                              sdt__integer_text((*out)->revision, now));
    if (status != SDT_OK) {
        sdt_record_free(*out);
        *out = NULL;
    }
    return status;
}

static bool same_values(const sdt_record *a, const sdt_record *b)
{
    if (strcmp(a->key, b->key) != 0)
        return false;
    for (int i = 0; i < a->kind->field_count; i++)
        if (!sdt__record_same_value(a, b, i))
            return false;
    return true;
}

static int update(struct sdt__store *store, const sdt_record *record, const sdt_record *before)
{
    struct sdt__statement *statement;
    int64_t taken = 0;
    int status = sdt__store_statement(store, record->kind, SDT__STATEMENT_UPDATE, &statement);

    if (status == SDT_OK)
        status = sdt__store_id(store->session, record->kind->number, record->key, &taken);
    if (status == SDT_OK && taken != 0 && taken != record->id)
        status = key_taken(record);
    if (status == SDT_OK)
        status = sdt__store_may_write(store->session, record->kind->number, owner_of(before));
    if (status != SDT_OK)
        return status;
    bind_record(statement, record, record->id, record->revision + 1);
    return sdt__statement_run(statement);
}

static void forget_stored_key(sdt_record *record)
{
    sdt__free(record->session, record->stored_key);
    record->stored_key = NULL;
}

int sdt__store_put(sdt_session *session, sdt_record *record, bool later)
{
    struct sdt__store *store = session->store;
    bool is_new = record->id == 0, had_key = record->key != NULL;
    sdt_record *before = NULL;
    int64_t id = record->id;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    status = is_new ? insert(store, record, &id) : read_unchanged(store, record, &before);
    if (status == SDT_OK && !is_new && same_values(before, record)) {
        sdt_record_free(before);
        return sdt__store_end(session, SDT_OK); /* nothing happened, so nothing to remember */
    }
    if (status == SDT_OK)
        status = sdt__store_check_seal(store, before, record);
    if (status == SDT_OK && !is_new)
        status = update(store, record, before);
    if (status == SDT_OK)
        status = sdt__store_may_write(session, record->kind->number, owner_of(record));
    if (status == SDT_OK && !later)
        status = sdt__store_check_record_references(store, record);
    if (status == SDT_OK) {
        record->id = id; /* the history line names it */
        status = remember(store, before, record);
    }
    if (status == SDT_OK)
        status = sdt__store_note_seal(store, before, record);
    sdt_record_free(before);
    status = sdt__store_end(session, status);
    if (status == SDT_OK) {
        record->revision++;
        forget_stored_key(record);
    } else if (is_new) { /* it is as it was given */
        record->id = 0;
        if (!had_key) {
            sdt__free(session, record->key);
            record->key = NULL;
        }
    }
    return status;
}

/* Begins a public verb that writes a record. */
static int begin_writing(const sdt_record *record)
{
    if (!record || sdt__session_ready(record->session) != SDT_OK)
        return SDT_ERROR_MISUSE;
    return sdt__store_writable(record->session);
}

int sdt_put(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);
    int status = begin_writing(record), tries = 0;

    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    if (status != SDT_OK)
        return status;
    do
        status = sdt__store_put(record->session, record, false);
    while (sdt__store_tries_again(record->session, status, &tries));
    return status;
}

/* That no observation hangs on the record. */
static int check_no_values(struct sdt__store *store, const sdt_record *record)
{
    int kind = record->kind->number;
    bool used = false;
    int status;

    if (kind == SDT_KIND_SOURCE)
        status = sdt__batch_uses(store->session, record->key, &used);
    else if (kind == SDT_KIND_INDICATOR || kind == SDT_KIND_MUNICIPALITY)
        status = sdt__series_uses(store->session, record->id, kind == SDT_KIND_INDICATOR, &used);
    else
        return SDT_OK;
    if (status == SDT_OK && used)
        status = sdt__fail(store->session, SDT_ERROR_REFERENCE, SDT__M_HAS_VALUES,
                           sdt__kind_label(store->session, record->kind), record->key);
    return status;
}

/* A record of personal data goes with it: the history keeps that there was one. */
static int forget(struct sdt__store *store, const sdt_record *before)
{
    sdt_record *gone = NULL;
    char key[SDT__ERASED_KEY_SIZE];
    int status = sdt_record_copy(before, &gone);

    if (status == SDT_OK)
        status = sdt__store_erased_key(before, key);
    if (status == SDT_OK)
        status = sdt_record_set_key(gone, key);
    if (status == SDT_OK) {
        gone->id = before->id;
        status = sdt__store_forget(store->session, gone, sdt__store_erased_name(store->session),
                                   NULL);
    }
    sdt_record_free(gone);
    return status;
}

static int delete_stored(struct sdt__store *store, const sdt_record *before)
{
    struct sdt__statement *statement;
    int status = sdt__store_statement(store, before->kind, SDT__STATEMENT_DELETE, &statement);

    if (status == SDT_OK)
        status = sdt__store_may_write(store->session, before->kind->number, owner_of(before));
    if (status == SDT_OK)
        status = sdt__store_check_seal(store, before, NULL);
    if (status == SDT_OK)
        status = sdt__store_check_unreferenced(store, before);
    if (status == SDT_OK)
        status = check_no_values(store, before);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(statement, 1, before->id);
    status = sdt__statement_run(statement);
    if (status == SDT_OK)
        status = remember(store, before, NULL);
    return status == SDT_OK && sdt__kind_holds_personal(before->kind) ? forget(store, before)
                                                                      : status;
}

static int delete_record(sdt_record *record)
{
    sdt_session *session = record->session;
    sdt_record *before = NULL;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(session, "delete");
    status = read_unchanged(session->store, record, &before);
    if (status == SDT_OK)
        status = delete_stored(session->store, before);
    sdt_record_free(before);
    return sdt__store_end(session, status);
}

int sdt_delete(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);
    int status = begin_writing(record), tries = 0;

    if (status == SDT_OK && record->id == 0)
        status = sdt__fail(record->session, SDT_ERROR_NOT_FOUND, SDT__M_NEVER_STORED);
    if (status != SDT_OK)
        return status;
    do
        status = delete_record(record);
    while (sdt__store_tries_again(record->session, status, &tries));
    if (status == SDT_OK) {
        record->id = 0;
        record->revision = 0;
        forget_stored_key(record);
    }
    return status;
}

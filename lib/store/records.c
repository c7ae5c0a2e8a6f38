/*
 * Records in and out of the database: read by key, inserted, updated against the revision that was
 * read, deleted; each change with its line of history, in one transaction.
 */
#include "store/series.h"
#include "store/sqlite.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* A cached statement that could not be made has been reported. */
static int made(const struct sdt__store *store, const sqlite3_stmt *statement)
{
    return statement ? SDT_OK : store->session->status;
}

/* The record of a bound statement (BY_KEY, BY_ID); *out is NULL when there is none. */
static int read_one(struct sdt__store *store, const struct sdt__kind *kind, sqlite3_stmt *query,
                    sdt_record **out)
{
    int status = made(store, query);

    *out = NULL;
    if (status == SDT_OK && sdt__sqlite_row(store, query, &status)) {
        status = sdt__record_make(store->session, kind, out);
        if (status == SDT_OK)
            status = sdt__store_read_row(store, query, *out);
        if (status != SDT_OK) {
            sdt_record_free(*out);
            *out = NULL;
        }
    }
    sqlite3_reset(query);
    return status;
}

int sdt__store_read_by_key(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                           sdt_record **out)
{
    sqlite3_stmt *query = sdt__store_statement(store, kind, SDT__STATEMENT_BY_KEY);

    if (query)
        sdt__sqlite_bind_text(query, 1, key);
    return read_one(store, kind, query, out);
}

static int read_by_id(struct sdt__store *store, const struct sdt__kind *kind, int64_t id,
                      sdt_record **out)
{
    sqlite3_stmt *query = sdt__store_statement(store, kind, SDT__STATEMENT_BY_ID);

    if (query)
        sqlite3_bind_int64(query, 1, id);
    return read_one(store, kind, query, out);
}

int sdt__store_missing(sdt_session *session, int kind, const char *key)
{
    const struct sdt__location place = {.kind = sdt_kind_name(kind), .key = key};
    char near[400];

    return sdt__fail_at(session, &place, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_RECORD,
                        sdt_kind_label(kind, session->english ? "en" : "sv"), key,
                        sdt__store_suggest(session, kind, key, near, sizeof near));
}

int sdt__store_get(sdt_session *session, int kind, const char *key, sdt_record **out)
{
    const struct sdt__kind *k;
    int status = sdt__store_ready(session);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    status = sdt__store_read_by_key(session->store, k, key, out);
    return status == SDT_OK && !*out ? sdt__store_missing(session, kind, key) : status;
}

int sdt_get(sdt_session *session, int kind, const char *key, sdt_record **out)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, key && out, key ? "out" : "key");

    if (out)
        *out = NULL;
    return status == SDT_OK ? sdt__store_get(session, kind, key, out) : status;
}

int sdt__store_id(sdt_session *session, int kind, const char *key, int64_t *out)
{
    sqlite3_stmt *query = sdt__store_statement(session->store, sdt__kind(kind),
                                               SDT__STATEMENT_BY_KEY);
    int status = made(session->store, query);

    *out = 0;
    if (status != SDT_OK)
        return status;
    sdt__sqlite_bind_text(query, 1, key);
    if (sdt__sqlite_row(session->store, query, &status))
        *out = sqlite3_column_int64(query, 0);
    sqlite3_reset(query);
    return status;
}

/* The municipality that owns the record; NULL when it is joint. */
static const char *owner_of(const sdt_record *record)
{
    int owner = record->kind->owner;

    if (owner == SDT__OWNER_KEY)
        return record->stored_key ? record->stored_key : record->key;
    return owner >= 0 && record->values[owner].set ? record->values[owner].as.text : NULL;
}

int sdt__store_may_write(sdt_session *session, int kind, const char *municipality)
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];
    const struct sdt__kind *k = sdt__kind(kind);
    char joint[160];
    const char *what = k ? k->name : "observation";

    if (strcmp(scope, "secretariat") == 0 || (municipality && strcmp(scope, municipality) == 0))
        return SDT_OK;
    if (municipality) {
        const char *parts[] = {what, municipality};
        sdt__message_fill("{1} ({2})", parts, 2, joint, sizeof joint);
    } else {
        sdt__message_write(SDT__M_SCOPE_JOINT, session->english, &what, 1, joint, sizeof joint);
    }
    return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SCOPE_OWN, scope, joint);
}

static void bind_record(sqlite3_stmt *statement, const sdt_record *record, int64_t id,
                        int64_t revision)
{
    sqlite3_bind_int64(statement, 1, id);
    sdt__sqlite_bind_text(statement, 2, record->key);
    sqlite3_bind_int64(statement, 3, revision);
    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__record_value *value = &record->values[i];
        int place = SDT__STORE_FIRST_COLUMN + 1 + i;
        int type = record->kind->fields[i].type;

        if (!value->set)
            sdt__sqlite_bind_text(statement, place, NULL);
        else if (sdt__type_is_text(type))
            sdt__sqlite_bind_text(statement, place, value->as.text);
        else if (type == SDT_TYPE_NUMBER)
            sqlite3_bind_double(statement, place, value->as.number);
        else
            sqlite3_bind_int64(statement, place, value->as.integer);
    }
}

/* A random key of the usual form (UUID version 4). */
static void make_uuid(char out[37])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[16];
    size_t at = 0;

    sqlite3_randomness(sizeof bytes, bytes);
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
    const struct sdt__location place = {.kind = record->kind->name, .key = record->key};

    return sdt__fail_at(record->session, &place, SDT_ERROR_EXISTS, SDT__M_KEY_TAKEN,
                        record->kind->name, record->key);
}

/* Writes the line of history with the record as it is now (deleted: as it was). */
static int remember(struct sdt__store *store, const sdt_record *before, const sdt_record *after)
{
    struct sdt__buffer texts[2];
    const char *json[2] = {NULL, NULL};
    const sdt_record *records[2] = {before, after};
    int status = SDT_OK;

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
        status = sdt__store_write_history(store, after ? after : before, json[0], json[1]);
    sdt__buffer_free(&texts[0]);
    sdt__buffer_free(&texts[1]);
    return status;
}

static int insert(struct sdt__store *store, sdt_record *record, int64_t *id)
{
    sqlite3_stmt *statement = sdt__store_statement(store, record->kind, SDT__STATEMENT_INSERT);
    int64_t taken = 0;
    char uuid[37];
    int status = made(store, statement);

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
    return sdt__sqlite_step(store, statement);
}

/* The record as it is stored, when it is still the one that was read. Its id alone does not tell: the
   id of a record whose transaction was undone is given to another. */
static int read_unchanged(struct sdt__store *store, const sdt_record *record, sdt_record **out)
{
    const struct sdt__location place = {.kind = record->kind->name, .key = record->key};
    const char *key = record->stored_key ? record->stored_key : record->key;
    char read[24], now[24];
    int status = read_by_id(store, record->kind, record->id, out);

    if (status == SDT_OK &&
        (!*out || ((*out)->revision == record->revision && strcmp((*out)->key, key) != 0)))
        status = sdt__fail_at(store->session, &place, SDT_ERROR_CONFLICT, SDT__M_GONE,
                              record->kind->name, record->key);
    else if (status == SDT_OK && (*out)->revision != record->revision)
        status = sdt__fail_at(store->session, &place, SDT_ERROR_CONFLICT, SDT__M_CONFLICT,
                              record->kind->name, record->key,
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
    for (int i = 0; i < a->kind->field_count; i++) {
        const struct sdt__record_value *x = &a->values[i], *y = &b->values[i];
        int type = a->kind->fields[i].type;

        if (x->set != y->set)
            return false;
        if (!x->set)
            continue;
        if (sdt__type_is_text(type) ? strcmp(x->as.text, y->as.text) != 0
            : type == SDT_TYPE_NUMBER
                ? !(x->as.number >= y->as.number && x->as.number <= y->as.number)
                : x->as.integer != y->as.integer)
            return false;
    }
    return true;
}

static int update(struct sdt__store *store, const sdt_record *record, const sdt_record *before)
{
    sqlite3_stmt *statement = sdt__store_statement(store, record->kind, SDT__STATEMENT_UPDATE);
    int64_t taken = 0;
    int status = made(store, statement);

    if (status == SDT_OK)
        status = sdt__store_id(store->session, record->kind->number, record->key, &taken);
    if (status == SDT_OK && taken != 0 && taken != record->id)
        status = key_taken(record);
    if (status == SDT_OK)
        status = sdt__store_may_write(store->session, record->kind->number, owner_of(before));
    if (status != SDT_OK)
        return status;
    bind_record(statement, record, record->id, record->revision + 1);
    return sdt__sqlite_step(store, statement);
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
    int status = begin_writing(record);

    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    return status == SDT_OK ? sdt__store_put(record->session, record, false) : status;
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
                           record->kind->name, record->key);
    return status;
}

static int delete_stored(struct sdt__store *store, const sdt_record *before)
{
    sqlite3_stmt *statement = sdt__store_statement(store, before->kind, SDT__STATEMENT_DELETE);
    int status = made(store, statement);

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
    sqlite3_bind_int64(statement, 1, before->id);
    status = sdt__sqlite_step(store, statement);
    return status == SDT_OK ? remember(store, before, NULL) : status;
}

int sdt_delete(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);
    sdt_session *session;
    sdt_record *before = NULL;
    int status = begin_writing(record);

    if (status == SDT_OK && record->id == 0)
        status = sdt__fail(record->session, SDT_ERROR_NOT_FOUND, SDT__M_NEVER_STORED);
    if (status == SDT_OK)
        status = sdt__store_begin(record->session);
    if (status != SDT_OK)
        return status;
    session = record->session;
    sdt__store_verb(session, "delete");
    status = read_unchanged(session->store, record, &before);
    if (status == SDT_OK)
        status = delete_stored(session->store, before);
    sdt_record_free(before);
    status = sdt__store_end(session, status);
    if (status == SDT_OK) {
        record->id = 0;
        record->revision = 0;
        forget_stored_key(record);
    }
    return status;
}

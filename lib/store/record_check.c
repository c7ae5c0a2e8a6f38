/*
 * Whether the records are as they were stored: each can be read, and is what the last line of its
 * history says. The engine does not notice a byte that was changed within a text or a number; this
 * does.
 */
#include "store/database.h"

#include <string.h>

/* The check of all records: its statements, used again for each. */
struct check {
    struct sdt__store *store;
    struct sdt__statement *last_entry; /* of a record: its number, and the record after it */
    struct sdt__statement *key_then;   /* what a record was called when an entry was written */
    int status;                        /* the first problem found */
};

static void found(struct check *check, const sdt_record *record, enum sdt__message message,
                  const char *entry)
{
    const struct sdt__location location = {.kind = record->kind->name, .key = record->key};
    int status = sdt__fail_at(check->store->session, &location, SDT_ERROR_FOREIGN, message,
                              sdt__kind_label(check->store->session, record->kind), record->key,
                              entry);

    check->status = sdt__first_failure(check->status, status);
}

/* Whether the record is the text that an entry keeps. */
static int compare(const sdt_record *record, const char *after, bool *same)
{
    struct sdt__buffer json;
    const char *now;

    sdt__buffer_init(&json, record->session);
    sdt__record_json(record, &json);
    now = sdt__buffer_string(&json);
    *same = now && after && strcmp(now, after) == 0;
    sdt__buffer_free(&json);
    return now ? SDT_OK : SDT_ERROR_MEMORY;
}

/* Gives a reference the key that its target had when the entry was written: a record that is renamed
   takes its references along, without an entry for each. */
static int rename_back(struct check *check, sdt_record *record, int index, int64_t entry)
{
    sdt_session *session = check->store->session;
    char **text = &record->values[index].as.text;
    int64_t target = 0;
    const char *key = NULL;
    int status = sdt__store_id(session, record->kind->fields[index].target, *text, &target);

    if (status != SDT_OK || target == 0)
        return status; /* one that leads nowhere is told of elsewhere */
    sdt__statement_bind_integer(check->key_then, 1, target);
    sdt__statement_bind_integer(check->key_then, 2, entry);
    if (sdt__statement_row(check->key_then, &status))
        key = sdt__statement_text(check->key_then, 0);
    if (key && strcmp(key, *text) != 0)
        status = sdt__replace_text(session, text, key);
    sdt__statement_reset(check->key_then);
    return status;
}

static int compare_as_called_then(struct check *check, const sdt_record *record, int64_t entry,
                                  const char *after, bool *same)
{
    sdt_record *then = NULL;
    int status = sdt_record_copy(record, &then);

    for (int i = 0; status == SDT_OK && i < record->kind->field_count; i++)
        if (record->kind->fields[i].target && record->values[i].set)
            status = rename_back(check, then, i, entry);
    if (status == SDT_OK)
        status = compare(then, after, same);
    sdt_record_free(then);
    return status;
}

static int check_record(struct check *check, const sdt_record *record)
{
    int status = SDT_OK;
    bool same = false;

    sdt__statement_bind_integer(check->last_entry, 1, record->id);
    if (sdt__statement_row(check->last_entry, &status)) {
        const int64_t entry = sdt__statement_integer(check->last_entry, 0);
        const char *after = sdt__statement_text(check->last_entry, 1);
        char number[24];

        status = compare(record, after, &same);
        if (status == SDT_OK && !same)
            status = compare_as_called_then(check, record, entry, after, &same);
        if (status == SDT_OK && !same)
            found(check, record, SDT__M_RECORD_DAMAGED, sdt__integer_text(entry, number));
    } else if (status == SDT_OK) {
        found(check, record, SDT__M_RECORD_WITHOUT_HISTORY, "");
    }
    sdt__statement_reset(check->last_entry);
    return status;
}

static int check_kind(struct check *check, const struct sdt__kind *kind)
{
    struct sdt__store *store = check->store;
    struct sdt__statement *rows = NULL;
    struct sdt__buffer sql;
    sdt_record *record = NULL;
    int status = sdt_record_new(store->session, kind->number, &record);

    sdt__buffer_init(&sql, store->session);
    sdt__store_sql_select(kind, &sql);
    if (status == SDT_OK)
        status = sdt__buffer_string(&sql) ? sdt__engine_prepare(store->engine, sql.bytes, &rows)
                                          : SDT_ERROR_MEMORY;
    while (status == SDT_OK && sdt__statement_row(rows, &status)) {
        status = sdt__store_read_row(store, rows, record);
        if (status == SDT_OK && sdt__store_remembers(kind)) {
            status = check_record(check, record);
        } else if (status == SDT_ERROR_FOREIGN) { /* reported; the others are looked at too */
            check->status = sdt__first_failure(check->status, status);
            status = SDT_OK;
        }
    }
    sdt__statement_finalize(rows);
    sdt__buffer_free(&sql);
    sdt_record_free(record);
    return status;
}

int sdt__store_check_records(struct sdt__store *store)
{
    struct check check = {.store = store};
    /* the plus keeps the engine from going through all lines by their number */
    int status = sdt__engine_prepare(store->engine,
                                     "SELECT entry, after FROM history WHERE record = ?1"
                                     " ORDER BY +entry DESC LIMIT 1",
                                     &check.last_entry);

    /* an import may write a record before those that it refers to: then their first key counts */
    if (status == SDT_OK)
        status = sdt__engine_prepare(store->engine,
                                     "SELECT key FROM history WHERE record = ?1 ORDER BY"
                                     " CASE WHEN entry <= ?2 THEN -entry ELSE entry END LIMIT 1",
                                     &check.key_then);
    sdt__session_enter(store->session); /* the public calls below keep the problems found so far */
    for (int i = 0; status == SDT_OK && i < sdt__kind_count; i++)
        status = check_kind(&check, &sdt__kinds[i]);
    if (status == SDT_OK)
        check.status = sdt__first_failure(check.status, sdt__engine_check_cells(store->engine));
    sdt__session_leave(store->session);
    sdt__statement_finalize(check.last_entry);
    sdt__statement_finalize(check.key_then);
    return status != SDT_OK ? status : check.status;
}

/*
 * The records that were changed in a copy, each in its three states: as it was, as it is here, and as it is
 * there. References are compared as records and not as keys, so each is given the key that its target has
 * here.
 */
#include "store/bring_states.h"

#include "core/text.h"
#include "record/record_text.h"

#include <stdlib.h>

static int by_kind_and_id(const void *left, const void *right)
{
    const struct sdt__bring_change *a = left, *b = right;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return (a->copy_id > b->copy_id) - (a->copy_id < b->copy_id);
}

static int add_change(struct sdt__bring *bring, struct sdt__bring_list *list,
                      struct sdt__statement *row)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__statement_text(row, 1));
    void *block = list->changes;
    int status;

    if (!kind)
        return SDT_OK; /* one that is no more */
    status = sdt__grow(bring->session, &block, &list->capacity, list->count + 1,
                       sizeof *list->changes);
    list->changes = block;
    if (status == SDT_OK)
        list->changes[list->count++] = (struct sdt__bring_change){
            .kind = kind, .copy_id = sdt__statement_integer(row, 0)};
    return status;
}

/* Remembers the key that a record had which is gone: one that is new may have it. */
static int note_gone(struct sdt__bring *bring, struct sdt__bring_change *change)
{
    struct sdt__statement *query = NULL;
    struct sdt__buffer key;
    int status;

    sdt__buffer_init(&key, bring->session);
    status = sdt__bring_key(bring->copy, change->kind, change->copy_id, &key);
    if (status == SDT_OK && key.size == 0)
        status = sdt__engine_prepare(bring->copy->engine,
                                     "SELECT key FROM history WHERE record = ?1 AND entry <= ?2"
                                     " ORDER BY +entry DESC LIMIT 1",
                                     &query);
    if (query) {
        sdt__statement_bind_integer(query, 1, change->copy_id);
        sdt__statement_bind_integer(query, 2, bring->base_entry);
        if (sdt__statement_row(query, &status))
            status = sdt__replace_text(bring->session, &change->gone,
                                       sdt__statement_text(query, 0));
    }
    sdt__statement_release(query);
    sdt__buffer_free(&key);
    return status;
}

int sdt__bring_list_new(struct sdt__bring *bring, struct sdt__bring_list **out)
{
    struct sdt__statement *rows = NULL;
    struct sdt__bring_list *list = sdt__alloc_zero(bring->session, 1, sizeof *list);
    int status;

    *out = list;
    if (!list)
        return SDT_ERROR_MEMORY;
    status = sdt__engine_prepare(bring->copy->engine,
                                 "SELECT record, kind FROM history WHERE entry > ?1"
                                 " GROUP BY record, kind ORDER BY record",
                                 &rows);
    if (status == SDT_OK)
        sdt__statement_bind_integer(rows, 1, bring->base_entry);
    while (status == SDT_OK && sdt__statement_row(rows, &status))
        status = add_change(bring, list, rows);
    sdt__statement_release(rows);
    if (list->count > 0)
        qsort(list->changes, list->count, sizeof *list->changes, by_kind_and_id);
    for (size_t i = 0; status == SDT_OK && i < list->count; i++)
        status = note_gone(bring, &list->changes[i]);
    bring->list = list;
    return status;
}

void sdt__bring_list_free(struct sdt__bring *bring, struct sdt__bring_list *list)
{
    if (!list)
        return;
    for (size_t i = 0; i < list->count; i++)
        sdt__free(bring->session, list->changes[i].gone);
    sdt__free(bring->session, list->changes);
    sdt__free(bring->session, list);
}

/* Gives a reference of a record that is only looked at the key which its target, a record of the copy, has
   here. */
static int point_here(struct sdt__bring *bring, sdt_record *record, int index, int64_t target)
{
    const struct sdt__kind *kind = sdt__kind(record->kind->fields[index].target);
    struct sdt__buffer key;
    int status;

    if (target == 0)
        return SDT_OK; /* one that leads nowhere stays as it is */
    sdt__buffer_init(&key, bring->session);
    status = sdt__bring_key_here(bring, kind, target, &key);
    if (status == SDT_OK && key.size > 0)
        status = sdt__buffer_string(&key)
                     ? sdt__replace_text(bring->session, &record->values[index].as.text, key.bytes)
                     : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

static int fill_member(struct sdt__bring *bring, sdt_record *record, int64_t entry,
                       const struct sdt__record_member *member, const char *value)
{
    const int index = sdt__record_member_field(record->kind, member);
    int64_t target = 0;
    int status;

    if (!value)
        return SDT_ERROR_MEMORY;
    if (sdt__record_member_is(member, "key"))
        return sdt__record_set_stored(record, value, 0, 0);
    if (index < 0)
        return SDT_OK; /* a field that is no more */
    status = sdt__record_put_parsed(record, index, value);
    if (status != SDT_OK || !record->kind->fields[index].target)
        return status;
    status = sdt__bring_id_then(bring, sdt__kind(record->kind->fields[index].target), value, entry,
                                &target);
    return status == SDT_OK ? point_here(bring, record, index, target) : status;
}

/* Makes a record of its text, which was written with a line of the copy's history. */
static int make_of_text(struct sdt__bring *bring, const struct sdt__kind *kind, int64_t entry,
                        const char *text, sdt_record **out)
{
    struct sdt__record_member member;
    struct sdt__buffer plain;
    int status = sdt__record_make(bring->session, kind, out);

    sdt__buffer_init(&plain, bring->session);
    while (status == SDT_OK && sdt__record_member_next(&text, &member))
        status = fill_member(bring, *out, entry, &member,
                             sdt__record_member_plain(&member, &plain));
    if (status == SDT_OK && !(*out)->key)
        status = sdt__fail(bring->session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, "history");
    sdt__buffer_free(&plain);
    return status;
}

/* How a record of the copy was. */
static int load_was(struct sdt__bring *bring, int64_t copy_id, struct sdt__bring_states *states)
{
    struct sdt__statement *line = NULL;
    int status = sdt__engine_prepare(bring->copy->engine,
                                     "SELECT entry, after FROM history WHERE record = ?1"
                                     " AND entry <= ?2 ORDER BY +entry DESC LIMIT 1",
                                     &line);

    if (status != SDT_OK)
        return status;
    sdt__statement_bind_integer(line, 1, copy_id);
    sdt__statement_bind_integer(line, 2, bring->base_entry);
    if (sdt__statement_row(line, &status) && sdt__statement_text(line, 1))
        status = make_of_text(bring, states->change->kind, sdt__statement_integer(line, 0),
                              sdt__statement_text(line, 1), &states->was);
    sdt__statement_release(line);
    return status;
}

static int load_there(struct sdt__bring *bring, struct sdt__bring_states *states)
{
    const struct sdt__kind *kind = states->change->kind;
    int status = sdt__store_read_by_id(bring->copy, kind, states->change->copy_id, &states->there);

    for (int i = 0; status == SDT_OK && states->there && i < kind->field_count; i++) {
        int64_t target = 0;

        if (!kind->fields[i].target || !states->there->values[i].set)
            continue;
        status = sdt__store_read_id(bring->copy, sdt__kind(kind->fields[i].target),
                                    states->there->values[i].as.text, &target);
        if (status == SDT_OK)
            status = point_here(bring, states->there, i, target);
    }
    return status;
}

/* Whether a record of one of the databases was made after a line of its history. */
static int is_new(struct sdt__store *store, int64_t record, int64_t since, bool *out)
{
    const int64_t numbers[] = {record, since};
    int64_t entry = 0;
    int status = sdt__bring_ask(store,
                                "SELECT entry FROM history WHERE record = ?1 AND entry <= ?2"
                                " LIMIT 1",
                                NULL, numbers, 2, &entry);

    *out = entry == 0;
    return status;
}

/* The record that has a key in one of the databases, if it was made after a line; else 0. */
static int find_successor(struct sdt__store *store, const sdt_record *was, int64_t since,
                          int64_t *out)
{
    bool made_since = false;
    int status = sdt__store_read_id(store, was->kind, was->key, out);

    if (status == SDT_OK && *out != 0)
        status = is_new(store, *out, since, &made_since);
    if (!made_since)
        *out = 0;
    return status;
}

/* A record that was deleted and made again under its key, as undoing a deletion does, is the same to
   people, though its id is another: what is new there goes on from what had its key. */
static int load_predecessor(struct sdt__bring *bring, struct sdt__bring_states *states)
{
    const struct sdt__kind *kind = states->change->kind;
    const struct sdt__bring_change *found = NULL;
    int status;

    for (size_t i = 0; i < bring->list->count && !found; i++)
        if (bring->list->changes[i].kind == kind &&
            sdt__text_equal(bring->list->changes[i].gone, states->there->key))
            found = &bring->list->changes[i];
    if (!found)
        return SDT_OK;
    status = load_was(bring, found->copy_id, states);
    return status == SDT_OK && states->was
               ? sdt__bring_main_id(bring, kind, found->copy_id, &states->main_id)
               : status;
}

/* The same here: what is gone may have been made again. */
static int load_here(struct sdt__bring *bring, struct sdt__bring_states *states)
{
    const struct sdt__kind *kind = states->change->kind;
    int64_t successor = 0;
    int status = SDT_OK;

    if (states->main_id != 0)
        status = sdt__store_read_by_id(bring->main, kind, states->main_id, &states->here);
    if (status != SDT_OK || states->here || !states->was)
        return status;
    status = find_successor(bring->main, states->was, bring->copied_entry, &successor);
    if (status == SDT_OK && successor != 0) {
        states->main_id = successor;
        status = sdt__store_read_by_id(bring->main, kind, successor, &states->here);
    }
    return status;
}

int sdt__bring_load(struct sdt__bring *bring, const struct sdt__bring_change *change,
                    struct sdt__bring_states *states)
{
    int64_t successor = 0;
    int status;

    *states = (struct sdt__bring_states){.change = change};
    status = sdt__bring_main_id(bring, change->kind, change->copy_id, &states->main_id);
    if (status == SDT_OK)
        status = load_was(bring, change->copy_id, states);
    if (status == SDT_OK)
        status = load_there(bring, states);
    if (status == SDT_OK && !states->was && states->there)
        status = load_predecessor(bring, states);
    else if (status == SDT_OK && states->was && !states->there)
        status = find_successor(bring->copy, states->was, bring->base_entry, &successor);
    states->replaced = successor != 0;
    return status == SDT_OK ? load_here(bring, states) : status;
}

void sdt__bring_unload(struct sdt__bring_states *states)
{
    sdt_record_free(states->was);
    sdt_record_free(states->here);
    sdt_record_free(states->there);
}

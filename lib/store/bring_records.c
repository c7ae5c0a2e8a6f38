/*
 * The records that were changed in a copy, brought back field by field.
 */
#include "store/bring_states.h"
#include "store/forget.h"

#include <string.h>

/* The fields of a record by index; before the first of them comes its key. */
enum { THE_KEY = -1 };

static bool same(const sdt_record *a, const sdt_record *b, int index)
{
    return index == THE_KEY ? strcmp(a->key, b->key) == 0 : sdt__record_same_value(a, b, index);
}

static bool all_same(const sdt_record *a, const sdt_record *b)
{
    for (int i = THE_KEY; i < a->kind->field_count; i++)
        if (!same(a, b, i))
            return false;
    return true;
}

static const char *field_name(const struct sdt__kind *kind, int index)
{
    return index == THE_KEY ? "key" : kind->fields[index].name;
}

static const char *plain(const sdt_record *record, int index, struct sdt__buffer *out)
{
    if (!record)
        return NULL;
    return index == THE_KEY ? record->key : sdt__record_plain(record, index, out);
}

/* The record as the answer names it: by its key here. */
static struct sdt__bring_row row_of(const struct sdt__bring_states *states, const char *change)
{
    const sdt_record *record = states->here    ? states->here
                               : states->there ? states->there
                                               : states->was;

    return (struct sdt__bring_row){
        .change = change, .kind = states->change->kind, .key = record->key};
}

/* Tells of one field, in the three states. */
static int tell_field(struct sdt__bring *bring, const struct sdt__bring_states *states,
                      const char *outcome, const char *change, int index)
{
    const sdt_record *records[] = {states->was, states->here, states->there};
    const bool conflict = strcmp(outcome, SDT__BRING_CONFLICT) == 0;
    const char *name = field_name(states->change->kind, index);
    struct sdt__bring_row row = row_of(states, change);
    struct sdt__buffer texts[3];
    int status;

    for (int i = 0; i < 3; i++)
        sdt__buffer_init(&texts[i], bring->session);
    row.outcome = outcome;
    row.field = name;
    row.was = plain(records[0], index, &texts[0]);
    row.here = plain(records[1], index, &texts[1]);
    row.there = plain(records[2], index, &texts[2]);
    row.who = true;
    status = texts[0].failed || texts[1].failed || texts[2].failed ? SDT_ERROR_MEMORY : SDT_OK;
    sdt__bring_nobody(&bring->here);
    if (status == SDT_OK && conflict)
        status = sdt__bring_find_who(bring->main, states->main_id, bring->copied_entry,
                                     states->here ? name : NULL, &bring->here);
    if (status == SDT_OK)
        status = sdt__bring_find_who(bring->copy, states->change->copy_id, bring->base_entry,
                                     states->there && states->was ? name : NULL, &bring->there);
    if (status == SDT_OK && conflict)
        status = sdt__bring_conflict(bring, &row);
    else if (status == SDT_OK)
        sdt__bring_tell(bring, &row);
    for (int i = 0; i < 3; i++)
        sdt__buffer_free(&texts[i]);
    return status;
}

/* Tells of the record as a whole: that it was brought, or refused with a status. */
static int tell_record(struct sdt__bring *bring, const struct sdt__bring_states *states,
                       const char *change, int refused)
{
    struct sdt__bring_row row = row_of(states, change);

    row.outcome = SDT__BRING_BROUGHT;
    row.who = true;
    sdt__bring_nobody(&bring->here);
    if (refused != SDT_OK)
        return sdt__bring_refuse(bring, &row, refused);
    sdt__bring_tell(bring, &row);
    return SDT_OK;
}

/* Whether one of the two databases has erased the record since; that is done in both of them by hand, and
   nothing of it comes back. */
static int judge_erased(struct sdt__bring *bring, const struct sdt__bring_states *states,
                        bool *refused)
{
    static const char sql[] = "SELECT entry FROM history WHERE verb = ?1 AND record = ?2"
                              " AND entry > ?3 LIMIT 1";
    static const char *const verb[] = {SDT__STORE_ERASE, NULL};
    const struct sdt__location location = {.kind = states->change->kind->name,
                                           .key = row_of(states, "").key};
    const int64_t here[] = {states->main_id, bring->copied_entry},
                  there[] = {states->change->copy_id, bring->base_entry};
    int64_t entry_here = 0, entry_there = 0;
    int status = sdt__bring_ask(bring->main, sql, verb, here, 2, &entry_here);

    if (status == SDT_OK)
        status = sdt__bring_ask(bring->copy, sql, verb, there, 2, &entry_there);
    *refused = status == SDT_OK && entry_here != entry_there &&
               (entry_here == 0 || entry_there == 0);
    if (!*refused)
        return status;
    status = sdt__fail_at(bring->session, &location, SDT_ERROR_DENIED,
                          entry_here ? SDT__M_BRING_ERASED_HERE : SDT__M_BRING_ERASED_THERE,
                          sdt__kind_label(bring->session, states->change->kind), location.key);
    return tell_record(bring, states, "changed", status);
}

/* Whether all that a record refers to is here. What it refers to may be brought after it. */
static int leads_somewhere(struct sdt__bring *bring, const sdt_record *record, bool *out)
{
    int status = SDT_OK;

    *out = true;
    for (int i = 0; status == SDT_OK && *out && i < record->kind->field_count; i++) {
        int64_t id = 0;

        if (!record->kind->fields[i].target || !record->values[i].set)
            continue;
        status = sdt__store_read_id(bring->main, sdt__kind(record->kind->fields[i].target),
                                    record->values[i].as.text, &id);
        *out = id != 0;
    }
    return status;
}

/* Writes a record as who changed it last there, as an import would. */
static int put(struct sdt__bring *bring, const struct sdt__bring_states *states, sdt_record *record)
{
    int status = sdt__bring_find_who(bring->copy, states->change->copy_id, bring->base_entry, NULL,
                                     &bring->there);

    if (status == SDT_OK)
        status = sdt__bring_act_for(bring, sdt__buffer_string(&bring->there.actor));
    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(bring->session, record, false);
    bring->main->actor = NULL;
    return status;
}

static int create(struct sdt__bring *bring, struct sdt__bring_states *states, bool last,
                  bool *waits)
{
    sdt_record *record = NULL;
    int status = SDT_OK;

    if (!last)
        status = leads_somewhere(bring, states->there, waits);
    *waits = !last && !*waits;
    if (status != SDT_OK || *waits)
        return status;
    status = sdt_record_copy(states->there, &record);
    if (status == SDT_OK) {
        record->id = record->revision = 0; /* it is new here */
        status = tell_record(bring, states, "created", put(bring, states, record));
    }
    sdt_record_free(record);
    return status;
}

/* Made on both sides under one key: alike, or a conflict. */
static int compare_created(struct sdt__bring *bring, const struct sdt__bring_states *states)
{
    int status = SDT_OK;

    for (int i = THE_KEY; status == SDT_OK && i < states->there->kind->field_count; i++)
        if (!same(states->here, states->there, i))
            status = tell_field(bring, states, SDT__BRING_CONFLICT, "created", i);
    return status;
}

/* Changed there and gone here. */
static int compare_gone(struct sdt__bring *bring, const struct sdt__bring_states *states)
{
    int status = SDT_OK;

    for (int i = THE_KEY; status == SDT_OK && i < states->there->kind->field_count; i++)
        if (!same(states->was, states->there, i))
            status = tell_field(bring, states, SDT__BRING_CONFLICT, "deleted", i);
    return status;
}

/* What is to be done with a field that was changed there. */
enum field_change { UNCHANGED, BRINGS, MEETS };

static enum field_change judge_field(const struct sdt__bring_states *states, int index)
{
    if (same(states->was, states->there, index) || same(states->here, states->there, index))
        return UNCHANGED;
    return same(states->here, states->was, index) ? BRINGS : MEETS;
}

/* A record is brought whole, or none of it: its fields may belong together. */
static int tell_conflicts(struct sdt__bring *bring, const struct sdt__bring_states *states)
{
    int status = SDT_OK;

    for (int i = THE_KEY; status == SDT_OK && i < states->there->kind->field_count; i++) {
        const enum field_change found = judge_field(states, i);

        if (found != UNCHANGED)
            status = tell_field(bring, states,
                                found == MEETS ? SDT__BRING_CONFLICT : SDT__BRING_LEFT, "changed",
                                i);
    }
    return status;
}

static int take_field(sdt_record *record, const sdt_record *from, int index)
{
    return index == THE_KEY ? sdt_record_set_key(record, from->key)
                            : sdt__record_take_value(record, from, index);
}

/* Writes the fields that were changed there into the record as it is here. */
static int merge(struct sdt__bring *bring, const struct sdt__bring_states *states, bool last,
                 bool *waits)
{
    sdt_record *merged = NULL;
    bool whole = true;
    int refused,
        status = sdt__store_read_by_id(bring->main, states->change->kind, states->main_id, &merged);

    for (int i = THE_KEY; status == SDT_OK && i < states->there->kind->field_count; i++)
        if (judge_field(states, i) == BRINGS)
            status = take_field(merged, states->there, i);
    if (status == SDT_OK && !last)
        status = leads_somewhere(bring, merged, &whole);
    *waits = !whole;
    if (status == SDT_OK && whole) {
        refused = put(bring, states, merged);
        if (refused != SDT_OK)
            status = tell_record(bring, states, "changed", refused);
        for (int i = THE_KEY;
             status == SDT_OK && refused == SDT_OK && i < states->there->kind->field_count; i++)
            if (judge_field(states, i) == BRINGS)
                status = tell_field(bring, states, SDT__BRING_BROUGHT, "changed", i);
    }
    sdt_record_free(merged);
    return status;
}

static int change_record(struct sdt__bring *bring, const struct sdt__bring_states *states,
                         bool last, bool *waits)
{
    bool brings = false, meets = false;

    for (int i = THE_KEY; i < states->there->kind->field_count; i++) {
        const enum field_change found = judge_field(states, i);

        brings = brings || found == BRINGS;
        meets = meets || found == MEETS;
    }
    if (meets)
        return tell_conflicts(bring, states);
    return brings ? merge(bring, states, last, waits) : SDT_OK;
}

/* A record that is there; *waits: it refers to one that may come after it. */
static int bring_record(struct sdt__bring *bring, const struct sdt__bring_change *change, bool last,
                        bool *waits)
{
    struct sdt__bring_states states;
    bool erased = false;
    int status = sdt__bring_load(bring, change, &states);

    *waits = false;
    if (status == SDT_OK && states.there)
        status = judge_erased(bring, &states, &erased);
    if (status != SDT_OK || !states.there || erased)
        ;
    else if (!states.was && !states.here)
        status = create(bring, &states, last, waits);
    else if (!states.was)
        status = compare_created(bring, &states);
    else if (!states.here)
        status = compare_gone(bring, &states);
    else
        status = change_record(bring, &states, last, waits);
    sdt__bring_unload(&states);
    return status;
}

/* The records of one kind, again and again as long as some wait for others of them. */
static int bring_kind(struct sdt__bring *bring, struct sdt__bring_change *changes, size_t count)
{
    size_t waiting = count, before = count + 1;
    int status = SDT_OK;

    while (status == SDT_OK && waiting > 0) {
        const bool last = waiting == before;

        before = waiting;
        waiting = 0;
        for (size_t i = 0; status == SDT_OK && i < count; i++) {
            bool waits = false;

            if (changes[i].done)
                continue;
            status = bring_record(bring, &changes[i], last, &waits);
            changes[i].done = !waits;
            waiting += waits;
        }
    }
    return status;
}

int sdt__bring_records(struct sdt__bring *bring, struct sdt__bring_list *list)
{
    size_t begin = 0;
    int status = SDT_OK;

    while (status == SDT_OK && begin < list->count) {
        size_t end = begin;

        while (end < list->count && list->changes[end].kind == list->changes[begin].kind)
            end++;
        status = bring_kind(bring, list->changes + begin, end - begin);
        begin = end;
    }
    return status;
}

/* Whether a record here is as it was. Of personal data that was deleted the copy remembers nothing, so
   there it counts whether anything was done to it. */
static int is_as_it_was(struct sdt__bring *bring, const struct sdt__bring_states *states, bool *out)
{
    static const char sql[] = "SELECT entry FROM history WHERE verb <> ?1 AND record = ?2"
                              " AND entry > ?3 LIMIT 1";
    static const char *const verb[] = {SDT__BRING_VERB, NULL};
    const int64_t numbers[] = {states->main_id, bring->copied_entry};
    int64_t entry = 0;
    int status;

    *out = all_same(states->here, states->was);
    if (!sdt__kind_holds_personal(states->here->kind))
        return SDT_OK;
    status = sdt__bring_ask(bring->main, sql, verb, numbers, 2, &entry);
    *out = entry == 0;
    return status;
}

/* Deleted there and changed here. */
static int compare_deleted(struct sdt__bring *bring, const struct sdt__bring_states *states)
{
    const bool personal = sdt__kind_holds_personal(states->here->kind);
    int status = SDT_OK;

    if (personal)
        return tell_field(bring, states, SDT__BRING_CONFLICT, "deleted", THE_KEY);
    for (int i = THE_KEY; status == SDT_OK && i < states->here->kind->field_count; i++)
        if (!same(states->was, states->here, i))
            status = tell_field(bring, states, SDT__BRING_CONFLICT, "deleted", i);
    return status;
}

static int delete_here(struct sdt__bring *bring, struct sdt__bring_states *states)
{
    int refused, status = sdt__bring_find_who(bring->copy, states->change->copy_id,
                                              bring->base_entry, NULL, &bring->there);

    if (status == SDT_OK)
        status = sdt__bring_act_for(bring, sdt__buffer_string(&bring->there.actor));
    if (status != SDT_OK)
        return status;
    refused = sdt_delete(states->here);
    bring->main->actor = NULL;
    return tell_record(bring, states, "deleted", refused);
}

int sdt__bring_deletions(struct sdt__bring *bring, struct sdt__bring_list *list)
{
    int status = SDT_OK;

    for (size_t i = list->count; status == SDT_OK && i-- > 0;) {
        struct sdt__bring_states states;
        bool as_it_was = false;

        status = sdt__bring_load(bring, &list->changes[i], &states);
        if (status == SDT_OK && !states.there && !states.replaced && states.was && states.here) {
            status = is_as_it_was(bring, &states, &as_it_was);
            if (status == SDT_OK)
                status = as_it_was ? delete_here(bring, &states) : compare_deleted(bring, &states);
        }
        sdt__bring_unload(&states);
    }
    return status;
}

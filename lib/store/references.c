/*
 * References: each leads to a record that is there, none of a tree leads in a circle, and what is
 * referred to stays. The engine's foreign keys stand behind this; the checks here are for the words.
 */
#include "store/database.h"

#include <stdlib.h>
#include <string.h>

static int dangling(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                    const struct sdt__field *field, const char *target)
{
    const struct sdt__location location = {.kind = kind->name, .key = key, .field = field->name};
    char near[400];

    return sdt__fail_at(
        store->session, &location, SDT_ERROR_REFERENCE, SDT__M_DANGLING,
        sdt__kind_label(store->session, kind), key, location.field,
        sdt__kind_label(store->session, sdt__kind(field->target)), target,
        sdt__store_suggest(store->session, field->target, target, near, sizeof near));
}

static int circle(struct sdt__store *store, const struct sdt__kind *kind, const char *key,
                  const struct sdt__field *field, const char *through)
{
    const struct sdt__location location = {.kind = kind->name, .key = key, .field = field->name};

    return sdt__fail_at(store->session, &location, SDT_ERROR_REFERENCE, SDT__M_CIRCLE,
                        sdt__kind_label(store->session, kind), key, field->name, through);
}

/* A question about one reference: {1} is the kind, {2} the field, {3} the kind it leads to. */
static int prepare_question(struct sdt__store *store, const struct sdt__kind *kind,
                            const struct sdt__field *field, const char *question,
                            struct sdt__statement **out)
{
    const char *parts[] = {kind->name, field->name, sdt__kind(field->target)->name};
    char sql[512];

    sdt__message_fill(question, parts, 3, sql, sizeof sql);
    return sdt__engine_prepare(store->engine, sql, out);
}

/* That the way up from the record that has just been written does not come back to it: only it can
   have closed a circle. UNION also ends the walk where the file has a circle that it should not. */
static int check_tree(struct sdt__store *store, const sdt_record *record, int index)
{
    const struct sdt__field *field = &record->kind->fields[index];
    const char *above = record->values[index].as.text;
    struct sdt__statement *query = NULL;
    int status;

    status = prepare_question(store, record->kind, field,
                              "WITH RECURSIVE up (key) AS"
                              " (SELECT key FROM \"{1}\" WHERE key = ?1 UNION"
                              " SELECT a.\"{2}\" FROM \"{1}\" a JOIN up ON a.key = up.key)"
                              " SELECT 1 FROM up WHERE key = ?2",
                              &query);
    if (status != SDT_OK)
        return status;
    sdt__statement_bind_text(query, 1, above);
    sdt__statement_bind_text(query, 2, record->key);
    if (sdt__statement_row(query, &status))
        status = circle(store, record->kind, record->key, field, above);
    sdt__statement_release(query);
    return status;
}

int sdt__store_check_record_references(struct sdt__store *store, const sdt_record *record)
{
    int status = SDT_OK;

    for (int i = 0; i < record->kind->field_count; i++) {
        const struct sdt__field *field = &record->kind->fields[i];
        int64_t id;
        int found;

        if (!field->target || !record->values[i].set)
            continue;
        found = sdt__store_id(store->session, field->target, record->values[i].as.text, &id);
        if (found == SDT_OK && id == 0)
            found = dangling(store, record->kind, record->key, field, record->values[i].as.text);
        else if (found == SDT_OK && field->tree)
            found = check_tree(store, record, i);
        if (status == SDT_OK)
            status = found;
    }
    return status;
}

int sdt__store_check_unreferenced(struct sdt__store *store, const sdt_record *record)
{
    for (int k = 0; k < sdt__kind_count; k++) {
        const struct sdt__kind *kind = &sdt__kinds[k];
        for (int i = 0; i < kind->field_count; i++) {
            const struct sdt__field *field = &kind->fields[i];
            struct sdt__statement *query = NULL;
            int status;

            if (field->target != record->kind->number)
                continue;
            status = prepare_question(store, kind, field,
                                      "SELECT key FROM \"{1}\" WHERE \"{2}\" = ?1 AND NOT (id = ?2)"
                                      " ORDER BY key LIMIT 1",
                                      &query);
            if (status == SDT_OK) {
                sdt__statement_bind_text(query, 1, record->key);
                sdt__statement_bind_integer(query, 2, record->kind == kind ? record->id : 0);
                if (sdt__statement_row(query, &status))
                    status = sdt__fail(store->session, SDT_ERROR_REFERENCE, SDT__M_HELD_BACK,
                                       sdt__kind_label(store->session, record->kind), record->key,
                                       sdt__kind_label(store->session, kind),
                                       sdt__statement_text(query, 0), field->name);
            }
            sdt__statement_release(query);
            if (status != SDT_OK)
                return status;
        }
    }
    return SDT_OK;
}

/* All references of one field that lead nowhere. */
static int check_dangling(struct sdt__store *store, const struct sdt__kind *kind,
                          const struct sdt__field *field)
{
    struct sdt__statement *query = NULL;
    int status;

    status = prepare_question(store, kind, field,
                              "SELECT a.key, a.\"{2}\" FROM \"{1}\" a WHERE a.\"{2}\" IS NOT NULL"
                              " AND NOT EXISTS (SELECT 1 FROM \"{3}\" b WHERE b.key = a.\"{2}\")"
                              " ORDER BY a.key",
                              &query);
    if (status != SDT_OK)
        return status;
    while (status != SDT_ERROR_MEMORY && sdt__statement_row(query, &status)) {
        const char *key = sdt__statement_text(query, 0);
        const char *target = sdt__statement_text(query, 1);

        status = key && target ? dangling(store, kind, key, field, target)
                               : sdt__fail_memory(store->session);
    }
    sdt__statement_release(query);
    return status;
}

/* One record of a tree while it is searched for circles. */
struct node {
    char *key;
    char *above;
    size_t walk; /* the walk that has been here; 0 for none */
};

static int by_key(const void *a, const void *b)
{
    const struct node *x = a, *y = b;

    return strcmp(x->key, y->key);
}

/* Walks up from every record; a walk that meets itself has found a circle, one that meets an earlier
   walk is done, so each record is passed once. */
static int walk_up(struct sdt__store *store, const struct sdt__kind *kind,
                   const struct sdt__field *field, struct node *nodes, size_t count)
{
    int status = SDT_OK;

    for (size_t i = 0; i < count; i++) {
        struct node *at = &nodes[i];
        while (at && at->walk == 0) {
            const struct node wanted = {.key = at->above};
            at->walk = i + 1;
            at = bsearch(&wanted, nodes, count, sizeof *nodes, by_key);
        }
        if (at && at->walk == i + 1)
            status = circle(store, kind, at->key, field, at->above);
    }
    return status;
}

static int check_circles(struct sdt__store *store, const struct sdt__kind *kind,
                         const struct sdt__field *field)
{
    sdt_session *session = store->session;
    struct node *nodes = NULL;
    size_t count = 0, capacity = 0;
    struct sdt__statement *query = NULL;
    int status;

    status = prepare_question(store, kind, field,
                              "SELECT key, \"{2}\" FROM \"{1}\" WHERE \"{2}\" IS NOT NULL", &query);
    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *key = sdt__statement_text(query, 0);
        const char *above = sdt__statement_text(query, 1);
        void *block = nodes;

        status = key && above ? sdt__grow(session, &block, &capacity, count + 1, sizeof *nodes)
                              : sdt__fail_memory(session);
        nodes = block;
        if (status != SDT_OK)
            break;
        nodes[count].walk = 0;
        nodes[count].key = sdt__copy_text(session, key);
        nodes[count].above = sdt__copy_text(session, above);
        if (!nodes[count].key || !nodes[count].above)
            status = SDT_ERROR_MEMORY;
        count++;
    }
    if (status == SDT_OK && count > 0) {
        qsort(nodes, count, sizeof *nodes, by_key);
        status = walk_up(store, kind, field, nodes, count);
    }
    for (size_t i = 0; i < count; i++) {
        sdt__free(session, nodes[i].key);
        sdt__free(session, nodes[i].above);
    }
    sdt__free(session, nodes);
    sdt__statement_release(query);
    return status;
}

int sdt__store_check_references(sdt_session *session)
{
    int status = SDT_OK;

    for (int k = 0; k < sdt__kind_count; k++) {
        const struct sdt__kind *kind = &sdt__kinds[k];
        for (int i = 0; i < kind->field_count; i++) {
            const struct sdt__field *field = &kind->fields[i];
            int found = SDT_OK;
            if (field->target)
                found = check_dangling(session->store, kind, field);
            if (found == SDT_OK && field->tree)
                found = check_circles(session->store, kind, field);
            if (status == SDT_OK)
                status = found;
        }
    }
    return status;
}

/*
 * Changes that were made in a copy, brought back as one transaction. What both sides have changed, each in
 * its own way, is told with both values and who gave them, and stays as it is here.
 */
#include "store/bring.h"
#include "store/meta.h"
#include "store/verb.h"

#include "core/options.h"
#include "core/text.h"
#include "layouts.h"

#include <sodertorn/copy.h>
#include <string.h>

static const struct sdt__column columns[] = {
    [SDT__BRING_OUTCOME] = {"outcome", SDT_TYPE_TEXT, "brought, conflict, refused eller left",
                            "brought, conflict, refused or left"},
    [SDT__BRING_CHANGE] = {"change", SDT_TYPE_TEXT, "created, changed eller deleted",
                           "created, changed or deleted"},
    [SDT__BRING_KIND] = {"kind", SDT_TYPE_TEXT, "postens slag; indicator för värden",
                         "kind of the record; indicator for values"},
    [SDT__BRING_KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [SDT__BRING_FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn; tom för en hel post",
                          "name of the field; absent for a whole record"},
    [SDT__BRING_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "värdets kommun",
                                 "municipality of the value"},
    [SDT__BRING_PERIOD] = {"period", SDT_TYPE_TEXT, "värdets period", "period of the value"},
    [SDT__BRING_GENDER] = {"gender", SDT_TYPE_TEXT, "T, K eller M, för värden",
                           "T, K or M, of values"},
    [SDT__BRING_VALUES] = {"values", SDT_TYPE_INTEGER, "antal värden; tom för en post",
                           "number of values; absent for a record"},
    [SDT__BRING_WAS] = {"was", SDT_TYPE_TEXT, "när kopian togs", "when the copy was taken"},
    [SDT__BRING_HERE] = {"here", SDT_TYPE_TEXT, "i databasen", "in the database"},
    [SDT__BRING_THERE] = {"there", SDT_TYPE_TEXT, "i kopian", "in the copy"},
    [SDT__BRING_HERE_ACTOR] = {"here_actor", SDT_TYPE_TEXT, "vem som ändrade i databasen",
                               "who changed it in the database"},
    [SDT__BRING_HERE_AT] = {"here_at", SDT_TYPE_TEXT, "när, UTC", "when, UTC"},
    [SDT__BRING_THERE_ACTOR] = {"there_actor", SDT_TYPE_TEXT, "vem som ändrade i kopian",
                                "who changed it in the copy"},
    [SDT__BRING_THERE_AT] = {"there_at", SDT_TYPE_TEXT, "när, UTC", "when, UTC"},
    [SDT__BRING_REASON] = {"reason", SDT_TYPE_TEXT, "varför det inte hämtades",
                           "why it was not brought"},
};

const struct sdt__table_layout sdt__layout_brought = SDT__TABLE_LAYOUT("brought", columns);

static void tell_who(sdt_table *table, int column, struct sdt__bring_who *who)
{
    if (who->at[0] == '\0')
        return;
    sdt__table_set_text(table, column, sdt__buffer_string(&who->actor));
    sdt__table_set_text(table, column + 1, who->at);
}

void sdt__bring_tell(struct sdt__bring *bring, const struct sdt__bring_row *row)
{
    const char gender[] = {row->gender, '\0'};
    const char *const texts[] = {
        row->outcome, row->change,       row->kind->name, row->key,
        row->field,   row->municipality, row->period,     row->gender ? gender : NULL};
    const char *const states[] = {row->was, row->here, row->there};

    sdt__table_row(bring->table);
    sdt__table_set_texts(bring->table, SDT__BRING_OUTCOME, texts, 8);
    if (row->values > 0)
        sdt__table_set_int(bring->table, SDT__BRING_VALUES, row->values);
    sdt__table_set_texts(bring->table, SDT__BRING_WAS, states, 3);
    if (row->who) {
        tell_who(bring->table, SDT__BRING_HERE_ACTOR, &bring->here);
        tell_who(bring->table, SDT__BRING_THERE_ACTOR, &bring->there);
    }
    sdt__table_set_text(bring->table, SDT__BRING_REASON, row->reason);
}

/* "Åsa 2024-06-15 10:31" */
static const char *who_text(const struct sdt__bring *bring, struct sdt__bring_who *who,
                            struct sdt__buffer *out)
{
    char nobody[64];
    const char *actor = sdt__buffer_string(&who->actor);

    sdt__buffer_clear(out);
    if (who->at[0] == '\0') {
        sdt__message_write(SDT__M_BRING_NOBODY, bring->session->english, NULL, 0, nobody,
                           sizeof nobody);
        sdt__buffer_text(out, nobody);
        return sdt__buffer_string(out);
    }
    sdt__buffer_text(out, actor ? actor : "");
    if (out->size > 0)
        sdt__buffer_byte(out, ' ');
    sdt__buffer_add(out, who->at, 10);
    sdt__buffer_byte(out, ' ');
    sdt__buffer_add(out, who->at + 11, 5);
    return sdt__buffer_string(out);
}

/* "0126 2024 K" of a value, the name of a field else. */
static const char *what_text(const struct sdt__bring_row *row, struct sdt__buffer *out)
{
    const int field = row->field ? sdt__field_named(row->kind, row->field) : -1;
    const bool english = out->session->english;

    sdt__buffer_clear(out);
    if (field >= 0) {
        sdt__buffer_text(out, english ? row->kind->fields[field].label_en
                                      : row->kind->fields[field].label_sv);
    } else if (row->field) {
        sdt__buffer_text(out, row->field);
    } else {
        sdt__buffer_text(out, row->municipality);
        sdt__buffer_byte(out, ' ');
        sdt__buffer_text(out, row->period);
        sdt__buffer_byte(out, ' ');
        sdt__buffer_byte(out, row->gender);
    }
    return sdt__buffer_string(out);
}

/* The sentence about a conflict. */
static int report_conflict(struct sdt__bring *bring, const struct sdt__bring_row *row)
{
    const struct sdt__location location = {
        .kind = row->kind->name, .key = row->key, .field = row->field};
    sdt_session *session = bring->session;
    struct sdt__buffer texts[3];
    const char *parts[3];
    char nothing[32];
    int status = SDT_ERROR_MEMORY;

    for (int i = 0; i < 3; i++)
        sdt__buffer_init(&texts[i], session);
    sdt__message_write(SDT__M_BRING_NOTHING, session->english, NULL, 0, nothing, sizeof nothing);
    parts[0] = what_text(row, &texts[0]);
    parts[1] = who_text(bring, &bring->here, &texts[1]);
    parts[2] = who_text(bring, &bring->there, &texts[2]);
    if (parts[0] && parts[1] && parts[2])
        status = sdt__fail_at(session, &location, SDT_ERROR_CONFLICT, SDT__M_BRING_CONFLICT,
                              sdt__kind_label(session, row->kind), row->key, parts[0],
                              row->was ? row->was : nothing, row->here ? row->here : nothing,
                              parts[1], row->there ? row->there : nothing, parts[2]);
    for (int i = 0; i < 3; i++)
        sdt__buffer_free(&texts[i]);
    return status;
}

int sdt__bring_conflict(struct sdt__bring *bring, struct sdt__bring_row *row)
{
    int status;

    row->outcome = SDT__BRING_CONFLICT;
    sdt__bring_tell(bring, row);
    bring->left++;
    if (bring->lenient)
        return SDT_OK;
    status = report_conflict(bring, row);
    bring->status = sdt__first_failure(bring->status, status);
    return status == SDT_ERROR_CONFLICT ? SDT_OK : status;
}

/* Whether a status tells that one change is not to be, and not that nothing can be done. */
static bool is_of_one(int status)
{
    switch (status) {
    case SDT_ERROR_NOT_FOUND:
    case SDT_ERROR_EXISTS:
    case SDT_ERROR_VALUE:
    case SDT_ERROR_REQUIRED:
    case SDT_ERROR_REFERENCE:
    case SDT_ERROR_CONFLICT:
    case SDT_ERROR_DENIED:
        return true;
    default:
        return false;
    }
}

int sdt__bring_refuse(struct sdt__bring *bring, struct sdt__bring_row *row, int status)
{
    if (!is_of_one(status))
        return status;
    row->outcome = SDT__BRING_REFUSED;
    row->reason = sdt_session_message(bring->session);
    sdt__bring_tell(bring, row);
    bring->left++;
    if (bring->lenient) { /* told in the table, so it is no problem of the verb's */
        sdt__session_leave(bring->session);
        sdt__session_clear(bring->session);
        sdt__session_enter(bring->session);
    } else {
        bring->status = sdt__first_failure(bring->status, status);
    }
    return SDT_OK;
}

/* Whether a row with a number is the same in both databases; where there is none in either, it is. */
static int same_row(struct sdt__bring *bring, const char *sql, int64_t number, bool *out)
{
    struct sdt__store *const stores[] = {bring->main, bring->copy};
    struct sdt__buffer texts[2];
    int status = SDT_OK;

    for (int i = 0; i < 2; i++)
        sdt__buffer_init(&texts[i], bring->session);
    for (int i = 0; status == SDT_OK && i < 2; i++) {
        struct sdt__statement *query = NULL;

        status = sdt__engine_prepare(stores[i]->engine, sql, &query);
        if (status == SDT_OK)
            sdt__statement_bind_integer(query, 1, number);
        if (status == SDT_OK && sdt__statement_row(query, &status)) {
            sdt__buffer_text(&texts[i], sdt__statement_text(query, 0));
            sdt__buffer_byte(&texts[i], ' ');
            sdt__buffer_integer(&texts[i], sdt__statement_integer(query, 1));
        }
        sdt__statement_release(query);
    }
    *out = status == SDT_OK && texts[0].size == texts[1].size &&
           (texts[0].size == 0 || memcmp(texts[0].bytes, texts[1].bytes, texts[0].size) == 0);
    if (status == SDT_OK && (texts[0].failed || texts[1].failed))
        status = SDT_ERROR_MEMORY;
    for (int i = 0; i < 2; i++)
        sdt__buffer_free(&texts[i]);
    return status;
}

/* The larger of two numbers of the copy. */
static int read_later(struct sdt__store *copy, const char *copied, const char *brought,
                      int64_t *first, int64_t *later)
{
    int status = sdt__store_meta(copy, copied, first);

    if (status == SDT_OK)
        status = sdt__store_meta(copy, brought, later);
    if (*later < *first)
        *later = *first;
    return status;
}

/* That the copy is one of this database, taken of what this one still has. */
static int check_origin(struct sdt__bring *bring, const char *path)
{
    int64_t here = SDT__META_ABSENT, there = SDT__META_ABSENT, copied_batch = 0;
    bool same_line = false, same_batch = false;
    int status = sdt__store_meta(bring->main, SDT__META_IDENTITY, &here);

    if (status == SDT_OK)
        status = sdt__store_meta(bring->copy, SDT__META_IDENTITY, &there);
    if (status == SDT_OK)
        status = read_later(bring->copy, SDT__META_COPIED_ENTRY, SDT__META_BROUGHT_ENTRY,
                            &bring->copied_entry, &bring->base_entry);
    if (status == SDT_OK)
        status = read_later(bring->copy, SDT__META_COPIED_BATCH, SDT__META_BROUGHT_BATCH,
                            &copied_batch, &bring->base_batch);
    if (status != SDT_OK)
        return status;
    if (there == SDT__META_ABSENT || bring->copied_entry < 0 || copied_batch < 0)
        return sdt__fail(bring->session, SDT_ERROR_FOREIGN, SDT__M_BRING_NO_COPY, path);
    if (here != there)
        return sdt__fail(bring->session, SDT_ERROR_FOREIGN, SDT__M_BRING_OF_ANOTHER, path);
    status = same_row(bring, "SELECT at || verb, record FROM history WHERE entry = ?1",
                      bring->copied_entry, &same_line);
    if (status == SDT_OK)
        status = same_row(bring, "SELECT at, added FROM batch WHERE id = ?1", copied_batch,
                          &same_batch);
    return status != SDT_OK || (same_line && same_batch)
               ? status
               : sdt__fail(bring->session, SDT_ERROR_FOREIGN, SDT__M_BRING_OF_A_COPY, path);
}

/* Notes in the copy how far it has been brought. What was left stays to be brought. */
static int note_brought(struct sdt__bring *bring)
{
    int64_t entry = 0, batch = 0;
    int status = sdt__engine_integer(bring->copy->engine,
                                     "SELECT coalesce(max(entry), 0) FROM history", &entry);

    if (bring->left > 0)
        return status;
    if (status == SDT_OK)
        status = sdt__engine_integer(bring->copy->engine, "SELECT coalesce(max(id), 0) FROM batch",
                                     &batch);
    if (status == SDT_OK)
        status = sdt__store_set_meta(bring->copy, SDT__META_BROUGHT_ENTRY, entry);
    return status == SDT_OK ? sdt__store_set_meta(bring->copy, SDT__META_BROUGHT_BATCH, batch)
                            : status;
}

static int bring_all(struct sdt__bring *bring, const char *path)
{
    struct sdt__bring_list *list = NULL;
    int status = check_origin(bring, path);

    if (status == SDT_OK)
        status = sdt__bring_list_new(bring, &list);
    if (status == SDT_OK)
        status = sdt__bring_records(bring, list);
    if (status == SDT_OK)
        status = sdt__bring_values(bring);
    if (status == SDT_OK)
        status = sdt__bring_deletions(bring, list);
    sdt__bring_list_free(bring, list);
    return status == SDT_OK ? bring->status : status;
}

struct question {
    const char *path;
    bool dry_run;
    bool skip_conflicts;
};

/* Both databases are open, each within a transaction that others do not write in. What is brought is kept
   here first: were it not noted in the copy, bringing it again would find it here. */
static int bring_in_transactions(struct sdt__bring *bring, const struct question *question,
                                 sdt_table **out)
{
    sdt_session *session = bring->session;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(session, SDT__BRING_VERB);
    bring->table = sdt__table_new(session, &sdt__layout_brought);
    sdt__session_enter(session);
    status = bring->table ? bring_all(bring, question->path) : SDT_ERROR_MEMORY;
    sdt__session_leave(session);
    if (status == SDT_OK && !question->dry_run)
        status = note_brought(bring);
    status = sdt__table_finish(bring->table, status, out);
    if (status == SDT_OK && question->dry_run) {
        sdt__store_end(session, SDT_ERROR_CANCELLED);
        return SDT_OK;
    }
    status = sdt__table_end(sdt__store_end(session, status), out);
    if (status == SDT_OK && sdt__engine_commit(bring->copy->engine) != SDT_OK) {
        sdt__session_clear(session);
        sdt__fail(session, SDT_OK, SDT__M_BRING_NOT_NOTED);
    }
    return status;
}

static int bring_back(sdt_session *session, const struct question *question, sdt_table **out)
{
    struct sdt__bring bring = {.session = session,
                               .main = session->store,
                               .lenient = question->dry_run || question->skip_conflicts};
    const int mode = question->dry_run ? SDT_OPEN_READ : SDT_OPEN_WRITE;
    bool made;
    int status = sdt__store_open(session, question->path, mode, &bring.copy, &made);

    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&bring.here.actor, session);
    sdt__buffer_init(&bring.there.actor, session);
    sdt__buffer_init(&bring.actor, session);
    if (strcmp(sdt__engine_path(bring.copy->engine), sdt__engine_path(bring.main->engine)) == 0)
        status = sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_BRING_ITSELF, question->path);
    if (status == SDT_OK)
        status = sdt__engine_begin(bring.copy->engine, !question->dry_run);
    if (status == SDT_OK)
        status = bring_in_transactions(&bring, question, out);
    sdt__store_close(bring.copy);
    sdt__buffer_free(&bring.here.actor);
    sdt__buffer_free(&bring.there.actor);
    sdt__buffer_free(&bring.actor);
    return status;
}

static int read_options(sdt_session *session, const char *const *options, struct question *question)
{
    enum { DRY_RUN, SKIP_CONFLICTS, OPTIONS };
    static const struct sdt__option names[] = {
        {"dry_run", DRY_RUN}, {"skip_conflicts", SKIP_CONFLICTS}, {NULL, OPTIONS}};
    const char *values[OPTIONS] = {NULL};
    int status = sdt__options_read(session, options, names, values);

    if (status == SDT_OK)
        status = sdt__options_switch(session, "dry_run", values[DRY_RUN], &question->dry_run);
    return status == SDT_OK ? sdt__options_switch(session, "skip_conflicts", values[SKIP_CONFLICTS],
                                                  &question->skip_conflicts)
                            : status;
}

int sdt_bring_back(sdt_session *session, const char *path, const char *const *options,
                   sdt_table **out)
{
    SDT__GUARD(session);
    struct question question = {.path = path};
    sdt_table *table = NULL;
    int status = sdt__session_begin(session, path != NULL, "path"), tries = 0;

    if (out)
        *out = NULL;
    if (status == SDT_OK)
        status = read_options(session, options, &question);
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status == SDT_OK && session->store->depth > 0)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_COPY_IN_TRANSACTION);
    if (status != SDT_OK)
        return status;
    do
        status = bring_back(session, &question, &table);
    while (sdt__store_tries_again(session, status, &tries));
    if (status == SDT_OK && out)
        *out = table;
    else
        sdt_table_free(table);
    return status;
}

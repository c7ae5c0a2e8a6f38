/*
 * Personal data, erased from the history: the one thing that changes lines that are there. Who the
 * person was goes; that there was a record, when it changed and by whom stays, so that the history of
 * a seat is whole and every line still begins where the one before it ended.
 */
#include "store/forget.h"

#include "core/fixed_text.h"
#include "core/text.h"
#include "record/record_text.h"
#include "store/database.h"

#include <string.h>

/* The erasing of one record. */
struct erasing {
    struct sdt__store *store;
    const sdt_record *record;
    const char *name;
    struct sdt__forgotten *forgotten;
    struct sdt__buffer plain;
    struct sdt__buffer texts[2]; /* the two of a line, rewritten */
};

int sdt__store_erased_key(const sdt_record *record, char out[SDT__ERASED_KEY_SIZE])
{
    int64_t taken = 1;
    int status = SDT_OK;

    for (int64_t again = 1; status == SDT_OK && taken != 0; again++) {
        struct sdt__fixed_text key;

        sdt__fixed_text_init(&key, out, SDT__ERASED_KEY_SIZE);
        sdt__fixed_text_add(&key, "erased-");
        sdt__fixed_text_integer(&key, record->id);
        if (again > 1) { /* a record that came from another database has the name */
            sdt__fixed_text_add(&key, "-");
            sdt__fixed_text_integer(&key, again);
        }
        status = sdt__store_id(record->session, record->kind->number, out, &taken);
    }
    return status;
}

const char *sdt__store_erased_name(const sdt_session *session)
{
    return session->english ? "Erased person" : "Raderad person";
}

void sdt__forgotten_free(sdt_session *session, struct sdt__forgotten *forgotten)
{
    while (forgotten->count > 0)
        sdt__free(session, forgotten->words[--forgotten->count]);
    sdt__free(session, forgotten->words);
    memset(forgotten, 0, sizeof *forgotten);
}

static bool knows(const struct erasing *erasing, const char *word)
{
    for (size_t i = 0; i < erasing->forgotten->count; i++)
        if (strcmp(erasing->forgotten->words[i], word) == 0)
            return true;
    return false;
}

/* Keeps a value or a key that is to be forgotten, once. */
static int note(struct erasing *erasing, const char *word)
{
    struct sdt__forgotten *forgotten = erasing->forgotten;
    sdt_session *session = erasing->store->session;
    void *block = forgotten->words;
    char *copy;
    int status;

    if (!word)
        return SDT_ERROR_MEMORY;
    if (strcmp(word, erasing->name) == 0 || strcmp(word, erasing->record->key) == 0 ||
        knows(erasing, word))
        return SDT_OK;
    status = sdt__grow(session, &block, &forgotten->capacity, forgotten->count + 1,
                       sizeof *forgotten->words);
    forgotten->words = block;
    if (status != SDT_OK)
        return status;
    copy = sdt__copy_text(session, word);
    if (!copy)
        return SDT_ERROR_MEMORY;
    forgotten->words[forgotten->count++] = copy;
    return SDT_OK;
}

/* What stands for a member in a line of a kind: NULL for the member as it is, "" where it goes.
   `own` is a line of the record itself. */
static const char *replacement(struct erasing *erasing, const struct sdt__kind *kind, bool own,
                               const struct sdt__record_member *member, int *status)
{
    const int index = sdt__record_member_field(kind, member);
    const struct sdt__field *field = index >= 0 ? &kind->fields[index] : NULL;
    const bool is_key = sdt__record_member_is(member, "key");
    const char *plain;

    if (own ? !is_key && !(field && field->personal && !field->target)
            : !field || field->target != erasing->record->kind->number)
        return NULL;
    plain = sdt__record_member_plain(member, &erasing->plain);
    if (own)
        *status = sdt__first_failure(*status, note(erasing, plain));
    else if (!plain || !knows(erasing, plain))
        return NULL;
    if (is_key || !own)
        return erasing->record->key;
    return index == kind->title ? erasing->name : "";
}

/* Writes the text of a line anew. */
static int rewrite(struct erasing *erasing, const struct sdt__kind *kind, bool own,
                   const char *text, struct sdt__buffer *out)
{
    struct sdt__record_member member;
    const char *before = "{";
    int status = SDT_OK;

    sdt__buffer_clear(out);
    while (sdt__record_member_next(&text, &member)) {
        const char *other = replacement(erasing, kind, own, &member, &status);

        if (other && !*other)
            continue;
        sdt__buffer_text(out, before);
        sdt__buffer_byte(out, '"');
        sdt__buffer_add(out, member.name, member.name_size);
        sdt__buffer_text(out, "\": ");
        if (other)
            sdt__buffer_json_text(out, other);
        else
            sdt__buffer_add(out, member.value, member.value_size);
        before = ", ";
    }
    sdt__buffer_text(out, *before == '{' ? "{}" : "}");
    return sdt__buffer_string(out) ? status : SDT_ERROR_MEMORY;
}

/* The columns of a line that is rewritten. */
enum { ENTRY, RECORD, KEY, TEXTS };

/* Rewrites the line that a query stands on; *entry is its number. */
static int rewrite_line(struct erasing *erasing, const struct sdt__kind *kind,
                        struct sdt__statement *line, int64_t *entry)
{
    const bool own = kind == erasing->record->kind &&
                     sdt__statement_integer(line, RECORD) == erasing->record->id;
    const char *old[2] = {sdt__statement_text(line, TEXTS), sdt__statement_text(line, TEXTS + 1)};
    const char *new[2] = {NULL, NULL};
    struct sdt__statement *update = NULL;
    bool changed = false;
    int status = SDT_OK;

    *entry = sdt__statement_integer(line, ENTRY);
    if (own)
        status = note(erasing, sdt__statement_text(line, KEY));
    for (int i = 0; status == SDT_OK && i < 2; i++) {
        if (!old[i])
            continue;
        status = rewrite(erasing, kind, own, old[i], &erasing->texts[i]);
        new[i] = erasing->texts[i].bytes;
        changed = changed || (status == SDT_OK && strcmp(old[i], new[i]) != 0);
    }
    if (status != SDT_OK || !changed)
        return status;
    status = sdt__engine_prepare(erasing->store->engine,
                                 "UPDATE history SET before = ?2, after = ?3,"
                                 " key = coalesce(?4, key) WHERE entry = ?1",
                                 &update);
    if (status == SDT_OK) {
        sdt__statement_bind_integer(update, 1, *entry);
        sdt__statement_bind_text(update, 2, new[0]);
        sdt__statement_bind_text(update, 3, new[1]);
        sdt__statement_bind_text(update, 4, own ? erasing->record->key : NULL);
        status = sdt__statement_run(update);
        erasing->forgotten->lines++;
    }
    sdt__statement_release(update);
    return status;
}

/* All lines of a kind, one at a time: a line is not changed while a query stands on it. */
static int rewrite_kind(struct erasing *erasing, const struct sdt__kind *kind)
{
    struct sdt__statement *next = NULL;
    int64_t entry = 0;
    bool more = true;
    int status = sdt__engine_prepare(erasing->store->engine,
                                     "SELECT entry, record, key, before, after FROM history"
                                     " WHERE entry > ?1 AND kind = ?2 ORDER BY entry LIMIT 1",
                                     &next);

    while (status == SDT_OK && more) {
        sdt__statement_bind_integer(next, 1, entry);
        sdt__statement_bind_text(next, 2, kind->name);
        more = sdt__statement_row(next, &status);
        if (more)
            status = rewrite_line(erasing, kind, next, &entry);
        sdt__statement_reset(next);
    }
    sdt__statement_finalize(next);
    return status;
}

/* Replaces the word where it names who acted, also as one of two: "Kansliet (Åsa)". */
static int rewrite_actor(struct erasing *erasing, const char *word)
{
#define UPDATES(table)                                                                             \
    "UPDATE " table " SET actor = ?1 WHERE actor = ?2 RETURNING 1",                                \
        "UPDATE " table " SET actor = ?1 || substr(actor, length(?2) + 1)"                         \
        " WHERE substr(actor, 1, length(?2) + 2) = ?2 || ' (' RETURNING 1",                        \
        "UPDATE " table " SET actor = substr(actor, 1, length(actor) - length(?2) - 1) || ?1"      \
        " || ')' WHERE length(actor) > length(?2) + 3 AND"                                         \
        " substr(actor, length(actor) - length(?2) - 2) = ' (' || ?2 || ')' RETURNING 1"
    static const char *const updates[] = {UPDATES("history"), UPDATES("batch")};
#undef UPDATES
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof updates / sizeof *updates; i++) {
        struct sdt__statement *update = NULL;

        status = sdt__engine_prepare(erasing->store->engine, updates[i], &update);
        if (status != SDT_OK)
            return status;
        sdt__statement_bind_text(update, 1, erasing->name);
        sdt__statement_bind_text(update, 2, word);
        while (sdt__statement_row(update, &status))
            erasing->forgotten->actors++;
        sdt__statement_release(update);
    }
    return status;
}

static bool refers_to(const struct sdt__kind *kind, int target)
{
    for (int i = 0; i < kind->field_count; i++)
        if (kind->fields[i].target == target)
            return true;
    return false;
}

/* Its own lines first: they tell the keys that it had. */
static int erase_all(struct erasing *erasing)
{
    const struct sdt__kind *kind = erasing->record->kind;
    int status = rewrite_kind(erasing, kind);

    for (int k = 0; status == SDT_OK && k < sdt__kind_count; k++)
        if (&sdt__kinds[k] != kind && refers_to(&sdt__kinds[k], kind->number))
            status = rewrite_kind(erasing, &sdt__kinds[k]);
    for (size_t i = 0; status == SDT_OK && i < erasing->forgotten->count; i++)
        status = rewrite_actor(erasing, erasing->forgotten->words[i]);
    return status;
}

int sdt__store_forget(sdt_session *session, const sdt_record *record, const char *name,
                      struct sdt__forgotten *out)
{
    struct sdt__forgotten mine = {0};
    struct erasing erasing = {session->store, record, name, out ? out : &mine, {0}, {{0}, {0}}};
    int status = sdt__role_check_erases(session->store);

    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&erasing.plain, session);
    for (int i = 0; i < 2; i++)
        sdt__buffer_init(&erasing.texts[i], session);
    status = erase_all(&erasing);
    session->store->clean = status == SDT_OK;
    for (int i = 0; i < 2; i++)
        sdt__buffer_free(&erasing.texts[i]);
    sdt__buffer_free(&erasing.plain);
    sdt__forgotten_free(session, &mine);
    return status;
}

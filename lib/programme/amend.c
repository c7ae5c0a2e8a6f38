/*
 * Amending a programme: what changes in its parts, and the record of what was changed, go together.
 */
#include "core/options.h"
#include "programme/changes.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

/* A change as the caller says it. The first three say what is done, to the part of that key. */
enum { REWORD, ADD, REMOVE, KIND, PARENT, WORDS, POSITION, PART_COUNT };

static const struct sdt__option change_options[] = {
    {"reword", REWORD}, {"add", ADD},     {"remove", REMOVE},     {"kind", KIND},
    {"parent", PARENT}, {"words", WORDS}, {"position", POSITION}, {NULL, 0},
};
static const char *const starts[] = {"reword", "add", "remove", NULL};

/* The amendment. */
enum { PROGRAMME, DATE, TITLE, DECISION, REFERENCE, FIELD_COUNT, KEY = FIELD_COUNT, GIVEN_COUNT };

struct amending {
    sdt_session *session;
    const char *given[GIVEN_COUNT];
    const char *const *changes;
};

/* What one change needs. The cache is of its own, since the change before has written. */
struct step {
    struct sdt__record_cache cache;
    const struct amending *amending;
    const char *amendment; /* its key */
    const char *change[PART_COUNT];
};

/* Writes what was done to a part. */
static int note_change(struct step *step, const sdt_record *part, const char *role,
                       const char *before, const char *after)
{
    const unsigned char fields[] = {
        SDT_AMENDMENT_CHANGE_AMENDMENT, (unsigned char)sdt__level_of(part->kind->number)->change,
        SDT_AMENDMENT_CHANGE_ROLE,      SDT_AMENDMENT_CHANGE_BEFORE,
        SDT_AMENDMENT_CHANGE_AFTER,
    };
    const char *const texts[] = {step->amendment, part->key, role, before, after};
    const char *const names[] = {step->amendment, part->kind->name, part->key};
    struct sdt__buffer key;
    sdt_record *record = NULL;
    int status = sdt__record_compose(step->cache.session, SDT_KIND_AMENDMENT_CHANGE, fields, texts,
                                     (int)sizeof fields, 0, &record);

    sdt__buffer_init(&key, step->cache.session);
    if (status == SDT_OK)
        status = sdt__record_key_join(&key, names, 3) ? sdt_record_set_key(record, key.bytes)
                                                      : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    if (status == SDT_OK)
        status = sdt__record_check_at(record, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(step->cache.session, record, false);
    sdt_record_free(record);
    return status;
}

/* Writes a part with another text in one of its fields. */
static int put_changed(struct step *step, const sdt_record *part, int index, const char *text)
{
    sdt_record *changed = NULL;
    int status = sdt_record_copy(part, &changed);

    if (status == SDT_OK)
        status = sdt__record_put_text(changed, index, text);
    if (status == SDT_OK)
        status = sdt__store_put(step->cache.session, changed, false);
    sdt_record_free(changed);
    return status;
}

/* The day of a later amendment that reworded a part; NULL when there is none. */
static const char *later_rewording(struct step *step, const sdt_record *part)
{
    const struct sdt__level *level = sdt__level_of(part->kind->number);
    const sdt_record *change;
    size_t at = 0;

    while ((change = sdt__record_cache_next(&step->cache, SDT_KIND_AMENDMENT_CHANGE,
                                            level->of_change, part->key, &at))) {
        const sdt_record *amendment = sdt__record_cache_get(&step->cache, SDT_KIND_AMENDMENT,
                                                            sdt_amendment_change_amendment(change));

        if (amendment && sdt__text_equal(sdt_amendment_change_role(change), "reworded") &&
            strcmp(sdt_amendment_date(amendment), step->amending->given[DATE]) > 0)
            return sdt_amendment_date(amendment);
    }
    return NULL;
}

static int reword(struct step *step, const sdt_record *part)
{
    const char *words = step->change[WORDS], *later = later_rewording(step, part);
    int status;

    if (step->cache.status != SDT_OK)
        return step->cache.status;
    if (!words)
        return sdt__fail(step->cache.session, SDT_ERROR_REQUIRED, SDT__M_AMEND_WORDS, part->key);
    if (strcmp(words, sdt_record_title(part)) == 0)
        return sdt__fail(step->cache.session, SDT_ERROR_VALUE, SDT__M_AMEND_SAME, part->key, words);
    if (later)
        return sdt__fail(step->cache.session, SDT_ERROR_VALUE, SDT__M_AMEND_LATER,
                         sdt_record_title(part), later);
    status = note_change(step, part, "reworded", sdt_record_title(part), words);
    return status == SDT_OK ? put_changed(step, part, part->kind->title, words) : status;
}

/* A part goes with all that lies in it. */
static int remove_part(struct step *step, const sdt_record *part)
{
    const char *day = step->amending->given[DATE];
    const struct sdt__level *level = sdt__level_of(part->kind->number);
    int status = note_change(step, part, "removed", sdt_record_title(part), NULL);

    if (status == SDT_OK)
        status = put_changed(step, part, sdt__field_index(part->kind, level->until), day);
    for (size_t i = 0; status == SDT_OK && i < sdt__level_branch_count; i++) {
        const struct sdt__level_branch *branch = &sdt__level_branches[i];
        const struct sdt__record_list *children;

        if (branch->parent != part->kind->number)
            continue;
        children = sdt__record_cache_list(&step->cache, branch->child);
        for (size_t j = 0; status == SDT_OK && j < children->count; j++)
            if (sdt__text_equal(sdt_record_text(children->records[j], branch->field), part->key) &&
                sdt__level_is_in(children->records[j], day))
                status = remove_part(step, children->records[j]);
    }
    return status == SDT_OK ? step->cache.status : status;
}

/* The position after the last of those that lie in a parent. */
static int64_t next_position(struct step *step, const struct sdt__level_branch *branch,
                             const sdt_record *parent)
{
    const struct sdt__record_list *all = sdt__record_cache_list(&step->cache, branch->child);
    int64_t last = 0;

    for (size_t i = 0; i < all->count; i++) {
        const struct sdt__record_value *position;

        if (!sdt__text_equal(sdt_record_text(all->records[i], branch->field), parent->key))
            continue;
        position = &all->records[i]->values[all->records[i]->kind->position];
        if (position->set && position->as.integer > last)
            last = position->as.integer;
    }
    return last + 1;
}

static int compose_part(struct step *step, const struct sdt__level_branch *branch,
                        const sdt_record *parent, sdt_record **out)
{
    const struct sdt__kind *kind = sdt__kind(branch->child);
    const struct sdt__level *level = sdt__level_of(branch->child);
    int status = sdt__record_make(step->cache.session, kind, out);

    if (status == SDT_OK)
        status = sdt_record_set_key(*out, step->change[ADD]);
    if (status == SDT_OK)
        status = sdt__record_own_text(*out, branch->field, parent->key);
    if (status == SDT_OK)
        status = sdt__record_put_text(*out, kind->title, step->change[WORDS]);
    if (status == SDT_OK)
        status = sdt__record_own_text(*out, level->since, step->amending->given[DATE]);
    if (status == SDT_OK)
        status = step->change[POSITION]
                     ? sdt__record_put_parsed(*out, kind->position, step->change[POSITION])
                     : sdt__record_put_int(*out, kind->position,
                                           next_position(step, branch, parent));
    if (status == SDT_OK)
        status = step->cache.status; /* the position may not have been found */
    return status == SDT_OK ? sdt__record_check_at(*out, NULL) : status;
}

static int add_part(struct step *step, const sdt_record *parent, int kind)
{
    const struct sdt__level_branch *branch = sdt__level_branch_of(parent->kind->number, kind);
    const char *language = step->cache.session->english ? "en" : "sv";
    sdt_record *part = NULL;
    int status;

    if (!branch)
        return sdt__fail(step->cache.session, SDT_ERROR_VALUE, SDT__M_AMEND_PARENT,
                         sdt_kind_label(kind, language),
                         sdt_kind_label(parent->kind->number, language));
    status = compose_part(step, branch, parent, &part);
    if (status == SDT_OK)
        status = sdt__store_put(step->cache.session, part, false);
    if (status == SDT_OK)
        status = note_change(step, part, "added", NULL, step->change[WORDS]);
    sdt_record_free(part);
    return status;
}

static int add(struct step *step, const sdt_record *programme)
{
    const sdt_record *parent = programme;
    int kind, status;

    if (!step->change[KIND] || !step->change[WORDS])
        return sdt__fail(step->cache.session, SDT_ERROR_REQUIRED, SDT__M_AMEND_ADD,
                         step->change[ADD]);
    status = sdt_kind_lookup(step->cache.session, step->change[KIND], &kind);
    if (status == SDT_OK && step->change[PARENT] &&
        strcmp(step->change[PARENT], programme->key) != 0)
        status = sdt__level_find_parent(&step->cache, programme, step->change[PARENT], kind,
                                        step->amending->given[DATE], &parent);
    return status == SDT_OK ? add_part(step, parent, kind) : status;
}

/* Does one change. */
static int apply(struct step *step)
{
    const char *key = step->change[REWORD] ? step->change[REWORD] : step->change[REMOVE];
    const sdt_record *programme = sdt__record_cache_get(&step->cache, SDT_KIND_PROGRAMME,
                                                        step->amending->given[PROGRAMME]);
    const sdt_record *part;
    int status;

    if (!programme)
        return step->cache.status;
    if ((step->change[REWORD] != NULL) + (step->change[ADD] != NULL) +
            (step->change[REMOVE] != NULL) !=
        1)
        return sdt__fail(step->cache.session, SDT_ERROR_MISUSE, SDT__M_AMEND_NO_CHANGE);
    if (step->change[ADD])
        return add(step, programme);
    status = sdt__level_find_part(&step->cache, programme, key, step->change[KIND],
                                  step->amending->given[DATE], &part);
    if (status != SDT_OK)
        return status;
    return step->change[REWORD] ? reword(step, part) : remove_part(step, part);
}

static int apply_all(const struct amending *amending, const char *amendment)
{
    const char *const *rest = amending->changes;
    const char *group[SDT__OPTIONS_GROUP];
    int status = SDT_OK;

    if (!*rest)
        return sdt__fail(amending->session, SDT_ERROR_MISUSE, SDT__M_AMEND_NO_CHANGE);
    while (status == SDT_OK && *rest) {
        struct step step = {.amending = amending, .amendment = amendment};

        rest = sdt__options_group(rest, starts, group);
        status = sdt__options_read(amending->session, group, change_options, step.change);
        sdt__record_cache_init(&step.cache, amending->session);
        if (status == SDT_OK)
            status = step.cache.status;
        if (status == SDT_OK)
            status = apply(&step);
        sdt__record_cache_free(&step.cache);
    }
    return status;
}

static int put_amendment(const struct amending *amending, sdt_record **out)
{
    static const unsigned char fields[FIELD_COUNT] = {
        SDT_AMENDMENT_PROGRAMME, SDT_AMENDMENT_DATE,      SDT_AMENDMENT_TITLE,
        SDT_AMENDMENT_DECISION,  SDT_AMENDMENT_REFERENCE,
    };
    int status = sdt__record_compose(amending->session, SDT_KIND_AMENDMENT, fields, amending->given,
                                     FIELD_COUNT, DATE + 1, out);

    if (status == SDT_OK && amending->given[KEY])
        status = sdt_record_set_key(*out, amending->given[KEY]);
    if (status == SDT_OK)
        status = sdt__record_check_at(*out, NULL);
    return status == SDT_OK ? sdt__store_put(amending->session, *out, false) : status;
}

static int amend(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct amending *amending = asked;
    sdt_record *programme = NULL, *amendment = NULL;
    int status = sdt__store_get(session, SDT_KIND_PROGRAMME, amending->given[PROGRAMME],
                                &programme);

    if (status == SDT_OK)
        status = put_amendment(amending, &amendment);
    if (status == SDT_OK)
        status = apply_all(amending, amendment->key);
    if (status == SDT_OK)
        status = sdt__changes_list(programme, out);
    sdt_record_free(amendment);
    sdt_record_free(programme);
    return status;
}

int sdt_programme_amend(sdt_session *session, const char *programme, const char *date,
                        const char *title, const char *const *changes, const char *const *options,
                        sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option table[] = {
        {"key", KEY}, {"decision", DECISION}, {"reference", REFERENCE}, {NULL, 0}};
    struct amending amending = {session, {programme, date, title}, changes};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "programme", programme, "date", date);
    if (status == SDT_OK)
        status = sdt__verb_begin(session, "title", title, "changes", changes);
    if (status == SDT_OK)
        status = sdt__options_read(session, options, table, amending.given);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_write(session, "amend", amend, &amending, out) : status;
}

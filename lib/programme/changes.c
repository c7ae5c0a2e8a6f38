/*
 * What the amendments of a programme changed, part by part.
 */
#include "programme/changes.h"

#include "layouts.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum { AMENDMENT, TITLE, DATE, DECISION, BODY, REFERENCE, ROLE, KIND, WORD, KEY, BEFORE, AFTER };

static const struct sdt__column columns[] = {
    [AMENDMENT] = {"amendment", SDT_TYPE_TEXT, "ändringens nyckel", "key of the amendment"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad ändringen gäller", "what the amendment is about"},
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen då den beslutades", "day it was decided"},
    [DECISION] = {"decision", SDT_TYPE_TEXT, "beslutets nyckel", "key of the decision"},
    [BODY] = {"body", SDT_TYPE_TEXT, "vem som beslutade", "who decided"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "var ändringen går att läsa",
                   "where it is to be read"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "reworded, added eller removed", "reworded, added or removed"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "delens slag", "kind of the part"},
    [WORD] = {"word", SDT_TYPE_TEXT, "vad nivån kallas i programmet",
              "what the level is called in the programme"},
    [KEY] = {"key", SDT_TYPE_TEXT, "delens nyckel", "key of the part"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "delens ord före", "its words before"},
    [AFTER] = {"after", SDT_TYPE_TEXT, "delens ord efter", "its words after"},
};

const struct sdt__table_layout sdt__layout_amendment_changes = SDT__TABLE_LAYOUT(
    "amendment_changes", columns);

static void begin_row(struct sdt__record_cache *cache, sdt_table *table,
                      const sdt_record *amendment)
{
    const sdt_record *decision = sdt__record_cache_get(cache, SDT_KIND_DECISION,
                                                       sdt_amendment_decision(amendment));
    const sdt_record *body = decision ? sdt__record_cache_get(cache, SDT_KIND_BODY,
                                                              sdt_decision_body(decision))
                                      : NULL;

    sdt__table_row(table);
    sdt__table_set_named(table, AMENDMENT, amendment);
    sdt__table_set_text(table, DATE, sdt_amendment_date(amendment));
    sdt__table_set_text(table, DECISION, sdt_amendment_decision(amendment));
    if (body)
        sdt__table_set_text(table, BODY, sdt_record_title(body));
    sdt__table_set_text(table, REFERENCE, sdt_amendment_reference(amendment));
}

static void set_change(struct sdt__record_cache *cache, sdt_table *table, const char *programme,
                       const sdt_record *change)
{
    sdt__table_set_text(table, ROLE, sdt_amendment_change_role(change));
    sdt__table_set_text(table, BEFORE, sdt_amendment_change_before(change));
    sdt__table_set_text(table, AFTER, sdt_amendment_change_after(change));
    for (int i = 0; i < SDT__LEVEL_COUNT; i++) {
        const char *key = sdt__levels[i].of_change(change);

        if (!key)
            continue;
        sdt__table_set_text(table, KIND, sdt_kind_name(sdt__levels[i].kind));
        sdt__table_set_text(table, WORD, sdt__level_word(cache, programme, sdt__levels[i].kind));
        sdt__table_set_text(table, KEY, key);
    }
}

static int by_day(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int order = strcmp(sdt_amendment_date(*x), sdt_amendment_date(*y));

    return order != 0 ? order : strcmp((*x)->key, (*y)->key);
}

static int by_id(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;

    return ((*x)->id > (*y)->id) - ((*x)->id < (*y)->id);
}

/* The records of a kind that have a text in a field, in an order; to be freed with sdt__free(). */
static const sdt_record **sorted(struct sdt__record_cache *cache, int kind,
                                 sdt__record_text_getter field, const char *text, size_t *count,
                                 int (*order)(const void *a, const void *b))
{
    const struct sdt__record_list *all = sdt__record_cache_list(cache, kind);
    const sdt_record **out = sdt__alloc(cache->session, (all->count + 1) * sizeof *out);
    const sdt_record *record;
    size_t at = 0;

    *count = 0;
    if (!out) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return NULL;
    }
    while ((record = sdt__record_cache_next(cache, kind, field, text, &at)))
        out[(*count)++] = record;
    qsort(out, *count, sizeof *out, order);
    return out;
}

/* A row for each changed part; one for an amendment of which no more is known than that it was. */
static void add_amendment(struct sdt__record_cache *cache, sdt_table *table,
                          const sdt_record *amendment)
{
    size_t count;
    const sdt_record **changes = sorted(cache, SDT_KIND_AMENDMENT_CHANGE,
                                        sdt_amendment_change_amendment, amendment->key, &count,
                                        by_id);

    for (size_t i = 0; i < count; i++) {
        begin_row(cache, table, amendment);
        set_change(cache, table, sdt_amendment_programme(amendment), changes[i]);
    }
    if (count == 0)
        begin_row(cache, table, amendment);
    sdt__free(cache->session, changes);
}

int sdt__changes_list(const sdt_record *programme, sdt_table **out)
{
    struct sdt__record_cache cache;
    sdt_table *table = sdt__table_new(programme->session, &sdt__layout_amendment_changes);
    const sdt_record **amendments;
    size_t count;
    int status;

    sdt__record_cache_init(&cache, programme->session);
    amendments = sorted(&cache, SDT_KIND_AMENDMENT, sdt_amendment_programme, programme->key, &count,
                        by_day);
    for (size_t i = 0; i < count; i++)
        add_amendment(&cache, table, amendments[i]);
    sdt__free(programme->session, amendments);
    status = cache.status;
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

static int tell_changes(const sdt_record *programme, const void *asked, sdt_table **out)
{
    (void)asked;
    return sdt__changes_list(programme, out);
}

int sdt_programme_changes(sdt_session *session, const char *programme, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell_changes, NULL, out);
}

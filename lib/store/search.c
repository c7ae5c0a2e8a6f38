/*
 * The search in all texts; see find.h. A cooperation has some tens of thousands of records, so that looking
 * through them takes less than keeping an index of their words right in every engine.
 */
#include "core/options.h"
#include "core/text.h"
#include "layouts.h"
#include "store/database.h"
#include "store/match.h"
#include "store/verb.h"

#include <sodertorn/find.h>
#include <stdlib.h>
#include <string.h>

enum { KIND, KEY, TITLE, FIELD, LABEL, EXCERPT };

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad posten heter", "what the record is called"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältet som ordet står i; key för nyckeln",
               "the field that the word stands in; key for the key"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "vad fältet kallas", "what people call the field"},
    [EXCERPT] = {"excerpt", SDT_TYPE_TEXT, "texten omkring ordet", "the text about the word"},
};

const struct sdt__table_layout sdt__layout_found = SDT__TABLE_LAYOUT("found", columns);

/* How well a record was found, the best first. */
enum rank { BY_KEY, BY_TITLE, BY_TEXT };

struct hit {
    enum rank rank;
    const struct sdt__kind *kind;
    char *key;
    char *title;
};

/* What is asked, and what has been found. */
struct search {
    sdt_session *session;
    const char *asked;
    const struct sdt__kind *only; /* NULL: all kinds */
    int64_t most;
    struct sdt__match match;
    struct hit *hits;
    size_t count;
    size_t capacity;
};

static void free_hits(struct search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        sdt__free(search->session, search->hits[i].key);
        sdt__free(search->session, search->hits[i].title);
    }
    sdt__free(search->session, search->hits);
}

static int add_hit(struct search *search, const sdt_record *record)
{
    const char *title = sdt_record_title(record);
    void *hits = search->hits;
    struct hit hit = {.kind = record->kind,
                      .rank = sdt__text_same_but_case(record->key, search->asked) ? BY_KEY
                              : sdt__match_text(&search->match, title)            ? BY_TITLE
                                                                                  : BY_TEXT};
    int status = sdt__grow(search->session, &hits, &search->capacity, search->count + 1,
                           sizeof hit);

    search->hits = hits;
    if (status != SDT_OK)
        return status;
    hit.key = sdt__copy_text(search->session, record->key);
    hit.title = sdt__copy_text(search->session, title);
    search->hits[search->count++] = hit;
    return hit.key && hit.title ? SDT_OK : SDT_ERROR_MEMORY;
}

static int search_kind(struct search *search, const struct sdt__kind *kind)
{
    sdt_cursor *cursor = NULL;
    int status = sdt__store_all(search->session, kind->number, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        if (sdt__match_record(&search->match, sdt_cursor_record(cursor)))
            status = add_hit(search, sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

static int compare_hits(const void *left, const void *right)
{
    const struct hit *a = left, *b = right;
    int order;

    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    order = sdt__text_compare_swedish(a->title, b->title);
    return order ? order : strcmp(a->key, b->key);
}

/* A line of text about a word: what is before it from the beginning of a word, and what is after it. */
static void excerpt(const char *text, const char *at, struct sdt__buffer *out)
{
    enum { BEFORE = 40, ALL = 160 };
    const char *from = at - text > BEFORE ? at - BEFORE : text;
    char short_text[ALL + 4];

    while (from > text && from < at && from[-1] != ' ' && from[-1] != '\n')
        from++;
    sdt__buffer_text(out, from > text ? "…" : "");
    sdt__buffer_text(out, sdt__text_shorten(from, strlen(from), short_text, sizeof short_text));
    for (size_t i = 0; i < out->size; i++)
        if (out->bytes[i] == '\n' || out->bytes[i] == '\t')
            out->bytes[i] = ' ';
}

static int tell_hit(struct search *search, const struct hit *hit, sdt_table *table)
{
    const bool english = search->session->english;
    struct sdt__buffer text;
    sdt_record *record = NULL;
    const char *at = NULL;
    int index, status = sdt__store_get(search->session, hit->kind->number, hit->key, &record);

    if (status != SDT_OK)
        return status;
    index = sdt__match_field(&search->match, record, &at);
    sdt__buffer_init(&text, search->session);
    excerpt(index == SDT__MATCH_KEY ? record->key : record->values[index].as.text, at, &text);
    sdt__table_row(table);
    sdt__table_set_text(table, KIND, hit->kind->name);
    sdt__table_set_text(table, KEY, hit->key);
    sdt__table_set_text(table, TITLE, hit->title);
    sdt__table_set_text(table, FIELD,
                        index == SDT__MATCH_KEY ? "key" : hit->kind->fields[index].name);
    sdt__table_set_text(table, LABEL,
                        index == SDT__MATCH_KEY ? (english ? "Key" : "Nyckel")
                        : english               ? hit->kind->fields[index].label_en
                                                : hit->kind->fields[index].label_sv);
    sdt__table_set_text(table, EXCERPT, sdt__buffer_string(&text));
    if (text.failed)
        status = SDT_ERROR_MEMORY;
    sdt__buffer_free(&text);
    sdt_record_free(record);
    return status;
}

static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    struct search search = *(const struct search *)asked;
    sdt_table *table = sdt__table_new(session, &sdt__layout_found);
    int status = table ? SDT_OK : SDT_ERROR_MEMORY;

    for (int i = 0; status == SDT_OK && i < sdt__kind_count; i++)
        if (!search.only || search.only == &sdt__kinds[i])
            status = search_kind(&search, &sdt__kinds[i]);
    if (search.count > 0)
        qsort(search.hits, search.count, sizeof *search.hits, compare_hits);
    for (size_t i = 0; status == SDT_OK && i < search.count && (int64_t)i < search.most; i++)
        status = tell_hit(&search, &search.hits[i], table);
    free_hits(&search);
    return sdt__table_finish(table, status, out);
}

int sdt_search(sdt_session *session, const char *words, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    enum { OF_KIND, MOST, OPTIONS };
    static const struct sdt__option names[] = {{"kind", OF_KIND}, {"most", MOST}, {NULL, OPTIONS}};
    const char *values[OPTIONS] = {NULL};
    struct search search = {.session = session, .asked = words, .most = 50};
    int status = sdt__verb_table(session, "words", words, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, values);
    if (status == SDT_OK)
        status = sdt__verb_kind(session, values[OF_KIND], &search.only);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "most", values[MOST], 1, 10000, &search.most);
    if (status != SDT_OK)
        return status;
    sdt__match_init(&search.match, words);
    if (search.match.count == 0)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_SEARCH_NO_WORD, words);
    return sdt__verb_read(session, NULL, NULL, answer, &search, out);
}
